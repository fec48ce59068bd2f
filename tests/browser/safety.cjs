// SPDX-License-Identifier: MIT
// Whatever stands in names, texts, files or addresses: nothing of it is executed, and nothing odd is opened.
"use strict";
const assert = require("node:assert/strict");

const evil = "<img src=x onerror=\"window.hacked=1\"><script>window.hacked=1</script>";
const svg = `<svg xmlns="http://www.w3.org/2000/svg" onload="parent.hacked=1;top.hacked=1"><script>parent.hacked=1</script></svg>`;

module.exports = async (lab) => {
    const bot = await lab.bot(evil, "evil_bot");
    const [ann] = await lab.get("people");
    await lab.post("people", {first_name: evil, last_name: "'\"><b>"});
    await lab.post("chats", {type: "supergroup", title: evil, creator_id: ann.id, members: [bot.id]});
    const page = await lab.open();
    await page.chat("<img");
    await page.chat("<script>");
    await lab.post(`people/${ann.id}/start`, {bot_id: bot.id});
    const chat = ann.id;
    await bot.next("message", (message) => message.chat.type === "private");
    await page.click(`[data-chat="${bot.id}:${ann.id}"]`);
    await page.see("/start", ".message");
    await bot.do("setMyCommands", {commands: [{command: "x", description: evil}]});
    await bot.do("sendMessage", {chat_id: chat, text: evil, reply_markup: {inline_keyboard: [[{text: evil, callback_data: "\"><script>"}]]}});
    await bot.call("sendMessage", {chat_id: chat, text: "link", entities: [{type: "text_link", offset: 0, length: 4, url: "javascript:window.hacked=1"}]});
    await bot.upload("sendDocument", {chat_id: chat, caption: evil}, "document", Buffer.from(svg), "<img src=x onerror=alert(1)>.svg", "image/svg+xml");
    await bot.call("sendPoll", {chat_id: chat, question: evil, options: [{text: evil}, {text: "b"}]});
    await bot.call("sendContact", {chat_id: chat, phone_number: evil, first_name: evil});
    await bot.call("sendRichMessage", {chat_id: chat, rich_message: {blocks: [{type: "paragraph", text: [evil, {type: "url", text: "go", url: "javascript:window.hacked=1"}]}]}});
    await bot.do("sendMessage", {chat_id: chat, text: "the end"});
    await page.see("the end", ".message");
    await page.press("<img", ".message .key");
    const query = await bot.next("callback_query");
    await bot.do("answerCallbackQuery", {callback_query_id: query.id, text: evil});
    await page.see("<img", ".toast");
    // Whatever can be opened is looked at
    await page.write("/");
    await page.see("<img", ".suggestion");
    await page.key("Escape");
    for (const id of ["timeline", "charts", "controls", "log"]) await page.click(`#tab-${id}`);
    await page.press("sendPoll", ".traffic-row");
    await page.see("<img", ".detail");

    const state = await page.page.evaluate(() => ({
        hacked: window.hacked,
        addresses: [...document.querySelectorAll("a[href]")].map((link) => new URL(link.href).protocol),
        handlers: [...document.querySelectorAll("*")].filter((node) => [...node.attributes].some((each) => each.name.startsWith("on"))).length,
        scripts: [...document.scripts].map((each) => each.getAttribute("src")),
        pictures: [...document.images].filter((each) => each.getAttribute("src") === "x").length,
    }));
    assert.equal(state.hacked, undefined);
    assert.ok(state.addresses.every((each) => ["http:", "https:", "tg:", "mailto:"].includes(each)), state.addresses.join());
    assert.equal(state.handlers, 0);
    assert.deepEqual(state.scripts, ["app.js"]);
    assert.equal(state.pictures, 0);

    // The policy, and that of files
    const policy = (await fetch(`${lab.url}/`)).headers.get("Content-Security-Policy");
    assert.match(policy, /default-src 'none'/);
    assert.doesNotMatch(policy, /unsafe/);
    const file = await page.page.$eval(".document", (link) => link.href);
    const answer = await fetch(file);
    assert.equal(answer.headers.get("X-Content-Type-Options"), "nosniff");
    assert.match(`${answer.headers.get("Content-Disposition")} ${answer.headers.get("Content-Security-Policy")}`, /attachment|sandbox/);
};
