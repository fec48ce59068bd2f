// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#include "codec/generated/decoders.hpp"
#include "codec/generated/encoders.hpp"
#include "unit/codec/generated/fill.hpp"
#include "unit/codec/type_case.hpp"

namespace telepot::codec {

void fill(Random& random, RichBlockFooter& out) {
    const Random::Level level(random);
    fill(random, out.text);
}

void fill(Random& random, RichBlockList& out) {
    const Random::Level level(random);
    fill(random, out.items);
}

void fill(Random& random, RichBlockListItem& out) {
    const Random::Level level(random);
    fill(random, out.label);
    fill(random, out.blocks);
    if (random.present()) fill(random, out.has_checkbox);
    if (random.present()) fill(random, out.is_checked);
    if (random.present()) fill(random, out.value);
    if (random.present()) fill(random, out.type);
}

void fill(Random& random, RichBlockMap& out) {
    const Random::Level level(random);
    fill(random, out.location);
    fill(random, out.zoom);
    fill(random, out.width);
    fill(random, out.height);
    if (random.present()) fill(random, out.caption);
}

void fill(Random& random, RichBlockMathematicalExpression& out) {
    const Random::Level level(random);
    fill(random, out.expression);
}

void fill(Random& random, RichBlockParagraph& out) {
    const Random::Level level(random);
    fill(random, out.text);
}

void fill(Random& random, RichBlockPhoto& out) {
    const Random::Level level(random);
    fill(random, out.photo);
    if (random.present()) fill(random, out.has_spoiler);
    if (random.present()) fill(random, out.caption);
}

void fill(Random& random, RichBlockPreformatted& out) {
    const Random::Level level(random);
    fill(random, out.text);
    if (random.present()) fill(random, out.language);
}

void fill(Random& random, RichBlockPullQuotation& out) {
    const Random::Level level(random);
    fill(random, out.text);
    if (random.present()) fill(random, out.credit);
}

void fill(Random& random, RichBlockSectionHeading& out) {
    const Random::Level level(random);
    fill(random, out.text);
    fill(random, out.size);
}

void fill(Random& random, RichBlockSlideshow& out) {
    const Random::Level level(random);
    fill(random, out.blocks);
    if (random.present()) fill(random, out.caption);
}

void fill(Random& random, RichBlockTable& out) {
    const Random::Level level(random);
    fill(random, out.cells);
    if (random.present()) fill(random, out.is_bordered);
    if (random.present()) fill(random, out.is_striped);
    if (random.present()) fill(random, out.is_compact);
    if (random.present()) fill(random, out.caption);
}

void fill(Random& random, RichBlockTableCell& out) {
    const Random::Level level(random);
    if (random.present()) fill(random, out.text);
    if (random.present()) fill(random, out.is_header);
    if (random.present()) fill(random, out.colspan);
    if (random.present()) fill(random, out.rowspan);
    fill(random, out.align);
    fill(random, out.valign);
}

void fill(Random& random, RichBlockThinking& out) {
    const Random::Level level(random);
    fill(random, out.text);
}

void fill(Random& random, RichBlockVideo& out) {
    const Random::Level level(random);
    fill(random, out.video);
    if (random.present()) fill(random, out.has_spoiler);
    if (random.present()) fill(random, out.caption);
}

void fill(Random& random, Voice& out) {
    const Random::Level level(random);
    fill(random, out.file_id);
    fill(random, out.file_unique_id);
    fill(random, out.duration);
    if (random.present()) fill(random, out.mime_type);
    if (random.present()) fill(random, out.file_size);
}

void fill(Random& random, RichBlockVoiceNote& out) {
    const Random::Level level(random);
    fill(random, out.voice_note);
    if (random.present()) fill(random, out.caption);
}

void fill(Random& random, RichMessage& out) {
    const Random::Level level(random);
    fill(random, out.blocks);
    if (random.present()) fill(random, out.is_rtl);
}

void fill(Random& random, RichMessageButton& out) {
    const Random::Level level(random);
    fill(random, out.text);
    if (random.present()) fill(random, out.style);
    if (random.present()) fill(random, out.url);
    if (random.present()) fill(random, out.callback_data);
    if (random.present()) fill(random, out.web_app);
    if (random.present()) fill(random, out.login_url);
    if (random.present()) fill(random, out.switch_inline_query);
    if (random.present()) fill(random, out.switch_inline_query_current_chat);
    if (random.present()) fill(random, out.switch_inline_query_chosen_chat);
    if (random.present()) fill(random, out.copy_text);
    if (random.present()) fill(random, out.disabled);
}

void fill(Random& random, RichTextAnchor& out) {
    const Random::Level level(random);
    fill(random, out.name);
}

void fill(Random& random, RichTextAnchorLink& out) {
    const Random::Level level(random);
    fill(random, out.text);
    fill(random, out.anchor_name);
}

void fill(Random& random, RichTextBankCardNumber& out) {
    const Random::Level level(random);
    fill(random, out.text);
    fill(random, out.bank_card_number);
}

void fill(Random& random, RichTextBold& out) {
    const Random::Level level(random);
    fill(random, out.text);
}

void fill(Random& random, RichTextBotCommand& out) {
    const Random::Level level(random);
    fill(random, out.text);
    fill(random, out.bot_command);
}

void fill(Random& random, RichTextButton& out) {
    const Random::Level level(random);
    fill(random, out.button);
}

void fill(Random& random, RichTextCashtag& out) {
    const Random::Level level(random);
    fill(random, out.text);
    fill(random, out.cashtag);
}

void fill(Random& random, RichTextCode& out) {
    const Random::Level level(random);
    fill(random, out.text);
}

void fill(Random& random, RichTextCustomEmoji& out) {
    const Random::Level level(random);
    fill(random, out.custom_emoji_id);
    fill(random, out.alternative_text);
}

void fill(Random& random, RichTextDateTime& out) {
    const Random::Level level(random);
    fill(random, out.text);
    fill(random, out.unix_time);
    fill(random, out.date_time_format);
}

void fill(Random& random, RichTextEmailAddress& out) {
    const Random::Level level(random);
    fill(random, out.text);
    fill(random, out.email_address);
}

void fill(Random& random, RichTextHashtag& out) {
    const Random::Level level(random);
    fill(random, out.text);
    fill(random, out.hashtag);
}

void fill(Random& random, RichTextItalic& out) {
    const Random::Level level(random);
    fill(random, out.text);
}

void fill(Random& random, RichTextMarked& out) {
    const Random::Level level(random);
    fill(random, out.text);
}

void fill(Random& random, RichTextMathematicalExpression& out) {
    const Random::Level level(random);
    fill(random, out.expression);
}

void fill(Random& random, RichTextMention& out) {
    const Random::Level level(random);
    fill(random, out.text);
    fill(random, out.username);
}

void fill(Random& random, RichTextPhoneNumber& out) {
    const Random::Level level(random);
    fill(random, out.text);
    fill(random, out.phone_number);
}

void fill(Random& random, RichTextReference& out) {
    const Random::Level level(random);
    fill(random, out.text);
    fill(random, out.name);
}

void fill(Random& random, RichTextReferenceLink& out) {
    const Random::Level level(random);
    fill(random, out.text);
    fill(random, out.reference_name);
}

void fill(Random& random, RichTextSpoiler& out) {
    const Random::Level level(random);
    fill(random, out.text);
}

void fill(Random& random, RichTextStrikethrough& out) {
    const Random::Level level(random);
    fill(random, out.text);
}

void fill(Random& random, RichTextSubscript& out) {
    const Random::Level level(random);
    fill(random, out.text);
}

void fill(Random& random, RichTextSuperscript& out) {
    const Random::Level level(random);
    fill(random, out.text);
}

void fill(Random& random, RichTextTextMention& out) {
    const Random::Level level(random);
    fill(random, out.text);
    fill(random, out.user);
}

void fill(Random& random, RichTextUnderline& out) {
    const Random::Level level(random);
    fill(random, out.text);
}

void fill(Random& random, RichTextUrl& out) {
    const Random::Level level(random);
    fill(random, out.text);
    fill(random, out.url);
}

void fill(Random& random, SentGuestMessage& out) {
    const Random::Level level(random);
    fill(random, out.inline_message_id);
}

void fill(Random& random, SentWebAppMessage& out) {
    const Random::Level level(random);
    if (random.present()) fill(random, out.inline_message_id);
}

void fill(Random& random, SharedUser& out) {
    const Random::Level level(random);
    fill(random, out.user_id);
    if (random.present()) fill(random, out.first_name);
    if (random.present()) fill(random, out.last_name);
    if (random.present()) fill(random, out.username);
    if (random.present()) fill(random, out.photo);
}

void fill(Random& random, ShippingAddress& out) {
    const Random::Level level(random);
    fill(random, out.country_code);
    fill(random, out.state);
    fill(random, out.city);
    fill(random, out.street_line1);
    fill(random, out.street_line2);
    fill(random, out.post_code);
}

void fill(Random& random, ShippingOption& out) {
    const Random::Level level(random);
    fill(random, out.id);
    fill(random, out.title);
    fill(random, out.prices);
}

void fill(Random& random, ShippingQuery& out) {
    const Random::Level level(random);
    fill(random, out.id);
    fill(random, out.from);
    fill(random, out.invoice_payload);
    fill(random, out.shipping_address);
}

void fill(Random& random, StarAmount& out) {
    const Random::Level level(random);
    fill(random, out.amount);
    if (random.present()) fill(random, out.nanostar_amount);
}

void fill(Random& random, StarTransaction& out) {
    const Random::Level level(random);
    fill(random, out.id);
    fill(random, out.amount);
    if (random.present()) fill(random, out.nanostar_amount);
    fill(random, out.date);
    if (random.present()) fill(random, out.source);
    if (random.present()) fill(random, out.receiver);
}

void fill(Random& random, StarTransactions& out) {
    const Random::Level level(random);
    fill(random, out.transactions);
}

void fill(Random& random, StickerSet& out) {
    const Random::Level level(random);
    fill(random, out.name);
    fill(random, out.title);
    fill(random, out.sticker_type);
    fill(random, out.stickers);
    if (random.present()) fill(random, out.thumbnail);
}

void fill(Random& random, Story& out) {
    const Random::Level level(random);
    fill(random, out.chat);
    fill(random, out.id);
}

void fill(Random& random, StoryAreaPosition& out) {
    const Random::Level level(random);
    fill(random, out.x_percentage);
    fill(random, out.y_percentage);
    fill(random, out.width_percentage);
    fill(random, out.height_percentage);
    fill(random, out.rotation_angle);
    fill(random, out.corner_radius_percentage);
}

void fill(Random& random, StoryAreaType& out) {
    const Random::Level level(random);
    switch (random.choice(5)) {
        case 0: out = filled<StoryAreaTypeLocation>(random); return;
        case 1: out = filled<StoryAreaTypeSuggestedReaction>(random); return;
        case 2: out = filled<StoryAreaTypeLink>(random); return;
        case 3: out = filled<StoryAreaTypeWeather>(random); return;
        case 4: out = filled<StoryAreaTypeUniqueGift>(random); return;
        default: out = unheard_of(random, "type"); return;
    }
}

void fill(Random& random, StoryArea& out) {
    const Random::Level level(random);
    fill(random, out.position);
    fill(random, out.type);
}

void fill(Random& random, StoryAreaTypeLink& out) {
    const Random::Level level(random);
    fill(random, out.url);
}

void fill(Random& random, StoryAreaTypeLocation& out) {
    const Random::Level level(random);
    fill(random, out.latitude);
    fill(random, out.longitude);
    if (random.present()) fill(random, out.address);
}

void fill(Random& random, StoryAreaTypeSuggestedReaction& out) {
    const Random::Level level(random);
    fill(random, out.reaction_type);
    if (random.present()) fill(random, out.is_dark);
    if (random.present()) fill(random, out.is_flipped);
}

void fill(Random& random, StoryAreaTypeUniqueGift& out) {
    const Random::Level level(random);
    fill(random, out.name);
}

void fill(Random& random, StoryAreaTypeWeather& out) {
    const Random::Level level(random);
    fill(random, out.temperature);
    fill(random, out.emoji);
    fill(random, out.background_color);
}

void fill(Random& random, SuccessfulPayment& out) {
    const Random::Level level(random);
    fill(random, out.currency);
    fill(random, out.total_amount);
    fill(random, out.invoice_payload);
    if (random.present()) fill(random, out.subscription_expiration_date);
    if (random.present()) fill(random, out.is_recurring);
    if (random.present()) fill(random, out.is_first_recurring);
    if (random.present()) fill(random, out.shipping_option_id);
    if (random.present()) fill(random, out.order_info);
    fill(random, out.telegram_payment_charge_id);
    fill(random, out.provider_payment_charge_id);
}

void fill(Random& random, SuggestedPostPrice& out) {
    const Random::Level level(random);
    fill(random, out.currency);
    fill(random, out.amount);
}

void fill(Random& random, SuggestedPostApprovalFailed& out) {
    const Random::Level level(random);
    if (random.present()) fill(random, out.suggested_post_message);
    fill(random, out.price);
}

void fill(Random& random, SuggestedPostApproved& out) {
    const Random::Level level(random);
    if (random.present()) fill(random, out.suggested_post_message);
    if (random.present()) fill(random, out.price);
    fill(random, out.send_date);
}

void fill(Random& random, SuggestedPostDeclined& out) {
    const Random::Level level(random);
    if (random.present()) fill(random, out.suggested_post_message);
    if (random.present()) fill(random, out.comment);
}

void fill(Random& random, SuggestedPostInfo& out) {
    const Random::Level level(random);
    fill(random, out.state);
    if (random.present()) fill(random, out.price);
    if (random.present()) fill(random, out.send_date);
}

void fill(Random& random, SuggestedPostPaid& out) {
    const Random::Level level(random);
    if (random.present()) fill(random, out.suggested_post_message);
    fill(random, out.currency);
    if (random.present()) fill(random, out.amount);
    if (random.present()) fill(random, out.star_amount);
}

void fill(Random& random, SuggestedPostParameters& out) {
    const Random::Level level(random);
    if (random.present()) fill(random, out.price);
    if (random.present()) fill(random, out.send_date);
}

void fill(Random& random, SuggestedPostRefunded& out) {
    const Random::Level level(random);
    if (random.present()) fill(random, out.suggested_post_message);
    fill(random, out.reason);
}

void fill(Random& random, SwitchInlineQueryChosenChat& out) {
    const Random::Level level(random);
    if (random.present()) fill(random, out.query);
    if (random.present()) fill(random, out.allow_user_chats);
    if (random.present()) fill(random, out.allow_bot_chats);
    if (random.present()) fill(random, out.allow_group_chats);
    if (random.present()) fill(random, out.allow_channel_chats);
}

void fill(Random& random, TextQuote& out) {
    const Random::Level level(random);
    fill(random, out.text);
    if (random.present()) fill(random, out.entities);
    fill(random, out.position);
    if (random.present()) fill(random, out.is_manual);
}

void fill(Random& random, TransactionPartner& out) {
    const Random::Level level(random);
    switch (random.choice(7)) {
        case 0: out = filled<TransactionPartnerUser>(random); return;
        case 1: out = filled<TransactionPartnerChat>(random); return;
        case 2: out = filled<TransactionPartnerAffiliateProgram>(random); return;
        case 3: out = filled<TransactionPartnerFragment>(random); return;
        case 4: out = filled<TransactionPartnerTelegramAds>(random); return;
        case 5: out = filled<TransactionPartnerTelegramApi>(random); return;
        case 6: out = filled<TransactionPartnerOther>(random); return;
        default: out = unheard_of(random, "type"); return;
    }
}

void fill(Random& random, TransactionPartnerAffiliateProgram& out) {
    const Random::Level level(random);
    if (random.present()) fill(random, out.sponsor_user);
    fill(random, out.commission_per_mille);
}

void fill(Random& random, TransactionPartnerChat& out) {
    const Random::Level level(random);
    fill(random, out.chat);
    if (random.present()) fill(random, out.gift);
}

void fill(Random& random, TransactionPartnerFragment& out) {
    const Random::Level level(random);
    if (random.present()) fill(random, out.withdrawal_state);
}

void fill(Random& /*random*/, TransactionPartnerOther& /*out*/) {}

void fill(Random& /*random*/, TransactionPartnerTelegramAds& /*out*/) {}

void fill(Random& random, TransactionPartnerTelegramApi& out) {
    const Random::Level level(random);
    fill(random, out.request_count);
}

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

std::vector<TypeCase> types_3();
std::vector<TypeCase> types_3() {
    return {
        type_case<RichBlockFooter>("RichBlockFooter"),
        type_case<RichBlockList>("RichBlockList"),
        type_case<RichBlockListItem>("RichBlockListItem"),
        type_case<RichBlockMap>("RichBlockMap"),
        type_case<RichBlockMathematicalExpression>("RichBlockMathematicalExpression"),
        type_case<RichBlockParagraph>("RichBlockParagraph"),
        type_case<RichBlockPhoto>("RichBlockPhoto"),
        type_case<RichBlockPreformatted>("RichBlockPreformatted"),
        type_case<RichBlockPullQuotation>("RichBlockPullQuotation"),
        type_case<RichBlockSectionHeading>("RichBlockSectionHeading"),
        type_case<RichBlockSlideshow>("RichBlockSlideshow"),
        type_case<RichBlockTable>("RichBlockTable"),
        type_case<RichBlockTableCell>("RichBlockTableCell"),
        type_case<RichBlockThinking>("RichBlockThinking"),
        type_case<RichBlockVideo>("RichBlockVideo"),
        type_case<Voice>("Voice"),
        type_case<RichBlockVoiceNote>("RichBlockVoiceNote"),
        type_case<RichMessage>("RichMessage"),
        type_case<RichMessageButton>("RichMessageButton"),
        type_case<RichTextAnchor>("RichTextAnchor"),
        type_case<RichTextAnchorLink>("RichTextAnchorLink"),
        type_case<RichTextBankCardNumber>("RichTextBankCardNumber"),
        type_case<RichTextBold>("RichTextBold"),
        type_case<RichTextBotCommand>("RichTextBotCommand"),
        type_case<RichTextButton>("RichTextButton"),
        type_case<RichTextCashtag>("RichTextCashtag"),
        type_case<RichTextCode>("RichTextCode"),
        type_case<RichTextCustomEmoji>("RichTextCustomEmoji"),
        type_case<RichTextDateTime>("RichTextDateTime"),
        type_case<RichTextEmailAddress>("RichTextEmailAddress"),
        type_case<RichTextHashtag>("RichTextHashtag"),
        type_case<RichTextItalic>("RichTextItalic"),
        type_case<RichTextMarked>("RichTextMarked"),
        type_case<RichTextMathematicalExpression>("RichTextMathematicalExpression"),
        type_case<RichTextMention>("RichTextMention"),
        type_case<RichTextPhoneNumber>("RichTextPhoneNumber"),
        type_case<RichTextReference>("RichTextReference"),
        type_case<RichTextReferenceLink>("RichTextReferenceLink"),
        type_case<RichTextSpoiler>("RichTextSpoiler"),
        type_case<RichTextStrikethrough>("RichTextStrikethrough"),
        type_case<RichTextSubscript>("RichTextSubscript"),
        type_case<RichTextSuperscript>("RichTextSuperscript"),
        type_case<RichTextTextMention>("RichTextTextMention"),
        type_case<RichTextUnderline>("RichTextUnderline"),
        type_case<RichTextUrl>("RichTextUrl"),
        type_case<SentGuestMessage>("SentGuestMessage"),
        type_case<SentWebAppMessage>("SentWebAppMessage"),
        type_case<SharedUser>("SharedUser"),
        type_case<ShippingAddress>("ShippingAddress"),
        type_case<ShippingOption>("ShippingOption"),
        type_case<ShippingQuery>("ShippingQuery"),
        type_case<StarAmount>("StarAmount"),
        type_case<StarTransaction>("StarTransaction"),
        type_case<StarTransactions>("StarTransactions"),
        type_case<StickerSet>("StickerSet"),
        type_case<Story>("Story"),
        type_case<StoryAreaPosition>("StoryAreaPosition"),
        type_case<StoryAreaType>("StoryAreaType"),
        type_case<StoryArea>("StoryArea"),
        type_case<StoryAreaTypeLink>("StoryAreaTypeLink"),
        type_case<StoryAreaTypeLocation>("StoryAreaTypeLocation"),
        type_case<StoryAreaTypeSuggestedReaction>("StoryAreaTypeSuggestedReaction"),
        type_case<StoryAreaTypeUniqueGift>("StoryAreaTypeUniqueGift"),
        type_case<StoryAreaTypeWeather>("StoryAreaTypeWeather"),
        type_case<SuccessfulPayment>("SuccessfulPayment"),
        type_case<SuggestedPostPrice>("SuggestedPostPrice"),
        type_case<SuggestedPostApprovalFailed>("SuggestedPostApprovalFailed"),
        type_case<SuggestedPostApproved>("SuggestedPostApproved"),
        type_case<SuggestedPostDeclined>("SuggestedPostDeclined"),
        type_case<SuggestedPostInfo>("SuggestedPostInfo"),
        type_case<SuggestedPostPaid>("SuggestedPostPaid"),
        type_case<SuggestedPostParameters>("SuggestedPostParameters"),
        type_case<SuggestedPostRefunded>("SuggestedPostRefunded"),
        type_case<SwitchInlineQueryChosenChat>("SwitchInlineQueryChosenChat"),
        type_case<TextQuote>("TextQuote"),
        type_case<TransactionPartner>("TransactionPartner"),
        type_case<TransactionPartnerAffiliateProgram>("TransactionPartnerAffiliateProgram"),
        type_case<TransactionPartnerChat>("TransactionPartnerChat"),
        type_case<TransactionPartnerFragment>("TransactionPartnerFragment"),
        type_case<TransactionPartnerOther>("TransactionPartnerOther"),
        type_case<TransactionPartnerTelegramAds>("TransactionPartnerTelegramAds"),
        type_case<TransactionPartnerTelegramApi>("TransactionPartnerTelegramApi"),
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
    };
}

}  // namespace telepot::codec
