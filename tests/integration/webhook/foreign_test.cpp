// SPDX-License-Identifier: MIT
// Programs that nobody here wrote: nginx in front, openssl s_client and curl as clients.
#include <cstdio>
#include <fstream>

#include "hook_fixture.hpp"
#include "support/child_process.hpp"
#include "support/scripted_server.hpp"

namespace telepot::webhook_test {
namespace {

/// What a command prints.
std::string output_of(const std::string& command) {
    std::string text;
    std::FILE* const pipe = ::popen((command + " 2>&1").c_str(), "r");
    if (pipe == nullptr) throw std::runtime_error("can't run " + command);
    char buffer[4096];
    while (const std::size_t size = std::fread(buffer, 1, sizeof buffer, pipe)) text.append(buffer, size);
    ::pclose(pipe);
    return text;
}

class Foreign : public testing::Test {
protected:
    const OwnCertificate own;
    const std::string certificate = own.certificate();
    const std::string key = own.key();
    const test::TemporaryFolder folder;
    UpdateQueue queue{1000};
};

TEST_F(Foreign, CurlPostsInEveryWay) {
    const std::string curl = test::find_program("curl", "curl");
    const WebhookServerOptions options{
        .port = 0, .certificate_file = certificate, .key_file = key, .max_body = 100'000};
    WebhookServer server(options);
    server.add("/hook", secret, queue);
    const std::string url = " https://127.0.0.1:" + std::to_string(server.port());
    const std::string update = folder.write("update.json", update_text(1));
    const std::string large = folder.write("large.json", update_text(2, 7, std::string(50'000, 'x')));
    const std::string huge = folder.write("huge.json", update_text(2, 7, std::string(200'000, 'x')));
    const std::string common = curl + " -sS --max-time 30 --cacert " + certificate +
                               " -o /dev/null -w '%{http_code} ' -H 'X-Telegram-Bot-Api-Secret-Token: ";
    const std::string good = common + secret + "' -H 'Content-Type: application/json' ";
    EXPECT_EQ(output_of(good + "--data-binary @" + update + url + "/hook"), "200 ");
    EXPECT_EQ(output_of(good + "--http1.0 --data-binary @" + update + url + "/hook"), "200 ");
    EXPECT_EQ(output_of(good + "-H 'Transfer-Encoding: chunked' --data-binary @" + large + url + "/hook"), "200 ");
    EXPECT_EQ(output_of(good + "-H 'Expect: 100-continue' --data-binary @" + large + url + "/hook"), "200 ");
    EXPECT_EQ(output_of(good + "--tls-max 1.2 --data-binary @" + update + url + "/hook"), "200 ");
    EXPECT_EQ(output_of(good + "--data-binary @" + update + url + "/hook" + " -o /dev/null" + url + "/hook"),
              "200 200 ")
        << "two on one connection";
    EXPECT_EQ(queue.statistics().accepted, 7U);
    EXPECT_EQ(output_of(good + "--data-binary @" + huge + url + "/hook"), "413 ");
    // The refusal must reach also those that are still sending: what they send is read and thrown away.
    EXPECT_EQ(output_of(good + "--limit-rate 300K --data-binary @" + huge + url + "/hook"), "413 ");
    EXPECT_EQ(output_of(good + "-H Expect: --limit-rate 300K --data-binary @" + huge + url + "/hook"), "413 ");
    EXPECT_EQ(output_of(common + "wrong' --data-binary @" + update + url + "/hook"), "401 ");
    EXPECT_EQ(output_of(good + url + "/hook"), "405 ");
    EXPECT_EQ(output_of(good + "--data-binary @" + update + url + "/hook/../other"), "404 ");
    EXPECT_EQ(output_of(good + "-I" + url + "/healthz"), "200 ");
    EXPECT_EQ(queue.statistics().accepted, 7U);
}

TEST_F(Foreign, OpensslSpeaksToIt) {
    const std::string openssl = test::find_program("openssl", "openssl");
    WebhookServer server({.port = 0, .certificate_file = certificate, .key_file = key});
    server.add("/hook", secret, queue);
    const std::string connect = " | timeout 20 " + openssl + " s_client -quiet -ign_eof -verify_return_error -CAfile " +
                                certificate +
                                " -verify_ip 127.0.0.1 -connect 127.0.0.1:" + std::to_string(server.port());
    const std::string request = post_text("/hook", update_text(1), secret, {{"Connection", "close"}});
    const std::string file = folder.write("request", request);
    for (const char* version : {" -tls1_2", " -tls1_3"}) {
        EXPECT_THAT(output_of("cat " + file + connect + version), testing::HasSubstr("HTTP/1.1 200 OK"));
    }
    EXPECT_THAT(output_of("cat " + file + connect + " -tls1_1 -cipher ALL:@SECLEVEL=0"),
                testing::Not(testing::HasSubstr("200 OK")));
    EXPECT_EQ(queue.statistics().accepted, 2U);
}

/// nginx with TLS towards Telegram and TLS towards the bot.
std::string nginx_configuration(const std::string& folder, std::uint16_t port, std::uint16_t bot_port,
                                const std::string& certificate, const std::string& key) {
    return "daemon off; worker_processes 1; pid " + folder + "/pid; error_log " + folder + "/error.log;\n" +
           "events { worker_connections 256; }\nhttp {\n access_log off; client_body_temp_path " + folder +
           "/body; proxy_temp_path " + folder + "/proxy; fastcgi_temp_path " + folder + "/f; uwsgi_temp_path " +
           folder + "/u; scgi_temp_path " + folder +
           "/s;\n upstream bot { server 127.0.0.1:" + std::to_string(bot_port) +
           "; keepalive 16; }\n server {\n  listen 127.0.0.1:" + std::to_string(port) + " ssl;\n  ssl_certificate " +
           certificate + "; ssl_certificate_key " + key + ";\n  client_max_body_size 1m;\n" +
           "  location /bots/ {\n   proxy_pass https://bot/;\n   proxy_http_version 1.1;\n" +
           "   proxy_set_header Connection \"\";\n   proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;\n" +
           "   proxy_ssl_trusted_certificate " + certificate +
           "; proxy_ssl_verify on; proxy_ssl_name localhost;\n  }\n }\n}\n";
}

TEST_F(Foreign, NginxInFrontWithTlsOnBothHops) {
    const std::string program = test::find_program("nginx", "nginx");
    lab::Server api({.local_mode = true});
    const lab::BotAccount account = api.bot(token);
    Bot bot(token, {.base_url = api.url()});
    const auto replies = reply_with(bot, [](const Message& msg) -> std::optional<WebhookReply> {
        return in_reply.sendMessage(msg.chat.id, "echo " + *msg.text);
    });
    OrderedWebhook webhook(bot, replies);
    WebhookServer server({.port = 0,
                          .certificate_file = certificate,
                          .key_file = key,
                          .trusted_proxies = {"127.0.0.1"},
                          .allowed_sources = {"127.0.0.0/8"}});
    const std::uint16_t port = test::free_port();
    const std::string configuration =
        folder.write("nginx.conf", nginx_configuration(folder.path().string(), port, server.port(), certificate, key));
    test::ChildProcess nginx(
        {program, "-c", configuration, "-e", folder.file("start.log"), "-p", folder.path().string()},
        folder.file("output"));
    ASSERT_TRUE(nginx.wait_for_port(port)) << output_of("cat " + folder.file("output"));
    LoopThread thread = webhook.run_as_thread();
    const WebhookSetup setup =
        server.setup(bot, "https://127.0.0.1:" + std::to_string(port) + "/bots/hook", webhook.queue(), replies,
                     {.path = "/hook", .remove_on_stop = true, .local_api_server = true});
    EXPECT_TRUE(setup.good()) << setup.problems.front();
    std::vector<lab::User> people;
    for (int i = 0; i < 5; ++i) people.push_back(api.new_user("User"));
    for (int n = 0; n < 40; ++n) {
        for (const lab::User& person : people) person.send_text(account, std::to_string(n));
    }
    for (const lab::User& person : people) {
        for (int n = 0; n < 40; ++n) ASSERT_EQ(person.wait_text(30s), "echo " + std::to_string(n));
    }
    EXPECT_EQ(server.statistics().replies, 200U);
    server.stop();
}

/// The text with every occurrence of a piece replaced; the piece has to be there.
std::string replaced(std::string text, const std::string& piece, const std::string& by) {
    EXPECT_NE(text.find(piece), std::string::npos) << piece;
    for (std::size_t at = 0; (at = text.find(piece, at)) != std::string::npos; at += by.size()) {
        text.replace(at, piece.size(), by);
    }
    return text;
}

TEST_F(Foreign, TheConfigurationOfTheExamplesWorks) {
    const std::string program = test::find_program("nginx", "nginx");
    std::ifstream in(WEBHOOK_NGINX_CONF);
    std::string site{std::istreambuf_iterator<char>(in), {}};
    WebhookServer server({.port = 0, .trusted_proxies = {"127.0.0.1"}, .allowed_sources = {"127.0.0.0/8"}});
    server.add("/hook", secret, queue);
    const std::uint16_t port = test::free_port();
    site = replaced(site, "server 127.0.0.1:8443", "server 127.0.0.1:" + std::to_string(server.port()));
    site = replaced(site, "listen 443 ssl", "listen 127.0.0.1:" + std::to_string(port) + " ssl");
    site = replaced(site, "/etc/letsencrypt/live/bot.example.org/fullchain.pem", certificate);
    site = replaced(site, "/etc/letsencrypt/live/bot.example.org/privkey.pem", key);
    const std::string at = folder.path().string();
    const std::string configuration = folder.write(
        "nginx.conf", "daemon off; pid " + at + "/pid; error_log " + at +
                          "/error.log; events {}\nhttp { access_log off;\n" + "client_body_temp_path " + at +
                          "/b; proxy_temp_path " + at + "/p; fastcgi_temp_path " + at + "/f; uwsgi_temp_path " + at +
                          "/u; scgi_temp_path " + at + "/s;\n" + site + "}\n");
    test::ChildProcess nginx({program, "-c", configuration, "-e", folder.file("start.log"), "-p", at},
                             folder.file("output"));
    ASSERT_TRUE(nginx.wait_for_port(port)) << output_of("cat " + folder.file("output"));
    Wire wire(port, certificate);
    for (int i = 1; i <= 5; ++i) {
        wire.send(post_text("/hook", update_text(i)));
        EXPECT_EQ(wire.read().status, 200);
    }
    wire.send(post_text("/hook", update_text(6), "wrong"));
    EXPECT_EQ(wire.read().status, 401);
    EXPECT_EQ(queue.statistics().waiting, 5U);
}

}  // namespace
}  // namespace telepot::webhook_test
