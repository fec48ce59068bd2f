// SPDX-License-Identifier: MIT
// The chat page under load, in headless Chromium: node page.cjs [MINUTES]. It prints how soon the page is painted, how
// soon a key shows, and the memory of page and server while 100 people chat in a group. Environment: TELEPOT (the
// program), NODE_PATH (puppeteer-core), as for the tests of the page, whose tools it uses.
"use strict";
const fs = require("node:fs");
const {Lab} = require("../../tests/browser/lab.cjs");

const minutes = Number(process.argv[2] ?? 10);
const people = 100;
const perSecond = 20;
const longChat = 10_000;
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
const worst = (list) => Math.max(...list);

async function paints(lab, times) {
    const list = [];
    for (let time = 0; time < times; ++time) {
        const {page} = await lab.open();
        await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length);
        list.push(await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0].startTime));
        await page.close();
    }
    return list;
}

/** Delays from a key to the frame that shows it, in ms. */
async function keys(page, text) {
    await page.click(".field-text");
    await page.page.evaluate(() => {
        window.delays = [];
        document.querySelector(".field-text").addEventListener("keydown", (event) => {
            const pressed = event.timeStamp;
            requestAnimationFrame(() => setTimeout(() => window.delays.push(performance.now() - pressed)));
        }, true);
    });
    await page.page.keyboard.type(text, {delay: 50});
    await pause(200);
    return page.page.evaluate(() => window.delays);
}

/** MB: the page's heap after a collection, and the server's resident memory. */
async function memory(lab, session) {
    await session.send("HeapProfiler.collectGarbage");
    const {usedSize} = await session.send("Runtime.getHeapUsage");
    const [, kb] = /VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${lab.server.pid}/status`, "utf8"));
    return {page: usedSize / 1e6, server: kb / 1e3};
}

async function main() {
    const lab = await Lab.start("screenshots");
    try {
        const bot = await lab.bot("Crowd", "crowd_bot");
        const [ann] = await lab.get("people");
        console.log("chromium: %s", await lab.browser.version());
        const first = await paints(lab, 10);
        console.log("first paint: %d ms median, %d ms worst of %d", median(first).toFixed(0), worst(first).toFixed(0), first.length);

        await lab.post(`people/${ann.id}/start`, {bot_id: bot.id});
        for (let sent = 0; sent < longChat; sent += 100) {
            await Promise.all(Array.from({length: 100}, (_, at) => bot.do("sendMessage", {chat_id: ann.id, text: `message ${sent + at}`})));
        }
        const long = await paints(lab, 10);
        console.log("the same with %d messages: %d ms median, %d ms worst", longChat, median(long).toFixed(0), worst(long).toFixed(0));

        const members = [];
        for (let at = 0; at < people; ++at) members.push((await lab.post("people", {first_name: `Person ${at}`})).id);
        const group = await lab.post("chats", {type: "supergroup", title: "Crowd of people", creator_id: ann.id, members: [...members, bot.id]});
        const page = await lab.open();
        await page.chat("Crowd of people");
        const session = await page.page.createCDPSession();
        let going = true;
        let sent = 0;
        const crowd = (async () => {
            for (let next = Date.now(); going; next += 1000 / perSecond) {
                const who = members[sent++ % people];
                await lab.post(`people/${who}/send_text`, {chat_id: group.id, text: `word ${sent} of ${who}`});
                await pause(Math.max(0, next - Date.now()));
            }
        })();
        console.log("minute, messages, page MB, server MB, key ms median, key ms worst");
        for (let minute = 0; minute <= minutes; ++minute) {
            const {page: heap, server} = await memory(lab, session);
            const delays = await keys(page, "a few words ");
            console.log("%d, %d, %s, %s, %d, %d", minute, sent, heap.toFixed(1), server.toFixed(1), median(delays).toFixed(0), worst(delays).toFixed(0));
            if (minute < minutes) await pause(58_000);
        }
        going = false;
        await crowd;
    } finally {
        await lab.stop();
    }
}

main().then(() => process.exit(0), (error) => {
    console.error(error);
    process.exit(1);
});
