// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstdint>
#include <list>
#include <optional>
#include <string>
#include <string_view>

namespace telepot::lab {

/// What goes wrong. The same list as the public lab::Fault::Kind.
enum class FaultKind {
    too_many_requests,
    internal_error,
    bad_gateway,
    drop_before_reading,
    drop_after_processing,
    drop_mid_answer,
    slow,
    garbage,
    duplicate_updates,
    shuffle_updates,
};

std::string_view name_of(FaultKind kind);

/// A fault that is planned or in force.
struct FaultPlan {
    FaultPlan() = default;

    std::uint64_t id = 0;
    FaultKind kind = FaultKind::internal_error;
    std::string method;                  ///< small letters; empty = every method
    int remaining = 1;                   ///< calls that it still hits; negative = until removed
    int retry_after = 1;                 ///< seconds, for too_many_requests
    std::chrono::milliseconds delay{0};  ///< for slow
    std::int64_t hits = 0;
};

/// Where in a call's life a fault strikes.
enum class FaultStage { reading, answering, updates };

/// Faults, oldest first; those used up stay to be asked for their hits. Guarded by the world's lock.
class Faults {
public:
    std::uint64_t add(FaultPlan plan);
    void remove(std::uint64_t id);
    void clear();
    /// The same, and nothing of them is known any more.
    void forget() { plans_.clear(); }
    const std::list<FaultPlan>& plans() const { return plans_; }
    FaultPlan* find(std::uint64_t id);
    /// The first fault that strikes this method (small letters) at this stage; its count is used up by one.
    std::optional<FaultPlan> take(FaultStage stage, std::string_view method);
    std::int64_t hits(std::uint64_t id) const;

private:
    static FaultStage stage_of(FaultKind kind);

    std::uint64_t next_ = 1;
    std::list<FaultPlan> plans_;
};

}  // namespace telepot::lab
