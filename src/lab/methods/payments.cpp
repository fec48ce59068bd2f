// SPDX-License-Identifier: MIT
#include <array>

#include "lab/content/invoice.hpp"
#include "lab/content/outgoing.hpp"
#include "lab/content/queries.hpp"
#include "lab/content/text_argument.hpp"
#include "lab/methods/tables.hpp"

namespace telepot::lab {
namespace {

/// What the server looks for before anything else.
void require_invoice(CallContext& call) {
    for (const char* const name : {"title", "description", "payload", "currency", "prices"}) {
        if (!call.has(name)) throw bad_request("parameter \"" + std::string(name) + "\" is required");
    }
}

json send_invoice(CallContext& call) {
    require_invoice(call);
    Outgoing outgoing{call, text_posting, json{{"invoice", read_invoice(call.args)}}};
    const json& markup = call.arg("reply_markup");
    if (markup.is_object() && markup.contains("inline_keyboard")) {
        const json first = markup.value("/inline_keyboard/0/0"_json_pointer, json::object());
        if (!first.value("pay", false)) throw bad_request("BUTTON_POS_INVALID");
    } else {
        outgoing.message()["reply_markup"] = {
            {"inline_keyboard", json::array({json::array({{{"text", "Pay"}, {"pay", true}}})})}};
    }
    json sent = outgoing.send();
    outgoing.chat().extra["invoices"][sent["message_id"].dump()] = call.args;
    return sent;
}

json create_invoice_link(CallContext& call) {
    require_invoice(call);
    json invoice = call.args;
    read_invoice(invoice);
    std::string link = "https://t.me/$" + call.world.new_id();
    call.bot.extra["invoice_links"][link] = std::move(invoice);
    return link;
}

json answer_shipping_query(CallContext& call) {
    PendingQuery& query = require_query(call, "shipping_query", "shipping_query_id");
    if (!call.flag("ok")) {
        if (!call.has("error_message")) throw bad_request("error_message must be non-empty");
    } else {
        const json& options = call.arg("shipping_options");
        if (!options.is_array() || options.empty()) throw bad_request("SHIPPING_OPTIONS_INVALID");
        for (const json& option : options) total_of(option.value("prices", json()));
    }
    call.world.answer(query, call.args);
    return true;
}

json answer_pre_checkout_query(CallContext& call) {
    PendingQuery& query = require_query(call, "pre_checkout_query", "pre_checkout_query_id");
    if (!call.flag("ok") && !call.has("error_message")) throw bad_request("error_message must be non-empty");
    call.world.answer(query, call.args);
    return true;
}

/// Visits the messages about payments in the bot's private chats, oldest first in each.
template <typename Visit>
void each_payment(CallContext& call, const char* kind, const Visit& visit) {
    call.world.each_chat([&](ChatRecord& chat) {
        if (!chat.is_private() || chat.bot_id != call.bot.id) return;
        for (auto& [id, message] : chat.messages) {
            if (message.contains(kind)) visit(chat, message);
        }
    });
}

json refund_star_payment(CallContext& call) {
    const UserRecord& user = call.user();
    const std::string charge = call.required_text("telegram_payment_charge_id");
    ChatRecord* found = nullptr;
    json payment;
    each_payment(call, "successful_payment", [&](ChatRecord& chat, const json& message) {
        const json& made = message["successful_payment"];
        if (chat.id != user.id || made.value("telegram_payment_charge_id", "") != charge) return;
        if (made.value("currency", "") != "XTR") return;
        found = &chat;
        payment = made;
    });
    if (found == nullptr) throw bad_request("CHARGE_NOT_FOUND");
    json& refunded = call.bot.extra["refunded"];
    if (refunded.is_object() && refunded.contains(charge)) throw bad_request("CHARGE_ALREADY_REFUNDED");
    refunded[charge] = true;
    json refund = json::object();
    for (const char* const name : {"currency", "total_amount", "invoice_payload", "telegram_payment_charge_id"}) {
        refund[name] = payment[name];
    }
    call.world.post_message(*found, {{"from", call.world.profile(call.bot)}, {"refunded_payment", refund}});
    return true;
}

json transaction(const json& payment, const json& user, const json& date, const char* side) {
    json partner{{"type", "user"},
                 {"transaction_type", "invoice_payment"},
                 {"user", user},
                 {"invoice_payload", payment.value("invoice_payload", "")}};
    return json{{"id", payment.value("telegram_payment_charge_id", "")},
                {"amount", payment.value("total_amount", std::int64_t{0})},
                {"date", date},
                {side, std::move(partner)}};
}

/// All that came in and went out in Stars.
json transactions(CallContext& call) {
    json out = json::array();
    for (const char* const kind : {"successful_payment", "refunded_payment"}) {
        const bool incoming = std::string_view{kind} == "successful_payment";
        each_payment(call, kind, [&](const ChatRecord& chat, const json& message) {
            if (message[kind].value("currency", "") != "XTR") return;
            const json& user = call.world.find_user(chat.id)->profile;
            out.push_back(transaction(message[kind], user, message["date"], incoming ? "source" : "receiver"));
        });
    }
    for (const json& other : call.bot.extra.value("transactions", json::array())) out.push_back(other);
    return out;
}

/// Whether a subscription that was paid for is to go on.
json edit_user_star_subscription(CallContext& call) {
    const UserRecord& user = call.user();
    const std::string charge = call.required_text("telegram_payment_charge_id");
    bool found = false;
    each_payment(call, "successful_payment", [&](const ChatRecord& chat, const json& message) {
        const json& made = message["successful_payment"];
        found = found || (chat.id == user.id && made.value("telegram_payment_charge_id", "") == charge);
    });
    if (!found) throw bad_request("CHARGE_NOT_FOUND");
    call.bot.extra["canceled_subscriptions"][charge] = call.flag("is_canceled");
    return true;
}

json get_star_transactions(CallContext& call) {
    const std::int64_t offset = call.integer("offset");
    const std::int64_t limit = call.integer("limit", 100);
    if (offset < 0) throw bad_request("invalid offset specified");
    if (limit < 1 || limit > 100) throw bad_request("invalid limit specified");
    const json all = transactions(call);
    json out = json::array();
    for (auto i = static_cast<std::size_t>(offset); i < all.size() && out.size() < static_cast<std::size_t>(limit);
         ++i) {
        out.push_back(all[i]);
    }
    return json{{"transactions", std::move(out)}};
}

json get_my_star_balance(CallContext& call) {
    std::int64_t balance = 0;
    for (const json& entry : transactions(call)) {
        const auto amount = entry["amount"].get<std::int64_t>();
        balance += entry.contains("source") ? amount : -amount;
    }
    return json{{"amount", balance}};
}

constexpr std::array entries{
    MethodEntry{"sendInvoice", send_invoice},
    MethodEntry{"createInvoiceLink", create_invoice_link},
    MethodEntry{"answerShippingQuery", answer_shipping_query},
    MethodEntry{"answerPreCheckoutQuery", answer_pre_checkout_query},
    MethodEntry{"refundStarPayment", refund_star_payment},
    MethodEntry{"editUserStarSubscription", edit_user_star_subscription},
    MethodEntry{"getStarTransactions", get_star_transactions},
    MethodEntry{"getMyStarBalance", get_my_star_balance},
};

}  // namespace

std::span<const MethodEntry> payment_methods() {
    return entries;
}

}  // namespace telepot::lab
