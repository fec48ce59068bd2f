// SPDX-License-Identifier: MIT
#include "lab/pictures.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

#include <zlib.h>

namespace telepot::lab {

namespace {

/// Longest sides of the copies that the server keeps of a picture, besides the whole.
constexpr std::array<int, 3> photo_sides{90, 320, 800};
/// What the copies of real photos have: bits a pixel.
constexpr double usual_bits = 1.4;

void put32(std::string& out, std::uint32_t value) {
    for (int shift = 24; shift >= 0; shift -= 8)
        out.push_back(static_cast<char>(value >> static_cast<unsigned>(shift)));
}

void put_chunk(std::string& png, std::string_view type, std::string_view content) {
    put32(png, static_cast<std::uint32_t>(content.size()));
    std::string body(type);
    body += content;
    png += body;
    put32(png, static_cast<std::uint32_t>(
                   crc32(0, reinterpret_cast<const Bytef*>(body.data()), static_cast<uInt>(body.size()))));
}

/// Stripes, a bit a pixel.
std::string pixels(int width, int height) {
    const auto row_bytes = static_cast<std::size_t>((width + 7) / 8);
    std::string rows;
    rows.reserve((row_bytes + 1) * static_cast<std::size_t>(height));
    for (int y = 0; y < height; ++y) {
        rows.push_back('\0');
        rows.append(row_bytes, (y / 8) % 2 == 0 ? '\xF0' : '\x0F');
    }
    uLongf size = compressBound(static_cast<uLong>(rows.size()));
    std::string out(size, '\0');
    compress2(reinterpret_cast<Bytef*>(out.data()), &size, reinterpret_cast<const Bytef*>(rows.data()),
              static_cast<uLong>(rows.size()), Z_BEST_SPEED);
    out.resize(size);
    return out;
}

std::string header(int width, int height) {
    std::string out;
    put32(out, static_cast<std::uint32_t>(width));
    put32(out, static_cast<std::uint32_t>(height));
    out += std::string("\x01\x00\x00\x00\x00", 5);  // one bit, grey
    return out;
}

double area(int width, int height) {
    return static_cast<double>(width) * height;
}

}  // namespace

std::string drawn_picture(int width, int height, std::size_t original_bytes, std::pair<int, int> original_size) {
    std::string png("\x89PNG\r\n\x1a\n");
    put_chunk(png, "IHDR", header(width, height));
    const std::string compressed = pixels(width, height);
    const double usual = area(width, height) * usual_bits / 8;
    const double share = static_cast<double>(original_bytes) * area(width, height) /
                         std::max(1.0, area(original_size.first, original_size.second));
    constexpr std::size_t frame = 12;  // bytes of a chunk without content
    const std::size_t least = png.size() + 3 * frame + compressed.size();
    const auto wanted = static_cast<std::size_t>(std::min(usual, std::max(share, usual / 2)));
    // A private chunk that nobody reads, so that the copy is as large as copies are.
    put_chunk(png, "paDd", std::string(wanted > least ? wanted - least : 0, '\0'));
    put_chunk(png, "IDAT", compressed);
    put_chunk(png, "IEND", {});
    return png;
}

json photo_size(const StoredFile& file, int width, int height) {
    json out = FileStore::reference(file);
    out["width"] = width;
    out["height"] = height;
    return out;
}

json smaller_copy(FileStore& files, std::string_view kind, std::size_t bytes, std::pair<int, int> size, int side) {
    const double factor = std::min(1.0, static_cast<double>(side) / std::max(size.first, size.second));
    const int width = std::max(1, static_cast<int>(std::lround(size.first * factor)));
    const int height = std::max(1, static_cast<int>(std::lround(size.second * factor)));
    const StoredFile& file =
        files.add(kind, drawn_picture(width, height, bytes, size), {}, {}, {{"width", width}, {"height", height}});
    return photo_size(file, width, height);
}

json photo_sizes(FileStore& files, std::string_view bytes, std::pair<int, int> size, std::string file_name) {
    json sizes = json::array();
    const auto [width, height] = size;
    for (const int side : photo_sides) {
        if (std::max(width, height) > side) sizes.push_back(smaller_copy(files, "photo", bytes.size(), size, side));
    }
    const json details{{"width", width}, {"height", height}, {"sizes", sizes}};
    sizes.push_back(photo_size(files.add("photo", bytes, std::move(file_name), {}, details), width, height));
    return sizes;
}

}  // namespace telepot::lab
