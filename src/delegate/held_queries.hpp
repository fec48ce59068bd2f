// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

#include "loop/delivery.hpp"
#include "telepot/delegate/mailbox.hpp"
#include "telepot/messages/any_message.hpp"
#include "telepot/values/message_identifier.hpp"
#include "telepot/values/seed.hpp"
#include "values/bot_clock.hpp"

namespace telepot::delegate {

/// Whose buttons a call that is under way may bring: a message that isn't there yet, or one that is edited.
class Expectation {
public:
    /// Of any chat: the call names it otherwise than by its id.
    static Expectation of_any_chat() { return of_chat(0); }
    static Expectation of_chat(std::int64_t chat_id) {
        Expectation result;
        result.chat_id_ = chat_id;
        return result;
    }
    static Expectation of_message(MessageIdentifier origin) {
        Expectation result;
        result.origin_ = std::move(origin);
        return result;
    }

    bool is_inline() const noexcept { return origin_ && origin_->is_inline(); }
    const std::optional<MessageIdentifier>& origin() const noexcept { return origin_; }
    /// 0: any.
    std::int64_t chat_id() const noexcept { return chat_id_; }

private:
    Expectation() = default;

    std::int64_t chat_id_ = 0;
    std::optional<MessageIdentifier> origin_;
};

/// A callback query that may be about a message which isn't known to be anybody's yet.
class HeldQuery {
public:
    /// Who has got it, though it may be another's.
    class Had {
    public:
        std::vector<const detail::Mailbox*> boxes;  // only compared
        std::vector<std::pair<const Pattern*, Seed>> seeds;

        bool has_box(const detail::Mailbox& box) const noexcept;
        /// A pattern has had a seed for it.
        bool has_pattern(const Pattern& pattern) const noexcept;
        /// This was the seed.
        bool has_seed(const Pattern& pattern, const Seed& seed) const noexcept;
    };

    HeldQuery(AnyMessage msg, MessageIdentifier from, std::uint64_t place)
        : message(std::move(msg)), origin(std::move(from)), order(place) {}

    AnyMessage message;
    MessageIdentifier origin;
    detail::Shared<loop::Delivery> delivery;  // null: others see to it that it counts as handled
    std::uint64_t order;                      // as in letters
    Had had;
    bool taken = false;  ///< somebody has got it, though it may be another's
    telepot::detail::BotClock::time_point until{};
};

/// Presses that nobody has claimed as yet, since they may be below messages that are being sent: a person can be faster
/// than the answer to the call. They are kept until the calls that could explain them are over, but no longer than a
/// minute. An inline message becomes somebody's with its chosen_inline_result, which can come after a press, too:
/// such presses are kept for a few seconds. Not synchronised.
class HeldQueries {
public:
    using Clock = telepot::detail::BotClock;
    using List = std::vector<HeldQuery>;

    /// In all, and of one chat or inline message. Beyond that the oldest goes.
    static constexpr std::size_t kMost = 1000;
    static constexpr std::size_t kMostOfPlace = 100;
    static constexpr std::chrono::seconds kLongest{60};
    static constexpr std::chrono::seconds kLongestInline{5};

    /// A call begins.
    void begin(const Expectation& call);
    /// It is over. Gives those that no call can explain any more.
    List end(const Expectation& call);
    /// From now on chosen_inline_results make messages somebody's.
    void expect_chosen() noexcept { chosen_ = true; }
    bool expects(const MessageIdentifier& origin) const;

    /// Keeps one that is expected; until its `until`, if that is set. Gives what had to go for it.
    List add(HeldQuery query, Clock::time_point now);
    /// Those of an origin, oldest first.
    List take(const MessageIdentifier& origin);
    List take_overdue(Clock::time_point now);
    List take_all() noexcept { return std::exchange(held_, {}); }
    bool empty() const noexcept { return held_.empty(); }
    std::size_t size() const noexcept { return held_.size(); }

private:
    bool expected_by_call(const MessageIdentifier& origin) const;
    template <class Condition>
    List take_if(Condition condition, std::size_t most = kMost);

    std::size_t any_chat_ = 0;  // calls
    std::unordered_map<std::int64_t, std::size_t> chats_;
    std::unordered_map<MessageIdentifier, std::size_t> messages_;
    bool chosen_ = false;
    List held_;  // oldest first
};

}  // namespace telepot::delegate
