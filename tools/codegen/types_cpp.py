# SPDX-License-Identifier: MIT
"""Writes the API's types: public headers, and the members that stand out of line."""

from __future__ import annotations

from facts import Field, Struct, Union
from model import Model
from sentences import comment
from text import BANNER, identifier, quoted

PAGE = "https://core.telegram.org/bots/api#"
TRIVIAL = {"std::int64_t": "0", "double": "0", "bool": "false"}
MOST_CONSTRUCTOR_ARGUMENTS = 8
TYPES_PER_SOURCE = 60


def page(name: str) -> str:
    return PAGE + name.lower()


def remark(field: Field) -> list[str]:
    """A comment for what is only guessed about a field or parameter."""
    return [f"    /// Not certain yet: {field.unsure}."] if field.unsure else []


class TypesWriter:
    def __init__(self, model: Model) -> None:
        self.model = model
        self.flavored = {
            model.simple(f.type) for f in model.structs["Update"].fields if model.is_object(model.simple(f.type))
        } | {"Update"}
        self.results = self._results() - self.flavored

    def _results(self) -> set[str]:
        """The structs that calls return, by themselves, in a list or in a union."""
        names = {self.model.simple(name) for m in self.model.api.methods.values()
                 for name in m.returns.removeprefix("Array of ").split(" or ")}
        names |= {m for n in names if n in self.model.unions for m in self.model.unions[n].members}
        return {n for n in names if n in self.model.structs}

    # ---- headers

    def files(self) -> dict[str, str]:
        out = {"include/telepot/types/fwd.hpp": self._forward(), "include/telepot/types/enums.hpp": self._enums()}
        groups = self.model.groups()
        for group, names in groups.items():
            out[f"include/telepot/types/{group}.hpp"] = self._header(group, names)
        includes = [f'#include "telepot/types/{group}.hpp"' for group in groups]
        out["include/telepot/types/all.hpp"] = "\n".join(
            [BANNER, "#pragma once", "", "// All types of the Bot API.", *sorted(includes), ""]
        )
        out["include/telepot/types/list.hpp"] = self._list()
        out |= self._sources()
        return out

    def _list(self) -> str:
        names = sorted(self.model.structs.keys() | self.model.unions.keys())
        return "\n".join([BANNER, "#pragma once", "", '#include "telepot/types/fwd.hpp"', "", "namespace telepot::detail {",
                          "", "template <class... Ts>", "class Types;", "", "/// All types of the Bot API.",
                          f"using ApiTypes = Types<{', '.join(names)}>;", "", "}  // namespace telepot::detail", ""])

    def _forward(self) -> str:
        rows = [f"class {name};" for name in sorted(self.model.structs.keys() | self.model.unions.keys())]
        for old, new in sorted(self.model.api.overrides["deprecated_types"].items()):
            rows += ["", f"/// The old name of {new}.", f'using {old} [[deprecated("use {new}")]] = {new};']
        return "\n".join([BANNER, "#pragma once", "", "// Names of all types of the Bot API, for headers that only "
                          "refer to them.", "namespace telepot {", "", *rows, "", "}  // namespace telepot", ""])

    def _enums(self) -> str:
        out = [BANNER, "#pragma once", "", "#include <string_view>", "", '#include "telepot/values/open_enum.hpp"', "",
               "namespace telepot {", ""]
        for name, values in self.model.enums().items():
            cpp = ", ".join(identifier(v) for v in values)
            texts = ", ".join(quoted(v) for v in values)
            out += [
                f"/// Known values of {name}; `unknown` stands for every other text.",
                f"struct {name}Values {{",
                f"    enum Value : unsigned char {{ unknown, {cpp} }};",
                f"    static constexpr std::string_view names[] = {{\"\", {texts}}};",
                "};",
                f"/// A text of the API: {', '.join(values)}. Others are kept as they came.",
                f"using {name} = OpenEnum<{name}Values>;",
                "",
            ]
        return "\n".join([*out, "}  // namespace telepot", ""])

    def _header(self, group: str, names: list[str]) -> str:
        extras = sorted({e for n in names if (e := self.model.api.overrides["extras"].get(n))})
        own = ["types/enums.hpp", "types/fwd.hpp", "values/box.hpp", "values/chat_id.hpp", "values/input_file.hpp",
               "values/union.hpp", "values/unknown.hpp"]
        with_raw = self.flavored | self.results | {n for n, u in self.model.unions.items() if set(u.members) & self.results}
        if any(n in with_raw for n in names):
            own.append("values/json.hpp")
        own += [f"types/{need}.hpp" for need in sorted(self.model.group_needs[group])]
        own += [f"types/extras/{extra}.hpp" for extra in extras]
        out = [BANNER, "#pragma once", "", "#include <cstdint>", "#include <optional>", "#include <string>",
               "#include <string_view>", "#include <vector>", "",
               *[f'#include "telepot/{h}"' for h in sorted(own)], "", "namespace telepot {", "",
               "namespace codec {", "struct RawAccess;", "}", ""]
        for name in names:
            if name in self.model.unions:
                out += self._union_class(self.model.unions[name])
            else:
                out += self._struct_class(self.model.structs[name])
        return "\n".join([*out, "}  // namespace telepot", ""])

    def _constructor_fields(self, struct: Struct) -> list[Field]:
        required = self.model.required(struct)
        forced = self.model.api.overrides["constructed_from"].get(struct.name, [])
        required += [f for f in struct.fields if f.name in forced]
        return required if 0 < len(required) <= MOST_CONSTRUCTOR_ARGUMENTS else []

    def _arguments(self, fields: list[Field], suffix: str = "") -> str:
        return ", ".join(f"{self.model.value_type(f)} {f.name}{suffix}" for f in fields)

    def _struct_class(self, struct: Struct) -> list[str]:
        name = struct.name
        out = [*comment(struct.doc), f"/// Bot API: {page(name)}", f"class {name} {{", "public:", f"    {name}();"]
        fields = self._constructor_fields(struct)
        if fields:
            out.append(f"    /// From {'its required fields' if fields[0].required else 'what nearly every one has'}.")
            explicit = "explicit " if len(fields) == 1 else ""
            out.append(f"    {explicit}{name}({self._arguments(fields)});")
        out += [f"    {name}(const {name}& other);", f"    {name}({name}&& other) noexcept;",
                f"    {name}& operator=(const {name}& other);", f"    {name}& operator=({name}&& other) noexcept;",
                f"    ~{name}();", ""]
        for field in struct.fields:
            if field.const is not None:
                out.append(f"    static constexpr std::string_view {field.name} = {quoted(field.const)};")
                continue
            holder = self.model.holder(struct, field)
            initial = f" = {TRIVIAL[holder]}" if holder in TRIVIAL else ""
            note = "  ///< Legacy: servers of today no longer document it." if field.legacy else ""
            out += comment(field.doc, "    ") + remark(field)
            out.append(f"    {holder} {field.name}{initial};{note}")
        if name == "Update":
            out += ["    /// Why the update couldn't be decoded, with the path of the offending field; empty if it "
                    "could.", "    std::string problem;"]
        members = self.model.members(struct)
        if members:
            out.append("")
        for field in members:
            out.append(f"    {name}& set_{field.name}({self.model.value_type(field)} value);")
        wider = self.model.api.overrides["converts_to"].get(name)
        if wider:
            out += ["", f"    /// The same as a {wider}, without what that doesn't have.", f"    operator {wider}() const;"]
        extra = self.model.api.overrides["extras"].get(name)
        if extra:
            out += ["", f"    {{EXTRA}}"]
            out[-1] = self._extra(name)
        if name in self.flavored:
            out += ["", "    /// The JSON that it came in; absent if it didn't come from a server.",
                    "    [[nodiscard]] Json raw() const { return raw_.parse(); }",
                    "    /// What in it couldn't be decoded and was left out, with its path; empty if nothing was wrong.",
                    "    [[nodiscard]] std::vector<std::string> problems() const { return raw_.problems(); }"]
            if name == "Update":
                out += ["    /// From JSON. What can't be decoded is left out, as in updates from a server.",
                        "    /// @throws DecodeError if it is no object, or has no update_id.",
                        "    static Update parse(std::string_view json);"]
            out += ["", "private:", "    friend struct codec::RawAccess;", "    RawJson raw_;"]
        elif name in self.results:
            out += ["", "    /// The JSON that it came in, if it is what a call has returned; absent otherwise.",
                    "    [[nodiscard]] Json raw() const { return raw_ ? raw_->parse() : Json(); }",
                    "    /// What in such a result couldn't be decoded and was left out, with its path.",
                    "    [[nodiscard]] std::vector<std::string> problems() const {",
                    "        return raw_ ? raw_->problems() : std::vector<std::string>();", "    }", "",
                    "private:", "    friend struct codec::RawAccess;", "    Box<RawJson> raw_;"]
        return [*out, "};", ""]

    def _extra(self, name: str) -> str:
        button, rows = {"InlineKeyboardMarkup": ("InlineKeyboardButton", "inline_keyboard"),
                        "ReplyKeyboardMarkup": ("KeyboardButton", "keyboard")}[name]
        return (f"    /// Adds a row of buttons; a text stands for a button with that text.\n"
                f"    template <class... Buttons>\n"
                f"    {name}& row(Buttons&&... buttons) {{\n"
                f"        detail::append_row<{button}>({rows}, static_cast<Buttons&&>(buttons)...);\n"
                f"        return *this;\n    }}")

    def common_accessors(self, union: Union) -> list[Field]:
        """Fields that all members of a union have alike."""
        structs = [self.model.structs[m] for m in union.members if m in self.model.structs]
        if len(structs) != len(union.members):
            return []
        common = []
        for field in structs[0].fields:
            if field.const is not None or not field.required:
                continue
            kinds = set()
            for struct in structs:
                same = [f for f in struct.fields if f.name == field.name and f.required and f.const is None]
                kinds.add(self.model.holder(struct, same[0]) if same else None)
            if len(kinds) == 1 and None not in kinds and not self.model.is_boxed(structs[0], field):
                common.append(field)
        return common

    def _accessor_type(self, field: Field) -> str:
        cpp = self.model.value_type(field)
        return cpp if cpp in TRIVIAL else f"const {cpp}&"

    def _union_class(self, union: Union) -> list[str]:
        name = union.name
        members = [self.model.cpp_member(m) for m in union.members]
        out = [*comment(union.doc), f"/// One of its members, or Unknown. Bot API: {page(name)}",
               "/// holds_alternative, get_if, get and visit (telepot/values/union.hpp) tell which.",
               f"class {name} : public detail::UnionBase {{", "public:",
               f"    using members = detail::Types<{', '.join([*members, 'Unknown'])}>;",
               "    /// An empty Unknown.", f"    {name}();"]
        out += [f"    {name}({m} value);" for m in [*members, "Unknown"]]
        if "std::string" in members:
            out.append(f"    {name}(const char* value);")
        out += [f"    {name}(const {name}& other);", f"    {name}({name}&& other) noexcept;",
                f"    {name}& operator=({name} other) noexcept;", f"    ~{name}();"]
        discriminator = self.model.discriminator(union)
        if discriminator:
            out += ["", f"    /// The member's {discriminator}; empty for an Unknown.",
                    f"    [[nodiscard]] std::string_view {discriminator}() const noexcept;"]
        if set(union.members) & self.results:
            out += ["", "    /// The JSON that it came in, if it is what a call has returned; absent otherwise.",
                    "    [[nodiscard]] Json raw() const;",
                    "    /// What in such a result couldn't be decoded and was left out, with its path.",
                    "    [[nodiscard]] std::vector<std::string> problems() const;"]
        for field in self.common_accessors(union):
            out += [f"    /// The {field.name} that all members have. @throws BadUnionAccess for an Unknown.",
                    f"    [[nodiscard]] {self._accessor_type(field)} {field.name}() const;"]
        return [*out, "};", ""]

    # ---- sources

    def _sources(self) -> dict[str, str]:
        out = {}
        names = self.model.order
        for at in range(0, len(names), TYPES_PER_SOURCE):
            part = names[at:at + TYPES_PER_SOURCE]
            body = [BANNER, "#include <utility>", "", '#include "telepot/types/all.hpp"', '#include "values/union_members.hpp"',
                    "", "namespace telepot {", ""]
            for name in part:
                if name in self.model.unions:
                    body += self._union_members(self.model.unions[name])
                else:
                    body += self._struct_members(self.model.structs[name])
            body += ["}  // namespace telepot", ""]
            out[f"src/types/types_{at // TYPES_PER_SOURCE}.cpp"] = "\n".join(body)
        return out

    @staticmethod
    def _special(name: str) -> list[str]:
        return [f"{name}::{name}() = default;", f"{name}::{name}(const {name}&) = default;",
                f"{name}::{name}({name}&&) noexcept = default;",
                f"{name}& {name}::operator=(const {name}& other) {{ return *this = {name}(other); }}",
                f"{name}& {name}::operator=({name}&&) noexcept = default;", f"{name}::~{name}() = default;"]

    def _moved(self, field: Field, text: str) -> str:
        return text if self.model.value_type(field) in TRIVIAL else f"std::move({text})"

    def _struct_members(self, struct: Struct) -> list[str]:
        name = struct.name
        out = self._special(name)
        fields = self._constructor_fields(struct)
        if fields:
            values = ", ".join(f"{f.name}({self._moved(f, f.name + '_')})" for f in fields)
            out.append(f"{name}::{name}({self._arguments(fields, '_')}) : {values} {{}}")
        wider = self.model.api.overrides["converts_to"].get(name)
        if wider:
            out += self._conversion(struct, self.model.structs[wider])
        for field in self.model.members(struct):
            out += [f"{name}& {name}::set_{field.name}({self.model.value_type(field)} value_) {{",
                    f"    {field.name} = {self._moved(field, 'value_')};", "    return *this;", "}"]
        return [*out, ""]

    def _conversion(self, struct: Struct, target: Struct) -> list[str]:
        own = {f.name: self.model.holder(struct, f) for f in struct.fields}
        shared = [f.name for f in target.fields if own.get(f.name) == self.model.holder(target, f)]
        copies = [f"    out.{field} = {field};" for field in shared]
        return [f"{struct.name}::operator {target.name}() const {{", f"    {target.name} out;", *copies,
                "    return out;", "}"]

    def _union_members(self, union: Union) -> list[str]:
        name = union.name
        members = [*map(self.model.cpp_member, union.members), "Unknown"]
        out = [f"{name}::{name}() : {name}(Unknown()) {{}}"]
        for at, member in enumerate(members):
            out.append(f"{name}::{name}({member} value) : UnionBase(new {member}(std::move(value)), {at}) {{}}")
        if "std::string" in members:
            out.append(f"{name}::{name}(const char* value) : {name}(std::string(value)) {{}}")
        out += [f"{name}::{name}(const {name}& other) : UnionBase(detail::copy_member<members>(other), other.index()) {{}}",
                f"{name}::{name}({name}&& other) noexcept = default;",
                f"{name}& {name}::operator=({name} other) noexcept {{", "    swap(other);", "    return *this;", "}",
                f"{name}::~{name}() {{ detail::destroy_member<members>(*this); }}"]
        discriminator = self.model.discriminator(union)
        if discriminator:
            out += [f"std::string_view {name}::{discriminator}() const noexcept {{", "    switch (index()) {"]
            for at, member in enumerate(union.members):
                if member in self.model.structs:
                    out.append(f"        case {at}: return {member}::{discriminator};")
            out += ["        default: return {};", "    }", "}"]
        for field in self.common_accessors(union):
            out += [f"{self._accessor_type(field)} {name}::{field.name}() const {{", "    switch (index()) {"]
            for at, member in enumerate(union.members):
                out.append(f"        case {at}: return static_cast<const {member}*>(object())->{field.name};")
            out += ["        default: detail::throw_bad_union_access();", "    }", "}"]
        return [*out, ""]
