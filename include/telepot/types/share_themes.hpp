// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "telepot/types/core.hpp"
#include "telepot/types/enums.hpp"
#include "telepot/types/fwd.hpp"
#include "telepot/values/box.hpp"
#include "telepot/values/chat_id.hpp"
#include "telepot/values/input_file.hpp"
#include "telepot/values/json.hpp"
#include "telepot/values/union.hpp"
#include "telepot/values/unknown.hpp"

namespace telepot {

namespace codec {
struct RawAccess;
}

/// How a chat's link and code are decorated for sharing.
/// One of its members, or Unknown. Bot API: https://core.telegram.org/bots/api#chatsharetheme
/// holds_alternative, get_if, get and visit (telepot/values/union.hpp) tell which.
class ChatShareTheme : public detail::UnionBase {
public:
    using members = detail::Types<ChatShareThemeEmoji, ChatShareThemeUniqueGift, Unknown>;
    /// An empty Unknown.
    ChatShareTheme();
    ChatShareTheme(ChatShareThemeEmoji value);
    ChatShareTheme(ChatShareThemeUniqueGift value);
    ChatShareTheme(Unknown value);
    ChatShareTheme(const ChatShareTheme& other);
    ChatShareTheme(ChatShareTheme&& other) noexcept;
    ChatShareTheme& operator=(ChatShareTheme other) noexcept;
    ~ChatShareTheme();

    /// The member's type; empty for an Unknown.
    [[nodiscard]] std::string_view type() const noexcept;
};

/// A background for sharing a chat.
/// Bot API: https://core.telegram.org/bots/api#chatsharethemebackdrop
class ChatShareThemeBackdrop {
public:
    ChatShareThemeBackdrop();
    /// From its required fields.
    ChatShareThemeBackdrop(std::int64_t id, std::string name, UniqueGiftBackdropColors colors);
    ChatShareThemeBackdrop(const ChatShareThemeBackdrop& other);
    ChatShareThemeBackdrop(ChatShareThemeBackdrop&& other) noexcept;
    ChatShareThemeBackdrop& operator=(const ChatShareThemeBackdrop& other);
    ChatShareThemeBackdrop& operator=(ChatShareThemeBackdrop&& other) noexcept;
    ~ChatShareThemeBackdrop();

    std::int64_t id = 0;
    std::string name;
    /// The colours.
    UniqueGiftBackdropColors colors;

    ChatShareThemeBackdrop& set_id(std::int64_t value);
    ChatShareThemeBackdrop& set_name(std::string value);
    ChatShareThemeBackdrop& set_colors(UniqueGiftBackdropColors value);
};

/// The backgrounds that there are for sharing a chat.
/// Bot API: https://core.telegram.org/bots/api#chatsharethemebackdrops
class ChatShareThemeBackdrops {
public:
    ChatShareThemeBackdrops();
    /// From its required fields.
    explicit ChatShareThemeBackdrops(std::vector<ChatShareThemeBackdrop> backdrops);
    ChatShareThemeBackdrops(const ChatShareThemeBackdrops& other);
    ChatShareThemeBackdrops(ChatShareThemeBackdrops&& other) noexcept;
    ChatShareThemeBackdrops& operator=(const ChatShareThemeBackdrops& other);
    ChatShareThemeBackdrops& operator=(ChatShareThemeBackdrops&& other) noexcept;
    ~ChatShareThemeBackdrops();

    /// The backgrounds to choose from.
    std::vector<ChatShareThemeBackdrop> backdrops;

    ChatShareThemeBackdrops& set_backdrops(std::vector<ChatShareThemeBackdrop> value);

    /// The JSON that it came in, if it is what a call has returned; absent otherwise.
    [[nodiscard]] Json raw() const { return raw_ ? raw_->parse() : Json(); }
    /// What in such a result couldn't be decoded and was left out, with its path.
    [[nodiscard]] std::vector<std::string> problems() const {
        return raw_ ? raw_->problems() : std::vector<std::string>();
    }

private:
    friend struct codec::RawAccess;
    Box<RawJson> raw_;
};

/// A theme of emoji on a background.
/// Bot API: https://core.telegram.org/bots/api#chatsharethemeemoji
class ChatShareThemeEmoji {
public:
    ChatShareThemeEmoji();
    /// From its required fields.
    explicit ChatShareThemeEmoji(std::vector<EmojiType> emojis);
    ChatShareThemeEmoji(const ChatShareThemeEmoji& other);
    ChatShareThemeEmoji(ChatShareThemeEmoji&& other) noexcept;
    ChatShareThemeEmoji& operator=(const ChatShareThemeEmoji& other);
    ChatShareThemeEmoji& operator=(ChatShareThemeEmoji&& other) noexcept;
    ~ChatShareThemeEmoji();

    static constexpr std::string_view type = "emoji";
    /// The emoji of the theme, up to 6.
    std::vector<EmojiType> emojis;
    /// The background, by the id of its ChatShareThemeBackdrop.
    std::optional<std::int64_t> background_backdrop_id;

    ChatShareThemeEmoji& set_emojis(std::vector<EmojiType> value);
    ChatShareThemeEmoji& set_background_backdrop_id(std::int64_t value);
};

/// A theme made from a unique gift.
/// Bot API: https://core.telegram.org/bots/api#chatsharethemeuniquegift
class ChatShareThemeUniqueGift {
public:
    ChatShareThemeUniqueGift();
    /// From its required fields.
    explicit ChatShareThemeUniqueGift(UniqueGift gift);
    ChatShareThemeUniqueGift(const ChatShareThemeUniqueGift& other);
    ChatShareThemeUniqueGift(ChatShareThemeUniqueGift&& other) noexcept;
    ChatShareThemeUniqueGift& operator=(const ChatShareThemeUniqueGift& other);
    ChatShareThemeUniqueGift& operator=(ChatShareThemeUniqueGift&& other) noexcept;
    ~ChatShareThemeUniqueGift();

    static constexpr std::string_view type = "unique_gift";
    UniqueGift gift;

    ChatShareThemeUniqueGift& set_gift(UniqueGift value);
};

/// An emoji, of the standard or one's own.
/// One of its members, or Unknown. Bot API: https://core.telegram.org/bots/api#emojitype
/// holds_alternative, get_if, get and visit (telepot/values/union.hpp) tell which.
class EmojiType : public detail::UnionBase {
public:
    using members = detail::Types<EmojiTypeEmoji, EmojiTypeCustomEmoji, Unknown>;
    /// An empty Unknown.
    EmojiType();
    EmojiType(EmojiTypeEmoji value);
    EmojiType(EmojiTypeCustomEmoji value);
    EmojiType(Unknown value);
    EmojiType(const EmojiType& other);
    EmojiType(EmojiType&& other) noexcept;
    EmojiType& operator=(EmojiType other) noexcept;
    ~EmojiType();

    /// The member's type; empty for an Unknown.
    [[nodiscard]] std::string_view type() const noexcept;
};

/// A custom emoji.
/// Bot API: https://core.telegram.org/bots/api#emojitypecustomemoji
class EmojiTypeCustomEmoji {
public:
    EmojiTypeCustomEmoji();
    /// From what nearly every one has.
    explicit EmojiTypeCustomEmoji(std::string custom_emoji_id);
    EmojiTypeCustomEmoji(const EmojiTypeCustomEmoji& other);
    EmojiTypeCustomEmoji(EmojiTypeCustomEmoji&& other) noexcept;
    EmojiTypeCustomEmoji& operator=(const EmojiTypeCustomEmoji& other);
    EmojiTypeCustomEmoji& operator=(EmojiTypeCustomEmoji&& other) noexcept;
    ~EmojiTypeCustomEmoji();

    static constexpr std::string_view type = "custom_emoji";
    /// The custom emoji, for getCustomEmojiStickers.
    /// Not certain yet: by analogy to ReactionTypeCustomEmoji.
    std::optional<std::string> custom_emoji_id;

    EmojiTypeCustomEmoji& set_custom_emoji_id(std::string value);
};

/// An emoji of the standard.
/// Bot API: https://core.telegram.org/bots/api#emojitypeemoji
class EmojiTypeEmoji {
public:
    EmojiTypeEmoji();
    /// From what nearly every one has.
    explicit EmojiTypeEmoji(std::string emoji);
    EmojiTypeEmoji(const EmojiTypeEmoji& other);
    EmojiTypeEmoji(EmojiTypeEmoji&& other) noexcept;
    EmojiTypeEmoji& operator=(const EmojiTypeEmoji& other);
    EmojiTypeEmoji& operator=(EmojiTypeEmoji&& other) noexcept;
    ~EmojiTypeEmoji();

    static constexpr std::string_view type = "emoji";
    /// Not certain yet: by analogy to ReactionTypeEmoji.
    std::optional<std::string> emoji;

    EmojiTypeEmoji& set_emoji(std::string value);
};

}  // namespace telepot
