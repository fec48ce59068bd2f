// SPDX-License-Identifier: MIT
// A Mini App in a frame of its own, and the events by which it talks to its client.
import {button, copyText, el} from "../ui/dom.js";
import {icon} from "../ui/icons.js";
import {alertBox, ask} from "../ui/toast.js";
import {openUrl, safeUrl} from "../ui/urls.js";

/**
 * Opens the app at `url`, which has the signed launch data in its fragment. `sendData(text)` is there if a reply key
 * opened it.
 */
export function openWebApp(title, url, {dark, sendData} = {}) {
    const safe = safeUrl(url);
    if (!safe || !/^https?:/.test(safe)) {
        alertBox(title, `A Mini App's address begins with https:// or http://, this one is ${url}`);
        return null;
    }
    // An app of another origin keeps its own (for its storage); one of this page's origin must not.
    const foreign = new URL(safe).origin !== location.origin;
    const frame = el("iframe.app-frame", {
        sandbox: `allow-scripts allow-forms allow-popups${foreign ? " allow-same-origin" : ""}`, title, allow: "",
        referrerpolicy: "no-referrer",
    });
    const main = el("button.app-main", {type: "button", hidden: true});
    const back = button("round", "Back", icon("back"), () => send("back_button_pressed"));
    back.hidden = true;
    const dialog = el("dialog.app-window", {"aria-label": title}, el("header.window-head", {}, back, el("h2", {text: title, dir: "auto"}),
        button("round", "Close", icon("close"), () => dialog.close())), frame, main);
    const send = (kind, data) => frame.contentWindow?.postMessage(JSON.stringify({eventType: kind, eventData: data ?? {}}), "*");
    const events = handlers({dialog, frame, main, back, send, dark, sendData, title});
    const hear = (event) => {
        if (event.source !== frame.contentWindow || typeof event.data !== "string") return;
        let message;
        try {
            message = JSON.parse(event.data);
        } catch {
            return;
        }
        const data = typeof message.eventData === "string" ? safeJson(message.eventData) : message.eventData ?? {};
        if (Object.hasOwn(events, message.eventType)) events[message.eventType](data ?? {});
    };
    main.addEventListener("click", () => send("main_button_pressed"));
    window.addEventListener("message", hear);
    dialog.addEventListener("close", () => {
        window.removeEventListener("message", hear);
        dialog.remove();
    });
    frame.src = `${safe}&tgWebAppThemeParams=${encodeURIComponent(JSON.stringify(dark ? night : light))}`;
    document.body.append(dialog);
    dialog.showModal();
    return dialog;
}

function safeJson(text) {
    try {
        return JSON.parse(text);
    } catch {
        return null;
    }
}

const light = {bg_color: "#ffffff", text_color: "#000000", hint_color: "#707579", link_color: "#2678b6", button_color: "#3390ec",
    button_text_color: "#ffffff", secondary_bg_color: "#f4f4f5"};
const night = {bg_color: "#17212b", text_color: "#f5f5f5", hint_color: "#708499", link_color: "#6ab3f3", button_color: "#5288c1",
    button_text_color: "#ffffff", secondary_bg_color: "#232e3c"};

function handlers({dialog, frame, main, back, send, dark, sendData, title}) {
    const colour = (text) => (/^#[0-9a-f]{6}$/i.test(text ?? "") ? text : "");
    return {
        web_app_ready: () => frame.classList.add("ready"),
        web_app_expand: () => dialog.classList.add("tall"),
        web_app_close: () => dialog.close(),
        web_app_request_theme: () => send("theme_changed", {theme_params: dark ? night : light}),
        web_app_request_viewport: () => send("viewport_changed", {
            height: frame.clientHeight, width: frame.clientWidth, is_state_stable: true, is_expanded: true,
        }),
        web_app_setup_back_button: ({is_visible: visible}) => { back.hidden = !visible; },
        web_app_setup_main_button: (given) => {
            main.hidden = !given.is_visible;
            main.disabled = given.is_active === false;
            main.textContent = given.text ?? "Continue";
            main.style.backgroundColor = colour(given.color);
            main.style.color = colour(given.text_color);
        },
        web_app_open_link: ({url}) => openUrl(url),
        web_app_open_tg_link: ({path_full: path}) => openUrl(`https://t.me${path ?? "/"}`),
        web_app_data_send: ({data}) => {
            dialog.close();
            sendData?.(String(data ?? ""));
        },
        web_app_open_popup: async (given) => {
            const yes = await ask(given.title || title, given.message ?? "", given.buttons?.[0]?.text || "OK");
            send("popup_closed", yes ? {button_id: given.buttons?.[0]?.id ?? ""} : {});
        },
        web_app_read_text_from_clipboard: ({req_id: id}) => send("clipboard_text_received", {req_id: id, data: null}),
        web_app_copy_text: ({text}) => copyText(String(text ?? "")),
    };
}
