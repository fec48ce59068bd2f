// SPDX-License-Identifier: MIT
// What widgets ask on behalf of who looks at them.
#include "lab/api/support.hpp"
#include "lab/content/widget.hpp"
#include "lab/validator.hpp"

namespace telepot::lab {

namespace {

/// What both kinds of query have in common.
json widget_query_of(World& world, BotRecord& bot, std::int64_t user_id, std::string_view data,
                     std::string_view type_json) {
    if (data.empty() || data.size() > max_widget_query) {
        refuse("a widget's query has 1 to " + std::to_string(max_widget_query) + " bytes of data");
    }
    json type = parse_object(type_json, "type_json");
    for (const Problem& problem : check_answer("WidgetQueryType", type)) refuse("type_json: " + problem.text);
    if (!note_widget_query(world, bot, user_id)) {
        refuse("a user's widgets put at most " + std::to_string(max_widget_queries) + " queries in " +
               std::to_string(widget_query_window.count()) + " s");
    }
    return json{{"from", user_record(world, user_id).profile}, {"type", std::move(type)}, {"data", std::string(data)}};
}

}  // namespace

std::string User::widget_query(const Message& message, std::string_view data, std::string_view type_json) const {
    World& world = lab_->world;
    const auto lock = world.lock();
    ChatRecord& chat = chat_of(world, message);
    const json& stored = stored_message(world, message);
    if (!stored.contains("widget")) refuse("the message shows no widget");
    BotRecord& bot = bot_record(world, bot_behind(world, stored));
    if (!widget_may_ask(bot, chat, stored)) refuse("the widget was sent without allow_queries");
    json query = widget_query_of(world, bot, id_, data, type_json);
    query["chat"] = chat.brief();
    query["message_id"] = message.message_id;
    query["chat_instance"] = chat_instance(chat);
    if (stored["widget"].contains("id")) query["widget_id"] = stored["widget"]["id"];
    return world.ask(bot, "widget_query", id_, std::move(query), widget_query_life).id;
}

std::string User::shared_widget_query(const BotAccount& bot, std::string_view widget_id, std::string_view data,
                                      std::string_view type_json) const {
    World& world = lab_->world;
    const auto lock = world.lock();
    BotRecord& record = bot_record(world, bot.id());
    const json widgets = record.extra.value("widgets", json::object());
    const auto widget = widgets.find(widget_id);
    if (widget == widgets.end()) refuse("the bot shares no widget " + std::string(widget_id));
    if (!widget->value("allow_queries", false)) refuse("the widget was sent without allow_queries");
    json query = widget_query_of(world, record, id_, data, type_json);
    query["widget_id"] = std::string(widget_id);
    return world.ask(record, "shared_widget_query", id_, std::move(query), widget_query_life).id;
}

}  // namespace telepot::lab
