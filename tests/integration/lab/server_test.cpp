// SPDX-License-Identifier: MIT
// The server as such: TLS, several at once, its log, its waiting, its end.
#include <filesystem>
#include <system_error>

#include "fixture.hpp"
#include "support/temporary_folder.hpp"

namespace telepot::lab_test {
namespace {

using testing::HasSubstr;
using testing::SizeIs;
using testing::StartsWith;

TEST(LabServer, SpeaksTlsWithACertificateOfItsOwn) {
    std::string certificate;
    {
        lab::Server server({.tls = true});
        certificate = server.certificate_file();
        EXPECT_THAT(server.url(), StartsWith("https://127.0.0.1:"));
        const lab::BotAccount bot = server.new_bot();
        Wire wire(server.port(), certificate, "localhost");
        ASSERT_TRUE(wire.connected());
        for (int i = 0; i < 3; ++i) {
            wire.send(request_text("GET", "/bot" + bot.token() + "/getMe"));
            EXPECT_EQ(wire.read().parsed()["result"]["id"], bot.id());
        }
        EXPECT_FALSE(Wire(server.port(), certificate, "example.org").connected()) << "the name is checked";
    }
    EXPECT_FALSE(std::filesystem::exists(certificate));
}

TEST(LabServer, UsesAGivenCertificate) {
    const telepot::test::TemporaryFolder folder;
    const std::string certificate = folder.file("certificate.pem");
    const std::string key = folder.file("key.pem");
    lab::write_self_signed_certificate(certificate, key, {"bots.example"});
    lab::Server server({.tls = true, .certificate_file = certificate, .key_file = key});
    EXPECT_TRUE(Wire(server.port(), certificate, "bots.example").connected());
    EXPECT_FALSE(Wire(server.port(), certificate, "localhost").connected());
}

TEST(LabServer, TlsLongPollIsAnsweredOnAKeptConnection) {
    lab::Server server({.tls = true});
    const lab::BotAccount bot = server.new_bot();
    const lab::User user = server.new_user("Ann");
    Wire wire(server.port(), server.certificate_file());
    for (int i = 0; i < 3; ++i) {
        wire.send(request_text(
            "GET", "/bot" + bot.token() + "/getUpdates?timeout=50&offset=" + std::to_string(500'000'001 + i)));
        server.wait_until([&] { return server.calls("getUpdates").size() > static_cast<std::size_t>(i); });
        user.send_text(bot, std::to_string(i));
        EXPECT_EQ(wire.read().parsed()["result"][0]["message"]["text"], std::to_string(i));
    }
}

TEST(LabServer, APortInUseIsAnError) {
    const lab::Server first;
    EXPECT_THROW(lab::Server({.port = first.port()}), std::system_error);
    EXPECT_THROW(lab::Server({.address = "not an address"}), std::system_error);
}

TEST(LabServer, SeveralLiveSideBySide) {
    lab::Server one;
    lab::Server two;
    EXPECT_NE(one.port(), two.port());
    const lab::BotAccount bot = one.bot(token);
    EXPECT_EQ(fetch(two.port(), "/bot" + bot.token() + "/getMe").parsed()["result"]["first_name"], "Bot 123456");
}

TEST(LabServer, HandlesOutliveTheirServer) {
    auto server = std::make_unique<lab::Server>();
    const lab::User user = server->new_user("Ann", "ann");
    const lab::BotAccount bot = server->new_bot();
    server.reset();
    EXPECT_EQ(user.username(), "ann");
    user.send_text(bot, "into the void");
    EXPECT_EQ(bot.pending_updates(), 1U);
}

TEST(LabServer, EndsWhilePollsWait) {
    auto server = std::make_unique<lab::Server>();
    const lab::BotAccount bot = server->new_bot();
    const std::uint16_t port = server->port();
    std::vector<std::future<Answer>> waiting;
    waiting.push_back(std::async(std::launch::async, [port, token = bot.token()] {
        return fetch(port, "/bot" + token + "/getUpdates?timeout=50");
    }));
    server->wait_until([&] { return server->calls("getUpdates").size() == 1; });
    server.reset();
    EXPECT_EQ(waiting.front().get().status, 0);
}

TEST(LabServer, ManyConnectionsAndThreads) {
    lab::Server server({.threads = 3});
    const lab::BotAccount bot = server.new_bot();
    const lab::User user = server.new_user("Ann");
    user.start(bot);
    constexpr int clients = 12;
    constexpr int calls = 25;
    std::vector<std::future<int>> results;
    for (int i = 0; i < clients; ++i) {
        results.push_back(std::async(std::launch::async, [&] {
            Wire wire(server.port());
            int good = 0;
            for (int k = 0; k < calls; ++k) {
                const json arguments{{"chat_id", user.id()}, {"text", "x"}};
                wire.send(request_text("POST", "/bot" + bot.token() + "/sendMessage", arguments.dump(),
                                       {{"Content-Type", "application/json"}}));
                good += wire.read().status == 200 ? 1 : 0;
            }
            return good;
        }));
    }
    int sum = 0;
    for (auto& result : results) sum += result.get();
    EXPECT_EQ(sum, clients * calls);
    EXPECT_THAT(user.messages(bot), SizeIs(clients * calls + 1));
}

TEST(LabServer, WaitingForCalls) {
    lab::Server server;
    const BotClient client(server.port(), token);
    EXPECT_THROW(server.wait_for_call("getMe", 30ms), lab::WaitTimeout);
    auto later = std::async(std::launch::async, [&] {
        client.ok("getMe");
        client.ok("getWebhookInfo");
        client.ok("getMe");
    });
    EXPECT_EQ(server.wait_for_call("getMe").number, 1U);
    EXPECT_EQ(server.wait_for_call("getMe").number, 3U);
    EXPECT_THROW(server.wait_for_call("getMe", 30ms), lab::WaitTimeout);
    later.get();
    EXPECT_THAT(server.wait_for_calls("", 3), SizeIs(3));
    server.clear_calls();
    EXPECT_THAT(server.calls(), SizeIs(0));
    client.ok("getMe");
    EXPECT_EQ(server.wait_for_call("getMe").number, 4U);
}

TEST(LabServer, TheLogIsBounded) {
    lab::Server server({.call_log_limit = 3});
    const BotClient client(server.port(), token);
    for (int i = 0; i < 5; ++i) client.ok("getMe");
    EXPECT_THAT(server.calls(), SizeIs(3));
    EXPECT_EQ(server.calls().front().number, 3U);
}

TEST(LabServer, FilesGoWhereTheyAreTold) {
    const telepot::test::TemporaryFolder parent;
    const std::string folder = parent.file("files");
    {
        lab::Server server({.files_folder = folder});
        server.new_user("Ann").send_document(server.new_bot(), "x", "x.txt");
    }
    EXPECT_FALSE(std::filesystem::is_empty(folder)) << "a folder that was given is kept";
}

TEST(LabServer, TheCertificateWriterReportsBadPaths) {
    EXPECT_THROW(lab::write_self_signed_certificate("/nonexistent/c.pem", "/nonexistent/k.pem", {"x"}),
                 std::runtime_error);
    EXPECT_THROW(lab::write_self_signed_certificate("/tmp/c.pem", "/tmp/k.pem", {}), std::runtime_error);
}

}  // namespace
}  // namespace telepot::lab_test
