// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "codec/caller.hpp"
#include "runtime/engine.hpp"
#include "telepot/exception.hpp"
#include "telepot/json.hpp"

namespace telepot::loop {

/// A server without sockets: getUpdates with the real one's rules for offset, limit and timeout, and failures on
/// demand. Any thread, except where codec::Caller says otherwise.
class FakeServer final : public codec::Caller {
public:
    /// What the next getUpdates meets in place of the usual answer.
    using Fault = std::function<void(FakeServer&, codec::Completion&)>;

    static std::string text_update(std::int64_t id, std::int64_t chat, const std::string& text) {
        const std::string number = std::to_string(chat);
        return R"({"update_id":)" + std::to_string(id) + R"(,"message":{"message_id":)" + std::to_string(id) +
               R"(,"date":1,"chat":{"id":)" + number + R"(,"type":"private","first_name":"A"},"text":")" + text +
               R"("}})";
    }

    /// Adds a text message; its update has the next number.
    std::int64_t say(std::int64_t chat, const std::string& text) {
        const std::lock_guard lock(mutex_);
        const std::int64_t id = next_id_++;
        updates_[id] = text_update(id, chat, text);
        wake();
        return id;
    }
    /// Adds an update as JSON; `id` must be its update_id.
    void add(std::int64_t id, const std::string& json) {
        const std::lock_guard lock(mutex_);
        updates_[id] = json;
        next_id_ = id + 1;
        wake();
    }
    void add_fault(Fault fault) {
        const std::lock_guard lock(mutex_);
        faults_.push_back(std::move(fault));
    }
    /// Each answer gives every update twice, the newest first.
    void confuse() {
        const std::lock_guard lock(mutex_);
        confused_ = true;
    }

    static Fault answer(int status, std::string body) {
        return [=](FakeServer& server, codec::Completion& completion) {
            server.finish_soon(completion, codec::Answer(status, body));
        };
    }
    static Fault refuse(int code, const std::string& description, const std::string& more = "") {
        return answer(code, R"({"ok":false,"error_code":)" + std::to_string(code) + R"(,"description":")" +
                                description + '"' + more + "}");
    }
    static Fault no_connection() {
        return [](FakeServer& server, codec::Completion& completion) {
            server.soon(completion, [&completion] {
                completion.failed(
                    std::make_exception_ptr(NetworkError(NetworkError::Kind::connect, false, "connection refused")));
            });
        };
    }
    /// The connection ends after some time, while the poll waits.
    static Fault close_after(std::chrono::milliseconds time) {
        return [time](FakeServer& server, codec::Completion& completion) {
            bot::Engine::instance().loop().start_timer(time, [&server, &completion] {
                if (!server.forget(completion)) return;
                completion.failed(std::make_exception_ptr(
                    NetworkError(NetworkError::Kind::closed, true, "the server closed the connection")));
            });
        };
    }
    /// Never answered.
    static Fault hang() {
        return [](FakeServer&, codec::Completion&) {};
    }

    /// The arguments of all calls so far.
    std::vector<Json> requests() const {
        const std::lock_guard lock(mutex_);
        std::vector<Json> parsed;
        for (const std::string& request : requests_) parsed.push_back(Json::parse(request));
        return parsed;
    }
    bool wait_for_requests(std::size_t count) const {
        std::unique_lock lock(mutex_);
        return changed_.wait_for(lock, std::chrono::seconds(30), [&] { return requests_.size() >= count; });
    }
    /// Updates that aren't confirmed.
    std::size_t unconfirmed() const {
        const std::lock_guard lock(mutex_);
        return updates_.size();
    }
    std::size_t cancelled_calls() const {
        const std::lock_guard lock(mutex_);
        return cancelled_;
    }

    codec::Answer call(codec::Request&&) override { throw std::logic_error("nobody calls this"); }
    void start(codec::Request&& request, codec::Completion& completion) override {
        const std::lock_guard lock(mutex_);
        requests_.push_back(request.json);
        changed_.notify_all();
        open_.push_back(&completion);
        if (!faults_.empty()) {
            const Fault fault = std::move(faults_.front());
            faults_.pop_front();
            fault(*this, completion);
            return;
        }
        const Json arguments = Json::parse(request.json);
        const std::int64_t offset = arguments["offset"].as_int().value_or(0);
        limit_ = static_cast<std::size_t>(arguments["limit"].as_int().value_or(100));
        updates_.erase(updates_.begin(), updates_.lower_bound(offset));
        if (!updates_.empty() || arguments["timeout"].as_int().value_or(0) == 0) {
            finish_soon(completion, batch());
        } else {
            waiting_ = &completion;
        }
    }
    void cancel(codec::Completion& completion) noexcept override {
        const std::lock_guard lock(mutex_);
        std::erase(open_, &completion);
        if (waiting_ == &completion) waiting_ = nullptr;
        ++cancelled_;
    }

private:
    codec::Answer batch() const {
        std::vector<std::string> given;
        for (const auto& [id, json] : updates_) {
            if (given.size() < limit_) given.push_back(json);
        }
        std::string list;
        const auto append = [&list](const std::string& json) { list += (list.empty() ? "" : ",") + json; };
        if (confused_) {
            for (auto it = given.rbegin(); it != given.rend(); ++it) append(*it);
        }
        for (const std::string& json : given) append(json);
        return codec::Answer(200, R"({"ok":true,"result":[)" + list + "]}");
    }
    void wake() {
        if (codec::Completion* const completion = std::exchange(waiting_, nullptr)) finish_soon(*completion, batch());
    }
    void finish_soon(codec::Completion& completion, codec::Answer answer) {
        soon(completion, [&completion, answer]() mutable { completion.finished(std::move(answer)); });
    }
    /// Whether the call was still under way.
    bool forget(codec::Completion& completion) {
        const std::lock_guard lock(mutex_);
        return std::erase(open_, &completion) > 0;
    }
    void soon(codec::Completion& completion, std::function<void()> outcome) {
        bot::Engine::instance().loop().post([this, &completion, outcome = std::move(outcome)] {
            if (forget(completion)) outcome();
        });
    }

    mutable std::mutex mutex_;
    mutable std::condition_variable changed_;
    std::map<std::int64_t, std::string> updates_;
    std::int64_t next_id_ = 1000;
    std::deque<Fault> faults_;
    std::vector<std::string> requests_;
    std::vector<codec::Completion*> open_;
    codec::Completion* waiting_ = nullptr;
    std::size_t limit_ = 100;
    std::size_t cancelled_ = 0;
    bool confused_ = false;
};

}  // namespace telepot::loop
