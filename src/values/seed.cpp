// SPDX-License-Identifier: MIT
#include "telepot/values/seed.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cmath>
#include <utility>

namespace telepot {

namespace {

constexpr std::size_t kLongestShown = 40;
constexpr std::uint64_t kSpread = 0x9E3779B97F4A7C15U;

std::int64_t hash_of(const std::vector<Seed>& parts) noexcept {
    std::uint64_t hash = parts.size();
    for (const Seed& part : parts) hash = (hash ^ part.hash()) * kSpread + (hash >> 29U);
    return static_cast<std::int64_t>(hash);
}

std::string shown(double number) {
    std::array<char, 32> text{};
    return {text.data(), std::to_chars(text.data(), text.data() + text.size(), number).ptr};
}

}  // namespace

/// What doesn't fit into the seed itself.
class Seed::Extra final : public detail::Counted {
public:
    explicit Extra(std::string_view t) : text(t) {}
    explicit Extra(std::vector<Seed> p) : parts(std::move(p)) {}

    const std::string text;
    const std::vector<Seed> parts;
};

Seed::Seed(std::string_view text)
    : number_(static_cast<std::int64_t>(std::hash<std::string_view>()(text))),
      extra_(new Extra(text)),
      kind_(Kind::text) {}

Seed::Seed(std::vector<Seed> parts) : number_(hash_of(parts)) {
    const bool findable = std::all_of(parts.begin(), parts.end(), [](const Seed& p) { return p.kind_ != Kind::fresh; });
    kind_ = findable ? Kind::tuple : Kind::fresh;
    extra_ = detail::Shared<const detail::Counted>(new Extra(std::move(parts)));
}

Seed Seed::of_real(double number) noexcept {
    if (std::isnan(number)) return fresh();
    constexpr double most = 9.2e18;  // what surely fits into 64 bits
    if (number > -most && number < most && std::trunc(number) == number) return Seed(static_cast<std::int64_t>(number));
    Seed seed;
    seed.kind_ = Kind::real;
    seed.number_ = std::bit_cast<std::int64_t>(number);
    return seed;
}

double Seed::real() const noexcept {
    return kind_ == Kind::real ? std::bit_cast<double>(number_) : static_cast<double>(number());
}

Seed Seed::fresh() noexcept {
    Seed seed;
    seed.kind_ = Kind::fresh;
    return seed;
}

std::string_view Seed::text() const noexcept {
    if (kind_ != Kind::text) return {};
    return static_cast<const Extra*>(extra_.get())->text;
}

const std::vector<Seed>& Seed::parts() const noexcept {
    static const std::vector<Seed> nothing;
    return extra_ ? static_cast<const Extra*>(extra_.get())->parts : nothing;
}

bool Seed::same(const Seed& a, const Seed& b) noexcept {
    switch (a.kind_) {
        case Kind::none: return true;
        case Kind::fresh: return false;
        case Kind::number:
        case Kind::real: return a.number_ == b.number_;
        case Kind::text: return a.number_ == b.number_ && a.text() == b.text();
        case Kind::tuple: return a.number_ == b.number_ && a.parts() == b.parts();
    }
    return false;
}

std::size_t Seed::hash() const noexcept {
    // Ids differ mostly in their low digits, which the multiplication spreads over all of them.
    const std::uint64_t mixed = (static_cast<std::uint64_t>(number_) + static_cast<std::uint64_t>(kind_)) * kSpread;
    return static_cast<std::size_t>(mixed ^ (mixed >> 32U));
}

std::string Seed::str() const {
    switch (kind_) {
        case Kind::none: return "none";
        case Kind::fresh: return "one of its own";
        case Kind::number: return std::to_string(number_);
        case Kind::real: return shown(real());
        case Kind::text: {
            const std::string_view all = text();
            if (all.size() <= kLongestShown) return '"' + std::string(all) + '"';
            return '"' + std::string(all.substr(0, kLongestShown)) + "...\"";
        }
        case Kind::tuple: break;
    }
    std::string result = "(";
    for (const Seed& part : parts()) result += (result.size() > 1 ? ", " : "") + part.str();
    return result + ")";
}

}  // namespace telepot
