// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "lab/json.hpp"
#include "lab/temporary_folder.hpp"

namespace telepot::lab {

/// A file that came with a request (a multipart part, or file:/// in local mode).
struct UploadedFile {
    UploadedFile() = default;

    std::string part_name;
    std::string file_name;
    std::string content_type;
    std::shared_ptr<const std::string> bytes;
};

/// A file that the server keeps. `bytes` are on disk, see FileStore::read.
struct StoredFile {
    StoredFile() = default;

    std::string file_id;
    std::string file_unique_id;
    std::string kind;  ///< "photo", "document", "video", "audio", "voice", "video_note", "animation", "sticker", ...
    std::string file_name;
    std::string mime_type;
    std::string path;  ///< relative to the store's folder, e.g. "photos/file_3.jpg": what getFile gives
    std::uint64_t size = 0;
    json details = json::object();  ///< width, height, duration, emoji, ...: whatever the maker knows
};

/// All files of the world, in a folder on disk that is removed with the store if the store made it.
/// Guarded by the world's lock. Identifiers are good for every bot (Telegram's are for one bot only).
class FileStore {
public:
    /// An empty folder name makes a temporary one.
    explicit FileStore(std::filesystem::path folder = {});
    ~FileStore() = default;
    FileStore(const FileStore&) = delete;
    FileStore& operator=(const FileStore&) = delete;

    /// Stores bytes. The mime type and the ending are guessed from name and content where empty.
    const StoredFile& add(std::string_view kind, std::string_view bytes, std::string file_name = {},
                          std::string mime_type = {}, json details = json::object());
    /// nullptr if unknown.
    const StoredFile* find(std::string_view file_id) const;
    /// Adds to what is known of a file; nothing if there is none.
    void describe(std::string_view file_id, const json& details);
    const StoredFile* find_path(std::string_view relative_path) const;
    std::string read(const StoredFile& file) const;
    std::filesystem::path absolute_path(const StoredFile& file) const;
    /// Deletes all files.
    void clear();
    /// All files with their bytes, and back: those that are there already stay as they are. Throws on nonsense.
    json save() const;
    void load(const json& saved);
    /// {"file_id", "file_unique_id", "file_size"}: the start of every file object.
    static json reference(const StoredFile& file);

private:
    void write(const StoredFile& file, std::string_view bytes) const;

    std::filesystem::path folder_;
    std::optional<TemporaryFolder> own_folder_;
    std::uint64_t next_ = 1;
    std::map<std::string, StoredFile, std::less<>> by_id_;
    std::map<std::string, std::string, std::less<>> id_by_path_;
};

/// Width and height of a PNG, JPEG, GIF or WebP image; 0, 0 if it is none of them.
std::pair<int, int> image_size(std::string_view bytes);
/// Type by a file's first bytes, then by its name's ending; "application/octet-stream" if neither tells.
std::string guess_mime_type(std::string_view file_name, std::string_view bytes);

}  // namespace telepot::lab
