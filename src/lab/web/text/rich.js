// SPDX-License-Identifier: MIT
// RichText and RichMessage as nodes.
import {append, copyText, el} from "../ui/dom.js";
import {act, expandable, link, preformatted, spoiler} from "./entities.js";
import {formatDateTime, wholeDate} from "./dates.js";

const wrappers = {
    bold: "strong", italic: "em", underline: "u", strikethrough: "s", subscript: "sub", superscript: "sup",
    marked: "mark", code: "code",
};

/** A RichText: a text, an array of RichTexts, or an object with a type. `hooks` as in entities.js, and button(button). */
export function richText(rich, hooks) {
    if (rich === undefined || rich === null) return "";
    if (typeof rich === "string") return document.createTextNode(rich);
    if (Array.isArray(rich)) return append(document.createDocumentFragment(), rich.map((each) => richText(each, hooks)));
    const inside = () => richText(rich.text, hooks);
    if (wrappers[rich.type]) return append(el(wrappers[rich.type]), [inside()]);
    switch (rich.type) {
        case "spoiler": return append(spoiler(), [inside()]);
        case "url": return append(link(rich.url, hooks), [inside()]);
        case "email_address": return append(link(`mailto:${rich.email_address}`, hooks), [inside()]);
        case "mention": return append(act("mention", () => hooks.mention?.(rich.username)), [inside()]);
        case "text_mention": return append(act("mention", () => hooks.user?.(rich.user)), [inside()]);
        case "bot_command": return append(act("command", () => hooks.command?.(rich.bot_command)), [inside()]);
        case "hashtag": return append(act("hashtag", () => hooks.search?.(rich.hashtag)), [inside()]);
        case "cashtag": return append(act("hashtag", () => hooks.search?.(rich.cashtag)), [inside()]);
        case "phone_number": return copyable(rich.phone_number, inside(), hooks);
        case "bank_card_number": return copyable(rich.bank_card_number, inside(), hooks);
        case "ton_address": return copyable(rich.address, inside(), hooks);
        case "custom_emoji": return el("span.custom-emoji", {text: rich.alternative_text});
        case "mathematical_expression": return el("span.formula", {text: rich.expression});
        case "date_time": return dateTime(rich, inside(), hooks);
        case "button": return hooks.button?.(rich.button, "inline") ?? richText(rich.button?.text, hooks);
        case "anchor": return el("span", {"data-anchor": rich.name});
        case "anchor_link": return append(jump(`[data-anchor="${CSS.escape(rich.anchor_name)}"]`), [inside()]);
        case "reference": return append(el("span.reference", {"data-reference": rich.name}), [inside()]);
        case "reference_link":
            return append(jump(`[data-reference="${CSS.escape(rich.reference_name)}"]`), [inside()]);
        default: return append(el("span"), [inside()]);
    }
}

function copyable(text, inside, hooks) {
    const press = () => {
        copyText(text);
        hooks.say?.(`Copied: ${text}`);
    };
    return append(act("copyable", press), [inside]);
}

function jump(selector) {
    const node = act("link", () => node.closest(".rich")?.querySelector(selector)?.scrollIntoView({block: "center"}));
    return node;
}

function dateTime(rich, inside, hooks) {
    const shown = formatDateTime(rich.unix_time, rich.date_time_format, hooks.now?.() ?? Date.now() / 1000);
    return append(el("time", {title: wholeDate(rich.unix_time)}), [shown ?? inside]);
}

/** A RichMessage. `media(kind, object)` makes the node of a photo, video, audio, document ... */
export function richMessage(message, hooks, media) {
    const root = el("div.rich", {dir: message.is_rtl ? "rtl" : "auto"});
    return append(root, blocks(message.blocks, {hooks, media}));
}

function blocks(list, context) {
    return (list ?? []).map((block) => richBlock(block, context));
}

const mediaBlocks = {
    photo: "photo", video: "video", animation: "animation", audio: "audio", document: "document", voice_note: "voice",
};

function richBlock(block, context) {
    const text = (field = "text") => richText(block[field], context.hooks);
    if (mediaBlocks[block.type]) return figure(block, context);
    switch (block.type) {
        case "paragraph": return el("p", {dir: "auto"}, text());
        case "heading": return el("div.heading", {role: "heading", "aria-level": heading(block.size), dir: "auto"}, text());
        case "pre": return preBlock(block, context);
        case "footer": return el("p.rich-footer", {dir: "auto"}, text());
        case "divider": return el("hr");
        case "mathematical_expression": return el("p.formula", {text: block.expression});
        case "anchor": return el("span", {"data-anchor": block.name});
        case "list": return list(block, context);
        case "blockquote": return quotation(el("blockquote", {dir: "auto"}), block, context);
        case "expandable_blockquote": return quotation(expandable(), block, context);
        case "pullquote": return append(el("blockquote.pull", {dir: "auto"}), [text(), credit(block, context)]);
        case "collage": return gallery("collage", block, context);
        case "slideshow": return gallery("slideshow", block, context);
        case "table": return table(block, context);
        case "details": return details(block, context);
        case "map": return captioned(context.media("location", block.location), block, context);
        case "buttons": return buttons(block, context);
        case "thinking": return el("p.thinking", {dir: "auto"}, text());
        default: return el("p.unknown", {text: `(a block of type ${block.type})`});
    }
}

const heading = (size) => Math.min(6, Math.max(2, Number(size) || 2));

function preBlock(block, context) {
    const parts = preformatted("", block.language, context.hooks);
    parts.content.append(richText(block.text, context.hooks));
    return parts.outer;
}

function credit(block, context) {
    return block.credit && el("cite", {dir: "auto"}, richText(block.credit, context.hooks));
}

function quotation(node, block, context) {
    return append(node, [blocks(block.blocks, context), credit(block, context)]);
}

function captioned(node, block, context) {
    if (!block.caption) return node;
    const caption = el("figcaption", {dir: "auto"}, richText(block.caption.text, context.hooks), credit(block.caption, context));
    return el("figure", {}, node, caption);
}

function figure(block, context) {
    const object = block[block.type];
    return captioned(context.media(mediaBlocks[block.type], object, block.has_spoiler), block, context);
}

function gallery(kind, block, context) {
    const scrolls = kind === "slideshow" ? {tabindex: "0", role: "group", "aria-label": "Slides"} : {};
    return captioned(append(el(`div.${kind}`, scrolls), blocks(block.blocks, context)), block, context);
}

function list(block, context) {
    const items = (block.items ?? []).map((item) => {
        const mark = item.has_checkbox ? (item.is_checked ? "☑" : "☐") : item.label;
        return el("div.item", {role: "listitem"}, el("span.mark", {text: mark ?? "•"}), el("div", {}, blocks(item.blocks, context)));
    });
    return el("div.rich-list", {role: "list", dir: "auto"}, items);
}

function table(block, context) {
    const rows = (block.cells ?? []).map((row) => el("tr", {}, row.map((cell) => {
        const node = el(cell.is_header ? "th" : "td", {colspan: cell.colspan, rowspan: cell.rowspan, dir: "auto"});
        if (["left", "center", "right"].includes(cell.align)) node.style.textAlign = cell.align;
        if (["top", "middle", "bottom"].includes(cell.valign)) node.style.verticalAlign = cell.valign;
        return append(node, [richText(cell.text, context.hooks)]);
    })));
    const flags = [block.is_bordered && "bordered", block.is_striped && "striped", block.is_compact && "compact"];
    const caption = block.caption && el("caption", {dir: "auto"}, richText(block.caption, context.hooks));
    return el("div.table-scroll", {tabindex: "0", role: "group", "aria-label": "Table"},
        el("table", {class: flags.filter(Boolean).join(" ")}, caption, el("tbody", {}, rows)));
}

function details(block, context) {
    const summary = el("summary", {dir: "auto"}, richText(block.summary, context.hooks));
    return el("details", {open: block.is_open}, summary, blocks(block.blocks, context));
}

function buttons(block, context) {
    const row = (block.buttons ?? []).map((each) => context.hooks.button?.(each, "block"));
    return el(`div.rich-buttons.${["left", "center", "right"].includes(block.align) ? block.align : "left"}`, {}, row);
}

/** The words of a RichText or RichMessage, for previews. */
export function plainRich(rich) {
    if (!rich) return "";
    if (typeof rich === "string") return rich;
    if (Array.isArray(rich)) return rich.map(plainRich).join("");
    if (rich.blocks) return rich.blocks.map(plainRich).filter(Boolean).join(" ");
    if (rich.items) return rich.items.map(plainRich).join(" ");
    return plainRich(rich.text ?? rich.summary ?? rich.alternative_text ?? rich.expression ?? "");
}
