// SPDX-License-Identifier: MIT
// JSON to open and close.
import {el} from "../ui/dom.js";

const most = 200;

/** Texts that hold JSON, as forms send it, are shown as what they hold. */
function unpacked(value) {
    if (typeof value !== "string" || !/^\s*[[{]/.test(value)) return value;
    try {
        return JSON.parse(value);
    } catch {
        return value;
    }
}

function leaf(value) {
    const kind = value === null ? "null" : typeof value;
    return el(`span.j-${kind}`, {text: kind === "string" ? `"${value}"` : String(value), dir: kind === "string" ? "auto" : undefined});
}

export function jsonTree(given, name, depth = 0) {
    const value = unpacked(given);
    const label = name === undefined ? null : el("span.j-key", {text: `${name}: `});
    if (value === null || typeof value !== "object") return el("div.j-line", {}, label, leaf(value ?? null));
    const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
    const brackets = Array.isArray(value) ? `[${entries.length}]` : `{${entries.length}}`;
    const node = el("details.j-node", {open: depth < 2 && entries.length < 40});
    node.append(el("summary", {}, label, el("span.j-size", {text: brackets})));
    let filled = false;
    const fill = () => {
        if (filled) return;
        filled = true;
        for (const [key, inner] of entries.slice(0, most)) node.append(jsonTree(inner, key, depth + 1));
        if (entries.length > most) node.append(el("div.j-line", {text: `… ${entries.length - most} more`}));
    };
    if (node.open) fill();
    node.addEventListener("toggle", fill);
    return node;
}
