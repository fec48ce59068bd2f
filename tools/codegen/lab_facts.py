# SPDX-License-Identifier: MIT
"""Writes the facts as tables for the local Bot API server."""

from __future__ import annotations

from facts import Api, Field
from text import BANNER, quoted


def _fields(fields: list[Field], name: str) -> list[str]:
    rows = [
        f"    {{{quoted(f.name)}, {quoted(f.type)}, {'true' if f.required else 'false'}, "
        f"{quoted(f.const or '')}, {quoted(f.enum or '')}}},"
        for f in fields
        if not f.legacy
    ]
    return [f"constexpr Field {name}[] = {{", *rows, "};"] if rows else []


def generate(api: Api) -> dict[str, str]:
    out = [BANNER, '#include "lab/facts.hpp"', "", "namespace telepot::lab::facts {", "", "namespace {", ""]
    type_rows, method_rows, enum_rows = [], [], []
    for name in sorted(api.structs.keys() | api.unions.keys()):
        if name in api.unions:
            values = ", ".join(quoted(m) for m in api.unions[name].members)
            out.append(f"constexpr std::string_view union_{name}[] = {{{values}}};")
            type_rows.append(f"    {{{quoted(name)}, {{}}, union_{name}}},")
        else:
            rows = _fields(api.structs[name].fields, f"type_{name}")
            out += rows
            type_rows.append(f"    {{{quoted(name)}, {f'type_{name}' if rows else '{}'}, {{}}}},")
    for method in sorted(api.methods.values(), key=lambda m: m.name):
        rows = _fields(method.params, f"method_{method.name}")
        out += rows
        params = f"method_{method.name}" if rows else "{}"
        method_rows.append(f"    {{{quoted(method.name)}, {quoted(method.returns)}, {params}}},")
    for name, values in sorted(api.enums.items()):
        out.append(f"constexpr std::string_view enum_{name}[] = {{{', '.join(quoted(v) for v in values)}}};")
        enum_rows.append(f"    {{{quoted(name)}, enum_{name}}},")
    out += ["", "constexpr Type types[] = {", *type_rows, "};"]
    out += ["", "constexpr Method methods[] = {", *method_rows, "};"]
    out += ["", "constexpr Enum enums[] = {", *enum_rows, "};", "", "}  // namespace", ""]
    out += [
        f"std::string_view api_version() noexcept {{ return {quoted(api.version)}; }}",
        "std::span<const Type> all_types() noexcept { return types; }",
        "std::span<const Method> all_methods() noexcept { return methods; }",
        "std::span<const Enum> all_enums() noexcept { return enums; }",
        "",
        "}  // namespace telepot::lab::facts",
        "",
    ]
    return {"src/lab/generated/facts.cpp": "\n".join(out)}
