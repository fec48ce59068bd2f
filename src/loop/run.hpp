// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>
#include <chrono>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "bot/migrations.hpp"
#include "durable/keeper.hpp"
#include "loop/delegation.hpp"
#include "loop/dispatcher.hpp"
#include "loop/reporter.hpp"
#include "loop/settings.hpp"
#include "loop/source.hpp"
#include "telepot/bot/scheduler.hpp"
#include "telepot/loop/message_loop.hpp"
#include "telepot/task/sync.hpp"
#include "telepot/task/task.hpp"
#include "telepot/values/shared.hpp"
#include "values/bot_clock.hpp"

namespace telepot::loop {

/// One run of a message loop, from the first poll to the last: what both versions have in common. The workers are
/// theirs.
class Run : public detail::Counted, private Intake {
public:
    /// `owner` has the reporter, which handlers that go on after the end of the run still need.
    /// @throws LocalFileError for a file of attempts that can't be used.
    Run(const Settings& settings, Reporter& reporter, detail::Shared<const detail::Counted> owner, Scheduler& scheduler,
        detail::Function<bool(const AnyMessage&)> takes_unknown);
    ~Run() override;

    const Settings& settings() const noexcept { return settings_; }
    Dispatcher& queue() noexcept { return queue_; }
    Reporter& reporter() noexcept { return reporter_; }
    /// Null if they aren't noted.
    Attempts* attempts() const noexcept { return attempts_.get(); }

    /// Both before main().
    void set_source(std::unique_ptr<UpdateSource> source) noexcept { source_ = std::move(source); }
    void set_workers(std::unique_ptr<Workers> workers) noexcept;
    /// Whose delegates end with the run; null if there are none.
    void set_delegation(Delegation* delegation);
    /// Before main(): learns of chats that move, unless there are delegates, which see to it themselves.
    void set_migrations(bot::Migrations& migrations) { migrations_ = detail::Shared<bot::Migrations>(&migrations); }
    /// What keeps the updates of a loop without delegates, whose handler settles them.
    void set_keeper(detail::Shared<durable::Keeper> keeper);
    /// Whom it is to be told when an update is handled; null if nobody wants to know.
    durable::Keeper* keeper() const noexcept { return delegation_ == nullptr ? nullptr : keeper_.get(); }

    /// The whole run. Once, on the loop thread; whoever starts it keeps the Run alive until it has ended.
    task<> main();
    /// Ends it in good order (any thread).
    void stop();
    /// Ends it because of an error (any thread).
    void fail(const std::exception_ptr& error);

private:
    class Signals;
    using Clock = telepot::detail::BotClock;

    void deliver(std::vector<AnyMessage> updates) override;
    bool closed() const noexcept override { return closed_; }
    void deliver_event(Event event);
    task<> fetch();
    task<> operate();
    task<> drain();
    task<> wait_handled(Clock::time_point until);
    task<> close_delegates();
    void give_up_waiting();
    task<> outlast_handlers();

    const Settings settings_;
    const detail::Shared<const detail::Counted> owner_;
    Reporter& reporter_;
    Scheduler& scheduler_;
    const detail::Function<bool(const AnyMessage&)> takes_unknown_;
    detail::Shared<Attempts> attempts_;
    Dispatcher queue_;
    std::unique_ptr<UpdateSource> source_;
    std::unique_ptr<Workers> workers_;
    Delegation* delegation_ = nullptr;
    detail::Shared<durable::Keeper> keeper_;
    detail::Shared<bot::Migrations> migrations_;

    // Loop thread only.
    aio::Event ending_;
    bool closed_ = false;
    bool cancelled_ = false;
    bool handlers_cancelled_ = false;
    std::exception_ptr fatal_;
    int signal_ = 0;
};

}  // namespace telepot::loop
