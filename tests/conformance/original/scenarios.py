# SPDX-License-Identifier: MIT
"""The scenarios of the test with the original library: scenarios.py telepot|amanobot SCENARIO

Offline scenarios read one JSON object a line from the standard input; the others run a bot (TELEPOT_API_URL,
TELEPOT_TOKEN) until they are told to stop with a signal. What they see goes to the standard output, a line each;
ours.cpp does the same with this library, line by line.
"""
import collections
import collections.abc
import importlib
import json
import os
import sys
import time

# Gone since Python 3.10.
collections.Hashable = collections.abc.Hashable
package = importlib.import_module(sys.argv[1])
for part in ("api", "delegate", "exception", "helper", "loop", "namedtuple", "routing"):
    importlib.import_module(sys.argv[1] + "." + part)
delegate, helper, routing = package.delegate, package.helper, package.routing
Button, Keyboard = package.namedtuple.InlineKeyboardButton, package.namedtuple.InlineKeyboardMarkup
TOKEN = os.environ.get("TELEPOT_TOKEN", "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw")
ROOT = os.environ.get("TELEPOT_API_URL", "")
# The original knows Telegram's own server alone; its fork passes one along.
package.api._methodurl = lambda req, **kw: "%s/bot%s/%s" % (ROOT, *req[-4:-2])


def say(*things):
    print(*things, flush=True)


def objects():
    return [json.loads(line) for line in sys.stdin if line.strip()]


def glances():
    for msg in objects():
        flavor = package.flavor(msg)
        if flavor in ("chat", "edited_chat"):
            say(flavor, *package.glance(msg, flavor=flavor), "|", *package.glance(msg, flavor=flavor, long=True))
            say(*package.message_identifier(msg))
        else:
            say(flavor, *package.glance(msg, flavor=flavor), "|", *package.flance(msg)[0:1])


def route():
    def handler(name):
        return lambda msg, *args, **kwargs: say(name)

    router = helper.Router(routing.by_chat_command(), {
        "start": handler("start"), "help": handler("help"), (None,): handler("no command"), None: handler("other")})
    content = helper.Router(routing.by_content_type(), {"text": router.route, None: handler("no text")})
    for msg in objects():
        content.route(msg)


def ordered():
    bot = package.Bot(TOKEN)
    webhook = package.loop.OrderedWebhook(bot, lambda msg: say(msg["text"]))
    webhook.run_as_thread(maxhold=1)
    for update in objects():
        if "pause" in update:
            time.sleep(update["pause"])
        else:
            webhook.feed(json.dumps(update))
    time.sleep(3)


def flavors():
    def chat(msg):
        content_type, chat_type, chat_id = package.glance(msg)
        say("chat", content_type, chat_type, msg.get("text", ""))
        if msg.get("text") == "buttons":
            keyboard = Keyboard(inline_keyboard=[[Button(text="Press", callback_data="pressed")]])
            bot.sendMessage(chat_id, "Here", reply_markup=keyboard)
        else:
            bot.sendMessage(chat_id, content_type)

    def pressed(msg):
        _, from_id, data = package.glance(msg, flavor="callback_query")
        say("pressed", data)
        bot.answerCallbackQuery(msg["id"], text="Got it")
        bot.editMessageText(package.origin_identifier(msg), "Pressed")

    def queried(msg):
        def compute():
            _, _, text = package.glance(msg, flavor="inline_query")
            say("query", text)
            content = {"message_text": text.upper()}
            return [{"type": "article", "id": "one", "title": "Title", "input_message_content": content}]

        answerer.answer(msg, compute)

    def chosen(msg):
        result_id, _, text = package.glance(msg, flavor="chosen_inline_result")
        say("chosen", result_id, text)
        bot.sendMessage(msg["from"]["id"], "chosen")

    bot = package.Bot(TOKEN)
    answerer = helper.Answerer(bot)
    package.loop.MessageLoop(bot, {"chat": chat, "callback_query": pressed,
                                   "inline_query": queried, "chosen_inline_result": chosen}).run_forever(timeout=1)


def delegates():
    class Counter(helper.ChatHandler):
        def __init__(self, *args, **kwargs):
            super(Counter, self).__init__(*args, **kwargs)
            self.count = 0

        def open(self, initial_msg, seed):
            say("open", initial_msg["text"])
            self.sender.sendMessage("opened")
            return True

        def on_chat_message(self, msg):
            self.count += 1
            say("message", self.count, msg["text"])
            self.sender.sendMessage(str(self.count))
            if msg["text"] == "bye":
                self.close()

        def on_close(self, ex):
            say("close", type(ex).__name__)

    bot = package.DelegatorBot(TOKEN, [
        delegate.pave_event_space()(delegate.per_chat_id(), delegate.create_open, Counter, timeout=60)])
    package.loop.MessageLoop(bot).run_forever(timeout=1)


def interception():
    class Asker(helper.ChatHandler, helper.InterceptCallbackQueryMixin):
        def on_chat_message(self, msg):
            buttons = [Button(text=text, callback_data=msg["text"] + " " + text) for text in ("yes", "no")]
            self.sender.sendMessage(msg["text"] + "?", reply_markup=Keyboard(inline_keyboard=[buttons]))
            say("asked", msg["text"])

        def on_callback_query(self, msg):
            query_id, _, data = package.glance(msg, flavor="callback_query")
            say("pressed", data)
            self.bot.answerCallbackQuery(query_id, text=data)
            if data.endswith("no"):
                self.bot.editMessageText(package.origin_identifier(msg), "no more")

    bot = package.DelegatorBot(TOKEN, [
        delegate.intercept_callback_query_origin(delegate.pave_event_space())(
            delegate.per_chat_id(), delegate.create_open, Asker, timeout=60)])
    package.loop.MessageLoop(bot).run_forever(timeout=1)


globals()[sys.argv[2]]()
