// SPDX-License-Identifier: MIT
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace telepot {

/// Some names out of a known set, or all of them: flavors, types of chats, kinds of origins. `"all"`, `"private"`,
/// `{"group", "supergroup"}`.
class Names {
public:
    /// One name; "all" stands for all of them.
    Names(const char* name) : Names(std::string_view(name)) {}  // NOLINT(google-explicit-constructor)
    Names(std::string_view name) {                              // NOLINT(google-explicit-constructor)
        if (name == "all") {
            all_ = true;
        } else {
            names_.emplace_back(name);
        }
    }
    Names(const std::string& name) : Names(std::string_view(name)) {}  // NOLINT(google-explicit-constructor)
    Names(std::initializer_list<std::string_view> names)
        : names_(names.begin(), names.end()) {}                          // NOLINT(google-explicit-constructor)
    Names(std::vector<std::string> names) : names_(std::move(names)) {}  // NOLINT(google-explicit-constructor)

    [[nodiscard]] bool all() const noexcept { return all_; }
    [[nodiscard]] const std::vector<std::string>& list() const noexcept { return names_; }
    [[nodiscard]] bool contains(std::string_view name) const noexcept {
        if (all_) return true;
        for (const std::string& known : names_) {
            if (known == name) return true;
        }
        return false;
    }

private:
    std::vector<std::string> names_;
    bool all_ = false;
};

}  // namespace telepot
