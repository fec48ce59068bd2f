// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include <telepot/lab/lab.hpp>

namespace telepot::lab {

/// Makes handles of ids; whether they exist is found out when they are used.
class Handles {
public:
    explicit Handles(std::shared_ptr<Laboratory> laboratory) : lab_(std::move(laboratory)) {}

    User user(std::int64_t id) const { return User(lab_, id); }
    BotAccount bot(std::int64_t id) const { return BotAccount(lab_, id); }
    Chat chat(std::int64_t id) const { return Chat(lab_, id); }
    /// One of them is 0.
    static Place place(std::int64_t chat_id, std::int64_t bot_id) {
        Place place;
        place.chat_id_ = chat_id;
        place.bot_id_ = bot_id;
        return place;
    }

private:
    std::shared_ptr<Laboratory> lab_;
};

}  // namespace telepot::lab
