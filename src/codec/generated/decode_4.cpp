// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#include "codec/generated/decoders.hpp"

#include <cstddef>

#pragma GCC diagnostic ignored "-Winvalid-offsetof"

namespace telepot::codec {

bool decode(const Element& element, const Place& place, MessageGenerationStopped& out) {
    static constexpr FieldRule fields[] = {
        {"chat", &read<Chat>, offsetof(MessageGenerationStopped, chat), 1U},
        {"message_thread_id", &read<std::optional<std::int64_t>>, offsetof(MessageGenerationStopped, message_thread_id), 0U},
        {"draft_id", &read<std::int64_t>, offsetof(MessageGenerationStopped, draft_id), 2U},
    };
    static constexpr std::uint8_t slots[] = {0, 1, 0, 2, 0, 0, 0, 3};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 29, 3U, 1U}, &out);
    RawAccess::set(out, place);
    return is_read;
}

bool decode(const Element& element, const Place& place, MessageId& out) {
    static constexpr FieldRule fields[] = {
        {"message_id", &read<std::int64_t>, offsetof(MessageId, message_id), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

void set_raw(MessageId& object, const Place& place) {
    RawAccess::set(object, place);
}

bool decode(const Element& element, const Place& place, MessageOriginChannel& out) {
    static constexpr FieldRule fields[] = {
        {"date", &read<std::int64_t>, offsetof(MessageOriginChannel, date), 1U},
        {"chat", &read<Chat>, offsetof(MessageOriginChannel, chat), 2U},
        {"message_id", &read<std::int64_t>, offsetof(MessageOriginChannel, message_id), 4U},
        {"author_signature", &read<std::optional<std::string>>, offsetof(MessageOriginChannel, author_signature), 0U},
    };
    static constexpr std::uint8_t slots[] = {1, 2, 0, 0, 0, 4, 0, 3};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 29, 7U, 2U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, MessageOriginChat& out) {
    static constexpr FieldRule fields[] = {
        {"date", &read<std::int64_t>, offsetof(MessageOriginChat, date), 1U},
        {"sender_chat", &read<Chat>, offsetof(MessageOriginChat, sender_chat), 2U},
        {"author_signature", &read<std::optional<std::string>>, offsetof(MessageOriginChat, author_signature), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 3, 2, 0, 0, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 3905118931U, 29, 3U, 2U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, MessageOriginHiddenUser& out) {
    static constexpr FieldRule fields[] = {
        {"date", &read<std::int64_t>, offsetof(MessageOriginHiddenUser, date), 1U},
        {"sender_user_name", &read<std::string>, offsetof(MessageOriginHiddenUser, sender_user_name), 2U},
    };
    static constexpr std::uint8_t slots[] = {1, 2, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 3U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, MessageOriginUser& out) {
    static constexpr FieldRule fields[] = {
        {"date", &read<std::int64_t>, offsetof(MessageOriginUser, date), 1U},
        {"sender_user", &read<User>, offsetof(MessageOriginUser, sender_user), 2U},
    };
    static constexpr std::uint8_t slots[] = {1, 0, 2, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 3U, 2U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, MessageReactionCountUpdated& out) {
    static constexpr FieldRule fields[] = {
        {"chat", &read<Chat>, offsetof(MessageReactionCountUpdated, chat), 1U},
        {"message_id", &read<std::int64_t>, offsetof(MessageReactionCountUpdated, message_id), 2U},
        {"date", &read<std::int64_t>, offsetof(MessageReactionCountUpdated, date), 4U},
        {"reactions", &read<std::vector<ReactionCount>>, offsetof(MessageReactionCountUpdated, reactions), 8U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 1, 2, 0, 0, 4, 3};
    const bool is_read = decode_object(element, place, {fields, slots, 3905118931U, 29, 15U, 1U}, &out);
    RawAccess::set(out, place);
    return is_read;
}

bool decode(const Element& element, const Place& place, MessageReactionUpdated& out) {
    static constexpr FieldRule fields[] = {
        {"chat", &read<Chat>, offsetof(MessageReactionUpdated, chat), 1U},
        {"message_id", &read<std::int64_t>, offsetof(MessageReactionUpdated, message_id), 2U},
        {"user", &read<Box<User>>, offsetof(MessageReactionUpdated, user), 0U},
        {"actor_chat", &read<Box<Chat>>, offsetof(MessageReactionUpdated, actor_chat), 0U},
        {"date", &read<std::int64_t>, offsetof(MessageReactionUpdated, date), 4U},
        {"old_reaction", &read<std::vector<ReactionType>>, offsetof(MessageReactionUpdated, old_reaction), 8U},
        {"new_reaction", &read<std::vector<ReactionType>>, offsetof(MessageReactionUpdated, new_reaction), 16U},
    };
    static constexpr std::uint8_t slots[] = {4, 0, 0, 0, 0, 1, 0, 0, 2, 0, 6, 0, 0, 5, 3, 7};
    const bool is_read = decode_object(element, place, {fields, slots, 2276365573U, 28, 31U, 1U}, &out);
    RawAccess::set(out, place);
    return is_read;
}

bool decode(const Element& element, const Place& place, OrderInfo& out) {
    static constexpr FieldRule fields[] = {
        {"name", &read<std::optional<std::string>>, offsetof(OrderInfo, name), 0U},
        {"phone_number", &read<std::optional<std::string>>, offsetof(OrderInfo, phone_number), 0U},
        {"email", &read<std::optional<std::string>>, offsetof(OrderInfo, email), 0U},
        {"shipping_address", &read<Box<ShippingAddress>>, offsetof(OrderInfo, shipping_address), 0U},
    };
    static constexpr std::uint8_t slots[] = {4, 0, 0, 3, 0, 0, 2, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 860834805U, 29, 0U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, OwnedGift& out) {
    static constexpr MemberRule members[] = {
        {"regular", "", &read_member<OwnedGift, OwnedGiftRegular>},
        {"unique", "", &read_member<OwnedGift, OwnedGiftUnique>},
    };
    if (decode_member(element, place, "type", members, &out)) return true;
    out = Unknown(text_of(element));
    return true;
}

bool decode(const Element& element, const Place& place, OwnedGiftRegular& out) {
    static constexpr FieldRule fields[] = {
        {"gift", &read<Gift>, offsetof(OwnedGiftRegular, gift), 1U},
        {"owned_gift_id", &read<std::optional<std::string>>, offsetof(OwnedGiftRegular, owned_gift_id), 0U},
        {"sender_user", &read<Box<User>>, offsetof(OwnedGiftRegular, sender_user), 0U},
        {"send_date", &read<std::int64_t>, offsetof(OwnedGiftRegular, send_date), 2U},
        {"text", &read<std::optional<std::string>>, offsetof(OwnedGiftRegular, text), 0U},
        {"entities", &read<std::vector<MessageEntity>>, offsetof(OwnedGiftRegular, entities), 0U},
        {"is_private", &read<bool>, offsetof(OwnedGiftRegular, is_private), 0U},
        {"is_saved", &read<bool>, offsetof(OwnedGiftRegular, is_saved), 0U},
        {"can_be_upgraded", &read<bool>, offsetof(OwnedGiftRegular, can_be_upgraded), 0U},
        {"was_refunded", &read<bool>, offsetof(OwnedGiftRegular, was_refunded), 0U},
        {"convert_star_count", &read<std::optional<std::int64_t>>, offsetof(OwnedGiftRegular, convert_star_count), 0U},
        {"prepaid_upgrade_star_count", &read<std::optional<std::int64_t>>, offsetof(OwnedGiftRegular, prepaid_upgrade_star_count), 0U},
        {"is_upgrade_separate", &read<bool>, offsetof(OwnedGiftRegular, is_upgrade_separate), 0U},
        {"unique_gift_number", &read<std::optional<std::int64_t>>, offsetof(OwnedGiftRegular, unique_gift_number), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 10, 14, 0, 6, 0, 13, 0, 11, 9, 0, 5, 2, 0, 0, 0, 0, 0, 0, 12, 0, 7, 0, 0, 0, 3, 0, 4, 0, 8, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 1568600189U, 27, 3U, 1U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, OwnedGiftUnique& out) {
    static constexpr FieldRule fields[] = {
        {"gift", &read<UniqueGift>, offsetof(OwnedGiftUnique, gift), 1U},
        {"owned_gift_id", &read<std::optional<std::string>>, offsetof(OwnedGiftUnique, owned_gift_id), 0U},
        {"sender_user", &read<Box<User>>, offsetof(OwnedGiftUnique, sender_user), 0U},
        {"send_date", &read<std::int64_t>, offsetof(OwnedGiftUnique, send_date), 2U},
        {"is_saved", &read<bool>, offsetof(OwnedGiftUnique, is_saved), 0U},
        {"can_be_transferred", &read<bool>, offsetof(OwnedGiftUnique, can_be_transferred), 0U},
        {"transfer_star_count", &read<std::optional<std::int64_t>>, offsetof(OwnedGiftUnique, transfer_star_count), 0U},
        {"next_transfer_date", &read<std::optional<std::int64_t>>, offsetof(OwnedGiftUnique, next_transfer_date), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 7, 0, 1, 0, 0, 0, 4, 0, 5, 6, 0, 3, 2, 0, 8};
    const bool is_read = decode_object(element, place, {fields, slots, 317917019U, 28, 3U, 1U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, OwnedGifts& out) {
    static constexpr FieldRule fields[] = {
        {"total_count", &read<std::int64_t>, offsetof(OwnedGifts, total_count), 1U},
        {"gifts", &read<std::vector<OwnedGift>>, offsetof(OwnedGifts, gifts), 2U},
        {"next_offset", &read<std::optional<std::string>>, offsetof(OwnedGifts, next_offset), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 1, 2, 3, 0, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 29, 3U, 0U}, &out);
    return is_read;
}

void set_raw(OwnedGifts& object, const Place& place) {
    RawAccess::set(object, place);
}

bool decode(const Element& element, const Place& place, PaidMedia& out) {
    static constexpr MemberRule members[] = {
        {"live_photo", "", &read_member<PaidMedia, PaidMediaLivePhoto>},
        {"photo", "", &read_member<PaidMedia, PaidMediaPhoto>},
        {"video", "", &read_member<PaidMedia, PaidMediaVideo>},
        {"preview", "", &read_member<PaidMedia, PaidMediaPreview>},
    };
    if (decode_member(element, place, "type", members, &out)) return true;
    out = Unknown(text_of(element));
    return true;
}

bool decode(const Element& element, const Place& place, PaidMediaInfo& out) {
    static constexpr FieldRule fields[] = {
        {"star_count", &read<std::int64_t>, offsetof(PaidMediaInfo, star_count), 1U},
        {"paid_media", &read<std::vector<PaidMedia>>, offsetof(PaidMediaInfo, paid_media), 2U},
    };
    static constexpr std::uint8_t slots[] = {1, 0, 0, 2};
    const bool is_read = decode_object(element, place, {fields, slots, 860834805U, 30, 3U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, PaidMediaLivePhoto& out) {
    static constexpr FieldRule fields[] = {
        {"live_photo", &read<LivePhoto>, offsetof(PaidMediaLivePhoto, live_photo), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 1, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 1U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, PaidMediaPhoto& out) {
    static constexpr FieldRule fields[] = {
        {"photo", &read<std::vector<PhotoSize>>, offsetof(PaidMediaPhoto, photo), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, PaidMediaPreview& out) {
    static constexpr FieldRule fields[] = {
        {"width", &read<std::optional<std::int64_t>>, offsetof(PaidMediaPreview, width), 0U},
        {"height", &read<std::optional<std::int64_t>>, offsetof(PaidMediaPreview, height), 0U},
        {"duration", &read<std::optional<std::int64_t>>, offsetof(PaidMediaPreview, duration), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 1, 2, 0, 0, 3, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 29, 0U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, PaidMediaPurchased& out) {
    static constexpr FieldRule fields[] = {
        {"from", &read<User>, offsetof(PaidMediaPurchased, from), 1U},
        {"paid_media_payload", &read<std::string>, offsetof(PaidMediaPurchased, paid_media_payload), 2U},
    };
    static constexpr std::uint8_t slots[] = {1, 0, 2, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 3905118931U, 30, 3U, 1U}, &out);
    RawAccess::set(out, place);
    return is_read;
}

bool decode(const Element& element, const Place& place, Video& out) {
    static constexpr FieldRule fields[] = {
        {"file_id", &read<std::string>, offsetof(Video, file_id), 1U},
        {"file_unique_id", &read<std::string>, offsetof(Video, file_unique_id), 2U},
        {"width", &read<std::int64_t>, offsetof(Video, width), 4U},
        {"height", &read<std::int64_t>, offsetof(Video, height), 8U},
        {"duration", &read<std::int64_t>, offsetof(Video, duration), 16U},
        {"thumbnail", &read<Box<PhotoSize>>, offsetof(Video, thumbnail), 0U},
        {"cover", &read<std::vector<PhotoSize>>, offsetof(Video, cover), 0U},
        {"start_timestamp", &read<std::optional<std::int64_t>>, offsetof(Video, start_timestamp), 0U},
        {"qualities", &read<std::vector<VideoQuality>>, offsetof(Video, qualities), 0U},
        {"file_name", &read<std::optional<std::string>>, offsetof(Video, file_name), 0U},
        {"mime_type", &read<std::optional<std::string>>, offsetof(Video, mime_type), 0U},
        {"file_size", &read<std::optional<std::int64_t>>, offsetof(Video, file_size), 0U},
    };
    static constexpr std::uint8_t slots[] = {9, 0, 0, 0, 1, 3, 0, 2, 0, 0, 0, 0, 0, 0, 0, 10, 12, 0, 7, 0, 0, 0, 4, 11, 0, 5, 8, 6, 0, 0, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 1733447787U, 27, 31U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, PaidMediaVideo& out) {
    static constexpr FieldRule fields[] = {
        {"video", &read<Video>, offsetof(PaidMediaVideo, video), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 1U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, PaidMessagePriceChanged& out) {
    static constexpr FieldRule fields[] = {
        {"paid_message_star_count", &read<std::int64_t>, offsetof(PaidMessagePriceChanged, paid_message_star_count), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 1, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, PassportData& out) {
    static constexpr FieldRule fields[] = {
        {"data", &read<std::vector<EncryptedPassportElement>>, offsetof(PassportData, data), 1U},
        {"credentials", &read<EncryptedCredentials>, offsetof(PassportData, credentials), 2U},
    };
    static constexpr std::uint8_t slots[] = {2, 1, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 3U, 2U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, PassportElementError& out) {
    static constexpr MemberRule members[] = {
        {"data", "", &read_member<PassportElementError, PassportElementErrorDataField>},
        {"front_side", "", &read_member<PassportElementError, PassportElementErrorFrontSide>},
        {"reverse_side", "", &read_member<PassportElementError, PassportElementErrorReverseSide>},
        {"selfie", "", &read_member<PassportElementError, PassportElementErrorSelfie>},
        {"file", "", &read_member<PassportElementError, PassportElementErrorFile>},
        {"files", "", &read_member<PassportElementError, PassportElementErrorFiles>},
        {"translation_file", "", &read_member<PassportElementError, PassportElementErrorTranslationFile>},
        {"translation_files", "", &read_member<PassportElementError, PassportElementErrorTranslationFiles>},
        {"unspecified", "", &read_member<PassportElementError, PassportElementErrorUnspecified>},
    };
    if (decode_member(element, place, "source", members, &out)) return true;
    out = Unknown(text_of(element));
    return true;
}

bool decode(const Element& element, const Place& place, PassportElementErrorDataField& out) {
    static constexpr FieldRule fields[] = {
        {"type", &read<PassportElementErrorDataFieldType>, offsetof(PassportElementErrorDataField, type), 1U},
        {"field_name", &read<std::string>, offsetof(PassportElementErrorDataField, field_name), 2U},
        {"data_hash", &read<std::string>, offsetof(PassportElementErrorDataField, data_hash), 4U},
        {"message", &read<std::string>, offsetof(PassportElementErrorDataField, message), 8U},
    };
    static constexpr std::uint8_t slots[] = {0, 4, 0, 0, 0, 1, 2, 3};
    const bool is_read = decode_object(element, place, {fields, slots, 3905118931U, 29, 15U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, PassportElementErrorFile& out) {
    static constexpr FieldRule fields[] = {
        {"type", &read<PassportElementErrorFileType>, offsetof(PassportElementErrorFile, type), 1U},
        {"file_hash", &read<std::string>, offsetof(PassportElementErrorFile, file_hash), 2U},
        {"message", &read<std::string>, offsetof(PassportElementErrorFile, message), 4U},
    };
    static constexpr std::uint8_t slots[] = {0, 3, 0, 2, 0, 1, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 3905118931U, 29, 7U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, PassportElementErrorFiles& out) {
    static constexpr FieldRule fields[] = {
        {"type", &read<PassportElementErrorFilesType>, offsetof(PassportElementErrorFiles, type), 1U},
        {"file_hashes", &read<std::vector<std::string>>, offsetof(PassportElementErrorFiles, file_hashes), 2U},
        {"message", &read<std::string>, offsetof(PassportElementErrorFiles, message), 4U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 3, 0, 1, 2, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 29, 7U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, PassportElementErrorFrontSide& out) {
    static constexpr FieldRule fields[] = {
        {"type", &read<PassportElementErrorFrontSideType>, offsetof(PassportElementErrorFrontSide, type), 1U},
        {"file_hash", &read<std::string>, offsetof(PassportElementErrorFrontSide, file_hash), 2U},
        {"message", &read<std::string>, offsetof(PassportElementErrorFrontSide, message), 4U},
    };
    static constexpr std::uint8_t slots[] = {0, 3, 0, 2, 0, 1, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 3905118931U, 29, 7U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, PassportElementErrorReverseSide& out) {
    static constexpr FieldRule fields[] = {
        {"type", &read<PassportElementErrorReverseSideType>, offsetof(PassportElementErrorReverseSide, type), 1U},
        {"file_hash", &read<std::string>, offsetof(PassportElementErrorReverseSide, file_hash), 2U},
        {"message", &read<std::string>, offsetof(PassportElementErrorReverseSide, message), 4U},
    };
    static constexpr std::uint8_t slots[] = {0, 3, 0, 2, 0, 1, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 3905118931U, 29, 7U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, PassportElementErrorSelfie& out) {
    static constexpr FieldRule fields[] = {
        {"type", &read<PassportElementErrorSelfieType>, offsetof(PassportElementErrorSelfie, type), 1U},
        {"file_hash", &read<std::string>, offsetof(PassportElementErrorSelfie, file_hash), 2U},
        {"message", &read<std::string>, offsetof(PassportElementErrorSelfie, message), 4U},
    };
    static constexpr std::uint8_t slots[] = {0, 3, 0, 2, 0, 1, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 3905118931U, 29, 7U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, PassportElementErrorTranslationFile& out) {
    static constexpr FieldRule fields[] = {
        {"type", &read<PassportElementErrorTranslationFileType>, offsetof(PassportElementErrorTranslationFile, type), 1U},
        {"file_hash", &read<std::string>, offsetof(PassportElementErrorTranslationFile, file_hash), 2U},
        {"message", &read<std::string>, offsetof(PassportElementErrorTranslationFile, message), 4U},
    };
    static constexpr std::uint8_t slots[] = {0, 3, 0, 2, 0, 1, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 3905118931U, 29, 7U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, PassportElementErrorTranslationFiles& out) {
    static constexpr FieldRule fields[] = {
        {"type", &read<PassportElementErrorTranslationFilesType>, offsetof(PassportElementErrorTranslationFiles, type), 1U},
        {"file_hashes", &read<std::vector<std::string>>, offsetof(PassportElementErrorTranslationFiles, file_hashes), 2U},
        {"message", &read<std::string>, offsetof(PassportElementErrorTranslationFiles, message), 4U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 3, 0, 1, 2, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 29, 7U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, PassportElementErrorUnspecified& out) {
    static constexpr FieldRule fields[] = {
        {"type", &read<std::string>, offsetof(PassportElementErrorUnspecified, type), 1U},
        {"element_hash", &read<std::string>, offsetof(PassportElementErrorUnspecified, element_hash), 2U},
        {"message", &read<std::string>, offsetof(PassportElementErrorUnspecified, message), 4U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 2, 3, 0, 1, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 29, 7U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, PassportFile& out) {
    static constexpr FieldRule fields[] = {
        {"file_id", &read<std::string>, offsetof(PassportFile, file_id), 1U},
        {"file_unique_id", &read<std::string>, offsetof(PassportFile, file_unique_id), 2U},
        {"file_size", &read<std::int64_t>, offsetof(PassportFile, file_size), 4U},
        {"file_date", &read<std::int64_t>, offsetof(PassportFile, file_date), 8U},
    };
    static constexpr std::uint8_t slots[] = {0, 3, 4, 2, 0, 0, 1, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 317917019U, 29, 15U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, PhotoSize& out) {
    static constexpr FieldRule fields[] = {
        {"file_id", &read<std::string>, offsetof(PhotoSize, file_id), 1U},
        {"file_unique_id", &read<std::string>, offsetof(PhotoSize, file_unique_id), 2U},
        {"width", &read<std::int64_t>, offsetof(PhotoSize, width), 4U},
        {"height", &read<std::int64_t>, offsetof(PhotoSize, height), 8U},
        {"file_size", &read<std::optional<std::int64_t>>, offsetof(PhotoSize, file_size), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 0, 0, 3, 4, 0, 0, 1, 5, 0, 2, 0, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 28, 15U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, Poll& out) {
    static constexpr FieldRule fields[] = {
        {"id", &read<std::string>, offsetof(Poll, id), 1U},
        {"question", &read<std::string>, offsetof(Poll, question), 2U},
        {"question_entities", &read<std::vector<MessageEntity>>, offsetof(Poll, question_entities), 0U},
        {"options", &read<std::vector<PollOption>>, offsetof(Poll, options), 4U},
        {"total_voter_count", &read<std::int64_t>, offsetof(Poll, total_voter_count), 8U},
        {"is_closed", &read<bool>, offsetof(Poll, is_closed), 16U},
        {"is_anonymous", &read<bool>, offsetof(Poll, is_anonymous), 32U},
        {"type", &read<PollType>, offsetof(Poll, type), 64U},
        {"allows_multiple_answers", &read<bool>, offsetof(Poll, allows_multiple_answers), 128U},
        {"allows_revoting", &read<bool>, offsetof(Poll, allows_revoting), 256U},
        {"members_only", &read<bool>, offsetof(Poll, members_only), 512U},
        {"country_codes", &read<std::vector<std::string>>, offsetof(Poll, country_codes), 0U},
        {"correct_option_ids", &read<std::vector<std::int64_t>>, offsetof(Poll, correct_option_ids), 0U},
        {"explanation", &read<std::optional<std::string>>, offsetof(Poll, explanation), 0U},
        {"explanation_entities", &read<std::vector<MessageEntity>>, offsetof(Poll, explanation_entities), 0U},
        {"explanation_media", &read<Box<PollMedia>>, offsetof(Poll, explanation_media), 0U},
        {"open_period", &read<std::optional<std::int64_t>>, offsetof(Poll, open_period), 0U},
        {"close_date", &read<std::optional<std::int64_t>>, offsetof(Poll, close_date), 0U},
        {"description", &read<std::optional<std::string>>, offsetof(Poll, description), 0U},
        {"description_entities", &read<std::vector<MessageEntity>>, offsetof(Poll, description_entities), 0U},
        {"media", &read<Box<PollMedia>>, offsetof(Poll, media), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 21, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 19, 0, 0, 7, 17, 0, 0, 2, 1, 3, 15, 0, 14, 0, 0, 12, 0, 0, 9, 0, 0, 20, 0, 18, 0, 6, 0, 0, 0, 0, 11, 0, 0, 0, 0, 0, 0, 10, 0, 13, 0, 0, 0, 5, 16, 0, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 3973216545U, 26, 1023U, 0U}, &out);
    RawAccess::set(out, place);
    return is_read;
}

bool decode(const Element& element, const Place& place, PollAnswer& out) {
    static constexpr FieldRule fields[] = {
        {"poll_id", &read<std::string>, offsetof(PollAnswer, poll_id), 1U},
        {"voter_chat", &read<Box<Chat>>, offsetof(PollAnswer, voter_chat), 0U},
        {"user", &read<Box<User>>, offsetof(PollAnswer, user), 0U},
        {"option_ids", &read<std::vector<std::int64_t>>, offsetof(PollAnswer, option_ids), 2U},
        {"option_persistent_ids", &read<std::vector<std::string>>, offsetof(PollAnswer, option_persistent_ids), 4U},
    };
    static constexpr std::uint8_t slots[] = {0, 5, 4, 0, 0, 0, 0, 1, 0, 0, 0, 2, 3, 0, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 317917019U, 28, 7U, 0U}, &out);
    RawAccess::set(out, place);
    return is_read;
}

bool decode(const Element& element, const Place& place, PollMedia& out) {
    static constexpr FieldRule fields[] = {
        {"animation", &read<Box<Animation>>, offsetof(PollMedia, animation), 0U},
        {"audio", &read<Box<Audio>>, offsetof(PollMedia, audio), 0U},
        {"document", &read<Box<Document>>, offsetof(PollMedia, document), 0U},
        {"link", &read<Box<Link>>, offsetof(PollMedia, link), 0U},
        {"live_photo", &read<Box<LivePhoto>>, offsetof(PollMedia, live_photo), 0U},
        {"location", &read<Box<Location>>, offsetof(PollMedia, location), 0U},
        {"photo", &read<std::vector<PhotoSize>>, offsetof(PollMedia, photo), 0U},
        {"sticker", &read<Box<Sticker>>, offsetof(PollMedia, sticker), 0U},
        {"venue", &read<Box<Venue>>, offsetof(PollMedia, venue), 0U},
        {"video", &read<Box<Video>>, offsetof(PollMedia, video), 0U},
    };
    static constexpr std::uint8_t slots[] = {4, 8, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 9, 0, 0, 6, 0, 0, 1, 0, 0, 10, 0, 2, 0, 0, 3, 0, 5, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 317917019U, 27, 0U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, PollOption& out) {
    static constexpr FieldRule fields[] = {
        {"persistent_id", &read<std::string>, offsetof(PollOption, persistent_id), 1U},
        {"text", &read<std::string>, offsetof(PollOption, text), 2U},
        {"text_entities", &read<std::vector<MessageEntity>>, offsetof(PollOption, text_entities), 0U},
        {"media", &read<Box<PollMedia>>, offsetof(PollOption, media), 0U},
        {"voter_count", &read<std::int64_t>, offsetof(PollOption, voter_count), 4U},
        {"added_by_user", &read<Box<User>>, offsetof(PollOption, added_by_user), 0U},
        {"added_by_chat", &read<Box<Chat>>, offsetof(PollOption, added_by_chat), 0U},
        {"addition_date", &read<std::optional<std::int64_t>>, offsetof(PollOption, addition_date), 0U},
    };
    static constexpr std::uint8_t slots[] = {4, 5, 0, 8, 7, 0, 0, 0, 3, 1, 6, 0, 0, 2, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 482764617U, 28, 7U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, PollOptionAdded& out) {
    static constexpr FieldRule fields[] = {
        {"poll_message", &read<Box<MaybeInaccessibleMessage>>, offsetof(PollOptionAdded, poll_message), 0U},
        {"option_persistent_id", &read<std::string>, offsetof(PollOptionAdded, option_persistent_id), 1U},
        {"option_text", &read<std::string>, offsetof(PollOptionAdded, option_text), 2U},
        {"option_text_entities", &read<std::vector<MessageEntity>>, offsetof(PollOptionAdded, option_text_entities), 0U},
    };
    static constexpr std::uint8_t slots[] = {4, 2, 3, 0, 1, 0, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 29, 3U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, PollOptionDeleted& out) {
    static constexpr FieldRule fields[] = {
        {"poll_message", &read<Box<MaybeInaccessibleMessage>>, offsetof(PollOptionDeleted, poll_message), 0U},
        {"option_persistent_id", &read<std::string>, offsetof(PollOptionDeleted, option_persistent_id), 1U},
        {"option_text", &read<std::string>, offsetof(PollOptionDeleted, option_text), 2U},
        {"option_text_entities", &read<std::vector<MessageEntity>>, offsetof(PollOptionDeleted, option_text_entities), 0U},
    };
    static constexpr std::uint8_t slots[] = {4, 2, 3, 0, 1, 0, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 29, 3U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, PreCheckoutQuery& out) {
    static constexpr FieldRule fields[] = {
        {"id", &read<std::string>, offsetof(PreCheckoutQuery, id), 1U},
        {"from", &read<User>, offsetof(PreCheckoutQuery, from), 2U},
        {"currency", &read<std::string>, offsetof(PreCheckoutQuery, currency), 4U},
        {"total_amount", &read<std::int64_t>, offsetof(PreCheckoutQuery, total_amount), 8U},
        {"invoice_payload", &read<std::string>, offsetof(PreCheckoutQuery, invoice_payload), 16U},
        {"shipping_option_id", &read<std::optional<std::string>>, offsetof(PreCheckoutQuery, shipping_option_id), 0U},
        {"order_info", &read<Box<OrderInfo>>, offsetof(PreCheckoutQuery, order_info), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 3, 7, 0, 0, 5, 0, 0, 0, 0, 1, 2, 0, 4, 0, 6};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 28, 31U, 2U}, &out);
    RawAccess::set(out, place);
    return is_read;
}

bool decode(const Element& element, const Place& place, PreparedInlineMessage& out) {
    static constexpr FieldRule fields[] = {
        {"id", &read<std::string>, offsetof(PreparedInlineMessage, id), 1U},
        {"expiration_date", &read<std::int64_t>, offsetof(PreparedInlineMessage, expiration_date), 2U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 1, 2};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 3U, 0U}, &out);
    return is_read;
}

void set_raw(PreparedInlineMessage& object, const Place& place) {
    RawAccess::set(object, place);
}

bool decode(const Element& element, const Place& place, PreparedKeyboardButton& out) {
    static constexpr FieldRule fields[] = {
        {"id", &read<std::string>, offsetof(PreparedKeyboardButton, id), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 1, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

void set_raw(PreparedKeyboardButton& object, const Place& place) {
    RawAccess::set(object, place);
}

bool decode(const Element& element, const Place& place, ProximityAlertTriggered& out) {
    static constexpr FieldRule fields[] = {
        {"traveler", &read<User>, offsetof(ProximityAlertTriggered, traveler), 1U},
        {"watcher", &read<User>, offsetof(ProximityAlertTriggered, watcher), 2U},
        {"distance", &read<std::int64_t>, offsetof(ProximityAlertTriggered, distance), 4U},
    };
    static constexpr std::uint8_t slots[] = {3, 0, 0, 0, 1, 2, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 860834805U, 29, 7U, 3U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, ReactionType& out) {
    static constexpr MemberRule members[] = {
        {"emoji", "", &read_member<ReactionType, ReactionTypeEmoji>},
        {"custom_emoji", "", &read_member<ReactionType, ReactionTypeCustomEmoji>},
        {"paid", "", &read_member<ReactionType, ReactionTypePaid>},
    };
    if (decode_member(element, place, "type", members, &out)) return true;
    out = Unknown(text_of(element));
    return true;
}

bool decode(const Element& element, const Place& place, ReactionCount& out) {
    static constexpr FieldRule fields[] = {
        {"type", &read<ReactionType>, offsetof(ReactionCount, type), 1U},
        {"total_count", &read<std::int64_t>, offsetof(ReactionCount, total_count), 2U},
    };
    static constexpr std::uint8_t slots[] = {0, 2, 1, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 3U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, ReactionTypeCustomEmoji& out) {
    static constexpr FieldRule fields[] = {
        {"custom_emoji_id", &read<std::string>, offsetof(ReactionTypeCustomEmoji, custom_emoji_id), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, ReactionTypeEmoji& out) {
    static constexpr FieldRule fields[] = {
        {"emoji", &read<std::string>, offsetof(ReactionTypeEmoji, emoji), 1U},
    };
    static constexpr std::uint8_t slots[] = {0, 1, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, ReactionTypePaid& /*out*/) {
    return expect_object(element, place);
}

bool decode(const Element& element, const Place& place, RefundedPayment& out) {
    static constexpr FieldRule fields[] = {
        {"currency", &read<std::string>, offsetof(RefundedPayment, currency), 1U},
        {"total_amount", &read<std::int64_t>, offsetof(RefundedPayment, total_amount), 2U},
        {"invoice_payload", &read<std::string>, offsetof(RefundedPayment, invoice_payload), 4U},
        {"telegram_payment_charge_id", &read<std::string>, offsetof(RefundedPayment, telegram_payment_charge_id), 8U},
        {"provider_payment_charge_id", &read<std::optional<std::string>>, offsetof(RefundedPayment, provider_payment_charge_id), 0U},
    };
    static constexpr std::uint8_t slots[] = {1, 0, 2, 0, 0, 0, 3, 0, 0, 5, 0, 0, 0, 4, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 860834805U, 28, 15U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, ReplyKeyboardMarkup& out) {
    static constexpr FieldRule fields[] = {
        {"keyboard", &read<std::vector<std::vector<KeyboardButton>>>, offsetof(ReplyKeyboardMarkup, keyboard), 1U},
        {"is_persistent", &read<std::optional<bool>>, offsetof(ReplyKeyboardMarkup, is_persistent), 0U},
        {"resize_keyboard", &read<std::optional<bool>>, offsetof(ReplyKeyboardMarkup, resize_keyboard), 0U},
        {"one_time_keyboard", &read<std::optional<bool>>, offsetof(ReplyKeyboardMarkup, one_time_keyboard), 0U},
        {"input_field_placeholder", &read<std::optional<std::string>>, offsetof(ReplyKeyboardMarkup, input_field_placeholder), 0U},
        {"selective", &read<std::optional<bool>>, offsetof(ReplyKeyboardMarkup, selective), 0U},
        {"force_reply", &read<std::optional<bool>>, offsetof(ReplyKeyboardMarkup, force_reply), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 3, 0, 4, 1, 0, 0, 0, 5, 2, 7, 0, 0, 0, 6, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 1733447787U, 28, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, ReplyKeyboardRemove& out) {
    static constexpr FieldRule fields[] = {
        {"remove_keyboard", &read<bool>, offsetof(ReplyKeyboardRemove, remove_keyboard), 1U},
        {"selective", &read<std::optional<bool>>, offsetof(ReplyKeyboardRemove, selective), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 2, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 1U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, ReplyMarkup& out) {
    static constexpr MemberRule members[] = {
        {"", "inline_keyboard ", &read_member<ReplyMarkup, InlineKeyboardMarkup>},
        {"", "keyboard ", &read_member<ReplyMarkup, ReplyKeyboardMarkup>},
        {"", "remove_keyboard ", &read_member<ReplyMarkup, ReplyKeyboardRemove>},
        {"", "force_reply ", &read_member<ReplyMarkup, ForceReply>},
    };
    if (decode_member(element, place, "", members, &out)) return true;
    out = Unknown(text_of(element));
    return true;
}

bool decode(const Element& element, const Place& place, ReplyParameters& out) {
    static constexpr FieldRule fields[] = {
        {"message_id", &read<std::optional<std::int64_t>>, offsetof(ReplyParameters, message_id), 0U},
        {"chat_id", &read<std::optional<ChatId>>, offsetof(ReplyParameters, chat_id), 0U},
        {"ephemeral_message_id", &read<std::optional<std::int64_t>>, offsetof(ReplyParameters, ephemeral_message_id), 0U},
        {"allow_sending_without_reply", &read<std::optional<bool>>, offsetof(ReplyParameters, allow_sending_without_reply), 0U},
        {"quote", &read<std::optional<std::string>>, offsetof(ReplyParameters, quote), 0U},
        {"quote_parse_mode", &read<std::optional<std::string>>, offsetof(ReplyParameters, quote_parse_mode), 0U},
        {"quote_entities", &read<std::vector<MessageEntity>>, offsetof(ReplyParameters, quote_entities), 0U},
        {"quote_rich_texts", &read<std::vector<RichText>>, offsetof(ReplyParameters, quote_rich_texts), 0U},
        {"quote_position", &read<std::optional<std::int64_t>>, offsetof(ReplyParameters, quote_position), 0U},
        {"checklist_task_id", &read<std::optional<std::int64_t>>, offsetof(ReplyParameters, checklist_task_id), 0U},
        {"poll_option_id", &read<std::optional<std::string>>, offsetof(ReplyParameters, poll_option_id), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 6, 0, 0, 2, 0, 10, 7, 0, 0, 0, 0, 0, 11, 1, 9, 0, 0, 0, 0, 0, 0, 0, 0, 3, 8, 0, 0, 5, 0, 0, 4};
    const bool is_read = decode_object(element, place, {fields, slots, 3905118931U, 27, 0U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, ResponseParameters& out) {
    static constexpr FieldRule fields[] = {
        {"migrate_to_chat_id", &read<std::optional<std::int64_t>>, offsetof(ResponseParameters, migrate_to_chat_id), 0U},
        {"retry_after", &read<std::optional<std::int64_t>>, offsetof(ResponseParameters, retry_after), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 2, 1, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 0U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, RevenueWithdrawalState& out) {
    static constexpr MemberRule members[] = {
        {"succeeded", "", &read_member<RevenueWithdrawalState, RevenueWithdrawalStateSucceeded>},
        {"pending", "", &read_member<RevenueWithdrawalState, RevenueWithdrawalStatePending>},
        {"failed", "", &read_member<RevenueWithdrawalState, RevenueWithdrawalStateFailed>},
    };
    if (decode_member(element, place, "type", members, &out)) return true;
    out = Unknown(text_of(element));
    return true;
}

bool decode(const Element& element, const Place& place, RevenueWithdrawalStateFailed& /*out*/) {
    return expect_object(element, place);
}

bool decode(const Element& element, const Place& place, RevenueWithdrawalStatePending& /*out*/) {
    return expect_object(element, place);
}

bool decode(const Element& element, const Place& place, RevenueWithdrawalStateSucceeded& out) {
    static constexpr FieldRule fields[] = {
        {"date", &read<std::int64_t>, offsetof(RevenueWithdrawalStateSucceeded, date), 1U},
        {"url", &read<std::string>, offsetof(RevenueWithdrawalStateSucceeded, url), 2U},
    };
    static constexpr std::uint8_t slots[] = {2, 0, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 3905118931U, 30, 3U, 0U}, &out);
    return is_read;
}

}  // namespace telepot::codec
