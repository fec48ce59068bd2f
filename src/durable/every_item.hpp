// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "telepot/store/store.hpp"

namespace telepot::durable {

/// Calls f with each item of a kind, by key; f may not change those that are still to come.
template <class F>
void every_item(StoreBackend& store, std::string_view kind, F f) {
    constexpr std::size_t page = 1000;
    std::string after;
    for (;;) {
        const std::vector<StoreItem> items = store.range(kind, after, page);
        for (const StoreItem& item : items) f(item);
        if (items.size() < page) return;
        after = items.back().key;
    }
}

}  // namespace telepot::durable
