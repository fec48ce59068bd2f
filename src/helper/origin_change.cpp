// SPDX-License-Identifier: MIT
#include "helper/origin_change.hpp"

#include <string>
#include <string_view>

#include "codec/parser.hpp"
#include "runtime/engine.hpp"
#include "telepot/values/log.hpp"

namespace telepot::detail {

namespace {

using simdjson::dom::element;

constexpr int kSuccess = 200;

/// A member's number, 0 if it is none.
std::int64_t number(const simdjson::simdjson_result<std::int64_t>& value) noexcept {
    return value.error() == simdjson::SUCCESS ? value.value_unsafe() : 0;
}
std::int64_t number(const simdjson::simdjson_result<element>& value) noexcept {
    return number(value.get_int64());
}

bool has_callback_button(const element& arguments) {
    simdjson::dom::array rows;
    if (arguments["reply_markup"]["inline_keyboard"].get(rows) != simdjson::SUCCESS) return false;
    for (const element row : rows) {
        simdjson::dom::array buttons;
        if (row.get(buttons) != simdjson::SUCCESS) continue;
        for (const element button : buttons) {
            if (button["callback_data"].error() == simdjson::SUCCESS) return true;
        }
    }
    return false;
}

}  // namespace

OriginChange::Kind OriginChange::kind_of(std::string_view method) noexcept {
    if (method.starts_with("send") || method == "copyMessage") return Kind::sent;
    if (method.starts_with("editMessage") || method == "stopMessageLiveLocation" || method == "stopPoll") {
        return Kind::edited;
    }
    if (method == "deleteMessage" || method == "deleteMessages") return Kind::deleted;
    return Kind::none;
}

OriginChange::OriginChange(const codec::Request& request) : kind_(kind_of(request.method->name)) {
    if (kind_ == Kind::none) return;
    // Most that is sent has no buttons; that is seen without parsing it.
    if (kind_ == Kind::sent && request.json.find("\"callback_data\"") == std::string::npos) {
        kind_ = Kind::none;
        return;
    }
    read(request);
    if (kind_ == Kind::sent && !has_buttons_) kind_ = Kind::none;
}

void OriginChange::read(const codec::Request& request) {
    element arguments;
    if (codec::try_parse(request.json).get(arguments) != simdjson::SUCCESS) {
        kind_ = Kind::none;
        return;
    }
    has_buttons_ = has_callback_button(arguments);
    chat_id_ = number(arguments["chat_id"]);
    std::string_view inline_message_id;
    if (arguments["inline_message_id"].get(inline_message_id) == simdjson::SUCCESS) {
        targets_.emplace_back(std::string(inline_message_id));
    }
    if (const std::int64_t id = number(arguments["message_id"]); id != 0) targets_.emplace_back(chat_id_, id);
    simdjson::dom::array ids;
    if (arguments["message_ids"].get(ids) != simdjson::SUCCESS) return;
    for (const element id : ids) targets_.emplace_back(chat_id_, number(id.get_int64()));
}

std::optional<delegate::Expectation> OriginChange::expectation() const {
    if (!has_buttons_) return std::nullopt;
    if (kind_ == Kind::sent) return delegate::Expectation::of_chat(chat_id_);
    if (kind_ == Kind::edited && !targets_.empty()) return delegate::Expectation::of_message(targets_.front());
    return std::nullopt;
}

void OriginChange::apply(const codec::Answer& answer, OriginKeeper& keeper,
                         const log::SharedBotName& bot) const noexcept {
    try {
        carry_out(answer, keeper);
    } catch (...) {
        log::write(log::Level::error, bot,
                   "the buttons of a message couldn't be noted: " + bot::describe(std::current_exception()));
    }
}

void OriginChange::carry_out(const codec::Answer& answer, OriginKeeper& keeper) const {
    element envelope;
    bool ok = false;
    if (answer.status != kSuccess || codec::try_parse(answer.body).get(envelope) != simdjson::SUCCESS) return;
    if (envelope["ok"].get(ok) != simdjson::SUCCESS || !ok) return;
    if (kind_ == Kind::deleted) {
        for (const MessageIdentifier& target : targets_) keeper.uncapture(target);
        return;
    }
    // The message itself; of an inline message only "true", of a copy only the number.
    std::vector<MessageIdentifier> changed;
    if (const std::int64_t id = number(envelope["result"]["message_id"]); id != 0) {
        const std::int64_t chat_id = number(envelope["result"]["chat"]["id"]);
        changed.emplace_back(chat_id != 0 ? chat_id : chat_id_, id);
    } else {
        changed = targets_;
    }
    for (const MessageIdentifier& origin : changed) {
        if (!keeper.wants(origin) || (!origin.is_inline() && origin.chat_id().id() == 0)) continue;
        if (has_buttons_) {
            keeper.capture(origin);
        } else {
            keeper.uncapture(origin);
        }
    }
}

}  // namespace telepot::detail
