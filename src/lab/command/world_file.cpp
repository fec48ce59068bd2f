// SPDX-License-Identifier: MIT
#include "lab/command/world_file.hpp"

#include <fstream>
#include <map>
#include <sstream>
#include <stdexcept>
#include <vector>

#include "lab/arguments.hpp"
#include "lab/command/json_lines.hpp"
#include "lab/control/control_call.hpp"

namespace telepot::lab {

namespace {

constexpr std::size_t max_size = std::size_t{16} << 20;

/// As the control API's contract describes what it takes, so that errors are the same.
constexpr const char* schema_text = R"({
"type": "object", "additionalProperties": false, "properties": {
 "people": {"type": "array", "items": {"type": "object", "additionalProperties": false, "required": ["first_name"],
  "properties": {
   "first_name": {"type": "string", "minLength": 1, "maxLength": 64}, "last_name": {"type": "string", "maxLength": 64},
   "username": {"type": "string", "minLength": 1, "maxLength": 32}, "id": {"type": "integer", "minimum": 1},
   "language_code": {"type": "string"}, "is_premium": {"type": "boolean"}}}},
 "bots": {"type": "array", "items": {"type": "object", "additionalProperties": false, "properties": {
   "token": {"type": "string", "minLength": 1}, "name": {"type": "string", "minLength": 1, "maxLength": 64},
   "username": {"type": "string", "minLength": 1, "maxLength": 32}, "can_join_groups": {"type": "boolean"},
   "can_read_all_group_messages": {"type": "boolean"}, "supports_inline_queries": {"type": "boolean"},
   "inline_placeholder": {"type": "string", "maxLength": 64}, "started_by": {"type": "array"}}}},
 "chats": {"type": "array", "items": {"type": "object", "additionalProperties": false,
  "required": ["type", "title", "creator"], "properties": {
   "type": {"type": "string", "enum": ["group", "supergroup", "channel"]},
   "title": {"type": "string", "minLength": 1, "maxLength": 128},
   "username": {"type": "string", "minLength": 1, "maxLength": 32}, "creator": {}, "members": {"type": "array"},
   "administrators": {"type": "array"}, "is_forum": {"type": "boolean"},
   "description": {"type": "string", "maxLength": 255}}}}}})";

std::string join(const std::string& list, std::size_t at) {
    return list + '[' + std::to_string(at) + ']';
}

/// Makes the world of a file that fits the schema.
class Maker {
public:
    Maker(std::shared_ptr<Laboratory> lab, const json& file) : lab_(std::move(lab)), file_(file) {}

    void make() {
        check(Contract::get(), json::parse(schema_text), file_, "");
        each("people", [this](const json& one, const std::string& at) { make_person(one, at); });
        each("bots", [this](const json& one, const std::string& at) { make_bot(one, at); });
        each("chats", [this](const json& one, const std::string& at) { make_chat(one, at); });
        each("bots", [this](const json& one, const std::string& at) { start_bot(one, at); });
    }

private:
    template <class Make>
    void each(const char* list, Make make_one) {
        const json all = file_.value(list, json::array());
        for (std::size_t i = 0; i < all.size(); ++i) make_one(all[i], join(list, i));
    }
    /// An operation of the control API; its errors are about `at`, or a field of it.
    json run(const char* operation, const json& arguments, const std::string& at) {
        ControlCall call(lab_, arguments);
        try {
            return find_control_entry(operation)->run(call);
        } catch (const ControlError& error) {
            throw ControlError(400, error.what(), error.field.empty() ? at : at + '.' + error.field);
        } catch (const std::exception& error) {
            throw ControlError(400, error.what(), at);
        }
    }
    void remember(const json& view) {
        const auto id = view["id"].get<std::int64_t>();
        names_[view["first_name"].get<std::string>()].push_back(id);
        if (const auto username = view.value("username", std::string()); !username.empty()) {
            names_['@' + username].push_back(id);
        }
        names_[std::to_string(id)].push_back(id);
    }
    void make_person(const json& one, const std::string& at) { remember(run("new_person", one, at)); }
    void make_bot(const json& one, const std::string& at) {
        json arguments = json::object();
        for (const auto& [ours, theirs] :
             {std::pair{"token", "token"}, {"name", "first_name"}, {"username", "username"}}) {
            if (one.contains(ours)) arguments[theirs] = one[ours];
        }
        const json made = run("new_bot", arguments, at);
        remember(made);
        bots_.push_back(made["id"].get<std::int64_t>());
        json settings = one;
        for (const char* other : {"token", "name", "username", "started_by"}) settings.erase(other);
        if (settings.empty()) return;
        settings["bot_id"] = made["id"];
        run("set_bot", settings, at);
    }
    void start_bot(const json& one, const std::string& at) {
        const json people = one.value("started_by", json::array());
        const std::int64_t bot_id = bots_.at(next_start_++);
        for (std::size_t i = 0; i < people.size(); ++i) {
            const std::string field = join(at + ".started_by", i);
            run("start", {{"user_id", find(people[i], field)}, {"bot_id", bot_id}}, field);
        }
    }
    void make_chat(const json& one, const std::string& at) {
        json arguments = one;
        for (const char* other : {"creator", "members", "administrators"}) arguments.erase(other);
        const std::int64_t creator = find(one["creator"], at + ".creator");
        arguments["creator_id"] = creator;
        arguments["members"] = json::array();
        const json members = one.value("members", json::array());
        for (std::size_t i = 0; i < members.size(); ++i) {
            arguments["members"].push_back(find(members[i], join(at + ".members", i)));
        }
        const json administrators = one.value("administrators", json::array());
        std::vector<json> promotions;
        for (std::size_t i = 0; i < administrators.size(); ++i) {
            promotions.push_back(promotion(administrators[i], join(at + ".administrators", i)));
            arguments["members"].push_back(promotions.back()["member_id"]);
        }
        const json made = run("new_chat", arguments, at);
        for (json& promotion : promotions) {
            promotion["user_id"] = creator;
            promotion["chat_id"] = made["id"];
            run("promote", promotion, at + ".administrators");
        }
    }
    /// An administrator: a name, or {"who": a name, "rights": {...}}.
    json promotion(const json& one, const std::string& at) {
        static const json schema = json::parse(R"({"type": "object", "additionalProperties": false,
            "required": ["who"], "properties": {"who": {}, "rights": {"type": "object"}}})");
        if (!one.is_object()) return {{"member_id", find(one, at)}};
        check(Contract::get(), schema, one, at);
        json result{{"member_id", find(one["who"], at + ".who")}};
        if (one.contains("rights")) result["rights"] = one["rights"];
        return result;
    }
    /// Whom a first name, an @username or an id means.
    std::int64_t find(const json& who, const std::string& at) {
        const std::string name = who.is_string() ? who.get<std::string>() : to_text(who);
        const auto found = names_.find(name);
        if (found == names_.end()) {
            throw ControlError(400, at + " is " + name + ", but nobody here has that name, @username or id", at);
        }
        if (found->second.size() > 1) {
            throw ControlError(400, at + ": several are called " + name + "; say @username or id", at);
        }
        return found->second.front();
    }

    std::shared_ptr<Laboratory> lab_;
    const json& file_;
    std::map<std::string, std::vector<std::int64_t>> names_;
    std::vector<std::int64_t> bots_;
    std::size_t next_start_ = 0;
};

std::string read_file(const std::string& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in) throw std::runtime_error("can't read " + file);
    std::ostringstream text;
    text << in.rdbuf();
    if (text.str().size() > max_size) throw std::runtime_error(file + " has more than 16 MB");
    return text.str();
}

}  // namespace

void load_world_file(const std::string& file, const std::shared_ptr<Laboratory>& lab) {
    const std::string text = read_file(file);
    json parsed;
    try {
        parsed = json::parse(text);
    } catch (const json::parse_error& error) {
        const std::string why = error.what();
        const std::size_t place = why.find("line ");
        throw std::runtime_error(file + " is no JSON: " + (place == std::string::npos ? why : why.substr(place)));
    }
    try {
        Maker(lab, parsed).make();
    } catch (const ControlError& error) {
        std::string about = error.what();
        if (about.find(error.field) == std::string::npos) about = error.field + ": " + about;
        throw std::runtime_error(file + ':' + std::to_string(line_of(text, error.field)) + ": " + about);
    }
}

}  // namespace telepot::lab
