// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "telepot/types/fwd.hpp"

/// Links that open a bot and tell it something: `https://t.me/<bot>?start=<payload>`.
namespace telepot {

/// What a link leads to.
enum class LinkKind {
    /// A private chat with the bot, which gets "/start PAYLOAD" when the user presses START.
    start,
    /// The choice of a group to add the bot to. The bot gets "/start@bot PAYLOAD" there, unless rights are asked for
    /// and the payload is empty: then only `my_chat_member` tells.
    startgroup,
    /// The choice of a channel to add the bot to as an administrator; there is no payload.
    startchannel,
    /// A Mini App, which gets the payload as start_param of its initData (see web_login.hpp).
    startapp,
};

/// How long a payload may be: 64 characters, for startapp 512.
[[nodiscard]] constexpr std::size_t longest_payload(LinkKind kind) noexcept {
    if (kind == LinkKind::startchannel) return 0;
    return kind == LinkKind::startapp ? 512 : 64;
}

/// Any bytes in the alphabet of payloads, A-Z a-z 0-9 _ -, without padding: 48 bytes make 64 characters.
[[nodiscard]] std::string base64url_encode(std::string_view bytes);
/// The bytes again; nothing if the text isn't what base64url_encode() gives.
[[nodiscard]] std::optional<std::string> base64url_decode(std::string_view text);

/// A key for a personal link that nobody can guess: `bytes` random ones in the alphabet of payloads, 16 make 22
/// characters. @throws BadArgument for fewer than 8 or more than 48.
[[nodiscard]] std::string random_link_key(std::size_t bytes = 16);

/// A link to a bot.
class DeepLink {
public:
    /// @param username the bot's, with or without '@'
    /// @param payload what the bot gets: A-Z a-z 0-9 _ - only, at most longest_payload(kind) characters; anything else
    /// goes through base64url_encode() first. @throws BadArgument that says what doesn't fit.
    DeepLink(LinkKind kind, std::string_view username, std::string_view payload = {});

    /// Recognises https://t.me/..., telegram.me and telegram.dog, with or without a scheme, and tg://resolve?...
    /// @returns nothing for what is no link of these kinds, or breaks their rules.
    static std::optional<DeepLink> parse(std::string_view url);

    /// startgroup, startchannel: asks for these rights of an administrator, several joined by '+':
    /// "delete_messages+pin_messages". @throws BadArgument for other kinds, or characters that no right's name has.
    DeepLink& set_admin(std::string_view rights);
    /// startapp: which of the bot's Mini Apps, by its short name; without, its main one. @throws BadArgument for others
    DeepLink& set_app(std::string_view short_name);
    /// startapp: how it opens, "compact" or "fullscreen". @throws BadArgument for others
    DeepLink& set_mode(std::string_view mode);

    [[nodiscard]] LinkKind kind() const noexcept { return kind_; }
    /// Without '@'.
    [[nodiscard]] const std::string& username() const noexcept { return username_; }
    [[nodiscard]] const std::string& payload() const noexcept { return payload_; }
    [[nodiscard]] const std::string& admin() const noexcept { return admin_; }
    [[nodiscard]] const std::string& app() const noexcept { return app_; }
    [[nodiscard]] const std::string& mode() const noexcept { return mode_; }

    /// https://t.me/...
    [[nodiscard]] std::string url() const;
    /// tg://resolve?..., which opens the application without a browser in between.
    [[nodiscard]] std::string tg_url() const;

private:
    [[nodiscard]] std::string query(std::string_view first) const;

    LinkKind kind_;
    std::string username_;
    std::string payload_;
    std::string admin_;
    std::string app_;
    std::string mode_;
};

/// The payload of a "/start PAYLOAD" message; nothing if it isn't one or there is no payload. The view is into the
/// text.
/// @param username the bot's: "/start@other PAYLOAD" is then for another one. Empty: whoever is named.
[[nodiscard]] std::optional<std::string_view> start_payload(std::string_view text, std::string_view username = {});
/// The same of a message, which must outlive the result.
[[nodiscard]] std::optional<std::string_view> start_payload(const Message& msg, std::string_view username = {});

}  // namespace telepot
