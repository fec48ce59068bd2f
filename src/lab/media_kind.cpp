// SPDX-License-Identifier: MIT
// What a file's bytes and name say about it.
#include <array>

#include "lab/entities/utf8.hpp"
#include "lab/files.hpp"

namespace telepot::lab {

namespace {

unsigned byte_at(std::string_view bytes, std::size_t at) {
    return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0U;
}
int big16(std::string_view bytes, std::size_t at) {
    return static_cast<int>(byte_at(bytes, at) << 8U | byte_at(bytes, at + 1));
}
int little16(std::string_view bytes, std::size_t at) {
    return static_cast<int>(byte_at(bytes, at + 1) << 8U | byte_at(bytes, at));
}
int little24(std::string_view bytes, std::size_t at) {
    return static_cast<int>(byte_at(bytes, at + 2) << 16U) | little16(bytes, at);
}

bool starts(std::string_view bytes, std::string_view with, std::size_t at = 0) {
    return bytes.size() >= at + with.size() && bytes.substr(at, with.size()) == with;
}

std::pair<int, int> jpeg_size(std::string_view bytes) {
    std::size_t at = 2;
    while (at + 9 < bytes.size()) {
        if (byte_at(bytes, at) != 0xFF) return {0, 0};
        const unsigned marker = byte_at(bytes, at + 1);
        const bool is_frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (is_frame) return {big16(bytes, at + 7), big16(bytes, at + 5)};
        at += 2 + static_cast<std::size_t>(big16(bytes, at + 2));
    }
    return {0, 0};
}

std::pair<int, int> webp_size(std::string_view bytes) {
    if (starts(bytes, "VP8X", 12)) return {1 + little24(bytes, 24), 1 + little24(bytes, 27)};
    if (starts(bytes, "VP8L", 12)) {
        const unsigned bits =
            byte_at(bytes, 21) | byte_at(bytes, 22) << 8U | byte_at(bytes, 23) << 16U | byte_at(bytes, 24) << 24U;
        return {static_cast<int>(bits & 0x3FFFU) + 1, static_cast<int>(bits >> 14U & 0x3FFFU) + 1};
    }
    if (starts(bytes, "VP8 ", 12)) return {little16(bytes, 26) & 0x3FFF, little16(bytes, 28) & 0x3FFF};
    return {0, 0};
}

struct NamedType {
    std::string_view ending;
    std::string_view mime;
};
constexpr std::array<NamedType, 24> types_by_ending{{
    {"jpg", "image/jpeg"},
    {"jpeg", "image/jpeg"},
    {"png", "image/png"},
    {"gif", "image/gif"},
    {"webp", "image/webp"},
    {"mp4", "video/mp4"},
    {"mov", "video/quicktime"},
    {"webm", "video/webm"},
    {"mp3", "audio/mpeg"},
    {"m4a", "audio/mp4"},
    {"ogg", "audio/ogg"},
    {"oga", "audio/ogg"},
    {"wav", "audio/x-wav"},
    {"flac", "audio/flac"},
    {"pdf", "application/pdf"},
    {"zip", "application/zip"},
    {"json", "application/json"},
    {"txt", "text/plain"},
    {"html", "text/html"},
    {"csv", "text/csv"},
    {"xml", "application/xml"},
    {"gz", "application/gzip"},
    {"tgs", "application/x-tgsticker"},
    {"md", "text/markdown"},
}};

}  // namespace

std::pair<int, int> image_size(std::string_view bytes) {
    if (starts(bytes, "\x89PNG\r\n\x1a\n")) {
        return {big16(bytes, 16) << 16 | big16(bytes, 18), big16(bytes, 20) << 16 | big16(bytes, 22)};
    }
    if (starts(bytes, "GIF8")) return {little16(bytes, 6), little16(bytes, 8)};
    if (starts(bytes, "\xFF\xD8")) return jpeg_size(bytes);
    if (starts(bytes, "RIFF") && starts(bytes, "WEBP", 8)) return webp_size(bytes);
    return {0, 0};
}

std::string guess_mime_type(std::string_view file_name, std::string_view bytes) {
    if (starts(bytes, "\x89PNG\r\n\x1a\n")) return "image/png";
    if (starts(bytes, "\xFF\xD8\xFF")) return "image/jpeg";
    if (starts(bytes, "GIF8")) return "image/gif";
    if (starts(bytes, "RIFF") && starts(bytes, "WEBP", 8)) return "image/webp";
    if (starts(bytes, "OggS")) return "audio/ogg";
    if (starts(bytes, "ID3")) return "audio/mpeg";
    if (starts(bytes, "ftyp", 4)) return "video/mp4";
    if (starts(bytes, "%PDF")) return "application/pdf";
    const std::size_t dot = file_name.rfind('.');
    if (dot != std::string_view::npos) {
        const std::string ending = to_lower(file_name.substr(dot + 1));
        for (const NamedType& type : types_by_ending) {
            if (type.ending == ending) return std::string(type.mime);
        }
    }
    return "application/octet-stream";
}

}  // namespace telepot::lab
