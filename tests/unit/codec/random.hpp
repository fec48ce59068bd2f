// SPDX-License-Identifier: MIT
// Random values for the property tests: the awkward ones more often than chance would have them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "telepot/values/box.hpp"
#include "telepot/values/chat_id.hpp"
#include "telepot/values/input_file.hpp"
#include "telepot/values/open_enum.hpp"
#include "telepot/values/unknown.hpp"

namespace telepot::codec {

/// The same seed gives the same values. Objects stay of bounded depth and size.
class Random {
public:
    explicit Random(std::uint64_t seed);

    /// An object inside another one lives as long as one of these.
    class Level {
    public:
        explicit Level(Random& random) : random_(random) { ++random_.depth_; }
        Level(const Level&) = delete;
        Level& operator=(const Level&) = delete;
        ~Level() { --random_.depth_; }

    private:
        Random& random_;
    };

    /// 0 ... below - 1.
    std::size_t below(std::size_t bound);
    /// Whether to fill an optional field.
    bool present();
    /// A union's member, or `members` for none of them; the latter when the object is deep enough.
    std::size_t choice(std::size_t members);
    /// How many elements to put into an array.
    std::size_t count();

    std::int64_t integer();
    double number();
    bool boolean() { return below(2) == 1; }
    std::string text();

private:
    void append_character(std::string& out);

    std::mt19937_64 engine_;
    unsigned density_;
    unsigned depth_ = 0;
    std::size_t left_ = 4'000;
};

void fill(Random& random, std::int64_t& out);
void fill(Random& random, double& out);
void fill(Random& random, bool& out);
void fill(Random& random, std::string& out);
void fill(Random& random, ChatId& out);
void fill(Random& random, InputFile& out);

/// An object that is no known member of a union.
Unknown unheard_of(Random& random, std::string_view discriminator);

template <class Known>
void fill(Random& random, OpenEnum<Known>& out) {
    constexpr std::size_t known = std::size(Known::names);
    const std::size_t at = random.below(known + 1);
    out = at < known ? OpenEnum<Known>(Known::names[at]) : OpenEnum<Known>(random.text());
}

template <class T>
void fill(Random& random, std::optional<T>& out) {
    fill(random, out.emplace());
}

template <class T>
void fill(Random& random, Box<T>& out) {
    fill(random, out.emplace());
}

template <class T>
void fill(Random& random, std::vector<T>& out) {
    out = std::vector<T>(random.count());
    for (T& item : out) fill(random, item);
}

template <class T>
T filled(Random& random) {
    T value{};
    fill(random, value);
    return value;
}

}  // namespace telepot::codec
