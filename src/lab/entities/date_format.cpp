// SPDX-License-Identifier: MIT
#include "lab/entities/date_format.hpp"

namespace telepot::lab {

std::optional<std::string> normal_date_format(std::string_view format) {
    if (format == "r" || format == "R") return "r";
    if (format.find_first_not_of("tTdDwW") != std::string_view::npos) return std::nullopt;
    const auto has = [format](std::string_view one_of) {
        return format.find_first_of(one_of) != std::string_view::npos;
    };
    std::string out;
    if (has("wW")) out += 'w';
    // Of a short and a long form the short one wins.
    if (has("dD")) out += has("d") ? 'd' : 'D';
    if (has("tT")) out += has("t") ? 't' : 'T';
    return out;
}

}  // namespace telepot::lab
