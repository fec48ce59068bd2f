// SPDX-License-Identifier: MIT
#include "bot/download.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cstdint>
#include <exception>
#include <fstream>
#include <optional>
#include <string_view>
#include <utility>
#include <variant>

#include "bot/await_http.hpp"
#include "bot/download_target.hpp"
#include "bot/http_failure.hpp"
#include "codec/answer.hpp"
#include "codec/writer.hpp"
#include "methods/await_call.hpp"
#include "telepot/aio/offload.hpp"
#include "telepot/aio/time.hpp"
#include "telepot/exception.hpp"
#include "telepot/types/all.hpp"

namespace telepot::bot {

namespace {

constexpr const char* kName = "download_file";
constexpr codec::MethodInfo kGetFile{"getFile", true};
// How often a rest of the file may turn out to belong to something else.
constexpr int kMismatches = 3;

/// One file on its way, in as many requests as it takes.
class Transfer {
public:
    Transfer(Core& core, DownloadTarget& target, const DownloadOptions& options, const File& file)
        : core_(core), target_(target), options_(options), path_(*file.file_path), expected_size_(file.file_size) {}

    task<> run();

private:
    net::HttpRequest make_request();
    bool accept_headers(const net::HttpResponse& response);
    bool accept_bytes(std::string_view bytes);
    std::optional<std::chrono::milliseconds> judge(net::HttpResult&& result);

    Core& core_;
    DownloadTarget& target_;
    const DownloadOptions& options_;
    std::string path_;
    std::optional<std::int64_t> expected_size_;
    std::uint64_t begun_at_ = 0;  // where this request's answer begins in the file
    std::uint64_t total_ = 0;
    int attempts_ = 0;
    bool bytes_came_ = false;
    bool mismatch_ = false;
    std::exception_ptr local_error_;
};

net::HttpRequest Transfer::make_request() {
    Site& site = *core_.site();
    net::HttpRequest request(site.endpoint(), "GET", site.file_path(path_));
    request.connect_timeout = site.connect_timeout();
    request.total_timeout = std::chrono::milliseconds(0);
    request.stall_timeout = site.stall_timeout();
    request.repeatable = true;
    request.lane = net::Lane::file;
    request.resume_from = target_.size();
    request.on_headers = [this](const net::HttpResponse& response) { return accept_headers(response); };
    request.sink = [this](std::string_view bytes) { return accept_bytes(bytes); };
    begun_at_ = target_.size();
    return request;
}

// The first byte's position in "bytes 5-9/10".
std::optional<std::uint64_t> range_start(std::string_view content_range) {
    constexpr std::string_view kUnit = "bytes ";
    if (!content_range.starts_with(kUnit)) return std::nullopt;
    content_range.remove_prefix(kUnit.size());
    std::uint64_t start = 0;
    const auto [end, error] = std::from_chars(content_range.data(), content_range.data() + content_range.size(), start);
    if (error != std::errc()) return std::nullopt;
    return start;
}

bool Transfer::accept_headers(const net::HttpResponse& response) {
    if (response.status == 206 && range_start(response.content_range) != begun_at_) {
        mismatch_ = true;
        return false;
    }
    if (response.status == 200 && begun_at_ > 0) {
        begun_at_ = 0;
        try {
            target_.restart();
        } catch (...) {
            local_error_ = std::current_exception();
            return false;
        }
    }
    total_ = response.content_length ? begun_at_ + *response.content_length : 0;
    return true;
}

bool Transfer::accept_bytes(std::string_view bytes) {
    try {
        target_.write(bytes);
        bytes_came_ = true;
        if (options_.progress) options_.progress(target_.size(), total_);
        return true;
    } catch (...) {
        local_error_ = std::current_exception();
        return false;
    }
}

// Nothing: the file is whole. Otherwise how long to wait before the next request; throws if there is to be none.
std::optional<std::chrono::milliseconds> Transfer::judge(net::HttpResult&& result) {
    if (local_error_) std::rethrow_exception(local_error_);
    std::optional<protocol::Failure> failure;
    codec::Answer answer;
    if (auto* const response = std::get_if<net::HttpResponse>(&result)) {
        if (response->status == 200 || response->status == 206) return std::nullopt;
        // There is nothing behind what is here already: it is the whole file, or the rest of something else.
        if (response->status == 416) {
            if (expected_size_ && target_.size() == static_cast<std::uint64_t>(*expected_size_)) return std::nullopt;
            mismatch_ = true;
        }
        answer = codec::Answer(response->status, std::move(response->body));
        const codec::ErrorInfo info = codec::inspect_error(answer);
        failure = protocol::Failure::answered(answer.status, info.error_code, response->retry_after);
    } else {
        failure = failure_of(std::get<net::HttpError>(result));
    }
    if (std::exchange(mismatch_, false)) {
        if (++attempts_ < kMismatches) {
            target_.restart();
            return std::chrono::milliseconds(0);
        }
    } else if (failure) {
        // A broken connection costs nothing that has come: only failures without progress count.
        attempts_ = std::exchange(bytes_came_, false) ? 1 : attempts_ + 1;
        if (const auto pause = core_.site()->retry_policy().decide(true, attempts_, *failure)) return pause;
    }
    if (const auto* const error = std::get_if<net::HttpError>(&result))
        std::rethrow_exception(exception_of(*error, kName));
    codec::throw_error(answer, kName);
}

task<> Transfer::run() {
    for (;;) {
        AwaitHttp transfer(core_.engine(), make_request());
        const auto pause = judge(co_await transfer);
        if (!pause) co_return;
        co_await aio::sleep(*pause);
    }
}

/// Copies what a local Bot API server has put on this machine's disk.
void copy_local(const std::string& path, DownloadTarget& target, const DownloadOptions& options) {
    std::ifstream in(path, std::ios::binary);
    if (!in) {
        // The path isn't told: the server's folders are named by tokens.
        throw LocalFileError(std::string(kName) +
                             ": the server has put the file on its own disk, where it can't be read");
    }
    in.seekg(0, std::ios::end);
    const auto total = static_cast<std::uint64_t>(std::max<std::streamoff>(in.tellg(), 0));
    in.seekg(0);
    target.restart();
    std::array<char, std::size_t{64} << 10> buffer;
    while (in.read(buffer.data(), static_cast<std::streamsize>(buffer.size())) || in.gcount() > 0) {
        target.write(std::string_view(buffer.data(), static_cast<std::size_t>(in.gcount())));
        if (options.progress) options.progress(target.size(), total);
    }
    if (in.bad()) throw LocalFileError(std::string(kName) + ": the server's file can't be read to its end");
}

task<File> get_file(Core& core, std::string_view file_id) {
    codec::Request request(kGetFile);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("file_id", file_id);
    writer.close_object();
    co_return codec::decode_answer<File>(co_await codec::AwaitCall(core, std::move(request)), kGetFile.name);
}

task<> fetch(Core& core, const File& file, DownloadTarget& target, const DownloadOptions& options) {
    if (!file.file_path || file.file_path->empty())
        throw Exception(std::string(kName) + ": the server gives no file_path");
    if (file.file_path->front() == '/') {
        auto copy = [&] { copy_local(*file.file_path, target, options); };
        co_await aio::offload(copy);
    } else {
        Transfer transfer(core, target, options, file);
        co_await transfer.run();
    }
    target.finish();
}

}  // namespace

task<> download_to_path(Core& core, std::string file_id, std::string path, DownloadOptions options) {
    const File file = co_await get_file(core, file_id);
    FileTarget target(std::move(path), file.file_unique_id, options.resume);
    co_await fetch(core, file, target, options);
}

task<> download_to_stream(Core& core, std::string file_id, std::ostream& out, DownloadOptions options) {
    const File file = co_await get_file(core, file_id);
    StreamTarget target(out);
    co_await fetch(core, file, target, options);
}

}  // namespace telepot::bot

namespace telepot {

namespace {

task<> carry_out(task<> work, coroutine*) {
    return work;
}

void carry_out(task<> work, blocking*) {
    bot::Engine::instance().refuse_waiting();
    const bot::Pool::BlockingRegion region;
    aio::detail::launch(std::move(work), aio::detail::Root::Life::lasting).get();
}

}  // namespace

template <class Mode>
typename Mode::template result<void> BasicBot<Mode>::download_file(std::string_view file_id, std::string_view path,
                                                                   const DownloadOptions& options) {
    return carry_out(bot::download_to_path(*core_, std::string(file_id), std::string(path), options),
                     static_cast<Mode*>(nullptr));
}

template <class Mode>
typename Mode::template result<void> BasicBot<Mode>::download_file(std::string_view file_id, std::ostream& out,
                                                                   const DownloadOptions& options) {
    return carry_out(bot::download_to_stream(*core_, std::string(file_id), out, options), static_cast<Mode*>(nullptr));
}

template void BasicBot<blocking>::download_file(std::string_view, std::string_view, const DownloadOptions&);
template void BasicBot<blocking>::download_file(std::string_view, std::ostream&, const DownloadOptions&);
template task<> BasicBot<coroutine>::download_file(std::string_view, std::string_view, const DownloadOptions&);
template task<> BasicBot<coroutine>::download_file(std::string_view, std::ostream&, const DownloadOptions&);

}  // namespace telepot
