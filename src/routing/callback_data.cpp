// SPDX-License-Identifier: MIT
#include "telepot/routing/callback_data.hpp"

#include <algorithm>

#include "login/digest.hpp"
#include "telepot/values/exception.hpp"

namespace telepot {

namespace {

constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr std::size_t signature_size = 8;
constexpr std::size_t shortest_secret = 16;

/// Base64 for addresses, without padding.
std::string to_base64(std::string_view bytes) {
    std::string out;
    std::uint32_t bits = 0;
    unsigned count = 0;
    for (const char c : bytes) {
        bits = bits << 8U | static_cast<unsigned char>(c);
        for (count += 8; count >= 6; count -= 6) out.push_back(digits[bits >> (count - 6) & 63U]);
    }
    if (count > 0) out.push_back(digits[bits << (6 - count) & 63U]);
    return out;
}

std::optional<std::string> from_base64(std::string_view text) {
    std::string out;
    std::uint32_t bits = 0;
    unsigned count = 0;
    for (const char c : text) {
        const auto digit = digits.find(c);
        if (digit == std::string_view::npos) return std::nullopt;
        bits = bits << 6U | static_cast<std::uint32_t>(digit);
        count += 6;
        if (count < 8) continue;
        count -= 8;
        out.push_back(static_cast<char>(bits >> count & 0xFFU));
    }
    // One text for each row of bytes: what is left over must be zero, and less than a digit.
    if (count >= 6 || (bits & ((1U << count) - 1)) != 0) return std::nullopt;
    return out;
}

/// In a time that doesn't tell where they differ.
bool same(std::string_view a, std::string_view b) noexcept {
    unsigned difference = a.size() == b.size() ? 0 : 1;
    for (std::size_t i = 0; i < a.size() && i < b.size(); ++i) {
        difference |= static_cast<unsigned char>(a[i]) ^ static_cast<unsigned char>(b[i]);
    }
    return difference == 0;
}

}  // namespace

class routing::CallbackKey::Secret : public detail::Counted {
public:
    explicit Secret(std::string_view secret) : bytes(secret) {}
    std::string bytes;
};

routing::CallbackKey::CallbackKey(std::string_view secret) {
    if (secret.size() < shortest_secret) {
        throw BadArgument("the secret for callback data has " + std::to_string(secret.size()) + " bytes; it needs " +
                          std::to_string(shortest_secret) + " or more");
    }
    secret_ = detail::Shared<const detail::Counted>(new Secret(secret));
}

std::string routing::CallbackKey::sign(std::string_view text) const {
    if (!secret_) return {};
    return protocol::hmac_sha256(static_cast<const Secret*>(secret_.get())->bytes, text).substr(0, signature_size);
}

namespace detail {

void CallbackWriter::put(std::uint64_t value, std::size_t bytes) {
    while (bytes > 0) bytes_.push_back(static_cast<char>(value >> (8 * --bytes) & 0xFFU));
}

void CallbackWriter::put(std::string_view text) {
    if (text.size() > routing::max_callback_data) {
        throw BadArgument("a text of " + std::to_string(text.size()) + " bytes doesn't fit into callback data");
    }
    bytes_.push_back(static_cast<char>(text.size()));
    bytes_ += text;
}

std::string CallbackWriter::finish(std::string_view head, const routing::CallbackKey& key) const {
    const std::string signature = key.sign(std::string(head) + bytes_);
    std::string text = std::string(head) + to_base64(bytes_ + signature);
    if (text.size() > routing::max_callback_data) {
        throw BadArgument("callback data '" + std::string(head) + "...' has " + std::to_string(text.size()) +
                          " bytes; Telegram takes 64" + (key ? ", 11 of them for the signature" : ""));
    }
    return text;
}

bool CallbackReader::open(std::string_view data, std::string_view head, const routing::CallbackKey& key) {
    if (data.size() > routing::max_callback_data || !data.starts_with(head)) return false;
    auto bytes = from_base64(data.substr(head.size()));
    if (!bytes) return false;
    bytes_ = *std::move(bytes);
    at_ = 0;
    overrun_ = false;
    if (!key) return true;
    if (bytes_.size() < signature_size) return false;
    const std::string signature = bytes_.substr(bytes_.size() - signature_size);
    bytes_.resize(bytes_.size() - signature_size);
    return same(signature, key.sign(std::string(head) + bytes_));
}

std::string_view CallbackReader::take(std::size_t count) {
    if (overrun_ || bytes_.size() - at_ < count) {
        overrun_ = true;
        return {};
    }
    const std::string_view taken = std::string_view(bytes_).substr(at_, count);
    at_ += count;
    return taken;
}

std::uint64_t CallbackReader::number(std::size_t bytes) {
    std::uint64_t value = 0;
    for (const char c : take(bytes)) value = value << 8U | static_cast<unsigned char>(c);
    return value;
}

std::string_view CallbackReader::text() {
    return take(number(1));
}

}  // namespace detail
}  // namespace telepot
