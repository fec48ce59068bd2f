// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "lab/call_log.hpp"

namespace telepot::lab {

class ControlCall;

/// Which calls a request is about.
class CallFilter {
public:
    explicit CallFilter(const ControlCall& call);
    bool fits(const CallRecord& record) const;

private:
    std::string method_;
    std::int64_t bot_id_;
    std::uint64_t after_ = 0;
    std::optional<bool> problems_;
    std::optional<bool> failed_;
    std::optional<bool> finished_;
};

}  // namespace telepot::lab
