// SPDX-License-Identifier: MIT
// What goes wrong, and what time it is: faults to plan, the world's clock to move.
import {get, post, remove} from "../world/api.js";
import {button, el, replace} from "../ui/dom.js";
import {ask, toast} from "../ui/toast.js";
import {wholeDate} from "../text/dates.js";
import {save} from "../chat/info.js";

const kinds = [
    ["too_many_requests", "429 Too Many Requests"], ["internal_error", "500 Internal Server Error"], ["bad_gateway", "502 Bad Gateway (HTML)"],
    ["slow", "Slow answer"], ["garbage", "Answer that isn't JSON"], ["drop_before_reading", "Connection ends before the call"],
    ["drop_after_processing", "Connection ends after the call"], ["drop_mid_answer", "Connection ends amid the answer"],
    ["duplicate_updates", "Updates twice"], ["shuffle_updates", "Updates out of order"],
];
const words = new Map(kinds);
const steps = [["1 minute", 60], ["1 hour", 3600], ["1 day", 86_400], ["1 week", 604_800]];

export class Controls {
    constructor(world) {
        this.world = world;
        this.planned = el("div.fault-list");
        this.clock = el("p.clock-now");
        this.root = el("div.controls", {tabindex: "0", role: "region", "aria-label": "Faults and clock"}, el("h2", {text: "Clock of this world"}), this.clock,
            el("div.wrap", {}, steps.map(([name, seconds]) => button("flat-button", `Let ${name} pass`, `+${name}`, () => this.advance(seconds)))),
            el("h2", {text: "Faults"}), this.form(), this.planned, el("h2", {text: "World"}), el("div.wrap", {},
                button("flat-button", "Save a snapshot", "Save a snapshot", () => this.snapshot()),
                button("flat-button", "Restore a snapshot", "Restore…", () => this.restore()),
                button("flat-button", "Forget the calls", "Forget the calls", () => this.forget()),
                button("flat-button.danger", "Empty the world", "Empty the world…", () => this.reset())));
        setInterval(() => this.root.isConnected && this.drawClock(), 1000);
    }

    form() {
        const kind = el("select", {name: "kind", "aria-label": "Kind of fault"}, kinds.map(([value, text]) => el("option", {value, text})));
        const method = el("input", {name: "method", placeholder: "every method", "aria-label": "Method", autocomplete: "off", spellcheck: "false"});
        const times = el("input", {name: "times", type: "number", min: "0", value: "1", "aria-label": "How many calls; 0 = until removed", title: "How many calls; 0 = until removed"});
        const amount = el("input", {name: "amount", type: "number", min: "0", value: "1", step: "any", "aria-label": "Seconds", title: "Seconds: retry_after, or the delay"});
        const form = el("form.fault-form", {}, kind, method, el("label", {}, "times ", times), el("label.amount", {}, "seconds ", amount),
            el("button.primary-button", {type: "submit", text: "Plan"}));
        const fit = () => { form.querySelector(".amount").hidden = !["too_many_requests", "slow"].includes(kind.value); };
        kind.addEventListener("change", fit);
        fit();
        form.addEventListener("submit", (event) => {
            event.preventDefault();
            const seconds = Number(amount.value);
            run(() => post("faults", {
                kind: kind.value, times: Number(times.value), ...(method.value.trim() ? {method: method.value.trim()} : {}),
                ...(kind.value === "too_many_requests" ? {retry_after: Math.round(seconds)} : {}), ...(kind.value === "slow" ? {delay_ms: Math.round(seconds * 1000)} : {}),
            }));
        });
        return form;
    }

    draw() {
        this.drawClock();
        const list = [...this.world.faults.values()];
        const text = JSON.stringify(list);
        if (text === this.shown) return;
        this.shown = text;
        replace(this.planned, list.map((fault) => this.row(fault)), list.length ? button("link-button", "Remove all faults", "Remove all", () => run(() => remove("faults"))) : null);
    }

    row(fault) {
        const left = fault.times_left < 0 ? "until removed" : fault.times_left === 0 ? "used up" : `${fault.times_left} to come`;
        return el("div.fault", {}, el("span", {}, el("b", {text: words.get(fault.kind) ?? fault.kind}), ` ${fault.method || "every method"}`),
            el("span.quiet", {text: `${left}, struck ${fault.hits}×`}),
            button("link-button", `Remove the fault ${fault.kind}`, "Remove", () => run(() => remove(`faults/${fault.number}`))));
    }

    drawClock() {
        const ahead = Math.round(this.world.offset / 1000);
        this.clock.textContent = wholeDate(this.world.now()) + (ahead > 1 ? ` (${describe(ahead)} ahead)` : "");
    }

    advance(seconds) {
        run(() => post("clock/advance", {seconds}));
    }

    async snapshot() {
        const data = await run(() => get("snapshot"));
        if (data) save("world.json", JSON.stringify(data), "application/json");
    }

    restore() {
        const input = el("input", {type: "file", accept: ".json,application/json", class: "offscreen", "aria-label": "Snapshot"});
        input.addEventListener("change", async () => {
            input.remove();
            await run(async () => post("restore", {snapshot: JSON.parse(await input.files[0].text())}));
        });
        document.body.append(input);
        input.click();
    }

    async forget() {
        if (await run(() => remove("calls"))) await this.world.readAnew();
    }

    async reset() {
        if (await ask("Empty the world?", "All people, chats and messages will be gone; bots stay.", "Empty it")) run(() => post("reset"));
    }
}

async function run(task) {
    try {
        return await task() ?? true;
    } catch (error) {
        toast(error.message, {bad: true});
        return undefined;
    }
}

function describe(seconds) {
    if (seconds < 3600) return `${Math.round(seconds / 60)} min`;
    if (seconds < 172_800) return `${(seconds / 3600).toFixed(seconds % 3600 ? 1 : 0)} h`;
    return `${Math.round(seconds / 86_400)} days`;
}
