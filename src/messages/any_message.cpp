// SPDX-License-Identifier: MIT
#include "telepot/messages/any_message.hpp"

#include <utility>

#include "telepot/messages/nothing.hpp"
#include "telepot/task/task.hpp"
#include "telepot/types/all.hpp"
#include "telepot/values/exception.hpp"

namespace telepot {

/// What copies of a handle share.
class AnyMessage::Holder final : public detail::Counted {
public:
    explicit Holder(Update received) : update(std::move(received)) {}
    explicit Holder(Event scheduled) : event(std::move(scheduled)) {}

    Update update;
    Event event{"_none"};
    std::string unknown_kind;
};

namespace {

/// The first field of an update, besides its number.
std::string first_field(const Update& update) {
    try {
        for (std::string& key : update.raw().keys()) {
            if (key != "update_id") return std::move(key);
        }
    } catch (const DecodeError&) {
        // What isn't even JSON has no fields.
    }
    return "unknown";
}

/// The kind of a message that came without its update: told as the original's flavor() does. Empty for none.
std::string_view original_kind(const Json& message) {
    if (message.contains("message_id")) return "message";
    if (message.contains("id") && message.contains("chat_instance")) return "callback_query";
    if (message.contains("id") && message.contains("query")) return "inline_query";
    if (message.contains("result_id")) return "chosen_inline_result";
    if (message.contains("id") && message.contains("shipping_address")) return "shipping_query";
    if (message.contains("id") && message.contains("total_amount")) return "pre_checkout_query";
    return {};
}

}  // namespace

AnyMessage::AnyMessage(Update update) {
    auto* holder = new Holder(std::move(update));
    owner_ = detail::Shared<const detail::Counted>(holder);
    const detail::PayloadOf payload = detail::payload_of(holder->update);
    object_ = payload.object;
    kind_ = holder->update.problem.empty() ? payload.kind : unknown_kind;
    if (kind_ == unknown_kind) {
        object_ = &holder->update;
        holder->unknown_kind = first_field(holder->update);
    }
}

AnyMessage AnyMessage::parse(std::string_view json) {
    const Json message = Json::parse(json);
    if (message.contains("update_id")) return AnyMessage(Update::parse(json));
    const std::string_view kind = original_kind(message);
    if (kind.empty()) detail::throw_bad_flavor("those of the original", "", message);
    return AnyMessage(Update::parse("{\"update_id\":0,\"" + std::string(kind) + "\":" + std::string(json) + "}"));
}

AnyMessage::AnyMessage(Event event) : kind_(event_kind) {
    auto* holder = new Holder(std::move(event));
    owner_ = detail::Shared<const detail::Counted>(holder);
    object_ = &holder->event;
}

std::string_view AnyMessage::flavor() const noexcept {
    if (is_event()) return event()->flavor();
    return kind_ == unknown_kind ? std::string_view("unknown") : detail::kind_flavors[kind_];
}

std::string_view AnyMessage::kind() const noexcept {
    if (is_event()) return event()->flavor();
    if (kind_ == unknown_kind) return static_cast<const Holder*>(owner_.get())->unknown_kind;
    return detail::kind_names[kind_];
}

const Update* AnyMessage::update() const noexcept {
    return is_event() ? nullptr : &static_cast<const Holder*>(owner_.get())->update;
}

std::int64_t AnyMessage::update_id() const noexcept {
    return is_event() ? 0 : update()->update_id;
}

std::string_view AnyMessage::problem() const noexcept {
    return is_event() ? std::string_view() : std::string_view(update()->problem);
}

std::vector<std::string> AnyMessage::problems() const {
    return is_event() ? std::vector<std::string>() : update()->problems();
}

Json AnyMessage::raw() const {
    if (is_event()) return {};
    const Json whole = update()->raw();
    return kind_ == unknown_kind ? whole : whole[kind()];
}

void detail::throw_bad_flavor(std::string_view wanted, std::string_view flavor, const Json& offender) {
    throw BadFlavor(std::string(wanted), offender ? offender.text() : std::string(flavor));
}

task<void> detail::done(coroutine* /*mode*/) {
    co_return;
}

}  // namespace telepot
