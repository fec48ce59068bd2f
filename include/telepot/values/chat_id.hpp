// SPDX-License-Identifier: MIT
#pragma once

#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace telepot {

/// Names a chat: by its number, or a public chat by its @username.
class ChatId {
public:
    ChatId() noexcept = default;
    /// By number; any integer type will do.
    template <std::integral Int>
        requires(!std::same_as<Int, bool>)
    ChatId(Int id) noexcept : id_(static_cast<std::int64_t>(id)) {}  // NOLINT(google-explicit-constructor)
    /// By user name, with its leading '@'.
    ChatId(std::string username) : username_(std::move(username)) {}  // NOLINT(google-explicit-constructor)
    ChatId(std::string_view username) : username_(username) {}        // NOLINT(google-explicit-constructor)
    ChatId(const char* username) : username_(username) {}             // NOLINT(google-explicit-constructor)

    /// The number; 0 when the chat is named by its user name.
    [[nodiscard]] std::int64_t id() const noexcept { return id_; }
    /// The user name; empty when the chat is named by its number.
    [[nodiscard]] const std::string& username() const noexcept { return username_; }
    [[nodiscard]] bool is_username() const noexcept { return !username_.empty(); }

    friend bool operator==(const ChatId& a, const ChatId& b) noexcept = default;

private:
    std::int64_t id_ = 0;
    std::string username_;
};

/// A chat's name for the length of a call: what methods take. Refers to the caller's text.
class ChatIdRef {
public:
    /// No chat, for a call whose chat something else tells: `bot.sendMessage({}, "only for you", {.ephemeral...})`.
    ChatIdRef() noexcept = default;
    template <std::integral Int>
        requires(!std::same_as<Int, bool>)
    ChatIdRef(Int id) noexcept : id_(static_cast<std::int64_t>(id)) {}        // NOLINT(google-explicit-constructor)
    ChatIdRef(std::string_view username) noexcept : username_(username) {}    // NOLINT(google-explicit-constructor)
    ChatIdRef(const char* username) noexcept : username_(username) {}         // NOLINT(google-explicit-constructor)
    ChatIdRef(const std::string& username) noexcept : username_(username) {}  // NOLINT(google-explicit-constructor)
    ChatIdRef(const ChatId& chat) noexcept                                    // NOLINT(google-explicit-constructor)
        : id_(chat.id()), username_(chat.username()) {}

    [[nodiscard]] std::int64_t id() const noexcept { return id_; }
    [[nodiscard]] std::string_view username() const noexcept { return username_; }
    [[nodiscard]] bool is_username() const noexcept { return !username_.empty(); }
    /// Whether it names no chat.
    [[nodiscard]] bool empty() const noexcept { return id_ == 0 && username_.empty(); }
    /// An owning copy.
    [[nodiscard]] ChatId to_chat_id() const { return is_username() ? ChatId(username_) : ChatId(id_); }

private:
    std::int64_t id_ = 0;
    std::string_view username_;
};

}  // namespace telepot
