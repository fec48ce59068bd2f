// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstdint>
#include <exception>
#include <memory>
#include <optional>
#include <string_view>

#include "bot/pending_call.hpp"
#include "bot/site.hpp"
#include "codec/caller.hpp"
#include "net/client/http_client.hpp"
#include "runtime/engine.hpp"

namespace telepot::bot {

/// One call from its first attempt to its outcome, repeats and waits included. Owns itself; loop thread only.
class Call final : public PendingCall {
public:
    /// `completion` gets the outcome, possibly before this returns.
    static void start(Engine& engine, const std::shared_ptr<Site>& site, codec::Request&& request,
                      codec::Completion& completion);

private:
    Call(Engine& engine, const std::shared_ptr<Site>& site, codec::Request&& request, codec::Completion& completion);
    ~Call() override = default;

    void withdraw() noexcept override;
    void send();
    net::HttpRequest make_request();
    void arrived(net::HttpResult&& result);
    void answered(net::HttpResponse&& response);
    void unanswered(const net::HttpError& error);
    void follow_known();
    bool follow(std::int64_t new_chat_id);
    bool retry(const protocol::Failure& failure);
    void finish(codec::Answer&& answer) noexcept;
    void fail(std::exception_ptr error) noexcept;
    void note_duration(std::string_view outcome) const;

    Engine& engine_;
    std::shared_ptr<Site> site_;
    codec::Request request_;
    codec::Completion* completion_;  // null once it was cancelled
    std::exception_ptr reader_error_;
    net::RequestHandle transfer_;
    net::TimerId pause_;
    std::chrono::steady_clock::time_point begin_;  // if its duration is going to be logged
    int attempts_ = 0;
    bool once_;
    bool followed_ = false;  // the call goes to the supergroup that its chat has become
};

}  // namespace telepot::bot
