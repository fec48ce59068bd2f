// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace telepot::protocol {

/// The 32 bytes of SHA-256.
std::string sha256(std::string_view text);
/// The 32 bytes of HMAC-SHA-256.
std::string hmac_sha256(std::string_view secret, std::string_view text);
/// Whether an Ed25519 signature is good. @param key 32 bytes @param signature 64 bytes; others are never good
bool verify_ed25519(std::string_view key, std::string_view signature, std::string_view text);
/// Whether both are the same, in a time that doesn't tell where they differ.
bool equal_in_constant_time(std::string_view a, std::string_view b) noexcept;

/// Lower-case hexadecimal digits.
std::string to_hex(std::string_view bytes);
/// The bytes; empty if the text is anything but pairs of hexadecimal digits.
std::string from_hex(std::string_view text);

}  // namespace telepot::protocol
