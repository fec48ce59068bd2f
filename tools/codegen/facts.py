# SPDX-License-Identifier: MIT
"""Reads the Bot API's facts (api/*.api) and the decisions by hand (api/overrides.toml)."""

from __future__ import annotations

import dataclasses
import pathlib
import re
import tomllib

import sentences

FIELD = re.compile(
    r"^  (?P<name>\w+)(?P<optional>\??): (?P<type>[^={]+?)"
    r"(?: = (?P<const>\"[^\"]*\"|-?\d+))?(?: in (?P<enum>\w+)| in \{(?P<values>[^}]*)\})?$"
)
REMARK = re.compile(r"^(?P<fact>.*?\S)  # unsure: (?P<unsure>\S.*)$")


class FactsError(Exception):
    """A line of the facts that can't be read, with the place where it stands."""


@dataclasses.dataclass
class Field:
    name: str
    type: str
    required: bool
    const: str | None = None
    enum: str | None = None
    values: list[str] = dataclasses.field(default_factory=list)
    legacy: bool = False
    unsure: str = ""  # what about it is a guess
    doc: str = ""  # a sentence of our own, for the headers


@dataclasses.dataclass
class Struct:
    name: str
    fields: list[Field]
    doc: str = ""


@dataclasses.dataclass
class Union:
    name: str
    members: list[str]
    doc: str = ""


@dataclasses.dataclass
class Method:
    name: str
    returns: str
    params: list[Field]
    doc: str = ""


@dataclasses.dataclass
class Api:
    version: str
    released: str
    structs: dict[str, Struct]
    unions: dict[str, Union]
    methods: dict[str, Method]
    enums: dict[str, list[str]]
    overrides: dict
    unexplained: list[str] = dataclasses.field(default_factory=list)  # what has no sentence and needs one


def _remark(line: str, where: str) -> tuple[str, str]:
    """A line's fact, and what its remark says is unsure."""
    match = REMARK.match(line)
    if match:
        return match["fact"], match["unsure"]
    if "  #" in line:
        raise FactsError(f"{where}: a remark after a fact is '  # unsure: REASON', not {line.strip()!r}")
    return line, ""


def _field(line: str, where: str, doc: str) -> Field:
    line, unsure = _remark(line, where)
    match = FIELD.match(line)
    if not match:
        raise FactsError(f"{where}: not a field: {line.strip()!r}; expected 'name[?]: Type [= const] [in Enum]'")
    const = match["const"]
    return Field(
        name=match["name"],
        type=match["type"].strip(),
        required=not match["optional"],
        const=const.strip('"') if const else None,
        enum=match["enum"],
        values=[v.strip() for v in match["values"].split(",")] if match["values"] else [],
        unsure=unsure,
        doc=doc,
    )


def _blocks(path: pathlib.Path):
    """Yields (place, heading words, sentence, indented lines) for each block of a facts file. A line comes as (place,
    text, sentence); a sentence is the comment right above."""
    heading, said, body, where, comment = None, "", [], "", []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.lstrip().startswith("#"):
            comment.append(line.lstrip()[1:].strip())
            continue
        sentence, comment = " ".join(comment), []
        if not line.strip():
            continue
        if line.startswith("  "):
            if heading is None:
                raise FactsError(f"{path}:{number}: an indented line before any heading")
            body.append((f"{path}:{number}", line, sentence))
            continue
        if heading is not None:
            yield where, heading, said, body
        heading, said, body, where = line.split(" ", 1), sentence, [], f"{path}:{number}"
        if len(heading) != 2:
            raise FactsError(f"{where}: a heading of one word: {line!r}")
    if heading is not None:
        yield where, heading, said, body


def _once(name: str, known, where: str) -> None:
    if name in known:
        raise FactsError(f"{where}: {name!r} is defined twice")


def load(folder: pathlib.Path) -> Api:
    """Reads all facts of a folder, checked for names that lead nowhere."""
    api = Api("", "", {}, {}, {}, {}, {})
    for where, (kind, rest), said, body in _blocks(folder / "types.api"):
        if kind == "version":
            api.version = rest
        elif kind == "released":
            api.released = rest
        elif kind == "type":
            _once(rest, api.structs.keys() | api.unions.keys(), where)
            api.structs[rest] = Struct(rest, [_field(line, at, doc) for at, line, doc in body], said)
        elif kind == "union":
            _once(rest, api.structs.keys() | api.unions.keys(), where)
            api.unions[rest] = Union(rest, [_remark(line, at)[0].strip() for at, line, _ in body], said)
        else:
            raise FactsError(f"{where}: unknown heading {kind!r}; expected type or union")
    for where, (kind, rest), said, body in _blocks(folder / "methods.api"):
        if kind != "method" or " -> " not in rest:
            raise FactsError(f"{where}: expected 'method NAME -> TYPE'")
        name, returns = rest.split(" -> ")
        _once(name, api.methods, where)
        api.methods[name] = Method(name, returns, [_field(line, at, doc) for at, line, doc in body], said)
    for where, (kind, rest), _, body in _blocks(folder / "enums.api"):
        if kind != "enum":
            raise FactsError(f"{where}: expected 'enum NAME'")
        _once(rest, api.enums, where)
        api.enums[rest] = [_remark(line, at)[0][2:] for at, line, _ in body]
    api.overrides = tomllib.loads((folder / "overrides.toml").read_text(encoding="utf-8"))
    _check(api)
    api.unexplained = sentences.explain(api, folder / "sentences.toml")
    return api


def type_names(type_text: str) -> list[str]:
    """The simple names in a type: 'Array of (A or B)' gives A and B."""
    text = type_text.replace("(", "").replace(")", "").replace("Array of ", "")
    return [name.strip() for name in text.split(" or ")]


BUILTIN = {"Integer", "Float", "String", "Boolean", "True", "InputFile"}


def _check(api: Api) -> None:
    known = BUILTIN | api.structs.keys() | api.unions.keys()

    def check(type_text: str, where: str) -> None:
        for name in type_names(type_text):
            if name not in known:
                raise FactsError(f"{where}: type {name!r} is not defined")

    for struct in api.structs.values():
        for field in struct.fields:
            check(field.type, f"{struct.name}.{field.name}")
            if field.enum and field.enum not in api.enums:
                raise FactsError(f"{struct.name}.{field.name}: enum {field.enum!r} is not defined")
    for union in api.unions.values():
        for member in union.members:
            check(member, union.name)
    for method in api.methods.values():
        check(method.returns, method.name)
        for param in method.params:
            check(param.type, f"{method.name}.{param.name}")
            if param.enum and param.enum not in api.enums:
                raise FactsError(f"{method.name}.{param.name}: enum {param.enum!r} is not defined")
