// SPDX-License-Identifier: MIT
// A Caller without a server: keeps the calls that were made and answers them at once, or later.
#pragma once

#include <exception>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "codec/caller.hpp"

namespace telepot::codec {

/// A call that was made.
class RecordedCall {
public:
    explicit RecordedCall(Request&& request)
        : method(request.method->name), json(std::move(request.json)), files(std::move(request.files)) {}

    std::string method;
    std::string json;
    std::vector<FilePart> files;
};

class RecordingCaller : public Caller {
public:
    /// The JSON of the results, until another one is set.
    explicit RecordingCaller(std::string_view result = "true") { answer_with(result); }

    void answer_with(std::string_view result) { answer_ = R"({"ok":true,"result":)" + std::string(result) + "}"; }
    void answer_with_text(std::string text, int status) {
        answer_ = std::move(text);
        status_ = status;
    }

    const std::vector<RecordedCall>& calls() const { return calls_; }
    const RecordedCall& last() const { return calls_.back(); }
    /// The arguments of the last call.
    const std::string& json() const { return calls_.back().json; }

    Answer call(Request&& request) override {
        calls_.emplace_back(std::move(request));
        return answer();
    }
    void start(Request&& request, Completion& completion) override {
        calls_.emplace_back(std::move(request));
        completion.finished(answer());
    }
    void cancel(Completion& /*completion*/) noexcept override {}

protected:
    Answer answer() const { return {status_, answer_}; }

    std::vector<RecordedCall> calls_;

private:
    std::string answer_;
    int status_ = 200;
};

}  // namespace telepot::codec
