// SPDX-License-Identifier: MIT
// Files up and down.
#include "clients/conversation.hpp"

namespace telepot::conformance {
namespace {

class Files : public Conversation {};

/// The picture that the bots send, and one that they haven't seen: PNGs of one pixel. What follows the picture tells
/// them apart and holds bytes that break careless text handling.
std::string picture(std::string_view tail) {
    static constexpr std::string_view png{
        "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89"
        "\0\0\0\x0aIDATx\x9c"
        "c\0\x01\0\0\x05\0\x01\x0d\x0a-\xb4\0\0\0\0IEND\xae"
        "B`\x82",
        67};
    return std::string(png) + std::string(tail);
}

std::string all_bytes() {
    std::string bytes;
    for (int round = 0; round < 300; ++round) {
        for (int byte = 0; byte < 256; ++byte) bytes.push_back(static_cast<char>(byte));
    }
    return bytes;
}

TEST_F(Files, a_photo_is_uploaded) {
    const json sent = ask("/photo");
    EXPECT_EQ(sent["caption"], "a picture");
    ASSERT_FALSE(sent["photo"].empty());
    EXPECT_EQ(download(sent["photo"].back()["file_id"]), picture("from the bot"));
    const lab::Call call = server.calls("sendPhoto").back();
    ASSERT_EQ(call.files.size(), 1U);
    EXPECT_EQ(call.files[0].second, "dot.png");
}

TEST_F(Files, a_photo_is_downloaded_and_sent_again_by_its_id) {
    const std::string bytes = picture(std::string_view("\0\r\n--\xff tail", 11));
    const json received = json::parse(ann.send_photo(bot, bytes, {.caption = "look"}).json);
    EXPECT_EQ(next_text(), "photo look, " + std::to_string(bytes.size()) + " bytes, ends with tail");
    const json again = next();
    EXPECT_EQ(again["photo"].back()["file_unique_id"], received["photo"].back()["file_unique_id"]);
    EXPECT_EQ(download(again["photo"].back()["file_id"]), bytes);
}

TEST_F(Files, a_document_comes_back_byte_by_byte) {
    const std::string bytes = all_bytes();
    ann.send_document(bot, bytes, "all bytes.bin");
    const json document = next()["document"];
    EXPECT_EQ(document["file_name"], "back all bytes.bin");
    EXPECT_EQ(document["file_size"], bytes.size());
    EXPECT_EQ(download(document["file_id"]), bytes);
}

TEST_F(Files, an_album_of_uploads) {
    const json first = ask("/album");
    const json second = next();
    EXPECT_EQ(first["caption"], "one");
    EXPECT_EQ(first["media_group_id"], second["media_group_id"]);
    EXPECT_EQ(download(first["photo"].back()["file_id"]), picture("first"));
    EXPECT_EQ(download(second["photo"].back()["file_id"]), picture("second"));
    EXPECT_EQ(next_text(), "album of 2");
}

}  // namespace
}  // namespace telepot::conformance
