// SPDX-License-Identifier: MIT
#include "telepot/routing/username.hpp"

#include <mutex>

#include "routing/letters.hpp"

namespace telepot::routing {

class Username::State : public detail::Counted {
public:
    explicit State(std::string known) : name_(std::move(known)), known_(true) {}
    explicit State(detail::Function<std::string()> function) : ask_(std::move(function)) {}

    std::string name() {
        {
            const std::lock_guard lock(mutex_);
            if (known_) return name_;
        }
        // Asked without the lock: the function is the user's. Several threads may ask at first; they get the same.
        std::string answer = bare(ask_());
        const std::lock_guard lock(mutex_);
        name_ = answer;
        known_ = true;
        return answer;
    }

    static std::string bare(std::string_view name) {
        return std::string(name.starts_with('@') ? name.substr(1) : name);
    }

private:
    std::mutex mutex_;  // guards name_ and known_
    std::string name_;
    bool known_ = false;
    detail::Function<std::string()> ask_;
};

Username::Username(std::string_view name) : state_(new State(State::bare(name))) {}

Username::Username(Ask, detail::Function<std::string()> function) : state_(new State(std::move(function))) {}

bool Username::is(std::string_view name) const {
    if (!state_) return true;
    const std::string mine = static_cast<State*>(state_.get())->name();
    return mine.empty() || lower(mine) == lower(name);
}

}  // namespace telepot::routing
