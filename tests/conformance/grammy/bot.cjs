// SPDX-License-Identifier: MIT
// A grammY bot that obeys the commands of the conversation tests. CommonJS, because only its modules are looked for in
// NODE_PATH.
"use strict";

const { Bot, GrammyError, InlineKeyboard, InputFile, Keyboard } = require("grammy");

const root = process.env.TELEPOT_API_URL;
const token = process.env.TELEPOT_TOKEN;
const bot = new Bot(token, { client: { apiRoot: root } });

const dot = Buffer.from(
  "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000a49444154789c630001000005000" +
    "10d0a2db40000000049454e44ae426082", "hex");
const picture = (tail) => new InputFile(Buffer.concat([dot, Buffer.from(tail)]), "dot.png");

async function download(fileId) {
  const file = await bot.api.getFile(fileId);
  const answer = await fetch(`${root}/file/bot${token}/${file.file_path}`);
  if (!answer.ok) throw new Error(`download: ${answer.status}`);
  return Buffer.from(await answer.arrayBuffer());
}

const commands = {
  start: (ctx) => ctx.reply("started"),
  reply: (ctx) => ctx.reply("a reply", { reply_parameters: { message_id: ctx.msg.message_id } }),
  html: (ctx) =>
    ctx.reply('<b>bold</b> <i>italic</i> <code>code</code> <a href="https://example.org/">link</a>',
      { parse_mode: "HTML" }),
  markdown: (ctx) => ctx.reply("*bold* __underline__ ~gone~", { parse_mode: "MarkdownV2" }),
  entities: (ctx) => ctx.reply("bold by offset", { entities: [{ type: "bold", offset: 0, length: 4 }] }),
  keyboard: (ctx) =>
    ctx.reply("Pick one", {
      reply_markup: new InlineKeyboard().text("Yes", "yes").text("No", "no").row().url("Site", "https://example.org/"),
    }),
  keys: (ctx) => ctx.reply("Keys", { reply_markup: new Keyboard().text("Alpha").text("Beta").resized() }),
  nokeys: (ctx) => ctx.reply("No keys", { reply_markup: { remove_keyboard: true } }),
  delete: async (ctx) => {
    await ctx.deleteMessage();
    await ctx.reply("deleted");
  },
  forward: async (ctx) => {
    await ctx.forwardMessage(ctx.chat.id);
    const copy = await ctx.copyMessage(ctx.chat.id);
    await ctx.reply(`copied as ${copy.message_id}`);
    await ctx.pinChatMessage(ctx.msg.message_id);
  },
  location: (ctx) => ctx.replyWithLocation(52.52, 13.405),
  venue: (ctx) => ctx.replyWithVenue(52.5, 13.3, "Zoo", "Hardenbergplatz 8"),
  contact: (ctx) => ctx.replyWithContact("+491234567", "Bea"),
  dice: (ctx) => ctx.replyWithDice("🎯"),
  poll: (ctx) => ctx.replyWithPoll("Tea or coffee?", ["Tea", "Coffee"], { is_anonymous: false }),
  stop_poll: async (ctx) => {
    const poll = await ctx.api.stopPoll(ctx.chat.id, Number(ctx.match));
    await ctx.reply(`${poll.is_closed ? "closed" : "open"} with ${poll.total_voter_count} vote`);
  },
  me: async (ctx) => {
    const me = await ctx.api.getMe();
    await ctx.reply(`${me.first_name} ${me.username} ${me.id}`);
  },
  chat: async (ctx) => {
    const chat = await ctx.getChat();
    await ctx.reply(`${chat.type} ${chat.first_name} ${chat.username}`);
  },
  commands: async (ctx) => {
    await ctx.api.setMyCommands([
      { command: "start", description: "Begins" }, { command: "help", description: "Helps" }]);
    const known = await ctx.api.getMyCommands();
    await ctx.reply(known.map((c) => `${c.command}=${c.description}`).join(";"));
  },
  typing: async (ctx) => {
    await ctx.replyWithChatAction("typing");
    await ctx.reply("typing shown");
  },
  photo: (ctx) => ctx.replyWithPhoto(picture("from the bot"), { caption: "a picture" }),
  album: async (ctx) => {
    const sent = await ctx.replyWithMediaGroup([
      { type: "photo", media: picture("first"), caption: "one" }, { type: "photo", media: picture("second") }]);
    await ctx.reply(`album of ${sent.length}`);
  },
  invoice: (ctx) =>
    ctx.replyWithInvoice("Biscuit", "A crisp one", "biscuit-1", "XTR", [{ label: "Biscuit", amount: 7 }]),
  write: async (ctx) => {
    await ctx.api.sendMessage(Number(ctx.match), "hello there");
    await ctx.reply("written");
  },
  broken_html: (ctx) => ctx.reply("<b>never closed", { parse_mode: "HTML" }),
  same: async (ctx) => {
    const sent = await ctx.reply("the same");
    await ctx.api.editMessageText(ctx.chat.id, sent.message_id, "the same");
  },
  delete_nothing: (ctx) => ctx.api.deleteMessage(ctx.chat.id, 999999),
  old_query: (ctx) => ctx.api.answerCallbackQuery("12345"),
  members: async (ctx) => {
    const count = await ctx.getChatMemberCount();
    const member = await ctx.getChatMember(ctx.from.id);
    await ctx.reply(`${count} members, ${member.user.first_name} is ${member.status}`);
  },
  kick: async (ctx) => {
    await ctx.banChatMember(Number(ctx.match));
    await ctx.reply("kicked");
  },
  title: async (ctx) => {
    await ctx.setChatTitle(ctx.match);
    await ctx.reply("titled");
  },
};
for (const [name, action] of Object.entries(commands)) bot.command(name, action);

bot.on("edited_message:text", (ctx) => ctx.reply(`edited: ${ctx.msg.text}`));
bot.on("message:text", (ctx) => ctx.reply(`echo: ${ctx.msg.text}`));
bot.on("message:photo", async (ctx) => {
  const id = ctx.msg.photo.at(-1).file_id;
  const bytes = await download(id);
  const tail = bytes.subarray(-4).toString();
  await ctx.reply(`photo ${ctx.msg.caption}, ${bytes.length} bytes, ends with ${tail}`);
  await ctx.replyWithPhoto(id);
});
bot.on("message:document", async (ctx) => {
  const bytes = await download(ctx.msg.document.file_id);
  await ctx.replyWithDocument(new InputFile(bytes, `back ${ctx.msg.document.file_name}`));
});
bot.on("message:location", (ctx) => ctx.reply(`location ${ctx.msg.location.latitude} ${ctx.msg.location.longitude}`));
bot.on("message:contact", (ctx) => ctx.reply(`contact ${ctx.msg.contact.phone_number} ${ctx.msg.contact.first_name}`));
bot.on("message:new_chat_members", async (ctx) => {
  for (const user of ctx.msg.new_chat_members) {
    if (user.id !== ctx.me.id) await ctx.reply(`welcome, ${user.first_name}`);
  }
});
bot.on("message:successful_payment", (ctx) => {
  const paid = ctx.msg.successful_payment;
  return ctx.reply(`paid ${paid.total_amount} ${paid.currency} for ${paid.invoice_payload}`);
});
bot.on("my_chat_member", async (ctx) => {
  const { chat, old_chat_member: before, new_chat_member: after } = ctx.myChatMember;
  if (chat.type !== "private" && before.status === "left" && after.status === "member") {
    await ctx.reply(`thanks for adding me to ${chat.title}`);
  }
});
bot.on("callback_query:data", async (ctx) => {
  if (ctx.callbackQuery.inline_message_id) {
    await ctx.editMessageText("MORE CATS");
    await ctx.answerCallbackQuery("inline");
    return;
  }
  await ctx.answerCallbackQuery({ text: `You chose ${ctx.callbackQuery.data}`, show_alert: true });
  await ctx.editMessageText(`Chosen: ${ctx.callbackQuery.data}`);
});
bot.on("inline_query", (ctx) => {
  const article = (id, text) => ({
    type: "article", id, title: text, input_message_content: { message_text: text },
    reply_markup: new InlineKeyboard().text("More", `more ${id}`),
  });
  const query = ctx.inlineQuery.query;
  return ctx.answerInlineQuery([article("quiet", query), article("loud", query.toUpperCase())],
    { cache_time: 5, is_personal: true, next_offset: String(Number(ctx.inlineQuery.offset) + 1) });
});
bot.on("chosen_inline_result", (ctx) =>
  ctx.api.sendMessage(ctx.from.id, `chosen ${ctx.chosenInlineResult.result_id} for ${ctx.chosenInlineResult.query}`));
bot.on("poll_answer", (ctx) => ctx.api.sendMessage(ctx.pollAnswer.user.id, `voted ${ctx.pollAnswer.option_ids}`));
bot.on("pre_checkout_query", (ctx) => ctx.answerPreCheckoutQuery(true));

bot.catch(async ({ error, ctx }) => {
  console.error(error);
  if (!(error instanceof GrammyError)) throw error;
  const wait = error.parameters.retry_after === undefined ? "" : `, wait ${error.parameters.retry_after}`;
  await ctx.reply(`GrammyError ${error.error_code} ${error.description}${wait}`);
});

process.once("SIGINT", () => bot.stop());
bot.start({ timeout: 30 }).catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
