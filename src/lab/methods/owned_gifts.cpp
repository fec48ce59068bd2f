// SPDX-License-Identifier: MIT
// Gifts that people and channels have, and the Stars of accounts.
#include "lab/content/owned_gifts.hpp"

#include <array>

#include "lab/content/business.hpp"
#include "lab/content/rights.hpp"
#include "lab/content/text_argument.hpp"
#include "lab/methods/tables.hpp"

namespace telepot::lab {
namespace {

json get_user_gifts(CallContext& call) {
    return page_of_gifts(call, call.user().extra);
}

json get_chat_gifts(CallContext& call) {
    return page_of_gifts(call, call.chat().extra);
}

/// The owner of the account that the call is for.
UserRecord& account(CallContext& call, std::string_view right) {
    return *call.world.find_user(business_connection_with(call, right).owner_id);
}

json get_business_account_gifts(CallContext& call) {
    return page_of_gifts(call, account(call, "can_view_gifts_and_stars").extra);
}

std::int64_t stars_of(const UserRecord& user) {
    return user.extra.value("stars", std::int64_t{0});
}

json get_business_account_star_balance(CallContext& call) {
    return json{{"amount", stars_of(account(call, "can_view_gifts_and_stars"))}};
}

json transfer_business_account_stars(CallContext& call) {
    UserRecord& owner = account(call, "can_transfer_stars");
    const std::int64_t stars = call.required_integer("star_count");
    if (stars < 1 || stars > 10'000) throw bad_request("invalid star_count specified");
    if (stars_of(owner) < stars) throw bad_request("BALANCE_TOO_LOW");
    owner.extra["stars"] = stars_of(owner) - stars;
    call.bot.extra["transactions"].push_back(
        {{"id", call.world.new_id()},
         {"amount", stars},
         {"date", call.world.clock().now()},
         {"source", {{"type", "user"}, {"transaction_type", "business_account_transfer"}, {"user", owner.profile}}}});
    return true;
}

json convert_gift_to_stars(CallContext& call) {
    UserRecord& owner = account(call, "can_convert_gifts_to_stars");
    const std::string id = call.required_text("owned_gift_id");
    const json& gift = find_gift(owner.extra, id);
    if (!gift.contains("convert_star_count")) throw bad_request("STARGIFT_CONVERT_UNAVAILABLE");
    owner.extra["stars"] = stars_of(owner) + gift["convert_star_count"].get<std::int64_t>();
    drop_gift(owner.extra, id);
    return true;
}

json upgrade_gift(CallContext& call) {
    json& gift = find_gift(account(call, "can_transfer_and_upgrade_gifts").extra, call.required_text("owned_gift_id"));
    if (!gift.value("can_be_upgraded", false)) throw bad_request("STARGIFT_UPGRADE_UNAVAILABLE");
    gift = upgraded_gift(call, gift);
    return true;
}

json transfer_gift(CallContext& call) {
    UserRecord& owner = account(call, "can_transfer_and_upgrade_gifts");
    const std::string id = call.required_text("owned_gift_id");
    const json gift = find_gift(owner.extra, id);
    if (!gift.value("can_be_transferred", false)) throw bad_request("STARGIFT_TRANSFER_UNAVAILABLE");
    const std::int64_t to = call.required_integer("new_owner_chat_id");
    UserRecord* const person = to > 0 ? call.world.find_user(to) : nullptr;
    ChatRecord* const channel = to < 0 ? call.world.find_chat(0, to) : nullptr;
    if (person == nullptr && channel == nullptr) throw bad_request("chat not found");
    drop_gift(owner.extra, id);
    (person != nullptr ? person->extra : channel->extra)["gifts"].push_back(gift);
    return true;
}

/// A person gets Telegram Premium, and sees the service message about it if they have a chat with the bot.
json gift_premium_subscription(CallContext& call) {
    constexpr TextRules rules{"text", "text_parse_mode", "text_entities", 128, "GIFT_MESSAGE_TOO_LONG", {}};
    struct Price {
        std::int64_t months;
        std::int64_t stars;
    };
    constexpr std::array prices{Price{3, 1000}, Price{6, 1500}, Price{12, 2500}};
    read_text(call, call.args, rules);
    UserRecord& user = call.user();
    for (const Price& price : prices) {
        if (call.integer("month_count") != price.months || call.integer("star_count") != price.stars) continue;
        user.profile["is_premium"] = true;
        call.world.changed();
        return true;
    }
    throw bad_request("PREMIUM_GIFT_PRICE_INVALID");
}

json set_business_account_gift_settings(CallContext& call) {
    UserRecord& owner = account(call, "can_change_gift_settings");
    const json& types = call.arg("accepted_gift_types");
    if (!types.is_object()) throw bad_request("object expected as accepted gift types");
    owner.extra["accepted_gift_types"] = types;
    owner.extra["show_gift_button"] = call.flag("show_gift_button");
    return true;
}

constexpr std::array entries{
    MethodEntry{"getUserGifts", get_user_gifts},
    MethodEntry{"getChatGifts", get_chat_gifts},
    MethodEntry{"getBusinessAccountGifts", get_business_account_gifts},
    MethodEntry{"getBusinessAccountStarBalance", get_business_account_star_balance},
    MethodEntry{"transferBusinessAccountStars", transfer_business_account_stars},
    MethodEntry{"convertGiftToStars", convert_gift_to_stars},
    MethodEntry{"upgradeGift", upgrade_gift},
    MethodEntry{"transferGift", transfer_gift},
    MethodEntry{"giftPremiumSubscription", gift_premium_subscription},
    MethodEntry{"setBusinessAccountGiftSettings", set_business_account_gift_settings},
};

}  // namespace

std::span<const MethodEntry> owned_gift_methods() {
    return entries;
}

}  // namespace telepot::lab
