# SPDX-License-Identifier: MIT
"""What Doxygen is shown in place of the headers and pages."""

import pathlib
import sys
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools" / "dev"))
sys.dont_write_bytecode = True

import doxygen_filter  # noqa: E402


def header(*lines, name="include/telepot/bot/bot.hpp"):
    return doxygen_filter.header("\n".join(lines) + "\n", name).splitlines()


class HeaderTest(unittest.TestCase):
    def test_another_name_for_a_mode_becomes_a_class(self):
        (line,) = header("using Bot = BasicBot<blocking>;")
        self.assertIn("class Bot : public BasicBot<blocking> {};", line)
        self.assertIn("Its calls wait.", line)

    def test_its_own_comment_stays(self):
        self.assertEqual(header("/// A bot.", "using Bot = BasicBot<coroutine>;"),
                         ["/// A bot.", "class Bot : public BasicBot<coroutine> {};"])

    def test_a_forward_declaration_declares_only(self):
        self.assertEqual(header("using Bot = BasicBot<blocking>;", name="include/telepot/loop/fwd.hpp"), ["class Bot;"])

    def test_a_comment_holds_for_the_declaration_right_below(self):
        lines = header("/// Says it.", "int say(int a);", "int say(long a);", "", "int other();")
        self.assertEqual(lines, ["/// Says it.", "int say(int a);", "/** Says it. */ int say(long a);", "", "int other();"])

    def test_what_is_deleted_needs_no_comment(self):
        lines = header("/// Says it.", "int say(int a);", "int say(long a) = delete;")
        self.assertEqual(lines[2], "int say(long a) = delete;")

    def test_details_are_left_out(self):
        self.assertEqual(header("namespace detail {", "int x;", "}  // namespace detail", "int y;"), ["", "", "", "int y;"])

    def test_names_and_tags_in_comments_are_text(self):
        self.assertEqual(header("/// Of @someone, `@code`, <b>; @param a that."),
                         ["/// Of \\@someone, `@code`, \\<b\\>; @param a that."])

    def test_lines_keep_their_numbers(self):
        for path in sorted((ROOT / "include").rglob("*.hpp")):
            text = path.read_text(encoding="utf-8")
            shown = doxygen_filter.header(text, path.as_posix())
            self.assertEqual(len(shown.splitlines()), len(text.splitlines()), path)


class MarkdownTest(unittest.TestCase):
    def page(self, text, path="docs/guide/loop.md"):
        return doxygen_filter.markdown(text, path).rstrip("\n")

    def test_a_heading_gets_a_label_and_links_lead_to_it(self):
        self.assertEqual(self.page("## One two"), "## One two {#docs_guide_loop_one_two}")
        self.assertEqual(self.page("[x](#one-two)"), "[x](#docs_guide_loop_one_two)")
        self.assertEqual(self.page("[x](text.md#one)"), "[x](#docs_guide_text_one)")

    def test_a_link_that_goes_over_the_end_of_a_line(self):
        self.assertEqual(self.page("[x\ny](#one)"), "[x\ny](#docs_guide_loop_one)")

    def test_a_link_to_a_page_leads_to_its_first_heading(self):
        self.assertEqual(self.page("[x](text.md)"), "[x](#docs_guide_text_text)")
        self.assertEqual(self.page("[x](../../README.md)"), "[x](index.html)")

    def test_a_link_to_another_file_is_text(self):
        self.assertEqual(self.page("[x](../../LICENSE) [y](https://example.org)"), "x [y](https://example.org)")

    def test_code_stays_as_it_is(self):
        code = "```cpp\n[x](#y) @z\n```"
        self.assertEqual(self.page(code), code.replace("cpp", "{.cpp}"))

    def test_the_first_heading_of_the_readme_is_the_main_page(self):
        self.assertEqual(self.page("# A\n# B", "README.md"), "# A {#mainpage}\n# B {#README_b}")


if __name__ == "__main__":
    unittest.main()
