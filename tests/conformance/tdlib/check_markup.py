# SPDX-License-Identifier: MIT
"""Compares entities with what TDLib reads in the markup that the library makes of them.

    check_markup.py MARKUP_OF ENTITIES.json

Prints each difference; ends with 1 if there is any. TDLib's parser is that of Telegram's servers, which afterwards cut
nested styles into pieces and join pieces that touch: styles are compared character by character, all else as a whole.
"""
import json
import subprocess
import sys

import tdjson

STYLES = {"bold", "italic", "underline", "strikethrough", "spoiler"}
KINDS = {"Bold": "bold", "Italic": "italic", "Underline": "underline", "Strikethrough": "strikethrough",
         "Spoiler": "spoiler", "Code": "code", "Pre": "pre", "PreCode": "pre", "TextUrl": "text_link",
         "MentionName": "text_mention", "BlockQuote": "blockquote", "ExpandableBlockQuote": "expandable_blockquote",
         "CustomEmoji": "custom_emoji", "DateTime": "date_time"}


def execute(request):
    return json.loads(tdjson.td_execute(json.dumps(request).encode()) or b"{}")


def parsed(markup, mode):
    mode = {"@type": "textParseModeHTML"} if mode == "HTML" else {"@type": "textParseModeMarkdown", "version": 2}
    return execute({"@type": "parseTextEntities", "text": markup, "parse_mode": mode})


def look(length, entities):
    """(styles of each UTF-16 unit, everything else)"""
    styles, others = [set() for _ in range(length)], set()
    for kind, offset, size, detail in entities:
        if kind in STYLES:
            for unit in styles[offset:offset + size]:
                unit.add(kind)
        else:
            others.add((kind, offset, size, detail))
    return styles, others


def wanted(entities):
    for e in entities:
        detail = e.get("url") or e.get("language") or e.get("custom_emoji_id") or e.get("unix_time") or ""
        yield e["type"], e["offset"], e["length"], str(e["user"]["id"] if "user" in e else detail)


def found(entities):
    for e in entities:
        kind = e["type"]
        detail = next((kind[k] for k in ("url", "language", "custom_emoji_id", "unix_time", "user_id") if k in kind), "")
        yield KINDS.get(kind["@type"].removeprefix("textEntityType"), kind["@type"]), e["offset"], e["length"], str(detail)


def main():
    program, data = sys.argv[1:]
    execute({"@type": "setLogVerbosityLevel", "new_verbosity_level": 0})
    with open(data, encoding="utf-8") as file:
        cases = json.load(file)
    messages = [{"message_id": 1, "date": 1, "chat": {"id": 1, "type": "private"}, **case} for case in cases]
    lines = "".join(json.dumps(message) + "\n" for message in messages)
    printed = subprocess.run([program], input=lines, capture_output=True, text=True, check=True).stdout.splitlines()
    assert len(printed) == len(cases) > 0, f"{len(printed)} answers to {len(cases)} cases"
    differences = 0
    for case, line in zip(cases, printed):
        length = len(case["text"].encode("utf-16-le")) // 2
        for mode, markup in json.loads(line).items():
            got = parsed(markup, mode)
            if got["@type"] == "formattedText" and got["text"] == case["text"] and \
                    look(length, found(got["entities"])) == look(length, wanted(case["entities"])):
                continue
            differences += 1
            print(f"{mode}: {case}\n  markup: {markup!r}\n  TDLib:  {got.get('message') or (got['text'], list(found(got['entities'])))}")
    print(f"{2 * len(cases)} markups, {differences} differences")
    return differences != 0


sys.exit(main())
