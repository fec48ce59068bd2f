// SPDX-License-Identifier: MIT
#include "net/client/direct_pool.hpp"

#include <algorithm>
#include <utility>

#include "net/client/direct_request.hpp"
#include "net/client/endpoint_data.hpp"
#include "net/client/request_check.hpp"

namespace telepot::net {

using Kind = HttpError::Kind;
using Clock = Loop::Clock;

namespace {

// As libcurl does: routers on the way forget connections, and tell nobody.
constexpr std::chrono::seconds kLongestIdle{118};
constexpr std::size_t kScratch = std::size_t{64} << 10;
constexpr std::size_t kRoutesToKeep = 16;

}  // namespace

DirectPool::DirectPool(CurlPool& curl, Owner& owner, std::size_t max_idle)
    : curl_(curl), owner_(owner), max_idle_(max_idle), scratch_(kScratch, '\0') {}

DirectPool::~DirectPool() {
    curl_.loop().cancel_timer(timer_);
    connections_.clear();
}

std::optional<HttpError> DirectPool::start(const TransferPtr& transfer, Clock::time_point now) {
    if (auto problem = check_request(transfer->request)) return problem;
    HostPool& to = route(transfer->request.endpoint);
    std::chrono::milliseconds left{};
    if (auto problem = time_left(*transfer, now, left)) return problem;
    while (DirectConnection* connection = take_idle(to, now)) {
        if (connection->send(transfer)) return std::nullopt;
        destroy(*connection);
    }
    open(to, transfer, left);
    return std::nullopt;
}

void DirectPool::open(HostPool& to, const TransferPtr& transfer, std::chrono::milliseconds time_left) {
    auto connection = std::make_unique<DirectConnection>(*this, to);
    connections_.reserve(connections_.size() + 1);
    connection->open(transfer, time_left);
    connection->index = connections_.size();
    connections_.push_back(std::move(connection));
    ++to.connections;
}

void DirectPool::repeat(TransferPtr transfer) {
    std::optional<HttpError> problem;
    try {
        std::chrono::milliseconds left{};
        problem = time_left(*transfer, Clock::now(), left);
        if (!problem) open(route(transfer->request.endpoint), transfer, left);
    } catch (const std::exception& e) {
        problem = HttpError(Kind::internal, transfer->written, e.what());
    }
    if (!problem) return;
    problem->possibly_sent = transfer->written;
    owner_.exchanged(transfer, std::move(*problem));
}

DirectConnection* DirectPool::take_idle(HostPool& from, Clock::time_point now) {
    if (from.idle.empty()) return nullptr;
    if (now - from.idle.back()->idle_since > kLongestIdle) {
        while (!from.idle.empty()) destroy_idle(*from.idle.back());
        return nullptr;
    }
    DirectConnection* connection = from.idle.back();
    from.idle.pop_back();
    --idle_;
    return connection;
}

void DirectPool::keep(DirectConnection& connection) {
    if (retired_ || idle_ >= max_idle_) return destroy(connection);
    connection.idle_since = Clock::now();
    connection.route().idle.push_back(&connection);
    ++idle_;
}

void DirectPool::destroy_idle(DirectConnection& connection) {
    auto& idle = connection.route().idle;
    idle.erase(std::find(idle.begin(), idle.end(), &connection));
    --idle_;
    destroy(connection);
}

void DirectPool::destroy(DirectConnection& connection) {
    --connection.route().connections;
    const std::size_t index = connection.index;
    const std::unique_ptr<DirectConnection> dead = std::exchange(connections_[index], std::move(connections_.back()));
    connections_.pop_back();
    if (index < connections_.size()) connections_[index]->index = index;
}

void DirectPool::retire() {
    retired_ = true;
    for (const auto& one : routes_) {
        while (!one->idle.empty()) destroy_idle(*one->idle.back());
    }
}

std::vector<DirectConnection*> DirectPool::busy_connections() const {
    std::vector<DirectConnection*> result;
    for (const auto& connection : connections_) {
        if (connection->busy()) result.push_back(connection.get());
    }
    return result;
}

HostPool& DirectPool::route(const Endpoint& endpoint) {
    const Endpoint::Data& wanted = endpoint.data();
    for (const auto& one : routes_) {
        const Endpoint::Data& data = one->endpoint.data();
        if (&data == &wanted || (data.route_hash == wanted.route_hash && data.route == wanted.route)) return *one;
    }
    if (routes_.size() >= kRoutesToKeep) {
        std::erase_if(routes_, [](const auto& one) { return one->connections == 0; });
    }
    return *routes_.emplace_back(std::make_unique<HostPool>(endpoint));
}

const std::string& DirectPool::fields(HostPool& of, const HttpRequest& request) {
    if (of.fields.empty() || of.headers != request.headers) {
        of.fields = common_fields(of.endpoint, request.headers.get(), curl_.user_agent());
        of.headers = request.headers;
    }
    return of.fields;
}

std::unique_ptr<CurlConnector> DirectPool::take_opener() {
    if (openers_.empty()) return std::make_unique<CurlConnector>(curl_);
    auto opener = std::move(openers_.back());
    openers_.pop_back();
    return opener;
}

// One timer for all deadlines. It is only ever moved to an earlier time: a transfer that has ended before its deadline
// leaves it as it is, and the timer finds nothing to do.
void DirectPool::watch_deadline(Clock::time_point due) {
    if (due >= timer_at_) return;
    curl_.loop().cancel_timer(timer_);
    timer_at_ = due;
    timer_ = curl_.loop().start_timer(due, [this] { sweep(); });
}

void DirectPool::sweep() {
    timer_ = {};
    timer_at_ = Clock::time_point::max();
    const auto now = Clock::now();
    auto earliest = Clock::time_point::max();
    std::vector<std::pair<DirectConnection*, Kind>> expired;
    for (const auto& connection : connections_) {
        Kind why{};
        const auto due = connection->due(why);
        if (due <= now) {
            expired.emplace_back(connection.get(), why);
        } else {
            earliest = std::min(earliest, due);
        }
    }
    watch_deadline(earliest);
    for (const auto& [connection, why] : expired) connection->expire(why);
}

}  // namespace telepot::net
