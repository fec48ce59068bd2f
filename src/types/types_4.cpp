// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#include <utility>

#include "telepot/types/all.hpp"
#include "values/union_members.hpp"

namespace telepot {

MessageGenerationStopped::MessageGenerationStopped() = default;
MessageGenerationStopped::MessageGenerationStopped(const MessageGenerationStopped&) = default;
MessageGenerationStopped::MessageGenerationStopped(MessageGenerationStopped&&) noexcept = default;
MessageGenerationStopped& MessageGenerationStopped::operator=(const MessageGenerationStopped& other) { return *this = MessageGenerationStopped(other); }
MessageGenerationStopped& MessageGenerationStopped::operator=(MessageGenerationStopped&&) noexcept = default;
MessageGenerationStopped::~MessageGenerationStopped() = default;
MessageGenerationStopped::MessageGenerationStopped(Chat chat_, std::int64_t draft_id_) : chat(std::move(chat_)), draft_id(draft_id_) {}
MessageGenerationStopped& MessageGenerationStopped::set_chat(Chat value_) {
    chat = std::move(value_);
    return *this;
}
MessageGenerationStopped& MessageGenerationStopped::set_message_thread_id(std::int64_t value_) {
    message_thread_id = value_;
    return *this;
}
MessageGenerationStopped& MessageGenerationStopped::set_draft_id(std::int64_t value_) {
    draft_id = value_;
    return *this;
}

MessageId::MessageId() = default;
MessageId::MessageId(const MessageId&) = default;
MessageId::MessageId(MessageId&&) noexcept = default;
MessageId& MessageId::operator=(const MessageId& other) { return *this = MessageId(other); }
MessageId& MessageId::operator=(MessageId&&) noexcept = default;
MessageId::~MessageId() = default;
MessageId::MessageId(std::int64_t message_id_) : message_id(message_id_) {}
MessageId& MessageId::set_message_id(std::int64_t value_) {
    message_id = value_;
    return *this;
}

MessageOriginChannel::MessageOriginChannel() = default;
MessageOriginChannel::MessageOriginChannel(const MessageOriginChannel&) = default;
MessageOriginChannel::MessageOriginChannel(MessageOriginChannel&&) noexcept = default;
MessageOriginChannel& MessageOriginChannel::operator=(const MessageOriginChannel& other) { return *this = MessageOriginChannel(other); }
MessageOriginChannel& MessageOriginChannel::operator=(MessageOriginChannel&&) noexcept = default;
MessageOriginChannel::~MessageOriginChannel() = default;
MessageOriginChannel::MessageOriginChannel(std::int64_t date_, Chat chat_, std::int64_t message_id_) : date(date_), chat(std::move(chat_)), message_id(message_id_) {}
MessageOriginChannel& MessageOriginChannel::set_date(std::int64_t value_) {
    date = value_;
    return *this;
}
MessageOriginChannel& MessageOriginChannel::set_chat(Chat value_) {
    chat = std::move(value_);
    return *this;
}
MessageOriginChannel& MessageOriginChannel::set_message_id(std::int64_t value_) {
    message_id = value_;
    return *this;
}
MessageOriginChannel& MessageOriginChannel::set_author_signature(std::string value_) {
    author_signature = std::move(value_);
    return *this;
}

MessageOriginChat::MessageOriginChat() = default;
MessageOriginChat::MessageOriginChat(const MessageOriginChat&) = default;
MessageOriginChat::MessageOriginChat(MessageOriginChat&&) noexcept = default;
MessageOriginChat& MessageOriginChat::operator=(const MessageOriginChat& other) { return *this = MessageOriginChat(other); }
MessageOriginChat& MessageOriginChat::operator=(MessageOriginChat&&) noexcept = default;
MessageOriginChat::~MessageOriginChat() = default;
MessageOriginChat::MessageOriginChat(std::int64_t date_, Chat sender_chat_) : date(date_), sender_chat(std::move(sender_chat_)) {}
MessageOriginChat& MessageOriginChat::set_date(std::int64_t value_) {
    date = value_;
    return *this;
}
MessageOriginChat& MessageOriginChat::set_sender_chat(Chat value_) {
    sender_chat = std::move(value_);
    return *this;
}
MessageOriginChat& MessageOriginChat::set_author_signature(std::string value_) {
    author_signature = std::move(value_);
    return *this;
}

MessageOriginHiddenUser::MessageOriginHiddenUser() = default;
MessageOriginHiddenUser::MessageOriginHiddenUser(const MessageOriginHiddenUser&) = default;
MessageOriginHiddenUser::MessageOriginHiddenUser(MessageOriginHiddenUser&&) noexcept = default;
MessageOriginHiddenUser& MessageOriginHiddenUser::operator=(const MessageOriginHiddenUser& other) { return *this = MessageOriginHiddenUser(other); }
MessageOriginHiddenUser& MessageOriginHiddenUser::operator=(MessageOriginHiddenUser&&) noexcept = default;
MessageOriginHiddenUser::~MessageOriginHiddenUser() = default;
MessageOriginHiddenUser::MessageOriginHiddenUser(std::int64_t date_, std::string sender_user_name_) : date(date_), sender_user_name(std::move(sender_user_name_)) {}
MessageOriginHiddenUser& MessageOriginHiddenUser::set_date(std::int64_t value_) {
    date = value_;
    return *this;
}
MessageOriginHiddenUser& MessageOriginHiddenUser::set_sender_user_name(std::string value_) {
    sender_user_name = std::move(value_);
    return *this;
}

MessageOriginUser::MessageOriginUser() = default;
MessageOriginUser::MessageOriginUser(const MessageOriginUser&) = default;
MessageOriginUser::MessageOriginUser(MessageOriginUser&&) noexcept = default;
MessageOriginUser& MessageOriginUser::operator=(const MessageOriginUser& other) { return *this = MessageOriginUser(other); }
MessageOriginUser& MessageOriginUser::operator=(MessageOriginUser&&) noexcept = default;
MessageOriginUser::~MessageOriginUser() = default;
MessageOriginUser::MessageOriginUser(std::int64_t date_, User sender_user_) : date(date_), sender_user(std::move(sender_user_)) {}
MessageOriginUser& MessageOriginUser::set_date(std::int64_t value_) {
    date = value_;
    return *this;
}
MessageOriginUser& MessageOriginUser::set_sender_user(User value_) {
    sender_user = std::move(value_);
    return *this;
}

MessageReactionCountUpdated::MessageReactionCountUpdated() = default;
MessageReactionCountUpdated::MessageReactionCountUpdated(const MessageReactionCountUpdated&) = default;
MessageReactionCountUpdated::MessageReactionCountUpdated(MessageReactionCountUpdated&&) noexcept = default;
MessageReactionCountUpdated& MessageReactionCountUpdated::operator=(const MessageReactionCountUpdated& other) { return *this = MessageReactionCountUpdated(other); }
MessageReactionCountUpdated& MessageReactionCountUpdated::operator=(MessageReactionCountUpdated&&) noexcept = default;
MessageReactionCountUpdated::~MessageReactionCountUpdated() = default;
MessageReactionCountUpdated::MessageReactionCountUpdated(Chat chat_, std::int64_t message_id_, std::int64_t date_, std::vector<ReactionCount> reactions_) : chat(std::move(chat_)), message_id(message_id_), date(date_), reactions(std::move(reactions_)) {}
MessageReactionCountUpdated& MessageReactionCountUpdated::set_chat(Chat value_) {
    chat = std::move(value_);
    return *this;
}
MessageReactionCountUpdated& MessageReactionCountUpdated::set_message_id(std::int64_t value_) {
    message_id = value_;
    return *this;
}
MessageReactionCountUpdated& MessageReactionCountUpdated::set_date(std::int64_t value_) {
    date = value_;
    return *this;
}
MessageReactionCountUpdated& MessageReactionCountUpdated::set_reactions(std::vector<ReactionCount> value_) {
    reactions = std::move(value_);
    return *this;
}

MessageReactionUpdated::MessageReactionUpdated() = default;
MessageReactionUpdated::MessageReactionUpdated(const MessageReactionUpdated&) = default;
MessageReactionUpdated::MessageReactionUpdated(MessageReactionUpdated&&) noexcept = default;
MessageReactionUpdated& MessageReactionUpdated::operator=(const MessageReactionUpdated& other) { return *this = MessageReactionUpdated(other); }
MessageReactionUpdated& MessageReactionUpdated::operator=(MessageReactionUpdated&&) noexcept = default;
MessageReactionUpdated::~MessageReactionUpdated() = default;
MessageReactionUpdated::MessageReactionUpdated(Chat chat_, std::int64_t message_id_, std::int64_t date_, std::vector<ReactionType> old_reaction_, std::vector<ReactionType> new_reaction_) : chat(std::move(chat_)), message_id(message_id_), date(date_), old_reaction(std::move(old_reaction_)), new_reaction(std::move(new_reaction_)) {}
MessageReactionUpdated& MessageReactionUpdated::set_chat(Chat value_) {
    chat = std::move(value_);
    return *this;
}
MessageReactionUpdated& MessageReactionUpdated::set_message_id(std::int64_t value_) {
    message_id = value_;
    return *this;
}
MessageReactionUpdated& MessageReactionUpdated::set_user(User value_) {
    user = std::move(value_);
    return *this;
}
MessageReactionUpdated& MessageReactionUpdated::set_actor_chat(Chat value_) {
    actor_chat = std::move(value_);
    return *this;
}
MessageReactionUpdated& MessageReactionUpdated::set_date(std::int64_t value_) {
    date = value_;
    return *this;
}
MessageReactionUpdated& MessageReactionUpdated::set_old_reaction(std::vector<ReactionType> value_) {
    old_reaction = std::move(value_);
    return *this;
}
MessageReactionUpdated& MessageReactionUpdated::set_new_reaction(std::vector<ReactionType> value_) {
    new_reaction = std::move(value_);
    return *this;
}

OrderInfo::OrderInfo() = default;
OrderInfo::OrderInfo(const OrderInfo&) = default;
OrderInfo::OrderInfo(OrderInfo&&) noexcept = default;
OrderInfo& OrderInfo::operator=(const OrderInfo& other) { return *this = OrderInfo(other); }
OrderInfo& OrderInfo::operator=(OrderInfo&&) noexcept = default;
OrderInfo::~OrderInfo() = default;
OrderInfo& OrderInfo::set_name(std::string value_) {
    name = std::move(value_);
    return *this;
}
OrderInfo& OrderInfo::set_phone_number(std::string value_) {
    phone_number = std::move(value_);
    return *this;
}
OrderInfo& OrderInfo::set_email(std::string value_) {
    email = std::move(value_);
    return *this;
}
OrderInfo& OrderInfo::set_shipping_address(ShippingAddress value_) {
    shipping_address = std::move(value_);
    return *this;
}

OwnedGift::OwnedGift() : OwnedGift(Unknown()) {}
OwnedGift::OwnedGift(OwnedGiftRegular value) : UnionBase(new OwnedGiftRegular(std::move(value)), 0) {}
OwnedGift::OwnedGift(OwnedGiftUnique value) : UnionBase(new OwnedGiftUnique(std::move(value)), 1) {}
OwnedGift::OwnedGift(Unknown value) : UnionBase(new Unknown(std::move(value)), 2) {}
OwnedGift::OwnedGift(const OwnedGift& other) : UnionBase(detail::copy_member<members>(other), other.index()) {}
OwnedGift::OwnedGift(OwnedGift&& other) noexcept = default;
OwnedGift& OwnedGift::operator=(OwnedGift other) noexcept {
    swap(other);
    return *this;
}
OwnedGift::~OwnedGift() { detail::destroy_member<members>(*this); }
std::string_view OwnedGift::type() const noexcept {
    switch (index()) {
        case 0: return OwnedGiftRegular::type;
        case 1: return OwnedGiftUnique::type;
        default: return {};
    }
}
std::int64_t OwnedGift::send_date() const {
    switch (index()) {
        case 0: return static_cast<const OwnedGiftRegular*>(object())->send_date;
        case 1: return static_cast<const OwnedGiftUnique*>(object())->send_date;
        default: detail::throw_bad_union_access();
    }
}

OwnedGiftRegular::OwnedGiftRegular() = default;
OwnedGiftRegular::OwnedGiftRegular(const OwnedGiftRegular&) = default;
OwnedGiftRegular::OwnedGiftRegular(OwnedGiftRegular&&) noexcept = default;
OwnedGiftRegular& OwnedGiftRegular::operator=(const OwnedGiftRegular& other) { return *this = OwnedGiftRegular(other); }
OwnedGiftRegular& OwnedGiftRegular::operator=(OwnedGiftRegular&&) noexcept = default;
OwnedGiftRegular::~OwnedGiftRegular() = default;
OwnedGiftRegular::OwnedGiftRegular(Gift gift_, std::int64_t send_date_) : gift(std::move(gift_)), send_date(send_date_) {}
OwnedGiftRegular& OwnedGiftRegular::set_gift(Gift value_) {
    gift = std::move(value_);
    return *this;
}
OwnedGiftRegular& OwnedGiftRegular::set_owned_gift_id(std::string value_) {
    owned_gift_id = std::move(value_);
    return *this;
}
OwnedGiftRegular& OwnedGiftRegular::set_sender_user(User value_) {
    sender_user = std::move(value_);
    return *this;
}
OwnedGiftRegular& OwnedGiftRegular::set_send_date(std::int64_t value_) {
    send_date = value_;
    return *this;
}
OwnedGiftRegular& OwnedGiftRegular::set_text(std::string value_) {
    text = std::move(value_);
    return *this;
}
OwnedGiftRegular& OwnedGiftRegular::set_entities(std::vector<MessageEntity> value_) {
    entities = std::move(value_);
    return *this;
}
OwnedGiftRegular& OwnedGiftRegular::set_is_private(bool value_) {
    is_private = value_;
    return *this;
}
OwnedGiftRegular& OwnedGiftRegular::set_is_saved(bool value_) {
    is_saved = value_;
    return *this;
}
OwnedGiftRegular& OwnedGiftRegular::set_can_be_upgraded(bool value_) {
    can_be_upgraded = value_;
    return *this;
}
OwnedGiftRegular& OwnedGiftRegular::set_was_refunded(bool value_) {
    was_refunded = value_;
    return *this;
}
OwnedGiftRegular& OwnedGiftRegular::set_convert_star_count(std::int64_t value_) {
    convert_star_count = value_;
    return *this;
}
OwnedGiftRegular& OwnedGiftRegular::set_prepaid_upgrade_star_count(std::int64_t value_) {
    prepaid_upgrade_star_count = value_;
    return *this;
}
OwnedGiftRegular& OwnedGiftRegular::set_is_upgrade_separate(bool value_) {
    is_upgrade_separate = value_;
    return *this;
}
OwnedGiftRegular& OwnedGiftRegular::set_unique_gift_number(std::int64_t value_) {
    unique_gift_number = value_;
    return *this;
}

OwnedGiftUnique::OwnedGiftUnique() = default;
OwnedGiftUnique::OwnedGiftUnique(const OwnedGiftUnique&) = default;
OwnedGiftUnique::OwnedGiftUnique(OwnedGiftUnique&&) noexcept = default;
OwnedGiftUnique& OwnedGiftUnique::operator=(const OwnedGiftUnique& other) { return *this = OwnedGiftUnique(other); }
OwnedGiftUnique& OwnedGiftUnique::operator=(OwnedGiftUnique&&) noexcept = default;
OwnedGiftUnique::~OwnedGiftUnique() = default;
OwnedGiftUnique::OwnedGiftUnique(UniqueGift gift_, std::int64_t send_date_) : gift(std::move(gift_)), send_date(send_date_) {}
OwnedGiftUnique& OwnedGiftUnique::set_gift(UniqueGift value_) {
    gift = std::move(value_);
    return *this;
}
OwnedGiftUnique& OwnedGiftUnique::set_owned_gift_id(std::string value_) {
    owned_gift_id = std::move(value_);
    return *this;
}
OwnedGiftUnique& OwnedGiftUnique::set_sender_user(User value_) {
    sender_user = std::move(value_);
    return *this;
}
OwnedGiftUnique& OwnedGiftUnique::set_send_date(std::int64_t value_) {
    send_date = value_;
    return *this;
}
OwnedGiftUnique& OwnedGiftUnique::set_is_saved(bool value_) {
    is_saved = value_;
    return *this;
}
OwnedGiftUnique& OwnedGiftUnique::set_can_be_transferred(bool value_) {
    can_be_transferred = value_;
    return *this;
}
OwnedGiftUnique& OwnedGiftUnique::set_transfer_star_count(std::int64_t value_) {
    transfer_star_count = value_;
    return *this;
}
OwnedGiftUnique& OwnedGiftUnique::set_next_transfer_date(std::int64_t value_) {
    next_transfer_date = value_;
    return *this;
}

OwnedGifts::OwnedGifts() = default;
OwnedGifts::OwnedGifts(const OwnedGifts&) = default;
OwnedGifts::OwnedGifts(OwnedGifts&&) noexcept = default;
OwnedGifts& OwnedGifts::operator=(const OwnedGifts& other) { return *this = OwnedGifts(other); }
OwnedGifts& OwnedGifts::operator=(OwnedGifts&&) noexcept = default;
OwnedGifts::~OwnedGifts() = default;
OwnedGifts::OwnedGifts(std::int64_t total_count_, std::vector<OwnedGift> gifts_) : total_count(total_count_), gifts(std::move(gifts_)) {}
OwnedGifts& OwnedGifts::set_total_count(std::int64_t value_) {
    total_count = value_;
    return *this;
}
OwnedGifts& OwnedGifts::set_gifts(std::vector<OwnedGift> value_) {
    gifts = std::move(value_);
    return *this;
}
OwnedGifts& OwnedGifts::set_next_offset(std::string value_) {
    next_offset = std::move(value_);
    return *this;
}

PaidMedia::PaidMedia() : PaidMedia(Unknown()) {}
PaidMedia::PaidMedia(PaidMediaLivePhoto value) : UnionBase(new PaidMediaLivePhoto(std::move(value)), 0) {}
PaidMedia::PaidMedia(PaidMediaPhoto value) : UnionBase(new PaidMediaPhoto(std::move(value)), 1) {}
PaidMedia::PaidMedia(PaidMediaPreview value) : UnionBase(new PaidMediaPreview(std::move(value)), 2) {}
PaidMedia::PaidMedia(PaidMediaVideo value) : UnionBase(new PaidMediaVideo(std::move(value)), 3) {}
PaidMedia::PaidMedia(Unknown value) : UnionBase(new Unknown(std::move(value)), 4) {}
PaidMedia::PaidMedia(const PaidMedia& other) : UnionBase(detail::copy_member<members>(other), other.index()) {}
PaidMedia::PaidMedia(PaidMedia&& other) noexcept = default;
PaidMedia& PaidMedia::operator=(PaidMedia other) noexcept {
    swap(other);
    return *this;
}
PaidMedia::~PaidMedia() { detail::destroy_member<members>(*this); }
std::string_view PaidMedia::type() const noexcept {
    switch (index()) {
        case 0: return PaidMediaLivePhoto::type;
        case 1: return PaidMediaPhoto::type;
        case 2: return PaidMediaPreview::type;
        case 3: return PaidMediaVideo::type;
        default: return {};
    }
}

PaidMediaInfo::PaidMediaInfo() = default;
PaidMediaInfo::PaidMediaInfo(const PaidMediaInfo&) = default;
PaidMediaInfo::PaidMediaInfo(PaidMediaInfo&&) noexcept = default;
PaidMediaInfo& PaidMediaInfo::operator=(const PaidMediaInfo& other) { return *this = PaidMediaInfo(other); }
PaidMediaInfo& PaidMediaInfo::operator=(PaidMediaInfo&&) noexcept = default;
PaidMediaInfo::~PaidMediaInfo() = default;
PaidMediaInfo::PaidMediaInfo(std::int64_t star_count_, std::vector<PaidMedia> paid_media_) : star_count(star_count_), paid_media(std::move(paid_media_)) {}
PaidMediaInfo& PaidMediaInfo::set_star_count(std::int64_t value_) {
    star_count = value_;
    return *this;
}
PaidMediaInfo& PaidMediaInfo::set_paid_media(std::vector<PaidMedia> value_) {
    paid_media = std::move(value_);
    return *this;
}

PaidMediaLivePhoto::PaidMediaLivePhoto() = default;
PaidMediaLivePhoto::PaidMediaLivePhoto(const PaidMediaLivePhoto&) = default;
PaidMediaLivePhoto::PaidMediaLivePhoto(PaidMediaLivePhoto&&) noexcept = default;
PaidMediaLivePhoto& PaidMediaLivePhoto::operator=(const PaidMediaLivePhoto& other) { return *this = PaidMediaLivePhoto(other); }
PaidMediaLivePhoto& PaidMediaLivePhoto::operator=(PaidMediaLivePhoto&&) noexcept = default;
PaidMediaLivePhoto::~PaidMediaLivePhoto() = default;
PaidMediaLivePhoto::PaidMediaLivePhoto(LivePhoto live_photo_) : live_photo(std::move(live_photo_)) {}
PaidMediaLivePhoto& PaidMediaLivePhoto::set_live_photo(LivePhoto value_) {
    live_photo = std::move(value_);
    return *this;
}

PaidMediaPhoto::PaidMediaPhoto() = default;
PaidMediaPhoto::PaidMediaPhoto(const PaidMediaPhoto&) = default;
PaidMediaPhoto::PaidMediaPhoto(PaidMediaPhoto&&) noexcept = default;
PaidMediaPhoto& PaidMediaPhoto::operator=(const PaidMediaPhoto& other) { return *this = PaidMediaPhoto(other); }
PaidMediaPhoto& PaidMediaPhoto::operator=(PaidMediaPhoto&&) noexcept = default;
PaidMediaPhoto::~PaidMediaPhoto() = default;
PaidMediaPhoto::PaidMediaPhoto(std::vector<PhotoSize> photo_) : photo(std::move(photo_)) {}
PaidMediaPhoto& PaidMediaPhoto::set_photo(std::vector<PhotoSize> value_) {
    photo = std::move(value_);
    return *this;
}

PaidMediaPreview::PaidMediaPreview() = default;
PaidMediaPreview::PaidMediaPreview(const PaidMediaPreview&) = default;
PaidMediaPreview::PaidMediaPreview(PaidMediaPreview&&) noexcept = default;
PaidMediaPreview& PaidMediaPreview::operator=(const PaidMediaPreview& other) { return *this = PaidMediaPreview(other); }
PaidMediaPreview& PaidMediaPreview::operator=(PaidMediaPreview&&) noexcept = default;
PaidMediaPreview::~PaidMediaPreview() = default;
PaidMediaPreview& PaidMediaPreview::set_width(std::int64_t value_) {
    width = value_;
    return *this;
}
PaidMediaPreview& PaidMediaPreview::set_height(std::int64_t value_) {
    height = value_;
    return *this;
}
PaidMediaPreview& PaidMediaPreview::set_duration(std::int64_t value_) {
    duration = value_;
    return *this;
}

PaidMediaPurchased::PaidMediaPurchased() = default;
PaidMediaPurchased::PaidMediaPurchased(const PaidMediaPurchased&) = default;
PaidMediaPurchased::PaidMediaPurchased(PaidMediaPurchased&&) noexcept = default;
PaidMediaPurchased& PaidMediaPurchased::operator=(const PaidMediaPurchased& other) { return *this = PaidMediaPurchased(other); }
PaidMediaPurchased& PaidMediaPurchased::operator=(PaidMediaPurchased&&) noexcept = default;
PaidMediaPurchased::~PaidMediaPurchased() = default;
PaidMediaPurchased::PaidMediaPurchased(User from_, std::string paid_media_payload_) : from(std::move(from_)), paid_media_payload(std::move(paid_media_payload_)) {}
PaidMediaPurchased& PaidMediaPurchased::set_from(User value_) {
    from = std::move(value_);
    return *this;
}
PaidMediaPurchased& PaidMediaPurchased::set_paid_media_payload(std::string value_) {
    paid_media_payload = std::move(value_);
    return *this;
}

Video::Video() = default;
Video::Video(const Video&) = default;
Video::Video(Video&&) noexcept = default;
Video& Video::operator=(const Video& other) { return *this = Video(other); }
Video& Video::operator=(Video&&) noexcept = default;
Video::~Video() = default;
Video::Video(std::string file_id_, std::string file_unique_id_, std::int64_t width_, std::int64_t height_, std::int64_t duration_) : file_id(std::move(file_id_)), file_unique_id(std::move(file_unique_id_)), width(width_), height(height_), duration(duration_) {}
Video& Video::set_file_id(std::string value_) {
    file_id = std::move(value_);
    return *this;
}
Video& Video::set_file_unique_id(std::string value_) {
    file_unique_id = std::move(value_);
    return *this;
}
Video& Video::set_width(std::int64_t value_) {
    width = value_;
    return *this;
}
Video& Video::set_height(std::int64_t value_) {
    height = value_;
    return *this;
}
Video& Video::set_duration(std::int64_t value_) {
    duration = value_;
    return *this;
}
Video& Video::set_thumbnail(PhotoSize value_) {
    thumbnail = std::move(value_);
    return *this;
}
Video& Video::set_cover(std::vector<PhotoSize> value_) {
    cover = std::move(value_);
    return *this;
}
Video& Video::set_start_timestamp(std::int64_t value_) {
    start_timestamp = value_;
    return *this;
}
Video& Video::set_qualities(std::vector<VideoQuality> value_) {
    qualities = std::move(value_);
    return *this;
}
Video& Video::set_file_name(std::string value_) {
    file_name = std::move(value_);
    return *this;
}
Video& Video::set_mime_type(std::string value_) {
    mime_type = std::move(value_);
    return *this;
}
Video& Video::set_file_size(std::int64_t value_) {
    file_size = value_;
    return *this;
}

PaidMediaVideo::PaidMediaVideo() = default;
PaidMediaVideo::PaidMediaVideo(const PaidMediaVideo&) = default;
PaidMediaVideo::PaidMediaVideo(PaidMediaVideo&&) noexcept = default;
PaidMediaVideo& PaidMediaVideo::operator=(const PaidMediaVideo& other) { return *this = PaidMediaVideo(other); }
PaidMediaVideo& PaidMediaVideo::operator=(PaidMediaVideo&&) noexcept = default;
PaidMediaVideo::~PaidMediaVideo() = default;
PaidMediaVideo::PaidMediaVideo(Video video_) : video(std::move(video_)) {}
PaidMediaVideo& PaidMediaVideo::set_video(Video value_) {
    video = std::move(value_);
    return *this;
}

PaidMessagePriceChanged::PaidMessagePriceChanged() = default;
PaidMessagePriceChanged::PaidMessagePriceChanged(const PaidMessagePriceChanged&) = default;
PaidMessagePriceChanged::PaidMessagePriceChanged(PaidMessagePriceChanged&&) noexcept = default;
PaidMessagePriceChanged& PaidMessagePriceChanged::operator=(const PaidMessagePriceChanged& other) { return *this = PaidMessagePriceChanged(other); }
PaidMessagePriceChanged& PaidMessagePriceChanged::operator=(PaidMessagePriceChanged&&) noexcept = default;
PaidMessagePriceChanged::~PaidMessagePriceChanged() = default;
PaidMessagePriceChanged::PaidMessagePriceChanged(std::int64_t paid_message_star_count_) : paid_message_star_count(paid_message_star_count_) {}
PaidMessagePriceChanged& PaidMessagePriceChanged::set_paid_message_star_count(std::int64_t value_) {
    paid_message_star_count = value_;
    return *this;
}

PassportData::PassportData() = default;
PassportData::PassportData(const PassportData&) = default;
PassportData::PassportData(PassportData&&) noexcept = default;
PassportData& PassportData::operator=(const PassportData& other) { return *this = PassportData(other); }
PassportData& PassportData::operator=(PassportData&&) noexcept = default;
PassportData::~PassportData() = default;
PassportData::PassportData(std::vector<EncryptedPassportElement> data_, EncryptedCredentials credentials_) : data(std::move(data_)), credentials(std::move(credentials_)) {}
PassportData& PassportData::set_data(std::vector<EncryptedPassportElement> value_) {
    data = std::move(value_);
    return *this;
}
PassportData& PassportData::set_credentials(EncryptedCredentials value_) {
    credentials = std::move(value_);
    return *this;
}

PassportElementError::PassportElementError() : PassportElementError(Unknown()) {}
PassportElementError::PassportElementError(PassportElementErrorDataField value) : UnionBase(new PassportElementErrorDataField(std::move(value)), 0) {}
PassportElementError::PassportElementError(PassportElementErrorFrontSide value) : UnionBase(new PassportElementErrorFrontSide(std::move(value)), 1) {}
PassportElementError::PassportElementError(PassportElementErrorReverseSide value) : UnionBase(new PassportElementErrorReverseSide(std::move(value)), 2) {}
PassportElementError::PassportElementError(PassportElementErrorSelfie value) : UnionBase(new PassportElementErrorSelfie(std::move(value)), 3) {}
PassportElementError::PassportElementError(PassportElementErrorFile value) : UnionBase(new PassportElementErrorFile(std::move(value)), 4) {}
PassportElementError::PassportElementError(PassportElementErrorFiles value) : UnionBase(new PassportElementErrorFiles(std::move(value)), 5) {}
PassportElementError::PassportElementError(PassportElementErrorTranslationFile value) : UnionBase(new PassportElementErrorTranslationFile(std::move(value)), 6) {}
PassportElementError::PassportElementError(PassportElementErrorTranslationFiles value) : UnionBase(new PassportElementErrorTranslationFiles(std::move(value)), 7) {}
PassportElementError::PassportElementError(PassportElementErrorUnspecified value) : UnionBase(new PassportElementErrorUnspecified(std::move(value)), 8) {}
PassportElementError::PassportElementError(Unknown value) : UnionBase(new Unknown(std::move(value)), 9) {}
PassportElementError::PassportElementError(const PassportElementError& other) : UnionBase(detail::copy_member<members>(other), other.index()) {}
PassportElementError::PassportElementError(PassportElementError&& other) noexcept = default;
PassportElementError& PassportElementError::operator=(PassportElementError other) noexcept {
    swap(other);
    return *this;
}
PassportElementError::~PassportElementError() { detail::destroy_member<members>(*this); }
std::string_view PassportElementError::source() const noexcept {
    switch (index()) {
        case 0: return PassportElementErrorDataField::source;
        case 1: return PassportElementErrorFrontSide::source;
        case 2: return PassportElementErrorReverseSide::source;
        case 3: return PassportElementErrorSelfie::source;
        case 4: return PassportElementErrorFile::source;
        case 5: return PassportElementErrorFiles::source;
        case 6: return PassportElementErrorTranslationFile::source;
        case 7: return PassportElementErrorTranslationFiles::source;
        case 8: return PassportElementErrorUnspecified::source;
        default: return {};
    }
}
const std::string& PassportElementError::message() const {
    switch (index()) {
        case 0: return static_cast<const PassportElementErrorDataField*>(object())->message;
        case 1: return static_cast<const PassportElementErrorFrontSide*>(object())->message;
        case 2: return static_cast<const PassportElementErrorReverseSide*>(object())->message;
        case 3: return static_cast<const PassportElementErrorSelfie*>(object())->message;
        case 4: return static_cast<const PassportElementErrorFile*>(object())->message;
        case 5: return static_cast<const PassportElementErrorFiles*>(object())->message;
        case 6: return static_cast<const PassportElementErrorTranslationFile*>(object())->message;
        case 7: return static_cast<const PassportElementErrorTranslationFiles*>(object())->message;
        case 8: return static_cast<const PassportElementErrorUnspecified*>(object())->message;
        default: detail::throw_bad_union_access();
    }
}

PassportElementErrorDataField::PassportElementErrorDataField() = default;
PassportElementErrorDataField::PassportElementErrorDataField(const PassportElementErrorDataField&) = default;
PassportElementErrorDataField::PassportElementErrorDataField(PassportElementErrorDataField&&) noexcept = default;
PassportElementErrorDataField& PassportElementErrorDataField::operator=(const PassportElementErrorDataField& other) { return *this = PassportElementErrorDataField(other); }
PassportElementErrorDataField& PassportElementErrorDataField::operator=(PassportElementErrorDataField&&) noexcept = default;
PassportElementErrorDataField::~PassportElementErrorDataField() = default;
PassportElementErrorDataField::PassportElementErrorDataField(PassportElementErrorDataFieldType type_, std::string field_name_, std::string data_hash_, std::string message_) : type(std::move(type_)), field_name(std::move(field_name_)), data_hash(std::move(data_hash_)), message(std::move(message_)) {}
PassportElementErrorDataField& PassportElementErrorDataField::set_type(PassportElementErrorDataFieldType value_) {
    type = std::move(value_);
    return *this;
}
PassportElementErrorDataField& PassportElementErrorDataField::set_field_name(std::string value_) {
    field_name = std::move(value_);
    return *this;
}
PassportElementErrorDataField& PassportElementErrorDataField::set_data_hash(std::string value_) {
    data_hash = std::move(value_);
    return *this;
}
PassportElementErrorDataField& PassportElementErrorDataField::set_message(std::string value_) {
    message = std::move(value_);
    return *this;
}

PassportElementErrorFile::PassportElementErrorFile() = default;
PassportElementErrorFile::PassportElementErrorFile(const PassportElementErrorFile&) = default;
PassportElementErrorFile::PassportElementErrorFile(PassportElementErrorFile&&) noexcept = default;
PassportElementErrorFile& PassportElementErrorFile::operator=(const PassportElementErrorFile& other) { return *this = PassportElementErrorFile(other); }
PassportElementErrorFile& PassportElementErrorFile::operator=(PassportElementErrorFile&&) noexcept = default;
PassportElementErrorFile::~PassportElementErrorFile() = default;
PassportElementErrorFile::PassportElementErrorFile(PassportElementErrorFileType type_, std::string file_hash_, std::string message_) : type(std::move(type_)), file_hash(std::move(file_hash_)), message(std::move(message_)) {}
PassportElementErrorFile& PassportElementErrorFile::set_type(PassportElementErrorFileType value_) {
    type = std::move(value_);
    return *this;
}
PassportElementErrorFile& PassportElementErrorFile::set_file_hash(std::string value_) {
    file_hash = std::move(value_);
    return *this;
}
PassportElementErrorFile& PassportElementErrorFile::set_message(std::string value_) {
    message = std::move(value_);
    return *this;
}

PassportElementErrorFiles::PassportElementErrorFiles() = default;
PassportElementErrorFiles::PassportElementErrorFiles(const PassportElementErrorFiles&) = default;
PassportElementErrorFiles::PassportElementErrorFiles(PassportElementErrorFiles&&) noexcept = default;
PassportElementErrorFiles& PassportElementErrorFiles::operator=(const PassportElementErrorFiles& other) { return *this = PassportElementErrorFiles(other); }
PassportElementErrorFiles& PassportElementErrorFiles::operator=(PassportElementErrorFiles&&) noexcept = default;
PassportElementErrorFiles::~PassportElementErrorFiles() = default;
PassportElementErrorFiles::PassportElementErrorFiles(PassportElementErrorFilesType type_, std::vector<std::string> file_hashes_, std::string message_) : type(std::move(type_)), file_hashes(std::move(file_hashes_)), message(std::move(message_)) {}
PassportElementErrorFiles& PassportElementErrorFiles::set_type(PassportElementErrorFilesType value_) {
    type = std::move(value_);
    return *this;
}
PassportElementErrorFiles& PassportElementErrorFiles::set_file_hashes(std::vector<std::string> value_) {
    file_hashes = std::move(value_);
    return *this;
}
PassportElementErrorFiles& PassportElementErrorFiles::set_message(std::string value_) {
    message = std::move(value_);
    return *this;
}

PassportElementErrorFrontSide::PassportElementErrorFrontSide() = default;
PassportElementErrorFrontSide::PassportElementErrorFrontSide(const PassportElementErrorFrontSide&) = default;
PassportElementErrorFrontSide::PassportElementErrorFrontSide(PassportElementErrorFrontSide&&) noexcept = default;
PassportElementErrorFrontSide& PassportElementErrorFrontSide::operator=(const PassportElementErrorFrontSide& other) { return *this = PassportElementErrorFrontSide(other); }
PassportElementErrorFrontSide& PassportElementErrorFrontSide::operator=(PassportElementErrorFrontSide&&) noexcept = default;
PassportElementErrorFrontSide::~PassportElementErrorFrontSide() = default;
PassportElementErrorFrontSide::PassportElementErrorFrontSide(PassportElementErrorFrontSideType type_, std::string file_hash_, std::string message_) : type(std::move(type_)), file_hash(std::move(file_hash_)), message(std::move(message_)) {}
PassportElementErrorFrontSide& PassportElementErrorFrontSide::set_type(PassportElementErrorFrontSideType value_) {
    type = std::move(value_);
    return *this;
}
PassportElementErrorFrontSide& PassportElementErrorFrontSide::set_file_hash(std::string value_) {
    file_hash = std::move(value_);
    return *this;
}
PassportElementErrorFrontSide& PassportElementErrorFrontSide::set_message(std::string value_) {
    message = std::move(value_);
    return *this;
}

PassportElementErrorReverseSide::PassportElementErrorReverseSide() = default;
PassportElementErrorReverseSide::PassportElementErrorReverseSide(const PassportElementErrorReverseSide&) = default;
PassportElementErrorReverseSide::PassportElementErrorReverseSide(PassportElementErrorReverseSide&&) noexcept = default;
PassportElementErrorReverseSide& PassportElementErrorReverseSide::operator=(const PassportElementErrorReverseSide& other) { return *this = PassportElementErrorReverseSide(other); }
PassportElementErrorReverseSide& PassportElementErrorReverseSide::operator=(PassportElementErrorReverseSide&&) noexcept = default;
PassportElementErrorReverseSide::~PassportElementErrorReverseSide() = default;
PassportElementErrorReverseSide::PassportElementErrorReverseSide(PassportElementErrorReverseSideType type_, std::string file_hash_, std::string message_) : type(std::move(type_)), file_hash(std::move(file_hash_)), message(std::move(message_)) {}
PassportElementErrorReverseSide& PassportElementErrorReverseSide::set_type(PassportElementErrorReverseSideType value_) {
    type = std::move(value_);
    return *this;
}
PassportElementErrorReverseSide& PassportElementErrorReverseSide::set_file_hash(std::string value_) {
    file_hash = std::move(value_);
    return *this;
}
PassportElementErrorReverseSide& PassportElementErrorReverseSide::set_message(std::string value_) {
    message = std::move(value_);
    return *this;
}

PassportElementErrorSelfie::PassportElementErrorSelfie() = default;
PassportElementErrorSelfie::PassportElementErrorSelfie(const PassportElementErrorSelfie&) = default;
PassportElementErrorSelfie::PassportElementErrorSelfie(PassportElementErrorSelfie&&) noexcept = default;
PassportElementErrorSelfie& PassportElementErrorSelfie::operator=(const PassportElementErrorSelfie& other) { return *this = PassportElementErrorSelfie(other); }
PassportElementErrorSelfie& PassportElementErrorSelfie::operator=(PassportElementErrorSelfie&&) noexcept = default;
PassportElementErrorSelfie::~PassportElementErrorSelfie() = default;
PassportElementErrorSelfie::PassportElementErrorSelfie(PassportElementErrorSelfieType type_, std::string file_hash_, std::string message_) : type(std::move(type_)), file_hash(std::move(file_hash_)), message(std::move(message_)) {}
PassportElementErrorSelfie& PassportElementErrorSelfie::set_type(PassportElementErrorSelfieType value_) {
    type = std::move(value_);
    return *this;
}
PassportElementErrorSelfie& PassportElementErrorSelfie::set_file_hash(std::string value_) {
    file_hash = std::move(value_);
    return *this;
}
PassportElementErrorSelfie& PassportElementErrorSelfie::set_message(std::string value_) {
    message = std::move(value_);
    return *this;
}

PassportElementErrorTranslationFile::PassportElementErrorTranslationFile() = default;
PassportElementErrorTranslationFile::PassportElementErrorTranslationFile(const PassportElementErrorTranslationFile&) = default;
PassportElementErrorTranslationFile::PassportElementErrorTranslationFile(PassportElementErrorTranslationFile&&) noexcept = default;
PassportElementErrorTranslationFile& PassportElementErrorTranslationFile::operator=(const PassportElementErrorTranslationFile& other) { return *this = PassportElementErrorTranslationFile(other); }
PassportElementErrorTranslationFile& PassportElementErrorTranslationFile::operator=(PassportElementErrorTranslationFile&&) noexcept = default;
PassportElementErrorTranslationFile::~PassportElementErrorTranslationFile() = default;
PassportElementErrorTranslationFile::PassportElementErrorTranslationFile(PassportElementErrorTranslationFileType type_, std::string file_hash_, std::string message_) : type(std::move(type_)), file_hash(std::move(file_hash_)), message(std::move(message_)) {}
PassportElementErrorTranslationFile& PassportElementErrorTranslationFile::set_type(PassportElementErrorTranslationFileType value_) {
    type = std::move(value_);
    return *this;
}
PassportElementErrorTranslationFile& PassportElementErrorTranslationFile::set_file_hash(std::string value_) {
    file_hash = std::move(value_);
    return *this;
}
PassportElementErrorTranslationFile& PassportElementErrorTranslationFile::set_message(std::string value_) {
    message = std::move(value_);
    return *this;
}

PassportElementErrorTranslationFiles::PassportElementErrorTranslationFiles() = default;
PassportElementErrorTranslationFiles::PassportElementErrorTranslationFiles(const PassportElementErrorTranslationFiles&) = default;
PassportElementErrorTranslationFiles::PassportElementErrorTranslationFiles(PassportElementErrorTranslationFiles&&) noexcept = default;
PassportElementErrorTranslationFiles& PassportElementErrorTranslationFiles::operator=(const PassportElementErrorTranslationFiles& other) { return *this = PassportElementErrorTranslationFiles(other); }
PassportElementErrorTranslationFiles& PassportElementErrorTranslationFiles::operator=(PassportElementErrorTranslationFiles&&) noexcept = default;
PassportElementErrorTranslationFiles::~PassportElementErrorTranslationFiles() = default;
PassportElementErrorTranslationFiles::PassportElementErrorTranslationFiles(PassportElementErrorTranslationFilesType type_, std::vector<std::string> file_hashes_, std::string message_) : type(std::move(type_)), file_hashes(std::move(file_hashes_)), message(std::move(message_)) {}
PassportElementErrorTranslationFiles& PassportElementErrorTranslationFiles::set_type(PassportElementErrorTranslationFilesType value_) {
    type = std::move(value_);
    return *this;
}
PassportElementErrorTranslationFiles& PassportElementErrorTranslationFiles::set_file_hashes(std::vector<std::string> value_) {
    file_hashes = std::move(value_);
    return *this;
}
PassportElementErrorTranslationFiles& PassportElementErrorTranslationFiles::set_message(std::string value_) {
    message = std::move(value_);
    return *this;
}

PassportElementErrorUnspecified::PassportElementErrorUnspecified() = default;
PassportElementErrorUnspecified::PassportElementErrorUnspecified(const PassportElementErrorUnspecified&) = default;
PassportElementErrorUnspecified::PassportElementErrorUnspecified(PassportElementErrorUnspecified&&) noexcept = default;
PassportElementErrorUnspecified& PassportElementErrorUnspecified::operator=(const PassportElementErrorUnspecified& other) { return *this = PassportElementErrorUnspecified(other); }
PassportElementErrorUnspecified& PassportElementErrorUnspecified::operator=(PassportElementErrorUnspecified&&) noexcept = default;
PassportElementErrorUnspecified::~PassportElementErrorUnspecified() = default;
PassportElementErrorUnspecified::PassportElementErrorUnspecified(std::string type_, std::string element_hash_, std::string message_) : type(std::move(type_)), element_hash(std::move(element_hash_)), message(std::move(message_)) {}
PassportElementErrorUnspecified& PassportElementErrorUnspecified::set_type(std::string value_) {
    type = std::move(value_);
    return *this;
}
PassportElementErrorUnspecified& PassportElementErrorUnspecified::set_element_hash(std::string value_) {
    element_hash = std::move(value_);
    return *this;
}
PassportElementErrorUnspecified& PassportElementErrorUnspecified::set_message(std::string value_) {
    message = std::move(value_);
    return *this;
}

PassportFile::PassportFile() = default;
PassportFile::PassportFile(const PassportFile&) = default;
PassportFile::PassportFile(PassportFile&&) noexcept = default;
PassportFile& PassportFile::operator=(const PassportFile& other) { return *this = PassportFile(other); }
PassportFile& PassportFile::operator=(PassportFile&&) noexcept = default;
PassportFile::~PassportFile() = default;
PassportFile::PassportFile(std::string file_id_, std::string file_unique_id_, std::int64_t file_size_, std::int64_t file_date_) : file_id(std::move(file_id_)), file_unique_id(std::move(file_unique_id_)), file_size(file_size_), file_date(file_date_) {}
PassportFile& PassportFile::set_file_id(std::string value_) {
    file_id = std::move(value_);
    return *this;
}
PassportFile& PassportFile::set_file_unique_id(std::string value_) {
    file_unique_id = std::move(value_);
    return *this;
}
PassportFile& PassportFile::set_file_size(std::int64_t value_) {
    file_size = value_;
    return *this;
}
PassportFile& PassportFile::set_file_date(std::int64_t value_) {
    file_date = value_;
    return *this;
}

PhotoSize::PhotoSize() = default;
PhotoSize::PhotoSize(const PhotoSize&) = default;
PhotoSize::PhotoSize(PhotoSize&&) noexcept = default;
PhotoSize& PhotoSize::operator=(const PhotoSize& other) { return *this = PhotoSize(other); }
PhotoSize& PhotoSize::operator=(PhotoSize&&) noexcept = default;
PhotoSize::~PhotoSize() = default;
PhotoSize::PhotoSize(std::string file_id_, std::string file_unique_id_, std::int64_t width_, std::int64_t height_) : file_id(std::move(file_id_)), file_unique_id(std::move(file_unique_id_)), width(width_), height(height_) {}
PhotoSize& PhotoSize::set_file_id(std::string value_) {
    file_id = std::move(value_);
    return *this;
}
PhotoSize& PhotoSize::set_file_unique_id(std::string value_) {
    file_unique_id = std::move(value_);
    return *this;
}
PhotoSize& PhotoSize::set_width(std::int64_t value_) {
    width = value_;
    return *this;
}
PhotoSize& PhotoSize::set_height(std::int64_t value_) {
    height = value_;
    return *this;
}
PhotoSize& PhotoSize::set_file_size(std::int64_t value_) {
    file_size = value_;
    return *this;
}

Poll::Poll() = default;
Poll::Poll(const Poll&) = default;
Poll::Poll(Poll&&) noexcept = default;
Poll& Poll::operator=(const Poll& other) { return *this = Poll(other); }
Poll& Poll::operator=(Poll&&) noexcept = default;
Poll::~Poll() = default;
Poll& Poll::set_id(std::string value_) {
    id = std::move(value_);
    return *this;
}
Poll& Poll::set_question(std::string value_) {
    question = std::move(value_);
    return *this;
}
Poll& Poll::set_question_entities(std::vector<MessageEntity> value_) {
    question_entities = std::move(value_);
    return *this;
}
Poll& Poll::set_options(std::vector<PollOption> value_) {
    options = std::move(value_);
    return *this;
}
Poll& Poll::set_total_voter_count(std::int64_t value_) {
    total_voter_count = value_;
    return *this;
}
Poll& Poll::set_is_closed(bool value_) {
    is_closed = value_;
    return *this;
}
Poll& Poll::set_is_anonymous(bool value_) {
    is_anonymous = value_;
    return *this;
}
Poll& Poll::set_type(PollType value_) {
    type = std::move(value_);
    return *this;
}
Poll& Poll::set_allows_multiple_answers(bool value_) {
    allows_multiple_answers = value_;
    return *this;
}
Poll& Poll::set_allows_revoting(bool value_) {
    allows_revoting = value_;
    return *this;
}
Poll& Poll::set_members_only(bool value_) {
    members_only = value_;
    return *this;
}
Poll& Poll::set_country_codes(std::vector<std::string> value_) {
    country_codes = std::move(value_);
    return *this;
}
Poll& Poll::set_correct_option_ids(std::vector<std::int64_t> value_) {
    correct_option_ids = std::move(value_);
    return *this;
}
Poll& Poll::set_explanation(std::string value_) {
    explanation = std::move(value_);
    return *this;
}
Poll& Poll::set_explanation_entities(std::vector<MessageEntity> value_) {
    explanation_entities = std::move(value_);
    return *this;
}
Poll& Poll::set_explanation_media(PollMedia value_) {
    explanation_media = std::move(value_);
    return *this;
}
Poll& Poll::set_open_period(std::int64_t value_) {
    open_period = value_;
    return *this;
}
Poll& Poll::set_close_date(std::int64_t value_) {
    close_date = value_;
    return *this;
}
Poll& Poll::set_description(std::string value_) {
    description = std::move(value_);
    return *this;
}
Poll& Poll::set_description_entities(std::vector<MessageEntity> value_) {
    description_entities = std::move(value_);
    return *this;
}
Poll& Poll::set_media(PollMedia value_) {
    media = std::move(value_);
    return *this;
}

PollAnswer::PollAnswer() = default;
PollAnswer::PollAnswer(const PollAnswer&) = default;
PollAnswer::PollAnswer(PollAnswer&&) noexcept = default;
PollAnswer& PollAnswer::operator=(const PollAnswer& other) { return *this = PollAnswer(other); }
PollAnswer& PollAnswer::operator=(PollAnswer&&) noexcept = default;
PollAnswer::~PollAnswer() = default;
PollAnswer::PollAnswer(std::string poll_id_, std::vector<std::int64_t> option_ids_, std::vector<std::string> option_persistent_ids_) : poll_id(std::move(poll_id_)), option_ids(std::move(option_ids_)), option_persistent_ids(std::move(option_persistent_ids_)) {}
PollAnswer& PollAnswer::set_poll_id(std::string value_) {
    poll_id = std::move(value_);
    return *this;
}
PollAnswer& PollAnswer::set_voter_chat(Chat value_) {
    voter_chat = std::move(value_);
    return *this;
}
PollAnswer& PollAnswer::set_user(User value_) {
    user = std::move(value_);
    return *this;
}
PollAnswer& PollAnswer::set_option_ids(std::vector<std::int64_t> value_) {
    option_ids = std::move(value_);
    return *this;
}
PollAnswer& PollAnswer::set_option_persistent_ids(std::vector<std::string> value_) {
    option_persistent_ids = std::move(value_);
    return *this;
}

PollMedia::PollMedia() = default;
PollMedia::PollMedia(const PollMedia&) = default;
PollMedia::PollMedia(PollMedia&&) noexcept = default;
PollMedia& PollMedia::operator=(const PollMedia& other) { return *this = PollMedia(other); }
PollMedia& PollMedia::operator=(PollMedia&&) noexcept = default;
PollMedia::~PollMedia() = default;
PollMedia& PollMedia::set_animation(Animation value_) {
    animation = std::move(value_);
    return *this;
}
PollMedia& PollMedia::set_audio(Audio value_) {
    audio = std::move(value_);
    return *this;
}
PollMedia& PollMedia::set_document(Document value_) {
    document = std::move(value_);
    return *this;
}
PollMedia& PollMedia::set_link(Link value_) {
    link = std::move(value_);
    return *this;
}
PollMedia& PollMedia::set_live_photo(LivePhoto value_) {
    live_photo = std::move(value_);
    return *this;
}
PollMedia& PollMedia::set_location(Location value_) {
    location = std::move(value_);
    return *this;
}
PollMedia& PollMedia::set_photo(std::vector<PhotoSize> value_) {
    photo = std::move(value_);
    return *this;
}
PollMedia& PollMedia::set_sticker(Sticker value_) {
    sticker = std::move(value_);
    return *this;
}
PollMedia& PollMedia::set_venue(Venue value_) {
    venue = std::move(value_);
    return *this;
}
PollMedia& PollMedia::set_video(Video value_) {
    video = std::move(value_);
    return *this;
}

PollOption::PollOption() = default;
PollOption::PollOption(const PollOption&) = default;
PollOption::PollOption(PollOption&&) noexcept = default;
PollOption& PollOption::operator=(const PollOption& other) { return *this = PollOption(other); }
PollOption& PollOption::operator=(PollOption&&) noexcept = default;
PollOption::~PollOption() = default;
PollOption::PollOption(std::string persistent_id_, std::string text_, std::int64_t voter_count_) : persistent_id(std::move(persistent_id_)), text(std::move(text_)), voter_count(voter_count_) {}
PollOption& PollOption::set_persistent_id(std::string value_) {
    persistent_id = std::move(value_);
    return *this;
}
PollOption& PollOption::set_text(std::string value_) {
    text = std::move(value_);
    return *this;
}
PollOption& PollOption::set_text_entities(std::vector<MessageEntity> value_) {
    text_entities = std::move(value_);
    return *this;
}
PollOption& PollOption::set_media(PollMedia value_) {
    media = std::move(value_);
    return *this;
}
PollOption& PollOption::set_voter_count(std::int64_t value_) {
    voter_count = value_;
    return *this;
}
PollOption& PollOption::set_added_by_user(User value_) {
    added_by_user = std::move(value_);
    return *this;
}
PollOption& PollOption::set_added_by_chat(Chat value_) {
    added_by_chat = std::move(value_);
    return *this;
}
PollOption& PollOption::set_addition_date(std::int64_t value_) {
    addition_date = value_;
    return *this;
}

PollOptionAdded::PollOptionAdded() = default;
PollOptionAdded::PollOptionAdded(const PollOptionAdded&) = default;
PollOptionAdded::PollOptionAdded(PollOptionAdded&&) noexcept = default;
PollOptionAdded& PollOptionAdded::operator=(const PollOptionAdded& other) { return *this = PollOptionAdded(other); }
PollOptionAdded& PollOptionAdded::operator=(PollOptionAdded&&) noexcept = default;
PollOptionAdded::~PollOptionAdded() = default;
PollOptionAdded::PollOptionAdded(std::string option_persistent_id_, std::string option_text_) : option_persistent_id(std::move(option_persistent_id_)), option_text(std::move(option_text_)) {}
PollOptionAdded& PollOptionAdded::set_poll_message(MaybeInaccessibleMessage value_) {
    poll_message = std::move(value_);
    return *this;
}
PollOptionAdded& PollOptionAdded::set_option_persistent_id(std::string value_) {
    option_persistent_id = std::move(value_);
    return *this;
}
PollOptionAdded& PollOptionAdded::set_option_text(std::string value_) {
    option_text = std::move(value_);
    return *this;
}
PollOptionAdded& PollOptionAdded::set_option_text_entities(std::vector<MessageEntity> value_) {
    option_text_entities = std::move(value_);
    return *this;
}

PollOptionDeleted::PollOptionDeleted() = default;
PollOptionDeleted::PollOptionDeleted(const PollOptionDeleted&) = default;
PollOptionDeleted::PollOptionDeleted(PollOptionDeleted&&) noexcept = default;
PollOptionDeleted& PollOptionDeleted::operator=(const PollOptionDeleted& other) { return *this = PollOptionDeleted(other); }
PollOptionDeleted& PollOptionDeleted::operator=(PollOptionDeleted&&) noexcept = default;
PollOptionDeleted::~PollOptionDeleted() = default;
PollOptionDeleted::PollOptionDeleted(std::string option_persistent_id_, std::string option_text_) : option_persistent_id(std::move(option_persistent_id_)), option_text(std::move(option_text_)) {}
PollOptionDeleted& PollOptionDeleted::set_poll_message(MaybeInaccessibleMessage value_) {
    poll_message = std::move(value_);
    return *this;
}
PollOptionDeleted& PollOptionDeleted::set_option_persistent_id(std::string value_) {
    option_persistent_id = std::move(value_);
    return *this;
}
PollOptionDeleted& PollOptionDeleted::set_option_text(std::string value_) {
    option_text = std::move(value_);
    return *this;
}
PollOptionDeleted& PollOptionDeleted::set_option_text_entities(std::vector<MessageEntity> value_) {
    option_text_entities = std::move(value_);
    return *this;
}

PreCheckoutQuery::PreCheckoutQuery() = default;
PreCheckoutQuery::PreCheckoutQuery(const PreCheckoutQuery&) = default;
PreCheckoutQuery::PreCheckoutQuery(PreCheckoutQuery&&) noexcept = default;
PreCheckoutQuery& PreCheckoutQuery::operator=(const PreCheckoutQuery& other) { return *this = PreCheckoutQuery(other); }
PreCheckoutQuery& PreCheckoutQuery::operator=(PreCheckoutQuery&&) noexcept = default;
PreCheckoutQuery::~PreCheckoutQuery() = default;
PreCheckoutQuery::PreCheckoutQuery(std::string id_, User from_, std::string currency_, std::int64_t total_amount_, std::string invoice_payload_) : id(std::move(id_)), from(std::move(from_)), currency(std::move(currency_)), total_amount(total_amount_), invoice_payload(std::move(invoice_payload_)) {}
PreCheckoutQuery& PreCheckoutQuery::set_id(std::string value_) {
    id = std::move(value_);
    return *this;
}
PreCheckoutQuery& PreCheckoutQuery::set_from(User value_) {
    from = std::move(value_);
    return *this;
}
PreCheckoutQuery& PreCheckoutQuery::set_currency(std::string value_) {
    currency = std::move(value_);
    return *this;
}
PreCheckoutQuery& PreCheckoutQuery::set_total_amount(std::int64_t value_) {
    total_amount = value_;
    return *this;
}
PreCheckoutQuery& PreCheckoutQuery::set_invoice_payload(std::string value_) {
    invoice_payload = std::move(value_);
    return *this;
}
PreCheckoutQuery& PreCheckoutQuery::set_shipping_option_id(std::string value_) {
    shipping_option_id = std::move(value_);
    return *this;
}
PreCheckoutQuery& PreCheckoutQuery::set_order_info(OrderInfo value_) {
    order_info = std::move(value_);
    return *this;
}

PreparedInlineMessage::PreparedInlineMessage() = default;
PreparedInlineMessage::PreparedInlineMessage(const PreparedInlineMessage&) = default;
PreparedInlineMessage::PreparedInlineMessage(PreparedInlineMessage&&) noexcept = default;
PreparedInlineMessage& PreparedInlineMessage::operator=(const PreparedInlineMessage& other) { return *this = PreparedInlineMessage(other); }
PreparedInlineMessage& PreparedInlineMessage::operator=(PreparedInlineMessage&&) noexcept = default;
PreparedInlineMessage::~PreparedInlineMessage() = default;
PreparedInlineMessage::PreparedInlineMessage(std::string id_, std::int64_t expiration_date_) : id(std::move(id_)), expiration_date(expiration_date_) {}
PreparedInlineMessage& PreparedInlineMessage::set_id(std::string value_) {
    id = std::move(value_);
    return *this;
}
PreparedInlineMessage& PreparedInlineMessage::set_expiration_date(std::int64_t value_) {
    expiration_date = value_;
    return *this;
}

PreparedKeyboardButton::PreparedKeyboardButton() = default;
PreparedKeyboardButton::PreparedKeyboardButton(const PreparedKeyboardButton&) = default;
PreparedKeyboardButton::PreparedKeyboardButton(PreparedKeyboardButton&&) noexcept = default;
PreparedKeyboardButton& PreparedKeyboardButton::operator=(const PreparedKeyboardButton& other) { return *this = PreparedKeyboardButton(other); }
PreparedKeyboardButton& PreparedKeyboardButton::operator=(PreparedKeyboardButton&&) noexcept = default;
PreparedKeyboardButton::~PreparedKeyboardButton() = default;
PreparedKeyboardButton::PreparedKeyboardButton(std::string id_) : id(std::move(id_)) {}
PreparedKeyboardButton& PreparedKeyboardButton::set_id(std::string value_) {
    id = std::move(value_);
    return *this;
}

ProximityAlertTriggered::ProximityAlertTriggered() = default;
ProximityAlertTriggered::ProximityAlertTriggered(const ProximityAlertTriggered&) = default;
ProximityAlertTriggered::ProximityAlertTriggered(ProximityAlertTriggered&&) noexcept = default;
ProximityAlertTriggered& ProximityAlertTriggered::operator=(const ProximityAlertTriggered& other) { return *this = ProximityAlertTriggered(other); }
ProximityAlertTriggered& ProximityAlertTriggered::operator=(ProximityAlertTriggered&&) noexcept = default;
ProximityAlertTriggered::~ProximityAlertTriggered() = default;
ProximityAlertTriggered::ProximityAlertTriggered(User traveler_, User watcher_, std::int64_t distance_) : traveler(std::move(traveler_)), watcher(std::move(watcher_)), distance(distance_) {}
ProximityAlertTriggered& ProximityAlertTriggered::set_traveler(User value_) {
    traveler = std::move(value_);
    return *this;
}
ProximityAlertTriggered& ProximityAlertTriggered::set_watcher(User value_) {
    watcher = std::move(value_);
    return *this;
}
ProximityAlertTriggered& ProximityAlertTriggered::set_distance(std::int64_t value_) {
    distance = value_;
    return *this;
}

ReactionType::ReactionType() : ReactionType(Unknown()) {}
ReactionType::ReactionType(ReactionTypeEmoji value) : UnionBase(new ReactionTypeEmoji(std::move(value)), 0) {}
ReactionType::ReactionType(ReactionTypeCustomEmoji value) : UnionBase(new ReactionTypeCustomEmoji(std::move(value)), 1) {}
ReactionType::ReactionType(ReactionTypePaid value) : UnionBase(new ReactionTypePaid(std::move(value)), 2) {}
ReactionType::ReactionType(Unknown value) : UnionBase(new Unknown(std::move(value)), 3) {}
ReactionType::ReactionType(const ReactionType& other) : UnionBase(detail::copy_member<members>(other), other.index()) {}
ReactionType::ReactionType(ReactionType&& other) noexcept = default;
ReactionType& ReactionType::operator=(ReactionType other) noexcept {
    swap(other);
    return *this;
}
ReactionType::~ReactionType() { detail::destroy_member<members>(*this); }
std::string_view ReactionType::type() const noexcept {
    switch (index()) {
        case 0: return ReactionTypeEmoji::type;
        case 1: return ReactionTypeCustomEmoji::type;
        case 2: return ReactionTypePaid::type;
        default: return {};
    }
}

ReactionCount::ReactionCount() = default;
ReactionCount::ReactionCount(const ReactionCount&) = default;
ReactionCount::ReactionCount(ReactionCount&&) noexcept = default;
ReactionCount& ReactionCount::operator=(const ReactionCount& other) { return *this = ReactionCount(other); }
ReactionCount& ReactionCount::operator=(ReactionCount&&) noexcept = default;
ReactionCount::~ReactionCount() = default;
ReactionCount::ReactionCount(ReactionType type_, std::int64_t total_count_) : type(std::move(type_)), total_count(total_count_) {}
ReactionCount& ReactionCount::set_type(ReactionType value_) {
    type = std::move(value_);
    return *this;
}
ReactionCount& ReactionCount::set_total_count(std::int64_t value_) {
    total_count = value_;
    return *this;
}

ReactionTypeCustomEmoji::ReactionTypeCustomEmoji() = default;
ReactionTypeCustomEmoji::ReactionTypeCustomEmoji(const ReactionTypeCustomEmoji&) = default;
ReactionTypeCustomEmoji::ReactionTypeCustomEmoji(ReactionTypeCustomEmoji&&) noexcept = default;
ReactionTypeCustomEmoji& ReactionTypeCustomEmoji::operator=(const ReactionTypeCustomEmoji& other) { return *this = ReactionTypeCustomEmoji(other); }
ReactionTypeCustomEmoji& ReactionTypeCustomEmoji::operator=(ReactionTypeCustomEmoji&&) noexcept = default;
ReactionTypeCustomEmoji::~ReactionTypeCustomEmoji() = default;
ReactionTypeCustomEmoji::ReactionTypeCustomEmoji(std::string custom_emoji_id_) : custom_emoji_id(std::move(custom_emoji_id_)) {}
ReactionTypeCustomEmoji& ReactionTypeCustomEmoji::set_custom_emoji_id(std::string value_) {
    custom_emoji_id = std::move(value_);
    return *this;
}

ReactionTypeEmoji::ReactionTypeEmoji() = default;
ReactionTypeEmoji::ReactionTypeEmoji(const ReactionTypeEmoji&) = default;
ReactionTypeEmoji::ReactionTypeEmoji(ReactionTypeEmoji&&) noexcept = default;
ReactionTypeEmoji& ReactionTypeEmoji::operator=(const ReactionTypeEmoji& other) { return *this = ReactionTypeEmoji(other); }
ReactionTypeEmoji& ReactionTypeEmoji::operator=(ReactionTypeEmoji&&) noexcept = default;
ReactionTypeEmoji::~ReactionTypeEmoji() = default;
ReactionTypeEmoji::ReactionTypeEmoji(std::string emoji_) : emoji(std::move(emoji_)) {}
ReactionTypeEmoji& ReactionTypeEmoji::set_emoji(std::string value_) {
    emoji = std::move(value_);
    return *this;
}

ReactionTypePaid::ReactionTypePaid() = default;
ReactionTypePaid::ReactionTypePaid(const ReactionTypePaid&) = default;
ReactionTypePaid::ReactionTypePaid(ReactionTypePaid&&) noexcept = default;
ReactionTypePaid& ReactionTypePaid::operator=(const ReactionTypePaid& other) { return *this = ReactionTypePaid(other); }
ReactionTypePaid& ReactionTypePaid::operator=(ReactionTypePaid&&) noexcept = default;
ReactionTypePaid::~ReactionTypePaid() = default;

RefundedPayment::RefundedPayment() = default;
RefundedPayment::RefundedPayment(const RefundedPayment&) = default;
RefundedPayment::RefundedPayment(RefundedPayment&&) noexcept = default;
RefundedPayment& RefundedPayment::operator=(const RefundedPayment& other) { return *this = RefundedPayment(other); }
RefundedPayment& RefundedPayment::operator=(RefundedPayment&&) noexcept = default;
RefundedPayment::~RefundedPayment() = default;
RefundedPayment::RefundedPayment(std::string currency_, std::int64_t total_amount_, std::string invoice_payload_, std::string telegram_payment_charge_id_) : currency(std::move(currency_)), total_amount(total_amount_), invoice_payload(std::move(invoice_payload_)), telegram_payment_charge_id(std::move(telegram_payment_charge_id_)) {}
RefundedPayment& RefundedPayment::set_currency(std::string value_) {
    currency = std::move(value_);
    return *this;
}
RefundedPayment& RefundedPayment::set_total_amount(std::int64_t value_) {
    total_amount = value_;
    return *this;
}
RefundedPayment& RefundedPayment::set_invoice_payload(std::string value_) {
    invoice_payload = std::move(value_);
    return *this;
}
RefundedPayment& RefundedPayment::set_telegram_payment_charge_id(std::string value_) {
    telegram_payment_charge_id = std::move(value_);
    return *this;
}
RefundedPayment& RefundedPayment::set_provider_payment_charge_id(std::string value_) {
    provider_payment_charge_id = std::move(value_);
    return *this;
}

ReplyKeyboardMarkup::ReplyKeyboardMarkup() = default;
ReplyKeyboardMarkup::ReplyKeyboardMarkup(const ReplyKeyboardMarkup&) = default;
ReplyKeyboardMarkup::ReplyKeyboardMarkup(ReplyKeyboardMarkup&&) noexcept = default;
ReplyKeyboardMarkup& ReplyKeyboardMarkup::operator=(const ReplyKeyboardMarkup& other) { return *this = ReplyKeyboardMarkup(other); }
ReplyKeyboardMarkup& ReplyKeyboardMarkup::operator=(ReplyKeyboardMarkup&&) noexcept = default;
ReplyKeyboardMarkup::~ReplyKeyboardMarkup() = default;
ReplyKeyboardMarkup::ReplyKeyboardMarkup(std::vector<std::vector<KeyboardButton>> keyboard_) : keyboard(std::move(keyboard_)) {}
ReplyKeyboardMarkup& ReplyKeyboardMarkup::set_keyboard(std::vector<std::vector<KeyboardButton>> value_) {
    keyboard = std::move(value_);
    return *this;
}
ReplyKeyboardMarkup& ReplyKeyboardMarkup::set_is_persistent(bool value_) {
    is_persistent = value_;
    return *this;
}
ReplyKeyboardMarkup& ReplyKeyboardMarkup::set_resize_keyboard(bool value_) {
    resize_keyboard = value_;
    return *this;
}
ReplyKeyboardMarkup& ReplyKeyboardMarkup::set_one_time_keyboard(bool value_) {
    one_time_keyboard = value_;
    return *this;
}
ReplyKeyboardMarkup& ReplyKeyboardMarkup::set_input_field_placeholder(std::string value_) {
    input_field_placeholder = std::move(value_);
    return *this;
}
ReplyKeyboardMarkup& ReplyKeyboardMarkup::set_selective(bool value_) {
    selective = value_;
    return *this;
}
ReplyKeyboardMarkup& ReplyKeyboardMarkup::set_force_reply(bool value_) {
    force_reply = value_;
    return *this;
}

ReplyKeyboardRemove::ReplyKeyboardRemove() = default;
ReplyKeyboardRemove::ReplyKeyboardRemove(const ReplyKeyboardRemove&) = default;
ReplyKeyboardRemove::ReplyKeyboardRemove(ReplyKeyboardRemove&&) noexcept = default;
ReplyKeyboardRemove& ReplyKeyboardRemove::operator=(const ReplyKeyboardRemove& other) { return *this = ReplyKeyboardRemove(other); }
ReplyKeyboardRemove& ReplyKeyboardRemove::operator=(ReplyKeyboardRemove&&) noexcept = default;
ReplyKeyboardRemove::~ReplyKeyboardRemove() = default;
ReplyKeyboardRemove::ReplyKeyboardRemove(bool remove_keyboard_) : remove_keyboard(remove_keyboard_) {}
ReplyKeyboardRemove& ReplyKeyboardRemove::set_remove_keyboard(bool value_) {
    remove_keyboard = value_;
    return *this;
}
ReplyKeyboardRemove& ReplyKeyboardRemove::set_selective(bool value_) {
    selective = value_;
    return *this;
}

ReplyMarkup::ReplyMarkup() : ReplyMarkup(Unknown()) {}
ReplyMarkup::ReplyMarkup(InlineKeyboardMarkup value) : UnionBase(new InlineKeyboardMarkup(std::move(value)), 0) {}
ReplyMarkup::ReplyMarkup(ReplyKeyboardMarkup value) : UnionBase(new ReplyKeyboardMarkup(std::move(value)), 1) {}
ReplyMarkup::ReplyMarkup(ReplyKeyboardRemove value) : UnionBase(new ReplyKeyboardRemove(std::move(value)), 2) {}
ReplyMarkup::ReplyMarkup(ForceReply value) : UnionBase(new ForceReply(std::move(value)), 3) {}
ReplyMarkup::ReplyMarkup(Unknown value) : UnionBase(new Unknown(std::move(value)), 4) {}
ReplyMarkup::ReplyMarkup(const ReplyMarkup& other) : UnionBase(detail::copy_member<members>(other), other.index()) {}
ReplyMarkup::ReplyMarkup(ReplyMarkup&& other) noexcept = default;
ReplyMarkup& ReplyMarkup::operator=(ReplyMarkup other) noexcept {
    swap(other);
    return *this;
}
ReplyMarkup::~ReplyMarkup() { detail::destroy_member<members>(*this); }

ReplyParameters::ReplyParameters() = default;
ReplyParameters::ReplyParameters(const ReplyParameters&) = default;
ReplyParameters::ReplyParameters(ReplyParameters&&) noexcept = default;
ReplyParameters& ReplyParameters::operator=(const ReplyParameters& other) { return *this = ReplyParameters(other); }
ReplyParameters& ReplyParameters::operator=(ReplyParameters&&) noexcept = default;
ReplyParameters::~ReplyParameters() = default;
ReplyParameters::ReplyParameters(std::int64_t message_id_) : message_id(message_id_) {}
ReplyParameters& ReplyParameters::set_message_id(std::int64_t value_) {
    message_id = value_;
    return *this;
}
ReplyParameters& ReplyParameters::set_chat_id(ChatId value_) {
    chat_id = std::move(value_);
    return *this;
}
ReplyParameters& ReplyParameters::set_ephemeral_message_id(std::int64_t value_) {
    ephemeral_message_id = value_;
    return *this;
}
ReplyParameters& ReplyParameters::set_allow_sending_without_reply(bool value_) {
    allow_sending_without_reply = value_;
    return *this;
}
ReplyParameters& ReplyParameters::set_quote(std::string value_) {
    quote = std::move(value_);
    return *this;
}
ReplyParameters& ReplyParameters::set_quote_parse_mode(std::string value_) {
    quote_parse_mode = std::move(value_);
    return *this;
}
ReplyParameters& ReplyParameters::set_quote_entities(std::vector<MessageEntity> value_) {
    quote_entities = std::move(value_);
    return *this;
}
ReplyParameters& ReplyParameters::set_quote_rich_texts(std::vector<RichText> value_) {
    quote_rich_texts = std::move(value_);
    return *this;
}
ReplyParameters& ReplyParameters::set_quote_position(std::int64_t value_) {
    quote_position = value_;
    return *this;
}
ReplyParameters& ReplyParameters::set_checklist_task_id(std::int64_t value_) {
    checklist_task_id = value_;
    return *this;
}
ReplyParameters& ReplyParameters::set_poll_option_id(std::string value_) {
    poll_option_id = std::move(value_);
    return *this;
}

ResponseParameters::ResponseParameters() = default;
ResponseParameters::ResponseParameters(const ResponseParameters&) = default;
ResponseParameters::ResponseParameters(ResponseParameters&&) noexcept = default;
ResponseParameters& ResponseParameters::operator=(const ResponseParameters& other) { return *this = ResponseParameters(other); }
ResponseParameters& ResponseParameters::operator=(ResponseParameters&&) noexcept = default;
ResponseParameters::~ResponseParameters() = default;
ResponseParameters& ResponseParameters::set_migrate_to_chat_id(std::int64_t value_) {
    migrate_to_chat_id = value_;
    return *this;
}
ResponseParameters& ResponseParameters::set_retry_after(std::int64_t value_) {
    retry_after = value_;
    return *this;
}

RevenueWithdrawalState::RevenueWithdrawalState() : RevenueWithdrawalState(Unknown()) {}
RevenueWithdrawalState::RevenueWithdrawalState(RevenueWithdrawalStatePending value) : UnionBase(new RevenueWithdrawalStatePending(std::move(value)), 0) {}
RevenueWithdrawalState::RevenueWithdrawalState(RevenueWithdrawalStateSucceeded value) : UnionBase(new RevenueWithdrawalStateSucceeded(std::move(value)), 1) {}
RevenueWithdrawalState::RevenueWithdrawalState(RevenueWithdrawalStateFailed value) : UnionBase(new RevenueWithdrawalStateFailed(std::move(value)), 2) {}
RevenueWithdrawalState::RevenueWithdrawalState(Unknown value) : UnionBase(new Unknown(std::move(value)), 3) {}
RevenueWithdrawalState::RevenueWithdrawalState(const RevenueWithdrawalState& other) : UnionBase(detail::copy_member<members>(other), other.index()) {}
RevenueWithdrawalState::RevenueWithdrawalState(RevenueWithdrawalState&& other) noexcept = default;
RevenueWithdrawalState& RevenueWithdrawalState::operator=(RevenueWithdrawalState other) noexcept {
    swap(other);
    return *this;
}
RevenueWithdrawalState::~RevenueWithdrawalState() { detail::destroy_member<members>(*this); }
std::string_view RevenueWithdrawalState::type() const noexcept {
    switch (index()) {
        case 0: return RevenueWithdrawalStatePending::type;
        case 1: return RevenueWithdrawalStateSucceeded::type;
        case 2: return RevenueWithdrawalStateFailed::type;
        default: return {};
    }
}

RevenueWithdrawalStateFailed::RevenueWithdrawalStateFailed() = default;
RevenueWithdrawalStateFailed::RevenueWithdrawalStateFailed(const RevenueWithdrawalStateFailed&) = default;
RevenueWithdrawalStateFailed::RevenueWithdrawalStateFailed(RevenueWithdrawalStateFailed&&) noexcept = default;
RevenueWithdrawalStateFailed& RevenueWithdrawalStateFailed::operator=(const RevenueWithdrawalStateFailed& other) { return *this = RevenueWithdrawalStateFailed(other); }
RevenueWithdrawalStateFailed& RevenueWithdrawalStateFailed::operator=(RevenueWithdrawalStateFailed&&) noexcept = default;
RevenueWithdrawalStateFailed::~RevenueWithdrawalStateFailed() = default;

RevenueWithdrawalStatePending::RevenueWithdrawalStatePending() = default;
RevenueWithdrawalStatePending::RevenueWithdrawalStatePending(const RevenueWithdrawalStatePending&) = default;
RevenueWithdrawalStatePending::RevenueWithdrawalStatePending(RevenueWithdrawalStatePending&&) noexcept = default;
RevenueWithdrawalStatePending& RevenueWithdrawalStatePending::operator=(const RevenueWithdrawalStatePending& other) { return *this = RevenueWithdrawalStatePending(other); }
RevenueWithdrawalStatePending& RevenueWithdrawalStatePending::operator=(RevenueWithdrawalStatePending&&) noexcept = default;
RevenueWithdrawalStatePending::~RevenueWithdrawalStatePending() = default;

RevenueWithdrawalStateSucceeded::RevenueWithdrawalStateSucceeded() = default;
RevenueWithdrawalStateSucceeded::RevenueWithdrawalStateSucceeded(const RevenueWithdrawalStateSucceeded&) = default;
RevenueWithdrawalStateSucceeded::RevenueWithdrawalStateSucceeded(RevenueWithdrawalStateSucceeded&&) noexcept = default;
RevenueWithdrawalStateSucceeded& RevenueWithdrawalStateSucceeded::operator=(const RevenueWithdrawalStateSucceeded& other) { return *this = RevenueWithdrawalStateSucceeded(other); }
RevenueWithdrawalStateSucceeded& RevenueWithdrawalStateSucceeded::operator=(RevenueWithdrawalStateSucceeded&&) noexcept = default;
RevenueWithdrawalStateSucceeded::~RevenueWithdrawalStateSucceeded() = default;
RevenueWithdrawalStateSucceeded::RevenueWithdrawalStateSucceeded(std::int64_t date_, std::string url_) : date(date_), url(std::move(url_)) {}
RevenueWithdrawalStateSucceeded& RevenueWithdrawalStateSucceeded::set_date(std::int64_t value_) {
    date = value_;
    return *this;
}
RevenueWithdrawalStateSucceeded& RevenueWithdrawalStateSucceeded::set_url(std::string value_) {
    url = std::move(value_);
    return *this;
}

}  // namespace telepot
