// SPDX-License-Identifier: MIT
// Votes in a group: what somebody writes is put to the vote, with two buttons. The vote ends when all have voted, or
// when nobody has voted for a while.
#include "common/vote.hpp"

#include <exception>
#include <iostream>
#include <optional>

#include "common/variables.hpp"
#include "telepot/helper.hpp"
#include "telepot/telepot.hpp"

using namespace telepot;

class VoteCounter : public helper::ChatHandler {
public:
    using ChatHandler::ChatHandler;

    void on_chat_message(const Message& msg) override {
        if (!msg.text || ballot_) return;  // one at a time
        const std::int64_t members = bot().getChatMemberCount(chat_id());
        ballot_.emplace(*msg.text, members - 1);  // all but the bot
        const Message sent = sender().sendMessage(*msg.text, {.reply_markup = example::vote_keyboard()});
        question_ = message_identifier(sent);
    }

    void on_callback_query(const CallbackQuery& msg) override {
        const auto [query_id, from_id, data] = glance(msg);
        if (!ballot_ || origin_identifier(msg) != question_) {
            bot().answerCallbackQuery(query_id, {.text = "This vote is over."});
            return;
        }
        ballot_->vote(from_id, data.value_or(""));
        bot().answerCallbackQuery(query_id, {.text = "Your vote counts."});
        if (ballot_->is_complete()) finish();
    }

    void on__idle(const Event& /*event*/) override {
        if (ballot_) finish();
        close();
    }

private:
    void finish() {
        bot().editMessageReplyMarkup(question_);
        sender().sendMessage(ballot_->result());
        ballot_.reset();
    }

    std::optional<example::Ballot> ballot_;
    MessageIdentifier question_;
};

int main() try {
    const double timeout = example::seconds("EXAMPLE_TIMEOUT", 60);
    const Names groups{"group", "supergroup"};
    const auto with_buttons = include_callback_query_chat_id(pave_event_space(), groups);
    auto bot =
        DelegatorBot::from_env({with_buttons(per_chat_id(groups), create_open<VoteCounter>(), {.timeout = timeout})});
    MessageLoop{bot}.run_forever();
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
