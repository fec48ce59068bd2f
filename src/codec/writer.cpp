// SPDX-License-Identifier: MIT
#include "codec/writer.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "telepot/values/exception.hpp"

namespace telepot::codec {

namespace {

constexpr std::string_view attach_prefix = "telepot-upload-";

constexpr std::array<bool, 256> must_escape = [] {
    std::array<bool, 256> table{};
    for (std::size_t c = 0; c < 0x20; ++c) table[c] = true;
    table['"'] = table['\\'] = true;
    return table;
}();

/// The same escapes as simdjson's, so that a text that was kept as it came comes back from the parser unchanged.
void append_escape(std::string& out, unsigned char c) {
    switch (c) {
        case '"': out.append("\\\""); return;
        case '\\': out.append("\\\\"); return;
        case '\b': out.append("\\b"); return;
        case '\f': out.append("\\f"); return;
        case '\n': out.append("\\n"); return;
        case '\r': out.append("\\r"); return;
        case '\t': out.append("\\t"); return;
        default: break;
    }
    constexpr std::string_view digits = "0123456789abcdef";
    out.append("\\u00").append(1, digits[c >> 4U]).append(1, digits[c & 0xfU]);
}

}  // namespace

void Writer::string(std::string_view text) {
    out_.push_back('"');
    std::size_t done = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto c = static_cast<unsigned char>(text[at]);
        if (!must_escape[c]) continue;
        out_.append(text, done, at - done);
        append_escape(out_, c);
        done = at + 1;
    }
    out_.append(text, done);
    out_.push_back('"');
}

void Writer::integer(std::int64_t value) {
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    out_.append(digits.data(), end);
}

void Writer::number(double value) {
    if (!std::isfinite(value)) throw BadArgument("a number is infinite or not a number; JSON has no way to say that");
    // Without an exponent a large number looks like an integer, too large for any parser; zero must have no sign, since
    // "-0" is an integer, too.
    std::array<char, 32> digits;
    const bool is_large = std::abs(value) >= 1e15;
    const auto format = is_large ? std::chars_format::scientific : std::chars_format::general;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value == 0 ? 0.0 : value, format).ptr;
    out_.append(digits.data(), end);
}

bool Writer::is_attached(std::string_view name) const noexcept {
    return std::any_of(files_->begin(), files_->end(), [&](const FilePart& part) { return part.field == name; });
}

void Writer::attach(std::string name, const InputFile& file) {
    if (is_attached(name)) {
        throw BadArgument("two files of one call are both named " + name + "; give them different attach names");
    }
    files_->emplace_back(std::move(name), file);
}

std::string Writer::unused_attach_name() const {
    for (std::size_t number = files_->size();; ++number) {
        std::string name = std::string(attach_prefix) + std::to_string(number);
        if (!is_attached(name)) return name;
    }
}

void Writer::file(const InputFile& file) {
    if (!file.is_upload()) {
        if (files_ != nullptr && file.text().empty()) throw BadArgument("an InputFile that refers to no file");
        string(file.text());
        return;
    }
    if (files_ == nullptr) {
        string("attach://" + (file.attach_name().empty() ? std::string(attach_prefix) : file.attach_name()));
        return;
    }
    std::string name = file.attach_name().empty() ? unused_attach_name() : file.attach_name();
    string("attach://" + name);
    attach(std::move(name), file);
}

void Writer::file_parameter(std::string_view name, const InputFile& file) {
    if (file.is_upload() && files_ != nullptr) {
        attach(std::string(name), file);
        return;
    }
    if (file.text().empty()) throw BadArgument(std::string(name) + ": an InputFile that refers to no file");
    key(name);
    string(file.text());
}

void encode(Writer& writer, const ChatIdRef& value) {
    if (value.is_username()) {
        writer.string(value.username());
    } else {
        writer.integer(value.id());
    }
}

void encode(Writer& writer, const StringsRef& list) {
    writer.open_array();
    for (std::size_t at = 0; at < list.size(); ++at) {
        writer.element();
        writer.string(list[at]);
    }
    writer.close_array();
}

}  // namespace telepot::codec
