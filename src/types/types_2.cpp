// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#include <utility>

#include "telepot/types/all.hpp"
#include "values/union_members.hpp"

namespace telepot {

GiveawayCompleted::GiveawayCompleted() = default;
GiveawayCompleted::GiveawayCompleted(const GiveawayCompleted&) = default;
GiveawayCompleted::GiveawayCompleted(GiveawayCompleted&&) noexcept = default;
GiveawayCompleted& GiveawayCompleted::operator=(const GiveawayCompleted& other) { return *this = GiveawayCompleted(other); }
GiveawayCompleted& GiveawayCompleted::operator=(GiveawayCompleted&&) noexcept = default;
GiveawayCompleted::~GiveawayCompleted() = default;
GiveawayCompleted::GiveawayCompleted(std::int64_t winner_count_) : winner_count(winner_count_) {}
GiveawayCompleted& GiveawayCompleted::set_winner_count(std::int64_t value_) {
    winner_count = value_;
    return *this;
}
GiveawayCompleted& GiveawayCompleted::set_unclaimed_prize_count(std::int64_t value_) {
    unclaimed_prize_count = value_;
    return *this;
}
GiveawayCompleted& GiveawayCompleted::set_giveaway_message(Message value_) {
    giveaway_message = std::move(value_);
    return *this;
}
GiveawayCompleted& GiveawayCompleted::set_is_star_giveaway(bool value_) {
    is_star_giveaway = value_;
    return *this;
}

GiveawayCreated::GiveawayCreated() = default;
GiveawayCreated::GiveawayCreated(const GiveawayCreated&) = default;
GiveawayCreated::GiveawayCreated(GiveawayCreated&&) noexcept = default;
GiveawayCreated& GiveawayCreated::operator=(const GiveawayCreated& other) { return *this = GiveawayCreated(other); }
GiveawayCreated& GiveawayCreated::operator=(GiveawayCreated&&) noexcept = default;
GiveawayCreated::~GiveawayCreated() = default;
GiveawayCreated& GiveawayCreated::set_prize_star_count(std::int64_t value_) {
    prize_star_count = value_;
    return *this;
}

GiveawayWinners::GiveawayWinners() = default;
GiveawayWinners::GiveawayWinners(const GiveawayWinners&) = default;
GiveawayWinners::GiveawayWinners(GiveawayWinners&&) noexcept = default;
GiveawayWinners& GiveawayWinners::operator=(const GiveawayWinners& other) { return *this = GiveawayWinners(other); }
GiveawayWinners& GiveawayWinners::operator=(GiveawayWinners&&) noexcept = default;
GiveawayWinners::~GiveawayWinners() = default;
GiveawayWinners::GiveawayWinners(Chat chat_, std::int64_t giveaway_message_id_, std::int64_t winners_selection_date_, std::int64_t winner_count_, std::vector<User> winners_) : chat(std::move(chat_)), giveaway_message_id(giveaway_message_id_), winners_selection_date(winners_selection_date_), winner_count(winner_count_), winners(std::move(winners_)) {}
GiveawayWinners& GiveawayWinners::set_chat(Chat value_) {
    chat = std::move(value_);
    return *this;
}
GiveawayWinners& GiveawayWinners::set_giveaway_message_id(std::int64_t value_) {
    giveaway_message_id = value_;
    return *this;
}
GiveawayWinners& GiveawayWinners::set_winners_selection_date(std::int64_t value_) {
    winners_selection_date = value_;
    return *this;
}
GiveawayWinners& GiveawayWinners::set_winner_count(std::int64_t value_) {
    winner_count = value_;
    return *this;
}
GiveawayWinners& GiveawayWinners::set_winners(std::vector<User> value_) {
    winners = std::move(value_);
    return *this;
}
GiveawayWinners& GiveawayWinners::set_additional_chat_count(std::int64_t value_) {
    additional_chat_count = value_;
    return *this;
}
GiveawayWinners& GiveawayWinners::set_prize_star_count(std::int64_t value_) {
    prize_star_count = value_;
    return *this;
}
GiveawayWinners& GiveawayWinners::set_premium_subscription_month_count(std::int64_t value_) {
    premium_subscription_month_count = value_;
    return *this;
}
GiveawayWinners& GiveawayWinners::set_unclaimed_prize_count(std::int64_t value_) {
    unclaimed_prize_count = value_;
    return *this;
}
GiveawayWinners& GiveawayWinners::set_only_new_members(bool value_) {
    only_new_members = value_;
    return *this;
}
GiveawayWinners& GiveawayWinners::set_was_refunded(bool value_) {
    was_refunded = value_;
    return *this;
}
GiveawayWinners& GiveawayWinners::set_prize_description(std::string value_) {
    prize_description = std::move(value_);
    return *this;
}

InaccessibleMessage::InaccessibleMessage() = default;
InaccessibleMessage::InaccessibleMessage(const InaccessibleMessage&) = default;
InaccessibleMessage::InaccessibleMessage(InaccessibleMessage&&) noexcept = default;
InaccessibleMessage& InaccessibleMessage::operator=(const InaccessibleMessage& other) { return *this = InaccessibleMessage(other); }
InaccessibleMessage& InaccessibleMessage::operator=(InaccessibleMessage&&) noexcept = default;
InaccessibleMessage::~InaccessibleMessage() = default;
InaccessibleMessage::InaccessibleMessage(Chat chat_, std::int64_t message_id_, std::int64_t date_) : chat(std::move(chat_)), message_id(message_id_), date(date_) {}
InaccessibleMessage& InaccessibleMessage::set_chat(Chat value_) {
    chat = std::move(value_);
    return *this;
}
InaccessibleMessage& InaccessibleMessage::set_message_id(std::int64_t value_) {
    message_id = value_;
    return *this;
}
InaccessibleMessage& InaccessibleMessage::set_date(std::int64_t value_) {
    date = value_;
    return *this;
}

InlineKeyboardButton::InlineKeyboardButton() = default;
InlineKeyboardButton::InlineKeyboardButton(const InlineKeyboardButton&) = default;
InlineKeyboardButton::InlineKeyboardButton(InlineKeyboardButton&&) noexcept = default;
InlineKeyboardButton& InlineKeyboardButton::operator=(const InlineKeyboardButton& other) { return *this = InlineKeyboardButton(other); }
InlineKeyboardButton& InlineKeyboardButton::operator=(InlineKeyboardButton&&) noexcept = default;
InlineKeyboardButton::~InlineKeyboardButton() = default;
InlineKeyboardButton::InlineKeyboardButton(std::string text_) : text(std::move(text_)) {}
InlineKeyboardButton& InlineKeyboardButton::set_text(std::string value_) {
    text = std::move(value_);
    return *this;
}
InlineKeyboardButton& InlineKeyboardButton::set_icon_custom_emoji_id(std::string value_) {
    icon_custom_emoji_id = std::move(value_);
    return *this;
}
InlineKeyboardButton& InlineKeyboardButton::set_style(ButtonStyle value_) {
    style = std::move(value_);
    return *this;
}
InlineKeyboardButton& InlineKeyboardButton::set_url(std::string value_) {
    url = std::move(value_);
    return *this;
}
InlineKeyboardButton& InlineKeyboardButton::set_callback_data(std::string value_) {
    callback_data = std::move(value_);
    return *this;
}
InlineKeyboardButton& InlineKeyboardButton::set_web_app(WebAppInfo value_) {
    web_app = std::move(value_);
    return *this;
}
InlineKeyboardButton& InlineKeyboardButton::set_login_url(LoginUrl value_) {
    login_url = std::move(value_);
    return *this;
}
InlineKeyboardButton& InlineKeyboardButton::set_switch_inline_query(std::string value_) {
    switch_inline_query = std::move(value_);
    return *this;
}
InlineKeyboardButton& InlineKeyboardButton::set_switch_inline_query_current_chat(std::string value_) {
    switch_inline_query_current_chat = std::move(value_);
    return *this;
}
InlineKeyboardButton& InlineKeyboardButton::set_switch_inline_query_chosen_chat(SwitchInlineQueryChosenChat value_) {
    switch_inline_query_chosen_chat = std::move(value_);
    return *this;
}
InlineKeyboardButton& InlineKeyboardButton::set_copy_text(CopyTextButton value_) {
    copy_text = std::move(value_);
    return *this;
}
InlineKeyboardButton& InlineKeyboardButton::set_callback_game(CallbackGame value_) {
    callback_game = std::move(value_);
    return *this;
}
InlineKeyboardButton& InlineKeyboardButton::set_pay(bool value_) {
    pay = value_;
    return *this;
}
InlineKeyboardButton& InlineKeyboardButton::set_disabled(DisabledButton value_) {
    disabled = std::move(value_);
    return *this;
}

InlineKeyboardMarkup::InlineKeyboardMarkup() = default;
InlineKeyboardMarkup::InlineKeyboardMarkup(const InlineKeyboardMarkup&) = default;
InlineKeyboardMarkup::InlineKeyboardMarkup(InlineKeyboardMarkup&&) noexcept = default;
InlineKeyboardMarkup& InlineKeyboardMarkup::operator=(const InlineKeyboardMarkup& other) { return *this = InlineKeyboardMarkup(other); }
InlineKeyboardMarkup& InlineKeyboardMarkup::operator=(InlineKeyboardMarkup&&) noexcept = default;
InlineKeyboardMarkup::~InlineKeyboardMarkup() = default;
InlineKeyboardMarkup::InlineKeyboardMarkup(std::vector<std::vector<InlineKeyboardButton>> inline_keyboard_) : inline_keyboard(std::move(inline_keyboard_)) {}
InlineKeyboardMarkup& InlineKeyboardMarkup::set_inline_keyboard(std::vector<std::vector<InlineKeyboardButton>> value_) {
    inline_keyboard = std::move(value_);
    return *this;
}
InlineKeyboardMarkup& InlineKeyboardMarkup::set_force_reply(bool value_) {
    force_reply = value_;
    return *this;
}

InlineQuery::InlineQuery() = default;
InlineQuery::InlineQuery(const InlineQuery&) = default;
InlineQuery::InlineQuery(InlineQuery&&) noexcept = default;
InlineQuery& InlineQuery::operator=(const InlineQuery& other) { return *this = InlineQuery(other); }
InlineQuery& InlineQuery::operator=(InlineQuery&&) noexcept = default;
InlineQuery::~InlineQuery() = default;
InlineQuery::InlineQuery(std::string id_, User from_, std::string query_, std::string offset_) : id(std::move(id_)), from(std::move(from_)), query(std::move(query_)), offset(std::move(offset_)) {}
InlineQuery& InlineQuery::set_id(std::string value_) {
    id = std::move(value_);
    return *this;
}
InlineQuery& InlineQuery::set_from(User value_) {
    from = std::move(value_);
    return *this;
}
InlineQuery& InlineQuery::set_query(std::string value_) {
    query = std::move(value_);
    return *this;
}
InlineQuery& InlineQuery::set_offset(std::string value_) {
    offset = std::move(value_);
    return *this;
}
InlineQuery& InlineQuery::set_chat_type(InlineQueryChatType value_) {
    chat_type = std::move(value_);
    return *this;
}
InlineQuery& InlineQuery::set_location(Location value_) {
    location = std::move(value_);
    return *this;
}

InlineQueryResult::InlineQueryResult() : InlineQueryResult(Unknown()) {}
InlineQueryResult::InlineQueryResult(InlineQueryResultCachedAudio value) : UnionBase(new InlineQueryResultCachedAudio(std::move(value)), 0) {}
InlineQueryResult::InlineQueryResult(InlineQueryResultCachedDocument value) : UnionBase(new InlineQueryResultCachedDocument(std::move(value)), 1) {}
InlineQueryResult::InlineQueryResult(InlineQueryResultCachedGif value) : UnionBase(new InlineQueryResultCachedGif(std::move(value)), 2) {}
InlineQueryResult::InlineQueryResult(InlineQueryResultCachedMpeg4Gif value) : UnionBase(new InlineQueryResultCachedMpeg4Gif(std::move(value)), 3) {}
InlineQueryResult::InlineQueryResult(InlineQueryResultCachedPhoto value) : UnionBase(new InlineQueryResultCachedPhoto(std::move(value)), 4) {}
InlineQueryResult::InlineQueryResult(InlineQueryResultCachedSticker value) : UnionBase(new InlineQueryResultCachedSticker(std::move(value)), 5) {}
InlineQueryResult::InlineQueryResult(InlineQueryResultCachedVideo value) : UnionBase(new InlineQueryResultCachedVideo(std::move(value)), 6) {}
InlineQueryResult::InlineQueryResult(InlineQueryResultCachedVoice value) : UnionBase(new InlineQueryResultCachedVoice(std::move(value)), 7) {}
InlineQueryResult::InlineQueryResult(InlineQueryResultArticle value) : UnionBase(new InlineQueryResultArticle(std::move(value)), 8) {}
InlineQueryResult::InlineQueryResult(InlineQueryResultAudio value) : UnionBase(new InlineQueryResultAudio(std::move(value)), 9) {}
InlineQueryResult::InlineQueryResult(InlineQueryResultContact value) : UnionBase(new InlineQueryResultContact(std::move(value)), 10) {}
InlineQueryResult::InlineQueryResult(InlineQueryResultGame value) : UnionBase(new InlineQueryResultGame(std::move(value)), 11) {}
InlineQueryResult::InlineQueryResult(InlineQueryResultDocument value) : UnionBase(new InlineQueryResultDocument(std::move(value)), 12) {}
InlineQueryResult::InlineQueryResult(InlineQueryResultGif value) : UnionBase(new InlineQueryResultGif(std::move(value)), 13) {}
InlineQueryResult::InlineQueryResult(InlineQueryResultLocation value) : UnionBase(new InlineQueryResultLocation(std::move(value)), 14) {}
InlineQueryResult::InlineQueryResult(InlineQueryResultMpeg4Gif value) : UnionBase(new InlineQueryResultMpeg4Gif(std::move(value)), 15) {}
InlineQueryResult::InlineQueryResult(InlineQueryResultPhoto value) : UnionBase(new InlineQueryResultPhoto(std::move(value)), 16) {}
InlineQueryResult::InlineQueryResult(InlineQueryResultVenue value) : UnionBase(new InlineQueryResultVenue(std::move(value)), 17) {}
InlineQueryResult::InlineQueryResult(InlineQueryResultVideo value) : UnionBase(new InlineQueryResultVideo(std::move(value)), 18) {}
InlineQueryResult::InlineQueryResult(InlineQueryResultVoice value) : UnionBase(new InlineQueryResultVoice(std::move(value)), 19) {}
InlineQueryResult::InlineQueryResult(Unknown value) : UnionBase(new Unknown(std::move(value)), 20) {}
InlineQueryResult::InlineQueryResult(const InlineQueryResult& other) : UnionBase(detail::copy_member<members>(other), other.index()) {}
InlineQueryResult::InlineQueryResult(InlineQueryResult&& other) noexcept = default;
InlineQueryResult& InlineQueryResult::operator=(InlineQueryResult other) noexcept {
    swap(other);
    return *this;
}
InlineQueryResult::~InlineQueryResult() { detail::destroy_member<members>(*this); }
std::string_view InlineQueryResult::type() const noexcept {
    switch (index()) {
        case 0: return InlineQueryResultCachedAudio::type;
        case 1: return InlineQueryResultCachedDocument::type;
        case 2: return InlineQueryResultCachedGif::type;
        case 3: return InlineQueryResultCachedMpeg4Gif::type;
        case 4: return InlineQueryResultCachedPhoto::type;
        case 5: return InlineQueryResultCachedSticker::type;
        case 6: return InlineQueryResultCachedVideo::type;
        case 7: return InlineQueryResultCachedVoice::type;
        case 8: return InlineQueryResultArticle::type;
        case 9: return InlineQueryResultAudio::type;
        case 10: return InlineQueryResultContact::type;
        case 11: return InlineQueryResultGame::type;
        case 12: return InlineQueryResultDocument::type;
        case 13: return InlineQueryResultGif::type;
        case 14: return InlineQueryResultLocation::type;
        case 15: return InlineQueryResultMpeg4Gif::type;
        case 16: return InlineQueryResultPhoto::type;
        case 17: return InlineQueryResultVenue::type;
        case 18: return InlineQueryResultVideo::type;
        case 19: return InlineQueryResultVoice::type;
        default: return {};
    }
}
const std::string& InlineQueryResult::id() const {
    switch (index()) {
        case 0: return static_cast<const InlineQueryResultCachedAudio*>(object())->id;
        case 1: return static_cast<const InlineQueryResultCachedDocument*>(object())->id;
        case 2: return static_cast<const InlineQueryResultCachedGif*>(object())->id;
        case 3: return static_cast<const InlineQueryResultCachedMpeg4Gif*>(object())->id;
        case 4: return static_cast<const InlineQueryResultCachedPhoto*>(object())->id;
        case 5: return static_cast<const InlineQueryResultCachedSticker*>(object())->id;
        case 6: return static_cast<const InlineQueryResultCachedVideo*>(object())->id;
        case 7: return static_cast<const InlineQueryResultCachedVoice*>(object())->id;
        case 8: return static_cast<const InlineQueryResultArticle*>(object())->id;
        case 9: return static_cast<const InlineQueryResultAudio*>(object())->id;
        case 10: return static_cast<const InlineQueryResultContact*>(object())->id;
        case 11: return static_cast<const InlineQueryResultGame*>(object())->id;
        case 12: return static_cast<const InlineQueryResultDocument*>(object())->id;
        case 13: return static_cast<const InlineQueryResultGif*>(object())->id;
        case 14: return static_cast<const InlineQueryResultLocation*>(object())->id;
        case 15: return static_cast<const InlineQueryResultMpeg4Gif*>(object())->id;
        case 16: return static_cast<const InlineQueryResultPhoto*>(object())->id;
        case 17: return static_cast<const InlineQueryResultVenue*>(object())->id;
        case 18: return static_cast<const InlineQueryResultVideo*>(object())->id;
        case 19: return static_cast<const InlineQueryResultVoice*>(object())->id;
        default: detail::throw_bad_union_access();
    }
}

InputMessageContent::InputMessageContent() : InputMessageContent(Unknown()) {}
InputMessageContent::InputMessageContent(InputTextMessageContent value) : UnionBase(new InputTextMessageContent(std::move(value)), 0) {}
InputMessageContent::InputMessageContent(InputRichMessageContent value) : UnionBase(new InputRichMessageContent(std::move(value)), 1) {}
InputMessageContent::InputMessageContent(InputLocationMessageContent value) : UnionBase(new InputLocationMessageContent(std::move(value)), 2) {}
InputMessageContent::InputMessageContent(InputVenueMessageContent value) : UnionBase(new InputVenueMessageContent(std::move(value)), 3) {}
InputMessageContent::InputMessageContent(InputContactMessageContent value) : UnionBase(new InputContactMessageContent(std::move(value)), 4) {}
InputMessageContent::InputMessageContent(InputInvoiceMessageContent value) : UnionBase(new InputInvoiceMessageContent(std::move(value)), 5) {}
InputMessageContent::InputMessageContent(InputWidgetMessageContent value) : UnionBase(new InputWidgetMessageContent(std::move(value)), 6) {}
InputMessageContent::InputMessageContent(InputSharedWidgetMessageContent value) : UnionBase(new InputSharedWidgetMessageContent(std::move(value)), 7) {}
InputMessageContent::InputMessageContent(Unknown value) : UnionBase(new Unknown(std::move(value)), 8) {}
InputMessageContent::InputMessageContent(const InputMessageContent& other) : UnionBase(detail::copy_member<members>(other), other.index()) {}
InputMessageContent::InputMessageContent(InputMessageContent&& other) noexcept = default;
InputMessageContent& InputMessageContent::operator=(InputMessageContent other) noexcept {
    swap(other);
    return *this;
}
InputMessageContent::~InputMessageContent() { detail::destroy_member<members>(*this); }

InlineQueryResultArticle::InlineQueryResultArticle() = default;
InlineQueryResultArticle::InlineQueryResultArticle(const InlineQueryResultArticle&) = default;
InlineQueryResultArticle::InlineQueryResultArticle(InlineQueryResultArticle&&) noexcept = default;
InlineQueryResultArticle& InlineQueryResultArticle::operator=(const InlineQueryResultArticle& other) { return *this = InlineQueryResultArticle(other); }
InlineQueryResultArticle& InlineQueryResultArticle::operator=(InlineQueryResultArticle&&) noexcept = default;
InlineQueryResultArticle::~InlineQueryResultArticle() = default;
InlineQueryResultArticle::InlineQueryResultArticle(std::string id_, std::string title_, InputMessageContent input_message_content_) : id(std::move(id_)), title(std::move(title_)), input_message_content(std::move(input_message_content_)) {}
InlineQueryResultArticle& InlineQueryResultArticle::set_id(std::string value_) {
    id = std::move(value_);
    return *this;
}
InlineQueryResultArticle& InlineQueryResultArticle::set_title(std::string value_) {
    title = std::move(value_);
    return *this;
}
InlineQueryResultArticle& InlineQueryResultArticle::set_input_message_content(InputMessageContent value_) {
    input_message_content = std::move(value_);
    return *this;
}
InlineQueryResultArticle& InlineQueryResultArticle::set_reply_markup(InlineKeyboardMarkup value_) {
    reply_markup = std::move(value_);
    return *this;
}
InlineQueryResultArticle& InlineQueryResultArticle::set_url(std::string value_) {
    url = std::move(value_);
    return *this;
}
InlineQueryResultArticle& InlineQueryResultArticle::set_description(std::string value_) {
    description = std::move(value_);
    return *this;
}
InlineQueryResultArticle& InlineQueryResultArticle::set_thumbnail_url(std::string value_) {
    thumbnail_url = std::move(value_);
    return *this;
}
InlineQueryResultArticle& InlineQueryResultArticle::set_thumbnail_width(std::int64_t value_) {
    thumbnail_width = value_;
    return *this;
}
InlineQueryResultArticle& InlineQueryResultArticle::set_thumbnail_height(std::int64_t value_) {
    thumbnail_height = value_;
    return *this;
}

InlineQueryResultAudio::InlineQueryResultAudio() = default;
InlineQueryResultAudio::InlineQueryResultAudio(const InlineQueryResultAudio&) = default;
InlineQueryResultAudio::InlineQueryResultAudio(InlineQueryResultAudio&&) noexcept = default;
InlineQueryResultAudio& InlineQueryResultAudio::operator=(const InlineQueryResultAudio& other) { return *this = InlineQueryResultAudio(other); }
InlineQueryResultAudio& InlineQueryResultAudio::operator=(InlineQueryResultAudio&&) noexcept = default;
InlineQueryResultAudio::~InlineQueryResultAudio() = default;
InlineQueryResultAudio::InlineQueryResultAudio(std::string id_, std::string audio_url_, std::string title_) : id(std::move(id_)), audio_url(std::move(audio_url_)), title(std::move(title_)) {}
InlineQueryResultAudio& InlineQueryResultAudio::set_id(std::string value_) {
    id = std::move(value_);
    return *this;
}
InlineQueryResultAudio& InlineQueryResultAudio::set_audio_url(std::string value_) {
    audio_url = std::move(value_);
    return *this;
}
InlineQueryResultAudio& InlineQueryResultAudio::set_title(std::string value_) {
    title = std::move(value_);
    return *this;
}
InlineQueryResultAudio& InlineQueryResultAudio::set_caption(std::string value_) {
    caption = std::move(value_);
    return *this;
}
InlineQueryResultAudio& InlineQueryResultAudio::set_parse_mode(std::string value_) {
    parse_mode = std::move(value_);
    return *this;
}
InlineQueryResultAudio& InlineQueryResultAudio::set_caption_entities(std::vector<MessageEntity> value_) {
    caption_entities = std::move(value_);
    return *this;
}
InlineQueryResultAudio& InlineQueryResultAudio::set_performer(std::string value_) {
    performer = std::move(value_);
    return *this;
}
InlineQueryResultAudio& InlineQueryResultAudio::set_audio_duration(std::int64_t value_) {
    audio_duration = value_;
    return *this;
}
InlineQueryResultAudio& InlineQueryResultAudio::set_reply_markup(InlineKeyboardMarkup value_) {
    reply_markup = std::move(value_);
    return *this;
}
InlineQueryResultAudio& InlineQueryResultAudio::set_input_message_content(InputMessageContent value_) {
    input_message_content = std::move(value_);
    return *this;
}

InlineQueryResultCachedAudio::InlineQueryResultCachedAudio() = default;
InlineQueryResultCachedAudio::InlineQueryResultCachedAudio(const InlineQueryResultCachedAudio&) = default;
InlineQueryResultCachedAudio::InlineQueryResultCachedAudio(InlineQueryResultCachedAudio&&) noexcept = default;
InlineQueryResultCachedAudio& InlineQueryResultCachedAudio::operator=(const InlineQueryResultCachedAudio& other) { return *this = InlineQueryResultCachedAudio(other); }
InlineQueryResultCachedAudio& InlineQueryResultCachedAudio::operator=(InlineQueryResultCachedAudio&&) noexcept = default;
InlineQueryResultCachedAudio::~InlineQueryResultCachedAudio() = default;
InlineQueryResultCachedAudio::InlineQueryResultCachedAudio(std::string id_, std::string audio_file_id_) : id(std::move(id_)), audio_file_id(std::move(audio_file_id_)) {}
InlineQueryResultCachedAudio& InlineQueryResultCachedAudio::set_id(std::string value_) {
    id = std::move(value_);
    return *this;
}
InlineQueryResultCachedAudio& InlineQueryResultCachedAudio::set_audio_file_id(std::string value_) {
    audio_file_id = std::move(value_);
    return *this;
}
InlineQueryResultCachedAudio& InlineQueryResultCachedAudio::set_caption(std::string value_) {
    caption = std::move(value_);
    return *this;
}
InlineQueryResultCachedAudio& InlineQueryResultCachedAudio::set_parse_mode(std::string value_) {
    parse_mode = std::move(value_);
    return *this;
}
InlineQueryResultCachedAudio& InlineQueryResultCachedAudio::set_caption_entities(std::vector<MessageEntity> value_) {
    caption_entities = std::move(value_);
    return *this;
}
InlineQueryResultCachedAudio& InlineQueryResultCachedAudio::set_reply_markup(InlineKeyboardMarkup value_) {
    reply_markup = std::move(value_);
    return *this;
}
InlineQueryResultCachedAudio& InlineQueryResultCachedAudio::set_input_message_content(InputMessageContent value_) {
    input_message_content = std::move(value_);
    return *this;
}

InlineQueryResultCachedDocument::InlineQueryResultCachedDocument() = default;
InlineQueryResultCachedDocument::InlineQueryResultCachedDocument(const InlineQueryResultCachedDocument&) = default;
InlineQueryResultCachedDocument::InlineQueryResultCachedDocument(InlineQueryResultCachedDocument&&) noexcept = default;
InlineQueryResultCachedDocument& InlineQueryResultCachedDocument::operator=(const InlineQueryResultCachedDocument& other) { return *this = InlineQueryResultCachedDocument(other); }
InlineQueryResultCachedDocument& InlineQueryResultCachedDocument::operator=(InlineQueryResultCachedDocument&&) noexcept = default;
InlineQueryResultCachedDocument::~InlineQueryResultCachedDocument() = default;
InlineQueryResultCachedDocument::InlineQueryResultCachedDocument(std::string id_, std::string title_, std::string document_file_id_) : id(std::move(id_)), title(std::move(title_)), document_file_id(std::move(document_file_id_)) {}
InlineQueryResultCachedDocument& InlineQueryResultCachedDocument::set_id(std::string value_) {
    id = std::move(value_);
    return *this;
}
InlineQueryResultCachedDocument& InlineQueryResultCachedDocument::set_title(std::string value_) {
    title = std::move(value_);
    return *this;
}
InlineQueryResultCachedDocument& InlineQueryResultCachedDocument::set_document_file_id(std::string value_) {
    document_file_id = std::move(value_);
    return *this;
}
InlineQueryResultCachedDocument& InlineQueryResultCachedDocument::set_description(std::string value_) {
    description = std::move(value_);
    return *this;
}
InlineQueryResultCachedDocument& InlineQueryResultCachedDocument::set_caption(std::string value_) {
    caption = std::move(value_);
    return *this;
}
InlineQueryResultCachedDocument& InlineQueryResultCachedDocument::set_parse_mode(std::string value_) {
    parse_mode = std::move(value_);
    return *this;
}
InlineQueryResultCachedDocument& InlineQueryResultCachedDocument::set_caption_entities(std::vector<MessageEntity> value_) {
    caption_entities = std::move(value_);
    return *this;
}
InlineQueryResultCachedDocument& InlineQueryResultCachedDocument::set_reply_markup(InlineKeyboardMarkup value_) {
    reply_markup = std::move(value_);
    return *this;
}
InlineQueryResultCachedDocument& InlineQueryResultCachedDocument::set_input_message_content(InputMessageContent value_) {
    input_message_content = std::move(value_);
    return *this;
}

InlineQueryResultCachedGif::InlineQueryResultCachedGif() = default;
InlineQueryResultCachedGif::InlineQueryResultCachedGif(const InlineQueryResultCachedGif&) = default;
InlineQueryResultCachedGif::InlineQueryResultCachedGif(InlineQueryResultCachedGif&&) noexcept = default;
InlineQueryResultCachedGif& InlineQueryResultCachedGif::operator=(const InlineQueryResultCachedGif& other) { return *this = InlineQueryResultCachedGif(other); }
InlineQueryResultCachedGif& InlineQueryResultCachedGif::operator=(InlineQueryResultCachedGif&&) noexcept = default;
InlineQueryResultCachedGif::~InlineQueryResultCachedGif() = default;
InlineQueryResultCachedGif::InlineQueryResultCachedGif(std::string id_, std::string gif_file_id_) : id(std::move(id_)), gif_file_id(std::move(gif_file_id_)) {}
InlineQueryResultCachedGif& InlineQueryResultCachedGif::set_id(std::string value_) {
    id = std::move(value_);
    return *this;
}
InlineQueryResultCachedGif& InlineQueryResultCachedGif::set_gif_file_id(std::string value_) {
    gif_file_id = std::move(value_);
    return *this;
}
InlineQueryResultCachedGif& InlineQueryResultCachedGif::set_title(std::string value_) {
    title = std::move(value_);
    return *this;
}
InlineQueryResultCachedGif& InlineQueryResultCachedGif::set_caption(std::string value_) {
    caption = std::move(value_);
    return *this;
}
InlineQueryResultCachedGif& InlineQueryResultCachedGif::set_parse_mode(std::string value_) {
    parse_mode = std::move(value_);
    return *this;
}
InlineQueryResultCachedGif& InlineQueryResultCachedGif::set_caption_entities(std::vector<MessageEntity> value_) {
    caption_entities = std::move(value_);
    return *this;
}
InlineQueryResultCachedGif& InlineQueryResultCachedGif::set_show_caption_above_media(bool value_) {
    show_caption_above_media = value_;
    return *this;
}
InlineQueryResultCachedGif& InlineQueryResultCachedGif::set_reply_markup(InlineKeyboardMarkup value_) {
    reply_markup = std::move(value_);
    return *this;
}
InlineQueryResultCachedGif& InlineQueryResultCachedGif::set_input_message_content(InputMessageContent value_) {
    input_message_content = std::move(value_);
    return *this;
}

InlineQueryResultCachedMpeg4Gif::InlineQueryResultCachedMpeg4Gif() = default;
InlineQueryResultCachedMpeg4Gif::InlineQueryResultCachedMpeg4Gif(const InlineQueryResultCachedMpeg4Gif&) = default;
InlineQueryResultCachedMpeg4Gif::InlineQueryResultCachedMpeg4Gif(InlineQueryResultCachedMpeg4Gif&&) noexcept = default;
InlineQueryResultCachedMpeg4Gif& InlineQueryResultCachedMpeg4Gif::operator=(const InlineQueryResultCachedMpeg4Gif& other) { return *this = InlineQueryResultCachedMpeg4Gif(other); }
InlineQueryResultCachedMpeg4Gif& InlineQueryResultCachedMpeg4Gif::operator=(InlineQueryResultCachedMpeg4Gif&&) noexcept = default;
InlineQueryResultCachedMpeg4Gif::~InlineQueryResultCachedMpeg4Gif() = default;
InlineQueryResultCachedMpeg4Gif::InlineQueryResultCachedMpeg4Gif(std::string id_, std::string mpeg4_file_id_) : id(std::move(id_)), mpeg4_file_id(std::move(mpeg4_file_id_)) {}
InlineQueryResultCachedMpeg4Gif& InlineQueryResultCachedMpeg4Gif::set_id(std::string value_) {
    id = std::move(value_);
    return *this;
}
InlineQueryResultCachedMpeg4Gif& InlineQueryResultCachedMpeg4Gif::set_mpeg4_file_id(std::string value_) {
    mpeg4_file_id = std::move(value_);
    return *this;
}
InlineQueryResultCachedMpeg4Gif& InlineQueryResultCachedMpeg4Gif::set_title(std::string value_) {
    title = std::move(value_);
    return *this;
}
InlineQueryResultCachedMpeg4Gif& InlineQueryResultCachedMpeg4Gif::set_caption(std::string value_) {
    caption = std::move(value_);
    return *this;
}
InlineQueryResultCachedMpeg4Gif& InlineQueryResultCachedMpeg4Gif::set_parse_mode(std::string value_) {
    parse_mode = std::move(value_);
    return *this;
}
InlineQueryResultCachedMpeg4Gif& InlineQueryResultCachedMpeg4Gif::set_caption_entities(std::vector<MessageEntity> value_) {
    caption_entities = std::move(value_);
    return *this;
}
InlineQueryResultCachedMpeg4Gif& InlineQueryResultCachedMpeg4Gif::set_show_caption_above_media(bool value_) {
    show_caption_above_media = value_;
    return *this;
}
InlineQueryResultCachedMpeg4Gif& InlineQueryResultCachedMpeg4Gif::set_reply_markup(InlineKeyboardMarkup value_) {
    reply_markup = std::move(value_);
    return *this;
}
InlineQueryResultCachedMpeg4Gif& InlineQueryResultCachedMpeg4Gif::set_input_message_content(InputMessageContent value_) {
    input_message_content = std::move(value_);
    return *this;
}

InlineQueryResultCachedPhoto::InlineQueryResultCachedPhoto() = default;
InlineQueryResultCachedPhoto::InlineQueryResultCachedPhoto(const InlineQueryResultCachedPhoto&) = default;
InlineQueryResultCachedPhoto::InlineQueryResultCachedPhoto(InlineQueryResultCachedPhoto&&) noexcept = default;
InlineQueryResultCachedPhoto& InlineQueryResultCachedPhoto::operator=(const InlineQueryResultCachedPhoto& other) { return *this = InlineQueryResultCachedPhoto(other); }
InlineQueryResultCachedPhoto& InlineQueryResultCachedPhoto::operator=(InlineQueryResultCachedPhoto&&) noexcept = default;
InlineQueryResultCachedPhoto::~InlineQueryResultCachedPhoto() = default;
InlineQueryResultCachedPhoto::InlineQueryResultCachedPhoto(std::string id_, std::string photo_file_id_) : id(std::move(id_)), photo_file_id(std::move(photo_file_id_)) {}
InlineQueryResultCachedPhoto& InlineQueryResultCachedPhoto::set_id(std::string value_) {
    id = std::move(value_);
    return *this;
}
InlineQueryResultCachedPhoto& InlineQueryResultCachedPhoto::set_photo_file_id(std::string value_) {
    photo_file_id = std::move(value_);
    return *this;
}
InlineQueryResultCachedPhoto& InlineQueryResultCachedPhoto::set_title(std::string value_) {
    title = std::move(value_);
    return *this;
}
InlineQueryResultCachedPhoto& InlineQueryResultCachedPhoto::set_description(std::string value_) {
    description = std::move(value_);
    return *this;
}
InlineQueryResultCachedPhoto& InlineQueryResultCachedPhoto::set_caption(std::string value_) {
    caption = std::move(value_);
    return *this;
}
InlineQueryResultCachedPhoto& InlineQueryResultCachedPhoto::set_parse_mode(std::string value_) {
    parse_mode = std::move(value_);
    return *this;
}
InlineQueryResultCachedPhoto& InlineQueryResultCachedPhoto::set_caption_entities(std::vector<MessageEntity> value_) {
    caption_entities = std::move(value_);
    return *this;
}
InlineQueryResultCachedPhoto& InlineQueryResultCachedPhoto::set_show_caption_above_media(bool value_) {
    show_caption_above_media = value_;
    return *this;
}
InlineQueryResultCachedPhoto& InlineQueryResultCachedPhoto::set_reply_markup(InlineKeyboardMarkup value_) {
    reply_markup = std::move(value_);
    return *this;
}
InlineQueryResultCachedPhoto& InlineQueryResultCachedPhoto::set_input_message_content(InputMessageContent value_) {
    input_message_content = std::move(value_);
    return *this;
}

InlineQueryResultCachedSticker::InlineQueryResultCachedSticker() = default;
InlineQueryResultCachedSticker::InlineQueryResultCachedSticker(const InlineQueryResultCachedSticker&) = default;
InlineQueryResultCachedSticker::InlineQueryResultCachedSticker(InlineQueryResultCachedSticker&&) noexcept = default;
InlineQueryResultCachedSticker& InlineQueryResultCachedSticker::operator=(const InlineQueryResultCachedSticker& other) { return *this = InlineQueryResultCachedSticker(other); }
InlineQueryResultCachedSticker& InlineQueryResultCachedSticker::operator=(InlineQueryResultCachedSticker&&) noexcept = default;
InlineQueryResultCachedSticker::~InlineQueryResultCachedSticker() = default;
InlineQueryResultCachedSticker::InlineQueryResultCachedSticker(std::string id_, std::string sticker_file_id_) : id(std::move(id_)), sticker_file_id(std::move(sticker_file_id_)) {}
InlineQueryResultCachedSticker& InlineQueryResultCachedSticker::set_id(std::string value_) {
    id = std::move(value_);
    return *this;
}
InlineQueryResultCachedSticker& InlineQueryResultCachedSticker::set_sticker_file_id(std::string value_) {
    sticker_file_id = std::move(value_);
    return *this;
}
InlineQueryResultCachedSticker& InlineQueryResultCachedSticker::set_reply_markup(InlineKeyboardMarkup value_) {
    reply_markup = std::move(value_);
    return *this;
}
InlineQueryResultCachedSticker& InlineQueryResultCachedSticker::set_input_message_content(InputMessageContent value_) {
    input_message_content = std::move(value_);
    return *this;
}

InlineQueryResultCachedVideo::InlineQueryResultCachedVideo() = default;
InlineQueryResultCachedVideo::InlineQueryResultCachedVideo(const InlineQueryResultCachedVideo&) = default;
InlineQueryResultCachedVideo::InlineQueryResultCachedVideo(InlineQueryResultCachedVideo&&) noexcept = default;
InlineQueryResultCachedVideo& InlineQueryResultCachedVideo::operator=(const InlineQueryResultCachedVideo& other) { return *this = InlineQueryResultCachedVideo(other); }
InlineQueryResultCachedVideo& InlineQueryResultCachedVideo::operator=(InlineQueryResultCachedVideo&&) noexcept = default;
InlineQueryResultCachedVideo::~InlineQueryResultCachedVideo() = default;
InlineQueryResultCachedVideo::InlineQueryResultCachedVideo(std::string id_, std::string video_file_id_, std::string title_) : id(std::move(id_)), video_file_id(std::move(video_file_id_)), title(std::move(title_)) {}
InlineQueryResultCachedVideo& InlineQueryResultCachedVideo::set_id(std::string value_) {
    id = std::move(value_);
    return *this;
}
InlineQueryResultCachedVideo& InlineQueryResultCachedVideo::set_video_file_id(std::string value_) {
    video_file_id = std::move(value_);
    return *this;
}
InlineQueryResultCachedVideo& InlineQueryResultCachedVideo::set_title(std::string value_) {
    title = std::move(value_);
    return *this;
}
InlineQueryResultCachedVideo& InlineQueryResultCachedVideo::set_description(std::string value_) {
    description = std::move(value_);
    return *this;
}
InlineQueryResultCachedVideo& InlineQueryResultCachedVideo::set_caption(std::string value_) {
    caption = std::move(value_);
    return *this;
}
InlineQueryResultCachedVideo& InlineQueryResultCachedVideo::set_parse_mode(std::string value_) {
    parse_mode = std::move(value_);
    return *this;
}
InlineQueryResultCachedVideo& InlineQueryResultCachedVideo::set_caption_entities(std::vector<MessageEntity> value_) {
    caption_entities = std::move(value_);
    return *this;
}
InlineQueryResultCachedVideo& InlineQueryResultCachedVideo::set_show_caption_above_media(bool value_) {
    show_caption_above_media = value_;
    return *this;
}
InlineQueryResultCachedVideo& InlineQueryResultCachedVideo::set_reply_markup(InlineKeyboardMarkup value_) {
    reply_markup = std::move(value_);
    return *this;
}
InlineQueryResultCachedVideo& InlineQueryResultCachedVideo::set_input_message_content(InputMessageContent value_) {
    input_message_content = std::move(value_);
    return *this;
}

InlineQueryResultCachedVoice::InlineQueryResultCachedVoice() = default;
InlineQueryResultCachedVoice::InlineQueryResultCachedVoice(const InlineQueryResultCachedVoice&) = default;
InlineQueryResultCachedVoice::InlineQueryResultCachedVoice(InlineQueryResultCachedVoice&&) noexcept = default;
InlineQueryResultCachedVoice& InlineQueryResultCachedVoice::operator=(const InlineQueryResultCachedVoice& other) { return *this = InlineQueryResultCachedVoice(other); }
InlineQueryResultCachedVoice& InlineQueryResultCachedVoice::operator=(InlineQueryResultCachedVoice&&) noexcept = default;
InlineQueryResultCachedVoice::~InlineQueryResultCachedVoice() = default;
InlineQueryResultCachedVoice::InlineQueryResultCachedVoice(std::string id_, std::string voice_file_id_, std::string title_) : id(std::move(id_)), voice_file_id(std::move(voice_file_id_)), title(std::move(title_)) {}
InlineQueryResultCachedVoice& InlineQueryResultCachedVoice::set_id(std::string value_) {
    id = std::move(value_);
    return *this;
}
InlineQueryResultCachedVoice& InlineQueryResultCachedVoice::set_voice_file_id(std::string value_) {
    voice_file_id = std::move(value_);
    return *this;
}
InlineQueryResultCachedVoice& InlineQueryResultCachedVoice::set_title(std::string value_) {
    title = std::move(value_);
    return *this;
}
InlineQueryResultCachedVoice& InlineQueryResultCachedVoice::set_caption(std::string value_) {
    caption = std::move(value_);
    return *this;
}
InlineQueryResultCachedVoice& InlineQueryResultCachedVoice::set_parse_mode(std::string value_) {
    parse_mode = std::move(value_);
    return *this;
}
InlineQueryResultCachedVoice& InlineQueryResultCachedVoice::set_caption_entities(std::vector<MessageEntity> value_) {
    caption_entities = std::move(value_);
    return *this;
}
InlineQueryResultCachedVoice& InlineQueryResultCachedVoice::set_reply_markup(InlineKeyboardMarkup value_) {
    reply_markup = std::move(value_);
    return *this;
}
InlineQueryResultCachedVoice& InlineQueryResultCachedVoice::set_input_message_content(InputMessageContent value_) {
    input_message_content = std::move(value_);
    return *this;
}

InlineQueryResultContact::InlineQueryResultContact() = default;
InlineQueryResultContact::InlineQueryResultContact(const InlineQueryResultContact&) = default;
InlineQueryResultContact::InlineQueryResultContact(InlineQueryResultContact&&) noexcept = default;
InlineQueryResultContact& InlineQueryResultContact::operator=(const InlineQueryResultContact& other) { return *this = InlineQueryResultContact(other); }
InlineQueryResultContact& InlineQueryResultContact::operator=(InlineQueryResultContact&&) noexcept = default;
InlineQueryResultContact::~InlineQueryResultContact() = default;
InlineQueryResultContact::InlineQueryResultContact(std::string id_, std::string phone_number_, std::string first_name_) : id(std::move(id_)), phone_number(std::move(phone_number_)), first_name(std::move(first_name_)) {}
InlineQueryResultContact& InlineQueryResultContact::set_id(std::string value_) {
    id = std::move(value_);
    return *this;
}
InlineQueryResultContact& InlineQueryResultContact::set_phone_number(std::string value_) {
    phone_number = std::move(value_);
    return *this;
}
InlineQueryResultContact& InlineQueryResultContact::set_first_name(std::string value_) {
    first_name = std::move(value_);
    return *this;
}
InlineQueryResultContact& InlineQueryResultContact::set_last_name(std::string value_) {
    last_name = std::move(value_);
    return *this;
}
InlineQueryResultContact& InlineQueryResultContact::set_vcard(std::string value_) {
    vcard = std::move(value_);
    return *this;
}
InlineQueryResultContact& InlineQueryResultContact::set_reply_markup(InlineKeyboardMarkup value_) {
    reply_markup = std::move(value_);
    return *this;
}
InlineQueryResultContact& InlineQueryResultContact::set_input_message_content(InputMessageContent value_) {
    input_message_content = std::move(value_);
    return *this;
}
InlineQueryResultContact& InlineQueryResultContact::set_thumbnail_url(std::string value_) {
    thumbnail_url = std::move(value_);
    return *this;
}
InlineQueryResultContact& InlineQueryResultContact::set_thumbnail_width(std::int64_t value_) {
    thumbnail_width = value_;
    return *this;
}
InlineQueryResultContact& InlineQueryResultContact::set_thumbnail_height(std::int64_t value_) {
    thumbnail_height = value_;
    return *this;
}

InlineQueryResultDocument::InlineQueryResultDocument() = default;
InlineQueryResultDocument::InlineQueryResultDocument(const InlineQueryResultDocument&) = default;
InlineQueryResultDocument::InlineQueryResultDocument(InlineQueryResultDocument&&) noexcept = default;
InlineQueryResultDocument& InlineQueryResultDocument::operator=(const InlineQueryResultDocument& other) { return *this = InlineQueryResultDocument(other); }
InlineQueryResultDocument& InlineQueryResultDocument::operator=(InlineQueryResultDocument&&) noexcept = default;
InlineQueryResultDocument::~InlineQueryResultDocument() = default;
InlineQueryResultDocument::InlineQueryResultDocument(std::string id_, std::string title_, std::string document_url_, std::string mime_type_) : id(std::move(id_)), title(std::move(title_)), document_url(std::move(document_url_)), mime_type(std::move(mime_type_)) {}
InlineQueryResultDocument& InlineQueryResultDocument::set_id(std::string value_) {
    id = std::move(value_);
    return *this;
}
InlineQueryResultDocument& InlineQueryResultDocument::set_title(std::string value_) {
    title = std::move(value_);
    return *this;
}
InlineQueryResultDocument& InlineQueryResultDocument::set_caption(std::string value_) {
    caption = std::move(value_);
    return *this;
}
InlineQueryResultDocument& InlineQueryResultDocument::set_parse_mode(std::string value_) {
    parse_mode = std::move(value_);
    return *this;
}
InlineQueryResultDocument& InlineQueryResultDocument::set_caption_entities(std::vector<MessageEntity> value_) {
    caption_entities = std::move(value_);
    return *this;
}
InlineQueryResultDocument& InlineQueryResultDocument::set_document_url(std::string value_) {
    document_url = std::move(value_);
    return *this;
}
InlineQueryResultDocument& InlineQueryResultDocument::set_mime_type(std::string value_) {
    mime_type = std::move(value_);
    return *this;
}
InlineQueryResultDocument& InlineQueryResultDocument::set_description(std::string value_) {
    description = std::move(value_);
    return *this;
}
InlineQueryResultDocument& InlineQueryResultDocument::set_reply_markup(InlineKeyboardMarkup value_) {
    reply_markup = std::move(value_);
    return *this;
}
InlineQueryResultDocument& InlineQueryResultDocument::set_input_message_content(InputMessageContent value_) {
    input_message_content = std::move(value_);
    return *this;
}
InlineQueryResultDocument& InlineQueryResultDocument::set_thumbnail_url(std::string value_) {
    thumbnail_url = std::move(value_);
    return *this;
}
InlineQueryResultDocument& InlineQueryResultDocument::set_thumbnail_width(std::int64_t value_) {
    thumbnail_width = value_;
    return *this;
}
InlineQueryResultDocument& InlineQueryResultDocument::set_thumbnail_height(std::int64_t value_) {
    thumbnail_height = value_;
    return *this;
}

InlineQueryResultGame::InlineQueryResultGame() = default;
InlineQueryResultGame::InlineQueryResultGame(const InlineQueryResultGame&) = default;
InlineQueryResultGame::InlineQueryResultGame(InlineQueryResultGame&&) noexcept = default;
InlineQueryResultGame& InlineQueryResultGame::operator=(const InlineQueryResultGame& other) { return *this = InlineQueryResultGame(other); }
InlineQueryResultGame& InlineQueryResultGame::operator=(InlineQueryResultGame&&) noexcept = default;
InlineQueryResultGame::~InlineQueryResultGame() = default;
InlineQueryResultGame::InlineQueryResultGame(std::string id_, std::string game_short_name_) : id(std::move(id_)), game_short_name(std::move(game_short_name_)) {}
InlineQueryResultGame& InlineQueryResultGame::set_id(std::string value_) {
    id = std::move(value_);
    return *this;
}
InlineQueryResultGame& InlineQueryResultGame::set_game_short_name(std::string value_) {
    game_short_name = std::move(value_);
    return *this;
}
InlineQueryResultGame& InlineQueryResultGame::set_reply_markup(InlineKeyboardMarkup value_) {
    reply_markup = std::move(value_);
    return *this;
}

InlineQueryResultGif::InlineQueryResultGif() = default;
InlineQueryResultGif::InlineQueryResultGif(const InlineQueryResultGif&) = default;
InlineQueryResultGif::InlineQueryResultGif(InlineQueryResultGif&&) noexcept = default;
InlineQueryResultGif& InlineQueryResultGif::operator=(const InlineQueryResultGif& other) { return *this = InlineQueryResultGif(other); }
InlineQueryResultGif& InlineQueryResultGif::operator=(InlineQueryResultGif&&) noexcept = default;
InlineQueryResultGif::~InlineQueryResultGif() = default;
InlineQueryResultGif::InlineQueryResultGif(std::string id_, std::string gif_url_, std::string thumbnail_url_) : id(std::move(id_)), gif_url(std::move(gif_url_)), thumbnail_url(std::move(thumbnail_url_)) {}
InlineQueryResultGif& InlineQueryResultGif::set_id(std::string value_) {
    id = std::move(value_);
    return *this;
}
InlineQueryResultGif& InlineQueryResultGif::set_gif_url(std::string value_) {
    gif_url = std::move(value_);
    return *this;
}
InlineQueryResultGif& InlineQueryResultGif::set_gif_width(std::int64_t value_) {
    gif_width = value_;
    return *this;
}
InlineQueryResultGif& InlineQueryResultGif::set_gif_height(std::int64_t value_) {
    gif_height = value_;
    return *this;
}
InlineQueryResultGif& InlineQueryResultGif::set_gif_duration(std::int64_t value_) {
    gif_duration = value_;
    return *this;
}
InlineQueryResultGif& InlineQueryResultGif::set_thumbnail_url(std::string value_) {
    thumbnail_url = std::move(value_);
    return *this;
}
InlineQueryResultGif& InlineQueryResultGif::set_thumbnail_mime_type(std::string value_) {
    thumbnail_mime_type = std::move(value_);
    return *this;
}
InlineQueryResultGif& InlineQueryResultGif::set_title(std::string value_) {
    title = std::move(value_);
    return *this;
}
InlineQueryResultGif& InlineQueryResultGif::set_caption(std::string value_) {
    caption = std::move(value_);
    return *this;
}
InlineQueryResultGif& InlineQueryResultGif::set_parse_mode(std::string value_) {
    parse_mode = std::move(value_);
    return *this;
}
InlineQueryResultGif& InlineQueryResultGif::set_caption_entities(std::vector<MessageEntity> value_) {
    caption_entities = std::move(value_);
    return *this;
}
InlineQueryResultGif& InlineQueryResultGif::set_show_caption_above_media(bool value_) {
    show_caption_above_media = value_;
    return *this;
}
InlineQueryResultGif& InlineQueryResultGif::set_reply_markup(InlineKeyboardMarkup value_) {
    reply_markup = std::move(value_);
    return *this;
}
InlineQueryResultGif& InlineQueryResultGif::set_input_message_content(InputMessageContent value_) {
    input_message_content = std::move(value_);
    return *this;
}

InlineQueryResultLocation::InlineQueryResultLocation() = default;
InlineQueryResultLocation::InlineQueryResultLocation(const InlineQueryResultLocation&) = default;
InlineQueryResultLocation::InlineQueryResultLocation(InlineQueryResultLocation&&) noexcept = default;
InlineQueryResultLocation& InlineQueryResultLocation::operator=(const InlineQueryResultLocation& other) { return *this = InlineQueryResultLocation(other); }
InlineQueryResultLocation& InlineQueryResultLocation::operator=(InlineQueryResultLocation&&) noexcept = default;
InlineQueryResultLocation::~InlineQueryResultLocation() = default;
InlineQueryResultLocation::InlineQueryResultLocation(std::string id_, double latitude_, double longitude_, std::string title_) : id(std::move(id_)), latitude(latitude_), longitude(longitude_), title(std::move(title_)) {}
InlineQueryResultLocation& InlineQueryResultLocation::set_id(std::string value_) {
    id = std::move(value_);
    return *this;
}
InlineQueryResultLocation& InlineQueryResultLocation::set_latitude(double value_) {
    latitude = value_;
    return *this;
}
InlineQueryResultLocation& InlineQueryResultLocation::set_longitude(double value_) {
    longitude = value_;
    return *this;
}
InlineQueryResultLocation& InlineQueryResultLocation::set_title(std::string value_) {
    title = std::move(value_);
    return *this;
}
InlineQueryResultLocation& InlineQueryResultLocation::set_horizontal_accuracy(double value_) {
    horizontal_accuracy = value_;
    return *this;
}
InlineQueryResultLocation& InlineQueryResultLocation::set_live_period(std::int64_t value_) {
    live_period = value_;
    return *this;
}
InlineQueryResultLocation& InlineQueryResultLocation::set_heading(std::int64_t value_) {
    heading = value_;
    return *this;
}
InlineQueryResultLocation& InlineQueryResultLocation::set_proximity_alert_radius(std::int64_t value_) {
    proximity_alert_radius = value_;
    return *this;
}
InlineQueryResultLocation& InlineQueryResultLocation::set_reply_markup(InlineKeyboardMarkup value_) {
    reply_markup = std::move(value_);
    return *this;
}
InlineQueryResultLocation& InlineQueryResultLocation::set_input_message_content(InputMessageContent value_) {
    input_message_content = std::move(value_);
    return *this;
}
InlineQueryResultLocation& InlineQueryResultLocation::set_thumbnail_url(std::string value_) {
    thumbnail_url = std::move(value_);
    return *this;
}
InlineQueryResultLocation& InlineQueryResultLocation::set_thumbnail_width(std::int64_t value_) {
    thumbnail_width = value_;
    return *this;
}
InlineQueryResultLocation& InlineQueryResultLocation::set_thumbnail_height(std::int64_t value_) {
    thumbnail_height = value_;
    return *this;
}

InlineQueryResultMpeg4Gif::InlineQueryResultMpeg4Gif() = default;
InlineQueryResultMpeg4Gif::InlineQueryResultMpeg4Gif(const InlineQueryResultMpeg4Gif&) = default;
InlineQueryResultMpeg4Gif::InlineQueryResultMpeg4Gif(InlineQueryResultMpeg4Gif&&) noexcept = default;
InlineQueryResultMpeg4Gif& InlineQueryResultMpeg4Gif::operator=(const InlineQueryResultMpeg4Gif& other) { return *this = InlineQueryResultMpeg4Gif(other); }
InlineQueryResultMpeg4Gif& InlineQueryResultMpeg4Gif::operator=(InlineQueryResultMpeg4Gif&&) noexcept = default;
InlineQueryResultMpeg4Gif::~InlineQueryResultMpeg4Gif() = default;
InlineQueryResultMpeg4Gif::InlineQueryResultMpeg4Gif(std::string id_, std::string mpeg4_url_, std::string thumbnail_url_) : id(std::move(id_)), mpeg4_url(std::move(mpeg4_url_)), thumbnail_url(std::move(thumbnail_url_)) {}
InlineQueryResultMpeg4Gif& InlineQueryResultMpeg4Gif::set_id(std::string value_) {
    id = std::move(value_);
    return *this;
}
InlineQueryResultMpeg4Gif& InlineQueryResultMpeg4Gif::set_mpeg4_url(std::string value_) {
    mpeg4_url = std::move(value_);
    return *this;
}
InlineQueryResultMpeg4Gif& InlineQueryResultMpeg4Gif::set_mpeg4_width(std::int64_t value_) {
    mpeg4_width = value_;
    return *this;
}
InlineQueryResultMpeg4Gif& InlineQueryResultMpeg4Gif::set_mpeg4_height(std::int64_t value_) {
    mpeg4_height = value_;
    return *this;
}
InlineQueryResultMpeg4Gif& InlineQueryResultMpeg4Gif::set_mpeg4_duration(std::int64_t value_) {
    mpeg4_duration = value_;
    return *this;
}
InlineQueryResultMpeg4Gif& InlineQueryResultMpeg4Gif::set_thumbnail_url(std::string value_) {
    thumbnail_url = std::move(value_);
    return *this;
}
InlineQueryResultMpeg4Gif& InlineQueryResultMpeg4Gif::set_thumbnail_mime_type(std::string value_) {
    thumbnail_mime_type = std::move(value_);
    return *this;
}
InlineQueryResultMpeg4Gif& InlineQueryResultMpeg4Gif::set_title(std::string value_) {
    title = std::move(value_);
    return *this;
}
InlineQueryResultMpeg4Gif& InlineQueryResultMpeg4Gif::set_caption(std::string value_) {
    caption = std::move(value_);
    return *this;
}
InlineQueryResultMpeg4Gif& InlineQueryResultMpeg4Gif::set_parse_mode(std::string value_) {
    parse_mode = std::move(value_);
    return *this;
}
InlineQueryResultMpeg4Gif& InlineQueryResultMpeg4Gif::set_caption_entities(std::vector<MessageEntity> value_) {
    caption_entities = std::move(value_);
    return *this;
}
InlineQueryResultMpeg4Gif& InlineQueryResultMpeg4Gif::set_show_caption_above_media(bool value_) {
    show_caption_above_media = value_;
    return *this;
}
InlineQueryResultMpeg4Gif& InlineQueryResultMpeg4Gif::set_reply_markup(InlineKeyboardMarkup value_) {
    reply_markup = std::move(value_);
    return *this;
}
InlineQueryResultMpeg4Gif& InlineQueryResultMpeg4Gif::set_input_message_content(InputMessageContent value_) {
    input_message_content = std::move(value_);
    return *this;
}

InlineQueryResultPhoto::InlineQueryResultPhoto() = default;
InlineQueryResultPhoto::InlineQueryResultPhoto(const InlineQueryResultPhoto&) = default;
InlineQueryResultPhoto::InlineQueryResultPhoto(InlineQueryResultPhoto&&) noexcept = default;
InlineQueryResultPhoto& InlineQueryResultPhoto::operator=(const InlineQueryResultPhoto& other) { return *this = InlineQueryResultPhoto(other); }
InlineQueryResultPhoto& InlineQueryResultPhoto::operator=(InlineQueryResultPhoto&&) noexcept = default;
InlineQueryResultPhoto::~InlineQueryResultPhoto() = default;
InlineQueryResultPhoto::InlineQueryResultPhoto(std::string id_, std::string photo_url_, std::string thumbnail_url_) : id(std::move(id_)), photo_url(std::move(photo_url_)), thumbnail_url(std::move(thumbnail_url_)) {}
InlineQueryResultPhoto& InlineQueryResultPhoto::set_id(std::string value_) {
    id = std::move(value_);
    return *this;
}
InlineQueryResultPhoto& InlineQueryResultPhoto::set_photo_url(std::string value_) {
    photo_url = std::move(value_);
    return *this;
}
InlineQueryResultPhoto& InlineQueryResultPhoto::set_thumbnail_url(std::string value_) {
    thumbnail_url = std::move(value_);
    return *this;
}
InlineQueryResultPhoto& InlineQueryResultPhoto::set_photo_width(std::int64_t value_) {
    photo_width = value_;
    return *this;
}
InlineQueryResultPhoto& InlineQueryResultPhoto::set_photo_height(std::int64_t value_) {
    photo_height = value_;
    return *this;
}
InlineQueryResultPhoto& InlineQueryResultPhoto::set_title(std::string value_) {
    title = std::move(value_);
    return *this;
}
InlineQueryResultPhoto& InlineQueryResultPhoto::set_description(std::string value_) {
    description = std::move(value_);
    return *this;
}
InlineQueryResultPhoto& InlineQueryResultPhoto::set_caption(std::string value_) {
    caption = std::move(value_);
    return *this;
}
InlineQueryResultPhoto& InlineQueryResultPhoto::set_parse_mode(std::string value_) {
    parse_mode = std::move(value_);
    return *this;
}
InlineQueryResultPhoto& InlineQueryResultPhoto::set_caption_entities(std::vector<MessageEntity> value_) {
    caption_entities = std::move(value_);
    return *this;
}
InlineQueryResultPhoto& InlineQueryResultPhoto::set_show_caption_above_media(bool value_) {
    show_caption_above_media = value_;
    return *this;
}
InlineQueryResultPhoto& InlineQueryResultPhoto::set_reply_markup(InlineKeyboardMarkup value_) {
    reply_markup = std::move(value_);
    return *this;
}
InlineQueryResultPhoto& InlineQueryResultPhoto::set_input_message_content(InputMessageContent value_) {
    input_message_content = std::move(value_);
    return *this;
}

InlineQueryResultVenue::InlineQueryResultVenue() = default;
InlineQueryResultVenue::InlineQueryResultVenue(const InlineQueryResultVenue&) = default;
InlineQueryResultVenue::InlineQueryResultVenue(InlineQueryResultVenue&&) noexcept = default;
InlineQueryResultVenue& InlineQueryResultVenue::operator=(const InlineQueryResultVenue& other) { return *this = InlineQueryResultVenue(other); }
InlineQueryResultVenue& InlineQueryResultVenue::operator=(InlineQueryResultVenue&&) noexcept = default;
InlineQueryResultVenue::~InlineQueryResultVenue() = default;
InlineQueryResultVenue::InlineQueryResultVenue(std::string id_, double latitude_, double longitude_, std::string title_, std::string address_) : id(std::move(id_)), latitude(latitude_), longitude(longitude_), title(std::move(title_)), address(std::move(address_)) {}
InlineQueryResultVenue& InlineQueryResultVenue::set_id(std::string value_) {
    id = std::move(value_);
    return *this;
}
InlineQueryResultVenue& InlineQueryResultVenue::set_latitude(double value_) {
    latitude = value_;
    return *this;
}
InlineQueryResultVenue& InlineQueryResultVenue::set_longitude(double value_) {
    longitude = value_;
    return *this;
}
InlineQueryResultVenue& InlineQueryResultVenue::set_title(std::string value_) {
    title = std::move(value_);
    return *this;
}
InlineQueryResultVenue& InlineQueryResultVenue::set_address(std::string value_) {
    address = std::move(value_);
    return *this;
}
InlineQueryResultVenue& InlineQueryResultVenue::set_foursquare_id(std::string value_) {
    foursquare_id = std::move(value_);
    return *this;
}
InlineQueryResultVenue& InlineQueryResultVenue::set_foursquare_type(std::string value_) {
    foursquare_type = std::move(value_);
    return *this;
}
InlineQueryResultVenue& InlineQueryResultVenue::set_google_place_id(std::string value_) {
    google_place_id = std::move(value_);
    return *this;
}
InlineQueryResultVenue& InlineQueryResultVenue::set_google_place_type(std::string value_) {
    google_place_type = std::move(value_);
    return *this;
}
InlineQueryResultVenue& InlineQueryResultVenue::set_reply_markup(InlineKeyboardMarkup value_) {
    reply_markup = std::move(value_);
    return *this;
}
InlineQueryResultVenue& InlineQueryResultVenue::set_input_message_content(InputMessageContent value_) {
    input_message_content = std::move(value_);
    return *this;
}
InlineQueryResultVenue& InlineQueryResultVenue::set_thumbnail_url(std::string value_) {
    thumbnail_url = std::move(value_);
    return *this;
}
InlineQueryResultVenue& InlineQueryResultVenue::set_thumbnail_width(std::int64_t value_) {
    thumbnail_width = value_;
    return *this;
}
InlineQueryResultVenue& InlineQueryResultVenue::set_thumbnail_height(std::int64_t value_) {
    thumbnail_height = value_;
    return *this;
}

InlineQueryResultVideo::InlineQueryResultVideo() = default;
InlineQueryResultVideo::InlineQueryResultVideo(const InlineQueryResultVideo&) = default;
InlineQueryResultVideo::InlineQueryResultVideo(InlineQueryResultVideo&&) noexcept = default;
InlineQueryResultVideo& InlineQueryResultVideo::operator=(const InlineQueryResultVideo& other) { return *this = InlineQueryResultVideo(other); }
InlineQueryResultVideo& InlineQueryResultVideo::operator=(InlineQueryResultVideo&&) noexcept = default;
InlineQueryResultVideo::~InlineQueryResultVideo() = default;
InlineQueryResultVideo::InlineQueryResultVideo(std::string id_, std::string video_url_, std::string mime_type_, std::string thumbnail_url_, std::string title_) : id(std::move(id_)), video_url(std::move(video_url_)), mime_type(std::move(mime_type_)), thumbnail_url(std::move(thumbnail_url_)), title(std::move(title_)) {}
InlineQueryResultVideo& InlineQueryResultVideo::set_id(std::string value_) {
    id = std::move(value_);
    return *this;
}
InlineQueryResultVideo& InlineQueryResultVideo::set_video_url(std::string value_) {
    video_url = std::move(value_);
    return *this;
}
InlineQueryResultVideo& InlineQueryResultVideo::set_mime_type(std::string value_) {
    mime_type = std::move(value_);
    return *this;
}
InlineQueryResultVideo& InlineQueryResultVideo::set_thumbnail_url(std::string value_) {
    thumbnail_url = std::move(value_);
    return *this;
}
InlineQueryResultVideo& InlineQueryResultVideo::set_title(std::string value_) {
    title = std::move(value_);
    return *this;
}
InlineQueryResultVideo& InlineQueryResultVideo::set_caption(std::string value_) {
    caption = std::move(value_);
    return *this;
}
InlineQueryResultVideo& InlineQueryResultVideo::set_parse_mode(std::string value_) {
    parse_mode = std::move(value_);
    return *this;
}
InlineQueryResultVideo& InlineQueryResultVideo::set_caption_entities(std::vector<MessageEntity> value_) {
    caption_entities = std::move(value_);
    return *this;
}
InlineQueryResultVideo& InlineQueryResultVideo::set_show_caption_above_media(bool value_) {
    show_caption_above_media = value_;
    return *this;
}
InlineQueryResultVideo& InlineQueryResultVideo::set_video_width(std::int64_t value_) {
    video_width = value_;
    return *this;
}
InlineQueryResultVideo& InlineQueryResultVideo::set_video_height(std::int64_t value_) {
    video_height = value_;
    return *this;
}
InlineQueryResultVideo& InlineQueryResultVideo::set_video_duration(std::int64_t value_) {
    video_duration = value_;
    return *this;
}
InlineQueryResultVideo& InlineQueryResultVideo::set_description(std::string value_) {
    description = std::move(value_);
    return *this;
}
InlineQueryResultVideo& InlineQueryResultVideo::set_reply_markup(InlineKeyboardMarkup value_) {
    reply_markup = std::move(value_);
    return *this;
}
InlineQueryResultVideo& InlineQueryResultVideo::set_input_message_content(InputMessageContent value_) {
    input_message_content = std::move(value_);
    return *this;
}

InlineQueryResultVoice::InlineQueryResultVoice() = default;
InlineQueryResultVoice::InlineQueryResultVoice(const InlineQueryResultVoice&) = default;
InlineQueryResultVoice::InlineQueryResultVoice(InlineQueryResultVoice&&) noexcept = default;
InlineQueryResultVoice& InlineQueryResultVoice::operator=(const InlineQueryResultVoice& other) { return *this = InlineQueryResultVoice(other); }
InlineQueryResultVoice& InlineQueryResultVoice::operator=(InlineQueryResultVoice&&) noexcept = default;
InlineQueryResultVoice::~InlineQueryResultVoice() = default;
InlineQueryResultVoice::InlineQueryResultVoice(std::string id_, std::string voice_url_, std::string title_) : id(std::move(id_)), voice_url(std::move(voice_url_)), title(std::move(title_)) {}
InlineQueryResultVoice& InlineQueryResultVoice::set_id(std::string value_) {
    id = std::move(value_);
    return *this;
}
InlineQueryResultVoice& InlineQueryResultVoice::set_voice_url(std::string value_) {
    voice_url = std::move(value_);
    return *this;
}
InlineQueryResultVoice& InlineQueryResultVoice::set_title(std::string value_) {
    title = std::move(value_);
    return *this;
}
InlineQueryResultVoice& InlineQueryResultVoice::set_caption(std::string value_) {
    caption = std::move(value_);
    return *this;
}
InlineQueryResultVoice& InlineQueryResultVoice::set_parse_mode(std::string value_) {
    parse_mode = std::move(value_);
    return *this;
}
InlineQueryResultVoice& InlineQueryResultVoice::set_caption_entities(std::vector<MessageEntity> value_) {
    caption_entities = std::move(value_);
    return *this;
}
InlineQueryResultVoice& InlineQueryResultVoice::set_voice_duration(std::int64_t value_) {
    voice_duration = value_;
    return *this;
}
InlineQueryResultVoice& InlineQueryResultVoice::set_reply_markup(InlineKeyboardMarkup value_) {
    reply_markup = std::move(value_);
    return *this;
}
InlineQueryResultVoice& InlineQueryResultVoice::set_input_message_content(InputMessageContent value_) {
    input_message_content = std::move(value_);
    return *this;
}

InlineQueryResultsButton::InlineQueryResultsButton() = default;
InlineQueryResultsButton::InlineQueryResultsButton(const InlineQueryResultsButton&) = default;
InlineQueryResultsButton::InlineQueryResultsButton(InlineQueryResultsButton&&) noexcept = default;
InlineQueryResultsButton& InlineQueryResultsButton::operator=(const InlineQueryResultsButton& other) { return *this = InlineQueryResultsButton(other); }
InlineQueryResultsButton& InlineQueryResultsButton::operator=(InlineQueryResultsButton&&) noexcept = default;
InlineQueryResultsButton::~InlineQueryResultsButton() = default;
InlineQueryResultsButton::InlineQueryResultsButton(std::string text_) : text(std::move(text_)) {}
InlineQueryResultsButton& InlineQueryResultsButton::set_text(std::string value_) {
    text = std::move(value_);
    return *this;
}
InlineQueryResultsButton& InlineQueryResultsButton::set_web_app(WebAppInfo value_) {
    web_app = std::move(value_);
    return *this;
}
InlineQueryResultsButton& InlineQueryResultsButton::set_start_parameter(std::string value_) {
    start_parameter = std::move(value_);
    return *this;
}

InputChecklist::InputChecklist() = default;
InputChecklist::InputChecklist(const InputChecklist&) = default;
InputChecklist::InputChecklist(InputChecklist&&) noexcept = default;
InputChecklist& InputChecklist::operator=(const InputChecklist& other) { return *this = InputChecklist(other); }
InputChecklist& InputChecklist::operator=(InputChecklist&&) noexcept = default;
InputChecklist::~InputChecklist() = default;
InputChecklist::InputChecklist(std::string title_, std::vector<InputChecklistTask> tasks_) : title(std::move(title_)), tasks(std::move(tasks_)) {}
InputChecklist& InputChecklist::set_title(std::string value_) {
    title = std::move(value_);
    return *this;
}
InputChecklist& InputChecklist::set_parse_mode(std::string value_) {
    parse_mode = std::move(value_);
    return *this;
}
InputChecklist& InputChecklist::set_title_entities(std::vector<MessageEntity> value_) {
    title_entities = std::move(value_);
    return *this;
}
InputChecklist& InputChecklist::set_tasks(std::vector<InputChecklistTask> value_) {
    tasks = std::move(value_);
    return *this;
}
InputChecklist& InputChecklist::set_others_can_add_tasks(bool value_) {
    others_can_add_tasks = value_;
    return *this;
}
InputChecklist& InputChecklist::set_others_can_mark_tasks_as_done(bool value_) {
    others_can_mark_tasks_as_done = value_;
    return *this;
}

InputChecklistTask::InputChecklistTask() = default;
InputChecklistTask::InputChecklistTask(const InputChecklistTask&) = default;
InputChecklistTask::InputChecklistTask(InputChecklistTask&&) noexcept = default;
InputChecklistTask& InputChecklistTask::operator=(const InputChecklistTask& other) { return *this = InputChecklistTask(other); }
InputChecklistTask& InputChecklistTask::operator=(InputChecklistTask&&) noexcept = default;
InputChecklistTask::~InputChecklistTask() = default;
InputChecklistTask::InputChecklistTask(std::int64_t id_, std::string text_) : id(id_), text(std::move(text_)) {}
InputChecklistTask& InputChecklistTask::set_id(std::int64_t value_) {
    id = value_;
    return *this;
}
InputChecklistTask& InputChecklistTask::set_text(std::string value_) {
    text = std::move(value_);
    return *this;
}
InputChecklistTask& InputChecklistTask::set_parse_mode(std::string value_) {
    parse_mode = std::move(value_);
    return *this;
}
InputChecklistTask& InputChecklistTask::set_text_entities(std::vector<MessageEntity> value_) {
    text_entities = std::move(value_);
    return *this;
}

InputContactMessageContent::InputContactMessageContent() = default;
InputContactMessageContent::InputContactMessageContent(const InputContactMessageContent&) = default;
InputContactMessageContent::InputContactMessageContent(InputContactMessageContent&&) noexcept = default;
InputContactMessageContent& InputContactMessageContent::operator=(const InputContactMessageContent& other) { return *this = InputContactMessageContent(other); }
InputContactMessageContent& InputContactMessageContent::operator=(InputContactMessageContent&&) noexcept = default;
InputContactMessageContent::~InputContactMessageContent() = default;
InputContactMessageContent::InputContactMessageContent(std::string phone_number_, std::string first_name_) : phone_number(std::move(phone_number_)), first_name(std::move(first_name_)) {}
InputContactMessageContent& InputContactMessageContent::set_phone_number(std::string value_) {
    phone_number = std::move(value_);
    return *this;
}
InputContactMessageContent& InputContactMessageContent::set_first_name(std::string value_) {
    first_name = std::move(value_);
    return *this;
}
InputContactMessageContent& InputContactMessageContent::set_last_name(std::string value_) {
    last_name = std::move(value_);
    return *this;
}
InputContactMessageContent& InputContactMessageContent::set_vcard(std::string value_) {
    vcard = std::move(value_);
    return *this;
}

InputInvoiceMessageContent::InputInvoiceMessageContent() = default;
InputInvoiceMessageContent::InputInvoiceMessageContent(const InputInvoiceMessageContent&) = default;
InputInvoiceMessageContent::InputInvoiceMessageContent(InputInvoiceMessageContent&&) noexcept = default;
InputInvoiceMessageContent& InputInvoiceMessageContent::operator=(const InputInvoiceMessageContent& other) { return *this = InputInvoiceMessageContent(other); }
InputInvoiceMessageContent& InputInvoiceMessageContent::operator=(InputInvoiceMessageContent&&) noexcept = default;
InputInvoiceMessageContent::~InputInvoiceMessageContent() = default;
InputInvoiceMessageContent::InputInvoiceMessageContent(std::string title_, std::string description_, std::string payload_, std::string currency_, std::vector<LabeledPrice> prices_) : title(std::move(title_)), description(std::move(description_)), payload(std::move(payload_)), currency(std::move(currency_)), prices(std::move(prices_)) {}
InputInvoiceMessageContent& InputInvoiceMessageContent::set_title(std::string value_) {
    title = std::move(value_);
    return *this;
}
InputInvoiceMessageContent& InputInvoiceMessageContent::set_description(std::string value_) {
    description = std::move(value_);
    return *this;
}
InputInvoiceMessageContent& InputInvoiceMessageContent::set_payload(std::string value_) {
    payload = std::move(value_);
    return *this;
}
InputInvoiceMessageContent& InputInvoiceMessageContent::set_provider_token(std::string value_) {
    provider_token = std::move(value_);
    return *this;
}
InputInvoiceMessageContent& InputInvoiceMessageContent::set_currency(std::string value_) {
    currency = std::move(value_);
    return *this;
}
InputInvoiceMessageContent& InputInvoiceMessageContent::set_prices(std::vector<LabeledPrice> value_) {
    prices = std::move(value_);
    return *this;
}
InputInvoiceMessageContent& InputInvoiceMessageContent::set_max_tip_amount(std::int64_t value_) {
    max_tip_amount = value_;
    return *this;
}
InputInvoiceMessageContent& InputInvoiceMessageContent::set_suggested_tip_amounts(std::vector<std::int64_t> value_) {
    suggested_tip_amounts = std::move(value_);
    return *this;
}
InputInvoiceMessageContent& InputInvoiceMessageContent::set_provider_data(std::string value_) {
    provider_data = std::move(value_);
    return *this;
}
InputInvoiceMessageContent& InputInvoiceMessageContent::set_photo_url(std::string value_) {
    photo_url = std::move(value_);
    return *this;
}
InputInvoiceMessageContent& InputInvoiceMessageContent::set_photo_size(std::int64_t value_) {
    photo_size = value_;
    return *this;
}
InputInvoiceMessageContent& InputInvoiceMessageContent::set_photo_width(std::int64_t value_) {
    photo_width = value_;
    return *this;
}
InputInvoiceMessageContent& InputInvoiceMessageContent::set_photo_height(std::int64_t value_) {
    photo_height = value_;
    return *this;
}
InputInvoiceMessageContent& InputInvoiceMessageContent::set_need_name(bool value_) {
    need_name = value_;
    return *this;
}
InputInvoiceMessageContent& InputInvoiceMessageContent::set_need_phone_number(bool value_) {
    need_phone_number = value_;
    return *this;
}
InputInvoiceMessageContent& InputInvoiceMessageContent::set_need_email(bool value_) {
    need_email = value_;
    return *this;
}
InputInvoiceMessageContent& InputInvoiceMessageContent::set_need_shipping_address(bool value_) {
    need_shipping_address = value_;
    return *this;
}
InputInvoiceMessageContent& InputInvoiceMessageContent::set_send_phone_number_to_provider(bool value_) {
    send_phone_number_to_provider = value_;
    return *this;
}
InputInvoiceMessageContent& InputInvoiceMessageContent::set_send_email_to_provider(bool value_) {
    send_email_to_provider = value_;
    return *this;
}
InputInvoiceMessageContent& InputInvoiceMessageContent::set_is_flexible(bool value_) {
    is_flexible = value_;
    return *this;
}

InputLocationMessageContent::InputLocationMessageContent() = default;
InputLocationMessageContent::InputLocationMessageContent(const InputLocationMessageContent&) = default;
InputLocationMessageContent::InputLocationMessageContent(InputLocationMessageContent&&) noexcept = default;
InputLocationMessageContent& InputLocationMessageContent::operator=(const InputLocationMessageContent& other) { return *this = InputLocationMessageContent(other); }
InputLocationMessageContent& InputLocationMessageContent::operator=(InputLocationMessageContent&&) noexcept = default;
InputLocationMessageContent::~InputLocationMessageContent() = default;
InputLocationMessageContent::InputLocationMessageContent(double latitude_, double longitude_) : latitude(latitude_), longitude(longitude_) {}
InputLocationMessageContent& InputLocationMessageContent::set_latitude(double value_) {
    latitude = value_;
    return *this;
}
InputLocationMessageContent& InputLocationMessageContent::set_longitude(double value_) {
    longitude = value_;
    return *this;
}
InputLocationMessageContent& InputLocationMessageContent::set_horizontal_accuracy(double value_) {
    horizontal_accuracy = value_;
    return *this;
}
InputLocationMessageContent& InputLocationMessageContent::set_live_period(std::int64_t value_) {
    live_period = value_;
    return *this;
}
InputLocationMessageContent& InputLocationMessageContent::set_heading(std::int64_t value_) {
    heading = value_;
    return *this;
}
InputLocationMessageContent& InputLocationMessageContent::set_proximity_alert_radius(std::int64_t value_) {
    proximity_alert_radius = value_;
    return *this;
}

InputMedia::InputMedia() : InputMedia(Unknown()) {}
InputMedia::InputMedia(InputMediaAnimation value) : UnionBase(new InputMediaAnimation(std::move(value)), 0) {}
InputMedia::InputMedia(InputMediaAudio value) : UnionBase(new InputMediaAudio(std::move(value)), 1) {}
InputMedia::InputMedia(InputMediaDocument value) : UnionBase(new InputMediaDocument(std::move(value)), 2) {}
InputMedia::InputMedia(InputMediaLivePhoto value) : UnionBase(new InputMediaLivePhoto(std::move(value)), 3) {}
InputMedia::InputMedia(InputMediaPhoto value) : UnionBase(new InputMediaPhoto(std::move(value)), 4) {}
InputMedia::InputMedia(InputMediaVideo value) : UnionBase(new InputMediaVideo(std::move(value)), 5) {}
InputMedia::InputMedia(Unknown value) : UnionBase(new Unknown(std::move(value)), 6) {}
InputMedia::InputMedia(const InputMedia& other) : UnionBase(detail::copy_member<members>(other), other.index()) {}
InputMedia::InputMedia(InputMedia&& other) noexcept = default;
InputMedia& InputMedia::operator=(InputMedia other) noexcept {
    swap(other);
    return *this;
}
InputMedia::~InputMedia() { detail::destroy_member<members>(*this); }
std::string_view InputMedia::type() const noexcept {
    switch (index()) {
        case 0: return InputMediaAnimation::type;
        case 1: return InputMediaAudio::type;
        case 2: return InputMediaDocument::type;
        case 3: return InputMediaLivePhoto::type;
        case 4: return InputMediaPhoto::type;
        case 5: return InputMediaVideo::type;
        default: return {};
    }
}
const InputFile& InputMedia::media() const {
    switch (index()) {
        case 0: return static_cast<const InputMediaAnimation*>(object())->media;
        case 1: return static_cast<const InputMediaAudio*>(object())->media;
        case 2: return static_cast<const InputMediaDocument*>(object())->media;
        case 3: return static_cast<const InputMediaLivePhoto*>(object())->media;
        case 4: return static_cast<const InputMediaPhoto*>(object())->media;
        case 5: return static_cast<const InputMediaVideo*>(object())->media;
        default: detail::throw_bad_union_access();
    }
}

InputMediaAnimation::InputMediaAnimation() = default;
InputMediaAnimation::InputMediaAnimation(const InputMediaAnimation&) = default;
InputMediaAnimation::InputMediaAnimation(InputMediaAnimation&&) noexcept = default;
InputMediaAnimation& InputMediaAnimation::operator=(const InputMediaAnimation& other) { return *this = InputMediaAnimation(other); }
InputMediaAnimation& InputMediaAnimation::operator=(InputMediaAnimation&&) noexcept = default;
InputMediaAnimation::~InputMediaAnimation() = default;
InputMediaAnimation::InputMediaAnimation(InputFile media_) : media(std::move(media_)) {}
InputMediaAnimation& InputMediaAnimation::set_media(InputFile value_) {
    media = std::move(value_);
    return *this;
}
InputMediaAnimation& InputMediaAnimation::set_thumbnail(InputFile value_) {
    thumbnail = std::move(value_);
    return *this;
}
InputMediaAnimation& InputMediaAnimation::set_caption(std::string value_) {
    caption = std::move(value_);
    return *this;
}
InputMediaAnimation& InputMediaAnimation::set_parse_mode(std::string value_) {
    parse_mode = std::move(value_);
    return *this;
}
InputMediaAnimation& InputMediaAnimation::set_caption_entities(std::vector<MessageEntity> value_) {
    caption_entities = std::move(value_);
    return *this;
}
InputMediaAnimation& InputMediaAnimation::set_show_caption_above_media(bool value_) {
    show_caption_above_media = value_;
    return *this;
}
InputMediaAnimation& InputMediaAnimation::set_width(std::int64_t value_) {
    width = value_;
    return *this;
}
InputMediaAnimation& InputMediaAnimation::set_height(std::int64_t value_) {
    height = value_;
    return *this;
}
InputMediaAnimation& InputMediaAnimation::set_duration(std::int64_t value_) {
    duration = value_;
    return *this;
}
InputMediaAnimation& InputMediaAnimation::set_has_spoiler(bool value_) {
    has_spoiler = value_;
    return *this;
}

InputMediaAudio::InputMediaAudio() = default;
InputMediaAudio::InputMediaAudio(const InputMediaAudio&) = default;
InputMediaAudio::InputMediaAudio(InputMediaAudio&&) noexcept = default;
InputMediaAudio& InputMediaAudio::operator=(const InputMediaAudio& other) { return *this = InputMediaAudio(other); }
InputMediaAudio& InputMediaAudio::operator=(InputMediaAudio&&) noexcept = default;
InputMediaAudio::~InputMediaAudio() = default;
InputMediaAudio::InputMediaAudio(InputFile media_) : media(std::move(media_)) {}
InputMediaAudio& InputMediaAudio::set_media(InputFile value_) {
    media = std::move(value_);
    return *this;
}
InputMediaAudio& InputMediaAudio::set_thumbnail(InputFile value_) {
    thumbnail = std::move(value_);
    return *this;
}
InputMediaAudio& InputMediaAudio::set_caption(std::string value_) {
    caption = std::move(value_);
    return *this;
}
InputMediaAudio& InputMediaAudio::set_parse_mode(std::string value_) {
    parse_mode = std::move(value_);
    return *this;
}
InputMediaAudio& InputMediaAudio::set_caption_entities(std::vector<MessageEntity> value_) {
    caption_entities = std::move(value_);
    return *this;
}
InputMediaAudio& InputMediaAudio::set_duration(std::int64_t value_) {
    duration = value_;
    return *this;
}
InputMediaAudio& InputMediaAudio::set_performer(std::string value_) {
    performer = std::move(value_);
    return *this;
}
InputMediaAudio& InputMediaAudio::set_title(std::string value_) {
    title = std::move(value_);
    return *this;
}

InputMediaDocument::InputMediaDocument() = default;
InputMediaDocument::InputMediaDocument(const InputMediaDocument&) = default;
InputMediaDocument::InputMediaDocument(InputMediaDocument&&) noexcept = default;
InputMediaDocument& InputMediaDocument::operator=(const InputMediaDocument& other) { return *this = InputMediaDocument(other); }
InputMediaDocument& InputMediaDocument::operator=(InputMediaDocument&&) noexcept = default;
InputMediaDocument::~InputMediaDocument() = default;
InputMediaDocument::InputMediaDocument(InputFile media_) : media(std::move(media_)) {}
InputMediaDocument& InputMediaDocument::set_media(InputFile value_) {
    media = std::move(value_);
    return *this;
}
InputMediaDocument& InputMediaDocument::set_thumbnail(InputFile value_) {
    thumbnail = std::move(value_);
    return *this;
}
InputMediaDocument& InputMediaDocument::set_caption(std::string value_) {
    caption = std::move(value_);
    return *this;
}
InputMediaDocument& InputMediaDocument::set_parse_mode(std::string value_) {
    parse_mode = std::move(value_);
    return *this;
}
InputMediaDocument& InputMediaDocument::set_caption_entities(std::vector<MessageEntity> value_) {
    caption_entities = std::move(value_);
    return *this;
}
InputMediaDocument& InputMediaDocument::set_disable_content_type_detection(bool value_) {
    disable_content_type_detection = value_;
    return *this;
}

InputMediaLink::InputMediaLink() = default;
InputMediaLink::InputMediaLink(const InputMediaLink&) = default;
InputMediaLink::InputMediaLink(InputMediaLink&&) noexcept = default;
InputMediaLink& InputMediaLink::operator=(const InputMediaLink& other) { return *this = InputMediaLink(other); }
InputMediaLink& InputMediaLink::operator=(InputMediaLink&&) noexcept = default;
InputMediaLink::~InputMediaLink() = default;
InputMediaLink::InputMediaLink(std::string url_) : url(std::move(url_)) {}
InputMediaLink& InputMediaLink::set_url(std::string value_) {
    url = std::move(value_);
    return *this;
}

InputMediaLivePhoto::InputMediaLivePhoto() = default;
InputMediaLivePhoto::InputMediaLivePhoto(const InputMediaLivePhoto&) = default;
InputMediaLivePhoto::InputMediaLivePhoto(InputMediaLivePhoto&&) noexcept = default;
InputMediaLivePhoto& InputMediaLivePhoto::operator=(const InputMediaLivePhoto& other) { return *this = InputMediaLivePhoto(other); }
InputMediaLivePhoto& InputMediaLivePhoto::operator=(InputMediaLivePhoto&&) noexcept = default;
InputMediaLivePhoto::~InputMediaLivePhoto() = default;
InputMediaLivePhoto::InputMediaLivePhoto(InputFile media_, InputFile photo_) : media(std::move(media_)), photo(std::move(photo_)) {}
InputMediaLivePhoto& InputMediaLivePhoto::set_media(InputFile value_) {
    media = std::move(value_);
    return *this;
}
InputMediaLivePhoto& InputMediaLivePhoto::set_photo(InputFile value_) {
    photo = std::move(value_);
    return *this;
}
InputMediaLivePhoto& InputMediaLivePhoto::set_caption(std::string value_) {
    caption = std::move(value_);
    return *this;
}
InputMediaLivePhoto& InputMediaLivePhoto::set_parse_mode(std::string value_) {
    parse_mode = std::move(value_);
    return *this;
}
InputMediaLivePhoto& InputMediaLivePhoto::set_caption_entities(std::vector<MessageEntity> value_) {
    caption_entities = std::move(value_);
    return *this;
}
InputMediaLivePhoto& InputMediaLivePhoto::set_show_caption_above_media(bool value_) {
    show_caption_above_media = value_;
    return *this;
}
InputMediaLivePhoto& InputMediaLivePhoto::set_has_spoiler(bool value_) {
    has_spoiler = value_;
    return *this;
}

InputMediaLocation::InputMediaLocation() = default;
InputMediaLocation::InputMediaLocation(const InputMediaLocation&) = default;
InputMediaLocation::InputMediaLocation(InputMediaLocation&&) noexcept = default;
InputMediaLocation& InputMediaLocation::operator=(const InputMediaLocation& other) { return *this = InputMediaLocation(other); }
InputMediaLocation& InputMediaLocation::operator=(InputMediaLocation&&) noexcept = default;
InputMediaLocation::~InputMediaLocation() = default;
InputMediaLocation::InputMediaLocation(double latitude_, double longitude_) : latitude(latitude_), longitude(longitude_) {}
InputMediaLocation& InputMediaLocation::set_latitude(double value_) {
    latitude = value_;
    return *this;
}
InputMediaLocation& InputMediaLocation::set_longitude(double value_) {
    longitude = value_;
    return *this;
}
InputMediaLocation& InputMediaLocation::set_horizontal_accuracy(double value_) {
    horizontal_accuracy = value_;
    return *this;
}

InputMediaPhoto::InputMediaPhoto() = default;
InputMediaPhoto::InputMediaPhoto(const InputMediaPhoto&) = default;
InputMediaPhoto::InputMediaPhoto(InputMediaPhoto&&) noexcept = default;
InputMediaPhoto& InputMediaPhoto::operator=(const InputMediaPhoto& other) { return *this = InputMediaPhoto(other); }
InputMediaPhoto& InputMediaPhoto::operator=(InputMediaPhoto&&) noexcept = default;
InputMediaPhoto::~InputMediaPhoto() = default;
InputMediaPhoto::InputMediaPhoto(InputFile media_) : media(std::move(media_)) {}
InputMediaPhoto& InputMediaPhoto::set_media(InputFile value_) {
    media = std::move(value_);
    return *this;
}
InputMediaPhoto& InputMediaPhoto::set_caption(std::string value_) {
    caption = std::move(value_);
    return *this;
}
InputMediaPhoto& InputMediaPhoto::set_parse_mode(std::string value_) {
    parse_mode = std::move(value_);
    return *this;
}
InputMediaPhoto& InputMediaPhoto::set_caption_entities(std::vector<MessageEntity> value_) {
    caption_entities = std::move(value_);
    return *this;
}
InputMediaPhoto& InputMediaPhoto::set_show_caption_above_media(bool value_) {
    show_caption_above_media = value_;
    return *this;
}
InputMediaPhoto& InputMediaPhoto::set_has_spoiler(bool value_) {
    has_spoiler = value_;
    return *this;
}

InputMediaSticker::InputMediaSticker() = default;
InputMediaSticker::InputMediaSticker(const InputMediaSticker&) = default;
InputMediaSticker::InputMediaSticker(InputMediaSticker&&) noexcept = default;
InputMediaSticker& InputMediaSticker::operator=(const InputMediaSticker& other) { return *this = InputMediaSticker(other); }
InputMediaSticker& InputMediaSticker::operator=(InputMediaSticker&&) noexcept = default;
InputMediaSticker::~InputMediaSticker() = default;
InputMediaSticker::InputMediaSticker(InputFile media_) : media(std::move(media_)) {}
InputMediaSticker& InputMediaSticker::set_media(InputFile value_) {
    media = std::move(value_);
    return *this;
}
InputMediaSticker& InputMediaSticker::set_emoji(std::string value_) {
    emoji = std::move(value_);
    return *this;
}

InputMediaVenue::InputMediaVenue() = default;
InputMediaVenue::InputMediaVenue(const InputMediaVenue&) = default;
InputMediaVenue::InputMediaVenue(InputMediaVenue&&) noexcept = default;
InputMediaVenue& InputMediaVenue::operator=(const InputMediaVenue& other) { return *this = InputMediaVenue(other); }
InputMediaVenue& InputMediaVenue::operator=(InputMediaVenue&&) noexcept = default;
InputMediaVenue::~InputMediaVenue() = default;
InputMediaVenue::InputMediaVenue(double latitude_, double longitude_, std::string title_, std::string address_) : latitude(latitude_), longitude(longitude_), title(std::move(title_)), address(std::move(address_)) {}
InputMediaVenue& InputMediaVenue::set_latitude(double value_) {
    latitude = value_;
    return *this;
}
InputMediaVenue& InputMediaVenue::set_longitude(double value_) {
    longitude = value_;
    return *this;
}
InputMediaVenue& InputMediaVenue::set_title(std::string value_) {
    title = std::move(value_);
    return *this;
}
InputMediaVenue& InputMediaVenue::set_address(std::string value_) {
    address = std::move(value_);
    return *this;
}
InputMediaVenue& InputMediaVenue::set_foursquare_id(std::string value_) {
    foursquare_id = std::move(value_);
    return *this;
}
InputMediaVenue& InputMediaVenue::set_foursquare_type(std::string value_) {
    foursquare_type = std::move(value_);
    return *this;
}
InputMediaVenue& InputMediaVenue::set_google_place_id(std::string value_) {
    google_place_id = std::move(value_);
    return *this;
}
InputMediaVenue& InputMediaVenue::set_google_place_type(std::string value_) {
    google_place_type = std::move(value_);
    return *this;
}

InputMediaVideo::InputMediaVideo() = default;
InputMediaVideo::InputMediaVideo(const InputMediaVideo&) = default;
InputMediaVideo::InputMediaVideo(InputMediaVideo&&) noexcept = default;
InputMediaVideo& InputMediaVideo::operator=(const InputMediaVideo& other) { return *this = InputMediaVideo(other); }
InputMediaVideo& InputMediaVideo::operator=(InputMediaVideo&&) noexcept = default;
InputMediaVideo::~InputMediaVideo() = default;
InputMediaVideo::InputMediaVideo(InputFile media_) : media(std::move(media_)) {}
InputMediaVideo& InputMediaVideo::set_media(InputFile value_) {
    media = std::move(value_);
    return *this;
}
InputMediaVideo& InputMediaVideo::set_thumbnail(InputFile value_) {
    thumbnail = std::move(value_);
    return *this;
}
InputMediaVideo& InputMediaVideo::set_cover(InputFile value_) {
    cover = std::move(value_);
    return *this;
}
InputMediaVideo& InputMediaVideo::set_start_timestamp(std::int64_t value_) {
    start_timestamp = value_;
    return *this;
}
InputMediaVideo& InputMediaVideo::set_caption(std::string value_) {
    caption = std::move(value_);
    return *this;
}
InputMediaVideo& InputMediaVideo::set_parse_mode(std::string value_) {
    parse_mode = std::move(value_);
    return *this;
}
InputMediaVideo& InputMediaVideo::set_caption_entities(std::vector<MessageEntity> value_) {
    caption_entities = std::move(value_);
    return *this;
}
InputMediaVideo& InputMediaVideo::set_show_caption_above_media(bool value_) {
    show_caption_above_media = value_;
    return *this;
}
InputMediaVideo& InputMediaVideo::set_width(std::int64_t value_) {
    width = value_;
    return *this;
}
InputMediaVideo& InputMediaVideo::set_height(std::int64_t value_) {
    height = value_;
    return *this;
}
InputMediaVideo& InputMediaVideo::set_duration(std::int64_t value_) {
    duration = value_;
    return *this;
}
InputMediaVideo& InputMediaVideo::set_supports_streaming(bool value_) {
    supports_streaming = value_;
    return *this;
}
InputMediaVideo& InputMediaVideo::set_has_spoiler(bool value_) {
    has_spoiler = value_;
    return *this;
}

InputMediaVoiceNote::InputMediaVoiceNote() = default;
InputMediaVoiceNote::InputMediaVoiceNote(const InputMediaVoiceNote&) = default;
InputMediaVoiceNote::InputMediaVoiceNote(InputMediaVoiceNote&&) noexcept = default;
InputMediaVoiceNote& InputMediaVoiceNote::operator=(const InputMediaVoiceNote& other) { return *this = InputMediaVoiceNote(other); }
InputMediaVoiceNote& InputMediaVoiceNote::operator=(InputMediaVoiceNote&&) noexcept = default;
InputMediaVoiceNote::~InputMediaVoiceNote() = default;
InputMediaVoiceNote::InputMediaVoiceNote(InputFile media_) : media(std::move(media_)) {}
InputMediaVoiceNote& InputMediaVoiceNote::set_media(InputFile value_) {
    media = std::move(value_);
    return *this;
}
InputMediaVoiceNote& InputMediaVoiceNote::set_caption(std::string value_) {
    caption = std::move(value_);
    return *this;
}
InputMediaVoiceNote& InputMediaVoiceNote::set_parse_mode(std::string value_) {
    parse_mode = std::move(value_);
    return *this;
}
InputMediaVoiceNote& InputMediaVoiceNote::set_caption_entities(std::vector<MessageEntity> value_) {
    caption_entities = std::move(value_);
    return *this;
}
InputMediaVoiceNote& InputMediaVoiceNote::set_duration(std::int64_t value_) {
    duration = value_;
    return *this;
}

InputPaidMedia::InputPaidMedia() : InputPaidMedia(Unknown()) {}
InputPaidMedia::InputPaidMedia(InputPaidMediaLivePhoto value) : UnionBase(new InputPaidMediaLivePhoto(std::move(value)), 0) {}
InputPaidMedia::InputPaidMedia(InputPaidMediaPhoto value) : UnionBase(new InputPaidMediaPhoto(std::move(value)), 1) {}
InputPaidMedia::InputPaidMedia(InputPaidMediaVideo value) : UnionBase(new InputPaidMediaVideo(std::move(value)), 2) {}
InputPaidMedia::InputPaidMedia(Unknown value) : UnionBase(new Unknown(std::move(value)), 3) {}
InputPaidMedia::InputPaidMedia(const InputPaidMedia& other) : UnionBase(detail::copy_member<members>(other), other.index()) {}
InputPaidMedia::InputPaidMedia(InputPaidMedia&& other) noexcept = default;
InputPaidMedia& InputPaidMedia::operator=(InputPaidMedia other) noexcept {
    swap(other);
    return *this;
}
InputPaidMedia::~InputPaidMedia() { detail::destroy_member<members>(*this); }
std::string_view InputPaidMedia::type() const noexcept {
    switch (index()) {
        case 0: return InputPaidMediaLivePhoto::type;
        case 1: return InputPaidMediaPhoto::type;
        case 2: return InputPaidMediaVideo::type;
        default: return {};
    }
}
const InputFile& InputPaidMedia::media() const {
    switch (index()) {
        case 0: return static_cast<const InputPaidMediaLivePhoto*>(object())->media;
        case 1: return static_cast<const InputPaidMediaPhoto*>(object())->media;
        case 2: return static_cast<const InputPaidMediaVideo*>(object())->media;
        default: detail::throw_bad_union_access();
    }
}

InputPaidMediaLivePhoto::InputPaidMediaLivePhoto() = default;
InputPaidMediaLivePhoto::InputPaidMediaLivePhoto(const InputPaidMediaLivePhoto&) = default;
InputPaidMediaLivePhoto::InputPaidMediaLivePhoto(InputPaidMediaLivePhoto&&) noexcept = default;
InputPaidMediaLivePhoto& InputPaidMediaLivePhoto::operator=(const InputPaidMediaLivePhoto& other) { return *this = InputPaidMediaLivePhoto(other); }
InputPaidMediaLivePhoto& InputPaidMediaLivePhoto::operator=(InputPaidMediaLivePhoto&&) noexcept = default;
InputPaidMediaLivePhoto::~InputPaidMediaLivePhoto() = default;
InputPaidMediaLivePhoto::InputPaidMediaLivePhoto(InputFile media_, InputFile photo_) : media(std::move(media_)), photo(std::move(photo_)) {}
InputPaidMediaLivePhoto& InputPaidMediaLivePhoto::set_media(InputFile value_) {
    media = std::move(value_);
    return *this;
}
InputPaidMediaLivePhoto& InputPaidMediaLivePhoto::set_photo(InputFile value_) {
    photo = std::move(value_);
    return *this;
}

InputPaidMediaPhoto::InputPaidMediaPhoto() = default;
InputPaidMediaPhoto::InputPaidMediaPhoto(const InputPaidMediaPhoto&) = default;
InputPaidMediaPhoto::InputPaidMediaPhoto(InputPaidMediaPhoto&&) noexcept = default;
InputPaidMediaPhoto& InputPaidMediaPhoto::operator=(const InputPaidMediaPhoto& other) { return *this = InputPaidMediaPhoto(other); }
InputPaidMediaPhoto& InputPaidMediaPhoto::operator=(InputPaidMediaPhoto&&) noexcept = default;
InputPaidMediaPhoto::~InputPaidMediaPhoto() = default;
InputPaidMediaPhoto::InputPaidMediaPhoto(InputFile media_) : media(std::move(media_)) {}
InputPaidMediaPhoto& InputPaidMediaPhoto::set_media(InputFile value_) {
    media = std::move(value_);
    return *this;
}

InputPaidMediaVideo::InputPaidMediaVideo() = default;
InputPaidMediaVideo::InputPaidMediaVideo(const InputPaidMediaVideo&) = default;
InputPaidMediaVideo::InputPaidMediaVideo(InputPaidMediaVideo&&) noexcept = default;
InputPaidMediaVideo& InputPaidMediaVideo::operator=(const InputPaidMediaVideo& other) { return *this = InputPaidMediaVideo(other); }
InputPaidMediaVideo& InputPaidMediaVideo::operator=(InputPaidMediaVideo&&) noexcept = default;
InputPaidMediaVideo::~InputPaidMediaVideo() = default;
InputPaidMediaVideo::InputPaidMediaVideo(InputFile media_) : media(std::move(media_)) {}
InputPaidMediaVideo& InputPaidMediaVideo::set_media(InputFile value_) {
    media = std::move(value_);
    return *this;
}
InputPaidMediaVideo& InputPaidMediaVideo::set_thumbnail(InputFile value_) {
    thumbnail = std::move(value_);
    return *this;
}
InputPaidMediaVideo& InputPaidMediaVideo::set_cover(InputFile value_) {
    cover = std::move(value_);
    return *this;
}
InputPaidMediaVideo& InputPaidMediaVideo::set_start_timestamp(std::int64_t value_) {
    start_timestamp = value_;
    return *this;
}
InputPaidMediaVideo& InputPaidMediaVideo::set_width(std::int64_t value_) {
    width = value_;
    return *this;
}
InputPaidMediaVideo& InputPaidMediaVideo::set_height(std::int64_t value_) {
    height = value_;
    return *this;
}
InputPaidMediaVideo& InputPaidMediaVideo::set_duration(std::int64_t value_) {
    duration = value_;
    return *this;
}
InputPaidMediaVideo& InputPaidMediaVideo::set_supports_streaming(bool value_) {
    supports_streaming = value_;
    return *this;
}

InputPollMedia::InputPollMedia() : InputPollMedia(Unknown()) {}
InputPollMedia::InputPollMedia(InputMediaAnimation value) : UnionBase(new InputMediaAnimation(std::move(value)), 0) {}
InputPollMedia::InputPollMedia(InputMediaAudio value) : UnionBase(new InputMediaAudio(std::move(value)), 1) {}
InputPollMedia::InputPollMedia(InputMediaDocument value) : UnionBase(new InputMediaDocument(std::move(value)), 2) {}
InputPollMedia::InputPollMedia(InputMediaLivePhoto value) : UnionBase(new InputMediaLivePhoto(std::move(value)), 3) {}
InputPollMedia::InputPollMedia(InputMediaLocation value) : UnionBase(new InputMediaLocation(std::move(value)), 4) {}
InputPollMedia::InputPollMedia(InputMediaPhoto value) : UnionBase(new InputMediaPhoto(std::move(value)), 5) {}
InputPollMedia::InputPollMedia(InputMediaVenue value) : UnionBase(new InputMediaVenue(std::move(value)), 6) {}
InputPollMedia::InputPollMedia(InputMediaVideo value) : UnionBase(new InputMediaVideo(std::move(value)), 7) {}
InputPollMedia::InputPollMedia(Unknown value) : UnionBase(new Unknown(std::move(value)), 8) {}
InputPollMedia::InputPollMedia(const InputPollMedia& other) : UnionBase(detail::copy_member<members>(other), other.index()) {}
InputPollMedia::InputPollMedia(InputPollMedia&& other) noexcept = default;
InputPollMedia& InputPollMedia::operator=(InputPollMedia other) noexcept {
    swap(other);
    return *this;
}
InputPollMedia::~InputPollMedia() { detail::destroy_member<members>(*this); }
std::string_view InputPollMedia::type() const noexcept {
    switch (index()) {
        case 0: return InputMediaAnimation::type;
        case 1: return InputMediaAudio::type;
        case 2: return InputMediaDocument::type;
        case 3: return InputMediaLivePhoto::type;
        case 4: return InputMediaLocation::type;
        case 5: return InputMediaPhoto::type;
        case 6: return InputMediaVenue::type;
        case 7: return InputMediaVideo::type;
        default: return {};
    }
}

InputPollOption::InputPollOption() = default;
InputPollOption::InputPollOption(const InputPollOption&) = default;
InputPollOption::InputPollOption(InputPollOption&&) noexcept = default;
InputPollOption& InputPollOption::operator=(const InputPollOption& other) { return *this = InputPollOption(other); }
InputPollOption& InputPollOption::operator=(InputPollOption&&) noexcept = default;
InputPollOption::~InputPollOption() = default;
InputPollOption::InputPollOption(std::string text_) : text(std::move(text_)) {}
InputPollOption& InputPollOption::set_text(std::string value_) {
    text = std::move(value_);
    return *this;
}
InputPollOption& InputPollOption::set_text_parse_mode(std::string value_) {
    text_parse_mode = std::move(value_);
    return *this;
}
InputPollOption& InputPollOption::set_text_entities(std::vector<MessageEntity> value_) {
    text_entities = std::move(value_);
    return *this;
}
InputPollOption& InputPollOption::set_media(InputPollOptionMedia value_) {
    media = std::move(value_);
    return *this;
}

InputPollOptionMedia::InputPollOptionMedia() : InputPollOptionMedia(Unknown()) {}
InputPollOptionMedia::InputPollOptionMedia(InputMediaAnimation value) : UnionBase(new InputMediaAnimation(std::move(value)), 0) {}
InputPollOptionMedia::InputPollOptionMedia(InputMediaLink value) : UnionBase(new InputMediaLink(std::move(value)), 1) {}
InputPollOptionMedia::InputPollOptionMedia(InputMediaLivePhoto value) : UnionBase(new InputMediaLivePhoto(std::move(value)), 2) {}
InputPollOptionMedia::InputPollOptionMedia(InputMediaLocation value) : UnionBase(new InputMediaLocation(std::move(value)), 3) {}
InputPollOptionMedia::InputPollOptionMedia(InputMediaPhoto value) : UnionBase(new InputMediaPhoto(std::move(value)), 4) {}
InputPollOptionMedia::InputPollOptionMedia(InputMediaSticker value) : UnionBase(new InputMediaSticker(std::move(value)), 5) {}
InputPollOptionMedia::InputPollOptionMedia(InputMediaVenue value) : UnionBase(new InputMediaVenue(std::move(value)), 6) {}
InputPollOptionMedia::InputPollOptionMedia(InputMediaVideo value) : UnionBase(new InputMediaVideo(std::move(value)), 7) {}
InputPollOptionMedia::InputPollOptionMedia(Unknown value) : UnionBase(new Unknown(std::move(value)), 8) {}
InputPollOptionMedia::InputPollOptionMedia(const InputPollOptionMedia& other) : UnionBase(detail::copy_member<members>(other), other.index()) {}
InputPollOptionMedia::InputPollOptionMedia(InputPollOptionMedia&& other) noexcept = default;
InputPollOptionMedia& InputPollOptionMedia::operator=(InputPollOptionMedia other) noexcept {
    swap(other);
    return *this;
}
InputPollOptionMedia::~InputPollOptionMedia() { detail::destroy_member<members>(*this); }
std::string_view InputPollOptionMedia::type() const noexcept {
    switch (index()) {
        case 0: return InputMediaAnimation::type;
        case 1: return InputMediaLink::type;
        case 2: return InputMediaLivePhoto::type;
        case 3: return InputMediaLocation::type;
        case 4: return InputMediaPhoto::type;
        case 5: return InputMediaSticker::type;
        case 6: return InputMediaVenue::type;
        case 7: return InputMediaVideo::type;
        default: return {};
    }
}

InputProfilePhoto::InputProfilePhoto() : InputProfilePhoto(Unknown()) {}
InputProfilePhoto::InputProfilePhoto(InputProfilePhotoStatic value) : UnionBase(new InputProfilePhotoStatic(std::move(value)), 0) {}
InputProfilePhoto::InputProfilePhoto(InputProfilePhotoAnimated value) : UnionBase(new InputProfilePhotoAnimated(std::move(value)), 1) {}
InputProfilePhoto::InputProfilePhoto(Unknown value) : UnionBase(new Unknown(std::move(value)), 2) {}
InputProfilePhoto::InputProfilePhoto(const InputProfilePhoto& other) : UnionBase(detail::copy_member<members>(other), other.index()) {}
InputProfilePhoto::InputProfilePhoto(InputProfilePhoto&& other) noexcept = default;
InputProfilePhoto& InputProfilePhoto::operator=(InputProfilePhoto other) noexcept {
    swap(other);
    return *this;
}
InputProfilePhoto::~InputProfilePhoto() { detail::destroy_member<members>(*this); }
std::string_view InputProfilePhoto::type() const noexcept {
    switch (index()) {
        case 0: return InputProfilePhotoStatic::type;
        case 1: return InputProfilePhotoAnimated::type;
        default: return {};
    }
}

InputProfilePhotoAnimated::InputProfilePhotoAnimated() = default;
InputProfilePhotoAnimated::InputProfilePhotoAnimated(const InputProfilePhotoAnimated&) = default;
InputProfilePhotoAnimated::InputProfilePhotoAnimated(InputProfilePhotoAnimated&&) noexcept = default;
InputProfilePhotoAnimated& InputProfilePhotoAnimated::operator=(const InputProfilePhotoAnimated& other) { return *this = InputProfilePhotoAnimated(other); }
InputProfilePhotoAnimated& InputProfilePhotoAnimated::operator=(InputProfilePhotoAnimated&&) noexcept = default;
InputProfilePhotoAnimated::~InputProfilePhotoAnimated() = default;
InputProfilePhotoAnimated::InputProfilePhotoAnimated(InputFile animation_) : animation(std::move(animation_)) {}
InputProfilePhotoAnimated& InputProfilePhotoAnimated::set_animation(InputFile value_) {
    animation = std::move(value_);
    return *this;
}
InputProfilePhotoAnimated& InputProfilePhotoAnimated::set_main_frame_timestamp(double value_) {
    main_frame_timestamp = value_;
    return *this;
}

InputProfilePhotoStatic::InputProfilePhotoStatic() = default;
InputProfilePhotoStatic::InputProfilePhotoStatic(const InputProfilePhotoStatic&) = default;
InputProfilePhotoStatic::InputProfilePhotoStatic(InputProfilePhotoStatic&&) noexcept = default;
InputProfilePhotoStatic& InputProfilePhotoStatic::operator=(const InputProfilePhotoStatic& other) { return *this = InputProfilePhotoStatic(other); }
InputProfilePhotoStatic& InputProfilePhotoStatic::operator=(InputProfilePhotoStatic&&) noexcept = default;
InputProfilePhotoStatic::~InputProfilePhotoStatic() = default;
InputProfilePhotoStatic::InputProfilePhotoStatic(InputFile photo_) : photo(std::move(photo_)) {}
InputProfilePhotoStatic& InputProfilePhotoStatic::set_photo(InputFile value_) {
    photo = std::move(value_);
    return *this;
}

InputRichBlock::InputRichBlock() : InputRichBlock(Unknown()) {}
InputRichBlock::InputRichBlock(InputRichBlockParagraph value) : UnionBase(new InputRichBlockParagraph(std::move(value)), 0) {}
InputRichBlock::InputRichBlock(InputRichBlockSectionHeading value) : UnionBase(new InputRichBlockSectionHeading(std::move(value)), 1) {}
InputRichBlock::InputRichBlock(InputRichBlockPreformatted value) : UnionBase(new InputRichBlockPreformatted(std::move(value)), 2) {}
InputRichBlock::InputRichBlock(InputRichBlockFooter value) : UnionBase(new InputRichBlockFooter(std::move(value)), 3) {}
InputRichBlock::InputRichBlock(InputRichBlockDivider value) : UnionBase(new InputRichBlockDivider(std::move(value)), 4) {}
InputRichBlock::InputRichBlock(InputRichBlockMathematicalExpression value) : UnionBase(new InputRichBlockMathematicalExpression(std::move(value)), 5) {}
InputRichBlock::InputRichBlock(InputRichBlockAnchor value) : UnionBase(new InputRichBlockAnchor(std::move(value)), 6) {}
InputRichBlock::InputRichBlock(InputRichBlockList value) : UnionBase(new InputRichBlockList(std::move(value)), 7) {}
InputRichBlock::InputRichBlock(InputRichBlockBlockQuotation value) : UnionBase(new InputRichBlockBlockQuotation(std::move(value)), 8) {}
InputRichBlock::InputRichBlock(InputRichBlockExpandableBlockQuotation value) : UnionBase(new InputRichBlockExpandableBlockQuotation(std::move(value)), 9) {}
InputRichBlock::InputRichBlock(InputRichBlockPullQuotation value) : UnionBase(new InputRichBlockPullQuotation(std::move(value)), 10) {}
InputRichBlock::InputRichBlock(InputRichBlockCollage value) : UnionBase(new InputRichBlockCollage(std::move(value)), 11) {}
InputRichBlock::InputRichBlock(InputRichBlockSlideshow value) : UnionBase(new InputRichBlockSlideshow(std::move(value)), 12) {}
InputRichBlock::InputRichBlock(InputRichBlockTable value) : UnionBase(new InputRichBlockTable(std::move(value)), 13) {}
InputRichBlock::InputRichBlock(InputRichBlockDetails value) : UnionBase(new InputRichBlockDetails(std::move(value)), 14) {}
InputRichBlock::InputRichBlock(InputRichBlockMap value) : UnionBase(new InputRichBlockMap(std::move(value)), 15) {}
InputRichBlock::InputRichBlock(InputRichBlockButtons value) : UnionBase(new InputRichBlockButtons(std::move(value)), 16) {}
InputRichBlock::InputRichBlock(InputRichBlockAnimation value) : UnionBase(new InputRichBlockAnimation(std::move(value)), 17) {}
InputRichBlock::InputRichBlock(InputRichBlockAudio value) : UnionBase(new InputRichBlockAudio(std::move(value)), 18) {}
InputRichBlock::InputRichBlock(InputRichBlockDocument value) : UnionBase(new InputRichBlockDocument(std::move(value)), 19) {}
InputRichBlock::InputRichBlock(InputRichBlockPhoto value) : UnionBase(new InputRichBlockPhoto(std::move(value)), 20) {}
InputRichBlock::InputRichBlock(InputRichBlockVideo value) : UnionBase(new InputRichBlockVideo(std::move(value)), 21) {}
InputRichBlock::InputRichBlock(InputRichBlockVoiceNote value) : UnionBase(new InputRichBlockVoiceNote(std::move(value)), 22) {}
InputRichBlock::InputRichBlock(InputRichBlockThinking value) : UnionBase(new InputRichBlockThinking(std::move(value)), 23) {}
InputRichBlock::InputRichBlock(Unknown value) : UnionBase(new Unknown(std::move(value)), 24) {}
InputRichBlock::InputRichBlock(const InputRichBlock& other) : UnionBase(detail::copy_member<members>(other), other.index()) {}
InputRichBlock::InputRichBlock(InputRichBlock&& other) noexcept = default;
InputRichBlock& InputRichBlock::operator=(InputRichBlock other) noexcept {
    swap(other);
    return *this;
}
InputRichBlock::~InputRichBlock() { detail::destroy_member<members>(*this); }
std::string_view InputRichBlock::type() const noexcept {
    switch (index()) {
        case 0: return InputRichBlockParagraph::type;
        case 1: return InputRichBlockSectionHeading::type;
        case 2: return InputRichBlockPreformatted::type;
        case 3: return InputRichBlockFooter::type;
        case 4: return InputRichBlockDivider::type;
        case 5: return InputRichBlockMathematicalExpression::type;
        case 6: return InputRichBlockAnchor::type;
        case 7: return InputRichBlockList::type;
        case 8: return InputRichBlockBlockQuotation::type;
        case 9: return InputRichBlockExpandableBlockQuotation::type;
        case 10: return InputRichBlockPullQuotation::type;
        case 11: return InputRichBlockCollage::type;
        case 12: return InputRichBlockSlideshow::type;
        case 13: return InputRichBlockTable::type;
        case 14: return InputRichBlockDetails::type;
        case 15: return InputRichBlockMap::type;
        case 16: return InputRichBlockButtons::type;
        case 17: return InputRichBlockAnimation::type;
        case 18: return InputRichBlockAudio::type;
        case 19: return InputRichBlockDocument::type;
        case 20: return InputRichBlockPhoto::type;
        case 21: return InputRichBlockVideo::type;
        case 22: return InputRichBlockVoiceNote::type;
        case 23: return InputRichBlockThinking::type;
        default: return {};
    }
}

InputRichBlockAnchor::InputRichBlockAnchor() = default;
InputRichBlockAnchor::InputRichBlockAnchor(const InputRichBlockAnchor&) = default;
InputRichBlockAnchor::InputRichBlockAnchor(InputRichBlockAnchor&&) noexcept = default;
InputRichBlockAnchor& InputRichBlockAnchor::operator=(const InputRichBlockAnchor& other) { return *this = InputRichBlockAnchor(other); }
InputRichBlockAnchor& InputRichBlockAnchor::operator=(InputRichBlockAnchor&&) noexcept = default;
InputRichBlockAnchor::~InputRichBlockAnchor() = default;
InputRichBlockAnchor::InputRichBlockAnchor(std::string name_) : name(std::move(name_)) {}
InputRichBlockAnchor& InputRichBlockAnchor::set_name(std::string value_) {
    name = std::move(value_);
    return *this;
}

InputRichBlockAnimation::InputRichBlockAnimation() = default;
InputRichBlockAnimation::InputRichBlockAnimation(const InputRichBlockAnimation&) = default;
InputRichBlockAnimation::InputRichBlockAnimation(InputRichBlockAnimation&&) noexcept = default;
InputRichBlockAnimation& InputRichBlockAnimation::operator=(const InputRichBlockAnimation& other) { return *this = InputRichBlockAnimation(other); }
InputRichBlockAnimation& InputRichBlockAnimation::operator=(InputRichBlockAnimation&&) noexcept = default;
InputRichBlockAnimation::~InputRichBlockAnimation() = default;
InputRichBlockAnimation::InputRichBlockAnimation(InputMediaAnimation animation_) : animation(std::move(animation_)) {}
InputRichBlockAnimation& InputRichBlockAnimation::set_animation(InputMediaAnimation value_) {
    animation = std::move(value_);
    return *this;
}
InputRichBlockAnimation& InputRichBlockAnimation::set_caption(RichBlockCaption value_) {
    caption = std::move(value_);
    return *this;
}

}  // namespace telepot
