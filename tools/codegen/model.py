# SPDX-License-Identifier: MIT
"""The facts seen as C++: which class each type becomes, what holds a field, in which order and file it stands."""

from __future__ import annotations

import fnmatch

from facts import Api, Field, Struct, Union

SCALARS = {
    "Integer": "std::int64_t",
    "Float": "double",
    "String": "std::string",
    "Boolean": "bool",
    "True": "bool",
}
VALUES = {"ChatId", "InputFile"}


class Model:
    """All questions that the writers of C++ ask about a type."""

    def __init__(self, api: Api) -> None:
        self.api = api
        overrides = api.overrides
        self.alternatives = dict(overrides["alternatives"])
        for name, members in overrides["named_unions"].items():
            api.unions[name] = Union(name, members)
            self.alternatives[" or ".join(members)] = name
        for struct, fields in overrides["legacy_fields"].items():
            for name, type_text in fields.items():
                api.structs[struct].fields.append(Field(name, type_text, False, legacy=True))
        self.structs = api.structs
        self.unions = api.unions
        self.as_text = set(overrides["enums"]["as_text"])
        self.same_enum = overrides["enums"]["same"]
        self.component = self._components()
        self.order = self._topological()

    # ---- names

    def simple(self, type_text: str) -> str:
        """One name for a type without its arrays: 'Array of (A or B)' gives the name of 'A or B'."""
        while type_text.startswith("Array of "):
            type_text = type_text[len("Array of "):]
        type_text = type_text.removeprefix("(").removesuffix(")")
        return self.alternatives.get(type_text, type_text)

    def depth(self, type_text: str) -> int:
        """How many arrays a type is wrapped in."""
        return type_text.count("Array of ")

    def is_object(self, name: str) -> bool:
        return name in self.structs or name in self.unions

    def enum_of(self, field: Field) -> str | None:
        """The C++ enumeration of a struct's field, if it has one."""
        if not field.enum or field.enum in self.as_text or field.type != "String":
            return None
        return self.same_enum.get(field.enum, field.enum)

    def enums(self) -> dict[str, list[str]]:
        """The C++ enumerations that fields use, with their values."""
        used: dict[str, list[str]] = {}
        for struct in self.structs.values():
            for field in struct.fields:
                name = self.enum_of(field)
                if name:
                    values = used.setdefault(name, [])
                    values += [v for v in self.api.enums[field.enum] if v not in values]
        return dict(sorted(used.items()))

    # ---- fields

    def value_type(self, field: Field) -> str:
        """The C++ type of a field's value, whatever it is held in."""
        simple = self.simple(field.type)
        cpp = self.enum_of(field) or SCALARS.get(simple, simple)
        for _ in range(self.depth(field.type)):
            cpp = f"std::vector<{cpp}>"
        return cpp

    def holder(self, struct: Struct, field: Field) -> str:
        """How a struct holds a field: value, vector, optional, Box."""
        simple = self.simple(field.type)
        value = self.value_type(field)
        if self.depth(field.type):
            return value
        if self.is_object(simple):
            if field.required and self.component[simple] != self.component[struct.name]:
                return value
            return f"Box<{value}>"
        if field.required or field.type == "True":
            return value
        return f"std::optional<{value}>"

    def is_boxed(self, struct: Struct, field: Field) -> bool:
        return self.holder(struct, field).startswith("Box<")

    @staticmethod
    def members(struct: Struct) -> list[Field]:
        """The fields that are data members: all but constants."""
        return [f for f in struct.fields if f.const is None]

    @staticmethod
    def required(struct: Struct) -> list[Field]:
        return [f for f in struct.fields if f.const is None and f.required]

    # ---- unions

    def discriminator(self, union: Union) -> str | None:
        """The field that has a constant in each member that is an object."""
        names = None
        for member in union.members:
            if member in self.structs:
                constants = {f.name for f in self.structs[member].fields if f.const is not None}
                names = constants if names is None else names & constants
        return next(iter(sorted(names))) if names else None

    def constant(self, member: str, name: str) -> str:
        return next(f.const for f in self.structs[member].fields if f.name == name)

    def cpp_member(self, member: str) -> str:
        """A union's member as a C++ type; RichText has members that are no objects."""
        if member.startswith("Array of "):
            return f"std::vector<{self.cpp_member(member[len('Array of '):])}>"
        return SCALARS.get(member, member)

    # ---- order and files

    def _value_edges(self, name: str) -> list[str]:
        """The types that must be complete before `name` can be."""
        if name in self.unions:
            return []  # a union owns its member behind a pointer
        return [
            s
            for f in self.structs[name].fields
            if f.required and not self.depth(f.type) and self.is_object(s := self.simple(f.type))
        ]

    def _components(self) -> dict[str, int]:
        """Numbers of the strongly connected components of types that hold each other by value (Tarjan)."""
        index: dict[str, int] = {}
        low: dict[str, int] = {}
        stack: list[str] = []
        component: dict[str, int] = {}

        def visit(name: str) -> None:
            index[name] = low[name] = len(index)
            stack.append(name)
            for other in self._value_edges(name):
                if other not in index:
                    visit(other)
                    low[name] = min(low[name], low[other])
                elif other in stack:
                    low[name] = min(low[name], index[other])
            if low[name] == index[name]:
                while True:
                    other = stack.pop()
                    component[other] = index[name]
                    if other == name:
                        break

        for name in sorted(self.structs.keys() | self.unions.keys()):
            if name not in index:
                visit(name)
        return component

    def value_needs(self, name: str) -> list[str]:
        """The types that must be defined above `name`."""
        return [other for other in self._value_edges(name) if self.component[other] != self.component[name]]

    def _topological(self) -> list[str]:
        done: list[str] = []
        seen: set[str] = set()

        def visit(name: str) -> None:
            if name in seen:
                return
            seen.add(name)
            for other in self.value_needs(name):
                visit(other)
            done.append(name)

        for name in sorted(self.structs.keys() | self.unions.keys()):
            visit(name)
        return done

    def groups(self) -> dict[str, list[str]]:
        """The types of each header, both in an order that compiles; groups that need each other become one."""
        patterns = self.api.overrides["groups"]

        def group_of(name: str) -> str:
            for group, wanted in patterns.items():
                if any(fnmatch.fnmatchcase(name, pattern) for pattern in wanted):
                    return group
            return "core"

        of = {name: group_of(name) for name in self.order}
        while True:
            needs = {g: {of[o] for n in self.order if of[n] == g for o in self.value_needs(n)} - {g}
                     for g in set(of.values())}
            cycle = self._cycle(needs)
            if not cycle:
                break
            target = "core" if "core" in cycle else min(cycle)
            of = {n: target if g in cycle else g for n, g in of.items()}
        ordered: list[str] = []

        def visit(group: str) -> None:
            if group not in ordered:
                for other in sorted(needs[group]):
                    visit(other)
                ordered.append(group)

        for group in sorted(needs):
            visit(group)
        self.group_needs = needs
        return {g: [n for n in self.order if of[n] == g] for g in ordered}

    @staticmethod
    def _cycle(needs: dict[str, set[str]]) -> set[str]:
        def reach(start: str) -> set[str]:
            found: set[str] = set()
            todo = [start]
            while todo:
                for other in needs[todo.pop()]:
                    if other not in found:
                        found.add(other)
                        todo.append(other)
            return found

        reached = {g: reach(g) for g in needs}
        for group in sorted(needs):
            if group in reached[group]:
                return {g for g in needs if g in reached[group] and group in reached[g]}
        return set()


