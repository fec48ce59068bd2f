// SPDX-License-Identifier: MIT
// About a chat: its members, requests to join, and what this person may do with it.
import {get, post} from "../world/api.js";
import {button, copyText, el} from "../ui/dom.js";
import {ask, askFor, openDialog} from "../ui/toast.js";
import {avatar} from "../ui/avatar.js";
import {fullName} from "../world/names.js";
import {choose} from "./reply_keyboard.js";

const present = (member) => !["left", "kicked"].includes(member.status);

export function openInfo(chat) {
    return chat.bot ? botInfo(chat) : groupInfo(chat);
}

function line(name, value) {
    return value ? el("div.info-line", {}, el("span.quiet", {text: name}), el("span", {text: value, dir: "auto"})) : null;
}

function act(chat, path, body) {
    return chat.act(() => post(`people/${chat.person}/${path}`, body));
}

function botInfo(chat) {
    const {bot} = chat;
    const dialog = openDialog(fullName(bot), (window) => [
        line("Username", `@${bot.username}`), line("About", bot.short_description), line("Description", bot.description),
        line("Gets updates by", bot.webhook_url ? `webhook ${bot.webhook_url}` : bot.polling ? "polling" : "nothing at the moment"),
        line("Updates that wait", String(bot.pending_updates)),
        line("Inline mode", bot.supports_inline_queries ? "on" : "off"),
        el("div.window-foot", {}, chat.view?.blocked
            ? button("primary-button", "Unblock", "Unblock", () => act(chat, "unblock", {bot_id: bot.id}).then(() => window.close()))
            : button("flat-button.danger", "Block", "Block", () => act(chat, "block", {bot_id: bot.id}).then(() => window.close()))),
    ]);
    return dialog;
}

function groupInfo(chat) {
    const {world} = chat;
    const id = chat.place.chat_id;
    const dialog = openDialog(chat.title, (window) => {
        const body = el("div");
        const fill = () => {
            const group = world.chats.get(id);
            if (!group) return window.close();
            body.replaceChildren();
            const own = group.members.find((each) => each.user_id === chat.person);
            const admin = ["creator", "administrator"].includes(own?.status);
            const parts = [line("Username", group.username && `@${group.username}`), line("Description", group.description),
                ...requests(chat, group, admin), ...members(chat, group, admin), links(group), actions(chat, group, admin, window)];
            body.append(...parts.flat().filter(Boolean));
            return null;
        };
        fill();
        const off = world.on("view", fill);
        window.addEventListener("close", off);
        return body;
    });
    return dialog;
}

function requests(chat, group, admin) {
    if (!group.join_requests.length) return [];
    const answer = (request, approve) => act(chat, "answer_join_request", {chat_id: group.id, member_id: request.user_id, approve});
    return [el("h3", {text: "Want to join"}), ...group.join_requests.map((request) => el("div.member", {},
        avatar(chat.world.user(request.user_id), 34),
        el("span.member-words", {}, el("b", {text: fullName(chat.world.user(request.user_id)), dir: "auto"}), el("span", {text: request.bio, dir: "auto"})),
        admin && button("primary-button.small", "Approve", "Approve", () => answer(request, true)),
        admin && button("flat-button.small", "Decline", "Decline", () => answer(request, false))))];
}

function members(chat, group, admin) {
    const rows = group.members.filter(present).map((member) => {
        const mine = member.user_id === chat.person;
        const may = admin && !mine && member.status !== "creator";
        const change = member.status === "administrator" ? ["demote", "Demote"] : ["promote", "Promote"];
        return el("div.member", {}, avatar(chat.world.user(member.user_id) ?? {id: member.user_id, first_name: member.name}, 34),
            el("span.member-words", {}, el("b", {text: member.name, dir: "auto"}), el("span", {text: `${member.is_bot ? "bot, " : ""}${member.status}`})),
            may && button("flat-button.small", `${change[1]} ${member.name}`, change[1],
                () => act(chat, change[0], {chat_id: group.id, member_id: member.user_id})),
            may && button("flat-button.small.danger", `Remove ${member.name}`, "Remove",
                () => act(chat, "remove", {chat_id: group.id, member_id: member.user_id})));
    });
    return [el("h3", {text: `Members (${rows.length})`}), ...rows];
}

function links(group) {
    if (!group.invite_links.length) return null;
    return [el("h3", {text: "Invite links"}), ...group.invite_links.map((each) => el("div.info-line", {},
        el("span", {text: each.invite_link ?? ""}), button("link-button", "Copy the link", "Copy", () => copyText(each.invite_link ?? ""))))];
}

function actions(chat, group, admin, window) {
    const {world} = chat;
    const outside = [...world.people.values(), ...world.bots.values()]
        .filter((each) => !group.members.some((member) => member.user_id === each.id && present(member)));
    const add = async () => {
        const ids = await choose("Add to the chat", outside.map((each) => [each.id, fullName(each)]), 20, "Add");
        for (const id of ids ?? []) await act(chat, "add", {chat_id: group.id, member_id: id});
    };
    const rename = async () => {
        const given = await askFor("Rename", [{name: "title", label: "Title", value: group.title, required: true}], "Rename");
        if (given) await act(chat, "set_title", {chat_id: group.id, title: given.title});
    };
    const topic = async () => {
        const given = await askFor("New topic", [{name: "name", label: "Name", required: true}], "Create");
        if (given) await act(chat, "create_topic", {chat_id: group.id, name: given.name});
    };
    const leave = async () => {
        if (!await ask("Leave?", `${fullName(world.user(chat.person))} will leave ${group.title}.`, "Leave")) return;
        await act(chat, "leave", {chat_id: group.id});
        window.close();
    };
    return el("div.window-foot.wrap", {},
        outside.length ? button("flat-button", "Add members", "Add…", add) : null,
        admin && button("flat-button", "Rename", "Rename…", rename),
        admin && group.type === "supergroup" && button("flat-button", "Topics on or off", group.is_forum ? "Topics off" : "Topics on",
            () => act(chat, "set_forum", {chat_id: group.id, on: !group.is_forum})),
        group.is_forum && button("flat-button", "New topic", "New topic…", topic),
        button("flat-button.danger", "Leave", "Leave", leave));
}

/** The words of a conversation as text or JSON, to keep. */
export async function exportChat(chat, kind) {
    const path = `people/${chat.person}/${kind === "text" ? "transcript" : "messages"}`;
    const result = await get(path, {...chat.place, limit: 10_000});
    const text = kind === "text" ? result : JSON.stringify(result, null, 2);
    save(`${chat.title || "chat"}.${kind === "text" ? "txt" : "json"}`, text, kind === "text" ? "text/plain" : "application/json");
}

export function save(name, text, type) {
    const link = el("a", {download: name.replace(/[\\/:*?"<>|]+/g, "_")});
    link.href = URL.createObjectURL(new Blob([text], {type: `${type};charset=utf-8`}));
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
