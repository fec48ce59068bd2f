#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""tools/check-co-await reports each line of samples/bad.cpp that says so, and none of samples/good.cpp."""
import pathlib
import re
import subprocess
import sys
import unittest

HERE = pathlib.Path(__file__).resolve().parent
TOOL = HERE.parents[1] / "tools" / "check-co-await"


def run(*arguments):
    """(exit code, {(line, kind)}, all output) of the tool."""
    result = subprocess.run([sys.executable, TOOL, *arguments], capture_output=True, text=True, check=False)
    found = {(int(line), kind) for line, kind in re.findall(r"cpp:(\d+):\d+: (\w+):", result.stdout)}
    return result.returncode, found, result.stdout + result.stderr


class CheckCoAwait(unittest.TestCase):
    def test_reports_each_marked_line_and_no_other(self):
        sample = HERE / "samples" / "bad.cpp"
        expected = set()
        for number, line in enumerate(sample.read_text().splitlines(), 1):
            if marked := re.search(r"// (choice|logic|braces|lambda)$", line):
                expected.add((number, marked.group(1)))
        self.assertEqual({kind for _, kind in expected}, {"choice", "logic", "braces", "lambda"})
        code, found, _ = run(sample)
        self.assertEqual(found, expected)
        self.assertEqual(code, 1)

    def test_reports_nothing_where_g_plus_plus_12_is_right(self):
        code, found, output = run(HERE / "samples" / "good.cpp")
        self.assertEqual(found, set())
        self.assertEqual(code, 0)
        self.assertIn("1 files, nothing to mend", output)

    def test_our_own_code_is_clean(self):
        code, found, output = run(*(HERE.parents[1] / folder for folder in ("examples", "include", "src")))
        self.assertEqual((code, found), (0, set()), output)
        self.assertNotIn(" 0 files", output)

    def test_walks_folders(self):
        code, found, _ = run(HERE / "samples")
        self.assertEqual(code, 1)
        self.assertTrue(found)

    def test_says_what_it_cannot_read(self):
        code, _, output = run(HERE / "nothing_here.cpp")
        self.assertEqual(code, 2)
        self.assertIn("cannot read", output)


if __name__ == "__main__":
    unittest.main()
