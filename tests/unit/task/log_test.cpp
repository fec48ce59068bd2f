// SPDX-License-Identifier: MIT
#include "telepot/log.hpp"

#include <stdexcept>
#include <string>

#include <gtest/gtest.h>

#include "unit/task/log_capture.hpp"

namespace telepot {
namespace {

TEST(Log, MasksTokensAndNothingElse) {
    const std::string token = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw-";
    EXPECT_EQ(log::mask_tokens("GET /bot" + token + "/getMe failed"), "GET /bot110201543:***/getMe failed");
    EXPECT_EQ(log::mask_tokens(token + " " + token), "110201543:*** 110201543:***");
    EXPECT_EQ(log::mask_tokens("at 12:30:45, http://127.0.0.1:8080/x: 1:2"),
              "at 12:30:45, http://127.0.0.1:8080/x: 1:2");
    EXPECT_EQ(log::mask_tokens(""), "");
}

TEST(Log, LevelDecidesWhatIsKept) {
    const LogCapture capture;
    log::debug("quiet");
    log::warning("loud");
    log::set_level(log::Level::debug);
    log::debug("audible");
    log::set_level(log::Level::info);
    EXPECT_EQ(capture.count("quiet"), 0);
    EXPECT_EQ(capture.count("loud"), 1);
    EXPECT_EQ(capture.count("audible"), 1);
}

TEST(Log, SinkThatThrowsHarmsNobody) {
    log::set_sink([](log::Level, std::string_view) { throw std::runtime_error("full disk"); });
    EXPECT_NO_THROW(log::error("x"));
    log::set_sink({});
}

}  // namespace
}  // namespace telepot
