// SPDX-License-Identifier: MIT
#include <map>
#include <mutex>
#include <utility>

#include "telepot/store/store.hpp"

namespace telepot {

namespace {

class MemoryStore final : public StoreBackend {
public:
    void commit(StoreBatch batch, Done done) override {
        std::exception_ptr error;
        {
            const std::lock_guard lock(mutex_);
            if (batch.fence() && claims_[batch.fence().name] != batch.fence().number) {
                error = std::make_exception_ptr(
                    StoreError(StoreError::Kind::fenced,
                               "somebody else has claimed " + batch.fence().name + " in this store, and owns it now"));
            } else {
                for (const StoreBatch::Change& change : batch.changes()) apply(change);
            }
        }
        if (done) done(error);
    }
    void sync() override {}

    std::optional<StoreItem> find(std::string_view kind, std::string_view key) override {
        const std::lock_guard lock(mutex_);
        const auto items = items_.find(kind);
        if (items == items_.end()) return std::nullopt;
        const auto item = items->second.find(key);
        if (item == items->second.end()) return std::nullopt;
        return StoreItem(item->first, item->second.value, item->second.time);
    }
    std::vector<StoreItem> range(std::string_view kind, std::string_view after, std::size_t most) override {
        const std::lock_guard lock(mutex_);
        std::vector<StoreItem> found;
        const auto items = items_.find(kind);
        if (items == items_.end()) return found;
        const auto& all = items->second;
        for (auto at = after.empty() ? all.begin() : all.upper_bound(after); at != all.end() && found.size() < most;
             ++at) {
            found.emplace_back(at->first, at->second.value, at->second.time);
        }
        return found;
    }
    std::vector<StoreItem> due(std::string_view kind, std::int64_t until, std::size_t most) override {
        const std::lock_guard lock(mutex_);
        std::vector<StoreItem> found;
        const auto items = items_.find(kind);
        if (items == items_.end()) return found;
        std::multimap<std::int64_t, Items::const_iterator> by_time;
        for (auto at = items->second.cbegin(); at != items->second.cend(); ++at) {
            if (at->second.time && *at->second.time <= until) by_time.emplace(*at->second.time, at);
        }
        for (const auto& [time, at] : by_time) {
            if (found.size() == most) break;
            found.emplace_back(at->first, at->second.value, time);
        }
        return found;
    }
    std::size_t count(std::string_view kind) override {
        const std::lock_guard lock(mutex_);
        const auto items = items_.find(kind);
        return items == items_.end() ? 0 : items->second.size();
    }
    StoreFence claim(std::string_view name) override {
        const std::lock_guard lock(mutex_);
        return StoreFence(std::string(name), ++claims_[std::string(name)]);
    }
    std::string name() const override { return "memory"; }

private:
    class Item {
    public:
        std::string value;
        std::optional<std::int64_t> time;
    };
    using Items = std::map<std::string, Item, std::less<>>;

    void apply(const StoreBatch::Change& change) {
        Items& items = items_[std::string(change.kind)];
        if (!change.value) {
            items.erase(change.key);
            return;
        }
        Item& item = items[change.key];
        item.value = *change.value;
        item.time = change.time;
    }

    std::mutex mutex_;  // of all below
    std::map<std::string, Items, std::less<>> items_;
    std::map<std::string, std::uint64_t> claims_;
};

}  // namespace

Store memory_store() {
    return Store(detail::Shared<StoreBackend>(new MemoryStore));
}

void commit_and_wait(StoreBackend& store, StoreBatch batch) {
    // Shared with the callback: a wait that were broken off by an exception must not leave it with a dead frame.
    class Outcome : public detail::Counted {
    public:
        std::mutex mutex;
        std::exception_ptr error;
    };
    const detail::Shared<Outcome> outcome(new Outcome);
    store.commit(std::move(batch), [outcome](const std::exception_ptr& error) {
        const std::lock_guard lock(outcome->mutex);
        outcome->error = error;
    });
    store.sync();
    const std::lock_guard lock(outcome->mutex);
    if (outcome->error) std::rethrow_exception(outcome->error);
}

}  // namespace telepot
