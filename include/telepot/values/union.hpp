// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <type_traits>
#include <utility>

namespace telepot {

/// A union that was asked for a member that it doesn't hold.
class BadUnionAccess;

namespace detail {

template <class... Ts>
class Types;

[[noreturn]] void throw_bad_union_access();

template <class A, class... Ts>
constexpr int position_in(const Types<Ts...>*) noexcept {
    int at = 0;
    int found = -1;
    ((std::is_same_v<A, Ts>&& found < 0 ? found = at : 0, ++at), ...);
    return found;
}

/// Position of A among the members of union U; -1 if it is none of them, or if U is no union.
template <class U, class A>
constexpr int alternative_of() noexcept {
    if constexpr (requires { typename U::members; }) {
        return position_in<A>(static_cast<const typename U::members*>(nullptr));
    } else {
        return -1;
    }
}

/// U has A among its members.
template <class U, class A>
concept HasAlternative = !std::is_same_v<U, A> && (alternative_of<U, A>() >= 0);

/// What all unions of the API share: which member is held, and where. The generated classes own the member: unlike a
/// std::variant they work with types that are only declared, are two words wide, and cost a bot's translation unit
/// next to nothing.
class UnionBase {
public:
    /// The position of the member that is held, in the API's order; Unknown comes last.
    [[nodiscard]] std::size_t index() const noexcept { return index_; }
    /// The member's address.
    [[nodiscard]] const void* object() const noexcept { return object_; }
    [[nodiscard]] void* object() noexcept { return object_; }

protected:
    UnionBase(void* object, std::size_t index) noexcept : object_(object), index_(index) {}
    UnionBase(UnionBase&& other) noexcept : object_(std::exchange(other.object_, nullptr)), index_(other.index_) {}
    ~UnionBase() = default;
    void swap(UnionBase& other) noexcept {
        std::swap(object_, other.object_);
        std::swap(index_, other.index_);
    }

private:
    void* object_;
    std::size_t index_;
};

template <class R, class T, class... Ts, class V, class U>
R visit_member(V&& visitor, U& held, Types<T, Ts...>*, std::size_t at) {
    using Member = std::conditional_t<std::is_const_v<U>, const T, T>;
    if (held.index() == at) return std::forward<V>(visitor)(*static_cast<Member*>(held.object()));
    if constexpr (sizeof...(Ts) > 0) {
        return visit_member<R>(std::forward<V>(visitor), held, static_cast<Types<Ts...>*>(nullptr), at + 1);
    } else {
        throw_bad_union_access();
    }
}

template <class V, class U, class T, class... Ts>
auto first_result(V&& visitor, U& held, Types<T, Ts...>*)
    -> decltype(visitor(*static_cast<std::conditional_t<std::is_const_v<U>, const T, T>*>(held.object())));

}  // namespace detail

/// Whether a union of the API holds a T.
template <class T, class U>
    requires detail::HasAlternative<U, T>
[[nodiscard]] bool holds_alternative(const U& held) noexcept {
    return held.index() == static_cast<std::size_t>(detail::alternative_of<U, T>()) && held.object() != nullptr;
}

/// The T that a union holds, or nullptr if it holds another member.
template <class T, class U>
    requires detail::HasAlternative<U, T>
[[nodiscard]] const T* get_if(const U* held) noexcept {
    return held != nullptr && holds_alternative<T>(*held) ? static_cast<const T*>(held->object()) : nullptr;
}
template <class T, class U>
    requires detail::HasAlternative<U, T>
[[nodiscard]] T* get_if(U* held) noexcept {
    return held != nullptr && holds_alternative<T>(*held) ? static_cast<T*>(held->object()) : nullptr;
}

/// The T that a union holds. @throws BadUnionAccess if it holds another member.
template <class T, class U>
    requires detail::HasAlternative<U, T>
[[nodiscard]] const T& get(const U& held) {
    if (!holds_alternative<T>(held)) detail::throw_bad_union_access();
    return *static_cast<const T*>(held.object());
}
template <class T, class U>
    requires detail::HasAlternative<U, T>
[[nodiscard]] T& get(U& held) {
    if (!holds_alternative<T>(held)) detail::throw_bad_union_access();
    return *static_cast<T*>(held.object());
}

/// Calls `visitor` with the member that a union holds; the visitor takes any of them (Unknown too), and returns the
/// same type for each. @throws BadUnionAccess for a union that was moved from.
template <class V, class U>
    requires requires { typename std::remove_const_t<U>::members; }
decltype(auto) visit(V&& visitor, U& held) {
    using Members = typename std::remove_const_t<U>::members;
    using R = decltype(detail::first_result(visitor, held, static_cast<Members*>(nullptr)));
    if (held.object() == nullptr) detail::throw_bad_union_access();
    return detail::visit_member<R>(std::forward<V>(visitor), held, static_cast<Members*>(nullptr), std::size_t{0});
}

}  // namespace telepot
