// SPDX-License-Identifier: MIT
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "telepot/values/shared.hpp"

namespace telepot {

/// What a delegate stands for: a number, a text, or a pair or tuple of such. Also nothing at all, or something that
/// equals nothing, not even itself.
///
/// A value, cheap to copy, comparable and hashable, so that it can be a key.
class Seed {
public:
    enum class Kind : unsigned char {
        none,    ///< no seed: nothing is done
        fresh,   ///< the original's non-hashable: a delegate of its own for each message
        number,  ///< an id
        text,    ///< an identifier, a payload
        tuple,   ///< several seeds
        real     ///< a number with a fraction
    };

    /// No seed.
    Seed() noexcept = default;
    template <std::integral Number>
    Seed(Number number) noexcept  // NOLINT(google-explicit-constructor)
        : number_(static_cast<std::int64_t>(number)), kind_(Kind::number) {}
    /// A whole one is the same as the integer; not-a-number is fresh.
    template <std::floating_point Number>
    Seed(Number number) noexcept : Seed(of_real(static_cast<double>(number))) {}  // NOLINT(google-explicit-constructor)
    /// A std::pair, std::tuple or std::array: a tuple of its parts.
    template <class Tuple>
        requires requires { std::tuple_size<Tuple>::value; }
    Seed(const Tuple& parts)  // NOLINT(google-explicit-constructor)
        : Seed(parts_of(parts, std::make_index_sequence<std::tuple_size_v<Tuple>>())) {}
    Seed(std::string_view text);                                     // NOLINT(google-explicit-constructor)
    Seed(const char* text) : Seed(std::string_view(text)) {}         // NOLINT(google-explicit-constructor)
    Seed(const std::string& text) : Seed(std::string_view(text)) {}  // NOLINT(google-explicit-constructor)

    /// Several seeds as one: `Seed::tuple(chat_id, thread_id)`.
    template <class... Parts>
    static Seed tuple(const Parts&... parts) {
        return Seed(std::vector<Seed>{Seed(parts)...});
    }
    /// A tuple of as many parts as there are. One that holds a fresh seed is fresh itself.
    explicit Seed(std::vector<Seed> parts);
    /// A seed that equals no other one.
    static Seed fresh() noexcept;

    [[nodiscard]] Kind kind() const noexcept { return kind_; }
    /// Whether there is any seed.
    explicit operator bool() const noexcept { return kind_ != Kind::none; }
    /// Whether it can be found again.
    [[nodiscard]] bool hashable() const noexcept { return kind_ >= Kind::number; }

    /// The number; 0 if it is none, or has a fraction.
    [[nodiscard]] std::int64_t number() const noexcept { return kind_ == Kind::number ? number_ : 0; }
    /// The number, with a fraction or not; 0 if it is none.
    [[nodiscard]] double real() const noexcept;
    /// The text; empty if it is none. Lives as long as this seed or a copy.
    [[nodiscard]] std::string_view text() const noexcept;
    /// The parts of a tuple; none if it isn't one. Live as long as this seed or a copy.
    [[nodiscard]] const std::vector<Seed>& parts() const noexcept;

    /// For logs: `42`, `"text"`, `(42, "text")`; long texts are cut.
    [[nodiscard]] std::string str() const;
    [[nodiscard]] std::size_t hash() const noexcept;
    friend bool operator==(const Seed& a, const Seed& b) noexcept {
        if (a.kind_ != b.kind_) return false;
        return a.kind_ == Kind::number ? a.number_ == b.number_ : same(a, b);
    }

private:
    class Extra;
    static bool same(const Seed& a, const Seed& b) noexcept;
    static Seed of_real(double number) noexcept;
    template <class Tuple, std::size_t... At>
    static std::vector<Seed> parts_of(const Tuple& parts, std::index_sequence<At...> /*positions*/) {
        using std::get;
        return {Seed(get<At>(parts))...};
    }

    std::int64_t number_ = 0;  // of texts and tuples: their hash; of fractions: their bits
    detail::Shared<const detail::Counted> extra_;
    Kind kind_ = Kind::none;
};

}  // namespace telepot

template <>
struct std::hash<telepot::Seed> {
    std::size_t operator()(const telepot::Seed& seed) const noexcept { return seed.hash(); }
};
