#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks HACKING.md against the code: its picture of the way of a message, and the files that its tables name.

    check_map.py ROOT         prints one line for each fault, ends with 1 if there is any
    check_map.py --self-test

In the picture a line that names a file or folder of src/ says who stands there: each `Class`, `Class::member()` and
`function()` left of it must occur in that file, or in one of that folder's. Below "## Where a change goes" every path in
back quotes must exist.
"""
import pathlib
import re
import sys
import tempfile

PATH = re.compile(r"\b(?:src|include)/[\w./]+")
NAME = re.compile(r"\b(?:[A-Z]\w+(?:::\w+)*|\w+(?:::\w+)*(?=\(\)))")
QUOTED = re.compile(r"`([\w.]+/[\w./*-]*)`")


def section(text, title):
    """The lines of a section with their numbers; empty if there is none."""
    lines = list(enumerate(text.splitlines(), 1))
    begin = next((at for at, (_, line) in enumerate(lines) if line == title), None)
    if begin is None:
        return []
    end = next((at for at in range(begin + 1, len(lines)) if lines[at][1].startswith("## ")), len(lines))
    return lines[begin + 1:end]


def words_of(path):
    """All words of a file, or of the files of a folder."""
    files = [path] if path.is_file() else [file for file in sorted(path.iterdir()) if file.suffix in (".hpp", ".cpp")]
    return set(re.findall(r"\w+", " ".join(file.read_text(encoding="utf-8") for file in files)))


def picture_faults(root, lines):
    """Faults of the picture: files that aren't there, names that don't occur in them."""
    drawn = False
    count = 0
    for number, line in lines:
        if line.startswith("```"):
            drawn = not drawn
            continue
        match = PATH.search(line) if drawn else None
        if not match:
            continue
        path = root / match.group()
        if not path.exists():
            yield f"HACKING.md:{number}: there is no {match.group()}"
            continue
        words = words_of(path)
        for name in NAME.findall(line[:match.start()]):
            count += 1
            missing = [part for part in name.split("::") if part not in words]
            if missing:
                yield f"HACKING.md:{number}: {match.group()} has no {missing[0]} (of {name})"
    if count == 0:
        yield "HACKING.md: the picture of the way of a message names nothing"


def path_faults(root, lines):
    """Faults of the table of changes: paths that lead nowhere."""
    count = 0
    for number, line in lines:
        for path in QUOTED.findall(line):
            count += 1
            if not any(root.glob(path.rstrip("/"))):
                yield f"HACKING.md:{number}: there is no {path}"
    if count == 0:
        yield "HACKING.md: the table of changes names no file"


def faults(root):
    """Yields all faults."""
    text = (root / "HACKING.md").read_text(encoding="utf-8")
    yield from picture_faults(root, section(text, "## The way of a message"))
    yield from path_faults(root, section(text, "## Where a change goes"))


GOOD = """## The way of a message

```
  Telegram
  Pool, Pool::take()     src/net/pool.cpp   what it is
  Reader, codec::read()  src/codec/
```

## Where a change goes

| a type | `api/a.api`, `src/codec/` |
"""


def self_test():
    """Changes a good document and expects one fault for each change."""
    plants = [("Pool::take", "Pool::give"), ("Reader,", "Writer,"), ("src/net/pool.cpp", "src/net/pond.cpp"),
              ("`api/a.api`", "`api/b.api`"), ("## Where a change goes", "## Elsewhere"),
              ("## The way of a message", "## Another way")]
    wrong = []
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for path, text in {"src/net/pool.cpp": "Pool::take", "src/codec/read.hpp": "namespace codec { Reader read(); }",
                           "api/a.api": ""}.items():
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_text(text)
        for old, new in [("", ""), *plants]:
            (root / "HACKING.md").write_text(GOOD.replace(old, new, 1))
            found = list(faults(root))
            if len(found) != bool(old):
                wrong.append(f"{old or 'as it is'}: {found}")
    print(*wrong, f"self-test: {len(plants)} changes, {len(wrong)} wrong", sep="\n")
    return 1 if wrong else 0


def main(arguments):
    if arguments == ["--self-test"]:
        return self_test()
    lines = list(faults(pathlib.Path(arguments[0])))
    print(*lines, f"map: {len(lines)} faults", sep="\n")
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
