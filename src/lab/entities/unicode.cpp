// SPDX-License-Identifier: MIT
#include "lab/entities/unicode.hpp"

#include <utf8proc.h>

namespace telepot::lab {
namespace {

utf8proc_category_t category(char32_t code) noexcept {
    return utf8proc_category(static_cast<utf8proc_int32_t>(code));
}

}  // namespace

bool is_letter(char32_t code) noexcept {
    const auto kind = category(code);
    return kind >= UTF8PROC_CATEGORY_LU && kind <= UTF8PROC_CATEGORY_LO;
}

bool is_decimal_digit(char32_t code) noexcept {
    return category(code) == UTF8PROC_CATEGORY_ND;
}

bool is_separator(char32_t code) noexcept {
    const auto kind = category(code);
    return kind >= UTF8PROC_CATEGORY_ZS && kind <= UTF8PROC_CATEGORY_ZP;
}

bool is_word(char32_t code) noexcept {
    if (code == U'_') return true;
    const auto kind = category(code);
    return (kind >= UTF8PROC_CATEGORY_LU && kind <= UTF8PROC_CATEGORY_LO) ||
           (kind >= UTF8PROC_CATEGORY_ND && kind <= UTF8PROC_CATEGORY_NO);
}

char32_t small_letter(char32_t code) noexcept {
    return static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(code)));
}

}  // namespace telepot::lab
