// SPDX-License-Identifier: MIT
// What a button carries is made of plain values: anything else is refused with the list of what can be packed.
// errors: 1
// error: static assertion failed.*callback data is made of whole numbers
#include <cstdint>
#include <string>
#include <tuple>

#include <telepot/routing/callback_data.hpp>

struct Price {
#ifdef WRONG
    double amount = 0;
#else
    std::int32_t amount = 0;
#endif
    static constexpr std::string_view prefix = "price";
    static constexpr auto fields = std::tuple(&Price::amount);
};

std::string data = telepot::routing::pack_callback(Price());
