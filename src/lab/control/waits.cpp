// SPDX-License-Identifier: MIT
#include "lab/control/waits.hpp"

#include "lab/control/control_call.hpp"

namespace telepot::lab {

bool Waits::try_to_answer(Waiting& waiting) noexcept {
    try {
        const auto result = waiting.look();
        if (!result) return false;
        waiting.responder.respond(control_answer(*result));
    } catch (const ControlError& error) {
        waiting.responder.respond(control_refusal(error));
    } catch (const std::exception& error) {
        waiting.responder.respond(control_refusal(ControlError(400, error.what())));
    }
    return true;
}

void Waits::wait(const net::Responder& responder, std::chrono::milliseconds timeout, Look look, std::string what) {
    const std::weak_ptr<Laboratory> weak = laboratory_.weak_from_this();
    std::uint64_t number = 0;
    {
        const auto lock = laboratory_.world.lock();
        Waiting waiting(responder, std::move(look));
        if (try_to_answer(waiting)) return;
        number = next_++;
        waiting_.emplace(number, std::move(waiting));
    }
    const auto end = [weak, this, number](const std::optional<net::ServerResponse>& answer) {
        const auto alive = weak.lock();
        if (!alive) return;
        const auto lock = alive->world.lock();
        remove(number, answer);
    };
    responder.on_disconnect([end] { end(std::nullopt); });
    std::string text = "waited " + std::to_string(timeout.count()) + " ms in vain for " + what;
    laboratory_.timers.after(timeout, [end, text = std::move(text)] { end(control_refusal(ControlError(408, text))); });
}

void Waits::remove(std::uint64_t number, const std::optional<net::ServerResponse>& answer) {
    const auto at = waiting_.find(number);
    if (at == waiting_.end()) return;
    if (answer) at->second.responder.respond(*answer);
    waiting_.erase(at);
}

void Waits::look() noexcept {
    // Looking changes nothing that others wait for, but it may say so.
    if (std::exchange(looking_, true)) return;
    for (auto at = waiting_.begin(); at != waiting_.end();) {
        at = try_to_answer(at->second) ? waiting_.erase(at) : std::next(at);
    }
    looking_ = false;
}

}  // namespace telepot::lab
