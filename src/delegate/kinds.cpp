// SPDX-License-Identifier: MIT
#include "delegate/kinds.hpp"

#include <string>

#include "telepot/values/exception.hpp"

namespace telepot::delegate {

std::uint32_t kinds_of(const Names& flavors) {
    if (flavors.all()) return ~std::uint32_t{0};
    std::uint32_t kinds = 0;
    for (const std::string& flavor : flavors.list()) {
        std::uint32_t found = 0;
        for (std::size_t kind = 0; kind < std::size(detail::kind_flavors); ++kind) {
            if (detail::kind_flavors[kind] == flavor) found |= std::uint32_t{1} << kind;
        }
        if (flavor.starts_with('_')) found = std::uint32_t{1} << 30U;
        if (found == 0) throw BadArgument("no flavor is called \"" + flavor + "\"");
        kinds |= found;
    }
    return kinds;
}

}  // namespace telepot::delegate
