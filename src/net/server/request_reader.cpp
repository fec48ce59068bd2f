// SPDX-License-Identifier: MIT
#include "net/server/request_reader.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>

namespace telepot::net {

namespace {

constexpr std::size_t longest_chunk_line = 256;
constexpr std::size_t longest_trailer = 8192;

constexpr char small(char c) noexcept {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

/// Characters of methods and field names.
constexpr auto token_characters = [] {
    std::array<bool, 256> result{};
    for (unsigned char c = '0'; c <= '9'; ++c) result[c] = true;
    for (unsigned char c = 'a'; c <= 'z'; ++c) result[c] = true;
    for (unsigned char c = 'A'; c <= 'Z'; ++c) result[c] = true;
    for (const unsigned char c : {'!', '#', '$', '%', '&', '\'', '*', '+', '-', '.', '^', '_', '`', '|', '~'}) {
        result[c] = true;
    }
    return result;
}();

bool is_token(std::string_view text) noexcept {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](unsigned char c) { return token_characters[c]; });
}

bool is_value(std::string_view text) noexcept {
    return std::all_of(text.begin(), text.end(), [](unsigned char c) { return c >= ' ' ? c != 0x7f : c == '\t'; });
}

bool is_target(std::string_view text) noexcept {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](unsigned char c) { return c > ' ' && c != 0x7f; });
}

std::string_view trim(std::string_view text) noexcept {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
    return text;
}

/// Whether a list of tokens, as Connection has one, holds this one (in small letters).
bool list_has(std::string_view list, std::string_view wanted) noexcept {
    while (!list.empty()) {
        const std::size_t comma = std::min(list.find(','), list.size());
        if (same_field_name(trim(list.substr(0, comma)), wanted)) return true;
        list.remove_prefix(std::min(comma + 1, list.size()));
    }
    return false;
}

/// The next line, without its end. False if it doesn't end with CR LF.
bool next_line(std::string_view& bytes, std::string_view& line) noexcept {
    const auto* end = static_cast<const char*>(std::memchr(bytes.data(), '\n', bytes.size()));
    if (end == nullptr || end == bytes.data() || end[-1] != '\r') return false;
    line = bytes.substr(0, static_cast<std::size_t>(end - bytes.data()) - 1);
    bytes.remove_prefix(line.size() + 2);
    return true;
}

/// The path of a target in absolute form ("http://host/path"), as proxies are asked; other targets stay as they are.
/// Empty if nothing can be made of it.
std::string_view path_of(std::string_view target) noexcept {
    for (const std::string_view scheme : {"http://", "https://"}) {
        if (!same_field_name(target.substr(0, scheme.size()), scheme)) continue;
        target.remove_prefix(scheme.size());
        const std::size_t end = target.find_first_of("/?#");
        if (end == 0 || target.empty()) return {};
        if (end == std::string_view::npos) return "/";
        return target[end] == '/' ? target.substr(end) : std::string_view();
    }
    return target;
}

int parse_request_line(std::string_view line, RequestHead& head) noexcept {
    const std::size_t first = line.find(' ');
    const std::size_t last = line.rfind(' ');
    if (first == std::string_view::npos || first == last) return 400;
    head.method = line.substr(0, first);
    head.target = path_of(line.substr(first + 1, last - first - 1));
    const std::string_view version = line.substr(last + 1);
    if (!is_token(head.method) || !is_target(head.target)) return 400;
    if (version.size() != 8 || version.substr(0, 5) != "HTTP/" || version[6] != '.') return 400;
    if (version[5] != '1' || version[7] < '0' || version[7] > '9') return 505;
    head.minor_version = version[7] == '0' ? 0 : 1;
    head.keep_alive = head.minor_version == 1;
    return 0;
}

/// Takes notice of a field that says how the request is sent.
int interpret_field(std::string_view name, std::string_view value, RequestHead& head) noexcept {
    switch (name.size()) {
        case 6:
            // HTTP/1.0 knows no expectations.
            if (head.minor_version == 0 || !same_field_name(name, "expect")) return 0;
            head.expects_continue = same_field_name(value, "100-continue");
            return head.expects_continue ? 0 : 417;
        case 10:
            if (!same_field_name(name, "connection")) return 0;
            if (list_has(value, "close")) {
                head.keep_alive = false;
            } else if (head.minor_version == 0 && list_has(value, "keep-alive")) {
                head.keep_alive = true;
            }
            return 0;
        case 14: {
            if (!same_field_name(name, "content-length")) return 0;
            std::uint64_t length = 0;
            const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), length);
            const bool good = !value.empty() && error == std::errc() && end == value.data() + value.size();
            if (!good || head.content_length) return 400;
            head.content_length = length;
            return 0;
        }
        case 17:
            if (!same_field_name(name, "transfer-encoding")) return 0;
            if (head.chunked) return 400;
            head.chunked = same_field_name(value, "chunked");
            return head.chunked ? 0 : 501;
        default: return 0;
    }
}

int parse_field(std::string_view line, RequestHead& head) {
    if (head.fields.size() == RequestHead::max_fields) return 431;
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos) return 400;
    const std::string_view name = line.substr(0, colon);
    const std::string_view value = trim(line.substr(colon + 1));
    if (!is_token(name) || !is_value(value)) return 400;
    head.fields.emplace_back(name, value);
    return interpret_field(name, value, head);
}

}  // namespace

bool same_field_name(std::string_view a, std::string_view b) noexcept {
    return a.size() == b.size() &&
           std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return small(x) == small(y); });
}

std::string_view RequestHead::get(std::string_view name) const noexcept {
    for (const auto& [key, value] : fields) {
        if (same_field_name(key, name)) return value;
    }
    return {};
}

HeadResult parse_request_head(std::string_view bytes, std::size_t limit, std::size_t searched, RequestHead& head) {
    HeadResult result;
    constexpr std::string_view end = "\r\n\r\n";
    // Some clients send an empty line after a body, which belongs to nothing.
    std::size_t skipped = 0;
    while (skipped < 8 && bytes.substr(skipped, 2) == "\r\n") skipped += 2;
    const std::size_t from = std::max(skipped, searched > end.size() ? searched - end.size() : 0);
    const void* found =
        from < bytes.size() ? ::memmem(bytes.data() + from, bytes.size() - from, end.data(), end.size()) : nullptr;
    const std::size_t size =
        found == nullptr ? bytes.size()
                         : static_cast<std::size_t>(static_cast<const char*>(found) - bytes.data()) + end.size();
    if (size > limit) {
        result.status = 431;
        return result;
    }
    if (found == nullptr) return result;
    head.fields.clear();
    head.chunked = head.expects_continue = false;
    head.content_length.reset();
    std::string_view rest = bytes.substr(skipped, size - skipped - 2);
    std::string_view line;
    result.status = next_line(rest, line) ? parse_request_line(line, head) : 400;
    while (result.status == 0 && !rest.empty()) {
        result.status = next_line(rest, line) ? parse_field(line, head) : 400;
    }
    const bool two_lengths = head.chunked && (head.content_length || head.minor_version == 0);
    if (result.status == 0 && two_lengths) result.status = 400;
    result.size = size;
    return result;
}

void BodyReader::begin(const RequestHead& head, std::uint64_t limit) {
    refused_ = 0;
    trailer_bytes_ = 0;
    line_.clear();
    room_ = limit;
    left_ = head.content_length.value_or(0);
    state_ = head.chunked ? State::chunk_size : left_ > 0 ? State::length : State::complete;
    if (left_ > limit) refuse(413);
}

void BodyReader::refuse(int status) {
    refused_ = status;
}

/// A line that may come in pieces. False if it isn't complete.
bool BodyReader::take_line(std::string_view& bytes, std::string_view& line) {
    const std::size_t end = bytes.find('\n');
    const std::size_t size = std::min(end, bytes.size());
    line_.append(bytes.substr(0, size));
    bytes.remove_prefix(end == std::string_view::npos ? size : size + 1);
    if (line_.size() > longest_chunk_line) refuse(400);
    if (end == std::string_view::npos || refused_ != 0) return false;
    if (line_.empty() || line_.back() != '\r') {
        refuse(400);
        return false;
    }
    line = std::string_view(line_).substr(0, line_.size() - 1);
    return true;
}

void BodyReader::take_chunk_size(std::string_view line) {
    const std::string_view digits = trim(line.substr(0, line.find(';')));
    std::uint64_t size = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), size, 16);
    if (digits.empty() || error != std::errc() || end != digits.data() + digits.size()) return refuse(400);
    if (size > room_) return refuse(413);
    room_ -= size;
    left_ = size;
    state_ = size == 0 ? State::trailer : State::chunk;
}

std::size_t BodyReader::take(std::string_view bytes, std::string& body) {
    const std::size_t given = bytes.size();
    std::string_view line;
    while (!bytes.empty() && refused_ == 0 && state_ != State::complete) {
        if (state_ == State::length || state_ == State::chunk) {
            const std::string_view piece =
                bytes.substr(0, static_cast<std::size_t>(std::min<std::uint64_t>(left_, bytes.size())));
            body.append(piece);
            bytes.remove_prefix(piece.size());
            left_ -= piece.size();
            if (left_ == 0) state_ = state_ == State::length ? State::complete : State::chunk_end;
            continue;
        }
        if (!take_line(bytes, line)) continue;
        if (state_ == State::chunk_size) {
            take_chunk_size(line);
        } else if (state_ == State::chunk_end) {
            if (!line.empty()) refuse(400);
            state_ = State::chunk_size;
        } else {
            trailer_bytes_ += line.size() + 2;
            if (trailer_bytes_ > longest_trailer) refuse(431);
            if (line.empty()) state_ = State::complete;
        }
        line_.clear();
    }
    return given - bytes.size();
}

}  // namespace telepot::net
