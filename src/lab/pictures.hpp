// SPDX-License-Identifier: MIT
// Pictures that the server makes of others: the smaller sizes of photos, and thumbnails.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include "lab/files.hpp"
#include "lab/json.hpp"

namespace telepot::lab {

/// Sides of a picture whose size nobody knows.
inline constexpr std::pair<int, int> unknown_size{640, 480};

/// A picture of this size, of as many bytes as such a copy of an original of `original_bytes` bytes might have: PNG
/// with a grey pattern, since nothing here can draw.
std::string drawn_picture(int width, int height, std::size_t original_bytes, std::pair<int, int> original_size);

/// A PhotoSize object.
json photo_size(const StoredFile& file, int width, int height);

/// The PhotoSize of a copy whose longer side is at most `side`, which is kept as a file of this kind.
json smaller_copy(FileStore& files, std::string_view kind, std::size_t bytes, std::pair<int, int> size, int side);

/// A photo as messages show it: its smaller copies, then the whole, which is kept as it came.
json photo_sizes(FileStore& files, std::string_view bytes, std::pair<int, int> size, std::string file_name = {});

}  // namespace telepot::lab
