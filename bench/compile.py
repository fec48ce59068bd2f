#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Measures what compiling costs: each unit of the library alone, one after the other, and a hello bot.

  compile.py BUILD_FOLDER [--units N]

BUILD_FOLDER holds compile_commands.json of the release preset. --units measures only the N largest sources.
Prints user CPU seconds and peak memory; the sums are what one core needs.
"""

from __future__ import annotations

import argparse
import json
import os
import pathlib
import shlex
import statistics
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[1]
HELLO = """#include <telepot/telepot.hpp>
int main(int, char** argv) {
    telepot::Bot bot{argv[1]};
    telepot::MessageLoop{bot, [&](const telepot::Message& msg) {
        auto [content_type, chat_type, chat_id] = telepot::glance(msg);
        if (content_type == "text") bot.sendMessage(chat_id, *msg.text);
    }}.run_forever();
}
"""


def run(command: list[str], folder: pathlib.Path) -> tuple[float, int]:
    """CPU seconds (user and system) and peak KB of a command."""
    process = subprocess.Popen(command, cwd=folder)
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"compile.py: this command failed: {shlex.join(command)}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss


def library_units(build: pathlib.Path) -> list[dict]:
    """The compile commands of the library's own sources, largest source first."""
    entries = json.loads((build / "compile_commands.json").read_text(encoding="utf-8"))
    own = [e for e in entries
           if pathlib.Path(e["file"]).is_relative_to(ROOT / "src")
           and not pathlib.Path(e["file"]).is_relative_to(ROOT / "src" / "lab")
           and not pathlib.Path(e["file"]).is_relative_to(ROOT / "src" / "app")]
    return sorted(own, key=lambda e: -os.path.getsize(e["file"]))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("--units", type=int)
    options = parser.parse_args()
    units = library_units(options.build)[:options.units]
    os.environ["CCACHE_DISABLE"] = "1"
    with tempfile.TemporaryDirectory() as folder:
        total, worst_cpu, worst_memory = 0.0, (0.0, ""), (0, "")
        for entry in units:
            command = shlex.split(entry["command"])
            command[command.index("-o") + 1] = os.path.join(folder, "unit.o")
            cpu, memory = run(command, pathlib.Path(entry["directory"]))
            name = str(pathlib.Path(entry["file"]).relative_to(ROOT))
            print(f"{cpu:7.1f} s {memory / 1024:7.0f} MB  {name}", flush=True)
            total += cpu
            worst_cpu, worst_memory = max(worst_cpu, (cpu, name)), max(worst_memory, (memory, name))
        print(f"library: {len(units)} units, {total:.0f} s of CPU; slowest {worst_cpu[0]:.1f} s ({worst_cpu[1]}), "
              f"largest {worst_memory[0] / 1024:.0f} MB ({worst_memory[1]})")
        hello = pathlib.Path(folder) / "hello.cpp"
        hello.write_text(HELLO, encoding="utf-8")
        runs = [run(["g++", "-std=c++20", "-O2", f"-I{ROOT / 'include'}", "-c", str(hello), "-o", f"{folder}/hello.o"], ROOT)
                for _ in range(5)]
        print(f"hello bot: {statistics.median(r[0] for r in runs):.2f} s (median of 5), "
              f"{max(r[1] for r in runs) / 1024:.0f} MB")


if __name__ == "__main__":
    main()
