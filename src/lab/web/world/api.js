// SPDX-License-Identifier: MIT
// The control API: the only file that knows its addresses.

const root = new URL("lab/v1/", document.baseURI);
const token = takeToken();

/** A token comes once, as #token=... of the page's address, and stays in this tab. */
function takeToken() {
    const given = new URLSearchParams(location.hash.slice(1)).get("token");
    if (given) {
        sessionStorage.setItem("telepot-lab-token", given);
        history.replaceState(null, "", location.pathname + location.search);
    }
    return given ?? sessionStorage.getItem("telepot-lab-token");
}

function address(path, query) {
    const url = new URL(path, root);
    for (const [name, value] of Object.entries(query ?? {})) {
        if (value !== undefined && value !== null && value !== "") url.searchParams.set(name, value);
    }
    return url;
}

/** What the server refused, in its own words. */
export class Refused extends Error {
    constructor(status, message, field) {
        super(message);
        this.status = status;
        this.field = field;
    }
}

async function request(method, url, body) {
    const headers = {};
    if (token) headers.Authorization = `Bearer ${token}`;
    if (body !== undefined && !(body instanceof FormData)) {
        headers["Content-Type"] = "application/json";
        body = JSON.stringify(body);
    }
    let answer;
    try {
        answer = await fetch(url, {method, headers, body});
    } catch {
        throw new Refused(0, "The server doesn't answer. Does telepot lab still run?");
    }
    const type = answer.headers.get("Content-Type") ?? "";
    if (!type.includes("json")) {
        const text = await answer.text();
        if (!answer.ok) throw new Refused(answer.status, text || `The server answered ${answer.status}`);
        return text;
    }
    const parsed = await answer.json();
    if (parsed.ok === false) throw new Refused(answer.status, parsed.error, parsed.field);
    return parsed.result;
}

export const get = (path, query) => request("GET", address(path, query));
export const post = (path, body) => request("POST", address(path), body ?? {});
export const remove = (path) => request("DELETE", address(path));

/** Posts fields and one file. */
export function upload(path, fields, file, name) {
    const form = new FormData();
    for (const [key, value] of Object.entries(fields)) {
        if (value === undefined || value === null) continue;
        form.append(key, typeof value === "object" ? JSON.stringify(value) : String(value));
    }
    form.append("file", file, name ?? file.name ?? "file");
    return request("POST", address(path), form);
}

export async function base64(file) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    let text = "";
    for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
    return btoa(text);
}

export function fileUrl(fileId) {
    return address(`files/${encodeURIComponent(fileId)}`, {token}).href;
}

/** Where a widget's own document is: it has a policy of its own, under which its scripts may run in a sandbox. */
export const widgetFrameUrl = new URL("widget.html", document.baseURI).href;

/**
 * Events after `after`, one by one, for ever: hand(event). The browser connects again by itself and tells what it had.
 * `state(connected)` says how it stands.
 */
export function events(after, hand, state) {
    const source = new EventSource(address("events", {after, token}));
    const kinds = [
        "message", "message_edited", "message_deleted", "reaction", "pinned", "keyboard", "chat_action", "draft", "query",
        "query_answered", "call_started", "call_finished", "update_queued", "update_delivered", "update_confirmed", "person",
        "bot", "chat", "member", "join_request", "fault", "clock", "reset", "gap",
    ];
    for (const kind of kinds) source.addEventListener(kind, (event) => hand(JSON.parse(event.data)));
    source.addEventListener("open", () => state(true));
    source.addEventListener("error", () => state(false));
    return () => source.close();
}
