// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "support/recording_caller.hpp"
#include "telepot/methods/generated/methods.hpp"

namespace telepot::codec {

/// A message as servers return it.
inline constexpr std::string_view message_result =
    R"({"message_id":7,"date":1,"chat":{"id":5,"type":"private"},"text":"hi"})";

/// A bot without a server.
class TestBot : public methods<blocking> {
public:
    explicit TestBot(Caller& caller) : methods(&caller) {}
};

}  // namespace telepot::codec
