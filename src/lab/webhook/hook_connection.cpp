// SPDX-License-Identifier: MIT
#include "lab/webhook/hook_connection.hpp"

#include <array>
#include <charconv>
#include <utility>

#include <boost/asio/buffer.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/host_name_verification.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>

namespace telepot::lab {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using asio::ip::tcp;
using boost::system::error_code;

namespace {

constexpr std::uint64_t answer_limit = 4ULL * 1024 * 1024;
constexpr std::chrono::seconds connect_timeout{10};

// On an executor of a known type: no indirect calls, no allocations for them.
using TcpStream = beast::basic_stream<tcp, asio::io_context::executor_type>;
using TlsStream = beast::ssl_stream<TcpStream>;

template <class Stream>
class Connection final : public HookConnection, public std::enable_shared_from_this<Connection<Stream>> {
public:
    template <class... Extra>
    Connection(asio::io_context& context, std::shared_ptr<HookTarget> target, Extra&... extra)
        : context_(context),
          target_(std::move(target)),
          make_stream_([&context, &extra...] { return std::make_shared<Stream>(context.get_executor(), extra...); }) {}

    void post(std::string update, Done done) override;
    void close() override;

private:
    TcpStream& lowest() { return beast::get_lowest_layer(*stream_); }
    void open();
    void resolved(const error_code& error, const tcp::resolver::results_type& found);
    void connect(const tcp::resolver::results_type& addresses);
    void shake_hands();
    void write();
    void read();
    void answered();
    void drop();
    void fail(std::string error);
    void fail(const char* stage, const error_code& error);
    void finish(HookOutcome outcome);

    asio::io_context& context_;
    std::shared_ptr<HookTarget> target_;
    std::function<std::shared_ptr<Stream>()> make_stream_;
    std::shared_ptr<Stream> stream_;  // shared with what is under way, which may still touch it when it was given up
    std::unique_ptr<tcp::resolver> resolver_;
    bool open_ = false;
    bool reused_ = false;
    std::uint64_t round_ = 0;  // what belongs to an earlier one comes too late
    std::string head_;
    std::string update_;
    Done done_;
    beast::flat_buffer buffer_;
    std::optional<http::response_parser<http::string_body>> parser_;
    std::string address_;
};

template <class Stream>
void Connection<Stream>::post(std::string update, Done done) {
    update_ = std::move(update);
    done_ = std::move(done);
    head_ = "POST " + target_->url.target + " HTTP/1.1\r\nHost: " + target_->url.authority + "\r\n";
    if (!target_->secret.empty()) head_ += "X-Telegram-Bot-Api-Secret-Token: " + target_->secret + "\r\n";
    head_ += "Content-Type: application/json\r\nContent-Length: " + std::to_string(update_.size()) +
             "\r\nConnection: keep-alive\r\nAccept-Encoding: gzip, deflate\r\n\r\n";
    reused_ = open_;
    if (open_) {
        write();
    } else {
        open();
    }
}

template <class Stream>
void Connection<Stream>::open() {
    drop();
    stream_ = make_stream_();
    buffer_.clear();
    const std::string& host = target_->ip_address.empty() ? target_->url.host : target_->ip_address;
    error_code not_numeric;
    const auto address = asio::ip::make_address(host, not_numeric);
    if (!not_numeric) {
        const tcp::endpoint endpoint(address, static_cast<std::uint16_t>(target_->url.port));
        return connect(tcp::resolver::results_type::create(endpoint, host, {}));
    }
    resolver_ = std::make_unique<tcp::resolver>(context_);
    resolver_->async_resolve(host, std::to_string(target_->url.port),
                             [me = this->shared_from_this(), round = round_, stream = stream_](
                                 const error_code& error, const tcp::resolver::results_type& found) {
                                 if (me->round_ == round) me->resolved(error, found);
                             });
}

template <class Stream>
void Connection<Stream>::resolved(const error_code& error, const tcp::resolver::results_type& found) {
    if (error) return fail("Failed to resolve host: " + error.message());
    connect(found);
}

template <class Stream>
void Connection<Stream>::connect(const tcp::resolver::results_type& addresses) {
    lowest().expires_after(connect_timeout);
    lowest().async_connect(addresses, [me = this->shared_from_this(), round = round_, stream = stream_](
                                          const error_code& error, const tcp::endpoint& to) {
        if (me->round_ != round) return;
        if (error) return me->fail("connect", error);
        me->address_ = to.address().to_string();
        error_code ignored;
        me->lowest().socket().set_option(tcp::no_delay(true), ignored);
        me->shake_hands();
    });
}

template <class Stream>
void Connection<Stream>::shake_hands() {
    open_ = true;
    if constexpr (std::is_same_v<Stream, TlsStream>) {
        const std::string& host = target_->url.host;
        error_code not_numeric;
        asio::ip::make_address(host, not_numeric);
        if (not_numeric) SSL_set_tlsext_host_name(stream_->native_handle(), host.c_str());
        error_code ignored;
        stream_->set_verify_callback(asio::ssl::host_name_verification(host), ignored);
        lowest().expires_after(connect_timeout);
        stream_->async_handshake(asio::ssl::stream_base::client, [me = this->shared_from_this(), round = round_,
                                                                  stream = stream_](const error_code& error) {
            if (me->round_ != round) return;
            if (error) return me->fail("tls", error);
            me->write();
        });
    } else {
        write();
    }
}

template <class Stream>
void Connection<Stream>::write() {
    lowest().expires_after(target_->timeout);
    const std::array<asio::const_buffer, 2> bytes{asio::buffer(head_), asio::buffer(update_)};
    asio::async_write(
        *stream_, bytes,
        [me = this->shared_from_this(), round = round_, stream = stream_](const error_code& error, std::size_t) {
            if (me->round_ != round) return;
            // A server may answer and close before it has read everything: what it says counts.
            if (error && error != asio::error::broken_pipe && error != asio::error::connection_reset) {
                return me->fail("write", error);
            }
            me->read();
        });
}

template <class Stream>
void Connection<Stream>::read() {
    parser_.emplace();
    parser_->body_limit(answer_limit);
    http::async_read(
        *stream_, buffer_, *parser_,
        [me = this->shared_from_this(), round = round_, stream = stream_](const error_code& error, std::size_t) {
            if (me->round_ != round) return;
            const bool nothing_came = !me->parser_->got_some() && me->buffer_.size() == 0;
            if (error && nothing_came && std::exchange(me->reused_, false) && error != beast::error::timeout) {
                // A kept connection that the server has closed meanwhile says nothing about the update.
                return me->open();
            }
            if (error) return me->fail("read", error);
            me->answered();
        });
}

template <class Stream>
void Connection<Stream>::answered() {
    const auto& message = parser_->get();
    HookOutcome outcome;
    outcome.status = static_cast<int>(message.result_int());
    const auto reason = message.reason();
    if (!outcome.acknowledged()) {
        outcome.error = "Wrong response from the webhook: " + std::to_string(outcome.status) + " " +
                        std::string(reason.data(), reason.size());
        const auto given = message[http::field::retry_after];
        std::int64_t seconds = 0;
        const auto [end, bad] = std::from_chars(given.data(), given.data() + given.size(), seconds);
        if (bad == std::errc() && end == given.data() + given.size() && seconds >= 0) outcome.retry_after = seconds;
    }
    outcome.content_type = std::string(message[http::field::content_type]);
    outcome.body = std::move(parser_->get().body());
    const bool keep = parser_->keep_alive();
    if (keep) {
        lowest().expires_never();
    } else {
        drop();
    }
    finish(std::move(outcome));
}

template <class Stream>
void Connection<Stream>::fail(const char* stage, const error_code& error) {
    const std::string_view where = stage;
    if (error == beast::error::timeout || error == asio::error::timed_out) {
        return fail(where == "read" || where == "write" ? "Read timeout expired" : "Connection timed out");
    }
    if (error == asio::error::connection_refused) return fail("Connection refused");
    if (where == "tls") return fail("SSL error {" + error.message() + "}");
    if (error == http::error::end_of_stream || error == asio::error::eof) return fail("Connection closed");
    fail(error.message());
}

template <class Stream>
void Connection<Stream>::fail(std::string error) {
    drop();
    HookOutcome outcome;
    outcome.error = std::move(error);
    finish(std::move(outcome));
}

template <class Stream>
void Connection<Stream>::finish(HookOutcome outcome) {
    outcome.address = address_;
    const Done done = std::exchange(done_, nullptr);
    if (done) done(std::move(outcome));
}

template <class Stream>
void Connection<Stream>::close() {
    done_ = nullptr;
    if (resolver_) resolver_->cancel();
    drop();
}

template <class Stream>
void Connection<Stream>::drop() {
    open_ = false;
    ++round_;
    if (stream_) lowest().close();
    stream_.reset();
}

}  // namespace

HookTarget::HookTarget(HookUrl to, std::string secret_token, std::string ip, const std::string& certificate,
                       std::chrono::milliseconds wait)
    : url(std::move(to)), secret(std::move(secret_token)), ip_address(std::move(ip)), timeout(wait) {
    if (!url.https) return;
    tls = std::make_unique<asio::ssl::context>(asio::ssl::context::tls_client);
    tls->set_verify_mode(asio::ssl::verify_peer);
    if (certificate.empty()) {
        tls->set_default_verify_paths();
    } else {
        tls->add_certificate_authority(asio::buffer(certificate));
        // What was uploaded is trusted as it is, whoever signed it.
        X509_VERIFY_PARAM_set_flags(SSL_CTX_get0_param(tls->native_handle()), X509_V_FLAG_PARTIAL_CHAIN);
    }
}

std::shared_ptr<HookConnection> make_hook_connection(asio::io_context& context, std::shared_ptr<HookTarget> target) {
    if (target->tls) {
        asio::ssl::context& tls = *target->tls;
        return std::make_shared<Connection<TlsStream>>(context, std::move(target), tls);
    }
    return std::make_shared<Connection<TcpStream>>(context, std::move(target));
}

}  // namespace telepot::lab
