// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "telepot/values/exception.hpp"
#include "telepot/values/seconds.hpp"

/// Who a web page's visitor is, as Telegram vouches for it: the Login widget, and Mini Apps.
namespace telepot {

/// What a web page presents is not what Telegram has signed, or no longer good. The text holds nothing of it.
class BadLogin : public Exception {
public:
    enum class Reason {
        malformed,        ///< no query string, or a field that must be there is missing, ill-formed, or comes twice
        wrong_signature,  ///< Telegram hasn't signed this, or for another bot
        expired,          ///< it is older than max_age
        not_yet,          ///< it was signed in the future: a clock is wrong
    };
    BadLogin(Reason reason, const std::string& text) : Exception(text), reason_(reason) {}
    [[nodiscard]] Reason reason() const noexcept { return reason_; }

private:
    Reason reason_;
};

/// How old a login may be.
struct LoginOptions {
    /// How long ago it may have been signed, in seconds: 0 means any time.
    Seconds max_age = 86'400;
    /// How far in the future it may have been signed, because clocks differ.
    Seconds clock_skew = 300;
    /// The time to compare with, in seconds since 1970. Unset: now.
    std::optional<std::int64_t> now = {};
};
static_assert(std::is_trivially_destructible_v<LoginOptions>);

/// Names and values, decoded, in the order in which they came.
class WebFields {
public:
    WebFields() = default;
    explicit WebFields(std::vector<std::pair<std::string, std::string>> fields) : fields_(std::move(fields)) {}

    WebFields& add(std::string name, std::string value) {
        fields_.emplace_back(std::move(name), std::move(value));
        return *this;
    }
    /// The value; empty if there is none.
    [[nodiscard]] std::string_view operator[](std::string_view name) const noexcept {
        for (const auto& [key, value] : fields_) {
            if (key == name) return value;
        }
        return {};
    }
    [[nodiscard]] auto begin() const noexcept { return fields_.begin(); }
    [[nodiscard]] auto end() const noexcept { return fields_.end(); }
    [[nodiscard]] bool empty() const noexcept { return fields_.empty(); }

private:
    std::vector<std::pair<std::string, std::string>> fields_;
};

/// A user as the web sees him.
class WebUser {
public:
    WebUser() = default;

    std::int64_t id = 0;
    std::string first_name;
    std::string last_name;      ///< may be empty
    std::string username;       ///< may be empty
    std::string photo_url;      ///< may be empty
    std::string language_code;  ///< may be empty; never from the Login widget
    bool is_bot = false;
    bool is_premium = false;
    bool added_to_attachment_menu = false;
    bool allows_write_to_pm = false;
};

/// A chat that a Mini App was opened from.
class WebChat {
public:
    WebChat() = default;

    std::int64_t id = 0;
    std::string type;  ///< "group", "supergroup" or "channel"
    std::string title;
    std::string username;   ///< may be empty
    std::string photo_url;  ///< may be empty
};

/// What the Login widget says.
class WebLogin {
public:
    WebLogin() = default;

    WebUser user;
    std::int64_t auth_date = 0;  ///< when it was signed, in seconds since 1970
    WebFields fields;            ///< all of it
};

/// What a Mini App's initData says. Texts that aren't there are empty.
class InitData {
public:
    InitData() = default;

    std::optional<WebUser> user;
    std::optional<WebUser> receiver;  ///< the other side of a private chat
    std::optional<WebChat> chat;
    std::string query_id;  ///< for answerWebAppQuery
    std::string chat_type;
    std::string chat_instance;
    std::string start_param;          ///< the payload of the startapp link
    std::int64_t can_send_after = 0;  ///< seconds after which answerWebAppQuery may be called
    std::int64_t auth_date = 0;       ///< when it was signed, in seconds since 1970
    WebFields fields;                 ///< all of it
};

/// Checks what the Login widget has sent: the query string that it adds to data-auth-url.
/// @param token of the bot that the widget belongs to
/// @throws BadLogin if it is forged, ill-formed or too old
[[nodiscard]] WebLogin check_login(std::string_view query, std::string_view token, const LoginOptions& options = {});
/// The same with the fields of the object that data-onauth's function gets.
[[nodiscard]] WebLogin check_login(const WebFields& fields, std::string_view token, const LoginOptions& options = {});

/// Checks Telegram.WebApp.initData, which the Mini App's page sends to its server as it is.
/// @param token of the bot that the Mini App belongs to
/// @throws BadLogin if it is forged, ill-formed or too old
[[nodiscard]] InitData check_init_data(std::string_view init_data, std::string_view token,
                                       const LoginOptions& options = {});

/// An Ed25519 public key: 32 bytes.
class PublicKey {
public:
    /// @param hex 64 hexadecimal digits. @throws BadArgument for anything else
    explicit PublicKey(std::string_view hex);
    [[nodiscard]] const std::string& bytes() const noexcept { return bytes_; }

    /// What Telegram signs initData with.
    static const PublicKey& telegram();
    /// The same in the test environment.
    static const PublicKey& telegram_test();

private:
    std::string bytes_;
};

/// Checks initData without the bot's token, which only its owner has: by Telegram's own signature.
/// @param bot_id the bot's user id, the number in front of its token's colon
/// @throws BadLogin if it is forged, ill-formed or too old
[[nodiscard]] InitData check_init_data_of(std::int64_t bot_id, std::string_view init_data,
                                          const LoginOptions& options = {},
                                          const PublicKey& key = PublicKey::telegram());

/// Signs as Telegram does, for tests of what checks: adds `hash`, and gives the query string. `fields` have an
/// auth_date.
[[nodiscard]] std::string sign_login(const WebFields& fields, std::string_view token);
/// The same for initData.
[[nodiscard]] std::string sign_init_data(const WebFields& fields, std::string_view token);

}  // namespace telepot
