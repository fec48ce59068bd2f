// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

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

/// Which kinds of gifts a user or channel takes.
/// Bot API: https://core.telegram.org/bots/api#acceptedgifttypes
class AcceptedGiftTypes {
public:
    AcceptedGiftTypes();
    /// From its required fields.
    AcceptedGiftTypes(bool unlimited_gifts, bool limited_gifts, bool unique_gifts, bool premium_subscription, bool gifts_from_channels);
    AcceptedGiftTypes(const AcceptedGiftTypes& other);
    AcceptedGiftTypes(AcceptedGiftTypes&& other) noexcept;
    AcceptedGiftTypes& operator=(const AcceptedGiftTypes& other);
    AcceptedGiftTypes& operator=(AcceptedGiftTypes&& other) noexcept;
    ~AcceptedGiftTypes();

    /// Gifts of which there is no fixed number.
    bool unlimited_gifts = false;
    /// Gifts of which there is a fixed number.
    bool limited_gifts = false;
    /// Unique gifts, and what can become one for nothing.
    bool unique_gifts = false;
    /// Gifts of Telegram Premium.
    bool premium_subscription = false;
    /// Gifts that channels send.
    bool gifts_from_channels = false;

    AcceptedGiftTypes& set_unlimited_gifts(bool value);
    AcceptedGiftTypes& set_limited_gifts(bool value);
    AcceptedGiftTypes& set_unique_gifts(bool value);
    AcceptedGiftTypes& set_premium_subscription(bool value);
    AcceptedGiftTypes& set_gifts_from_channels(bool value);
};

/// A GIF, or a video without sound.
/// Bot API: https://core.telegram.org/bots/api#animation
class Animation {
public:
    Animation();
    /// From its required fields.
    Animation(std::string file_id, std::string file_unique_id, std::int64_t width, std::int64_t height, std::int64_t duration);
    Animation(const Animation& other);
    Animation(Animation&& other) noexcept;
    Animation& operator=(const Animation& other);
    Animation& operator=(Animation&& other) noexcept;
    ~Animation();

    /// What the file is downloaded or sent again with; only this bot can use it.
    std::string file_id;
    /// What the file is recognised by, for all bots and for ever; nothing can be downloaded with it.
    std::string file_unique_id;
    std::int64_t width = 0;
    std::int64_t height = 0;
    /// How long it plays, in seconds.
    std::int64_t duration = 0;
    /// A small picture of it; an uploaded one is a JPEG of up to 200 kB and 320 by 320 pixels.
    Box<PhotoSize> thumbnail;
    std::optional<std::string> file_name;
    /// What kind of file it is: its MIME type.
    std::optional<std::string> mime_type;
    /// How large the file is, in bytes.
    std::optional<std::int64_t> file_size;

    Animation& set_file_id(std::string value);
    Animation& set_file_unique_id(std::string value);
    Animation& set_width(std::int64_t value);
    Animation& set_height(std::int64_t value);
    Animation& set_duration(std::int64_t value);
    Animation& set_thumbnail(PhotoSize value);
    Animation& set_file_name(std::string value);
    Animation& set_mime_type(std::string value);
    Animation& set_file_size(std::int64_t value);
};

/// Where an area lies on a picture, and how large it is; all in percent of the picture's size.
/// Bot API: https://core.telegram.org/bots/api#areaposition
class AreaPosition {
public:
    AreaPosition();
    /// From its required fields.
    AreaPosition(double x_percentage, double y_percentage, double width_percentage, double height_percentage, double rotation_angle, double corner_radius_percentage);
    AreaPosition(const AreaPosition& other);
    AreaPosition(AreaPosition&& other) noexcept;
    AreaPosition& operator=(const AreaPosition& other);
    AreaPosition& operator=(AreaPosition&& other) noexcept;
    ~AreaPosition();

    /// Where its middle is across.
    double x_percentage = 0;
    /// Where its middle is down.
    double y_percentage = 0;
    /// How wide it is.
    double width_percentage = 0;
    /// How high it is.
    double height_percentage = 0;
    /// By how many degrees it is turned, clockwise.
    double rotation_angle = 0;
    /// How round the corners are, in percent of the picture's width.
    double corner_radius_percentage = 0;

    AreaPosition& set_x_percentage(double value);
    AreaPosition& set_y_percentage(double value);
    AreaPosition& set_width_percentage(double value);
    AreaPosition& set_height_percentage(double value);
    AreaPosition& set_rotation_angle(double value);
    AreaPosition& set_corner_radius_percentage(double value);
};

/// A piece of music, shown in the player.
/// Bot API: https://core.telegram.org/bots/api#audio
class Audio {
public:
    Audio();
    /// From its required fields.
    Audio(std::string file_id, std::string file_unique_id, std::int64_t duration);
    Audio(const Audio& other);
    Audio(Audio&& other) noexcept;
    Audio& operator=(const Audio& other);
    Audio& operator=(Audio&& other) noexcept;
    ~Audio();

    /// What the file is downloaded or sent again with; only this bot can use it.
    std::string file_id;
    /// What the file is recognised by, for all bots and for ever; nothing can be downloaded with it.
    std::string file_unique_id;
    /// How long it plays, in seconds.
    std::int64_t duration = 0;
    /// Who plays it.
    std::optional<std::string> performer;
    std::optional<std::string> title;
    std::optional<std::string> file_name;
    /// What kind of file it is: its MIME type.
    std::optional<std::string> mime_type;
    /// How large the file is, in bytes.
    std::optional<std::int64_t> file_size;
    /// A small picture of it; an uploaded one is a JPEG of up to 200 kB and 320 by 320 pixels.
    Box<PhotoSize> thumbnail;

    Audio& set_file_id(std::string value);
    Audio& set_file_unique_id(std::string value);
    Audio& set_duration(std::int64_t value);
    Audio& set_performer(std::string value);
    Audio& set_title(std::string value);
    Audio& set_file_name(std::string value);
    Audio& set_mime_type(std::string value);
    Audio& set_file_size(std::int64_t value);
    Audio& set_thumbnail(PhotoSize value);
};

/// How a chat background is coloured.
/// One of its members, or Unknown. Bot API: https://core.telegram.org/bots/api#backgroundfill
/// holds_alternative, get_if, get and visit (telepot/values/union.hpp) tell which.
class BackgroundFill : public detail::UnionBase {
public:
    using members = detail::Types<BackgroundFillSolid, BackgroundFillGradient, BackgroundFillFreeformGradient, Unknown>;
    /// An empty Unknown.
    BackgroundFill();
    BackgroundFill(BackgroundFillSolid value);
    BackgroundFill(BackgroundFillGradient value);
    BackgroundFill(BackgroundFillFreeformGradient value);
    BackgroundFill(Unknown value);
    BackgroundFill(const BackgroundFill& other);
    BackgroundFill(BackgroundFill&& other) noexcept;
    BackgroundFill& operator=(BackgroundFill other) noexcept;
    ~BackgroundFill();

    /// The member's type; empty for an Unknown.
    [[nodiscard]] std::string_view type() const noexcept;
};

/// A gradient of three or four colours that turns with each message.
/// Bot API: https://core.telegram.org/bots/api#backgroundfillfreeformgradient
class BackgroundFillFreeformGradient {
public:
    BackgroundFillFreeformGradient();
    /// From its required fields.
    explicit BackgroundFillFreeformGradient(std::vector<std::int64_t> colors);
    BackgroundFillFreeformGradient(const BackgroundFillFreeformGradient& other);
    BackgroundFillFreeformGradient(BackgroundFillFreeformGradient&& other) noexcept;
    BackgroundFillFreeformGradient& operator=(const BackgroundFillFreeformGradient& other);
    BackgroundFillFreeformGradient& operator=(BackgroundFillFreeformGradient&& other) noexcept;
    ~BackgroundFillFreeformGradient();

    static constexpr std::string_view type = "freeform_gradient";
    /// Three or four colours, as 0xRRGGBB.
    std::vector<std::int64_t> colors;

    BackgroundFillFreeformGradient& set_colors(std::vector<std::int64_t> value);
};

/// A gradient from one colour to another.
/// Bot API: https://core.telegram.org/bots/api#backgroundfillgradient
class BackgroundFillGradient {
public:
    BackgroundFillGradient();
    /// From its required fields.
    BackgroundFillGradient(std::int64_t top_color, std::int64_t bottom_color, std::int64_t rotation_angle);
    BackgroundFillGradient(const BackgroundFillGradient& other);
    BackgroundFillGradient(BackgroundFillGradient&& other) noexcept;
    BackgroundFillGradient& operator=(const BackgroundFillGradient& other);
    BackgroundFillGradient& operator=(BackgroundFillGradient&& other) noexcept;
    ~BackgroundFillGradient();

    static constexpr std::string_view type = "gradient";
    /// The colour at the top, as 0xRRGGBB.
    std::int64_t top_color = 0;
    /// The colour at the bottom, as 0xRRGGBB.
    std::int64_t bottom_color = 0;
    /// By how many degrees it is turned, clockwise.
    std::int64_t rotation_angle = 0;

    BackgroundFillGradient& set_top_color(std::int64_t value);
    BackgroundFillGradient& set_bottom_color(std::int64_t value);
    BackgroundFillGradient& set_rotation_angle(std::int64_t value);
};

/// A single colour.
/// Bot API: https://core.telegram.org/bots/api#backgroundfillsolid
class BackgroundFillSolid {
public:
    BackgroundFillSolid();
    /// From its required fields.
    explicit BackgroundFillSolid(std::int64_t color);
    BackgroundFillSolid(const BackgroundFillSolid& other);
    BackgroundFillSolid(BackgroundFillSolid&& other) noexcept;
    BackgroundFillSolid& operator=(const BackgroundFillSolid& other);
    BackgroundFillSolid& operator=(BackgroundFillSolid&& other) noexcept;
    ~BackgroundFillSolid();

    static constexpr std::string_view type = "solid";
    /// The colour, as 0xRRGGBB.
    std::int64_t color = 0;

    BackgroundFillSolid& set_color(std::int64_t value);
};

/// What a chat's background is.
/// One of its members, or Unknown. Bot API: https://core.telegram.org/bots/api#backgroundtype
/// holds_alternative, get_if, get and visit (telepot/values/union.hpp) tell which.
class BackgroundType : public detail::UnionBase {
public:
    using members = detail::Types<BackgroundTypeFill, BackgroundTypeWallpaper, BackgroundTypePattern, BackgroundTypeChatTheme, Unknown>;
    /// An empty Unknown.
    BackgroundType();
    BackgroundType(BackgroundTypeFill value);
    BackgroundType(BackgroundTypeWallpaper value);
    BackgroundType(BackgroundTypePattern value);
    BackgroundType(BackgroundTypeChatTheme value);
    BackgroundType(Unknown value);
    BackgroundType(const BackgroundType& other);
    BackgroundType(BackgroundType&& other) noexcept;
    BackgroundType& operator=(BackgroundType other) noexcept;
    ~BackgroundType();

    /// The member's type; empty for an Unknown.
    [[nodiscard]] std::string_view type() const noexcept;
};

/// The background of one of the app's chat themes.
/// Bot API: https://core.telegram.org/bots/api#backgroundtypechattheme
class BackgroundTypeChatTheme {
public:
    BackgroundTypeChatTheme();
    /// From its required fields.
    explicit BackgroundTypeChatTheme(std::string theme_name);
    BackgroundTypeChatTheme(const BackgroundTypeChatTheme& other);
    BackgroundTypeChatTheme(BackgroundTypeChatTheme&& other) noexcept;
    BackgroundTypeChatTheme& operator=(const BackgroundTypeChatTheme& other);
    BackgroundTypeChatTheme& operator=(BackgroundTypeChatTheme&& other) noexcept;
    ~BackgroundTypeChatTheme();

    static constexpr std::string_view type = "chat_theme";
    /// The theme, by its name, which is usually an emoji.
    std::string theme_name;

    BackgroundTypeChatTheme& set_theme_name(std::string value);
};

/// A background of colours alone.
/// Bot API: https://core.telegram.org/bots/api#backgroundtypefill
class BackgroundTypeFill {
public:
    BackgroundTypeFill();
    /// From its required fields.
    BackgroundTypeFill(BackgroundFill fill, std::int64_t dark_theme_dimming);
    BackgroundTypeFill(const BackgroundTypeFill& other);
    BackgroundTypeFill(BackgroundTypeFill&& other) noexcept;
    BackgroundTypeFill& operator=(const BackgroundTypeFill& other);
    BackgroundTypeFill& operator=(BackgroundTypeFill&& other) noexcept;
    ~BackgroundTypeFill();

    static constexpr std::string_view type = "fill";
    /// The colours.
    BackgroundFill fill;
    /// How much it is darkened in dark themes, 0 to 100 percent.
    std::int64_t dark_theme_dimming = 0;

    BackgroundTypeFill& set_fill(BackgroundFill value);
    BackgroundTypeFill& set_dark_theme_dimming(std::int64_t value);
};

/// A file of any kind.
/// Bot API: https://core.telegram.org/bots/api#document
class Document {
public:
    Document();
    /// From its required fields.
    Document(std::string file_id, std::string file_unique_id);
    Document(const Document& other);
    Document(Document&& other) noexcept;
    Document& operator=(const Document& other);
    Document& operator=(Document&& other) noexcept;
    ~Document();

    /// What the file is downloaded or sent again with; only this bot can use it.
    std::string file_id;
    /// What the file is recognised by, for all bots and for ever; nothing can be downloaded with it.
    std::string file_unique_id;
    /// A small picture of it; an uploaded one is a JPEG of up to 200 kB and 320 by 320 pixels.
    Box<PhotoSize> thumbnail;
    std::optional<std::string> file_name;
    /// What kind of file it is: its MIME type.
    std::optional<std::string> mime_type;
    /// How large the file is, in bytes.
    std::optional<std::int64_t> file_size;

    Document& set_file_id(std::string value);
    Document& set_file_unique_id(std::string value);
    Document& set_thumbnail(PhotoSize value);
    Document& set_file_name(std::string value);
    Document& set_mime_type(std::string value);
    Document& set_file_size(std::int64_t value);
};

/// A pattern laid over colours.
/// Bot API: https://core.telegram.org/bots/api#backgroundtypepattern
class BackgroundTypePattern {
public:
    BackgroundTypePattern();
    /// From its required fields.
    BackgroundTypePattern(Document document, BackgroundFill fill, std::int64_t intensity);
    BackgroundTypePattern(const BackgroundTypePattern& other);
    BackgroundTypePattern(BackgroundTypePattern&& other) noexcept;
    BackgroundTypePattern& operator=(const BackgroundTypePattern& other);
    BackgroundTypePattern& operator=(BackgroundTypePattern&& other) noexcept;
    ~BackgroundTypePattern();

    static constexpr std::string_view type = "pattern";
    Document document;
    /// The colours.
    BackgroundFill fill;
    /// How clearly the pattern shows, 0 to 100.
    std::int64_t intensity = 0;
    /// Whether the pattern is cut out of the colours.
    bool is_inverted = false;
    /// Whether it moves a little when the device does.
    bool is_moving = false;

    BackgroundTypePattern& set_document(Document value);
    BackgroundTypePattern& set_fill(BackgroundFill value);
    BackgroundTypePattern& set_intensity(std::int64_t value);
    BackgroundTypePattern& set_is_inverted(bool value);
    BackgroundTypePattern& set_is_moving(bool value);
};

/// A picture as background.
/// Bot API: https://core.telegram.org/bots/api#backgroundtypewallpaper
class BackgroundTypeWallpaper {
public:
    BackgroundTypeWallpaper();
    /// From its required fields.
    BackgroundTypeWallpaper(Document document, std::int64_t dark_theme_dimming);
    BackgroundTypeWallpaper(const BackgroundTypeWallpaper& other);
    BackgroundTypeWallpaper(BackgroundTypeWallpaper&& other) noexcept;
    BackgroundTypeWallpaper& operator=(const BackgroundTypeWallpaper& other);
    BackgroundTypeWallpaper& operator=(BackgroundTypeWallpaper&& other) noexcept;
    ~BackgroundTypeWallpaper();

    static constexpr std::string_view type = "wallpaper";
    Document document;
    /// How much it is darkened in dark themes, 0 to 100 percent.
    std::int64_t dark_theme_dimming = 0;
    /// Whether it is blurred.
    bool is_blurred = false;
    /// Whether it moves a little when the device does.
    bool is_moving = false;

    BackgroundTypeWallpaper& set_document(Document value);
    BackgroundTypeWallpaper& set_dark_theme_dimming(std::int64_t value);
    BackgroundTypeWallpaper& set_is_blurred(bool value);
    BackgroundTypeWallpaper& set_is_moving(bool value);
};

/// A birthday, with or without the year.
/// Bot API: https://core.telegram.org/bots/api#birthdate
class Birthdate {
public:
    Birthdate();
    /// From its required fields.
    Birthdate(std::int64_t day, std::int64_t month);
    Birthdate(const Birthdate& other);
    Birthdate(Birthdate&& other) noexcept;
    Birthdate& operator=(const Birthdate& other);
    Birthdate& operator=(Birthdate&& other) noexcept;
    ~Birthdate();

    std::int64_t day = 0;
    std::int64_t month = 0;
    std::optional<std::int64_t> year;

    Birthdate& set_day(std::int64_t value);
    Birthdate& set_month(std::int64_t value);
    Birthdate& set_year(std::int64_t value);
};

/// Who may use a managed bot.
/// Bot API: https://core.telegram.org/bots/api#botaccesssettings
class BotAccessSettings {
public:
    BotAccessSettings();
    /// From its required fields.
    explicit BotAccessSettings(bool is_access_restricted);
    BotAccessSettings(const BotAccessSettings& other);
    BotAccessSettings(BotAccessSettings&& other) noexcept;
    BotAccessSettings& operator=(const BotAccessSettings& other);
    BotAccessSettings& operator=(BotAccessSettings&& other) noexcept;
    ~BotAccessSettings();

    /// Whether only the owner and chosen users may use it.
    bool is_access_restricted = false;
    /// Who else may use the bot, if access is restricted.
    std::vector<User> added_users;

    BotAccessSettings& set_is_access_restricted(bool value);
    BotAccessSettings& set_added_users(std::vector<User> value);

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

/// A bot's account, with what only the bot itself is told.
/// Bot API: https://core.telegram.org/bots/api#botfullinfo
class BotFullInfo {
public:
    BotFullInfo();
    /// From its required fields.
    BotFullInfo(std::int64_t id, bool is_bot, std::string first_name);
    BotFullInfo(const BotFullInfo& other);
    BotFullInfo(BotFullInfo&& other) noexcept;
    BotFullInfo& operator=(const BotFullInfo& other);
    BotFullInfo& operator=(BotFullInfo&& other) noexcept;
    ~BotFullInfo();

    std::int64_t id = 0;
    /// Whether it is a bot.
    bool is_bot = false;
    std::string first_name;
    std::optional<std::string> last_name;
    std::optional<std::string> username;
    /// The user's language, as IETF tag.
    /// Not certain yet: whether it was kept when this type took User's place.
    std::optional<std::string> language_code;
    /// Whether the user has Telegram Premium.
    /// Not certain yet: whether it was kept when this type took User's place.
    bool is_premium = false;
    /// Whether the user has the bot in the attachment menu.
    /// Not certain yet: whether it was kept when this type took User's place.
    bool added_to_attachment_menu = false;
    /// Whether it can be added to groups.
    std::optional<bool> can_join_groups;
    /// Whether it sees all messages of groups: privacy mode is off.
    std::optional<bool> can_read_all_group_messages;
    /// Whether it can be called into chats that it isn't in.
    std::optional<bool> supports_guest_queries;
    /// Whether it has inline mode.
    std::optional<bool> supports_inline_queries;
    /// Whether it can be connected to business accounts.
    std::optional<bool> can_connect_to_business;
    /// Whether it has a Mini App in its profile.
    std::optional<bool> has_main_web_app;
    /// Whether the private chat with the bot has topics.
    std::optional<bool> has_topics_enabled;
    /// Whether users may open topics in the private chat with the bot.
    std::optional<bool> allows_users_to_create_topics;
    /// Whether other bots can be made under its management.
    std::optional<bool> can_manage_bots;
    /// Whether it can be asked about requests to join.
    std::optional<bool> supports_join_request_queries;
    /// All usernames that lead here, the main one first.
    /// Not certain yet: its type.
    std::vector<std::string> active_usernames;
    /// What stands in the input field behind the bot's name.
    std::optional<std::string> inline_query_placeholder;
    /// Whether inline queries ask for the user's place.
    /// Not certain yet: its type.
    std::optional<bool> needs_inline_query_location;
    /// Whether topics stand at the side of the private chat with the bot.
    /// Not certain yet: Boolean or True.
    std::optional<bool> has_topic_sidebar;

    BotFullInfo& set_id(std::int64_t value);
    BotFullInfo& set_is_bot(bool value);
    BotFullInfo& set_first_name(std::string value);
    BotFullInfo& set_last_name(std::string value);
    BotFullInfo& set_username(std::string value);
    BotFullInfo& set_language_code(std::string value);
    BotFullInfo& set_is_premium(bool value);
    BotFullInfo& set_added_to_attachment_menu(bool value);
    BotFullInfo& set_can_join_groups(bool value);
    BotFullInfo& set_can_read_all_group_messages(bool value);
    BotFullInfo& set_supports_guest_queries(bool value);
    BotFullInfo& set_supports_inline_queries(bool value);
    BotFullInfo& set_can_connect_to_business(bool value);
    BotFullInfo& set_has_main_web_app(bool value);
    BotFullInfo& set_has_topics_enabled(bool value);
    BotFullInfo& set_allows_users_to_create_topics(bool value);
    BotFullInfo& set_can_manage_bots(bool value);
    BotFullInfo& set_supports_join_request_queries(bool value);
    BotFullInfo& set_active_usernames(std::vector<std::string> value);
    BotFullInfo& set_inline_query_placeholder(std::string value);
    BotFullInfo& set_needs_inline_query_location(bool value);
    BotFullInfo& set_has_topic_sidebar(bool value);

    /// The same as a User, without what that doesn't have.
    operator User() const;

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

/// A user or a bot.
/// Bot API: https://core.telegram.org/bots/api#user
class User {
public:
    User();
    /// From its required fields.
    User(std::int64_t id, bool is_bot, std::string first_name);
    User(const User& other);
    User(User&& other) noexcept;
    User& operator=(const User& other);
    User& operator=(User&& other) noexcept;
    ~User();

    std::int64_t id = 0;
    /// Whether it is a bot.
    bool is_bot = false;
    std::string first_name;
    std::optional<std::string> last_name;
    std::optional<std::string> username;
    /// The user's language, as IETF tag.
    std::optional<std::string> language_code;
    /// Whether the user has Telegram Premium.
    bool is_premium = false;
    /// Whether the user has the bot in the attachment menu.
    bool added_to_attachment_menu = false;

    User& set_id(std::int64_t value);
    User& set_is_bot(bool value);
    User& set_first_name(std::string value);
    User& set_last_name(std::string value);
    User& set_username(std::string value);
    User& set_language_code(std::string value);
    User& set_is_premium(bool value);
    User& set_added_to_attachment_menu(bool value);
};

/// News of somebody's paid subscription.
/// Bot API: https://core.telegram.org/bots/api#botsubscriptionupdated
class BotSubscriptionUpdated {
public:
    BotSubscriptionUpdated();
    /// From its required fields.
    BotSubscriptionUpdated(User user, std::string invoice_payload, BotSubscriptionUpdatedState state);
    BotSubscriptionUpdated(const BotSubscriptionUpdated& other);
    BotSubscriptionUpdated(BotSubscriptionUpdated&& other) noexcept;
    BotSubscriptionUpdated& operator=(const BotSubscriptionUpdated& other);
    BotSubscriptionUpdated& operator=(BotSubscriptionUpdated&& other) noexcept;
    ~BotSubscriptionUpdated();

    User user;
    /// The payload that the bot gave the invoice.
    std::string invoice_payload;
    /// active, canceled or failed.
    BotSubscriptionUpdatedState state;

    BotSubscriptionUpdated& set_user(User value);
    BotSubscriptionUpdated& set_invoice_payload(std::string value);
    BotSubscriptionUpdated& set_state(BotSubscriptionUpdatedState value);

    /// The JSON that it came in; absent if it didn't come from a server.
    [[nodiscard]] Json raw() const { return raw_.parse(); }
    /// What in it couldn't be decoded and was left out, with its path; empty if nothing was wrong.
    [[nodiscard]] std::vector<std::string> problems() const { return raw_.problems(); }

private:
    friend struct codec::RawAccess;
    RawJson raw_;
};

/// What a bot may do for the business account that it is connected to.
/// Bot API: https://core.telegram.org/bots/api#businessbotrights
class BusinessBotRights {
public:
    BusinessBotRights();
    BusinessBotRights(const BusinessBotRights& other);
    BusinessBotRights(BusinessBotRights&& other) noexcept;
    BusinessBotRights& operator=(const BusinessBotRights& other);
    BusinessBotRights& operator=(BusinessBotRights&& other) noexcept;
    ~BusinessBotRights();

    /// Whether the bot may write in chats with a message of the last 24 hours.
    bool can_reply = false;
    /// Whether the bot may mark messages as read.
    bool can_read_messages = false;
    /// Whether the bot may delete messages that it has sent.
    bool can_delete_sent_messages = false;
    /// Whether the bot may delete all messages.
    bool can_delete_all_messages = false;
    /// Whether the bot may change the name.
    bool can_edit_name = false;
    /// Whether the bot may change the bio.
    bool can_edit_bio = false;
    /// Whether the bot may change the profile picture.
    bool can_edit_profile_photo = false;
    /// Whether the bot may change the username.
    bool can_edit_username = false;
    /// Whether the bot may change which gifts are taken.
    bool can_change_gift_settings = false;
    /// Whether the bot may see the gifts and Stars.
    bool can_view_gifts_and_stars = false;
    /// Whether the bot may turn common gifts into Stars.
    bool can_convert_gifts_to_stars = false;
    /// Whether the bot may give gifts away and make them unique.
    bool can_transfer_and_upgrade_gifts = false;
    /// Whether the bot may move Stars to itself.
    bool can_transfer_stars = false;
    /// Whether the bot may post, edit and delete stories.
    bool can_manage_stories = false;

    BusinessBotRights& set_can_reply(bool value);
    BusinessBotRights& set_can_read_messages(bool value);
    BusinessBotRights& set_can_delete_sent_messages(bool value);
    BusinessBotRights& set_can_delete_all_messages(bool value);
    BusinessBotRights& set_can_edit_name(bool value);
    BusinessBotRights& set_can_edit_bio(bool value);
    BusinessBotRights& set_can_edit_profile_photo(bool value);
    BusinessBotRights& set_can_edit_username(bool value);
    BusinessBotRights& set_can_change_gift_settings(bool value);
    BusinessBotRights& set_can_view_gifts_and_stars(bool value);
    BusinessBotRights& set_can_convert_gifts_to_stars(bool value);
    BusinessBotRights& set_can_transfer_and_upgrade_gifts(bool value);
    BusinessBotRights& set_can_transfer_stars(bool value);
    BusinessBotRights& set_can_manage_stories(bool value);
};

/// The connection between a bot and a user's business account.
/// Bot API: https://core.telegram.org/bots/api#businessconnection
class BusinessConnection {
public:
    BusinessConnection();
    /// From its required fields.
    BusinessConnection(std::string id, User user, std::int64_t user_chat_id, std::int64_t date, bool is_enabled);
    BusinessConnection(const BusinessConnection& other);
    BusinessConnection(BusinessConnection&& other) noexcept;
    BusinessConnection& operator=(const BusinessConnection& other);
    BusinessConnection& operator=(BusinessConnection&& other) noexcept;
    ~BusinessConnection();

    /// What calls in the account's name give as business_connection_id.
    std::string id;
    User user;
    /// The private chat with the user.
    std::int64_t user_chat_id = 0;
    std::int64_t date = 0;
    /// What may be done.
    Box<BusinessBotRights> rights;
    /// Whether the connection is in force.
    bool is_enabled = false;

    BusinessConnection& set_id(std::string value);
    BusinessConnection& set_user(User value);
    BusinessConnection& set_user_chat_id(std::int64_t value);
    BusinessConnection& set_date(std::int64_t value);
    BusinessConnection& set_rights(BusinessBotRights value);
    BusinessConnection& set_is_enabled(bool value);

    /// The JSON that it came in; absent if it didn't come from a server.
    [[nodiscard]] Json raw() const { return raw_.parse(); }
    /// What in it couldn't be decoded and was left out, with its path; empty if nothing was wrong.
    [[nodiscard]] std::vector<std::string> problems() const { return raw_.problems(); }

private:
    friend struct codec::RawAccess;
    RawJson raw_;
};

/// The greeting that an empty chat with a business shows.
/// Bot API: https://core.telegram.org/bots/api#businessintro
class BusinessIntro {
public:
    BusinessIntro();
    BusinessIntro(const BusinessIntro& other);
    BusinessIntro(BusinessIntro&& other) noexcept;
    BusinessIntro& operator=(const BusinessIntro& other);
    BusinessIntro& operator=(BusinessIntro&& other) noexcept;
    ~BusinessIntro();

    std::optional<std::string> title;
    /// The text of the greeting.
    std::optional<std::string> message;
    Box<Sticker> sticker;

    BusinessIntro& set_title(std::string value);
    BusinessIntro& set_message(std::string value);
    BusinessIntro& set_sticker(Sticker value);
};

/// Where a business is.
/// Bot API: https://core.telegram.org/bots/api#businesslocation
class BusinessLocation {
public:
    BusinessLocation();
    /// From its required fields.
    explicit BusinessLocation(std::string address);
    BusinessLocation(const BusinessLocation& other);
    BusinessLocation(BusinessLocation&& other) noexcept;
    BusinessLocation& operator=(const BusinessLocation& other);
    BusinessLocation& operator=(BusinessLocation&& other) noexcept;
    ~BusinessLocation();

    std::string address;
    Box<Location> location;

    BusinessLocation& set_address(std::string value);
    BusinessLocation& set_location(Location value);
};

/// A private chat, group, supergroup or channel, as messages show it.
/// Bot API: https://core.telegram.org/bots/api#chat
class Chat {
public:
    Chat();
    /// From its required fields.
    Chat(std::int64_t id, ChatType type);
    Chat(const Chat& other);
    Chat(Chat&& other) noexcept;
    Chat& operator=(const Chat& other);
    Chat& operator=(Chat&& other) noexcept;
    ~Chat();

    std::int64_t id = 0;
    /// private, group, supergroup or channel.
    ChatType type;
    std::optional<std::string> title;
    std::optional<std::string> username;
    std::optional<std::string> first_name;
    std::optional<std::string> last_name;
    /// Whether the chat has topics.
    bool is_forum = false;
    /// Whether it is the direct messages of a channel.
    bool is_direct_messages = false;

    Chat& set_id(std::int64_t value);
    Chat& set_type(ChatType value);
    Chat& set_title(std::string value);
    Chat& set_username(std::string value);
    Chat& set_first_name(std::string value);
    Chat& set_last_name(std::string value);
    Chat& set_is_forum(bool value);
    Chat& set_is_direct_messages(bool value);
};

/// Messages that vanished from a chat of a business account.
/// Bot API: https://core.telegram.org/bots/api#businessmessagesdeleted
class BusinessMessagesDeleted {
public:
    BusinessMessagesDeleted();
    /// From its required fields.
    BusinessMessagesDeleted(std::string business_connection_id, Chat chat, std::vector<std::int64_t> message_ids);
    BusinessMessagesDeleted(const BusinessMessagesDeleted& other);
    BusinessMessagesDeleted(BusinessMessagesDeleted&& other) noexcept;
    BusinessMessagesDeleted& operator=(const BusinessMessagesDeleted& other);
    BusinessMessagesDeleted& operator=(BusinessMessagesDeleted&& other) noexcept;
    ~BusinessMessagesDeleted();

    /// The business account in whose name it is done.
    std::string business_connection_id;
    Chat chat;
    /// The messages, 1 to 100.
    std::vector<std::int64_t> message_ids;

    BusinessMessagesDeleted& set_business_connection_id(std::string value);
    BusinessMessagesDeleted& set_chat(Chat value);
    BusinessMessagesDeleted& set_message_ids(std::vector<std::int64_t> value);

    /// The JSON that it came in; absent if it didn't come from a server.
    [[nodiscard]] Json raw() const { return raw_.parse(); }
    /// What in it couldn't be decoded and was left out, with its path; empty if nothing was wrong.
    [[nodiscard]] std::vector<std::string> problems() const { return raw_.problems(); }

private:
    friend struct codec::RawAccess;
    RawJson raw_;
};

/// When a business is open.
/// Bot API: https://core.telegram.org/bots/api#businessopeninghours
class BusinessOpeningHours {
public:
    BusinessOpeningHours();
    /// From its required fields.
    BusinessOpeningHours(std::string time_zone_name, std::vector<BusinessOpeningHoursInterval> opening_hours);
    BusinessOpeningHours(const BusinessOpeningHours& other);
    BusinessOpeningHours(BusinessOpeningHours&& other) noexcept;
    BusinessOpeningHours& operator=(const BusinessOpeningHours& other);
    BusinessOpeningHours& operator=(BusinessOpeningHours&& other) noexcept;
    ~BusinessOpeningHours();

    /// The time zone that the hours are told in.
    std::string time_zone_name;
    /// The spans of the week in which it is open.
    std::vector<BusinessOpeningHoursInterval> opening_hours;

    BusinessOpeningHours& set_time_zone_name(std::string value);
    BusinessOpeningHours& set_opening_hours(std::vector<BusinessOpeningHoursInterval> value);
};

/// A span of the week in which a business is open.
/// Bot API: https://core.telegram.org/bots/api#businessopeninghoursinterval
class BusinessOpeningHoursInterval {
public:
    BusinessOpeningHoursInterval();
    /// From its required fields.
    BusinessOpeningHoursInterval(std::int64_t opening_minute, std::int64_t closing_minute);
    BusinessOpeningHoursInterval(const BusinessOpeningHoursInterval& other);
    BusinessOpeningHoursInterval(BusinessOpeningHoursInterval&& other) noexcept;
    BusinessOpeningHoursInterval& operator=(const BusinessOpeningHoursInterval& other);
    BusinessOpeningHoursInterval& operator=(BusinessOpeningHoursInterval&& other) noexcept;
    ~BusinessOpeningHoursInterval();

    /// When it opens, in minutes since Monday 0:00, up to 7 days.
    std::int64_t opening_minute = 0;
    /// When it closes, in minutes since Monday 0:00, up to 8 days.
    std::int64_t closing_minute = 0;

    BusinessOpeningHoursInterval& set_opening_minute(std::int64_t value);
    BusinessOpeningHoursInterval& set_closing_minute(std::int64_t value);
};

/// A background that was chosen for a chat.
/// Bot API: https://core.telegram.org/bots/api#chatbackground
class ChatBackground {
public:
    ChatBackground();
    /// From its required fields.
    explicit ChatBackground(BackgroundType type);
    ChatBackground(const ChatBackground& other);
    ChatBackground(ChatBackground&& other) noexcept;
    ChatBackground& operator=(const ChatBackground& other);
    ChatBackground& operator=(ChatBackground&& other) noexcept;
    ~ChatBackground();

    /// Which kind it is.
    BackgroundType type;

    ChatBackground& set_type(BackgroundType value);
};

/// Where a boost comes from.
/// One of its members, or Unknown. Bot API: https://core.telegram.org/bots/api#chatboostsource
/// holds_alternative, get_if, get and visit (telepot/values/union.hpp) tell which.
class ChatBoostSource : public detail::UnionBase {
public:
    using members = detail::Types<ChatBoostSourcePremium, ChatBoostSourceGiftCode, ChatBoostSourceGiveaway, Unknown>;
    /// An empty Unknown.
    ChatBoostSource();
    ChatBoostSource(ChatBoostSourcePremium value);
    ChatBoostSource(ChatBoostSourceGiftCode value);
    ChatBoostSource(ChatBoostSourceGiveaway value);
    ChatBoostSource(Unknown value);
    ChatBoostSource(const ChatBoostSource& other);
    ChatBoostSource(ChatBoostSource&& other) noexcept;
    ChatBoostSource& operator=(ChatBoostSource other) noexcept;
    ~ChatBoostSource();

    /// The member's source; empty for an Unknown.
    [[nodiscard]] std::string_view source() const noexcept;
};

/// A boost that a chat has.
/// Bot API: https://core.telegram.org/bots/api#chatboost
class ChatBoost {
public:
    ChatBoost();
    /// From its required fields.
    ChatBoost(std::string boost_id, std::int64_t add_date, std::int64_t expiration_date, ChatBoostSource source);
    ChatBoost(const ChatBoost& other);
    ChatBoost(ChatBoost&& other) noexcept;
    ChatBoost& operator=(const ChatBoost& other);
    ChatBoost& operator=(ChatBoost&& other) noexcept;
    ~ChatBoost();

    std::string boost_id;
    /// When the boost began, as Unix time.
    std::int64_t add_date = 0;
    /// When it ends, as Unix time.
    std::int64_t expiration_date = 0;
    /// Where it comes from.
    ChatBoostSource source;

    ChatBoost& set_boost_id(std::string value);
    ChatBoost& set_add_date(std::int64_t value);
    ChatBoost& set_expiration_date(std::int64_t value);
    ChatBoost& set_source(ChatBoostSource value);
};

/// Service message: a member boosted the chat.
/// Bot API: https://core.telegram.org/bots/api#chatboostadded
class ChatBoostAdded {
public:
    ChatBoostAdded();
    /// From its required fields.
    explicit ChatBoostAdded(std::int64_t boost_count);
    ChatBoostAdded(const ChatBoostAdded& other);
    ChatBoostAdded(ChatBoostAdded&& other) noexcept;
    ChatBoostAdded& operator=(const ChatBoostAdded& other);
    ChatBoostAdded& operator=(ChatBoostAdded&& other) noexcept;
    ~ChatBoostAdded();

    /// By how many boosts.
    std::int64_t boost_count = 0;

    ChatBoostAdded& set_boost_count(std::int64_t value);
};

/// A chat lost a boost.
/// Bot API: https://core.telegram.org/bots/api#chatboostremoved
class ChatBoostRemoved {
public:
    ChatBoostRemoved();
    /// From its required fields.
    ChatBoostRemoved(Chat chat, std::string boost_id, std::int64_t remove_date, ChatBoostSource source);
    ChatBoostRemoved(const ChatBoostRemoved& other);
    ChatBoostRemoved(ChatBoostRemoved&& other) noexcept;
    ChatBoostRemoved& operator=(const ChatBoostRemoved& other);
    ChatBoostRemoved& operator=(ChatBoostRemoved&& other) noexcept;
    ~ChatBoostRemoved();

    Chat chat;
    std::string boost_id;
    /// When it was lost, as Unix time.
    std::int64_t remove_date = 0;
    /// Where it comes from.
    ChatBoostSource source;

    ChatBoostRemoved& set_chat(Chat value);
    ChatBoostRemoved& set_boost_id(std::string value);
    ChatBoostRemoved& set_remove_date(std::int64_t value);
    ChatBoostRemoved& set_source(ChatBoostSource value);

    /// The JSON that it came in; absent if it didn't come from a server.
    [[nodiscard]] Json raw() const { return raw_.parse(); }
    /// What in it couldn't be decoded and was left out, with its path; empty if nothing was wrong.
    [[nodiscard]] std::vector<std::string> problems() const { return raw_.problems(); }

private:
    friend struct codec::RawAccess;
    RawJson raw_;
};

/// A boost by a Premium gift code.
/// Bot API: https://core.telegram.org/bots/api#chatboostsourcegiftcode
class ChatBoostSourceGiftCode {
public:
    ChatBoostSourceGiftCode();
    /// From its required fields.
    explicit ChatBoostSourceGiftCode(User user);
    ChatBoostSourceGiftCode(const ChatBoostSourceGiftCode& other);
    ChatBoostSourceGiftCode(ChatBoostSourceGiftCode&& other) noexcept;
    ChatBoostSourceGiftCode& operator=(const ChatBoostSourceGiftCode& other);
    ChatBoostSourceGiftCode& operator=(ChatBoostSourceGiftCode&& other) noexcept;
    ~ChatBoostSourceGiftCode();

    static constexpr std::string_view source = "gift_code";
    User user;

    ChatBoostSourceGiftCode& set_user(User value);
};

/// A boost by a giveaway.
/// Bot API: https://core.telegram.org/bots/api#chatboostsourcegiveaway
class ChatBoostSourceGiveaway {
public:
    ChatBoostSourceGiveaway();
    /// From its required fields.
    explicit ChatBoostSourceGiveaway(std::int64_t giveaway_message_id);
    ChatBoostSourceGiveaway(const ChatBoostSourceGiveaway& other);
    ChatBoostSourceGiveaway(ChatBoostSourceGiveaway&& other) noexcept;
    ChatBoostSourceGiveaway& operator=(const ChatBoostSourceGiveaway& other);
    ChatBoostSourceGiveaway& operator=(ChatBoostSourceGiveaway&& other) noexcept;
    ~ChatBoostSourceGiveaway();

    static constexpr std::string_view source = "giveaway";
    /// The message of the giveaway; 0 if it isn't made yet.
    std::int64_t giveaway_message_id = 0;
    Box<User> user;
    /// How many Stars the winners share.
    std::optional<std::int64_t> prize_star_count;
    /// Whether nobody has taken it.
    bool is_unclaimed = false;

    ChatBoostSourceGiveaway& set_giveaway_message_id(std::int64_t value);
    ChatBoostSourceGiveaway& set_user(User value);
    ChatBoostSourceGiveaway& set_prize_star_count(std::int64_t value);
    ChatBoostSourceGiveaway& set_is_unclaimed(bool value);
};

/// A boost by somebody who has Premium.
/// Bot API: https://core.telegram.org/bots/api#chatboostsourcepremium
class ChatBoostSourcePremium {
public:
    ChatBoostSourcePremium();
    /// From its required fields.
    explicit ChatBoostSourcePremium(User user);
    ChatBoostSourcePremium(const ChatBoostSourcePremium& other);
    ChatBoostSourcePremium(ChatBoostSourcePremium&& other) noexcept;
    ChatBoostSourcePremium& operator=(const ChatBoostSourcePremium& other);
    ChatBoostSourcePremium& operator=(ChatBoostSourcePremium&& other) noexcept;
    ~ChatBoostSourcePremium();

    static constexpr std::string_view source = "premium";
    User user;

    ChatBoostSourcePremium& set_user(User value);
};

/// A chat got a boost, or one changed.
/// Bot API: https://core.telegram.org/bots/api#chatboostupdated
class ChatBoostUpdated {
public:
    ChatBoostUpdated();
    /// From its required fields.
    ChatBoostUpdated(Chat chat, ChatBoost boost);
    ChatBoostUpdated(const ChatBoostUpdated& other);
    ChatBoostUpdated(ChatBoostUpdated&& other) noexcept;
    ChatBoostUpdated& operator=(const ChatBoostUpdated& other);
    ChatBoostUpdated& operator=(ChatBoostUpdated&& other) noexcept;
    ~ChatBoostUpdated();

    Chat chat;
    ChatBoost boost;

    ChatBoostUpdated& set_chat(Chat value);
    ChatBoostUpdated& set_boost(ChatBoost value);

    /// The JSON that it came in; absent if it didn't come from a server.
    [[nodiscard]] Json raw() const { return raw_.parse(); }
    /// What in it couldn't be decoded and was left out, with its path; empty if nothing was wrong.
    [[nodiscard]] std::vector<std::string> problems() const { return raw_.problems(); }

private:
    friend struct codec::RawAccess;
    RawJson raw_;
};

/// All that getChat tells about a chat.
/// Bot API: https://core.telegram.org/bots/api#chatfullinfo
class ChatFullInfo {
public:
    ChatFullInfo();
    /// From its required fields.
    ChatFullInfo(std::int64_t id, ChatType type, std::int64_t accent_color_id, std::int64_t max_reaction_count, AcceptedGiftTypes accepted_gift_types);
    ChatFullInfo(const ChatFullInfo& other);
    ChatFullInfo(ChatFullInfo&& other) noexcept;
    ChatFullInfo& operator=(const ChatFullInfo& other);
    ChatFullInfo& operator=(ChatFullInfo&& other) noexcept;
    ~ChatFullInfo();

    std::int64_t id = 0;
    /// private, group, supergroup or channel.
    ChatType type;
    std::optional<std::string> title;
    std::optional<std::string> username;
    std::optional<std::string> first_name;
    std::optional<std::string> last_name;
    /// Whether the chat has topics.
    bool is_forum = false;
    /// Whether it is the direct messages of a channel.
    bool is_direct_messages = false;
    /// The colour of the name, by Telegram's number.
    std::int64_t accent_color_id = 0;
    /// How many kinds of reactions a message may have.
    std::int64_t max_reaction_count = 0;
    /// The chat's picture.
    Box<ChatPhoto> photo;
    /// All usernames that lead here, the main one first.
    std::vector<std::string> active_usernames;
    Box<Birthdate> birthdate;
    Box<BusinessIntro> business_intro;
    Box<BusinessLocation> business_location;
    Box<BusinessOpeningHours> business_opening_hours;
    /// The channel in the user's profile.
    Box<Chat> personal_chat;
    /// The channel whose direct messages it is.
    Box<Chat> parent_chat;
    /// The reactions that are allowed; absent if all are.
    std::vector<ReactionType> available_reactions;
    /// The custom emoji behind replies and link previews.
    std::optional<std::string> background_custom_emoji_id;
    /// The colour of the profile, by Telegram's number.
    std::optional<std::int64_t> profile_accent_color_id;
    /// The custom emoji behind the profile.
    std::optional<std::string> profile_background_custom_emoji_id;
    /// The emoji beside the name; empty removes it.
    std::optional<std::string> emoji_status_custom_emoji_id;
    /// When the emoji beside the name goes, as Unix time.
    std::optional<std::int64_t> emoji_status_expiration_date;
    /// What the user says about themselves.
    std::optional<std::string> bio;
    /// Whether forwarded messages of the user link to nobody.
    bool has_private_forwards = false;
    /// Whether the user takes no voice messages or round videos.
    bool has_restricted_voice_and_video_messages = false;
    /// Whether only members may write.
    bool join_to_send_messages = false;
    /// Whether an administrator has to let people in.
    bool join_by_request = false;
    /// What the chat says about itself.
    std::optional<std::string> description;
    /// The chat's primary link; only for administrators.
    std::optional<std::string> invite_link;
    /// The newest message that is pinned.
    Box<Message> pinned_message;
    /// What members without a role may do.
    Box<ChatPermissions> permissions;
    /// Which gifts are taken.
    AcceptedGiftTypes accepted_gift_types;
    /// Whether files that cost Stars may be sent.
    bool can_send_paid_media = false;
    /// How many seconds a member has to wait between two messages.
    std::optional<std::int64_t> slow_mode_delay;
    /// How many boosts free a member from slow mode and limits.
    std::optional<std::int64_t> unrestrict_boost_count;
    /// After how many seconds messages vanish.
    std::optional<std::int64_t> message_auto_delete_time;
    /// Whether spam is looked for with all rigour.
    bool has_aggressive_anti_spam_enabled = false;
    /// Whether only administrators see who is in the chat.
    bool has_hidden_members = false;
    /// Whether it can't be forwarded or saved.
    bool has_protected_content = false;
    /// Whether new members see older messages.
    bool has_visible_history = false;
    /// The set of stickers, by its name.
    std::optional<std::string> sticker_set_name;
    /// Whether the bot may choose the group's set of stickers.
    bool can_set_sticker_set = false;
    /// The custom emoji that all members may use.
    std::optional<std::string> custom_emoji_sticker_set_name;
    /// The channel's group for discussions, or the group's channel.
    std::optional<std::int64_t> linked_chat_id;
    /// The place that the group belongs to.
    Box<ChatLocation> location;
    /// How much the user counts by the Stars spent.
    Box<UserRating> rating;
    /// The first piece of music of the profile.
    Box<Audio> first_profile_audio;
    /// The colours of a unique gift that the user shows.
    Box<UniqueGiftColors> unique_gift_colors;
    /// How many Stars a message costs somebody who isn't exempt.
    std::optional<std::int64_t> paid_message_star_count;
    /// The bot that looks at requests to join.
    Box<User> guard_bot;
    Box<Community> community;
    /// How the chat is decorated for sharing.
    /// Not certain yet: its name and place.
    Box<ChatShareTheme> share_theme;

    ChatFullInfo& set_id(std::int64_t value);
    ChatFullInfo& set_type(ChatType value);
    ChatFullInfo& set_title(std::string value);
    ChatFullInfo& set_username(std::string value);
    ChatFullInfo& set_first_name(std::string value);
    ChatFullInfo& set_last_name(std::string value);
    ChatFullInfo& set_is_forum(bool value);
    ChatFullInfo& set_is_direct_messages(bool value);
    ChatFullInfo& set_accent_color_id(std::int64_t value);
    ChatFullInfo& set_max_reaction_count(std::int64_t value);
    ChatFullInfo& set_photo(ChatPhoto value);
    ChatFullInfo& set_active_usernames(std::vector<std::string> value);
    ChatFullInfo& set_birthdate(Birthdate value);
    ChatFullInfo& set_business_intro(BusinessIntro value);
    ChatFullInfo& set_business_location(BusinessLocation value);
    ChatFullInfo& set_business_opening_hours(BusinessOpeningHours value);
    ChatFullInfo& set_personal_chat(Chat value);
    ChatFullInfo& set_parent_chat(Chat value);
    ChatFullInfo& set_available_reactions(std::vector<ReactionType> value);
    ChatFullInfo& set_background_custom_emoji_id(std::string value);
    ChatFullInfo& set_profile_accent_color_id(std::int64_t value);
    ChatFullInfo& set_profile_background_custom_emoji_id(std::string value);
    ChatFullInfo& set_emoji_status_custom_emoji_id(std::string value);
    ChatFullInfo& set_emoji_status_expiration_date(std::int64_t value);
    ChatFullInfo& set_bio(std::string value);
    ChatFullInfo& set_has_private_forwards(bool value);
    ChatFullInfo& set_has_restricted_voice_and_video_messages(bool value);
    ChatFullInfo& set_join_to_send_messages(bool value);
    ChatFullInfo& set_join_by_request(bool value);
    ChatFullInfo& set_description(std::string value);
    ChatFullInfo& set_invite_link(std::string value);
    ChatFullInfo& set_pinned_message(Message value);
    ChatFullInfo& set_permissions(ChatPermissions value);
    ChatFullInfo& set_accepted_gift_types(AcceptedGiftTypes value);
    ChatFullInfo& set_can_send_paid_media(bool value);
    ChatFullInfo& set_slow_mode_delay(std::int64_t value);
    ChatFullInfo& set_unrestrict_boost_count(std::int64_t value);
    ChatFullInfo& set_message_auto_delete_time(std::int64_t value);
    ChatFullInfo& set_has_aggressive_anti_spam_enabled(bool value);
    ChatFullInfo& set_has_hidden_members(bool value);
    ChatFullInfo& set_has_protected_content(bool value);
    ChatFullInfo& set_has_visible_history(bool value);
    ChatFullInfo& set_sticker_set_name(std::string value);
    ChatFullInfo& set_can_set_sticker_set(bool value);
    ChatFullInfo& set_custom_emoji_sticker_set_name(std::string value);
    ChatFullInfo& set_linked_chat_id(std::int64_t value);
    ChatFullInfo& set_location(ChatLocation value);
    ChatFullInfo& set_rating(UserRating value);
    ChatFullInfo& set_first_profile_audio(Audio value);
    ChatFullInfo& set_unique_gift_colors(UniqueGiftColors value);
    ChatFullInfo& set_paid_message_star_count(std::int64_t value);
    ChatFullInfo& set_guard_bot(User value);
    ChatFullInfo& set_community(Community value);
    ChatFullInfo& set_share_theme(ChatShareTheme value);

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

/// A place on the map, possibly one that moves.
/// Bot API: https://core.telegram.org/bots/api#location
class Location {
public:
    Location();
    /// From its required fields.
    Location(double latitude, double longitude);
    Location(const Location& other);
    Location(Location&& other) noexcept;
    Location& operator=(const Location& other);
    Location& operator=(Location&& other) noexcept;
    ~Location();

    double latitude = 0;
    double longitude = 0;
    /// How far off the place may be, in metres, 0 to 1500.
    std::optional<double> horizontal_accuracy;
    /// How many seconds the place is kept up to date: 60 to 86400, or 0x7FFFFFFF for ever.
    std::optional<std::int64_t> live_period;
    /// Where it moves to, in degrees, 1 to 360.
    std::optional<std::int64_t> heading;
    /// How close somebody has to come for a notice, in metres, 1 to 100000.
    std::optional<std::int64_t> proximity_alert_radius;

    Location& set_latitude(double value);
    Location& set_longitude(double value);
    Location& set_horizontal_accuracy(double value);
    Location& set_live_period(std::int64_t value);
    Location& set_heading(std::int64_t value);
    Location& set_proximity_alert_radius(std::int64_t value);
};

/// The place that a group belongs to.
/// Bot API: https://core.telegram.org/bots/api#chatlocation
class ChatLocation {
public:
    ChatLocation();
    /// From its required fields.
    ChatLocation(Location location, std::string address);
    ChatLocation(const ChatLocation& other);
    ChatLocation(ChatLocation&& other) noexcept;
    ChatLocation& operator=(const ChatLocation& other);
    ChatLocation& operator=(ChatLocation&& other) noexcept;
    ~ChatLocation();

    Location location;
    std::string address;

    ChatLocation& set_location(Location value);
    ChatLocation& set_address(std::string value);
};

/// Service message: the chat has another owner.
/// Bot API: https://core.telegram.org/bots/api#chatownerchanged
class ChatOwnerChanged {
public:
    ChatOwnerChanged();
    /// From its required fields.
    explicit ChatOwnerChanged(User new_owner);
    ChatOwnerChanged(const ChatOwnerChanged& other);
    ChatOwnerChanged(ChatOwnerChanged&& other) noexcept;
    ChatOwnerChanged& operator=(const ChatOwnerChanged& other);
    ChatOwnerChanged& operator=(ChatOwnerChanged&& other) noexcept;
    ~ChatOwnerChanged();

    /// Who owns the chat now.
    User new_owner;

    ChatOwnerChanged& set_new_owner(User value);
};

/// Service message: the owner went.
/// Bot API: https://core.telegram.org/bots/api#chatownerleft
class ChatOwnerLeft {
public:
    ChatOwnerLeft();
    ChatOwnerLeft(const ChatOwnerLeft& other);
    ChatOwnerLeft(ChatOwnerLeft&& other) noexcept;
    ChatOwnerLeft& operator=(const ChatOwnerLeft& other);
    ChatOwnerLeft& operator=(ChatOwnerLeft&& other) noexcept;
    ~ChatOwnerLeft();

    /// Who owns the chat now.
    Box<User> new_owner;

    ChatOwnerLeft& set_new_owner(User value);
};

/// A chat's picture, in two sizes; getFile() downloads them.
/// Bot API: https://core.telegram.org/bots/api#chatphoto
class ChatPhoto {
public:
    ChatPhoto();
    /// From its required fields.
    ChatPhoto(std::string small_file_id, std::string small_file_unique_id, std::string big_file_id, std::string big_file_unique_id);
    ChatPhoto(const ChatPhoto& other);
    ChatPhoto(ChatPhoto&& other) noexcept;
    ChatPhoto& operator=(const ChatPhoto& other);
    ChatPhoto& operator=(ChatPhoto&& other) noexcept;
    ~ChatPhoto();

    /// The small picture, 160 by 160 pixels, by its file_id.
    std::string small_file_id;
    /// What the small picture is recognised by; nothing can be downloaded with it.
    std::string small_file_unique_id;
    /// The large picture, 640 by 640 pixels, by its file_id.
    std::string big_file_id;
    /// What the large picture is recognised by; nothing can be downloaded with it.
    std::string big_file_unique_id;

    ChatPhoto& set_small_file_id(std::string value);
    ChatPhoto& set_small_file_unique_id(std::string value);
    ChatPhoto& set_big_file_id(std::string value);
    ChatPhoto& set_big_file_unique_id(std::string value);
};

/// The colours behind a unique gift.
/// Bot API: https://core.telegram.org/bots/api#uniquegiftbackdropcolors
class UniqueGiftBackdropColors {
public:
    UniqueGiftBackdropColors();
    /// From its required fields.
    UniqueGiftBackdropColors(std::int64_t center_color, std::int64_t edge_color, std::int64_t symbol_color, std::int64_t text_color);
    UniqueGiftBackdropColors(const UniqueGiftBackdropColors& other);
    UniqueGiftBackdropColors(UniqueGiftBackdropColors&& other) noexcept;
    UniqueGiftBackdropColors& operator=(const UniqueGiftBackdropColors& other);
    UniqueGiftBackdropColors& operator=(UniqueGiftBackdropColors&& other) noexcept;
    ~UniqueGiftBackdropColors();

    /// The colour in the middle, as 0xRRGGBB.
    std::int64_t center_color = 0;
    /// The colour at the edge, as 0xRRGGBB.
    std::int64_t edge_color = 0;
    /// The colour of the pattern, as 0xRRGGBB.
    std::int64_t symbol_color = 0;
    /// The colour of the text, as 0xRRGGBB.
    std::int64_t text_color = 0;

    UniqueGiftBackdropColors& set_center_color(std::int64_t value);
    UniqueGiftBackdropColors& set_edge_color(std::int64_t value);
    UniqueGiftBackdropColors& set_symbol_color(std::int64_t value);
    UniqueGiftBackdropColors& set_text_color(std::int64_t value);
};

/// A sticker.
/// Bot API: https://core.telegram.org/bots/api#sticker
class Sticker {
public:
    Sticker();
    /// From its required fields.
    Sticker(std::string file_id, std::string file_unique_id, StickerType type, std::int64_t width, std::int64_t height, bool is_animated, bool is_video);
    Sticker(const Sticker& other);
    Sticker(Sticker&& other) noexcept;
    Sticker& operator=(const Sticker& other);
    Sticker& operator=(Sticker&& other) noexcept;
    ~Sticker();

    /// What the file is downloaded or sent again with; only this bot can use it.
    std::string file_id;
    /// What the file is recognised by, for all bots and for ever; nothing can be downloaded with it.
    std::string file_unique_id;
    /// regular, mask or custom_emoji.
    StickerType type;
    std::int64_t width = 0;
    std::int64_t height = 0;
    /// Whether it is a TGS animation.
    bool is_animated = false;
    /// Whether it is a WEBM video.
    bool is_video = false;
    /// A small picture of it; an uploaded one is a JPEG of up to 200 kB and 320 by 320 pixels.
    Box<PhotoSize> thumbnail;
    std::optional<std::string> emoji;
    /// The set that it is in.
    std::optional<std::string> set_name;
    /// The animation of a Premium sticker.
    Box<File> premium_animation;
    /// Where a mask sits.
    Box<MaskPosition> mask_position;
    /// The custom emoji, for getCustomEmojiStickers.
    std::optional<std::string> custom_emoji_id;
    /// Whether it takes the colour of the text around it.
    bool needs_repainting = false;
    /// How large the file is, in bytes.
    std::optional<std::int64_t> file_size;

    Sticker& set_file_id(std::string value);
    Sticker& set_file_unique_id(std::string value);
    Sticker& set_type(StickerType value);
    Sticker& set_width(std::int64_t value);
    Sticker& set_height(std::int64_t value);
    Sticker& set_is_animated(bool value);
    Sticker& set_is_video(bool value);
    Sticker& set_thumbnail(PhotoSize value);
    Sticker& set_emoji(std::string value);
    Sticker& set_set_name(std::string value);
    Sticker& set_premium_animation(File value);
    Sticker& set_mask_position(MaskPosition value);
    Sticker& set_custom_emoji_id(std::string value);
    Sticker& set_needs_repainting(bool value);
    Sticker& set_file_size(std::int64_t value);

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

/// What a unique gift looks like.
/// Bot API: https://core.telegram.org/bots/api#uniquegiftmodel
class UniqueGiftModel {
public:
    UniqueGiftModel();
    /// From its required fields.
    UniqueGiftModel(std::string name, Sticker sticker, std::int64_t rarity_per_mille);
    UniqueGiftModel(const UniqueGiftModel& other);
    UniqueGiftModel(UniqueGiftModel&& other) noexcept;
    UniqueGiftModel& operator=(const UniqueGiftModel& other);
    UniqueGiftModel& operator=(UniqueGiftModel&& other) noexcept;
    ~UniqueGiftModel();

    std::string name;
    Sticker sticker;
    /// How many of a thousand have it.
    std::int64_t rarity_per_mille = 0;
    /// How rare it is, in a word.
    std::optional<UniqueGiftModelRarity> rarity;

    UniqueGiftModel& set_name(std::string value);
    UniqueGiftModel& set_sticker(Sticker value);
    UniqueGiftModel& set_rarity_per_mille(std::int64_t value);
    UniqueGiftModel& set_rarity(UniqueGiftModelRarity value);
};

/// The pattern behind a unique gift.
/// Bot API: https://core.telegram.org/bots/api#uniquegiftsymbol
class UniqueGiftSymbol {
public:
    UniqueGiftSymbol();
    /// From its required fields.
    UniqueGiftSymbol(std::string name, Sticker sticker, std::int64_t rarity_per_mille);
    UniqueGiftSymbol(const UniqueGiftSymbol& other);
    UniqueGiftSymbol(UniqueGiftSymbol&& other) noexcept;
    UniqueGiftSymbol& operator=(const UniqueGiftSymbol& other);
    UniqueGiftSymbol& operator=(UniqueGiftSymbol&& other) noexcept;
    ~UniqueGiftSymbol();

    std::string name;
    Sticker sticker;
    /// How many of a thousand have it.
    std::int64_t rarity_per_mille = 0;

    UniqueGiftSymbol& set_name(std::string value);
    UniqueGiftSymbol& set_sticker(Sticker value);
    UniqueGiftSymbol& set_rarity_per_mille(std::int64_t value);
};

/// What is behind a unique gift.
/// Bot API: https://core.telegram.org/bots/api#uniquegiftbackdrop
class UniqueGiftBackdrop {
public:
    UniqueGiftBackdrop();
    /// From its required fields.
    UniqueGiftBackdrop(std::string name, UniqueGiftBackdropColors colors, std::int64_t rarity_per_mille);
    UniqueGiftBackdrop(const UniqueGiftBackdrop& other);
    UniqueGiftBackdrop(UniqueGiftBackdrop&& other) noexcept;
    UniqueGiftBackdrop& operator=(const UniqueGiftBackdrop& other);
    UniqueGiftBackdrop& operator=(UniqueGiftBackdrop&& other) noexcept;
    ~UniqueGiftBackdrop();

    std::string name;
    /// The colours.
    UniqueGiftBackdropColors colors;
    /// How many of a thousand have it.
    std::int64_t rarity_per_mille = 0;

    UniqueGiftBackdrop& set_name(std::string value);
    UniqueGiftBackdrop& set_colors(UniqueGiftBackdropColors value);
    UniqueGiftBackdrop& set_rarity_per_mille(std::int64_t value);
};

/// A gift that was upgraded and exists once.
/// Bot API: https://core.telegram.org/bots/api#uniquegift
class UniqueGift {
public:
    UniqueGift();
    /// From its required fields.
    UniqueGift(std::string gift_id, std::string base_name, std::string name, std::int64_t number, UniqueGiftModel model, UniqueGiftSymbol symbol, UniqueGiftBackdrop backdrop);
    UniqueGift(const UniqueGift& other);
    UniqueGift(UniqueGift&& other) noexcept;
    UniqueGift& operator=(const UniqueGift& other);
    UniqueGift& operator=(UniqueGift&& other) noexcept;
    ~UniqueGift();

    std::string gift_id;
    /// The name of the common gift that it was made from.
    std::string base_name;
    std::string name;
    /// Which one it is of those with the same name.
    std::int64_t number = 0;
    /// What it looks like.
    UniqueGiftModel model;
    /// The pattern behind it.
    UniqueGiftSymbol symbol;
    /// What is behind it.
    UniqueGiftBackdrop backdrop;
    /// Whether it was made from a gift for users with Telegram Premium.
    bool is_premium = false;
    /// Whether it was used to make another one, and is gone.
    bool is_burned = false;
    /// Whether it came from the TON blockchain.
    bool is_from_blockchain = false;
    /// The colours.
    Box<UniqueGiftColors> colors;
    /// The channel that made the gift.
    Box<Chat> publisher_chat;

    UniqueGift& set_gift_id(std::string value);
    UniqueGift& set_base_name(std::string value);
    UniqueGift& set_name(std::string value);
    UniqueGift& set_number(std::int64_t value);
    UniqueGift& set_model(UniqueGiftModel value);
    UniqueGift& set_symbol(UniqueGiftSymbol value);
    UniqueGift& set_backdrop(UniqueGiftBackdrop value);
    UniqueGift& set_is_premium(bool value);
    UniqueGift& set_is_burned(bool value);
    UniqueGift& set_is_from_blockchain(bool value);
    UniqueGift& set_colors(UniqueGiftColors value);
    UniqueGift& set_publisher_chat(Chat value);
};

/// Service message: the user picked a chat at a KeyboardButtonRequestChat.
/// Bot API: https://core.telegram.org/bots/api#chatshared
class ChatShared {
public:
    ChatShared();
    /// From its required fields.
    ChatShared(std::int64_t request_id, std::int64_t chat_id);
    ChatShared(const ChatShared& other);
    ChatShared(ChatShared&& other) noexcept;
    ChatShared& operator=(const ChatShared& other);
    ChatShared& operator=(ChatShared&& other) noexcept;
    ~ChatShared();

    /// The request, by the number that the bot gave it; a signed one of 32 bits.
    std::int64_t request_id = 0;
    std::int64_t chat_id = 0;
    std::optional<std::string> title;
    std::optional<std::string> username;
    std::vector<PhotoSize> photo;

    ChatShared& set_request_id(std::int64_t value);
    ChatShared& set_chat_id(std::int64_t value);
    ChatShared& set_title(std::string value);
    ChatShared& set_username(std::string value);
    ChatShared& set_photo(std::vector<PhotoSize> value);
};

/// A list of tasks to tick.
/// Bot API: https://core.telegram.org/bots/api#checklist
class Checklist {
public:
    Checklist();
    /// From its required fields.
    Checklist(std::string title, std::vector<ChecklistTask> tasks);
    Checklist(const Checklist& other);
    Checklist(Checklist&& other) noexcept;
    Checklist& operator=(const Checklist& other);
    Checklist& operator=(Checklist&& other) noexcept;
    ~Checklist();

    std::string title;
    /// The parts of the title that have a meaning.
    std::vector<MessageEntity> title_entities;
    /// The tasks.
    std::vector<ChecklistTask> tasks;
    /// Whether others may add tasks.
    bool others_can_add_tasks = false;
    /// Whether others may tick tasks.
    bool others_can_mark_tasks_as_done = false;

    Checklist& set_title(std::string value);
    Checklist& set_title_entities(std::vector<MessageEntity> value);
    Checklist& set_tasks(std::vector<ChecklistTask> value);
    Checklist& set_others_can_add_tasks(bool value);
    Checklist& set_others_can_mark_tasks_as_done(bool value);
};

/// One task of a checklist.
/// Bot API: https://core.telegram.org/bots/api#checklisttask
class ChecklistTask {
public:
    ChecklistTask();
    /// From its required fields.
    ChecklistTask(std::int64_t id, std::string text);
    ChecklistTask(const ChecklistTask& other);
    ChecklistTask(ChecklistTask&& other) noexcept;
    ChecklistTask& operator=(const ChecklistTask& other);
    ChecklistTask& operator=(ChecklistTask&& other) noexcept;
    ~ChecklistTask();

    std::int64_t id = 0;
    std::string text;
    /// The parts of the text that have a meaning; in place of the parse mode when sending.
    std::vector<MessageEntity> text_entities;
    /// Who ticked it.
    Box<User> completed_by_user;
    /// The chat that ticked it.
    Box<Chat> completed_by_chat;
    /// When it was ticked, as Unix time; 0 if it isn't.
    std::optional<std::int64_t> completion_date;

    ChecklistTask& set_id(std::int64_t value);
    ChecklistTask& set_text(std::string value);
    ChecklistTask& set_text_entities(std::vector<MessageEntity> value);
    ChecklistTask& set_completed_by_user(User value);
    ChecklistTask& set_completed_by_chat(Chat value);
    ChecklistTask& set_completion_date(std::int64_t value);
};

/// Service message: tasks were added to a checklist.
/// Bot API: https://core.telegram.org/bots/api#checklisttasksadded
class ChecklistTasksAdded {
public:
    ChecklistTasksAdded();
    /// From its required fields.
    explicit ChecklistTasksAdded(std::vector<ChecklistTask> tasks);
    ChecklistTasksAdded(const ChecklistTasksAdded& other);
    ChecklistTasksAdded(ChecklistTasksAdded&& other) noexcept;
    ChecklistTasksAdded& operator=(const ChecklistTasksAdded& other);
    ChecklistTasksAdded& operator=(ChecklistTasksAdded&& other) noexcept;
    ~ChecklistTasksAdded();

    /// The message with the checklist.
    Box<Message> checklist_message;
    /// The tasks.
    std::vector<ChecklistTask> tasks;

    ChecklistTasksAdded& set_checklist_message(Message value);
    ChecklistTasksAdded& set_tasks(std::vector<ChecklistTask> value);
};

/// Service message: tasks of a checklist were ticked, or unticked.
/// Bot API: https://core.telegram.org/bots/api#checklisttasksdone
class ChecklistTasksDone {
public:
    ChecklistTasksDone();
    ChecklistTasksDone(const ChecklistTasksDone& other);
    ChecklistTasksDone(ChecklistTasksDone&& other) noexcept;
    ChecklistTasksDone& operator=(const ChecklistTasksDone& other);
    ChecklistTasksDone& operator=(ChecklistTasksDone&& other) noexcept;
    ~ChecklistTasksDone();

    /// The message with the checklist.
    Box<Message> checklist_message;
    /// The tasks that were ticked.
    std::vector<std::int64_t> marked_as_done_task_ids;
    /// The tasks that were unticked.
    std::vector<std::int64_t> marked_as_not_done_task_ids;

    ChecklistTasksDone& set_checklist_message(Message value);
    ChecklistTasksDone& set_marked_as_done_task_ids(std::vector<std::int64_t> value);
    ChecklistTasksDone& set_marked_as_not_done_task_ids(std::vector<std::int64_t> value);
};

/// The inline result that a user sent; comes only if inline feedback is on.
/// Bot API: https://core.telegram.org/bots/api#choseninlineresult
class ChosenInlineResult {
public:
    ChosenInlineResult();
    /// From its required fields.
    ChosenInlineResult(std::string result_id, User from, std::string query);
    ChosenInlineResult(const ChosenInlineResult& other);
    ChosenInlineResult(ChosenInlineResult&& other) noexcept;
    ChosenInlineResult& operator=(const ChosenInlineResult& other);
    ChosenInlineResult& operator=(ChosenInlineResult&& other) noexcept;
    ~ChosenInlineResult();

    /// The id of the result that was chosen.
    std::string result_id;
    /// Who did it.
    User from;
    /// Where the user is, if the bot asks for it.
    Box<Location> location;
    /// The message, if it was sent by inline mode.
    std::optional<std::string> inline_message_id;
    /// What was typed.
    std::string query;

    ChosenInlineResult& set_result_id(std::string value);
    ChosenInlineResult& set_from(User value);
    ChosenInlineResult& set_location(Location value);
    ChosenInlineResult& set_inline_message_id(std::string value);
    ChosenInlineResult& set_query(std::string value);

    /// The JSON that it came in; absent if it didn't come from a server.
    [[nodiscard]] Json raw() const { return raw_.parse(); }
    /// What in it couldn't be decoded and was left out, with its path; empty if nothing was wrong.
    [[nodiscard]] std::vector<std::string> problems() const { return raw_.problems(); }

private:
    friend struct codec::RawAccess;
    RawJson raw_;
};

/// Several chats that belong together.
/// Bot API: https://core.telegram.org/bots/api#community
class Community {
public:
    Community();
    /// From its required fields.
    Community(std::int64_t id, std::string name);
    Community(const Community& other);
    Community(Community&& other) noexcept;
    Community& operator=(const Community& other);
    Community& operator=(Community&& other) noexcept;
    ~Community();

    std::int64_t id = 0;
    std::string name;

    Community& set_id(std::int64_t value);
    Community& set_name(std::string value);
};

/// Service message: the chat became part of a community.
/// Bot API: https://core.telegram.org/bots/api#communitychatadded
class CommunityChatAdded {
public:
    CommunityChatAdded();
    /// From its required fields.
    explicit CommunityChatAdded(Community community);
    CommunityChatAdded(const CommunityChatAdded& other);
    CommunityChatAdded(CommunityChatAdded&& other) noexcept;
    CommunityChatAdded& operator=(const CommunityChatAdded& other);
    CommunityChatAdded& operator=(CommunityChatAdded&& other) noexcept;
    ~CommunityChatAdded();

    Community community;

    CommunityChatAdded& set_community(Community value);
};

/// Service message: somebody came into the chat from its community.
/// Bot API: https://core.telegram.org/bots/api#communitychatjoined
class CommunityChatJoined {
public:
    CommunityChatJoined();
    /// From its required fields.
    explicit CommunityChatJoined(Community community);
    CommunityChatJoined(const CommunityChatJoined& other);
    CommunityChatJoined(CommunityChatJoined&& other) noexcept;
    CommunityChatJoined& operator=(const CommunityChatJoined& other);
    CommunityChatJoined& operator=(CommunityChatJoined&& other) noexcept;
    ~CommunityChatJoined();

    Community community;

    CommunityChatJoined& set_community(Community value);
};

/// Service message: the chat left its community.
/// Bot API: https://core.telegram.org/bots/api#communitychatremoved
class CommunityChatRemoved {
public:
    CommunityChatRemoved();
    CommunityChatRemoved(const CommunityChatRemoved& other);
    CommunityChatRemoved(CommunityChatRemoved&& other) noexcept;
    CommunityChatRemoved& operator=(const CommunityChatRemoved& other);
    CommunityChatRemoved& operator=(CommunityChatRemoved&& other) noexcept;
    ~CommunityChatRemoved();

};

/// Somebody's phone number and name.
/// Bot API: https://core.telegram.org/bots/api#contact
class Contact {
public:
    Contact();
    /// From its required fields.
    Contact(std::string phone_number, std::string first_name);
    Contact(const Contact& other);
    Contact(Contact&& other) noexcept;
    Contact& operator=(const Contact& other);
    Contact& operator=(Contact&& other) noexcept;
    ~Contact();

    std::string phone_number;
    std::string first_name;
    std::optional<std::string> last_name;
    std::optional<std::int64_t> user_id;
    /// More about the contact, as a vCard of up to 2048 bytes.
    std::optional<std::string> vcard;

    Contact& set_phone_number(std::string value);
    Contact& set_first_name(std::string value);
    Contact& set_last_name(std::string value);
    Contact& set_user_id(std::int64_t value);
    Contact& set_vcard(std::string value);
};

/// An animated emoji that ends with a random value.
/// Bot API: https://core.telegram.org/bots/api#dice
class Dice {
public:
    Dice();
    /// From its required fields.
    Dice(std::string emoji, std::int64_t value);
    Dice(const Dice& other);
    Dice(Dice&& other) noexcept;
    Dice& operator=(const Dice& other);
    Dice& operator=(Dice&& other) noexcept;
    ~Dice();

    std::string emoji;
    /// What came out: 1 to 6, or as far as the emoji goes, 64 at most.
    std::int64_t value = 0;

    Dice& set_emoji(std::string value);
    Dice& set_value(std::int64_t value);
};

/// Service message: what a direct message to the channel costs changed.
/// Bot API: https://core.telegram.org/bots/api#directmessagepricechanged
class DirectMessagePriceChanged {
public:
    DirectMessagePriceChanged();
    /// From its required fields.
    explicit DirectMessagePriceChanged(bool are_direct_messages_enabled);
    DirectMessagePriceChanged(const DirectMessagePriceChanged& other);
    DirectMessagePriceChanged(DirectMessagePriceChanged&& other) noexcept;
    DirectMessagePriceChanged& operator=(const DirectMessagePriceChanged& other);
    DirectMessagePriceChanged& operator=(DirectMessagePriceChanged&& other) noexcept;
    ~DirectMessagePriceChanged();

    /// Whether the channel takes direct messages.
    bool are_direct_messages_enabled = false;
    /// How many Stars a message costs.
    std::optional<std::int64_t> direct_message_star_count;

    DirectMessagePriceChanged& set_are_direct_messages_enabled(bool value);
    DirectMessagePriceChanged& set_direct_message_star_count(std::int64_t value);
};

/// The part of a channel's direct messages that belongs to one user.
/// Bot API: https://core.telegram.org/bots/api#directmessagestopic
class DirectMessagesTopic {
public:
    DirectMessagesTopic();
    /// From its required fields.
    explicit DirectMessagesTopic(std::int64_t topic_id);
    DirectMessagesTopic(const DirectMessagesTopic& other);
    DirectMessagesTopic(DirectMessagesTopic&& other) noexcept;
    DirectMessagesTopic& operator=(const DirectMessagesTopic& other);
    DirectMessagesTopic& operator=(DirectMessagesTopic&& other) noexcept;
    ~DirectMessagesTopic();

    std::int64_t topic_id = 0;
    Box<User> user;

    DirectMessagesTopic& set_topic_id(std::int64_t value);
    DirectMessagesTopic& set_user(User value);
};

/// Marks a button that can't be pressed; nothing is in it.
/// Bot API: https://core.telegram.org/bots/api#disabledbutton
class DisabledButton {
public:
    DisabledButton();
    DisabledButton(const DisabledButton& other);
    DisabledButton(DisabledButton&& other) noexcept;
    DisabledButton& operator=(const DisabledButton& other);
    DisabledButton& operator=(DisabledButton&& other) noexcept;
    ~DisabledButton();

};

/// Who alone sees an ephemeral message, and what it answers.
/// Bot API: https://core.telegram.org/bots/api#ephemeralmessageparameters
class EphemeralMessageParameters {
public:
    EphemeralMessageParameters();
    /// From what nearly every one has.
    explicit EphemeralMessageParameters(std::int64_t receiver_user_id);
    EphemeralMessageParameters(const EphemeralMessageParameters& other);
    EphemeralMessageParameters(EphemeralMessageParameters&& other) noexcept;
    EphemeralMessageParameters& operator=(const EphemeralMessageParameters& other);
    EphemeralMessageParameters& operator=(EphemeralMessageParameters&& other) noexcept;
    ~EphemeralMessageParameters();

    /// Who alone sees the message.
    std::optional<std::int64_t> receiver_user_id;
    /// The press of a button that is answered.
    std::optional<std::string> callback_query_id;
    /// Puts the message in the place of the one whose button was pressed.
    std::optional<bool> replace_callback_query_message;

    EphemeralMessageParameters& set_receiver_user_id(std::int64_t value);
    EphemeralMessageParameters& set_callback_query_id(std::string value);
    EphemeralMessageParameters& set_replace_callback_query_message(bool value);
};

/// Where a forwarded message comes from.
/// One of its members, or Unknown. Bot API: https://core.telegram.org/bots/api#messageorigin
/// holds_alternative, get_if, get and visit (telepot/values/union.hpp) tell which.
class MessageOrigin : public detail::UnionBase {
public:
    using members = detail::Types<MessageOriginUser, MessageOriginHiddenUser, MessageOriginChat, MessageOriginChannel, Unknown>;
    /// An empty Unknown.
    MessageOrigin();
    MessageOrigin(MessageOriginUser value);
    MessageOrigin(MessageOriginHiddenUser value);
    MessageOrigin(MessageOriginChat value);
    MessageOrigin(MessageOriginChannel value);
    MessageOrigin(Unknown value);
    MessageOrigin(const MessageOrigin& other);
    MessageOrigin(MessageOrigin&& other) noexcept;
    MessageOrigin& operator=(MessageOrigin other) noexcept;
    ~MessageOrigin();

    /// The member's type; empty for an Unknown.
    [[nodiscard]] std::string_view type() const noexcept;
    /// The date that all members have. @throws BadUnionAccess for an Unknown.
    [[nodiscard]] std::int64_t date() const;
};

/// A file on the server, ready to be downloaded.
/// Bot API: https://core.telegram.org/bots/api#file
class File {
public:
    File();
    /// From its required fields.
    File(std::string file_id, std::string file_unique_id);
    File(const File& other);
    File(File&& other) noexcept;
    File& operator=(const File& other);
    File& operator=(File&& other) noexcept;
    ~File();

    /// What the file is downloaded or sent again with; only this bot can use it.
    std::string file_id;
    /// What the file is recognised by, for all bots and for ever; nothing can be downloaded with it.
    std::string file_unique_id;
    /// How large the file is, in bytes.
    std::optional<std::int64_t> file_size;
    /// Where the file is on the server; download_file() takes it from there.
    std::optional<std::string> file_path;

    File& set_file_id(std::string value);
    File& set_file_unique_id(std::string value);
    File& set_file_size(std::int64_t value);
    File& set_file_path(std::string value);

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

/// A topic of a forum.
/// Bot API: https://core.telegram.org/bots/api#forumtopic
class ForumTopic {
public:
    ForumTopic();
    /// From its required fields.
    ForumTopic(std::int64_t message_thread_id, std::string name, std::int64_t icon_color);
    ForumTopic(const ForumTopic& other);
    ForumTopic(ForumTopic&& other) noexcept;
    ForumTopic& operator=(const ForumTopic& other);
    ForumTopic& operator=(ForumTopic&& other) noexcept;
    ~ForumTopic();

    /// The topic, or the thread of a group.
    std::int64_t message_thread_id = 0;
    std::string name;
    /// The colour of the icon, as 0xRRGGBB, one of six.
    std::int64_t icon_color = 0;
    /// The custom emoji that is the icon.
    std::optional<std::string> icon_custom_emoji_id;
    /// Whether the bot should find a better name, since the user gave none.
    bool is_name_implicit = false;

    ForumTopic& set_message_thread_id(std::int64_t value);
    ForumTopic& set_name(std::string value);
    ForumTopic& set_icon_color(std::int64_t value);
    ForumTopic& set_icon_custom_emoji_id(std::string value);
    ForumTopic& set_is_name_implicit(bool value);

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

/// Service message: the topic was closed.
/// Bot API: https://core.telegram.org/bots/api#forumtopicclosed
class ForumTopicClosed {
public:
    ForumTopicClosed();
    ForumTopicClosed(const ForumTopicClosed& other);
    ForumTopicClosed(ForumTopicClosed&& other) noexcept;
    ForumTopicClosed& operator=(const ForumTopicClosed& other);
    ForumTopicClosed& operator=(ForumTopicClosed&& other) noexcept;
    ~ForumTopicClosed();

};

/// Service message: the topic was opened.
/// Bot API: https://core.telegram.org/bots/api#forumtopiccreated
class ForumTopicCreated {
public:
    ForumTopicCreated();
    /// From its required fields.
    ForumTopicCreated(std::string name, std::int64_t icon_color);
    ForumTopicCreated(const ForumTopicCreated& other);
    ForumTopicCreated(ForumTopicCreated&& other) noexcept;
    ForumTopicCreated& operator=(const ForumTopicCreated& other);
    ForumTopicCreated& operator=(ForumTopicCreated&& other) noexcept;
    ~ForumTopicCreated();

    std::string name;
    /// The colour of the icon, as 0xRRGGBB, one of six.
    std::int64_t icon_color = 0;
    /// The custom emoji that is the icon.
    std::optional<std::string> icon_custom_emoji_id;
    /// Whether the bot should find a better name, since the user gave none.
    bool is_name_implicit = false;

    ForumTopicCreated& set_name(std::string value);
    ForumTopicCreated& set_icon_color(std::int64_t value);
    ForumTopicCreated& set_icon_custom_emoji_id(std::string value);
    ForumTopicCreated& set_is_name_implicit(bool value);
};

/// Service message: the topic's name or icon changed.
/// Bot API: https://core.telegram.org/bots/api#forumtopicedited
class ForumTopicEdited {
public:
    ForumTopicEdited();
    ForumTopicEdited(const ForumTopicEdited& other);
    ForumTopicEdited(ForumTopicEdited&& other) noexcept;
    ForumTopicEdited& operator=(const ForumTopicEdited& other);
    ForumTopicEdited& operator=(ForumTopicEdited&& other) noexcept;
    ~ForumTopicEdited();

    std::optional<std::string> name;
    /// The custom emoji that is the icon.
    std::optional<std::string> icon_custom_emoji_id;

    ForumTopicEdited& set_name(std::string value);
    ForumTopicEdited& set_icon_custom_emoji_id(std::string value);
};

/// Service message: the topic is open again.
/// Bot API: https://core.telegram.org/bots/api#forumtopicreopened
class ForumTopicReopened {
public:
    ForumTopicReopened();
    ForumTopicReopened(const ForumTopicReopened& other);
    ForumTopicReopened(ForumTopicReopened&& other) noexcept;
    ForumTopicReopened& operator=(const ForumTopicReopened& other);
    ForumTopicReopened& operator=(ForumTopicReopened&& other) noexcept;
    ~ForumTopicReopened();

};

/// A game, made with BotFather.
/// Bot API: https://core.telegram.org/bots/api#game
class Game {
public:
    Game();
    /// From its required fields.
    Game(std::string title, std::string description, std::vector<PhotoSize> photo);
    Game(const Game& other);
    Game(Game&& other) noexcept;
    Game& operator=(const Game& other);
    Game& operator=(Game&& other) noexcept;
    ~Game();

    std::string title;
    /// What it says about itself.
    std::string description;
    std::vector<PhotoSize> photo;
    /// The text below, up to 4096 characters; scores if there is none.
    std::optional<std::string> text;
    /// The parts of the text that have a meaning; in place of the parse mode when sending.
    std::vector<MessageEntity> text_entities;
    Box<Animation> animation;

    Game& set_title(std::string value);
    Game& set_description(std::string value);
    Game& set_photo(std::vector<PhotoSize> value);
    Game& set_text(std::string value);
    Game& set_text_entities(std::vector<MessageEntity> value);
    Game& set_animation(Animation value);
};

/// A row of a game's table of scores.
/// Bot API: https://core.telegram.org/bots/api#gamehighscore
class GameHighScore {
public:
    GameHighScore();
    /// From its required fields.
    GameHighScore(std::int64_t position, User user, std::int64_t score);
    GameHighScore(const GameHighScore& other);
    GameHighScore(GameHighScore&& other) noexcept;
    GameHighScore& operator=(const GameHighScore& other);
    GameHighScore& operator=(GameHighScore&& other) noexcept;
    ~GameHighScore();

    /// The place in the table.
    std::int64_t position = 0;
    User user;
    /// How many points.
    std::int64_t score = 0;

    GameHighScore& set_position(std::int64_t value);
    GameHighScore& set_user(User value);
    GameHighScore& set_score(std::int64_t value);

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

/// Service message: the General topic was hidden.
/// Bot API: https://core.telegram.org/bots/api#generalforumtopichidden
class GeneralForumTopicHidden {
public:
    GeneralForumTopicHidden();
    GeneralForumTopicHidden(const GeneralForumTopicHidden& other);
    GeneralForumTopicHidden(GeneralForumTopicHidden&& other) noexcept;
    GeneralForumTopicHidden& operator=(const GeneralForumTopicHidden& other);
    GeneralForumTopicHidden& operator=(GeneralForumTopicHidden&& other) noexcept;
    ~GeneralForumTopicHidden();

};

/// Service message: the General topic is shown again.
/// Bot API: https://core.telegram.org/bots/api#generalforumtopicunhidden
class GeneralForumTopicUnhidden {
public:
    GeneralForumTopicUnhidden();
    GeneralForumTopicUnhidden(const GeneralForumTopicUnhidden& other);
    GeneralForumTopicUnhidden(GeneralForumTopicUnhidden&& other) noexcept;
    GeneralForumTopicUnhidden& operator=(const GeneralForumTopicUnhidden& other);
    GeneralForumTopicUnhidden& operator=(GeneralForumTopicUnhidden&& other) noexcept;
    ~GeneralForumTopicUnhidden();

};

/// A gift that can be bought and sent.
/// Bot API: https://core.telegram.org/bots/api#gift
class Gift {
public:
    Gift();
    /// From its required fields.
    Gift(std::string id, Sticker sticker, std::int64_t star_count);
    Gift(const Gift& other);
    Gift(Gift&& other) noexcept;
    Gift& operator=(const Gift& other);
    Gift& operator=(Gift&& other) noexcept;
    ~Gift();

    /// What sendGift sends it with.
    std::string id;
    Sticker sticker;
    /// How many Stars it costs.
    std::int64_t star_count = 0;
    /// How many Stars it costs to make it unique.
    std::optional<std::int64_t> upgrade_star_count;
    /// Whether only users with Telegram Premium can buy it.
    bool is_premium = false;
    /// Whether it changes the colours of its owner's name and replies once it is unique.
    bool has_colors = false;
    /// How many of it there are for all; absent if there is no limit.
    std::optional<std::int64_t> total_count;
    /// How many more of it can be sent by all.
    std::optional<std::int64_t> remaining_count;
    /// How many of it the bot can send in all.
    std::optional<std::int64_t> personal_total_count;
    /// How many more of it the bot can send.
    std::optional<std::int64_t> personal_remaining_count;
    /// The colours behind it.
    Box<GiftBackground> background;
    /// How many unique gifts it can become.
    std::optional<std::int64_t> unique_gift_variant_count;
    /// The channel that made the gift.
    Box<Chat> publisher_chat;

    Gift& set_id(std::string value);
    Gift& set_sticker(Sticker value);
    Gift& set_star_count(std::int64_t value);
    Gift& set_upgrade_star_count(std::int64_t value);
    Gift& set_is_premium(bool value);
    Gift& set_has_colors(bool value);
    Gift& set_total_count(std::int64_t value);
    Gift& set_remaining_count(std::int64_t value);
    Gift& set_personal_total_count(std::int64_t value);
    Gift& set_personal_remaining_count(std::int64_t value);
    Gift& set_background(GiftBackground value);
    Gift& set_unique_gift_variant_count(std::int64_t value);
    Gift& set_publisher_chat(Chat value);
};

/// The colours behind a gift.
/// Bot API: https://core.telegram.org/bots/api#giftbackground
class GiftBackground {
public:
    GiftBackground();
    /// From its required fields.
    GiftBackground(std::int64_t center_color, std::int64_t edge_color, std::int64_t text_color);
    GiftBackground(const GiftBackground& other);
    GiftBackground(GiftBackground&& other) noexcept;
    GiftBackground& operator=(const GiftBackground& other);
    GiftBackground& operator=(GiftBackground&& other) noexcept;
    ~GiftBackground();

    /// The colour in the middle, as 0xRRGGBB.
    std::int64_t center_color = 0;
    /// The colour at the edge, as 0xRRGGBB.
    std::int64_t edge_color = 0;
    /// The colour of the text, as 0xRRGGBB.
    std::int64_t text_color = 0;

    GiftBackground& set_center_color(std::int64_t value);
    GiftBackground& set_edge_color(std::int64_t value);
    GiftBackground& set_text_color(std::int64_t value);
};

/// A gift that was sent, with what came with it.
/// Bot API: https://core.telegram.org/bots/api#giftinfo
class GiftInfo {
public:
    GiftInfo();
    /// From its required fields.
    explicit GiftInfo(Gift gift);
    GiftInfo(const GiftInfo& other);
    GiftInfo(GiftInfo&& other) noexcept;
    GiftInfo& operator=(const GiftInfo& other);
    GiftInfo& operator=(GiftInfo&& other) noexcept;
    ~GiftInfo();

    Gift gift;
    /// The gift among those that the account has.
    std::optional<std::string> owned_gift_id;
    /// How many Stars it can be turned into.
    std::optional<std::int64_t> convert_star_count;
    /// How many Stars the sender has paid for making it unique.
    std::optional<std::int64_t> prepaid_upgrade_star_count;
    /// Whether the upgrade was paid after the gift was sent.
    bool is_upgrade_separate = false;
    /// Whether it can be made a unique gift.
    bool can_be_upgraded = false;
    std::optional<std::string> text;
    /// The parts of the text that have a meaning; in place of parse_mode when sending.
    std::vector<MessageEntity> entities;
    /// Whether only its owner sees sender and text.
    bool is_private = false;
    /// The number that it gets when it becomes unique.
    std::optional<std::int64_t> unique_gift_number;

    GiftInfo& set_gift(Gift value);
    GiftInfo& set_owned_gift_id(std::string value);
    GiftInfo& set_convert_star_count(std::int64_t value);
    GiftInfo& set_prepaid_upgrade_star_count(std::int64_t value);
    GiftInfo& set_is_upgrade_separate(bool value);
    GiftInfo& set_can_be_upgraded(bool value);
    GiftInfo& set_text(std::string value);
    GiftInfo& set_entities(std::vector<MessageEntity> value);
    GiftInfo& set_is_private(bool value);
    GiftInfo& set_unique_gift_number(std::int64_t value);
};

/// The gifts that can be bought.
/// Bot API: https://core.telegram.org/bots/api#gifts
class Gifts {
public:
    Gifts();
    /// From its required fields.
    explicit Gifts(std::vector<Gift> gifts);
    Gifts(const Gifts& other);
    Gifts(Gifts&& other) noexcept;
    Gifts& operator=(const Gifts& other);
    Gifts& operator=(Gifts&& other) noexcept;
    ~Gifts();

    std::vector<Gift> gifts;

    Gifts& set_gifts(std::vector<Gift> value);

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

/// A giveaway that is announced.
/// Bot API: https://core.telegram.org/bots/api#giveaway
class Giveaway {
public:
    Giveaway();
    /// From its required fields.
    Giveaway(std::vector<Chat> chats, std::int64_t winners_selection_date, std::int64_t winner_count);
    Giveaway(const Giveaway& other);
    Giveaway(Giveaway&& other) noexcept;
    Giveaway& operator=(const Giveaway& other);
    Giveaway& operator=(Giveaway&& other) noexcept;
    ~Giveaway();

    std::vector<Chat> chats;
    /// When the winners are or were drawn, as Unix time.
    std::int64_t winners_selection_date = 0;
    /// How many win.
    std::int64_t winner_count = 0;
    /// Whether only those can win who join after the beginning.
    bool only_new_members = false;
    /// Whether the winners will be named.
    bool has_public_winners = false;
    /// What else can be won.
    std::optional<std::string> prize_description;
    /// The countries whose users may take part, by two letters each (ISO 3166-1).
    std::vector<std::string> country_codes;
    /// How many Stars the winners share.
    std::optional<std::int64_t> prize_star_count;
    /// For how many months each winner gets Telegram Premium.
    std::optional<std::int64_t> premium_subscription_month_count;

    Giveaway& set_chats(std::vector<Chat> value);
    Giveaway& set_winners_selection_date(std::int64_t value);
    Giveaway& set_winner_count(std::int64_t value);
    Giveaway& set_only_new_members(bool value);
    Giveaway& set_has_public_winners(bool value);
    Giveaway& set_prize_description(std::string value);
    Giveaway& set_country_codes(std::vector<std::string> value);
    Giveaway& set_prize_star_count(std::int64_t value);
    Giveaway& set_premium_subscription_month_count(std::int64_t value);
};

/// Service message: a giveaway without public winners ended.
/// Bot API: https://core.telegram.org/bots/api#giveawaycompleted
class GiveawayCompleted {
public:
    GiveawayCompleted();
    /// From its required fields.
    explicit GiveawayCompleted(std::int64_t winner_count);
    GiveawayCompleted(const GiveawayCompleted& other);
    GiveawayCompleted(GiveawayCompleted&& other) noexcept;
    GiveawayCompleted& operator=(const GiveawayCompleted& other);
    GiveawayCompleted& operator=(GiveawayCompleted&& other) noexcept;
    ~GiveawayCompleted();

    /// How many win.
    std::int64_t winner_count = 0;
    /// How many prizes nobody got.
    std::optional<std::int64_t> unclaimed_prize_count;
    /// The message of the giveaway, unless it was deleted.
    Box<Message> giveaway_message;
    /// Whether it was Stars that were given away.
    bool is_star_giveaway = false;

    GiveawayCompleted& set_winner_count(std::int64_t value);
    GiveawayCompleted& set_unclaimed_prize_count(std::int64_t value);
    GiveawayCompleted& set_giveaway_message(Message value);
    GiveawayCompleted& set_is_star_giveaway(bool value);
};

/// Service message: a giveaway was set up.
/// Bot API: https://core.telegram.org/bots/api#giveawaycreated
class GiveawayCreated {
public:
    GiveawayCreated();
    GiveawayCreated(const GiveawayCreated& other);
    GiveawayCreated(GiveawayCreated&& other) noexcept;
    GiveawayCreated& operator=(const GiveawayCreated& other);
    GiveawayCreated& operator=(GiveawayCreated&& other) noexcept;
    ~GiveawayCreated();

    /// How many Stars the winners share.
    std::optional<std::int64_t> prize_star_count;

    GiveawayCreated& set_prize_star_count(std::int64_t value);
};

/// A giveaway that ended, with its winners.
/// Bot API: https://core.telegram.org/bots/api#giveawaywinners
class GiveawayWinners {
public:
    GiveawayWinners();
    /// From its required fields.
    GiveawayWinners(Chat chat, std::int64_t giveaway_message_id, std::int64_t winners_selection_date, std::int64_t winner_count, std::vector<User> winners);
    GiveawayWinners(const GiveawayWinners& other);
    GiveawayWinners(GiveawayWinners&& other) noexcept;
    GiveawayWinners& operator=(const GiveawayWinners& other);
    GiveawayWinners& operator=(GiveawayWinners&& other) noexcept;
    ~GiveawayWinners();

    Chat chat;
    /// The message of the giveaway; 0 if it isn't made yet.
    std::int64_t giveaway_message_id = 0;
    /// When the winners are or were drawn, as Unix time.
    std::int64_t winners_selection_date = 0;
    /// How many win.
    std::int64_t winner_count = 0;
    /// The winners, up to 100.
    std::vector<User> winners;
    /// How many chats take part besides this one.
    std::optional<std::int64_t> additional_chat_count;
    /// How many Stars the winners share.
    std::optional<std::int64_t> prize_star_count;
    /// For how many months each winner gets Telegram Premium.
    std::optional<std::int64_t> premium_subscription_month_count;
    /// How many prizes nobody got.
    std::optional<std::int64_t> unclaimed_prize_count;
    /// Whether only those can win who join after the beginning.
    bool only_new_members = false;
    /// Whether it was paid back.
    bool was_refunded = false;
    /// What else can be won.
    std::optional<std::string> prize_description;

    GiveawayWinners& set_chat(Chat value);
    GiveawayWinners& set_giveaway_message_id(std::int64_t value);
    GiveawayWinners& set_winners_selection_date(std::int64_t value);
    GiveawayWinners& set_winner_count(std::int64_t value);
    GiveawayWinners& set_winners(std::vector<User> value);
    GiveawayWinners& set_additional_chat_count(std::int64_t value);
    GiveawayWinners& set_prize_star_count(std::int64_t value);
    GiveawayWinners& set_premium_subscription_month_count(std::int64_t value);
    GiveawayWinners& set_unclaimed_prize_count(std::int64_t value);
    GiveawayWinners& set_only_new_members(bool value);
    GiveawayWinners& set_was_refunded(bool value);
    GiveawayWinners& set_prize_description(std::string value);
};

/// What somebody typed behind the bot's name in any chat.
/// Bot API: https://core.telegram.org/bots/api#inlinequery
class InlineQuery {
public:
    InlineQuery();
    /// From its required fields.
    InlineQuery(std::string id, User from, std::string query, std::string offset);
    InlineQuery(const InlineQuery& other);
    InlineQuery(InlineQuery&& other) noexcept;
    InlineQuery& operator=(const InlineQuery& other);
    InlineQuery& operator=(InlineQuery&& other) noexcept;
    ~InlineQuery();

    /// What answerInlineQuery answers.
    std::string id;
    /// Who did it.
    User from;
    /// What was typed.
    std::string query;
    /// The page that is asked for, as the answer before said in next_offset.
    std::string offset;
    /// The kind of chat it came from.
    std::optional<InlineQueryChatType> chat_type;
    /// Where the user is, if the bot asks for it.
    Box<Location> location;

    InlineQuery& set_id(std::string value);
    InlineQuery& set_from(User value);
    InlineQuery& set_query(std::string value);
    InlineQuery& set_offset(std::string value);
    InlineQuery& set_chat_type(InlineQueryChatType value);
    InlineQuery& set_location(Location value);

    /// The JSON that it came in; absent if it didn't come from a server.
    [[nodiscard]] Json raw() const { return raw_.parse(); }
    /// What in it couldn't be decoded and was left out, with its path; empty if nothing was wrong.
    [[nodiscard]] std::vector<std::string> problems() const { return raw_.problems(); }

private:
    friend struct codec::RawAccess;
    RawJson raw_;
};

/// A link.
/// Bot API: https://core.telegram.org/bots/api#link
class Link {
public:
    Link();
    /// From its required fields.
    explicit Link(std::string url);
    Link(const Link& other);
    Link(Link&& other) noexcept;
    Link& operator=(const Link& other);
    Link& operator=(Link&& other) noexcept;
    ~Link();

    std::string url;

    Link& set_url(std::string value);
};

/// How the preview of a link looks.
/// Bot API: https://core.telegram.org/bots/api#linkpreviewoptions
class LinkPreviewOptions {
public:
    LinkPreviewOptions();
    LinkPreviewOptions(const LinkPreviewOptions& other);
    LinkPreviewOptions(LinkPreviewOptions&& other) noexcept;
    LinkPreviewOptions& operator=(const LinkPreviewOptions& other);
    LinkPreviewOptions& operator=(LinkPreviewOptions&& other) noexcept;
    ~LinkPreviewOptions();

    /// Whether there is no preview.
    std::optional<bool> is_disabled;
    /// The link to preview; the text's first if absent.
    std::optional<std::string> url;
    /// Shows the picture of the preview small.
    std::optional<bool> prefer_small_media;
    /// Shows the picture of the preview large.
    std::optional<bool> prefer_large_media;
    /// Shows the preview above the text.
    std::optional<bool> show_above_text;

    LinkPreviewOptions& set_is_disabled(bool value);
    LinkPreviewOptions& set_url(std::string value);
    LinkPreviewOptions& set_prefer_small_media(bool value);
    LinkPreviewOptions& set_prefer_large_media(bool value);
    LinkPreviewOptions& set_show_above_text(bool value);
};

/// A photo that moves for a moment.
/// Bot API: https://core.telegram.org/bots/api#livephoto
class LivePhoto {
public:
    LivePhoto();
    /// From its required fields.
    LivePhoto(std::string file_id, std::string file_unique_id, std::int64_t width, std::int64_t height, std::int64_t duration);
    LivePhoto(const LivePhoto& other);
    LivePhoto(LivePhoto&& other) noexcept;
    LivePhoto& operator=(const LivePhoto& other);
    LivePhoto& operator=(LivePhoto&& other) noexcept;
    ~LivePhoto();

    std::vector<PhotoSize> photo;
    /// What the file is downloaded or sent again with; only this bot can use it.
    std::string file_id;
    /// What the file is recognised by, for all bots and for ever; nothing can be downloaded with it.
    std::string file_unique_id;
    std::int64_t width = 0;
    std::int64_t height = 0;
    /// How long it plays, in seconds.
    std::int64_t duration = 0;
    /// What kind of file it is: its MIME type.
    std::optional<std::string> mime_type;
    /// How large the file is, in bytes.
    std::optional<std::int64_t> file_size;

    LivePhoto& set_photo(std::vector<PhotoSize> value);
    LivePhoto& set_file_id(std::string value);
    LivePhoto& set_file_unique_id(std::string value);
    LivePhoto& set_width(std::int64_t value);
    LivePhoto& set_height(std::int64_t value);
    LivePhoto& set_duration(std::int64_t value);
    LivePhoto& set_mime_type(std::string value);
    LivePhoto& set_file_size(std::int64_t value);
};

/// The address of a place.
/// Bot API: https://core.telegram.org/bots/api#locationaddress
class LocationAddress {
public:
    LocationAddress();
    /// From its required fields.
    explicit LocationAddress(std::string country_code);
    LocationAddress(const LocationAddress& other);
    LocationAddress(LocationAddress&& other) noexcept;
    LocationAddress& operator=(const LocationAddress& other);
    LocationAddress& operator=(LocationAddress&& other) noexcept;
    ~LocationAddress();

    /// The country, by its two letters (ISO 3166-1).
    std::string country_code;
    /// The state or province.
    std::optional<std::string> state;
    std::optional<std::string> city;
    std::optional<std::string> street;

    LocationAddress& set_country_code(std::string value);
    LocationAddress& set_state(std::string value);
    LocationAddress& set_city(std::string value);
    LocationAddress& set_street(std::string value);
};

/// Service message: the user made a bot that this one manages.
/// Bot API: https://core.telegram.org/bots/api#managedbotcreated
class ManagedBotCreated {
public:
    ManagedBotCreated();
    /// From its required fields.
    explicit ManagedBotCreated(User bot);
    ManagedBotCreated(const ManagedBotCreated& other);
    ManagedBotCreated(ManagedBotCreated&& other) noexcept;
    ManagedBotCreated& operator=(const ManagedBotCreated& other);
    ManagedBotCreated& operator=(ManagedBotCreated&& other) noexcept;
    ~ManagedBotCreated();

    User bot;

    ManagedBotCreated& set_bot(User value);
};

/// A bot that this one manages was made, or has another token or owner.
/// Bot API: https://core.telegram.org/bots/api#managedbotupdated
class ManagedBotUpdated {
public:
    ManagedBotUpdated();
    /// From its required fields.
    ManagedBotUpdated(User user, User bot);
    ManagedBotUpdated(const ManagedBotUpdated& other);
    ManagedBotUpdated(ManagedBotUpdated&& other) noexcept;
    ManagedBotUpdated& operator=(const ManagedBotUpdated& other);
    ManagedBotUpdated& operator=(ManagedBotUpdated&& other) noexcept;
    ~ManagedBotUpdated();

    User user;
    User bot;

    ManagedBotUpdated& set_user(User value);
    ManagedBotUpdated& set_bot(User value);

    /// The JSON that it came in; absent if it didn't come from a server.
    [[nodiscard]] Json raw() const { return raw_.parse(); }
    /// What in it couldn't be decoded and was left out, with its path; empty if nothing was wrong.
    [[nodiscard]] std::vector<std::string> problems() const { return raw_.problems(); }

private:
    friend struct codec::RawAccess;
    RawJson raw_;
};

/// Where on a face a mask sits.
/// Bot API: https://core.telegram.org/bots/api#maskposition
class MaskPosition {
public:
    MaskPosition();
    /// From its required fields.
    MaskPosition(MaskPositionPoint point, double x_shift, double y_shift, double scale);
    MaskPosition(const MaskPosition& other);
    MaskPosition(MaskPosition&& other) noexcept;
    MaskPosition& operator=(const MaskPosition& other);
    MaskPosition& operator=(MaskPosition&& other) noexcept;
    ~MaskPosition();

    /// The part of the face: forehead, eyes, mouth or chin.
    MaskPositionPoint point;
    /// How far it is moved right, in widths of the mask.
    double x_shift = 0;
    /// How far it is moved down, in heights of the mask.
    double y_shift = 0;
    /// How large it is beside its natural size.
    double scale = 0;

    MaskPosition& set_point(MaskPositionPoint value);
    MaskPosition& set_x_shift(double value);
    MaskPosition& set_y_shift(double value);
    MaskPosition& set_scale(double value);
};

/// Service message: after how long messages vanish changed.
/// Bot API: https://core.telegram.org/bots/api#messageautodeletetimerchanged
class MessageAutoDeleteTimerChanged {
public:
    MessageAutoDeleteTimerChanged();
    /// From its required fields.
    explicit MessageAutoDeleteTimerChanged(std::int64_t message_auto_delete_time);
    MessageAutoDeleteTimerChanged(const MessageAutoDeleteTimerChanged& other);
    MessageAutoDeleteTimerChanged(MessageAutoDeleteTimerChanged&& other) noexcept;
    MessageAutoDeleteTimerChanged& operator=(const MessageAutoDeleteTimerChanged& other);
    MessageAutoDeleteTimerChanged& operator=(MessageAutoDeleteTimerChanged&& other) noexcept;
    ~MessageAutoDeleteTimerChanged();

    /// After how many seconds messages vanish.
    std::int64_t message_auto_delete_time = 0;

    MessageAutoDeleteTimerChanged& set_message_auto_delete_time(std::int64_t value);
};

/// A part of a text that has a meaning: a link, a mention, bold letters.
/// Bot API: https://core.telegram.org/bots/api#messageentity
class MessageEntity {
public:
    MessageEntity();
    /// From its required fields.
    MessageEntity(MessageEntityType type, std::int64_t offset, std::int64_t length);
    MessageEntity(const MessageEntity& other);
    MessageEntity(MessageEntity&& other) noexcept;
    MessageEntity& operator=(const MessageEntity& other);
    MessageEntity& operator=(MessageEntity&& other) noexcept;
    ~MessageEntity();

    /// What the part means: mention, hashtag, bold, text_link and so on.
    MessageEntityType type;
    /// Where it begins, in UTF-16 units.
    std::int64_t offset = 0;
    /// How long it is, in UTF-16 units.
    std::int64_t length = 0;
    /// Where a text_link leads.
    std::optional<std::string> url;
    /// Whom a text_mention mentions.
    Box<User> user;
    /// The language of the code.
    std::optional<std::string> language;
    /// The custom emoji, for getCustomEmojiStickers.
    std::optional<std::string> custom_emoji_id;
    /// The moment, as Unix time.
    std::optional<std::int64_t> unix_time;
    /// How the moment is shown.
    std::optional<std::string> date_time_format;

    MessageEntity& set_type(MessageEntityType value);
    MessageEntity& set_offset(std::int64_t value);
    MessageEntity& set_length(std::int64_t value);
    MessageEntity& set_url(std::string value);
    MessageEntity& set_user(User value);
    MessageEntity& set_language(std::string value);
    MessageEntity& set_custom_emoji_id(std::string value);
    MessageEntity& set_unix_time(std::int64_t value);
    MessageEntity& set_date_time_format(std::string value);
};

/// The user stopped a draft that the bot was writing.
/// Bot API: https://core.telegram.org/bots/api#messagegenerationstopped
class MessageGenerationStopped {
public:
    MessageGenerationStopped();
    /// From its required fields.
    MessageGenerationStopped(Chat chat, std::int64_t draft_id);
    MessageGenerationStopped(const MessageGenerationStopped& other);
    MessageGenerationStopped(MessageGenerationStopped&& other) noexcept;
    MessageGenerationStopped& operator=(const MessageGenerationStopped& other);
    MessageGenerationStopped& operator=(MessageGenerationStopped&& other) noexcept;
    ~MessageGenerationStopped();

    Chat chat;
    /// The topic, or the thread of a group.
    std::optional<std::int64_t> message_thread_id;
    /// Tells drafts apart; one that changes is drawn anew. Not 0.
    std::int64_t draft_id = 0;

    MessageGenerationStopped& set_chat(Chat value);
    MessageGenerationStopped& set_message_thread_id(std::int64_t value);
    MessageGenerationStopped& set_draft_id(std::int64_t value);

    /// The JSON that it came in; absent if it didn't come from a server.
    [[nodiscard]] Json raw() const { return raw_.parse(); }
    /// What in it couldn't be decoded and was left out, with its path; empty if nothing was wrong.
    [[nodiscard]] std::vector<std::string> problems() const { return raw_.problems(); }

private:
    friend struct codec::RawAccess;
    RawJson raw_;
};

/// The number of a message that was made.
/// Bot API: https://core.telegram.org/bots/api#messageid
class MessageId {
public:
    MessageId();
    /// From its required fields.
    explicit MessageId(std::int64_t message_id);
    MessageId(const MessageId& other);
    MessageId(MessageId&& other) noexcept;
    MessageId& operator=(const MessageId& other);
    MessageId& operator=(MessageId&& other) noexcept;
    ~MessageId();

    std::int64_t message_id = 0;

    MessageId& set_message_id(std::int64_t value);

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

/// From a channel.
/// Bot API: https://core.telegram.org/bots/api#messageoriginchannel
class MessageOriginChannel {
public:
    MessageOriginChannel();
    /// From its required fields.
    MessageOriginChannel(std::int64_t date, Chat chat, std::int64_t message_id);
    MessageOriginChannel(const MessageOriginChannel& other);
    MessageOriginChannel(MessageOriginChannel&& other) noexcept;
    MessageOriginChannel& operator=(const MessageOriginChannel& other);
    MessageOriginChannel& operator=(MessageOriginChannel&& other) noexcept;
    ~MessageOriginChannel();

    static constexpr std::string_view type = "channel";
    /// When the original was sent, as Unix time.
    std::int64_t date = 0;
    Chat chat;
    std::int64_t message_id = 0;
    /// The author's name, as it stands below a post.
    std::optional<std::string> author_signature;

    MessageOriginChannel& set_date(std::int64_t value);
    MessageOriginChannel& set_chat(Chat value);
    MessageOriginChannel& set_message_id(std::int64_t value);
    MessageOriginChannel& set_author_signature(std::string value);
};

/// From a chat that wrote under its own name.
/// Bot API: https://core.telegram.org/bots/api#messageoriginchat
class MessageOriginChat {
public:
    MessageOriginChat();
    /// From its required fields.
    MessageOriginChat(std::int64_t date, Chat sender_chat);
    MessageOriginChat(const MessageOriginChat& other);
    MessageOriginChat(MessageOriginChat&& other) noexcept;
    MessageOriginChat& operator=(const MessageOriginChat& other);
    MessageOriginChat& operator=(MessageOriginChat&& other) noexcept;
    ~MessageOriginChat();

    static constexpr std::string_view type = "chat";
    /// When the original was sent, as Unix time.
    std::int64_t date = 0;
    /// The chat in whose name it was written.
    Chat sender_chat;
    /// The author's name, as it stands below a post.
    std::optional<std::string> author_signature;

    MessageOriginChat& set_date(std::int64_t value);
    MessageOriginChat& set_sender_chat(Chat value);
    MessageOriginChat& set_author_signature(std::string value);
};

/// From somebody who doesn't want to be linked to.
/// Bot API: https://core.telegram.org/bots/api#messageoriginhiddenuser
class MessageOriginHiddenUser {
public:
    MessageOriginHiddenUser();
    /// From its required fields.
    MessageOriginHiddenUser(std::int64_t date, std::string sender_user_name);
    MessageOriginHiddenUser(const MessageOriginHiddenUser& other);
    MessageOriginHiddenUser(MessageOriginHiddenUser&& other) noexcept;
    MessageOriginHiddenUser& operator=(const MessageOriginHiddenUser& other);
    MessageOriginHiddenUser& operator=(MessageOriginHiddenUser&& other) noexcept;
    ~MessageOriginHiddenUser();

    static constexpr std::string_view type = "hidden_user";
    /// When the original was sent, as Unix time.
    std::int64_t date = 0;
    /// The sender's name.
    std::string sender_user_name;

    MessageOriginHiddenUser& set_date(std::int64_t value);
    MessageOriginHiddenUser& set_sender_user_name(std::string value);
};

/// From a user.
/// Bot API: https://core.telegram.org/bots/api#messageoriginuser
class MessageOriginUser {
public:
    MessageOriginUser();
    /// From its required fields.
    MessageOriginUser(std::int64_t date, User sender_user);
    MessageOriginUser(const MessageOriginUser& other);
    MessageOriginUser(MessageOriginUser&& other) noexcept;
    MessageOriginUser& operator=(const MessageOriginUser& other);
    MessageOriginUser& operator=(MessageOriginUser&& other) noexcept;
    ~MessageOriginUser();

    static constexpr std::string_view type = "user";
    /// When the original was sent, as Unix time.
    std::int64_t date = 0;
    /// Who sent it.
    User sender_user;

    MessageOriginUser& set_date(std::int64_t value);
    MessageOriginUser& set_sender_user(User value);
};

/// How many reactions a message has; comes for anonymous ones, with delay.
/// Bot API: https://core.telegram.org/bots/api#messagereactioncountupdated
class MessageReactionCountUpdated {
public:
    MessageReactionCountUpdated();
    /// From its required fields.
    MessageReactionCountUpdated(Chat chat, std::int64_t message_id, std::int64_t date, std::vector<ReactionCount> reactions);
    MessageReactionCountUpdated(const MessageReactionCountUpdated& other);
    MessageReactionCountUpdated(MessageReactionCountUpdated&& other) noexcept;
    MessageReactionCountUpdated& operator=(const MessageReactionCountUpdated& other);
    MessageReactionCountUpdated& operator=(MessageReactionCountUpdated&& other) noexcept;
    ~MessageReactionCountUpdated();

    Chat chat;
    std::int64_t message_id = 0;
    std::int64_t date = 0;
    /// The reactions, with their numbers.
    std::vector<ReactionCount> reactions;

    MessageReactionCountUpdated& set_chat(Chat value);
    MessageReactionCountUpdated& set_message_id(std::int64_t value);
    MessageReactionCountUpdated& set_date(std::int64_t value);
    MessageReactionCountUpdated& set_reactions(std::vector<ReactionCount> value);

    /// The JSON that it came in; absent if it didn't come from a server.
    [[nodiscard]] Json raw() const { return raw_.parse(); }
    /// What in it couldn't be decoded and was left out, with its path; empty if nothing was wrong.
    [[nodiscard]] std::vector<std::string> problems() const { return raw_.problems(); }

private:
    friend struct codec::RawAccess;
    RawJson raw_;
};

/// Somebody changed their reaction to a message.
/// Bot API: https://core.telegram.org/bots/api#messagereactionupdated
class MessageReactionUpdated {
public:
    MessageReactionUpdated();
    /// From its required fields.
    MessageReactionUpdated(Chat chat, std::int64_t message_id, std::int64_t date, std::vector<ReactionType> old_reaction, std::vector<ReactionType> new_reaction);
    MessageReactionUpdated(const MessageReactionUpdated& other);
    MessageReactionUpdated(MessageReactionUpdated&& other) noexcept;
    MessageReactionUpdated& operator=(const MessageReactionUpdated& other);
    MessageReactionUpdated& operator=(MessageReactionUpdated&& other) noexcept;
    ~MessageReactionUpdated();

    Chat chat;
    std::int64_t message_id = 0;
    Box<User> user;
    /// The chat that reacted, if it did so under its own name.
    Box<Chat> actor_chat;
    std::int64_t date = 0;
    /// The reactions that stood before.
    std::vector<ReactionType> old_reaction;
    /// The reactions that stand now.
    std::vector<ReactionType> new_reaction;

    MessageReactionUpdated& set_chat(Chat value);
    MessageReactionUpdated& set_message_id(std::int64_t value);
    MessageReactionUpdated& set_user(User value);
    MessageReactionUpdated& set_actor_chat(Chat value);
    MessageReactionUpdated& set_date(std::int64_t value);
    MessageReactionUpdated& set_old_reaction(std::vector<ReactionType> value);
    MessageReactionUpdated& set_new_reaction(std::vector<ReactionType> value);

    /// The JSON that it came in; absent if it didn't come from a server.
    [[nodiscard]] Json raw() const { return raw_.parse(); }
    /// What in it couldn't be decoded and was left out, with its path; empty if nothing was wrong.
    [[nodiscard]] std::vector<std::string> problems() const { return raw_.problems(); }

private:
    friend struct codec::RawAccess;
    RawJson raw_;
};

/// A gift that somebody has.
/// One of its members, or Unknown. Bot API: https://core.telegram.org/bots/api#ownedgift
/// holds_alternative, get_if, get and visit (telepot/values/union.hpp) tell which.
class OwnedGift : public detail::UnionBase {
public:
    using members = detail::Types<OwnedGiftRegular, OwnedGiftUnique, Unknown>;
    /// An empty Unknown.
    OwnedGift();
    OwnedGift(OwnedGiftRegular value);
    OwnedGift(OwnedGiftUnique value);
    OwnedGift(Unknown value);
    OwnedGift(const OwnedGift& other);
    OwnedGift(OwnedGift&& other) noexcept;
    OwnedGift& operator=(OwnedGift other) noexcept;
    ~OwnedGift();

    /// The member's type; empty for an Unknown.
    [[nodiscard]] std::string_view type() const noexcept;
    /// The send_date that all members have. @throws BadUnionAccess for an Unknown.
    [[nodiscard]] std::int64_t send_date() const;
};

/// A common gift that somebody has.
/// Bot API: https://core.telegram.org/bots/api#ownedgiftregular
class OwnedGiftRegular {
public:
    OwnedGiftRegular();
    /// From its required fields.
    OwnedGiftRegular(Gift gift, std::int64_t send_date);
    OwnedGiftRegular(const OwnedGiftRegular& other);
    OwnedGiftRegular(OwnedGiftRegular&& other) noexcept;
    OwnedGiftRegular& operator=(const OwnedGiftRegular& other);
    OwnedGiftRegular& operator=(OwnedGiftRegular&& other) noexcept;
    ~OwnedGiftRegular();

    static constexpr std::string_view type = "regular";
    Gift gift;
    /// The gift among those that the account has.
    std::optional<std::string> owned_gift_id;
    /// Who sent it.
    Box<User> sender_user;
    /// When it is sent or was, as Unix time.
    std::int64_t send_date = 0;
    std::optional<std::string> text;
    /// The parts of the text that have a meaning; in place of parse_mode when sending.
    std::vector<MessageEntity> entities;
    /// Whether only its owner sees sender and text.
    bool is_private = false;
    /// Whether the profile shows it.
    bool is_saved = false;
    /// Whether it can be made a unique gift.
    bool can_be_upgraded = false;
    /// Whether it was paid back.
    bool was_refunded = false;
    /// How many Stars it can be turned into.
    std::optional<std::int64_t> convert_star_count;
    /// How many Stars the sender has paid for making it unique.
    std::optional<std::int64_t> prepaid_upgrade_star_count;
    /// Whether the upgrade was paid after the gift was sent.
    bool is_upgrade_separate = false;
    /// The number that it gets when it becomes unique.
    std::optional<std::int64_t> unique_gift_number;

    OwnedGiftRegular& set_gift(Gift value);
    OwnedGiftRegular& set_owned_gift_id(std::string value);
    OwnedGiftRegular& set_sender_user(User value);
    OwnedGiftRegular& set_send_date(std::int64_t value);
    OwnedGiftRegular& set_text(std::string value);
    OwnedGiftRegular& set_entities(std::vector<MessageEntity> value);
    OwnedGiftRegular& set_is_private(bool value);
    OwnedGiftRegular& set_is_saved(bool value);
    OwnedGiftRegular& set_can_be_upgraded(bool value);
    OwnedGiftRegular& set_was_refunded(bool value);
    OwnedGiftRegular& set_convert_star_count(std::int64_t value);
    OwnedGiftRegular& set_prepaid_upgrade_star_count(std::int64_t value);
    OwnedGiftRegular& set_is_upgrade_separate(bool value);
    OwnedGiftRegular& set_unique_gift_number(std::int64_t value);
};

/// A unique gift that somebody has.
/// Bot API: https://core.telegram.org/bots/api#ownedgiftunique
class OwnedGiftUnique {
public:
    OwnedGiftUnique();
    /// From its required fields.
    OwnedGiftUnique(UniqueGift gift, std::int64_t send_date);
    OwnedGiftUnique(const OwnedGiftUnique& other);
    OwnedGiftUnique(OwnedGiftUnique&& other) noexcept;
    OwnedGiftUnique& operator=(const OwnedGiftUnique& other);
    OwnedGiftUnique& operator=(OwnedGiftUnique&& other) noexcept;
    ~OwnedGiftUnique();

    static constexpr std::string_view type = "unique";
    UniqueGift gift;
    /// The gift among those that the account has.
    std::optional<std::string> owned_gift_id;
    /// Who sent it.
    Box<User> sender_user;
    /// When it is sent or was, as Unix time.
    std::int64_t send_date = 0;
    /// Whether the profile shows it.
    bool is_saved = false;
    /// Whether it can be given to somebody else.
    bool can_be_transferred = false;
    /// How many Stars it costs to give it away.
    std::optional<std::int64_t> transfer_star_count;
    /// When it can be given away next, as Unix time.
    std::optional<std::int64_t> next_transfer_date;

    OwnedGiftUnique& set_gift(UniqueGift value);
    OwnedGiftUnique& set_owned_gift_id(std::string value);
    OwnedGiftUnique& set_sender_user(User value);
    OwnedGiftUnique& set_send_date(std::int64_t value);
    OwnedGiftUnique& set_is_saved(bool value);
    OwnedGiftUnique& set_can_be_transferred(bool value);
    OwnedGiftUnique& set_transfer_star_count(std::int64_t value);
    OwnedGiftUnique& set_next_transfer_date(std::int64_t value);
};

/// The gifts that somebody has, a page of them.
/// Bot API: https://core.telegram.org/bots/api#ownedgifts
class OwnedGifts {
public:
    OwnedGifts();
    /// From its required fields.
    OwnedGifts(std::int64_t total_count, std::vector<OwnedGift> gifts);
    OwnedGifts(const OwnedGifts& other);
    OwnedGifts(OwnedGifts&& other) noexcept;
    OwnedGifts& operator=(const OwnedGifts& other);
    OwnedGifts& operator=(OwnedGifts&& other) noexcept;
    ~OwnedGifts();

    /// How many there are in all.
    std::int64_t total_count = 0;
    std::vector<OwnedGift> gifts;
    /// What the next page is asked for with; empty or absent at the end.
    std::optional<std::string> next_offset;

    OwnedGifts& set_total_count(std::int64_t value);
    OwnedGifts& set_gifts(std::vector<OwnedGift> value);
    OwnedGifts& set_next_offset(std::string value);

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

/// A file behind a price.
/// One of its members, or Unknown. Bot API: https://core.telegram.org/bots/api#paidmedia
/// holds_alternative, get_if, get and visit (telepot/values/union.hpp) tell which.
class PaidMedia : public detail::UnionBase {
public:
    using members = detail::Types<PaidMediaLivePhoto, PaidMediaPhoto, PaidMediaPreview, PaidMediaVideo, Unknown>;
    /// An empty Unknown.
    PaidMedia();
    PaidMedia(PaidMediaLivePhoto value);
    PaidMedia(PaidMediaPhoto value);
    PaidMedia(PaidMediaPreview value);
    PaidMedia(PaidMediaVideo value);
    PaidMedia(Unknown value);
    PaidMedia(const PaidMedia& other);
    PaidMedia(PaidMedia&& other) noexcept;
    PaidMedia& operator=(PaidMedia other) noexcept;
    ~PaidMedia();

    /// The member's type; empty for an Unknown.
    [[nodiscard]] std::string_view type() const noexcept;
};

/// Files that cost Stars, and how many.
/// Bot API: https://core.telegram.org/bots/api#paidmediainfo
class PaidMediaInfo {
public:
    PaidMediaInfo();
    /// From its required fields.
    PaidMediaInfo(std::int64_t star_count, std::vector<PaidMedia> paid_media);
    PaidMediaInfo(const PaidMediaInfo& other);
    PaidMediaInfo(PaidMediaInfo&& other) noexcept;
    PaidMediaInfo& operator=(const PaidMediaInfo& other);
    PaidMediaInfo& operator=(PaidMediaInfo&& other) noexcept;
    ~PaidMediaInfo();

    /// How many Stars it costs.
    std::int64_t star_count = 0;
    std::vector<PaidMedia> paid_media;

    PaidMediaInfo& set_star_count(std::int64_t value);
    PaidMediaInfo& set_paid_media(std::vector<PaidMedia> value);
};

/// A moving photo, paid for.
/// Bot API: https://core.telegram.org/bots/api#paidmedialivephoto
class PaidMediaLivePhoto {
public:
    PaidMediaLivePhoto();
    /// From its required fields.
    explicit PaidMediaLivePhoto(LivePhoto live_photo);
    PaidMediaLivePhoto(const PaidMediaLivePhoto& other);
    PaidMediaLivePhoto(PaidMediaLivePhoto&& other) noexcept;
    PaidMediaLivePhoto& operator=(const PaidMediaLivePhoto& other);
    PaidMediaLivePhoto& operator=(PaidMediaLivePhoto&& other) noexcept;
    ~PaidMediaLivePhoto();

    static constexpr std::string_view type = "live_photo";
    LivePhoto live_photo;

    PaidMediaLivePhoto& set_live_photo(LivePhoto value);
};

/// A photo, paid for.
/// Bot API: https://core.telegram.org/bots/api#paidmediaphoto
class PaidMediaPhoto {
public:
    PaidMediaPhoto();
    /// From its required fields.
    explicit PaidMediaPhoto(std::vector<PhotoSize> photo);
    PaidMediaPhoto(const PaidMediaPhoto& other);
    PaidMediaPhoto(PaidMediaPhoto&& other) noexcept;
    PaidMediaPhoto& operator=(const PaidMediaPhoto& other);
    PaidMediaPhoto& operator=(PaidMediaPhoto&& other) noexcept;
    ~PaidMediaPhoto();

    static constexpr std::string_view type = "photo";
    std::vector<PhotoSize> photo;

    PaidMediaPhoto& set_photo(std::vector<PhotoSize> value);
};

/// What shows before somebody has paid.
/// Bot API: https://core.telegram.org/bots/api#paidmediapreview
class PaidMediaPreview {
public:
    PaidMediaPreview();
    PaidMediaPreview(const PaidMediaPreview& other);
    PaidMediaPreview(PaidMediaPreview&& other) noexcept;
    PaidMediaPreview& operator=(const PaidMediaPreview& other);
    PaidMediaPreview& operator=(PaidMediaPreview&& other) noexcept;
    ~PaidMediaPreview();

    static constexpr std::string_view type = "preview";
    std::optional<std::int64_t> width;
    std::optional<std::int64_t> height;
    /// How long it plays, in seconds.
    std::optional<std::int64_t> duration;

    PaidMediaPreview& set_width(std::int64_t value);
    PaidMediaPreview& set_height(std::int64_t value);
    PaidMediaPreview& set_duration(std::int64_t value);
};

/// Somebody bought paid media of the bot's.
/// Bot API: https://core.telegram.org/bots/api#paidmediapurchased
class PaidMediaPurchased {
public:
    PaidMediaPurchased();
    /// From its required fields.
    PaidMediaPurchased(User from, std::string paid_media_payload);
    PaidMediaPurchased(const PaidMediaPurchased& other);
    PaidMediaPurchased(PaidMediaPurchased&& other) noexcept;
    PaidMediaPurchased& operator=(const PaidMediaPurchased& other);
    PaidMediaPurchased& operator=(PaidMediaPurchased&& other) noexcept;
    ~PaidMediaPurchased();

    /// Who did it.
    User from;
    /// The payload that the bot gave the media.
    std::string paid_media_payload;

    PaidMediaPurchased& set_from(User value);
    PaidMediaPurchased& set_paid_media_payload(std::string value);

    /// The JSON that it came in; absent if it didn't come from a server.
    [[nodiscard]] Json raw() const { return raw_.parse(); }
    /// What in it couldn't be decoded and was left out, with its path; empty if nothing was wrong.
    [[nodiscard]] std::vector<std::string> problems() const { return raw_.problems(); }

private:
    friend struct codec::RawAccess;
    RawJson raw_;
};

/// A video.
/// Bot API: https://core.telegram.org/bots/api#video
class Video {
public:
    Video();
    /// From its required fields.
    Video(std::string file_id, std::string file_unique_id, std::int64_t width, std::int64_t height, std::int64_t duration);
    Video(const Video& other);
    Video(Video&& other) noexcept;
    Video& operator=(const Video& other);
    Video& operator=(Video&& other) noexcept;
    ~Video();

    /// What the file is downloaded or sent again with; only this bot can use it.
    std::string file_id;
    /// What the file is recognised by, for all bots and for ever; nothing can be downloaded with it.
    std::string file_unique_id;
    std::int64_t width = 0;
    std::int64_t height = 0;
    /// How long it plays, in seconds.
    std::int64_t duration = 0;
    /// A small picture of it; an uploaded one is a JPEG of up to 200 kB and 320 by 320 pixels.
    Box<PhotoSize> thumbnail;
    /// The still picture that shows before it plays.
    std::vector<PhotoSize> cover;
    /// Where it begins to play, in seconds.
    std::optional<std::int64_t> start_timestamp;
    /// The same video in other qualities.
    std::vector<VideoQuality> qualities;
    std::optional<std::string> file_name;
    /// What kind of file it is: its MIME type.
    std::optional<std::string> mime_type;
    /// How large the file is, in bytes.
    std::optional<std::int64_t> file_size;

    Video& set_file_id(std::string value);
    Video& set_file_unique_id(std::string value);
    Video& set_width(std::int64_t value);
    Video& set_height(std::int64_t value);
    Video& set_duration(std::int64_t value);
    Video& set_thumbnail(PhotoSize value);
    Video& set_cover(std::vector<PhotoSize> value);
    Video& set_start_timestamp(std::int64_t value);
    Video& set_qualities(std::vector<VideoQuality> value);
    Video& set_file_name(std::string value);
    Video& set_mime_type(std::string value);
    Video& set_file_size(std::int64_t value);
};

/// A video, paid for.
/// Bot API: https://core.telegram.org/bots/api#paidmediavideo
class PaidMediaVideo {
public:
    PaidMediaVideo();
    /// From its required fields.
    explicit PaidMediaVideo(Video video);
    PaidMediaVideo(const PaidMediaVideo& other);
    PaidMediaVideo(PaidMediaVideo&& other) noexcept;
    PaidMediaVideo& operator=(const PaidMediaVideo& other);
    PaidMediaVideo& operator=(PaidMediaVideo&& other) noexcept;
    ~PaidMediaVideo();

    static constexpr std::string_view type = "video";
    Video video;

    PaidMediaVideo& set_video(Video value);
};

/// Service message: what a message to the chat costs changed.
/// Bot API: https://core.telegram.org/bots/api#paidmessagepricechanged
class PaidMessagePriceChanged {
public:
    PaidMessagePriceChanged();
    /// From its required fields.
    explicit PaidMessagePriceChanged(std::int64_t paid_message_star_count);
    PaidMessagePriceChanged(const PaidMessagePriceChanged& other);
    PaidMessagePriceChanged(PaidMessagePriceChanged&& other) noexcept;
    PaidMessagePriceChanged& operator=(const PaidMessagePriceChanged& other);
    PaidMessagePriceChanged& operator=(PaidMessagePriceChanged&& other) noexcept;
    ~PaidMessagePriceChanged();

    /// How many Stars a message costs somebody who isn't exempt.
    std::int64_t paid_message_star_count = 0;

    PaidMessagePriceChanged& set_paid_message_star_count(std::int64_t value);
};

/// A photo, or a file's small picture, in one size.
/// Bot API: https://core.telegram.org/bots/api#photosize
class PhotoSize {
public:
    PhotoSize();
    /// From its required fields.
    PhotoSize(std::string file_id, std::string file_unique_id, std::int64_t width, std::int64_t height);
    PhotoSize(const PhotoSize& other);
    PhotoSize(PhotoSize&& other) noexcept;
    PhotoSize& operator=(const PhotoSize& other);
    PhotoSize& operator=(PhotoSize&& other) noexcept;
    ~PhotoSize();

    /// What the file is downloaded or sent again with; only this bot can use it.
    std::string file_id;
    /// What the file is recognised by, for all bots and for ever; nothing can be downloaded with it.
    std::string file_unique_id;
    std::int64_t width = 0;
    std::int64_t height = 0;
    /// How large the file is, in bytes.
    std::optional<std::int64_t> file_size;

    PhotoSize& set_file_id(std::string value);
    PhotoSize& set_file_unique_id(std::string value);
    PhotoSize& set_width(std::int64_t value);
    PhotoSize& set_height(std::int64_t value);
    PhotoSize& set_file_size(std::int64_t value);
};

/// A poll, with the votes so far.
/// Bot API: https://core.telegram.org/bots/api#poll
class Poll {
public:
    Poll();
    Poll(const Poll& other);
    Poll(Poll&& other) noexcept;
    Poll& operator=(const Poll& other);
    Poll& operator=(Poll&& other) noexcept;
    ~Poll();

    std::string id;
    std::string question;
    /// The parts of the question that have a meaning.
    std::vector<MessageEntity> question_entities;
    /// The answers, in their order.
    std::vector<PollOption> options;
    /// How many people have voted.
    std::int64_t total_voter_count = 0;
    /// Whether nobody can vote any more.
    bool is_closed = false;
    /// Whether nobody sees who voted for what.
    bool is_anonymous = false;
    /// regular or quiz.
    PollType type;
    /// Whether a voter may choose several answers.
    bool allows_multiple_answers = false;
    /// Whether a vote may be changed.
    bool allows_revoting = false;
    /// Whether only members of the chat who have been there for a day may vote.
    bool members_only = false;
    /// The countries whose users may take part, by two letters each (ISO 3166-1).
    std::vector<std::string> country_codes;
    /// The right answers of a quiz, by their places from 0.
    std::vector<std::int64_t> correct_option_ids;
    /// What shows after a wrong answer of a quiz, up to 200 characters.
    std::optional<std::string> explanation;
    /// The parts of the explanation that have a meaning.
    std::vector<MessageEntity> explanation_entities;
    /// What is shown with the explanation.
    Box<PollMedia> explanation_media;
    /// For how many seconds the poll is open, from 5 on.
    std::optional<std::int64_t> open_period;
    /// When the poll ends, as Unix time.
    std::optional<std::int64_t> close_date;
    /// What it says about itself.
    std::optional<std::string> description;
    /// The parts of the description that have a meaning.
    std::vector<MessageEntity> description_entities;
    /// What is shown with the poll.
    Box<PollMedia> media;

    Poll& set_id(std::string value);
    Poll& set_question(std::string value);
    Poll& set_question_entities(std::vector<MessageEntity> value);
    Poll& set_options(std::vector<PollOption> value);
    Poll& set_total_voter_count(std::int64_t value);
    Poll& set_is_closed(bool value);
    Poll& set_is_anonymous(bool value);
    Poll& set_type(PollType value);
    Poll& set_allows_multiple_answers(bool value);
    Poll& set_allows_revoting(bool value);
    Poll& set_members_only(bool value);
    Poll& set_country_codes(std::vector<std::string> value);
    Poll& set_correct_option_ids(std::vector<std::int64_t> value);
    Poll& set_explanation(std::string value);
    Poll& set_explanation_entities(std::vector<MessageEntity> value);
    Poll& set_explanation_media(PollMedia value);
    Poll& set_open_period(std::int64_t value);
    Poll& set_close_date(std::int64_t value);
    Poll& set_description(std::string value);
    Poll& set_description_entities(std::vector<MessageEntity> value);
    Poll& set_media(PollMedia value);

    /// The JSON that it came in; absent if it didn't come from a server.
    [[nodiscard]] Json raw() const { return raw_.parse(); }
    /// What in it couldn't be decoded and was left out, with its path; empty if nothing was wrong.
    [[nodiscard]] std::vector<std::string> problems() const { return raw_.problems(); }

private:
    friend struct codec::RawAccess;
    RawJson raw_;
};

/// Somebody voted in a poll that isn't anonymous, or took the vote back.
/// Bot API: https://core.telegram.org/bots/api#pollanswer
class PollAnswer {
public:
    PollAnswer();
    /// From its required fields.
    PollAnswer(std::string poll_id, std::vector<std::int64_t> option_ids, std::vector<std::string> option_persistent_ids);
    PollAnswer(const PollAnswer& other);
    PollAnswer(PollAnswer&& other) noexcept;
    PollAnswer& operator=(const PollAnswer& other);
    PollAnswer& operator=(PollAnswer&& other) noexcept;
    ~PollAnswer();

    std::string poll_id;
    /// The chat that voted under its own name.
    Box<Chat> voter_chat;
    Box<User> user;
    /// The answers that were chosen, by their places from 0; none if the vote was taken back.
    std::vector<std::int64_t> option_ids;
    /// The answers that were chosen, by ids that stay.
    std::vector<std::string> option_persistent_ids;

    PollAnswer& set_poll_id(std::string value);
    PollAnswer& set_voter_chat(Chat value);
    PollAnswer& set_user(User value);
    PollAnswer& set_option_ids(std::vector<std::int64_t> value);
    PollAnswer& set_option_persistent_ids(std::vector<std::string> value);

    /// The JSON that it came in; absent if it didn't come from a server.
    [[nodiscard]] Json raw() const { return raw_.parse(); }
    /// What in it couldn't be decoded and was left out, with its path; empty if nothing was wrong.
    [[nodiscard]] std::vector<std::string> problems() const { return raw_.problems(); }

private:
    friend struct codec::RawAccess;
    RawJson raw_;
};

/// What is shown with a poll, an answer or an explanation.
/// Bot API: https://core.telegram.org/bots/api#pollmedia
class PollMedia {
public:
    PollMedia();
    PollMedia(const PollMedia& other);
    PollMedia(PollMedia&& other) noexcept;
    PollMedia& operator=(const PollMedia& other);
    PollMedia& operator=(PollMedia&& other) noexcept;
    ~PollMedia();

    Box<Animation> animation;
    Box<Audio> audio;
    Box<Document> document;
    /// The link that is shown.
    Box<Link> link;
    Box<LivePhoto> live_photo;
    Box<Location> location;
    std::vector<PhotoSize> photo;
    Box<Sticker> sticker;
    Box<Venue> venue;
    Box<Video> video;

    PollMedia& set_animation(Animation value);
    PollMedia& set_audio(Audio value);
    PollMedia& set_document(Document value);
    PollMedia& set_link(Link value);
    PollMedia& set_live_photo(LivePhoto value);
    PollMedia& set_location(Location value);
    PollMedia& set_photo(std::vector<PhotoSize> value);
    PollMedia& set_sticker(Sticker value);
    PollMedia& set_venue(Venue value);
    PollMedia& set_video(Video value);
};

/// An answer of a poll.
/// Bot API: https://core.telegram.org/bots/api#polloption
class PollOption {
public:
    PollOption();
    /// From its required fields.
    PollOption(std::string persistent_id, std::string text, std::int64_t voter_count);
    PollOption(const PollOption& other);
    PollOption(PollOption&& other) noexcept;
    PollOption& operator=(const PollOption& other);
    PollOption& operator=(PollOption&& other) noexcept;
    ~PollOption();

    /// An id that stays when answers are added or removed.
    std::string persistent_id;
    std::string text;
    /// The parts of the text that have a meaning; in place of the parse mode when sending.
    std::vector<MessageEntity> text_entities;
    /// What is shown with the answer.
    Box<PollMedia> media;
    /// How many chose it.
    std::int64_t voter_count = 0;
    /// Who added the answer.
    Box<User> added_by_user;
    /// The chat that added the answer.
    Box<Chat> added_by_chat;
    /// When the answer was added, as Unix time; absent for those from the beginning.
    std::optional<std::int64_t> addition_date;

    PollOption& set_persistent_id(std::string value);
    PollOption& set_text(std::string value);
    PollOption& set_text_entities(std::vector<MessageEntity> value);
    PollOption& set_media(PollMedia value);
    PollOption& set_voter_count(std::int64_t value);
    PollOption& set_added_by_user(User value);
    PollOption& set_added_by_chat(Chat value);
    PollOption& set_addition_date(std::int64_t value);
};

/// Service message: a poll has a new answer.
/// Bot API: https://core.telegram.org/bots/api#polloptionadded
class PollOptionAdded {
public:
    PollOptionAdded();
    /// From its required fields.
    PollOptionAdded(std::string option_persistent_id, std::string option_text);
    PollOptionAdded(const PollOptionAdded& other);
    PollOptionAdded(PollOptionAdded&& other) noexcept;
    PollOptionAdded& operator=(const PollOptionAdded& other);
    PollOptionAdded& operator=(PollOptionAdded&& other) noexcept;
    ~PollOptionAdded();

    /// The message with the poll.
    Box<MaybeInaccessibleMessage> poll_message;
    /// The answer, by an id that stays.
    std::string option_persistent_id;
    /// The text of the answer.
    std::string option_text;
    /// The parts of the answer's text that have a meaning.
    std::vector<MessageEntity> option_text_entities;

    PollOptionAdded& set_poll_message(MaybeInaccessibleMessage value);
    PollOptionAdded& set_option_persistent_id(std::string value);
    PollOptionAdded& set_option_text(std::string value);
    PollOptionAdded& set_option_text_entities(std::vector<MessageEntity> value);
};

/// Service message: an answer of a poll was removed.
/// Bot API: https://core.telegram.org/bots/api#polloptiondeleted
class PollOptionDeleted {
public:
    PollOptionDeleted();
    /// From its required fields.
    PollOptionDeleted(std::string option_persistent_id, std::string option_text);
    PollOptionDeleted(const PollOptionDeleted& other);
    PollOptionDeleted(PollOptionDeleted&& other) noexcept;
    PollOptionDeleted& operator=(const PollOptionDeleted& other);
    PollOptionDeleted& operator=(PollOptionDeleted&& other) noexcept;
    ~PollOptionDeleted();

    /// The message with the poll.
    Box<MaybeInaccessibleMessage> poll_message;
    /// The answer, by an id that stays.
    std::string option_persistent_id;
    /// The text of the answer.
    std::string option_text;
    /// The parts of the answer's text that have a meaning.
    std::vector<MessageEntity> option_text_entities;

    PollOptionDeleted& set_poll_message(MaybeInaccessibleMessage value);
    PollOptionDeleted& set_option_persistent_id(std::string value);
    PollOptionDeleted& set_option_text(std::string value);
    PollOptionDeleted& set_option_text_entities(std::vector<MessageEntity> value);
};

/// A message that a Mini App may let the user send.
/// Bot API: https://core.telegram.org/bots/api#preparedinlinemessage
class PreparedInlineMessage {
public:
    PreparedInlineMessage();
    /// From its required fields.
    PreparedInlineMessage(std::string id, std::int64_t expiration_date);
    PreparedInlineMessage(const PreparedInlineMessage& other);
    PreparedInlineMessage(PreparedInlineMessage&& other) noexcept;
    PreparedInlineMessage& operator=(const PreparedInlineMessage& other);
    PreparedInlineMessage& operator=(PreparedInlineMessage&& other) noexcept;
    ~PreparedInlineMessage();

    /// What the Mini App names the message by.
    std::string id;
    /// When it ends, as Unix time.
    std::int64_t expiration_date = 0;

    PreparedInlineMessage& set_id(std::string value);
    PreparedInlineMessage& set_expiration_date(std::int64_t value);

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

/// Service message: two people who share their live locations came close.
/// Bot API: https://core.telegram.org/bots/api#proximityalerttriggered
class ProximityAlertTriggered {
public:
    ProximityAlertTriggered();
    /// From its required fields.
    ProximityAlertTriggered(User traveler, User watcher, std::int64_t distance);
    ProximityAlertTriggered(const ProximityAlertTriggered& other);
    ProximityAlertTriggered(ProximityAlertTriggered&& other) noexcept;
    ProximityAlertTriggered& operator=(const ProximityAlertTriggered& other);
    ProximityAlertTriggered& operator=(ProximityAlertTriggered&& other) noexcept;
    ~ProximityAlertTriggered();

    /// Who came close.
    User traveler;
    /// Who is told of it.
    User watcher;
    /// How far they are from each other, in metres.
    std::int64_t distance = 0;

    ProximityAlertTriggered& set_traveler(User value);
    ProximityAlertTriggered& set_watcher(User value);
    ProximityAlertTriggered& set_distance(std::int64_t value);
};

/// What somebody reacts with.
/// One of its members, or Unknown. Bot API: https://core.telegram.org/bots/api#reactiontype
/// holds_alternative, get_if, get and visit (telepot/values/union.hpp) tell which.
class ReactionType : public detail::UnionBase {
public:
    using members = detail::Types<ReactionTypeEmoji, ReactionTypeCustomEmoji, ReactionTypePaid, Unknown>;
    /// An empty Unknown.
    ReactionType();
    ReactionType(ReactionTypeEmoji value);
    ReactionType(ReactionTypeCustomEmoji value);
    ReactionType(ReactionTypePaid value);
    ReactionType(Unknown value);
    ReactionType(const ReactionType& other);
    ReactionType(ReactionType&& other) noexcept;
    ReactionType& operator=(ReactionType other) noexcept;
    ~ReactionType();

    /// The member's type; empty for an Unknown.
    [[nodiscard]] std::string_view type() const noexcept;
};

/// How often a message got a reaction.
/// Bot API: https://core.telegram.org/bots/api#reactioncount
class ReactionCount {
public:
    ReactionCount();
    /// From its required fields.
    ReactionCount(ReactionType type, std::int64_t total_count);
    ReactionCount(const ReactionCount& other);
    ReactionCount(ReactionCount&& other) noexcept;
    ReactionCount& operator=(const ReactionCount& other);
    ReactionCount& operator=(ReactionCount&& other) noexcept;
    ~ReactionCount();

    /// Which kind it is.
    ReactionType type;
    /// How often it was given.
    std::int64_t total_count = 0;

    ReactionCount& set_type(ReactionType value);
    ReactionCount& set_total_count(std::int64_t value);
};

/// A reaction with a custom emoji.
/// Bot API: https://core.telegram.org/bots/api#reactiontypecustomemoji
class ReactionTypeCustomEmoji {
public:
    ReactionTypeCustomEmoji();
    /// From its required fields.
    explicit ReactionTypeCustomEmoji(std::string custom_emoji_id);
    ReactionTypeCustomEmoji(const ReactionTypeCustomEmoji& other);
    ReactionTypeCustomEmoji(ReactionTypeCustomEmoji&& other) noexcept;
    ReactionTypeCustomEmoji& operator=(const ReactionTypeCustomEmoji& other);
    ReactionTypeCustomEmoji& operator=(ReactionTypeCustomEmoji&& other) noexcept;
    ~ReactionTypeCustomEmoji();

    static constexpr std::string_view type = "custom_emoji";
    /// The custom emoji, for getCustomEmojiStickers.
    std::string custom_emoji_id;

    ReactionTypeCustomEmoji& set_custom_emoji_id(std::string value);
};

/// A reaction with a standard emoji.
/// Bot API: https://core.telegram.org/bots/api#reactiontypeemoji
class ReactionTypeEmoji {
public:
    ReactionTypeEmoji();
    /// From its required fields.
    explicit ReactionTypeEmoji(std::string emoji);
    ReactionTypeEmoji(const ReactionTypeEmoji& other);
    ReactionTypeEmoji(ReactionTypeEmoji&& other) noexcept;
    ReactionTypeEmoji& operator=(const ReactionTypeEmoji& other);
    ReactionTypeEmoji& operator=(ReactionTypeEmoji&& other) noexcept;
    ~ReactionTypeEmoji();

    static constexpr std::string_view type = "emoji";
    std::string emoji;

    ReactionTypeEmoji& set_emoji(std::string value);
};

/// A reaction that costs Stars.
/// Bot API: https://core.telegram.org/bots/api#reactiontypepaid
class ReactionTypePaid {
public:
    ReactionTypePaid();
    ReactionTypePaid(const ReactionTypePaid& other);
    ReactionTypePaid(ReactionTypePaid&& other) noexcept;
    ReactionTypePaid& operator=(const ReactionTypePaid& other);
    ReactionTypePaid& operator=(ReactionTypePaid&& other) noexcept;
    ~ReactionTypePaid();

    static constexpr std::string_view type = "paid";
};

/// Which message, or part of one, is replied to.
/// Bot API: https://core.telegram.org/bots/api#replyparameters
class ReplyParameters {
public:
    ReplyParameters();
    /// From what nearly every one has.
    explicit ReplyParameters(std::int64_t message_id);
    ReplyParameters(const ReplyParameters& other);
    ReplyParameters(ReplyParameters&& other) noexcept;
    ReplyParameters& operator=(const ReplyParameters& other);
    ReplyParameters& operator=(ReplyParameters&& other) noexcept;
    ~ReplyParameters();

    /// The message that is replied to.
    std::optional<std::int64_t> message_id;
    /// The chat of the message, if it is another one.
    std::optional<ChatId> chat_id;
    std::optional<std::int64_t> ephemeral_message_id;
    /// Sends even if the message replied to is gone.
    std::optional<bool> allow_sending_without_reply;
    /// The part of the message to quote, up to 1024 characters; it has to stand there word for word.
    std::optional<std::string> quote;
    /// How the quotation is marked up.
    std::optional<std::string> quote_parse_mode;
    /// The parts of the quotation that have a meaning.
    std::vector<MessageEntity> quote_entities;
    /// The quoted parts of a rich message, up to 32; wins over quote.
    std::vector<RichText> quote_rich_texts;
    /// Where the quotation begins in the message, in UTF-16 units.
    std::optional<std::int64_t> quote_position;
    /// The task that is replied to.
    std::optional<std::int64_t> checklist_task_id;
    /// The answer of a poll that is replied to, by its id that stays.
    std::optional<std::string> poll_option_id;

    ReplyParameters& set_message_id(std::int64_t value);
    ReplyParameters& set_chat_id(ChatId value);
    ReplyParameters& set_ephemeral_message_id(std::int64_t value);
    ReplyParameters& set_allow_sending_without_reply(bool value);
    ReplyParameters& set_quote(std::string value);
    ReplyParameters& set_quote_parse_mode(std::string value);
    ReplyParameters& set_quote_entities(std::vector<MessageEntity> value);
    ReplyParameters& set_quote_rich_texts(std::vector<RichText> value);
    ReplyParameters& set_quote_position(std::int64_t value);
    ReplyParameters& set_checklist_task_id(std::int64_t value);
    ReplyParameters& set_poll_option_id(std::string value);
};

/// What a failed call tells about what to do.
/// Bot API: https://core.telegram.org/bots/api#responseparameters
class ResponseParameters {
public:
    ResponseParameters();
    ResponseParameters(const ResponseParameters& other);
    ResponseParameters(ResponseParameters&& other) noexcept;
    ResponseParameters& operator=(const ResponseParameters& other);
    ResponseParameters& operator=(ResponseParameters&& other) noexcept;
    ~ResponseParameters();

    /// The supergroup that the group became.
    std::optional<std::int64_t> migrate_to_chat_id;
    /// After how many seconds the call may be made again.
    std::optional<std::int64_t> retry_after;

    ResponseParameters& set_migrate_to_chat_id(std::int64_t value);
    ResponseParameters& set_retry_after(std::int64_t value);
};

/// A voice message.
/// Bot API: https://core.telegram.org/bots/api#voice
class Voice {
public:
    Voice();
    /// From its required fields.
    Voice(std::string file_id, std::string file_unique_id, std::int64_t duration);
    Voice(const Voice& other);
    Voice(Voice&& other) noexcept;
    Voice& operator=(const Voice& other);
    Voice& operator=(Voice&& other) noexcept;
    ~Voice();

    /// What the file is downloaded or sent again with; only this bot can use it.
    std::string file_id;
    /// What the file is recognised by, for all bots and for ever; nothing can be downloaded with it.
    std::string file_unique_id;
    /// How long it plays, in seconds.
    std::int64_t duration = 0;
    /// What kind of file it is: its MIME type.
    std::optional<std::string> mime_type;
    /// How large the file is, in bytes.
    std::optional<std::int64_t> file_size;

    Voice& set_file_id(std::string value);
    Voice& set_file_unique_id(std::string value);
    Voice& set_duration(std::int64_t value);
    Voice& set_mime_type(std::string value);
    Voice& set_file_size(std::int64_t value);
};

/// What answerGuestQuery made.
/// Bot API: https://core.telegram.org/bots/api#sentguestmessage
class SentGuestMessage {
public:
    SentGuestMessage();
    /// From its required fields.
    explicit SentGuestMessage(std::string inline_message_id);
    SentGuestMessage(const SentGuestMessage& other);
    SentGuestMessage(SentGuestMessage&& other) noexcept;
    SentGuestMessage& operator=(const SentGuestMessage& other);
    SentGuestMessage& operator=(SentGuestMessage&& other) noexcept;
    ~SentGuestMessage();

    /// The message, if it was sent by inline mode.
    std::string inline_message_id;

    SentGuestMessage& set_inline_message_id(std::string value);

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

/// What answerWebAppQuery made.
/// Bot API: https://core.telegram.org/bots/api#sentwebappmessage
class SentWebAppMessage {
public:
    SentWebAppMessage();
    SentWebAppMessage(const SentWebAppMessage& other);
    SentWebAppMessage(SentWebAppMessage&& other) noexcept;
    SentWebAppMessage& operator=(const SentWebAppMessage& other);
    SentWebAppMessage& operator=(SentWebAppMessage&& other) noexcept;
    ~SentWebAppMessage();

    /// The message, if it was sent by inline mode.
    std::optional<std::string> inline_message_id;

    SentWebAppMessage& set_inline_message_id(std::string value);

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

/// A user whom somebody picked at a KeyboardButtonRequestUsers.
/// Bot API: https://core.telegram.org/bots/api#shareduser
class SharedUser {
public:
    SharedUser();
    /// From its required fields.
    explicit SharedUser(std::int64_t user_id);
    SharedUser(const SharedUser& other);
    SharedUser(SharedUser&& other) noexcept;
    SharedUser& operator=(const SharedUser& other);
    SharedUser& operator=(SharedUser&& other) noexcept;
    ~SharedUser();

    std::int64_t user_id = 0;
    std::optional<std::string> first_name;
    std::optional<std::string> last_name;
    std::optional<std::string> username;
    std::vector<PhotoSize> photo;

    SharedUser& set_user_id(std::int64_t value);
    SharedUser& set_first_name(std::string value);
    SharedUser& set_last_name(std::string value);
    SharedUser& set_username(std::string value);
    SharedUser& set_photo(std::vector<PhotoSize> value);
};

/// A set of stickers.
/// Bot API: https://core.telegram.org/bots/api#stickerset
class StickerSet {
public:
    StickerSet();
    /// From its required fields.
    StickerSet(std::string name, std::string title, StickerType sticker_type, std::vector<Sticker> stickers);
    StickerSet(const StickerSet& other);
    StickerSet(StickerSet&& other) noexcept;
    StickerSet& operator=(const StickerSet& other);
    StickerSet& operator=(StickerSet&& other) noexcept;
    ~StickerSet();

    /// The set; a new one's name ends with _by_ and the bot's username.
    std::string name;
    std::string title;
    /// What the set has: regular, mask or custom_emoji.
    StickerType sticker_type;
    std::vector<Sticker> stickers;
    /// A small picture of it; an uploaded one is a JPEG of up to 200 kB and 320 by 320 pixels.
    Box<PhotoSize> thumbnail;

    StickerSet& set_name(std::string value);
    StickerSet& set_title(std::string value);
    StickerSet& set_sticker_type(StickerType value);
    StickerSet& set_stickers(std::vector<Sticker> value);
    StickerSet& set_thumbnail(PhotoSize value);

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

/// A story; only where it stands is known.
/// Bot API: https://core.telegram.org/bots/api#story
class Story {
public:
    Story();
    /// From its required fields.
    Story(Chat chat, std::int64_t id);
    Story(const Story& other);
    Story(Story&& other) noexcept;
    Story& operator=(const Story& other);
    Story& operator=(Story&& other) noexcept;
    ~Story();

    Chat chat;
    std::int64_t id = 0;

    Story& set_chat(Chat value);
    Story& set_id(std::int64_t value);

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

/// What a part of a story does.
/// One of its members, or Unknown. Bot API: https://core.telegram.org/bots/api#storyareatype
/// holds_alternative, get_if, get and visit (telepot/values/union.hpp) tell which.
class StoryAreaType : public detail::UnionBase {
public:
    using members = detail::Types<StoryAreaTypeLocation, StoryAreaTypeSuggestedReaction, StoryAreaTypeLink, StoryAreaTypeWeather, StoryAreaTypeUniqueGift, Unknown>;
    /// An empty Unknown.
    StoryAreaType();
    StoryAreaType(StoryAreaTypeLocation value);
    StoryAreaType(StoryAreaTypeSuggestedReaction value);
    StoryAreaType(StoryAreaTypeLink value);
    StoryAreaType(StoryAreaTypeWeather value);
    StoryAreaType(StoryAreaTypeUniqueGift value);
    StoryAreaType(Unknown value);
    StoryAreaType(const StoryAreaType& other);
    StoryAreaType(StoryAreaType&& other) noexcept;
    StoryAreaType& operator=(StoryAreaType other) noexcept;
    ~StoryAreaType();

    /// The member's type; empty for an Unknown.
    [[nodiscard]] std::string_view type() const noexcept;
};

/// A part of a story that can be tapped.
/// Bot API: https://core.telegram.org/bots/api#storyarea
class StoryArea {
public:
    StoryArea();
    /// From its required fields.
    StoryArea(AreaPosition position, StoryAreaType type);
    StoryArea(const StoryArea& other);
    StoryArea(StoryArea&& other) noexcept;
    StoryArea& operator=(const StoryArea& other);
    StoryArea& operator=(StoryArea&& other) noexcept;
    ~StoryArea();

    /// Where it is.
    AreaPosition position;
    /// Which kind it is.
    StoryAreaType type;

    StoryArea& set_position(AreaPosition value);
    StoryArea& set_type(StoryAreaType value);
};

/// A part that opens a link.
/// Bot API: https://core.telegram.org/bots/api#storyareatypelink
class StoryAreaTypeLink {
public:
    StoryAreaTypeLink();
    /// From its required fields.
    explicit StoryAreaTypeLink(std::string url);
    StoryAreaTypeLink(const StoryAreaTypeLink& other);
    StoryAreaTypeLink(StoryAreaTypeLink&& other) noexcept;
    StoryAreaTypeLink& operator=(const StoryAreaTypeLink& other);
    StoryAreaTypeLink& operator=(StoryAreaTypeLink&& other) noexcept;
    ~StoryAreaTypeLink();

    static constexpr std::string_view type = "link";
    std::string url;

    StoryAreaTypeLink& set_url(std::string value);
};

/// A part that shows a place.
/// Bot API: https://core.telegram.org/bots/api#storyareatypelocation
class StoryAreaTypeLocation {
public:
    StoryAreaTypeLocation();
    /// From its required fields.
    StoryAreaTypeLocation(double latitude, double longitude);
    StoryAreaTypeLocation(const StoryAreaTypeLocation& other);
    StoryAreaTypeLocation(StoryAreaTypeLocation&& other) noexcept;
    StoryAreaTypeLocation& operator=(const StoryAreaTypeLocation& other);
    StoryAreaTypeLocation& operator=(StoryAreaTypeLocation&& other) noexcept;
    ~StoryAreaTypeLocation();

    static constexpr std::string_view type = "location";
    double latitude = 0;
    double longitude = 0;
    Box<LocationAddress> address;

    StoryAreaTypeLocation& set_latitude(double value);
    StoryAreaTypeLocation& set_longitude(double value);
    StoryAreaTypeLocation& set_address(LocationAddress value);
};

/// A part that suggests a reaction.
/// Bot API: https://core.telegram.org/bots/api#storyareatypesuggestedreaction
class StoryAreaTypeSuggestedReaction {
public:
    StoryAreaTypeSuggestedReaction();
    /// From its required fields.
    explicit StoryAreaTypeSuggestedReaction(ReactionType reaction_type);
    StoryAreaTypeSuggestedReaction(const StoryAreaTypeSuggestedReaction& other);
    StoryAreaTypeSuggestedReaction(StoryAreaTypeSuggestedReaction&& other) noexcept;
    StoryAreaTypeSuggestedReaction& operator=(const StoryAreaTypeSuggestedReaction& other);
    StoryAreaTypeSuggestedReaction& operator=(StoryAreaTypeSuggestedReaction&& other) noexcept;
    ~StoryAreaTypeSuggestedReaction();

    static constexpr std::string_view type = "suggested_reaction";
    /// The reaction that is suggested.
    ReactionType reaction_type;
    /// Whether the background is dark.
    std::optional<bool> is_dark;
    /// Whether the corner is on the other side.
    std::optional<bool> is_flipped;

    StoryAreaTypeSuggestedReaction& set_reaction_type(ReactionType value);
    StoryAreaTypeSuggestedReaction& set_is_dark(bool value);
    StoryAreaTypeSuggestedReaction& set_is_flipped(bool value);
};

/// A part that shows a unique gift.
/// Bot API: https://core.telegram.org/bots/api#storyareatypeuniquegift
class StoryAreaTypeUniqueGift {
public:
    StoryAreaTypeUniqueGift();
    /// From its required fields.
    explicit StoryAreaTypeUniqueGift(std::string name);
    StoryAreaTypeUniqueGift(const StoryAreaTypeUniqueGift& other);
    StoryAreaTypeUniqueGift(StoryAreaTypeUniqueGift&& other) noexcept;
    StoryAreaTypeUniqueGift& operator=(const StoryAreaTypeUniqueGift& other);
    StoryAreaTypeUniqueGift& operator=(StoryAreaTypeUniqueGift&& other) noexcept;
    ~StoryAreaTypeUniqueGift();

    static constexpr std::string_view type = "unique_gift";
    std::string name;

    StoryAreaTypeUniqueGift& set_name(std::string value);
};

/// A part that shows the weather.
/// Bot API: https://core.telegram.org/bots/api#storyareatypeweather
class StoryAreaTypeWeather {
public:
    StoryAreaTypeWeather();
    /// From its required fields.
    StoryAreaTypeWeather(double temperature, std::string emoji, std::int64_t background_color);
    StoryAreaTypeWeather(const StoryAreaTypeWeather& other);
    StoryAreaTypeWeather(StoryAreaTypeWeather&& other) noexcept;
    StoryAreaTypeWeather& operator=(const StoryAreaTypeWeather& other);
    StoryAreaTypeWeather& operator=(StoryAreaTypeWeather&& other) noexcept;
    ~StoryAreaTypeWeather();

    static constexpr std::string_view type = "weather";
    /// The temperature, in degrees Celsius.
    double temperature = 0;
    std::string emoji;
    /// The colour behind it, as 0xAARRGGBB.
    std::int64_t background_color = 0;

    StoryAreaTypeWeather& set_temperature(double value);
    StoryAreaTypeWeather& set_emoji(std::string value);
    StoryAreaTypeWeather& set_background_color(std::int64_t value);
};

/// What is paid for a suggested post.
/// Bot API: https://core.telegram.org/bots/api#suggestedpostprice
class SuggestedPostPrice {
public:
    SuggestedPostPrice();
    /// From its required fields.
    SuggestedPostPrice(SuggestedPostCurrency currency, std::int64_t amount);
    SuggestedPostPrice(const SuggestedPostPrice& other);
    SuggestedPostPrice(SuggestedPostPrice&& other) noexcept;
    SuggestedPostPrice& operator=(const SuggestedPostPrice& other);
    SuggestedPostPrice& operator=(SuggestedPostPrice&& other) noexcept;
    ~SuggestedPostPrice();

    /// XTR for Stars, or TON.
    SuggestedPostCurrency currency;
    /// How much, in Stars or in billionths of a TON.
    std::int64_t amount = 0;

    SuggestedPostPrice& set_currency(SuggestedPostCurrency value);
    SuggestedPostPrice& set_amount(std::int64_t value);
};

/// Service message: a suggested post was approved, but its author lacks the money.
/// Bot API: https://core.telegram.org/bots/api#suggestedpostapprovalfailed
class SuggestedPostApprovalFailed {
public:
    SuggestedPostApprovalFailed();
    /// From its required fields.
    explicit SuggestedPostApprovalFailed(SuggestedPostPrice price);
    SuggestedPostApprovalFailed(const SuggestedPostApprovalFailed& other);
    SuggestedPostApprovalFailed(SuggestedPostApprovalFailed&& other) noexcept;
    SuggestedPostApprovalFailed& operator=(const SuggestedPostApprovalFailed& other);
    SuggestedPostApprovalFailed& operator=(SuggestedPostApprovalFailed&& other) noexcept;
    ~SuggestedPostApprovalFailed();

    /// The message with the suggested post.
    Box<Message> suggested_post_message;
    /// What is paid.
    SuggestedPostPrice price;

    SuggestedPostApprovalFailed& set_suggested_post_message(Message value);
    SuggestedPostApprovalFailed& set_price(SuggestedPostPrice value);
};

/// Service message: a suggested post was approved.
/// Bot API: https://core.telegram.org/bots/api#suggestedpostapproved
class SuggestedPostApproved {
public:
    SuggestedPostApproved();
    /// From its required fields.
    explicit SuggestedPostApproved(std::int64_t send_date);
    SuggestedPostApproved(const SuggestedPostApproved& other);
    SuggestedPostApproved(SuggestedPostApproved&& other) noexcept;
    SuggestedPostApproved& operator=(const SuggestedPostApproved& other);
    SuggestedPostApproved& operator=(SuggestedPostApproved&& other) noexcept;
    ~SuggestedPostApproved();

    /// The message with the suggested post.
    Box<Message> suggested_post_message;
    /// What is paid.
    Box<SuggestedPostPrice> price;
    /// When it is sent or was, as Unix time.
    std::int64_t send_date = 0;

    SuggestedPostApproved& set_suggested_post_message(Message value);
    SuggestedPostApproved& set_price(SuggestedPostPrice value);
    SuggestedPostApproved& set_send_date(std::int64_t value);
};

/// Service message: a suggested post was turned down.
/// Bot API: https://core.telegram.org/bots/api#suggestedpostdeclined
class SuggestedPostDeclined {
public:
    SuggestedPostDeclined();
    SuggestedPostDeclined(const SuggestedPostDeclined& other);
    SuggestedPostDeclined(SuggestedPostDeclined&& other) noexcept;
    SuggestedPostDeclined& operator=(const SuggestedPostDeclined& other);
    SuggestedPostDeclined& operator=(SuggestedPostDeclined&& other) noexcept;
    ~SuggestedPostDeclined();

    /// The message with the suggested post.
    Box<Message> suggested_post_message;
    /// Why, up to 128 characters.
    std::optional<std::string> comment;

    SuggestedPostDeclined& set_suggested_post_message(Message value);
    SuggestedPostDeclined& set_comment(std::string value);
};

/// What is agreed about a suggested post.
/// Bot API: https://core.telegram.org/bots/api#suggestedpostinfo
class SuggestedPostInfo {
public:
    SuggestedPostInfo();
    /// From its required fields.
    explicit SuggestedPostInfo(SuggestedPostInfoState state);
    SuggestedPostInfo(const SuggestedPostInfo& other);
    SuggestedPostInfo(SuggestedPostInfo&& other) noexcept;
    SuggestedPostInfo& operator=(const SuggestedPostInfo& other);
    SuggestedPostInfo& operator=(SuggestedPostInfo&& other) noexcept;
    ~SuggestedPostInfo();

    /// pending, approved or declined.
    SuggestedPostInfoState state;
    /// What is paid.
    Box<SuggestedPostPrice> price;
    /// When it is sent or was, as Unix time.
    std::optional<std::int64_t> send_date;

    SuggestedPostInfo& set_state(SuggestedPostInfoState value);
    SuggestedPostInfo& set_price(SuggestedPostPrice value);
    SuggestedPostInfo& set_send_date(std::int64_t value);
};

/// Service message: the channel was paid for a suggested post.
/// Bot API: https://core.telegram.org/bots/api#suggestedpostpaid
class SuggestedPostPaid {
public:
    SuggestedPostPaid();
    /// From its required fields.
    explicit SuggestedPostPaid(SuggestedPostCurrency currency);
    SuggestedPostPaid(const SuggestedPostPaid& other);
    SuggestedPostPaid(SuggestedPostPaid&& other) noexcept;
    SuggestedPostPaid& operator=(const SuggestedPostPaid& other);
    SuggestedPostPaid& operator=(SuggestedPostPaid&& other) noexcept;
    ~SuggestedPostPaid();

    /// The message with the suggested post.
    Box<Message> suggested_post_message;
    /// XTR for Stars, or TON.
    SuggestedPostCurrency currency;
    /// How much, in billionths of a TON; for TON alone.
    std::optional<std::int64_t> amount;
    /// How many Stars were paid.
    Box<StarAmount> star_amount;

    SuggestedPostPaid& set_suggested_post_message(Message value);
    SuggestedPostPaid& set_currency(SuggestedPostCurrency value);
    SuggestedPostPaid& set_amount(std::int64_t value);
    SuggestedPostPaid& set_star_amount(StarAmount value);
};

/// What a suggested post offers and asks for.
/// Bot API: https://core.telegram.org/bots/api#suggestedpostparameters
class SuggestedPostParameters {
public:
    SuggestedPostParameters();
    SuggestedPostParameters(const SuggestedPostParameters& other);
    SuggestedPostParameters(SuggestedPostParameters&& other) noexcept;
    SuggestedPostParameters& operator=(const SuggestedPostParameters& other);
    SuggestedPostParameters& operator=(SuggestedPostParameters&& other) noexcept;
    ~SuggestedPostParameters();

    /// What is paid.
    Box<SuggestedPostPrice> price;
    /// When it is sent or was, as Unix time.
    std::optional<std::int64_t> send_date;

    SuggestedPostParameters& set_price(SuggestedPostPrice value);
    SuggestedPostParameters& set_send_date(std::int64_t value);
};

/// Service message: what was paid for a suggested post went back.
/// Bot API: https://core.telegram.org/bots/api#suggestedpostrefunded
class SuggestedPostRefunded {
public:
    SuggestedPostRefunded();
    /// From its required fields.
    explicit SuggestedPostRefunded(SuggestedPostRefundedReason reason);
    SuggestedPostRefunded(const SuggestedPostRefunded& other);
    SuggestedPostRefunded(SuggestedPostRefunded&& other) noexcept;
    SuggestedPostRefunded& operator=(const SuggestedPostRefunded& other);
    SuggestedPostRefunded& operator=(SuggestedPostRefunded&& other) noexcept;
    ~SuggestedPostRefunded();

    /// The message with the suggested post.
    Box<Message> suggested_post_message;
    /// Why: the post was deleted, or the money went back.
    SuggestedPostRefundedReason reason;

    SuggestedPostRefunded& set_suggested_post_message(Message value);
    SuggestedPostRefunded& set_reason(SuggestedPostRefundedReason value);
};

/// The part of a message that a reply quotes.
/// Bot API: https://core.telegram.org/bots/api#textquote
class TextQuote {
public:
    TextQuote();
    /// From its required fields.
    TextQuote(std::string text, std::int64_t position);
    TextQuote(const TextQuote& other);
    TextQuote(TextQuote&& other) noexcept;
    TextQuote& operator=(const TextQuote& other);
    TextQuote& operator=(TextQuote&& other) noexcept;
    ~TextQuote();

    /// Not certain yet: may be absent where rich_texts is given.
    std::string text;
    /// The parts of the text that have a meaning; in place of parse_mode when sending.
    std::vector<MessageEntity> entities;
    /// The parts of a rich message that are quoted.
    /// Not certain yet: its name is taken from TDLib.
    std::vector<RichText> rich_texts;
    /// Where the quotation begins in the message, in UTF-16 units.
    std::int64_t position = 0;
    /// Whether its writer chose the part.
    bool is_manual = false;

    TextQuote& set_text(std::string value);
    TextQuote& set_entities(std::vector<MessageEntity> value);
    TextQuote& set_rich_texts(std::vector<RichText> value);
    TextQuote& set_position(std::int64_t value);
    TextQuote& set_is_manual(bool value);
};

/// How a unique gift colours the name and replies of its owner.
/// Bot API: https://core.telegram.org/bots/api#uniquegiftcolors
class UniqueGiftColors {
public:
    UniqueGiftColors();
    /// From its required fields.
    UniqueGiftColors(std::string model_custom_emoji_id, std::string symbol_custom_emoji_id, std::int64_t light_theme_main_color, std::vector<std::int64_t> light_theme_other_colors, std::int64_t dark_theme_main_color, std::vector<std::int64_t> dark_theme_other_colors);
    UniqueGiftColors(const UniqueGiftColors& other);
    UniqueGiftColors(UniqueGiftColors&& other) noexcept;
    UniqueGiftColors& operator=(const UniqueGiftColors& other);
    UniqueGiftColors& operator=(UniqueGiftColors&& other) noexcept;
    ~UniqueGiftColors();

    /// The custom emoji of its model.
    std::string model_custom_emoji_id;
    /// The custom emoji of its pattern.
    std::string symbol_custom_emoji_id;
    /// The main colour in light themes, as 0xRRGGBB.
    std::int64_t light_theme_main_color = 0;
    /// One to three more colours in light themes, as 0xRRGGBB.
    std::vector<std::int64_t> light_theme_other_colors;
    /// The main colour in dark themes, as 0xRRGGBB.
    std::int64_t dark_theme_main_color = 0;
    /// One to three more colours in dark themes, as 0xRRGGBB.
    std::vector<std::int64_t> dark_theme_other_colors;

    UniqueGiftColors& set_model_custom_emoji_id(std::string value);
    UniqueGiftColors& set_symbol_custom_emoji_id(std::string value);
    UniqueGiftColors& set_light_theme_main_color(std::int64_t value);
    UniqueGiftColors& set_light_theme_other_colors(std::vector<std::int64_t> value);
    UniqueGiftColors& set_dark_theme_main_color(std::int64_t value);
    UniqueGiftColors& set_dark_theme_other_colors(std::vector<std::int64_t> value);
};

/// A unique gift that was sent, with how it came there.
/// Bot API: https://core.telegram.org/bots/api#uniquegiftinfo
class UniqueGiftInfo {
public:
    UniqueGiftInfo();
    /// From its required fields.
    UniqueGiftInfo(UniqueGift gift, UniqueGiftInfoOrigin origin);
    UniqueGiftInfo(const UniqueGiftInfo& other);
    UniqueGiftInfo(UniqueGiftInfo&& other) noexcept;
    UniqueGiftInfo& operator=(const UniqueGiftInfo& other);
    UniqueGiftInfo& operator=(UniqueGiftInfo&& other) noexcept;
    ~UniqueGiftInfo();

    UniqueGift gift;
    /// How it came there: by an upgrade, as a present, by a sale and so on.
    UniqueGiftInfoOrigin origin;
    std::optional<std::string> text;
    /// The parts of the text that have a meaning; in place of parse_mode when sending.
    std::vector<MessageEntity> entities;
    /// Whether only its owner sees sender and text.
    bool is_private = false;
    /// The currency of the last sale: XTR or TON.
    std::optional<UniqueGiftInfoLastResaleCurrency> last_resale_currency;
    /// What it was last sold for, in Stars or in billionths of a TON.
    std::optional<std::int64_t> last_resale_amount;
    /// The gift among those that the account has.
    std::optional<std::string> owned_gift_id;
    /// How many Stars it costs to give it away.
    std::optional<std::int64_t> transfer_star_count;
    /// When it can be given away next, as Unix time.
    std::optional<std::int64_t> next_transfer_date;

    UniqueGiftInfo& set_gift(UniqueGift value);
    UniqueGiftInfo& set_origin(UniqueGiftInfoOrigin value);
    UniqueGiftInfo& set_text(std::string value);
    UniqueGiftInfo& set_entities(std::vector<MessageEntity> value);
    UniqueGiftInfo& set_is_private(bool value);
    UniqueGiftInfo& set_last_resale_currency(UniqueGiftInfoLastResaleCurrency value);
    UniqueGiftInfo& set_last_resale_amount(std::int64_t value);
    UniqueGiftInfo& set_owned_gift_id(std::string value);
    UniqueGiftInfo& set_transfer_star_count(std::int64_t value);
    UniqueGiftInfo& set_next_transfer_date(std::int64_t value);
};

/// The boosts that a user has given a chat.
/// Bot API: https://core.telegram.org/bots/api#userchatboosts
class UserChatBoosts {
public:
    UserChatBoosts();
    /// From its required fields.
    explicit UserChatBoosts(std::vector<ChatBoost> boosts);
    UserChatBoosts(const UserChatBoosts& other);
    UserChatBoosts(UserChatBoosts&& other) noexcept;
    UserChatBoosts& operator=(const UserChatBoosts& other);
    UserChatBoosts& operator=(UserChatBoosts&& other) noexcept;
    ~UserChatBoosts();

    std::vector<ChatBoost> boosts;

    UserChatBoosts& set_boosts(std::vector<ChatBoost> value);

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

/// The music of somebody's profile, a page of it.
/// Bot API: https://core.telegram.org/bots/api#userprofileaudios
class UserProfileAudios {
public:
    UserProfileAudios();
    /// From its required fields.
    UserProfileAudios(std::int64_t total_count, std::vector<Audio> audios);
    UserProfileAudios(const UserProfileAudios& other);
    UserProfileAudios(UserProfileAudios&& other) noexcept;
    UserProfileAudios& operator=(const UserProfileAudios& other);
    UserProfileAudios& operator=(UserProfileAudios&& other) noexcept;
    ~UserProfileAudios();

    /// How many there are in all.
    std::int64_t total_count = 0;
    std::vector<Audio> audios;

    UserProfileAudios& set_total_count(std::int64_t value);
    UserProfileAudios& set_audios(std::vector<Audio> value);

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

/// Somebody's profile pictures, a page of them.
/// Bot API: https://core.telegram.org/bots/api#userprofilephotos
class UserProfilePhotos {
public:
    UserProfilePhotos();
    /// From its required fields.
    UserProfilePhotos(std::int64_t total_count, std::vector<std::vector<PhotoSize>> photos);
    UserProfilePhotos(const UserProfilePhotos& other);
    UserProfilePhotos(UserProfilePhotos&& other) noexcept;
    UserProfilePhotos& operator=(const UserProfilePhotos& other);
    UserProfilePhotos& operator=(UserProfilePhotos&& other) noexcept;
    ~UserProfilePhotos();

    /// How many there are in all.
    std::int64_t total_count = 0;
    std::vector<std::vector<PhotoSize>> photos;

    UserProfilePhotos& set_total_count(std::int64_t value);
    UserProfilePhotos& set_photos(std::vector<std::vector<PhotoSize>> value);

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

/// How much a user counts by the Stars spent.
/// Bot API: https://core.telegram.org/bots/api#userrating
class UserRating {
public:
    UserRating();
    /// From its required fields.
    UserRating(std::int64_t level, std::int64_t rating, std::int64_t current_level_rating);
    UserRating(const UserRating& other);
    UserRating(UserRating&& other) noexcept;
    UserRating& operator=(const UserRating& other);
    UserRating& operator=(UserRating&& other) noexcept;
    ~UserRating();

    /// The level; negative if there is reason for doubt.
    std::int64_t level = 0;
    /// The number.
    std::int64_t rating = 0;
    /// The number at which this level begins.
    std::int64_t current_level_rating = 0;
    /// The number at which the next level begins; absent at the highest.
    std::optional<std::int64_t> next_level_rating;

    UserRating& set_level(std::int64_t value);
    UserRating& set_rating(std::int64_t value);
    UserRating& set_current_level_rating(std::int64_t value);
    UserRating& set_next_level_rating(std::int64_t value);
};

/// Service message: the user picked users at a KeyboardButtonRequestUsers.
/// Bot API: https://core.telegram.org/bots/api#usersshared
class UsersShared {
public:
    UsersShared();
    /// From its required fields.
    UsersShared(std::int64_t request_id, std::vector<SharedUser> users);
    UsersShared(const UsersShared& other);
    UsersShared(UsersShared&& other) noexcept;
    UsersShared& operator=(const UsersShared& other);
    UsersShared& operator=(UsersShared&& other) noexcept;
    ~UsersShared();

    /// The request, by the number that the bot gave it; a signed one of 32 bits.
    std::int64_t request_id = 0;
    std::vector<SharedUser> users;

    UsersShared& set_request_id(std::int64_t value);
    UsersShared& set_users(std::vector<SharedUser> value);
};

/// A place with name and address.
/// Bot API: https://core.telegram.org/bots/api#venue
class Venue {
public:
    Venue();
    /// From its required fields.
    Venue(Location location, std::string title, std::string address);
    Venue(const Venue& other);
    Venue(Venue&& other) noexcept;
    Venue& operator=(const Venue& other);
    Venue& operator=(Venue&& other) noexcept;
    ~Venue();

    Location location;
    std::string title;
    std::string address;
    /// The place's id at Foursquare.
    std::optional<std::string> foursquare_id;
    /// The kind of place, in Foursquare's words.
    std::optional<std::string> foursquare_type;
    /// The place's id at Google.
    std::optional<std::string> google_place_id;
    /// The kind of place, in Google's words.
    std::optional<std::string> google_place_type;

    Venue& set_location(Location value);
    Venue& set_title(std::string value);
    Venue& set_address(std::string value);
    Venue& set_foursquare_id(std::string value);
    Venue& set_foursquare_type(std::string value);
    Venue& set_google_place_id(std::string value);
    Venue& set_google_place_type(std::string value);
};

/// Service message: the video chat is over.
/// Bot API: https://core.telegram.org/bots/api#videochatended
class VideoChatEnded {
public:
    VideoChatEnded();
    /// From its required fields.
    explicit VideoChatEnded(std::int64_t duration);
    VideoChatEnded(const VideoChatEnded& other);
    VideoChatEnded(VideoChatEnded&& other) noexcept;
    VideoChatEnded& operator=(const VideoChatEnded& other);
    VideoChatEnded& operator=(VideoChatEnded&& other) noexcept;
    ~VideoChatEnded();

    /// How long it lasted, in seconds.
    std::int64_t duration = 0;

    VideoChatEnded& set_duration(std::int64_t value);
};

/// Service message: users were invited to the video chat.
/// Bot API: https://core.telegram.org/bots/api#videochatparticipantsinvited
class VideoChatParticipantsInvited {
public:
    VideoChatParticipantsInvited();
    /// From its required fields.
    explicit VideoChatParticipantsInvited(std::vector<User> users);
    VideoChatParticipantsInvited(const VideoChatParticipantsInvited& other);
    VideoChatParticipantsInvited(VideoChatParticipantsInvited&& other) noexcept;
    VideoChatParticipantsInvited& operator=(const VideoChatParticipantsInvited& other);
    VideoChatParticipantsInvited& operator=(VideoChatParticipantsInvited&& other) noexcept;
    ~VideoChatParticipantsInvited();

    std::vector<User> users;

    VideoChatParticipantsInvited& set_users(std::vector<User> value);
};

/// Service message: a video chat is planned.
/// Bot API: https://core.telegram.org/bots/api#videochatscheduled
class VideoChatScheduled {
public:
    VideoChatScheduled();
    /// From its required fields.
    explicit VideoChatScheduled(std::int64_t start_date);
    VideoChatScheduled(const VideoChatScheduled& other);
    VideoChatScheduled(VideoChatScheduled&& other) noexcept;
    VideoChatScheduled& operator=(const VideoChatScheduled& other);
    VideoChatScheduled& operator=(VideoChatScheduled&& other) noexcept;
    ~VideoChatScheduled();

    /// When it begins, as Unix time.
    std::int64_t start_date = 0;

    VideoChatScheduled& set_start_date(std::int64_t value);
};

/// Service message: the video chat began.
/// Bot API: https://core.telegram.org/bots/api#videochatstarted
class VideoChatStarted {
public:
    VideoChatStarted();
    VideoChatStarted(const VideoChatStarted& other);
    VideoChatStarted(VideoChatStarted&& other) noexcept;
    VideoChatStarted& operator=(const VideoChatStarted& other);
    VideoChatStarted& operator=(VideoChatStarted&& other) noexcept;
    ~VideoChatStarted();

};

/// A round video.
/// Bot API: https://core.telegram.org/bots/api#videonote
class VideoNote {
public:
    VideoNote();
    /// From its required fields.
    VideoNote(std::string file_id, std::string file_unique_id, std::int64_t length, std::int64_t duration);
    VideoNote(const VideoNote& other);
    VideoNote(VideoNote&& other) noexcept;
    VideoNote& operator=(const VideoNote& other);
    VideoNote& operator=(VideoNote&& other) noexcept;
    ~VideoNote();

    /// What the file is downloaded or sent again with; only this bot can use it.
    std::string file_id;
    /// What the file is recognised by, for all bots and for ever; nothing can be downloaded with it.
    std::string file_unique_id;
    /// Width and height, in pixels.
    std::int64_t length = 0;
    /// How long it plays, in seconds.
    std::int64_t duration = 0;
    /// A small picture of it; an uploaded one is a JPEG of up to 200 kB and 320 by 320 pixels.
    Box<PhotoSize> thumbnail;
    /// How large the file is, in bytes.
    std::optional<std::int64_t> file_size;

    VideoNote& set_file_id(std::string value);
    VideoNote& set_file_unique_id(std::string value);
    VideoNote& set_length(std::int64_t value);
    VideoNote& set_duration(std::int64_t value);
    VideoNote& set_thumbnail(PhotoSize value);
    VideoNote& set_file_size(std::int64_t value);
};

/// A video in one quality.
/// Bot API: https://core.telegram.org/bots/api#videoquality
class VideoQuality {
public:
    VideoQuality();
    /// From its required fields.
    VideoQuality(std::string file_id, std::string file_unique_id, std::int64_t width, std::int64_t height, VideoQualityCodec codec);
    VideoQuality(const VideoQuality& other);
    VideoQuality(VideoQuality&& other) noexcept;
    VideoQuality& operator=(const VideoQuality& other);
    VideoQuality& operator=(VideoQuality&& other) noexcept;
    ~VideoQuality();

    /// What the file is downloaded or sent again with; only this bot can use it.
    std::string file_id;
    /// What the file is recognised by, for all bots and for ever; nothing can be downloaded with it.
    std::string file_unique_id;
    std::int64_t width = 0;
    std::int64_t height = 0;
    /// How it is encoded: h264, h265 or av01.
    VideoQualityCodec codec;
    /// How large the file is, in bytes.
    std::optional<std::int64_t> file_size;

    VideoQuality& set_file_id(std::string value);
    VideoQuality& set_file_unique_id(std::string value);
    VideoQuality& set_width(std::int64_t value);
    VideoQuality& set_height(std::int64_t value);
    VideoQuality& set_codec(VideoQualityCodec value);
    VideoQuality& set_file_size(std::int64_t value);
};

/// Service message: what a Mini App sent with its sendData().
/// Bot API: https://core.telegram.org/bots/api#webappdata
class WebAppData {
public:
    WebAppData();
    /// From its required fields.
    WebAppData(std::string data, std::string button_text);
    WebAppData(const WebAppData& other);
    WebAppData(WebAppData&& other) noexcept;
    WebAppData& operator=(const WebAppData& other);
    WebAppData& operator=(WebAppData&& other) noexcept;
    ~WebAppData();

    /// What the Mini App sent; a client that cheats may send anything.
    std::string data;
    /// The text of the button that opened the Mini App.
    std::string button_text;

    WebAppData& set_data(std::string value);
    WebAppData& set_button_text(std::string value);
};

/// The state of the webhook.
/// Bot API: https://core.telegram.org/bots/api#webhookinfo
class WebhookInfo {
public:
    WebhookInfo();
    /// From its required fields.
    WebhookInfo(std::string url, bool has_custom_certificate, std::int64_t pending_update_count);
    WebhookInfo(const WebhookInfo& other);
    WebhookInfo(WebhookInfo&& other) noexcept;
    WebhookInfo& operator=(const WebhookInfo& other);
    WebhookInfo& operator=(WebhookInfo&& other) noexcept;
    ~WebhookInfo();

    /// The address; empty if none is set.
    std::string url;
    /// Whether a certificate was given with the address.
    bool has_custom_certificate = false;
    /// How many updates wait.
    std::int64_t pending_update_count = 0;
    /// The address that is called in place of what the name resolves to.
    std::optional<std::string> ip_address;
    /// When an update last couldn't be delivered, as Unix time.
    std::optional<std::int64_t> last_error_date;
    /// Why it couldn't.
    std::optional<std::string> last_error_message;
    /// When the server last couldn't get its updates, as Unix time.
    std::optional<std::int64_t> last_synchronization_error_date;
    /// How many requests the server makes at a time.
    std::optional<std::int64_t> max_connections;
    /// The kinds of updates that are sent; absent: all but chat_member and reactions.
    std::vector<std::string> allowed_updates;

    WebhookInfo& set_url(std::string value);
    WebhookInfo& set_has_custom_certificate(bool value);
    WebhookInfo& set_pending_update_count(std::int64_t value);
    WebhookInfo& set_ip_address(std::string value);
    WebhookInfo& set_last_error_date(std::int64_t value);
    WebhookInfo& set_last_error_message(std::string value);
    WebhookInfo& set_last_synchronization_error_date(std::int64_t value);
    WebhookInfo& set_max_connections(std::int64_t value);
    WebhookInfo& set_allowed_updates(std::vector<std::string> value);

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

/// Service message: the user allows the bot to write to them.
/// Bot API: https://core.telegram.org/bots/api#writeaccessallowed
class WriteAccessAllowed {
public:
    WriteAccessAllowed();
    WriteAccessAllowed(const WriteAccessAllowed& other);
    WriteAccessAllowed(WriteAccessAllowed&& other) noexcept;
    WriteAccessAllowed& operator=(const WriteAccessAllowed& other);
    WriteAccessAllowed& operator=(WriteAccessAllowed&& other) noexcept;
    ~WriteAccessAllowed();

    /// Whether the user allowed it to a Mini App that asked.
    std::optional<bool> from_request;
    /// The Mini App that the user came by.
    std::optional<std::string> web_app_name;
    /// Whether the user allowed it by adding the bot to the attachment menu.
    std::optional<bool> from_attachment_menu;
    /// Who made the user allow it.
    /// Not certain yet: its type.
    Box<User> inviter;

    WriteAccessAllowed& set_from_request(bool value);
    WriteAccessAllowed& set_web_app_name(std::string value);
    WriteAccessAllowed& set_from_attachment_menu(bool value);
    WriteAccessAllowed& set_inviter(User value);
};

}  // namespace telepot
