# SPDX-License-Identifier: MIT
"""The sentences that the headers say about types, methods, fields and parameters: who has which, and who has none."""

from __future__ import annotations

import fnmatch
import pathlib
import textwrap
import tomllib

WIDTH = 120


class Sentences:
    """api/sentences.toml: what holds for names wherever they are."""

    def __init__(self, path: pathlib.Path) -> None:
        data = tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
        self.reasons = {name: group["reason"] for group in data.get("self_explaining", []) for name in group["names"]}
        self.within = data.get("within", {})
        self.everywhere = data.get("everywhere", {})
        self.used: set[str] = set()

    def of(self, owner: str, name: str) -> str | None:
        """The sentence for a field or parameter; empty if its name explains itself, None if there is none."""
        whole = f"{owner}.{name}"
        for pattern, sentence in self.within.items():
            if fnmatch.fnmatchcase(whole, pattern):
                self.used.add(pattern)
                return sentence
        if name in self.reasons or name in self.everywhere:
            self.used.add(name)
            return self.everywhere.get(name, "")
        return None

    def faults(self) -> list[str]:
        """Entries that nothing needs, and names with and without a sentence at once."""
        entries = [*self.reasons, *self.within, *self.everywhere]
        return ([f"api/sentences.toml: nothing is called {entry!r}" for entry in entries if entry not in self.used]
                + [f"api/sentences.toml: {name!r} explains itself, but has a sentence" for name in self.everywhere
                   if name in self.reasons])


def _form(what: str, sentence: str) -> list[str]:
    """What is wrong with a sentence itself."""
    if not sentence.endswith((".", "...")):
        return [f"{what}: the sentence doesn't end with a full stop: {sentence!r}"]
    if "*/" in sentence or "\\" in sentence:
        return [f"{what}: the sentence has characters that a comment can't have: {sentence!r}"]
    return []


def explain(api, path: pathlib.Path) -> list[str]:
    """Gives fields and parameters without a sentence of their own the one that their name has. Returns faults: what
    has no sentence and needs one, and sentences that aren't right."""
    known = Sentences(path)
    faults: list[str] = []
    owners = [*api.structs.values(), *api.unions.values(), *api.methods.values()]
    for owner in owners:
        if owner.doc:
            faults += _form(owner.name, owner.doc)
        else:
            faults.append(f"{owner.name} has no sentence: write '# ...' above it in api/")
        for field in getattr(owner, "fields", getattr(owner, "params", [])):
            if field.const is not None:
                continue
            common = known.of(owner.name, field.name)
            if not field.doc and common is None:
                faults.append(f"{owner.name}.{field.name} has no sentence: write '# ...' above it in api/, or add the "
                              f"name to api/sentences.toml")
            field.doc = field.doc or common or ""
            if field.doc:
                faults += _form(f"{owner.name}.{field.name}", field.doc)
    return faults + known.faults()


def comment(sentence: str, indent: str = "", mark: str = "") -> list[str]:
    """The lines of a documentation comment; none if there is nothing to say."""
    if not sentence:
        return []
    return textwrap.wrap(mark + sentence, WIDTH, initial_indent=f"{indent}/// ", subsequent_indent=f"{indent}/// ",
                         break_long_words=False, break_on_hyphens=False)
