// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <mutex>
#include <unordered_map>
#include <vector>

#include "codec/shared_caller.hpp"
#include "delegate/held_queries.hpp"
#include "delegate/origin_map.hpp"
#include "telepot/delegate/mailbox.hpp"
#include "telepot/helper/callback_query.hpp"
#include "telepot/values/message_identifier.hpp"
#include "telepot/values/seed.hpp"

namespace telepot::detail {

/// The messages whose callback queries a delegate gets. Any thread.
class OriginKeeper final : public Counted, private delegate::OriginMap::Keeper {
public:
    /// @param map shared with the pattern's other delegates; may be null
    OriginKeeper(Seed id, Shared<delegate::OriginMap> map, OriginInterception chat, OriginInterception in_line);
    ~OriginKeeper() override;

    /// Makes the mailbox get the queries of all origins, of those of now and those to come, until stop().
    void listen(Mailbox& box);
    /// The mailbox is about to go.
    void stop();

    bool wants(const MessageIdentifier& origin) const noexcept { return kind_of(origin).enabled(); }
    /// What a call may bring: presses that overtake its answer wait while the result lives. Null if they aren't of
    /// interest.
    Shared<Counted> expect(const delegate::Expectation& call);
    void capture(const MessageIdentifier& origin, bool notify = true);
    void uncapture(const MessageIdentifier& origin, bool notify = true);
    /// Captures the message that a chosen inline result has become.
    void see(const AnyMessage& msg);
    /// The delegate's chat has moved, and its seed with it. The messages stay where they are.
    void move(const Seed& id);
    std::vector<MessageIdentifier> origins() const;
    /// Keeps a caller until stop().
    void keep(Shared<codec::SharedCaller> caller);

private:
    class Expected;

    void adopt(const MessageIdentifier& origin) override;
    void forget(const MessageIdentifier& origin) override;
    bool let_go(const MessageIdentifier& origin);
    void listen_to_locked(const MessageIdentifier& origin, std::uint64_t& pattern);
    bool is_shared() const noexcept { return map_.get() == book_.get(); }
    Seed id() const;
    Seed owner() const;
    void enter_book();
    const OriginInterception& kind_of(const MessageIdentifier& origin) const noexcept {
        return origin.is_inline() ? inline_ : chat_;
    }

    const Shared<delegate::OriginMap> map_;
    const Shared<delegate::OriginMap> book_;  // the map, or one of its own that bounds what is captured
    const OriginInterception chat_;
    const OriginInterception inline_;

    mutable std::mutex mutex_;  // of all below
    Seed id_;
    Seed owner_;  // as the book knows this one
    Mailbox* box_ = nullptr;
    Shared<delegate::Hub> hub_;                                      // of the last mailbox
    std::unordered_map<MessageIdentifier, std::uint64_t> captured_;  // with the listener's pattern; 0: none yet
    std::vector<Shared<codec::SharedCaller>> callers_;
};

}  // namespace telepot::detail
