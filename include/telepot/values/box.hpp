// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <utility>

namespace telepot {

/// An optional value on the heap that copies deeply: what an optional object of the Bot API is held in.
///
/// Works with a type that is only declared, so that types may refer to each other. An empty Box converts to false;
/// reading through an empty Box is undefined, as with std::optional. Not synchronised: treat it as a plain value.
template <class T>
class Box {
public:
    using value_type = T;

    /// An empty box.
    Box() noexcept = default;
    /// An empty box, spelt out.
    Box(std::nullptr_t) noexcept {}  // NOLINT(google-explicit-constructor): "none" reads as in Python
    /// Holds a copy of `value`.
    Box(const T& value) : value_(new T(value)) {}  // NOLINT(google-explicit-constructor)
    /// Holds `value`, moved in.
    Box(T&& value) : value_(new T(std::move(value))) {}  // NOLINT(google-explicit-constructor)

    Box(const Box& other) : value_(other.value_ != nullptr ? new T(*other.value_) : nullptr) {}
    Box(Box&& other) noexcept : value_(std::exchange(other.value_, nullptr)) {}
    Box& operator=(const Box& other) {
        if (this != &other) *this = Box(other);
        return *this;
    }
    Box& operator=(Box&& other) noexcept {
        if (this != &other) delete std::exchange(value_, std::exchange(other.value_, nullptr));
        return *this;
    }
    ~Box() { delete value_; }

    /// Makes a new value in place of whatever was held and returns it.
    template <class... Args>
    T& emplace(Args&&... args) {
        delete std::exchange(value_, new T(std::forward<Args>(args)...));
        return *value_;
    }

    /// Drops the value.
    void reset() noexcept { delete std::exchange(value_, nullptr); }

    [[nodiscard]] bool has_value() const noexcept { return value_ != nullptr; }
    explicit operator bool() const noexcept { return has_value(); }

    T& operator*() noexcept { return *value_; }
    const T& operator*() const noexcept { return *value_; }
    T* operator->() noexcept { return value_; }
    const T* operator->() const noexcept { return value_; }

    /// The value's address, or nullptr.
    T* get() noexcept { return value_; }
    /// The value's address, or nullptr.
    const T* get() const noexcept { return value_; }

private:
    // A plain pointer: std::unique_ptr costs each translation unit 0.3 s, and each type that is boxed several ms.
    T* value_ = nullptr;
};

}  // namespace telepot
