// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <exception>
#include <memory>
#include <optional>
#include <vector>

#include "bot/pending_call.hpp"
#include "bot/site.hpp"
#include "bot/transformers.hpp"
#include "runtime/engine.hpp"

namespace telepot::bot {

/// A call that goes through transformers before it is sent, and past their observers when it has ended. Owns itself;
/// loop thread only.
class TransformedCall final : public PendingCall, private codec::Completion {
public:
    /// `completion` gets the outcome, possibly before this returns.
    static void start(Engine& engine, const std::shared_ptr<Site>& site, const Transformers::List& transformers,
                      codec::Request&& request, codec::Completion& completion);

    codec::Request& request() noexcept { return request_; }
    void set_argument(std::string_view name, std::optional<std::string_view> json);
    void add_delay(Seconds time);
    void answer_with(codec::Answer answer) { answer_ = std::move(answer); }
    void observe(detail::Function<void(const CallOutcome&)> observer) { observers_.push_back(std::move(observer)); }

private:
    TransformedCall(Engine& engine, const std::shared_ptr<Site>& site, codec::Request&& request,
                    codec::Completion& completion);

    void transform(const Transformers::List& transformers);
    void go_on();
    void send();
    void finished(codec::Answer&& answer) noexcept override;
    void failed(std::exception_ptr error) noexcept override;
    void withdraw() noexcept override;
    void tell(CallOutcome outcome) const noexcept;

    Engine& engine_;
    std::shared_ptr<Site> site_;
    codec::Request request_;
    const std::string_view method_;
    codec::Completion& completion_;
    std::optional<codec::Answer> answer_;
    std::vector<detail::Function<void(const CallOutcome&)>> observers_;
    double delay_ = 0;
    net::TimerId pause_;
    const std::chrono::steady_clock::time_point begin_ = std::chrono::steady_clock::now();
};

}  // namespace telepot::bot
