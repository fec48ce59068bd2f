// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#include "codec/generated/decoders.hpp"
#include "codec/generated/encoders.hpp"
#include "unit/codec/generated/fill.hpp"
#include "unit/codec/type_case.hpp"

namespace telepot::codec {

void fill(Random& random, TransactionPartnerUser& out) {
    const Random::Level level(random);
    fill(random, out.transaction_type);
    fill(random, out.user);
    if (random.present()) fill(random, out.affiliate);
    if (random.present()) fill(random, out.invoice_payload);
    if (random.present()) fill(random, out.subscription_period);
    if (random.present()) fill(random, out.paid_media);
    if (random.present()) fill(random, out.paid_media_payload);
    if (random.present()) fill(random, out.gift);
    if (random.present()) fill(random, out.premium_subscription_duration);
}

void fill(Random& random, UniqueGiftColors& out) {
    const Random::Level level(random);
    fill(random, out.model_custom_emoji_id);
    fill(random, out.symbol_custom_emoji_id);
    fill(random, out.light_theme_main_color);
    fill(random, out.light_theme_other_colors);
    fill(random, out.dark_theme_main_color);
    fill(random, out.dark_theme_other_colors);
}

void fill(Random& random, UniqueGiftInfo& out) {
    const Random::Level level(random);
    fill(random, out.gift);
    fill(random, out.origin);
    if (random.present()) fill(random, out.text);
    if (random.present()) fill(random, out.entities);
    if (random.present()) fill(random, out.is_private);
    if (random.present()) fill(random, out.last_resale_currency);
    if (random.present()) fill(random, out.last_resale_amount);
    if (random.present()) fill(random, out.owned_gift_id);
    if (random.present()) fill(random, out.transfer_star_count);
    if (random.present()) fill(random, out.next_transfer_date);
}

void fill(Random& random, Update& out) {
    const Random::Level level(random);
    fill(random, out.update_id);
    if (random.present()) fill(random, out.message);
    if (random.present()) fill(random, out.edited_message);
    if (random.present()) fill(random, out.channel_post);
    if (random.present()) fill(random, out.edited_channel_post);
    if (random.present()) fill(random, out.business_connection);
    if (random.present()) fill(random, out.business_message);
    if (random.present()) fill(random, out.edited_business_message);
    if (random.present()) fill(random, out.deleted_business_messages);
    if (random.present()) fill(random, out.guest_message);
    if (random.present()) fill(random, out.message_reaction);
    if (random.present()) fill(random, out.message_reaction_count);
    if (random.present()) fill(random, out.inline_query);
    if (random.present()) fill(random, out.chosen_inline_result);
    if (random.present()) fill(random, out.callback_query);
    if (random.present()) fill(random, out.shipping_query);
    if (random.present()) fill(random, out.pre_checkout_query);
    if (random.present()) fill(random, out.purchased_paid_media);
    if (random.present()) fill(random, out.poll);
    if (random.present()) fill(random, out.poll_answer);
    if (random.present()) fill(random, out.my_chat_member);
    if (random.present()) fill(random, out.chat_member);
    if (random.present()) fill(random, out.chat_join_request);
    if (random.present()) fill(random, out.chat_boost);
    if (random.present()) fill(random, out.removed_chat_boost);
    if (random.present()) fill(random, out.managed_bot);
    if (random.present()) fill(random, out.subscription);
    if (random.present()) fill(random, out.stopped_message_generation);
    if (random.present()) fill(random, out.widget_query);
    if (random.present()) fill(random, out.shared_widget_query);
}

void fill(Random& random, UserChatBoosts& out) {
    const Random::Level level(random);
    fill(random, out.boosts);
}

void fill(Random& random, UserProfileAudios& out) {
    const Random::Level level(random);
    fill(random, out.total_count);
    fill(random, out.audios);
}

void fill(Random& random, UserProfilePhotos& out) {
    const Random::Level level(random);
    fill(random, out.total_count);
    fill(random, out.photos);
}

void fill(Random& random, UserRating& out) {
    const Random::Level level(random);
    fill(random, out.level);
    fill(random, out.rating);
    fill(random, out.current_level_rating);
    if (random.present()) fill(random, out.next_level_rating);
}

void fill(Random& random, UsersShared& out) {
    const Random::Level level(random);
    fill(random, out.request_id);
    fill(random, out.users);
}

void fill(Random& random, Venue& out) {
    const Random::Level level(random);
    fill(random, out.location);
    fill(random, out.title);
    fill(random, out.address);
    if (random.present()) fill(random, out.foursquare_id);
    if (random.present()) fill(random, out.foursquare_type);
    if (random.present()) fill(random, out.google_place_id);
    if (random.present()) fill(random, out.google_place_type);
}

void fill(Random& random, VideoChatEnded& out) {
    const Random::Level level(random);
    fill(random, out.duration);
}

void fill(Random& random, VideoChatParticipantsInvited& out) {
    const Random::Level level(random);
    fill(random, out.users);
}

void fill(Random& random, VideoChatScheduled& out) {
    const Random::Level level(random);
    fill(random, out.start_date);
}

void fill(Random& /*random*/, VideoChatStarted& /*out*/) {}

void fill(Random& random, VideoNote& out) {
    const Random::Level level(random);
    fill(random, out.file_id);
    fill(random, out.file_unique_id);
    fill(random, out.length);
    fill(random, out.duration);
    if (random.present()) fill(random, out.thumbnail);
    if (random.present()) fill(random, out.file_size);
}

void fill(Random& random, VideoQuality& out) {
    const Random::Level level(random);
    fill(random, out.file_id);
    fill(random, out.file_unique_id);
    fill(random, out.width);
    fill(random, out.height);
    fill(random, out.codec);
    if (random.present()) fill(random, out.file_size);
}

void fill(Random& random, WebAppData& out) {
    const Random::Level level(random);
    fill(random, out.data);
    fill(random, out.button_text);
}

void fill(Random& random, WebhookInfo& out) {
    const Random::Level level(random);
    fill(random, out.url);
    fill(random, out.has_custom_certificate);
    fill(random, out.pending_update_count);
    if (random.present()) fill(random, out.ip_address);
    if (random.present()) fill(random, out.last_error_date);
    if (random.present()) fill(random, out.last_error_message);
    if (random.present()) fill(random, out.last_synchronization_error_date);
    if (random.present()) fill(random, out.max_connections);
    if (random.present()) fill(random, out.allowed_updates);
}

void fill(Random& random, Widget& out) {
    const Random::Level level(random);
    if (random.present()) fill(random, out.id);
    fill(random, out.html);
    if (random.present()) fill(random, out.width);
    if (random.present()) fill(random, out.height);
    if (random.present()) fill(random, out.public_data);
    if (random.present()) fill(random, out.chat_data);
}

void fill(Random& random, WidgetQuery& out) {
    const Random::Level level(random);
    fill(random, out.id);
    fill(random, out.from);
    if (random.present()) fill(random, out.chat);
    if (random.present()) fill(random, out.message_id);
    if (random.present()) fill(random, out.inline_message_id);
    fill(random, out.chat_instance);
    if (random.present()) fill(random, out.chat_type);
    if (random.present()) fill(random, out.widget_id);
    fill(random, out.type);
    fill(random, out.data);
}

void fill(Random& random, WidgetQueryTypeData& out) {
    const Random::Level level(random);
    if (random.present()) fill(random, out.wallet_card);
}

void fill(Random& random, WidgetQueryWallet& out) {
    const Random::Level level(random);
    fill(random, out.address);
    fill(random, out.amount);
    if (random.present()) fill(random, out.public_key);
    if (random.present()) fill(random, out.state_init);
}

void fill(Random& random, WidgetQueryTypeSentTransaction& out) {
    const Random::Level level(random);
    fill(random, out.wallet);
    fill(random, out.msg_hash);
}

void fill(Random& random, WidgetQueryTypeSignData& out) {
    const Random::Level level(random);
    fill(random, out.wallet);
    fill(random, out.sign_data);
}

void fill(Random& random, WriteAccessAllowed& out) {
    const Random::Level level(random);
    if (random.present()) fill(random, out.from_request);
    if (random.present()) fill(random, out.web_app_name);
    if (random.present()) fill(random, out.from_attachment_menu);
    if (random.present()) fill(random, out.inviter);
}

std::vector<TypeCase> types_4();
std::vector<TypeCase> types_4() {
    return {
        type_case<TransactionPartnerUser>("TransactionPartnerUser"),
        type_case<UniqueGiftColors>("UniqueGiftColors"),
        type_case<UniqueGiftInfo>("UniqueGiftInfo"),
        type_case<Update>("Update"),
        type_case<UserChatBoosts>("UserChatBoosts"),
        type_case<UserProfileAudios>("UserProfileAudios"),
        type_case<UserProfilePhotos>("UserProfilePhotos"),
        type_case<UserRating>("UserRating"),
        type_case<UsersShared>("UsersShared"),
        type_case<Venue>("Venue"),
        type_case<VideoChatEnded>("VideoChatEnded"),
        type_case<VideoChatParticipantsInvited>("VideoChatParticipantsInvited"),
        type_case<VideoChatScheduled>("VideoChatScheduled"),
        type_case<VideoChatStarted>("VideoChatStarted"),
        type_case<VideoNote>("VideoNote"),
        type_case<VideoQuality>("VideoQuality"),
        type_case<WebAppData>("WebAppData"),
        type_case<WebhookInfo>("WebhookInfo"),
        type_case<Widget>("Widget"),
        type_case<WidgetQuery>("WidgetQuery"),
        type_case<WidgetQueryTypeData>("WidgetQueryTypeData"),
        type_case<WidgetQueryWallet>("WidgetQueryWallet"),
        type_case<WidgetQueryTypeSentTransaction>("WidgetQueryTypeSentTransaction"),
        type_case<WidgetQueryTypeSignData>("WidgetQueryTypeSignData"),
        type_case<WriteAccessAllowed>("WriteAccessAllowed"),
    };
}

}  // namespace telepot::codec
