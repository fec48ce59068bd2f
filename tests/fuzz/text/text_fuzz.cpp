// SPDX-License-Identifier: MIT
// Marks up and splits arbitrary text with arbitrary entities: nothing may crash, and nothing of the text may get lost.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

#include "telepot/text.hpp"

namespace {

constexpr std::size_t most_entities = 64;

/// Takes values from the front of the input.
class Input {
public:
    Input(const std::uint8_t* data, std::size_t size) : data_(data), size_(size) {}

    std::uint8_t byte() {
        if (size_ == 0) return 0;
        --size_;
        return *data_++;
    }
    /// Mostly near the text, now and then far out.
    std::int64_t position() {
        const std::uint8_t first = byte();
        if (first < 200) return static_cast<std::int64_t>(first) - 4;
        std::int64_t wide = 0;
        for (int i = 0; i < 8; ++i) wide = static_cast<std::int64_t>(static_cast<std::uint64_t>(wide) << 8U | byte());
        return wide;
    }
    std::string rest() const { return std::string(reinterpret_cast<const char*>(data_), size_); }

private:
    const std::uint8_t* data_;
    std::size_t size_;
};

telepot::MessageEntity entity(Input& input) {
    using Type = telepot::MessageEntityType;
    const auto type = static_cast<Type::Value>(input.byte() % (Type::date_time + 1));
    const std::int64_t offset = input.position();
    telepot::MessageEntity made(type, offset, input.position());
    if (type == Type::text_link) made.set_url("http://a.b/)");
    if (type == Type::text_mention) made.set_user(telepot::User());
    if (type == Type::custom_emoji) made.set_custom_emoji_id("5");
    if (type == Type::date_time) made.set_unix_time(6);
    if (type == Type::pre && input.byte() % 2 == 0) made.set_language("c++");
    return made;
}

void check_pieces(const telepot::Text& text, std::size_t limit) {
    for (const telepot::Text& piece : telepot::text::split_text(text, limit)) {
        if (static_cast<std::size_t>(piece.length()) > limit) std::abort();
        if (text.text().find(piece.text()) == std::string::npos) std::abort();
        for (const telepot::MessageEntity& part : piece.entities()) {
            if (part.offset < 0 || part.length <= 0 || part.offset + part.length > piece.length()) std::abort();
        }
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    Input input(data, size);
    std::vector<telepot::MessageEntity> entities;
    const std::size_t count = input.byte() % most_entities;
    const std::size_t limit = 2U + input.byte();
    for (std::size_t i = 0; i < count; ++i) entities.push_back(entity(input));
    const std::string words = input.rest();
    for (const std::string& markup : {telepot::text::apply_entities_as_html(words, entities),
                                      telepot::text::apply_entities_as_markdown(words, entities),
                                      telepot::text::apply_entities_as_markdown_v2(words, entities)}) {
        if (markup.size() < words.size()) std::abort();
    }
    check_pieces(telepot::Text(words, entities), limit);
    return 0;
}
