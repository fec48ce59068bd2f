// SPDX-License-Identifier: MIT
// The webhook examples as programs, with users of the local server.
#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "program.hpp"
#include "support/scripted_server.hpp"
#include "support/temporary_folder.hpp"
#include "telepot/lab.hpp"

namespace telepot::test {
namespace {

class WebhookExample : public testing::TestWithParam<std::string> {
protected:
    /// Starts an example that listens by itself, with a certificate of its own.
    void start(const std::string& name) {
        const std::string port = std::to_string(free_port());
        lab::write_self_signed_certificate(folder.file("cert.pem"), folder.file("key.pem"), {"127.0.0.1"});
        program.emplace(TELEPOT_EXAMPLES_FOLDER "/" + name + GetParam(),
                        std::vector<std::string>{"TELEPOT_TOKEN=" + bot.token(), "TELEPOT_API_URL=" + server.url(),
                                                 "WEBHOOK_URL=https://127.0.0.1:" + port + "/hook",
                                                 "WEBHOOK_PORT=" + port, "WEBHOOK_CERT=" + folder.file("cert.pem"),
                                                 "WEBHOOK_KEY=" + folder.file("key.pem")});
        server.wait_for_call("getWebhookInfo", std::chrono::seconds(30));
    }
    void expect_good_end() {
        EXPECT_EQ(program->stop(), 0);
        EXPECT_EQ(program->output().find("[warning]"), std::string::npos) << program->output();
        EXPECT_EQ(program->output().find("[error]"), std::string::npos) << program->output();
        EXPECT_EQ(server.calls("deleteWebhook").size(), 1U);
    }

    TemporaryFolder folder;
    lab::Server server{{.local_mode = true}};
    lab::BotAccount bot = server.new_bot("Example");
    const lab::User ann = server.new_user("Ann");
    std::optional<Program> program;
};

TEST_P(WebhookExample, TheSkeletonSaysWhatItHears) {
    start("webhook_skeleton");
    for (const char* text : {"one", "two", "three"}) {
        ann.send_text(bot, text);
        EXPECT_EQ(ann.wait_text(), text);
    }
    expect_good_end();
}

TEST_P(WebhookExample, TheCounterCountsEachChat) {
    start("webhook_counter");
    const lab::User ben = server.new_user("Ben");
    for (int i = 1; i <= 3; ++i) {
        ann.send_text(bot, "x");
        EXPECT_EQ(ann.wait_text(), std::to_string(i));
    }
    ben.send_text(bot, "x");
    EXPECT_EQ(ben.wait_text(), "1");
    expect_good_end();
}

INSTANTIATE_TEST_SUITE_P(Versions, WebhookExample, testing::Values("", "_aio"),
                         [](const auto& version) { return version.param.empty() ? "blocking" : "aio"; });

}  // namespace
}  // namespace telepot::test
