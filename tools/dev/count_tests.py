#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Prints "passed failed skipped" of a JUnit report that ctest wrote: count_tests.py REPORT LOG

Only a test that says itself that it skips is skipped; one that is disabled, was not built or lacks its fixture has
failed. Without a report, or without a single test in it, one test counts as failed: a run that tested nothing is not a
success.
"""
import sys
import xml.etree.ElementTree as ElementTree


def skips(case):
    """True if the test ran and said that it skips."""
    skipped = case.find("skipped")
    return skipped is not None and (skipped.get("message") or "").startswith("SKIP_")


def main(report, log):
    try:
        cases = ElementTree.parse(report).getroot().findall("testcase")
    except (OSError, ElementTree.ParseError) as error:
        cases = []
        with open(log, "a", encoding="utf-8") as file:
            print(f"no report of the tests: {error}", file=file)
    passed = sum(case.get("status") == "run" for case in cases)
    skipped = [case.get("name") for case in cases if skips(case)]
    if skipped:
        with open(log, "a", encoding="utf-8") as file:
            print("Skipped:", *skipped, sep="\n  ", file=file)
    print(passed, len(cases) - passed - len(skipped) if cases else 1, len(skipped))


if __name__ == "__main__":
    main(*sys.argv[1:])
