// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "net/client/multipart.hpp"

namespace telepot::net {

/// Produces the bytes of a form, piece by piece. The form must outlive it.
class MultipartReader {
public:
    /// Looks at the form's files; error() tells if one is missing.
    explicit MultipartReader(const Multipart& form);
    explicit MultipartReader(Multipart&& form) = delete;

    /// "multipart/form-data; boundary=..."
    std::string content_type() const;
    /// Of the whole body; unknown if a source's size is.
    std::optional<std::uint64_t> size() const noexcept { return size_; }
    /// Fills up to `capacity` bytes; 0 at the end, negative on failure.
    std::ptrdiff_t read(char* buffer, std::size_t capacity) noexcept;
    /// Goes back to the beginning; false if a source can't.
    bool rewind() noexcept;
    bool finished() const noexcept { return stage_ == Stage::done; }
    /// Empty if nothing has failed.
    const std::string& error() const noexcept { return error_; }
    /// It has, since the process has too many open files.
    bool exhausted() const noexcept { return exhausted_; }

private:
    enum class Stage : std::uint8_t { next_part, text, begin_content, content, end_of_part, done };
    struct CloseFile {
        void operator()(std::FILE* file) const noexcept { std::fclose(file); }
    };

    void measure();
    std::size_t fill(char* buffer, std::size_t capacity);
    void advance();
    void begin_content();
    std::size_t read_content(char* buffer, std::size_t capacity);
    void fail(const std::string& text);

    const std::vector<Multipart::Part>& parts_;
    std::string boundary_;
    std::vector<std::optional<std::uint64_t>> content_sizes_;
    std::optional<std::uint64_t> size_;
    std::string error_;
    bool exhausted_ = false;

    Stage stage_ = Stage::next_part;
    std::size_t index_ = 0;
    std::string text_;       // what `view_` shows, unless that is a part's own bytes
    std::string_view view_;  // rest of the text or bytes to hand out now
    Stage after_view_ = Stage::next_part;
    std::unique_ptr<std::FILE, CloseFile> file_;
    std::uint64_t produced_ = 0;  // bytes of the current file or source
};

}  // namespace telepot::net
