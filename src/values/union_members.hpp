// SPDX-License-Identifier: MIT
// What the generated unions need to own their members; instantiated in their sources, where all types are complete.
#pragma once

#include <cstddef>
#include <utility>

#include "telepot/values/union.hpp"

namespace telepot::detail {

template <class... Ts, std::size_t... At>
void* copy_member_of(Types<Ts...>*, std::index_sequence<At...>, const UnionBase& held) {
    void* copy = nullptr;
    ((held.index() == At ? void(copy = new Ts(*static_cast<const Ts*>(held.object()))) : void()), ...);
    return copy;
}

template <class... Ts, std::size_t... At>
void destroy_member_of(Types<Ts...>*, std::index_sequence<At...>, UnionBase& held) noexcept {
    ((held.index() == At ? delete static_cast<Ts*>(held.object()) : void()), ...);
}

template <class... Ts>
constexpr std::index_sequence_for<Ts...> positions(Types<Ts...>*) noexcept {
    return {};
}

/// A copy of the member that a union holds; nullptr for a union that was moved from.
template <class Members>
void* copy_member(const UnionBase& held) {
    constexpr auto members = static_cast<Members*>(nullptr);
    return held.object() == nullptr ? nullptr : copy_member_of(members, positions(members), held);
}

template <class Members>
void destroy_member(UnionBase& held) noexcept {
    constexpr auto members = static_cast<Members*>(nullptr);
    destroy_member_of(members, positions(members), held);
}

}  // namespace telepot::detail
