// SPDX-License-Identifier: MIT
#include "loop/durable_source.hpp"

#include <iterator>
#include <utility>

#include "loop/leftovers.hpp"
#include "runtime/engine.hpp"

namespace telepot::loop {

DurableSource::DurableSource(std::unique_ptr<UpdateSource> inner, detail::Shared<durable::Keeper> keeper,
                             const Settings& settings, Dispatcher& queue, Failed failed)
    : inner_(std::move(inner)),
      keeper_(std::move(keeper)),
      settings_(settings),
      queue_(queue),
      failed_(std::move(failed)),
      progress_(new Progress) {}

task<> DurableSource::run(Intake& intake) {
    intake_ = &intake;
    co_await deliver_leftovers(keeper_->begin(failed_), *keeper_, settings_, queue_, intake);
    keeper_->start_waking();
    co_await inner_->run(*this);
}

void DurableSource::close(Intake& intake) {
    keeper_->pause_waking();
    intake_ = &intake;
    inner_->close(*this);
}

task<> DurableSource::finish() {
    co_await stored();
    co_await inner_->finish();
}

// Handlers may begin at once: whatever they commit or send waits for a commit behind this one.
void DurableSource::deliver(std::vector<AnyMessage> updates) {
    ++progress_->begun;
    auto fresh = keeper_->keep(std::move(updates), [progress = progress_](const std::exception_ptr& error) {
        bot::Engine::instance().loop().post([progress, error] {
            ++progress->ended;
            if (error) progress->error = error;
            progress->changed.set();
        });
    });
    if (keeper_->is_careful() || !held_.empty()) {
        held_.insert(held_.end(), std::make_move_iterator(fresh.begin()), std::make_move_iterator(fresh.end()));
    } else if (!fresh.empty()) {
        intake_->deliver(std::move(fresh));
    }
}

task<> DurableSource::stored() {
    const detail::Shared<Progress> progress = progress_;
    while (progress->ended < progress->begun) {
        progress->changed.clear();
        co_await progress->changed.wait();
    }
    if (progress->error) std::rethrow_exception(progress->error);
    if (!held_.empty() && !intake_->closed()) intake_->deliver(std::exchange(held_, {}));
}

}  // namespace telepot::loop
