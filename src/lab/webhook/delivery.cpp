// SPDX-License-Identifier: MIT
#include "lab/webhook/delivery.hpp"

#include <algorithm>
#include <utility>

#include "lab/webhook/hook_url.hpp"

namespace telepot::lab {

namespace {

constexpr std::int64_t longest_pause_ms = 60'000;
// A server that says 410 for as long doesn't want this webhook any more.
constexpr std::int64_t gone_ms = 24LL * 3600 * 1000;

auto position(BotRecord& bot, std::uint64_t serial) {
    const auto at =
        std::lower_bound(bot.queue.begin(), bot.queue.end(), serial,
                         [](const QueuedUpdate& update, std::uint64_t wanted) { return update.serial < wanted; });
    return at != bot.queue.end() && at->serial == serial ? at : bot.queue.end();
}

}  // namespace

std::chrono::milliseconds hook_retry_delay(int failures) {
    if (failures <= 1) return std::chrono::milliseconds{0};
    const std::int64_t doubled = failures > 6 ? longest_pause_ms : std::int64_t{1000} << (failures - 1);
    return std::chrono::milliseconds(std::min(longest_pause_ms, doubled));
}

void HookDelivery::look() {
    std::optional<WebhookState> changed;
    {
        const auto lock = laboratory_.world.lock();
        BotRecord* bot = laboratory_.world.find_bot(bot_id_);
        if (bot == nullptr) return;
        if (bot->webhook_revision != revision_) {
            renew(*bot);
            changed = bot->webhook;
        }
    }
    // Without the lock: reading the system's authorities takes its time.
    if (changed) make_target(*changed);
    if (target_) {
        const auto lock = laboratory_.world.lock();
        const BotRecord* bot = laboratory_.world.find_bot(bot_id_);
        if (bot == nullptr) return;
        take_new_updates(*bot);
    }
    wake_due_lanes();
    send_ready();
    arm();
}

/// Another webhook, or none. What is on its way comes to its end as before.
void HookDelivery::renew(const BotRecord& bot) {
    revision_ = bot.webhook_revision;
    for (const auto& connection : idle_) connection->close();
    idle_.clear();
    ready_.clear();
    for (auto& [key, lane] : lanes_) {
        lane.waiting.clear();
        lane.failures = 0;
        lane.due_ms = 0;
        lane.ready = false;
    }
    pausing_.clear();
    std::erase_if(lanes_, [](const auto& entry) { return entry.second.current == 0; });
    last_serial_ = 0;
    target_.reset();
}

void HookDelivery::make_target(const WebhookState& hook) {
    const auto url = parse_hook_url(hook.url);
    if (!url) return;
    max_connections_ = static_cast<std::size_t>(hook.max_connections);
    try {
        target_ = std::make_shared<HookTarget>(*url, hook.secret_token, hook.ip_address, hook.certificate,
                                               laboratory_.world.options().webhook_timeout);
    } catch (const std::exception& error) {
        const auto lock = laboratory_.world.lock();
        BotRecord* bot = laboratory_.world.find_bot(bot_id_);
        if (bot == nullptr) return;
        WebhookState& state = bot->webhook;
        state.last_error_date = laboratory_.world.clock().now();
        state.last_error_message = std::string("SSL error {") + error.what() + "}";
    }
}

void HookDelivery::take_new_updates(const BotRecord& bot) {
    const auto first =
        std::upper_bound(bot.queue.begin(), bot.queue.end(), last_serial_,
                         [](std::uint64_t serial, const QueuedUpdate& update) { return serial < update.serial; });
    for (auto update = first; update != bot.queue.end(); ++update) {
        last_serial_ = update->serial;
        Lane& lane = lanes_[update->order_key];
        if (lane.current == update->serial) continue;
        lane.waiting.push_back(update->serial);
        make_ready(update->order_key, lane);
    }
}

void HookDelivery::make_ready(std::int64_t key, Lane& lane) {
    if (lane.ready || lane.current != 0 || lane.waiting.empty()) return;
    if (lane.due_ms > laboratory_.world.clock().now_ms()) {
        pausing_.emplace(lane.due_ms, key);
        return;
    }
    lane.ready = true;
    ready_.push_back(key);
}

void HookDelivery::wake_due_lanes() {
    const std::int64_t now = laboratory_.world.clock().now_ms();
    while (!pausing_.empty() && pausing_.begin()->first <= now) {
        const std::int64_t key = pausing_.extract(pausing_.begin()).value().second;
        const auto at = lanes_.find(key);
        if (at != lanes_.end()) make_ready(key, at->second);
    }
}

/// Under the world's lock.
std::vector<HookDelivery::Parcel> HookDelivery::next_parcels(BotRecord& bot) {
    std::vector<Parcel> parcels;
    while (!ready_.empty() && under_way_ < max_connections_) {
        const std::int64_t key = ready_.front();
        ready_.pop_front();
        Lane& lane = lanes_.at(key);
        lane.ready = false;
        while (!lane.waiting.empty() && lane.current == 0) {
            const auto update = position(bot, lane.waiting.front());
            if (update != bot.queue.end() && update->expires_ms <= laboratory_.world.clock().now_ms()) {
                bot.queue.erase(update);
            } else if (update != bot.queue.end()) {
                lane.current = update->serial;
                laboratory_.world.note_delivered(bot, *update, 0);
                parcels.emplace_back(key, update->text);
                ++under_way_;
            }
            lane.waiting.pop_front();
        }
        if (lane.current == 0) lanes_.erase(key);
    }
    return parcels;
}

void HookDelivery::send_ready() {
    if (!target_ || ready_.empty()) return;
    std::vector<Parcel> parcels;
    {
        const auto lock = laboratory_.world.lock();
        BotRecord* bot = laboratory_.world.find_bot(bot_id_);
        if (bot != nullptr) parcels = next_parcels(*bot);
    }
    for (Parcel& parcel : parcels) send(std::move(parcel));
}

void HookDelivery::send(Parcel parcel) {
    std::shared_ptr<HookConnection> connection;
    if (idle_.empty()) {
        connection = make_hook_connection(context_, target_);
    } else {
        connection = std::move(idle_.back());
        idle_.pop_back();
    }
    busy_.push_back(connection);
    connection->post(std::move(parcel.text), [weak = weak_from_this(), key = parcel.key, connection,
                                              revision = revision_](HookOutcome outcome) {
        const auto me = weak.lock();
        if (!me) return;
        std::erase(me->busy_, connection);
        if (me->revision_ == revision) {
            me->idle_.push_back(connection);
        } else {
            connection->close();
        }
        me->finished(key, std::move(outcome));
    });
}

void HookDelivery::finished(std::int64_t key, HookOutcome outcome) {
    --under_way_;
    Lane& lane = lanes_.at(key);
    const std::uint64_t serial = std::exchange(lane.current, 0);
    {
        const auto lock = laboratory_.world.lock();
        BotRecord* bot = laboratory_.world.find_bot(bot_id_);
        if (bot == nullptr) return lanes_.clear();
        if (!outcome.address.empty()) bot->webhook.resolved_address = outcome.address;
        if (outcome.acknowledged()) {
            acknowledged(*bot, lane, serial);
        } else {
            refused(*bot, lane, serial, outcome);
        }
        laboratory_.world.changed();
    }
    const auto still = lanes_.find(key);  // a webhook that was given up has none
    if (still != lanes_.end() && still->second.waiting.empty()) {
        lanes_.erase(still);
    } else if (still != lanes_.end()) {
        make_ready(key, still->second);
    }
    const auto alive = laboratory_.weak_from_this().lock();
    if (alive && outcome.acknowledged() && !outcome.body.empty()) {
        execute_reply(alive, bot_id_, outcome.content_type, std::move(outcome.body));
    }
    send_ready();
    arm();
}

void HookDelivery::acknowledged(BotRecord& bot, Lane& lane, std::uint64_t serial) {
    const auto update = position(bot, serial);
    if (update != bot.queue.end()) {
        laboratory_.world.note_confirmed(bot, *update);
        bot.queue.erase(update);
    }
    bot.webhook.gone_since_ms = 0;
    lane.failures = 0;
    lane.due_ms = 0;
}

void HookDelivery::refused(BotRecord& bot, Lane& lane, std::uint64_t serial, const HookOutcome& outcome) {
    lane.waiting.push_front(serial);
    if (bot.webhook.url.empty()) return;
    const std::int64_t now = laboratory_.world.clock().now_ms();
    WebhookState& hook = bot.webhook;
    hook.last_error_date = now / 1000;
    hook.last_error_message = outcome.error;
    ++lane.failures;
    std::chrono::milliseconds pause = hook_retry_delay(lane.failures);
    if (outcome.retry_after) {
        const std::chrono::seconds wanted(std::min<std::int64_t>(*outcome.retry_after, 3600));
        pause = std::max<std::chrono::milliseconds>(pause, wanted);
    }
    lane.due_ms = now + pause.count();
    if (outcome.status != 410) {
        hook.gone_since_ms = 0;
    } else if (hook.gone_since_ms == 0) {
        hook.gone_since_ms = now;
    } else if (now - hook.gone_since_ms >= gone_ms) {
        hook = WebhookState();
        ++bot.webhook_revision;
        renew(bot);
    }
}

/// One timer for the lane that is due first.
void HookDelivery::arm() {
    if (pausing_.empty()) return;
    const std::int64_t wait = std::max<std::int64_t>(1, pausing_.begin()->first - laboratory_.world.clock().now_ms());
    alarm_.expires_after(std::chrono::milliseconds(wait));
    alarm_.async_wait([weak = weak_from_this()](const boost::system::error_code& error) {
        const auto me = weak.lock();
        if (!me || error) return;
        me->wake_due_lanes();
        me->send_ready();
        me->arm();
    });
}

void HookDelivery::close() {
    alarm_.cancel();
    for (const auto& connection : idle_) connection->close();
    for (const auto& connection : busy_) connection->close();
}

}  // namespace telepot::lab
