// SPDX-License-Identifier: MIT
// The bot as a program of its own, and people who talk with it: node --test.
'use strict';

const assert = require('node:assert');
const path = require('node:path');
const { after, before, beforeEach, test } = require('node:test');
const { Lab, LabError, Program } = require('telepot-lab');

let lab;
let bot;
let program;

before(async () => {
  lab = await Lab.start();
  bot = await lab.bot('Tea', { username: 'tea_bot' });
  program = new Program(process.execPath, [path.join(__dirname, 'tea_bot.cjs')],
    { TELEPOT_TOKEN: bot.token, TELEPOT_API_URL: lab.url });
  // It has been loaded when it asks who it is; that takes long on a busy machine.
  await lab.do('wait_calls', { bot_id: bot.id, method: 'getMe', count: 1, timeout_ms: 50_000 });
});
after(async () => {
  await program?.stop();
  await lab?.stop();
});
beforeEach(() => lab.reset()); // an empty world for each test; the bot stays

test('greets by name', async () => {
  const ann = await lab.user('Ann');
  await ann.start(bot);
  await ann.expectReply('Hello, Ann!');
});

test('brings tea', async () => {
  const ann = await lab.user('Ann');
  await ann.says('/tea', bot);
  const question = await ann.expectReply({ text: 'Milk?', buttons: [['Yes', 'No']] });
  const query = await ann.press('Yes');
  assert.equal((await ann.answerTo(query)).text, 'Coming');
  await ann.expectEdit(question, 'Tea: milk');
});

test('looks at pictures', async () => {
  const ann = await lab.user('Ann');
  await ann.start(bot);
  await ann.expectReply('Hello, Ann!');
  await ann.do('send_photo', { bytes: Buffer.alloc(777) });
  await ann.expectReply('A picture of 777 bytes');
});

test('is silent about what it does not know', async () => {
  const ann = await lab.user('Ann');
  await ann.says('nice weather', bot);
  await ann.expectNoReply();
});

test('serves groups', async () => {
  const [ann, ben] = [await lab.user('Ann'), await lab.user('Ben')];
  const club = await lab.group('Tea club', ann, [ben, bot]);
  await ben.says('/tea@tea_bot', club);
  await ann.expectReply('/tea@tea_bot');
  assert.equal((await ann.expectReply('Milk?')).chat_id, club.id);
});

test('survives a bad gateway', async () => {
  await lab.do('new_fault', { kind: 'bad_gateway', method: 'getUpdates' });
  const ann = await lab.user('Ann');
  await ann.start(bot);
  await ann.expectReply({ contains: 'Hello' });
});

test('a wrong expectation shows the conversation', async () => {
  const ann = await lab.user('Ann');
  await ann.start(bot);
  await assert.rejects(ann.expectReply('Hello, Ben!'), (error) => {
    assert.match(error.message, /- Hello, Ben!\n\+ Hello, Ann![^]*Ann: \/start/);
    return error instanceof assert.AssertionError;
  });
});

test('what a person cannot do is said', async () => {
  const ann = await lab.user('Ann');
  await ann.says('/tea', bot);
  await ann.expectReply('Milk?');
  await assert.rejects(ann.press('Maybe'), (error) => error instanceof LabError && error.message.includes('"Yes"'));
});
