// SPDX-License-Identifier: MIT
#include "lab/validator.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

#include "lab/entities/utf8.hpp"

namespace telepot::lab {

namespace {

using Problems = std::vector<Problem>;

constexpr int depth_limit = 64;

std::string join_path(const std::string& path, std::string_view name) {
    return path.empty() ? std::string(name) : path + "." + std::string(name);
}

std::string shown(const json& value) {
    std::string text = to_text(value);
    if (text.size() > 60) text = text.substr(0, 57) + "...";
    return text;
}

void wrong_type(Problems& problems, const std::string& path, std::string_view type, const json& value) {
    problems.emplace_back(Problem::Kind::wrong_type, path,
                          "\"" + path + "\" must be of type " + std::string(type) + ", not " + shown(value));
}

std::optional<std::int64_t> to_integer(const std::string& text) {
    std::int64_t value = 0;
    const char* end = text.data() + text.size();
    const auto [at, error] = std::from_chars(text.data(), end, value);
    if (text.empty() || error != std::errc() || at != end) return std::nullopt;
    return value;
}

std::optional<double> to_float(const std::string& text) {
    double value = 0;
    const char* end = text.data() + text.size();
    const auto [at, error] = std::from_chars(text.data(), end, value);
    if (text.empty() || error != std::errc() || at != end) return std::nullopt;
    return value;
}

std::optional<bool> to_boolean(std::string text) {
    text = to_lower(text);
    if (text == "true" || text == "1" || text == "yes") return true;
    if (text == "false" || text == "0" || text == "no") return false;
    return std::nullopt;
}

/// Splits "A or B or C" outside parentheses.
std::vector<std::string_view> alternatives(std::string_view type) {
    std::vector<std::string_view> parts;
    int depth = 0;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < type.size(); ++i) {
        if (type[i] == '(') ++depth;
        if (type[i] == ')') --depth;
        if (depth == 0 && type.substr(i, 4) == " or ") {
            parts.push_back(type.substr(begin, i - begin));
            begin = i + 4;
        }
    }
    parts.push_back(type.substr(begin));
    return parts;
}

class Checker {
public:
    explicit Checker(bool convert) : convert_(convert) {}

    void check(std::string_view type, json& value, const std::string& path, Problems& problems, int depth) const;

private:
    void check_scalar(std::string_view type, json& value, const std::string& path, Problems& problems) const;
    void check_any(const std::vector<std::string_view>& types, json& value, const std::string& path, Problems& problems,
                   int depth) const;
    void check_array(std::string_view element, json& value, const std::string& path, Problems& problems,
                     int depth) const;
    void check_object(const facts::Type& type, json& value, const std::string& path, Problems& problems,
                      int depth) const;

    bool convert_;
};

bool is_scalar(std::string_view type) {
    return type == "Integer" || type == "Float" || type == "Boolean" || type == "True" || type == "String" ||
           type == "InputFile";
}

void Checker::check_scalar(std::string_view type, json& value, const std::string& path, Problems& problems) const {
    if (type == "Integer") {
        if (value.is_number_integer()) return;
        const auto number = convert_ && value.is_string() ? to_integer(value.get<std::string>()) : std::nullopt;
        if (!number) return wrong_type(problems, path, type, value);
        value = *number;
    } else if (type == "Float") {
        if (value.is_number()) return;
        const auto number = convert_ && value.is_string() ? to_float(value.get<std::string>()) : std::nullopt;
        if (!number) return wrong_type(problems, path, type, value);
        value = *number;
    } else if (type == "Boolean" || type == "True") {
        if (value.is_boolean() && (type == "Boolean" || value.get<bool>())) return;
        wrong_type(problems, path, type, value);
    } else {
        if (value.is_string()) return;
        if (!convert_ || !value.is_number()) return wrong_type(problems, path, type, value);
        value = to_text(value);
    }
}

/// Whether every constant of the type that the value gives agrees, and at least one is given (or none exists).
bool constants_agree(const facts::Type& type, const json& value) {
    if (!value.is_object()) return false;
    for (const facts::Field& field : type.fields) {
        if (field.const_value.empty()) continue;
        const auto given = value.find(field.name);
        if (given == value.end()) return false;
        const std::string text = given->is_string() ? given->get<std::string>() : to_text(*given);
        if (text != field.const_value) return false;
    }
    return true;
}

bool has_constant(const facts::Type& type) {
    return std::any_of(type.fields.begin(), type.fields.end(),
                       [](const facts::Field& field) { return !field.const_value.empty(); });
}

/// The reply markup that an object is, by the field that tells; empty if it has none of them.
std::string_view reply_markup_kind(const json& value) {
    constexpr std::pair<std::string_view, std::string_view> kinds[] = {{"inline_keyboard", "InlineKeyboardMarkup"},
                                                                       {"keyboard", "ReplyKeyboardMarkup"},
                                                                       {"remove_keyboard", "ReplyKeyboardRemove"},
                                                                       {"force_reply", "ForceReply"}};
    for (const auto& [field, type] : kinds) {
        if (value.is_object() && value.contains(field)) return type;
    }
    return {};
}

/// The alternatives worth a closer look: those whose constants agree, or, if there are none, those without constants.
/// Looking into all of them would take exponential time in deeply nested unions.
std::vector<std::string_view> candidates(const std::vector<std::string_view>& types, const json& value) {
    std::vector<std::string_view> agreeing;
    std::vector<std::string_view> open;
    const std::string_view markup = reply_markup_kind(value);
    if (std::find(types.begin(), types.end(), markup) != types.end()) return {markup};
    for (const std::string_view type : types) {
        const facts::Type* object = is_scalar(type) ? nullptr : facts::find_type(type);
        if (object == nullptr || !has_constant(*object)) {
            open.push_back(type);
        } else if (constants_agree(*object, value)) {
            agreeing.push_back(type);
        }
    }
    return agreeing.empty() ? open : agreeing;
}

/// Takes the alternative with the fewest problems.
void Checker::check_any(const std::vector<std::string_view>& types, json& value, const std::string& path,
                        Problems& problems, int depth) const {
    std::optional<json> best;
    Problems best_problems;
    for (const std::string_view type : candidates(types, value)) {
        json copy = value;
        Problems found;
        check(type, copy, path, found, depth + 1);
        if (best && best_problems.size() <= found.size()) continue;
        best = std::move(copy);
        best_problems = std::move(found);
        if (best_problems.empty()) break;
    }
    if (!best) {
        problems.emplace_back(Problem::Kind::wrong_value, path,
                              "\"" + path + "\" is none of the possible kinds (" + std::string(types.front()) +
                                  ", ...): " + shown(value));
        return;
    }
    value = std::move(*best);
    problems.insert(problems.end(), best_problems.begin(), best_problems.end());
}

void Checker::check_array(std::string_view element, json& value, const std::string& path, Problems& problems,
                          int depth) const {
    if (!value.is_array()) return wrong_type(problems, path, "Array of " + std::string(element), value);
    for (std::size_t i = 0; i < value.size(); ++i) {
        check(element, value[i], path + "[" + std::to_string(i) + "]", problems, depth + 1);
    }
}

void Checker::check_object(const facts::Type& type, json& value, const std::string& path, Problems& problems,
                           int depth) const {
    // The API says that a text will do; poll options were texts until 7.3, and still are for most clients.
    if (value.is_string() && (type.name == "KeyboardButton" || type.name == "InputPollOption")) return;
    if (!value.is_object()) return wrong_type(problems, path, type.name, value);
    for (const facts::Field& field : type.fields) {
        const auto given = value.find(field.name);
        const std::string where = join_path(path, field.name);
        if (given == value.end()) {
            if (field.required) {
                problems.emplace_back(Problem::Kind::missing, where,
                                      "\"" + where + "\" is required in " + std::string(type.name));
            }
            continue;
        }
        check(field.type, *given, where, problems, depth + 1);
        if (field.const_value.empty()) continue;
        const std::string text = given->is_string() ? given->get<std::string>() : to_text(*given);
        if (text != field.const_value) {
            problems.emplace_back(Problem::Kind::wrong_value, where,
                                  "\"" + where + "\" must be " + std::string(field.const_value) + " in " +
                                      std::string(type.name) + ", not " + shown(*given));
        }
    }
    for (const auto& [name, member] : value.items()) {
        const bool known = std::any_of(type.fields.begin(), type.fields.end(),
                                       [&](const facts::Field& field) { return field.name == name; });
        if (known) continue;
        const std::string where = join_path(path, name);
        std::string text(type.name);
        text.append(" has no field \"").append(name).append("\" (\"").append(where).append("\")");
        problems.emplace_back(Problem::Kind::unknown, where, std::move(text));
    }
}

void Checker::check(std::string_view type, json& value, const std::string& path, Problems& problems, int depth) const {
    if (depth > depth_limit) {
        problems.emplace_back(Problem::Kind::wrong_value, path, "\"" + path + "\" is nested too deeply");
        return;
    }
    const auto choices = alternatives(type);
    if (choices.size() > 1) return check_any(choices, value, path, problems, depth);
    constexpr std::string_view array = "Array of ";
    if (type.substr(0, array.size()) == array) {
        return check_array(type.substr(array.size()), value, path, problems, depth);
    }
    if (!type.empty() && type.front() == '(') {
        return check(type.substr(1, type.size() - 2), value, path, problems, depth);
    }
    if (is_scalar(type)) return check_scalar(type, value, path, problems);
    const facts::Type* object = facts::find_type(type);
    if (object == nullptr) return;
    if (object->one_of.empty()) return check_object(*object, value, path, problems, depth);
    check_any({object->one_of.begin(), object->one_of.end()}, value, path, problems, depth);
}

/// Forms carry texts only: what the type says decides how a text is read.
void read_text(std::string_view type, json& value, const std::string& name, Problems& problems) {
    const std::string text = value.get<std::string>();
    const auto choices = alternatives(type);
    const bool takes_text = std::any_of(choices.begin(), choices.end(),
                                        [](std::string_view t) { return t == "String" || t == "InputFile"; });
    if (choices.front() == "Integer" && to_integer(text)) {
        value = *to_integer(text);
    } else if (type == "Float" && to_float(text)) {
        value = *to_float(text);
    } else if (type == "Boolean" || type == "True") {
        if (const auto flag = to_boolean(text)) value = *flag;
    } else if (!takes_text && !is_scalar(type)) {
        json parsed = json::parse(text, nullptr, false);
        if (parsed.is_discarded()) {
            problems.emplace_back(
                Problem::Kind::wrong_type, name,
                "\"" + name + "\" must be the JSON text of type " + std::string(type) + ", not " + shown(value));
        } else {
            value = std::move(parsed);
        }
    }
}

}  // namespace

json typed_arguments(const facts::Method& method, const Arguments& arguments, std::vector<Problem>& problems) {
    json typed = json::object();
    for (const facts::Field& field : method.params) {
        const std::string name(field.name);
        const auto given = arguments.values.find(name);
        const bool is_empty_text =
            given != arguments.values.end() && given->is_string() && given->get_ref<const std::string&>().empty();
        if (given == arguments.values.end() || (is_empty_text && field.type != "String")) {
            if (arguments.files.contains(name)) {
                typed[name] = "attach://" + name;
            } else if (field.required) {
                problems.emplace_back(Problem::Kind::missing, name, "parameter \"" + name + "\" is required");
            }
            continue;
        }
        json value = *given;
        const std::size_t before = problems.size();
        if (value.is_string()) read_text(field.type, value, name, problems);
        if (problems.size() == before) check_value(field.type, value, name, true, problems);
        typed[name] = std::move(value);
    }
    for (const auto& [name, value] : arguments.values.items()) {
        const bool known =
            name == "method" || std::any_of(method.params.begin(), method.params.end(),
                                            [&](const facts::Field& field) { return field.name == name; });
        if (!known) {
            problems.emplace_back(Problem::Kind::unknown, name,
                                  std::string(method.name) + " has no parameter \"" + name + "\"");
        }
    }
    for (const auto& [name, file] : arguments.files) {
        if (typed.contains(name) || to_text(arguments.values).find("attach://" + name) != std::string::npos) continue;
        problems.emplace_back(Problem::Kind::unknown, name, "the uploaded part \"" + name + "\" is used nowhere");
    }
    return typed;
}

void check_value(std::string_view type, json& value, const std::string& path, bool convert,
                 std::vector<Problem>& problems) {
    Checker(convert).check(type, value, path, problems, 0);
}

std::vector<Problem> check_answer(std::string_view type, const json& value) {
    std::vector<Problem> problems;
    json copy = value;
    check_value(type, copy, "result", false, problems);
    return problems;
}

}  // namespace telepot::lab
