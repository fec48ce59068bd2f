// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "telepot/types/core.hpp"
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

/// What an administrator may do.
/// Bot API: https://core.telegram.org/bots/api#chatadministratorrights
class ChatAdministratorRights {
public:
    ChatAdministratorRights();
    ChatAdministratorRights(const ChatAdministratorRights& other);
    ChatAdministratorRights(ChatAdministratorRights&& other) noexcept;
    ChatAdministratorRights& operator=(const ChatAdministratorRights& other);
    ChatAdministratorRights& operator=(ChatAdministratorRights&& other) noexcept;
    ~ChatAdministratorRights();

    /// Whether nobody sees who it is.
    bool is_anonymous = false;
    /// What every administrator may: see the log, the boosts, hidden members and the like.
    bool can_manage_chat = false;
    /// Whether messages of others may be deleted.
    bool can_delete_messages = false;
    /// Whether video chats may be managed.
    bool can_manage_video_chats = false;
    /// Whether members may be restricted, banned and let in again.
    bool can_restrict_members = false;
    /// Whether others may be made administrators, with no more rights than one has.
    bool can_promote_members = false;
    /// Whether title, picture and other settings may be changed.
    bool can_change_info = false;
    /// Whether others may be invited.
    bool can_invite_users = false;
    /// Whether stories may be posted.
    bool can_post_stories = false;
    /// Whether stories of others may be edited.
    bool can_edit_stories = false;
    /// Whether stories of others may be deleted.
    bool can_delete_stories = false;
    /// Channels: whether messages may be posted.
    std::optional<bool> can_post_messages;
    /// Channels: whether messages of others may be edited and pinned.
    std::optional<bool> can_edit_messages;
    /// Whether messages may be pinned.
    std::optional<bool> can_pin_messages;
    /// Forums: whether topics may be opened, renamed, closed.
    std::optional<bool> can_manage_topics;
    /// Channels: whether direct messages and suggested posts may be handled.
    std::optional<bool> can_manage_direct_messages;
    /// Whether members' tags may be changed.
    std::optional<bool> can_manage_tags;
    /// Whether new members may be welcomed with messages only for them.
    bool can_send_welcome_messages = false;

    ChatAdministratorRights& set_is_anonymous(bool value);
    ChatAdministratorRights& set_can_manage_chat(bool value);
    ChatAdministratorRights& set_can_delete_messages(bool value);
    ChatAdministratorRights& set_can_manage_video_chats(bool value);
    ChatAdministratorRights& set_can_restrict_members(bool value);
    ChatAdministratorRights& set_can_promote_members(bool value);
    ChatAdministratorRights& set_can_change_info(bool value);
    ChatAdministratorRights& set_can_invite_users(bool value);
    ChatAdministratorRights& set_can_post_stories(bool value);
    ChatAdministratorRights& set_can_edit_stories(bool value);
    ChatAdministratorRights& set_can_delete_stories(bool value);
    ChatAdministratorRights& set_can_post_messages(bool value);
    ChatAdministratorRights& set_can_edit_messages(bool value);
    ChatAdministratorRights& set_can_pin_messages(bool value);
    ChatAdministratorRights& set_can_manage_topics(bool value);
    ChatAdministratorRights& set_can_manage_direct_messages(bool value);
    ChatAdministratorRights& set_can_manage_tags(bool value);
    ChatAdministratorRights& set_can_send_welcome_messages(bool value);

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

/// A link to join a chat with.
/// Bot API: https://core.telegram.org/bots/api#chatinvitelink
class ChatInviteLink {
public:
    ChatInviteLink();
    /// From its required fields.
    ChatInviteLink(std::string invite_link, User creator, bool creates_join_request, bool is_primary, bool is_revoked);
    ChatInviteLink(const ChatInviteLink& other);
    ChatInviteLink(ChatInviteLink&& other) noexcept;
    ChatInviteLink& operator=(const ChatInviteLink& other);
    ChatInviteLink& operator=(ChatInviteLink&& other) noexcept;
    ~ChatInviteLink();

    /// The link.
    std::string invite_link;
    /// Who made the link.
    User creator;
    /// Whether an administrator has to let people in.
    bool creates_join_request = false;
    /// Whether it is the chat's primary link.
    bool is_primary = false;
    /// Whether it was ended.
    bool is_revoked = false;
    /// What administrators call it.
    std::optional<std::string> name;
    /// When the link ends, as Unix time.
    std::optional<std::int64_t> expire_date;
    /// How many may be in the chat by this link at a time, 1 to 99999.
    std::optional<std::int64_t> member_limit;
    /// How many wait to be let in.
    std::optional<std::int64_t> pending_join_request_count;
    /// For how many seconds a payment lasts; 2592000, which is 30 days.
    std::optional<std::int64_t> subscription_period;
    /// How many Stars each period costs.
    std::optional<std::int64_t> subscription_price;

    ChatInviteLink& set_invite_link(std::string value);
    ChatInviteLink& set_creator(User value);
    ChatInviteLink& set_creates_join_request(bool value);
    ChatInviteLink& set_is_primary(bool value);
    ChatInviteLink& set_is_revoked(bool value);
    ChatInviteLink& set_name(std::string value);
    ChatInviteLink& set_expire_date(std::int64_t value);
    ChatInviteLink& set_member_limit(std::int64_t value);
    ChatInviteLink& set_pending_join_request_count(std::int64_t value);
    ChatInviteLink& set_subscription_period(std::int64_t value);
    ChatInviteLink& set_subscription_price(std::int64_t value);

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

/// Somebody asks to join a chat.
/// Bot API: https://core.telegram.org/bots/api#chatjoinrequest
class ChatJoinRequest {
public:
    ChatJoinRequest();
    /// From its required fields.
    ChatJoinRequest(Chat chat, User from, std::int64_t user_chat_id, std::int64_t date);
    ChatJoinRequest(const ChatJoinRequest& other);
    ChatJoinRequest(ChatJoinRequest&& other) noexcept;
    ChatJoinRequest& operator=(const ChatJoinRequest& other);
    ChatJoinRequest& operator=(ChatJoinRequest&& other) noexcept;
    ~ChatJoinRequest();

    Chat chat;
    /// Who did it.
    User from;
    /// The private chat with the user.
    std::int64_t user_chat_id = 0;
    std::int64_t date = 0;
    /// What the user says about themselves.
    std::optional<std::string> bio;
    /// The link that the user came by.
    Box<ChatInviteLink> invite_link;
    /// What answerChatJoinRequestQuery answers; valid for a short time.
    std::optional<std::string> query_id;

    ChatJoinRequest& set_chat(Chat value);
    ChatJoinRequest& set_from(User value);
    ChatJoinRequest& set_user_chat_id(std::int64_t value);
    ChatJoinRequest& set_date(std::int64_t value);
    ChatJoinRequest& set_bio(std::string value);
    ChatJoinRequest& set_invite_link(ChatInviteLink value);
    ChatJoinRequest& set_query_id(std::string value);

    /// The JSON that it came in; absent if it didn't come from a server.
    [[nodiscard]] Json raw() const { return raw_.parse(); }
    /// What in it couldn't be decoded and was left out, with its path; empty if nothing was wrong.
    [[nodiscard]] std::vector<std::string> problems() const { return raw_.problems(); }

private:
    friend struct codec::RawAccess;
    RawJson raw_;
};

/// What somebody is in a chat.
/// One of its members, or Unknown. Bot API: https://core.telegram.org/bots/api#chatmember
/// holds_alternative, get_if, get and visit (telepot/values/union.hpp) tell which.
class ChatMember : public detail::UnionBase {
public:
    using members = detail::Types<ChatMemberOwner, ChatMemberAdministrator, ChatMemberMember, ChatMemberRestricted, ChatMemberLeft, ChatMemberBanned, Unknown>;
    /// An empty Unknown.
    ChatMember();
    ChatMember(ChatMemberOwner value);
    ChatMember(ChatMemberAdministrator value);
    ChatMember(ChatMemberMember value);
    ChatMember(ChatMemberRestricted value);
    ChatMember(ChatMemberLeft value);
    ChatMember(ChatMemberBanned value);
    ChatMember(Unknown value);
    ChatMember(const ChatMember& other);
    ChatMember(ChatMember&& other) noexcept;
    ChatMember& operator=(ChatMember other) noexcept;
    ~ChatMember();

    /// The member's status; empty for an Unknown.
    [[nodiscard]] std::string_view status() const noexcept;

    /// The JSON that it came in, if it is what a call has returned; absent otherwise.
    [[nodiscard]] Json raw() const;
    /// What in such a result couldn't be decoded and was left out, with its path.
    [[nodiscard]] std::vector<std::string> problems() const;
    /// The user that all members have. @throws BadUnionAccess for an Unknown.
    [[nodiscard]] const User& user() const;
};

/// An administrator.
/// Bot API: https://core.telegram.org/bots/api#chatmemberadministrator
class ChatMemberAdministrator {
public:
    ChatMemberAdministrator();
    ChatMemberAdministrator(const ChatMemberAdministrator& other);
    ChatMemberAdministrator(ChatMemberAdministrator&& other) noexcept;
    ChatMemberAdministrator& operator=(const ChatMemberAdministrator& other);
    ChatMemberAdministrator& operator=(ChatMemberAdministrator&& other) noexcept;
    ~ChatMemberAdministrator();

    static constexpr std::string_view status = "administrator";
    User user;
    /// Whether the bot may change this administrator's rights.
    bool can_be_edited = false;
    /// Whether nobody sees who it is.
    bool is_anonymous = false;
    /// What every administrator may: see the log, the boosts, hidden members and the like.
    bool can_manage_chat = false;
    /// Whether messages of others may be deleted.
    bool can_delete_messages = false;
    /// Whether video chats may be managed.
    bool can_manage_video_chats = false;
    /// Whether members may be restricted, banned and let in again.
    bool can_restrict_members = false;
    /// Whether others may be made administrators, with no more rights than one has.
    bool can_promote_members = false;
    /// Whether title, picture and other settings may be changed.
    bool can_change_info = false;
    /// Whether others may be invited.
    bool can_invite_users = false;
    /// Whether stories may be posted.
    bool can_post_stories = false;
    /// Whether stories of others may be edited.
    bool can_edit_stories = false;
    /// Whether stories of others may be deleted.
    bool can_delete_stories = false;
    /// Channels: whether messages may be posted.
    std::optional<bool> can_post_messages;
    /// Channels: whether messages of others may be edited and pinned.
    std::optional<bool> can_edit_messages;
    /// Whether messages may be pinned.
    std::optional<bool> can_pin_messages;
    /// Forums: whether topics may be opened, renamed, closed.
    std::optional<bool> can_manage_topics;
    /// Channels: whether direct messages and suggested posts may be handled.
    std::optional<bool> can_manage_direct_messages;
    /// Whether members' tags may be changed.
    std::optional<bool> can_manage_tags;
    /// Whether new members may be welcomed with messages only for them.
    bool can_send_welcome_messages = false;
    /// The title that others see, up to 16 characters without emoji.
    std::optional<std::string> custom_title;

    ChatMemberAdministrator& set_user(User value);
    ChatMemberAdministrator& set_can_be_edited(bool value);
    ChatMemberAdministrator& set_is_anonymous(bool value);
    ChatMemberAdministrator& set_can_manage_chat(bool value);
    ChatMemberAdministrator& set_can_delete_messages(bool value);
    ChatMemberAdministrator& set_can_manage_video_chats(bool value);
    ChatMemberAdministrator& set_can_restrict_members(bool value);
    ChatMemberAdministrator& set_can_promote_members(bool value);
    ChatMemberAdministrator& set_can_change_info(bool value);
    ChatMemberAdministrator& set_can_invite_users(bool value);
    ChatMemberAdministrator& set_can_post_stories(bool value);
    ChatMemberAdministrator& set_can_edit_stories(bool value);
    ChatMemberAdministrator& set_can_delete_stories(bool value);
    ChatMemberAdministrator& set_can_post_messages(bool value);
    ChatMemberAdministrator& set_can_edit_messages(bool value);
    ChatMemberAdministrator& set_can_pin_messages(bool value);
    ChatMemberAdministrator& set_can_manage_topics(bool value);
    ChatMemberAdministrator& set_can_manage_direct_messages(bool value);
    ChatMemberAdministrator& set_can_manage_tags(bool value);
    ChatMemberAdministrator& set_can_send_welcome_messages(bool value);
    ChatMemberAdministrator& set_custom_title(std::string value);

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

/// Somebody who was banned and may not come back.
/// Bot API: https://core.telegram.org/bots/api#chatmemberbanned
class ChatMemberBanned {
public:
    ChatMemberBanned();
    /// From its required fields.
    ChatMemberBanned(User user, std::int64_t until_date);
    ChatMemberBanned(const ChatMemberBanned& other);
    ChatMemberBanned(ChatMemberBanned&& other) noexcept;
    ChatMemberBanned& operator=(const ChatMemberBanned& other);
    ChatMemberBanned& operator=(ChatMemberBanned&& other) noexcept;
    ~ChatMemberBanned();

    static constexpr std::string_view status = "kicked";
    User user;
    /// When it ends, as Unix time; 0 means never.
    std::int64_t until_date = 0;

    ChatMemberBanned& set_user(User value);
    ChatMemberBanned& set_until_date(std::int64_t value);

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

/// Somebody who isn't in the chat, but may join.
/// Bot API: https://core.telegram.org/bots/api#chatmemberleft
class ChatMemberLeft {
public:
    ChatMemberLeft();
    /// From its required fields.
    explicit ChatMemberLeft(User user);
    ChatMemberLeft(const ChatMemberLeft& other);
    ChatMemberLeft(ChatMemberLeft&& other) noexcept;
    ChatMemberLeft& operator=(const ChatMemberLeft& other);
    ChatMemberLeft& operator=(ChatMemberLeft&& other) noexcept;
    ~ChatMemberLeft();

    static constexpr std::string_view status = "left";
    User user;

    ChatMemberLeft& set_user(User value);

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

/// A member without special rights or limits.
/// Bot API: https://core.telegram.org/bots/api#chatmembermember
class ChatMemberMember {
public:
    ChatMemberMember();
    /// From its required fields.
    explicit ChatMemberMember(User user);
    ChatMemberMember(const ChatMemberMember& other);
    ChatMemberMember(ChatMemberMember&& other) noexcept;
    ChatMemberMember& operator=(const ChatMemberMember& other);
    ChatMemberMember& operator=(ChatMemberMember&& other) noexcept;
    ~ChatMemberMember();

    static constexpr std::string_view status = "member";
    /// The tag, up to 16 characters without emoji.
    std::optional<std::string> tag;
    User user;
    /// When the member's subscription ends, as Unix time.
    std::optional<std::int64_t> until_date;

    ChatMemberMember& set_tag(std::string value);
    ChatMemberMember& set_user(User value);
    ChatMemberMember& set_until_date(std::int64_t value);

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

/// The owner, who has all rights.
/// Bot API: https://core.telegram.org/bots/api#chatmemberowner
class ChatMemberOwner {
public:
    ChatMemberOwner();
    /// From its required fields.
    ChatMemberOwner(User user, bool is_anonymous);
    ChatMemberOwner(const ChatMemberOwner& other);
    ChatMemberOwner(ChatMemberOwner&& other) noexcept;
    ChatMemberOwner& operator=(const ChatMemberOwner& other);
    ChatMemberOwner& operator=(ChatMemberOwner&& other) noexcept;
    ~ChatMemberOwner();

    static constexpr std::string_view status = "creator";
    User user;
    /// Whether nobody sees who it is.
    bool is_anonymous = false;
    /// The title that others see, up to 16 characters without emoji.
    std::optional<std::string> custom_title;

    ChatMemberOwner& set_user(User value);
    ChatMemberOwner& set_is_anonymous(bool value);
    ChatMemberOwner& set_custom_title(std::string value);

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

/// A member, or former one, who may not do everything in a supergroup.
/// Bot API: https://core.telegram.org/bots/api#chatmemberrestricted
class ChatMemberRestricted {
public:
    ChatMemberRestricted();
    ChatMemberRestricted(const ChatMemberRestricted& other);
    ChatMemberRestricted(ChatMemberRestricted&& other) noexcept;
    ChatMemberRestricted& operator=(const ChatMemberRestricted& other);
    ChatMemberRestricted& operator=(ChatMemberRestricted&& other) noexcept;
    ~ChatMemberRestricted();

    static constexpr std::string_view status = "restricted";
    /// The tag, up to 16 characters without emoji.
    std::optional<std::string> tag;
    User user;
    /// Whether the user is in the chat now.
    bool is_member = false;
    /// Whether texts, contacts, invoices, places and the like may be sent.
    bool can_send_messages = false;
    /// Whether music may be sent.
    bool can_send_audios = false;
    /// Whether files may be sent.
    bool can_send_documents = false;
    /// Whether photos may be sent.
    bool can_send_photos = false;
    /// Whether videos may be sent.
    bool can_send_videos = false;
    /// Whether round videos may be sent.
    bool can_send_video_notes = false;
    /// Whether voice messages may be sent.
    bool can_send_voice_notes = false;
    /// Whether polls and checklists may be sent.
    bool can_send_polls = false;
    /// Whether GIFs, games, stickers and inline results may be sent.
    bool can_send_other_messages = false;
    /// Whether links may show a preview.
    bool can_add_web_page_previews = false;
    /// Whether reactions are allowed.
    bool can_react_to_messages = false;
    /// Whether one's own tag may be changed.
    bool can_edit_tag = false;
    /// Whether title, picture and other settings may be changed.
    bool can_change_info = false;
    /// Whether others may be invited.
    bool can_invite_users = false;
    /// Whether messages may be pinned.
    bool can_pin_messages = false;
    /// Forums: whether topics may be opened, renamed, closed.
    bool can_manage_topics = false;
    /// When it ends, as Unix time; 0 means never.
    std::int64_t until_date = 0;

    ChatMemberRestricted& set_tag(std::string value);
    ChatMemberRestricted& set_user(User value);
    ChatMemberRestricted& set_is_member(bool value);
    ChatMemberRestricted& set_can_send_messages(bool value);
    ChatMemberRestricted& set_can_send_audios(bool value);
    ChatMemberRestricted& set_can_send_documents(bool value);
    ChatMemberRestricted& set_can_send_photos(bool value);
    ChatMemberRestricted& set_can_send_videos(bool value);
    ChatMemberRestricted& set_can_send_video_notes(bool value);
    ChatMemberRestricted& set_can_send_voice_notes(bool value);
    ChatMemberRestricted& set_can_send_polls(bool value);
    ChatMemberRestricted& set_can_send_other_messages(bool value);
    ChatMemberRestricted& set_can_add_web_page_previews(bool value);
    ChatMemberRestricted& set_can_react_to_messages(bool value);
    ChatMemberRestricted& set_can_edit_tag(bool value);
    ChatMemberRestricted& set_can_change_info(bool value);
    ChatMemberRestricted& set_can_invite_users(bool value);
    ChatMemberRestricted& set_can_pin_messages(bool value);
    ChatMemberRestricted& set_can_manage_topics(bool value);
    ChatMemberRestricted& set_until_date(std::int64_t value);

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

/// Somebody's standing in a chat changed.
/// Bot API: https://core.telegram.org/bots/api#chatmemberupdated
class ChatMemberUpdated {
public:
    ChatMemberUpdated();
    /// From its required fields.
    ChatMemberUpdated(Chat chat, User from, std::int64_t date, ChatMember old_chat_member, ChatMember new_chat_member);
    ChatMemberUpdated(const ChatMemberUpdated& other);
    ChatMemberUpdated(ChatMemberUpdated&& other) noexcept;
    ChatMemberUpdated& operator=(const ChatMemberUpdated& other);
    ChatMemberUpdated& operator=(ChatMemberUpdated&& other) noexcept;
    ~ChatMemberUpdated();

    Chat chat;
    /// Who did it.
    User from;
    std::int64_t date = 0;
    /// What the member was before.
    ChatMember old_chat_member;
    /// What the member is now.
    ChatMember new_chat_member;
    /// The link that the user came by.
    Box<ChatInviteLink> invite_link;
    /// Whether the user came without a link, let in by an administrator.
    std::optional<bool> via_join_request;
    /// Whether the user came by the link of a chat folder.
    std::optional<bool> via_chat_folder_invite_link;

    ChatMemberUpdated& set_chat(Chat value);
    ChatMemberUpdated& set_from(User value);
    ChatMemberUpdated& set_date(std::int64_t value);
    ChatMemberUpdated& set_old_chat_member(ChatMember value);
    ChatMemberUpdated& set_new_chat_member(ChatMember value);
    ChatMemberUpdated& set_invite_link(ChatInviteLink value);
    ChatMemberUpdated& set_via_join_request(bool value);
    ChatMemberUpdated& set_via_chat_folder_invite_link(bool value);

    /// The JSON that it came in; absent if it didn't come from a server.
    [[nodiscard]] Json raw() const { return raw_.parse(); }
    /// What in it couldn't be decoded and was left out, with its path; empty if nothing was wrong.
    [[nodiscard]] std::vector<std::string> problems() const { return raw_.problems(); }

private:
    friend struct codec::RawAccess;
    RawJson raw_;
};

/// What members without a role may do.
/// Bot API: https://core.telegram.org/bots/api#chatpermissions
class ChatPermissions {
public:
    ChatPermissions();
    ChatPermissions(const ChatPermissions& other);
    ChatPermissions(ChatPermissions&& other) noexcept;
    ChatPermissions& operator=(const ChatPermissions& other);
    ChatPermissions& operator=(ChatPermissions&& other) noexcept;
    ~ChatPermissions();

    /// Whether texts, contacts, invoices, places and the like may be sent.
    std::optional<bool> can_send_messages;
    /// Whether music may be sent.
    std::optional<bool> can_send_audios;
    /// Whether files may be sent.
    std::optional<bool> can_send_documents;
    /// Whether photos may be sent.
    std::optional<bool> can_send_photos;
    /// Whether videos may be sent.
    std::optional<bool> can_send_videos;
    /// Whether round videos may be sent.
    std::optional<bool> can_send_video_notes;
    /// Whether voice messages may be sent.
    std::optional<bool> can_send_voice_notes;
    /// Whether polls and checklists may be sent.
    std::optional<bool> can_send_polls;
    /// Whether GIFs, games, stickers and inline results may be sent.
    std::optional<bool> can_send_other_messages;
    /// Whether links may show a preview.
    std::optional<bool> can_add_web_page_previews;
    /// Whether reactions are allowed.
    std::optional<bool> can_react_to_messages;
    /// Whether one's own tag may be changed.
    std::optional<bool> can_edit_tag;
    /// Whether title, picture and other settings may be changed.
    std::optional<bool> can_change_info;
    /// Whether others may be invited.
    std::optional<bool> can_invite_users;
    /// Whether messages may be pinned.
    std::optional<bool> can_pin_messages;
    /// Forums: whether topics may be opened, renamed, closed.
    std::optional<bool> can_manage_topics;

    ChatPermissions& set_can_send_messages(bool value);
    ChatPermissions& set_can_send_audios(bool value);
    ChatPermissions& set_can_send_documents(bool value);
    ChatPermissions& set_can_send_photos(bool value);
    ChatPermissions& set_can_send_videos(bool value);
    ChatPermissions& set_can_send_video_notes(bool value);
    ChatPermissions& set_can_send_voice_notes(bool value);
    ChatPermissions& set_can_send_polls(bool value);
    ChatPermissions& set_can_send_other_messages(bool value);
    ChatPermissions& set_can_add_web_page_previews(bool value);
    ChatPermissions& set_can_react_to_messages(bool value);
    ChatPermissions& set_can_edit_tag(bool value);
    ChatPermissions& set_can_change_info(bool value);
    ChatPermissions& set_can_invite_users(bool value);
    ChatPermissions& set_can_pin_messages(bool value);
    ChatPermissions& set_can_manage_topics(bool value);
};

}  // namespace telepot
