// SPDX-License-Identifier: MIT
#pragma once

namespace telepot {

template <class T>
class task;

namespace codec {
class Caller;
struct CallerAccess;
}  // namespace codec

/// The traditional version: a call waits and returns its result.
struct blocking {
    template <class T>
    using result = T;
};

/// The asynchronous version: a call returns a task of its result.
struct coroutine {
    template <class T>
    using result = task<T>;
};

/// What carries out the calls of methods<Mode>; for the library's own use.
template <class Mode>
class MethodsBase {
protected:
    explicit MethodsBase(codec::Caller* caller = nullptr) noexcept : caller_(caller) {}
    MethodsBase(const MethodsBase&) noexcept = default;
    MethodsBase& operator=(const MethodsBase&) noexcept = default;
    ~MethodsBase() = default;

    codec::Caller* caller_;

private:
    friend struct codec::CallerAccess;
};

}  // namespace telepot
