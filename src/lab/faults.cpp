// SPDX-License-Identifier: MIT
#include "lab/faults.hpp"

#include <algorithm>

#include "lab/entities/utf8.hpp"

namespace telepot::lab {

std::string_view name_of(FaultKind kind) {
    switch (kind) {
        case FaultKind::too_many_requests: return "too_many_requests";
        case FaultKind::internal_error: return "internal_error";
        case FaultKind::bad_gateway: return "bad_gateway";
        case FaultKind::drop_before_reading: return "drop_before_reading";
        case FaultKind::drop_after_processing: return "drop_after_processing";
        case FaultKind::drop_mid_answer: return "drop_mid_answer";
        case FaultKind::slow: return "slow";
        case FaultKind::garbage: return "garbage";
        case FaultKind::duplicate_updates: return "duplicate_updates";
        case FaultKind::shuffle_updates: return "shuffle_updates";
    }
    return "unknown";
}

FaultStage Faults::stage_of(FaultKind kind) {
    if (kind == FaultKind::drop_before_reading) return FaultStage::reading;
    if (kind == FaultKind::duplicate_updates || kind == FaultKind::shuffle_updates) return FaultStage::updates;
    return FaultStage::answering;
}

std::uint64_t Faults::add(FaultPlan plan) {
    plan.id = next_++;
    plan.method = to_lower(plan.method);
    plans_.push_back(std::move(plan));
    return plans_.back().id;
}

void Faults::remove(std::uint64_t id) {
    for (FaultPlan& plan : plans_) {
        if (plan.id == id) plan.remaining = 0;
    }
}

void Faults::clear() {
    for (FaultPlan& plan : plans_) plan.remaining = 0;
}

std::optional<FaultPlan> Faults::take(FaultStage stage, std::string_view method) {
    for (FaultPlan& plan : plans_) {
        if (plan.remaining == 0 || stage_of(plan.kind) != stage) continue;
        if (!plan.method.empty() && plan.method != method) continue;
        if (plan.remaining > 0) --plan.remaining;
        ++plan.hits;
        return plan;
    }
    return std::nullopt;
}

FaultPlan* Faults::find(std::uint64_t id) {
    const auto at = std::find_if(plans_.begin(), plans_.end(), [id](const FaultPlan& plan) { return plan.id == id; });
    return at == plans_.end() ? nullptr : &*at;
}

std::int64_t Faults::hits(std::uint64_t id) const {
    for (const FaultPlan& plan : plans_) {
        if (plan.id == id) return plan.hits;
    }
    return 0;
}

}  // namespace telepot::lab
