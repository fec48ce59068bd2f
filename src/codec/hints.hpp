// SPDX-License-Identifier: MIT
// What a person can do about a refusal: the server's terse texts explained, with the very call at hand.
#pragma once

#include <string>
#include <string_view>

#include <simdjson.h>

namespace telepot::codec {

/// A call that was refused.
class RefusedCall {
public:
    /// `arguments`: its JSON object; empty if it isn't known any more.
    RefusedCall(std::string_view description, std::string_view method, std::string_view arguments) noexcept;

    std::string_view description() const noexcept { return description_; }
    std::string_view method() const noexcept { return method_; }
    /// A parameter as text; empty if it is none.
    std::string_view text(std::string_view name) const noexcept;
    /// A parameter, whatever it is; an error if it wasn't given.
    simdjson::simdjson_result<simdjson::dom::element> at(std::string_view name) const noexcept;

private:
    std::string_view description_;
    std::string_view method_;
    simdjson::simdjson_result<simdjson::dom::element> arguments_;
};

/// What is likely wrong with the call, in a sentence without a capital letter and a full stop; empty if nothing is
/// known.
std::string hint_of(const RefusedCall& call);

// What the table's entries say of a certain call; empty if they find nothing.
namespace hints {

std::string callback_data(const RefusedCall& call);
std::string button_url(const RefusedCall& call);
std::string entities(const RefusedCall& call);
std::string too_long(const RefusedCall& call);
std::string file_identifier(const RefusedCall& call);
std::string chat(const RefusedCall& call);
std::string rights(const RefusedCall& call);
std::string inline_results(const RefusedCall& call);

}  // namespace hints

}  // namespace telepot::codec
