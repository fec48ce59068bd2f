// SPDX-License-Identifier: MIT
#include "net/http_client.hpp"

#include <array>
#include <deque>
#include <mutex>
#include <stdexcept>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include <curl/curl.h>

#include "net/curl_pool.hpp"
#include "net/easy_slot.hpp"
#include "net/transfer.hpp"

namespace telepot::net {

using Kind = HttpError::Kind;

namespace {

void initialise_libcurl() {
    static const CURLcode code = curl_global_init(CURL_GLOBAL_DEFAULT);
    if (code != CURLE_OK) throw std::runtime_error("libcurl can't be initialised");
}

HttpError cancelled_early() {
    return {Kind::cancelled, false, "cancelled"};
}

}  // namespace

/// Queues in front of the pool. All but submit(), request_cancel() and request_reset() belongs to the loop's thread.
class HttpClient::Impl : public Canceller, public CurlPool::Owner, public std::enable_shared_from_this<Impl> {
public:
    Impl(Loop& loop, const HttpClientOptions& options);

    RequestHandle submit(HttpRequest request, Completion done);
    void request_cancel(TransferPtr transfer) override;
    void request_reset();
    void shut_down();
    Statistics statistics() const;
    Loop& loop() noexcept { return loop_; }

    void finished(EasySlot& slot, CURLcode code) override;
    void round_begins() override { ++rounds_; }
    void round_ends() override;
    void opened_connection() override { ++connections_opened_; }

private:
    struct Order {
        enum class What : std::uint8_t { start, cancel, reset };
        What what;
        TransferPtr transfer;
        Order(What w, TransferPtr t) : what(w), transfer(std::move(t)) {}
    };
    struct LaneState {
        LaneState() = default;
        std::size_t limit = 0;
        std::size_t active = 0;
        std::size_t waiting = 0;  // the queue may also hold some that were cancelled
        std::deque<TransferPtr> queue;
    };

    void give_order(Order order);
    void take_orders();
    void enqueue(TransferPtr transfer);
    void cancel(const TransferPtr& transfer);
    void schedule_pump();
    void pump();
    void launch(TransferPtr transfer);
    void expire(const TransferPtr& transfer);
    void leave_queue(Transfer& transfer);
    void complete(const TransferPtr& transfer, HttpResult result);
    void break_off(CurlPool& pool, EasySlot& slot, HttpError error);
    void note(const Endpoint& endpoint, const HttpResult& result);
    CurlPool& pool();
    void reset();
    void schedule_cleaning();
    void clean();
    LaneState& lane(const Transfer& transfer) { return lanes_[static_cast<std::size_t>(transfer.request.lane)]; }

    Loop& loop_;
    const int failures_before_reset_;
    const std::string user_agent_;
    PoolSettings settings_;

    std::mutex mutex_;
    std::vector<Order> orders_;
    bool orders_posted_ = false;

    std::array<LaneState, 3> lanes_;
    std::shared_ptr<CurlPool> pool_;
    std::vector<std::shared_ptr<CurlPool>> retired_;
    std::unordered_map<const void*, int> failures_;
    std::size_t connections_opened_ = 0;
    std::size_t resets_ = 0;
    int rounds_ = 0;
    bool pump_posted_ = false;
    bool cleaning_posted_ = false;
    bool closed_ = false;
};

HttpClient::Impl::Impl(Loop& loop, const HttpClientOptions& options)
    : loop_(loop), failures_before_reset_(options.failures_before_reset), user_agent_(options.user_agent) {
    initialise_libcurl();
    lanes_[static_cast<std::size_t>(Lane::normal)].limit = options.max_transfers;
    lanes_[static_cast<std::size_t>(Lane::long_poll)].limit = options.max_long_polls;
    lanes_[static_cast<std::size_t>(Lane::file)].limit = options.max_file_transfers;
    for (const LaneState& state : lanes_) {
        if (state.limit == 0) throw std::invalid_argument("a client needs at least one transfer in each lane");
        settings_.max_connections += static_cast<long>(state.limit);
    }
    settings_.dns_cache_seconds = static_cast<long>(options.dns_cache.count());
}

// ---- from any thread ----

RequestHandle HttpClient::Impl::submit(HttpRequest request, Completion done) {
    auto transfer = std::make_shared<Transfer>(std::move(request), std::move(done), weak_from_this());
    RequestHandle handle{transfer};
    if (loop_.on_loop_thread()) {
        enqueue(std::move(transfer));
    } else {
        give_order({Order::What::start, std::move(transfer)});
    }
    return handle;
}

void HttpClient::Impl::request_cancel(TransferPtr transfer) {
    if (!transfer->cancel_requested.exchange(true)) give_order({Order::What::cancel, std::move(transfer)});
}

void HttpClient::Impl::request_reset() {
    give_order({Order::What::reset, nullptr});
}

void HttpClient::Impl::give_order(Order order) {
    const std::lock_guard lock(mutex_);
    orders_.push_back(std::move(order));
    if (std::exchange(orders_posted_, true)) return;
    loop_.post([self = shared_from_this()] { self->take_orders(); });
}

void RequestHandle::cancel() const {
    if (const auto state = state_.lock()) {
        if (const auto canceller = state->canceller.lock()) canceller->request_cancel(state);
    }
}

// ---- on the loop's thread ----

void HttpClient::Impl::take_orders() {
    std::vector<Order> orders;
    {
        const std::lock_guard lock(mutex_);
        orders_posted_ = false;
        orders.swap(orders_);
    }
    ++rounds_;
    for (Order& order : orders) {
        switch (order.what) {
            case Order::What::start: enqueue(std::move(order.transfer)); break;
            case Order::What::cancel: cancel(order.transfer); break;
            case Order::What::reset: reset(); break;
        }
    }
    round_ends();
}

void HttpClient::Impl::enqueue(TransferPtr transfer) {
    LaneState& state = lane(*transfer);
    transfer->phase = Transfer::Phase::waiting;
    // One that can start at once needs no deadline for the time in the queue.
    if (state.active + state.waiting >= state.limit &&
        transfer->request.total_timeout > std::chrono::milliseconds::zero()) {
        transfer->queue_timer = loop_.start_timer(transfer->started_at + transfer->request.total_timeout,
                                                  [this, transfer] { expire(transfer); });
    }
    ++state.waiting;
    state.queue.push_back(std::move(transfer));
    schedule_pump();
}

void HttpClient::Impl::leave_queue(Transfer& transfer) {
    if (transfer.queue_timer) loop_.cancel_timer(std::exchange(transfer.queue_timer, {}));
    --lane(transfer).waiting;
}

void HttpClient::Impl::expire(const TransferPtr& transfer) {
    transfer->queue_timer = {};
    if (transfer->phase != Transfer::Phase::waiting) return;
    leave_queue(*transfer);
    complete(transfer, HttpError(Kind::timeout, false, "timed out while it waited for other requests"));
}

void HttpClient::Impl::cancel(const TransferPtr& transfer) {
    if (transfer->phase == Transfer::Phase::waiting) {
        leave_queue(*transfer);
        complete(transfer, cancelled_early());
    } else if (transfer->phase == Transfer::Phase::active) {
        EasySlot& slot = *transfer->slot;
        break_off(slot.pool(), slot, slot.cancelled());
    }
}

// Within a round its end pumps.
void HttpClient::Impl::schedule_pump() {
    if (rounds_ > 0 || std::exchange(pump_posted_, true)) return;
    loop_.post([self = shared_from_this()] {
        self->pump_posted_ = false;
        self->pump();
    });
}

void HttpClient::Impl::round_ends() {
    --rounds_;
    pump();
}

// A launch may fail at once and its completion start another request: that one waits for the next round, so that
// requests which fail for ever don't hold the loop.
void HttpClient::Impl::pump() {
    if (rounds_ > 0 || closed_) return;
    ++rounds_;
    if (pool_ && pool_->broken()) reset();
    for (LaneState& state : lanes_) {
        for (std::size_t left = state.queue.size(); left > 0 && state.active < state.limit; --left) {
            TransferPtr transfer = std::move(state.queue.front());
            state.queue.pop_front();
            if (transfer->phase != Transfer::Phase::waiting) continue;
            leave_queue(*transfer);
            launch(std::move(transfer));
        }
    }
    --rounds_;
    for (const LaneState& state : lanes_) {
        if (state.active < state.limit && state.waiting > 0) schedule_pump();
    }
    for (const auto& old : retired_) {
        if (old->broken() || old->active() == 0) schedule_cleaning();
    }
}

void HttpClient::Impl::launch(TransferPtr transfer) {
    std::optional<HttpError> problem;
    EasySlot* slot = nullptr;
    try {
        slot = &pool().acquire();
        problem = slot->prepare(transfer);
        if (!problem && !pool_->add(*slot)) problem = HttpError(Kind::internal, false, "libcurl refuses the transfer");
    } catch (const std::exception& e) {
        problem = HttpError(Kind::internal, false, e.what());
    }
    if (problem) {
        if (slot) {
            slot->release();
            pool_->give_back(*slot);
        }
        return complete(transfer, std::move(*problem));
    }
    transfer->phase = Transfer::Phase::active;
    transfer->slot = slot;
    ++lane(*transfer).active;
}

void HttpClient::Impl::finished(EasySlot& slot, CURLcode code) {
    HttpResult result = slot.result(code);
    const TransferPtr transfer = slot.release();
    slot.pool().give_back(slot);
    --lane(*transfer).active;
    note(transfer->request.endpoint, result);
    complete(transfer, std::move(result));
}

void HttpClient::Impl::break_off(CurlPool& pool, EasySlot& slot, HttpError error) {
    pool.remove(slot);
    const TransferPtr transfer = slot.release();
    pool.give_back(slot);
    --lane(*transfer).active;
    complete(transfer, std::move(error));
    schedule_pump();
}

void HttpClient::Impl::complete(const TransferPtr& transfer, HttpResult result) {
    transfer->phase = Transfer::Phase::done;
    transfer->slot = nullptr;
    Completion done = std::move(transfer->done);
    try {
        done(std::move(result));
    } catch (...) {
        loop_.report_current_exception();
    }
}

// Connections that look alive and aren't, or an address that has changed, show in failures one after another.
void HttpClient::Impl::note(const Endpoint& endpoint, const HttpResult& result) {
    const void* key = &endpoint.data();
    const auto* error = std::get_if<HttpError>(&result);
    if (!error) {
        if (!failures_.empty()) failures_.erase(key);
        return;
    }
    switch (error->kind) {
        case Kind::connect:
        case Kind::proxy:
        case Kind::tls:
        case Kind::timeout:
        case Kind::stalled:
        case Kind::protocol:
        case Kind::closed: break;
        default: return;
    }
    if (++failures_[key] < failures_before_reset_) return;
    failures_.erase(key);
    reset();
}

CurlPool& HttpClient::Impl::pool() {
    if (!pool_) {
        auto fresh = std::make_shared<CurlPool>(loop_, *this, settings_, user_agent_);
        fresh->open();
        pool_ = std::move(fresh);
    }
    return *pool_;
}

void HttpClient::Impl::reset() {
    if (!pool_) return;
    ++resets_;
    retired_.push_back(std::exchange(pool_, nullptr));
    schedule_cleaning();
}

// Later, since a pool must not be closed in the middle of its round.
void HttpClient::Impl::schedule_cleaning() {
    if (std::exchange(cleaning_posted_, true)) return;
    loop_.post([self = shared_from_this()] {
        self->cleaning_posted_ = false;
        self->clean();
    });
}

void HttpClient::Impl::clean() {
    const auto candidates = retired_;
    for (const auto& old : candidates) {
        if (!old->broken()) continue;
        for (EasySlot* slot : old->busy()) {
            break_off(*old, *slot,
                      HttpError(Kind::internal, slot->cancelled().possibly_sent, "the connections can't be watched"));
        }
    }
    std::erase_if(retired_, [](const auto& old) {
        if (old->active() > 0) return false;
        old->close();
        return true;
    });
}

void HttpClient::Impl::shut_down() {
    closed_ = true;
    reset();
    // A completion may start another request.
    for (bool again = true; again;) {
        again = false;
        take_orders();
        for (LaneState& state : lanes_) {
            while (!state.queue.empty()) {
                const TransferPtr transfer = std::move(state.queue.front());
                state.queue.pop_front();
                if (transfer->phase != Transfer::Phase::waiting) continue;
                leave_queue(*transfer);
                complete(transfer, cancelled_early());
                again = true;
            }
        }
        const auto pools = retired_;
        for (const auto& old : pools) {
            for (EasySlot* slot : old->busy()) {
                break_off(*old, *slot, slot->cancelled());
                again = true;
            }
        }
        const std::lock_guard lock(mutex_);
        again = again || !orders_.empty();
    }
    for (const auto& old : retired_) old->close();
    retired_.clear();
}

HttpClient::Statistics HttpClient::Impl::statistics() const {
    Statistics result;
    for (const LaneState& state : lanes_) {
        result.waiting += state.waiting;
        result.active += state.active;
    }
    result.connections_opened = connections_opened_;
    result.resets = resets_;
    return result;
}

HttpClient::HttpClient(Loop& loop, const HttpClientOptions& options) : impl_(std::make_shared<Impl>(loop, options)) {}

HttpClient::~HttpClient() {
    impl_->loop().execute([this] { impl_->shut_down(); });
}

RequestHandle HttpClient::start(HttpRequest request, Completion done) {
    return impl_->submit(std::move(request), std::move(done));
}

void HttpClient::reset_connections() {
    impl_->request_reset();
}

HttpClient::Statistics HttpClient::statistics() const {
    return impl_->statistics();
}

}  // namespace telepot::net
