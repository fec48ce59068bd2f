// SPDX-License-Identifier: MIT
// What people, chats and messages are called, and in which colour.
import {plainRich} from "../text/rich.js";

export function fullName(user) {
    if (!user) return "";
    return [user.first_name, user.last_name].filter(Boolean).join(" ") || user.title || user.username || `${user.id ?? ""}`;
}

export function initials(name) {
    const words = String(name).trim().split(/\s+/).filter(Boolean);
    const first = (word) => [...word][0] ?? "";
    return (words.length > 1 ? first(words[0]) + first(words.at(-1)) : first(words[0] ?? "?")).toUpperCase();
}

/** One of seven colours that an account has, as in Telegram. */
export const colour = (id) => Math.abs(Number(id) || 0) % 7;

const words = {
    photo: "Photo", live_photo: "Live photo", video: "Video", animation: "GIF", video_note: "Video message", voice: "Voice message",
    audio: "Audio", document: "File", location: "Location", venue: "Place", contact: "Contact",
    game: "Game", widget: "Widget", story: "Story", paid_media: "Paid media", giveaway: "Giveaway", gift: "Gift", unique_gift: "Gift",
};

const signs = {
    photo: "🖼 ", live_photo: "🖼 ", video: "🎬 ", animation: "🎞 ", video_note: "🎥 ", voice: "🎤 ", audio: "🎵 ", document: "📎 ",
    location: "📍 ", venue: "📍 ", contact: "👤 ", game: "🎮 ", widget: "🧩 ", paid_media: "⭐ ", gift: "🎁 ", unique_gift: "🎁 ",
};

/** A message in one line. `service` gives the words of service messages. */
export function brief(message, service) {
    if (!message) return "";
    if (message.text) return message.text;
    if (message.rich_message) return plainRich(message.rich_message) || "Rich message";
    if (message.sticker) return `${message.sticker.emoji ?? ""} Sticker`.trim();
    if (message.dice) return `${message.dice.emoji} ${message.dice.value}`;
    if (message.poll) return `📊 ${message.poll.question}`;
    if (message.checklist) return `☑ ${message.checklist.title}`;
    if (message.invoice) return `🧾 ${message.invoice.title}`;
    const kind = Object.keys(words).find((each) => message[each] !== undefined);
    if (kind) {
        const name = kind === "document" ? message.document.file_name : kind === "venue" ? message.venue.title : null;
        return (signs[kind] ?? "") + (message.caption || name || words[kind]);
    }
    return service?.(message) ?? "";
}

const factors = {JPY: 0, KRW: 0, CLP: 0, VND: 0, ISK: 0, UGX: 0, PYG: 0};

/** "⭐ 50", "12,50 €" from the smallest units of a currency. */
export function money(amount, currency) {
    if (currency === "XTR") return `⭐ ${amount}`;
    const digits = factors[currency] ?? 2;
    try {
        return new Intl.NumberFormat(undefined, {style: "currency", currency}).format(amount / 10 ** digits);
    } catch {
        return `${(amount / 10 ** digits).toFixed(digits)} ${currency}`;
    }
}
