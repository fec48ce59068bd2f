// SPDX-License-Identifier: MIT
// The chat page's files.
#include "lab/control/assets.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <utility>

namespace telepot::lab {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 12> types{{
    {"html", "text/html; charset=utf-8"},
    {"js", "text/javascript; charset=utf-8"},
    {"mjs", "text/javascript; charset=utf-8"},
    {"css", "text/css; charset=utf-8"},
    {"json", "application/json"},
    {"svg", "image/svg+xml"},
    {"png", "image/png"},
    {"ico", "image/x-icon"},
    {"webp", "image/webp"},
    {"woff2", "font/woff2"},
    {"txt", "text/plain; charset=utf-8"},
    {"webmanifest", "application/manifest+json"},
}};

// Everything comes from this server; pictures may also be made by the page itself, and Mini Apps are framed.
constexpr const char* page_policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; "
    "font-src 'self'; connect-src 'self'; frame-src 'self' http: https:; manifest-src 'self'; frame-ancestors 'none'; "
    "base-uri 'none'; "
    "form-action 'none'";

// What a bot's widget consists of: its own scripts and styles, and nothing from anywhere.
constexpr const char* widget_policy =
    "sandbox allow-scripts; default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; "
    "img-src data: blob:; media-src data: blob:; font-src data:; frame-ancestors 'self'; base-uri 'none'; "
    "form-action 'none'";

std::optional<std::string> read_from(const std::string& folder, std::string_view path) {
    namespace fs = std::filesystem;
    const fs::path relative = fs::path(path).relative_path();
    for (const fs::path& part : relative) {
        if (part == ".." || part.string().starts_with('.')) return std::nullopt;
    }
    std::error_code error;
    const fs::path file = fs::path(folder) / relative;
    if (!fs::is_regular_file(file, error)) return std::nullopt;
    std::ifstream in(file, std::ios::binary);
    std::ostringstream out;
    out << in.rdbuf();
    return std::move(out).str();
}

}  // namespace

const Asset* find_asset(std::string_view path) {
    const auto all = assets();
    const auto at = std::find_if(all.begin(), all.end(), [&](const Asset& asset) { return asset.path == path; });
    return at == all.end() ? nullptr : &*at;
}

std::string_view content_type_of(std::string_view name) {
    const std::string_view ending = name.substr(std::min(name.rfind('.') + 1, name.size()));
    for (const auto& [known, type] : types) {
        if (known == ending) return type;
    }
    return "application/octet-stream";
}

std::optional<net::ServerResponse> serve_asset(std::string_view path, const std::string& folder) {
    const std::string name = path == "/" || path == "/lab" || path == "/lab/" ? "/index.html" : std::string(path);
    std::optional<std::string> bytes;
    if (!folder.empty()) {
        bytes = read_from(folder, name);
    } else if (const Asset* asset = find_asset(name)) {
        bytes = std::string(asset->bytes);
    }
    if (!bytes) return std::nullopt;
    net::ServerResponse response(200, std::string(content_type_of(name)), *std::move(bytes));
    response.headers.add("Content-Security-Policy", name == "/widget.html" ? widget_policy : page_policy);
    response.headers.add("X-Content-Type-Options", "nosniff");
    response.headers.add("Referrer-Policy", "no-referrer");
    response.headers.add("Cross-Origin-Resource-Policy", "same-origin");
    // Another version of the program may answer at the same address in a minute.
    response.headers.add("Cache-Control", "no-cache");
    return response;
}

}  // namespace telepot::lab
