// SPDX-License-Identifier: MIT
// Groups with topics, channels, requests to join; who is unread where.
"use strict";
const assert = require("node:assert/strict");

module.exports = async (lab) => {
    const bot = await lab.bot("Warden", "warden_bot");
    const [ann, ben] = await lab.get("people");
    const group = await lab.post("chats", {type: "supergroup", title: "The garden", creator_id: ann.id, members: [ben.id, bot.id], is_forum: true});
    const channel = await lab.post("chats", {type: "channel", title: "News of the day", creator_id: ann.id, members: [ben.id]});
    await lab.post(`people/${ann.id}/promote`, {chat_id: group.id, member_id: bot.id});
    const topic = await lab.post(`people/${ann.id}/create_topic`, {chat_id: group.id, name: "Roses"});
    const page = await lab.open();
    await page.chat("The garden");
    await page.press("Roses", ".topic");
    await page.page.waitForFunction(() => document.querySelector(".topic[aria-pressed=true]").textContent.includes("Roses"));
    await page.say("They bloom");
    const message = await bot.next("message", (each) => each.text === "They bloom");
    assert.equal(message.message_thread_id, topic.message_thread_id);
    await bot.do("sendMessage", {chat_id: group.id, message_thread_id: topic.message_thread_id, text: "So they do"});
    await page.see("So they do", ".message.other");
    await page.see("Warden", ".message .sender");

    // Ben has what he hasn't seen
    await page.page.waitForFunction(() => [...document.querySelectorAll(".tab")].some((tab) => tab.textContent.includes("Ben") && tab.querySelector(".badge")));
    await page.press("Ben", ".tab");
    await page.see("The garden", ".chat-item");
    await page.press("Ann", ".tab");
    await page.chat("News of the day");
    await page.say("It rains");
    await page.see("It rains", ".message");

    // Somebody asks to join
    const carl = await lab.post("people", {first_name: "Carl"});
    await lab.post(`people/${carl.id}/request_join`, {chat_id: group.id, bio: "I like roses"});
    await page.chat("The garden");
    await page.press("to join", ".chat-head button");
    await page.see("I like roses", "dialog .member");
    await page.press("Approve", "dialog button");
    await page.page.waitForFunction(() => [...document.querySelectorAll("dialog h3")].some((each) => each.textContent === "Members (4)"));
    await page.shot("group");
    await page.key("Escape");
    await lab.get(`chats/${channel.id}`);
};
