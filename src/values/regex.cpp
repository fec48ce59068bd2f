// SPDX-License-Identifier: MIT
#include "telepot/values/regex.hpp"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <array>
#include <atomic>
#include <new>
#include <optional>

#include <pcre2.h>

#include "telepot/values/exception.hpp"
#include "telepot/values/log.hpp"

namespace telepot {

namespace {

constexpr std::uint32_t kOptions = PCRE2_UTF | PCRE2_UCP | PCRE2_MATCH_INVALID_UTF | PCRE2_NEVER_BACKSLASH_C |
                                   // The library's own limit counts no steps within a repeated character, or in one
                                   // that never goes back; what is called between the items can count them.
                                   PCRE2_AUTO_CALLOUT;

PCRE2_SPTR units(std::string_view text) {
    static constexpr char nothing = 0;
    return reinterpret_cast<PCRE2_SPTR>(text.data() == nullptr ? &nothing : text.data());
}

bool is_hex(std::string_view digits) {
    return digits.find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
}

/// What Python writes otherwise: `\Z` for the very end, `\uXXXX` and `\UXXXXXXXX` for characters, `{,n}`.
std::string translated(std::string_view pattern) {
    std::string out;
    bool in_class = false;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const char c = pattern[i];
        if (c == '[') in_class = true;
        if (c == ']' && i > 0 && pattern[i - 1] != '[') in_class = false;
        if (c == '{' && !in_class && i > 0 && pattern.substr(i + 1, 1) == ",") {
            const std::size_t end = pattern.find_first_not_of("0123456789", i + 2);
            const bool bounded = end != std::string_view::npos && end > i + 2 && pattern[end] == '}';
            out += bounded ? "{0" : "{";
            continue;
        }
        if (c != '\\' || i + 1 == pattern.size()) {
            out += c;
            continue;
        }
        const char next = pattern[++i];
        const std::size_t digits = next == 'u' ? 4 : next == 'U' ? 8 : 0;
        const std::string_view code = pattern.substr(i + 1, digits);
        if (digits != 0 && code.size() == digits && is_hex(code)) {
            out.append("\\x{").append(code) += '}';
            i += digits;
        } else {
            out += '\\';
            out += next == 'Z' && !in_class ? 'z' : next;
        }
    }
    return out;
}

std::string message_of(int error) {
    std::array<PCRE2_UCHAR, 256> text{};
    pcre2_get_error_message(error, text.data(), text.size());
    return reinterpret_cast<const char*>(text.data());
}

template <class T>
T* made(T* object) {
    if (object == nullptr) throw std::bad_alloc();
    return object;
}

/// Counts the characters between two items of the expression.
class Steps {
public:
    explicit Steps(std::size_t length) noexcept : left_(Regex::max_steps + Regex::max_steps_per_byte * length) {}

    static int count(pcre2_callout_block* block, void* data) noexcept {
        auto& self = *static_cast<Steps*>(data);
        const std::size_t at = block->current_position;
        const std::size_t taken = 1 + (at > self.last_ ? at - self.last_ : self.last_ - at);
        self.last_ = at;
        if (taken > self.left_) return PCRE2_ERROR_CALLOUT;
        self.left_ -= taken;
        return 0;
    }

private:
    std::size_t left_;
    std::size_t last_ = 0;
};

}  // namespace

class Regex::Compiled final : public detail::Counted {
public:
    Compiled(std::string_view text, bool ignore_case) : pattern(text) {
        const std::string translation = translated(text);
        int error = 0;
        PCRE2_SIZE offset = 0;
        code = pcre2_compile(units(translation), translation.size(), kOptions | (ignore_case ? PCRE2_CASELESS : 0),
                             &error, &offset, nullptr);
        if (code != nullptr) return;
        if (error == PCRE2_ERROR_HEAP_FAILED) throw std::bad_alloc();
        throw BadArgument("the regular expression '" + pattern + "' is ill-formed behind '" +
                          translation.substr(0, offset) + "': " + message_of(error));
    }
    Compiled(const Compiled&) = delete;
    Compiled& operator=(const Compiled&) = delete;
    ~Compiled() override { pcre2_code_free(code); }

    void report(int error, std::size_t length) const {
        if (reported_.exchange(true)) return;
        log::warning("the search for the regular expression '" + pattern + "' in a text of " + std::to_string(length) +
                     " bytes was given up and counts as one without a match: " +
                     (error == PCRE2_ERROR_CALLOUT ? "it takes too many steps" : message_of(error)) +
                     ". Nested repeats, as in (a+)+, are a usual cause");
    }

    const std::string pattern;
    pcre2_code* code = nullptr;

private:
    mutable std::atomic<bool> reported_ = false;
};

/// One search, and what it needs.
class Regex::Attempt {
public:
    Attempt(const Compiled& compiled, std::string_view text, std::uint32_t options)
        : text_(text),
          steps_(text.size()),
          context_(made(pcre2_match_context_create(nullptr))),
          data_(pcre2_match_data_create_from_pattern(compiled.code, nullptr)) {
        if (data_ == nullptr) {
            pcre2_match_context_free(context_);
            throw std::bad_alloc();
        }
        pcre2_set_heap_limit(context_, max_memory / 1024);
        pcre2_set_callout(context_, &Steps::count, &steps_);
        const int result = pcre2_match(compiled.code, units(text), text.size(), 0, options, data_, context_);
        matched_ = result > 0;
        if (result < 0 && result != PCRE2_ERROR_NOMATCH) compiled.report(result, text.size());
    }
    Attempt(const Attempt&) = delete;
    Attempt& operator=(const Attempt&) = delete;
    ~Attempt() {
        pcre2_match_data_free(data_);
        pcre2_match_context_free(context_);
    }

    [[nodiscard]] bool matched() const noexcept { return matched_; }
    [[nodiscard]] std::vector<std::optional<std::string>> groups() const {
        const std::size_t count = pcre2_get_ovector_count(data_);
        const PCRE2_SIZE* places = pcre2_get_ovector_pointer(data_);
        std::vector<std::optional<std::string>> groups(count);
        for (std::size_t i = 0; i < count; ++i) {
            const PCRE2_SIZE begin = places[2 * i];
            const PCRE2_SIZE end = places[2 * i + 1];
            // \K in a look-ahead can make a match end before it begins.
            if (begin != PCRE2_UNSET && begin <= end) groups[i].emplace(text_.substr(begin, end - begin));
        }
        return groups;
    }

private:
    std::string_view text_;
    Steps steps_;
    pcre2_match_context* context_;
    pcre2_match_data* data_;
    bool matched_ = false;
};

Regex::Regex(std::string_view pattern, bool ignore_case) : compiled_(new Compiled(pattern, ignore_case)) {}

const Regex::Compiled& Regex::compiled() const noexcept {
    return static_cast<const Compiled&>(*compiled_);
}

std::optional<RegexMatch> Regex::search(std::string_view text) const {
    const Attempt attempt(compiled(), text, 0);
    if (!attempt.matched()) return std::nullopt;
    return RegexMatch(*this, attempt.groups());
}

bool Regex::found_in(std::string_view text) const {
    return Attempt(compiled(), text, 0).matched();
}

bool Regex::match(std::string_view text) const {
    return Attempt(compiled(), text, PCRE2_ANCHORED).matched();
}

std::size_t Regex::groups() const noexcept {
    std::uint32_t count = 0;
    pcre2_pattern_info(compiled().code, PCRE2_INFO_CAPTURECOUNT, &count);
    return count;
}

std::optional<std::size_t> Regex::group_number(std::string_view name) const {
    const int number = pcre2_substring_number_from_name(compiled().code, units(std::string(name)));
    if (number < 0) return std::nullopt;
    return static_cast<std::size_t>(number);
}

std::string_view Regex::pattern() const noexcept {
    return compiled().pattern;
}

const std::string& RegexMatch::group(std::size_t number) const noexcept {
    static const std::string none;
    return took_part(number) ? *groups_[number] : none;
}

const std::string& RegexMatch::group(std::string_view name) const {
    const auto number = regex_.group_number(name);
    if (!number) {
        throw BadArgument("the regular expression '" + std::string(regex_.pattern()) + "' has no group '" +
                          std::string(name) + "'");
    }
    return group(*number);
}

std::vector<std::string> RegexMatch::groups() const {
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < groups_.size(); ++i) texts.push_back(group(i));
    return texts;
}

}  // namespace telepot
