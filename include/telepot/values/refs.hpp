// SPDX-License-Identifier: MIT
// What the parameters of methods are made of: views that are trivially destructible, because options objects are
// aggregates and g++ 12 destroys the temporaries of an aggregate twice inside a co_await expression.
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "telepot/values/box.hpp"
#include "telepot/values/union.hpp"

namespace telepot {

namespace detail {

/// A contiguous container: vector, array, span, string_view-like. (std::ranges has the concept; its header takes a
/// second to compile.)
template <class R>
concept Contiguous = requires(const R& r) {
    r.data();
    r.size();
};

/// What a contiguous container holds.
template <class R>
using ElementOf = std::remove_cvref_t<decltype(*std::declval<const R&>().data())>;

}  // namespace detail

/// An object lent to a call: empty, or referring to the caller's T. For a union T also to one of its members:
/// `.reply_markup = ForceReply()`. Valid until the call has returned (a task has taken its own copy by then).
template <class T>
class Ref {
public:
    Ref() noexcept = default;
    Ref(const T& value) noexcept : object_(&value) {}            // NOLINT(google-explicit-constructor)
    Ref(const Box<T>& value) noexcept : object_(value.get()) {}  // NOLINT(google-explicit-constructor)
    Ref(const std::optional<T>& value) noexcept : object_(value ? &*value : nullptr) {}  // NOLINT
    Ref(std::nullptr_t) noexcept {}  // NOLINT(google-explicit-constructor)
    Ref(std::nullopt_t) noexcept {}  // NOLINT(google-explicit-constructor)
    /// A member of the union T.
    template <class A>
        requires detail::HasAlternative<T, A>
    Ref(const A& member) noexcept  // NOLINT(google-explicit-constructor)
        : object_(&member), alternative_(detail::alternative_of<T, A>()) {}

    explicit operator bool() const noexcept { return object_ != nullptr; }
    /// The object's address: a T if alternative() is negative, else a member of the union at that position.
    [[nodiscard]] const void* object() const noexcept { return object_; }
    [[nodiscard]] int alternative() const noexcept { return alternative_; }

private:
    const void* object_ = nullptr;
    int alternative_ = -1;
};

/// Values made on the spot for a parameter that takes a list: `list(a, b, c)`.
template <class T>
class List {
public:
    explicit List(std::vector<T> items) : items_(std::move(items)) {}
    [[nodiscard]] const std::vector<T>& items() const noexcept { return items_; }

private:
    std::vector<T> items_;
};

/// Makes a list of values of one type for a parameter that takes an array. Inside co_await use this, or a vector,
/// in place of a braced list.
template <class First, class... Rest>
    requires(std::convertible_to<Rest, std::decay_t<First>> && ...)
List<std::decay_t<First>> list(First&& first, Rest&&... rest) {
    std::vector<std::decay_t<First>> items;
    items.reserve(1 + sizeof...(rest));
    items.emplace_back(std::forward<First>(first));
    (items.emplace_back(std::forward<Rest>(rest)), ...);
    return List<std::decay_t<First>>(std::move(items));
}

/// The same for members of a union: `list<InlineQueryResult>(article, photo)`.
template <class T, class... Items>
    requires(sizeof...(Items) > 0 && (std::convertible_to<Items, T> && ...))
List<T> list(Items&&... values) {
    std::vector<T> items;
    items.reserve(sizeof...(values));
    (items.emplace_back(std::forward<Items>(values)), ...);
    return List<T>(std::move(items));
}

/// A row of objects lent to a call: from any contiguous container of T or, for a union T, of one of its members.
/// Absent and empty are distinct: an empty list is sent as [].
template <class T>
class ListRef {
public:
    ListRef() noexcept = default;
    /// From a vector, array, span, ... of T.
    template <detail::Contiguous R>
        requires std::same_as<detail::ElementOf<R>, T>
    ListRef(const R& items) noexcept  // NOLINT(google-explicit-constructor)
        : data_(items.data()), size_(items.size()), present_(true) {}
    /// From a vector, array, span, ... of one of the members of the union T.
    template <detail::Contiguous R>
        requires detail::HasAlternative<T, detail::ElementOf<R>>
    ListRef(const R& items) noexcept  // NOLINT(google-explicit-constructor)
        : data_(items.data()),
          size_(items.size()),
          stride_(sizeof(detail::ElementOf<R>)),
          alternative_(detail::alternative_of<T, detail::ElementOf<R>>()),
          present_(true) {}
    template <class A>
        requires std::same_as<A, T> || detail::HasAlternative<T, A>
    ListRef(const List<A>& items) noexcept : ListRef(items.items()) {}  // NOLINT(google-explicit-constructor)
    /// From a braced list (not inside co_await, where g++ 12 refuses it).
    ListRef(std::initializer_list<T> items) noexcept  // NOLINT(google-explicit-constructor)
        : data_(items.begin()), size_(items.size()), present_(true) {}

    /// Whether the parameter was given at all.
    explicit operator bool() const noexcept { return present_; }
    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    [[nodiscard]] int alternative() const noexcept { return alternative_; }
    /// The address of the object at a position.
    [[nodiscard]] const void* at(std::size_t position) const noexcept {
        return static_cast<const char*>(data_) + position * (stride_ != 0 ? stride_ : sizeof(T));
    }

private:
    const void* data_ = nullptr;
    std::size_t size_ = 0;
    std::uint32_t stride_ = 0;
    int alternative_ = -1;
    bool present_ = false;
};

/// A text lent to a call, or a number, which is written as text: `sendMessage(chat_id, 42)`.
class TextRef {
public:
    template <class T>
        requires std::convertible_to<const T&, std::string_view>
    TextRef(const T& text) : text_(text) {}  // NOLINT(google-explicit-constructor)
    template <class Number>
        requires(std::integral<Number> || std::floating_point<Number>) &&
                (!std::same_as<Number, bool> && !std::same_as<Number, char>)
    TextRef(Number number) noexcept {  // NOLINT(google-explicit-constructor)
        if constexpr (std::floating_point<Number>) {
            write(static_cast<double>(number));
        } else if constexpr (std::unsigned_integral<Number>) {
            write(static_cast<std::uint64_t>(number));
        } else {
            write(static_cast<std::int64_t>(number));
        }
    }

    /// Valid as long as the text, and this object.
    [[nodiscard]] std::string_view view() const noexcept {
        return length_ != 0 ? std::string_view(digits_, length_) : text_;
    }

private:
    void write(std::int64_t number) noexcept;
    void write(std::uint64_t number) noexcept;
    void write(double number) noexcept;

    std::string_view text_;
    std::uint8_t length_ = 0;
    char digits_[32] = {};  // NOLINT(modernize-avoid-c-arrays): <array> costs each bot time to compile
};
static_assert(std::is_trivially_destructible_v<TextRef>);

/// A row of texts lent to a call: from containers of std::string, std::string_view or const char*.
class StringsRef {
public:
    StringsRef() noexcept = default;
    template <detail::Contiguous R>
        requires std::same_as<detail::ElementOf<R>, std::string> ||
                     std::same_as<detail::ElementOf<R>, std::string_view> ||
                     std::same_as<detail::ElementOf<R>, const char*>
    StringsRef(const R& items) noexcept  // NOLINT(google-explicit-constructor)
        : data_(items.data()), size_(items.size()), read_(&read<detail::ElementOf<R>>) {}
    template <class A>
    StringsRef(const List<A>& items) noexcept : StringsRef(items.items()) {}  // NOLINT(google-explicit-constructor)
    StringsRef(std::initializer_list<std::string_view> items) noexcept        // NOLINT(google-explicit-constructor)
        : data_(items.begin()), size_(items.size()), read_(&read<std::string_view>) {}

    explicit operator bool() const noexcept { return read_ != nullptr; }
    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    [[nodiscard]] std::string_view operator[](std::size_t position) const noexcept { return read_(data_, position); }

private:
    template <class S>
    static std::string_view read(const void* data, std::size_t position) noexcept {
        return static_cast<const S*>(data)[position];
    }

    const void* data_ = nullptr;
    std::size_t size_ = 0;
    std::string_view (*read_)(const void*, std::size_t) = nullptr;
};

}  // namespace telepot
