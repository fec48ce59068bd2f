#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks that all pages speak of the Bot API of api/: check_api_version.py [ROOT]

Wherever a text names a version of the Bot API, or how many types or methods there are, it is that of api/. The changelog
tells history, and has to name the version in its newest section. Prints one line for each fault, ends with 1 if there is
any.
"""
import pathlib
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "codegen"))
sys.dont_write_bytecode = True
import facts  # noqa: E402  (its folder is known only now)

SUFFIXES = {".md", ".api", ".hpp", ".cpp", ".py", ".sh", ".toml", ".txt", ".cmake"}
FOLDERS = ("api", "bench", "cmake", "docs", "examples", "include", "src", "tests", "tools")
HISTORY = "CHANGELOG.md"
THIS_CHECK = ("check_api_version.py", "test_api_version.py")
# "Bot API 10.5", "[Bot API](https://...) 10.5", with the date of its release behind it or not.
VERSION = re.compile(r"Bot API(?:\]\([^)]*\))?(?: version)? v?(\d+\.\d+)(?: \((\d{4}-\d\d-\d\d)\))?")
FORMAT_EXAMPLE = re.compile(r"^(version|released) (\S+)$", re.MULTILINE)
COUNT = re.compile(r"\b(\d{3}) (types|methods)\b")
MUST_NAME = ("README.md", "api/README.md")


def pages(root):
    """The texts that may speak of the API."""
    yield from sorted(root.glob("*.md"))
    for folder in FOLDERS:
        for path in sorted((root / folder).rglob("*")):
            if path.suffix in SUFFIXES and "node_modules" not in path.parts and path.is_file():
                yield path


def faults_of(name, text, api):
    """What a page says otherwise than the facts."""
    known = {"version": api.version, "released": api.released, "methods": str(len(api.methods)),
             "types": str(len(api.structs) + len(api.unions))}
    faults = []

    def compare(match, what, said):
        if said is not None and said != known[what]:
            line = text.count("\n", 0, match.start()) + 1
            faults.append(f"{name}:{line}: {match[0]!r}, but api/ has {what} {known[what]}")

    for match in VERSION.finditer(text):
        compare(match, "version", match[1])
        compare(match, "released", match[2])
    if name.endswith(".md"):
        for match in COUNT.finditer(text):
            compare(match, match[2], match[1])
    if name == "api/README.md":
        for match in FORMAT_EXAMPLE.finditer(text):
            compare(match, match[1], match[2])
    return faults


def newest_section(text):
    """The changelog from its first heading of a version to the second."""
    return "## " + text.split("\n## ")[1] if "\n## " in text else ""


def main(arguments):
    root = pathlib.Path(arguments[0]) if arguments else pathlib.Path(__file__).resolve().parents[2]
    try:
        api = facts.load(root / "api")
    except facts.FactsError as error:
        print(f"check_api_version.py: {error}", file=sys.stderr)
        return 2
    faults, count, naming = [], 0, {}
    for path in pages(root):
        name = path.relative_to(root).as_posix()
        if path.name in THIS_CHECK:
            continue
        text = path.read_text(encoding="utf-8", errors="replace")
        count += 1
        if name != HISTORY:
            faults += faults_of(name, text, api)
        naming[name] = {match[1] for match in VERSION.finditer(newest_section(text) if name == HISTORY else text)}
    if f"\nversion {api.version}\n" in (root / "api" / "README.md").read_text(encoding="utf-8"):
        naming["api/README.md"].add(api.version)
    faults += [f"{name}: nothing there says 'Bot API {api.version}'" for name in (*MUST_NAME, HISTORY)
               if api.version not in naming.get(name, ())]
    print(*faults, sep="\n", end="\n" if faults else "")
    print(f"version of the Bot API: {count} files,", f"{len(faults)} faults" if faults else "clean")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
