# SPDX-License-Identifier: MIT
"""Writes what the property tests of the codec need: a function that fills any type at random, and a list of all types."""

from __future__ import annotations

from facts import Struct, Union
from model import Model
from text import BANNER, quoted

FOLDER = "tests/unit/codec/generated"
TYPES_PER_SOURCE = 100


class FillWriter:
    def __init__(self, model: Model) -> None:
        self.model = model
        self.names = model.order

    def files(self) -> dict[str, str]:
        out = {f"{FOLDER}/fill.hpp": self._header(), f"{FOLDER}/all_types.cpp": self._all_types(),
               f"{FOLDER}/types.inc": "\n".join([BANNER, *[f"TELEPOT_TYPE({n})" for n in sorted(self.names)], ""])}
        for at in range(0, len(self.names), TYPES_PER_SOURCE):
            part = self.names[at:at + TYPES_PER_SOURCE]
            out[f"{FOLDER}/fill_{at // TYPES_PER_SOURCE}.cpp"] = self._source(part)
        return out

    def _parts(self) -> range:
        return range((len(self.names) + TYPES_PER_SOURCE - 1) // TYPES_PER_SOURCE)

    def _header(self) -> str:
        rows = [f"void fill(Random& random, {name}& out);" for name in sorted(self.names)]
        return "\n".join([BANNER, "#pragma once", "", '#include "telepot/types/all.hpp"', '#include "unit/codec/random.hpp"',
                          "", "namespace telepot::codec {", "", *rows, "", "}  // namespace telepot::codec", ""])

    def _all_types(self) -> str:
        rows = [f"std::vector<TypeCase> types_{n}();" for n in self._parts()]
        calls = [f"    for (TypeCase& type : types_{n}()) types.push_back(type);" for n in self._parts()]
        return "\n".join([BANNER, '#include "unit/codec/type_case.hpp"', "", "namespace telepot::codec {", "", *rows, "",
                          "std::vector<TypeCase> all_types() {", "    std::vector<TypeCase> types;", *calls,
                          "    return types;", "}", "", "}  // namespace telepot::codec", ""])

    def _source(self, names: list[str]) -> str:
        out = [BANNER, '#include "codec/generated/decoders.hpp"', '#include "codec/generated/encoders.hpp"',
               '#include "unit/codec/generated/fill.hpp"', '#include "unit/codec/type_case.hpp"', "",
               "namespace telepot::codec {", ""]
        for name in names:
            if name in self.model.unions:
                out += self._union(self.model.unions[name])
            else:
                out += self._struct(self.model.structs[name])
        number = self.names.index(names[0]) // TYPES_PER_SOURCE
        rows = [f"        type_case<{name}>({quoted(name)})," for name in names]
        return "\n".join([*out, f"std::vector<TypeCase> types_{number}();",
                          f"std::vector<TypeCase> types_{number}() {{", "    return {", *rows, "    };", "}", "",
                          "}  // namespace telepot::codec", ""])

    def _struct(self, struct: Struct) -> list[str]:
        members = self.model.members(struct)
        if not members:
            return [f"void fill(Random& /*random*/, {struct.name}& /*out*/) {{}}", ""]
        out = [f"void fill(Random& random, {struct.name}& out) {{", "    const Random::Level level(random);"]
        for field in members:
            condition = "" if field.required else "if (random.present()) "
            out.append(f"    {condition}fill(random, out.{field.name});")
        return [*out, "}", ""]

    def _union(self, union: Union) -> list[str]:
        told_apart = self.model.api.overrides["told_apart"].get(union.name)
        if told_apart:
            return self._told_apart(union, told_apart["field"], told_apart["zero_means"])
        members = [self.model.cpp_member(m) for m in union.members]
        discriminator = self.model.discriminator(union) or ""
        out = [f"void fill(Random& random, {union.name}& out) {{", "    const Random::Level level(random);",
               f"    switch (random.choice({len(members)})) {{"]
        for at, member in enumerate(members):
            out.append(f"        case {at}: out = filled<{member}>(random); return;")
        return [*out, f"        default: out = unheard_of(random, {quoted(discriminator)}); return;", "    }", "}", ""]

    @staticmethod
    def _told_apart(union: Union, field: str, zero: str) -> list[str]:
        other = next(m for m in union.members if m != zero)
        return [f"void fill(Random& random, {union.name}& out) {{", "    const Random::Level level(random);",
                "    if (random.choice(1) == 0) {", f"        auto member = filled<{other}>(random);",
                f"        if (member.{field} == 0) member.{field} = 1;", "        out = std::move(member);", "    } else {",
                f"        auto member = filled<{zero}>(random);", f"        member.{field} = 0;",
                "        out = std::move(member);", "    }", "}", ""]
