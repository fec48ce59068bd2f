# SPDX-License-Identifier: MIT
"""What is generated is complete, is what stands in the tree, and follows the facts when they change."""

import re
import subprocess
import sys
import unittest

from support import ROOT, TreeTest

import facts
from model import Model


class CompleteTest(unittest.TestCase):
    """Everything that the facts name is in the tree's C++."""

    @classmethod
    def setUpClass(cls):
        cls.api = facts.load(ROOT / "api")
        cls.headers = cls.read("include/telepot/types/*.hpp")

    @staticmethod
    def read(pattern):
        return "\n".join(path.read_text(encoding="utf-8") for path in sorted(ROOT.glob(pattern)))

    @staticmethod
    def body(text, opening, closing="\n};"):
        start = text.index(opening)
        return text[start:text.index(closing, start)]

    def expect(self, pattern, text):
        """A short message where assertRegex would print the whole text."""
        if not re.search(pattern, text):
            self.fail(f"not generated: {pattern}")

    def test_every_type(self):
        names = self.api.structs.keys() | self.api.unions.keys()
        self.assertGreaterEqual(len(names), 399)
        decoders = self.read("src/codec/generated/decode_*.cpp")
        encoders = self.read("src/codec/generated/encode_*.cpp")
        for name in names:
            with self.subTest(name):
                self.expect(rf"\nclass {name} [:{{]", self.headers)
                self.expect(rf"\nbool decode\(const Element& element, const Place& place, {name}& (/\*)?out", decoders)
                self.expect(rf"\nvoid encode\(Writer& writer, (\[\[maybe_unused\]\] )?const {name}& value\)", encoders)

    def test_every_field(self):
        decoders = self.read("src/codec/generated/decode_*.cpp")
        encoders = self.read("src/codec/generated/encode_*.cpp")
        for struct in self.api.structs.values():
            declaration = self.body(self.headers, f"\nclass {struct.name} {{")
            encoder = self.body(encoders, f"const {struct.name}& value) {{", "\n}\n")
            for field in struct.fields:
                with self.subTest(f"{struct.name}.{field.name}"):
                    self.expect(rf"\n    \S.* {field.name}( = [^;]*)?;", declaration)
                    self.expect(rf'writer\.member\("{field.name}", ', encoder)
                    if field.const is None:
                        self.expect(rf"offsetof\({struct.name}, {field.name}\)", decoders)

    def test_every_method_and_parameter(self):
        self.assertGreaterEqual(len(self.api.methods), 185)
        declared = self.read("include/telepot/methods/generated/methods.hpp")
        sources = self.read("src/methods/generated/methods_*.cpp")
        for method in self.api.methods.values():
            self.expect(rf"\n    Result<.*> {method.name}\(", declared)
            body = self.body(sources, f"\ncodec::Request encode_{method.name}(", "\n}\n")
            for param in method.params:
                with self.subTest(f"{method.name}.{param.name}"):
                    named = "write_identifier" in body and param.name in ("chat_id", "message_id", "inline_message_id")
                    self.assertTrue(named or f'"{param.name}"' in body)

    def test_every_enum_value(self):
        model = Model(facts.load(ROOT / "api"))
        text = (ROOT / "include/telepot/types/enums.hpp").read_text(encoding="utf-8")
        for name, values in model.enums().items():
            body = self.body(text, f"\nstruct {name}Values {{")
            for value in values:
                self.assertIn(f'"{value}"', body, name)

    def test_every_constant_tells_a_union_member(self):
        decoders = self.read("src/codec/generated/decode_*.cpp")
        for union in self.api.unions.values():
            for member in union.members:
                if member in self.api.structs:
                    self.expect(f"read_member<{union.name}, {member}>", decoders)


class CheckTest(unittest.TestCase):
    def test_the_tree_is_what_the_facts_give(self):
        run = subprocess.run([sys.executable, "-B", str(ROOT / "tools/codegen/generate.py"), "--check"],
                             capture_output=True, text=True, check=False)
        self.assertEqual(run.returncode, 0, run.stdout + run.stderr)


class UpdateTest(TreeTest):
    """A new version of the API: edit the facts, run one command."""

    def test_check_fails_when_a_file_differs_is_missing_or_is_too_many(self):
        self.assertEqual(self.generate("--check")[0], 1)
        self.assertEqual(self.generate()[0], 0)
        self.assertEqual(self.generate("--check"), (0, ""))
        self.edit("include/telepot/types/core.hpp", "class User {", "class User  {")
        code, output = self.generate("--check")
        self.assertEqual(code, 1)
        self.assertIn("differs: include/telepot/types/core.hpp", output)
        self.assertEqual(self.generate()[0], 0)
        (self.tree / "src/types/types_0.cpp").unlink()
        self.assertIn("src/types/types_0.cpp", self.generate("--check")[1])
        self.assertEqual(self.generate()[0], 0)
        (self.tree / "src/codec/generated/decode_99.cpp").write_text("// old\n", encoding="utf-8")
        self.assertEqual(self.generate("--check")[0], 1)
        self.assertIn("removed: src/codec/generated/decode_99.cpp", self.generate()[1])
        self.assertEqual(self.generate("--check"), (0, ""))

    def test_a_new_field(self):
        self.edit("api/types.api", "type User\n", "type User\n  shoe_size?: Integer\n")
        self.assertEqual(self.generate()[0], 0)
        self.assert_generated("    std::optional<std::int64_t> shoe_size;", "include/telepot/types/*.hpp")
        self.assert_generated('{"shoe_size", &read<std::optional<std::int64_t>>, offsetof(User, shoe_size), 0U}',
                              "src/codec/generated/decode_*.cpp")
        self.assert_generated('if (value.shoe_size) writer.member("shoe_size", *value.shoe_size);',
                              "src/codec/generated/encode_*.cpp")
        self.assert_generated("fill(random, out.shoe_size);", "tests/unit/codec/generated/fill_*.cpp")

    def test_a_new_type_in_a_union(self):
        self.edit("api/types.api", "union BackgroundFill\n", "union BackgroundFill\n  BackgroundFillStripes\n")
        self.append("api/types.api", '\ntype BackgroundFillStripes\n  type: String = "stripes"\n  width: Integer\n')
        self.assertEqual(self.generate()[0], 0)
        self.assert_generated("class BackgroundFillStripes;", "include/telepot/types/fwd.hpp")
        self.assert_generated('{"stripes", "", &read_member<BackgroundFill, BackgroundFillStripes>}',
                              "src/codec/generated/decode_*.cpp")

    def test_a_new_method(self):
        self.append("api/methods.api", "\nmethod sendSmell -> Message\n  chat_id: Integer or String\n"
                                       "  smell: InputFile or String\n  strength?: Float\n")
        self.assertEqual(self.generate()[0], 0)
        self.assert_generated("Result<Message> sendSmell(ChatIdRef chat_id, const InputFile& smell, "
                              "const SendSmellOptions& opts = {});",
                              "include/telepot/methods/generated/methods.hpp")
        self.assert_generated("std::optional<double> strength", "include/telepot/methods/generated/options.hpp")
        self.assert_generated("sendSmell(const InputFile& smell", "include/telepot/methods/generated/sender.hpp")
        self.assert_generated('writer.file_parameter("smell", smell);', "src/methods/generated/methods_*.cpp")

    def test_a_new_enum_value(self):
        self.edit("api/enums.api", "enum ChatType\n", "enum ChatType\n  planet\n")
        self.assertEqual(self.generate()[0], 0)
        enums = self.text("include/telepot/types/enums.hpp")
        values = re.search(r"struct ChatTypeValues \{.*?\};\n\};", enums, re.S)[0]
        self.assertIn("planet", values)

    def test_a_new_kind_of_update(self):
        self.edit("api/types.api", "type Update\n", "type Update\n  mind_reading?: Poll\n")
        self.assertEqual(self.generate()[0], 0)
        self.assert_generated('"mind_reading"', "include/telepot/messages/generated/payloads.hpp")
        self.assert_generated("on_mind_reading(const Poll& msg)", "include/telepot/messages/generated/handlers.hpp")

    def test_a_new_content(self):
        self.edit("api/types.api", "type Message\n", "type Message\n  smell?: Document\n")
        self.assertEqual(self.generate()[0], 0)
        self.assert_generated('if (msg.smell) return "smell";', "src/messages/generated/messages.cpp")

    def test_too_many_required_fields_are_reported(self):
        fields = "".join(f"  field_{at}: Integer\n" for at in range(33))
        self.append("api/types.api", "\ntype Enormous\n" + fields)
        code, output = self.generate()
        self.assertEqual(code, 2)
        self.assertIn("Enormous", output)


if __name__ == "__main__":
    unittest.main()
