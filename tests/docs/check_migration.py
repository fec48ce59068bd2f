#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks that docs/migration/ has a port of every example of the original's pages.

    check_migration.py ROOT                compares tests/docs/seed_examples.txt with the pages of docs/migration/
    check_migration.py ROOT --seeds DIR    compares it with the original's own pages, too, which aren't kept here: each
                                           must have as many examples as the list says; other kinds of code blocks (an
                                           error's text, a JSON answer) are counted with the call that they belong to
    check_migration.py --self-test

An entry is a heading of level 2 with a block of Python and one of C++; without C++ it says "No port:" and why. Prints
one line for each fault, ends with 1 if there is any.
"""
import pathlib
import re
import sys
import tempfile

FENCE = re.compile(r"^```(\w*) ?(\w*)\n(.*?)^```", re.MULTILINE | re.DOTALL)
# How the original's pages are called, and what there is to count in them: blocks of code, without the shell's own.
PAGES = {"telepot 6.1 README": "telepot-6.1-readme.txt", "telepot 7.0 README": "telepot-7.0-readme.txt",
         "telepot 5 REFERENCE": "telepot-5-reference.txt"}
# Pages for which a line of the list isn't a block: those of a shell are one line, a function and its skeleton several.
SHELL = re.compile(r"^```\n\$ .*?^```", re.MULTILINE | re.DOTALL)


class Example:
    """A line of the list: where the original has it, and where its port is."""

    def __init__(self, seed, line):
        parts = [part.strip() for part in line.split("|")]
        self.seed, self.name, self.page, self.heading = seed, *parts[:3]
        self.aio = parts[3:] == ["aio"]
        self.well_formed = len(parts) == 3 or self.aio


def read_list(text):
    """The examples of the list, in its order."""
    seed, out = "", []
    for line in text.splitlines():
        if line.startswith("["):
            seed = line.strip("[]")
        elif line.strip() and not line.startswith("#"):
            out.append(Example(seed, line))
    return out


def entries(path):
    """The sections of a page, by their headings."""
    parts = re.split(r"^## (.+)$", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2]))


def fault_of(section, aio):
    """What an entry lacks; empty if nothing."""
    if "No port:" in section:
        return ""
    blocks = FENCE.findall(section)
    if not any(language == "python" for language, _, _ in blocks):
        return "has no Python"
    cpp = [(mark, text) for language, mark, text in blocks if language == "cpp"]
    coroutines = [text for mark, text in cpp if mark == "aio" or "telepot/aio.hpp" in text]
    if not cpp:
        return "has no C++, nor says 'No port:' and why"
    if aio and not coroutines:
        return "has nothing with coroutines"
    return ""


def check(root):
    """Faults of the pages, beside the list."""
    examples = read_list((root / "tests/docs/seed_examples.txt").read_text(encoding="utf-8"))
    folder = root / "docs/migration"
    pages = {path.name: entries(path) for path in sorted(folder.glob("*.md")) if path.name != "examples.md"}
    index = (folder / "examples.md").read_text(encoding="utf-8")
    faults = []
    for example in examples:
        what = f"{example.seed}: {example.name}"
        section = pages.get(example.page, {}).get(example.heading)
        if not example.well_formed:
            faults.append(f"seed_examples.txt: not a line of the list: {what}")
        elif section is None:
            faults.append(f"{what}: docs/migration/{example.page} has no heading '{example.heading}'")
        elif fault := fault_of(section, example.aio):
            faults.append(f"{what}: {example.page}, '{example.heading}' {fault}")
        anchor = re.sub(r"[^\w\- ]", "", example.heading.lower()).replace(" ", "-")
        row = f"| {example.name} | [{example.heading}]({example.page}#{anchor}) |"
        if row not in index:
            faults.append(f"{what}: docs/migration/examples.md lacks the row {row}")
    listed = {(example.page, example.heading) for example in examples}
    for page, sections in pages.items():
        faults += [f"docs/migration/{page}: '{heading}' is no example of the list" for heading in sections
                   if (page, heading) not in listed]
    return faults, f"{len(examples)} examples have {len(listed)} entries"


def check_seeds(root, folder):
    """Whether the list has as many lines as the original's pages have blocks of code."""
    examples = read_list((root / "tests/docs/seed_examples.txt").read_text(encoding="utf-8"))
    faults = []
    for seed, name in PAGES.items():
        text = (folder / name).read_text(encoding="utf-8")
        blocks = len(re.findall(r"^ *```python$", text, re.MULTILINE))
        shell = {"Installation", "Deep Linking: the link", "Deep Linking: the message"}
        lines = [e for e in examples if e.seed == seed and e.name not in shell and "from source" not in e.name]
        if len(lines) != blocks:
            faults.append(f"{seed}: the list has {len(lines)} examples in Python, the page {blocks}")
    return faults


def self_test():
    """Shows that each kind of fault is found, and that what is right passes."""
    good = "## A b\n```python\nx\n```\n```cpp blocking\nx;\n```\n```cpp aio\nx;\n```\n## Shell\nNo port: none.\n"
    with tempfile.TemporaryDirectory() as name:
        root = pathlib.Path(name)
        (root / "tests/docs").mkdir(parents=True)
        (root / "docs/migration").mkdir(parents=True)
        (root / "tests/docs/seed_examples.txt").write_text("# c\n[old]\nx | p.md | A b | aio\ny | p.md | Shell\n",
                                                           encoding="utf-8")
        (root / "docs/migration/examples.md").write_text("| x | [A b](p.md#a-b) |\n| y | [Shell](p.md#shell) |\n",
                                                         encoding="utf-8")
        for text, wanted in ((good, 0), (good.replace("python", "text"), 1), (good.replace("cpp aio", "text"), 1),
                             (good.replace("cpp", "text"), 1), (good + "## Other\n", 1), (good.replace("A b", "A"), 2)):
            (root / "docs/migration/p.md").write_text(text, encoding="utf-8")
            found = check(root)[0]
            assert len(found) == wanted, (text, found)
    return [], "the checks find what they must"


def main(arguments):
    if arguments == ["--self-test"]:
        faults, summary = self_test()
    elif arguments and arguments[1:2] in ([], ["--seeds"]):
        root = pathlib.Path(arguments[0]).resolve()
        faults, summary = check(root)
        if len(arguments) == 3:
            faults += check_seeds(root, pathlib.Path(arguments[2]))
    else:
        sys.exit(__doc__)
    print(*faults, sep="\n", end="\n" if faults else "")
    print(f"migration: {summary},", f"{len(faults)} faults" if faults else "no fault")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
