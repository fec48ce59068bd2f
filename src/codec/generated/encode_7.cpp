// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#include "codec/generated/encoders.hpp"

namespace telepot::codec {

void encode(Writer& writer, [[maybe_unused]] const WidgetQueryTypeData& value) {
    writer.open_object();
    writer.member("type", WidgetQueryTypeData::type);
    if (value.wallet_card) writer.member("wallet_card", *value.wallet_card);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const WidgetQueryWallet& value) {
    writer.open_object();
    writer.member("address", value.address);
    writer.member("amount", value.amount);
    if (value.public_key) writer.member("public_key", *value.public_key);
    if (value.state_init) writer.member("state_init", *value.state_init);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const WidgetQueryTypeSentTransaction& value) {
    writer.open_object();
    writer.member("type", WidgetQueryTypeSentTransaction::type);
    writer.member("wallet", value.wallet);
    writer.member("msg_hash", value.msg_hash);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const WidgetQueryTypeSignData& value) {
    writer.open_object();
    writer.member("type", WidgetQueryTypeSignData::type);
    writer.member("wallet", value.wallet);
    writer.member("sign_data", value.sign_data);
    writer.close_object();
}

void encode(Writer& writer, [[maybe_unused]] const WriteAccessAllowed& value) {
    writer.open_object();
    if (value.from_request) writer.member("from_request", *value.from_request);
    if (value.web_app_name) writer.member("web_app_name", *value.web_app_name);
    if (value.from_attachment_menu) writer.member("from_attachment_menu", *value.from_attachment_menu);
    if (value.inviter) writer.member("inviter", *value.inviter);
    writer.close_object();
}

}  // namespace telepot::codec
