// SPDX-License-Identifier: MIT
#include "net/client/direct_connection.hpp"

#include <algorithm>
#include <exception>
#include <utility>

#include <unistd.h>

#include "net/client/direct_pool.hpp"
#include "net/client/direct_request.hpp"
#include "net/client/failure.hpp"

namespace telepot::net {

using Kind = HttpError::Kind;
using Status = DirectStream::Status;

namespace {

constexpr std::size_t kReadAtOnce = std::size_t{16} << 10;  // at least a whole record of TLS
constexpr std::size_t kKeptRoom = std::size_t{64} << 10;    // what an idle connection may hold on to

void trim(std::string& text) {
    if (text.capacity() > kKeptRoom) std::string().swap(text);
}

}  // namespace

DirectConnection::DirectConnection(DirectPool& pool, HostPool& route) : pool_(pool), route_(route) {}

DirectConnection::~DirectConnection() {
    if (stream_.open()) {
        pool_.curl().unwatch_socket(stream_.socket());
        if (!stream_.encrypted()) ::close(stream_.socket());
    }
    if (!opener_) return;
    opener_->leave();
    pool_.give_back(std::move(opener_));
}

// ---- connecting ----

void DirectConnection::open(TransferPtr transfer, std::chrono::milliseconds time_left) {
    opener_ = pool_.take_opener();
    opener_->start(route_.endpoint, transfer->request.connect_timeout, time_left, *this);
    transfer_ = std::move(transfer);
    transfer_->direct = this;
}

void DirectConnection::connected(CURLcode code) {
    if (code != CURLE_OK) {
        const Kind kind = kind_of(code, {.via_proxy = opener_->via_proxy(), .exhausted = pool_.curl().exhausted()});
        complete(failure(transfer_->request, kind, false, transfer_->written, opener_->detail(code)), false);
        return;
    }
    take_over();
    if (!stream_.open() || !pool_.curl().watch_socket(stream_.socket(), EPOLLIN, *this)) {
        fail(Kind::internal, "the connection can't be watched");
        return;
    }
    begin();
    if (write_failed_) read();
}

// A plain socket is taken out of libcurl's hands, which then is ready for the next. TLS stays there: only libcurl can
// read and write it, as long as its handle stays in the pool.
void DirectConnection::take_over() {
    const curl_socket_t socket = opener_->socket();
    if (socket == CURL_SOCKET_BAD) return;
    if (route_.endpoint.secure()) {
        stream_.open_tls(socket, opener_->handle());
        return;
    }
    pool_.curl().take_from_libcurl(socket);
    opener_->leave();
    pool_.give_back(std::move(opener_));
    stream_.open_plain(socket);
}

// ---- sending ----

bool DirectConnection::send(const TransferPtr& transfer) {
    transfer_ = transfer;
    begin();
    if (write_failed_ && written_ == 0) {
        transfer_.reset();
        return false;
    }
    transfer_->direct = this;
    // The answer to what was written may be there, or the reason; both come to light in the next round at the latest.
    if (write_failed_) pool_.watch_deadline(Clock::time_point::min());
    return true;
}

void DirectConnection::begin() {
    const HttpRequest& request = transfer_->request;
    reader_.begin(request.method == "HEAD", request.max_response_bytes);
    write_request(request, pool_.fields(route_, request), output_);
    written_ = 0;
    write_failed_ = false;
    total_deadline_ = Clock::time_point::max();
    if (request.total_timeout > Clock::duration::zero()) {
        total_deadline_ = transfer_->started_at + request.total_timeout;
    }
    stall_ = std::chrono::ceil<std::chrono::seconds>(request.stall_timeout);
    note_activity();
    write();
    Kind why{};
    pool_.watch_deadline(due(why));
}

void DirectConnection::write() {
    while (written_ < output_.size()) {
        const auto io = stream_.write(output_.data() + written_, output_.size() - written_);
        if (io.status == Status::again) return watch_writing(true);
        if (io.status != Status::ok) {
            write_failed_ = true;
            break;
        }
        written_ += io.count;
        transfer_->written = true;
        note_activity();
    }
    if (watches_writing_) watch_writing(false);
}

void DirectConnection::watch_writing(bool wanted) {
    if (watches_writing_ == wanted) return;
    watches_writing_ = wanted;
    const std::uint32_t events = EPOLLIN | (wanted ? std::uint32_t{EPOLLOUT} : 0U);
    if (!pool_.curl().watch_socket(stream_.socket(), events, *this)) write_failed_ = true;
}

// ---- reading ----

void DirectConnection::ready(std::uint32_t events) {
    if (!transfer_) {
        // TLS has messages of its own. Anything else is the end of an idle connection.
        std::string& scratch = pool_.scratch();
        const bool idle = stream_.encrypted() && stream_.read(scratch.data(), scratch.size()).status == Status::again;
        if (!idle) pool_.destroy_idle(*this);
        return;
    }
    if ((events & EPOLLOUT) && watches_writing_) write();
    if ((events & ~std::uint32_t{EPOLLOUT}) || write_failed_) read();
}

// Readiness is level-triggered, so that a plain socket needn't be read until it is empty. TLS must be: what it holds
// already makes nothing ready.
void DirectConnection::read() {
    for (;;) {
        Status status = Status::again;
        try {
            status = read_piece();
        } catch (const std::exception& e) {
            return fail(Kind::internal, e.what());
        }
        if (status != Status::ok) return interrupted(status);
        if (reader_.complete() || reader_.failed()) return answered();
        note_activity();
        if (!stream_.encrypted() && !write_failed_) return;
    }
}

DirectStream::Status DirectConnection::read_piece() {
    if (rest_.empty()) {
        std::string& scratch = pool_.scratch();
        const auto io = stream_.read(scratch.data(), scratch.size());
        if (io.status != Status::ok) return io.status;
        const std::size_t used = reader_.take({scratch.data(), io.count});
        if (used < io.count) rest_.assign(scratch, used, io.count - used);
    } else {
        const std::size_t before = rest_.size();
        rest_.resize(before + kReadAtOnce);
        const auto io = stream_.read(rest_.data() + before, kReadAtOnce);
        rest_.resize(before + (io.status == Status::ok ? io.count : 0));
        if (io.status != Status::ok) return io.status;
        rest_.erase(0, reader_.take(rest_));
    }
    return Status::ok;
}

void DirectConnection::interrupted(DirectStream::Status status) {
    switch (status) {
        case Status::ok: break;
        case Status::again:
            if (write_failed_) lost(stream_.problem());
            break;
        case Status::end:
            reader_.take_end();
            if (reader_.complete()) return answered();
            lost(std::string(reader_.detail()));
            break;
        case Status::error: lost(stream_.problem()); break;
    }
}

// ---- ends ----

void DirectConnection::answered() {
    if (reader_.failed()) return fail(reader_.kind(), std::string(reader_.detail()));
    const bool keep = reader_.keeps_connection() && rest_.empty() && written_ == output_.size();
    complete(std::move(reader_.response()), keep);
}

// A server may close a kept connection at any time, and so just when the next request is on its way.
void DirectConnection::lost(const std::string& detail) {
    const bool silent = answers_ > 0 && !reader_.begun();
    if (!silent) return fail(Kind::closed, detail);
    if (!transfer_->request.repeatable || transfer_->repeated) {
        return fail(Kind::closed, "the server closed a kept connection without an answer");
    }
    TransferPtr transfer = std::move(transfer_);
    transfer->repeated = true;
    DirectPool& pool = pool_;
    pool.destroy(*this);
    pool.repeat(std::move(transfer));
}

Loop::Clock::time_point DirectConnection::due(HttpError::Kind& why) const noexcept {
    if (!transfer_ || !stream_.open()) return Clock::time_point::max();
    if (write_failed_) {
        why = Kind::closed;
        return Clock::time_point::min();
    }
    why = Kind::timeout;
    if (stall_ == Clock::duration::zero() || total_deadline_ <= last_activity_ + stall_) return total_deadline_;
    why = Kind::stalled;
    return last_activity_ + stall_;
}

void DirectConnection::expire(HttpError::Kind kind) {
    if (kind == Kind::closed) return read();
    const auto allowed = kind == Kind::stalled ? stall_ : transfer_->request.total_timeout;
    const auto milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(allowed).count();
    fail(kind, (reader_.begun() ? "only a part of an answer in " : "no answer in ") + std::to_string(milliseconds) +
                   " milliseconds");
}

void DirectConnection::break_off() {
    transfer_.reset();
    pool_.destroy(*this);
}

void DirectConnection::fail(HttpError::Kind kind, const std::string& detail) {
    complete(failure(transfer_->request, kind, true, transfer_->written, detail), false);
}

void DirectConnection::complete(HttpResult&& result, bool keep) {
    const TransferPtr transfer = std::move(transfer_);
    DirectPool& pool = pool_;
    if (keep) {
        ++answers_;
        trim(output_);
        trim(rest_);
        pool.keep(*this);
    } else {
        pool.destroy(*this);
    }
    pool.owner().exchanged(transfer, std::move(result));
}

}  // namespace telepot::net
