// SPDX-License-Identifier: MIT
// A connection of the HTTP server over plain TCP or TLS. Private to http_connection.cpp and http_answering.cpp.
#pragma once

#include <cstring>
#include <fstream>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <boost/asio/buffer.hpp>
#include <boost/asio/ssl/stream.hpp>

#include "net/server/http_connection.hpp"

namespace telepot::net {

using TlsStream = boost::asio::ssl::stream<ServerSocket>;

/// Received bytes that wait to be used. While a read is under way nothing in it moves.
class Inbox {
public:
    std::string_view bytes() const { return {area_.data() + begin_, end_ - begin_}; }
    bool empty() const { return begin_ == end_; }
    std::size_t size() const { return end_ - begin_; }
    void use(std::size_t count) {
        begin_ += count;
        if (begin_ == end_ && !reading_) begin_ = end_ = 0;
    }
    void clear() { use(size()); }
    /// Where the next bytes go.
    boost::asio::mutable_buffer begin_read() {
        if (begin_ > 0 && area_.size() - end_ < read_size / 2) {
            std::memmove(area_.data(), area_.data() + begin_, end_ - begin_);
            end_ -= begin_;
            begin_ = 0;
        }
        if (area_.size() - end_ < read_size / 2) area_.resize(area_.size() + read_size);
        reading_ = true;
        return boost::asio::buffer(area_.data() + end_, area_.size() - end_);
    }
    void end_read(std::size_t count) {
        reading_ = false;
        end_ += count;
    }

private:
    static constexpr std::size_t read_size = 16 * 1024;

    std::vector<char> area_;
    std::size_t begin_ = 0;
    std::size_t end_ = 0;
    bool reading_ = false;
};

template <class Stream>
class StreamConnection final : public ServerConnection {
public:
    template <class... Extra>
    StreamConnection(std::shared_ptr<ServerWorker> worker, std::shared_ptr<const ServerSettings> settings,
                     ServerSocket socket, std::shared_ptr<boost::asio::ssl::context> tls, Extra&... extra)
        : worker_(std::move(worker)),
          settings_(std::move(settings)),
          tls_(std::move(tls)),
          stream_(std::move(socket), extra...) {}

    void start() override;
    void answer(std::uint64_t number, ServerReply reply) override;
    void watch(std::uint64_t number, std::function<void()> gone) override;
    void stream_on(std::uint64_t number, std::string bytes, bool last) override;
    bool waits_for(std::uint64_t number) const override { return awaited_.load() == number; }
    void check_deadline(std::chrono::steady_clock::time_point now) override;
    void wind_up() override;
    void close() override;
    const std::string& peer_address() const override { return peer_address_; }
    std::optional<std::chrono::steady_clock::time_point> waiting_since() const override {
        const bool waits = state_ == State::handshake || state_ == State::idle || state_ == State::head;
        return waits ? std::optional(waiting_since_) : std::nullopt;
    }

private:
    using SteadyTime = std::chrono::steady_clock::time_point;
    enum class State { handshake, idle, head, body, handling, writing, ending, closed };

    std::shared_ptr<StreamConnection> self() { return std::static_pointer_cast<StreamConnection>(shared_from_this()); }
    ServerSocket& socket() {
        if constexpr (std::is_same_v<Stream, TlsStream>) {
            return stream_.next_layer();
        } else {
            return stream_;
        }
    }
    void set_deadline(std::chrono::milliseconds after) { deadline_ = std::chrono::steady_clock::now() + after; }
    void begin_to_wait() {
        state_ = State::idle;
        waiting_since_ = std::chrono::steady_clock::now();
    }
    void no_deadline() { deadline_ = SteadyTime::max(); }
    /// How long the next step may take: as usual, or what is left of the whole request's time.
    std::chrono::milliseconds step_timeout(std::chrono::milliseconds usual) const;

    void next_request();
    void read();
    void on_read(boost::system::error_code error, std::size_t bytes);
    void feed();
    bool step();
    bool begin_request();
    bool begin_body();
    bool admitted();
    bool feed_body();
    void send_continue();
    bool handle(std::string_view body, bool head_passed = false);
    bool answer_quickly(const QuickAnswer& answer);
    void hand_over(std::string_view body);
    void refuse(int status);
    bool begin_answer(ServerReply reply);
    bool begin_whole(ServerReply reply);
    void begin_stream(ServerReply reply);
    void write_stream();
    bool try_write();
    bool flush();
    void write_next();
    bool fill_chunk();
    void on_written(boost::system::error_code error);
    void end_orderly();
    void drain();
    void client_gone();

    std::shared_ptr<ServerWorker> worker_;
    std::shared_ptr<const ServerSettings> settings_;
    std::shared_ptr<boost::asio::ssl::context> tls_;  // outlives stream_
    Stream stream_;
    std::string peer_address_;
    std::uint16_t peer_port_ = 0;
    Inbox inbox_;
    RequestHead head_;
    std::size_t searched_ = 0;  // bytes of an incomplete head that were looked at
    std::string kept_head_;     // a head whose body hasn't come with it, and what came of the body
    std::string kept_body_;
    BodyReader body_reader_;
    State state_ = State::handshake;
    SteadyTime deadline_ = SteadyTime::max();
    SteadyTime waiting_since_ = std::chrono::steady_clock::now();  // for a request
    SteadyTime begun_;                                             // when the request's first byte came
    bool read_pending_ = false;
    bool feeding_ = false;
    bool keep_alive_ = true;
    bool is_head_request_ = false;
    bool winding_up_ = false;
    bool continue_pending_ = false;
    std::string range_;
    std::uint64_t number_ = 0;
    std::atomic<std::uint64_t> awaited_{0};  // the request whose answer is due, or 0
    std::uint64_t lost_ = 0;                 // the request whose answer was due when the connection ended
    std::function<void()> gone_;
    std::optional<ServerReply> early_;  // an answer that was given while feed() was at work

    std::string out_;  // what is to be written: this, then body or file
    std::string body_;
    std::ifstream file_;
    std::string chunk_;
    std::uint64_t body_at_ = 0;
    std::uint64_t body_left_ = 0;
    bool close_after_ = false;

    // Of an answer without an end; the connection doesn't keep its writers' state alive.
    std::uint64_t streaming_ = 0;  // the request that is answered so, or 0
    std::weak_ptr<ResponseStream::State> stream_state_;
    std::string stream_next_;  // what comes after out_
    bool stream_busy_ = false;
    bool stream_last_ = false;
};

}  // namespace telepot::net
