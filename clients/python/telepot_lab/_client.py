# SPDX-License-Identifier: MIT
"""The control API, once for both versions: coroutines, which the blocking version runs to their end by itself."""
from __future__ import annotations

import asyncio
import base64
import difflib
import http.client
import json
import re
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field
from typing import Any, Callable, Concatenate, Coroutine, ParamSpec, Sequence, TypeVar
from urllib.parse import urlencode, urlsplit

P = ParamSpec("P")
T = TypeVar("T")


class LabError(Exception):
    """The server's refusal: what couldn't be done, and why."""


@dataclass(frozen=True)
class Bot:
    """A bot's account; `token` is what the bot logs in with."""
    id: int
    token: str
    username: str


@dataclass(frozen=True)
class Chat:
    """A group, supergroup or channel."""
    id: int
    title: str


@dataclass(frozen=True)
class Message:
    """A message as it was when it was asked for. `raw` is the Bot API's Message object."""
    raw: dict[str, Any] = field(repr=False)
    bot_id: int
    chat_id: int
    message_id: int
    from_id: int
    text: str

    @property
    def buttons(self) -> list[list[str]]:
        """The labels of its inline keyboard, row by row."""
        return [[one["text"] for one in row] for row in self.raw.get("reply_markup", {}).get("inline_keyboard", [])]


def _message(view: dict[str, Any]) -> Message:
    return Message(view["message"], *(view[name] for name in ("bot_id", "chat_id", "message_id", "from_id", "text")))


def _place(of: Bot | Chat | Message) -> dict[str, int]:
    if isinstance(of, Message):
        named = {"bot_id": of.bot_id} if of.bot_id else {"chat_id": of.chat_id}
        return {**named, "message_id": of.message_id}
    return {"bot_id": of.id} if isinstance(of, Bot) else {"chat_id": of.id}


class AsyncUser:
    """A person who acts. What a person couldn't do in Telegram is a LabError that says why."""

    def __init__(self, lab: AsyncLab, profile: dict[str, Any]) -> None:
        self._lab = lab
        self.id: int = profile["id"]
        self.first_name: str = profile["first_name"]
        self._where: dict[str, int] = {}

    async def do(self, operation: str, /, **arguments: Any) -> Any:
        """Any operation of /lab/v1 with a user_id by its operationId, in the chat where the person acted last unless
        it is said: do("send_photo", bytes=b"...", caption="look")."""
        if arguments.keys().isdisjoint({"bot_id", "chat_id"}):
            arguments.update(self._where)
        return await self._lab.do(operation, user_id=self.id, **arguments)

    async def start(self, bot: Bot, payload: str | None = None) -> Message:
        """Presses START in the private chat with the bot, and stays there."""
        self._where = _place(bot)
        return _message(await self.do("start", payload=payload))

    async def says(self, text: str, to: Bot | Chat | None = None, reply_to: Message | None = None) -> Message:
        """Writes a text, where the person acted last unless it is said."""
        self._where = _place(to) if to else self._where
        return _message(await self.do("send_text", text=text, reply_to=reply_to.message_id if reply_to else None))

    async def press(self, label: str, message: Message | None = None) -> str:
        """Presses an inline button, of the newest message that has it unless it is said; the callback query's id."""
        return str((await self.do("press", label=label, **(_place(message) if message else {}))).get("query_id", ""))

    async def press_key(self, label: str, /, **shared: Any) -> Message:
        """Presses a key of the reply keyboard; `shared` is what a special key hands over (phone_number, ...)."""
        return _message(await self.do("press_reply_key", label=label, **shared))

    async def expect_reply(self, text: str | None = None, contains: str | None = None,
                           buttons: list[list[str]] | None = None, timeout: float = 10.0) -> Message:
        """The next message that the person hasn't read yet, in any chat. AssertionError, with the conversation, if none
        comes within `timeout` seconds or it isn't as said."""
        try:
            got = _message(await self._lab.do("wait_message", user_id=self.id, timeout_ms=int(timeout * 1000)))
        except LabError as error:
            raise AssertionError(f"{self.first_name} got no reply: {error}{await self._so_far()}") from None
        differs = list(difflib.ndiff(text.split("\n"), got.text.split("\n"))) if text not in (None, got.text) else []
        if contains is not None and contains not in got.text:
            differs += [f"- ...{contains}...", f"+ {got.text}"]
        if buttons is not None and buttons != got.buttons:
            differs += [f"- buttons {buttons}", f"+ buttons {got.buttons}"]
        if differs:
            raise AssertionError("\n".join([f"{self.first_name} got another reply (- expected, + got):", *differs])
                                 + await self._so_far())
        return got

    async def expect_no_reply(self, quiet: float = 0.2) -> None:
        """AssertionError if there is an unread message, or one comes before all were silent for `quiet` seconds."""
        if "bot_id" in self._where:
            await self._lab.do("wait_idle", **self._where)
        await self._lab.do("wait_silence", user_id=self.id, quiet_ms=int(quiet * 1000))
        got = await self._lab.do("next_message", user_id=self.id)
        if got is not None:
            raise AssertionError(f"{self.first_name} got a reply: {got['text']}" + await self._so_far())

    async def expect_edit(self, message: Message, text: str, timeout: float = 10.0) -> Message:
        """Waits until the message has this text."""
        return _message(await self.do("wait_edit", text=text, timeout_ms=int(timeout * 1000), **_place(message)))

    async def answer_to(self, query_id: str, timeout: float = 10.0) -> dict[str, Any]:
        """The arguments of the bot's answer to a query, once it is there: {"text": "Saved"}."""
        return dict((await self._lab.do("wait_answer", query_id=query_id, timeout_ms=int(timeout * 1000)))["answer"])

    async def _so_far(self) -> str:
        return f"\nThe conversation:\n{await self.do('transcript')}" if self._where else ""


class AsyncLab:
    """A world on a server that runs already. With no `threads` for its waits, they block the event loop."""

    def __init__(self, url: str, token: str | None = None, threads: int = 64) -> None:
        self.url = url
        self._headers = {"Content-Type": "application/json"} | ({"Authorization": f"Bearer {token}"} if token else {})
        self._threads = ThreadPoolExecutor(threads, "telepot_lab") if threads else None
        self._operations: dict[str, tuple[str, str]] = {}

    async def do(self, operation: str, /, **arguments: Any) -> Any:
        """Any operation of /lab/v1 by its operationId: do("new_fault", kind="bad_gateway"). bytes go as base64."""
        if self._threads is None:
            return self._run(operation, arguments)
        return await asyncio.get_running_loop().run_in_executor(self._threads, self._run, operation, arguments)

    async def bot(self, name: str = "Bot", username: str | None = None, token: str | None = None) -> Bot:
        """A new bot, with a token of its own unless one is given."""
        view = await self.do("new_bot", first_name=name, username=username, token=token)
        return Bot(view["id"], view["token"], view["username"])

    async def user(self, first_name: str, /, **profile: Any) -> AsyncUser:
        """A new person; further members of the profile: last_name, username, language_code, is_premium, id."""
        return AsyncUser(self, await self.do("new_person", first_name=first_name, **profile))

    async def group(self, title: str, creator: AsyncUser | User, members: Sequence[AsyncUser | User | Bot] = (),
                    kind: str = "supergroup") -> Chat:
        """A new chat: a "group", "supergroup" or "channel"."""
        view = await self.do("new_chat", type=kind, title=title, creator_id=creator.id, members=[m.id for m in members])
        return Chat(view["id"], view["title"])

    def _send(self, verb: str, target: str, body: Any = None) -> tuple[int, bytes]:
        with closing(http.client.HTTPConnection(urlsplit(self.url).netloc)) as connection:
            connection.request(verb, target, None if body is None else json.dumps(body), self._headers)
            answer = connection.getresponse()
            return answer.status, answer.read()

    def _run(self, name: str, arguments: dict[str, Any]) -> Any:
        if not self._operations:
            paths = json.loads(self._send("GET", "/lab/v1/openapi.json")[1])["paths"]
            self._operations = {described["operationId"]: (verb.upper(), path) for path, verbs in paths.items()
                                for verb, described in verbs.items() if "operationId" in described}
        verb, path = self._operations[name]  # KeyError: see /lab/v1/openapi.json for the operations
        given = {key: base64.b64encode(value).decode() if isinstance(value, bytes) else value
                 for key, value in arguments.items() if value is not None}
        path = re.sub(r"{(\w+)}", lambda part: str(given.pop(part[1])), path)
        if verb != "POST" and given:
            path += "?" + urlencode({k: json.dumps(v) if isinstance(v, bool) else v for k, v in given.items()})
        status, body = self._send(verb, path, given if verb == "POST" else None)
        if status == 200 and name in ("file", "transcript", "chat_transcript"):
            return body if name == "file" else body.decode()
        answer = json.loads(body)
        if not answer["ok"]:
            raise LabError(answer["error"])
        return answer["result"]


def _blocking(coroutine: Callable[Concatenate[Any, P], Coroutine[Any, Any, T]]) -> Callable[Concatenate[Any, P], T]:
    def run(self: Any, /, *args: P.args, **kwargs: P.kwargs) -> T:
        try:
            coroutine(self._inner, *args, **kwargs).send(None)  # it never waits: its transport blocks
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]
        raise RuntimeError("a blocking call has waited")
    run.__doc__ = coroutine.__doc__
    return run


class User:
    """AsyncUser, blocking."""

    def __init__(self, inner: AsyncUser) -> None:
        self._inner, self.id, self.first_name = inner, inner.id, inner.first_name

    do, start, says = _blocking(AsyncUser.do), _blocking(AsyncUser.start), _blocking(AsyncUser.says)
    press, press_key = _blocking(AsyncUser.press), _blocking(AsyncUser.press_key)
    expect_reply, expect_no_reply = _blocking(AsyncUser.expect_reply), _blocking(AsyncUser.expect_no_reply)
    expect_edit, answer_to = _blocking(AsyncUser.expect_edit), _blocking(AsyncUser.answer_to)


class Lab:
    """AsyncLab, blocking."""

    def __init__(self, url: str, token: str | None = None) -> None:
        self.url = url
        self._inner = AsyncLab(url, token, threads=0)

    do, bot, group = _blocking(AsyncLab.do), _blocking(AsyncLab.bot), _blocking(AsyncLab.group)

    def user(self, first_name: str, **profile: Any) -> User:
        return User(_blocking(AsyncLab.user)(self, first_name, **profile))
