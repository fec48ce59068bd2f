// SPDX-License-Identifier: MIT
#include "lab/reading.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>

#include "lab/call_context.hpp"
#include "lab/entities/utf8.hpp"
#include "lab/fields.hpp"

namespace telepot::lab {

namespace {

constexpr int max_depth = 64;
constexpr std::string_view array_prefix = "Array of ";

/// What is said of a parameter that is no readable JSON, or JSON of another kind than it should be.
struct Words {
    std::string_view parameter;
    std::string_view unreadable;
    std::string_view wrong_kind;
    std::string_view prefix;  ///< of faults inside
};
constexpr std::array<Words, 27> words{{
    {"reply_markup", "can't parse reply keyboard markup JSON object", "object expected as reply markup", ""},
    {"reply_parameters", "can't parse reply parameters JSON object", "object expected as reply parameters", ""},
    {"suggested_post_parameters", "can't parse suggested post parameters JSON object",
     "object expected as suggested post parameters", ""},
    {"shipping_options", "can't parse shipping options JSON object", "expected an Array of shipping options",
     "can't parse shipping option: "},
    {"button", "can't parse inline query results button JSON object",
     "can't parse inline query results button: InlineQueryResultsButton must be an Object",
     "can't parse inline query results button: "},
    {"results", "can't parse JSON encoded inline query results", "expected an Array of inline query results",
     "can't parse inline query result: "},
    {"result", "can't parse JSON encoded web view query results", "inline query result must be an object", ""},
    {"scope", "can't parse BotCommandScope JSON object",
     "can't parse BotCommandScope: BotCommandScope must be an Object", "can't parse BotCommandScope: "},
    {"commands", "can't parse commands JSON object", "expected an Array of BotCommand", "can't parse BotCommand: "},
    {"menu_button", "can't parse menu button JSON object", "can't parse menu button: MenuButton must be an Object",
     "can't parse menu button: "},
    {"rights", "can't parse ChatAdministratorRights JSON object",
     "can't parse ChatAdministratorRights: ChatAdministratorRights must be an Object",
     "can't parse ChatAdministratorRights: "},
    {"mask_position", "can't parse mask position JSON object",
     "can't parse mask position: MaskPosition must be an Object", "can't parse mask position: "},
    {"sticker", "can't parse sticker JSON object", "can't parse sticker: InputSticker must be an Object",
     "can't parse sticker: "},
    {"stickers", "can't parse stickers JSON object", "expected an Array of InputSticker", "can't parse InputSticker: "},
    {"errors", "can't parse errors JSON object", "expected an Array of PassportElementError",
     "can't parse PassportElementError: "},
    {"link_preview_options", "can't parse link preview options JSON object", "object expected as link preview options",
     ""},
    {"permissions", "can't parse permissions JSON object", "object expected as permissions",
     "can't parse chat permissions: "},
    {"checklist", "can't parse InputChecklist JSON object", "can't parse InputChecklist: expected an Object",
     "can't parse InputChecklist: "},
    {"prices", "can't parse prices JSON object", "expected an Array of labeled prices", "can't parse labeled price: "},
    {"suggested_tip_amounts", "can't parse suggested_tip_amounts JSON object",
     "expected an Array of suggested tip amounts", ""},
    {"options", "can't parse options JSON object", "expected an Array of String as options", ""},
    {"reaction", "can't parse reaction types JSON object", "expected an Array of ReactionType",
     "can't parse reaction type: "},
    {"areas", "can't parse story areas JSON object", "expected an Array of InputStoryArea", "can't parse story area: "},
    {"content", "can't parse story content JSON object", "object expected as story content", ""},
    {"accepted_gift_types", "can't parse accepted gift types JSON object", "object expected as accepted gift types",
     ""},
    {"custom_emoji_ids", "can't parse custom emoji identifiers JSON object",
     "expected an Array of custom emoji identifiers", ""},
    {"message_ids", "can't parse message_ids JSON object", "expected an Array of message identifiers", ""},
}};

/// The words for a medium depend on whether there are many.
constexpr Words one_medium{"media", "can't parse input media JSON object", "can't parse InputMedia: expected an Object",
                           "can't parse InputMedia: "};
constexpr Words many_media{"media", "can't parse media JSON object", "expected an Array of InputMedia",
                           "can't parse InputMedia: "};
constexpr Words paid_media{"media", "can't parse paid media JSON object", "expected an Array of InputPaidMedia",
                           "can't parse InputPaidMedia: "};

Words words_for(const facts::Field& field) {
    if (field.name == "media" && field.type.find("InputPaidMedia") != std::string_view::npos) return paid_media;
    if (field.name == "media" && field.type.starts_with(array_prefix)) return many_media;
    if (field.name == "media") return one_medium;
    const auto at = std::find_if(words.begin(), words.end(), [&](const Words& w) { return w.parameter == field.name; });
    return at == words.end() ? Words{field.name, {}, {}, {}} : *at;
}

/// Arguments that the server doesn't mind if they are of another kind: it goes on without.
bool is_ignorable(std::string_view name) {
    return name == "allowed_updates" || name == "entities" || name.ends_with("_entities") || name == "results";
}

/// Types that are read where they are used, in the server's own order.
bool is_read_by_method(std::string_view type) {
    return type == "InlineKeyboardMarkup" || type == "ReplyKeyboardMarkup" || type == "ReplyKeyboardRemove" ||
           type == "ForceReply" || type == "ReplyParameters" || type == "MessageEntity" || type == "KeyboardButton" ||
           type == "InputPollOption" || type == "ChatPermissions" || type.starts_with("InputRich") ||
           type.starts_with("Rich");
}

bool is_scalar(std::string_view type) {
    return type == "Integer" || type == "Float" || type == "Boolean" || type == "True" || type == "String" ||
           type == "InputFile" || type == "Integer or String" || type == "InputFile or String";
}

std::string text_of(const json& value) {
    return value.is_string() ? value.get<std::string>() : to_text(value);
}

/// The number that a text begins with; 0 if it begins with none.
std::int64_t leading_integer(std::string_view text) {
    std::int64_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

bool is_integer(std::string_view text) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return !text.empty() && error == std::errc() && end == text.data() + text.size();
}

bool to_bool(std::string text) {
    text = to_lower(text);
    const auto begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string::npos) return false;
    text = text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
    return text == "true" || text == "yes" || text == "1";
}

json read_scalar(std::string_view type, const json& value) {
    const std::string text = text_of(value);
    if (type == "Integer") return leading_integer(text);
    if (type == "Float") return std::strtod(text.c_str(), nullptr);
    if (type == "Boolean" || type == "True") return to_bool(text);
    if (type == "Integer or String" && (is_integer(text) || text.empty() || text.front() != '@')) {
        return text.empty() ? json(text) : json(leading_integer(text));
    }
    return text;
}

json read_member(std::string_view type, const json& value, int depth);

json read_object(const facts::Type& type, const json& value, int depth) {
    json out = json::object();
    for (const facts::Field& field : type.fields) {
        const auto given = value.find(field.name);
        if (given == value.end()) continue;
        const std::string name(field.name);
        if (field.type == "Boolean" || field.type == "True") {
            out[name] = optional_flag(value, name);
        } else if (field.type == "Integer") {
            out[name] = optional_integer(value, name);
        } else if (field.type == "Float") {
            out[name] = optional_number(value, name);
        } else if (field.type == "String" || field.type == "InputFile or String" || field.type == "InputFile") {
            out[name] = optional_string(value, name);
        } else {
            out[name] = read_member(field.type, *given, depth + 1);
        }
    }
    return out;
}

bool constants_agree(const facts::Type& type, const json& value) {
    return std::all_of(type.fields.begin(), type.fields.end(), [&](const facts::Field& field) {
        if (field.const_value.empty()) return true;
        const auto given = value.find(field.name);
        return given != value.end() && text_of(*given) == field.const_value;
    });
}

/// The member of a union that the object is; nullptr if that isn't certain.
const facts::Type* member_of(const facts::Type& type, const json& value) {
    const facts::Type* found = nullptr;
    for (const std::string_view name : type.one_of) {
        const facts::Type* const member = facts::find_type(name);
        if (member == nullptr || !member->one_of.empty() || !constants_agree(*member, value)) continue;
        if (found != nullptr) return nullptr;
        found = member;
    }
    return found;
}

json read_member(std::string_view type, const json& value, int depth) {
    if (depth > max_depth || is_read_by_method(type)) return value;
    if (type.starts_with(array_prefix)) {
        if (!value.is_array()) return value;
        json out = json::array();
        for (const json& item : value) out.push_back(read_member(type.substr(array_prefix.size()), item, depth + 1));
        return out;
    }
    const facts::Type* object = facts::find_type(type);
    if (object == nullptr || !value.is_object()) return value;
    if (!object->one_of.empty()) object = member_of(*object, value);
    return object == nullptr ? value : read_object(*object, value, depth);
}

/// Members that have other names now.
void rename_old_members(std::string_view parameter, json& value) {
    if (value.is_array()) {
        for (json& item : value) rename_old_members(parameter, item);
    }
    if (!value.is_object()) return;
    const auto rename = [&value](const char* old_name, const char* name) {
        if (value.contains(old_name) && !value.contains(name)) value[name] = value[old_name];
    };
    if (parameter == "media") rename("thumb", "thumbnail");
    if (parameter == "results" || parameter == "result") {
        for (const char* of : {"url", "width", "height", "mime_type"}) {
            const std::string end = std::string("_") + of;
            rename(("thumb" + end).c_str(), ("thumbnail" + end).c_str());
        }
    }
}

/// The argument as JSON; nothing if it is to be ignored.
json read_structure(const facts::Field& field, const json& given) {
    const Words say = words_for(field);
    json value = given.is_string() ? json::parse(given.get_ref<const std::string&>(), nullptr, false) : given;
    const bool is_array = field.type.starts_with(array_prefix);
    if (value.is_discarded() || (is_array ? !value.is_array() : !value.is_object())) {
        if (is_ignorable(field.name) && (!value.is_discarded() || field.name != "results")) return nullptr;
        const std::string name(field.name);
        if (value.is_discarded()) {
            throw bad_request(say.unreadable.empty() ? "can't parse " + name + " JSON object"
                                                     : std::string(say.unreadable));
        }
        throw bad_request(!say.wrong_kind.empty() ? std::string(say.wrong_kind)
                          : is_array              ? std::string("expected an Array of String")
                                                  : "object expected as " + name);
    }
    rename_old_members(field.name, value);
    return in_context(say.prefix, [&] { return read_member(field.type, value, 0); });
}

struct Dispensable {
    std::string_view method;
    std::string_view parameter;
};
/// What the API calls required, and the server does without.
constexpr std::array<Dispensable, 5> dispensable{{{"setWebhook", "url"},
                                                  {"setMyCommands", "commands"},
                                                  {"answerInlineQuery", "results"},
                                                  {"setPassportDataErrors", "errors"},
                                                  {"sendMessageDraft", "text"}}};

}  // namespace

json read_arguments(const facts::Method& method, const Arguments& arguments) {
    json typed = json::object();
    for (const facts::Field& field : method.params) {
        const std::string name(field.name);
        const auto given = arguments.values.find(name);
        const bool is_text = field.type == "String";
        if (given == arguments.values.end() || (!is_text && *given == json(""))) {
            if (arguments.files.contains(name)) typed[name] = "attach://" + name;
            continue;
        }
        json value = is_scalar(field.type) ? read_scalar(field.type, *given) : read_structure(field, *given);
        if (!value.is_null()) typed[name] = std::move(value);
    }
    return typed;
}

void require_parameters(const facts::Method& method, const json& typed) {
    const auto is_dispensable = [&](const facts::Field& field) {
        return std::any_of(dispensable.begin(), dispensable.end(), [&](const Dispensable& entry) {
            return entry.method == method.name && entry.parameter == field.name;
        });
    };
    // The server looks for the chat last.
    for (const bool chats : {false, true}) {
        for (const facts::Field& field : method.params) {
            const bool is_chat = field.name == "chat_id" || field.name == "from_chat_id";
            if (!field.required || is_chat != chats || is_dispensable(field)) continue;
            const auto value = typed.find(field.name);
            if (value == typed.end() || *value == json("")) throw bad_request(missing_text(method, field.name));
        }
    }
}

}  // namespace telepot::lab
