// SPDX-License-Identifier: MIT
#include "lab/facts.hpp"

#include <algorithm>

namespace telepot::lab::facts {

namespace {

constexpr char lower(char c) noexcept {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool same_ignoring_case(std::string_view a, std::string_view b) noexcept {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
}

template <class Entry>
const Entry* find_sorted(std::span<const Entry> entries, std::string_view name) noexcept {
    const auto it = std::lower_bound(entries.begin(), entries.end(), name,
                                     [](const Entry& entry, std::string_view key) { return entry.name < key; });
    return it != entries.end() && it->name == name ? &*it : nullptr;
}

}  // namespace

const Type* find_type(std::string_view name) noexcept {
    return find_sorted(all_types(), name);
}

const Enum* find_enum(std::string_view name) noexcept {
    return find_sorted(all_enums(), name);
}

const Method* find_method(std::string_view name) noexcept {
    const auto methods = all_methods();
    const auto it = std::find_if(methods.begin(), methods.end(),
                                 [&](const Method& method) { return same_ignoring_case(method.name, name); });
    return it != methods.end() ? &*it : nullptr;
}

}  // namespace telepot::lab::facts
