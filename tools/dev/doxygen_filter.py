#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Shows Doxygen a file as it can read it: doxygen_filter.py FILE. Part of ./dev docs; lines keep their numbers.

Headers:  `using Bot = BasicBot<blocking>;` becomes a class, so that the reference has a page for each name that users
          write; a comment holds for the declarations right below the one it stands above; what is in `detail` is left
          out; @names and <tags> in comments are text.
Markdown: headings get labels, links lead to them, and what Doxygen has no idea of is left out.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
COMMANDS = {"param", "tparam", "throws", "returns", "return", "see", "note", "brief", "copydoc"}
ALIAS = re.compile(r"^using (\w+) = ([\w:]+)<(blocking|coroutine)>;")
MODES = {"blocking": "Its calls wait.", "coroutine": "Its calls return tasks."}
SPAN = re.compile(r"(`[^`]*`)")
FENCED = re.compile(r"(^```.*?^```)", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\[((?:`[^`]*`|[^\]\[`])*)\]\(([^()\s]+)\)")


def outside_code(text, change):
    """The text with what isn't in `code` changed."""
    return "".join(part if part.startswith("`") else change(part) for part in SPAN.split(text))


def plain(text):
    """Text in which @names and <tags> are no commands."""
    text = re.sub(r"(?<!\\)@(\w+)", lambda match: match[0] if match[1] in COMMANDS else "\\" + match[0], text)
    return re.sub(r"<(/?[a-z][\w./]*)>", r"\\<\1\\>", text)


def without_details(lines):
    """The lines without what is in a namespace `detail`."""
    inside = False
    for line in lines:
        if re.match(r"namespace detail\b.*\{$", line):
            inside = True
        yield "" if inside else line
        if line.startswith("}  // namespace detail"):
            inside = False


def comments_as_text(lines):
    """Comments in which `code` doesn't go over the end of a line, and what isn't a command isn't one."""
    out, at = list(lines), 0
    for at, line in enumerate(out):
        if not line.lstrip().startswith("///"):
            continue
        if line.count("`") % 2 and at + 1 < len(out) and out[at + 1].lstrip().startswith("///"):
            line += " " + out[at + 1].lstrip()[3:].strip()
            out[at + 1] = out[at + 1][:len(out[at + 1]) - len(out[at + 1].lstrip())] + "///"
        out[at] = outside_code(line, plain)
    return out


def shared_comments(lines):
    """Lines in which a declaration right below a documented one has its comment, too."""
    comment, fresh, ended = [], [], True
    for line in lines:
        if line.startswith("///"):
            fresh.append(line[3:].strip())
        elif not line.strip() or line.startswith(("#", "namespace", "}  //", "// ")):
            comment, fresh, ended = [], [], True
        elif not line.startswith((" ", "}", "public", "private", "protected")):
            if fresh:
                comment, fresh = fresh, []
            elif comment and ended and "= delete" not in line and "///<" not in line:
                line = f"/** {' '.join(comment)} */ {line}"
            ended = line.endswith(";") and "{" not in line
        elif line.startswith("}") or line.endswith(";") and not line.startswith("     "):
            ended = ended or line.startswith("}")
        yield line


def names_as_classes(lines, forward):
    """Lines in which another name for a class with its mode is a class."""
    above = ""
    for line in lines:
        match = ALIAS.match(line)
        if match:
            name, base, mode = match.groups()
            said = "" if above.startswith("///") else f"/** {base} with the mode {mode}. {MODES[mode]} */ "
            line = f"class {name};" if forward else f"{said}class {name} : public {base}<{mode}> {{}};"
        above = line
        yield line


def header(text, name):
    lines = comments_as_text(without_details(text.splitlines()))
    return "\n".join(shared_comments(names_as_classes(lines, name.endswith("fwd.hpp")))) + "\n"


def slug(title):
    """What a heading is called in links, as on GitHub."""
    return re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-")


def label(path, anchor):
    """What a heading is called in the reference, where all pages share their labels."""
    return re.sub(r"\W", "_", f"{path.removesuffix('.md')}_{anchor}")


def page_label(path):
    """What a page is called, by its first heading."""
    title = re.search(r"^# +(.*?) *$", (ROOT / path).read_text(encoding="utf-8"), re.MULTILINE)
    return "mainpage" if path == "README.md" else label(path, slug(title[1]))


def link(match, path):
    """A link to another heading, to a page, or, for files that aren't part of the reference, its text alone."""
    text, target = match.groups()
    if re.match(r"[a-z]+:", target):
        return match[0]
    where, _, anchor = target.partition("#")
    file = (ROOT / path).parent / where if where else ROOT / path
    page = pathlib.Path(file).resolve().relative_to(ROOT).as_posix()
    if not page.endswith(".md"):
        return text
    text = re.sub(r"^`([\w:.()/-]+)`$", r"\1", text)  # Doxygen 1.9 doesn't see some links whose text is code
    if not anchor and page == "README.md":
        return f"[{text}](index.html)"
    return f"[{text}](#{label(page, anchor) if anchor else page_label(page)})"


def links(text, path):
    """The text with its links as the reference needs them, also those that go over the end of a line."""
    return LINK.sub(lambda match: link(match, path), text)


def markdown(text, path):
    seen, in_code, out = set(), False, []
    for line in "".join(part if part.startswith("```") else links(part, path) for part in FENCED.split(text)).splitlines():
        if line.startswith("```"):
            in_code = not in_code
            out.append(re.sub(r"^```(\w+).*", r"```{.\1}", line))
        elif in_code:
            out.append(line)
        elif re.match(r"\s*</?(picture|source)\b", line):
            out.append("")
        else:
            line = re.sub(r"`@(\w+)`", r"<tt>\\@\1</tt>", line)
            line = outside_code(line, lambda part: re.sub(r"(?<!\\)@(\w)", r"\\@\1", part))
            title = re.match(r"#+ +(.*?) *$", line)
            if title and slug(title[1]) not in seen:
                seen.add(slug(title[1]))
                first = path == "README.md" and len(seen) == 1
                line += " {#mainpage}" if first else f" {{#{label(path, slug(title[1]))}}}"
            out.append(line)
    return "\n".join(out) + "\n"


def main(arguments):
    if len(arguments) != 1:
        sys.exit(__doc__)
    file = pathlib.Path(arguments[0]).resolve()
    path = file.relative_to(ROOT).as_posix()
    text = file.read_text(encoding="utf-8")
    sys.stdout.write(markdown(text, path) if path.endswith(".md") else header(text, path))


if __name__ == "__main__":
    main(sys.argv[1:])
