// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <list>
#include <mutex>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "telepot/delegate/handler_settings.hpp"
#include "telepot/delegate/names.hpp"
#include "telepot/values/message_identifier.hpp"
#include "telepot/values/seed.hpp"

namespace telepot::delegate {

/// Which messages with buttons belong to which delegates of a pattern. It outlives the delegates, so that a button
/// still finds the right one when that has ended and must be made anew. It is bounded: what came longest ago is
/// forgotten first, and for a while it is known to be forgotten. Any thread.
class OriginMap : public detail::Counted {
public:
    using Clock = std::chrono::steady_clock;

    explicit OriginMap(Names kinds, const OriginBounds& bounds = {});

    /// A delegate's part in this. Called under the map's lock: must not call the map.
    class Keeper {
    public:
        /// An origin belongs to the delegate, whoever has found that out: maybe its predecessor, whose call has come to
        /// an end at last.
        virtual void adopt(const MessageIdentifier& origin) = 0;
        /// An origin is forgotten.
        virtual void forget(const MessageIdentifier& origin) = 0;

    protected:
        ~Keeper() = default;
    };
    /// The delegate that is there for an owner now.
    void enter(const Seed& owner, Keeper& keeper);
    /// Harmless if a successor has entered.
    void leave(const Seed& owner, const Keeper& keeper) noexcept;

    /// Whether origins of this kind are of interest.
    bool wants(bool is_inline) const noexcept { return kinds_.contains(is_inline ? "inline" : "chat"); }
    void add(const MessageIdentifier& origin, const Seed& owner, Clock::time_point now = Clock::now());
    void remove(const MessageIdentifier& origin);
    /// What belongs to one owner belongs to another one.
    void move(const Seed& from, const Seed& to);
    /// To whom an origin belongs; none if to nobody.
    Seed owner(const MessageIdentifier& origin, Clock::time_point now = Clock::now());
    /// What belongs to somebody.
    std::set<MessageIdentifier> origins(const Seed& owner) const;

    /// Whether it had an owner that is forgotten by now. It counts the press that makes somebody ask.
    bool is_press_of_forgotten(const MessageIdentifier& origin);
    /// What whoever presses a button of one that is forgotten is told.
    const std::string& forgotten_text() const noexcept { return forgotten_text_; }

    struct Statistics {
        std::size_t origins = 0;
        std::uint64_t forgotten = 0;
        std::uint64_t forgotten_presses = 0;
    };
    Statistics statistics() const;

private:
    class Entry {
    public:
        Entry(MessageIdentifier of, Seed whose, Clock::time_point when)
            : origin(std::move(of)), owner(std::move(whose)), since(when) {}

        MessageIdentifier origin;
        Seed owner;
        Clock::time_point since;
    };
    using Entries = std::list<Entry>;

    void expire_locked(Clock::time_point now);
    void forget_locked(Entries::iterator entry);
    void erase_locked(Entries::iterator entry);

    const Names kinds_;
    const std::size_t most_;
    const std::chrono::nanoseconds max_age_;  // 0: none
    const std::string forgotten_text_;

    mutable std::mutex mutex_;  // of all below
    Entries entries_;           // the oldest first
    std::unordered_map<MessageIdentifier, Entries::iterator> by_origin_;
    std::unordered_map<Seed, std::set<MessageIdentifier>> owned_;
    std::unordered_map<Seed, Keeper*> keepers_;
    std::unordered_set<std::size_t> forgotten_;  // hashes; as many as there may be origins
    std::deque<std::size_t> forgotten_order_;
    std::uint64_t forgotten_count_ = 0;
    std::uint64_t forgotten_presses_ = 0;
};

}  // namespace telepot::delegate
