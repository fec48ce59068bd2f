// SPDX-License-Identifier: MIT
import type { ChildProcess, SpawnOptions } from 'node:child_process';

export interface Bot { id: number; token: string; username: string }
export interface Chat { id: number; title: string }
export interface Wanted { text?: string; contains?: string; buttons?: string[][] }
export interface Patience { timeout?: number }

export class LabError extends Error {}

export class Program {
  constructor(command: string, args?: string[], env?: Record<string, string>, options?: SpawnOptions);
  readonly process: ChildProcess;
  readonly ended: Promise<number | string>;
  stop(patience?: number): Promise<number | string>;
}

export class Message {
  readonly bot_id: number;
  readonly chat_id: number;
  readonly message_id: number;
  readonly from_id: number;
  readonly text: string;
  readonly raw: Record<string, any>;
  readonly buttons: string[][];
}

export class Lab {
  constructor(url: string, token?: string);
  static start(options?: { binary?: string; args?: string[] }): Promise<Lab>;
  readonly url: string;
  stop(): Promise<void>;
  do(operation: string, args?: Record<string, unknown>): Promise<any>;
  bot(first_name?: string, options?: { username?: string; token?: string }): Promise<Bot>;
  user(first_name: string, profile?: Record<string, unknown>): Promise<User>;
  group(title: string, creator: User, members?: Array<User | Bot>,
    type?: 'group' | 'supergroup' | 'channel'): Promise<Chat>;
  reset(): Promise<void>;
  advance(seconds: number): Promise<void>;
}

export class User {
  private constructor();
  readonly id: number;
  readonly first_name: string;
  do(operation: string, args?: Record<string, unknown>): Promise<any>;
  start(bot: Bot, payload?: string): Promise<Message>;
  says(text: string, to?: Bot | Chat, options?: { reply_to?: Message }): Promise<Message>;
  press(label: string, message?: Message): Promise<string>;
  pressKey(label: string, shared?: Record<string, unknown>): Promise<Message>;
  expectReply(wanted?: string | Wanted, options?: Patience): Promise<Message>;
  expectNoReply(options?: { quiet?: number }): Promise<void>;
  expectEdit(message: Message, text: string, options?: Patience): Promise<Message>;
  answerTo(query_id: string, options?: Patience): Promise<Record<string, any>>;
}
