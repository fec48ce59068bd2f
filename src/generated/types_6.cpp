// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#include <utility>

#include "telepot/types/all.hpp"
#include "values/union_members.hpp"

namespace telepot {

StoryAreaTypeLocation::StoryAreaTypeLocation() = default;
StoryAreaTypeLocation::StoryAreaTypeLocation(const StoryAreaTypeLocation&) = default;
StoryAreaTypeLocation::StoryAreaTypeLocation(StoryAreaTypeLocation&&) noexcept = default;
StoryAreaTypeLocation& StoryAreaTypeLocation::operator=(const StoryAreaTypeLocation& other) { return *this = StoryAreaTypeLocation(other); }
StoryAreaTypeLocation& StoryAreaTypeLocation::operator=(StoryAreaTypeLocation&&) noexcept = default;
StoryAreaTypeLocation::~StoryAreaTypeLocation() = default;
StoryAreaTypeLocation::StoryAreaTypeLocation(double latitude_, double longitude_) : latitude(latitude_), longitude(longitude_) {}
StoryAreaTypeLocation& StoryAreaTypeLocation::set_latitude(double value_) {
    latitude = value_;
    return *this;
}
StoryAreaTypeLocation& StoryAreaTypeLocation::set_longitude(double value_) {
    longitude = value_;
    return *this;
}
StoryAreaTypeLocation& StoryAreaTypeLocation::set_address(LocationAddress value_) {
    address = std::move(value_);
    return *this;
}

StoryAreaTypeSuggestedReaction::StoryAreaTypeSuggestedReaction() = default;
StoryAreaTypeSuggestedReaction::StoryAreaTypeSuggestedReaction(const StoryAreaTypeSuggestedReaction&) = default;
StoryAreaTypeSuggestedReaction::StoryAreaTypeSuggestedReaction(StoryAreaTypeSuggestedReaction&&) noexcept = default;
StoryAreaTypeSuggestedReaction& StoryAreaTypeSuggestedReaction::operator=(const StoryAreaTypeSuggestedReaction& other) { return *this = StoryAreaTypeSuggestedReaction(other); }
StoryAreaTypeSuggestedReaction& StoryAreaTypeSuggestedReaction::operator=(StoryAreaTypeSuggestedReaction&&) noexcept = default;
StoryAreaTypeSuggestedReaction::~StoryAreaTypeSuggestedReaction() = default;
StoryAreaTypeSuggestedReaction::StoryAreaTypeSuggestedReaction(ReactionType reaction_type_) : reaction_type(std::move(reaction_type_)) {}
StoryAreaTypeSuggestedReaction& StoryAreaTypeSuggestedReaction::set_reaction_type(ReactionType value_) {
    reaction_type = std::move(value_);
    return *this;
}
StoryAreaTypeSuggestedReaction& StoryAreaTypeSuggestedReaction::set_is_dark(bool value_) {
    is_dark = value_;
    return *this;
}
StoryAreaTypeSuggestedReaction& StoryAreaTypeSuggestedReaction::set_is_flipped(bool value_) {
    is_flipped = value_;
    return *this;
}

StoryAreaTypeUniqueGift::StoryAreaTypeUniqueGift() = default;
StoryAreaTypeUniqueGift::StoryAreaTypeUniqueGift(const StoryAreaTypeUniqueGift&) = default;
StoryAreaTypeUniqueGift::StoryAreaTypeUniqueGift(StoryAreaTypeUniqueGift&&) noexcept = default;
StoryAreaTypeUniqueGift& StoryAreaTypeUniqueGift::operator=(const StoryAreaTypeUniqueGift& other) { return *this = StoryAreaTypeUniqueGift(other); }
StoryAreaTypeUniqueGift& StoryAreaTypeUniqueGift::operator=(StoryAreaTypeUniqueGift&&) noexcept = default;
StoryAreaTypeUniqueGift::~StoryAreaTypeUniqueGift() = default;
StoryAreaTypeUniqueGift::StoryAreaTypeUniqueGift(std::string name_) : name(std::move(name_)) {}
StoryAreaTypeUniqueGift& StoryAreaTypeUniqueGift::set_name(std::string value_) {
    name = std::move(value_);
    return *this;
}

StoryAreaTypeWeather::StoryAreaTypeWeather() = default;
StoryAreaTypeWeather::StoryAreaTypeWeather(const StoryAreaTypeWeather&) = default;
StoryAreaTypeWeather::StoryAreaTypeWeather(StoryAreaTypeWeather&&) noexcept = default;
StoryAreaTypeWeather& StoryAreaTypeWeather::operator=(const StoryAreaTypeWeather& other) { return *this = StoryAreaTypeWeather(other); }
StoryAreaTypeWeather& StoryAreaTypeWeather::operator=(StoryAreaTypeWeather&&) noexcept = default;
StoryAreaTypeWeather::~StoryAreaTypeWeather() = default;
StoryAreaTypeWeather::StoryAreaTypeWeather(double temperature_, std::string emoji_, std::int64_t background_color_) : temperature(temperature_), emoji(std::move(emoji_)), background_color(background_color_) {}
StoryAreaTypeWeather& StoryAreaTypeWeather::set_temperature(double value_) {
    temperature = value_;
    return *this;
}
StoryAreaTypeWeather& StoryAreaTypeWeather::set_emoji(std::string value_) {
    emoji = std::move(value_);
    return *this;
}
StoryAreaTypeWeather& StoryAreaTypeWeather::set_background_color(std::int64_t value_) {
    background_color = value_;
    return *this;
}

SuccessfulPayment::SuccessfulPayment() = default;
SuccessfulPayment::SuccessfulPayment(const SuccessfulPayment&) = default;
SuccessfulPayment::SuccessfulPayment(SuccessfulPayment&&) noexcept = default;
SuccessfulPayment& SuccessfulPayment::operator=(const SuccessfulPayment& other) { return *this = SuccessfulPayment(other); }
SuccessfulPayment& SuccessfulPayment::operator=(SuccessfulPayment&&) noexcept = default;
SuccessfulPayment::~SuccessfulPayment() = default;
SuccessfulPayment::SuccessfulPayment(std::string currency_, std::int64_t total_amount_, std::string invoice_payload_, std::string telegram_payment_charge_id_, std::string provider_payment_charge_id_) : currency(std::move(currency_)), total_amount(total_amount_), invoice_payload(std::move(invoice_payload_)), telegram_payment_charge_id(std::move(telegram_payment_charge_id_)), provider_payment_charge_id(std::move(provider_payment_charge_id_)) {}
SuccessfulPayment& SuccessfulPayment::set_currency(std::string value_) {
    currency = std::move(value_);
    return *this;
}
SuccessfulPayment& SuccessfulPayment::set_total_amount(std::int64_t value_) {
    total_amount = value_;
    return *this;
}
SuccessfulPayment& SuccessfulPayment::set_invoice_payload(std::string value_) {
    invoice_payload = std::move(value_);
    return *this;
}
SuccessfulPayment& SuccessfulPayment::set_subscription_expiration_date(std::int64_t value_) {
    subscription_expiration_date = value_;
    return *this;
}
SuccessfulPayment& SuccessfulPayment::set_is_recurring(bool value_) {
    is_recurring = value_;
    return *this;
}
SuccessfulPayment& SuccessfulPayment::set_is_first_recurring(bool value_) {
    is_first_recurring = value_;
    return *this;
}
SuccessfulPayment& SuccessfulPayment::set_shipping_option_id(std::string value_) {
    shipping_option_id = std::move(value_);
    return *this;
}
SuccessfulPayment& SuccessfulPayment::set_order_info(OrderInfo value_) {
    order_info = std::move(value_);
    return *this;
}
SuccessfulPayment& SuccessfulPayment::set_telegram_payment_charge_id(std::string value_) {
    telegram_payment_charge_id = std::move(value_);
    return *this;
}
SuccessfulPayment& SuccessfulPayment::set_provider_payment_charge_id(std::string value_) {
    provider_payment_charge_id = std::move(value_);
    return *this;
}

SuggestedPostPrice::SuggestedPostPrice() = default;
SuggestedPostPrice::SuggestedPostPrice(const SuggestedPostPrice&) = default;
SuggestedPostPrice::SuggestedPostPrice(SuggestedPostPrice&&) noexcept = default;
SuggestedPostPrice& SuggestedPostPrice::operator=(const SuggestedPostPrice& other) { return *this = SuggestedPostPrice(other); }
SuggestedPostPrice& SuggestedPostPrice::operator=(SuggestedPostPrice&&) noexcept = default;
SuggestedPostPrice::~SuggestedPostPrice() = default;
SuggestedPostPrice::SuggestedPostPrice(SuggestedPostCurrency currency_, std::int64_t amount_) : currency(std::move(currency_)), amount(amount_) {}
SuggestedPostPrice& SuggestedPostPrice::set_currency(SuggestedPostCurrency value_) {
    currency = std::move(value_);
    return *this;
}
SuggestedPostPrice& SuggestedPostPrice::set_amount(std::int64_t value_) {
    amount = value_;
    return *this;
}

SuggestedPostApprovalFailed::SuggestedPostApprovalFailed() = default;
SuggestedPostApprovalFailed::SuggestedPostApprovalFailed(const SuggestedPostApprovalFailed&) = default;
SuggestedPostApprovalFailed::SuggestedPostApprovalFailed(SuggestedPostApprovalFailed&&) noexcept = default;
SuggestedPostApprovalFailed& SuggestedPostApprovalFailed::operator=(const SuggestedPostApprovalFailed& other) { return *this = SuggestedPostApprovalFailed(other); }
SuggestedPostApprovalFailed& SuggestedPostApprovalFailed::operator=(SuggestedPostApprovalFailed&&) noexcept = default;
SuggestedPostApprovalFailed::~SuggestedPostApprovalFailed() = default;
SuggestedPostApprovalFailed::SuggestedPostApprovalFailed(SuggestedPostPrice price_) : price(std::move(price_)) {}
SuggestedPostApprovalFailed& SuggestedPostApprovalFailed::set_suggested_post_message(Message value_) {
    suggested_post_message = std::move(value_);
    return *this;
}
SuggestedPostApprovalFailed& SuggestedPostApprovalFailed::set_price(SuggestedPostPrice value_) {
    price = std::move(value_);
    return *this;
}

SuggestedPostApproved::SuggestedPostApproved() = default;
SuggestedPostApproved::SuggestedPostApproved(const SuggestedPostApproved&) = default;
SuggestedPostApproved::SuggestedPostApproved(SuggestedPostApproved&&) noexcept = default;
SuggestedPostApproved& SuggestedPostApproved::operator=(const SuggestedPostApproved& other) { return *this = SuggestedPostApproved(other); }
SuggestedPostApproved& SuggestedPostApproved::operator=(SuggestedPostApproved&&) noexcept = default;
SuggestedPostApproved::~SuggestedPostApproved() = default;
SuggestedPostApproved::SuggestedPostApproved(std::int64_t send_date_) : send_date(send_date_) {}
SuggestedPostApproved& SuggestedPostApproved::set_suggested_post_message(Message value_) {
    suggested_post_message = std::move(value_);
    return *this;
}
SuggestedPostApproved& SuggestedPostApproved::set_price(SuggestedPostPrice value_) {
    price = std::move(value_);
    return *this;
}
SuggestedPostApproved& SuggestedPostApproved::set_send_date(std::int64_t value_) {
    send_date = value_;
    return *this;
}

SuggestedPostDeclined::SuggestedPostDeclined() = default;
SuggestedPostDeclined::SuggestedPostDeclined(const SuggestedPostDeclined&) = default;
SuggestedPostDeclined::SuggestedPostDeclined(SuggestedPostDeclined&&) noexcept = default;
SuggestedPostDeclined& SuggestedPostDeclined::operator=(const SuggestedPostDeclined& other) { return *this = SuggestedPostDeclined(other); }
SuggestedPostDeclined& SuggestedPostDeclined::operator=(SuggestedPostDeclined&&) noexcept = default;
SuggestedPostDeclined::~SuggestedPostDeclined() = default;
SuggestedPostDeclined& SuggestedPostDeclined::set_suggested_post_message(Message value_) {
    suggested_post_message = std::move(value_);
    return *this;
}
SuggestedPostDeclined& SuggestedPostDeclined::set_comment(std::string value_) {
    comment = std::move(value_);
    return *this;
}

SuggestedPostInfo::SuggestedPostInfo() = default;
SuggestedPostInfo::SuggestedPostInfo(const SuggestedPostInfo&) = default;
SuggestedPostInfo::SuggestedPostInfo(SuggestedPostInfo&&) noexcept = default;
SuggestedPostInfo& SuggestedPostInfo::operator=(const SuggestedPostInfo& other) { return *this = SuggestedPostInfo(other); }
SuggestedPostInfo& SuggestedPostInfo::operator=(SuggestedPostInfo&&) noexcept = default;
SuggestedPostInfo::~SuggestedPostInfo() = default;
SuggestedPostInfo::SuggestedPostInfo(SuggestedPostInfoState state_) : state(std::move(state_)) {}
SuggestedPostInfo& SuggestedPostInfo::set_state(SuggestedPostInfoState value_) {
    state = std::move(value_);
    return *this;
}
SuggestedPostInfo& SuggestedPostInfo::set_price(SuggestedPostPrice value_) {
    price = std::move(value_);
    return *this;
}
SuggestedPostInfo& SuggestedPostInfo::set_send_date(std::int64_t value_) {
    send_date = value_;
    return *this;
}

SuggestedPostPaid::SuggestedPostPaid() = default;
SuggestedPostPaid::SuggestedPostPaid(const SuggestedPostPaid&) = default;
SuggestedPostPaid::SuggestedPostPaid(SuggestedPostPaid&&) noexcept = default;
SuggestedPostPaid& SuggestedPostPaid::operator=(const SuggestedPostPaid& other) { return *this = SuggestedPostPaid(other); }
SuggestedPostPaid& SuggestedPostPaid::operator=(SuggestedPostPaid&&) noexcept = default;
SuggestedPostPaid::~SuggestedPostPaid() = default;
SuggestedPostPaid::SuggestedPostPaid(SuggestedPostCurrency currency_) : currency(std::move(currency_)) {}
SuggestedPostPaid& SuggestedPostPaid::set_suggested_post_message(Message value_) {
    suggested_post_message = std::move(value_);
    return *this;
}
SuggestedPostPaid& SuggestedPostPaid::set_currency(SuggestedPostCurrency value_) {
    currency = std::move(value_);
    return *this;
}
SuggestedPostPaid& SuggestedPostPaid::set_amount(std::int64_t value_) {
    amount = value_;
    return *this;
}
SuggestedPostPaid& SuggestedPostPaid::set_star_amount(StarAmount value_) {
    star_amount = std::move(value_);
    return *this;
}

SuggestedPostParameters::SuggestedPostParameters() = default;
SuggestedPostParameters::SuggestedPostParameters(const SuggestedPostParameters&) = default;
SuggestedPostParameters::SuggestedPostParameters(SuggestedPostParameters&&) noexcept = default;
SuggestedPostParameters& SuggestedPostParameters::operator=(const SuggestedPostParameters& other) { return *this = SuggestedPostParameters(other); }
SuggestedPostParameters& SuggestedPostParameters::operator=(SuggestedPostParameters&&) noexcept = default;
SuggestedPostParameters::~SuggestedPostParameters() = default;
SuggestedPostParameters& SuggestedPostParameters::set_price(SuggestedPostPrice value_) {
    price = std::move(value_);
    return *this;
}
SuggestedPostParameters& SuggestedPostParameters::set_send_date(std::int64_t value_) {
    send_date = value_;
    return *this;
}

SuggestedPostRefunded::SuggestedPostRefunded() = default;
SuggestedPostRefunded::SuggestedPostRefunded(const SuggestedPostRefunded&) = default;
SuggestedPostRefunded::SuggestedPostRefunded(SuggestedPostRefunded&&) noexcept = default;
SuggestedPostRefunded& SuggestedPostRefunded::operator=(const SuggestedPostRefunded& other) { return *this = SuggestedPostRefunded(other); }
SuggestedPostRefunded& SuggestedPostRefunded::operator=(SuggestedPostRefunded&&) noexcept = default;
SuggestedPostRefunded::~SuggestedPostRefunded() = default;
SuggestedPostRefunded::SuggestedPostRefunded(SuggestedPostRefundedReason reason_) : reason(std::move(reason_)) {}
SuggestedPostRefunded& SuggestedPostRefunded::set_suggested_post_message(Message value_) {
    suggested_post_message = std::move(value_);
    return *this;
}
SuggestedPostRefunded& SuggestedPostRefunded::set_reason(SuggestedPostRefundedReason value_) {
    reason = std::move(value_);
    return *this;
}

SwitchInlineQueryChosenChat::SwitchInlineQueryChosenChat() = default;
SwitchInlineQueryChosenChat::SwitchInlineQueryChosenChat(const SwitchInlineQueryChosenChat&) = default;
SwitchInlineQueryChosenChat::SwitchInlineQueryChosenChat(SwitchInlineQueryChosenChat&&) noexcept = default;
SwitchInlineQueryChosenChat& SwitchInlineQueryChosenChat::operator=(const SwitchInlineQueryChosenChat& other) { return *this = SwitchInlineQueryChosenChat(other); }
SwitchInlineQueryChosenChat& SwitchInlineQueryChosenChat::operator=(SwitchInlineQueryChosenChat&&) noexcept = default;
SwitchInlineQueryChosenChat::~SwitchInlineQueryChosenChat() = default;
SwitchInlineQueryChosenChat& SwitchInlineQueryChosenChat::set_query(std::string value_) {
    query = std::move(value_);
    return *this;
}
SwitchInlineQueryChosenChat& SwitchInlineQueryChosenChat::set_allow_user_chats(bool value_) {
    allow_user_chats = value_;
    return *this;
}
SwitchInlineQueryChosenChat& SwitchInlineQueryChosenChat::set_allow_bot_chats(bool value_) {
    allow_bot_chats = value_;
    return *this;
}
SwitchInlineQueryChosenChat& SwitchInlineQueryChosenChat::set_allow_group_chats(bool value_) {
    allow_group_chats = value_;
    return *this;
}
SwitchInlineQueryChosenChat& SwitchInlineQueryChosenChat::set_allow_channel_chats(bool value_) {
    allow_channel_chats = value_;
    return *this;
}

TextQuote::TextQuote() = default;
TextQuote::TextQuote(const TextQuote&) = default;
TextQuote::TextQuote(TextQuote&&) noexcept = default;
TextQuote& TextQuote::operator=(const TextQuote& other) { return *this = TextQuote(other); }
TextQuote& TextQuote::operator=(TextQuote&&) noexcept = default;
TextQuote::~TextQuote() = default;
TextQuote::TextQuote(std::string text_, std::int64_t position_) : text(std::move(text_)), position(position_) {}
TextQuote& TextQuote::set_text(std::string value_) {
    text = std::move(value_);
    return *this;
}
TextQuote& TextQuote::set_entities(std::vector<MessageEntity> value_) {
    entities = std::move(value_);
    return *this;
}
TextQuote& TextQuote::set_position(std::int64_t value_) {
    position = value_;
    return *this;
}
TextQuote& TextQuote::set_is_manual(bool value_) {
    is_manual = value_;
    return *this;
}

TransactionPartner::TransactionPartner() : TransactionPartner(Unknown()) {}
TransactionPartner::TransactionPartner(TransactionPartnerUser value) : UnionBase(new TransactionPartnerUser(std::move(value)), 0) {}
TransactionPartner::TransactionPartner(TransactionPartnerChat value) : UnionBase(new TransactionPartnerChat(std::move(value)), 1) {}
TransactionPartner::TransactionPartner(TransactionPartnerAffiliateProgram value) : UnionBase(new TransactionPartnerAffiliateProgram(std::move(value)), 2) {}
TransactionPartner::TransactionPartner(TransactionPartnerFragment value) : UnionBase(new TransactionPartnerFragment(std::move(value)), 3) {}
TransactionPartner::TransactionPartner(TransactionPartnerTelegramAds value) : UnionBase(new TransactionPartnerTelegramAds(std::move(value)), 4) {}
TransactionPartner::TransactionPartner(TransactionPartnerTelegramApi value) : UnionBase(new TransactionPartnerTelegramApi(std::move(value)), 5) {}
TransactionPartner::TransactionPartner(TransactionPartnerOther value) : UnionBase(new TransactionPartnerOther(std::move(value)), 6) {}
TransactionPartner::TransactionPartner(Unknown value) : UnionBase(new Unknown(std::move(value)), 7) {}
TransactionPartner::TransactionPartner(const TransactionPartner& other) : UnionBase(detail::copy_member<members>(other), other.index()) {}
TransactionPartner::TransactionPartner(TransactionPartner&& other) noexcept = default;
TransactionPartner& TransactionPartner::operator=(TransactionPartner other) noexcept {
    swap(other);
    return *this;
}
TransactionPartner::~TransactionPartner() { detail::destroy_member<members>(*this); }
std::string_view TransactionPartner::type() const noexcept {
    switch (index()) {
        case 0: return TransactionPartnerUser::type;
        case 1: return TransactionPartnerChat::type;
        case 2: return TransactionPartnerAffiliateProgram::type;
        case 3: return TransactionPartnerFragment::type;
        case 4: return TransactionPartnerTelegramAds::type;
        case 5: return TransactionPartnerTelegramApi::type;
        case 6: return TransactionPartnerOther::type;
        default: return {};
    }
}

TransactionPartnerAffiliateProgram::TransactionPartnerAffiliateProgram() = default;
TransactionPartnerAffiliateProgram::TransactionPartnerAffiliateProgram(const TransactionPartnerAffiliateProgram&) = default;
TransactionPartnerAffiliateProgram::TransactionPartnerAffiliateProgram(TransactionPartnerAffiliateProgram&&) noexcept = default;
TransactionPartnerAffiliateProgram& TransactionPartnerAffiliateProgram::operator=(const TransactionPartnerAffiliateProgram& other) { return *this = TransactionPartnerAffiliateProgram(other); }
TransactionPartnerAffiliateProgram& TransactionPartnerAffiliateProgram::operator=(TransactionPartnerAffiliateProgram&&) noexcept = default;
TransactionPartnerAffiliateProgram::~TransactionPartnerAffiliateProgram() = default;
TransactionPartnerAffiliateProgram::TransactionPartnerAffiliateProgram(std::int64_t commission_per_mille_) : commission_per_mille(commission_per_mille_) {}
TransactionPartnerAffiliateProgram& TransactionPartnerAffiliateProgram::set_sponsor_user(User value_) {
    sponsor_user = std::move(value_);
    return *this;
}
TransactionPartnerAffiliateProgram& TransactionPartnerAffiliateProgram::set_commission_per_mille(std::int64_t value_) {
    commission_per_mille = value_;
    return *this;
}

TransactionPartnerChat::TransactionPartnerChat() = default;
TransactionPartnerChat::TransactionPartnerChat(const TransactionPartnerChat&) = default;
TransactionPartnerChat::TransactionPartnerChat(TransactionPartnerChat&&) noexcept = default;
TransactionPartnerChat& TransactionPartnerChat::operator=(const TransactionPartnerChat& other) { return *this = TransactionPartnerChat(other); }
TransactionPartnerChat& TransactionPartnerChat::operator=(TransactionPartnerChat&&) noexcept = default;
TransactionPartnerChat::~TransactionPartnerChat() = default;
TransactionPartnerChat::TransactionPartnerChat(Chat chat_) : chat(std::move(chat_)) {}
TransactionPartnerChat& TransactionPartnerChat::set_chat(Chat value_) {
    chat = std::move(value_);
    return *this;
}
TransactionPartnerChat& TransactionPartnerChat::set_gift(Gift value_) {
    gift = std::move(value_);
    return *this;
}

TransactionPartnerFragment::TransactionPartnerFragment() = default;
TransactionPartnerFragment::TransactionPartnerFragment(const TransactionPartnerFragment&) = default;
TransactionPartnerFragment::TransactionPartnerFragment(TransactionPartnerFragment&&) noexcept = default;
TransactionPartnerFragment& TransactionPartnerFragment::operator=(const TransactionPartnerFragment& other) { return *this = TransactionPartnerFragment(other); }
TransactionPartnerFragment& TransactionPartnerFragment::operator=(TransactionPartnerFragment&&) noexcept = default;
TransactionPartnerFragment::~TransactionPartnerFragment() = default;
TransactionPartnerFragment& TransactionPartnerFragment::set_withdrawal_state(RevenueWithdrawalState value_) {
    withdrawal_state = std::move(value_);
    return *this;
}

TransactionPartnerOther::TransactionPartnerOther() = default;
TransactionPartnerOther::TransactionPartnerOther(const TransactionPartnerOther&) = default;
TransactionPartnerOther::TransactionPartnerOther(TransactionPartnerOther&&) noexcept = default;
TransactionPartnerOther& TransactionPartnerOther::operator=(const TransactionPartnerOther& other) { return *this = TransactionPartnerOther(other); }
TransactionPartnerOther& TransactionPartnerOther::operator=(TransactionPartnerOther&&) noexcept = default;
TransactionPartnerOther::~TransactionPartnerOther() = default;

TransactionPartnerTelegramAds::TransactionPartnerTelegramAds() = default;
TransactionPartnerTelegramAds::TransactionPartnerTelegramAds(const TransactionPartnerTelegramAds&) = default;
TransactionPartnerTelegramAds::TransactionPartnerTelegramAds(TransactionPartnerTelegramAds&&) noexcept = default;
TransactionPartnerTelegramAds& TransactionPartnerTelegramAds::operator=(const TransactionPartnerTelegramAds& other) { return *this = TransactionPartnerTelegramAds(other); }
TransactionPartnerTelegramAds& TransactionPartnerTelegramAds::operator=(TransactionPartnerTelegramAds&&) noexcept = default;
TransactionPartnerTelegramAds::~TransactionPartnerTelegramAds() = default;

TransactionPartnerTelegramApi::TransactionPartnerTelegramApi() = default;
TransactionPartnerTelegramApi::TransactionPartnerTelegramApi(const TransactionPartnerTelegramApi&) = default;
TransactionPartnerTelegramApi::TransactionPartnerTelegramApi(TransactionPartnerTelegramApi&&) noexcept = default;
TransactionPartnerTelegramApi& TransactionPartnerTelegramApi::operator=(const TransactionPartnerTelegramApi& other) { return *this = TransactionPartnerTelegramApi(other); }
TransactionPartnerTelegramApi& TransactionPartnerTelegramApi::operator=(TransactionPartnerTelegramApi&&) noexcept = default;
TransactionPartnerTelegramApi::~TransactionPartnerTelegramApi() = default;
TransactionPartnerTelegramApi::TransactionPartnerTelegramApi(std::int64_t request_count_) : request_count(request_count_) {}
TransactionPartnerTelegramApi& TransactionPartnerTelegramApi::set_request_count(std::int64_t value_) {
    request_count = value_;
    return *this;
}

TransactionPartnerUser::TransactionPartnerUser() = default;
TransactionPartnerUser::TransactionPartnerUser(const TransactionPartnerUser&) = default;
TransactionPartnerUser::TransactionPartnerUser(TransactionPartnerUser&&) noexcept = default;
TransactionPartnerUser& TransactionPartnerUser::operator=(const TransactionPartnerUser& other) { return *this = TransactionPartnerUser(other); }
TransactionPartnerUser& TransactionPartnerUser::operator=(TransactionPartnerUser&&) noexcept = default;
TransactionPartnerUser::~TransactionPartnerUser() = default;
TransactionPartnerUser::TransactionPartnerUser(TransactionPartnerUserTransactionType transaction_type_, User user_) : transaction_type(std::move(transaction_type_)), user(std::move(user_)) {}
TransactionPartnerUser& TransactionPartnerUser::set_transaction_type(TransactionPartnerUserTransactionType value_) {
    transaction_type = std::move(value_);
    return *this;
}
TransactionPartnerUser& TransactionPartnerUser::set_user(User value_) {
    user = std::move(value_);
    return *this;
}
TransactionPartnerUser& TransactionPartnerUser::set_affiliate(AffiliateInfo value_) {
    affiliate = std::move(value_);
    return *this;
}
TransactionPartnerUser& TransactionPartnerUser::set_invoice_payload(std::string value_) {
    invoice_payload = std::move(value_);
    return *this;
}
TransactionPartnerUser& TransactionPartnerUser::set_subscription_period(std::int64_t value_) {
    subscription_period = value_;
    return *this;
}
TransactionPartnerUser& TransactionPartnerUser::set_paid_media(std::vector<PaidMedia> value_) {
    paid_media = std::move(value_);
    return *this;
}
TransactionPartnerUser& TransactionPartnerUser::set_paid_media_payload(std::string value_) {
    paid_media_payload = std::move(value_);
    return *this;
}
TransactionPartnerUser& TransactionPartnerUser::set_gift(Gift value_) {
    gift = std::move(value_);
    return *this;
}
TransactionPartnerUser& TransactionPartnerUser::set_premium_subscription_duration(std::int64_t value_) {
    premium_subscription_duration = value_;
    return *this;
}

UniqueGiftColors::UniqueGiftColors() = default;
UniqueGiftColors::UniqueGiftColors(const UniqueGiftColors&) = default;
UniqueGiftColors::UniqueGiftColors(UniqueGiftColors&&) noexcept = default;
UniqueGiftColors& UniqueGiftColors::operator=(const UniqueGiftColors& other) { return *this = UniqueGiftColors(other); }
UniqueGiftColors& UniqueGiftColors::operator=(UniqueGiftColors&&) noexcept = default;
UniqueGiftColors::~UniqueGiftColors() = default;
UniqueGiftColors::UniqueGiftColors(std::string model_custom_emoji_id_, std::string symbol_custom_emoji_id_, std::int64_t light_theme_main_color_, std::vector<std::int64_t> light_theme_other_colors_, std::int64_t dark_theme_main_color_, std::vector<std::int64_t> dark_theme_other_colors_) : model_custom_emoji_id(std::move(model_custom_emoji_id_)), symbol_custom_emoji_id(std::move(symbol_custom_emoji_id_)), light_theme_main_color(light_theme_main_color_), light_theme_other_colors(std::move(light_theme_other_colors_)), dark_theme_main_color(dark_theme_main_color_), dark_theme_other_colors(std::move(dark_theme_other_colors_)) {}
UniqueGiftColors& UniqueGiftColors::set_model_custom_emoji_id(std::string value_) {
    model_custom_emoji_id = std::move(value_);
    return *this;
}
UniqueGiftColors& UniqueGiftColors::set_symbol_custom_emoji_id(std::string value_) {
    symbol_custom_emoji_id = std::move(value_);
    return *this;
}
UniqueGiftColors& UniqueGiftColors::set_light_theme_main_color(std::int64_t value_) {
    light_theme_main_color = value_;
    return *this;
}
UniqueGiftColors& UniqueGiftColors::set_light_theme_other_colors(std::vector<std::int64_t> value_) {
    light_theme_other_colors = std::move(value_);
    return *this;
}
UniqueGiftColors& UniqueGiftColors::set_dark_theme_main_color(std::int64_t value_) {
    dark_theme_main_color = value_;
    return *this;
}
UniqueGiftColors& UniqueGiftColors::set_dark_theme_other_colors(std::vector<std::int64_t> value_) {
    dark_theme_other_colors = std::move(value_);
    return *this;
}

UniqueGiftInfo::UniqueGiftInfo() = default;
UniqueGiftInfo::UniqueGiftInfo(const UniqueGiftInfo&) = default;
UniqueGiftInfo::UniqueGiftInfo(UniqueGiftInfo&&) noexcept = default;
UniqueGiftInfo& UniqueGiftInfo::operator=(const UniqueGiftInfo& other) { return *this = UniqueGiftInfo(other); }
UniqueGiftInfo& UniqueGiftInfo::operator=(UniqueGiftInfo&&) noexcept = default;
UniqueGiftInfo::~UniqueGiftInfo() = default;
UniqueGiftInfo::UniqueGiftInfo(UniqueGift gift_, UniqueGiftInfoOrigin origin_) : gift(std::move(gift_)), origin(std::move(origin_)) {}
UniqueGiftInfo& UniqueGiftInfo::set_gift(UniqueGift value_) {
    gift = std::move(value_);
    return *this;
}
UniqueGiftInfo& UniqueGiftInfo::set_origin(UniqueGiftInfoOrigin value_) {
    origin = std::move(value_);
    return *this;
}
UniqueGiftInfo& UniqueGiftInfo::set_text(std::string value_) {
    text = std::move(value_);
    return *this;
}
UniqueGiftInfo& UniqueGiftInfo::set_entities(std::vector<MessageEntity> value_) {
    entities = std::move(value_);
    return *this;
}
UniqueGiftInfo& UniqueGiftInfo::set_is_private(bool value_) {
    is_private = value_;
    return *this;
}
UniqueGiftInfo& UniqueGiftInfo::set_last_resale_currency(UniqueGiftInfoLastResaleCurrency value_) {
    last_resale_currency = std::move(value_);
    return *this;
}
UniqueGiftInfo& UniqueGiftInfo::set_last_resale_amount(std::int64_t value_) {
    last_resale_amount = value_;
    return *this;
}
UniqueGiftInfo& UniqueGiftInfo::set_owned_gift_id(std::string value_) {
    owned_gift_id = std::move(value_);
    return *this;
}
UniqueGiftInfo& UniqueGiftInfo::set_transfer_star_count(std::int64_t value_) {
    transfer_star_count = value_;
    return *this;
}
UniqueGiftInfo& UniqueGiftInfo::set_next_transfer_date(std::int64_t value_) {
    next_transfer_date = value_;
    return *this;
}

Update::Update() = default;
Update::Update(const Update&) = default;
Update::Update(Update&&) noexcept = default;
Update& Update::operator=(const Update& other) { return *this = Update(other); }
Update& Update::operator=(Update&&) noexcept = default;
Update::~Update() = default;
Update::Update(std::int64_t update_id_) : update_id(update_id_) {}
Update& Update::set_update_id(std::int64_t value_) {
    update_id = value_;
    return *this;
}
Update& Update::set_message(Message value_) {
    message = std::move(value_);
    return *this;
}
Update& Update::set_edited_message(Message value_) {
    edited_message = std::move(value_);
    return *this;
}
Update& Update::set_channel_post(Message value_) {
    channel_post = std::move(value_);
    return *this;
}
Update& Update::set_edited_channel_post(Message value_) {
    edited_channel_post = std::move(value_);
    return *this;
}
Update& Update::set_business_connection(BusinessConnection value_) {
    business_connection = std::move(value_);
    return *this;
}
Update& Update::set_business_message(Message value_) {
    business_message = std::move(value_);
    return *this;
}
Update& Update::set_edited_business_message(Message value_) {
    edited_business_message = std::move(value_);
    return *this;
}
Update& Update::set_deleted_business_messages(BusinessMessagesDeleted value_) {
    deleted_business_messages = std::move(value_);
    return *this;
}
Update& Update::set_guest_message(Message value_) {
    guest_message = std::move(value_);
    return *this;
}
Update& Update::set_message_reaction(MessageReactionUpdated value_) {
    message_reaction = std::move(value_);
    return *this;
}
Update& Update::set_message_reaction_count(MessageReactionCountUpdated value_) {
    message_reaction_count = std::move(value_);
    return *this;
}
Update& Update::set_inline_query(InlineQuery value_) {
    inline_query = std::move(value_);
    return *this;
}
Update& Update::set_chosen_inline_result(ChosenInlineResult value_) {
    chosen_inline_result = std::move(value_);
    return *this;
}
Update& Update::set_callback_query(CallbackQuery value_) {
    callback_query = std::move(value_);
    return *this;
}
Update& Update::set_shipping_query(ShippingQuery value_) {
    shipping_query = std::move(value_);
    return *this;
}
Update& Update::set_pre_checkout_query(PreCheckoutQuery value_) {
    pre_checkout_query = std::move(value_);
    return *this;
}
Update& Update::set_purchased_paid_media(PaidMediaPurchased value_) {
    purchased_paid_media = std::move(value_);
    return *this;
}
Update& Update::set_poll(Poll value_) {
    poll = std::move(value_);
    return *this;
}
Update& Update::set_poll_answer(PollAnswer value_) {
    poll_answer = std::move(value_);
    return *this;
}
Update& Update::set_my_chat_member(ChatMemberUpdated value_) {
    my_chat_member = std::move(value_);
    return *this;
}
Update& Update::set_chat_member(ChatMemberUpdated value_) {
    chat_member = std::move(value_);
    return *this;
}
Update& Update::set_chat_join_request(ChatJoinRequest value_) {
    chat_join_request = std::move(value_);
    return *this;
}
Update& Update::set_chat_boost(ChatBoostUpdated value_) {
    chat_boost = std::move(value_);
    return *this;
}
Update& Update::set_removed_chat_boost(ChatBoostRemoved value_) {
    removed_chat_boost = std::move(value_);
    return *this;
}
Update& Update::set_managed_bot(ManagedBotUpdated value_) {
    managed_bot = std::move(value_);
    return *this;
}
Update& Update::set_subscription(BotSubscriptionUpdated value_) {
    subscription = std::move(value_);
    return *this;
}
Update& Update::set_stopped_message_generation(MessageGenerationStopped value_) {
    stopped_message_generation = std::move(value_);
    return *this;
}

UserChatBoosts::UserChatBoosts() = default;
UserChatBoosts::UserChatBoosts(const UserChatBoosts&) = default;
UserChatBoosts::UserChatBoosts(UserChatBoosts&&) noexcept = default;
UserChatBoosts& UserChatBoosts::operator=(const UserChatBoosts& other) { return *this = UserChatBoosts(other); }
UserChatBoosts& UserChatBoosts::operator=(UserChatBoosts&&) noexcept = default;
UserChatBoosts::~UserChatBoosts() = default;
UserChatBoosts::UserChatBoosts(std::vector<ChatBoost> boosts_) : boosts(std::move(boosts_)) {}
UserChatBoosts& UserChatBoosts::set_boosts(std::vector<ChatBoost> value_) {
    boosts = std::move(value_);
    return *this;
}

UserProfileAudios::UserProfileAudios() = default;
UserProfileAudios::UserProfileAudios(const UserProfileAudios&) = default;
UserProfileAudios::UserProfileAudios(UserProfileAudios&&) noexcept = default;
UserProfileAudios& UserProfileAudios::operator=(const UserProfileAudios& other) { return *this = UserProfileAudios(other); }
UserProfileAudios& UserProfileAudios::operator=(UserProfileAudios&&) noexcept = default;
UserProfileAudios::~UserProfileAudios() = default;
UserProfileAudios::UserProfileAudios(std::int64_t total_count_, std::vector<Audio> audios_) : total_count(total_count_), audios(std::move(audios_)) {}
UserProfileAudios& UserProfileAudios::set_total_count(std::int64_t value_) {
    total_count = value_;
    return *this;
}
UserProfileAudios& UserProfileAudios::set_audios(std::vector<Audio> value_) {
    audios = std::move(value_);
    return *this;
}

UserProfilePhotos::UserProfilePhotos() = default;
UserProfilePhotos::UserProfilePhotos(const UserProfilePhotos&) = default;
UserProfilePhotos::UserProfilePhotos(UserProfilePhotos&&) noexcept = default;
UserProfilePhotos& UserProfilePhotos::operator=(const UserProfilePhotos& other) { return *this = UserProfilePhotos(other); }
UserProfilePhotos& UserProfilePhotos::operator=(UserProfilePhotos&&) noexcept = default;
UserProfilePhotos::~UserProfilePhotos() = default;
UserProfilePhotos::UserProfilePhotos(std::int64_t total_count_, std::vector<std::vector<PhotoSize>> photos_) : total_count(total_count_), photos(std::move(photos_)) {}
UserProfilePhotos& UserProfilePhotos::set_total_count(std::int64_t value_) {
    total_count = value_;
    return *this;
}
UserProfilePhotos& UserProfilePhotos::set_photos(std::vector<std::vector<PhotoSize>> value_) {
    photos = std::move(value_);
    return *this;
}

UserRating::UserRating() = default;
UserRating::UserRating(const UserRating&) = default;
UserRating::UserRating(UserRating&&) noexcept = default;
UserRating& UserRating::operator=(const UserRating& other) { return *this = UserRating(other); }
UserRating& UserRating::operator=(UserRating&&) noexcept = default;
UserRating::~UserRating() = default;
UserRating::UserRating(std::int64_t level_, std::int64_t rating_, std::int64_t current_level_rating_) : level(level_), rating(rating_), current_level_rating(current_level_rating_) {}
UserRating& UserRating::set_level(std::int64_t value_) {
    level = value_;
    return *this;
}
UserRating& UserRating::set_rating(std::int64_t value_) {
    rating = value_;
    return *this;
}
UserRating& UserRating::set_current_level_rating(std::int64_t value_) {
    current_level_rating = value_;
    return *this;
}
UserRating& UserRating::set_next_level_rating(std::int64_t value_) {
    next_level_rating = value_;
    return *this;
}

UsersShared::UsersShared() = default;
UsersShared::UsersShared(const UsersShared&) = default;
UsersShared::UsersShared(UsersShared&&) noexcept = default;
UsersShared& UsersShared::operator=(const UsersShared& other) { return *this = UsersShared(other); }
UsersShared& UsersShared::operator=(UsersShared&&) noexcept = default;
UsersShared::~UsersShared() = default;
UsersShared::UsersShared(std::int64_t request_id_, std::vector<SharedUser> users_) : request_id(request_id_), users(std::move(users_)) {}
UsersShared& UsersShared::set_request_id(std::int64_t value_) {
    request_id = value_;
    return *this;
}
UsersShared& UsersShared::set_users(std::vector<SharedUser> value_) {
    users = std::move(value_);
    return *this;
}

Venue::Venue() = default;
Venue::Venue(const Venue&) = default;
Venue::Venue(Venue&&) noexcept = default;
Venue& Venue::operator=(const Venue& other) { return *this = Venue(other); }
Venue& Venue::operator=(Venue&&) noexcept = default;
Venue::~Venue() = default;
Venue::Venue(Location location_, std::string title_, std::string address_) : location(std::move(location_)), title(std::move(title_)), address(std::move(address_)) {}
Venue& Venue::set_location(Location value_) {
    location = std::move(value_);
    return *this;
}
Venue& Venue::set_title(std::string value_) {
    title = std::move(value_);
    return *this;
}
Venue& Venue::set_address(std::string value_) {
    address = std::move(value_);
    return *this;
}
Venue& Venue::set_foursquare_id(std::string value_) {
    foursquare_id = std::move(value_);
    return *this;
}
Venue& Venue::set_foursquare_type(std::string value_) {
    foursquare_type = std::move(value_);
    return *this;
}
Venue& Venue::set_google_place_id(std::string value_) {
    google_place_id = std::move(value_);
    return *this;
}
Venue& Venue::set_google_place_type(std::string value_) {
    google_place_type = std::move(value_);
    return *this;
}

VideoChatEnded::VideoChatEnded() = default;
VideoChatEnded::VideoChatEnded(const VideoChatEnded&) = default;
VideoChatEnded::VideoChatEnded(VideoChatEnded&&) noexcept = default;
VideoChatEnded& VideoChatEnded::operator=(const VideoChatEnded& other) { return *this = VideoChatEnded(other); }
VideoChatEnded& VideoChatEnded::operator=(VideoChatEnded&&) noexcept = default;
VideoChatEnded::~VideoChatEnded() = default;
VideoChatEnded::VideoChatEnded(std::int64_t duration_) : duration(duration_) {}
VideoChatEnded& VideoChatEnded::set_duration(std::int64_t value_) {
    duration = value_;
    return *this;
}

VideoChatParticipantsInvited::VideoChatParticipantsInvited() = default;
VideoChatParticipantsInvited::VideoChatParticipantsInvited(const VideoChatParticipantsInvited&) = default;
VideoChatParticipantsInvited::VideoChatParticipantsInvited(VideoChatParticipantsInvited&&) noexcept = default;
VideoChatParticipantsInvited& VideoChatParticipantsInvited::operator=(const VideoChatParticipantsInvited& other) { return *this = VideoChatParticipantsInvited(other); }
VideoChatParticipantsInvited& VideoChatParticipantsInvited::operator=(VideoChatParticipantsInvited&&) noexcept = default;
VideoChatParticipantsInvited::~VideoChatParticipantsInvited() = default;
VideoChatParticipantsInvited::VideoChatParticipantsInvited(std::vector<User> users_) : users(std::move(users_)) {}
VideoChatParticipantsInvited& VideoChatParticipantsInvited::set_users(std::vector<User> value_) {
    users = std::move(value_);
    return *this;
}

VideoChatScheduled::VideoChatScheduled() = default;
VideoChatScheduled::VideoChatScheduled(const VideoChatScheduled&) = default;
VideoChatScheduled::VideoChatScheduled(VideoChatScheduled&&) noexcept = default;
VideoChatScheduled& VideoChatScheduled::operator=(const VideoChatScheduled& other) { return *this = VideoChatScheduled(other); }
VideoChatScheduled& VideoChatScheduled::operator=(VideoChatScheduled&&) noexcept = default;
VideoChatScheduled::~VideoChatScheduled() = default;
VideoChatScheduled::VideoChatScheduled(std::int64_t start_date_) : start_date(start_date_) {}
VideoChatScheduled& VideoChatScheduled::set_start_date(std::int64_t value_) {
    start_date = value_;
    return *this;
}

VideoChatStarted::VideoChatStarted() = default;
VideoChatStarted::VideoChatStarted(const VideoChatStarted&) = default;
VideoChatStarted::VideoChatStarted(VideoChatStarted&&) noexcept = default;
VideoChatStarted& VideoChatStarted::operator=(const VideoChatStarted& other) { return *this = VideoChatStarted(other); }
VideoChatStarted& VideoChatStarted::operator=(VideoChatStarted&&) noexcept = default;
VideoChatStarted::~VideoChatStarted() = default;

VideoNote::VideoNote() = default;
VideoNote::VideoNote(const VideoNote&) = default;
VideoNote::VideoNote(VideoNote&&) noexcept = default;
VideoNote& VideoNote::operator=(const VideoNote& other) { return *this = VideoNote(other); }
VideoNote& VideoNote::operator=(VideoNote&&) noexcept = default;
VideoNote::~VideoNote() = default;
VideoNote::VideoNote(std::string file_id_, std::string file_unique_id_, std::int64_t length_, std::int64_t duration_) : file_id(std::move(file_id_)), file_unique_id(std::move(file_unique_id_)), length(length_), duration(duration_) {}
VideoNote& VideoNote::set_file_id(std::string value_) {
    file_id = std::move(value_);
    return *this;
}
VideoNote& VideoNote::set_file_unique_id(std::string value_) {
    file_unique_id = std::move(value_);
    return *this;
}
VideoNote& VideoNote::set_length(std::int64_t value_) {
    length = value_;
    return *this;
}
VideoNote& VideoNote::set_duration(std::int64_t value_) {
    duration = value_;
    return *this;
}
VideoNote& VideoNote::set_thumbnail(PhotoSize value_) {
    thumbnail = std::move(value_);
    return *this;
}
VideoNote& VideoNote::set_file_size(std::int64_t value_) {
    file_size = value_;
    return *this;
}

VideoQuality::VideoQuality() = default;
VideoQuality::VideoQuality(const VideoQuality&) = default;
VideoQuality::VideoQuality(VideoQuality&&) noexcept = default;
VideoQuality& VideoQuality::operator=(const VideoQuality& other) { return *this = VideoQuality(other); }
VideoQuality& VideoQuality::operator=(VideoQuality&&) noexcept = default;
VideoQuality::~VideoQuality() = default;
VideoQuality::VideoQuality(std::string file_id_, std::string file_unique_id_, std::int64_t width_, std::int64_t height_, VideoQualityCodec codec_) : file_id(std::move(file_id_)), file_unique_id(std::move(file_unique_id_)), width(width_), height(height_), codec(std::move(codec_)) {}
VideoQuality& VideoQuality::set_file_id(std::string value_) {
    file_id = std::move(value_);
    return *this;
}
VideoQuality& VideoQuality::set_file_unique_id(std::string value_) {
    file_unique_id = std::move(value_);
    return *this;
}
VideoQuality& VideoQuality::set_width(std::int64_t value_) {
    width = value_;
    return *this;
}
VideoQuality& VideoQuality::set_height(std::int64_t value_) {
    height = value_;
    return *this;
}
VideoQuality& VideoQuality::set_codec(VideoQualityCodec value_) {
    codec = std::move(value_);
    return *this;
}
VideoQuality& VideoQuality::set_file_size(std::int64_t value_) {
    file_size = value_;
    return *this;
}

WebAppData::WebAppData() = default;
WebAppData::WebAppData(const WebAppData&) = default;
WebAppData::WebAppData(WebAppData&&) noexcept = default;
WebAppData& WebAppData::operator=(const WebAppData& other) { return *this = WebAppData(other); }
WebAppData& WebAppData::operator=(WebAppData&&) noexcept = default;
WebAppData::~WebAppData() = default;
WebAppData::WebAppData(std::string data_, std::string button_text_) : data(std::move(data_)), button_text(std::move(button_text_)) {}
WebAppData& WebAppData::set_data(std::string value_) {
    data = std::move(value_);
    return *this;
}
WebAppData& WebAppData::set_button_text(std::string value_) {
    button_text = std::move(value_);
    return *this;
}

WebhookInfo::WebhookInfo() = default;
WebhookInfo::WebhookInfo(const WebhookInfo&) = default;
WebhookInfo::WebhookInfo(WebhookInfo&&) noexcept = default;
WebhookInfo& WebhookInfo::operator=(const WebhookInfo& other) { return *this = WebhookInfo(other); }
WebhookInfo& WebhookInfo::operator=(WebhookInfo&&) noexcept = default;
WebhookInfo::~WebhookInfo() = default;
WebhookInfo::WebhookInfo(std::string url_, bool has_custom_certificate_, std::int64_t pending_update_count_) : url(std::move(url_)), has_custom_certificate(has_custom_certificate_), pending_update_count(pending_update_count_) {}
WebhookInfo& WebhookInfo::set_url(std::string value_) {
    url = std::move(value_);
    return *this;
}
WebhookInfo& WebhookInfo::set_has_custom_certificate(bool value_) {
    has_custom_certificate = value_;
    return *this;
}
WebhookInfo& WebhookInfo::set_pending_update_count(std::int64_t value_) {
    pending_update_count = value_;
    return *this;
}
WebhookInfo& WebhookInfo::set_ip_address(std::string value_) {
    ip_address = std::move(value_);
    return *this;
}
WebhookInfo& WebhookInfo::set_last_error_date(std::int64_t value_) {
    last_error_date = value_;
    return *this;
}
WebhookInfo& WebhookInfo::set_last_error_message(std::string value_) {
    last_error_message = std::move(value_);
    return *this;
}
WebhookInfo& WebhookInfo::set_last_synchronization_error_date(std::int64_t value_) {
    last_synchronization_error_date = value_;
    return *this;
}
WebhookInfo& WebhookInfo::set_max_connections(std::int64_t value_) {
    max_connections = value_;
    return *this;
}
WebhookInfo& WebhookInfo::set_allowed_updates(std::vector<std::string> value_) {
    allowed_updates = std::move(value_);
    return *this;
}

WriteAccessAllowed::WriteAccessAllowed() = default;
WriteAccessAllowed::WriteAccessAllowed(const WriteAccessAllowed&) = default;
WriteAccessAllowed::WriteAccessAllowed(WriteAccessAllowed&&) noexcept = default;
WriteAccessAllowed& WriteAccessAllowed::operator=(const WriteAccessAllowed& other) { return *this = WriteAccessAllowed(other); }
WriteAccessAllowed& WriteAccessAllowed::operator=(WriteAccessAllowed&&) noexcept = default;
WriteAccessAllowed::~WriteAccessAllowed() = default;
WriteAccessAllowed& WriteAccessAllowed::set_from_request(bool value_) {
    from_request = value_;
    return *this;
}
WriteAccessAllowed& WriteAccessAllowed::set_web_app_name(std::string value_) {
    web_app_name = std::move(value_);
    return *this;
}
WriteAccessAllowed& WriteAccessAllowed::set_from_attachment_menu(bool value_) {
    from_attachment_menu = value_;
    return *this;
}

}  // namespace telepot
