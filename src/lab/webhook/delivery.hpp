// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include "lab/laboratory.hpp"
#include "lab/webhook/hook_connection.hpp"

namespace telepot::lab {

/// The pause after so many failures in a row of one update: none after the first, then 2, 4, 8 ... up to 60 s.
std::chrono::milliseconds hook_retry_delay(int failures);

/// Delivers one bot's updates: those of a chat one after the other, different chats side by side over at most
/// max_connections connections. Everything on the deliverer's thread.
class HookDelivery : public std::enable_shared_from_this<HookDelivery> {
public:
    HookDelivery(Laboratory& laboratory, boost::asio::io_context& context, std::int64_t bot_id)
        : laboratory_(laboratory), context_(context), bot_id_(bot_id), alarm_(context) {}

    /// Takes notice of new updates, of another webhook or none, and of the clock.
    void look();
    void close();

private:
    /// Updates of one chat; one of them at a time is on its way.
    struct Lane {
        Lane() = default;

        std::deque<std::uint64_t> waiting;  // serial numbers
        std::uint64_t current = 0;          // on its way, or 0
        int failures = 0;                   // in a row, of the first in line
        std::int64_t due_ms = 0;            // not before this time of the world
        bool ready = false;                 // stands in ready_
    };
    /// What goes out next.
    struct Parcel {
        Parcel(std::int64_t lane_key, std::string update_text) : key(lane_key), text(std::move(update_text)) {}
        std::int64_t key;
        std::string text;
    };

    void renew(const BotRecord& bot);
    void make_target(const WebhookState& hook);
    void take_new_updates(const BotRecord& bot);
    void make_ready(std::int64_t key, Lane& lane);
    void wake_due_lanes();
    std::vector<Parcel> next_parcels(BotRecord& bot);
    void send_ready();
    void send(Parcel parcel);
    void finished(std::int64_t key, HookOutcome outcome);
    void acknowledged(BotRecord& bot, Lane& lane, std::uint64_t serial);
    void refused(BotRecord& bot, Lane& lane, std::uint64_t serial, const HookOutcome& outcome);
    void arm();

    Laboratory& laboratory_;
    boost::asio::io_context& context_;
    std::int64_t bot_id_;
    std::uint64_t revision_ = 0;     // of the webhook that target_ is made of
    std::uint64_t last_serial_ = 0;  // all updates up to here are in lanes
    std::shared_ptr<HookTarget> target_;
    std::size_t max_connections_ = 0;
    std::size_t under_way_ = 0;
    std::map<std::int64_t, Lane> lanes_;
    std::deque<std::int64_t> ready_;
    std::set<std::pair<std::int64_t, std::int64_t>> pausing_;  // when and which
    std::vector<std::shared_ptr<HookConnection>> idle_;
    std::vector<std::shared_ptr<HookConnection>> busy_;
    boost::asio::steady_timer alarm_;
};

}  // namespace telepot::lab
