// SPDX-License-Identifier: MIT
// Calls and updates drawn to scale: a lane for each bot, time from left to right.
import {button, el} from "../ui/dom.js";
import {onTheme} from "../ui/theme.js";
import {span} from "../text/dates.js";
import {durationMs} from "../world/traffic.js";
import {statusClass} from "./words.js";

const top = 22;
const rowHeight = 15;
const rowsOfLane = 5;
const laneHeight = 26 + rowHeight * rowsOfLane;
const shortest = 20;
const longest = 3_600_000;

export class Timeline {
    constructor(inspector, select) {
        this.inspector = inspector;
        this.select = select;
        this.span = 10_000;
        this.following = true;
        this.entries = [];
        this.boxes = [];
        this.canvas = el("canvas.timeline-canvas", {role: "img", "aria-label": "Calls and updates over time. Arrow keys move, plus and minus zoom.", tabindex: "0"});
        this.tip = el("div.timeline-tip", {hidden: true});
        this.live = button("link-button", "Follow", "Follow", () => {
            this.following = true;
            this.paint();
        });
        this.root = el("div.timeline", {}, el("div.timeline-bar", {}, button("link-button", "Zoom in", "+", () => this.zoom(0.5)),
            button("link-button", "Zoom out", "−", () => this.zoom(2)), this.live,
            el("span.quiet", {text: "▼ update, bar = call, line = time until the bot acted"})), this.canvas, this.tip);
        new ResizeObserver(() => this.paint()).observe(this.root);
        onTheme(() => this.paint());
        this.listen();
    }

    listen() {
        const {canvas} = this;
        canvas.addEventListener("wheel", (event) => {
            event.preventDefault();
            if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) this.pan((event.deltaX || event.deltaY) / canvas.clientWidth);
            else this.zoom(event.deltaY > 0 ? 1.25 : 0.8, event.offsetX / canvas.clientWidth);
        }, {passive: false});
        let grabbed = null;
        canvas.addEventListener("pointerdown", (event) => {
            grabbed = event.offsetX;
            this.moved = false;
            canvas.setPointerCapture(event.pointerId);
        });
        canvas.addEventListener("pointermove", (event) => {
            if (grabbed === null) return this.hover(event);
            if (Math.abs(event.offsetX - grabbed) > 3) this.moved = true;
            this.pan((grabbed - event.offsetX) / canvas.clientWidth);
            grabbed = event.offsetX;
            return undefined;
        });
        canvas.addEventListener("pointerup", (event) => {
            grabbed = null;
            if (!this.moved) this.select(this.boxAt(event)?.entry ?? null);
        });
        canvas.addEventListener("pointerleave", () => { this.tip.hidden = true; });
        canvas.addEventListener("keydown", (event) => {
            const act = {ArrowLeft: () => this.pan(-0.1), ArrowRight: () => this.pan(0.1), "+": () => this.zoom(0.5), "-": () => this.zoom(2)}[event.key];
            if (act) {
                event.preventDefault();
                act();
            }
        });
    }

    zoom(factor, at = 1) {
        const before = this.end - this.span * (1 - at);
        this.span = Math.min(longest, Math.max(shortest, this.span * factor));
        if (!this.following) this.end = before + this.span * (1 - at);
        this.paint();
    }

    pan(part) {
        this.following = false;
        this.end += part * this.span;
        this.paint();
    }

    mark(id) {
        this.chosen = id;
        this.paint();
    }

    draw(entries) {
        this.entries = entries;
        this.paint();
    }

    paint() {
        if (!this.canvas.isConnected) return;
        const newest = this.entries.at(-1)?.at ?? this.inspector.world.now() * 1000;
        if (this.following || this.end === undefined) this.end = newest + this.span * 0.06;
        this.live.hidden = this.following;
        const bots = [...new Set(this.entries.map((each) => each.data.bot_id))];
        const width = Math.max(200, this.root.clientWidth);
        const height = Math.max(160, top + bots.length * laneHeight + 8);
        const ratio = devicePixelRatio || 1;
        Object.assign(this.canvas, {width: width * ratio, height: height * ratio});
        this.canvas.style.height = `${height}px`;
        const pen = this.canvas.getContext("2d");
        pen.scale(ratio, ratio);
        this.colours = colours(this.root);
        this.boxes = [];
        this.axis(pen, width, height);
        bots.forEach((bot, at) => this.lane(pen, bot, top + at * laneHeight, width));
    }

    x(ms, width) {
        return ((ms - (this.end - this.span)) / this.span) * width;
    }

    axis(pen, width, height) {
        const step = niceStep(this.span / (width / 90));
        pen.font = "11px system-ui, sans-serif";
        pen.fillStyle = this.colours.quiet;
        pen.strokeStyle = this.colours.line;
        for (let at = Math.ceil((this.end - this.span) / step) * step; at < this.end; at += step) {
            const x = Math.round(this.x(at, width)) + 0.5;
            pen.beginPath();
            pen.moveTo(x, top - 6);
            pen.lineTo(x, height);
            pen.stroke();
            pen.fillText(timeLabel(at, step), x + 3, 12);
        }
    }

    lane(pen, bot, y, width) {
        pen.fillStyle = this.colours.text;
        pen.font = "600 11px system-ui, sans-serif";
        pen.fillText(`@${this.inspector.world.bots.get(bot)?.username ?? bot}`, 6, y + 14);
        const free = new Array(rowsOfLane).fill(-1e9);
        const updates = new Map();
        for (const entry of this.entries) {
            if (entry.data.bot_id !== bot) continue;
            const x = this.x(entry.at, width);
            if (entry.kind === "update") {
                updates.set(entry.data.update_id, {x, entry});
                if (x > -20 && x < width + 20) this.updateMark(pen, entry, x, y + 20);
                continue;
            }
            const length = Math.max(3, ((durationMs(entry.data) ?? this.end - entry.at) / this.span) * width);
            if (x + length < 0 || x > width) continue;
            let row = free.findIndex((end) => end < x);
            if (row < 0) row = 0;
            free[row] = x + length + 1;
            this.callBar(pen, entry, x, y + 26 + row * rowHeight, length, updates.get(entry.data.after_update_id));
        }
    }

    updateMark(pen, entry, x, y) {
        pen.fillStyle = this.colours.update;
        pen.beginPath();
        pen.moveTo(x - 4, y - 5);
        pen.lineTo(x + 4, y - 5);
        pen.lineTo(x, y + 2);
        pen.fill();
        this.boxes.push({entry, x: x - 5, y: y - 7, w: 10, h: 11});
    }

    callBar(pen, entry, x, y, length, cause) {
        if (cause && cause.x < x) {
            pen.strokeStyle = this.colours.cause;
            pen.beginPath();
            pen.moveTo(cause.x, y - 2);
            pen.lineTo(cause.x, y + 5.5);
            pen.lineTo(x, y + 5.5);
            pen.stroke();
        }
        pen.fillStyle = this.colours[statusClass(entry.data)];
        pen.fillRect(x, y, length, 11);
        if (entry.id === this.chosen) {
            pen.strokeStyle = this.colours.text;
            pen.strokeRect(x - 1.5, y - 1.5, length + 3, 14);
        }
        if (length > 60) {
            pen.fillStyle = "#fff";
            pen.font = "10px system-ui, sans-serif";
            pen.fillText(entry.data.method, x + 4, y + 9, length - 8);
        }
        this.boxes.push({entry, x: x - 2, y, w: length + 4, h: 12});
    }

    boxAt(event) {
        return this.boxes.findLast((box) => event.offsetX >= box.x && event.offsetX <= box.x + box.w &&
            event.offsetY >= box.y && event.offsetY <= box.y + box.h);
    }

    hover(event) {
        const box = this.boxAt(event);
        this.tip.hidden = !box;
        this.canvas.style.cursor = box ? "pointer" : "grab";
        if (!box) return;
        const {kind, data} = box.entry;
        const time = kind === "call" ? durationMs(data) : undefined;
        this.tip.textContent = kind === "call" ? `${data.method} ${time === undefined ? "" : span(time)}` : `${data.kind} ${data.update_id}`;
        this.tip.style.left = `${Math.min(event.offsetX + 12, this.root.clientWidth - 170)}px`;
        this.tip.style.top = `${event.offsetY + 40}px`;
    }
}

function niceStep(wanted) {
    const power = 10 ** Math.floor(Math.log10(wanted));
    return [1, 2, 5, 10].map((each) => each * power).find((each) => each >= wanted);
}

function timeLabel(ms, step) {
    const date = new Date(ms);
    const digits = step < 1000 ? `.${String(Math.floor(((ms % 1000) + 1000) % 1000)).padStart(3, "0")}` : "";
    return `${[date.getHours(), date.getMinutes(), date.getSeconds()].map((each) => String(each).padStart(2, "0")).join(":")}${digits}`;
}

function colours(node) {
    const style = getComputedStyle(node);
    const of = (name) => style.getPropertyValue(name).trim();
    return {
        text: of("--text"), quiet: of("--quiet"), line: of("--line"), update: of("--violet"), cause: of("--quiet"),
        good: of("--good"), bad: of("--bad"), odd: of("--odd"), running: of("--accent"),
    };
}
