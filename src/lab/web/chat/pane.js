// SPDX-License-Identifier: MIT
// One person's Telegram: the list of chats and the open chat beside it.
import {post} from "../world/api.js";
import {button, el, replace} from "../ui/dom.js";
import {icon} from "../ui/icons.js";
import {avatar} from "../ui/avatar.js";
import {toast} from "../ui/toast.js";
import {fullName} from "../world/names.js";
import {Chat} from "./chat.js";
import {ChatList} from "./list.js";
import {choose} from "./reply_keyboard.js";

export class Pane {
    constructor(world, person, changed) {
        this.world = world;
        this.person = person;
        this.changed = changed;
        this.votes = new Map();
        this.chat = null;
        this.list = new ChatList(this);
        this.place = el("div.chat-place");
        this.root = el("section.pane", {"aria-label": `Telegram of ${this.name}`}, this.list.root, this.place);
        this.off = world.on("all", () => this.reopen());
        this.showEmpty();
    }

    get name() {
        return fullName(this.world.people.get(this.person));
    }

    showEmpty() {
        replace(this.place, el("div.no-chat", {}, el("span.pill", {text: `${this.name}: choose a chat`})));
    }

    async openChat(key, {focus = false} = {}) {
        if (this.chat?.key !== key) {
            this.chat?.close();
            this.chat = new Chat(this, key);
            replace(this.place, this.chat.root);
        }
        this.root.classList.add("chat-open");
        const {chat} = this;
        await chat.open();
        this.list.draw();
        this.changed?.();
        if (focus && !chat.composer.row.hidden && matchMedia("(pointer: fine)").matches) chat.composer.field.focus();
        return chat;
    }

    showList() {
        this.root.classList.remove("chat-open");
        this.world.close(this);
        this.list.items.querySelector("[aria-current]")?.focus();
    }

    /** The world was read anew. */
    reopen() {
        const key = this.chat?.key;
        if (!key) return;
        this.chat.close();
        this.chat = null;
        const exists = this.world.chatsOf(this.person).includes(key);
        if (exists) this.openChat(key);
        else {
            this.showEmpty();
            this.root.classList.remove("chat-open");
        }
    }

    async startBot(botId, payload) {
        try {
            await post(`people/${this.person}/start`, {bot_id: botId, ...(payload ? {payload} : {})});
        } catch (error) {
            toast(error.message, {bad: true, where: this.root});
        }
    }

    chooseChat(title) {
        const keys = this.world.chatsOf(this.person);
        return choose(title, keys.map((key) => [key, this.list.nameOf(key)]), 1).then((chosen) => chosen?.[0]);
    }

    close() {
        this.off();
        this.list.close();
        this.chat?.close();
        this.world.close(this);
    }
}

/** The tab of a person in the bar at the top. */
export function personTab(world, person, {shown, press, closable, close}) {
    const unread = world.unreadTotal(person.id);
    const tab = el("button.tab", {type: "button", "aria-pressed": String(shown), on: {click: press}},
        avatar(person, 24), el("span", {text: fullName(person), dir: "auto"}),
        unread ? el("span.badge", {text: String(unread), "aria-label": `${unread} unread`}) : null);
    return closable ? el("span.tab-pair", {}, tab, button("tab-close", `Close ${fullName(person)}`, icon("close", 12), close)) : tab;
}
