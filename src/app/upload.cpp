// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <filesystem>
#include <iostream>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/api.hpp"
#include "app/command.hpp"
#include "app/exit_code.hpp"
#include "app/message_options.hpp"
#include "app/progress_bar.hpp"
#include "app/terminal.hpp"

namespace telepot::app {

namespace {

/// A way to send a file: what people call it, the method, and the parameter that takes the file.
struct Kind {
    std::string_view name;
    std::string_view method;
    std::string_view parameter;
    bool has_caption;
};

constexpr std::array kinds{
    Kind{"photo", "sendPhoto", "photo", true},
    Kind{"video", "sendVideo", "video", true},
    Kind{"audio", "sendAudio", "audio", true},
    Kind{"voice", "sendVoice", "voice", true},
    Kind{"animation", "sendAnimation", "animation", true},
    Kind{"video_note", "sendVideoNote", "video_note", false},
    Kind{"sticker", "sendSticker", "sticker", false},
    Kind{"document", "sendDocument", "document", true},
};

constexpr std::array<std::pair<std::string_view, std::string_view>, 14> kinds_by_extension{{
    {".jpg", "photo"},
    {".jpeg", "photo"},
    {".png", "photo"},
    {".mp4", "video"},
    {".mov", "video"},
    {".m4v", "video"},
    {".mp3", "audio"},
    {".m4a", "audio"},
    {".flac", "audio"},
    {".ogg", "voice"},
    {".oga", "voice"},
    {".opus", "voice"},
    {".gif", "animation"},
    {".tgs", "sticker"},
}};

// Telegram refuses larger photos, but takes them as documents.
constexpr std::uintmax_t largest_photo = 10'000'000;

struct UploadOptions {
    UploadOptions() = default;
    ApiOptions api;
    MessageOptions message;
    std::string chat;
    std::vector<std::string> files;
    std::string kind;
    std::string caption;
    std::string name;
    bool as_album = false;
    bool as_json = false;
    bool no_progress = false;
};

const Kind& kind_named(std::string_view name) {
    return *std::ranges::find_if(kinds, [&](const Kind& kind) { return kind.name == name; });
}

const Kind& kind_of(const UploadOptions& options, const std::string& path) {
    if (!options.kind.empty()) return kind_named(options.kind);
    std::string extension = std::filesystem::path(path).extension().string();
    std::ranges::transform(extension, extension.begin(), [](unsigned char c) { return std::tolower(c); });
    const auto found = std::ranges::find_if(kinds_by_extension, [&](const auto& e) { return e.first == extension; });
    if (found == kinds_by_extension.end()) return kind_named("document");
    std::error_code unknown;
    const bool too_large = found->second == "photo" && std::filesystem::file_size(path, unknown) > largest_photo;
    return kind_named(too_large && !unknown ? "document" : found->second);
}

InputFile file_of(const UploadOptions& options, const std::string& path) {
    if (path != "-") return InputFile::path(path, options.name);
    if (options.name.empty()) throw UsageError("a file from standard input needs a name: --name FILE_NAME");
    return InputFile::bytes(read_standard_input("the file"), options.name);
}

/// Before anything is sent: half an upload is worse than none.
void check_files(const UploadOptions& options) {
    for (const std::string& path : options.files) {
        if (path == "-") continue;
        std::error_code error;
        const auto status = std::filesystem::status(path, error);
        if (!std::filesystem::exists(status)) throw UsageError("there is no file " + path);
        if (std::filesystem::is_directory(status)) throw UsageError(path + " is a folder; name the files in it");
    }
    if (options.files.size() > 1 && !options.name.empty()) throw UsageError("--name is for one file");
    if (options.as_album && (options.files.size() < 2 || options.files.size() > 10)) {
        throw UsageError("an album has 2 to 10 files");
    }
}

class Upload {
public:
    explicit Upload(const UploadOptions& options) : options_(options), api_(options.api.connect()) {}

    void send_each() {
        for (const std::string& path : options_.files) {
            const Kind& kind = kind_of(options_, path);
            json arguments = common_arguments();
            if (!options_.caption.empty()) {
                if (!kind.has_caption) throw UsageError("a " + std::string(kind.name) + " has no caption");
                arguments["caption"] = options_.caption;
            }
            std::vector<codec::FilePart> parts;
            ProgressBar bar(label(path));
            parts.emplace_back(std::string(kind.parameter), watched(file_of(options_, path), bar));
            const json message = api_.call(kind.method, arguments, std::move(parts));
            bar.clear();
            tell(message, kind);
        }
    }

    void send_album() {
        json media = json::array();
        std::vector<codec::FilePart> parts;
        ProgressBar bar("album");
        for (const std::string& path : options_.files) {
            const Kind& kind = kind_of(options_, path);
            const std::string field = "file" + std::to_string(parts.size());
            json item{{"type", kind.name}, {"media", "attach://" + field}};
            if (parts.empty() && !options_.caption.empty()) {
                item["caption"] = options_.caption;
                if (!options_.message.parse_mode().empty()) item["parse_mode"] = options_.message.parse_mode();
            }
            media.push_back(std::move(item));
            parts.emplace_back(field, file_of(options_, path));
        }
        parts.front().file = watched(std::move(parts.front().file), bar);
        json arguments = common_arguments();
        arguments.erase("parse_mode");
        arguments["media"] = std::move(media);
        const json messages = api_.call("sendMediaGroup", arguments, std::move(parts));
        bar.clear();
        for (const json& message : messages) tell(message, kind_named("document"));
    }

private:
    json common_arguments() const {
        json arguments{{"chat_id", chat_id(options_.chat)}};
        options_.message.add_to(arguments);
        if (options_.caption.empty()) arguments.erase("parse_mode");
        return arguments;
    }
    std::string label(const std::string& path) const {
        return path == "-" ? options_.name : one_line(std::filesystem::path(path).filename().string(), 30);
    }
    InputFile watched(InputFile file, ProgressBar& bar) const {
        if (options_.no_progress) return file;
        return std::move(
            file.set_progress([&bar](std::uint64_t done, std::uint64_t total) { bar.update(done, total); }));
    }
    void tell(const json& message, const Kind& kind) const {
        if (options_.as_json) {
            std::cout << to_text(message) << std::endl;
        } else {
            std::cout << "Sent " << (options_.as_album ? "" : std::string(kind.name) + " as ") << describe_sent(message)
                      << std::endl;
        }
    }

    const UploadOptions& options_;
    Api api_;
};

}  // namespace

Action describe_upload(CLI::App& app) {
    const auto options = std::make_shared<UploadOptions>();
    app.add_option("CHAT_ID", options->chat, "A number, or @name of a public chat")->required()->type_name("");
    app.add_option("FILE", options->files, "Files; - for standard input")->required()->type_name("");
    std::vector<std::string> names;
    for (const Kind& kind : kinds) names.emplace_back(kind.name);
    app.add_option("--as", options->kind, "What to send them as; without it the extension decides")
        ->check(CLI::IsMember(names));
    app.add_option("--caption", options->caption, "Text below the file, or below the album");
    app.add_option("--name", options->name, "The file's name for those who get it")->type_name("FILE_NAME");
    app.add_flag("--album", options->as_album, "All files in one album");
    app.add_flag("--no-progress", options->no_progress, "No progress bar; there is none either without a terminal");
    app.add_flag("--json", options->as_json, "Print each Message object on a line");
    options->message.describe(app);
    options->api.describe(app);
    app.footer(
        "Photos above 10 MB go as documents, since Telegram refuses them otherwise.\n\n"
        "  telepot upload 42 cat.jpg dog.jpg --album --caption \"Our pets\"\n"
        "  telepot upload @my_channel report.pdf\n"
        "  tar cz src | telepot upload 42 - --name src.tar.gz");
    return [options] {
        check_files(*options);
        Upload upload(*options);
        if (options->as_album) {
            upload.send_album();
        } else {
            upload.send_each();
        }
        return exit_ok;
    };
}

}  // namespace telepot::app
