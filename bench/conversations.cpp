// SPDX-License-Identifier: MIT
// What live conversations cost: memory for each, and time for a message, from a thousand to a million of them.
//
//   bench_conversations counter|coroutine|queues|idle COUNT     prints one line of JSON
//
// `counter`: a ChatHandler with a timeout, as users write it. `coroutine`: a task that waits for its chat's next
// message. `queues`: the original's way, every message put into every delegate's queue, which each looks through: the
// reference. `idle`: how much later than their time idle handlers end.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <memory>
#include <string>
#include <vector>

#include <malloc.h>

#include "telepot/aio.hpp"
#include "telepot/aio/helper.hpp"

using namespace telepot;

namespace {

using Clock = std::chrono::steady_clock;
constexpr std::size_t kMessages = 200'000;

AnyMessage message(std::int64_t chat_id) {
    Message msg(1, 0, Chat(chat_id, "private"));
    msg.text = "hi";
    return AnyMessage(std::move(msg));
}

/// Bytes that are allocated now.
std::size_t allocated() {
    const struct mallinfo2 info = mallinfo2();
    return info.uordblks + info.hblkhd;
}

std::size_t handled = 0;

class Counter : public aio::helper::ChatHandler {
public:
    using ChatHandler::ChatHandler;
    task<> on_chat_message(const Message&) override {
        ++count_;
        ++handled;
        co_return;
    }

private:
    int count_ = 0;
};

/// Each in its own task, from its first message to its last.
class Conversation : public aio::helper::ChatContext {
public:
    explicit Conversation(const aio::SeedTuple& seed_tuple) : ChatContext(seed_tuple) {
        listener().capture(Template::chat_id(chat_id()));
    }
    task<> run() {
        ++handled;
        for (;;) {
            co_await listener().wait();
            ++handled;
        }
    }
};

class Figures {
public:
    double bytes_each = 0;
    double create_ns = 0;
    double message_ns = 0;
};

void print(const char* kind, std::size_t count, const Figures& figures) {
    std::printf("{\"kind\": \"%s\", \"live\": %zu, \"bytes_each\": %.0f, \"create_ns\": %.0f, \"message_ns\": %.0f}\n",
                kind, count, figures.bytes_each, figures.create_ns, figures.message_ns);
    std::fflush(stdout);
}

double since(Clock::time_point begin) {
    return std::chrono::duration<double, std::nano>(Clock::now() - begin).count();
}

/// Chats in an order that no cache can guess.
std::int64_t pick(std::uint64_t& state, std::size_t count) {
    state = state * 6364136223846793005U + 1442695040888963407U;
    return static_cast<std::int64_t>((state >> 33U) % count) + 1;
}

task<> settle(std::size_t wanted) {
    while (handled < wanted) co_await aio::sleep(0);
}

task<Figures> measure(aio::DelegatorBot& bot, std::size_t count) {
    Figures figures;
    handled = 0;
    constexpr std::size_t kBatch = 100;  // as many as a poll gives
    std::vector<AnyMessage> batch;
    const std::size_t before = allocated();
    double time = 0;
    for (std::size_t made = 0; made < count; made += kBatch) {
        batch.clear();
        for (std::size_t i = 0; i < kBatch; ++i) batch.push_back(message(static_cast<std::int64_t>(made + i) + 1));
        const auto begin = Clock::now();
        for (const AnyMessage& msg : batch) co_await bot.handle(msg);
        co_await settle(made + kBatch);
        time += since(begin);
    }
    batch.clear();
    batch.shrink_to_fit();
    figures.create_ns = time / static_cast<double>(count);
    figures.bytes_each = static_cast<double>(allocated() - before) / static_cast<double>(count);
    handled = 0;
    time = 0;
    std::uint64_t state = 1;
    for (std::size_t sent = 0; sent < kMessages; sent += kBatch) {
        batch.clear();
        for (std::size_t i = 0; i < kBatch; ++i) batch.push_back(message(pick(state, count)));
        const auto begin = Clock::now();
        for (const AnyMessage& msg : batch) co_await bot.handle(msg);
        co_await settle(sent + kBatch);
        time += since(begin);
    }
    figures.message_ns = time / static_cast<double>(kMessages);
    co_return figures;
}

void run_library(const char* kind, std::size_t count) {
    const bool counter = std::string(kind) == "counter";
    auto pattern = counter ? pave_event_space()(per_chat_id(), create_open<Counter>(), {.timeout = 3600})
                           : pair(per_chat_id(), create_run<Conversation>());
    aio::DelegatorBot bot{"110201543:TOKEN", {pattern}};
    print(kind, count, aio::run(measure(bot, count)));
    std::fflush(nullptr);
    std::_Exit(0);  // a process for each count, so that no figure depends on the last
}

constexpr double kIdleAfter = 12;  // seconds; longer than it takes to make a million
constexpr double kSpread = 30;     // seconds over which their ends are spread
std::vector<double> lateness;      // seconds

class Idler : public aio::helper::ChatHandler {
public:
    using ChatHandler::ChatHandler;
    task<> on_chat_message(const Message& msg) override {
        timeout_ = kIdleAfter + kSpread * static_cast<double>(msg.chat.id % 1000) / 1000;
        idle_event_coordinator().set_timeout(timeout_);
        last_ = Clock::now();
        co_return;
    }
    task<> on_close(const std::exception_ptr&) override {
        lateness.push_back(std::chrono::duration<double>(Clock::now() - last_).count() - timeout_);
        co_return;
    }

private:
    double timeout_ = 0;
    Clock::time_point last_;
};

task<> let_idle(aio::DelegatorBot& bot, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
        co_await bot.handle(message(static_cast<std::int64_t>(i) + 1));
        if (i % 100 == 99) co_await aio::sleep(0);
    }
    while (lateness.size() < count) co_await aio::sleep(0.05);
}

void run_idle(std::size_t count) {
    lateness.reserve(count);
    aio::DelegatorBot bot{"110201543:TOKEN",
                          {pave_event_space()(per_chat_id(), create_open<Idler>(), {.timeout = kIdleAfter})}};
    aio::run(let_idle(bot, count));
    std::sort(lateness.begin(), lateness.end());
    std::printf(
        "{\"kind\": \"idle\", \"live\": %zu, \"earliest_ms\": %.1f, \"p50_ms\": %.1f, \"p99_ms\": %.1f, "
        "\"latest_ms\": %.1f}\n",
        count, lateness.front() * 1e3, lateness[count / 2] * 1e3, lateness[count * 99 / 100] * 1e3,
        lateness.back() * 1e3);
}

/// Each message goes to each delegate, which compares it with its pattern: telepot's microphone and listeners.
void run_queues(std::size_t count) {
    struct Delegate {
        explicit Delegate(std::int64_t id) : chat_id(id) {}
        std::int64_t chat_id;
        std::deque<AnyMessage> queue;
        int count = 0;
    };
    Figures figures;
    const std::size_t before = allocated();
    std::vector<std::unique_ptr<Delegate>> delegates;
    auto begin = Clock::now();
    for (std::size_t i = 0; i < count; ++i)
        delegates.push_back(std::make_unique<Delegate>(static_cast<std::int64_t>(i) + 1));
    figures.create_ns = since(begin) / static_cast<double>(count);
    figures.bytes_each = static_cast<double>(allocated() - before) / static_cast<double>(count);
    const std::size_t messages = std::max<std::size_t>(20, 20'000'000 / count);
    std::uint64_t state = 1;
    begin = Clock::now();
    for (std::size_t i = 0; i < messages; ++i) {
        const AnyMessage msg = message(pick(state, count));
        for (const auto& delegate : delegates) delegate->queue.push_back(msg);
        for (const auto& delegate : delegates) {
            const AnyMessage got = delegate->queue.front();
            delegate->queue.pop_front();
            if (got.get<Message>().chat.id == delegate->chat_id) ++delegate->count;
        }
    }
    figures.message_ns = since(begin) / static_cast<double>(messages);
    print("queues", count, figures);
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 3) {
        std::fprintf(stderr, "usage: %s counter|coroutine|queues|idle COUNT\n", argv[0]);
        return 2;
    }
    const std::string kind = argv[1];
    const std::size_t count = std::strtoull(argv[2], nullptr, 10);
    if (count == 0 || count % 100 != 0) {
        std::fprintf(stderr, "COUNT must be a multiple of 100\n");
        return 2;
    }
    if (kind == "queues") {
        run_queues(count);
    } else if (kind == "idle") {
        run_idle(count);
    } else {
        run_library(argv[1], count);
    }
    return 0;
}
