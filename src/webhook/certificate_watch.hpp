// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace telepot::webhook_server {

/// Notices when files are replaced or rewritten.
class CertificateWatch {
public:
    CertificateWatch(std::string certificate, std::string key);
    /// Whether either isn't what it was when accept() was called last.
    bool changed();
    /// Takes what changed() saw last for the state to compare with.
    void accept() { accepted_ = seen_; }
    /// Whether changed() has seen this state for the first time.
    bool is_news() { return std::exchange(reported_, seen_) != seen_; }

private:
    std::string state() const;

    std::string certificate_;
    std::string key_;
    std::string seen_;
    std::string accepted_;
    std::string reported_;
};

}  // namespace telepot::webhook_server
