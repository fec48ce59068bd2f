// SPDX-License-Identifier: MIT
// Files, and what else can be sent: by the clip, by dropping, by pasting.
import {base64, post, upload} from "../world/api.js";
import {el} from "../ui/dom.js";
import {askFor, openDialog, popupMenu} from "../ui/toast.js";
import {fileSize} from "../text/dates.js";
import {fullName} from "../world/names.js";

export const filesOf = (transfer) => [...(transfer?.files ?? [])];

const isPicture = (file) => /^image\/(png|jpe?g|webp|bmp)$/.test(file.type);
const isFilm = (file) => file.type.startsWith("video/");
const isSound = (file) => file.type.startsWith("audio/");

export function attachMenu(chat, anchor) {
    const box = anchor.getBoundingClientRect();
    const pick = (accept, asFile) => pickFiles(accept, (files) => sendFiles(chat, files, asFile));
    popupMenu(box.left, box.top - 330, [
        {icon: "photo", text: "Photo or video", act: () => pick("image/*,video/*", false)},
        {icon: "file", text: "File", act: () => pick("", true)},
        {icon: "mic", text: "Voice message", act: () => pickFiles("audio/*", ([file]) => sendAs(chat, "voice", file))},
        {icon: "smile", text: "Sticker", act: () => pickFiles("image/webp,image/png,video/webm", ([file]) => sendSticker(chat, file))},
        {icon: "place", text: "Location", act: () => sendLocation(chat)},
        {icon: "person", text: "Contact", act: () => sendContact(chat)},
        {icon: "poll", text: "Poll", act: () => sendPoll(chat)},
        {icon: "plus", text: "Dice", act: () => sendDice(chat)},
    ]);
}

function pickFiles(accept, use) {
    const input = el("input", {type: "file", multiple: true, accept, "aria-label": "Files", class: "offscreen"});
    input.addEventListener("change", () => {
        use([...input.files]);
        input.remove();
    });
    input.addEventListener("cancel", () => input.remove());
    document.body.append(input);
    input.click();
}

/** Shows what is going to be sent, and asks for a caption. */
export function sendFiles(chat, files, asFile = false) {
    if (!files.length) return;
    const dialog = openDialog(files.length === 1 ? "Send a file" : `Send ${files.length} files`, () => {
        const caption = el("input", {name: "caption", placeholder: "Caption", "aria-label": "Caption", dir: "auto", autofocus: true});
        const compress = el("input", {type: "checkbox", checked: !asFile});
        const visual = files.some((file) => isPicture(file) || isFilm(file));
        const form = el("form.fields", {}, el("div.file-list", {}, files.map(preview)),
            visual && el("label.check-row", {}, compress, "As photo or video"), caption,
            el("div.window-foot", {}, el("button.primary-button", {type: "submit", text: "Send"})));
        form.addEventListener("submit", (event) => {
            event.preventDefault();
            dialog.close();
            deliver(chat, files, caption.value, visual ? !compress.checked : asFile);
        });
        return form;
    });
}

function preview(file) {
    const row = el("div.file-row", {}, el("span.file-words", {}, el("span.file-name", {text: file.name || "picture", dir: "auto"}),
        el("span.file-size", {text: fileSize(file.size)})));
    if (isPicture(file)) {
        const picture = el("img.file-preview", {alt: ""});
        picture.src = URL.createObjectURL(file);
        picture.addEventListener("load", () => URL.revokeObjectURL(picture.src), {once: true});
        row.prepend(picture);
    }
    return row;
}

function kindOf(file, asFile) {
    if (asFile) return "document";
    if (isPicture(file)) return "photo";
    if (isFilm(file)) return "video";
    return isSound(file) ? "audio" : "document";
}

async function deliver(chat, files, caption, asFile) {
    const kinds = files.map((file) => kindOf(file, asFile));
    const albums = kinds.every((kind) => kind === "photo" || kind === "video") || new Set(kinds).size === 1;
    if (files.length > 1 && files.length <= 10 && albums) return sendAlbum(chat, files, kinds, caption);
    const reply = chat.composer.takeReply();
    for (const [at, file] of files.entries()) await sendAs(chat, kinds[at], file, at ? {} : {caption, ...reply});
}

function sendAs(chat, kind, file, fields = {}) {
    if (!file) return null;
    return chat.act(() => upload(`people/${chat.person}/send_${kind}`,
        {...chat.where(), ...fields, caption: fields.caption || undefined, file_name: file.name}, file));
}

async function sendAlbum(chat, files, kinds, caption) {
    const media = await Promise.all(files.map(async (file, at) => ({
        type: kinds[at], bytes: await base64(file), file_name: file.name, caption: at || !caption ? undefined : caption,
    })));
    return chat.act(() => post(`people/${chat.person}/send_album`, {...chat.where(), ...chat.composer.takeReply(), media}));
}

async function sendSticker(chat, file) {
    if (!file) return;
    const given = await askFor("Send a sticker", [{name: "emoji", label: "Emoji", value: "😀"}]);
    if (given) sendAs(chat, "sticker", file, {emoji: given.emoji});
}

async function sendLocation(chat) {
    const given = await askFor("Send a location", [
        {name: "latitude", label: "Latitude", type: "number", value: "52.51628", required: true},
        {name: "longitude", label: "Longitude", type: "number", value: "13.37771", required: true},
        {name: "live", label: "Live, for 15 minutes", type: "checkbox"},
    ]);
    if (!given) return;
    const live = given.live ? {live_period: 900} : {};
    chat.act(() => post(`people/${chat.person}/send_location`,
        {...chat.where(), latitude: Number(given.latitude), longitude: Number(given.longitude), ...live}));
}

async function sendContact(chat) {
    const given = await askFor("Send a contact", [
        {name: "first_name", label: "Name", value: fullName(chat.world.user(chat.person)), required: true},
        {name: "phone_number", label: "Phone number", type: "tel", value: "+4930123456", required: true},
    ]);
    if (given) chat.act(() => post(`people/${chat.person}/send_contact`, {...chat.where(), ...given}));
}

export async function pollForm(title, quiz) {
    const given = await askFor(title, [
        {name: "question", label: "Question", required: true},
        {name: "options", label: "Answers, one a line", type: "textarea", required: true},
        {name: "anonymous", label: "Anonymous", type: "checkbox", value: true},
        {name: "several", label: "Several answers", type: "checkbox"},
        {name: "quiz", label: "Quiz: the first answer is the right one", type: "checkbox", value: quiz},
    ]);
    if (!given) return null;
    const options = given.options.split("\n").map((each) => each.trim()).filter(Boolean);
    return {
        question: given.question, options, is_anonymous: given.anonymous, allows_multiple_answers: given.several && !given.quiz,
        type: given.quiz ? "quiz" : "regular", ...(given.quiz ? {correct_option_id: 0} : {}),
    };
}

async function sendPoll(chat) {
    const poll = await pollForm("New poll", false);
    if (poll) chat.act(() => post(`people/${chat.person}/send_poll`, {...chat.where(), ...poll}));
}

async function sendDice(chat) {
    const given = await askFor("Throw", [
        {name: "emoji", label: "What", options: ["🎲", "🎯", "🏀", "⚽", "🎳", "🎰"].map((each) => [each, each]), value: "🎲"},
        {name: "value", label: "Value (0 = by chance)", type: "number", value: "0"},
    ]);
    if (given) chat.act(() => post(`people/${chat.person}/send_dice`, {...chat.where(), emoji: given.emoji, value: Number(given.value)}));
}

/** Dropping files anywhere on a chat. */
export function acceptDrops(node, chat) {
    let depth = 0;
    const hasFiles = (event) => [...(event.dataTransfer?.types ?? [])].includes("Files");
    const show = (on) => node.classList.toggle("dropping", on);
    node.addEventListener("dragenter", (event) => {
        if (hasFiles(event)) show(++depth > 0);
    });
    node.addEventListener("dragleave", (event) => {
        if (hasFiles(event)) show(--depth > 0);
    });
    node.addEventListener("dragover", (event) => {
        if (hasFiles(event)) event.preventDefault();
    });
    node.addEventListener("drop", (event) => {
        const files = filesOf(event.dataTransfer);
        depth = 0;
        show(false);
        if (!files.length) return;
        event.preventDefault();
        sendFiles(chat, files);
    });
}
