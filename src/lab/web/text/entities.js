// SPDX-License-Identifier: MIT
// A text with entities as nodes. Offsets of entities are UTF-16 units, as JavaScript's are.
import {copyText, el} from "../ui/dom.js";
import {icon} from "../ui/icons.js";
import {safeUrl, telegramLink} from "../ui/urls.js";
import {formatDateTime, wholeDate} from "./dates.js";

const simple = {
    bold: "strong", italic: "em", underline: "u", strikethrough: "s",
};
const blocks = new Set(["pre", "blockquote", "expandable_blockquote"]);

/** `hooks`: command(text), mention(username), user(user), link(telegramLink), say(text): what pressing does; now: Unix time. */
export function renderText(text, entities, hooks) {
    const fragment = document.createDocumentFragment();
    if (!text) return fragment;
    const sorted = (entities ?? [])
        .filter((entity) => entity.length > 0 && entity.offset >= 0 && entity.offset < text.length)
        .map((entity) => ({...entity, end: Math.min(text.length, entity.offset + entity.length)}))
        .sort((a, b) => a.offset - b.offset || b.end - a.end);
    fill(fragment, text, 0, text.length, sorted, hooks);
    return fragment;
}

/** Puts text[begin, end) into parent. Entities that reach over `end` are cut in two; the rest goes back to the list. */
function fill(parent, text, begin, end, entities, hooks) {
    let at = begin;
    while (entities.length && entities[0].offset < end) {
        const entity = entities.shift();
        if (entity.end > end) {
            putBack(entities, {...entity, offset: end, length: entity.end - end});
            entity.end = end;
        }
        if (entity.offset > at) addPlain(parent, text.slice(at, entity.offset), blocks.has(entity.type));
        const node = element(entity, text.slice(entity.offset, entity.end), hooks);
        const inside = [];
        while (entities.length && entities[0].offset < entity.end) inside.push(entities.shift());
        if (node.leaf) {
            node.leaf();
        } else {
            fill(node.content, text, entity.offset, entity.end, inside, hooks);
            for (const rest of inside) putBack(entities, rest);
        }
        parent.append(node.outer);
        at = Math.max(at, entity.end);
        // A block breaks the line by itself.
        if (blocks.has(entity.type) && text[at] === "\n" && at < end) ++at;
    }
    if (at < end) addPlain(parent, text.slice(at, end), false);
}

function putBack(entities, entity) {
    const at = entities.findIndex((other) => other.offset > entity.offset);
    entities.splice(at < 0 ? entities.length : at, 0, entity);
}

function addPlain(parent, text, beforeBlock) {
    parent.append(document.createTextNode(beforeBlock ? text.replace(/\n$/, "") : text));
}

/** {outer, content} of an entity; leaf() fills it where nothing may be nested. */
function element(entity, text, hooks) {
    const both = (node) => ({outer: node, content: node});
    const leaf = (node, inside) => ({outer: node, leaf: () => { node.textContent = inside; }});
    if (simple[entity.type]) return both(el(simple[entity.type]));
    switch (entity.type) {
        case "spoiler": return both(spoiler());
        case "code": return leaf(code(text, hooks), text);
        case "pre": return preformatted(text, entity.language, hooks);
        case "blockquote": return both(el("blockquote", {dir: "auto"}));
        case "expandable_blockquote": return both(expandable());
        case "text_link": return both(link(entity.url, hooks));
        case "url": return both(link(text, hooks));
        case "email": return both(link(`mailto:${text}`, hooks));
        case "mention": return both(act("mention", () => hooks.mention?.(text.slice(1))));
        case "text_mention": return both(act("mention", () => hooks.user?.(entity.user)));
        case "bot_command": return both(act("command", () => hooks.command?.(text)));
        case "hashtag": case "cashtag": return both(act("hashtag", () => hooks.search?.(text)));
        case "phone_number": case "bank_card_number": case "ton_address":
            return both(act("copyable", () => copyAnd(text, hooks)));
        case "custom_emoji": return leaf(customEmoji(entity.custom_emoji_id), text);
        case "date_time": return dateTime(entity, text, hooks);
        default: return both(el("span"));
    }
}

function copyAnd(text, hooks) {
    copyText(text);
    hooks.say?.(`Copied: ${text}`);
}

/** A piece of text that does something when pressed. */
export function act(kind, press) {
    return el(`button.text-act.${kind}`, {type: "button", on: {click: press}});
}

export function link(address, hooks) {
    const url = safeUrl(address);
    const inside = telegramLink(address);
    if (inside) return act("link", () => hooks.link?.(inside));
    if (!url) return el("span.dead-link", {title: "This address isn't opened: only http, https, tg and mailto are"});
    const node = el("a", {target: "_blank", rel: "noopener noreferrer", title: url});
    node.href = url;
    return node;
}

export function spoiler() {
    const node = el("span.spoiler", {role: "button", tabindex: "0", "aria-label": "Spoiler, press to read it"});
    const reveal = (event) => {
        if (event.type === "keydown" && event.key !== "Enter" && event.key !== " ") return;
        if (node.classList.contains("revealed")) return;
        event.preventDefault();
        event.stopPropagation();
        const all = (node.closest(".message") ?? node).querySelectorAll(".spoiler");
        for (const each of all.length ? all : [node]) {
            each.classList.add("revealed");
            each.removeAttribute("role");
            each.removeAttribute("tabindex");
            each.removeAttribute("aria-label");
        }
    };
    node.addEventListener("click", reveal, true);
    node.addEventListener("keydown", reveal);
    return node;
}

function code(text, hooks) {
    return el("code", {title: "Press to copy", on: {click: () => copyAnd(text, hooks)}});
}

export function preformatted(text, language, hooks) {
    const content = el("code");
    const copy = el("button.pre-copy", {type: "button", on: {click: () => copyAnd(text, hooks)}}, icon("copy", 14), "copy");
    const head = el("span.pre-head", {}, el("span", {text: language ?? ""}), copy);
    const outer = el("pre", {dir: "ltr"}, head, content);
    return {outer, content, leaf: () => { content.textContent = text; }};
}

export function expandable() {
    const node = el("blockquote.expandable", {dir: "auto", role: "button", tabindex: "0", "aria-expanded": "false"});
    const turn = (event) => {
        if (event.type === "keydown" && event.key !== "Enter") return;
        node.setAttribute("aria-expanded", String(node.getAttribute("aria-expanded") !== "true"));
    };
    node.addEventListener("click", turn);
    node.addEventListener("keydown", turn);
    return node;
}

function customEmoji(id) {
    return el("span.custom-emoji", {title: `Custom emoji ${id}`});
}

function dateTime(entity, text, hooks) {
    const now = hooks.now?.() ?? Date.now() / 1000;
    const shown = formatDateTime(entity.unix_time, entity.date_time_format, now);
    const node = el("time", {title: wholeDate(entity.unix_time), datetime: new Date(entity.unix_time * 1000).toISOString()});
    return shown ? {outer: node, leaf: () => { node.textContent = shown; }} : {outer: node, content: node};
}

/** One to three emoji and nothing else: shown big. */
export function bigEmoji(text, entities) {
    if (!text || text.length > 24 || entities?.some((entity) => entity.type !== "custom_emoji")) return 0;
    const segments = [...new Intl.Segmenter(undefined, {granularity: "grapheme"}).segment(text)].map((each) => each.segment);
    const only = segments.every((each) => /\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(each) && !/^\d/.test(each));
    return only && segments.length <= 3 ? segments.length : 0;
}
