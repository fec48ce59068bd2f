// SPDX-License-Identifier: MIT
// Light and dark, a phone's width, right to left; and what axe says about each.
"use strict";
const assert = require("node:assert/strict");
const fs = require("node:fs");
const {png} = require("./lab.cjs");

const axe = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

async function check(page, where) {
    await page.page.evaluate(axe);
    const {violations} = await page.page.evaluate(() => window.axe.run(document, {iframes: false}));
    assert.deepEqual(violations.map((each) => `${each.id}: ${each.nodes[0].html.slice(0, 160)} ${each.nodes[0].failureSummary}`), [], where);
}

async function fill(lab, bot, ann) {
    await lab.post(`people/${ann.id}/start`, {bot_id: bot.id});
    const chat = ann.id;
    await bot.next("message");
    await bot.do("setMyCommands", {commands: [{command: "menu", description: "What there is today"}]});
    await bot.do("sendMessage", {chat_id: chat, parse_mode: "HTML", text: "<b>Welcome to the bakery!</b> 🥐\nWe bake from <i>four in the morning</i>. What would you like?"});
    await bot.upload("sendPhoto", {chat_id: chat, caption: "Fresh from the oven"}, "photo", png(480, 270, [222, 164, 92]), "bread.png", "image/png");
    await lab.post(`people/${ann.id}/send_text`, {bot_id: bot.id, text: "Two croissants, please"});
    await bot.next("message");
    await bot.do("sendMessage", {chat_id: chat, text: "When shall we have them ready?", reply_markup: {inline_keyboard: [
        [{text: "At once", callback_data: "now", style: "success"}, {text: "At noon", callback_data: "noon"}], [{text: "Our shop", url: "https://example.org/shop"}]]}});
    await bot.do("sendMessage", {chat_id: chat, text: "שלום! מה תרצו להזמין היום? 🥖"});
    await bot.do("sendMessage", {chat_id: chat, text: "أهلاً وسهلاً، خبز طازج كل صباح"});
    await bot.do("sendPoll", {chat_id: chat, question: "Which bread shall we bake tomorrow?", options: [{text: "Rye"}, {text: "Spelt"}]});
    await bot.call("sendMessage", {chat_id: chat, text: "<b>unclosed", parse_mode: "HTML"});
    await bot.do("sendMessage", {chat_id: chat, text: "See you soon!"});
}

module.exports = async (lab) => {
    const bot = await lab.bot("Bakery", "bakery_bot");
    const [ann, ben] = await lab.get("people");
    await lab.post("chats", {type: "supergroup", title: "Neighbours", creator_id: ann.id, members: [ben.id, bot.id]});
    await fill(lab, bot, ann);
    const started = Date.now();
    for (const dark of [false, true]) {
        const name = dark ? "dark" : "light";
        const page = await lab.open({dark, width: 1104, height: 600});
        await page.chat("Bakery");
        await page.see("See you soon!", ".message");
        await page.press("unclosed", ".traffic-row");
        await page.see("Parameters", ".detail");
        await page.shot(`page-${name}`);
        await check(page, name);
        for (const tab of ["timeline", "charts", "controls"]) {
            await page.click(`#tab-${tab}`);
            await check(page, `${name}, ${tab}`);
        }
        await page.page.close();
        const phone = await lab.open({dark, width: 390, height: 844, phone: true});
        await phone.see("Bakery", ".chat-item");
        await check(phone, `${name}, list on a phone`);
        await phone.press("Bakery", ".item-name");
        await phone.see("See you soon!", ".message");
        await phone.shot(`phone-${name}`);
        await check(phone, `${name}, chat on a phone`);
        assert.ok(await phone.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "the phone scrolls sideways");
        await phone.click(".top [aria-label=Inspector]");
        await phone.wait(".inspector");
        await phone.shot(`phone-inspector-${name}`);
        await phone.page.close();
    }
    assert.ok(Date.now() > started);

    // Texts from right to left stand so, whatever the page's direction
    const page = await lab.open();
    await page.chat("Bakery");
    const node = await page.see("שלום", ".message .text");
    assert.equal(await node.evaluate((each) => getComputedStyle(each).direction), "rtl");
    await page.page.evaluate(() => { document.documentElement.dir = "rtl"; });
    await page.shot("page-rtl");
    assert.ok(await page.page.evaluate(() => document.querySelector(".chat-list").getBoundingClientRect().left > document.querySelector(".chat-place").getBoundingClientRect().left));
    await check(page, "right to left");

    // The choice of colours stays
    await page.page.evaluate(() => { document.documentElement.dir = "ltr"; });
    await page.click("[aria-label='Dark colours']");
    await page.wait("html.dark");
    await page.page.reload();
    await page.wait("html.dark.ready");
};
