// SPDX-License-Identifier: MIT
#include "lab/files.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <system_error>

#include "lab/base64.hpp"

namespace telepot::lab {

namespace {

namespace fs = std::filesystem;

struct KindFacts {
    std::string_view kind;
    std::string_view folder;
    std::string_view ending;
    std::string_view id_prefix;  // as Telegram's own identifiers begin
};
constexpr std::array<KindFacts, 9> kinds{{
    {"photo", "photos", "jpg", "AgACAgQAAxkB"},
    {"video", "videos", "mp4", "BAACAgQAAxkB"},
    {"audio", "music", "mp3", "CQACAgQAAxkB"},
    {"voice", "voice", "oga", "AwACAgQAAxkB"},
    {"video_note", "video_notes", "mp4", "DQACAgQAAxkB"},
    {"animation", "animations", "mp4", "CgACAgQAAxkB"},
    {"sticker", "stickers", "webp", "CAACAgQAAxkB"},
    {"thumbnail", "thumbnails", "jpg", "AAMCBAADGQEA"},
    {"document", "documents", "", "BQACAgQAAxkB"},
}};

const KindFacts& facts_of(std::string_view kind) {
    for (const KindFacts& facts : kinds) {
        if (facts.kind == kind) return facts;
    }
    return kinds.back();
}

/// Scatters a number so that identifiers look like Telegram's and no order can be read from them.
std::string scattered(std::uint64_t number, std::uint64_t salt, int length) {
    static constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    std::uint64_t state = number * 0x9E3779B97F4A7C15ULL + salt;
    std::string text;
    for (int i = 0; i < length; ++i) {
        state ^= state >> 30U;
        state *= 0xBF58476D1CE4E5B9ULL;
        state ^= state >> 27U;
        text += alphabet[state % alphabet.size()];
        state += number + 1;
    }
    return text;
}

std::string ending_of(const KindFacts& facts, const std::string& file_name) {
    std::string ending = fs::path(file_name).extension().string();
    if (ending.size() > 1 && ending.find('/') == std::string::npos) return ending;
    return facts.ending.empty() ? std::string() : "." + std::string(facts.ending);
}

}  // namespace

FileStore::FileStore(fs::path folder) : folder_(std::move(folder)) {
    if (folder_.empty()) folder_ = own_folder_.emplace().path();
    fs::create_directories(folder_);
    folder_ = fs::absolute(folder_);
}

const StoredFile& FileStore::add(std::string_view kind, std::string_view bytes, std::string file_name,
                                 std::string mime_type, json details) {
    const std::uint64_t number = next_++;
    const KindFacts& facts = facts_of(kind);
    StoredFile file;
    file.kind = std::string(kind);
    file.file_id = std::string(facts.id_prefix) + scattered(number, 1, 40) + std::to_string(number);
    file.file_unique_id = "AQAD" + scattered(number, 2, 8) + std::to_string(number);
    file.mime_type = mime_type.empty() || mime_type == "application/octet-stream" ? guess_mime_type(file_name, bytes)
                                                                                  : std::move(mime_type);
    file.path = std::string(facts.folder) + "/file_" + std::to_string(number) + ending_of(facts, file_name);
    file.file_name = std::move(file_name);
    file.size = bytes.size();
    file.details = details.is_object() ? std::move(details) : json::object();
    write(file, bytes);
    id_by_path_[file.path] = file.file_id;
    const std::string id = file.file_id;
    return by_id_.emplace(id, std::move(file)).first->second;
}

void FileStore::write(const StoredFile& file, std::string_view bytes) const {
    const fs::path target = folder_ / file.path;
    fs::create_directories(target.parent_path());
    std::ofstream out(target, std::ios::binary);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    out.close();
    if (!out) throw std::system_error(errno, std::generic_category(), "write " + target.string());
}

void FileStore::clear() {
    std::error_code ignored;
    for (const auto& [id, file] : by_id_) fs::remove(absolute_path(file), ignored);
    by_id_.clear();
    id_by_path_.clear();
}

json FileStore::save() const {
    json files = json::array();
    for (const auto& [id, file] : by_id_) {
        files.push_back({{"file_id", file.file_id},
                         {"file_unique_id", file.file_unique_id},
                         {"kind", file.kind},
                         {"file_name", file.file_name},
                         {"mime_type", file.mime_type},
                         {"path", file.path},
                         {"details", file.details},
                         {"bytes", base64_encode(read(file))}});
    }
    return json{{"next", next_}, {"files", std::move(files)}};
}

void FileStore::load(const json& saved) {
    for (const json& one : saved.at("files")) {
        StoredFile file;
        file.file_id = one.at("file_id").get<std::string>();
        file.file_unique_id = one.at("file_unique_id").get<std::string>();
        file.kind = one.at("kind").get<std::string>();
        file.file_name = one.at("file_name").get<std::string>();
        file.mime_type = one.at("mime_type").get<std::string>();
        file.path = one.at("path").get<std::string>();
        file.details = one.at("details");
        const auto bytes = base64_decode(one.at("bytes").get<std::string>());
        const fs::path path(file.path);
        const bool inside = path.is_relative() &&
                            std::none_of(path.begin(), path.end(), [](const fs::path& part) { return part == ".."; });
        if (!bytes || !inside || path.empty()) throw std::invalid_argument("file " + file.file_id + " is malformed");
        if (by_id_.contains(file.file_id)) continue;
        file.size = bytes->size();
        write(file, *bytes);
        id_by_path_[file.path] = file.file_id;
        const std::string id = file.file_id;
        by_id_.emplace(id, std::move(file));
    }
    next_ = std::max(next_, saved.at("next").get<std::uint64_t>());
}

const StoredFile* FileStore::find(std::string_view file_id) const {
    const auto at = by_id_.find(file_id);
    return at == by_id_.end() ? nullptr : &at->second;
}

void FileStore::describe(std::string_view file_id, const json& details) {
    const auto at = by_id_.find(file_id);
    if (at != by_id_.end()) at->second.details.update(details);
}

const StoredFile* FileStore::find_path(std::string_view relative_path) const {
    const auto at = id_by_path_.find(relative_path);
    return at == id_by_path_.end() ? nullptr : find(at->second);
}

std::string FileStore::read(const StoredFile& file) const {
    std::ifstream in(absolute_path(file), std::ios::binary);
    std::ostringstream out;
    out << in.rdbuf();
    return std::move(out).str();
}

fs::path FileStore::absolute_path(const StoredFile& file) const {
    return folder_ / file.path;
}

json FileStore::reference(const StoredFile& file) {
    return json{{"file_id", file.file_id}, {"file_unique_id", file.file_unique_id}, {"file_size", file.size}};
}

}  // namespace telepot::lab
