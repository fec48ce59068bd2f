// SPDX-License-Identifier: MIT
#include <utility>

#include <boost/asio/post.hpp>

#include "net/server/http_connection.hpp"
#include "runtime/loop.hpp"

namespace telepot::net {

namespace asio = boost::asio;
using boost::system::error_code;

ServerWorker::ServerWorker()
    : own_context_(std::make_unique<asio::io_context>(1)),
      context_(*own_context_),
      guard_(context_.get_executor()),
      tick_(context_) {}

ServerWorker::ServerWorker(Loop& loop) : loop_(&loop), context_(loop.context()), tick_(context_) {}

void ServerWorker::start() {
    if (loop_ != nullptr) return loop_->execute([this] { tick(); });
    tick();
    thread_ = std::thread([this] {
        thread_id_ = std::this_thread::get_id();
        context_.run();
    });
}

bool ServerWorker::on_thread() const {
    return loop_ != nullptr ? loop_->on_loop_thread() : thread_id_.load() == std::this_thread::get_id();
}

void ServerWorker::run(std::function<void()> function) {
    if (on_thread()) return function();
    post(std::move(function));
}

void ServerWorker::post(std::function<void()> function) {
    if (loop_ != nullptr) return loop_->post(std::move(function));
    const std::lock_guard lock(mutex_);
    if (!closed_) asio::post(context_, std::move(function));
}

void ServerWorker::end() {
    closing_ = true;
    tick_.cancel();
    each([](ServerConnection& connection) { connection.close(); });
    guard_.reset();
}

void ServerWorker::finish() {
    if (loop_ != nullptr) return loop_->execute([this] { end(); });
    {
        const std::lock_guard lock(mutex_);
        if (!std::exchange(closed_, true)) asio::post(context_, [this] { end(); });
    }
    if (thread_.joinable()) thread_.join();
}

void ServerWorker::add(std::shared_ptr<ServerConnection> connection) {
    if (closing_) return connection->close();
    connections_.insert(std::move(connection));
    size_ = connections_.size();
}

void ServerWorker::remove(const std::shared_ptr<ServerConnection>& connection) {
    connection->give_place_up();
    connections_.erase(connection);
    size_ = connections_.size();
}

void ServerWorker::each(const std::function<void(ServerConnection&)>& visit) {
    const auto open = connections_;
    for (const auto& connection : open) visit(*connection);
}

bool ServerWorker::close_oldest_waiting() {
    std::shared_ptr<ServerConnection> oldest;
    auto since = std::chrono::steady_clock::time_point::max();
    for (const auto& connection : connections_) {
        const auto begin = connection->waiting_since();
        if (!begin || *begin >= since) continue;
        oldest = connection;
        since = *begin;
    }
    if (oldest) oldest->close();
    return oldest != nullptr;
}

void ServerWorker::tick() {
    tick_.expires_after(std::chrono::milliseconds(200));
    tick_.async_wait([me = shared_from_this()](error_code error) {
        if (error || me->closing_) return;
        const auto now = std::chrono::steady_clock::now();
        me->each([&](ServerConnection& connection) { connection.check_deadline(now); });
        me->tick();
    });
}

}  // namespace telepot::net
