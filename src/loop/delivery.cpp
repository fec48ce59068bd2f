// SPDX-License-Identifier: MIT
#include "loop/delivery.hpp"

namespace telepot::loop {

namespace {

std::optional<std::int64_t> id_of(const AnyMessage& msg) {
    if (msg.is_event()) return std::nullopt;
    return msg.update_id();
}

}  // namespace

thread_local Delivery::Scope* Delivery::current_ = nullptr;

detail::Shared<Delivery> Delivery::current() {
    Scope* const scope = current_;
    if (scope == nullptr || scope->work_.settled) return {};
    if (!scope->delivery_) scope->delivery_ = detail::Shared<Delivery>(new Delivery(*scope));
    return scope->delivery_;
}

Delivery::Delivery(Scope& scope)
    : run_(&scope.run_),
      update_id_(id_of(scope.work_.message)),
      receipt_(scope.run_.keeper() == nullptr ? detail::Shared<durable::Receipt>()
                                              : scope.run_.keeper()->find(scope.work_.message)) {
    scope.work_.deferred = true;
}

void Delivery::set_apart() noexcept {
    if (!apart_.exchange(true)) run_->queue().settle(update_id_, true, false);
}

Delivery::~Delivery() {
    if (receipt_) run_->keeper()->settle(receipt_, handled_.load(std::memory_order_relaxed));
    if (apart_.load(std::memory_order_relaxed)) return;
    run_->queue().settle(update_id_, handled_.load(std::memory_order_relaxed),
                         untaken_.load(std::memory_order_relaxed));
}

}  // namespace telepot::loop
