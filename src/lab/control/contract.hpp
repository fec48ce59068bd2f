// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "lab/json.hpp"

namespace telepot::lab {

/// One operation of the control API, as openapi.json describes it.
struct ContractOperation {
    ContractOperation() = default;

    std::string id;
    std::string verb;                   ///< "GET", ...
    std::string path;                   ///< "/lab/v1/people/{user_id}"
    std::vector<std::string> segments;  ///< of the path; parameters as "{user_id}"
    std::string summary;
    json parameters = json::object();  ///< schemas of what stands in path and query, by name
    std::vector<std::string> required;
    json body;            ///< schema of the JSON body; null if there is none
    bool upload = false;  ///< takes a form with a file, too
};

/// What an address asks for.
struct ContractMatch {
    ContractMatch() = default;

    const ContractOperation* operation = nullptr;
    json path_values = json::object();  ///< texts, decoded
    std::vector<std::string> verbs;     ///< those that the address takes
    std::vector<std::string> near;      ///< similar addresses, if it is unknown
};

/// The control API's document: which operations there are and what they take. Requests are read and checked by it, so
/// that the two can't differ.
class Contract {
public:
    static const Contract& get();

    std::string_view text() const { return text_; }
    const json& document() const { return document_; }
    const std::vector<ContractOperation>& operations() const { return operations_; }
    ContractMatch match(std::string_view verb, std::string_view path) const;
    /// The schema that a $ref stands for, or the schema itself.
    const json& resolve(const json& schema) const;

private:
    Contract();
    void read_parameters(ContractOperation& operation, const json& described) const;
    std::vector<std::string> similar(std::string_view path) const;

    std::string_view text_;
    json document_;
    std::vector<ContractOperation> operations_;
};

}  // namespace telepot::lab
