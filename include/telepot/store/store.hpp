// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <type_traits>
#include <utility>

#include "telepot/store/backend.hpp"
#include "telepot/values/seconds.hpp"
#include "telepot/values/shared.hpp"

namespace telepot {

/// What a commit survives.
enum class Durability {
    /// A power failure too: a commit is on the disk (fsync) before it counts.
    power_loss,
    /// The end of the process, however it ends; with the power the last moments may go. Faster.
    process_crash,
};

/// Where a bot keeps what has to survive: what it has received, and the state of its conversations. A handle; copies
/// share the store. Any thread.
class Store {
public:
    /// A store of one's own making.
    explicit Store(detail::Shared<StoreBackend> backend) noexcept : backend_(std::move(backend)) {}

    [[nodiscard]] StoreBackend& backend() const noexcept { return *backend_; }

private:
    detail::Shared<StoreBackend> backend_;
};

/// A store as options take it: refers to one for the length of a call, or to none.
class StoreRef {
public:
    StoreRef() noexcept = default;
    StoreRef(const Store& store) noexcept : backend_(&store.backend()) {}  // NOLINT(google-explicit-constructor)

    explicit operator bool() const noexcept { return backend_ != nullptr; }
    [[nodiscard]] StoreBackend* backend() const noexcept { return backend_; }

private:
    StoreBackend* backend_ = nullptr;
};
static_assert(std::is_trivially_destructible_v<StoreRef>);

/// A store that lives as long as its last handle: for tests, and to try things.
[[nodiscard]] Store memory_store();

/// How a store in a SQLite file works.
struct SqliteOptions {
    Durability durability = Durability::power_loss;
    /// How long to wait, in seconds, while another process has the file; then StoreError is thrown.
    Seconds wait = 0;
    /// How long, in seconds, a commit is tried anew that fails for want of space on the disk; it holds up everything
    /// else. Then it fails, and with it the bot's message loop.
    Seconds patience = 60;
};
static_assert(std::is_trivially_destructible_v<SqliteOptions>);

/// A store in a SQLite file (and its companions with -wal, -shm and .lock behind the name), which is made if there is
/// none. One process at a time.
/// @throws StoreError: another process has the file, it can't be written, is no store, was cut off, or was written by
/// a newer version.
[[nodiscard]] Store sqlite_store(std::string_view path, const SqliteOptions& options = {});

}  // namespace telepot
