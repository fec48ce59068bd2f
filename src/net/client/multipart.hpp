// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace telepot::net {

/// A source of bytes that the user provides. Its functions run on the loop's thread and must not block for long.
class ByteSource {
public:
    /// Writes up to `size` bytes to `buffer` and returns how many; 0 at the end. A negative result, or an exception,
    /// fails the request.
    using Read = std::function<std::ptrdiff_t(char* buffer, std::size_t size)>;

    explicit ByteSource(Read r, std::optional<std::uint64_t> n = std::nullopt) : read(std::move(r)), size(n) {}

    Read read;
    /// How many bytes will come, if that is known; more or fewer then fail the request. Unknown: the body is sent in
    /// chunks.
    std::optional<std::uint64_t> size;
    /// Goes back to the first byte; false if it can't. Without it the body can be sent only once.
    std::function<bool()> rewind;
};

/// A multipart/form-data body. Content is streamed while it is sent: files and sources are never held in memory as a
/// whole. Names may hold any UTF-8 text.
class Multipart {
public:
    Multipart() = default;
    Multipart(const Multipart&) = default;
    Multipart(Multipart&&) = default;
    Multipart& operator=(const Multipart&) = default;
    Multipart& operator=(Multipart&&) = default;

    Multipart& add_text(std::string name, std::string value);
    /// The file at `path`, opened when it is sent. An empty `file_name` stands for the last part of `path`.
    Multipart& add_file(std::string name, std::string path, std::string file_name = {}, std::string content_type = {});
    Multipart& add_bytes(std::string name, std::string bytes, std::string file_name, std::string content_type = {});
    /// Bytes that `owner` keeps alive, so that copies of the form share them.
    Multipart& add_bytes(std::string name, std::shared_ptr<const std::string> bytes, std::string file_name,
                         std::string content_type = {});
    Multipart& add_source(std::string name, ByteSource source, std::string file_name, std::string content_type = {});

    class File {
    public:
        explicit File(std::string p) : path(std::move(p)) {}
        std::string path;
    };
    class Part {
    public:
        using Content = std::variant<std::string, std::shared_ptr<const std::string>, File, ByteSource>;
        Part(std::string h, Content c) : header(std::move(h)), content(std::move(c)) {}
        /// The part's header lines, ready to send.
        std::string header;
        Content content;
    };
    const std::vector<Part>& parts() const noexcept { return parts_; }
    bool empty() const noexcept { return parts_.empty(); }

private:
    std::vector<Part> parts_;
};

}  // namespace telepot::net
