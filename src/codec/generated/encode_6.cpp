// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#include "codec/generated/encoders.hpp"

namespace telepot::codec {

void encode(Writer& writer, [[maybe_unused]] const SharedUser& value) {
    writer.open_object();
    writer.member("user_id", value.user_id);
    if (value.first_name) writer.member("first_name", *value.first_name);
    if (value.last_name) writer.member("last_name", *value.last_name);
    if (value.username) writer.member("username", *value.username);
    if (!value.photo.empty()) writer.member("photo", value.photo);
    writer.close_object();
}

void encode_member(Writer& writer, const WidgetQueryType*, int member, const void* object) {
    switch (member) {
        case 0: encode(writer, *static_cast<const WidgetQueryTypeData*>(object)); return;
        case 1: encode(writer, *static_cast<const WidgetQueryTypeSignData*>(object)); return;
        case 2: encode(writer, *static_cast<const WidgetQueryTypeSentTransaction*>(object)); return;
        case 3: encode(writer, *static_cast<const Unknown*>(object)); return;
        default: return;
    }
}

void encode(Writer& writer, const WidgetQueryType& value) {
    encode_member(writer, &value, static_cast<int>(value.index()), value.object());
}

void encode(Writer& writer, [[maybe_unused]] const SharedWidgetQuery& value) {
    writer.open_object();
    writer.member("id", value.id);
    writer.member("from", value.from);
    writer.member("type", value.type);
    writer.member("data", value.data);
    writer.member("widget_id", value.widget_id);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const ShippingAddress& value) {
    writer.open_object();
    writer.member("country_code", value.country_code);
    writer.member("state", value.state);
    writer.member("city", value.city);
    writer.member("street_line1", value.street_line1);
    writer.member("street_line2", value.street_line2);
    writer.member("post_code", value.post_code);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const ShippingOption& value) {
    writer.open_object();
    writer.member("id", value.id);
    writer.member("title", value.title);
    writer.member("prices", value.prices);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const ShippingQuery& value) {
    writer.open_object();
    writer.member("id", value.id);
    writer.member("from", value.from);
    writer.member("invoice_payload", value.invoice_payload);
    writer.member("shipping_address", value.shipping_address);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const StarAmount& value) {
    writer.open_object();
    writer.member("amount", value.amount);
    if (value.nanostar_amount) writer.member("nanostar_amount", *value.nanostar_amount);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const StarTransaction& value) {
    writer.open_object();
    writer.member("id", value.id);
    writer.member("amount", value.amount);
    if (value.nanostar_amount) writer.member("nanostar_amount", *value.nanostar_amount);
    writer.member("date", value.date);
    if (value.source) writer.member("source", *value.source);
    if (value.receiver) writer.member("receiver", *value.receiver);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const StarTransactions& value) {
    writer.open_object();
    writer.member("transactions", value.transactions);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const StickerSet& value) {
    writer.open_object();
    writer.member("name", value.name);
    writer.member("title", value.title);
    writer.member("sticker_type", value.sticker_type);
    writer.member("stickers", value.stickers);
    if (value.thumbnail) writer.member("thumbnail", *value.thumbnail);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const Story& value) {
    writer.open_object();
    writer.member("chat", value.chat);
    writer.member("id", value.id);
    writer.close_object();
}

void encode_member(Writer& writer, const StoryAreaType*, int member, const void* object) {
    switch (member) {
        case 0: encode(writer, *static_cast<const StoryAreaTypeLocation*>(object)); return;
        case 1: encode(writer, *static_cast<const StoryAreaTypeSuggestedReaction*>(object)); return;
        case 2: encode(writer, *static_cast<const StoryAreaTypeLink*>(object)); return;
        case 3: encode(writer, *static_cast<const StoryAreaTypeWeather*>(object)); return;
        case 4: encode(writer, *static_cast<const StoryAreaTypeUniqueGift*>(object)); return;
        case 5: encode(writer, *static_cast<const Unknown*>(object)); return;
        default: return;
    }
}

void encode(Writer& writer, const StoryAreaType& value) {
    encode_member(writer, &value, static_cast<int>(value.index()), value.object());
}

void encode(Writer& writer, [[maybe_unused]] const StoryArea& value) {
    writer.open_object();
    writer.member("position", value.position);
    writer.member("type", value.type);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const StoryAreaTypeLink& value) {
    writer.open_object();
    writer.member("type", StoryAreaTypeLink::type);
    writer.member("url", value.url);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const StoryAreaTypeLocation& value) {
    writer.open_object();
    writer.member("type", StoryAreaTypeLocation::type);
    writer.member("latitude", value.latitude);
    writer.member("longitude", value.longitude);
    if (value.address) writer.member("address", *value.address);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const StoryAreaTypeSuggestedReaction& value) {
    writer.open_object();
    writer.member("type", StoryAreaTypeSuggestedReaction::type);
    writer.member("reaction_type", value.reaction_type);
    if (value.is_dark) writer.member("is_dark", *value.is_dark);
    if (value.is_flipped) writer.member("is_flipped", *value.is_flipped);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const StoryAreaTypeUniqueGift& value) {
    writer.open_object();
    writer.member("type", StoryAreaTypeUniqueGift::type);
    writer.member("name", value.name);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const StoryAreaTypeWeather& value) {
    writer.open_object();
    writer.member("type", StoryAreaTypeWeather::type);
    writer.member("temperature", value.temperature);
    writer.member("emoji", value.emoji);
    writer.member("background_color", value.background_color);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const SuccessfulPayment& value) {
    writer.open_object();
    writer.member("currency", value.currency);
    writer.member("total_amount", value.total_amount);
    writer.member("invoice_payload", value.invoice_payload);
    if (value.subscription_expiration_date) writer.member("subscription_expiration_date", *value.subscription_expiration_date);
    if (value.is_recurring) writer.member("is_recurring", true);
    if (value.is_first_recurring) writer.member("is_first_recurring", true);
    if (value.shipping_option_id) writer.member("shipping_option_id", *value.shipping_option_id);
    if (value.order_info) writer.member("order_info", *value.order_info);
    writer.member("telegram_payment_charge_id", value.telegram_payment_charge_id);
    writer.member("provider_payment_charge_id", value.provider_payment_charge_id);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const SuggestedPostPrice& value) {
    writer.open_object();
    writer.member("currency", value.currency);
    writer.member("amount", value.amount);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const SuggestedPostApprovalFailed& value) {
    writer.open_object();
    if (value.suggested_post_message) writer.member("suggested_post_message", *value.suggested_post_message);
    writer.member("price", value.price);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const SuggestedPostApproved& value) {
    writer.open_object();
    if (value.suggested_post_message) writer.member("suggested_post_message", *value.suggested_post_message);
    if (value.price) writer.member("price", *value.price);
    writer.member("send_date", value.send_date);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const SuggestedPostDeclined& value) {
    writer.open_object();
    if (value.suggested_post_message) writer.member("suggested_post_message", *value.suggested_post_message);
    if (value.comment) writer.member("comment", *value.comment);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const SuggestedPostInfo& value) {
    writer.open_object();
    writer.member("state", value.state);
    if (value.price) writer.member("price", *value.price);
    if (value.send_date) writer.member("send_date", *value.send_date);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const SuggestedPostPaid& value) {
    writer.open_object();
    if (value.suggested_post_message) writer.member("suggested_post_message", *value.suggested_post_message);
    writer.member("currency", value.currency);
    if (value.amount) writer.member("amount", *value.amount);
    if (value.star_amount) writer.member("star_amount", *value.star_amount);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const SuggestedPostParameters& value) {
    writer.open_object();
    if (value.price) writer.member("price", *value.price);
    if (value.send_date) writer.member("send_date", *value.send_date);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const SuggestedPostRefunded& value) {
    writer.open_object();
    if (value.suggested_post_message) writer.member("suggested_post_message", *value.suggested_post_message);
    writer.member("reason", value.reason);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const SwitchInlineQueryChosenChat& value) {
    writer.open_object();
    if (value.query) writer.member("query", *value.query);
    if (value.allow_user_chats) writer.member("allow_user_chats", *value.allow_user_chats);
    if (value.allow_bot_chats) writer.member("allow_bot_chats", *value.allow_bot_chats);
    if (value.allow_group_chats) writer.member("allow_group_chats", *value.allow_group_chats);
    if (value.allow_channel_chats) writer.member("allow_channel_chats", *value.allow_channel_chats);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const TextQuote& value) {
    writer.open_object();
    writer.member("text", value.text);
    if (!value.entities.empty()) writer.member("entities", value.entities);
    if (!value.rich_texts.empty()) writer.member("rich_texts", value.rich_texts);
    writer.member("position", value.position);
    if (value.is_manual) writer.member("is_manual", true);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const TonNft& value) {
    writer.open_object();
    if (value.collection_address) writer.member("collection_address", *value.collection_address);
    writer.member("address", value.address);
    writer.member("index", value.index);
    writer.member("name", value.name);
    writer.member("description", value.description);
    if (!value.attributes.empty()) writer.member("attributes", value.attributes);
    if (value.gift) writer.member("gift", *value.gift);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const TonNftAttribute& value) {
    writer.open_object();
    writer.member("trait_type", value.trait_type);
    writer.member("value", value.value);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const TonWalletCard& value) {
    writer.open_object();
    writer.member("address", value.address);
    writer.member("amount", value.amount);
    writer.member("stickers", value.stickers);
    if (value.background_nft_address) writer.member("background_nft_address", *value.background_nft_address);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const TonWalletCardSticker& value) {
    writer.open_object();
    writer.member("position", value.position);
    writer.member("nft", value.nft);
    writer.close_object();
}

void encode_member(Writer& writer, const TransactionPartner*, int member, const void* object) {
    switch (member) {
        case 0: encode(writer, *static_cast<const TransactionPartnerUser*>(object)); return;
        case 1: encode(writer, *static_cast<const TransactionPartnerChat*>(object)); return;
        case 2: encode(writer, *static_cast<const TransactionPartnerAffiliateProgram*>(object)); return;
        case 3: encode(writer, *static_cast<const TransactionPartnerFragment*>(object)); return;
        case 4: encode(writer, *static_cast<const TransactionPartnerTelegramAds*>(object)); return;
        case 5: encode(writer, *static_cast<const TransactionPartnerTelegramApi*>(object)); return;
        case 6: encode(writer, *static_cast<const TransactionPartnerOther*>(object)); return;
        case 7: encode(writer, *static_cast<const Unknown*>(object)); return;
        default: return;
    }
}

void encode(Writer& writer, const TransactionPartner& value) {
    encode_member(writer, &value, static_cast<int>(value.index()), value.object());
}

void encode(Writer& writer, [[maybe_unused]] const TransactionPartnerAffiliateProgram& value) {
    writer.open_object();
    writer.member("type", TransactionPartnerAffiliateProgram::type);
    if (value.sponsor_user) writer.member("sponsor_user", *value.sponsor_user);
    writer.member("commission_per_mille", value.commission_per_mille);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const TransactionPartnerChat& value) {
    writer.open_object();
    writer.member("type", TransactionPartnerChat::type);
    writer.member("chat", value.chat);
    if (value.gift) writer.member("gift", *value.gift);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const TransactionPartnerFragment& value) {
    writer.open_object();
    writer.member("type", TransactionPartnerFragment::type);
    if (value.withdrawal_state) writer.member("withdrawal_state", *value.withdrawal_state);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const TransactionPartnerOther& value) {
    writer.open_object();
    writer.member("type", TransactionPartnerOther::type);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const TransactionPartnerTelegramAds& value) {
    writer.open_object();
    writer.member("type", TransactionPartnerTelegramAds::type);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const TransactionPartnerTelegramApi& value) {
    writer.open_object();
    writer.member("type", TransactionPartnerTelegramApi::type);
    writer.member("request_count", value.request_count);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const TransactionPartnerUser& value) {
    writer.open_object();
    writer.member("type", TransactionPartnerUser::type);
    writer.member("transaction_type", value.transaction_type);
    writer.member("user", value.user);
    if (value.affiliate) writer.member("affiliate", *value.affiliate);
    if (value.invoice_payload) writer.member("invoice_payload", *value.invoice_payload);
    if (value.subscription_period) writer.member("subscription_period", *value.subscription_period);
    if (!value.paid_media.empty()) writer.member("paid_media", value.paid_media);
    if (value.paid_media_payload) writer.member("paid_media_payload", *value.paid_media_payload);
    if (value.gift) writer.member("gift", *value.gift);
    if (value.premium_subscription_duration) writer.member("premium_subscription_duration", *value.premium_subscription_duration);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const UniqueGiftColors& value) {
    writer.open_object();
    writer.member("model_custom_emoji_id", value.model_custom_emoji_id);
    writer.member("symbol_custom_emoji_id", value.symbol_custom_emoji_id);
    writer.member("light_theme_main_color", value.light_theme_main_color);
    writer.member("light_theme_other_colors", value.light_theme_other_colors);
    writer.member("dark_theme_main_color", value.dark_theme_main_color);
    writer.member("dark_theme_other_colors", value.dark_theme_other_colors);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const UniqueGiftInfo& value) {
    writer.open_object();
    writer.member("gift", value.gift);
    writer.member("origin", value.origin);
    if (value.text) writer.member("text", *value.text);
    if (!value.entities.empty()) writer.member("entities", value.entities);
    if (value.is_private) writer.member("is_private", true);
    if (value.last_resale_currency) writer.member("last_resale_currency", *value.last_resale_currency);
    if (value.last_resale_amount) writer.member("last_resale_amount", *value.last_resale_amount);
    if (value.owned_gift_id) writer.member("owned_gift_id", *value.owned_gift_id);
    if (value.transfer_star_count) writer.member("transfer_star_count", *value.transfer_star_count);
    if (value.next_transfer_date) writer.member("next_transfer_date", *value.next_transfer_date);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const Update& value) {
    writer.open_object();
    writer.member("update_id", value.update_id);
    if (value.message) writer.member("message", *value.message);
    if (value.edited_message) writer.member("edited_message", *value.edited_message);
    if (value.channel_post) writer.member("channel_post", *value.channel_post);
    if (value.edited_channel_post) writer.member("edited_channel_post", *value.edited_channel_post);
    if (value.business_connection) writer.member("business_connection", *value.business_connection);
    if (value.business_message) writer.member("business_message", *value.business_message);
    if (value.edited_business_message) writer.member("edited_business_message", *value.edited_business_message);
    if (value.deleted_business_messages) writer.member("deleted_business_messages", *value.deleted_business_messages);
    if (value.guest_message) writer.member("guest_message", *value.guest_message);
    if (value.message_reaction) writer.member("message_reaction", *value.message_reaction);
    if (value.message_reaction_count) writer.member("message_reaction_count", *value.message_reaction_count);
    if (value.inline_query) writer.member("inline_query", *value.inline_query);
    if (value.chosen_inline_result) writer.member("chosen_inline_result", *value.chosen_inline_result);
    if (value.callback_query) writer.member("callback_query", *value.callback_query);
    if (value.shipping_query) writer.member("shipping_query", *value.shipping_query);
    if (value.pre_checkout_query) writer.member("pre_checkout_query", *value.pre_checkout_query);
    if (value.purchased_paid_media) writer.member("purchased_paid_media", *value.purchased_paid_media);
    if (value.poll) writer.member("poll", *value.poll);
    if (value.poll_answer) writer.member("poll_answer", *value.poll_answer);
    if (value.my_chat_member) writer.member("my_chat_member", *value.my_chat_member);
    if (value.chat_member) writer.member("chat_member", *value.chat_member);
    if (value.chat_join_request) writer.member("chat_join_request", *value.chat_join_request);
    if (value.chat_boost) writer.member("chat_boost", *value.chat_boost);
    if (value.removed_chat_boost) writer.member("removed_chat_boost", *value.removed_chat_boost);
    if (value.managed_bot) writer.member("managed_bot", *value.managed_bot);
    if (value.subscription) writer.member("subscription", *value.subscription);
    if (value.stopped_message_generation) writer.member("stopped_message_generation", *value.stopped_message_generation);
    if (value.widget_query) writer.member("widget_query", *value.widget_query);
    if (value.shared_widget_query) writer.member("shared_widget_query", *value.shared_widget_query);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const UserChatBoosts& value) {
    writer.open_object();
    writer.member("boosts", value.boosts);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const UserProfileAudios& value) {
    writer.open_object();
    writer.member("total_count", value.total_count);
    writer.member("audios", value.audios);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const UserProfilePhotos& value) {
    writer.open_object();
    writer.member("total_count", value.total_count);
    writer.member("photos", value.photos);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const UserRating& value) {
    writer.open_object();
    writer.member("level", value.level);
    writer.member("rating", value.rating);
    writer.member("current_level_rating", value.current_level_rating);
    if (value.next_level_rating) writer.member("next_level_rating", *value.next_level_rating);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const UsersShared& value) {
    writer.open_object();
    writer.member("request_id", value.request_id);
    writer.member("users", value.users);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const Venue& value) {
    writer.open_object();
    writer.member("location", value.location);
    writer.member("title", value.title);
    writer.member("address", value.address);
    if (value.foursquare_id) writer.member("foursquare_id", *value.foursquare_id);
    if (value.foursquare_type) writer.member("foursquare_type", *value.foursquare_type);
    if (value.google_place_id) writer.member("google_place_id", *value.google_place_id);
    if (value.google_place_type) writer.member("google_place_type", *value.google_place_type);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const VideoChatEnded& value) {
    writer.open_object();
    writer.member("duration", value.duration);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const VideoChatParticipantsInvited& value) {
    writer.open_object();
    writer.member("users", value.users);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const VideoChatScheduled& value) {
    writer.open_object();
    writer.member("start_date", value.start_date);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const VideoChatStarted& value) {
    writer.open_object();
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const VideoNote& value) {
    writer.open_object();
    writer.member("file_id", value.file_id);
    writer.member("file_unique_id", value.file_unique_id);
    writer.member("length", value.length);
    writer.member("duration", value.duration);
    if (value.thumbnail) writer.member("thumbnail", *value.thumbnail);
    if (value.file_size) writer.member("file_size", *value.file_size);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const VideoQuality& value) {
    writer.open_object();
    writer.member("file_id", value.file_id);
    writer.member("file_unique_id", value.file_unique_id);
    writer.member("width", value.width);
    writer.member("height", value.height);
    writer.member("codec", value.codec);
    if (value.file_size) writer.member("file_size", *value.file_size);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const WebAppData& value) {
    writer.open_object();
    writer.member("data", value.data);
    writer.member("button_text", value.button_text);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const WebhookInfo& value) {
    writer.open_object();
    writer.member("url", value.url);
    writer.member("has_custom_certificate", value.has_custom_certificate);
    writer.member("pending_update_count", value.pending_update_count);
    if (value.ip_address) writer.member("ip_address", *value.ip_address);
    if (value.last_error_date) writer.member("last_error_date", *value.last_error_date);
    if (value.last_error_message) writer.member("last_error_message", *value.last_error_message);
    if (value.last_synchronization_error_date) writer.member("last_synchronization_error_date", *value.last_synchronization_error_date);
    if (value.max_connections) writer.member("max_connections", *value.max_connections);
    if (!value.allowed_updates.empty()) writer.member("allowed_updates", value.allowed_updates);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const Widget& value) {
    writer.open_object();
    if (value.id) writer.member("id", *value.id);
    writer.member("html", value.html);
    if (value.width) writer.member("width", *value.width);
    if (value.height) writer.member("height", *value.height);
    if (value.public_data) writer.member("public_data", *value.public_data);
    if (value.chat_data) writer.member("chat_data", *value.chat_data);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const WidgetQuery& value) {
    writer.open_object();
    writer.member("id", value.id);
    writer.member("from", value.from);
    if (value.chat) writer.member("chat", *value.chat);
    if (value.message_id) writer.member("message_id", *value.message_id);
    if (value.inline_message_id) writer.member("inline_message_id", *value.inline_message_id);
    writer.member("chat_instance", value.chat_instance);
    if (value.chat_type) writer.member("chat_type", *value.chat_type);
    if (value.widget_id) writer.member("widget_id", *value.widget_id);
    writer.member("type", value.type);
    writer.member("data", value.data);
    writer.close_object();
}

}  // namespace telepot::codec
