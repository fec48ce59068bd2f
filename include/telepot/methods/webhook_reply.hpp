// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include "telepot/methods/generated/methods.hpp"

namespace telepot {

namespace codec {
struct MethodInfo;
}

/// A call that goes out in the answer to a webhook's update, which saves a request. Its result is lost: nobody learns
/// whether it succeeded. Made by in_reply: `in_reply.sendMessage(chat_id, "hi")`.
class [[nodiscard("a reply has to be returned by a handler")]] WebhookReply {
public:
    /// For the library's own use. `info` is of static storage.
    WebhookReply(const codec::MethodInfo& info, std::string arguments)
        : info_(&info), arguments_(std::move(arguments)) {}

    /// The method's name.
    [[nodiscard]] std::string_view method() const noexcept;
    /// Its arguments, a JSON object.
    [[nodiscard]] const std::string& arguments() const noexcept { return arguments_; }
    /// The answer's body: the arguments with the method among them.
    [[nodiscard]] std::string body() const;
    /// What is known of the method; for the library's own use.
    [[nodiscard]] const codec::MethodInfo& info() const noexcept { return *info_; }

private:
    const codec::MethodInfo* info_;
    std::string arguments_;
};

/// A third version of the methods, besides blocking and coroutine: calls are only written down.
struct replying {
    template <class T>
    using result = WebhookReply;
};

/// All methods of the Bot API as replies. @throws BadArgument for those that a reply can't call (get..., setWebhook,
/// deleteWebhook, close, logOut) and for files that would have to be uploaded.
class ReplyMethods : public methods<replying> {};

/// `return telepot::in_reply.sendMessage(chat_id, "hi", {.parse_mode = "HTML"});` Any thread.
inline ReplyMethods in_reply;

}  // namespace telepot
