// SPDX-License-Identifier: MIT
// One message as nodes.
import {el} from "../ui/dom.js";
import {icon} from "../ui/icons.js";
import {avatar} from "../ui/avatar.js";
import {bigEmoji, renderText} from "../text/entities.js";
import {plainRich, richMessage} from "../text/rich.js";
import {clockTime, wholeDate} from "../text/dates.js";
import {brief, colour, fullName, money} from "../world/names.js";
import {keyOf} from "../world/history.js";
import {inlineKeyboard, richButton} from "./inline_keyboard.js";
import {media, mediaKind, photo} from "./media.js";
import {contactCard, diceCard, locationCard} from "./places.js";
import {checklistCard, pollCard} from "./poll.js";
import {reactionRow} from "./reactions.js";
import {serviceText} from "./service.js";
import {widgetFrame} from "./widget.js";

export const isOwn = (message, chat) => message.from_id === chat.person && !message.message.sender_chat;

/** The node of a message. `near` says {first, last}: whether it begins or ends a run of one sender's messages. */
export function messageNode(message, chat, near) {
    const inner = message.message;
    const words = serviceText(inner);
    if (words) return serviceNode(message, words, chat);
    const own = isOwn(message, chat);
    const node = el(`article.message.${own ? "own" : "other"}`, {
        "data-key": keyOf(message), tabindex: "-1", "aria-label": label(message, own),
    });
    node.classList.toggle("first", near.first);
    node.classList.toggle("last", near.last);
    if (!own && chat.type !== "private" && chat.type !== "channel") {
        node.append(near.last ? avatar(sender(inner), 34) : el("span.avatar-space"));
    }
    const column = el("div.column", {}, bubble(message, chat, near, own), inlineKeyboard(message, chat));
    node.append(column);
    node.addEventListener("contextmenu", (event) => chat.openMenu(message, event));
    node.addEventListener("dblclick", (event) => {
        if (!event.target.closest("button, a, input, .spoiler")) chat.reply(message);
    });
    return node;
}

function label(message, own) {
    const who = own ? "You" : fullName(sender(message.message));
    return `${who}, ${clockTime(message.message.date)}`;
}

export const sender = (inner) => inner.sender_chat ?? inner.from ?? inner.chat;

function serviceNode(message, words, chat) {
    const node = el("article.message.service", {"data-key": keyOf(message), tabindex: "-1", "aria-label": words});
    const pinned = message.message.pinned_message;
    const pill = pinned?.message_id
        ? el("button.pill", {type: "button", on: {click: () => chat.goTo(pinned.message_id)}}, `${words}: ${brief(pinned).slice(0, 60)}`)
        : el("span.pill", {text: words, dir: "auto"});
    node.append(pill);
    if (message.message.new_chat_photo) node.append(photo(message.message.new_chat_photo, {alt: "The chat's new photo"}));
    return node;
}

function bubble(message, chat, near, own) {
    const inner = message.message;
    const emoji = inner.text ? bigEmoji(inner.text, inner.entities) : 0;
    const bare = Boolean(inner.sticker || inner.dice || inner.video_note) || (emoji && !inner.reply_to_message);
    const node = el(`div.bubble${bare ? ".bare" : ""}`, {});
    const kind = mediaKind(inner);
    if (kind && ["photo", "video", "animation", "live_photo", "paid_media"].includes(kind)) node.classList.add("has-picture");
    if (!own && near.first && chat.type !== "private" && !bare) node.append(senderName(inner));
    addHead(node, message, chat);
    const above = inner.show_caption_above_media;
    const caption = textPart(inner.caption, inner.caption_entities, chat, kind && "caption");
    if (above && caption) node.append(caption);
    addContent(node, message, chat, kind);
    if (inner.text) node.append(textPart(inner.text, inner.entities, chat, emoji ? `emoji-${emoji}` : ""));
    if (!above && caption) node.append(caption);
    addLinkPreview(node, inner, chat);
    const row = reactionRow(message, chat);
    if (row) node.append(row);
    // The time stands beside the last line of a text, if it is the last thing.
    const last = node.lastElementChild;
    (last?.classList.contains("text") && !bare ? last : node).append(meta(message, own));
    return node;
}

function senderName(inner) {
    const from = sender(inner);
    const name = el("span.sender", {dir: "auto", class: `sender c${colour(from.id)}`, text: fullName(from)});
    if (inner.sender_tag || inner.author_signature) name.append(el("span.tag", {text: inner.sender_tag ?? inner.author_signature}));
    return name;
}

function addHead(node, message, chat) {
    const inner = message.message;
    if (message.ephemeral) node.append(el("span.only-you", {}, icon("lock", 12), "Only you see this"));
    if (inner.forward_origin) node.append(forwardLine(inner.forward_origin));
    if (inner.via_bot) node.append(el("span.via", {text: `via @${inner.via_bot.username ?? inner.via_bot.first_name}`}));
    if (inner.reply_to_message || inner.external_reply || inner.quote) node.append(replyLine(inner, chat));
}

function forwardLine(origin) {
    const name = origin.sender_user_name ?? fullName(origin.sender_user ?? origin.sender_chat ?? origin.chat);
    return el("span.forwarded", {dir: "auto"}, "Forwarded from ", el("b", {text: name}));
}

function replyLine(inner, chat) {
    const to = inner.reply_to_message;
    const from = to ? sender(to) : inner.external_reply?.origin?.sender_user ?? inner.external_reply?.chat;
    const quote = inner.quote?.text ?? (inner.quote?.rich_texts ? inner.quote.rich_texts.map(plainRich).join(" ") : null);
    const words = quote ?? (to ? brief(to, serviceText) : brief(inner.external_reply ?? {})) ?? "";
    const line = el(`button.reply-line.c${colour(from?.id)}`, {type: "button", "aria-label": `In reply to ${fullName(from)}: ${words}`},
        el("b", {text: fullName(from) || "Message", dir: "auto"}), el(`span${quote ? ".quoted" : ""}`, {text: words, dir: "auto"}));
    if (to) line.addEventListener("click", () => chat.goTo(to.message_id));
    return line;
}

function textPart(text, entities, chat, classes) {
    if (!text) return null;
    const node = el("div.text", {dir: "auto"}, renderText(text, entities, chat.hooks));
    if (classes) node.classList.add(classes);
    return node;
}

function addContent(node, message, chat, kind) {
    const inner = message.message;
    if (kind) node.append(media(kind, inner[kind], {spoiler: inner.has_media_spoiler}));
    if (inner.venue) node.append(locationCard(inner.venue.location, inner.venue.title, inner.venue.address));
    else if (inner.location) node.append(locationCard(inner.location));
    if (inner.contact) node.append(contactCard(inner.contact));
    if (inner.dice) node.append(diceCard(inner.dice));
    if (inner.poll) node.append(pollCard(message, chat));
    if (inner.checklist) node.append(checklistCard(inner.checklist, chat));
    if (inner.invoice) node.append(invoiceCard(inner.invoice));
    if (inner.game) node.append(gameCard(inner.game, chat));
    if (inner.rich_message) node.append(rich(message, chat));
    if (inner.widget) node.append(widgetFrame(message, chat));
    if (inner.story) node.append(el("div.text", {text: "(a story)"}));
    if (inner.giveaway) node.append(el("div.text", {text: `🎁 Giveaway of ${inner.giveaway.winner_count} prizes`}));
}

function rich(message, chat) {
    const hooks = {...chat.hooks, button: (button) => richButton(message, chat, button)};
    return richMessage(message.message.rich_message, hooks, (kind, object, spoiler) => media(kind, object, {spoiler}));
}

function invoiceCard(invoice) {
    return el("div.invoice", {}, el("b", {text: invoice.title, dir: "auto"}), el("span", {text: invoice.description, dir: "auto"}),
        el("span.price", {text: money(invoice.total_amount, invoice.currency)}));
}

function gameCard(game, chat) {
    return el("div.invoice", {}, game.photo?.length ? photo(game.photo) : null, el("b", {text: game.title, dir: "auto"}),
        el("span", {text: game.description, dir: "auto"}),
        game.text && el("span", {dir: "auto"}, renderText(game.text, game.text_entities, chat.hooks)));
}

function addLinkPreview(node, inner) {
    const options = inner.link_preview_options;
    if (!options?.url || options.is_disabled) return;
    node.append(el("div.preview", {}, el("span.quiet", {text: options.url})));
}

function meta(message, own) {
    const inner = message.message;
    const parts = [];
    if (message.pinned) parts.push(icon("pin", 12));
    if (inner.author_signature && inner.sender_chat) parts.push(el("span", {text: inner.author_signature, dir: "auto"}));
    if (inner.edit_date) parts.push(el("span", {text: "edited"}));
    parts.push(el("time", {text: clockTime(inner.date), title: wholeDate(inner.date)}));
    if (own) parts.push(icon("check", 14));
    return el("span.meta", {}, parts);
}

/** An album: photos and videos as a mosaic, files below each other; the caption is that of whichever has one. */
export function albumNode(messages, chat, near) {
    const [first] = messages;
    const visual = messages.every((each) => each.message.photo || each.message.video);
    const node = messageNode({...first, message: {...first.message, photo: undefined, video: undefined, document: undefined,
        audio: undefined, caption: undefined}}, chat, near);
    const box = node.querySelector(".bubble");
    const items = messages.map((each) => {
        const kind = mediaKind(each.message);
        const item = media(kind, each.message[kind], {fill: visual, spoiler: each.message.has_media_spoiler});
        const wrapped = el("div.album-item", {"data-key": keyOf(each)}, item);
        wrapped.addEventListener("contextmenu", (event) => {
            event.stopPropagation();
            chat.openMenu(each, event);
        });
        return wrapped;
    });
    const grid = el(`div.${visual ? "album" : "album-list"}.n${items.length}`, {}, items);
    const captioned = messages.find((each) => each.message.caption);
    const caption = captioned && textPart(captioned.message.caption, captioned.message.caption_entities, chat, "caption");
    if (visual) box.classList.add("has-picture");
    const foot = box.querySelector(".reactions") ?? box.querySelector(".meta");
    foot.before(grid);
    if (caption) foot.before(caption);
    if (caption && foot.classList.contains("meta")) caption.append(foot);
    return node;
}
