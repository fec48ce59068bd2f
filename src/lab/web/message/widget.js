// SPDX-License-Identifier: MIT
// A widget's HTML runs in a frame with an origin of its own: no cookies, no network, no way to this page but messages.
import {widgetFrameUrl} from "../world/api.js";
import {el} from "../ui/dom.js";

const frames = new Map();

window.addEventListener("message", (event) => {
    const owner = frames.get(event.source);
    if (owner && event.origin === "null") owner(event.data);
});

const clamp = (value, low, high) => Math.min(high, Math.max(low, value));

export function widgetFrame(message, chat) {
    const {widget} = message.message;
    const frame = el("iframe.widget", {
        sandbox: "allow-scripts", title: "Widget", referrerpolicy: "no-referrer", loading: "lazy", allow: "",
    });
    frame.style.width = `${clamp(widget.width || 340, 200, 420)}px`;
    frame.style.height = `${clamp(widget.height || 160, 50, 600)}px`;
    frame.src = widgetFrameUrl;
    const send = (data) => frame.contentWindow?.postMessage(data, "*");
    const state = () => ({publicData: widget.public_data ?? "", chatData: widget.chat_data ?? ""});
    const hear = (data) => {
        if (typeof data !== "object" || data === null) return;
        if (data.kind === "ready") send({kind: "begin", html: widget.html, dark: chat.isDark(), ...state()});
        if (data.kind === "height" && !widget.height) frame.style.height = `${clamp(Number(data.height) || 0, 50, 600)}px`;
        if (data.kind === "query") answer(data);
    };
    const answer = async (data) => {
        const result = await chat.widgetQuery(message, String(data.data ?? ""));
        send({kind: "answer", number: data.number, ...result});
    };
    frame.addEventListener("load", () => {
        if (frame.contentWindow) frames.set(frame.contentWindow, hear);
        send({kind: "hello"});
    });
    for (const source of frames.keys()) if (source.closed) frames.delete(source);
    return frame;
}

/** New data of a widget whose HTML stays: the running widget hears of it. True if there was one to tell. */
export function updateWidget(node, before, message) {
    const old = before?.message.widget;
    const now = message.message.widget;
    const frame = node?.querySelector("iframe.widget");
    if (!frame || !old || !now || old.html !== now.html) return false;
    frame.contentWindow?.postMessage(
        {kind: "state", publicData: now.public_data ?? "", chatData: now.chat_data ?? ""}, "*");
    return true;
}
