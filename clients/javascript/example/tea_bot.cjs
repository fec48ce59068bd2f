// SPDX-License-Identifier: MIT
// A bot on grammY. TELEPOT_API_URL lets it talk to another server than Telegram's.
'use strict';

const { Bot, InlineKeyboard } = require('grammy');

const apiRoot = process.env.TELEPOT_API_URL || 'https://api.telegram.org';
const bot = new Bot(process.env.TELEPOT_TOKEN, { client: { apiRoot } });

bot.command('start', (ctx) => ctx.reply(`Hello, ${ctx.from.first_name}!`));
bot.command('tea', (ctx) => ctx.reply('Milk?', {
  reply_markup: new InlineKeyboard().text('Yes', 'milk').text('No', 'black'),
}));
bot.on('callback_query:data', async (ctx) => {
  await ctx.answerCallbackQuery({ text: 'Coming' });
  await ctx.editMessageText(`Tea: ${ctx.callbackQuery.data}`);
});
bot.on('message:photo', async (ctx) => {
  const file = await ctx.getFile();
  await ctx.reply(`A picture of ${file.file_size} bytes`);
});

bot.start();
