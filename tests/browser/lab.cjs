// SPDX-License-Identifier: MIT
// A lab with a page in a browser, people who are acted by the page, and bots that the test itself plays over HTTP.
"use strict";
const assert = require("node:assert/strict");
const {spawn} = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");
const puppeteer = require("puppeteer-core");

const patience = 15_000;

function findBrowser() {
    for (const file of [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]) {
        if (file && fs.existsSync(file)) return file;
    }
    throw new Error("No Chromium: install Debian's package chromium, or name the browser in the variable CHROMIUM");
}

class Lab {
    static async start(folder) {
        const lab = new Lab();
        const more = process.env.TELEPOT_WEB_DIR ? ["--web-dir", process.env.TELEPOT_WEB_DIR] : [];
        lab.server = spawn(process.env.TELEPOT, ["lab", "--port", "0", ...more], {stdio: ["ignore", "pipe", "inherit"]});
        lab.url = await new Promise((resolve, reject) => {
            let text = "";
            lab.server.stdout.on("data", (data) => {
                text += data;
                const found = /https?:\/\/127\.0\.0\.1:\d+/.exec(text);
                if (found) resolve(found[0]);
            });
            lab.server.on("exit", (code) => reject(new Error(`telepot lab ended with ${code}: ${text}`)));
        });
        lab.browser = await puppeteer.launch({executablePath: findBrowser(), headless: true, args: ["--no-sandbox", "--ignore-certificate-errors", "--disable-gpu", "--lang=en-GB"]});
        lab.folder = folder;
        lab.errors = [];
        return lab;
    }

    async stop() {
        await this.browser?.close();
        if (this.server.exitCode !== null || this.server.signalCode !== null) return;
        const gone = new Promise((resolve) => this.server.once("exit", resolve));
        this.server.kill("SIGTERM");
        await gone;
    }

    /** Waits until `holds()` is true. */
    async until(holds) {
        for (const end = Date.now() + 30_000; !holds(); await new Promise((resolve) => setTimeout(resolve, 10))) {
            assert.ok(Date.now() < end, `waited in vain until ${holds}`);
        }
    }

    // The control API

    async request(method, address, body) {
        const answer = await fetch(`${this.url}/lab/v1/${address}`, {
            method, headers: body ? {"Content-Type": "application/json"} : {}, body: body ? JSON.stringify(body) : undefined,
        });
        const result = await answer.json();
        assert.equal(result.ok, true, `${method} ${address}: ${result.error}`);
        return result.result;
    }

    get(address) {
        return this.request("GET", address);
    }

    post(address, body = {}) {
        return this.request("POST", address, body);
    }

    // Bots

    async bot(name, username) {
        const bot = await this.post("bots", {first_name: name, username});
        return new Bot(this, bot);
    }

    // The page

    async open({width = 1360, height = 860, phone = false, dark = false} = {}) {
        const page = await this.browser.newPage();
        page.on("pageerror", (error) => this.errors.push(error.message));
        page.on("console", (message) => {
            if (/Content Security Policy|Refused to/.test(message.text())) this.errors.push(message.text());
        });
        await page.setViewport({width, height, isMobile: phone, hasTouch: phone});
        await page.emulateMediaFeatures([{name: "prefers-color-scheme", value: dark ? "dark" : "light"}]);
        await page.goto(`${this.url}/`);
        await page.waitForSelector("html.ready", {timeout: patience});
        return new Page(this, page);
    }
}

class Bot {
    constructor(lab, account) {
        Object.assign(this, account);
        this.lab = lab;
        this.offset = 0;
    }

    async call(method, parameters = {}) {
        const answer = await fetch(`${this.lab.url}/bot${this.token}/${method}`, {
            method: "POST", headers: {"Content-Type": "application/json"}, body: JSON.stringify(parameters),
        });
        return answer.json();
    }

    async do(method, parameters) {
        const answer = await this.call(method, parameters);
        assert.equal(answer.ok, true, `${method}: ${answer.description}`);
        return answer.result;
    }

    async upload(method, fields, part, bytes, name, type) {
        const form = new FormData();
        for (const [key, value] of Object.entries(fields)) form.append(key, typeof value === "object" ? JSON.stringify(value) : String(value));
        form.append(part, new Blob([bytes], {type}), name);
        const answer = await (await fetch(`${this.lab.url}/bot${this.token}/${method}`, {method: "POST", body: form})).json();
        assert.equal(answer.ok, true, `${method}: ${answer.description}`);
        return answer.result;
    }

    /** The next update that has this field; others are dropped. */
    async next(kind, matches = () => true) {
        const end = Date.now() + patience;
        while (Date.now() < end) {
            const updates = await this.do("getUpdates", {offset: this.offset, timeout: 2, limit: 1,
                allowed_updates: ["message", "edited_message", "callback_query", "inline_query", "chosen_inline_result", "poll_answer", "pre_checkout_query",
                    "shipping_query", "message_reaction", "chat_join_request", "my_chat_member", "channel_post", "widget_query"]});
            for (const update of updates) {
                this.offset = update.update_id + 1;
                if (update[kind] && matches(update[kind])) return update[kind];
            }
        }
        throw new Error(`No ${kind} came to @${this.username} within ${patience} ms`);
    }
}

class Page {
    constructor(lab, page) {
        this.lab = lab;
        this.page = page;
    }

    wait(selector) {
        return this.page.waitForSelector(selector, {timeout: patience, visible: true});
    }

    /** Waits for a text in the innermost element of this kind, and gives that element. */
    async see(text, selector = "body") {
        const found = await this.page.waitForFunction((wanted, where) => [...document.querySelectorAll(where)]
            .findLast((each) => each.textContent.includes(wanted)), {timeout: patience, polling: 50}, text, selector)
            .catch(() => { throw new Error(`“${text}” doesn't come in ${selector}`); });
        return found.asElement();
    }

    async gone(text, selector) {
        await this.page.waitForFunction((wanted, where) => ![...document.querySelectorAll(where)].some((each) => each.textContent.includes(wanted)),
            {timeout: patience, polling: 50}, text, selector).catch(() => { throw new Error(`“${text}” stays in ${selector}`); });
    }

    async press(text, selector = "button") {
        await this.see(text, selector);
        // Found and pressed in one go: lists are drawn anew at any time.
        await this.page.evaluate((wanted, where) => {
            const node = [...document.querySelectorAll(where)].findLast((each) => each.textContent.includes(wanted));
            node.scrollIntoView({block: "nearest"});
            node.focus();
            node.click();
        }, text, selector);
    }

    async click(selector) {
        await this.wait(selector);
        await this.page.$eval(selector, (node) => {
            node.scrollIntoView({block: "nearest"});
            node.focus();
            node.click();
        });
    }

    /** Shows the chat of this title in the (first) pane. */
    async chat(title) {
        await this.press(title, ".item-name");
        await this.see(title, ".chat-head b");
    }

    async write(text) {
        await this.click(".field-text");
        await this.page.keyboard.type(text);
    }

    async say(text) {
        await this.write(text);
        await this.page.keyboard.press("Enter");
    }

    key(name) {
        return this.page.keyboard.press(name);
    }

    async menu(text) {
        await this.see(text, ".message");
        await this.page.evaluate((wanted) => {
            const node = [...document.querySelectorAll(".message")].findLast((each) => each.textContent.includes(wanted));
            node.scrollIntoView({block: "center"});
            const box = node.getBoundingClientRect();
            node.dispatchEvent(new MouseEvent("contextmenu", {bubbles: true, cancelable: true, clientX: box.left + 40, clientY: box.top + 10}));
        }, text);
        await this.wait(".popup");
    }

    async shot(name) {
        fs.mkdirSync(this.lab.folder, {recursive: true});
        await this.page.screenshot({path: path.join(this.lab.folder, `${name}.png`)});
    }

    count(selector) {
        return this.page.$$eval(selector, (all) => all.length);
    }

    text(selector) {
        return this.page.$eval(selector, (node) => node.textContent);
    }
}

/** A PNG of one colour, of any size. */
function png(width, height, [r, g, b]) {
    const zlib = require("node:zlib");
    const table = Array.from({length: 256}, (_, n) => {
        let c = n;
        for (let k = 0; k < 8; ++k) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
        return c >>> 0;
    });
    const crc = (bytes) => {
        let c = 0xffffffff;
        for (const byte of bytes) c = table[(c ^ byte) & 255] ^ (c >>> 8);
        return (c ^ 0xffffffff) >>> 0;
    };
    const chunk = (type, data) => {
        const body = Buffer.concat([Buffer.from(type), data]);
        const size = Buffer.alloc(4);
        const check = Buffer.alloc(4);
        size.writeUInt32BE(data.length);
        check.writeUInt32BE(crc(body));
        return Buffer.concat([size, body, check]);
    };
    const head = Buffer.alloc(13);
    head.writeUInt32BE(width, 0);
    head.writeUInt32BE(height, 4);
    head.set([8, 2, 0, 0, 0], 8);
    const row = Buffer.concat([Buffer.from([0]), ...Array.from({length: width}, () => Buffer.from([r, g, b]))]);
    const data = zlib.deflateSync(Buffer.concat(Array.from({length: height}, () => row)));
    return Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), chunk("IHDR", head), chunk("IDAT", data), chunk("IEND", Buffer.alloc(0))]);
}

module.exports = {Lab, png, patience};
