// SPDX-License-Identifier: MIT
#include "routing/signature.hpp"

#include <array>

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include "telepot/exception.hpp"

namespace telepot::routing {

std::string hmac_sha256(std::string_view secret, std::string_view text) {
    std::array<unsigned char, EVP_MAX_MD_SIZE> bytes{};
    unsigned int size = 0;
    const auto* message = reinterpret_cast<const unsigned char*>(text.data());
    if (HMAC(EVP_sha256(), secret.data(), static_cast<int>(secret.size()), message, text.size(), bytes.data(), &size) ==
        nullptr) {
        throw Exception("OpenSSL can't make an HMAC");
    }
    return std::string(bytes.begin(), bytes.begin() + size);
}

}  // namespace telepot::routing
