// SPDX-License-Identifier: MIT
// What keeps secrets and control characters out of texts for people. telepot::log::mask_tokens() is the rest of it.
#pragma once

#include <string>
#include <string_view>

namespace telepot::redact {

/// Makes mask_tokens() know a token, raw and percent-encoded, as long as this object lives. Any thread.
class KnownToken {
public:
    explicit KnownToken(std::string_view token);
    KnownToken(const KnownToken&) = delete;
    KnownToken& operator=(const KnownToken&) = delete;
    ~KnownToken();

private:
    std::string needle_;
};

/// Whether line ends and tabs stay as they are.
enum class Lines : unsigned char { kept, escaped };

/// `text` with escapes ("\x1b") for control characters, for characters that turn the direction of writing, and for what
/// is no UTF-8.
std::string printable(std::string_view text, Lines lines = Lines::escaped);

/// Overwrites a secret's memory, which its destructor wouldn't.
void wipe(std::string& secret) noexcept;

}  // namespace telepot::redact
