# SPDX-License-Identifier: MIT
"""Writes the API's methods: their options, the class template that both versions share, and the sources."""

from __future__ import annotations

import dataclasses
import fnmatch

from facts import Field, Method
from model import SCALARS, Model
from sentences import comment
from text import BANNER, quoted
from types_cpp import page, remark

METHODS_PER_SOURCE = 24
IDENTIFIER_PARAMS = ("chat_id", "message_id", "inline_message_id")


@dataclasses.dataclass
class Call:
    """A method as C++ sees it."""

    method: Method
    positional: list[Field]
    options: list[Field]
    identifier: str | None  # None, "first" or "last": where the msg_identifier stands
    deprecated: list[str]   # old parameters that the options take too

    @property
    def name(self) -> str:
        return self.method.name

    @property
    def options_name(self) -> str | None:
        return self.name[0].upper() + self.name[1:] + "Options" if self.options else None


class MethodsWriter:
    def __init__(self, model: Model) -> None:
        self.model = model
        self.overrides = model.api.overrides
        self.calls = [self._call(m) for m in model.api.methods.values()]

    # ---- what a call looks like

    def _call(self, method: Method) -> Call:
        chosen = self.overrides["msg_identifier"]
        identifier = None
        if method.name in chosen["first"] + chosen["first_chat_only"]:
            identifier = "first"
        elif method.name in chosen["last"]:
            identifier = "last"
        forced = self.overrides["positional"].get(method.name, [])
        positional, options = [], []
        for param in method.params:
            if identifier and param.name in IDENTIFIER_PARAMS:
                continue
            (positional if param.required or param.name in forced else options).append(param)
        names = {p.name for p in options}
        deprecated = [old for old, new in self.overrides["deprecated_params"].items() if new["becomes"] in names]
        return Call(method, positional, options, identifier, deprecated)

    def repeatable(self, name: str) -> bool:
        rules = self.overrides["repeat"]
        if any(fnmatch.fnmatchcase(name, p) for p in rules["never"]):
            return False
        return any(fnmatch.fnmatchcase(name, p) for p in rules["safe"])

    def result_type(self, type_text: str) -> str:
        simple = self.model.simple(type_text)
        if simple == "MessageOrTrue":
            return "std::optional<Message>"
        cpp = SCALARS.get(simple, simple)
        for _ in range(self.model.depth(type_text)):
            cpp = f"std::vector<{cpp}>"
        return cpp

    def argument_type(self, field: Field) -> str:
        """A required parameter: what a C++ function takes."""
        simple = self.model.simple(field.type)
        if self.model.depth(field.type):
            return self._list_type(field)
        if simple == "String":
            # The original writes whatever it is given as text; bots send counts.
            return "TextRef" if field.name == "text" else "std::string_view"
        if simple == "ChatId":
            return "ChatIdRef"
        if simple in SCALARS:
            return SCALARS[simple]
        return f"const {simple}&"

    def _list_type(self, field: Field) -> str:
        simple = self.model.simple(field.type)
        return "StringsRef" if simple == "String" else f"ListRef<{SCALARS.get(simple, simple)}>"

    def option_type(self, field: Field) -> str:
        """An optional parameter: a view that is trivially destructible."""
        simple = self.model.simple(field.type)
        if self.model.depth(field.type):
            return self._list_type(field)
        if simple == "String":
            return "std::optional<std::string_view>"
        if simple == "ChatId":
            return "std::optional<ChatIdRef>"
        if simple in SCALARS:
            return f"std::optional<{SCALARS[simple]}>"
        return f"Ref<{simple}>"

    def parameters(self, call: Call, defaults: bool, without: str | None = None) -> str:
        parts = [f"{self.argument_type(p)} {p.name}" for p in call.positional if p.name != without]
        identifier = "MessageIdentifierRef msg_identifier"
        if call.identifier and without != "msg_identifier":
            parts = [identifier, *parts] if call.identifier == "first" else [*parts, identifier]
        if call.options_name:
            parts.append(f"const {call.options_name}& opts{' = {}' if defaults else ''}")
        return ", ".join(parts)

    def arguments(self, call: Call, without: str | None = None, filled: str = "") -> str:
        """The names to forward a call with; `without` is replaced by `filled`."""
        parts = [filled if p.name == without else p.name for p in call.positional]
        if call.identifier:
            name = filled if without == "msg_identifier" else "msg_identifier"
            parts = [name, *parts] if call.identifier == "first" else [*parts, name]
        if call.options_name:
            parts.append("opts")
        return ", ".join(parts)

    # ---- files

    def files(self) -> dict[str, str]:
        folder = "include/telepot/methods/generated"
        out = {f"{folder}/options.hpp": self._options(), f"{folder}/methods.hpp": self._class()}
        for name, proxy in self.overrides["proxies"].items():
            out[f"{folder}/{name.lower()}.hpp"] = self._proxy(name, proxy)
        for at in range(0, len(self.calls), METHODS_PER_SOURCE):
            part = self.calls[at:at + METHODS_PER_SOURCE]
            out[f"src/methods/generated/methods_{at // METHODS_PER_SOURCE}.cpp"] = self._source(part)
        out["src/codec/generated/results.inc"] = self._results()
        return out

    def _options(self) -> str:
        out = [BANNER, "#pragma once", "", "#include <cstdint>", "#include <optional>", "#include <string_view>",
               "#include <type_traits>", "", '#include "telepot/types/fwd.hpp"', '#include "telepot/values/chat_id.hpp"',
               '#include "telepot/values/refs.hpp"', "", "namespace telepot {", "", "class InputFile;", ""]
        for call in self.calls:
            if not call.options_name:
                continue
            out += [f"/// Optional parameters of {call.name}, in the API's order: {page(call.name)}",
                    f"struct {call.options_name} {{"]
            for field in call.options:
                initial = " = {}"
                out += comment(field.doc, "    ") + remark(field)
                out.append(f"    {self.option_type(field)} {field.name}{initial};")
            for old in call.deprecated:
                spec = self.overrides["deprecated_params"][old]
                field = Field(old, spec["type"], False)
                out += [f"    /// Deprecated: use {spec['becomes']}.",
                        f"    {self.option_type(field)} {old} = {{}};"]
            out += ["};", f"static_assert(std::is_trivially_destructible_v<{call.options_name}>);", ""]
        return "\n".join([*out, "}  // namespace telepot", ""])

    def _class(self) -> str:
        out = [BANNER, "#pragma once", "", "#include <cstdint>", "#include <optional>", "#include <string>",
               "#include <string_view>", "#include <vector>", "", '#include "telepot/methods/base.hpp"',
               '#include "telepot/methods/generated/options.hpp"', '#include "telepot/types/fwd.hpp"',
               '#include "telepot/values/message_identifier.hpp"', "", "namespace telepot {", "",
               "/// All methods of the Bot API. With Mode blocking a call returns the result; with coroutine, a task of it.",
               "/// Every call may throw TelegramError, NetworkError, BadHTTPResponse, BadArgument, LocalFileError.",
               "/// Arguments are serialised before the call returns: nothing of the caller's has to live on in a task.",
               "template <class Mode>", "class methods : public MethodsBase<Mode> {", "public:",
               "    using MethodsBase<Mode>::MethodsBase;", "",
               "    /// What a call gives: T, or task<T>.", "    template <class T>",
               "    using Result = typename Mode::template result<T>;", ""]
        deprecated = {new: old for old, new in self.overrides["deprecated_methods"].items()}
        for call in self.calls:
            again = "may be repeated after a lost answer" if self.repeatable(call.name) else "never repeated by itself"
            result = self.result_type(call.method.returns)
            out += [*comment(call.method.doc, "    "), f"    /// {page(call.name)} ({again})",
                    *self._about_parameters(call),
                    f"    Result<{result}> {call.name}({self.parameters(call, True)});"]
            if old := deprecated.get(call.name):
                out += [f"    /// The old name of {call.name}.", f'    [[deprecated("use {call.name}")]]',
                        f"    Result<{result}> {old}({self.parameters(call, True)}) {{",
                        f"        return {call.name}({self.arguments(call)});", "    }"]
        return "\n".join([*out, "};", "", "}  // namespace telepot", ""])

    @staticmethod
    def _about_parameters(call: Call) -> list[str]:
        """The comment about the parameters that come by position; the others have theirs in the options."""
        out = [line for field in call.positional for line in comment(field.doc, "    ", f"@param {field.name} ")]
        if call.identifier:
            out.append("    /// @param msg_identifier the message: {chat_id, message_id}, an inline_message_id, or a Message")
        return out

    def _proxy(self, name: str, proxy: dict) -> str:
        fills = proxy["fills"]
        is_chat = fills == "chat_id"
        holder = "ChatId" if is_chat else "MessageIdentifier"
        what = "a chat" if is_chat else "a message"
        given = "ChatId" if is_chat else "const MessageIdentifierRef&"
        kept = f"std::move({fills})" if is_chat else fills
        utility = ["#include <utility>", ""] if is_chat else []
        out = [BANNER, "#pragma once", "", *utility, '#include "telepot/methods/generated/methods.hpp"',
               "", "namespace telepot {", "", "template <class Mode>", "class BasicBot;", "",
               f"/// Methods of a bot with {what} filled in: the same signatures without {fills}.",
               "/// Keeps a handle of the bot, which must outlive it. In a handler, bot() gives what it takes, and the handler",
               "/// must outlive it.", "template <class Mode>", f"class {name}Of {{", "public:",
               "    template <class T>", "    using Result = typename Mode::template result<T>;", ""]
        if not is_chat:
            out += [f"    /// @param {fills} a MessageIdentifier, a Message or what a call returned, a pair or tuple of",
                    "    /// chat and message_id, or the identifier of an inline message. @throws BadArgument if a call returned",
                    "    /// no message."]
        out += [f"    {name}Of(const methods<Mode>& bot, {given} {fills}) : bot_(bot), {fills}_({kept}) {{}}",
                "    /// A bot that ends with the statement can't be referred to.",
                f"    {name}Of(BasicBot<Mode>&& bot, {given} {fills}) = delete;",
               "", f"    [[nodiscard]] const {holder}& {fills}() const noexcept {{ return {fills}_; }}"]
        deprecated = {new: old for old, new in self.overrides["deprecated_methods"].items()}
        for call in self.calls:
            if not any(fnmatch.fnmatchcase(call.name, p) for p in proxy["methods"]):
                continue
            has = call.identifier is not None if not is_chat else any(
                p.name == "chat_id" and self.model.simple(p.type) == "ChatId" for p in call.positional)
            if not has:
                continue
            result = self.result_type(call.method.returns)
            for called in [call.name, *([deprecated[call.name]] if call.name in deprecated else [])]:
                if called != call.name:
                    out.append(f'    [[deprecated("use {call.name}")]]')
                else:
                    out += [*comment(call.method.doc, "    "), f"    /// {page(call.name)}"]
                out += [f"    Result<{result}> {called}({self.parameters(call, True, fills)}) {{",
                        f"        return bot_.{call.name}({self.arguments(call, fills, fills + '_')});", "    }"]
        return "\n".join([*out, "", "private:", "    methods<Mode> bot_;", f"    {holder} {fills}_;", "};", "",
                          "}  // namespace telepot", ""])

    # ---- sources

    def _write_field(self, field: Field, source: str, optional: bool) -> list[str]:
        simple = self.model.simple(field.type)
        name = quoted(field.name)
        if simple == "InputFile" and not self.model.depth(field.type):
            if optional:
                return [f"    if ({source}) writer.file_parameter({name}, "
                        f"*static_cast<const InputFile*>({source}.object()));"]
            return [f"    writer.file_parameter({name}, {source});"]
        if not optional:
            given = "" if field.required or simple != "ChatId" else f"if (!{source}.empty()) "
            view = ".view()" if self.argument_type(field) == "TextRef" else ""
            return [f"    {given}writer.member({name}, {source}{view});"]
        scalar = self.option_type(field).startswith("std::optional<")
        return [f"    if ({source}) writer.member({name}, {'*' if scalar else ''}{source});"]

    def _encoder(self, call: Call) -> list[str]:
        out = [f"codec::Request encode_{call.name}({self.parameters(call, False)}) {{",
               f"    codec::Request request(info_{call.name});", "    codec::Writer writer(request);",
               "    writer.open_object();"]
        optional = {p.name for p in call.options}
        by_name = {p.name: p for p in call.positional + call.options}
        written = False
        for param in call.method.params:
            if param.name in by_name:
                source = f"opts.{param.name}" if param.name in optional else param.name
                if param.name in self._deprecated_targets(call):
                    out += self._write_deprecated(call, param)
                else:
                    out += self._write_field(by_name[param.name], source, param.name in optional)
            elif not written:
                out.append("    write_identifier(writer, msg_identifier);")
                written = True
        if call.name == "getUpdates":
            out.append("    request.hold_seconds = opts.timeout.value_or(0);")
        return [*out, "    writer.close_object();", "    return request;", "}", ""]

    def _deprecated_targets(self, call: Call) -> dict[str, str]:
        return {self.overrides["deprecated_params"][old]["becomes"]: old for old in call.deprecated}

    def _write_deprecated(self, call: Call, param: Field) -> list[str]:
        old = self._deprecated_targets(call)[param.name]
        modern = self._write_field(param, f"opts.{param.name}", True)
        modern[0] = modern[0].replace("    if (", "    if (", 1)
        if param.name == "reply_parameters":
            value = f"ReplyParameters().set_message_id(*opts.{old})"
            return [*modern, f"    else if (opts.{old}) writer.member({quoted(param.name)}, {value});"]
        if param.name == "link_preview_options":
            value = f"LinkPreviewOptions().set_is_disabled(*opts.{old})"
            return [*modern, f"    else if (opts.{old}) writer.member({quoted(param.name)}, {value});"]
        legacy = self._write_field(Field(param.name, param.type, False), f"opts.{old}", True)
        return [*modern, "    else" + legacy[0][3:]]

    def _source(self, calls: list[Call]) -> str:
        out = [BANNER, '#include "codec/generated/encoders.hpp"', '#include "methods/invoke.hpp"',
               '#include "telepot/methods/generated/methods.hpp"', "", "namespace telepot {", "", "namespace {", "",
               "using codec::write_identifier;", ""]
        for call in calls:
            poll = ", true" if call.name == "getUpdates" else ""
            out.append(f"constexpr codec::MethodInfo info_{call.name}{{{quoted(call.name)}, "
                       f"{'true' if self.repeatable(call.name) else 'false'}{poll}}};")
        out.append("")
        for call in calls:
            out += self._encoder(call)
        out += ["}  // namespace", ""]
        for call in calls:
            result = self.result_type(call.method.returns)
            parameters = self.parameters(call, False)
            out += ["template <class Mode>",
                    f"typename Mode::template result<{result}> methods<Mode>::{call.name}({parameters}) {{",
                    f"    return codec::invoke<Mode, {result}>(*this, encode_{call.name}({self.arguments(call)}));", "}",
                    f"template {result} methods<blocking>::{call.name}({parameters});",
                    f"template task<{result}> methods<coroutine>::{call.name}({parameters});",
                    f"template WebhookReply methods<replying>::{call.name}({parameters});", ""]
        return "\n".join([*out, "}  // namespace telepot", ""])

    def _results(self) -> str:
        results = sorted({self.result_type(c.method.returns) for c in self.calls})
        return "\n".join([BANNER, "// One line for each type that a method returns.",
                          *[f"TELEPOT_RESULT({r})" for r in results], ""])
