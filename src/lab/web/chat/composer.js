// SPDX-License-Identifier: MIT
// Where a person writes: text, replies, edits, files; the menu of commands and inline mode open above it.
import {button, el, replace} from "../ui/dom.js";
import {icon} from "../ui/icons.js";
import {brief, fullName} from "../world/names.js";
import {serviceText} from "../message/service.js";
import {sender} from "../message/message.js";
import {attachMenu, filesOf, sendFiles} from "./attach.js";
import {CommandMenu} from "./commands.js";
import {openEmoji} from "./emoji.js";
import {InlineMode} from "./inline_mode.js";

const highest = 180;

export class Composer {
    constructor(chat) {
        this.chat = chat;
        this.target = null;
        this.field = el("textarea.field-text", {
            rows: "1", dir: "auto", placeholder: "Message", "aria-label": `Message to ${chat.title}`, autocomplete: "off",
            spellcheck: "true", enterkeyhint: "send",
        });
        this.head = el("div.composer-head", {hidden: true});
        this.commands = new CommandMenu(chat, this);
        this.inline = new InlineMode(chat, this);
        this.menuButton = button("round.bot-menu", "Menu of commands", icon("slash"), () => this.pressMenu());
        this.attach = button("round", "Attach", icon("clip"), (event) => attachMenu(chat, event.currentTarget));
        this.emoji = button("round", "Emoji", icon("smile"), (event) => openEmoji(event.currentTarget, (text) => this.insert(text)));
        this.keys = button("round", "Show or hide the keyboard", icon("keyboard"), () => chat.replyKeyboard.toggle());
        this.keys.hidden = true;
        this.sendButton = button("round.send", "Send", icon("send"), () => this.submit());
        this.row = el("div.composer-row", {}, this.menuButton, this.attach, this.field, this.emoji, this.keys, this.sendButton);
        this.stop = el("div.cannot-write", {hidden: true});
        this.root = el("div.composer", {}, this.commands.root, this.inline.root, this.head, this.row, this.stop);
        this.listen();
    }

    listen() {
        this.field.addEventListener("input", () => this.changed());
        this.field.addEventListener("keydown", (event) => this.key(event));
        this.field.addEventListener("paste", (event) => {
            const files = filesOf(event.clipboardData);
            if (!files.length) return;
            event.preventDefault();
            sendFiles(this.chat, files);
        });
    }

    key(event) {
        if (this.commands.key(event) || this.inline.key(event)) return;
        if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
            event.preventDefault();
            this.submit();
        } else if (event.key === "Escape" && this.target) {
            this.setTarget(null);
        } else if (event.key === "ArrowUp" && !this.field.value) {
            const own = this.chat.lastOwnText();
            if (own) {
                event.preventDefault();
                this.edit(own);
            }
        }
    }

    changed() {
        this.field.style.height = "auto";
        this.field.style.height = `${Math.min(highest, this.field.scrollHeight)}px`;
        this.commands.update(this.field.value);
        this.inline.update(this.field.value);
    }

    /** Replaces the text and shows the cursor behind it. */
    setText(text) {
        this.field.value = text;
        this.changed();
        this.field.focus();
        this.field.setSelectionRange(text.length, text.length);
    }

    insert(text) {
        this.field.setRangeText(text, this.field.selectionStart, this.field.selectionEnd, "end");
        this.changed();
        this.field.focus();
    }

    pressMenu() {
        const menu = this.chat.view?.menu_button;
        if (menu?.type === "web_app") this.chat.openMenuApp(menu);
        else this.commands.toggle();
    }

    reply(message, quote) {
        this.setTarget({kind: "reply", message, quote});
        this.field.focus();
    }

    edit(message) {
        this.setTarget({kind: "edit", message});
        this.setText(message.text);
    }

    setTarget(target) {
        if (this.target?.kind === "edit" && target?.kind !== "edit") this.setText("");
        this.target = target;
        this.head.hidden = !target;
        if (!target) return;
        const words = target.quote ?? brief(target.message.message, serviceText);
        const title = target.kind === "edit" ? "Edit message" : `Reply to ${fullName(sender(target.message.message))}`;
        replace(this.head, icon(target.kind === "edit" ? "edit" : "reply"),
            el("span.composer-words", {}, el("b", {text: title, dir: "auto"}), el("span", {text: words, dir: "auto"})),
            button("round", "Cancel", icon("close"), () => {
                this.setTarget(null);
                this.field.focus();
            }));
    }

    /** Reply and quote of the next message, for whoever sends it. */
    takeReply() {
        if (this.target?.kind !== "reply") return {};
        const {message, quote} = this.target;
        this.setTarget(null);
        const reply = {reply_to: message.message_id};
        if (quote) {
            const position = Math.max(0, message.text.indexOf(quote));
            reply.extra = {quote: {text: quote, position, is_manual: true}};
        }
        return reply;
    }

    async submit() {
        const text = this.field.value.trim();
        if (!text) return;
        if (this.target?.kind === "edit") {
            const {message} = this.target;
            this.setTarget(null);
            this.setText("");
            await this.chat.edit(message, text);
            return;
        }
        const reply = this.takeReply();
        this.field.value = "";
        this.changed();
        if (!await this.chat.sendText(text, reply)) this.setText(text);
    }

    /** What the view says about writing here. */
    show(view) {
        const may = view.can_write && (view.type !== "private" || view.started);
        this.row.hidden = !may;
        this.stop.hidden = may;
        if (!may) replace(this.stop, this.chat.whyNot(view));
        const menu = view.menu_button?.type === "web_app" ? view.menu_button : null;
        this.menuButton.hidden = !menu && !view.commands.length;
        replace(this.menuButton, menu ? [icon("app"), el("span", {text: menu.text, dir: "auto"})] : icon("slash"));
        this.menuButton.classList.toggle("wide", Boolean(menu));
        this.menuButton.setAttribute("aria-label", menu ? menu.text : "Menu of commands");
        this.menuButton.title = menu ? menu.text : "Menu of commands";
        this.field.placeholder = view.force_reply?.input_field_placeholder || view.keyboard?.input_field_placeholder || "Message";
        this.keys.hidden = !view.keyboard;
    }
}
