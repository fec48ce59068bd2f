// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "lab/entities/normalise.hpp"
#include "lab/entities/utf8.hpp"
#include "unit/lab/entities/entity_cases.hpp"

namespace telepot::lab {
namespace {

/// A text and what is found in it, as "kind:covered text", separated by spaces.
class FindCase {
public:
    FindCase(std::string in, std::string out) : text{std::move(in)}, found{std::move(out)} {}

    std::string text;
    std::string found;
};

void PrintTo(const FindCase& value, std::ostream* out) {
    *out << value.text;
}

class Detect : public testing::TestWithParam<FindCase> {};

TEST_P(Detect, FindsWhatTheServerFinds) {
    std::string got;
    for (const Entity& entity : detect_entities(GetParam().text)) {
        if (!got.empty()) got += ' ';
        got += to_string(entity.kind);
        got += ':';
        got += utf16_substr(GetParam().text, entity.offset, entity.length);
    }
    EXPECT_EQ(got, GetParam().found);
}

INSTANTIATE_TEST_SUITE_P(
    Mentions, Detect,
    testing::Values(FindCase{"@username", "mention:@username"}, FindCase{"(@user_name1).", "mention:@user_name1"},
                    FindCase{"a@username", ""}, FindCase{"@abc", ""}, FindCase{"@gif", "mention:@gif"},
                    FindCase{"@usernameя", ""}, FindCase{"😀@username😀", "mention:@username"},
                    FindCase{"@aaaaaaaaaabbbbbbbbbbccccccccccdd", "mention:@aaaaaaaaaabbbbbbbbbbccccccccccdd"},
                    FindCase{"@aaaaaaaaaabbbbbbbbbbccccccccccdde", ""}, FindCase{"@", ""}, FindCase{"@ user", ""}));

INSTANTIATE_TEST_SUITE_P(Commands, Detect,
                         testing::Values(FindCase{"/start", "bot_command:/start"},
                                         FindCase{"/start@my_bot x", "bot_command:/start@my_bot"},
                                         FindCase{"say /start, /stop.", "bot_command:/start bot_command:/stop"},
                                         FindCase{"a/start", ""}, FindCase{"/a/b", ""}, FindCase{"</b>", ""},
                                         FindCase{"//a", ""}, FindCase{"/", ""}, FindCase{"/1", "bot_command:/1"},
                                         FindCase{"/startя", ""}));

INSTANTIATE_TEST_SUITE_P(Tags, Detect,
                         testing::Values(FindCase{"#tag", "hashtag:#tag"}, FindCase{"#1", ""},
                                         FindCase{"#1a", "hashtag:#1a"},
                                         FindCase{"#тег, #標籤", "hashtag:#тег hashtag:#標籤"}, FindCase{"a#tag", ""},
                                         FindCase{"#tag#tag", ""}, FindCase{"##a", "hashtag:#a"}, FindCase{"#", ""},
                                         FindCase{"$USD", "cashtag:$USD"}, FindCase{"$1INCH", "cashtag:$1INCH"},
                                         FindCase{"$usd", ""}, FindCase{"$ABCDEFGHI", ""}, FindCase{"a$USD", ""},
                                         FindCase{"$USD$", ""}, FindCase{"$100", ""}));

INSTANTIATE_TEST_SUITE_P(
    Links, Detect,
    testing::Values(FindCase{"example.net", "url:example.net"}, FindCase{"see t.me/somebody.", "url:t.me/somebody"},
                    FindCase{"https://example.com/a?b=c#d", "url:https://example.com/a?b=c#d"},
                    FindCase{"(http://example.com/a_(b))", "url:http://example.com/a_(b)"},
                    FindCase{"<http://example.com>", "url:http://example.com"},
                    FindCase{"http://example.com:8080/x, y", "url:http://example.com:8080/x"},
                    FindCase{"http://127.0.0.1/", "url:http://127.0.0.1/"}, FindCase{"127.0.0.1", "url:127.0.0.1"},
                    FindCase{"3.14", ""}, FindCase{"http://localhost/", ""}, FindCase{"end.Begin", ""},
                    FindCase{"file.cpp", ""}, FindCase{"EXAMPLE.COM", "url:EXAMPLE.COM"},
                    FindCase{"пример.рф", "url:пример.рф"},
                    FindCase{"tg://resolve?domain=x", "url:tg://resolve?domain=x"}, FindCase{"xyz://example.net", ""},
                    FindCase{"ftp://a.org/x", "url:ftp://a.org/x"}, FindCase{"a.org b.org", "url:a.org url:b.org"},
                    FindCase{"me@example.com", "email:me@example.com"},
                    FindCase{"mail to first.last+tag@mail.example.co.uk!", "email:+tag@mail.example.co.uk"},
                    FindCase{"me@example", ""}, FindCase{"@example.com", "mention:@example"}, FindCase{"..com", ""}));

INSTANTIATE_TEST_SUITE_P(Phones, Detect,
                         testing::Values(FindCase{"+12025550123", "phone_number:+12025550123"},
                                         FindCase{"call +1 (202) 555-0123!", "phone_number:+1 (202) 555-0123"},
                                         FindCase{"+123", ""}, FindCase{"1+12025550123", ""},
                                         FindCase{"+1234567890123456", ""}));

INSTANTIATE_TEST_SUITE_P(
    Mixed, Detect,
    testing::Values(FindCase{"/start@bot_name #go $USD me@a.org @friend https://a.org",
                             "bot_command:/start@bot_name hashtag:#go cashtag:$USD email:me@a.org mention:@friend "
                             "url:https://a.org"},
                    FindCase{"https://t.me/a#b@c", "url:https://t.me/a#b@c"}, FindCase{"plain words, nothing", ""}));

TEST(Detect, OffsetsCountSurrogatePairs) {
    EXPECT_EQ(describe(detect_entities("😀 /a 😀 #b")), "bot_command 3+2, hashtag 9+2");
}

}  // namespace
}  // namespace telepot::lab
