// SPDX-License-Identifier: MIT
#include "bot/unknown_method.hpp"

#include <algorithm>
#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "telepot/values/exception.hpp"
#include "telepot/values/json.hpp"

namespace telepot::bot {

namespace {

bool is_letter_or_digit(char c) noexcept {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool is_object(std::string_view text) {
    try {
        return Json::parse(text).kind() == Json::Kind::object;
    } catch (const DecodeError&) {
        return false;
    }
}

/// A call may outlive whoever made it, so what describes its method is kept for good: one entry for each name that the
/// program ever uses.
const codec::MethodInfo& info_of(std::string_view name) {
    static std::mutex mutex;
    static auto& infos = *new std::map<std::string, std::unique_ptr<const codec::MethodInfo>, std::less<>>;
    const std::scoped_lock lock(mutex);
    const auto found = infos.find(name);
    if (found != infos.end()) return *found->second;
    const auto added = infos.try_emplace(std::string(name)).first;
    added->second = std::make_unique<const codec::MethodInfo>(codec::MethodInfo{added->first, false});
    return *added->second;
}

}  // namespace

codec::Request unknown_method(std::string_view name, std::string_view arguments) {
    // The name becomes a part of the URL, behind the token.
    if (name.empty() || !std::all_of(name.begin(), name.end(), is_letter_or_digit)) {
        throw BadArgument("a method's name consists of letters and digits; this is none: '" + std::string(name) + "'");
    }
    if (!is_object(arguments)) {
        throw BadArgument(std::string(name) + ": the arguments must be a JSON object, as JsonObject builds it");
    }
    codec::Request request(info_of(name));
    request.json = arguments;
    return request;
}

}  // namespace telepot::bot
