// SPDX-License-Identifier: MIT
#include "loop/leftovers.hpp"

#include <chrono>
#include <exception>
#include <utility>

#include "runtime/engine.hpp"
#include "telepot/task/sync.hpp"

namespace telepot::loop {

namespace {

// A handler that takes longer isn't waited for: news have to come, too.
constexpr std::chrono::seconds kAlone{5};

class Committed : public detail::Counted {
public:
    aio::Event event;
    std::exception_ptr error;
};

task<> note_attempt(const AnyMessage& msg, durable::Keeper& keeper) {
    const detail::Shared<Committed> committed(new Committed);
    keeper.try_alone(msg, [committed](const std::exception_ptr& error) {
        bot::Engine::instance().loop().post([committed, error] {
            committed->error = error;
            committed->event.set();
        });
    });
    co_await committed->event.wait();
    if (committed->error) std::rethrow_exception(committed->error);
}

}  // namespace

task<> deliver_leftovers(std::vector<AnyMessage> left, durable::Keeper& keeper, const Settings& settings,
                         Dispatcher& queue, Intake& intake) {
    const auto limit = static_cast<std::size_t>(settings.limit);
    std::vector<AnyMessage> some;
    for (std::size_t at = 0; at < left.size() && !intake.closed();) {
        const bool alone = keeper.is_suspect(left[at]);
        if (alone) {
            co_await queue.wait_pending(0, kAlone);
            co_await note_attempt(left[at], keeper);
            some.push_back(std::move(left[at++]));
        } else {
            co_await queue.wait_pending(settings.max_pending - limit);
            while (at < left.size() && some.size() < limit && !keeper.is_suspect(left[at])) {
                some.push_back(std::move(left[at++]));
            }
        }
        intake.deliver(std::exchange(some, {}));
        if (alone) co_await queue.wait_pending(0, kAlone);
    }
}

}  // namespace telepot::loop
