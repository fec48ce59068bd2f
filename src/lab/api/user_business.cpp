// SPDX-License-Identifier: MIT
// People's accounts that bots act for, and what passes from chat to chat: forwarded messages.
#include "lab/api/support.hpp"
#include "lab/content/forwarding.hpp"

namespace telepot::lab {

namespace {

/// All rights that a connected bot can have, or those given.
json business_rights(std::string_view rights_json) {
    json rights = json::object();
    const json given = rights_json.empty() ? json() : parse_object(rights_json, "rights_json");
    for (const facts::Field& field : facts::find_type("BusinessBotRights")->fields) {
        const std::string name(field.name);
        if (given.is_null() || given.value(name, false)) rights[name] = true;
    }
    return rights;
}

}  // namespace

std::string User::connect_business(const BotAccount& bot, std::string_view rights_json) const {
    json rights = business_rights(rights_json);
    World& world = lab_->world;
    const auto lock = world.lock();
    BotRecord& record = bot_record(world, bot.id());
    UserRecord& owner = user_record(world, id_);
    // Whoever connects a bot may be written to by it.
    world.private_chat(record.id, id_).members[record.id] = Member("member");
    owner.started.insert(record.id);
    return world.connect_business(record, owner, std::move(rights)).id;
}

void User::disconnect_business(const BotAccount& bot) const {
    World& world = lab_->world;
    const auto lock = world.lock();
    BusinessRecord* connection = world.find_business(id_, bot.id());
    if (connection == nullptr || !connection->enabled) refuse("the bot isn't connected to the account");
    world.disconnect_business(*connection);
}

Message User::forward(const Message& message, const Place& where, SendOptions options) const {
    World& world = lab_->world;
    const auto lock = world.lock();
    const ChatRecord& from = chat_of(world, message);
    const json& stored = stored_message(world, message);
    const auto member = from.members.find(id_);
    const bool sees = from.is_private() ? from.id == id_ || from.bot_id == id_
                                        : member != from.members.end() && member->second.present();
    if (!sees && (from.is_private() || !from.info.contains("username"))) refuse("the user can't see that message");
    if (is_service_message(stored)) refuse("service messages can't be forwarded");
    if (is_protected(from, stored)) refuse("the message is protected from being forwarded");
    json content = content_of(stored);
    content.erase("media_group_id");
    content.erase("effect_id");
    content["forward_origin"] = origin_of(world, stored);
    return post_as_user(world, id_, where.chat_id_, where.bot_id_, std::move(content), options);
}

}  // namespace telepot::lab
