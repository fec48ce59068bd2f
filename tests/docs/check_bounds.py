#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Compares docs/design/bounds.md with the code: check_bounds.py ROOT | --self-test

A bound's value must be what the code says, and each map, set, list or queue that an object keeps must be on the page.
"""

import pathlib
import re
import sys
import tempfile

PAGE = "docs/design/bounds.md"
CONTAINER = re.compile(
    r"^\s+(?:mutable |const |static |inline |thread_local )*"
    r"(?:std::(?:unordered_)?(?:multi)?(?:map|set)|std::deque|std::list|std::queue|std::priority_queue)<.*>\s+(\w+_)"
    r"(?:;|\{| =)", re.MULTILINE)
# Lists by another name.
NAMED = re.compile(r"^\s+using (\w+) = std::(?:list|deque)<", re.MULTILINE)
PLACES = re.compile(r"`((?:src|include)/[\w/.]+)`: ((?:`\w+`(?:, )?)+)")


def read(path):
    return path.read_text(encoding="utf-8")


def named_places(text):
    """What the page names, as (file, member)."""
    return {(file, name) for file, names in PLACES.findall(text) for name in re.findall(r"`(\w+)`", names)}


def containers(root):
    """What the code has, as (file, member)."""
    found = set()
    for folder in ("src", "include"):
        for path in sorted((root / folder).rglob("*.[ch]pp")):
            if "generated" in path.parts:
                continue
            text = read(path)
            name = path.relative_to(root).as_posix()
            members = set(CONTAINER.findall(text))
            for alias in NAMED.findall(text):
                members.update(re.findall(rf"^\s+{alias} (\w+_);", text, re.MULTILINE))
            found.update((name, member) for member in members)
    return found


def rows_of_bounds(text):
    """Rows with a bound, as (file, name, value)."""
    rows = []
    for line in text.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split(" | ")]
        if len(cells) == 5 and cells[2] not in ("bound", "---"):
            place = PLACES.fullmatch(cells[2])
            value = re.fullmatch(r"`([^`]+)`", cells[3])
            rows.append((place[1], place[2].strip("`"), value[1]) if place and value else (line, None, None))
    return rows


def check(root):
    text = read(root / PAGE)
    faults = []
    rows = rows_of_bounds(text)
    for file, name, value in rows:
        if name is None:
            faults.append(f"{PAGE}: a row without a bound in the code: {file}")
            continue
        path = root / file
        code = read(path) if path.exists() else ""
        values = re.findall(rf"\b{name}\s*(?:=|\{{)\s*([^;,)\n]+?)\s*\}}?\s*[;,)]", code)
        if value not in values:
            faults.append(f"{PAGE}: {file} has {name} = {' or '.join(values) or 'nothing'}, not {value}")
    named = named_places(text)
    there = containers(root)
    for file, member in sorted(there - named):
        faults.append(f"{PAGE}: {file}: {member} has no row: what bounds it?")
    for file, member in sorted(named):
        path = root / file
        if not path.exists() or not re.search(rf"\b{member}\b", read(path)):
            faults.append(f"{PAGE}: {file} has no {member}")
    return faults, f"{len(rows)} bounds and {len(there)} containers"


def self_test():
    """Shows that each kind of fault is found, and that what is right passes."""
    page = ("| what grows | container | bound | is | what doesn't fit |\n| --- | --- | --- | --- | --- |\n"
            "| a | `src/a.hpp`: `map_` | `src/a.hpp`: `kMost` | `1'000` | goes |\n")
    code = "constexpr int kMost = 1'000;\nclass A {\n    std::map<int, int> map_;\n};\n"
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for name in ("docs/design", "src", "include"):
            (root / name).mkdir(parents=True)
        cases = (
            (page, code, None),
            (page, code.replace("1'000", "2'000"), "has kMost = 2'000"),
            (page, code.replace("};", "    std::deque<int> queue_;\n};"), "queue_ has no row"),
            (page, code.replace("};", "    using L = std::list<int>;\n    L list_;\n};"), "list_ has no row"),
            (page.replace("`map_`", "`gone_`"), code, "has no gone_"),
            (page.replace("`src/a.hpp`: `kMost`", "none"), code, "a row without a bound"),
        )
        for text, source, expected in cases:
            (root / PAGE).write_text(text, encoding="utf-8")
            (root / "src/a.hpp").write_text(source, encoding="utf-8")
            faults = check(root)[0]
            assert any(expected in fault for fault in faults) if expected else not faults, (expected, faults)
    return [], "the check finds what it must"


def main(arguments):
    if len(arguments) != 1:
        sys.exit(__doc__)
    faults, summary = self_test() if arguments == ["--self-test"] else check(pathlib.Path(arguments[0]).resolve())
    print(*faults, sep="\n", end="\n" if faults else "")
    print(f"bounds: {summary},", f"{len(faults)} faults" if faults else "no fault")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
