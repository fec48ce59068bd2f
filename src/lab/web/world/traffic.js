// SPDX-License-Identifier: MIT
// Calls and updates, for the inspector: the newest ones, in the order in which they came.
import {get} from "./api.js";

export const kept = 4000;

/** One line of the inspector: {id, kind: "call" | "update", at (ms), ...}. */
export class Traffic {
    constructor() {
        this.clear();
    }

    clear() {
        this.entries = [];
        this.calls = new Map();
        this.updates = new Map();
        this.revision = 0;
    }

    async read(bots, lastCall) {
        this.clear();
        const calls = await get("calls", {after: Math.max(0, lastCall - 500), limit: 500}).catch(() => []);
        const updates = await Promise.all(bots.map((id) => get(`bots/${id}/updates`, {limit: 200}).catch(() => [])));
        const all = [...calls.map(callEntry), ...updates.flat().map(updateEntry)];
        all.sort((a, b) => a.at - b.at || (a.kind === "update" ? -1 : 1));
        for (const entry of all) this.add(entry);
    }

    take(event) {
        switch (event.type) {
            case "call_started": case "call_finished": this.put(callEntry(event.data)); break;
            case "update_queued": case "update_delivered": this.put(updateEntry(event.data)); break;
            case "update_confirmed": this.confirm(event.data); break;
            default:
        }
    }

    put(entry) {
        const known = this.map(entry).get(entry.id);
        if (known) {
            Object.assign(known, {data: entry.data});
            ++this.revision;
        } else {
            this.add(entry);
        }
    }

    add(entry) {
        this.map(entry).set(entry.id, entry);
        this.entries.push(entry);
        ++this.revision;
        if (this.entries.length <= kept * 1.25) return;
        for (const old of this.entries.splice(0, this.entries.length - kept)) this.map(old).delete(old.id);
    }

    map(entry) {
        return entry.kind === "call" ? this.calls : this.updates;
    }

    confirm(data) {
        const entry = this.updates.get(updateId(data));
        if (!entry) return;
        entry.data = {...entry.data, state: "confirmed"};
        ++this.revision;
    }

    /** The update that a bot had been given last when it made this call. */
    updateBefore(call) {
        return call.after_update_id ? this.updates.get(updateId({bot_id: call.bot_id, update_id: call.after_update_id})) : undefined;
    }

    /** The calls that a bot made after this update and before the next one. */
    callsAfter(update) {
        return this.entries.filter((entry) => entry.kind === "call" && entry.data.bot_id === update.bot_id &&
            entry.data.after_update_id === update.update_id && entry.data.method !== "getUpdates");
    }
}

const updateId = (data) => `u${data.bot_id}/${data.update_id}`;

export function callEntry(call) {
    return {kind: "call", id: `c${call.number}`, at: call.started_ms, data: call};
}

export function updateEntry(update) {
    return {kind: "update", id: updateId(update), at: update.queued_ms, data: update};
}

/** Whether a call went wrong: an error was answered, or none. */
export const failed = (call) => call.finished && (call.status === 0 || call.status >= 400);

export const durationMs = (call) => (call.finished ? (call.duration_us ?? 0) / 1000 : undefined);
