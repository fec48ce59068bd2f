// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <utility>

#include "telepot/task/leaf.hpp"
#include "webhook/core.hpp"

namespace telepot::webhook_server {

/// Awaits the end of a server.
class StopLeaf final : public aio::detail::Leaf {
public:
    StopLeaf(Core& core, Seconds grace) noexcept : core_(core), grace_(grace) {}

    template <class Promise>
    bool await_suspend(std::coroutine_handle<Promise> coroutine) {
        if (!enter(coroutine)) return false;
        waits_ = std::make_shared<StopLeaf*>(this);
        core_.stop(grace_, [waits = waits_] {
            if (*waits != nullptr) std::exchange(*waits, nullptr)->complete();
        });
        return true;
    }
    void await_resume() { leave(); }

private:
    void withdraw() noexcept override { *waits_ = nullptr; }

    Core& core_;
    Seconds grace_;
    std::shared_ptr<StopLeaf*> waits_;
};

}  // namespace telepot::webhook_server
