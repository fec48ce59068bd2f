// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#pragma once

#include <string_view>

#include "telepot/values/open_enum.hpp"

namespace telepot {

/// Known values of BotSubscriptionUpdatedState; `unknown` stands for every other text.
struct BotSubscriptionUpdatedStateValues {
    enum Value : unsigned char { unknown, canceled, active, failed };
    static constexpr std::string_view names[] = {"", "canceled", "active", "failed"};
};
/// A text of the API: canceled, active, failed. Others are kept as they came.
using BotSubscriptionUpdatedState = OpenEnum<BotSubscriptionUpdatedStateValues>;

/// Known values of ButtonStyle; `unknown` stands for every other text.
struct ButtonStyleValues {
    enum Value : unsigned char { unknown, danger, success, primary };
    static constexpr std::string_view names[] = {"", "danger", "success", "primary"};
};
/// A text of the API: danger, success, primary. Others are kept as they came.
using ButtonStyle = OpenEnum<ButtonStyleValues>;

/// Known values of ChatType; `unknown` stands for every other text.
struct ChatTypeValues {
    enum Value : unsigned char { unknown, private_, group, supergroup, channel };
    static constexpr std::string_view names[] = {"", "private", "group", "supergroup", "channel"};
};
/// A text of the API: private, group, supergroup, channel. Others are kept as they came.
using ChatType = OpenEnum<ChatTypeValues>;

/// Known values of EncryptedPassportElementType; `unknown` stands for every other text.
struct EncryptedPassportElementTypeValues {
    enum Value : unsigned char { unknown, personal_details, passport, driver_license, identity_card, internal_passport, address, utility_bill, bank_statement, rental_agreement, passport_registration, temporary_registration, phone_number, email };
    static constexpr std::string_view names[] = {"", "personal_details", "passport", "driver_license", "identity_card", "internal_passport", "address", "utility_bill", "bank_statement", "rental_agreement", "passport_registration", "temporary_registration", "phone_number", "email"};
};
/// A text of the API: personal_details, passport, driver_license, identity_card, internal_passport, address, utility_bill, bank_statement, rental_agreement, passport_registration, temporary_registration, phone_number, email. Others are kept as they came.
using EncryptedPassportElementType = OpenEnum<EncryptedPassportElementTypeValues>;

/// Known values of InlineQueryChatType; `unknown` stands for every other text.
struct InlineQueryChatTypeValues {
    enum Value : unsigned char { unknown, sender, private_, group, supergroup, channel };
    static constexpr std::string_view names[] = {"", "sender", "private", "group", "supergroup", "channel"};
};
/// A text of the API: sender, private, group, supergroup, channel. Others are kept as they came.
using InlineQueryChatType = OpenEnum<InlineQueryChatTypeValues>;

/// Known values of InputStickerFormat; `unknown` stands for every other text.
struct InputStickerFormatValues {
    enum Value : unsigned char { unknown, static_, animated, video };
    static constexpr std::string_view names[] = {"", "static", "animated", "video"};
};
/// A text of the API: static, animated, video. Others are kept as they came.
using InputStickerFormat = OpenEnum<InputStickerFormatValues>;

/// Known values of MaskPositionPoint; `unknown` stands for every other text.
struct MaskPositionPointValues {
    enum Value : unsigned char { unknown, forehead, eyes, mouth, chin };
    static constexpr std::string_view names[] = {"", "forehead", "eyes", "mouth", "chin"};
};
/// A text of the API: forehead, eyes, mouth, chin. Others are kept as they came.
using MaskPositionPoint = OpenEnum<MaskPositionPointValues>;

/// Known values of MessageEntityType; `unknown` stands for every other text.
struct MessageEntityTypeValues {
    enum Value : unsigned char { unknown, mention, hashtag, cashtag, bot_command, url, email, phone_number, bold, italic, underline, strikethrough, spoiler, blockquote, expandable_blockquote, code, pre, text_link, text_mention, custom_emoji, date_time, ton_address };
    static constexpr std::string_view names[] = {"", "mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number", "bold", "italic", "underline", "strikethrough", "spoiler", "blockquote", "expandable_blockquote", "code", "pre", "text_link", "text_mention", "custom_emoji", "date_time", "ton_address"};
};
/// A text of the API: mention, hashtag, cashtag, bot_command, url, email, phone_number, bold, italic, underline, strikethrough, spoiler, blockquote, expandable_blockquote, code, pre, text_link, text_mention, custom_emoji, date_time, ton_address. Others are kept as they came.
using MessageEntityType = OpenEnum<MessageEntityTypeValues>;

/// Known values of PassportElementErrorDataFieldType; `unknown` stands for every other text.
struct PassportElementErrorDataFieldTypeValues {
    enum Value : unsigned char { unknown, personal_details, passport, driver_license, identity_card, internal_passport, address };
    static constexpr std::string_view names[] = {"", "personal_details", "passport", "driver_license", "identity_card", "internal_passport", "address"};
};
/// A text of the API: personal_details, passport, driver_license, identity_card, internal_passport, address. Others are kept as they came.
using PassportElementErrorDataFieldType = OpenEnum<PassportElementErrorDataFieldTypeValues>;

/// Known values of PassportElementErrorFileType; `unknown` stands for every other text.
struct PassportElementErrorFileTypeValues {
    enum Value : unsigned char { unknown, utility_bill, bank_statement, rental_agreement, passport_registration, temporary_registration };
    static constexpr std::string_view names[] = {"", "utility_bill", "bank_statement", "rental_agreement", "passport_registration", "temporary_registration"};
};
/// A text of the API: utility_bill, bank_statement, rental_agreement, passport_registration, temporary_registration. Others are kept as they came.
using PassportElementErrorFileType = OpenEnum<PassportElementErrorFileTypeValues>;

/// Known values of PassportElementErrorFilesType; `unknown` stands for every other text.
struct PassportElementErrorFilesTypeValues {
    enum Value : unsigned char { unknown, utility_bill, bank_statement, rental_agreement, passport_registration, temporary_registration };
    static constexpr std::string_view names[] = {"", "utility_bill", "bank_statement", "rental_agreement", "passport_registration", "temporary_registration"};
};
/// A text of the API: utility_bill, bank_statement, rental_agreement, passport_registration, temporary_registration. Others are kept as they came.
using PassportElementErrorFilesType = OpenEnum<PassportElementErrorFilesTypeValues>;

/// Known values of PassportElementErrorFrontSideType; `unknown` stands for every other text.
struct PassportElementErrorFrontSideTypeValues {
    enum Value : unsigned char { unknown, passport, driver_license, identity_card, internal_passport };
    static constexpr std::string_view names[] = {"", "passport", "driver_license", "identity_card", "internal_passport"};
};
/// A text of the API: passport, driver_license, identity_card, internal_passport. Others are kept as they came.
using PassportElementErrorFrontSideType = OpenEnum<PassportElementErrorFrontSideTypeValues>;

/// Known values of PassportElementErrorReverseSideType; `unknown` stands for every other text.
struct PassportElementErrorReverseSideTypeValues {
    enum Value : unsigned char { unknown, driver_license, identity_card };
    static constexpr std::string_view names[] = {"", "driver_license", "identity_card"};
};
/// A text of the API: driver_license, identity_card. Others are kept as they came.
using PassportElementErrorReverseSideType = OpenEnum<PassportElementErrorReverseSideTypeValues>;

/// Known values of PassportElementErrorSelfieType; `unknown` stands for every other text.
struct PassportElementErrorSelfieTypeValues {
    enum Value : unsigned char { unknown, passport, driver_license, identity_card, internal_passport };
    static constexpr std::string_view names[] = {"", "passport", "driver_license", "identity_card", "internal_passport"};
};
/// A text of the API: passport, driver_license, identity_card, internal_passport. Others are kept as they came.
using PassportElementErrorSelfieType = OpenEnum<PassportElementErrorSelfieTypeValues>;

/// Known values of PassportElementErrorTranslationFileType; `unknown` stands for every other text.
struct PassportElementErrorTranslationFileTypeValues {
    enum Value : unsigned char { unknown, passport, driver_license, identity_card, internal_passport, utility_bill, bank_statement, rental_agreement, passport_registration, temporary_registration };
    static constexpr std::string_view names[] = {"", "passport", "driver_license", "identity_card", "internal_passport", "utility_bill", "bank_statement", "rental_agreement", "passport_registration", "temporary_registration"};
};
/// A text of the API: passport, driver_license, identity_card, internal_passport, utility_bill, bank_statement, rental_agreement, passport_registration, temporary_registration. Others are kept as they came.
using PassportElementErrorTranslationFileType = OpenEnum<PassportElementErrorTranslationFileTypeValues>;

/// Known values of PassportElementErrorTranslationFilesType; `unknown` stands for every other text.
struct PassportElementErrorTranslationFilesTypeValues {
    enum Value : unsigned char { unknown, passport, driver_license, identity_card, internal_passport, utility_bill, bank_statement, rental_agreement, passport_registration, temporary_registration };
    static constexpr std::string_view names[] = {"", "passport", "driver_license", "identity_card", "internal_passport", "utility_bill", "bank_statement", "rental_agreement", "passport_registration", "temporary_registration"};
};
/// A text of the API: passport, driver_license, identity_card, internal_passport, utility_bill, bank_statement, rental_agreement, passport_registration, temporary_registration. Others are kept as they came.
using PassportElementErrorTranslationFilesType = OpenEnum<PassportElementErrorTranslationFilesTypeValues>;

/// Known values of PollType; `unknown` stands for every other text.
struct PollTypeValues {
    enum Value : unsigned char { unknown, regular, quiz };
    static constexpr std::string_view names[] = {"", "regular", "quiz"};
};
/// A text of the API: regular, quiz. Others are kept as they came.
using PollType = OpenEnum<PollTypeValues>;

/// Known values of RichBlockButtonsAlign; `unknown` stands for every other text.
struct RichBlockButtonsAlignValues {
    enum Value : unsigned char { unknown, left, center, right };
    static constexpr std::string_view names[] = {"", "left", "center", "right"};
};
/// A text of the API: left, center, right. Others are kept as they came.
using RichBlockButtonsAlign = OpenEnum<RichBlockButtonsAlignValues>;

/// Known values of RichBlockTableCellAlign; `unknown` stands for every other text.
struct RichBlockTableCellAlignValues {
    enum Value : unsigned char { unknown, left, center, right };
    static constexpr std::string_view names[] = {"", "left", "center", "right"};
};
/// A text of the API: left, center, right. Others are kept as they came.
using RichBlockTableCellAlign = OpenEnum<RichBlockTableCellAlignValues>;

/// Known values of RichBlockTableCellValign; `unknown` stands for every other text.
struct RichBlockTableCellValignValues {
    enum Value : unsigned char { unknown, top, middle, bottom };
    static constexpr std::string_view names[] = {"", "top", "middle", "bottom"};
};
/// A text of the API: top, middle, bottom. Others are kept as they came.
using RichBlockTableCellValign = OpenEnum<RichBlockTableCellValignValues>;

/// Known values of RichMessageButtonStyle; `unknown` stands for every other text.
struct RichMessageButtonStyleValues {
    enum Value : unsigned char { unknown, danger, success, primary, link };
    static constexpr std::string_view names[] = {"", "danger", "success", "primary", "link"};
};
/// A text of the API: danger, success, primary, link. Others are kept as they came.
using RichMessageButtonStyle = OpenEnum<RichMessageButtonStyleValues>;

/// Known values of StickerType; `unknown` stands for every other text.
struct StickerTypeValues {
    enum Value : unsigned char { unknown, regular, mask, custom_emoji };
    static constexpr std::string_view names[] = {"", "regular", "mask", "custom_emoji"};
};
/// A text of the API: regular, mask, custom_emoji. Others are kept as they came.
using StickerType = OpenEnum<StickerTypeValues>;

/// Known values of SuggestedPostCurrency; `unknown` stands for every other text.
struct SuggestedPostCurrencyValues {
    enum Value : unsigned char { unknown, XTR, TON };
    static constexpr std::string_view names[] = {"", "XTR", "TON"};
};
/// A text of the API: XTR, TON. Others are kept as they came.
using SuggestedPostCurrency = OpenEnum<SuggestedPostCurrencyValues>;

/// Known values of SuggestedPostInfoState; `unknown` stands for every other text.
struct SuggestedPostInfoStateValues {
    enum Value : unsigned char { unknown, pending, approved, declined };
    static constexpr std::string_view names[] = {"", "pending", "approved", "declined"};
};
/// A text of the API: pending, approved, declined. Others are kept as they came.
using SuggestedPostInfoState = OpenEnum<SuggestedPostInfoStateValues>;

/// Known values of SuggestedPostRefundedReason; `unknown` stands for every other text.
struct SuggestedPostRefundedReasonValues {
    enum Value : unsigned char { unknown, post_deleted, payment_refunded };
    static constexpr std::string_view names[] = {"", "post_deleted", "payment_refunded"};
};
/// A text of the API: post_deleted, payment_refunded. Others are kept as they came.
using SuggestedPostRefundedReason = OpenEnum<SuggestedPostRefundedReasonValues>;

/// Known values of TransactionPartnerUserTransactionType; `unknown` stands for every other text.
struct TransactionPartnerUserTransactionTypeValues {
    enum Value : unsigned char { unknown, invoice_payment, paid_media_payment, gift_purchase, premium_purchase, business_account_transfer };
    static constexpr std::string_view names[] = {"", "invoice_payment", "paid_media_payment", "gift_purchase", "premium_purchase", "business_account_transfer"};
};
/// A text of the API: invoice_payment, paid_media_payment, gift_purchase, premium_purchase, business_account_transfer. Others are kept as they came.
using TransactionPartnerUserTransactionType = OpenEnum<TransactionPartnerUserTransactionTypeValues>;

/// Known values of UniqueGiftInfoLastResaleCurrency; `unknown` stands for every other text.
struct UniqueGiftInfoLastResaleCurrencyValues {
    enum Value : unsigned char { unknown, XTR, TON };
    static constexpr std::string_view names[] = {"", "XTR", "TON"};
};
/// A text of the API: XTR, TON. Others are kept as they came.
using UniqueGiftInfoLastResaleCurrency = OpenEnum<UniqueGiftInfoLastResaleCurrencyValues>;

/// Known values of UniqueGiftInfoOrigin; `unknown` stands for every other text.
struct UniqueGiftInfoOriginValues {
    enum Value : unsigned char { unknown, upgrade, transfer, resale, gifted_upgrade, offer };
    static constexpr std::string_view names[] = {"", "upgrade", "transfer", "resale", "gifted_upgrade", "offer"};
};
/// A text of the API: upgrade, transfer, resale, gifted_upgrade, offer. Others are kept as they came.
using UniqueGiftInfoOrigin = OpenEnum<UniqueGiftInfoOriginValues>;

/// Known values of UniqueGiftModelRarity; `unknown` stands for every other text.
struct UniqueGiftModelRarityValues {
    enum Value : unsigned char { unknown, uncommon, rare, epic, legendary };
    static constexpr std::string_view names[] = {"", "uncommon", "rare", "epic", "legendary"};
};
/// A text of the API: uncommon, rare, epic, legendary. Others are kept as they came.
using UniqueGiftModelRarity = OpenEnum<UniqueGiftModelRarityValues>;

/// Known values of VideoQualityCodec; `unknown` stands for every other text.
struct VideoQualityCodecValues {
    enum Value : unsigned char { unknown, h264, h265, av01 };
    static constexpr std::string_view names[] = {"", "h264", "h265", "av01"};
};
/// A text of the API: h264, h265, av01. Others are kept as they came.
using VideoQualityCodec = OpenEnum<VideoQualityCodecValues>;

}  // namespace telepot
