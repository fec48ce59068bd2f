// SPDX-License-Identifier: MIT
// skeleton.cjs PROGRAM: a bot that sends texts back, against telegram-test-api.
"use strict";

const assert = require("node:assert/strict");
const { play } = require("./server.cjs");

async function scene(stage) {
  const texts = ["hello", "Grüße, 世界 😀", 'quotes " and \\ and\nlines', "<b>no markup</b> & so on", "x".repeat(4096)];
  for (const text of texts) {
    await stage.say(text);
    const answer = await stage.next();
    assert.equal(answer.text, text);
    assert.equal(answer.chat_id, 42);
  }
  for (let i = 0; i < 20; ++i) await stage.say(`number ${i}`);
  for (let i = 0; i < 20; ++i) assert.equal((await stage.next()).text, `number ${i}`, "in order, each once");
}

play(process.argv[2], scene).catch((error) => {
  console.error(error);
  process.exit(1);
});
