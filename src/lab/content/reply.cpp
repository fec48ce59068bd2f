// SPDX-License-Identifier: MIT
#include "lab/content/reply.hpp"

#include "lab/content/forwarding.hpp"
#include "lab/content/outgoing.hpp"
#include "lab/content/text_argument.hpp"
#include "lab/entities/utf8.hpp"
#include "lab/fields.hpp"

namespace telepot::lab {
namespace {

constexpr std::size_t max_quoted_texts = 32;
constexpr int max_quote_depth = 32;
constexpr TextRules quote_rules{"quote", "quote_parse_mode", "quote_entities", 1024, "QUOTE_TEXT_INVALID", {}};

/// Where `quote` occurs in `text` nearest to `wanted`, in UTF-16 units; -1 if it doesn't.
std::int32_t find_quote(const std::string& text, const std::string& quote, std::int32_t wanted) {
    std::int32_t best = -1;
    for (auto at = text.find(quote); at != std::string::npos; at = text.find(quote, at + 1)) {
        const std::int32_t units = utf16_length(std::string_view{text}.substr(0, at));
        if (best < 0 || std::abs(units - wanted) < std::abs(best - wanted)) best = units;
    }
    return best;
}

/// The characters of a RichText without its formatting.
std::string plain_text(const json& text, int depth = 0) {
    if (depth > max_quote_depth) throw bad_request("QUOTE_TEXT_INVALID");
    if (text.is_string()) return text.get<std::string>();
    std::string out;
    if (text.is_array()) {
        for (const json& part : text) out += plain_text(part, depth + 1);
    } else if (text.is_object() && text.contains("text")) {
        out = plain_text(text["text"], depth + 1);
    }
    return out;
}

/// The plain texts of blocks, and of the blocks in them, a line each.
void add_lines(const json& blocks, std::string& out, int depth = 0) {
    if (!blocks.is_array() || depth > max_quote_depth) return;
    for (const json& block : blocks) {
        if (!block.is_object()) continue;
        if (block.contains("text")) out += (out.empty() ? "" : "\n") + plain_text(block["text"]);
        for (const char* const inner : {"blocks", "items"}) {
            if (block.contains(inner)) add_lines(block[inner], out, depth + 1);
        }
    }
}

/// A quote from a rich message: an element for each quoted text.
void put_rich_quote(const json& parameters, const json& replied, json& message) {
    const json& texts = parameters["quote_rich_texts"];
    std::string quote;
    for (const json& text : texts) quote += (quote.empty() ? "" : "\n") + plain_text(text);
    if (texts.size() > max_quoted_texts || utf16_length(quote) > quote_rules.limit) {
        throw bad_request("QUOTE_TEXT_INVALID");
    }
    std::string text;
    add_lines(replied.value("rich_message", json::object()).value("blocks", json()), text);
    const auto wanted = parameters.value("quote_position", std::int64_t{0});
    const std::int32_t position = find_quote(text, quote, static_cast<std::int32_t>(wanted));
    if (quote.empty() || position < 0) throw bad_request("QUOTE_TEXT_INVALID");
    message["quote"] = {{"text", ""}, {"rich_texts", texts}, {"position", position}, {"is_manual", true}};
}

void put_quote(CallContext& call, const json& parameters, const json& replied, json& message) {
    if (const json texts = parameters.value("quote_rich_texts", json()); texts.is_array() && !texts.empty()) {
        return put_rich_quote(parameters, replied, message);
    }
    const StyledText quote = read_text(call, parameters, quote_rules);
    if (quote.text.empty()) return;
    const std::string text = replied.contains("text") ? text_member(replied, "text") : text_member(replied, "caption");
    const auto wanted = parameters.value("quote_position", std::int64_t{0});
    const std::int32_t position = find_quote(text, quote.text, static_cast<std::int32_t>(wanted));
    if (position < 0) throw bad_request("QUOTE_TEXT_INVALID");
    json object{{"text", quote.text}, {"position", position}, {"is_manual", true}};
    if (!quote.entities.empty()) object["entities"] = quote.entities;
    message["quote"] = std::move(object);
}

/// A reply to a message of another chat.
json external_reply(CallContext& call, const ChatRecord& chat, const json& replied) {
    json out{{"origin", origin_of(call.world, replied)}};
    if (!chat.is_private()) {
        out["chat"] = chat.brief();
        out["message_id"] = replied["message_id"];
    }
    for (const auto& [key, value] : replied.items()) {
        for (const std::string_view field : external_reply_fields) {
            if (key == field) out[key] = value;
        }
    }
    return out;
}

/// What reply_to_message_id and allow_sending_without_reply, which the server still understands, say today.
json old_parameters(CallContext& call) {
    const json& values = call.raw().values;
    const auto text = [&values](const char* name) {
        const auto it = values.find(name);
        return it == values.end() ? std::string{} : it->is_string() ? it->get<std::string>() : to_text(*it);
    };
    const std::int64_t id = std::strtoll(text("reply_to_message_id").c_str(), nullptr, 10);
    const std::string flag = to_lower(text("allow_sending_without_reply"));
    if (id <= 0) return json::object();
    return json{{"message_id", id}, {"allow_sending_without_reply", flag == "true" || flag == "yes" || flag == "1"}};
}

/// The members of reply_parameters with their types; a chat_id of nothing is none.
json read_parameters(const json& given) {
    if (given.empty()) return given;
    json out = given;
    const std::string chat_id = optional_string(given, "chat_id");
    if (chat_id.empty()) out.erase("chat_id");
    if (!chat_id.empty() && chat_id.front() != '@') out["chat_id"] = std::strtoll(chat_id.c_str(), nullptr, 10);
    out["message_id"] = required_integer(given, "message_id");
    if (given.contains("allow_sending_without_reply")) optional_flag(given, "allow_sending_without_reply");
    for (const char* const name : {"quote", "quote_parse_mode", "poll_option_id"}) {
        if (given.contains(name)) out[name] = optional_string(given, name);
    }
    for (const char* const name : {"quote_position", "checklist_task_id"}) {
        if (given.contains(name)) out[name] = optional_integer(given, name);
    }
    return out;
}

}  // namespace

void put_reply_parameters(CallContext& call, ChatRecord& chat, json& message) {
    json parameters = call.arg("reply_parameters");
    if (parameters.is_object()) {
        parameters = in_context("", [&] { return read_parameters(parameters); });
    } else {
        parameters = old_parameters(call);
    }
    const auto id = parameters.value("message_id", std::int64_t{0});
    if (id <= 0) return;
    const bool elsewhere = parameters.contains("chat_id");
    ChatRecord& source = elsewhere ? call.resolve_chat(parameters["chat_id"]) : chat;
    const json* const replied = call.world.find_message(source, id);
    if (replied == nullptr) {
        if (parameters.value("allow_sending_without_reply", false)) return;
        throw bad_request("message to be replied not found");
    }
    put_quote(call, parameters, *replied, message);
    if (&source == &chat) {
        message["reply_to_message"] = as_replied(*replied);
    } else {
        message["external_reply"] = external_reply(call, source, *replied);
    }
    if (parameters.contains("checklist_task_id")) {
        message["reply_to_checklist_task_id"] = parameters["checklist_task_id"];
    }
    if (parameters.contains("poll_option_id")) message["reply_to_poll_option_id"] = parameters["poll_option_id"];
}

}  // namespace telepot::lab
