#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks all source files of the repository: check_sources.py [ROOT]

Each has the licence line at its top, and none written by hand is longer than 600 lines. Prints one line for each
fault, ends with 1 if there is any.
"""
import pathlib
import sys

LICENCE = "SPDX-License-Identifier: MIT"
SUFFIXES = {".cpp", ".hpp", ".py", ".sh", ".js", ".mjs", ".cjs"}
FOLDERS = ("include", "src", "tests", "examples", "bench", "tools", "lab", "docs", ".ci")
MAX_LINES = 600
GENERATED = "Generated from api/"


def sources(root):
    """The source files of the repository, scripts without a suffix included."""
    yield from (path for path in (root / "dev", root / ".ci" / "run") if path.is_file())
    for folder in FOLDERS:
        for path in sorted((root / folder).rglob("*")):
            if path.suffix in SUFFIXES and "node_modules" not in path.parts and path.is_file():
                yield path


def main(arguments):
    root = pathlib.Path(arguments[0]) if arguments else pathlib.Path(__file__).resolve().parents[2]
    faults = []
    count = 0
    for path in sources(root):
        count += 1
        name = path.relative_to(root).as_posix()
        lines = path.read_text(encoding="utf-8").splitlines()
        if not any(LICENCE in line for line in lines[:3]):
            faults.append(f"{name}: no line '{LICENCE}' at the top")
        if len(lines) > MAX_LINES and not any(GENERATED in line for line in lines[:3]):
            faults.append(f"{name}: {len(lines)} lines; divide it (at most {MAX_LINES})")
    print(*faults, sep="\n", end="\n" if faults else "")
    print(f"sources: {count} files,", f"{len(faults)} faults" if faults else "clean")
    return 1 if faults or count == 0 else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
