// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#include "codec/generated/encoders.hpp"

namespace telepot::codec {

void encode(Writer& writer, [[maybe_unused]] const MessageGenerationStopped& value) {
    writer.open_object();
    writer.member("chat", value.chat);
    if (value.message_thread_id) writer.member("message_thread_id", *value.message_thread_id);
    writer.member("draft_id", value.draft_id);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const MessageId& value) {
    writer.open_object();
    writer.member("message_id", value.message_id);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const MessageOriginChannel& value) {
    writer.open_object();
    writer.member("type", MessageOriginChannel::type);
    writer.member("date", value.date);
    writer.member("chat", value.chat);
    writer.member("message_id", value.message_id);
    if (value.author_signature) writer.member("author_signature", *value.author_signature);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const MessageOriginChat& value) {
    writer.open_object();
    writer.member("type", MessageOriginChat::type);
    writer.member("date", value.date);
    writer.member("sender_chat", value.sender_chat);
    if (value.author_signature) writer.member("author_signature", *value.author_signature);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const MessageOriginHiddenUser& value) {
    writer.open_object();
    writer.member("type", MessageOriginHiddenUser::type);
    writer.member("date", value.date);
    writer.member("sender_user_name", value.sender_user_name);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const MessageOriginUser& value) {
    writer.open_object();
    writer.member("type", MessageOriginUser::type);
    writer.member("date", value.date);
    writer.member("sender_user", value.sender_user);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const MessageReactionCountUpdated& value) {
    writer.open_object();
    writer.member("chat", value.chat);
    writer.member("message_id", value.message_id);
    writer.member("date", value.date);
    writer.member("reactions", value.reactions);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const MessageReactionUpdated& value) {
    writer.open_object();
    writer.member("chat", value.chat);
    writer.member("message_id", value.message_id);
    if (value.user) writer.member("user", *value.user);
    if (value.actor_chat) writer.member("actor_chat", *value.actor_chat);
    writer.member("date", value.date);
    writer.member("old_reaction", value.old_reaction);
    writer.member("new_reaction", value.new_reaction);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const OrderInfo& value) {
    writer.open_object();
    if (value.name) writer.member("name", *value.name);
    if (value.phone_number) writer.member("phone_number", *value.phone_number);
    if (value.email) writer.member("email", *value.email);
    if (value.shipping_address) writer.member("shipping_address", *value.shipping_address);
    writer.close_object();
}

void encode_member(Writer& writer, const OwnedGift*, int member, const void* object) {
    switch (member) {
        case 0: encode(writer, *static_cast<const OwnedGiftRegular*>(object)); return;
        case 1: encode(writer, *static_cast<const OwnedGiftUnique*>(object)); return;
        case 2: encode(writer, *static_cast<const Unknown*>(object)); return;
        default: return;
    }
}

void encode(Writer& writer, const OwnedGift& value) {
    encode_member(writer, &value, static_cast<int>(value.index()), value.object());
}

void encode(Writer& writer, [[maybe_unused]] const OwnedGiftRegular& value) {
    writer.open_object();
    writer.member("type", OwnedGiftRegular::type);
    writer.member("gift", value.gift);
    if (value.owned_gift_id) writer.member("owned_gift_id", *value.owned_gift_id);
    if (value.sender_user) writer.member("sender_user", *value.sender_user);
    writer.member("send_date", value.send_date);
    if (value.text) writer.member("text", *value.text);
    if (!value.entities.empty()) writer.member("entities", value.entities);
    if (value.is_private) writer.member("is_private", true);
    if (value.is_saved) writer.member("is_saved", true);
    if (value.can_be_upgraded) writer.member("can_be_upgraded", true);
    if (value.was_refunded) writer.member("was_refunded", true);
    if (value.convert_star_count) writer.member("convert_star_count", *value.convert_star_count);
    if (value.prepaid_upgrade_star_count) writer.member("prepaid_upgrade_star_count", *value.prepaid_upgrade_star_count);
    if (value.is_upgrade_separate) writer.member("is_upgrade_separate", true);
    if (value.unique_gift_number) writer.member("unique_gift_number", *value.unique_gift_number);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const OwnedGiftUnique& value) {
    writer.open_object();
    writer.member("type", OwnedGiftUnique::type);
    writer.member("gift", value.gift);
    if (value.owned_gift_id) writer.member("owned_gift_id", *value.owned_gift_id);
    if (value.sender_user) writer.member("sender_user", *value.sender_user);
    writer.member("send_date", value.send_date);
    if (value.is_saved) writer.member("is_saved", true);
    if (value.can_be_transferred) writer.member("can_be_transferred", true);
    if (value.transfer_star_count) writer.member("transfer_star_count", *value.transfer_star_count);
    if (value.next_transfer_date) writer.member("next_transfer_date", *value.next_transfer_date);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const OwnedGifts& value) {
    writer.open_object();
    writer.member("total_count", value.total_count);
    writer.member("gifts", value.gifts);
    if (value.next_offset) writer.member("next_offset", *value.next_offset);
    writer.close_object();
}

void encode_member(Writer& writer, const PaidMedia*, int member, const void* object) {
    switch (member) {
        case 0: encode(writer, *static_cast<const PaidMediaLivePhoto*>(object)); return;
        case 1: encode(writer, *static_cast<const PaidMediaPhoto*>(object)); return;
        case 2: encode(writer, *static_cast<const PaidMediaPreview*>(object)); return;
        case 3: encode(writer, *static_cast<const PaidMediaVideo*>(object)); return;
        case 4: encode(writer, *static_cast<const Unknown*>(object)); return;
        default: return;
    }
}

void encode(Writer& writer, const PaidMedia& value) {
    encode_member(writer, &value, static_cast<int>(value.index()), value.object());
}

void encode(Writer& writer, [[maybe_unused]] const PaidMediaInfo& value) {
    writer.open_object();
    writer.member("star_count", value.star_count);
    writer.member("paid_media", value.paid_media);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const PaidMediaLivePhoto& value) {
    writer.open_object();
    writer.member("type", PaidMediaLivePhoto::type);
    writer.member("live_photo", value.live_photo);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const PaidMediaPhoto& value) {
    writer.open_object();
    writer.member("type", PaidMediaPhoto::type);
    writer.member("photo", value.photo);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const PaidMediaPreview& value) {
    writer.open_object();
    writer.member("type", PaidMediaPreview::type);
    if (value.width) writer.member("width", *value.width);
    if (value.height) writer.member("height", *value.height);
    if (value.duration) writer.member("duration", *value.duration);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const PaidMediaPurchased& value) {
    writer.open_object();
    writer.member("from", value.from);
    writer.member("paid_media_payload", value.paid_media_payload);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const Video& value) {
    writer.open_object();
    writer.member("file_id", value.file_id);
    writer.member("file_unique_id", value.file_unique_id);
    writer.member("width", value.width);
    writer.member("height", value.height);
    writer.member("duration", value.duration);
    if (value.thumbnail) writer.member("thumbnail", *value.thumbnail);
    if (!value.cover.empty()) writer.member("cover", value.cover);
    if (value.start_timestamp) writer.member("start_timestamp", *value.start_timestamp);
    if (!value.qualities.empty()) writer.member("qualities", value.qualities);
    if (value.file_name) writer.member("file_name", *value.file_name);
    if (value.mime_type) writer.member("mime_type", *value.mime_type);
    if (value.file_size) writer.member("file_size", *value.file_size);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const PaidMediaVideo& value) {
    writer.open_object();
    writer.member("type", PaidMediaVideo::type);
    writer.member("video", value.video);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const PaidMessagePriceChanged& value) {
    writer.open_object();
    writer.member("paid_message_star_count", value.paid_message_star_count);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const PassportData& value) {
    writer.open_object();
    writer.member("data", value.data);
    writer.member("credentials", value.credentials);
    writer.close_object();
}

void encode_member(Writer& writer, const PassportElementError*, int member, const void* object) {
    switch (member) {
        case 0: encode(writer, *static_cast<const PassportElementErrorDataField*>(object)); return;
        case 1: encode(writer, *static_cast<const PassportElementErrorFrontSide*>(object)); return;
        case 2: encode(writer, *static_cast<const PassportElementErrorReverseSide*>(object)); return;
        case 3: encode(writer, *static_cast<const PassportElementErrorSelfie*>(object)); return;
        case 4: encode(writer, *static_cast<const PassportElementErrorFile*>(object)); return;
        case 5: encode(writer, *static_cast<const PassportElementErrorFiles*>(object)); return;
        case 6: encode(writer, *static_cast<const PassportElementErrorTranslationFile*>(object)); return;
        case 7: encode(writer, *static_cast<const PassportElementErrorTranslationFiles*>(object)); return;
        case 8: encode(writer, *static_cast<const PassportElementErrorUnspecified*>(object)); return;
        case 9: encode(writer, *static_cast<const Unknown*>(object)); return;
        default: return;
    }
}

void encode(Writer& writer, const PassportElementError& value) {
    encode_member(writer, &value, static_cast<int>(value.index()), value.object());
}

void encode(Writer& writer, [[maybe_unused]] const PassportElementErrorDataField& value) {
    writer.open_object();
    writer.member("source", PassportElementErrorDataField::source);
    writer.member("type", value.type);
    writer.member("field_name", value.field_name);
    writer.member("data_hash", value.data_hash);
    writer.member("message", value.message);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const PassportElementErrorFile& value) {
    writer.open_object();
    writer.member("source", PassportElementErrorFile::source);
    writer.member("type", value.type);
    writer.member("file_hash", value.file_hash);
    writer.member("message", value.message);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const PassportElementErrorFiles& value) {
    writer.open_object();
    writer.member("source", PassportElementErrorFiles::source);
    writer.member("type", value.type);
    writer.member("file_hashes", value.file_hashes);
    writer.member("message", value.message);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const PassportElementErrorFrontSide& value) {
    writer.open_object();
    writer.member("source", PassportElementErrorFrontSide::source);
    writer.member("type", value.type);
    writer.member("file_hash", value.file_hash);
    writer.member("message", value.message);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const PassportElementErrorReverseSide& value) {
    writer.open_object();
    writer.member("source", PassportElementErrorReverseSide::source);
    writer.member("type", value.type);
    writer.member("file_hash", value.file_hash);
    writer.member("message", value.message);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const PassportElementErrorSelfie& value) {
    writer.open_object();
    writer.member("source", PassportElementErrorSelfie::source);
    writer.member("type", value.type);
    writer.member("file_hash", value.file_hash);
    writer.member("message", value.message);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const PassportElementErrorTranslationFile& value) {
    writer.open_object();
    writer.member("source", PassportElementErrorTranslationFile::source);
    writer.member("type", value.type);
    writer.member("file_hash", value.file_hash);
    writer.member("message", value.message);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const PassportElementErrorTranslationFiles& value) {
    writer.open_object();
    writer.member("source", PassportElementErrorTranslationFiles::source);
    writer.member("type", value.type);
    writer.member("file_hashes", value.file_hashes);
    writer.member("message", value.message);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const PassportElementErrorUnspecified& value) {
    writer.open_object();
    writer.member("source", PassportElementErrorUnspecified::source);
    writer.member("type", value.type);
    writer.member("element_hash", value.element_hash);
    writer.member("message", value.message);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const PassportFile& value) {
    writer.open_object();
    writer.member("file_id", value.file_id);
    writer.member("file_unique_id", value.file_unique_id);
    writer.member("file_size", value.file_size);
    writer.member("file_date", value.file_date);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const PhotoSize& value) {
    writer.open_object();
    writer.member("file_id", value.file_id);
    writer.member("file_unique_id", value.file_unique_id);
    writer.member("width", value.width);
    writer.member("height", value.height);
    if (value.file_size) writer.member("file_size", *value.file_size);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const Poll& value) {
    writer.open_object();
    writer.member("id", value.id);
    writer.member("question", value.question);
    if (!value.question_entities.empty()) writer.member("question_entities", value.question_entities);
    writer.member("options", value.options);
    writer.member("total_voter_count", value.total_voter_count);
    writer.member("is_closed", value.is_closed);
    writer.member("is_anonymous", value.is_anonymous);
    writer.member("type", value.type);
    writer.member("allows_multiple_answers", value.allows_multiple_answers);
    writer.member("allows_revoting", value.allows_revoting);
    writer.member("members_only", value.members_only);
    if (!value.country_codes.empty()) writer.member("country_codes", value.country_codes);
    if (!value.correct_option_ids.empty()) writer.member("correct_option_ids", value.correct_option_ids);
    if (value.explanation) writer.member("explanation", *value.explanation);
    if (!value.explanation_entities.empty()) writer.member("explanation_entities", value.explanation_entities);
    if (value.explanation_media) writer.member("explanation_media", *value.explanation_media);
    if (value.open_period) writer.member("open_period", *value.open_period);
    if (value.close_date) writer.member("close_date", *value.close_date);
    if (value.description) writer.member("description", *value.description);
    if (!value.description_entities.empty()) writer.member("description_entities", value.description_entities);
    if (value.media) writer.member("media", *value.media);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const PollAnswer& value) {
    writer.open_object();
    writer.member("poll_id", value.poll_id);
    if (value.voter_chat) writer.member("voter_chat", *value.voter_chat);
    if (value.user) writer.member("user", *value.user);
    writer.member("option_ids", value.option_ids);
    writer.member("option_persistent_ids", value.option_persistent_ids);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const PollMedia& value) {
    writer.open_object();
    if (value.animation) writer.member("animation", *value.animation);
    if (value.audio) writer.member("audio", *value.audio);
    if (value.document) writer.member("document", *value.document);
    if (value.link) writer.member("link", *value.link);
    if (value.live_photo) writer.member("live_photo", *value.live_photo);
    if (value.location) writer.member("location", *value.location);
    if (!value.photo.empty()) writer.member("photo", value.photo);
    if (value.sticker) writer.member("sticker", *value.sticker);
    if (value.venue) writer.member("venue", *value.venue);
    if (value.video) writer.member("video", *value.video);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const PollOption& value) {
    writer.open_object();
    writer.member("persistent_id", value.persistent_id);
    writer.member("text", value.text);
    if (!value.text_entities.empty()) writer.member("text_entities", value.text_entities);
    if (value.media) writer.member("media", *value.media);
    writer.member("voter_count", value.voter_count);
    if (value.added_by_user) writer.member("added_by_user", *value.added_by_user);
    if (value.added_by_chat) writer.member("added_by_chat", *value.added_by_chat);
    if (value.addition_date) writer.member("addition_date", *value.addition_date);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const PollOptionAdded& value) {
    writer.open_object();
    if (value.poll_message) writer.member("poll_message", *value.poll_message);
    writer.member("option_persistent_id", value.option_persistent_id);
    writer.member("option_text", value.option_text);
    if (!value.option_text_entities.empty()) writer.member("option_text_entities", value.option_text_entities);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const PollOptionDeleted& value) {
    writer.open_object();
    if (value.poll_message) writer.member("poll_message", *value.poll_message);
    writer.member("option_persistent_id", value.option_persistent_id);
    writer.member("option_text", value.option_text);
    if (!value.option_text_entities.empty()) writer.member("option_text_entities", value.option_text_entities);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const PreCheckoutQuery& value) {
    writer.open_object();
    writer.member("id", value.id);
    writer.member("from", value.from);
    writer.member("currency", value.currency);
    writer.member("total_amount", value.total_amount);
    writer.member("invoice_payload", value.invoice_payload);
    if (value.shipping_option_id) writer.member("shipping_option_id", *value.shipping_option_id);
    if (value.order_info) writer.member("order_info", *value.order_info);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const PreparedInlineMessage& value) {
    writer.open_object();
    writer.member("id", value.id);
    writer.member("expiration_date", value.expiration_date);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const PreparedKeyboardButton& value) {
    writer.open_object();
    writer.member("id", value.id);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const ProximityAlertTriggered& value) {
    writer.open_object();
    writer.member("traveler", value.traveler);
    writer.member("watcher", value.watcher);
    writer.member("distance", value.distance);
    writer.close_object();
}

void encode_member(Writer& writer, const ReactionType*, int member, const void* object) {
    switch (member) {
        case 0: encode(writer, *static_cast<const ReactionTypeEmoji*>(object)); return;
        case 1: encode(writer, *static_cast<const ReactionTypeCustomEmoji*>(object)); return;
        case 2: encode(writer, *static_cast<const ReactionTypePaid*>(object)); return;
        case 3: encode(writer, *static_cast<const Unknown*>(object)); return;
        default: return;
    }
}

void encode(Writer& writer, const ReactionType& value) {
    encode_member(writer, &value, static_cast<int>(value.index()), value.object());
}

void encode(Writer& writer, [[maybe_unused]] const ReactionCount& value) {
    writer.open_object();
    writer.member("type", value.type);
    writer.member("total_count", value.total_count);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const ReactionTypeCustomEmoji& value) {
    writer.open_object();
    writer.member("type", ReactionTypeCustomEmoji::type);
    writer.member("custom_emoji_id", value.custom_emoji_id);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const ReactionTypeEmoji& value) {
    writer.open_object();
    writer.member("type", ReactionTypeEmoji::type);
    writer.member("emoji", value.emoji);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const ReactionTypePaid& value) {
    writer.open_object();
    writer.member("type", ReactionTypePaid::type);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const RefundedPayment& value) {
    writer.open_object();
    writer.member("currency", value.currency);
    writer.member("total_amount", value.total_amount);
    writer.member("invoice_payload", value.invoice_payload);
    writer.member("telegram_payment_charge_id", value.telegram_payment_charge_id);
    if (value.provider_payment_charge_id) writer.member("provider_payment_charge_id", *value.provider_payment_charge_id);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const ReplyKeyboardMarkup& value) {
    writer.open_object();
    writer.member("keyboard", value.keyboard);
    if (value.is_persistent) writer.member("is_persistent", *value.is_persistent);
    if (value.resize_keyboard) writer.member("resize_keyboard", *value.resize_keyboard);
    if (value.one_time_keyboard) writer.member("one_time_keyboard", *value.one_time_keyboard);
    if (value.input_field_placeholder) writer.member("input_field_placeholder", *value.input_field_placeholder);
    if (value.selective) writer.member("selective", *value.selective);
    if (value.force_reply) writer.member("force_reply", *value.force_reply);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const ReplyKeyboardRemove& value) {
    writer.open_object();
    writer.member("remove_keyboard", value.remove_keyboard);
    if (value.selective) writer.member("selective", *value.selective);
    writer.close_object();
}

void encode_member(Writer& writer, const ReplyMarkup*, int member, const void* object) {
    switch (member) {
        case 0: encode(writer, *static_cast<const InlineKeyboardMarkup*>(object)); return;
        case 1: encode(writer, *static_cast<const ReplyKeyboardMarkup*>(object)); return;
        case 2: encode(writer, *static_cast<const ReplyKeyboardRemove*>(object)); return;
        case 3: encode(writer, *static_cast<const ForceReply*>(object)); return;
        case 4: encode(writer, *static_cast<const Unknown*>(object)); return;
        default: return;
    }
}

void encode(Writer& writer, const ReplyMarkup& value) {
    encode_member(writer, &value, static_cast<int>(value.index()), value.object());
}

void encode(Writer& writer, [[maybe_unused]] const ReplyParameters& value) {
    writer.open_object();
    if (value.message_id) writer.member("message_id", *value.message_id);
    if (value.chat_id) writer.member("chat_id", *value.chat_id);
    if (value.ephemeral_message_id) writer.member("ephemeral_message_id", *value.ephemeral_message_id);
    if (value.allow_sending_without_reply) writer.member("allow_sending_without_reply", *value.allow_sending_without_reply);
    if (value.quote) writer.member("quote", *value.quote);
    if (value.quote_parse_mode) writer.member("quote_parse_mode", *value.quote_parse_mode);
    if (!value.quote_entities.empty()) writer.member("quote_entities", value.quote_entities);
    if (!value.quote_rich_texts.empty()) writer.member("quote_rich_texts", value.quote_rich_texts);
    if (value.quote_position) writer.member("quote_position", *value.quote_position);
    if (value.checklist_task_id) writer.member("checklist_task_id", *value.checklist_task_id);
    if (value.poll_option_id) writer.member("poll_option_id", *value.poll_option_id);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const ResponseParameters& value) {
    writer.open_object();
    if (value.migrate_to_chat_id) writer.member("migrate_to_chat_id", *value.migrate_to_chat_id);
    if (value.retry_after) writer.member("retry_after", *value.retry_after);
    writer.close_object();
}

void encode_member(Writer& writer, const RevenueWithdrawalState*, int member, const void* object) {
    switch (member) {
        case 0: encode(writer, *static_cast<const RevenueWithdrawalStatePending*>(object)); return;
        case 1: encode(writer, *static_cast<const RevenueWithdrawalStateSucceeded*>(object)); return;
        case 2: encode(writer, *static_cast<const RevenueWithdrawalStateFailed*>(object)); return;
        case 3: encode(writer, *static_cast<const Unknown*>(object)); return;
        default: return;
    }
}

void encode(Writer& writer, const RevenueWithdrawalState& value) {
    encode_member(writer, &value, static_cast<int>(value.index()), value.object());
}

void encode(Writer& writer, [[maybe_unused]] const RevenueWithdrawalStateFailed& value) {
    writer.open_object();
    writer.member("type", RevenueWithdrawalStateFailed::type);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const RevenueWithdrawalStatePending& value) {
    writer.open_object();
    writer.member("type", RevenueWithdrawalStatePending::type);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const RevenueWithdrawalStateSucceeded& value) {
    writer.open_object();
    writer.member("type", RevenueWithdrawalStateSucceeded::type);
    writer.member("date", value.date);
    writer.member("url", value.url);
    writer.close_object();
}

}  // namespace telepot::codec
