// SPDX-License-Identifier: MIT
#include "lab/call_log.hpp"

#include <algorithm>

namespace telepot::lab {

CallRecord& CallLog::add() {
    while (records_.size() >= limit_ && !records_.empty() && records_.front().finished) records_.pop_front();
    CallRecord& record = records_.emplace_back();
    record.number = next_++;
    return record;
}

CallRecord* CallLog::find(std::uint64_t number) {
    const auto at = std::lower_bound(records_.begin(), records_.end(), number,
                                     [](const CallRecord& record, std::uint64_t key) { return record.number < key; });
    return at != records_.end() && at->number == number ? &*at : nullptr;
}

void CallLog::clear() {
    std::erase_if(records_, [](const CallRecord& record) { return record.finished; });
}

}  // namespace telepot::lab
