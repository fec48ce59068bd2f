// SPDX-License-Identifier: MIT
// Connections of the HTTP server: reading requests.
#include <algorithm>

#include "net/server/stream_connection.hpp"

namespace telepot::net {

namespace asio = boost::asio;
using boost::system::error_code;

namespace {

constexpr std::size_t pipeline_size = 64 * 1024;
constexpr std::size_t most_answers = 256 * 1024;

}  // namespace

template <class Stream>
void StreamConnection<Stream>::start() {
    worker_->add(self());
    if (state_ == State::closed) return;
    error_code ignored;
    socket().set_option(asio::ip::tcp::no_delay(true), ignored);
    const auto peer = socket().remote_endpoint(ignored);
    if (!ignored) {
        peer_address_ = peer.address().to_string();
        peer_port_ = peer.port();
    }
    if constexpr (std::is_same_v<Stream, TlsStream>) {
        set_deadline(settings_->options.header_timeout);
        stream_.async_handshake(asio::ssl::stream_base::server, [me = self()](error_code error) {
            if (me->state_ == State::closed) return;
            if (error) {
                me->close();
            } else {
                me->next_request();
            }
        });
    } else {
        // Small answers are written on the spot: see try_write().
        socket().non_blocking(true, ignored);
        next_request();
    }
}

template <class Stream>
void StreamConnection<Stream>::next_request() {
    begin_to_wait();
    if (winding_up_ && settings_->options.drain_idle.count() == 0) return end_orderly();
    set_deadline(winding_up_ ? settings_->options.drain_idle : settings_->options.idle_timeout);
    if (inbox_.empty()) {
        read();
    } else {
        feed();
    }
}

template <class Stream>
void StreamConnection<Stream>::read() {
    if (read_pending_) return;
    read_pending_ = true;
    stream_.async_read_some(inbox_.begin_read(),
                            [me = self()](error_code error, std::size_t bytes) { me->on_read(error, bytes); });
}

template <class Stream>
void StreamConnection<Stream>::on_read(error_code error, std::size_t bytes) {
    read_pending_ = false;
    inbox_.end_read(bytes);
    if (state_ == State::closed) return;
    if (error) return client_gone();
    switch (state_) {
        case State::ending: inbox_.clear(); return read();
        case State::handling:
        case State::writing:
            // Pipelined requests wait; reading on tells when the client goes, as long as there is room.
            if (inbox_.size() < pipeline_size) read();
            return;
        default: feed();
    }
}

template <class Stream>
void StreamConnection<Stream>::client_gone() {
    // An unfinished answer still has its chance: a client may have closed only its sending side.
    if (state_ == State::writing && streaming_ == 0) {
        close_after_ = true;
        return;
    }
    close();
}

/// Uses what has been received, up to the point where something has to be waited for.
template <class Stream>
void StreamConnection<Stream>::feed() {
    while (true) {
        feeding_ = true;
        while (step()) {
        }
        feeding_ = false;
        if (!early_) break;
        ServerReply reply = std::move(*early_);
        early_.reset();
        if (!begin_answer(std::move(reply))) return;
        begin_to_wait();
        set_deadline(settings_->options.idle_timeout);
    }
    if (state_ == State::closed || state_ == State::writing || state_ == State::ending) return;
    if (!out_.empty() && !try_write()) {
        if (state_ == State::closed) return;
        // While the next request is handled what is left goes out with its answer.
        if (state_ != State::handling) {
            state_ = State::writing;
            set_deadline(settings_->options.stall_timeout);
            return write_next();
        }
    }
    if (state_ != State::handling || inbox_.size() < pipeline_size) read();
}

/// One step with what has been received. False if nothing more can be done.
template <class Stream>
bool StreamConnection<Stream>::step() {
    switch (state_) {
        case State::idle:
            if (inbox_.empty()) return false;
            state_ = State::head;
            begun_ = std::chrono::steady_clock::now();
            deadline_ = begun_ + step_timeout(settings_->options.header_timeout);
            searched_ = 0;
            return true;
        case State::head: return begin_request();
        case State::body: return feed_body();
        default: return false;
    }
}

template <class Stream>
std::chrono::milliseconds StreamConnection<Stream>::step_timeout(std::chrono::milliseconds usual) const {
    const auto whole = settings_->options.request_timeout;
    if (whole.count() == 0) return usual;
    const auto left = begun_ + whole - std::chrono::steady_clock::now();
    return std::min(usual, std::chrono::duration_cast<std::chrono::milliseconds>(left));
}

template <class Stream>
bool StreamConnection<Stream>::begin_request() {
    const HeadResult result = parse_request_head(inbox_.bytes(), settings_->options.header_limit, searched_, head_);
    if (result.status != 0) {
        refuse(result.status);
        return false;
    }
    searched_ = inbox_.size();
    if (result.size == 0) return false;
    keep_alive_ = head_.keep_alive && !winding_up_;
    is_head_request_ = head_.method == "HEAD";
    const std::uint64_t length = head_.content_length.value_or(0);
    const std::size_t there = inbox_.size() - result.size;
    if (!head_.chunked && length <= there && length <= settings_->options.body_limit) {
        if (settings_->options.on_head && !admitted()) return false;
        const auto body = inbox_.bytes().substr(result.size, static_cast<std::size_t>(length));
        const bool go_on = handle(body);
        if (state_ == State::closed) return false;
        inbox_.use(result.size + static_cast<std::size_t>(length));
        return go_on;
    }
    // The bytes in the inbox are about to move.
    kept_head_.assign(inbox_.bytes().substr(0, result.size));
    parse_request_head(kept_head_, settings_->options.header_limit, 0, head_);
    inbox_.use(result.size);
    return begin_body();
}

/// Asks the owner whether to go on. False if the connection is at its end.
template <class Stream>
bool StreamConnection<Stream>::admitted() {
    ServerRequest request;
    request.method = std::string(head_.method);
    request.target = std::string(head_.target);
    for (const auto& [name, value] : head_.fields) request.headers.add(std::string(name), std::string(value));
    const Admission admission = settings_->options.on_head(request);
    if (admission == Admission::accept) return true;
    ServerReply reply;
    reply.kind = admission == Admission::reset ? ServerReply::Kind::reset : ServerReply::Kind::drop;
    begin_answer(std::move(reply));
    return false;
}

template <class Stream>
bool StreamConnection<Stream>::begin_body() {
    state_ = State::body;
    kept_body_.clear();
    if (settings_->options.on_head && !admitted()) return false;
    if (settings_->options.refuse_head) {
        QuickAnswer answer;
        if (settings_->options.refuse_head(RequestView(head_, {}, *this, 0), answer)) {
            answer.close = true;
            return answer_quickly(answer);
        }
    }
    body_reader_.begin(head_, settings_->options.body_limit);
    if (body_reader_.refused() != 0) {
        refuse(body_reader_.refused());
        return false;
    }
    deadline_ = std::chrono::steady_clock::now() + step_timeout(settings_->options.stall_timeout);
    if (head_.minor_version == 1 && head_.expects_continue && inbox_.empty()) send_continue();
    return true;
}

template <class Stream>
bool StreamConnection<Stream>::feed_body() {
    if (inbox_.empty()) return false;
    inbox_.use(body_reader_.take(inbox_.bytes(), kept_body_));
    if (body_reader_.refused() != 0) {
        refuse(body_reader_.refused());
        return false;
    }
    if (body_reader_.complete()) return handle(kept_body_, static_cast<bool>(settings_->options.refuse_head));
    deadline_ = std::chrono::steady_clock::now() + step_timeout(settings_->options.stall_timeout);
    return false;
}

/// The request is complete. Whether there is more to do with what has been received.
template <class Stream>
bool StreamConnection<Stream>::handle(std::string_view body, bool head_passed) {
    state_ = State::handling;
    no_deadline();
    const std::uint64_t number = ++number_;
    awaited_ = number;
    if (settings_->options.on_request) {
        QuickAnswer answer;
        Quick quick = Quick::answer;
        try {
            quick = settings_->options.on_request(RequestView(head_, body, *this, number, head_passed), answer);
        } catch (...) {
            refuse(500);
            return false;
        }
        if (quick == Quick::answer) return answer_quickly(answer);
        if (quick == Quick::later) return false;
    }
    hand_over(body);
    return false;
}

/// Puts the answer where it is sent with those of the next requests that are there already.
template <class Stream>
bool StreamConnection<Stream>::answer_quickly(const QuickAnswer& answer) {
    awaited_ = 0;
    gone_ = nullptr;
    early_.reset();
    close_after_ = !keep_alive_ || winding_up_ || answer.close;
    append_answer(out_, answer, !is_head_request_, !close_after_);
    if (close_after_) {
        flush();
        return false;
    }
    if (out_.size() >= most_answers && !flush()) return false;
    begin_to_wait();
    set_deadline(settings_->options.idle_timeout);
    return true;
}

template <class Stream>
void StreamConnection<Stream>::hand_over(std::string_view body) {
    ServerRequest request;
    request.method = std::string(head_.method);
    request.target = std::string(head_.target);
    for (const auto& [name, value] : head_.fields) request.headers.add(std::string(name), std::string(value));
    if (body.data() == kept_body_.data()) {
        request.body = std::move(kept_body_);
        kept_body_ = std::string();
    } else {
        request.body = std::string(body);
    }
    request.peer_address = peer_address_;
    request.peer_port = peer_port_;
    request.tls = std::is_same_v<Stream, TlsStream>;
    range_ = std::string(head_.get("range"));
    const Responder responder(weak_from_this(), number_);
    try {
        settings_->handler(std::move(request), responder);
    } catch (...) {
        responder.respond(settings_->options.make_error ? settings_->options.make_error(500)
                                                        : ServerResponse(500, "text/plain", "Internal Server Error"));
    }
}

template class StreamConnection<ServerSocket>;
template class StreamConnection<TlsStream>;

std::shared_ptr<ServerConnection> make_server_connection(ServerSocket socket, std::shared_ptr<ServerWorker> worker,
                                                         std::shared_ptr<const ServerSettings> settings) {
    if (auto tls = settings->tls()) {
        asio::ssl::context& context = *tls;
        return std::make_shared<StreamConnection<TlsStream>>(std::move(worker), std::move(settings), std::move(socket),
                                                             std::move(tls), context);
    }
    return std::make_shared<StreamConnection<ServerSocket>>(std::move(worker), std::move(settings), std::move(socket),
                                                            nullptr);
}

}  // namespace telepot::net
