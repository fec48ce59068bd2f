// SPDX-License-Identifier: MIT
// Which addresses the page may open, and what they mean.

const openable = new Set(["http:", "https:", "tg:", "mailto:"]);

/** The address as a link may carry it, or null if it is of a kind that isn't opened (javascript:, data:, file: ...). */
export function safeUrl(text) {
    const trimmed = String(text ?? "").trim();
    if (!trimmed) return null;
    const withScheme = /^[a-z][a-z0-9+.-]*:/i.test(trimmed) && !/^[^/]*\.[a-z]+:\d/i.test(trimmed)
        ? trimmed : `http://${trimmed}`;
    try {
        const url = new URL(withScheme);
        return openable.has(url.protocol) ? url.href : null;
    } catch {
        return null;
    }
}

/** Opens an address in a page of its own that knows nothing of this one. Returns false if it may not be opened. */
export function openUrl(text) {
    const url = safeUrl(text);
    if (!url) return false;
    const link = document.createElement("a");
    link.href = url;
    link.target = "_blank";
    link.rel = "noopener noreferrer";
    link.click();
    return true;
}

/**
 * What a t.me or tg: address asks for: {kind: "bot", username, start, startgroup} | {kind: "user", id} |
 * {kind: "invite", hash} | {kind: "share", url, text} | null.
 */
export function telegramLink(text) {
    const url = URL.canParse?.(safeUrl(text) ?? "") ? new URL(safeUrl(text)) : null;
    if (!url) return null;
    if (url.protocol === "tg:") return tgLink(url);
    if (!/^(www\.)?(t\.me|telegram\.me|telegram\.dog)$/i.test(url.hostname)) return null;
    const [first, second] = url.pathname.split("/").filter(Boolean);
    if (!first) return null;
    if (first === "share") return {kind: "share", url: url.searchParams.get("url"), text: url.searchParams.get("text")};
    if (first === "joinchat" || first.startsWith("+")) {
        return {kind: "invite", hash: first.startsWith("+") ? first.slice(1) : second, link: text};
    }
    return resolve(first, url.searchParams);
}

function tgLink(url) {
    const verb = url.hostname || url.pathname.replace(/^\/*/, "");
    const parameters = url.searchParams;
    if (verb === "resolve") return resolve(parameters.get("domain"), parameters);
    if (verb === "user") return {kind: "user", id: Number(parameters.get("id"))};
    if (verb === "join") return {kind: "invite", hash: parameters.get("invite"), link: url.href};
    return null;
}

function resolve(username, parameters) {
    if (!username) return null;
    return {
        kind: "bot",
        username: username.replace(/^@/, ""),
        start: parameters.get("start"),
        startgroup: parameters.get("startgroup"),
    };
}
