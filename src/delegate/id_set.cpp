// SPDX-License-Identifier: MIT
#include "telepot/delegate/id_set.hpp"

#include <algorithm>
#include <mutex>
#include <shared_mutex>
#include <unordered_set>

namespace telepot {

class IdSet::State final : public detail::Counted {
public:
    mutable std::shared_mutex mutex;
    std::unordered_set<std::int64_t> ids;
};

IdSet::State& IdSet::state() const noexcept {
    return static_cast<State&>(*state_);
}

IdSet::IdSet(std::initializer_list<std::int64_t> ids) : state_(new State) {
    state().ids.insert(ids.begin(), ids.end());
}

IdSet::IdSet(const std::vector<std::int64_t>& ids) : state_(new State) {
    state().ids.insert(ids.begin(), ids.end());
}

bool IdSet::insert(std::int64_t id) {
    const std::lock_guard lock(state().mutex);
    return state().ids.insert(id).second;
}

bool IdSet::erase(std::int64_t id) {
    const std::lock_guard lock(state().mutex);
    return state().ids.erase(id) > 0;
}

void IdSet::clear() {
    const std::lock_guard lock(state().mutex);
    state().ids.clear();
}

bool IdSet::contains(std::int64_t id) const {
    const std::shared_lock lock(state().mutex);
    return state().ids.contains(id);
}

std::size_t IdSet::size() const {
    const std::shared_lock lock(state().mutex);
    return state().ids.size();
}

std::vector<std::int64_t> IdSet::ids() const {
    std::vector<std::int64_t> result;
    {
        const std::shared_lock lock(state().mutex);
        result.assign(state().ids.begin(), state().ids.end());
    }
    std::sort(result.begin(), result.end());
    return result;
}

}  // namespace telepot
