// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#include "codec/generated/decoders.hpp"
#include "codec/generated/encoders.hpp"
#include "unit/codec/generated/fill.hpp"
#include "unit/codec/type_case.hpp"

namespace telepot::codec {

void fill(Random& random, RichBlock& out) {
    const Random::Level level(random);
    switch (random.choice(24)) {
        case 0: out = filled<RichBlockParagraph>(random); return;
        case 1: out = filled<RichBlockSectionHeading>(random); return;
        case 2: out = filled<RichBlockPreformatted>(random); return;
        case 3: out = filled<RichBlockFooter>(random); return;
        case 4: out = filled<RichBlockDivider>(random); return;
        case 5: out = filled<RichBlockMathematicalExpression>(random); return;
        case 6: out = filled<RichBlockAnchor>(random); return;
        case 7: out = filled<RichBlockList>(random); return;
        case 8: out = filled<RichBlockBlockQuotation>(random); return;
        case 9: out = filled<RichBlockExpandableBlockQuotation>(random); return;
        case 10: out = filled<RichBlockPullQuotation>(random); return;
        case 11: out = filled<RichBlockCollage>(random); return;
        case 12: out = filled<RichBlockSlideshow>(random); return;
        case 13: out = filled<RichBlockTable>(random); return;
        case 14: out = filled<RichBlockDetails>(random); return;
        case 15: out = filled<RichBlockMap>(random); return;
        case 16: out = filled<RichBlockButtons>(random); return;
        case 17: out = filled<RichBlockAnimation>(random); return;
        case 18: out = filled<RichBlockAudio>(random); return;
        case 19: out = filled<RichBlockDocument>(random); return;
        case 20: out = filled<RichBlockPhoto>(random); return;
        case 21: out = filled<RichBlockVideo>(random); return;
        case 22: out = filled<RichBlockVoiceNote>(random); return;
        case 23: out = filled<RichBlockThinking>(random); return;
        default: out = unheard_of(random, "type"); return;
    }
}

void fill(Random& random, RichBlockAnchor& out) {
    const Random::Level level(random);
    fill(random, out.name);
}

void fill(Random& random, RichBlockAnimation& out) {
    const Random::Level level(random);
    fill(random, out.animation);
    if (random.present()) fill(random, out.has_spoiler);
    if (random.present()) fill(random, out.caption);
}

void fill(Random& random, RichBlockAudio& out) {
    const Random::Level level(random);
    fill(random, out.audio);
    if (random.present()) fill(random, out.caption);
}

void fill(Random& random, RichBlockBlockQuotation& out) {
    const Random::Level level(random);
    fill(random, out.blocks);
    if (random.present()) fill(random, out.credit);
}

void fill(Random& random, RichBlockButtons& out) {
    const Random::Level level(random);
    fill(random, out.buttons);
    if (random.present()) fill(random, out.align);
}

void fill(Random& random, RichBlockCaption& out) {
    const Random::Level level(random);
    fill(random, out.text);
    if (random.present()) fill(random, out.credit);
}

void fill(Random& random, RichBlockCollage& out) {
    const Random::Level level(random);
    fill(random, out.blocks);
    if (random.present()) fill(random, out.caption);
}

void fill(Random& random, RichBlockDetails& out) {
    const Random::Level level(random);
    fill(random, out.summary);
    fill(random, out.blocks);
    if (random.present()) fill(random, out.is_open);
}

void fill(Random& /*random*/, RichBlockDivider& /*out*/) {}

void fill(Random& random, RichBlockDocument& out) {
    const Random::Level level(random);
    fill(random, out.document);
    if (random.present()) fill(random, out.caption);
}

void fill(Random& random, RichBlockExpandableBlockQuotation& out) {
    const Random::Level level(random);
    fill(random, out.blocks);
    if (random.present()) fill(random, out.credit);
}

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

void fill(Random& random, RichTextTonAddress& out) {
    const Random::Level level(random);
    fill(random, out.text);
    fill(random, out.address);
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

void fill(Random& random, WidgetQueryType& out) {
    const Random::Level level(random);
    switch (random.choice(3)) {
        case 0: out = filled<WidgetQueryTypeData>(random); return;
        case 1: out = filled<WidgetQueryTypeSignData>(random); return;
        case 2: out = filled<WidgetQueryTypeSentTransaction>(random); return;
        default: out = unheard_of(random, "type"); return;
    }
}

void fill(Random& random, SharedWidgetQuery& out) {
    const Random::Level level(random);
    fill(random, out.id);
    fill(random, out.from);
    fill(random, out.type);
    fill(random, out.data);
    fill(random, out.widget_id);
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
    if (random.present()) fill(random, out.rich_texts);
    fill(random, out.position);
    if (random.present()) fill(random, out.is_manual);
}

void fill(Random& random, TonNft& out) {
    const Random::Level level(random);
    if (random.present()) fill(random, out.collection_address);
    fill(random, out.address);
    fill(random, out.index);
    fill(random, out.name);
    fill(random, out.description);
    if (random.present()) fill(random, out.attributes);
    if (random.present()) fill(random, out.gift);
}

void fill(Random& random, TonNftAttribute& out) {
    const Random::Level level(random);
    fill(random, out.trait_type);
    fill(random, out.value);
}

void fill(Random& random, TonWalletCard& out) {
    const Random::Level level(random);
    fill(random, out.address);
    fill(random, out.amount);
    fill(random, out.stickers);
    if (random.present()) fill(random, out.background_nft_address);
}

void fill(Random& random, TonWalletCardSticker& out) {
    const Random::Level level(random);
    fill(random, out.position);
    fill(random, out.nft);
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

std::vector<TypeCase> types_3();
std::vector<TypeCase> types_3() {
    return {
        type_case<RichBlock>("RichBlock"),
        type_case<RichBlockAnchor>("RichBlockAnchor"),
        type_case<RichBlockAnimation>("RichBlockAnimation"),
        type_case<RichBlockAudio>("RichBlockAudio"),
        type_case<RichBlockBlockQuotation>("RichBlockBlockQuotation"),
        type_case<RichBlockButtons>("RichBlockButtons"),
        type_case<RichBlockCaption>("RichBlockCaption"),
        type_case<RichBlockCollage>("RichBlockCollage"),
        type_case<RichBlockDetails>("RichBlockDetails"),
        type_case<RichBlockDivider>("RichBlockDivider"),
        type_case<RichBlockDocument>("RichBlockDocument"),
        type_case<RichBlockExpandableBlockQuotation>("RichBlockExpandableBlockQuotation"),
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
        type_case<RichTextTonAddress>("RichTextTonAddress"),
        type_case<RichTextUnderline>("RichTextUnderline"),
        type_case<RichTextUrl>("RichTextUrl"),
        type_case<SentGuestMessage>("SentGuestMessage"),
        type_case<SentWebAppMessage>("SentWebAppMessage"),
        type_case<SharedUser>("SharedUser"),
        type_case<WidgetQueryType>("WidgetQueryType"),
        type_case<SharedWidgetQuery>("SharedWidgetQuery"),
        type_case<ShippingAddress>("ShippingAddress"),
        type_case<ShippingOption>("ShippingOption"),
        type_case<ShippingQuery>("ShippingQuery"),
        type_case<StarAmount>("StarAmount"),
        type_case<StarTransaction>("StarTransaction"),
        type_case<StarTransactions>("StarTransactions"),
        type_case<StickerSet>("StickerSet"),
        type_case<Story>("Story"),
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
        type_case<TonNft>("TonNft"),
        type_case<TonNftAttribute>("TonNftAttribute"),
        type_case<TonWalletCard>("TonWalletCard"),
        type_case<TonWalletCardSticker>("TonWalletCardSticker"),
        type_case<TransactionPartner>("TransactionPartner"),
        type_case<TransactionPartnerAffiliateProgram>("TransactionPartnerAffiliateProgram"),
        type_case<TransactionPartnerChat>("TransactionPartnerChat"),
        type_case<TransactionPartnerFragment>("TransactionPartnerFragment"),
        type_case<TransactionPartnerOther>("TransactionPartnerOther"),
        type_case<TransactionPartnerTelegramAds>("TransactionPartnerTelegramAds"),
        type_case<TransactionPartnerTelegramApi>("TransactionPartnerTelegramApi"),
    };
}

}  // namespace telepot::codec
