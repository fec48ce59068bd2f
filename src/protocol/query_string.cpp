// SPDX-License-Identifier: MIT
#include "protocol/query_string.hpp"

#include <algorithm>

namespace telepot::protocol {

namespace {

int hex_value(char c) noexcept {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

std::optional<std::string> decoded(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            result.push_back(text[i] == '+' ? ' ' : text[i]);
            continue;
        }
        if (text.size() - i < 3) return std::nullopt;
        const int high = hex_value(text[i + 1]);
        const int low = hex_value(text[i + 2]);
        if (high < 0 || low < 0) return std::nullopt;
        result.push_back(static_cast<char>(high * 16 + low));
        i += 2;
    }
    return result;
}

void encode(std::string& out, std::string_view text) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    for (const char c : text) {
        const bool plain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' ||
                           c == '_' || c == '.' || c == '~';
        if (plain) {
            out.push_back(c);
        } else {
            const auto byte = static_cast<unsigned char>(c);
            out.append({'%', digits[byte >> 4U], digits[byte & 15U]});
        }
    }
}

}  // namespace

std::optional<std::vector<QueryField>> parse_query(std::string_view text) {
    std::vector<QueryField> fields;
    if (const std::size_t fragment = text.find('#'); fragment != std::string_view::npos)
        text = text.substr(0, fragment);
    while (!text.empty()) {
        const std::size_t end = text.find('&');
        const std::string_view field = text.substr(0, end);
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
        if (field.empty()) continue;
        const std::size_t equals = field.find('=');
        auto name = decoded(field.substr(0, equals));
        auto value = decoded(equals == std::string_view::npos ? std::string_view() : field.substr(equals + 1));
        if (!name || !value) return std::nullopt;
        fields.emplace_back(*std::move(name), *std::move(value));
    }
    return fields;
}

std::string to_query(const std::vector<QueryField>& fields) {
    std::string text;
    for (const QueryField& field : fields) {
        if (!text.empty()) text.push_back('&');
        encode(text, field.name);
        text.push_back('=');
        encode(text, field.value);
    }
    return text;
}

const std::string* find(const std::vector<QueryField>& fields, std::string_view name) noexcept {
    const auto found =
        std::find_if(fields.begin(), fields.end(), [name](const QueryField& field) { return field.name == name; });
    return found == fields.end() ? nullptr : &found->value;
}

}  // namespace telepot::protocol
