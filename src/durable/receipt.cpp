// SPDX-License-Identifier: MIT
#include "durable/receipt.hpp"

#include <charconv>

#include "telepot/durable/durable.hpp"

namespace telepot {

PossiblySent::PossiblySent(std::string_view method, std::int64_t update_id)
    : Exception(std::string(method) + " was begun before the process ended, at update " + std::to_string(update_id) +
                ", and may have been carried out: to send it again might do it twice"),
      method_(method) {}

namespace durable {

/// "a200 sendMessage body".
std::string CallRecord::text() const {
    std::string result(1, static_cast<char>(state));
    return result.append(std::to_string(status)).append(" ").append(method).append(" ").append(body);
}

CallRecord CallRecord::parse(std::string_view text) {
    CallRecord record;
    const std::size_t first = text.find(' ');
    const std::size_t second = first == std::string_view::npos ? first : text.find(' ', first + 1);
    if (second == std::string_view::npos || first < 2) throw DecodeError("journal", "a call's record can't be read");
    record.state = static_cast<State>(text[0]);
    std::from_chars(text.data() + 1, text.data() + first, record.status);
    record.method = text.substr(first + 1, second - first - 1);
    record.body = text.substr(second + 1);
    return record;
}

}  // namespace durable

}  // namespace telepot
