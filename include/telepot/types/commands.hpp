// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "telepot/types/enums.hpp"
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

/// An entry of a bot's command menu.
/// Bot API: https://core.telegram.org/bots/api#botcommand
class BotCommand {
public:
    BotCommand();
    /// From its required fields.
    BotCommand(std::string command, std::string description);
    BotCommand(const BotCommand& other);
    BotCommand(BotCommand&& other) noexcept;
    BotCommand& operator=(const BotCommand& other);
    BotCommand& operator=(BotCommand&& other) noexcept;
    ~BotCommand();

    /// The command, without the slash; 1 to 32 of a-z, 0-9 and _.
    std::string command;
    /// What the command does, 1 to 256 characters.
    std::string description;
    /// Whether only its sender and the bot see the command in a group.
    std::optional<bool> is_ephemeral;

    BotCommand& set_command(std::string value);
    BotCommand& set_description(std::string value);
    BotCommand& set_is_ephemeral(bool value);

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

/// In which chats, and to whom, a list of commands is shown.
/// One of its members, or Unknown. Bot API: https://core.telegram.org/bots/api#botcommandscope
/// holds_alternative, get_if, get and visit (telepot/values/union.hpp) tell which.
class BotCommandScope : public detail::UnionBase {
public:
    using members = detail::Types<BotCommandScopeDefault, BotCommandScopeAllPrivateChats, BotCommandScopeAllGroupChats, BotCommandScopeAllChatAdministrators, BotCommandScopeChat, BotCommandScopeChatAdministrators, BotCommandScopeChatMember, Unknown>;
    /// An empty Unknown.
    BotCommandScope();
    BotCommandScope(BotCommandScopeDefault value);
    BotCommandScope(BotCommandScopeAllPrivateChats value);
    BotCommandScope(BotCommandScopeAllGroupChats value);
    BotCommandScope(BotCommandScopeAllChatAdministrators value);
    BotCommandScope(BotCommandScopeChat value);
    BotCommandScope(BotCommandScopeChatAdministrators value);
    BotCommandScope(BotCommandScopeChatMember value);
    BotCommandScope(Unknown value);
    BotCommandScope(const BotCommandScope& other);
    BotCommandScope(BotCommandScope&& other) noexcept;
    BotCommandScope& operator=(BotCommandScope other) noexcept;
    ~BotCommandScope();

    /// The member's type; empty for an Unknown.
    [[nodiscard]] std::string_view type() const noexcept;
};

/// Administrators of all groups.
/// Bot API: https://core.telegram.org/bots/api#botcommandscopeallchatadministrators
class BotCommandScopeAllChatAdministrators {
public:
    BotCommandScopeAllChatAdministrators();
    BotCommandScopeAllChatAdministrators(const BotCommandScopeAllChatAdministrators& other);
    BotCommandScopeAllChatAdministrators(BotCommandScopeAllChatAdministrators&& other) noexcept;
    BotCommandScopeAllChatAdministrators& operator=(const BotCommandScopeAllChatAdministrators& other);
    BotCommandScopeAllChatAdministrators& operator=(BotCommandScopeAllChatAdministrators&& other) noexcept;
    ~BotCommandScopeAllChatAdministrators();

    static constexpr std::string_view type = "all_chat_administrators";
};

/// All groups.
/// Bot API: https://core.telegram.org/bots/api#botcommandscopeallgroupchats
class BotCommandScopeAllGroupChats {
public:
    BotCommandScopeAllGroupChats();
    BotCommandScopeAllGroupChats(const BotCommandScopeAllGroupChats& other);
    BotCommandScopeAllGroupChats(BotCommandScopeAllGroupChats&& other) noexcept;
    BotCommandScopeAllGroupChats& operator=(const BotCommandScopeAllGroupChats& other);
    BotCommandScopeAllGroupChats& operator=(BotCommandScopeAllGroupChats&& other) noexcept;
    ~BotCommandScopeAllGroupChats();

    static constexpr std::string_view type = "all_group_chats";
};

/// All private chats.
/// Bot API: https://core.telegram.org/bots/api#botcommandscopeallprivatechats
class BotCommandScopeAllPrivateChats {
public:
    BotCommandScopeAllPrivateChats();
    BotCommandScopeAllPrivateChats(const BotCommandScopeAllPrivateChats& other);
    BotCommandScopeAllPrivateChats(BotCommandScopeAllPrivateChats&& other) noexcept;
    BotCommandScopeAllPrivateChats& operator=(const BotCommandScopeAllPrivateChats& other);
    BotCommandScopeAllPrivateChats& operator=(BotCommandScopeAllPrivateChats&& other) noexcept;
    ~BotCommandScopeAllPrivateChats();

    static constexpr std::string_view type = "all_private_chats";
};

/// One chat.
/// Bot API: https://core.telegram.org/bots/api#botcommandscopechat
class BotCommandScopeChat {
public:
    BotCommandScopeChat();
    /// From its required fields.
    explicit BotCommandScopeChat(ChatId chat_id);
    BotCommandScopeChat(const BotCommandScopeChat& other);
    BotCommandScopeChat(BotCommandScopeChat&& other) noexcept;
    BotCommandScopeChat& operator=(const BotCommandScopeChat& other);
    BotCommandScopeChat& operator=(BotCommandScopeChat&& other) noexcept;
    ~BotCommandScopeChat();

    static constexpr std::string_view type = "chat";
    ChatId chat_id;

    BotCommandScopeChat& set_chat_id(ChatId value);
};

/// Administrators of one chat.
/// Bot API: https://core.telegram.org/bots/api#botcommandscopechatadministrators
class BotCommandScopeChatAdministrators {
public:
    BotCommandScopeChatAdministrators();
    /// From its required fields.
    explicit BotCommandScopeChatAdministrators(ChatId chat_id);
    BotCommandScopeChatAdministrators(const BotCommandScopeChatAdministrators& other);
    BotCommandScopeChatAdministrators(BotCommandScopeChatAdministrators&& other) noexcept;
    BotCommandScopeChatAdministrators& operator=(const BotCommandScopeChatAdministrators& other);
    BotCommandScopeChatAdministrators& operator=(BotCommandScopeChatAdministrators&& other) noexcept;
    ~BotCommandScopeChatAdministrators();

    static constexpr std::string_view type = "chat_administrators";
    ChatId chat_id;

    BotCommandScopeChatAdministrators& set_chat_id(ChatId value);
};

/// One member of one chat.
/// Bot API: https://core.telegram.org/bots/api#botcommandscopechatmember
class BotCommandScopeChatMember {
public:
    BotCommandScopeChatMember();
    /// From its required fields.
    BotCommandScopeChatMember(ChatId chat_id, std::int64_t user_id);
    BotCommandScopeChatMember(const BotCommandScopeChatMember& other);
    BotCommandScopeChatMember(BotCommandScopeChatMember&& other) noexcept;
    BotCommandScopeChatMember& operator=(const BotCommandScopeChatMember& other);
    BotCommandScopeChatMember& operator=(BotCommandScopeChatMember&& other) noexcept;
    ~BotCommandScopeChatMember();

    static constexpr std::string_view type = "chat_member";
    ChatId chat_id;
    std::int64_t user_id = 0;

    BotCommandScopeChatMember& set_chat_id(ChatId value);
    BotCommandScopeChatMember& set_user_id(std::int64_t value);
};

/// Wherever no narrower scope has commands.
/// Bot API: https://core.telegram.org/bots/api#botcommandscopedefault
class BotCommandScopeDefault {
public:
    BotCommandScopeDefault();
    BotCommandScopeDefault(const BotCommandScopeDefault& other);
    BotCommandScopeDefault(BotCommandScopeDefault&& other) noexcept;
    BotCommandScopeDefault& operator=(const BotCommandScopeDefault& other);
    BotCommandScopeDefault& operator=(BotCommandScopeDefault&& other) noexcept;
    ~BotCommandScopeDefault();

    static constexpr std::string_view type = "default";
};

/// What an empty chat with the bot shows.
/// Bot API: https://core.telegram.org/bots/api#botdescription
class BotDescription {
public:
    BotDescription();
    /// From its required fields.
    explicit BotDescription(std::string description);
    BotDescription(const BotDescription& other);
    BotDescription(BotDescription&& other) noexcept;
    BotDescription& operator=(const BotDescription& other);
    BotDescription& operator=(BotDescription&& other) noexcept;
    ~BotDescription();

    /// What it says about itself.
    std::string description;

    BotDescription& set_description(std::string value);

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

/// The name that people see above a bot's messages.
/// Bot API: https://core.telegram.org/bots/api#botname
class BotName {
public:
    BotName();
    /// From its required fields.
    explicit BotName(std::string name);
    BotName(const BotName& other);
    BotName(BotName&& other) noexcept;
    BotName& operator=(const BotName& other);
    BotName& operator=(BotName&& other) noexcept;
    ~BotName();

    std::string name;

    BotName& set_name(std::string value);

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

/// The text of a bot's profile, and of links to it.
/// Bot API: https://core.telegram.org/bots/api#botshortdescription
class BotShortDescription {
public:
    BotShortDescription();
    /// From its required fields.
    explicit BotShortDescription(std::string short_description);
    BotShortDescription(const BotShortDescription& other);
    BotShortDescription(BotShortDescription&& other) noexcept;
    BotShortDescription& operator=(const BotShortDescription& other);
    BotShortDescription& operator=(BotShortDescription&& other) noexcept;
    ~BotShortDescription();

    /// The text, up to 120 characters; empty removes it.
    std::string short_description;

    BotShortDescription& set_short_description(std::string value);

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

}  // namespace telepot
