// SPDX-License-Identifier: MIT
#include "lab/base64.hpp"

#include <algorithm>
#include <cctype>

#include <openssl/evp.h>

namespace telepot::lab {

std::string base64_encode(std::string_view bytes) {
    std::string out((bytes.size() + 2) / 3 * 4 + 1, '\0');
    const int size =
        EVP_EncodeBlock(reinterpret_cast<unsigned char*>(out.data()),
                        reinterpret_cast<const unsigned char*>(bytes.data()), static_cast<int>(bytes.size()));
    out.resize(static_cast<std::size_t>(size));
    return out;
}

std::optional<std::string> base64_decode(std::string_view text) {
    while (!text.empty() && text.back() == '=') text.remove_suffix(1);
    const bool good = std::all_of(text.begin(), text.end(),
                                  [](unsigned char c) { return std::isalnum(c) != 0 || c == '+' || c == '/'; });
    if (!good || text.size() % 4 == 1) return std::nullopt;
    std::string padded(text);
    while (padded.size() % 4 != 0) padded += '=';
    std::string out(padded.size() / 4 * 3, '\0');
    const int size =
        EVP_DecodeBlock(reinterpret_cast<unsigned char*>(out.data()),
                        reinterpret_cast<const unsigned char*>(padded.data()), static_cast<int>(padded.size()));
    if (size < 0) return std::nullopt;
    // DecodeBlock counts the padding as content.
    out.resize(static_cast<std::size_t>(size) - (padded.size() - text.size()));
    return out;
}

}  // namespace telepot::lab
