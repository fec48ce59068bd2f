// SPDX-License-Identifier: MIT
#include "net/server/request_reader.hpp"

#include <gtest/gtest.h>

namespace telepot::net {
namespace {

constexpr std::size_t limit = 1000;

int head_status(std::string_view text) {
    RequestHead head;
    return parse_request_head(text, limit, 0, head).status;
}

TEST(RequestHead, IsReadInPlace) {
    const std::string text =
        "POST /a?b HTTP/1.1\r\nHost: x\r\nX-Odd:\t value with  spaces \t\r\nEmpty:\r\nContent-Length: 12\r\n\r\nbody";
    RequestHead head;
    const HeadResult result = parse_request_head(text, limit, 0, head);
    EXPECT_EQ(result.status, 0);
    EXPECT_EQ(result.size, text.size() - 4);
    EXPECT_EQ(head.method, "POST");
    EXPECT_EQ(head.target, "/a?b");
    EXPECT_EQ(head.get("x-odd"), "value with  spaces");
    EXPECT_EQ(head.get("empty"), "");
    EXPECT_EQ(head.get("none"), "");
    EXPECT_EQ(head.content_length, 12U);
    EXPECT_TRUE(head.keep_alive);
    EXPECT_FALSE(head.chunked);
    EXPECT_GE(head.method.data(), text.data());
    EXPECT_LT(head.method.data(), text.data() + text.size());
}

TEST(RequestHead, IsIncompleteUntilItsLastByte) {
    const std::string text = "GET / HTTP/1.1\r\nA: b\r\n\r\n";
    RequestHead head;
    for (std::size_t size = 0; size < text.size(); ++size) {
        const HeadResult result = parse_request_head(text.substr(0, size), limit, size == 0 ? 0 : size - 1, head);
        EXPECT_EQ(result.status, 0) << size;
        EXPECT_EQ(result.size, 0U) << size;
    }
    EXPECT_EQ(parse_request_head(text, limit, text.size() - 1, head).size, text.size());
}

TEST(RequestHead, SaysWhetherTheConnectionStays) {
    const auto keeps = [](std::string_view version, std::string_view fields) {
        RequestHead head;
        const std::string text = "GET / HTTP/" + std::string(version) + "\r\n" + std::string(fields) + "\r\n";
        EXPECT_EQ(parse_request_head(text, limit, 0, head).status, 0) << text;
        return head.keep_alive;
    };
    EXPECT_TRUE(keeps("1.1", ""));
    EXPECT_FALSE(keeps("1.0", ""));
    EXPECT_FALSE(keeps("1.1", "Connection: close\r\n"));
    EXPECT_FALSE(keeps("1.1", "CONNECTION: Upgrade , CLOSE\r\n"));
    EXPECT_TRUE(keeps("1.0", "Connection: keep-alive\r\n"));
    EXPECT_FALSE(keeps("1.0", "Connection: keep-alive\r\nConnection: close\r\n"));
    EXPECT_TRUE(keeps("1.1", "Connection: closed\r\n"));
}

TEST(RequestHead, SkipsEmptyLinesInFrontAndCountsThem) {
    RequestHead head;
    const std::string text = "\r\n\r\nGET / HTTP/1.1\r\n\r\n";
    EXPECT_EQ(parse_request_head(text, limit, 0, head).size, text.size());
    EXPECT_EQ(head.method, "GET");
}

TEST(RequestHead, RefusesWhatTwoServersCouldReadDifferently) {
    for (const char* bad :
         {"GET / HTTP/1.1\n\n\r\n\r\n", "GET / HTTP/1.1\r\n A: b\r\n\r\n", "GET / HTTP/1.1\r\nA : b\r\n\r\n",
          "GET / HTTP/1.1\r\nA: b\r\n c\r\n\r\n", "GET / HTTP/1.1\r\nA\r\n\r\n", "GET  HTTP/1.1\r\n\r\n",
          "GET / x HTTP/1.1\r\n\r\n", "GET /\tx HTTP/1.1\r\n\r\n", "GET / HTTP/1.1 \r\n\r\n", "GET / http/1.1\r\n\r\n",
          "G(T / HTTP/1.1\r\n\r\n", "GET / HTTP/1.1\r\nA: b\rc\r\n\r\n",
          "GET / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\n",
          "GET / HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
          "GET / HTTP/1.1\r\nContent-Length: 18446744073709551616\r\n\r\n", "\r\n\r\n\r\n\r\n\r\n\r\n"}) {
        EXPECT_EQ(head_status(bad), 400) << bad;
    }
    EXPECT_EQ(head_status("GET / HTTP/3.0\r\n\r\n"), 505);
    EXPECT_EQ(head_status("GET / HTTP/1.1\r\nTransfer-Encoding: identity\r\n\r\n"), 501);
    EXPECT_EQ(head_status("GET /" + std::string(limit, 'x')), 431);
}

TEST(RequestHead, ATargetInAbsoluteFormIsItsPath) {
    const auto target = [](std::string_view text) {
        RequestHead head;
        const std::string whole = "GET " + std::string(text) + " HTTP/1.1\r\nHost: x\r\n\r\n";
        EXPECT_EQ(parse_request_head(whole, limit, 0, head).status, 0) << text;
        return std::string(head.target);
    };
    EXPECT_EQ(target("http://host/a/b?c"), "/a/b?c");
    EXPECT_EQ(target("HTTPS://host:8443/"), "/");
    EXPECT_EQ(target("http://[::1]:80/x"), "/x");
    EXPECT_EQ(target("http://host"), "/");
    EXPECT_EQ(target("/http://host/a"), "/http://host/a");
    EXPECT_EQ(target("*"), "*");
    for (const char* bad : {"http://", "http:///a", "http://?a", "https://host?a"}) {
        EXPECT_EQ(head_status("GET " + std::string(bad) + " HTTP/1.1\r\n\r\n"), 400) << bad;
    }
}

TEST(RequestHead, RefusesWhatIsExpectedAndCannotBe) {
    EXPECT_EQ(head_status("GET / HTTP/1.1\r\nExpect: 100-Continue\r\n\r\n"), 0);
    EXPECT_EQ(head_status("GET / HTTP/1.1\r\nExpect: x\r\n\r\n"), 417);
    EXPECT_EQ(head_status("GET / HTTP/1.1\r\nExpect:\r\n\r\n"), 417);
    EXPECT_EQ(head_status("GET / HTTP/1.0\r\nExpect: x\r\n\r\n"), 0) << "HTTP/1.0 knows no expectations";
}

TEST(RequestBody, IsReadInAnyPieces) {
    const std::string chunked = "5\r\nhello\r\n6 ; ext=1\r\n world\r\n0\r\nTrailer: x\r\n\r\nnext";
    for (std::size_t step = 1; step < chunked.size(); ++step) {
        RequestHead head;
        head.chunked = true;
        BodyReader reader;
        reader.begin(head, 11);
        std::string body;
        std::size_t at = 0;
        while (at < chunked.size() && !reader.complete() && reader.refused() == 0) {
            const std::string_view piece = std::string_view(chunked).substr(at, step);
            at += reader.take(piece, body);
        }
        EXPECT_TRUE(reader.complete()) << step;
        EXPECT_EQ(body, "hello world");
        EXPECT_EQ(chunked.substr(at), "next");
    }
}

TEST(RequestBody, IsBounded) {
    RequestHead head;
    BodyReader reader;
    std::string body;
    head.content_length = 11;
    reader.begin(head, 10);
    EXPECT_EQ(reader.refused(), 413);
    head.content_length.reset();
    head.chunked = true;
    reader.begin(head, 10);
    reader.take("6\r\nabcdef\r\n5\r\n", body);
    EXPECT_EQ(reader.refused(), 413);
    for (const char* bad : {"\r\n", "x\r\n", "-1\r\n", "1\n", "1\r\nab\r\n", "0x1\r\n", "fffffffffffffffff\r\n"}) {
        reader.begin(head, 10);
        reader.take(bad, body);
        EXPECT_EQ(reader.refused(), 400) << bad;
    }
    reader.begin(head, 10);
    reader.take(std::string(1000, '1'), body);
    EXPECT_EQ(reader.refused(), 400);
    reader.begin(head, 10);
    reader.take("0\r\n", body);
    for (int i = 0; i < 1000 && reader.refused() == 0; ++i) reader.take("A: " + std::string(100, 'x') + "\r\n", body);
    EXPECT_EQ(reader.refused(), 431);
    EXPECT_LE(body.size(), 20U);
}

}  // namespace
}  // namespace telepot::net
