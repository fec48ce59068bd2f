// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#include <utility>

#include "telepot/types/all.hpp"
#include "values/union_members.hpp"

namespace telepot {

AcceptedGiftTypes::AcceptedGiftTypes() = default;
AcceptedGiftTypes::AcceptedGiftTypes(const AcceptedGiftTypes&) = default;
AcceptedGiftTypes::AcceptedGiftTypes(AcceptedGiftTypes&&) noexcept = default;
AcceptedGiftTypes& AcceptedGiftTypes::operator=(const AcceptedGiftTypes& other) { return *this = AcceptedGiftTypes(other); }
AcceptedGiftTypes& AcceptedGiftTypes::operator=(AcceptedGiftTypes&&) noexcept = default;
AcceptedGiftTypes::~AcceptedGiftTypes() = default;
AcceptedGiftTypes::AcceptedGiftTypes(bool unlimited_gifts_, bool limited_gifts_, bool unique_gifts_, bool premium_subscription_, bool gifts_from_channels_) : unlimited_gifts(unlimited_gifts_), limited_gifts(limited_gifts_), unique_gifts(unique_gifts_), premium_subscription(premium_subscription_), gifts_from_channels(gifts_from_channels_) {}
AcceptedGiftTypes& AcceptedGiftTypes::set_unlimited_gifts(bool value_) {
    unlimited_gifts = value_;
    return *this;
}
AcceptedGiftTypes& AcceptedGiftTypes::set_limited_gifts(bool value_) {
    limited_gifts = value_;
    return *this;
}
AcceptedGiftTypes& AcceptedGiftTypes::set_unique_gifts(bool value_) {
    unique_gifts = value_;
    return *this;
}
AcceptedGiftTypes& AcceptedGiftTypes::set_premium_subscription(bool value_) {
    premium_subscription = value_;
    return *this;
}
AcceptedGiftTypes& AcceptedGiftTypes::set_gifts_from_channels(bool value_) {
    gifts_from_channels = value_;
    return *this;
}

AffiliateInfo::AffiliateInfo() = default;
AffiliateInfo::AffiliateInfo(const AffiliateInfo&) = default;
AffiliateInfo::AffiliateInfo(AffiliateInfo&&) noexcept = default;
AffiliateInfo& AffiliateInfo::operator=(const AffiliateInfo& other) { return *this = AffiliateInfo(other); }
AffiliateInfo& AffiliateInfo::operator=(AffiliateInfo&&) noexcept = default;
AffiliateInfo::~AffiliateInfo() = default;
AffiliateInfo::AffiliateInfo(std::int64_t commission_per_mille_, std::int64_t amount_) : commission_per_mille(commission_per_mille_), amount(amount_) {}
AffiliateInfo& AffiliateInfo::set_affiliate_user(User value_) {
    affiliate_user = std::move(value_);
    return *this;
}
AffiliateInfo& AffiliateInfo::set_affiliate_chat(Chat value_) {
    affiliate_chat = std::move(value_);
    return *this;
}
AffiliateInfo& AffiliateInfo::set_commission_per_mille(std::int64_t value_) {
    commission_per_mille = value_;
    return *this;
}
AffiliateInfo& AffiliateInfo::set_amount(std::int64_t value_) {
    amount = value_;
    return *this;
}
AffiliateInfo& AffiliateInfo::set_nanostar_amount(std::int64_t value_) {
    nanostar_amount = value_;
    return *this;
}

Animation::Animation() = default;
Animation::Animation(const Animation&) = default;
Animation::Animation(Animation&&) noexcept = default;
Animation& Animation::operator=(const Animation& other) { return *this = Animation(other); }
Animation& Animation::operator=(Animation&&) noexcept = default;
Animation::~Animation() = default;
Animation::Animation(std::string file_id_, std::string file_unique_id_, std::int64_t width_, std::int64_t height_, std::int64_t duration_) : file_id(std::move(file_id_)), file_unique_id(std::move(file_unique_id_)), width(width_), height(height_), duration(duration_) {}
Animation& Animation::set_file_id(std::string value_) {
    file_id = std::move(value_);
    return *this;
}
Animation& Animation::set_file_unique_id(std::string value_) {
    file_unique_id = std::move(value_);
    return *this;
}
Animation& Animation::set_width(std::int64_t value_) {
    width = value_;
    return *this;
}
Animation& Animation::set_height(std::int64_t value_) {
    height = value_;
    return *this;
}
Animation& Animation::set_duration(std::int64_t value_) {
    duration = value_;
    return *this;
}
Animation& Animation::set_thumbnail(PhotoSize value_) {
    thumbnail = std::move(value_);
    return *this;
}
Animation& Animation::set_file_name(std::string value_) {
    file_name = std::move(value_);
    return *this;
}
Animation& Animation::set_mime_type(std::string value_) {
    mime_type = std::move(value_);
    return *this;
}
Animation& Animation::set_file_size(std::int64_t value_) {
    file_size = value_;
    return *this;
}

AreaPosition::AreaPosition() = default;
AreaPosition::AreaPosition(const AreaPosition&) = default;
AreaPosition::AreaPosition(AreaPosition&&) noexcept = default;
AreaPosition& AreaPosition::operator=(const AreaPosition& other) { return *this = AreaPosition(other); }
AreaPosition& AreaPosition::operator=(AreaPosition&&) noexcept = default;
AreaPosition::~AreaPosition() = default;
AreaPosition::AreaPosition(double x_percentage_, double y_percentage_, double width_percentage_, double height_percentage_, double rotation_angle_, double corner_radius_percentage_) : x_percentage(x_percentage_), y_percentage(y_percentage_), width_percentage(width_percentage_), height_percentage(height_percentage_), rotation_angle(rotation_angle_), corner_radius_percentage(corner_radius_percentage_) {}
AreaPosition& AreaPosition::set_x_percentage(double value_) {
    x_percentage = value_;
    return *this;
}
AreaPosition& AreaPosition::set_y_percentage(double value_) {
    y_percentage = value_;
    return *this;
}
AreaPosition& AreaPosition::set_width_percentage(double value_) {
    width_percentage = value_;
    return *this;
}
AreaPosition& AreaPosition::set_height_percentage(double value_) {
    height_percentage = value_;
    return *this;
}
AreaPosition& AreaPosition::set_rotation_angle(double value_) {
    rotation_angle = value_;
    return *this;
}
AreaPosition& AreaPosition::set_corner_radius_percentage(double value_) {
    corner_radius_percentage = value_;
    return *this;
}

Audio::Audio() = default;
Audio::Audio(const Audio&) = default;
Audio::Audio(Audio&&) noexcept = default;
Audio& Audio::operator=(const Audio& other) { return *this = Audio(other); }
Audio& Audio::operator=(Audio&&) noexcept = default;
Audio::~Audio() = default;
Audio::Audio(std::string file_id_, std::string file_unique_id_, std::int64_t duration_) : file_id(std::move(file_id_)), file_unique_id(std::move(file_unique_id_)), duration(duration_) {}
Audio& Audio::set_file_id(std::string value_) {
    file_id = std::move(value_);
    return *this;
}
Audio& Audio::set_file_unique_id(std::string value_) {
    file_unique_id = std::move(value_);
    return *this;
}
Audio& Audio::set_duration(std::int64_t value_) {
    duration = value_;
    return *this;
}
Audio& Audio::set_performer(std::string value_) {
    performer = std::move(value_);
    return *this;
}
Audio& Audio::set_title(std::string value_) {
    title = std::move(value_);
    return *this;
}
Audio& Audio::set_file_name(std::string value_) {
    file_name = std::move(value_);
    return *this;
}
Audio& Audio::set_mime_type(std::string value_) {
    mime_type = std::move(value_);
    return *this;
}
Audio& Audio::set_file_size(std::int64_t value_) {
    file_size = value_;
    return *this;
}
Audio& Audio::set_thumbnail(PhotoSize value_) {
    thumbnail = std::move(value_);
    return *this;
}

BackgroundFill::BackgroundFill() : BackgroundFill(Unknown()) {}
BackgroundFill::BackgroundFill(BackgroundFillSolid value) : UnionBase(new BackgroundFillSolid(std::move(value)), 0) {}
BackgroundFill::BackgroundFill(BackgroundFillGradient value) : UnionBase(new BackgroundFillGradient(std::move(value)), 1) {}
BackgroundFill::BackgroundFill(BackgroundFillFreeformGradient value) : UnionBase(new BackgroundFillFreeformGradient(std::move(value)), 2) {}
BackgroundFill::BackgroundFill(Unknown value) : UnionBase(new Unknown(std::move(value)), 3) {}
BackgroundFill::BackgroundFill(const BackgroundFill& other) : UnionBase(detail::copy_member<members>(other), other.index()) {}
BackgroundFill::BackgroundFill(BackgroundFill&& other) noexcept = default;
BackgroundFill& BackgroundFill::operator=(BackgroundFill other) noexcept {
    swap(other);
    return *this;
}
BackgroundFill::~BackgroundFill() { detail::destroy_member<members>(*this); }
std::string_view BackgroundFill::type() const noexcept {
    switch (index()) {
        case 0: return BackgroundFillSolid::type;
        case 1: return BackgroundFillGradient::type;
        case 2: return BackgroundFillFreeformGradient::type;
        default: return {};
    }
}

BackgroundFillFreeformGradient::BackgroundFillFreeformGradient() = default;
BackgroundFillFreeformGradient::BackgroundFillFreeformGradient(const BackgroundFillFreeformGradient&) = default;
BackgroundFillFreeformGradient::BackgroundFillFreeformGradient(BackgroundFillFreeformGradient&&) noexcept = default;
BackgroundFillFreeformGradient& BackgroundFillFreeformGradient::operator=(const BackgroundFillFreeformGradient& other) { return *this = BackgroundFillFreeformGradient(other); }
BackgroundFillFreeformGradient& BackgroundFillFreeformGradient::operator=(BackgroundFillFreeformGradient&&) noexcept = default;
BackgroundFillFreeformGradient::~BackgroundFillFreeformGradient() = default;
BackgroundFillFreeformGradient::BackgroundFillFreeformGradient(std::vector<std::int64_t> colors_) : colors(std::move(colors_)) {}
BackgroundFillFreeformGradient& BackgroundFillFreeformGradient::set_colors(std::vector<std::int64_t> value_) {
    colors = std::move(value_);
    return *this;
}

BackgroundFillGradient::BackgroundFillGradient() = default;
BackgroundFillGradient::BackgroundFillGradient(const BackgroundFillGradient&) = default;
BackgroundFillGradient::BackgroundFillGradient(BackgroundFillGradient&&) noexcept = default;
BackgroundFillGradient& BackgroundFillGradient::operator=(const BackgroundFillGradient& other) { return *this = BackgroundFillGradient(other); }
BackgroundFillGradient& BackgroundFillGradient::operator=(BackgroundFillGradient&&) noexcept = default;
BackgroundFillGradient::~BackgroundFillGradient() = default;
BackgroundFillGradient::BackgroundFillGradient(std::int64_t top_color_, std::int64_t bottom_color_, std::int64_t rotation_angle_) : top_color(top_color_), bottom_color(bottom_color_), rotation_angle(rotation_angle_) {}
BackgroundFillGradient& BackgroundFillGradient::set_top_color(std::int64_t value_) {
    top_color = value_;
    return *this;
}
BackgroundFillGradient& BackgroundFillGradient::set_bottom_color(std::int64_t value_) {
    bottom_color = value_;
    return *this;
}
BackgroundFillGradient& BackgroundFillGradient::set_rotation_angle(std::int64_t value_) {
    rotation_angle = value_;
    return *this;
}

BackgroundFillSolid::BackgroundFillSolid() = default;
BackgroundFillSolid::BackgroundFillSolid(const BackgroundFillSolid&) = default;
BackgroundFillSolid::BackgroundFillSolid(BackgroundFillSolid&&) noexcept = default;
BackgroundFillSolid& BackgroundFillSolid::operator=(const BackgroundFillSolid& other) { return *this = BackgroundFillSolid(other); }
BackgroundFillSolid& BackgroundFillSolid::operator=(BackgroundFillSolid&&) noexcept = default;
BackgroundFillSolid::~BackgroundFillSolid() = default;
BackgroundFillSolid::BackgroundFillSolid(std::int64_t color_) : color(color_) {}
BackgroundFillSolid& BackgroundFillSolid::set_color(std::int64_t value_) {
    color = value_;
    return *this;
}

BackgroundType::BackgroundType() : BackgroundType(Unknown()) {}
BackgroundType::BackgroundType(BackgroundTypeFill value) : UnionBase(new BackgroundTypeFill(std::move(value)), 0) {}
BackgroundType::BackgroundType(BackgroundTypeWallpaper value) : UnionBase(new BackgroundTypeWallpaper(std::move(value)), 1) {}
BackgroundType::BackgroundType(BackgroundTypePattern value) : UnionBase(new BackgroundTypePattern(std::move(value)), 2) {}
BackgroundType::BackgroundType(BackgroundTypeChatTheme value) : UnionBase(new BackgroundTypeChatTheme(std::move(value)), 3) {}
BackgroundType::BackgroundType(Unknown value) : UnionBase(new Unknown(std::move(value)), 4) {}
BackgroundType::BackgroundType(const BackgroundType& other) : UnionBase(detail::copy_member<members>(other), other.index()) {}
BackgroundType::BackgroundType(BackgroundType&& other) noexcept = default;
BackgroundType& BackgroundType::operator=(BackgroundType other) noexcept {
    swap(other);
    return *this;
}
BackgroundType::~BackgroundType() { detail::destroy_member<members>(*this); }
std::string_view BackgroundType::type() const noexcept {
    switch (index()) {
        case 0: return BackgroundTypeFill::type;
        case 1: return BackgroundTypeWallpaper::type;
        case 2: return BackgroundTypePattern::type;
        case 3: return BackgroundTypeChatTheme::type;
        default: return {};
    }
}

BackgroundTypeChatTheme::BackgroundTypeChatTheme() = default;
BackgroundTypeChatTheme::BackgroundTypeChatTheme(const BackgroundTypeChatTheme&) = default;
BackgroundTypeChatTheme::BackgroundTypeChatTheme(BackgroundTypeChatTheme&&) noexcept = default;
BackgroundTypeChatTheme& BackgroundTypeChatTheme::operator=(const BackgroundTypeChatTheme& other) { return *this = BackgroundTypeChatTheme(other); }
BackgroundTypeChatTheme& BackgroundTypeChatTheme::operator=(BackgroundTypeChatTheme&&) noexcept = default;
BackgroundTypeChatTheme::~BackgroundTypeChatTheme() = default;
BackgroundTypeChatTheme::BackgroundTypeChatTheme(std::string theme_name_) : theme_name(std::move(theme_name_)) {}
BackgroundTypeChatTheme& BackgroundTypeChatTheme::set_theme_name(std::string value_) {
    theme_name = std::move(value_);
    return *this;
}

BackgroundTypeFill::BackgroundTypeFill() = default;
BackgroundTypeFill::BackgroundTypeFill(const BackgroundTypeFill&) = default;
BackgroundTypeFill::BackgroundTypeFill(BackgroundTypeFill&&) noexcept = default;
BackgroundTypeFill& BackgroundTypeFill::operator=(const BackgroundTypeFill& other) { return *this = BackgroundTypeFill(other); }
BackgroundTypeFill& BackgroundTypeFill::operator=(BackgroundTypeFill&&) noexcept = default;
BackgroundTypeFill::~BackgroundTypeFill() = default;
BackgroundTypeFill::BackgroundTypeFill(BackgroundFill fill_, std::int64_t dark_theme_dimming_) : fill(std::move(fill_)), dark_theme_dimming(dark_theme_dimming_) {}
BackgroundTypeFill& BackgroundTypeFill::set_fill(BackgroundFill value_) {
    fill = std::move(value_);
    return *this;
}
BackgroundTypeFill& BackgroundTypeFill::set_dark_theme_dimming(std::int64_t value_) {
    dark_theme_dimming = value_;
    return *this;
}

Document::Document() = default;
Document::Document(const Document&) = default;
Document::Document(Document&&) noexcept = default;
Document& Document::operator=(const Document& other) { return *this = Document(other); }
Document& Document::operator=(Document&&) noexcept = default;
Document::~Document() = default;
Document::Document(std::string file_id_, std::string file_unique_id_) : file_id(std::move(file_id_)), file_unique_id(std::move(file_unique_id_)) {}
Document& Document::set_file_id(std::string value_) {
    file_id = std::move(value_);
    return *this;
}
Document& Document::set_file_unique_id(std::string value_) {
    file_unique_id = std::move(value_);
    return *this;
}
Document& Document::set_thumbnail(PhotoSize value_) {
    thumbnail = std::move(value_);
    return *this;
}
Document& Document::set_file_name(std::string value_) {
    file_name = std::move(value_);
    return *this;
}
Document& Document::set_mime_type(std::string value_) {
    mime_type = std::move(value_);
    return *this;
}
Document& Document::set_file_size(std::int64_t value_) {
    file_size = value_;
    return *this;
}

BackgroundTypePattern::BackgroundTypePattern() = default;
BackgroundTypePattern::BackgroundTypePattern(const BackgroundTypePattern&) = default;
BackgroundTypePattern::BackgroundTypePattern(BackgroundTypePattern&&) noexcept = default;
BackgroundTypePattern& BackgroundTypePattern::operator=(const BackgroundTypePattern& other) { return *this = BackgroundTypePattern(other); }
BackgroundTypePattern& BackgroundTypePattern::operator=(BackgroundTypePattern&&) noexcept = default;
BackgroundTypePattern::~BackgroundTypePattern() = default;
BackgroundTypePattern::BackgroundTypePattern(Document document_, BackgroundFill fill_, std::int64_t intensity_) : document(std::move(document_)), fill(std::move(fill_)), intensity(intensity_) {}
BackgroundTypePattern& BackgroundTypePattern::set_document(Document value_) {
    document = std::move(value_);
    return *this;
}
BackgroundTypePattern& BackgroundTypePattern::set_fill(BackgroundFill value_) {
    fill = std::move(value_);
    return *this;
}
BackgroundTypePattern& BackgroundTypePattern::set_intensity(std::int64_t value_) {
    intensity = value_;
    return *this;
}
BackgroundTypePattern& BackgroundTypePattern::set_is_inverted(bool value_) {
    is_inverted = value_;
    return *this;
}
BackgroundTypePattern& BackgroundTypePattern::set_is_moving(bool value_) {
    is_moving = value_;
    return *this;
}

BackgroundTypeWallpaper::BackgroundTypeWallpaper() = default;
BackgroundTypeWallpaper::BackgroundTypeWallpaper(const BackgroundTypeWallpaper&) = default;
BackgroundTypeWallpaper::BackgroundTypeWallpaper(BackgroundTypeWallpaper&&) noexcept = default;
BackgroundTypeWallpaper& BackgroundTypeWallpaper::operator=(const BackgroundTypeWallpaper& other) { return *this = BackgroundTypeWallpaper(other); }
BackgroundTypeWallpaper& BackgroundTypeWallpaper::operator=(BackgroundTypeWallpaper&&) noexcept = default;
BackgroundTypeWallpaper::~BackgroundTypeWallpaper() = default;
BackgroundTypeWallpaper::BackgroundTypeWallpaper(Document document_, std::int64_t dark_theme_dimming_) : document(std::move(document_)), dark_theme_dimming(dark_theme_dimming_) {}
BackgroundTypeWallpaper& BackgroundTypeWallpaper::set_document(Document value_) {
    document = std::move(value_);
    return *this;
}
BackgroundTypeWallpaper& BackgroundTypeWallpaper::set_dark_theme_dimming(std::int64_t value_) {
    dark_theme_dimming = value_;
    return *this;
}
BackgroundTypeWallpaper& BackgroundTypeWallpaper::set_is_blurred(bool value_) {
    is_blurred = value_;
    return *this;
}
BackgroundTypeWallpaper& BackgroundTypeWallpaper::set_is_moving(bool value_) {
    is_moving = value_;
    return *this;
}

Birthdate::Birthdate() = default;
Birthdate::Birthdate(const Birthdate&) = default;
Birthdate::Birthdate(Birthdate&&) noexcept = default;
Birthdate& Birthdate::operator=(const Birthdate& other) { return *this = Birthdate(other); }
Birthdate& Birthdate::operator=(Birthdate&&) noexcept = default;
Birthdate::~Birthdate() = default;
Birthdate::Birthdate(std::int64_t day_, std::int64_t month_) : day(day_), month(month_) {}
Birthdate& Birthdate::set_day(std::int64_t value_) {
    day = value_;
    return *this;
}
Birthdate& Birthdate::set_month(std::int64_t value_) {
    month = value_;
    return *this;
}
Birthdate& Birthdate::set_year(std::int64_t value_) {
    year = value_;
    return *this;
}

BotAccessSettings::BotAccessSettings() = default;
BotAccessSettings::BotAccessSettings(const BotAccessSettings&) = default;
BotAccessSettings::BotAccessSettings(BotAccessSettings&&) noexcept = default;
BotAccessSettings& BotAccessSettings::operator=(const BotAccessSettings& other) { return *this = BotAccessSettings(other); }
BotAccessSettings& BotAccessSettings::operator=(BotAccessSettings&&) noexcept = default;
BotAccessSettings::~BotAccessSettings() = default;
BotAccessSettings::BotAccessSettings(bool is_access_restricted_) : is_access_restricted(is_access_restricted_) {}
BotAccessSettings& BotAccessSettings::set_is_access_restricted(bool value_) {
    is_access_restricted = value_;
    return *this;
}
BotAccessSettings& BotAccessSettings::set_added_users(std::vector<User> value_) {
    added_users = std::move(value_);
    return *this;
}

BotCommand::BotCommand() = default;
BotCommand::BotCommand(const BotCommand&) = default;
BotCommand::BotCommand(BotCommand&&) noexcept = default;
BotCommand& BotCommand::operator=(const BotCommand& other) { return *this = BotCommand(other); }
BotCommand& BotCommand::operator=(BotCommand&&) noexcept = default;
BotCommand::~BotCommand() = default;
BotCommand::BotCommand(std::string command_, std::string description_) : command(std::move(command_)), description(std::move(description_)) {}
BotCommand& BotCommand::set_command(std::string value_) {
    command = std::move(value_);
    return *this;
}
BotCommand& BotCommand::set_description(std::string value_) {
    description = std::move(value_);
    return *this;
}
BotCommand& BotCommand::set_is_ephemeral(bool value_) {
    is_ephemeral = value_;
    return *this;
}

BotCommandScope::BotCommandScope() : BotCommandScope(Unknown()) {}
BotCommandScope::BotCommandScope(BotCommandScopeDefault value) : UnionBase(new BotCommandScopeDefault(std::move(value)), 0) {}
BotCommandScope::BotCommandScope(BotCommandScopeAllPrivateChats value) : UnionBase(new BotCommandScopeAllPrivateChats(std::move(value)), 1) {}
BotCommandScope::BotCommandScope(BotCommandScopeAllGroupChats value) : UnionBase(new BotCommandScopeAllGroupChats(std::move(value)), 2) {}
BotCommandScope::BotCommandScope(BotCommandScopeAllChatAdministrators value) : UnionBase(new BotCommandScopeAllChatAdministrators(std::move(value)), 3) {}
BotCommandScope::BotCommandScope(BotCommandScopeChat value) : UnionBase(new BotCommandScopeChat(std::move(value)), 4) {}
BotCommandScope::BotCommandScope(BotCommandScopeChatAdministrators value) : UnionBase(new BotCommandScopeChatAdministrators(std::move(value)), 5) {}
BotCommandScope::BotCommandScope(BotCommandScopeChatMember value) : UnionBase(new BotCommandScopeChatMember(std::move(value)), 6) {}
BotCommandScope::BotCommandScope(Unknown value) : UnionBase(new Unknown(std::move(value)), 7) {}
BotCommandScope::BotCommandScope(const BotCommandScope& other) : UnionBase(detail::copy_member<members>(other), other.index()) {}
BotCommandScope::BotCommandScope(BotCommandScope&& other) noexcept = default;
BotCommandScope& BotCommandScope::operator=(BotCommandScope other) noexcept {
    swap(other);
    return *this;
}
BotCommandScope::~BotCommandScope() { detail::destroy_member<members>(*this); }
std::string_view BotCommandScope::type() const noexcept {
    switch (index()) {
        case 0: return BotCommandScopeDefault::type;
        case 1: return BotCommandScopeAllPrivateChats::type;
        case 2: return BotCommandScopeAllGroupChats::type;
        case 3: return BotCommandScopeAllChatAdministrators::type;
        case 4: return BotCommandScopeChat::type;
        case 5: return BotCommandScopeChatAdministrators::type;
        case 6: return BotCommandScopeChatMember::type;
        default: return {};
    }
}

BotCommandScopeAllChatAdministrators::BotCommandScopeAllChatAdministrators() = default;
BotCommandScopeAllChatAdministrators::BotCommandScopeAllChatAdministrators(const BotCommandScopeAllChatAdministrators&) = default;
BotCommandScopeAllChatAdministrators::BotCommandScopeAllChatAdministrators(BotCommandScopeAllChatAdministrators&&) noexcept = default;
BotCommandScopeAllChatAdministrators& BotCommandScopeAllChatAdministrators::operator=(const BotCommandScopeAllChatAdministrators& other) { return *this = BotCommandScopeAllChatAdministrators(other); }
BotCommandScopeAllChatAdministrators& BotCommandScopeAllChatAdministrators::operator=(BotCommandScopeAllChatAdministrators&&) noexcept = default;
BotCommandScopeAllChatAdministrators::~BotCommandScopeAllChatAdministrators() = default;

BotCommandScopeAllGroupChats::BotCommandScopeAllGroupChats() = default;
BotCommandScopeAllGroupChats::BotCommandScopeAllGroupChats(const BotCommandScopeAllGroupChats&) = default;
BotCommandScopeAllGroupChats::BotCommandScopeAllGroupChats(BotCommandScopeAllGroupChats&&) noexcept = default;
BotCommandScopeAllGroupChats& BotCommandScopeAllGroupChats::operator=(const BotCommandScopeAllGroupChats& other) { return *this = BotCommandScopeAllGroupChats(other); }
BotCommandScopeAllGroupChats& BotCommandScopeAllGroupChats::operator=(BotCommandScopeAllGroupChats&&) noexcept = default;
BotCommandScopeAllGroupChats::~BotCommandScopeAllGroupChats() = default;

BotCommandScopeAllPrivateChats::BotCommandScopeAllPrivateChats() = default;
BotCommandScopeAllPrivateChats::BotCommandScopeAllPrivateChats(const BotCommandScopeAllPrivateChats&) = default;
BotCommandScopeAllPrivateChats::BotCommandScopeAllPrivateChats(BotCommandScopeAllPrivateChats&&) noexcept = default;
BotCommandScopeAllPrivateChats& BotCommandScopeAllPrivateChats::operator=(const BotCommandScopeAllPrivateChats& other) { return *this = BotCommandScopeAllPrivateChats(other); }
BotCommandScopeAllPrivateChats& BotCommandScopeAllPrivateChats::operator=(BotCommandScopeAllPrivateChats&&) noexcept = default;
BotCommandScopeAllPrivateChats::~BotCommandScopeAllPrivateChats() = default;

BotCommandScopeChat::BotCommandScopeChat() = default;
BotCommandScopeChat::BotCommandScopeChat(const BotCommandScopeChat&) = default;
BotCommandScopeChat::BotCommandScopeChat(BotCommandScopeChat&&) noexcept = default;
BotCommandScopeChat& BotCommandScopeChat::operator=(const BotCommandScopeChat& other) { return *this = BotCommandScopeChat(other); }
BotCommandScopeChat& BotCommandScopeChat::operator=(BotCommandScopeChat&&) noexcept = default;
BotCommandScopeChat::~BotCommandScopeChat() = default;
BotCommandScopeChat::BotCommandScopeChat(ChatId chat_id_) : chat_id(std::move(chat_id_)) {}
BotCommandScopeChat& BotCommandScopeChat::set_chat_id(ChatId value_) {
    chat_id = std::move(value_);
    return *this;
}

BotCommandScopeChatAdministrators::BotCommandScopeChatAdministrators() = default;
BotCommandScopeChatAdministrators::BotCommandScopeChatAdministrators(const BotCommandScopeChatAdministrators&) = default;
BotCommandScopeChatAdministrators::BotCommandScopeChatAdministrators(BotCommandScopeChatAdministrators&&) noexcept = default;
BotCommandScopeChatAdministrators& BotCommandScopeChatAdministrators::operator=(const BotCommandScopeChatAdministrators& other) { return *this = BotCommandScopeChatAdministrators(other); }
BotCommandScopeChatAdministrators& BotCommandScopeChatAdministrators::operator=(BotCommandScopeChatAdministrators&&) noexcept = default;
BotCommandScopeChatAdministrators::~BotCommandScopeChatAdministrators() = default;
BotCommandScopeChatAdministrators::BotCommandScopeChatAdministrators(ChatId chat_id_) : chat_id(std::move(chat_id_)) {}
BotCommandScopeChatAdministrators& BotCommandScopeChatAdministrators::set_chat_id(ChatId value_) {
    chat_id = std::move(value_);
    return *this;
}

BotCommandScopeChatMember::BotCommandScopeChatMember() = default;
BotCommandScopeChatMember::BotCommandScopeChatMember(const BotCommandScopeChatMember&) = default;
BotCommandScopeChatMember::BotCommandScopeChatMember(BotCommandScopeChatMember&&) noexcept = default;
BotCommandScopeChatMember& BotCommandScopeChatMember::operator=(const BotCommandScopeChatMember& other) { return *this = BotCommandScopeChatMember(other); }
BotCommandScopeChatMember& BotCommandScopeChatMember::operator=(BotCommandScopeChatMember&&) noexcept = default;
BotCommandScopeChatMember::~BotCommandScopeChatMember() = default;
BotCommandScopeChatMember::BotCommandScopeChatMember(ChatId chat_id_, std::int64_t user_id_) : chat_id(std::move(chat_id_)), user_id(user_id_) {}
BotCommandScopeChatMember& BotCommandScopeChatMember::set_chat_id(ChatId value_) {
    chat_id = std::move(value_);
    return *this;
}
BotCommandScopeChatMember& BotCommandScopeChatMember::set_user_id(std::int64_t value_) {
    user_id = value_;
    return *this;
}

BotCommandScopeDefault::BotCommandScopeDefault() = default;
BotCommandScopeDefault::BotCommandScopeDefault(const BotCommandScopeDefault&) = default;
BotCommandScopeDefault::BotCommandScopeDefault(BotCommandScopeDefault&&) noexcept = default;
BotCommandScopeDefault& BotCommandScopeDefault::operator=(const BotCommandScopeDefault& other) { return *this = BotCommandScopeDefault(other); }
BotCommandScopeDefault& BotCommandScopeDefault::operator=(BotCommandScopeDefault&&) noexcept = default;
BotCommandScopeDefault::~BotCommandScopeDefault() = default;

BotDescription::BotDescription() = default;
BotDescription::BotDescription(const BotDescription&) = default;
BotDescription::BotDescription(BotDescription&&) noexcept = default;
BotDescription& BotDescription::operator=(const BotDescription& other) { return *this = BotDescription(other); }
BotDescription& BotDescription::operator=(BotDescription&&) noexcept = default;
BotDescription::~BotDescription() = default;
BotDescription::BotDescription(std::string description_) : description(std::move(description_)) {}
BotDescription& BotDescription::set_description(std::string value_) {
    description = std::move(value_);
    return *this;
}

BotFullInfo::BotFullInfo() = default;
BotFullInfo::BotFullInfo(const BotFullInfo&) = default;
BotFullInfo::BotFullInfo(BotFullInfo&&) noexcept = default;
BotFullInfo& BotFullInfo::operator=(const BotFullInfo& other) { return *this = BotFullInfo(other); }
BotFullInfo& BotFullInfo::operator=(BotFullInfo&&) noexcept = default;
BotFullInfo::~BotFullInfo() = default;
BotFullInfo::BotFullInfo(std::int64_t id_, bool is_bot_, std::string first_name_) : id(id_), is_bot(is_bot_), first_name(std::move(first_name_)) {}
BotFullInfo::operator User() const {
    User out;
    out.id = id;
    out.is_bot = is_bot;
    out.first_name = first_name;
    out.last_name = last_name;
    out.username = username;
    out.language_code = language_code;
    out.is_premium = is_premium;
    out.added_to_attachment_menu = added_to_attachment_menu;
    return out;
}
BotFullInfo& BotFullInfo::set_id(std::int64_t value_) {
    id = value_;
    return *this;
}
BotFullInfo& BotFullInfo::set_is_bot(bool value_) {
    is_bot = value_;
    return *this;
}
BotFullInfo& BotFullInfo::set_first_name(std::string value_) {
    first_name = std::move(value_);
    return *this;
}
BotFullInfo& BotFullInfo::set_last_name(std::string value_) {
    last_name = std::move(value_);
    return *this;
}
BotFullInfo& BotFullInfo::set_username(std::string value_) {
    username = std::move(value_);
    return *this;
}
BotFullInfo& BotFullInfo::set_language_code(std::string value_) {
    language_code = std::move(value_);
    return *this;
}
BotFullInfo& BotFullInfo::set_is_premium(bool value_) {
    is_premium = value_;
    return *this;
}
BotFullInfo& BotFullInfo::set_added_to_attachment_menu(bool value_) {
    added_to_attachment_menu = value_;
    return *this;
}
BotFullInfo& BotFullInfo::set_can_join_groups(bool value_) {
    can_join_groups = value_;
    return *this;
}
BotFullInfo& BotFullInfo::set_can_read_all_group_messages(bool value_) {
    can_read_all_group_messages = value_;
    return *this;
}
BotFullInfo& BotFullInfo::set_supports_guest_queries(bool value_) {
    supports_guest_queries = value_;
    return *this;
}
BotFullInfo& BotFullInfo::set_supports_inline_queries(bool value_) {
    supports_inline_queries = value_;
    return *this;
}
BotFullInfo& BotFullInfo::set_can_connect_to_business(bool value_) {
    can_connect_to_business = value_;
    return *this;
}
BotFullInfo& BotFullInfo::set_has_main_web_app(bool value_) {
    has_main_web_app = value_;
    return *this;
}
BotFullInfo& BotFullInfo::set_has_topics_enabled(bool value_) {
    has_topics_enabled = value_;
    return *this;
}
BotFullInfo& BotFullInfo::set_allows_users_to_create_topics(bool value_) {
    allows_users_to_create_topics = value_;
    return *this;
}
BotFullInfo& BotFullInfo::set_can_manage_bots(bool value_) {
    can_manage_bots = value_;
    return *this;
}
BotFullInfo& BotFullInfo::set_supports_join_request_queries(bool value_) {
    supports_join_request_queries = value_;
    return *this;
}
BotFullInfo& BotFullInfo::set_active_usernames(std::vector<std::string> value_) {
    active_usernames = std::move(value_);
    return *this;
}
BotFullInfo& BotFullInfo::set_inline_query_placeholder(std::string value_) {
    inline_query_placeholder = std::move(value_);
    return *this;
}
BotFullInfo& BotFullInfo::set_needs_inline_query_location(bool value_) {
    needs_inline_query_location = value_;
    return *this;
}
BotFullInfo& BotFullInfo::set_has_topic_sidebar(bool value_) {
    has_topic_sidebar = value_;
    return *this;
}

BotName::BotName() = default;
BotName::BotName(const BotName&) = default;
BotName::BotName(BotName&&) noexcept = default;
BotName& BotName::operator=(const BotName& other) { return *this = BotName(other); }
BotName& BotName::operator=(BotName&&) noexcept = default;
BotName::~BotName() = default;
BotName::BotName(std::string name_) : name(std::move(name_)) {}
BotName& BotName::set_name(std::string value_) {
    name = std::move(value_);
    return *this;
}

BotShortDescription::BotShortDescription() = default;
BotShortDescription::BotShortDescription(const BotShortDescription&) = default;
BotShortDescription::BotShortDescription(BotShortDescription&&) noexcept = default;
BotShortDescription& BotShortDescription::operator=(const BotShortDescription& other) { return *this = BotShortDescription(other); }
BotShortDescription& BotShortDescription::operator=(BotShortDescription&&) noexcept = default;
BotShortDescription::~BotShortDescription() = default;
BotShortDescription::BotShortDescription(std::string short_description_) : short_description(std::move(short_description_)) {}
BotShortDescription& BotShortDescription::set_short_description(std::string value_) {
    short_description = std::move(value_);
    return *this;
}

User::User() = default;
User::User(const User&) = default;
User::User(User&&) noexcept = default;
User& User::operator=(const User& other) { return *this = User(other); }
User& User::operator=(User&&) noexcept = default;
User::~User() = default;
User::User(std::int64_t id_, bool is_bot_, std::string first_name_) : id(id_), is_bot(is_bot_), first_name(std::move(first_name_)) {}
User& User::set_id(std::int64_t value_) {
    id = value_;
    return *this;
}
User& User::set_is_bot(bool value_) {
    is_bot = value_;
    return *this;
}
User& User::set_first_name(std::string value_) {
    first_name = std::move(value_);
    return *this;
}
User& User::set_last_name(std::string value_) {
    last_name = std::move(value_);
    return *this;
}
User& User::set_username(std::string value_) {
    username = std::move(value_);
    return *this;
}
User& User::set_language_code(std::string value_) {
    language_code = std::move(value_);
    return *this;
}
User& User::set_is_premium(bool value_) {
    is_premium = value_;
    return *this;
}
User& User::set_added_to_attachment_menu(bool value_) {
    added_to_attachment_menu = value_;
    return *this;
}

BotSubscriptionUpdated::BotSubscriptionUpdated() = default;
BotSubscriptionUpdated::BotSubscriptionUpdated(const BotSubscriptionUpdated&) = default;
BotSubscriptionUpdated::BotSubscriptionUpdated(BotSubscriptionUpdated&&) noexcept = default;
BotSubscriptionUpdated& BotSubscriptionUpdated::operator=(const BotSubscriptionUpdated& other) { return *this = BotSubscriptionUpdated(other); }
BotSubscriptionUpdated& BotSubscriptionUpdated::operator=(BotSubscriptionUpdated&&) noexcept = default;
BotSubscriptionUpdated::~BotSubscriptionUpdated() = default;
BotSubscriptionUpdated::BotSubscriptionUpdated(User user_, std::string invoice_payload_, BotSubscriptionUpdatedState state_) : user(std::move(user_)), invoice_payload(std::move(invoice_payload_)), state(std::move(state_)) {}
BotSubscriptionUpdated& BotSubscriptionUpdated::set_user(User value_) {
    user = std::move(value_);
    return *this;
}
BotSubscriptionUpdated& BotSubscriptionUpdated::set_invoice_payload(std::string value_) {
    invoice_payload = std::move(value_);
    return *this;
}
BotSubscriptionUpdated& BotSubscriptionUpdated::set_state(BotSubscriptionUpdatedState value_) {
    state = std::move(value_);
    return *this;
}

BusinessBotRights::BusinessBotRights() = default;
BusinessBotRights::BusinessBotRights(const BusinessBotRights&) = default;
BusinessBotRights::BusinessBotRights(BusinessBotRights&&) noexcept = default;
BusinessBotRights& BusinessBotRights::operator=(const BusinessBotRights& other) { return *this = BusinessBotRights(other); }
BusinessBotRights& BusinessBotRights::operator=(BusinessBotRights&&) noexcept = default;
BusinessBotRights::~BusinessBotRights() = default;
BusinessBotRights& BusinessBotRights::set_can_reply(bool value_) {
    can_reply = value_;
    return *this;
}
BusinessBotRights& BusinessBotRights::set_can_read_messages(bool value_) {
    can_read_messages = value_;
    return *this;
}
BusinessBotRights& BusinessBotRights::set_can_delete_sent_messages(bool value_) {
    can_delete_sent_messages = value_;
    return *this;
}
BusinessBotRights& BusinessBotRights::set_can_delete_all_messages(bool value_) {
    can_delete_all_messages = value_;
    return *this;
}
BusinessBotRights& BusinessBotRights::set_can_edit_name(bool value_) {
    can_edit_name = value_;
    return *this;
}
BusinessBotRights& BusinessBotRights::set_can_edit_bio(bool value_) {
    can_edit_bio = value_;
    return *this;
}
BusinessBotRights& BusinessBotRights::set_can_edit_profile_photo(bool value_) {
    can_edit_profile_photo = value_;
    return *this;
}
BusinessBotRights& BusinessBotRights::set_can_edit_username(bool value_) {
    can_edit_username = value_;
    return *this;
}
BusinessBotRights& BusinessBotRights::set_can_change_gift_settings(bool value_) {
    can_change_gift_settings = value_;
    return *this;
}
BusinessBotRights& BusinessBotRights::set_can_view_gifts_and_stars(bool value_) {
    can_view_gifts_and_stars = value_;
    return *this;
}
BusinessBotRights& BusinessBotRights::set_can_convert_gifts_to_stars(bool value_) {
    can_convert_gifts_to_stars = value_;
    return *this;
}
BusinessBotRights& BusinessBotRights::set_can_transfer_and_upgrade_gifts(bool value_) {
    can_transfer_and_upgrade_gifts = value_;
    return *this;
}
BusinessBotRights& BusinessBotRights::set_can_transfer_stars(bool value_) {
    can_transfer_stars = value_;
    return *this;
}
BusinessBotRights& BusinessBotRights::set_can_manage_stories(bool value_) {
    can_manage_stories = value_;
    return *this;
}

BusinessConnection::BusinessConnection() = default;
BusinessConnection::BusinessConnection(const BusinessConnection&) = default;
BusinessConnection::BusinessConnection(BusinessConnection&&) noexcept = default;
BusinessConnection& BusinessConnection::operator=(const BusinessConnection& other) { return *this = BusinessConnection(other); }
BusinessConnection& BusinessConnection::operator=(BusinessConnection&&) noexcept = default;
BusinessConnection::~BusinessConnection() = default;
BusinessConnection::BusinessConnection(std::string id_, User user_, std::int64_t user_chat_id_, std::int64_t date_, bool is_enabled_) : id(std::move(id_)), user(std::move(user_)), user_chat_id(user_chat_id_), date(date_), is_enabled(is_enabled_) {}
BusinessConnection& BusinessConnection::set_id(std::string value_) {
    id = std::move(value_);
    return *this;
}
BusinessConnection& BusinessConnection::set_user(User value_) {
    user = std::move(value_);
    return *this;
}
BusinessConnection& BusinessConnection::set_user_chat_id(std::int64_t value_) {
    user_chat_id = value_;
    return *this;
}
BusinessConnection& BusinessConnection::set_date(std::int64_t value_) {
    date = value_;
    return *this;
}
BusinessConnection& BusinessConnection::set_rights(BusinessBotRights value_) {
    rights = std::move(value_);
    return *this;
}
BusinessConnection& BusinessConnection::set_is_enabled(bool value_) {
    is_enabled = value_;
    return *this;
}

BusinessIntro::BusinessIntro() = default;
BusinessIntro::BusinessIntro(const BusinessIntro&) = default;
BusinessIntro::BusinessIntro(BusinessIntro&&) noexcept = default;
BusinessIntro& BusinessIntro::operator=(const BusinessIntro& other) { return *this = BusinessIntro(other); }
BusinessIntro& BusinessIntro::operator=(BusinessIntro&&) noexcept = default;
BusinessIntro::~BusinessIntro() = default;
BusinessIntro& BusinessIntro::set_title(std::string value_) {
    title = std::move(value_);
    return *this;
}
BusinessIntro& BusinessIntro::set_message(std::string value_) {
    message = std::move(value_);
    return *this;
}
BusinessIntro& BusinessIntro::set_sticker(Sticker value_) {
    sticker = std::move(value_);
    return *this;
}

BusinessLocation::BusinessLocation() = default;
BusinessLocation::BusinessLocation(const BusinessLocation&) = default;
BusinessLocation::BusinessLocation(BusinessLocation&&) noexcept = default;
BusinessLocation& BusinessLocation::operator=(const BusinessLocation& other) { return *this = BusinessLocation(other); }
BusinessLocation& BusinessLocation::operator=(BusinessLocation&&) noexcept = default;
BusinessLocation::~BusinessLocation() = default;
BusinessLocation::BusinessLocation(std::string address_) : address(std::move(address_)) {}
BusinessLocation& BusinessLocation::set_address(std::string value_) {
    address = std::move(value_);
    return *this;
}
BusinessLocation& BusinessLocation::set_location(Location value_) {
    location = std::move(value_);
    return *this;
}

Chat::Chat() = default;
Chat::Chat(const Chat&) = default;
Chat::Chat(Chat&&) noexcept = default;
Chat& Chat::operator=(const Chat& other) { return *this = Chat(other); }
Chat& Chat::operator=(Chat&&) noexcept = default;
Chat::~Chat() = default;
Chat::Chat(std::int64_t id_, ChatType type_) : id(id_), type(std::move(type_)) {}
Chat& Chat::set_id(std::int64_t value_) {
    id = value_;
    return *this;
}
Chat& Chat::set_type(ChatType value_) {
    type = std::move(value_);
    return *this;
}
Chat& Chat::set_title(std::string value_) {
    title = std::move(value_);
    return *this;
}
Chat& Chat::set_username(std::string value_) {
    username = std::move(value_);
    return *this;
}
Chat& Chat::set_first_name(std::string value_) {
    first_name = std::move(value_);
    return *this;
}
Chat& Chat::set_last_name(std::string value_) {
    last_name = std::move(value_);
    return *this;
}
Chat& Chat::set_is_forum(bool value_) {
    is_forum = value_;
    return *this;
}
Chat& Chat::set_is_direct_messages(bool value_) {
    is_direct_messages = value_;
    return *this;
}

BusinessMessagesDeleted::BusinessMessagesDeleted() = default;
BusinessMessagesDeleted::BusinessMessagesDeleted(const BusinessMessagesDeleted&) = default;
BusinessMessagesDeleted::BusinessMessagesDeleted(BusinessMessagesDeleted&&) noexcept = default;
BusinessMessagesDeleted& BusinessMessagesDeleted::operator=(const BusinessMessagesDeleted& other) { return *this = BusinessMessagesDeleted(other); }
BusinessMessagesDeleted& BusinessMessagesDeleted::operator=(BusinessMessagesDeleted&&) noexcept = default;
BusinessMessagesDeleted::~BusinessMessagesDeleted() = default;
BusinessMessagesDeleted::BusinessMessagesDeleted(std::string business_connection_id_, Chat chat_, std::vector<std::int64_t> message_ids_) : business_connection_id(std::move(business_connection_id_)), chat(std::move(chat_)), message_ids(std::move(message_ids_)) {}
BusinessMessagesDeleted& BusinessMessagesDeleted::set_business_connection_id(std::string value_) {
    business_connection_id = std::move(value_);
    return *this;
}
BusinessMessagesDeleted& BusinessMessagesDeleted::set_chat(Chat value_) {
    chat = std::move(value_);
    return *this;
}
BusinessMessagesDeleted& BusinessMessagesDeleted::set_message_ids(std::vector<std::int64_t> value_) {
    message_ids = std::move(value_);
    return *this;
}

BusinessOpeningHours::BusinessOpeningHours() = default;
BusinessOpeningHours::BusinessOpeningHours(const BusinessOpeningHours&) = default;
BusinessOpeningHours::BusinessOpeningHours(BusinessOpeningHours&&) noexcept = default;
BusinessOpeningHours& BusinessOpeningHours::operator=(const BusinessOpeningHours& other) { return *this = BusinessOpeningHours(other); }
BusinessOpeningHours& BusinessOpeningHours::operator=(BusinessOpeningHours&&) noexcept = default;
BusinessOpeningHours::~BusinessOpeningHours() = default;
BusinessOpeningHours::BusinessOpeningHours(std::string time_zone_name_, std::vector<BusinessOpeningHoursInterval> opening_hours_) : time_zone_name(std::move(time_zone_name_)), opening_hours(std::move(opening_hours_)) {}
BusinessOpeningHours& BusinessOpeningHours::set_time_zone_name(std::string value_) {
    time_zone_name = std::move(value_);
    return *this;
}
BusinessOpeningHours& BusinessOpeningHours::set_opening_hours(std::vector<BusinessOpeningHoursInterval> value_) {
    opening_hours = std::move(value_);
    return *this;
}

BusinessOpeningHoursInterval::BusinessOpeningHoursInterval() = default;
BusinessOpeningHoursInterval::BusinessOpeningHoursInterval(const BusinessOpeningHoursInterval&) = default;
BusinessOpeningHoursInterval::BusinessOpeningHoursInterval(BusinessOpeningHoursInterval&&) noexcept = default;
BusinessOpeningHoursInterval& BusinessOpeningHoursInterval::operator=(const BusinessOpeningHoursInterval& other) { return *this = BusinessOpeningHoursInterval(other); }
BusinessOpeningHoursInterval& BusinessOpeningHoursInterval::operator=(BusinessOpeningHoursInterval&&) noexcept = default;
BusinessOpeningHoursInterval::~BusinessOpeningHoursInterval() = default;
BusinessOpeningHoursInterval::BusinessOpeningHoursInterval(std::int64_t opening_minute_, std::int64_t closing_minute_) : opening_minute(opening_minute_), closing_minute(closing_minute_) {}
BusinessOpeningHoursInterval& BusinessOpeningHoursInterval::set_opening_minute(std::int64_t value_) {
    opening_minute = value_;
    return *this;
}
BusinessOpeningHoursInterval& BusinessOpeningHoursInterval::set_closing_minute(std::int64_t value_) {
    closing_minute = value_;
    return *this;
}

CallbackGame::CallbackGame() = default;
CallbackGame::CallbackGame(const CallbackGame&) = default;
CallbackGame::CallbackGame(CallbackGame&&) noexcept = default;
CallbackGame& CallbackGame::operator=(const CallbackGame& other) { return *this = CallbackGame(other); }
CallbackGame& CallbackGame::operator=(CallbackGame&&) noexcept = default;
CallbackGame::~CallbackGame() = default;

CallbackQuery::CallbackQuery() = default;
CallbackQuery::CallbackQuery(const CallbackQuery&) = default;
CallbackQuery::CallbackQuery(CallbackQuery&&) noexcept = default;
CallbackQuery& CallbackQuery::operator=(const CallbackQuery& other) { return *this = CallbackQuery(other); }
CallbackQuery& CallbackQuery::operator=(CallbackQuery&&) noexcept = default;
CallbackQuery::~CallbackQuery() = default;
CallbackQuery::CallbackQuery(std::string id_, User from_, std::string chat_instance_) : id(std::move(id_)), from(std::move(from_)), chat_instance(std::move(chat_instance_)) {}
CallbackQuery& CallbackQuery::set_id(std::string value_) {
    id = std::move(value_);
    return *this;
}
CallbackQuery& CallbackQuery::set_from(User value_) {
    from = std::move(value_);
    return *this;
}
CallbackQuery& CallbackQuery::set_message(MaybeInaccessibleMessage value_) {
    message = std::move(value_);
    return *this;
}
CallbackQuery& CallbackQuery::set_inline_message_id(std::string value_) {
    inline_message_id = std::move(value_);
    return *this;
}
CallbackQuery& CallbackQuery::set_chat_instance(std::string value_) {
    chat_instance = std::move(value_);
    return *this;
}
CallbackQuery& CallbackQuery::set_data(std::string value_) {
    data = std::move(value_);
    return *this;
}
CallbackQuery& CallbackQuery::set_game_short_name(std::string value_) {
    game_short_name = std::move(value_);
    return *this;
}

ChatAdministratorRights::ChatAdministratorRights() = default;
ChatAdministratorRights::ChatAdministratorRights(const ChatAdministratorRights&) = default;
ChatAdministratorRights::ChatAdministratorRights(ChatAdministratorRights&&) noexcept = default;
ChatAdministratorRights& ChatAdministratorRights::operator=(const ChatAdministratorRights& other) { return *this = ChatAdministratorRights(other); }
ChatAdministratorRights& ChatAdministratorRights::operator=(ChatAdministratorRights&&) noexcept = default;
ChatAdministratorRights::~ChatAdministratorRights() = default;
ChatAdministratorRights& ChatAdministratorRights::set_is_anonymous(bool value_) {
    is_anonymous = value_;
    return *this;
}
ChatAdministratorRights& ChatAdministratorRights::set_can_manage_chat(bool value_) {
    can_manage_chat = value_;
    return *this;
}
ChatAdministratorRights& ChatAdministratorRights::set_can_delete_messages(bool value_) {
    can_delete_messages = value_;
    return *this;
}
ChatAdministratorRights& ChatAdministratorRights::set_can_manage_video_chats(bool value_) {
    can_manage_video_chats = value_;
    return *this;
}
ChatAdministratorRights& ChatAdministratorRights::set_can_restrict_members(bool value_) {
    can_restrict_members = value_;
    return *this;
}
ChatAdministratorRights& ChatAdministratorRights::set_can_promote_members(bool value_) {
    can_promote_members = value_;
    return *this;
}
ChatAdministratorRights& ChatAdministratorRights::set_can_change_info(bool value_) {
    can_change_info = value_;
    return *this;
}
ChatAdministratorRights& ChatAdministratorRights::set_can_invite_users(bool value_) {
    can_invite_users = value_;
    return *this;
}
ChatAdministratorRights& ChatAdministratorRights::set_can_post_stories(bool value_) {
    can_post_stories = value_;
    return *this;
}
ChatAdministratorRights& ChatAdministratorRights::set_can_edit_stories(bool value_) {
    can_edit_stories = value_;
    return *this;
}
ChatAdministratorRights& ChatAdministratorRights::set_can_delete_stories(bool value_) {
    can_delete_stories = value_;
    return *this;
}
ChatAdministratorRights& ChatAdministratorRights::set_can_post_messages(bool value_) {
    can_post_messages = value_;
    return *this;
}
ChatAdministratorRights& ChatAdministratorRights::set_can_edit_messages(bool value_) {
    can_edit_messages = value_;
    return *this;
}
ChatAdministratorRights& ChatAdministratorRights::set_can_pin_messages(bool value_) {
    can_pin_messages = value_;
    return *this;
}
ChatAdministratorRights& ChatAdministratorRights::set_can_manage_topics(bool value_) {
    can_manage_topics = value_;
    return *this;
}
ChatAdministratorRights& ChatAdministratorRights::set_can_manage_direct_messages(bool value_) {
    can_manage_direct_messages = value_;
    return *this;
}
ChatAdministratorRights& ChatAdministratorRights::set_can_manage_tags(bool value_) {
    can_manage_tags = value_;
    return *this;
}
ChatAdministratorRights& ChatAdministratorRights::set_can_send_welcome_messages(bool value_) {
    can_send_welcome_messages = value_;
    return *this;
}

ChatBackground::ChatBackground() = default;
ChatBackground::ChatBackground(const ChatBackground&) = default;
ChatBackground::ChatBackground(ChatBackground&&) noexcept = default;
ChatBackground& ChatBackground::operator=(const ChatBackground& other) { return *this = ChatBackground(other); }
ChatBackground& ChatBackground::operator=(ChatBackground&&) noexcept = default;
ChatBackground::~ChatBackground() = default;
ChatBackground::ChatBackground(BackgroundType type_) : type(std::move(type_)) {}
ChatBackground& ChatBackground::set_type(BackgroundType value_) {
    type = std::move(value_);
    return *this;
}

ChatBoostSource::ChatBoostSource() : ChatBoostSource(Unknown()) {}
ChatBoostSource::ChatBoostSource(ChatBoostSourcePremium value) : UnionBase(new ChatBoostSourcePremium(std::move(value)), 0) {}
ChatBoostSource::ChatBoostSource(ChatBoostSourceGiftCode value) : UnionBase(new ChatBoostSourceGiftCode(std::move(value)), 1) {}
ChatBoostSource::ChatBoostSource(ChatBoostSourceGiveaway value) : UnionBase(new ChatBoostSourceGiveaway(std::move(value)), 2) {}
ChatBoostSource::ChatBoostSource(Unknown value) : UnionBase(new Unknown(std::move(value)), 3) {}
ChatBoostSource::ChatBoostSource(const ChatBoostSource& other) : UnionBase(detail::copy_member<members>(other), other.index()) {}
ChatBoostSource::ChatBoostSource(ChatBoostSource&& other) noexcept = default;
ChatBoostSource& ChatBoostSource::operator=(ChatBoostSource other) noexcept {
    swap(other);
    return *this;
}
ChatBoostSource::~ChatBoostSource() { detail::destroy_member<members>(*this); }
std::string_view ChatBoostSource::source() const noexcept {
    switch (index()) {
        case 0: return ChatBoostSourcePremium::source;
        case 1: return ChatBoostSourceGiftCode::source;
        case 2: return ChatBoostSourceGiveaway::source;
        default: return {};
    }
}

ChatBoost::ChatBoost() = default;
ChatBoost::ChatBoost(const ChatBoost&) = default;
ChatBoost::ChatBoost(ChatBoost&&) noexcept = default;
ChatBoost& ChatBoost::operator=(const ChatBoost& other) { return *this = ChatBoost(other); }
ChatBoost& ChatBoost::operator=(ChatBoost&&) noexcept = default;
ChatBoost::~ChatBoost() = default;
ChatBoost::ChatBoost(std::string boost_id_, std::int64_t add_date_, std::int64_t expiration_date_, ChatBoostSource source_) : boost_id(std::move(boost_id_)), add_date(add_date_), expiration_date(expiration_date_), source(std::move(source_)) {}
ChatBoost& ChatBoost::set_boost_id(std::string value_) {
    boost_id = std::move(value_);
    return *this;
}
ChatBoost& ChatBoost::set_add_date(std::int64_t value_) {
    add_date = value_;
    return *this;
}
ChatBoost& ChatBoost::set_expiration_date(std::int64_t value_) {
    expiration_date = value_;
    return *this;
}
ChatBoost& ChatBoost::set_source(ChatBoostSource value_) {
    source = std::move(value_);
    return *this;
}

ChatBoostAdded::ChatBoostAdded() = default;
ChatBoostAdded::ChatBoostAdded(const ChatBoostAdded&) = default;
ChatBoostAdded::ChatBoostAdded(ChatBoostAdded&&) noexcept = default;
ChatBoostAdded& ChatBoostAdded::operator=(const ChatBoostAdded& other) { return *this = ChatBoostAdded(other); }
ChatBoostAdded& ChatBoostAdded::operator=(ChatBoostAdded&&) noexcept = default;
ChatBoostAdded::~ChatBoostAdded() = default;
ChatBoostAdded::ChatBoostAdded(std::int64_t boost_count_) : boost_count(boost_count_) {}
ChatBoostAdded& ChatBoostAdded::set_boost_count(std::int64_t value_) {
    boost_count = value_;
    return *this;
}

ChatBoostRemoved::ChatBoostRemoved() = default;
ChatBoostRemoved::ChatBoostRemoved(const ChatBoostRemoved&) = default;
ChatBoostRemoved::ChatBoostRemoved(ChatBoostRemoved&&) noexcept = default;
ChatBoostRemoved& ChatBoostRemoved::operator=(const ChatBoostRemoved& other) { return *this = ChatBoostRemoved(other); }
ChatBoostRemoved& ChatBoostRemoved::operator=(ChatBoostRemoved&&) noexcept = default;
ChatBoostRemoved::~ChatBoostRemoved() = default;
ChatBoostRemoved::ChatBoostRemoved(Chat chat_, std::string boost_id_, std::int64_t remove_date_, ChatBoostSource source_) : chat(std::move(chat_)), boost_id(std::move(boost_id_)), remove_date(remove_date_), source(std::move(source_)) {}
ChatBoostRemoved& ChatBoostRemoved::set_chat(Chat value_) {
    chat = std::move(value_);
    return *this;
}
ChatBoostRemoved& ChatBoostRemoved::set_boost_id(std::string value_) {
    boost_id = std::move(value_);
    return *this;
}
ChatBoostRemoved& ChatBoostRemoved::set_remove_date(std::int64_t value_) {
    remove_date = value_;
    return *this;
}
ChatBoostRemoved& ChatBoostRemoved::set_source(ChatBoostSource value_) {
    source = std::move(value_);
    return *this;
}

ChatBoostSourceGiftCode::ChatBoostSourceGiftCode() = default;
ChatBoostSourceGiftCode::ChatBoostSourceGiftCode(const ChatBoostSourceGiftCode&) = default;
ChatBoostSourceGiftCode::ChatBoostSourceGiftCode(ChatBoostSourceGiftCode&&) noexcept = default;
ChatBoostSourceGiftCode& ChatBoostSourceGiftCode::operator=(const ChatBoostSourceGiftCode& other) { return *this = ChatBoostSourceGiftCode(other); }
ChatBoostSourceGiftCode& ChatBoostSourceGiftCode::operator=(ChatBoostSourceGiftCode&&) noexcept = default;
ChatBoostSourceGiftCode::~ChatBoostSourceGiftCode() = default;
ChatBoostSourceGiftCode::ChatBoostSourceGiftCode(User user_) : user(std::move(user_)) {}
ChatBoostSourceGiftCode& ChatBoostSourceGiftCode::set_user(User value_) {
    user = std::move(value_);
    return *this;
}

ChatBoostSourceGiveaway::ChatBoostSourceGiveaway() = default;
ChatBoostSourceGiveaway::ChatBoostSourceGiveaway(const ChatBoostSourceGiveaway&) = default;
ChatBoostSourceGiveaway::ChatBoostSourceGiveaway(ChatBoostSourceGiveaway&&) noexcept = default;
ChatBoostSourceGiveaway& ChatBoostSourceGiveaway::operator=(const ChatBoostSourceGiveaway& other) { return *this = ChatBoostSourceGiveaway(other); }
ChatBoostSourceGiveaway& ChatBoostSourceGiveaway::operator=(ChatBoostSourceGiveaway&&) noexcept = default;
ChatBoostSourceGiveaway::~ChatBoostSourceGiveaway() = default;
ChatBoostSourceGiveaway::ChatBoostSourceGiveaway(std::int64_t giveaway_message_id_) : giveaway_message_id(giveaway_message_id_) {}
ChatBoostSourceGiveaway& ChatBoostSourceGiveaway::set_giveaway_message_id(std::int64_t value_) {
    giveaway_message_id = value_;
    return *this;
}
ChatBoostSourceGiveaway& ChatBoostSourceGiveaway::set_user(User value_) {
    user = std::move(value_);
    return *this;
}
ChatBoostSourceGiveaway& ChatBoostSourceGiveaway::set_prize_star_count(std::int64_t value_) {
    prize_star_count = value_;
    return *this;
}
ChatBoostSourceGiveaway& ChatBoostSourceGiveaway::set_is_unclaimed(bool value_) {
    is_unclaimed = value_;
    return *this;
}

ChatBoostSourcePremium::ChatBoostSourcePremium() = default;
ChatBoostSourcePremium::ChatBoostSourcePremium(const ChatBoostSourcePremium&) = default;
ChatBoostSourcePremium::ChatBoostSourcePremium(ChatBoostSourcePremium&&) noexcept = default;
ChatBoostSourcePremium& ChatBoostSourcePremium::operator=(const ChatBoostSourcePremium& other) { return *this = ChatBoostSourcePremium(other); }
ChatBoostSourcePremium& ChatBoostSourcePremium::operator=(ChatBoostSourcePremium&&) noexcept = default;
ChatBoostSourcePremium::~ChatBoostSourcePremium() = default;
ChatBoostSourcePremium::ChatBoostSourcePremium(User user_) : user(std::move(user_)) {}
ChatBoostSourcePremium& ChatBoostSourcePremium::set_user(User value_) {
    user = std::move(value_);
    return *this;
}

ChatBoostUpdated::ChatBoostUpdated() = default;
ChatBoostUpdated::ChatBoostUpdated(const ChatBoostUpdated&) = default;
ChatBoostUpdated::ChatBoostUpdated(ChatBoostUpdated&&) noexcept = default;
ChatBoostUpdated& ChatBoostUpdated::operator=(const ChatBoostUpdated& other) { return *this = ChatBoostUpdated(other); }
ChatBoostUpdated& ChatBoostUpdated::operator=(ChatBoostUpdated&&) noexcept = default;
ChatBoostUpdated::~ChatBoostUpdated() = default;
ChatBoostUpdated::ChatBoostUpdated(Chat chat_, ChatBoost boost_) : chat(std::move(chat_)), boost(std::move(boost_)) {}
ChatBoostUpdated& ChatBoostUpdated::set_chat(Chat value_) {
    chat = std::move(value_);
    return *this;
}
ChatBoostUpdated& ChatBoostUpdated::set_boost(ChatBoost value_) {
    boost = std::move(value_);
    return *this;
}

ChatFullInfo::ChatFullInfo() = default;
ChatFullInfo::ChatFullInfo(const ChatFullInfo&) = default;
ChatFullInfo::ChatFullInfo(ChatFullInfo&&) noexcept = default;
ChatFullInfo& ChatFullInfo::operator=(const ChatFullInfo& other) { return *this = ChatFullInfo(other); }
ChatFullInfo& ChatFullInfo::operator=(ChatFullInfo&&) noexcept = default;
ChatFullInfo::~ChatFullInfo() = default;
ChatFullInfo::ChatFullInfo(std::int64_t id_, ChatType type_, std::int64_t accent_color_id_, std::int64_t max_reaction_count_, AcceptedGiftTypes accepted_gift_types_) : id(id_), type(std::move(type_)), accent_color_id(accent_color_id_), max_reaction_count(max_reaction_count_), accepted_gift_types(std::move(accepted_gift_types_)) {}
ChatFullInfo& ChatFullInfo::set_id(std::int64_t value_) {
    id = value_;
    return *this;
}
ChatFullInfo& ChatFullInfo::set_type(ChatType value_) {
    type = std::move(value_);
    return *this;
}
ChatFullInfo& ChatFullInfo::set_title(std::string value_) {
    title = std::move(value_);
    return *this;
}
ChatFullInfo& ChatFullInfo::set_username(std::string value_) {
    username = std::move(value_);
    return *this;
}
ChatFullInfo& ChatFullInfo::set_first_name(std::string value_) {
    first_name = std::move(value_);
    return *this;
}
ChatFullInfo& ChatFullInfo::set_last_name(std::string value_) {
    last_name = std::move(value_);
    return *this;
}
ChatFullInfo& ChatFullInfo::set_is_forum(bool value_) {
    is_forum = value_;
    return *this;
}
ChatFullInfo& ChatFullInfo::set_is_direct_messages(bool value_) {
    is_direct_messages = value_;
    return *this;
}
ChatFullInfo& ChatFullInfo::set_accent_color_id(std::int64_t value_) {
    accent_color_id = value_;
    return *this;
}
ChatFullInfo& ChatFullInfo::set_max_reaction_count(std::int64_t value_) {
    max_reaction_count = value_;
    return *this;
}
ChatFullInfo& ChatFullInfo::set_photo(ChatPhoto value_) {
    photo = std::move(value_);
    return *this;
}
ChatFullInfo& ChatFullInfo::set_active_usernames(std::vector<std::string> value_) {
    active_usernames = std::move(value_);
    return *this;
}
ChatFullInfo& ChatFullInfo::set_birthdate(Birthdate value_) {
    birthdate = std::move(value_);
    return *this;
}
ChatFullInfo& ChatFullInfo::set_business_intro(BusinessIntro value_) {
    business_intro = std::move(value_);
    return *this;
}
ChatFullInfo& ChatFullInfo::set_business_location(BusinessLocation value_) {
    business_location = std::move(value_);
    return *this;
}
ChatFullInfo& ChatFullInfo::set_business_opening_hours(BusinessOpeningHours value_) {
    business_opening_hours = std::move(value_);
    return *this;
}
ChatFullInfo& ChatFullInfo::set_personal_chat(Chat value_) {
    personal_chat = std::move(value_);
    return *this;
}
ChatFullInfo& ChatFullInfo::set_parent_chat(Chat value_) {
    parent_chat = std::move(value_);
    return *this;
}
ChatFullInfo& ChatFullInfo::set_available_reactions(std::vector<ReactionType> value_) {
    available_reactions = std::move(value_);
    return *this;
}
ChatFullInfo& ChatFullInfo::set_background_custom_emoji_id(std::string value_) {
    background_custom_emoji_id = std::move(value_);
    return *this;
}
ChatFullInfo& ChatFullInfo::set_profile_accent_color_id(std::int64_t value_) {
    profile_accent_color_id = value_;
    return *this;
}
ChatFullInfo& ChatFullInfo::set_profile_background_custom_emoji_id(std::string value_) {
    profile_background_custom_emoji_id = std::move(value_);
    return *this;
}
ChatFullInfo& ChatFullInfo::set_emoji_status_custom_emoji_id(std::string value_) {
    emoji_status_custom_emoji_id = std::move(value_);
    return *this;
}
ChatFullInfo& ChatFullInfo::set_emoji_status_expiration_date(std::int64_t value_) {
    emoji_status_expiration_date = value_;
    return *this;
}
ChatFullInfo& ChatFullInfo::set_bio(std::string value_) {
    bio = std::move(value_);
    return *this;
}
ChatFullInfo& ChatFullInfo::set_has_private_forwards(bool value_) {
    has_private_forwards = value_;
    return *this;
}
ChatFullInfo& ChatFullInfo::set_has_restricted_voice_and_video_messages(bool value_) {
    has_restricted_voice_and_video_messages = value_;
    return *this;
}
ChatFullInfo& ChatFullInfo::set_join_to_send_messages(bool value_) {
    join_to_send_messages = value_;
    return *this;
}
ChatFullInfo& ChatFullInfo::set_join_by_request(bool value_) {
    join_by_request = value_;
    return *this;
}
ChatFullInfo& ChatFullInfo::set_description(std::string value_) {
    description = std::move(value_);
    return *this;
}
ChatFullInfo& ChatFullInfo::set_invite_link(std::string value_) {
    invite_link = std::move(value_);
    return *this;
}
ChatFullInfo& ChatFullInfo::set_pinned_message(Message value_) {
    pinned_message = std::move(value_);
    return *this;
}
ChatFullInfo& ChatFullInfo::set_permissions(ChatPermissions value_) {
    permissions = std::move(value_);
    return *this;
}
ChatFullInfo& ChatFullInfo::set_accepted_gift_types(AcceptedGiftTypes value_) {
    accepted_gift_types = std::move(value_);
    return *this;
}
ChatFullInfo& ChatFullInfo::set_can_send_paid_media(bool value_) {
    can_send_paid_media = value_;
    return *this;
}
ChatFullInfo& ChatFullInfo::set_slow_mode_delay(std::int64_t value_) {
    slow_mode_delay = value_;
    return *this;
}
ChatFullInfo& ChatFullInfo::set_unrestrict_boost_count(std::int64_t value_) {
    unrestrict_boost_count = value_;
    return *this;
}
ChatFullInfo& ChatFullInfo::set_message_auto_delete_time(std::int64_t value_) {
    message_auto_delete_time = value_;
    return *this;
}
ChatFullInfo& ChatFullInfo::set_has_aggressive_anti_spam_enabled(bool value_) {
    has_aggressive_anti_spam_enabled = value_;
    return *this;
}
ChatFullInfo& ChatFullInfo::set_has_hidden_members(bool value_) {
    has_hidden_members = value_;
    return *this;
}
ChatFullInfo& ChatFullInfo::set_has_protected_content(bool value_) {
    has_protected_content = value_;
    return *this;
}
ChatFullInfo& ChatFullInfo::set_has_visible_history(bool value_) {
    has_visible_history = value_;
    return *this;
}
ChatFullInfo& ChatFullInfo::set_sticker_set_name(std::string value_) {
    sticker_set_name = std::move(value_);
    return *this;
}
ChatFullInfo& ChatFullInfo::set_can_set_sticker_set(bool value_) {
    can_set_sticker_set = value_;
    return *this;
}
ChatFullInfo& ChatFullInfo::set_custom_emoji_sticker_set_name(std::string value_) {
    custom_emoji_sticker_set_name = std::move(value_);
    return *this;
}
ChatFullInfo& ChatFullInfo::set_linked_chat_id(std::int64_t value_) {
    linked_chat_id = value_;
    return *this;
}
ChatFullInfo& ChatFullInfo::set_location(ChatLocation value_) {
    location = std::move(value_);
    return *this;
}
ChatFullInfo& ChatFullInfo::set_rating(UserRating value_) {
    rating = std::move(value_);
    return *this;
}
ChatFullInfo& ChatFullInfo::set_first_profile_audio(Audio value_) {
    first_profile_audio = std::move(value_);
    return *this;
}
ChatFullInfo& ChatFullInfo::set_unique_gift_colors(UniqueGiftColors value_) {
    unique_gift_colors = std::move(value_);
    return *this;
}
ChatFullInfo& ChatFullInfo::set_paid_message_star_count(std::int64_t value_) {
    paid_message_star_count = value_;
    return *this;
}
ChatFullInfo& ChatFullInfo::set_guard_bot(User value_) {
    guard_bot = std::move(value_);
    return *this;
}
ChatFullInfo& ChatFullInfo::set_community(Community value_) {
    community = std::move(value_);
    return *this;
}
ChatFullInfo& ChatFullInfo::set_share_theme(ChatShareTheme value_) {
    share_theme = std::move(value_);
    return *this;
}

ChatInviteLink::ChatInviteLink() = default;
ChatInviteLink::ChatInviteLink(const ChatInviteLink&) = default;
ChatInviteLink::ChatInviteLink(ChatInviteLink&&) noexcept = default;
ChatInviteLink& ChatInviteLink::operator=(const ChatInviteLink& other) { return *this = ChatInviteLink(other); }
ChatInviteLink& ChatInviteLink::operator=(ChatInviteLink&&) noexcept = default;
ChatInviteLink::~ChatInviteLink() = default;
ChatInviteLink::ChatInviteLink(std::string invite_link_, User creator_, bool creates_join_request_, bool is_primary_, bool is_revoked_) : invite_link(std::move(invite_link_)), creator(std::move(creator_)), creates_join_request(creates_join_request_), is_primary(is_primary_), is_revoked(is_revoked_) {}
ChatInviteLink& ChatInviteLink::set_invite_link(std::string value_) {
    invite_link = std::move(value_);
    return *this;
}
ChatInviteLink& ChatInviteLink::set_creator(User value_) {
    creator = std::move(value_);
    return *this;
}
ChatInviteLink& ChatInviteLink::set_creates_join_request(bool value_) {
    creates_join_request = value_;
    return *this;
}
ChatInviteLink& ChatInviteLink::set_is_primary(bool value_) {
    is_primary = value_;
    return *this;
}
ChatInviteLink& ChatInviteLink::set_is_revoked(bool value_) {
    is_revoked = value_;
    return *this;
}
ChatInviteLink& ChatInviteLink::set_name(std::string value_) {
    name = std::move(value_);
    return *this;
}
ChatInviteLink& ChatInviteLink::set_expire_date(std::int64_t value_) {
    expire_date = value_;
    return *this;
}
ChatInviteLink& ChatInviteLink::set_member_limit(std::int64_t value_) {
    member_limit = value_;
    return *this;
}
ChatInviteLink& ChatInviteLink::set_pending_join_request_count(std::int64_t value_) {
    pending_join_request_count = value_;
    return *this;
}
ChatInviteLink& ChatInviteLink::set_subscription_period(std::int64_t value_) {
    subscription_period = value_;
    return *this;
}
ChatInviteLink& ChatInviteLink::set_subscription_price(std::int64_t value_) {
    subscription_price = value_;
    return *this;
}

ChatJoinRequest::ChatJoinRequest() = default;
ChatJoinRequest::ChatJoinRequest(const ChatJoinRequest&) = default;
ChatJoinRequest::ChatJoinRequest(ChatJoinRequest&&) noexcept = default;
ChatJoinRequest& ChatJoinRequest::operator=(const ChatJoinRequest& other) { return *this = ChatJoinRequest(other); }
ChatJoinRequest& ChatJoinRequest::operator=(ChatJoinRequest&&) noexcept = default;
ChatJoinRequest::~ChatJoinRequest() = default;
ChatJoinRequest::ChatJoinRequest(Chat chat_, User from_, std::int64_t user_chat_id_, std::int64_t date_) : chat(std::move(chat_)), from(std::move(from_)), user_chat_id(user_chat_id_), date(date_) {}
ChatJoinRequest& ChatJoinRequest::set_chat(Chat value_) {
    chat = std::move(value_);
    return *this;
}
ChatJoinRequest& ChatJoinRequest::set_from(User value_) {
    from = std::move(value_);
    return *this;
}
ChatJoinRequest& ChatJoinRequest::set_user_chat_id(std::int64_t value_) {
    user_chat_id = value_;
    return *this;
}
ChatJoinRequest& ChatJoinRequest::set_date(std::int64_t value_) {
    date = value_;
    return *this;
}
ChatJoinRequest& ChatJoinRequest::set_bio(std::string value_) {
    bio = std::move(value_);
    return *this;
}
ChatJoinRequest& ChatJoinRequest::set_invite_link(ChatInviteLink value_) {
    invite_link = std::move(value_);
    return *this;
}
ChatJoinRequest& ChatJoinRequest::set_query_id(std::string value_) {
    query_id = std::move(value_);
    return *this;
}

Location::Location() = default;
Location::Location(const Location&) = default;
Location::Location(Location&&) noexcept = default;
Location& Location::operator=(const Location& other) { return *this = Location(other); }
Location& Location::operator=(Location&&) noexcept = default;
Location::~Location() = default;
Location::Location(double latitude_, double longitude_) : latitude(latitude_), longitude(longitude_) {}
Location& Location::set_latitude(double value_) {
    latitude = value_;
    return *this;
}
Location& Location::set_longitude(double value_) {
    longitude = value_;
    return *this;
}
Location& Location::set_horizontal_accuracy(double value_) {
    horizontal_accuracy = value_;
    return *this;
}
Location& Location::set_live_period(std::int64_t value_) {
    live_period = value_;
    return *this;
}
Location& Location::set_heading(std::int64_t value_) {
    heading = value_;
    return *this;
}
Location& Location::set_proximity_alert_radius(std::int64_t value_) {
    proximity_alert_radius = value_;
    return *this;
}

ChatLocation::ChatLocation() = default;
ChatLocation::ChatLocation(const ChatLocation&) = default;
ChatLocation::ChatLocation(ChatLocation&&) noexcept = default;
ChatLocation& ChatLocation::operator=(const ChatLocation& other) { return *this = ChatLocation(other); }
ChatLocation& ChatLocation::operator=(ChatLocation&&) noexcept = default;
ChatLocation::~ChatLocation() = default;
ChatLocation::ChatLocation(Location location_, std::string address_) : location(std::move(location_)), address(std::move(address_)) {}
ChatLocation& ChatLocation::set_location(Location value_) {
    location = std::move(value_);
    return *this;
}
ChatLocation& ChatLocation::set_address(std::string value_) {
    address = std::move(value_);
    return *this;
}

ChatMember::ChatMember() : ChatMember(Unknown()) {}
ChatMember::ChatMember(ChatMemberOwner value) : UnionBase(new ChatMemberOwner(std::move(value)), 0) {}
ChatMember::ChatMember(ChatMemberAdministrator value) : UnionBase(new ChatMemberAdministrator(std::move(value)), 1) {}
ChatMember::ChatMember(ChatMemberMember value) : UnionBase(new ChatMemberMember(std::move(value)), 2) {}
ChatMember::ChatMember(ChatMemberRestricted value) : UnionBase(new ChatMemberRestricted(std::move(value)), 3) {}
ChatMember::ChatMember(ChatMemberLeft value) : UnionBase(new ChatMemberLeft(std::move(value)), 4) {}
ChatMember::ChatMember(ChatMemberBanned value) : UnionBase(new ChatMemberBanned(std::move(value)), 5) {}
ChatMember::ChatMember(Unknown value) : UnionBase(new Unknown(std::move(value)), 6) {}
ChatMember::ChatMember(const ChatMember& other) : UnionBase(detail::copy_member<members>(other), other.index()) {}
ChatMember::ChatMember(ChatMember&& other) noexcept = default;
ChatMember& ChatMember::operator=(ChatMember other) noexcept {
    swap(other);
    return *this;
}
ChatMember::~ChatMember() { detail::destroy_member<members>(*this); }
std::string_view ChatMember::status() const noexcept {
    switch (index()) {
        case 0: return ChatMemberOwner::status;
        case 1: return ChatMemberAdministrator::status;
        case 2: return ChatMemberMember::status;
        case 3: return ChatMemberRestricted::status;
        case 4: return ChatMemberLeft::status;
        case 5: return ChatMemberBanned::status;
        default: return {};
    }
}
const User& ChatMember::user() const {
    switch (index()) {
        case 0: return static_cast<const ChatMemberOwner*>(object())->user;
        case 1: return static_cast<const ChatMemberAdministrator*>(object())->user;
        case 2: return static_cast<const ChatMemberMember*>(object())->user;
        case 3: return static_cast<const ChatMemberRestricted*>(object())->user;
        case 4: return static_cast<const ChatMemberLeft*>(object())->user;
        case 5: return static_cast<const ChatMemberBanned*>(object())->user;
        default: detail::throw_bad_union_access();
    }
}

ChatMemberAdministrator::ChatMemberAdministrator() = default;
ChatMemberAdministrator::ChatMemberAdministrator(const ChatMemberAdministrator&) = default;
ChatMemberAdministrator::ChatMemberAdministrator(ChatMemberAdministrator&&) noexcept = default;
ChatMemberAdministrator& ChatMemberAdministrator::operator=(const ChatMemberAdministrator& other) { return *this = ChatMemberAdministrator(other); }
ChatMemberAdministrator& ChatMemberAdministrator::operator=(ChatMemberAdministrator&&) noexcept = default;
ChatMemberAdministrator::~ChatMemberAdministrator() = default;
ChatMemberAdministrator& ChatMemberAdministrator::set_user(User value_) {
    user = std::move(value_);
    return *this;
}
ChatMemberAdministrator& ChatMemberAdministrator::set_can_be_edited(bool value_) {
    can_be_edited = value_;
    return *this;
}
ChatMemberAdministrator& ChatMemberAdministrator::set_is_anonymous(bool value_) {
    is_anonymous = value_;
    return *this;
}
ChatMemberAdministrator& ChatMemberAdministrator::set_can_manage_chat(bool value_) {
    can_manage_chat = value_;
    return *this;
}
ChatMemberAdministrator& ChatMemberAdministrator::set_can_delete_messages(bool value_) {
    can_delete_messages = value_;
    return *this;
}
ChatMemberAdministrator& ChatMemberAdministrator::set_can_manage_video_chats(bool value_) {
    can_manage_video_chats = value_;
    return *this;
}
ChatMemberAdministrator& ChatMemberAdministrator::set_can_restrict_members(bool value_) {
    can_restrict_members = value_;
    return *this;
}
ChatMemberAdministrator& ChatMemberAdministrator::set_can_promote_members(bool value_) {
    can_promote_members = value_;
    return *this;
}
ChatMemberAdministrator& ChatMemberAdministrator::set_can_change_info(bool value_) {
    can_change_info = value_;
    return *this;
}
ChatMemberAdministrator& ChatMemberAdministrator::set_can_invite_users(bool value_) {
    can_invite_users = value_;
    return *this;
}
ChatMemberAdministrator& ChatMemberAdministrator::set_can_post_stories(bool value_) {
    can_post_stories = value_;
    return *this;
}
ChatMemberAdministrator& ChatMemberAdministrator::set_can_edit_stories(bool value_) {
    can_edit_stories = value_;
    return *this;
}
ChatMemberAdministrator& ChatMemberAdministrator::set_can_delete_stories(bool value_) {
    can_delete_stories = value_;
    return *this;
}
ChatMemberAdministrator& ChatMemberAdministrator::set_can_post_messages(bool value_) {
    can_post_messages = value_;
    return *this;
}
ChatMemberAdministrator& ChatMemberAdministrator::set_can_edit_messages(bool value_) {
    can_edit_messages = value_;
    return *this;
}
ChatMemberAdministrator& ChatMemberAdministrator::set_can_pin_messages(bool value_) {
    can_pin_messages = value_;
    return *this;
}
ChatMemberAdministrator& ChatMemberAdministrator::set_can_manage_topics(bool value_) {
    can_manage_topics = value_;
    return *this;
}
ChatMemberAdministrator& ChatMemberAdministrator::set_can_manage_direct_messages(bool value_) {
    can_manage_direct_messages = value_;
    return *this;
}
ChatMemberAdministrator& ChatMemberAdministrator::set_can_manage_tags(bool value_) {
    can_manage_tags = value_;
    return *this;
}
ChatMemberAdministrator& ChatMemberAdministrator::set_can_send_welcome_messages(bool value_) {
    can_send_welcome_messages = value_;
    return *this;
}
ChatMemberAdministrator& ChatMemberAdministrator::set_custom_title(std::string value_) {
    custom_title = std::move(value_);
    return *this;
}

ChatMemberBanned::ChatMemberBanned() = default;
ChatMemberBanned::ChatMemberBanned(const ChatMemberBanned&) = default;
ChatMemberBanned::ChatMemberBanned(ChatMemberBanned&&) noexcept = default;
ChatMemberBanned& ChatMemberBanned::operator=(const ChatMemberBanned& other) { return *this = ChatMemberBanned(other); }
ChatMemberBanned& ChatMemberBanned::operator=(ChatMemberBanned&&) noexcept = default;
ChatMemberBanned::~ChatMemberBanned() = default;
ChatMemberBanned::ChatMemberBanned(User user_, std::int64_t until_date_) : user(std::move(user_)), until_date(until_date_) {}
ChatMemberBanned& ChatMemberBanned::set_user(User value_) {
    user = std::move(value_);
    return *this;
}
ChatMemberBanned& ChatMemberBanned::set_until_date(std::int64_t value_) {
    until_date = value_;
    return *this;
}

}  // namespace telepot
