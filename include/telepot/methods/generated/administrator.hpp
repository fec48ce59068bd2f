// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#pragma once

#include <utility>

#include "telepot/methods/generated/methods.hpp"

namespace telepot {

template <class Mode>
class BasicBot;

/// Methods of a bot with a chat filled in: the same signatures without chat_id.
/// Keeps a handle of the bot, which must outlive it. In a handler, bot() gives what it takes, and the handler
/// must outlive it.
template <class Mode>
class AdministratorOf {
public:
    template <class T>
    using Result = typename Mode::template result<T>;

    AdministratorOf(const methods<Mode>& bot, ChatId chat_id) : bot_(bot), chat_id_(std::move(chat_id)) {}
    /// A bot that ends with the statement can't be referred to.
    AdministratorOf(BasicBot<Mode>&& bot, ChatId chat_id) = delete;

    [[nodiscard]] const ChatId& chat_id() const noexcept { return chat_id_; }
    /// Lets somebody who asked to join in.
    /// https://core.telegram.org/bots/api#approvechatjoinrequest
    Result<bool> approveChatJoinRequest(std::int64_t user_id) {
        return bot_.approveChatJoinRequest(chat_id_, user_id);
    }
    /// Throws somebody out of a chat and keeps them from coming back.
    /// https://core.telegram.org/bots/api#banchatmember
    Result<bool> banChatMember(std::int64_t user_id, const BanChatMemberOptions& opts = {}) {
        return bot_.banChatMember(chat_id_, user_id, opts);
    }
    [[deprecated("use banChatMember")]]
    Result<bool> kickChatMember(std::int64_t user_id, const BanChatMemberOptions& opts = {}) {
        return bot_.banChatMember(chat_id_, user_id, opts);
    }
    /// Keeps the owner of a channel from writing in a chat in the channel's name.
    /// https://core.telegram.org/bots/api#banchatsenderchat
    Result<bool> banChatSenderChat(std::int64_t sender_chat_id) {
        return bot_.banChatSenderChat(chat_id_, sender_chat_id);
    }
    /// Closes a topic for new messages.
    /// https://core.telegram.org/bots/api#closeforumtopic
    Result<bool> closeForumTopic(std::int64_t message_thread_id) {
        return bot_.closeForumTopic(chat_id_, message_thread_id);
    }
    /// Closes the General topic for new messages.
    /// https://core.telegram.org/bots/api#closegeneralforumtopic
    Result<bool> closeGeneralForumTopic() {
        return bot_.closeGeneralForumTopic(chat_id_);
    }
    /// Makes another invite link.
    /// https://core.telegram.org/bots/api#createchatinvitelink
    Result<ChatInviteLink> createChatInviteLink(const CreateChatInviteLinkOptions& opts = {}) {
        return bot_.createChatInviteLink(chat_id_, opts);
    }
    /// Makes an invite link to a channel that costs Stars each month.
    /// https://core.telegram.org/bots/api#createchatsubscriptioninvitelink
    Result<ChatInviteLink> createChatSubscriptionInviteLink(std::int64_t subscription_period, std::int64_t subscription_price, const CreateChatSubscriptionInviteLinkOptions& opts = {}) {
        return bot_.createChatSubscriptionInviteLink(chat_id_, subscription_period, subscription_price, opts);
    }
    /// Opens a topic.
    /// https://core.telegram.org/bots/api#createforumtopic
    Result<ForumTopic> createForumTopic(std::string_view name, const CreateForumTopicOptions& opts = {}) {
        return bot_.createForumTopic(chat_id_, name, opts);
    }
    /// Turns somebody down who asked to join.
    /// https://core.telegram.org/bots/api#declinechatjoinrequest
    Result<bool> declineChatJoinRequest(std::int64_t user_id) {
        return bot_.declineChatJoinRequest(chat_id_, user_id);
    }
    /// Removes a chat's picture.
    /// https://core.telegram.org/bots/api#deletechatphoto
    Result<bool> deleteChatPhoto() {
        return bot_.deleteChatPhoto(chat_id_);
    }
    /// Takes a supergroup's set of stickers away.
    /// https://core.telegram.org/bots/api#deletechatstickerset
    Result<bool> deleteChatStickerSet() {
        return bot_.deleteChatStickerSet(chat_id_);
    }
    /// Deletes a topic with all its messages.
    /// https://core.telegram.org/bots/api#deleteforumtopic
    Result<bool> deleteForumTopic(std::int64_t message_thread_id) {
        return bot_.deleteForumTopic(chat_id_, message_thread_id);
    }
    /// Changes an invite link that the bot made.
    /// https://core.telegram.org/bots/api#editchatinvitelink
    Result<ChatInviteLink> editChatInviteLink(std::string_view invite_link, const EditChatInviteLinkOptions& opts = {}) {
        return bot_.editChatInviteLink(chat_id_, invite_link, opts);
    }
    /// Renames an invite link for a subscription that the bot made.
    /// https://core.telegram.org/bots/api#editchatsubscriptioninvitelink
    Result<ChatInviteLink> editChatSubscriptionInviteLink(std::string_view invite_link, const EditChatSubscriptionInviteLinkOptions& opts = {}) {
        return bot_.editChatSubscriptionInviteLink(chat_id_, invite_link, opts);
    }
    /// Changes a topic's name and icon.
    /// https://core.telegram.org/bots/api#editforumtopic
    Result<bool> editForumTopic(std::int64_t message_thread_id, const EditForumTopicOptions& opts = {}) {
        return bot_.editForumTopic(chat_id_, message_thread_id, opts);
    }
    /// Renames the General topic.
    /// https://core.telegram.org/bots/api#editgeneralforumtopic
    Result<bool> editGeneralForumTopic(std::string_view name) {
        return bot_.editGeneralForumTopic(chat_id_, name);
    }
    /// Makes a new primary invite link; the old one ends.
    /// https://core.telegram.org/bots/api#exportchatinvitelink
    Result<std::string> exportChatInviteLink() {
        return bot_.exportChatInviteLink(chat_id_);
    }
    /// Tells all about a chat.
    /// https://core.telegram.org/bots/api#getchat
    Result<ChatFullInfo> getChat() {
        return bot_.getChat(chat_id_);
    }
    /// Tells who the administrators of a chat are.
    /// https://core.telegram.org/bots/api#getchatadministrators
    Result<std::vector<ChatMember>> getChatAdministrators(const GetChatAdministratorsOptions& opts = {}) {
        return bot_.getChatAdministrators(chat_id_, opts);
    }
    /// Tells which gifts a chat has.
    /// https://core.telegram.org/bots/api#getchatgifts
    Result<OwnedGifts> getChatGifts(const GetChatGiftsOptions& opts = {}) {
        return bot_.getChatGifts(chat_id_, opts);
    }
    /// Tells what somebody is in a chat.
    /// https://core.telegram.org/bots/api#getchatmember
    Result<ChatMember> getChatMember(std::int64_t user_id) {
        return bot_.getChatMember(chat_id_, user_id);
    }
    /// Counts the members of a chat.
    /// https://core.telegram.org/bots/api#getchatmembercount
    Result<std::int64_t> getChatMemberCount() {
        return bot_.getChatMemberCount(chat_id_);
    }
    [[deprecated("use getChatMemberCount")]]
    Result<std::int64_t> getChatMembersCount() {
        return bot_.getChatMemberCount(chat_id_);
    }
    /// Tells which boosts a user has given a chat.
    /// https://core.telegram.org/bots/api#getuserchatboosts
    Result<UserChatBoosts> getUserChatBoosts(std::int64_t user_id) {
        return bot_.getUserChatBoosts(chat_id_, user_id);
    }
    /// Hides the General topic, and closes it.
    /// https://core.telegram.org/bots/api#hidegeneralforumtopic
    Result<bool> hideGeneralForumTopic() {
        return bot_.hideGeneralForumTopic(chat_id_);
    }
    /// Leaves a chat.
    /// https://core.telegram.org/bots/api#leavechat
    Result<bool> leaveChat() {
        return bot_.leaveChat(chat_id_);
    }
    /// Pins a message.
    /// https://core.telegram.org/bots/api#pinchatmessage
    Result<bool> pinChatMessage(std::int64_t message_id, const PinChatMessageOptions& opts = {}) {
        return bot_.pinChatMessage(chat_id_, message_id, opts);
    }
    /// Makes somebody an administrator, changes the rights, or takes all back.
    /// https://core.telegram.org/bots/api#promotechatmember
    Result<bool> promoteChatMember(std::int64_t user_id, const PromoteChatMemberOptions& opts = {}) {
        return bot_.promoteChatMember(chat_id_, user_id, opts);
    }
    /// Opens a closed topic again.
    /// https://core.telegram.org/bots/api#reopenforumtopic
    Result<bool> reopenForumTopic(std::int64_t message_thread_id) {
        return bot_.reopenForumTopic(chat_id_, message_thread_id);
    }
    /// Opens the General topic again, and shows it.
    /// https://core.telegram.org/bots/api#reopengeneralforumtopic
    Result<bool> reopenGeneralForumTopic() {
        return bot_.reopenGeneralForumTopic(chat_id_);
    }
    /// Limits what somebody may do in a supergroup.
    /// https://core.telegram.org/bots/api#restrictchatmember
    Result<bool> restrictChatMember(std::int64_t user_id, const ChatPermissions& permissions, const RestrictChatMemberOptions& opts = {}) {
        return bot_.restrictChatMember(chat_id_, user_id, permissions, opts);
    }
    /// Ends an invite link that the bot made.
    /// https://core.telegram.org/bots/api#revokechatinvitelink
    Result<ChatInviteLink> revokeChatInviteLink(std::string_view invite_link) {
        return bot_.revokeChatInviteLink(chat_id_, invite_link);
    }
    /// Gives an administrator whom the bot made a title.
    /// https://core.telegram.org/bots/api#setchatadministratorcustomtitle
    Result<bool> setChatAdministratorCustomTitle(std::int64_t user_id, std::string_view custom_title) {
        return bot_.setChatAdministratorCustomTitle(chat_id_, user_id, custom_title);
    }
    /// Sets what a chat says about itself.
    /// https://core.telegram.org/bots/api#setchatdescription
    Result<bool> setChatDescription(const SetChatDescriptionOptions& opts = {}) {
        return bot_.setChatDescription(chat_id_, opts);
    }
    /// Gives a member a tag.
    /// https://core.telegram.org/bots/api#setchatmembertag
    Result<bool> setChatMemberTag(std::int64_t user_id, const SetChatMemberTagOptions& opts = {}) {
        return bot_.setChatMemberTag(chat_id_, user_id, opts);
    }
    /// Sets what all members of a chat may do.
    /// https://core.telegram.org/bots/api#setchatpermissions
    Result<bool> setChatPermissions(const ChatPermissions& permissions, const SetChatPermissionsOptions& opts = {}) {
        return bot_.setChatPermissions(chat_id_, permissions, opts);
    }
    /// Sets a chat's picture.
    /// https://core.telegram.org/bots/api#setchatphoto
    Result<bool> setChatPhoto(const InputFile& photo) {
        return bot_.setChatPhoto(chat_id_, photo);
    }
    /// Gives a supergroup a set of stickers.
    /// https://core.telegram.org/bots/api#setchatstickerset
    Result<bool> setChatStickerSet(std::string_view sticker_set_name) {
        return bot_.setChatStickerSet(chat_id_, sticker_set_name);
    }
    /// Sets a chat's title.
    /// https://core.telegram.org/bots/api#setchattitle
    Result<bool> setChatTitle(std::string_view title) {
        return bot_.setChatTitle(chat_id_, title);
    }
    /// Lets somebody who was banned join again; throws a member out unless only_if_banned.
    /// https://core.telegram.org/bots/api#unbanchatmember
    Result<bool> unbanChatMember(std::int64_t user_id, const UnbanChatMemberOptions& opts = {}) {
        return bot_.unbanChatMember(chat_id_, user_id, opts);
    }
    /// Lets a channel write in a chat again.
    /// https://core.telegram.org/bots/api#unbanchatsenderchat
    Result<bool> unbanChatSenderChat(std::int64_t sender_chat_id) {
        return bot_.unbanChatSenderChat(chat_id_, sender_chat_id);
    }
    /// Shows the General topic again.
    /// https://core.telegram.org/bots/api#unhidegeneralforumtopic
    Result<bool> unhideGeneralForumTopic() {
        return bot_.unhideGeneralForumTopic(chat_id_);
    }
    /// Unpins all messages of a chat.
    /// https://core.telegram.org/bots/api#unpinallchatmessages
    Result<bool> unpinAllChatMessages() {
        return bot_.unpinAllChatMessages(chat_id_);
    }
    /// Unpins all messages of a topic.
    /// https://core.telegram.org/bots/api#unpinallforumtopicmessages
    Result<bool> unpinAllForumTopicMessages(std::int64_t message_thread_id) {
        return bot_.unpinAllForumTopicMessages(chat_id_, message_thread_id);
    }
    /// Unpins all messages of the General topic.
    /// https://core.telegram.org/bots/api#unpinallgeneralforumtopicmessages
    Result<bool> unpinAllGeneralForumTopicMessages() {
        return bot_.unpinAllGeneralForumTopicMessages(chat_id_);
    }
    /// Unpins a message; without its number the newest one.
    /// https://core.telegram.org/bots/api#unpinchatmessage
    Result<bool> unpinChatMessage(const UnpinChatMessageOptions& opts = {}) {
        return bot_.unpinChatMessage(chat_id_, opts);
    }

private:
    methods<Mode> bot_;
    ChatId chat_id_;
};

}  // namespace telepot
