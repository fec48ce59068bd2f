// SPDX-License-Identifier: MIT
// New people, groups, channels and bots.
import {post} from "../world/api.js";
import {copyText, el, button} from "../ui/dom.js";
import {askFor, openDialog, toast} from "../ui/toast.js";
import {fullName} from "../world/names.js";
import {choose} from "./reply_keyboard.js";

export async function newGroup(pane) {
    const {world, person} = pane;
    const given = await askFor("New chat", [
        {name: "type", label: "Kind", options: [["group", "Group"], ["supergroup", "Supergroup"], ["forum", "Supergroup with topics"], ["channel", "Channel"]], value: "supergroup"},
        {name: "title", label: "Title", required: true},
        {name: "username", label: "Public username (optional)"},
    ], "Next");
    if (!given) return;
    const others = [...world.people.values(), ...world.bots.values()].filter((each) => each.id !== person);
    const members = given.type === "channel" ? [] : await choose("Members", others.map((each) => [each.id, fullName(each)]), 50, "Create") ?? [];
    try {
        const chat = await post("chats", {
            type: given.type === "forum" ? "supergroup" : given.type, is_forum: given.type === "forum" || undefined, title: given.title,
            username: given.type === "group" ? undefined : given.username || undefined, creator_id: person, members,
        });
        pane.openChat(`0:${chat.id}`);
    } catch (error) {
        toast(error.message, {bad: true});
    }
}

export async function newPerson(world) {
    const given = await askFor("New person", [
        {name: "first_name", label: "First name", required: true}, {name: "last_name", label: "Last name"},
        {name: "username", label: "Username"}, {name: "language_code", label: "Language", value: "en"},
    ], "Create");
    if (!given) return null;
    try {
        const fields = Object.fromEntries(Object.entries(given).filter(([, value]) => value));
        const person = await post("people", fields);
        world.people.set(person.id, person);
        return person;
    } catch (error) {
        toast(error.message, {bad: true});
        return null;
    }
}

export async function newBot(world) {
    const given = await askFor("New bot", [{name: "first_name", label: "Name", required: true, value: "My bot"}, {name: "username", label: "Username", value: "my_bot"}], "Create");
    if (!given) return;
    try {
        const bot = await post("bots", {first_name: given.first_name, username: given.username});
        const lines = `TELEPOT_API_URL=${world.settings.url}\nTELEPOT_TOKEN=${bot.token}`;
        openDialog(`@${bot.username}`, () => [el("p", {text: "Run a bot with"}), el("pre.json", {text: lines, tabindex: "0"}),
            el("div.window-foot", {}, button("primary-button", "Copy", "Copy", () => copyText(lines)))]);
    } catch (error) {
        toast(error.message, {bad: true});
    }
}
