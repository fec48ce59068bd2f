// SPDX-License-Identifier: MIT
#include <atomic>
#include <cstdint>
#include <fstream>
#include <memory>
#include <sstream>
#include <stdexcept>
#include <string>

#include <gtest/gtest.h>

#include "integration/bot_core/fixture.hpp"
#include "support/temporary_folder.hpp"
#include "telepot/exception.hpp"
#include "telepot/values/input_file.hpp"

namespace telepot::test {
namespace {

constexpr codec::MethodInfo kUpload{"sendPhoto", false};

codec::Request upload(InputFile file,
                      std::string json = R"({"chat_id":5,"caption":"a \"b\" \u00e9","reply_markup":{"x":[1]}})") {
    codec::Request made = request(kUpload, std::move(json));
    made.files.emplace_back("photo", std::move(file));
    return made;
}

ScriptedServer::Script always_ok() {
    return ScriptedServer::serve([](const ReceivedRequest&) { return ok(); });
}

// The body of the form field with this name.
std::string field(const std::string& body, const std::string& name) {
    const auto at = body.find("name=\"" + name + "\"");
    if (at == std::string::npos) return "(absent)";
    const auto begin = body.find("\r\n\r\n", at) + 4;
    return body.substr(begin, body.find("\r\n--", begin) - begin);
}

TEST(CoreUpload, ArgumentsBecomeFormFields) {
    ScriptedServer server(always_ok());
    const std::string url = server.url();
    bot::Core core(kToken, options_for(url));
    core.call(upload(InputFile::bytes("BYTES", "cat.jpg")));
    const ReceivedRequest got = server.requests().at(0);
    EXPECT_EQ(got.headers.at("content-type").rfind("multipart/form-data", 0), 0U);
    EXPECT_EQ(field(got.body, "chat_id"), "5");
    EXPECT_EQ(field(got.body, "caption"), "a \"b\" \u00e9");
    EXPECT_EQ(field(got.body, "reply_markup"), R"({"x":[1]})");
    EXPECT_EQ(field(got.body, "photo"), "BYTES");
    EXPECT_NE(got.body.find("filename=\"cat.jpg\""), std::string::npos);
}

TEST(CoreUpload, AnAttachNameThatBreaksTheFormIsRefused) {
    ScriptedServer server(always_ok());
    const std::string url = server.url();
    bot::Core core(kToken, options_for(url));
    for (const char* name : {"a\"b", "a\r\nX: y", "a\nb", "a\\b", "\x01"}) {
        codec::Request made = request(kUpload);
        made.files.emplace_back(name, InputFile::bytes("BYTES", "cat.jpg"));
        EXPECT_THROW(core.call(std::move(made)), BadArgument) << name;
    }
    EXPECT_EQ(server.request_count(), 0U);
}

TEST(CoreUpload, AStreamThatIsNotOpenIsNoEmptyFile) {
    std::ifstream missing("/nonexistent/file");
    EXPECT_THROW(InputFile::stream(missing, "cat.jpg"), LocalFileError);
    std::istringstream empty;
    EXPECT_EQ(InputFile::stream(empty, "empty.txt").content(), "");
}

TEST(CoreUpload, FileFromDisk) {
    const TemporaryFolder folder;
    const std::string path = (folder.path() / "dog.png").string();
    std::ofstream(path) << std::string(100'000, 'd');
    ScriptedServer server(always_ok());
    const std::string url = server.url();
    bot::Core core(kToken, options_for(url));
    core.call(upload(InputFile::path(path)));
    EXPECT_EQ(field(server.requests().at(0).body, "photo"), std::string(100'000, 'd'));
}

TEST(CoreUpload, ProgressEndsWithTheWholeUpload) {
    ScriptedServer server(always_ok());
    const std::string url = server.url();
    bot::Core core(kToken, options_for(url));
    std::uint64_t last = 0;
    std::uint64_t whole = 0;
    bool falls = false;
    const auto watch = [&](std::uint64_t done, std::uint64_t total) {
        falls = falls || done < last;
        last = done;
        whole = total;
    };
    core.call(upload(InputFile::bytes(std::string(2'000'000, 'b'), "big.bin").set_progress(watch)));
    EXPECT_FALSE(falls);
    EXPECT_GT(last, 2'000'000U);
    EXPECT_EQ(last, whole);
}

TEST(CoreUpload, FileThatDoesNotExistIsALocalError) {
    ScriptedServer server(always_ok());
    const std::string url = server.url();
    bot::Core core(kToken, options_for(url));
    EXPECT_THROW(core.call(upload(InputFile::path("/no/such/file"))), LocalFileError);
    EXPECT_EQ(server.request_count(), 0U);
}

TEST(CoreUpload, BytesAreSentAgainAfterAFloodWait) {
    auto first = std::make_shared<std::atomic<bool>>(true);
    ScriptedServer server(ScriptedServer::serve([first](const ReceivedRequest&) {
        return first->exchange(false) ? refusal(429, "Too Many Requests", R"(,"parameters":{"retry_after":0})") : ok();
    }));
    const std::string url = server.url();
    bot::Core core(kToken, options_for(url));
    EXPECT_EQ(core.call(upload(InputFile::bytes("AGAIN", "x"))).status, 200);
    ASSERT_EQ(server.request_count(), 2U);
    EXPECT_EQ(field(server.requests()[1].body, "photo"), "AGAIN");
}

TEST(CoreUpload, ReaderIsReadOnceAndItsExceptionReachesTheCaller) {
    ScriptedServer server(ScriptedServer::serve([](const ReceivedRequest&) { return answer(503, ""); }));
    const std::string url = server.url();
    bot::Core core(kToken, options_for(url));
    int calls = 0;
    auto reader = [&](char* buffer, std::size_t) -> std::size_t {
        if (++calls > 1) return 0;
        buffer[0] = 'R';
        return 1;
    };
    EXPECT_EQ(core.call(upload(InputFile::reader(reader, "x"))).status, 503);
    EXPECT_EQ(server.request_count(), 1U);
    EXPECT_EQ(field(server.requests()[0].body, "photo"), "R");
    auto failing = [](char*, std::size_t) -> std::size_t { throw std::range_error("source is gone"); };
    EXPECT_THROW(core.call(upload(InputFile::reader(failing, "x"))), std::range_error);
}

TEST(CoreUpload, IllFormedFileNameIsRefused) {
    bot::Core core(kToken, options_for("http://127.0.0.1:1"));
    EXPECT_THROW(core.call(upload(InputFile::bytes("x", "\xff.jpg"))), BadArgument);
}

}  // namespace
}  // namespace telepot::test
