// SPDX-License-Identifier: MIT
// JSON to structs and structs to JSON, beside the parser alone on the same bytes.
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include <benchmark/benchmark.h>
#include <simdjson.h>

#include "codec/answer.hpp"
#include "codec/caller.hpp"
#include "telepot/methods/generated/methods.hpp"
#include "telepot/task.hpp"
#include "telepot/types/all.hpp"

namespace {

using namespace telepot;

constexpr int batch_size = 100;

/// A text message as a server sends it in a private chat, 442 bytes.
std::string message_update(std::int64_t number) {
    const std::string id = std::to_string(5'000'000'000 + number % 100 * 7919);
    const std::string user = "user_" + std::to_string(100'000 + number % 100) + "_tg";
    return R"({"update_id":)" + std::to_string(873'541'200 + number) + R"(,"message":{"message_id":)" +
           std::to_string(1000 + number * 2) + R"(,"from":{"id":)" + id +
           R"(,"is_bot":false,"first_name":"Ana\u00efs","last_name":"Kowalska","username":")" + user +
           R"(","language_code":"en","is_premium":true},"chat":{"id":)" + id +
           R"(,"first_name":"Ana\u00efs","last_name":"Kowalska","username":")" + user +
           R"(","type":"private"},"date":)" + std::to_string(1'790'000'000 + number / 10) + R"(,"text":"seq)" +
           std::to_string(number) +
           R"( Is the caf\u00e9 on 5th still open? I think \"tomorrow\" works better for all of us"}})";
}

std::string batch() {
    std::string text = R"({"ok":true,"result":[)";
    for (int number = 0; number < batch_size; ++number) {
        if (number != 0) text.push_back(',');
        text.append(message_update(number));
    }
    return text.append("]}");
}

std::string sent_message() {
    const std::string update = message_update(1);
    const std::size_t start = update.find(R"({"message_id")");
    return R"({"ok":true,"result":)" + update.substr(start, update.size() - start - 1) + "}";
}

/// Carries out nothing: a call is measured up to here.
class NoCaller final : public codec::Caller {
public:
    codec::Answer call(codec::Request&&) override { return {}; }
    void start(codec::Request&&, codec::Completion&) override {}
    void cancel(codec::Completion&) noexcept override {}
};

class Calls : public methods<coroutine> {
public:
    explicit Calls(NoCaller& caller) : methods(&caller) {}
};

/// The time of one message, in nanoseconds.
void per_message(benchmark::State& state, int messages) {
    using benchmark::Counter;
    state.counters["ns/message"] =
        Counter(static_cast<double>(messages) * 1e-9, Counter::kIsIterationInvariantRate | Counter::kInvert);
}

void parse_alone(benchmark::State& state) {
    const simdjson::padded_string text(batch());
    simdjson::dom::parser parser;
    for (auto _ : state) benchmark::DoNotOptimize(parser.parse(text).value());
    per_message(state, batch_size);
}
BENCHMARK(parse_alone);

/// As it comes in: a body that was received, and then freed with the updates.
void decode_batch(benchmark::State& state) {
    const std::string text = batch();
    for (auto _ : state) {
        std::string body;
        body.reserve(text.size() + 64);
        body.append(text);
        const auto updates = codec::decode_updates(codec::Answer(200, std::move(body)));
        if (updates.size() != batch_size || !updates.back().message) state.SkipWithError("not decoded");
        benchmark::DoNotOptimize(updates.data());
    }
    per_message(state, batch_size);
}
BENCHMARK(decode_batch);

void decode_sent_message(benchmark::State& state) {
    const std::string text = sent_message();
    for (auto _ : state) {
        const auto message = codec::decode_answer<Message>(codec::Answer(200, text), "sendMessage");
        benchmark::DoNotOptimize(&message);
    }
}
BENCHMARK(decode_sent_message);

InlineKeyboardMarkup keyboard() {
    const auto button = [](const char* text, const char* data) {
        return InlineKeyboardButton(text).set_callback_data(data);
    };
    return InlineKeyboardMarkup()
        .row(button("Previous", "page:1"), button("Next", "page:3"))
        .row(button("Yes \xF0\x9F\x91\x8D", "vote:yes"), button("No", "vote:no"))
        .row(button("Settings", "settings"), button("Close", "close"));
}

// A call that isn't awaited: its arguments are serialised, and a task that owns them is made and dropped.

void encode_send_message(benchmark::State& state) {
    NoCaller caller;
    Calls bot(caller);
    for (auto _ : state) {
        const auto call =
            bot.sendMessage(123'456'789, "Is the caf\u00e9 still open? I think \"tomorrow\" works better");
        benchmark::DoNotOptimize(&call);
    }
}
BENCHMARK(encode_send_message);

void encode_send_message_with_keyboard(benchmark::State& state) {
    NoCaller caller;
    Calls bot(caller);
    const InlineKeyboardMarkup markup = keyboard();
    for (auto _ : state) {
        const auto call = bot.sendMessage(123'456'789, "Is the caf\u00e9 still open? I think \"tomorrow\" works better",
                                          {.parse_mode = "HTML", .reply_markup = markup});
        benchmark::DoNotOptimize(&call);
    }
}
BENCHMARK(encode_send_message_with_keyboard);

/// The same with the keyboard made for the call, as handlers do it.
void make_and_encode_keyboard(benchmark::State& state) {
    NoCaller caller;
    Calls bot(caller);
    for (auto _ : state) {
        const auto call = bot.sendMessage(123'456'789, "Is the caf\u00e9 still open? I think \"tomorrow\" works better",
                                          {.parse_mode = "HTML", .reply_markup = keyboard()});
        benchmark::DoNotOptimize(&call);
    }
}
BENCHMARK(make_and_encode_keyboard);

}  // namespace
