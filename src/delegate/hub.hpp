// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "bot/migrations.hpp"
#include "delegate/capture.hpp"
#include "delegate/held_queries.hpp"
#include "delegate/idle_wheel.hpp"
#include "delegate/letter.hpp"
#include "delegate/origin_map.hpp"
#include "delegate/pattern.hpp"
#include "delegate/waiter.hpp"
#include "durable/turn.hpp"
#include "runtime/loop.hpp"
#include "telepot/delegate/delegator_bot.hpp"
#include "telepot/task/sync.hpp"
#include "telepot/task/task.hpp"
#include "values/bot_name.hpp"

namespace telepot::delegate {

class Hub;

/// The life of a dedicated delegate: keeps it, and sees to its burial, also when it never begins.
class Life {
public:
    Life(Hub& hub, detail::Shared<detail::Actor> actor);
    Life(Life&&) noexcept = default;
    Life& operator=(Life&&) = delete;
    Life(const Life&) = delete;
    Life& operator=(const Life&) = delete;
    ~Life();

    detail::Actor& actor() const noexcept { return *actor_; }
    Hub& hub() const noexcept { return *hub_; }
    /// @param error null: it has just returned
    void ended(const std::exception_ptr& error) noexcept { error_ = error; }

private:
    detail::Shared<Hub> hub_;  // null: moved from
    detail::Shared<detail::Actor> actor_;
    std::exception_ptr error_;
};

/// Who gives delegates their turns: threads of the pool, or coroutines.
class Turns {
public:
    Turns() = default;
    Turns(const Turns&) = delete;
    Turns& operator=(const Turns&) = delete;
    virtual ~Turns() = default;

    /// Makes so many more workers, each of which asks Hub::next() for work until there is none. Any thread
    /// (asynchronous: loop thread).
    virtual void start(std::size_t count) = 0;
    /// Runs a dedicated delegate to its end. Same threads.
    virtual void run(Life life) = 0;
    /// Starts somebody else's object. Same threads.
    virtual void start_foreign(detail::Actor& actor) = 0;
    /// Calls a function where messages are handed out, later: on a thread of the pool, or in the loop. Any thread.
    virtual void later(detail::Function<void()> function) = 0;
    /// Breaks off what can be broken off. Loop thread only.
    virtual void cancel() noexcept = 0;
    virtual std::size_t most_workers() const noexcept = 0;
    /// Whether all of it belongs to the loop's thread.
    virtual bool on_loop() const noexcept = 0;
};

/// A step for a worker, and how the last one went.
class Work final : public loop::Handling {
public:
    /// @param workers_bounded whether another worker is wanted in place of one whose step waits
    Work(Hub& hub, bool workers_bounded) noexcept : hub_(hub), workers_bounded_(workers_bounded) {}

    bool begun = false;  ///< whether it has asked for work before
    detail::Shared<detail::Actor> actor;
    detail::Step step = detail::Step::message;
    Letter* letter = nullptr;
    std::exception_ptr why;    ///< of Step::close
    std::exception_ptr error;  ///< what the step has thrown
    bool aborted = false;      ///< the step was broken off because the program stops
    // Of a bot with a store: what the step's calls and changes go through, and what keeps its message pending until
    // they are committed.
    detail::Shared<durable::Turn> turn;
    detail::Shared<loop::Delivery> delivery;
    const AnyMessage& message() const noexcept;
    /// Of a delegate that hasn't got any.
    static const AnyMessage& no_message() noexcept;

    void park(loop::Wait& wait) noexcept override;
    void go_on() noexcept override;
    void take_over(detail::Shared<loop::Delivery> of_answer) noexcept override;

private:
    friend class Hub;

    Hub& hub_;
    const bool workers_bounded_;
    bool holds_ = false;        // a delegate, or has just let it go
    Waiter* waiter_ = nullptr;  // null unless parked
    Work* previous_parked_ = nullptr;
    Work* next_parked_ = nullptr;
};

/// Whether an exception is a delegate's usual way to end.
bool is_normal_end(const std::exception_ptr& error);

/// What all listeners and delegates of a bot have in common: finds who gets a message, makes delegates, lets them have
/// their turns, and buries them. Any thread, unless a member says otherwise; it never calls the user under its lock.
class Hub : public detail::Counted, private durable::Waker::Listener {
public:
    using Clock = IdleWheel::Clock;
    using ErrorCallback = detail::Function<void(const DelegateError&)>;

    explicit Hub(std::unique_ptr<Turns> turns);
    ~Hub() override;

    /// @param origins of a pattern that intercepts; else null
    void add_pattern(Pattern::Seeder seeder, Pattern::Maker maker, std::string name,
                     detail::Shared<OriginMap> origins = {});
    /// Before the first message: everything goes through a store.
    /// @param max_live so many delegates stay in memory while they are idle; 0: all
    void set_keeper(detail::Shared<durable::Keeper> keeper, std::size_t max_live);
    durable::Keeper* keeper() const noexcept { return keeper_.get(); }
    void on_error(ErrorCallback callback) { on_error_ = std::move(callback); }
    /// How the log names the bot; before anything else.
    void set_bot_name(log::SharedBotName name) noexcept { bot_name_ = std::move(name); }
    /// Writes to the log, in the bot's name.
    void say(log::Level level, std::string_view text) const noexcept { log::write(level, bot_name_, text); }

    /// Before the first message: what the bot hears of chats that move.
    void set_migrations(detail::Shared<bot::Migrations> migrations);
    const bot::Migrations* migrations() const noexcept { return migrations_.get(); }
    /// Has delegates and captures of a group follow it to the supergroup that it has become.
    /// @param forgotten a group that isn't remembered any more; 0: none
    void follow(std::int64_t old_chat_id, std::int64_t new_chat_id, std::int64_t forgotten);
    /// The seed that a delegate had before its chat moved; none if it hasn't.
    Seed former_seed(const Seed& seed) const;

    /// Gives a message to every listener that captures it.
    void broadcast(const AnyMessage& msg);
    /// The same, and then a delegate for every pattern that wants one and has none. The order of calls is the order of
    /// messages. Gives what a press has to be answered with because nobody takes it and its message is forgotten.
    std::optional<std::string> dispatch(const AnyMessage& msg);

    // ---- for those who send buttons: see HeldQueries ----
    /// A call begins whose message may be pressed before its answer is there.
    void expect(const Expectation& call);
    /// Its answer has come and was dealt with, or it has failed.
    void expect_no_more(const Expectation& call) noexcept;
    /// A mailbox has begun to capture an origin: it gets the queries that came too early, in their order.
    /// @param claimed whether they are its delegate's, or its successor's
    void give_held(detail::Mailbox& box, const MessageIdentifier& origin, bool claimed);
    /// An origin belongs to somebody who may have ended: what came too early is handed out again.
    void hand_out_held(const MessageIdentifier& origin);

    // ---- for listeners ----
    std::uint64_t capture(detail::Mailbox& box, const std::vector<Template>& templates);
    bool cancel_capture(detail::Mailbox& box, std::uint64_t number);
    void forget_captures(detail::Mailbox& box);
    bool captures_anything(const detail::Mailbox& box);
    /// Their numbers, oldest first.
    std::vector<std::uint64_t> captures(const detail::Mailbox& box) const;
    /// Takes the oldest letter, or makes the waiter wait. True: it has its outcome already.
    bool take_or_wait(detail::Mailbox& box, Waiter& waiter);
    /// True if it was still waiting; else it has its outcome.
    bool stop_waiting(detail::Mailbox& box, Waiter& waiter);
    /// Ends a wait with StopListening, unless it has its outcome.
    void end_wait(detail::Mailbox& box, Waiter& waiter) noexcept;
    /// A message was dropped because as many as are kept lie unread.
    void note_unread_dropped() noexcept;
    /// Puts letters back in front of all others, in their order.
    void put_back(detail::Mailbox& box, const std::vector<Letter*>& letters);
    void discard(Letter* letter) noexcept;
    /// A listener that is no delegate's has come, or goes.
    void add_listener(ListenerMailbox& box);
    void remove_listener(ListenerMailbox& box) noexcept;
    /// Empties a mailbox that nobody will read any more.
    void clear(detail::Mailbox& box);

    // ---- for delegates ----
    /// The time after which a delegate without messages is told so; 0: never. Starts it anew.
    void set_idle_after(detail::Actor& actor, double seconds);
    /// Starts it anew.
    void refresh(detail::Actor& actor);
    /// No time is up any more, until refresh().
    void rest(detail::Actor& actor);

    // ---- for what delegates schedule ----
    /// A delegate's place in the store; null if it hasn't got any.
    detail::Shared<detail::Counted> record_for_events(detail::Actor& actor) const;
    /// Stores an event, which comes at its timestamp. None: it can't be stored.
    static std::optional<std::uint64_t> schedule(detail::Counted& record, const Event& event);
    /// False: there is no such event any more.
    static bool cancel_event(detail::Counted& record, std::uint64_t number);

    // ---- for workers ----
    /// Takes note of how a step went and gives the next one. False: there is nothing more to do, the worker ends.
    bool next(Work& work);
    /// Before a step. False: it isn't to be carried out. @throws what ends the delegate
    bool prepare(Work& work) { return !keeper_ || prepare_turn(work); }
    /// A worker can't begin after all.
    void worker_failed();
    /// A worker waits for a message inside the user's code, or has gone on.
    void worker_parks(Work& work, Waiter& waiter) noexcept;
    void worker_goes_on(Work& work) noexcept;
    /// Somebody has a delegate in hand, and nobody else may destroy it. A dedicated one has ended.
    void hold() noexcept;
    void ended(const detail::Shared<detail::Actor>& actor, const std::exception_ptr& error) noexcept;
    void let_go() noexcept;

    // ---- the end ----
    /// Closes all delegates. Gives how many are left after `patience`, and breaking off what can be broken off. Loop
    /// thread only.
    task<std::size_t> close(std::chrono::nanoseconds patience);
    /// The bot's end: destroys all delegates, the youngest first, without a word to them. Those that wait for a message
    /// are told that none will come; those at work are waited for, but not on the loop's thread (where those that wait
    /// end in its next rounds), and not for ever.
    void abandon() noexcept;
    std::size_t live() const;
    DelegationStatistics statistics() const;

private:
    /// Tells that no delegate is left.
    class Gone : public detail::Counted {
    public:
        /// Any thread.
        void set();
        aio::Event event;  // loop thread only
    };
    /// A listener that has captured a message, if a check says so that is made without the lock.
    class Candidate;
    /// What a pattern's seeder has said about a message, and what that has led to.
    class Claim;
    /// A message on its way to those who get it.
    class Round;

    using Delivery = detail::Shared<loop::Delivery>;

    // Those that end in _locked want the lock.
    Letter* write_locked(Round& round);
    Letter* new_letter_locked(const AnyMessage& msg, const Delivery& delivery, std::uint64_t round,
                              std::uint64_t order);
    void put_locked(detail::Mailbox& box, Letter* letter);
    void refuse_locked(detail::Mailbox& box, Letter* letter) noexcept;
    void tell_unread_dropped() noexcept;
    void schedule_locked(detail::Actor& actor);
    std::size_t workers_needed_locked() noexcept;
    void touch_locked(detail::Actor& actor);
    void arm_locked();

    void hand_out(Round& round);
    void spread(Round& round);
    void prefetch_locked(const Keys& keys, const std::vector<Claim>& claims) const;
    void find_captures_locked(Round& round, const Keys& keys, std::vector<Candidate>& candidates);
    void deliver_checked(Round& round, const std::vector<Candidate>& candidates);
    void deliver_locked(detail::Mailbox& box, Round& round);
    void write_to_locked(detail::Mailbox& box, Round& round);
    Seed seed_of(const Pattern& pattern, const AnyMessage& msg) noexcept;

    // Chats that move.
    bool any_migrations() const noexcept;
    Seed heirs_seed(const detail::Actor& actor) const;
    detail::Actor* find_holder_locked(Claim& claim, const AnyMessage& msg);
    void mark_moving_locked(Pattern& pattern, std::int64_t old_chat_id, std::vector<const detail::Mailbox*>& rivals);
    void twin_captures_locked(const Key& key, const std::vector<const detail::Mailbox*>& rivals);
    void add_twin_locked(const Capture& capture);
    bool move_locked(Work& work);
    static detail::MovedChat moved_chat(const Seed& before, const Seed& now);
    void remember(std::int64_t old_chat_id, std::int64_t new_chat_id, std::int64_t forgotten);

    bool take_ready(Work& work);
    bool fill_locked(Work& work);
    void finish(Work& work);

    // Queries that have come too early.
    enum class Held : unsigned char { no, yes, again };
    std::optional<std::string> route(Round round);
    bool is_owned(const AnyMessage& msg) const;
    static bool has_had(const HeldQuery::Had& had, const detail::Mailbox& box) noexcept;
    Held hold(const Round& round, std::uint64_t ended);
    void hand_out_later(HeldQueries::List queries) noexcept;
    void hand_out_again(HeldQueries::List queries);
    void handed_out() noexcept;
    void give_up(HeldQueries::List queries) noexcept;
    void arm_early_locked();
    void early_alarm();

    // With a store.
    class Record;
    static std::string store_key(const detail::Actor& actor, const Seed& seed);
    static const std::string& name_in(const detail::Shared<durable::Receipt>& receipt, const Record& record);
    static void move_record(const detail::Actor& actor, Record& record);
    Record& record_of(detail::Actor& actor) const;
    bool prepare_turn(Work& work);
    void begin_turn(Work& work, Record& record, const detail::Shared<durable::Receipt>& receipt);
    [[noreturn]] static void leave_silently(Record& record);
    void load_state(Work& work, Record& record);
    bool prepare_event(Work& work, Record& record);
    bool prepare_idle(Work& work, Record& record);
    std::optional<std::int64_t> idle_due_after(const Work& work, const Record& record) const;
    void go_on_idling(detail::Actor& actor, const Record& record);
    bool end_turn(Work& work, const std::exception_ptr& error);
    void commit_state(Work& work, Record& record);
    void roll_back(Work& work, Record& record, const std::exception_ptr& error);
    void end_work(Work& work, Record& record);
    void list_idle_locked(detail::Actor& actor) noexcept;
    void unlist_idle_locked(detail::Actor& actor) noexcept;
    void make_room();
    /// Where a delegate lives that is or isn't in memory.
    class Place {
    public:
        Pattern* pattern = nullptr;
        Seed seed;
    };
    Place place_of(const std::string& key) const;
    void run_soon(detail::Function<void()> task);
    bool event_due(const StoreItem& item) override;
    bool idle_due(const StoreItem& conversation) override;
    bool wake(const Place& place, const AnyMessage& msg, bool only_if_gone);
    static void change(Record& place, StoreBatch batch, std::int64_t due);

    // Births and burials.
    void claim_locked(Claim& claim, Round& round, bool missed);
    static void mark_claimed_locked(detail::Mailbox& box, const Round& round);
    void settle(Claim& claim, Round& round);
    void note_untaken(const Round& round) const noexcept;
    std::optional<std::string> excuse_for(const AnyMessage& msg) const;
    detail::Shared<detail::Actor> make(Pattern& pattern, const Seed& seed, const AnyMessage& msg) noexcept;
    void make_unassociated(Pattern& pattern, const Seed& seed, Round& round);
    void admit_locked(Pattern& pattern, detail::Actor& actor, Letter* initial);
    void set_going(const detail::Shared<detail::Actor>& actor, const AnyMessage& msg);
    void bury(const detail::Shared<detail::Actor>& actor);
    Capture* retire_locked(detail::Actor& actor) noexcept;
    void succeed(detail::Actor& old);
    Letter* take_claimed(detail::Actor& old);
    void ask_heir(detail::Actor& old, const detail::Actor& heir);
    bool wants(const detail::Actor& actor, const AnyMessage& msg);
    bool adopt(detail::Actor& old, const detail::Shared<detail::Actor>& heir, Letter* initial);
    Letter* merge_locked(detail::Actor& old, detail::Actor& heir);
    void leave_locked();
    void leave();
    Capture* take_captures_locked(detail::Mailbox& box);
    /// Without the lock: captures hold the user's functions.
    static void destroy(Capture* captures) noexcept;
    void throw_away(Letter* letters, bool handled) noexcept;

    /// Whom the bot's end leaves, the youngest first.
    std::vector<detail::Shared<detail::Actor>> forsake();
    bool forsaken() const;
    bool is_in_use() const;
    /// Waits, in vain if somebody never lets go.
    void wait_until_let_go();
    task<> abandon_on_loop();
    void tell_left(std::size_t left) const;
    void let_go_locked() noexcept;
    void clean_up();
    void idle_alarm();
    void note_idle_locked(detail::Actor& actor);
    void begin_closing();
    static void stop_locked(Waiter& waiter) noexcept;

    void report(const std::string& name, const Seed& seed, const AnyMessage* msg,
                const std::exception_ptr& error) noexcept;

    const std::unique_ptr<Turns> turns_;
    detail::Shared<durable::Keeper> keeper_;  // null without a store
    std::size_t max_live_ = 0;
    detail::Shared<bot::Migrations> migrations_;
    std::atomic<std::uint64_t> unread_dropped_{0};
    std::atomic<bool> unread_told_{false};
    std::atomic<std::size_t> expected_{0};          // calls under way that bring buttons, and chosen results if any
    std::atomic<std::uint64_t> expected_ended_{0};  // calls
    std::vector<std::unique_ptr<Pattern>> patterns_;
    ErrorCallback on_error_;
    log::SharedBotName bot_name_;
    std::recursive_mutex creating_;  // one delegate is made at a time, so that a seed never gets two

    mutable std::mutex mutex_;  // of all below
    CaptureIndex index_;
    LetterStore letters_;
    IdleWheel wheel_;
    HeldQueries early_;
    bool early_alarm_set_ = false;
    std::uint64_t round_ = 0;
    std::uint64_t captures_made_ = 0;
    detail::Actor* living_ = nullptr;
    std::size_t live_count_ = 0;
    detail::Actor* first_ready_ = nullptr;
    detail::Actor* last_ready_ = nullptr;
    std::size_t ready_count_ = 0;
    std::size_t workers_ = 0;
    std::size_t starting_ = 0;
    Record* first_idle_ = nullptr;  // with max_live_: those with nothing to do, the longest idle one first
    Record* last_idle_ = nullptr;
    Work* first_parked_ = nullptr;
    ListenerMailbox* first_listener_ = nullptr;
    std::size_t held_ = 0;  // delegates in somebody's hands
    std::condition_variable let_go_;
    bool stopping_ = false;
    bool forsaken_ = false;  // for ever: the bot goes
    std::optional<Clock::time_point> alarm_for_;
    detail::Shared<Gone> gone_;    // close() waits for it
    detail::Shared<Gone> unheld_;  // abandon_on_loop() waits for it

    net::TimerId alarm_;  // loop thread only
};

}  // namespace telepot::delegate
