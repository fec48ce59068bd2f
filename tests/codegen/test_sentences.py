# SPDX-License-Identifier: MIT
"""Every type and method has a sentence in the headers, and every field and parameter whose name doesn't explain itself."""

import unittest

from support import ROOT, TreeTest

import facts
import sentences


class SentencesTest(TreeTest):
    def faults(self):
        return facts.load(self.tree / "api").unexplained

    def fault(self):
        found = self.faults()
        self.assertEqual(len(found), 1, found)
        return found[0]

    def test_nothing_is_without_its_sentence(self):
        self.assertEqual(facts.load(ROOT / "api").unexplained, [])

    def test_the_names_that_explain_themselves_are_few_and_have_a_reason(self):
        known = sentences.Sentences(ROOT / "api" / "sentences.toml")
        self.assertLess(len(known.reasons), 200)
        self.assertTrue(all(reason.strip() for reason in known.reasons.values()))

    def test_a_type_without_a_sentence(self):
        self.append("api/types.api", "\ntype Odd\n  chat_id: Integer\n")
        self.assertIn("Odd has no sentence", self.fault())

    def test_a_comment_that_stands_apart_is_no_sentence(self):
        self.append("api/types.api", "\n# Says what is odd.\n\ntype Odd\n  chat_id: Integer\n")
        self.assertIn("Odd has no sentence", self.fault())

    def test_a_union_without_a_sentence(self):
        self.append("api/types.api", "\nunion Odd\n  User\n  Chat\n")
        self.assertIn("Odd has no sentence", self.fault())

    def test_a_method_without_a_sentence(self):
        self.append("api/methods.api", "\nmethod getOdd -> True\n")
        self.assertIn("getOdd has no sentence", self.fault())

    def test_a_field_without_a_sentence(self):
        self.append("api/types.api", "\n# Says what is odd.\ntype Odd\n  oddness: Integer\n")
        self.assertIn("Odd.oddness has no sentence", self.fault())

    def test_a_parameter_without_a_sentence(self):
        self.append("api/methods.api", "\n# Tells what is odd.\nmethod getOdd -> True\n  oddness?: Integer\n")
        self.assertIn("getOdd.oddness has no sentence", self.fault())

    def test_a_constant_needs_none(self):
        self.append("api/types.api", '\n# Says what is odd.\ntype Odd\n  oddness: String = "odd"\n')
        self.assertEqual(self.faults(), [])

    def test_a_sentence_ends_with_a_full_stop(self):
        self.append("api/types.api", "\n# Says what is odd\ntype Odd\n  chat_id: Integer\n")
        self.assertIn("doesn't end with a full stop", self.fault())

    def test_a_name_that_nothing_has(self):
        self.append("api/sentences.toml", 'oddness = "How odd it is."\n')
        self.assertIn("nothing is called 'oddness'", self.fault())

    def test_a_name_that_explains_itself_and_has_a_sentence(self):
        self.append("api/sentences.toml", 'width = "How wide it is."\n')
        self.assertIn("'width' explains itself, but has a sentence", self.fault())

    def test_the_nearest_sentence_counts(self):
        self.append("api/types.api", "\n# Says what is odd.\ntype OddGift\n  # Its own.\n  offset: Integer\n"
                    "\n# Says what is even.\ntype EvenGift\n  offset: Integer\n"
                    "\n# Says what else is.\ntype ThirdGift\n  offset: Integer\n")
        self.edit("api/sentences.toml", "[within]\n", '[within]\n"EvenGift.*" = "Of the pattern."\n')
        self.assertEqual(self.faults(), [])
        structs = facts.load(self.tree / "api").structs
        told = [structs[name].fields[0].doc for name in ("OddGift", "EvenGift", "ThirdGift")]
        self.assertEqual(told, ["Its own.", "Of the pattern.", "How many are left out at the beginning."])

    def test_the_generator_tells_what_lacks_a_sentence(self):
        self.append("api/methods.api", "\nmethod getOdd -> True\n")
        self.assertEqual(self.generate()[0], 0)
        code, text = self.generate("--check")
        self.assertEqual(code, 1)
        self.assertIn("getOdd has no sentence", text)

    def test_the_headers_say_them(self):
        self.assertEqual(self.generate()[0], 0)
        methods = "include/telepot/methods/generated/*.hpp"
        self.assert_generated("    /// Sends a text of 1 to 4096 characters, counted without markup.\n", methods)
        self.assert_generated("    /// @param callback_query_id The press of a button that is answered.\n", methods)
        self.assert_generated("    /// Arrives without a sound.\n    std::optional<bool> disable_notification", methods)
        types = "include/telepot/types/**/*.hpp"
        self.assert_generated("/// A press of an inline keyboard's button.\n", types)
        self.assert_generated("    /// How large the file is, in bytes.\n    std::optional<std::int64_t> file_size;", types)

    def test_long_sentences_are_wrapped(self):
        lines = sentences.comment("word " * 40 + "end.", "    ", "@param x ")
        self.assertGreater(len(lines), 1)
        self.assertTrue(all(len(line) <= sentences.WIDTH and line.startswith("    /// ") for line in lines))


if __name__ == "__main__":
    unittest.main()
