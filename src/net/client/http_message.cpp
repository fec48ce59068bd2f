// SPDX-License-Identifier: MIT
#include "net/client/http_message.hpp"

#include <memory>
#include <new>
#include <stdexcept>

#include <curl/curl.h>
#include <strings.h>

namespace telepot::net {

namespace {

bool is_token(std::string_view text) {
    if (text.empty()) return false;
    for (const unsigned char c : text) {
        if (c <= 0x20 || c >= 0x7f ||
            std::string_view("()<>@,;:\\\"/[]?={}").find(static_cast<char>(c)) != std::string_view::npos) {
            return false;
        }
    }
    return true;
}

bool is_value(std::string_view text) {
    for (const unsigned char c : text) {
        if ((c < 0x20 && c != '\t') || c == 0x7f) return false;
    }
    return true;
}

using List = std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)>;

void append(List& list, const std::string& line) {
    curl_slist* const longer = curl_slist_append(list.get(), line.c_str());
    if (!longer) throw std::bad_alloc();
    static_cast<void>(list.release());  // of which it has become the head or a part
    list.reset(longer);
}

}  // namespace

Headers::Headers(const std::vector<Field>& fields) {
    List list(nullptr, &curl_slist_free_all);
    // Without this line libcurl waits up to a second for "100 Continue" before it sends a large body.
    append(list, "Expect:");
    for (const auto& [name, value] : fields) {
        if (!is_token(name) || !is_value(value)) {
            throw std::invalid_argument("a header field's name or value holds characters that can't be sent");
        }
        note(name);
        lines_.append(name).append(value.empty() ? ":" : ": ").append(value).append("\r\n");
        // libcurl spells an empty field with a semicolon; a colon with nothing behind it removes the field.
        append(list, value.empty() ? name + ";" : name + ": " + value);
    }
    if (!has_accept_encoding_) append(list, std::string(no_coding));
    list_ = list.release();
}

void Headers::note(const std::string& name) {
    const auto is = [&](const char* other) { return strcasecmp(name.c_str(), other) == 0; };
    has_content_type_ = has_content_type_ || is("Content-Type");
    has_accept_ = has_accept_ || is("Accept");
    has_user_agent_ = has_user_agent_ || is("User-Agent");
    has_accept_encoding_ = has_accept_encoding_ || is("Accept-Encoding");
    for (const char* control : {"Host", "Content-Length", "Transfer-Encoding", "Connection", "Proxy-Connection",
                                "Expect", "TE", "Upgrade", "Range", "Accept-Encoding"}) {
        controls_transfer_ = controls_transfer_ || is(control);
    }
}

Headers::~Headers() {
    curl_slist_free_all(static_cast<curl_slist*>(list_));
}

const char* to_string(HttpError::Kind kind) noexcept {
    switch (kind) {
        case HttpError::Kind::resolve: return "resolve";
        case HttpError::Kind::connect: return "connect";
        case HttpError::Kind::tls: return "tls";
        case HttpError::Kind::proxy: return "proxy";
        case HttpError::Kind::timeout: return "timeout";
        case HttpError::Kind::stalled: return "stalled";
        case HttpError::Kind::cancelled: return "cancelled";
        case HttpError::Kind::too_large: return "too_large";
        case HttpError::Kind::protocol: return "protocol";
        case HttpError::Kind::closed: return "closed";
        case HttpError::Kind::local_file: return "local_file";
        case HttpError::Kind::callback: return "callback";
        case HttpError::Kind::invalid_request: return "invalid_request";
        case HttpError::Kind::exhausted: return "exhausted";
        case HttpError::Kind::internal: return "internal";
    }
    return "unknown";
}

}  // namespace telepot::net
