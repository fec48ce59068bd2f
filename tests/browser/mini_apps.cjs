// SPDX-License-Identifier: MIT
// Mini Apps and login buttons: what the app's own server gets is signed for this bot.
"use strict";
const assert = require("node:assert/strict");
const crypto = require("node:crypto");
const fs = require("node:fs");
const https = require("node:https");
const os = require("node:os");
const path = require("node:path");
const {execFileSync} = require("node:child_process");

const hmac = (key, text) => crypto.createHmac("sha256", key).update(text).digest();

/** What was signed, if it was signed with this secret. */
function checked(query, secret) {
    const fields = Object.fromEntries(new URLSearchParams(query));
    const {hash, ...rest} = fields;
    const text = Object.keys(rest).sort().map((name) => `${name}=${rest[name]}`).join("\n");
    assert.equal(hmac(secret, text).toString("hex"), hash, "the signature isn't the bot's");
    return rest;
}

/** A server with a certificate that it has made for itself; only the paths that it was asked for are kept. */
async function startApp(page) {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "telepot-app-"));
    execFileSync("openssl", ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
        "-subj", "/CN=127.0.0.1", "-keyout", `${folder}/key.pem`, "-out", `${folder}/cert.pem`], {stdio: "ignore"});
    const app = https.createServer({key: fs.readFileSync(`${folder}/key.pem`), cert: fs.readFileSync(`${folder}/cert.pem`)});
    fs.rmSync(folder, {recursive: true});
    app.asked = [];
    app.on("request", (request, answer) => {
        app.asked.push(request.url);
        answer.setHeader("Content-Type", "text/html");
        answer.end(page);
    });
    app.listen(0, "127.0.0.1");
    await new Promise((resolve) => app.once("listening", resolve));
    app.url = `https://127.0.0.1:${app.address().port}/`;
    return app;
}

// The app shows what it was launched with, and hands something over when it is told to.
const html = `<body><pre></pre><button>Buy</button><script>
    const tell = (eventType, eventData) => parent.postMessage(JSON.stringify({eventType, eventData}), "*");
    document.querySelector("pre").textContent = JSON.stringify(Object.fromEntries(new URLSearchParams(location.hash.slice(1))));
    document.querySelector("button").onclick = () => tell("web_app_data_send", {data: "two teas"});
    tell("web_app_ready");
</script></body>`;

module.exports = async (lab) => {
    const app = await startApp(html);
    const bot = await lab.bot("Shop", "shop_bot");
    const page = await lab.open();
    await page.chat("Shop");
    await page.press("START", ".wide-button");
    const {chat: {id: chat}} = await bot.next("message");
    const secret = hmac("WebAppData", bot.token);
    const launched = async () => {
        const frame = await (await page.wait(".app-frame.ready")).contentFrame();
        await frame.waitForFunction(() => document.querySelector("pre").textContent.includes("tgWebAppData"));
        return {frame, launch: JSON.parse(await frame.$eval("pre", (node) => node.textContent))};
    };

    // An inline button
    await bot.do("sendMessage", {chat_id: chat, text: "An app", reply_markup: {inline_keyboard: [[{text: "Open", web_app: {url: app.url}}]]}});
    await page.press("Open", ".key");
    const inline = (await launched()).launch;
    const data = checked(inline.tgWebAppData, secret);
    assert.equal(JSON.parse(data.user).id, chat);
    assert.match(JSON.parse(inline.tgWebAppThemeParams).bg_color, /^#[0-9a-f]{6}$/);
    await page.shot("mini_app");
    await page.click(".app-window [aria-label=Close]");
    await bot.do("answerWebAppQuery", {web_app_query_id: data.query_id, result: {type: "article", id: "1", title: "t",
        input_message_content: {message_text: "Bought through the app"}}});
    await page.see("Bought through the app", ".message");

    // The menu button
    await bot.do("setChatMenuButton", {menu_button: {type: "web_app", text: "Shop now", web_app: {url: app.url}}});
    await page.press("Shop now", "button");
    assert.ok(checked((await launched()).launch.tgWebAppData, secret).query_id);
    await page.click(".app-window [aria-label=Close]");

    // A reply key, whose app hands data over and is closed
    await bot.do("sendMessage", {chat_id: chat, text: "Or here", reply_markup: {keyboard: [[{text: "Order", web_app: {url: app.url}}]]}});
    await page.press("Order", ".reply-keyboard .key");
    const {frame, launch} = await launched();
    assert.equal(checked(launch.tgWebAppData, secret).query_id, undefined);
    await frame.click("button");
    const sent = await bot.next("message", (message) => message.web_app_data);
    assert.deepEqual(sent.web_app_data, {data: "two teas", button_text: "Order"});
    await page.page.waitForFunction(() => !document.querySelector(".app-window"));

    // A login button: the site is opened in a page of its own
    await bot.do("sendMessage", {chat_id: chat, text: "A site", reply_markup: {inline_keyboard: [[{text: "Enter", login_url: {url: `${app.url}login?x=1`}}]]}});
    const before = app.asked.length;
    await page.press("Enter", ".key");
    await page.press("Log in", "dialog .primary-button");
    await lab.until(() => app.asked.slice(before).some((url) => url.startsWith("/login")));
    const query = new URL(app.asked.slice(before).find((url) => url.startsWith("/login")), app.url).searchParams;
    assert.equal(query.get("x"), "1");
    query.delete("x");
    assert.equal(checked(query, crypto.createHash("sha256").update(bot.token).digest()).id, String(chat));
    app.close();
    app.closeAllConnections();
};
