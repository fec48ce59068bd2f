# SPDX-License-Identifier: MIT
"""Reads one page of Telegram's documentation of the Bot API, in Markdown: a type, a union or a method.

A page has a heading with the name, prose, and what belongs to the name:
  a type    a table "Field | Type | Description"; optional fields' descriptions begin with "Optional"
  a union   a list of its members, and no table
  a method  a table "Parameter | Type | Required | Description", or none if it takes nothing
"""

from __future__ import annotations

import dataclasses
import re

HEADING = re.compile(r"^#{1,6}\s+(?P<name>.+?)\s*#*$")
BULLET = re.compile(r"^\s*[-*+]\s+(?P<item>.+)$")
RULE = re.compile(r"^\|?\s*:?-{2,}")
LINK = re.compile(r"\[(?P<text>[^\]]*)\]\((?P<target>[^)\s]*)[^)]*\)")
NAME = re.compile(r"^[A-Za-z]\w*$")
CONSTANT = re.compile(r"(?:always|must be)\s+(?:[\"\u201c\u201d'`*]+)?(?P<value>[a-z][a-z0-9_]*)(?:[\"\u201c\u201d'`*]+)?",
                      re.IGNORECASE)
SCALARS = {"Int": "Integer", "Integer": "Integer", "Float": "Float", "Float number": "Float", "String": "String",
           "Boolean": "Boolean", "Bool": "Boolean", "True": "True", "InputFile": "InputFile"}
LONGEST_PAGE = 1 << 20


class PageError(Exception):
    """A page that can't be read: which, where, and what was expected."""


@dataclasses.dataclass
class PageField:
    name: str
    type: str
    required: bool
    const: str | None


@dataclasses.dataclass
class Page:
    kind: str  # "type", "union" or "method"
    name: str
    fields: list[PageField]
    members: list[str]
    returns: list[str]  # a method's: what its prose may mean, the most likely first
    links: set[tuple[str, str]]  # ("types" or "methods", name)


def plain(text: str) -> str:
    """Markdown without links, emphasis and escapes."""
    text = LINK.sub(lambda match: match["text"], text)
    text = re.sub(r"<br\s*/?>", " ", text)
    text = re.sub(r"(?<!\\)[*`]+|(?<![\\\w])_+(?=\w)|(?<=\w)_+(?![\w_])", "", text)
    return re.sub(r"\\([\\_*`\[\]|#.!()-])", r"\1", text).strip()


def type_text(cell: str, where: str) -> str:
    """A type in the spelling of api/: 'Array of A, B and C' is 'Array of (A or B or C)'."""
    text = plain(cell)
    prefix = ""
    while text.lower().startswith("array of "):
        prefix, text = prefix + "Array of ", text[len("Array of "):]
    parts = [part.strip() for part in re.split(r",\s*and\s+|,\s*or\s+|,\s*|\s+and\s+|\s+or\s+", text.strip("()")) if part]
    names = [SCALARS.get(part, part) for part in parts]
    if not names or not all(NAME.match(name) for name in names):
        raise PageError(f"{where}: not a type: {cell.strip()!r}; expected 'Integer', 'Array of X', 'X or Y'")
    return prefix + (names[0] if len(names) == 1 else f"({' or '.join(names)})" if prefix else " or ".join(names))


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in re.split(r"(?<!\\)\|", line.strip().removeprefix("|").removesuffix("|"))]


def _table(lines: list[tuple[int, str]], source: str, wanted: list[list[str]]):
    """(column names, [(line number, cells)]) of the page's table, or None if it has none."""
    rows = [(number, _cells(line)) for number, line in lines if line.strip().startswith("|")]
    if not rows:
        return None
    columns = [plain(cell).lower() for cell in rows[0][1]]
    if columns not in wanted:
        expected = " or ".join("'" + " | ".join(names) + "'" for names in wanted)
        raise PageError(f"{source}:{rows[0][0]}: a table with the columns {' | '.join(columns)!r}; expected {expected}")
    body = [(number, cells) for number, cells in rows[1:] if not RULE.match(cells[0])]
    for number, cells in body:
        if len(cells) != len(columns):
            raise PageError(f"{source}:{number}: {len(cells)} cells in a table of {len(columns)} columns")
    return columns, body


def _field(columns: list[str], cells: list[str], where: str) -> PageField:
    row = dict(zip(columns, cells))
    name = plain(cells[0])
    if not NAME.match(name):
        raise PageError(f"{where}: not a name: {cells[0]!r}")
    description = plain(row["description"])
    if "required" in row:
        said = plain(row["required"]).lower()
        if said not in ("yes", "optional", "no"):
            raise PageError(f"{where}: required is {row['required']!r}; expected 'Yes' or 'Optional'")
        required = said == "yes"
    else:
        required = not description.lower().startswith("optional")
    kind = type_text(row["type"], where)
    constant = CONSTANT.search(row["description"]) if required and kind == "String" and "required" not in row else None
    return PageField(name, kind, required, constant["value"] if constant else None)


def _returns(prose: str) -> list[str]:
    """What the sentences about returning may mean."""
    found: list[str] = []
    for sentence in re.split(r"(?<=[.!])\s+", plain(prose)):
        if not re.search(r"\breturn", sentence, re.IGNORECASE):
            continue
        names = [SCALARS.get(name, name) for name in re.findall(r"\b(?!On\b|In\b|Use\b|If\b|Returns?\b|Array\b|The\b|An?\b|Otherwise\b)"
                                                                  r"[A-Z][A-Za-z]+\b", sentence)]
        names = list(dict.fromkeys(names))
        arrays = [f"Array of {SCALARS.get(name, name)}" for name in re.findall(r"[Aa]rray of ([A-Z]\w+)", sentence)]
        if len(names) == 2 and "True" in names and "otherwise" in sentence.lower():
            found.append(" or ".join(sorted(names, key=lambda name: name == "True")))
        found += arrays + names
    return list(dict.fromkeys(found))


def _lines(text: str, name: str, source: str) -> list[tuple[int, str]]:
    """The numbered lines below the heading, which has to be the name."""
    if len(text) > LONGEST_PAGE:
        raise PageError(f"{source}: longer than {LONGEST_PAGE} characters; that is no page of one name")
    if not text.strip():
        raise PageError(f"{source}: the page is empty")
    if text.lstrip().startswith("<"):
        raise PageError(f"{source}: this is HTML; expected the Markdown page, whose address ends with .md")
    lines = list(enumerate(text.splitlines(), 1))
    for at, (number, line) in enumerate(lines):
        match = HEADING.match(line)
        if match:
            said = plain(match["name"])
            if said != name:
                raise PageError(f"{source}:{number}: the heading is {said!r}; expected {name!r}")
            return lines[at + 1:]
    raise PageError(f"{source}: no heading '# {name}'")


def read(text: str, folder: str, name: str, source: str) -> Page:
    """Reads a page of the folder "types" or "methods". @throws PageError"""
    lines = _lines(text, name, source)
    links = {(match[1], match[2]) for match in re.finditer(r"/bots/api/(types|methods)/(\w+)(?:\.md)?\b", text)}
    prose = " ".join(line for _, line in lines if not line.strip().startswith("|"))
    if folder == "methods":
        table = _table(lines, source, [["parameter", "type", "required", "description"]])
        fields = [_field(table[0], cells, f"{source}:{number}") for number, cells in table[1]] if table else []
        returns = _returns(prose)
        if not returns:
            raise PageError(f"{source}: no sentence says what the method returns")
        return Page("method", name, fields, [], returns, links)
    table = _table(lines, source, [["field", "type", "description"]])
    if table:
        fields = [_field(table[0], cells, f"{source}:{number}") for number, cells in table[1]]
        return Page("type", name, fields, [], [], links)
    members = []
    for number, line in lines:
        match = BULLET.match(line)
        if match:
            members.append(type_text(match["item"].split(" - ")[0].rstrip("."), f"{source}:{number}"))
    if members:
        return Page("union", name, [], members, [], links)
    if re.search(r"no information|no fields|placeholder", prose, re.IGNORECASE):
        return Page("type", name, [], [], [], links)
    raise PageError(f"{source}: neither a table of fields nor a list of members, nor does it say that there are none")
