// SPDX-License-Identifier: MIT
#include "lab/json_arguments.hpp"

#include <optional>
#include <stdexcept>

namespace telepot::lab {

namespace {

constexpr int max_depth = 100;

/// A text that is read from its beginning. Throws std::invalid_argument where it isn't JSON.
class Reader {
public:
    explicit Reader(std::string_view text) : text_(text) {}

    bool empty() const { return at_ >= text_.size(); }
    char peek() const { return empty() ? '\0' : text_[at_]; }
    void skip_space() {
        while (!empty() && std::string_view(" \t\r\n").find(text_[at_]) != std::string_view::npos) ++at_;
    }
    bool try_skip(char c) {
        if (peek() != c) return false;
        ++at_;
        return true;
    }

    /// A text with its escapes resolved. Its bytes needn't be UTF-8.
    std::string string() {
        const std::size_t begin = at_;
        skip_string();
        const std::string_view raw = text_.substr(begin, at_ - begin);
        if (raw.find('\\') == std::string_view::npos) return std::string(raw.substr(1, raw.size() - 2));
        return unescaped(raw.substr(1, raw.size() - 2));
    }

    json value() {
        if (peek() == '"') return string();
        const std::size_t begin = at_;
        skip_value(0);
        json parsed = json::parse(text_.substr(begin, at_ - begin), nullptr, false);
        if (parsed.is_discarded()) throw std::invalid_argument("a value");
        return parsed;
    }

private:
    void skip_string() {
        if (!try_skip('"')) throw std::invalid_argument("a string");
        for (; !empty(); ++at_) {
            if (text_[at_] == '"') {
                ++at_;
                return;
            }
            if (text_[at_] == '\\') ++at_;
        }
        throw std::invalid_argument("a string without an end");
    }

    void skip_value(int depth) {
        if (depth > max_depth) throw std::invalid_argument("too deep");
        skip_space();
        const char first = peek();
        if (first == '"') return skip_string();
        if (first != '{' && first != '[') {
            const std::size_t end = std::min(text_.find_first_of(",]} \t\r\n", at_), text_.size());
            if (end == at_) throw std::invalid_argument("no value");
            at_ = end;
            return;
        }
        skip_members(first == '{' ? '}' : ']', depth);
    }

    void skip_members(char closing, int depth) {
        ++at_;
        for (skip_space(); !try_skip(closing); skip_space()) {
            if (empty()) throw std::invalid_argument("no end");
            if (closing == '}') {
                skip_string();
                skip_space();
                if (!try_skip(':')) throw std::invalid_argument("no colon");
            }
            skip_value(depth + 1);
            skip_space();
            if (peek() != closing && !try_skip(',')) throw std::invalid_argument("no comma");
        }
    }

    /// Each escape is resolved by the JSON library; what stands between them stays as it is.
    static std::string unescaped(std::string_view raw) {
        std::string out;
        for (std::size_t i = 0; i < raw.size(); ++i) {
            if (raw[i] != '\\') {
                out += raw[i];
                continue;
            }
            std::size_t length = i + 1 < raw.size() && raw[i + 1] == 'u' ? 6 : 2;
            // The two halves of a surrogate pair belong together.
            const bool pair = length == 6 && i + 12 <= raw.size() && raw.substr(i + 6, 2) == "\\u" &&
                              (raw[i + 2] == 'd' || raw[i + 2] == 'D');
            if (pair) length = 12;
            const json one = json::parse('"' + std::string(raw.substr(i, length)) + '"', nullptr, false);
            if (!one.is_string()) throw std::invalid_argument("an escape");
            out += one.get_ref<const std::string&>();
            i += length - 1;
        }
        return out;
    }

    std::string_view text_;
    std::size_t at_ = 0;
};

}  // namespace

bool read_json_arguments(std::string_view text, const std::function<void(std::string name, json value)>& take) {
    Reader reader(text);
    try {
        reader.skip_space();
        if (reader.peek() == '"') {
            take("content", reader.string());
            return reader.empty();
        }
        if (!reader.try_skip('{')) return false;
        while (true) {
            reader.skip_space();
            if (reader.try_skip('}')) {
                reader.skip_space();
                return reader.empty();
            }
            std::string name = reader.string();
            reader.skip_space();
            if (!reader.try_skip(':')) return false;
            reader.skip_space();
            take(std::move(name), reader.value());
            reader.skip_space();
            if (reader.peek() != '}' && !reader.try_skip(',')) return false;
        }
    } catch (const std::invalid_argument&) {
        return false;
    }
}

}  // namespace telepot::lab
