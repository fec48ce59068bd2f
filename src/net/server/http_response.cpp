// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string>

#include <boost/beast/http/status.hpp>

#include "net/server/http_connection.hpp"

namespace telepot::net {

namespace {

std::optional<std::uint64_t> parse_number(std::string_view text) {
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

/// "bytes=first-last", "bytes=first-", "bytes=-count"; nothing if it isn't one such range.
std::optional<std::pair<std::optional<std::uint64_t>, std::optional<std::uint64_t>>> parse_range(
    std::string_view text) {
    constexpr std::string_view unit = "bytes=";
    if (text.substr(0, unit.size()) != unit || text.find(',') != std::string_view::npos) return std::nullopt;
    text.remove_prefix(unit.size());
    const std::size_t dash = text.find('-');
    if (dash == std::string_view::npos) return std::nullopt;
    const std::string_view from = text.substr(0, dash);
    const std::string_view to = text.substr(dash + 1);
    const auto first = parse_number(from);
    const auto last = parse_number(to);
    if ((!from.empty() && !first) || (!to.empty() && !last) || (!first && !last)) return std::nullopt;
    if (first && last && *last < *first) return std::nullopt;
    return std::pair{first, last};
}

}  // namespace

void HeaderList::set(std::string_view name, std::string value) {
    std::erase_if(fields_, [&](const auto& field) { return same_field_name(field.first, name); });
    fields_.emplace_back(std::string(name), std::move(value));
}

std::string_view HeaderList::get(std::string_view name) const {
    for (const auto& [key, value] : fields_) {
        if (same_field_name(key, name)) return value;
    }
    return {};
}

bool HeaderList::has(std::string_view name) const {
    return std::any_of(fields_.begin(), fields_.end(),
                       [&](const auto& field) { return same_field_name(field.first, name); });
}

ServerResponse ServerResponse::file(std::string path, std::string content_type) {
    ServerResponse response(200, std::move(content_type), {});
    response.file_path = std::move(path);
    response.accept_ranges = true;
    return response;
}

BodyRange select_range(std::string_view range, std::uint64_t size, ServerResponse& response) {
    BodyRange part;
    part.length = size;
    if (!response.accept_ranges || response.status != 200) return part;
    response.headers.set("Accept-Ranges", "bytes");
    const auto wanted = parse_range(range);
    if (!wanted) return part;
    const auto [first, last] = *wanted;
    const std::uint64_t begin = first ? *first : size - std::min(size, *last);
    if (begin >= size) {
        response.status = 416;
        response.headers.set("Content-Range", "bytes */" + std::to_string(size));
        part.length = 0;
        return part;
    }
    const std::uint64_t end = first && last ? std::min(*last, size - 1) : size - 1;
    response.status = 206;
    response.headers.set("Content-Range",
                         "bytes " + std::to_string(begin) + "-" + std::to_string(end) + "/" + std::to_string(size));
    part.first = begin;
    part.length = end - begin + 1;
    return part;
}

namespace {

void append_status_line(std::string& out, int status) {
    if (status == 200) {
        out.append("HTTP/1.1 200 OK\r\n");
        return;
    }
    const auto reason =
        boost::beast::http::obsolete_reason(boost::beast::http::int_to_status(static_cast<unsigned>(status)));
    out.append("HTTP/1.1 ").append(std::to_string(status)).append(" ");
    out.append(reason.data(), reason.size()).append("\r\n");
}

void append_length(std::string& out, std::uint64_t length, bool keep_alive) {
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), length).ptr;
    out.append("Content-Length: ").append(digits.data(), static_cast<std::size_t>(end - digits.data()));
    out.append(keep_alive ? "\r\nConnection: keep-alive\r\n\r\n" : "\r\nConnection: close\r\n\r\n");
}

}  // namespace

void append_head(std::string& out, const ServerResponse& response, std::uint64_t content_length, bool keep_alive) {
    append_status_line(out, response.status);
    for (const auto& [name, value] : response.headers) {
        out.append(name).append(": ").append(value).append("\r\n");
    }
    append_length(out, content_length, keep_alive);
}

void append_stream_head(std::string& out, const ServerResponse& response) {
    append_status_line(out, response.status);
    for (const auto& [name, value] : response.headers) {
        out.append(name).append(": ").append(value).append("\r\n");
    }
    out.append("Connection: close\r\n\r\n");
}

void append_answer(std::string& out, const QuickAnswer& answer, bool with_content, bool keep_alive) {
    append_status_line(out, answer.status);
    out.append(answer.fields);
    append_length(out, answer.content.size(), keep_alive);
    if (with_content) out.append(answer.content);
}

}  // namespace telepot::net
