// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <exception>
#include <limits>
#include <mutex>
#include <optional>
#include <string>

#include "codec/surrounding.hpp"
#include "durable/keeper.hpp"
#include "durable/receipt.hpp"
#include "durable/sessions.hpp"
#include "telepot/store/store.hpp"

namespace telepot::durable {

/// One conversation's handling of one message, from its beginning to its commit: journals the calls that are made
/// meanwhile, and answers those that a former attempt has made. Calls after its end go through as if it weren't there.
class Turn final : public codec::Surrounding, public telepot::detail::Counted {
public:
    /// @param receipt null: an event, which doesn't come again
    Turn(Keeper& keeper, telepot::detail::Shared<Receipt> receipt, std::string conversation);

    const std::string& conversation() const noexcept { return conversation_; }
    const telepot::detail::Shared<Receipt>& receipt() const noexcept { return receipt_; }

    codec::Answer call(codec::Caller& below, codec::Request&& request) override;
    void start(codec::Caller& below, codec::Request&& request, codec::Completion& completion) override;

    /// Notes a change that belongs to this turn: what is scheduled, and what is taken back. False: the turn is over.
    bool add(const StoreBatch& changes, std::int64_t due);

    /// Whether add() was told of such a put, and of nothing else for it since.
    bool has_put(std::string_view kind, std::string_view item_key);

    /// Forgets what add() was told: the handler has failed.
    void drop_changes();

    /// All that was changed, and that the message is handled.
    /// @param sole whether nobody else handles it, so that nothing of it stays in the inbox
    void commit(StoreBatch batch, bool sole = false);
    /// The same with the sessions that were used. False: somebody else has changed one of them meanwhile; this turn is
    /// over, and another one has to begin. @throws what saving them throws
    bool commit_sessions(StoreBatch batch);
    /// Puts a call into the commit that goes out in the answer to the update, once `done` is told of it.
    void reply(std::string body, Keeper::Done done);
    SessionStates& sessions() noexcept { return sessions_; }
    Keeper& keeper() const noexcept { return *keeper_; }
    /// Nothing has happened; the next attempt gets the answers of this one.
    void abandon();

private:
    class JournaledCall;
    /// What becomes of a call.
    class Plan {
    public:
        std::size_t number = 0;
        bool passes = false;                  ///< not journaled
        bool needs_intent = false;            ///< has to be known before it is sent
        std::optional<codec::Answer> answer;  ///< known already
    };

    Plan plan(const codec::Request& request);
    Plan decide_doubtful(Plan plan, const codec::Request& request);
    StoreBatch begun(const Plan& plan, const codec::Request& request);
    void answered(const Plan& plan, const codec::Answer& answer);
    void failed(const Plan& plan, const std::exception_ptr& error);
    void flush();
    void flush_soon();
    std::string key(std::size_t number) const;
    static void append(StoreBatch& batch, const StoreBatch& more);

    static constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();

    const telepot::detail::Shared<Keeper> keeper_;
    const telepot::detail::Shared<Receipt> receipt_;
    const std::string id_;
    const std::string conversation_;
    SessionStates sessions_;

    std::mutex mutex_;  // of all below
    Receipt::Journal journal_;
    std::size_t next_ = 0;
    StoreBatch unflushed_;
    StoreBatch doubts_;
    std::optional<std::string> reply_;
    Keeper::Done replied_;
    StoreBatch changes_;
    std::int64_t due_ = never;  // when the first of what was scheduled is
    bool flushing_ = false;
    bool over_ = false;
};

}  // namespace telepot::durable
