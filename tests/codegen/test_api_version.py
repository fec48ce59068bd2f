# SPDX-License-Identifier: MIT
"""A page that names another version of the Bot API than api/ is found."""

import subprocess
import sys
import unittest

from support import ROOT, TreeTest

import facts

CHECK = ROOT / "tools" / "dev" / "check_api_version.py"


class ApiVersionTest(TreeTest):
    def setUp(self):
        super().setUp()
        self.version = facts.load(self.tree / "api").version
        self.write("README.md", f"All of the [Bot API](https://core.telegram.org/bots/api) {self.version}.\n")
        self.write("CHANGELOG.md", f"# Changelog\n\n## [Unreleased]\n\n- Bot API {self.version}\n\n"
                                   "## [1.0.0]\n\n- Bot API 6.0\n")

    def write(self, path, text):
        (self.tree / path).parent.mkdir(parents=True, exist_ok=True)
        (self.tree / path).write_text(text, encoding="utf-8")

    def check(self):
        """(exit code, everything printed)"""
        run = subprocess.run([sys.executable, "-B", str(CHECK), str(self.tree)], capture_output=True, text=True,
                             check=False)
        return run.returncode, run.stdout + run.stderr

    def assert_fault(self, text):
        code, output = self.check()
        self.assertEqual(code, 1, output)
        self.assertIn(text, output)

    def test_pages_of_this_version(self):
        code, output = self.check()
        self.assertEqual((code, "clean" in output), (0, True), output)

    def test_the_tree_itself(self):
        run = subprocess.run([sys.executable, "-B", str(CHECK)], capture_output=True, text=True, check=False)
        self.assertEqual(run.returncode, 0, run.stdout + run.stderr)

    def test_another_version_with_and_without_a_link(self):
        self.write("docs/guide/a.md", "One\n\nSince Bot API 9.9 there is more.\n")
        self.assert_fault("docs/guide/a.md:3: 'Bot API 9.9', but api/ has version " + self.version)
        self.write("docs/guide/a.md", "The [Bot API](https://core.telegram.org/bots/api) 9.9\n")
        self.assert_fault("docs/guide/a.md:1")
        self.write("docs/guide/a.md", "Fine.\n")
        self.write("include/telepot/a.hpp", "/// Methods of Bot API version 9.9.\n")
        self.assert_fault("include/telepot/a.hpp:1")

    def test_facts_that_move_on_alone(self):
        self.edit("api/types.api", f"version {self.version}", "version 99.1")
        code, output = self.check()
        self.assertEqual(code, 1)
        for page in ("README.md:1", "CHANGELOG.md: nothing", "api/README.md", "api/methods.api:1", "api/enums.api:1"):
            self.assertIn(page, output)

    def test_another_day_of_release(self):
        self.edit("api/types.api", "\nreleased ", "\nreleased 2099-01-01\n# ")
        self.assert_fault("but api/ has released 2099-01-01")

    def test_another_number_of_methods(self):
        self.write("docs/guide/a.md", "All 185 methods\n")
        self.assert_fault("docs/guide/a.md:1: '185 methods', but api/ has methods ")

    def test_a_page_that_says_no_version(self):
        self.write("README.md", "All of the Bot API.\n")
        self.assert_fault(f"README.md: nothing there says 'Bot API {self.version}'")


if __name__ == "__main__":
    unittest.main()
