// SPDX-License-Identifier: MIT
#include "net/client/multipart.hpp"

#include <stdexcept>
#include <string>

#include <gtest/gtest.h>

#include "net/client/multipart_reader.hpp"
#include "support/temporary_folder.hpp"

namespace {

using telepot::net::ByteSource;
using telepot::net::Multipart;
using telepot::net::MultipartReader;
using telepot::test::TemporaryFolder;

std::string read_all(MultipartReader& reader, std::size_t step) {
    std::string result;
    std::string buffer(step, '\0');
    for (;;) {
        const std::ptrdiff_t count = reader.read(buffer.data(), step);
        if (count <= 0) return count < 0 ? "error: " + reader.error() : result;
        result.append(buffer, 0, static_cast<std::size_t>(count));
    }
}

std::string boundary(const MultipartReader& reader) {
    const std::string type = reader.content_type();
    return type.substr(type.find('=') + 1);
}

ByteSource source_of(std::string text, std::optional<std::uint64_t> size, bool can_rewind = true) {
    const auto at = std::make_shared<std::size_t>(0);
    ByteSource source(
        [text, at](char* buffer, std::size_t capacity) {
            const std::size_t count = text.copy(buffer, std::min<std::size_t>(capacity, 3), *at);
            *at += count;
            return static_cast<std::ptrdiff_t>(count);
        },
        size);
    if (can_rewind) {
        source.rewind = [at] {
            *at = 0;
            return true;
        };
    }
    return source;
}

TEST(Multipart, WritesEveryKindOfPart) {
    const TemporaryFolder folder;
    const std::string path = folder.write("photo.jpg", "FILE");
    Multipart form;
    form.add_text("chat_id", "42")
        .add_file("photo", path)
        .add_bytes("thumb", std::string("a\0b", 3), "t.png", "image/png")
        .add_source("voice", source_of("0123456789", 10), "v.ogg", "audio/ogg");
    MultipartReader reader(form);
    const std::string b = boundary(reader);
    const std::string expected = "--" + b + "\r\nContent-Disposition: form-data; name=\"chat_id\"\r\n\r\n42\r\n--" + b +
                                 "\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"photo.jpg\"\r\n"
                                 "Content-Type: application/octet-stream\r\n\r\nFILE\r\n--" +
                                 b +
                                 "\r\nContent-Disposition: form-data; name=\"thumb\"; filename=\"t.png\"\r\n"
                                 "Content-Type: image/png\r\n\r\n" +
                                 std::string("a\0b", 3) + "\r\n--" + b +
                                 "\r\nContent-Disposition: form-data; name=\"voice\"; filename=\"v.ogg\"\r\n"
                                 "Content-Type: audio/ogg\r\n\r\n0123456789\r\n--" +
                                 b + "--\r\n";
    EXPECT_EQ(reader.size(), expected.size());
    for (const std::size_t step : {std::size_t{1}, std::size_t{7}, std::size_t{64}, std::size_t{100'000}}) {
        EXPECT_EQ(read_all(reader, step), expected);
        EXPECT_TRUE(reader.finished());
        ASSERT_TRUE(reader.rewind());
        EXPECT_FALSE(reader.finished());
    }
}

TEST(Multipart, EscapesNamesAndKeepsUtf8) {
    Multipart form;
    form.add_bytes("a\"b\r\nc", "x", "\xd1\x84\xd0\xb0\xd0\xb9\xd0\xbb \"1\"\\2\n.txt");
    MultipartReader reader(form);
    const std::string body = read_all(reader, 1000);
    EXPECT_NE(body.find("name=\"a%22b%0D%0Ac\"; filename=\"\xd1\x84\xd0\xb0\xd0\xb9\xd0\xbb %221%22\\2%0A.txt\"\r\n"),
              std::string::npos)
        << body;
}

TEST(Multipart, RefusesAContentTypeThatWouldBreakTheHeader) {
    Multipart form;
    EXPECT_THROW(form.add_bytes("a", "x", "f", "text/plain\r\nX: y"), std::invalid_argument);
    EXPECT_THROW(form.add_bytes("a", std::shared_ptr<const std::string>(), "f"), std::invalid_argument);
    EXPECT_THROW(form.add_source("a", ByteSource(nullptr), "f"), std::invalid_argument);
    EXPECT_TRUE(form.empty());
}

TEST(Multipart, EmptyPartsAndForms) {
    const TemporaryFolder folder;
    Multipart form;
    form.add_text("a", "")
        .add_file("b", folder.write("empty", ""))
        .add_bytes("c", "", "c")
        .add_source("d", source_of("", 0), "d");
    MultipartReader reader(form);
    EXPECT_EQ(read_all(reader, 100).size(), reader.size());
    const Multipart nothing_form = Multipart{}.add_text("a", "b");
    MultipartReader nothing(nothing_form);
    EXPECT_TRUE(nothing.error().empty());
}

TEST(Multipart, ASourceOfUnknownSizeMakesTheBodysSizeUnknown) {
    Multipart form;
    form.add_source("a", source_of("hello", std::nullopt), "a");
    MultipartReader reader(form);
    EXPECT_FALSE(reader.size());
    EXPECT_NE(read_all(reader, 1000).find("\r\n\r\nhello\r\n--"), std::string::npos);
}

TEST(Multipart, FilesThatCannotBeSent) {
    const TemporaryFolder folder;
    const Multipart missing_form = Multipart{}.add_file("a", folder.file("nothing"));
    MultipartReader missing(missing_form);
    EXPECT_NE(missing.error().find("nothing: No such file"), std::string::npos) << missing.error();
    const Multipart directory_form = Multipart{}.add_file("a", folder.file("."));
    MultipartReader directory(directory_form);
    EXPECT_NE(directory.error().find("not a regular file"), std::string::npos) << directory.error();
}

TEST(Multipart, AFileThatChangesItsSizeFails) {
    const TemporaryFolder folder;
    Multipart form;
    form.add_file("a", folder.write("f", "0123456789"));
    MultipartReader shorter(form);
    folder.write("f", "01234");
    EXPECT_NE(read_all(shorter, 64).find("error:"), std::string::npos);
    MultipartReader longer(form);
    folder.write("f", "0123456789");
    EXPECT_NE(read_all(longer, 64).find("another size"), std::string::npos);
}

TEST(Multipart, SourcesThatFailOrLie) {
    for (const std::uint64_t announced : {4U, 6U}) {
        const Multipart reader_form = Multipart{}.add_source("a", source_of("hello", announced), "a");
        MultipartReader reader(reader_form);
        EXPECT_NE(read_all(reader, 1000).find("another size"), std::string::npos);
        EXPECT_FALSE(reader.finished());
    }
    const Multipart failing_form = Multipart{}.add_source("a", ByteSource([](char*, std::size_t) { return -1; }), "a");
    MultipartReader failing(failing_form);
    EXPECT_NE(read_all(failing, 1000).find("error:"), std::string::npos);
    const Multipart throwing_form = Multipart{}.add_source(
        "a", ByteSource([](char*, std::size_t) -> std::ptrdiff_t { throw std::runtime_error("out of tape"); }), "a");
    MultipartReader throwing(throwing_form);
    EXPECT_NE(read_all(throwing, 1000).find("out of tape"), std::string::npos);
    const Multipart once_form = Multipart{}.add_source("a", source_of("hello", 5, false), "a");
    MultipartReader once(once_form);
    EXPECT_FALSE(once.rewind());
}

}  // namespace
