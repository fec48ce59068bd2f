// SPDX-License-Identifier: MIT
#include "lab/content/text_argument.hpp"

#include <algorithm>
#include <limits>
#include <vector>

#include "lab/entities/date_format.hpp"
#include "lab/entities/links.hpp"
#include "lab/entities/normalise.hpp"
#include "lab/entities/parse.hpp"
#include "lab/entities/utf8.hpp"
#include "lab/fields.hpp"

namespace telepot::lab {
namespace {

constexpr std::size_t max_text_bytes = 1U << 15U;

FormattedText parse_marked(const std::string& text, const std::string& mode) {
    try {
        if (mode == "html") return parse_html(text);
        if (mode == "markdownv2") return parse_markdown_v2(text);
        return parse_markdown(text);
    } catch (const TextError& error) {
        throw bad_request(std::string{"can't parse entities: "} + error.what());
    }
}

Entity read_entity(const json& given, std::int32_t offset, std::int32_t length) {
    const auto kind = entity_kind(text_member(given, "type"));
    if (!kind) throw bad_request("can't parse MessageEntity: Unsupported type specified");
    switch (*kind) {
        case EntityKind::text_link: {
            const std::string url = text_member(given, "url");
            auto link = link_entity(url, offset, length);
            if (!link) throw bad_request("entity URL '" + url + "' is invalid: Wrong HTTP URL");
            return *std::move(link);
        }
        case EntityKind::text_mention: {
            const json user = given.value("user", json::object());
            const std::int64_t id = user.is_object() ? user.value("id", std::int64_t{0}) : 0;
            return Entity{*kind, offset, length, {}, id};
        }
        case EntityKind::custom_emoji:
            return Entity{*kind, offset, length, checked_emoji_id(text_member(given, "custom_emoji_id"))};
        case EntityKind::date_time: {
            const auto format = normal_date_format(text_member(given, "date_time_format"));
            if (!format) throw bad_request("invalid date-time format specified");
            return Entity{*kind, offset, length, *format, given.value("unix_time", std::int64_t{0})};
        }
        case EntityKind::pre: {
            const std::string language = text_member(given, "language");
            return Entity{language.empty() ? EntityKind::pre : EntityKind::pre_code, offset, length, language};
        }
        default: return Entity{*kind, offset, length};
    }
}

std::vector<Entity> read_entities(const json& given) {
    std::vector<Entity> out;
    if (!given.is_array()) return out;
    for (const json& item : given) {
        if (!item.is_object()) throw bad_request("can't parse MessageEntity: expected an Object");
        in_context("can't parse MessageEntity: ", [&] {
            required_integer(item, "offset");
            return required_integer(item, "length");
        });
        const auto number = [&item](const char* name) {
            const auto it = item.find(name);
            if (it != item.end() && it->is_string()) return required_integer(item, name);
            return it != item.end() && it->is_number_integer() ? it->get<std::int64_t>() : std::int64_t{-1};
        };
        const auto bounded = [](std::int64_t n) {
            using limits = std::numeric_limits<std::int32_t>;
            return static_cast<std::int32_t>(std::clamp<std::int64_t>(n, limits::min(), limits::max()));
        };
        Entity entity = read_entity(item, bounded(number("offset")), bounded(number("length")));
        if (!is_automatic(entity.kind)) out.push_back(std::move(entity));
    }
    return out;
}

/// MessageEntity objects; mentions of users whom the world does not know are dropped, as on the real server.
json finished_entities(CallContext& call, const std::vector<Entity>& entities) {
    json out = json::array();
    for (const Entity& entity : entities) {
        json object = to_json(entity);
        if (entity.kind == EntityKind::text_mention) {
            const UserRecord* const user = call.world.find_user(entity.number);
            if (user == nullptr) continue;
            object["user"] = user->profile;
        }
        out.push_back(std::move(object));
    }
    return out;
}

}  // namespace

void StyledText::put(json& object, const std::string& text_key, const std::string& entities_key) const {
    if (text.empty()) return;
    object[text_key] = text;
    if (!entities.empty()) object[entities_key] = entities;
}

const std::string& require_utf8(const std::string& text) {
    if (!is_utf8(text)) throw bad_request("strings must be encoded in UTF-8");
    return text;
}

std::string text_member(const json& object, std::string_view name) {
    if (!object.is_object()) return {};
    const auto it = object.find(name);
    return it != object.end() && it->is_string() ? it->get<std::string>() : std::string{};
}

StyledText read_text(CallContext& call, const json& from, const TextRules& rules) {
    const std::string given = text_member(from, rules.text);
    StyledText out;
    if (given.empty()) {
        if (!rules.empty.empty()) throw bad_request(rules.empty);
        return out;
    }
    if (given.size() > max_text_bytes) throw bad_request("text is too long");
    require_utf8(given);
    const std::string mode = to_lower(text_member(from, rules.parse_mode));
    FormattedText formatted;
    if (mode.empty() || mode == "none") {
        const auto entities = from.find(rules.entities);
        try {
            formatted = FormattedText{given, entities == from.end() ? std::vector<Entity>{} : read_entities(*entities)};
        } catch (const TextError& error) {
            throw bad_request(error.what());
        }
    } else if (mode == "html" || mode == "markdown" || mode == "markdownv2") {
        formatted = parse_marked(given, mode);
    } else {
        throw bad_request("unsupported parse_mode");
    }
    try {
        normalise(formatted);
    } catch (const TextError& error) {
        throw bad_request(error.what());
    }
    if (formatted.text.empty() && !rules.empty.empty()) throw bad_request("text must be non-empty");
    if (utf16_length(formatted.text) > rules.limit) throw bad_request(rules.too_long);
    out.entities = finished_entities(call, formatted.entities);
    out.text = std::move(formatted.text);
    return out;
}

std::string read_line(const json& from, std::string_view name, std::int32_t limit, std::string_view empty,
                      std::string_view too_long) {
    FormattedText line{require_utf8(text_member(from, name)), {}};
    normalise(line);
    if (line.text.empty() && !empty.empty()) throw bad_request(empty);
    if (utf16_length(line.text) > limit) throw bad_request(too_long);
    return line.text;
}

}  // namespace telepot::lab
