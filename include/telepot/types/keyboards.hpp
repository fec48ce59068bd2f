// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "telepot/types/enums.hpp"
#include "telepot/types/extras/keyboard_rows.hpp"
#include "telepot/types/fwd.hpp"
#include "telepot/values/box.hpp"
#include "telepot/values/chat_id.hpp"
#include "telepot/values/input_file.hpp"
#include "telepot/values/json.hpp"
#include "telepot/values/union.hpp"
#include "telepot/values/unknown.hpp"

namespace telepot {

namespace codec {
struct RawAccess;
}

/// Bot API object CallbackGame: https://core.telegram.org/bots/api#callbackgame
class CallbackGame {
public:
    CallbackGame();
    CallbackGame(const CallbackGame& other);
    CallbackGame(CallbackGame&& other) noexcept;
    CallbackGame& operator=(const CallbackGame& other);
    CallbackGame& operator=(CallbackGame&& other) noexcept;
    ~CallbackGame();

};

/// Bot API object CopyTextButton: https://core.telegram.org/bots/api#copytextbutton
class CopyTextButton {
public:
    CopyTextButton();
    /// From its required fields.
    explicit CopyTextButton(std::string text);
    CopyTextButton(const CopyTextButton& other);
    CopyTextButton(CopyTextButton&& other) noexcept;
    CopyTextButton& operator=(const CopyTextButton& other);
    CopyTextButton& operator=(CopyTextButton&& other) noexcept;
    ~CopyTextButton();

    std::string text;

    CopyTextButton& set_text(std::string value);
};

/// Bot API object ForceReply: https://core.telegram.org/bots/api#forcereply
class ForceReply {
public:
    ForceReply();
    /// From its required fields.
    explicit ForceReply(bool force_reply);
    ForceReply(const ForceReply& other);
    ForceReply(ForceReply&& other) noexcept;
    ForceReply& operator=(const ForceReply& other);
    ForceReply& operator=(ForceReply&& other) noexcept;
    ~ForceReply();

    bool force_reply = false;
    std::optional<std::string> input_field_placeholder;
    std::optional<bool> selective;

    ForceReply& set_force_reply(bool value);
    ForceReply& set_input_field_placeholder(std::string value);
    ForceReply& set_selective(bool value);
};

/// Bot API object InlineKeyboardButton: https://core.telegram.org/bots/api#inlinekeyboardbutton
class InlineKeyboardButton {
public:
    InlineKeyboardButton();
    /// From its required fields.
    explicit InlineKeyboardButton(std::string text);
    InlineKeyboardButton(const InlineKeyboardButton& other);
    InlineKeyboardButton(InlineKeyboardButton&& other) noexcept;
    InlineKeyboardButton& operator=(const InlineKeyboardButton& other);
    InlineKeyboardButton& operator=(InlineKeyboardButton&& other) noexcept;
    ~InlineKeyboardButton();

    std::string text;
    std::optional<std::string> icon_custom_emoji_id;
    std::optional<ButtonStyle> style;
    std::optional<std::string> url;
    std::optional<std::string> callback_data;
    Box<WebAppInfo> web_app;
    Box<LoginUrl> login_url;
    std::optional<std::string> switch_inline_query;
    std::optional<std::string> switch_inline_query_current_chat;
    Box<SwitchInlineQueryChosenChat> switch_inline_query_chosen_chat;
    Box<CopyTextButton> copy_text;
    Box<CallbackGame> callback_game;
    std::optional<bool> pay;
    Box<DisabledButton> disabled;

    InlineKeyboardButton& set_text(std::string value);
    InlineKeyboardButton& set_icon_custom_emoji_id(std::string value);
    InlineKeyboardButton& set_style(ButtonStyle value);
    InlineKeyboardButton& set_url(std::string value);
    InlineKeyboardButton& set_callback_data(std::string value);
    InlineKeyboardButton& set_web_app(WebAppInfo value);
    InlineKeyboardButton& set_login_url(LoginUrl value);
    InlineKeyboardButton& set_switch_inline_query(std::string value);
    InlineKeyboardButton& set_switch_inline_query_current_chat(std::string value);
    InlineKeyboardButton& set_switch_inline_query_chosen_chat(SwitchInlineQueryChosenChat value);
    InlineKeyboardButton& set_copy_text(CopyTextButton value);
    InlineKeyboardButton& set_callback_game(CallbackGame value);
    InlineKeyboardButton& set_pay(bool value);
    InlineKeyboardButton& set_disabled(DisabledButton value);
};

/// Bot API object InlineKeyboardMarkup: https://core.telegram.org/bots/api#inlinekeyboardmarkup
class InlineKeyboardMarkup {
public:
    InlineKeyboardMarkup();
    /// From its required fields.
    explicit InlineKeyboardMarkup(std::vector<std::vector<InlineKeyboardButton>> inline_keyboard);
    InlineKeyboardMarkup(const InlineKeyboardMarkup& other);
    InlineKeyboardMarkup(InlineKeyboardMarkup&& other) noexcept;
    InlineKeyboardMarkup& operator=(const InlineKeyboardMarkup& other);
    InlineKeyboardMarkup& operator=(InlineKeyboardMarkup&& other) noexcept;
    ~InlineKeyboardMarkup();

    std::vector<std::vector<InlineKeyboardButton>> inline_keyboard;
    std::optional<bool> force_reply;

    InlineKeyboardMarkup& set_inline_keyboard(std::vector<std::vector<InlineKeyboardButton>> value);
    InlineKeyboardMarkup& set_force_reply(bool value);

    /// Adds a row of buttons; a text stands for a button with that text.
    template <class... Buttons>
    InlineKeyboardMarkup& row(Buttons&&... buttons) {
        detail::append_row<InlineKeyboardButton>(inline_keyboard, static_cast<Buttons&&>(buttons)...);
        return *this;
    }
};

/// Bot API object KeyboardButton: https://core.telegram.org/bots/api#keyboardbutton
class KeyboardButton {
public:
    KeyboardButton();
    /// From its required fields.
    explicit KeyboardButton(std::string text);
    KeyboardButton(const KeyboardButton& other);
    KeyboardButton(KeyboardButton&& other) noexcept;
    KeyboardButton& operator=(const KeyboardButton& other);
    KeyboardButton& operator=(KeyboardButton&& other) noexcept;
    ~KeyboardButton();

    std::string text;
    std::optional<std::string> icon_custom_emoji_id;
    std::optional<ButtonStyle> style;
    Box<KeyboardButtonRequestUsers> request_users;
    Box<KeyboardButtonRequestChat> request_chat;
    Box<KeyboardButtonRequestManagedBot> request_managed_bot;
    std::optional<bool> request_contact;
    std::optional<bool> request_location;
    Box<KeyboardButtonPollType> request_poll;
    Box<WebAppInfo> web_app;

    KeyboardButton& set_text(std::string value);
    KeyboardButton& set_icon_custom_emoji_id(std::string value);
    KeyboardButton& set_style(ButtonStyle value);
    KeyboardButton& set_request_users(KeyboardButtonRequestUsers value);
    KeyboardButton& set_request_chat(KeyboardButtonRequestChat value);
    KeyboardButton& set_request_managed_bot(KeyboardButtonRequestManagedBot value);
    KeyboardButton& set_request_contact(bool value);
    KeyboardButton& set_request_location(bool value);
    KeyboardButton& set_request_poll(KeyboardButtonPollType value);
    KeyboardButton& set_web_app(WebAppInfo value);
};

/// Bot API object KeyboardButtonPollType: https://core.telegram.org/bots/api#keyboardbuttonpolltype
class KeyboardButtonPollType {
public:
    KeyboardButtonPollType();
    KeyboardButtonPollType(const KeyboardButtonPollType& other);
    KeyboardButtonPollType(KeyboardButtonPollType&& other) noexcept;
    KeyboardButtonPollType& operator=(const KeyboardButtonPollType& other);
    KeyboardButtonPollType& operator=(KeyboardButtonPollType&& other) noexcept;
    ~KeyboardButtonPollType();

    std::optional<std::string> type;

    KeyboardButtonPollType& set_type(std::string value);
};

/// Bot API object KeyboardButtonRequestChat: https://core.telegram.org/bots/api#keyboardbuttonrequestchat
class KeyboardButtonRequestChat {
public:
    KeyboardButtonRequestChat();
    /// From its required fields.
    KeyboardButtonRequestChat(std::int64_t request_id, bool chat_is_channel);
    KeyboardButtonRequestChat(const KeyboardButtonRequestChat& other);
    KeyboardButtonRequestChat(KeyboardButtonRequestChat&& other) noexcept;
    KeyboardButtonRequestChat& operator=(const KeyboardButtonRequestChat& other);
    KeyboardButtonRequestChat& operator=(KeyboardButtonRequestChat&& other) noexcept;
    ~KeyboardButtonRequestChat();

    std::int64_t request_id = 0;
    bool chat_is_channel = false;
    std::optional<bool> chat_is_forum;
    std::optional<bool> chat_has_username;
    std::optional<bool> chat_is_created;
    Box<ChatAdministratorRights> user_administrator_rights;
    Box<ChatAdministratorRights> bot_administrator_rights;
    std::optional<bool> bot_is_member;
    std::optional<bool> request_title;
    std::optional<bool> request_username;
    std::optional<bool> request_photo;

    KeyboardButtonRequestChat& set_request_id(std::int64_t value);
    KeyboardButtonRequestChat& set_chat_is_channel(bool value);
    KeyboardButtonRequestChat& set_chat_is_forum(bool value);
    KeyboardButtonRequestChat& set_chat_has_username(bool value);
    KeyboardButtonRequestChat& set_chat_is_created(bool value);
    KeyboardButtonRequestChat& set_user_administrator_rights(ChatAdministratorRights value);
    KeyboardButtonRequestChat& set_bot_administrator_rights(ChatAdministratorRights value);
    KeyboardButtonRequestChat& set_bot_is_member(bool value);
    KeyboardButtonRequestChat& set_request_title(bool value);
    KeyboardButtonRequestChat& set_request_username(bool value);
    KeyboardButtonRequestChat& set_request_photo(bool value);
};

/// Bot API object KeyboardButtonRequestManagedBot: https://core.telegram.org/bots/api#keyboardbuttonrequestmanagedbot
class KeyboardButtonRequestManagedBot {
public:
    KeyboardButtonRequestManagedBot();
    /// From its required fields.
    explicit KeyboardButtonRequestManagedBot(std::int64_t request_id);
    KeyboardButtonRequestManagedBot(const KeyboardButtonRequestManagedBot& other);
    KeyboardButtonRequestManagedBot(KeyboardButtonRequestManagedBot&& other) noexcept;
    KeyboardButtonRequestManagedBot& operator=(const KeyboardButtonRequestManagedBot& other);
    KeyboardButtonRequestManagedBot& operator=(KeyboardButtonRequestManagedBot&& other) noexcept;
    ~KeyboardButtonRequestManagedBot();

    std::int64_t request_id = 0;
    std::optional<std::string> suggested_name;
    std::optional<std::string> suggested_username;

    KeyboardButtonRequestManagedBot& set_request_id(std::int64_t value);
    KeyboardButtonRequestManagedBot& set_suggested_name(std::string value);
    KeyboardButtonRequestManagedBot& set_suggested_username(std::string value);
};

/// Bot API object KeyboardButtonRequestUsers: https://core.telegram.org/bots/api#keyboardbuttonrequestusers
class KeyboardButtonRequestUsers {
public:
    KeyboardButtonRequestUsers();
    /// From its required fields.
    explicit KeyboardButtonRequestUsers(std::int64_t request_id);
    KeyboardButtonRequestUsers(const KeyboardButtonRequestUsers& other);
    KeyboardButtonRequestUsers(KeyboardButtonRequestUsers&& other) noexcept;
    KeyboardButtonRequestUsers& operator=(const KeyboardButtonRequestUsers& other);
    KeyboardButtonRequestUsers& operator=(KeyboardButtonRequestUsers&& other) noexcept;
    ~KeyboardButtonRequestUsers();

    std::int64_t request_id = 0;
    std::optional<bool> user_is_bot;
    std::optional<bool> user_is_premium;
    std::optional<std::int64_t> max_quantity;
    std::optional<bool> request_name;
    std::optional<bool> request_username;
    std::optional<bool> request_photo;

    KeyboardButtonRequestUsers& set_request_id(std::int64_t value);
    KeyboardButtonRequestUsers& set_user_is_bot(bool value);
    KeyboardButtonRequestUsers& set_user_is_premium(bool value);
    KeyboardButtonRequestUsers& set_max_quantity(std::int64_t value);
    KeyboardButtonRequestUsers& set_request_name(bool value);
    KeyboardButtonRequestUsers& set_request_username(bool value);
    KeyboardButtonRequestUsers& set_request_photo(bool value);
};

/// Bot API object LoginUrl: https://core.telegram.org/bots/api#loginurl
class LoginUrl {
public:
    LoginUrl();
    /// From its required fields.
    explicit LoginUrl(std::string url);
    LoginUrl(const LoginUrl& other);
    LoginUrl(LoginUrl&& other) noexcept;
    LoginUrl& operator=(const LoginUrl& other);
    LoginUrl& operator=(LoginUrl&& other) noexcept;
    ~LoginUrl();

    std::string url;
    std::optional<std::string> forward_text;
    std::optional<std::string> bot_username;
    std::optional<bool> request_write_access;

    LoginUrl& set_url(std::string value);
    LoginUrl& set_forward_text(std::string value);
    LoginUrl& set_bot_username(std::string value);
    LoginUrl& set_request_write_access(bool value);
};

/// Bot API union MenuButton, one of its members or Unknown: https://core.telegram.org/bots/api#menubutton
/// holds_alternative, get_if, get and visit (telepot/values/union.hpp) tell which.
class MenuButton : public detail::UnionBase {
public:
    using members = detail::Types<MenuButtonCommands, MenuButtonWebApp, MenuButtonDefault, Unknown>;
    /// An empty Unknown.
    MenuButton();
    MenuButton(MenuButtonCommands value);
    MenuButton(MenuButtonWebApp value);
    MenuButton(MenuButtonDefault value);
    MenuButton(Unknown value);
    MenuButton(const MenuButton& other);
    MenuButton(MenuButton&& other) noexcept;
    MenuButton& operator=(MenuButton other) noexcept;
    ~MenuButton();

    /// The member's type; empty for an Unknown.
    [[nodiscard]] std::string_view type() const noexcept;

    /// The JSON that it came in, if it is what a call has returned; absent otherwise.
    [[nodiscard]] Json raw() const;
    /// What in such a result couldn't be decoded and was left out, with its path.
    [[nodiscard]] std::vector<std::string> problems() const;
};

/// Bot API object MenuButtonCommands: https://core.telegram.org/bots/api#menubuttoncommands
class MenuButtonCommands {
public:
    MenuButtonCommands();
    MenuButtonCommands(const MenuButtonCommands& other);
    MenuButtonCommands(MenuButtonCommands&& other) noexcept;
    MenuButtonCommands& operator=(const MenuButtonCommands& other);
    MenuButtonCommands& operator=(MenuButtonCommands&& other) noexcept;
    ~MenuButtonCommands();

    static constexpr std::string_view type = "commands";

    /// The JSON that it came in, if it is what a call has returned; absent otherwise.
    [[nodiscard]] Json raw() const { return raw_ ? raw_->parse() : Json(); }
    /// What in such a result couldn't be decoded and was left out, with its path.
    [[nodiscard]] std::vector<std::string> problems() const {
        return raw_ ? raw_->problems() : std::vector<std::string>();
    }

private:
    friend struct codec::RawAccess;
    Box<RawJson> raw_;
};

/// Bot API object MenuButtonDefault: https://core.telegram.org/bots/api#menubuttondefault
class MenuButtonDefault {
public:
    MenuButtonDefault();
    MenuButtonDefault(const MenuButtonDefault& other);
    MenuButtonDefault(MenuButtonDefault&& other) noexcept;
    MenuButtonDefault& operator=(const MenuButtonDefault& other);
    MenuButtonDefault& operator=(MenuButtonDefault&& other) noexcept;
    ~MenuButtonDefault();

    static constexpr std::string_view type = "default";

    /// The JSON that it came in, if it is what a call has returned; absent otherwise.
    [[nodiscard]] Json raw() const { return raw_ ? raw_->parse() : Json(); }
    /// What in such a result couldn't be decoded and was left out, with its path.
    [[nodiscard]] std::vector<std::string> problems() const {
        return raw_ ? raw_->problems() : std::vector<std::string>();
    }

private:
    friend struct codec::RawAccess;
    Box<RawJson> raw_;
};

/// Bot API object WebAppInfo: https://core.telegram.org/bots/api#webappinfo
class WebAppInfo {
public:
    WebAppInfo();
    /// From its required fields.
    explicit WebAppInfo(std::string url);
    WebAppInfo(const WebAppInfo& other);
    WebAppInfo(WebAppInfo&& other) noexcept;
    WebAppInfo& operator=(const WebAppInfo& other);
    WebAppInfo& operator=(WebAppInfo&& other) noexcept;
    ~WebAppInfo();

    std::string url;

    WebAppInfo& set_url(std::string value);
};

/// Bot API object MenuButtonWebApp: https://core.telegram.org/bots/api#menubuttonwebapp
class MenuButtonWebApp {
public:
    MenuButtonWebApp();
    /// From its required fields.
    MenuButtonWebApp(std::string text, WebAppInfo web_app);
    MenuButtonWebApp(const MenuButtonWebApp& other);
    MenuButtonWebApp(MenuButtonWebApp&& other) noexcept;
    MenuButtonWebApp& operator=(const MenuButtonWebApp& other);
    MenuButtonWebApp& operator=(MenuButtonWebApp&& other) noexcept;
    ~MenuButtonWebApp();

    static constexpr std::string_view type = "web_app";
    std::string text;
    WebAppInfo web_app;

    MenuButtonWebApp& set_text(std::string value);
    MenuButtonWebApp& set_web_app(WebAppInfo value);

    /// The JSON that it came in, if it is what a call has returned; absent otherwise.
    [[nodiscard]] Json raw() const { return raw_ ? raw_->parse() : Json(); }
    /// What in such a result couldn't be decoded and was left out, with its path.
    [[nodiscard]] std::vector<std::string> problems() const {
        return raw_ ? raw_->problems() : std::vector<std::string>();
    }

private:
    friend struct codec::RawAccess;
    Box<RawJson> raw_;
};

/// Bot API object PreparedKeyboardButton: https://core.telegram.org/bots/api#preparedkeyboardbutton
class PreparedKeyboardButton {
public:
    PreparedKeyboardButton();
    /// From its required fields.
    explicit PreparedKeyboardButton(std::string id);
    PreparedKeyboardButton(const PreparedKeyboardButton& other);
    PreparedKeyboardButton(PreparedKeyboardButton&& other) noexcept;
    PreparedKeyboardButton& operator=(const PreparedKeyboardButton& other);
    PreparedKeyboardButton& operator=(PreparedKeyboardButton&& other) noexcept;
    ~PreparedKeyboardButton();

    std::string id;

    PreparedKeyboardButton& set_id(std::string value);

    /// The JSON that it came in, if it is what a call has returned; absent otherwise.
    [[nodiscard]] Json raw() const { return raw_ ? raw_->parse() : Json(); }
    /// What in such a result couldn't be decoded and was left out, with its path.
    [[nodiscard]] std::vector<std::string> problems() const {
        return raw_ ? raw_->problems() : std::vector<std::string>();
    }

private:
    friend struct codec::RawAccess;
    Box<RawJson> raw_;
};

/// Bot API object ReplyKeyboardMarkup: https://core.telegram.org/bots/api#replykeyboardmarkup
class ReplyKeyboardMarkup {
public:
    ReplyKeyboardMarkup();
    /// From its required fields.
    explicit ReplyKeyboardMarkup(std::vector<std::vector<KeyboardButton>> keyboard);
    ReplyKeyboardMarkup(const ReplyKeyboardMarkup& other);
    ReplyKeyboardMarkup(ReplyKeyboardMarkup&& other) noexcept;
    ReplyKeyboardMarkup& operator=(const ReplyKeyboardMarkup& other);
    ReplyKeyboardMarkup& operator=(ReplyKeyboardMarkup&& other) noexcept;
    ~ReplyKeyboardMarkup();

    std::vector<std::vector<KeyboardButton>> keyboard;
    std::optional<bool> is_persistent;
    std::optional<bool> resize_keyboard;
    std::optional<bool> one_time_keyboard;
    std::optional<std::string> input_field_placeholder;
    std::optional<bool> selective;
    std::optional<bool> force_reply;

    ReplyKeyboardMarkup& set_keyboard(std::vector<std::vector<KeyboardButton>> value);
    ReplyKeyboardMarkup& set_is_persistent(bool value);
    ReplyKeyboardMarkup& set_resize_keyboard(bool value);
    ReplyKeyboardMarkup& set_one_time_keyboard(bool value);
    ReplyKeyboardMarkup& set_input_field_placeholder(std::string value);
    ReplyKeyboardMarkup& set_selective(bool value);
    ReplyKeyboardMarkup& set_force_reply(bool value);

    /// Adds a row of buttons; a text stands for a button with that text.
    template <class... Buttons>
    ReplyKeyboardMarkup& row(Buttons&&... buttons) {
        detail::append_row<KeyboardButton>(keyboard, static_cast<Buttons&&>(buttons)...);
        return *this;
    }
};

/// Bot API object ReplyKeyboardRemove: https://core.telegram.org/bots/api#replykeyboardremove
class ReplyKeyboardRemove {
public:
    ReplyKeyboardRemove();
    /// From its required fields.
    explicit ReplyKeyboardRemove(bool remove_keyboard);
    ReplyKeyboardRemove(const ReplyKeyboardRemove& other);
    ReplyKeyboardRemove(ReplyKeyboardRemove&& other) noexcept;
    ReplyKeyboardRemove& operator=(const ReplyKeyboardRemove& other);
    ReplyKeyboardRemove& operator=(ReplyKeyboardRemove&& other) noexcept;
    ~ReplyKeyboardRemove();

    bool remove_keyboard = false;
    std::optional<bool> selective;

    ReplyKeyboardRemove& set_remove_keyboard(bool value);
    ReplyKeyboardRemove& set_selective(bool value);
};

/// Bot API union ReplyMarkup, one of its members or Unknown: https://core.telegram.org/bots/api#replymarkup
/// holds_alternative, get_if, get and visit (telepot/values/union.hpp) tell which.
class ReplyMarkup : public detail::UnionBase {
public:
    using members = detail::Types<InlineKeyboardMarkup, ReplyKeyboardMarkup, ReplyKeyboardRemove, ForceReply, Unknown>;
    /// An empty Unknown.
    ReplyMarkup();
    ReplyMarkup(InlineKeyboardMarkup value);
    ReplyMarkup(ReplyKeyboardMarkup value);
    ReplyMarkup(ReplyKeyboardRemove value);
    ReplyMarkup(ForceReply value);
    ReplyMarkup(Unknown value);
    ReplyMarkup(const ReplyMarkup& other);
    ReplyMarkup(ReplyMarkup&& other) noexcept;
    ReplyMarkup& operator=(ReplyMarkup other) noexcept;
    ~ReplyMarkup();
};

/// Bot API object SwitchInlineQueryChosenChat: https://core.telegram.org/bots/api#switchinlinequerychosenchat
class SwitchInlineQueryChosenChat {
public:
    SwitchInlineQueryChosenChat();
    SwitchInlineQueryChosenChat(const SwitchInlineQueryChosenChat& other);
    SwitchInlineQueryChosenChat(SwitchInlineQueryChosenChat&& other) noexcept;
    SwitchInlineQueryChosenChat& operator=(const SwitchInlineQueryChosenChat& other);
    SwitchInlineQueryChosenChat& operator=(SwitchInlineQueryChosenChat&& other) noexcept;
    ~SwitchInlineQueryChosenChat();

    std::optional<std::string> query;
    std::optional<bool> allow_user_chats;
    std::optional<bool> allow_bot_chats;
    std::optional<bool> allow_group_chats;
    std::optional<bool> allow_channel_chats;

    SwitchInlineQueryChosenChat& set_query(std::string value);
    SwitchInlineQueryChosenChat& set_allow_user_chats(bool value);
    SwitchInlineQueryChosenChat& set_allow_bot_chats(bool value);
    SwitchInlineQueryChosenChat& set_allow_group_chats(bool value);
    SwitchInlineQueryChosenChat& set_allow_channel_chats(bool value);
};

}  // namespace telepot
