// SPDX-License-Identifier: MIT
#include "bot/file_transfer.hpp"

#include <algorithm>
#include <charconv>
#include <utility>
#include <variant>

#include "bot/await_http.hpp"
#include "bot/http_failure.hpp"
#include "codec/request.hpp"
#include "telepot/task/time.hpp"
#include "telepot/values/exception.hpp"

namespace telepot::bot {

namespace {

// How often a rest of the file may turn out to belong to something else.
constexpr int kMismatches = 3;

/// The numbers in "bytes 5-9/10"; the last may be "*", that is, unknown.
struct ContentRange {
    std::uint64_t first = 0;
    std::optional<std::uint64_t> size;
};

std::optional<std::uint64_t> number(std::string_view text) {
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end == text.data()) return std::nullopt;
    return value;
}

std::optional<ContentRange> parse_range(std::string_view text) {
    constexpr std::string_view kUnit = "bytes ";
    if (!text.starts_with(kUnit)) return std::nullopt;
    const auto first = number(text.substr(kUnit.size()));
    if (!first) return std::nullopt;
    const std::size_t slash = text.find('/');
    return ContentRange{*first, slash == std::string_view::npos ? std::nullopt : number(text.substr(slash + 1))};
}

}  // namespace

FileTransfer::FileTransfer(Core& core, DownloadTarget& target, const DownloadBounds& bounds, const Progress& progress,
                           std::string path)
    : core_(core), target_(target), bounds_(bounds), progress_(progress), path_(std::move(path)) {
    if (bounds.exceeded_by(target.size()) || (bounds.announced() && target.size() > *bounds.announced())) {
        target.restart();
    }
    total_ = bounds.announced().value_or(0);
    highest_ = target.size();
}

net::HttpRequest FileTransfer::make_request() {
    Site& site = *core_.site();
    net::HttpRequest request(site.endpoint(), "GET", site.file_path(path_));
    request.connect_timeout = site.connect_timeout();
    request.total_timeout = bounds_.left().value_or(std::chrono::milliseconds(0));
    request.stall_timeout = site.stall_timeout();
    request.repeatable = true;
    request.lane = net::Lane::file;
    request.resume_from = target_.size();
    request.on_headers = [this](const net::HttpResponse& response) { return accept_headers(response); };
    request.sink = [this](std::string_view bytes) { return accept_bytes(bytes); };
    begun_at_ = target_.size();
    return request;
}

bool FileTransfer::accept_headers(const net::HttpResponse& response) try {
    if (response.status != 200 && response.status != 206) return true;
    std::optional<std::uint64_t> size;
    if (response.status == 206) {
        const auto range = parse_range(response.content_range);
        if (!range || range->first != begun_at_) {
            mismatch_ = true;
            return false;
        }
        size = range->size;
    } else if (begun_at_ > 0) {
        begun_at_ = 0;
        target_.restart();
    }
    if (!size && response.content_length) size = begun_at_ + *response.content_length;
    if (size && bounds_.exceeded_by(*size)) {
        target_.discard();
        bounds_.throw_too_large();
    }
    total_ = std::max(size.value_or(0), bounds_.announced().value_or(0));
    return true;
} catch (...) {
    local_error_ = std::current_exception();
    return false;
}

bool FileTransfer::accept_bytes(std::string_view bytes) try {
    if (bounds_.exceeded_by(target_.size() + bytes.size())) {
        target_.discard();
        bounds_.throw_too_large();
    }
    target_.write(bytes);
    if (target_.size() > highest_) {
        highest_ = target_.size();
        progressed_ = true;
    }
    if (progress_) progress_(target_.size(), total_);
    return true;
} catch (...) {
    local_error_ = std::current_exception();
    return false;
}

bool FileTransfer::is_whole() const noexcept {
    return target_.size() >= total_;
}

void FileTransfer::throw_incomplete() const {
    const std::string text =
        total_ > highest_
            ? "the server sends " + std::to_string(highest_) + " of the file's " + std::to_string(total_) + " bytes"
            : std::string("the parts of the file that the server sends don't fit together");
    throw NetworkError(NetworkError::Kind::closed, true, std::string(kDownload) + ": " + text);
}

// Nothing: the file is whole. Otherwise how long to wait before the next request; throws if there is to be none.
std::optional<std::chrono::milliseconds> FileTransfer::judge(net::HttpResult&& result) {
    if (local_error_) std::rethrow_exception(local_error_);
    if (const auto* const response = std::get_if<net::HttpResponse>(&result)) {
        const bool sent = response->status == 200 || response->status == 206;
        // 416: there is nothing behind what is here already. It is the whole file, or the rest of something else.
        if (sent || response->status == 416) {
            if (sent ? is_whole() : bounds_.announced() == target_.size()) return std::nullopt;
            mismatch_ = !sent;
        }
    }
    if (!std::exchange(mismatch_, false)) return repeat(std::move(result));
    if (++attempts_ >= kMismatches) throw_incomplete();
    target_.restart();
    return std::chrono::milliseconds(0);
}

std::optional<std::chrono::milliseconds> FileTransfer::repeat(net::HttpResult&& result) {
    const auto* const error = std::get_if<net::HttpError>(&result);
    auto* const response = std::get_if<net::HttpResponse>(&result);
    const bool short_answer = response != nullptr && (response->status == 200 || response->status == 206);
    std::optional<protocol::Failure> failure;
    codec::Answer answer;
    if (short_answer) {
        failure = protocol::Failure::unanswered(NetworkError::Kind::closed, true);
    } else if (response != nullptr) {
        answer = codec::Answer(response->status, std::move(response->body));
        const codec::ErrorInfo info = codec::inspect_error(answer);
        failure = protocol::Failure::answered(answer.status, info.error_code, response->retry_after);
    } else {
        failure = failure_of(*error);
    }
    if (failure) {
        // A broken connection costs nothing that has come: only failures without progress count. A byte that comes a
        // second time is none.
        attempts_ = std::exchange(progressed_, false) ? 1 : attempts_ + 1;
        if (const auto pause = core_.site()->retry_policy().decide(true, attempts_, *failure)) return pause;
    }
    if (short_answer) throw_incomplete();
    if (error != nullptr) std::rethrow_exception(exception_of(*error, kDownload));
    codec::throw_error(answer, kDownload);
}

task<> FileTransfer::run() {
    for (;;) {
        AwaitHttp transfer(core_.engine(), make_request());
        const auto pause = judge(co_await transfer);
        if (!pause) co_return;
        co_await aio::sleep(std::min(*pause, bounds_.left().value_or(*pause)));
    }
}

}  // namespace telepot::bot
