// SPDX-License-Identifier: MIT
#include "bot/global_proxy.hpp"

#include <atomic>
#include <mutex>
#include <stdexcept>
#include <string>

#include "telepot/bot/options.hpp"
#include "telepot/values/exception.hpp"

namespace telepot {

namespace {

std::mutex proxy_mutex;
std::optional<net::Proxy> current_proxy;
std::atomic<std::uint64_t> version{0};

std::optional<net::Proxy> parse(std::string_view url, const BasicAuth& basic_auth) {
    if (url.empty()) return std::nullopt;
    try {
        if (basic_auth.user.empty()) return net::Proxy(url);
        return net::Proxy(url, std::string(basic_auth.user), std::string(basic_auth.password));
    } catch (const std::invalid_argument& e) {
        throw BadArgument(std::string("set_proxy: ") + e.what());
    }
}

}  // namespace

void set_proxy(std::string_view url, const BasicAuth& basic_auth) {
    auto proxy = parse(url, basic_auth);
    const std::lock_guard lock(proxy_mutex);
    current_proxy = std::move(proxy);
    version.fetch_add(1, std::memory_order_release);
}

namespace bot {

std::optional<net::Proxy> global_proxy() {
    const std::lock_guard lock(proxy_mutex);
    return current_proxy;
}

std::uint64_t global_proxy_version() noexcept {
    return version.load(std::memory_order_acquire);
}

}  // namespace bot

}  // namespace telepot
