#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs clang-tidy on the hand-written sources of a compilation database: tidy.py [--tidy PROGRAM] [--jobs N] BUILD [FILE...]

A source that was found clean is remembered by the hash of what the preprocessor makes of it, so that only what changed
is checked again. Prints the findings, ends with 1 if there is any.
"""
import argparse
import concurrent.futures
import hashlib
import json
import pathlib
import re
import shlex
import subprocess
import sys

FOLDERS = ("src/", "examples/", "bench/", "tools/")
GENERATED = "Generated from api/"


def commands(build, root, wanted):
    """(source, arguments, folder) of each source to check."""
    for entry in json.loads((build / "compile_commands.json").read_text()):
        source = pathlib.Path(entry["directory"], entry["file"]).resolve()
        if not source.is_relative_to(root):
            continue
        name = source.relative_to(root).as_posix()
        by_hand = name.startswith(FOLDERS) and "/generated/" not in name
        if source in wanted if wanted else by_hand:
            yield source, shlex.split(entry["command"]), entry["directory"]


def left_out(root):
    """Headers written by hand that the filter of .clang-tidy would not look into."""
    regex = re.search(r"^HeaderFilterRegex: '(.*)'$", (root / ".clang-tidy").read_text(), re.MULTILINE).group(1)
    for folder in ("include", *FOLDERS):
        for header in sorted((root / folder).rglob("*.hpp")):
            head = header.read_text(encoding="utf-8").splitlines()[:3]
            if not any(GENERATED in line for line in head) and not re.search(regex, header.as_posix()):
                yield header.relative_to(root).as_posix()


def fingerprint(arguments, folder, salt):
    """Hash of the preprocessed source, or None if it does not preprocess (clang-tidy will say why)."""
    compiler = [word for word in arguments if pathlib.Path(word).name != "ccache"]
    if "-o" in compiler:
        at = compiler.index("-o")
        del compiler[at:at + 2]
    result = subprocess.run([*compiler, "-E", "-w"], cwd=folder, capture_output=True, check=False)
    if result.returncode != 0:
        return None
    return hashlib.sha256(salt + result.stdout).hexdigest()


def check(source, arguments, folder, tidy, build, clean, salt):
    """What clang-tidy says about one source; empty if it is clean."""
    mark = fingerprint(arguments, folder, salt)
    if mark and (clean / mark).exists():
        return ""
    result = subprocess.run([tidy, "-p", str(build), "--quiet", str(source)], capture_output=True, text=True, check=False)
    if result.returncode == 0:
        if mark:
            (clean / mark).touch()
        return ""
    return result.stdout or result.stderr


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tidy", default="clang-tidy")
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("files", nargs="*", type=pathlib.Path)
    options = parser.parse_args()

    root = pathlib.Path(__file__).resolve().parents[2]
    build = options.build.resolve()
    wanted = {file.resolve() for file in options.files}
    version = subprocess.run([options.tidy, "--version"], capture_output=True, check=True).stdout
    salt = version + (root / ".clang-tidy").read_bytes()
    clean = root / "build" / "tidy-clean"
    clean.mkdir(parents=True, exist_ok=True)

    jobs = list(commands(build, root, wanted))
    unseen = list(left_out(root))
    for header in unseen:
        print(f"{header}: HeaderFilterRegex of .clang-tidy leaves it out", flush=True)
    findings = len(unseen)
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        tasks = [pool.submit(check, *job, options.tidy, build, clean, salt) for job in jobs]
        for task in concurrent.futures.as_completed(tasks):
            if task.result():
                findings += 1
                print(task.result(), flush=True)
    print(f"clang-tidy: {len(jobs)} sources,", f"{findings} with findings" if findings else "clean")
    return 1 if findings or not jobs else 0


if __name__ == "__main__":
    sys.exit(main())
