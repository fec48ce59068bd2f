// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "app/json.hpp"

namespace CLI {
class App;
}

namespace telepot::app {

/// What messages of every kind can be sent with.
class MessageOptions {
public:
    MessageOptions() = default;

    void describe(CLI::App& app);
    /// Adds them to the arguments of a send method. @throws UsageError.
    void add_to(json& arguments) const;

    const std::string& parse_mode() const noexcept { return parse_mode_; }

private:
    std::string parse_mode_;
    std::optional<std::int64_t> reply_to_;
    std::optional<std::int64_t> thread_;
    bool silent_ = false;
    bool protect_ = false;
    std::string reply_markup_;
    std::string effect_;
};

/// "message 17 to Ann (42)", for people.
std::string describe_sent(const json& message);

}  // namespace telepot::app
