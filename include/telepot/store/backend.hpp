// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <exception>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "telepot/values/exception.hpp"
#include "telepot/values/shared.hpp"

namespace telepot {

/// A store that can't be used, or a commit that has failed. what() says what to do.
class StoreError : public Exception {
public:
    enum class Kind {
        locked,     ///< another process has it
        read_only,  ///< it can't be written
        damaged,    ///< it is no store, or not whole
        newer,      ///< a newer version has written it
        full,       ///< no space is left
        fenced,     ///< somebody else owns what was to be changed
        io,         ///< anything else
    };
    StoreError(Kind kind, const std::string& what) : Exception(what), kind_(kind) {}
    [[nodiscard]] Kind kind() const noexcept { return kind_; }

private:
    Kind kind_;
};

/// An item of a store: found by its kind and key, and, if it has a time, by that.
class StoreItem {
public:
    StoreItem() = default;
    StoreItem(std::string item_key, std::string item_value, std::optional<std::int64_t> item_time)
        : key(std::move(item_key)), value(std::move(item_value)), time(item_time) {}

    std::string key;
    std::string value;
    /// Milliseconds since 1970.
    std::optional<std::int64_t> time;
};

/// Ownership of a name in a store: ends when somebody else claims it.
class StoreFence {
public:
    StoreFence() = default;
    StoreFence(std::string owned, std::uint64_t claim) : name(std::move(owned)), number(claim) {}
    explicit operator bool() const noexcept { return !name.empty(); }

    std::string name;
    std::uint64_t number = 0;
};

/// What is to be committed together: all of it or nothing.
class StoreBatch {
public:
    /// A single change.
    class Change {
    public:
        Change(std::string_view k, std::string item_key) : kind(k), key(std::move(item_key)) {}

        std::string_view kind;  ///< of static storage
        std::string key;
        std::optional<std::string> value;  ///< none: the item goes
        std::optional<std::int64_t> time;
    };

    /// Puts an item in the place of the one of this kind and key. @param kind of static storage
    void put(std::string_view kind, std::string key, std::string value, std::optional<std::int64_t> time = {}) {
        Change& change = changes_.emplace_back(kind, std::move(key));
        change.value = std::move(value);
        change.time = time;
    }
    /// Removes an item; harmless if there is none.
    void erase(std::string_view kind, std::string key) { changes_.emplace_back(kind, std::move(key)); }
    /// The commit fails unless this is still the latest claim.
    void require(StoreFence fence) { fence_ = std::move(fence); }

    [[nodiscard]] bool empty() const noexcept { return changes_.empty(); }
    [[nodiscard]] const std::vector<Change>& changes() const noexcept { return changes_; }
    [[nodiscard]] const StoreFence& fence() const noexcept { return fence_; }

private:
    std::vector<Change> changes_;
    StoreFence fence_;
};

/// What a store has to offer. Any thread.
///
/// Commits take effect in the order of the calls of commit(), and what is read has every commit in it that was begun,
/// whether it is durable yet or not.
class StoreBackend : public detail::Counted {
public:
    /// Told once how a commit has ended: null, or a StoreError. On any thread, also within commit().
    using Done = detail::Function<void(const std::exception_ptr& error)>;

    /// Begins to commit. After a failure other than StoreError::Kind::fenced all later commits fail, too, since they
    /// may build on what was lost.
    virtual void commit(StoreBatch batch, Done done) = 0;
    /// Waits until all commits that were begun before have ended.
    virtual void sync() = 0;

    /// The item, if there is one. @throws StoreError if the store fails
    virtual std::optional<StoreItem> find(std::string_view kind, std::string_view key) = 0;
    /// Its value. @throws StoreError if the store fails
    std::optional<std::string> get(std::string_view kind, std::string_view key) {
        std::optional<StoreItem> item = find(kind, key);
        if (!item) return std::nullopt;
        return std::move(item->value);
    }
    /// The items of a kind by key: at most `most`, those behind the key `after` (empty: from the first on).
    virtual std::vector<StoreItem> range(std::string_view kind, std::string_view after, std::size_t most) = 0;
    /// The items of a kind that have a time up to `until`, by time: at most `most`.
    virtual std::vector<StoreItem> due(std::string_view kind, std::int64_t until, std::size_t most) = 0;
    /// How many items of a kind there are.
    virtual std::size_t count(std::string_view kind) = 0;
    /// Becomes the owner of a name; earlier claims end. @throws StoreError if the store fails
    virtual StoreFence claim(std::string_view name) = 0;
    /// For logs and messages: "bot.db", "memory".
    [[nodiscard]] virtual std::string name() const = 0;
};

/// Commits and waits. @throws StoreError if the store fails
void commit_and_wait(StoreBackend& store, StoreBatch batch);

}  // namespace telepot
