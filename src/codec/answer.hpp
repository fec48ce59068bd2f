// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "codec/request.hpp"
#include "telepot/types/fwd.hpp"

namespace telepot::codec {

/// The result of a call. Instantiated in answer.cpp for every type that a method returns.

/// @throws TelegramError or a subclass for a refusal, BadHTTPResponse for what is no answer of the Bot API, DecodeError
/// for a result that doesn't fit its type.
template <class T>
T decode_answer(Answer&& answer, std::string_view method);

/// The updates of a getUpdates answer. One that can't be decoded becomes an Update with its update_id, the reason in
/// `problem` and its JSON in raw(); its neighbours are unharmed. @throws like decode_answer for the answer as a whole.
std::vector<Update> decode_updates(Answer&& answer);

/// One update, as a webhook delivers it. @throws DecodeError if it is no JSON, or no object with an update_id.
/// Otherwise like decode_updates.
Update decode_update(std::string json);

/// The JSON result of a successful call as text.
class RawResult {
public:
    explicit RawResult(std::string text) : json(std::move(text)) {}
    std::string json;
};
RawResult decode_raw(Answer&& answer, std::string_view method);

}  // namespace telepot::codec
