// SPDX-License-Identifier: MIT
#include "net/http_connection.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <optional>
#include <utility>
#include <vector>

#include <boost/asio/buffer.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

namespace telepot::net {

namespace asio = boost::asio;
namespace http = boost::beast::http;
using boost::system::error_code;
using SteadyTime = std::chrono::steady_clock::time_point;

namespace {

constexpr std::size_t read_size = 32 * 1024;
constexpr std::size_t pipeline_size = 64 * 1024;
constexpr std::size_t write_size = 256 * 1024;
constexpr std::chrono::seconds linger_time{3};

using TlsStream = asio::ssl::stream<ServerSocket>;

template <class Stream>
class Connection final : public ServerConnection {
public:
    template <class... Extra>
    Connection(std::shared_ptr<ServerWorker> worker, std::shared_ptr<const ServerSettings> settings,
               ServerSocket socket, Extra&... extra)
        : worker_(std::move(worker)), settings_(std::move(settings)), stream_(std::move(socket), extra...) {}

    void start() override;
    void answer(std::uint64_t number, ServerReply reply) override;
    void watch(std::uint64_t number, std::function<void()> gone) override;
    bool waits_for(std::uint64_t number) const override { return awaited_.load() == number; }
    void check_deadline(SteadyTime now) override;
    void wind_up() override;
    void close() override;

private:
    enum class State { handshake, idle, head, body, handling, writing, ending, closed };
    using Parser = http::request_parser<http::string_body>;

    std::shared_ptr<Connection> self() { return std::static_pointer_cast<Connection>(shared_from_this()); }
    ServerSocket& socket();
    void set_deadline(std::chrono::milliseconds after) { deadline_ = std::chrono::steady_clock::now() + after; }
    void no_deadline() { deadline_ = SteadyTime::max(); }

    void next_request();
    void read();
    void on_read(error_code error, std::size_t bytes);
    void feed();
    bool take_head();
    void send_continue();
    void handle();
    void refuse(int status);
    void begin_answer(ServerReply reply);
    void begin_whole(ServerReply reply);
    void write_next();
    bool fill_chunk();
    void on_written(error_code error);
    void end_orderly();
    void client_gone();

    std::shared_ptr<ServerWorker> worker_;
    std::shared_ptr<const ServerSettings> settings_;
    Stream stream_;
    // Reads go to a place of their own: buffer_ may be consumed while a read is under way.
    std::vector<char> read_area_ = std::vector<char>(read_size);
    boost::beast::flat_buffer buffer_;
    std::optional<Parser> parser_;
    State state_ = State::handshake;
    SteadyTime deadline_ = SteadyTime::max();
    bool read_pending_ = false;
    bool head_taken_ = false;
    bool keep_alive_ = true;
    bool is_head_request_ = false;
    bool winding_up_ = false;
    bool continue_pending_ = false;
    std::string range_;
    std::uint64_t number_ = 0;
    std::atomic<std::uint64_t> awaited_{0};  // the request whose answer is due, or 0
    std::uint64_t lost_ = 0;                 // the request whose answer was due when the connection ended
    std::function<void()> gone_;

    std::string head_;  // what is being written: head, then body or file
    std::string body_;
    std::ifstream file_;
    std::string chunk_;
    std::uint64_t body_at_ = 0;
    std::uint64_t body_left_ = 0;
    bool close_after_ = false;
};

template <>
ServerSocket& Connection<ServerSocket>::socket() {
    return stream_;
}
template <>
ServerSocket& Connection<TlsStream>::socket() {
    return stream_.next_layer();
}

template <class Stream>
void Connection<Stream>::start() {
    worker_->add(self());
    if (state_ == State::closed) return;
    error_code ignored;
    socket().set_option(asio::ip::tcp::no_delay(true), ignored);
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
        next_request();
    }
}

template <class Stream>
void Connection<Stream>::next_request() {
    parser_.emplace();
    parser_->header_limit(static_cast<std::uint32_t>(settings_->options.header_limit));
    parser_->body_limit(settings_->options.body_limit);
    head_taken_ = false;
    state_ = State::idle;
    set_deadline(settings_->options.idle_timeout);
    if (buffer_.size() > 0) {
        feed();
    } else {
        read();
    }
}

template <class Stream>
void Connection<Stream>::read() {
    if (read_pending_) return;
    read_pending_ = true;
    stream_.async_read_some(asio::buffer(read_area_),
                            [me = self()](error_code error, std::size_t bytes) { me->on_read(error, bytes); });
}

template <class Stream>
void Connection<Stream>::on_read(error_code error, std::size_t bytes) {
    read_pending_ = false;
    if (state_ == State::closed) return;
    if (error) return client_gone();
    if (state_ == State::ending) return read();
    buffer_.commit(asio::buffer_copy(buffer_.prepare(bytes), asio::buffer(read_area_.data(), bytes)));
    switch (state_) {
        case State::handling:
        case State::writing:
            // Pipelined requests wait in the buffer; reading on tells when the client goes, as long as there is room.
            if (buffer_.size() < pipeline_size) read();
            return;
        default: feed();
    }
}

template <class Stream>
void Connection<Stream>::client_gone() {
    // An unfinished answer still has its chance: a client may have closed only its sending side.
    if (state_ == State::writing) {
        close_after_ = true;
        return;
    }
    close();
}

template <class Stream>
void Connection<Stream>::feed() {
    if (state_ == State::idle) {
        state_ = State::head;
        set_deadline(settings_->options.header_timeout);
    }
    while (true) {
        error_code error;
        const std::size_t used = parser_->put(buffer_.data(), error);
        buffer_.consume(used);
        if (error && error != http::error::need_more) {
            if (error == http::error::body_limit) return refuse(413);
            return refuse(error == http::error::header_limit ? 431 : 400);
        }
        if (!head_taken_ && parser_->is_header_done() && !take_head()) return;
        if (parser_->is_done()) return handle();
        if (state_ == State::body) set_deadline(settings_->options.stall_timeout);
        if (error == http::error::need_more || buffer_.size() == 0) return read();
    }
}

/// The head is complete: asks the owner whether to go on. False if the connection is at its end.
template <class Stream>
bool Connection<Stream>::take_head() {
    head_taken_ = true;
    state_ = State::body;
    parser_->eager(true);
    const auto& message = parser_->get();
    if (settings_->options.on_head) {
        ServerRequest head;
        head.method = std::string(message.method_string());
        head.target = std::string(message.target());
        for (const auto& field : message) {
            head.headers.add(std::string(field.name_string()), std::string(field.value()));
        }
        const Admission admission = settings_->options.on_head(head);
        if (admission != Admission::accept) {
            ServerReply reply;
            reply.kind = admission == Admission::reset ? ServerReply::Kind::reset : ServerReply::Kind::drop;
            begin_answer(std::move(reply));
            return false;
        }
    }
    if (message.version() >= 11 && http::token_list{message[http::field::expect]}.exists("100-continue")) {
        send_continue();
    }
    return true;
}

template <class Stream>
void Connection<Stream>::send_continue() {
    if (parser_->is_done() || buffer_.size() > 0) return;
    static constexpr std::string_view text = "HTTP/1.1 100 Continue\r\n\r\n";
    continue_pending_ = true;
    asio::async_write(stream_, asio::buffer(text.data(), text.size()), [me = self()](error_code error, std::size_t) {
        me->continue_pending_ = false;
        if (me->state_ == State::closed) return;
        if (error) return me->close();
        if (me->state_ == State::writing) me->write_next();
    });
}

template <class Stream>
void Connection<Stream>::handle() {
    auto message = parser_->release();
    ServerRequest request;
    request.method = std::string(message.method_string());
    request.target = std::string(message.target());
    for (const auto& field : message) {
        request.headers.add(std::string(field.name_string()), std::string(field.value()));
    }
    request.body = std::move(message.body());
    error_code error;
    const auto peer = socket().remote_endpoint(error);
    if (!error) {
        request.peer_address = peer.address().to_string();
        request.peer_port = peer.port();
    }
    request.tls = std::is_same_v<Stream, TlsStream>;
    keep_alive_ = message.keep_alive() && !winding_up_;
    is_head_request_ = message.method() == http::verb::head;
    range_ = std::string(message[http::field::range]);
    state_ = State::handling;
    no_deadline();
    const std::uint64_t number = ++number_;
    awaited_ = number;
    const auto keep = self();
    const Responder responder(weak_from_this(), number);
    try {
        settings_->handler(std::move(request), responder);
    } catch (...) {
        responder.respond(settings_->options.make_error ? settings_->options.make_error(500)
                                                        : ServerResponse(500, "text/plain", "Internal Server Error"));
    }
    if (state_ == State::handling) read();
}

/// The request can't be read: answers by itself, and closes.
template <class Stream>
void Connection<Stream>::refuse(int status) {
    ServerReply reply;
    const auto reason = http::obsolete_reason(http::int_to_status(static_cast<unsigned>(status)));
    reply.response = settings_->options.make_error ? settings_->options.make_error(status)
                                                   : ServerResponse(status, "text/plain", std::string(reason));
    reply.response.close = true;
    keep_alive_ = false;
    is_head_request_ = false;
    range_.clear();
    begin_answer(std::move(reply));
}

template <class Stream>
void Connection<Stream>::answer(std::uint64_t number, ServerReply reply) {
    worker_->run([me = self(), number, held = std::make_shared<ServerReply>(std::move(reply))] {
        if (me->state_ != State::handling || me->awaited_.load() != number) return;
        me->begin_answer(std::move(*held));
    });
}

template <class Stream>
void Connection<Stream>::watch(std::uint64_t number, std::function<void()> gone) {
    worker_->run([me = self(), number, held = std::move(gone)]() mutable {
        if (me->state_ == State::handling && me->awaited_.load() == number) {
            me->gone_ = std::move(held);
        } else if (me->lost_ == number) {
            held();
        }
    });
}

template <class Stream>
void Connection<Stream>::begin_answer(ServerReply reply) {
    awaited_ = 0;
    gone_ = nullptr;
    state_ = State::writing;
    set_deadline(settings_->options.stall_timeout);
    body_at_ = 0;
    body_left_ = 0;
    switch (reply.kind) {
        case ServerReply::Kind::reset: {
            error_code ignored;
            socket().set_option(asio::socket_base::linger(true, 0), ignored);
            return close();
        }
        case ServerReply::Kind::drop: return close();
        case ServerReply::Kind::raw:
            head_ = std::move(reply.raw);
            close_after_ = true;
            return write_next();
        default: begin_whole(std::move(reply));
    }
}

template <class Stream>
void Connection<Stream>::begin_whole(ServerReply reply) {
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
    head_ = response_head(response, part.length, !close_after_ || promise_more);
    write_next();
}

/// Puts the next piece of a file into chunk_. False if the file is shorter than it was.
template <class Stream>
bool Connection<Stream>::fill_chunk() {
    chunk_.resize(static_cast<std::size_t>(std::min<std::uint64_t>(body_left_, write_size)));
    file_.read(chunk_.data(), static_cast<std::streamsize>(chunk_.size()));
    return static_cast<std::size_t>(file_.gcount()) == chunk_.size();
}

template <class Stream>
void Connection<Stream>::write_next() {
    if (continue_pending_) return;  // goes on when that is written
    std::array<asio::const_buffer, 2> buffers{asio::buffer(head_), asio::const_buffer()};
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
void Connection<Stream>::on_written(error_code error) {
    if (state_ == State::closed) return;
    if (error) return close();
    head_.clear();
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
void Connection<Stream>::end_orderly() {
    state_ = State::ending;
    set_deadline(linger_time);
    if constexpr (std::is_same_v<Stream, TlsStream>) {
        if (!read_pending_) {
            stream_.async_shutdown([me = self()](error_code) { me->close(); });
            return;
        }
    }
    error_code ignored;
    socket().shutdown(asio::socket_base::shutdown_send, ignored);
    buffer_.consume(buffer_.size());
    read();
}

template <class Stream>
void Connection<Stream>::check_deadline(SteadyTime now) {
    if (now < deadline_) return;
    if (state_ == State::head || state_ == State::body) return refuse(408);
    close();
}

template <class Stream>
void Connection<Stream>::wind_up() {
    winding_up_ = true;
    if (state_ == State::idle || state_ == State::handshake) close();
    if (state_ == State::writing) close_after_ = true;
}

template <class Stream>
void Connection<Stream>::close() {
    if (state_ == State::closed) return;
    const auto keep = self();
    const auto gone = std::exchange(gone_, nullptr);
    lost_ = awaited_.exchange(0);
    state_ = State::closed;
    no_deadline();
    error_code ignored;
    socket().close(ignored);
    if (file_.is_open()) file_.close();
    worker_->remove(keep);
    if (gone) gone();
}

}  // namespace

std::shared_ptr<ServerConnection> make_server_connection(ServerSocket socket, std::shared_ptr<ServerWorker> worker,
                                                         std::shared_ptr<const ServerSettings> settings) {
    if (settings->tls) {
        asio::ssl::context& tls = *settings->tls;
        return std::make_shared<Connection<TlsStream>>(std::move(worker), std::move(settings), std::move(socket), tls);
    }
    return std::make_shared<Connection<ServerSocket>>(std::move(worker), std::move(settings), std::move(socket));
}

}  // namespace telepot::net
