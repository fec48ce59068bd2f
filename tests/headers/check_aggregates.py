#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks that no class of telepot's public headers is an aggregate with a destructor that does something.

    check_aggregates.py CLANG INCLUDE_FOLDER
    check_aggregates.py CLANG --self-test

g++ 12 destroys a temporary of such a class twice in a co_await expression, in our users' code. clang's syntax tree says of
each class whether it is an aggregate and what its destructor is.
"""
import pathlib
import re
import subprocess
import sys
import tempfile

# Made by the compiler alone, never a temporary of an expression.
EXEMPT = {"promise_type"}

# "| |-CXXRecordDecl 0x55 <file:1:1, line:4:1> line:1:8 referenced struct Name definition"
RECORD = re.compile(r"CXXRecordDecl 0x\w+ .*\b(?:struct|class|union) (\w+) definition$")


def aggregates(tree):
    """(classes seen, names of the aggregates with a destructor that is not trivial) in a dump of the syntax tree."""
    seen = 0
    found = set()
    name = aggregate = None
    for line in tree.splitlines():
        record = RECORD.search(line)
        if record:
            name, aggregate = record.group(1), False
            seen += 1
        elif name and "-DefinitionData" in line:
            aggregate = " aggregate" in line
        elif name and re.search(r"-Destructor\b", line):
            if aggregate and name not in EXEMPT and not re.search(r"\btrivial\b", line):
                found.add(name)
            name = None
    return seen, sorted(found)


def dump(clang, source, *flags):
    """The syntax tree of namespace telepot in a source text."""
    with tempfile.NamedTemporaryFile("w", suffix=".cpp") as file:
        file.write(source)
        file.flush()
        command = [clang, "-std=c++20", "-fsyntax-only", "-Wno-deprecated-declarations", "-Xclang", "-ast-dump",
                   "-Xclang", "-ast-dump-filter=telepot", "-fno-color-diagnostics", *flags, file.name]
        result = subprocess.run(command, capture_output=True, text=True, check=False)
    if result.returncode != 0:
        sys.exit(f"does not compile:\n{result.stderr}")
    return result.stdout


def self_test(clang):
    """Gives classes of each kind and expects the two bad ones."""
    source = """
        #include <string>
        #include <vector>
        namespace telepot {
        struct View { const char* text = nullptr; int size = 0; };
        struct Owner { std::string text; };
        struct Safe { Safe() = default; std::string text; };
        class Private { std::string text; };
        namespace deep { struct Outer { struct Inner { std::vector<int> list; }; int number = 0; }; }
        }"""
    seen, found = aggregates(dump(clang, source))
    if found != ["Inner", "Owner"]:
        print("self-test failed: found", found, "of", seen, "classes")
        return 1
    print("self-test: both planted aggregates found")
    return 0


def main(clang, folder):
    if folder == "--self-test":
        return self_test(clang)
    root = pathlib.Path(folder)
    headers = sorted((root / "telepot").rglob("*.hpp"))
    source = "".join(f"#include <{header.relative_to(root).as_posix()}>\n" for header in headers)
    seen, found = aggregates(dump(clang, source, f"-I{root}"))
    for name in found:
        print(f"{name} is an aggregate with a destructor: give it user-declared constructors (STYLE.md says why)")
    print(f"aggregates: {seen} classes in {len(headers)} headers,", f"{len(found)} faults" if found else "clean")
    return 1 if found or seen == 0 else 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
