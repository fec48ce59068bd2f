// SPDX-License-Identifier: MIT
// A server that echoes what it was asked, token included, and says things that a terminal would obey.
#include <cstdlib>
#include <string>

#include <gtest/gtest.h>

#include "integration/bot_core/file_server.hpp"
#include "integration/bot_core/fixture.hpp"
#include "support/certificates.hpp"
#include "support/temporary_folder.hpp"
#include "telepot/aio/bot.hpp"
#include "telepot/bot.hpp"
#include "telepot/exception.hpp"
#include "telepot/types/all.hpp"
#include "unit/task/log_capture.hpp"

namespace telepot::test {
namespace {

constexpr std::string_view kShortSecret = "SECRET-";
const std::string kShortToken = "987654321:SECRET-";

std::string percent_encoded(std::string_view text) {
    static constexpr char digits[] = "0123456789abcdef";
    std::string encoded;
    for (const char c : text) {
        encoded += {'%', digits[static_cast<unsigned char>(c) >> 4], digits[static_cast<unsigned char>(c) & 15]};
    }
    return encoded;
}

/// Expects that a text has nothing of the token and nothing that a terminal obeys.
void expect_clean(const std::string& text) {
    EXPECT_EQ(text.find(kShortSecret), std::string::npos) << text;
    EXPECT_EQ(text.find(percent_encoded(kShortSecret)), std::string::npos) << text;
    EXPECT_EQ(text.find('\x1b'), std::string::npos) << text;
}

/// Calls getMe in both versions and expects clean errors.
template <class E>
std::string error_of(ScriptedServer& server) {
    const LogCapture capture;
    const std::string url = server.url();
    std::string text;
    const auto check = [&](auto call) {
        try {
            call();
            ADD_FAILURE() << "no exception";
        } catch (const E& error) {
            expect_clean(error.what());
            if constexpr (std::is_same_v<E, TelegramError>) {
                expect_clean(error.description());
                expect_clean(error.json());
            } else {
                expect_clean(error.text());
            }
            text = error.what();
        }
    };
    Bot bot(kShortToken, options_for(url));
    check([&] { bot.getMe(); });
    aio::Bot aio_bot(kShortToken, options_for(url));
    check([&] { aio::run(aio_bot.getMe()); });
    log::warning(server.requests().at(0).target);
    EXPECT_EQ(capture.count(kShortSecret), 0);
    return text;
}

TEST(Secrets, AnEchoedUrlIsMaskedInWhatIsNoAnswerOfTheBotApi) {
    ScriptedServer server(ScriptedServer::serve([](const ReceivedRequest& got) {
        return answer(502, "<html>" + got.target + " " + percent_encoded(got.target) + "\x1b[2J</html>");
    }));
    EXPECT_NE(error_of<BadHTTPResponse>(server).find("/bot987654321:***/getMe"), std::string::npos);
}

TEST(Secrets, AnEchoedUrlIsMaskedInARefusal) {
    ScriptedServer server(ScriptedServer::serve([](const ReceivedRequest& got) {
        return refusal(400, "Bad Request: " + got.target + " " + percent_encoded(got.target) + "\\u001b[2J");
    }));
    EXPECT_NE(error_of<TelegramError>(server).find("/bot987654321:***/getMe"), std::string::npos);
}

TEST(Secrets, ATokenAtTheEndOfWhatIsKeptIsMasked) {
    for (std::size_t before = 4070; before < 4100; ++before) {
        ScriptedServer server(ScriptedServer::serve(
            [&](const ReceivedRequest& got) { return answer(404, std::string(before, 'x') + got.target); }));
        const std::string url = server.url();
        Bot bot(kShortToken, options_for(url));
        try {
            bot.getMe();
            ADD_FAILURE() << "no exception";
        } catch (const BadHTTPResponse& error) {
            EXPECT_EQ(error.text().find("SE"), std::string::npos) << before;
        }
    }
}

TEST(Secrets, HintsReachTheErrorsOfBothVersions) {
    ScriptedServer server(
        ScriptedServer::serve([](const ReceivedRequest&) { return refusal(400, "Bad Request: BUTTON_DATA_INVALID"); }));
    const std::string url = server.url();
    const std::string data(75, 'd');
    const InlineKeyboardMarkup keyboard = InlineKeyboardMarkup().row(InlineKeyboardButton("b").set_callback_data(data));
    const std::string expected = "callback_data of the button \"b\" has 75 bytes; 1 to 64 are allowed";
    Bot bot(kToken, options_for(url));
    try {
        bot.sendMessage(1, "x", {.reply_markup = keyboard});
        ADD_FAILURE() << "no exception";
    } catch (const TelegramError& error) {
        EXPECT_EQ(error.hint(), expected);
    }
    aio::Bot aio_bot(kToken, options_for(url));
    try {
        aio::run(aio_bot.sendMessage(1, "x", {.reply_markup = keyboard}));
        ADD_FAILURE() << "no exception";
    } catch (const TelegramError& error) {
        EXPECT_EQ(error.hint(), expected);
    }
}

/// libcurl reads the variable when it is first used.
class KeyLog {
public:
    KeyLog() { ::setenv("SSLKEYLOGFILE", path().c_str(), 1); }
    std::string path() const { return folder_.file("keys"); }

private:
    TemporaryFolder folder_;
};
const KeyLog key_log;

TEST(Secrets, KeysOfConnectionsAreWrittenOnlyIfTheUserAsksForIt) {
    const Certificates certificates;
    ScriptedServer server(ScriptedServer::serve([](const ReceivedRequest&) { return ok("true"); }),
                          {.certificate = certificates.certificate(), .key = certificates.key()});
    const std::string url = server.url();
    const std::string ca = certificates.ca();
    BotOptions options = options_for(url);
    options.ca_file = ca;
    Bot bot(kToken, options);
    bot.call("x");
    EXPECT_EQ(read(key_log.path()), "");
    options.tls_key_log = true;
    Bot open_bot(kToken, options);
    open_bot.call("x");
    EXPECT_NE(read(key_log.path()).find("CLIENT"), std::string::npos);
}

}  // namespace
}  // namespace telepot::test
