// SPDX-License-Identifier: MIT
// Makes elements. Texts become text nodes; no part of the page parses HTML.

const refused = /^(on|innerhtml|outerhtml|srcdoc|style$)/i;

/**
 * el("div.bubble.out", {id: "m1", "aria-label": name, on: {click}}, "text", child, null, [more]).
 * Children that are null, undefined or false are left out. Links and pictures get their addresses from urls.js.
 */
export function el(description, properties, ...children) {
    const [tag, ...classes] = description.split(".");
    const element = document.createElement(tag || "div");
    if (classes.length) element.className = classes.join(" ");
    for (const [name, value] of Object.entries(properties ?? {})) set(element, name, value);
    append(element, children);
    return element;
}

function set(element, name, value) {
    if (name === "on") {
        for (const [event, handler] of Object.entries(value)) element.addEventListener(event, handler);
    } else if (name === "text") {
        element.textContent = value ?? "";
    } else if (refused.test(name)) {
        throw new Error(`el() doesn't set ${name}`);
    } else if (value === true) {
        element.setAttribute(name, "");
    } else if (value !== undefined && value !== null && value !== false) {
        element.setAttribute(name, String(value));
    }
}

export function append(parent, children) {
    for (const child of children.flat(Infinity)) {
        if (child === null || child === undefined || child === false) continue;
        parent.append(child instanceof Node ? child : document.createTextNode(String(child)));
    }
    return parent;
}

/** A button with a name for screen readers; `shape` is an icon or a text. */
export function button(classes, name, shape, click, properties) {
    return el(`button.${classes}`, {type: "button", "aria-label": name, title: name, on: {click}, ...properties}, shape);
}

export function replace(parent, ...children) {
    parent.replaceChildren();
    return append(parent, children);
}

/** Runs `task` once before the next frame, however often it is asked to. */
export function beforeNextFrame(task) {
    let planned = false;
    return () => {
        if (planned) return;
        planned = true;
        requestAnimationFrame(() => {
            planned = false;
            task();
        });
    };
}

/** Puts a text on the clipboard, also where the page isn't a secure context. */
export async function copyText(text) {
    try {
        await navigator.clipboard.writeText(text);
    } catch {
        const field = el("textarea", {"aria-hidden": "true", class: "offscreen", text});
        document.body.append(field);
        field.select();
        document.execCommand("copy");
        field.remove();
    }
}
