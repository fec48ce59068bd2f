// SPDX-License-Identifier: MIT
// Buttons under a message, and buttons in rich messages.
import {el} from "../ui/dom.js";
import {icon} from "../ui/icons.js";
import {richText} from "../text/rich.js";
import {safeUrl} from "../ui/urls.js";

/** What a button does, by its one field of that kind. */
export function buttonKind(button) {
    const kinds = [
        "disabled", "callback_data", "url", "web_app", "login_url", "switch_inline_query", "switch_inline_query_current_chat",
        "switch_inline_query_chosen_chat", "copy_text", "callback_game", "pay",
    ];
    return kinds.find((kind) => button[kind] !== undefined && button[kind] !== false) ?? "none";
}

const corner = {
    url: "link", web_app: "app", login_url: "lock", switch_inline_query: "inline", switch_inline_query_current_chat: "inline",
    switch_inline_query_chosen_chat: "inline", copy_text: "copy", pay: "card",
};

const styles = new Set(["primary", "success", "danger"]);

function hint(button, kind) {
    switch (kind) {
        case "url": return safeUrl(button.url) ? `Opens ${button.url}` : "An address of this kind isn't opened";
        case "login_url": return `Logs you in at ${button.login_url.url}`;
        case "web_app": return `Opens the Mini App at ${button.web_app.url}`;
        case "copy_text": return `Copies “${button.copy_text.text}”`;
        case "callback_data": return `Sends “${button.callback_data}” to the bot`;
        case "disabled": return "This button is disabled";
        default: return "";
    }
}

/** One button; `press(button, node)` acts. The label may be rich. */
export function keyboardButton(button, press, label) {
    const kind = buttonKind(button);
    const node = el(`button.key${styles.has(button.style) ? `.${button.style}` : ""}`, {
        type: "button", title: hint(button, kind), disabled: kind === "disabled", dir: "auto",
    }, el("span.key-label", {}, label ?? button.text));
    if (corner[kind]) node.append(el("span.key-corner", {}, icon(corner[kind], 12)));
    node.addEventListener("click", () => press(button, node));
    return node;
}

export function inlineKeyboard(message, chat) {
    const rows = message.message.reply_markup?.inline_keyboard;
    if (!rows?.length) return null;
    return el("div.inline-keyboard", {role: "group", "aria-label": "Buttons"}, rows.map((row, y) => el("div.key-row", {},
        row.map((button, x) => keyboardButton(button, (pressed, node) => chat.press(message, pressed, {row: y, column: x}, node))))));
}

/** Buttons in a rich message have no place in a grid: they are named by their data. */
export function richButton(message, chat, button) {
    return keyboardButton(button, (pressed, node) => chat.press(message, pressed, {label: pressed.callback_data}, node),
        richText(button.text, chat.hooks));
}

/** While the bot hasn't answered, the button shows that it waits. */
export function setWaiting(node, waiting) {
    node.classList.toggle("waiting", waiting);
    node.setAttribute("aria-busy", String(waiting));
}
