// SPDX-License-Identifier: MIT
#include "codec/problems.hpp"

#include <map>
#include <mutex>

#include "telepot/values/log.hpp"

namespace telepot::codec {

namespace {

/// A path without the numbers of elements.
std::string place_of(std::string_view path) {
    std::string place;
    bool in_brackets = false;
    for (const char c : path) {
        if (c == ']') in_brackets = false;
        if (!in_brackets) place.push_back(c);
        if (c == '[') in_brackets = true;
    }
    return place;
}

bool is_power_of_ten(std::uint64_t count) noexcept {
    while (count % 10 == 0) count /= 10;
    return count == 1;
}

class Counts {
public:
    /// The new count; 0 for a place that isn't kept.
    std::uint64_t add(const std::string& place) {
        const std::lock_guard lock(mutex_);
        const auto found = counts_.find(place);
        if (found != counts_.end()) return ++found->second;
        if (counts_.size() >= most_known_places) {
            ++others_;
            return 0;
        }
        return counts_.emplace(place, 1).first->second;
    }
    std::uint64_t of(std::string_view place) {
        const std::lock_guard lock(mutex_);
        const auto found = counts_.find(place);
        return found == counts_.end() ? 0 : found->second;
    }
    std::uint64_t others() {
        const std::lock_guard lock(mutex_);
        return others_;
    }

private:
    std::mutex mutex_;  // of all below
    std::map<std::string, std::uint64_t, std::less<>> counts_;
    std::uint64_t others_ = 0;
};

Counts& counts() {
    static Counts instance;
    return instance;
}

}  // namespace

void report_problems(const Source& source, std::string_view what) {
    for (const Problem& problem : source.problems()) {
        const std::uint64_t count = counts().add(place_of(problem.path));
        if (count == 0 || !is_power_of_ten(count)) continue;
        const std::string line = std::string(what) + " brought " + problem.line();
        log::warning(count == 1 ? line + "; the rest is used, and further ones like it are only counted"
                                : line + " (seen " + std::to_string(count) + " times)");
    }
}

std::uint64_t problem_count(std::string_view place) {
    return counts().of(place);
}

std::uint64_t other_problem_count() {
    return counts().others();
}

}  // namespace telepot::codec
