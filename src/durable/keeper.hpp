// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>
#include <cstdint>
#include <exception>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "durable/receipt.hpp"
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
inline constexpr std::string_view aside = "aside";  ///< updates and states that were set aside, with reasons
inline constexpr std::string_view doubt = "doubt";  ///< calls that have possibly been sent
inline constexpr std::string_view meta = "meta";
}  // namespace kind

/// What a bot with a store remembers: which updates have come, and which of them are handled. Any thread.
class Keeper : public telepot::detail::Counted {
public:
    using Done = StoreBackend::Done;

    /// @param bot_id whose updates these are. @throws BadArgument
    Keeper(StoreBackend& store, const DurableOptions& options, std::int64_t bot_id);

    StoreBackend& store() const noexcept { return *store_; }
    const DurableOptions& options() const noexcept { return options_; }

    /// At the beginning of a run: becomes the owner, and gives the updates that a former run has left, in order.
    /// `failed` is told when nothing can be committed any more. @throws StoreError
    std::vector<AnyMessage> begin(telepot::detail::Function<void(const std::exception_ptr&)> failed);

    /// Leaves out what has come before, and begins to commit the rest to the inbox.
    std::vector<AnyMessage> keep(std::vector<AnyMessage> updates, Done done);
    /// The receipt of an update that is kept; null for others, and for events.
    telepot::detail::Shared<Receipt> find(const AnyMessage& msg) const;
    /// An update is over: handled, or given up, so that the next run begins with it.
    void settle(const AnyMessage& msg, bool handled);
    void settle(const telepot::detail::Shared<Receipt>& receipt, bool handled);
    /// Sets an update aside, for good.
    void set_aside(StoreBatch& batch, const AnyMessage& msg, const std::string& conversation,
                   const std::string& reason) const;

    /// Commits in the name of the owner.
    void commit(StoreBatch batch, Done done = {});
    /// A name for what happens without an update.
    std::string unique_id();

private:
    void load_received();
    std::string received() const;
    void load_done();
    void load_journals();
    void report_leftover(const std::string& key, const CallRecord& record);
    void fail(const std::exception_ptr& error);

    const telepot::detail::Shared<StoreBackend> store_;
    const DurableOptions options_;
    const std::string owner_;

    mutable std::mutex mutex_;  // of all below
    StoreFence fence_;
    telepot::detail::Function<void(const std::exception_ptr&)> failed_;
    bool has_failed_ = false;
    protocol::IdRanges ids_;
    std::int64_t last_news_ = 0;  // seconds since 1970
    std::uint64_t next_ = 1;
    std::uint64_t unique_ = 0;
    std::unordered_map<const void*, telepot::detail::Shared<Receipt>> receipts_;   // by the update's object
    std::map<std::string, telepot::detail::Shared<Receipt>, std::less<>> by_key_;  // while begin() loads
};

}  // namespace telepot::durable
