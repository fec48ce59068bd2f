// SPDX-License-Identifier: MIT
// Servers that send too little, too much or for ever, and neighbours who have put something in the way.
#include <chrono>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <mutex>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "integration/bot_core/file_server.hpp"
#include "integration/bot_core/fixture.hpp"
#include "support/temporary_folder.hpp"
#include "telepot/aio/bot.hpp"
#include "telepot/bot.hpp"
#include "telepot/exception.hpp"

namespace {

std::mutex synced_mutex;
std::vector<std::string> synced;  // what fsync() was called for, in order

}  // namespace

// The library's calls come here, since the program's own definition goes before the C library's.
extern "C" int fsync(int descriptor) {
    struct stat status{};
    ::fstat(descriptor, &status);
    {
        const std::lock_guard lock(synced_mutex);
        synced.emplace_back(S_ISDIR(status.st_mode) ? "folder" : "file of " + std::to_string(status.st_size));
    }
    return static_cast<int>(::syscall(SYS_fsync, descriptor));
}

namespace telepot::test {
namespace {

namespace fs = std::filesystem;

/// A server, a folder, a bot and what a download throws.
class DownloadFaults : public ::testing::Test {
protected:
    fs::path path() const { return folder.path() / "x.jpg"; }
    std::string part() const { return path().string() + ".U-1.part"; }

    void download(const DownloadOptions& options = {}) {
        const std::string url = server.url();
        Bot bot(kToken, options_for(url));
        bot.download_file("F", path().string(), options);
    }

    NetworkError failure(const DownloadOptions& options = {}) {
        try {
            download(options);
        } catch (const NetworkError& error) {
            return error;
        }
        ADD_FAILURE() << "no exception";
        return {NetworkError::Kind::resolve, false, ""};
    }

    FileServer server;
    TemporaryFolder folder;
};

TEST_F(DownloadFaults, AFileShorterThanAnnouncedIsNoFile) {
    for (const bool chunked : {false, true}) {
        server.chunked = chunked;
        server.announced = server.text.size() + 1;
        const NetworkError error = failure();
        EXPECT_EQ(error.kind(), NetworkError::Kind::closed);
        EXPECT_NE(
            std::string(error.what())
                .find(std::to_string(server.text.size()) + " of the file's " + std::to_string(server.text.size() + 1)),
            std::string::npos)
            << error.what();
        EXPECT_FALSE(fs::exists(path()));
    }
    EXPECT_LE(server.gets(), 12U);
}

TEST_F(DownloadFaults, AFileShorterThanAnnouncedIsNoFileForACoroutineAndAStream) {
    server.announced = server.text.size() + 1;
    const std::string url = server.url();
    aio::Bot bot(kToken, options_for(url));
    EXPECT_THROW(aio::run(bot.download_file("F", path().string())), NetworkError);
    std::ostringstream out;
    EXPECT_THROW(aio::run(bot.download_file("F", out)), NetworkError);
    EXPECT_FALSE(fs::exists(path()));
}

TEST_F(DownloadFaults, AnAnswerShorterThanItsLengthIsNoFile) {
    server.announces = false;
    server.always_first = 1000;
    EXPECT_EQ(failure().kind(), NetworkError::Kind::closed);
    EXPECT_FALSE(fs::exists(path()));
}

TEST_F(DownloadFaults, BytesThatComeAgainAreNoProgress) {
    server.ranges = false;
    server.always_first = 1000;
    EXPECT_EQ(failure().kind(), NetworkError::Kind::closed);
    EXPECT_LE(server.gets(), 5U);  // one with progress, and the four attempts that a call has
    std::ostringstream out;
    const std::string url = server.url();
    Bot bot(kToken, options_for(url));
    EXPECT_THROW(bot.download_file("F", out), NetworkError);
    EXPECT_LE(server.gets(), 10U);
    EXPECT_EQ(out.str(), server.text.substr(0, 1000));
}

TEST_F(DownloadFaults, ATricklingServerMeetsTheDeadline) {
    server.a_little = 1;
    const auto begun = std::chrono::steady_clock::now();
    const NetworkError error = failure(DownloadOptions().set_timeout(0.5));
    EXPECT_EQ(error.kind(), NetworkError::Kind::timeout);
    EXPECT_GE(std::chrono::steady_clock::now() - begun, std::chrono::milliseconds(400));
    EXPECT_FALSE(fs::exists(path()));
    EXPECT_TRUE(fs::exists(part()));
    server.a_little = 0;
    download();
    EXPECT_EQ(read(path()), server.text);
}

TEST_F(DownloadFaults, AFileMayBeALittleLargerThanAnnounced) {
    server.announced = server.text.size() - 100;
    download();
    EXPECT_EQ(read(path()), server.text);
}

TEST_F(DownloadFaults, WhatIsMuchLargerThanAnnouncedIsRefusedAndNotKept) {
    for (const bool chunked : {false, true}) {
        server.chunked = chunked;
        server.announced = 1000;
        const NetworkError error = failure();
        EXPECT_EQ(error.kind(), NetworkError::Kind::too_large);
        EXPECT_NE(std::string(error.what()).find("1000 bytes"), std::string::npos) << error.what();
        EXPECT_EQ(files_in(folder.path()), 0U);
    }
}

TEST_F(DownloadFaults, MaxBytesIsTheUsersBound) {
    EXPECT_EQ(failure(DownloadOptions().set_max_bytes(1000)).kind(), NetworkError::Kind::too_large);
    EXPECT_EQ(server.gets(), 0U);
    server.announces = false;
    EXPECT_EQ(failure(DownloadOptions().set_max_bytes(1000)).kind(), NetworkError::Kind::too_large);
    EXPECT_EQ(files_in(folder.path()), 0U);
    download(DownloadOptions().set_max_bytes(server.text.size()));
    EXPECT_EQ(read(path()), server.text);
}

TEST_F(DownloadFaults, ADeadlineThatIsNoneIsRefused) {
    EXPECT_THROW(download(DownloadOptions().set_timeout(-1)), BadArgument);
}

TEST_F(DownloadFaults, PathsThatLeadElsewhereAreNotFollowed) {
    for (const char* devious : {"../getMe", "photos/../../x", "photos/..", "./x", "photos//x", "photos/", ".."}) {
        server.file_path = devious;
        EXPECT_THROW(download(), Exception) << devious;
    }
    EXPECT_EQ(server.gets(), 0U);
    EXPECT_EQ(files_in(folder.path()), 0U);
}

TEST_F(DownloadFaults, ALinkInTheWayIsNotFollowed) {
    const std::string victim = folder.write("victim", "precious");
    fs::create_symlink(victim, part());
    download();
    EXPECT_EQ(read(victim), "precious");
    EXPECT_EQ(read(path()), server.text);
    EXPECT_FALSE(fs::is_symlink(path()));
    EXPECT_TRUE(fs::is_symlink(part()));
}

TEST_F(DownloadFaults, AFileWithASecondNameIsNotWritten) {
    const std::string victim = folder.write("victim", "precious");
    fs::create_hard_link(victim, part());
    download();
    EXPECT_EQ(read(victim), "precious");
    EXPECT_EQ(read(path()), server.text);
}

TEST_F(DownloadFaults, APipeInTheWayKeepsNobodyWaiting) {
    ASSERT_EQ(::mkfifo(part().c_str(), 0600), 0);
    download();
    EXPECT_EQ(read(path()), server.text);
    fs::remove(path());
    fs::remove(part());
    fs::create_directory(part());
    download();
    EXPECT_EQ(read(path()), server.text);
}

TEST_F(DownloadFaults, WhatAnybodyMayHaveWrittenIsNotTakenForTheBeginning) {
    std::ofstream(part()) << "planted";
    fs::permissions(part(), fs::perms::others_write, fs::perm_options::add);
    download();
    EXPECT_EQ(read(path()), server.text);
}

TEST_F(DownloadFaults, AFileOfAnotherUserIsNotTakenForTheBeginning) {
    if (::geteuid() != 0) GTEST_SKIP() << "only root can give a file away";
    std::ofstream(part()) << "planted";
    ASSERT_EQ(::chown(part().c_str(), 12345, 12345), 0);
    download();
    EXPECT_EQ(read(path()), server.text);
    EXPECT_EQ(read(part()), "planted");
}

TEST_F(DownloadFaults, NothingIsLeftUnderANameThatCannotBeFoundAgain) {
    fs::create_symlink(folder.path() / "nowhere", part());
    server.always_first = 1000;
    failure();
    EXPECT_EQ(files_in(folder.path()), 1U);  // the link
    EXPECT_FALSE(fs::exists(folder.path() / "nowhere"));
}

/// A limit to the size of files stands for a full disk.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes) {
        ::getrlimit(RLIMIT_FSIZE, &before_);
        handler_ = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{bytes, before_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;
    ~FileSizeLimit() {
        ::setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, handler_);
    }

private:
    rlimit before_{};
    void (*handler_)(int) = nullptr;
};

TEST_F(DownloadFaults, AFullDiskDoesNotStayFull) {
    const FileSizeLimit limit(100'000);
    EXPECT_THROW(download(), LocalFileError);
    EXPECT_EQ(files_in(folder.path()), 0U);
}

TEST_F(DownloadFaults, SyncWritesTheFileBeforeItsNameAndTheFolderAfterIt) {
    download();
    EXPECT_TRUE(synced.empty());
    download(DownloadOptions().set_sync(true));
    const std::vector<std::string> expected{"file of " + std::to_string(server.text.size()), "folder"};
    EXPECT_EQ(synced, expected);
    EXPECT_EQ(read(path()), server.text);
    synced.clear();
}

}  // namespace
}  // namespace telepot::test
