// SPDX-License-Identifier: MIT
#include "lab/api/user_files.hpp"

#include "lab/api/support.hpp"
#include "lab/pictures.hpp"

namespace telepot::lab {

namespace {

constexpr std::size_t least_options = 2;
constexpr std::size_t most_options = 12;

json file_object(const StoredFile& file) {
    json object = FileStore::reference(file);
    if (!file.file_name.empty()) object["file_name"] = file.file_name;
    if (!file.mime_type.empty()) object["mime_type"] = file.mime_type;
    return object;
}

/// A person's client makes a photo of whatever it is given.
json photo_of(FileStore& files, std::string_view bytes) {
    const auto size = image_size(bytes);
    return photo_sizes(files, bytes, size.first > 0 ? size : unknown_size);
}

}  // namespace

json file_content(FileStore& files, std::string_view kind, std::string_view bytes, std::string_view file_name) {
    if (kind == "photo") return json{{"photo", photo_of(files, bytes)}};
    if (kind == "voice") {
        json voice = file_object(files.add(kind, bytes, "", "audio/ogg"));
        voice["duration"] = 3;
        return json{{"voice", std::move(voice)}};
    }
    if (kind != "document" && kind != "audio" && kind != "video") {
        refuse("people send no files of the kind \"" + std::string(kind) + "\"");
    }
    json object = file_object(files.add(kind, bytes, std::string(file_name)));
    if (kind == "audio") object["duration"] = 180;
    if (kind == "video") object.update({{"width", 640}, {"height", 360}, {"duration", 10}});
    return json{{std::string(kind), std::move(object)}};
}

json poll_of_user(World& world, std::string_view question, std::span<const std::string> options, bool quiz) {
    if (question.empty()) refuse("a poll has a question");
    if (options.size() < least_options || options.size() > most_options) refuse("a poll has 2 to 12 options");
    json poll{{"id", world.new_id()},
              {"question", std::string(question)},
              {"options", json::array()},
              {"total_voter_count", 0},
              {"is_closed", false},
              {"is_anonymous", false},
              {"type", quiz ? "quiz" : "regular"},
              {"allows_multiple_answers", false},
              {"allows_revoting", !quiz},
              {"members_only", false}};
    for (const std::string& option : options) {
        poll["options"].push_back(
            {{"persistent_id", std::to_string(poll["options"].size())}, {"text", option}, {"voter_count", 0}});
    }
    if (quiz) poll["correct_option_ids"] = json::array({0});
    return poll;
}

}  // namespace telepot::lab
