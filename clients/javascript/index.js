// SPDX-License-Identifier: MIT
// Tests of Telegram bots against the local server of the command "telepot lab": people who act, replies to expect.
'use strict';

const assert = require('node:assert');
const { spawn } = require('node:child_process');
const { once } = require('node:events');

/** The server's refusal: what couldn't be done, and why. */
class LabError extends Error {}

/** A program that runs until stop(). */
class Program {
  constructor(command, args = [], env = {}, options = {}) {
    this.process = spawn(command, args, { stdio: 'inherit', ...options, env: { ...process.env, ...env } });
    this.ended = new Promise((resolve, reject) => {
      this.process.once('error', reject);
      this.process.once('exit', (code, signal) => resolve(code ?? signal));
    });
    this.ended.catch(() => {}); // told by stop()
  }

  /** Ends the program, by force if it doesn't obey in `patience` ms; resolves to its exit code. */
  async stop(patience = 5000) {
    this.process.kill();
    const force = setTimeout(() => this.process.kill('SIGKILL'), patience);
    try {
      return await this.ended;
    } finally {
      clearTimeout(force);
    }
  }
}

/** A message as it was when it was asked for; `raw` is the Bot API's Message object. */
class Message {
  constructor(view) {
    const { bot_id, chat_id, message_id, from_id, text, message } = view;
    Object.assign(this, { bot_id, chat_id, message_id, from_id, text, raw: message });
  }

  /** The labels of its inline keyboard, row by row. */
  get buttons() {
    return (this.raw.reply_markup?.inline_keyboard ?? []).map((row) => row.map((button) => button.text));
  }
}

/** A message, bot or chat as the control API names it. */
function place(of) {
  if (of instanceof Message) {
    return { ...(of.bot_id ? { bot_id: of.bot_id } : { chat_id: of.chat_id }), message_id: of.message_id };
  }
  return 'token' in of ? { bot_id: of.id } : { chat_id: of.id };
}

function plain(value) {
  return value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;
}

/** A world on a server that runs already; a token is needed on other addresses than this machine's. */
class Lab {
  #headers;
  #operations;
  #process;

  constructor(url, token) {
    this.url = url;
    this.#headers = { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) };
  }

  /** Starts a server of its own on a free port. The command is `binary`, or $TELEPOT_BINARY, or telepot on the PATH. */
  static async start({ binary = process.env.TELEPOT_BINARY || 'telepot', args = [] } = {}) {
    const command = ['lab', '--port', '0', '--no-start', '--quiet', '--ready-fd', '3', ...args];
    const server = new Program(binary, command, {}, { stdio: ['ignore', 'ignore', 'inherit', 'pipe'] });
    const failed = server.ended.then((code) => {
      throw new Error(`${binary} lab doesn't run: exit code ${code}`);
    });
    failed.catch(() => {}); // also when it is stopped
    const [address] = await Promise.race([once(server.process.stdio[3], 'data'), failed]);
    const lab = new Lab(String(address).trim());
    lab.#process = server;
    return lab;
  }

  /** Ends the server that start() has started. */
  async stop() {
    await this.#process?.stop();
  }

  /** Any operation of /lab/v1 by its operationId: do('new_fault', {kind: 'bad_gateway'}). Buffers go as base64. */
  async do(operation, args = {}) {
    this.#operations ??= await this.#load();
    const known = this.#operations.get(operation);
    if (!known) throw new LabError(`the control API has no operation ${operation}; see /lab/v1/openapi.json`);
    const given = Object.fromEntries(Object.entries(args).filter(([, value]) => value !== undefined));
    for (const name in given) given[name] = plain(given[name]);
    const path = known.path.replace(/\{(\w+)\}/g, (_, name) => {
      const value = given[name];
      delete given[name];
      return encodeURIComponent(value);
    });
    const posts = known.verb === 'POST';
    const query = posts ? '' : `?${new URLSearchParams(given)}`;
    const answer = await fetch(this.url + path + query,
      { method: known.verb, headers: this.#headers, body: posts ? JSON.stringify(given) : undefined });
    if (answer.ok && operation === 'file') return Buffer.from(await answer.arrayBuffer());
    if (answer.ok && operation.endsWith('transcript')) return answer.text();
    const told = await answer.json();
    if (!told.ok) throw new LabError(told.error);
    return told.result;
  }

  async #load() {
    const { paths } = await (await fetch(`${this.url}/lab/v1/openapi.json`, { headers: this.#headers })).json();
    return new Map(Object.entries(paths).flatMap(([path, verbs]) => Object.entries(verbs)
      .filter(([, described]) => described.operationId)
      .map(([verb, described]) => [described.operationId, { verb: verb.toUpperCase(), path }])));
  }

  /** A new bot, with a token of its own unless one is given. */
  async bot(first_name = 'Bot', { username, token } = {}) {
    const made = await this.do('new_bot', { first_name, username, token });
    return { id: made.id, token: made.token, username: made.username };
  }

  /** A new person; `profile` has further members of the User object. */
  async user(first_name, profile = {}) {
    return new User(this, await this.do('new_person', { first_name, ...profile }));
  }

  /** A new chat: a "group", "supergroup" or "channel". */
  async group(title, creator, members = [], type = 'supergroup') {
    const made = await this.do('new_chat',
      { type, title, creator_id: creator.id, members: members.map((one) => one.id) });
    return { id: made.id, title: made.title };
  }

  /** Empties the world but for the bots. */
  async reset() {
    await this.do('reset');
  }

  /** Lets time pass in the world: queries and updates age, waiting polls end. */
  async advance(seconds) {
    await this.do('advance_clock', { seconds });
  }
}

/** A person who acts. What a person couldn't do in Telegram is a LabError that says why. */
class User {
  #lab;
  #where = {};

  constructor(lab, profile) {
    this.#lab = lab;
    this.id = profile.id;
    this.first_name = profile.first_name;
  }

  /** Any operation with a user_id, in the chat where the person acted last unless `args` name one. */
  do(operation, args = {}) {
    const where = 'bot_id' in args || 'chat_id' in args ? {} : this.#where;
    return this.#lab.do(operation, { user_id: this.id, ...where, ...args });
  }

  /** Presses START in the private chat with the bot, and stays there. */
  async start(bot, payload) {
    this.#where = place(bot);
    return new Message(await this.do('start', { payload }));
  }

  /** Writes a text, where the person acted last unless `to` says where. */
  async says(text, to, { reply_to } = {}) {
    if (to) this.#where = place(to);
    return new Message(await this.do('send_text', { text, reply_to: reply_to?.message_id }));
  }

  /** Presses an inline button, of the newest message that has it unless one is given; the callback query's id. */
  async press(label, message) {
    return (await this.do('press', { label, ...(message && place(message)) })).query_id ?? '';
  }

  /** Presses a key of the reply keyboard; `shared` is what a special key hands over (phone_number, ...). */
  async pressKey(label, shared = {}) {
    return new Message(await this.do('press_reply_key', { label, ...shared }));
  }

  /**
   * The next message that the person hasn't read yet, in any chat. AssertionError, with the conversation, if none comes
   * within `timeout` ms or it isn't as wanted: a text, or {text, contains, buttons}.
   */
  async expectReply(wanted = {}, { timeout = 10_000 } = {}) {
    const { text, contains, buttons } = typeof wanted === 'string' ? { text: wanted } : wanted;
    let got;
    try {
      got = new Message(await this.#lab.do('wait_message', { user_id: this.id, timeout_ms: timeout }));
    } catch (error) {
      if (!(error instanceof LabError)) throw error;
      assert.fail(`${this.first_name} got no reply: ${error.message}${await this.#soFar()}`);
    }
    const differs = [];
    if (text !== undefined && text !== got.text) differs.push(`- ${text}`, `+ ${got.text}`);
    if (contains !== undefined && !got.text.includes(contains)) differs.push(`- ...${contains}...`, `+ ${got.text}`);
    const [expected, found] = [JSON.stringify(buttons), JSON.stringify(got.buttons)];
    if (buttons !== undefined && expected !== found) differs.push(`- buttons ${expected}`, `+ buttons ${found}`);
    if (differs.length > 0) {
      assert.fail([`${this.first_name} got another reply (- expected, + got):`, ...differs].join('\n')
        + await this.#soFar());
    }
    return got;
  }

  /** AssertionError if there is an unread message, or one comes before all were silent for `quiet` ms. */
  async expectNoReply({ quiet = 200 } = {}) {
    if (this.#where.bot_id) await this.#lab.do('wait_idle', this.#where);
    await this.#lab.do('wait_silence', { user_id: this.id, quiet_ms: quiet });
    const got = await this.#lab.do('next_message', { user_id: this.id });
    if (got !== null) assert.fail(`${this.first_name} got a reply: ${got.text}${await this.#soFar()}`);
  }

  /** Waits until the message has this text. */
  async expectEdit(message, text, { timeout = 10_000 } = {}) {
    return new Message(await this.do('wait_edit', { ...place(message), text, timeout_ms: timeout }));
  }

  /** The arguments of the bot's answer to a query, once it is there: {text: 'Saved'}. */
  async answerTo(query_id, { timeout = 10_000 } = {}) {
    return (await this.#lab.do('wait_answer', { query_id, timeout_ms: timeout })).answer;
  }

  async #soFar() {
    return 'bot_id' in this.#where || 'chat_id' in this.#where
      ? `\nThe conversation:\n${await this.do('transcript')}` : '';
  }
}

module.exports = { Lab, LabError, Message, Program, User };
