# SPDX-License-Identifier: MIT
"""The programs of a test: the server and the bot."""
from __future__ import annotations

import os
import subprocess
from contextlib import AbstractContextManager
from typing import Any, Mapping, Sequence


class Program(AbstractContextManager):  # type: ignore[type-arg]
    """A program that runs until stop(), or the end of a with statement."""

    def __init__(self, command: Sequence[str], env: Mapping[str, str] | None = None, **popen: Any) -> None:
        self.process = subprocess.Popen(list(command), env={**os.environ, **(env or {})}, **popen)

    def stop(self, patience: float = 5.0) -> int:
        """Ends the program, by force if it doesn't obey within `patience` seconds; returns its exit code."""
        self.process.terminate()
        try:
            return self.process.wait(patience)
        except subprocess.TimeoutExpired:
            self.process.kill()
        return self.process.wait()

    def __exit__(self, *_: object) -> None:
        self.stop()


class LabProcess(Program):
    """A server of its own on a free port: `url` is what bots use in place of https://api.telegram.org. The command is
    `binary`, or $TELEPOT_BINARY, or telepot on the PATH; `arguments` are further ones of "telepot lab"."""

    def __init__(self, *arguments: str, binary: str | None = None) -> None:
        command = binary or os.environ.get("TELEPOT_BINARY", "telepot")
        readable, writable = os.pipe()
        with open(readable) as ready:
            super().__init__([command, "lab", "--port", "0", "--no-start", "--quiet", "--ready-fd", str(writable),
                              *arguments], pass_fds=(writable,), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
            os.close(writable)
            self.url = ready.readline().strip()  # empty if the program has ended
        if not self.url:
            raise RuntimeError(f"{command} lab doesn't run: exit code {self.stop()}")
