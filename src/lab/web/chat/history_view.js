// SPDX-License-Identifier: MIT
// The messages on the screen. It holds a window of them only, so that ten thousand are as quick as ten.
import {beforeNextFrame, button, el} from "../ui/dom.js";
import {icon} from "../ui/icons.js";
import {dayKey, dayName} from "../text/dates.js";
import {keyOf, threadOf} from "../world/history.js";
import {albumNode, messageNode, sender} from "../message/message.js";
import {serviceText} from "../message/service.js";
import {updateWidget} from "../message/widget.js";
import {draftNode} from "./draft.js";

const runGap = 600;

export class HistoryView {
    constructor(chat) {
        this.chat = chat;
        this.history = chat.history;
        this.nodes = new Map();
        this.log = el("div.log", {role: "log", "aria-label": "Messages", "aria-live": "polite"});
        this.scroller = el("div.scroller", {tabindex: "0", role: "region", "aria-label": `Messages with ${chat.title}`}, this.log);
        this.down = button("to-end", "To the newest message", icon("down"), () => this.toEnd());
        this.down.hidden = true;
        this.root = el("div.history", {}, this.scroller, this.down);
        this.draw = beforeNextFrame(() => this.render());
        this.scroller.addEventListener("scroll", () => this.scrolled(), {passive: true});
        // Pictures that load, keyboards that appear: whoever was at the end stays there.
        this.watcher = new ResizeObserver(() => { if (this.pinned) this.jumpDown(); });
        this.watcher.observe(this.scroller);
        this.watcher.observe(this.log);
        this.pinned = true;
        this.busy = false;
    }

    destroy() {
        this.watcher.disconnect();
    }

    async load() {
        if (!this.history.loaded || !this.history.atEnd) await this.history.loadNewest();
        this.render();
        this.jumpDown();
    }

    jumpDown() {
        this.scroller.scrollTop = this.scroller.scrollHeight;
    }

    async toEnd() {
        if (!this.history.atEnd) await this.history.loadNewest();
        this.pinned = true;
        this.render();
        this.jumpDown();
    }

    async scrolled() {
        const {scrollTop, scrollHeight, clientHeight} = this.scroller;
        const below = scrollHeight - scrollTop - clientHeight;
        this.pinned = below < 40 && this.history.atEnd;
        this.down.hidden = below < 300 && this.history.atEnd;
        if (this.busy) return;
        if (scrollTop < 300 && !this.history.atStart) await this.extend(() => this.history.loadOlder());
        else if (below < 300 && !this.history.atEnd) await this.extend(() => this.history.loadNewer());
    }

    /** Loads more, and keeps what is read where it is. */
    async extend(load) {
        this.busy = true;
        const anchor = this.firstVisible();
        const before = anchor?.getBoundingClientRect().top;
        try {
            if (await load()) {
                this.render();
                if (anchor?.isConnected) this.scroller.scrollTop += anchor.getBoundingClientRect().top - before;
            }
        } catch (error) {
            this.chat.say(error.message, true);
        } finally {
            this.busy = false;
            // Whoever has scrolled on meanwhile wants more.
            requestAnimationFrame(() => this.scrolled());
        }
    }

    firstVisible() {
        const top = this.scroller.getBoundingClientRect().top;
        return [...this.log.children].find((each) => each.dataset.key && each.getBoundingClientRect().bottom > top);
    }

    /** A message is new, changed or gone. */
    update({message, name, kind}) {
        const key = message ? keyOf(message) : name;
        const shown = this.nodes.get(key);
        if (kind === "changed" && shown && updateWidget(shown.node, shown.messages[0], message)) {
            shown.messages = [message];
            shown.mark = this.mark(shown.messages, shown.near);
            return;
        }
        if (kind === "new" && message?.from_id === this.chat.person) this.pinned = this.history.atEnd;
        this.draw();
    }

    /** Puts the nodes in order, making only those that are new or changed. */
    render() {
        const wanted = this.groups();
        const old = this.nodes;
        this.nodes = new Map();
        const order = [];
        let day = "";
        for (const group of wanted) {
            const {date} = group.messages[0].message;
            if (dayKey(date) !== day) {
                day = dayKey(date);
                order.push(this.dayNode(date));
            }
            const known = old.get(group.key);
            const mark = this.mark(group.messages, group.near);
            const node = known && known.mark === mark ? known.node : this.make(group);
            const entry = {...group, mark, node};
            for (const each of group.messages) this.nodes.set(keyOf(each), entry);
            order.push(node);
        }
        if (!order.length && this.history.loaded) order.push(this.chat.emptyNode());
        order.push(...this.drafts());
        arrange(this.log, order);
        if (this.pinned) this.jumpDown();
    }

    /** Changes whenever the node has to be made anew. Events replace message objects, so identity is enough. */
    mark(messages, near) {
        this.serials ??= new WeakMap();
        const serial = (message) => {
            if (!this.serials.has(message)) this.serials.set(message, this.next = (this.next ?? 0) + 1);
            return this.serials.get(message);
        };
        return `${messages.map(serial).join(",")}|${near.first}${near.last}|${this.chat.marks?.get(keyOf(messages[0])) ?? ""}`;
    }

    make(group) {
        return group.messages.length > 1 ? albumNode(group.messages, this.chat, group.near)
            : messageNode(group.messages[0], this.chat, group.near);
    }

    dayNode(date) {
        this.days ??= new Map();
        const key = dayKey(date);
        if (!this.days.has(key)) {
            this.days.set(key, el("div.day", {}, el("span.pill", {text: dayName(date, this.chat.world.now())})));
        }
        return this.days.get(key);
    }

    drafts() {
        return [...this.chat.drafts.values()].map((draft) => draftNode(draft, this.chat));
    }

    /** Albums together; runs of one sender marked. */
    groups() {
        const groups = [];
        for (const message of this.history.list) {
            const album = message.message.media_group_id;
            const last = groups.at(-1);
            if (album && last?.album === album) last.messages.push(message);
            else groups.push({key: keyOf(message), album, messages: [message]});
        }
        for (let at = 0; at < groups.length; ++at) {
            const here = groups[at].messages[0];
            groups[at].near = {
                first: !sameRun(groups[at - 1]?.messages.at(-1), here),
                last: !sameRun(groups[at].messages.at(-1), groups[at + 1]?.messages[0]),
            };
        }
        return groups;
    }

    async goTo(messageId) {
        const key = String(messageId);
        if (!this.nodes.has(key)) {
            await this.history.loadAround(messageId);
            this.pinned = false;
            this.render();
        }
        const node = this.nodes.get(key)?.node;
        if (!node) return this.chat.say("That message isn't there any more", true);
        this.pinned = false;
        node.scrollIntoView({block: "center"});
        node.classList.add("flash");
        setTimeout(() => node.classList.remove("flash"), 1600);
    }
}

function sameRun(a, b) {
    if (!a || !b || serviceText(a.message) || serviceText(b.message)) return false;
    return sender(a.message).id === sender(b.message).id && a.from_id === b.from_id && threadOf(a) === threadOf(b) &&
        Math.abs(b.message.date - a.message.date) < runGap && dayKey(a.message.date) === dayKey(b.message.date);
}

/** Makes the children of `parent` these nodes, in this order, touching only what differs. */
function arrange(parent, order) {
    let at = parent.firstChild;
    const wanted = new Set(order);
    for (const node of order) {
        while (at && !wanted.has(at)) {
            const next = at.nextSibling;
            at.remove();
            at = next;
        }
        if (at === node) at = at.nextSibling;
        else parent.insertBefore(node, at);
    }
    while (at) {
        const next = at.nextSibling;
        at.remove();
        at = next;
    }
}
