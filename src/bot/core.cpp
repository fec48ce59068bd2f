// SPDX-License-Identifier: MIT
#include "bot/core.hpp"

#include <atomic>
#include <exception>
#include <utility>

#include "bot/call.hpp"
#include "bot/transformed_call.hpp"
#include "codec/surrounding.hpp"
#include "net/client/http_client.hpp"

namespace telepot::bot {

namespace {

/// Lets a thread wait for a call.
class BlockingCompletion final : public codec::Completion {
public:
    void finished(codec::Answer&& answer) noexcept override {
        answer_ = std::move(answer);
        wake();
    }
    void failed(std::exception_ptr error) noexcept override {
        error_ = std::move(error);
        wake();
    }
    codec::Answer wait() {
        done_.wait(0, std::memory_order_acquire);
        if (error_) std::rethrow_exception(error_);
        return std::move(answer_);
    }

private:
    // Waking uses no more than the address of done_, so the waiting thread may be gone with it already.
    void wake() noexcept {
        done_.store(1, std::memory_order_release);
        done_.notify_one();
    }

    codec::Answer answer_;
    std::exception_ptr error_;
    std::atomic<int> done_{0};
};

}  // namespace

Core::Core(std::string_view token, const BotOptions& options)
    : engine_(Engine::instance()), site_(std::make_shared<Site>(token, options)) {
    engine_.refuse_orphan();
}

codec::Answer Core::call(codec::Request&& request) {
    engine_.refuse_waiting();
    if (codec::Surrounding* const surrounding = codec::Surrounding::current()) {
        const codec::Surrounding::Scope plain(nullptr);
        return surrounding->call(*this, std::move(request));
    }
    BlockingCompletion completion;
    const Pool::BlockingRegion region;
    const Engine::Driven driven(engine_);
    engine_.loop().post([this, &request, &completion] { start(std::move(request), completion); });
    return completion.wait();
}

void Core::start(codec::Request&& request, codec::Completion& completion) {
    if (codec::Surrounding* const surrounding = codec::Surrounding::current()) {
        const codec::Surrounding::Scope plain(nullptr);
        return surrounding->start(*this, std::move(request), completion);
    }
    if (const auto transformers = transformers_.list()) {
        return TransformedCall::start(engine_, site_, *transformers, std::move(request), completion);
    }
    Call::start(engine_, site_, std::move(request), completion);
}

void Core::cancel(codec::Completion& completion) noexcept {
    if (codec::Surrounded* const between = codec::Surrounded::find(completion)) return between->give_up();
    PendingCall::cancel(completion);
}

// One client for all bots; how many transfers a server takes at a time is its own business, so the bound is generous.
net::HttpClient& Engine::client() {
    std::call_once(client_once_, [this] {
        client_ = std::make_shared<net::HttpClient>(
            loop_, net::HttpClientOptions{.max_transfers = 256, .max_long_polls = 4096, .max_file_transfers = 32});
    });
    return *client_;
}

}  // namespace telepot::bot
