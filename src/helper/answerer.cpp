// SPDX-License-Identifier: MIT
#include "telepot/helper/answerer.hpp"

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>

#include "helper/answer_places.hpp"
#include "methods/invoke.hpp"
#include "runtime/engine.hpp"
#include "runtime/pool.hpp"
#include "telepot/aio/helper.hpp"
#include "telepot/helper/blocking.hpp"
#include "telepot/task/spawn.hpp"
#include "telepot/task/sync.hpp"
#include "telepot/task/time.hpp"
#include "telepot/types/all.hpp"
#include "telepot/values/exception.hpp"
#include "telepot/values/log.hpp"
#include "values/clamped_time.hpp"

namespace telepot {

namespace {

/// The query that a computation is for.
class QueryName {
public:
    template <class Mode>
    QueryName(const methods<Mode>& bot, const InlineQuery& query)
        : user_id(query.from.id), id(query.id), bot_(codec::CallerAccess::of(bot).name()) {}

    void report(const std::exception_ptr& error) const noexcept {
        try {
            log::write(log::Level::error, bot_,
                       "no answer to inline query " + id + " of user " + std::to_string(user_id) + ": " +
                           bot::describe(error));
        } catch (...) {
            log::write(log::Level::error, bot_, "no answer to an inline query");
        }
    }

    std::int64_t user_id;
    std::string id;

private:
    log::SharedBotName bot_;
};

}  // namespace

namespace detail {

AnswerBounds::AnswerBounds(const AnswererOptions& options)
    : most(options.most), max_age(telepot::detail::clamped(options.max_age)) {
    if (options.most < 1 || options.most > 1'000'000) {
        throw BadArgument("AnswererOptions::most must be between 1 and 1,000,000");
    }
    if (!(options.max_age.count() >= 0)) throw BadArgument("AnswererOptions::max_age must not be negative");
}

InlineAnswer no_answer() {
    return InlineAnswer().set_cache_time(1).set_is_personal(true);
}

}  // namespace detail

using detail::AnswerBounds;
using detail::AnswerCounts;
using detail::Place;

AnswererStatistics answerer_statistics() noexcept {
    return AnswerCounts::of_all().statistics(AnswerBounds::computing.load(std::memory_order_relaxed));
}

// ---- the traditional version: jobs of the pool ----

template <>
class AnswererState<blocking> final : public detail::Counted {
public:
    using Compute = detail::Function<InlineAnswer()>;

    AnswererState(const methods<blocking>& bot, const AnswererOptions& options) : bot_(bot), bounds_(options) {}

    void start(const InlineQuery& query, Compute compute);
    AnswererStatistics statistics() const;
    /// Waits until nothing is under way.
    void finish();
    /// The same, but nothing more is begun or sent.
    void close();

private:
    class Computation;
    /// What a user has under way.
    class User {
    public:
        Computation* newest = nullptr;
        bool newest_waits = false;  // in the pool's queue
        bool sending = false;
        std::size_t under_way = 0;
    };

    bool submit(std::unique_ptr<Computation>& computation);
    bool begin(Computation& computation);
    bool begin_sending(Computation& computation);
    void ended(Computation& computation, bool sent);

    methods<blocking> bot_;
    const AnswerBounds bounds_;
    AnswerCounts counts_;
    mutable std::mutex mutex_;  // of all below
    std::condition_variable changed_;
    std::unordered_map<std::int64_t, User> users_;  // only those with something under way
    bool closed_ = false;
};

class AnswererState<blocking>::Computation final : public bot::Pool::Job {
public:
    Computation(AnswererState& state, const InlineQuery& query, Compute compute)
        : query_(state.bot_, query), state_(&state), compute_(std::move(compute)) {}

    void run() noexcept override {
        const std::unique_ptr<Computation> self(this);
        bool sending = false;
        try {
            if (state_->begin(*this)) {
                const bool late = state_->bounds_.too_old(since_);
                const InlineAnswer answer = late ? detail::no_answer() : compute_();
                sending = state_->begin_sending(*this);
                if (sending) {
                    send(answer);
                    state_->counts_.add(late ? &AnswerCounts::expired : &AnswerCounts::answered);
                }
            }
        } catch (...) {
            query_.report(std::current_exception());
        }
        // What the function has captured, and the place, go before anybody is told that it has ended.
        compute_ = {};
        place.reset();
        state_->ended(*this, sending);
    }
    std::int64_t user_id() const noexcept { return query_.user_id; }
    /// Tells that there will be no results, where it was to be computed; it isn't going to be.
    void excuse() const noexcept {
        try {
            send(detail::no_answer());
        } catch (...) {
            query_.report(std::current_exception());
        }
    }

    std::optional<Place> place;

private:
    void send(const InlineAnswer& answer) const {
        state_->bot_.answerInlineQuery(query_.id, answer.results(), answer.options());
    }

    const QueryName query_;
    const detail::Shared<AnswererState> state_;
    const std::chrono::steady_clock::time_point since_ = std::chrono::steady_clock::now();
    Compute compute_;
};

void AnswererState<blocking>::start(const InlineQuery& query, Compute compute) {
    auto computation = std::make_unique<Computation>(*this, query, std::move(compute));
    if (submit(computation)) return;
    counts_.add(&AnswerCounts::refused);
    if (const auto telling = Place::take(AnswerBounds::excusing, AnswerBounds::most_excuses))
        return computation->excuse();
    counts_.add(&AnswerCounts::left_hanging);
}

/// False: too many are under way.
bool AnswererState<blocking>::submit(std::unique_ptr<Computation>& computation) {
    bot::Pool& pool = bot::Engine::instance().pool();
    std::unique_ptr<Computation> superseded;  // destroyed without the lock: it holds the user's function
    const std::lock_guard lock(mutex_);
    if (closed_) return true;
    const std::int64_t user_id = computation->user_id();
    User& user = users_[user_id];
    if (user.newest_waits && pool.withdraw(*user.newest)) {
        superseded.reset(user.newest);
        user.newest = nullptr;
        user.newest_waits = false;
        --user.under_way;
        computation->place.emplace(*std::move(superseded->place));
    } else if (auto place = Place::take(AnswerBounds::computing, bounds_.most)) {
        computation->place.emplace(*std::move(place));
    } else {
        if (user.under_way == 0) users_.erase(user_id);
        return false;
    }
    try {
        pool.submit(*computation);
    } catch (...) {
        user.newest = nullptr;
        user.newest_waits = false;
        if (user.under_way == 0) users_.erase(user_id);
        throw;
    }
    if (superseded || user.newest != nullptr) counts_.add(&AnswerCounts::superseded);
    user.newest = computation.release();  // it deletes itself
    user.newest_waits = true;
    ++user.under_way;
    return true;
}

AnswererStatistics AnswererState<blocking>::statistics() const {
    const std::lock_guard lock(mutex_);
    std::size_t under_way = 0;
    for (const auto& [user_id, user] : users_) under_way += user.under_way;
    return counts_.statistics(under_way);
}

/// Whether its result will be wanted.
bool AnswererState<blocking>::begin(Computation& computation) {
    const std::lock_guard lock(mutex_);
    User& user = users_[computation.user_id()];
    if (user.newest != &computation) return false;
    user.newest_waits = false;
    return !closed_;
}

// An older answer that is on its way is waited for: it must not arrive after this one.
bool AnswererState<blocking>::begin_sending(Computation& computation) {
    const bot::Pool::BlockingRegion region;
    std::unique_lock lock(mutex_);
    User& user = users_[computation.user_id()];
    changed_.wait(lock, [&] { return !user.sending; });
    if (closed_ || user.newest != &computation) return false;
    user.sending = true;
    return true;
}

void AnswererState<blocking>::ended(Computation& computation, bool sent) {
    const std::lock_guard lock(mutex_);
    const auto at = users_.find(computation.user_id());
    User& user = at->second;
    if (sent) user.sending = false;
    if (user.newest == &computation) user.newest = nullptr;
    if (--user.under_way == 0) users_.erase(at);
    changed_.notify_all();
}

void AnswererState<blocking>::finish() {
    const bot::Pool::BlockingRegion region;
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return users_.empty(); });
}

void AnswererState<blocking>::close() {
    bot::Pool& pool = bot::Engine::instance().pool();
    std::vector<std::unique_ptr<Computation>> withdrawn;  // destroyed without the lock
    {
        const std::lock_guard lock(mutex_);
        closed_ = true;
        for (auto at = users_.begin(); at != users_.end();) {
            User& user = at->second;
            if (user.newest_waits && pool.withdraw(*user.newest)) {
                withdrawn.emplace_back(user.newest);
                user.newest = nullptr;
                user.newest_waits = false;
                --user.under_way;
            }
            at = user.under_way == 0 ? users_.erase(at) : std::next(at);
        }
    }
    finish();
}

// ---- the asynchronous version: tasks ----

template <>
class AnswererState<coroutine> final : public detail::Counted {
public:
    using Compute = detail::Function<task<InlineAnswer>()>;

    AnswererState(const methods<coroutine>& bot, const AnswererOptions& options) : bot_(bot), bounds_(options) {}

    void start(const InlineQuery& query, Compute compute);
    static task<> finish(detail::Shared<AnswererState> self);
    void cancel() {
        for (const auto& [user_id, newest] : newest_) newest.computation.cancel();
        for (const auto& [number, excuse] : excuses_) excuse.cancel();
    }
    AnswererStatistics statistics() const { return counts_.statistics(under_way_ - excuses_.size()); }
    void close() {
        closed_ = true;
        cancel();
    }

private:
    class Newest {
    public:
        std::uint64_t number = 0;
        aio::Task<> computation;
    };
    /// Goes when a computation has ended, also one that never began.
    class UnderWay {
    public:
        UnderWay(AnswererState& state, std::int64_t user_id, std::uint64_t number)
            : state_(&state), user_id_(user_id), number_(number) {
            ++state.under_way_;
        }
        UnderWay(UnderWay&&) noexcept = default;
        UnderWay& operator=(UnderWay&&) = delete;
        ~UnderWay() {
            if (state_) state_->ended(user_id_, number_);
        }
        AnswererState& state() const noexcept { return *state_; }
        bool is_newest() const {
            const auto found = state_->newest_.find(user_id_);
            return found != state_->newest_.end() && found->second.number == number_;
        }

    private:
        detail::Shared<AnswererState> state_;
        std::int64_t user_id_;
        std::uint64_t number_;
    };

    static task<> run(UnderWay under_way, QueryName query, Compute compute, Place place);
    static task<> excuse(UnderWay under_way, QueryName query, Place place);
    task<InlineAnswer> in_time(Compute& compute, bool& expired) const;
    void refuse(const InlineQuery& query);
    void ended(std::int64_t user_id, std::uint64_t number) {
        excuses_.erase(number);
        const auto found = newest_.find(user_id);
        if (found != newest_.end() && found->second.number == number) newest_.erase(found);
        if (--under_way_ == 0) drained_.set();
    }

    methods<coroutine> bot_;
    const AnswerBounds bounds_;
    AnswerCounts counts_;
    std::unordered_map<std::int64_t, Newest> newest_;         // by user
    std::unordered_map<std::uint64_t, aio::Task<>> excuses_;  // by number
    std::uint64_t started_ = 0;
    std::size_t under_way_ = 0;
    aio::Event drained_;
    bool closed_ = false;
};

void AnswererState<coroutine>::start(const InlineQuery& query, Compute compute) {
    if (closed_) return;
    // What is superseded leaves its place in the loop's next round.
    const bool supersedes = newest_.contains(query.from.id);
    auto place = Place::take(AnswerBounds::computing, bounds_.most + (supersedes ? 1 : 0));
    if (!place) return refuse(query);
    const std::uint64_t number = ++started_;
    // Made first: should there be no memory for it, the older one goes on.
    task<> work =
        run(UnderWay(*this, query.from.id, number), QueryName(bot_, query), std::move(compute), *std::move(place));
    Newest& newest = newest_[query.from.id];
    if (newest.computation) newest.computation.cancel();
    if (supersedes) counts_.add(&AnswerCounts::superseded);
    newest.number = number;
    newest.computation = aio::spawn(std::move(work));
}

void AnswererState<coroutine>::refuse(const InlineQuery& query) {
    counts_.add(&AnswerCounts::refused);
    auto place = Place::take(AnswerBounds::excusing, AnswerBounds::most_excuses);
    if (!place) return counts_.add(&AnswerCounts::left_hanging);
    const std::uint64_t number = ++started_;
    task<> work = excuse(UnderWay(*this, query.from.id, number), QueryName(bot_, query), *std::move(place));
    excuses_[number] = aio::spawn(std::move(work));
}

task<> AnswererState<coroutine>::excuse(UnderWay under_way, QueryName query, Place /*place*/) {
    try {
        const InlineAnswer answer = detail::no_answer();
        co_await under_way.state().bot_.answerInlineQuery(query.id, answer.results(), answer.options());
    } catch (const Cancelled&) {
        co_return;
    } catch (...) {
        query.report(std::current_exception());
    }
}

/// What is computed, or that there is nothing because it takes too long.
task<InlineAnswer> AnswererState<coroutine>::in_time(Compute& compute, bool& expired) const {
    const auto since = std::chrono::steady_clock::now();
    try {
        co_return co_await aio::with_timeout(compute(), std::chrono::duration<double>(bounds_.max_age));
    } catch (const WaitTooLong&) {
        if (!bounds_.too_old(since)) throw;  // its own
    }
    expired = true;
    co_return detail::no_answer();
}

// One that swallows its cancellation finds out here that nobody wants its result.
task<> AnswererState<coroutine>::run(UnderWay under_way, QueryName query, Compute compute, Place /*place*/) {
    try {
        AnswererState& state = under_way.state();
        const bool timed = state.bounds_.max_age > std::chrono::nanoseconds::zero();
        bool expired = false;
        task<InlineAnswer> computing = timed ? state.in_time(compute, expired) : compute();
        const InlineAnswer answer = co_await std::move(computing);
        if (state.closed_ || !under_way.is_newest()) co_return;
        co_await state.bot_.answerInlineQuery(query.id, answer.results(), answer.options());
        state.counts_.add(expired ? &AnswerCounts::expired : &AnswerCounts::answered);
    } catch (const Cancelled&) {
        co_return;
    } catch (...) {
        query.report(std::current_exception());
    }
}

task<> AnswererState<coroutine>::finish(detail::Shared<AnswererState> self) {
    bool cancelled = false;
    while (self->under_way_ > 0) {
        self->drained_.clear();
        try {
            co_await self->drained_.wait();
        } catch (const Cancelled&) {
            // They may use what belongs to the waiting task, so even then they are waited for.
            cancelled = true;
            self->cancel();
        }
    }
    if (cancelled) throw Cancelled();
}

// ---- both ----

template <class Mode>
BasicAnswerer<Mode>::BasicAnswerer(const methods<Mode>& bot, const AnswererOptions& options)
    : state_(new AnswererState<Mode>(bot, options)) {}

template <class Mode>
AnswererStatistics BasicAnswerer<Mode>::statistics() const {
    return state_->statistics();
}

template <class Mode>
BasicAnswerer<Mode>::~BasicAnswerer() {
    state_->close();
}

template <class Mode>
void BasicAnswerer<Mode>::start(const InlineQuery& inline_query, Compute compute) {
    state_->start(inline_query, std::move(compute));
}

template <class Mode>
typename BasicAnswerer<Mode>::template Result<void> BasicAnswerer<Mode>::finish() {
    if constexpr (std::is_same_v<Mode, blocking>) {
        state_->finish();
    } else {
        return AnswererState<coroutine>::finish(state_);
    }
}

template class BasicAnswerer<blocking>;
template class BasicAnswerer<coroutine>;
template class BasicAnswererMixin<blocking>;
template class BasicAnswererMixin<coroutine>;

}  // namespace telepot
