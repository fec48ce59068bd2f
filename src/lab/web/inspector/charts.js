// SPDX-License-Identifier: MIT
// Small plots over time: calls, errors, updates, and how long calls take.
import {el, replace} from "../ui/dom.js";
import {svg} from "../ui/icons.js";
import {clockTime, span} from "../text/dates.js";
import {buckets} from "./numbers.js";

const width = 420;
const height = 90;
const left = 44;
const count = 60;
const ranges = [["5000", "5 minutes"], ["60000", "1 hour"], ["1440000", "1 day"]];

export class Charts {
    constructor(traffic) {
        this.traffic = traffic;
        this.range = el("select", {"aria-label": "Time shown"}, ranges.map(([value, text]) => el("option", {value, text: `Last ${text}`})));
        this.range.addEventListener("change", () => this.draw(this.world, true));
        this.plots = el("div.plots");
        this.root = el("div.charts", {tabindex: "0", role: "region", "aria-label": "Charts"}, this.range, this.plots);
    }

    draw(world, now = false) {
        this.world = world;
        if (!now && performance.now() - (this.drawn ?? -1e9) < 500) {
            clearTimeout(this.later);
            this.later = setTimeout(() => this.draw(world, true), 500);
            return;
        }
        this.drawn = performance.now();
        const size = Number(this.range.value);
        const end = Math.ceil(world.now() * 1000 / size) * size;
        const list = buckets(this.traffic.entries, end, size, count);
        replace(this.plots,
            plot("Calls", list, [{name: "calls", pick: (each) => each.calls, kind: "bars", class: "p-calls"}]),
            plot("Errors", list, [{name: "errors", pick: (each) => each.errors, kind: "bars", class: "p-errors"}]),
            plot("Updates", list, [{name: "updates", pick: (each) => each.updates, kind: "bars", class: "p-updates"}]),
            plot("Time a call takes (median, p95, p99)", list, [
                {name: "p99", pick: (each) => each.p99, kind: "line", class: "p-99"},
                {name: "p95", pick: (each) => each.p95, kind: "line", class: "p-95"},
                {name: "median", pick: (each) => each.p50, kind: "line", class: "p-50"},
            ], span));
    }
}

function plot(title, list, series, label = String) {
    const most = Math.max(1, ...series.flatMap(({pick}) => list.map((each) => pick(each) ?? 0)));
    const x = (at) => left + (at * (width - left)) / list.length;
    const y = (value) => 6 + (1 - value / most) * (height - 24);
    const step = (width - left) / list.length;
    const nodes = [
        svg("path", {d: `M${left} ${y(0)}H${width}M${left} ${y(most)}H${width}`, class: "p-grid"}),
        text(left - 5, y(most) + 4, label(most), "end"), text(left - 5, y(0) + 4, "0", "end"),
        text(left, height - 3, clockTime(list[0].from / 1000), "start"), text(width, height - 3, clockTime(list.at(-1).from / 1000), "end"),
    ];
    for (const each of series) nodes.push(each.kind === "bars" ? bars(list, each, x, y, step) : line(list, each, x, y, step));
    const sum = series.map(({name, pick}) => `${name}: ${label(list.reduce((total, each) => Math.max(total, pick(each) ?? 0), 0))} at most`).join(", ");
    return el("figure.plot", {}, el("figcaption", {text: title}),
        svg("svg", {viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": `${title}. ${sum}`}, ...nodes));
}

function text(x, y, words, anchor) {
    const node = svg("text", {x, y, "text-anchor": anchor, class: "p-text"});
    node.textContent = words;
    return node;
}

function bars(list, {pick, class: name}, x, y, step) {
    const group = svg("g", {class: name});
    list.forEach((each, at) => {
        const value = pick(each);
        if (value) group.append(svg("rect", {x: x(at) + 0.5, y: y(value), width: Math.max(1, step - 1), height: Math.max(1, y(0) - y(value)), rx: 1}));
    });
    return group;
}

function line(list, {pick, class: name}, x, y, step) {
    let path = "";
    let drawing = false;
    const dots = [];
    list.forEach((each, at) => {
        const value = pick(each);
        if (value === undefined) {
            drawing = false;
            return;
        }
        const place = `${(x(at) + step / 2).toFixed(1)} ${y(value).toFixed(1)}`;
        path += `${drawing ? "L" : "M"}${place}`;
        drawing = true;
        dots.push(svg("circle", {cx: x(at) + step / 2, cy: y(value), r: 1.8}));
    });
    return svg("g", {class: name}, svg("path", {d: path || "M0 0"}), ...dots);
}
