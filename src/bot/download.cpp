// SPDX-License-Identifier: MIT
#include "bot/download.hpp"

#include <array>
#include <cerrno>
#include <string_view>
#include <utility>

#include <unistd.h>

#include "bot/download_bounds.hpp"
#include "bot/download_target.hpp"
#include "bot/file_transfer.hpp"
#include "bot/local_folder.hpp"
#include "codec/answer.hpp"
#include "codec/writer.hpp"
#include "methods/await_call.hpp"
#include "telepot/task/offload.hpp"
#include "telepot/types/all.hpp"
#include "telepot/values/exception.hpp"

namespace telepot::bot {

namespace {

constexpr codec::MethodInfo kGetFile{"getFile", true};

/// What one download is made of, besides its target.
struct Job {
    Core& core;
    const DownloadOptions& options;
    DownloadBounds& bounds;
};

/// Copies what a local Bot API server has put on this machine's disk.
void copy_local(const OpenFile& file, DownloadTarget& target, const Job& job) {
    target.restart();
    std::array<char, std::size_t{64} << 10> buffer;
    for (;;) {
        job.bounds.left();
        const ssize_t count = ::read(file.descriptor(), buffer.data(), buffer.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) throw LocalFileError(std::string(kDownload) + ": the server's file can't be read to its end");
        if (count == 0) break;
        const auto bytes = static_cast<std::size_t>(count);
        if (job.bounds.exceeded_by(target.size() + bytes)) {
            target.discard();
            job.bounds.throw_too_large();
        }
        target.write(std::string_view(buffer.data(), bytes));
        if (job.options.progress) job.options.progress(target.size(), job.bounds.announced().value_or(0));
    }
    if (target.size() < job.bounds.announced().value_or(0)) {
        throw LocalFileError(std::string(kDownload) + ": the server's file has " + std::to_string(target.size()) +
                             " bytes; " + std::to_string(*job.bounds.announced()) + " were announced");
    }
}

OpenFile open_local(Core& core, std::string_view path) {
    if (const LocalFolder* const folder = core.site()->local_folder()) return folder->open(path);
    throw LocalFileError(std::string(kDownload) +
                         ": the server is in local mode and doesn't send files; if it is yours and on this machine, "
                         "name its folder in BotOptions::local_files");
}

task<File> get_file(Core& core, std::string_view file_id) {
    codec::Request request(kGetFile);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("file_id", file_id);
    writer.close_object();
    co_return codec::decode_answer<File>(co_await codec::AwaitCall(core, std::move(request)), kGetFile.name);
}

const std::string& path_of(const File& file) {
    if (!file.file_path || file.file_path->empty())
        throw Exception(std::string(kDownload) + ": the server gives no file_path");
    return *file.file_path;
}

task<> fetch(const File& file, DownloadTarget& target, Job job) {
    const std::string& path = path_of(file);
    if (path.front() == '/') {
        auto copy = [&] { copy_local(open_local(job.core, path), target, job); };
        co_await aio::offload(copy);
    } else if (is_devious(path)) {
        throw Exception(std::string(kDownload) + ": the server gives a file_path that leads elsewhere");
    } else {
        FileTransfer transfer(job.core, target, job.bounds, job.options.progress, path);
        co_await transfer.run();
    }
    if (job.options.sync) {
        auto finish = [&] { target.finish(true); };
        co_await aio::offload(finish);
    } else {
        target.finish(false);
    }
}

}  // namespace

task<> download_to_path(Core& core, std::string file_id, std::string path, DownloadOptions options) {
    DownloadBounds bounds(options);
    const File file = co_await get_file(core, file_id);
    bounds.announce(file.file_size);
    FileTarget target(std::move(path), file.file_unique_id, options.resume);
    co_await fetch(file, target, {core, options, bounds});
}

task<> download_to_stream(Core& core, std::string file_id, std::ostream& out, DownloadOptions options) {
    DownloadBounds bounds(options);
    const File file = co_await get_file(core, file_id);
    bounds.announce(file.file_size);
    StreamTarget target(out);
    co_await fetch(file, target, {core, options, bounds});
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
