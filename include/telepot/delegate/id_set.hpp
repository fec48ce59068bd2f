// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <vector>

#include "telepot/values/shared.hpp"

namespace telepot {

/// A set of ids that may change while a bot runs: seeders look at it for each message. Copies are the same set, so keep
/// one and change it: `IdSet staff{1, 2}; ... per_chat_id_in(staff) ...; staff.insert(3);`. Any thread.
class IdSet {
public:
    IdSet(std::initializer_list<std::int64_t> ids = {});  // NOLINT(google-explicit-constructor)
    IdSet(const std::vector<std::int64_t>& ids);          // NOLINT(google-explicit-constructor)

    /// False if it was there already.
    bool insert(std::int64_t id);
    /// False if it wasn't there.
    bool erase(std::int64_t id);
    void clear();
    [[nodiscard]] bool contains(std::int64_t id) const;
    [[nodiscard]] std::size_t size() const;
    /// All of them, in ascending order.
    [[nodiscard]] std::vector<std::int64_t> ids() const;

private:
    class State;
    [[nodiscard]] State& state() const noexcept;

    detail::Shared<detail::Counted> state_;
};

}  // namespace telepot
