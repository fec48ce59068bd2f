# SPDX-License-Identifier: MIT
"""Writes the decoders and encoders of all types."""

from __future__ import annotations

from facts import FactsError, Struct, Union
from model import Model
from text import BANNER, quoted

TYPES_PER_SOURCE = 60
# Types with private parts have no standard layout; offsetof works all the same with g++ and clang.
OFFSETS = ["#include <cstddef>", "", '#pragma GCC diagnostic ignored "-Winvalid-offsetof"', ""]


def key_hash(key: str) -> int:
    """The same number as codec::key_hash."""
    text = key.encode()
    return (len(text) & 0xFF) | text[0] << 8 | text[len(text) // 2] << 16 | text[-1] << 24


class SlotTable:
    """A hash table of names as codec::ObjectRules wants it, with the multiplier that makes them collide the least."""

    MULTIPLIERS = [(0x9E3779B1 + 2 * n * 0x2545F491) & 0xFFFFFFFF | 1 for n in range(200)]

    def __init__(self, names: list[str]) -> None:
        bits = max(2, (2 * len(names) - 1).bit_length())
        self.shift = 32 - bits
        best = None
        for multiplier in self.MULTIPLIERS:
            slots, steps = self._fill(names, multiplier)
            if best is None or steps < best:
                best, self.multiplier, self.slots = steps, multiplier, slots
            if steps == 0:
                break

    def _fill(self, names: list[str], multiplier: int) -> tuple[list[int], int]:
        slots, steps = [0] * (1 << (32 - self.shift)), 0
        for position, name in enumerate(names, 1):
            at = (key_hash(name) * multiplier & 0xFFFFFFFF) >> self.shift
            while slots[at]:
                at = (at + 1) % len(slots)
                steps += 1
            slots[at] = position
        return slots, steps


class CodecWriter:
    def __init__(self, model: Model, flavored: set[str], results: set[str]) -> None:
        self.model = model
        self.flavored = flavored
        self.results = results

    def files(self) -> dict[str, str]:
        names = self.model.order
        out = {"src/codec/generated/decoders.hpp": self._decoders(), "src/codec/generated/encoders.hpp": self._encoders()}
        for at in range(0, len(names), TYPES_PER_SOURCE):
            part = names[at:at + TYPES_PER_SOURCE]
            number = at // TYPES_PER_SOURCE
            out[f"src/codec/generated/decode_{number}.cpp"] = self._source(
                "codec/generated/decoders.hpp", part, self._decode_struct, self._decode_union, OFFSETS)
            out[f"src/codec/generated/encode_{number}.cpp"] = self._source(
                "codec/generated/encoders.hpp", part, self._encode_struct, self._encode_union, [])
        return out

    @staticmethod
    def _declarations(header: str, rows: list[str]) -> str:
        return "\n".join([BANNER, "#pragma once", "", f'#include "{header}"', '#include "telepot/types/all.hpp"', "",
                          "namespace telepot::codec {", "", *rows, "", "}  // namespace telepot::codec", ""])

    def _decoders(self) -> str:
        rows = [f"bool decode(const Element& element, const Place& place, {name}& out);"
                for name in sorted(self.model.order)]
        rows += ["", "// Keep where the result of a call came from."]
        rows += [f"void set_raw({name}& object, const Place& place);" for name in self._with_raw()]
        rows += ["", "/// Whether an update carries anything.", "bool has_payload(const Update& update) noexcept;", ""]
        for name, field in self.model.api.overrides["essential"].items():
            rows += ["template <>", f"inline constexpr std::string_view essential_field<{name}> = {quoted(field)};"]
        return self._declarations("codec/fields.hpp", rows)

    def _with_raw(self) -> list[str]:
        """Results of calls that don't keep their JSON in updates, and the unions of such."""
        unions = [n for n, u in self.model.unions.items() if set(u.members) & self.results]
        return sorted([*self.results, *unions])

    def _encoders(self) -> str:
        rows = []
        for name in sorted(self.model.order):
            rows.append(f"void encode(Writer& writer, const {name}& value);")
            if name in self.model.unions:
                rows.append(f"void encode_member(Writer& writer, const {name}*, int member, const void* object);")
        return self._declarations("codec/writer.hpp", rows)

    def _source(self, header: str, names: list[str], struct_writer, union_writer, opening: list[str]) -> str:
        out = [BANNER, f'#include "{header}"', "", *opening, "namespace telepot::codec {", ""]
        for name in names:
            if name in self.model.unions:
                out += union_writer(self.model.unions[name])
            else:
                out += struct_writer(self.model.structs[name])
        return "\n".join([*out, "}  // namespace telepot::codec", ""])

    # ---- decoding

    def _decode_struct(self, struct: Struct) -> list[str]:
        members = self.model.members(struct)
        if not members:
            return [f"bool decode(const Element& element, const Place& place, {struct.name}& /*out*/) {{",
                    "    return expect_object(element, place);", "}", "", *self._set_raw_struct(struct)]
        demanded = self.model.required(struct)
        bits = {f.name: 1 << n for n, f in enumerate(demanded)}
        if len(bits) > 32 or len(members) > 255:
            raise FactsError(f"{struct.name}: more than 32 required fields or 255 fields; widen codec::ObjectRules")
        table = SlotTable([f.name for f in members])
        objects = sum(bits[f.name] for f in demanded
                      if not self.model.depth(f.type) and self.model.simple(f.type) in self.model.structs)
        out = [f"bool decode(const Element& element, const Place& place, {struct.name}& out) {{",
               "    static constexpr FieldRule fields[] = {"]
        for field in members:
            holder = self.model.holder(struct, field)
            reader = f"read<{holder}>"
            if struct.name == "Update" and holder.startswith("Box<"):
                reader = f"read_payload<{self.model.simple(field.type)}>"
            out.append(f"        {{{quoted(field.name)}, &{reader}, offsetof({struct.name}, {field.name}), "
                       f"{bits.get(field.name, 0)}U}},")
        out += ["    };", "    static constexpr std::uint8_t slots[] = {" + ", ".join(map(str, table.slots)) + "};",
                f"    const bool is_read = decode_object(element, place, {{fields, slots, {table.multiplier}U, "
                f"{table.shift}, {sum(bits.values())}U, {objects}U}}, &out);"]
        for field in demanded:
            if self.model.is_boxed(struct, field):
                out.append(f"    if (!out.{field.name}) out.{field.name}.emplace();")
        if struct.name in self.flavored:
            out.append("    RawAccess::set(out, place);")
        out += ["    return is_read;", "}", "", *self._set_raw_struct(struct)]
        if struct.name == "Update":
            carried = [f"update.{f.name}" for f in members if self.model.is_boxed(struct, f)]
            out += ["bool has_payload(const Update& update) noexcept {", f"    return {' || '.join(carried)};", "}", ""]
        return out

    def _set_raw_struct(self, struct: Struct) -> list[str]:
        if struct.name not in self.results:
            return []
        return [f"void set_raw({struct.name}& object, const Place& place) {{", "    RawAccess::set(object, place);", "}", ""]

    def _set_raw_union(self, union: Union) -> list[str]:
        if union.name not in self._with_raw():
            return []
        out = [f"void set_raw({union.name}& object, const Place& place) {{", "    switch (object.index()) {"]
        for at, member in enumerate(union.members):
            if member in self.results:
                out.append(f"        case {at}: return RawAccess::set(*static_cast<{member}*>(object.object()), place);")
        out += ["        default: return;", "    }", "}", "", "}  // namespace telepot::codec", "", "namespace telepot {", ""]
        for result, name, unknown in (("Json", "raw", "codec::raw_of(*static_cast<const Unknown*>(object()))"),
                                      ("std::vector<std::string>", "problems", "{}")):
            out += [f"{result} {union.name}::{name}() const {{", "    switch (index()) {"]
            for at, member in enumerate(union.members):
                if member in self.results:
                    out.append(f"        case {at}: return static_cast<const {member}*>(object())->{name}();")
            out += [f"        case {len(union.members)}: return {unknown};"] if name == "raw" else []
            out += ["        default: return {};", "    }", "}", ""]
        return [*out, "}  // namespace telepot", "", "namespace telepot::codec {", ""]

    def _decode_union(self, union: Union) -> list[str]:
        name = union.name
        unknown = "    out = Unknown(text_of(element));"
        out = [f"bool decode(const Element& element, const Place& place, {name}& out) {{"]
        if "String" in union.members:
            out.append(f"    if (is_string(element)) return read_member<{name}, std::string>(element, place, &out);")
        if f"Array of {name}" in union.members:
            out.append(f"    if (is_array(element) && read_member<{name}, std::vector<{name}>>(element, place, &out)) "
                       "return true;")
        structs = [m for m in union.members if m in self.model.structs]
        told_apart = self.model.api.overrides["told_apart"].get(name)
        if told_apart:
            zero = told_apart["zero_means"]
            other = next(m for m in structs if m != zero)
            return [*out, f"    const bool is_zero = has_zero(element, {quoted(told_apart['field'])});",
                    f"    const Reader reader = is_zero ? read_member<{name}, {zero}> : read_member<{name}, {other}>;",
                    "    if (reader(element, place, &out)) return true;", unknown, "    return true;", "}", "",
                    *self._set_raw_union(union)]
        discriminator = self.model.discriminator(union) or ""
        out.append("    static constexpr MemberRule members[] = {")
        # The member with the most required fields first, so that one whose fields are among another's comes last.
        for member in sorted(structs, key=lambda m: -len(self.model.required(self.model.structs[m]))):
            constant, fields = self._member_rule(member, structs, discriminator)
            out.append(f"        {{{quoted(constant)}, {quoted(fields)}, &read_member<{name}, {member}>}},")
        return [*out, "    };", f"    if (decode_member(element, place, {quoted(discriminator)}, members, &out)) return true;",
                unknown, "    return true;", "}", "", *self._set_raw_union(union)]

    def _member_rule(self, member: str, structs: list[str], discriminator: str) -> tuple[str, str]:
        """The discriminator's value, and the fields that are looked at where that isn't enough."""
        required = "".join(f.name + " " for f in self.model.required(self.model.structs[member]))
        if not discriminator:
            return "", required
        constant = self.model.constant(member, discriminator)
        alike = [m for m in structs if self.model.constant(m, discriminator) == constant]
        return constant, "" if len(alike) == 1 else required

    # ---- encoding

    def _encode_struct(self, struct: Struct) -> list[str]:
        out = [f"void encode(Writer& writer, [[maybe_unused]] const {struct.name}& value) {{", "    writer.open_object();"]
        for field in struct.fields:
            name = quoted(field.name)
            if field.const is not None:
                out.append(f"    writer.member({name}, {struct.name}::{field.name});")
                continue
            holder = self.model.holder(struct, field)
            member = f"value.{field.name}"
            if holder.startswith(("Box<", "std::optional<")):
                out.append(f"    if ({member}) writer.member({name}, *{member});")
            elif holder.startswith("std::vector<") and not field.required:
                out.append(f"    if (!{member}.empty()) writer.member({name}, {member});")
            elif field.type == "True" and not field.required:
                out.append(f"    if ({member}) writer.member({name}, true);")
            else:
                out.append(f"    writer.member({name}, {member});")
        return [*out, "    writer.close_object();", "}", ""]

    def _encode_union(self, union: Union) -> list[str]:
        name = union.name
        out = [f"void encode_member(Writer& writer, const {name}*, int member, const void* object) {{",
               "    switch (member) {"]
        for at, member in enumerate([*map(self.model.cpp_member, union.members), "Unknown"]):
            out.append(f"        case {at}: encode(writer, *static_cast<const {member}*>(object)); return;")
        out += ["        default: return;", "    }", "}", "",
                f"void encode(Writer& writer, const {name}& value) {{",
                "    encode_member(writer, &value, static_cast<int>(value.index()), value.object());", "}", ""]
        return out
