// SPDX-License-Identifier: MIT
// The same bot in this process, over a store that dies at a chosen commit, with a server that goes wrong: what was
// committed until then is all that the next run finds. A seed decides about everything but the threads' timing.
// TELEPOT_SEEDS=100000 for more of them, TELEPOT_SEED=17 for a certain one.
#include <atomic>
#include <chrono>
#include <cstdlib>
#include <mutex>
#include <random>
#include <string>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

#include "model.hpp"
#include "telepot/values/log.hpp"

namespace telepot {
namespace {

using namespace std::chrono_literals;

constexpr int kUsers = 3;
constexpr int kMostRuns = 6;

/// A store in memory that can die: what is committed from a chosen commit on is lost, and all later commits fail.
class MortalStore final : public StoreBackend {
public:
    /// @param commits how many it survives; negative: all. @param knows whether whoever makes the last one hears of it
    void revive(int commits, bool knows) {
        const std::lock_guard lock(mutex_);
        left_ = commits;
        knows_ = knows;
    }
    bool is_dead() {
        const std::lock_guard lock(mutex_);
        return left_ == 0;
    }

    void commit(StoreBatch batch, Done done) override {
        bool applies = true;
        bool fails = false;
        {
            // Their order is the one in which they take effect.
            const std::lock_guard lock(mutex_);
            applies = left_ != 0;
            fails = left_ == 0 || (left_ == 1 && !knows_);
            if (left_ > 0) --left_;
            if (applies) {
                below_.backend().commit(std::move(batch), fails ? Done() : done);
                if (!fails) return;
            }
        }
        if (done) done(std::make_exception_ptr(StoreError(StoreError::Kind::io, "the store has died")));
    }
    void sync() override {}
    std::optional<StoreItem> find(std::string_view kind, std::string_view key) override {
        return below_.backend().find(kind, key);
    }
    std::vector<StoreItem> range(std::string_view kind, std::string_view after, std::size_t most) override {
        return below_.backend().range(kind, after, most);
    }
    std::vector<StoreItem> due(std::string_view kind, std::int64_t until, std::size_t most) override {
        return below_.backend().due(kind, until, most);
    }
    std::size_t count(std::string_view kind) override { return below_.backend().count(kind); }
    StoreFence claim(std::string_view name) override { return below_.backend().claim(name); }
    std::string name() const override { return "mortal"; }

private:
    const Store below_ = memory_store();
    std::recursive_mutex mutex_;  // of all below; a commit tells its end at once
    int left_ = -1;
    bool knows_ = true;
};

class Simulation {
public:
    Simulation(unsigned seed, bool blocking_version) : random_(seed), blocking_(blocking_version) {
        for (int i = 0; i < kUsers; ++i) users_.push_back(server_.new_user("User" + std::to_string(i)));
    }

    void run() {
        const int runs = pick(1, kMostRuns);
        for (int i = 0; i < runs; ++i) {
            mortal_->revive(pick(1, 40), chance(50));
            inject_faults();
            live([&] {
                for (int messages = pick(0, 12); messages > 0 && !mortal_->is_dead(); --messages) send();
                return server_.wait_until([&] { return mortal_->is_dead(); }, std::chrono::milliseconds(pick(0, 30)));
            });
        }
        server_.clear_faults();
        mortal_->revive(-1, true);
        live([&] {
            for (int i = 0; i < kUsers; ++i) send();
            EXPECT_TRUE(
                server_.wait_until([&] { return bot_.pending_updates() == 0 && model_.caught_up(*mortal_); }, 20s));
        });
        model_.check(server_, *mortal_);
    }
    const test::Model& model() const { return model_; }

private:
    int pick(int from, int to) { return std::uniform_int_distribution<int>(from, to)(random_); }
    bool chance(int percent) { return pick(1, 100) <= percent; }
    void send() {
        const lab::User& user = users_[static_cast<std::size_t>(pick(0, kUsers - 1))];
        user.send_text(bot_, std::to_string(model_.next(user.id())));
        model_.sent(user.id());
    }
    void inject_faults() {
        using Kind = lab::Fault::Kind;
        if (chance(20)) server_.inject_fault({.kind = Kind::duplicate_updates, .method = "getUpdates", .times = 2});
        if (chance(20)) server_.inject_fault({.kind = Kind::drop_after_processing, .method = "getUpdates", .times = 1});
        if (chance(20)) server_.inject_fault({.kind = Kind::drop_before_reading, .method = "getUpdates", .times = 1});
    }
    /// One life of the bot. It ends in good order, or by the store's death.
    template <class Work>
    void live(Work work) {
        const Store store(detail::Shared<StoreBackend>(mortal_.get()));
        const DelegatorOptions durable{.store = store, .max_live = static_cast<std::size_t>(pick(0, 2))};
        const BotOptions options{.base_url = url_};
        const std::string token = bot_.token();
        if (blocking_) {
            DelegatorBot bot{token, {test::counter_pattern()}, durable, options};
            MessageLoop loop{bot};
            LoopThread thread = loop.run_as_thread({.timeout = 1, .stop_timeout = 1});
            work();
            thread.stop();
            end([&] { thread.join(); });
        } else {
            aio::DelegatorBot bot{token, {test::aio_counter_pattern()}, durable, options};
            aio::MessageLoop loop{bot};
            std::thread thread([&] {
                end([&] { aio::run(loop.run_forever({.timeout = 1, .handle_signals = false, .stop_timeout = 1})); });
            });
            work();
            loop.stop();
            thread.join();
        }
    }
    template <class End>
    void end(End end_run) {
        try {
            end_run();
        } catch (const StoreError& error) {
            EXPECT_TRUE(mortal_->is_dead()) << error.what();
        }
    }

    std::mt19937 random_;
    const bool blocking_;
    lab::Server server_;
    const lab::BotAccount bot_ = server_.new_bot("Counter");
    const std::string url_ = server_.url();
    std::vector<lab::User> users_;
    const detail::Shared<MortalStore> mortal_{new MortalStore};
    test::Model model_;
};

unsigned number_from(const char* variable, unsigned otherwise) {
    const char* const given = std::getenv(variable);
    return given == nullptr ? otherwise : static_cast<unsigned>(std::strtoul(given, nullptr, 10));
}

class Crash : public testing::TestWithParam<const char*> {
protected:
    Crash() { log::set_level(log::Level::off); }
    ~Crash() override { log::set_level(log::Level::info); }
};

TEST_P(Crash, at_any_commit_loses_nothing_and_does_nothing_twice) {
    const unsigned first = number_from("TELEPOT_SEED", 1);
    const unsigned count = std::getenv("TELEPOT_SEED") != nullptr ? 1 : number_from("TELEPOT_SEEDS", 40);
    std::size_t updates = 0;
    std::size_t doubts = 0;
    for (unsigned seed = first; seed < first + count && !HasFailure(); ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        Simulation simulation(seed, std::string_view(GetParam()) == "blocking");
        simulation.run();
        updates += simulation.model().total();
        doubts += simulation.model().doubts();
    }
    std::cout << count << " seeds, " << updates << " updates, " << doubts << " doubtful calls\n";
}

INSTANTIATE_TEST_SUITE_P(Versions, Crash, testing::Values("blocking", "coroutine"),
                         [](const auto& version) { return std::string(version.param); });

}  // namespace
}  // namespace telepot
