// SPDX-License-Identifier: MIT
// The inspector: calls, problems, errors, causes, filters, copies, timeline, charts, faults, clock.
"use strict";
const assert = require("node:assert/strict");
const {execFile} = require("node:child_process");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const {promisify} = require("node:util");

module.exports = async (lab) => {
    const bot = await lab.bot("Subject", "subject_bot");
    const page = await lab.open();
    await page.chat("Subject");
    await page.press("START", ".wide-button");
    const chat = (await bot.next("message")).chat.id;
    await bot.do("sendMessage", {chat_id: chat, text: "Hello there"});
    await bot.call("sendMessage", {chat_id: chat, text: ""});
    await bot.call("sendMessage", {chat_id: chat, text: "odd", wrong_name: 1});
    await page.see("Hello there", ".traffic-row");
    await page.see("400", ".traffic-row .status.bad");
    await page.see("problem", ".traffic-row .mark");

    // The update before the call, and the calls after the update
    await page.press("Hello there", ".traffic-row");
    await page.see("After the update", ".detail");
    await page.press("message", ".detail .cause-link");
    await page.see("Calls that followed", ".detail");
    await page.see("Hello there", ".detail .cause-link");

    // Copies
    await page.page.evaluate(() => {
        window.copied = [];
        Object.defineProperty(navigator, "clipboard", {value: {writeText: async (text) => { window.copied.push(text); }}});
    });
    await page.press("Hello there", ".detail .cause-link");
    for (const name of ["curl", "Python", "JavaScript", "C++"]) await page.press(name, ".detail-head button");
    const copied = await page.page.evaluate(() => window.copied);
    assert.match(copied[0], /^curl .*sendMessage'$/);
    assert.ok(copied[0].includes(bot.token) && copied[0].includes("Hello there"));
    for (const text of copied.slice(1)) assert.match(text, /\/start[^]*sendMessage[^]*Hello there/);
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "telepot-copied-"));
    try {
        // The copies are programs: the bot answers Ann's second /start as it did the first.
        fs.writeFileSync(path.join(folder, "copied.py"), `${copied[1]}\ntest_the_bot_answers()\n`);
        fs.writeFileSync(path.join(folder, "copied.mjs"), copied[2]);
        for (const [program, file] of [["python3", "copied.py"], ["node", "copied.mjs"]]) {
            const run = promisify(execFile)(program, [path.join(folder, file)]);
            const {from} = await bot.next("message", (message) => message.text === "/start");
            await bot.next("message", (message) => message.text === "/start");
            await bot.do("sendMessage", {chat_id: from.id, text: "Hello there"});
            await run;
        }
    } finally {
        fs.rmSync(folder, {recursive: true});
    }

    // Filters
    await page.page.type(".filter .search", "wrong_name");
    await page.page.waitForFunction(() => document.querySelectorAll(".traffic-row").length === 1);
    await page.page.$eval(".filter .search", (field) => { field.value = ""; field.dispatchEvent(new Event("input")); });
    await page.press("Only errors", ".chip");
    await page.page.waitForFunction(() => document.querySelectorAll(".traffic-row").length > 0 &&
        [...document.querySelectorAll(".traffic-row")].every((row) => row.querySelector(".bad, .odd")));
    await page.press("Only errors", ".chip");

    await page.click("#tab-timeline");
    await page.wait(".timeline-canvas");
    await page.page.waitForFunction(() => {
        const canvas = document.querySelector(".timeline-canvas");
        const {data} = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
        return data.some((value) => value > 0);
    }, {timeout: 15_000});
    await page.shot("timeline");
    await page.click("#tab-charts");
    await page.wait(".plot svg .p-calls rect");
    await page.shot("charts");

    // A fault that is planned here strikes, and the clock moves
    await page.click("#tab-controls");
    await page.page.select(".fault-form [name=kind]", "too_many_requests");
    await page.press("Plan", ".fault-form button");
    await page.see("429", ".fault");
    assert.equal((await bot.call("getMe")).error_code, 429);
    await page.see("struck 1", ".fault");
    const before = (await lab.get("clock")).offset_ms;
    await page.press("+1 hour", ".controls button");
    await page.see("ahead", ".clock-now");
    assert.ok((await lab.get("clock")).offset_ms >= before + 3_600_000);
};
