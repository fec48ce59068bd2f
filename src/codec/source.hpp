// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "telepot/values/shared.hpp"

namespace telepot::codec {

/// The text that incoming objects were decoded from: one answer or update, or a whole batch of updates.
class Source final : public detail::Counted {
public:
    explicit Source(std::string text, bool is_batch = false) : text_(std::move(text)), is_batch_(is_batch) {}

    [[nodiscard]] const std::string& text() const noexcept { return text_; }
    [[nodiscard]] bool is_batch() const noexcept { return is_batch_; }

    /// The text of the update at a position of a batch, or the whole text. Finds the borders at the first call only,
    /// since hardly any update's raw text is ever asked for. Thread-safe.
    [[nodiscard]] std::string_view slice(std::size_t position) const;

private:
    std::string text_;
    bool is_batch_;
    mutable std::once_flag once_;
    mutable std::vector<std::string_view> slices_;
};

/// Cuts the array "result" of a getUpdates answer into its elements. The answer must be well-formed JSON.
std::vector<std::string_view> split_batch(std::string_view answer);

/// Cuts the array "result" of an answer that is no JSON into its updates, however ill-formed these are: an update
/// begins where a brace is followed by "update_id". One that the answer breaks off in is left out.
std::vector<std::string_view> split_broken_batch(std::string_view answer);

}  // namespace telepot::codec
