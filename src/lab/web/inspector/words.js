// SPDX-License-Identifier: MIT
// Calls and updates in one line.
import {failed} from "../world/traffic.js";
import {brief, fullName} from "../world/names.js";
import {serviceText} from "../message/service.js";

const short = (text, most = 90) => {
    const line = String(text ?? "").replace(/\s+/g, " ");
    return line.length > most ? `${line.slice(0, most)}…` : line;
};

const telling = [
    "text", "caption", "question", "title", "emoji", "action", "url", "callback_query_id", "inline_query_id", "message_id", "commands", "media", "offset",
];

/** The arguments that tell most. */
export function callWords(call) {
    const given = call.arguments ?? {};
    const parts = [];
    if (given.chat_id !== undefined) parts.push(`→ ${given.chat_id}`);
    const name = telling.find((each) => given[each] !== undefined);
    if (name) parts.push(short(typeof given[name] === "object" ? JSON.stringify(given[name]) : given[name]));
    else if (call.files?.length) parts.push(call.files.map((each) => each.file_name).join(", "));
    return parts.join("  ");
}

export function statusWords(call) {
    if (!call.finished) return "…";
    return call.status ? String(call.status) : "none";
}

export const statusClass = (call) => (!call.finished ? "running" : failed(call) ? "bad" : call.problems?.length || call.fault ? "odd" : "good");

export function updateWords(update) {
    const inner = update.update?.[update.kind] ?? {};
    const who = fullName(inner.from ?? inner.user ?? inner.chat);
    const what = inner.data ?? inner.query ?? brief(inner, serviceText) ?? inner.poll_id ?? "";
    return [who, short(typeof what === "object" ? JSON.stringify(what) : what)].filter(Boolean).join(": ");
}
