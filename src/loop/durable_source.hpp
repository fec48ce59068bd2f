// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <exception>
#include <memory>
#include <vector>

#include "durable/keeper.hpp"
#include "loop/dispatcher.hpp"
#include "loop/settings.hpp"
#include "loop/source.hpp"
#include "telepot/task/sync.hpp"

namespace telepot::loop {

/// Another source, whose updates are kept in a store before the server is told that they have come; first those come
/// that a former run has left there.
class DurableSource final : public UpdateSource, private Intake {
public:
    using Failed = telepot::detail::Function<void(const std::exception_ptr&)>;

    /// `failed` is told, on any thread, when nothing can be committed any more.
    DurableSource(std::unique_ptr<UpdateSource> inner, detail::Shared<durable::Keeper> keeper, const Settings& settings,
                  Dispatcher& queue, Failed failed);

    task<> run(Intake& intake) override;
    void close(Intake& intake) override;
    task<> finish() override;

private:
    /// How far commits are. Outlives the source, for those that end later.
    class Progress : public detail::Counted {
    public:
        aio::Event changed;
        std::uint64_t begun = 0;
        std::uint64_t ended = 0;
        std::exception_ptr error;
    };

    void deliver(std::vector<AnyMessage> updates) override;
    bool closed() const noexcept override { return intake_->closed(); }
    bool storing() const noexcept override { return true; }
    task<> stored() override;

    const std::unique_ptr<UpdateSource> inner_;
    const detail::Shared<durable::Keeper> keeper_;
    const Settings& settings_;
    Dispatcher& queue_;
    const Failed failed_;
    const detail::Shared<Progress> progress_;
    Intake* intake_ = nullptr;
    std::vector<AnyMessage> held_;  // until they are stored
};

}  // namespace telepot::loop
