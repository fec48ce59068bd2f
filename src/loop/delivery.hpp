// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>
#include <cstdint>
#include <optional>

#include "loop/lanes.hpp"
#include "loop/run.hpp"
#include "telepot/messages/untaken.hpp"
#include "telepot/values/shared.hpp"

namespace telepot::loop {

/// A message whose handler has returned while others still have to handle it: delegates, say. It counts as pending
/// until the last reference to this goes; then as handled. Any thread.
class Delivery : public detail::Counted {
public:
    /// Of the handler call that is in progress on this thread; null outside of a message loop.
    static detail::Shared<Delivery> current();

    /// It doesn't count as pending any more, whatever keeps it: its handler waits for another message.
    void set_apart() noexcept;
    /// Whether a store keeps it until all who handle it have done so.
    bool is_kept() const noexcept { return static_cast<bool>(receipt_); }
    /// It isn't going to be handled.
    void drop() noexcept { handled_.store(false, std::memory_order_relaxed); }
    /// Nobody has taken it, and nobody will.
    void leave() noexcept { untaken_.store(true, std::memory_order_relaxed); }

    /// Lives while a worker calls the handler (asynchronous: while the handler makes its task).
    class Scope {
    public:
        Scope(Run& run, Lanes::Work& work) : run_(run), work_(work), outer_(current_) {
            current_ = this;
            if (run.attempts() != nullptr && !work.message.is_event()) run.attempts()->begun(work.message.update_id());
        }
        ~Scope() { current_ = outer_; }
        Scope(const Scope&) = delete;
        Scope& operator=(const Scope&) = delete;

        /// The handler has returned (asynchronous: has made its task): notes whether it took the message.
        void called() noexcept {
            if (!untaken_.untaken()) return;
            work_.untaken = true;
            run_.reporter().untaken_message(work_.message, untaken_.why());
        }

    private:
        friend class Delivery;
        Run& run_;
        Lanes::Work& work_;
        Scope* outer_;
        detail::Shared<Delivery> delivery_;
        detail::UntakenWatch untaken_;
    };

    explicit Delivery(Scope& scope);
    ~Delivery() override;

private:
    static thread_local Scope* current_;

    const detail::Shared<Run> run_;
    const std::optional<std::int64_t> update_id_;     // none for an event
    const detail::Shared<durable::Receipt> receipt_;  // null: it isn't kept
    std::atomic<bool> handled_{true};
    std::atomic<bool> apart_{false};
    std::atomic<bool> untaken_{false};
};

}  // namespace telepot::loop
