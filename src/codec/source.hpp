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

/// Something in a text that couldn't be decoded.
class Problem {
public:
    Problem(std::size_t at, std::string json_pointer, std::string readable_path, std::string problem)
        : position(at), pointer(std::move(json_pointer)), path(std::move(readable_path)), text(std::move(problem)) {}
    /// As "update.message.chat.id: expected an integer of 64 bits, got null".
    [[nodiscard]] std::string line() const { return path + ": " + text; }
    /// Whether it is somewhere in the object that a JSON pointer leads to.
    [[nodiscard]] bool is_within(std::string_view object) const noexcept {
        return pointer.starts_with(object) && (pointer.size() == object.size() || pointer[object.size()] == '/');
    }
    /// The same of an update at another position.
    [[nodiscard]] Problem at(std::size_t other) const { return {other, pointer, path, text}; }

    std::size_t position;  ///< The update's in a batch.
    std::string pointer;
    std::string path;
    std::string text;
};

/// The text that incoming objects were decoded from: one answer or update, or a whole batch of updates.
class Source final : public detail::Counted {
public:
    explicit Source(std::string text, bool is_batch = false) : text_(std::move(text)), is_batch_(is_batch) {}

    [[nodiscard]] const std::string& text() const noexcept { return text_; }
    [[nodiscard]] bool is_batch() const noexcept { return is_batch_; }

    /// The text of the update at a position of a batch, or the whole text. Finds the borders at the first call only,
    /// since hardly any update's raw text is ever asked for. Thread-safe.
    [[nodiscard]] std::string_view slice(std::size_t position) const;

    /// Problems of one update that are kept; the others are only known to be there.
    static constexpr std::size_t most_problems = 20;
    /// Keeps a problem. Only while the text is being decoded, by the thread that does.
    void note(Problem problem) const;
    /// All that are kept, by position.
    [[nodiscard]] const std::vector<Problem>& problems() const noexcept { return problems_; }

private:
    std::string text_;
    bool is_batch_;
    mutable std::vector<Problem> problems_;
    mutable std::once_flag once_;
    mutable std::vector<std::string_view> slices_;
};

/// Cuts the array "result" of a getUpdates answer into its elements. The answer must be well-formed JSON.
std::vector<std::string_view> split_batch(std::string_view answer);

/// Cuts the array "result" of an answer that is no JSON into its updates, however ill-formed these are: an update
/// begins where a brace is followed by "update_id". One that the answer breaks off in is left out.
std::vector<std::string_view> split_broken_batch(std::string_view answer);

/// Whether a text that is no JSON is an object from brace to brace, however ill-formed it is inside.
bool is_whole_object(std::string_view text) noexcept;

}  // namespace telepot::codec
