// SPDX-License-Identifier: MIT
// What the page knows of the world, kept up to date by the stream of events.
import {events, get} from "./api.js";
import {History, keyOf} from "./history.js";
import {Traffic} from "./traffic.js";

/** Names a chat as one sees it: "0:-100123" is a group, "7:42" the private chat of person 42 with bot 7. */
export const chatKey = (botId, chatId) => `${botId}:${chatId}`;

/** As the control API wants it. */
export const placeOf = (key) => {
    const [bot, chat] = key.split(":").map(Number);
    return bot ? {bot_id: bot} : {chat_id: chat};
};

export class World {
    constructor() {
        this.people = new Map();
        this.bots = new Map();
        this.chats = new Map();
        this.faults = new Map();
        this.last = new Map();
        this.queries = new Map();
        this.histories = new Map();
        this.unread = new Map();
        this.openChats = new Map();
        this.offset = 0;
        this.settings = {};
        this.traffic = new Traffic();
        this.listeners = new Map();
        this.connected = false;
    }

    // Telling others

    /** Calls handler(data) at each `topic`; returns how to stop that. */
    on(topic, handler) {
        if (!this.listeners.has(topic)) this.listeners.set(topic, new Set());
        this.listeners.get(topic).add(handler);
        return () => this.listeners.get(topic)?.delete(handler);
    }

    tell(topic, data) {
        for (const handler of this.listeners.get(topic) ?? []) handler(data);
    }

    // Reading

    async begin() {
        await this.readAll();
        this.follow();
    }

    follow() {
        this.stop?.();
        this.stop = events(this.lastEvent, (event) => this.take(event), (connected) => {
            if (this.connected === connected) return;
            this.connected = connected;
            this.tell("connection", connected);
        });
    }

    async readAll() {
        const world = await get("world");
        this.people = new Map(world.people.map((each) => [each.id, each]));
        this.bots = new Map(world.bots.map((each) => [each.id, each]));
        this.chats = new Map(world.chats.map((each) => [each.id, each]));
        this.faults = new Map(world.faults.map((each) => [each.number, each]));
        this.last.clear();
        for (const each of world.dialogs) this.last.set(chatKey(each.bot_id, each.user_id), each.last_message);
        for (const each of world.chats) this.last.set(chatKey(0, each.id), each.last_message);
        this.queries = new Map(world.queries.map((each) => [each.id, each]));
        this.offset = world.clock.offset_ms;
        this.settings = world.settings;
        this.lastEvent = world.last_event_id;
        this.histories.clear();
        this.unread.clear();
        await this.traffic.read([...this.bots.keys()], world.last_call);
        this.tell("all");
    }

    now() {
        return (Date.now() + this.offset) / 1000;
    }

    async readAnew() {
        await this.readAll();
        this.follow();
    }

    // What there is

    user(id) {
        return this.people.get(id)?.user ?? this.people.get(id) ?? this.bots.get(id)?.user ?? this.bots.get(id);
    }

    botNamed(username) {
        const wanted = username.toLowerCase();
        return [...this.bots.values()].find((bot) => bot.username.toLowerCase() === wanted);
    }

    personNamed(username) {
        const wanted = username.toLowerCase();
        return [...this.people.values()].find((each) => each.username.toLowerCase() === wanted);
    }

    /** Keys of the chats that a person sees, newest first; bots that weren't started come last. */
    chatsOf(personId) {
        const keys = [...this.bots.keys()].map((id) => chatKey(id, personId));
        for (const chat of this.chats.values()) {
            if (chat.migrated_to) continue;
            const member = chat.members.find((each) => each.user_id === personId);
            if (member && !["left", "kicked"].includes(member.status)) keys.push(chatKey(0, chat.id));
        }
        const date = (key) => this.last.get(key)?.message.date ?? 0;
        return keys.sort((a, b) => date(b) - date(a) || (a < b ? -1 : 1));
    }

    /** A window of messages as the person sees them. */
    history(personId, key) {
        const name = `${personId}/${key}`;
        if (!this.histories.has(name)) this.histories.set(name, new History({user_id: personId, place: placeOf(key)}));
        return this.histories.get(name);
    }

    // Reading marks: which chats are on the screen now

    setOpen(pane, personId, key) {
        this.openChats.set(pane, `${personId}/${key}`);
        this.markRead(personId, key);
    }

    close(pane) {
        this.openChats.delete(pane);
    }

    markRead(personId, key) {
        if (this.unread.delete(`${personId}/${key}`)) this.tell("list", {key});
    }

    unreadOf(personId, key) {
        return this.unread.get(`${personId}/${key}`) ?? 0;
    }

    unreadTotal(personId) {
        let total = 0;
        for (const [name, count] of this.unread) if (name.startsWith(`${personId}/`)) total += count;
        return total;
    }

    // Taking events

    take(event) {
        this.lastEvent = event.id;
        const handler = this[`on_${event.type}`];
        if (handler) handler.call(this, event.data, event);
        this.traffic.take(event);
        this.tell("event", event);
    }

    on_message(message) {
        const key = chatKey(message.bot_id, message.chat_id);
        if (!message.ephemeral) this.last.set(key, message);
        this.forHistories(key, message, (history) => history.add(message));
        this.countUnread(key, message);
        this.tell("message", {key, message, kind: "new"});
        this.tell("list", {key});
    }

    on_message_edited(message) {
        const key = chatKey(message.bot_id, message.chat_id);
        const last = this.last.get(key);
        if (last && keyOf(last) === keyOf(message)) this.last.set(key, message);
        this.forHistories(key, message, (history) => history.change(message));
        this.tell("message", {key, message, kind: "changed"});
        this.tell("list", {key});
    }

    on_message_deleted(data) {
        const key = chatKey(data.bot_id, data.chat_id);
        const name = keyOf({...data, ephemeral: Boolean(data.ephemeral_message_id)});
        for (const [place, history] of this.histories) {
            if (!place.endsWith(`/${key}`)) continue;
            history.drop(name);
            if (!data.ephemeral_message_id && this.last.get(key)?.message_id === data.message_id && history.list.length) {
                this.last.set(key, history.list.at(-1));
            }
        }
        this.tell("message", {key, name, kind: "deleted"});
        this.tell("list", {key});
    }

    on_reaction(data) {
        const key = chatKey(data.bot_id, data.chat_id);
        for (const [place, history] of this.histories) {
            const message = place.endsWith(`/${key}`) && history.find(String(data.message_id));
            if (!message) continue;
            const others = message.reactions.filter((each) => each.user_id !== data.user_id);
            const mine = data.reaction.length ? [{user_id: data.user_id, reaction: data.reaction}] : [];
            const changed = {...message, reactions: [...others, ...mine]};
            history.change(changed);
            this.tell("message", {key, message: changed, kind: "changed"});
        }
    }

    on_pinned(data) {
        this.tell("view", {key: chatKey(data.bot_id, data.chat_id)});
    }

    on_keyboard(data) {
        this.tell("view", {key: chatKey(data.bot_id, data.chat_id)});
    }

    on_chat_action(data) {
        this.tell("action", {key: chatKey(data.bot_id, data.chat_id), ...data});
    }

    on_draft(data) {
        this.tell("draft", {key: chatKey(data.bot_id, data.chat_id), ...data});
    }

    on_query(query) {
        this.queries.set(query.id, query);
        if (this.queries.size > 500) this.queries.delete(this.queries.keys().next().value);
    }

    on_query_answered(query) {
        this.queries.delete(query.id);
        this.tell("answer", query);
    }

    on_person(person) {
        this.people.set(person.id, person);
        this.tell("people", person);
        this.tell("view", {person: person.id});
        this.tell("list", {});
    }

    on_bot(bot) {
        const known = this.bots.get(bot.id);
        this.bots.set(bot.id, bot);
        if (!known) this.tell("bots", bot);
        this.tell("view", {bot: bot.id});
        this.tell("list", {});
    }

    on_chat(chat) {
        const key = chatKey(0, chat.id);
        this.chats.set(chat.id, chat);
        if (!this.last.has(key)) this.last.set(key, chat.last_message);
        this.tell("view", {key});
        this.tell("list", {key});
    }

    on_member(data) {
        const chat = this.chats.get(data.chat_id);
        if (!chat || data.bot_id) return;
        const others = chat.members.filter((each) => each.user_id !== data.member.user_id);
        this.chats.set(chat.id, {...chat, members: [...others, data.member]});
        this.tell("view", {key: chatKey(0, chat.id)});
        this.tell("list", {});
    }

    on_join_request(data) {
        const chat = this.chats.get(data.chat_id);
        if (!chat) return;
        const others = chat.join_requests.filter((each) => each.user_id !== data.user_id);
        this.chats.set(chat.id, {...chat, join_requests: data.open && data.request ? [...others, data.request] : others});
        this.tell("view", {key: chatKey(0, chat.id)});
    }

    on_fault(data) {
        if (data.fault) this.faults.set(data.number, data.fault);
        else this.faults.delete(data.number);
        this.tell("faults");
    }

    on_clock(clock) {
        this.offset = clock.offset_ms;
        this.tell("clock", clock);
    }

    on_reset() {
        this.readAnew();
    }

    on_gap() {
        this.readAnew();
    }

    /** Ephemeral messages are for one person, the others for all who have the chat open. */
    forHistories(key, message, handler) {
        for (const [place, history] of this.histories) {
            if (!place.endsWith(`/${key}`) || !(history.loaded || history.meanwhile)) continue;
            if (message.ephemeral && history.reader.user_id !== message.receiver_id) continue;
            handler(history);
        }
    }

    countUnread(key, message) {
        const [botId, chatId] = key.split(":").map(Number);
        const readers = botId ? [chatId] : this.chats.get(chatId)?.members.map((each) => each.user_id) ?? [];
        const open = new Set(this.openChats.values());
        for (const id of readers) {
            const name = `${id}/${key}`;
            if (!this.people.has(id) || message.from_id === id || open.has(name)) continue;
            if (message.ephemeral && message.receiver_id !== id) continue;
            this.unread.set(name, (this.unread.get(name) ?? 0) + 1);
        }
    }
}
