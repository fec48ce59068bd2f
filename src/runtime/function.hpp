// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <new>
#include <type_traits>
#include <utility>

namespace telepot::net {

template <typename Signature>
class Function;

/// A move-only std::function: holds any callable, also one that can't be copied, and keeps captures of up to three
/// pointers (for example `this` and a shared_ptr) without an allocation.
template <typename Result, typename... Args>
class Function<Result(Args...)> {
public:
    Function() noexcept = default;
    Function(std::nullptr_t) noexcept {}  // NOLINT(google-explicit-constructor): an empty function, as std::function

    template <typename Callable>
        requires(!std::is_same_v<std::remove_cvref_t<Callable>, Function> &&
                 std::is_invocable_r_v<Result, std::decay_t<Callable>&, Args...>)
    Function(Callable&& callable) {  // NOLINT(google-explicit-constructor): lambdas convert, as with std::function
        using Stored = std::decay_t<Callable>;
        if constexpr (fits<Stored>()) {
            ::new (static_cast<void*>(storage_)) Stored(std::forward<Callable>(callable));
            table_ = &kLocal<Stored>;
        } else {
            ::new (static_cast<void*>(storage_)) Stored*(new Stored(std::forward<Callable>(callable)));
            table_ = &kHeap<Stored>;
        }
    }

    Function(Function&& other) noexcept { take(other); }
    Function& operator=(Function&& other) noexcept {
        if (this != &other) {
            reset();
            take(other);
        }
        return *this;
    }
    Function(const Function&) = delete;
    Function& operator=(const Function&) = delete;
    ~Function() { reset(); }

    explicit operator bool() const noexcept { return table_ != nullptr; }

    /// Calls the held function; it must not be empty.
    Result operator()(Args... args) { return table_->call(storage_, std::forward<Args>(args)...); }

private:
    static constexpr std::size_t kCapacity = 3 * sizeof(void*);

    struct Table {
        Result (*call)(void*, Args&&...);
        void (*move)(void* from, void* to) noexcept;
        void (*destroy)(void*) noexcept;
    };

    template <typename Stored>
    static constexpr bool fits() {
        return sizeof(Stored) <= kCapacity && alignof(Stored) <= alignof(void*) &&
               std::is_nothrow_move_constructible_v<Stored>;
    }

    template <typename Stored>
    static constexpr Table kLocal{
        [](void* p, Args&&... args) -> Result { return (*static_cast<Stored*>(p))(std::forward<Args>(args)...); },
        [](void* from, void* to) noexcept {
            ::new (to) Stored(std::move(*static_cast<Stored*>(from)));
            static_cast<Stored*>(from)->~Stored();
        },
        [](void* p) noexcept { static_cast<Stored*>(p)->~Stored(); }};

    template <typename Stored>
    static constexpr Table kHeap{
        [](void* p, Args&&... args) -> Result { return (**static_cast<Stored**>(p))(std::forward<Args>(args)...); },
        [](void* from, void* to) noexcept { ::new (to) Stored*(*static_cast<Stored**>(from)); },
        [](void* p) noexcept { delete *static_cast<Stored**>(p); }};

    void take(Function& other) noexcept {
        if (other.table_) {
            other.table_->move(other.storage_, storage_);
            table_ = std::exchange(other.table_, nullptr);
        }
    }
    void reset() noexcept {
        if (table_) std::exchange(table_, nullptr)->destroy(storage_);
    }

    const Table* table_ = nullptr;
    alignas(void*) std::byte storage_[kCapacity];
};

}  // namespace telepot::net
