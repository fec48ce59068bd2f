// SPDX-License-Identifier: MIT
// Ten thousand messages in a chat: the page holds few of them, takes keys meanwhile, and reading back works.
"use strict";
const assert = require("node:assert/strict");

const messages = 10_000;
const atOnce = 100;

module.exports = async (lab) => {
    const bot = await lab.bot("Flood", "flood_bot");
    const [ann] = await lab.get("people");
    await lab.post(`people/${ann.id}/start`, {bot_id: bot.id});
    const page = await lab.open();
    await page.chat("Flood");
    for (let sent = 0; sent < messages; sent += atOnce) {
        await Promise.all(Array.from({length: atOnce}, (_, at) => bot.do("sendMessage", {chat_id: ann.id, text: `message ${sent + at}`})));
    }
    await bot.do("sendMessage", {chat_id: ann.id, text: "the last one"});
    await page.see("the last one", ".message");
    const nodes = await page.count(".message");
    assert.ok(nodes <= 320, `${nodes} messages are in the document`);
    const rows = await page.count(".traffic-row");
    assert.ok(rows <= 80, `${rows} rows are in the inspector`);

    // From the key to the frame that shows it, while messages go on coming
    await page.click(".field-text");
    let going = true;
    const flood = (async () => {
        while (going) {
            await bot.do("sendMessage", {chat_id: ann.id, text: "more"});
            await new Promise((resolve) => setTimeout(resolve, 20));
        }
    })();
    await page.page.evaluate(() => {
        window.delays = [];
        document.querySelector(".field-text").addEventListener("keydown", (event) => {
            const pressed = event.timeStamp;
            requestAnimationFrame(() => setTimeout(() => window.delays.push(performance.now() - pressed)));
        }, true);
    });
    await page.page.keyboard.type("quick as a fox", {delay: 30});
    going = false;
    await flood;
    const delays = (await page.page.evaluate(() => window.delays)).sort((a, b) => a - b);
    const median = delays[Math.floor(delays.length / 2)];
    console.log(`a key shows within ${median.toFixed(0)} ms (median), ${delays.at(-1).toFixed(0)} ms (worst)`);
    assert.ok(delays.length >= 14, "not all keys were seen");
    // How long is a figure to read, not a condition: it depends on the machine and on what else it does.
    assert.match(await page.page.$eval(".field-text", (field) => field.value ?? field.textContent), /quick as a fox/);

    // Reading back
    for (let at = 0; at < 4; ++at) {
        const before = await page.page.$eval(".message", (node) => node.dataset.key);
        await page.page.$eval(".scroller", (node) => { node.scrollTop = 0; });
        await page.page.waitForFunction((key) => document.querySelector(".message").dataset.key !== key, {timeout: 15_000}, before);
    }
    assert.ok(await page.count(".message") <= 320);
    await page.click(".to-end");
    await page.see("more", ".message");
};
