// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#include "codec/generated/decoders.hpp"

#include <cstddef>

#pragma GCC diagnostic ignored "-Winvalid-offsetof"

namespace telepot::codec {

bool decode(const Element& element, const Place& place, SharedUser& out) {
    static constexpr FieldRule fields[] = {
        {"user_id", &read<std::int64_t>, offsetof(SharedUser, user_id), 1U},
        {"first_name", &read<std::optional<std::string>>, offsetof(SharedUser, first_name), 0U},
        {"last_name", &read<std::optional<std::string>>, offsetof(SharedUser, last_name), 0U},
        {"username", &read<std::optional<std::string>>, offsetof(SharedUser, username), 0U},
        {"photo", &read<std::vector<PhotoSize>>, offsetof(SharedUser, photo), 0U},
    };
    static constexpr std::uint8_t slots[] = {1, 0, 0, 0, 2, 0, 4, 0, 0, 0, 0, 0, 0, 5, 0, 3};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 28, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, WidgetQueryType& out) {
    static constexpr MemberRule members[] = {
        {"sign_data", "", &read_member<WidgetQueryType, WidgetQueryTypeSignData>},
        {"sent_transaction", "", &read_member<WidgetQueryType, WidgetQueryTypeSentTransaction>},
        {"data", "", &read_member<WidgetQueryType, WidgetQueryTypeData>},
    };
    if (decode_member(element, place, "type", members, &out)) return true;
    out = Unknown(text_of(element));
    return true;
}

bool decode(const Element& element, const Place& place, SharedWidgetQuery& out) {
    static constexpr FieldRule fields[] = {
        {"id", &read<std::string>, offsetof(SharedWidgetQuery, id), 1U},
        {"from", &read<User>, offsetof(SharedWidgetQuery, from), 2U},
        {"type", &read<WidgetQueryType>, offsetof(SharedWidgetQuery, type), 4U},
        {"data", &read<std::string>, offsetof(SharedWidgetQuery, data), 8U},
        {"widget_id", &read<std::string>, offsetof(SharedWidgetQuery, widget_id), 16U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 2, 0, 0, 0, 5, 0, 0, 0, 3, 4, 0, 0, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 3905118931U, 28, 31U, 2U}, &out);
    RawAccess::set(out, place);
    return is_read;
}

bool decode(const Element& element, const Place& place, ShippingAddress& out) {
    static constexpr FieldRule fields[] = {
        {"country_code", &read<std::string>, offsetof(ShippingAddress, country_code), 1U},
        {"state", &read<std::string>, offsetof(ShippingAddress, state), 2U},
        {"city", &read<std::string>, offsetof(ShippingAddress, city), 4U},
        {"street_line1", &read<std::string>, offsetof(ShippingAddress, street_line1), 8U},
        {"street_line2", &read<std::string>, offsetof(ShippingAddress, street_line2), 16U},
        {"post_code", &read<std::string>, offsetof(ShippingAddress, post_code), 32U},
    };
    static constexpr std::uint8_t slots[] = {0, 5, 0, 1, 0, 4, 0, 0, 0, 0, 0, 3, 0, 6, 0, 2};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 28, 63U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, ShippingOption& out) {
    static constexpr FieldRule fields[] = {
        {"id", &read<std::string>, offsetof(ShippingOption, id), 1U},
        {"title", &read<std::string>, offsetof(ShippingOption, title), 2U},
        {"prices", &read<std::vector<LabeledPrice>>, offsetof(ShippingOption, prices), 4U},
    };
    static constexpr std::uint8_t slots[] = {0, 2, 0, 0, 3, 1, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 29, 7U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, ShippingQuery& out) {
    static constexpr FieldRule fields[] = {
        {"id", &read<std::string>, offsetof(ShippingQuery, id), 1U},
        {"from", &read<User>, offsetof(ShippingQuery, from), 2U},
        {"invoice_payload", &read<std::string>, offsetof(ShippingQuery, invoice_payload), 4U},
        {"shipping_address", &read<ShippingAddress>, offsetof(ShippingQuery, shipping_address), 8U},
    };
    static constexpr std::uint8_t slots[] = {4, 0, 1, 3, 0, 2, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 860834805U, 29, 15U, 10U}, &out);
    RawAccess::set(out, place);
    return is_read;
}

bool decode(const Element& element, const Place& place, StarAmount& out) {
    static constexpr FieldRule fields[] = {
        {"amount", &read<std::int64_t>, offsetof(StarAmount, amount), 1U},
        {"nanostar_amount", &read<std::optional<std::int64_t>>, offsetof(StarAmount, nanostar_amount), 0U},
    };
    static constexpr std::uint8_t slots[] = {2, 1, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 3905118931U, 30, 1U, 0U}, &out);
    return is_read;
}

void set_raw(StarAmount& object, const Place& place) {
    RawAccess::set(object, place);
}

bool decode(const Element& element, const Place& place, StarTransaction& out) {
    static constexpr FieldRule fields[] = {
        {"id", &read<std::string>, offsetof(StarTransaction, id), 1U},
        {"amount", &read<std::int64_t>, offsetof(StarTransaction, amount), 2U},
        {"nanostar_amount", &read<std::optional<std::int64_t>>, offsetof(StarTransaction, nanostar_amount), 0U},
        {"date", &read<std::int64_t>, offsetof(StarTransaction, date), 4U},
        {"source", &read<Box<TransactionPartner>>, offsetof(StarTransaction, source), 0U},
        {"receiver", &read<Box<TransactionPartner>>, offsetof(StarTransaction, receiver), 0U},
    };
    static constexpr std::uint8_t slots[] = {3, 0, 2, 1, 0, 6, 0, 4, 0, 0, 0, 0, 5, 0, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 317917019U, 28, 7U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, StarTransactions& out) {
    static constexpr FieldRule fields[] = {
        {"transactions", &read<std::vector<StarTransaction>>, offsetof(StarTransactions, transactions), 1U},
    };
    static constexpr std::uint8_t slots[] = {1, 0, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

void set_raw(StarTransactions& object, const Place& place) {
    RawAccess::set(object, place);
}

bool decode(const Element& element, const Place& place, StickerSet& out) {
    static constexpr FieldRule fields[] = {
        {"name", &read<std::string>, offsetof(StickerSet, name), 1U},
        {"title", &read<std::string>, offsetof(StickerSet, title), 2U},
        {"sticker_type", &read<StickerType>, offsetof(StickerSet, sticker_type), 4U},
        {"stickers", &read<std::vector<Sticker>>, offsetof(StickerSet, stickers), 8U},
        {"thumbnail", &read<Box<PhotoSize>>, offsetof(StickerSet, thumbnail), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 0, 0, 0, 4, 2, 0, 0, 1, 0, 0, 5, 0, 3};
    const bool is_read = decode_object(element, place, {fields, slots, 4069966529U, 28, 15U, 0U}, &out);
    return is_read;
}

void set_raw(StickerSet& object, const Place& place) {
    RawAccess::set(object, place);
}

bool decode(const Element& element, const Place& place, Story& out) {
    static constexpr FieldRule fields[] = {
        {"chat", &read<Chat>, offsetof(Story, chat), 1U},
        {"id", &read<std::int64_t>, offsetof(Story, id), 2U},
    };
    static constexpr std::uint8_t slots[] = {1, 0, 2, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 3U, 1U}, &out);
    return is_read;
}

void set_raw(Story& object, const Place& place) {
    RawAccess::set(object, place);
}

bool decode(const Element& element, const Place& place, StoryAreaType& out) {
    static constexpr MemberRule members[] = {
        {"weather", "", &read_member<StoryAreaType, StoryAreaTypeWeather>},
        {"location", "", &read_member<StoryAreaType, StoryAreaTypeLocation>},
        {"suggested_reaction", "", &read_member<StoryAreaType, StoryAreaTypeSuggestedReaction>},
        {"link", "", &read_member<StoryAreaType, StoryAreaTypeLink>},
        {"unique_gift", "", &read_member<StoryAreaType, StoryAreaTypeUniqueGift>},
    };
    if (decode_member(element, place, "type", members, &out)) return true;
    out = Unknown(text_of(element));
    return true;
}

bool decode(const Element& element, const Place& place, StoryArea& out) {
    static constexpr FieldRule fields[] = {
        {"position", &read<AreaPosition>, offsetof(StoryArea, position), 1U},
        {"type", &read<StoryAreaType>, offsetof(StoryArea, type), 2U},
    };
    static constexpr std::uint8_t slots[] = {0, 1, 2, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 3U, 1U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, StoryAreaTypeLink& out) {
    static constexpr FieldRule fields[] = {
        {"url", &read<std::string>, offsetof(StoryAreaTypeLink, url), 1U},
    };
    static constexpr std::uint8_t slots[] = {1, 0, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, StoryAreaTypeLocation& out) {
    static constexpr FieldRule fields[] = {
        {"latitude", &read<double>, offsetof(StoryAreaTypeLocation, latitude), 1U},
        {"longitude", &read<double>, offsetof(StoryAreaTypeLocation, longitude), 2U},
        {"address", &read<Box<LocationAddress>>, offsetof(StoryAreaTypeLocation, address), 0U},
    };
    static constexpr std::uint8_t slots[] = {3, 0, 1, 0, 0, 2, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 29, 3U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, StoryAreaTypeSuggestedReaction& out) {
    static constexpr FieldRule fields[] = {
        {"reaction_type", &read<ReactionType>, offsetof(StoryAreaTypeSuggestedReaction, reaction_type), 1U},
        {"is_dark", &read<std::optional<bool>>, offsetof(StoryAreaTypeSuggestedReaction, is_dark), 0U},
        {"is_flipped", &read<std::optional<bool>>, offsetof(StoryAreaTypeSuggestedReaction, is_flipped), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 1, 0, 2, 0, 0, 3};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 29, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, StoryAreaTypeUniqueGift& out) {
    static constexpr FieldRule fields[] = {
        {"name", &read<std::string>, offsetof(StoryAreaTypeUniqueGift, name), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, StoryAreaTypeWeather& out) {
    static constexpr FieldRule fields[] = {
        {"temperature", &read<double>, offsetof(StoryAreaTypeWeather, temperature), 1U},
        {"emoji", &read<std::string>, offsetof(StoryAreaTypeWeather, emoji), 2U},
        {"background_color", &read<std::int64_t>, offsetof(StoryAreaTypeWeather, background_color), 4U},
    };
    static constexpr std::uint8_t slots[] = {0, 3, 2, 0, 0, 0, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 29, 7U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, SuccessfulPayment& out) {
    static constexpr FieldRule fields[] = {
        {"currency", &read<std::string>, offsetof(SuccessfulPayment, currency), 1U},
        {"total_amount", &read<std::int64_t>, offsetof(SuccessfulPayment, total_amount), 2U},
        {"invoice_payload", &read<std::string>, offsetof(SuccessfulPayment, invoice_payload), 4U},
        {"subscription_expiration_date", &read<std::optional<std::int64_t>>, offsetof(SuccessfulPayment, subscription_expiration_date), 0U},
        {"is_recurring", &read<bool>, offsetof(SuccessfulPayment, is_recurring), 0U},
        {"is_first_recurring", &read<bool>, offsetof(SuccessfulPayment, is_first_recurring), 0U},
        {"shipping_option_id", &read<std::optional<std::string>>, offsetof(SuccessfulPayment, shipping_option_id), 0U},
        {"order_info", &read<Box<OrderInfo>>, offsetof(SuccessfulPayment, order_info), 0U},
        {"telegram_payment_charge_id", &read<std::string>, offsetof(SuccessfulPayment, telegram_payment_charge_id), 8U},
        {"provider_payment_charge_id", &read<std::string>, offsetof(SuccessfulPayment, provider_payment_charge_id), 16U},
    };
    static constexpr std::uint8_t slots[] = {5, 0, 1, 4, 8, 0, 0, 0, 0, 6, 3, 9, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 7, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 27, 31U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, SuggestedPostPrice& out) {
    static constexpr FieldRule fields[] = {
        {"currency", &read<SuggestedPostCurrency>, offsetof(SuggestedPostPrice, currency), 1U},
        {"amount", &read<std::int64_t>, offsetof(SuggestedPostPrice, amount), 2U},
    };
    static constexpr std::uint8_t slots[] = {1, 0, 2, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 3U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, SuggestedPostApprovalFailed& out) {
    static constexpr FieldRule fields[] = {
        {"suggested_post_message", &read<Box<Message>>, offsetof(SuggestedPostApprovalFailed, suggested_post_message), 0U},
        {"price", &read<SuggestedPostPrice>, offsetof(SuggestedPostApprovalFailed, price), 1U},
    };
    static constexpr std::uint8_t slots[] = {2, 1, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2111517975U, 30, 1U, 1U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, SuggestedPostApproved& out) {
    static constexpr FieldRule fields[] = {
        {"suggested_post_message", &read<Box<Message>>, offsetof(SuggestedPostApproved, suggested_post_message), 0U},
        {"price", &read<Box<SuggestedPostPrice>>, offsetof(SuggestedPostApproved, price), 0U},
        {"send_date", &read<std::int64_t>, offsetof(SuggestedPostApproved, send_date), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 3, 0, 2, 1, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 860834805U, 29, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, SuggestedPostDeclined& out) {
    static constexpr FieldRule fields[] = {
        {"suggested_post_message", &read<Box<Message>>, offsetof(SuggestedPostDeclined, suggested_post_message), 0U},
        {"comment", &read<std::optional<std::string>>, offsetof(SuggestedPostDeclined, comment), 0U},
    };
    static constexpr std::uint8_t slots[] = {1, 0, 0, 2};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 0U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, SuggestedPostInfo& out) {
    static constexpr FieldRule fields[] = {
        {"state", &read<SuggestedPostInfoState>, offsetof(SuggestedPostInfo, state), 1U},
        {"price", &read<Box<SuggestedPostPrice>>, offsetof(SuggestedPostInfo, price), 0U},
        {"send_date", &read<std::optional<std::int64_t>>, offsetof(SuggestedPostInfo, send_date), 0U},
    };
    static constexpr std::uint8_t slots[] = {2, 0, 0, 3, 0, 0, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 29, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, SuggestedPostPaid& out) {
    static constexpr FieldRule fields[] = {
        {"suggested_post_message", &read<Box<Message>>, offsetof(SuggestedPostPaid, suggested_post_message), 0U},
        {"currency", &read<SuggestedPostCurrency>, offsetof(SuggestedPostPaid, currency), 1U},
        {"amount", &read<std::optional<std::int64_t>>, offsetof(SuggestedPostPaid, amount), 0U},
        {"star_amount", &read<Box<StarAmount>>, offsetof(SuggestedPostPaid, star_amount), 0U},
    };
    static constexpr std::uint8_t slots[] = {2, 0, 0, 0, 4, 1, 0, 3};
    const bool is_read = decode_object(element, place, {fields, slots, 860834805U, 29, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, SuggestedPostParameters& out) {
    static constexpr FieldRule fields[] = {
        {"price", &read<Box<SuggestedPostPrice>>, offsetof(SuggestedPostParameters, price), 0U},
        {"send_date", &read<std::optional<std::int64_t>>, offsetof(SuggestedPostParameters, send_date), 0U},
    };
    static constexpr std::uint8_t slots[] = {1, 2, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 0U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, SuggestedPostRefunded& out) {
    static constexpr FieldRule fields[] = {
        {"suggested_post_message", &read<Box<Message>>, offsetof(SuggestedPostRefunded, suggested_post_message), 0U},
        {"reason", &read<SuggestedPostRefundedReason>, offsetof(SuggestedPostRefunded, reason), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 2, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 3905118931U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, SwitchInlineQueryChosenChat& out) {
    static constexpr FieldRule fields[] = {
        {"query", &read<std::optional<std::string>>, offsetof(SwitchInlineQueryChosenChat, query), 0U},
        {"allow_user_chats", &read<std::optional<bool>>, offsetof(SwitchInlineQueryChosenChat, allow_user_chats), 0U},
        {"allow_bot_chats", &read<std::optional<bool>>, offsetof(SwitchInlineQueryChosenChat, allow_bot_chats), 0U},
        {"allow_group_chats", &read<std::optional<bool>>, offsetof(SwitchInlineQueryChosenChat, allow_group_chats), 0U},
        {"allow_channel_chats", &read<std::optional<bool>>, offsetof(SwitchInlineQueryChosenChat, allow_channel_chats), 0U},
    };
    static constexpr std::uint8_t slots[] = {3, 0, 0, 0, 2, 0, 0, 4, 5, 0, 0, 0, 1, 0, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 860834805U, 28, 0U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, TextQuote& out) {
    static constexpr FieldRule fields[] = {
        {"text", &read<std::string>, offsetof(TextQuote, text), 1U},
        {"entities", &read<std::vector<MessageEntity>>, offsetof(TextQuote, entities), 0U},
        {"rich_texts", &read<std::vector<RichText>>, offsetof(TextQuote, rich_texts), 0U},
        {"position", &read<std::int64_t>, offsetof(TextQuote, position), 2U},
        {"is_manual", &read<bool>, offsetof(TextQuote, is_manual), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 5, 0, 0, 0, 0, 4, 2, 3, 0, 0, 0, 0, 1, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 28, 3U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, TonNft& out) {
    static constexpr FieldRule fields[] = {
        {"collection_address", &read<std::optional<std::string>>, offsetof(TonNft, collection_address), 0U},
        {"address", &read<std::string>, offsetof(TonNft, address), 1U},
        {"index", &read<std::string>, offsetof(TonNft, index), 2U},
        {"name", &read<std::string>, offsetof(TonNft, name), 4U},
        {"description", &read<std::string>, offsetof(TonNft, description), 8U},
        {"attributes", &read<std::vector<TonNftAttribute>>, offsetof(TonNft, attributes), 0U},
        {"gift", &read<Box<UniqueGift>>, offsetof(TonNft, gift), 0U},
    };
    static constexpr std::uint8_t slots[] = {7, 0, 0, 0, 5, 1, 0, 2, 4, 0, 0, 6, 3, 0, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2276365573U, 28, 15U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, TonNftAttribute& out) {
    static constexpr FieldRule fields[] = {
        {"trait_type", &read<std::string>, offsetof(TonNftAttribute, trait_type), 1U},
        {"value", &read<std::string>, offsetof(TonNftAttribute, value), 2U},
    };
    static constexpr std::uint8_t slots[] = {0, 1, 0, 2};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 3U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, TonWalletCard& out) {
    static constexpr FieldRule fields[] = {
        {"address", &read<std::string>, offsetof(TonWalletCard, address), 1U},
        {"amount", &read<std::string>, offsetof(TonWalletCard, amount), 2U},
        {"stickers", &read<std::vector<TonWalletCardSticker>>, offsetof(TonWalletCard, stickers), 4U},
        {"background_nft_address", &read<std::optional<std::string>>, offsetof(TonWalletCard, background_nft_address), 0U},
    };
    static constexpr std::uint8_t slots[] = {1, 3, 0, 0, 2, 4, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 29, 7U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, TonWalletCardSticker& out) {
    static constexpr FieldRule fields[] = {
        {"position", &read<AreaPosition>, offsetof(TonWalletCardSticker, position), 1U},
        {"nft", &read<TonNft>, offsetof(TonWalletCardSticker, nft), 2U},
    };
    static constexpr std::uint8_t slots[] = {1, 0, 2, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 3905118931U, 30, 3U, 3U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, TransactionPartner& out) {
    static constexpr MemberRule members[] = {
        {"user", "", &read_member<TransactionPartner, TransactionPartnerUser>},
        {"chat", "", &read_member<TransactionPartner, TransactionPartnerChat>},
        {"affiliate_program", "", &read_member<TransactionPartner, TransactionPartnerAffiliateProgram>},
        {"telegram_api", "", &read_member<TransactionPartner, TransactionPartnerTelegramApi>},
        {"fragment", "", &read_member<TransactionPartner, TransactionPartnerFragment>},
        {"telegram_ads", "", &read_member<TransactionPartner, TransactionPartnerTelegramAds>},
        {"other", "", &read_member<TransactionPartner, TransactionPartnerOther>},
    };
    if (decode_member(element, place, "type", members, &out)) return true;
    out = Unknown(text_of(element));
    return true;
}

bool decode(const Element& element, const Place& place, TransactionPartnerAffiliateProgram& out) {
    static constexpr FieldRule fields[] = {
        {"sponsor_user", &read<Box<User>>, offsetof(TransactionPartnerAffiliateProgram, sponsor_user), 0U},
        {"commission_per_mille", &read<std::int64_t>, offsetof(TransactionPartnerAffiliateProgram, commission_per_mille), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 1, 0, 2};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, TransactionPartnerChat& out) {
    static constexpr FieldRule fields[] = {
        {"chat", &read<Chat>, offsetof(TransactionPartnerChat, chat), 1U},
        {"gift", &read<Box<Gift>>, offsetof(TransactionPartnerChat, gift), 0U},
    };
    static constexpr std::uint8_t slots[] = {1, 2, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 1U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, TransactionPartnerFragment& out) {
    static constexpr FieldRule fields[] = {
        {"withdrawal_state", &read<Box<RevenueWithdrawalState>>, offsetof(TransactionPartnerFragment, withdrawal_state), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 1, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 0U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, TransactionPartnerOther& /*out*/) {
    return expect_object(element, place);
}

bool decode(const Element& element, const Place& place, TransactionPartnerTelegramAds& /*out*/) {
    return expect_object(element, place);
}

bool decode(const Element& element, const Place& place, TransactionPartnerTelegramApi& out) {
    static constexpr FieldRule fields[] = {
        {"request_count", &read<std::int64_t>, offsetof(TransactionPartnerTelegramApi, request_count), 1U},
    };
    static constexpr std::uint8_t slots[] = {1, 0, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, TransactionPartnerUser& out) {
    static constexpr FieldRule fields[] = {
        {"transaction_type", &read<TransactionPartnerUserTransactionType>, offsetof(TransactionPartnerUser, transaction_type), 1U},
        {"user", &read<User>, offsetof(TransactionPartnerUser, user), 2U},
        {"affiliate", &read<Box<AffiliateInfo>>, offsetof(TransactionPartnerUser, affiliate), 0U},
        {"invoice_payload", &read<std::optional<std::string>>, offsetof(TransactionPartnerUser, invoice_payload), 0U},
        {"subscription_period", &read<std::optional<std::int64_t>>, offsetof(TransactionPartnerUser, subscription_period), 0U},
        {"paid_media", &read<std::vector<PaidMedia>>, offsetof(TransactionPartnerUser, paid_media), 0U},
        {"paid_media_payload", &read<std::optional<std::string>>, offsetof(TransactionPartnerUser, paid_media_payload), 0U},
        {"gift", &read<Box<Gift>>, offsetof(TransactionPartnerUser, gift), 0U},
        {"premium_subscription_duration", &read<std::optional<std::int64_t>>, offsetof(TransactionPartnerUser, premium_subscription_duration), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 2, 0, 0, 0, 0, 0, 5, 0, 0, 0, 4, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 7, 0, 6, 0, 9, 1, 8};
    const bool is_read = decode_object(element, place, {fields, slots, 860834805U, 27, 3U, 2U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, UniqueGiftColors& out) {
    static constexpr FieldRule fields[] = {
        {"model_custom_emoji_id", &read<std::string>, offsetof(UniqueGiftColors, model_custom_emoji_id), 1U},
        {"symbol_custom_emoji_id", &read<std::string>, offsetof(UniqueGiftColors, symbol_custom_emoji_id), 2U},
        {"light_theme_main_color", &read<std::int64_t>, offsetof(UniqueGiftColors, light_theme_main_color), 4U},
        {"light_theme_other_colors", &read<std::vector<std::int64_t>>, offsetof(UniqueGiftColors, light_theme_other_colors), 8U},
        {"dark_theme_main_color", &read<std::int64_t>, offsetof(UniqueGiftColors, dark_theme_main_color), 16U},
        {"dark_theme_other_colors", &read<std::vector<std::int64_t>>, offsetof(UniqueGiftColors, dark_theme_other_colors), 32U},
    };
    static constexpr std::uint8_t slots[] = {5, 0, 0, 0, 0, 0, 2, 4, 0, 0, 3, 0, 0, 6, 1, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 4069966529U, 28, 63U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, UniqueGiftInfo& out) {
    static constexpr FieldRule fields[] = {
        {"gift", &read<UniqueGift>, offsetof(UniqueGiftInfo, gift), 1U},
        {"origin", &read<UniqueGiftInfoOrigin>, offsetof(UniqueGiftInfo, origin), 2U},
        {"text", &read<std::optional<std::string>>, offsetof(UniqueGiftInfo, text), 0U},
        {"entities", &read<std::vector<MessageEntity>>, offsetof(UniqueGiftInfo, entities), 0U},
        {"is_private", &read<bool>, offsetof(UniqueGiftInfo, is_private), 0U},
        {"last_resale_currency", &read<std::optional<UniqueGiftInfoLastResaleCurrency>>, offsetof(UniqueGiftInfo, last_resale_currency), 0U},
        {"last_resale_amount", &read<std::optional<std::int64_t>>, offsetof(UniqueGiftInfo, last_resale_amount), 0U},
        {"owned_gift_id", &read<std::optional<std::string>>, offsetof(UniqueGiftInfo, owned_gift_id), 0U},
        {"transfer_star_count", &read<std::optional<std::int64_t>>, offsetof(UniqueGiftInfo, transfer_star_count), 0U},
        {"next_transfer_date", &read<std::optional<std::int64_t>>, offsetof(UniqueGiftInfo, next_transfer_date), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 9, 3, 0, 0, 7, 1, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 8, 2, 6, 10, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 317917019U, 27, 3U, 1U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, Update& out) {
    static constexpr FieldRule fields[] = {
        {"update_id", &read<std::int64_t>, offsetof(Update, update_id), 1U},
        {"message", &read_payload<Message>, offsetof(Update, message), 0U},
        {"edited_message", &read_payload<Message>, offsetof(Update, edited_message), 0U},
        {"channel_post", &read_payload<Message>, offsetof(Update, channel_post), 0U},
        {"edited_channel_post", &read_payload<Message>, offsetof(Update, edited_channel_post), 0U},
        {"business_connection", &read_payload<BusinessConnection>, offsetof(Update, business_connection), 0U},
        {"business_message", &read_payload<Message>, offsetof(Update, business_message), 0U},
        {"edited_business_message", &read_payload<Message>, offsetof(Update, edited_business_message), 0U},
        {"deleted_business_messages", &read_payload<BusinessMessagesDeleted>, offsetof(Update, deleted_business_messages), 0U},
        {"guest_message", &read_payload<Message>, offsetof(Update, guest_message), 0U},
        {"message_reaction", &read_payload<MessageReactionUpdated>, offsetof(Update, message_reaction), 0U},
        {"message_reaction_count", &read_payload<MessageReactionCountUpdated>, offsetof(Update, message_reaction_count), 0U},
        {"inline_query", &read_payload<InlineQuery>, offsetof(Update, inline_query), 0U},
        {"chosen_inline_result", &read_payload<ChosenInlineResult>, offsetof(Update, chosen_inline_result), 0U},
        {"callback_query", &read_payload<CallbackQuery>, offsetof(Update, callback_query), 0U},
        {"shipping_query", &read_payload<ShippingQuery>, offsetof(Update, shipping_query), 0U},
        {"pre_checkout_query", &read_payload<PreCheckoutQuery>, offsetof(Update, pre_checkout_query), 0U},
        {"purchased_paid_media", &read_payload<PaidMediaPurchased>, offsetof(Update, purchased_paid_media), 0U},
        {"poll", &read_payload<Poll>, offsetof(Update, poll), 0U},
        {"poll_answer", &read_payload<PollAnswer>, offsetof(Update, poll_answer), 0U},
        {"my_chat_member", &read_payload<ChatMemberUpdated>, offsetof(Update, my_chat_member), 0U},
        {"chat_member", &read_payload<ChatMemberUpdated>, offsetof(Update, chat_member), 0U},
        {"chat_join_request", &read_payload<ChatJoinRequest>, offsetof(Update, chat_join_request), 0U},
        {"chat_boost", &read_payload<ChatBoostUpdated>, offsetof(Update, chat_boost), 0U},
        {"removed_chat_boost", &read_payload<ChatBoostRemoved>, offsetof(Update, removed_chat_boost), 0U},
        {"managed_bot", &read_payload<ManagedBotUpdated>, offsetof(Update, managed_bot), 0U},
        {"subscription", &read_payload<BotSubscriptionUpdated>, offsetof(Update, subscription), 0U},
        {"stopped_message_generation", &read_payload<MessageGenerationStopped>, offsetof(Update, stopped_message_generation), 0U},
        {"widget_query", &read_payload<WidgetQuery>, offsetof(Update, widget_query), 0U},
        {"shared_widget_query", &read_payload<SharedWidgetQuery>, offsetof(Update, shared_widget_query), 0U},
    };
    static constexpr std::uint8_t slots[] = {23, 18, 0, 0, 0, 0, 0, 20, 0, 0, 0, 0, 3, 19, 27, 15, 4, 0, 0, 16, 9, 25, 17, 21, 7, 5, 0, 1, 0, 0, 30, 12, 0, 0, 0, 14, 0, 0, 22, 0, 0, 8, 0, 0, 2, 0, 11, 24, 6, 0, 0, 13, 0, 0, 28, 29, 0, 0, 0, 10, 0, 0, 26, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 3023576201U, 26, 1U, 0U}, &out);
    RawAccess::set(out, place);
    return is_read;
}

bool has_payload(const Update& update) noexcept {
    return update.message || update.edited_message || update.channel_post || update.edited_channel_post || update.business_connection || update.business_message || update.edited_business_message || update.deleted_business_messages || update.guest_message || update.message_reaction || update.message_reaction_count || update.inline_query || update.chosen_inline_result || update.callback_query || update.shipping_query || update.pre_checkout_query || update.purchased_paid_media || update.poll || update.poll_answer || update.my_chat_member || update.chat_member || update.chat_join_request || update.chat_boost || update.removed_chat_boost || update.managed_bot || update.subscription || update.stopped_message_generation || update.widget_query || update.shared_widget_query;
}

bool decode(const Element& element, const Place& place, UserChatBoosts& out) {
    static constexpr FieldRule fields[] = {
        {"boosts", &read<std::vector<ChatBoost>>, offsetof(UserChatBoosts, boosts), 1U},
    };
    static constexpr std::uint8_t slots[] = {1, 0, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

void set_raw(UserChatBoosts& object, const Place& place) {
    RawAccess::set(object, place);
}

bool decode(const Element& element, const Place& place, UserProfileAudios& out) {
    static constexpr FieldRule fields[] = {
        {"total_count", &read<std::int64_t>, offsetof(UserProfileAudios, total_count), 1U},
        {"audios", &read<std::vector<Audio>>, offsetof(UserProfileAudios, audios), 2U},
    };
    static constexpr std::uint8_t slots[] = {2, 1, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 3U, 0U}, &out);
    return is_read;
}

void set_raw(UserProfileAudios& object, const Place& place) {
    RawAccess::set(object, place);
}

bool decode(const Element& element, const Place& place, UserProfilePhotos& out) {
    static constexpr FieldRule fields[] = {
        {"total_count", &read<std::int64_t>, offsetof(UserProfilePhotos, total_count), 1U},
        {"photos", &read<std::vector<std::vector<PhotoSize>>>, offsetof(UserProfilePhotos, photos), 2U},
    };
    static constexpr std::uint8_t slots[] = {0, 1, 2, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 3U, 0U}, &out);
    return is_read;
}

void set_raw(UserProfilePhotos& object, const Place& place) {
    RawAccess::set(object, place);
}

bool decode(const Element& element, const Place& place, UserRating& out) {
    static constexpr FieldRule fields[] = {
        {"level", &read<std::int64_t>, offsetof(UserRating, level), 1U},
        {"rating", &read<std::int64_t>, offsetof(UserRating, rating), 2U},
        {"current_level_rating", &read<std::int64_t>, offsetof(UserRating, current_level_rating), 4U},
        {"next_level_rating", &read<std::optional<std::int64_t>>, offsetof(UserRating, next_level_rating), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 3, 4, 0, 1, 0, 0, 2};
    const bool is_read = decode_object(element, place, {fields, slots, 3905118931U, 29, 7U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, UsersShared& out) {
    static constexpr FieldRule fields[] = {
        {"request_id", &read<std::int64_t>, offsetof(UsersShared, request_id), 1U},
        {"users", &read<std::vector<SharedUser>>, offsetof(UsersShared, users), 2U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 1, 2};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 3U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, Venue& out) {
    static constexpr FieldRule fields[] = {
        {"location", &read<Location>, offsetof(Venue, location), 1U},
        {"title", &read<std::string>, offsetof(Venue, title), 2U},
        {"address", &read<std::string>, offsetof(Venue, address), 4U},
        {"foursquare_id", &read<std::optional<std::string>>, offsetof(Venue, foursquare_id), 0U},
        {"foursquare_type", &read<std::optional<std::string>>, offsetof(Venue, foursquare_type), 0U},
        {"google_place_id", &read<std::optional<std::string>>, offsetof(Venue, google_place_id), 0U},
        {"google_place_type", &read<std::optional<std::string>>, offsetof(Venue, google_place_type), 0U},
    };
    static constexpr std::uint8_t slots[] = {7, 0, 0, 0, 0, 4, 0, 0, 0, 3, 0, 6, 5, 2, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 3362201145U, 28, 7U, 1U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, VideoChatEnded& out) {
    static constexpr FieldRule fields[] = {
        {"duration", &read<std::int64_t>, offsetof(VideoChatEnded, duration), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, VideoChatParticipantsInvited& out) {
    static constexpr FieldRule fields[] = {
        {"users", &read<std::vector<User>>, offsetof(VideoChatParticipantsInvited, users), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, VideoChatScheduled& out) {
    static constexpr FieldRule fields[] = {
        {"start_date", &read<std::int64_t>, offsetof(VideoChatScheduled, start_date), 1U},
    };
    static constexpr std::uint8_t slots[] = {1, 0, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, VideoChatStarted& /*out*/) {
    return expect_object(element, place);
}

bool decode(const Element& element, const Place& place, VideoNote& out) {
    static constexpr FieldRule fields[] = {
        {"file_id", &read<std::string>, offsetof(VideoNote, file_id), 1U},
        {"file_unique_id", &read<std::string>, offsetof(VideoNote, file_unique_id), 2U},
        {"length", &read<std::int64_t>, offsetof(VideoNote, length), 4U},
        {"duration", &read<std::int64_t>, offsetof(VideoNote, duration), 8U},
        {"thumbnail", &read<Box<PhotoSize>>, offsetof(VideoNote, thumbnail), 0U},
        {"file_size", &read<std::optional<std::int64_t>>, offsetof(VideoNote, file_size), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 2, 4, 3, 0, 6, 0, 0, 5, 0, 0, 0, 1, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 1568600189U, 28, 15U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, VideoQuality& out) {
    static constexpr FieldRule fields[] = {
        {"file_id", &read<std::string>, offsetof(VideoQuality, file_id), 1U},
        {"file_unique_id", &read<std::string>, offsetof(VideoQuality, file_unique_id), 2U},
        {"width", &read<std::int64_t>, offsetof(VideoQuality, width), 4U},
        {"height", &read<std::int64_t>, offsetof(VideoQuality, height), 8U},
        {"codec", &read<VideoQualityCodec>, offsetof(VideoQuality, codec), 16U},
        {"file_size", &read<std::optional<std::int64_t>>, offsetof(VideoQuality, file_size), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 0, 0, 3, 4, 0, 5, 1, 6, 0, 2, 0, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 28, 31U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, WebAppData& out) {
    static constexpr FieldRule fields[] = {
        {"data", &read<std::string>, offsetof(WebAppData, data), 1U},
        {"button_text", &read<std::string>, offsetof(WebAppData, button_text), 2U},
    };
    static constexpr std::uint8_t slots[] = {0, 1, 2, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 3U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, WebhookInfo& out) {
    static constexpr FieldRule fields[] = {
        {"url", &read<std::string>, offsetof(WebhookInfo, url), 1U},
        {"has_custom_certificate", &read<bool>, offsetof(WebhookInfo, has_custom_certificate), 2U},
        {"pending_update_count", &read<std::int64_t>, offsetof(WebhookInfo, pending_update_count), 4U},
        {"ip_address", &read<std::optional<std::string>>, offsetof(WebhookInfo, ip_address), 0U},
        {"last_error_date", &read<std::optional<std::int64_t>>, offsetof(WebhookInfo, last_error_date), 0U},
        {"last_error_message", &read<std::optional<std::string>>, offsetof(WebhookInfo, last_error_message), 0U},
        {"last_synchronization_error_date", &read<std::optional<std::int64_t>>, offsetof(WebhookInfo, last_synchronization_error_date), 0U},
        {"max_connections", &read<std::optional<std::int64_t>>, offsetof(WebhookInfo, max_connections), 0U},
        {"allowed_updates", &read<std::vector<std::string>>, offsetof(WebhookInfo, allowed_updates), 0U},
    };
    static constexpr std::uint8_t slots[] = {1, 0, 0, 7, 0, 0, 0, 0, 4, 9, 0, 0, 3, 0, 8, 0, 0, 6, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 860834805U, 27, 7U, 0U}, &out);
    return is_read;
}

void set_raw(WebhookInfo& object, const Place& place) {
    RawAccess::set(object, place);
}

bool decode(const Element& element, const Place& place, Widget& out) {
    static constexpr FieldRule fields[] = {
        {"id", &read<std::optional<std::string>>, offsetof(Widget, id), 0U},
        {"html", &read<std::string>, offsetof(Widget, html), 1U},
        {"width", &read<std::optional<std::int64_t>>, offsetof(Widget, width), 0U},
        {"height", &read<std::optional<std::int64_t>>, offsetof(Widget, height), 0U},
        {"public_data", &read<std::optional<std::string>>, offsetof(Widget, public_data), 0U},
        {"chat_data", &read<std::optional<std::string>>, offsetof(Widget, chat_data), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 2, 0, 4, 0, 6, 0, 0, 0, 0, 5, 3, 0, 0, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 3905118931U, 28, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, WidgetQuery& out) {
    static constexpr FieldRule fields[] = {
        {"id", &read<std::string>, offsetof(WidgetQuery, id), 1U},
        {"from", &read<User>, offsetof(WidgetQuery, from), 2U},
        {"chat", &read<Box<Chat>>, offsetof(WidgetQuery, chat), 0U},
        {"message_id", &read<std::optional<std::int64_t>>, offsetof(WidgetQuery, message_id), 0U},
        {"inline_message_id", &read<std::optional<std::string>>, offsetof(WidgetQuery, inline_message_id), 0U},
        {"chat_instance", &read<std::string>, offsetof(WidgetQuery, chat_instance), 4U},
        {"chat_type", &read<std::optional<InlineQueryChatType>>, offsetof(WidgetQuery, chat_type), 0U},
        {"widget_id", &read<std::optional<std::string>>, offsetof(WidgetQuery, widget_id), 0U},
        {"type", &read<WidgetQueryType>, offsetof(WidgetQuery, type), 8U},
        {"data", &read<std::string>, offsetof(WidgetQuery, data), 16U},
    };
    static constexpr std::uint8_t slots[] = {5, 0, 6, 0, 0, 2, 0, 0, 3, 0, 0, 0, 0, 8, 4, 0, 0, 0, 0, 0, 9, 7, 10, 0, 0, 0, 0, 0, 0, 0, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 3905118931U, 27, 31U, 2U}, &out);
    RawAccess::set(out, place);
    return is_read;
}

}  // namespace telepot::codec
