// SPDX-License-Identifier: MIT
#include "lab/content/queries.hpp"

#include "lab/content/games.hpp"
#include "lab/content/invoice.hpp"
#include "lab/content/media.hpp"
#include "lab/content/place.hpp"
#include "lab/content/reply_markup.hpp"
#include "lab/content/rich_message.hpp"
#include "lab/content/text_argument.hpp"

namespace telepot::lab {
namespace {

/// The message of an InputMessageContent, which its fields tell apart.
json read_input_content(CallContext& call, const json& input) {
    json out = json::object();
    if (input.contains("message_text")) {
        read_text(call, input, {.text = "message_text"}).put(out, "text", "entities");
        if (input.contains("link_preview_options")) out["link_preview_options"] = input["link_preview_options"];
    } else if (input.contains("rich_message")) {
        out["rich_message"] = read_rich_message(call, input["rich_message"]);
    } else if (input.contains("html") || input.contains("widget_id")) {
        // Only Telegram's test servers show widgets in inline messages.
        throw bad_request("INPUT_MEDIA_WIDGET_NOT_ALLOWED");
    } else if (input.contains("phone_number")) {
        out["contact"] = read_contact(input);
    } else if (input.contains("payload")) {
        out["invoice"] = read_invoice(input);
    } else if (input.contains("address")) {
        out["venue"] = read_venue(input);
        out["location"] = out["venue"]["location"];
    } else if (input.contains("latitude")) {
        out["location"] = read_location(input);
    } else {
        throw bad_request("can't parse inline query result: Can't find any of the fields of InputMessageContent");
    }
    return out;
}

struct ResultMedium {
    std::string_view type;  ///< of the result
    std::string_view kind;  ///< of the message's medium
    const char* file_id;    ///< field of a cached result
    const char* url;        ///< field of another one
};
constexpr ResultMedium result_media[] = {
    {"photo", "photo", "photo_file_id", "photo_url"},
    {"gif", "animation", "gif_file_id", "gif_url"},
    {"mpeg4_gif", "animation", "mpeg4_file_id", "mpeg4_url"},
    {"video", "video", "video_file_id", "video_url"},
    {"audio", "audio", "audio_file_id", "audio_url"},
    {"voice", "voice", "voice_file_id", "voice_url"},
    {"document", "document", "document_file_id", "document_url"},
    {"sticker", "sticker", "sticker_file_id", ""},
};

json read_result_medium(CallContext& call, const ResultMedium& medium, const json& result) {
    json out = json::object();
    std::string reference = text_member(result, medium.file_id);
    if (reference.empty()) reference = text_member(result, medium.url);
    if (reference.empty())
        throw bad_request("can't parse inline query result: Can't find field \"" + std::string{medium.url} + "\"");
    read_caption(call, result).put(out, "caption", "caption_entities");
    put_medium(call, out, medium.kind, reference, result);
    if (result.value("show_caption_above_media", false)) out["show_caption_above_media"] = true;
    return out;
}

json read_result_content(CallContext& call, const json& result) {
    if (result.contains("input_message_content")) return read_input_content(call, result["input_message_content"]);
    const std::string type = text_member(result, "type");
    for (const ResultMedium& medium : result_media) {
        if (medium.type == type) return read_result_medium(call, medium, result);
    }
    if (type == "contact") return json{{"contact", read_contact(result)}};
    if (type == "location") return json{{"location", read_location(result)}};
    if (type == "venue") {
        json venue = read_venue(result);
        json location = venue["location"];
        return json{{"venue", std::move(venue)}, {"location", std::move(location)}};
    }
    if (type == "game") {
        const std::string name = text_member(result, "game_short_name");
        json out{{"game", game_object(call, name)}};
        if (!result.contains("reply_markup")) out["reply_markup"] = play_keyboard(name);
        return out;
    }
    throw bad_request("can't parse inline query result: unallowed result type \"" + type + "\"");
}

}  // namespace

PendingQuery& require_query(CallContext& call, std::string_view kind, std::string_view parameter) {
    PendingQuery* const query = call.world.open_query(call.bot, kind, call.text(parameter));
    if (query == nullptr) {
        throw bad_request("query is too old and response timeout expired or query ID is invalid");
    }
    return *query;
}

json content_of_result(CallContext& call, const json& result) {
    if (!result.is_object()) throw bad_request("can't parse inline query result: expected an Object");
    const std::string id = text_member(result, "id");
    if (id.empty() || id.size() > 64) throw bad_request("RESULT_ID_INVALID");
    json out = read_result_content(call, result);
    if (result.contains("reply_markup")) {
        const json keyboard = checked_inline_keyboard(result["reply_markup"]);
        if (!keyboard.is_null()) out["reply_markup"] = keyboard;
    }
    out["via_bot"] = call.world.profile(call.bot);
    return out;
}

}  // namespace telepot::lab
