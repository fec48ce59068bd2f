// SPDX-License-Identifier: MIT
// The list of calls and updates. Only the rows that are on the screen exist.
import {el} from "../ui/dom.js";
import {clockSeconds, span} from "../text/dates.js";
import {durationMs} from "../world/traffic.js";
import {callWords, statusClass, statusWords, updateWords} from "./words.js";

const rowHeight = 30;
const spare = 8;

export class Log {
    constructor(select) {
        this.select = select;
        this.entries = [];
        this.space = el("div.log-space", {role: "presentation"});
        this.root = el("div.traffic", {tabindex: "0", role: "listbox", "aria-label": "Calls and updates"}, this.space);
        this.root.addEventListener("scroll", () => this.paint(), {passive: true});
        this.root.addEventListener("keydown", (event) => this.key(event));
        this.root.addEventListener("click", (event) => {
            const row = event.target.closest(".traffic-row");
            if (row) this.select(this.entries[Number(row.dataset.at)]);
        });
        this.following = true;
        new ResizeObserver(() => this.paint()).observe(this.root);
    }

    draw(entries) {
        this.entries = entries;
        this.space.style.height = `${entries.length * rowHeight}px`;
        if (this.following) this.root.scrollTop = this.root.scrollHeight;
        this.paint(true);
    }

    mark(id) {
        this.chosen = id;
        this.paint(true);
    }

    paint() {
        const {scrollTop, clientHeight, scrollHeight} = this.root;
        this.following = scrollHeight - scrollTop - clientHeight < rowHeight * 2;
        const first = Math.max(0, Math.floor(scrollTop / rowHeight) - spare);
        const last = Math.min(this.entries.length, Math.ceil((scrollTop + clientHeight) / rowHeight) + spare);
        const rows = [];
        for (let at = first; at < last; ++at) rows.push(this.row(this.entries[at], at));
        this.space.replaceChildren(...rows);
        if (!this.entries.length) this.space.append(el("p.quiet.nothing", {text: "Nothing yet. What bots call, and what they are told, comes here."}));
    }

    row(entry, at) {
        const {data, kind} = entry;
        const chosen = entry.id === this.chosen;
        const node = el(`div.traffic-row.${kind}${chosen ? ".chosen" : ""}`, {
            role: "option", "aria-selected": String(chosen), "data-at": at, "data-id": entry.id, "aria-setsize": this.entries.length, "aria-posinset": at + 1,
        }, el("time", {text: clockSeconds(entry.at)}));
        node.style.top = `${at * rowHeight}px`;
        if (kind === "call") {
            const time = durationMs(data);
            node.append(el(`span.status.${statusClass(data)}`, {text: statusWords(data)}), el("b", {text: data.method}),
                el("span.words", {text: callWords(data), dir: "auto"}),
                data.fault ? el("span.mark", {text: data.fault}) : "",
                data.problems?.length ? el("span.mark", {text: data.problems.length === 1 ? "1 problem" : `${data.problems.length} problems`}) : "",
                el("span.time", {text: time === undefined ? "" : span(time)}));
        } else {
            node.append(el("span.status.update", {text: "▼"}), el("b", {text: data.kind}), el("span.words", {text: updateWords(data), dir: "auto"}),
                el("span.time", {text: data.state}));
        }
        return node;
    }

    key(event) {
        const step = {ArrowDown: 1, ArrowUp: -1, PageDown: 15, PageUp: -15}[event.key];
        if (!step || !this.entries.length) return;
        event.preventDefault();
        const at = this.entries.findIndex((each) => each.id === this.chosen);
        const next = Math.min(this.entries.length - 1, Math.max(0, at < 0 ? this.entries.length - 1 : at + step));
        const top = next * rowHeight;
        if (top < this.root.scrollTop) this.root.scrollTop = top;
        if (top + rowHeight > this.root.scrollTop + this.root.clientHeight) this.root.scrollTop = top + rowHeight - this.root.clientHeight;
        this.select(this.entries[next]);
    }
}
