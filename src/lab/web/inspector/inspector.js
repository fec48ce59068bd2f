// SPDX-License-Identifier: MIT
// The inspector: what goes between the bots and the server, beside the chats.
import {beforeNextFrame, button, el, replace} from "../ui/dom.js";
import {icon} from "../ui/icons.js";
import {Charts} from "./charts.js";
import {Controls} from "./controls.js";
import {Detail} from "./detail.js";
import {Filter} from "./filter.js";
import {Log} from "./log.js";
import {numbers} from "./numbers.js";
import {Timeline} from "./timeline.js";

const tabs = [["log", "Traffic"], ["timeline", "Timeline"], ["charts", "Charts"], ["controls", "Faults & clock"]];

export class Inspector {
    constructor(world, {close}) {
        this.world = world;
        this.traffic = world.traffic;
        this.filter = new Filter(world, () => this.draw());
        this.detail = new Detail(this);
        this.log = new Log((entry) => this.select(entry));
        this.timeline = new Timeline(this, (entry) => this.select(entry));
        this.charts = new Charts(this.traffic);
        this.controls = new Controls(world);
        this.counters = el("div.counters", {role: "status", "aria-label": "Counters"});
        this.tabBar = el("div.inspector-tabs", {role: "tablist", "aria-label": "Inspector"}, tabs.map(([id, name]) => this.tab(id, name)));
        this.body = el("div.inspector-body");
        this.root = el("aside.inspector", {"aria-label": "Inspector"},
            el("header.inspector-head", {}, this.tabBar, button("round", "Close the inspector", icon("close"), close)),
            this.counters, this.filter.root, this.body, this.detail.root);
        this.draw = beforeNextFrame(() => this.render());
        for (const topic of ["event", "all", "bots", "faults", "clock"]) world.on(topic, () => this.draw());
        this.show("log");
    }

    tab(id, name) {
        return el("button.inspector-tab", {
            type: "button", role: "tab", id: `tab-${id}`, "aria-selected": "false", on: {click: () => this.show(id), keydown: (event) => this.tabKey(event)},
        }, name);
    }

    tabKey(event) {
        const step = {ArrowRight: 1, ArrowLeft: -1}[event.key];
        if (!step) return;
        const at = tabs.findIndex(([id]) => id === this.current);
        this.show(tabs[(at + step + tabs.length) % tabs.length][0]);
        this.tabBar.querySelector("[aria-selected=true]").focus();
    }

    show(id) {
        this.current = id;
        for (const node of this.tabBar.children) {
            const chosen = node.id === `tab-${id}`;
            node.setAttribute("aria-selected", String(chosen));
            node.tabIndex = chosen ? 0 : -1;
        }
        const view = {log: this.log, timeline: this.timeline, charts: this.charts, controls: this.controls}[id];
        this.view = view;
        replace(this.body, view.root);
        this.filter.root.hidden = id === "charts" || id === "controls";
        this.body.setAttribute("role", "tabpanel");
        this.body.setAttribute("aria-labelledby", `tab-${id}`);
        this.draw();
    }

    /** Nothing is drawn while the inspector is shut. */
    render() {
        if (!this.root.isConnected) return;
        const shown = this.filter.apply(this.traffic.entries);
        this.renderCounters();
        if (this.current === "log") this.log.draw(shown);
        if (this.current === "timeline") this.timeline.draw(shown);
        if (this.current === "charts") this.charts.draw(this.world);
        if (this.current === "controls") this.controls.draw();
        this.detail.refresh();
    }

    renderCounters() {
        const {calls, updates, errors, problems, median, high} = numbers(this.traffic);
        const item = (name, value, bad) => el(`span.counter${bad ? ".bad" : ""}`, {}, el("b", {text: String(value)}), name);
        const text = [calls, updates, errors, problems, median, high].join("|");
        if (text === this.counted) return;
        this.counted = text;
        replace(this.counters, item("calls", calls), item("updates", updates), item("errors", errors, errors > 0),
            item("problems", problems, problems > 0), item("median", median), item("p95", high));
    }

    select(entry) {
        this.log.mark(entry?.id);
        this.timeline.mark(entry?.id);
        this.detail.show(entry);
        this.draw();
    }
}
