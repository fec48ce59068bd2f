// SPDX-License-Identifier: MIT
// Servers in local mode, which name files of this machine.
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include <gtest/gtest.h>
#include <sys/stat.h>

#include "integration/bot_core/file_server.hpp"
#include "integration/bot_core/fixture.hpp"
#include "support/temporary_folder.hpp"
#include "telepot/aio/bot.hpp"
#include "telepot/bot.hpp"
#include "telepot/exception.hpp"

namespace telepot::test {
namespace {

namespace fs = std::filesystem;

class LocalFilesTest : public ::testing::Test {
protected:
    LocalFilesTest() {
        fs::create_directories(files() / kToken / "photos");
        std::ofstream(file()) << server.text;
    }
    fs::path files() const { return folder.path() / "files"; }
    fs::path file() const { return files() / kToken / "photos" / "file_0.jpg"; }

    std::string download(const std::string& path, const LocalFiles& local, const DownloadOptions& how = {}) {
        server.file_path = path;
        const std::string url = server.url();
        BotOptions options = options_for(url);
        options.local_files = local;
        std::ostringstream out;
        Bot(kToken, options).download_file("F", out, how);
        return out.str();
    }

    /// Expects a refusal that doesn't tell the token.
    void expect_refusal(const std::string& path, const LocalFiles& local, const std::string& why) {
        try {
            download(path, local);
            ADD_FAILURE() << "no exception for " << path;
        } catch (const LocalFileError& error) {
            EXPECT_NE(std::string(error.what()).find(why), std::string::npos) << error.what();
            EXPECT_EQ(std::string(error.what()).find(kSecret), std::string::npos) << error.what();
        }
    }

    FileServer server;
    TemporaryFolder folder;
};

TEST_F(LocalFilesTest, NothingIsReadUnlessTheUserHasOpenedAFolder) {
    expect_refusal(file().string(), {}, "BotOptions::local_files");
    expect_refusal("/etc/passwd", {}, "BotOptions::local_files");
    expect_refusal("/dev/zero", {}, "BotOptions::local_files");
}

TEST_F(LocalFilesTest, FilesOfTheFolderAreCopiedInBothVersions) {
    const std::string folder_name = files().string();
    EXPECT_EQ(download(file().string(), {.folder = folder_name}), server.text);
    EXPECT_EQ(server.gets(), 0U);
    const std::string url = server.url();
    BotOptions options = options_for(url);
    options.local_files.folder = folder_name;
    aio::Bot bot(kToken, options);
    const fs::path copy = folder.path() / "copy";
    aio::run(bot.download_file("F", copy.string()));
    EXPECT_EQ(read(copy), server.text);
}

TEST_F(LocalFilesTest, TheServersNameOfTheFolderIsMapped) {
    const std::string folder_name = files().string() + "/";
    const LocalFiles local{.folder = folder_name, .folder_at_server = "/var/lib/telegram-bot-api"};
    EXPECT_EQ(download("/var/lib/telegram-bot-api/" + kToken + "/photos/file_0.jpg", local), server.text);
    expect_refusal(file().string(), local, "isn't in the folder");
}

TEST_F(LocalFilesTest, NothingOutsideOfTheFolderIsRead) {
    const std::string folder_name = files().string();
    const LocalFiles local{.folder = folder_name};
    std::ofstream(folder.path() / "secret") << "secret";
    fs::create_symlink(folder.path() / "secret", files() / "link");
    fs::create_directory_symlink(folder.path(), files() / "up");
    expect_refusal("/etc/passwd", local, "isn't in the folder");
    expect_refusal(folder_name + "-other/x", local, "isn't in the folder");
    expect_refusal(folder_name + "/../secret", local, "dots");
    expect_refusal(folder_name + "/./x", local, "dots");
    expect_refusal(folder_name + "//etc/passwd", local, "empty parts");
    expect_refusal(folder_name + "/link", local, "symbolic link");
    expect_refusal(folder_name + "/up/secret", local, "symbolic link");
    expect_refusal(folder_name + "/" + kToken + "/none", local, "can't be read");
}

TEST_F(LocalFilesTest, OnlyRegularFilesAreRead) {
    const std::string folder_name = files().string();
    const LocalFiles local{.folder = folder_name};
    ASSERT_EQ(::mkfifo((files() / "pipe").c_str(), 0600), 0);
    expect_refusal(folder_name + "/pipe", local, "regular");
    expect_refusal(folder_name + "/" + kToken, local, "regular");
}

TEST_F(LocalFilesTest, SizesAreCheckedAsTheyAreForTransfers) {
    const std::string folder_name = files().string();
    const LocalFiles local{.folder = folder_name};
    server.announced = server.text.size() + 1;
    expect_refusal(file().string(), local, "were announced");
    server.announced = 1000;
    EXPECT_THROW(download(file().string(), local), NetworkError);
    server.announced.reset();
    EXPECT_THROW(download(file().string(), local, DownloadOptions().set_max_bytes(1000)), NetworkError);
}

TEST_F(LocalFilesTest, AFolderThatIsNoneIsRefusedWithTheReason) {
    EXPECT_THROW(download("/x/y", {.folder = "relative"}), BadArgument);
    EXPECT_THROW(download("/x/y", {.folder_at_server = "/x"}), BadArgument);
    expect_refusal("/no/such/folder/x", {.folder = "/no/such/folder"}, "can't be opened");
}

}  // namespace
}  // namespace telepot::test
