// SPDX-License-Identifier: MIT
// What the bots called, and faults.
#include "lab/control/call_filter.hpp"
#include "lab/control/control_call.hpp"
#include "lab/control/views.hpp"

namespace telepot::lab {

CallFilter::CallFilter(const ControlCall& call) : method_(call.text("method")), bot_id_(call.integer("bot_id")) {
    if (call.has("after")) after_ = static_cast<std::uint64_t>(std::max<std::int64_t>(0, call.integer("after")));
    for (const auto& [name, wanted] :
         {std::pair{"problems", &problems_}, std::pair{"failed", &failed_}, std::pair{"finished", &finished_}}) {
        if (call.has(name)) *wanted = call.flag(name);
    }
}

bool CallFilter::fits(const CallRecord& record) const {
    const auto same = [](unsigned char x, unsigned char y) { return std::tolower(x) == std::tolower(y); };
    if (!method_.empty() &&
        !std::equal(method_.begin(), method_.end(), record.method.begin(), record.method.end(), same)) {
        return false;
    }
    return record.number > after_ && (bot_id_ == 0 || record.bot_id == bot_id_) &&
           (!problems_ || *problems_ != record.problems.empty()) && (!failed_ || *failed_ == (record.status != 200)) &&
           (!finished_ || *finished_ == record.finished);
}

namespace {

json calls(ControlCall& call) {
    const CallFilter filter(call);
    const auto limit = static_cast<std::size_t>(call.integer("limit", 1000));
    const auto lock = call.world.lock();
    const auto& records = call.world.calls().records();
    std::vector<const CallRecord*> found;
    for (auto at = records.rbegin(); at != records.rend() && found.size() < limit; ++at) {
        if (filter.fits(*at)) found.push_back(&*at);
    }
    json list = json::array();
    for (auto at = found.rbegin(); at != found.rend(); ++at) list.push_back(call_view(**at));
    return list;
}

json clear_calls(ControlCall& call) {
    const auto lock = call.world.lock();
    call.world.calls().clear();
    return true;
}

json one_call(ControlCall& call) {
    const auto lock = call.world.lock();
    const CallRecord* record = call.world.calls().find(static_cast<std::uint64_t>(call.integer("number")));
    if (record == nullptr) throw ControlError(404, "there is no call " + to_text(call.args["number"]), "number");
    return call_view(*record);
}

json faults(ControlCall& call) {
    const auto lock = call.world.lock();
    json list = json::array();
    for (const FaultPlan& fault : call.world.faults().plans()) list.push_back(fault_view(fault));
    return list;
}

FaultKind kind_of(const std::string& name) {
    for (int i = 0; i <= static_cast<int>(FaultKind::shuffle_updates); ++i) {
        if (name_of(static_cast<FaultKind>(i)) == name) return static_cast<FaultKind>(i);
    }
    throw ControlError(400, "there is no fault \"" + name + '"', "kind");
}

json new_fault(ControlCall& call) {
    FaultPlan plan;
    plan.kind = kind_of(call.text("kind"));
    plan.method = call.text("method");
    const auto updates_only = plan.kind == FaultKind::duplicate_updates || plan.kind == FaultKind::shuffle_updates;
    if (!plan.method.empty() && !updates_only && facts::find_method(plan.method) == nullptr) {
        throw ControlError(400, "the Bot API has no method \"" + plan.method + '"', "method");
    }
    const std::int64_t times = call.integer("times", 1);
    plan.remaining = times == 0 ? -1 : static_cast<int>(std::min<std::int64_t>(times, 1'000'000'000));
    plan.retry_after = static_cast<int>(std::min<std::int64_t>(call.integer("retry_after", 1), 1'000'000'000));
    plan.delay = std::chrono::milliseconds(call.integer("delay_ms", 1000));
    const auto lock = call.world.lock();
    const std::uint64_t number = call.world.faults().add(std::move(plan));
    call.world.note_fault(number);
    return fault_view(*call.world.faults().find(number));
}

json clear_faults(ControlCall& call) {
    const auto lock = call.world.lock();
    for (const FaultPlan& fault : call.world.faults().plans()) {
        if (fault.remaining != 0) call.world.note_fault(fault.id);
    }
    call.world.faults().clear();
    return true;
}

json remove_fault(ControlCall& call) {
    const auto number = static_cast<std::uint64_t>(call.integer("number"));
    const auto lock = call.world.lock();
    if (call.world.faults().find(number) == nullptr) {
        throw ControlError(404, "there is no fault " + std::to_string(number), "number");
    }
    call.world.faults().remove(number);
    call.world.note_fault(number);
    return true;
}

constexpr ControlEntry call_entries[] = {{"calls", calls}, {"clear_calls", clear_calls}, {"call", one_call}};
constexpr ControlEntry fault_entries[] = {
    {"faults", faults}, {"new_fault", new_fault}, {"clear_faults", clear_faults}, {"remove_fault", remove_fault}};

}  // namespace

std::span<const ControlEntry> call_operations() {
    return call_entries;
}

std::span<const ControlEntry> fault_operations() {
    return fault_entries;
}

}  // namespace telepot::lab
