// SPDX-License-Identifier: MIT
#include <array>

#include "lab/content/edit_target.hpp"
#include "lab/content/place.hpp"
#include "lab/methods/tables.hpp"

namespace telepot::lab {
namespace {

/// Only a live location that still runs can be moved or stopped.
void require_live(CallContext& call, const json& message) {
    const json location = message.value("location", json::object());
    const auto period = location.value("live_period", std::int64_t{0});
    const auto sent = message.value("date", call.world.clock().now());
    if (message.contains("venue") || period == 0 || sent + period < call.world.clock().now()) {
        throw bad_request("message can't be edited");
    }
}

json edit_live_location(CallContext& call) {
    const json given = read_location(call.args);
    EditTarget target{call};
    require_live(call, target.message());
    json changed = target.message();
    json location = given;
    if (!location.contains("live_period")) location["live_period"] = changed["location"]["live_period"];
    for (const char* const name : {"heading", "proximity_alert_radius"}) {
        if (call.integer(name) > 0) location[name] = call.integer(name);
    }
    changed["location"] = std::move(location);
    return target.replace(std::move(changed));
}

json stop_live_location(CallContext& call) {
    EditTarget target{call};
    require_live(call, target.message());
    json changed = target.message();
    for (const char* const name : {"live_period", "heading", "proximity_alert_radius"}) changed["location"].erase(name);
    return target.replace(std::move(changed));
}

constexpr std::array entries{
    MethodEntry{"editMessageLiveLocation", edit_live_location},
    MethodEntry{"stopMessageLiveLocation", stop_live_location},
};

}  // namespace

std::span<const MethodEntry> live_location_methods() {
    return entries;
}

}  // namespace telepot::lab
