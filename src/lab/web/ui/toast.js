// SPDX-License-Identifier: MIT
// Short notices, alerts and questions.
import {button, el} from "./dom.js";
import {icon} from "./icons.js";

let place = null;

/** A notice at the bottom of `where` (the whole page by default) that goes by itself. */
export function toast(words, {bad = false, where = document.body} = {}) {
    if (!place) {
        place = el("div.toasts", {role: "status", "aria-live": "polite"});
        document.body.append(place);
    }
    const node = el(`div.toast${bad ? ".bad" : ""}`, {dir: "auto", text: words});
    if (where !== document.body) {
        const box = where.getBoundingClientRect();
        place.style.left = `${box.left + box.width / 2}px`;
    } else {
        place.style.left = "50%";
    }
    place.append(node);
    setTimeout(() => node.remove(), Math.min(8000, 2500 + words.length * 50));
    return node;
}

/** A window in front of everything. `fill(dialog)` gives what stands in it; it is gone when it is closed. */
export function openDialog(title, fill, {classes = ""} = {}) {
    const dialog = el(`dialog.window${classes}`, {"aria-label": title});
    const close = button("round", "Close", icon("close"), () => dialog.close());
    dialog.append(el("header.window-head", {}, el("h2", {text: title, dir: "auto"}), close));
    dialog.append(el("div.window-body", {}, fill(dialog)));
    dialog.addEventListener("close", () => dialog.remove());
    dialog.addEventListener("click", (event) => {
        if (event.target === dialog) dialog.close();
    });
    document.body.append(dialog);
    dialog.showModal();
    return dialog;
}

export function alertBox(title, words) {
    return openDialog(title, (dialog) => [
        el("p.alert-words", {dir: "auto", text: words}),
        el("div.window-foot", {}, button("primary-button", "OK", "OK", () => dialog.close(), {autofocus: true})),
    ], {classes: ".alert"});
}

/** Asks, and gives a promise of yes or no. */
export function ask(title, words, yes = "OK") {
    return new Promise((resolve) => {
        let said = false;
        const dialog = openDialog(title, (window) => [
            el("p.alert-words", {dir: "auto", text: words}),
            el("div.window-foot", {}, button("flat-button", "Cancel", "Cancel", () => window.close()),
                button("primary-button", yes, yes, () => {
                    said = true;
                    window.close();
                }, {autofocus: true})),
        ], {classes: ".alert"});
        dialog.addEventListener("close", () => resolve(said));
    });
}

/** A form of labelled fields: [{name, label, value, type, options, required, placeholder}]; promise of the values or null. */
export function askFor(title, fields, yes = "Send") {
    return new Promise((resolve) => {
        let values = null;
        const dialog = openDialog(title, (window) => {
            const form = el("form.fields", {method: "dialog"});
            for (const field of fields) form.append(fieldRow(field));
            form.append(el("div.window-foot", {}, button("flat-button", "Cancel", "Cancel", () => window.close()),
                el("button.primary-button", {type: "submit", text: yes})));
            form.addEventListener("submit", (event) => {
                event.preventDefault();
                values = readForm(form, fields);
                window.close();
            });
            return form;
        });
        dialog.addEventListener("close", () => resolve(values));
    });
}

function fieldRow(field) {
    let input;
    if (field.options) {
        input = el("select", {name: field.name}, field.options.map(([value, text]) => el("option", {value, text, selected: value === field.value})));
    } else if (field.type === "textarea") {
        input = el("textarea", {name: field.name, rows: "4", dir: "auto", text: field.value ?? "", placeholder: field.placeholder});
    } else {
        input = el("input", {
            name: field.name, type: field.type ?? "text", value: field.type === "checkbox" ? undefined : field.value ?? "", dir: "auto",
            required: field.required, placeholder: field.placeholder, step: field.type === "number" ? "any" : undefined,
            checked: field.type === "checkbox" ? field.value : undefined,
        });
    }
    if (field.type === "checkbox") return el("label.check-row", {}, input, field.label);
    return el("label.field", {}, el("span", {text: field.label}), input);
}

function readForm(form, fields) {
    return Object.fromEntries(fields.map((field) => {
        const input = form.elements.namedItem(field.name);
        return [field.name, field.type === "checkbox" ? input.checked : input.value];
    }));
}

/** A menu at a point: [{icon, text, act, danger}]. Arrow keys move, Escape closes. */
export function popupMenu(x, y, items, head) {
    closeMenu();
    const menu = el("div.popup", {role: "menu", tabindex: "-1"});
    if (head) menu.append(head);
    for (const item of items.filter(Boolean)) {
        const node = el(`button.popup-item${item.danger ? ".danger" : ""}`, {type: "button", role: "menuitem"},
            icon(item.icon, 18), el("span", {text: item.text}));
        node.addEventListener("click", () => {
            closeMenu();
            item.act();
        });
        menu.append(node);
    }
    const before = document.activeElement;
    menu.addEventListener("keydown", (event) => moveInMenu(event, menu, before));
    document.body.append(menu);
    const box = menu.getBoundingClientRect();
    menu.style.left = `${Math.max(8, Math.min(x, innerWidth - box.width - 8))}px`;
    menu.style.top = `${Math.max(8, Math.min(y, innerHeight - box.height - 8))}px`;
    (menu.querySelector(".popup-item") ?? menu).focus();
    setTimeout(() => document.addEventListener("pointerdown", closeOutside, true));
    return menu;
}

function moveInMenu(event, menu, before) {
    const items = [...menu.querySelectorAll(".popup-item")];
    const at = items.indexOf(document.activeElement);
    if (event.key === "ArrowDown") items[(at + 1) % items.length]?.focus();
    else if (event.key === "ArrowUp") items[(at - 1 + items.length) % items.length]?.focus();
    else if (event.key === "Escape" || event.key === "Tab") {
        closeMenu();
        before?.focus?.();
    } else return;
    event.preventDefault();
}

function closeOutside(event) {
    if (!event.target.closest(".popup")) closeMenu();
}

export function closeMenu() {
    document.removeEventListener("pointerdown", closeOutside, true);
    for (const menu of document.querySelectorAll(".popup")) menu.remove();
}
