# SPDX-License-Identifier: MIT
"""Tests of Telegram bots against the local server of the command "telepot lab": people who act, replies to expect."""
from ._client import AsyncLab, AsyncUser, Bot, Chat, Lab, LabError, Message, User
from ._process import LabProcess, Program

__all__ = ["AsyncLab", "AsyncUser", "Bot", "Chat", "Lab", "LabError", "LabProcess", "Message", "Program", "User"]
