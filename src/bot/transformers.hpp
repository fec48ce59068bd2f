// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>
#include <memory>
#include <mutex>
#include <vector>

#include "telepot/bot/outgoing_call.hpp"

namespace telepot::bot {

/// The transformers of a bot, in the order of use(). Any thread; a call sees those that were there when it was begun.
class Transformers {
public:
    using List = std::vector<Transformer>;

    void add(Transformer transformer) {
        const std::scoped_lock lock(mutex_);
        auto longer = list_ ? std::make_shared<List>(*list_) : std::make_shared<List>();
        longer->push_back(std::move(transformer));
        list_ = std::move(longer);
        any_.store(true, std::memory_order_release);
    }
    /// Null if there are none: what a bot without transformers pays for.
    std::shared_ptr<const List> list() const {
        if (!any_.load(std::memory_order_acquire)) return nullptr;
        const std::scoped_lock lock(mutex_);
        return list_;
    }

private:
    std::atomic<bool> any_{false};
    mutable std::mutex mutex_;
    std::shared_ptr<const List> list_;
};

}  // namespace telepot::bot
