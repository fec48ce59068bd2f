// SPDX-License-Identifier: MIT
// Votes in a group, with coroutines: what somebody writes is put to the vote, with two buttons. The vote ends when all
// have voted, or when nobody has voted for a while.
#include <exception>
#include <iostream>
#include <optional>

#include "common/variables.hpp"
#include "common/vote.hpp"
#include "telepot/aio.hpp"
#include "telepot/aio/helper.hpp"

using namespace telepot;

class VoteCounter : public aio::helper::ChatHandler {
public:
    using ChatHandler::ChatHandler;

    task<> on_chat_message(const Message& msg) override {
        if (!msg.text || ballot_) co_return;  // one at a time
        const std::int64_t members = co_await bot().getChatMemberCount(chat_id());
        ballot_.emplace(*msg.text, members - 1);  // all but the bot
        const Message sent = co_await sender().sendMessage(*msg.text, {.reply_markup = example::vote_keyboard()});
        question_ = message_identifier(sent);
    }

    task<> on_callback_query(const CallbackQuery& msg) override {
        const auto [query_id, from_id, data] = glance(msg);
        if (!ballot_ || origin_identifier(msg) != question_) {
            co_await bot().answerCallbackQuery(query_id, {.text = "This vote is over."});
            co_return;
        }
        ballot_->vote(from_id, data.value_or(""));
        co_await bot().answerCallbackQuery(query_id, {.text = "Your vote counts."});
        if (ballot_->is_complete()) co_await finish();
    }

    task<> on__idle(const Event& /*event*/) override {
        if (ballot_) co_await finish();
        close();
    }

private:
    task<> finish() {
        co_await bot().editMessageReplyMarkup(question_);
        co_await sender().sendMessage(ballot_->result());
        ballot_.reset();
    }

    std::optional<example::Ballot> ballot_;
    MessageIdentifier question_;
};

int main() try {
    const double timeout = example::seconds("EXAMPLE_TIMEOUT", 60);
    const Names groups{"group", "supergroup"};
    const auto with_buttons = include_callback_query_chat_id(pave_event_space(), groups);
    auto bot = aio::DelegatorBot::from_env(
        {with_buttons(per_chat_id(groups), create_open<VoteCounter>(), {.timeout = timeout})});
    aio::MessageLoop loop{bot};
    aio::run(loop.run_forever());
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
