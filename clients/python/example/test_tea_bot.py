# SPDX-License-Identifier: MIT
"""The bot as a program of its own, and people who talk with it."""
import sys
from pathlib import Path

import pytest
from telepot_lab import Lab, LabError, Program


@pytest.fixture(scope="module")
def bot(lab_url):
    lab = Lab(lab_url)
    account = lab.bot("Tea", username="tea_bot")
    program = [sys.executable, str(Path(__file__).with_name("tea_bot.py"))]
    with Program(program, {"TELEPOT_TOKEN": account.token, "TELEPOT_API_URL": lab_url}):
        # It has been loaded when it asks who it is; that takes long on a busy machine.
        lab.do("wait_calls", bot_id=account.id, method="getMe", count=1, timeout_ms=60_000)
        yield account


def test_greets_by_name(lab, bot):
    ann = lab.user("Ann")
    ann.start(bot)
    ann.expect_reply("Hello, Ann!")


def test_brings_tea(lab, bot):
    ann = lab.user("Ann")
    ann.says("/tea", to=bot)
    question = ann.expect_reply("Milk?", buttons=[["Yes", "No"]])
    query = ann.press("Yes")
    assert ann.answer_to(query)["text"] == "Coming"
    ann.expect_edit(question, "Tea: milk")


def test_is_silent_about_what_it_does_not_know(lab, bot):
    ann = lab.user("Ann")
    ann.start(bot)
    ann.expect_reply("Hello, Ann!")
    ann.says("nice weather")
    ann.expect_no_reply()


def test_serves_groups(lab, bot):
    ann, ben = lab.user("Ann"), lab.user("Ben")
    club = lab.group("Tea club", ann, members=[ben, bot])
    ben.says("/tea@tea_bot", to=club)
    ann.expect_reply("/tea@tea_bot")
    assert ann.expect_reply("Milk?").chat_id == club.id


def test_survives_a_bad_gateway(lab, bot):
    lab.do("new_fault", kind="bad_gateway", method="getUpdates")
    ann = lab.user("Ann")
    ann.start(bot)
    ann.expect_reply(contains="Hello")


def test_a_wrong_expectation_shows_the_conversation(lab, bot):
    ann = lab.user("Ann")
    ann.start(bot)
    with pytest.raises(AssertionError) as failure:
        ann.expect_reply("Hello, Ben!")
    assert "- Hello, Ben!" in str(failure.value)
    assert "+ Hello, Ann!" in str(failure.value)
    assert "Ann: /start" in str(failure.value)


def test_what_a_person_cannot_do_is_said(lab, bot):
    ann = lab.user("Ann")
    ann.says("/tea", to=bot)
    ann.expect_reply("Milk?")
    with pytest.raises(LabError, match='no message there has a button "Maybe"; there are "Yes", "No"'):
        ann.press("Maybe")
