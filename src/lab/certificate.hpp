// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace telepot::lab {

/// Writes a self-signed certificate for these host names and numeric addresses, good for ten years, and its key
/// (P-256), as PEM files. Throws std::runtime_error.
void write_self_signed(const std::string& certificate_file, const std::string& key_file,
                       const std::vector<std::string>& hosts);

}  // namespace telepot::lab
