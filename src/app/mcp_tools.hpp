// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "app/scene.hpp"

namespace telepot::app {

/// What a coding agent can do in a scene: play people, and read what the bot did.
class McpTools {
public:
    /// The scene must outlive it.
    explicit McpTools(Scene& scene) : scene_(scene) {}

    /// The tools as tools/list gives them.
    json list() const;
    bool has(const std::string& name) const;
    /// Carries out a tool, and returns what the agent reads. @throws std::exception with a text for the agent.
    std::string call(const std::string& name, const json& arguments);

private:
    std::string lab_info();
    std::string start(const json& arguments);
    std::string send_text(const json& arguments);
    std::string press_button(const json& arguments);
    std::string read_chat(const json& arguments);
    std::string wait_for_reply(const json& arguments);
    std::string list_calls(const json& arguments);
    std::string advance_clock(const json& arguments);

    struct Tool;
    static const Tool* find(const std::string& name);

    Scene& scene_;
};

}  // namespace telepot::app
