# SPDX-License-Identifier: MIT
"""Writes what is known of messages in the original's sense: flavors, content types, glances, handlers, routing."""

from __future__ import annotations

from facts import Field
from model import SCALARS, Model
from text import BANNER, quoted
from types_cpp import TRIVIAL

FOLDER = "include/telepot/messages/generated"


class MessagesWriter:
    def __init__(self, model: Model) -> None:
        self.model = model
        self.overrides = model.api.overrides
        chat = self.overrides["flavors"]["chat"]
        self.kinds = [(f.name, model.simple(f.type), "chat" if f.name in chat else f.name)
                      for f in model.structs["Update"].fields if f.name != "update_id"]
        self.payloads = list(dict.fromkeys(t for _, t, _ in self.kinds))

    def files(self) -> dict[str, str]:
        return {
            f"{FOLDER}/payloads.hpp": self._payloads(),
            f"{FOLDER}/glances.hpp": self._glances(),
            f"{FOLDER}/handlers.hpp": self._handlers(),
            f"{FOLDER}/routing_table.hpp": self._routing_table(),
            f"{FOLDER}/content_types.hpp": self._content_types(),
            "src/messages/generated/messages.cpp": self._source(),
            "src/messages/generated/pretty.cpp": self._pretty(),
            "tests/unit/messages/generated/contents.hpp": self._contents(),
        }

    @staticmethod
    def _wrap(includes: list[str], body: list[str]) -> str:
        return "\n".join([BANNER, "#pragma once", "", *includes, "", "namespace telepot {", "", *body,
                          "}  // namespace telepot", ""])

    def _pretty(self) -> str:
        names = sorted(self.model.structs.keys() | self.model.unions.keys())
        return "\n".join([BANNER, '#include "telepot/messages/pretty.hpp"', "", '#include "codec/generated/encoders.hpp"', "",
                          "namespace telepot {", "", "template <class T>", "std::string detail::json_of(const T& object) {",
                          "    if constexpr (requires { object.raw(); }) {",
                          "        if (const Json raw = object.raw()) return raw.text();", "    }",
                          "    std::string json;", "    codec::Writer writer(json);", "    codec::encode(writer, object);",
                          "    return json;", "}", "",
                          *[f"template std::string detail::json_of(const {name}& object);" for name in names], "",
                          "}  // namespace telepot", ""])

    # ---- payloads

    def _payloads(self) -> str:
        names = ", ".join(quoted(k) for k, _, _ in self.kinds)
        flavors = ", ".join(quoted(f) for _, _, f in self.kinds)
        index = ", ".join(str(self.payloads.index(t)) for _, t, _ in self.kinds)
        return self._wrap(
            ["#include <string_view>", "", '#include "telepot/types/fwd.hpp"', '#include "telepot/values/union.hpp"'],
            ["namespace detail {", "",
             "/// The types that an update can carry.", f"using Payloads = Types<{', '.join(self.payloads)}>;",
             "/// The fields of an Update, as the kinds of messages that they carry.",
             f"inline constexpr std::string_view kind_names[] = {{{names}}};",
             "/// The flavor of each kind.", f"inline constexpr std::string_view kind_flavors[] = {{{flavors}}};",
             "/// The position of each kind's type among Payloads.",
             f"inline constexpr unsigned char kind_payloads[] = {{{index}}};", "", "}  // namespace detail", ""])

    # ---- glances

    def _resolve(self, type_name: str, path: str) -> tuple[str, str, str]:
        """(C++ type, expression on `msg`, member name) of one piece of headline information."""
        if path == "content_type":
            return "std::string_view", "content_type(msg)", "content_type"
        steps = path.split(".")
        struct, expression, optional = self.model.structs[type_name], "msg", False
        for step in steps[:-1]:
            field = next(f for f in struct.fields if f.name == step)
            optional = optional or self.model.is_boxed(struct, field)
            expression += f".{step}->" if self.model.is_boxed(struct, field) else f".{step}."
            struct = self.model.structs[self.model.simple(field.type)]
        leaf = next(f for f in struct.fields if f.name == steps[-1])
        expression = expression + leaf.name if len(steps) > 1 else f"msg.{leaf.name}"
        return self._leaf(leaf, expression, optional, steps)

    def _leaf(self, field: Field, expression: str, optional: bool, steps: list[str]) -> tuple[str, str, str]:
        name = "_".join(steps) if steps[0] != "boost" else steps[-1]
        scalar = SCALARS.get(field.type, field.type)
        cpp = "std::string_view" if scalar == "std::string" else scalar
        if self.model.enum_of(field):
            expression += ".str()"
        if not field.required:
            cpp = f"std::optional<{cpp}>"
        elif optional:
            cpp = f"std::optional<{cpp}>"
            expression = f"msg.{steps[0]} ? {cpp}({expression}) : std::nullopt"
        return cpp, expression, name

    def _glances(self) -> str:
        out = ["// What glance() gives refers to its argument, so it refuses one that ends with the statement.", "",
               "/// Asks glance() for its long form: `glance(msg, long_form)`.", "struct LongForm {};",
               "inline constexpr LongForm long_form{};  ///< The only value.", ""]
        out += ["/// What a message is about: \"text\", \"photo\", ..., the name of the field that carries its content;",
                "/// \"unknown\" if there is none that this version knows.",
                "std::string_view content_type(const Message& msg) noexcept;", ""]
        for type_name, spec in self.overrides["glances"].items():
            short = [self._resolve(type_name, p) for p in spec["short"]]
            long = short + [self._resolve(type_name, p) for p in spec.get("long", [])]
            out += self._glance_struct(f"{type_name}Glance", type_name, short, "")
            if len(long) > len(short):
                out += self._glance_struct(f"{type_name}LongGlance", type_name, long, ", LongForm")
            else:
                out[-1] = "/// The same: there is no long form."
                out += [f"inline {type_name}Glance glance(const {type_name}& msg, LongForm) noexcept {{ return "
                        "glance(msg); }", f"{type_name}Glance glance(const {type_name}&& msg, LongForm) = delete;", ""]
        return self._wrap(["#include <cstdint>", "#include <optional>", "#include <string_view>", "",
                           '#include "telepot/types/fwd.hpp"'], out)

    @staticmethod
    def _glance_struct(name: str, type_name: str, fields: list[tuple[str, str, str]], extra: str) -> list[str]:
        rows = [f"    {cpp} {member}{' = ' + TRIVIAL[cpp] if cpp in TRIVIAL else ''};" for cpp, _, member in fields]
        article = "an" if type_name[0] in "AEIOU" else "a"
        return [f"/// Headline information of {article} {type_name}. Texts refer to the message.", f"struct {name} {{", *rows,
                "};", f"{name} glance(const {type_name}& msg{extra}) noexcept;",
                f"{name} glance(const {type_name}&& msg{extra}) = delete;", ""]

    def _glance_bodies(self) -> list[str]:
        out = []
        for type_name, spec in self.overrides["glances"].items():
            short = [self._resolve(type_name, p) for p in spec["short"]]
            long = short + [self._resolve(type_name, p) for p in spec.get("long", [])]
            for fields, kind, extra in ((short, "Glance", ""), (long, "LongGlance", ", LongForm")):
                if kind == "LongGlance" and len(long) == len(short):
                    continue
                values = ", ".join(expression for _, expression, _ in fields)
                out += [f"{type_name}{kind} glance(const {type_name}& msg{extra}) noexcept {{",
                        f"    return {{{values}}};", "}"]
        return [*out, ""]

    # ---- content types

    def content_types(self) -> list[Field]:
        spec = self.overrides["content_types"]
        message = self.model.structs["Message"]
        by_name = {f.name: f for f in message.fields}
        rest = [f.name for f in message.fields if f.name not in spec["order"] + spec["not_content"]]
        return [by_name[name] for name in spec["order"] + rest]

    def _content_type(self) -> list[str]:
        out = ["std::string_view content_type(const Message& msg) noexcept {"]
        for field in self.content_types():
            test = f"!msg.{field.name}.empty()" if self.model.depth(field.type) else f"msg.{field.name}"
            out.append(f"    if ({test}) return {quoted(field.name)};")
        return [*out, '    return "unknown";', "}", ""]

    def _content_types(self) -> str:
        """For code that does something for each content type: C++ can't look for a method by its name."""
        rows = [f"    X({field.name})" for field in self.content_types()]
        return "\n".join([BANNER, "#pragma once", "",
                          "/// Calls the macro X with the name of each field of Message that carries content.",
                          "#define TELEPOT_CONTENT_TYPES(X) \\", " \\\n".join(rows), ""])

    def _contents(self) -> str:
        """For the tests: how to put each content into a message."""
        out = ["/// A field that carries a message's content.", "struct Content {", "    std::string_view name;",
               "    void (*put)(Message& msg);", "};", "", "/// All of them, in the order in which they are looked for.",
               "inline std::vector<Content> contents() {", "    return {"]
        for field in self.content_types():
            value = self.model.value_type(field)
            filled = "true" if value == "bool" else f"{value}(1)" if self.model.depth(field.type) else f"{value}()"
            out.append(f"        {{{quoted(field.name)}, [](Message& msg) {{ msg.set_{field.name}({filled}); }}}},")
        out += ["    };", "}", ""]
        return self._wrap(["#include <cstdint>", "#include <string>", "#include <string_view>", "#include <vector>", "",
                           '#include "telepot/types/all.hpp"'], out)

    # ---- handlers

    def handler_name(self, kind: str, flavor: str) -> str:
        if flavor != "chat":
            return f"on_{kind}"
        return {"message": "on_chat_message", "edited_message": "on_edited_chat_message"}.get(kind, f"on_{kind}")

    def _handlers(self) -> str:
        out = ["/// A method for each kind of message, to override; the message goes to the one for its kind.",
               "/// Kinds of the flavor chat go to on_chat_message unless their own method is overridden; what nothing is",
               "/// overridden for is dropped. The message lives until the method has returned, or its task has ended.",
               "template <class Mode>", "class Handlers {", "public:", "    template <class T>",
               "    using Result = typename Mode::template result<T>;", "",
               "    Handlers() = default;", "    Handlers(const Handlers&) = default;",
               "    Handlers& operator=(const Handlers&) = default;", "    virtual ~Handlers() = default;", ""]
        for kind, type_name, flavor in self.kinds:
            name = self.handler_name(kind, flavor)
            forward = flavor == "chat" and kind != "message"
            body = "return on_chat_message(msg);" if forward else "return detail::nothing<Mode>(msg);"
            out += [f"    /// Update.{kind}", f"    virtual Result<void> {name}(const {type_name}& msg) {{ {body} }}"]
        out += ["    /// An event that was scheduled.",
                "    virtual Result<void> on_event(const Event& event) { return detail::nothing<Mode>(event); }",
                "    /// An update of a kind that this version doesn't know, or that couldn't be decoded.",
                "    virtual Result<void> on_unknown(const Update& update) { return detail::nothing<Mode>(update); }", "",
                "    /// Calls the method for a message's kind.", "    Result<void> route(const AnyMessage& msg) {",
                "        switch (msg.kind_index()) {"]
        for at, (kind, type_name, flavor) in enumerate(self.kinds):
            name = self.handler_name(kind, flavor)
            out.append(f"            case {at}: return {name}(*static_cast<const {type_name}*>(msg.object()));")
        out += ["            case AnyMessage::event_kind: return on_event(*msg.event());",
                "            default: return on_unknown(*msg.update());", "        }", "    }", "};", ""]
        return self._wrap(['#include "telepot/messages/any_message.hpp"', '#include "telepot/messages/nothing.hpp"',
                           '#include "telepot/types/fwd.hpp"'], out)

    def _routing_table(self) -> str:
        out = ["/// Handlers by flavor, as the original's dictionary: `RoutingTable().chat(f).callback_query(g)`.",
               "/// A handler takes the flavor's type, or AnyMessage.",
               "template <class Mode>", "class RoutingTableOf {", "public:",
               "    using Handler = detail::Function<typename Mode::template result<void>(const AnyMessage&)>;", "",
               "    RoutingTableOf() = default;",
               "    /// The dictionary itself: `{{\"chat\", f}, {\"callback_query\", g}, {std::nullopt, h}}`, the last for",
               "    /// whatever has no handler of its own. @throws BadArgument if there is no such flavor.",
               "    RoutingTableOf(std::initializer_list<detail::FlavorEntry<Mode>> entries) {",
               "        for (const auto& entry : entries) {",
               "            if (entry.flavor.empty()) {", "                otherwise_ = entry.handler;",
               "            } else {", "                table_.set(entry.flavor, entry.handler);", "            }", "        }", "    }", ""]
        flavors = dict.fromkeys((f, t) for _, t, f in self.kinds)
        for at, (flavor, type_name) in enumerate(flavors):
            out += ["    template <class F>", f"    RoutingTableOf& {flavor}(F handler) {{",
                    f"        return set({quoted(flavor)}, detail::handler_of<Mode, {type_name}>(std::move(handler)));",
                    "    }"]
        return self._wrap(["#include <initializer_list>", "#include <utility>", "", '#include "telepot/messages/routing.hpp"',
                           '#include "telepot/types/fwd.hpp"'],
                          [*out, "", "    /// Events of one flavor, as \"_alarm\".", "    template <class F>",
                           "    RoutingTableOf& event(std::string flavor, F handler) {",
                           "        return set(detail::event_flavor(std::move(flavor)), detail::handler_of<Mode, Event>(std::move(handler)));",
                           "    }", "    /// Updates of a kind that this version doesn't know, or that nothing could be made of.",
                           "    /// @param handler of `const Update&` or `const AnyMessage&`, whose raw() is the JSON",
                           "    template <class F>", "    RoutingTableOf& unknown(F handler) {",
                           "        return set(\"unknown\", detail::handler_of<Mode, Update>(std::move(handler)));",
                           "    }", "    /// Whatever has no handler of its own, unknown updates among it.",
                           "    template <class F>", "    RoutingTableOf& otherwise(F handler) {",
                           "        otherwise_ = detail::handler_of<Mode, AnyMessage>(std::move(handler));",
                           "        return *this;", "    }",
                           "    /// Sets the handler of a flavor by its name. @throws BadArgument if there is no such flavor.",
                           "    RoutingTableOf& set(std::string flavor, Handler handler) {",
                           "        table_.set(detail::known_flavor(std::move(flavor)), std::move(handler));", "        return *this;", "    }",
                           "    /// The handler for a message: its flavor's, else the one for everything else; may be empty.",
                           "    [[nodiscard]] const Handler& find(const AnyMessage& msg) const {",
                           "        const Handler* found = table_.find(msg.flavor());",
                           "        return found != nullptr ? *found : otherwise_;", "    }", "", "private:",
                           "    detail::HandlerMap<Handler> table_;", "    Handler otherwise_;", "};", ""])

    def _source(self) -> str:
        out = [BANNER, "#include <utility>", "", '#include "telepot/messages/any_message.hpp"', '#include "telepot/messages/glance.hpp"',
               '#include "telepot/types/all.hpp"', "", "namespace telepot {", ""]
        out += self._content_type()
        out += self._glance_bodies()
        out += ["detail::PayloadOf detail::payload_of(const Update& update) noexcept {"]
        for at, (kind, _, _) in enumerate(self.kinds):
            out.append(f"    if (update.{kind}) return {{update.{kind}.get(), {at}}};")
        out += ["    return {nullptr, AnyMessage::unknown_kind};", "}", ""]
        for type_name in self.payloads:
            kind = next(k for k, t, _ in self.kinds if t == type_name)
            out += ["template <>", f"AnyMessage::AnyMessage({type_name} payload) : AnyMessage(Update().set_{kind}"
                    "(std::move(payload))) {}"]
        return "\n".join([*out, "", "}  // namespace telepot", ""])
