// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <new>
#include <utility>
#include <vector>

#include "telepot/delegate/mailbox.hpp"

namespace telepot::delegate {

/// A pattern's live delegates by seed, linked through the delegates themselves. Not synchronised; owns nothing.
class SeedTable {
public:
    detail::Actor* find(const Seed& seed) const noexcept {
        if (buckets_.empty()) return nullptr;
        detail::Actor* at = buckets_[bucket_of(seed)];
        while (at != nullptr && !(at->seed_ == seed)) at = at->next_in_bucket_;
        return at;
    }
    /// Has memory fetch what find() looks at first, so that it comes while others are fetched, too.
    void prefetch(const Seed& seed) const noexcept {
        if (!buckets_.empty()) __builtin_prefetch(&buckets_[bucket_of(seed)]);
    }
    /// The same, later, for the delegate that find() is likely to find.
    void prefetch_delegate(const Seed& seed) const noexcept {
        if (buckets_.empty()) return;
        const auto* const bytes = static_cast<const char*>(static_cast<const void*>(buckets_[bucket_of(seed)]));
        for (std::size_t at = 0; at < sizeof(detail::Actor); at += kCacheLine) __builtin_prefetch(bytes + at, 1);
    }
    void add(detail::Actor& actor) {
        if (count_ >= buckets_.size()) resize(buckets_.empty() ? kFirstBuckets : buckets_.size() * 2);
        actor.next_in_bucket_ = std::exchange(buckets_[bucket_of(actor.seed_)], &actor);
        ++count_;
    }
    /// Harmless if it isn't there.
    void remove(detail::Actor& actor) noexcept {
        if (buckets_.empty()) return;
        detail::Actor** link = &buckets_[bucket_of(actor.seed_)];
        while (*link != nullptr && *link != &actor) link = &(*link)->next_in_bucket_;
        if (*link == nullptr) return;
        *link = actor.next_in_bucket_;
        --count_;
        if (buckets_.size() <= kFirstBuckets || count_ > buckets_.size() / 8) return;
        try {
            resize(buckets_.size() / 4);
        } catch (const std::bad_alloc&) {
            // It stays as big as it is.
        }
    }
    std::size_t size() const noexcept { return count_; }
    template <class F>
    void for_each(F f) const {
        for (detail::Actor* at : buckets_) {
            for (; at != nullptr; at = at->next_in_bucket_) f(*at);
        }
    }

private:
    static constexpr std::size_t kFirstBuckets = 64;
    static constexpr std::size_t kCacheLine = 64;

    std::size_t bucket_of(const Seed& seed) const noexcept { return seed.hash() & (buckets_.size() - 1); }
    void resize(std::size_t size) {
        std::vector<detail::Actor*> old(size);
        old.swap(buckets_);
        for (detail::Actor* at : old) {
            while (at != nullptr) {
                detail::Actor* const next = at->next_in_bucket_;
                at->next_in_bucket_ = std::exchange(buckets_[bucket_of(at->seed_)], at);
                at = next;
            }
        }
    }

    std::vector<detail::Actor*> buckets_;
    std::size_t count_ = 0;
};

}  // namespace telepot::delegate
