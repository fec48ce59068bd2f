# SPDX-License-Identifier: MIT
"""A bot on aiogram. TELEPOT_API_URL lets it talk to another server than Telegram's."""
import asyncio
import os

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import Command, CommandStart
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup


def make_dispatcher() -> Dispatcher:
    dispatcher = Dispatcher()

    @dispatcher.message(CommandStart())
    async def start(message):
        await message.answer(f"Hello, {message.from_user.first_name}!")

    @dispatcher.message(Command("tea"))
    async def tea(message):
        await message.answer("Milk?", reply_markup=InlineKeyboardMarkup(inline_keyboard=[[
            InlineKeyboardButton(text="Yes", callback_data="milk"),
            InlineKeyboardButton(text="No", callback_data="black")]]))

    @dispatcher.callback_query()
    async def chosen(query):
        await query.answer("Coming")
        await query.message.edit_text(f"Tea: {query.data}")

    return dispatcher


def make_bot(token: str, url: str) -> Bot:
    return Bot(token, session=AiohttpSession(api=TelegramAPIServer.from_base(url)))


if __name__ == "__main__":
    address = os.environ.get("TELEPOT_API_URL", "https://api.telegram.org")
    asyncio.run(make_dispatcher().start_polling(make_bot(os.environ["TELEPOT_TOKEN"], address)))
