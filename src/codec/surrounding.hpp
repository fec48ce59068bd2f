// SPDX-License-Identifier: MIT
#pragma once

#include <unordered_map>
#include <utility>

#include "codec/caller.hpp"

namespace telepot::codec {

/// What the calls of a handler go through on their way to the bot's caller: a journal. The caller asks for the one of
/// the calling thread, or of the calling task.
class Surrounding {
public:
    /// As those of Caller; `below` carries out what gets through.
    virtual Answer call(Caller& below, Request&& request) = 0;
    virtual void start(Caller& below, Request&& request, Completion& completion) = 0;

    /// That of this thread's call; null: none.
    static Surrounding* current() noexcept { return current_; }

    /// Surrounds this thread's calls while it lives; null: nothing does.
    class Scope {
    public:
        explicit Scope(Surrounding* surrounding) noexcept : outer_(std::exchange(current_, surrounding)) {}
        ~Scope() { current_ = outer_; }
        Scope(const Scope&) = delete;
        Scope& operator=(const Scope&) = delete;

    private:
        Surrounding* outer_;
    };

    /// Surrounds the calls of a task, known by its context, while it lives. Loop thread only.
    class Bound {
    public:
        Bound(const void* context, Surrounding* surrounding) : context_(surrounding == nullptr ? nullptr : context) {
            if (context_ != nullptr) bound_[context_] = surrounding;
        }
        ~Bound() {
            if (context_ != nullptr) bound_.erase(context_);
        }
        Bound(const Bound&) = delete;
        Bound& operator=(const Bound&) = delete;

    private:
        const void* context_;
    };
    /// Loop thread only.
    static Surrounding* of_task(const void* context) noexcept {
        if (bound_.empty()) return nullptr;
        const auto found = bound_.find(context);
        return found == bound_.end() ? nullptr : found->second;
    }

protected:
    ~Surrounding() = default;

private:
    static inline thread_local Surrounding* current_ = nullptr;
    static inline std::unordered_map<const void*, Surrounding*> bound_;
};

/// A call under way that stands between a caller and whom it was made for. Loop thread only.
class Surrounded : public Completion {
public:
    Surrounded(const Surrounded&) = delete;
    Surrounded& operator=(const Surrounded&) = delete;
    /// Whom it was made for isn't told any more.
    virtual void give_up() noexcept = 0;
    /// The one made for this completion, or null.
    static Surrounded* find(const Completion& outer) noexcept {
        Surrounded* at = first_;
        while (at != nullptr && at->outer_ != &outer) at = at->next_;
        return at;
    }

protected:
    explicit Surrounded(Completion& outer) noexcept : outer_(&outer), next_(std::exchange(first_, this)) {
        if (next_ != nullptr) next_->previous_ = this;
    }
    ~Surrounded() {
        (previous_ == nullptr ? first_ : previous_->next_) = next_;
        if (next_ != nullptr) next_->previous_ = previous_;
    }
    /// Null once it was taken: it is told once.
    Completion* take_outer() noexcept { return std::exchange(outer_, nullptr); }
    bool given_up() const noexcept { return outer_ == nullptr; }

private:
    static inline Surrounded* first_ = nullptr;
    Completion* outer_;
    Surrounded* previous_ = nullptr;
    Surrounded* next_;
};

}  // namespace telepot::codec
