// SPDX-License-Identifier: MIT
// Shared ownership and callables for public headers. <memory> and <functional> would do; they cost every bot's
// translation unit about half a second, a third of what it may take.
#pragma once

#include <atomic>
#include <cstddef>
#include <type_traits>
#include <utility>

namespace telepot::detail {

/// What Shared counts references of. Derive from it.
class Counted {
public:
    Counted() noexcept = default;
    Counted(const Counted&) noexcept {}
    Counted& operator=(const Counted&) noexcept { return *this; }
    virtual ~Counted() = default;

    void retain() const noexcept { references_.fetch_add(1, std::memory_order_relaxed); }
    void release() const noexcept {
        if (references_.fetch_sub(1, std::memory_order_acq_rel) == 1) delete this;
    }

private:
    mutable std::atomic<std::size_t> references_{0};
};

/// Shared ownership of a T that derives from Counted; null by default. As thread-safe as std::shared_ptr.
template <class T>
class Shared {
public:
    Shared() noexcept = default;
    explicit Shared(T* object) noexcept : object_(object) {
        if (object_ != nullptr) object_->retain();
    }
    Shared(const Shared& other) noexcept : Shared(other.object_) {}
    Shared(Shared&& other) noexcept : object_(std::exchange(other.object_, nullptr)) {}
    Shared& operator=(Shared other) noexcept {
        std::swap(object_, other.object_);
        return *this;
    }
    ~Shared() {
        if (object_ != nullptr) object_->release();
    }

    explicit operator bool() const noexcept { return object_ != nullptr; }
    T* get() const noexcept { return object_; }
    T& operator*() const noexcept { return *object_; }
    T* operator->() const noexcept { return object_; }

private:
    T* object_ = nullptr;
};

template <class Signature>
class Function;

/// A callable behind one type; copies share it. Calling an empty one is undefined.
template <class R, class... Args>
class Function<R(Args...)> {
public:
    Function() noexcept = default;
    Function(std::nullptr_t) noexcept {}  // NOLINT(google-explicit-constructor)
    template <class F>
        requires(!std::is_same_v<std::remove_cvref_t<F>, Function> && std::is_invocable_r_v<R, F&, Args...>)
    Function(F&& callable)  // NOLINT(google-explicit-constructor, bugprone-forwarding-reference-overload)
        : target_(new Holder<std::decay_t<F>>(std::forward<F>(callable))) {}

    explicit operator bool() const noexcept { return static_cast<bool>(target_); }
    R operator()(Args... args) const { return target_->call(std::forward<Args>(args)...); }

private:
    class Target : public Counted {
    public:
        virtual R call(Args... args) = 0;
    };
    template <class F>
    class Holder final : public Target {
    public:
        template <class G>
        explicit Holder(G&& callable) : callable_(std::forward<G>(callable)) {}
        R call(Args... args) override { return static_cast<R>(callable_(std::forward<Args>(args)...)); }

    private:
        F callable_;
    };

    Shared<Target> target_;
};

}  // namespace telepot::detail
