// SPDX-License-Identifier: MIT
#include "durable/sessions.hpp"

#include <optional>
#include <stdexcept>

#include "durable/keeper.hpp"
#include "durable/seed_key.hpp"
#include "durable/turn.hpp"
#include "durable/under_way.hpp"
#include "messages/place_or_sender.hpp"
#include "telepot/values/exception.hpp"
#include "telepot/values/log.hpp"

namespace telepot {

namespace durable {

using telepot::detail::Function;
using telepot::detail::SessionState;
using telepot::detail::Shared;

// ---- versions ----

std::uint64_t SessionVersions::use(const std::string& key) {
    const std::lock_guard lock(mutex_);
    Entry& entry = used_[key];
    ++entry.users;
    return entry.version;
}

void SessionVersions::leave(const std::string& key) {
    const std::lock_guard lock(mutex_);
    const auto found = used_.find(key);
    if (--found->second.users == 0) used_.erase(found);
}

// ---- one message's ----

SessionStates::~SessionStates() {
    for (const auto& [key, used] : used_) keeper_.sessions().leave(key);
}

SessionStates::Used& SessionStates::use(const std::string& key, const Function<SessionState*()>& make) {
    const auto [at, is_new] = used_.try_emplace(key);
    Used& used = at->second;
    if (!is_new) return used;
    // The version first: what is committed between the two is found out at the end.
    used.version = keeper_.sessions().use(key);
    const std::optional<std::string> stored = keeper_.store().get(kind::session, key);
    used.state = Shared<SessionState>(make());
    if (stored) {
        try {
            used.state->load(*stored);
            used.stored = *stored;
        } catch (const std::exception& error) {
            log::error("session " + key + " can't be read, is set aside and begins anew: " + error.what());
            keeper_.set_state_aside(kind::session, key, *stored);
            used.state = Shared<SessionState>(make());
        }
    }
    used.begun = used.state->save();
    return used;
}

SessionState& SessionStates::state(const std::string& key, const Function<SessionState*()>& make) {
    return *use(key, make).state;
}

void SessionStates::erase(const std::string& key, const Function<SessionState*()>& make) {
    Used& used = use(key, make);
    used.state = Shared<SessionState>(make());
    used.begun = used.state->save();
    used.erased = true;
}

SessionStates::Changes SessionStates::changes() const {
    Changes changes;
    for (const auto& [key, used] : used_) {
        std::string text = used.state->save();
        // One that was only looked at isn't stored, whatever its constructor says.
        if (text == used.begun) text = used.erased ? std::string() : used.stored;
        if (text != used.stored) changes.emplace_back(key, std::move(text));
    }
    return changes;
}

bool SessionStates::are_current() const {
    for (const auto& [key, used] : used_) {
        if (!keeper_.sessions().is_current(key, used.version)) return false;
    }
    return true;
}

void SessionStates::put(const Changes& changes, StoreBatch& batch) {
    for (const auto& [key, text] : changes) {
        keeper_.sessions().change(key);
        if (text.empty()) {
            batch.erase(kind::session, key);
        } else {
            batch.put(kind::session, key, text);
        }
    }
}

}  // namespace durable

// ---- sessions as handlers use them ----

namespace detail {

namespace {

std::string key_in_store(const std::string& name, const Seed& key) {
    return name + ":" + durable::key_of(key);
}

}  // namespace

SessionUse::SessionUse(const void* object, const std::string& name, const SessionKey& key) {
    const durable::UnderWay& now = durable::UnderWay::find(object);
    Seed found;
    if (key) {
        found = key(now.message());
    } else if (const auto place = messages::place_or_sender(now.message())) {
        found = *place;
    }
    if (!found.hashable()) {
        throw BadArgument("session " + name + ": this message has no key; name one with at()");
    }
    turn_ = Shared<Counted>(&now.turn());
    key_ = key_in_store(name, found);
}

SessionUse::SessionUse(const void* object, const std::string& name, const Seed& key)
    : turn_(&durable::UnderWay::find(object).turn()), key_(key_in_store(name, key)) {
    if (!key.hashable()) throw BadArgument("session " + name + ": a key is a number, a text or a tuple of such");
}

SessionState& SessionUse::state(const Function<SessionState*()>& make) const {
    return static_cast<durable::Turn&>(*turn_).sessions().state(key_, make);
}

void SessionUse::erase(const Function<SessionState*()>& make) const {
    static_cast<durable::Turn&>(*turn_).sessions().erase(key_, make);
}

}  // namespace detail

}  // namespace telepot
