// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#include <utility>

#include "telepot/types/all.hpp"
#include "values/union_members.hpp"

namespace telepot {

InputRichBlockAudio::InputRichBlockAudio() = default;
InputRichBlockAudio::InputRichBlockAudio(const InputRichBlockAudio&) = default;
InputRichBlockAudio::InputRichBlockAudio(InputRichBlockAudio&&) noexcept = default;
InputRichBlockAudio& InputRichBlockAudio::operator=(const InputRichBlockAudio& other) { return *this = InputRichBlockAudio(other); }
InputRichBlockAudio& InputRichBlockAudio::operator=(InputRichBlockAudio&&) noexcept = default;
InputRichBlockAudio::~InputRichBlockAudio() = default;
InputRichBlockAudio::InputRichBlockAudio(InputMediaAudio audio_) : audio(std::move(audio_)) {}
InputRichBlockAudio& InputRichBlockAudio::set_audio(InputMediaAudio value_) {
    audio = std::move(value_);
    return *this;
}
InputRichBlockAudio& InputRichBlockAudio::set_caption(RichBlockCaption value_) {
    caption = std::move(value_);
    return *this;
}

InputRichBlockBlockQuotation::InputRichBlockBlockQuotation() = default;
InputRichBlockBlockQuotation::InputRichBlockBlockQuotation(const InputRichBlockBlockQuotation&) = default;
InputRichBlockBlockQuotation::InputRichBlockBlockQuotation(InputRichBlockBlockQuotation&&) noexcept = default;
InputRichBlockBlockQuotation& InputRichBlockBlockQuotation::operator=(const InputRichBlockBlockQuotation& other) { return *this = InputRichBlockBlockQuotation(other); }
InputRichBlockBlockQuotation& InputRichBlockBlockQuotation::operator=(InputRichBlockBlockQuotation&&) noexcept = default;
InputRichBlockBlockQuotation::~InputRichBlockBlockQuotation() = default;
InputRichBlockBlockQuotation::InputRichBlockBlockQuotation(std::vector<InputRichBlock> blocks_) : blocks(std::move(blocks_)) {}
InputRichBlockBlockQuotation& InputRichBlockBlockQuotation::set_blocks(std::vector<InputRichBlock> value_) {
    blocks = std::move(value_);
    return *this;
}
InputRichBlockBlockQuotation& InputRichBlockBlockQuotation::set_credit(RichText value_) {
    credit = std::move(value_);
    return *this;
}

InputRichBlockButtons::InputRichBlockButtons() = default;
InputRichBlockButtons::InputRichBlockButtons(const InputRichBlockButtons&) = default;
InputRichBlockButtons::InputRichBlockButtons(InputRichBlockButtons&&) noexcept = default;
InputRichBlockButtons& InputRichBlockButtons::operator=(const InputRichBlockButtons& other) { return *this = InputRichBlockButtons(other); }
InputRichBlockButtons& InputRichBlockButtons::operator=(InputRichBlockButtons&&) noexcept = default;
InputRichBlockButtons::~InputRichBlockButtons() = default;
InputRichBlockButtons::InputRichBlockButtons(std::vector<RichMessageButton> buttons_) : buttons(std::move(buttons_)) {}
InputRichBlockButtons& InputRichBlockButtons::set_buttons(std::vector<RichMessageButton> value_) {
    buttons = std::move(value_);
    return *this;
}
InputRichBlockButtons& InputRichBlockButtons::set_align(RichBlockButtonsAlign value_) {
    align = std::move(value_);
    return *this;
}

InputRichBlockCollage::InputRichBlockCollage() = default;
InputRichBlockCollage::InputRichBlockCollage(const InputRichBlockCollage&) = default;
InputRichBlockCollage::InputRichBlockCollage(InputRichBlockCollage&&) noexcept = default;
InputRichBlockCollage& InputRichBlockCollage::operator=(const InputRichBlockCollage& other) { return *this = InputRichBlockCollage(other); }
InputRichBlockCollage& InputRichBlockCollage::operator=(InputRichBlockCollage&&) noexcept = default;
InputRichBlockCollage::~InputRichBlockCollage() = default;
InputRichBlockCollage::InputRichBlockCollage(std::vector<InputRichBlock> blocks_) : blocks(std::move(blocks_)) {}
InputRichBlockCollage& InputRichBlockCollage::set_blocks(std::vector<InputRichBlock> value_) {
    blocks = std::move(value_);
    return *this;
}
InputRichBlockCollage& InputRichBlockCollage::set_caption(RichBlockCaption value_) {
    caption = std::move(value_);
    return *this;
}

RichText::RichText() : RichText(Unknown()) {}
RichText::RichText(std::string value) : UnionBase(new std::string(std::move(value)), 0) {}
RichText::RichText(std::vector<RichText> value) : UnionBase(new std::vector<RichText>(std::move(value)), 1) {}
RichText::RichText(RichTextBold value) : UnionBase(new RichTextBold(std::move(value)), 2) {}
RichText::RichText(RichTextItalic value) : UnionBase(new RichTextItalic(std::move(value)), 3) {}
RichText::RichText(RichTextUnderline value) : UnionBase(new RichTextUnderline(std::move(value)), 4) {}
RichText::RichText(RichTextStrikethrough value) : UnionBase(new RichTextStrikethrough(std::move(value)), 5) {}
RichText::RichText(RichTextSpoiler value) : UnionBase(new RichTextSpoiler(std::move(value)), 6) {}
RichText::RichText(RichTextDateTime value) : UnionBase(new RichTextDateTime(std::move(value)), 7) {}
RichText::RichText(RichTextTextMention value) : UnionBase(new RichTextTextMention(std::move(value)), 8) {}
RichText::RichText(RichTextSubscript value) : UnionBase(new RichTextSubscript(std::move(value)), 9) {}
RichText::RichText(RichTextSuperscript value) : UnionBase(new RichTextSuperscript(std::move(value)), 10) {}
RichText::RichText(RichTextMarked value) : UnionBase(new RichTextMarked(std::move(value)), 11) {}
RichText::RichText(RichTextCode value) : UnionBase(new RichTextCode(std::move(value)), 12) {}
RichText::RichText(RichTextCustomEmoji value) : UnionBase(new RichTextCustomEmoji(std::move(value)), 13) {}
RichText::RichText(RichTextMathematicalExpression value) : UnionBase(new RichTextMathematicalExpression(std::move(value)), 14) {}
RichText::RichText(RichTextUrl value) : UnionBase(new RichTextUrl(std::move(value)), 15) {}
RichText::RichText(RichTextEmailAddress value) : UnionBase(new RichTextEmailAddress(std::move(value)), 16) {}
RichText::RichText(RichTextPhoneNumber value) : UnionBase(new RichTextPhoneNumber(std::move(value)), 17) {}
RichText::RichText(RichTextBankCardNumber value) : UnionBase(new RichTextBankCardNumber(std::move(value)), 18) {}
RichText::RichText(RichTextMention value) : UnionBase(new RichTextMention(std::move(value)), 19) {}
RichText::RichText(RichTextHashtag value) : UnionBase(new RichTextHashtag(std::move(value)), 20) {}
RichText::RichText(RichTextCashtag value) : UnionBase(new RichTextCashtag(std::move(value)), 21) {}
RichText::RichText(RichTextBotCommand value) : UnionBase(new RichTextBotCommand(std::move(value)), 22) {}
RichText::RichText(RichTextButton value) : UnionBase(new RichTextButton(std::move(value)), 23) {}
RichText::RichText(RichTextAnchor value) : UnionBase(new RichTextAnchor(std::move(value)), 24) {}
RichText::RichText(RichTextAnchorLink value) : UnionBase(new RichTextAnchorLink(std::move(value)), 25) {}
RichText::RichText(RichTextReference value) : UnionBase(new RichTextReference(std::move(value)), 26) {}
RichText::RichText(RichTextReferenceLink value) : UnionBase(new RichTextReferenceLink(std::move(value)), 27) {}
RichText::RichText(RichTextTonAddress value) : UnionBase(new RichTextTonAddress(std::move(value)), 28) {}
RichText::RichText(Unknown value) : UnionBase(new Unknown(std::move(value)), 29) {}
RichText::RichText(const char* value) : RichText(std::string(value)) {}
RichText::RichText(const RichText& other) : UnionBase(detail::copy_member<members>(other), other.index()) {}
RichText::RichText(RichText&& other) noexcept = default;
RichText& RichText::operator=(RichText other) noexcept {
    swap(other);
    return *this;
}
RichText::~RichText() { detail::destroy_member<members>(*this); }
std::string_view RichText::type() const noexcept {
    switch (index()) {
        case 2: return RichTextBold::type;
        case 3: return RichTextItalic::type;
        case 4: return RichTextUnderline::type;
        case 5: return RichTextStrikethrough::type;
        case 6: return RichTextSpoiler::type;
        case 7: return RichTextDateTime::type;
        case 8: return RichTextTextMention::type;
        case 9: return RichTextSubscript::type;
        case 10: return RichTextSuperscript::type;
        case 11: return RichTextMarked::type;
        case 12: return RichTextCode::type;
        case 13: return RichTextCustomEmoji::type;
        case 14: return RichTextMathematicalExpression::type;
        case 15: return RichTextUrl::type;
        case 16: return RichTextEmailAddress::type;
        case 17: return RichTextPhoneNumber::type;
        case 18: return RichTextBankCardNumber::type;
        case 19: return RichTextMention::type;
        case 20: return RichTextHashtag::type;
        case 21: return RichTextCashtag::type;
        case 22: return RichTextBotCommand::type;
        case 23: return RichTextButton::type;
        case 24: return RichTextAnchor::type;
        case 25: return RichTextAnchorLink::type;
        case 26: return RichTextReference::type;
        case 27: return RichTextReferenceLink::type;
        case 28: return RichTextTonAddress::type;
        default: return {};
    }
}

InputRichBlockDetails::InputRichBlockDetails() = default;
InputRichBlockDetails::InputRichBlockDetails(const InputRichBlockDetails&) = default;
InputRichBlockDetails::InputRichBlockDetails(InputRichBlockDetails&&) noexcept = default;
InputRichBlockDetails& InputRichBlockDetails::operator=(const InputRichBlockDetails& other) { return *this = InputRichBlockDetails(other); }
InputRichBlockDetails& InputRichBlockDetails::operator=(InputRichBlockDetails&&) noexcept = default;
InputRichBlockDetails::~InputRichBlockDetails() = default;
InputRichBlockDetails::InputRichBlockDetails(RichText summary_, std::vector<InputRichBlock> blocks_) : summary(std::move(summary_)), blocks(std::move(blocks_)) {}
InputRichBlockDetails& InputRichBlockDetails::set_summary(RichText value_) {
    summary = std::move(value_);
    return *this;
}
InputRichBlockDetails& InputRichBlockDetails::set_blocks(std::vector<InputRichBlock> value_) {
    blocks = std::move(value_);
    return *this;
}
InputRichBlockDetails& InputRichBlockDetails::set_is_open(bool value_) {
    is_open = value_;
    return *this;
}

InputRichBlockDivider::InputRichBlockDivider() = default;
InputRichBlockDivider::InputRichBlockDivider(const InputRichBlockDivider&) = default;
InputRichBlockDivider::InputRichBlockDivider(InputRichBlockDivider&&) noexcept = default;
InputRichBlockDivider& InputRichBlockDivider::operator=(const InputRichBlockDivider& other) { return *this = InputRichBlockDivider(other); }
InputRichBlockDivider& InputRichBlockDivider::operator=(InputRichBlockDivider&&) noexcept = default;
InputRichBlockDivider::~InputRichBlockDivider() = default;

InputRichBlockDocument::InputRichBlockDocument() = default;
InputRichBlockDocument::InputRichBlockDocument(const InputRichBlockDocument&) = default;
InputRichBlockDocument::InputRichBlockDocument(InputRichBlockDocument&&) noexcept = default;
InputRichBlockDocument& InputRichBlockDocument::operator=(const InputRichBlockDocument& other) { return *this = InputRichBlockDocument(other); }
InputRichBlockDocument& InputRichBlockDocument::operator=(InputRichBlockDocument&&) noexcept = default;
InputRichBlockDocument::~InputRichBlockDocument() = default;
InputRichBlockDocument::InputRichBlockDocument(InputMediaDocument document_) : document(std::move(document_)) {}
InputRichBlockDocument& InputRichBlockDocument::set_document(InputMediaDocument value_) {
    document = std::move(value_);
    return *this;
}
InputRichBlockDocument& InputRichBlockDocument::set_caption(RichBlockCaption value_) {
    caption = std::move(value_);
    return *this;
}

InputRichBlockExpandableBlockQuotation::InputRichBlockExpandableBlockQuotation() = default;
InputRichBlockExpandableBlockQuotation::InputRichBlockExpandableBlockQuotation(const InputRichBlockExpandableBlockQuotation&) = default;
InputRichBlockExpandableBlockQuotation::InputRichBlockExpandableBlockQuotation(InputRichBlockExpandableBlockQuotation&&) noexcept = default;
InputRichBlockExpandableBlockQuotation& InputRichBlockExpandableBlockQuotation::operator=(const InputRichBlockExpandableBlockQuotation& other) { return *this = InputRichBlockExpandableBlockQuotation(other); }
InputRichBlockExpandableBlockQuotation& InputRichBlockExpandableBlockQuotation::operator=(InputRichBlockExpandableBlockQuotation&&) noexcept = default;
InputRichBlockExpandableBlockQuotation::~InputRichBlockExpandableBlockQuotation() = default;
InputRichBlockExpandableBlockQuotation::InputRichBlockExpandableBlockQuotation(std::vector<InputRichBlock> blocks_) : blocks(std::move(blocks_)) {}
InputRichBlockExpandableBlockQuotation& InputRichBlockExpandableBlockQuotation::set_blocks(std::vector<InputRichBlock> value_) {
    blocks = std::move(value_);
    return *this;
}
InputRichBlockExpandableBlockQuotation& InputRichBlockExpandableBlockQuotation::set_credit(RichText value_) {
    credit = std::move(value_);
    return *this;
}

InputRichBlockFooter::InputRichBlockFooter() = default;
InputRichBlockFooter::InputRichBlockFooter(const InputRichBlockFooter&) = default;
InputRichBlockFooter::InputRichBlockFooter(InputRichBlockFooter&&) noexcept = default;
InputRichBlockFooter& InputRichBlockFooter::operator=(const InputRichBlockFooter& other) { return *this = InputRichBlockFooter(other); }
InputRichBlockFooter& InputRichBlockFooter::operator=(InputRichBlockFooter&&) noexcept = default;
InputRichBlockFooter::~InputRichBlockFooter() = default;
InputRichBlockFooter::InputRichBlockFooter(RichText text_) : text(std::move(text_)) {}
InputRichBlockFooter& InputRichBlockFooter::set_text(RichText value_) {
    text = std::move(value_);
    return *this;
}

InputRichBlockList::InputRichBlockList() = default;
InputRichBlockList::InputRichBlockList(const InputRichBlockList&) = default;
InputRichBlockList::InputRichBlockList(InputRichBlockList&&) noexcept = default;
InputRichBlockList& InputRichBlockList::operator=(const InputRichBlockList& other) { return *this = InputRichBlockList(other); }
InputRichBlockList& InputRichBlockList::operator=(InputRichBlockList&&) noexcept = default;
InputRichBlockList::~InputRichBlockList() = default;
InputRichBlockList::InputRichBlockList(std::vector<InputRichBlockListItem> items_) : items(std::move(items_)) {}
InputRichBlockList& InputRichBlockList::set_items(std::vector<InputRichBlockListItem> value_) {
    items = std::move(value_);
    return *this;
}

InputRichBlockListItem::InputRichBlockListItem() = default;
InputRichBlockListItem::InputRichBlockListItem(const InputRichBlockListItem&) = default;
InputRichBlockListItem::InputRichBlockListItem(InputRichBlockListItem&&) noexcept = default;
InputRichBlockListItem& InputRichBlockListItem::operator=(const InputRichBlockListItem& other) { return *this = InputRichBlockListItem(other); }
InputRichBlockListItem& InputRichBlockListItem::operator=(InputRichBlockListItem&&) noexcept = default;
InputRichBlockListItem::~InputRichBlockListItem() = default;
InputRichBlockListItem::InputRichBlockListItem(std::vector<InputRichBlock> blocks_) : blocks(std::move(blocks_)) {}
InputRichBlockListItem& InputRichBlockListItem::set_blocks(std::vector<InputRichBlock> value_) {
    blocks = std::move(value_);
    return *this;
}
InputRichBlockListItem& InputRichBlockListItem::set_has_checkbox(bool value_) {
    has_checkbox = value_;
    return *this;
}
InputRichBlockListItem& InputRichBlockListItem::set_is_checked(bool value_) {
    is_checked = value_;
    return *this;
}
InputRichBlockListItem& InputRichBlockListItem::set_value(std::int64_t value_) {
    value = value_;
    return *this;
}
InputRichBlockListItem& InputRichBlockListItem::set_type(std::string value_) {
    type = std::move(value_);
    return *this;
}

InputRichBlockMap::InputRichBlockMap() = default;
InputRichBlockMap::InputRichBlockMap(const InputRichBlockMap&) = default;
InputRichBlockMap::InputRichBlockMap(InputRichBlockMap&&) noexcept = default;
InputRichBlockMap& InputRichBlockMap::operator=(const InputRichBlockMap& other) { return *this = InputRichBlockMap(other); }
InputRichBlockMap& InputRichBlockMap::operator=(InputRichBlockMap&&) noexcept = default;
InputRichBlockMap::~InputRichBlockMap() = default;
InputRichBlockMap::InputRichBlockMap(Location location_) : location(std::move(location_)) {}
InputRichBlockMap& InputRichBlockMap::set_location(Location value_) {
    location = std::move(value_);
    return *this;
}
InputRichBlockMap& InputRichBlockMap::set_zoom(std::int64_t value_) {
    zoom = value_;
    return *this;
}
InputRichBlockMap& InputRichBlockMap::set_width(std::int64_t value_) {
    width = value_;
    return *this;
}
InputRichBlockMap& InputRichBlockMap::set_height(std::int64_t value_) {
    height = value_;
    return *this;
}
InputRichBlockMap& InputRichBlockMap::set_caption(RichBlockCaption value_) {
    caption = std::move(value_);
    return *this;
}

InputRichBlockMathematicalExpression::InputRichBlockMathematicalExpression() = default;
InputRichBlockMathematicalExpression::InputRichBlockMathematicalExpression(const InputRichBlockMathematicalExpression&) = default;
InputRichBlockMathematicalExpression::InputRichBlockMathematicalExpression(InputRichBlockMathematicalExpression&&) noexcept = default;
InputRichBlockMathematicalExpression& InputRichBlockMathematicalExpression::operator=(const InputRichBlockMathematicalExpression& other) { return *this = InputRichBlockMathematicalExpression(other); }
InputRichBlockMathematicalExpression& InputRichBlockMathematicalExpression::operator=(InputRichBlockMathematicalExpression&&) noexcept = default;
InputRichBlockMathematicalExpression::~InputRichBlockMathematicalExpression() = default;
InputRichBlockMathematicalExpression::InputRichBlockMathematicalExpression(std::string expression_) : expression(std::move(expression_)) {}
InputRichBlockMathematicalExpression& InputRichBlockMathematicalExpression::set_expression(std::string value_) {
    expression = std::move(value_);
    return *this;
}

InputRichBlockParagraph::InputRichBlockParagraph() = default;
InputRichBlockParagraph::InputRichBlockParagraph(const InputRichBlockParagraph&) = default;
InputRichBlockParagraph::InputRichBlockParagraph(InputRichBlockParagraph&&) noexcept = default;
InputRichBlockParagraph& InputRichBlockParagraph::operator=(const InputRichBlockParagraph& other) { return *this = InputRichBlockParagraph(other); }
InputRichBlockParagraph& InputRichBlockParagraph::operator=(InputRichBlockParagraph&&) noexcept = default;
InputRichBlockParagraph::~InputRichBlockParagraph() = default;
InputRichBlockParagraph::InputRichBlockParagraph(RichText text_) : text(std::move(text_)) {}
InputRichBlockParagraph& InputRichBlockParagraph::set_text(RichText value_) {
    text = std::move(value_);
    return *this;
}

InputRichBlockPhoto::InputRichBlockPhoto() = default;
InputRichBlockPhoto::InputRichBlockPhoto(const InputRichBlockPhoto&) = default;
InputRichBlockPhoto::InputRichBlockPhoto(InputRichBlockPhoto&&) noexcept = default;
InputRichBlockPhoto& InputRichBlockPhoto::operator=(const InputRichBlockPhoto& other) { return *this = InputRichBlockPhoto(other); }
InputRichBlockPhoto& InputRichBlockPhoto::operator=(InputRichBlockPhoto&&) noexcept = default;
InputRichBlockPhoto::~InputRichBlockPhoto() = default;
InputRichBlockPhoto::InputRichBlockPhoto(InputMediaPhoto photo_) : photo(std::move(photo_)) {}
InputRichBlockPhoto& InputRichBlockPhoto::set_photo(InputMediaPhoto value_) {
    photo = std::move(value_);
    return *this;
}
InputRichBlockPhoto& InputRichBlockPhoto::set_caption(RichBlockCaption value_) {
    caption = std::move(value_);
    return *this;
}

InputRichBlockPreformatted::InputRichBlockPreformatted() = default;
InputRichBlockPreformatted::InputRichBlockPreformatted(const InputRichBlockPreformatted&) = default;
InputRichBlockPreformatted::InputRichBlockPreformatted(InputRichBlockPreformatted&&) noexcept = default;
InputRichBlockPreformatted& InputRichBlockPreformatted::operator=(const InputRichBlockPreformatted& other) { return *this = InputRichBlockPreformatted(other); }
InputRichBlockPreformatted& InputRichBlockPreformatted::operator=(InputRichBlockPreformatted&&) noexcept = default;
InputRichBlockPreformatted::~InputRichBlockPreformatted() = default;
InputRichBlockPreformatted::InputRichBlockPreformatted(RichText text_) : text(std::move(text_)) {}
InputRichBlockPreformatted& InputRichBlockPreformatted::set_text(RichText value_) {
    text = std::move(value_);
    return *this;
}
InputRichBlockPreformatted& InputRichBlockPreformatted::set_language(std::string value_) {
    language = std::move(value_);
    return *this;
}

InputRichBlockPullQuotation::InputRichBlockPullQuotation() = default;
InputRichBlockPullQuotation::InputRichBlockPullQuotation(const InputRichBlockPullQuotation&) = default;
InputRichBlockPullQuotation::InputRichBlockPullQuotation(InputRichBlockPullQuotation&&) noexcept = default;
InputRichBlockPullQuotation& InputRichBlockPullQuotation::operator=(const InputRichBlockPullQuotation& other) { return *this = InputRichBlockPullQuotation(other); }
InputRichBlockPullQuotation& InputRichBlockPullQuotation::operator=(InputRichBlockPullQuotation&&) noexcept = default;
InputRichBlockPullQuotation::~InputRichBlockPullQuotation() = default;
InputRichBlockPullQuotation::InputRichBlockPullQuotation(RichText text_) : text(std::move(text_)) {}
InputRichBlockPullQuotation& InputRichBlockPullQuotation::set_text(RichText value_) {
    text = std::move(value_);
    return *this;
}
InputRichBlockPullQuotation& InputRichBlockPullQuotation::set_credit(RichText value_) {
    credit = std::move(value_);
    return *this;
}

InputRichBlockSectionHeading::InputRichBlockSectionHeading() = default;
InputRichBlockSectionHeading::InputRichBlockSectionHeading(const InputRichBlockSectionHeading&) = default;
InputRichBlockSectionHeading::InputRichBlockSectionHeading(InputRichBlockSectionHeading&&) noexcept = default;
InputRichBlockSectionHeading& InputRichBlockSectionHeading::operator=(const InputRichBlockSectionHeading& other) { return *this = InputRichBlockSectionHeading(other); }
InputRichBlockSectionHeading& InputRichBlockSectionHeading::operator=(InputRichBlockSectionHeading&&) noexcept = default;
InputRichBlockSectionHeading::~InputRichBlockSectionHeading() = default;
InputRichBlockSectionHeading::InputRichBlockSectionHeading(RichText text_, std::int64_t size_) : text(std::move(text_)), size(size_) {}
InputRichBlockSectionHeading& InputRichBlockSectionHeading::set_text(RichText value_) {
    text = std::move(value_);
    return *this;
}
InputRichBlockSectionHeading& InputRichBlockSectionHeading::set_size(std::int64_t value_) {
    size = value_;
    return *this;
}

InputRichBlockSlideshow::InputRichBlockSlideshow() = default;
InputRichBlockSlideshow::InputRichBlockSlideshow(const InputRichBlockSlideshow&) = default;
InputRichBlockSlideshow::InputRichBlockSlideshow(InputRichBlockSlideshow&&) noexcept = default;
InputRichBlockSlideshow& InputRichBlockSlideshow::operator=(const InputRichBlockSlideshow& other) { return *this = InputRichBlockSlideshow(other); }
InputRichBlockSlideshow& InputRichBlockSlideshow::operator=(InputRichBlockSlideshow&&) noexcept = default;
InputRichBlockSlideshow::~InputRichBlockSlideshow() = default;
InputRichBlockSlideshow::InputRichBlockSlideshow(std::vector<InputRichBlock> blocks_) : blocks(std::move(blocks_)) {}
InputRichBlockSlideshow& InputRichBlockSlideshow::set_blocks(std::vector<InputRichBlock> value_) {
    blocks = std::move(value_);
    return *this;
}
InputRichBlockSlideshow& InputRichBlockSlideshow::set_caption(RichBlockCaption value_) {
    caption = std::move(value_);
    return *this;
}

InputRichBlockTable::InputRichBlockTable() = default;
InputRichBlockTable::InputRichBlockTable(const InputRichBlockTable&) = default;
InputRichBlockTable::InputRichBlockTable(InputRichBlockTable&&) noexcept = default;
InputRichBlockTable& InputRichBlockTable::operator=(const InputRichBlockTable& other) { return *this = InputRichBlockTable(other); }
InputRichBlockTable& InputRichBlockTable::operator=(InputRichBlockTable&&) noexcept = default;
InputRichBlockTable::~InputRichBlockTable() = default;
InputRichBlockTable::InputRichBlockTable(std::vector<std::vector<RichBlockTableCell>> cells_) : cells(std::move(cells_)) {}
InputRichBlockTable& InputRichBlockTable::set_cells(std::vector<std::vector<RichBlockTableCell>> value_) {
    cells = std::move(value_);
    return *this;
}
InputRichBlockTable& InputRichBlockTable::set_is_bordered(bool value_) {
    is_bordered = value_;
    return *this;
}
InputRichBlockTable& InputRichBlockTable::set_is_striped(bool value_) {
    is_striped = value_;
    return *this;
}
InputRichBlockTable& InputRichBlockTable::set_is_compact(bool value_) {
    is_compact = value_;
    return *this;
}
InputRichBlockTable& InputRichBlockTable::set_caption(RichText value_) {
    caption = std::move(value_);
    return *this;
}

InputRichBlockThinking::InputRichBlockThinking() = default;
InputRichBlockThinking::InputRichBlockThinking(const InputRichBlockThinking&) = default;
InputRichBlockThinking::InputRichBlockThinking(InputRichBlockThinking&&) noexcept = default;
InputRichBlockThinking& InputRichBlockThinking::operator=(const InputRichBlockThinking& other) { return *this = InputRichBlockThinking(other); }
InputRichBlockThinking& InputRichBlockThinking::operator=(InputRichBlockThinking&&) noexcept = default;
InputRichBlockThinking::~InputRichBlockThinking() = default;
InputRichBlockThinking::InputRichBlockThinking(RichText text_) : text(std::move(text_)) {}
InputRichBlockThinking& InputRichBlockThinking::set_text(RichText value_) {
    text = std::move(value_);
    return *this;
}

InputRichBlockVideo::InputRichBlockVideo() = default;
InputRichBlockVideo::InputRichBlockVideo(const InputRichBlockVideo&) = default;
InputRichBlockVideo::InputRichBlockVideo(InputRichBlockVideo&&) noexcept = default;
InputRichBlockVideo& InputRichBlockVideo::operator=(const InputRichBlockVideo& other) { return *this = InputRichBlockVideo(other); }
InputRichBlockVideo& InputRichBlockVideo::operator=(InputRichBlockVideo&&) noexcept = default;
InputRichBlockVideo::~InputRichBlockVideo() = default;
InputRichBlockVideo::InputRichBlockVideo(InputMediaVideo video_) : video(std::move(video_)) {}
InputRichBlockVideo& InputRichBlockVideo::set_video(InputMediaVideo value_) {
    video = std::move(value_);
    return *this;
}
InputRichBlockVideo& InputRichBlockVideo::set_caption(RichBlockCaption value_) {
    caption = std::move(value_);
    return *this;
}

InputRichBlockVoiceNote::InputRichBlockVoiceNote() = default;
InputRichBlockVoiceNote::InputRichBlockVoiceNote(const InputRichBlockVoiceNote&) = default;
InputRichBlockVoiceNote::InputRichBlockVoiceNote(InputRichBlockVoiceNote&&) noexcept = default;
InputRichBlockVoiceNote& InputRichBlockVoiceNote::operator=(const InputRichBlockVoiceNote& other) { return *this = InputRichBlockVoiceNote(other); }
InputRichBlockVoiceNote& InputRichBlockVoiceNote::operator=(InputRichBlockVoiceNote&&) noexcept = default;
InputRichBlockVoiceNote::~InputRichBlockVoiceNote() = default;
InputRichBlockVoiceNote::InputRichBlockVoiceNote(InputMediaVoiceNote voice_note_) : voice_note(std::move(voice_note_)) {}
InputRichBlockVoiceNote& InputRichBlockVoiceNote::set_voice_note(InputMediaVoiceNote value_) {
    voice_note = std::move(value_);
    return *this;
}
InputRichBlockVoiceNote& InputRichBlockVoiceNote::set_caption(RichBlockCaption value_) {
    caption = std::move(value_);
    return *this;
}

InputRichMedia::InputRichMedia() : InputRichMedia(Unknown()) {}
InputRichMedia::InputRichMedia(InputMediaAnimation value) : UnionBase(new InputMediaAnimation(std::move(value)), 0) {}
InputRichMedia::InputRichMedia(InputMediaAudio value) : UnionBase(new InputMediaAudio(std::move(value)), 1) {}
InputRichMedia::InputRichMedia(InputMediaDocument value) : UnionBase(new InputMediaDocument(std::move(value)), 2) {}
InputRichMedia::InputRichMedia(InputMediaPhoto value) : UnionBase(new InputMediaPhoto(std::move(value)), 3) {}
InputRichMedia::InputRichMedia(InputMediaVideo value) : UnionBase(new InputMediaVideo(std::move(value)), 4) {}
InputRichMedia::InputRichMedia(InputMediaVoiceNote value) : UnionBase(new InputMediaVoiceNote(std::move(value)), 5) {}
InputRichMedia::InputRichMedia(Unknown value) : UnionBase(new Unknown(std::move(value)), 6) {}
InputRichMedia::InputRichMedia(const InputRichMedia& other) : UnionBase(detail::copy_member<members>(other), other.index()) {}
InputRichMedia::InputRichMedia(InputRichMedia&& other) noexcept = default;
InputRichMedia& InputRichMedia::operator=(InputRichMedia other) noexcept {
    swap(other);
    return *this;
}
InputRichMedia::~InputRichMedia() { detail::destroy_member<members>(*this); }
std::string_view InputRichMedia::type() const noexcept {
    switch (index()) {
        case 0: return InputMediaAnimation::type;
        case 1: return InputMediaAudio::type;
        case 2: return InputMediaDocument::type;
        case 3: return InputMediaPhoto::type;
        case 4: return InputMediaVideo::type;
        case 5: return InputMediaVoiceNote::type;
        default: return {};
    }
}
const InputFile& InputRichMedia::media() const {
    switch (index()) {
        case 0: return static_cast<const InputMediaAnimation*>(object())->media;
        case 1: return static_cast<const InputMediaAudio*>(object())->media;
        case 2: return static_cast<const InputMediaDocument*>(object())->media;
        case 3: return static_cast<const InputMediaPhoto*>(object())->media;
        case 4: return static_cast<const InputMediaVideo*>(object())->media;
        case 5: return static_cast<const InputMediaVoiceNote*>(object())->media;
        default: detail::throw_bad_union_access();
    }
}

InputRichMessage::InputRichMessage() = default;
InputRichMessage::InputRichMessage(const InputRichMessage&) = default;
InputRichMessage::InputRichMessage(InputRichMessage&&) noexcept = default;
InputRichMessage& InputRichMessage::operator=(const InputRichMessage& other) { return *this = InputRichMessage(other); }
InputRichMessage& InputRichMessage::operator=(InputRichMessage&&) noexcept = default;
InputRichMessage::~InputRichMessage() = default;
InputRichMessage& InputRichMessage::set_blocks(std::vector<InputRichBlock> value_) {
    blocks = std::move(value_);
    return *this;
}
InputRichMessage& InputRichMessage::set_html(std::string value_) {
    html = std::move(value_);
    return *this;
}
InputRichMessage& InputRichMessage::set_markdown(std::string value_) {
    markdown = std::move(value_);
    return *this;
}
InputRichMessage& InputRichMessage::set_media(std::vector<InputRichMessageMedia> value_) {
    media = std::move(value_);
    return *this;
}
InputRichMessage& InputRichMessage::set_is_rtl(bool value_) {
    is_rtl = value_;
    return *this;
}
InputRichMessage& InputRichMessage::set_skip_entity_detection(bool value_) {
    skip_entity_detection = value_;
    return *this;
}

InputRichMessageContent::InputRichMessageContent() = default;
InputRichMessageContent::InputRichMessageContent(const InputRichMessageContent&) = default;
InputRichMessageContent::InputRichMessageContent(InputRichMessageContent&&) noexcept = default;
InputRichMessageContent& InputRichMessageContent::operator=(const InputRichMessageContent& other) { return *this = InputRichMessageContent(other); }
InputRichMessageContent& InputRichMessageContent::operator=(InputRichMessageContent&&) noexcept = default;
InputRichMessageContent::~InputRichMessageContent() = default;
InputRichMessageContent::InputRichMessageContent(InputRichMessage rich_message_) : rich_message(std::move(rich_message_)) {}
InputRichMessageContent& InputRichMessageContent::set_rich_message(InputRichMessage value_) {
    rich_message = std::move(value_);
    return *this;
}

InputRichMessageMedia::InputRichMessageMedia() = default;
InputRichMessageMedia::InputRichMessageMedia(const InputRichMessageMedia&) = default;
InputRichMessageMedia::InputRichMessageMedia(InputRichMessageMedia&&) noexcept = default;
InputRichMessageMedia& InputRichMessageMedia::operator=(const InputRichMessageMedia& other) { return *this = InputRichMessageMedia(other); }
InputRichMessageMedia& InputRichMessageMedia::operator=(InputRichMessageMedia&&) noexcept = default;
InputRichMessageMedia::~InputRichMessageMedia() = default;
InputRichMessageMedia::InputRichMessageMedia(std::string id_, InputRichMedia media_) : id(std::move(id_)), media(std::move(media_)) {}
InputRichMessageMedia& InputRichMessageMedia::set_id(std::string value_) {
    id = std::move(value_);
    return *this;
}
InputRichMessageMedia& InputRichMessageMedia::set_media(InputRichMedia value_) {
    media = std::move(value_);
    return *this;
}

InputSharedWidgetMessageContent::InputSharedWidgetMessageContent() = default;
InputSharedWidgetMessageContent::InputSharedWidgetMessageContent(const InputSharedWidgetMessageContent&) = default;
InputSharedWidgetMessageContent::InputSharedWidgetMessageContent(InputSharedWidgetMessageContent&&) noexcept = default;
InputSharedWidgetMessageContent& InputSharedWidgetMessageContent::operator=(const InputSharedWidgetMessageContent& other) { return *this = InputSharedWidgetMessageContent(other); }
InputSharedWidgetMessageContent& InputSharedWidgetMessageContent::operator=(InputSharedWidgetMessageContent&&) noexcept = default;
InputSharedWidgetMessageContent::~InputSharedWidgetMessageContent() = default;
InputSharedWidgetMessageContent::InputSharedWidgetMessageContent(std::string widget_id_) : widget_id(std::move(widget_id_)) {}
InputSharedWidgetMessageContent& InputSharedWidgetMessageContent::set_widget_id(std::string value_) {
    widget_id = std::move(value_);
    return *this;
}
InputSharedWidgetMessageContent& InputSharedWidgetMessageContent::set_chat_data(std::string value_) {
    chat_data = std::move(value_);
    return *this;
}
InputSharedWidgetMessageContent& InputSharedWidgetMessageContent::set_caption(std::string value_) {
    caption = std::move(value_);
    return *this;
}
InputSharedWidgetMessageContent& InputSharedWidgetMessageContent::set_parse_mode(std::string value_) {
    parse_mode = std::move(value_);
    return *this;
}
InputSharedWidgetMessageContent& InputSharedWidgetMessageContent::set_caption_entities(std::vector<MessageEntity> value_) {
    caption_entities = std::move(value_);
    return *this;
}
InputSharedWidgetMessageContent& InputSharedWidgetMessageContent::set_show_caption_above_media(bool value_) {
    show_caption_above_media = value_;
    return *this;
}

InputSticker::InputSticker() = default;
InputSticker::InputSticker(const InputSticker&) = default;
InputSticker::InputSticker(InputSticker&&) noexcept = default;
InputSticker& InputSticker::operator=(const InputSticker& other) { return *this = InputSticker(other); }
InputSticker& InputSticker::operator=(InputSticker&&) noexcept = default;
InputSticker::~InputSticker() = default;
InputSticker::InputSticker(InputFile sticker_, InputStickerFormat format_, std::vector<std::string> emoji_list_) : sticker(std::move(sticker_)), format(std::move(format_)), emoji_list(std::move(emoji_list_)) {}
InputSticker& InputSticker::set_sticker(InputFile value_) {
    sticker = std::move(value_);
    return *this;
}
InputSticker& InputSticker::set_format(InputStickerFormat value_) {
    format = std::move(value_);
    return *this;
}
InputSticker& InputSticker::set_emoji_list(std::vector<std::string> value_) {
    emoji_list = std::move(value_);
    return *this;
}
InputSticker& InputSticker::set_mask_position(MaskPosition value_) {
    mask_position = std::move(value_);
    return *this;
}
InputSticker& InputSticker::set_keywords(std::vector<std::string> value_) {
    keywords = std::move(value_);
    return *this;
}

InputStoryContent::InputStoryContent() : InputStoryContent(Unknown()) {}
InputStoryContent::InputStoryContent(InputStoryContentPhoto value) : UnionBase(new InputStoryContentPhoto(std::move(value)), 0) {}
InputStoryContent::InputStoryContent(InputStoryContentVideo value) : UnionBase(new InputStoryContentVideo(std::move(value)), 1) {}
InputStoryContent::InputStoryContent(Unknown value) : UnionBase(new Unknown(std::move(value)), 2) {}
InputStoryContent::InputStoryContent(const InputStoryContent& other) : UnionBase(detail::copy_member<members>(other), other.index()) {}
InputStoryContent::InputStoryContent(InputStoryContent&& other) noexcept = default;
InputStoryContent& InputStoryContent::operator=(InputStoryContent other) noexcept {
    swap(other);
    return *this;
}
InputStoryContent::~InputStoryContent() { detail::destroy_member<members>(*this); }
std::string_view InputStoryContent::type() const noexcept {
    switch (index()) {
        case 0: return InputStoryContentPhoto::type;
        case 1: return InputStoryContentVideo::type;
        default: return {};
    }
}

InputStoryContentPhoto::InputStoryContentPhoto() = default;
InputStoryContentPhoto::InputStoryContentPhoto(const InputStoryContentPhoto&) = default;
InputStoryContentPhoto::InputStoryContentPhoto(InputStoryContentPhoto&&) noexcept = default;
InputStoryContentPhoto& InputStoryContentPhoto::operator=(const InputStoryContentPhoto& other) { return *this = InputStoryContentPhoto(other); }
InputStoryContentPhoto& InputStoryContentPhoto::operator=(InputStoryContentPhoto&&) noexcept = default;
InputStoryContentPhoto::~InputStoryContentPhoto() = default;
InputStoryContentPhoto::InputStoryContentPhoto(InputFile photo_) : photo(std::move(photo_)) {}
InputStoryContentPhoto& InputStoryContentPhoto::set_photo(InputFile value_) {
    photo = std::move(value_);
    return *this;
}

InputStoryContentVideo::InputStoryContentVideo() = default;
InputStoryContentVideo::InputStoryContentVideo(const InputStoryContentVideo&) = default;
InputStoryContentVideo::InputStoryContentVideo(InputStoryContentVideo&&) noexcept = default;
InputStoryContentVideo& InputStoryContentVideo::operator=(const InputStoryContentVideo& other) { return *this = InputStoryContentVideo(other); }
InputStoryContentVideo& InputStoryContentVideo::operator=(InputStoryContentVideo&&) noexcept = default;
InputStoryContentVideo::~InputStoryContentVideo() = default;
InputStoryContentVideo::InputStoryContentVideo(InputFile video_) : video(std::move(video_)) {}
InputStoryContentVideo& InputStoryContentVideo::set_video(InputFile value_) {
    video = std::move(value_);
    return *this;
}
InputStoryContentVideo& InputStoryContentVideo::set_duration(double value_) {
    duration = value_;
    return *this;
}
InputStoryContentVideo& InputStoryContentVideo::set_cover_frame_timestamp(double value_) {
    cover_frame_timestamp = value_;
    return *this;
}
InputStoryContentVideo& InputStoryContentVideo::set_is_animation(bool value_) {
    is_animation = value_;
    return *this;
}

InputTextMessageContent::InputTextMessageContent() = default;
InputTextMessageContent::InputTextMessageContent(const InputTextMessageContent&) = default;
InputTextMessageContent::InputTextMessageContent(InputTextMessageContent&&) noexcept = default;
InputTextMessageContent& InputTextMessageContent::operator=(const InputTextMessageContent& other) { return *this = InputTextMessageContent(other); }
InputTextMessageContent& InputTextMessageContent::operator=(InputTextMessageContent&&) noexcept = default;
InputTextMessageContent::~InputTextMessageContent() = default;
InputTextMessageContent::InputTextMessageContent(std::string message_text_) : message_text(std::move(message_text_)) {}
InputTextMessageContent& InputTextMessageContent::set_message_text(std::string value_) {
    message_text = std::move(value_);
    return *this;
}
InputTextMessageContent& InputTextMessageContent::set_parse_mode(std::string value_) {
    parse_mode = std::move(value_);
    return *this;
}
InputTextMessageContent& InputTextMessageContent::set_entities(std::vector<MessageEntity> value_) {
    entities = std::move(value_);
    return *this;
}
InputTextMessageContent& InputTextMessageContent::set_link_preview_options(LinkPreviewOptions value_) {
    link_preview_options = std::move(value_);
    return *this;
}

InputVenueMessageContent::InputVenueMessageContent() = default;
InputVenueMessageContent::InputVenueMessageContent(const InputVenueMessageContent&) = default;
InputVenueMessageContent::InputVenueMessageContent(InputVenueMessageContent&&) noexcept = default;
InputVenueMessageContent& InputVenueMessageContent::operator=(const InputVenueMessageContent& other) { return *this = InputVenueMessageContent(other); }
InputVenueMessageContent& InputVenueMessageContent::operator=(InputVenueMessageContent&&) noexcept = default;
InputVenueMessageContent::~InputVenueMessageContent() = default;
InputVenueMessageContent::InputVenueMessageContent(double latitude_, double longitude_, std::string title_, std::string address_) : latitude(latitude_), longitude(longitude_), title(std::move(title_)), address(std::move(address_)) {}
InputVenueMessageContent& InputVenueMessageContent::set_latitude(double value_) {
    latitude = value_;
    return *this;
}
InputVenueMessageContent& InputVenueMessageContent::set_longitude(double value_) {
    longitude = value_;
    return *this;
}
InputVenueMessageContent& InputVenueMessageContent::set_title(std::string value_) {
    title = std::move(value_);
    return *this;
}
InputVenueMessageContent& InputVenueMessageContent::set_address(std::string value_) {
    address = std::move(value_);
    return *this;
}
InputVenueMessageContent& InputVenueMessageContent::set_foursquare_id(std::string value_) {
    foursquare_id = std::move(value_);
    return *this;
}
InputVenueMessageContent& InputVenueMessageContent::set_foursquare_type(std::string value_) {
    foursquare_type = std::move(value_);
    return *this;
}
InputVenueMessageContent& InputVenueMessageContent::set_google_place_id(std::string value_) {
    google_place_id = std::move(value_);
    return *this;
}
InputVenueMessageContent& InputVenueMessageContent::set_google_place_type(std::string value_) {
    google_place_type = std::move(value_);
    return *this;
}

InputWidgetMessageContent::InputWidgetMessageContent() = default;
InputWidgetMessageContent::InputWidgetMessageContent(const InputWidgetMessageContent&) = default;
InputWidgetMessageContent::InputWidgetMessageContent(InputWidgetMessageContent&&) noexcept = default;
InputWidgetMessageContent& InputWidgetMessageContent::operator=(const InputWidgetMessageContent& other) { return *this = InputWidgetMessageContent(other); }
InputWidgetMessageContent& InputWidgetMessageContent::operator=(InputWidgetMessageContent&&) noexcept = default;
InputWidgetMessageContent::~InputWidgetMessageContent() = default;
InputWidgetMessageContent::InputWidgetMessageContent(std::string html_) : html(std::move(html_)) {}
InputWidgetMessageContent& InputWidgetMessageContent::set_html(std::string value_) {
    html = std::move(value_);
    return *this;
}
InputWidgetMessageContent& InputWidgetMessageContent::set_width(std::int64_t value_) {
    width = value_;
    return *this;
}
InputWidgetMessageContent& InputWidgetMessageContent::set_height(std::int64_t value_) {
    height = value_;
    return *this;
}
InputWidgetMessageContent& InputWidgetMessageContent::set_public_data(std::string value_) {
    public_data = std::move(value_);
    return *this;
}
InputWidgetMessageContent& InputWidgetMessageContent::set_chat_data(std::string value_) {
    chat_data = std::move(value_);
    return *this;
}
InputWidgetMessageContent& InputWidgetMessageContent::set_caption(std::string value_) {
    caption = std::move(value_);
    return *this;
}
InputWidgetMessageContent& InputWidgetMessageContent::set_parse_mode(std::string value_) {
    parse_mode = std::move(value_);
    return *this;
}
InputWidgetMessageContent& InputWidgetMessageContent::set_caption_entities(std::vector<MessageEntity> value_) {
    caption_entities = std::move(value_);
    return *this;
}
InputWidgetMessageContent& InputWidgetMessageContent::set_show_caption_above_media(bool value_) {
    show_caption_above_media = value_;
    return *this;
}
InputWidgetMessageContent& InputWidgetMessageContent::set_allow_queries(bool value_) {
    allow_queries = value_;
    return *this;
}
InputWidgetMessageContent& InputWidgetMessageContent::set_is_shared(bool value_) {
    is_shared = value_;
    return *this;
}

Invoice::Invoice() = default;
Invoice::Invoice(const Invoice&) = default;
Invoice::Invoice(Invoice&&) noexcept = default;
Invoice& Invoice::operator=(const Invoice& other) { return *this = Invoice(other); }
Invoice& Invoice::operator=(Invoice&&) noexcept = default;
Invoice::~Invoice() = default;
Invoice::Invoice(std::string title_, std::string description_, std::string start_parameter_, std::string currency_, std::int64_t total_amount_) : title(std::move(title_)), description(std::move(description_)), start_parameter(std::move(start_parameter_)), currency(std::move(currency_)), total_amount(total_amount_) {}
Invoice& Invoice::set_title(std::string value_) {
    title = std::move(value_);
    return *this;
}
Invoice& Invoice::set_description(std::string value_) {
    description = std::move(value_);
    return *this;
}
Invoice& Invoice::set_start_parameter(std::string value_) {
    start_parameter = std::move(value_);
    return *this;
}
Invoice& Invoice::set_currency(std::string value_) {
    currency = std::move(value_);
    return *this;
}
Invoice& Invoice::set_total_amount(std::int64_t value_) {
    total_amount = value_;
    return *this;
}

KeyboardButton::KeyboardButton() = default;
KeyboardButton::KeyboardButton(const KeyboardButton&) = default;
KeyboardButton::KeyboardButton(KeyboardButton&&) noexcept = default;
KeyboardButton& KeyboardButton::operator=(const KeyboardButton& other) { return *this = KeyboardButton(other); }
KeyboardButton& KeyboardButton::operator=(KeyboardButton&&) noexcept = default;
KeyboardButton::~KeyboardButton() = default;
KeyboardButton::KeyboardButton(std::string text_) : text(std::move(text_)) {}
KeyboardButton& KeyboardButton::set_text(std::string value_) {
    text = std::move(value_);
    return *this;
}
KeyboardButton& KeyboardButton::set_icon_custom_emoji_id(std::string value_) {
    icon_custom_emoji_id = std::move(value_);
    return *this;
}
KeyboardButton& KeyboardButton::set_style(ButtonStyle value_) {
    style = std::move(value_);
    return *this;
}
KeyboardButton& KeyboardButton::set_request_users(KeyboardButtonRequestUsers value_) {
    request_users = std::move(value_);
    return *this;
}
KeyboardButton& KeyboardButton::set_request_chat(KeyboardButtonRequestChat value_) {
    request_chat = std::move(value_);
    return *this;
}
KeyboardButton& KeyboardButton::set_request_managed_bot(KeyboardButtonRequestManagedBot value_) {
    request_managed_bot = std::move(value_);
    return *this;
}
KeyboardButton& KeyboardButton::set_request_contact(bool value_) {
    request_contact = value_;
    return *this;
}
KeyboardButton& KeyboardButton::set_request_location(bool value_) {
    request_location = value_;
    return *this;
}
KeyboardButton& KeyboardButton::set_request_poll(KeyboardButtonPollType value_) {
    request_poll = std::move(value_);
    return *this;
}
KeyboardButton& KeyboardButton::set_web_app(WebAppInfo value_) {
    web_app = std::move(value_);
    return *this;
}

KeyboardButtonPollType::KeyboardButtonPollType() = default;
KeyboardButtonPollType::KeyboardButtonPollType(const KeyboardButtonPollType&) = default;
KeyboardButtonPollType::KeyboardButtonPollType(KeyboardButtonPollType&&) noexcept = default;
KeyboardButtonPollType& KeyboardButtonPollType::operator=(const KeyboardButtonPollType& other) { return *this = KeyboardButtonPollType(other); }
KeyboardButtonPollType& KeyboardButtonPollType::operator=(KeyboardButtonPollType&&) noexcept = default;
KeyboardButtonPollType::~KeyboardButtonPollType() = default;
KeyboardButtonPollType& KeyboardButtonPollType::set_type(std::string value_) {
    type = std::move(value_);
    return *this;
}

KeyboardButtonRequestChat::KeyboardButtonRequestChat() = default;
KeyboardButtonRequestChat::KeyboardButtonRequestChat(const KeyboardButtonRequestChat&) = default;
KeyboardButtonRequestChat::KeyboardButtonRequestChat(KeyboardButtonRequestChat&&) noexcept = default;
KeyboardButtonRequestChat& KeyboardButtonRequestChat::operator=(const KeyboardButtonRequestChat& other) { return *this = KeyboardButtonRequestChat(other); }
KeyboardButtonRequestChat& KeyboardButtonRequestChat::operator=(KeyboardButtonRequestChat&&) noexcept = default;
KeyboardButtonRequestChat::~KeyboardButtonRequestChat() = default;
KeyboardButtonRequestChat::KeyboardButtonRequestChat(std::int64_t request_id_, bool chat_is_channel_) : request_id(request_id_), chat_is_channel(chat_is_channel_) {}
KeyboardButtonRequestChat& KeyboardButtonRequestChat::set_request_id(std::int64_t value_) {
    request_id = value_;
    return *this;
}
KeyboardButtonRequestChat& KeyboardButtonRequestChat::set_chat_is_channel(bool value_) {
    chat_is_channel = value_;
    return *this;
}
KeyboardButtonRequestChat& KeyboardButtonRequestChat::set_chat_is_forum(bool value_) {
    chat_is_forum = value_;
    return *this;
}
KeyboardButtonRequestChat& KeyboardButtonRequestChat::set_chat_has_username(bool value_) {
    chat_has_username = value_;
    return *this;
}
KeyboardButtonRequestChat& KeyboardButtonRequestChat::set_chat_is_created(bool value_) {
    chat_is_created = value_;
    return *this;
}
KeyboardButtonRequestChat& KeyboardButtonRequestChat::set_user_administrator_rights(ChatAdministratorRights value_) {
    user_administrator_rights = std::move(value_);
    return *this;
}
KeyboardButtonRequestChat& KeyboardButtonRequestChat::set_bot_administrator_rights(ChatAdministratorRights value_) {
    bot_administrator_rights = std::move(value_);
    return *this;
}
KeyboardButtonRequestChat& KeyboardButtonRequestChat::set_bot_is_member(bool value_) {
    bot_is_member = value_;
    return *this;
}
KeyboardButtonRequestChat& KeyboardButtonRequestChat::set_request_title(bool value_) {
    request_title = value_;
    return *this;
}
KeyboardButtonRequestChat& KeyboardButtonRequestChat::set_request_username(bool value_) {
    request_username = value_;
    return *this;
}
KeyboardButtonRequestChat& KeyboardButtonRequestChat::set_request_photo(bool value_) {
    request_photo = value_;
    return *this;
}

KeyboardButtonRequestManagedBot::KeyboardButtonRequestManagedBot() = default;
KeyboardButtonRequestManagedBot::KeyboardButtonRequestManagedBot(const KeyboardButtonRequestManagedBot&) = default;
KeyboardButtonRequestManagedBot::KeyboardButtonRequestManagedBot(KeyboardButtonRequestManagedBot&&) noexcept = default;
KeyboardButtonRequestManagedBot& KeyboardButtonRequestManagedBot::operator=(const KeyboardButtonRequestManagedBot& other) { return *this = KeyboardButtonRequestManagedBot(other); }
KeyboardButtonRequestManagedBot& KeyboardButtonRequestManagedBot::operator=(KeyboardButtonRequestManagedBot&&) noexcept = default;
KeyboardButtonRequestManagedBot::~KeyboardButtonRequestManagedBot() = default;
KeyboardButtonRequestManagedBot::KeyboardButtonRequestManagedBot(std::int64_t request_id_) : request_id(request_id_) {}
KeyboardButtonRequestManagedBot& KeyboardButtonRequestManagedBot::set_request_id(std::int64_t value_) {
    request_id = value_;
    return *this;
}
KeyboardButtonRequestManagedBot& KeyboardButtonRequestManagedBot::set_suggested_name(std::string value_) {
    suggested_name = std::move(value_);
    return *this;
}
KeyboardButtonRequestManagedBot& KeyboardButtonRequestManagedBot::set_suggested_username(std::string value_) {
    suggested_username = std::move(value_);
    return *this;
}

KeyboardButtonRequestUsers::KeyboardButtonRequestUsers() = default;
KeyboardButtonRequestUsers::KeyboardButtonRequestUsers(const KeyboardButtonRequestUsers&) = default;
KeyboardButtonRequestUsers::KeyboardButtonRequestUsers(KeyboardButtonRequestUsers&&) noexcept = default;
KeyboardButtonRequestUsers& KeyboardButtonRequestUsers::operator=(const KeyboardButtonRequestUsers& other) { return *this = KeyboardButtonRequestUsers(other); }
KeyboardButtonRequestUsers& KeyboardButtonRequestUsers::operator=(KeyboardButtonRequestUsers&&) noexcept = default;
KeyboardButtonRequestUsers::~KeyboardButtonRequestUsers() = default;
KeyboardButtonRequestUsers::KeyboardButtonRequestUsers(std::int64_t request_id_) : request_id(request_id_) {}
KeyboardButtonRequestUsers& KeyboardButtonRequestUsers::set_request_id(std::int64_t value_) {
    request_id = value_;
    return *this;
}
KeyboardButtonRequestUsers& KeyboardButtonRequestUsers::set_user_is_bot(bool value_) {
    user_is_bot = value_;
    return *this;
}
KeyboardButtonRequestUsers& KeyboardButtonRequestUsers::set_user_is_premium(bool value_) {
    user_is_premium = value_;
    return *this;
}
KeyboardButtonRequestUsers& KeyboardButtonRequestUsers::set_max_quantity(std::int64_t value_) {
    max_quantity = value_;
    return *this;
}
KeyboardButtonRequestUsers& KeyboardButtonRequestUsers::set_request_name(bool value_) {
    request_name = value_;
    return *this;
}
KeyboardButtonRequestUsers& KeyboardButtonRequestUsers::set_request_username(bool value_) {
    request_username = value_;
    return *this;
}
KeyboardButtonRequestUsers& KeyboardButtonRequestUsers::set_request_photo(bool value_) {
    request_photo = value_;
    return *this;
}

LabeledPrice::LabeledPrice() = default;
LabeledPrice::LabeledPrice(const LabeledPrice&) = default;
LabeledPrice::LabeledPrice(LabeledPrice&&) noexcept = default;
LabeledPrice& LabeledPrice::operator=(const LabeledPrice& other) { return *this = LabeledPrice(other); }
LabeledPrice& LabeledPrice::operator=(LabeledPrice&&) noexcept = default;
LabeledPrice::~LabeledPrice() = default;
LabeledPrice::LabeledPrice(std::string label_, std::int64_t amount_) : label(std::move(label_)), amount(amount_) {}
LabeledPrice& LabeledPrice::set_label(std::string value_) {
    label = std::move(value_);
    return *this;
}
LabeledPrice& LabeledPrice::set_amount(std::int64_t value_) {
    amount = value_;
    return *this;
}

Link::Link() = default;
Link::Link(const Link&) = default;
Link::Link(Link&&) noexcept = default;
Link& Link::operator=(const Link& other) { return *this = Link(other); }
Link& Link::operator=(Link&&) noexcept = default;
Link::~Link() = default;
Link::Link(std::string url_) : url(std::move(url_)) {}
Link& Link::set_url(std::string value_) {
    url = std::move(value_);
    return *this;
}

LinkPreviewOptions::LinkPreviewOptions() = default;
LinkPreviewOptions::LinkPreviewOptions(const LinkPreviewOptions&) = default;
LinkPreviewOptions::LinkPreviewOptions(LinkPreviewOptions&&) noexcept = default;
LinkPreviewOptions& LinkPreviewOptions::operator=(const LinkPreviewOptions& other) { return *this = LinkPreviewOptions(other); }
LinkPreviewOptions& LinkPreviewOptions::operator=(LinkPreviewOptions&&) noexcept = default;
LinkPreviewOptions::~LinkPreviewOptions() = default;
LinkPreviewOptions& LinkPreviewOptions::set_is_disabled(bool value_) {
    is_disabled = value_;
    return *this;
}
LinkPreviewOptions& LinkPreviewOptions::set_url(std::string value_) {
    url = std::move(value_);
    return *this;
}
LinkPreviewOptions& LinkPreviewOptions::set_prefer_small_media(bool value_) {
    prefer_small_media = value_;
    return *this;
}
LinkPreviewOptions& LinkPreviewOptions::set_prefer_large_media(bool value_) {
    prefer_large_media = value_;
    return *this;
}
LinkPreviewOptions& LinkPreviewOptions::set_show_above_text(bool value_) {
    show_above_text = value_;
    return *this;
}

LivePhoto::LivePhoto() = default;
LivePhoto::LivePhoto(const LivePhoto&) = default;
LivePhoto::LivePhoto(LivePhoto&&) noexcept = default;
LivePhoto& LivePhoto::operator=(const LivePhoto& other) { return *this = LivePhoto(other); }
LivePhoto& LivePhoto::operator=(LivePhoto&&) noexcept = default;
LivePhoto::~LivePhoto() = default;
LivePhoto::LivePhoto(std::string file_id_, std::string file_unique_id_, std::int64_t width_, std::int64_t height_, std::int64_t duration_) : file_id(std::move(file_id_)), file_unique_id(std::move(file_unique_id_)), width(width_), height(height_), duration(duration_) {}
LivePhoto& LivePhoto::set_photo(std::vector<PhotoSize> value_) {
    photo = std::move(value_);
    return *this;
}
LivePhoto& LivePhoto::set_file_id(std::string value_) {
    file_id = std::move(value_);
    return *this;
}
LivePhoto& LivePhoto::set_file_unique_id(std::string value_) {
    file_unique_id = std::move(value_);
    return *this;
}
LivePhoto& LivePhoto::set_width(std::int64_t value_) {
    width = value_;
    return *this;
}
LivePhoto& LivePhoto::set_height(std::int64_t value_) {
    height = value_;
    return *this;
}
LivePhoto& LivePhoto::set_duration(std::int64_t value_) {
    duration = value_;
    return *this;
}
LivePhoto& LivePhoto::set_mime_type(std::string value_) {
    mime_type = std::move(value_);
    return *this;
}
LivePhoto& LivePhoto::set_file_size(std::int64_t value_) {
    file_size = value_;
    return *this;
}

LocationAddress::LocationAddress() = default;
LocationAddress::LocationAddress(const LocationAddress&) = default;
LocationAddress::LocationAddress(LocationAddress&&) noexcept = default;
LocationAddress& LocationAddress::operator=(const LocationAddress& other) { return *this = LocationAddress(other); }
LocationAddress& LocationAddress::operator=(LocationAddress&&) noexcept = default;
LocationAddress::~LocationAddress() = default;
LocationAddress::LocationAddress(std::string country_code_) : country_code(std::move(country_code_)) {}
LocationAddress& LocationAddress::set_country_code(std::string value_) {
    country_code = std::move(value_);
    return *this;
}
LocationAddress& LocationAddress::set_state(std::string value_) {
    state = std::move(value_);
    return *this;
}
LocationAddress& LocationAddress::set_city(std::string value_) {
    city = std::move(value_);
    return *this;
}
LocationAddress& LocationAddress::set_street(std::string value_) {
    street = std::move(value_);
    return *this;
}

LoginUrl::LoginUrl() = default;
LoginUrl::LoginUrl(const LoginUrl&) = default;
LoginUrl::LoginUrl(LoginUrl&&) noexcept = default;
LoginUrl& LoginUrl::operator=(const LoginUrl& other) { return *this = LoginUrl(other); }
LoginUrl& LoginUrl::operator=(LoginUrl&&) noexcept = default;
LoginUrl::~LoginUrl() = default;
LoginUrl::LoginUrl(std::string url_) : url(std::move(url_)) {}
LoginUrl& LoginUrl::set_url(std::string value_) {
    url = std::move(value_);
    return *this;
}
LoginUrl& LoginUrl::set_forward_text(std::string value_) {
    forward_text = std::move(value_);
    return *this;
}
LoginUrl& LoginUrl::set_bot_username(std::string value_) {
    bot_username = std::move(value_);
    return *this;
}
LoginUrl& LoginUrl::set_request_write_access(bool value_) {
    request_write_access = value_;
    return *this;
}

ManagedBotCreated::ManagedBotCreated() = default;
ManagedBotCreated::ManagedBotCreated(const ManagedBotCreated&) = default;
ManagedBotCreated::ManagedBotCreated(ManagedBotCreated&&) noexcept = default;
ManagedBotCreated& ManagedBotCreated::operator=(const ManagedBotCreated& other) { return *this = ManagedBotCreated(other); }
ManagedBotCreated& ManagedBotCreated::operator=(ManagedBotCreated&&) noexcept = default;
ManagedBotCreated::~ManagedBotCreated() = default;
ManagedBotCreated::ManagedBotCreated(User bot_) : bot(std::move(bot_)) {}
ManagedBotCreated& ManagedBotCreated::set_bot(User value_) {
    bot = std::move(value_);
    return *this;
}

ManagedBotUpdated::ManagedBotUpdated() = default;
ManagedBotUpdated::ManagedBotUpdated(const ManagedBotUpdated&) = default;
ManagedBotUpdated::ManagedBotUpdated(ManagedBotUpdated&&) noexcept = default;
ManagedBotUpdated& ManagedBotUpdated::operator=(const ManagedBotUpdated& other) { return *this = ManagedBotUpdated(other); }
ManagedBotUpdated& ManagedBotUpdated::operator=(ManagedBotUpdated&&) noexcept = default;
ManagedBotUpdated::~ManagedBotUpdated() = default;
ManagedBotUpdated::ManagedBotUpdated(User user_, User bot_) : user(std::move(user_)), bot(std::move(bot_)) {}
ManagedBotUpdated& ManagedBotUpdated::set_user(User value_) {
    user = std::move(value_);
    return *this;
}
ManagedBotUpdated& ManagedBotUpdated::set_bot(User value_) {
    bot = std::move(value_);
    return *this;
}

MaskPosition::MaskPosition() = default;
MaskPosition::MaskPosition(const MaskPosition&) = default;
MaskPosition::MaskPosition(MaskPosition&&) noexcept = default;
MaskPosition& MaskPosition::operator=(const MaskPosition& other) { return *this = MaskPosition(other); }
MaskPosition& MaskPosition::operator=(MaskPosition&&) noexcept = default;
MaskPosition::~MaskPosition() = default;
MaskPosition::MaskPosition(MaskPositionPoint point_, double x_shift_, double y_shift_, double scale_) : point(std::move(point_)), x_shift(x_shift_), y_shift(y_shift_), scale(scale_) {}
MaskPosition& MaskPosition::set_point(MaskPositionPoint value_) {
    point = std::move(value_);
    return *this;
}
MaskPosition& MaskPosition::set_x_shift(double value_) {
    x_shift = value_;
    return *this;
}
MaskPosition& MaskPosition::set_y_shift(double value_) {
    y_shift = value_;
    return *this;
}
MaskPosition& MaskPosition::set_scale(double value_) {
    scale = value_;
    return *this;
}

MaybeInaccessibleMessage::MaybeInaccessibleMessage() : MaybeInaccessibleMessage(Unknown()) {}
MaybeInaccessibleMessage::MaybeInaccessibleMessage(Message value) : UnionBase(new Message(std::move(value)), 0) {}
MaybeInaccessibleMessage::MaybeInaccessibleMessage(InaccessibleMessage value) : UnionBase(new InaccessibleMessage(std::move(value)), 1) {}
MaybeInaccessibleMessage::MaybeInaccessibleMessage(Unknown value) : UnionBase(new Unknown(std::move(value)), 2) {}
MaybeInaccessibleMessage::MaybeInaccessibleMessage(const MaybeInaccessibleMessage& other) : UnionBase(detail::copy_member<members>(other), other.index()) {}
MaybeInaccessibleMessage::MaybeInaccessibleMessage(MaybeInaccessibleMessage&& other) noexcept = default;
MaybeInaccessibleMessage& MaybeInaccessibleMessage::operator=(MaybeInaccessibleMessage other) noexcept {
    swap(other);
    return *this;
}
MaybeInaccessibleMessage::~MaybeInaccessibleMessage() { detail::destroy_member<members>(*this); }
std::int64_t MaybeInaccessibleMessage::message_id() const {
    switch (index()) {
        case 0: return static_cast<const Message*>(object())->message_id;
        case 1: return static_cast<const InaccessibleMessage*>(object())->message_id;
        default: detail::throw_bad_union_access();
    }
}
std::int64_t MaybeInaccessibleMessage::date() const {
    switch (index()) {
        case 0: return static_cast<const Message*>(object())->date;
        case 1: return static_cast<const InaccessibleMessage*>(object())->date;
        default: detail::throw_bad_union_access();
    }
}
const Chat& MaybeInaccessibleMessage::chat() const {
    switch (index()) {
        case 0: return static_cast<const Message*>(object())->chat;
        case 1: return static_cast<const InaccessibleMessage*>(object())->chat;
        default: detail::throw_bad_union_access();
    }
}

MenuButton::MenuButton() : MenuButton(Unknown()) {}
MenuButton::MenuButton(MenuButtonCommands value) : UnionBase(new MenuButtonCommands(std::move(value)), 0) {}
MenuButton::MenuButton(MenuButtonWebApp value) : UnionBase(new MenuButtonWebApp(std::move(value)), 1) {}
MenuButton::MenuButton(MenuButtonDefault value) : UnionBase(new MenuButtonDefault(std::move(value)), 2) {}
MenuButton::MenuButton(Unknown value) : UnionBase(new Unknown(std::move(value)), 3) {}
MenuButton::MenuButton(const MenuButton& other) : UnionBase(detail::copy_member<members>(other), other.index()) {}
MenuButton::MenuButton(MenuButton&& other) noexcept = default;
MenuButton& MenuButton::operator=(MenuButton other) noexcept {
    swap(other);
    return *this;
}
MenuButton::~MenuButton() { detail::destroy_member<members>(*this); }
std::string_view MenuButton::type() const noexcept {
    switch (index()) {
        case 0: return MenuButtonCommands::type;
        case 1: return MenuButtonWebApp::type;
        case 2: return MenuButtonDefault::type;
        default: return {};
    }
}

MenuButtonCommands::MenuButtonCommands() = default;
MenuButtonCommands::MenuButtonCommands(const MenuButtonCommands&) = default;
MenuButtonCommands::MenuButtonCommands(MenuButtonCommands&&) noexcept = default;
MenuButtonCommands& MenuButtonCommands::operator=(const MenuButtonCommands& other) { return *this = MenuButtonCommands(other); }
MenuButtonCommands& MenuButtonCommands::operator=(MenuButtonCommands&&) noexcept = default;
MenuButtonCommands::~MenuButtonCommands() = default;

MenuButtonDefault::MenuButtonDefault() = default;
MenuButtonDefault::MenuButtonDefault(const MenuButtonDefault&) = default;
MenuButtonDefault::MenuButtonDefault(MenuButtonDefault&&) noexcept = default;
MenuButtonDefault& MenuButtonDefault::operator=(const MenuButtonDefault& other) { return *this = MenuButtonDefault(other); }
MenuButtonDefault& MenuButtonDefault::operator=(MenuButtonDefault&&) noexcept = default;
MenuButtonDefault::~MenuButtonDefault() = default;

WebAppInfo::WebAppInfo() = default;
WebAppInfo::WebAppInfo(const WebAppInfo&) = default;
WebAppInfo::WebAppInfo(WebAppInfo&&) noexcept = default;
WebAppInfo& WebAppInfo::operator=(const WebAppInfo& other) { return *this = WebAppInfo(other); }
WebAppInfo& WebAppInfo::operator=(WebAppInfo&&) noexcept = default;
WebAppInfo::~WebAppInfo() = default;
WebAppInfo::WebAppInfo(std::string url_) : url(std::move(url_)) {}
WebAppInfo& WebAppInfo::set_url(std::string value_) {
    url = std::move(value_);
    return *this;
}

MenuButtonWebApp::MenuButtonWebApp() = default;
MenuButtonWebApp::MenuButtonWebApp(const MenuButtonWebApp&) = default;
MenuButtonWebApp::MenuButtonWebApp(MenuButtonWebApp&&) noexcept = default;
MenuButtonWebApp& MenuButtonWebApp::operator=(const MenuButtonWebApp& other) { return *this = MenuButtonWebApp(other); }
MenuButtonWebApp& MenuButtonWebApp::operator=(MenuButtonWebApp&&) noexcept = default;
MenuButtonWebApp::~MenuButtonWebApp() = default;
MenuButtonWebApp::MenuButtonWebApp(std::string text_, WebAppInfo web_app_) : text(std::move(text_)), web_app(std::move(web_app_)) {}
MenuButtonWebApp& MenuButtonWebApp::set_text(std::string value_) {
    text = std::move(value_);
    return *this;
}
MenuButtonWebApp& MenuButtonWebApp::set_web_app(WebAppInfo value_) {
    web_app = std::move(value_);
    return *this;
}

Message::Message() = default;
Message::Message(const Message&) = default;
Message::Message(Message&&) noexcept = default;
Message& Message::operator=(const Message& other) { return *this = Message(other); }
Message& Message::operator=(Message&&) noexcept = default;
Message::~Message() = default;
Message::Message(std::int64_t message_id_, std::int64_t date_, Chat chat_) : message_id(message_id_), date(date_), chat(std::move(chat_)) {}
Message& Message::set_message_id(std::int64_t value_) {
    message_id = value_;
    return *this;
}
Message& Message::set_message_thread_id(std::int64_t value_) {
    message_thread_id = value_;
    return *this;
}
Message& Message::set_direct_messages_topic(DirectMessagesTopic value_) {
    direct_messages_topic = std::move(value_);
    return *this;
}
Message& Message::set_from(User value_) {
    from = std::move(value_);
    return *this;
}
Message& Message::set_sender_chat(Chat value_) {
    sender_chat = std::move(value_);
    return *this;
}
Message& Message::set_sender_boost_count(std::int64_t value_) {
    sender_boost_count = value_;
    return *this;
}
Message& Message::set_sender_business_bot(User value_) {
    sender_business_bot = std::move(value_);
    return *this;
}
Message& Message::set_sender_tag(std::string value_) {
    sender_tag = std::move(value_);
    return *this;
}
Message& Message::set_receiver_user(User value_) {
    receiver_user = std::move(value_);
    return *this;
}
Message& Message::set_ephemeral_message_id(std::int64_t value_) {
    ephemeral_message_id = value_;
    return *this;
}
Message& Message::set_date(std::int64_t value_) {
    date = value_;
    return *this;
}
Message& Message::set_guest_query_id(std::string value_) {
    guest_query_id = std::move(value_);
    return *this;
}
Message& Message::set_business_connection_id(std::string value_) {
    business_connection_id = std::move(value_);
    return *this;
}
Message& Message::set_chat(Chat value_) {
    chat = std::move(value_);
    return *this;
}
Message& Message::set_forward_origin(MessageOrigin value_) {
    forward_origin = std::move(value_);
    return *this;
}
Message& Message::set_is_topic_message(bool value_) {
    is_topic_message = value_;
    return *this;
}
Message& Message::set_is_automatic_forward(bool value_) {
    is_automatic_forward = value_;
    return *this;
}
Message& Message::set_reply_to_message(Message value_) {
    reply_to_message = std::move(value_);
    return *this;
}
Message& Message::set_external_reply(ExternalReplyInfo value_) {
    external_reply = std::move(value_);
    return *this;
}
Message& Message::set_quote(TextQuote value_) {
    quote = std::move(value_);
    return *this;
}
Message& Message::set_reply_to_story(Story value_) {
    reply_to_story = std::move(value_);
    return *this;
}
Message& Message::set_reply_to_checklist_task_id(std::int64_t value_) {
    reply_to_checklist_task_id = value_;
    return *this;
}
Message& Message::set_reply_to_poll_option_id(std::string value_) {
    reply_to_poll_option_id = std::move(value_);
    return *this;
}
Message& Message::set_via_bot(User value_) {
    via_bot = std::move(value_);
    return *this;
}
Message& Message::set_guest_bot_caller_user(User value_) {
    guest_bot_caller_user = std::move(value_);
    return *this;
}
Message& Message::set_guest_bot_caller_chat(Chat value_) {
    guest_bot_caller_chat = std::move(value_);
    return *this;
}
Message& Message::set_edit_date(std::int64_t value_) {
    edit_date = value_;
    return *this;
}
Message& Message::set_has_protected_content(bool value_) {
    has_protected_content = value_;
    return *this;
}
Message& Message::set_is_from_offline(bool value_) {
    is_from_offline = value_;
    return *this;
}
Message& Message::set_is_paid_post(bool value_) {
    is_paid_post = value_;
    return *this;
}
Message& Message::set_media_group_id(std::string value_) {
    media_group_id = std::move(value_);
    return *this;
}
Message& Message::set_author_signature(std::string value_) {
    author_signature = std::move(value_);
    return *this;
}
Message& Message::set_paid_star_count(std::int64_t value_) {
    paid_star_count = value_;
    return *this;
}
Message& Message::set_text(std::string value_) {
    text = std::move(value_);
    return *this;
}
Message& Message::set_entities(std::vector<MessageEntity> value_) {
    entities = std::move(value_);
    return *this;
}
Message& Message::set_link_preview_options(LinkPreviewOptions value_) {
    link_preview_options = std::move(value_);
    return *this;
}
Message& Message::set_suggested_post_info(SuggestedPostInfo value_) {
    suggested_post_info = std::move(value_);
    return *this;
}
Message& Message::set_effect_id(std::string value_) {
    effect_id = std::move(value_);
    return *this;
}
Message& Message::set_rich_message(RichMessage value_) {
    rich_message = std::move(value_);
    return *this;
}
Message& Message::set_widget(Widget value_) {
    widget = std::move(value_);
    return *this;
}
Message& Message::set_animation(Animation value_) {
    animation = std::move(value_);
    return *this;
}
Message& Message::set_audio(Audio value_) {
    audio = std::move(value_);
    return *this;
}
Message& Message::set_document(Document value_) {
    document = std::move(value_);
    return *this;
}
Message& Message::set_live_photo(LivePhoto value_) {
    live_photo = std::move(value_);
    return *this;
}
Message& Message::set_paid_media(PaidMediaInfo value_) {
    paid_media = std::move(value_);
    return *this;
}
Message& Message::set_photo(std::vector<PhotoSize> value_) {
    photo = std::move(value_);
    return *this;
}
Message& Message::set_sticker(Sticker value_) {
    sticker = std::move(value_);
    return *this;
}
Message& Message::set_story(Story value_) {
    story = std::move(value_);
    return *this;
}
Message& Message::set_video(Video value_) {
    video = std::move(value_);
    return *this;
}
Message& Message::set_video_note(VideoNote value_) {
    video_note = std::move(value_);
    return *this;
}
Message& Message::set_voice(Voice value_) {
    voice = std::move(value_);
    return *this;
}
Message& Message::set_caption(std::string value_) {
    caption = std::move(value_);
    return *this;
}
Message& Message::set_caption_entities(std::vector<MessageEntity> value_) {
    caption_entities = std::move(value_);
    return *this;
}
Message& Message::set_show_caption_above_media(bool value_) {
    show_caption_above_media = value_;
    return *this;
}
Message& Message::set_has_media_spoiler(bool value_) {
    has_media_spoiler = value_;
    return *this;
}
Message& Message::set_checklist(Checklist value_) {
    checklist = std::move(value_);
    return *this;
}
Message& Message::set_contact(Contact value_) {
    contact = std::move(value_);
    return *this;
}
Message& Message::set_dice(Dice value_) {
    dice = std::move(value_);
    return *this;
}
Message& Message::set_game(Game value_) {
    game = std::move(value_);
    return *this;
}
Message& Message::set_poll(Poll value_) {
    poll = std::move(value_);
    return *this;
}
Message& Message::set_venue(Venue value_) {
    venue = std::move(value_);
    return *this;
}
Message& Message::set_location(Location value_) {
    location = std::move(value_);
    return *this;
}
Message& Message::set_new_chat_members(std::vector<User> value_) {
    new_chat_members = std::move(value_);
    return *this;
}
Message& Message::set_left_chat_member(User value_) {
    left_chat_member = std::move(value_);
    return *this;
}
Message& Message::set_chat_owner_left(ChatOwnerLeft value_) {
    chat_owner_left = std::move(value_);
    return *this;
}
Message& Message::set_chat_owner_changed(ChatOwnerChanged value_) {
    chat_owner_changed = std::move(value_);
    return *this;
}
Message& Message::set_new_chat_title(std::string value_) {
    new_chat_title = std::move(value_);
    return *this;
}
Message& Message::set_new_chat_photo(std::vector<PhotoSize> value_) {
    new_chat_photo = std::move(value_);
    return *this;
}
Message& Message::set_delete_chat_photo(bool value_) {
    delete_chat_photo = value_;
    return *this;
}
Message& Message::set_group_chat_created(bool value_) {
    group_chat_created = value_;
    return *this;
}
Message& Message::set_supergroup_chat_created(bool value_) {
    supergroup_chat_created = value_;
    return *this;
}
Message& Message::set_channel_chat_created(bool value_) {
    channel_chat_created = value_;
    return *this;
}
Message& Message::set_message_auto_delete_timer_changed(MessageAutoDeleteTimerChanged value_) {
    message_auto_delete_timer_changed = std::move(value_);
    return *this;
}
Message& Message::set_migrate_to_chat_id(std::int64_t value_) {
    migrate_to_chat_id = value_;
    return *this;
}
Message& Message::set_migrate_from_chat_id(std::int64_t value_) {
    migrate_from_chat_id = value_;
    return *this;
}
Message& Message::set_pinned_message(MaybeInaccessibleMessage value_) {
    pinned_message = std::move(value_);
    return *this;
}
Message& Message::set_invoice(Invoice value_) {
    invoice = std::move(value_);
    return *this;
}
Message& Message::set_successful_payment(SuccessfulPayment value_) {
    successful_payment = std::move(value_);
    return *this;
}
Message& Message::set_refunded_payment(RefundedPayment value_) {
    refunded_payment = std::move(value_);
    return *this;
}
Message& Message::set_users_shared(UsersShared value_) {
    users_shared = std::move(value_);
    return *this;
}
Message& Message::set_chat_shared(ChatShared value_) {
    chat_shared = std::move(value_);
    return *this;
}
Message& Message::set_gift(GiftInfo value_) {
    gift = std::move(value_);
    return *this;
}
Message& Message::set_unique_gift(UniqueGiftInfo value_) {
    unique_gift = std::move(value_);
    return *this;
}
Message& Message::set_gift_upgrade_sent(GiftInfo value_) {
    gift_upgrade_sent = std::move(value_);
    return *this;
}
Message& Message::set_connected_website(std::string value_) {
    connected_website = std::move(value_);
    return *this;
}
Message& Message::set_write_access_allowed(WriteAccessAllowed value_) {
    write_access_allowed = std::move(value_);
    return *this;
}
Message& Message::set_passport_data(PassportData value_) {
    passport_data = std::move(value_);
    return *this;
}
Message& Message::set_proximity_alert_triggered(ProximityAlertTriggered value_) {
    proximity_alert_triggered = std::move(value_);
    return *this;
}
Message& Message::set_boost_added(ChatBoostAdded value_) {
    boost_added = std::move(value_);
    return *this;
}
Message& Message::set_chat_background_set(ChatBackground value_) {
    chat_background_set = std::move(value_);
    return *this;
}
Message& Message::set_checklist_tasks_done(ChecklistTasksDone value_) {
    checklist_tasks_done = std::move(value_);
    return *this;
}
Message& Message::set_checklist_tasks_added(ChecklistTasksAdded value_) {
    checklist_tasks_added = std::move(value_);
    return *this;
}
Message& Message::set_community_chat_added(CommunityChatAdded value_) {
    community_chat_added = std::move(value_);
    return *this;
}
Message& Message::set_community_chat_joined(CommunityChatJoined value_) {
    community_chat_joined = std::move(value_);
    return *this;
}
Message& Message::set_community_chat_removed(CommunityChatRemoved value_) {
    community_chat_removed = std::move(value_);
    return *this;
}
Message& Message::set_direct_message_price_changed(DirectMessagePriceChanged value_) {
    direct_message_price_changed = std::move(value_);
    return *this;
}
Message& Message::set_forum_topic_created(ForumTopicCreated value_) {
    forum_topic_created = std::move(value_);
    return *this;
}
Message& Message::set_forum_topic_edited(ForumTopicEdited value_) {
    forum_topic_edited = std::move(value_);
    return *this;
}
Message& Message::set_forum_topic_closed(ForumTopicClosed value_) {
    forum_topic_closed = std::move(value_);
    return *this;
}
Message& Message::set_forum_topic_reopened(ForumTopicReopened value_) {
    forum_topic_reopened = std::move(value_);
    return *this;
}
Message& Message::set_general_forum_topic_hidden(GeneralForumTopicHidden value_) {
    general_forum_topic_hidden = std::move(value_);
    return *this;
}
Message& Message::set_general_forum_topic_unhidden(GeneralForumTopicUnhidden value_) {
    general_forum_topic_unhidden = std::move(value_);
    return *this;
}
Message& Message::set_giveaway_created(GiveawayCreated value_) {
    giveaway_created = std::move(value_);
    return *this;
}
Message& Message::set_giveaway(Giveaway value_) {
    giveaway = std::move(value_);
    return *this;
}
Message& Message::set_giveaway_winners(GiveawayWinners value_) {
    giveaway_winners = std::move(value_);
    return *this;
}
Message& Message::set_giveaway_completed(GiveawayCompleted value_) {
    giveaway_completed = std::move(value_);
    return *this;
}
Message& Message::set_managed_bot_created(ManagedBotCreated value_) {
    managed_bot_created = std::move(value_);
    return *this;
}
Message& Message::set_paid_message_price_changed(PaidMessagePriceChanged value_) {
    paid_message_price_changed = std::move(value_);
    return *this;
}
Message& Message::set_poll_option_added(PollOptionAdded value_) {
    poll_option_added = std::move(value_);
    return *this;
}
Message& Message::set_poll_option_deleted(PollOptionDeleted value_) {
    poll_option_deleted = std::move(value_);
    return *this;
}
Message& Message::set_suggested_post_approved(SuggestedPostApproved value_) {
    suggested_post_approved = std::move(value_);
    return *this;
}
Message& Message::set_suggested_post_approval_failed(SuggestedPostApprovalFailed value_) {
    suggested_post_approval_failed = std::move(value_);
    return *this;
}
Message& Message::set_suggested_post_declined(SuggestedPostDeclined value_) {
    suggested_post_declined = std::move(value_);
    return *this;
}
Message& Message::set_suggested_post_paid(SuggestedPostPaid value_) {
    suggested_post_paid = std::move(value_);
    return *this;
}
Message& Message::set_suggested_post_refunded(SuggestedPostRefunded value_) {
    suggested_post_refunded = std::move(value_);
    return *this;
}
Message& Message::set_video_chat_scheduled(VideoChatScheduled value_) {
    video_chat_scheduled = std::move(value_);
    return *this;
}
Message& Message::set_video_chat_started(VideoChatStarted value_) {
    video_chat_started = std::move(value_);
    return *this;
}
Message& Message::set_video_chat_ended(VideoChatEnded value_) {
    video_chat_ended = std::move(value_);
    return *this;
}
Message& Message::set_video_chat_participants_invited(VideoChatParticipantsInvited value_) {
    video_chat_participants_invited = std::move(value_);
    return *this;
}
Message& Message::set_web_app_data(WebAppData value_) {
    web_app_data = std::move(value_);
    return *this;
}
Message& Message::set_reply_markup(InlineKeyboardMarkup value_) {
    reply_markup = std::move(value_);
    return *this;
}
Message& Message::set_new_chat_member(User value_) {
    new_chat_member = std::move(value_);
    return *this;
}

MessageAutoDeleteTimerChanged::MessageAutoDeleteTimerChanged() = default;
MessageAutoDeleteTimerChanged::MessageAutoDeleteTimerChanged(const MessageAutoDeleteTimerChanged&) = default;
MessageAutoDeleteTimerChanged::MessageAutoDeleteTimerChanged(MessageAutoDeleteTimerChanged&&) noexcept = default;
MessageAutoDeleteTimerChanged& MessageAutoDeleteTimerChanged::operator=(const MessageAutoDeleteTimerChanged& other) { return *this = MessageAutoDeleteTimerChanged(other); }
MessageAutoDeleteTimerChanged& MessageAutoDeleteTimerChanged::operator=(MessageAutoDeleteTimerChanged&&) noexcept = default;
MessageAutoDeleteTimerChanged::~MessageAutoDeleteTimerChanged() = default;
MessageAutoDeleteTimerChanged::MessageAutoDeleteTimerChanged(std::int64_t message_auto_delete_time_) : message_auto_delete_time(message_auto_delete_time_) {}
MessageAutoDeleteTimerChanged& MessageAutoDeleteTimerChanged::set_message_auto_delete_time(std::int64_t value_) {
    message_auto_delete_time = value_;
    return *this;
}

MessageEntity::MessageEntity() = default;
MessageEntity::MessageEntity(const MessageEntity&) = default;
MessageEntity::MessageEntity(MessageEntity&&) noexcept = default;
MessageEntity& MessageEntity::operator=(const MessageEntity& other) { return *this = MessageEntity(other); }
MessageEntity& MessageEntity::operator=(MessageEntity&&) noexcept = default;
MessageEntity::~MessageEntity() = default;
MessageEntity::MessageEntity(MessageEntityType type_, std::int64_t offset_, std::int64_t length_) : type(std::move(type_)), offset(offset_), length(length_) {}
MessageEntity& MessageEntity::set_type(MessageEntityType value_) {
    type = std::move(value_);
    return *this;
}
MessageEntity& MessageEntity::set_offset(std::int64_t value_) {
    offset = value_;
    return *this;
}
MessageEntity& MessageEntity::set_length(std::int64_t value_) {
    length = value_;
    return *this;
}
MessageEntity& MessageEntity::set_url(std::string value_) {
    url = std::move(value_);
    return *this;
}
MessageEntity& MessageEntity::set_user(User value_) {
    user = std::move(value_);
    return *this;
}
MessageEntity& MessageEntity::set_language(std::string value_) {
    language = std::move(value_);
    return *this;
}
MessageEntity& MessageEntity::set_custom_emoji_id(std::string value_) {
    custom_emoji_id = std::move(value_);
    return *this;
}
MessageEntity& MessageEntity::set_unix_time(std::int64_t value_) {
    unix_time = value_;
    return *this;
}
MessageEntity& MessageEntity::set_date_time_format(std::string value_) {
    date_time_format = std::move(value_);
    return *this;
}

}  // namespace telepot
