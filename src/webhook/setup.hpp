// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace telepot::webhook_server {

/// The path of a URL, without its query; "/" if it has none.
std::string path_of(std::string_view url);
/// Whether a PEM file's first certificate is signed by itself. @throws std::runtime_error if there is none.
bool is_self_signed(const std::string& certificate_file);

}  // namespace telepot::webhook_server
