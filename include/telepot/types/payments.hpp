// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "telepot/types/core.hpp"
#include "telepot/types/enums.hpp"
#include "telepot/types/fwd.hpp"
#include "telepot/values/box.hpp"
#include "telepot/values/chat_id.hpp"
#include "telepot/values/input_file.hpp"
#include "telepot/values/json.hpp"
#include "telepot/values/union.hpp"
#include "telepot/values/unknown.hpp"

namespace telepot {

namespace codec {
struct RawAccess;
}

/// Who brought a payment in, and the share of it that goes there.
/// Bot API: https://core.telegram.org/bots/api#affiliateinfo
class AffiliateInfo {
public:
    AffiliateInfo();
    /// From its required fields.
    AffiliateInfo(std::int64_t commission_per_mille, std::int64_t amount);
    AffiliateInfo(const AffiliateInfo& other);
    AffiliateInfo(AffiliateInfo&& other) noexcept;
    AffiliateInfo& operator=(const AffiliateInfo& other);
    AffiliateInfo& operator=(AffiliateInfo&& other) noexcept;
    ~AffiliateInfo();

    /// The user or bot that gets the share.
    Box<User> affiliate_user;
    /// The chat that gets the share.
    Box<Chat> affiliate_chat;
    /// The share, in thousandths.
    std::int64_t commission_per_mille = 0;
    /// How many Stars; negative if they were given back.
    std::int64_t amount = 0;
    /// Billionths of a Star besides, of the same sign as the amount.
    std::optional<std::int64_t> nanostar_amount;

    AffiliateInfo& set_affiliate_user(User value);
    AffiliateInfo& set_affiliate_chat(Chat value);
    AffiliateInfo& set_commission_per_mille(std::int64_t value);
    AffiliateInfo& set_amount(std::int64_t value);
    AffiliateInfo& set_nanostar_amount(std::int64_t value);
};

/// A bill, as the message shows it.
/// Bot API: https://core.telegram.org/bots/api#invoice
class Invoice {
public:
    Invoice();
    /// From its required fields.
    Invoice(std::string title, std::string description, std::string start_parameter, std::string currency, std::int64_t total_amount);
    Invoice(const Invoice& other);
    Invoice(Invoice&& other) noexcept;
    Invoice& operator=(const Invoice& other);
    Invoice& operator=(Invoice&& other) noexcept;
    ~Invoice();

    std::string title;
    /// What is sold, 1 to 255 characters.
    std::string description;
    /// What the bot gets behind /start.
    std::string start_parameter;
    /// The currency, by its three letters (ISO 4217); XTR for Stars.
    std::string currency;
    /// The sum, in the smallest unit of the currency.
    std::int64_t total_amount = 0;

    Invoice& set_title(std::string value);
    Invoice& set_description(std::string value);
    Invoice& set_start_parameter(std::string value);
    Invoice& set_currency(std::string value);
    Invoice& set_total_amount(std::int64_t value);
};

/// A line of a bill.
/// Bot API: https://core.telegram.org/bots/api#labeledprice
class LabeledPrice {
public:
    LabeledPrice();
    /// From its required fields.
    LabeledPrice(std::string label, std::int64_t amount);
    LabeledPrice(const LabeledPrice& other);
    LabeledPrice(LabeledPrice&& other) noexcept;
    LabeledPrice& operator=(const LabeledPrice& other);
    LabeledPrice& operator=(LabeledPrice&& other) noexcept;
    ~LabeledPrice();

    /// What it is for.
    std::string label;
    /// How many, in the smallest unit of the currency; of Stars, whole ones.
    std::int64_t amount = 0;

    LabeledPrice& set_label(std::string value);
    LabeledPrice& set_amount(std::int64_t value);
};

/// What a buyer has filled in.
/// Bot API: https://core.telegram.org/bots/api#orderinfo
class OrderInfo {
public:
    OrderInfo();
    OrderInfo(const OrderInfo& other);
    OrderInfo(OrderInfo&& other) noexcept;
    OrderInfo& operator=(const OrderInfo& other);
    OrderInfo& operator=(OrderInfo&& other) noexcept;
    ~OrderInfo();

    std::optional<std::string> name;
    std::optional<std::string> phone_number;
    std::optional<std::string> email;
    Box<ShippingAddress> shipping_address;

    OrderInfo& set_name(std::string value);
    OrderInfo& set_phone_number(std::string value);
    OrderInfo& set_email(std::string value);
    OrderInfo& set_shipping_address(ShippingAddress value);
};

/// Asks for the last consent before somebody pays; wants an answer within 10 seconds.
/// Bot API: https://core.telegram.org/bots/api#precheckoutquery
class PreCheckoutQuery {
public:
    PreCheckoutQuery();
    /// From its required fields.
    PreCheckoutQuery(std::string id, User from, std::string currency, std::int64_t total_amount, std::string invoice_payload);
    PreCheckoutQuery(const PreCheckoutQuery& other);
    PreCheckoutQuery(PreCheckoutQuery&& other) noexcept;
    PreCheckoutQuery& operator=(const PreCheckoutQuery& other);
    PreCheckoutQuery& operator=(PreCheckoutQuery&& other) noexcept;
    ~PreCheckoutQuery();

    /// What answerPreCheckoutQuery answers.
    std::string id;
    /// Who did it.
    User from;
    /// The currency, by its three letters (ISO 4217); XTR for Stars.
    std::string currency;
    /// The sum, in the smallest unit of the currency.
    std::int64_t total_amount = 0;
    /// The payload that the bot gave the invoice.
    std::string invoice_payload;
    /// The way of shipping that was chosen.
    std::optional<std::string> shipping_option_id;
    /// What the buyer has filled in.
    Box<OrderInfo> order_info;

    PreCheckoutQuery& set_id(std::string value);
    PreCheckoutQuery& set_from(User value);
    PreCheckoutQuery& set_currency(std::string value);
    PreCheckoutQuery& set_total_amount(std::int64_t value);
    PreCheckoutQuery& set_invoice_payload(std::string value);
    PreCheckoutQuery& set_shipping_option_id(std::string value);
    PreCheckoutQuery& set_order_info(OrderInfo value);

    /// The JSON that it came in; absent if it didn't come from a server.
    [[nodiscard]] Json raw() const { return raw_.parse(); }
    /// What in it couldn't be decoded and was left out, with its path; empty if nothing was wrong.
    [[nodiscard]] std::vector<std::string> problems() const { return raw_.problems(); }

private:
    friend struct codec::RawAccess;
    RawJson raw_;
};

/// Service message: a payment was given back.
/// Bot API: https://core.telegram.org/bots/api#refundedpayment
class RefundedPayment {
public:
    RefundedPayment();
    /// From its required fields.
    RefundedPayment(std::string currency, std::int64_t total_amount, std::string invoice_payload, std::string telegram_payment_charge_id);
    RefundedPayment(const RefundedPayment& other);
    RefundedPayment(RefundedPayment&& other) noexcept;
    RefundedPayment& operator=(const RefundedPayment& other);
    RefundedPayment& operator=(RefundedPayment&& other) noexcept;
    ~RefundedPayment();

    /// The currency, by its three letters (ISO 4217); XTR for Stars.
    std::string currency;
    /// The sum, in the smallest unit of the currency.
    std::int64_t total_amount = 0;
    /// The payload that the bot gave the invoice.
    std::string invoice_payload;
    /// The payment, as Telegram calls it.
    std::string telegram_payment_charge_id;
    /// The payment, as the provider calls it.
    std::optional<std::string> provider_payment_charge_id;

    RefundedPayment& set_currency(std::string value);
    RefundedPayment& set_total_amount(std::int64_t value);
    RefundedPayment& set_invoice_payload(std::string value);
    RefundedPayment& set_telegram_payment_charge_id(std::string value);
    RefundedPayment& set_provider_payment_charge_id(std::string value);
};

/// How far a withdrawal of Stars is.
/// One of its members, or Unknown. Bot API: https://core.telegram.org/bots/api#revenuewithdrawalstate
/// holds_alternative, get_if, get and visit (telepot/values/union.hpp) tell which.
class RevenueWithdrawalState : public detail::UnionBase {
public:
    using members = detail::Types<RevenueWithdrawalStatePending, RevenueWithdrawalStateSucceeded, RevenueWithdrawalStateFailed, Unknown>;
    /// An empty Unknown.
    RevenueWithdrawalState();
    RevenueWithdrawalState(RevenueWithdrawalStatePending value);
    RevenueWithdrawalState(RevenueWithdrawalStateSucceeded value);
    RevenueWithdrawalState(RevenueWithdrawalStateFailed value);
    RevenueWithdrawalState(Unknown value);
    RevenueWithdrawalState(const RevenueWithdrawalState& other);
    RevenueWithdrawalState(RevenueWithdrawalState&& other) noexcept;
    RevenueWithdrawalState& operator=(RevenueWithdrawalState other) noexcept;
    ~RevenueWithdrawalState();

    /// The member's type; empty for an Unknown.
    [[nodiscard]] std::string_view type() const noexcept;
};

/// The withdrawal failed, and the Stars are back.
/// Bot API: https://core.telegram.org/bots/api#revenuewithdrawalstatefailed
class RevenueWithdrawalStateFailed {
public:
    RevenueWithdrawalStateFailed();
    RevenueWithdrawalStateFailed(const RevenueWithdrawalStateFailed& other);
    RevenueWithdrawalStateFailed(RevenueWithdrawalStateFailed&& other) noexcept;
    RevenueWithdrawalStateFailed& operator=(const RevenueWithdrawalStateFailed& other);
    RevenueWithdrawalStateFailed& operator=(RevenueWithdrawalStateFailed&& other) noexcept;
    ~RevenueWithdrawalStateFailed();

    static constexpr std::string_view type = "failed";
};

/// The withdrawal is under way.
/// Bot API: https://core.telegram.org/bots/api#revenuewithdrawalstatepending
class RevenueWithdrawalStatePending {
public:
    RevenueWithdrawalStatePending();
    RevenueWithdrawalStatePending(const RevenueWithdrawalStatePending& other);
    RevenueWithdrawalStatePending(RevenueWithdrawalStatePending&& other) noexcept;
    RevenueWithdrawalStatePending& operator=(const RevenueWithdrawalStatePending& other);
    RevenueWithdrawalStatePending& operator=(RevenueWithdrawalStatePending&& other) noexcept;
    ~RevenueWithdrawalStatePending();

    static constexpr std::string_view type = "pending";
};

/// The withdrawal is done.
/// Bot API: https://core.telegram.org/bots/api#revenuewithdrawalstatesucceeded
class RevenueWithdrawalStateSucceeded {
public:
    RevenueWithdrawalStateSucceeded();
    /// From its required fields.
    RevenueWithdrawalStateSucceeded(std::int64_t date, std::string url);
    RevenueWithdrawalStateSucceeded(const RevenueWithdrawalStateSucceeded& other);
    RevenueWithdrawalStateSucceeded(RevenueWithdrawalStateSucceeded&& other) noexcept;
    RevenueWithdrawalStateSucceeded& operator=(const RevenueWithdrawalStateSucceeded& other);
    RevenueWithdrawalStateSucceeded& operator=(RevenueWithdrawalStateSucceeded&& other) noexcept;
    ~RevenueWithdrawalStateSucceeded();

    static constexpr std::string_view type = "succeeded";
    std::int64_t date = 0;
    /// Where the transaction can be seen.
    std::string url;

    RevenueWithdrawalStateSucceeded& set_date(std::int64_t value);
    RevenueWithdrawalStateSucceeded& set_url(std::string value);
};

/// Where an order goes.
/// Bot API: https://core.telegram.org/bots/api#shippingaddress
class ShippingAddress {
public:
    ShippingAddress();
    /// From its required fields.
    ShippingAddress(std::string country_code, std::string state, std::string city, std::string street_line1, std::string street_line2, std::string post_code);
    ShippingAddress(const ShippingAddress& other);
    ShippingAddress(ShippingAddress&& other) noexcept;
    ShippingAddress& operator=(const ShippingAddress& other);
    ShippingAddress& operator=(ShippingAddress&& other) noexcept;
    ~ShippingAddress();

    /// The country, by its two letters (ISO 3166-1).
    std::string country_code;
    /// The state or province, if there is one.
    std::string state;
    std::string city;
    /// The first line of the address.
    std::string street_line1;
    /// The second line of the address.
    std::string street_line2;
    /// The postal code.
    std::string post_code;

    ShippingAddress& set_country_code(std::string value);
    ShippingAddress& set_state(std::string value);
    ShippingAddress& set_city(std::string value);
    ShippingAddress& set_street_line1(std::string value);
    ShippingAddress& set_street_line2(std::string value);
    ShippingAddress& set_post_code(std::string value);
};

/// A way to ship an order.
/// Bot API: https://core.telegram.org/bots/api#shippingoption
class ShippingOption {
public:
    ShippingOption();
    /// From its required fields.
    ShippingOption(std::string id, std::string title, std::vector<LabeledPrice> prices);
    ShippingOption(const ShippingOption& other);
    ShippingOption(ShippingOption&& other) noexcept;
    ShippingOption& operator=(const ShippingOption& other);
    ShippingOption& operator=(ShippingOption&& other) noexcept;
    ~ShippingOption();

    /// Comes back as shipping_option_id.
    std::string id;
    std::string title;
    /// The lines of the bill; with Stars exactly one.
    std::vector<LabeledPrice> prices;

    ShippingOption& set_id(std::string value);
    ShippingOption& set_title(std::string value);
    ShippingOption& set_prices(std::vector<LabeledPrice> value);
};

/// Asks how, and for what price, an order can be shipped to an address.
/// Bot API: https://core.telegram.org/bots/api#shippingquery
class ShippingQuery {
public:
    ShippingQuery();
    /// From its required fields.
    ShippingQuery(std::string id, User from, std::string invoice_payload, ShippingAddress shipping_address);
    ShippingQuery(const ShippingQuery& other);
    ShippingQuery(ShippingQuery&& other) noexcept;
    ShippingQuery& operator=(const ShippingQuery& other);
    ShippingQuery& operator=(ShippingQuery&& other) noexcept;
    ~ShippingQuery();

    /// What answerShippingQuery answers.
    std::string id;
    /// Who did it.
    User from;
    /// The payload that the bot gave the invoice.
    std::string invoice_payload;
    ShippingAddress shipping_address;

    ShippingQuery& set_id(std::string value);
    ShippingQuery& set_from(User value);
    ShippingQuery& set_invoice_payload(std::string value);
    ShippingQuery& set_shipping_address(ShippingAddress value);

    /// The JSON that it came in; absent if it didn't come from a server.
    [[nodiscard]] Json raw() const { return raw_.parse(); }
    /// What in it couldn't be decoded and was left out, with its path; empty if nothing was wrong.
    [[nodiscard]] std::vector<std::string> problems() const { return raw_.problems(); }

private:
    friend struct codec::RawAccess;
    RawJson raw_;
};

/// A number of Stars, with a fraction.
/// Bot API: https://core.telegram.org/bots/api#staramount
class StarAmount {
public:
    StarAmount();
    /// From its required fields.
    explicit StarAmount(std::int64_t amount);
    StarAmount(const StarAmount& other);
    StarAmount(StarAmount&& other) noexcept;
    StarAmount& operator=(const StarAmount& other);
    StarAmount& operator=(StarAmount&& other) noexcept;
    ~StarAmount();

    /// How many Stars; may be negative.
    std::int64_t amount = 0;
    /// Billionths of a Star besides, of the same sign as the amount.
    std::optional<std::int64_t> nanostar_amount;

    StarAmount& set_amount(std::int64_t value);
    StarAmount& set_nanostar_amount(std::int64_t value);

    /// The JSON that it came in, if it is what a call has returned; absent otherwise.
    [[nodiscard]] Json raw() const { return raw_ ? raw_->parse() : Json(); }
    /// What in such a result couldn't be decoded and was left out, with its path.
    [[nodiscard]] std::vector<std::string> problems() const {
        return raw_ ? raw_->problems() : std::vector<std::string>();
    }

private:
    friend struct codec::RawAccess;
    Box<RawJson> raw_;
};

/// Stars that came or went.
/// Bot API: https://core.telegram.org/bots/api#startransaction
class StarTransaction {
public:
    StarTransaction();
    /// From its required fields.
    StarTransaction(std::string id, std::int64_t amount, std::int64_t date);
    StarTransaction(const StarTransaction& other);
    StarTransaction(StarTransaction&& other) noexcept;
    StarTransaction& operator=(const StarTransaction& other);
    StarTransaction& operator=(StarTransaction&& other) noexcept;
    ~StarTransaction();

    std::string id;
    /// How many Stars.
    std::int64_t amount = 0;
    /// Billionths of a Star besides, of the same sign as the amount.
    std::optional<std::int64_t> nanostar_amount;
    std::int64_t date = 0;
    /// Where the Stars came from; absent if they went.
    Box<TransactionPartner> source;
    /// Where the Stars went; absent if they came.
    Box<TransactionPartner> receiver;

    StarTransaction& set_id(std::string value);
    StarTransaction& set_amount(std::int64_t value);
    StarTransaction& set_nanostar_amount(std::int64_t value);
    StarTransaction& set_date(std::int64_t value);
    StarTransaction& set_source(TransactionPartner value);
    StarTransaction& set_receiver(TransactionPartner value);
};

/// Stars that came and went, a page of them.
/// Bot API: https://core.telegram.org/bots/api#startransactions
class StarTransactions {
public:
    StarTransactions();
    /// From its required fields.
    explicit StarTransactions(std::vector<StarTransaction> transactions);
    StarTransactions(const StarTransactions& other);
    StarTransactions(StarTransactions&& other) noexcept;
    StarTransactions& operator=(const StarTransactions& other);
    StarTransactions& operator=(StarTransactions&& other) noexcept;
    ~StarTransactions();

    /// The transactions.
    std::vector<StarTransaction> transactions;

    StarTransactions& set_transactions(std::vector<StarTransaction> value);

    /// The JSON that it came in, if it is what a call has returned; absent otherwise.
    [[nodiscard]] Json raw() const { return raw_ ? raw_->parse() : Json(); }
    /// What in such a result couldn't be decoded and was left out, with its path.
    [[nodiscard]] std::vector<std::string> problems() const {
        return raw_ ? raw_->problems() : std::vector<std::string>();
    }

private:
    friend struct codec::RawAccess;
    Box<RawJson> raw_;
};

/// Service message: somebody paid.
/// Bot API: https://core.telegram.org/bots/api#successfulpayment
class SuccessfulPayment {
public:
    SuccessfulPayment();
    /// From its required fields.
    SuccessfulPayment(std::string currency, std::int64_t total_amount, std::string invoice_payload, std::string telegram_payment_charge_id, std::string provider_payment_charge_id);
    SuccessfulPayment(const SuccessfulPayment& other);
    SuccessfulPayment(SuccessfulPayment&& other) noexcept;
    SuccessfulPayment& operator=(const SuccessfulPayment& other);
    SuccessfulPayment& operator=(SuccessfulPayment&& other) noexcept;
    ~SuccessfulPayment();

    /// The currency, by its three letters (ISO 4217); XTR for Stars.
    std::string currency;
    /// The sum, in the smallest unit of the currency.
    std::int64_t total_amount = 0;
    /// The payload that the bot gave the invoice.
    std::string invoice_payload;
    /// When the subscription ends, as Unix time.
    std::optional<std::int64_t> subscription_expiration_date;
    /// Whether it belongs to a subscription.
    bool is_recurring = false;
    /// Whether it is the first payment of a subscription.
    bool is_first_recurring = false;
    /// The way of shipping that was chosen.
    std::optional<std::string> shipping_option_id;
    Box<OrderInfo> order_info;
    /// The payment, as Telegram calls it.
    std::string telegram_payment_charge_id;
    /// The payment, as the provider calls it.
    std::string provider_payment_charge_id;

    SuccessfulPayment& set_currency(std::string value);
    SuccessfulPayment& set_total_amount(std::int64_t value);
    SuccessfulPayment& set_invoice_payload(std::string value);
    SuccessfulPayment& set_subscription_expiration_date(std::int64_t value);
    SuccessfulPayment& set_is_recurring(bool value);
    SuccessfulPayment& set_is_first_recurring(bool value);
    SuccessfulPayment& set_shipping_option_id(std::string value);
    SuccessfulPayment& set_order_info(OrderInfo value);
    SuccessfulPayment& set_telegram_payment_charge_id(std::string value);
    SuccessfulPayment& set_provider_payment_charge_id(std::string value);
};

/// Where Stars come from, or go to.
/// One of its members, or Unknown. Bot API: https://core.telegram.org/bots/api#transactionpartner
/// holds_alternative, get_if, get and visit (telepot/values/union.hpp) tell which.
class TransactionPartner : public detail::UnionBase {
public:
    using members = detail::Types<TransactionPartnerUser, TransactionPartnerChat, TransactionPartnerAffiliateProgram, TransactionPartnerFragment, TransactionPartnerTelegramAds, TransactionPartnerTelegramApi, TransactionPartnerOther, Unknown>;
    /// An empty Unknown.
    TransactionPartner();
    TransactionPartner(TransactionPartnerUser value);
    TransactionPartner(TransactionPartnerChat value);
    TransactionPartner(TransactionPartnerAffiliateProgram value);
    TransactionPartner(TransactionPartnerFragment value);
    TransactionPartner(TransactionPartnerTelegramAds value);
    TransactionPartner(TransactionPartnerTelegramApi value);
    TransactionPartner(TransactionPartnerOther value);
    TransactionPartner(Unknown value);
    TransactionPartner(const TransactionPartner& other);
    TransactionPartner(TransactionPartner&& other) noexcept;
    TransactionPartner& operator=(TransactionPartner other) noexcept;
    ~TransactionPartner();

    /// The member's type; empty for an Unknown.
    [[nodiscard]] std::string_view type() const noexcept;
};

/// The affiliate program that a commission comes from.
/// Bot API: https://core.telegram.org/bots/api#transactionpartneraffiliateprogram
class TransactionPartnerAffiliateProgram {
public:
    TransactionPartnerAffiliateProgram();
    /// From its required fields.
    explicit TransactionPartnerAffiliateProgram(std::int64_t commission_per_mille);
    TransactionPartnerAffiliateProgram(const TransactionPartnerAffiliateProgram& other);
    TransactionPartnerAffiliateProgram(TransactionPartnerAffiliateProgram&& other) noexcept;
    TransactionPartnerAffiliateProgram& operator=(const TransactionPartnerAffiliateProgram& other);
    TransactionPartnerAffiliateProgram& operator=(TransactionPartnerAffiliateProgram&& other) noexcept;
    ~TransactionPartnerAffiliateProgram();

    static constexpr std::string_view type = "affiliate_program";
    /// The bot that pays the commission.
    Box<User> sponsor_user;
    /// The share, in thousandths.
    std::int64_t commission_per_mille = 0;

    TransactionPartnerAffiliateProgram& set_sponsor_user(User value);
    TransactionPartnerAffiliateProgram& set_commission_per_mille(std::int64_t value);
};

/// A chat.
/// Bot API: https://core.telegram.org/bots/api#transactionpartnerchat
class TransactionPartnerChat {
public:
    TransactionPartnerChat();
    /// From its required fields.
    explicit TransactionPartnerChat(Chat chat);
    TransactionPartnerChat(const TransactionPartnerChat& other);
    TransactionPartnerChat(TransactionPartnerChat&& other) noexcept;
    TransactionPartnerChat& operator=(const TransactionPartnerChat& other);
    TransactionPartnerChat& operator=(TransactionPartnerChat&& other) noexcept;
    ~TransactionPartnerChat();

    static constexpr std::string_view type = "chat";
    Chat chat;
    Box<Gift> gift;

    TransactionPartnerChat& set_chat(Chat value);
    TransactionPartnerChat& set_gift(Gift value);
};

/// A withdrawal through Fragment.
/// Bot API: https://core.telegram.org/bots/api#transactionpartnerfragment
class TransactionPartnerFragment {
public:
    TransactionPartnerFragment();
    TransactionPartnerFragment(const TransactionPartnerFragment& other);
    TransactionPartnerFragment(TransactionPartnerFragment&& other) noexcept;
    TransactionPartnerFragment& operator=(const TransactionPartnerFragment& other);
    TransactionPartnerFragment& operator=(TransactionPartnerFragment&& other) noexcept;
    ~TransactionPartnerFragment();

    static constexpr std::string_view type = "fragment";
    /// How far the withdrawal is.
    Box<RevenueWithdrawalState> withdrawal_state;

    TransactionPartnerFragment& set_withdrawal_state(RevenueWithdrawalState value);
};

/// Something that has no class of its own.
/// Bot API: https://core.telegram.org/bots/api#transactionpartnerother
class TransactionPartnerOther {
public:
    TransactionPartnerOther();
    TransactionPartnerOther(const TransactionPartnerOther& other);
    TransactionPartnerOther(TransactionPartnerOther&& other) noexcept;
    TransactionPartnerOther& operator=(const TransactionPartnerOther& other);
    TransactionPartnerOther& operator=(TransactionPartnerOther&& other) noexcept;
    ~TransactionPartnerOther();

    static constexpr std::string_view type = "other";
};

/// Stars that went to Telegram Ads.
/// Bot API: https://core.telegram.org/bots/api#transactionpartnertelegramads
class TransactionPartnerTelegramAds {
public:
    TransactionPartnerTelegramAds();
    TransactionPartnerTelegramAds(const TransactionPartnerTelegramAds& other);
    TransactionPartnerTelegramAds(TransactionPartnerTelegramAds&& other) noexcept;
    TransactionPartnerTelegramAds& operator=(const TransactionPartnerTelegramAds& other);
    TransactionPartnerTelegramAds& operator=(TransactionPartnerTelegramAds&& other) noexcept;
    ~TransactionPartnerTelegramAds();

    static constexpr std::string_view type = "telegram_ads";
};

/// Messages sent above the free limits.
/// Bot API: https://core.telegram.org/bots/api#transactionpartnertelegramapi
class TransactionPartnerTelegramApi {
public:
    TransactionPartnerTelegramApi();
    /// From its required fields.
    explicit TransactionPartnerTelegramApi(std::int64_t request_count);
    TransactionPartnerTelegramApi(const TransactionPartnerTelegramApi& other);
    TransactionPartnerTelegramApi(TransactionPartnerTelegramApi&& other) noexcept;
    TransactionPartnerTelegramApi& operator=(const TransactionPartnerTelegramApi& other);
    TransactionPartnerTelegramApi& operator=(TransactionPartnerTelegramApi&& other) noexcept;
    ~TransactionPartnerTelegramApi();

    static constexpr std::string_view type = "telegram_api";
    /// How many messages were sent above the free limit.
    std::int64_t request_count = 0;

    TransactionPartnerTelegramApi& set_request_count(std::int64_t value);
};

/// A user.
/// Bot API: https://core.telegram.org/bots/api#transactionpartneruser
class TransactionPartnerUser {
public:
    TransactionPartnerUser();
    /// From its required fields.
    TransactionPartnerUser(TransactionPartnerUserTransactionType transaction_type, User user);
    TransactionPartnerUser(const TransactionPartnerUser& other);
    TransactionPartnerUser(TransactionPartnerUser&& other) noexcept;
    TransactionPartnerUser& operator=(const TransactionPartnerUser& other);
    TransactionPartnerUser& operator=(TransactionPartnerUser&& other) noexcept;
    ~TransactionPartnerUser();

    static constexpr std::string_view type = "user";
    /// What the payment was for.
    TransactionPartnerUserTransactionType transaction_type;
    User user;
    /// Who brought the payment in.
    Box<AffiliateInfo> affiliate;
    /// The payload that the bot gave the invoice.
    std::optional<std::string> invoice_payload;
    /// For how many seconds a payment lasts; 2592000, which is 30 days.
    std::optional<std::int64_t> subscription_period;
    std::vector<PaidMedia> paid_media;
    /// The payload that the bot gave the media.
    std::optional<std::string> paid_media_payload;
    Box<Gift> gift;
    /// For how many months Telegram Premium was given.
    std::optional<std::int64_t> premium_subscription_duration;

    TransactionPartnerUser& set_transaction_type(TransactionPartnerUserTransactionType value);
    TransactionPartnerUser& set_user(User value);
    TransactionPartnerUser& set_affiliate(AffiliateInfo value);
    TransactionPartnerUser& set_invoice_payload(std::string value);
    TransactionPartnerUser& set_subscription_period(std::int64_t value);
    TransactionPartnerUser& set_paid_media(std::vector<PaidMedia> value);
    TransactionPartnerUser& set_paid_media_payload(std::string value);
    TransactionPartnerUser& set_gift(Gift value);
    TransactionPartnerUser& set_premium_subscription_duration(std::int64_t value);
};

}  // namespace telepot
