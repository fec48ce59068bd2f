// SPDX-License-Identifier: MIT
#include "net/client/multipart_reader.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <exception>
#include <random>
#include <system_error>

#include <sys/stat.h>

#include "net/client/failure.hpp"

namespace telepot::net {

namespace {

std::string make_boundary() {
    static constexpr char kDigits[] = "0123456789abcdef";
    thread_local std::random_device device;
    std::string result = "----telepot";
    for (int i = 0; i < 4; ++i) {
        unsigned bits = device();
        for (int k = 0; k < 8; ++k, bits >>= 4) result += kDigits[bits & 15];
    }
    return result;
}

std::string reason(int error) {
    return std::generic_category().message(error);
}

}  // namespace

MultipartReader::MultipartReader(const Multipart& form) : parts_(form.parts()), boundary_(make_boundary()) {
    measure();
}

std::string MultipartReader::content_type() const {
    return "multipart/form-data; boundary=" + boundary_;
}

void MultipartReader::measure() {
    std::uint64_t total = 0;
    bool known = true;
    for (const Multipart::Part& part : parts_) {
        std::optional<std::uint64_t> size;
        if (const auto* text = std::get_if<std::string>(&part.content)) {
            size = text->size();
        } else if (const auto* bytes = std::get_if<std::shared_ptr<const std::string>>(&part.content)) {
            size = (*bytes)->size();
        } else if (const auto* source = std::get_if<ByteSource>(&part.content)) {
            size = source->size;
        } else {
            const std::string& path = std::get<Multipart::File>(part.content).path;
            struct stat status{};
            if (::stat(path.c_str(), &status) != 0) return fail("can't open " + path + ": " + reason(errno));
            if (!S_ISREG(status.st_mode)) return fail("can't send " + path + ": not a regular file");
            size = static_cast<std::uint64_t>(status.st_size);
        }
        content_sizes_.push_back(size);
        known = known && size;
        total += 2 + boundary_.size() + 2 + part.header.size() + size.value_or(0) + 2;
    }
    if (known) size_ = total + 2 + boundary_.size() + 4;
}

std::ptrdiff_t MultipartReader::read(char* buffer, std::size_t capacity) noexcept {
    try {
        std::size_t count = 0;
        while (count < capacity && error_.empty() && stage_ != Stage::done) {
            count += fill(buffer + count, capacity - count);
        }
        if (error_.empty()) return static_cast<std::ptrdiff_t>(count);
    } catch (const std::exception& e) {
        fail(std::string("a source of the body failed: ") + e.what());
    } catch (...) {
        fail("a source of the body failed");
    }
    return -1;
}

std::size_t MultipartReader::fill(char* buffer, std::size_t capacity) {
    if (stage_ == Stage::text) {
        const std::size_t count = std::min(capacity, view_.size());
        std::memcpy(buffer, view_.data(), count);
        view_.remove_prefix(count);
        if (view_.empty()) stage_ = after_view_;
        return count;
    }
    if (stage_ == Stage::content) {
        const std::size_t count = read_content(buffer, capacity);
        produced_ += count;
        return count;
    }
    advance();
    return 0;
}

void MultipartReader::advance() {
    switch (stage_) {
        case Stage::next_part:
            if (index_ == parts_.size()) {
                text_ = "--" + boundary_ + "--\r\n";
                after_view_ = Stage::done;
            } else {
                text_ = "--" + boundary_ + "\r\n" + parts_[index_].header;
                after_view_ = Stage::begin_content;
            }
            view_ = text_;
            stage_ = Stage::text;
            break;
        case Stage::begin_content: begin_content(); break;
        case Stage::end_of_part:
            ++index_;
            text_ = "\r\n";
            view_ = text_;
            after_view_ = Stage::next_part;
            stage_ = Stage::text;
            break;
        default: break;
    }
}

void MultipartReader::begin_content() {
    const auto& content = parts_[index_].content;
    produced_ = 0;
    stage_ = Stage::text;
    after_view_ = Stage::end_of_part;
    if (const auto* text = std::get_if<std::string>(&content)) {
        view_ = *text;
    } else if (const auto* bytes = std::get_if<std::shared_ptr<const std::string>>(&content)) {
        view_ = **bytes;
    } else {
        stage_ = Stage::content;
        if (const auto* file = std::get_if<Multipart::File>(&content)) {
            file_.reset(std::fopen(file->path.c_str(), "rbe"));
            if (!file_) {
                exhausted_ = is_exhaustion(errno);
                return fail("can't open " + file->path + ": " + reason(errno));
            }
            std::setvbuf(file_.get(), nullptr, _IONBF, 0);
        }
    }
}

std::size_t MultipartReader::read_content(char* buffer, std::size_t capacity) {
    const auto& content = parts_[index_].content;
    const auto expected = content_sizes_[index_];
    std::size_t count = 0;
    std::string what = "a source of the body";
    if (const auto* file = std::get_if<Multipart::File>(&content)) {
        what = file->path;
        count = std::fread(buffer, 1, capacity, file_.get());
        if (count == 0 && std::ferror(file_.get())) return fail("can't read " + what + ": " + reason(errno)), 0;
    } else {
        const std::ptrdiff_t result = std::get<ByteSource>(content).read(buffer, capacity);
        if (result < 0 || static_cast<std::size_t>(result) > capacity) return fail(what + " failed"), 0;
        count = static_cast<std::size_t>(result);
    }
    if (expected && (count == 0 ? produced_ < *expected : count > *expected - produced_)) {
        return fail(what + " has another size than announced"), 0;
    }
    if (count == 0) {
        file_.reset();
        stage_ = Stage::end_of_part;
    }
    return count;
}

bool MultipartReader::rewind() noexcept {
    try {
        for (const Multipart::Part& part : parts_) {
            const auto* source = std::get_if<ByteSource>(&part.content);
            if (source && (!source->rewind || !source->rewind())) return false;
        }
    } catch (...) {
        return false;
    }
    file_.reset();
    view_ = {};
    index_ = 0;
    stage_ = Stage::next_part;
    return error_.empty();
}

void MultipartReader::fail(const std::string& text) {
    error_ = text;
}

}  // namespace telepot::net
