// SPDX-License-Identifier: MIT
#include "net/client/multipart.hpp"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace telepot::net {

namespace {

// As browsers do it: only what would end the quoted text or the line is escaped, everything else stands as it is
// (UTF-8).
void append_quoted(std::string& out, std::string_view text) {
    out += '"';
    for (const char c : text) {
        switch (c) {
            case '"': out += "%22"; break;
            case '\r': out += "%0D"; break;
            case '\n': out += "%0A"; break;
            case '\0': out += "%00"; break;
            default: out += c;
        }
    }
    out += '"';
}

std::string part_header(std::string_view name, const std::string* file_name, std::string_view content_type) {
    std::string header = "Content-Disposition: form-data; name=";
    append_quoted(header, name);
    if (file_name) {
        header += "; filename=";
        append_quoted(header, *file_name);
        if (content_type.empty()) content_type = "application/octet-stream";
    }
    header += "\r\n";
    if (!content_type.empty()) {
        if (std::any_of(content_type.begin(), content_type.end(),
                        [](unsigned char c) { return c < 0x20 || c == 0x7f; })) {
            throw std::invalid_argument("a content type must not hold control characters");
        }
        header += "Content-Type: ";
        header += content_type;
        header += "\r\n";
    }
    return header += "\r\n";
}

}  // namespace

Multipart& Multipart::add_text(std::string name, std::string value) {
    parts_.emplace_back(part_header(name, nullptr, {}), std::move(value));
    return *this;
}

Multipart& Multipart::add_file(std::string name, std::string path, std::string file_name, std::string content_type) {
    if (file_name.empty()) file_name = path.substr(path.rfind('/') + 1);
    parts_.emplace_back(part_header(name, &file_name, content_type), File(std::move(path)));
    return *this;
}

Multipart& Multipart::add_bytes(std::string name, std::string bytes, std::string file_name, std::string content_type) {
    return add_bytes(std::move(name), std::make_shared<const std::string>(std::move(bytes)), std::move(file_name),
                     std::move(content_type));
}

Multipart& Multipart::add_bytes(std::string name, std::shared_ptr<const std::string> bytes, std::string file_name,
                                std::string content_type) {
    if (!bytes) throw std::invalid_argument("no bytes");
    parts_.emplace_back(part_header(name, &file_name, content_type), std::move(bytes));
    return *this;
}

Multipart& Multipart::add_source(std::string name, ByteSource source, std::string file_name, std::string content_type) {
    if (!source.read) throw std::invalid_argument("a source without a read function");
    parts_.emplace_back(part_header(name, &file_name, content_type), std::move(source));
    return *this;
}

}  // namespace telepot::net
