// SPDX-License-Identifier: MIT
#include "runtime/pool.hpp"

#include <condition_variable>
#include <mutex>
#include <thread>

#include "runtime/job_queue.hpp"
#include "runtime/thread.hpp"

namespace telepot::bot {

namespace {

constexpr std::chrono::seconds kPatienceAtExit{3};

}  // namespace

class Pool::State : public std::enable_shared_from_this<State> {
public:
    explicit State(const PoolOptions& options) : options_(options) {}

    void submit(Job& job);
    bool withdraw(Job& job) noexcept;
    void enter_blocking();
    void leave_blocking();
    void park();
    void go_on();
    void close();
    Statistics statistics() const;

    // The pool whose thread this is.
    static thread_local State* current;

private:
    // A thread without work. The one that became idle last is woken first: its caches are warm, and the others can end.
    class Idle {
    public:
        std::condition_variable wake;
        Idle* below = nullptr;
        bool woken = false;
    };

    void let_others_run(std::unique_lock<std::mutex>& lock) noexcept;
    void grow_if_needed(std::unique_lock<std::mutex>& lock);
    void work();
    bool wait_for_work(std::unique_lock<std::mutex>& lock);
    void wake(Idle& idle);
    void forget(Idle& idle);
    std::size_t active() const { return threads_ - blocked_ - idle_count_; }

    const PoolOptions options_;
    mutable std::mutex mutex_;
    aio::detail::JobQueue jobs_;
    Idle* idle_ = nullptr;
    std::size_t idle_count_ = 0;
    std::size_t threads_ = 0;
    std::size_t blocked_ = 0;
    std::size_t parked_ = 0;
    bool closing_ = false;
    std::condition_variable ended_;
};

thread_local Pool::State* Pool::State::current = nullptr;

void Pool::State::submit(Job& job) {
    std::unique_lock lock(mutex_);
    jobs_.push(job);
    try {
        grow_if_needed(lock);
    } catch (...) {
        jobs_.remove(job);
        throw;
    }
}

bool Pool::State::withdraw(Job& job) noexcept {
    const std::lock_guard lock(mutex_);
    return jobs_.remove(job);
}

// Sees to it that the oldest job is taken soon, if the bounds allow. Otherwise the next thread that is through with its
// job takes it.
void Pool::State::grow_if_needed(std::unique_lock<std::mutex>& lock) {
    if (active() >= options_.running) return;
    if (idle_ != nullptr) {
        wake(*idle_);
        return;
    }
    if (threads_ >= options_.total) return;
    ++threads_;
    lock.unlock();
    try {
        start_thread([self = shared_from_this()] { self->work(); });
    } catch (...) {
        lock.lock();
        --threads_;
        // With others the job merely waits longer.
        if (threads_ + parked_ == 0) throw;
    }
}

void Pool::State::work() {
    current = this;
    std::unique_lock lock(mutex_);
    while (!closing_) {
        if (!jobs_.empty() && active() <= options_.running) {
            Job& job = jobs_.pop();
            lock.unlock();
            job.run();
            lock.lock();
        } else if (threads_ > options_.total || !wait_for_work(lock)) {  // more only if many went on at once
            break;
        }
    }
    --threads_;
    ended_.notify_all();
}

// False: there was none for so long that the thread is to end.
bool Pool::State::wait_for_work(std::unique_lock<std::mutex>& lock) {
    Idle idle;
    idle.below = idle_;
    idle_ = &idle;
    ++idle_count_;
    if (idle.wake.wait_for(lock, options_.keep_alive, [&] { return idle.woken; })) return true;
    forget(idle);
    return false;
}

void Pool::State::wake(Idle& idle) {
    forget(idle);
    idle.woken = true;
    idle.wake.notify_one();
}

void Pool::State::forget(Idle& idle) {
    Idle** link = &idle_;
    while (*link != &idle) link = &(*link)->below;
    *link = idle.below;
    --idle_count_;
}

void Pool::State::enter_blocking() {
    std::unique_lock lock(mutex_);
    ++blocked_;
    let_others_run(lock);
}

void Pool::State::let_others_run(std::unique_lock<std::mutex>& lock) noexcept {
    if (jobs_.empty()) return;
    try {
        grow_if_needed(lock);
    } catch (...) {
        // The system refuses another thread: the jobs wait for this one.
    }
}

void Pool::State::leave_blocking() {
    const std::lock_guard lock(mutex_);
    --blocked_;
}

void Pool::State::park() {
    std::unique_lock lock(mutex_);
    --threads_;
    ++parked_;
    if (closing_) ended_.notify_all();
    let_others_run(lock);
}

void Pool::State::go_on() {
    const std::lock_guard lock(mutex_);
    --parked_;
    ++threads_;
}

void Pool::State::close() {
    std::unique_lock lock(mutex_);
    closing_ = true;
    while (idle_ != nullptr) {
        wake(*idle_);
    }
    // A job that never ends must not keep the process from ending.
    ended_.wait_for(lock, kPatienceAtExit, [this] { return threads_ == 0; });
}

Pool::Statistics Pool::State::statistics() const {
    const std::lock_guard lock(mutex_);
    return {.threads = threads_, .idle = idle_count_, .blocked = blocked_, .parked = parked_, .queued = jobs_.size()};
}

Pool::Pool(const PoolOptions& options) : state_(std::make_shared<State>(options)) {}

Pool::~Pool() {
    state_->close();
}

void Pool::close() {
    state_->close();
}

void Pool::submit(Job& job) {
    state_->submit(job);
}

bool Pool::withdraw(Job& job) noexcept {
    return state_->withdraw(job);
}

Pool::Statistics Pool::statistics() const {
    return state_->statistics();
}

Pool::BlockingRegion::BlockingRegion() {
    if (State::current != nullptr) State::current->enter_blocking();
}

Pool::BlockingRegion::~BlockingRegion() {
    if (State::current != nullptr) State::current->leave_blocking();
}

Pool::Parking::Parking() {
    if (State::current != nullptr) State::current->park();
}

Pool::Parking::~Parking() {
    if (State::current != nullptr) State::current->go_on();
}

}  // namespace telepot::bot
