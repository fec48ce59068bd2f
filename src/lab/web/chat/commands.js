// SPDX-License-Identifier: MIT
// The menu of commands: opens at "/" and by its button.
import {el, replace} from "../ui/dom.js";

export class CommandMenu {
    constructor(chat, composer) {
        this.chat = chat;
        this.composer = composer;
        this.root = el("div.suggestions", {role: "listbox", "aria-label": "Commands", hidden: true});
        this.at = 0;
    }

    get open() {
        return !this.root.hidden;
    }

    update(text) {
        const typed = /^\/(\w*)$/.exec(text)?.[1];
        if (typed === undefined) return this.hide();
        this.show((command) => command.command.startsWith(typed.toLowerCase()));
    }

    toggle() {
        if (this.open) this.hide();
        else this.show(() => true);
        this.composer.field.focus();
    }

    show(wanted) {
        const list = (this.chat.view?.commands ?? []).filter(wanted);
        this.root.hidden = !list.length;
        this.at = 0;
        replace(this.root, list.map((command) => el("button.suggestion", {
            type: "button", role: "option", "aria-selected": "false", on: {click: () => this.choose(command)},
        }, el("b", {text: `/${command.command}`}), el("span", {text: command.description, dir: "auto"}))));
        this.mark();
    }

    hide() {
        this.root.hidden = true;
    }

    mark() {
        [...this.root.children].forEach((each, at) => {
            each.classList.toggle("chosen", at === this.at);
            each.setAttribute("aria-selected", String(at === this.at));
            if (at === this.at) each.scrollIntoView({block: "nearest"});
        });
    }

    choose(command) {
        this.hide();
        this.composer.setText("");
        const inGroup = this.chat.type !== "private" && command.bot_username;
        this.chat.sendText(`/${command.command}${inGroup ? `@${command.bot_username}` : ""}`);
    }

    /** True if the key was for the menu. */
    key(event) {
        if (!this.open) return false;
        const count = this.root.children.length;
        if (event.key === "ArrowDown") this.at = (this.at + 1) % count;
        else if (event.key === "ArrowUp") this.at = (this.at - 1 + count) % count;
        else if (event.key === "Escape") this.hide();
        else if (event.key === "Enter" || event.key === "Tab") this.root.children[this.at]?.click();
        else return false;
        event.preventDefault();
        if (this.open) this.mark();
        return true;
    }
}
