// SPDX-License-Identifier: MIT
#include "telepot/routing/callback_data.hpp"

#include <cstdint>
#include <limits>
#include <random>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "telepot/exception.hpp"

namespace telepot::routing {
namespace {

enum class Colour : std::uint8_t { red, green };

struct Vote {
    std::int32_t poll = 0;
    bool in_favour = false;

    static constexpr std::string_view prefix = "vote";
    static constexpr unsigned version = 2;
    static constexpr auto fields = std::tuple(&Vote::poll, &Vote::in_favour);
};

struct OldVote {
    std::int32_t poll = 0;

    static constexpr std::string_view prefix = "vote";
    static constexpr auto fields = std::tuple(&OldVote::poll);
};

struct Full {
    std::int64_t chat = 0;
    std::uint64_t big = 0;
    std::int8_t small = 0;
    Colour colour = Colour::red;
    ShortText<8> word;
    std::string name;

    static constexpr std::string_view prefix = "f";
    static constexpr auto fields =
        std::tuple(&Full::chat, &Full::big, &Full::small, &Full::colour, &Full::word, &Full::name);
};

struct Nothing {
    static constexpr std::string_view prefix = "refresh";
    static constexpr auto fields = std::tuple();
};

Vote vote(std::int32_t poll, bool in_favour) {
    Vote made;
    made.poll = poll;
    made.in_favour = in_favour;
    return made;
}

const char* const secret = "0123456789abcdef0123456789abcdef";

TEST(PackCallback, gives_back_what_was_packed) {
    const std::string data = pack_callback(vote(-5, true));
    EXPECT_EQ(data, "vote2:____-wE");
    const auto back = unpack_callback<Vote>(data);
    ASSERT_TRUE(back);
    EXPECT_EQ(back->poll, -5);
    EXPECT_TRUE(back->in_favour);
    EXPECT_EQ(pack_callback(Nothing()), "refresh1:");
    EXPECT_TRUE(unpack_callback<Nothing>("refresh1:"));
}

TEST(PackCallback, takes_every_kind_of_field) {
    Full full;
    full.chat = std::numeric_limits<std::int64_t>::min();
    full.big = std::numeric_limits<std::uint64_t>::max();
    full.small = -128;
    full.colour = Colour::green;
    full.word = "wörd";
    full.name = std::string("a:b\0c", 5);
    const std::string data = pack_callback(full);
    EXPECT_LE(data.size(), max_callback_data);
    EXPECT_EQ(data.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_:"),
              std::string::npos);
    const auto back = unpack_callback<Full>(data);
    ASSERT_TRUE(back);
    EXPECT_EQ(back->chat, full.chat);
    EXPECT_EQ(back->big, full.big);
    EXPECT_EQ(back->small, full.small);
    EXPECT_EQ(back->colour, full.colour);
    EXPECT_EQ(back->word.str(), "wörd");
    EXPECT_EQ(back->name, full.name);
}

TEST(PackCallback, refuses_what_does_not_fit) {
    Full full;
    full.name = std::string(25, 'x');
    EXPECT_EQ(pack_callback(full).size(), 63U);
    full.name = std::string(26, 'x');
    EXPECT_THAT([&] { static_cast<void>(pack_callback(full)); },
                testing::ThrowsMessage<BadArgument>(testing::HasSubstr("'f1:...' has 65 bytes; Telegram takes 64")));
    full.name = std::string(1000, 'x');
    EXPECT_THROW(static_cast<void>(pack_callback(full)), BadArgument);
    full.name = std::string(20, 'x');
    EXPECT_NO_THROW(static_cast<void>(pack_callback(full)));
    EXPECT_THROW(static_cast<void>(pack_callback(full, CallbackKey(secret))), BadArgument);
}

TEST(UnpackCallback, refuses_other_structs_and_versions) {
    EXPECT_FALSE(unpack_callback<Vote>(pack_callback(OldVote())));
    EXPECT_FALSE(unpack_callback<OldVote>(pack_callback(Vote())));
    EXPECT_FALSE(unpack_callback<Vote>(pack_callback(Nothing())));
    for (const char* data : {"", "vote2", "vote2:", "vote2:AAAAAA", "vote2:AAAAAAAA", "vote2:AAAAAAAAA",
                             "vote2:AAAAAA=", "vote2:AAAAAAI", "vote2:AAAAAAB", "vote2:\xff", "xvote2:AAAAAAA"}) {
        EXPECT_FALSE(unpack_callback<Vote>(data)) << data;
    }
    EXPECT_TRUE(unpack_callback<Vote>("vote2:AAAAAAA"));
    EXPECT_FALSE(unpack_callback<Vote>("vote2:" + std::string(100'000, 'A')));
}

TEST(UnpackCallback, refuses_texts_that_are_longer_than_they_say_or_may_be) {
    EXPECT_FALSE(unpack_callback<Full>("f1:" + std::string(61, '_')));
    EXPECT_FALSE(unpack_callback<Full>("f1:" + std::string(61, 'J')));
}

TEST(CallbackKey, lets_nothing_forged_through) {
    const CallbackKey key(secret);
    const std::string data = pack_callback(vote(7, true), key);
    EXPECT_EQ(data.size(), std::string("vote2:").size() + 18);
    ASSERT_TRUE(unpack_callback<Vote>(data, key));
    EXPECT_EQ(unpack_callback<Vote>(data, key)->poll, 7);
    EXPECT_FALSE(unpack_callback<Vote>(pack_callback(vote(7, true)), key));
    EXPECT_FALSE(unpack_callback<Vote>(data));
    EXPECT_FALSE(unpack_callback<Vote>(data, CallbackKey("another secret, also long enough")));
    for (std::size_t i = 0; i < data.size(); ++i) {
        std::string forged = data;
        forged[i] = forged[i] == 'A' ? 'B' : 'A';
        EXPECT_FALSE(unpack_callback<Vote>(forged, key)) << forged;
    }
}

TEST(CallbackKey, wants_a_long_secret) {
    EXPECT_THROW(CallbackKey("short"), BadArgument);
    EXPECT_THROW(CallbackKey(""), BadArgument);
}

TEST(CallbackKey, signs_as_rfc_4231_says) {
    const CallbackKey key(std::string(20, '\x0b'));
    const std::string expected("\xb0\x34\x4c\x61\xd8\xdb\x38\x53", 8);
    EXPECT_EQ(key.sign("Hi There"), expected);
}

TEST(CallbackData, of_any_bytes_is_taken_or_refused) {
    std::mt19937 random(1);
    int taken = 0;
    for (int i = 0; i < 20'000; ++i) {
        std::string data = "f1:";
        const auto size = random() % 62;
        for (unsigned k = 0; k < size; ++k) data.push_back("ABCDEFGHJKLMNOPQRSTUVWXYZabc019-_"[random() % 33]);
        if (const auto full = unpack_callback<Full>(data)) {
            ++taken;
            EXPECT_EQ(pack_callback(*full), data);
        }
    }
    EXPECT_GE(taken, 0);
}

TEST(ShortText, is_cut_at_a_character) {
    EXPECT_EQ(ShortText<3>("abcd").str(), "abc");
    EXPECT_EQ(ShortText<3>("ab€").str(), "ab");
    EXPECT_EQ(ShortText<3>("€€").str(), "€");
    EXPECT_EQ(ShortText<3>("").str(), "");
    EXPECT_EQ(ShortText<3>("€"), ShortText<3>("€"));
    EXPECT_FALSE(ShortText<3>("a") == ShortText<3>("b"));
}

}  // namespace
}  // namespace telepot::routing
