// SPDX-License-Identifier: MIT
#include <fstream>
#include <functional>

#include <gtest/gtest.h>

#include "support/http_fetcher.hpp"
#include "support/scripted_server.hpp"
#include "support/temporary_folder.hpp"

namespace {

using namespace telepot;
using namespace telepot::test;
using Kind = net::HttpError::Kind;

std::string ok(const ReceivedRequest&) {
    return answer(200, "ok");
}

long resident_kilobytes() {
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;) {
        if (word == "VmRSS:") {
            long size = 0;
            status >> size;
            return size;
        }
    }
    return 0;
}

std::string boundary_of(const ReceivedRequest& request) {
    const std::string type = request.headers.at("content-type");
    EXPECT_EQ(type.find("multipart/form-data; boundary="), 0U);
    return type.substr(type.find('=') + 1);
}

TEST(HttpUpload, SendsAForm) {
    ScriptedServer server(ScriptedServer::serve(ok));
    HttpFetcher fetcher;
    net::HttpRequest request(direct_endpoint(server.url()), "POST", "/sendDocument");
    request.headers = std::make_shared<net::Headers>(std::vector<net::Headers::Field>{{"Accept", "application/json"}});
    request.body = net::Multipart().add_text("chat_id", "1").add_bytes("document", "bytes", "\xd1\x84.bin");
    EXPECT_EQ(expect_response(fetcher.fetch(request)).body, "ok");
    EXPECT_EQ(expect_response(fetcher.fetch(net::HttpRequest(request.endpoint, "POST", "/plain"))).body, "ok");
    const auto requests = server.requests();
    ASSERT_EQ(requests.size(), 2U);
    const std::string b = "--" + boundary_of(requests[0]);
    EXPECT_EQ(requests[0].body,
              b + "\r\nContent-Disposition: form-data; name=\"chat_id\"\r\n\r\n1\r\n" + b +
                  "\r\nContent-Disposition: form-data; name=\"document\"; filename=\"\xd1\x84.bin\"\r\n"
                  "Content-Type: application/octet-stream\r\n\r\nbytes\r\n" +
                  b + "--\r\n");
    EXPECT_EQ(requests[0].headers.at("content-length"), std::to_string(requests[0].body_size));
    EXPECT_EQ(requests[0].headers.at("accept"), "application/json");
    EXPECT_EQ(requests[1].body_size, 0U);
    EXPECT_FALSE(requests[1].headers.contains("content-type") &&
                 requests[1].headers.at("content-type").find("multipart") != std::string::npos);
}

TEST(HttpUpload, StreamsALargeFileInBoundedMemoryWithProgress) {
    constexpr std::size_t kSize = std::size_t{20} << 20;
    const TemporaryFolder folder;
    const std::string path = folder.file("video.mp4");
    {
        std::ofstream out(path, std::ios::binary);
        std::string block(1 << 16, '\0');
        for (std::size_t i = 0; i < block.size(); ++i) block[i] = static_cast<char>(i * 31 + 7);
        for (std::size_t written = 0; written < kSize; written += block.size()) out << block;
    }
    ScriptedServer server(ScriptedServer::serve(ok), {.keep_body = 1024});
    HttpFetcher fetcher;
    const net::Endpoint endpoint = direct_endpoint(server.url());
    expect_response(fetcher.fetch(net::HttpRequest(endpoint, "POST", "/warm-up")));

    const long before = resident_kilobytes();
    long most = 0;
    std::uint64_t last = 0;
    std::optional<std::uint64_t> announced;
    int calls = 0;
    net::HttpRequest request(endpoint, "POST", "/sendVideo");
    request.body = net::Multipart().add_file("video", path);
    request.lane = net::Lane::file;
    request.on_upload_progress = [&](std::uint64_t now, std::optional<std::uint64_t> total) {
        EXPECT_GT(now, last);
        last = now;
        announced = total;
        ++calls;
        most = std::max(most, resident_kilobytes());
    };
    expect_response(fetcher.fetch(std::move(request)));
    const auto received = server.requests().at(1);
    EXPECT_GT(received.body_size, kSize);
    EXPECT_EQ(received.headers.at("content-length"), std::to_string(received.body_size));
    EXPECT_EQ(last, received.body_size);
    EXPECT_EQ(announced, received.body_size);
    EXPECT_GT(calls, 10);
    EXPECT_LT(most - before, 10'000);

    // The whole content has arrived unchanged.
    std::uint64_t expected = fnv1a("--" + boundary_of(received) +
                                   "\r\nContent-Disposition: form-data; name=\"video\"; filename=\"video.mp4\"\r\n"
                                   "Content-Type: application/octet-stream\r\n\r\n");
    std::ifstream in(path, std::ios::binary);
    for (std::string block(1 << 16, '\0'); in.read(block.data(), static_cast<std::streamsize>(block.size()));) {
        expected = fnv1a(block, expected);
    }
    EXPECT_EQ(received.body_hash, fnv1a("\r\n--" + boundary_of(received) + "--\r\n", expected));
}

net::ByteSource counting_source(std::size_t total, std::optional<std::uint64_t> announced) {
    const auto left = std::make_shared<std::size_t>(total);
    return net::ByteSource(
        [left](char* buffer, std::size_t size) {
            const std::size_t count = std::min({size, *left, std::size_t{5000}});
            std::fill_n(buffer, count, 'q');
            *left -= count;
            return static_cast<std::ptrdiff_t>(count);
        },
        announced);
}

TEST(HttpUpload, SourcesOfKnownAndUnknownSize) {
    ScriptedServer server(ScriptedServer::serve(ok));
    HttpFetcher fetcher;
    const net::Endpoint endpoint = direct_endpoint(server.url());
    for (const bool known : {true, false}) {
        net::HttpRequest request(endpoint, "POST", "/sendVoice");
        request.body = net::Multipart().add_source(
            "voice", counting_source(100'000, known ? std::optional<std::uint64_t>(100'000) : std::nullopt), "v.ogg");
        expect_response(fetcher.fetch(std::move(request)));
    }
    const auto requests = server.requests();
    ASSERT_EQ(requests.size(), 2U);
    EXPECT_TRUE(requests[0].headers.contains("content-length"));
    EXPECT_EQ(requests[1].headers.at("transfer-encoding"), "chunked");
    for (const auto& request : requests)
        EXPECT_NE(request.body.find("\r\n\r\n" + std::string(100'000, 'q') + "\r\n--"), std::string::npos);
}

TEST(HttpUpload, AFailingSourceFailsTheRequestWhichWasNotSentWhole) {
    ScriptedServer server(ScriptedServer::serve(ok));
    HttpFetcher fetcher;
    const net::Endpoint endpoint = direct_endpoint(server.url());
    const TemporaryFolder folder;
    std::vector<net::Multipart> forms;
    forms.push_back(net::Multipart().add_file("a", folder.file("missing.bin")));
    forms.push_back(net::Multipart().add_source("a", counting_source(1000, 2000), "a"));
    forms.push_back(net::Multipart().add_source("a", counting_source(200'000, 100'000), "a"));
    forms.push_back(net::Multipart().add_source("a", net::ByteSource([](char*, std::size_t) { return -1; }), "a"));
    for (const net::Multipart& form : forms) {
        net::HttpRequest request(endpoint, "POST", "/sendDocument");
        request.body = form;
        EXPECT_FALSE(expect_error(fetcher.fetch(std::move(request)), Kind::local_file).possibly_sent);
    }
    EXPECT_EQ(server.request_count(), 0U);
    EXPECT_EQ(expect_response(fetcher.fetch(net::HttpRequest(endpoint, "POST", "/"))).body, "ok");
}

TEST(HttpUpload, AnEarlyAnswerIsAnAnswer) {
    ScriptedServer server([](ServerConnection& connection) {
        if (!connection.read_header_only()) return;
        connection.write(answer(413, "too large", "Connection: close\r\n"));
        connection.wait_for_end();
    });
    HttpFetcher fetcher;
    net::HttpRequest request(direct_endpoint(server.url()), "POST", "/sendDocument");
    request.body = net::Multipart().add_source("a", counting_source(std::size_t{8} << 20, std::size_t{8} << 20), "a");
    EXPECT_EQ(expect_response(fetcher.fetch(std::move(request))).status, 413);
}

TEST(HttpUpload, ACopyOfARequestSendsTheSame) {
    ScriptedServer server(ScriptedServer::serve(ok));
    HttpFetcher fetcher;
    const TemporaryFolder folder;
    net::HttpRequest request(direct_endpoint(server.url()), "POST", "/sendDocument");
    request.body = net::Multipart()
                       .add_file("file", folder.write("f.txt", "content"))
                       .add_bytes("bytes", std::make_shared<const std::string>("shared"), "b");
    expect_response(fetcher.fetch(request));
    expect_response(fetcher.fetch(request));
    const auto requests = server.requests();
    ASSERT_EQ(requests.size(), 2U);
    EXPECT_EQ(requests[0].body_size, requests[1].body_size);
}

}  // namespace
