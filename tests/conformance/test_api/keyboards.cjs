// SPDX-License-Identifier: MIT
// keyboards.cjs PROGRAM: a bot with keyboards, against telegram-test-api.
"use strict";

const assert = require("node:assert/strict");
const { play, until } = require("./server.cjs");

async function showKeyboards(stage) {
  await stage.say("c");
  const custom = await stage.next();
  assert.equal(custom.text, "Custom keyboard with various buttons");
  assert.deepEqual(custom.reply_markup, {
    keyboard: [[{ text: "Plain text" }, { text: "Phone", request_contact: true }],
      [{ text: "Location", request_location: true }]],
    resize_keyboard: true,
  });
  await stage.say("h");
  assert.deepEqual((await stage.next()).reply_markup, { remove_keyboard: true });
  await stage.say("f");
  assert.deepEqual((await stage.next()).reply_markup, { force_reply: true });
  await stage.say("Plain text");
  assert.equal((await stage.next()).text, "Send me c, i, h or f.");
}

async function pressButtons(stage) {
  await stage.say("i");
  const inline = await stage.next();
  assert.equal(inline.text, "Inline keyboard with various buttons");
  const buttons = inline.reply_markup.inline_keyboard.flat();
  assert.deepEqual(buttons.map((button) => button.callback_data ?? button.url ?? button.switch_inline_query),
    ["https://core.telegram.org/", "notification", "alert", "edit", "initial query"]);

  await stage.press(inline, "notification");
  const notification = await stage.call("answerCallbackQuery", (body) => body.text === "Notification at top of screen");
  assert.equal(notification.show_alert, undefined);
  await stage.press(inline, "alert");
  const alert = await stage.call("answerCallbackQuery", (body) => body.text === "Alert!");
  assert.equal(alert.show_alert, true);
  assert.notEqual(alert.callback_query_id, notification.callback_query_id);

  await stage.press(inline, "edit");
  await until("the edited text", () => stage.stored(inline.message_id).text === "NEW MESSAGE HERE!");
  await stage.say("still there?");
  assert.equal((await stage.next()).text, "Send me c, i, h or f.");
}

async function scene(stage) {
  await showKeyboards(stage);
  await pressButtons(stage);
}

play(process.argv[2], scene).catch((error) => {
  console.error(error);
  process.exit(1);
});
