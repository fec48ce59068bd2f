// SPDX-License-Identifier: MIT
#pragma once

#include <exception>
#include <string>
#include <string_view>
#include <vector>

#include "codec/caller.hpp"
#include "loop/dispatcher.hpp"
#include "loop/reporter.hpp"
#include "loop/settings.hpp"
#include "loop/source.hpp"
#include "net/function.hpp"
#include "protocol/backoff.hpp"
#include "protocol/poll_state.hpp"

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
    /// What a failed poll is followed by.
    class Remedy {
    public:
        Remedy(Duration how_long, std::string what) : pause(how_long), text(std::move(what)) {}
        Duration pause;
        std::string text;
    };

    task<> make_room();
    task<std::vector<Update>> poll();
    task<codec::Answer> call(codec::Request request, Duration patience);
    codec::Request request() const;
    std::vector<Update> keep_new(std::vector<Update> updates);
    Remedy remedy(const std::exception_ptr& error);
    void recovered();

    codec::Caller& caller_;
    const Settings& settings_;
    Dispatcher& queue_;
    Reporter& reporter_;
    net::Function<void()> reset_connections_;
    protocol::PollState state_;
    protocol::Backoff pauses_;
    protocol::Backoff conflict_pauses_;
    protocol::Backoff repetition_pauses_;
    bool failing_ = false;
    bool received_ = false;
};

}  // namespace telepot::loop
