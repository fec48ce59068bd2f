// SPDX-License-Identifier: MIT
#include "loop/poller.hpp"

#include <algorithm>
#include <chrono>
#include <new>
#include <utility>

#include "codec/answer.hpp"
#include "codec/writer.hpp"
#include "methods/await_call.hpp"
#include "runtime/engine.hpp"
#include "telepot/task/time.hpp"
#include "telepot/types/messages.hpp"
#include "telepot/values/exception.hpp"
#include "telepot/values/log.hpp"
#include "values/clamped_time.hpp"

namespace telepot::loop {

using namespace std::chrono_literals;

namespace {

constexpr codec::MethodInfo kGetUpdates{"getUpdates", true, true};
// Confirming at the end is a courtesy to the next process; nobody should have to wait for it long.
constexpr Duration kConfirmPatience = 5s;

constexpr protocol::BackoffOptions kPauses{.first = 500ms, .cap = 15s};
// Two pollers that take turns would each lose half of the updates: the other one should hardly be disturbed.
constexpr protocol::BackoffOptions kConflictPauses{.first = 5s, .cap = 60s};
// A server that asks for more is asked again all the same: it may have meant something else.
constexpr double kLongestWait = 3600;
// With updates acknowledged when they are handled: the first ones, which may have been handled or been fatal before,
// are fetched and confirmed one by one; but nobody waits for long for one that takes its time.
constexpr int kOneByOne = 100;
constexpr Duration kOneByOnePatience = 1s;
// So long a full batch of what was known already is no reason to worry.
constexpr Duration kStalled = 5s;
// Memory may be free again at any moment, and what waits for it is of others, too.
constexpr Duration kMemoryPause = 100ms;
constexpr protocol::BackoffOptions kRepetitionPauses{.first = 50ms, .cap = 1s, .jitter = 0};

/// Gives up a call whose answer doesn't come. By the network's time: where a test skips an hour, a poll goes on.
class Watchdog final {
public:
    Watchdog(codec::AwaitCall& call, Duration patience)
        : call_(call), timer_(loop().start_timer(patience, [this] { bite(); })) {}
    ~Watchdog() { loop().cancel_timer(timer_); }
    Watchdog(const Watchdog&) = delete;
    Watchdog& operator=(const Watchdog&) = delete;
    bool bitten() const noexcept { return bitten_; }

private:
    static net::Loop& loop() { return bot::Engine::instance().loop(); }
    void bite() { bitten_ = call_.cancel(); }

    codec::AwaitCall& call_;
    bool bitten_ = false;
    net::TimerId timer_;
};

std::string seconds(Duration duration) {
    const auto tenths = std::chrono::duration_cast<std::chrono::milliseconds>(duration).count() / 100;
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + " s";
}

std::vector<AnyMessage> messages_of(std::vector<Update> updates) {
    std::vector<AnyMessage> messages;
    messages.reserve(updates.size());
    for (Update& update : updates) messages.emplace_back(std::move(update));
    return messages;
}

/// Whether it is for want of an answer to a request that was out that a poll failed: then it was waiting.
bool broke_off(const std::exception_ptr& error) {
    try {
        std::rethrow_exception(error);
    } catch (const NetworkError& e) {
        return e.possibly_sent() && e.kind() != NetworkError::Kind::too_large;
    } catch (const TelegramError& e) {
        return e.error_code() >= 500;  // of a gateway, say
    } catch (...) {
        return false;
    }
}

bool is_for_want_of_memory(const std::exception_ptr& error) {
    try {
        std::rethrow_exception(error);
    } catch (const std::bad_alloc&) {
        return true;
    } catch (...) {
        return false;
    }
}

/// Says in the exception's own text what a refused token means.
std::exception_ptr explained(const TelegramError& error) {
    TelegramErrorInfo info = error.info();
    info.description += ": the server doesn't accept this bot's token; check that it is complete and was not revoked";
    if (info.error_code == 404) info.description += ", and that base_url is right";
    return TelegramError::make(std::move(info));
}

}  // namespace

Poller::Poller(codec::Caller& caller, const Settings& settings, Dispatcher& queue, Reporter& reporter,
               net::Function<void()> reset_connections)
    : caller_(caller),
      settings_(settings),
      queue_(queue),
      reporter_(reporter),
      reset_connections_(std::move(reset_connections)),
      state_({.confirm = settings.acknowledge == Acknowledge::when_handled ? protocol::Confirm::handled
                                                                           : protocol::Confirm::received,
              .offset = settings.offset}),
      one_by_one_(settings.acknowledge == Acknowledge::when_handled ? kOneByOne : 0),
      length_(settings.timeout),
      pauses_(kPauses),
      conflict_pauses_(kConflictPauses),
      repetition_pauses_(kRepetitionPauses) {}

task<> Poller::run(Intake& intake) {
    // A cancellation that meets a poll just given up by its watchdog shows in closed() alone.
    bool pause_first = false;
    while (!intake.closed()) {
        try {
            if (std::exchange(pause_first, false)) co_await aio::sleep(kMemoryPause);
            co_await round(intake);
        } catch (const std::bad_alloc&) {
            reporter_.say(log::Level::warning, "polling pauses for want of memory");
            pause_first = true;
        }
    }
}

task<> Poller::round(Intake& intake) {
    co_await make_room();
    std::exception_ptr error;
    const auto begin = Clock::now();
    try {
        co_await poll(intake);
    } catch (const Cancelled&) {
        throw;
    } catch (...) {
        error = std::current_exception();
    }
    const Duration taken = Clock::now() - begin;
    if (intake.storing()) co_await intake.stored();
    if (error) {
        const Remedy what_to_do = remedy(error, taken);
        reporter_.poll_failed(error, what_to_do.text, what_to_do.level);
        failing_ = failing_ || what_to_do.pause > Duration::zero();
        if (what_to_do.pause > Duration::zero()) co_await aio::sleep(what_to_do.pause);
        co_return;
    }
    const Duration rest = length_.answered(taken, answered_nothing_);
    const Duration pause = std::max(settings_.relax, rest);
    if (pause > Duration::zero()) co_await aio::sleep(pause);
}

// Waits until a whole batch fits, and, if updates are acknowledged when they are handled, until a poll can bring
// anything new: the server returns at once whatever isn't confirmed.
task<> Poller::make_room() {
    queue_.push({});
    co_await queue_.wait_pending(settings_.max_pending - static_cast<std::size_t>(settings_.limit));
    if (settings_.acknowledge == Acknowledge::when_handled) {
        take_handled();
        if (one_by_one_ > 0 && state_.outstanding() > 0) {
            co_await queue_.wait_pending(0, kOneByOnePatience);
            take_handled();
            if (state_.outstanding() > 0) one_by_one_ = 0;
        }
        warn_of_stall();
        if (state_.outstanding() > 0) {
            if (!state_.only_repetitions()) repetition_pauses_.reset();
            co_await queue_.wait_pending(0, repetition_pauses_.next());
            take_handled();
        }
    } else if (state_.only_repetitions()) {
        co_await aio::sleep(repetition_pauses_.next());
    } else {
        repetition_pauses_.reset();
    }
}

void Poller::take_handled() {
    for (const std::int64_t id : queue_.take_handled()) state_.handled(id);
}

// The server gives a batch from the first update on that isn't confirmed, and no more: behind a slow one nothing new
// can come.
void Poller::warn_of_stall() {
    if (!full_of_repetitions_) {
        stalled_since_.reset();
        return;
    }
    const auto now = Clock::now();
    if (!stalled_since_) stalled_since_ = now;
    if (stall_told_ || now - *stalled_since_ < kStalled) return;
    stall_told_ = true;
    reporter_.say(log::Level::warning,
                  "nothing new can come until update " + std::to_string(state_.offset().value_or(0)) +
                      " is handled: with Acknowledge::when_handled the server gives no more than " +
                      std::to_string(settings_.limit) + " updates from there on, and all of them have come");
}

int Poller::limit() const noexcept {
    return one_by_one_ > 0 ? 1 : settings_.limit;
}

task<> Poller::poll(Intake& intake) {
    codec::Answer answer = co_await call(request(), std::chrono::seconds(length_.seconds()) + settings_.poll_patience);
    deliver(codec::decode_updates(std::move(answer)), intake);
}

task<codec::Answer> Poller::call(codec::Request request, Duration patience) {
    codec::AwaitCall answer(caller_, std::move(request));
    const Watchdog watchdog(answer, patience);
    try {
        co_return co_await answer;
    } catch (const Cancelled&) {
        if (!watchdog.bitten()) throw;
    }
    if (reset_connections_) reset_connections_();
    throw NetworkError(NetworkError::Kind::timeout, true, "no answer within " + seconds(patience));
}

codec::Request Poller::request() const {
    codec::Request request(kGetUpdates);
    codec::Writer writer(request);
    writer.open_object();
    if (const auto offset = state_.offset()) writer.member("offset", *offset);
    writer.member("limit", static_cast<std::int64_t>(limit()));
    writer.member("timeout", static_cast<std::int64_t>(length_.seconds()));
    if (state_.sends_allowed_updates() && !settings_.allowed_updates.empty()) {
        writer.key("allowed_updates");
        writer.raw(settings_.allowed_updates);
    }
    writer.close_object();
    request.hold_seconds = length_.seconds();
    return request;
}

// An update is confirmed with the next poll unless it is taken back. So what there is no memory for comes again.
void Poller::deliver(std::vector<Update> updates, Intake& intake) {
    const std::size_t come = updates.size();
    std::vector<AnyMessage> messages = messages_of(std::move(updates));
    recovered();
    state_.begin_batch();
    std::size_t news = 0;
    try {
        std::erase_if(messages, [this](const AnyMessage& msg) { return !state_.accept(msg.update_id()); });
        news = messages.size();
        // Before anybody can have handled them.
        reporter_.received.fetch_add(news, std::memory_order_relaxed);
        if (news > 0) intake.deliver(std::move(messages));
    } catch (...) {
        reporter_.received.fetch_sub(news, std::memory_order_relaxed);
        state_.undo_batch();
        throw;
    }
    answered_nothing_ = come == 0;
    const bool full = come >= static_cast<std::size_t>(limit());
    if (one_by_one_ > 0) one_by_one_ = answered_nothing_ ? 0 : one_by_one_ - 1;
    full_of_repetitions_ = full && state_.only_repetitions();
    if (news > 0) stall_told_ = false;
    received_ = received_ || news > 0;
    reporter_.repeated.fetch_add(come - news, std::memory_order_relaxed);
}

/// @throws what no repetition can mend.
Poller::Remedy Poller::remedy(const std::exception_ptr& error, Duration taken) {
    try {
        std::rethrow_exception(error);
    } catch (const TooManyRequestsError& e) {
        const auto pause = std::max<Duration>(telepot::detail::clamped(e.retry_after(), kLongestWait), 1s);
        return Remedy(pause, "waiting for " + seconds(pause) + ", as the server asks");
    } catch (const TelegramError& e) {
        if (e.error_code() == 401 || e.error_code() == 404) {
            const std::exception_ptr clear = explained(e);
            reporter_.poll_failed(clear, "giving up");
            std::rethrow_exception(clear);
        }
        if (e.error_code() == 409) {
            const Duration pause = conflict_pauses_.next();
            return Remedy(pause,
                          "another program fetches this bot's updates, or a webhook is set (deleteWebhook removes it); "
                          "trying again in " +
                              seconds(pause));
        }
    } catch (const BadArgument&) {
        reporter_.poll_failed(error, "giving up");
        throw;
    } catch (...) {
        // Whatever it is, the next try may do better.
    }
    if (is_for_want_of_memory(error)) {
        return Remedy(kMemoryPause, "what has come isn't confirmed, so it comes again");
    }
    if (broke_off(error)) {
        if (auto remedy = remedy_for_late_end(taken)) return *std::move(remedy);
    }
    const Duration pause = pauses_.next();
    return Remedy(pause, "trying again in " + seconds(pause));
}

std::optional<Poller::Remedy> Poller::remedy_for_late_end(Duration taken) {
    const int length = length_.seconds();
    if (!length_.broke(taken)) return std::nullopt;
    if (length_.seconds() >= length) {
        return Remedy(Duration::zero(), "it was late in its wait, so the next one follows at once", log::Level::debug);
    }
    return Remedy(Duration::zero(),
                  "something seems to end connections before a poll of " + std::to_string(length) +
                      " s does, so polls of " + std::to_string(length_.seconds()) + " s follow",
                  log::Level::info);
}

void Poller::recovered() {
    pauses_.reset();
    conflict_pauses_.reset();
    if (std::exchange(failing_, false)) reporter_.say(log::Level::info, "polling works again");
}

task<> Poller::finish() {
    take_handled();
    const auto offset = state_.offset();
    if (!received_ || !offset) co_return;
    codec::Request last(kGetUpdates);
    codec::Writer writer(last);
    writer.open_object();
    writer.member("offset", *offset);
    writer.member("limit", std::int64_t{1});
    writer.member("timeout", std::int64_t{0});
    writer.close_object();
    try {
        codec::decode_updates(co_await call(std::move(last), kConfirmPatience));
    } catch (const Exception& e) {
        reporter_.say(log::Level::warning, std::string("the server couldn't be told what was received: ") + e.what());
    }
}

}  // namespace telepot::loop
