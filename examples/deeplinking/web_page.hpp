// SPDX-License-Identifier: MIT
// A small web server in a thread of its own, in place of the site that you have.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <thread>
#include <utility>

#include <boost/asio.hpp>
#include <boost/beast.hpp>
#include <sys/socket.h>
#include <sys/time.h>

namespace example {

/// Serves pages on 127.0.0.1 until it goes.
class WebPage {
public:
    /// Gives the page for a request's target, "/link?user=123"; nothing: there is none.
    using Pages = std::function<std::optional<std::string>(const std::string& target)>;

    /// @param port 0: any free one
    WebPage(std::uint16_t port, Pages pages)
        : pages_(std::move(pages)), acceptor_(context_, {boost::asio::ip::address_v4::loopback(), port}) {
        accept();
        thread_ = std::thread([this] { context_.run(); });
    }
    ~WebPage() {
        context_.stop();
        thread_.join();
    }
    WebPage(const WebPage&) = delete;
    WebPage& operator=(const WebPage&) = delete;

    /// "http://127.0.0.1:8080"
    std::string url() const { return "http://127.0.0.1:" + std::to_string(acceptor_.local_endpoint().port()); }

private:
    using Socket = boost::asio::ip::tcp::socket;

    void accept() {
        acceptor_.async_accept([this](boost::system::error_code error, Socket socket) {
            if (!error) serve(socket);
            accept();
        });
    }

    // One visitor after the other, each with one request: enough for an example.
    void serve(Socket& socket) const {
        namespace http = boost::beast::http;
        const timeval patience{5, 0};
        ::setsockopt(socket.native_handle(), SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        boost::beast::flat_buffer buffer;
        http::request<http::empty_body> request;
        boost::system::error_code error;
        http::read(socket, buffer, request, error);
        if (error) return;
        http::response<http::string_body> response(http::status::not_found, request.version());
        if (request.method() == http::verb::get) {
            if (auto page = pages_(std::string(request.target().data(), request.target().size()))) {
                response.result(http::status::ok);
                response.body() = *std::move(page);
            }
        }
        response.set(http::field::content_type, "text/html; charset=utf-8");
        response.set(http::field::cache_control, "no-store");
        response.keep_alive(false);
        response.prepare_payload();
        http::write(socket, response, error);
    }

    Pages pages_;
    boost::asio::io_context context_;
    boost::asio::ip::tcp::acceptor acceptor_;
    std::thread thread_;
};

}  // namespace example
