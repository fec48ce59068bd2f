// SPDX-License-Identifier: MIT
#include <algorithm>

#include <gtest/gtest.h>

#include "support/certificates.hpp"
#include "support/child_process.hpp"
#include "support/http_fetcher.hpp"
#include "support/scripted_server.hpp"
#include "support/temporary_folder.hpp"

namespace {

using namespace telepot;
using namespace telepot::test;
using Kind = net::HttpError::Kind;

ScriptedServer::Script hello() {
    return ScriptedServer::serve([](const ReceivedRequest&) { return answer(200, "hello"); });
}

TEST(HttpTls, RefusesACertificateThatNobodyVouchesFor) {
    const Certificates certificates;
    ScriptedServer server(hello(), {.certificate = certificates.certificate(), .key = certificates.key()});
    HttpFetcher fetcher;
    const auto error = expect_error(
        fetcher.fetch(net::HttpRequest(direct_endpoint(server.url()), "POST", "/SECRETSECRET")), Kind::tls);
    EXPECT_FALSE(error.possibly_sent);
    EXPECT_EQ(error.message.find("SECRET"), std::string::npos) << error.message;
    EXPECT_EQ(server.request_count(), 0U);
}

TEST(HttpTls, AcceptsACustomAuthorityAndKeepsConnections) {
    const Certificates certificates;
    ScriptedServer server(hello(), {.certificate = certificates.certificate(), .key = certificates.key()});
    HttpFetcher fetcher;
    for (const char* host : {"127.0.0.1", "localhost"}) {
        const net::Endpoint endpoint = direct_endpoint(server.url(host), certificates.ca());
        for (int i = 0; i < 5; ++i)
            EXPECT_EQ(expect_response(fetcher.fetch(net::HttpRequest(endpoint, "POST", "/"))).body, "hello");
    }
    EXPECT_EQ(server.connections(), 2);
}

TEST(HttpTls, ATrustedConnectionIsNotUsedForAnEndpointThatDoesNotTrustIt) {
    const Certificates certificates;
    ScriptedServer server(hello(), {.certificate = certificates.certificate(), .key = certificates.key()});
    HttpFetcher fetcher;
    expect_response(fetcher.fetch(net::HttpRequest(direct_endpoint(server.url(), certificates.ca()), "POST", "/")));
    expect_error(fetcher.fetch(net::HttpRequest(direct_endpoint(server.url()), "POST", "/")), Kind::tls);
    expect_response(fetcher.fetch(net::HttpRequest(direct_endpoint(server.url(), certificates.ca()), "POST", "/")));
}

TEST(HttpTls, RefusesACertificateForAnotherHost) {
    const Certificates certificates("DNS:elsewhere.example");
    ScriptedServer server(hello(), {.certificate = certificates.certificate(), .key = certificates.key()});
    HttpFetcher fetcher;
    const net::Endpoint endpoint = direct_endpoint(server.url("localhost"), certificates.ca());
    EXPECT_FALSE(expect_error(fetcher.fetch(net::HttpRequest(endpoint, "POST", "/")), Kind::tls).possibly_sent);
    EXPECT_EQ(server.request_count(), 0U);
}

TEST(HttpTls, TrustsAnybodyOnlyWhenToldTo) {
    const Certificates certificates("DNS:elsewhere.example");
    ScriptedServer server(hello(), {.certificate = certificates.certificate(), .key = certificates.key()});
    HttpFetcher fetcher;
    const net::Proxy none;
    const net::Endpoint endpoint(server.url(), {.proxy = &none, .verify_tls = false, .http2 = !kDirect});
    EXPECT_EQ(expect_response(fetcher.fetch(net::HttpRequest(endpoint, "POST", "/"))).body, "hello");
}

TEST(HttpTls, AMissingAuthorityFileIsAnError) {
    const Certificates certificates;
    ScriptedServer server(hello(), {.certificate = certificates.certificate(), .key = certificates.key()});
    HttpFetcher fetcher;
    const TemporaryFolder folder;
    const net::Endpoint endpoint = direct_endpoint(server.url(), folder.file("missing.pem"));
    EXPECT_FALSE(expect_error(fetcher.fetch(net::HttpRequest(endpoint, "POST", "/")), Kind::tls).possibly_sent);
}

TEST(HttpTls, APlainServerOnATlsPortIsAnError) {
    ScriptedServer server([](ServerConnection& connection) {
        connection.write("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
        connection.wait_for_end();
    });
    HttpFetcher fetcher;
    const net::Endpoint endpoint = direct_endpoint("https://127.0.0.1:" + std::to_string(server.port()));
    EXPECT_FALSE(expect_error(fetcher.fetch(net::HttpRequest(endpoint, "POST", "/")), Kind::tls).possibly_sent);
}

TEST(HttpTls, OffersHttp2UnlessToldNotTo) {
    const Certificates certificates;
    ScriptedServer server(hello(), {.certificate = certificates.certificate(), .key = certificates.key()});
    HttpFetcher fetcher;
    const net::Proxy none;
    for (const bool http2 : {true, false}) {
        const net::Endpoint endpoint(server.url(), {.proxy = &none, .ca_file = certificates.ca(), .http2 = http2});
        fetcher.client().reset_connections();
        EXPECT_EQ(expect_response(fetcher.fetch(net::HttpRequest(endpoint, "POST", "/"))).http_version, 11);
        const auto offered = server.offered_protocols();
        EXPECT_EQ(std::count(offered.begin(), offered.end(), "h2"), http2 ? 1 : 0);
    }
}

TEST(HttpTls, AClosedKeptConnectionIsNotSilentlyRepeatedOverTlsEither) {
    const Certificates certificates;
    ScriptedServer server(
        [](ServerConnection& connection) {
            for (int count = 0; const auto request = connection.read_request(); ++count) {
                if (connection.number() == 0 && count == 1) return;
                connection.write(answer(200, "answered"));
            }
        },
        {.certificate = certificates.certificate(), .key = certificates.key()});
    HttpFetcher fetcher;
    const net::HttpRequest request(direct_endpoint(server.url(), certificates.ca()), "POST", "/");
    expect_response(fetcher.fetch(request));
    EXPECT_TRUE(expect_error(fetcher.fetch(request), Kind::closed).possibly_sent);
    EXPECT_EQ(server.request_count(), 2U);
    expect_response(fetcher.fetch(request));
}

TEST(HttpTls, SpeaksHttp2WithNginx) {
    const std::string nginx = find_program("nginx", "nginx");
    const Certificates certificates;
    const TemporaryFolder folder;
    const std::uint16_t port = free_port();
    const auto path = [&](const char* name) { return folder.file(name); };
    folder.write("nginx.conf",
                 "daemon off; master_process off; pid " + path("pid") + "; error_log " + path("log") +
                     ";\nevents {}\nhttp { access_log off; client_body_temp_path " + path("a") + "; proxy_temp_path " +
                     path("b") + "; fastcgi_temp_path " + path("c") + "; uwsgi_temp_path " + path("d") +
                     "; scgi_temp_path " + path("e") + ";\nserver { listen 127.0.0.1:" + std::to_string(port) +
                     " ssl http2; ssl_certificate " + certificates.certificate() + "; ssl_certificate_key " +
                     certificates.key() + "; return 200 '$request_method $request_uri'; } }\n");
    ChildProcess server({nginx, "-p", folder.file(""), "-c", path("nginx.conf")});
    ASSERT_TRUE(server.wait_for_port(port));
    HttpFetcher fetcher;
    const net::Endpoint endpoint =
        direct_endpoint("https://localhost:" + std::to_string(port), certificates.ca(), true);
    std::vector<HttpFetcher::Pending> pending;
    for (int i = 0; i < 40; ++i) {
        net::HttpRequest request(endpoint, "POST", "/x" + std::to_string(i));
        if (i % 2) {
            request.body = "small";
        } else {
            request.body = net::Multipart().add_text("a", "b");
        }
        pending.push_back(fetcher.start(std::move(request)));
    }
    for (int i = 0; i < 40; ++i) {
        const auto response = expect_response(pending[static_cast<std::size_t>(i)].wait());
        EXPECT_EQ(response.http_version, 20);
        EXPECT_EQ(response.body, "POST /x" + std::to_string(i));
    }
    EXPECT_LE(fetcher.statistics().connections_opened,
              4U);  // one, but for a second address of localhost that is tried too
}

}  // namespace
