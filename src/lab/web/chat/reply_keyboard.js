// SPDX-License-Identifier: MIT
// The keyboard that a bot shows instead of letters, with its special keys.
import {post} from "../world/api.js";
import {el, replace} from "../ui/dom.js";
import {icon} from "../ui/icons.js";
import {ask, askFor, openDialog} from "../ui/toast.js";
import {fullName} from "../world/names.js";
import {pollForm} from "./attach.js";

const corner = {
    request_contact: "person", request_location: "place", request_poll: "poll", request_users: "people", request_chat: "channel",
    web_app: "app", request_managed_bot: "app",
};
const styles = new Set(["primary", "success", "danger"]);

export class ReplyKeyboard {
    constructor(chat) {
        this.chat = chat;
        this.root = el("div.reply-keyboard", {role: "group", "aria-label": "Keyboard", hidden: true});
        this.hiddenByHand = false;
    }

    show(keyboard) {
        const same = JSON.stringify(keyboard) === this.shown;
        this.shown = JSON.stringify(keyboard);
        if (!same) this.hiddenByHand = false;
        this.root.hidden = !keyboard || this.hiddenByHand;
        if (same || !keyboard) return;
        this.root.classList.toggle("resized", Boolean(keyboard.resize_keyboard));
        replace(this.root, keyboard.keyboard.map((row) => el("div.key-row", {}, row.map((key) => this.key(key)))));
    }

    toggle() {
        this.hiddenByHand = !this.root.hidden;
        this.root.hidden = this.hiddenByHand;
    }

    key(given) {
        const key = typeof given === "string" ? {text: given} : given;
        const kind = Object.keys(corner).find((each) => key[each]);
        const node = el(`button.key${styles.has(key.style) ? `.${key.style}` : ""}`, {type: "button", dir: "auto"},
            el("span.key-label", {text: key.text}));
        if (kind) node.append(el("span.key-corner", {}, icon(corner[kind], 12)));
        node.addEventListener("click", () => this.press(key, kind));
        return node;
    }

    async press(key, kind) {
        const fields = kind ? await this.special(key, kind) : {};
        if (!fields) return;
        await this.chat.act(() => post(`people/${this.chat.person}/press_reply_key`, {...this.chat.where(), label: key.text, ...fields}));
    }

    /** What the person gives for a key that asks for something; null if they don't. */
    async special(key, kind) {
        const {chat} = this;
        const person = chat.world.user(chat.person);
        switch (kind) {
            case "request_contact":
                return await ask("Share your phone number?", `The bot will get the contact of ${fullName(person)}.`, "Share")
                    ? {phone_number: "+4930123456"} : null;
            case "request_location": {
                const given = await askFor("Share your location", [
                    {name: "latitude", label: "Latitude", type: "number", value: "52.51628", required: true},
                    {name: "longitude", label: "Longitude", type: "number", value: "13.37771", required: true},
                ], "Share");
                return given && {latitude: Number(given.latitude), longitude: Number(given.longitude)};
            }
            case "request_poll": {
                const poll = await pollForm("New poll", key.request_poll.type === "quiz");
                return poll && {poll};
            }
            case "request_users": return this.chooseUsers(key.request_users);
            case "request_chat": return this.chooseChat(key.request_chat);
            case "web_app": chat.openKeyApp(key); return null;
            default: return {};
        }
    }

    chooseUsers(request) {
        const {world} = this.chat;
        const all = request.user_is_bot ? [...world.bots.values()]
            : [...world.people.values(), ...(request.user_is_bot === undefined ? world.bots.values() : [])];
        const most = request.max_quantity ?? 1;
        return choose(`Choose ${most > 1 ? `up to ${most}` : "one"}`, all.map((each) => [each.id, fullName(each)]), most)
            .then((ids) => (ids ? {user_ids: ids} : null));
    }

    chooseChat(request) {
        const {world, person} = this.chat;
        const fits = (chat) => (chat.type === "channel") === Boolean(request.chat_is_channel) &&
            (request.chat_is_forum === undefined || chat.is_forum === request.chat_is_forum) &&
            chat.members.some((each) => each.user_id === person && !["left", "kicked"].includes(each.status));
        const all = [...world.chats.values()].filter(fits).map((each) => [each.id, each.title]);
        return choose("Choose a chat", all, 1).then((ids) => (ids ? {shared_chat_id: ids[0]} : null));
    }
}

/** A list with boxes or radio buttons: promise of the chosen ids, or null. */
export function choose(title, choices, most, yes = "Choose") {
    return new Promise((resolve) => {
        let ids = null;
        const dialog = openDialog(title, (window) => {
            if (!choices.length) return el("p.quiet", {text: "There is nothing to choose from."});
            const rows = choices.map(([id, name], at) => {
                const box = el("input", {type: most > 1 ? "checkbox" : "radio", name: "choice", value: String(id), checked: at === 0 && most === 1});
                return {id, box, row: el("label.check-row", {}, box, el("span", {text: name, dir: "auto"}))};
            });
            const form = el("form.fields", {}, rows.map(({row}) => row),
                el("div.window-foot", {}, el("button.primary-button", {type: "submit", text: yes})));
            form.addEventListener("submit", (event) => {
                event.preventDefault();
                const chosen = rows.filter(({box}) => box.checked).map(({id}) => id);
                if (chosen.length && chosen.length <= most) {
                    ids = chosen;
                    window.close();
                }
            });
            return form;
        });
        dialog.addEventListener("close", () => resolve(ids));
    });
}
