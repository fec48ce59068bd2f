# SPDX-License-Identifier: MIT
"""Small helpers for writing C++ text."""

from __future__ import annotations

BANNER = """// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost."""

KEYWORDS = {
    "private", "public", "default", "switch", "case", "delete", "new", "operator", "register", "static", "union",
    "class", "struct", "enum", "this", "true", "false", "or", "and", "not", "export", "import", "module",
}


def quoted(text: str) -> str:
    """A C++ string literal; what isn't ASCII is written as octal escapes of its UTF-8 bytes."""
    out = []
    for byte in text.encode("utf-8"):
        char = chr(byte)
        if char in '"\\':
            out.append("\\" + char)
        elif 32 <= byte < 127:
            out.append(char)
        else:
            out.append(f"\\{byte:03o}")
    return '"' + "".join(out) + '"'


def identifier(name: str) -> str:
    """A name that C++ accepts for a value of the API."""
    clean = "".join(c if c.isalnum() and c.isascii() else "_" for c in name)
    if not clean or clean[0].isdigit():
        clean = "_" + clean
    return clean + "_" if clean in KEYWORDS else clean
