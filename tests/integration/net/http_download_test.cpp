// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "support/http_fetcher.hpp"
#include "support/scripted_server.hpp"

namespace {

using namespace telepot;
using namespace telepot::test;
using Kind = net::HttpError::Kind;

std::string content() {
    std::string result(3'000'000, '\0');
    for (std::size_t i = 0; i < result.size(); ++i) result[i] = static_cast<char>(i * 17 + i / 1000);
    return result;
}

/// A server of one file, with ranges.
ScriptedServer::Script file_server(const std::string& file) {
    return ScriptedServer::serve([&file](const ReceivedRequest& request) {
        if (request.target == "/missing") return answer(404, "{\"ok\":false}");
        const auto range = request.headers.find("range");
        if (range == request.headers.end() || request.target == "/no-ranges") return answer(200, file);
        const std::size_t from = std::stoull(range->second.substr(range->second.find('=') + 1));
        const std::string size = std::to_string(file.size());
        if (from >= file.size()) return answer(416, "", "Content-Range: bytes */" + size + "\r\n");
        return answer(206, file.substr(from),
                      "Content-Range: bytes " + std::to_string(from) + "-" + std::to_string(file.size() - 1) + "/" +
                          size + "\r\n");
    });
}

TEST(HttpDownload, ToASinkWithProgress) {
    const std::string file = content();
    ScriptedServer server(file_server(file));
    HttpFetcher fetcher;
    std::string received;
    std::uint64_t last = 0;
    int headers = 0;
    net::HttpRequest request(direct_endpoint(server.url()), "GET", "/file");
    request.max_response_bytes = 10;  // is for memory alone
    request.sink = [&](std::string_view piece) {
        EXPECT_EQ(headers, 1);
        received += piece;
        return true;
    };
    request.on_headers = [&](const net::HttpResponse& response) {
        ++headers;
        EXPECT_EQ(response.status, 200);
        EXPECT_EQ(response.content_length, file.size());
        return true;
    };
    request.on_download_progress = [&](std::uint64_t now, std::optional<std::uint64_t> total) {
        EXPECT_GT(now, last);
        last = now;
        EXPECT_EQ(total, file.size());
    };
    const auto response = expect_response(fetcher.fetch(std::move(request)));
    EXPECT_EQ(response.status, 200);
    EXPECT_TRUE(response.body.empty());
    EXPECT_TRUE(received == file);
    EXPECT_EQ(last, file.size());
    EXPECT_EQ(headers, 1);
}

TEST(HttpDownload, ResumesWhereItStopped) {
    const std::string file = content();
    ScriptedServer server(file_server(file));
    HttpFetcher fetcher;
    const net::Endpoint endpoint = direct_endpoint(server.url());
    std::string received;
    net::HttpRequest first(endpoint, "GET", "/file");
    first.sink = [&](std::string_view piece) {
        received += piece;
        return received.size() < 1'000'000;
    };
    expect_error(fetcher.fetch(std::move(first)), Kind::callback);
    ASSERT_GE(received.size(), 1'000'000U);
    ASSERT_LT(received.size(), file.size());

    net::HttpRequest second(endpoint, "GET", "/file");
    second.resume_from = received.size();
    second.sink = [&](std::string_view piece) {
        received += piece;
        return true;
    };
    const auto response = expect_response(fetcher.fetch(std::move(second)));
    EXPECT_EQ(response.status, 206);
    EXPECT_EQ(response.content_range.find("bytes "), 0U);
    EXPECT_TRUE(received == file);

    net::HttpRequest beyond(endpoint, "GET", "/file");
    beyond.resume_from = file.size();
    const auto refused = expect_response(fetcher.fetch(std::move(beyond)));
    EXPECT_EQ(refused.status, 416);
    EXPECT_EQ(refused.content_range, "bytes */" + std::to_string(file.size()));

    net::HttpRequest whole(endpoint, "GET", "/file");
    EXPECT_EQ(expect_response(fetcher.fetch(std::move(whole))).status, 200);
}

TEST(HttpDownload, TellsBeforeTheBodyThatTheServerKnowsNoRanges) {
    const std::string file = content();
    ScriptedServer server(file_server(file));
    HttpFetcher fetcher;
    std::string received = file.substr(0, 100);
    net::HttpRequest request(direct_endpoint(server.url()), "GET", "/no-ranges");
    request.resume_from = received.size();
    request.on_headers = [&](const net::HttpResponse& response) {
        if (response.status == 200) received.clear();
        return true;
    };
    request.sink = [&](std::string_view piece) {
        received += piece;
        return true;
    };
    EXPECT_EQ(expect_response(fetcher.fetch(std::move(request))).status, 200);
    EXPECT_TRUE(received == file);
}

TEST(HttpDownload, AnErrorAnswerDoesNotReachTheSink) {
    const std::string file = content();
    ScriptedServer server(file_server(file));
    HttpFetcher fetcher;
    net::HttpRequest request(direct_endpoint(server.url()), "GET", "/missing");
    request.sink = [](std::string_view) {
        ADD_FAILURE() << "the sink was called";
        return true;
    };
    const auto response = expect_response(fetcher.fetch(std::move(request)));
    EXPECT_EQ(response.status, 404);
    EXPECT_EQ(response.body, "{\"ok\":false}");
}

TEST(HttpDownload, CallbacksThatRefuseOrThrowEndTheTransfer) {
    const std::string file = content();
    ScriptedServer server(file_server(file));
    HttpFetcher fetcher;
    const net::HttpRequest plain(direct_endpoint(server.url()), "GET", "/file");
    net::HttpRequest request = plain;
    request.on_headers = [](const net::HttpResponse&) { return false; };
    expect_error(fetcher.fetch(request), Kind::callback);
    request = plain;
    request.on_headers = [](const net::HttpResponse&) -> bool { throw std::runtime_error("x"); };
    expect_error(fetcher.fetch(request), Kind::callback);
    request = plain;
    request.sink = [](std::string_view) -> bool { throw std::runtime_error("x"); };
    expect_error(fetcher.fetch(request), Kind::callback);
    request = plain;
    request.on_download_progress = [](std::uint64_t, std::optional<std::uint64_t>) { throw std::runtime_error("x"); };
    expect_error(fetcher.fetch(request), Kind::callback);
    EXPECT_TRUE(expect_response(fetcher.fetch(plain)).body == file);
}

}  // namespace
