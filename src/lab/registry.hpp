// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "lab/call_context.hpp"

namespace telepot::lab {

/// Carries out one method under the world's lock; the value is the "result". Throws ApiError.
using MethodFn = json (*)(CallContext&);

/// Gives a late answer: called at most once, under the world's lock.
class Completion {
public:
    virtual ~Completion() = default;
    /// `result_text` is JSON; `status` and the call log are seen to.
    virtual void succeed(std::string result_text) = 0;
    virtual void fail(const ApiError& error) = 0;
    /// Calls back, under the lock, when the client has gone before the answer.
    virtual void on_disconnect(std::function<void(World&)> callback) = 0;
    /// Calls back, under the lock, after this real time.
    virtual void after(std::chrono::milliseconds delay, std::function<void(World&)> callback) = 0;
};

/// A method that may answer later.
using LateMethodFn = void (*)(CallContext&, std::shared_ptr<Completion>);

struct MethodEntry {
    std::string_view name;
    MethodFn run = nullptr;
    LateMethodFn run_late = nullptr;  ///< instead of run
};

/// The entry for a method of this exact name; nullptr if it isn't modelled.
const MethodEntry* find_method_entry(std::string_view name);

/// Takes over the argument allowed_updates, if given: getUpdates and setWebhook share it.
void set_allowed_updates(CallContext& call);

// One table a file in lab/methods/; registry.cpp lists them all.
std::span<const MethodEntry> update_methods();
std::span<const MethodEntry> webhook_methods();
std::span<const MethodEntry> account_methods();
std::span<const MethodEntry> file_methods();

}  // namespace telepot::lab
