// SPDX-License-Identifier: MIT
// A node-telegram-bot-api bot for the journey. CommonJS, because only its modules are looked for in NODE_PATH.
"use strict";

process.env.NTBA_FIX_350 = "1";  // its own name for: files have names and types
const TelegramBot = require("node-telegram-bot-api");

const allowed = ["message", "callback_query", "inline_query", "chosen_inline_result", "pre_checkout_query"];
const bot = new TelegramBot(process.env.TELEPOT_TOKEN, {
  baseApiUrl: process.env.TELEPOT_API_URL,
  polling: { params: { timeout: 5, allowed_updates: JSON.stringify(allowed) } },
});
const dot = Buffer.from(
  "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000a49444154789c630001000005000" +
    "10d0a2db40000000049454e44ae426082", "hex");
const name = { filename: "dot.png", contentType: "image/png" };

const commands = {
  start: (chat) => bot.sendMessage(chat, "started", { reply_markup: { keyboard: [["Alpha", "Beta"]] } }),
  menu: (chat) =>
    bot.sendMessage(chat, "Pick", { reply_markup: { inline_keyboard: [[{ text: "Yes", callback_data: "yes" }]] } }),
  album: (chat) => bot.sendMediaGroup(chat, [{ type: "photo", media: dot }, { type: "photo", media: dot }]),
  kick: async (chat, argument) => {
    await bot.banChatMember(chat, Number(argument));
    await bot.sendMessage(chat, "kicked");
  },
  topic: async (chat) => {
    const made = await bot.createForumTopic(chat, "News");
    await bot.sendMessage(chat, "in the topic", { message_thread_id: made.message_thread_id });
  },
  invoice: (chat) => bot.sendInvoice(chat, "Tea", "A cup", "tea", "", "XTR", [{ label: "Tea", amount: 5 }]),
  error: (chat) =>
    bot.sendMessage(chat, "<b>open", { parse_mode: "HTML" }).catch((error) =>
      bot.sendMessage(chat, `error ${error.response.body.error_code} ${error.response.body.description}`)),
  dice: (chat) =>
    bot.sendDice(chat).catch((error) =>
      bot.sendMessage(chat, `flood ${error.response.body.parameters.retry_after}`)),
};

bot.on("message", async (message) => {
  const chat = message.chat.id;
  if (message.text && message.text.startsWith("/")) {
    const [command, argument] = message.text.slice(1).split(" ");
    await commands[command](chat, argument);
  } else if (message.text) {
    await bot.sendMessage(chat, `echo: ${message.text}`);
  } else if (message.photo) {
    const stream = bot.getFileStream(message.photo.at(-1).file_id);
    let size = 0;
    for await (const part of stream) size += part.length;
    await bot.sendMessage(chat, `${size} bytes`);
    await bot.sendPhoto(chat, dot, { caption: "up" }, name);
  } else if (message.successful_payment) {
    const paid = message.successful_payment;
    await bot.sendMessage(chat, `paid ${paid.total_amount} ${paid.currency}`);
  }
});
bot.on("callback_query", async (query) => {
  await bot.answerCallbackQuery(query.id, { text: `chosen ${query.data}` });
  await bot.editMessageText(`Chosen: ${query.data}`,
    { chat_id: query.message.chat.id, message_id: query.message.message_id });
});
bot.on("inline_query", (query) =>
  bot.answerInlineQuery(query.id, [{
    type: "article", id: "one", title: "One", input_message_content: { message_text: query.query.toUpperCase() },
  }], { cache_time: 1 }));
bot.on("chosen_inline_result", (result) => bot.sendMessage(result.from.id, `chosen ${result.result_id}`));
bot.on("pre_checkout_query", (query) => bot.answerPreCheckoutQuery(query.id, true));
bot.on("polling_error", (error) => console.error(error.message));
