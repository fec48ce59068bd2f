// SPDX-License-Identifier: MIT
// What bots do with the accounts that they are connected to.
#include "lab/content/business.hpp"

#include <array>

#include "lab/methods/tables.hpp"

namespace telepot::lab {
namespace {

json get_business_connection(CallContext& call) {
    return call.world.business_object(business_connection(call));
}

json read_business_message(CallContext& call) {
    const BusinessRecord& connection = business_connection_with(call, "can_read_messages");
    ChatRecord& chat = business_chat(call, connection);
    const std::int64_t id = call.integer("message_id");
    if (id <= 0) throw bad_request("invalid message identifier specified");
    if (call.world.find_message(chat, id) == nullptr) throw bad_request("MESSAGE_ID_INVALID");
    chat.extra["read_up_to"] = id;
    call.world.changed();
    return true;
}

json delete_business_messages(CallContext& call) {
    const json& ids = call.arg("message_ids");
    if (!ids.is_array() || ids.empty()) throw bad_request("message identifiers are not specified");
    const BusinessRecord& connection = business_connection(call);
    if (!connection.may("can_delete_all_messages") && !connection.may("can_delete_sent_messages")) {
        throw bad_request("BUSINESS_CONNECTION_INVALID");
    }
    call.world.each_chat([&](ChatRecord& chat) {
        if (!chat.is_private() || chat.bot_id != connection.owner_id) return;
        json deleted = json::array();
        for (const json& id : ids) {
            const json* const message = call.world.find_message(chat, id.get<std::int64_t>());
            if (message == nullptr) continue;
            const bool own = message->value("business_connection_id", std::string()) == connection.id;
            if (!own && !connection.may("can_delete_all_messages")) continue;
            call.world.delete_message(chat, id.get<std::int64_t>());
            deleted.push_back(id);
        }
        if (!deleted.empty()) call.world.tell_business_deleted(chat, deleted, call.bot.id);
    });
    return true;
}

constexpr std::array entries{
    MethodEntry{"getBusinessConnection", get_business_connection},
    MethodEntry{"readBusinessMessage", read_business_message},
    MethodEntry{"deleteBusinessMessages", delete_business_messages},
};

}  // namespace

std::span<const MethodEntry> business_methods() {
    return entries;
}

}  // namespace telepot::lab
