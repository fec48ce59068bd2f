// SPDX-License-Identifier: MIT
// Forwarding and copying.
#include <array>

#include "lab/content/forwarding.hpp"
#include "lab/content/media.hpp"
#include "lab/content/outgoing.hpp"
#include "lab/content/text_argument.hpp"
#include "lab/methods/tables.hpp"

namespace telepot::lab {
namespace {

constexpr std::size_t max_messages = 100;

/// The messages of the call's message_ids that exist; albums stay albums under new ids.
class Batch {
public:
    Batch(CallContext& call, std::string_view verb) : call_{call}, source_{call.chat("from_chat_id")} {
        const json& ids = call.arg("message_ids");
        if (!ids.is_array() || ids.empty()) throw bad_request("message identifiers are not specified");
        if (ids.size() > max_messages) throw bad_request("too many messages to " + std::string{verb});
        std::int64_t last = 0;
        for (const json& given : ids) {
            const auto id = given.is_number_integer() ? given.get<std::int64_t>() : 0;
            if (id <= last) throw bad_request("message identifiers must be in a strictly increasing order");
            last = id;
            const json* const message = call.world.find_message(source_, id);
            if (message == nullptr || is_service_message(*message) || is_protected(source_, *message)) continue;
            messages.push_back(*message);
        }
        if (messages.empty()) throw bad_request("there are no messages to " + std::string{verb});
    }

    /// The content of a message as it is sent once more.
    json content(const json& message) {
        json out = content_of(message);
        if (!message.contains("media_group_id")) return out;
        auto& group = groups_[message["media_group_id"].get<std::string>()];
        if (group.empty()) group = call_.world.new_id();
        out["media_group_id"] = group;
        return out;
    }

    std::vector<json> messages;

private:
    CallContext& call_;
    ChatRecord& source_;
    std::map<std::string, std::string> groups_;
};

/// The single message of a call.
const json& source_message(CallContext& call, std::string_view verb) {
    ChatRecord& source = call.chat("from_chat_id");
    const json* const message = call.world.find_message(source, call.required_integer("message_id"));
    if (message == nullptr) throw bad_request("message to " + std::string{verb} + " not found");
    if (is_service_message(*message) || is_protected(source, *message)) {
        throw bad_request(verb == "forward" ? "the message can't be forwarded" : "the message can't be copied");
    }
    return *message;
}

json forwarded(CallContext& call, const json& message) {
    json out = content_of(message);
    out.erase("media_group_id");
    out.erase("effect_id");
    out["forward_origin"] = origin_of(call.world, message);
    return out;
}

json forward_message(CallContext& call) {
    json content = forwarded(call, source_message(call, "forward"));
    return send_content(call, text_posting, std::move(content));
}

json forward_messages(CallContext& call) {
    Batch batch{call, "forward"};
    json out = json::array();
    for (const json& message : batch.messages) {
        json content = batch.content(message);
        content["forward_origin"] = origin_of(call.world, message);
        out.push_back({{"message_id", send_content(call, text_posting, std::move(content))["message_id"]}});
    }
    return out;
}

/// A caption in the call replaces the message's; none leaves it alone; one of nothing removes it.
void replace_caption(CallContext& call, json& content) {
    if (!call.args.contains("caption") || medium_of(content).empty()) return;
    for (const char* const name : {"caption", "caption_entities", "show_caption_above_media"}) content.erase(name);
    read_caption(call, call.args).put(content, "caption", "caption_entities");
    if (call.flag("show_caption_above_media")) content["show_caption_above_media"] = true;
}

json copy_message(CallContext& call) {
    json content = content_of(source_message(call, "copy"));
    content.erase("media_group_id");
    content.erase("effect_id");
    replace_caption(call, content);
    return json{{"message_id", send_content(call, text_posting, std::move(content))["message_id"]}};
}

json copy_messages(CallContext& call) {
    Batch batch{call, "copy"};
    json out = json::array();
    for (const json& message : batch.messages) {
        json content = batch.content(message);
        if (call.flag("remove_caption")) {
            content.erase("caption");
            content.erase("caption_entities");
        }
        out.push_back({{"message_id", send_content(call, text_posting, std::move(content))["message_id"]}});
    }
    return out;
}

constexpr std::array entries{
    MethodEntry{"forwardMessage", forward_message},
    MethodEntry{"forwardMessages", forward_messages},
    MethodEntry{"copyMessage", copy_message},
    MethodEntry{"copyMessages", copy_messages},
};

}  // namespace

std::span<const MethodEntry> forward_methods() {
    return entries;
}

}  // namespace telepot::lab
