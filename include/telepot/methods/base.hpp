// SPDX-License-Identifier: MIT
#pragma once

#include "telepot/values/mode.hpp"

namespace telepot {

namespace codec {
class Caller;
struct CallerAccess;
}  // namespace codec

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
