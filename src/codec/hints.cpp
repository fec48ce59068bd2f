// SPDX-License-Identifier: MIT
#include "codec/hints.hpp"

#include <algorithm>
#include <iterator>

#include "codec/parser.hpp"

namespace telepot::codec {

namespace {

struct Entry {
    /// In small letters; found anywhere in the description, in any letter case. The first that is found decides.
    std::string_view in_description;
    /// What is said if `detail` finds nothing in the call.
    std::string_view advice;
    std::string (*detail)(const RefusedCall& call) = nullptr;
};

constexpr Entry kTable[] = {
    // Buttons
    {"button_data_invalid", "each button's callback_data must have 1 to 64 bytes", hints::callback_data},
    {"button_url_invalid", "a button's url must be http://, https:// or tg://", hints::button_url},
    {"button_type_invalid", "this kind of button isn't allowed here, as web_app or request_ outside of private chats"},
    {"button_user_privacy_restricted", "the user doesn't allow links to their account"},
    {"text buttons are unallowed in the inline keyboard",
     "each inline button needs an action: callback_data, url, web_app or another one"},
    // Texts
    {"can't parse entities", "the markup isn't what parse_mode says", hints::entities},
    {"unsupported parse_mode", "parse_mode can be \"MarkdownV2\", \"HTML\" or \"Markdown\""},
    {"text is too long", "at most 4096 UTF-16 units are allowed; split_text() cuts", hints::too_long},
    {"message is too long", "at most 4096 UTF-16 units are allowed; split_text() cuts", hints::too_long},
    {"message_too_long", "at most 4096 UTF-16 units are allowed; split_text() cuts", hints::too_long},
    {"caption is too long", "at most 1024 UTF-16 units are allowed", hints::too_long},
    {"caption_too_long", "at most 1024 UTF-16 units are allowed", hints::too_long},
    {"text is empty", "the text is empty, or nothing of it is left once markup and white space are taken away"},
    {"text must be non-empty",
     "the text is empty, or nothing of it is left once markup and white space are taken away"},
    // Files
    {"wrong file identifier", "a file_id works only for the bot that has received it, and only as the kind it was",
     hints::file_identifier},
    {"wrong remote file id", "a file_id works only for the bot that has received it, and only as the kind it was",
     hints::file_identifier},
    {"wrong file_id", "a file_id works only for the bot that has received it, and only as the kind it was",
     hints::file_identifier},
    {"file_reference_", "the file_id is out of date: take it from a newer message, or send the file again"},
    {"photo_invalid_dimensions",
     "a photo's width and height may be 10000 pixels together, and their ratio 20 at most; sendDocument takes any"},
    {"image_process_failed", "the file is no image that Telegram can read; sendDocument takes any file"},
    {"photo_ext_invalid", "the file is no image that Telegram can read; sendDocument takes any file"},
    {"file is too big", "Telegram gives bots files of up to 20 MB; a Bot API server of your own has no such limit"},
    {"request entity too large", "uploads may have 50 MB, photos 10 MB; a Bot API server of your own takes 2000 MB"},
    {"failed to get http url content", "Telegram couldn't fetch the URL; InputFile::path or bytes upload the file"},
    {"webpage_curl_failed", "Telegram couldn't fetch the URL; InputFile::path or bytes upload the file"},
    {"webpage_media_empty", "what the URL gives isn't a file of the right kind"},
    {"wrong type of the web page content", "what the URL gives isn't a file of the right kind"},
    {"can't use file of type", "a file_id can be sent only as the kind of file it was received as"},
    {"there is no photo in the request", "the photo is missing, or its URL and file_id are empty"},
    {"there is no document in the request", "the document is missing, or its URL and file_id are empty"},
    // Queries
    {"query is too old",
     "a query must be answered within seconds, once: answer first and work afterwards; queries that waited while "
     "the bot was down can't be answered any more"},
    {"query_id_invalid", "the query was answered already, or is too old"},
    {"result_id_", "each result needs an id of 1 to 64 bytes that no other has", hints::inline_results},
    {"results_too_much", "at most 50 results are allowed", hints::inline_results},
    // Messages
    {"message is not modified", "text and keyboard are what they are already; MessageNotModifiedError can be ignored"},
    {"message to edit not found", "the message was deleted, or its id belongs to another chat"},
    {"message to delete not found", "the message was deleted already, or its id belongs to another chat"},
    {"message to forward not found", "the message was deleted, or its id belongs to another chat than from_chat_id"},
    {"message to copy not found", "the message was deleted, or its id belongs to another chat than from_chat_id"},
    {"message to be replied not found",
     "the message was deleted; reply_parameters.allow_sending_without_reply sends anyway"},
    {"replied message not found", "the message was deleted; reply_parameters.allow_sending_without_reply sends anyway"},
    {"message thread not found", "the topic was deleted, or message_thread_id belongs to another chat"},
    {"topic_closed", "the topic is closed; reopenForumTopic opens it"},
    {"message can't be deleted",
     "a bot can delete its own messages of the last 48 hours, and others' where it is an administrator with the right"},
    {"message can't be edited", "a bot can edit its own messages only, and not those of some kinds"},
    {"there is no text in the message to edit", "a message with media has a caption: use editMessageCaption"},
    {"there is no caption in the message to edit", "a message without media has a text: use editMessageText"},
    // Chats
    {"chat not found", "the chat doesn't exist, or the bot has never met it", hints::chat},
    {"peer_id_invalid", "the chat doesn't exist, or the bot has never met it", hints::chat},
    {"chat_id is empty", "chat_id is 0 or empty"},
    {"upgraded to a supergroup", "use the new id: MigratedToSupergroupChatError::migrate_to_chat_id()"},
    {"bot was blocked by the user", "the user has blocked the bot: don't write to them until they come back"},
    {"user is deactivated", "the account is deleted: forget it"},
    {"bot can't initiate conversation", "the user must write to the bot first, by pressing START"},
    {"bot can't send messages to bots", "the chat is another bot's"},
    {"bot was kicked", "somebody must add the bot to the chat again"},
    {"bot is not a member", "somebody must add the bot to the chat first"},
    {"group chat was deleted", "the group is gone: forget it"},
    // Rights
    {"not enough rights to send",
     "the chat's permissions don't let the bot send this; in a channel it must be an "
     "administrator with the right can_post_messages"},
    {"not enough rights", "the bot must be an administrator with the right to do this", hints::rights},
    {"chat_admin_required", "the bot must be an administrator with the right to do this", hints::rights},
    {"need administrator rights", "the bot must be an administrator with the right to do this", hints::rights},
    {"have no rights to send", "the chat's permissions don't let the bot send this here"},
    {"chat_write_forbidden", "the chat's permissions don't let the bot send this here"},
    {"user is an administrator of the chat", "administrators must be demoted (promoteChatMember) first"},
    {"can't remove chat owner", "nobody can remove or restrict a chat's owner"},
    {"user_not_participant", "the user isn't in the chat"},
    {"voice_messages_forbidden", "the user accepts no voice and video messages"},
    // The bot itself
    {"other getupdates request", "the same bot runs elsewhere, or twice: only one program may poll with a token"},
    {"while webhook is active", "a webhook is set: deleteWebhook() first, or receive by the webhook"},
    {"unauthorized", "the token is mistyped, or BotFather has given a new one since"},
    {"method not found", "the server is too old for this method, or its name is wrong"},
    {"not found", "the token is mistyped, BotOptions::base_url has a wrong path, or what was asked for is gone"},
    {"too many requests", "the bot sends too fast: about one message a second to a chat, 30 a second in all"},
    {"bad webhook", "the URL must be https, on port 443, 80, 88 or 8443, of a host that Telegram can reach"},
};

bool found_in(std::string_view text, std::string_view needle) {
    const auto small = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return std::search(text.begin(), text.end(), needle.begin(), needle.end(),
                       [&](char a, char b) { return small(a) == b; }) != text.end();
}

}  // namespace

RefusedCall::RefusedCall(std::string_view description, std::string_view method, std::string_view arguments) noexcept
    : description_(description),
      method_(method),
      arguments_(arguments.empty() ? simdjson::simdjson_result<simdjson::dom::element>(simdjson::EMPTY)
                                   : try_parse(arguments)) {}

simdjson::simdjson_result<simdjson::dom::element> RefusedCall::at(std::string_view name) const noexcept {
    return arguments_[name];
}

std::string_view RefusedCall::text(std::string_view name) const noexcept {
    std::string_view value;
    return at(name).get(value) == simdjson::SUCCESS ? value : std::string_view();
}

std::string hint_of(const RefusedCall& call) {
    constexpr std::size_t kMostSearched = 1000;
    const std::string_view head = call.description().substr(0, kMostSearched);
    const auto* const entry = std::find_if(std::begin(kTable), std::end(kTable),
                                           [&](const Entry& e) { return found_in(head, e.in_description); });
    if (entry == std::end(kTable)) return {};
    std::string detail = entry->detail != nullptr ? entry->detail(call) : std::string();
    return detail.empty() ? std::string(entry->advice) : detail;
}

}  // namespace telepot::codec
