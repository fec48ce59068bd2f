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

/// Bot API object ChatAdministratorRights: https://core.telegram.org/bots/api#chatadministratorrights
class ChatAdministratorRights {
public:
    ChatAdministratorRights();
    ChatAdministratorRights(const ChatAdministratorRights& other);
    ChatAdministratorRights(ChatAdministratorRights&& other) noexcept;
    ChatAdministratorRights& operator=(const ChatAdministratorRights& other);
    ChatAdministratorRights& operator=(ChatAdministratorRights&& other) noexcept;
    ~ChatAdministratorRights();

    bool is_anonymous = false;
    bool can_manage_chat = false;
    bool can_delete_messages = false;
    bool can_manage_video_chats = false;
    bool can_restrict_members = false;
    bool can_promote_members = false;
    bool can_change_info = false;
    bool can_invite_users = false;
    bool can_post_stories = false;
    bool can_edit_stories = false;
    bool can_delete_stories = false;
    std::optional<bool> can_post_messages;
    std::optional<bool> can_edit_messages;
    std::optional<bool> can_pin_messages;
    std::optional<bool> can_manage_topics;
    std::optional<bool> can_manage_direct_messages;
    std::optional<bool> can_manage_tags;
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

/// Bot API object ChatInviteLink: https://core.telegram.org/bots/api#chatinvitelink
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

    std::string invite_link;
    User creator;
    bool creates_join_request = false;
    bool is_primary = false;
    bool is_revoked = false;
    std::optional<std::string> name;
    std::optional<std::int64_t> expire_date;
    std::optional<std::int64_t> member_limit;
    std::optional<std::int64_t> pending_join_request_count;
    std::optional<std::int64_t> subscription_period;
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

/// Bot API object ChatJoinRequest: https://core.telegram.org/bots/api#chatjoinrequest
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
    User from;
    std::int64_t user_chat_id = 0;
    std::int64_t date = 0;
    std::optional<std::string> bio;
    Box<ChatInviteLink> invite_link;
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

/// Bot API union ChatMember, one of its members or Unknown: https://core.telegram.org/bots/api#chatmember
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

/// Bot API object ChatMemberAdministrator: https://core.telegram.org/bots/api#chatmemberadministrator
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
    bool can_be_edited = false;
    bool is_anonymous = false;
    bool can_manage_chat = false;
    bool can_delete_messages = false;
    bool can_manage_video_chats = false;
    bool can_restrict_members = false;
    bool can_promote_members = false;
    bool can_change_info = false;
    bool can_invite_users = false;
    bool can_post_stories = false;
    bool can_edit_stories = false;
    bool can_delete_stories = false;
    std::optional<bool> can_post_messages;
    std::optional<bool> can_edit_messages;
    std::optional<bool> can_pin_messages;
    std::optional<bool> can_manage_topics;
    std::optional<bool> can_manage_direct_messages;
    std::optional<bool> can_manage_tags;
    bool can_send_welcome_messages = false;
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

/// Bot API object ChatMemberBanned: https://core.telegram.org/bots/api#chatmemberbanned
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

/// Bot API object ChatMemberLeft: https://core.telegram.org/bots/api#chatmemberleft
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

/// Bot API object ChatMemberMember: https://core.telegram.org/bots/api#chatmembermember
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
    std::optional<std::string> tag;
    User user;
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

/// Bot API object ChatMemberOwner: https://core.telegram.org/bots/api#chatmemberowner
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
    bool is_anonymous = false;
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

/// Bot API object ChatMemberRestricted: https://core.telegram.org/bots/api#chatmemberrestricted
class ChatMemberRestricted {
public:
    ChatMemberRestricted();
    ChatMemberRestricted(const ChatMemberRestricted& other);
    ChatMemberRestricted(ChatMemberRestricted&& other) noexcept;
    ChatMemberRestricted& operator=(const ChatMemberRestricted& other);
    ChatMemberRestricted& operator=(ChatMemberRestricted&& other) noexcept;
    ~ChatMemberRestricted();

    static constexpr std::string_view status = "restricted";
    std::optional<std::string> tag;
    User user;
    bool is_member = false;
    bool can_send_messages = false;
    bool can_send_audios = false;
    bool can_send_documents = false;
    bool can_send_photos = false;
    bool can_send_videos = false;
    bool can_send_video_notes = false;
    bool can_send_voice_notes = false;
    bool can_send_polls = false;
    bool can_send_other_messages = false;
    bool can_add_web_page_previews = false;
    bool can_react_to_messages = false;
    bool can_edit_tag = false;
    bool can_change_info = false;
    bool can_invite_users = false;
    bool can_pin_messages = false;
    bool can_manage_topics = false;
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

/// Bot API object ChatMemberUpdated: https://core.telegram.org/bots/api#chatmemberupdated
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
    User from;
    std::int64_t date = 0;
    ChatMember old_chat_member;
    ChatMember new_chat_member;
    Box<ChatInviteLink> invite_link;
    std::optional<bool> via_join_request;
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

/// Bot API object ChatPermissions: https://core.telegram.org/bots/api#chatpermissions
class ChatPermissions {
public:
    ChatPermissions();
    ChatPermissions(const ChatPermissions& other);
    ChatPermissions(ChatPermissions&& other) noexcept;
    ChatPermissions& operator=(const ChatPermissions& other);
    ChatPermissions& operator=(ChatPermissions&& other) noexcept;
    ~ChatPermissions();

    std::optional<bool> can_send_messages;
    std::optional<bool> can_send_audios;
    std::optional<bool> can_send_documents;
    std::optional<bool> can_send_photos;
    std::optional<bool> can_send_videos;
    std::optional<bool> can_send_video_notes;
    std::optional<bool> can_send_voice_notes;
    std::optional<bool> can_send_polls;
    std::optional<bool> can_send_other_messages;
    std::optional<bool> can_add_web_page_previews;
    std::optional<bool> can_react_to_messages;
    std::optional<bool> can_edit_tag;
    std::optional<bool> can_change_info;
    std::optional<bool> can_invite_users;
    std::optional<bool> can_pin_messages;
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
