// SPDX-License-Identifier: MIT
// A visitor of the page presses his link: the bot knows him, once.
#include <chrono>
#include <fstream>
#include <memory>
#include <sstream>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/child_process.hpp"
#include "support/http_fetcher.hpp"
#include "support/temporary_folder.hpp"
#include "telepot/deep_link.hpp"
#include "telepot/lab.hpp"

namespace telepot::test {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

constexpr std::chrono::seconds kPatience{30};

class DeepLinking : public testing::TestWithParam<const char*> {
protected:
    void start() {
        const std::string output = folder.file("output" + std::to_string(++runs));
        program = std::make_unique<ChildProcess>(
            std::vector<std::string>{"/usr/bin/env", "TELEPOT_API_URL=" + server.url(), "EXAMPLE_PORT=0",
                                     "EXAMPLE_STORE=" + folder.file("store.sqlite"), "TELEPOT_TOKEN=" + account.token(),
                                     std::string(TELEPOT_EXAMPLES_FOLDER) + "/" + GetParam()},
            output);
        const auto deadline = std::chrono::steady_clock::now() + kPatience;
        const std::string before = "Visit ";
        for (page.clear(); page.empty() && std::chrono::steady_clock::now() < deadline;) {
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
            std::ostringstream text;
            text << std::ifstream(output).rdbuf();
            const std::string printed = text.str();
            if (printed.starts_with(before) && printed.ends_with("\n")) {
                page = printed.substr(before.size(), printed.find("/link") - before.size());
            }
        }
        ASSERT_THAT(page, StartsWith("http://127.0.0.1:"));
    }

    net::HttpResponse get(const std::string& target) {
        return expect_response(fetcher.fetch(net::HttpRequest(direct_endpoint(page), "GET", target)));
    }
    /// The key of a user's personal link.
    std::string key_of(int user) {
        const std::string body = get("/link?user=" + std::to_string(user)).body;
        const std::size_t begin = body.find("href=\"") + 6;
        const auto link = DeepLink::parse(body.substr(begin, body.find('"', begin) - begin));
        if (!link) {
            ADD_FAILURE() << body;
            return "";
        }
        EXPECT_EQ(link->kind(), LinkKind::start);
        EXPECT_EQ(link->username(), account.username());
        return link->payload();
    }

    TemporaryFolder folder;
    lab::Server server;
    lab::BotAccount account = server.new_bot("Linker", "linker_bot");
    lab::User ann = server.new_user("Ann");
    lab::User bob = server.new_user("Bob");
    HttpFetcher fetcher;
    std::unique_ptr<ChildProcess> program;
    std::string page;
    int runs = 0;
};

TEST_P(DeepLinking, knows_who_has_come) {
    start();
    const std::string anns = key_of(123);
    const std::string bobs = key_of(456);
    EXPECT_NE(anns, bobs);
    EXPECT_EQ(anns.size(), 22U);
    bob.start(account, bobs);
    ann.start(account, anns);
    EXPECT_THAT(ann.wait_text(kPatience), HasSubstr("Welcome, user 123!"));
    EXPECT_THAT(bob.wait_text(kPatience), HasSubstr("Welcome, user 456!"));
    // A key is good once.
    bob.start(account, anns);
    EXPECT_THAT(bob.wait_text(kPatience), HasSubstr("isn't good any more"));
    ann.start(account);
    EXPECT_THAT(ann.wait_text(kPatience), HasSubstr(page + "/link?user="));
    ann.start(account, "guessed");
    EXPECT_THAT(ann.wait_text(kPatience), HasSubstr("isn't good any more"));
}

TEST_P(DeepLinking, remembers_keys_when_it_starts_again) {
    start();
    const std::string key = key_of(7);
    program.reset();
    start();
    ann.start(account, key);
    EXPECT_THAT(ann.wait_text(kPatience), HasSubstr("Welcome, user 7!"));
}

TEST_P(DeepLinking, has_one_page_only) {
    start();
    for (const char* target :
         {"/", "/link", "/link?user=", "/link?user=x", "/link?user=1x", "/link?user=-1", "/link?user=1&x=2"}) {
        EXPECT_EQ(get(target).status, 404) << target;
    }
    EXPECT_EQ(get("/link?user=1").status, 200);
}

INSTANTIATE_TEST_SUITE_P(Both, DeepLinking, testing::Values("deeplinking", "deeplinking_aio"),
                         [](const auto& version) { return std::string(version.param); });

}  // namespace
}  // namespace telepot::test
