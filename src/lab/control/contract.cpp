// SPDX-License-Identifier: MIT
#include "lab/control/contract.hpp"

#include <algorithm>
#include <cctype>
#include <stdexcept>

#include "lab/arguments.hpp"
#include "lab/control/assets.hpp"

namespace telepot::lab {

namespace {

constexpr std::size_t most_similar = 5;

std::vector<std::string> split(std::string_view path) {
    std::vector<std::string> parts;
    while (!path.empty()) {
        if (path.front() == '/') {
            path.remove_prefix(1);
            continue;
        }
        const std::size_t end = std::min(path.find('/'), path.size());
        parts.emplace_back(path.substr(0, end));
        path.remove_prefix(end);
    }
    return parts;
}

bool is_parameter(const std::string& segment) {
    return segment.front() == '{';
}

bool fits(const ContractOperation& operation, const std::vector<std::string>& parts) {
    return std::equal(
        operation.segments.begin(), operation.segments.end(), parts.begin(), parts.end(),
        [](const std::string& wanted, const std::string& given) { return is_parameter(wanted) || wanted == given; });
}

/// How many letters have to be changed, added or taken away.
std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = std::exchange(row[j], std::min({row[j] + 1, row[j - 1] + 1, changed}));
        }
    }
    return row.back();
}

std::string upper(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return text;
}

}  // namespace

const Contract& Contract::get() {
    static const Contract contract;
    return contract;
}

Contract::Contract() : text_(find_asset("/lab/v1/openapi.json")->bytes), document_(json::parse(text_)) {
    for (const auto& [path, verbs] : document_["paths"].items()) {
        for (const auto& [verb, described] : verbs.items()) {
            ContractOperation operation;
            operation.id = described["operationId"].get<std::string>();
            operation.verb = upper(verb);
            operation.path = path;
            operation.segments = split(path);
            operation.summary = described.value("summary", "");
            read_parameters(operation, described);
            operations_.push_back(std::move(operation));
        }
    }
}

void Contract::read_parameters(ContractOperation& operation, const json& described) const {
    for (const json& parameter : described.value("parameters", json::array())) {
        const std::string name = parameter["name"].get<std::string>();
        operation.parameters[name] = parameter["schema"];
        if (parameter.value("required", false)) operation.required.push_back(name);
    }
    if (!described.contains("requestBody")) return;
    const json& content = described["requestBody"]["content"];
    operation.body = content["application/json"]["schema"];
    operation.upload = content.contains("multipart/form-data");
}

ContractMatch Contract::match(std::string_view verb, std::string_view path) const {
    ContractMatch result;
    const std::vector<std::string> parts = split(path);
    for (const ContractOperation& operation : operations_) {
        if (!fits(operation, parts)) continue;
        result.verbs.push_back(operation.verb);
        if (operation.verb != verb) continue;
        // A fixed segment goes before a parameter: the document's addresses don't leave a choice otherwise.
        result.operation = &operation;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const std::string& segment = operation.segments[i];
            if (is_parameter(segment)) {
                result.path_values[segment.substr(1, segment.size() - 2)] = url_decode(parts[i], false);
            }
        }
    }
    if (result.verbs.empty()) result.near = similar(path);
    return result;
}

std::vector<std::string> Contract::similar(std::string_view path) const {
    std::vector<std::string> parts = split(path);
    std::vector<std::pair<std::size_t, std::string>> found;
    for (const ContractOperation& operation : operations_) {
        // Parameters are as good as whatever stands in their place.
        std::string with_values;
        for (std::size_t i = 0; i < operation.segments.size(); ++i) {
            const std::string& segment = operation.segments[i];
            with_values += '/' + (is_parameter(segment) && i < parts.size() ? parts[i] : segment);
        }
        const std::size_t far = distance(with_values, path);
        if (far <= std::max<std::size_t>(3, path.size() / 3)) {
            found.emplace_back(far, operation.verb + ' ' + operation.path);
        }
    }
    std::sort(found.begin(), found.end());
    if (found.size() > most_similar) found.resize(most_similar);
    std::vector<std::string> near;
    for (auto& [far, text] : found) near.push_back(std::move(text));
    return near;
}

const json& Contract::resolve(const json& schema) const {
    const auto reference = schema.find("$ref");
    if (reference == schema.end()) return schema;
    const std::string name = reference->get<std::string>();
    return document_["components"]["schemas"].at(name.substr(name.rfind('/') + 1));
}

}  // namespace telepot::lab
