// SPDX-License-Identifier: MIT
#include "lab/content/business.hpp"

namespace telepot::lab {

BusinessRecord& business_connection(CallContext& call) {
    BusinessRecord* const found = call.world.find_business(call.text("business_connection_id"));
    if (found == nullptr || found->bot_id != call.bot.id) throw bad_request("business connection not found");
    return *found;
}

BusinessRecord& business_connection_with(CallContext& call, std::string_view right) {
    BusinessRecord& connection = business_connection(call);
    if (!connection.may(right)) throw bad_request("BUSINESS_CONNECTION_INVALID");
    return connection;
}

ChatRecord& business_chat(CallContext& call, const BusinessRecord& connection) {
    if (!call.has("chat_id")) throw bad_request("chat identifier is empty");
    const json& id = call.arg("chat_id");
    if (!id.is_number_integer()) throw bad_request("chat identifier must be a valid Integer");
    const auto person = id.get<std::int64_t>();
    if (person <= 0) throw bad_request("chat must be a private chat");
    if (person == connection.owner_id) throw bad_request("messages must not be sent to self");
    ChatRecord* const chat = call.world.find_chat(connection.owner_id, person);
    if (chat == nullptr) throw bad_request("BUSINESS_PEER_INVALID");
    return *chat;
}

}  // namespace telepot::lab
