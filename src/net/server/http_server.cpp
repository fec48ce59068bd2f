// SPDX-License-Identifier: MIT
#include "net/server/http_server.hpp"

#include <atomic>
#include <system_error>

#include <boost/asio/post.hpp>

#include "net/server/http_connection.hpp"
#include "runtime/fork_mark.hpp"
#include "runtime/loop.hpp"

namespace telepot::net {

namespace asio = boost::asio;
using boost::system::error_code;

// Responder ----------------------------------------------------------------------------------------------------------

struct Responder::Ticket {
    Ticket(std::weak_ptr<ServerConnection> to, std::uint64_t request_number)
        : connection(std::move(to)), number(request_number) {}
    ~Ticket() { send(ServerReply::Kind::drop, ServerReply()); }

    void send(ServerReply::Kind kind, ServerReply reply) {
        if (used.exchange(true)) return;
        reply.kind = kind;
        if (const auto alive = connection.lock()) alive->answer(number, std::move(reply));
    }

    std::weak_ptr<ServerConnection> connection;
    std::uint64_t number;
    std::atomic<bool> used{false};
};

Responder::Responder(std::weak_ptr<ServerConnection> connection, std::uint64_t request_number)
    : ticket_(std::make_shared<Ticket>(std::move(connection), request_number)) {}

void Responder::respond(ServerResponse response) const {
    ServerReply reply;
    reply.response = std::move(response);
    ticket_->send(ServerReply::Kind::whole, std::move(reply));
}

void Responder::respond_truncated(ServerResponse response, std::size_t bytes) const {
    ServerReply reply;
    reply.response = std::move(response);
    reply.bytes = bytes;
    ticket_->send(ServerReply::Kind::truncated, std::move(reply));
}

ResponseStream Responder::stream(ServerResponse head, std::function<void()> gone) const {
    ResponseStream stream(ticket_->connection, ticket_->number);
    ServerReply reply;
    reply.response = std::move(head);
    reply.stream = stream.state_;
    reply.gone = std::move(gone);
    ticket_->send(ServerReply::Kind::stream, std::move(reply));
    return stream;
}

void Responder::respond_raw(std::string bytes) const {
    ServerReply reply;
    reply.raw = std::move(bytes);
    ticket_->send(ServerReply::Kind::raw, std::move(reply));
}

void Responder::drop(bool reset) const {
    ticket_->send(reset ? ServerReply::Kind::reset : ServerReply::Kind::drop, ServerReply());
}

void Responder::on_disconnect(std::function<void()> callback) const {
    if (const auto alive = ticket_->connection.lock()) {
        alive->watch(ticket_->number, std::move(callback));
    } else if (!ticket_->used.load()) {
        callback();
    }
}

bool Responder::pending() const {
    const auto alive = ticket_->connection.lock();
    return !ticket_->used.load() && alive && alive->waits_for(ticket_->number);
}

ResponseStream::ResponseStream(std::weak_ptr<ServerConnection> connection, std::uint64_t request_number)
    : state_(std::make_shared<State>(std::move(connection), request_number)) {}

ResponseStream::State::~State() {
    if (const auto alive = connection.lock()) alive->stream_on(number, {}, true);
}

bool ResponseStream::write(std::string bytes) const {
    const auto alive = state_->connection.lock();
    if (!alive || !state_->open) return false;
    state_->backlog += bytes.size();
    alive->stream_on(state_->number, std::move(bytes), false);
    return true;
}

std::size_t ResponseStream::backlog() const {
    return state_->backlog;
}

void ResponseStream::end() const {
    if (const auto alive = state_->connection.lock()) alive->stream_on(state_->number, {}, true);
}

const std::string& RequestView::peer_address() const {
    return connection_.peer_address();
}

Responder RequestView::responder() const {
    return Responder(connection_.weak_from_this(), number_);
}

// Server -------------------------------------------------------------------------------------------------------------

class HttpServer::Impl : public std::enable_shared_from_this<HttpServer::Impl> {
public:
    Impl(Loop* loop, HttpServerOptions options, Handler handler);
    void start();
    void stop(std::chrono::milliseconds grace);
    void stop_later(std::chrono::milliseconds grace, std::function<void()> stopped);
    std::size_t connection_count() const;
    std::uint64_t turned_away() const noexcept { return turned_away_; }
    /// Its threads ended when this process was copied.
    bool orphaned() const noexcept { return loop_ != nullptr ? loop_->orphaned() : mark_.forked(); }

    std::uint16_t port = 0;
    std::shared_ptr<ServerSettings> settings = std::make_shared<ServerSettings>();

private:
    void listen();
    void accept();
    void accept_waiting();
    void wind_up();
    void close_port(std::chrono::milliseconds grace);
    void wait_until_closed(std::chrono::steady_clock::time_point deadline, std::function<void()> stopped);
    void admit(ServerSocket socket, const std::shared_ptr<ServerWorker>& worker);
    void start(ServerConnection& connection, ServerWorker& worker);

    const ForkMark mark_;
    Loop* loop_;
    std::vector<std::shared_ptr<ServerWorker>> workers_;
    std::size_t next_worker_ = 0;
    std::unique_ptr<asio::ip::tcp::acceptor> acceptor_;
    std::unique_ptr<asio::steady_timer> pause_;
    const std::shared_ptr<AddressCounts> counts_ = std::make_shared<AddressCounts>();
    std::atomic<std::uint64_t> turned_away_{0};
    std::mutex stop_mutex_;
    std::atomic<bool> stopped_{false};
    std::atomic<bool> port_closed_{false};
};

namespace {

std::shared_ptr<asio::ssl::context> make_tls(const HttpServerOptions& options) {
    if (options.certificate_file.empty()) return nullptr;
    auto tls = std::make_shared<asio::ssl::context>(asio::ssl::context::tls_server);
    tls->set_options(asio::ssl::context::default_workarounds | asio::ssl::context::no_sslv2 |
                     asio::ssl::context::no_sslv3 | asio::ssl::context::no_tlsv1 | asio::ssl::context::no_tlsv1_1);
    error_code error;
    tls->use_certificate_chain_file(options.certificate_file, error);
    if (error) throw std::runtime_error("certificate " + options.certificate_file + ": " + error.message());
    tls->use_private_key_file(options.key_file, asio::ssl::context::pem, error);
    if (error) throw std::runtime_error("key " + options.key_file + ": " + error.message());
    if (SSL_CTX_check_private_key(tls->native_handle()) != 1) {
        throw std::runtime_error("key " + options.key_file + " doesn't belong to certificate " +
                                 options.certificate_file);
    }
    return tls;
}

}  // namespace

HttpServer::Impl::Impl(Loop* loop, HttpServerOptions options, Handler handler) : loop_(loop) {
    settings->set_tls(make_tls(options));
    settings->options = std::move(options);
    settings->handler = std::move(handler);
    if (loop_ != nullptr) workers_.push_back(std::make_shared<ServerWorker>(*loop_));
    for (int i = 0; loop_ == nullptr && i < std::max(1, settings->options.threads); ++i) {
        workers_.push_back(std::make_shared<ServerWorker>());
    }
    listen();
}

void HttpServer::Impl::listen() {
    const auto check = [this](const error_code& error) {
        if (!error) return;
        throw std::system_error(static_cast<std::error_code>(error), "listen on " + settings->options.address + ":" +
                                                                         std::to_string(settings->options.port));
    };
    error_code error;
    const auto address = asio::ip::make_address(settings->options.address, error);
    check(error);
    const asio::ip::tcp::endpoint endpoint(address, settings->options.port);
    acceptor_ = std::make_unique<asio::ip::tcp::acceptor>(workers_.front()->context());
    acceptor_->open(endpoint.protocol(), error);
    check(error);
    acceptor_->set_option(asio::socket_base::reuse_address(true), error);
    check(error);
    acceptor_->bind(endpoint, error);
    check(error);
    acceptor_->listen(asio::socket_base::max_listen_connections, error);
    check(error);
    port = acceptor_->local_endpoint().port();
    pause_ = std::make_unique<asio::steady_timer>(workers_.front()->context());
}

void HttpServer::Impl::start() {
    if (loop_ != nullptr) {
        loop_->execute([this] { accept(); });
    } else {
        accept();
    }
    for (const auto& worker : workers_) worker->start();
}

void HttpServer::Impl::accept() {
    const auto worker = workers_[next_worker_++ % workers_.size()];
    auto socket = std::make_shared<ServerSocket>(worker->context().get_executor());
    acceptor_->async_accept(*socket, [me = shared_from_this(), worker, socket](error_code error) {
        if (!me->acceptor_->is_open()) return;
        if (!error) {
            me->admit(std::move(*socket), worker);
            return me->accept();
        }
        // Out of descriptors or the like: trying again at once would only burn the processor.
        me->pause_->expires_after(std::chrono::milliseconds(50));
        me->pause_->async_wait([me](error_code stopped) {
            if (!stopped && me->acceptor_->is_open()) me->accept();
        });
    });
}

void HttpServer::Impl::admit(ServerSocket socket, const std::shared_ptr<ServerWorker>& worker) {
    error_code gone;
    const auto peer = socket.remote_endpoint(gone);
    if (gone) return;
    AddressCounts::Place place;
    if (settings->options.connections_of) {
        const std::size_t most = settings->options.connections_of(peer.address().to_string());
        place = counts_->take(peer.address(), most);
        if (!place) return static_cast<void>(++turned_away_);
    }
    const auto connection = make_server_connection(std::move(socket), worker, settings);
    connection->take_place(std::move(place));
    worker->run([me = shared_from_this(), connection, worker] { me->start(*connection, *worker); });
}

/// On the worker's thread.
void HttpServer::Impl::start(ServerConnection& connection, ServerWorker& worker) {
    if (connection_count() >= settings->options.max_connections) {
        ++turned_away_;
        if (!worker.close_oldest_waiting()) return;
    }
    connection.start();
}

std::size_t HttpServer::Impl::connection_count() const {
    std::size_t sum = 0;
    for (const auto& worker : workers_) sum += worker->size();
    return sum;
}

/// What has been connected, but not accepted, would be reset with the port.
void HttpServer::Impl::accept_waiting() {
    error_code error;
    acceptor_->non_blocking(true, error);
    while (!error) {
        const auto worker = workers_[next_worker_++ % workers_.size()];
        ServerSocket socket(worker->context().get_executor());
        acceptor_->accept(socket, error);
        if (!error) admit(std::move(socket), worker);
    }
}

/// Closes the port, and lets connections come to their end.
void HttpServer::Impl::wind_up() {
    accept_waiting();
    error_code ignored;
    acceptor_->close(ignored);
    pause_->cancel();
    port_closed_ = true;
    for (const auto& worker : workers_) {
        worker->run([worker] { worker->each([](ServerConnection& connection) { connection.wind_up(); }); });
    }
}

void HttpServer::Impl::stop(std::chrono::milliseconds grace) {
    const std::lock_guard lock(stop_mutex_);
    if (!stopped_.exchange(true)) close_port(grace);
    for (const auto& worker : workers_) worker->finish();
}

void HttpServer::Impl::close_port(std::chrono::milliseconds grace) {
    if (grace.count() > 0) {
        workers_.front()->run([me = shared_from_this()] { me->wind_up(); });
        const auto deadline = std::chrono::steady_clock::now() + grace;
        // The first look must not come before the connections that waited for being accepted.
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
        while ((!port_closed_ || connection_count() > 0) && std::chrono::steady_clock::now() < deadline) {
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
        return;
    }
    const auto close = [me = shared_from_this()] {
        error_code ignored;
        me->acceptor_->close(ignored);
        me->pause_->cancel();
    };
    if (loop_ != nullptr) {
        loop_->execute(close);  // also while it doesn't run
    } else {
        workers_.front()->run(close);
    }
}

void HttpServer::Impl::stop_later(std::chrono::milliseconds grace, std::function<void()> stopped) {
    loop_->post([me = shared_from_this(), grace, held = std::move(stopped)]() mutable {
        if (!me->stopped_.exchange(true)) me->wind_up();
        me->wait_until_closed(std::chrono::steady_clock::now() + grace, std::move(held));
    });
}

void HttpServer::Impl::wait_until_closed(std::chrono::steady_clock::time_point deadline,
                                         std::function<void()> stopped) {
    if (connection_count() == 0 || std::chrono::steady_clock::now() >= deadline) {
        for (const auto& worker : workers_) worker->finish();
        return stopped();
    }
    loop_->start_timer(std::chrono::milliseconds(5),
                       [me = shared_from_this(), deadline, held = std::move(stopped)]() mutable {
                           me->wait_until_closed(deadline, std::move(held));
                       });
}

HttpServer::HttpServer(HttpServerOptions options, Handler handler)
    : impl_(std::make_shared<Impl>(nullptr, std::move(options), std::move(handler))) {
    impl_->start();
}

HttpServer::HttpServer(Loop& loop, HttpServerOptions options, Handler handler)
    : impl_(std::make_shared<Impl>(&loop, std::move(options), std::move(handler))) {
    impl_->start();
}

HttpServer::~HttpServer() {
    if (impl_->orphaned()) {
        abandon(std::move(impl_));
        return;
    }
    impl_->stop(std::chrono::milliseconds{0});
}

std::uint16_t HttpServer::port() const {
    return impl_->port;
}
bool HttpServer::tls() const {
    return impl_->settings->tls() != nullptr;
}
std::size_t HttpServer::connection_count() const {
    return impl_->connection_count();
}
std::uint64_t HttpServer::turned_away() const {
    return impl_->turned_away();
}
void HttpServer::stop(std::chrono::milliseconds grace) {
    impl_->stop(grace);
}
void HttpServer::stop(std::chrono::milliseconds grace, std::function<void()> stopped) {
    impl_->stop_later(grace, std::move(stopped));
}
void HttpServer::reload_certificate() {
    impl_->settings->set_tls(make_tls(impl_->settings->options));
}

}  // namespace telepot::net
