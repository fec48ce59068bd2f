// SPDX-License-Identifier: MIT
#include "lab/webhook/deliverer.hpp"

#include <utility>

#include <boost/asio/post.hpp>

#include "lab/webhook/delivery.hpp"

namespace telepot::lab {

Deliverer::Deliverer(Laboratory& laboratory) : laboratory_(laboratory), thread_([this] { context_.run(); }) {}

Deliverer::~Deliverer() {
    context_.stop();
    thread_.join();
    for (auto& [bot_id, delivery] : deliveries_) delivery->close();
}

void Deliverer::notice(std::int64_t bot_id) {
    const std::lock_guard lock(mutex_);
    noticed_.insert(bot_id);
    if (noticed_.size() == 1) boost::asio::post(context_, [this] { look(); });
}

void Deliverer::look() {
    std::set<std::int64_t> noticed;
    {
        const std::lock_guard lock(mutex_);
        noticed.swap(noticed_);
    }
    for (const std::int64_t bot_id : noticed) {
        auto& delivery = deliveries_[bot_id];
        if (!delivery) delivery = std::make_shared<HookDelivery>(laboratory_, context_, bot_id);
        delivery->look();
    }
}

}  // namespace telepot::lab
