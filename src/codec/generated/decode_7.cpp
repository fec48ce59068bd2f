// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#include "codec/generated/decoders.hpp"

#include <cstddef>

#pragma GCC diagnostic ignored "-Winvalid-offsetof"

namespace telepot::codec {

bool decode(const Element& element, const Place& place, WidgetQueryTypeData& out) {
    static constexpr FieldRule fields[] = {
        {"wallet_card", &read<Box<TonWalletCard>>, offsetof(WidgetQueryTypeData, wallet_card), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 0, 0, 1};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 0U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, WidgetQueryWallet& out) {
    static constexpr FieldRule fields[] = {
        {"address", &read<std::string>, offsetof(WidgetQueryWallet, address), 1U},
        {"amount", &read<std::string>, offsetof(WidgetQueryWallet, amount), 2U},
        {"public_key", &read<std::optional<std::string>>, offsetof(WidgetQueryWallet, public_key), 0U},
        {"state_init", &read<std::optional<std::string>>, offsetof(WidgetQueryWallet, state_init), 0U},
    };
    static constexpr std::uint8_t slots[] = {1, 3, 0, 4, 2, 0, 0, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 29, 3U, 0U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, WidgetQueryTypeSentTransaction& out) {
    static constexpr FieldRule fields[] = {
        {"wallet", &read<WidgetQueryWallet>, offsetof(WidgetQueryTypeSentTransaction, wallet), 1U},
        {"msg_hash", &read<std::string>, offsetof(WidgetQueryTypeSentTransaction, msg_hash), 2U},
    };
    static constexpr std::uint8_t slots[] = {1, 0, 0, 2};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 3U, 1U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, WidgetQueryTypeSignData& out) {
    static constexpr FieldRule fields[] = {
        {"wallet", &read<WidgetQueryWallet>, offsetof(WidgetQueryTypeSignData, wallet), 1U},
        {"sign_data", &read<std::string>, offsetof(WidgetQueryTypeSignData, sign_data), 2U},
    };
    static constexpr std::uint8_t slots[] = {1, 0, 2, 0};
    const bool is_read = decode_object(element, place, {fields, slots, 2654435761U, 30, 3U, 1U}, &out);
    return is_read;
}

bool decode(const Element& element, const Place& place, WriteAccessAllowed& out) {
    static constexpr FieldRule fields[] = {
        {"from_request", &read<std::optional<bool>>, offsetof(WriteAccessAllowed, from_request), 0U},
        {"web_app_name", &read<std::optional<std::string>>, offsetof(WriteAccessAllowed, web_app_name), 0U},
        {"from_attachment_menu", &read<std::optional<bool>>, offsetof(WriteAccessAllowed, from_attachment_menu), 0U},
        {"inviter", &read<Box<User>>, offsetof(WriteAccessAllowed, inviter), 0U},
    };
    static constexpr std::uint8_t slots[] = {0, 2, 1, 0, 3, 0, 0, 4};
    const bool is_read = decode_object(element, place, {fields, slots, 3905118931U, 29, 0U, 0U}, &out);
    return is_read;
}

}  // namespace telepot::codec
