#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Compares docs/names.md, where each name of the original stands with its counterpart, with the uses of these names.

    check_names.py ROOT
    check_names.py --self-test

A row is | `original name` | `here`, traditional | `here`, asynchronous | verdict | note |; a dash in place of `here` says
that there is no counterpart. The verdict is same, better or different; unless it is same, the note says why. A use is a line of tests/conformance/names/*.hpp or *.cpp that ends with the original
name in a comment, or with several, separated by commas. traditional.cpp and asynchronous.cpp hold uses of one version;
those in headers count for both. A use counts if its statement has the last name of what the row says:
for `Bot::getMe()` that is getMe. Prints one line for each fault, ends with 1 if there is any.
"""
import pathlib
import re
import sys
import tempfile

TABLE = "docs/names.md"
USES = "tests/conformance/names"
VERSIONS = ("traditional", "asynchronous")
DASH = "—"
VERDICTS = ("same", "better", "different")
NAME = r"(?:amanobot|telepot)(?:\.\w+)*(?:\([\w=]*\))?"
MARK = re.compile(rf"{NAME}(?:, {NAME})*,?")
COMMENT = re.compile(r"(?:^|\s)// ?(.*)$")
STRING = re.compile(r'"(?:[^"\\]|\\.)*"')


class Row:
    """A row of the table: a name, and for each version the code span that is its counterpart, or None."""

    def __init__(self, line, name, here):
        self.line, self.name, self.here = line, name, here


def read_row(cells):
    """The name, the counterparts and the fault of a row; the fault is None if it is well formed."""
    if len(cells) != 5:
        return None, None, f"has {len(cells)} cells, not 5"
    name = re.fullmatch(rf"`({NAME})`", cells[0])
    if name is None:
        return None, None, f"names nothing of the original: {cells[0]}"
    verdict, note = cells[3:]
    if verdict not in VERDICTS:
        return None, None, f"has no verdict on {name[1]}, but {verdict!r}"
    if verdict != "same" and not note:
        return None, None, f"doesn't say why {name[1]} is {verdict}"
    here = {}
    for version, cell in zip(VERSIONS, cells[1:3]):
        span = re.match(r"`([^`]+)`", cell)
        if span is None and cell != DASH:
            return None, None, f"has neither code nor a dash as the {version} version of {name[1]}"
        if span is None and verdict == "same":
            return None, None, f"says that {name[1]} is the same, but the {version} version lacks it"
        here[version] = span[1] if span else None
    return name[1], here, None


def read_table(text):
    """All rows of the tables, and the faults of their form."""
    rows, faults, known = [], [], set()
    for number, line in enumerate(text.splitlines(), 1):
        if not line.startswith("|") or re.match(r"\|(?: ---|---)|\| Original name \|", line):
            continue
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        name, here, fault = read_row(cells)
        if fault is None and name in known:
            fault = f"has {name} a second time"
        if fault:
            faults.append(f"{TABLE}:{number}: the row {fault}")
            continue
        known.add(name)
        rows.append(Row(number, name, here))
    if not rows and not faults:
        faults.append(f"{TABLE}: there is no table")
    return rows, faults


def read_uses(text):
    """(line, original name, statement without its texts) of each use in a source."""
    uses, statement = [], ""
    marked = False  # whether the line before ended with names
    for number, line in enumerate(text.splitlines(), 1):
        comment = COMMENT.search(line)
        code = STRING.sub('""', line[:comment.start()] if comment else line).strip()
        names = re.findall(NAME, comment[1]) if comment and MARK.fullmatch(comment[1].strip()) else []
        if code:
            if marked or re.search(r"(^#.*|[;{}:])$", statement):
                statement = ""
            statement = f"{statement} {code}".strip()
        elif not names:
            statement = ""
        uses += [(number, name, statement) for name in names]
        marked = bool(names)
    return uses


def wanted_word(span):
    """What a statement must have to use this: the last name in front of the arguments."""
    words = re.findall(r"[A-Za-z_]\w*", re.sub(r"<[^>]*>", "", span).split("(")[0])
    return words[-1] if words else span


def compare(rows, uses):
    """Faults: rows without a use, uses without a row. uses: (path, line, name, statement)."""
    faults = []
    known = {row.name for row in rows}
    for path, line, name, _ in uses:
        if name not in known:
            faults.append(f"{path}:{line}: {TABLE} doesn't list {name}")
    for row in rows:
        for version in VERSIONS:
            others = f"{USES}/{VERSIONS[version == VERSIONS[0]]}.cpp"
            found = [use for use in uses if use[2] == row.name and use[0] != others]
            span = row.here[version]
            if span is None:
                faults += [f"{path}:{line}: the {version} version uses {row.name}, which {TABLE} says isn't there"
                           for path, line, _, _ in found]
            elif not found:
                faults.append(f"{TABLE}:{row.line}: no use of {row.name} in the {version} version")
            elif not any(re.search(rf"\b{wanted_word(span)}\b", statement) for _, _, _, statement in found):
                path, line = found[0][:2]
                faults.append(f"{path}:{line}: the use of {row.name} lacks {wanted_word(span)}")
    return faults


def check(root):
    """All faults, and a summary."""
    rows, faults = read_table((root / TABLE).read_text(encoding="utf-8"))
    uses = []
    for path in sorted([*(root / USES).glob("*.hpp"), *(root / USES).glob("*.cpp")]):
        name = path.relative_to(root).as_posix()
        uses += [(name, *use) for use in read_uses(path.read_text(encoding="utf-8"))]
    return faults + compare(rows, uses), f"{len(rows)} names, {len(uses)} uses"


def self_test():
    """Shows that each kind of fault is found, and that what is right passes."""
    head = ("| Original name | Here (traditional) | Here (asynchronous) | Verdict | Note |\n"
            "| --- | --- | --- | --- | --- |\n")
    table = head + ("| `amanobot.a()` | `a<T>()` | `aio::a()` | same | |\n"
                    "| `amanobot.b` | — | `aio::b` | different | a note |\n"
                    "| `amanobot.c(d)` | `Options::d` | `Options::d` | better | a note |\n")
    header = 'x(\n    a<int>(),\n    {.d = "// no"});  // amanobot.a(),\n    // amanobot.c(d)\n'
    cases = [
        (table, header, "b();  // amanobot.b\n", []),
        (table, header + "e();  // amanobot.e()\n", "b();  // amanobot.b\n", ["doesn't list amanobot.e()"]),
        (table + "| `amanobot.f` | `f` | `f` | same | |\n", header, "b();  // amanobot.b\n",
         ["no use of amanobot.f in the traditional", "no use of amanobot.f in the asynchronous"]),
        (table, header + "b();  // amanobot.b\n", "", ["the traditional version uses amanobot.b"]),
        (table, header, "c(b);\nc();  // amanobot.b\n", ["the use of amanobot.b lacks b"]),
        (table, header, 'c("b");  // amanobot.b\n', ["the use of amanobot.b lacks b"]),
        (table + "| `amanobot.a()` | `a` | `a` | same | |\n| amanobot.g | `g` | `g` | same | |\n"
         "| `amanobot.h` | h | `h` | same | |\n| `amanobot.i` | — | `i` | different | |\n| `amanobot.j` | `j` |\n",
         header, "b();  // amanobot.b\n",
         ["a second time", "names nothing", "neither code nor a dash", "doesn't say why", "has 2 cells"]),
        (table + "| `amanobot.k` | `k` | `k` | | |\n| `amanobot.l` | `l` | `l` | good | |\n"
         "| `amanobot.m` | `m` | `m` | better | |\n| `amanobot.n` | — | `n` | same | a note |\n",
         header, "b();  // amanobot.b\n",
         ["no verdict on amanobot.k", "no verdict on amanobot.l", "why amanobot.m is better",
          "the traditional version lacks it"]),
        ("text\n", "", "", ["there is no table"]),
    ]
    for rows, shared, asynchronous, expected in cases:
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            (root / "docs").mkdir()
            (root / USES).mkdir(parents=True)
            (root / TABLE).write_text(rows, encoding="utf-8")
            (root / USES / "uses.hpp").write_text(shared, encoding="utf-8")
            (root / USES / "asynchronous.cpp").write_text(asynchronous, encoding="utf-8")
            faults, _ = check(root)
        assert len(faults) == len(expected), (faults, expected)
        assert all(text in fault for fault, text in zip(faults, expected)), (faults, expected)
    return [], "the check finds what it must"


def main(arguments):
    if arguments == ["--self-test"]:
        faults, summary = self_test()
    elif len(arguments) == 1:
        faults, summary = check(pathlib.Path(arguments[0]).resolve())
    else:
        sys.exit(__doc__)
    print(*faults, sep="\n", end="\n" if faults else "")
    print(f"names: {summary},", f"{len(faults)} faults" if faults else "no fault")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
