// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#include <utility>

#include "telepot/types/all.hpp"
#include "values/union_members.hpp"

namespace telepot {

ChatMemberLeft::ChatMemberLeft() = default;
ChatMemberLeft::ChatMemberLeft(const ChatMemberLeft&) = default;
ChatMemberLeft::ChatMemberLeft(ChatMemberLeft&&) noexcept = default;
ChatMemberLeft& ChatMemberLeft::operator=(const ChatMemberLeft& other) { return *this = ChatMemberLeft(other); }
ChatMemberLeft& ChatMemberLeft::operator=(ChatMemberLeft&&) noexcept = default;
ChatMemberLeft::~ChatMemberLeft() = default;
ChatMemberLeft::ChatMemberLeft(User user_) : user(std::move(user_)) {}
ChatMemberLeft& ChatMemberLeft::set_user(User value_) {
    user = std::move(value_);
    return *this;
}

ChatMemberMember::ChatMemberMember() = default;
ChatMemberMember::ChatMemberMember(const ChatMemberMember&) = default;
ChatMemberMember::ChatMemberMember(ChatMemberMember&&) noexcept = default;
ChatMemberMember& ChatMemberMember::operator=(const ChatMemberMember& other) { return *this = ChatMemberMember(other); }
ChatMemberMember& ChatMemberMember::operator=(ChatMemberMember&&) noexcept = default;
ChatMemberMember::~ChatMemberMember() = default;
ChatMemberMember::ChatMemberMember(User user_) : user(std::move(user_)) {}
ChatMemberMember& ChatMemberMember::set_tag(std::string value_) {
    tag = std::move(value_);
    return *this;
}
ChatMemberMember& ChatMemberMember::set_user(User value_) {
    user = std::move(value_);
    return *this;
}
ChatMemberMember& ChatMemberMember::set_until_date(std::int64_t value_) {
    until_date = value_;
    return *this;
}

ChatMemberOwner::ChatMemberOwner() = default;
ChatMemberOwner::ChatMemberOwner(const ChatMemberOwner&) = default;
ChatMemberOwner::ChatMemberOwner(ChatMemberOwner&&) noexcept = default;
ChatMemberOwner& ChatMemberOwner::operator=(const ChatMemberOwner& other) { return *this = ChatMemberOwner(other); }
ChatMemberOwner& ChatMemberOwner::operator=(ChatMemberOwner&&) noexcept = default;
ChatMemberOwner::~ChatMemberOwner() = default;
ChatMemberOwner::ChatMemberOwner(User user_, bool is_anonymous_) : user(std::move(user_)), is_anonymous(is_anonymous_) {}
ChatMemberOwner& ChatMemberOwner::set_user(User value_) {
    user = std::move(value_);
    return *this;
}
ChatMemberOwner& ChatMemberOwner::set_is_anonymous(bool value_) {
    is_anonymous = value_;
    return *this;
}
ChatMemberOwner& ChatMemberOwner::set_custom_title(std::string value_) {
    custom_title = std::move(value_);
    return *this;
}

ChatMemberRestricted::ChatMemberRestricted() = default;
ChatMemberRestricted::ChatMemberRestricted(const ChatMemberRestricted&) = default;
ChatMemberRestricted::ChatMemberRestricted(ChatMemberRestricted&&) noexcept = default;
ChatMemberRestricted& ChatMemberRestricted::operator=(const ChatMemberRestricted& other) { return *this = ChatMemberRestricted(other); }
ChatMemberRestricted& ChatMemberRestricted::operator=(ChatMemberRestricted&&) noexcept = default;
ChatMemberRestricted::~ChatMemberRestricted() = default;
ChatMemberRestricted& ChatMemberRestricted::set_tag(std::string value_) {
    tag = std::move(value_);
    return *this;
}
ChatMemberRestricted& ChatMemberRestricted::set_user(User value_) {
    user = std::move(value_);
    return *this;
}
ChatMemberRestricted& ChatMemberRestricted::set_is_member(bool value_) {
    is_member = value_;
    return *this;
}
ChatMemberRestricted& ChatMemberRestricted::set_can_send_messages(bool value_) {
    can_send_messages = value_;
    return *this;
}
ChatMemberRestricted& ChatMemberRestricted::set_can_send_audios(bool value_) {
    can_send_audios = value_;
    return *this;
}
ChatMemberRestricted& ChatMemberRestricted::set_can_send_documents(bool value_) {
    can_send_documents = value_;
    return *this;
}
ChatMemberRestricted& ChatMemberRestricted::set_can_send_photos(bool value_) {
    can_send_photos = value_;
    return *this;
}
ChatMemberRestricted& ChatMemberRestricted::set_can_send_videos(bool value_) {
    can_send_videos = value_;
    return *this;
}
ChatMemberRestricted& ChatMemberRestricted::set_can_send_video_notes(bool value_) {
    can_send_video_notes = value_;
    return *this;
}
ChatMemberRestricted& ChatMemberRestricted::set_can_send_voice_notes(bool value_) {
    can_send_voice_notes = value_;
    return *this;
}
ChatMemberRestricted& ChatMemberRestricted::set_can_send_polls(bool value_) {
    can_send_polls = value_;
    return *this;
}
ChatMemberRestricted& ChatMemberRestricted::set_can_send_other_messages(bool value_) {
    can_send_other_messages = value_;
    return *this;
}
ChatMemberRestricted& ChatMemberRestricted::set_can_add_web_page_previews(bool value_) {
    can_add_web_page_previews = value_;
    return *this;
}
ChatMemberRestricted& ChatMemberRestricted::set_can_react_to_messages(bool value_) {
    can_react_to_messages = value_;
    return *this;
}
ChatMemberRestricted& ChatMemberRestricted::set_can_edit_tag(bool value_) {
    can_edit_tag = value_;
    return *this;
}
ChatMemberRestricted& ChatMemberRestricted::set_can_change_info(bool value_) {
    can_change_info = value_;
    return *this;
}
ChatMemberRestricted& ChatMemberRestricted::set_can_invite_users(bool value_) {
    can_invite_users = value_;
    return *this;
}
ChatMemberRestricted& ChatMemberRestricted::set_can_pin_messages(bool value_) {
    can_pin_messages = value_;
    return *this;
}
ChatMemberRestricted& ChatMemberRestricted::set_can_manage_topics(bool value_) {
    can_manage_topics = value_;
    return *this;
}
ChatMemberRestricted& ChatMemberRestricted::set_until_date(std::int64_t value_) {
    until_date = value_;
    return *this;
}

ChatMemberUpdated::ChatMemberUpdated() = default;
ChatMemberUpdated::ChatMemberUpdated(const ChatMemberUpdated&) = default;
ChatMemberUpdated::ChatMemberUpdated(ChatMemberUpdated&&) noexcept = default;
ChatMemberUpdated& ChatMemberUpdated::operator=(const ChatMemberUpdated& other) { return *this = ChatMemberUpdated(other); }
ChatMemberUpdated& ChatMemberUpdated::operator=(ChatMemberUpdated&&) noexcept = default;
ChatMemberUpdated::~ChatMemberUpdated() = default;
ChatMemberUpdated::ChatMemberUpdated(Chat chat_, User from_, std::int64_t date_, ChatMember old_chat_member_, ChatMember new_chat_member_) : chat(std::move(chat_)), from(std::move(from_)), date(date_), old_chat_member(std::move(old_chat_member_)), new_chat_member(std::move(new_chat_member_)) {}
ChatMemberUpdated& ChatMemberUpdated::set_chat(Chat value_) {
    chat = std::move(value_);
    return *this;
}
ChatMemberUpdated& ChatMemberUpdated::set_from(User value_) {
    from = std::move(value_);
    return *this;
}
ChatMemberUpdated& ChatMemberUpdated::set_date(std::int64_t value_) {
    date = value_;
    return *this;
}
ChatMemberUpdated& ChatMemberUpdated::set_old_chat_member(ChatMember value_) {
    old_chat_member = std::move(value_);
    return *this;
}
ChatMemberUpdated& ChatMemberUpdated::set_new_chat_member(ChatMember value_) {
    new_chat_member = std::move(value_);
    return *this;
}
ChatMemberUpdated& ChatMemberUpdated::set_invite_link(ChatInviteLink value_) {
    invite_link = std::move(value_);
    return *this;
}
ChatMemberUpdated& ChatMemberUpdated::set_via_join_request(bool value_) {
    via_join_request = value_;
    return *this;
}
ChatMemberUpdated& ChatMemberUpdated::set_via_chat_folder_invite_link(bool value_) {
    via_chat_folder_invite_link = value_;
    return *this;
}

ChatOwnerChanged::ChatOwnerChanged() = default;
ChatOwnerChanged::ChatOwnerChanged(const ChatOwnerChanged&) = default;
ChatOwnerChanged::ChatOwnerChanged(ChatOwnerChanged&&) noexcept = default;
ChatOwnerChanged& ChatOwnerChanged::operator=(const ChatOwnerChanged& other) { return *this = ChatOwnerChanged(other); }
ChatOwnerChanged& ChatOwnerChanged::operator=(ChatOwnerChanged&&) noexcept = default;
ChatOwnerChanged::~ChatOwnerChanged() = default;
ChatOwnerChanged::ChatOwnerChanged(User new_owner_) : new_owner(std::move(new_owner_)) {}
ChatOwnerChanged& ChatOwnerChanged::set_new_owner(User value_) {
    new_owner = std::move(value_);
    return *this;
}

ChatOwnerLeft::ChatOwnerLeft() = default;
ChatOwnerLeft::ChatOwnerLeft(const ChatOwnerLeft&) = default;
ChatOwnerLeft::ChatOwnerLeft(ChatOwnerLeft&&) noexcept = default;
ChatOwnerLeft& ChatOwnerLeft::operator=(const ChatOwnerLeft& other) { return *this = ChatOwnerLeft(other); }
ChatOwnerLeft& ChatOwnerLeft::operator=(ChatOwnerLeft&&) noexcept = default;
ChatOwnerLeft::~ChatOwnerLeft() = default;
ChatOwnerLeft& ChatOwnerLeft::set_new_owner(User value_) {
    new_owner = std::move(value_);
    return *this;
}

ChatPermissions::ChatPermissions() = default;
ChatPermissions::ChatPermissions(const ChatPermissions&) = default;
ChatPermissions::ChatPermissions(ChatPermissions&&) noexcept = default;
ChatPermissions& ChatPermissions::operator=(const ChatPermissions& other) { return *this = ChatPermissions(other); }
ChatPermissions& ChatPermissions::operator=(ChatPermissions&&) noexcept = default;
ChatPermissions::~ChatPermissions() = default;
ChatPermissions& ChatPermissions::set_can_send_messages(bool value_) {
    can_send_messages = value_;
    return *this;
}
ChatPermissions& ChatPermissions::set_can_send_audios(bool value_) {
    can_send_audios = value_;
    return *this;
}
ChatPermissions& ChatPermissions::set_can_send_documents(bool value_) {
    can_send_documents = value_;
    return *this;
}
ChatPermissions& ChatPermissions::set_can_send_photos(bool value_) {
    can_send_photos = value_;
    return *this;
}
ChatPermissions& ChatPermissions::set_can_send_videos(bool value_) {
    can_send_videos = value_;
    return *this;
}
ChatPermissions& ChatPermissions::set_can_send_video_notes(bool value_) {
    can_send_video_notes = value_;
    return *this;
}
ChatPermissions& ChatPermissions::set_can_send_voice_notes(bool value_) {
    can_send_voice_notes = value_;
    return *this;
}
ChatPermissions& ChatPermissions::set_can_send_polls(bool value_) {
    can_send_polls = value_;
    return *this;
}
ChatPermissions& ChatPermissions::set_can_send_other_messages(bool value_) {
    can_send_other_messages = value_;
    return *this;
}
ChatPermissions& ChatPermissions::set_can_add_web_page_previews(bool value_) {
    can_add_web_page_previews = value_;
    return *this;
}
ChatPermissions& ChatPermissions::set_can_react_to_messages(bool value_) {
    can_react_to_messages = value_;
    return *this;
}
ChatPermissions& ChatPermissions::set_can_edit_tag(bool value_) {
    can_edit_tag = value_;
    return *this;
}
ChatPermissions& ChatPermissions::set_can_change_info(bool value_) {
    can_change_info = value_;
    return *this;
}
ChatPermissions& ChatPermissions::set_can_invite_users(bool value_) {
    can_invite_users = value_;
    return *this;
}
ChatPermissions& ChatPermissions::set_can_pin_messages(bool value_) {
    can_pin_messages = value_;
    return *this;
}
ChatPermissions& ChatPermissions::set_can_manage_topics(bool value_) {
    can_manage_topics = value_;
    return *this;
}

ChatPhoto::ChatPhoto() = default;
ChatPhoto::ChatPhoto(const ChatPhoto&) = default;
ChatPhoto::ChatPhoto(ChatPhoto&&) noexcept = default;
ChatPhoto& ChatPhoto::operator=(const ChatPhoto& other) { return *this = ChatPhoto(other); }
ChatPhoto& ChatPhoto::operator=(ChatPhoto&&) noexcept = default;
ChatPhoto::~ChatPhoto() = default;
ChatPhoto::ChatPhoto(std::string small_file_id_, std::string small_file_unique_id_, std::string big_file_id_, std::string big_file_unique_id_) : small_file_id(std::move(small_file_id_)), small_file_unique_id(std::move(small_file_unique_id_)), big_file_id(std::move(big_file_id_)), big_file_unique_id(std::move(big_file_unique_id_)) {}
ChatPhoto& ChatPhoto::set_small_file_id(std::string value_) {
    small_file_id = std::move(value_);
    return *this;
}
ChatPhoto& ChatPhoto::set_small_file_unique_id(std::string value_) {
    small_file_unique_id = std::move(value_);
    return *this;
}
ChatPhoto& ChatPhoto::set_big_file_id(std::string value_) {
    big_file_id = std::move(value_);
    return *this;
}
ChatPhoto& ChatPhoto::set_big_file_unique_id(std::string value_) {
    big_file_unique_id = std::move(value_);
    return *this;
}

ChatShareTheme::ChatShareTheme() : ChatShareTheme(Unknown()) {}
ChatShareTheme::ChatShareTheme(ChatShareThemeEmoji value) : UnionBase(new ChatShareThemeEmoji(std::move(value)), 0) {}
ChatShareTheme::ChatShareTheme(ChatShareThemeUniqueGift value) : UnionBase(new ChatShareThemeUniqueGift(std::move(value)), 1) {}
ChatShareTheme::ChatShareTheme(Unknown value) : UnionBase(new Unknown(std::move(value)), 2) {}
ChatShareTheme::ChatShareTheme(const ChatShareTheme& other) : UnionBase(detail::copy_member<members>(other), other.index()) {}
ChatShareTheme::ChatShareTheme(ChatShareTheme&& other) noexcept = default;
ChatShareTheme& ChatShareTheme::operator=(ChatShareTheme other) noexcept {
    swap(other);
    return *this;
}
ChatShareTheme::~ChatShareTheme() { detail::destroy_member<members>(*this); }
std::string_view ChatShareTheme::type() const noexcept {
    switch (index()) {
        case 0: return ChatShareThemeEmoji::type;
        case 1: return ChatShareThemeUniqueGift::type;
        default: return {};
    }
}

UniqueGiftBackdropColors::UniqueGiftBackdropColors() = default;
UniqueGiftBackdropColors::UniqueGiftBackdropColors(const UniqueGiftBackdropColors&) = default;
UniqueGiftBackdropColors::UniqueGiftBackdropColors(UniqueGiftBackdropColors&&) noexcept = default;
UniqueGiftBackdropColors& UniqueGiftBackdropColors::operator=(const UniqueGiftBackdropColors& other) { return *this = UniqueGiftBackdropColors(other); }
UniqueGiftBackdropColors& UniqueGiftBackdropColors::operator=(UniqueGiftBackdropColors&&) noexcept = default;
UniqueGiftBackdropColors::~UniqueGiftBackdropColors() = default;
UniqueGiftBackdropColors::UniqueGiftBackdropColors(std::int64_t center_color_, std::int64_t edge_color_, std::int64_t symbol_color_, std::int64_t text_color_) : center_color(center_color_), edge_color(edge_color_), symbol_color(symbol_color_), text_color(text_color_) {}
UniqueGiftBackdropColors& UniqueGiftBackdropColors::set_center_color(std::int64_t value_) {
    center_color = value_;
    return *this;
}
UniqueGiftBackdropColors& UniqueGiftBackdropColors::set_edge_color(std::int64_t value_) {
    edge_color = value_;
    return *this;
}
UniqueGiftBackdropColors& UniqueGiftBackdropColors::set_symbol_color(std::int64_t value_) {
    symbol_color = value_;
    return *this;
}
UniqueGiftBackdropColors& UniqueGiftBackdropColors::set_text_color(std::int64_t value_) {
    text_color = value_;
    return *this;
}

ChatShareThemeBackdrop::ChatShareThemeBackdrop() = default;
ChatShareThemeBackdrop::ChatShareThemeBackdrop(const ChatShareThemeBackdrop&) = default;
ChatShareThemeBackdrop::ChatShareThemeBackdrop(ChatShareThemeBackdrop&&) noexcept = default;
ChatShareThemeBackdrop& ChatShareThemeBackdrop::operator=(const ChatShareThemeBackdrop& other) { return *this = ChatShareThemeBackdrop(other); }
ChatShareThemeBackdrop& ChatShareThemeBackdrop::operator=(ChatShareThemeBackdrop&&) noexcept = default;
ChatShareThemeBackdrop::~ChatShareThemeBackdrop() = default;
ChatShareThemeBackdrop::ChatShareThemeBackdrop(std::int64_t id_, std::string name_, UniqueGiftBackdropColors colors_) : id(id_), name(std::move(name_)), colors(std::move(colors_)) {}
ChatShareThemeBackdrop& ChatShareThemeBackdrop::set_id(std::int64_t value_) {
    id = value_;
    return *this;
}
ChatShareThemeBackdrop& ChatShareThemeBackdrop::set_name(std::string value_) {
    name = std::move(value_);
    return *this;
}
ChatShareThemeBackdrop& ChatShareThemeBackdrop::set_colors(UniqueGiftBackdropColors value_) {
    colors = std::move(value_);
    return *this;
}

ChatShareThemeBackdrops::ChatShareThemeBackdrops() = default;
ChatShareThemeBackdrops::ChatShareThemeBackdrops(const ChatShareThemeBackdrops&) = default;
ChatShareThemeBackdrops::ChatShareThemeBackdrops(ChatShareThemeBackdrops&&) noexcept = default;
ChatShareThemeBackdrops& ChatShareThemeBackdrops::operator=(const ChatShareThemeBackdrops& other) { return *this = ChatShareThemeBackdrops(other); }
ChatShareThemeBackdrops& ChatShareThemeBackdrops::operator=(ChatShareThemeBackdrops&&) noexcept = default;
ChatShareThemeBackdrops::~ChatShareThemeBackdrops() = default;
ChatShareThemeBackdrops::ChatShareThemeBackdrops(std::vector<ChatShareThemeBackdrop> backdrops_) : backdrops(std::move(backdrops_)) {}
ChatShareThemeBackdrops& ChatShareThemeBackdrops::set_backdrops(std::vector<ChatShareThemeBackdrop> value_) {
    backdrops = std::move(value_);
    return *this;
}

ChatShareThemeEmoji::ChatShareThemeEmoji() = default;
ChatShareThemeEmoji::ChatShareThemeEmoji(const ChatShareThemeEmoji&) = default;
ChatShareThemeEmoji::ChatShareThemeEmoji(ChatShareThemeEmoji&&) noexcept = default;
ChatShareThemeEmoji& ChatShareThemeEmoji::operator=(const ChatShareThemeEmoji& other) { return *this = ChatShareThemeEmoji(other); }
ChatShareThemeEmoji& ChatShareThemeEmoji::operator=(ChatShareThemeEmoji&&) noexcept = default;
ChatShareThemeEmoji::~ChatShareThemeEmoji() = default;
ChatShareThemeEmoji::ChatShareThemeEmoji(std::vector<EmojiType> emojis_) : emojis(std::move(emojis_)) {}
ChatShareThemeEmoji& ChatShareThemeEmoji::set_emojis(std::vector<EmojiType> value_) {
    emojis = std::move(value_);
    return *this;
}
ChatShareThemeEmoji& ChatShareThemeEmoji::set_background_backdrop_id(std::int64_t value_) {
    background_backdrop_id = value_;
    return *this;
}

Sticker::Sticker() = default;
Sticker::Sticker(const Sticker&) = default;
Sticker::Sticker(Sticker&&) noexcept = default;
Sticker& Sticker::operator=(const Sticker& other) { return *this = Sticker(other); }
Sticker& Sticker::operator=(Sticker&&) noexcept = default;
Sticker::~Sticker() = default;
Sticker::Sticker(std::string file_id_, std::string file_unique_id_, StickerType type_, std::int64_t width_, std::int64_t height_, bool is_animated_, bool is_video_) : file_id(std::move(file_id_)), file_unique_id(std::move(file_unique_id_)), type(std::move(type_)), width(width_), height(height_), is_animated(is_animated_), is_video(is_video_) {}
Sticker& Sticker::set_file_id(std::string value_) {
    file_id = std::move(value_);
    return *this;
}
Sticker& Sticker::set_file_unique_id(std::string value_) {
    file_unique_id = std::move(value_);
    return *this;
}
Sticker& Sticker::set_type(StickerType value_) {
    type = std::move(value_);
    return *this;
}
Sticker& Sticker::set_width(std::int64_t value_) {
    width = value_;
    return *this;
}
Sticker& Sticker::set_height(std::int64_t value_) {
    height = value_;
    return *this;
}
Sticker& Sticker::set_is_animated(bool value_) {
    is_animated = value_;
    return *this;
}
Sticker& Sticker::set_is_video(bool value_) {
    is_video = value_;
    return *this;
}
Sticker& Sticker::set_thumbnail(PhotoSize value_) {
    thumbnail = std::move(value_);
    return *this;
}
Sticker& Sticker::set_emoji(std::string value_) {
    emoji = std::move(value_);
    return *this;
}
Sticker& Sticker::set_set_name(std::string value_) {
    set_name = std::move(value_);
    return *this;
}
Sticker& Sticker::set_premium_animation(File value_) {
    premium_animation = std::move(value_);
    return *this;
}
Sticker& Sticker::set_mask_position(MaskPosition value_) {
    mask_position = std::move(value_);
    return *this;
}
Sticker& Sticker::set_custom_emoji_id(std::string value_) {
    custom_emoji_id = std::move(value_);
    return *this;
}
Sticker& Sticker::set_needs_repainting(bool value_) {
    needs_repainting = value_;
    return *this;
}
Sticker& Sticker::set_file_size(std::int64_t value_) {
    file_size = value_;
    return *this;
}

UniqueGiftModel::UniqueGiftModel() = default;
UniqueGiftModel::UniqueGiftModel(const UniqueGiftModel&) = default;
UniqueGiftModel::UniqueGiftModel(UniqueGiftModel&&) noexcept = default;
UniqueGiftModel& UniqueGiftModel::operator=(const UniqueGiftModel& other) { return *this = UniqueGiftModel(other); }
UniqueGiftModel& UniqueGiftModel::operator=(UniqueGiftModel&&) noexcept = default;
UniqueGiftModel::~UniqueGiftModel() = default;
UniqueGiftModel::UniqueGiftModel(std::string name_, Sticker sticker_, std::int64_t rarity_per_mille_) : name(std::move(name_)), sticker(std::move(sticker_)), rarity_per_mille(rarity_per_mille_) {}
UniqueGiftModel& UniqueGiftModel::set_name(std::string value_) {
    name = std::move(value_);
    return *this;
}
UniqueGiftModel& UniqueGiftModel::set_sticker(Sticker value_) {
    sticker = std::move(value_);
    return *this;
}
UniqueGiftModel& UniqueGiftModel::set_rarity_per_mille(std::int64_t value_) {
    rarity_per_mille = value_;
    return *this;
}
UniqueGiftModel& UniqueGiftModel::set_rarity(UniqueGiftModelRarity value_) {
    rarity = std::move(value_);
    return *this;
}

UniqueGiftSymbol::UniqueGiftSymbol() = default;
UniqueGiftSymbol::UniqueGiftSymbol(const UniqueGiftSymbol&) = default;
UniqueGiftSymbol::UniqueGiftSymbol(UniqueGiftSymbol&&) noexcept = default;
UniqueGiftSymbol& UniqueGiftSymbol::operator=(const UniqueGiftSymbol& other) { return *this = UniqueGiftSymbol(other); }
UniqueGiftSymbol& UniqueGiftSymbol::operator=(UniqueGiftSymbol&&) noexcept = default;
UniqueGiftSymbol::~UniqueGiftSymbol() = default;
UniqueGiftSymbol::UniqueGiftSymbol(std::string name_, Sticker sticker_, std::int64_t rarity_per_mille_) : name(std::move(name_)), sticker(std::move(sticker_)), rarity_per_mille(rarity_per_mille_) {}
UniqueGiftSymbol& UniqueGiftSymbol::set_name(std::string value_) {
    name = std::move(value_);
    return *this;
}
UniqueGiftSymbol& UniqueGiftSymbol::set_sticker(Sticker value_) {
    sticker = std::move(value_);
    return *this;
}
UniqueGiftSymbol& UniqueGiftSymbol::set_rarity_per_mille(std::int64_t value_) {
    rarity_per_mille = value_;
    return *this;
}

UniqueGiftBackdrop::UniqueGiftBackdrop() = default;
UniqueGiftBackdrop::UniqueGiftBackdrop(const UniqueGiftBackdrop&) = default;
UniqueGiftBackdrop::UniqueGiftBackdrop(UniqueGiftBackdrop&&) noexcept = default;
UniqueGiftBackdrop& UniqueGiftBackdrop::operator=(const UniqueGiftBackdrop& other) { return *this = UniqueGiftBackdrop(other); }
UniqueGiftBackdrop& UniqueGiftBackdrop::operator=(UniqueGiftBackdrop&&) noexcept = default;
UniqueGiftBackdrop::~UniqueGiftBackdrop() = default;
UniqueGiftBackdrop::UniqueGiftBackdrop(std::string name_, UniqueGiftBackdropColors colors_, std::int64_t rarity_per_mille_) : name(std::move(name_)), colors(std::move(colors_)), rarity_per_mille(rarity_per_mille_) {}
UniqueGiftBackdrop& UniqueGiftBackdrop::set_name(std::string value_) {
    name = std::move(value_);
    return *this;
}
UniqueGiftBackdrop& UniqueGiftBackdrop::set_colors(UniqueGiftBackdropColors value_) {
    colors = std::move(value_);
    return *this;
}
UniqueGiftBackdrop& UniqueGiftBackdrop::set_rarity_per_mille(std::int64_t value_) {
    rarity_per_mille = value_;
    return *this;
}

UniqueGift::UniqueGift() = default;
UniqueGift::UniqueGift(const UniqueGift&) = default;
UniqueGift::UniqueGift(UniqueGift&&) noexcept = default;
UniqueGift& UniqueGift::operator=(const UniqueGift& other) { return *this = UniqueGift(other); }
UniqueGift& UniqueGift::operator=(UniqueGift&&) noexcept = default;
UniqueGift::~UniqueGift() = default;
UniqueGift::UniqueGift(std::string gift_id_, std::string base_name_, std::string name_, std::int64_t number_, UniqueGiftModel model_, UniqueGiftSymbol symbol_, UniqueGiftBackdrop backdrop_) : gift_id(std::move(gift_id_)), base_name(std::move(base_name_)), name(std::move(name_)), number(number_), model(std::move(model_)), symbol(std::move(symbol_)), backdrop(std::move(backdrop_)) {}
UniqueGift& UniqueGift::set_gift_id(std::string value_) {
    gift_id = std::move(value_);
    return *this;
}
UniqueGift& UniqueGift::set_base_name(std::string value_) {
    base_name = std::move(value_);
    return *this;
}
UniqueGift& UniqueGift::set_name(std::string value_) {
    name = std::move(value_);
    return *this;
}
UniqueGift& UniqueGift::set_number(std::int64_t value_) {
    number = value_;
    return *this;
}
UniqueGift& UniqueGift::set_model(UniqueGiftModel value_) {
    model = std::move(value_);
    return *this;
}
UniqueGift& UniqueGift::set_symbol(UniqueGiftSymbol value_) {
    symbol = std::move(value_);
    return *this;
}
UniqueGift& UniqueGift::set_backdrop(UniqueGiftBackdrop value_) {
    backdrop = std::move(value_);
    return *this;
}
UniqueGift& UniqueGift::set_is_premium(bool value_) {
    is_premium = value_;
    return *this;
}
UniqueGift& UniqueGift::set_is_burned(bool value_) {
    is_burned = value_;
    return *this;
}
UniqueGift& UniqueGift::set_is_from_blockchain(bool value_) {
    is_from_blockchain = value_;
    return *this;
}
UniqueGift& UniqueGift::set_colors(UniqueGiftColors value_) {
    colors = std::move(value_);
    return *this;
}
UniqueGift& UniqueGift::set_publisher_chat(Chat value_) {
    publisher_chat = std::move(value_);
    return *this;
}

ChatShareThemeUniqueGift::ChatShareThemeUniqueGift() = default;
ChatShareThemeUniqueGift::ChatShareThemeUniqueGift(const ChatShareThemeUniqueGift&) = default;
ChatShareThemeUniqueGift::ChatShareThemeUniqueGift(ChatShareThemeUniqueGift&&) noexcept = default;
ChatShareThemeUniqueGift& ChatShareThemeUniqueGift::operator=(const ChatShareThemeUniqueGift& other) { return *this = ChatShareThemeUniqueGift(other); }
ChatShareThemeUniqueGift& ChatShareThemeUniqueGift::operator=(ChatShareThemeUniqueGift&&) noexcept = default;
ChatShareThemeUniqueGift::~ChatShareThemeUniqueGift() = default;
ChatShareThemeUniqueGift::ChatShareThemeUniqueGift(UniqueGift gift_) : gift(std::move(gift_)) {}
ChatShareThemeUniqueGift& ChatShareThemeUniqueGift::set_gift(UniqueGift value_) {
    gift = std::move(value_);
    return *this;
}

ChatShared::ChatShared() = default;
ChatShared::ChatShared(const ChatShared&) = default;
ChatShared::ChatShared(ChatShared&&) noexcept = default;
ChatShared& ChatShared::operator=(const ChatShared& other) { return *this = ChatShared(other); }
ChatShared& ChatShared::operator=(ChatShared&&) noexcept = default;
ChatShared::~ChatShared() = default;
ChatShared::ChatShared(std::int64_t request_id_, std::int64_t chat_id_) : request_id(request_id_), chat_id(chat_id_) {}
ChatShared& ChatShared::set_request_id(std::int64_t value_) {
    request_id = value_;
    return *this;
}
ChatShared& ChatShared::set_chat_id(std::int64_t value_) {
    chat_id = value_;
    return *this;
}
ChatShared& ChatShared::set_title(std::string value_) {
    title = std::move(value_);
    return *this;
}
ChatShared& ChatShared::set_username(std::string value_) {
    username = std::move(value_);
    return *this;
}
ChatShared& ChatShared::set_photo(std::vector<PhotoSize> value_) {
    photo = std::move(value_);
    return *this;
}

Checklist::Checklist() = default;
Checklist::Checklist(const Checklist&) = default;
Checklist::Checklist(Checklist&&) noexcept = default;
Checklist& Checklist::operator=(const Checklist& other) { return *this = Checklist(other); }
Checklist& Checklist::operator=(Checklist&&) noexcept = default;
Checklist::~Checklist() = default;
Checklist::Checklist(std::string title_, std::vector<ChecklistTask> tasks_) : title(std::move(title_)), tasks(std::move(tasks_)) {}
Checklist& Checklist::set_title(std::string value_) {
    title = std::move(value_);
    return *this;
}
Checklist& Checklist::set_title_entities(std::vector<MessageEntity> value_) {
    title_entities = std::move(value_);
    return *this;
}
Checklist& Checklist::set_tasks(std::vector<ChecklistTask> value_) {
    tasks = std::move(value_);
    return *this;
}
Checklist& Checklist::set_others_can_add_tasks(bool value_) {
    others_can_add_tasks = value_;
    return *this;
}
Checklist& Checklist::set_others_can_mark_tasks_as_done(bool value_) {
    others_can_mark_tasks_as_done = value_;
    return *this;
}

ChecklistTask::ChecklistTask() = default;
ChecklistTask::ChecklistTask(const ChecklistTask&) = default;
ChecklistTask::ChecklistTask(ChecklistTask&&) noexcept = default;
ChecklistTask& ChecklistTask::operator=(const ChecklistTask& other) { return *this = ChecklistTask(other); }
ChecklistTask& ChecklistTask::operator=(ChecklistTask&&) noexcept = default;
ChecklistTask::~ChecklistTask() = default;
ChecklistTask::ChecklistTask(std::int64_t id_, std::string text_) : id(id_), text(std::move(text_)) {}
ChecklistTask& ChecklistTask::set_id(std::int64_t value_) {
    id = value_;
    return *this;
}
ChecklistTask& ChecklistTask::set_text(std::string value_) {
    text = std::move(value_);
    return *this;
}
ChecklistTask& ChecklistTask::set_text_entities(std::vector<MessageEntity> value_) {
    text_entities = std::move(value_);
    return *this;
}
ChecklistTask& ChecklistTask::set_completed_by_user(User value_) {
    completed_by_user = std::move(value_);
    return *this;
}
ChecklistTask& ChecklistTask::set_completed_by_chat(Chat value_) {
    completed_by_chat = std::move(value_);
    return *this;
}
ChecklistTask& ChecklistTask::set_completion_date(std::int64_t value_) {
    completion_date = value_;
    return *this;
}

ChecklistTasksAdded::ChecklistTasksAdded() = default;
ChecklistTasksAdded::ChecklistTasksAdded(const ChecklistTasksAdded&) = default;
ChecklistTasksAdded::ChecklistTasksAdded(ChecklistTasksAdded&&) noexcept = default;
ChecklistTasksAdded& ChecklistTasksAdded::operator=(const ChecklistTasksAdded& other) { return *this = ChecklistTasksAdded(other); }
ChecklistTasksAdded& ChecklistTasksAdded::operator=(ChecklistTasksAdded&&) noexcept = default;
ChecklistTasksAdded::~ChecklistTasksAdded() = default;
ChecklistTasksAdded::ChecklistTasksAdded(std::vector<ChecklistTask> tasks_) : tasks(std::move(tasks_)) {}
ChecklistTasksAdded& ChecklistTasksAdded::set_checklist_message(Message value_) {
    checklist_message = std::move(value_);
    return *this;
}
ChecklistTasksAdded& ChecklistTasksAdded::set_tasks(std::vector<ChecklistTask> value_) {
    tasks = std::move(value_);
    return *this;
}

ChecklistTasksDone::ChecklistTasksDone() = default;
ChecklistTasksDone::ChecklistTasksDone(const ChecklistTasksDone&) = default;
ChecklistTasksDone::ChecklistTasksDone(ChecklistTasksDone&&) noexcept = default;
ChecklistTasksDone& ChecklistTasksDone::operator=(const ChecklistTasksDone& other) { return *this = ChecklistTasksDone(other); }
ChecklistTasksDone& ChecklistTasksDone::operator=(ChecklistTasksDone&&) noexcept = default;
ChecklistTasksDone::~ChecklistTasksDone() = default;
ChecklistTasksDone& ChecklistTasksDone::set_checklist_message(Message value_) {
    checklist_message = std::move(value_);
    return *this;
}
ChecklistTasksDone& ChecklistTasksDone::set_marked_as_done_task_ids(std::vector<std::int64_t> value_) {
    marked_as_done_task_ids = std::move(value_);
    return *this;
}
ChecklistTasksDone& ChecklistTasksDone::set_marked_as_not_done_task_ids(std::vector<std::int64_t> value_) {
    marked_as_not_done_task_ids = std::move(value_);
    return *this;
}

ChosenInlineResult::ChosenInlineResult() = default;
ChosenInlineResult::ChosenInlineResult(const ChosenInlineResult&) = default;
ChosenInlineResult::ChosenInlineResult(ChosenInlineResult&&) noexcept = default;
ChosenInlineResult& ChosenInlineResult::operator=(const ChosenInlineResult& other) { return *this = ChosenInlineResult(other); }
ChosenInlineResult& ChosenInlineResult::operator=(ChosenInlineResult&&) noexcept = default;
ChosenInlineResult::~ChosenInlineResult() = default;
ChosenInlineResult::ChosenInlineResult(std::string result_id_, User from_, std::string query_) : result_id(std::move(result_id_)), from(std::move(from_)), query(std::move(query_)) {}
ChosenInlineResult& ChosenInlineResult::set_result_id(std::string value_) {
    result_id = std::move(value_);
    return *this;
}
ChosenInlineResult& ChosenInlineResult::set_from(User value_) {
    from = std::move(value_);
    return *this;
}
ChosenInlineResult& ChosenInlineResult::set_location(Location value_) {
    location = std::move(value_);
    return *this;
}
ChosenInlineResult& ChosenInlineResult::set_inline_message_id(std::string value_) {
    inline_message_id = std::move(value_);
    return *this;
}
ChosenInlineResult& ChosenInlineResult::set_query(std::string value_) {
    query = std::move(value_);
    return *this;
}

Community::Community() = default;
Community::Community(const Community&) = default;
Community::Community(Community&&) noexcept = default;
Community& Community::operator=(const Community& other) { return *this = Community(other); }
Community& Community::operator=(Community&&) noexcept = default;
Community::~Community() = default;
Community::Community(std::int64_t id_, std::string name_) : id(id_), name(std::move(name_)) {}
Community& Community::set_id(std::int64_t value_) {
    id = value_;
    return *this;
}
Community& Community::set_name(std::string value_) {
    name = std::move(value_);
    return *this;
}

CommunityChatAdded::CommunityChatAdded() = default;
CommunityChatAdded::CommunityChatAdded(const CommunityChatAdded&) = default;
CommunityChatAdded::CommunityChatAdded(CommunityChatAdded&&) noexcept = default;
CommunityChatAdded& CommunityChatAdded::operator=(const CommunityChatAdded& other) { return *this = CommunityChatAdded(other); }
CommunityChatAdded& CommunityChatAdded::operator=(CommunityChatAdded&&) noexcept = default;
CommunityChatAdded::~CommunityChatAdded() = default;
CommunityChatAdded::CommunityChatAdded(Community community_) : community(std::move(community_)) {}
CommunityChatAdded& CommunityChatAdded::set_community(Community value_) {
    community = std::move(value_);
    return *this;
}

CommunityChatJoined::CommunityChatJoined() = default;
CommunityChatJoined::CommunityChatJoined(const CommunityChatJoined&) = default;
CommunityChatJoined::CommunityChatJoined(CommunityChatJoined&&) noexcept = default;
CommunityChatJoined& CommunityChatJoined::operator=(const CommunityChatJoined& other) { return *this = CommunityChatJoined(other); }
CommunityChatJoined& CommunityChatJoined::operator=(CommunityChatJoined&&) noexcept = default;
CommunityChatJoined::~CommunityChatJoined() = default;
CommunityChatJoined::CommunityChatJoined(Community community_) : community(std::move(community_)) {}
CommunityChatJoined& CommunityChatJoined::set_community(Community value_) {
    community = std::move(value_);
    return *this;
}

CommunityChatRemoved::CommunityChatRemoved() = default;
CommunityChatRemoved::CommunityChatRemoved(const CommunityChatRemoved&) = default;
CommunityChatRemoved::CommunityChatRemoved(CommunityChatRemoved&&) noexcept = default;
CommunityChatRemoved& CommunityChatRemoved::operator=(const CommunityChatRemoved& other) { return *this = CommunityChatRemoved(other); }
CommunityChatRemoved& CommunityChatRemoved::operator=(CommunityChatRemoved&&) noexcept = default;
CommunityChatRemoved::~CommunityChatRemoved() = default;

Contact::Contact() = default;
Contact::Contact(const Contact&) = default;
Contact::Contact(Contact&&) noexcept = default;
Contact& Contact::operator=(const Contact& other) { return *this = Contact(other); }
Contact& Contact::operator=(Contact&&) noexcept = default;
Contact::~Contact() = default;
Contact::Contact(std::string phone_number_, std::string first_name_) : phone_number(std::move(phone_number_)), first_name(std::move(first_name_)) {}
Contact& Contact::set_phone_number(std::string value_) {
    phone_number = std::move(value_);
    return *this;
}
Contact& Contact::set_first_name(std::string value_) {
    first_name = std::move(value_);
    return *this;
}
Contact& Contact::set_last_name(std::string value_) {
    last_name = std::move(value_);
    return *this;
}
Contact& Contact::set_user_id(std::int64_t value_) {
    user_id = value_;
    return *this;
}
Contact& Contact::set_vcard(std::string value_) {
    vcard = std::move(value_);
    return *this;
}

CopyTextButton::CopyTextButton() = default;
CopyTextButton::CopyTextButton(const CopyTextButton&) = default;
CopyTextButton::CopyTextButton(CopyTextButton&&) noexcept = default;
CopyTextButton& CopyTextButton::operator=(const CopyTextButton& other) { return *this = CopyTextButton(other); }
CopyTextButton& CopyTextButton::operator=(CopyTextButton&&) noexcept = default;
CopyTextButton::~CopyTextButton() = default;
CopyTextButton::CopyTextButton(std::string text_) : text(std::move(text_)) {}
CopyTextButton& CopyTextButton::set_text(std::string value_) {
    text = std::move(value_);
    return *this;
}

Dice::Dice() = default;
Dice::Dice(const Dice&) = default;
Dice::Dice(Dice&&) noexcept = default;
Dice& Dice::operator=(const Dice& other) { return *this = Dice(other); }
Dice& Dice::operator=(Dice&&) noexcept = default;
Dice::~Dice() = default;
Dice::Dice(std::string emoji_, std::int64_t value_) : emoji(std::move(emoji_)), value(value_) {}
Dice& Dice::set_emoji(std::string value_) {
    emoji = std::move(value_);
    return *this;
}
Dice& Dice::set_value(std::int64_t value_) {
    value = value_;
    return *this;
}

DirectMessagePriceChanged::DirectMessagePriceChanged() = default;
DirectMessagePriceChanged::DirectMessagePriceChanged(const DirectMessagePriceChanged&) = default;
DirectMessagePriceChanged::DirectMessagePriceChanged(DirectMessagePriceChanged&&) noexcept = default;
DirectMessagePriceChanged& DirectMessagePriceChanged::operator=(const DirectMessagePriceChanged& other) { return *this = DirectMessagePriceChanged(other); }
DirectMessagePriceChanged& DirectMessagePriceChanged::operator=(DirectMessagePriceChanged&&) noexcept = default;
DirectMessagePriceChanged::~DirectMessagePriceChanged() = default;
DirectMessagePriceChanged::DirectMessagePriceChanged(bool are_direct_messages_enabled_) : are_direct_messages_enabled(are_direct_messages_enabled_) {}
DirectMessagePriceChanged& DirectMessagePriceChanged::set_are_direct_messages_enabled(bool value_) {
    are_direct_messages_enabled = value_;
    return *this;
}
DirectMessagePriceChanged& DirectMessagePriceChanged::set_direct_message_star_count(std::int64_t value_) {
    direct_message_star_count = value_;
    return *this;
}

DirectMessagesTopic::DirectMessagesTopic() = default;
DirectMessagesTopic::DirectMessagesTopic(const DirectMessagesTopic&) = default;
DirectMessagesTopic::DirectMessagesTopic(DirectMessagesTopic&&) noexcept = default;
DirectMessagesTopic& DirectMessagesTopic::operator=(const DirectMessagesTopic& other) { return *this = DirectMessagesTopic(other); }
DirectMessagesTopic& DirectMessagesTopic::operator=(DirectMessagesTopic&&) noexcept = default;
DirectMessagesTopic::~DirectMessagesTopic() = default;
DirectMessagesTopic::DirectMessagesTopic(std::int64_t topic_id_) : topic_id(topic_id_) {}
DirectMessagesTopic& DirectMessagesTopic::set_topic_id(std::int64_t value_) {
    topic_id = value_;
    return *this;
}
DirectMessagesTopic& DirectMessagesTopic::set_user(User value_) {
    user = std::move(value_);
    return *this;
}

DisabledButton::DisabledButton() = default;
DisabledButton::DisabledButton(const DisabledButton&) = default;
DisabledButton::DisabledButton(DisabledButton&&) noexcept = default;
DisabledButton& DisabledButton::operator=(const DisabledButton& other) { return *this = DisabledButton(other); }
DisabledButton& DisabledButton::operator=(DisabledButton&&) noexcept = default;
DisabledButton::~DisabledButton() = default;

EmojiType::EmojiType() : EmojiType(Unknown()) {}
EmojiType::EmojiType(EmojiTypeEmoji value) : UnionBase(new EmojiTypeEmoji(std::move(value)), 0) {}
EmojiType::EmojiType(EmojiTypeCustomEmoji value) : UnionBase(new EmojiTypeCustomEmoji(std::move(value)), 1) {}
EmojiType::EmojiType(Unknown value) : UnionBase(new Unknown(std::move(value)), 2) {}
EmojiType::EmojiType(const EmojiType& other) : UnionBase(detail::copy_member<members>(other), other.index()) {}
EmojiType::EmojiType(EmojiType&& other) noexcept = default;
EmojiType& EmojiType::operator=(EmojiType other) noexcept {
    swap(other);
    return *this;
}
EmojiType::~EmojiType() { detail::destroy_member<members>(*this); }
std::string_view EmojiType::type() const noexcept {
    switch (index()) {
        case 0: return EmojiTypeEmoji::type;
        case 1: return EmojiTypeCustomEmoji::type;
        default: return {};
    }
}

EmojiTypeCustomEmoji::EmojiTypeCustomEmoji() = default;
EmojiTypeCustomEmoji::EmojiTypeCustomEmoji(const EmojiTypeCustomEmoji&) = default;
EmojiTypeCustomEmoji::EmojiTypeCustomEmoji(EmojiTypeCustomEmoji&&) noexcept = default;
EmojiTypeCustomEmoji& EmojiTypeCustomEmoji::operator=(const EmojiTypeCustomEmoji& other) { return *this = EmojiTypeCustomEmoji(other); }
EmojiTypeCustomEmoji& EmojiTypeCustomEmoji::operator=(EmojiTypeCustomEmoji&&) noexcept = default;
EmojiTypeCustomEmoji::~EmojiTypeCustomEmoji() = default;
EmojiTypeCustomEmoji::EmojiTypeCustomEmoji(std::string custom_emoji_id_) : custom_emoji_id(std::move(custom_emoji_id_)) {}
EmojiTypeCustomEmoji& EmojiTypeCustomEmoji::set_custom_emoji_id(std::string value_) {
    custom_emoji_id = std::move(value_);
    return *this;
}

EmojiTypeEmoji::EmojiTypeEmoji() = default;
EmojiTypeEmoji::EmojiTypeEmoji(const EmojiTypeEmoji&) = default;
EmojiTypeEmoji::EmojiTypeEmoji(EmojiTypeEmoji&&) noexcept = default;
EmojiTypeEmoji& EmojiTypeEmoji::operator=(const EmojiTypeEmoji& other) { return *this = EmojiTypeEmoji(other); }
EmojiTypeEmoji& EmojiTypeEmoji::operator=(EmojiTypeEmoji&&) noexcept = default;
EmojiTypeEmoji::~EmojiTypeEmoji() = default;
EmojiTypeEmoji::EmojiTypeEmoji(std::string emoji_) : emoji(std::move(emoji_)) {}
EmojiTypeEmoji& EmojiTypeEmoji::set_emoji(std::string value_) {
    emoji = std::move(value_);
    return *this;
}

EncryptedCredentials::EncryptedCredentials() = default;
EncryptedCredentials::EncryptedCredentials(const EncryptedCredentials&) = default;
EncryptedCredentials::EncryptedCredentials(EncryptedCredentials&&) noexcept = default;
EncryptedCredentials& EncryptedCredentials::operator=(const EncryptedCredentials& other) { return *this = EncryptedCredentials(other); }
EncryptedCredentials& EncryptedCredentials::operator=(EncryptedCredentials&&) noexcept = default;
EncryptedCredentials::~EncryptedCredentials() = default;
EncryptedCredentials::EncryptedCredentials(std::string data_, std::string hash_, std::string secret_) : data(std::move(data_)), hash(std::move(hash_)), secret(std::move(secret_)) {}
EncryptedCredentials& EncryptedCredentials::set_data(std::string value_) {
    data = std::move(value_);
    return *this;
}
EncryptedCredentials& EncryptedCredentials::set_hash(std::string value_) {
    hash = std::move(value_);
    return *this;
}
EncryptedCredentials& EncryptedCredentials::set_secret(std::string value_) {
    secret = std::move(value_);
    return *this;
}

EncryptedPassportElement::EncryptedPassportElement() = default;
EncryptedPassportElement::EncryptedPassportElement(const EncryptedPassportElement&) = default;
EncryptedPassportElement::EncryptedPassportElement(EncryptedPassportElement&&) noexcept = default;
EncryptedPassportElement& EncryptedPassportElement::operator=(const EncryptedPassportElement& other) { return *this = EncryptedPassportElement(other); }
EncryptedPassportElement& EncryptedPassportElement::operator=(EncryptedPassportElement&&) noexcept = default;
EncryptedPassportElement::~EncryptedPassportElement() = default;
EncryptedPassportElement::EncryptedPassportElement(EncryptedPassportElementType type_, std::string hash_) : type(std::move(type_)), hash(std::move(hash_)) {}
EncryptedPassportElement& EncryptedPassportElement::set_type(EncryptedPassportElementType value_) {
    type = std::move(value_);
    return *this;
}
EncryptedPassportElement& EncryptedPassportElement::set_data(std::string value_) {
    data = std::move(value_);
    return *this;
}
EncryptedPassportElement& EncryptedPassportElement::set_phone_number(std::string value_) {
    phone_number = std::move(value_);
    return *this;
}
EncryptedPassportElement& EncryptedPassportElement::set_email(std::string value_) {
    email = std::move(value_);
    return *this;
}
EncryptedPassportElement& EncryptedPassportElement::set_files(std::vector<PassportFile> value_) {
    files = std::move(value_);
    return *this;
}
EncryptedPassportElement& EncryptedPassportElement::set_front_side(PassportFile value_) {
    front_side = std::move(value_);
    return *this;
}
EncryptedPassportElement& EncryptedPassportElement::set_reverse_side(PassportFile value_) {
    reverse_side = std::move(value_);
    return *this;
}
EncryptedPassportElement& EncryptedPassportElement::set_selfie(PassportFile value_) {
    selfie = std::move(value_);
    return *this;
}
EncryptedPassportElement& EncryptedPassportElement::set_translation(std::vector<PassportFile> value_) {
    translation = std::move(value_);
    return *this;
}
EncryptedPassportElement& EncryptedPassportElement::set_hash(std::string value_) {
    hash = std::move(value_);
    return *this;
}

EphemeralMessageParameters::EphemeralMessageParameters() = default;
EphemeralMessageParameters::EphemeralMessageParameters(const EphemeralMessageParameters&) = default;
EphemeralMessageParameters::EphemeralMessageParameters(EphemeralMessageParameters&&) noexcept = default;
EphemeralMessageParameters& EphemeralMessageParameters::operator=(const EphemeralMessageParameters& other) { return *this = EphemeralMessageParameters(other); }
EphemeralMessageParameters& EphemeralMessageParameters::operator=(EphemeralMessageParameters&&) noexcept = default;
EphemeralMessageParameters::~EphemeralMessageParameters() = default;
EphemeralMessageParameters::EphemeralMessageParameters(std::int64_t receiver_user_id_) : receiver_user_id(receiver_user_id_) {}
EphemeralMessageParameters& EphemeralMessageParameters::set_receiver_user_id(std::int64_t value_) {
    receiver_user_id = value_;
    return *this;
}
EphemeralMessageParameters& EphemeralMessageParameters::set_callback_query_id(std::string value_) {
    callback_query_id = std::move(value_);
    return *this;
}
EphemeralMessageParameters& EphemeralMessageParameters::set_replace_callback_query_message(bool value_) {
    replace_callback_query_message = value_;
    return *this;
}

MessageOrigin::MessageOrigin() : MessageOrigin(Unknown()) {}
MessageOrigin::MessageOrigin(MessageOriginUser value) : UnionBase(new MessageOriginUser(std::move(value)), 0) {}
MessageOrigin::MessageOrigin(MessageOriginHiddenUser value) : UnionBase(new MessageOriginHiddenUser(std::move(value)), 1) {}
MessageOrigin::MessageOrigin(MessageOriginChat value) : UnionBase(new MessageOriginChat(std::move(value)), 2) {}
MessageOrigin::MessageOrigin(MessageOriginChannel value) : UnionBase(new MessageOriginChannel(std::move(value)), 3) {}
MessageOrigin::MessageOrigin(Unknown value) : UnionBase(new Unknown(std::move(value)), 4) {}
MessageOrigin::MessageOrigin(const MessageOrigin& other) : UnionBase(detail::copy_member<members>(other), other.index()) {}
MessageOrigin::MessageOrigin(MessageOrigin&& other) noexcept = default;
MessageOrigin& MessageOrigin::operator=(MessageOrigin other) noexcept {
    swap(other);
    return *this;
}
MessageOrigin::~MessageOrigin() { detail::destroy_member<members>(*this); }
std::string_view MessageOrigin::type() const noexcept {
    switch (index()) {
        case 0: return MessageOriginUser::type;
        case 1: return MessageOriginHiddenUser::type;
        case 2: return MessageOriginChat::type;
        case 3: return MessageOriginChannel::type;
        default: return {};
    }
}
std::int64_t MessageOrigin::date() const {
    switch (index()) {
        case 0: return static_cast<const MessageOriginUser*>(object())->date;
        case 1: return static_cast<const MessageOriginHiddenUser*>(object())->date;
        case 2: return static_cast<const MessageOriginChat*>(object())->date;
        case 3: return static_cast<const MessageOriginChannel*>(object())->date;
        default: detail::throw_bad_union_access();
    }
}

ExternalReplyInfo::ExternalReplyInfo() = default;
ExternalReplyInfo::ExternalReplyInfo(const ExternalReplyInfo&) = default;
ExternalReplyInfo::ExternalReplyInfo(ExternalReplyInfo&&) noexcept = default;
ExternalReplyInfo& ExternalReplyInfo::operator=(const ExternalReplyInfo& other) { return *this = ExternalReplyInfo(other); }
ExternalReplyInfo& ExternalReplyInfo::operator=(ExternalReplyInfo&&) noexcept = default;
ExternalReplyInfo::~ExternalReplyInfo() = default;
ExternalReplyInfo::ExternalReplyInfo(MessageOrigin origin_) : origin(std::move(origin_)) {}
ExternalReplyInfo& ExternalReplyInfo::set_origin(MessageOrigin value_) {
    origin = std::move(value_);
    return *this;
}
ExternalReplyInfo& ExternalReplyInfo::set_chat(Chat value_) {
    chat = std::move(value_);
    return *this;
}
ExternalReplyInfo& ExternalReplyInfo::set_message_id(std::int64_t value_) {
    message_id = value_;
    return *this;
}
ExternalReplyInfo& ExternalReplyInfo::set_link_preview_options(LinkPreviewOptions value_) {
    link_preview_options = std::move(value_);
    return *this;
}
ExternalReplyInfo& ExternalReplyInfo::set_animation(Animation value_) {
    animation = std::move(value_);
    return *this;
}
ExternalReplyInfo& ExternalReplyInfo::set_audio(Audio value_) {
    audio = std::move(value_);
    return *this;
}
ExternalReplyInfo& ExternalReplyInfo::set_document(Document value_) {
    document = std::move(value_);
    return *this;
}
ExternalReplyInfo& ExternalReplyInfo::set_live_photo(LivePhoto value_) {
    live_photo = std::move(value_);
    return *this;
}
ExternalReplyInfo& ExternalReplyInfo::set_paid_media(PaidMediaInfo value_) {
    paid_media = std::move(value_);
    return *this;
}
ExternalReplyInfo& ExternalReplyInfo::set_photo(std::vector<PhotoSize> value_) {
    photo = std::move(value_);
    return *this;
}
ExternalReplyInfo& ExternalReplyInfo::set_sticker(Sticker value_) {
    sticker = std::move(value_);
    return *this;
}
ExternalReplyInfo& ExternalReplyInfo::set_story(Story value_) {
    story = std::move(value_);
    return *this;
}
ExternalReplyInfo& ExternalReplyInfo::set_video(Video value_) {
    video = std::move(value_);
    return *this;
}
ExternalReplyInfo& ExternalReplyInfo::set_video_note(VideoNote value_) {
    video_note = std::move(value_);
    return *this;
}
ExternalReplyInfo& ExternalReplyInfo::set_voice(Voice value_) {
    voice = std::move(value_);
    return *this;
}
ExternalReplyInfo& ExternalReplyInfo::set_has_media_spoiler(bool value_) {
    has_media_spoiler = value_;
    return *this;
}
ExternalReplyInfo& ExternalReplyInfo::set_checklist(Checklist value_) {
    checklist = std::move(value_);
    return *this;
}
ExternalReplyInfo& ExternalReplyInfo::set_contact(Contact value_) {
    contact = std::move(value_);
    return *this;
}
ExternalReplyInfo& ExternalReplyInfo::set_dice(Dice value_) {
    dice = std::move(value_);
    return *this;
}
ExternalReplyInfo& ExternalReplyInfo::set_game(Game value_) {
    game = std::move(value_);
    return *this;
}
ExternalReplyInfo& ExternalReplyInfo::set_giveaway(Giveaway value_) {
    giveaway = std::move(value_);
    return *this;
}
ExternalReplyInfo& ExternalReplyInfo::set_giveaway_winners(GiveawayWinners value_) {
    giveaway_winners = std::move(value_);
    return *this;
}
ExternalReplyInfo& ExternalReplyInfo::set_invoice(Invoice value_) {
    invoice = std::move(value_);
    return *this;
}
ExternalReplyInfo& ExternalReplyInfo::set_location(Location value_) {
    location = std::move(value_);
    return *this;
}
ExternalReplyInfo& ExternalReplyInfo::set_poll(Poll value_) {
    poll = std::move(value_);
    return *this;
}
ExternalReplyInfo& ExternalReplyInfo::set_venue(Venue value_) {
    venue = std::move(value_);
    return *this;
}
ExternalReplyInfo& ExternalReplyInfo::set_widget(Widget value_) {
    widget = std::move(value_);
    return *this;
}

File::File() = default;
File::File(const File&) = default;
File::File(File&&) noexcept = default;
File& File::operator=(const File& other) { return *this = File(other); }
File& File::operator=(File&&) noexcept = default;
File::~File() = default;
File::File(std::string file_id_, std::string file_unique_id_) : file_id(std::move(file_id_)), file_unique_id(std::move(file_unique_id_)) {}
File& File::set_file_id(std::string value_) {
    file_id = std::move(value_);
    return *this;
}
File& File::set_file_unique_id(std::string value_) {
    file_unique_id = std::move(value_);
    return *this;
}
File& File::set_file_size(std::int64_t value_) {
    file_size = value_;
    return *this;
}
File& File::set_file_path(std::string value_) {
    file_path = std::move(value_);
    return *this;
}

ForceReply::ForceReply() = default;
ForceReply::ForceReply(const ForceReply&) = default;
ForceReply::ForceReply(ForceReply&&) noexcept = default;
ForceReply& ForceReply::operator=(const ForceReply& other) { return *this = ForceReply(other); }
ForceReply& ForceReply::operator=(ForceReply&&) noexcept = default;
ForceReply::~ForceReply() = default;
ForceReply::ForceReply(bool force_reply_) : force_reply(force_reply_) {}
ForceReply& ForceReply::set_force_reply(bool value_) {
    force_reply = value_;
    return *this;
}
ForceReply& ForceReply::set_input_field_placeholder(std::string value_) {
    input_field_placeholder = std::move(value_);
    return *this;
}
ForceReply& ForceReply::set_selective(bool value_) {
    selective = value_;
    return *this;
}

ForumTopic::ForumTopic() = default;
ForumTopic::ForumTopic(const ForumTopic&) = default;
ForumTopic::ForumTopic(ForumTopic&&) noexcept = default;
ForumTopic& ForumTopic::operator=(const ForumTopic& other) { return *this = ForumTopic(other); }
ForumTopic& ForumTopic::operator=(ForumTopic&&) noexcept = default;
ForumTopic::~ForumTopic() = default;
ForumTopic::ForumTopic(std::int64_t message_thread_id_, std::string name_, std::int64_t icon_color_) : message_thread_id(message_thread_id_), name(std::move(name_)), icon_color(icon_color_) {}
ForumTopic& ForumTopic::set_message_thread_id(std::int64_t value_) {
    message_thread_id = value_;
    return *this;
}
ForumTopic& ForumTopic::set_name(std::string value_) {
    name = std::move(value_);
    return *this;
}
ForumTopic& ForumTopic::set_icon_color(std::int64_t value_) {
    icon_color = value_;
    return *this;
}
ForumTopic& ForumTopic::set_icon_custom_emoji_id(std::string value_) {
    icon_custom_emoji_id = std::move(value_);
    return *this;
}
ForumTopic& ForumTopic::set_is_name_implicit(bool value_) {
    is_name_implicit = value_;
    return *this;
}

ForumTopicClosed::ForumTopicClosed() = default;
ForumTopicClosed::ForumTopicClosed(const ForumTopicClosed&) = default;
ForumTopicClosed::ForumTopicClosed(ForumTopicClosed&&) noexcept = default;
ForumTopicClosed& ForumTopicClosed::operator=(const ForumTopicClosed& other) { return *this = ForumTopicClosed(other); }
ForumTopicClosed& ForumTopicClosed::operator=(ForumTopicClosed&&) noexcept = default;
ForumTopicClosed::~ForumTopicClosed() = default;

ForumTopicCreated::ForumTopicCreated() = default;
ForumTopicCreated::ForumTopicCreated(const ForumTopicCreated&) = default;
ForumTopicCreated::ForumTopicCreated(ForumTopicCreated&&) noexcept = default;
ForumTopicCreated& ForumTopicCreated::operator=(const ForumTopicCreated& other) { return *this = ForumTopicCreated(other); }
ForumTopicCreated& ForumTopicCreated::operator=(ForumTopicCreated&&) noexcept = default;
ForumTopicCreated::~ForumTopicCreated() = default;
ForumTopicCreated::ForumTopicCreated(std::string name_, std::int64_t icon_color_) : name(std::move(name_)), icon_color(icon_color_) {}
ForumTopicCreated& ForumTopicCreated::set_name(std::string value_) {
    name = std::move(value_);
    return *this;
}
ForumTopicCreated& ForumTopicCreated::set_icon_color(std::int64_t value_) {
    icon_color = value_;
    return *this;
}
ForumTopicCreated& ForumTopicCreated::set_icon_custom_emoji_id(std::string value_) {
    icon_custom_emoji_id = std::move(value_);
    return *this;
}
ForumTopicCreated& ForumTopicCreated::set_is_name_implicit(bool value_) {
    is_name_implicit = value_;
    return *this;
}

ForumTopicEdited::ForumTopicEdited() = default;
ForumTopicEdited::ForumTopicEdited(const ForumTopicEdited&) = default;
ForumTopicEdited::ForumTopicEdited(ForumTopicEdited&&) noexcept = default;
ForumTopicEdited& ForumTopicEdited::operator=(const ForumTopicEdited& other) { return *this = ForumTopicEdited(other); }
ForumTopicEdited& ForumTopicEdited::operator=(ForumTopicEdited&&) noexcept = default;
ForumTopicEdited::~ForumTopicEdited() = default;
ForumTopicEdited& ForumTopicEdited::set_name(std::string value_) {
    name = std::move(value_);
    return *this;
}
ForumTopicEdited& ForumTopicEdited::set_icon_custom_emoji_id(std::string value_) {
    icon_custom_emoji_id = std::move(value_);
    return *this;
}

ForumTopicReopened::ForumTopicReopened() = default;
ForumTopicReopened::ForumTopicReopened(const ForumTopicReopened&) = default;
ForumTopicReopened::ForumTopicReopened(ForumTopicReopened&&) noexcept = default;
ForumTopicReopened& ForumTopicReopened::operator=(const ForumTopicReopened& other) { return *this = ForumTopicReopened(other); }
ForumTopicReopened& ForumTopicReopened::operator=(ForumTopicReopened&&) noexcept = default;
ForumTopicReopened::~ForumTopicReopened() = default;

Game::Game() = default;
Game::Game(const Game&) = default;
Game::Game(Game&&) noexcept = default;
Game& Game::operator=(const Game& other) { return *this = Game(other); }
Game& Game::operator=(Game&&) noexcept = default;
Game::~Game() = default;
Game::Game(std::string title_, std::string description_, std::vector<PhotoSize> photo_) : title(std::move(title_)), description(std::move(description_)), photo(std::move(photo_)) {}
Game& Game::set_title(std::string value_) {
    title = std::move(value_);
    return *this;
}
Game& Game::set_description(std::string value_) {
    description = std::move(value_);
    return *this;
}
Game& Game::set_photo(std::vector<PhotoSize> value_) {
    photo = std::move(value_);
    return *this;
}
Game& Game::set_text(std::string value_) {
    text = std::move(value_);
    return *this;
}
Game& Game::set_text_entities(std::vector<MessageEntity> value_) {
    text_entities = std::move(value_);
    return *this;
}
Game& Game::set_animation(Animation value_) {
    animation = std::move(value_);
    return *this;
}

GameHighScore::GameHighScore() = default;
GameHighScore::GameHighScore(const GameHighScore&) = default;
GameHighScore::GameHighScore(GameHighScore&&) noexcept = default;
GameHighScore& GameHighScore::operator=(const GameHighScore& other) { return *this = GameHighScore(other); }
GameHighScore& GameHighScore::operator=(GameHighScore&&) noexcept = default;
GameHighScore::~GameHighScore() = default;
GameHighScore::GameHighScore(std::int64_t position_, User user_, std::int64_t score_) : position(position_), user(std::move(user_)), score(score_) {}
GameHighScore& GameHighScore::set_position(std::int64_t value_) {
    position = value_;
    return *this;
}
GameHighScore& GameHighScore::set_user(User value_) {
    user = std::move(value_);
    return *this;
}
GameHighScore& GameHighScore::set_score(std::int64_t value_) {
    score = value_;
    return *this;
}

GeneralForumTopicHidden::GeneralForumTopicHidden() = default;
GeneralForumTopicHidden::GeneralForumTopicHidden(const GeneralForumTopicHidden&) = default;
GeneralForumTopicHidden::GeneralForumTopicHidden(GeneralForumTopicHidden&&) noexcept = default;
GeneralForumTopicHidden& GeneralForumTopicHidden::operator=(const GeneralForumTopicHidden& other) { return *this = GeneralForumTopicHidden(other); }
GeneralForumTopicHidden& GeneralForumTopicHidden::operator=(GeneralForumTopicHidden&&) noexcept = default;
GeneralForumTopicHidden::~GeneralForumTopicHidden() = default;

GeneralForumTopicUnhidden::GeneralForumTopicUnhidden() = default;
GeneralForumTopicUnhidden::GeneralForumTopicUnhidden(const GeneralForumTopicUnhidden&) = default;
GeneralForumTopicUnhidden::GeneralForumTopicUnhidden(GeneralForumTopicUnhidden&&) noexcept = default;
GeneralForumTopicUnhidden& GeneralForumTopicUnhidden::operator=(const GeneralForumTopicUnhidden& other) { return *this = GeneralForumTopicUnhidden(other); }
GeneralForumTopicUnhidden& GeneralForumTopicUnhidden::operator=(GeneralForumTopicUnhidden&&) noexcept = default;
GeneralForumTopicUnhidden::~GeneralForumTopicUnhidden() = default;

Gift::Gift() = default;
Gift::Gift(const Gift&) = default;
Gift::Gift(Gift&&) noexcept = default;
Gift& Gift::operator=(const Gift& other) { return *this = Gift(other); }
Gift& Gift::operator=(Gift&&) noexcept = default;
Gift::~Gift() = default;
Gift::Gift(std::string id_, Sticker sticker_, std::int64_t star_count_) : id(std::move(id_)), sticker(std::move(sticker_)), star_count(star_count_) {}
Gift& Gift::set_id(std::string value_) {
    id = std::move(value_);
    return *this;
}
Gift& Gift::set_sticker(Sticker value_) {
    sticker = std::move(value_);
    return *this;
}
Gift& Gift::set_star_count(std::int64_t value_) {
    star_count = value_;
    return *this;
}
Gift& Gift::set_upgrade_star_count(std::int64_t value_) {
    upgrade_star_count = value_;
    return *this;
}
Gift& Gift::set_is_premium(bool value_) {
    is_premium = value_;
    return *this;
}
Gift& Gift::set_has_colors(bool value_) {
    has_colors = value_;
    return *this;
}
Gift& Gift::set_total_count(std::int64_t value_) {
    total_count = value_;
    return *this;
}
Gift& Gift::set_remaining_count(std::int64_t value_) {
    remaining_count = value_;
    return *this;
}
Gift& Gift::set_personal_total_count(std::int64_t value_) {
    personal_total_count = value_;
    return *this;
}
Gift& Gift::set_personal_remaining_count(std::int64_t value_) {
    personal_remaining_count = value_;
    return *this;
}
Gift& Gift::set_background(GiftBackground value_) {
    background = std::move(value_);
    return *this;
}
Gift& Gift::set_unique_gift_variant_count(std::int64_t value_) {
    unique_gift_variant_count = value_;
    return *this;
}
Gift& Gift::set_publisher_chat(Chat value_) {
    publisher_chat = std::move(value_);
    return *this;
}

GiftBackground::GiftBackground() = default;
GiftBackground::GiftBackground(const GiftBackground&) = default;
GiftBackground::GiftBackground(GiftBackground&&) noexcept = default;
GiftBackground& GiftBackground::operator=(const GiftBackground& other) { return *this = GiftBackground(other); }
GiftBackground& GiftBackground::operator=(GiftBackground&&) noexcept = default;
GiftBackground::~GiftBackground() = default;
GiftBackground::GiftBackground(std::int64_t center_color_, std::int64_t edge_color_, std::int64_t text_color_) : center_color(center_color_), edge_color(edge_color_), text_color(text_color_) {}
GiftBackground& GiftBackground::set_center_color(std::int64_t value_) {
    center_color = value_;
    return *this;
}
GiftBackground& GiftBackground::set_edge_color(std::int64_t value_) {
    edge_color = value_;
    return *this;
}
GiftBackground& GiftBackground::set_text_color(std::int64_t value_) {
    text_color = value_;
    return *this;
}

GiftInfo::GiftInfo() = default;
GiftInfo::GiftInfo(const GiftInfo&) = default;
GiftInfo::GiftInfo(GiftInfo&&) noexcept = default;
GiftInfo& GiftInfo::operator=(const GiftInfo& other) { return *this = GiftInfo(other); }
GiftInfo& GiftInfo::operator=(GiftInfo&&) noexcept = default;
GiftInfo::~GiftInfo() = default;
GiftInfo::GiftInfo(Gift gift_) : gift(std::move(gift_)) {}
GiftInfo& GiftInfo::set_gift(Gift value_) {
    gift = std::move(value_);
    return *this;
}
GiftInfo& GiftInfo::set_owned_gift_id(std::string value_) {
    owned_gift_id = std::move(value_);
    return *this;
}
GiftInfo& GiftInfo::set_convert_star_count(std::int64_t value_) {
    convert_star_count = value_;
    return *this;
}
GiftInfo& GiftInfo::set_prepaid_upgrade_star_count(std::int64_t value_) {
    prepaid_upgrade_star_count = value_;
    return *this;
}
GiftInfo& GiftInfo::set_is_upgrade_separate(bool value_) {
    is_upgrade_separate = value_;
    return *this;
}
GiftInfo& GiftInfo::set_can_be_upgraded(bool value_) {
    can_be_upgraded = value_;
    return *this;
}
GiftInfo& GiftInfo::set_text(std::string value_) {
    text = std::move(value_);
    return *this;
}
GiftInfo& GiftInfo::set_entities(std::vector<MessageEntity> value_) {
    entities = std::move(value_);
    return *this;
}
GiftInfo& GiftInfo::set_is_private(bool value_) {
    is_private = value_;
    return *this;
}
GiftInfo& GiftInfo::set_unique_gift_number(std::int64_t value_) {
    unique_gift_number = value_;
    return *this;
}

Gifts::Gifts() = default;
Gifts::Gifts(const Gifts&) = default;
Gifts::Gifts(Gifts&&) noexcept = default;
Gifts& Gifts::operator=(const Gifts& other) { return *this = Gifts(other); }
Gifts& Gifts::operator=(Gifts&&) noexcept = default;
Gifts::~Gifts() = default;
Gifts::Gifts(std::vector<Gift> gifts_) : gifts(std::move(gifts_)) {}
Gifts& Gifts::set_gifts(std::vector<Gift> value_) {
    gifts = std::move(value_);
    return *this;
}

Giveaway::Giveaway() = default;
Giveaway::Giveaway(const Giveaway&) = default;
Giveaway::Giveaway(Giveaway&&) noexcept = default;
Giveaway& Giveaway::operator=(const Giveaway& other) { return *this = Giveaway(other); }
Giveaway& Giveaway::operator=(Giveaway&&) noexcept = default;
Giveaway::~Giveaway() = default;
Giveaway::Giveaway(std::vector<Chat> chats_, std::int64_t winners_selection_date_, std::int64_t winner_count_) : chats(std::move(chats_)), winners_selection_date(winners_selection_date_), winner_count(winner_count_) {}
Giveaway& Giveaway::set_chats(std::vector<Chat> value_) {
    chats = std::move(value_);
    return *this;
}
Giveaway& Giveaway::set_winners_selection_date(std::int64_t value_) {
    winners_selection_date = value_;
    return *this;
}
Giveaway& Giveaway::set_winner_count(std::int64_t value_) {
    winner_count = value_;
    return *this;
}
Giveaway& Giveaway::set_only_new_members(bool value_) {
    only_new_members = value_;
    return *this;
}
Giveaway& Giveaway::set_has_public_winners(bool value_) {
    has_public_winners = value_;
    return *this;
}
Giveaway& Giveaway::set_prize_description(std::string value_) {
    prize_description = std::move(value_);
    return *this;
}
Giveaway& Giveaway::set_country_codes(std::vector<std::string> value_) {
    country_codes = std::move(value_);
    return *this;
}
Giveaway& Giveaway::set_prize_star_count(std::int64_t value_) {
    prize_star_count = value_;
    return *this;
}
Giveaway& Giveaway::set_premium_subscription_month_count(std::int64_t value_) {
    premium_subscription_month_count = value_;
    return *this;
}

}  // namespace telepot
