// SPDX-License-Identifier: MIT
#include "lab/call_context.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace telepot::lab {

namespace {

constexpr std::uint64_t megabyte = 1024ULL * 1024;

std::string chat_kind(const ChatRecord& chat) {
    return chat.type == "group" ? "group chat" : chat.type == "supergroup" ? "supergroup chat" : "channel chat";
}

bool starts(std::string_view text, std::string_view with) {
    return text.substr(0, with.size()) == with;
}

std::string last_part(std::string_view url) {
    url = url.substr(0, url.find_first_of("?#"));
    return std::string(url.substr(url.rfind('/') + 1));
}

/// Whether the bot could have met the user: they share a chat.
bool have_met(World& world, std::int64_t bot_id, std::int64_t user_id) {
    bool met = false;
    world.each_chat([&](const ChatRecord& chat) {
        const auto bot = chat.members.find(bot_id);
        met = met || (bot != chat.members.end() && bot->second.present() && chat.members.contains(user_id));
    });
    return met;
}

/// Whether it is below the folder.
bool may_be_read(const std::filesystem::path& real, const std::filesystem::path& folder) {
    std::error_code error;
    const std::filesystem::path root = std::filesystem::canonical(folder, error);
    // An empty last part stands for a slash at the end.
    return !error && std::mismatch(root.begin(), root.end(), real.begin(), real.end()).first == root.end();
}

}  // namespace

bool CallContext::has(std::string_view name) const {
    const auto at = args.find(name);
    return at != args.end() && !at->is_null() && !(at->is_string() && at->get_ref<const std::string&>().empty());
}

const json& CallContext::arg(std::string_view name) const {
    static const json nothing;
    const auto at = args.find(name);
    return at == args.end() ? nothing : *at;
}

std::string CallContext::text(std::string_view name, std::string_view otherwise) const {
    const json& value = arg(name);
    if (value.is_null()) return std::string(otherwise);
    return value.is_string() ? value.get<std::string>() : to_text(value);
}

std::int64_t CallContext::integer(std::string_view name, std::int64_t otherwise) const {
    const json& value = arg(name);
    return value.is_number() ? value.get<std::int64_t>() : otherwise;
}

double CallContext::number(std::string_view name, double otherwise) const {
    const json& value = arg(name);
    return value.is_number() ? value.get<double>() : otherwise;
}

bool CallContext::flag(std::string_view name, bool otherwise) const {
    const json& value = arg(name);
    return value.is_boolean() ? value.get<bool>() : otherwise;
}

std::int64_t CallContext::required_integer(std::string_view name) const {
    if (!arg(name).is_number()) throw bad_request(missing_text(method, name));
    return integer(name);
}

std::string CallContext::required_text(std::string_view name) const {
    if (!has(name)) throw bad_request(missing_text(method, name));
    return text(name);
}

ChatRecord& CallContext::resolve_chat(const json& id) {
    if (id.is_null() || (id.is_string() && id.get_ref<const std::string&>().empty())) {
        throw bad_request("chat_id is empty");
    }
    ChatRecord* found = nullptr;
    if (id.is_number_integer()) {
        found = world.find_chat(bot.id, id.get<std::int64_t>());
        const std::int64_t user_id = id.get<std::int64_t>();
        const UserRecord* person = found == nullptr && user_id > 0 ? world.find_user(user_id) : nullptr;
        if (person != nullptr && person->is_bot()) throw forbidden("bot can't send messages to bots");
        if (person != nullptr && have_met(world, bot.id, user_id)) {
            throw forbidden("bot can't initiate conversation with a user");
        }
    } else if (id.is_string() && starts(id.get_ref<const std::string&>(), "@")) {
        found = world.find_chat(std::string_view(id.get_ref<const std::string&>()).substr(1));
    }
    if (found == nullptr) throw bad_request("chat not found");
    const auto member = found->members.find(bot.id);
    const bool is_stranger = !found->is_private() && member == found->members.end();
    if (is_stranger && found->info.value("username", "").empty()) throw bad_request("chat not found");
    return *found;
}

ChatRecord& CallContext::chat(std::string_view name) {
    return resolve_chat(arg(name));
}

ChatRecord& CallContext::chat_to_write(std::string_view name) {
    ChatRecord& found = chat(name);
    require_writable(found);
    return found;
}

void CallContext::require_writable(ChatRecord& target) {
    if (target.is_private()) {
        const UserRecord* person = world.find_user(target.id);
        if (person == nullptr || person->deactivated) throw forbidden("user is deactivated");
        if (person->blocked.contains(bot.id)) throw forbidden("bot was blocked by the user");
        if (!person->started.contains(bot.id)) throw forbidden("bot can't initiate conversation with a user");
        return;
    }
    if (target.migrated_to != 0) {
        throw bad_request("group chat was upgraded to a supergroup chat", {{"migrate_to_chat_id", target.migrated_to}});
    }
    if (target.deleted) throw forbidden("the group chat was deleted");
    const auto member = target.members.find(bot.id);
    const std::string kind = chat_kind(target);
    if (member != target.members.end() && member->second.status == "kicked") {
        throw forbidden("bot was kicked from the " + kind);
    }
    if (member == target.members.end() || !member->second.present()) {
        throw forbidden("bot is not a member of the " + kind);
    }
    if (target.is_channel() && !member->second.is_admin()) {
        throw bad_request("need administrator rights in the channel chat");
    }
}

UserRecord& CallContext::user(std::string_view name) {
    if (integer(name) <= 0) throw bad_request("invalid " + std::string(name) + " specified");
    UserRecord* found = world.find_user(integer(name));
    if (found == nullptr) throw bad_request("user not found");
    return *found;
}

FileArgument CallContext::file(std::string_view reference, std::string_view kind) {
    FileArgument result;
    constexpr std::string_view attach = "attach://";
    constexpr std::string_view local = "file://";
    if (starts(reference, attach)) {
        const auto part = raw_.files.find(reference.substr(attach.size()));
        if (part != raw_.files.end()) result.upload = &part->second;
    } else if (starts(reference, local) && world.options().local_mode) {
        result.upload = read_local_file(std::string(reference.substr(local.size())));
    } else if (starts(reference, "http://") || starts(reference, "https://")) {
        result.url = std::string(reference);
        return result;
    } else {
        result.stored = world.files().find(reference);
    }
    if (result.upload == nullptr && result.stored == nullptr) {
        throw bad_request("wrong file identifier/HTTP URL specified");
    }
    if (result.upload != nullptr) require_uploadable(result.upload->bytes->size(), kind);
    return result;
}

const UploadedFile* CallContext::read_local_file(const std::string& path) {
    // A link is followed to where it leads; devices and pipes have no end.
    std::error_code error;
    const std::filesystem::path real = std::filesystem::canonical(path, error);
    const bool is_file = !error && std::filesystem::is_regular_file(real, error);
    if (!is_file || !may_be_read(real, world.files().absolute_path(StoredFile()))) {
        throw bad_request("wrong file identifier/HTTP URL specified");
    }
    std::ifstream in(real, std::ios::binary);
    if (!in) throw bad_request("wrong file identifier/HTTP URL specified");
    std::ostringstream bytes;
    bytes << in.rdbuf();
    UploadedFile& file = raw_.files["file://" + path];
    file.part_name = "file://" + path;
    file.file_name = std::filesystem::path(path).filename().string();
    file.bytes = std::make_shared<const std::string>(std::move(bytes).str());
    return &file;
}

void CallContext::require_uploadable(std::uint64_t size, std::string_view kind) const {
    if (size == 0) throw bad_request("file must be non-empty");
    const std::uint64_t limit = (world.options().local_mode ? 2000 : 50) * megabyte;
    if (size > limit) throw ApiError(413, "Request Entity Too Large");
    if (kind == "photo" && size > 10 * megabyte) {
        throw bad_request("file of size " + std::to_string(size) +
                          " bytes is too big for a photo; the maximum size is 10485760 bytes");
    }
}

const StoredFile& CallContext::store(std::string_view reference, std::string_view kind, json details) {
    const FileArgument argument = file(reference, kind);
    if (argument.stored != nullptr) return *argument.stored;
    if (argument.upload == nullptr) return world.files().add(kind, "", last_part(argument.url), "", std::move(details));
    const UploadedFile& upload = *argument.upload;
    const auto [width, height] = image_size(*upload.bytes);
    if (width > 0 && !details.contains("width")) {
        details["width"] = width;
        details["height"] = height;
    }
    return world.files().add(kind, *upload.bytes, upload.file_name, upload.content_type, std::move(details));
}

std::string missing_text(const facts::Method& method, std::string_view name) {
    if (name == "chat_id" || name == "from_chat_id") return std::string(name) + " is empty";
    if (name == "text") return "message text is empty";
    if (name == "user_id") return "invalid user_id specified";
    if (name == "message_id") return "message identifier is not specified";
    if (name == "file_id") return "invalid file_id";
    if (name == "message_ids") return "message identifiers are not specified";
    for (const facts::Field& field : method.params) {
        if (field.name == name && (field.type == "InputFile or String" || field.type == "InputFile")) {
            return "there is no " + std::string(name) + " in the request";
        }
    }
    return "parameter \"" + std::string(name) + "\" is required";
}

}  // namespace telepot::lab
