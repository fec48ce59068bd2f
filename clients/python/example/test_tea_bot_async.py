# SPDX-License-Identifier: MIT
"""The bot in the test's own event loop: breakpoints and mocks reach it."""
import asyncio
from contextlib import asynccontextmanager

from telepot_lab import AsyncLab

from tea_bot import make_bot, make_dispatcher


@asynccontextmanager
async def running(lab):
    account = await lab.bot("Tea")
    dispatcher, bot = make_dispatcher(), make_bot(account.token, lab.url)
    polling = asyncio.create_task(dispatcher.start_polling(bot, handle_signals=False))
    yield account
    polling.cancel()
    await asyncio.gather(polling, return_exceptions=True)
    await bot.session.close()


def test_two_people_at_once(lab):
    async def conversation():
        world = AsyncLab(lab.url)
        async with running(world) as bot:
            people = [await world.user(name) for name in ("Ann", "Ben")]

            async def order(person, label, tea):
                await person.says("/tea", to=bot)
                question = await person.expect_reply("Milk?")
                await person.press(label)
                await person.expect_edit(question, f"Tea: {tea}")

            await asyncio.gather(order(people[0], "Yes", "milk"), order(people[1], "No", "black"))

    asyncio.run(conversation())
