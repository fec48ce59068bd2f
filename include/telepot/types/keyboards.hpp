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

/// Marks the button that starts a game; nothing is in it.
/// Bot API: https://core.telegram.org/bots/api#callbackgame
class CallbackGame {
public:
    CallbackGame();
    CallbackGame(const CallbackGame& other);
    CallbackGame(CallbackGame&& other) noexcept;
    CallbackGame& operator=(const CallbackGame& other);
    CallbackGame& operator=(CallbackGame&& other) noexcept;
    ~CallbackGame();

};

/// A button that puts a text into the clipboard.
/// Bot API: https://core.telegram.org/bots/api#copytextbutton
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

    /// What is put into the clipboard, 1 to 256 characters.
    std::string text;

    CopyTextButton& set_text(std::string value);
};

/// Opens a reply to this message in the user's app.
/// Bot API: https://core.telegram.org/bots/api#forcereply
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

    /// Whether a reply to the message opens in the user's app.
    bool force_reply = false;
    /// What stands in the empty input field, 1 to 64 characters.
    std::optional<std::string> input_field_placeholder;
    /// Whether only those see it whom the text mentions or who are replied to.
    std::optional<bool> selective;

    ForceReply& set_force_reply(bool value);
    ForceReply& set_input_field_placeholder(std::string value);
    ForceReply& set_selective(bool value);
};

/// A button below a message; exactly one of its optional fields says what it does.
/// Bot API: https://core.telegram.org/bots/api#inlinekeyboardbutton
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

    /// What the button shows.
    std::string text;
    /// The custom emoji before the text.
    std::optional<std::string> icon_custom_emoji_id;
    /// The colour of the button: danger, success or primary.
    std::optional<ButtonStyle> style;
    /// The link that the button opens.
    std::optional<std::string> url;
    /// What the bot gets in a CallbackQuery, 1 to 64 bytes.
    std::optional<std::string> callback_data;
    Box<WebAppInfo> web_app;
    /// The page that the user is logged in to.
    Box<LoginUrl> login_url;
    /// Lets the user choose a chat, and begins an inline query there with this text.
    std::optional<std::string> switch_inline_query;
    /// Begins an inline query with this text in this chat.
    std::optional<std::string> switch_inline_query_current_chat;
    /// The same with a choice of certain kinds of chats.
    Box<SwitchInlineQueryChosenChat> switch_inline_query_chosen_chat;
    /// What the button puts into the clipboard.
    Box<CopyTextButton> copy_text;
    /// Starts the game; only the first button of the first row may.
    Box<CallbackGame> callback_game;
    /// A button that pays; only the first one of an invoice may.
    std::optional<bool> pay;
    /// Shows the button, but it can't be pressed.
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

/// Rows of buttons below a message.
/// Bot API: https://core.telegram.org/bots/api#inlinekeyboardmarkup
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

    /// The rows of buttons.
    std::vector<std::vector<InlineKeyboardButton>> inline_keyboard;
    /// Whether a reply to the message opens in the user's app.
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

/// A key of a custom keyboard; a plain one sends its text.
/// Bot API: https://core.telegram.org/bots/api#keyboardbutton
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

    /// What the key shows and, if it does nothing else, sends.
    std::string text;
    /// The custom emoji before the text.
    std::optional<std::string> icon_custom_emoji_id;
    /// The colour of the button: danger, success or primary.
    std::optional<ButtonStyle> style;
    /// Lets the user share users; private chats only.
    Box<KeyboardButtonRequestUsers> request_users;
    /// Lets the user share a chat; private chats only.
    Box<KeyboardButtonRequestChat> request_chat;
    /// Lets the user make a bot that this one manages; private chats only.
    Box<KeyboardButtonRequestManagedBot> request_managed_bot;
    /// Sends the user's phone number; private chats only.
    std::optional<bool> request_contact;
    /// Sends the place where the user is; private chats only.
    std::optional<bool> request_location;
    /// Lets the user make a poll; private chats only.
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

/// Which kind of poll a key lets the user make.
/// Bot API: https://core.telegram.org/bots/api#keyboardbuttonpolltype
class KeyboardButtonPollType {
public:
    KeyboardButtonPollType();
    KeyboardButtonPollType(const KeyboardButtonPollType& other);
    KeyboardButtonPollType(KeyboardButtonPollType&& other) noexcept;
    KeyboardButtonPollType& operator=(const KeyboardButtonPollType& other);
    KeyboardButtonPollType& operator=(KeyboardButtonPollType&& other) noexcept;
    ~KeyboardButtonPollType();

    /// quiz or regular; the user chooses if absent.
    std::optional<std::string> type;

    KeyboardButtonPollType& set_type(std::string value);
};

/// Which chats a key lets the user share.
/// Bot API: https://core.telegram.org/bots/api#keyboardbuttonrequestchat
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

    /// The request, by the number that the bot gave it; a signed one of 32 bits.
    std::int64_t request_id = 0;
    /// Channels if true, else groups.
    bool chat_is_channel = false;
    /// Only forums, or only groups that are none.
    std::optional<bool> chat_is_forum;
    /// Only chats that have a username, or only those that have none.
    std::optional<bool> chat_has_username;
    /// Only chats that the user owns.
    std::optional<bool> chat_is_created;
    /// Only chats where the user has these rights.
    Box<ChatAdministratorRights> user_administrator_rights;
    /// Only chats where the bot has these rights, or gets them.
    Box<ChatAdministratorRights> bot_administrator_rights;
    /// Only chats that the bot is in.
    std::optional<bool> bot_is_member;
    /// Whether the title comes with it.
    std::optional<bool> request_title;
    /// Whether the username comes with it.
    std::optional<bool> request_username;
    /// Whether the picture comes with it.
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

/// What a key suggests for a bot that the user then makes.
/// Bot API: https://core.telegram.org/bots/api#keyboardbuttonrequestmanagedbot
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

    /// The request, by the number that the bot gave it; a signed one of 32 bits.
    std::int64_t request_id = 0;
    /// The name that is suggested.
    std::optional<std::string> suggested_name;
    /// The username that is suggested.
    std::optional<std::string> suggested_username;

    KeyboardButtonRequestManagedBot& set_request_id(std::int64_t value);
    KeyboardButtonRequestManagedBot& set_suggested_name(std::string value);
    KeyboardButtonRequestManagedBot& set_suggested_username(std::string value);
};

/// Which users a key lets the user share.
/// Bot API: https://core.telegram.org/bots/api#keyboardbuttonrequestusers
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

    /// The request, by the number that the bot gave it; a signed one of 32 bits.
    std::int64_t request_id = 0;
    /// Only bots, or only people.
    std::optional<bool> user_is_bot;
    /// Only users with Telegram Premium, or only those without.
    std::optional<bool> user_is_premium;
    /// How many at most, 1 to 10.
    std::optional<std::int64_t> max_quantity;
    /// Whether first and last name come with it.
    std::optional<bool> request_name;
    /// Whether the username comes with it.
    std::optional<bool> request_username;
    /// Whether the picture comes with it.
    std::optional<bool> request_photo;

    KeyboardButtonRequestUsers& set_request_id(std::int64_t value);
    KeyboardButtonRequestUsers& set_user_is_bot(bool value);
    KeyboardButtonRequestUsers& set_user_is_premium(bool value);
    KeyboardButtonRequestUsers& set_max_quantity(std::int64_t value);
    KeyboardButtonRequestUsers& set_request_name(bool value);
    KeyboardButtonRequestUsers& set_request_username(bool value);
    KeyboardButtonRequestUsers& set_request_photo(bool value);
};

/// A page that the user is logged in to by pressing the button.
/// Bot API: https://core.telegram.org/bots/api#loginurl
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

    /// The page, HTTPS; who logs in is added to it, signed.
    std::string url;
    /// The button's text in forwarded messages.
    std::optional<std::string> forward_text;
    std::optional<std::string> bot_username;
    /// Asks whether the bot may write to the user.
    std::optional<bool> request_write_access;

    LoginUrl& set_url(std::string value);
    LoginUrl& set_forward_text(std::string value);
    LoginUrl& set_bot_username(std::string value);
    LoginUrl& set_request_write_access(bool value);
};

/// The button beside the input field of a private chat.
/// One of its members, or Unknown. Bot API: https://core.telegram.org/bots/api#menubutton
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

/// A button that opens the list of commands.
/// Bot API: https://core.telegram.org/bots/api#menubuttoncommands
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

/// Whatever button is the default.
/// Bot API: https://core.telegram.org/bots/api#menubuttondefault
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

/// A Mini App.
/// Bot API: https://core.telegram.org/bots/api#webappinfo
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

    /// The Mini App's page, HTTPS.
    std::string url;

    WebAppInfo& set_url(std::string value);
};

/// A button that opens a Mini App.
/// Bot API: https://core.telegram.org/bots/api#menubuttonwebapp
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

/// A key that a Mini App may use.
/// Bot API: https://core.telegram.org/bots/api#preparedkeyboardbutton
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

    /// What the Mini App names the key by.
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

/// A custom keyboard in place of the user's.
/// Bot API: https://core.telegram.org/bots/api#replykeyboardmarkup
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

    /// The rows of keys.
    std::vector<std::vector<KeyboardButton>> keyboard;
    /// Whether the keyboard stays when the user hides it.
    std::optional<bool> is_persistent;
    /// Makes the keyboard no higher than it needs to be.
    std::optional<bool> resize_keyboard;
    /// Whether the keyboard hides after a key was pressed.
    std::optional<bool> one_time_keyboard;
    /// What stands in the empty input field, 1 to 64 characters.
    std::optional<std::string> input_field_placeholder;
    /// Whether only those see it whom the text mentions or who are replied to.
    std::optional<bool> selective;
    /// Whether a reply to the message opens with the keyboard.
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

/// Takes a custom keyboard away.
/// Bot API: https://core.telegram.org/bots/api#replykeyboardremove
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

    /// Takes the keyboard away.
    bool remove_keyboard = false;
    /// Whether only those see it whom the text mentions or who are replied to.
    std::optional<bool> selective;

    ReplyKeyboardRemove& set_remove_keyboard(bool value);
    ReplyKeyboardRemove& set_selective(bool value);
};

/// One of its members, or Unknown. Bot API: https://core.telegram.org/bots/api#replymarkup
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

/// Which chats a button offers for an inline query.
/// Bot API: https://core.telegram.org/bots/api#switchinlinequerychosenchat
class SwitchInlineQueryChosenChat {
public:
    SwitchInlineQueryChosenChat();
    SwitchInlineQueryChosenChat(const SwitchInlineQueryChosenChat& other);
    SwitchInlineQueryChosenChat(SwitchInlineQueryChosenChat&& other) noexcept;
    SwitchInlineQueryChosenChat& operator=(const SwitchInlineQueryChosenChat& other);
    SwitchInlineQueryChosenChat& operator=(SwitchInlineQueryChosenChat&& other) noexcept;
    ~SwitchInlineQueryChosenChat();

    /// What stands in the input field behind the bot's name.
    std::optional<std::string> query;
    /// Whether private chats with users are offered.
    std::optional<bool> allow_user_chats;
    /// Whether private chats with bots are offered.
    std::optional<bool> allow_bot_chats;
    /// Whether groups are offered.
    std::optional<bool> allow_group_chats;
    /// Whether channels are offered.
    std::optional<bool> allow_channel_chats;

    SwitchInlineQueryChosenChat& set_query(std::string value);
    SwitchInlineQueryChosenChat& set_allow_user_chats(bool value);
    SwitchInlineQueryChosenChat& set_allow_bot_chats(bool value);
    SwitchInlineQueryChosenChat& set_allow_group_chats(bool value);
    SwitchInlineQueryChosenChat& set_allow_channel_chats(bool value);
};

}  // namespace telepot
