// SPDX-License-Identifier: MIT
#include "telepot/bot/outgoing_call.hpp"

#include "bot/transformed_call.hpp"
#include "telepot/values/exception.hpp"

namespace telepot {

namespace {

/// The value as JSON text; JsonObject knows how to write it.
template <class T>
std::string json_text(T value) {
    return Json::parse(JsonObject().set("v", value).text())["v"].text();
}

void require_json(std::string_view text, std::string_view where) {
    try {
        static_cast<void>(Json::parse(text));
    } catch (const DecodeError& error) {
        throw BadArgument(std::string(where) + ": a transformer gave what is no JSON: " + error.what());
    }
}

}  // namespace

std::string_view OutgoingCall::method() const noexcept {
    return call_.request().method->name;
}

Json OutgoingCall::arguments() const {
    return Json::parse(call_.request().json);
}

bool OutgoingCall::has_files() const noexcept {
    return !call_.request().files.empty();
}

OutgoingCall& OutgoingCall::set(std::string_view name, std::string_view value) {
    call_.set_argument(name, json_text(value));
    return *this;
}

OutgoingCall& OutgoingCall::set(std::string_view name, bool value) {
    call_.set_argument(name, json_text(value));
    return *this;
}

OutgoingCall& OutgoingCall::set(std::string_view name, double value) {
    call_.set_argument(name, json_text(value));
    return *this;
}

OutgoingCall& OutgoingCall::set_integer(std::string_view name, std::int64_t value) {
    call_.set_argument(name, json_text(value));
    return *this;
}

OutgoingCall& OutgoingCall::set_json(std::string_view name, std::string_view json) {
    require_json(json, std::string(method()) + ": " + std::string(name));
    call_.set_argument(name, json);
    return *this;
}

OutgoingCall& OutgoingCall::erase(std::string_view name) {
    call_.set_argument(name, std::nullopt);
    return *this;
}

OutgoingCall& OutgoingCall::delay(Seconds time) {
    call_.add_delay(time);
    return *this;
}

OutgoingCall& OutgoingCall::answer(std::string_view result_json) {
    require_json(result_json, method());
    call_.answer_with(codec::Answer(200, R"({"ok":true,"result":)" + std::string(result_json) + "}"));
    return *this;
}

OutgoingCall& OutgoingCall::refuse(int error_code, std::string_view description) {
    if (error_code < 400 || error_code > 599) {
        throw BadArgument(std::string(method()) + ": a call is refused with a code from 400 to 599, not with " +
                          std::to_string(error_code));
    }
    const std::string envelope =
        JsonObject().set("ok", false).set("error_code", error_code).set("description", description).text();
    call_.answer_with(codec::Answer(error_code, envelope));
    return *this;
}

OutgoingCall& OutgoingCall::then(detail::Function<void(const CallOutcome&)> observer) {
    call_.observe(std::move(observer));
    return *this;
}

}  // namespace telepot
