# SPDX-License-Identifier: MIT
"""An aiogram bot for the journey."""
import asyncio
import os

from aiogram import Bot, Dispatcher, F
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramBadRequest, TelegramRetryAfter
from aiogram.filters import Command
from aiogram.types import (BufferedInputFile, InlineKeyboardButton, InlineKeyboardMarkup, InlineQueryResultArticle,
                           InputMediaPhoto, InputTextMessageContent, KeyboardButton, LabeledPrice, ReplyKeyboardMarkup)

DOT = bytes.fromhex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000a49444154789c630001000005000"
                    "10d0a2db40000000049454e44ae426082")
dispatcher = Dispatcher()


def dot():
    return BufferedInputFile(DOT, "dot.png")


@dispatcher.message(Command("start"))
async def start(message):
    await message.answer("started", reply_markup=ReplyKeyboardMarkup(
        keyboard=[[KeyboardButton(text="Alpha"), KeyboardButton(text="Beta")]]))


@dispatcher.message(Command("menu"))
async def menu(message):
    await message.answer("Pick", reply_markup=InlineKeyboardMarkup(
        inline_keyboard=[[InlineKeyboardButton(text="Yes", callback_data="yes")]]))


@dispatcher.callback_query()
async def pressed(query):
    await query.answer(f"chosen {query.data}")
    await query.message.edit_text(f"Chosen: {query.data}")


@dispatcher.inline_query()
async def asked(query):
    content = InputTextMessageContent(message_text=query.query.upper())
    await query.answer([InlineQueryResultArticle(id="one", title="One", input_message_content=content)], cache_time=1)


@dispatcher.chosen_inline_result()
async def chosen(result, bot):
    await bot.send_message(result.from_user.id, f"chosen {result.result_id}")


@dispatcher.message(F.photo)
async def photo(message, bot):
    content = await bot.download(message.photo[-1])
    await message.answer(f"{len(content.read())} bytes")
    await message.answer_photo(dot(), caption="up")


@dispatcher.message(Command("album"))
async def album(message):
    await message.answer_media_group([InputMediaPhoto(media=dot()), InputMediaPhoto(media=dot())])


@dispatcher.message(Command("kick"))
async def kick(message, command):
    await message.chat.ban(int(command.args))
    await message.answer("kicked")


@dispatcher.message(Command("topic"))
async def topic(message, bot):
    made = await bot.create_forum_topic(message.chat.id, "News")
    await bot.send_message(message.chat.id, "in the topic", message_thread_id=made.message_thread_id)


@dispatcher.message(Command("invoice"))
async def invoice(message):
    await message.answer_invoice("Tea", "A cup", "tea", "XTR", [LabeledPrice(label="Tea", amount=5)])


@dispatcher.pre_checkout_query()
async def pre_checkout(query):
    await query.answer(ok=True)


@dispatcher.message(F.successful_payment)
async def paid(message):
    await message.answer(f"paid {message.successful_payment.total_amount} {message.successful_payment.currency}")


@dispatcher.message(Command("error"))
async def error(message):
    try:
        await message.answer("<b>open", parse_mode="HTML")
    except TelegramBadRequest as refusal:
        await message.answer(f"error 400 {refusal.message}")


@dispatcher.message(Command("dice"))
async def dice(message):
    try:
        await message.answer_dice()
    except TelegramRetryAfter as flood:
        await message.answer(f"flood {flood.retry_after}")


@dispatcher.message(F.text)
async def echo(message):
    await message.answer(f"echo: {message.text}")


async def main():
    session = AiohttpSession(api=TelegramAPIServer.from_base(os.environ["TELEPOT_API_URL"]))
    await dispatcher.start_polling(Bot(os.environ["TELEPOT_TOKEN"], session=session), handle_signals=False)


asyncio.run(main())
