// SPDX-License-Identifier: MIT
#include <atomic>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <sstream>
#include <string>

#include <gtest/gtest.h>

#include "integration/bot_core/fixture.hpp"
#include "support/temporary_folder.hpp"
#include "telepot/aio/bot.hpp"
#include "telepot/bot.hpp"
#include "telepot/exception.hpp"

namespace telepot::test {
namespace {

namespace fs = std::filesystem;

std::string content() {
    std::string text;
    for (int i = 0; text.size() < 300'000; ++i) text += std::to_string(i) + " ";
    return text;
}

std::string file_answer(const std::string& path, std::size_t size) {
    return ok(R"({"file_id":"F","file_unique_id":"U-1","file_size":)" + std::to_string(size) + R"(,"file_path":")" +
              path + "\"}");
}

std::string read(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(in), {});
}

std::size_t files_in(const fs::path& folder) {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

/// Serves one file, in ways that a test chooses.
class FileServer {
public:
    FileServer() : server_([this](ServerConnection& connection) { serve(connection); }) {}

    std::string url() const { return server_.url(); }
    std::size_t gets() const {
        std::size_t count = 0;
        for (const auto& got : server_.requests()) count += got.method == "GET" ? 1 : 0;
        return count;
    }
    std::vector<ReceivedRequest> requests() const { return server_.requests(); }

    std::string text = content();
    std::atomic<bool> ranges{true};
    /// Connections that break after half of what they should send.
    std::atomic<int> breaks{0};
    std::string file_path = "photos/file 1.jpg";

private:
    void serve(ServerConnection& connection) {
        while (const auto got = connection.read_request()) {
            if (got->method == "POST") {
                connection.write(file_answer(file_path, text.size()));
            } else if (!send_file(connection, *got)) {
                return;
            }
        }
    }
    bool send_file(ServerConnection& connection, const ReceivedRequest& got) {
        std::size_t start = 0;
        const auto range = got.headers.find("range");
        if (ranges && range != got.headers.end()) start = std::stoul(range->second.substr(range->second.find('=') + 1));
        if (start >= text.size() && start > 0) {
            return connection.write(answer(416, "", "Content-Range: bytes */" + std::to_string(text.size()) + "\r\n"));
        }
        const std::string rest = text.substr(start);
        std::string whole =
            start == 0 ? answer(200, rest)
                       : answer(206, rest,
                                "Content-Range: bytes " + std::to_string(start) + "-" +
                                    std::to_string(text.size() - 1) + "/" + std::to_string(text.size()) + "\r\n");
        if (breaks.fetch_sub(1) > 0) {
            connection.write(whole.substr(0, whole.size() / 2));
            return false;
        }
        return connection.write(whole);
    }

    ScriptedServer server_;
};

TEST(Download, ToAPath) {
    FileServer server;
    const TemporaryFolder folder;
    const fs::path path = folder.path() / "x.jpg";
    const std::string url = server.url();
    Bot bot(kToken, options_for(url));
    std::uint64_t done = 0;
    std::uint64_t total = 0;
    bot.download_file("F", path.string(), DownloadOptions().set_progress([&](std::uint64_t now, std::uint64_t of) {
        EXPECT_GE(now, done);
        done = now;
        total = of;
    }));
    EXPECT_EQ(read(path), server.text);
    EXPECT_EQ(files_in(folder.path()), 1U);
    EXPECT_EQ(done, server.text.size());
    EXPECT_EQ(total, server.text.size());
    EXPECT_EQ(server.requests().at(0).body, R"({"file_id":"F"})");
    EXPECT_EQ(server.requests().at(1).target, "/file/bot" + kToken + "/photos/file%201.jpg");
}

TEST(Download, ToAPathByACoroutineReplacesWhatWasThere) {
    FileServer server;
    const TemporaryFolder folder;
    const fs::path path = folder.path() / "x.jpg";
    std::ofstream(path) << "old";
    const std::string url = server.url();
    aio::Bot bot(kToken, options_for(url));
    aio::run(bot.download_file("F", path.string()));
    EXPECT_EQ(read(path), server.text);
}

TEST(Download, ToAStream) {
    FileServer server;
    const std::string url = server.url();
    Bot bot(kToken, options_for(url));
    std::ostringstream out;
    bot.download_file("F", out);
    EXPECT_EQ(out.str(), server.text);
}

TEST(Download, BrokenConnectionsAreResumed) {
    for (const bool ranges : {true, false}) {
        FileServer server;
        server.ranges = ranges;
        const TemporaryFolder folder;
        const fs::path path = folder.path() / "x.jpg";
        const std::string url = server.url();
        Bot bot(kToken, options_for(url));
        server.breaks = 3;
        bot.download_file("F", path.string());
        EXPECT_EQ(read(path), server.text);
        server.breaks = 3;
        std::ostringstream out;
        bot.download_file("F", out);
        EXPECT_EQ(out.str(), server.text);
        EXPECT_EQ(server.gets(), 8U);
    }
}

TEST(Download, GoesOnWhereAnEarlierOneWasBrokenOff) {
    FileServer server;
    const TemporaryFolder folder;
    const fs::path path = folder.path() / "x.jpg";
    const std::string url = server.url();
    BotOptions options = options_for(url);
    options.retry.attempts = 1;
    Bot bot(kToken, options);
    server.breaks = 1;
    EXPECT_THROW(bot.download_file("F", path.string()), NetworkError);
    EXPECT_FALSE(fs::exists(path));
    EXPECT_EQ(files_in(folder.path()), 1U);
    bot.download_file("F", path.string());
    EXPECT_EQ(read(path), server.text);
    EXPECT_EQ(files_in(folder.path()), 1U);
    EXPECT_TRUE(server.requests().back().headers.contains("range"));
}

TEST(Download, RestThatIsWholeAlreadyIsTakenAsItIs) {
    FileServer server;
    const TemporaryFolder folder;
    const fs::path path = folder.path() / "x.jpg";
    std::ofstream(path.string() + ".U-1.part") << server.text;
    const std::string url = server.url();
    Bot bot(kToken, options_for(url));
    bot.download_file("F", path.string());
    EXPECT_EQ(read(path), server.text);
}

TEST(Download, RestThatIsTooLongIsNotTaken) {
    FileServer server;
    const TemporaryFolder folder;
    const fs::path path = folder.path() / "x.jpg";
    std::ofstream(path.string() + ".U-1.part") << server.text << "more";
    const std::string url = server.url();
    Bot bot(kToken, options_for(url));
    bot.download_file("F", path.string());
    EXPECT_EQ(read(path), server.text);
}

TEST(Download, LocalServersFileIsCopiedFromDisk) {
    FileServer server;
    const TemporaryFolder folder;
    const fs::path source = folder.path() / "source";
    std::ofstream(source) << server.text;
    server.file_path = source.string();
    const std::string url = server.url();
    Bot bot(kToken, options_for(url));
    bot.download_file("F", (folder.path() / "copy").string());
    EXPECT_EQ(read(folder.path() / "copy"), server.text);
    std::ostringstream out;
    bot.download_file("F", out);
    EXPECT_EQ(out.str(), server.text);
    EXPECT_EQ(server.gets(), 0U);
    server.file_path = "/no/such/" + kToken + "/file";
    try {
        bot.download_file("F", (folder.path() / "none").string());
        FAIL() << "no exception";
    } catch (const LocalFileError& e) {
        EXPECT_EQ(std::string(e.what()).find(kSecret), std::string::npos);
    }
    EXPECT_EQ(files_in(folder.path()), 2U);
}

TEST(Download, ErrorsAreClear) {
    const TemporaryFolder folder;
    FileServer server;
    const std::string url = server.url();
    Bot bot(kToken, options_for(url));
    EXPECT_THROW(bot.download_file("F", (folder.path() / "no" / "folder" / "x").string()), LocalFileError);
    std::ofstream closed;
    EXPECT_THROW(bot.download_file("F", closed), LocalFileError);

    ScriptedServer refusing(
        ScriptedServer::serve([](const ReceivedRequest&) { return refusal(400, "Bad Request: file is too big"); }));
    const std::string other = refusing.url();
    Bot refused(kToken, options_for(other));
    EXPECT_THROW(refused.download_file("F", (folder.path() / "x").string()), TelegramError);

    ScriptedServer half(ScriptedServer::serve([](const ReceivedRequest& got) {
        return got.method == "POST" ? file_answer("photos/x", 5) : refusal(404, "Not Found");
    }));
    const std::string gone = half.url();
    Bot missing(kToken, options_for(gone));
    EXPECT_THROW(missing.download_file("F", (folder.path() / "x").string()), TelegramError);
    EXPECT_EQ(files_in(folder.path()), 0U);
}

TEST(Download, CancellationLeavesTheRestForLater) {
    ScriptedServer server([](ServerConnection& connection) {
        while (const auto got = connection.read_request()) {
            if (got->method == "POST") {
                connection.write(file_answer("photos/x", 1'000'000));
            } else {
                connection.write(answer(200, std::string(1'000'000, 'x')).substr(0, 500'000));
                connection.wait_for_end();
            }
        }
    });
    const TemporaryFolder folder;
    const fs::path path = folder.path() / "x";
    const std::string url = server.url();
    aio::Bot bot(kToken, options_for(url));
    std::atomic<std::uint64_t> done{0};
    auto work = [&]() -> task<> {
        DownloadOptions options;
        options.set_progress([&](std::uint64_t now, std::uint64_t) { done = now; });
        EXPECT_THROW(co_await aio::with_timeout(bot.download_file("F", path.string(), options), 1), WaitTooLong);
    };
    aio::run(work());
    EXPECT_GT(done, 0U);
    EXPECT_FALSE(fs::exists(path));
    EXPECT_EQ(read(path.string() + ".U-1.part").size(), done);
}

}  // namespace
}  // namespace telepot::test
