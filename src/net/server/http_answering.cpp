// SPDX-License-Identifier: MIT
// Connections of the HTTP server: sending answers.
#include <algorithm>
#include <array>

#include <boost/asio/write.hpp>
#include <boost/beast/http/status.hpp>

#include "net/server/stream_connection.hpp"

namespace telepot::net {

namespace asio = boost::asio;
namespace http = boost::beast::http;
using boost::system::error_code;

namespace {

constexpr std::size_t write_size = 256 * 1024;
constexpr std::size_t small_body = 4096;
constexpr std::size_t drain_size = 16 * 1024;
constexpr std::chrono::seconds linger_time{3};

}  // namespace

template <class Stream>
void StreamConnection<Stream>::send_continue() {
    static constexpr std::string_view text = "HTTP/1.1 100 Continue\r\n\r\n";
    continue_pending_ = true;
    asio::async_write(stream_, asio::buffer(text.data(), text.size()), [me = self()](error_code error, std::size_t) {
        me->continue_pending_ = false;
        if (me->state_ == State::closed) return;
        if (error) return me->close();
        if (me->state_ == State::writing) me->write_next();
    });
}

/// The request can't be read: answers by itself, and closes.
template <class Stream>
void StreamConnection<Stream>::refuse(int status) {
    ServerReply reply;
    const auto reason = http::obsolete_reason(http::int_to_status(static_cast<unsigned>(status)));
    reply.response = settings_->options.make_error ? settings_->options.make_error(status)
                                                   : ServerResponse(status, "text/plain", std::string(reason));
    reply.response.close = true;
    keep_alive_ = false;
    is_head_request_ = false;
    range_.clear();
    awaited_ = 0;
    begin_answer(std::move(reply));
}

template <class Stream>
void StreamConnection<Stream>::answer(std::uint64_t number, ServerReply reply) {
    auto give = [me = self(), number, held = std::make_shared<ServerReply>(std::move(reply))] {
        if (me->state_ != State::handling || me->awaited_.load() != number) return;
        if (me->feeding_) {
            if (!me->early_) me->early_ = std::move(*held);
        } else if (me->begin_answer(std::move(*held))) {
            me->next_request();
        }
    };
    // A late answer isn't given in the midst of its giver's work, who may hold a lock: the connection's next request
    // may be there already, and would be handled on the spot.
    if (worker_->on_thread() && feeding_) {
        give();
    } else {
        worker_->post(std::move(give));
    }
}

template <class Stream>
void StreamConnection<Stream>::watch(std::uint64_t number, std::function<void()> gone) {
    worker_->run([me = self(), number, held = std::move(gone)]() mutable {
        if (me->state_ == State::handling && me->awaited_.load() == number) {
            me->gone_ = std::move(held);
        } else if (me->lost_ == number) {
            held();
        }
    });
}

/// True if all of it has been written and the next request can come.
template <class Stream>
bool StreamConnection<Stream>::begin_answer(ServerReply reply) {
    awaited_ = 0;
    gone_ = nullptr;
    early_.reset();
    state_ = State::writing;
    set_deadline(settings_->options.stall_timeout);
    body_at_ = 0;
    body_left_ = 0;
    switch (reply.kind) {
        case ServerReply::Kind::reset: {
            error_code ignored;
            socket().set_option(asio::socket_base::linger(true, 0), ignored);
            close();
            return false;
        }
        case ServerReply::Kind::drop: close(); return false;
        case ServerReply::Kind::stream: begin_stream(std::move(reply)); return false;
        case ServerReply::Kind::raw:
            out_.append(reply.raw);
            close_after_ = true;
            return flush();
        default: return begin_whole(std::move(reply));
    }
}

template <class Stream>
bool StreamConnection<Stream>::begin_whole(ServerReply reply) {
    ServerResponse& response = reply.response;
    std::uint64_t size = response.body.size();
    if (!response.file_path.empty()) {
        file_.open(response.file_path, std::ios::binary | std::ios::ate);
        if (file_) {
            size = static_cast<std::uint64_t>(file_.tellg());
        } else {
            response = settings_->options.make_error ? settings_->options.make_error(404)
                                                     : ServerResponse(404, "text/plain", "Not Found");
            size = response.body.size();
        }
    }
    const BodyRange part = select_range(range_, size, response);
    body_ = std::move(response.body);
    body_at_ = part.first;
    body_left_ = is_head_request_ ? 0 : part.length;
    if (file_.is_open()) file_.seekg(static_cast<std::streamoff>(body_at_));
    close_after_ = !keep_alive_ || winding_up_ || response.close || reply.kind == ServerReply::Kind::truncated;
    if (reply.kind == ServerReply::Kind::truncated) body_left_ = std::min<std::uint64_t>(body_left_, reply.bytes);
    const bool promise_more = reply.kind == ServerReply::Kind::truncated && keep_alive_;
    append_head(out_, response, part.length, !close_after_ || promise_more);
    const bool small = body_left_ > 0 && body_left_ <= small_body && !file_.is_open();
    if (small) {
        out_.append(body_, static_cast<std::size_t>(body_at_), static_cast<std::size_t>(body_left_));
        body_left_ = 0;
    }
    return flush();
}

template <class Stream>
void StreamConnection<Stream>::begin_stream(ServerReply reply) {
    streaming_ = reply.stream->number;
    stream_state_ = reply.stream;
    gone_ = std::move(reply.gone);
    close_after_ = true;
    append_stream_head(out_, reply.response);
    stream_last_ = is_head_request_;
    // The client's end is to be noticed at once.
    read();
    stream_busy_ = true;
    write_next();
}

template <class Stream>
void StreamConnection<Stream>::stream_on(std::uint64_t number, std::string bytes, bool last) {
    worker_->post([me = self(), number, last, held = std::move(bytes)] {
        if (me->state_ == State::closed || me->streaming_ != number || me->stream_last_) return;
        me->stream_next_.append(held);
        me->stream_last_ = last;
        if (!me->stream_busy_) me->write_stream();
    });
}

/// The next piece of a stream, if there is one.
template <class Stream>
void StreamConnection<Stream>::write_stream() {
    stream_busy_ = !stream_next_.empty();
    if (stream_busy_) {
        out_.swap(stream_next_);
        set_deadline(settings_->options.stall_timeout);
        return write_next();
    }
    if (stream_last_) return end_orderly();
    no_deadline();
}

/// Writes what is there. True if that is done and the connection stays.
template <class Stream>
bool StreamConnection<Stream>::flush() {
    state_ = State::writing;
    const bool only_text = body_left_ == 0 && !file_.is_open() && !close_after_;
    if (only_text && try_write()) return true;
    if (state_ != State::closed) write_next();
    return false;
}

/// Writes out_ without waiting, if that is possible; the rest stays there. False if something is left or the connection
/// is at its end.
template <class Stream>
bool StreamConnection<Stream>::try_write() {
    if constexpr (std::is_same_v<Stream, ServerSocket>) {
        if (continue_pending_) return false;
        error_code error;
        const std::size_t written = stream_.write_some(asio::buffer(out_), error);
        if (!error) out_.erase(0, written);
        if (!error || error == asio::error::would_block || error == asio::error::try_again) return out_.empty();
        close();
    }
    return false;
}

/// Puts the next piece of a file into chunk_. False if the file is shorter than it was.
template <class Stream>
bool StreamConnection<Stream>::fill_chunk() {
    chunk_.resize(static_cast<std::size_t>(std::min<std::uint64_t>(body_left_, write_size)));
    file_.read(chunk_.data(), static_cast<std::streamsize>(chunk_.size()));
    return static_cast<std::size_t>(file_.gcount()) == chunk_.size();
}

template <class Stream>
void StreamConnection<Stream>::write_next() {
    if (continue_pending_) return;  // goes on when that is written
    std::array<asio::const_buffer, 2> buffers{asio::buffer(out_), asio::const_buffer()};
    if (body_left_ > 0) {
        if (file_.is_open()) {
            if (!fill_chunk()) return close();
            buffers[1] = asio::buffer(chunk_);
        } else {
            buffers[1] = asio::buffer(body_.data() + body_at_,
                                      static_cast<std::size_t>(std::min<std::uint64_t>(body_left_, write_size)));
        }
        body_at_ += buffers[1].size();
        body_left_ -= buffers[1].size();
    }
    asio::async_write(stream_, buffers, [me = self()](error_code error, std::size_t) { me->on_written(error); });
}

template <class Stream>
void StreamConnection<Stream>::on_written(error_code error) {
    if (state_ == State::closed) return;
    if (error) return close();
    if (streaming_ != 0) {
        if (const auto state = stream_state_.lock()) state->backlog -= std::min(state->backlog.load(), out_.size());
        out_.clear();
        return write_stream();
    }
    out_.clear();
    if (body_left_ > 0) {
        set_deadline(settings_->options.stall_timeout);
        return write_next();
    }
    body_.clear();
    chunk_.clear();
    if (file_.is_open()) file_.close();
    file_.clear();
    if (close_after_) return end_orderly();
    next_request();
}

/// Tells the client that this was all, and waits a little for its end: closing at once could reset the connection
/// before the client has read the answer.
template <class Stream>
void StreamConnection<Stream>::end_orderly() {
    state_ = State::ending;
    set_deadline(linger_time);
    if constexpr (std::is_same_v<Stream, TlsStream>) {
        if (!read_pending_) {
            stream_.async_shutdown([me = self()](error_code) {
                me->chunk_.resize(drain_size);
                me->drain();
            });
            return;
        }
    }
    error_code ignored;
    socket().shutdown(asio::socket_base::shutdown_send, ignored);
    inbox_.clear();
    read();
}

/// Below TLS, which takes nothing any more: throws away what comes until the
/// client has read its answer and ends the connection.
template <class Stream>
void StreamConnection<Stream>::drain() {
    if (state_ == State::closed) return;
    error_code ignored;
    socket().shutdown(asio::socket_base::shutdown_send, ignored);
    socket().async_read_some(asio::buffer(chunk_), [me = self()](error_code error, std::size_t) {
        if (error) {
            me->close();
        } else {
            me->drain();
        }
    });
}

template <class Stream>
void StreamConnection<Stream>::check_deadline(std::chrono::steady_clock::time_point now) {
    if (now < deadline_) return;
    if (state_ == State::head || state_ == State::body) return refuse(408);
    close();
}

template <class Stream>
void StreamConnection<Stream>::wind_up() {
    winding_up_ = true;
    keep_alive_ = false;
    const auto idle = settings_->options.drain_idle;
    if (state_ == State::idle && idle.count() > 0) {
        set_deadline(idle);
    } else if (state_ == State::idle || state_ == State::handshake) {
        close();
    }
}

template <class Stream>
void StreamConnection<Stream>::close() {
    if (state_ == State::closed) return;
    const auto keep = self();
    const auto gone = std::exchange(gone_, nullptr);
    if (const auto state = stream_state_.lock()) state->open = false;
    lost_ = awaited_.exchange(0);
    state_ = State::closed;
    no_deadline();
    error_code ignored;
    socket().close(ignored);
    if (file_.is_open()) file_.close();
    worker_->remove(keep);
    if (gone) gone();
}

template class StreamConnection<ServerSocket>;
template class StreamConnection<TlsStream>;

}  // namespace telepot::net
