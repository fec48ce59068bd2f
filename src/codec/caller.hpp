// SPDX-License-Identifier: MIT
// The seam between the methods and what carries them out: implemented by bot::Core, and by tests.
#pragma once

#include <exception>

#include "codec/request.hpp"
#include "values/bot_name.hpp"

namespace telepot::codec {

/// Receives the outcome of a call, once, on the loop thread. It must live until then.
class Completion {
public:
    virtual void finished(Answer&& answer) noexcept = 0;
    virtual void failed(std::exception_ptr error) noexcept = 0;

    /// For the Caller alone: how it finds the call that belongs to this object.
    void* pending = nullptr;

protected:
    Completion() = default;
    Completion(const Completion&) = default;
    Completion& operator=(const Completion&) = default;
    ~Completion() = default;
};

/// Carries out calls. An Answer may be a refusal; only a call without an answer is an exception.
class Caller {
public:
    Caller() = default;
    Caller(const Caller&) = delete;
    Caller& operator=(const Caller&) = delete;
    virtual ~Caller() = default;

    /// Waits for the answer. Any thread but the loop's. @throws NetworkError, LocalFileError, BadArgument,
    /// std::logic_error on the loop's thread.
    virtual Answer call(Request&& request) = 0;
    /// Starts a call. Loop thread only.
    virtual void start(Request&& request, Completion& completion) = 0;
    /// Gives up a call that was started and has not ended: `completion` is not called any more. Loop thread only.
    virtual void cancel(Completion& completion) noexcept = 0;
    /// How the log names the bot; null: it doesn't.
    virtual log::SharedBotName name() const { return {}; }
};

}  // namespace telepot::codec
