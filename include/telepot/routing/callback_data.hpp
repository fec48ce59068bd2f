// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

#include "telepot/values/shared.hpp"

namespace telepot {

namespace routing {

/// What a button's callback_data may have at most, in bytes.
inline constexpr std::size_t max_callback_data = 64;

/// A text of at most N bytes for structs that are packed into callback data.
template <std::size_t N>
class ShortText {
    static_assert(N > 0 && N < 48, "callback data has no room for more");

public:
    constexpr ShortText() = default;
    /// What is longer than N bytes is cut off at a character's end.
    constexpr ShortText(std::string_view text) {  // NOLINT(google-explicit-constructor)
        std::size_t size = text.size() < N ? text.size() : N;
        while (size > 0 && size < text.size() && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80U) --size;
        for (std::size_t i = 0; i < size; ++i) bytes_[i] = text[i];
        size_ = static_cast<unsigned char>(size);
    }
    constexpr ShortText(const char* text) : ShortText(std::string_view(text)) {}  // NOLINT(google-explicit-constructor)

    [[nodiscard]] constexpr std::string_view str() const noexcept { return {bytes_.data(), size_}; }
    friend constexpr bool operator==(const ShortText& a, const ShortText& b) noexcept { return a.str() == b.str(); }

    static constexpr std::size_t max_size = N;

private:
    std::array<char, N> bytes_{};
    unsigned char size_ = 0;
};

}  // namespace routing

namespace detail {

template <class M>
struct MemberType;
template <class C, class T>
struct MemberType<T C::*> {
    using type = T;
};

template <class T>
inline constexpr bool always_false = false;

template <class T>
inline constexpr bool is_short_text = false;
template <std::size_t N>
inline constexpr bool is_short_text<routing::ShortText<N>> = true;

/// What a struct's fields can be.
template <class T>
concept Packable = std::integral<T> || std::is_enum_v<T> || std::same_as<T, std::string> || is_short_text<T>;

/// Bytes that a field needs at most; of a std::string, which may be of any length, at least.
template <Packable T>
constexpr std::size_t packed_size() {
    if constexpr (is_short_text<T>) {
        return 1 + T::max_size;
    } else if constexpr (std::same_as<T, std::string>) {
        return 1;
    } else {
        return sizeof(T);
    }
}

template <class... Members>
constexpr std::size_t packed_size(const std::tuple<Members...>&) {
    return (std::size_t{0} + ... + packed_size<typename MemberType<Members>::type>());
}

template <class T>
inline constexpr bool is_member = false;
template <class C, class T>
    requires(!std::is_function_v<T>)
inline constexpr bool is_member<T C::*> = true;

/// Whether a tuple lists members of T.
template <class T, class Tuple>
inline constexpr bool lists_members = false;
template <class T, class... Members>
inline constexpr bool lists_members<T, std::tuple<Members...>> =
    (is_member<Members> && ...) && (std::is_invocable_v<Members, T&> && ...);

template <class Tuple>
inline constexpr bool lists_packable = false;
template <class... Members>
inline constexpr bool lists_packable<std::tuple<Members...>> = (Packable<typename MemberType<Members>::type> && ...);

/// Length of n bytes in base64 without padding.
constexpr std::size_t base64_size(std::size_t bytes) {
    return (bytes * 4 + 2) / 3;
}

/// What stands before the fields: which struct it is, in which version.
class CallbackHead {
public:
    constexpr CallbackHead(std::string_view prefix, unsigned version) {
        for (const char c : prefix) put(c);
        std::array<char, 10> digits{};
        std::size_t count = 0;
        do {
            digits[count++] = static_cast<char>('0' + version % 10);
            version /= 10;
        } while (version > 0);
        while (count > 0) put(digits[--count]);
        put(':');
    }
    [[nodiscard]] constexpr std::string_view str() const noexcept { return {text_.data(), size_}; }

private:
    constexpr void put(char c) {
        if (size_ < text_.size()) text_[size_] = c;
        ++size_;
    }
    std::array<char, 32> text_{};
    std::size_t size_ = 0;
};

constexpr bool is_callback_prefix(std::string_view prefix) {
    for (const char c : prefix) {
        if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_')) return false;
    }
    return !prefix.empty() && prefix.size() <= 16;
}

template <class T>
constexpr unsigned callback_version() {
    if constexpr (requires { T::version; }) {
        return T::version;
    } else {
        return 1;
    }
}

}  // namespace detail

namespace routing {

/// A struct that can be a button's callback data. It says so itself:
///
///     struct Vote {
///         std::int32_t poll = 0;
///         bool in_favour = false;
///
///         static constexpr std::string_view prefix = "vote";  // letters; another one for each struct
///         static constexpr unsigned version = 2;              // 1 if unset; to be changed whenever the fields are
///         static constexpr auto fields = std::tuple(&Vote::poll, &Vote::in_favour);
///     };
template <class T>
concept CallbackData = std::default_initializable<T> && requires {
    { T::prefix } -> std::convertible_to<std::string_view>;
    std::tuple_size<std::remove_cvref_t<decltype(T::fields)>>::value;
};

/// A secret that callback data is signed with, so that nobody can make up a button's data: clients other than
/// Telegram's send what they like. A signature takes 11 of the 64 bytes. A handle: copies share the secret. Any thread.
class CallbackKey {
public:
    /// Nothing is signed.
    CallbackKey() = default;
    /// @param secret any bytes, best 32 random ones; keep it the same over restarts. @throws BadArgument for fewer than
    /// 16.
    explicit CallbackKey(std::string_view secret);

    explicit operator bool() const noexcept { return static_cast<bool>(secret_); }
    /// The signature of a text: the first 8 bytes of its HMAC-SHA-256.
    [[nodiscard]] std::string sign(std::string_view text) const;

private:
    class Secret;
    detail::Shared<const detail::Counted> secret_;  // a Secret
};

}  // namespace routing

namespace detail {

/// Puts fields into callback data.
class CallbackWriter {
public:
    void put(std::uint64_t value, std::size_t bytes);
    /// @throws BadArgument if it is longer than callback data can be.
    void put(std::string_view text);
    /// The whole. @throws BadArgument if it is too long.
    [[nodiscard]] std::string finish(std::string_view head, const routing::CallbackKey& key) const;

private:
    std::string bytes_;
};

/// Takes them out again.
class CallbackReader {
public:
    /// Whether the data begins with the head, is well-formed, and signed with the key if there is one.
    bool open(std::string_view data, std::string_view head, const routing::CallbackKey& key);
    /// These give zeros and empty texts behind the end.
    std::uint64_t number(std::size_t bytes);
    std::string_view text();
    /// Whether exactly everything was taken.
    [[nodiscard]] bool finished() const noexcept { return !overrun_ && at_ == bytes_.size(); }

private:
    std::string_view take(std::size_t count);

    std::string bytes_;
    std::size_t at_ = 0;
    bool overrun_ = false;
};

template <Packable T>
void pack_field(CallbackWriter& writer, const T& value) {
    if constexpr (std::same_as<T, std::string>) {
        writer.put(value);
    } else if constexpr (is_short_text<T>) {
        writer.put(value.str());
    } else {
        writer.put(static_cast<std::uint64_t>(value), sizeof(T));
    }
}

/// False if the value can't be one of the field's.
template <Packable T>
bool unpack_field(CallbackReader& reader, T& value) {
    if constexpr (std::same_as<T, std::string>) {
        value = reader.text();
        return true;
    } else if constexpr (is_short_text<T>) {
        const std::string_view text = reader.text();
        value = T(text);
        return text.size() <= T::max_size;
    } else if constexpr (std::same_as<T, bool>) {
        const std::uint64_t number = reader.number(1);
        value = number == 1;
        return number <= 1;
    } else {
        value = static_cast<T>(reader.number(sizeof(T)));
        return true;
    }
}

template <class T>
constexpr bool fits_callback_data() {
    return CallbackHead(T::prefix, callback_version<T>()).str().size() + base64_size(packed_size(T::fields)) <=
           routing::max_callback_data;
}

/// Whether T can be packed; if not, one error says what is wrong with it, and nothing else is tried.
template <class T>
consteval bool packs() {
    if constexpr (!requires {
                      { T::prefix } -> std::convertible_to<std::string_view>;
                  }) {
        static_assert(always_false<T>,
                      "callback data needs a name of its own: static constexpr std::string_view prefix = \"vote\";");
        return false;
    } else if constexpr (!requires { std::tuple_size<std::remove_cvref_t<decltype(T::fields)>>::value; }) {
        static_assert(always_false<T>,
                      "callback data lists its members: static constexpr auto fields = std::tuple(&Vote::poll, "
                      "&Vote::in_favour);");
        return false;
    } else if constexpr (!std::default_initializable<T>) {
        static_assert(always_false<T>,
                      "callback data needs a default constructor: it is filled when a button is pressed");
        return false;
    } else if constexpr (!lists_members<T, std::remove_cvref_t<decltype(T::fields)>>) {
        static_assert(always_false<T>, "the fields of callback data are pointers to members of its own: &Vote::poll");
        return false;
    } else if constexpr (!lists_packable<std::remove_cvref_t<decltype(T::fields)>>) {
        static_assert(always_false<T>,
                      "callback data is made of whole numbers, bools, enums, std::string and routing::ShortText");
        return false;
    } else if constexpr (!is_callback_prefix(T::prefix)) {
        static_assert(always_false<T>, "a struct's prefix is made of 1 to 16 letters and underscores");
        return false;
    } else {
        static_assert(fits_callback_data<T>(),
                      "callback data is too big: prefix, version and fields must fit into 64 bytes");
        return fits_callback_data<T>();
    }
}

}  // namespace detail

namespace routing {

/// Packs a struct into a button's callback_data. Whole numbers take as many bytes as in memory, texts one more than
/// they have, and three bytes make four characters. Signed if there is a key.
/// @throws BadArgument if it doesn't fit into 64 bytes; what can be known of that is checked by the compiler.
template <class T>
[[nodiscard]] std::string pack_callback(const T& data, const CallbackKey& key = {}) {
    if constexpr (detail::packs<T>()) {
        static constexpr detail::CallbackHead head(T::prefix, detail::callback_version<T>());
        detail::CallbackWriter writer;
        std::apply([&](auto... members) { (detail::pack_field(writer, data.*members), ...); }, T::fields);
        return writer.finish(head.str(), key);
    } else {
        return {};
    }
}

/// The struct in a button's callback_data; none if it isn't one of this prefix and version, ill-formed, or, if there is
/// a key, not signed with it. An enum may have a value that it doesn't name.
template <class T>
[[nodiscard]] std::optional<T> unpack_callback(std::string_view text, const CallbackKey& key = {}) {
    if constexpr (detail::packs<T>()) {
        static constexpr detail::CallbackHead head(T::prefix, detail::callback_version<T>());
        detail::CallbackReader reader;
        if (!reader.open(text, head.str(), key)) return std::nullopt;
        std::optional<T> data(std::in_place);
        const bool fits = std::apply(
            [&](auto... members) { return (detail::unpack_field(reader, (*data).*members) && ...); }, T::fields);
        if (!fits || !reader.finished()) return std::nullopt;
        return data;
    } else {
        return std::nullopt;
    }
}

}  // namespace routing
}  // namespace telepot
