// SPDX-License-Identifier: MIT
// How people pay.
#include "lab/control/control_call.hpp"

namespace telepot::lab {

namespace {

json ask_shipping(ControlCall& call) {
    return json{{"query_id", call.user().ask_shipping(call.message(), call.json_text("address"))}};
}

json check_out(ControlCall& call) {
    return json{{"query_id",
                 call.user().check_out(call.message(), call.text("shipping_option_id"), call.json_text("order_info"))}};
}

json complete_payment(ControlCall& call) {
    return message_result(call, call.user().complete_payment(call.message(), call.text("query_id")));
}

/// The bot's answer to the pre-checkout query is waited for without a thread; then the payment is completed.
void pay(ControlCall& call, const net::Responder& responder) {
    const User user = call.user();
    const Message invoice = call.message();
    const std::string query_id = user.check_out(invoice);
    const auto held = std::make_shared<ControlCall>(call);
    const auto complete = [held, user, invoice, query_id, responder] {
        try {
            responder.respond(control_answer(message_result(*held, user.complete_payment(invoice, query_id))));
        } catch (const ControlError& error) {
            responder.respond(control_refusal(error));
        } catch (const std::exception& error) {
            responder.respond(control_refusal(ControlError(400, error.what())));
        }
    };
    const auto begun = std::make_shared<bool>(false);
    const auto look = [weak = std::weak_ptr(call.lab), query_id, complete, begun]() -> std::optional<json> {
        const auto lab = weak.lock();
        const PendingQuery* query = lab ? lab->world.find_query(query_id) : nullptr;
        if (query == nullptr) throw ControlError(400, "the world was replaced meanwhile");
        if (!query->answered || *begun) return std::nullopt;
        if (!query->answer.value("ok", false)) {
            throw ControlError(400,
                               "the bot refused the payment: " + query->answer.value("error_message", std::string()));
        }
        *begun = true;
        // Completing takes the lock, which is held here.
        lab->timers.after(std::chrono::milliseconds{0}, complete);
        return std::nullopt;
    };
    call.lab->control().waits().wait(responder, call.timeout(), look, "the bot's answer to the pre-checkout query");
}

constexpr ControlEntry entries[] = {{"ask_shipping", ask_shipping},
                                    {"check_out", check_out},
                                    {"complete_payment", complete_payment},
                                    {"pay", nullptr, pay}};

}  // namespace

std::span<const ControlEntry> payment_operations() {
    return entries;
}

}  // namespace telepot::lab
