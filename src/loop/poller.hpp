// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <exception>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "codec/caller.hpp"
#include "loop/dispatcher.hpp"
#include "loop/reporter.hpp"
#include "loop/settings.hpp"
#include "loop/source.hpp"
#include "protocol/backoff.hpp"
#include "protocol/poll_length.hpp"
#include "protocol/poll_state.hpp"
#include "runtime/function.hpp"
#include "telepot/values/log.hpp"

namespace telepot::loop {

/// Updates by getUpdates, without end: failures are reported and followed by a pause, and only a refused token ends it.
class Poller final : public UpdateSource {
public:
    /// `reset_connections` is called when a poll hangs.
    Poller(codec::Caller& caller, const Settings& settings, Dispatcher& queue, Reporter& reporter,
           net::Function<void()> reset_connections);

    task<> run(Intake& intake) override;
    void close(Intake& /*intake*/) override {}
    task<> finish() override;

private:
    using Clock = std::chrono::steady_clock;

    /// What a failed poll is followed by.
    class Remedy {
    public:
        Remedy(Duration how_long, std::string what, log::Level how_loud = log::Level::warning)
            : pause(how_long), text(std::move(what)), level(how_loud) {}
        Duration pause;
        std::string text;
        log::Level level;
    };

    task<> round(Intake& intake);
    task<> make_room();
    void take_handled();
    void warn_of_stall();
    int limit() const noexcept;
    task<> poll(Intake& intake);
    task<codec::Answer> call(codec::Request request, Duration patience);
    codec::Request request() const;
    void deliver(std::vector<Update> updates, Intake& intake);
    Remedy remedy(const std::exception_ptr& error, Duration taken);
    std::optional<Remedy> remedy_for_late_end(Duration taken);
    void recovered();

    codec::Caller& caller_;
    const Settings& settings_;
    Dispatcher& queue_;
    Reporter& reporter_;
    net::Function<void()> reset_connections_;
    protocol::PollState state_;
    int one_by_one_;  // so many more updates are fetched one at a time
    protocol::PollLength length_;
    protocol::Backoff pauses_;
    protocol::Backoff conflict_pauses_;
    protocol::Backoff repetition_pauses_;
    std::optional<Clock::time_point> stalled_since_;
    bool full_of_repetitions_ = false;
    bool stall_told_ = false;
    bool failing_ = false;
    bool answered_nothing_ = false;
    bool received_ = false;
};

}  // namespace telepot::loop
