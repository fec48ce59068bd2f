// SPDX-License-Identifier: MIT
#include "loop/handling.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <new>
#include <utility>
#include <vector>

namespace telepot::loop {

namespace {

thread_local Handling* on_this_thread = nullptr;

}  // namespace

/// Those of all tasks, by their contexts. It needs memory only to become faster, so that no handler fails for want of
/// it.
class Handling::InTask::Table {
public:
    static Table& instance() noexcept {
        // Never destroyed: coroutines may be left when the process ends.
        alignas(Table) static std::byte storage[sizeof(Table)];
        static auto* const table = ::new (static_cast<void*>(storage)) Table;
        return *table;
    }

    void add(InTask& one) noexcept {
        if (count_ >= size_) grow();
        InTask*& first = bucket(one.context_);
        one.next_ = std::exchange(first, &one);
        ++count_;
    }
    void remove(InTask& one) noexcept {
        InTask** link = &bucket(one.context_);
        while (*link != &one) link = &(*link)->next_;
        *link = one.next_;
        --count_;
    }
    Handling* find(const telepot::detail::TaskContext* context) noexcept {
        const InTask* at = bucket(context);
        while (at != nullptr && at->context_ != context) at = at->next_;
        return at != nullptr ? &at->handling_ : nullptr;
    }

private:
    static constexpr std::size_t kFirstBuckets = 64;

    InTask*& bucket(const telepot::detail::TaskContext* context) noexcept {
        // Contexts stand in frames of one size, and so at regular distances.
        const auto mixed = static_cast<std::uint64_t>(reinterpret_cast<std::uintptr_t>(context)) * 0x9E3779B97F4A7C15U;
        InTask** const buckets = more_.empty() ? first_.data() : more_.data();
        return buckets[static_cast<std::size_t>(mixed >> 32U) & (size_ - 1)];
    }
    void grow() noexcept {
        std::vector<InTask*> bigger;
        try {
            bigger.resize(size_ * 2);
        } catch (const std::bad_alloc&) {
            return;
        }
        InTask* all = nullptr;
        for (std::size_t i = 0; i < size_; ++i) {
            InTask* at = more_.empty() ? first_[i] : more_[i];
            while (at != nullptr) {
                InTask* const next = at->next_;
                at->next_ = std::exchange(all, at);
                at = next;
            }
        }
        more_.swap(bigger);
        size_ = more_.size();
        while (all != nullptr) {
            InTask* const next = all->next_;
            InTask*& first = bucket(all->context_);
            all->next_ = std::exchange(first, all);
            all = next;
        }
    }

    std::array<InTask*, kFirstBuckets> first_{};
    std::vector<InTask*> more_;  // in its place
    std::size_t size_ = kFirstBuckets;
    std::size_t count_ = 0;
};

Handling* Handling::here() noexcept {
    return on_this_thread;
}

Handling* Handling::of(const telepot::detail::TaskContext* context) noexcept {
    return InTask::Table::instance().find(context);
}

Handling::OnThread::OnThread(Handling& handling) noexcept : outer_(std::exchange(on_this_thread, &handling)) {}

Handling::OnThread::~OnThread() {
    on_this_thread = outer_;
}

Handling::InTask::InTask(Handling& handling, const telepot::detail::TaskContext& context) noexcept
    : handling_(handling), context_(&context) {
    Table::instance().add(*this);
}

Handling::InTask::~InTask() {
    Table::instance().remove(*this);
}

}  // namespace telepot::loop
