// SPDX-License-Identifier: MIT
#pragma once

#include <exception>
#include <utility>

#include "codec/caller.hpp"
#include "codec/surrounding.hpp"
#include "telepot/task/leaf.hpp"

namespace telepot::codec {

/// Awaits the answer of a call. Lives in the frame of the coroutine that awaits it, so a call needs no memory of its
/// own.
class AwaitCall final : public aio::detail::Leaf, private Completion {
public:
    AwaitCall(Caller& caller, Request&& request) noexcept : caller_(caller), request_(std::move(request)) {}

    template <class Promise>
    bool await_suspend(std::coroutine_handle<Promise> coroutine) {
        if (!enter(coroutine)) return false;
        const Surrounding::Scope scope(Surrounding::of_task(context_));
        caller_.start(std::move(request_), *this);
        return true;
    }
    Answer await_resume() {
        leave();
        if (error_) std::rethrow_exception(error_);
        return std::move(answer_);
    }

private:
    void finished(Answer&& answer) noexcept override {
        answer_ = std::move(answer);
        complete();
    }
    void failed(std::exception_ptr error) noexcept override {
        error_ = std::move(error);
        complete();
    }
    void withdraw() noexcept override { caller_.cancel(*this); }

    Caller& caller_;
    Request request_;
    Answer answer_;
    std::exception_ptr error_;
};

}  // namespace telepot::codec
