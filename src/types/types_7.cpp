// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#include <utility>

#include "telepot/types/all.hpp"
#include "values/union_members.hpp"

namespace telepot {

WidgetQueryTypeData::WidgetQueryTypeData() = default;
WidgetQueryTypeData::WidgetQueryTypeData(const WidgetQueryTypeData&) = default;
WidgetQueryTypeData::WidgetQueryTypeData(WidgetQueryTypeData&&) noexcept = default;
WidgetQueryTypeData& WidgetQueryTypeData::operator=(const WidgetQueryTypeData& other) { return *this = WidgetQueryTypeData(other); }
WidgetQueryTypeData& WidgetQueryTypeData::operator=(WidgetQueryTypeData&&) noexcept = default;
WidgetQueryTypeData::~WidgetQueryTypeData() = default;
WidgetQueryTypeData& WidgetQueryTypeData::set_wallet_card(TonWalletCard value_) {
    wallet_card = std::move(value_);
    return *this;
}

WidgetQueryWallet::WidgetQueryWallet() = default;
WidgetQueryWallet::WidgetQueryWallet(const WidgetQueryWallet&) = default;
WidgetQueryWallet::WidgetQueryWallet(WidgetQueryWallet&&) noexcept = default;
WidgetQueryWallet& WidgetQueryWallet::operator=(const WidgetQueryWallet& other) { return *this = WidgetQueryWallet(other); }
WidgetQueryWallet& WidgetQueryWallet::operator=(WidgetQueryWallet&&) noexcept = default;
WidgetQueryWallet::~WidgetQueryWallet() = default;
WidgetQueryWallet::WidgetQueryWallet(std::string address_, std::string amount_) : address(std::move(address_)), amount(std::move(amount_)) {}
WidgetQueryWallet& WidgetQueryWallet::set_address(std::string value_) {
    address = std::move(value_);
    return *this;
}
WidgetQueryWallet& WidgetQueryWallet::set_amount(std::string value_) {
    amount = std::move(value_);
    return *this;
}
WidgetQueryWallet& WidgetQueryWallet::set_public_key(std::string value_) {
    public_key = std::move(value_);
    return *this;
}
WidgetQueryWallet& WidgetQueryWallet::set_state_init(std::string value_) {
    state_init = std::move(value_);
    return *this;
}

WidgetQueryTypeSentTransaction::WidgetQueryTypeSentTransaction() = default;
WidgetQueryTypeSentTransaction::WidgetQueryTypeSentTransaction(const WidgetQueryTypeSentTransaction&) = default;
WidgetQueryTypeSentTransaction::WidgetQueryTypeSentTransaction(WidgetQueryTypeSentTransaction&&) noexcept = default;
WidgetQueryTypeSentTransaction& WidgetQueryTypeSentTransaction::operator=(const WidgetQueryTypeSentTransaction& other) { return *this = WidgetQueryTypeSentTransaction(other); }
WidgetQueryTypeSentTransaction& WidgetQueryTypeSentTransaction::operator=(WidgetQueryTypeSentTransaction&&) noexcept = default;
WidgetQueryTypeSentTransaction::~WidgetQueryTypeSentTransaction() = default;
WidgetQueryTypeSentTransaction::WidgetQueryTypeSentTransaction(WidgetQueryWallet wallet_, std::string msg_hash_) : wallet(std::move(wallet_)), msg_hash(std::move(msg_hash_)) {}
WidgetQueryTypeSentTransaction& WidgetQueryTypeSentTransaction::set_wallet(WidgetQueryWallet value_) {
    wallet = std::move(value_);
    return *this;
}
WidgetQueryTypeSentTransaction& WidgetQueryTypeSentTransaction::set_msg_hash(std::string value_) {
    msg_hash = std::move(value_);
    return *this;
}

WidgetQueryTypeSignData::WidgetQueryTypeSignData() = default;
WidgetQueryTypeSignData::WidgetQueryTypeSignData(const WidgetQueryTypeSignData&) = default;
WidgetQueryTypeSignData::WidgetQueryTypeSignData(WidgetQueryTypeSignData&&) noexcept = default;
WidgetQueryTypeSignData& WidgetQueryTypeSignData::operator=(const WidgetQueryTypeSignData& other) { return *this = WidgetQueryTypeSignData(other); }
WidgetQueryTypeSignData& WidgetQueryTypeSignData::operator=(WidgetQueryTypeSignData&&) noexcept = default;
WidgetQueryTypeSignData::~WidgetQueryTypeSignData() = default;
WidgetQueryTypeSignData::WidgetQueryTypeSignData(WidgetQueryWallet wallet_, std::string sign_data_) : wallet(std::move(wallet_)), sign_data(std::move(sign_data_)) {}
WidgetQueryTypeSignData& WidgetQueryTypeSignData::set_wallet(WidgetQueryWallet value_) {
    wallet = std::move(value_);
    return *this;
}
WidgetQueryTypeSignData& WidgetQueryTypeSignData::set_sign_data(std::string value_) {
    sign_data = std::move(value_);
    return *this;
}

WriteAccessAllowed::WriteAccessAllowed() = default;
WriteAccessAllowed::WriteAccessAllowed(const WriteAccessAllowed&) = default;
WriteAccessAllowed::WriteAccessAllowed(WriteAccessAllowed&&) noexcept = default;
WriteAccessAllowed& WriteAccessAllowed::operator=(const WriteAccessAllowed& other) { return *this = WriteAccessAllowed(other); }
WriteAccessAllowed& WriteAccessAllowed::operator=(WriteAccessAllowed&&) noexcept = default;
WriteAccessAllowed::~WriteAccessAllowed() = default;
WriteAccessAllowed& WriteAccessAllowed::set_from_request(bool value_) {
    from_request = value_;
    return *this;
}
WriteAccessAllowed& WriteAccessAllowed::set_web_app_name(std::string value_) {
    web_app_name = std::move(value_);
    return *this;
}
WriteAccessAllowed& WriteAccessAllowed::set_from_attachment_menu(bool value_) {
    from_attachment_menu = value_;
    return *this;
}
WriteAccessAllowed& WriteAccessAllowed::set_inviter(User value_) {
    inviter = std::move(value_);
    return *this;
}

}  // namespace telepot
