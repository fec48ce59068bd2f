// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "lab/api_error.hpp"
#include "lab/arguments.hpp"
#include "lab/call_log.hpp"
#include "lab/facts.hpp"
#include "lab/world.hpp"

namespace telepot::lab {

/// A file argument, resolved: something new, something known, or an address.
struct FileArgument {
    FileArgument() = default;

    const UploadedFile* upload = nullptr;  ///< lives as long as the call
    const StoredFile* stored = nullptr;
    std::string url;
};

/// One call of a bot, while it is carried out under the world's lock.
class CallContext {
public:
    CallContext(World& the_world, BotRecord& the_bot, const facts::Method& the_method, Arguments& the_arguments,
                json typed, CallRecord& record)
        : world(the_world),
          bot(the_bot),
          method(the_method),
          args(std::move(typed)),
          log(record),
          raw_(the_arguments) {}

    World& world;
    BotRecord& bot;
    const facts::Method& method;
    json args;  ///< typed by the facts; absent parameters are absent
    CallRecord& log;
    std::string description;  ///< sent along with a success, e.g. "Webhook was set"

    /// Whether the parameter was given (an empty text counts as not given, as on the real server).
    bool has(std::string_view name) const;
    /// The argument, or null.
    const json& arg(std::string_view name) const;
    std::string text(std::string_view name, std::string_view otherwise = {}) const;
    std::int64_t integer(std::string_view name, std::int64_t otherwise = 0) const;
    double number(std::string_view name, double otherwise = 0) const;
    bool flag(std::string_view name, bool otherwise = false) const;
    /// The same, but a missing one fails the call with the real server's text.
    std::int64_t required_integer(std::string_view name) const;
    std::string required_text(std::string_view name) const;

    /// The chat that the parameter names, for reading. Throws "chat_id is empty", "chat not found".
    ChatRecord& chat(std::string_view name = "chat_id");
    /// The same for writing into it; also throws upgraded-to-supergroup (with migrate_to_chat_id), blocked, kicked,
    /// not a member, can't initiate conversation, deactivated.
    ChatRecord& chat_to_write(std::string_view name = "chat_id");
    /// Any "id or @name" value.
    ChatRecord& resolve_chat(const json& id);
    /// Throws what chat_to_write throws if the bot can't write there.
    void require_writable(ChatRecord& chat);
    /// The user whom the parameter names. Throws "invalid user_id specified", "user not found".
    UserRecord& user(std::string_view name = "user_id");

    /// A file given as attach://PART, file:///path (local mode), file_id or URL. Throws if there is no such thing or
    /// it exceeds the upload limit (50 MB, photos 10 MB; local mode 2000 MB).
    FileArgument file(std::string_view reference, std::string_view kind = "document");
    /// The file as a stored one: uploads are stored; a URL becomes an empty file with the URL's last part as name.
    const StoredFile& store(std::string_view reference, std::string_view kind, json details = json::object());

    const Arguments& raw() const { return raw_; }

private:
    const UploadedFile* read_local_file(const std::string& path);
    void require_uploadable(std::uint64_t size, std::string_view kind) const;

    Arguments& raw_;
};

/// The real server's words (after "Bad Request: ") for a parameter that is missing.
std::string missing_text(const facts::Method& method, std::string_view name);

}  // namespace telepot::lab
