// SPDX-License-Identifier: MIT
// getFile, downloads, uploads and their limits.
#include <filesystem>
#include <fstream>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "fixture.hpp"
#include "support/temporary_folder.hpp"

namespace telepot::lab_test {
namespace {

using testing::HasSubstr;

constexpr std::size_t megabyte = 1024 * 1024;

class Files : public LabTest {
protected:
    explicit Files(lab::ServerOptions options = {}) : LabTest(options) { user.start(bot), forget_updates(); }

    std::string file_id_of(const std::string& kind) {
        const json message = updates().at(0).at("message");
        return message[kind].is_array() ? message[kind].back()["file_id"] : message[kind]["file_id"];
    }
    std::string file_target(const json& file) {
        return "/file/bot" + std::string(token) + "/" + file["file_path"].get<std::string>();
    }
    lab::User user = server.new_user("Ann");
};
struct LocalFolder {
    telepot::test::TemporaryFolder folder;
};
class LocalFiles : private LocalFolder, public Files {
protected:
    LocalFiles() : Files({.local_mode = true, .files_folder = LocalFolder::folder.path().native()}) {}
    using LocalFolder::folder;
};

TEST_F(Files, WhatAUserSendsCanBeDownloaded) {
    const std::string bytes("binary\0bytes\r\n--", 15);
    user.send_document(bot, bytes, "report.bin");
    const json file = client.ok("getFile", {{"file_id", file_id_of("document")}});
    EXPECT_EQ(file["file_size"], bytes.size());
    EXPECT_THAT(file["file_path"].get<std::string>(), HasSubstr("documents/"));
    const Answer answer = fetch(server.port(), file_target(file));
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.body, bytes);
}

TEST_F(Files, APartOfAFile) {
    user.send_document(bot, "0123456789", "d.txt");
    const json file = client.ok("getFile", {{"file_id", file_id_of("document")}});
    const Answer answer = fetch(server.port(), file_target(file), {{"Range", "bytes=3-5"}});
    EXPECT_EQ(answer.status, 206);
    EXPECT_EQ(answer.body, "345");
    EXPECT_EQ(answer.headers.at("content-range"), "bytes 3-5/10");
}

TEST_F(Files, PathsThatDoNotExistOrLeadOutside) {
    for (const char* path : {"documents/none.txt", "../../../etc/passwd", "", "documents/../documents/file_1.txt"}) {
        const Answer answer = fetch(server.port(), "/file/bot" + std::string(token) + "/" + path);
        EXPECT_EQ(answer.status, 404) << path;
        EXPECT_EQ(answer.parsed()["description"], "Not Found");
    }
    EXPECT_EQ(fetch(server.port(), "/file/botnonsense/x").status, 401);
}

TEST_F(Files, UnknownIdentifiers) {
    EXPECT_EQ(client.error("getFile", {{"file_id", "nonsense"}}), "400 Bad Request: invalid file_id");
}

TEST_F(Files, DownloadsAreLimitedToTwentyMegabytes) {
    user.send_document(bot, std::string(20 * megabyte, 'x'), "fits.bin");
    client.ok("getFile", {{"file_id", file_id_of("document")}});
    forget_updates();
    user.send_document(bot, std::string(20 * megabyte + 1, 'x'), "big.bin");
    EXPECT_EQ(client.error("getFile", {{"file_id", file_id_of("document")}}), "400 Bad Request: file is too big");
}

TEST_F(Files, UploadsComeBack) {
    const std::string bytes(3 * megabyte, 'u');
    const Answer sent = post_multipart(server.port(), client.target("sendDocument"),
                                       {{"chat_id", std::to_string(user.id())}, {"document", bytes, "up.bin"}});
    ASSERT_EQ(sent.status, 200) << sent.body;
    const json document = sent.parsed()["result"]["document"];
    EXPECT_EQ(document["file_name"], "up.bin");
    EXPECT_EQ(document["file_size"], bytes.size());
    const json file = client.ok("getFile", {{"file_id", document["file_id"]}});
    EXPECT_EQ(file["file_unique_id"], document["file_unique_id"]);
    EXPECT_EQ(fetch(server.port(), file_target(file)).body, bytes);
}

TEST_F(Files, UploadsAreLimited) {
    const auto send = [&](const std::string& method, const std::string& field, std::string bytes) {
        return post_multipart(server.port(), client.target(method),
                              {{"chat_id", std::to_string(user.id())}, {field, std::move(bytes), "f.jpg"}});
    };
    EXPECT_EQ(send("sendPhoto", "photo", std::string(10 * megabyte + 1, 'x')).status, 400);
    EXPECT_EQ(send("sendDocument", "document", "").parsed()["description"], "Bad Request: file must be non-empty");
    const Answer too_large = send("sendDocument", "document", std::string(50 * megabyte + 1, 'x'));
    EXPECT_EQ(too_large.status, 413);
    EXPECT_EQ(too_large.parsed()["description"], "Request Entity Too Large");
}

TEST_F(Files, RequestsFarTooLargeAreRefusedUnread) {
    Wire wire(server.port());
    wire.send("POST " + client.target("sendDocument") +
              " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 900000000\r\n\r\n{");
    const Answer answer = wire.read();
    EXPECT_EQ(answer.status, 413);
    EXPECT_EQ(answer.parsed()["error_code"], 413);
}

TEST_F(Files, StickersAreUploadedForASet) {
    const Answer answer = post_multipart(server.port(), client.target("uploadStickerFile"),
                                         {{"user_id", std::to_string(user.id())},
                                          {"sticker_format", "static"},
                                          {"sticker", "RIFF....WEBPVP8 ", "s.webp"}});
    ASSERT_EQ(answer.status, 200) << answer.body;
    client.ok("getFile", {{"file_id", answer.parsed()["result"]["file_id"]}});
    EXPECT_EQ(client.error("uploadStickerFile",
                           {{"user_id", user.id()}, {"sticker_format", "round"}, {"sticker", "attach://none"}}),
              "400 Bad Request: invalid sticker format specified");
}

TEST_F(Files, LocalFileAddressesNeedLocalMode) {
    EXPECT_EQ(client.error("sendDocument", {{"chat_id", user.id()}, {"document", "file:///etc/hostname"}}),
              "400 Bad Request: wrong file identifier/HTTP URL specified");
}

/// A folder as a local server makes it, whose process is gone.
std::filesystem::path abandoned_folder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "telepot-lab-XXXXXX").string();
    EXPECT_NE(mkdtemp(pattern.data()), nullptr);
    std::ofstream(pattern + "/.lock") << "";
    std::filesystem::create_directory(pattern + "/photos");
    std::ofstream(pattern + "/photos/file_1.jpg") << "bytes";
    return pattern;
}

TEST(LeftFolders, OfKilledServersAreRemovedByTheNextAndThoseInUseStay) {
    const std::filesystem::path left = abandoned_folder();
    const std::filesystem::path used = abandoned_folder();
    const int lock = ::open((used / ".lock").c_str(), O_RDWR | O_CLOEXEC);
    ASSERT_EQ(::flock(lock, LOCK_EX | LOCK_NB), 0);
    const lab::Server server;
    EXPECT_FALSE(std::filesystem::exists(left));
    EXPECT_TRUE(std::filesystem::exists(used / "photos/file_1.jpg"));
    ::close(lock);
    std::filesystem::remove_all(used);
}

TEST_F(LocalFiles, PathsAreAbsoluteAndUploadsComeByPath) {
    const std::string path = folder.write("upload.txt", "from the disk");
    const json sent = client.ok("sendDocument", {{"chat_id", user.id()}, {"document", "file://" + path}});
    const json file = client.ok("getFile", {{"file_id", sent["document"]["file_id"]}});
    const std::string stored = file["file_path"];
    EXPECT_EQ(stored.front(), '/');
    std::ifstream in(stored);
    EXPECT_EQ(std::string(std::istreambuf_iterator<char>(in), {}), "from the disk");
}

TEST_F(LocalFiles, OnlyRegularFilesOfTheFolderAreRead) {
    const telepot::test::TemporaryFolder other;
    const std::string outside = other.write("secret.txt", "not yours");
    std::filesystem::create_symlink(outside, folder.path() / "link.txt");
    ASSERT_EQ(mkfifo(folder.file("pipe").c_str(), 0600), 0);
    for (const std::string& path : {outside, folder.file("link.txt"), folder.file("pipe"), std::string("/dev/zero"),
                                    folder.file("../" + other.path().filename().native() + "/secret.txt")}) {
        EXPECT_EQ(client.error("sendDocument", {{"chat_id", user.id()}, {"document", "file://" + path}}),
                  "400 Bad Request: wrong file identifier/HTTP URL specified")
            << path;
    }
}

TEST_F(LocalFiles, DownloadsOfAnySize) {
    user.send_document(bot, std::string(21 * megabyte, 'x'), "big.bin");
    EXPECT_EQ(client.ok("getFile", {{"file_id", file_id_of("document")}})["file_size"], 21 * megabyte);
}

}  // namespace
}  // namespace telepot::lab_test
