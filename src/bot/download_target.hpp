// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <iosfwd>
#include <string>
#include <string_view>

namespace telepot::bot {

/// Where a downloaded file goes. Everything may throw LocalFileError.
class DownloadTarget {
public:
    DownloadTarget() = default;
    DownloadTarget(const DownloadTarget&) = delete;
    DownloadTarget& operator=(const DownloadTarget&) = delete;
    virtual ~DownloadTarget() = default;

    /// How many bytes of the file are there.
    virtual std::uint64_t size() const noexcept = 0;
    /// The next bytes of the file.
    virtual void write(std::string_view bytes) = 0;
    /// The file comes from its beginning again.
    virtual void restart() = 0;
    /// What is there isn't worth keeping.
    virtual void discard() noexcept {}
    /// The file is whole. `sync`: it shall survive a power failure; this takes its time.
    virtual void finish(bool sync) = 0;
};

/// A file that has a temporary name until it is whole: PATH.<unique id>.part. The id keeps the rest of one download
/// from being taken for another's. What is left when a download fails can be resumed by the next. If something stands
/// there that isn't a plain file of this user's alone, or that another download is using, the temporary name is one
/// that nobody can guess, and nothing is left.
class FileTarget final : public DownloadTarget {
public:
    FileTarget(std::string path, std::string_view unique_id, bool resume);
    ~FileTarget() override;

    std::uint64_t size() const noexcept override { return size_; }
    void write(std::string_view bytes) override;
    void restart() override;
    void discard() noexcept override;
    void finish(bool sync) override;

private:
    enum class Found : unsigned char { usable, moved, foreign };

    void open(bool resume);
    void open_unguessable();
    Found inspect();
    void sync_folder() const;
    [[noreturn]] void fail(const char* what) const;

    std::string path_;
    std::string part_path_;
    int file_ = -1;
    std::uint64_t size_ = 0;
    bool keep_rest_ = true;
};

class StreamTarget final : public DownloadTarget {
public:
    explicit StreamTarget(std::ostream& out) noexcept : out_(out) {}

    std::uint64_t size() const noexcept override { return size_; }
    void write(std::string_view bytes) override;
    // What was written can't be taken back; it is left out the second time.
    void restart() override { skip_ = size_; }
    void finish(bool sync) override;

private:
    std::ostream& out_;
    std::uint64_t size_ = 0;
    std::uint64_t skip_ = 0;
};

}  // namespace telepot::bot
