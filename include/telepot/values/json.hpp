// SPDX-License-Identifier: MIT
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "telepot/values/shared.hpp"

namespace telepot {

namespace codec {
struct RawAccess;
}

/// JSON to read, dictionary-style, for fields that this version of the library doesn't know:
/// `msg.raw()["new_field"]["id"].as_int()`.
///
/// An immutable handle, cheap to copy; copies share the parsed text. Looking up what isn't there gives an absent value,
/// never an error; the as_ functions return nothing when the value is absent or of another kind. Safe to read from
/// several threads at once.
class Json {
public:
    enum class Kind { absent, null, boolean, number, string, array, object };

    /// An absent value.
    Json() noexcept;
    ~Json();
    Json(const Json& other) noexcept;
    Json(Json&& other) noexcept;
    Json& operator=(const Json& other) noexcept;
    Json& operator=(Json&& other) noexcept;

    /// Parses a text. @throws DecodeError if it is no JSON or no valid UTF-8.
    static Json parse(std::string_view text);

    [[nodiscard]] Kind kind() const noexcept;
    /// Whether there is a value (null counts as one).
    explicit operator bool() const noexcept { return kind() != Kind::absent; }

    /// The member of an object, or an absent value.
    [[nodiscard]] Json operator[](std::string_view key) const;
    /// The element of an array, or an absent value.
    [[nodiscard]] Json operator[](std::size_t position) const;
    [[nodiscard]] Json operator[](const char* key) const { return (*this)[std::string_view(key)]; }
    [[nodiscard]] Json operator[](int position) const {
        return position < 0 ? Json() : (*this)[static_cast<std::size_t>(position)];
    }
    [[nodiscard]] bool contains(std::string_view key) const;
    /// Number of members or elements; 0 for anything else.
    [[nodiscard]] std::size_t size() const noexcept;
    /// Names of an object's members, in their order.
    [[nodiscard]] std::vector<std::string> keys() const;

    [[nodiscard]] std::optional<bool> as_bool() const noexcept;
    [[nodiscard]] std::optional<std::int64_t> as_int() const noexcept;
    [[nodiscard]] std::optional<double> as_double() const noexcept;
    [[nodiscard]] std::optional<std::string> as_string() const;

    /// The value as compact JSON text; empty for an absent value.
    [[nodiscard]] std::string text() const;

private:
    class Document;
    friend class RawJson;
    struct Access;

    detail::Shared<const detail::Counted> document_;
    // The place in the parsed document; its meaning is the implementation's.
    const void* place_ = nullptr;
    std::size_t index_ = 0;
};

/// Where an incoming object stands in the text that it came in: what raw() of a message reads from.
///
/// A copy keeps only the text of its own update alive, not that of the whole batch it came with.
class RawJson {
public:
    RawJson() noexcept = default;
    RawJson(const RawJson& other);
    RawJson(RawJson&& other) noexcept = default;
    RawJson& operator=(const RawJson& other);
    RawJson& operator=(RawJson&& other) noexcept = default;
    ~RawJson() = default;

    /// The object, parsed anew at each call; absent for an object that didn't come from a server. A text that is no
    /// JSON (an update that couldn't be decoded) comes as one string, in which bytes that are no UTF-8 are replaced by
    /// '?'.
    [[nodiscard]] Json parse() const;
    /// What couldn't be decoded in it, with its path, as "update.message.date: expected an integer of 64 bits, got
    /// null"; 20 of an update at most. Empty if nothing was wrong.
    [[nodiscard]] std::vector<std::string> problems() const;

private:
    friend struct codec::RawAccess;
    detail::Shared<const detail::Counted> source_;
    std::size_t position_ = 0;
    std::string pointer_;
};

/// Builds a JSON object for Bot::call(): `JsonObject().set("chat_id", 5).set("text", "hi")`.
class JsonObject {
public:
    JsonObject() = default;
    JsonObject& set(std::string_view key, std::string_view value);
    JsonObject& set(std::string_view key, const char* value) { return set(key, std::string_view(value)); }
    JsonObject& set(std::string_view key, bool value);
    JsonObject& set(std::string_view key, std::int64_t value);
    template <std::integral Int>
    JsonObject& set(std::string_view key, Int value) {
        return set(key, static_cast<std::int64_t>(value));
    }
    JsonObject& set(std::string_view key, double value);
    JsonObject& set(std::string_view key, const JsonObject& value) { return set_json(key, value.text()); }
    /// Sets a member to JSON text, taken as it is.
    JsonObject& set_json(std::string_view key, std::string_view json);

    /// The object's text.
    [[nodiscard]] std::string text() const { return members_.empty() ? "{}" : members_ + "}"; }

private:
    void key(std::string_view name);
    std::string members_;
};

}  // namespace telepot
