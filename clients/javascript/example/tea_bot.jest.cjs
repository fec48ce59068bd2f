// SPDX-License-Identifier: MIT
// The same with Jest.
'use strict';

const path = require('node:path');
const { Lab, Program } = require('telepot-lab');

let lab;
let bot;
let program;

beforeAll(async () => {
  lab = await Lab.start();
  bot = await lab.bot('Tea');
  program = new Program(process.execPath, [path.join(__dirname, 'tea_bot.cjs')],
    { TELEPOT_TOKEN: bot.token, TELEPOT_API_URL: lab.url });
  // It has been loaded when it asks who it is; that takes long on a busy machine.
  await lab.do('wait_calls', { bot_id: bot.id, method: 'getMe', count: 1, timeout_ms: 50_000 });
});
afterAll(async () => {
  await program?.stop();
  await lab?.stop();
});

test('brings tea', async () => {
  const ann = await lab.user('Ann');
  await ann.says('/tea', bot);
  const question = await ann.expectReply('Milk?');
  expect(question.buttons).toEqual([['Yes', 'No']]);
  await ann.press('Yes');
  expect((await ann.expectEdit(question, 'Tea: milk')).message_id).toBe(question.message_id);
});

test('shows what was said if that was wrong', async () => {
  const ann = await lab.user('Ann');
  await ann.start(bot);
  await expect(ann.expectReply('Hello, Ben!')).rejects.toThrow('+ Hello, Ann!');
});
