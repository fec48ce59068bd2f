// SPDX-License-Identifier: MIT
// The topics of a forum, as tabs above its messages.
import {el, replace} from "../ui/dom.js";

export class TopicBar {
    constructor(chat) {
        this.chat = chat;
        this.current = undefined;
        this.root = el("div.topics", {role: "group", "aria-label": "Topics", hidden: true});
    }

    draw() {
        const topics = this.chat.group?.is_forum || this.chat.view?.topics?.length ? this.chat.view?.topics ?? [] : [];
        this.root.hidden = !topics.length;
        if (!topics.length) {
            if (this.current !== undefined) this.choose(undefined);
            return;
        }
        const tab = (id, name, closed, colour) => {
            const node = el("button.topic", {type: "button", "aria-pressed": String(this.current === id), on: {click: () => this.choose(id)}});
            if (colour !== undefined) {
                const dot = el("i.topic-dot");
                dot.style.backgroundColor = `#${(colour & 0xffffff).toString(16).padStart(6, "0")}`;
                node.append(dot);
            }
            node.append(el("span", {text: closed ? `${name} 🔒` : name, dir: "auto"}));
            return node;
        };
        replace(this.root, tab(undefined, "All"), topics.filter((each) => !each.is_hidden)
            .map((each) => tab(each.message_thread_id, each.name, each.is_closed, each.icon_color)));
    }

    async choose(id) {
        this.current = id;
        this.chat.history.thread = id;
        this.chat.history.loaded = false;
        this.draw();
        await this.chat.act(() => this.chat.messages.load());
    }
}
