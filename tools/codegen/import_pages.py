#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Says what api/ would need to agree with Telegram's pages, as a diff.

  import_pages.py FOLDER             pages that are there: FOLDER/types/NAME.md, FOLDER/methods/NAME.md
  import_pages.py URL [NAME...]      pages from a server, as https://core.telegram.org/bots/api: those of all names in
                                     api/, of the names given, and of names that they link to and api/ lacks

Writes nothing: `import_pages.py ... | patch -p1` takes the diff over. Known values ("in ..."), which pages tell in prose
only, are kept; the mark "unsure" goes where a page settles it. Ends with 0 if nothing differs, 1 if something does, and
2 if a page couldn't be read; the diff of the others is printed all the same.
"""

from __future__ import annotations

import argparse
import difflib
import http.client
import pathlib
import sys
import urllib.error
import urllib.request

import facts
import pages

ROOT = pathlib.Path(__file__).resolve().parents[2]
SECONDS = 20
FILES = {"types": "api/types.api", "methods": "api/methods.api"}
KINDS = {"type": "types", "union": "types", "method": "methods"}


class Folder:
    """Pages as files."""

    complete = False  # a page that isn't there says nothing

    def __init__(self, folder: pathlib.Path) -> None:
        self.folder = folder

    def names(self) -> list[tuple[str, str]]:
        found = [(kind, path.stem) for kind in FILES for path in sorted((self.folder / kind).glob("*.md"))]
        if not found:
            raise pages.PageError(f"{self.folder}: no pages; expected types/NAME.md or methods/NAME.md in it")
        return found

    def read(self, kind: str, name: str) -> tuple[str, str] | None:
        path = self.folder / kind / f"{name}.md"
        if not path.is_file():
            return None
        try:
            return str(path), path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise pages.PageError(f"{path}: can't be read: {error}") from error


class Server:
    """Pages by HTTP."""

    complete = True

    def __init__(self, base: str, names: list[tuple[str, str]]) -> None:
        self.base = base.rstrip("/")
        self.wanted = names

    def names(self) -> list[tuple[str, str]]:
        return self.wanted

    def read(self, kind: str, name: str) -> tuple[str, str] | None:
        url = f"{self.base}/{kind}/{name}.md"
        try:
            with urllib.request.urlopen(url, timeout=SECONDS) as answer:
                return url, answer.read(pages.LONGEST_PAGE + 1).decode("utf-8")
        except urllib.error.HTTPError as error:
            if error.code == 404:
                return None
            raise pages.PageError(f"{url}: the server answered {error.code} {error.reason}") from error
        except (OSError, http.client.HTTPException, UnicodeDecodeError) as error:
            raise pages.PageError(f"{url}: can't be read: {error}") from error


def sentence_above(lines: list[str]) -> list[str]:
    """The comment that the lines end with: it belongs to the heading below."""
    count = next((i for i, line in enumerate(reversed(lines)) if not line.startswith("#")), len(lines))
    return lines[len(lines) - count:]


def heading_at(block: list[str]) -> int:
    """Where a block's heading is, below its comment."""
    return next(i for i, line in enumerate(block) if not line.startswith("#"))


class FactsFile:
    """A file of facts as text: its opening, then a block of lines for each heading, with the comment above it, in
    alphabetical order."""

    def __init__(self, path: pathlib.Path) -> None:
        self.text = path.read_text(encoding="utf-8")
        self.opening: list[str] = []
        self.blocks: dict[str, list[str]] = {}
        block = self.opening
        for line in self.text.splitlines():
            words = line.split()
            if words[:1] in (["type"], ["union"], ["method"]) and not line.startswith(" "):
                above = sentence_above(block)
                del block[len(block) - len(above):]
                block = self.blocks[words[1]] = above
            block.append(line)

    def put(self, name: str, block: list[str]) -> None:
        """Replaces a block, or adds it where the alphabet wants it."""
        if name in self.blocks:
            self.blocks[name] = block
            return
        names = list(self.blocks)
        at = next((i for i, other in enumerate(names) if other.lower() > name.lower()), len(names))
        items = list(self.blocks.items())
        self.blocks = dict(items[:at] + [(name, block)] + items[at:])

    def result(self) -> str:
        parts = [self.opening, *self.blocks.values()]
        return "\n\n".join("\n".join(part).strip("\n") for part in parts) + "\n"


def field_line(field: pages.PageField, old: str | None) -> str:
    """A field's line; what pages don't tell is taken from the line that is there."""
    line = f"  {field.name}{'' if field.required else '?'}: {field.type}"
    if old is not None:
        match = facts.FIELD.match(old.split("  #")[0].rstrip())
        if match and match["type"].strip() == field.type:
            const = f'"{field.const}"' if field.const and match["const"] is None else match["const"]
            line += f" = {const}" if const else ""
            line += f" in {match['enum']}" if match["enum"] else ""
            line += f" in {{{match['values']}}}" if match["values"] else ""
            return line
    return line + (f' = "{field.const}"' if field.const else "")


def merged(old: list[str], heading: str, items: list[tuple[str, str]]) -> list[str]:
    """The block with these lines by name; comments stay above the line that they stand above."""
    comments: dict[str, list[str]] = {}
    waiting: list[str] = []
    at = heading_at(old)
    for line in old[at + 1:]:
        if line.lstrip().startswith("#"):
            waiting.append(line)
        elif line.strip():
            comments[name_of(line)] = waiting
            waiting = []
    out = [*old[:at], heading]
    for name, line in items:
        out += [*comments.get(name, []), line]
    return out


def name_of(line: str) -> str:
    """What a line of a block is about."""
    return line.split("  #")[0].split(":")[0].strip().removesuffix("?")


def returned(page: pages.Page, old: str | None, known: set[str]) -> str:
    """What a method returns: what is there if the prose may mean that, else the likeliest."""
    if old in page.returns:
        return old
    for candidate in page.returns:
        if all(name in known for name in facts.type_names(candidate)):
            return candidate
    raise pages.PageError(f"method {page.name}: the prose names no known type that is returned, only "
                          f"{', '.join(page.returns)}; add the method by hand")


def put_page(file: FactsFile, page: pages.Page, known: set[str]) -> None:
    old = file.blocks.get(page.name, [""])
    told = [line for line in old if line.strip() and not line.lstrip().startswith("#")]
    lines = {name_of(line): line for line in told[1:]}
    if page.kind == "union":
        items = [(member, f"  {member}") for member in page.members]
        heading = f"union {page.name}"
    else:
        items = [(field.name, field_line(field, lines.get(field.name))) for field in page.fields]
        heading = f"type {page.name}"
    if page.kind == "method":
        before = told[0].split(" -> ")[1] if told and " -> " in told[0] else None
        heading = f"method {page.name} -> {returned(page, before, known)}"
    file.put(page.name, merged(old, heading, items))


def complain(text: object) -> None:
    print(f"import_pages.py: {text}", file=sys.stderr)


def collect(source: Folder | Server, files: dict[str, FactsFile]) -> tuple[list[pages.Page], bool]:
    """All pages, and whether each could be read. Names that pages link to and api/ lacks are looked up, too."""
    todo, found, fine = source.names(), [], True
    seen = set(todo)
    while todo:
        kind, name = todo.pop(0)
        try:
            text = source.read(kind, name)
            if text is None:
                if source.complete:
                    complain(f"{kind}/{name}: no page; was it renamed or removed?")
                continue
            page = pages.read(text[1], kind, name, text[0])
        except pages.PageError as error:
            complain(error)
            fine = False
            continue
        found.append(page)
        new = sorted(link for link in page.links if link not in seen and link[1] not in files[link[0]].blocks)
        todo += new
        seen.update(new)
    return found, fine


def source_of(arguments: argparse.Namespace, files: dict[str, FactsFile]) -> Folder | Server:
    if not arguments.source.startswith(("http://", "https://")):
        if arguments.name:
            raise pages.PageError("names are given with an address; a folder is read whole")
        return Folder(pathlib.Path(arguments.source))
    names = [(kind, name) for kind in FILES for name in files[kind].blocks]
    names += [("types" if name[0].isupper() else "methods", name) for name in arguments.name]
    return Server(arguments.source, list(dict.fromkeys(names)))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("source", help="a folder, or the address above types/ and methods/")
    parser.add_argument("name", nargs="*", help="names that api/ doesn't have yet")
    parser.add_argument("--root", type=pathlib.Path, default=ROOT, help="the tree whose api/ is compared")
    arguments = parser.parse_args()
    files = {kind: FactsFile(arguments.root / path) for kind, path in FILES.items()}
    try:
        found, fine = collect(source_of(arguments, files), files)
    except pages.PageError as error:
        complain(error)
        return 2
    known = facts.BUILTIN | set(files["types"].blocks) | {page.name for page in found if page.kind != "method"}
    for page in found:
        try:
            put_page(files[KINDS[page.kind]], page, known)
        except pages.PageError as error:
            complain(error)
            fine = False
    differs = False
    for kind, path in FILES.items():
        diff = list(difflib.unified_diff(files[kind].text.splitlines(), files[kind].result().splitlines(),
                                         f"a/{path}", f"b/{path}", lineterm=""))
        print(*diff, sep="\n", end="\n" if diff else "")
        differs = differs or bool(diff)
    return 2 if not fine else 1 if differs else 0


if __name__ == "__main__":
    sys.exit(main())
