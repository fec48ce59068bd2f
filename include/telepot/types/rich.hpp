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
#include "telepot/types/input_media.hpp"
#include "telepot/values/box.hpp"
#include "telepot/values/chat_id.hpp"
#include "telepot/values/input_file.hpp"
#include "telepot/values/union.hpp"
#include "telepot/values/unknown.hpp"

namespace telepot {

namespace codec {
struct RawAccess;
}

/// A block of a rich message to send.
/// One of its members, or Unknown. Bot API: https://core.telegram.org/bots/api#inputrichblock
/// holds_alternative, get_if, get and visit (telepot/values/union.hpp) tell which.
class InputRichBlock : public detail::UnionBase {
public:
    using members = detail::Types<InputRichBlockParagraph, InputRichBlockSectionHeading, InputRichBlockPreformatted, InputRichBlockFooter, InputRichBlockDivider, InputRichBlockMathematicalExpression, InputRichBlockAnchor, InputRichBlockList, InputRichBlockBlockQuotation, InputRichBlockExpandableBlockQuotation, InputRichBlockPullQuotation, InputRichBlockCollage, InputRichBlockSlideshow, InputRichBlockTable, InputRichBlockDetails, InputRichBlockMap, InputRichBlockButtons, InputRichBlockAnimation, InputRichBlockAudio, InputRichBlockDocument, InputRichBlockPhoto, InputRichBlockVideo, InputRichBlockVoiceNote, InputRichBlockThinking, Unknown>;
    /// An empty Unknown.
    InputRichBlock();
    InputRichBlock(InputRichBlockParagraph value);
    InputRichBlock(InputRichBlockSectionHeading value);
    InputRichBlock(InputRichBlockPreformatted value);
    InputRichBlock(InputRichBlockFooter value);
    InputRichBlock(InputRichBlockDivider value);
    InputRichBlock(InputRichBlockMathematicalExpression value);
    InputRichBlock(InputRichBlockAnchor value);
    InputRichBlock(InputRichBlockList value);
    InputRichBlock(InputRichBlockBlockQuotation value);
    InputRichBlock(InputRichBlockExpandableBlockQuotation value);
    InputRichBlock(InputRichBlockPullQuotation value);
    InputRichBlock(InputRichBlockCollage value);
    InputRichBlock(InputRichBlockSlideshow value);
    InputRichBlock(InputRichBlockTable value);
    InputRichBlock(InputRichBlockDetails value);
    InputRichBlock(InputRichBlockMap value);
    InputRichBlock(InputRichBlockButtons value);
    InputRichBlock(InputRichBlockAnimation value);
    InputRichBlock(InputRichBlockAudio value);
    InputRichBlock(InputRichBlockDocument value);
    InputRichBlock(InputRichBlockPhoto value);
    InputRichBlock(InputRichBlockVideo value);
    InputRichBlock(InputRichBlockVoiceNote value);
    InputRichBlock(InputRichBlockThinking value);
    InputRichBlock(Unknown value);
    InputRichBlock(const InputRichBlock& other);
    InputRichBlock(InputRichBlock&& other) noexcept;
    InputRichBlock& operator=(InputRichBlock other) noexcept;
    ~InputRichBlock();

    /// The member's type; empty for an Unknown.
    [[nodiscard]] std::string_view type() const noexcept;
};

/// A mark that links of the message lead to.
/// Bot API: https://core.telegram.org/bots/api#inputrichblockanchor
class InputRichBlockAnchor {
public:
    InputRichBlockAnchor();
    /// From its required fields.
    explicit InputRichBlockAnchor(std::string name);
    InputRichBlockAnchor(const InputRichBlockAnchor& other);
    InputRichBlockAnchor(InputRichBlockAnchor&& other) noexcept;
    InputRichBlockAnchor& operator=(const InputRichBlockAnchor& other);
    InputRichBlockAnchor& operator=(InputRichBlockAnchor&& other) noexcept;
    ~InputRichBlockAnchor();

    static constexpr std::string_view type = "anchor";
    std::string name;

    InputRichBlockAnchor& set_name(std::string value);
};

/// A GIF or soundless video between other blocks.
/// Bot API: https://core.telegram.org/bots/api#inputrichblockanimation
class InputRichBlockAnimation {
public:
    InputRichBlockAnimation();
    /// From its required fields.
    explicit InputRichBlockAnimation(InputMediaAnimation animation);
    InputRichBlockAnimation(const InputRichBlockAnimation& other);
    InputRichBlockAnimation(InputRichBlockAnimation&& other) noexcept;
    InputRichBlockAnimation& operator=(const InputRichBlockAnimation& other);
    InputRichBlockAnimation& operator=(InputRichBlockAnimation&& other) noexcept;
    ~InputRichBlockAnimation();

    static constexpr std::string_view type = "animation";
    InputMediaAnimation animation;
    /// The text below.
    Box<RichBlockCaption> caption;

    InputRichBlockAnimation& set_animation(InputMediaAnimation value);
    InputRichBlockAnimation& set_caption(RichBlockCaption value);
};

/// A piece of music between other blocks.
/// Bot API: https://core.telegram.org/bots/api#inputrichblockaudio
class InputRichBlockAudio {
public:
    InputRichBlockAudio();
    /// From its required fields.
    explicit InputRichBlockAudio(InputMediaAudio audio);
    InputRichBlockAudio(const InputRichBlockAudio& other);
    InputRichBlockAudio(InputRichBlockAudio&& other) noexcept;
    InputRichBlockAudio& operator=(const InputRichBlockAudio& other);
    InputRichBlockAudio& operator=(InputRichBlockAudio&& other) noexcept;
    ~InputRichBlockAudio();

    static constexpr std::string_view type = "audio";
    InputMediaAudio audio;
    /// The text below.
    Box<RichBlockCaption> caption;

    InputRichBlockAudio& set_audio(InputMediaAudio value);
    InputRichBlockAudio& set_caption(RichBlockCaption value);
};

/// Blocks set off as a quotation.
/// Bot API: https://core.telegram.org/bots/api#inputrichblockblockquotation
class InputRichBlockBlockQuotation {
public:
    InputRichBlockBlockQuotation();
    /// From its required fields.
    explicit InputRichBlockBlockQuotation(std::vector<InputRichBlock> blocks);
    InputRichBlockBlockQuotation(const InputRichBlockBlockQuotation& other);
    InputRichBlockBlockQuotation(InputRichBlockBlockQuotation&& other) noexcept;
    InputRichBlockBlockQuotation& operator=(const InputRichBlockBlockQuotation& other);
    InputRichBlockBlockQuotation& operator=(InputRichBlockBlockQuotation&& other) noexcept;
    ~InputRichBlockBlockQuotation();

    static constexpr std::string_view type = "blockquote";
    /// The blocks in it, in their order.
    std::vector<InputRichBlock> blocks;
    /// Who said or made it.
    Box<RichText> credit;

    InputRichBlockBlockQuotation& set_blocks(std::vector<InputRichBlock> value);
    InputRichBlockBlockQuotation& set_credit(RichText value);
};

/// Buttons between other blocks.
/// Bot API: https://core.telegram.org/bots/api#inputrichblockbuttons
class InputRichBlockButtons {
public:
    InputRichBlockButtons();
    /// From its required fields.
    explicit InputRichBlockButtons(std::vector<RichMessageButton> buttons);
    InputRichBlockButtons(const InputRichBlockButtons& other);
    InputRichBlockButtons(InputRichBlockButtons&& other) noexcept;
    InputRichBlockButtons& operator=(const InputRichBlockButtons& other);
    InputRichBlockButtons& operator=(InputRichBlockButtons&& other) noexcept;
    ~InputRichBlockButtons();

    static constexpr std::string_view type = "buttons";
    /// The buttons, in a row.
    std::vector<RichMessageButton> buttons;
    /// Where the text stands across: left, center or right.
    std::optional<RichBlockButtonsAlign> align;

    InputRichBlockButtons& set_buttons(std::vector<RichMessageButton> value);
    InputRichBlockButtons& set_align(RichBlockButtonsAlign value);
};

/// Pictures and videos side by side.
/// Bot API: https://core.telegram.org/bots/api#inputrichblockcollage
class InputRichBlockCollage {
public:
    InputRichBlockCollage();
    /// From its required fields.
    explicit InputRichBlockCollage(std::vector<InputRichBlock> blocks);
    InputRichBlockCollage(const InputRichBlockCollage& other);
    InputRichBlockCollage(InputRichBlockCollage&& other) noexcept;
    InputRichBlockCollage& operator=(const InputRichBlockCollage& other);
    InputRichBlockCollage& operator=(InputRichBlockCollage&& other) noexcept;
    ~InputRichBlockCollage();

    static constexpr std::string_view type = "collage";
    /// The blocks in it, in their order.
    std::vector<InputRichBlock> blocks;
    /// The text below.
    Box<RichBlockCaption> caption;

    InputRichBlockCollage& set_blocks(std::vector<InputRichBlock> value);
    InputRichBlockCollage& set_caption(RichBlockCaption value);
};

/// A text with formatting: plain, a list of parts, or a part with a meaning.
/// One of its members, or Unknown. Bot API: https://core.telegram.org/bots/api#richtext
/// holds_alternative, get_if, get and visit (telepot/values/union.hpp) tell which.
class RichText : public detail::UnionBase {
public:
    using members = detail::Types<std::string, std::vector<RichText>, RichTextBold, RichTextItalic, RichTextUnderline, RichTextStrikethrough, RichTextSpoiler, RichTextDateTime, RichTextTextMention, RichTextSubscript, RichTextSuperscript, RichTextMarked, RichTextCode, RichTextCustomEmoji, RichTextMathematicalExpression, RichTextUrl, RichTextEmailAddress, RichTextPhoneNumber, RichTextBankCardNumber, RichTextMention, RichTextHashtag, RichTextCashtag, RichTextBotCommand, RichTextButton, RichTextAnchor, RichTextAnchorLink, RichTextReference, RichTextReferenceLink, RichTextTonAddress, Unknown>;
    /// An empty Unknown.
    RichText();
    RichText(std::string value);
    RichText(std::vector<RichText> value);
    RichText(RichTextBold value);
    RichText(RichTextItalic value);
    RichText(RichTextUnderline value);
    RichText(RichTextStrikethrough value);
    RichText(RichTextSpoiler value);
    RichText(RichTextDateTime value);
    RichText(RichTextTextMention value);
    RichText(RichTextSubscript value);
    RichText(RichTextSuperscript value);
    RichText(RichTextMarked value);
    RichText(RichTextCode value);
    RichText(RichTextCustomEmoji value);
    RichText(RichTextMathematicalExpression value);
    RichText(RichTextUrl value);
    RichText(RichTextEmailAddress value);
    RichText(RichTextPhoneNumber value);
    RichText(RichTextBankCardNumber value);
    RichText(RichTextMention value);
    RichText(RichTextHashtag value);
    RichText(RichTextCashtag value);
    RichText(RichTextBotCommand value);
    RichText(RichTextButton value);
    RichText(RichTextAnchor value);
    RichText(RichTextAnchorLink value);
    RichText(RichTextReference value);
    RichText(RichTextReferenceLink value);
    RichText(RichTextTonAddress value);
    RichText(Unknown value);
    RichText(const char* value);
    RichText(const RichText& other);
    RichText(RichText&& other) noexcept;
    RichText& operator=(RichText other) noexcept;
    ~RichText();

    /// The member's type; empty for an Unknown.
    [[nodiscard]] std::string_view type() const noexcept;
};

/// Blocks that are hidden until somebody opens them.
/// Bot API: https://core.telegram.org/bots/api#inputrichblockdetails
class InputRichBlockDetails {
public:
    InputRichBlockDetails();
    /// From its required fields.
    InputRichBlockDetails(RichText summary, std::vector<InputRichBlock> blocks);
    InputRichBlockDetails(const InputRichBlockDetails& other);
    InputRichBlockDetails(InputRichBlockDetails&& other) noexcept;
    InputRichBlockDetails& operator=(const InputRichBlockDetails& other);
    InputRichBlockDetails& operator=(InputRichBlockDetails&& other) noexcept;
    ~InputRichBlockDetails();

    static constexpr std::string_view type = "details";
    /// What shows while it is closed.
    RichText summary;
    /// The blocks in it, in their order.
    std::vector<InputRichBlock> blocks;
    /// Whether it is open from the start.
    bool is_open = false;

    InputRichBlockDetails& set_summary(RichText value);
    InputRichBlockDetails& set_blocks(std::vector<InputRichBlock> value);
    InputRichBlockDetails& set_is_open(bool value);
};

/// A line between blocks.
/// Bot API: https://core.telegram.org/bots/api#inputrichblockdivider
class InputRichBlockDivider {
public:
    InputRichBlockDivider();
    InputRichBlockDivider(const InputRichBlockDivider& other);
    InputRichBlockDivider(InputRichBlockDivider&& other) noexcept;
    InputRichBlockDivider& operator=(const InputRichBlockDivider& other);
    InputRichBlockDivider& operator=(InputRichBlockDivider&& other) noexcept;
    ~InputRichBlockDivider();

    static constexpr std::string_view type = "divider";
};

/// A file between other blocks.
/// Bot API: https://core.telegram.org/bots/api#inputrichblockdocument
class InputRichBlockDocument {
public:
    InputRichBlockDocument();
    /// From its required fields.
    explicit InputRichBlockDocument(InputMediaDocument document);
    InputRichBlockDocument(const InputRichBlockDocument& other);
    InputRichBlockDocument(InputRichBlockDocument&& other) noexcept;
    InputRichBlockDocument& operator=(const InputRichBlockDocument& other);
    InputRichBlockDocument& operator=(InputRichBlockDocument&& other) noexcept;
    ~InputRichBlockDocument();

    static constexpr std::string_view type = "document";
    InputMediaDocument document;
    /// The text below.
    Box<RichBlockCaption> caption;

    InputRichBlockDocument& set_document(InputMediaDocument value);
    InputRichBlockDocument& set_caption(RichBlockCaption value);
};

/// A quotation of which only the beginning shows at first.
/// Bot API: https://core.telegram.org/bots/api#inputrichblockexpandableblockquotation
class InputRichBlockExpandableBlockQuotation {
public:
    InputRichBlockExpandableBlockQuotation();
    /// From its required fields.
    explicit InputRichBlockExpandableBlockQuotation(std::vector<InputRichBlock> blocks);
    InputRichBlockExpandableBlockQuotation(const InputRichBlockExpandableBlockQuotation& other);
    InputRichBlockExpandableBlockQuotation(InputRichBlockExpandableBlockQuotation&& other) noexcept;
    InputRichBlockExpandableBlockQuotation& operator=(const InputRichBlockExpandableBlockQuotation& other);
    InputRichBlockExpandableBlockQuotation& operator=(InputRichBlockExpandableBlockQuotation&& other) noexcept;
    ~InputRichBlockExpandableBlockQuotation();

    static constexpr std::string_view type = "expandable_blockquote";
    /// The blocks in it, in their order.
    std::vector<InputRichBlock> blocks;
    /// Who said or made it.
    Box<RichText> credit;

    InputRichBlockExpandableBlockQuotation& set_blocks(std::vector<InputRichBlock> value);
    InputRichBlockExpandableBlockQuotation& set_credit(RichText value);
};

/// The text at the foot.
/// Bot API: https://core.telegram.org/bots/api#inputrichblockfooter
class InputRichBlockFooter {
public:
    InputRichBlockFooter();
    /// From its required fields.
    explicit InputRichBlockFooter(RichText text);
    InputRichBlockFooter(const InputRichBlockFooter& other);
    InputRichBlockFooter(InputRichBlockFooter&& other) noexcept;
    InputRichBlockFooter& operator=(const InputRichBlockFooter& other);
    InputRichBlockFooter& operator=(InputRichBlockFooter&& other) noexcept;
    ~InputRichBlockFooter();

    static constexpr std::string_view type = "footer";
    RichText text;

    InputRichBlockFooter& set_text(RichText value);
};

/// A list, with bullets, numbers or boxes to tick.
/// Bot API: https://core.telegram.org/bots/api#inputrichblocklist
class InputRichBlockList {
public:
    InputRichBlockList();
    /// From its required fields.
    explicit InputRichBlockList(std::vector<InputRichBlockListItem> items);
    InputRichBlockList(const InputRichBlockList& other);
    InputRichBlockList(InputRichBlockList&& other) noexcept;
    InputRichBlockList& operator=(const InputRichBlockList& other);
    InputRichBlockList& operator=(InputRichBlockList&& other) noexcept;
    ~InputRichBlockList();

    static constexpr std::string_view type = "list";
    /// The items.
    std::vector<InputRichBlockListItem> items;

    InputRichBlockList& set_items(std::vector<InputRichBlockListItem> value);
};

/// An item of a list.
/// Bot API: https://core.telegram.org/bots/api#inputrichblocklistitem
class InputRichBlockListItem {
public:
    InputRichBlockListItem();
    /// From its required fields.
    explicit InputRichBlockListItem(std::vector<InputRichBlock> blocks);
    InputRichBlockListItem(const InputRichBlockListItem& other);
    InputRichBlockListItem(InputRichBlockListItem&& other) noexcept;
    InputRichBlockListItem& operator=(const InputRichBlockListItem& other);
    InputRichBlockListItem& operator=(InputRichBlockListItem&& other) noexcept;
    ~InputRichBlockListItem();

    /// The blocks in it, in their order.
    std::vector<InputRichBlock> blocks;
    /// Whether it has a box to tick.
    bool has_checkbox = false;
    /// Whether it is ticked.
    bool is_checked = false;
    /// Its number in the list.
    std::optional<std::int64_t> value;
    /// How it is numbered: 1, a, A, i or I.
    std::optional<std::string> type;

    InputRichBlockListItem& set_blocks(std::vector<InputRichBlock> value);
    InputRichBlockListItem& set_has_checkbox(bool value);
    InputRichBlockListItem& set_is_checked(bool value);
    InputRichBlockListItem& set_value(std::int64_t value);
    InputRichBlockListItem& set_type(std::string value);
};

/// A map.
/// Bot API: https://core.telegram.org/bots/api#inputrichblockmap
class InputRichBlockMap {
public:
    InputRichBlockMap();
    /// From its required fields.
    explicit InputRichBlockMap(Location location);
    InputRichBlockMap(const InputRichBlockMap& other);
    InputRichBlockMap(InputRichBlockMap&& other) noexcept;
    InputRichBlockMap& operator=(const InputRichBlockMap& other);
    InputRichBlockMap& operator=(InputRichBlockMap&& other) noexcept;
    ~InputRichBlockMap();

    static constexpr std::string_view type = "map";
    Location location;
    /// How close the map is: 13 to 20.
    std::optional<std::int64_t> zoom;
    std::optional<std::int64_t> width;
    std::optional<std::int64_t> height;
    /// The text below.
    Box<RichBlockCaption> caption;

    InputRichBlockMap& set_location(Location value);
    InputRichBlockMap& set_zoom(std::int64_t value);
    InputRichBlockMap& set_width(std::int64_t value);
    InputRichBlockMap& set_height(std::int64_t value);
    InputRichBlockMap& set_caption(RichBlockCaption value);
};

/// A formula on a line of its own.
/// Bot API: https://core.telegram.org/bots/api#inputrichblockmathematicalexpression
class InputRichBlockMathematicalExpression {
public:
    InputRichBlockMathematicalExpression();
    /// From its required fields.
    explicit InputRichBlockMathematicalExpression(std::string expression);
    InputRichBlockMathematicalExpression(const InputRichBlockMathematicalExpression& other);
    InputRichBlockMathematicalExpression(InputRichBlockMathematicalExpression&& other) noexcept;
    InputRichBlockMathematicalExpression& operator=(const InputRichBlockMathematicalExpression& other);
    InputRichBlockMathematicalExpression& operator=(InputRichBlockMathematicalExpression&& other) noexcept;
    ~InputRichBlockMathematicalExpression();

    static constexpr std::string_view type = "mathematical_expression";
    /// The formula, in LaTeX.
    std::string expression;

    InputRichBlockMathematicalExpression& set_expression(std::string value);
};

/// A paragraph.
/// Bot API: https://core.telegram.org/bots/api#inputrichblockparagraph
class InputRichBlockParagraph {
public:
    InputRichBlockParagraph();
    /// From its required fields.
    explicit InputRichBlockParagraph(RichText text);
    InputRichBlockParagraph(const InputRichBlockParagraph& other);
    InputRichBlockParagraph(InputRichBlockParagraph&& other) noexcept;
    InputRichBlockParagraph& operator=(const InputRichBlockParagraph& other);
    InputRichBlockParagraph& operator=(InputRichBlockParagraph&& other) noexcept;
    ~InputRichBlockParagraph();

    static constexpr std::string_view type = "paragraph";
    RichText text;

    InputRichBlockParagraph& set_text(RichText value);
};

/// A photo between other blocks.
/// Bot API: https://core.telegram.org/bots/api#inputrichblockphoto
class InputRichBlockPhoto {
public:
    InputRichBlockPhoto();
    /// From its required fields.
    explicit InputRichBlockPhoto(InputMediaPhoto photo);
    InputRichBlockPhoto(const InputRichBlockPhoto& other);
    InputRichBlockPhoto(InputRichBlockPhoto&& other) noexcept;
    InputRichBlockPhoto& operator=(const InputRichBlockPhoto& other);
    InputRichBlockPhoto& operator=(InputRichBlockPhoto&& other) noexcept;
    ~InputRichBlockPhoto();

    static constexpr std::string_view type = "photo";
    InputMediaPhoto photo;
    /// The text below.
    Box<RichBlockCaption> caption;

    InputRichBlockPhoto& set_photo(InputMediaPhoto value);
    InputRichBlockPhoto& set_caption(RichBlockCaption value);
};

/// Code, with its white space kept.
/// Bot API: https://core.telegram.org/bots/api#inputrichblockpreformatted
class InputRichBlockPreformatted {
public:
    InputRichBlockPreformatted();
    /// From its required fields.
    explicit InputRichBlockPreformatted(RichText text);
    InputRichBlockPreformatted(const InputRichBlockPreformatted& other);
    InputRichBlockPreformatted(InputRichBlockPreformatted&& other) noexcept;
    InputRichBlockPreformatted& operator=(const InputRichBlockPreformatted& other);
    InputRichBlockPreformatted& operator=(InputRichBlockPreformatted&& other) noexcept;
    ~InputRichBlockPreformatted();

    static constexpr std::string_view type = "pre";
    RichText text;
    /// The language of the code.
    std::optional<std::string> language;

    InputRichBlockPreformatted& set_text(RichText value);
    InputRichBlockPreformatted& set_language(std::string value);
};

/// A sentence that is set off in large letters.
/// Bot API: https://core.telegram.org/bots/api#inputrichblockpullquotation
class InputRichBlockPullQuotation {
public:
    InputRichBlockPullQuotation();
    /// From its required fields.
    explicit InputRichBlockPullQuotation(RichText text);
    InputRichBlockPullQuotation(const InputRichBlockPullQuotation& other);
    InputRichBlockPullQuotation(InputRichBlockPullQuotation&& other) noexcept;
    InputRichBlockPullQuotation& operator=(const InputRichBlockPullQuotation& other);
    InputRichBlockPullQuotation& operator=(InputRichBlockPullQuotation&& other) noexcept;
    ~InputRichBlockPullQuotation();

    static constexpr std::string_view type = "pullquote";
    RichText text;
    /// Who said or made it.
    Box<RichText> credit;

    InputRichBlockPullQuotation& set_text(RichText value);
    InputRichBlockPullQuotation& set_credit(RichText value);
};

/// A heading.
/// Bot API: https://core.telegram.org/bots/api#inputrichblocksectionheading
class InputRichBlockSectionHeading {
public:
    InputRichBlockSectionHeading();
    /// From its required fields.
    InputRichBlockSectionHeading(RichText text, std::int64_t size);
    InputRichBlockSectionHeading(const InputRichBlockSectionHeading& other);
    InputRichBlockSectionHeading(InputRichBlockSectionHeading&& other) noexcept;
    InputRichBlockSectionHeading& operator=(const InputRichBlockSectionHeading& other);
    InputRichBlockSectionHeading& operator=(InputRichBlockSectionHeading&& other) noexcept;
    ~InputRichBlockSectionHeading();

    static constexpr std::string_view type = "heading";
    RichText text;
    /// How large the letters are: 1, the largest, to 6.
    std::int64_t size = 0;

    InputRichBlockSectionHeading& set_text(RichText value);
    InputRichBlockSectionHeading& set_size(std::int64_t value);
};

/// Pictures and videos to turn over.
/// Bot API: https://core.telegram.org/bots/api#inputrichblockslideshow
class InputRichBlockSlideshow {
public:
    InputRichBlockSlideshow();
    /// From its required fields.
    explicit InputRichBlockSlideshow(std::vector<InputRichBlock> blocks);
    InputRichBlockSlideshow(const InputRichBlockSlideshow& other);
    InputRichBlockSlideshow(InputRichBlockSlideshow&& other) noexcept;
    InputRichBlockSlideshow& operator=(const InputRichBlockSlideshow& other);
    InputRichBlockSlideshow& operator=(InputRichBlockSlideshow&& other) noexcept;
    ~InputRichBlockSlideshow();

    static constexpr std::string_view type = "slideshow";
    /// The blocks in it, in their order.
    std::vector<InputRichBlock> blocks;
    /// The text below.
    Box<RichBlockCaption> caption;

    InputRichBlockSlideshow& set_blocks(std::vector<InputRichBlock> value);
    InputRichBlockSlideshow& set_caption(RichBlockCaption value);
};

/// A table.
/// Bot API: https://core.telegram.org/bots/api#inputrichblocktable
class InputRichBlockTable {
public:
    InputRichBlockTable();
    /// From its required fields.
    explicit InputRichBlockTable(std::vector<std::vector<RichBlockTableCell>> cells);
    InputRichBlockTable(const InputRichBlockTable& other);
    InputRichBlockTable(InputRichBlockTable&& other) noexcept;
    InputRichBlockTable& operator=(const InputRichBlockTable& other);
    InputRichBlockTable& operator=(InputRichBlockTable&& other) noexcept;
    ~InputRichBlockTable();

    static constexpr std::string_view type = "table";
    /// The cells, row by row.
    std::vector<std::vector<RichBlockTableCell>> cells;
    /// Whether there are lines around the cells.
    bool is_bordered = false;
    /// Whether every second row is shaded.
    bool is_striped = false;
    /// Whether the rows are narrow.
    bool is_compact = false;
    /// The text below.
    Box<RichText> caption;

    InputRichBlockTable& set_cells(std::vector<std::vector<RichBlockTableCell>> value);
    InputRichBlockTable& set_is_bordered(bool value);
    InputRichBlockTable& set_is_striped(bool value);
    InputRichBlockTable& set_is_compact(bool value);
    InputRichBlockTable& set_caption(RichText value);
};

/// What a model thought before its answer; apps fold it away.
/// Bot API: https://core.telegram.org/bots/api#inputrichblockthinking
class InputRichBlockThinking {
public:
    InputRichBlockThinking();
    /// From its required fields.
    explicit InputRichBlockThinking(RichText text);
    InputRichBlockThinking(const InputRichBlockThinking& other);
    InputRichBlockThinking(InputRichBlockThinking&& other) noexcept;
    InputRichBlockThinking& operator=(const InputRichBlockThinking& other);
    InputRichBlockThinking& operator=(InputRichBlockThinking&& other) noexcept;
    ~InputRichBlockThinking();

    static constexpr std::string_view type = "thinking";
    RichText text;

    InputRichBlockThinking& set_text(RichText value);
};

/// A video between other blocks.
/// Bot API: https://core.telegram.org/bots/api#inputrichblockvideo
class InputRichBlockVideo {
public:
    InputRichBlockVideo();
    /// From its required fields.
    explicit InputRichBlockVideo(InputMediaVideo video);
    InputRichBlockVideo(const InputRichBlockVideo& other);
    InputRichBlockVideo(InputRichBlockVideo&& other) noexcept;
    InputRichBlockVideo& operator=(const InputRichBlockVideo& other);
    InputRichBlockVideo& operator=(InputRichBlockVideo&& other) noexcept;
    ~InputRichBlockVideo();

    static constexpr std::string_view type = "video";
    InputMediaVideo video;
    /// The text below.
    Box<RichBlockCaption> caption;

    InputRichBlockVideo& set_video(InputMediaVideo value);
    InputRichBlockVideo& set_caption(RichBlockCaption value);
};

/// A voice message between other blocks.
/// Bot API: https://core.telegram.org/bots/api#inputrichblockvoicenote
class InputRichBlockVoiceNote {
public:
    InputRichBlockVoiceNote();
    /// From its required fields.
    explicit InputRichBlockVoiceNote(InputMediaVoiceNote voice_note);
    InputRichBlockVoiceNote(const InputRichBlockVoiceNote& other);
    InputRichBlockVoiceNote(InputRichBlockVoiceNote&& other) noexcept;
    InputRichBlockVoiceNote& operator=(const InputRichBlockVoiceNote& other);
    InputRichBlockVoiceNote& operator=(InputRichBlockVoiceNote&& other) noexcept;
    ~InputRichBlockVoiceNote();

    static constexpr std::string_view type = "voice_note";
    InputMediaVoiceNote voice_note;
    /// The text below.
    Box<RichBlockCaption> caption;

    InputRichBlockVoiceNote& set_voice_note(InputMediaVoiceNote value);
    InputRichBlockVoiceNote& set_caption(RichBlockCaption value);
};

/// One of its members, or Unknown. Bot API: https://core.telegram.org/bots/api#inputrichmedia
/// holds_alternative, get_if, get and visit (telepot/values/union.hpp) tell which.
class InputRichMedia : public detail::UnionBase {
public:
    using members = detail::Types<InputMediaAnimation, InputMediaAudio, InputMediaDocument, InputMediaPhoto, InputMediaVideo, InputMediaVoiceNote, Unknown>;
    /// An empty Unknown.
    InputRichMedia();
    InputRichMedia(InputMediaAnimation value);
    InputRichMedia(InputMediaAudio value);
    InputRichMedia(InputMediaDocument value);
    InputRichMedia(InputMediaPhoto value);
    InputRichMedia(InputMediaVideo value);
    InputRichMedia(InputMediaVoiceNote value);
    InputRichMedia(Unknown value);
    InputRichMedia(const InputRichMedia& other);
    InputRichMedia(InputRichMedia&& other) noexcept;
    InputRichMedia& operator=(InputRichMedia other) noexcept;
    ~InputRichMedia();

    /// The member's type; empty for an Unknown.
    [[nodiscard]] std::string_view type() const noexcept;
    /// The media that all members have. @throws BadUnionAccess for an Unknown.
    [[nodiscard]] const InputFile& media() const;
};

/// A rich message to send: blocks, or a text in HTML or Markdown.
/// Bot API: https://core.telegram.org/bots/api#inputrichmessage
class InputRichMessage {
public:
    InputRichMessage();
    InputRichMessage(const InputRichMessage& other);
    InputRichMessage(InputRichMessage&& other) noexcept;
    InputRichMessage& operator=(const InputRichMessage& other);
    InputRichMessage& operator=(InputRichMessage&& other) noexcept;
    ~InputRichMessage();

    /// The blocks in it, in their order.
    std::vector<InputRichBlock> blocks;
    /// The content, in HTML.
    std::optional<std::string> html;
    /// The content, in Markdown.
    std::optional<std::string> markdown;
    /// The files that html or markdown refers to.
    std::vector<InputRichMessageMedia> media;
    /// Whether it is read from right to left.
    std::optional<bool> is_rtl;
    /// Doesn't look for links, mentions and the like.
    std::optional<bool> skip_entity_detection;

    InputRichMessage& set_blocks(std::vector<InputRichBlock> value);
    InputRichMessage& set_html(std::string value);
    InputRichMessage& set_markdown(std::string value);
    InputRichMessage& set_media(std::vector<InputRichMessageMedia> value);
    InputRichMessage& set_is_rtl(bool value);
    InputRichMessage& set_skip_entity_detection(bool value);
};

/// Sends a rich message in place of an inline result.
/// Bot API: https://core.telegram.org/bots/api#inputrichmessagecontent
class InputRichMessageContent {
public:
    InputRichMessageContent();
    /// From its required fields.
    explicit InputRichMessageContent(InputRichMessage rich_message);
    InputRichMessageContent(const InputRichMessageContent& other);
    InputRichMessageContent(InputRichMessageContent&& other) noexcept;
    InputRichMessageContent& operator=(const InputRichMessageContent& other);
    InputRichMessageContent& operator=(InputRichMessageContent&& other) noexcept;
    ~InputRichMessageContent();

    InputRichMessage rich_message;

    InputRichMessageContent& set_rich_message(InputRichMessage value);
};

/// A file that the text of a rich message refers to.
/// Bot API: https://core.telegram.org/bots/api#inputrichmessagemedia
class InputRichMessageMedia {
public:
    InputRichMessageMedia();
    /// From its required fields.
    InputRichMessageMedia(std::string id, InputRichMedia media);
    InputRichMessageMedia(const InputRichMessageMedia& other);
    InputRichMessageMedia(InputRichMessageMedia&& other) noexcept;
    InputRichMessageMedia& operator=(const InputRichMessageMedia& other);
    InputRichMessageMedia& operator=(InputRichMessageMedia&& other) noexcept;
    ~InputRichMessageMedia();

    /// What html or markdown refers to the file by.
    std::string id;
    /// The file: an upload, a file_id or an address.
    InputRichMedia media;

    InputRichMessageMedia& set_id(std::string value);
    InputRichMessageMedia& set_media(InputRichMedia value);
};

/// A block of a rich message.
/// One of its members, or Unknown. Bot API: https://core.telegram.org/bots/api#richblock
/// holds_alternative, get_if, get and visit (telepot/values/union.hpp) tell which.
class RichBlock : public detail::UnionBase {
public:
    using members = detail::Types<RichBlockParagraph, RichBlockSectionHeading, RichBlockPreformatted, RichBlockFooter, RichBlockDivider, RichBlockMathematicalExpression, RichBlockAnchor, RichBlockList, RichBlockBlockQuotation, RichBlockExpandableBlockQuotation, RichBlockPullQuotation, RichBlockCollage, RichBlockSlideshow, RichBlockTable, RichBlockDetails, RichBlockMap, RichBlockButtons, RichBlockAnimation, RichBlockAudio, RichBlockDocument, RichBlockPhoto, RichBlockVideo, RichBlockVoiceNote, RichBlockThinking, Unknown>;
    /// An empty Unknown.
    RichBlock();
    RichBlock(RichBlockParagraph value);
    RichBlock(RichBlockSectionHeading value);
    RichBlock(RichBlockPreformatted value);
    RichBlock(RichBlockFooter value);
    RichBlock(RichBlockDivider value);
    RichBlock(RichBlockMathematicalExpression value);
    RichBlock(RichBlockAnchor value);
    RichBlock(RichBlockList value);
    RichBlock(RichBlockBlockQuotation value);
    RichBlock(RichBlockExpandableBlockQuotation value);
    RichBlock(RichBlockPullQuotation value);
    RichBlock(RichBlockCollage value);
    RichBlock(RichBlockSlideshow value);
    RichBlock(RichBlockTable value);
    RichBlock(RichBlockDetails value);
    RichBlock(RichBlockMap value);
    RichBlock(RichBlockButtons value);
    RichBlock(RichBlockAnimation value);
    RichBlock(RichBlockAudio value);
    RichBlock(RichBlockDocument value);
    RichBlock(RichBlockPhoto value);
    RichBlock(RichBlockVideo value);
    RichBlock(RichBlockVoiceNote value);
    RichBlock(RichBlockThinking value);
    RichBlock(Unknown value);
    RichBlock(const RichBlock& other);
    RichBlock(RichBlock&& other) noexcept;
    RichBlock& operator=(RichBlock other) noexcept;
    ~RichBlock();

    /// The member's type; empty for an Unknown.
    [[nodiscard]] std::string_view type() const noexcept;
};

/// A mark that links of the message lead to.
/// Bot API: https://core.telegram.org/bots/api#richblockanchor
class RichBlockAnchor {
public:
    RichBlockAnchor();
    /// From its required fields.
    explicit RichBlockAnchor(std::string name);
    RichBlockAnchor(const RichBlockAnchor& other);
    RichBlockAnchor(RichBlockAnchor&& other) noexcept;
    RichBlockAnchor& operator=(const RichBlockAnchor& other);
    RichBlockAnchor& operator=(RichBlockAnchor&& other) noexcept;
    ~RichBlockAnchor();

    static constexpr std::string_view type = "anchor";
    std::string name;

    RichBlockAnchor& set_name(std::string value);
};

/// A GIF or soundless video between other blocks.
/// Bot API: https://core.telegram.org/bots/api#richblockanimation
class RichBlockAnimation {
public:
    RichBlockAnimation();
    /// From its required fields.
    explicit RichBlockAnimation(Animation animation);
    RichBlockAnimation(const RichBlockAnimation& other);
    RichBlockAnimation(RichBlockAnimation&& other) noexcept;
    RichBlockAnimation& operator=(const RichBlockAnimation& other);
    RichBlockAnimation& operator=(RichBlockAnimation&& other) noexcept;
    ~RichBlockAnimation();

    static constexpr std::string_view type = "animation";
    Animation animation;
    /// Whether it is covered until somebody taps on it.
    bool has_spoiler = false;
    /// The text below.
    Box<RichBlockCaption> caption;

    RichBlockAnimation& set_animation(Animation value);
    RichBlockAnimation& set_has_spoiler(bool value);
    RichBlockAnimation& set_caption(RichBlockCaption value);
};

/// A piece of music between other blocks.
/// Bot API: https://core.telegram.org/bots/api#richblockaudio
class RichBlockAudio {
public:
    RichBlockAudio();
    /// From its required fields.
    explicit RichBlockAudio(Audio audio);
    RichBlockAudio(const RichBlockAudio& other);
    RichBlockAudio(RichBlockAudio&& other) noexcept;
    RichBlockAudio& operator=(const RichBlockAudio& other);
    RichBlockAudio& operator=(RichBlockAudio&& other) noexcept;
    ~RichBlockAudio();

    static constexpr std::string_view type = "audio";
    Audio audio;
    /// The text below.
    Box<RichBlockCaption> caption;

    RichBlockAudio& set_audio(Audio value);
    RichBlockAudio& set_caption(RichBlockCaption value);
};

/// Blocks set off as a quotation.
/// Bot API: https://core.telegram.org/bots/api#richblockblockquotation
class RichBlockBlockQuotation {
public:
    RichBlockBlockQuotation();
    /// From its required fields.
    explicit RichBlockBlockQuotation(std::vector<RichBlock> blocks);
    RichBlockBlockQuotation(const RichBlockBlockQuotation& other);
    RichBlockBlockQuotation(RichBlockBlockQuotation&& other) noexcept;
    RichBlockBlockQuotation& operator=(const RichBlockBlockQuotation& other);
    RichBlockBlockQuotation& operator=(RichBlockBlockQuotation&& other) noexcept;
    ~RichBlockBlockQuotation();

    static constexpr std::string_view type = "blockquote";
    /// The blocks in it, in their order.
    std::vector<RichBlock> blocks;
    /// Who said or made it.
    Box<RichText> credit;

    RichBlockBlockQuotation& set_blocks(std::vector<RichBlock> value);
    RichBlockBlockQuotation& set_credit(RichText value);
};

/// Buttons between other blocks.
/// Bot API: https://core.telegram.org/bots/api#richblockbuttons
class RichBlockButtons {
public:
    RichBlockButtons();
    /// From its required fields.
    explicit RichBlockButtons(std::vector<RichMessageButton> buttons);
    RichBlockButtons(const RichBlockButtons& other);
    RichBlockButtons(RichBlockButtons&& other) noexcept;
    RichBlockButtons& operator=(const RichBlockButtons& other);
    RichBlockButtons& operator=(RichBlockButtons&& other) noexcept;
    ~RichBlockButtons();

    static constexpr std::string_view type = "buttons";
    /// The buttons, in a row.
    std::vector<RichMessageButton> buttons;
    /// Where the text stands across: left, center or right.
    std::optional<RichBlockButtonsAlign> align;

    RichBlockButtons& set_buttons(std::vector<RichMessageButton> value);
    RichBlockButtons& set_align(RichBlockButtonsAlign value);
};

/// The text below a picture, video or map.
/// Bot API: https://core.telegram.org/bots/api#richblockcaption
class RichBlockCaption {
public:
    RichBlockCaption();
    /// From its required fields.
    explicit RichBlockCaption(RichText text);
    RichBlockCaption(const RichBlockCaption& other);
    RichBlockCaption(RichBlockCaption&& other) noexcept;
    RichBlockCaption& operator=(const RichBlockCaption& other);
    RichBlockCaption& operator=(RichBlockCaption&& other) noexcept;
    ~RichBlockCaption();

    RichText text;
    /// Who said or made it.
    Box<RichText> credit;

    RichBlockCaption& set_text(RichText value);
    RichBlockCaption& set_credit(RichText value);
};

/// Pictures and videos side by side.
/// Bot API: https://core.telegram.org/bots/api#richblockcollage
class RichBlockCollage {
public:
    RichBlockCollage();
    /// From its required fields.
    explicit RichBlockCollage(std::vector<RichBlock> blocks);
    RichBlockCollage(const RichBlockCollage& other);
    RichBlockCollage(RichBlockCollage&& other) noexcept;
    RichBlockCollage& operator=(const RichBlockCollage& other);
    RichBlockCollage& operator=(RichBlockCollage&& other) noexcept;
    ~RichBlockCollage();

    static constexpr std::string_view type = "collage";
    /// The blocks in it, in their order.
    std::vector<RichBlock> blocks;
    /// The text below.
    Box<RichBlockCaption> caption;

    RichBlockCollage& set_blocks(std::vector<RichBlock> value);
    RichBlockCollage& set_caption(RichBlockCaption value);
};

/// Blocks that are hidden until somebody opens them.
/// Bot API: https://core.telegram.org/bots/api#richblockdetails
class RichBlockDetails {
public:
    RichBlockDetails();
    /// From its required fields.
    RichBlockDetails(RichText summary, std::vector<RichBlock> blocks);
    RichBlockDetails(const RichBlockDetails& other);
    RichBlockDetails(RichBlockDetails&& other) noexcept;
    RichBlockDetails& operator=(const RichBlockDetails& other);
    RichBlockDetails& operator=(RichBlockDetails&& other) noexcept;
    ~RichBlockDetails();

    static constexpr std::string_view type = "details";
    /// What shows while it is closed.
    RichText summary;
    /// The blocks in it, in their order.
    std::vector<RichBlock> blocks;
    /// Whether it is open from the start.
    bool is_open = false;

    RichBlockDetails& set_summary(RichText value);
    RichBlockDetails& set_blocks(std::vector<RichBlock> value);
    RichBlockDetails& set_is_open(bool value);
};

/// A line between blocks.
/// Bot API: https://core.telegram.org/bots/api#richblockdivider
class RichBlockDivider {
public:
    RichBlockDivider();
    RichBlockDivider(const RichBlockDivider& other);
    RichBlockDivider(RichBlockDivider&& other) noexcept;
    RichBlockDivider& operator=(const RichBlockDivider& other);
    RichBlockDivider& operator=(RichBlockDivider&& other) noexcept;
    ~RichBlockDivider();

    static constexpr std::string_view type = "divider";
};

/// A file between other blocks.
/// Bot API: https://core.telegram.org/bots/api#richblockdocument
class RichBlockDocument {
public:
    RichBlockDocument();
    /// From its required fields.
    explicit RichBlockDocument(Document document);
    RichBlockDocument(const RichBlockDocument& other);
    RichBlockDocument(RichBlockDocument&& other) noexcept;
    RichBlockDocument& operator=(const RichBlockDocument& other);
    RichBlockDocument& operator=(RichBlockDocument&& other) noexcept;
    ~RichBlockDocument();

    static constexpr std::string_view type = "document";
    Document document;
    /// The text below.
    Box<RichBlockCaption> caption;

    RichBlockDocument& set_document(Document value);
    RichBlockDocument& set_caption(RichBlockCaption value);
};

/// A quotation of which only the beginning shows at first.
/// Bot API: https://core.telegram.org/bots/api#richblockexpandableblockquotation
class RichBlockExpandableBlockQuotation {
public:
    RichBlockExpandableBlockQuotation();
    /// From its required fields.
    explicit RichBlockExpandableBlockQuotation(std::vector<RichBlock> blocks);
    RichBlockExpandableBlockQuotation(const RichBlockExpandableBlockQuotation& other);
    RichBlockExpandableBlockQuotation(RichBlockExpandableBlockQuotation&& other) noexcept;
    RichBlockExpandableBlockQuotation& operator=(const RichBlockExpandableBlockQuotation& other);
    RichBlockExpandableBlockQuotation& operator=(RichBlockExpandableBlockQuotation&& other) noexcept;
    ~RichBlockExpandableBlockQuotation();

    static constexpr std::string_view type = "expandable_blockquote";
    /// The blocks in it, in their order.
    std::vector<RichBlock> blocks;
    /// Who said or made it.
    Box<RichText> credit;

    RichBlockExpandableBlockQuotation& set_blocks(std::vector<RichBlock> value);
    RichBlockExpandableBlockQuotation& set_credit(RichText value);
};

/// The text at the foot.
/// Bot API: https://core.telegram.org/bots/api#richblockfooter
class RichBlockFooter {
public:
    RichBlockFooter();
    /// From its required fields.
    explicit RichBlockFooter(RichText text);
    RichBlockFooter(const RichBlockFooter& other);
    RichBlockFooter(RichBlockFooter&& other) noexcept;
    RichBlockFooter& operator=(const RichBlockFooter& other);
    RichBlockFooter& operator=(RichBlockFooter&& other) noexcept;
    ~RichBlockFooter();

    static constexpr std::string_view type = "footer";
    RichText text;

    RichBlockFooter& set_text(RichText value);
};

/// A list, with bullets, numbers or boxes to tick.
/// Bot API: https://core.telegram.org/bots/api#richblocklist
class RichBlockList {
public:
    RichBlockList();
    /// From its required fields.
    explicit RichBlockList(std::vector<RichBlockListItem> items);
    RichBlockList(const RichBlockList& other);
    RichBlockList(RichBlockList&& other) noexcept;
    RichBlockList& operator=(const RichBlockList& other);
    RichBlockList& operator=(RichBlockList&& other) noexcept;
    ~RichBlockList();

    static constexpr std::string_view type = "list";
    /// The items.
    std::vector<RichBlockListItem> items;

    RichBlockList& set_items(std::vector<RichBlockListItem> value);
};

/// An item of a list.
/// Bot API: https://core.telegram.org/bots/api#richblocklistitem
class RichBlockListItem {
public:
    RichBlockListItem();
    /// From its required fields.
    RichBlockListItem(std::string label, std::vector<RichBlock> blocks);
    RichBlockListItem(const RichBlockListItem& other);
    RichBlockListItem(RichBlockListItem&& other) noexcept;
    RichBlockListItem& operator=(const RichBlockListItem& other);
    RichBlockListItem& operator=(RichBlockListItem&& other) noexcept;
    ~RichBlockListItem();

    /// What stands before the item.
    std::string label;
    /// The blocks in it, in their order.
    std::vector<RichBlock> blocks;
    /// Whether it has a box to tick.
    bool has_checkbox = false;
    /// Whether it is ticked.
    bool is_checked = false;
    /// Its number in the list.
    std::optional<std::int64_t> value;
    /// How it is numbered: 1, a, A, i or I.
    std::optional<std::string> type;

    RichBlockListItem& set_label(std::string value);
    RichBlockListItem& set_blocks(std::vector<RichBlock> value);
    RichBlockListItem& set_has_checkbox(bool value);
    RichBlockListItem& set_is_checked(bool value);
    RichBlockListItem& set_value(std::int64_t value);
    RichBlockListItem& set_type(std::string value);
};

/// A map.
/// Bot API: https://core.telegram.org/bots/api#richblockmap
class RichBlockMap {
public:
    RichBlockMap();
    /// From its required fields.
    RichBlockMap(Location location, std::int64_t zoom, std::int64_t width, std::int64_t height);
    RichBlockMap(const RichBlockMap& other);
    RichBlockMap(RichBlockMap&& other) noexcept;
    RichBlockMap& operator=(const RichBlockMap& other);
    RichBlockMap& operator=(RichBlockMap&& other) noexcept;
    ~RichBlockMap();

    static constexpr std::string_view type = "map";
    Location location;
    /// How close the map is: 13 to 20.
    std::int64_t zoom = 0;
    std::int64_t width = 0;
    std::int64_t height = 0;
    /// The text below.
    Box<RichBlockCaption> caption;

    RichBlockMap& set_location(Location value);
    RichBlockMap& set_zoom(std::int64_t value);
    RichBlockMap& set_width(std::int64_t value);
    RichBlockMap& set_height(std::int64_t value);
    RichBlockMap& set_caption(RichBlockCaption value);
};

/// A formula on a line of its own.
/// Bot API: https://core.telegram.org/bots/api#richblockmathematicalexpression
class RichBlockMathematicalExpression {
public:
    RichBlockMathematicalExpression();
    /// From its required fields.
    explicit RichBlockMathematicalExpression(std::string expression);
    RichBlockMathematicalExpression(const RichBlockMathematicalExpression& other);
    RichBlockMathematicalExpression(RichBlockMathematicalExpression&& other) noexcept;
    RichBlockMathematicalExpression& operator=(const RichBlockMathematicalExpression& other);
    RichBlockMathematicalExpression& operator=(RichBlockMathematicalExpression&& other) noexcept;
    ~RichBlockMathematicalExpression();

    static constexpr std::string_view type = "mathematical_expression";
    /// The formula, in LaTeX.
    std::string expression;

    RichBlockMathematicalExpression& set_expression(std::string value);
};

/// A paragraph.
/// Bot API: https://core.telegram.org/bots/api#richblockparagraph
class RichBlockParagraph {
public:
    RichBlockParagraph();
    /// From its required fields.
    explicit RichBlockParagraph(RichText text);
    RichBlockParagraph(const RichBlockParagraph& other);
    RichBlockParagraph(RichBlockParagraph&& other) noexcept;
    RichBlockParagraph& operator=(const RichBlockParagraph& other);
    RichBlockParagraph& operator=(RichBlockParagraph&& other) noexcept;
    ~RichBlockParagraph();

    static constexpr std::string_view type = "paragraph";
    RichText text;

    RichBlockParagraph& set_text(RichText value);
};

/// A photo between other blocks.
/// Bot API: https://core.telegram.org/bots/api#richblockphoto
class RichBlockPhoto {
public:
    RichBlockPhoto();
    /// From its required fields.
    explicit RichBlockPhoto(std::vector<PhotoSize> photo);
    RichBlockPhoto(const RichBlockPhoto& other);
    RichBlockPhoto(RichBlockPhoto&& other) noexcept;
    RichBlockPhoto& operator=(const RichBlockPhoto& other);
    RichBlockPhoto& operator=(RichBlockPhoto&& other) noexcept;
    ~RichBlockPhoto();

    static constexpr std::string_view type = "photo";
    std::vector<PhotoSize> photo;
    /// Whether it is covered until somebody taps on it.
    bool has_spoiler = false;
    /// The text below.
    Box<RichBlockCaption> caption;

    RichBlockPhoto& set_photo(std::vector<PhotoSize> value);
    RichBlockPhoto& set_has_spoiler(bool value);
    RichBlockPhoto& set_caption(RichBlockCaption value);
};

/// Code, with its white space kept.
/// Bot API: https://core.telegram.org/bots/api#richblockpreformatted
class RichBlockPreformatted {
public:
    RichBlockPreformatted();
    /// From its required fields.
    explicit RichBlockPreformatted(RichText text);
    RichBlockPreformatted(const RichBlockPreformatted& other);
    RichBlockPreformatted(RichBlockPreformatted&& other) noexcept;
    RichBlockPreformatted& operator=(const RichBlockPreformatted& other);
    RichBlockPreformatted& operator=(RichBlockPreformatted&& other) noexcept;
    ~RichBlockPreformatted();

    static constexpr std::string_view type = "pre";
    RichText text;
    /// The language of the code.
    std::optional<std::string> language;

    RichBlockPreformatted& set_text(RichText value);
    RichBlockPreformatted& set_language(std::string value);
};

/// A sentence that is set off in large letters.
/// Bot API: https://core.telegram.org/bots/api#richblockpullquotation
class RichBlockPullQuotation {
public:
    RichBlockPullQuotation();
    /// From its required fields.
    explicit RichBlockPullQuotation(RichText text);
    RichBlockPullQuotation(const RichBlockPullQuotation& other);
    RichBlockPullQuotation(RichBlockPullQuotation&& other) noexcept;
    RichBlockPullQuotation& operator=(const RichBlockPullQuotation& other);
    RichBlockPullQuotation& operator=(RichBlockPullQuotation&& other) noexcept;
    ~RichBlockPullQuotation();

    static constexpr std::string_view type = "pullquote";
    RichText text;
    /// Who said or made it.
    Box<RichText> credit;

    RichBlockPullQuotation& set_text(RichText value);
    RichBlockPullQuotation& set_credit(RichText value);
};

/// A heading.
/// Bot API: https://core.telegram.org/bots/api#richblocksectionheading
class RichBlockSectionHeading {
public:
    RichBlockSectionHeading();
    /// From its required fields.
    RichBlockSectionHeading(RichText text, std::int64_t size);
    RichBlockSectionHeading(const RichBlockSectionHeading& other);
    RichBlockSectionHeading(RichBlockSectionHeading&& other) noexcept;
    RichBlockSectionHeading& operator=(const RichBlockSectionHeading& other);
    RichBlockSectionHeading& operator=(RichBlockSectionHeading&& other) noexcept;
    ~RichBlockSectionHeading();

    static constexpr std::string_view type = "heading";
    RichText text;
    /// How large the letters are: 1, the largest, to 6.
    std::int64_t size = 0;

    RichBlockSectionHeading& set_text(RichText value);
    RichBlockSectionHeading& set_size(std::int64_t value);
};

/// Pictures and videos to turn over.
/// Bot API: https://core.telegram.org/bots/api#richblockslideshow
class RichBlockSlideshow {
public:
    RichBlockSlideshow();
    /// From its required fields.
    explicit RichBlockSlideshow(std::vector<RichBlock> blocks);
    RichBlockSlideshow(const RichBlockSlideshow& other);
    RichBlockSlideshow(RichBlockSlideshow&& other) noexcept;
    RichBlockSlideshow& operator=(const RichBlockSlideshow& other);
    RichBlockSlideshow& operator=(RichBlockSlideshow&& other) noexcept;
    ~RichBlockSlideshow();

    static constexpr std::string_view type = "slideshow";
    /// The blocks in it, in their order.
    std::vector<RichBlock> blocks;
    /// The text below.
    Box<RichBlockCaption> caption;

    RichBlockSlideshow& set_blocks(std::vector<RichBlock> value);
    RichBlockSlideshow& set_caption(RichBlockCaption value);
};

/// A table.
/// Bot API: https://core.telegram.org/bots/api#richblocktable
class RichBlockTable {
public:
    RichBlockTable();
    /// From its required fields.
    explicit RichBlockTable(std::vector<std::vector<RichBlockTableCell>> cells);
    RichBlockTable(const RichBlockTable& other);
    RichBlockTable(RichBlockTable&& other) noexcept;
    RichBlockTable& operator=(const RichBlockTable& other);
    RichBlockTable& operator=(RichBlockTable&& other) noexcept;
    ~RichBlockTable();

    static constexpr std::string_view type = "table";
    /// The cells, row by row.
    std::vector<std::vector<RichBlockTableCell>> cells;
    /// Whether there are lines around the cells.
    bool is_bordered = false;
    /// Whether every second row is shaded.
    bool is_striped = false;
    /// Whether the rows are narrow.
    bool is_compact = false;
    /// The text below.
    Box<RichText> caption;

    RichBlockTable& set_cells(std::vector<std::vector<RichBlockTableCell>> value);
    RichBlockTable& set_is_bordered(bool value);
    RichBlockTable& set_is_striped(bool value);
    RichBlockTable& set_is_compact(bool value);
    RichBlockTable& set_caption(RichText value);
};

/// A cell of a table.
/// Bot API: https://core.telegram.org/bots/api#richblocktablecell
class RichBlockTableCell {
public:
    RichBlockTableCell();
    /// From its required fields.
    RichBlockTableCell(RichBlockTableCellAlign align, RichBlockTableCellValign valign);
    RichBlockTableCell(const RichBlockTableCell& other);
    RichBlockTableCell(RichBlockTableCell&& other) noexcept;
    RichBlockTableCell& operator=(const RichBlockTableCell& other);
    RichBlockTableCell& operator=(RichBlockTableCell&& other) noexcept;
    ~RichBlockTableCell();

    Box<RichText> text;
    /// Whether it is a head of its row or column.
    bool is_header = false;
    /// Over how many columns it goes.
    std::optional<std::int64_t> colspan;
    /// Over how many rows it goes.
    std::optional<std::int64_t> rowspan;
    /// Where the text stands across: left, center or right.
    RichBlockTableCellAlign align;
    /// Where the text stands in its height: top, middle or bottom.
    RichBlockTableCellValign valign;

    RichBlockTableCell& set_text(RichText value);
    RichBlockTableCell& set_is_header(bool value);
    RichBlockTableCell& set_colspan(std::int64_t value);
    RichBlockTableCell& set_rowspan(std::int64_t value);
    RichBlockTableCell& set_align(RichBlockTableCellAlign value);
    RichBlockTableCell& set_valign(RichBlockTableCellValign value);
};

/// What a model thought before its answer; apps fold it away.
/// Bot API: https://core.telegram.org/bots/api#richblockthinking
class RichBlockThinking {
public:
    RichBlockThinking();
    /// From its required fields.
    explicit RichBlockThinking(RichText text);
    RichBlockThinking(const RichBlockThinking& other);
    RichBlockThinking(RichBlockThinking&& other) noexcept;
    RichBlockThinking& operator=(const RichBlockThinking& other);
    RichBlockThinking& operator=(RichBlockThinking&& other) noexcept;
    ~RichBlockThinking();

    static constexpr std::string_view type = "thinking";
    RichText text;

    RichBlockThinking& set_text(RichText value);
};

/// A video between other blocks.
/// Bot API: https://core.telegram.org/bots/api#richblockvideo
class RichBlockVideo {
public:
    RichBlockVideo();
    /// From its required fields.
    explicit RichBlockVideo(Video video);
    RichBlockVideo(const RichBlockVideo& other);
    RichBlockVideo(RichBlockVideo&& other) noexcept;
    RichBlockVideo& operator=(const RichBlockVideo& other);
    RichBlockVideo& operator=(RichBlockVideo&& other) noexcept;
    ~RichBlockVideo();

    static constexpr std::string_view type = "video";
    Video video;
    /// Whether it is covered until somebody taps on it.
    bool has_spoiler = false;
    /// The text below.
    Box<RichBlockCaption> caption;

    RichBlockVideo& set_video(Video value);
    RichBlockVideo& set_has_spoiler(bool value);
    RichBlockVideo& set_caption(RichBlockCaption value);
};

/// A voice message between other blocks.
/// Bot API: https://core.telegram.org/bots/api#richblockvoicenote
class RichBlockVoiceNote {
public:
    RichBlockVoiceNote();
    /// From its required fields.
    explicit RichBlockVoiceNote(Voice voice_note);
    RichBlockVoiceNote(const RichBlockVoiceNote& other);
    RichBlockVoiceNote(RichBlockVoiceNote&& other) noexcept;
    RichBlockVoiceNote& operator=(const RichBlockVoiceNote& other);
    RichBlockVoiceNote& operator=(RichBlockVoiceNote&& other) noexcept;
    ~RichBlockVoiceNote();

    static constexpr std::string_view type = "voice_note";
    Voice voice_note;
    /// The text below.
    Box<RichBlockCaption> caption;

    RichBlockVoiceNote& set_voice_note(Voice value);
    RichBlockVoiceNote& set_caption(RichBlockCaption value);
};

/// A message made of blocks: headings, lists, tables, pictures.
/// Bot API: https://core.telegram.org/bots/api#richmessage
class RichMessage {
public:
    RichMessage();
    /// From its required fields.
    explicit RichMessage(std::vector<RichBlock> blocks);
    RichMessage(const RichMessage& other);
    RichMessage(RichMessage&& other) noexcept;
    RichMessage& operator=(const RichMessage& other);
    RichMessage& operator=(RichMessage&& other) noexcept;
    ~RichMessage();

    /// The blocks in it, in their order.
    std::vector<RichBlock> blocks;
    /// Whether it is read from right to left.
    std::optional<bool> is_rtl;

    RichMessage& set_blocks(std::vector<RichBlock> value);
    RichMessage& set_is_rtl(bool value);
};

/// A button within a rich message; exactly one of its optional fields says what it does.
/// Bot API: https://core.telegram.org/bots/api#richmessagebutton
class RichMessageButton {
public:
    RichMessageButton();
    /// From its required fields.
    explicit RichMessageButton(RichText text);
    RichMessageButton(const RichMessageButton& other);
    RichMessageButton(RichMessageButton&& other) noexcept;
    RichMessageButton& operator=(const RichMessageButton& other);
    RichMessageButton& operator=(RichMessageButton&& other) noexcept;
    ~RichMessageButton();

    RichText text;
    /// The colour of the button: danger, success or primary.
    std::optional<RichMessageButtonStyle> style;
    /// The link that the button opens.
    std::optional<std::string> url;
    /// What the bot gets in a CallbackQuery, 1 to 64 bytes.
    std::optional<std::string> callback_data;
    Box<WebAppInfo> web_app;
    /// The page that the user is logged in to.
    Box<LoginUrl> login_url;
    /// Lets the user choose a chat, and begins an inline query there with this text.
    std::optional<std::string> switch_inline_query;
    /// Begins an inline query with this text in this chat.
    std::optional<std::string> switch_inline_query_current_chat;
    /// The same with a choice of certain kinds of chats.
    Box<SwitchInlineQueryChosenChat> switch_inline_query_chosen_chat;
    /// What the button puts into the clipboard.
    Box<CopyTextButton> copy_text;
    /// Shows the button, but it can't be pressed.
    Box<DisabledButton> disabled;

    RichMessageButton& set_text(RichText value);
    RichMessageButton& set_style(RichMessageButtonStyle value);
    RichMessageButton& set_url(std::string value);
    RichMessageButton& set_callback_data(std::string value);
    RichMessageButton& set_web_app(WebAppInfo value);
    RichMessageButton& set_login_url(LoginUrl value);
    RichMessageButton& set_switch_inline_query(std::string value);
    RichMessageButton& set_switch_inline_query_current_chat(std::string value);
    RichMessageButton& set_switch_inline_query_chosen_chat(SwitchInlineQueryChosenChat value);
    RichMessageButton& set_copy_text(CopyTextButton value);
    RichMessageButton& set_disabled(DisabledButton value);
};

/// A mark in a text that links lead to.
/// Bot API: https://core.telegram.org/bots/api#richtextanchor
class RichTextAnchor {
public:
    RichTextAnchor();
    /// From its required fields.
    explicit RichTextAnchor(std::string name);
    RichTextAnchor(const RichTextAnchor& other);
    RichTextAnchor(RichTextAnchor&& other) noexcept;
    RichTextAnchor& operator=(const RichTextAnchor& other);
    RichTextAnchor& operator=(RichTextAnchor&& other) noexcept;
    ~RichTextAnchor();

    static constexpr std::string_view type = "anchor";
    std::string name;

    RichTextAnchor& set_name(std::string value);
};

/// A link to a mark of the same message.
/// Bot API: https://core.telegram.org/bots/api#richtextanchorlink
class RichTextAnchorLink {
public:
    RichTextAnchorLink();
    /// From its required fields.
    RichTextAnchorLink(RichText text, std::string anchor_name);
    RichTextAnchorLink(const RichTextAnchorLink& other);
    RichTextAnchorLink(RichTextAnchorLink&& other) noexcept;
    RichTextAnchorLink& operator=(const RichTextAnchorLink& other);
    RichTextAnchorLink& operator=(RichTextAnchorLink&& other) noexcept;
    ~RichTextAnchorLink();

    static constexpr std::string_view type = "anchor_link";
    RichText text;
    /// The name of the mark that the link leads to.
    std::string anchor_name;

    RichTextAnchorLink& set_text(RichText value);
    RichTextAnchorLink& set_anchor_name(std::string value);
};

/// The number of a bank card.
/// Bot API: https://core.telegram.org/bots/api#richtextbankcardnumber
class RichTextBankCardNumber {
public:
    RichTextBankCardNumber();
    /// From its required fields.
    RichTextBankCardNumber(RichText text, std::string bank_card_number);
    RichTextBankCardNumber(const RichTextBankCardNumber& other);
    RichTextBankCardNumber(RichTextBankCardNumber&& other) noexcept;
    RichTextBankCardNumber& operator=(const RichTextBankCardNumber& other);
    RichTextBankCardNumber& operator=(RichTextBankCardNumber&& other) noexcept;
    ~RichTextBankCardNumber();

    static constexpr std::string_view type = "bank_card_number";
    RichText text;
    std::string bank_card_number;

    RichTextBankCardNumber& set_text(RichText value);
    RichTextBankCardNumber& set_bank_card_number(std::string value);
};

/// Bold letters.
/// Bot API: https://core.telegram.org/bots/api#richtextbold
class RichTextBold {
public:
    RichTextBold();
    /// From its required fields.
    explicit RichTextBold(RichText text);
    RichTextBold(const RichTextBold& other);
    RichTextBold(RichTextBold&& other) noexcept;
    RichTextBold& operator=(const RichTextBold& other);
    RichTextBold& operator=(RichTextBold&& other) noexcept;
    ~RichTextBold();

    static constexpr std::string_view type = "bold";
    RichText text;

    RichTextBold& set_text(RichText value);
};

/// A command, as /start.
/// Bot API: https://core.telegram.org/bots/api#richtextbotcommand
class RichTextBotCommand {
public:
    RichTextBotCommand();
    /// From its required fields.
    RichTextBotCommand(RichText text, std::string bot_command);
    RichTextBotCommand(const RichTextBotCommand& other);
    RichTextBotCommand(RichTextBotCommand&& other) noexcept;
    RichTextBotCommand& operator=(const RichTextBotCommand& other);
    RichTextBotCommand& operator=(RichTextBotCommand&& other) noexcept;
    ~RichTextBotCommand();

    static constexpr std::string_view type = "bot_command";
    RichText text;
    std::string bot_command;

    RichTextBotCommand& set_text(RichText value);
    RichTextBotCommand& set_bot_command(std::string value);
};

/// A button in the line.
/// Bot API: https://core.telegram.org/bots/api#richtextbutton
class RichTextButton {
public:
    RichTextButton();
    /// From its required fields.
    explicit RichTextButton(RichMessageButton button);
    RichTextButton(const RichTextButton& other);
    RichTextButton(RichTextButton&& other) noexcept;
    RichTextButton& operator=(const RichTextButton& other);
    RichTextButton& operator=(RichTextButton&& other) noexcept;
    ~RichTextButton();

    static constexpr std::string_view type = "button";
    /// The button.
    RichMessageButton button;

    RichTextButton& set_button(RichMessageButton value);
};

/// A sign of money, as $USD.
/// Bot API: https://core.telegram.org/bots/api#richtextcashtag
class RichTextCashtag {
public:
    RichTextCashtag();
    /// From its required fields.
    RichTextCashtag(RichText text, std::string cashtag);
    RichTextCashtag(const RichTextCashtag& other);
    RichTextCashtag(RichTextCashtag&& other) noexcept;
    RichTextCashtag& operator=(const RichTextCashtag& other);
    RichTextCashtag& operator=(RichTextCashtag&& other) noexcept;
    ~RichTextCashtag();

    static constexpr std::string_view type = "cashtag";
    RichText text;
    std::string cashtag;

    RichTextCashtag& set_text(RichText value);
    RichTextCashtag& set_cashtag(std::string value);
};

/// Code within a line.
/// Bot API: https://core.telegram.org/bots/api#richtextcode
class RichTextCode {
public:
    RichTextCode();
    /// From its required fields.
    explicit RichTextCode(RichText text);
    RichTextCode(const RichTextCode& other);
    RichTextCode(RichTextCode&& other) noexcept;
    RichTextCode& operator=(const RichTextCode& other);
    RichTextCode& operator=(RichTextCode&& other) noexcept;
    ~RichTextCode();

    static constexpr std::string_view type = "code";
    RichText text;

    RichTextCode& set_text(RichText value);
};

/// A custom emoji in the line.
/// Bot API: https://core.telegram.org/bots/api#richtextcustomemoji
class RichTextCustomEmoji {
public:
    RichTextCustomEmoji();
    /// From its required fields.
    RichTextCustomEmoji(std::string custom_emoji_id, std::string alternative_text);
    RichTextCustomEmoji(const RichTextCustomEmoji& other);
    RichTextCustomEmoji(RichTextCustomEmoji&& other) noexcept;
    RichTextCustomEmoji& operator=(const RichTextCustomEmoji& other);
    RichTextCustomEmoji& operator=(RichTextCustomEmoji&& other) noexcept;
    ~RichTextCustomEmoji();

    static constexpr std::string_view type = "custom_emoji";
    /// The custom emoji, for getCustomEmojiStickers.
    std::string custom_emoji_id;
    /// What stands in its place where custom emoji don't show.
    std::string alternative_text;

    RichTextCustomEmoji& set_custom_emoji_id(std::string value);
    RichTextCustomEmoji& set_alternative_text(std::string value);
};

/// A moment, shown in the reader's time zone.
/// Bot API: https://core.telegram.org/bots/api#richtextdatetime
class RichTextDateTime {
public:
    RichTextDateTime();
    /// From its required fields.
    RichTextDateTime(RichText text, std::int64_t unix_time, std::string date_time_format);
    RichTextDateTime(const RichTextDateTime& other);
    RichTextDateTime(RichTextDateTime&& other) noexcept;
    RichTextDateTime& operator=(const RichTextDateTime& other);
    RichTextDateTime& operator=(RichTextDateTime&& other) noexcept;
    ~RichTextDateTime();

    static constexpr std::string_view type = "date_time";
    RichText text;
    /// The moment, as Unix time.
    std::int64_t unix_time = 0;
    /// How the moment is shown.
    std::string date_time_format;

    RichTextDateTime& set_text(RichText value);
    RichTextDateTime& set_unix_time(std::int64_t value);
    RichTextDateTime& set_date_time_format(std::string value);
};

/// An e-mail address.
/// Bot API: https://core.telegram.org/bots/api#richtextemailaddress
class RichTextEmailAddress {
public:
    RichTextEmailAddress();
    /// From its required fields.
    RichTextEmailAddress(RichText text, std::string email_address);
    RichTextEmailAddress(const RichTextEmailAddress& other);
    RichTextEmailAddress(RichTextEmailAddress&& other) noexcept;
    RichTextEmailAddress& operator=(const RichTextEmailAddress& other);
    RichTextEmailAddress& operator=(RichTextEmailAddress&& other) noexcept;
    ~RichTextEmailAddress();

    static constexpr std::string_view type = "email_address";
    RichText text;
    std::string email_address;

    RichTextEmailAddress& set_text(RichText value);
    RichTextEmailAddress& set_email_address(std::string value);
};

/// A word behind #.
/// Bot API: https://core.telegram.org/bots/api#richtexthashtag
class RichTextHashtag {
public:
    RichTextHashtag();
    /// From its required fields.
    RichTextHashtag(RichText text, std::string hashtag);
    RichTextHashtag(const RichTextHashtag& other);
    RichTextHashtag(RichTextHashtag&& other) noexcept;
    RichTextHashtag& operator=(const RichTextHashtag& other);
    RichTextHashtag& operator=(RichTextHashtag&& other) noexcept;
    ~RichTextHashtag();

    static constexpr std::string_view type = "hashtag";
    RichText text;
    std::string hashtag;

    RichTextHashtag& set_text(RichText value);
    RichTextHashtag& set_hashtag(std::string value);
};

/// Italic letters.
/// Bot API: https://core.telegram.org/bots/api#richtextitalic
class RichTextItalic {
public:
    RichTextItalic();
    /// From its required fields.
    explicit RichTextItalic(RichText text);
    RichTextItalic(const RichTextItalic& other);
    RichTextItalic(RichTextItalic&& other) noexcept;
    RichTextItalic& operator=(const RichTextItalic& other);
    RichTextItalic& operator=(RichTextItalic&& other) noexcept;
    ~RichTextItalic();

    static constexpr std::string_view type = "italic";
    RichText text;

    RichTextItalic& set_text(RichText value);
};

/// Letters as if a marker had gone over them.
/// Bot API: https://core.telegram.org/bots/api#richtextmarked
class RichTextMarked {
public:
    RichTextMarked();
    /// From its required fields.
    explicit RichTextMarked(RichText text);
    RichTextMarked(const RichTextMarked& other);
    RichTextMarked(RichTextMarked&& other) noexcept;
    RichTextMarked& operator=(const RichTextMarked& other);
    RichTextMarked& operator=(RichTextMarked&& other) noexcept;
    ~RichTextMarked();

    static constexpr std::string_view type = "marked";
    RichText text;

    RichTextMarked& set_text(RichText value);
};

/// A formula within a line.
/// Bot API: https://core.telegram.org/bots/api#richtextmathematicalexpression
class RichTextMathematicalExpression {
public:
    RichTextMathematicalExpression();
    /// From its required fields.
    explicit RichTextMathematicalExpression(std::string expression);
    RichTextMathematicalExpression(const RichTextMathematicalExpression& other);
    RichTextMathematicalExpression(RichTextMathematicalExpression&& other) noexcept;
    RichTextMathematicalExpression& operator=(const RichTextMathematicalExpression& other);
    RichTextMathematicalExpression& operator=(RichTextMathematicalExpression&& other) noexcept;
    ~RichTextMathematicalExpression();

    static constexpr std::string_view type = "mathematical_expression";
    /// The formula, in LaTeX.
    std::string expression;

    RichTextMathematicalExpression& set_expression(std::string value);
};

/// A mention by username.
/// Bot API: https://core.telegram.org/bots/api#richtextmention
class RichTextMention {
public:
    RichTextMention();
    /// From its required fields.
    RichTextMention(RichText text, std::string username);
    RichTextMention(const RichTextMention& other);
    RichTextMention(RichTextMention&& other) noexcept;
    RichTextMention& operator=(const RichTextMention& other);
    RichTextMention& operator=(RichTextMention&& other) noexcept;
    ~RichTextMention();

    static constexpr std::string_view type = "mention";
    RichText text;
    std::string username;

    RichTextMention& set_text(RichText value);
    RichTextMention& set_username(std::string value);
};

/// A phone number.
/// Bot API: https://core.telegram.org/bots/api#richtextphonenumber
class RichTextPhoneNumber {
public:
    RichTextPhoneNumber();
    /// From its required fields.
    RichTextPhoneNumber(RichText text, std::string phone_number);
    RichTextPhoneNumber(const RichTextPhoneNumber& other);
    RichTextPhoneNumber(RichTextPhoneNumber&& other) noexcept;
    RichTextPhoneNumber& operator=(const RichTextPhoneNumber& other);
    RichTextPhoneNumber& operator=(RichTextPhoneNumber&& other) noexcept;
    ~RichTextPhoneNumber();

    static constexpr std::string_view type = "phone_number";
    RichText text;
    std::string phone_number;

    RichTextPhoneNumber& set_text(RichText value);
    RichTextPhoneNumber& set_phone_number(std::string value);
};

/// A note that links of the message refer to.
/// Bot API: https://core.telegram.org/bots/api#richtextreference
class RichTextReference {
public:
    RichTextReference();
    /// From its required fields.
    RichTextReference(RichText text, std::string name);
    RichTextReference(const RichTextReference& other);
    RichTextReference(RichTextReference&& other) noexcept;
    RichTextReference& operator=(const RichTextReference& other);
    RichTextReference& operator=(RichTextReference&& other) noexcept;
    ~RichTextReference();

    static constexpr std::string_view type = "reference";
    RichText text;
    std::string name;

    RichTextReference& set_text(RichText value);
    RichTextReference& set_name(std::string value);
};

/// A link to a note of the same message.
/// Bot API: https://core.telegram.org/bots/api#richtextreferencelink
class RichTextReferenceLink {
public:
    RichTextReferenceLink();
    /// From its required fields.
    RichTextReferenceLink(RichText text, std::string reference_name);
    RichTextReferenceLink(const RichTextReferenceLink& other);
    RichTextReferenceLink(RichTextReferenceLink&& other) noexcept;
    RichTextReferenceLink& operator=(const RichTextReferenceLink& other);
    RichTextReferenceLink& operator=(RichTextReferenceLink&& other) noexcept;
    ~RichTextReferenceLink();

    static constexpr std::string_view type = "reference_link";
    RichText text;
    /// The name of the note that is referred to.
    std::string reference_name;

    RichTextReferenceLink& set_text(RichText value);
    RichTextReferenceLink& set_reference_name(std::string value);
};

/// A text that is covered until somebody taps on it.
/// Bot API: https://core.telegram.org/bots/api#richtextspoiler
class RichTextSpoiler {
public:
    RichTextSpoiler();
    /// From its required fields.
    explicit RichTextSpoiler(RichText text);
    RichTextSpoiler(const RichTextSpoiler& other);
    RichTextSpoiler(RichTextSpoiler&& other) noexcept;
    RichTextSpoiler& operator=(const RichTextSpoiler& other);
    RichTextSpoiler& operator=(RichTextSpoiler&& other) noexcept;
    ~RichTextSpoiler();

    static constexpr std::string_view type = "spoiler";
    RichText text;

    RichTextSpoiler& set_text(RichText value);
};

/// Letters that are struck out.
/// Bot API: https://core.telegram.org/bots/api#richtextstrikethrough
class RichTextStrikethrough {
public:
    RichTextStrikethrough();
    /// From its required fields.
    explicit RichTextStrikethrough(RichText text);
    RichTextStrikethrough(const RichTextStrikethrough& other);
    RichTextStrikethrough(RichTextStrikethrough&& other) noexcept;
    RichTextStrikethrough& operator=(const RichTextStrikethrough& other);
    RichTextStrikethrough& operator=(RichTextStrikethrough&& other) noexcept;
    ~RichTextStrikethrough();

    static constexpr std::string_view type = "strikethrough";
    RichText text;

    RichTextStrikethrough& set_text(RichText value);
};

/// Letters below the line.
/// Bot API: https://core.telegram.org/bots/api#richtextsubscript
class RichTextSubscript {
public:
    RichTextSubscript();
    /// From its required fields.
    explicit RichTextSubscript(RichText text);
    RichTextSubscript(const RichTextSubscript& other);
    RichTextSubscript(RichTextSubscript&& other) noexcept;
    RichTextSubscript& operator=(const RichTextSubscript& other);
    RichTextSubscript& operator=(RichTextSubscript&& other) noexcept;
    ~RichTextSubscript();

    static constexpr std::string_view type = "subscript";
    RichText text;

    RichTextSubscript& set_text(RichText value);
};

/// Letters above the line.
/// Bot API: https://core.telegram.org/bots/api#richtextsuperscript
class RichTextSuperscript {
public:
    RichTextSuperscript();
    /// From its required fields.
    explicit RichTextSuperscript(RichText text);
    RichTextSuperscript(const RichTextSuperscript& other);
    RichTextSuperscript(RichTextSuperscript&& other) noexcept;
    RichTextSuperscript& operator=(const RichTextSuperscript& other);
    RichTextSuperscript& operator=(RichTextSuperscript&& other) noexcept;
    ~RichTextSuperscript();

    static constexpr std::string_view type = "superscript";
    RichText text;

    RichTextSuperscript& set_text(RichText value);
};

/// A mention of somebody who needn't have a username.
/// Bot API: https://core.telegram.org/bots/api#richtexttextmention
class RichTextTextMention {
public:
    RichTextTextMention();
    /// From its required fields.
    RichTextTextMention(RichText text, User user);
    RichTextTextMention(const RichTextTextMention& other);
    RichTextTextMention(RichTextTextMention&& other) noexcept;
    RichTextTextMention& operator=(const RichTextTextMention& other);
    RichTextTextMention& operator=(RichTextTextMention&& other) noexcept;
    ~RichTextTextMention();

    static constexpr std::string_view type = "text_mention";
    RichText text;
    User user;

    RichTextTextMention& set_text(RichText value);
    RichTextTextMention& set_user(User value);
};

/// An address of the TON blockchain.
/// Bot API: https://core.telegram.org/bots/api#richtexttonaddress
class RichTextTonAddress {
public:
    RichTextTonAddress();
    /// From its required fields.
    RichTextTonAddress(RichText text, std::string address);
    RichTextTonAddress(const RichTextTonAddress& other);
    RichTextTonAddress(RichTextTonAddress&& other) noexcept;
    RichTextTonAddress& operator=(const RichTextTonAddress& other);
    RichTextTonAddress& operator=(RichTextTonAddress&& other) noexcept;
    ~RichTextTonAddress();

    static constexpr std::string_view type = "ton_address";
    RichText text;
    std::string address;

    RichTextTonAddress& set_text(RichText value);
    RichTextTonAddress& set_address(std::string value);
};

/// Underlined letters.
/// Bot API: https://core.telegram.org/bots/api#richtextunderline
class RichTextUnderline {
public:
    RichTextUnderline();
    /// From its required fields.
    explicit RichTextUnderline(RichText text);
    RichTextUnderline(const RichTextUnderline& other);
    RichTextUnderline(RichTextUnderline&& other) noexcept;
    RichTextUnderline& operator=(const RichTextUnderline& other);
    RichTextUnderline& operator=(RichTextUnderline&& other) noexcept;
    ~RichTextUnderline();

    static constexpr std::string_view type = "underline";
    RichText text;

    RichTextUnderline& set_text(RichText value);
};

/// A link.
/// Bot API: https://core.telegram.org/bots/api#richtexturl
class RichTextUrl {
public:
    RichTextUrl();
    /// From its required fields.
    RichTextUrl(RichText text, std::string url);
    RichTextUrl(const RichTextUrl& other);
    RichTextUrl(RichTextUrl&& other) noexcept;
    RichTextUrl& operator=(const RichTextUrl& other);
    RichTextUrl& operator=(RichTextUrl&& other) noexcept;
    ~RichTextUrl();

    static constexpr std::string_view type = "url";
    RichText text;
    std::string url;

    RichTextUrl& set_text(RichText value);
    RichTextUrl& set_url(std::string value);
};

}  // namespace telepot
