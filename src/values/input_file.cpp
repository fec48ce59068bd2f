// SPDX-License-Identifier: MIT
#include "telepot/values/input_file.hpp"

#include <filesystem>
#include <istream>
#include <iterator>
#include <utility>

#include "telepot/values/exception.hpp"

namespace telepot {

class InputFile::Content final : public detail::Counted {
public:
    explicit Content(std::string content) : bytes(std::move(content)) {}
    const std::string bytes;
};

InputFile InputFile::path(std::string path, std::string file_name) {
    if (file_name.empty()) file_name = std::filesystem::path(path).filename().string();
    return {Kind::path, std::move(path), std::move(file_name)};
}

InputFile InputFile::bytes(std::string content, std::string file_name) {
    InputFile file(Kind::bytes, {}, std::move(file_name));
    file.content_ = detail::Shared<const detail::Counted>(new Content(std::move(content)));
    return file;
}

InputFile InputFile::stream(std::istream& content, std::string file_name) {
    if (!content) throw LocalFileError("the stream of " + file_name + " isn't open, or reading it has failed before");
    std::string text(std::istreambuf_iterator<char>(content), {});
    if (content.bad()) throw LocalFileError("the stream of " + file_name + " can't be read");
    return bytes(std::move(text), std::move(file_name));
}

InputFile InputFile::reader(Reader reader, std::string file_name, std::optional<std::uint64_t> size) {
    InputFile file(Kind::reader, {}, std::move(file_name));
    file.reader_ = std::move(reader);
    file.size_ = size;
    return file;
}

InputFile InputFile::file_id(std::string file_id) {
    return {Kind::reference, std::move(file_id), {}};
}

InputFile InputFile::url(std::string url) {
    return {Kind::reference, std::move(url), {}};
}

std::string_view InputFile::content() const noexcept {
    return content_ ? std::string_view(static_cast<const Content&>(*content_).bytes) : std::string_view();
}

InputFile& InputFile::set_content_type(std::string content_type) {
    content_type_ = std::move(content_type);
    return *this;
}

InputFile& InputFile::set_progress(Progress progress) {
    progress_ = std::move(progress);
    return *this;
}

InputFile& InputFile::set_attach_name(std::string name) {
    attach_name_ = std::move(name);
    return *this;
}

}  // namespace telepot
