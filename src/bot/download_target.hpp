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
    /// The file is whole.
    virtual void finish() = 0;
};

/// A file that has a temporary name until it is whole: PATH.<unique id>.part. The id keeps the rest of one download
/// from being taken for another's. What is left when a download fails can be resumed by the next.
class FileTarget final : public DownloadTarget {
public:
    FileTarget(std::string path, std::string_view unique_id, bool resume);
    ~FileTarget() override;

    std::uint64_t size() const noexcept override { return size_; }
    void write(std::string_view bytes) override;
    void restart() override;
    void finish() override;

private:
    void open(bool resume);
    [[noreturn]] void fail(const char* what) const;

    std::string path_;
    std::string part_path_;
    int file_ = -1;
    std::uint64_t size_ = 0;
};

class StreamTarget final : public DownloadTarget {
public:
    explicit StreamTarget(std::ostream& out) noexcept : out_(out) {}

    std::uint64_t size() const noexcept override { return size_; }
    void write(std::string_view bytes) override;
    // What was written can't be taken back; it is left out the second time.
    void restart() override { skip_ = size_; }
    void finish() override;

private:
    std::ostream& out_;
    std::uint64_t size_ = 0;
    std::uint64_t skip_ = 0;
};

}  // namespace telepot::bot
