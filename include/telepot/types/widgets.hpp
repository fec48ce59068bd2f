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

/// What a widget asks for.
/// One of its members, or Unknown. Bot API: https://core.telegram.org/bots/api#widgetquerytype
/// holds_alternative, get_if, get and visit (telepot/values/union.hpp) tell which.
class WidgetQueryType : public detail::UnionBase {
public:
    using members = detail::Types<WidgetQueryTypeData, WidgetQueryTypeSignData, WidgetQueryTypeSentTransaction, Unknown>;
    /// An empty Unknown.
    WidgetQueryType();
    WidgetQueryType(WidgetQueryTypeData value);
    WidgetQueryType(WidgetQueryTypeSignData value);
    WidgetQueryType(WidgetQueryTypeSentTransaction value);
    WidgetQueryType(Unknown value);
    WidgetQueryType(const WidgetQueryType& other);
    WidgetQueryType(WidgetQueryType&& other) noexcept;
    WidgetQueryType& operator=(WidgetQueryType other) noexcept;
    ~WidgetQueryType();

    /// The member's type; empty for an Unknown.
    [[nodiscard]] std::string_view type() const noexcept;
};

/// A copy of a shared widget asks for something.
/// Bot API: https://core.telegram.org/bots/api#sharedwidgetquery
class SharedWidgetQuery {
public:
    SharedWidgetQuery();
    /// From its required fields.
    SharedWidgetQuery(std::string id, User from, WidgetQueryType type, std::string data, std::string widget_id);
    SharedWidgetQuery(const SharedWidgetQuery& other);
    SharedWidgetQuery(SharedWidgetQuery&& other) noexcept;
    SharedWidgetQuery& operator=(const SharedWidgetQuery& other);
    SharedWidgetQuery& operator=(SharedWidgetQuery&& other) noexcept;
    ~SharedWidgetQuery();

    /// What answerWidgetQuery answers.
    std::string id;
    /// Who did it.
    User from;
    /// Which kind it is.
    WidgetQueryType type;
    /// What the widget sent, 1 to 64 bytes.
    std::string data;
    /// The shared widget.
    std::string widget_id;

    SharedWidgetQuery& set_id(std::string value);
    SharedWidgetQuery& set_from(User value);
    SharedWidgetQuery& set_type(WidgetQueryType value);
    SharedWidgetQuery& set_data(std::string value);
    SharedWidgetQuery& set_widget_id(std::string value);

    /// The JSON that it came in; absent if it didn't come from a server.
    [[nodiscard]] Json raw() const { return raw_.parse(); }
    /// What in it couldn't be decoded and was left out, with its path; empty if nothing was wrong.
    [[nodiscard]] std::vector<std::string> problems() const { return raw_.problems(); }

private:
    friend struct codec::RawAccess;
    RawJson raw_;
};

/// A collectible on the TON blockchain.
/// Bot API: https://core.telegram.org/bots/api#tonnft
class TonNft {
public:
    TonNft();
    /// From its required fields.
    TonNft(std::string address, std::string index, std::string name, std::string description);
    TonNft(const TonNft& other);
    TonNft(TonNft&& other) noexcept;
    TonNft& operator=(const TonNft& other);
    TonNft& operator=(TonNft&& other) noexcept;
    ~TonNft();

    /// The collection it is in, by its address.
    std::optional<std::string> collection_address;
    std::string address;
    /// Its number in the collection.
    std::string index;
    std::string name;
    /// What it says about itself.
    std::string description;
    /// The traits that it has.
    std::vector<TonNftAttribute> attributes;
    Box<UniqueGift> gift;

    TonNft& set_collection_address(std::string value);
    TonNft& set_address(std::string value);
    TonNft& set_index(std::string value);
    TonNft& set_name(std::string value);
    TonNft& set_description(std::string value);
    TonNft& set_attributes(std::vector<TonNftAttribute> value);
    TonNft& set_gift(UniqueGift value);
};

/// A trait of a collectible.
/// Bot API: https://core.telegram.org/bots/api#tonnftattribute
class TonNftAttribute {
public:
    TonNftAttribute();
    /// From its required fields.
    TonNftAttribute(std::string trait_type, std::string value);
    TonNftAttribute(const TonNftAttribute& other);
    TonNftAttribute(TonNftAttribute&& other) noexcept;
    TonNftAttribute& operator=(const TonNftAttribute& other);
    TonNftAttribute& operator=(TonNftAttribute&& other) noexcept;
    ~TonNftAttribute();

    /// What the trait is about.
    std::string trait_type;
    /// The value.
    std::string value;

    TonNftAttribute& set_trait_type(std::string value);
    TonNftAttribute& set_value(std::string value);
};

/// How somebody's TON wallet is shown.
/// Bot API: https://core.telegram.org/bots/api#tonwalletcard
class TonWalletCard {
public:
    TonWalletCard();
    /// From its required fields.
    TonWalletCard(std::string address, std::string amount, std::vector<TonWalletCardSticker> stickers);
    TonWalletCard(const TonWalletCard& other);
    TonWalletCard(TonWalletCard&& other) noexcept;
    TonWalletCard& operator=(const TonWalletCard& other);
    TonWalletCard& operator=(TonWalletCard&& other) noexcept;
    ~TonWalletCard();

    std::string address;
    /// How much is in the wallet, as a text, since it may be large.
    std::string amount;
    std::vector<TonWalletCardSticker> stickers;
    /// The collectible behind it, by its address.
    std::optional<std::string> background_nft_address;

    TonWalletCard& set_address(std::string value);
    TonWalletCard& set_amount(std::string value);
    TonWalletCard& set_stickers(std::vector<TonWalletCardSticker> value);
    TonWalletCard& set_background_nft_address(std::string value);
};

/// A collectible on a wallet's card.
/// Bot API: https://core.telegram.org/bots/api#tonwalletcardsticker
class TonWalletCardSticker {
public:
    TonWalletCardSticker();
    /// From its required fields.
    TonWalletCardSticker(AreaPosition position, TonNft nft);
    TonWalletCardSticker(const TonWalletCardSticker& other);
    TonWalletCardSticker(TonWalletCardSticker&& other) noexcept;
    TonWalletCardSticker& operator=(const TonWalletCardSticker& other);
    TonWalletCardSticker& operator=(TonWalletCardSticker&& other) noexcept;
    ~TonWalletCardSticker();

    /// Where it is.
    AreaPosition position;
    /// The collectible.
    TonNft nft;

    TonWalletCardSticker& set_position(AreaPosition value);
    TonWalletCardSticker& set_nft(TonNft value);
};

/// A small page that lives in a message.
/// Bot API: https://core.telegram.org/bots/api#widget
class Widget {
public:
    Widget();
    /// From its required fields.
    explicit Widget(std::string html);
    Widget(const Widget& other);
    Widget(Widget&& other) noexcept;
    Widget& operator=(const Widget& other);
    Widget& operator=(Widget&& other) noexcept;
    ~Widget();

    /// What sendSharedWidget sends it again with; absent if it isn't shared.
    std::optional<std::string> id;
    /// The content, in HTML.
    std::string html;
    std::optional<std::int64_t> width;
    std::optional<std::int64_t> height;
    /// Data for the widget that all its messages share, up to 1024 bytes.
    std::optional<std::string> public_data;
    /// Data of this message alone for the widget, up to 1024 bytes.
    std::optional<std::string> chat_data;

    Widget& set_id(std::string value);
    Widget& set_html(std::string value);
    Widget& set_width(std::int64_t value);
    Widget& set_height(std::int64_t value);
    Widget& set_public_data(std::string value);
    Widget& set_chat_data(std::string value);
};

/// A widget asks for something; wants an answer within 15 seconds.
/// Bot API: https://core.telegram.org/bots/api#widgetquery
class WidgetQuery {
public:
    WidgetQuery();
    /// From its required fields.
    WidgetQuery(std::string id, User from, std::string chat_instance, WidgetQueryType type, std::string data);
    WidgetQuery(const WidgetQuery& other);
    WidgetQuery(WidgetQuery&& other) noexcept;
    WidgetQuery& operator=(const WidgetQuery& other);
    WidgetQuery& operator=(WidgetQuery&& other) noexcept;
    ~WidgetQuery();

    /// What answerWidgetQuery answers.
    std::string id;
    /// Who did it.
    User from;
    Box<Chat> chat;
    std::optional<std::int64_t> message_id;
    /// The message, if it was sent by inline mode.
    std::optional<std::string> inline_message_id;
    /// Tells chats apart, for scores of games.
    std::string chat_instance;
    /// The kind of chat it came from.
    std::optional<InlineQueryChatType> chat_type;
    /// The shared widget.
    std::optional<std::string> widget_id;
    /// Which kind it is.
    WidgetQueryType type;
    /// What the widget sent, 1 to 64 bytes.
    std::string data;

    WidgetQuery& set_id(std::string value);
    WidgetQuery& set_from(User value);
    WidgetQuery& set_chat(Chat value);
    WidgetQuery& set_message_id(std::int64_t value);
    WidgetQuery& set_inline_message_id(std::string value);
    WidgetQuery& set_chat_instance(std::string value);
    WidgetQuery& set_chat_type(InlineQueryChatType value);
    WidgetQuery& set_widget_id(std::string value);
    WidgetQuery& set_type(WidgetQueryType value);
    WidgetQuery& set_data(std::string value);

    /// The JSON that it came in; absent if it didn't come from a server.
    [[nodiscard]] Json raw() const { return raw_.parse(); }
    /// What in it couldn't be decoded and was left out, with its path; empty if nothing was wrong.
    [[nodiscard]] std::vector<std::string> problems() const { return raw_.problems(); }

private:
    friend struct codec::RawAccess;
    RawJson raw_;
};

/// Sends data of the widget's own.
/// Bot API: https://core.telegram.org/bots/api#widgetquerytypedata
class WidgetQueryTypeData {
public:
    WidgetQueryTypeData();
    WidgetQueryTypeData(const WidgetQueryTypeData& other);
    WidgetQueryTypeData(WidgetQueryTypeData&& other) noexcept;
    WidgetQueryTypeData& operator=(const WidgetQueryTypeData& other);
    WidgetQueryTypeData& operator=(WidgetQueryTypeData&& other) noexcept;
    ~WidgetQueryTypeData();

    static constexpr std::string_view type = "data";
    /// The wallet's card that the widget stands on.
    Box<TonWalletCard> wallet_card;

    WidgetQueryTypeData& set_wallet_card(TonWalletCard value);
};

/// The wallet that a widget is connected to.
/// Bot API: https://core.telegram.org/bots/api#widgetquerywallet
class WidgetQueryWallet {
public:
    WidgetQueryWallet();
    /// From its required fields.
    WidgetQueryWallet(std::string address, std::string amount);
    WidgetQueryWallet(const WidgetQueryWallet& other);
    WidgetQueryWallet(WidgetQueryWallet&& other) noexcept;
    WidgetQueryWallet& operator=(const WidgetQueryWallet& other);
    WidgetQueryWallet& operator=(WidgetQueryWallet&& other) noexcept;
    ~WidgetQueryWallet();

    std::string address;
    /// How much is in the wallet, as a text, since it may be large.
    std::string amount;
    /// The wallet's public key.
    std::optional<std::string> public_key;
    /// How the wallet's contract begins, in base64.
    std::optional<std::string> state_init;

    WidgetQueryWallet& set_address(std::string value);
    WidgetQueryWallet& set_amount(std::string value);
    WidgetQueryWallet& set_public_key(std::string value);
    WidgetQueryWallet& set_state_init(std::string value);
};

/// Says that a transaction went to the blockchain.
/// Bot API: https://core.telegram.org/bots/api#widgetquerytypesenttransaction
class WidgetQueryTypeSentTransaction {
public:
    WidgetQueryTypeSentTransaction();
    /// From its required fields.
    WidgetQueryTypeSentTransaction(WidgetQueryWallet wallet, std::string msg_hash);
    WidgetQueryTypeSentTransaction(const WidgetQueryTypeSentTransaction& other);
    WidgetQueryTypeSentTransaction(WidgetQueryTypeSentTransaction&& other) noexcept;
    WidgetQueryTypeSentTransaction& operator=(const WidgetQueryTypeSentTransaction& other);
    WidgetQueryTypeSentTransaction& operator=(WidgetQueryTypeSentTransaction&& other) noexcept;
    ~WidgetQueryTypeSentTransaction();

    static constexpr std::string_view type = "sent_transaction";
    /// The wallet.
    WidgetQueryWallet wallet;
    /// The hash of the message that was sent to the blockchain.
    std::string msg_hash;

    WidgetQueryTypeSentTransaction& set_wallet(WidgetQueryWallet value);
    WidgetQueryTypeSentTransaction& set_msg_hash(std::string value);
};

/// Hands over data that the user's wallet signed.
/// Bot API: https://core.telegram.org/bots/api#widgetquerytypesigndata
class WidgetQueryTypeSignData {
public:
    WidgetQueryTypeSignData();
    /// From its required fields.
    WidgetQueryTypeSignData(WidgetQueryWallet wallet, std::string sign_data);
    WidgetQueryTypeSignData(const WidgetQueryTypeSignData& other);
    WidgetQueryTypeSignData(WidgetQueryTypeSignData&& other) noexcept;
    WidgetQueryTypeSignData& operator=(const WidgetQueryTypeSignData& other);
    WidgetQueryTypeSignData& operator=(WidgetQueryTypeSignData&& other) noexcept;
    ~WidgetQueryTypeSignData();

    static constexpr std::string_view type = "sign_data";
    /// The wallet.
    WidgetQueryWallet wallet;
    /// The signed data.
    std::string sign_data;

    WidgetQueryTypeSignData& set_wallet(WidgetQueryWallet value);
    WidgetQueryTypeSignData& set_sign_data(std::string value);
};

}  // namespace telepot
