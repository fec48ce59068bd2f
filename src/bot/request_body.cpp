// SPDX-License-Identifier: MIT
#include "bot/request_body.hpp"

#include <algorithm>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "telepot/values/exception.hpp"

namespace telepot::bot {

namespace {

// The bytes are the InputFile's own, which copies of it share.
net::ByteSource source_of_bytes(const InputFile& file) {
    const auto position = std::make_shared<std::size_t>(0);
    net::ByteSource source(
        [file, position](char* buffer, std::size_t size) {
            const std::string_view rest = file.content().substr(*position);
            const std::size_t count = std::min(size, rest.size());
            std::copy_n(rest.data(), count, buffer);
            *position += count;
            return static_cast<std::ptrdiff_t>(count);
        },
        file.content().size());
    source.rewind = [position] {
        *position = 0;
        return true;
    };
    return source;
}

net::ByteSource source_of_reader(const InputFile& file, std::exception_ptr& reader_error) {
    auto read = [reader = file.read(), &reader_error](char* buffer, std::size_t size) -> std::ptrdiff_t {
        try {
            return static_cast<std::ptrdiff_t>(std::min(reader(buffer, size), size));
        } catch (...) {
            reader_error = std::current_exception();
            return -1;
        }
    };
    return net::ByteSource(std::move(read), file.size());
}

void add_part(net::Multipart& form, const codec::FilePart& part, std::exception_ptr& reader_error) {
    const InputFile& file = part.file;
    switch (file.kind()) {
        case InputFile::Kind::reference: form.add_text(part.field, file.text()); break;
        case InputFile::Kind::path:
            form.add_file(part.field, file.text(), file.file_name(), file.content_type());
            break;
        case InputFile::Kind::bytes:
            form.add_source(part.field, source_of_bytes(file), file.file_name(), file.content_type());
            break;
        case InputFile::Kind::reader:
            form.add_source(part.field, source_of_reader(file, reader_error), file.file_name(), file.content_type());
            break;
    }
}

void check(std::string_view text, const codec::Request& request, const char* what) {
    if (!codec::is_utf8(text)) {
        throw BadArgument(std::string(request.method->name) + ": " + what +
                          " is no well-formed UTF-8; nothing was sent");
    }
}

void check_name(std::string_view name, const codec::Request& request) {
    const bool good = std::none_of(name.begin(), name.end(),
                                   [](unsigned char c) { return c < 0x20 || c == 0x7f || c == '"' || c == '\\'; });
    if (good) return;
    throw BadArgument(std::string(request.method->name) +
                      ": a file's attach name must not hold quotes, backslashes, line ends or control characters; "
                      "nothing was sent");
}

}  // namespace

void check_text(const codec::Request& request) {
    check(request.json, request, "a text among the arguments");
    for (const codec::FilePart& part : request.files) {
        check(part.file.file_name(), request, "a file's name");
        check(part.file.content_type(), request, "a file's content type");
        check(part.field, request, "a file's attach name");
        check_name(part.field, request);
    }
}

net::Multipart make_form(const codec::Request& request, std::exception_ptr& reader_error) {
    net::Multipart form;
    for (codec::FormField& field : codec::form_fields(request)) {
        form.add_text(std::move(field.name), std::move(field.value));
    }
    for (const codec::FilePart& part : request.files) {
        add_part(form, part, reader_error);
    }
    return form;
}

net::HttpRequest::Progress upload_progress(const codec::Request& request) {
    std::vector<Progress> listeners;
    for (const codec::FilePart& part : request.files) {
        if (part.file.progress()) listeners.push_back(part.file.progress());
    }
    if (listeners.empty()) return {};
    return [listeners = std::move(listeners)](std::uint64_t now, std::optional<std::uint64_t> total) {
        for (const Progress& listener : listeners) listener(now, total.value_or(0));
    };
}

bool reads_once(const codec::Request& request) noexcept {
    return std::any_of(request.files.begin(), request.files.end(),
                       [](const codec::FilePart& part) { return part.file.kind() == InputFile::Kind::reader; });
}

}  // namespace telepot::bot
