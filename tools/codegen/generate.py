#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Generates C++ from the Bot API's facts in api/.

  generate.py           writes what changed
  generate.py --check   writes nothing; lists what differs from the files in the tree, and which types, methods, fields
                        and parameters lack a sentence for the headers; exits with 1 if there is anything to list
"""

from __future__ import annotations

import argparse
import pathlib
import sys

import facts
import lab_facts
from codec_cpp import CodecWriter
from fill_cpp import FillWriter
from method_tests_cpp import MethodTestsWriter
from methods_cpp import MethodsWriter
from messages_cpp import MessagesWriter
from model import Model
from types_cpp import TypesWriter

ROOT = pathlib.Path(__file__).resolve().parents[2]
OWNED = ["include/telepot/types/*.hpp", "include/telepot/*/generated/*", "src/*/generated/*", "src/types/*.cpp",
         "tests/unit/*/generated/*", "tests/conformance/methods/generated/*.cpp"]


def outputs() -> dict[str, str]:
    """All generated files by their path in the tree."""
    out = lab_facts.generate(facts.load(ROOT / "api"))
    model = Model(facts.load(ROOT / "api"))
    types = TypesWriter(model)
    methods = MethodsWriter(model)
    writers = (types, CodecWriter(model, types.flavored, types.results), methods, MessagesWriter(model), FillWriter(model),
               MethodTestsWriter(model, methods))
    for writer in writers:
        out |= writer.files()
    return out


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="compare with the tree, write nothing")
    check = parser.parse_args().check
    try:
        unexplained = facts.load(ROOT / "api").unexplained
        wanted = outputs()
    except facts.FactsError as error:
        print(f"generate.py: {error}", file=sys.stderr)
        return 2
    present = {str(p.relative_to(ROOT)) for pattern in OWNED for p in ROOT.glob(pattern)}
    stale = sorted(present - wanted.keys())
    changed = [p for p, text in sorted(wanted.items())
               if not (ROOT / p).exists() or (ROOT / p).read_text(encoding="utf-8") != text]
    print(*unexplained, sep="\n", end="\n" if unexplained else "")
    for path in changed + stale:
        print(("differs: " if check else "written: " if path in wanted else "removed: ") + path)
    if check:
        if changed or stale:
            print("The generated files don't match api/: run tools/codegen/generate.py and commit what it writes.")
        return 1 if changed or stale or unexplained else 0
    for path in changed:
        (ROOT / path).parent.mkdir(parents=True, exist_ok=True)
        (ROOT / path).write_text(wanted[path], encoding="utf-8")
    for path in stale:
        (ROOT / path).unlink()
    return 0


if __name__ == "__main__":
    sys.exit(main())
