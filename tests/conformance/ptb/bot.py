#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""A python-telegram-bot bot that obeys the commands of the conversation tests.

Works with version 13 (synchronous, Debian 12) and 20 (asyncio, Ubuntu 24.04): actions are coroutines that wait for what
a call returns only if it can be waited for. With version 13 nothing can, so they run to their end at once.
"""
import binascii
import inspect
import os
import signal

import telegram
from telegram import (BotCommand, InlineKeyboardButton, InlineKeyboardMarkup, InlineQueryResultArticle, InputMediaPhoto,
                      InputTextMessageContent, LabeledPrice, MessageEntity, ReplyKeyboardMarkup, ReplyKeyboardRemove, Update)
from telegram.ext import TypeHandler

OLD = int(telegram.__version__.split(".")[0]) < 20
# Short, because version 13 ends only when its last poll has.
POLL_SECONDS = 3
ROOT = os.environ["TELEPOT_API_URL"]
TOKEN = os.environ["TELEPOT_TOKEN"]
DOT = binascii.unhexlify(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000a49444154789c630001000005000"
    "10d0a2db40000000049454e44ae426082")


async def done(result):
    """A call's result, whatever the version."""
    return await result if inspect.isawaitable(result) else result


def picture(tail):
    return DOT + tail.encode()


def keyboard(*rows):
    return InlineKeyboardMarkup([list(row) for row in rows])


class Talk:
    """One update and what is needed to act on it."""

    def __init__(self, bot, update):
        self.bot = bot
        self.update = update
        self.message = update.effective_message
        self.chat = update.effective_chat
        self.user = update.effective_user
        self.argument = ""

    async def say(self, text, **options):
        target = self.chat or self.user
        return await done(self.bot.send_message(target.id, text, **options))


class Commands:
    """Each method is a command."""

    async def start(self, t):
        await t.say("started")

    async def reply(self, t):
        await t.say("a reply", reply_to_message_id=t.message.message_id)

    async def html(self, t):
        await t.say('<b>bold</b> <i>italic</i> <code>code</code> <a href="https://example.org/">link</a>',
                    parse_mode="HTML")

    async def markdown(self, t):
        await t.say("*bold* __underline__ ~gone~", parse_mode="MarkdownV2")

    async def entities(self, t):
        await t.say("bold by offset", entities=[MessageEntity("bold", 0, 4)])

    async def keyboard(self, t):
        await t.say("Pick one", reply_markup=keyboard(
            (InlineKeyboardButton("Yes", callback_data="yes"), InlineKeyboardButton("No", callback_data="no")),
            (InlineKeyboardButton("Site", url="https://example.org/"),)))

    async def keys(self, t):
        await t.say("Keys", reply_markup=ReplyKeyboardMarkup([["Alpha", "Beta"]], resize_keyboard=True))

    async def nokeys(self, t):
        await t.say("No keys", reply_markup=ReplyKeyboardRemove())

    async def delete(self, t):
        await done(t.message.delete())
        await t.say("deleted")

    async def forward(self, t):
        await done(t.bot.forward_message(t.chat.id, t.chat.id, t.message.message_id))
        copy = await done(t.bot.copy_message(t.chat.id, t.chat.id, t.message.message_id))
        await t.say(f"copied as {copy.message_id}")
        await done(t.bot.pin_chat_message(t.chat.id, t.message.message_id))

    async def location(self, t):
        await done(t.bot.send_location(t.chat.id, 52.52, 13.405))

    async def venue(self, t):
        await done(t.bot.send_venue(t.chat.id, 52.5, 13.3, "Zoo", "Hardenbergplatz 8"))

    async def contact(self, t):
        await done(t.bot.send_contact(t.chat.id, "+491234567", "Bea"))

    async def dice(self, t):
        await done(t.bot.send_dice(t.chat.id, emoji="\N{DIRECT HIT}"))

    async def poll(self, t):
        await done(t.bot.send_poll(t.chat.id, "Tea or coffee?", ["Tea", "Coffee"], is_anonymous=False))

    async def stop_poll(self, t):
        poll = await done(t.bot.stop_poll(t.chat.id, int(t.argument)))
        await t.say(f"{'closed' if poll.is_closed else 'open'} with {poll.total_voter_count} vote")

    async def me(self, t):
        me = await done(t.bot.get_me())
        await t.say(f"{me.first_name} {me.username} {me.id}")

    async def chat(self, t):
        chat = await done(t.bot.get_chat(t.chat.id))
        await t.say(f"{chat.type} {chat.first_name} {chat.username}")

    async def commands(self, t):
        await done(t.bot.set_my_commands([BotCommand("start", "Begins"), BotCommand("help", "Helps")]))
        known = await done(t.bot.get_my_commands())
        await t.say(";".join(f"{c.command}={c.description}" for c in known))

    async def typing(self, t):
        await done(t.bot.send_chat_action(t.chat.id, "typing"))
        await t.say("typing shown")

    async def photo(self, t):
        await done(t.bot.send_photo(t.chat.id, picture("from the bot"), caption="a picture", filename="dot.png"))

    async def album(self, t):
        sent = await done(t.bot.send_media_group(
            t.chat.id, [InputMediaPhoto(picture("first"), caption="one"), InputMediaPhoto(picture("second"))]))
        await t.say(f"album of {len(sent)}")

    async def invoice(self, t):
        await done(t.bot.send_invoice(t.chat.id, title="Biscuit", description="A crisp one", payload="biscuit-1",
                                      provider_token="", currency="XTR", prices=[LabeledPrice("Biscuit", 7)]))

    async def write(self, t):
        await done(t.bot.send_message(int(t.argument), "hello there"))
        await t.say("written")

    async def broken_html(self, t):
        await t.say("<b>never closed", parse_mode="HTML")

    async def same(self, t):
        sent = await t.say("the same")
        await done(t.bot.edit_message_text("the same", t.chat.id, sent.message_id))

    async def delete_nothing(self, t):
        await done(t.bot.delete_message(t.chat.id, 999999))

    async def old_query(self, t):
        await done(t.bot.answer_callback_query("12345"))

    async def members(self, t):
        count = await done(t.bot.get_chat_member_count(t.chat.id))
        member = await done(t.bot.get_chat_member(t.chat.id, t.user.id))
        await t.say(f"{count} members, {member.user.first_name} is {member.status}")

    async def kick(self, t):
        await done(t.bot.ban_chat_member(t.chat.id, int(t.argument)))
        await t.say("kicked")

    async def title(self, t):
        await done(t.bot.set_chat_title(t.chat.id, t.argument))
        await t.say("titled")


async def bytes_of(bot, file_id):
    file = await done(bot.get_file(file_id))
    return bytes(await done(file.download_as_bytearray()))


async def on_message(t):
    message = t.message
    if message.text and message.text.startswith("/"):
        name, _, t.argument = message.text[1:].partition(" ")
        await getattr(Commands(), name)(t)
    elif message.text:
        await t.say(("edited: " if t.update.edited_message else "echo: ") + message.text)
    elif message.photo:
        photo = message.photo[-1]
        content = await bytes_of(t.bot, photo.file_id)
        await t.say(f"photo {message.caption}, {len(content)} bytes, ends with {content[-4:].decode()}")
        await done(t.bot.send_photo(t.chat.id, photo.file_id))
    elif message.document:
        content = await bytes_of(t.bot, message.document.file_id)
        await done(t.bot.send_document(t.chat.id, content, filename=f"back {message.document.file_name}"))
    elif message.location:
        await t.say(f"location {message.location.latitude} {message.location.longitude}")
    elif message.contact:
        await t.say(f"contact {message.contact.phone_number} {message.contact.first_name}")
    elif message.successful_payment:
        paid = message.successful_payment
        await t.say(f"paid {paid.total_amount} {paid.currency} for {paid.invoice_payload}")
    for user in message.new_chat_members or []:
        if user.id != t.bot.id:
            await t.say(f"welcome, {user.first_name}")


async def on_callback(t):
    query = t.update.callback_query
    if query.inline_message_id:
        await done(query.edit_message_text("MORE CATS"))
        await done(query.answer("inline"))
    else:
        await done(query.answer(f"You chose {query.data}", show_alert=True))
        await done(query.edit_message_text(f"Chosen: {query.data}"))


async def on_inline(t):
    query = t.update.inline_query

    def article(name, text):
        return InlineQueryResultArticle(name, text, InputTextMessageContent(text), reply_markup=keyboard(
            (InlineKeyboardButton("More", callback_data=f"more {name}"),)))

    await done(t.bot.answer_inline_query(
        query.id, [article("quiet", query.query), article("loud", query.query.upper())], cache_time=5, is_personal=True,
        next_offset=str(int(query.offset) + 1)))


async def on_my_membership(t):
    change = t.update.my_chat_member
    came = change.old_chat_member.status == "left" and change.new_chat_member.status == "member"
    if t.chat.type != "private" and came:
        await t.say(f"thanks for adding me to {t.chat.title}")


async def act(t):
    update = t.update
    if update.callback_query:
        await on_callback(t)
    elif update.inline_query:
        await on_inline(t)
    elif update.chosen_inline_result:
        chosen = update.chosen_inline_result
        await done(t.bot.send_message(chosen.from_user.id, f"chosen {chosen.result_id} for {chosen.query}"))
    elif update.poll_answer:
        answer = update.poll_answer
        await done(t.bot.send_message(answer.user.id, "voted " + ",".join(map(str, answer.option_ids))))
    elif update.pre_checkout_query:
        await done(update.pre_checkout_query.answer(ok=True))
    elif update.my_chat_member:
        await on_my_membership(t)
    elif t.message:
        await on_message(t)


async def handle(update, bot):
    t = Talk(bot, update)
    try:
        await act(t)
    except telegram.error.RetryAfter as error:
        await t.say(f"RetryAfter {int(error.retry_after)}")
    except telegram.error.TelegramError as error:
        kind = type(error).__name__.replace("Unauthorized", "Forbidden")
        await t.say(f"{kind} {error.message[0].upper()}{error.message[1:]}")


def run_to_its_end(coroutine):
    """Runs a coroutine that never has to wait."""
    try:
        coroutine.send(None)
    except StopIteration:
        return
    raise RuntimeError("a call of a synchronous version had to be awaited")


def main_old():
    from telegram.ext import Updater

    updater = Updater(TOKEN, base_url=ROOT + "/bot", base_file_url=ROOT + "/file/bot")
    updater.dispatcher.add_handler(TypeHandler(Update, lambda update, context: run_to_its_end(handle(update, context.bot))))
    updater.start_polling(timeout=POLL_SECONDS, allowed_updates=Update.ALL_TYPES)
    updater.idle(stop_signals=(signal.SIGINT,))


def main_new():
    from telegram.ext import Application

    async def on_update(update, context):
        await handle(update, context.bot)

    application = Application.builder().token(TOKEN).base_url(ROOT + "/bot").base_file_url(ROOT + "/file/bot").build()
    application.add_handler(TypeHandler(Update, on_update))
    application.run_polling(timeout=POLL_SECONDS, allowed_updates=Update.ALL_TYPES)


if __name__ == "__main__":
    main_old() if OLD else main_new()
