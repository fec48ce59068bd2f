// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace example {

/// What visitors have written and the owner hasn't read, sender by sender. Several delegates use it at a time.
class Mailbox {
public:
    void put(const std::string& sender, const std::string& text) {
        const std::lock_guard lock(mutex_);
        auto found =
            std::find_if(letters_.begin(), letters_.end(), [&](const auto& box) { return box.first == sender; });
        if (found == letters_.end()) found = letters_.insert(letters_.end(), {sender, {}});
        found->second.push_back(text);
    }

    /// Who has written how much, a line each.
    [[nodiscard]] std::string summary() const {
        const std::lock_guard lock(mutex_);
        if (letters_.empty()) return "Nothing unread.";
        std::string lines;
        for (const auto& [sender, texts] : letters_) lines += sender + ": " + std::to_string(texts.size()) + "\n";
        return lines;
    }

    /// Takes out what the next sender has written, headed by the name.
    std::vector<std::string> take_next() {
        const std::lock_guard lock(mutex_);
        if (letters_.empty()) return {"Nothing unread."};
        auto [sender, texts] = std::move(letters_.front());
        letters_.erase(letters_.begin());
        texts.insert(texts.begin(), "From " + sender + ":");
        return texts;
    }

private:
    mutable std::mutex mutex_;
    std::vector<std::pair<std::string, std::vector<std::string>>> letters_;
};

}  // namespace example
