# SPDX-License-Identifier: MIT
"""Pages of the API in Markdown become a diff of api/. The pages here are made up; their form is Telegram's."""

import functools
import http.server
import re
import subprocess
import sys
import threading
import unittest

from support import ROOT, TreeTest

TYPES = """# small facts
version 1.0
released 2026-01-01

type Lamp
  id: Integer
  colour: String in {red, green}
  owner?: Person  # unsure: its type

type LampOff
  state: String = "off"
  since?: Integer

type LampOn
  state: String = "on"

union LampState
  LampOff
  LampOn

type Person
  name: String
"""
METHODS = """# small facts

method getLamp -> Lamp
  lamp_id: Integer or String
"""
LAMP = """# Lamp

This object represents a lamp.

| Field | Type | Description |
| --- | --- | --- |
| id | Integer | Unique identifier of the lamp |
| colour | String | Colour of the light |
| owner | [Person](/bots/api/types/Person.md) | *Optional*. Whose it is |
"""
GET_LAMP = """# getLamp

Use this method to get a lamp. Returns a [Lamp](/bots/api/types/Lamp.md) object on success.

| Parameter | Type | Required | Description |
|:----------|:-----|:---------|:------------|
| lamp\\_id | Integer or String | Yes | Identifier of the lamp or its `@name` |
"""


class ImportTest(TreeTest):
    def setUp(self):
        super().setUp()
        (self.tree / "api" / "types.api").write_text(TYPES, encoding="utf-8")
        (self.tree / "api" / "methods.api").write_text(METHODS, encoding="utf-8")
        self.pages = self.tree / "pages"

    def page(self, path, text):
        file = self.pages / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def run_import(self, source=None, *names):
        """(exit code, the diff, what was complained about)"""
        run = subprocess.run([sys.executable, "-B", str(ROOT / "tools/codegen/import_pages.py"),
                              source or str(self.pages), *names, "--root", str(self.tree)],
                             capture_output=True, text=True, check=False)
        return run.returncode, run.stdout, run.stderr

    def changes(self, *arguments):
        """The lines that the diff takes away and adds."""
        code, diff, errors = self.run_import(*arguments)
        self.assertEqual(errors, "")
        self.assertEqual(code, 1)
        return [line for line in diff.splitlines() if line[0] in "+-" and line[:3] not in ("+++", "---", "+", "-")]

    def error(self):
        code, _, errors = self.run_import()
        self.assertEqual(code, 2)
        self.assertNotIn("Traceback", errors)
        return errors


class DiffTest(ImportTest):
    def test_pages_that_agree_give_nothing(self):
        self.page("types/Person.md", "# Person\n\n| Field | Type | Description |\n|---|---|---|\n| name | String | x |\n")
        self.page("methods/getLamp.md", GET_LAMP)
        self.assertEqual(self.run_import(), (0, "", ""))

    def test_a_page_settles_what_was_unsure_and_keeps_known_values(self):
        self.page("types/Lamp.md", LAMP)
        self.assertEqual(self.changes(), ["-  owner?: Person  # unsure: its type", "+  owner?: Person"])

    def test_fields_that_came_went_and_changed(self):
        self.page("types/Lamp.md", LAMP.replace("| colour | String | Colour of the light |\n", "")
                  + "| spots | Array of Array of [Lamp](/bots/api/types/Lamp.md) | _Optional_. Smaller ones |\n"
                  + "| power | Float number | Watts |\n")
        self.assertEqual(self.changes(), ["-  colour: String in {red, green}", "-  owner?: Person  # unsure: its type",
                                          "+  owner?: Person", "+  spots?: Array of Array of Lamp",
                                          "+  power: Float"])

    def test_a_new_member_of_a_union_with_its_constant(self):
        self.page("types/LampState.md", "# LampState\n\nIt should be one of\n\n- [LampOff](/bots/api/types/LampOff.md)\n"
                                        "- [LampOn](/bots/api/types/LampOn.md)\n- [LampDim](/bots/api/types/LampDim.md)\n")
        self.page("types/LampDim.md", "# LampDim\n\n| Field | Type | Description |\n|---|---|---|\n"
                                      "| state | String | State of the lamp, always \u201cdim\u201d |\n"
                                      "| level | Integer | Per cent |\n")
        self.assertEqual(self.changes(), ["+type LampDim", '+  state: String = "dim"', "+  level: Integer",
                                          "+  LampDim"])

    def test_a_new_method(self):
        self.page("methods/setLamp.md", "# setLamp\n\nUse this method to switch lamps. On success, if the lamp is the "
                  "bot's, the [Lamp](/bots/api/types/Lamp.md) is returned, otherwise *True* is returned.\n\n"
                  "| Parameter | Type | Required | Description |\n|---|---|---|---|\n"
                  "| lamps | Array of [LampOff](/bots/api/types/LampOff.md), [LampOn](/bots/api/types/LampOn.md) and "
                  "[Lamp](/bots/api/types/Lamp.md) | Yes | x |\n| softly | Boolean | Optional | Pass *True* for that |\n")
        self.assertEqual(self.changes(), ["+method setLamp -> Lamp or True",
                                          "+  lamps: Array of (LampOff or LampOn or Lamp)", "+  softly?: Boolean"])

    def test_a_method_without_parameters(self):
        self.page("methods/getAll.md", "# getAll\n\nTakes nothing. Returns an Array of "
                                       "[Lamp](/bots/api/types/Lamp.md) objects.\n")
        self.assertEqual(self.changes(), ["+method getAll -> Array of Lamp"])

    def test_the_sentence_stays_above_its_heading(self):
        self.edit("api/types.api", "type Lamp\n", "# Something that shines.\ntype Lamp\n")
        self.page("types/Lamp.md", LAMP)
        self.assertEqual(self.changes(), ["-  owner?: Person  # unsure: its type", "+  owner?: Person"])

    def test_comments_stay_with_their_field(self):
        self.edit("api/types.api", "  colour:", "  # What shines.\n  colour:")
        self.page("types/Lamp.md", LAMP.replace("| id | Integer | Unique identifier of the lamp |\n", ""))
        self.assertEqual(self.changes(), ["-  id: Integer", "-  owner?: Person  # unsure: its type", "+  owner?: Person"])

    def test_the_diff_can_be_applied(self):
        self.page("types/Lamp.md", LAMP)
        diff = self.run_import()[1].splitlines()
        self.assertEqual(diff[:2], ["--- a/api/types.api", "+++ b/api/types.api"])
        file = self.tree / "api" / "types.api"
        file.write_text(self.applied(file.read_text(encoding="utf-8"), diff[2:]), encoding="utf-8")
        self.assertEqual(self.run_import(), (0, "", ""))

    @staticmethod
    def applied(text, hunks):
        """What patch(1) makes of a text, whose lines the hunks have to repeat."""
        old, new, at = text.splitlines(), [], 0
        for line in hunks:
            if line.startswith("@@"):
                start = int(re.match(r"@@ -(\d+)", line)[1]) - 1
                new += old[at:start]
                at = start
                continue
            if line[0] in " -":
                assert old[at] == line[1:], (old[at], line)
                at += 1
            if line[0] in " +":
                new.append(line[1:])
        return "\n".join(new + old[at:]) + "\n"

    def test_all_facts_of_the_tree_survive_being_read_and_written(self):
        code, diff, errors = self.run_import(str(self.pages), "--root", str(ROOT))
        self.assertEqual((code, diff), (2, ""))
        self.assertIn("no pages", errors)
        self.page("types/True.md", "# True\n\nIt has no fields.\n")
        run = subprocess.run([sys.executable, "-B", str(ROOT / "tools/codegen/import_pages.py"), str(self.pages),
                              "--root", str(ROOT)], capture_output=True, text=True, check=False)
        changed = [line for line in run.stdout.splitlines() if line[0] in "+-" and line[:3] not in ("+++", "---")]
        self.assertEqual(changed, ["+type True", "+"])


class ErrorTest(ImportTest):
    """A page that can't be read is named, with the line, and the others are compared all the same."""

    def test_html_in_place_of_markdown(self):
        self.page("types/Lamp.md", "<!DOCTYPE html>\n<html></html>\n")
        self.assertIn("types/Lamp.md: this is HTML; expected the Markdown page", self.error())

    def test_an_empty_page(self):
        self.page("types/Lamp.md", "\n")
        self.assertIn("types/Lamp.md: the page is empty", self.error())

    def test_another_name(self):
        self.page("types/Lamp.md", LAMP.replace("# Lamp", "# Candle"))
        self.assertIn("types/Lamp.md:1: the heading is 'Candle'; expected 'Lamp'", self.error())

    def test_a_table_of_other_columns(self):
        self.page("types/Lamp.md", LAMP.replace("| Field | Type |", "| Field | Kind |"))
        self.assertIn("Lamp.md:5: a table with the columns 'field | kind | description'; expected 'field | type", self.error())

    def test_a_row_with_a_cell_too_few(self):
        self.page("types/Lamp.md", LAMP + "| power | Float |\n")
        self.assertIn("Lamp.md:10: 2 cells in a table of 3 columns", self.error())

    def test_what_is_no_type(self):
        self.page("types/Lamp.md", LAMP + "| power | some number | Watts |\n")
        self.assertIn("Lamp.md:10: not a type: 'some number'", self.error())

    def test_neither_yes_nor_optional(self):
        self.page("methods/getLamp.md", GET_LAMP.replace("| Yes |", "| Maybe |"))
        self.assertIn("getLamp.md:7: required is 'Maybe'; expected 'Yes' or 'Optional'", self.error())

    def test_a_method_that_does_not_say_what_it_returns(self):
        self.page("methods/getLamp.md", GET_LAMP.replace("Returns a", "Knows a"))
        self.assertIn("getLamp.md: no sentence says what the method returns", self.error())

    def test_a_page_without_anything(self):
        self.page("types/Lamp.md", "# Lamp\n\nA lamp.\n")
        self.assertIn("neither a table of fields nor a list of members", self.error())

    def test_the_other_pages_are_compared(self):
        self.page("types/Person.md", "\n")
        self.page("types/Lamp.md", LAMP)
        code, diff, errors = self.run_import()
        self.assertEqual(code, 2)
        self.assertIn("+  owner?: Person", diff)
        self.assertIn("Person.md", errors)

    def test_a_folder_without_pages(self):
        self.assertIn("expected types/NAME.md or methods/NAME.md in it", self.error())


class ServerTest(ImportTest):
    def setUp(self):
        super().setUp()
        handler = functools.partial(QuietHandler, directory=str(self.pages))
        self.pages.mkdir()
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self.addCleanup(server.server_close)
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        self.addCleanup(thread.join)
        self.addCleanup(server.shutdown)
        self.url = f"http://127.0.0.1:{server.server_port}"

    def test_new_names_are_found_by_links(self):
        self.page("types/Lamp.md", LAMP + "| plug | [Plug](/bots/api/types/Plug.md) | x |\n")
        self.page("types/Plug.md", "# Plug\n\nA placeholder, currently without fields.\n")
        code, diff, errors = self.run_import(self.url)
        self.assertEqual(code, 1)
        self.assertIn("+type Plug", diff)
        self.assertIn("+  plug: Plug", diff)
        self.assertIn("types/Person: no page; was it renamed or removed?", errors)

    def test_names_that_are_given_are_read(self):
        self.page("methods/setLamp.md", "# setLamp\n\nReturns *True* on success.\n")
        self.assertIn("+method setLamp -> True", self.run_import(self.url, "setLamp")[1])

    def test_nobody_listens(self):
        code, diff, errors = self.run_import("http://127.0.0.1:1", "setLamp")
        self.assertEqual((code, diff), (2, ""))
        self.assertIn("http://127.0.0.1:1/methods/setLamp.md: can't be read: ", errors)


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format, *args):  # noqa: A002  (the name is the base class's)
        pass


if __name__ == "__main__":
    unittest.main()
