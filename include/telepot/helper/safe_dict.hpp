// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <functional>
#include <mutex>
#include <optional>
#include <stdexcept>
#include <unordered_map>
#include <utility>
#include <vector>

namespace telepot {

/// A dictionary that several threads may use at a time. Values are handed out as copies, so that nobody holds a
/// reference to what another thread changes.
template <class K, class V, class Hash = std::hash<K>>
class SafeDict {
public:
    class Item;

    SafeDict() = default;
    SafeDict(const SafeDict&) = delete;
    SafeDict& operator=(const SafeDict&) = delete;

    /// Sets a key's value, whether it has one or not.
    void set(const K& key, V value) {
        const std::lock_guard lock(mutex_);
        values_.insert_or_assign(key, std::move(value));
    }
    /// Gives a key a value if it has none. False: it has one, which stays.
    bool insert(const K& key, V value) {
        const std::lock_guard lock(mutex_);
        return values_.try_emplace(key, std::move(value)).second;
    }
    /// A copy of a key's value. @throws std::out_of_range if it has none.
    [[nodiscard]] V get(const K& key) const {
        const std::lock_guard lock(mutex_);
        const auto found = values_.find(key);
        if (found == values_.end()) throw std::out_of_range("SafeDict has no such key");
        return found->second;
    }
    /// A copy of a key's value, or nothing.
    [[nodiscard]] std::optional<V> find(const K& key) const {
        const std::lock_guard lock(mutex_);
        const auto found = values_.find(key);
        return found == values_.end() ? std::nullopt : std::optional<V>(found->second);
    }
    /// False if it wasn't there.
    bool erase(const K& key) { return pop(key).has_value(); }
    /// Takes a key and its value out.
    std::optional<V> pop(const K& key) {
        const std::lock_guard lock(mutex_);
        const auto found = values_.find(key);
        if (found == values_.end()) return std::nullopt;
        std::optional<V> value(std::move(found->second));
        values_.erase(found);
        return value;
    }
    void clear() {
        std::unordered_map<K, V, Hash> gone;  // destroyed without the lock
        const std::lock_guard lock(mutex_);
        gone.swap(values_);
    }

    [[nodiscard]] bool contains(const K& key) const {
        const std::lock_guard lock(mutex_);
        return values_.find(key) != values_.end();
    }
    [[nodiscard]] std::size_t size() const {
        const std::lock_guard lock(mutex_);
        return values_.size();
    }
    /// All keys with their values at this moment, in no particular order.
    [[nodiscard]] std::vector<std::pair<K, V>> items() const {
        const std::lock_guard lock(mutex_);
        return {values_.begin(), values_.end()};
    }

    /// `dict[key] = value` sets; `V value = dict[key]` gets.
    [[nodiscard]] Item operator[](K key) { return Item(*this, std::move(key)); }
    /// As get().
    [[nodiscard]] V operator[](const K& key) const { return get(key); }

private:
    mutable std::mutex mutex_;  // of values_
    std::unordered_map<K, V, Hash> values_;
};

/// A place in the dictionary, for the length of an expression.
template <class K, class V, class Hash>
class SafeDict<K, V, Hash>::Item {
public:
    Item(const Item&) = delete;
    Item& operator=(const Item&) = delete;

    Item& operator=(V value) {
        dict_.set(key_, std::move(value));
        return *this;
    }
    /// A copy. @throws std::out_of_range if the key has no value.
    operator V() const { return dict_.get(key_); }  // NOLINT(google-explicit-constructor)

private:
    friend class SafeDict;
    Item(SafeDict& dict, K key) : dict_(dict), key_(std::move(key)) {}

    SafeDict& dict_;
    K key_;
};

}  // namespace telepot
