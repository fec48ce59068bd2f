// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

#include "delegate/keys.hpp"
#include "telepot/delegate/mailbox.hpp"
#include "telepot/delegate/template.hpp"

namespace telepot::bot {
class Migrations;
}

namespace telepot::delegate {

/// One pattern of a listener: templates that must all match.
class Capture {
public:
    /// What no index can tell, shared so that it can be asked without a lock.
    class Check : public detail::Counted {
    public:
        std::vector<Template::Predicate> predicates;
        std::vector<Template> others;
        /// @param migrations by which a chat may have another id; may be null
        bool match(const AnyMessage& msg, const bot::Migrations* migrations) const;
    };

    /// Whether a template matches, by either id of the chat that it names.
    static bool matches(const Template& one, const AnyMessage& msg, const bot::Migrations* migrations);

    Capture(detail::Mailbox& box, std::uint64_t number, const std::vector<Template>& templates);
    /// The same by another key.
    Capture(const Capture& original, const Key& key)
        : key_(key), kinds_(original.kinds_), number_(original.number_), box_(original.box_), check_(original.check_) {}
    Capture(const Capture&) = delete;
    Capture& operator=(const Capture&) = delete;

    const Key& key() const noexcept { return key_; }
    std::uint32_t kinds() const noexcept { return kinds_; }
    const detail::Shared<const Check>& check() const noexcept { return check_; }
    detail::Mailbox& box() const noexcept { return *box_; }
    std::uint64_t number() const noexcept { return number_; }

private:
    friend class CaptureIndex;
    friend class Hub;

    Key key_;
    std::uint32_t kinds_ = ~std::uint32_t{0};
    std::uint64_t number_;
    detail::Mailbox* box_;
    detail::Shared<const Check> check_;
    Capture* next_in_bucket_ = nullptr;  // or among those without a key
    Capture* next_of_box_ = nullptr;
};

/// All captures of a hub, by key. Not synchronised.
class CaptureIndex {
public:
    CaptureIndex() = default;
    CaptureIndex(const CaptureIndex&) = delete;
    CaptureIndex& operator=(const CaptureIndex&) = delete;

    void add(Capture& capture);
    void remove(Capture& capture) noexcept;
    /// Has memory fetch what find() looks at first, so that it comes while others are fetched, too.
    void prefetch(const Keys& keys) const noexcept {
        if (buckets_.empty()) return;
        for (const Key& key : keys) __builtin_prefetch(&buckets_[bucket_of(key)]);
    }
    /// The same, later, for the captures that find() is likely to find.
    void prefetch_captures(const Keys& keys) const noexcept {
        if (buckets_.empty()) return;
        for (const Key& key : keys) __builtin_prefetch(buckets_[bucket_of(key)]);
    }
    /// Calls `found(capture)` for each capture whose key and kind fit; its check is left to the caller.
    template <class F>
    void find(const Keys& keys, std::uint32_t kind, F found) const {
        if (!buckets_.empty()) {
            for (const Key& key : keys) {
                for (Capture* at = buckets_[bucket_of(key)]; at != nullptr; at = at->next_in_bucket_) {
                    if (at->key_ == key && (at->kinds_ & kind) != 0) found(*at);
                }
            }
        }
        for (Capture* at = without_key_; at != nullptr; at = at->next_in_bucket_) {
            if ((at->kinds_ & kind) != 0) found(*at);
        }
    }
    /// Calls `found(capture)` for each capture of a key.
    template <class F>
    void find_key(const Key& key, F found) const {
        if (buckets_.empty()) return;
        for (Capture* at = buckets_[bucket_of(key)]; at != nullptr; at = at->next_in_bucket_) {
            if (at->key_ == key) found(*at);
        }
    }
    std::size_t size() const noexcept { return count_; }

private:
    std::size_t bucket_of(const Key& key) const noexcept { return key.hash() & (buckets_.size() - 1); }
    Capture** list_of(const Capture& capture) noexcept {
        return capture.key_.kind == KeyKind::none ? &without_key_ : &buckets_[bucket_of(capture.key_)];
    }
    void resize(std::size_t size);

    std::vector<Capture*> buckets_;
    Capture* without_key_ = nullptr;
    std::size_t count_ = 0;
};

}  // namespace telepot::delegate
