// SPDX-License-Identifier: MIT
#include "methods/arguments.hpp"

#include <set>

namespace telepot::conformance {

namespace {

/// Compares one call with what was expected, and remembers which uploads it has seen.
class Comparison {
public:
    Comparison(const World& world, const lab::Call& call) : world_(world), call_(call) {}

    void compare_call(const json& expected);
    std::vector<std::string> differences;

private:
    /// Puts the world's numbers and texts in place of their names.
    json resolved(const json& expected) const;
    void compare(const std::string& path, const json& expected, const json& actual);
    void compare_file(const std::string& path, const json& expected, const std::string& part);
    void differ(const std::string& path, const json& expected, const json& actual);

    const World& world_;
    const lab::Call& call_;
    std::set<std::string> parts_;
};

json Comparison::resolved(const json& expected) const {
    if (expected.is_object() && expected.contains("$number"))
        return world_.number(expected["$number"].get<std::string>());
    if (expected.is_object() && expected.contains("$text")) return world_.text(expected["$text"].get<std::string>());
    json out = expected;
    if (expected.is_structured() && !expected.contains("$file")) {
        for (json& member : out) member = resolved(member);
    }
    return out;
}

void Comparison::differ(const std::string& path, const json& expected, const json& actual) {
    differences.push_back(path + ": " + actual.dump() + " came in place of " + expected.dump());
}

void Comparison::compare_file(const std::string& path, const json& expected, const std::string& part) {
    for (const auto& [name, file_name] : call_.files) {
        if (name != part) continue;
        parts_.insert(name);
        if (file_name != expected["$file"].get<std::string>()) differ(path, expected["$file"], file_name);
        return;
    }
    differences.push_back(path + ": no upload is named " + part);
}

void Comparison::compare(const std::string& path, const json& expected, const json& actual) {
    constexpr std::string_view attach = "attach://";
    if (expected.is_object() && expected.contains("$file")) {
        const std::string text = actual.is_string() ? actual.get<std::string>() : "";
        if (text.rfind(attach, 0) != 0) return differ(path, expected, actual);
        return compare_file(path, expected, text.substr(attach.size()));
    }
    if (expected.type() != actual.type() && !(expected.is_number() && actual.is_number()))
        return differ(path, expected, actual);
    if (expected.is_object()) {
        for (const auto& [name, value] : expected.items()) {
            compare(path + "." + name, value, actual.contains(name) ? actual[name] : json());
        }
        for (const auto& [name, value] : actual.items()) {
            if (!expected.contains(name)) differences.push_back(path + ": nobody asked for " + name);
        }
    } else if (expected.is_array() && expected.size() == actual.size()) {
        for (std::size_t at = 0; at < expected.size(); ++at) {
            compare(path + "[" + std::to_string(at) + "]", expected[at], actual[at]);
        }
    } else if (expected != actual) {
        differ(path, expected, actual);
    }
}

void Comparison::compare_call(const json& expected) {
    const json arguments = json::parse(call_.arguments);
    for (const auto& [name, pattern] : expected.items()) {
        const json value = resolved(pattern);
        if (value.is_object() && value.contains("$file")) {
            compare_file(name, value, name);
        } else if (!arguments.contains(name)) {
            differences.push_back(name + " is missing");
        } else {
            // A form knows texts only; what isn't a text travels as JSON.
            const bool is_form = !call_.files.empty() && !value.is_string();
            const json& given = arguments[name];
            compare(name, value,
                    is_form && given.is_string() ? json::parse(given.get<std::string>(), nullptr, false) : given);
        }
    }
    for (const auto& [name, value] : arguments.items()) {
        if (!expected.contains(name)) differences.push_back("nobody asked for " + name);
    }
    for (const auto& [name, file_name] : call_.files) {
        if (!parts_.contains(name)) differences.push_back("nobody refers to the upload " + name);
    }
}

}  // namespace

std::vector<std::string> differences(const Case& test, const World& world, const lab::Call& call) {
    Comparison comparison(world, call);
    comparison.compare_call(json::parse(test.expected));
    return comparison.differences;
}

}  // namespace telepot::conformance
