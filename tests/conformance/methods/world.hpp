// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include "integration/lab/raw_http.hpp"
#include <telepot/lab.hpp>

namespace telepot::conformance {

using json = nlohmann::json;

/// A laboratory with everything that a method may refer to: people, chats, messages of each kind, open queries, sticker
/// sets, files. Made by raw HTTP, so that no code of ours that is tested takes part.
class World {
public:
    World();

    /// The number or the text that stands for a name in the generated calls. Throws std::out_of_range.
    std::int64_t number(std::string_view name) const;
    const std::string& text(std::string_view name) const;

    lab::Server server;
    lab::BotAccount bot;

private:
    void add_people_and_chats();
    /// What administration is to take back: a chat's photo, a general topic that is closed and hidden.
    void prepare_chats();
    void add_messages();
    void add_queries();
    /// Lets Ann send a result of an inline query to another chat, and keeps the inline message's id under a name.
    void add_inline_message(const std::string& name, json result);
    void add_invite_links();
    void add_payment();
    void add_stickers();
    /// A shared widget that Ann sees, and has asked something.
    void add_widget();
    void add_account();
    /// Sends something to Ann and keeps the message's id under a name.
    json send(const std::string& name, const std::string& method, json arguments);
    json call(std::string_view method, const json& arguments) const { return http_.ok(method, arguments); }
    std::string last_query(const char* kind, const char* member) const;
    /// Makes a set of one sticker; gives the set.
    json add_sticker_set(const std::string& name, const std::string& type);

    lab_test::BotClient http_;
    lab::User ann_;
    lab::User bob_;
    std::map<std::string, std::int64_t, std::less<>> numbers_;
    std::map<std::string, std::string, std::less<>> texts_;
};

}  // namespace telepot::conformance
