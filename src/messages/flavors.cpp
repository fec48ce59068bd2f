// SPDX-License-Identifier: MIT
#include <algorithm>
#include <iterator>

#include "telepot/messages/any_message.hpp"
#include "telepot/values/exception.hpp"

namespace telepot {

std::string detail::event_flavor(std::string flavor) {
    if (flavor.starts_with('_')) return flavor;
    throw BadArgument("an event's flavor begins with '_', which sets it apart from Telegram's; '" + flavor +
                      "' doesn't: write \"_" + flavor + "\"");
}

std::string detail::known_flavor(std::string flavor) {
    if (flavor.starts_with('_') || flavor == "unknown") return flavor;
    if (std::find(std::begin(kind_flavors), std::end(kind_flavors), flavor) != std::end(kind_flavors)) return flavor;
    std::string known;
    for (const std::string_view one : kind_flavors) {
        if (known.find("'" + std::string(one) + "'") == std::string::npos) known += ", '" + std::string(one) + "'";
    }
    throw BadArgument("no flavor is called '" + flavor + "'; there are those of events, which begin with '_'" + known);
}

}  // namespace telepot
