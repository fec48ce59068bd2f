// SPDX-License-Identifier: MIT
// Inline mode: "@bot words" shows the bot's results above the message field.
import {post} from "../world/api.js";
import {button, el, replace} from "../ui/dom.js";
import {photo} from "../message/media.js";

const pause = 250;

export class InlineMode {
    constructor(chat, composer) {
        this.chat = chat;
        this.composer = composer;
        this.root = el("div.inline-results", {role: "listbox", "aria-label": "Inline results", hidden: true});
        this.results = [];
        this.at = -1;
    }

    get open() {
        return !this.root.hidden;
    }

    update(text) {
        const found = /^@(\w{3,32})(\s([^]*))?$/.exec(text);
        const bot = found && found[2] !== undefined && this.chat.world.botNamed(found[1]);
        clearTimeout(this.timer);
        if (!bot) return this.hide();
        this.bot = bot;
        this.composer.root.dataset.inline = bot.inline_placeholder || "";
        this.timer = setTimeout(() => this.ask(found[3] ?? "", ""), pause);
    }

    async ask(text, offset) {
        if (!this.bot.supports_inline_queries) {
            this.say(`@${this.bot.username} doesn't take inline queries: its owner turned inline mode off`);
            return;
        }
        if (!offset) this.say("Asking the bot …");
        const number = this.number = (this.number ?? 0) + 1;
        try {
            const {query_id: id} = await post(`people/${this.chat.person}/inline_query`,
                {bot_id: this.bot.id, text, offset, chat_type: this.chatType()});
            const query = await post("wait/answer", {query_id: id, timeout_ms: 10_000});
            if (number === this.number) this.show(id, text, query.answer, Boolean(offset));
        } catch (error) {
            if (number === this.number) this.say(error.status === 408 ? "The bot hasn't answered within 10 s" : error.message);
        }
    }

    chatType() {
        if (this.chat.type !== "private") return this.chat.type;
        return this.chat.bot?.id === this.bot.id ? "sender" : "private";
    }

    say(words) {
        this.results = [];
        this.root.hidden = false;
        replace(this.root, el("p.quiet", {text: words}));
    }

    show(queryId, text, answer, more) {
        const results = list(answer?.results);
        if (!more) {
            this.results = [];
            this.at = -1;
            this.root.replaceChildren();
        } else {
            this.root.querySelector(".more")?.remove();
        }
        this.root.hidden = false;
        const start = answer?.button && !more ? this.startButton(queryId, parsed(answer.button)) : null;
        if (start) this.root.append(start);
        for (const result of results) {
            const row = resultRow(result);
            row.addEventListener("click", () => this.choose(queryId, result));
            this.results.push(row);
            this.root.append(row);
        }
        if (!this.results.length && !start) this.root.append(el("p.quiet", {text: "No results"}));
        if (answer?.next_offset) {
            this.root.append(button("link-button.more", "More results", "More", () => this.ask(text, answer.next_offset)));
        }
    }

    startButton(queryId, given) {
        if (!given?.text) return null;
        return button("link-button", given.text, given.text, () => {
            this.close();
            if (given.web_app) this.chat.launchApp(given.text, this.bot.id, {from: "inline", inline_query_id: queryId});
            else this.chat.pane.startBot(this.bot.id, given.start_parameter);
        });
    }

    async choose(queryId, result) {
        this.close();
        await this.chat.act(() => post(`people/${this.chat.person}/choose`,
            {...this.chat.place, query_id: queryId, result_id: result.id}));
    }

    close() {
        this.hide();
        this.composer.setText("");
    }

    hide() {
        this.number = (this.number ?? 0) + 1;
        this.root.hidden = true;
        this.results = [];
    }

    key(event) {
        if (!this.open) return false;
        if (event.key === "Escape") this.hide();
        else if (event.key === "ArrowDown" || event.key === "ArrowUp") this.move(event.key === "ArrowDown" ? 1 : -1);
        else if (event.key === "Enter" && this.results.length) (this.results[Math.max(0, this.at)]).click();
        else return false;
        event.preventDefault();
        return true;
    }

    move(step) {
        const count = this.results.length;
        if (!count) return;
        this.at = (this.at + step + count) % count;
        this.results.forEach((each, at) => {
            each.classList.toggle("chosen", at === this.at);
            each.setAttribute("aria-selected", String(at === this.at));
        });
        this.results[this.at].scrollIntoView({block: "nearest"});
    }
}

/** Arguments come as the client sent them: a form has JSON in texts. */
function parsed(value) {
    if (typeof value !== "string") return value;
    try {
        return JSON.parse(value);
    } catch {
        return null;
    }
}

const list = (value) => (Array.isArray(parsed(value)) ? parsed(value) : []);

const signs = {
    article: "📄", photo: "🖼", gif: "🎞", mpeg4_gif: "🎞", video: "🎬", audio: "🎵", voice: "🎤", document: "📎", location: "📍",
    venue: "📍", contact: "👤", game: "🎮", sticker: "😀",
};

function resultRow(result) {
    const title = result.title || result.caption || result.first_name || result.game_short_name || result.type;
    const fileId = result.photo_file_id ?? result.sticker_file_id;
    const thumb = fileId ? photo([{file_id: fileId, width: 48, height: 48}], {fill: true, alt: ""}).querySelector("img")
        : el("span", {text: signs[result.type] ?? [...title][0] ?? "?"});
    return el("button.inline-result", {type: "button", role: "option", "aria-selected": "false"}, el("span.thumb", {}, thumb),
        el("span.inline-words", {}, el("b", {text: title, dir: "auto"}),
            el("span", {text: result.description || result.address || result.url || "", dir: "auto"})));
}
