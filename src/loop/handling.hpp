// SPDX-License-Identifier: MIT
#pragma once

#include "telepot/values/cancelled.hpp"
#include "telepot/values/shared.hpp"

namespace telepot::loop {

class Delivery;

/// What somebody waits for inside a handler.
class Wait {
public:
    Wait() = default;
    Wait(const Wait&) = delete;
    Wait& operator=(const Wait&) = delete;
    virtual ~Wait() = default;

    /// Ends it with StopListening, unless it has an outcome already. Any thread.
    virtual void stop() noexcept = 0;
};

/// A call of a handler, as it is seen by a wait for another message in it. While it waits it is *parked*: its message
/// counts as handled, since what it waits for might never come if it held up others.
class Handling {
public:
    Handling() = default;
    Handling(const Handling&) = delete;
    Handling& operator=(const Handling&) = delete;
    virtual ~Handling() = default;

    /// The one that this thread is in; null if it is in none.
    static Handling* here() noexcept;
    /// The one that the task with this context is in; null if it is in none. Loop thread only.
    static Handling* of(const telepot::detail::TaskContext* context) noexcept;

    /// The handler is about to wait. `wait` lives until it goes on.
    virtual void park(Wait& wait) noexcept = 0;
    /// It goes on.
    virtual void go_on() noexcept = 0;
    /// It has got a message, which is pending until it waits again or has ended.
    virtual void take_over(telepot::detail::Shared<Delivery> delivery) noexcept = 0;

    /// While one lives, its thread is in a handler's call.
    class OnThread {
    public:
        explicit OnThread(Handling& handling) noexcept;
        OnThread(const OnThread&) = delete;
        OnThread& operator=(const OnThread&) = delete;
        ~OnThread();

    private:
        Handling* outer_;
    };
    /// The same of a task. Loop thread only.
    class InTask {
    public:
        InTask(Handling& handling, const telepot::detail::TaskContext& context) noexcept;
        InTask(const InTask&) = delete;
        InTask& operator=(const InTask&) = delete;
        ~InTask();

    private:
        friend class Handling;
        class Table;

        Handling& handling_;
        const telepot::detail::TaskContext* const context_;
        InTask* next_ = nullptr;  // in its bucket
    };
};

}  // namespace telepot::loop
