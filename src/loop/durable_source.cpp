// SPDX-License-Identifier: MIT
#include "loop/durable_source.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

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
    std::vector<AnyMessage> left = keeper_->begin(failed_);
    for (auto at = left.begin(); at != left.end() && !intake.closed();) {
        co_await queue_.wait_pending(settings_.max_pending - static_cast<std::size_t>(settings_.limit));
        const auto count = std::min<std::ptrdiff_t>(settings_.limit, left.end() - at);
        std::vector<AnyMessage> some(std::make_move_iterator(at), std::make_move_iterator(at + count));
        at += count;
        intake.deliver(std::move(some));
    }
    co_await inner_->run(*this);
}

void DurableSource::close(Intake& intake) {
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
    if (!fresh.empty()) intake_->deliver(std::move(fresh));
}

task<> DurableSource::stored() {
    const detail::Shared<Progress> progress = progress_;
    while (progress->ended < progress->begun) {
        progress->changed.clear();
        co_await progress->changed.wait();
    }
    if (progress->error) std::rethrow_exception(progress->error);
}

}  // namespace telepot::loop
