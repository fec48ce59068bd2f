// SPDX-License-Identifier: MIT
// Buttons: callbacks with toast and alert, copying, addresses, special keys, payments, polls, widgets.
"use strict";
const assert = require("node:assert/strict");

module.exports = async (lab) => {
    const bot = await lab.bot("Buttons", "buttons_bot");
    const page = await lab.open();
    await page.chat("Buttons");
    await page.press("START", ".wide-button");
    const chat = (await bot.next("message")).chat.id;

    await bot.do("sendMessage", {chat_id: chat, text: "Choose", reply_markup: {inline_keyboard: [
        [{text: "Toast", callback_data: "t"}, {text: "Alert", callback_data: "a", style: "danger"}],
        [{text: "Copy", copy_text: {text: "copied words"}}, {text: "Here", switch_inline_query_current_chat: "query"}], [{text: "Bad", url: "tg://user?id=1"}]]}});
    await page.press("Toast", ".key");
    await page.wait(".key.waiting");
    const toast = await bot.next("callback_query");
    assert.equal(toast.data, "t");
    await bot.do("answerCallbackQuery", {callback_query_id: toast.id, text: "A small notice"});
    await page.see("A small notice", ".toast");
    await page.page.waitForFunction(() => !document.querySelector(".key.waiting"));
    await page.press("Alert", ".key");
    const alert = await bot.next("callback_query");
    await bot.do("answerCallbackQuery", {callback_query_id: alert.id, text: "A grave notice", show_alert: true});
    await page.see("A grave notice", "dialog");
    await page.key("Enter");
    await page.press("Copy", ".key");
    await page.see("copied words", ".toast");
    await page.press("Here", ".key");
    assert.equal(await page.page.$eval(".field-text", (field) => field.value), "@buttons_bot query");
    await page.page.$eval(".field-text", (field) => { field.value = ""; field.dispatchEvent(new Event("input")); });

    // Reply keyboard with special keys
    await bot.do("sendMessage", {chat_id: chat, text: "And now?", reply_markup: {resize_keyboard: true, keyboard: [["Yes", "No"],
        [{text: "My number", request_contact: true}, {text: "Where I am", request_location: true}]]}});
    await page.press("Yes", ".reply-keyboard .key");
    await bot.next("message", (message) => message.text === "Yes");
    await page.press("My number", ".reply-keyboard .key");
    await page.press("Share", "dialog .primary-button");
    assert.ok((await bot.next("message", (message) => message.contact)).contact.phone_number);
    await page.press("Where I am", ".reply-keyboard .key");
    await page.press("Share", "dialog .primary-button");
    assert.ok(Math.abs((await bot.next("message", (message) => message.location)).location.latitude - 52.516) < 0.01);
    await page.shot("keyboards");
    await bot.do("sendMessage", {chat_id: chat, text: "No more keys", reply_markup: {remove_keyboard: true}});
    await page.page.waitForFunction(() => document.querySelector(".reply-keyboard").hidden);

    // A poll
    await bot.do("sendPoll", {chat_id: chat, question: "Tea?", options: [{text: "Black"}, {text: "Green"}], is_anonymous: false});
    await page.press("Green", ".poll-choice");
    assert.deepEqual((await bot.next("poll_answer")).option_ids, [1]);
    await page.see("100%", ".poll-result");

    // Stars
    await bot.do("sendInvoice", {chat_id: chat, title: "A coffee", description: "Hot", payload: "p", currency: "XTR", prices: [{label: "Coffee", amount: 5}]});
    await page.press("Pay", ".message .key");
    await page.press("Pay", "dialog .primary-button");
    const check = await bot.next("pre_checkout_query");
    await bot.do("answerPreCheckoutQuery", {pre_checkout_query_id: check.id, ok: true});
    assert.equal((await bot.next("message", (message) => message.successful_payment)).successful_payment.total_amount, 5);
    await page.see("Paid", ".message.service");

    // A widget, which runs in its sandbox only
    await bot.do("sendWidget", {chat_id: chat, html: "<p id=p></p><script>document.getElementById('p').textContent = Widget.publicData + ' ' + (() => {" +
        "try { return parent.document.title } catch { return 'walled' } })()</script>", public_data: "state"});
    const widget = await (await page.wait("iframe.widget")).contentFrame();
    await widget.waitForFunction(() => document.body.textContent.includes("state walled"));
};
