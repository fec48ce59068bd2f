// SPDX-License-Identifier: MIT
// A button carries 64 bytes: a struct that can't be packed into them is found while compiling.
// error: static assertion failed.*must fit into 64 bytes
#include <cstdint>
#include <string>
#include <tuple>

#include <telepot/routing/callback_data.hpp>

struct Order {
    std::int64_t shop = 0;
    std::int64_t article = 0;
    std::int64_t buyer = 0;
    std::int64_t price = 0;
    std::int64_t time = 0;
    std::int64_t discount = 0;

    static constexpr std::string_view prefix = "order";
#ifdef WRONG
    static constexpr auto fields =
        std::tuple(&Order::shop, &Order::article, &Order::buyer, &Order::price, &Order::time, &Order::discount);
#else
    static constexpr auto fields =
        std::tuple(&Order::shop, &Order::article, &Order::buyer, &Order::price, &Order::time);
#endif
};

std::string data = telepot::routing::pack_callback(Order());
