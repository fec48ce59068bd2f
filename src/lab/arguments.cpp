// SPDX-License-Identifier: MIT
#include "lab/arguments.hpp"

#include <algorithm>
#include <cctype>
#include <optional>

#include "lab/api_error.hpp"
#include "lab/body.hpp"
#include "lab/entities/utf8.hpp"
#include "lab/json_arguments.hpp"

namespace telepot::lab {

namespace {

constexpr std::string_view form_type = "application/x-www-form-urlencoded";
constexpr std::string_view cut_off = "unexpected end of request content";

int hex_digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

std::string_view trim(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
    return text;
}

/// The first of two equal arguments counts; those of the path come before those of the body.
void put(Arguments& arguments, std::string name, json value) {
    if (arguments.values.contains(name)) {
        arguments.problems.push_back("argument \"" + name + "\" is given twice; the first one counts");
        return;
    }
    arguments.values[std::move(name)] = std::move(value);
}

void parse_form(std::string_view text, Arguments& arguments) {
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('&'), text.size());
        const std::string_view pair = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (pair.empty()) continue;
        const std::size_t equals = std::min(pair.find('='), pair.size());
        const std::string_view value = equals < pair.size() ? pair.substr(equals + 1) : std::string_view();
        put(arguments, url_decode(pair.substr(0, equals)), url_decode(value));
    }
}

/// All arguments are texts; null is the text "null".
void parse_json(std::string_view body, Arguments& arguments) {
    const bool whole = read_json_arguments(body, [&](std::string name, json value) {
        if (value.is_null()) value = "null";
        put(arguments, std::move(name), std::move(value));
    });
    if (!whole) arguments.problems.emplace_back("the body isn't a JSON object; what came before its fault counts");
}

/// The value of NAME=... or NAME="..." among a header's parameters.
std::optional<std::string> header_parameter(std::string_view header, std::string_view name) {
    std::size_t at = header.find(';');
    while (at != std::string_view::npos) {
        std::string_view rest = trim(header.substr(at + 1));
        const std::size_t equals = rest.find('=');
        if (equals == std::string_view::npos) return std::nullopt;
        const std::string key = to_lower(trim(rest.substr(0, equals)));
        rest = trim(rest.substr(equals + 1));
        std::string value;
        std::size_t used = 0;
        if (!rest.empty() && rest.front() == '"') {
            for (used = 1; used < rest.size() && rest[used] != '"'; ++used) {
                if (rest[used] == '\\' && used + 1 < rest.size() && (rest[used + 1] == '"' || rest[used + 1] == '\\')) {
                    ++used;
                }
                value += rest[used];
            }
        } else {
            used = std::min(rest.find(';'), rest.size());
            value = std::string(trim(rest.substr(0, used)));
        }
        if (key == name) return value;
        const std::size_t next = rest.find(';', std::min(used, rest.size()));
        if (next == std::string_view::npos) return std::nullopt;
        header = rest;
        at = next;
    }
    return std::nullopt;
}

struct Part {
    Part() = default;

    std::string name;
    std::optional<std::string> file_name;
    std::string content_type;
    std::string_view content;
};

Part parse_part(std::string_view text) {
    const std::size_t head_end = text.find("\r\n\r\n");
    if (head_end == std::string_view::npos) {
        throw bad_request("headers in multipart/form-data are empty");
    }
    Part part;
    std::string_view head = text.substr(0, head_end);
    part.content = text.substr(head_end + 4);
    while (!head.empty()) {
        const std::size_t end = std::min(head.find("\r\n"), head.size());
        const std::string_view line = head.substr(0, end);
        head.remove_prefix(std::min(end + 2, head.size()));
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos) continue;
        const std::string name = to_lower(trim(line.substr(0, colon)));
        const std::string_view value = trim(line.substr(colon + 1));
        if (name == "content-disposition") {
            part.name = url_decode(header_parameter(value, "name").value_or(""), false);
            part.file_name = header_parameter(value, "filename");
            if (part.file_name) part.file_name = url_decode(*part.file_name, false);
        } else if (name == "content-type") {
            part.content_type = std::string(value);
        }
    }
    if (part.name.empty()) throw bad_request("field name in multipart/form-data not found");
    return part;
}

void take_part(const Part& part, Arguments& arguments) {
    const bool is_form = part.content_type.substr(0, form_type.size()) == form_type;
    if (!part.file_name && is_form) return parse_form(part.content, arguments);
    if (!part.file_name) return put(arguments, part.name, std::string(part.content));
    UploadedFile file;
    file.part_name = part.name;
    file.file_name = *part.file_name;
    file.content_type = part.content_type;
    file.bytes = std::make_shared<const std::string>(part.content);
    arguments.files[part.name] = std::move(file);
}

void parse_multipart(std::string_view body, const std::string& boundary, Arguments& arguments) {
    const std::string opening = "--" + boundary;
    const std::string between = "\r\n" + opening;
    if (body.empty()) return;
    std::size_t at = body.find(opening);
    if (at == std::string_view::npos) throw bad_request(cut_off);
    at += opening.size();
    while (body.substr(at, 2) != "--") {
        const std::size_t begin = body.find("\r\n", at);
        if (begin == std::string_view::npos) break;
        const std::size_t end = body.find(between, begin);
        if (end == std::string_view::npos) {
            throw bad_request(cut_off);
        }
        take_part(parse_part(body.substr(begin + 2, end - begin - 2)), arguments);
        at = end + between.size();
    }
}

}  // namespace

std::string url_decode(std::string_view text, bool plus_is_space) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 2 < text.size() && hex_digit(text[i + 1]) >= 0 && hex_digit(text[i + 2]) >= 0) {
            result += static_cast<char>(hex_digit(text[i + 1]) * 16 + hex_digit(text[i + 2]));
            i += 2;
        } else {
            result += text[i] == '+' && plus_is_space ? ' ' : text[i];
        }
    }
    return result;
}

Arguments parse_arguments(const net::ServerRequest& request) {
    Arguments arguments;
    const std::size_t question = request.target.find('?');
    if (question != std::string::npos) parse_form(std::string_view(request.target).substr(question + 1), arguments);
    const std::string_view content_type = request.headers.get("Content-Type");
    const std::string kind = to_lower(content_type);
    const std::string body = decoded_body(request);
    if (kind.find("multipart/form-data") != std::string::npos) {
        if (body.empty()) return arguments;
        const auto boundary = header_parameter(content_type, "boundary");
        if (!boundary) throw bad_request("boundary not found");
        if (boundary->empty()) throw bad_request("boundary too big or empty");
        parse_multipart(body, *boundary, arguments);
    } else if (kind.find(form_type) != std::string::npos) {
        parse_form(body, arguments);
    } else if (kind.find("application/json") != std::string::npos) {
        if (!body.empty()) parse_json(body, arguments);
    } else if (!request.body.empty()) {
        arguments.problems.push_back("body of an unsupported Content-Type \"" + std::string(content_type) +
                                     "\" is ignored");
    }
    return arguments;
}

bool well_formed_token(std::string_view token) {
    const std::size_t colon = token.find(':');
    if (colon == std::string_view::npos || colon == 0 || colon > 18 || colon + 1 == token.size()) return false;
    if (token.front() == '0' || token.size() > 80) return false;
    const auto is_digit = [](unsigned char c) { return std::isdigit(c) != 0; };
    const auto is_secret = [](unsigned char c) { return std::isalnum(c) != 0 || c == '_' || c == '-'; };
    return std::all_of(token.begin(), token.begin() + static_cast<std::ptrdiff_t>(colon), is_digit) &&
           std::all_of(token.begin() + static_cast<std::ptrdiff_t>(colon) + 1, token.end(), is_secret);
}

Route parse_route(std::string_view target) {
    Route route;
    std::string_view path = target.substr(0, target.find_first_of("?#"));
    constexpr std::string_view call_prefix = "/bot";
    constexpr std::string_view file_prefix = "/file/bot";
    const bool is_file = path.substr(0, file_prefix.size()) == file_prefix;
    if (!is_file && path.substr(0, call_prefix.size()) != call_prefix) return route;
    path.remove_prefix(is_file ? file_prefix.size() : call_prefix.size());
    const std::size_t slash = std::min(path.find('/'), path.size());
    route.token = url_decode(path.substr(0, slash), false);
    path.remove_prefix(std::min(slash + 1, path.size()));
    constexpr std::string_view test_prefix = "test/";
    if (path.substr(0, test_prefix.size()) == test_prefix) {
        route.test = true;
        path.remove_prefix(test_prefix.size());
    }
    route.kind = is_file ? Route::Kind::file : Route::Kind::call;
    (is_file ? route.file_path : route.method) = url_decode(path, false);
    return route;
}

}  // namespace telepot::lab
