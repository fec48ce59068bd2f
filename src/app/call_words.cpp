// SPDX-License-Identifier: MIT
#include "app/call_words.hpp"

#include <algorithm>
#include <filesystem>
#include <map>

#include "app/exit_code.hpp"
#include "app/near_name.hpp"
#include "lab/validator.hpp"

namespace telepot::app {

namespace facts = lab::facts;

namespace {

using Names = std::vector<std::string_view>;

struct Word {
    Word(std::string k, std::string v) : key(std::move(k)), value(std::move(v)) {}
    std::string key;
    std::string value;
};

std::vector<Word> split(const std::vector<std::string>& words) {
    std::vector<Word> result;
    for (const std::string& word : words) {
        const std::size_t equals = word.find('=');
        if (equals == 0 || equals == std::string::npos) {
            throw UsageError("parameters are given as key=value; this is none: " + word);
        }
        result.emplace_back(word.substr(0, equals), word.substr(equals + 1));
    }
    return result;
}

const facts::Field* parameter_named(const facts::Method& method, std::string_view name) {
    const auto found = std::ranges::find_if(method.params, [&](const facts::Field& f) { return f.name == name; });
    return found != method.params.end() ? &*found : nullptr;
}

/// "@path" is a file where the parameter takes one; elsewhere it is text, as in chat_id=@my_channel.
bool is_file(const Word& word, const facts::Field* parameter, const std::vector<Word>& all) {
    if (word.value.size() < 2 || word.value.front() != '@') return false;
    if (parameter != nullptr) return parameter->type.find("InputFile") != std::string_view::npos;
    const std::string reference = "attach://" + word.key;
    return std::ranges::any_of(all, [&](const Word& w) { return w.value.find(reference) != std::string::npos; });
}

InputFile open(const Word& word) {
    const std::string path = word.value.substr(1);
    if (!std::filesystem::is_regular_file(path)) throw UsageError(word.key + ": there is no file " + path);
    return InputFile::path(path);
}

Names names_of(std::span<const facts::Field> fields) {
    Names names;
    for (const facts::Field& field : fields) names.push_back(field.name);
    return names;
}

/// The fields among which an unknown one was looked for: of the method, or of the type that the sentence begins with.
Names candidates(const facts::Method& method, const lab::Problem& problem) {
    const bool is_nested = problem.path.find('.') != std::string::npos;
    const facts::Type* const type = facts::find_type(problem.text.substr(0, problem.text.find(' ')));
    return is_nested && type != nullptr ? names_of(type->fields) : names_of(method.params);
}

std::string sentence(const facts::Method& method, const lab::Problem& problem) {
    if (problem.kind == lab::Problem::Kind::missing) {
        const facts::Field* const parameter = parameter_named(method, problem.path);
        if (parameter == nullptr) return problem.text;
        return problem.text + ": " + problem.path + "=" + std::string(parameter->type);
    }
    if (problem.kind != lab::Problem::Kind::unknown) return problem.text;
    const std::string name = problem.path.substr(problem.path.rfind('.') + 1);
    return problem.text + did_you_mean(name, candidates(method, problem));
}

/// Values of which the documentation lists all; such lists grow, which --force is for.
void check_choices(const facts::Method& method, const json& arguments, std::vector<std::string>& problems) {
    for (const facts::Field& field : method.params) {
        const facts::Enum* const choices = field.enum_name.empty() ? nullptr : facts::find_enum(field.enum_name);
        const auto given = arguments.find(field.name);
        if (choices == nullptr || given == arguments.end() || !given->is_string()) continue;
        const auto text = given->get<std::string>();
        if (std::ranges::find(choices->values, text) != choices->values.end()) continue;
        std::string known;
        for (const std::string_view value : choices->values) known += (known.empty() ? "" : ", ") + std::string(value);
        problems.push_back("\"" + std::string(field.name) + "\" is none of " + known + ": " + text +
                           did_you_mean(text, choices->values));
    }
}

}  // namespace

CheckedCall check_call(const facts::Method& method, const json& base, const std::vector<std::string>& words) {
    CheckedCall call;
    lab::Arguments given;
    given.values = base;
    const std::vector<Word> all = split(words);
    for (const Word& word : all) {
        if (is_file(word, parameter_named(method, word.key), all)) {
            call.files.emplace_back(word.key, open(word));
            given.files.try_emplace(word.key);
        } else {
            given.values[word.key] = word.value;
        }
    }
    std::vector<lab::Problem> problems;
    call.arguments = lab::typed_arguments(method, given, problems);
    for (const lab::Problem& problem : problems) call.problems.push_back(sentence(method, problem));
    check_choices(method, call.arguments, call.problems);
    // What is wrong goes as it was given, for those who insist.
    for (const auto& [name, value] : given.values.items()) {
        if (!call.arguments.contains(name)) call.arguments[name] = value;
    }
    // The upload itself is the form's field of this name.
    for (const codec::FilePart& part : call.files) {
        if (call.arguments.value(part.field, json()) == "attach://" + part.field) call.arguments.erase(part.field);
    }
    return call;
}

CheckedCall unchecked_call(const json& base, const std::vector<std::string>& words) {
    CheckedCall call;
    call.arguments = base;
    for (const Word& word : split(words)) {
        if (word.value.size() > 1 && word.value.front() == '@' &&
            std::filesystem::is_regular_file(word.value.substr(1))) {
            call.files.emplace_back(word.key, open(word));
            continue;
        }
        json value = json::parse(word.value, nullptr, false);
        call.arguments[word.key] = value.is_discarded() ? json(word.value) : std::move(value);
    }
    return call;
}

const facts::Method& method_named(std::string_view name) {
    if (const facts::Method* const method = facts::find_method(name)) return *method;
    Names names;
    for (const facts::Method& method : facts::all_methods()) names.push_back(method.name);
    throw UsageError("Bot API " + std::string(facts::api_version()) + " has no method '" + std::string(name) + "'" +
                     did_you_mean(name, names) + " (--force calls it all the same)");
}

}  // namespace telepot::app
