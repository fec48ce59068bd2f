// SPDX-License-Identifier: MIT
#include <array>
#include <stdexcept>
#include <string>
#include <vector>

#include "lab/facts.hpp"
#include "lab/plausible.hpp"

namespace telepot::lab {
namespace {

constexpr std::string_view array_prefix = "Array of ";

/// A source of numbers that is the same everywhere (SplitMix64).
class Random {
public:
    explicit Random(std::uint64_t seed) : state_{seed} {}

    std::uint64_t next() noexcept {
        std::uint64_t z = (state_ += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31U);
    }
    /// 0 ... bound - 1.
    std::size_t below(std::size_t bound) noexcept { return static_cast<std::size_t>(next() % bound); }
    bool one_in(std::size_t n) noexcept { return below(n) == 0; }

private:
    std::uint64_t state_;
};

/// "A or B" taken apart; brackets around the whole are dropped.
std::vector<std::string_view> alternatives(std::string_view type) {
    if (type.starts_with('(') && type.ends_with(')')) type = type.substr(1, type.size() - 2);
    if (type.starts_with(array_prefix)) return {type};
    std::vector<std::string_view> out;
    while (true) {
        const auto at = type.find(" or ");
        out.push_back(type.substr(0, at));
        if (at == std::string_view::npos) return out;
        type.remove_prefix(at + 4);
    }
}

/// Makes values; without a source of chance the smallest ones.
class Maker {
public:
    explicit Maker(Random* random) : random_{random} {}

    json value(std::string_view type, int depth) {
        const auto choices = alternatives(type);
        // A mixed "Array of X or Y" does not occur; a lone array comes back whole.
        const std::string_view chosen = random_ == nullptr ? choices.front() : choices[random_->below(choices.size())];
        if (chosen.starts_with(array_prefix)) return array(chosen.substr(array_prefix.size()), depth);
        if (chosen == "Integer") return integer();
        if (chosen == "Float") return random_ == nullptr ? 1.5 : static_cast<double>(random_->below(720)) / 8.0 + 0.125;
        if (chosen == "True") return true;
        if (chosen == "Boolean") return random_ != nullptr && random_->one_in(2);
        if (chosen == "String" || chosen == "InputFile") return text();
        const facts::Type* const known = facts::find_type(chosen);
        if (known == nullptr) throw std::invalid_argument{"unknown type: " + std::string{chosen}};
        return known->one_of.empty() ? object(*known, depth) : member(*known, depth);
    }

private:
    static constexpr int max_depth = 5;

    json integer() {
        if (random_ == nullptr) return 1;
        const auto magnitude = static_cast<std::int64_t>(random_->next() >> (12U + random_->below(50)));
        return random_->one_in(6) ? -magnitude : magnitude + 1;
    }

    json text() {
        if (random_ == nullptr) return "text";
        static constexpr std::array<std::string_view, 10> pieces{
            "alpha",        " ",      "\u00e9\u00fc", "\u0434\u0430", "\U0001F600",
            "\"quoted\\\"", "line\n", "0123",         "_*`[<&>",      "\u4e2d\u6587"};
        std::string out{"t"};
        for (std::size_t i = random_->below(6); i > 0; --i) out += pieces[random_->below(pieces.size())];
        return out;
    }

    json array(std::string_view element, int depth) {
        json out = json::array();
        if (random_ == nullptr) return out;
        const std::size_t size = depth >= max_depth ? 0 : random_->below(3) + (depth == 0 ? 1 : 0);
        for (std::size_t i = 0; i < size; ++i) out.push_back(value(element, depth + 1));
        return out;
    }

    /// Of a union: some member; a small one where nesting must end.
    json member(const facts::Type& of, int depth) {
        std::string_view chosen = of.one_of.front();
        if (random_ != nullptr && depth < max_depth) chosen = of.one_of[random_->below(of.one_of.size())];
        if (of.name == "MaybeInaccessibleMessage" && (random_ == nullptr || depth >= 2)) chosen = "InaccessibleMessage";
        return value(chosen, depth + 1);
    }

    json object(const facts::Type& type, int depth) {
        json out = json::object();
        for (const facts::Field& field : type.fields) {
            if (field.required || wants(depth)) out[std::string{field.name}] = field_value(field, depth);
        }
        if (type.name == "InaccessibleMessage") out["date"] = 0;
        if (type.name == "Message" && out.at("date").get<std::int64_t>() <= 0) out["date"] = 1;
        return out;
    }

    /// Whether to fill in an optional field: always at the top, then every 3rd, 9th, 27th, ... one.
    bool wants(int depth) {
        if (random_ == nullptr || depth >= max_depth) return false;
        std::size_t rarity = 1;
        for (int i = 0; i < depth; ++i) rarity *= 3;
        return random_->one_in(rarity);
    }

    json field_value(const facts::Field& field, int depth) {
        if (!field.const_value.empty()) return typed(field.const_value, field.type);
        const facts::Enum* const known = field.enum_name.empty() ? nullptr : facts::find_enum(field.enum_name);
        if (known == nullptr || known->values.empty()) return value(field.type, depth + 1);
        const std::size_t index = random_ == nullptr ? 0 : random_->below(known->values.size());
        return typed(known->values[index], field.type);
    }

    static json typed(std::string_view text, std::string_view type) {
        if (type == "Integer") return json::parse(text);
        return text;
    }

    Random* random_;
};

}  // namespace

json minimal(std::string_view type) {
    return Maker{nullptr}.value(type, 0);
}

json fully(std::string_view type, std::uint64_t seed) {
    Random random{seed};
    return Maker{&random}.value(type, 0);
}

}  // namespace telepot::lab
