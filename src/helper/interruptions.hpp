// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "telepot/helper/conversation.hpp"

namespace telepot::detail {

/// Texts that are no answers, whatever is asked.
class Words {
public:
    /// Adds texts; one that begins with '/' is a command.
    void add(StringsRef texts);
    void add_command(std::string_view name);
    bool empty() const noexcept { return words_.empty(); }
    /// Whether the message is one of them.
    bool match(const Message& msg) const;

private:
    class Word {
    public:
        std::string text;  ///< small letters; without '/'
        bool command = false;
    };
    std::vector<Word> words_;
};

/// What may come in between in a conversation.
template <class Mode>
class Interruptions : public Counted {
public:
    using Handler = typename BasicConversation<Mode>::CommandHandler;

    Words cancel;
    std::vector<std::pair<Words, Handler>> commands;

    /// The handler of the message's command; null if it has none.
    const Handler* handler_of(const Message& msg) const {
        for (const auto& [words, handler] : commands) {
            if (words.match(msg)) return &handler;
        }
        return nullptr;
    }
};

}  // namespace telepot::detail
