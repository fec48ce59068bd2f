// SPDX-License-Identifier: MIT
// Words: sending, formatting, edits, deletions, replies, reactions, drafts, typing, blocking, several people.
"use strict";
const assert = require("node:assert/strict");

module.exports = async (lab) => {
    const bot = await lab.bot("Talker", "talker_bot");
    const page = await lab.open();
    await page.chat("Talker");

    // START, and the menu of commands
    await bot.do("setMyCommands", {commands: [{command: "help", description: "What I can do"}, {command: "stop", description: "Be silent"}]});
    await page.press("START", ".wide-button");
    const start = await bot.next("message", (message) => message.text === "/start");
    const chat = start.chat.id;
    await page.write("/");
    await page.see("What I can do", ".suggestion");
    await page.key("ArrowDown");
    await page.key("Enter");
    await bot.next("message", (message) => message.text === "/stop");

    // Entities
    await bot.do("sendMessage", {
        chat_id: chat, parse_mode: "HTML",
        text: "<b>bold</b> <i>italic</i> <u>under</u> <s>gone</s> <tg-spoiler>secret</tg-spoiler> <code>x = 1</code> " +
            "<a href=\"https://example.org/\">a link</a> #tag @talker_bot\n<pre><code class=\"language-cpp\">int main() {}</code></pre>\n" +
            "<blockquote>quoted</blockquote>\n<blockquote expandable>long\nlong\nlong\nlong\nlong\nlong</blockquote>",
    });
    for (const [selector, text] of [["strong", "bold"], ["em", "italic"], ["u", "under"], ["s", "gone"], [".text > code", "x = 1"], ["pre code", "int main() {}"],
        ["blockquote", "quoted"], [".hashtag", "#tag"], [".mention", "@talker_bot"], [".pre-head", "cpp"]]) await page.see(text, `.message ${selector}`);
    const link = await page.page.$eval(".message .text a", (node) => [node.href, node.rel, node.target]);
    assert.deepEqual(link, ["https://example.org/", "noopener noreferrer", "_blank"]);
    await page.click(".spoiler");
    await page.wait(".spoiler.revealed");
    assert.equal(await page.page.$eval(".expandable", (node) => node.getAttribute("aria-expanded")), "false");
    await page.click(".expandable");
    assert.equal(await page.page.$eval(".expandable", (node) => node.getAttribute("aria-expanded")), "true");
    await page.shot("entities");

    // Edits and deletions, live
    const sent = await bot.do("sendMessage", {chat_id: chat, text: "first words"});
    await page.see("first words", ".message");
    await bot.do("editMessageText", {chat_id: chat, message_id: sent.message_id, text: "other words"});
    await page.see("other words", ".message");
    await page.gone("first words", ".message");
    await bot.do("deleteMessage", {chat_id: chat, message_id: sent.message_id});
    await page.gone("other words", ".message");

    // One's own: writing, editing, replying, deleting
    await page.say("good moning");
    const own = await bot.next("message", (message) => message.text === "good moning");
    await page.see("good moning", ".message.own");
    await page.click(".field-text");
    await page.key("ArrowUp");
    await page.see("Edit message", ".composer-head");
    await page.page.$eval(".field-text", (field) => field.select());
    await page.say("good morning");
    const edited = await bot.next("edited_message");
    assert.equal(edited.text, "good morning");
    assert.equal(edited.message_id, own.message_id);
    await page.see("edited", ".message.own .meta");
    await bot.do("sendMessage", {chat_id: chat, text: "How are you?"});
    await page.menu("How are you?");
    await page.press("Reply", ".popup-item");
    await page.say("Fine");
    assert.equal((await bot.next("message", (message) => message.text === "Fine")).reply_to_message.text, "How are you?");
    await page.see("How are you?", ".own .reply-line");

    // Reactions, both ways
    await page.menu("How are you?");
    await page.press("🔥", ".popup .pick");
    assert.equal((await bot.next("message_reaction")).new_reaction[0].emoji, "🔥");
    await page.see("🔥", ".reaction.own");
    await bot.do("setMessageReaction", {chat_id: chat, message_id: own.message_id, reaction: [{type: "emoji", emoji: "👍"}]});
    await page.see("👍", ".message.own .reaction");

    // Typing and drafts
    await bot.do("sendChatAction", {chat_id: chat, action: "typing"});
    await page.see("typing", ".chat-head .status.active");
    await bot.do("sendMessageDraft", {chat_id: chat, draft_id: 5, text: "I am thin"});
    await page.see("I am thin", ".draft");
    await bot.do("sendMessageDraft", {chat_id: chat, draft_id: 5, text: "I am thinking"});
    await page.see("I am thinking", ".draft");
    await bot.do("sendMessage", {chat_id: chat, text: "I have thought"});
    await page.gone("I am thinking", ".message");

    // Blocking
    await page.click(".chat-head [aria-label=More]");
    await page.press("Block the bot", ".popup-item");
    await page.see("UNBLOCK", ".wide-button");
    assert.match((await bot.call("sendMessage", {chat_id: chat, text: "there?"})).description, /blocked by the user/);
    await page.press("UNBLOCK", ".wide-button");
    await page.wait(".field-text");

    // Side by side: two people, unread counts
    await page.click("[aria-label='Side by side']");
    await page.page.waitForFunction(() => document.querySelectorAll(".pane").length === 2);
    await page.shot("side-by-side");
};
