// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "durable/keeper.hpp"
#include "telepot/messages/any_message.hpp"
#include "telepot/task/task.hpp"

namespace telepot::loop {

/// What a source of updates sees of the run that it feeds. Loop thread only.
class Intake {
public:
    /// Hands over updates, each of which is new. All or nothing, if there is no memory for them.
    virtual void deliver(std::vector<AnyMessage> updates) = 0;
    /// The run is ending: run() has been, or is about to be, cancelled.
    virtual bool closed() const noexcept = 0;
    /// Whether what was delivered is being stored; the server isn't to be told of it until stored() has ended, which
    /// throws if it can't be.
    virtual bool storing() const noexcept { return false; }
    virtual task<> stored() { co_return; }

protected:
    ~Intake() = default;
};

/// Where the updates of a message loop come from: polling, or what a webhook is fed with. Loop thread only.
class UpdateSource {
public:
    UpdateSource() = default;
    UpdateSource(const UpdateSource&) = delete;
    UpdateSource& operator=(const UpdateSource&) = delete;
    virtual ~UpdateSource() = default;

    /// Delivers updates until it is cancelled; waits while too many are pending. @throws what makes going on senseless.
    virtual task<> run(Intake& intake) = 0;
    /// Before run(): what it takes in is to be kept, and what a former run has left comes first. False: it can't do
    /// that by itself. `failed` is told, on any thread, when nothing can be committed any more.
    virtual bool keep(const detail::Shared<durable::Keeper>& /*keeper*/, const durable::Keeper::Failed& /*failed*/) {
        return false;
    }
    /// run() has ended, or was cancelled before it began: delivers what has come all the same. Nothing comes any more.
    virtual void close(Intake& intake) = 0;
    /// After close(), when all that was delivered is handled or dropped: tells the server, if it wants to know. Throws
    /// nothing but Cancelled.
    virtual task<> finish() = 0;
};

}  // namespace telepot::loop
