// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>

namespace telepot::protocol {

/// A set of ids that mostly follow each other, kept as ranges. There are at most `most` ranges; with more, the lowest
/// is forgotten. Not synchronised.
class IdRanges {
public:
    static constexpr std::size_t kMost = 16'384;

    explicit IdRanges(std::size_t most = kMost) noexcept : most_(most) {}
    IdRanges(const IdRanges&) = delete;
    IdRanges& operator=(const IdRanges&) = delete;

    /// @returns whether the id is new.
    bool insert(std::int64_t id);
    bool contains(std::int64_t id) const noexcept;
    void clear() noexcept;
    bool empty() const noexcept { return ranges_.empty(); }
    /// Of a set that isn't empty.
    std::int64_t lowest() const noexcept { return ranges_.begin()->first; }
    std::int64_t highest() const noexcept { return ranges_.rbegin()->second; }
    /// How many ranges there are.
    std::size_t size() const noexcept { return ranges_.size(); }

    using Ranges = std::map<std::int64_t, std::int64_t>;  // from the first to the last id
    const Ranges& ranges() const noexcept { return ranges_; }

private:
    bool grow_latest(std::int64_t id) noexcept;

    const std::size_t most_;
    Ranges ranges_;
    Ranges::iterator latest_ = ranges_.end();  // the range that the last new id went to
    Ranges::iterator after_ = ranges_.end();   // the one behind it
};

}  // namespace telepot::protocol
