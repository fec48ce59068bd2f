// SPDX-License-Identifier: MIT
#include "delegate/capture.hpp"

#include <algorithm>
#include <new>

#include "delegate/migration.hpp"

namespace telepot::delegate {

namespace {
constexpr std::size_t kFirstBuckets = 64;
}

bool Capture::Check::match(const AnyMessage& msg, const bot::Migrations* migrations) const {
    return std::all_of(predicates.begin(), predicates.end(), [&](const auto& p) { return p(msg); }) &&
           std::all_of(others.begin(), others.end(), [&](const Template& t) { return matches(t, msg, migrations); });
}

bool Capture::matches(const Template& one, const AnyMessage& msg, const bot::Migrations* migrations) {
    if (one.match(msg)) return true;
    if (migrations == nullptr || migrations->empty()) return false;
    const Key key(static_cast<KeyKind>(one.key_kind_), one.number_, one.more_);
    for (const Key& other : {successor_of(*migrations, key), predecessor_of(*migrations, key)}) {
        if (other.kind == KeyKind::none) continue;
        Template twin = one;
        twin.number_ = other.number;
        if (twin.match(msg)) return true;
    }
    return false;
}

Capture::Capture(detail::Mailbox& box, std::uint64_t number, const std::vector<Template>& templates)
    : number_(number), box_(&box) {
    auto check = detail::Shared<Check>(new Check);
    for (const Template& one : templates) {
        kinds_ &= one.kinds_;
        if (one.check_) check->predicates.push_back(one.check_);
        if (one.key_kind_ == 0) continue;
        if (key_.kind == KeyKind::none) {
            key_ = Key(static_cast<KeyKind>(one.key_kind_), one.number_, one.more_);
        } else {
            Template second = one;
            second.check_ = {};
            check->others.push_back(std::move(second));
        }
    }
    if (!check->predicates.empty() || !check->others.empty()) check_ = detail::Shared<const Check>(check.get());
}

void CaptureIndex::add(Capture& capture) {
    if (count_ >= buckets_.size()) resize(buckets_.empty() ? kFirstBuckets : buckets_.size() * 2);
    Capture** const list = list_of(capture);
    capture.next_in_bucket_ = *list;
    *list = &capture;
    ++count_;
}

void CaptureIndex::remove(Capture& capture) noexcept {
    Capture** link = list_of(capture);
    while (*link != &capture) link = &(*link)->next_in_bucket_;
    *link = capture.next_in_bucket_;
    --count_;
    if (buckets_.size() <= kFirstBuckets || count_ > buckets_.size() / 8) return;
    try {
        resize(buckets_.size() / 4);
    } catch (const std::bad_alloc&) {
        // It stays as big as it is.
    }
}

void CaptureIndex::resize(std::size_t size) {
    std::vector<Capture*> old(size);
    old.swap(buckets_);
    for (Capture* at : old) {
        while (at != nullptr) {
            Capture* const next = at->next_in_bucket_;
            Capture** const list = list_of(*at);
            at->next_in_bucket_ = *list;
            *list = at;
            at = next;
        }
    }
}

}  // namespace telepot::delegate
