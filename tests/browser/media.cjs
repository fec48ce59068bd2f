// SPDX-License-Identifier: MIT
// Files, both ways: photos, albums, documents, voice, stickers, places, contacts, dice; choosing, dropping and pasting.
"use strict";
const assert = require("node:assert/strict");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const {png} = require("./lab.cjs");

module.exports = async (lab) => {
    const bot = await lab.bot("Pictures", "pictures_bot");
    const page = await lab.open();
    await page.chat("Pictures");
    await page.press("START", ".wide-button");
    const chat = (await bot.next("message")).chat.id;

    const photo = await bot.upload("sendPhoto", {chat_id: chat, caption: "A sunset"}, "photo", png(400, 300, [230, 120, 60]), "sun.png", "image/png");
    await page.page.waitForFunction(() => document.querySelector(".photo img")?.naturalWidth === 400);
    await page.see("A sunset", ".caption");
    await page.click(".open-media");
    await page.wait("dialog.viewer img");
    await page.key("Escape");
    const id = photo.photo.at(-1).file_id;
    await bot.do("sendMediaGroup", {chat_id: chat, media: [1, 2, 3].map((n) => ({type: "photo", media: id, caption: n === 1 ? "Three" : undefined}))});
    await page.page.waitForFunction(() => document.querySelectorAll(".album .photo img").length === 3);
    await bot.upload("sendDocument", {chat_id: chat, caption: "Read me"}, "document", Buffer.from("hello"), "read me.txt", "text/plain");
    await page.see("read me.txt", ".document");
    await bot.upload("sendVoice", {chat_id: chat, duration: 3}, "voice", Buffer.from("OggS not really"), "v.ogg", "audio/ogg");
    await page.wait(".player.voice .waveform");
    await bot.upload("sendVideo", {chat_id: chat, duration: 9, width: 320, height: 180}, "video", Buffer.from("not a film"), "f.mp4", "video/mp4").catch(() => {});
    await bot.do("sendLocation", {chat_id: chat, latitude: 52.5, longitude: 13.4});
    await page.wait(".location .map");
    await bot.do("sendVenue", {chat_id: chat, latitude: 52.5, longitude: 13.4, title: "The café", address: "Main street 1"});
    await page.see("The café", ".location");
    await bot.do("sendContact", {chat_id: chat, phone_number: "+49123", first_name: "Carl"});
    await page.see("Carl", ".contact");
    await bot.do("sendDice", {chat_id: chat});
    await page.wait(".dice .die");
    await bot.do("sendRichMessage", {chat_id: chat, rich_message: {blocks: [{type: "heading", text: "A heading", size: 2},
        {type: "paragraph", text: ["Plain and ", {type: "bold", text: "bold"}]}, {type: "list", items: [{blocks: [{type: "paragraph", text: "item"}]}]}]}});
    await page.see("A heading", ".rich .heading");
    await page.shot("media");

    // Choosing a file
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "telepot-page-"));
    try {
        const file = path.join(folder, "red.png");
        fs.writeFileSync(file, png(60, 60, [200, 30, 30]));
        await page.click("[aria-label=Attach]");
        const [chooser] = await Promise.all([page.page.waitForFileChooser(), page.press("Photo or video", ".popup-item")]);
        await chooser.accept([file]);
        await page.wait("dialog [name=caption]");
        await page.page.type("dialog [name=caption]", "Mine");
        await page.key("Enter");
        const own = await bot.next("message", (message) => message.photo);
        assert.equal(own.caption, "Mine");
    } finally {
        fs.rmSync(folder, {recursive: true});
    }
    await page.see("Mine", ".message.own .caption");

    // Dropping and pasting, as a browser tells of it
    const hand = (kind, target, name) => page.page.evaluate((event, selector, fileName) => {
        const data = new DataTransfer();
        data.items.add(new File(["some words"], fileName, {type: "text/plain"}));
        const node = document.querySelector(selector);
        node.dispatchEvent(event === "paste" ? new ClipboardEvent("paste", {clipboardData: data, bubbles: true, cancelable: true})
            : new DragEvent(event, {dataTransfer: data, bubbles: true, cancelable: true}));
    }, kind, target, name);
    await hand("dragenter", ".chat", "dropped.txt");
    await page.wait(".chat.dropping");
    await hand("drop", ".chat", "dropped.txt");
    await page.press("Send", "dialog .primary-button");
    assert.equal((await bot.next("message", (message) => message.document)).document.file_name, "dropped.txt");
    await hand("paste", ".field-text", "pasted.txt");
    await page.press("Send", "dialog .primary-button");
    assert.equal((await bot.next("message", (message) => message.document)).document.file_name, "pasted.txt");
};
