// SPDX-License-Identifier: MIT
// Events: the stream, and one at a time.
#include <charconv>

#include "lab/control/control_call.hpp"

namespace telepot::lab {

namespace {

void require_known(const std::string& type) {
    const json& known = Contract::get().document()["x-events"];
    if (known.contains(type)) return;
    std::string list;
    for (const auto& [name, described] : known.items()) list += (list.empty() ? "" : ", ") + name;
    throw ControlError(400, "there is no event \"" + type + "\"; there are " + list, "types");
}

EventFilter filter_of(const ControlCall& call) {
    EventFilter filter;
    filter.bot_id = call.integer("bot_id");
    filter.user_id = call.integer("user_id");
    if (!call.has("types")) return filter;
    if (call.args["types"].is_array()) {
        for (const json& type : call.args["types"]) filter.types.insert(type.get<std::string>());
    } else {
        std::string rest = call.text("types");
        while (!rest.empty()) {
            const std::size_t comma = std::min(rest.find(','), rest.size());
            if (comma > 0) filter.types.insert(rest.substr(0, comma));
            rest.erase(0, comma + 1);
        }
    }
    for (const std::string& type : filter.types) require_known(type);
    return filter;
}

void events(ControlCall& call, const net::Responder& responder) {
    EventFilter filter = filter_of(call);
    bool resume = call.has("after");
    auto after = static_cast<std::uint64_t>(std::max<std::int64_t>(0, call.integer("after")));
    if (!call.last_event_id.empty()) {
        const char* const end = call.last_event_id.data() + call.last_event_id.size();
        const auto [stop, error] = std::from_chars(call.last_event_id.data(), end, after);
        if (error != std::errc() || stop != end) throw ControlError(400, "Last-Event-ID must be a number");
        resume = true;
    }
    const auto lock = call.world.lock();
    call.lab->control().hub().listen(responder, std::move(filter), resume, after);
}

void wait_event(ControlCall& call, const net::Responder& responder) {
    Hub& hub = call.lab->control().hub();
    const EventFilter filter = filter_of(call);
    auto after = static_cast<std::uint64_t>(std::max<std::int64_t>(0, call.integer("after")));
    {
        const auto lock = call.world.lock();
        if (!call.has("after")) after = hub.last_id();
        if (!hub.events().empty() && after + 1 < hub.events().front().id) {
            throw ControlError(
                400, "events after " + std::to_string(after) + " aren't kept any more: read the world anew", "after");
        }
    }
    const auto look = [&hub, filter, after]() -> std::optional<json> {
        for (const Event& event : hub.events()) {
            if (event.id > after && hub.fits(filter, event)) return json::parse(event.text());
        }
        return std::nullopt;
    };
    call.lab->control().waits().wait(responder, call.timeout(), look, "an event");
}

constexpr ControlEntry entries[] = {{"events", nullptr, events}, {"wait_event", nullptr, wait_event}};

}  // namespace

std::span<const ControlEntry> event_operations() {
    return entries;
}

}  // namespace telepot::lab
