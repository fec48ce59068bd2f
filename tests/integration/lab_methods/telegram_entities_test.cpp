// SPDX-License-Identifier: MIT
// Every text gets the entities, or the error, that TDLib gives it.
#include <fstream>
#include <set>

#include "integration/lab_methods/method_bench.hpp"

namespace telepot::lab {
namespace {

constexpr std::size_t cases_expected = 2571;
constexpr std::size_t failures_shown = 10;

/// What the server made of one text, in the form of the expectations.
json stored(const Outcome& outcome) {
    if (outcome.code != 200) return {{"error", outcome.error}};
    json entities = outcome.result.value("entities", json::array());
    for (json& entity : entities) {
        if (entity.contains("user")) entity["user"] = entity["user"]["id"];
    }
    return {{"expected_text", outcome.result.value("text", "")}, {"expected", std::move(entities)}};
}

TEST_F(MethodBench, EveryTextGetsTheEntitiesOfTelegram) {
    std::ifstream file{TELEPOT_TEST_DATA "/telegram_entities.json"};
    const json vectors = json::parse(file);
    for (const json& id : vectors["known_users"]) {
        if (world.find_user(id.get<std::int64_t>()) == nullptr) world.add_user({{"id", id}, {"first_name", "Known"}});
    }
    ASSERT_EQ(vectors["cases"].size(), cases_expected);
    std::size_t failures = 0;
    json no_entities = json::array();
    for (const json& vector : vectors["cases"]) {
        json arguments{{"chat_id", ann}, {"text", vector["text"]}};
        for (const char* name : {"parse_mode", "entities"}) {
            if (vector.contains(name)) arguments[name] = vector[name];
        }
        for (json& entity : arguments.contains("entities") ? arguments["entities"] : no_entities) {
            if (entity.contains("user")) {
                entity["user"] = {{"id", entity["user"]}, {"is_bot", false}, {"first_name", "Named"}};
            }
        }
        const json got = stored(call("sendMessage", arguments));
        for (const auto& [name, value] : got.items()) {
            if (vector.contains(name) && vector[name] == value) continue;
            if (++failures <= failures_shown) ADD_FAILURE() << vector.dump() << "\ngot " << got.dump();
            break;
        }
    }
    EXPECT_EQ(failures, 0U);
}

}  // namespace
}  // namespace telepot::lab
