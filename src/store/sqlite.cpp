// SPDX-License-Identifier: MIT
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <thread>
#include <unordered_map>
#include <utility>
#include <vector>

#include "store/sqlite_file.hpp"
#include "store/sqlite_reader.hpp"
#include "telepot/store/store.hpp"
#include "telepot/values/log.hpp"

namespace telepot {

namespace {

using store::Connection;
using store::Statement;

// So much a transaction takes at most, so that nobody waits long for its end.
constexpr std::size_t kMostChanges = 20'000;
constexpr std::chrono::milliseconds kFullPause{250};

/// A file with one writing thread: all batches that wait when it is free share a transaction.
class SqliteStore final : public StoreBackend {
public:
    SqliteStore(std::string path, const SqliteOptions& options)
        : path_(std::move(path)), patience_(options.patience.count()), lock_(path_, options.wait.count()) {
        store::check_file(path_);
        writer_ = std::make_unique<Connection>(path_, true);
        if (writer_->is_read_only()) {
            throw StoreError(StoreError::Kind::read_only,
                             "store " + path_ +
                                 " can't be written: check the owner and the permissions of the file and its folder, "
                                 "and whether the disk is mounted read-only");
        }
        writer_->run("PRAGMA journal_mode=WAL");
        writer_->run(options.durability == Durability::power_loss ? "PRAGMA synchronous=FULL"
                                                                  : "PRAGMA synchronous=NORMAL");
        writer_->run("PRAGMA wal_autocheckpoint=4000");
        store::prepare_schema(*writer_, path_);
        reading_ = std::make_unique<Connection>(path_, false);
        reader_ = std::make_unique<store::Reader>(*reading_);
        prepare();
        thread_ = std::thread([this] { write(); });
    }
    ~SqliteStore() override {
        {
            const std::lock_guard lock(mutex_);
            closing_ = true;
        }
        wake_.notify_all();
        thread_.join();
    }

    void commit(StoreBatch batch, Done done) override {
        {
            const std::lock_guard lock(mutex_);
            const std::uint64_t number = ++begun_;
            for (const StoreBatch::Change& change : batch.changes()) note_pending(change, number);
            queue_.emplace_back(std::move(batch), std::move(done), number);
        }
        wake_.notify_one();
    }
    void sync() override {
        std::unique_lock lock(mutex_);
        const std::uint64_t until = begun_;
        ended_changed_.wait(lock, [&] { return ended_ >= until; });
    }

    std::optional<StoreItem> find(std::string_view kind, std::string_view key) override {
        {
            const std::lock_guard lock(mutex_);
            const auto found = pending_.find(Name(kind, key));
            if (found != pending_.end()) {
                const StoreBatch::Change& change = *found->second.change;
                if (!change.value) return std::nullopt;
                return StoreItem(change.key, *change.value, change.time);
            }
        }
        // Between these two a commit may have ended: then it is in the file.
        return reader_->find(kind, key);
    }
    std::vector<StoreItem> range(std::string_view kind, std::string_view after, std::size_t most) override {
        sync();
        return reader_->range(kind, after, most);
    }
    std::vector<StoreItem> due(std::string_view kind, std::int64_t until, std::size_t most) override {
        sync();
        return reader_->due(kind, until, most);
    }
    std::size_t count(std::string_view kind) override {
        sync();
        return reader_->count(kind);
    }
    StoreFence claim(std::string_view name) override {
        sync();
        const std::lock_guard lock(writing_);
        raise_claim_->bind(1, name).run();
        owners_.clear();
        return StoreFence(std::string(name), static_cast<std::uint64_t>(claim_of(name)));
    }
    std::string name() const override { return path_; }

private:
    class Entry {
    public:
        Entry(StoreBatch b, Done d, std::uint64_t n) : batch(std::move(b)), done(std::move(d)), number(n) {}
        StoreBatch batch;
        Done done;
        std::uint64_t number;
        std::exception_ptr error;
    };
    /// An item's kind and key, in the change that it stands for.
    class Name {
    public:
        Name(std::string_view k, std::string_view item_key) : kind(k), key(item_key) {}
        bool operator==(const Name&) const = default;
        std::string_view kind;
        std::string_view key;
    };
    class NameHash {
    public:
        std::size_t operator()(const Name& name) const noexcept {
            const std::hash<std::string_view> hash;
            return hash(name.key) ^ (name.kind.size() << 8U) ^ static_cast<unsigned char>(name.kind.front());
        }
    };
    /// What an item is going to be.
    class Pending {
    public:
        const StoreBatch::Change* change = nullptr;  // whose place doesn't move when its batch does
        std::uint64_t batch = 0;
    };

    /// Under the lock.
    void note_pending(const StoreBatch::Change& change, std::uint64_t number) {
        const Name name(change.kind, change.key);
        Pending pending;
        pending.change = &change;
        pending.batch = number;
        const auto found = pending_.find(name);
        if (found == pending_.end()) {
            pending_.emplace(name, pending);
            return;
        }
        // The name has to be that of a change that lives as long as the entry.
        auto node = pending_.extract(found);
        node.key() = name;
        node.mapped() = pending;
        pending_.insert(std::move(node));
    }
    void prepare() {
        put_ = std::make_unique<Statement>(*writer_,
                                           "INSERT INTO items(kind,key,value,time) VALUES(?1,?2,?3,?4)"
                                           " ON CONFLICT DO UPDATE SET value=excluded.value, time=excluded.time");
        erase_ = std::make_unique<Statement>(*writer_, "DELETE FROM items WHERE kind=?1 AND key=?2");
        raise_claim_ = std::make_unique<Statement>(*writer_,
                                                   "INSERT INTO claims(name,number) VALUES(?1,1)"
                                                   " ON CONFLICT DO UPDATE SET number=number+1");
        find_claim_ = std::make_unique<Statement>(*writer_, "SELECT number FROM claims WHERE name=?1");
    }
    std::int64_t claim_of(std::string_view name) {
        find_claim_->bind(1, name);
        const std::int64_t number = find_claim_->step() ? find_claim_->integer(0) : 0;
        find_claim_->reset();
        return number;
    }
    // ---- the writing thread ----

    void write() {
        for (;;) {
            std::vector<Entry> group = next_group();
            if (group.empty()) return;
            if (!broken_) commit_group(group);
            for (Entry& entry : group) {
                if (broken_) entry.error = broken_;
            }
            settle(group);
        }
    }
    std::vector<Entry> next_group() {
        std::vector<Entry> group;
        std::unique_lock lock(mutex_);
        wake_.wait(lock, [this] { return !queue_.empty() || closing_; });
        std::size_t changes = 0;
        while (!queue_.empty() && changes < kMostChanges) {
            changes += queue_.front().batch.changes().size() + 1;
            group.push_back(std::move(queue_.front()));
            queue_.pop_front();
        }
        return group;
    }
    void commit_group(std::vector<Entry>& group) {
        const auto deadline = std::chrono::steady_clock::now() + std::chrono::duration<double>(patience_);
        for (bool told = false;;) {
            bool full = false;
            try {
                try_group(group, full);
                return;
            } catch (const StoreError& error) {
                if (!full || std::chrono::steady_clock::now() > deadline || is_closing()) {
                    log::error(error.what());
                    broken_ = std::current_exception();
                    return;
                }
                if (!std::exchange(told, true)) log::error(std::string("trying again: ") + error.what());
            }
            std::this_thread::sleep_for(kFullPause);
        }
    }
    void try_group(std::vector<Entry>& group, bool& full) {
        const std::lock_guard lock(writing_);
        try {
            writer_->run("BEGIN IMMEDIATE");
            apply(group);
            writer_->run("COMMIT");
        } catch (const StoreError&) {
            full = writer_->is_full();
            const std::exception_ptr error = std::current_exception();
            try {
                writer_->run("ROLLBACK");
            } catch (const StoreError&) {
                // SQLite has rolled back by itself.
            }
            std::rethrow_exception(error);
        }
    }
    // Of each item only the last change is written: much of what is noted in one batch is taken back by one that
    // follows at once.
    void apply(std::vector<Entry>& group) {
        last_.clear();
        last_changes_.clear();
        for (Entry& entry : group) {
            entry.error = nullptr;
            if (!still_owned(entry)) continue;
            for (const StoreBatch::Change& change : entry.batch.changes()) {
                const auto [at, is_new] = last_.try_emplace(Name(change.kind, change.key), last_changes_.size());
                if (is_new) {
                    last_changes_.push_back(&change);
                } else {
                    last_changes_[at->second] = &change;
                }
            }
        }
        for (const StoreBatch::Change* const change : last_changes_) write(*change);
    }
    bool still_owned(Entry& entry) {
        const StoreFence& fence = entry.batch.fence();
        if (!fence) return true;
        const auto known = owners_.try_emplace(fence.name, 0).first;
        if (known->second == 0) known->second = claim_of(fence.name);
        if (known->second == static_cast<std::int64_t>(fence.number)) return true;
        entry.error = std::make_exception_ptr(StoreError(
            StoreError::Kind::fenced,
            "store " + path_ + ": somebody else has claimed " + fence.name + ", and owns it now; end one of the two"));
        return false;
    }
    void write(const StoreBatch::Change& change) {
        if (change.value) {
            put_->bind(1, change.kind).bind(2, change.key).bind(3, *change.value).bind(4, change.time).run();
        } else {
            erase_->bind(1, change.kind).bind(2, change.key).run();
        }
    }
    void settle(std::vector<Entry>& group) {
        {
            const std::lock_guard lock(mutex_);
            for (const Entry& entry : group) {
                for (const StoreBatch::Change& change : entry.batch.changes()) {
                    const auto found = pending_.find(Name(change.kind, change.key));
                    if (found != pending_.end() && found->second.batch == entry.number) pending_.erase(found);
                }
            }
        }
        for (Entry& entry : group) {
            if (entry.done) entry.done(entry.error);
        }
        {
            const std::lock_guard lock(mutex_);
            ended_ = group.back().number;
        }
        ended_changed_.notify_all();
    }
    bool is_closing() {
        const std::lock_guard lock(mutex_);
        return closing_;
    }

    const std::string path_;
    const double patience_;
    const store::FileLock lock_;

    std::mutex writing_;  // of the next eight
    std::unique_ptr<Connection> writer_;
    std::unique_ptr<Statement> put_;
    std::unique_ptr<Statement> erase_;
    std::unique_ptr<Statement> raise_claim_;
    std::unique_ptr<Statement> find_claim_;
    std::map<std::string, std::int64_t> owners_;            // claims that are known; nobody else has the file
    std::unordered_map<Name, std::size_t, NameHash> last_;  // of a group: where its last changes stand
    std::vector<const StoreBatch::Change*> last_changes_;

    std::unique_ptr<Connection> reading_;
    std::unique_ptr<store::Reader> reader_;

    std::mutex mutex_;  // of all below but the last two
    std::condition_variable wake_;
    std::condition_variable ended_changed_;
    std::deque<Entry> queue_;
    std::unordered_map<Name, Pending, NameHash> pending_;
    std::uint64_t begun_ = 0;
    std::uint64_t ended_ = 0;
    bool closing_ = false;

    std::exception_ptr broken_;  // writing thread only
    std::thread thread_;
};

}  // namespace

Store sqlite_store(std::string_view path, const SqliteOptions& options) {
    return Store(detail::Shared<StoreBackend>(new SqliteStore(std::string(path), options)));
}

}  // namespace telepot
