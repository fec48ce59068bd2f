// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <utility>

#include "net/client/http_client.hpp"
#include "runtime/engine.hpp"
#include "telepot/task/leaf.hpp"

namespace telepot::bot {

/// Awaits an HTTP transfer. What the request's callbacks refer to need only live until it ends, cancelled or not.
class AwaitHttp final : public aio::detail::Leaf {
public:
    AwaitHttp(Engine& engine, net::HttpRequest request) : engine_(engine), request_(std::move(request)) {}

    template <class Promise>
    bool await_suspend(std::coroutine_handle<Promise> coroutine) {
        if (!enter(coroutine)) return false;
        begin();
        return true;
    }
    net::HttpResult await_resume() {
        leave();
        return std::move(*result_);
    }
    // The transfer's callbacks may still run, so its end is waited for.
    bool cancel() noexcept override {
        if (state_ == State::waiting) {
            state_ = State::cancelled;
            transfer_.cancel();
        }
        return state_ == State::cancelled;
    }

private:
    void begin() {
        transfer_ = engine_.client().start(std::move(request_), [this](net::HttpResult result) {
            if (engine_.closing()) return;
            result_.emplace(std::move(result));
            if (state_ == State::waiting) {
                complete();
            } else {
                aio::detail::resume_soon(coroutine_);
            }
        });
    }
    void withdraw() noexcept override {}

    Engine& engine_;
    net::HttpRequest request_;
    net::RequestHandle transfer_;
    std::optional<net::HttpResult> result_;
};

}  // namespace telepot::bot
