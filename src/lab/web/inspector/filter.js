// SPDX-License-Identifier: MIT
// Which calls and updates are shown.
import {el, replace} from "../ui/dom.js";
import {failed} from "../world/traffic.js";
import {waits} from "./numbers.js";

export class Filter {
    constructor(world, changed) {
        this.world = world;
        const box = (name, value) => {
            const input = el("input", {type: "checkbox", checked: value});
            input.addEventListener("change", changed);
            return {input, label: el("label.chip", {}, input, name)};
        };
        this.text = el("input.search", {type: "search", placeholder: "Method, text, number …", "aria-label": "Search calls and updates"});
        this.text.addEventListener("input", changed);
        this.bot = el("select", {"aria-label": "Bot"});
        this.bot.addEventListener("change", changed);
        this.calls = box("Calls", true);
        this.updates = box("Updates", true);
        this.bad = box("Only errors", false);
        this.polls = box("getUpdates", false);
        this.root = el("div.filter", {role: "search", "aria-label": "Filter"}, this.text, this.bot, this.calls.label, this.updates.label,
            this.bad.label, this.polls.label);
        this.fillBots();
        world.on("bots", () => this.fillBots());
        world.on("all", () => this.fillBots());
    }

    fillBots() {
        const chosen = this.bot.value;
        replace(this.bot, el("option", {value: "", text: "All bots"}), [...this.world.bots.values()]
            .map((bot) => el("option", {value: bot.id, text: `@${bot.username}`})));
        this.bot.value = chosen;
        this.bot.hidden = this.world.bots.size < 2;
    }

    apply(entries) {
        const words = this.text.value.trim().toLowerCase();
        const bot = Number(this.bot.value) || 0;
        return entries.filter((entry) => this.fits(entry, bot) && (!words || haystack(entry).includes(words)));
    }

    fits({kind, data}, bot) {
        if (bot && data.bot_id !== bot) return false;
        if (kind === "update") return this.updates.input.checked && !this.bad.input.checked;
        if (waits(data) && !this.polls.input.checked && !failed(data)) return false;
        if (this.bad.input.checked && !failed(data) && !data.problems?.length) return false;
        return this.calls.input.checked;
    }
}

/** What is searched, made once for each state of an entry. */
function haystack(entry) {
    if (entry.searched !== entry.data) {
        entry.searched = entry.data;
        const {data} = entry;
        entry.words = (entry.kind === "call"
            ? `${data.method} ${JSON.stringify(data.arguments)} ${data.status} ${data.description} ${data.problems?.join(" ")} ${data.fault} #${data.number}`
            : `${data.kind} ${JSON.stringify(data.update)} ${data.update_id}`).toLowerCase();
    }
    return entry.words;
}
