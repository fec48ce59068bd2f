// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace telepot::protocol {

/// Tells ids that have come before, in whatever order they come, within bounded memory: 32 KB for some 260,000 ids that
/// lie close together. What was forgotten counts as new. Not synchronised.
class RecentIds {
public:
    /// Whether the id is new; it no longer is.
    bool insert(std::int64_t id);

private:
    static constexpr std::size_t kBits = 4096;
    static constexpr std::size_t kMostPages = 64;

    /// Which ids of a range have come.
    class Page {
    public:
        explicit Page(std::int64_t n) noexcept : number(n) {}
        std::int64_t number;
        std::uint64_t used = 0;
        std::array<std::uint64_t, kBits / 64> bits{};
    };

    Page& page(std::int64_t number);

    std::vector<std::unique_ptr<Page>> pages_;
    Page* last_ = nullptr;
    std::uint64_t uses_ = 0;
};

}  // namespace telepot::protocol
