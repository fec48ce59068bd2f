// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>

#include "telepot/helper/answerer.hpp"

namespace telepot::detail {

/// One of a bounded number of places, until it goes. Any thread.
class Place {
public:
    using Taken = std::atomic<std::size_t>;

    /// None if all are taken.
    static std::optional<Place> take(Taken& taken, std::size_t most) noexcept {
        if (taken.fetch_add(1, std::memory_order_relaxed) < most) return Place(taken);
        taken.fetch_sub(1, std::memory_order_relaxed);
        return std::nullopt;
    }
    Place(Place&& other) noexcept : taken_(std::exchange(other.taken_, nullptr)) {}
    Place& operator=(Place&&) = delete;
    Place(const Place&) = delete;
    Place& operator=(const Place&) = delete;
    ~Place() {
        if (taken_ != nullptr) taken_->fetch_sub(1, std::memory_order_relaxed);
    }

private:
    explicit Place(Taken& taken) noexcept : taken_(&taken) {}
    Taken* taken_;
};

/// What has become of queries: of one answerer, and of all. Any thread.
class AnswerCounts {
public:
    using Counter = std::atomic<std::uint64_t>;

    Counter answered{0};
    Counter superseded{0};
    Counter refused{0};
    Counter expired{0};
    Counter left_hanging{0};

    void add(Counter AnswerCounts::* which) noexcept {
        (this->*which).fetch_add(1, std::memory_order_relaxed);
        (of_all().*which).fetch_add(1, std::memory_order_relaxed);
    }
    AnswererStatistics statistics(std::size_t under_way) const noexcept {
        AnswererStatistics result;
        result.under_way = under_way;
        result.answered = answered.load(std::memory_order_relaxed);
        result.superseded = superseded.load(std::memory_order_relaxed);
        result.refused = refused.load(std::memory_order_relaxed);
        result.expired = expired.load(std::memory_order_relaxed);
        result.left_hanging = left_hanging.load(std::memory_order_relaxed);
        return result;
    }
    static AnswerCounts& of_all() noexcept {
        static AnswerCounts all;
        return all;
    }
};

/// What bounds an answerer: the same places for all of them.
class AnswerBounds {
public:
    explicit AnswerBounds(const AnswererOptions& options);

    /// Queries that are told at a time that there will be no results.
    static constexpr std::size_t most_excuses = 1000;
    static inline Place::Taken computing{0};
    static inline Place::Taken excusing{0};

    std::size_t most;
    std::chrono::nanoseconds max_age;  ///< 0: none

    bool too_old(std::chrono::steady_clock::time_point since) const noexcept {
        return max_age > std::chrono::nanoseconds::zero() && std::chrono::steady_clock::now() - since >= max_age;
    }
};

/// For a query whose results will never come.
InlineAnswer no_answer();

}  // namespace telepot::detail
