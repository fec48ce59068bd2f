# SPDX-License-Identifier: MIT
"""The facts' parser says in which file and line it stumbled."""

import unittest

from support import TreeTest

import facts


class FactsTest(TreeTest):
    def error(self):
        with self.assertRaises(facts.FactsError) as caught:
            facts.load(self.tree / "api")
        return str(caught.exception)

    def line_count(self, name):
        return len((self.tree / "api" / name).read_text(encoding="utf-8").splitlines())

    def test_the_facts_are_read(self):
        api = facts.load(self.tree / "api")
        self.assertGreaterEqual(len(api.structs) + len(api.unions), 399)
        self.assertGreaterEqual(len(api.methods), 185)
        self.assertEqual(api.structs["User"].fields[0].name, "id")
        self.assertTrue(api.structs["User"].fields[0].required)
        self.assertEqual(api.methods["sendMessage"].returns, "Message")

    def test_a_line_that_is_no_field(self):
        self.append("api/types.api", "\ntype Odd\n  id Integer\n")
        error = self.error()
        self.assertIn(f"types.api:{self.line_count('types.api')}: not a field: 'id Integer'", error)

    def test_a_parameter_that_is_none(self):
        self.append("api/methods.api", "\nmethod getOdd -> True\n  id: \n")
        self.assertIn(f"methods.api:{self.line_count('methods.api')}: not a field", self.error())

    def test_an_unknown_heading(self):
        self.append("api/types.api", "\nstruct Odd\n")
        self.assertIn(f"types.api:{self.line_count('types.api')}: unknown heading 'struct'", self.error())

    def test_a_method_without_a_result(self):
        self.append("api/methods.api", "\nmethod getOdd\n")
        self.assertIn(f"methods.api:{self.line_count('methods.api')}: expected 'method NAME -> TYPE'", self.error())

    def test_a_wrong_enum(self):
        self.append("api/enums.api", "\nvalues Odd\n")
        self.assertIn(f"enums.api:{self.line_count('enums.api')}: expected 'enum NAME'", self.error())

    def test_a_heading_of_one_word(self):
        self.append("api/types.api", "\ntype\n")
        self.assertIn(f"types.api:{self.line_count('types.api')}", self.error())

    def test_a_field_before_any_heading(self):
        (self.tree / "api" / "types.api").write_text("# facts\n  id: Integer\n", encoding="utf-8")
        self.assertIn("types.api:2: an indented line before any heading", self.error())

    def test_a_type_that_is_not_defined(self):
        self.append("api/types.api", "\ntype Odd\n  other: Missing\n")
        self.assertIn("Odd.other: type 'Missing' is not defined", self.error())

    def test_an_enum_that_is_not_defined(self):
        self.append("api/types.api", "\ntype Odd\n  other: String in Missing\n")
        self.assertIn("Odd.other: enum 'Missing' is not defined", self.error())

    def test_a_union_of_something_undefined(self):
        self.append("api/types.api", "\nunion Odd\n  Missing\n")
        self.assertIn("Odd: type 'Missing' is not defined", self.error())

    def test_a_type_that_stands_there_twice(self):
        self.append("api/types.api", "\ntype User\n  id: Integer\n")
        self.assertIn(f"types.api:{self.line_count('types.api') - 1}: 'User' is defined twice", self.error())

    def test_what_is_unsure_is_marked(self):
        self.append("api/types.api", "\ntype Odd\n  id?: Integer  # unsure: its type\n")
        self.append("api/enums.api", "\nenum Oddity\n  odd  # unsure: its spelling\n")
        api = facts.load(self.tree / "api")
        self.assertEqual(api.structs["Odd"].fields[0].type, "Integer")
        self.assertEqual(api.structs["Odd"].fields[0].unsure, "its type")
        self.assertEqual(api.enums["Oddity"], ["odd"])

    def test_another_remark_beside_a_fact(self):
        self.append("api/types.api", "\ntype Odd\n  id: Integer  # a guess\n")
        self.assertIn(f"types.api:{self.line_count('types.api')}: a remark after a fact is", self.error())

    def test_the_generator_prints_the_error(self):
        self.append("api/types.api", "\ntype Odd\n  id Integer\n")
        code, output = self.generate()
        self.assertEqual(code, 2)
        self.assertIn("types.api:", output)
        self.assertNotIn("Traceback", output)


if __name__ == "__main__":
    unittest.main()
