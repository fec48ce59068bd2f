// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <future>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include <gtest/gtest.h>

#include "net/client/http_client.hpp"
#include "runtime/loop.hpp"

namespace telepot::test {

/// The tests of the client are built twice: with its own HTTP/1.1 wherever that is possible, and with libcurl's HTTP.
#ifdef TELEPOT_TEST_LIBCURL
inline constexpr bool kDirect = false;
#else
inline constexpr bool kDirect = true;
#endif

/// A loop in its own thread with a client on it, for tests that wait for answers.
class HttpFetcher {
public:
    explicit HttpFetcher(const net::HttpClientOptions& options = {}) {
        loop_.start_thread();
        net::HttpClientOptions chosen = options;
        chosen.direct = options.direct && kDirect;
        client_.emplace(loop_, chosen);
    }
    ~HttpFetcher() {
        client_.reset();
        loop_.stop();
    }
    HttpFetcher(const HttpFetcher&) = delete;
    HttpFetcher& operator=(const HttpFetcher&) = delete;

    net::Loop& loop() { return loop_; }
    net::HttpClient& client() { return *client_; }
    void destroy_client() { client_.reset(); }

    /// A request under way. More than one completion is a failure of the test.
    class Pending {
    public:
        Pending() = default;
        net::HttpResult wait() {
            if (future.wait_for(std::chrono::seconds(60)) != std::future_status::ready) {
                ADD_FAILURE() << "no completion";
                return net::HttpError(net::HttpError::Kind::internal, false, "no completion");
            }
            return future.get();
        }
        bool ready() { return future.wait_for(std::chrono::seconds(0)) == std::future_status::ready; }

        net::RequestHandle handle;
        std::future<net::HttpResult> future;
    };

    Pending start(net::HttpRequest request) {
        Pending pending;
        std::promise<net::HttpResult> promise;
        pending.future = promise.get_future();
        pending.handle = client_->start(
            std::move(request),
            [promise = std::move(promise)](net::HttpResult result) mutable { promise.set_value(std::move(result)); });
        return pending;
    }
    net::HttpResult fetch(net::HttpRequest request) { return start(std::move(request)).wait(); }

    net::HttpClient::Statistics statistics() {
        net::HttpClient::Statistics result;
        loop_.execute([&] { result = client_->statistics(); });
        return result;
    }

private:
    net::Loop loop_;
    std::optional<net::HttpClient> client_;
};

/// The answer; a failure of the test and an empty one if there is none.
inline net::HttpResponse expect_response(const net::HttpResult& result) {
    if (const auto* response = std::get_if<net::HttpResponse>(&result)) return *response;
    const auto& error = std::get<net::HttpError>(result);
    ADD_FAILURE() << "an error instead of an answer: " << net::to_string(error.kind) << ": " << error.message;
    return {};
}

/// The error; a failure of the test if there is none or it is of another kind.
inline net::HttpError expect_error(const net::HttpResult& result, net::HttpError::Kind kind) {
    if (const auto* error = std::get_if<net::HttpError>(&result)) {
        EXPECT_STREQ(net::to_string(error->kind), net::to_string(kind)) << error->message;
        EXPECT_FALSE(error->message.empty());
        return *error;
    }
    ADD_FAILURE() << "answer " << std::get<net::HttpResponse>(result).status << " instead of error "
                  << net::to_string(kind);
    return {net::HttpError::Kind::internal, false, ""};
}

/// Straight to a server of the test.
inline net::Endpoint direct_endpoint(const std::string& url, std::string_view ca_file = {}, bool http2 = !kDirect) {
    const net::Proxy none;
    return net::Endpoint(url, {.proxy = &none, .ca_file = ca_file, .http2 = http2});
}

}  // namespace telepot::test
