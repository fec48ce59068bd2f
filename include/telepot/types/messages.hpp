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

/// A press of an inline keyboard's button.
/// Bot API: https://core.telegram.org/bots/api#callbackquery
class CallbackQuery {
public:
    CallbackQuery();
    /// From its required fields.
    CallbackQuery(std::string id, User from, std::string chat_instance);
    CallbackQuery(const CallbackQuery& other);
    CallbackQuery(CallbackQuery&& other) noexcept;
    CallbackQuery& operator=(const CallbackQuery& other);
    CallbackQuery& operator=(CallbackQuery&& other) noexcept;
    ~CallbackQuery();

    /// What answerCallbackQuery answers.
    std::string id;
    /// Who did it.
    User from;
    /// The message with the button; absent if it was sent by inline mode.
    Box<MaybeInaccessibleMessage> message;
    /// The message with the button, if it was sent by inline mode.
    std::optional<std::string> inline_message_id;
    /// Tells chats apart, for scores of games.
    std::string chat_instance;
    /// What the button carries as callback_data; a game's has none.
    std::optional<std::string> data;
    /// The game, by its short name.
    std::optional<std::string> game_short_name;

    CallbackQuery& set_id(std::string value);
    CallbackQuery& set_from(User value);
    CallbackQuery& set_message(MaybeInaccessibleMessage value);
    CallbackQuery& set_inline_message_id(std::string value);
    CallbackQuery& set_chat_instance(std::string value);
    CallbackQuery& set_data(std::string value);
    CallbackQuery& set_game_short_name(std::string value);

    /// The JSON that it came in; absent if it didn't come from a server.
    [[nodiscard]] Json raw() const { return raw_.parse(); }
    /// What in it couldn't be decoded and was left out, with its path; empty if nothing was wrong.
    [[nodiscard]] std::vector<std::string> problems() const { return raw_.problems(); }

private:
    friend struct codec::RawAccess;
    RawJson raw_;
};

/// The message replied to, if it stands in another chat or topic.
/// Bot API: https://core.telegram.org/bots/api#externalreplyinfo
class ExternalReplyInfo {
public:
    ExternalReplyInfo();
    /// From its required fields.
    explicit ExternalReplyInfo(MessageOrigin origin);
    ExternalReplyInfo(const ExternalReplyInfo& other);
    ExternalReplyInfo(ExternalReplyInfo&& other) noexcept;
    ExternalReplyInfo& operator=(const ExternalReplyInfo& other);
    ExternalReplyInfo& operator=(ExternalReplyInfo&& other) noexcept;
    ~ExternalReplyInfo();

    /// Where it comes from.
    MessageOrigin origin;
    Box<Chat> chat;
    std::optional<std::int64_t> message_id;
    /// How links are previewed.
    Box<LinkPreviewOptions> link_preview_options;
    Box<Animation> animation;
    Box<Audio> audio;
    Box<Document> document;
    Box<LivePhoto> live_photo;
    Box<PaidMediaInfo> paid_media;
    std::vector<PhotoSize> photo;
    Box<Sticker> sticker;
    Box<Story> story;
    Box<Video> video;
    Box<VideoNote> video_note;
    Box<Voice> voice;
    /// Whether picture or video is covered until somebody taps on it.
    bool has_media_spoiler = false;
    Box<Checklist> checklist;
    Box<Contact> contact;
    Box<Dice> dice;
    Box<Game> game;
    Box<Giveaway> giveaway;
    Box<GiveawayWinners> giveaway_winners;
    Box<Invoice> invoice;
    Box<Location> location;
    Box<Poll> poll;
    Box<Venue> venue;
    Box<Widget> widget;

    ExternalReplyInfo& set_origin(MessageOrigin value);
    ExternalReplyInfo& set_chat(Chat value);
    ExternalReplyInfo& set_message_id(std::int64_t value);
    ExternalReplyInfo& set_link_preview_options(LinkPreviewOptions value);
    ExternalReplyInfo& set_animation(Animation value);
    ExternalReplyInfo& set_audio(Audio value);
    ExternalReplyInfo& set_document(Document value);
    ExternalReplyInfo& set_live_photo(LivePhoto value);
    ExternalReplyInfo& set_paid_media(PaidMediaInfo value);
    ExternalReplyInfo& set_photo(std::vector<PhotoSize> value);
    ExternalReplyInfo& set_sticker(Sticker value);
    ExternalReplyInfo& set_story(Story value);
    ExternalReplyInfo& set_video(Video value);
    ExternalReplyInfo& set_video_note(VideoNote value);
    ExternalReplyInfo& set_voice(Voice value);
    ExternalReplyInfo& set_has_media_spoiler(bool value);
    ExternalReplyInfo& set_checklist(Checklist value);
    ExternalReplyInfo& set_contact(Contact value);
    ExternalReplyInfo& set_dice(Dice value);
    ExternalReplyInfo& set_game(Game value);
    ExternalReplyInfo& set_giveaway(Giveaway value);
    ExternalReplyInfo& set_giveaway_winners(GiveawayWinners value);
    ExternalReplyInfo& set_invoice(Invoice value);
    ExternalReplyInfo& set_location(Location value);
    ExternalReplyInfo& set_poll(Poll value);
    ExternalReplyInfo& set_venue(Venue value);
    ExternalReplyInfo& set_widget(Widget value);
};

/// A message that was deleted, or that the bot can't see.
/// Bot API: https://core.telegram.org/bots/api#inaccessiblemessage
class InaccessibleMessage {
public:
    InaccessibleMessage();
    /// From its required fields.
    InaccessibleMessage(Chat chat, std::int64_t message_id, std::int64_t date);
    InaccessibleMessage(const InaccessibleMessage& other);
    InaccessibleMessage(InaccessibleMessage&& other) noexcept;
    InaccessibleMessage& operator=(const InaccessibleMessage& other);
    InaccessibleMessage& operator=(InaccessibleMessage&& other) noexcept;
    ~InaccessibleMessage();

    Chat chat;
    std::int64_t message_id = 0;
    /// Always 0, which tells it from a Message.
    std::int64_t date = 0;

    InaccessibleMessage& set_chat(Chat value);
    InaccessibleMessage& set_message_id(std::int64_t value);
    InaccessibleMessage& set_date(std::int64_t value);
};

/// A message, or what is known of one that can't be seen.
/// One of its members, or Unknown. Bot API: https://core.telegram.org/bots/api#maybeinaccessiblemessage
/// holds_alternative, get_if, get and visit (telepot/values/union.hpp) tell which.
class MaybeInaccessibleMessage : public detail::UnionBase {
public:
    using members = detail::Types<Message, InaccessibleMessage, Unknown>;
    /// An empty Unknown.
    MaybeInaccessibleMessage();
    MaybeInaccessibleMessage(Message value);
    MaybeInaccessibleMessage(InaccessibleMessage value);
    MaybeInaccessibleMessage(Unknown value);
    MaybeInaccessibleMessage(const MaybeInaccessibleMessage& other);
    MaybeInaccessibleMessage(MaybeInaccessibleMessage&& other) noexcept;
    MaybeInaccessibleMessage& operator=(MaybeInaccessibleMessage other) noexcept;
    ~MaybeInaccessibleMessage();
    /// The message_id that all members have. @throws BadUnionAccess for an Unknown.
    [[nodiscard]] std::int64_t message_id() const;
    /// The date that all members have. @throws BadUnionAccess for an Unknown.
    [[nodiscard]] std::int64_t date() const;
    /// The chat that all members have. @throws BadUnionAccess for an Unknown.
    [[nodiscard]] const Chat& chat() const;
};

/// A message of any kind; what it holds is in one of the optional fields.
/// Bot API: https://core.telegram.org/bots/api#message
class Message {
public:
    Message();
    /// From its required fields.
    Message(std::int64_t message_id, std::int64_t date, Chat chat);
    Message(const Message& other);
    Message(Message&& other) noexcept;
    Message& operator=(const Message& other);
    Message& operator=(Message&& other) noexcept;
    ~Message();

    std::int64_t message_id = 0;
    /// The topic, or the thread of a group.
    std::optional<std::int64_t> message_thread_id;
    /// The part of the channel's direct messages that it is in.
    Box<DirectMessagesTopic> direct_messages_topic;
    /// Who wrote it; absent in channels.
    Box<User> from;
    /// The chat in whose name it was written.
    Box<Chat> sender_chat;
    /// How many boosts the sender has given the chat.
    std::optional<std::int64_t> sender_boost_count;
    /// The bot that wrote it for a business account.
    Box<User> sender_business_bot;
    /// The sender's tag in the chat.
    std::optional<std::string> sender_tag;
    /// Who alone sees the message.
    Box<User> receiver_user;
    std::optional<std::int64_t> ephemeral_message_id;
    /// When it was sent, as Unix time.
    std::int64_t date = 0;
    /// What answerGuestQuery answers.
    std::optional<std::string> guest_query_id;
    /// The business account that it came through.
    std::optional<std::string> business_connection_id;
    Chat chat;
    /// Where a forwarded message comes from.
    Box<MessageOrigin> forward_origin;
    /// Whether it is in a topic of a forum.
    bool is_topic_message = false;
    /// Whether it came from the linked channel by itself.
    bool is_automatic_forward = false;
    /// The message replied to, without the one that it replied to itself.
    Box<Message> reply_to_message;
    /// What is known of the message replied to, if it stands in another chat or topic.
    Box<ExternalReplyInfo> external_reply;
    /// The part that is quoted.
    Box<TextQuote> quote;
    /// The story replied to.
    Box<Story> reply_to_story;
    /// The task that is replied to.
    std::optional<std::int64_t> reply_to_checklist_task_id;
    /// The answer of a poll that is replied to.
    std::optional<std::string> reply_to_poll_option_id;
    /// The bot in whose inline mode it was sent.
    Box<User> via_bot;
    /// Who called the bot as a guest.
    Box<User> guest_bot_caller_user;
    /// The chat that called the bot as a guest.
    Box<Chat> guest_bot_caller_chat;
    /// When it was last edited, as Unix time.
    std::optional<std::int64_t> edit_date;
    /// Whether it can't be forwarded or saved.
    bool has_protected_content = false;
    /// Whether it was sent by itself: by schedule, or as an answer while the user was away.
    bool is_from_offline = false;
    /// Whether it was paid for, so that deleting it soon costs the money.
    bool is_paid_post = false;
    /// The same for all messages of an album.
    std::optional<std::string> media_group_id;
    /// The author's name, as it stands below a post.
    std::optional<std::string> author_signature;
    /// How many Stars its sender paid for it.
    std::optional<std::int64_t> paid_star_count;
    std::optional<std::string> text;
    /// The parts of the text that have a meaning; in place of parse_mode when sending.
    std::vector<MessageEntity> entities;
    /// How links are previewed.
    Box<LinkPreviewOptions> link_preview_options;
    /// What is agreed about it, if it is a suggested post.
    Box<SuggestedPostInfo> suggested_post_info;
    /// The effect that the message came with.
    std::optional<std::string> effect_id;
    Box<RichMessage> rich_message;
    Box<Widget> widget;
    Box<Animation> animation;
    Box<Audio> audio;
    Box<Document> document;
    Box<LivePhoto> live_photo;
    Box<PaidMediaInfo> paid_media;
    /// The photo, in several sizes, the largest last.
    std::vector<PhotoSize> photo;
    Box<Sticker> sticker;
    Box<Story> story;
    Box<Video> video;
    Box<VideoNote> video_note;
    Box<Voice> voice;
    /// The text below, 0 to 1024 characters without markup.
    std::optional<std::string> caption;
    /// The parts of the caption that have a meaning; in place of parse_mode when sending.
    std::vector<MessageEntity> caption_entities;
    /// Shows the caption above instead of below.
    bool show_caption_above_media = false;
    /// Whether picture or video is covered until somebody taps on it.
    bool has_media_spoiler = false;
    Box<Checklist> checklist;
    Box<Contact> contact;
    Box<Dice> dice;
    Box<Game> game;
    Box<Poll> poll;
    Box<Venue> venue;
    Box<Location> location;
    /// Who came in; the bot itself may be among them.
    std::vector<User> new_chat_members;
    /// Who left or was removed.
    Box<User> left_chat_member;
    Box<ChatOwnerLeft> chat_owner_left;
    Box<ChatOwnerChanged> chat_owner_changed;
    /// The chat's new title.
    std::optional<std::string> new_chat_title;
    /// The chat's new picture, in several sizes.
    std::vector<PhotoSize> new_chat_photo;
    /// The chat's picture was removed.
    bool delete_chat_photo = false;
    /// The group was made.
    bool group_chat_created = false;
    /// The supergroup was made; never comes in an update.
    bool supergroup_chat_created = false;
    /// The channel was made; never comes in an update.
    bool channel_chat_created = false;
    Box<MessageAutoDeleteTimerChanged> message_auto_delete_timer_changed;
    /// The supergroup that the group became.
    std::optional<std::int64_t> migrate_to_chat_id;
    /// The group that this supergroup was.
    std::optional<std::int64_t> migrate_from_chat_id;
    /// The message that was pinned, without its reply.
    Box<MaybeInaccessibleMessage> pinned_message;
    Box<Invoice> invoice;
    Box<SuccessfulPayment> successful_payment;
    Box<RefundedPayment> refunded_payment;
    Box<UsersShared> users_shared;
    Box<ChatShared> chat_shared;
    Box<GiftInfo> gift;
    /// A unique gift that was sent.
    Box<UniqueGiftInfo> unique_gift;
    /// A gift that somebody paid to make unique after it was sent.
    Box<GiftInfo> gift_upgrade_sent;
    /// The site that the user logged in to.
    std::optional<std::string> connected_website;
    Box<WriteAccessAllowed> write_access_allowed;
    Box<PassportData> passport_data;
    Box<ProximityAlertTriggered> proximity_alert_triggered;
    Box<ChatBoostAdded> boost_added;
    Box<ChatBackground> chat_background_set;
    Box<ChecklistTasksDone> checklist_tasks_done;
    Box<ChecklistTasksAdded> checklist_tasks_added;
    Box<CommunityChatAdded> community_chat_added;
    Box<CommunityChatJoined> community_chat_joined;
    Box<CommunityChatRemoved> community_chat_removed;
    Box<DirectMessagePriceChanged> direct_message_price_changed;
    Box<ForumTopicCreated> forum_topic_created;
    Box<ForumTopicEdited> forum_topic_edited;
    Box<ForumTopicClosed> forum_topic_closed;
    Box<ForumTopicReopened> forum_topic_reopened;
    Box<GeneralForumTopicHidden> general_forum_topic_hidden;
    Box<GeneralForumTopicUnhidden> general_forum_topic_unhidden;
    Box<GiveawayCreated> giveaway_created;
    Box<Giveaway> giveaway;
    Box<GiveawayWinners> giveaway_winners;
    Box<GiveawayCompleted> giveaway_completed;
    Box<ManagedBotCreated> managed_bot_created;
    Box<PaidMessagePriceChanged> paid_message_price_changed;
    Box<PollOptionAdded> poll_option_added;
    Box<PollOptionDeleted> poll_option_deleted;
    Box<SuggestedPostApproved> suggested_post_approved;
    Box<SuggestedPostApprovalFailed> suggested_post_approval_failed;
    Box<SuggestedPostDeclined> suggested_post_declined;
    Box<SuggestedPostPaid> suggested_post_paid;
    Box<SuggestedPostRefunded> suggested_post_refunded;
    Box<VideoChatScheduled> video_chat_scheduled;
    Box<VideoChatStarted> video_chat_started;
    Box<VideoChatEnded> video_chat_ended;
    Box<VideoChatParticipantsInvited> video_chat_participants_invited;
    Box<WebAppData> web_app_data;
    /// The buttons below it.
    Box<InlineKeyboardMarkup> reply_markup;
    Box<User> new_chat_member;  ///< Legacy: servers of today no longer document it.

    Message& set_message_id(std::int64_t value);
    Message& set_message_thread_id(std::int64_t value);
    Message& set_direct_messages_topic(DirectMessagesTopic value);
    Message& set_from(User value);
    Message& set_sender_chat(Chat value);
    Message& set_sender_boost_count(std::int64_t value);
    Message& set_sender_business_bot(User value);
    Message& set_sender_tag(std::string value);
    Message& set_receiver_user(User value);
    Message& set_ephemeral_message_id(std::int64_t value);
    Message& set_date(std::int64_t value);
    Message& set_guest_query_id(std::string value);
    Message& set_business_connection_id(std::string value);
    Message& set_chat(Chat value);
    Message& set_forward_origin(MessageOrigin value);
    Message& set_is_topic_message(bool value);
    Message& set_is_automatic_forward(bool value);
    Message& set_reply_to_message(Message value);
    Message& set_external_reply(ExternalReplyInfo value);
    Message& set_quote(TextQuote value);
    Message& set_reply_to_story(Story value);
    Message& set_reply_to_checklist_task_id(std::int64_t value);
    Message& set_reply_to_poll_option_id(std::string value);
    Message& set_via_bot(User value);
    Message& set_guest_bot_caller_user(User value);
    Message& set_guest_bot_caller_chat(Chat value);
    Message& set_edit_date(std::int64_t value);
    Message& set_has_protected_content(bool value);
    Message& set_is_from_offline(bool value);
    Message& set_is_paid_post(bool value);
    Message& set_media_group_id(std::string value);
    Message& set_author_signature(std::string value);
    Message& set_paid_star_count(std::int64_t value);
    Message& set_text(std::string value);
    Message& set_entities(std::vector<MessageEntity> value);
    Message& set_link_preview_options(LinkPreviewOptions value);
    Message& set_suggested_post_info(SuggestedPostInfo value);
    Message& set_effect_id(std::string value);
    Message& set_rich_message(RichMessage value);
    Message& set_widget(Widget value);
    Message& set_animation(Animation value);
    Message& set_audio(Audio value);
    Message& set_document(Document value);
    Message& set_live_photo(LivePhoto value);
    Message& set_paid_media(PaidMediaInfo value);
    Message& set_photo(std::vector<PhotoSize> value);
    Message& set_sticker(Sticker value);
    Message& set_story(Story value);
    Message& set_video(Video value);
    Message& set_video_note(VideoNote value);
    Message& set_voice(Voice value);
    Message& set_caption(std::string value);
    Message& set_caption_entities(std::vector<MessageEntity> value);
    Message& set_show_caption_above_media(bool value);
    Message& set_has_media_spoiler(bool value);
    Message& set_checklist(Checklist value);
    Message& set_contact(Contact value);
    Message& set_dice(Dice value);
    Message& set_game(Game value);
    Message& set_poll(Poll value);
    Message& set_venue(Venue value);
    Message& set_location(Location value);
    Message& set_new_chat_members(std::vector<User> value);
    Message& set_left_chat_member(User value);
    Message& set_chat_owner_left(ChatOwnerLeft value);
    Message& set_chat_owner_changed(ChatOwnerChanged value);
    Message& set_new_chat_title(std::string value);
    Message& set_new_chat_photo(std::vector<PhotoSize> value);
    Message& set_delete_chat_photo(bool value);
    Message& set_group_chat_created(bool value);
    Message& set_supergroup_chat_created(bool value);
    Message& set_channel_chat_created(bool value);
    Message& set_message_auto_delete_timer_changed(MessageAutoDeleteTimerChanged value);
    Message& set_migrate_to_chat_id(std::int64_t value);
    Message& set_migrate_from_chat_id(std::int64_t value);
    Message& set_pinned_message(MaybeInaccessibleMessage value);
    Message& set_invoice(Invoice value);
    Message& set_successful_payment(SuccessfulPayment value);
    Message& set_refunded_payment(RefundedPayment value);
    Message& set_users_shared(UsersShared value);
    Message& set_chat_shared(ChatShared value);
    Message& set_gift(GiftInfo value);
    Message& set_unique_gift(UniqueGiftInfo value);
    Message& set_gift_upgrade_sent(GiftInfo value);
    Message& set_connected_website(std::string value);
    Message& set_write_access_allowed(WriteAccessAllowed value);
    Message& set_passport_data(PassportData value);
    Message& set_proximity_alert_triggered(ProximityAlertTriggered value);
    Message& set_boost_added(ChatBoostAdded value);
    Message& set_chat_background_set(ChatBackground value);
    Message& set_checklist_tasks_done(ChecklistTasksDone value);
    Message& set_checklist_tasks_added(ChecklistTasksAdded value);
    Message& set_community_chat_added(CommunityChatAdded value);
    Message& set_community_chat_joined(CommunityChatJoined value);
    Message& set_community_chat_removed(CommunityChatRemoved value);
    Message& set_direct_message_price_changed(DirectMessagePriceChanged value);
    Message& set_forum_topic_created(ForumTopicCreated value);
    Message& set_forum_topic_edited(ForumTopicEdited value);
    Message& set_forum_topic_closed(ForumTopicClosed value);
    Message& set_forum_topic_reopened(ForumTopicReopened value);
    Message& set_general_forum_topic_hidden(GeneralForumTopicHidden value);
    Message& set_general_forum_topic_unhidden(GeneralForumTopicUnhidden value);
    Message& set_giveaway_created(GiveawayCreated value);
    Message& set_giveaway(Giveaway value);
    Message& set_giveaway_winners(GiveawayWinners value);
    Message& set_giveaway_completed(GiveawayCompleted value);
    Message& set_managed_bot_created(ManagedBotCreated value);
    Message& set_paid_message_price_changed(PaidMessagePriceChanged value);
    Message& set_poll_option_added(PollOptionAdded value);
    Message& set_poll_option_deleted(PollOptionDeleted value);
    Message& set_suggested_post_approved(SuggestedPostApproved value);
    Message& set_suggested_post_approval_failed(SuggestedPostApprovalFailed value);
    Message& set_suggested_post_declined(SuggestedPostDeclined value);
    Message& set_suggested_post_paid(SuggestedPostPaid value);
    Message& set_suggested_post_refunded(SuggestedPostRefunded value);
    Message& set_video_chat_scheduled(VideoChatScheduled value);
    Message& set_video_chat_started(VideoChatStarted value);
    Message& set_video_chat_ended(VideoChatEnded value);
    Message& set_video_chat_participants_invited(VideoChatParticipantsInvited value);
    Message& set_web_app_data(WebAppData value);
    Message& set_reply_markup(InlineKeyboardMarkup value);
    Message& set_new_chat_member(User value);

    /// The JSON that it came in; absent if it didn't come from a server.
    [[nodiscard]] Json raw() const { return raw_.parse(); }
    /// What in it couldn't be decoded and was left out, with its path; empty if nothing was wrong.
    [[nodiscard]] std::vector<std::string> problems() const { return raw_.problems(); }

private:
    friend struct codec::RawAccess;
    RawJson raw_;
};

/// Something that happened; besides update_id one field is present.
/// Bot API: https://core.telegram.org/bots/api#update
class Update {
public:
    Update();
    /// From its required fields.
    explicit Update(std::int64_t update_id);
    Update(const Update& other);
    Update(Update&& other) noexcept;
    Update& operator=(const Update& other);
    Update& operator=(Update&& other) noexcept;
    ~Update();

    /// The number of the update; later ones have larger numbers.
    std::int64_t update_id = 0;
    /// A new message of a private chat or group.
    Box<Message> message;
    /// A message was edited.
    Box<Message> edited_message;
    /// A new post of a channel.
    Box<Message> channel_post;
    /// A post of a channel was edited.
    Box<Message> edited_channel_post;
    Box<BusinessConnection> business_connection;
    /// A message in a chat of a connected business account.
    Box<Message> business_message;
    /// A message in a chat of a business account was edited.
    Box<Message> edited_business_message;
    Box<BusinessMessagesDeleted> deleted_business_messages;
    /// A message from a chat that the bot isn't in.
    Box<Message> guest_message;
    Box<MessageReactionUpdated> message_reaction;
    Box<MessageReactionCountUpdated> message_reaction_count;
    Box<InlineQuery> inline_query;
    Box<ChosenInlineResult> chosen_inline_result;
    /// A button of an inline keyboard was pressed.
    Box<CallbackQuery> callback_query;
    Box<ShippingQuery> shipping_query;
    Box<PreCheckoutQuery> pre_checkout_query;
    Box<PaidMediaPurchased> purchased_paid_media;
    /// A poll that the bot sent has new votes, or ended.
    Box<Poll> poll;
    Box<PollAnswer> poll_answer;
    /// The bot's own standing in a chat changed; in private chats, it was blocked or unblocked.
    Box<ChatMemberUpdated> my_chat_member;
    /// Somebody's standing in a chat changed; comes only if asked for in allowed_updates.
    Box<ChatMemberUpdated> chat_member;
    Box<ChatJoinRequest> chat_join_request;
    Box<ChatBoostUpdated> chat_boost;
    Box<ChatBoostRemoved> removed_chat_boost;
    Box<ManagedBotUpdated> managed_bot;
    Box<BotSubscriptionUpdated> subscription;
    Box<MessageGenerationStopped> stopped_message_generation;
    Box<WidgetQuery> widget_query;
    Box<SharedWidgetQuery> shared_widget_query;
    /// Why the update couldn't be decoded, with the path of the offending field; empty if it could.
    std::string problem;

    Update& set_update_id(std::int64_t value);
    Update& set_message(Message value);
    Update& set_edited_message(Message value);
    Update& set_channel_post(Message value);
    Update& set_edited_channel_post(Message value);
    Update& set_business_connection(BusinessConnection value);
    Update& set_business_message(Message value);
    Update& set_edited_business_message(Message value);
    Update& set_deleted_business_messages(BusinessMessagesDeleted value);
    Update& set_guest_message(Message value);
    Update& set_message_reaction(MessageReactionUpdated value);
    Update& set_message_reaction_count(MessageReactionCountUpdated value);
    Update& set_inline_query(InlineQuery value);
    Update& set_chosen_inline_result(ChosenInlineResult value);
    Update& set_callback_query(CallbackQuery value);
    Update& set_shipping_query(ShippingQuery value);
    Update& set_pre_checkout_query(PreCheckoutQuery value);
    Update& set_purchased_paid_media(PaidMediaPurchased value);
    Update& set_poll(Poll value);
    Update& set_poll_answer(PollAnswer value);
    Update& set_my_chat_member(ChatMemberUpdated value);
    Update& set_chat_member(ChatMemberUpdated value);
    Update& set_chat_join_request(ChatJoinRequest value);
    Update& set_chat_boost(ChatBoostUpdated value);
    Update& set_removed_chat_boost(ChatBoostRemoved value);
    Update& set_managed_bot(ManagedBotUpdated value);
    Update& set_subscription(BotSubscriptionUpdated value);
    Update& set_stopped_message_generation(MessageGenerationStopped value);
    Update& set_widget_query(WidgetQuery value);
    Update& set_shared_widget_query(SharedWidgetQuery value);

    /// The JSON that it came in; absent if it didn't come from a server.
    [[nodiscard]] Json raw() const { return raw_.parse(); }
    /// What in it couldn't be decoded and was left out, with its path; empty if nothing was wrong.
    [[nodiscard]] std::vector<std::string> problems() const { return raw_.problems(); }
    /// From JSON. What can't be decoded is left out, as in updates from a server.
    /// @throws DecodeError if it is no object, or has no update_id.
    static Update parse(std::string_view json);

private:
    friend struct codec::RawAccess;
    RawJson raw_;
};

}  // namespace telepot
