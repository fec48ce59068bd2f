// SPDX-License-Identifier: MIT
#include "telepot/values/refs.hpp"

#include <charconv>

namespace telepot {

namespace {

template <class Number, std::size_t Size>
std::uint8_t write_into(char (&digits)[Size], Number number) noexcept {
    return static_cast<std::uint8_t>(std::to_chars(digits, digits + Size, number).ptr - digits);
}

}  // namespace

void TextRef::write(std::int64_t number) noexcept {
    length_ = write_into(digits_, number);
}

void TextRef::write(std::uint64_t number) noexcept {
    length_ = write_into(digits_, number);
}

void TextRef::write(double number) noexcept {
    length_ = write_into(digits_, number);
}

}  // namespace telepot
