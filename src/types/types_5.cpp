// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#include <utility>

#include "telepot/types/all.hpp"
#include "values/union_members.hpp"

namespace telepot {

RichBlock::RichBlock() : RichBlock(Unknown()) {}
RichBlock::RichBlock(RichBlockParagraph value) : UnionBase(new RichBlockParagraph(std::move(value)), 0) {}
RichBlock::RichBlock(RichBlockSectionHeading value) : UnionBase(new RichBlockSectionHeading(std::move(value)), 1) {}
RichBlock::RichBlock(RichBlockPreformatted value) : UnionBase(new RichBlockPreformatted(std::move(value)), 2) {}
RichBlock::RichBlock(RichBlockFooter value) : UnionBase(new RichBlockFooter(std::move(value)), 3) {}
RichBlock::RichBlock(RichBlockDivider value) : UnionBase(new RichBlockDivider(std::move(value)), 4) {}
RichBlock::RichBlock(RichBlockMathematicalExpression value) : UnionBase(new RichBlockMathematicalExpression(std::move(value)), 5) {}
RichBlock::RichBlock(RichBlockAnchor value) : UnionBase(new RichBlockAnchor(std::move(value)), 6) {}
RichBlock::RichBlock(RichBlockList value) : UnionBase(new RichBlockList(std::move(value)), 7) {}
RichBlock::RichBlock(RichBlockBlockQuotation value) : UnionBase(new RichBlockBlockQuotation(std::move(value)), 8) {}
RichBlock::RichBlock(RichBlockExpandableBlockQuotation value) : UnionBase(new RichBlockExpandableBlockQuotation(std::move(value)), 9) {}
RichBlock::RichBlock(RichBlockPullQuotation value) : UnionBase(new RichBlockPullQuotation(std::move(value)), 10) {}
RichBlock::RichBlock(RichBlockCollage value) : UnionBase(new RichBlockCollage(std::move(value)), 11) {}
RichBlock::RichBlock(RichBlockSlideshow value) : UnionBase(new RichBlockSlideshow(std::move(value)), 12) {}
RichBlock::RichBlock(RichBlockTable value) : UnionBase(new RichBlockTable(std::move(value)), 13) {}
RichBlock::RichBlock(RichBlockDetails value) : UnionBase(new RichBlockDetails(std::move(value)), 14) {}
RichBlock::RichBlock(RichBlockMap value) : UnionBase(new RichBlockMap(std::move(value)), 15) {}
RichBlock::RichBlock(RichBlockButtons value) : UnionBase(new RichBlockButtons(std::move(value)), 16) {}
RichBlock::RichBlock(RichBlockAnimation value) : UnionBase(new RichBlockAnimation(std::move(value)), 17) {}
RichBlock::RichBlock(RichBlockAudio value) : UnionBase(new RichBlockAudio(std::move(value)), 18) {}
RichBlock::RichBlock(RichBlockDocument value) : UnionBase(new RichBlockDocument(std::move(value)), 19) {}
RichBlock::RichBlock(RichBlockPhoto value) : UnionBase(new RichBlockPhoto(std::move(value)), 20) {}
RichBlock::RichBlock(RichBlockVideo value) : UnionBase(new RichBlockVideo(std::move(value)), 21) {}
RichBlock::RichBlock(RichBlockVoiceNote value) : UnionBase(new RichBlockVoiceNote(std::move(value)), 22) {}
RichBlock::RichBlock(RichBlockThinking value) : UnionBase(new RichBlockThinking(std::move(value)), 23) {}
RichBlock::RichBlock(Unknown value) : UnionBase(new Unknown(std::move(value)), 24) {}
RichBlock::RichBlock(const RichBlock& other) : UnionBase(detail::copy_member<members>(other), other.index()) {}
RichBlock::RichBlock(RichBlock&& other) noexcept = default;
RichBlock& RichBlock::operator=(RichBlock other) noexcept {
    swap(other);
    return *this;
}
RichBlock::~RichBlock() { detail::destroy_member<members>(*this); }
std::string_view RichBlock::type() const noexcept {
    switch (index()) {
        case 0: return RichBlockParagraph::type;
        case 1: return RichBlockSectionHeading::type;
        case 2: return RichBlockPreformatted::type;
        case 3: return RichBlockFooter::type;
        case 4: return RichBlockDivider::type;
        case 5: return RichBlockMathematicalExpression::type;
        case 6: return RichBlockAnchor::type;
        case 7: return RichBlockList::type;
        case 8: return RichBlockBlockQuotation::type;
        case 9: return RichBlockExpandableBlockQuotation::type;
        case 10: return RichBlockPullQuotation::type;
        case 11: return RichBlockCollage::type;
        case 12: return RichBlockSlideshow::type;
        case 13: return RichBlockTable::type;
        case 14: return RichBlockDetails::type;
        case 15: return RichBlockMap::type;
        case 16: return RichBlockButtons::type;
        case 17: return RichBlockAnimation::type;
        case 18: return RichBlockAudio::type;
        case 19: return RichBlockDocument::type;
        case 20: return RichBlockPhoto::type;
        case 21: return RichBlockVideo::type;
        case 22: return RichBlockVoiceNote::type;
        case 23: return RichBlockThinking::type;
        default: return {};
    }
}

RichBlockAnchor::RichBlockAnchor() = default;
RichBlockAnchor::RichBlockAnchor(const RichBlockAnchor&) = default;
RichBlockAnchor::RichBlockAnchor(RichBlockAnchor&&) noexcept = default;
RichBlockAnchor& RichBlockAnchor::operator=(const RichBlockAnchor& other) { return *this = RichBlockAnchor(other); }
RichBlockAnchor& RichBlockAnchor::operator=(RichBlockAnchor&&) noexcept = default;
RichBlockAnchor::~RichBlockAnchor() = default;
RichBlockAnchor::RichBlockAnchor(std::string name_) : name(std::move(name_)) {}
RichBlockAnchor& RichBlockAnchor::set_name(std::string value_) {
    name = std::move(value_);
    return *this;
}

RichBlockAnimation::RichBlockAnimation() = default;
RichBlockAnimation::RichBlockAnimation(const RichBlockAnimation&) = default;
RichBlockAnimation::RichBlockAnimation(RichBlockAnimation&&) noexcept = default;
RichBlockAnimation& RichBlockAnimation::operator=(const RichBlockAnimation& other) { return *this = RichBlockAnimation(other); }
RichBlockAnimation& RichBlockAnimation::operator=(RichBlockAnimation&&) noexcept = default;
RichBlockAnimation::~RichBlockAnimation() = default;
RichBlockAnimation::RichBlockAnimation(Animation animation_) : animation(std::move(animation_)) {}
RichBlockAnimation& RichBlockAnimation::set_animation(Animation value_) {
    animation = std::move(value_);
    return *this;
}
RichBlockAnimation& RichBlockAnimation::set_has_spoiler(bool value_) {
    has_spoiler = value_;
    return *this;
}
RichBlockAnimation& RichBlockAnimation::set_caption(RichBlockCaption value_) {
    caption = std::move(value_);
    return *this;
}

RichBlockAudio::RichBlockAudio() = default;
RichBlockAudio::RichBlockAudio(const RichBlockAudio&) = default;
RichBlockAudio::RichBlockAudio(RichBlockAudio&&) noexcept = default;
RichBlockAudio& RichBlockAudio::operator=(const RichBlockAudio& other) { return *this = RichBlockAudio(other); }
RichBlockAudio& RichBlockAudio::operator=(RichBlockAudio&&) noexcept = default;
RichBlockAudio::~RichBlockAudio() = default;
RichBlockAudio::RichBlockAudio(Audio audio_) : audio(std::move(audio_)) {}
RichBlockAudio& RichBlockAudio::set_audio(Audio value_) {
    audio = std::move(value_);
    return *this;
}
RichBlockAudio& RichBlockAudio::set_caption(RichBlockCaption value_) {
    caption = std::move(value_);
    return *this;
}

RichBlockBlockQuotation::RichBlockBlockQuotation() = default;
RichBlockBlockQuotation::RichBlockBlockQuotation(const RichBlockBlockQuotation&) = default;
RichBlockBlockQuotation::RichBlockBlockQuotation(RichBlockBlockQuotation&&) noexcept = default;
RichBlockBlockQuotation& RichBlockBlockQuotation::operator=(const RichBlockBlockQuotation& other) { return *this = RichBlockBlockQuotation(other); }
RichBlockBlockQuotation& RichBlockBlockQuotation::operator=(RichBlockBlockQuotation&&) noexcept = default;
RichBlockBlockQuotation::~RichBlockBlockQuotation() = default;
RichBlockBlockQuotation::RichBlockBlockQuotation(std::vector<RichBlock> blocks_) : blocks(std::move(blocks_)) {}
RichBlockBlockQuotation& RichBlockBlockQuotation::set_blocks(std::vector<RichBlock> value_) {
    blocks = std::move(value_);
    return *this;
}
RichBlockBlockQuotation& RichBlockBlockQuotation::set_credit(RichText value_) {
    credit = std::move(value_);
    return *this;
}

RichBlockButtons::RichBlockButtons() = default;
RichBlockButtons::RichBlockButtons(const RichBlockButtons&) = default;
RichBlockButtons::RichBlockButtons(RichBlockButtons&&) noexcept = default;
RichBlockButtons& RichBlockButtons::operator=(const RichBlockButtons& other) { return *this = RichBlockButtons(other); }
RichBlockButtons& RichBlockButtons::operator=(RichBlockButtons&&) noexcept = default;
RichBlockButtons::~RichBlockButtons() = default;
RichBlockButtons::RichBlockButtons(std::vector<RichMessageButton> buttons_) : buttons(std::move(buttons_)) {}
RichBlockButtons& RichBlockButtons::set_buttons(std::vector<RichMessageButton> value_) {
    buttons = std::move(value_);
    return *this;
}
RichBlockButtons& RichBlockButtons::set_align(RichBlockButtonsAlign value_) {
    align = std::move(value_);
    return *this;
}

RichBlockCaption::RichBlockCaption() = default;
RichBlockCaption::RichBlockCaption(const RichBlockCaption&) = default;
RichBlockCaption::RichBlockCaption(RichBlockCaption&&) noexcept = default;
RichBlockCaption& RichBlockCaption::operator=(const RichBlockCaption& other) { return *this = RichBlockCaption(other); }
RichBlockCaption& RichBlockCaption::operator=(RichBlockCaption&&) noexcept = default;
RichBlockCaption::~RichBlockCaption() = default;
RichBlockCaption::RichBlockCaption(RichText text_) : text(std::move(text_)) {}
RichBlockCaption& RichBlockCaption::set_text(RichText value_) {
    text = std::move(value_);
    return *this;
}
RichBlockCaption& RichBlockCaption::set_credit(RichText value_) {
    credit = std::move(value_);
    return *this;
}

RichBlockCollage::RichBlockCollage() = default;
RichBlockCollage::RichBlockCollage(const RichBlockCollage&) = default;
RichBlockCollage::RichBlockCollage(RichBlockCollage&&) noexcept = default;
RichBlockCollage& RichBlockCollage::operator=(const RichBlockCollage& other) { return *this = RichBlockCollage(other); }
RichBlockCollage& RichBlockCollage::operator=(RichBlockCollage&&) noexcept = default;
RichBlockCollage::~RichBlockCollage() = default;
RichBlockCollage::RichBlockCollage(std::vector<RichBlock> blocks_) : blocks(std::move(blocks_)) {}
RichBlockCollage& RichBlockCollage::set_blocks(std::vector<RichBlock> value_) {
    blocks = std::move(value_);
    return *this;
}
RichBlockCollage& RichBlockCollage::set_caption(RichBlockCaption value_) {
    caption = std::move(value_);
    return *this;
}

RichBlockDetails::RichBlockDetails() = default;
RichBlockDetails::RichBlockDetails(const RichBlockDetails&) = default;
RichBlockDetails::RichBlockDetails(RichBlockDetails&&) noexcept = default;
RichBlockDetails& RichBlockDetails::operator=(const RichBlockDetails& other) { return *this = RichBlockDetails(other); }
RichBlockDetails& RichBlockDetails::operator=(RichBlockDetails&&) noexcept = default;
RichBlockDetails::~RichBlockDetails() = default;
RichBlockDetails::RichBlockDetails(RichText summary_, std::vector<RichBlock> blocks_) : summary(std::move(summary_)), blocks(std::move(blocks_)) {}
RichBlockDetails& RichBlockDetails::set_summary(RichText value_) {
    summary = std::move(value_);
    return *this;
}
RichBlockDetails& RichBlockDetails::set_blocks(std::vector<RichBlock> value_) {
    blocks = std::move(value_);
    return *this;
}
RichBlockDetails& RichBlockDetails::set_is_open(bool value_) {
    is_open = value_;
    return *this;
}

RichBlockDivider::RichBlockDivider() = default;
RichBlockDivider::RichBlockDivider(const RichBlockDivider&) = default;
RichBlockDivider::RichBlockDivider(RichBlockDivider&&) noexcept = default;
RichBlockDivider& RichBlockDivider::operator=(const RichBlockDivider& other) { return *this = RichBlockDivider(other); }
RichBlockDivider& RichBlockDivider::operator=(RichBlockDivider&&) noexcept = default;
RichBlockDivider::~RichBlockDivider() = default;

RichBlockDocument::RichBlockDocument() = default;
RichBlockDocument::RichBlockDocument(const RichBlockDocument&) = default;
RichBlockDocument::RichBlockDocument(RichBlockDocument&&) noexcept = default;
RichBlockDocument& RichBlockDocument::operator=(const RichBlockDocument& other) { return *this = RichBlockDocument(other); }
RichBlockDocument& RichBlockDocument::operator=(RichBlockDocument&&) noexcept = default;
RichBlockDocument::~RichBlockDocument() = default;
RichBlockDocument::RichBlockDocument(Document document_) : document(std::move(document_)) {}
RichBlockDocument& RichBlockDocument::set_document(Document value_) {
    document = std::move(value_);
    return *this;
}
RichBlockDocument& RichBlockDocument::set_caption(RichBlockCaption value_) {
    caption = std::move(value_);
    return *this;
}

RichBlockExpandableBlockQuotation::RichBlockExpandableBlockQuotation() = default;
RichBlockExpandableBlockQuotation::RichBlockExpandableBlockQuotation(const RichBlockExpandableBlockQuotation&) = default;
RichBlockExpandableBlockQuotation::RichBlockExpandableBlockQuotation(RichBlockExpandableBlockQuotation&&) noexcept = default;
RichBlockExpandableBlockQuotation& RichBlockExpandableBlockQuotation::operator=(const RichBlockExpandableBlockQuotation& other) { return *this = RichBlockExpandableBlockQuotation(other); }
RichBlockExpandableBlockQuotation& RichBlockExpandableBlockQuotation::operator=(RichBlockExpandableBlockQuotation&&) noexcept = default;
RichBlockExpandableBlockQuotation::~RichBlockExpandableBlockQuotation() = default;
RichBlockExpandableBlockQuotation::RichBlockExpandableBlockQuotation(std::vector<RichBlock> blocks_) : blocks(std::move(blocks_)) {}
RichBlockExpandableBlockQuotation& RichBlockExpandableBlockQuotation::set_blocks(std::vector<RichBlock> value_) {
    blocks = std::move(value_);
    return *this;
}
RichBlockExpandableBlockQuotation& RichBlockExpandableBlockQuotation::set_credit(RichText value_) {
    credit = std::move(value_);
    return *this;
}

RichBlockFooter::RichBlockFooter() = default;
RichBlockFooter::RichBlockFooter(const RichBlockFooter&) = default;
RichBlockFooter::RichBlockFooter(RichBlockFooter&&) noexcept = default;
RichBlockFooter& RichBlockFooter::operator=(const RichBlockFooter& other) { return *this = RichBlockFooter(other); }
RichBlockFooter& RichBlockFooter::operator=(RichBlockFooter&&) noexcept = default;
RichBlockFooter::~RichBlockFooter() = default;
RichBlockFooter::RichBlockFooter(RichText text_) : text(std::move(text_)) {}
RichBlockFooter& RichBlockFooter::set_text(RichText value_) {
    text = std::move(value_);
    return *this;
}

RichBlockList::RichBlockList() = default;
RichBlockList::RichBlockList(const RichBlockList&) = default;
RichBlockList::RichBlockList(RichBlockList&&) noexcept = default;
RichBlockList& RichBlockList::operator=(const RichBlockList& other) { return *this = RichBlockList(other); }
RichBlockList& RichBlockList::operator=(RichBlockList&&) noexcept = default;
RichBlockList::~RichBlockList() = default;
RichBlockList::RichBlockList(std::vector<RichBlockListItem> items_) : items(std::move(items_)) {}
RichBlockList& RichBlockList::set_items(std::vector<RichBlockListItem> value_) {
    items = std::move(value_);
    return *this;
}

RichBlockListItem::RichBlockListItem() = default;
RichBlockListItem::RichBlockListItem(const RichBlockListItem&) = default;
RichBlockListItem::RichBlockListItem(RichBlockListItem&&) noexcept = default;
RichBlockListItem& RichBlockListItem::operator=(const RichBlockListItem& other) { return *this = RichBlockListItem(other); }
RichBlockListItem& RichBlockListItem::operator=(RichBlockListItem&&) noexcept = default;
RichBlockListItem::~RichBlockListItem() = default;
RichBlockListItem::RichBlockListItem(std::string label_, std::vector<RichBlock> blocks_) : label(std::move(label_)), blocks(std::move(blocks_)) {}
RichBlockListItem& RichBlockListItem::set_label(std::string value_) {
    label = std::move(value_);
    return *this;
}
RichBlockListItem& RichBlockListItem::set_blocks(std::vector<RichBlock> value_) {
    blocks = std::move(value_);
    return *this;
}
RichBlockListItem& RichBlockListItem::set_has_checkbox(bool value_) {
    has_checkbox = value_;
    return *this;
}
RichBlockListItem& RichBlockListItem::set_is_checked(bool value_) {
    is_checked = value_;
    return *this;
}
RichBlockListItem& RichBlockListItem::set_value(std::int64_t value_) {
    value = value_;
    return *this;
}
RichBlockListItem& RichBlockListItem::set_type(std::string value_) {
    type = std::move(value_);
    return *this;
}

RichBlockMap::RichBlockMap() = default;
RichBlockMap::RichBlockMap(const RichBlockMap&) = default;
RichBlockMap::RichBlockMap(RichBlockMap&&) noexcept = default;
RichBlockMap& RichBlockMap::operator=(const RichBlockMap& other) { return *this = RichBlockMap(other); }
RichBlockMap& RichBlockMap::operator=(RichBlockMap&&) noexcept = default;
RichBlockMap::~RichBlockMap() = default;
RichBlockMap::RichBlockMap(Location location_, std::int64_t zoom_, std::int64_t width_, std::int64_t height_) : location(std::move(location_)), zoom(zoom_), width(width_), height(height_) {}
RichBlockMap& RichBlockMap::set_location(Location value_) {
    location = std::move(value_);
    return *this;
}
RichBlockMap& RichBlockMap::set_zoom(std::int64_t value_) {
    zoom = value_;
    return *this;
}
RichBlockMap& RichBlockMap::set_width(std::int64_t value_) {
    width = value_;
    return *this;
}
RichBlockMap& RichBlockMap::set_height(std::int64_t value_) {
    height = value_;
    return *this;
}
RichBlockMap& RichBlockMap::set_caption(RichBlockCaption value_) {
    caption = std::move(value_);
    return *this;
}

RichBlockMathematicalExpression::RichBlockMathematicalExpression() = default;
RichBlockMathematicalExpression::RichBlockMathematicalExpression(const RichBlockMathematicalExpression&) = default;
RichBlockMathematicalExpression::RichBlockMathematicalExpression(RichBlockMathematicalExpression&&) noexcept = default;
RichBlockMathematicalExpression& RichBlockMathematicalExpression::operator=(const RichBlockMathematicalExpression& other) { return *this = RichBlockMathematicalExpression(other); }
RichBlockMathematicalExpression& RichBlockMathematicalExpression::operator=(RichBlockMathematicalExpression&&) noexcept = default;
RichBlockMathematicalExpression::~RichBlockMathematicalExpression() = default;
RichBlockMathematicalExpression::RichBlockMathematicalExpression(std::string expression_) : expression(std::move(expression_)) {}
RichBlockMathematicalExpression& RichBlockMathematicalExpression::set_expression(std::string value_) {
    expression = std::move(value_);
    return *this;
}

RichBlockParagraph::RichBlockParagraph() = default;
RichBlockParagraph::RichBlockParagraph(const RichBlockParagraph&) = default;
RichBlockParagraph::RichBlockParagraph(RichBlockParagraph&&) noexcept = default;
RichBlockParagraph& RichBlockParagraph::operator=(const RichBlockParagraph& other) { return *this = RichBlockParagraph(other); }
RichBlockParagraph& RichBlockParagraph::operator=(RichBlockParagraph&&) noexcept = default;
RichBlockParagraph::~RichBlockParagraph() = default;
RichBlockParagraph::RichBlockParagraph(RichText text_) : text(std::move(text_)) {}
RichBlockParagraph& RichBlockParagraph::set_text(RichText value_) {
    text = std::move(value_);
    return *this;
}

RichBlockPhoto::RichBlockPhoto() = default;
RichBlockPhoto::RichBlockPhoto(const RichBlockPhoto&) = default;
RichBlockPhoto::RichBlockPhoto(RichBlockPhoto&&) noexcept = default;
RichBlockPhoto& RichBlockPhoto::operator=(const RichBlockPhoto& other) { return *this = RichBlockPhoto(other); }
RichBlockPhoto& RichBlockPhoto::operator=(RichBlockPhoto&&) noexcept = default;
RichBlockPhoto::~RichBlockPhoto() = default;
RichBlockPhoto::RichBlockPhoto(std::vector<PhotoSize> photo_) : photo(std::move(photo_)) {}
RichBlockPhoto& RichBlockPhoto::set_photo(std::vector<PhotoSize> value_) {
    photo = std::move(value_);
    return *this;
}
RichBlockPhoto& RichBlockPhoto::set_has_spoiler(bool value_) {
    has_spoiler = value_;
    return *this;
}
RichBlockPhoto& RichBlockPhoto::set_caption(RichBlockCaption value_) {
    caption = std::move(value_);
    return *this;
}

RichBlockPreformatted::RichBlockPreformatted() = default;
RichBlockPreformatted::RichBlockPreformatted(const RichBlockPreformatted&) = default;
RichBlockPreformatted::RichBlockPreformatted(RichBlockPreformatted&&) noexcept = default;
RichBlockPreformatted& RichBlockPreformatted::operator=(const RichBlockPreformatted& other) { return *this = RichBlockPreformatted(other); }
RichBlockPreformatted& RichBlockPreformatted::operator=(RichBlockPreformatted&&) noexcept = default;
RichBlockPreformatted::~RichBlockPreformatted() = default;
RichBlockPreformatted::RichBlockPreformatted(RichText text_) : text(std::move(text_)) {}
RichBlockPreformatted& RichBlockPreformatted::set_text(RichText value_) {
    text = std::move(value_);
    return *this;
}
RichBlockPreformatted& RichBlockPreformatted::set_language(std::string value_) {
    language = std::move(value_);
    return *this;
}

RichBlockPullQuotation::RichBlockPullQuotation() = default;
RichBlockPullQuotation::RichBlockPullQuotation(const RichBlockPullQuotation&) = default;
RichBlockPullQuotation::RichBlockPullQuotation(RichBlockPullQuotation&&) noexcept = default;
RichBlockPullQuotation& RichBlockPullQuotation::operator=(const RichBlockPullQuotation& other) { return *this = RichBlockPullQuotation(other); }
RichBlockPullQuotation& RichBlockPullQuotation::operator=(RichBlockPullQuotation&&) noexcept = default;
RichBlockPullQuotation::~RichBlockPullQuotation() = default;
RichBlockPullQuotation::RichBlockPullQuotation(RichText text_) : text(std::move(text_)) {}
RichBlockPullQuotation& RichBlockPullQuotation::set_text(RichText value_) {
    text = std::move(value_);
    return *this;
}
RichBlockPullQuotation& RichBlockPullQuotation::set_credit(RichText value_) {
    credit = std::move(value_);
    return *this;
}

RichBlockSectionHeading::RichBlockSectionHeading() = default;
RichBlockSectionHeading::RichBlockSectionHeading(const RichBlockSectionHeading&) = default;
RichBlockSectionHeading::RichBlockSectionHeading(RichBlockSectionHeading&&) noexcept = default;
RichBlockSectionHeading& RichBlockSectionHeading::operator=(const RichBlockSectionHeading& other) { return *this = RichBlockSectionHeading(other); }
RichBlockSectionHeading& RichBlockSectionHeading::operator=(RichBlockSectionHeading&&) noexcept = default;
RichBlockSectionHeading::~RichBlockSectionHeading() = default;
RichBlockSectionHeading::RichBlockSectionHeading(RichText text_, std::int64_t size_) : text(std::move(text_)), size(size_) {}
RichBlockSectionHeading& RichBlockSectionHeading::set_text(RichText value_) {
    text = std::move(value_);
    return *this;
}
RichBlockSectionHeading& RichBlockSectionHeading::set_size(std::int64_t value_) {
    size = value_;
    return *this;
}

RichBlockSlideshow::RichBlockSlideshow() = default;
RichBlockSlideshow::RichBlockSlideshow(const RichBlockSlideshow&) = default;
RichBlockSlideshow::RichBlockSlideshow(RichBlockSlideshow&&) noexcept = default;
RichBlockSlideshow& RichBlockSlideshow::operator=(const RichBlockSlideshow& other) { return *this = RichBlockSlideshow(other); }
RichBlockSlideshow& RichBlockSlideshow::operator=(RichBlockSlideshow&&) noexcept = default;
RichBlockSlideshow::~RichBlockSlideshow() = default;
RichBlockSlideshow::RichBlockSlideshow(std::vector<RichBlock> blocks_) : blocks(std::move(blocks_)) {}
RichBlockSlideshow& RichBlockSlideshow::set_blocks(std::vector<RichBlock> value_) {
    blocks = std::move(value_);
    return *this;
}
RichBlockSlideshow& RichBlockSlideshow::set_caption(RichBlockCaption value_) {
    caption = std::move(value_);
    return *this;
}

RichBlockTable::RichBlockTable() = default;
RichBlockTable::RichBlockTable(const RichBlockTable&) = default;
RichBlockTable::RichBlockTable(RichBlockTable&&) noexcept = default;
RichBlockTable& RichBlockTable::operator=(const RichBlockTable& other) { return *this = RichBlockTable(other); }
RichBlockTable& RichBlockTable::operator=(RichBlockTable&&) noexcept = default;
RichBlockTable::~RichBlockTable() = default;
RichBlockTable::RichBlockTable(std::vector<std::vector<RichBlockTableCell>> cells_) : cells(std::move(cells_)) {}
RichBlockTable& RichBlockTable::set_cells(std::vector<std::vector<RichBlockTableCell>> value_) {
    cells = std::move(value_);
    return *this;
}
RichBlockTable& RichBlockTable::set_is_bordered(bool value_) {
    is_bordered = value_;
    return *this;
}
RichBlockTable& RichBlockTable::set_is_striped(bool value_) {
    is_striped = value_;
    return *this;
}
RichBlockTable& RichBlockTable::set_is_compact(bool value_) {
    is_compact = value_;
    return *this;
}
RichBlockTable& RichBlockTable::set_caption(RichText value_) {
    caption = std::move(value_);
    return *this;
}

RichBlockTableCell::RichBlockTableCell() = default;
RichBlockTableCell::RichBlockTableCell(const RichBlockTableCell&) = default;
RichBlockTableCell::RichBlockTableCell(RichBlockTableCell&&) noexcept = default;
RichBlockTableCell& RichBlockTableCell::operator=(const RichBlockTableCell& other) { return *this = RichBlockTableCell(other); }
RichBlockTableCell& RichBlockTableCell::operator=(RichBlockTableCell&&) noexcept = default;
RichBlockTableCell::~RichBlockTableCell() = default;
RichBlockTableCell::RichBlockTableCell(RichBlockTableCellAlign align_, RichBlockTableCellValign valign_) : align(std::move(align_)), valign(std::move(valign_)) {}
RichBlockTableCell& RichBlockTableCell::set_text(RichText value_) {
    text = std::move(value_);
    return *this;
}
RichBlockTableCell& RichBlockTableCell::set_is_header(bool value_) {
    is_header = value_;
    return *this;
}
RichBlockTableCell& RichBlockTableCell::set_colspan(std::int64_t value_) {
    colspan = value_;
    return *this;
}
RichBlockTableCell& RichBlockTableCell::set_rowspan(std::int64_t value_) {
    rowspan = value_;
    return *this;
}
RichBlockTableCell& RichBlockTableCell::set_align(RichBlockTableCellAlign value_) {
    align = std::move(value_);
    return *this;
}
RichBlockTableCell& RichBlockTableCell::set_valign(RichBlockTableCellValign value_) {
    valign = std::move(value_);
    return *this;
}

RichBlockThinking::RichBlockThinking() = default;
RichBlockThinking::RichBlockThinking(const RichBlockThinking&) = default;
RichBlockThinking::RichBlockThinking(RichBlockThinking&&) noexcept = default;
RichBlockThinking& RichBlockThinking::operator=(const RichBlockThinking& other) { return *this = RichBlockThinking(other); }
RichBlockThinking& RichBlockThinking::operator=(RichBlockThinking&&) noexcept = default;
RichBlockThinking::~RichBlockThinking() = default;
RichBlockThinking::RichBlockThinking(RichText text_) : text(std::move(text_)) {}
RichBlockThinking& RichBlockThinking::set_text(RichText value_) {
    text = std::move(value_);
    return *this;
}

RichBlockVideo::RichBlockVideo() = default;
RichBlockVideo::RichBlockVideo(const RichBlockVideo&) = default;
RichBlockVideo::RichBlockVideo(RichBlockVideo&&) noexcept = default;
RichBlockVideo& RichBlockVideo::operator=(const RichBlockVideo& other) { return *this = RichBlockVideo(other); }
RichBlockVideo& RichBlockVideo::operator=(RichBlockVideo&&) noexcept = default;
RichBlockVideo::~RichBlockVideo() = default;
RichBlockVideo::RichBlockVideo(Video video_) : video(std::move(video_)) {}
RichBlockVideo& RichBlockVideo::set_video(Video value_) {
    video = std::move(value_);
    return *this;
}
RichBlockVideo& RichBlockVideo::set_has_spoiler(bool value_) {
    has_spoiler = value_;
    return *this;
}
RichBlockVideo& RichBlockVideo::set_caption(RichBlockCaption value_) {
    caption = std::move(value_);
    return *this;
}

Voice::Voice() = default;
Voice::Voice(const Voice&) = default;
Voice::Voice(Voice&&) noexcept = default;
Voice& Voice::operator=(const Voice& other) { return *this = Voice(other); }
Voice& Voice::operator=(Voice&&) noexcept = default;
Voice::~Voice() = default;
Voice::Voice(std::string file_id_, std::string file_unique_id_, std::int64_t duration_) : file_id(std::move(file_id_)), file_unique_id(std::move(file_unique_id_)), duration(duration_) {}
Voice& Voice::set_file_id(std::string value_) {
    file_id = std::move(value_);
    return *this;
}
Voice& Voice::set_file_unique_id(std::string value_) {
    file_unique_id = std::move(value_);
    return *this;
}
Voice& Voice::set_duration(std::int64_t value_) {
    duration = value_;
    return *this;
}
Voice& Voice::set_mime_type(std::string value_) {
    mime_type = std::move(value_);
    return *this;
}
Voice& Voice::set_file_size(std::int64_t value_) {
    file_size = value_;
    return *this;
}

RichBlockVoiceNote::RichBlockVoiceNote() = default;
RichBlockVoiceNote::RichBlockVoiceNote(const RichBlockVoiceNote&) = default;
RichBlockVoiceNote::RichBlockVoiceNote(RichBlockVoiceNote&&) noexcept = default;
RichBlockVoiceNote& RichBlockVoiceNote::operator=(const RichBlockVoiceNote& other) { return *this = RichBlockVoiceNote(other); }
RichBlockVoiceNote& RichBlockVoiceNote::operator=(RichBlockVoiceNote&&) noexcept = default;
RichBlockVoiceNote::~RichBlockVoiceNote() = default;
RichBlockVoiceNote::RichBlockVoiceNote(Voice voice_note_) : voice_note(std::move(voice_note_)) {}
RichBlockVoiceNote& RichBlockVoiceNote::set_voice_note(Voice value_) {
    voice_note = std::move(value_);
    return *this;
}
RichBlockVoiceNote& RichBlockVoiceNote::set_caption(RichBlockCaption value_) {
    caption = std::move(value_);
    return *this;
}

RichMessage::RichMessage() = default;
RichMessage::RichMessage(const RichMessage&) = default;
RichMessage::RichMessage(RichMessage&&) noexcept = default;
RichMessage& RichMessage::operator=(const RichMessage& other) { return *this = RichMessage(other); }
RichMessage& RichMessage::operator=(RichMessage&&) noexcept = default;
RichMessage::~RichMessage() = default;
RichMessage::RichMessage(std::vector<RichBlock> blocks_) : blocks(std::move(blocks_)) {}
RichMessage& RichMessage::set_blocks(std::vector<RichBlock> value_) {
    blocks = std::move(value_);
    return *this;
}
RichMessage& RichMessage::set_is_rtl(bool value_) {
    is_rtl = value_;
    return *this;
}

RichMessageButton::RichMessageButton() = default;
RichMessageButton::RichMessageButton(const RichMessageButton&) = default;
RichMessageButton::RichMessageButton(RichMessageButton&&) noexcept = default;
RichMessageButton& RichMessageButton::operator=(const RichMessageButton& other) { return *this = RichMessageButton(other); }
RichMessageButton& RichMessageButton::operator=(RichMessageButton&&) noexcept = default;
RichMessageButton::~RichMessageButton() = default;
RichMessageButton::RichMessageButton(RichText text_) : text(std::move(text_)) {}
RichMessageButton& RichMessageButton::set_text(RichText value_) {
    text = std::move(value_);
    return *this;
}
RichMessageButton& RichMessageButton::set_style(RichMessageButtonStyle value_) {
    style = std::move(value_);
    return *this;
}
RichMessageButton& RichMessageButton::set_url(std::string value_) {
    url = std::move(value_);
    return *this;
}
RichMessageButton& RichMessageButton::set_callback_data(std::string value_) {
    callback_data = std::move(value_);
    return *this;
}
RichMessageButton& RichMessageButton::set_web_app(WebAppInfo value_) {
    web_app = std::move(value_);
    return *this;
}
RichMessageButton& RichMessageButton::set_login_url(LoginUrl value_) {
    login_url = std::move(value_);
    return *this;
}
RichMessageButton& RichMessageButton::set_switch_inline_query(std::string value_) {
    switch_inline_query = std::move(value_);
    return *this;
}
RichMessageButton& RichMessageButton::set_switch_inline_query_current_chat(std::string value_) {
    switch_inline_query_current_chat = std::move(value_);
    return *this;
}
RichMessageButton& RichMessageButton::set_switch_inline_query_chosen_chat(SwitchInlineQueryChosenChat value_) {
    switch_inline_query_chosen_chat = std::move(value_);
    return *this;
}
RichMessageButton& RichMessageButton::set_copy_text(CopyTextButton value_) {
    copy_text = std::move(value_);
    return *this;
}
RichMessageButton& RichMessageButton::set_disabled(DisabledButton value_) {
    disabled = std::move(value_);
    return *this;
}

RichTextAnchor::RichTextAnchor() = default;
RichTextAnchor::RichTextAnchor(const RichTextAnchor&) = default;
RichTextAnchor::RichTextAnchor(RichTextAnchor&&) noexcept = default;
RichTextAnchor& RichTextAnchor::operator=(const RichTextAnchor& other) { return *this = RichTextAnchor(other); }
RichTextAnchor& RichTextAnchor::operator=(RichTextAnchor&&) noexcept = default;
RichTextAnchor::~RichTextAnchor() = default;
RichTextAnchor::RichTextAnchor(std::string name_) : name(std::move(name_)) {}
RichTextAnchor& RichTextAnchor::set_name(std::string value_) {
    name = std::move(value_);
    return *this;
}

RichTextAnchorLink::RichTextAnchorLink() = default;
RichTextAnchorLink::RichTextAnchorLink(const RichTextAnchorLink&) = default;
RichTextAnchorLink::RichTextAnchorLink(RichTextAnchorLink&&) noexcept = default;
RichTextAnchorLink& RichTextAnchorLink::operator=(const RichTextAnchorLink& other) { return *this = RichTextAnchorLink(other); }
RichTextAnchorLink& RichTextAnchorLink::operator=(RichTextAnchorLink&&) noexcept = default;
RichTextAnchorLink::~RichTextAnchorLink() = default;
RichTextAnchorLink::RichTextAnchorLink(RichText text_, std::string anchor_name_) : text(std::move(text_)), anchor_name(std::move(anchor_name_)) {}
RichTextAnchorLink& RichTextAnchorLink::set_text(RichText value_) {
    text = std::move(value_);
    return *this;
}
RichTextAnchorLink& RichTextAnchorLink::set_anchor_name(std::string value_) {
    anchor_name = std::move(value_);
    return *this;
}

RichTextBankCardNumber::RichTextBankCardNumber() = default;
RichTextBankCardNumber::RichTextBankCardNumber(const RichTextBankCardNumber&) = default;
RichTextBankCardNumber::RichTextBankCardNumber(RichTextBankCardNumber&&) noexcept = default;
RichTextBankCardNumber& RichTextBankCardNumber::operator=(const RichTextBankCardNumber& other) { return *this = RichTextBankCardNumber(other); }
RichTextBankCardNumber& RichTextBankCardNumber::operator=(RichTextBankCardNumber&&) noexcept = default;
RichTextBankCardNumber::~RichTextBankCardNumber() = default;
RichTextBankCardNumber::RichTextBankCardNumber(RichText text_, std::string bank_card_number_) : text(std::move(text_)), bank_card_number(std::move(bank_card_number_)) {}
RichTextBankCardNumber& RichTextBankCardNumber::set_text(RichText value_) {
    text = std::move(value_);
    return *this;
}
RichTextBankCardNumber& RichTextBankCardNumber::set_bank_card_number(std::string value_) {
    bank_card_number = std::move(value_);
    return *this;
}

RichTextBold::RichTextBold() = default;
RichTextBold::RichTextBold(const RichTextBold&) = default;
RichTextBold::RichTextBold(RichTextBold&&) noexcept = default;
RichTextBold& RichTextBold::operator=(const RichTextBold& other) { return *this = RichTextBold(other); }
RichTextBold& RichTextBold::operator=(RichTextBold&&) noexcept = default;
RichTextBold::~RichTextBold() = default;
RichTextBold::RichTextBold(RichText text_) : text(std::move(text_)) {}
RichTextBold& RichTextBold::set_text(RichText value_) {
    text = std::move(value_);
    return *this;
}

RichTextBotCommand::RichTextBotCommand() = default;
RichTextBotCommand::RichTextBotCommand(const RichTextBotCommand&) = default;
RichTextBotCommand::RichTextBotCommand(RichTextBotCommand&&) noexcept = default;
RichTextBotCommand& RichTextBotCommand::operator=(const RichTextBotCommand& other) { return *this = RichTextBotCommand(other); }
RichTextBotCommand& RichTextBotCommand::operator=(RichTextBotCommand&&) noexcept = default;
RichTextBotCommand::~RichTextBotCommand() = default;
RichTextBotCommand::RichTextBotCommand(RichText text_, std::string bot_command_) : text(std::move(text_)), bot_command(std::move(bot_command_)) {}
RichTextBotCommand& RichTextBotCommand::set_text(RichText value_) {
    text = std::move(value_);
    return *this;
}
RichTextBotCommand& RichTextBotCommand::set_bot_command(std::string value_) {
    bot_command = std::move(value_);
    return *this;
}

RichTextButton::RichTextButton() = default;
RichTextButton::RichTextButton(const RichTextButton&) = default;
RichTextButton::RichTextButton(RichTextButton&&) noexcept = default;
RichTextButton& RichTextButton::operator=(const RichTextButton& other) { return *this = RichTextButton(other); }
RichTextButton& RichTextButton::operator=(RichTextButton&&) noexcept = default;
RichTextButton::~RichTextButton() = default;
RichTextButton::RichTextButton(RichMessageButton button_) : button(std::move(button_)) {}
RichTextButton& RichTextButton::set_button(RichMessageButton value_) {
    button = std::move(value_);
    return *this;
}

RichTextCashtag::RichTextCashtag() = default;
RichTextCashtag::RichTextCashtag(const RichTextCashtag&) = default;
RichTextCashtag::RichTextCashtag(RichTextCashtag&&) noexcept = default;
RichTextCashtag& RichTextCashtag::operator=(const RichTextCashtag& other) { return *this = RichTextCashtag(other); }
RichTextCashtag& RichTextCashtag::operator=(RichTextCashtag&&) noexcept = default;
RichTextCashtag::~RichTextCashtag() = default;
RichTextCashtag::RichTextCashtag(RichText text_, std::string cashtag_) : text(std::move(text_)), cashtag(std::move(cashtag_)) {}
RichTextCashtag& RichTextCashtag::set_text(RichText value_) {
    text = std::move(value_);
    return *this;
}
RichTextCashtag& RichTextCashtag::set_cashtag(std::string value_) {
    cashtag = std::move(value_);
    return *this;
}

RichTextCode::RichTextCode() = default;
RichTextCode::RichTextCode(const RichTextCode&) = default;
RichTextCode::RichTextCode(RichTextCode&&) noexcept = default;
RichTextCode& RichTextCode::operator=(const RichTextCode& other) { return *this = RichTextCode(other); }
RichTextCode& RichTextCode::operator=(RichTextCode&&) noexcept = default;
RichTextCode::~RichTextCode() = default;
RichTextCode::RichTextCode(RichText text_) : text(std::move(text_)) {}
RichTextCode& RichTextCode::set_text(RichText value_) {
    text = std::move(value_);
    return *this;
}

RichTextCustomEmoji::RichTextCustomEmoji() = default;
RichTextCustomEmoji::RichTextCustomEmoji(const RichTextCustomEmoji&) = default;
RichTextCustomEmoji::RichTextCustomEmoji(RichTextCustomEmoji&&) noexcept = default;
RichTextCustomEmoji& RichTextCustomEmoji::operator=(const RichTextCustomEmoji& other) { return *this = RichTextCustomEmoji(other); }
RichTextCustomEmoji& RichTextCustomEmoji::operator=(RichTextCustomEmoji&&) noexcept = default;
RichTextCustomEmoji::~RichTextCustomEmoji() = default;
RichTextCustomEmoji::RichTextCustomEmoji(std::string custom_emoji_id_, std::string alternative_text_) : custom_emoji_id(std::move(custom_emoji_id_)), alternative_text(std::move(alternative_text_)) {}
RichTextCustomEmoji& RichTextCustomEmoji::set_custom_emoji_id(std::string value_) {
    custom_emoji_id = std::move(value_);
    return *this;
}
RichTextCustomEmoji& RichTextCustomEmoji::set_alternative_text(std::string value_) {
    alternative_text = std::move(value_);
    return *this;
}

RichTextDateTime::RichTextDateTime() = default;
RichTextDateTime::RichTextDateTime(const RichTextDateTime&) = default;
RichTextDateTime::RichTextDateTime(RichTextDateTime&&) noexcept = default;
RichTextDateTime& RichTextDateTime::operator=(const RichTextDateTime& other) { return *this = RichTextDateTime(other); }
RichTextDateTime& RichTextDateTime::operator=(RichTextDateTime&&) noexcept = default;
RichTextDateTime::~RichTextDateTime() = default;
RichTextDateTime::RichTextDateTime(RichText text_, std::int64_t unix_time_, std::string date_time_format_) : text(std::move(text_)), unix_time(unix_time_), date_time_format(std::move(date_time_format_)) {}
RichTextDateTime& RichTextDateTime::set_text(RichText value_) {
    text = std::move(value_);
    return *this;
}
RichTextDateTime& RichTextDateTime::set_unix_time(std::int64_t value_) {
    unix_time = value_;
    return *this;
}
RichTextDateTime& RichTextDateTime::set_date_time_format(std::string value_) {
    date_time_format = std::move(value_);
    return *this;
}

RichTextEmailAddress::RichTextEmailAddress() = default;
RichTextEmailAddress::RichTextEmailAddress(const RichTextEmailAddress&) = default;
RichTextEmailAddress::RichTextEmailAddress(RichTextEmailAddress&&) noexcept = default;
RichTextEmailAddress& RichTextEmailAddress::operator=(const RichTextEmailAddress& other) { return *this = RichTextEmailAddress(other); }
RichTextEmailAddress& RichTextEmailAddress::operator=(RichTextEmailAddress&&) noexcept = default;
RichTextEmailAddress::~RichTextEmailAddress() = default;
RichTextEmailAddress::RichTextEmailAddress(RichText text_, std::string email_address_) : text(std::move(text_)), email_address(std::move(email_address_)) {}
RichTextEmailAddress& RichTextEmailAddress::set_text(RichText value_) {
    text = std::move(value_);
    return *this;
}
RichTextEmailAddress& RichTextEmailAddress::set_email_address(std::string value_) {
    email_address = std::move(value_);
    return *this;
}

RichTextHashtag::RichTextHashtag() = default;
RichTextHashtag::RichTextHashtag(const RichTextHashtag&) = default;
RichTextHashtag::RichTextHashtag(RichTextHashtag&&) noexcept = default;
RichTextHashtag& RichTextHashtag::operator=(const RichTextHashtag& other) { return *this = RichTextHashtag(other); }
RichTextHashtag& RichTextHashtag::operator=(RichTextHashtag&&) noexcept = default;
RichTextHashtag::~RichTextHashtag() = default;
RichTextHashtag::RichTextHashtag(RichText text_, std::string hashtag_) : text(std::move(text_)), hashtag(std::move(hashtag_)) {}
RichTextHashtag& RichTextHashtag::set_text(RichText value_) {
    text = std::move(value_);
    return *this;
}
RichTextHashtag& RichTextHashtag::set_hashtag(std::string value_) {
    hashtag = std::move(value_);
    return *this;
}

RichTextItalic::RichTextItalic() = default;
RichTextItalic::RichTextItalic(const RichTextItalic&) = default;
RichTextItalic::RichTextItalic(RichTextItalic&&) noexcept = default;
RichTextItalic& RichTextItalic::operator=(const RichTextItalic& other) { return *this = RichTextItalic(other); }
RichTextItalic& RichTextItalic::operator=(RichTextItalic&&) noexcept = default;
RichTextItalic::~RichTextItalic() = default;
RichTextItalic::RichTextItalic(RichText text_) : text(std::move(text_)) {}
RichTextItalic& RichTextItalic::set_text(RichText value_) {
    text = std::move(value_);
    return *this;
}

RichTextMarked::RichTextMarked() = default;
RichTextMarked::RichTextMarked(const RichTextMarked&) = default;
RichTextMarked::RichTextMarked(RichTextMarked&&) noexcept = default;
RichTextMarked& RichTextMarked::operator=(const RichTextMarked& other) { return *this = RichTextMarked(other); }
RichTextMarked& RichTextMarked::operator=(RichTextMarked&&) noexcept = default;
RichTextMarked::~RichTextMarked() = default;
RichTextMarked::RichTextMarked(RichText text_) : text(std::move(text_)) {}
RichTextMarked& RichTextMarked::set_text(RichText value_) {
    text = std::move(value_);
    return *this;
}

RichTextMathematicalExpression::RichTextMathematicalExpression() = default;
RichTextMathematicalExpression::RichTextMathematicalExpression(const RichTextMathematicalExpression&) = default;
RichTextMathematicalExpression::RichTextMathematicalExpression(RichTextMathematicalExpression&&) noexcept = default;
RichTextMathematicalExpression& RichTextMathematicalExpression::operator=(const RichTextMathematicalExpression& other) { return *this = RichTextMathematicalExpression(other); }
RichTextMathematicalExpression& RichTextMathematicalExpression::operator=(RichTextMathematicalExpression&&) noexcept = default;
RichTextMathematicalExpression::~RichTextMathematicalExpression() = default;
RichTextMathematicalExpression::RichTextMathematicalExpression(std::string expression_) : expression(std::move(expression_)) {}
RichTextMathematicalExpression& RichTextMathematicalExpression::set_expression(std::string value_) {
    expression = std::move(value_);
    return *this;
}

RichTextMention::RichTextMention() = default;
RichTextMention::RichTextMention(const RichTextMention&) = default;
RichTextMention::RichTextMention(RichTextMention&&) noexcept = default;
RichTextMention& RichTextMention::operator=(const RichTextMention& other) { return *this = RichTextMention(other); }
RichTextMention& RichTextMention::operator=(RichTextMention&&) noexcept = default;
RichTextMention::~RichTextMention() = default;
RichTextMention::RichTextMention(RichText text_, std::string username_) : text(std::move(text_)), username(std::move(username_)) {}
RichTextMention& RichTextMention::set_text(RichText value_) {
    text = std::move(value_);
    return *this;
}
RichTextMention& RichTextMention::set_username(std::string value_) {
    username = std::move(value_);
    return *this;
}

RichTextPhoneNumber::RichTextPhoneNumber() = default;
RichTextPhoneNumber::RichTextPhoneNumber(const RichTextPhoneNumber&) = default;
RichTextPhoneNumber::RichTextPhoneNumber(RichTextPhoneNumber&&) noexcept = default;
RichTextPhoneNumber& RichTextPhoneNumber::operator=(const RichTextPhoneNumber& other) { return *this = RichTextPhoneNumber(other); }
RichTextPhoneNumber& RichTextPhoneNumber::operator=(RichTextPhoneNumber&&) noexcept = default;
RichTextPhoneNumber::~RichTextPhoneNumber() = default;
RichTextPhoneNumber::RichTextPhoneNumber(RichText text_, std::string phone_number_) : text(std::move(text_)), phone_number(std::move(phone_number_)) {}
RichTextPhoneNumber& RichTextPhoneNumber::set_text(RichText value_) {
    text = std::move(value_);
    return *this;
}
RichTextPhoneNumber& RichTextPhoneNumber::set_phone_number(std::string value_) {
    phone_number = std::move(value_);
    return *this;
}

RichTextReference::RichTextReference() = default;
RichTextReference::RichTextReference(const RichTextReference&) = default;
RichTextReference::RichTextReference(RichTextReference&&) noexcept = default;
RichTextReference& RichTextReference::operator=(const RichTextReference& other) { return *this = RichTextReference(other); }
RichTextReference& RichTextReference::operator=(RichTextReference&&) noexcept = default;
RichTextReference::~RichTextReference() = default;
RichTextReference::RichTextReference(RichText text_, std::string name_) : text(std::move(text_)), name(std::move(name_)) {}
RichTextReference& RichTextReference::set_text(RichText value_) {
    text = std::move(value_);
    return *this;
}
RichTextReference& RichTextReference::set_name(std::string value_) {
    name = std::move(value_);
    return *this;
}

RichTextReferenceLink::RichTextReferenceLink() = default;
RichTextReferenceLink::RichTextReferenceLink(const RichTextReferenceLink&) = default;
RichTextReferenceLink::RichTextReferenceLink(RichTextReferenceLink&&) noexcept = default;
RichTextReferenceLink& RichTextReferenceLink::operator=(const RichTextReferenceLink& other) { return *this = RichTextReferenceLink(other); }
RichTextReferenceLink& RichTextReferenceLink::operator=(RichTextReferenceLink&&) noexcept = default;
RichTextReferenceLink::~RichTextReferenceLink() = default;
RichTextReferenceLink::RichTextReferenceLink(RichText text_, std::string reference_name_) : text(std::move(text_)), reference_name(std::move(reference_name_)) {}
RichTextReferenceLink& RichTextReferenceLink::set_text(RichText value_) {
    text = std::move(value_);
    return *this;
}
RichTextReferenceLink& RichTextReferenceLink::set_reference_name(std::string value_) {
    reference_name = std::move(value_);
    return *this;
}

RichTextSpoiler::RichTextSpoiler() = default;
RichTextSpoiler::RichTextSpoiler(const RichTextSpoiler&) = default;
RichTextSpoiler::RichTextSpoiler(RichTextSpoiler&&) noexcept = default;
RichTextSpoiler& RichTextSpoiler::operator=(const RichTextSpoiler& other) { return *this = RichTextSpoiler(other); }
RichTextSpoiler& RichTextSpoiler::operator=(RichTextSpoiler&&) noexcept = default;
RichTextSpoiler::~RichTextSpoiler() = default;
RichTextSpoiler::RichTextSpoiler(RichText text_) : text(std::move(text_)) {}
RichTextSpoiler& RichTextSpoiler::set_text(RichText value_) {
    text = std::move(value_);
    return *this;
}

RichTextStrikethrough::RichTextStrikethrough() = default;
RichTextStrikethrough::RichTextStrikethrough(const RichTextStrikethrough&) = default;
RichTextStrikethrough::RichTextStrikethrough(RichTextStrikethrough&&) noexcept = default;
RichTextStrikethrough& RichTextStrikethrough::operator=(const RichTextStrikethrough& other) { return *this = RichTextStrikethrough(other); }
RichTextStrikethrough& RichTextStrikethrough::operator=(RichTextStrikethrough&&) noexcept = default;
RichTextStrikethrough::~RichTextStrikethrough() = default;
RichTextStrikethrough::RichTextStrikethrough(RichText text_) : text(std::move(text_)) {}
RichTextStrikethrough& RichTextStrikethrough::set_text(RichText value_) {
    text = std::move(value_);
    return *this;
}

RichTextSubscript::RichTextSubscript() = default;
RichTextSubscript::RichTextSubscript(const RichTextSubscript&) = default;
RichTextSubscript::RichTextSubscript(RichTextSubscript&&) noexcept = default;
RichTextSubscript& RichTextSubscript::operator=(const RichTextSubscript& other) { return *this = RichTextSubscript(other); }
RichTextSubscript& RichTextSubscript::operator=(RichTextSubscript&&) noexcept = default;
RichTextSubscript::~RichTextSubscript() = default;
RichTextSubscript::RichTextSubscript(RichText text_) : text(std::move(text_)) {}
RichTextSubscript& RichTextSubscript::set_text(RichText value_) {
    text = std::move(value_);
    return *this;
}

RichTextSuperscript::RichTextSuperscript() = default;
RichTextSuperscript::RichTextSuperscript(const RichTextSuperscript&) = default;
RichTextSuperscript::RichTextSuperscript(RichTextSuperscript&&) noexcept = default;
RichTextSuperscript& RichTextSuperscript::operator=(const RichTextSuperscript& other) { return *this = RichTextSuperscript(other); }
RichTextSuperscript& RichTextSuperscript::operator=(RichTextSuperscript&&) noexcept = default;
RichTextSuperscript::~RichTextSuperscript() = default;
RichTextSuperscript::RichTextSuperscript(RichText text_) : text(std::move(text_)) {}
RichTextSuperscript& RichTextSuperscript::set_text(RichText value_) {
    text = std::move(value_);
    return *this;
}

RichTextTextMention::RichTextTextMention() = default;
RichTextTextMention::RichTextTextMention(const RichTextTextMention&) = default;
RichTextTextMention::RichTextTextMention(RichTextTextMention&&) noexcept = default;
RichTextTextMention& RichTextTextMention::operator=(const RichTextTextMention& other) { return *this = RichTextTextMention(other); }
RichTextTextMention& RichTextTextMention::operator=(RichTextTextMention&&) noexcept = default;
RichTextTextMention::~RichTextTextMention() = default;
RichTextTextMention::RichTextTextMention(RichText text_, User user_) : text(std::move(text_)), user(std::move(user_)) {}
RichTextTextMention& RichTextTextMention::set_text(RichText value_) {
    text = std::move(value_);
    return *this;
}
RichTextTextMention& RichTextTextMention::set_user(User value_) {
    user = std::move(value_);
    return *this;
}

RichTextTonAddress::RichTextTonAddress() = default;
RichTextTonAddress::RichTextTonAddress(const RichTextTonAddress&) = default;
RichTextTonAddress::RichTextTonAddress(RichTextTonAddress&&) noexcept = default;
RichTextTonAddress& RichTextTonAddress::operator=(const RichTextTonAddress& other) { return *this = RichTextTonAddress(other); }
RichTextTonAddress& RichTextTonAddress::operator=(RichTextTonAddress&&) noexcept = default;
RichTextTonAddress::~RichTextTonAddress() = default;
RichTextTonAddress::RichTextTonAddress(RichText text_, std::string address_) : text(std::move(text_)), address(std::move(address_)) {}
RichTextTonAddress& RichTextTonAddress::set_text(RichText value_) {
    text = std::move(value_);
    return *this;
}
RichTextTonAddress& RichTextTonAddress::set_address(std::string value_) {
    address = std::move(value_);
    return *this;
}

RichTextUnderline::RichTextUnderline() = default;
RichTextUnderline::RichTextUnderline(const RichTextUnderline&) = default;
RichTextUnderline::RichTextUnderline(RichTextUnderline&&) noexcept = default;
RichTextUnderline& RichTextUnderline::operator=(const RichTextUnderline& other) { return *this = RichTextUnderline(other); }
RichTextUnderline& RichTextUnderline::operator=(RichTextUnderline&&) noexcept = default;
RichTextUnderline::~RichTextUnderline() = default;
RichTextUnderline::RichTextUnderline(RichText text_) : text(std::move(text_)) {}
RichTextUnderline& RichTextUnderline::set_text(RichText value_) {
    text = std::move(value_);
    return *this;
}

RichTextUrl::RichTextUrl() = default;
RichTextUrl::RichTextUrl(const RichTextUrl&) = default;
RichTextUrl::RichTextUrl(RichTextUrl&&) noexcept = default;
RichTextUrl& RichTextUrl::operator=(const RichTextUrl& other) { return *this = RichTextUrl(other); }
RichTextUrl& RichTextUrl::operator=(RichTextUrl&&) noexcept = default;
RichTextUrl::~RichTextUrl() = default;
RichTextUrl::RichTextUrl(RichText text_, std::string url_) : text(std::move(text_)), url(std::move(url_)) {}
RichTextUrl& RichTextUrl::set_text(RichText value_) {
    text = std::move(value_);
    return *this;
}
RichTextUrl& RichTextUrl::set_url(std::string value_) {
    url = std::move(value_);
    return *this;
}

SentGuestMessage::SentGuestMessage() = default;
SentGuestMessage::SentGuestMessage(const SentGuestMessage&) = default;
SentGuestMessage::SentGuestMessage(SentGuestMessage&&) noexcept = default;
SentGuestMessage& SentGuestMessage::operator=(const SentGuestMessage& other) { return *this = SentGuestMessage(other); }
SentGuestMessage& SentGuestMessage::operator=(SentGuestMessage&&) noexcept = default;
SentGuestMessage::~SentGuestMessage() = default;
SentGuestMessage::SentGuestMessage(std::string inline_message_id_) : inline_message_id(std::move(inline_message_id_)) {}
SentGuestMessage& SentGuestMessage::set_inline_message_id(std::string value_) {
    inline_message_id = std::move(value_);
    return *this;
}

SentWebAppMessage::SentWebAppMessage() = default;
SentWebAppMessage::SentWebAppMessage(const SentWebAppMessage&) = default;
SentWebAppMessage::SentWebAppMessage(SentWebAppMessage&&) noexcept = default;
SentWebAppMessage& SentWebAppMessage::operator=(const SentWebAppMessage& other) { return *this = SentWebAppMessage(other); }
SentWebAppMessage& SentWebAppMessage::operator=(SentWebAppMessage&&) noexcept = default;
SentWebAppMessage::~SentWebAppMessage() = default;
SentWebAppMessage& SentWebAppMessage::set_inline_message_id(std::string value_) {
    inline_message_id = std::move(value_);
    return *this;
}

}  // namespace telepot
