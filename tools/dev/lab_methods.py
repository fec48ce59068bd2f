#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes docs/lab_methods.md, which says what the local server does about each method; with --check, only says whether
the page is current and ends with 1 if it isn't."""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "lab_methods.md"
HEAD = """# Methods of the local server

*Written by `tools/dev/lab_methods.py`.* The local server models {modelled} of the {all} methods of Bot API {version}: they
change its world, or read it. The others are checked against the API's facts and answered with a plausible object of the
right type; their entries in the log say `modelled == false`.

"""


def page():
    text = (ROOT / "api" / "methods.api").read_text(encoding="utf-8")
    methods = sorted(re.findall(r"^method (\w+)", text, re.MULTILINE), key=str.lower)
    version = re.search(r"Bot API ([\d.]+)", text)[1]
    sources = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "src" / "lab" / "methods").glob("*.cpp"))
    entries = set(re.findall(r'\{"(\w+)", (?:\w+)', sources))
    modelled = [m for m in methods if m in entries]
    lines = [HEAD.format(modelled=len(modelled), all=len(methods), version=version), "## Answered plausibly\n"]
    lines += [f"- `{m}`" for m in methods if m not in entries]
    lines += ["\n## Modelled\n"] + [f"- `{m}`" for m in modelled]
    return "\n".join(lines) + "\n"


def main(arguments):
    wanted = page()
    current = PAGE.read_text(encoding="utf-8") if PAGE.exists() else ""
    if current == wanted:
        return 0
    if "--check" in arguments:
        print("docs/lab_methods.md is out of date: python3 tools/dev/lab_methods.py writes it")
        return 1
    PAGE.write_text(wanted, encoding="utf-8")
    print("written: docs/lab_methods.md")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
