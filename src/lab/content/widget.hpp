// SPDX-License-Identifier: MIT
// Widgets: what messages show of them, the widgets that messages share, and what users may send through one.
#pragma once

#include <chrono>
#include <string>
#include <string_view>

#include "lab/call_context.hpp"

namespace telepot::lab {

inline constexpr std::size_t max_widget_html = 32'768;       ///< bytes
inline constexpr std::size_t max_widget_compressed = 4'096;  ///< bytes of the HTML after zlib at its best
inline constexpr std::size_t max_widget_data = 1'024;        ///< bytes of public_data, chat_data and answers
inline constexpr std::size_t max_widget_query = 64;          ///< bytes of a query's data; at least 1
inline constexpr std::chrono::seconds widget_query_life{15};
/// At most this many queries of a user in this time, over all widgets of a bot.
inline constexpr std::size_t max_widget_queries = 5;
inline constexpr std::chrono::seconds widget_query_window{5};

/// The size of a text after zlib at its highest level, in bytes.
std::size_t zlib_size(std::string_view text);

/// A widget's text in the sizes that a server takes. Throws ApiError.
std::string widget_html(const json& from);
/// Data that a widget carries, or an answer to it; empty if it isn't given. Throws ApiError.
std::string widget_data(const json& from, std::string_view name);

/// The Widget object of an InputWidgetMessageContent or of sendWidget's arguments, without an id.
json read_widget(const json& from);
/// Keeps a widget that messages are to share; the result has its id. Its queries are allowed or not for all of them.
json share_widget(CallContext& call, json widget, bool allow_queries);
/// The shared widget of the calling bot as a message shows it. Throws ApiError for an unknown id.
json shared_widget(CallContext& call, const std::string& widget_id);
/// Changes what all messages of a shared widget have in common: once a second. Throws ApiError.
void edit_shared_widget(CallContext& call, const std::string& widget_id, const std::string& public_data);
/// For how many seconds clients may keep the data of a shared widget.
void set_cache_time(CallContext& call, const std::string& widget_id, std::int64_t seconds);

/// Lets the widget of a message that was sent put queries.
void allow_widget_queries(ChatRecord& chat, const json& message);
/// Whether the widget of a message may put queries.
bool widget_may_ask(const BotRecord& bot, const ChatRecord& chat, const json& message);
/// Notes a query of a user; false if there were too many lately.
bool note_widget_query(World& world, BotRecord& bot, std::int64_t user_id);

/// Sets or, with an empty text, removes one of a widget's data.
void put_widget_data(json& widget, const char* name, const std::string& data);

}  // namespace telepot::lab
