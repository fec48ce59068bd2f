// SPDX-License-Identifier: MIT
// A telegraf bot for the journey. CommonJS, because only its modules are looked for in NODE_PATH.
"use strict";

const { Markup, Telegraf } = require("telegraf");

const root = process.env.TELEPOT_API_URL;
const bot = new Telegraf(process.env.TELEPOT_TOKEN, { telegram: { apiRoot: root } });
const dot = () => ({
  source: Buffer.from(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000a49444154789c630001000005000" +
      "10d0a2db40000000049454e44ae426082", "hex"),
  filename: "dot.png",
});

bot.start((ctx) => ctx.reply("started", Markup.keyboard([["Alpha", "Beta"]])));
bot.command("menu", (ctx) => ctx.reply("Pick", Markup.inlineKeyboard([Markup.button.callback("Yes", "yes")])));
bot.on("callback_query", async (ctx) => {
  await ctx.answerCbQuery(`chosen ${ctx.callbackQuery.data}`);
  await ctx.editMessageText(`Chosen: ${ctx.callbackQuery.data}`);
});
bot.on("inline_query", (ctx) =>
  ctx.answerInlineQuery([{
    type: "article", id: "one", title: "One",
    input_message_content: { message_text: ctx.inlineQuery.query.toUpperCase() },
  }], { cache_time: 1 }));
bot.on("chosen_inline_result", (ctx) =>
  ctx.telegram.sendMessage(ctx.from.id, `chosen ${ctx.chosenInlineResult.result_id}`));
bot.on("photo", async (ctx) => {
  const link = await ctx.telegram.getFileLink(ctx.message.photo.at(-1).file_id);
  const answer = await fetch(link);
  await ctx.reply(`${(await answer.arrayBuffer()).byteLength} bytes`);
  await ctx.replyWithPhoto(dot(), { caption: "up" });
});
bot.command("album", (ctx) =>
  ctx.replyWithMediaGroup([{ type: "photo", media: dot() }, { type: "photo", media: dot() }]));
bot.command("kick", async (ctx) => {
  await ctx.banChatMember(Number(ctx.args[0]));
  await ctx.reply("kicked");
});
bot.command("topic", async (ctx) => {
  const made = await ctx.telegram.callApi("createForumTopic", { chat_id: ctx.chat.id, name: "News" });
  await ctx.telegram.sendMessage(ctx.chat.id, "in the topic", { message_thread_id: made.message_thread_id });
});
bot.command("invoice", (ctx) =>
  ctx.replyWithInvoice({
    title: "Tea", description: "A cup", payload: "tea", provider_token: "", currency: "XTR",
    prices: [{ label: "Tea", amount: 5 }],
  }));
bot.on("pre_checkout_query", (ctx) => ctx.answerPreCheckoutQuery(true));
bot.on("successful_payment", (ctx) => {
  const paid = ctx.message.successful_payment;
  return ctx.reply(`paid ${paid.total_amount} ${paid.currency}`);
});
bot.command("error", (ctx) =>
  ctx.reply("<b>open", { parse_mode: "HTML" }).catch((error) => ctx.reply(`error ${error.code} ${error.description}`)));
bot.command("dice", (ctx) =>
  ctx.replyWithDice().catch((error) => ctx.reply(`flood ${error.parameters.retry_after}`)));
bot.on("text", (ctx) => ctx.reply(`echo: ${ctx.message.text}`));

bot.launch();
