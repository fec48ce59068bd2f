// SPDX-License-Identifier: MIT
// A process that has too many open files.
#include <fstream>
#include <functional>
#include <string>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <unistd.h>

#include "integration/bot_core/fixture.hpp"
#include "net/client/http_client.hpp"
#include "support/temporary_folder.hpp"
#include "telepot/log.hpp"
#include "unit/task/log_capture.hpp"

namespace telepot::test {
namespace {

/// No descriptor is left while it lives.
class Famine {
public:
    Famine() {
        ::getrlimit(RLIMIT_NOFILE, &usual_);
        const int next = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
        taken_.push_back(next);
        rlimit low = usual_;
        low.rlim_cur = static_cast<rlim_t>(next) + 50;
        ::setrlimit(RLIMIT_NOFILE, &low);
        for (int number = 0; (number = ::open("/dev/null", O_RDONLY | O_CLOEXEC)) >= 0;) taken_.push_back(number);
    }
    ~Famine() {
        for (const int number : taken_) ::close(number);
        ::setrlimit(RLIMIT_NOFILE, &usual_);
    }
    Famine(const Famine&) = delete;
    Famine& operator=(const Famine&) = delete;

private:
    rlimit usual_{};
    std::vector<int> taken_;
};

BotOptions patient_options(const std::string& url) {
    BotOptions options = options_for(url);
    options.retry = {.attempts = 100, .first_delay = 0.05, .max_delay = 0.1};
    return options;
}

class CoreDescriptors : public testing::Test {
protected:
    /// Begins calls while there are no descriptors, and lets them go on after so many failures.
    void call_in_famine(bot::Core& core, int count, int failures, const std::function<codec::Request()>& make) {
        const LogCapture log;
        std::vector<std::thread> callers;
        {
            const Famine famine;
            for (int i = 0; i < count; ++i) {
                callers.emplace_back([&] { EXPECT_EQ(core.call(make()).status, 200); });
            }
            const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(60);
            while (log.count("next attempt") < failures && std::chrono::steady_clock::now() < deadline) {
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            }
            EXPECT_GE(log.count("next attempt"), failures);
        }
        for (std::thread& caller : callers) caller.join();
    }
    static net::HttpClient& client() { return bot::Engine::instance().client(); }
    static std::size_t resets() {
        std::size_t result = 0;
        bot::Engine::instance().loop().execute([&] { result = client().statistics().resets; });
        return result;
    }

    ScriptedServer server_{ScriptedServer::serve([](const ReceivedRequest&) { return ok(); })};
    ScriptedServer other_{ScriptedServer::serve([](const ReceivedRequest&) { return ok(); })};
    const std::string url_ = server_.url();
    bot::Core core_{kToken, patient_options(url_)};
};

TEST_F(CoreDescriptors, messages_wait_for_one_and_the_kept_connections_stay) {
    const std::string url = other_.url();
    bot::Core other(kToken, patient_options(url));
    other.call(request(kWrite));
    const std::size_t before = resets();
    call_in_famine(core_, 10, 30, [] { return request(kWrite); });
    EXPECT_EQ(server_.request_count(), 10U);
    EXPECT_EQ(resets(), before);
    other.call(request(kWrite));
    EXPECT_EQ(other_.connections(), 1);
}

TEST_F(CoreDescriptors, messages_wait_also_when_all_connections_were_dropped_before) {
    core_.call(request(kWrite));
    client().reset_connections();
    // The server's side gives its descriptor back, too: not in the middle of the famine.
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(60);
    while (server_.open_connections() > 0 && std::chrono::steady_clock::now() < deadline) std::this_thread::yield();
    ASSERT_EQ(server_.open_connections(), 0U);
    call_in_famine(core_, 10, 30, [] { return request(kWrite); });
    EXPECT_EQ(server_.request_count(), 11U);
}

TEST_F(CoreDescriptors, a_file_that_cannot_be_opened_yet_is_sent_later) {
    const TemporaryFolder folder;
    const std::string path = folder.file("picture");
    std::ofstream(path) << "a picture";
    static constexpr codec::MethodInfo kUpload{"sendPhoto", false};
    const auto upload = [&] {
        codec::Request made = request(kUpload);
        made.files.emplace_back("photo", InputFile::path(path));
        return made;
    };
    core_.call(upload());  // so that there is a connection
    call_in_famine(core_, 1, 1, upload);
    EXPECT_EQ(server_.request_count(), 2U);
}

}  // namespace
}  // namespace telepot::test
