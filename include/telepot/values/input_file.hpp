// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include "telepot/values/progress.hpp"
#include "telepot/values/shared.hpp"

namespace telepot {

/// A file to send: new from this machine, or one that Telegram can get by itself.
///
/// Made only by the named functions, so that a path can't be taken for a file_id or an URL:
/// `bot.sendPhoto(id, InputFile::path("cat.jpg"))`. Copies share the bytes.
/// See https://core.telegram.org/bots/api#inputfile and https://core.telegram.org/bots/api#sending-files
class InputFile {
public:
    /// Gives the next bytes of an upload: fills `buffer` with up to `size` bytes and returns how many; 0 ends the file.
    /// An exception ends the upload and reaches the caller of the method.
    using Reader = detail::Function<std::size_t(char* buffer, std::size_t size)>;

    /// Refers to no file; sending it is an error.
    InputFile() = default;
    /// Refused: a text alone could be any of these.
    template <class Text>
        requires std::is_convertible_v<const Text&, std::string_view>
    InputFile(const Text& /*text*/) {  // NOLINT(google-explicit-constructor)
        static_assert(!std::is_convertible_v<const Text&, std::string_view>,
                      "say what the text is: InputFile::file_id(\"...\") for a file on Telegram's servers, "
                      "InputFile::path(\"cat.jpg\") for one on disk, InputFile::url(\"https://...\")");
    }

    /// A file on disk, streamed when the call is made.
    /// @param file_name the name that Telegram is told; the path's last part if empty.
    /// The call throws LocalFileError if it can't be opened.
    static InputFile path(std::string path, std::string file_name = {});
    /// Bytes in memory.
    static InputFile bytes(std::string content, std::string file_name);
    /// The rest of a stream, read at once. Throws LocalFileError if it isn't open or can't be read.
    static InputFile stream(std::istream& content, std::string file_name);
    /// Bytes that a function gives while they are sent.
    /// @param size the number of bytes, when it is known. Without it the upload is chunked.
    /// The function is called on the library's network thread and must outlive the call; a call with it isn't repeated.
    static InputFile reader(Reader reader, std::string file_name, std::optional<std::uint64_t> size = {});
    /// A file that is already on Telegram's servers.
    static InputFile file_id(std::string file_id);
    /// A file that Telegram downloads itself, from an http or https URL.
    static InputFile url(std::string url);

    /// The media type that goes with the upload, as "image/png". Without it the server guesses by the name.
    InputFile& set_content_type(std::string content_type);
    /// The name that an upload inside an object (InputMedia...) takes after attach://. Without it the library chooses
    /// one that collides with no other.
    InputFile& set_attach_name(std::string name);

    /// Called while the call that sends this file is on its way, with the bytes of the whole upload: all files of the
    /// call and what stands between them.
    InputFile& set_progress(Progress progress);

    enum class Kind { reference, path, bytes, reader };
    [[nodiscard]] Kind kind() const noexcept { return kind_; }
    /// The file_id, the URL or the attach://NAME of a reference; the path of a file on disk; empty for the others.
    [[nodiscard]] const std::string& text() const noexcept { return text_; }
    /// The bytes of an upload from memory; empty for the others. Lives as long as this object or a copy.
    [[nodiscard]] std::string_view content() const noexcept;
    /// The function of an upload by reader; empty for the others.
    [[nodiscard]] const Reader& read() const noexcept { return reader_; }
    /// The size of an upload by reader, if it was given.
    [[nodiscard]] std::optional<std::uint64_t> size() const noexcept { return size_; }
    [[nodiscard]] const std::string& file_name() const noexcept { return file_name_; }
    [[nodiscard]] const std::string& content_type() const noexcept { return content_type_; }
    [[nodiscard]] const std::string& attach_name() const noexcept { return attach_name_; }
    [[nodiscard]] const Progress& progress() const noexcept { return progress_; }
    /// Whether bytes go with the call (path, bytes, stream, reader).
    [[nodiscard]] bool is_upload() const noexcept { return kind_ != Kind::reference; }

private:
    class Content;
    InputFile(Kind kind, std::string text, std::string file_name)
        : kind_(kind), text_(std::move(text)), file_name_(std::move(file_name)) {}

    Kind kind_ = Kind::reference;
    std::string text_;
    std::string file_name_;
    std::string content_type_;
    std::string attach_name_;
    detail::Shared<const detail::Counted> content_;
    Reader reader_;
    Progress progress_;
    std::optional<std::uint64_t> size_;
};

}  // namespace telepot
