// SPDX-License-Identifier: MIT
// A window of one chat's messages: the newest ones, or older ones while somebody reads back.
import {get} from "./api.js";

export const page = 60;
export const most = 240;

/** What tells messages of a chat apart; ephemeral ones have numbers of their own. */
export const keyOf = (message) => (message.ephemeral ? `e${message.ephemeral_message_id}` : String(message.message_id));

export class History {
    /** `reader` is the person through whose eyes the messages are read: {user_id, place}. */
    constructor(reader) {
        this.reader = reader;
        this.list = [];
        this.atEnd = true;
        this.atStart = false;
        this.loaded = false;
        this.thread = undefined;
    }

    async fetch(query) {
        const {user_id: id, place} = this.reader;
        return get(`people/${id}/messages`, {...place, limit: page, message_thread_id: this.thread, ...query});
    }

    async loadNewest() {
        // What happens while the answer is on its way is done again with what it brought.
        const meanwhile = this.meanwhile = [];
        const list = await this.fetch({}).catch((error) => {
            if (this.meanwhile === meanwhile) this.meanwhile = null;
            throw error;
        });
        const ephemeral = await get(`people/${this.reader.user_id}/ephemeral`, this.reader.place).catch(() => []);
        this.list = merge(list, ephemeral.filter((each) => !list.some((other) => keyOf(other) === keyOf(each))));
        this.atStart = list.length < page;
        this.atEnd = true;
        this.loaded = true;
        if (this.meanwhile !== meanwhile) return;
        this.meanwhile = null;
        for (const step of meanwhile) step();
    }

    /** Adds a page of older messages; the newest ones are let go if there are too many. */
    async loadOlder() {
        const first = this.list.find((each) => !each.ephemeral);
        if (this.atStart || !first) return 0;
        const list = await this.fetch({before: first.message_id});
        this.atStart = list.length < page;
        this.list = [...list, ...this.list];
        if (this.list.length > most) {
            this.list.length = most;
            this.atEnd = false;
        }
        return list.length;
    }

    async loadNewer() {
        const last = this.list.findLast((each) => !each.ephemeral);
        if (this.atEnd || !last) return 0;
        const list = await this.fetch({after: last.message_id});
        this.atEnd = list.length < page;
        this.list.push(...list);
        this.trimFront();
        return list.length;
    }

    async loadAround(messageId) {
        const older = await this.fetch({before: messageId + 1});
        const newer = await this.fetch({after: messageId});
        this.list = [...older, ...newer];
        this.atStart = older.length < page;
        this.atEnd = newer.length < page;
    }

    find(key) {
        return this.list.findLast((each) => keyOf(each) === key);
    }

    /** Returns whether the window shows it. */
    add(message) {
        if (this.meanwhile) {
            this.meanwhile.push(() => this.add(message));
            return true;
        }
        if (!this.atEnd || (this.thread && threadOf(message) !== this.thread)) return false;
        if (this.change(message)) return true;
        this.list.push(message);
        const {length} = this.list;
        // Messages come in order but for rare races of threads.
        if (length > 1 && !message.ephemeral && this.list[length - 2].message_id > message.message_id) {
            this.list.sort((a, b) => (a.ephemeral || b.ephemeral ? 0 : a.message_id - b.message_id));
        }
        this.trimFront();
        return true;
    }

    change(message) {
        this.meanwhile?.push(() => this.change(message));
        const at = this.list.findLastIndex((each) => keyOf(each) === keyOf(message));
        if (at < 0) return false;
        this.list[at] = message;
        return true;
    }

    drop(key) {
        this.meanwhile?.push(() => this.drop(key));
        const at = this.list.findLastIndex((each) => keyOf(each) === key);
        if (at < 0) return false;
        this.list.splice(at, 1);
        return true;
    }

    trimFront() {
        if (this.list.length <= most + page) return;
        this.list.splice(0, this.list.length - most);
        this.atStart = false;
    }
}

export const threadOf = (message) => (message.message.is_topic_message ? message.message.message_thread_id : 1);

function merge(list, more) {
    return more.length ? [...list, ...more].sort((a, b) => a.message.date - b.message.date) : list;
}
