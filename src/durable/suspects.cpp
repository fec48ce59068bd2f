// SPDX-License-Identifier: MIT
// Updates that bring the process down, and replies that may have to be given again.
//
// After a death nobody knows which of the updates at hand it was. So each that may have been, the first one of its
// chat, is handled alone from then on, and noted before: the next death with a note is counted.
#include <charconv>
#include <chrono>
#include <set>
#include <utility>

#include "durable/every_item.hpp"
#include "durable/keeper.hpp"
#include "messages/place_or_sender.hpp"
#include "telepot/values/log.hpp"

namespace telepot::durable {

using telepot::detail::Shared;

namespace {

constexpr std::string_view kClean = "clean";
// More at a time would make a start too slow; the next one tries them alone if it is needed.
constexpr std::size_t kMostAlone = 64;
// The server's pauses between attempts to deliver are shorter.
constexpr std::chrono::minutes kCareful{2};
constexpr std::string_view kTrying = " trying";
constexpr std::size_t kNumberLength = 20;
// As many as the ids that are remembered.
constexpr std::int64_t kRepliesKept = 20'000;
constexpr std::chrono::hours kReplyAge{25};

std::int64_t now_ms() {
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::system_clock::now().time_since_epoch())
        .count();
}

std::int64_t steady_now() noexcept {
    return std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch()).count();
}

std::string number_key(std::int64_t number) {
    const std::string digits = std::to_string(number);
    return std::string(kNumberLength - std::min(kNumberLength, digits.size()), '0') + digits;
}

}  // namespace

void Keeper::end() {
    StoreBatch batch;
    batch.put(kind::meta, std::string(kClean), "1");
    commit(std::move(batch));
}

void Keeper::sort_out(std::vector<AnyMessage>& left) {
    StoreBatch batch;
    const bool clean = store_->get(kind::meta, kClean).has_value();
    const bool died = !clean && has_run_before();
    if (died) careful_until_ = steady_now() + std::chrono::nanoseconds(kCareful).count();
    if (clean) batch.erase(kind::meta, std::string(kClean));
    std::map<std::string, std::string, std::less<>> known;
    every_item(*store_, kind::attempt, [&](const StoreItem& item) { known[item.key] = item.value; });
    std::set<std::int64_t> places;
    std::vector<Shared<Receipt>> new_ones;
    std::erase_if(left, [&](const AnyMessage& msg) {
        const Shared<Receipt> receipt = find(msg);
        const auto place = messages::place_or_sender(msg);
        const bool first = !place || places.insert(*place).second;
        const auto note = known.find(receipt->id);
        if (note == known.end() && (!died || !first)) return false;
        receipt->suspect = true;
        if (note == known.end()) {
            batch.put(kind::attempt, receipt->id, "0");
            new_ones.push_back(receipt);
            return false;
        }
        receipt->suspect_before = receipt->alone = true;
        const std::string& text = note->second;
        std::from_chars(text.data(), text.data() + text.size(), receipt->deaths);
        const bool dead = is_exhausted(batch, msg, *receipt, died && text.ends_with(kTrying));
        if (dead) forget(batch, receipt);
        known.erase(note);
        return dead;
    });
    for (const Shared<Receipt>& receipt : new_ones) receipt->alone = new_ones.size() <= kMostAlone;
    for (const auto& [key, note] : known) batch.erase(kind::attempt, key);
    forget_old_replies(batch);
    if (batch.empty()) return;
    commit(std::move(batch));
    store_->sync();  // before anything is handled that may end the process
}

bool Keeper::has_run_before() const {
    const std::lock_guard lock(mutex_);
    return last_news_ != 0;
}

bool Keeper::is_careful() const noexcept {
    return steady_now() < careful_until_.load(std::memory_order_relaxed);
}

/// Counts, and sets aside what has had its attempts.
bool Keeper::is_exhausted(StoreBatch& batch, const AnyMessage& msg, Receipt& receipt, bool died) const {
    if (died) ++receipt.deaths;
    if (receipt.deaths < options_.max_attempts) {
        batch.put(kind::attempt, receipt.id, std::to_string(receipt.deaths));
        return false;
    }
    const std::string reason =
        "the process has died " + std::to_string(receipt.deaths) + " times while it was handled, and nothing else";
    log::error("update " + std::to_string(receipt.update_id) + " is set aside: " + reason);
    set_aside(batch, msg, "", reason);
    for (const auto& [conversation, journal] : receipt.journals()) {
        for (std::size_t i = 0; i < journal.size(); ++i) {
            if (journal[i].state != CallRecord::State::begun) continue;
            batch.put(kind::doubt, receipt.id + "/" + conversation + "/" + std::to_string(i),
                      journal[i].method + " was possibly sent");
        }
    }
    return true;
}

bool Keeper::is_suspect(const AnyMessage& msg) const {
    const Shared<Receipt> receipt = find(msg);
    return receipt && receipt->alone;
}

bool Keeper::was_suspect(const AnyMessage& msg) const {
    const Shared<Receipt> receipt = find(msg);
    return receipt && receipt->suspect_before;
}

void Keeper::try_alone(const AnyMessage& msg, Done done) {
    const Shared<Receipt> receipt = find(msg);
    StoreBatch batch;
    if (receipt) batch.put(kind::attempt, receipt->id, std::to_string(receipt->deaths) + std::string(kTrying));
    commit(std::move(batch), std::move(done));
}

// ---- replies ----

void Keeper::put_reply(StoreBatch& batch, std::int64_t update_id, std::string body) const {
    batch.put(kind::reply, number_key(update_id), std::move(body), now_ms());
    batch.erase(kind::reply, number_key(update_id - kRepliesKept));
}

std::optional<std::string> Keeper::reply_to(std::int64_t update_id) const {
    {
        const std::lock_guard lock(mutex_);
        if (!ids_.contains(update_id)) return std::nullopt;
    }
    return store_->get(kind::reply, number_key(update_id));
}

// The numbers of updates may have begun anew meanwhile.
void Keeper::forget_old_replies(StoreBatch& batch) const {
    const std::int64_t until = now_ms() - std::chrono::duration_cast<std::chrono::milliseconds>(kReplyAge).count();
    for (const StoreItem& item : store_->due(kind::reply, until, static_cast<std::size_t>(kRepliesKept))) {
        batch.erase(kind::reply, item.key);
    }
}

}  // namespace telepot::durable
