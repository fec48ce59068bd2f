// SPDX-License-Identifier: MIT
// Reactions under a message, and the row of emoji to react with.
import {button, el} from "../ui/dom.js";
import {fullName} from "../world/names.js";

export const quick = ["👍", "❤", "🔥", "🎉", "😁", "🤔", "😢", "👎"];

const sign = (reaction) => reaction.emoji ?? (reaction.type === "paid" ? "⭐" : "✨");

/** Emoji that a person has given. */
export function ownReactions(message, person) {
    const mine = message.reactions?.find((each) => each.user_id === person);
    return mine?.reaction.filter((each) => each.type === "emoji").map((each) => each.emoji) ?? [];
}

export function reactionRow(message, chat) {
    const counts = new Map();
    for (const {user_id: id, reaction} of message.reactions ?? []) {
        for (const each of reaction) {
            const of = counts.get(sign(each)) ?? [];
            of.push(id);
            counts.set(sign(each), of);
        }
    }
    if (!counts.size) return null;
    const chips = [...counts].map(([emoji, people]) => {
        const own = people.includes(chat.person);
        const names = people.map((id) => fullName(chat.world.user(id))).join(", ");
        return button(`reaction${own ? ".own" : ""}`, `${emoji} from ${names}`, [emoji, el("span", {text: String(people.length)})],
            () => chat.react(message, own ? [] : [emoji]), {"aria-pressed": String(own)});
    });
    return el("div.reactions", {}, chips);
}

export function reactionPicker(message, chat, done) {
    const own = ownReactions(message, chat.person);
    return el("div.reaction-picker", {role: "group", "aria-label": "React"}, quick.map((emoji) => button(
        `pick${own.includes(emoji) ? ".own" : ""}`, `React with ${emoji}`, emoji, () => {
            chat.react(message, own.includes(emoji) ? [] : [emoji]);
            done();
        })));
}
