// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "lab/entities/entity.hpp"

namespace telepot::lab {

/// Entities as short text, for example "bold 0+4, text_link 5+3 http://example.com/".
inline std::string describe(const std::vector<Entity>& entities) {
    std::string out;
    for (const Entity& entity : entities) {
        if (!out.empty()) out += ", ";
        out += to_string(entity.kind);
        out += ' ' + std::to_string(entity.offset) + '+' + std::to_string(entity.length);
        if (!entity.argument.empty()) out += ' ' + entity.argument;
        if (entity.number != 0) out += " #" + std::to_string(entity.number);
    }
    return out;
}

/// Markup, and either the plain text with its entities or the error.
class MarkupCase {
public:
    MarkupCase(std::string text, std::string plain_text, std::string as_described)
        : markup{std::move(text)}, plain{std::move(plain_text)}, entities{std::move(as_described)} {}
    MarkupCase(std::string text, std::string message) : markup{std::move(text)}, error{std::move(message)} {}

    std::string markup;
    std::string plain;
    std::string entities;
    std::string error;
};

inline void PrintTo(const MarkupCase& value, std::ostream* out) {
    *out << value.markup;
}

/// What a parser makes of markup, in the form of a MarkupCase.
inline MarkupCase parsed(const std::function<FormattedText(std::string_view)>& parse, const std::string& markup) {
    try {
        const FormattedText result = parse(markup);
        return MarkupCase{markup, result.text, describe(result.entities)};
    } catch (const TextError& error) {
        return MarkupCase{markup, error.what()};
    }
}

/// Expects that a parser makes of the case's markup what the case says.
inline void expect_read_as(const std::function<FormattedText(std::string_view)>& parse, const MarkupCase& expected) {
    const MarkupCase got = parsed(parse, expected.markup);
    EXPECT_EQ(got.error, expected.error);
    EXPECT_EQ(got.plain, expected.plain);
    EXPECT_EQ(got.entities, expected.entities);
}

}  // namespace telepot::lab
