// SPDX-License-Identifier: MIT
#include "lab/control/update_log.hpp"

#include <algorithm>

namespace telepot::lab {

UpdateNote& UpdateLog::add(std::int64_t bot_id, const QueuedUpdate& update, std::int64_t now_ms) {
    if (notes_.size() >= limit) notes_.pop_front();
    UpdateNote& note = notes_.emplace_back();
    note.serial = update.serial;
    note.update_id = update.id;
    note.bot_id = bot_id;
    note.kind = update.kind;
    note.text = std::make_shared<const std::string>(update.text);
    note.queued_ms = now_ms;
    return note;
}

UpdateNote* UpdateLog::find(std::uint64_t serial) {
    const auto at = std::lower_bound(notes_.begin(), notes_.end(), serial,
                                     [](const UpdateNote& note, std::uint64_t key) { return note.serial < key; });
    return at != notes_.end() && at->serial == serial ? &*at : nullptr;
}

}  // namespace telepot::lab
