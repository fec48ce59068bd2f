// SPDX-License-Identifier: MIT
#include <array>
#include <stdexcept>

#include <sys/random.h>

#include "telepot/webhook/server.hpp"

namespace telepot {

std::string make_secret_token() {
    constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";
    static_assert(letters.size() == 64, "six random bits are one letter");
    std::array<unsigned char, 43> random{};
    if (::getrandom(random.data(), random.size(), 0) != static_cast<ssize_t>(random.size())) {
        throw std::runtime_error("the system gives no random bytes");
    }
    std::string secret;
    for (const unsigned char byte : random) secret += letters[byte % letters.size()];
    return secret;
}

}  // namespace telepot
