// SPDX-License-Identifier: MIT
// A starting point in the class-based style: a bot that handles its messages itself.
#include <exception>
#include <iostream>

#include "telepot/telepot.hpp"

using namespace telepot;

class YourBot : public Bot {
public:
    using Bot::BasicBot;

    void on_chat_message(const Message& msg) override {
        const auto [content_type, chat_type, chat_id] = glance(msg);
        std::cout << "Chat Message: " << content_type << ' ' << chat_type << ' ' << chat_id << std::endl;
        ++count_;
        sendMessage(chat_id, "You are message number " + std::to_string(count_));
    }

    void on_edited_chat_message(const Message& msg) override { sendMessage(msg.chat.id, "I saw the other one, too"); }

    void on_callback_query(const CallbackQuery& msg) override {
        const auto [query_id, from_id, data] = glance(msg);
        std::cout << "Callback Query: " << query_id << ' ' << from_id << ' ' << data.value_or("") << std::endl;
        answerCallbackQuery(query_id);
    }

private:
    int count_ = 0;
};

int main() try {
    const Environment env;
    YourBot bot{env.token(), env.options()};
    std::cout << "Listening ..." << std::endl;
    MessageLoop{bot}.run_forever();
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
