// SPDX-License-Identifier: MIT
#include <iostream>
#include <memory>
#include <string>

#include <CLI/CLI.hpp>

#include "app/api.hpp"
#include "app/command.hpp"
#include "app/exit_code.hpp"
#include "app/terminal.hpp"

namespace telepot::app {

namespace {

struct MeOptions {
    MeOptions() = default;
    ApiOptions api;
    bool as_json = false;
};

void line(std::string_view what, bool yes, std::string_view remark = {}) {
    std::cout << "  " << what << std::string(28 - what.size(), ' ')
              << paint(yes ? "yes" : "no", yes ? Colour::green : Colour::dim);
    if (!remark.empty()) std::cout << "  " << paint(remark, Colour::dim);
    std::cout << '\n';
}

void show(const json& me) {
    std::cout << paint("@" + printable(me.value("username", "")), Colour::bold) << "  "
              << one_line(me.value("first_name", ""), 200) << "  (" << me.value("id", std::int64_t{0}) << ")\n";
    const bool reads_all = me.value("can_read_all_group_messages", false);
    line("can be added to groups", me.value("can_join_groups", false));
    line("sees all messages of groups", reads_all, reads_all ? "" : "privacy mode; @BotFather: /setprivacy");
    line("inline queries", me.value("supports_inline_queries", false));
    line("business accounts", me.value("can_connect_to_business", false));
    line("main web app", me.value("has_main_web_app", false));
}

}  // namespace

Action describe_me(CLI::App& app) {
    const auto options = std::make_shared<MeOptions>();
    options->api.describe(app);
    app.add_flag("--json", options->as_json, "Print the User object of getMe");
    return [options] {
        const json me = options->api.connect().call("getMe");
        if (options->as_json) {
            std::cout << to_text(me) << '\n';
        } else {
            show(me);
        }
        return exit_ok;
    };
}

}  // namespace telepot::app
