// SPDX-License-Identifier: MIT
#include <atomic>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include <gtest/gtest.h>

#include "integration/bot_core/file_server.hpp"
#include "integration/bot_core/fixture.hpp"
#include "support/temporary_folder.hpp"
#include "telepot/aio/bot.hpp"
#include "telepot/bot.hpp"
#include "telepot/exception.hpp"

namespace telepot::test {
namespace {

namespace fs = std::filesystem;

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
