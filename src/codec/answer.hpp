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

/// What can't be decoded in it is left out or has its default, as in updates.
/// @throws TelegramError or a subclass for a refusal, BadHTTPResponse for what is no answer of the Bot API,
/// UnreadableResult for a success of whose result nothing can be made.
template <class T>
T decode_answer(Answer&& answer, std::string_view method);

/// The updates of a getUpdates answer. What can't be decoded in one degrades at the nearest place that can be absent;
/// where nothing is left of what it carries, it becomes an Update with its update_id, the reason in `problem` and its
/// JSON in raw(). Its neighbours are unharmed. @throws like decode_answer for the answer as a whole.
std::vector<Update> decode_updates(Answer&& answer);

/// One update, as a webhook delivers it, decoded like those of decode_updates. A whole object that is no JSON only for
/// what stands inside it (bytes that are no UTF-8, half of a surrogate pair) is one that couldn't be decoded.
/// @param what what brought it, for the log
/// @throws DecodeError if it is no object, or without an update_id.
Update decode_update(std::string json, std::string_view what = "a program");

/// The JSON result of a successful call as text.
class RawResult {
public:
    explicit RawResult(std::string text) : json(std::move(text)) {}
    std::string json;
};
RawResult decode_raw(Answer&& answer, std::string_view method);

}  // namespace telepot::codec
