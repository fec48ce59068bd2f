// SPDX-License-Identifier: MIT
#include "durable/under_way.hpp"

#include <mutex>
#include <stdexcept>
#include <unordered_map>
#include <utility>

namespace telepot::durable {

namespace {

class Register {
public:
    std::mutex mutex;
    std::unordered_map<const void*, const UnderWay*> all;  // by object
};

Register& those_under_way() {
    // Never destroyed: coroutines may be left when the process ends.
    static auto* const instance = new Register;
    return *instance;
}

}  // namespace

UnderWay::UnderWay(const AnyMessage& msg, telepot::detail::Shared<Turn> turn) : message_(msg), turn_(std::move(turn)) {
    Register& those = those_under_way();
    const std::lock_guard lock(those.mutex);
    those.all[message_.object()] = this;
}

UnderWay::~UnderWay() {
    Register& those = those_under_way();
    const std::lock_guard lock(those.mutex);
    const auto found = those.all.find(message_.object());
    if (found != those.all.end() && found->second == this) those.all.erase(found);
}

const UnderWay* UnderWay::look_for(const void* object) {
    Register& those = those_under_way();
    const std::lock_guard lock(those.mutex);
    const auto found = those.all.find(object);
    return found == those.all.end() ? nullptr : found->second;
}

const UnderWay& UnderWay::find(const void* object) {
    if (const UnderWay* const found = look_for(object)) return *found;
    throw std::logic_error(
        "a session needs the message that the handler was given, not a copy of it, while it is handled by a message "
        "loop or webhook with a store: MessageLoop{bot, handler, {.store = memory_store()}}");
}

}  // namespace telepot::durable
