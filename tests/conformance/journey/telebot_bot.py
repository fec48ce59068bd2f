# SPDX-License-Identifier: MIT
"""A pyTelegramBotAPI bot for the journey."""
import os

import telebot
from telebot import apihelper, types

DOT = bytes.fromhex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000a49444154789c630001000005000"
                    "10d0a2db40000000049454e44ae426082")
ROOT = os.environ["TELEPOT_API_URL"]
apihelper.API_URL = ROOT + "/bot{0}/{1}"
apihelper.FILE_URL = ROOT + "/file/bot{0}/{1}"
bot = telebot.TeleBot(os.environ["TELEPOT_TOKEN"], threaded=False)


@bot.message_handler(commands=["start"])
def start(message):
    keyboard = types.ReplyKeyboardMarkup()
    keyboard.row("Alpha", "Beta")
    bot.send_message(message.chat.id, "started", reply_markup=keyboard)


@bot.message_handler(commands=["menu"])
def menu(message):
    keyboard = types.InlineKeyboardMarkup()
    keyboard.add(types.InlineKeyboardButton("Yes", callback_data="yes"))
    bot.send_message(message.chat.id, "Pick", reply_markup=keyboard)


@bot.callback_query_handler(lambda query: True)
def pressed(query):
    bot.answer_callback_query(query.id, f"chosen {query.data}")
    bot.edit_message_text(f"Chosen: {query.data}", query.message.chat.id, query.message.message_id)


@bot.inline_handler(lambda query: True)
def asked(query):
    content = types.InputTextMessageContent(query.query.upper())
    bot.answer_inline_query(query.id, [types.InlineQueryResultArticle("one", "One", content)], cache_time=1)


@bot.chosen_inline_handler(lambda result: True)
def chosen(result):
    bot.send_message(result.from_user.id, f"chosen {result.result_id}")


@bot.message_handler(content_types=["photo"])
def photo(message):
    content = bot.download_file(bot.get_file(message.photo[-1].file_id).file_path)
    bot.send_message(message.chat.id, f"{len(content)} bytes")
    bot.send_photo(message.chat.id, DOT, caption="up")


@bot.message_handler(commands=["album"])
def album(message):
    bot.send_media_group(message.chat.id, [types.InputMediaPhoto(DOT), types.InputMediaPhoto(DOT)])


@bot.message_handler(commands=["kick"])
def kick(message):
    bot.ban_chat_member(message.chat.id, int(message.text.split()[1]))
    bot.send_message(message.chat.id, "kicked")


@bot.message_handler(commands=["topic"])
def topic(message):
    made = bot.create_forum_topic(message.chat.id, "News", icon_color=7322096)
    bot.send_message(message.chat.id, "in the topic", message_thread_id=made.message_thread_id)


@bot.message_handler(commands=["invoice"])
def invoice(message):
    bot.send_invoice(message.chat.id, "Tea", "A cup", "tea", "", "XTR", [types.LabeledPrice("Tea", 5)])


@bot.pre_checkout_query_handler(lambda query: True)
def pre_checkout(query):
    bot.answer_pre_checkout_query(query.id, ok=True)


@bot.message_handler(content_types=["successful_payment"])
def paid(message):
    payment = message.successful_payment
    bot.send_message(message.chat.id, f"paid {payment.total_amount} {payment.currency}")


@bot.message_handler(commands=["error"])
def error(message):
    try:
        bot.send_message(message.chat.id, "<b>open", parse_mode="HTML")
    except apihelper.ApiTelegramException as refusal:
        bot.send_message(message.chat.id, f"error {refusal.error_code} {refusal.description}")


@bot.message_handler(commands=["dice"])
def dice(message):
    try:
        bot.send_dice(message.chat.id)
    except apihelper.ApiTelegramException as flood:
        bot.send_message(message.chat.id, f"flood {flood.result_json['parameters']['retry_after']}")


@bot.message_handler(content_types=["text"])
def echo(message):
    bot.send_message(message.chat.id, f"echo: {message.text}")


bot.infinity_polling(timeout=5, long_polling_timeout=5, allowed_updates=telebot.util.update_types)
