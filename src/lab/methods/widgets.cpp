// SPDX-License-Identifier: MIT
// Widgets: messages that are small pages of their own, what they ask the bot, and the data that they show.
#include <array>

#include "lab/content/edit_target.hpp"
#include "lab/content/outgoing.hpp"
#include "lab/content/queries.hpp"
#include "lab/content/text_argument.hpp"
#include "lab/content/widget.hpp"
#include "lab/methods/tables.hpp"

namespace telepot::lab {
namespace {

/// Sends a message that shows a widget: to people only, who can't pass it on.
json send(CallContext& call, json widget) {
    json content{{"widget", std::move(widget)}};
    read_caption(call, call.args).put(content, "caption", "caption_entities");
    if (call.flag("show_caption_above_media")) content["show_caption_above_media"] = true;
    Outgoing outgoing{call, text_posting, std::move(content)};
    if (!outgoing.chat().is_private()) throw bad_request("INPUT_MEDIA_WIDGET_NOT_ALLOWED");
    outgoing.message()["has_protected_content"] = true;
    return outgoing.send();
}

json send_widget(CallContext& call) {
    json widget = read_widget(call.args);
    const bool allow_queries = call.flag("allow_queries");
    const bool is_shared = call.flag("is_shared");
    if (is_shared) widget = share_widget(call, std::move(widget), allow_queries);
    json message = send(call, std::move(widget));
    if (allow_queries && !is_shared) allow_widget_queries(call.chat(), message);
    return message;
}

json send_shared_widget(CallContext& call) {
    json widget = shared_widget(call, call.required_text("widget_id"));
    put_widget_data(widget, "chat_data", widget_data(call.args, "chat_data"));
    return send(call, std::move(widget));
}

json answer_widget_query(CallContext& call) {
    widget_data(call.args, "data");
    const bool is_shared =
        call.world.open_query(call.bot, "shared_widget_query", call.text("widget_query_id")) != nullptr;
    PendingQuery& query = require_query(call, is_shared ? "shared_widget_query" : "widget_query", "widget_query_id");
    call.world.answer(query, call.args);
    return true;
}

/// What isn't given stays; an empty text removes.
json edit_message_widget_data(CallContext& call) {
    const std::string public_data = widget_data(call.args, "public_data");
    const std::string chat_data = widget_data(call.args, "chat_data");
    EditTarget target{call};
    const auto widget = target.message().find("widget");
    if (widget == target.message().end()) throw bad_request("there is no widget in the message to edit");
    if (call.args.contains("public_data")) {
        const std::string id = widget->value("id", std::string());
        if (!id.empty()) edit_shared_widget(call, id, public_data);
        put_widget_data(*widget, "public_data", public_data);
    }
    if (call.args.contains("chat_data")) put_widget_data(*widget, "chat_data", chat_data);
    call.world.changed();
    return true;
}

json edit_shared_widget_data(CallContext& call) {
    const std::string id = call.required_text("widget_id");
    if (!call.args.contains("public_data")) throw bad_request(missing_text(call.method, "public_data"));
    const std::string data = widget_data(call.args, "public_data");
    const std::int64_t cache_time = call.integer("cache_time", 5);
    if (cache_time < 5 || cache_time > 3600) throw bad_request("invalid cache_time specified");
    edit_shared_widget(call, id, data);
    if (call.has("cache_time")) set_cache_time(call, id, cache_time);
    return true;
}

constexpr std::array entries{
    MethodEntry{"sendWidget", send_widget},
    MethodEntry{"sendSharedWidget", send_shared_widget},
    MethodEntry{"answerWidgetQuery", answer_widget_query},
    MethodEntry{"editMessageWidgetData", edit_message_widget_data},
    MethodEntry{"editSharedWidgetData", edit_shared_widget_data},
};

}  // namespace

std::span<const MethodEntry> widget_methods() {
    return entries;
}

}  // namespace telepot::lab
