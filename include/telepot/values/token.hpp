// SPDX-License-Identifier: MIT
#pragma once

#include <concepts>
#include <cstddef>
#include <string_view>
#include <type_traits>

namespace telepot {

/// A bot's token, lent to what takes one. A null pointer, as argv[1] of a program without arguments or what getenv()
/// found, is an empty token, which is refused as BadToken.
class TokenRef {
public:
    TokenRef(const char* token) noexcept  // NOLINT(google-explicit-constructor)
        : text_(token != nullptr ? std::string_view(token) : std::string_view()) {}
    TokenRef(std::nullptr_t) noexcept {}  // NOLINT(google-explicit-constructor)
    template <class Text>
        requires(std::convertible_to<const Text&, std::string_view> && !std::is_pointer_v<std::decay_t<Text>>)
    TokenRef(const Text& token) noexcept  // NOLINT(google-explicit-constructor)
        : text_(token) {}

    [[nodiscard]] std::string_view text() const noexcept { return text_; }

private:
    std::string_view text_;
};

}  // namespace telepot
