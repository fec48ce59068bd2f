// SPDX-License-Identifier: MIT
#include "integration/bot_core/file_server.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <sstream>

#include "integration/bot_core/fixture.hpp"

namespace telepot::test {

namespace {

std::string content() {
    std::string text;
    for (int i = 0; text.size() < 300'000; ++i) text += std::to_string(i) + " ";
    return text;
}

std::string chunked_answer(const std::string& body) {
    std::ostringstream out;
    out << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
        << std::hex << body.size() << "\r\n"
        << body << "\r\n0\r\n\r\n";
    return out.str();
}

}  // namespace

std::string file_answer(const std::string& path, std::optional<std::size_t> size) {
    const std::string file_size = size ? R"(,"file_size":)" + std::to_string(*size) : std::string();
    return ok(R"({"file_id":"F","file_unique_id":"U-1")" + file_size + R"(,"file_path":")" + path + "\"}");
}

std::string read(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(in), {});
}

std::size_t files_in(const std::filesystem::path& folder) {
    namespace fs = std::filesystem;
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

FileServer::FileServer() : text(content()), server_([this](ServerConnection& connection) { serve(connection); }) {}

std::size_t FileServer::gets() const {
    std::size_t count = 0;
    for (const auto& got : server_.requests()) count += got.method == "GET" ? 1 : 0;
    return count;
}

void FileServer::serve(ServerConnection& connection) {
    while (const auto got = connection.read_request()) {
        if (got->method == "POST") {
            connection.write(
                file_answer(file_path, announces ? std::optional(announced.value_or(text.size())) : std::nullopt));
        } else if (!send_file(connection, *got)) {
            return;
        }
    }
}

bool FileServer::send_file(ServerConnection& connection, const ReceivedRequest& got) {
    std::size_t start = 0;
    const auto range = got.headers.find("range");
    if (ranges && range != got.headers.end()) start = std::stoul(range->second.substr(range->second.find('=') + 1));
    if (start >= text.size() && start > 0) {
        return connection.write(answer(416, "", "Content-Range: bytes */" + std::to_string(text.size()) + "\r\n"));
    }
    const std::string rest = text.substr(start);
    if (chunked) return connection.write(chunked_answer(rest));
    const std::string whole =
        start == 0 ? answer(200, rest)
                   : answer(206, rest,
                            "Content-Range: bytes " + std::to_string(start) + "-" + std::to_string(text.size() - 1) +
                                "/" + std::to_string(text.size()) + "\r\n");
    std::size_t size = whole.size();
    if (breaks.fetch_sub(1) > 0) size /= 2;
    const std::size_t head = whole.size() - rest.size();
    if (a_little > 0) size = std::min(size, head + a_little.load());
    if (always_first > 0) size = std::min(size, head + (start < always_first ? always_first - start : 0));
    return connection.write(whole.substr(0, size)) && size == whole.size();
}

}  // namespace telepot::test
