// SPDX-License-Identifier: MIT
#include "lab/content/place.hpp"

#include <cmath>

#include "lab/content/text_argument.hpp"

namespace telepot::lab {
namespace {

constexpr std::int64_t forever = 0x7FFFFFFF;

double coordinate(const json& from, const char* name, double limit) {
    const auto it = from.find(name);
    if (it == from.end()) throw bad_request(std::string{name} + " is empty");
    if (!it->is_number()) throw bad_request("wrong parameter " + std::string{name} + " in request");
    const auto value = it->get<double>();
    if (!std::isfinite(value) || std::abs(value) > limit)
        throw bad_request("wrong " + std::string{name} + " specified");
    return value;
}

void copy_text(const json& from, json& to, const char* name) {
    if (const std::string text = text_member(from, name); !text.empty()) to[name] = require_utf8(text);
}

std::string required(const json& from, const char* name, const char* error) {
    return read_line(from, name, 4096, error, error);
}

}  // namespace

json read_location(const json& from) {
    json out{{"latitude", coordinate(from, "latitude", 90)}, {"longitude", coordinate(from, "longitude", 180)}};
    const double accuracy = from.value("horizontal_accuracy", 0.0);
    if (accuracy < 0 || accuracy > 1500) throw bad_request("wrong horizontal accuracy specified");
    if (accuracy > 0) out["horizontal_accuracy"] = accuracy;
    const auto period = from.value("live_period", std::int64_t{0});
    if (period == 0) return out;
    if ((period < 60 || period > 86'400) && period != forever)
        throw bad_request("wrong live location period specified");
    out["live_period"] = period;
    for (const char* const name : {"heading", "proximity_alert_radius"}) {
        if (const auto value = from.value(name, std::int64_t{0}); value > 0) out[name] = value;
    }
    if (out.value("heading", 0) > 360) throw bad_request("wrong live location heading specified");
    return out;
}

json read_venue(const json& from) {
    json place = from;
    place.erase("live_period");
    json out{{"location", read_location(place)},
             {"title", required(from, "title", "parameter \"title\" is required")},
             {"address", required(from, "address", "parameter \"address\" is required")}};
    for (const char* const name : {"foursquare_id", "foursquare_type", "google_place_id", "google_place_type"}) {
        copy_text(from, out, name);
    }
    return out;
}

json read_contact(const json& from) {
    json out{{"phone_number", required(from, "phone_number", "parameter \"phone_number\" is required")},
             {"first_name", required(from, "first_name", "parameter \"first_name\" is required")}};
    copy_text(from, out, "last_name");
    copy_text(from, out, "vcard");
    return out;
}

}  // namespace telepot::lab
