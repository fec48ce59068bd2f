// SPDX-License-Identifier: MIT
#include "durable/seed_key.hpp"

#include <charconv>
#include <cstdint>
#include <utility>
#include <vector>

namespace telepot::durable {

namespace {

constexpr std::size_t kMostDigits = 32;
constexpr int kMostDepth = 64;

/// Reads what key_of() writes.
class KeyReader {
public:
    explicit KeyReader(std::string_view key) : rest_(key) {}
    /// The whole of it.
    Seed read() {
        Seed seed = one(0);
        return rest_.empty() ? seed : Seed();
    }

private:
    Seed one(int depth) {
        if (rest_.empty() || depth > kMostDepth) return fail();
        if (rest_.front() == '\'') return text();
        if (rest_.front() == '(') return tuple(depth);
        const std::string_view digits = rest_.substr(0, rest_.find_first_of(",)"));
        rest_.remove_prefix(digits.size());
        if (digits.empty()) return fail();
        const char* const end = digits.data() + digits.size();
        std::int64_t number = 0;
        if (std::from_chars(digits.data(), end, number).ptr == end) return number;
        double real = 0;
        return std::from_chars(digits.data(), end, real).ptr == end ? Seed(real) : fail();
    }
    Seed text() {
        std::string text;
        for (std::size_t at = 1; at < rest_.size(); ++at) {
            if (rest_[at] == '\'') {
                rest_.remove_prefix(at + 1);
                return text;
            }
            if (rest_[at] == '\\' && at + 1 < rest_.size()) ++at;
            text += rest_[at];
        }
        return fail();
    }
    Seed tuple(int depth) {
        std::vector<Seed> parts;
        rest_.remove_prefix(1);
        while (!rest_.empty() && rest_.front() != ')') {
            Seed part = one(depth + 1);
            if (!part) return fail();
            parts.push_back(std::move(part));
            if (!rest_.empty() && rest_.front() == ',') rest_.remove_prefix(1);
        }
        if (rest_.empty()) return fail();
        rest_.remove_prefix(1);
        return Seed(std::move(parts));
    }
    Seed fail() {
        rest_ = "?";
        return {};
    }

    std::string_view rest_;
};

}  // namespace

std::string key_of(const Seed& seed) {
    switch (seed.kind()) {
        case Seed::Kind::number: return std::to_string(seed.number());
        case Seed::Kind::real: {
            char digits[kMostDigits];
            return {digits, std::to_chars(digits, digits + kMostDigits, seed.real()).ptr};
        }
        case Seed::Kind::text: {
            std::string text = "'";
            for (const char c : seed.text()) {
                if (c == '\'' || c == '\\') text += '\\';
                text += c;
            }
            return text + "'";
        }
        case Seed::Kind::tuple: break;
        default: return "-";
    }
    std::string text = "(";
    for (const Seed& part : seed.parts()) text.append(text.size() > 1 ? "," : "").append(key_of(part));
    return text + ")";
}

Seed seed_of_key(std::string_view key) {
    return KeyReader(key).read();
}

}  // namespace telepot::durable
