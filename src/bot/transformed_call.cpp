// SPDX-License-Identifier: MIT
#include "bot/transformed_call.hpp"

#include <algorithm>
#include <ranges>
#include <string>
#include <utility>

#include "bot/arguments.hpp"
#include "bot/call.hpp"
#include "telepot/values/exception.hpp"
#include "telepot/values/log.hpp"
#include "values/bot_clock.hpp"
#include "values/clamped_time.hpp"

namespace telepot::bot {

void TransformedCall::start(Engine& engine, const std::shared_ptr<Site>& site, const Transformers::List& transformers,
                            codec::Request&& request, codec::Completion& completion) {
    TransformedCall* call = nullptr;
    try {
        call = new TransformedCall(engine, site, std::move(request), completion);
    } catch (...) {
        completion.failed(std::current_exception());
        return;
    }
    call->belongs_to(completion);
    try {
        call->transform(transformers);
    } catch (...) {
        call->failed(std::current_exception());
        return;
    }
    call->go_on();
}

TransformedCall::TransformedCall(Engine& engine, const std::shared_ptr<Site>& site, codec::Request&& request,
                                 codec::Completion& completion)
    : engine_(engine),
      site_(site),
      request_(std::move(request)),
      method_(request_.method->name),
      completion_(completion) {}

void TransformedCall::transform(const Transformers::List& transformers) {
    OutgoingCall outgoing(*this);
    for (const Transformer& transformer : transformers) {
        transformer(outgoing);
        if (answer_) return;
    }
}

void TransformedCall::set_argument(std::string_view name, std::optional<std::string_view> json) {
    request_.json = with_argument(request_.json, name, json);
}

void TransformedCall::add_delay(Seconds time) {
    delay_ += std::max(0.0, time.count());
}

void TransformedCall::go_on() {
    if (delay_ <= 0) return send();
    try {
        const auto when = telepot::detail::BotClock::now() + telepot::detail::clamped(Seconds(delay_));
        pause_ = engine_.loop().start_timer(when, [this] {
            pause_ = net::TimerId();
            send();
        });
    } catch (...) {
        failed(std::current_exception());
    }
}

void TransformedCall::send() {
    if (answer_) return finished(std::move(*answer_));
    Call::start(engine_, site_, std::move(request_), *this);
}

void TransformedCall::finished(codec::Answer&& answer) noexcept {
    const std::unique_ptr<TransformedCall> self(this);
    if (!observers_.empty()) {
        CallOutcome outcome;
        const codec::ErrorInfo info = answer.status == 200 ? codec::ErrorInfo() : codec::inspect_error(answer);
        outcome.ok = answer.status == 200;
        outcome.error_code = outcome.ok ? 0 : info.is_envelope ? info.error_code : answer.status;
        outcome.description = info.description;
        tell(std::move(outcome));
    }
    completion_.pending = nullptr;
    completion_.finished(std::move(answer));
}

void TransformedCall::failed(std::exception_ptr error) noexcept {
    const std::unique_ptr<TransformedCall> self(this);
    if (!observers_.empty()) {
        CallOutcome outcome;
        outcome.description = describe(error);
        tell(std::move(outcome));
    }
    completion_.pending = nullptr;
    completion_.failed(std::move(error));
}

void TransformedCall::withdraw() noexcept {
    const std::unique_ptr<TransformedCall> self(this);
    if (pause_) {
        engine_.loop().cancel_timer(pause_);
    } else {
        PendingCall::cancel(*this);
    }
    CallOutcome outcome;
    outcome.cancelled = true;
    tell(std::move(outcome));
}

void TransformedCall::tell(CallOutcome outcome) const noexcept {
    outcome.method = method_;
    outcome.duration = Seconds(std::chrono::steady_clock::now() - begin_);
    for (const auto& observer : std::views::reverse(observers_)) {
        try {
            observer(outcome);
        } catch (...) {
            log::write(log::Level::error, site_->name(),
                       "an observer of " + outcome.method + " has thrown: " + describe(std::current_exception()));
        }
    }
}

}  // namespace telepot::bot
