// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/json.hpp"
#include "codec/request.hpp"
#include "lab/facts.hpp"

namespace telepot::app {

/// A call as it stands on the command line, checked against what is known of the method.
class CheckedCall {
public:
    CheckedCall() = default;

    json arguments = json::object();
    std::vector<codec::FilePart> files;
    /// What is wrong with it, a sentence each; empty if nothing is.
    std::vector<std::string> problems;
};

/// Reads words "key=value" on top of `base`. A value is read as the parameter's type wants it; key=@path uploads a file
/// where the parameter takes one, or where another value names attach://key. @throws UsageError for a word that is no
/// key=value, or a file that isn't there.
CheckedCall check_call(const lab::facts::Method& method, const json& base, const std::vector<std::string>& words);

/// The same for a method that nobody knows: values that are JSON are taken as such, others as text.
CheckedCall unchecked_call(const json& base, const std::vector<std::string>& words);

/// The method with this name in any letter case. @throws UsageError with the near name.
const lab::facts::Method& method_named(std::string_view name);

}  // namespace telepot::app
