# SPDX-License-Identifier: MIT
"""Compares the local server's parsers with TDLib's, over random texts.

    check_lab.py PARSE_TEXTS COUNT [SEED]

COUNT texts of HTML, MarkdownV2, Markdown and plain text (whose links are found), the same for the same SEED. Prints the
first differences; ends with 1 if there is any. Phone numbers, which Telegram's servers find and TDLib doesn't, bank
cards, which the API doesn't report, and times in media, which only captions have, are left out.
"""
import json
import random
import subprocess
import sys

import tdjson

PIECES = {
    "HTML": ["<b>", "</b>", "<i>", "</i>", "<u>", "</u>", "<s>", "</s>", "<code>", "</code>", "<pre>", "</pre>", "<b", ">", "<",
             "<tg-spoiler>", "</tg-spoiler>", '<span class="tg-spoiler">', "</span>", "<blockquote>", "</blockquote>",
             "<blockquote expandable>", '<a href="https://example.org/">', "<a href='tg://user?id=5'>", "</a>", "&lt;", "&amp;",
             "&#64;", "&unknown;", "&", '<tg-emoji emoji-id="5368324170671202286">', "</tg-emoji>", "</", "<!-- -->", "<strong>",
             "</strong>", '<code class="language-c">'],
    "MarkdownV2": ["*", "_", "__", "~", "||", "`", "```", "```c\n", "[", "](https://example.org/)", "](tg://user?id=5)", "![", "]",
                   "](tg://emoji?id=5368324170671202286)", "\\", "\\*", ">", "\n>", "**>", "||\n", ".", "!", "(", ")", "#", "-", "|"],
    "Markdown": ["*", "_", "`", "```", "```c\n", "[", "](https://example.org/)", "](tg://user?id=5)", "]", "(", ")", "\\", "\\*"],
    "": ["@", "#", "$", "/", "@name_1", "#tag", "$USD", "/start", "https://", "http://", "ftp://", "www.", "example", ".org", ".com",
         ".de", ":8080", "/path", "?a=b", "#frag", "me@", "-", "_", ".", ",", ":", "(", ")", "!", "tg://resolve?domain=x",
         "127.0.0.1", "t.me/", "[", "]", '"', "…"],
}
PAIRS = {
    "HTML": [("<b>", "</b>"), ("<i>", "</i>"), ("<u>", "</u>"), ("<s>", "</s>"), ("<code>", "</code>"), ("<pre>", "</pre>"),
             ("<tg-spoiler>", "</tg-spoiler>"), ("<blockquote>", "</blockquote>"), ("<blockquote expandable>", "</blockquote>"),
             ('<a href="https://example.org/">', "</a>"), ("<a href='tg://user?id=5'>", "</a>"),
             ('<pre><code class="language-c">', "</code></pre>"), ('<tg-emoji emoji-id="5368324170671202286">', "</tg-emoji>")],
    "MarkdownV2": [("*", "*"), ("_", "_"), ("__", "__"), ("~", "~"), ("||", "||"), ("`", "`"), ("```", "```"), ("```c\n", "```"),
                   ("[", "](https://example.org/)"), ("[", "](tg://user?id=5)"), ("\n>", "\n"), ("\n**>", "||\n"),
                   ("![", "](tg://emoji?id=5368324170671202286)")],
    "Markdown": [("*", "*"), ("_", "_"), ("`", "`"), ("```", "```"), ("[", "](https://example.org/)")],
}
COMMON = ["a", "b c", " ", "\n", "word", "1", "é", "Ж", "中", "\N{GRINNING FACE}", "\N{THUMBS UP SIGN}", "  ", "x1"]
KINDS = {"PreCode": "pre", "TextUrl": "text_link", "MentionName": "text_mention", "BlockQuote": "blockquote",
         "ExpandableBlockQuote": "expandable_blockquote", "CustomEmoji": "custom_emoji", "DateTime": "date_time",
         "BotCommand": "bot_command", "EmailAddress": "email", "PhoneNumber": "phone_number", "BankCardNumber": "bank_card_number"}
LEFT_OUT = {"phone_number", "bank_card_number", "mediatimestamp"}


def execute(request):
    return json.loads(tdjson.td_execute(json.dumps(request).encode()) or b"{}")


def well_formed(chance, mode, depth=0):
    """Markup that mostly means something."""
    out = ""
    for _ in range(chance.randint(1, 3)):
        before, after = chance.choice(PAIRS[mode]) if depth < 3 and chance.random() < 0.6 else ("", "")
        out += before + (well_formed(chance, mode, depth + 1) if before else chance.choice(COMMON)) + after
    return out


def random_text(chance, mode):
    if mode and chance.random() < 0.5:
        return well_formed(chance, mode)
    pieces = PIECES[mode] * 2 + COMMON
    return "".join(chance.choice(pieces) for _ in range(chance.randint(1, 12)))


def of_tdlib(mode, text):
    if mode == "":
        answer = execute({"@type": "getTextEntities", "text": text})
        answer = {"@type": "formattedText", "text": text, "entities": answer["entities"]}
    else:
        kind = {"@type": "textParseModeHTML"} if mode == "HTML" else \
            {"@type": "textParseModeMarkdown", "version": 2 if mode == "MarkdownV2" else 1}
        answer = execute({"@type": "parseTextEntities", "text": text, "parse_mode": kind})
    if answer["@type"] == "error":
        return {"error": answer["message"].removeprefix("Can't parse entities: ")}
    entities = []
    for entity in answer["entities"]:
        kind = entity["type"]
        name = kind["@type"].removeprefix("textEntityType")
        detail = next((kind[k] for k in ("url", "language", "custom_emoji_id", "unix_time", "user_id") if k in kind), "")
        entities.append([KINDS.get(name, name.lower()), entity["offset"], entity["length"], str(detail)])
    return {"text": answer["text"], "entities": entities}


def plain(answer):
    """In an order that doesn't matter."""
    if "error" in answer:
        return answer["error"]
    return answer["text"], sorted(e for e in answer["entities"] if e[0] not in LEFT_OUT and e[2] > 0)


def main():
    program, count = sys.argv[1], int(sys.argv[2])
    chance = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 1)
    execute({"@type": "setLogVerbosityLevel", "new_verbosity_level": 0})
    modes = list(PIECES)
    requests = [{"mode": modes[i % 4], "text": random_text(chance, modes[i % 4])} for i in range(count)]
    lines = "".join(json.dumps(request) + "\n" for request in requests)
    printed = subprocess.run([program], input=lines, capture_output=True, text=True, check=True).stdout.splitlines()
    assert len(printed) == count > 0, f"{len(printed)} answers to {count} texts"
    differences = dict.fromkeys(modes, 0)
    for request, line in zip(requests, printed):
        got, wanted = plain(json.loads(line)), plain(of_tdlib(**request))
        if got == wanted:
            continue
        differences[request["mode"]] += 1
        if sum(differences.values()) <= 20:
            print(f"{request['mode'] or 'plain'} {request['text']!r}\n  lab:   {got}\n  TDLib: {wanted}")
    print(f"{count} texts; differences: {differences}")
    return any(differences.values())


if __name__ == "__main__":
    sys.exit(main())
