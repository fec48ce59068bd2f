// SPDX-License-Identifier: MIT
// Neither tokens nor control characters in texts for people.
#include "values/redact.hpp"

#include <string>
#include <utility>

#include <gtest/gtest.h>

#include "telepot/exception.hpp"
#include "telepot/log.hpp"

namespace telepot {
namespace {

using redact::KnownToken;
using redact::printable;

TEST(Redact, AKnownTokenIsMaskedHoweverItIsEncoded) {
    const KnownToken known("987654321:SECRET");
    EXPECT_EQ(log::mask_tokens("<html>/bot987654321:SECRET/getMe"), "<html>/bot987654321:***/getMe");
    EXPECT_EQ(log::mask_tokens("/bot987654321%3ASECRET/getMe"), "/bot987654321%3A***/getMe");
    EXPECT_EQ(log::mask_tokens("%2Fbot987654321%253ASEC%52ET%2FgetMe"), "%2Fbot987654321%253A***%2FgetMe");
    EXPECT_EQ(log::mask_tokens("%53%45%43%52%45%54"), "***");
    EXPECT_EQ(log::mask_tokens("SECRETSECRET SECRE SECRET%"), "****** SECRE ***%");
    EXPECT_EQ(log::mask_tokens("100%, %5, %zz, %"), "100%, %5, %zz, %");
}

TEST(Redact, AShortTokenIsMaskedAsAWhole) {
    const KnownToken known("1:ab");
    EXPECT_EQ(log::mask_tokens("/bot1:ab/x, absent, 1%3aab"), "/bot***/x, absent, ***");
}

TEST(Redact, ATokenIsForgottenWithItsLastBot) {
    {
        const KnownToken first("5:FORGOTTEN");
        {
            const KnownToken second("5:FORGOTTEN");
        }
        EXPECT_EQ(log::mask_tokens("5:FORGOTTEN"), "5:***");
    }
    EXPECT_EQ(log::mask_tokens("5:FORGOTTEN"), "5:FORGOTTEN");
}

TEST(Redact, WhatLooksLikeATokenIsMaskedInPercentEncodingToo) {
    EXPECT_EQ(log::mask_tokens("bot110201543%3AAAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw%2D/x"), "bot110201543%3A***/x");
}

TEST(Redact, ControlCharactersBecomeEscapes) {
    EXPECT_EQ(printable("a\x1b[31mred\r\n\tb\x7f"), "a\\x1b[31mred\\x0d\\n\\tb\\x7f");
    EXPECT_EQ(printable("a\n\tb\x07", redact::Lines::kept), "a\n\tb\\x07");
    EXPECT_EQ(printable(std::string("nul\0.", 5)), "nul\\x00.");
    EXPECT_EQ(printable("8-bit \x9b"
                        "31m, \xc2\x9b"),
              "8-bit \\x9b31m, \\xc2\\x9b");
    EXPECT_EQ(printable("\xe2\x80\xae turned"), "\\xe2\\x80\\xae turned");
    EXPECT_EQ(printable("\xed\xa0\x80 \xc0\xaf \xf4\x90\x80\x80 \xe2\x82"),
              "\\xed\\xa0\\x80 \\xc0\\xaf \\xf4\\x90\\x80\\x80 \\xe2\\x82");
    EXPECT_EQ(printable("Grüße, 猫 \xF0\x9F\x98\x80"), "Grüße, 猫 \xF0\x9F\x98\x80");
}

TEST(Redact, ExceptionsAndLogLinesAreMaskedAndPrintable) {
    const KnownToken known("987654321:SECRET");
    EXPECT_STREQ(Exception("GET /bot987654321%3aSECRET\x1b[2J").what(), "GET /bot987654321%3a***\\x1b[2J");
    const BadHTTPResponse page(502, "<html>/bot987654321:SECRET/getMe\r\n\x1b]0;title\x07", "getMe");
    EXPECT_EQ(page.text(), "<html>/bot987654321:***/getMe\\x0d\n\\x1b]0;title\\x07");
    EXPECT_EQ(std::string(page.what()).find_first_of("\r\n\x1b"), std::string::npos);
    TelegramErrorInfo info;
    info.description = "Bad Request: SECRET\x1b\n";
    info.json = "{\"description\":\"SECRET\"}";
    const TelegramError error(std::move(info));
    EXPECT_EQ(error.description(), "Bad Request: ***\\x1b\\n");
    EXPECT_EQ(error.json(), "{\"description\":\"***\"}");
    EXPECT_EQ(std::string(error.what()).find("SECRET"), std::string::npos);
    testing::internal::CaptureStderr();
    log::warning("the server says SECRET\n[forged] line");
    EXPECT_NE(testing::internal::GetCapturedStderr().find("the server says ***\\n[forged] line"), std::string::npos);
}

}  // namespace
}  // namespace telepot
