// SPDX-License-Identifier: MIT
// One open chat: head, messages, keyboard, composer; and what the person can do there.
import {get, post} from "../world/api.js";
import {beforeNextFrame, button, copyText, el, replace} from "../ui/dom.js";
import {icon} from "../ui/icons.js";
import {alertBox, ask, openDialog, popupMenu, toast} from "../ui/toast.js";
import {avatar} from "../ui/avatar.js";
import {openUrl, telegramLink} from "../ui/urls.js";
import {isDark} from "../ui/theme.js";
import {brief, fullName} from "../world/names.js";
import {placeOf} from "../world/world.js";
import {isOwn} from "../message/message.js";
import {buttonKind, setWaiting} from "../message/inline_keyboard.js";
import {reactionPicker} from "../message/reactions.js";
import {serviceText} from "../message/service.js";
import {acceptDrops} from "./attach.js";
import {Composer} from "./composer.js";
import {Actions, Drafts} from "./draft.js";
import {HistoryView} from "./history_view.js";
import {exportChat, openInfo} from "./info.js";
import {payInvoice} from "./pay.js";
import {ReplyKeyboard} from "./reply_keyboard.js";
import {TopicBar} from "./topics.js";
import {openWebApp} from "./web_app.js";

export class Chat {
    constructor(pane, key) {
        this.pane = pane;
        this.world = pane.world;
        this.person = pane.person;
        this.key = key;
        this.place = placeOf(key);
        this.votes = pane.votes;
        this.history = this.world.history(this.person, key);
        this.drafts = new Drafts(() => this.messages?.draw());
        this.actions = new Actions(() => this.drawHead());
        this.drawHead = beforeNextFrame(() => this.renderHead());
        this.readView = this.coalesced(() => this.loadView());
        this.hooks = this.makeHooks();
        this.build();
        this.offs = [
            this.world.on("message", (change) => this.hear(change)),
            this.world.on("view", (change) => this.viewChanged(change)),
            this.world.on("action", (action) => action.key === key && this.actions.take(action, this.world)),
            this.world.on("draft", (draft) => draft.key === key && this.drafts.take(draft)),
        ];
    }

    get bot() {
        return this.place.bot_id ? this.world.bots.get(this.place.bot_id) : null;
    }

    get group() {
        return this.place.chat_id ? this.world.chats.get(this.place.chat_id) : null;
    }

    get type() {
        return this.group?.type ?? "private";
    }

    get title() {
        return this.group?.title ?? this.bot?.name ?? "";
    }

    isDark() {
        return isDark();
    }

    build() {
        this.head = el("header.chat-head");
        this.pinnedBar = el("div.pinned-bar", {hidden: true});
        this.topics = new TopicBar(this);
        this.messages = new HistoryView(this);
        this.replyKeyboard = new ReplyKeyboard(this);
        this.composer = new Composer(this);
        this.root = el("section.chat", {"aria-label": `Chat with ${this.title}`}, this.head, this.topics.root, this.pinnedBar,
            this.messages.root, this.composer.root, this.replyKeyboard.root);
        acceptDrops(this.root, this);
        this.renderHead();
    }

    async open() {
        this.world.setOpen(this.pane, this.person, this.key);
        await Promise.all([this.loadView(), this.messages.load()]).catch((error) => this.say(error.message, true));
    }

    close() {
        for (const off of this.offs) off();
        this.messages.destroy();
        this.drafts.endAll();
    }

    /** Reads the view once more if it changed while it was being read. */
    coalesced(task) {
        let running = false;
        let again = false;
        return async () => {
            again = true;
            if (running) return;
            running = true;
            while (again) {
                again = false;
                await task();
            }
            running = false;
        };
    }

    async loadView() {
        try {
            this.view = await get(`people/${this.person}/view`, this.place);
        } catch (error) {
            this.say(error.message, true);
            return;
        }
        this.composer.show(this.view);
        this.replyKeyboard.show(this.view.can_write ? this.view.keyboard : null);
        for (const draft of this.view.drafts ?? []) this.drafts.take(draft);
        const forced = this.view.force_reply;
        if (forced && this.forced !== forced.message_id) {
            this.forced = forced.message_id;
            const message = this.history.find(String(forced.message_id));
            if (message) this.composer.reply(message);
        }
        this.renderHead();
        this.renderPinned();
        this.topics.draw();
    }

    viewChanged({key, person, bot}) {
        if (key === this.key || person === this.person || (bot && (bot === this.place.bot_id || this.group))) this.readView();
    }

    hear(change) {
        if (change.key !== this.key) return;
        const {message, kind} = change;
        if (message?.ephemeral && message.receiver_id !== this.person) return;
        if (kind === "new" && message.from_id !== this.person) {
            this.drafts.endAll();
            this.actions.end(message.from_id);
            if (message.message.reply_markup === undefined && serviceText(message.message)) this.readView();
        }
        this.messages.update(change);
    }

    // Head

    renderHead() {
        const {group, bot} = this;
        const status = this.actions.words(this.type === "private") || this.status();
        replace(this.head, button("round.back", "Back to the list of chats", icon("back"), () => this.pane.showList()),
            el("button.head-main", {type: "button", "aria-label": `About ${this.title}`, on: {click: () => openInfo(this)}},
                avatar(group?.chat ?? bot, 40, group?.photo_file_id),
                el("span.head-words", {}, el("b", {text: this.title, dir: "auto"}),
                    el(`span.status${this.actions.now.size ? ".active" : ""}`, {text: status}))),
            this.requestsButton(),
            button("round", "More", icon("more"), (event) => this.headMenu(event.currentTarget)));
    }

    status() {
        if (this.bot) return this.bot.polling || this.bot.webhook_url ? "bot, online" : "bot";
        const here = this.group?.members.filter((each) => !["left", "kicked"].includes(each.status)).length ?? 0;
        const of = this.type === "channel" ? "subscriber" : "member";
        return `${here} ${of}${here === 1 ? "" : "s"}`;
    }

    requestsButton() {
        const count = this.group?.join_requests.length;
        return count ? button("flat-button.small", `${count} requests to join`, `${count} to join`, () => openInfo(this)) : null;
    }

    headMenu(anchor) {
        const box = anchor.getBoundingClientRect();
        popupMenu(box.right - 220, box.bottom + 4, [
            {icon: "people", text: "About this chat", act: () => openInfo(this)},
            this.bot && {icon: "play", text: "Press START again", act: () => this.pane.startBot(this.bot.id)},
            this.bot && !this.view?.blocked && {icon: "block", text: "Block the bot", danger: true,
                act: () => this.act(() => post(`people/${this.person}/block`, {bot_id: this.bot.id}))},
            this.bot && this.view?.blocked && {icon: "check", text: "Unblock the bot",
                act: () => this.act(() => post(`people/${this.person}/unblock`, {bot_id: this.bot.id}))},
            {icon: "download", text: "Export as text", act: () => this.act(() => exportChat(this, "text"))},
            {icon: "download", text: "Export as JSON", act: () => this.act(() => exportChat(this, "json"))},
        ]);
    }

    async renderPinned() {
        const id = this.view?.pinned?.at(-1);
        this.pinnedBar.hidden = !id;
        if (!id) return;
        const message = this.history.find(String(id)) ??
            await get(`people/${this.person}/messages/${id}`, this.place).catch(() => null);
        if (!message) {
            this.pinnedBar.hidden = true;
            return;
        }
        replace(this.pinnedBar, el("button.pinned-line", {type: "button", on: {click: () => this.goTo(id)}},
            el("b", {text: "Pinned message"}), el("span", {text: brief(message.message, serviceText), dir: "auto"})));
    }

    emptyNode() {
        const about = this.bot?.description;
        return el("div.empty", {}, avatar(this.group?.chat ?? this.bot, 80, this.group?.photo_file_id),
            el("b", {text: this.bot ? "What can this bot do?" : this.title, dir: "auto"}),
            el("p", {dir: "auto", text: about || "No messages here yet …"}));
    }

    whyNot(view) {
        if (this.bot && view.blocked) {
            return button("wide-button", "Unblock", "UNBLOCK", () => this.act(() => post(`people/${this.person}/unblock`, {bot_id: this.bot.id})));
        }
        if (this.bot && !view.started) return button("wide-button", "Start the bot", "START", () => this.pane.startBot(this.bot.id));
        return el("p", {text: view.why_not || "You can't write here", dir: "auto"});
    }

    // Acts

    say(words, bad = false) {
        toast(words, {bad, where: this.root});
    }

    /** Runs an act and shows what the server says against it. Gives the act's result, or undefined. */
    async act(task) {
        try {
            return await task() ?? true;
        } catch (error) {
            this.say(error.message, true);
            return undefined;
        }
    }

    where() {
        const thread = this.topics.current;
        return thread && thread !== 1 ? {...this.place, message_thread_id: thread} : {...this.place};
    }

    sendText(text, fields = {}) {
        return this.act(() => post(`people/${this.person}/send_text`, {...this.where(), text, ...fields}));
    }

    edit(message, text) {
        return this.act(() => post(`people/${this.person}/edit_text`, {...this.place, message_id: message.message_id, text}));
    }

    reply(message) {
        if (!message.ephemeral && this.view?.can_write) this.composer.reply(message, selectedIn(message, this.messages));
    }

    react(message, emoji) {
        return this.act(() => post(`people/${this.person}/react`, {...this.place, message_id: message.message_id, emoji}));
    }

    async vote(message, options) {
        const done = await this.act(() => post(`people/${this.person}/vote`, {...this.place, message_id: message.message_id, options}));
        if (!done) return;
        this.votes.set(message.message.poll.id, options);
        this.history.change({...this.history.find(String(message.message_id)) ?? message});
        this.messages.draw();
    }

    lastOwnText() {
        return this.history.list.findLast((each) => isOwn(each, this) && each.message.text);
    }

    goTo(messageId) {
        return this.messages.goTo(messageId);
    }

    /** A button under a message was pressed; `at` says which: {row, column} or {label}. */
    async press(message, given, at, node) {
        const where = {...this.place, message_id: message.message_id, ...at};
        const press = () => post(`people/${this.person}/press`, where);
        switch (buttonKind(given)) {
            case "callback_data": case "callback_game": return this.pressCallback(press, node, given);
            case "url": return this.openAddress(given.url);
            case "login_url": return this.logIn(press, given.login_url);
            case "web_app": {
                const result = await this.act(press);
                return result && this.openApp(given.text, result.url);
            }
            case "copy_text":
                await copyText(given.copy_text.text);
                return this.say(`Copied: ${given.copy_text.text}`);
            case "pay": return payInvoice(this, message);
            case "switch_inline_query_current_chat":
                return this.composer.setText(`@${this.buttonBot(message).username} ${given.switch_inline_query_current_chat}`);
            case "switch_inline_query": return this.switchInline(message, given.switch_inline_query);
            case "switch_inline_query_chosen_chat": return this.switchInline(message, given.switch_inline_query_chosen_chat.query ?? "");
            default: return undefined;
        }
    }

    buttonBot(message) {
        const id = message.message.via_bot?.id ?? (this.world.bots.has(message.from_id) ? message.from_id : this.bot?.id);
        return this.world.bots.get(id) ?? {username: "bot", id};
    }

    async pressCallback(press, node, given) {
        setWaiting(node, true);
        try {
            const {query_id: id} = await press();
            if (!id) return;
            const query = await post("wait/answer", {query_id: id, timeout_ms: 15_000});
            this.showAnswer(query.answer ?? {});
        } catch (error) {
            const silent = error.status === 408;
            this.say(silent ? `The bot hasn't answered the button “${given.text}”` : error.message, true);
        } finally {
            setWaiting(node, false);
        }
    }

    showAnswer(answer) {
        if (answer.url) this.openAddress(answer.url);
        if (!answer.text) return;
        if (String(answer.show_alert) === "true") alertBox(this.title, answer.text);
        else this.say(answer.text);
    }

    openAddress(address) {
        const inside = telegramLink(address);
        if (inside) return this.openTelegram(inside, address);
        if (!openUrl(address)) this.say(`${address} isn't opened: only http, https, tg and mailto are`, true);
        return undefined;
    }

    async logIn(press, login) {
        const result = await this.act(press);
        if (!result) return;
        const host = URL.canParse(login.url) ? new URL(login.url).host : login.url;
        if (await ask("Log in?", `${host} will learn who you are: ${fullName(this.world.user(this.person))}.`, "Log in")) openUrl(result.url);
    }

    async openTelegram(link, address) {
        if (link.kind === "bot" && !link.startgroup) {
            const bot = this.world.botNamed(link.username);
            if (bot) {
                this.pane.openChat(`${bot.id}:${this.person}`);
                if (link.start !== null) this.pane.startBot(bot.id, link.start);
                return;
            }
        }
        if (link.kind === "share") {
            const text = [link.url, link.text].filter(Boolean).join("\n");
            const to = await this.pane.chooseChat("Share with");
            if (to) (await this.pane.openChat(to)).composer.setText(text);
            return;
        }
        if (link.kind === "user") return;
        const result = await this.act(() => post(`people/${this.person}/open_link`, {url: address ?? link.link}));
        if (result?.chat_id) this.pane.openChat(`0:${result.chat_id}`);
        else if (result?.bot_id) this.pane.openChat(`${result.bot_id}:${this.person}`);
    }

    async switchInline(message, query) {
        const bot = this.buttonBot(message);
        const to = await this.pane.chooseChat("Choose a chat");
        if (to) (await this.pane.openChat(to)).composer.setText(`@${bot.username} ${query}`);
    }

    openApp(title, url) {
        if (!url) return this.say("This Mini App has no address", true);
        return openWebApp(title, url, {dark: this.isDark()});
    }

    /** Opens the app of the menu, a reply key or the inline results, as the server says that it is launched. */
    async launchApp(title, botId, from, options = {}) {
        const result = await this.act(() => post(`people/${this.person}/open_web_app`, {bot_id: botId, ...from}));
        return result && openWebApp(title, result.url, {dark: this.isDark(), ...options});
    }

    openMenuApp(menu) {
        return this.launchApp(menu.text, this.place.bot_id, {from: "menu"});
    }

    openKeyApp(key) {
        const sendData = (data) => this.act(() =>
            post(`people/${this.person}/send_web_app_data`, {bot_id: this.place.bot_id, button_text: key.text, data}));
        return this.launchApp(key.text, this.place.bot_id, {from: "key", button_text: key.text}, {sendData});
    }

    async widgetQuery(message, data) {
        try {
            const {query_id: id} = await post(`people/${this.person}/widget_query`, {...this.place, message_id: message.message_id, data});
            const query = await post("wait/answer", {query_id: id, timeout_ms: 15_000});
            return {data: query.answer?.data ?? ""};
        } catch (error) {
            return {error: error.message};
        }
    }

    /** What can be done with a message. */
    openMenu(message, event) {
        event.preventDefault();
        const own = isOwn(message, this);
        const writable = this.view?.can_write;
        const quote = selectedIn(message, this.messages);
        const words = message.text;
        const admin = ["creator", "administrator"].includes(this.view?.status);
        const inner = message.message;
        popupMenu(event.clientX, event.clientY, message.ephemeral ? [
            {icon: "copy", text: "Copy text", act: () => copyText(words)},
            {icon: "inspect", text: "Show as JSON", act: () => showJson(message)},
        ] : [
            writable && {icon: "reply", text: quote ? "Quote and reply" : "Reply", act: () => this.composer.reply(message, quote)},
            own && inner.text && {icon: "edit", text: "Edit", act: () => this.composer.edit(message)},
            words && {icon: "copy", text: "Copy text", act: () => copyText(quote || words)},
            {icon: "forward", text: "Forward", act: () => this.forward(message)},
            (this.bot || admin) && {icon: "pin", text: message.pinned ? "Unpin" : "Pin", act: () => this.act(() =>
                post(`people/${this.person}/${message.pinned ? "unpin" : "pin"}`, {...this.place, message_id: message.message_id}))},
            {icon: "inspect", text: "Show as JSON", act: () => showJson(message)},
            {icon: "trash", text: "Delete", danger: true, act: () => this.act(() =>
                post(`people/${this.person}/delete_message`, {...this.place, message_id: message.message_id}))},
        ], message.ephemeral ? null : reactionPicker(message, this, () => document.querySelector(".popup")?.remove()));
    }

    async forward(message) {
        const to = await this.pane.chooseChat("Forward to");
        if (!to) return;
        await this.act(() => post(`people/${this.person}/forward`, {from: this.place, message_id: message.message_id, to: placeOf(to)}));
        this.pane.openChat(to);
    }

    makeHooks() {
        return {
            now: () => this.world.now(),
            say: (words) => this.say(words),
            command: (text) => this.view?.can_write && this.sendText(text),
            mention: (username) => this.openMention(username),
            user: (user) => this.world.bots.has(user?.id) && this.pane.openChat(`${user.id}:${this.person}`),
            link: (link) => this.openTelegram(link),
            search: (text) => this.composer.setText(text),
        };
    }

    openMention(username) {
        const bot = this.world.botNamed(username);
        if (bot) this.pane.openChat(`${bot.id}:${this.person}`);
        else this.say(this.world.personNamed(username) ? `@${username} is a person here` : `Nobody here is called @${username}`);
    }
}

/** Text of the message that is selected, for a quote. */
function selectedIn(message, view) {
    const selection = getSelection();
    const words = String(selection ?? "").trim();
    const node = view.nodes.get(String(message.message_id))?.node;
    return words && node?.contains(selection.anchorNode) && message.text.includes(words) ? words : undefined;
}

function showJson(message) {
    const text = JSON.stringify(message.message, null, 2);
    openDialog("Message", () => [el("pre.json", {text, tabindex: "0", "aria-label": "The message as JSON"}),
        el("div.window-foot", {}, button("flat-button", "Copy", "Copy", () => copyText(text)))]);
}
