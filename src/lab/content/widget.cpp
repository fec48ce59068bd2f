// SPDX-License-Identifier: MIT
#include "lab/content/widget.hpp"

#include <boost/beast/zlib/deflate_stream.hpp>

#include "lab/content/text_argument.hpp"

namespace telepot::lab {
namespace {

constexpr std::size_t zlib_frame = 6;  ///< bytes that zlib adds to what deflate gives
constexpr std::int64_t first_cache_time = 30;
constexpr std::int64_t shared_edit_interval_ms = 1000;

json& kept_widget(CallContext& call, const std::string& widget_id) {
    json& all = call.bot.extra["widgets"];
    const auto found = all.find(widget_id);
    if (found == all.end()) throw bad_request("WIDGET_ID_INVALID");
    return *found;
}

}  // namespace

std::size_t zlib_size(std::string_view text) {
    namespace zlib = boost::beast::zlib;
    zlib::deflate_stream deflate;
    deflate.reset(9, 15, 9, zlib::Strategy::normal);
    std::string out(deflate.upper_bound(text.size()) + zlib_frame, '\0');
    zlib::z_params params;
    params.next_in = text.data();
    params.avail_in = text.size();
    params.next_out = out.data();
    params.avail_out = out.size();
    boost::beast::error_code done;
    deflate.write(params, zlib::Flush::finish, done);
    return params.total_out + zlib_frame;
}

std::string widget_html(const json& from) {
    std::string html = text_member(from, "html");
    require_utf8(html);
    if (html.empty()) throw bad_request("widget HTML is empty");
    if (html.size() > max_widget_html || zlib_size(html) > max_widget_compressed) {
        throw bad_request("INPUT_MEDIA_WIDGET_TOO_LARGE");
    }
    return html;
}

std::string widget_data(const json& from, std::string_view name) {
    std::string data = text_member(from, name);
    require_utf8(data);
    if (data.size() > max_widget_data) throw bad_request(std::string(name) + " is too long");
    return data;
}

void put_widget_data(json& widget, const char* name, const std::string& data) {
    if (data.empty()) {
        widget.erase(name);
    } else {
        widget[name] = data;
    }
}

json read_widget(const json& from) {
    json widget{{"html", widget_html(from)}};
    for (const char* const name : {"width", "height"}) {
        if (from.contains(name)) widget[name] = from[name];
    }
    for (const char* const name : {"public_data", "chat_data"}) put_widget_data(widget, name, widget_data(from, name));
    return widget;
}

json share_widget(CallContext& call, json widget, bool allow_queries) {
    const std::string id = call.world.new_id();
    widget["id"] = id;
    json common = widget;
    common.erase("chat_data");
    call.bot.extra["widgets"][id] = {
        {"widget", std::move(common)}, {"allow_queries", allow_queries}, {"cache_time", first_cache_time}};
    return widget;
}

json shared_widget(CallContext& call, const std::string& widget_id) {
    return kept_widget(call, widget_id)["widget"];
}

void edit_shared_widget(CallContext& call, const std::string& widget_id, const std::string& public_data) {
    json& kept = kept_widget(call, widget_id);
    const std::int64_t now = call.world.clock().now_ms();
    if (kept.contains("edited_ms") && now - kept["edited_ms"].get<std::int64_t>() < shared_edit_interval_ms) {
        throw too_many_requests(1);
    }
    kept["edited_ms"] = now;
    put_widget_data(kept["widget"], "public_data", public_data);
    call.world.each_chat([&](ChatRecord& chat) {
        for (auto& [id, message] : chat.messages) {
            const auto widget = message.find("widget");
            if (widget != message.end() && widget->value("id", "") == widget_id) {
                put_widget_data(*widget, "public_data", public_data);
            }
        }
    });
    call.world.changed();
}

void set_cache_time(CallContext& call, const std::string& widget_id, std::int64_t seconds) {
    kept_widget(call, widget_id)["cache_time"] = seconds;
}

void allow_widget_queries(ChatRecord& chat, const json& message) {
    chat.extra["asking_widgets"][std::to_string(message["message_id"].get<std::int64_t>())] = true;
}

bool widget_may_ask(const BotRecord& bot, const ChatRecord& chat, const json& message) {
    const json& widget = message["widget"];
    if (widget.contains("id"))
        return bot.extra["widgets"][widget["id"].get<std::string>()].value("allow_queries", false);
    return chat.extra.contains("asking_widgets") &&
           chat.extra["asking_widgets"].contains(std::to_string(message["message_id"].get<std::int64_t>()));
}

bool note_widget_query(World& world, BotRecord& bot, std::int64_t user_id) {
    const std::int64_t now = world.clock().now_ms();
    json& times = bot.extra["widget_queries"][std::to_string(user_id)];
    json recent = json::array();
    for (const json& time : times) {
        if (now - time.get<std::int64_t>() < std::chrono::milliseconds(widget_query_window).count()) {
            recent.push_back(time);
        }
    }
    const bool allowed = recent.size() < max_widget_queries;
    if (allowed) recent.push_back(now);
    times = std::move(recent);
    return allowed;
}

}  // namespace telepot::lab
