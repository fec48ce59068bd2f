// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#include <utility>

#include "telepot/types/all.hpp"
#include "values/union_members.hpp"

namespace telepot {

SharedUser::SharedUser() = default;
SharedUser::SharedUser(const SharedUser&) = default;
SharedUser::SharedUser(SharedUser&&) noexcept = default;
SharedUser& SharedUser::operator=(const SharedUser& other) { return *this = SharedUser(other); }
SharedUser& SharedUser::operator=(SharedUser&&) noexcept = default;
SharedUser::~SharedUser() = default;
SharedUser::SharedUser(std::int64_t user_id_) : user_id(user_id_) {}
SharedUser& SharedUser::set_user_id(std::int64_t value_) {
    user_id = value_;
    return *this;
}
SharedUser& SharedUser::set_first_name(std::string value_) {
    first_name = std::move(value_);
    return *this;
}
SharedUser& SharedUser::set_last_name(std::string value_) {
    last_name = std::move(value_);
    return *this;
}
SharedUser& SharedUser::set_username(std::string value_) {
    username = std::move(value_);
    return *this;
}
SharedUser& SharedUser::set_photo(std::vector<PhotoSize> value_) {
    photo = std::move(value_);
    return *this;
}

WidgetQueryType::WidgetQueryType() : WidgetQueryType(Unknown()) {}
WidgetQueryType::WidgetQueryType(WidgetQueryTypeData value) : UnionBase(new WidgetQueryTypeData(std::move(value)), 0) {}
WidgetQueryType::WidgetQueryType(WidgetQueryTypeSignData value) : UnionBase(new WidgetQueryTypeSignData(std::move(value)), 1) {}
WidgetQueryType::WidgetQueryType(WidgetQueryTypeSentTransaction value) : UnionBase(new WidgetQueryTypeSentTransaction(std::move(value)), 2) {}
WidgetQueryType::WidgetQueryType(Unknown value) : UnionBase(new Unknown(std::move(value)), 3) {}
WidgetQueryType::WidgetQueryType(const WidgetQueryType& other) : UnionBase(detail::copy_member<members>(other), other.index()) {}
WidgetQueryType::WidgetQueryType(WidgetQueryType&& other) noexcept = default;
WidgetQueryType& WidgetQueryType::operator=(WidgetQueryType other) noexcept {
    swap(other);
    return *this;
}
WidgetQueryType::~WidgetQueryType() { detail::destroy_member<members>(*this); }
std::string_view WidgetQueryType::type() const noexcept {
    switch (index()) {
        case 0: return WidgetQueryTypeData::type;
        case 1: return WidgetQueryTypeSignData::type;
        case 2: return WidgetQueryTypeSentTransaction::type;
        default: return {};
    }
}

SharedWidgetQuery::SharedWidgetQuery() = default;
SharedWidgetQuery::SharedWidgetQuery(const SharedWidgetQuery&) = default;
SharedWidgetQuery::SharedWidgetQuery(SharedWidgetQuery&&) noexcept = default;
SharedWidgetQuery& SharedWidgetQuery::operator=(const SharedWidgetQuery& other) { return *this = SharedWidgetQuery(other); }
SharedWidgetQuery& SharedWidgetQuery::operator=(SharedWidgetQuery&&) noexcept = default;
SharedWidgetQuery::~SharedWidgetQuery() = default;
SharedWidgetQuery::SharedWidgetQuery(std::string id_, User from_, WidgetQueryType type_, std::string data_, std::string widget_id_) : id(std::move(id_)), from(std::move(from_)), type(std::move(type_)), data(std::move(data_)), widget_id(std::move(widget_id_)) {}
SharedWidgetQuery& SharedWidgetQuery::set_id(std::string value_) {
    id = std::move(value_);
    return *this;
}
SharedWidgetQuery& SharedWidgetQuery::set_from(User value_) {
    from = std::move(value_);
    return *this;
}
SharedWidgetQuery& SharedWidgetQuery::set_type(WidgetQueryType value_) {
    type = std::move(value_);
    return *this;
}
SharedWidgetQuery& SharedWidgetQuery::set_data(std::string value_) {
    data = std::move(value_);
    return *this;
}
SharedWidgetQuery& SharedWidgetQuery::set_widget_id(std::string value_) {
    widget_id = std::move(value_);
    return *this;
}

ShippingAddress::ShippingAddress() = default;
ShippingAddress::ShippingAddress(const ShippingAddress&) = default;
ShippingAddress::ShippingAddress(ShippingAddress&&) noexcept = default;
ShippingAddress& ShippingAddress::operator=(const ShippingAddress& other) { return *this = ShippingAddress(other); }
ShippingAddress& ShippingAddress::operator=(ShippingAddress&&) noexcept = default;
ShippingAddress::~ShippingAddress() = default;
ShippingAddress::ShippingAddress(std::string country_code_, std::string state_, std::string city_, std::string street_line1_, std::string street_line2_, std::string post_code_) : country_code(std::move(country_code_)), state(std::move(state_)), city(std::move(city_)), street_line1(std::move(street_line1_)), street_line2(std::move(street_line2_)), post_code(std::move(post_code_)) {}
ShippingAddress& ShippingAddress::set_country_code(std::string value_) {
    country_code = std::move(value_);
    return *this;
}
ShippingAddress& ShippingAddress::set_state(std::string value_) {
    state = std::move(value_);
    return *this;
}
ShippingAddress& ShippingAddress::set_city(std::string value_) {
    city = std::move(value_);
    return *this;
}
ShippingAddress& ShippingAddress::set_street_line1(std::string value_) {
    street_line1 = std::move(value_);
    return *this;
}
ShippingAddress& ShippingAddress::set_street_line2(std::string value_) {
    street_line2 = std::move(value_);
    return *this;
}
ShippingAddress& ShippingAddress::set_post_code(std::string value_) {
    post_code = std::move(value_);
    return *this;
}

ShippingOption::ShippingOption() = default;
ShippingOption::ShippingOption(const ShippingOption&) = default;
ShippingOption::ShippingOption(ShippingOption&&) noexcept = default;
ShippingOption& ShippingOption::operator=(const ShippingOption& other) { return *this = ShippingOption(other); }
ShippingOption& ShippingOption::operator=(ShippingOption&&) noexcept = default;
ShippingOption::~ShippingOption() = default;
ShippingOption::ShippingOption(std::string id_, std::string title_, std::vector<LabeledPrice> prices_) : id(std::move(id_)), title(std::move(title_)), prices(std::move(prices_)) {}
ShippingOption& ShippingOption::set_id(std::string value_) {
    id = std::move(value_);
    return *this;
}
ShippingOption& ShippingOption::set_title(std::string value_) {
    title = std::move(value_);
    return *this;
}
ShippingOption& ShippingOption::set_prices(std::vector<LabeledPrice> value_) {
    prices = std::move(value_);
    return *this;
}

ShippingQuery::ShippingQuery() = default;
ShippingQuery::ShippingQuery(const ShippingQuery&) = default;
ShippingQuery::ShippingQuery(ShippingQuery&&) noexcept = default;
ShippingQuery& ShippingQuery::operator=(const ShippingQuery& other) { return *this = ShippingQuery(other); }
ShippingQuery& ShippingQuery::operator=(ShippingQuery&&) noexcept = default;
ShippingQuery::~ShippingQuery() = default;
ShippingQuery::ShippingQuery(std::string id_, User from_, std::string invoice_payload_, ShippingAddress shipping_address_) : id(std::move(id_)), from(std::move(from_)), invoice_payload(std::move(invoice_payload_)), shipping_address(std::move(shipping_address_)) {}
ShippingQuery& ShippingQuery::set_id(std::string value_) {
    id = std::move(value_);
    return *this;
}
ShippingQuery& ShippingQuery::set_from(User value_) {
    from = std::move(value_);
    return *this;
}
ShippingQuery& ShippingQuery::set_invoice_payload(std::string value_) {
    invoice_payload = std::move(value_);
    return *this;
}
ShippingQuery& ShippingQuery::set_shipping_address(ShippingAddress value_) {
    shipping_address = std::move(value_);
    return *this;
}

StarAmount::StarAmount() = default;
StarAmount::StarAmount(const StarAmount&) = default;
StarAmount::StarAmount(StarAmount&&) noexcept = default;
StarAmount& StarAmount::operator=(const StarAmount& other) { return *this = StarAmount(other); }
StarAmount& StarAmount::operator=(StarAmount&&) noexcept = default;
StarAmount::~StarAmount() = default;
StarAmount::StarAmount(std::int64_t amount_) : amount(amount_) {}
StarAmount& StarAmount::set_amount(std::int64_t value_) {
    amount = value_;
    return *this;
}
StarAmount& StarAmount::set_nanostar_amount(std::int64_t value_) {
    nanostar_amount = value_;
    return *this;
}

StarTransaction::StarTransaction() = default;
StarTransaction::StarTransaction(const StarTransaction&) = default;
StarTransaction::StarTransaction(StarTransaction&&) noexcept = default;
StarTransaction& StarTransaction::operator=(const StarTransaction& other) { return *this = StarTransaction(other); }
StarTransaction& StarTransaction::operator=(StarTransaction&&) noexcept = default;
StarTransaction::~StarTransaction() = default;
StarTransaction::StarTransaction(std::string id_, std::int64_t amount_, std::int64_t date_) : id(std::move(id_)), amount(amount_), date(date_) {}
StarTransaction& StarTransaction::set_id(std::string value_) {
    id = std::move(value_);
    return *this;
}
StarTransaction& StarTransaction::set_amount(std::int64_t value_) {
    amount = value_;
    return *this;
}
StarTransaction& StarTransaction::set_nanostar_amount(std::int64_t value_) {
    nanostar_amount = value_;
    return *this;
}
StarTransaction& StarTransaction::set_date(std::int64_t value_) {
    date = value_;
    return *this;
}
StarTransaction& StarTransaction::set_source(TransactionPartner value_) {
    source = std::move(value_);
    return *this;
}
StarTransaction& StarTransaction::set_receiver(TransactionPartner value_) {
    receiver = std::move(value_);
    return *this;
}

StarTransactions::StarTransactions() = default;
StarTransactions::StarTransactions(const StarTransactions&) = default;
StarTransactions::StarTransactions(StarTransactions&&) noexcept = default;
StarTransactions& StarTransactions::operator=(const StarTransactions& other) { return *this = StarTransactions(other); }
StarTransactions& StarTransactions::operator=(StarTransactions&&) noexcept = default;
StarTransactions::~StarTransactions() = default;
StarTransactions::StarTransactions(std::vector<StarTransaction> transactions_) : transactions(std::move(transactions_)) {}
StarTransactions& StarTransactions::set_transactions(std::vector<StarTransaction> value_) {
    transactions = std::move(value_);
    return *this;
}

StickerSet::StickerSet() = default;
StickerSet::StickerSet(const StickerSet&) = default;
StickerSet::StickerSet(StickerSet&&) noexcept = default;
StickerSet& StickerSet::operator=(const StickerSet& other) { return *this = StickerSet(other); }
StickerSet& StickerSet::operator=(StickerSet&&) noexcept = default;
StickerSet::~StickerSet() = default;
StickerSet::StickerSet(std::string name_, std::string title_, StickerType sticker_type_, std::vector<Sticker> stickers_) : name(std::move(name_)), title(std::move(title_)), sticker_type(std::move(sticker_type_)), stickers(std::move(stickers_)) {}
StickerSet& StickerSet::set_name(std::string value_) {
    name = std::move(value_);
    return *this;
}
StickerSet& StickerSet::set_title(std::string value_) {
    title = std::move(value_);
    return *this;
}
StickerSet& StickerSet::set_sticker_type(StickerType value_) {
    sticker_type = std::move(value_);
    return *this;
}
StickerSet& StickerSet::set_stickers(std::vector<Sticker> value_) {
    stickers = std::move(value_);
    return *this;
}
StickerSet& StickerSet::set_thumbnail(PhotoSize value_) {
    thumbnail = std::move(value_);
    return *this;
}

Story::Story() = default;
Story::Story(const Story&) = default;
Story::Story(Story&&) noexcept = default;
Story& Story::operator=(const Story& other) { return *this = Story(other); }
Story& Story::operator=(Story&&) noexcept = default;
Story::~Story() = default;
Story::Story(Chat chat_, std::int64_t id_) : chat(std::move(chat_)), id(id_) {}
Story& Story::set_chat(Chat value_) {
    chat = std::move(value_);
    return *this;
}
Story& Story::set_id(std::int64_t value_) {
    id = value_;
    return *this;
}

StoryAreaType::StoryAreaType() : StoryAreaType(Unknown()) {}
StoryAreaType::StoryAreaType(StoryAreaTypeLocation value) : UnionBase(new StoryAreaTypeLocation(std::move(value)), 0) {}
StoryAreaType::StoryAreaType(StoryAreaTypeSuggestedReaction value) : UnionBase(new StoryAreaTypeSuggestedReaction(std::move(value)), 1) {}
StoryAreaType::StoryAreaType(StoryAreaTypeLink value) : UnionBase(new StoryAreaTypeLink(std::move(value)), 2) {}
StoryAreaType::StoryAreaType(StoryAreaTypeWeather value) : UnionBase(new StoryAreaTypeWeather(std::move(value)), 3) {}
StoryAreaType::StoryAreaType(StoryAreaTypeUniqueGift value) : UnionBase(new StoryAreaTypeUniqueGift(std::move(value)), 4) {}
StoryAreaType::StoryAreaType(Unknown value) : UnionBase(new Unknown(std::move(value)), 5) {}
StoryAreaType::StoryAreaType(const StoryAreaType& other) : UnionBase(detail::copy_member<members>(other), other.index()) {}
StoryAreaType::StoryAreaType(StoryAreaType&& other) noexcept = default;
StoryAreaType& StoryAreaType::operator=(StoryAreaType other) noexcept {
    swap(other);
    return *this;
}
StoryAreaType::~StoryAreaType() { detail::destroy_member<members>(*this); }
std::string_view StoryAreaType::type() const noexcept {
    switch (index()) {
        case 0: return StoryAreaTypeLocation::type;
        case 1: return StoryAreaTypeSuggestedReaction::type;
        case 2: return StoryAreaTypeLink::type;
        case 3: return StoryAreaTypeWeather::type;
        case 4: return StoryAreaTypeUniqueGift::type;
        default: return {};
    }
}

StoryArea::StoryArea() = default;
StoryArea::StoryArea(const StoryArea&) = default;
StoryArea::StoryArea(StoryArea&&) noexcept = default;
StoryArea& StoryArea::operator=(const StoryArea& other) { return *this = StoryArea(other); }
StoryArea& StoryArea::operator=(StoryArea&&) noexcept = default;
StoryArea::~StoryArea() = default;
StoryArea::StoryArea(AreaPosition position_, StoryAreaType type_) : position(std::move(position_)), type(std::move(type_)) {}
StoryArea& StoryArea::set_position(AreaPosition value_) {
    position = std::move(value_);
    return *this;
}
StoryArea& StoryArea::set_type(StoryAreaType value_) {
    type = std::move(value_);
    return *this;
}

StoryAreaTypeLink::StoryAreaTypeLink() = default;
StoryAreaTypeLink::StoryAreaTypeLink(const StoryAreaTypeLink&) = default;
StoryAreaTypeLink::StoryAreaTypeLink(StoryAreaTypeLink&&) noexcept = default;
StoryAreaTypeLink& StoryAreaTypeLink::operator=(const StoryAreaTypeLink& other) { return *this = StoryAreaTypeLink(other); }
StoryAreaTypeLink& StoryAreaTypeLink::operator=(StoryAreaTypeLink&&) noexcept = default;
StoryAreaTypeLink::~StoryAreaTypeLink() = default;
StoryAreaTypeLink::StoryAreaTypeLink(std::string url_) : url(std::move(url_)) {}
StoryAreaTypeLink& StoryAreaTypeLink::set_url(std::string value_) {
    url = std::move(value_);
    return *this;
}

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
TextQuote& TextQuote::set_rich_texts(std::vector<RichText> value_) {
    rich_texts = std::move(value_);
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

TonNft::TonNft() = default;
TonNft::TonNft(const TonNft&) = default;
TonNft::TonNft(TonNft&&) noexcept = default;
TonNft& TonNft::operator=(const TonNft& other) { return *this = TonNft(other); }
TonNft& TonNft::operator=(TonNft&&) noexcept = default;
TonNft::~TonNft() = default;
TonNft::TonNft(std::string address_, std::string index_, std::string name_, std::string description_) : address(std::move(address_)), index(std::move(index_)), name(std::move(name_)), description(std::move(description_)) {}
TonNft& TonNft::set_collection_address(std::string value_) {
    collection_address = std::move(value_);
    return *this;
}
TonNft& TonNft::set_address(std::string value_) {
    address = std::move(value_);
    return *this;
}
TonNft& TonNft::set_index(std::string value_) {
    index = std::move(value_);
    return *this;
}
TonNft& TonNft::set_name(std::string value_) {
    name = std::move(value_);
    return *this;
}
TonNft& TonNft::set_description(std::string value_) {
    description = std::move(value_);
    return *this;
}
TonNft& TonNft::set_attributes(std::vector<TonNftAttribute> value_) {
    attributes = std::move(value_);
    return *this;
}
TonNft& TonNft::set_gift(UniqueGift value_) {
    gift = std::move(value_);
    return *this;
}

TonNftAttribute::TonNftAttribute() = default;
TonNftAttribute::TonNftAttribute(const TonNftAttribute&) = default;
TonNftAttribute::TonNftAttribute(TonNftAttribute&&) noexcept = default;
TonNftAttribute& TonNftAttribute::operator=(const TonNftAttribute& other) { return *this = TonNftAttribute(other); }
TonNftAttribute& TonNftAttribute::operator=(TonNftAttribute&&) noexcept = default;
TonNftAttribute::~TonNftAttribute() = default;
TonNftAttribute::TonNftAttribute(std::string trait_type_, std::string value_) : trait_type(std::move(trait_type_)), value(std::move(value_)) {}
TonNftAttribute& TonNftAttribute::set_trait_type(std::string value_) {
    trait_type = std::move(value_);
    return *this;
}
TonNftAttribute& TonNftAttribute::set_value(std::string value_) {
    value = std::move(value_);
    return *this;
}

TonWalletCard::TonWalletCard() = default;
TonWalletCard::TonWalletCard(const TonWalletCard&) = default;
TonWalletCard::TonWalletCard(TonWalletCard&&) noexcept = default;
TonWalletCard& TonWalletCard::operator=(const TonWalletCard& other) { return *this = TonWalletCard(other); }
TonWalletCard& TonWalletCard::operator=(TonWalletCard&&) noexcept = default;
TonWalletCard::~TonWalletCard() = default;
TonWalletCard::TonWalletCard(std::string address_, std::string amount_, std::vector<TonWalletCardSticker> stickers_) : address(std::move(address_)), amount(std::move(amount_)), stickers(std::move(stickers_)) {}
TonWalletCard& TonWalletCard::set_address(std::string value_) {
    address = std::move(value_);
    return *this;
}
TonWalletCard& TonWalletCard::set_amount(std::string value_) {
    amount = std::move(value_);
    return *this;
}
TonWalletCard& TonWalletCard::set_stickers(std::vector<TonWalletCardSticker> value_) {
    stickers = std::move(value_);
    return *this;
}
TonWalletCard& TonWalletCard::set_background_nft_address(std::string value_) {
    background_nft_address = std::move(value_);
    return *this;
}

TonWalletCardSticker::TonWalletCardSticker() = default;
TonWalletCardSticker::TonWalletCardSticker(const TonWalletCardSticker&) = default;
TonWalletCardSticker::TonWalletCardSticker(TonWalletCardSticker&&) noexcept = default;
TonWalletCardSticker& TonWalletCardSticker::operator=(const TonWalletCardSticker& other) { return *this = TonWalletCardSticker(other); }
TonWalletCardSticker& TonWalletCardSticker::operator=(TonWalletCardSticker&&) noexcept = default;
TonWalletCardSticker::~TonWalletCardSticker() = default;
TonWalletCardSticker::TonWalletCardSticker(AreaPosition position_, TonNft nft_) : position(std::move(position_)), nft(std::move(nft_)) {}
TonWalletCardSticker& TonWalletCardSticker::set_position(AreaPosition value_) {
    position = std::move(value_);
    return *this;
}
TonWalletCardSticker& TonWalletCardSticker::set_nft(TonNft value_) {
    nft = std::move(value_);
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
Update& Update::set_widget_query(WidgetQuery value_) {
    widget_query = std::move(value_);
    return *this;
}
Update& Update::set_shared_widget_query(SharedWidgetQuery value_) {
    shared_widget_query = std::move(value_);
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

Widget::Widget() = default;
Widget::Widget(const Widget&) = default;
Widget::Widget(Widget&&) noexcept = default;
Widget& Widget::operator=(const Widget& other) { return *this = Widget(other); }
Widget& Widget::operator=(Widget&&) noexcept = default;
Widget::~Widget() = default;
Widget::Widget(std::string html_) : html(std::move(html_)) {}
Widget& Widget::set_id(std::string value_) {
    id = std::move(value_);
    return *this;
}
Widget& Widget::set_html(std::string value_) {
    html = std::move(value_);
    return *this;
}
Widget& Widget::set_width(std::int64_t value_) {
    width = value_;
    return *this;
}
Widget& Widget::set_height(std::int64_t value_) {
    height = value_;
    return *this;
}
Widget& Widget::set_public_data(std::string value_) {
    public_data = std::move(value_);
    return *this;
}
Widget& Widget::set_chat_data(std::string value_) {
    chat_data = std::move(value_);
    return *this;
}

WidgetQuery::WidgetQuery() = default;
WidgetQuery::WidgetQuery(const WidgetQuery&) = default;
WidgetQuery::WidgetQuery(WidgetQuery&&) noexcept = default;
WidgetQuery& WidgetQuery::operator=(const WidgetQuery& other) { return *this = WidgetQuery(other); }
WidgetQuery& WidgetQuery::operator=(WidgetQuery&&) noexcept = default;
WidgetQuery::~WidgetQuery() = default;
WidgetQuery::WidgetQuery(std::string id_, User from_, std::string chat_instance_, WidgetQueryType type_, std::string data_) : id(std::move(id_)), from(std::move(from_)), chat_instance(std::move(chat_instance_)), type(std::move(type_)), data(std::move(data_)) {}
WidgetQuery& WidgetQuery::set_id(std::string value_) {
    id = std::move(value_);
    return *this;
}
WidgetQuery& WidgetQuery::set_from(User value_) {
    from = std::move(value_);
    return *this;
}
WidgetQuery& WidgetQuery::set_chat(Chat value_) {
    chat = std::move(value_);
    return *this;
}
WidgetQuery& WidgetQuery::set_message_id(std::int64_t value_) {
    message_id = value_;
    return *this;
}
WidgetQuery& WidgetQuery::set_inline_message_id(std::string value_) {
    inline_message_id = std::move(value_);
    return *this;
}
WidgetQuery& WidgetQuery::set_chat_instance(std::string value_) {
    chat_instance = std::move(value_);
    return *this;
}
WidgetQuery& WidgetQuery::set_chat_type(InlineQueryChatType value_) {
    chat_type = std::move(value_);
    return *this;
}
WidgetQuery& WidgetQuery::set_widget_id(std::string value_) {
    widget_id = std::move(value_);
    return *this;
}
WidgetQuery& WidgetQuery::set_type(WidgetQueryType value_) {
    type = std::move(value_);
    return *this;
}
WidgetQuery& WidgetQuery::set_data(std::string value_) {
    data = std::move(value_);
    return *this;
}

}  // namespace telepot
