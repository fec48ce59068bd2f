// SPDX-License-Identifier: MIT
// The page: people at the top, their chats below, the inspector beside them.
import {button, el, replace} from "./ui/dom.js";
import {icon} from "./ui/icons.js";
import {applyTheme, isDark, onTheme, turnTheme} from "./ui/theme.js";
import {popupMenu, toast} from "./ui/toast.js";
import {World} from "./world/world.js";
import {newBot, newPerson} from "./chat/new_chat.js";
import {Pane, personTab} from "./chat/pane.js";
import {Inspector} from "./inspector/inspector.js";

const most = 4;
const wide = matchMedia("(min-width: 1100px)");
const store = "telepot-lab-layout";

class App {
    constructor() {
        this.world = new World();
        this.panes = [];
        this.bar = el("header.top");
        this.stage = el("div.stage");
        this.lost = el("div.lost", {role: "alert", hidden: true, text: "The server doesn't answer. Waiting for it …"});
        this.main = el("main.main", {}, this.stage);
        document.body.append(this.bar, this.lost, this.main);
        onTheme(() => this.drawBar());
    }

    async begin() {
        this.drawBar();
        try {
            await this.world.begin();
        } catch (error) {
            replace(this.stage, el("p.no-chat", {}, el("span.pill", {text: error.message})));
            setTimeout(() => location.reload(), 3000);
            return;
        }
        this.inspector = new Inspector(this.world, {close: () => this.toggleInspector(false)});
        for (const topic of ["people", "list", "all"]) this.world.on(topic, () => this.drawBar());
        this.world.on("all", () => this.prune());
        this.world.on("connection", (on) => { this.lost.hidden = on; });
        this.restore();
        this.makeResizable();
        document.addEventListener("keydown", (event) => this.key(event));
        document.documentElement.classList.add("ready");
    }

    restore() {
        let saved = {};
        try {
            saved = JSON.parse(sessionStorage.getItem(store)) ?? {};
        } catch { /* as if there were none */ }
        const people = [...this.world.people.values()].filter((each) => !each.deactivated);
        const ids = (saved.people ?? []).filter((id) => this.world.people.has(id)).slice(0, most);
        for (const id of ids.length ? ids : people.slice(0, 1).map((each) => each.id)) this.addPane(id, saved.chats?.[id]);
        this.toggleInspector(saved.inspector ?? wide.matches);
        if (!this.panes.length) this.sayNobody();
    }

    remember() {
        const chats = Object.fromEntries(this.panes.map((each) => [each.person, each.chat?.key]));
        sessionStorage.setItem(store, JSON.stringify({people: this.panes.map((each) => each.person), chats, inspector: this.main.classList.contains("inspecting")}));
    }

    sayNobody() {
        replace(this.stage, el("div.no-chat", {}, el("p", {text: "Nobody is here yet."}),
            button("primary-button", "New person", "New person", () => this.newPerson())));
    }

    /** A reset has emptied the world, or another one was restored. */
    prune() {
        for (const pane of this.panes.filter((each) => !this.world.people.has(each.person))) this.removePane(pane);
        if (this.panes.length) return;
        const [first] = this.world.people.keys();
        if (first) this.showOnly(first);
        else this.sayNobody();
    }

    // Panes

    addPane(personId, key) {
        const pane = new Pane(this.world, personId, () => this.remember());
        this.panes.push(pane);
        this.arrange();
        const chats = this.world.chatsOf(personId);
        const first = key && chats.includes(key) ? key : chats[0];
        if (first && (key || matchMedia("(min-width: 700px)").matches)) pane.openChat(first);
        return pane;
    }

    removePane(pane) {
        pane.close();
        this.panes = this.panes.filter((each) => each !== pane);
        this.arrange();
    }

    showOnly(personId) {
        const here = this.panes.find((each) => each.person === personId);
        for (const pane of this.panes.filter((each) => each !== here)) this.removePane(pane);
        if (!here) this.addPane(personId);
    }

    beside(personId) {
        if (this.panes.some((each) => each.person === personId)) return;
        if (this.panes.length >= most) this.removePane(this.panes[0]);
        this.addPane(personId);
    }

    arrange() {
        replace(this.stage, this.panes.map((each) => each.root));
        this.stage.dataset.panes = String(this.panes.length);
        this.drawBar();
        this.remember();
    }

    /** Pressing somebody's name shows them; with Ctrl, or in side-by-side mode, beside the others. */
    pressPerson(person, event) {
        const shown = this.panes.find((each) => each.person === person.id);
        if (event.ctrlKey || event.metaKey || this.sideBySide) {
            if (!shown) this.beside(person.id);
            else if (this.panes.length > 1) this.removePane(shown);
        } else {
            this.showOnly(person.id);
        }
    }

    turnSideBySide() {
        this.sideBySide = this.panes.length < 2;
        if (this.sideBySide) {
            const next = [...this.world.people.values()].find((each) => !each.deactivated && !this.panes.some((pane) => pane.person === each.id));
            if (next) this.beside(next.id);
            else {
                this.sideBySide = false;
                toast("There is nobody else yet: add a person with +");
            }
        } else if (this.panes.length) {
            this.showOnly(this.panes[0].person);
        }
        this.drawBar();
    }

    async newPerson() {
        const person = await newPerson(this.world);
        if (!person) return;
        if (this.sideBySide) this.beside(person.id);
        else this.showOnly(person.id);
    }

    // Inspector

    toggleInspector(open = !this.main.classList.contains("inspecting")) {
        this.main.classList.toggle("inspecting", open);
        if (open) this.main.append(this.handle ??= this.makeHandle(), this.inspector.root);
        else {
            this.handle?.remove();
            this.inspector.root.remove();
        }
        if (open) this.inspector.draw();
        this.drawBar();
        this.remember();
    }

    makeHandle() {
        return el("div.handle", {role: "separator", "aria-orientation": "vertical", "aria-label": "Width of the inspector", tabindex: "0",
            "aria-valuemin": "280", "aria-valuemax": "1200", "aria-valuenow": "460"});
    }

    makeResizable() {
        const set = (size) => {
            const width = Math.min(Math.max(280, size), innerWidth - 320);
            this.main.style.setProperty("--inspector-width", `${width}px`);
            this.handle?.setAttribute("aria-valuenow", String(Math.round(width)));
        };
        this.main.addEventListener("pointerdown", (event) => {
            if (!event.target.classList.contains("handle")) return;
            event.preventDefault();
            event.target.setPointerCapture(event.pointerId);
            const move = (moved) => set(innerWidth - moved.clientX);
            event.target.addEventListener("pointermove", move);
            event.target.addEventListener("pointerup", () => event.target.removeEventListener("pointermove", move), {once: true});
        });
        this.main.addEventListener("keydown", (event) => {
            if (!event.target.classList.contains("handle")) return;
            const step = {ArrowLeft: 24, ArrowRight: -24}[event.key];
            if (step) set(this.inspector.root.offsetWidth + step);
        });
    }

    // Bar

    drawBar() {
        this.planned ??= requestAnimationFrame(() => {
            this.planned = undefined;
            this.renderBar();
        });
    }

    renderBar() {
        const people = [...this.world.people.values()].filter((each) => !each.deactivated);
        const focused = document.activeElement?.closest?.(".top") ? document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent : null;
        const open = this.main.classList.contains("inspecting");
        replace(this.bar, el("h1.brand", {"aria-label": "telepot lab"}, el("span.brand-sign", {"aria-hidden": "true"}, icon("send", 16)), el("span.brand-name", {text: "telepot lab"})),
            el("nav.tabs", {"aria-label": "People"}, people.map((person) => personTab(this.world, person, {
                shown: this.panes.some((each) => each.person === person.id), press: (event) => this.pressPerson(person, event),
                closable: false,
            })), button("round", "New person", icon("plus"), () => this.newPerson())),
            button("round.only-wide", "Side by side", icon("columns"), () => this.turnSideBySide(), {"aria-pressed": String(this.panes.length > 1)}),
            button("round", isDark() ? "Light colours" : "Dark colours", icon(isDark() ? "sun" : "moon"), () => turnTheme()),
            button("round", "Inspector", icon("inspect"), () => this.toggleInspector(), {"aria-pressed": String(open), "aria-keyshortcuts": "Alt+I"}),
            button("round", "Menu", icon("more"), (event) => this.menu(event.currentTarget)));
        if (focused) [...this.bar.querySelectorAll("button")].find((each) => (each.getAttribute("aria-label") ?? each.textContent) === focused)?.focus();
    }

    menu(anchor) {
        const box = anchor.getBoundingClientRect();
        popupMenu(box.right - 220, box.bottom + 4, [
            {icon: "person", text: "New person…", act: () => this.newPerson()},
            {icon: "app", text: "New bot…", act: () => newBot(this.world)},
            {icon: "fault", text: "Faults and clock", act: () => {
                this.toggleInspector(true);
                this.inspector.show("controls");
            }},
        ]);
    }

    /** Alt+I turns the inspector, Alt+1 to Alt+9 show people, "/" goes to the message field. */
    key(event) {
        const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
        if (event.altKey && event.code === "KeyI") this.toggleInspector();
        else if (event.altKey && /^Digit[1-9]$/.test(event.code)) {
            const person = [...this.world.people.values()][Number(event.code.at(-1)) - 1];
            if (person) this.pressPerson(person, event);
        } else if (event.key === "/" && !typing && this.panes[0]?.chat) {
            this.panes[0].chat.composer.field.focus();
            this.panes[0].chat.composer.setText("/");
        } else return;
        event.preventDefault();
    }
}

applyTheme();
new App().begin();
