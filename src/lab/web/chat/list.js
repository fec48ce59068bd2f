// SPDX-License-Identifier: MIT
// The list of chats of one person.
import {beforeNextFrame, button, el, replace} from "../ui/dom.js";
import {icon} from "../ui/icons.js";
import {avatar} from "../ui/avatar.js";
import {briefTime} from "../text/dates.js";
import {brief, fullName} from "../world/names.js";
import {serviceText} from "../message/service.js";
import {newGroup} from "./new_chat.js";

export class ChatList {
    constructor(pane) {
        this.pane = pane;
        this.search = el("input.search", {type: "search", placeholder: "Search", "aria-label": "Search chats"});
        this.search.addEventListener("input", () => this.draw());
        this.items = el("div.chat-items", {role: "list", "aria-label": "Chats"});
        this.root = el("nav.chat-list", {"aria-label": `Chats of ${pane.name}`}, el("div.list-head", {}, el("label.search-box", {}, icon("search", 18), this.search),
            button("round", "New group or channel", icon("plus"), () => newGroup(pane))), this.items);
        this.draw = beforeNextFrame(() => this.render());
        this.off = [pane.world.on("list", () => this.draw()), pane.world.on("all", () => this.draw())];
        this.items.addEventListener("keydown", (event) => this.key(event));
        this.render();
    }

    close() {
        for (const off of this.off) off();
    }

    render() {
        const focused = document.activeElement?.closest?.(".chat-item")?.dataset.chat;
        const inside = this.items.contains(document.activeElement);
        const wanted = this.search.value.trim().toLowerCase();
        const {world, person} = this.pane;
        const keys = world.chatsOf(person).filter((key) => !wanted || this.nameOf(key).toLowerCase().includes(wanted));
        replace(this.items, keys.map((key) => el("div", {role: "listitem"}, this.item(key))));
        if (!keys.length) this.items.append(el("p.quiet", {text: wanted ? "Nothing found" : "No bots yet. Start one with this server's address."}));
        if (inside && focused) this.items.querySelector(`[data-chat="${CSS.escape(focused)}"]`)?.focus();
    }

    account(key) {
        const [bot, chat] = key.split(":").map(Number);
        return bot ? this.pane.world.bots.get(bot) : this.pane.world.chats.get(chat);
    }

    nameOf(key) {
        const account = this.account(key);
        return account?.title ?? account?.name ?? "";
    }

    item(key) {
        const {world, person} = this.pane;
        const account = this.account(key);
        const last = world.last.get(key);
        const unread = world.unreadOf(person, key);
        const node = el("button.chat-item", {
            type: "button", "data-chat": key, "aria-current": key === this.pane.chat?.key ? "true" : undefined,
            on: {click: () => this.pane.openChat(key, {focus: true})},
        });
        const kind = account.type === "channel" ? icon("channel", 14) : account.type ? icon("people", 14) : null;
        node.append(avatar(account.chat ?? account, 48, account.photo_file_id), el("span.item-words", {},
            el("span.item-line", {}, el("span.item-name", {dir: "auto"}, kind, this.nameOf(key)),
                last && el("time", {text: briefTime(last.message.date, world.now())})),
            el("span.item-line", {}, el("span.item-last", {dir: "auto"}, last ? this.lastWords(key, last) : "Press START"),
                unread ? el("span.badge", {text: unread > 99 ? "99+" : String(unread), "aria-label": `${unread} unread`}) : null)));
        return node;
    }

    lastWords(key, last) {
        const words = brief(last.message, serviceText).slice(0, 120);
        if (serviceText(last.message)) return words;
        if (last.from_id === this.pane.person) return [el("span.from", {text: "You: "}), words];
        return key.startsWith("0:") && last.from_id ? [el("span.from", {text: `${fullName(last.message.from)}: `}), words] : words;
    }

    key(event) {
        const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
        if (!step) return;
        event.preventDefault();
        const all = [...this.items.querySelectorAll(".chat-item")];
        all[all.indexOf(document.activeElement) + step]?.focus();
    }
}
