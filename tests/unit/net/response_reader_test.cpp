// SPDX-License-Identifier: MIT
#include "net/client/response_reader.hpp"

#include <memory>
#include <random>

#include <gtest/gtest.h>

namespace {

using namespace telepot;
using Kind = net::HttpError::Kind;

constexpr std::size_t kMost = 1 << 20;

/// Feeds `text` in pieces that end at `cuts`, as a connection does: what isn't used comes again with the next piece.
std::string feed(net::ResponseReader& reader, std::string_view text, const std::vector<std::size_t>& cuts) {
    std::string pending;
    std::size_t from = 0;
    for (std::size_t i = 0; i <= cuts.size(); ++i) {
        const std::size_t to = i < cuts.size() ? cuts[i] : text.size();
        pending += text.substr(from, to - from);
        from = to;
        pending.erase(0, reader.take(pending));
        if (reader.complete() || reader.failed()) break;
    }
    return pending + std::string(text.substr(from));
}

std::unique_ptr<net::ResponseReader> read(std::string_view text, bool head = false, std::size_t most = kMost) {
    auto reader = std::make_unique<net::ResponseReader>();
    reader->begin(head, most);
    feed(*reader, text, {});
    return reader;
}

struct Good {
    const char* text;
    int status;
    const char* body;
    bool keeps;
    bool needs_end;
};

const Good kGood[] = {
    {"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello", 200, "hello", true, false},
    {"HTTP/1.1 200 OK\r\ncontent-LENGTH:5  \r\n\r\nhello", 200, "hello", true, false},
    {"HTTP/1.1 200 \r\nContent-Length: 0\r\n\r\n", 200, "", true, false},
    {"HTTP/1.1 200\r\nContent-Length: 5\r\n\r\nhello", 200, "hello", true, false},
    {"HTTP/1.1 204\r\n\r\n", 204, "", true, false},
    {"HTTP/1.1 100\r\n\r\nHTTP/1.1 201\r\nContent-Length: 3\r\n\r\nabc", 201, "abc", true, false},
    {"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nab", 200, "ab", false, false},
    {"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: Foo, CLOSE\r\n\r\nab", 200, "ab", false, false},
    {"HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nab", 200, "ab", false, false},
    {"HTTP/1.0 200 OK\r\nContent-Length: 2\r\nConnection: keep-alive\r\n\r\nab", 200, "ab", true, false},
    {"HTTP/1.1 404 Not Found\r\nContent-Length: 1\r\nX-Empty:\r\n\r\nx", 404, "x", true, false},
    {"HTTP/1.1 204 No Content\r\n\r\n", 204, "", true, false},
    {"HTTP/1.1 304 Not Modified\r\nContent-Length: 77\r\n\r\n", 304, "", true, false},
    {"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 201 Created\r\n"
     "Content-Length: 3\r\n\r\nabc",
     201, "abc", true, false},
    {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n1;x=y\r\n!\r\n0\r\n\r\n", 200, "hello!", true,
     false},
    {"HTTP/1.1 200 OK\r\nTransfer-Encoding: CHUNKED\r\n\r\nA\r\n0123456789\r\n00\r\nContent-Type: late\r\nX: y\r\n\r\n",
     200, "0123456789", true, false},
    {"HTTP/1.1 200 OK\r\n\r\nuntil the end", 200, "until the end", false, true},
    {"HTTP/1.0 200 OK\r\nConnection: keep-alive\r\n\r\nuntil the end", 200, "until the end", false, true},
};

TEST(ResponseReader, UnderstandsAnswersCutAnywhere) {
    for (const Good& good : kGood) {
        const std::string text = good.text;
        for (std::size_t cut = 0; cut <= text.size(); ++cut) {
            net::ResponseReader reader;
            reader.begin(false, kMost);
            EXPECT_FALSE(reader.begun());
            const std::string rest = feed(reader, text, {cut});
            EXPECT_EQ(reader.complete(), !good.needs_end) << text;
            if (good.needs_end) reader.take_end();
            ASSERT_TRUE(reader.complete()) << text << " cut at " << cut << ": " << reader.detail();
            EXPECT_TRUE(reader.begun());
            EXPECT_EQ(rest, "");
            EXPECT_EQ(reader.response().status, good.status);
            EXPECT_EQ(reader.response().body, good.body);
            EXPECT_EQ(reader.keeps_connection(), good.keeps) << text;
        }
    }
}

TEST(ResponseReader, UnderstandsAnswersByteByByte) {
    for (const Good& good : kGood) {
        const std::string text = good.text;
        std::vector<std::size_t> cuts(text.size());
        for (std::size_t i = 0; i < cuts.size(); ++i) cuts[i] = i;
        net::ResponseReader reader;
        reader.begin(false, kMost);
        feed(reader, text, cuts);
        if (good.needs_end) reader.take_end();
        ASSERT_TRUE(reader.complete()) << text;
        EXPECT_EQ(reader.response().body, good.body);
    }
}

TEST(ResponseReader, ReadsTheFieldsThatCount) {
    auto reader = read(
        "HTTP/1.1 206 Partial\r\nContent-Type: application/json\r\nContent-Range: bytes 1-2/3\r\n"
        "Retry-After: 9\r\nContent-Length: 2\r\n\r\nab");
    ASSERT_TRUE(reader->complete());
    EXPECT_EQ(reader->response().http_version, 11);
    EXPECT_EQ(reader->response().content_type, "application/json");
    EXPECT_EQ(reader->response().content_range, "bytes 1-2/3");
    EXPECT_EQ(reader->response().content_length, 2U);
    EXPECT_FALSE(reader->response().retry_after);

    reader = read("HTTP/1.0 429 Slow\r\nRetry-After: 17\r\nContent-Range: bytes 1-2/3\r\nContent-Length: 0\r\n\r\n");
    EXPECT_EQ(reader->response().http_version, 10);
    EXPECT_EQ(reader->response().retry_after, std::chrono::seconds(17));
    EXPECT_EQ(reader->response().content_range, "");
    reader = read("HTTP/1.1 503 No\r\nRetry-After: Fri, 01 Jan 2038 00:00:00 GMT\r\nContent-Length: 0\r\n\r\n");
    ASSERT_TRUE(reader->response().retry_after);
    EXPECT_GT(*reader->response().retry_after, std::chrono::hours(24));
    reader = read("HTTP/1.1 503 No\r\nRetry-After: Thu, 01 Jan 1998 00:00:00 GMT\r\nContent-Length: 0\r\n\r\n");
    EXPECT_EQ(reader->response().retry_after, std::chrono::seconds(0));
    reader = read("HTTP/1.1 503 No\r\nRetry-After: soon\r\nContent-Length: 0\r\n\r\n");
    EXPECT_FALSE(reader->response().retry_after);
}

TEST(ResponseReader, FieldsAfterTheBodyChangeNothing) {
    auto reader = read(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Type: a/b\r\n\r\n1\r\nx\r\n0\r\n"
        "Content-Type: c/d\r\n\r\n");
    ASSERT_TRUE(reader->complete());
    EXPECT_EQ(reader->response().content_type, "a/b");
    EXPECT_FALSE(reader->response().content_length);
}

TEST(ResponseReader, AnAnswerToHeadHasNoBody) {
    auto reader = read("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n", true);
    ASSERT_TRUE(reader->complete());
    EXPECT_EQ(reader->response().content_length, 500U);
    EXPECT_TRUE(reader->keeps_connection());
    EXPECT_TRUE(read("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", true)->complete());
    EXPECT_TRUE(read("HTTP/1.1 200 OK\r\n\r\n", true)->complete());
    // Bound for what is in memory, of which there is nothing.
    EXPECT_TRUE(read("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n", true, 10)->complete());
}

TEST(ResponseReader, LeavesWhatFollowsTheAnswer) {
    net::ResponseReader reader;
    reader.begin(false, kMost);
    EXPECT_EQ(feed(reader, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nabHTTP/1.1 200 OK", {}), "HTTP/1.1 200 OK");
    EXPECT_TRUE(reader.complete());
    EXPECT_EQ(reader.take("more"), 0U);
    reader.take_end();
    EXPECT_TRUE(reader.complete());
}

TEST(ResponseReader, ServesOneAnswerAfterAnother) {
    net::ResponseReader reader;
    for (int i = 0; i < 3; ++i) {
        reader.begin(i == 1, kMost);
        EXPECT_FALSE(reader.begun());
        feed(reader, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Type: x\r\n\r\n", {7});
        EXPECT_EQ(reader.complete(), i == 1);
        feed(reader, "ab", {1});
        EXPECT_TRUE(reader.complete());
        EXPECT_EQ(reader.response().body, i == 1 ? "" : "ab");
        reader.begin(false, kMost);
        feed(reader, "garbage", {});
        EXPECT_TRUE(reader.failed());
    }
}

TEST(ResponseReader, RefusesWhatIsNoProperAnswer) {
    using namespace std::string_literals;
    const std::string bad[] = {
        "\r\n",
        "\x16\x03\x01",
        "HTTZ",
        "HTTP/2 200\r\n\r\n",
        "HTTP/1.1 banana\r\n\r\n",
        "HTTP/1.1 20 OK\r\n\r\n",
        "HTTP/1.1 099 OK\r\n\r\n",
        "HTTP/1.1 000 OK\r\n\r\n",
        "HTTP/1.1 2000 OK\r\n\r\n",
        "HTTP/1.1 -20 OK\r\n\r\n",
        "HTTP/1.1 200 O\0K\r\n\r\n"s,
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n",
        "HTTP/1.1 200 OK\r\nno colon\r\n\r\n",
        "HTTP/1.1 200 OK\r\nNa me: x\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length : 1\r\n\r\nx",
        "HTTP/1.1 200 OK\r\nX: a\0b\r\n\r\n"s,
        "HTTP/1.1 200 OK\r\nX: a\rb\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: +1\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 0x10\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 1 2\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length:\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 18446744073709551616\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999999\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Length: 1\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked, gzip\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\nx",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10000000000000000\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nabc\r\n",
    };
    for (const std::string& text : bad) {
        for (std::size_t cut = 0; cut <= text.size(); ++cut) {
            net::ResponseReader reader;
            reader.begin(false, kMost);
            feed(reader, text, {cut});
            ASSERT_TRUE(reader.failed()) << text << " cut at " << cut;
            EXPECT_TRUE(reader.kind() == Kind::protocol ||
                        (reader.kind() == Kind::too_large && text.find("0000") != std::string::npos))
                << text << net::to_string(reader.kind());
            EXPECT_TRUE(reader.begun());
            EXPECT_FALSE(reader.complete());
        }
    }
}

TEST(ResponseReader, AnEndTooEarlyIsALostConnection) {
    const std::string whole = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n";
    for (std::size_t size = 0; size < whole.size(); ++size) {
        net::ResponseReader reader;
        reader.begin(false, kMost);
        feed(reader, std::string_view(whole).substr(0, size), {});
        EXPECT_FALSE(reader.failed()) << size;
        reader.take_end();
        ASSERT_TRUE(reader.failed()) << size;
        EXPECT_EQ(reader.kind(), Kind::closed);
        EXPECT_FALSE(reader.detail().empty());
        EXPECT_EQ(reader.begun(), size > 0);
    }
}

TEST(ResponseReader, BoundsTheBody) {
    const std::string body(100, 'b');
    const std::string answers[] = {
        "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n" + body,
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n32\r\n" + body.substr(50) + "\r\n32\r\n" +
            body.substr(50) + "\r\n0\r\n\r\n",
        "HTTP/1.1 200 OK\r\n\r\n" + body,
    };
    for (const std::string& text : answers) {
        auto reader = read(text, false, 100);
        reader->take_end();
        EXPECT_TRUE(reader->complete()) << text;
        EXPECT_EQ(reader->response().body, body);
        reader = read(text, false, 99);
        ASSERT_TRUE(reader->failed()) << text;
        EXPECT_EQ(reader->kind(), Kind::too_large);
    }
    auto huge = read("HTTP/1.1 200 OK\r\nContent-Length: 18446744073709551615\r\n\r\nx");
    ASSERT_TRUE(huge->failed());
    EXPECT_EQ(huge->kind(), Kind::too_large);
}

/// Feeds `piece` again and again, in the manner of a connection, until the reader has had enough.
std::size_t feed_for_ever(const std::string& beginning, const std::string& piece) {
    net::ResponseReader reader;
    reader.begin(false, kMost);
    std::string pending = beginning;
    std::size_t total = 0;
    while (!reader.failed() && total < (std::size_t{4} << 20)) {
        pending.erase(0, reader.take(pending));
        if (reader.failed()) break;
        EXPECT_FALSE(reader.complete());
        pending += piece;
        total += piece.size();
    }
    EXPECT_TRUE(reader.failed());
    EXPECT_EQ(reader.kind(), Kind::protocol);
    return total;
}

TEST(ResponseReader, BoundsEverythingElse) {
    const std::string letters(3000, 'x');
    const std::string chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    for (const auto& [beginning, piece] : std::vector<std::pair<std::string, std::string>>{
             {"HTTP/1.1 200 ", letters},                         // reason
             {"HTTP/1.1 200 OK\r\n", "X: " + letters + "\r\n"},  // fields
             {"HTTP/1.1 200 OK\r\nX: ", letters},                // one field
             {chunked + "5;", letters},                          // a chunk's extension
             {chunked + "0\r\n", "X: " + letters + "\r\n"},      // trailer
             {"", "HTTP/1.1 100 Continue\r\nX: " + letters + "\r\n\r\n"},
         }) {
        EXPECT_LE(feed_for_ever(beginning, piece), std::size_t{600} << 10) << beginning;
    }
    // Long, and yet allowed.
    auto reader = read("HTTP/1.1 200 OK\r\nX: " + std::string(200'000, 'x') + "\r\nContent-Length: 1\r\n\r\nx");
    EXPECT_TRUE(reader->complete()) << reader->detail();
}

TEST(ResponseReader, RandomBytesInRandomPiecesNeverConfuseIt) {
    std::mt19937 random(20261121);
    const auto below = [&](std::size_t n) { return static_cast<std::size_t>(random() % n); };
    for (int round = 0; round < 20'000; ++round) {
        std::string text = kGood[below(std::size(kGood))].text;
        for (std::size_t changes = below(4); changes > 0; --changes) {
            const std::size_t at = below(text.size());
            switch (below(3)) {
                case 0: text[at] = static_cast<char>(random()); break;
                case 1: text.erase(at, 1 + below(3)); break;
                default: text.insert(at, text.substr(below(text.size()), below(10)));
            }
            if (text.empty()) text = "H";
        }
        std::vector<std::size_t> cuts;
        for (std::size_t at = below(20); at < text.size(); at += 1 + below(20)) cuts.push_back(at);
        net::ResponseReader whole;
        whole.begin(false, 100);
        feed(whole, text, {});
        whole.take_end();
        net::ResponseReader pieces;
        pieces.begin(false, 100);
        feed(pieces, text, cuts);
        pieces.take_end();
        ASSERT_EQ(whole.complete(), pieces.complete()) << text;
        ASSERT_NE(whole.complete(), whole.failed());
        if (!whole.complete()) continue;
        EXPECT_EQ(whole.response().status, pieces.response().status);
        EXPECT_EQ(whole.response().body, pieces.response().body);
        EXPECT_LE(whole.response().body.size(), 100U);
    }
}

}  // namespace
