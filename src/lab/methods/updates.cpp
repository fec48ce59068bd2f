// SPDX-License-Identifier: MIT
// getUpdates.
#include <algorithm>
#include <string>

#include "lab/registry.hpp"

namespace telepot::lab {

namespace {

constexpr const char* webhook_is_active =
    "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first";
constexpr const char* other_poll =
    "terminated by other getUpdates request; make sure that only one bot instance is running";

/// The real server takes the nearest allowed value; a caller who relies on that is told.
std::int64_t clamped(CallContext& call, const char* name, std::int64_t otherwise, std::int64_t low, std::int64_t high) {
    const std::int64_t given = call.integer(name, otherwise);
    const std::int64_t value = std::clamp(given, low, high);
    if (value != given) {
        call.log.problems.push_back("\"" + std::string(name) + "\" is " + std::to_string(given) + ", taken as " +
                                    std::to_string(value));
    }
    return value;
}

void confirm(World& world, BotRecord& bot, std::int64_t offset) {
    if (offset > 0) {
        std::erase_if(bot.queue, [&](const QueuedUpdate& update) {
            if (update.id < offset) world.note_confirmed(bot, update);
            return update.id < offset;
        });
        return;
    }
    const auto keep = static_cast<std::size_t>(-offset);
    while (offset < 0 && bot.queue.size() > keep) {
        world.note_confirmed(bot, bot.queue.front());
        bot.queue.pop_front();
    }
}

/// The answer: the oldest updates, which stay in the queue until they are confirmed.
std::string oldest_updates(World& world, BotRecord& bot, int limit, std::uint64_t call) {
    std::vector<std::string_view> texts;
    for (const QueuedUpdate& update : bot.queue) {
        if (static_cast<int>(texts.size()) == limit) break;
        texts.push_back(update.text);
        world.note_delivered(bot, update, call);
    }
    const auto fault = texts.empty() ? std::nullopt : world.faults().take(FaultStage::updates, "getupdates");
    if (fault) world.note_fault(fault->id);
    if (fault && fault->kind == FaultKind::shuffle_updates) std::reverse(texts.begin(), texts.end());
    const int times = fault && fault->kind == FaultKind::duplicate_updates ? 2 : 1;
    std::string answer = "[";
    for (const std::string_view text : texts) {
        for (int i = 0; i < times; ++i) answer.append(answer.size() > 1 ? "," : "").append(text);
    }
    return answer + "]";
}

void wait_for_updates(CallContext& call, const std::shared_ptr<Completion>& completion, int limit,
                      std::chrono::seconds timeout) {
    World& world = call.world;
    BotRecord& bot = call.bot;
    if (bot.waiter) {
        const auto refuse = std::move(bot.waiter->refuse);
        bot.waiter.reset();
        refuse(other_poll);
    }
    PollWaiter waiter;
    waiter.number = call.log.number;
    waiter.limit = limit;
    waiter.offset = call.integer("offset");
    waiter.started_ms = world.clock().now_ms();
    waiter.deadline_ms = world.clock().now_ms() + std::chrono::milliseconds(timeout).count();
    waiter.finish = [&world, &bot, completion, limit, number = call.log.number] {
        completion->succeed(oldest_updates(world, bot, limit, number));
    };
    waiter.refuse = [completion](const std::string& text) { completion->fail(conflict(text)); };
    bot.waiter = std::move(waiter);
    const std::uint64_t number = call.log.number;
    const auto take_back = [id = bot.id, number](World& present) {
        std::function<void()> finish;
        BotRecord* const waiting = present.find_bot(id);
        if (waiting != nullptr && waiting->waiter && waiting->waiter->number == number) {
            finish = std::move(waiting->waiter->finish);
            waiting->waiter.reset();
        }
        return finish;
    };
    completion->on_disconnect([take_back](World& w) { take_back(w); });
    completion->after(timeout, [take_back](World& w) {
        if (const auto finish = take_back(w)) finish();
    });
}

/// Whoever asks the same again at once is made to wait: two pollers with short timeouts get into each other's way.
/// Telegram's server makes everybody wait; here a call for a single update, as a bot's last one is, which only
/// confirms, isn't held up by the poll that the bot has just given up.
bool is_hasty(CallContext& call) {
    constexpr std::int64_t at_once_ms = 3000;
    const auto& waiter = call.bot.waiter;
    return waiter && call.integer("limit", 100) > 1 && waiter->offset == call.integer("offset") &&
           call.world.clock().now_ms() < waiter->started_ms + at_once_ms;
}

void get_updates(CallContext& call, std::shared_ptr<Completion> completion) {
    BotRecord& bot = call.bot;
    if (!bot.webhook.url.empty()) throw conflict(webhook_is_active);
    const int limit = static_cast<int>(clamped(call, "limit", 100, 1, 100));
    std::chrono::seconds timeout(clamped(call, "timeout", 0, 0, 50));
    if (is_hasty(call)) timeout = std::max(timeout, std::chrono::seconds(3));
    set_allowed_updates(call);
    call.world.drop_expired(bot);
    confirm(call.world, bot, call.integer("offset"));
    if (!bot.queue.empty() || timeout.count() == 0) {
        completion->succeed(oldest_updates(call.world, bot, limit, call.log.number));
    } else {
        wait_for_updates(call, completion, limit, timeout);
    }
}

constexpr MethodEntry table[] = {{"getUpdates", nullptr, get_updates}};

}  // namespace

void set_allowed_updates(CallContext& call) {
    const json& list = call.arg("allowed_updates");
    if (!list.is_array()) return;
    if (list.empty()) {
        call.bot.allowed_updates.reset();
        return;
    }
    const facts::Type& update = *facts::find_type("Update");
    auto& allowed = call.bot.allowed_updates.emplace();
    for (const json& item : list) {
        const std::string kind = item.is_string() ? item.get<std::string>() : to_text(item);
        const bool known = std::any_of(update.fields.begin(), update.fields.end(),
                                       [&](const facts::Field& field) { return field.name == kind; });
        if (known && kind != "update_id") {
            allowed.insert(kind);
        } else {
            call.log.problems.push_back("\"allowed_updates\" names an unknown kind of update: " + kind);
        }
    }
}

std::span<const MethodEntry> update_methods() {
    return table;
}

}  // namespace telepot::lab
