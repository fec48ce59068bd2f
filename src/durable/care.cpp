// SPDX-License-Identifier: MIT
#include "durable/care.hpp"

#include <optional>
#include <set>
#include <utility>

#include "durable/every_item.hpp"
#include "durable/keeper.hpp"
#include "telepot/values/exception.hpp"
#include "telepot/values/json.hpp"

namespace telepot::durable {

namespace {

constexpr std::string_view kStatePrefix = "state/";

/// The value, if it is JSON at all.
std::optional<Json> parsed(const std::string& text) {
    try {
        return Json::parse(text);
    } catch (const Exception&) {
        return std::nullopt;
    }
}

std::string key_of(std::string_view kind, const std::string& key) {
    return std::string(kind) + "/" + key;
}

std::string key_in_store(const Matter& matter) {
    return matter.key.substr(matter.key.find('/') + 1);
}

Matter waiting(const StoreItem& item) {
    Matter matter;
    matter.key = key_of(kind::inbox, item.key);
    matter.text = item.value;
    if (const auto json = parsed(item.value)) matter.update_id = (*json)["update_id"].as_int().value_or(0);
    return matter;
}

Matter aside(const StoreItem& item) {
    Matter matter;
    matter.key = key_of(kind::aside, item.key);
    if (item.key.starts_with(kStatePrefix)) {
        matter.state = Matter::State::state;
        matter.conversation = item.key.substr(item.key.find('/', kStatePrefix.size()) + 1);
        matter.reason = "it couldn't be read";
        matter.text = item.value;
        return matter;
    }
    matter.state = Matter::State::aside;
    const auto json = parsed(item.value);
    if (!json) return matter;
    matter.conversation = (*json)["conversation"].as_string().value_or("");
    matter.reason = (*json)["reason"].as_string().value_or("");
    matter.at = (*json)["at"].as_int().value_or(0);
    matter.update_id = (*json)["update"]["update_id"].as_int().value_or(0);
    matter.text = (*json)["update"].text();
    return matter;
}

Matter doubt(const StoreItem& item) {
    Matter matter;
    matter.state = Matter::State::doubt;
    matter.key = key_of(kind::doubt, item.key);
    matter.reason = "the process ended before the answer came";
    matter.text = item.value;
    return matter;
}

void retry_update(StoreBackend& store, const Matter& matter) {
    const std::string key = key_in_store(matter);
    const std::string id = key.substr(0, key.find('/'));
    if (store.get(kind::inbox, id)) {
        throw BadArgument("update " + std::to_string(matter.update_id) +
                          " still waits for other conversations: start the bot, and try again when it is through");
    }
    StoreBatch batch;
    batch.put(kind::inbox, id, matter.text);
    if (!matter.conversation.empty()) batch.put(kind::done, id + "/" + std::string(all_but), matter.conversation);
    const Json item = Json::parse(store.get(kind::aside, key).value_or("{}"));
    for (std::size_t i = 0; i < item["done"].size(); ++i) {
        batch.put(kind::done, id + "/" + item["done"][i].as_string().value_or(""), "");
    }
    batch.erase(kind::aside, key);
    commit_and_wait(store, std::move(batch));
}

void retry_state(StoreBackend& store, const Matter& matter) {
    const std::string key = key_in_store(matter);
    const std::size_t end = key.find('/', kStatePrefix.size());
    const std::string of = key.substr(kStatePrefix.size(), end - kStatePrefix.size());
    const std::string_view kind = of == kind::session ? kind::session : kind::conversation;
    if (store.get(kind, matter.conversation)) {
        throw BadArgument(matter.conversation +
                          " has begun anew and has a new state; drop one of the two: telepot inbox "
                          "FILE drop, or telepot store FILE show, export and import");
    }
    StoreBatch batch;
    batch.put(kind, matter.conversation, matter.text);
    batch.erase(kind::aside, key);
    commit_and_wait(store, std::move(batch));
}

}  // namespace

std::string_view name_of(Matter::State state) noexcept {
    switch (state) {
        case Matter::State::waiting: return "waiting";
        case Matter::State::aside: return "aside";
        case Matter::State::state: return "state";
        case Matter::State::doubt: return "doubt";
    }
    return "";
}

std::vector<Matter> matters(StoreBackend& store) {
    std::vector<Matter> all;
    every_item(store, kind::aside, [&](const StoreItem& item) { all.push_back(aside(item)); });
    every_item(store, kind::doubt, [&](const StoreItem& item) { all.push_back(doubt(item)); });
    every_item(store, kind::inbox, [&](const StoreItem& item) { all.push_back(waiting(item)); });
    return all;
}

void retry(StoreBackend& store, const Matter& matter) {
    switch (matter.state) {
        case Matter::State::aside: return retry_update(store, matter);
        case Matter::State::state: return retry_state(store, matter);
        case Matter::State::waiting: throw BadArgument(matter.key + " waits already: the bot handles it when it runs");
        case Matter::State::doubt:
            throw BadArgument(matter.key +
                              " is a call that was possibly sent: look in the chat whether it was; drop it then");
    }
}

void drop(StoreBackend& store, const Matter& matter) {
    const std::string key = key_in_store(matter);
    StoreBatch batch;
    if (matter.state != Matter::State::waiting) {
        batch.erase(matter.state == Matter::State::doubt ? kind::doubt : kind::aside, key);
        return commit_and_wait(store, std::move(batch));
    }
    batch.erase(kind::inbox, key);
    batch.erase(kind::attempt, key);
    for (const std::string_view kind : {kind::done, kind::journal}) {
        every_item(store, kind, [&](const StoreItem& item) {
            if (item.key.starts_with(key + "/")) batch.erase(kind, item.key);
        });
    }
    commit_and_wait(store, std::move(batch));
}

std::vector<std::string> inconsistencies(StoreBackend& store) {
    std::vector<std::string> found;
    std::set<std::string> updates;
    every_item(store, kind::inbox, [&](const StoreItem& item) {
        updates.insert(item.key);
        const auto json = parsed(item.value);
        if (!json || !(*json)["update_id"].as_int()) {
            found.push_back("inbox/" + item.key + " is no update: the bot leaves it out");
        }
    });
    for (const std::string_view kind : {kind::done, kind::attempt}) {
        every_item(store, kind, [&](const StoreItem& item) {
            if (updates.contains(item.key.substr(0, item.key.find('/')))) return;
            found.push_back(std::string(kind) + "/" + item.key + " belongs to no update in the inbox");
        });
    }
    for (const std::string_view kind : {kind::conversation, kind::session}) {
        every_item(store, kind, [&](const StoreItem& item) {
            const auto json = parsed(item.value);
            if (!item.value.empty() && (!json || json->kind() != Json::Kind::object)) {
                found.push_back(std::string(kind) + "/" + item.key + " is no state: the bot sets it aside");
            }
        });
    }
    return found;
}

}  // namespace telepot::durable
