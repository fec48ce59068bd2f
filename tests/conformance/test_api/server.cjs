// SPDX-License-Identifier: MIT
// telegram-test-api, a Bot API server that nobody here wrote, a bot of ours as a child process, and a user in between.
//
// What that server lacks, so that it isn't tested here: copyMessage and every other method but getMe, getUpdates,
// sendMessage, editMessageText, editMessageReplyMarkup, deleteMessage, answerCallbackQuery and the webhook's; long
// polling (getUpdates answers at once); files; inline mode. It answers null to methods that give True or a Message, and
// its callback queries have no chat_instance, which the real one always sends; our decoder can do without it.
"use strict";

const { spawn } = require("node:child_process");
const net = require("node:net");
const path = require("node:path");

// The server tells nobody what the bot called, except in its debug output.
const debug = require(require.resolve("debug", { paths: [path.dirname(require.resolve("telegram-test-api"))] }));
debug.enable("TelegramServer:request");
const requests = [];
debug.log = (line) => {
  const at = line.indexOf("Request: ");
  if (at >= 0) requests.push(JSON.parse(line.slice(at + "Request: ".length)));
};
const { TelegramServer } = require("telegram-test-api/lib/telegramServer");

const token = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0";
const patience = 60_000;

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().once("error", reject).listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** Starts the server; another program may take the port between the search and the start. */
async function startServer() {
  for (let attempt = 1; ; ++attempt) {
    const server = new TelegramServer({ port: await freePort(), host: "127.0.0.1" });
    try {
      await server.start();
      return server;
    } catch (error) {
      if (attempt === 5) throw error;
    }
  }
}

/** Waits until the function gives something true, and gives that. */
async function until(what, f) {
  const deadline = Date.now() + patience;
  for (;;) {
    const found = f();
    if (found) return found;
    if (Date.now() > deadline) throw new Error(`not in time: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

class Stage {
  constructor(server, bot) {
    this.server = server;
    this.bot = bot;
    this.client = server.getClient(token, { timeout: patience, interval: 20, userId: 42, chatId: 42, firstName: "Ann" });
    this.inbox = [];
  }

  async say(text) {
    await this.client.sendMessage(this.client.makeMessage(text));
  }

  /** The bot's next message: as it was sent, with the message_id that it got. */
  async next() {
    if (this.inbox.length === 0) this.inbox = (await this.client.getUpdates()).result;
    const { message, messageId } = this.inbox.shift();
    return { ...message, message_id: messageId };
  }

  /** Presses a button of a message. */
  async press(message, data) {
    const shown = { message_id: message.message_id, date: Math.floor(Date.now() / 1000), text: message.text };
    await this.client.sendCallback(this.client.makeCallbackQuery(data, { message: shown }));
  }

  /** The arguments of the call of a method that fits. */
  call(method, fits = () => true) {
    return until(`a call of ${method}`, () => requests.find(
      (request) => request.url === `/bot${token}/${method}` && fits(request.body))?.body);
  }

  /** A message of the bot as the server has it now. */
  stored(messageId) {
    return this.server.storage.botMessages.find((update) => update.messageId === messageId)?.message;
  }
}

/** Runs a scene with a bot; the bot has to end by itself, with code 0, when it is interrupted. */
async function play(program, scene) {
  const server = await startServer();
  const bot = spawn(program, [], {
    env: { ...process.env, TELEPOT_TOKEN: token, TELEPOT_API_URL: server.config.apiURL, no_proxy: "127.0.0.1" },
    stdio: ["ignore", "inherit", "inherit"],
  });
  const ended = new Promise((resolve, reject) => {
    bot.once("error", reject).once("exit", (code, signal) => resolve(code ?? signal));
  });
  const failsEarly = ended.then((code) => {
    throw new Error(`the bot ended with ${code}`);
  });
  try {
    await Promise.race([scene(new Stage(server, bot)), failsEarly]);
    bot.kill("SIGINT");
    const code = await ended;
    if (code !== 0) throw new Error(`the bot ended with ${code} after SIGINT`);
  } finally {
    failsEarly.catch(() => {});
    bot.kill("SIGKILL");
    await server.stop();
  }
}

module.exports = { play, until };
