// SPDX-License-Identifier: MIT
// Links of Telegram that people open.
#include "lab/arguments.hpp"
#include "lab/control/control_call.hpp"

namespace telepot::lab {

json join_by_link(ControlCall& call, const std::string& link);

namespace {

/// A link's parts: the name (or "+HASH") and the parameters.
struct Link {
    Link() = default;

    std::string name;
    json parameters = json::object();
};

json query_of(const std::string& target) {
    net::ServerRequest bare;
    bare.target = target;
    return parse_arguments(bare).values;
}

/// t.me/NAME?..., telegram.me, telegram.dog, NAME.t.me, tg://resolve?domain=NAME&..., tg://join?invite=HASH.
Link read_link(const std::string& url) {
    Link link;
    std::string rest = url;
    const std::size_t question = std::min(url.find('?'), url.size());
    link.parameters = query_of("/" + url.substr(question));
    if (rest.starts_with("tg:")) {
        if (link.parameters.contains("domain")) link.name = link.parameters["domain"].get<std::string>();
        if (link.parameters.contains("invite")) link.name = '+' + link.parameters["invite"].get<std::string>();
        return link;
    }
    for (const char* scheme : {"https://", "http://"}) {
        if (rest.starts_with(scheme)) rest.erase(0, std::string_view(scheme).size());
    }
    rest = rest.substr(0, rest.find_first_of("?#"));
    const std::size_t slash = std::min(rest.find('/'), rest.size());
    const std::string host = rest.substr(0, slash);
    std::string path = slash < rest.size() ? rest.substr(slash + 1) : std::string();
    if (host != "t.me" && host != "telegram.me" && host != "telegram.dog") {
        if (!host.ends_with(".t.me")) refuse("that is no link of Telegram");
        link.name = host.substr(0, host.size() - 5);
        return link;
    }
    if (path.starts_with("joinchat/")) path = '+' + path.substr(9);
    link.name = path.substr(0, path.find('/'));
    return link;
}

json result_of(const char* kind) {
    return json{{"kind", kind}, {"message", nullptr}};
}

json open_bot(ControlCall& call, const Link& link, std::int64_t bot_id) {
    const User user = call.user();
    const BotAccount bot = Handles(call.lab).bot(bot_id);
    json result = result_of("bot");
    result["bot_id"] = bot_id;
    const auto text = [&link](const char* name) { return link.parameters.value(name, std::string()); };
    if (link.parameters.contains("start")) {
        result["kind"] = "start";
        result["message"] = message_result(call, user.start(bot, text("start")));
        return result;
    }
    for (const char* kind : {"startgroup", "startchannel"}) {
        if (!link.parameters.contains(kind)) continue;
        if (!call.has("chat_id")) throw ControlError(400, "into which chat? give \"chat_id\"", "chat_id");
        const Chat chat = call.chat();
        user.add(chat, bot);
        result["kind"] = "startgroup";
        result["chat_id"] = chat.id();
        if (chat.type() == "channel") return result;
        const std::string payload = text(kind);
        const std::string command = "/start@" + bot.username() + (payload.empty() ? "" : ' ' + payload);
        result["message"] = message_result(call, user.send_text(chat, command));
        return result;
    }
    return result;
}

json open_link(ControlCall& call) {
    call.user();
    const std::string url = call.text("url");
    const Link link = read_link(url);
    if (link.name.empty()) refuse("the link names nobody");
    if (link.name.starts_with('+')) {
        const json joined = join_by_link(call, "https://t.me/" + link.name);
        json result = result_of(joined["joined"].get<bool>() ? "join" : "join_request");
        result["chat_id"] = joined["chat_id"];
        return result;
    }
    std::int64_t user_id = 0;
    {
        const auto lock = call.world.lock();
        if (const ChatRecord* chat = call.world.find_chat(link.name)) {
            json result = result_of("chat");
            result["chat_id"] = chat->id;
            return result;
        }
        const UserRecord* user = call.world.find_user(link.name);
        if (user == nullptr) refuse("there is nobody called @" + link.name);
        user_id = user->id;
        if (!user->is_bot()) {
            json result = result_of("chat");
            result["chat_id"] = user_id;
            return result;
        }
    }
    return open_bot(call, link, user_id);
}

constexpr ControlEntry entries[] = {{"open_link", open_link}};

}  // namespace

std::span<const ControlEntry> link_operations() {
    return entries;
}

}  // namespace telepot::lab
