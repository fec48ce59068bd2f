// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include "telepot/values/seed.hpp"
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

/// The flavor itself. @throws BadArgument if it doesn't start with '_'.
std::string event_flavor(std::string flavor);
/// The flavor itself. @throws BadArgument if neither updates nor events have it.
std::string known_flavor(std::string flavor);

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

/// Where a standard event comes from: one of the delegates that share an event space.
class EventSource {
public:
    EventSource(std::int64_t event_space, Seed source_id) : space_(event_space), id_(std::move(source_id)) {}

    /// Shared by all delegates of a group; see pave_event_space().
    [[nodiscard]] std::int64_t space() const noexcept { return space_; }
    /// The delegate's seed.
    [[nodiscard]] const Seed& id() const noexcept { return id_; }
    friend bool operator==(const EventSource& a, const EventSource& b) noexcept = default;

private:
    std::int64_t space_;
    Seed id_;
};

/// Something that the program itself sends to its handlers, by way of a scheduler. A value, immutable; copies share
/// the data.
class Event {
public:
    /// An event without data. @param flavor starts with '_', as "_alarm"; that sets it apart from Telegram's flavors.
    /// @throws BadArgument if it doesn't.
    explicit Event(std::string flavor) : flavor_(detail::event_flavor(std::move(flavor))) {}
    /// An event with data of any copyable type.
    template <class T>
    Event(std::string flavor, T&& data)
        : flavor_(detail::event_flavor(std::move(flavor))), content_(std::forward<T>(data)) {}

    [[nodiscard]] const std::string& flavor() const noexcept { return flavor_; }
    [[nodiscard]] const EventContent& content() const noexcept { return content_; }
    /// Where a standard event comes from, the original's `source`; nullptr for any other event.
    [[nodiscard]] const EventSource* source() const noexcept { return source_ ? &*source_ : nullptr; }
    /// Makes it a standard event. Schedulers of delegates do this by themselves.
    Event& set_source(EventSource source) {
        source_.emplace(std::move(source));
        return *this;
    }
    /// When it was due, in seconds since 1970 with fractions; 0 for an event that no scheduler has emitted.
    [[nodiscard]] double timestamp() const noexcept { return timestamp_; }
    /// Sets when it was due. Schedulers do this by themselves.
    Event& set_timestamp(double when) noexcept {
        timestamp_ = when;
        return *this;
    }
    /// The data if it is exactly a T, else nullptr.
    template <class T>
    [[nodiscard]] const T* data() const noexcept {
        return content_.data<T>();
    }

private:
    double timestamp_ = 0;
    std::string flavor_;
    EventContent content_;
    std::optional<EventSource> source_;
};

}  // namespace telepot
