// SPDX-License-Identifier: MIT
#include "durable/keeper.hpp"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <utility>

#include "codec/answer.hpp"
#include "codec/writer.hpp"
#include "durable/every_item.hpp"
#include "telepot/types/messages.hpp"
#include "telepot/values/exception.hpp"
#include "telepot/values/log.hpp"
#include "values/bot_clock.hpp"

namespace telepot::durable {

using telepot::detail::Shared;

namespace {

constexpr std::size_t kKeyLength = 16;
// The server keeps updates for 24 hours, so nothing older comes again; and a batch has 100.
constexpr std::int64_t kSilence = 25 * 3600;
constexpr std::int64_t kRemembered = 20'000;
constexpr std::size_t kRangesRemembered = 64;
constexpr std::string_view kReceived = "received";

std::int64_t now() {
    return std::chrono::duration_cast<std::chrono::seconds>(telepot::detail::BotClock::wall_now().time_since_epoch())
        .count();
}

std::string key_of(std::uint64_t number) {
    char digits[kKeyLength];
    const auto end = std::to_chars(digits, digits + kKeyLength, number, 16).ptr;
    std::string key(kKeyLength - static_cast<std::size_t>(end - digits), '0');
    return key.append(digits, end);
}

/// The update as it came; one that was no JSON comes as a text.
std::string json_of(const AnyMessage& msg) {
    const Json raw = msg.update()->raw();
    if (raw.kind() == Json::Kind::string) return raw.as_string().value_or("");
    return raw.text();
}

std::int64_t number_in(std::string_view text) {
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

}  // namespace

Keeper::Keeper(StoreBackend& store, const DurableOptions& options, std::int64_t bot_id)
    : store_(&store), options_(options), owner_("bot/" + std::to_string(bot_id)) {
    if (options.max_attempts < 1 || options.max_attempts > 1000) {
        throw BadArgument("DurableOptions::max_attempts must be 1 to 1,000");
    }
}

// ---- a run begins ----

std::vector<AnyMessage> Keeper::begin(telepot::detail::Function<void(const std::exception_ptr&)> failed) {
    StoreFence fence = store_->claim(owner_);
    std::vector<AnyMessage> left;
    {
        const std::lock_guard lock(mutex_);
        fence_ = std::move(fence);
        failed_ = std::move(failed);
        has_failed_ = false;
        receipts_.clear();
        by_key_.clear();
        of_events_.clear();
        load_received();
        every_item(*store_, kind::inbox, [&](const StoreItem& item) {
            try {
                AnyMessage msg{codec::decode_update(item.value, "the store")};
                const Shared<Receipt> receipt(new Receipt(item.key, msg.update_id(), msg.object()));
                receipts_[msg.object()] = receipt;
                by_key_[item.key] = receipt;
                ids_.insert(msg.update_id());
                left.push_back(std::move(msg));
            } catch (const DecodeError& error) {
                log::error("an update in store " + store_->name() + " can't be read and is left out: " + error.what());
            }
            std::uint64_t number = 0;
            std::from_chars(item.key.data(), item.key.data() + item.key.size(), number, 16);
            next_ = std::max(next_, number + 1);
        });
        load_done();
    }
    load_journals();
    sort_out(left);
    if (!left.empty()) {
        log::info("store " + store_->name() + ": " + std::to_string(left.size()) +
                  " updates were received and not handled; they come first");
    }
    return left;
}

/// "500000001-500000042,500000044-500000050 1700000000 17": what has come, when the last one came, the next key.
void Keeper::load_received() {
    ids_.clear();
    const std::optional<std::string> stored = store_->get(kind::meta, kReceived);
    if (!stored) return;
    const char* at = stored->data();
    const char* const end = at + stored->size();
    std::int64_t first = 0;
    std::int64_t last = 0;
    std::vector<std::pair<std::int64_t, std::int64_t>> ranges;
    while (at < end && *at != ' ') {
        at = std::from_chars(at, end, first).ptr;
        if (at < end && *at == ':') at = std::from_chars(at + 1, end, last).ptr;
        ranges.emplace_back(first, last);
        if (at < end && *at == ',') ++at;
    }
    if (at < end) at = std::from_chars(at + 1, end, last_news_).ptr;
    if (at < end) std::from_chars(at + 1, end, next_);
    if (now() - last_news_ > kSilence) return;
    for (const auto& [from, to] : ranges) {
        for (std::int64_t id = std::max(from, to - kRemembered); id <= to; ++id) ids_.insert(id);
    }
}

std::string Keeper::received() const {
    std::string text;
    std::size_t skip = ids_.ranges().size() > kRangesRemembered ? ids_.ranges().size() - kRangesRemembered : 0;
    for (const auto& [first, last] : ids_.ranges()) {
        if (skip > 0) {
            --skip;
            continue;
        }
        if (!text.empty()) text += ',';
        text.append(std::to_string(std::max(first, last - kRemembered))).append(":").append(std::to_string(last));
    }
    return text.append(" ").append(std::to_string(last_news_)).append(" ").append(std::to_string(next_));
}

/// "KEY/conversation".
void Keeper::load_done() {
    every_item(*store_, kind::done, [&](const StoreItem& item) {
        const auto found = by_key_.find(item.key.substr(0, kKeyLength));
        if (found == by_key_.end()) return;
        const std::string conversation = item.key.substr(kKeyLength + 1);
        if (conversation == all_but) {
            found->second->set_only(item.value);
        } else {
            found->second->set_done(conversation);
        }
    });
}

/// "KEY/conversation/number". What belongs to no update any more is told and goes.
void Keeper::load_journals() {
    StoreBatch gone;
    std::map<std::pair<std::string, std::string>, Receipt::Journal> journals;
    every_item(*store_, kind::journal, [&](const StoreItem& item) {
        const std::size_t last = item.key.rfind('/');
        const std::string id = item.key.substr(0, item.key.find('/'));
        CallRecord record = CallRecord::parse(item.value);
        const std::string conversation = item.key.substr(id.size() + 1, last - id.size() - 1);
        if (!by_key_.contains(id) && !comes_again(id, conversation)) {
            if (record.state == CallRecord::State::begun) {
                gone.put(kind::doubt, item.key, record.method + " without an update");
                report_leftover(item.key, record);
            }
            gone.erase(kind::journal, item.key);
            return;
        }
        std::size_t number = 0;
        std::from_chars(item.key.data() + last + 1, item.key.data() + item.key.size(), number);
        Receipt::Journal& journal = journals[{id, conversation}];
        // A call whose record is missing was never begun, or is one that may be repeated.
        if (journal.size() <= number) journal.resize(number + 1, CallRecord("", CallRecord::State::unsent));
        journal[number] = std::move(record);
    });
    for (auto& [where, journal] : journals) {
        const auto found = by_key_.find(where.first);
        if (found == by_key_.end()) {
            const std::lock_guard lock(mutex_);
            of_events_[where] = std::move(journal);
        } else {
            found->second->set_journal(where.second, std::move(journal));
        }
    }
    by_key_.clear();
    if (!gone.empty()) commit(std::move(gone));
}

/// Whether the event that calls were made for is still to be handled.
bool Keeper::comes_again(const std::string& id, const std::string& conversation) const {
    if (id.starts_with(kEventPrefix)) return store_->find(kind::timer, id.substr(kEventPrefix.size())).has_value();
    if (!id.starts_with(kIdlePrefix)) return false;
    const auto state = store_->find(kind::conversation, conversation);
    return state && state->time && std::to_string(*state->time) == id.substr(kIdlePrefix.size());
}

void Keeper::report_leftover(const std::string& key, const CallRecord& record) {
    log::warning(record.method + " was possibly sent when the process ended, for an event that doesn't come again (" +
                 key + ")");
}

// ---- updates ----

std::vector<AnyMessage> Keeper::keep(std::vector<AnyMessage> updates, Done done) {
    StoreBatch batch;
    std::vector<AnyMessage> fresh;
    {
        const std::lock_guard lock(mutex_);
        // Noted last: without memory they aren't kept, and are new when they come again.
        for (AnyMessage& msg : updates) {
            if (ids_.contains(msg.update_id())) continue;
            std::string key = key_of(next_++);
            batch.put(kind::inbox, key, json_of(msg));
            receipts_[msg.object()] = Shared<Receipt>(new Receipt(std::move(key), msg.update_id(), msg.object()));
            fresh.push_back(std::move(msg));
        }
        for (const AnyMessage& msg : fresh) ids_.insert(msg.update_id());
        if (!fresh.empty()) {
            last_news_ = now();
            batch.put(kind::meta, std::string(kReceived), received());
        }
    }
    if (fresh.empty()) {
        // It may have come before, and not be durable yet.
        commit(StoreBatch(), std::move(done));
    } else {
        commit(std::move(batch), std::move(done));
    }
    return fresh;
}

Shared<Receipt> Keeper::find(const AnyMessage& msg) const {
    const std::lock_guard lock(mutex_);
    const auto found = receipts_.find(msg.object());
    if (found == receipts_.end()) return {};
    if (!msg.is_event() && found->second->update_id != msg.update_id()) return {};
    return found->second;
}

void Keeper::settle(const AnyMessage& msg, bool handled) {
    settle(find(msg), handled);
}

void Keeper::settle(const Shared<Receipt>& receipt, bool handled) {
    if (!receipt) return;
    {
        const std::lock_guard lock(mutex_);
        const auto found = receipts_.find(receipt->object);
        if (found != receipts_.end() && found->second.get() == receipt.get()) receipts_.erase(found);
    }
    if (!handled) return;
    StoreBatch batch;
    forget(batch, receipt);
    commit(std::move(batch));
}

void Keeper::forget(StoreBatch& batch, const Shared<Receipt>& receipt) {
    batch.erase(kind::inbox, receipt->id);
    for (const std::string& conversation : receipt->done()) batch.erase(kind::done, receipt->id + "/" + conversation);
    if (receipt->has_only()) batch.erase(kind::done, receipt->id + "/" + std::string(all_but));
    if (receipt->suspect) batch.erase(kind::attempt, receipt->id);
    for (const auto& [conversation, journal] : receipt->journals()) {
        for (std::size_t i = 0; i < journal.size(); ++i) {
            batch.erase(kind::journal, receipt->id + "/" + conversation + "/" + std::to_string(i));
        }
    }
}

void Keeper::set_aside(StoreBatch& batch, const AnyMessage& msg, const std::string& conversation,
                       const std::string& reason) const {
    std::string text = "{";
    codec::Writer writer(text);
    writer.key("reason");
    writer.string(reason);
    writer.key("conversation");
    writer.string(conversation);
    writer.key("at");
    writer.integer(now());
    const Shared<Receipt> receipt = find(msg);
    if (receipt && conversation.empty()) {
        writer.key("done");
        writer.open_array();
        for (const std::string& done : receipt->done()) writer.string(done);
        writer.close_array();
    }
    if (msg.is_event()) {
        writer.key("event");
        writer.string(msg.event()->flavor());
    } else {
        writer.key("update");
        writer.raw(msg.update()->raw().text());
    }
    writer.close_object();
    batch.put(kind::aside, (receipt ? receipt->id : std::to_string(msg.update_id())) + "/" + conversation,
              std::move(text));
}

std::optional<std::int64_t> Keeper::last_before(std::optional<std::int64_t> id) const {
    const std::lock_guard lock(mutex_);
    if (ids_.empty()) return std::nullopt;
    if (!id) return ids_.highest();
    std::optional<std::int64_t> last;
    for (const auto& [first, end] : ids_.ranges()) {
        if (first < *id) last = std::min(end, *id - 1);
    }
    return last;
}

void Keeper::set_state_aside(std::string_view of, const std::string& key, std::string state) {
    StoreBatch batch;
    batch.put(kind::aside, "state/" + std::string(of) + "/" + key, std::move(state));
    batch.erase(of, key);
    commit(std::move(batch));
}

// ---- events ----

void Keeper::set_listener(Waker::Listener& listener) {
    waker_ = std::make_unique<Waker>(*store_, listener);
}

// The highest bit tells them from those of a scheduler.
std::uint64_t Keeper::next_event() {
    const std::lock_guard lock(mutex_);
    return stored_event_bit | (fence_.number << 40U & ~stored_event_bit) | ++events_;
}

std::string Keeper::event_key(std::uint64_t number) {
    return key_of(number);
}

Shared<Receipt> Keeper::receive_event(const AnyMessage& msg, const std::string& id, const std::string& timer_key,
                                      const std::string& conversation) {
    const std::lock_guard lock(mutex_);
    Shared<Receipt>& receipt = receipts_[msg.object()];
    if (receipt && receipt->event) return receipt;
    receipt = Shared<Receipt>(new Receipt(id, msg, timer_key));
    const auto journal = of_events_.find({id, conversation});
    if (journal != of_events_.end()) {
        receipt->set_journal(conversation, std::move(journal->second));
        of_events_.erase(journal);
    }
    return receipt;
}

void Keeper::event_over(const Receipt& receipt, const std::string& conversation) {
    {
        const std::lock_guard lock(mutex_);
        const auto found = receipts_.find(receipt.object);
        if (found != receipts_.end() && found->second.get() == &receipt) receipts_.erase(found);
    }
    if (waker_) waker_->over(receipt.timer_key.empty() ? conversation : receipt.timer_key);
}

// ---- commits ----

std::vector<std::pair<std::int64_t, std::int64_t>> Keeper::migrations() const {
    std::vector<std::pair<std::int64_t, std::int64_t>> result;
    every_item(*store_, kind::migration,
               [&](const StoreItem& item) { result.emplace_back(number_in(item.key), number_in(item.value)); });
    return result;
}

void Keeper::commit(StoreBatch batch, Done done) {
    {
        const std::lock_guard lock(mutex_);
        batch.require(fence_);
    }
    store_->commit(std::move(batch), [self = Shared<Keeper>(this), done = std::move(done)](const auto& error) {
        if (error) self->fail(error);
        if (done) done(error);
    });
}

void Keeper::fail(const std::exception_ptr& error) {
    telepot::detail::Function<void(const std::exception_ptr&)> failed;
    {
        const std::lock_guard lock(mutex_);
        if (std::exchange(has_failed_, true)) return;
        failed = failed_;
    }
    if (failed) failed(error);
}

std::string Keeper::unique_id() {
    const std::lock_guard lock(mutex_);
    return "event-" + std::to_string(fence_.number) + "-" + std::to_string(++unique_);
}

}  // namespace telepot::durable
