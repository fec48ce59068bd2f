// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace example {

/// Makes PNG files of grey pixels: the simplest ones, which aren't compressed.
class Png {
public:
    /// @param pixels a byte each, black being 0, line by line; at most 65,000
    static std::string encode(std::uint32_t width, std::uint32_t height, std::string_view pixels) {
        std::string lines;
        for (std::size_t y = 0; y < height; ++y) {
            lines.push_back('\0');  // no filter
            lines.append(pixels.substr(y * width, width));
        }
        const std::string kind("\x08\0\0\0\0", 5);  // 8 bits of grey
        return "\x89PNG\r\n\x1a\n" + chunk("IHDR", big_endian(width) + big_endian(height) + kind) +
               chunk("IDAT", stored(lines)) + chunk("IEND", "");
    }

private:
    // A zlib stream of a single block, which is kept as it is.
    static std::string stored(std::string_view bytes) {
        const std::uint32_t size = bytes.size();
        std::string stream("\x78\x01\x01", 3);
        for (const std::uint32_t number : {size, ~size}) {
            stream.push_back(number & 0xffU);
            stream.push_back(number >> 8U & 0xffU);
        }
        return stream.append(bytes) + big_endian(adler32(bytes));
    }
    static std::string chunk(std::string_view kind, std::string_view content) {
        const std::string checked = std::string(kind).append(content);
        return big_endian(content.size()) + checked + big_endian(crc32(checked));
    }
    static std::string big_endian(std::uint32_t number) {
        std::string bytes;
        for (const unsigned shift : {24U, 16U, 8U, 0U}) bytes.push_back(number >> shift & 0xffU);
        return bytes;
    }
    static std::uint32_t crc32(std::string_view bytes) {
        std::uint32_t remainder = ~0U;
        for (const unsigned char byte : bytes) {
            remainder ^= byte;
            for (int bit = 0; bit < 8; ++bit) remainder = remainder >> 1U ^ ((remainder & 1U) * 0xedb88320U);
        }
        return ~remainder;
    }
    static std::uint32_t adler32(std::string_view bytes) {
        std::uint32_t low = 1;
        std::uint32_t high = 0;
        for (const unsigned char byte : bytes) {
            low = (low + byte) % 65521;
            high = (high + low) % 65521;
        }
        return high << 16U | low;
    }
};

}  // namespace example
