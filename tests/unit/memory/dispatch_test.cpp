// SPDX-License-Identifier: MIT
// Memory that runs out on the event loop's thread between the answer of a poll and the next poll: in decoding, taking
// notes, queueing, and in coroutine handlers. No update is lost by that: what wasn't handed out isn't confirmed.
#include <set>

#include "failing_new.hpp"
#include "harness.hpp"

namespace telepot::loop {
namespace {

using test::Spared;

constexpr std::size_t kMostAllocations = 5000;

/// Answers each poll at once with the updates that aren't confirmed, of which there are always two; as soon as one has
/// been answered, an allocation of the event loop's thread fails, one further on each time.
class StingyServer final : public codec::Caller {
public:
    codec::Answer call(codec::Request&&) override { throw std::logic_error("nobody calls this"); }
    void start(codec::Request&& request, codec::Completion& completion) override {
        const bool failed = test::fail_no_allocation();
        const Spared spared;
        if (n_ > 0 && !failed && sweeping_) sweeping_ = false;
        const std::int64_t offset = Json::parse(request.json)["offset"].as_int().value_or(first_);
        first_ = std::max(first_.load(), offset);
        std::string list;
        for (std::int64_t id = first_; id < first_ + 2 && sweeping_; ++id) {
            list += (list.empty() ? "" : ",") + FakeServer::text_update(id, id % 2 + 1, std::to_string(id));
        }
        pending_ = &completion;
        bot::Engine::instance().loop().start_timer(std::chrono::milliseconds(sweeping_ ? 0 : 20),
                                                   [this, list] { answer(list); });
    }
    void cancel(codec::Completion&) noexcept override {
        test::fail_no_allocation();
        pending_ = nullptr;
    }

    bool sweeping() const { return sweeping_; }
    std::size_t rounds() const { return n_; }
    /// All updates below this one are confirmed.
    std::int64_t confirmed() const { return first_; }

private:
    void answer(const std::string& list) {
        codec::Completion* const completion = std::exchange(pending_, nullptr);
        if (completion == nullptr) return;
        codec::Answer given(200, R"({"ok":true,"result":[)" + list + "]}");
        if (sweeping_) test::fail_allocation(++n_);
        completion->finished(std::move(given));
    }

    codec::Completion* pending_ = nullptr;
    std::atomic<bool> sweeping_{true};
    std::atomic<std::size_t> n_{0};
    std::atomic<std::int64_t> first_{1000};
};

template <class Mode>
class Memory : public ::testing::Test {};
TYPED_TEST_SUITE(Memory, BothModes, ModeNames);

TYPED_TEST(Memory, ThatRunsOutLosesNoUpdate) {
    StingyServer server;
    const Log log;
    std::mutex mutex;
    std::multiset<std::int64_t> seen;
    Scheduler scheduler;
    const auto handler = [&](const Message& msg) {
        const Spared spared;
        const std::lock_guard lock(mutex);
        seen.insert(std::stoll(*msg.text));
    };
    const telepot::detail::Shared<ControlOf<TypeParam>> control(
        new ControlOf<TypeParam>(server, scheduler, {}, telepot::detail::loop_handler<TypeParam>(handler)));
    MessageLoopOptions options;
    options.handle_signals = false;
    std::exception_ptr end;
    std::atomic<bool> ended{false};
    std::thread thread([&] {
        try {
            if constexpr (std::is_same_v<TypeParam, blocking>) {
                control->prepare(options, false).go();
            } else {
                aio::run(control->run(options));
            }
        } catch (...) {
            end = std::current_exception();
        }
        ended = true;
    });
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(100);
    while (server.sweeping() && !ended && server.rounds() < kMostAllocations &&
           std::chrono::steady_clock::now() < deadline) {
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    EXPECT_FALSE(server.sweeping()) << server.rounds() << " rounds";
    EXPECT_TRUE(eventually([&] { return control->statistics().pending == 0; }));
    control->stop();
    thread.join();
    EXPECT_FALSE(end);
    EXPECT_GT(server.rounds(), 12U);
    const LoopStatistics statistics = control->statistics();
    const std::lock_guard lock(mutex);
    std::size_t lost = 0;
    for (std::int64_t id = 1000; id < server.confirmed(); ++id) {
        EXPECT_LE(seen.count(id), 1U) << id;
        lost += seen.count(id) == 0 ? 1 : 0;
    }
    EXPECT_LE(lost, statistics.handler_errors) << "only where the handler's own start had no memory, which is told";
    EXPECT_GT(statistics.poll_errors, 5U);
}

}  // namespace
}  // namespace telepot::loop
