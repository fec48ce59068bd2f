// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <utility>

namespace telepot {

/// A member of a union that this version doesn't know, kept as its JSON text and sent back unchanged.
class Unknown {
public:
    Unknown() = default;
    explicit Unknown(std::string json_text) : json(std::move(json_text)) {}

    /// The object's JSON text.
    std::string json;
};

}  // namespace telepot
