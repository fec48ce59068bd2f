// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include "telepot/values/shared.hpp"

namespace telepot {

namespace detail {

/// Data of any type; asked for by that very type.
class AnyData {
public:
    AnyData() = default;
    template <class T>
        requires(!std::is_same_v<std::remove_cvref_t<T>, AnyData>)
    explicit AnyData(T&& value) : held_(new Holder<std::decay_t<T>>(std::forward<T>(value))) {}

    template <class T>
    [[nodiscard]] const T* get_if() const noexcept {
        if (!held_ || held_->tag != &tag_of<T>) return nullptr;
        return &static_cast<const Holder<T>*>(held_.get())->value;
    }
    explicit operator bool() const noexcept { return static_cast<bool>(held_); }

private:
    template <class T>
    static constexpr char tag_of = 0;

    class Base : public Counted {
    public:
        explicit Base(const char* type_tag) : tag(type_tag) {}
        const char* tag;
    };
    template <class T>
    class Holder final : public Base {
    public:
        template <class U>
        explicit Holder(U&& v) : Base(&tag_of<T>), value(std::forward<U>(v)) {}
        T value;
    };

    Shared<const Base> held_;
};

}  // namespace detail

/// What an event carries below its flavor: data of any copyable type.
class EventContent {
public:
    EventContent() = default;
    template <class T>
        requires(!std::is_same_v<std::remove_cvref_t<T>, EventContent>)
    explicit EventContent(T&& data) : data_(std::forward<T>(data)) {}
    explicit EventContent(const char* text) : data_(std::string(text)) {}

    /// The data if it is exactly a T, else nullptr. Lives as long as this content or a copy.
    template <class T>
    [[nodiscard]] const T* data() const noexcept {
        return data_.get_if<T>();
    }
    /// Whether there is any data.
    [[nodiscard]] bool has_data() const noexcept { return static_cast<bool>(data_); }

private:
    detail::AnyData data_;
};

/// Something that the program itself sends to its handlers, by way of a scheduler. A value, immutable; copies share
/// the data.
class Event {
public:
    /// An event without data. @param flavor starts with '_', as "_alarm"; that sets it apart from Telegram's flavors.
    explicit Event(std::string flavor) : flavor_(std::move(flavor)) {}
    /// An event with data of any copyable type.
    template <class T>
    Event(std::string flavor, T&& data) : flavor_(std::move(flavor)), content_(std::forward<T>(data)) {}

    [[nodiscard]] const std::string& flavor() const noexcept { return flavor_; }
    [[nodiscard]] const EventContent& content() const noexcept { return content_; }
    /// The data if it is exactly a T, else nullptr.
    template <class T>
    [[nodiscard]] const T* data() const noexcept {
        return content_.data<T>();
    }

private:
    std::string flavor_;
    EventContent content_;
};

}  // namespace telepot
