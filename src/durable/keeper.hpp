// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>
#include <cstdint>
#include <exception>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "durable/receipt.hpp"
#include "durable/sessions.hpp"
#include "durable/waker.hpp"
#include "protocol/id_ranges.hpp"
#include "telepot/durable/durable.hpp"
#include "telepot/messages/any_message.hpp"
#include "telepot/store/store.hpp"

namespace telepot::durable {

/// The kinds of items in a bot's store.
namespace kind {
inline constexpr std::string_view inbox = "inbox";                ///< updates that aren't handled yet, by arrival
inline constexpr std::string_view done = "done";                  ///< which conversations have handled which of them
inline constexpr std::string_view journal = "journal";            ///< the calls made for them
inline constexpr std::string_view conversation = "conversation";  ///< states
inline constexpr std::string_view timer = "timer";                ///< events that were scheduled, by number
inline constexpr std::string_view aside = "aside";      ///< updates and states that were set aside, with reasons
inline constexpr std::string_view doubt = "doubt";      ///< calls that have possibly been sent
inline constexpr std::string_view attempt = "attempt";  ///< updates that the process may have died with, and how often
inline constexpr std::string_view session = "session";  ///< states of handlers that are no delegates
inline constexpr std::string_view reply = "reply";      ///< calls that went out in the answer to an update
inline constexpr std::string_view migration = "migration";  ///< groups, and the supergroups that they have become
inline constexpr std::string_view meta = "meta";
}  // namespace kind

/// In a key of `done`, in the place of a conversation: all but the one that is its value.
inline constexpr std::string_view all_but = "*";

/// What the ids of events begin with, so that they differ from those of updates.
inline constexpr std::string_view kEventPrefix = "timer-";
inline constexpr std::string_view kIdlePrefix = "idle-";
/// Set in the numbers of events that are in a store.
inline constexpr std::uint64_t stored_event_bit = std::uint64_t{1} << 63U;

/// What a bot with a store remembers: which updates have come, and which of them are handled. Any thread.
class Keeper : public telepot::detail::Counted {
public:
    using Done = StoreBackend::Done;
    using Failed = telepot::detail::Function<void(const std::exception_ptr&)>;

    /// @param bot_id whose updates these are. @throws BadArgument
    Keeper(StoreBackend& store, const DurableOptions& options, std::int64_t bot_id);

    StoreBackend& store() const noexcept { return *store_; }
    const DurableOptions& options() const noexcept { return options_; }

    /// At the beginning of a run: becomes the owner, and gives the updates that a former run has left, in order.
    /// `failed` is told when nothing can be committed any more. @throws StoreError
    std::vector<AnyMessage> begin(Failed failed);

    /// At the end of a run that nothing has broken off: what is left isn't suspect.
    void end();
    /// Whether an update is to be in the store before anybody handles it: the process has died, and an update that
    /// kills it faster than it is kept would come again without end.
    bool is_careful() const noexcept;
    /// Of a leftover: whether it is to be handled while nothing else is, after try_alone().
    bool is_suspect(const AnyMessage& msg) const;
    /// The same, and it was when this process began.
    bool was_suspect(const AnyMessage& msg) const;
    /// Notes that it is about to be handled: if the process dies now, it is by this.
    void try_alone(const AnyMessage& msg, Done done);
    /// The highest number that has come below `id`; without one, of all.
    std::optional<std::int64_t> last_before(std::optional<std::int64_t> id) const;

    /// Leaves out what has come before, and begins to commit the rest to the inbox.
    std::vector<AnyMessage> keep(std::vector<AnyMessage> updates, Done done);
    /// The receipt of an update that is kept; null for others, and for events.
    telepot::detail::Shared<Receipt> find(const AnyMessage& msg) const;
    /// An update is over: handled, or given up, so that the next run begins with it.
    void settle(const AnyMessage& msg, bool handled);
    void settle(const telepot::detail::Shared<Receipt>& receipt, bool handled);
    /// Nothing of an update stays in the inbox.
    void forget(StoreBatch& batch, const telepot::detail::Shared<Receipt>& receipt);
    /// Sets an update aside, until somebody decides about it.
    void set_aside(StoreBatch& batch, const AnyMessage& msg, const std::string& conversation,
                   const std::string& reason) const;
    /// Sets a state aside that can't be read. @param of conversation or session
    void set_state_aside(std::string_view of, const std::string& key, std::string state);

    /// A call that goes out in the answer to this update, and again if the update comes again.
    void put_reply(StoreBatch& batch, std::int64_t update_id, std::string body) const;
    /// It; none if there was none.
    std::optional<std::string> reply_to(std::int64_t update_id) const;

    /// What was committed of the sessions that handlers use now.
    SessionVersions& sessions() noexcept { return sessions_; }

    /// What becomes of what is due; before the first run.
    void set_listener(Waker::Listener& listener);
    Waker& waker() noexcept { return *waker_; }
    /// What was due is being looked after from now on, in this run.
    void start_waking() {
        if (waker_) waker_->start();
    }
    void pause_waking() {
        if (waker_) waker_->pause();
    }
    /// The number of an event that is about to be scheduled; never used twice in a store.
    std::uint64_t next_event();
    static std::string event_key(std::uint64_t number);
    /// The receipt of an event that is handled now; made when it is asked for for the first time.
    telepot::detail::Shared<Receipt> receive_event(const AnyMessage& msg, const std::string& id,
                                                   const std::string& timer_key, const std::string& conversation);
    /// Its turn is over, and it doesn't come again.
    void event_over(const Receipt& receipt, const std::string& conversation);

    /// Commits in the name of the owner.
    void commit(StoreBatch batch, Done done = {});
    /// The groups that have become supergroups, and those.
    std::vector<std::pair<std::int64_t, std::int64_t>> migrations() const;
    /// A name for what happens without an update.
    std::string unique_id();

private:
    void load_received();
    std::string received() const;
    void load_done();
    void load_journals();
    void sort_out(std::vector<AnyMessage>& left);
    bool has_run_before() const;
    bool is_exhausted(StoreBatch& batch, const AnyMessage& msg, Receipt& receipt, bool died) const;
    void forget_old_replies(StoreBatch& batch) const;
    bool comes_again(const std::string& id, const std::string& conversation) const;
    void report_leftover(const std::string& key, const CallRecord& record);
    void fail(const std::exception_ptr& error);

    const telepot::detail::Shared<StoreBackend> store_;
    const DurableOptions options_;
    const std::string owner_;
    SessionVersions sessions_;
    std::atomic<std::int64_t> careful_until_{0};  // of the steady clock
    std::unique_ptr<Waker> waker_;

    mutable std::mutex mutex_;  // of all below
    StoreFence fence_;
    telepot::detail::Function<void(const std::exception_ptr&)> failed_;
    bool has_failed_ = false;
    protocol::IdRanges ids_;
    std::int64_t last_news_ = 0;  // seconds since 1970
    std::uint64_t next_ = 1;
    std::uint64_t unique_ = 0;
    std::uint64_t events_ = 0;
    std::unordered_map<const void*, telepot::detail::Shared<Receipt>> receipts_;   // by the update's object
    std::map<std::string, telepot::detail::Shared<Receipt>, std::less<>> by_key_;  // while begin() loads
    std::map<std::pair<std::string, std::string>, Receipt::Journal> of_events_;    // left by a former run; by id, name
};

}  // namespace telepot::durable
