# SPDX-License-Identifier: MIT
"""A copy of the facts and of the generator to try changes on."""

import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools" / "codegen"))
sys.dont_write_bytecode = True


class TreeTest(unittest.TestCase):
    """Has a folder with api/ and tools/codegen/, where the generator can be run."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.tree = pathlib.Path(folder.name)
        shutil.copytree(ROOT / "api", self.tree / "api")
        shutil.copytree(ROOT / "tools" / "codegen", self.tree / "tools" / "codegen",
                        ignore=shutil.ignore_patterns("__pycache__"))

    def generate(self, *arguments):
        """(exit code, everything printed)"""
        script = self.tree / "tools" / "codegen" / "generate.py"
        run = subprocess.run([sys.executable, "-B", str(script), *arguments], capture_output=True, text=True,
                             check=False)
        return run.returncode, run.stdout + run.stderr

    def edit(self, path, old, new):
        file = self.tree / path
        text = file.read_text(encoding="utf-8")
        self.assertIn(old, text)
        file.write_text(text.replace(old, new, 1), encoding="utf-8")

    def append(self, path, text):
        with (self.tree / path).open("a", encoding="utf-8") as file:
            file.write(text)

    def text(self, pattern):
        """All files that fit a pattern, as one text."""
        files = sorted(self.tree.glob(pattern))
        self.assertTrue(files, f"no file fits {pattern}")
        return "\n".join(file.read_text(encoding="utf-8") for file in files)

    def assert_generated(self, wanted, pattern):
        if wanted not in self.text(pattern):
            self.fail(f"not in {pattern}: {wanted}")
