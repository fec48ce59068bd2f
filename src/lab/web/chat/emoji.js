// SPDX-License-Identifier: MIT
// A small board of emoji.
import {button, el} from "../ui/dom.js";

const board = "😀 😁 😂 🤣 😊 😍 😘 😎 🤔 😐 🙄 😴 😢 😭 😡 🤯 🥳 🤝 👍 👎 👏 🙏 💪 👋 ✌️ 🤞 👌 ❤️ 🔥 🎉 ✨ ⭐ 💯 ✅ ❌ ❓ 🚀 🎁 🎂 🍕 ☕ 🌈 🐱 🐶 🌍 📷 🎲 🎯 🏀 ⚽ 🎳 🎰 👨‍👩‍👧 🇩🇪 🇺🇦 🇮🇱".split(" ");

export function openEmoji(anchor, put) {
    const open = document.querySelector(".emoji-board");
    if (open) {
        open.remove();
        return;
    }
    const node = el("div.emoji-board", {role: "group", "aria-label": "Emoji"});
    const close = (event) => {
        if (event?.target?.closest?.(".emoji-board") || anchor.contains(event?.target)) return;
        node.remove();
        document.removeEventListener("pointerdown", close, true);
    };
    node.append(...board.map((emoji) => button("pick", emoji, emoji, () => put(emoji))));
    node.addEventListener("keydown", (event) => {
        if (event.key === "Escape") {
            node.remove();
            anchor.focus();
        }
    });
    document.body.append(node);
    const box = anchor.getBoundingClientRect();
    const own = node.getBoundingClientRect();
    node.style.left = `${Math.max(8, Math.min(box.right - own.width, innerWidth - own.width - 8))}px`;
    node.style.top = `${Math.max(8, box.top - own.height - 8)}px`;
    node.querySelector("button").focus();
    document.addEventListener("pointerdown", close, true);
}
