// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

#include "loop/dispatcher.hpp"
#include "loop/inbox.hpp"
#include "loop/reporter.hpp"
#include "loop/settings.hpp"
#include "loop/source.hpp"
#include "protocol/reorder.hpp"

namespace telepot::loop {

/// Updates that somebody else puts into a queue, in the order of their numbers if that is wanted.
class QueueSource final : public UpdateSource {
public:
    /// @throws std::logic_error if another run takes from the queue.
    QueueSource(const Settings& settings, Dispatcher& queue, Reporter& reporter);

    bool keep(const detail::Shared<durable::Keeper>& keeper, const durable::Keeper::Failed& failed) override;
    task<> run(Intake& intake) override;
    void close(Intake& intake) override;
    task<> finish() override;

private:
    using Clock = protocol::ReorderNumbers::Clock;

    task<> begin_keeping(Intake& intake);
    std::vector<AnyMessage> put_off_held(std::vector<AnyMessage>& left);
    task<> wait_for_news();
    std::vector<AnyMessage> sort(std::vector<AnyMessage> come);
    std::vector<AnyMessage> put_in_order(std::vector<AnyMessage> come);
    std::vector<AnyMessage> keep_new(std::vector<AnyMessage> come);

    const Settings& settings_;
    Dispatcher& queue_;
    Reporter& reporter_;
    Inbox::Reader inbox_;
    std::optional<protocol::Reorder<AnyMessage>> order_;
    detail::Shared<durable::Keeper> keeper_;  // null: nothing is kept
    durable::Keeper::Failed failed_;
    std::vector<AnyMessage> put_off_;  // of a former run, which wait for those in front of them
};

}  // namespace telepot::loop
