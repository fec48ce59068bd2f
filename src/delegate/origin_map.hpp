// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <mutex>
#include <set>
#include <unordered_map>
#include <utility>

#include "telepot/delegate/names.hpp"
#include "telepot/values/message_identifier.hpp"
#include "telepot/values/seed.hpp"

namespace telepot::delegate {

/// Which messages with buttons belong to which delegates of a pattern. It outlives the delegates, so that a button
/// still finds the right one when that has ended and must be made anew. Any thread.
class OriginMap : public detail::Counted {
public:
    explicit OriginMap(Names kinds) : kinds_(std::move(kinds)) {}

    /// A delegate's part in this.
    class Keeper {
    public:
        /// An origin belongs to the delegate, whoever has found that out: maybe its predecessor, whose call has come to
        /// an end at last. Under the map's lock: must not call the map.
        virtual void adopt(const MessageIdentifier& origin) = 0;

    protected:
        ~Keeper() = default;
    };
    /// The delegate that is there for an owner now.
    void enter(const Seed& owner, Keeper& keeper);
    /// Harmless if a successor has entered.
    void leave(const Seed& owner, const Keeper& keeper) noexcept;

    /// Whether origins of this kind are of interest.
    bool wants(bool is_inline) const noexcept { return kinds_.contains(is_inline ? "inline" : "chat"); }
    void add(const MessageIdentifier& origin, const Seed& owner);
    void remove(const MessageIdentifier& origin);
    /// To whom an origin belongs; none if to nobody.
    Seed owner(const MessageIdentifier& origin) const;
    /// What belongs to somebody.
    std::set<MessageIdentifier> origins(const Seed& owner) const;

private:
    const Names kinds_;
    mutable std::mutex mutex_;
    std::map<MessageIdentifier, Seed> owners_;
    std::unordered_map<Seed, std::set<MessageIdentifier>> owned_;
    std::unordered_map<Seed, Keeper*> keepers_;
};

}  // namespace telepot::delegate
