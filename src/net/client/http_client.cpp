// SPDX-License-Identifier: MIT
#include "net/client/http_client.hpp"

#include <algorithm>
#include <array>
#include <deque>
#include <mutex>
#include <stdexcept>
#include <string>
#include <system_error>
#include <unordered_map>
#include <utility>
#include <vector>

#include <curl/curl.h>

#include "net/client/curl_transfer.hpp"
#include "net/client/direct_request.hpp"
#include "net/client/failure.hpp"
#include "net/client/transfer.hpp"
#include "net/client/transport.hpp"
#include "runtime/fork_mark.hpp"

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

/// Queues in front of the connections. All but submit(), request_cancel() and request_reset() belongs to the loop's
/// thread.
class HttpClient::Impl : public Canceller,
                         public CurlPool::Owner,
                         public DirectPool::Owner,
                         public std::enable_shared_from_this<Impl> {
public:
    Impl(Loop& loop, const HttpClientOptions& options);

    RequestHandle submit(HttpRequest request, Completion done);
    void request_cancel(TransferPtr transfer) override;
    void request_reset();
    void shut_down();
    Statistics statistics() const;
    Loop& loop() noexcept { return loop_; }

    void finished(CurlTransfer& slot, CURLcode code) override;
    void exchanged(const TransferPtr& transfer, HttpResult&& result) override;
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
    void launch(TransferPtr transfer, Loop::Clock::time_point now);
    std::optional<HttpError> launch_curl(const TransferPtr& transfer);
    TransferPtr put_back(CurlTransfer& slot, bool sound);
    void expire(const TransferPtr& transfer);
    void leave_queue(Transfer& transfer);
    void complete(const TransferPtr& transfer, HttpResult&& result);
    void break_off(const TransferPtr& transfer, HttpError error);
    void break_all_off(Transport& transport, const char* why);
    HttpError cancelled(const Transfer& transfer) const;
    void note(const Endpoint& endpoint, const HttpResult& result);
    Transport& transport();
    void reset();
    void schedule_cleaning();
    void clean();
    bool waiting() const;
    LaneState& lane(const Transfer& transfer) { return lanes_[static_cast<std::size_t>(transfer.request.lane)]; }

    Loop& loop_;
    const int failures_before_reset_;
    const std::string user_agent_;
    const bool direct_;
    PoolSettings settings_;

    std::mutex mutex_;
    std::vector<Order> orders_;
    bool orders_posted_ = false;

    std::array<LaneState, 3> lanes_;
    std::shared_ptr<Transport> transport_;
    std::vector<std::shared_ptr<Transport>> retired_;
    std::unordered_map<const void*, int> failures_;
    std::size_t connections_opened_ = 0;
    std::size_t resets_ = 0;
    int rounds_ = 0;
    bool pump_posted_ = false;
    bool cleaning_posted_ = false;
    bool closed_ = false;
};

HttpClient::Impl::Impl(Loop& loop, const HttpClientOptions& options)
    : loop_(loop),
      failures_before_reset_(options.failures_before_reset),
      user_agent_(options.user_agent),
      direct_(options.direct) {
    initialise_libcurl();
    lanes_[static_cast<std::size_t>(Lane::normal)].limit = options.max_transfers;
    lanes_[static_cast<std::size_t>(Lane::long_poll)].limit = options.max_long_polls;
    lanes_[static_cast<std::size_t>(Lane::file)].limit = options.max_file_transfers;
    for (const LaneState& state : lanes_) {
        if (state.limit == 0) throw std::invalid_argument("a client needs at least one transfer in each lane");
        settings_.max_idle_direct += state.limit;
    }
    // libcurl counts those that it keeps for direct connections too.
    settings_.max_connections = 2 * static_cast<long>(settings_.max_idle_direct);
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
        break_off(transfer, cancelled(*transfer));
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
    if (transport_ && transport_->broken()) reset();
    const auto now = waiting() ? Loop::Clock::now() : Loop::Clock::time_point();
    for (LaneState& state : lanes_) {
        for (std::size_t left = state.queue.size(); left > 0 && state.active < state.limit; --left) {
            TransferPtr transfer = std::move(state.queue.front());
            state.queue.pop_front();
            if (transfer->phase != Transfer::Phase::waiting) continue;
            leave_queue(*transfer);
            launch(std::move(transfer), now);
        }
    }
    --rounds_;
    for (const LaneState& state : lanes_) {
        if (state.active < state.limit && state.waiting > 0) schedule_pump();
    }
    for (const auto& old : retired_) {
        if (old->broken() || old->unused()) schedule_cleaning();
    }
}

void HttpClient::Impl::launch(TransferPtr transfer, Loop::Clock::time_point now) {
    std::optional<HttpError> problem;
    try {
        problem = direct_ && goes_direct(transfer->request) ? transport().direct().start(transfer, now)
                                                            : launch_curl(transfer);
    } catch (const std::system_error& e) {
        problem = HttpError(is_exhaustion(e.code().value()) ? Kind::exhausted : Kind::internal, false, e.what());
    } catch (const std::exception& e) {
        problem = HttpError(Kind::internal, false, e.what());
    }
    if (problem) return complete(transfer, std::move(*problem));
    transfer->phase = Transfer::Phase::active;
    ++lane(*transfer).active;
}

std::optional<HttpError> HttpClient::Impl::launch_curl(const TransferPtr& transfer) {
    CurlPool& pool = transport().curl();
    CurlTransfer& slot = pool.acquire();
    std::optional<HttpError> problem = slot.prepare(transfer);
    if (!problem && !pool.add(slot)) problem = HttpError(Kind::internal, false, "libcurl refuses the transfer");
    if (problem) {
        slot.release();
        pool.give_back(slot);
    } else {
        transfer->slot = &slot;
    }
    return problem;
}

TransferPtr HttpClient::Impl::put_back(CurlTransfer& slot, bool sound) {
    const bool keep = sound && slot.sent_once();
    TransferPtr transfer = slot.release();
    if (keep) {
        slot.pool().give_back(slot);
    } else {
        slot.pool().discard(slot);
    }
    return transfer;
}

void HttpClient::Impl::finished(CurlTransfer& slot, CURLcode code) {
    HttpResult result = slot.result(code);
    const TransferPtr transfer = put_back(slot, code == CURLE_OK);
    exchanged(transfer, std::move(result));
}

void HttpClient::Impl::exchanged(const TransferPtr& transfer, HttpResult&& result) {
    --lane(*transfer).active;
    note(transfer->request.endpoint, result);
    complete(transfer, std::move(result));
    schedule_pump();
}

void HttpClient::Impl::break_off(const TransferPtr& transfer, HttpError error) {
    if (CurlTransfer* slot = transfer->slot) {
        slot->pool().remove(*slot);
        put_back(*slot, true);
    } else {
        transfer->direct->break_off();
    }
    --lane(*transfer).active;
    complete(transfer, std::move(error));
    schedule_pump();
}

/// `why`: null for a cancellation.
void HttpClient::Impl::break_all_off(Transport& transport, const char* why) {
    std::vector<TransferPtr> transfers;
    for (CurlTransfer* slot : transport.curl().busy()) transfers.push_back(slot->transfer());
    for (DirectConnection* direct : transport.direct().busy_connections()) transfers.push_back(direct->transfer());
    for (const TransferPtr& transfer : transfers) {
        HttpError error = cancelled(*transfer);
        if (why) error = HttpError(Kind::internal, error.possibly_sent, why);
        break_off(transfer, std::move(error));
    }
}

HttpError HttpClient::Impl::cancelled(const Transfer& transfer) const {
    return transfer.slot ? transfer.slot->cancelled() : HttpError(Kind::cancelled, transfer.written, "cancelled");
}

void HttpClient::Impl::complete(const TransferPtr& transfer, HttpResult&& result) {
    transfer->phase = Transfer::Phase::done;
    transfer->slot = nullptr;
    transfer->direct = nullptr;
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

Transport& HttpClient::Impl::transport() {
    if (!transport_) transport_ = std::make_shared<Transport>(loop_, *this, *this, settings_, user_agent_);
    return *transport_;
}

void HttpClient::Impl::reset() {
    if (!transport_) return;
    ++resets_;
    transport_->direct().retire();
    retired_.push_back(std::exchange(transport_, nullptr));
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
        if (old->broken()) break_all_off(*old, "the connections can't be watched");
    }
    std::erase_if(retired_, [](const auto& old) {
        if (!old->unused()) return false;
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
        const auto transports = retired_;
        for (const auto& old : transports) {
            again = again || !old->unused();
            break_all_off(*old, nullptr);
        }
        const std::lock_guard lock(mutex_);
        again = again || !orders_.empty();
    }
    for (const auto& old : retired_) old->close();
    retired_.clear();
}

bool HttpClient::Impl::waiting() const {
    return std::any_of(lanes_.begin(), lanes_.end(), [](const LaneState& state) { return state.waiting > 0; });
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
    if (impl_->loop().orphaned()) {
        abandon(std::move(impl_));
        return;
    }
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
