#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks the documentation: that its C++ compiles, and that its links lead somewhere.

    check_snippets.py ROOT COMPILER [FLAG...]   compiles the C++ blocks of README.md, docs/guide/, docs/migration.md and
                                                docs/migration/
    check_snippets.py ROOT --links              follows the relative links of all Markdown files, and looks whether the
                                                table of flavors in docs/guide/messages.md names every kind of update,
                                                and that of docs/design/faults.md every part, with tests that there are
    check_snippets.py --self-test

What follows ```cpp says how a block is to be read:

    (nothing)   a whole file; it has its own #include lines
    blocking    statements of a function that has `bot` (telepot::Bot), `msg` (telepot::Message) and `chat_id`
    aio         the same of a coroutine, with a telepot::aio::Bot
    fragment    not compiled: for what leaves something out on purpose

Blocks with the same includes are compiled together, each in a namespace of its own; errors are told at their place in
the Markdown file. Prints one line for each fault, ends with 1 if there is any.
"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

FENCE = re.compile(r"^```\s*(\S*)\s*(\S*)\s*$")
INCLUDE = re.compile(r"^\s*#\s*include\s*(\S+)", re.MULTILINE)
LINK = re.compile(r"\[[^\]\[]*\]\(([^()\s]+)\)")
# What can't be helped in excerpts; and the last but one: behind a #line, g++ takes a source for a header.
EXCUSED = ["-Wno-unused", "-Wno-unused-parameter", "-Wno-return-type", "-Wno-deprecated-declarations",
           "-Wno-missing-field-initializers", "-Wno-subobject-linkage", "-Wno-unknown-warning-option"]
FLAGS = ["-std=c++20", "-fsyntax-only", "-Wall", "-Wextra", "-Wpedantic", "-Werror", *EXCUSED, "-x", "c++", "-"]
PRELUDE = tuple(sorted(["<chrono>", "<fstream>", "<iostream>", "<string>", "<telepot/aio.hpp>",
                        "<telepot/aio/routing.hpp>", "<telepot/log.hpp>", "<telepot/telepot.hpp>", "<telepot/text.hpp>",
                        "<vector>"]))
ARGUMENTS = "(telepot::{bot}& bot, const telepot::Message& msg, std::int64_t chat_id)"
BODIES = {
    "blocking": ("void body" + ARGUMENTS.format(bot="Bot") + " {", "}"),
    "aio": ("telepot::task<> body" + ARGUMENTS.format(bot="aio::Bot") + " {", "co_return; }"),
}
USING = "using namespace telepot; using namespace std;"
IGNORED_FOLDERS = {".git", "build", "node_modules"}


class Block:
    """A fenced block of a Markdown file: its text, where it stands, and how it is to be read."""

    def __init__(self, path, line, kind, text):
        self.path, self.line, self.kind, self.text = path, line, kind, text

    def includes(self):
        """The headers that it needs, as they are spelt."""
        return PRELUDE if self.kind in BODIES else tuple(sorted(INCLUDE.findall(self.text)))

    def source(self, number):
        """Its text, in a namespace of its own, with its place in the Markdown file."""
        text = re.sub(r"^\s*#\s*include.*$", "", self.text, flags=re.MULTILINE)
        opening, closing = BODIES.get(self.kind, ("", ""))
        using = f"{USING} using namespace std::chrono_literals;" if self.kind in BODIES else ""
        # Users' programs may import both namespaces; what the documentation shows must compile there.
        text = text.replace("using namespace telepot;", USING)
        return (f"namespace snippet_{number} {{ {opening} {using}\n#line {self.line} \"{self.path}\"\n{text}\n"
                f"{closing} }}\n")


def read_blocks(path, name):
    """The C++ blocks of a Markdown file, and the faults of their marks."""
    blocks, faults = [], []
    language, mark, start, lines = None, "", 0, []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        fence = FENCE.match(line)
        if language is None:
            if fence:
                language, mark, start, lines = fence[1], fence[2], number + 1, []
        elif line.startswith("```"):
            if language == "cpp":
                block = Block(name, start, mark, "\n".join(lines))
                if mark not in ("", "fragment", *BODIES):
                    faults.append(f"{name}:{start - 1}: unknown mark '{mark}'")
                elif mark == "" and not INCLUDE.search(block.text):
                    faults.append(f"{name}:{start - 1}: a block without #include: mark it blocking, aio or fragment")
                elif mark != "fragment":
                    blocks.append(block)
            language = None
        else:
            lines.append(line)
    if language is not None:
        faults.append(f"{name}:{start - 1}: the block doesn't end")
    return blocks, faults


def compile_blocks(blocks, compiler):
    """Compiles all blocks, those with the same includes at once; returns the compiler's complaints."""
    groups = {}
    for block in blocks:
        groups.setdefault(block.includes(), []).append(block)
    faults = []
    for includes, members in groups.items():
        head = "".join(f"#include {header}\n" for header in includes)
        source = head + "".join(block.source(number) for number, block in enumerate(members))
        result = subprocess.run([*compiler, *FLAGS], input=source, capture_output=True, text=True, check=False)
        if result.returncode != 0:
            faults.append(result.stderr)
    return faults


def check_code(root, compiler):
    """Faults of the C++ in the user's documentation."""
    paths = [root / "README.md", *sorted((root / "docs/guide").glob("*.md")), root / "docs/migration.md",
             *sorted((root / "docs/migration").glob("*.md"))]
    blocks, faults = [], []
    for path in paths:
        found, wrong = read_blocks(path, path.relative_to(root).as_posix())
        blocks += found
        faults += wrong
    faults += compile_blocks(blocks, [*compiler, f"-I{root / 'include'}"])
    return faults, f"{len(blocks)} blocks of {len(paths)} files compiled"


def without_code(text):
    """A Markdown text without its code, where brackets mean something else."""
    text = re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL)
    return re.sub(r"`[^`\n]*`", "", text)


def anchors(path):
    """The names of a Markdown file's headings, as they are made for links."""
    text = re.sub(r"^```.*?^```", "", path.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
    titles = re.findall(r"^#+ +(.*?) *$", text, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


def check_links(root):
    """Links of all Markdown files that lead nowhere."""
    faults, count = [], 0
    for folder, folders, names in os.walk(root):
        folders[:] = sorted(set(folders) - IGNORED_FOLDERS)
        for path in (pathlib.Path(folder) / name for name in sorted(names) if name.endswith(".md")):
            for link in LINK.findall(without_code(path.read_text(encoding="utf-8"))):
                if re.match(r"[a-z]+:", link):
                    continue
                count += 1
                where, _, anchor = link.partition("#")
                target = path.parent / where if where else path
                name = path.relative_to(root).as_posix()
                if not target.exists():
                    faults.append(f"{name}: the link {link} leads nowhere")
                elif anchor and target.suffix == ".md" and anchor not in anchors(target):
                    faults.append(f"{name}: {target.name} has no heading for {link}")
    return faults, f"{count} links followed"


def check_flavors(root):
    """Kinds of updates that the guide's table leaves out."""
    facts = (root / "api/types.api").read_text(encoding="utf-8")
    update = re.search(r"^type Update\n((?:  .*\n)+)", facts, re.MULTILINE)
    kinds = re.findall(r"^  (\w+)\?:", update[1], re.MULTILINE)
    table = (root / "docs/guide/messages.md").read_text(encoding="utf-8")
    return [f"docs/guide/messages.md: the table of flavors lacks {kind}" for kind in kinds if f"| `{kind}` |" not in table]


def check_faults(root):
    """Parts of docs/design/faults.md without a row, and tests it names that there aren't."""
    path = root / "docs/design/faults.md"
    if not path.exists():
        return []
    text = path.read_text(encoding="utf-8")
    numbers = {int(number) for number in re.findall(r"^\| (\d+) ", text, re.MULTILINE)}
    faults = [f"docs/design/faults.md: no row for part {part}" for part in range(1, 24) if part not in numbers]
    sources = "".join(source.read_text(encoding="utf-8") for source in sorted((root / "tests").rglob("*_test.cpp")))
    for program, suite in re.findall(r"`(test_\w+)\.(\w+)`", text):
        if not re.search(rf"TEST\w*\(\s*{suite}\b", sources):
            faults.append(f"docs/design/faults.md: there is no test {program}.{suite}")
    return faults


def self_test():
    """Shows that each kind of fault is found, and that what is right passes."""
    good = "# A b\n[x](#a-b) [y](other.md)\n```cpp\n#include <vector>\nint main() { std::vector<int> v; }\n```\n"
    bad = ("```cpp\n#include <vector>\nint main() { no_such_thing; }\n```\n```cpp\nint x;\n```\n```cpp odd\n```\n"
           "[x](#nothing) [y](nowhere.md)\n```cpp\n")
    compiler = [os.environ.get("CXX", "g++")]
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        (root / "other.md").write_text("text", encoding="utf-8")
        (root / "api").mkdir()
        (root / "api/types.api").write_text("type Update\n  update_id: Integer\n  a?: B\n  c?: D\n", encoding="utf-8")
        (root / "docs/guide").mkdir(parents=True)
        (root / "docs/guide/messages.md").write_text("| `a` | `a` |\n", encoding="utf-8")
        assert check_flavors(root) == ["docs/guide/messages.md: the table of flavors lacks c"]
        for text, expected in ((good, (0, 0, 0)), (bad, (3, 1, 2))):
            (root / "a.md").write_text(text, encoding="utf-8")
            blocks, marks = read_blocks(root / "a.md", "a.md")
            complaints = compile_blocks(blocks, compiler)
            assert all("a.md:3" in complaint for complaint in complaints), complaints
            counts = (len(marks), len(complaints), len(check_links(root)[0]))
            assert counts == expected, (counts, expected, marks)
    return [], "the checks find what they must"


def main(arguments):
    if arguments == ["--self-test"]:
        faults, summary = self_test()
    elif len(arguments) == 2 and arguments[1] == "--links":
        root = pathlib.Path(arguments[0]).resolve()
        faults, summary = check_links(root)
        faults += check_flavors(root) + check_faults(root)
    elif len(arguments) >= 2:
        faults, summary = check_code(pathlib.Path(arguments[0]).resolve(), arguments[1:])
    else:
        sys.exit(__doc__)
    print(*faults, sep="\n", end="\n" if faults else "")
    print(f"documentation: {summary},", f"{len(faults)} faults" if faults else "no fault")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
