// SPDX-License-Identifier: MIT
#include "runtime/loop.hpp"

#include <atomic>
#include <cstdio>
#include <future>
#include <mutex>
#include <stdexcept>
#include <thread>

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>

#include "runtime/fork_mark.hpp"
#include "runtime/timer_set.hpp"
#include "values/patience.hpp"

namespace telepot::net {

namespace asio = boost::asio;

class Loop::Impl {
public:
    void run(std::promise<void>* started);
    void stop();
    void post(Task task);
    void execute(Task& task);
    void require_loop_thread(const char* what) const;
    bool orphaned() const noexcept { return mark_.forked() && used_.load(std::memory_order_relaxed); }
    void refuse_orphan() const;
    bool on_loop_thread() const noexcept {
        return owner_.load(std::memory_order_relaxed) == std::this_thread::get_id();
    }

    TimerSet& timers_of(TimerId id) noexcept {
        return TimerHeap::kind_of(id) == TimerHeap::Kind::bots ? bot_timers_ : timers_;
    }
    void wait_for_signal();
    bool invoke(Task& task) noexcept;
    void report_current_exception() noexcept;

    // Declared first: tasks and timers may own what refers to the context.
    asio::io_context io_{1};
    TimerSet timers_{io_, TimerHeap::Kind::network, [this](Task& task) { return invoke(task); }};
    TimerSet bot_timers_{io_, TimerHeap::Kind::bots, [this](Task& task) { return invoke(task); }};
    std::unique_ptr<asio::signal_set> signals_;
    std::shared_ptr<Function<void(int)>> signal_callback_;
    Function<void(std::exception_ptr)> exception_handler_;
    std::thread thread_;
    std::atomic<bool> running_{false};

private:
    void drain();
    void wake();
    void finish();
    void begin_use();

    ForkMark mark_;
    std::atomic<bool> used_{false};  // it has run
    std::mutex run_mutex_;  // held while the state changes between running and not, and by execute() while not running
    std::mutex queue_mutex_;
    std::vector<Task> queue_;
    bool woken_ = false;
    bool stop_requested_ = false;
    std::vector<Task> batch_;
    std::atomic<std::thread::id> owner_{};
};

void Loop::Impl::refuse_orphan() const {
    if (!orphaned()) return;
    throw std::logic_error(
        "this process is a copy, made by fork() or daemon(), of one that had used telepot already, and threads and "
        "connections don't survive that: call fork() or daemon() before the first call of telepot, or let the copy "
        "start a program (exec)");
}

// The system's event queue is shared with the process of which this one is a copy.
void Loop::Impl::begin_use() {
    refuse_orphan();
    if (mark_.forked()) {
        io_.notify_fork(asio::io_context::fork_child);
        mark_ = ForkMark();
    }
    used_ = true;
}

void Loop::Impl::run(std::promise<void>* started) {
    begin_use();
    {
        const std::lock_guard run_lock(run_mutex_);
        const std::lock_guard lock(queue_mutex_);
        if (running_) throw std::logic_error("the event loop runs already");
        running_ = true;
        owner_ = std::this_thread::get_id();
        io_.restart();
        if (stop_requested_) io_.stop();
        if (!queue_.empty() && !std::exchange(woken_, true)) wake();
    }
    if (started) started->set_value();
    const auto guard = asio::make_work_guard(io_);
    while (!io_.stopped()) {
        try {
            io_.run();
        } catch (...) {
            report_current_exception();
        }
    }
    refuse_orphan();
    finish();
}

// What was posted before stop() still runs, so that nobody who waits for such a task waits for ever.
void Loop::Impl::finish() {
    for (;;) {
        std::vector<Task> rest;
        {
            const std::lock_guard lock(queue_mutex_);
            rest.swap(queue_);
            if (rest.empty()) {
                running_ = false;
                stop_requested_ = false;
                owner_ = std::thread::id();
                return;
            }
        }
        for (Task& task : rest) invoke(task);
    }
}

void Loop::Impl::stop() {
    if (orphaned()) return;
    const std::lock_guard lock(queue_mutex_);
    stop_requested_ = true;
    io_.stop();
}

void Loop::Impl::post(Task task) {
    if (!on_loop_thread()) refuse_orphan();
    const std::lock_guard lock(queue_mutex_);
    telepot::detail::wait_for_memory([&] { queue_.push_back(std::move(task)); });
    if (running_ && !std::exchange(woken_, true)) wake();
}

void Loop::Impl::wake() {
    telepot::detail::wait_for_memory([this] { asio::post(io_, [this] { drain(); }); });
}

void Loop::Impl::drain() {
    {
        const std::lock_guard lock(queue_mutex_);
        woken_ = false;
        batch_.swap(queue_);
    }
    for (Task& task : batch_) {
        if (!invoke(task)) return;
    }
    batch_.clear();
}

void Loop::Impl::execute(Task& task) {
    refuse_orphan();
    if (on_loop_thread()) {
        task();
        return;
    }
    // Shared: the waiter may be gone while the loop's thread is still inside set_value().
    const auto done = std::make_shared<std::promise<void>>();
    {
        const std::lock_guard run_lock(run_mutex_);
        std::unique_lock lock(queue_mutex_);
        if (!running_) {
            lock.unlock();
            owner_ = std::this_thread::get_id();
            struct Release {
                std::atomic<std::thread::id>& owner;
                ~Release() { owner = std::thread::id(); }
            } const release{owner_};
            task();
            return;
        }
        queue_.emplace_back([done, &task] {
            try {
                task();
                done->set_value();
            } catch (...) {
                done->set_exception(std::current_exception());
            }
        });
        if (!std::exchange(woken_, true)) wake();
    }
    done->get_future().get();
}

void Loop::Impl::require_loop_thread(const char* what) const {
    if (running_ && !on_loop_thread()) throw std::logic_error(std::string(what) + ": not on the event loop's thread");
}

bool Loop::Impl::invoke(Task& task) noexcept {
    try {
        task();
    } catch (...) {
        report_current_exception();
    }
    task = nullptr;
    // The task has made a copy of the process, and this is the copy. It must not touch the original's sockets.
    if (!orphaned()) return true;
    io_.stop();
    return false;
}

void Loop::Impl::report_current_exception() noexcept {
    try {
        if (exception_handler_) {
            exception_handler_(std::current_exception());
            return;
        }
        throw;
    } catch (const std::exception& e) {
        std::fprintf(stderr, "telepot: exception in an event loop task: %s\n", e.what());
    } catch (...) {
        std::fprintf(stderr, "telepot: unknown exception in an event loop task\n");
    }
}

void Loop::Impl::wait_for_signal() {
    signals_->async_wait([this](const boost::system::error_code& error, int number) {
        if (error) return;
        wait_for_signal();
        const auto callback = signal_callback_;  // it may replace or clear itself
        try {
            if (callback && *callback) (*callback)(number);
        } catch (...) {
            report_current_exception();
        }
    });
}

Loop::Loop() : impl_(std::make_unique<Impl>()) {}

Loop::~Loop() {
    if (orphaned()) {
        abandon(std::move(impl_));
        return;
    }
    if (impl_->thread_.joinable()) {
        stop();
        join();
    }
}

void Loop::run() {
    impl_->run(nullptr);
}

void Loop::start_thread() {
    impl_->refuse_orphan();
    if (running()) throw std::logic_error("the event loop runs already");
    join();
    const auto started = std::make_shared<std::promise<void>>();
    impl_->thread_ = std::thread([this, started] {
        try {
            impl_->run(started.get());
        } catch (...) {
            if (orphaned()) return impl_->report_current_exception();
            started->set_exception(std::current_exception());  // run() throws only before it has started
        }
    });
    try {
        started->get_future().get();
    } catch (...) {
        join();
        throw;
    }
}

void Loop::stop() {
    impl_->stop();
}

void Loop::join() {
    if (!orphaned() && impl_->thread_.joinable()) impl_->thread_.join();
}

void Loop::post(Task task) {
    impl_->post(std::move(task));
}

void Loop::execute(Task task) {
    impl_->execute(task);
}

bool Loop::on_loop_thread() const noexcept {
    return impl_->on_loop_thread();
}

bool Loop::running() const noexcept {
    return impl_->running_;
}

bool Loop::orphaned() const noexcept {
    return impl_->orphaned();
}

void Loop::refuse_orphan() const {
    impl_->refuse_orphan();
}

TimerId Loop::start_timer(Clock::time_point when, Task task) {
    impl_->require_loop_thread("start_timer");
    return impl_->timers_.start(when, std::move(task));
}

TimerId Loop::start_timer(BotClock::time_point when, Task task) {
    impl_->require_loop_thread("start_timer");
    return impl_->bot_timers_.start(Clock::time_point(when.time_since_epoch()), std::move(task));
}

bool Loop::cancel_timer(TimerId id) {
    impl_->require_loop_thread("cancel_timer");
    return impl_->timers_of(id).cancel(id);
}

std::size_t Loop::pending_timers() const noexcept {
    return impl_->timers_.size() + impl_->bot_timers_.size();
}

std::optional<Loop::BotClock::time_point> Loop::next_bot_timer() const {
    impl_->require_loop_thread("next_bot_timer");
    const auto earliest = impl_->bot_timers_.earliest();
    return earliest ? std::optional(BotClock::time_point(earliest->time_since_epoch())) : std::nullopt;
}

void Loop::fire_bot_timers() {
    impl_->require_loop_thread("fire_bot_timers");
    impl_->bot_timers_.fire();
}

void Loop::on_signals(const std::vector<int>& signals, Function<void(int)> callback) {
    impl_->require_loop_thread("on_signals");
    clear_signals();
    impl_->signal_callback_ = std::make_shared<Function<void(int)>>(std::move(callback));
    impl_->signals_ = std::make_unique<asio::signal_set>(impl_->io_);
    for (const int number : signals) impl_->signals_->add(number);
    impl_->wait_for_signal();
}

void Loop::clear_signals() {
    impl_->require_loop_thread("clear_signals");
    impl_->signals_.reset();
    impl_->signal_callback_.reset();
}

void Loop::set_exception_handler(Function<void(std::exception_ptr)> handler) {
    impl_->exception_handler_ = std::move(handler);
}

void Loop::report_current_exception() noexcept {
    impl_->report_current_exception();
}

boost::asio::io_context& Loop::context() noexcept {
    return impl_->io_;
}

}  // namespace telepot::net
