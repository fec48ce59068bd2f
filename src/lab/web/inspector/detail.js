// SPDX-License-Identifier: MIT
// All about one call or update, and what led to it or came of it.
import {button, copyText, el, replace} from "../ui/dom.js";
import {icon} from "../ui/icons.js";
import {toast} from "../ui/toast.js";
import {clockSeconds, span} from "../text/dates.js";
import {durationMs} from "../world/traffic.js";
import {jsonTree} from "./json_tree.js";
import {asCpp, asCurl, asJavaScript, asPython} from "./snippets.js";
import {callWords, statusClass, statusWords, updateWords} from "./words.js";

export class Detail {
    constructor(inspector) {
        this.inspector = inspector;
        this.root = el("section.detail", {"aria-label": "Details", hidden: true});
    }

    show(entry) {
        this.entry = entry;
        this.root.hidden = !entry;
        this.drawn = null;
        this.refresh();
    }

    refresh() {
        const {entry} = this;
        if (!entry || this.drawn === entry.data) return;
        this.drawn = entry.data;
        replace(this.root, this.head(entry), el("div.detail-body", {tabindex: "0", role: "region", "aria-label": "All about it"},
            entry.kind === "call" ? this.call(entry.data) : this.update(entry.data)));
    }

    head(entry) {
        const {data} = entry;
        const name = entry.kind === "call" ? data.method : `${data.kind} ${data.update_id}`;
        return el("header.detail-head", {}, entry.kind === "call" ? el(`span.status.${statusClass(data)}`, {text: statusWords(data)}) : null,
            el("b", {text: name}), el("span.space"), this.copies(entry), button("round", "Close details", icon("close", 16), () => this.inspector.select(null)));
    }

    copies(entry) {
        const kinds = [["curl", asCurl], ["Python", asPython], ["JavaScript", asJavaScript], ["C++", asCpp]];
        return kinds.map(([name, make]) => button("link-button", name === "curl" ? "Copy as a curl command" : `Copy as a test in ${name}`, name, () => {
            copyText(make(entry, this.inspector.world));
            toast(name === "curl" ? "Copied as a curl command" : `Copied as a test in ${name}`);
        }));
    }

    call(call) {
        const {traffic, world} = this.inspector;
        const before = traffic.updateBefore(call);
        const time = durationMs(call);
        return [
            facts([["Bot", `@${world.bots.get(call.bot_id)?.username ?? call.bot_id}`], ["Begun", clockSeconds(call.started_ms)],
                ["Took", time === undefined ? "still runs" : span(time)], ["Number", call.number], ["Fault", call.fault],
                ["Way", call.webhook_reply && "in the answer to a webhook's update"],
                ["Model", call.modelled === false && "answered plausibly only: this method changes nothing here"]]),
            call.problems?.length ? el("div.problems", {}, el("b", {text: "What is wrong with it"}),
                el("ul", {}, call.problems.map((each) => el("li", {text: each, dir: "auto"})))) : null,
            call.description ? el("p.error-words", {text: call.description, dir: "auto"}) : null,
            before ? this.link("After the update", before, updateWords(before.data), before.data.kind) : null,
            part("Parameters", call.arguments), call.files?.length ? part("Files", call.files) : null,
            call.finished ? part("Answer", call.result ?? parse(call.answer)) : null,
        ];
    }

    update(update) {
        const {traffic, world} = this.inspector;
        const calls = traffic.callsAfter(update);
        return [
            facts([["Bot", `@${world.bots.get(update.bot_id)?.username ?? update.bot_id}`], ["Queued", clockSeconds(update.queued_ms)],
                ["Given out", update.delivered_ms ? clockSeconds(update.delivered_ms) : "not yet"], ["By", update.via],
                ["State", update.state], ["Times", update.deliveries > 1 && String(update.deliveries)]]),
            calls.length ? el("div.links", {}, el("b", {text: "Calls that followed"}),
                calls.slice(0, 50).map((each) => this.link("", each, callWords(each.data), each.data.method))) : null,
            part("Update", update.update),
        ];
    }

    link(title, entry, words, name) {
        return el("div.cause", {}, title && el("span.quiet", {text: title}),
            el("button.cause-link", {type: "button", on: {click: () => this.inspector.select(entry)}}, el("b", {text: name}), " ", el("span", {text: words, dir: "auto"})));
    }
}

function facts(list) {
    return el("dl.facts", {}, list.filter(([, value]) => value || value === 0)
        .map(([name, value]) => el("div", {}, el("dt", {text: name}), el("dd", {text: String(value)}))));
}

function parse(text) {
    try {
        return JSON.parse(text);
    } catch {
        return text;
    }
}

function part(title, value) {
    const text = typeof value === "string" ? value : JSON.stringify(value, null, 2);
    return el("div.part", {}, el("div.part-head", {}, el("b", {text: title}), button("link-button", `Copy: ${title}`, icon("copy", 14), () => {
        copyText(text);
        toast("Copied");
    })), jsonTree(value));
}
