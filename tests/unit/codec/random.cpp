// SPDX-License-Identifier: MIT
#include "unit/codec/random.hpp"

#include <array>
#include <bit>
#include <cmath>
#include <limits>

#include "codec/writer.hpp"

namespace telepot::codec {

namespace {

constexpr unsigned deepest = 6;

void append_utf8(std::string& out, std::uint32_t code) {
    const auto byte = [&](std::uint32_t value) { out.push_back(static_cast<char>(static_cast<unsigned char>(value))); };
    if (code < 0x80) {
        byte(code);
    } else if (code < 0x800) {
        byte(0xc0 | code >> 6U);
        byte(0x80 | (code & 0x3f));
    } else if (code < 0x10000) {
        byte(0xe0 | code >> 12U);
        byte(0x80 | (code >> 6U & 0x3f));
        byte(0x80 | (code & 0x3f));
    } else {
        byte(0xf0 | code >> 18U);
        byte(0x80 | (code >> 12U & 0x3f));
        byte(0x80 | (code >> 6U & 0x3f));
        byte(0x80 | (code & 0x3f));
    }
}

}  // namespace

Random::Random(std::uint64_t seed) : engine_(seed), density_(std::array{8U, 40U, 100U}[seed % 3]) {}

std::size_t Random::below(std::size_t bound) {
    return engine_() % bound;
}

bool Random::present() {
    if (depth_ > deepest || left_ == 0) return false;
    --left_;
    return below(100) < density_ / (depth_ * depth_);
}

std::size_t Random::choice(std::size_t members) {
    return depth_ > deepest ? members : below(members + 1);
}

std::size_t Random::count() {
    if (depth_ > deepest || left_ < 5) return 0;
    const std::size_t wanted = below(4);
    left_ -= wanted;
    return wanted;
}

std::int64_t Random::integer() {
    using Limits = std::numeric_limits<std::int64_t>;
    constexpr std::array<std::int64_t, 9> special{0,
                                                  1,
                                                  -1,
                                                  Limits::max(),
                                                  Limits::min(),
                                                  2'147'483'648,
                                                  -2'147'483'649,
                                                  9'007'199'254'740'993,
                                                  -1'001'234'567'890};
    if (below(2) == 0) return special[below(special.size())];
    return static_cast<std::int64_t>(engine_()) >> below(64);
}

double Random::number() {
    using Limits = std::numeric_limits<double>;
    constexpr std::array<double, 12> special{0.0,
                                             -0.0,
                                             1.0,
                                             -1.5,
                                             0.1,
                                             1e15,
                                             1e22,
                                             18'446'744'073'709'551'616.0,
                                             -9'223'372'036'854'775'808.0,
                                             Limits::max(),
                                             Limits::denorm_min(),
                                             123'456'789'012'345'678.0};
    if (below(2) == 0) return special[below(special.size())];
    const auto value = std::bit_cast<double>(engine_());
    return std::isfinite(value) ? value : 0.25;
}

void Random::append_character(std::string& out) {
    constexpr std::array<std::uint32_t, 12> borders{0,      0x1f,   0x7f,   0x80,    0x7ff,    0x800,
                                                    0xd7ff, 0xe000, 0xffff, 0x10000, 0x10ffff, 0x2028};
    constexpr std::string_view escaped = "\"\\/\n\r\t\b\f{}[]:,";
    switch (below(6)) {
        case 0: append_utf8(out, borders[below(borders.size())]); return;
        case 1: out.push_back(escaped[below(escaped.size())]); return;
        case 2: append_utf8(out, static_cast<std::uint32_t>(0x80 + below(0x780))); return;
        case 3: append_utf8(out, static_cast<std::uint32_t>(0x1f000 + below(0xfff))); return;
        default: append_utf8(out, static_cast<std::uint32_t>(below(0x80))); return;
    }
}

std::string Random::text() {
    constexpr std::array<std::size_t, 5> lengths{0, 1, 15, 16, 40};
    std::string out;
    for (std::size_t left = lengths[below(lengths.size())]; left > 0; --left) append_character(out);
    return out;
}

void fill(Random& random, std::int64_t& out) {
    out = random.integer();
}
void fill(Random& random, double& out) {
    out = random.number();
}
void fill(Random& random, bool& out) {
    out = random.boolean();
}
void fill(Random& random, std::string& out) {
    out = random.text();
}

void fill(Random& random, ChatId& out) {
    out = random.boolean() ? ChatId(random.integer()) : ChatId("@" + random.text());
}

void fill(Random& random, InputFile& out) {
    if (random.boolean()) {
        out = InputFile::file_id(random.text());
    } else {
        out = InputFile::bytes(random.text(), "file.bin").set_attach_name("name" + random.text());
    }
}

Unknown unheard_of(Random& random, std::string_view discriminator) {
    std::string json;
    Writer writer(json);
    writer.open_object();
    if (!discriminator.empty()) writer.member(discriminator, "unheard of " + random.text());
    writer.member("unheard_of", filled<std::vector<std::int64_t>>(random));
    writer.member("more", filled<std::vector<std::string>>(random));
    writer.close_object();
    return Unknown(json);
}

}  // namespace telepot::codec
