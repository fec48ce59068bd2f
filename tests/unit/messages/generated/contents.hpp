// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "telepot/types/all.hpp"

namespace telepot {

/// A field that carries a message's content.
struct Content {
    std::string_view name;
    void (*put)(Message& msg);
};

/// All of them, in the order in which they are looked for.
inline std::vector<Content> contents() {
    return {
        {"text", [](Message& msg) { msg.set_text(std::string()); }},
        {"audio", [](Message& msg) { msg.set_audio(Audio()); }},
        {"animation", [](Message& msg) { msg.set_animation(Animation()); }},
        {"document", [](Message& msg) { msg.set_document(Document()); }},
        {"game", [](Message& msg) { msg.set_game(Game()); }},
        {"live_photo", [](Message& msg) { msg.set_live_photo(LivePhoto()); }},
        {"photo", [](Message& msg) { msg.set_photo(std::vector<PhotoSize>(1)); }},
        {"sticker", [](Message& msg) { msg.set_sticker(Sticker()); }},
        {"video", [](Message& msg) { msg.set_video(Video()); }},
        {"voice", [](Message& msg) { msg.set_voice(Voice()); }},
        {"video_note", [](Message& msg) { msg.set_video_note(VideoNote()); }},
        {"contact", [](Message& msg) { msg.set_contact(Contact()); }},
        {"venue", [](Message& msg) { msg.set_venue(Venue()); }},
        {"location", [](Message& msg) { msg.set_location(Location()); }},
        {"new_chat_member", [](Message& msg) { msg.set_new_chat_member(User()); }},
        {"left_chat_member", [](Message& msg) { msg.set_left_chat_member(User()); }},
        {"new_chat_title", [](Message& msg) { msg.set_new_chat_title(std::string()); }},
        {"new_chat_photo", [](Message& msg) { msg.set_new_chat_photo(std::vector<PhotoSize>(1)); }},
        {"delete_chat_photo", [](Message& msg) { msg.set_delete_chat_photo(true); }},
        {"group_chat_created", [](Message& msg) { msg.set_group_chat_created(true); }},
        {"supergroup_chat_created", [](Message& msg) { msg.set_supergroup_chat_created(true); }},
        {"channel_chat_created", [](Message& msg) { msg.set_channel_chat_created(true); }},
        {"migrate_to_chat_id", [](Message& msg) { msg.set_migrate_to_chat_id(std::int64_t()); }},
        {"migrate_from_chat_id", [](Message& msg) { msg.set_migrate_from_chat_id(std::int64_t()); }},
        {"pinned_message", [](Message& msg) { msg.set_pinned_message(MaybeInaccessibleMessage()); }},
        {"new_chat_members", [](Message& msg) { msg.set_new_chat_members(std::vector<User>(1)); }},
        {"invoice", [](Message& msg) { msg.set_invoice(Invoice()); }},
        {"successful_payment", [](Message& msg) { msg.set_successful_payment(SuccessfulPayment()); }},
        {"rich_message", [](Message& msg) { msg.set_rich_message(RichMessage()); }},
        {"widget", [](Message& msg) { msg.set_widget(Widget()); }},
        {"paid_media", [](Message& msg) { msg.set_paid_media(PaidMediaInfo()); }},
        {"story", [](Message& msg) { msg.set_story(Story()); }},
        {"checklist", [](Message& msg) { msg.set_checklist(Checklist()); }},
        {"dice", [](Message& msg) { msg.set_dice(Dice()); }},
        {"poll", [](Message& msg) { msg.set_poll(Poll()); }},
        {"chat_owner_left", [](Message& msg) { msg.set_chat_owner_left(ChatOwnerLeft()); }},
        {"chat_owner_changed", [](Message& msg) { msg.set_chat_owner_changed(ChatOwnerChanged()); }},
        {"message_auto_delete_timer_changed", [](Message& msg) { msg.set_message_auto_delete_timer_changed(MessageAutoDeleteTimerChanged()); }},
        {"refunded_payment", [](Message& msg) { msg.set_refunded_payment(RefundedPayment()); }},
        {"users_shared", [](Message& msg) { msg.set_users_shared(UsersShared()); }},
        {"chat_shared", [](Message& msg) { msg.set_chat_shared(ChatShared()); }},
        {"gift", [](Message& msg) { msg.set_gift(GiftInfo()); }},
        {"unique_gift", [](Message& msg) { msg.set_unique_gift(UniqueGiftInfo()); }},
        {"gift_upgrade_sent", [](Message& msg) { msg.set_gift_upgrade_sent(GiftInfo()); }},
        {"connected_website", [](Message& msg) { msg.set_connected_website(std::string()); }},
        {"write_access_allowed", [](Message& msg) { msg.set_write_access_allowed(WriteAccessAllowed()); }},
        {"passport_data", [](Message& msg) { msg.set_passport_data(PassportData()); }},
        {"proximity_alert_triggered", [](Message& msg) { msg.set_proximity_alert_triggered(ProximityAlertTriggered()); }},
        {"boost_added", [](Message& msg) { msg.set_boost_added(ChatBoostAdded()); }},
        {"chat_background_set", [](Message& msg) { msg.set_chat_background_set(ChatBackground()); }},
        {"checklist_tasks_done", [](Message& msg) { msg.set_checklist_tasks_done(ChecklistTasksDone()); }},
        {"checklist_tasks_added", [](Message& msg) { msg.set_checklist_tasks_added(ChecklistTasksAdded()); }},
        {"community_chat_added", [](Message& msg) { msg.set_community_chat_added(CommunityChatAdded()); }},
        {"community_chat_joined", [](Message& msg) { msg.set_community_chat_joined(CommunityChatJoined()); }},
        {"community_chat_removed", [](Message& msg) { msg.set_community_chat_removed(CommunityChatRemoved()); }},
        {"direct_message_price_changed", [](Message& msg) { msg.set_direct_message_price_changed(DirectMessagePriceChanged()); }},
        {"forum_topic_created", [](Message& msg) { msg.set_forum_topic_created(ForumTopicCreated()); }},
        {"forum_topic_edited", [](Message& msg) { msg.set_forum_topic_edited(ForumTopicEdited()); }},
        {"forum_topic_closed", [](Message& msg) { msg.set_forum_topic_closed(ForumTopicClosed()); }},
        {"forum_topic_reopened", [](Message& msg) { msg.set_forum_topic_reopened(ForumTopicReopened()); }},
        {"general_forum_topic_hidden", [](Message& msg) { msg.set_general_forum_topic_hidden(GeneralForumTopicHidden()); }},
        {"general_forum_topic_unhidden", [](Message& msg) { msg.set_general_forum_topic_unhidden(GeneralForumTopicUnhidden()); }},
        {"giveaway_created", [](Message& msg) { msg.set_giveaway_created(GiveawayCreated()); }},
        {"giveaway", [](Message& msg) { msg.set_giveaway(Giveaway()); }},
        {"giveaway_winners", [](Message& msg) { msg.set_giveaway_winners(GiveawayWinners()); }},
        {"giveaway_completed", [](Message& msg) { msg.set_giveaway_completed(GiveawayCompleted()); }},
        {"managed_bot_created", [](Message& msg) { msg.set_managed_bot_created(ManagedBotCreated()); }},
        {"paid_message_price_changed", [](Message& msg) { msg.set_paid_message_price_changed(PaidMessagePriceChanged()); }},
        {"poll_option_added", [](Message& msg) { msg.set_poll_option_added(PollOptionAdded()); }},
        {"poll_option_deleted", [](Message& msg) { msg.set_poll_option_deleted(PollOptionDeleted()); }},
        {"suggested_post_approved", [](Message& msg) { msg.set_suggested_post_approved(SuggestedPostApproved()); }},
        {"suggested_post_approval_failed", [](Message& msg) { msg.set_suggested_post_approval_failed(SuggestedPostApprovalFailed()); }},
        {"suggested_post_declined", [](Message& msg) { msg.set_suggested_post_declined(SuggestedPostDeclined()); }},
        {"suggested_post_paid", [](Message& msg) { msg.set_suggested_post_paid(SuggestedPostPaid()); }},
        {"suggested_post_refunded", [](Message& msg) { msg.set_suggested_post_refunded(SuggestedPostRefunded()); }},
        {"video_chat_scheduled", [](Message& msg) { msg.set_video_chat_scheduled(VideoChatScheduled()); }},
        {"video_chat_started", [](Message& msg) { msg.set_video_chat_started(VideoChatStarted()); }},
        {"video_chat_ended", [](Message& msg) { msg.set_video_chat_ended(VideoChatEnded()); }},
        {"video_chat_participants_invited", [](Message& msg) { msg.set_video_chat_participants_invited(VideoChatParticipantsInvited()); }},
        {"web_app_data", [](Message& msg) { msg.set_web_app_data(WebAppData()); }},
    };
}

}  // namespace telepot
