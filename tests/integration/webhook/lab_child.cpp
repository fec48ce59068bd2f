// SPDX-License-Identifier: MIT
// usage: lab_child PORT HOOK_URL FIRST_UPDATE_ID    a local Bot API server, to be killed, whose users write without
// end.
#include <chrono>
#include <cstdlib>
#include <string>
#include <thread>
#include <vector>

#include "telepot/lab.hpp"
#include "telepot/telepot.hpp"

namespace {
constexpr const char* token = "123456:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0";
constexpr const char* secret = "s3cret-token_1";
}  // namespace

int main(int argc, char** argv) {
    if (argc < 4) return 2;
    telepot::lab::Server server{{.port = static_cast<std::uint16_t>(std::stoi(argv[1])),
                                 .local_mode = true,
                                 .first_update_id = std::atoll(argv[3])}};
    const telepot::lab::BotAccount bot = server.bot(token);
    telepot::Bot{token, {.base_url = server.url()}}.setWebhook(argv[2], {.secret_token = secret});
    std::vector<telepot::lab::User> people;
    for (int i = 0; i < 20; ++i) people.push_back(server.new_user("User" + std::to_string(i)));
    for (int round = 0;; ++round) {
        for (telepot::lab::User& person : people) person.send_text(bot, std::to_string(round));
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
}
