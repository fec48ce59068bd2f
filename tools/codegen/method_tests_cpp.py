# SPDX-License-Identifier: MIT
"""Writes the calls of the test that calls every method with all its parameters, and what the server must have got.

The expected arguments are written from the facts alone, so that the encoder is not its own judge.
"""

from __future__ import annotations

import fnmatch
import json

from facts import Field, Struct
from method_tests_values import CHATS, FIELDS, INLINE_MESSAGES, LEFT_OUT, MEMBERS, VALUES, VARIANTS, Place
from methods_cpp import Call, MethodsWriter
from model import SCALARS, Model
from text import BANNER, quoted

METHODS_PER_SOURCE = 20
FOLDER = "tests/conformance/methods/generated"
DEEPEST_OPTIONAL = 3  # objects nested deeper get their required fields only
Value = tuple[str, object]  # the C++ expression, and the JSON that must arrive


class MethodTestsWriter:
    def __init__(self, model: Model, methods: MethodsWriter) -> None:
        self.model = model
        self.methods = methods
        self.method = ""
        self.files_made = 0

    # ---- values

    def _place(self, place: Place) -> Value:
        kind = "text" if place.text else "number"
        return f"world.{kind}({quoted(place.name)})", {f"${kind}": place.name}

    def _scalar(self, simple: str, value: object) -> Value:
        if isinstance(value, Place):
            return self._place(value)
        if simple == "String":
            return quoted(str(value)), str(value)
        if isinstance(value, bool):
            return str(value).lower(), value
        if simple == "Float":
            return repr(float(value)), float(value)
        return str(int(value)), int(value)

    def _chosen(self, owner: str, field: Field) -> object | None:
        for key in (f"{owner}.{field.name}", field.name):
            if key in VALUES:
                return VALUES[key]
        if field.name == "chat_id":
            return Place(next((c for pattern, c in CHATS if fnmatch.fnmatchcase(owner, pattern)), "ann"))
        if field.enum and not self.model.depth(field.type):
            return self.model.api.enums[field.enum][0]
        return None

    def _default(self, simple: str, name: str) -> object:
        return {"String": name.replace("_", " ") + " given", "Integer": 7, "Float": 1.5, "ChatId": Place("ann")}.get(simple, True)

    def _file(self) -> Value:
        self.files_made += 1
        name = f"file_{self.files_made}.png"
        return f"picture({quoted(name)})", {"$file": name}

    def value(self, owner: str, field: Field, depth: int) -> Value:
        """A value for a parameter (owner is the method) or a field (owner is the type)."""
        simple = self.model.simple(field.type)
        chosen = self._chosen(owner, field)
        levels = self.model.depth(field.type)
        if levels:
            return self._array(owner, field, chosen, depth)
        if isinstance(chosen, list):
            chosen = chosen[0]
        return self._single(simple, field, chosen, depth)

    def _single(self, simple: str, field: Field, chosen: object, depth: int, member: str | None = None) -> Value:
        if simple == "InputFile":
            return self._file()
        if simple in self.model.unions:
            return self._member(simple, member or MEMBERS[simple][0], field, depth)
        if simple in self.model.structs:
            return self._object(self.model.structs[simple], depth)
        return self._scalar("String" if self.model.enum_of(field) else simple,
                            self._default(simple, field.name) if chosen is None else chosen)

    def _member(self, union: str, member: str, field: Field, depth: int) -> Value:
        if member in SCALARS:
            cpp, value = self._scalar(member, self._default(member, field.name))
            return f"{union}({cpp})", value
        return self._object(self.model.structs[member], depth)

    def _array(self, owner: str, field: Field, chosen: object, depth: int) -> Value:
        simple = self.model.simple(field.type)
        if simple in self.model.unions:
            items = [self._single(simple, field, None, depth, member) for member in MEMBERS[simple]]
        else:
            values = chosen if isinstance(chosen, list) else [None] * (chosen if isinstance(chosen, int) else 2)
            items = [self._single(simple, field, value, depth) for value in values]
        if simple == "InputChecklistTask":  # their ids must differ
            items = [(cpp.replace("InputChecklistTask(1,", f"InputChecklistTask({at},"), value | {"id": at})
                     for at, (cpp, value) in enumerate(items, 1)]
        cpp_type = SCALARS.get(simple, simple)
        cpp = ", ".join(cpp for cpp, _ in items)
        value: object = [value for _, value in items]
        for _ in range(self.model.depth(field.type) - 1):
            cpp, value = f"std::vector<{cpp_type}>{{{cpp}}}", [value]
            cpp_type = f"std::vector<{cpp_type}>"
        if owner in self.model.api.methods:
            return f"list<{cpp_type}>({cpp})", value
        return f"std::vector<{cpp_type}>{{{cpp}}}", value

    def _object(self, struct: Struct, depth: int) -> Value:
        wanted = FIELDS.get(f"{self.method}:{struct.name}") or FIELDS.get(struct.name)
        values: dict[str, Value] = {}
        result: dict[str, object] = {}
        for field in struct.fields:
            if field.const is not None:
                result[field.name] = field.const
                continue
            is_wanted = field.name in wanted if wanted else field.required or depth < DEEPEST_OPTIONAL
            if not is_wanted or field.legacy:
                continue
            values[field.name] = self.value(struct.name, field, depth + 1)
            result[field.name] = values[field.name][1]
        required = [f.name for f in self.model.required(struct)]
        in_constructor = required if len(required) <= 8 else []
        cpp = f"{struct.name}({', '.join(values[name][0] for name in in_constructor)})"
        for name, (expression, _) in values.items():
            if name not in in_constructor:
                cpp += f".set_{name}({expression})"
        return cpp, result

    # ---- calls

    def _identifier(self, call: Call, inline: bool, expected: dict[str, object]) -> str:
        if inline:
            name = next(n for pattern, n in INLINE_MESSAGES if fnmatch.fnmatchcase(call.name, pattern))
            cpp, expected["inline_message_id"] = self._place(Place(name, text=True))
            return f"MessageIdentifier({cpp})"
        params = {p.name: p for p in call.method.params}
        parts = []
        for name in ("chat_id", "message_id"):
            cpp, expected[name] = self.value(call.name, params[name], 0)
            parts.append(cpp)
        return f"MessageIdentifier({', '.join(parts)})"

    def _call(self, call: Call, label: str, left_out: list[str], inline: bool) -> list[str]:
        self.method = call.name
        self.files_made = 0
        expected: dict[str, object] = {}
        arguments = []
        for field in call.positional:
            cpp, expected[field.name] = self.value(call.name, field, 0)
            arguments.append(cpp)
        if call.identifier:
            arguments.insert(0 if call.identifier == "first" else len(arguments),
                             self._identifier(call, inline, expected))
        options = []
        for field in call.options:
            if field.name not in left_out:
                cpp, expected[field.name] = self.value(call.name, field, 0)
                options.append(f".{field.name} = {cpp}")
        if options:
            arguments.append("{" + ", ".join(options) + "}")
        name = call.name + ("_" + label if label else "")
        text = json.dumps(expected, ensure_ascii=True)
        return ["template <class Mode>",
                f"void call_{name}(methods<Mode>& bot, [[maybe_unused]] const World& world) {{",
                f"    finish(bot.{call.name}({', '.join(arguments)}));", "}", "",
                f"const Case case_{name}(\"{call.name}\", \"{label}\", &call_{name}<blocking>, &call_{name}<coroutine>,",
                f"    R\"json({text})json\");", ""]

    def _cases(self) -> list[list[str]]:
        calls = {call.name: call for call in self.methods.calls}
        cases = [self._call(call, "", LEFT_OUT.get(name, []), False) for name, call in calls.items()]
        cases += [self._call(calls[name], label, left_out, inline) for name, label, left_out, inline in VARIANTS]
        return cases

    def files(self) -> dict[str, str]:
        out = {}
        cases = self._cases()
        for at in range(0, len(cases), METHODS_PER_SOURCE):
            body = [BANNER, '#include "methods/case.hpp"', '#include "telepot/types/all.hpp"', "",
                    "namespace telepot::conformance {", "", "namespace {", ""]
            for case in cases[at:at + METHODS_PER_SOURCE]:
                body += case
            body += ["}  // namespace", "", "}  // namespace telepot::conformance", ""]
            out[f"{FOLDER}/calls_{at // METHODS_PER_SOURCE}.cpp"] = "\n".join(body)
        return out
