// SPDX-License-Identifier: MIT
#include "telepot/methods/webhook_reply.hpp"

#include "codec/request.hpp"
#include "methods/invoke.hpp"
#include "telepot/values/exception.hpp"

namespace telepot {

namespace {

bool possible_in_reply(std::string_view method) {
    return method.substr(0, 3) != "get" && method != "setWebhook" && method != "deleteWebhook" && method != "close" &&
           method != "logOut";
}

}  // namespace

std::string_view WebhookReply::method() const noexcept {
    return info_->name;
}

std::string WebhookReply::body() const {
    std::string text = "{\"method\":\"";
    text.reserve(text.size() + info_->name.size() + arguments_.size() + 2);
    text.append(info_->name).append("\"");
    const bool none = arguments_.size() <= 2;
    text.append(none ? "}" : ",").append(none ? std::string_view() : std::string_view(arguments_).substr(1));
    return text;
}

WebhookReply codec::write_reply(Request&& request) {
    const MethodInfo& method = *request.method;
    if (!possible_in_reply(method.name)) {
        throw BadArgument(std::string(method.name) + " can't be called in the answer to an update");
    }
    if (!request.files.empty()) {
        throw BadArgument(std::string(method.name) + ": files can't be uploaded in the answer to an update");
    }
    return WebhookReply(method, std::move(request.json));
}

}  // namespace telepot
