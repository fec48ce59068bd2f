// SPDX-License-Identifier: MIT
// A bot whose calls end here, and what tests of handlers need besides.
#pragma once

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "codec/caller.hpp"
#include "runtime/either_mode.hpp"
#include "telepot/json.hpp"
#include "unit/delegate/journal.hpp"
#include "unit/delegate/versions.hpp"

namespace telepot::test {

/// Answers calls as a server would, without one. Messages are numbered from 101 on.
class FakeServer : public codec::Caller {
public:
    codec::Answer call(codec::Request&& request) override {
        note(request, "");
        {
            std::unique_lock lock(mutex_);
            changed_.wait(lock, [&] { return held_.count(std::string(request.method->name)) == 0; });
        }
        codec::Answer result = answer(request);
        note(request, " done");
        return result;
    }
    void start(codec::Request&& request, codec::Completion& completion) override {
        note(request, "");
        {
            const std::lock_guard lock(mutex_);
            if (held_.count(std::string(request.method->name)) != 0) {
                waiting_.emplace(&completion, std::move(request));
                return;
            }
        }
        completion.finished(answer(request));
    }
    void cancel(codec::Completion& completion) noexcept override {
        const std::lock_guard lock(mutex_);
        cancelled_ += waiting_.erase(&completion);
    }

    /// Lets calls of a method wait until they are released.
    void hold(const std::string& method) {
        const std::lock_guard lock(mutex_);
        held_[method] = true;
    }
    /// Answers them. Of the asynchronous version: on the loop thread.
    void release(const std::string& method) {
        std::map<codec::Completion*, codec::Request> ready;
        {
            const std::lock_guard lock(mutex_);
            held_.erase(method);
            ready.swap(waiting_);
            changed_.notify_all();
        }
        for (auto& [completion, request] : ready) completion->finished(answer(request));
    }
    /// From now on a method is refused.
    void refuse(const std::string& method) {
        const std::lock_guard lock(mutex_);
        refused_[method] = true;
    }

    /// The arguments of all calls of a method, in their order.
    std::vector<Json> calls(std::string_view method) const {
        const std::lock_guard lock(mutex_);
        std::vector<Json> result;
        for (const auto& [name, json] : calls_) {
            if (name == method) result.push_back(Json::parse(json));
        }
        return result;
    }
    std::size_t count(std::string_view method) const { return calls(method).size(); }
    std::size_t cancelled() const {
        const std::lock_guard lock(mutex_);
        return cancelled_;
    }

private:
    void note(const codec::Request& request, const std::string& what) {
        const std::lock_guard lock(mutex_);
        calls_.emplace_back(std::string(request.method->name) + what, request.json);
    }
    codec::Answer answer(const codec::Request& request) {
        const std::string_view method = request.method->name;
        const Json arguments = Json::parse(request.json);
        {
            const std::lock_guard lock(mutex_);
            if (refused_.count(std::string(method)) != 0) {
                return {400, R"({"ok":false,"error_code":400,"description":"Bad Request: as planned"})"};
            }
        }
        std::string result = "true";
        if (method == "copyMessage") {
            result = R"({"message_id":)" + std::to_string(++last_message_) + "}";
        } else if (method.substr(0, 4) == "send") {
            result = message(arguments, ++last_message_);
        } else if (method.substr(0, 4) == "edit" && !arguments["inline_message_id"]) {
            result = message(arguments, arguments["message_id"].as_int().value());
        } else if (method == "stopPoll") {
            result =
                R"({"id":"p","question":"q","options":[],"total_voter_count":0,"is_closed":true,"is_anonymous":true,)"
                R"("type":"regular","allows_multiple_answers":false,"allows_revoting":true,"members_only":false})";
        }
        return {200, R"({"ok":true,"result":)" + result + "}"};
    }
    static std::string message(const Json& arguments, std::int64_t id) {
        return JsonObject()
            .set("message_id", id)
            .set("date", 1)
            .set("chat", JsonObject().set("id", *arguments["chat_id"].as_int()).set("type", "private"))
            .text();
    }

    mutable std::mutex mutex_;
    std::condition_variable changed_;
    std::vector<std::pair<std::string, std::string>> calls_;
    std::map<std::string, bool> held_;
    std::map<std::string, bool> refused_;
    std::map<codec::Completion*, codec::Request> waiting_;
    std::size_t cancelled_ = 0;
    std::atomic<std::int64_t> last_message_{100};
};

/// A bot that talks to a fake server.
template <class Mode>
class OfflineBot : public BasicDelegatorBot<Mode> {
public:
    explicit OfflineBot(FakeServer& server, std::vector<DelegationPatternOf<Mode>> patterns = {})
        : BasicDelegatorBot<Mode>(kToken, std::move(patterns)) {
        this->caller_ = &server;
    }
};

/// How often a line stands in a journal.
inline std::size_t count(const Journal& journal, const std::string& line) {
    const std::vector<std::string> lines = journal.lines();
    return static_cast<std::size_t>(std::count(lines.begin(), lines.end(), line));
}

/// A press of a button below a message in a private chat.
inline AnyMessage press_message(std::int64_t chat_id, std::int64_t message_id, std::string data,
                                std::int64_t user_id = 0) {
    CallbackQuery query("q" + data, User(user_id != 0 ? user_id : chat_id, false, "Ann"), "instance");
    query.data = std::move(data);
    query.message = MaybeInaccessibleMessage(Message(message_id, 1, Chat(chat_id, "private")));
    return AnyMessage(std::move(query));
}

inline AnyMessage inline_press(std::int64_t user_id, std::string inline_message_id, std::string data) {
    CallbackQuery query("q" + data, User(user_id, false, "Ann"), "instance");
    query.data = std::move(data);
    query.inline_message_id = std::move(inline_message_id);
    return AnyMessage(std::move(query));
}

inline InlineKeyboardMarkup buttons(const std::string& data) {
    return InlineKeyboardMarkup().row(InlineKeyboardButton("Press").set_callback_data(data));
}

/// Runs something that waits, on the test's thread or on the loop's.
template <class Mode, class F>
auto run_in(F body) {
    if constexpr (std::is_same_v<Mode, blocking>) {
        return body();
    } else {
        bot::Engine::instance().ensure_driven();
        return aio::spawn(body()).get();
    }
}

using BothVersions = ::testing::Types<Traditional, Asynchronous>;

}  // namespace telepot::test
