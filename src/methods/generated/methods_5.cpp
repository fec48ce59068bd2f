// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#include "codec/generated/encoders.hpp"
#include "methods/invoke.hpp"
#include "telepot/methods/generated/methods.hpp"

namespace telepot {

namespace {

using codec::write_identifier;

constexpr codec::MethodInfo info_sendChecklist{"sendChecklist", false};
constexpr codec::MethodInfo info_sendContact{"sendContact", false};
constexpr codec::MethodInfo info_sendDice{"sendDice", false};
constexpr codec::MethodInfo info_sendDocument{"sendDocument", false};
constexpr codec::MethodInfo info_sendGame{"sendGame", false};
constexpr codec::MethodInfo info_sendGift{"sendGift", false};
constexpr codec::MethodInfo info_sendInvoice{"sendInvoice", false};
constexpr codec::MethodInfo info_sendLivePhoto{"sendLivePhoto", false};
constexpr codec::MethodInfo info_sendLocation{"sendLocation", false};
constexpr codec::MethodInfo info_sendMediaGroup{"sendMediaGroup", false};
constexpr codec::MethodInfo info_sendMessage{"sendMessage", false};
constexpr codec::MethodInfo info_sendMessageDraft{"sendMessageDraft", false};
constexpr codec::MethodInfo info_sendPaidMedia{"sendPaidMedia", false};
constexpr codec::MethodInfo info_sendPhoto{"sendPhoto", false};
constexpr codec::MethodInfo info_sendPoll{"sendPoll", false};
constexpr codec::MethodInfo info_sendRichMessage{"sendRichMessage", false};
constexpr codec::MethodInfo info_sendRichMessageDraft{"sendRichMessageDraft", false};
constexpr codec::MethodInfo info_sendSharedWidget{"sendSharedWidget", false};
constexpr codec::MethodInfo info_sendSticker{"sendSticker", false};
constexpr codec::MethodInfo info_sendVenue{"sendVenue", false};
constexpr codec::MethodInfo info_sendVideo{"sendVideo", false};
constexpr codec::MethodInfo info_sendVideoNote{"sendVideoNote", false};
constexpr codec::MethodInfo info_sendVoice{"sendVoice", false};
constexpr codec::MethodInfo info_sendWidget{"sendWidget", false};

codec::Request encode_sendChecklist(std::string_view business_connection_id, ChatIdRef chat_id, const InputChecklist& checklist, const SendChecklistOptions& opts) {
    codec::Request request(info_sendChecklist);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("business_connection_id", business_connection_id);
    writer.member("chat_id", chat_id);
    writer.member("checklist", checklist);
    if (opts.disable_notification) writer.member("disable_notification", *opts.disable_notification);
    if (opts.protect_content) writer.member("protect_content", *opts.protect_content);
    if (opts.message_effect_id) writer.member("message_effect_id", *opts.message_effect_id);
    if (opts.reply_parameters) writer.member("reply_parameters", opts.reply_parameters);
    else if (opts.reply_to_message_id) writer.member("reply_parameters", ReplyParameters().set_message_id(*opts.reply_to_message_id));
    if (opts.reply_markup) writer.member("reply_markup", opts.reply_markup);
    writer.close_object();
    return request;
}

codec::Request encode_sendContact(ChatIdRef chat_id, std::string_view phone_number, std::string_view first_name, const SendContactOptions& opts) {
    codec::Request request(info_sendContact);
    codec::Writer writer(request);
    writer.open_object();
    if (opts.business_connection_id) writer.member("business_connection_id", *opts.business_connection_id);
    if (!chat_id.empty()) writer.member("chat_id", chat_id);
    if (opts.message_thread_id) writer.member("message_thread_id", *opts.message_thread_id);
    if (opts.direct_messages_topic_id) writer.member("direct_messages_topic_id", *opts.direct_messages_topic_id);
    if (opts.ephemeral_message_parameters) writer.member("ephemeral_message_parameters", opts.ephemeral_message_parameters);
    writer.member("phone_number", phone_number);
    writer.member("first_name", first_name);
    if (opts.last_name) writer.member("last_name", *opts.last_name);
    if (opts.vcard) writer.member("vcard", *opts.vcard);
    if (opts.disable_notification) writer.member("disable_notification", *opts.disable_notification);
    if (opts.protect_content) writer.member("protect_content", *opts.protect_content);
    if (opts.allow_paid_broadcast) writer.member("allow_paid_broadcast", *opts.allow_paid_broadcast);
    if (opts.message_effect_id) writer.member("message_effect_id", *opts.message_effect_id);
    if (opts.suggested_post_parameters) writer.member("suggested_post_parameters", opts.suggested_post_parameters);
    if (opts.reply_parameters) writer.member("reply_parameters", opts.reply_parameters);
    else if (opts.reply_to_message_id) writer.member("reply_parameters", ReplyParameters().set_message_id(*opts.reply_to_message_id));
    if (opts.reply_markup) writer.member("reply_markup", opts.reply_markup);
    writer.close_object();
    return request;
}

codec::Request encode_sendDice(ChatIdRef chat_id, const SendDiceOptions& opts) {
    codec::Request request(info_sendDice);
    codec::Writer writer(request);
    writer.open_object();
    if (opts.business_connection_id) writer.member("business_connection_id", *opts.business_connection_id);
    writer.member("chat_id", chat_id);
    if (opts.message_thread_id) writer.member("message_thread_id", *opts.message_thread_id);
    if (opts.direct_messages_topic_id) writer.member("direct_messages_topic_id", *opts.direct_messages_topic_id);
    if (opts.emoji) writer.member("emoji", *opts.emoji);
    if (opts.disable_notification) writer.member("disable_notification", *opts.disable_notification);
    if (opts.protect_content) writer.member("protect_content", *opts.protect_content);
    if (opts.allow_paid_broadcast) writer.member("allow_paid_broadcast", *opts.allow_paid_broadcast);
    if (opts.message_effect_id) writer.member("message_effect_id", *opts.message_effect_id);
    if (opts.suggested_post_parameters) writer.member("suggested_post_parameters", opts.suggested_post_parameters);
    if (opts.reply_parameters) writer.member("reply_parameters", opts.reply_parameters);
    else if (opts.reply_to_message_id) writer.member("reply_parameters", ReplyParameters().set_message_id(*opts.reply_to_message_id));
    if (opts.reply_markup) writer.member("reply_markup", opts.reply_markup);
    writer.close_object();
    return request;
}

codec::Request encode_sendDocument(ChatIdRef chat_id, const InputFile& document, const SendDocumentOptions& opts) {
    codec::Request request(info_sendDocument);
    codec::Writer writer(request);
    writer.open_object();
    if (opts.business_connection_id) writer.member("business_connection_id", *opts.business_connection_id);
    if (!chat_id.empty()) writer.member("chat_id", chat_id);
    if (opts.message_thread_id) writer.member("message_thread_id", *opts.message_thread_id);
    if (opts.direct_messages_topic_id) writer.member("direct_messages_topic_id", *opts.direct_messages_topic_id);
    if (opts.ephemeral_message_parameters) writer.member("ephemeral_message_parameters", opts.ephemeral_message_parameters);
    writer.file_parameter("document", document);
    if (opts.thumbnail) writer.file_parameter("thumbnail", *static_cast<const InputFile*>(opts.thumbnail.object()));
    else if (opts.thumb) writer.file_parameter("thumbnail", *static_cast<const InputFile*>(opts.thumb.object()));
    if (opts.caption) writer.member("caption", *opts.caption);
    if (opts.parse_mode) writer.member("parse_mode", *opts.parse_mode);
    if (opts.caption_entities) writer.member("caption_entities", opts.caption_entities);
    if (opts.disable_content_type_detection) writer.member("disable_content_type_detection", *opts.disable_content_type_detection);
    if (opts.disable_notification) writer.member("disable_notification", *opts.disable_notification);
    if (opts.protect_content) writer.member("protect_content", *opts.protect_content);
    if (opts.allow_paid_broadcast) writer.member("allow_paid_broadcast", *opts.allow_paid_broadcast);
    if (opts.message_effect_id) writer.member("message_effect_id", *opts.message_effect_id);
    if (opts.suggested_post_parameters) writer.member("suggested_post_parameters", opts.suggested_post_parameters);
    if (opts.reply_parameters) writer.member("reply_parameters", opts.reply_parameters);
    else if (opts.reply_to_message_id) writer.member("reply_parameters", ReplyParameters().set_message_id(*opts.reply_to_message_id));
    if (opts.reply_markup) writer.member("reply_markup", opts.reply_markup);
    writer.close_object();
    return request;
}

codec::Request encode_sendGame(ChatIdRef chat_id, std::string_view game_short_name, const SendGameOptions& opts) {
    codec::Request request(info_sendGame);
    codec::Writer writer(request);
    writer.open_object();
    if (opts.business_connection_id) writer.member("business_connection_id", *opts.business_connection_id);
    writer.member("chat_id", chat_id);
    if (opts.message_thread_id) writer.member("message_thread_id", *opts.message_thread_id);
    writer.member("game_short_name", game_short_name);
    if (opts.disable_notification) writer.member("disable_notification", *opts.disable_notification);
    if (opts.protect_content) writer.member("protect_content", *opts.protect_content);
    if (opts.allow_paid_broadcast) writer.member("allow_paid_broadcast", *opts.allow_paid_broadcast);
    if (opts.message_effect_id) writer.member("message_effect_id", *opts.message_effect_id);
    if (opts.reply_parameters) writer.member("reply_parameters", opts.reply_parameters);
    else if (opts.reply_to_message_id) writer.member("reply_parameters", ReplyParameters().set_message_id(*opts.reply_to_message_id));
    if (opts.reply_markup) writer.member("reply_markup", opts.reply_markup);
    writer.close_object();
    return request;
}

codec::Request encode_sendGift(std::string_view gift_id, const SendGiftOptions& opts) {
    codec::Request request(info_sendGift);
    codec::Writer writer(request);
    writer.open_object();
    if (opts.user_id) writer.member("user_id", *opts.user_id);
    if (opts.chat_id) writer.member("chat_id", *opts.chat_id);
    writer.member("gift_id", gift_id);
    if (opts.pay_for_upgrade) writer.member("pay_for_upgrade", *opts.pay_for_upgrade);
    if (opts.text) writer.member("text", *opts.text);
    if (opts.text_parse_mode) writer.member("text_parse_mode", *opts.text_parse_mode);
    if (opts.text_entities) writer.member("text_entities", opts.text_entities);
    writer.close_object();
    return request;
}

codec::Request encode_sendInvoice(ChatIdRef chat_id, std::string_view title, std::string_view description, std::string_view payload, std::string_view currency, ListRef<LabeledPrice> prices, const SendInvoiceOptions& opts) {
    codec::Request request(info_sendInvoice);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    if (opts.message_thread_id) writer.member("message_thread_id", *opts.message_thread_id);
    if (opts.direct_messages_topic_id) writer.member("direct_messages_topic_id", *opts.direct_messages_topic_id);
    writer.member("title", title);
    writer.member("description", description);
    writer.member("payload", payload);
    if (opts.provider_token) writer.member("provider_token", *opts.provider_token);
    writer.member("currency", currency);
    writer.member("prices", prices);
    if (opts.max_tip_amount) writer.member("max_tip_amount", *opts.max_tip_amount);
    if (opts.suggested_tip_amounts) writer.member("suggested_tip_amounts", opts.suggested_tip_amounts);
    if (opts.start_parameter) writer.member("start_parameter", *opts.start_parameter);
    if (opts.provider_data) writer.member("provider_data", *opts.provider_data);
    if (opts.photo_url) writer.member("photo_url", *opts.photo_url);
    if (opts.photo_size) writer.member("photo_size", *opts.photo_size);
    if (opts.photo_width) writer.member("photo_width", *opts.photo_width);
    if (opts.photo_height) writer.member("photo_height", *opts.photo_height);
    if (opts.need_name) writer.member("need_name", *opts.need_name);
    if (opts.need_phone_number) writer.member("need_phone_number", *opts.need_phone_number);
    if (opts.need_email) writer.member("need_email", *opts.need_email);
    if (opts.need_shipping_address) writer.member("need_shipping_address", *opts.need_shipping_address);
    if (opts.send_phone_number_to_provider) writer.member("send_phone_number_to_provider", *opts.send_phone_number_to_provider);
    if (opts.send_email_to_provider) writer.member("send_email_to_provider", *opts.send_email_to_provider);
    if (opts.is_flexible) writer.member("is_flexible", *opts.is_flexible);
    if (opts.disable_notification) writer.member("disable_notification", *opts.disable_notification);
    if (opts.protect_content) writer.member("protect_content", *opts.protect_content);
    if (opts.allow_paid_broadcast) writer.member("allow_paid_broadcast", *opts.allow_paid_broadcast);
    if (opts.message_effect_id) writer.member("message_effect_id", *opts.message_effect_id);
    if (opts.suggested_post_parameters) writer.member("suggested_post_parameters", opts.suggested_post_parameters);
    if (opts.reply_parameters) writer.member("reply_parameters", opts.reply_parameters);
    else if (opts.reply_to_message_id) writer.member("reply_parameters", ReplyParameters().set_message_id(*opts.reply_to_message_id));
    if (opts.reply_markup) writer.member("reply_markup", opts.reply_markup);
    writer.close_object();
    return request;
}

codec::Request encode_sendLivePhoto(ChatIdRef chat_id, const InputFile& live_photo, const InputFile& photo, const SendLivePhotoOptions& opts) {
    codec::Request request(info_sendLivePhoto);
    codec::Writer writer(request);
    writer.open_object();
    if (opts.business_connection_id) writer.member("business_connection_id", *opts.business_connection_id);
    if (!chat_id.empty()) writer.member("chat_id", chat_id);
    if (opts.message_thread_id) writer.member("message_thread_id", *opts.message_thread_id);
    if (opts.direct_messages_topic_id) writer.member("direct_messages_topic_id", *opts.direct_messages_topic_id);
    if (opts.ephemeral_message_parameters) writer.member("ephemeral_message_parameters", opts.ephemeral_message_parameters);
    writer.file_parameter("live_photo", live_photo);
    writer.file_parameter("photo", photo);
    if (opts.caption) writer.member("caption", *opts.caption);
    if (opts.parse_mode) writer.member("parse_mode", *opts.parse_mode);
    if (opts.caption_entities) writer.member("caption_entities", opts.caption_entities);
    if (opts.show_caption_above_media) writer.member("show_caption_above_media", *opts.show_caption_above_media);
    if (opts.has_spoiler) writer.member("has_spoiler", *opts.has_spoiler);
    if (opts.disable_notification) writer.member("disable_notification", *opts.disable_notification);
    if (opts.protect_content) writer.member("protect_content", *opts.protect_content);
    if (opts.allow_paid_broadcast) writer.member("allow_paid_broadcast", *opts.allow_paid_broadcast);
    if (opts.message_effect_id) writer.member("message_effect_id", *opts.message_effect_id);
    if (opts.suggested_post_parameters) writer.member("suggested_post_parameters", opts.suggested_post_parameters);
    if (opts.reply_parameters) writer.member("reply_parameters", opts.reply_parameters);
    else if (opts.reply_to_message_id) writer.member("reply_parameters", ReplyParameters().set_message_id(*opts.reply_to_message_id));
    if (opts.reply_markup) writer.member("reply_markup", opts.reply_markup);
    writer.close_object();
    return request;
}

codec::Request encode_sendLocation(ChatIdRef chat_id, double latitude, double longitude, const SendLocationOptions& opts) {
    codec::Request request(info_sendLocation);
    codec::Writer writer(request);
    writer.open_object();
    if (opts.business_connection_id) writer.member("business_connection_id", *opts.business_connection_id);
    if (!chat_id.empty()) writer.member("chat_id", chat_id);
    if (opts.message_thread_id) writer.member("message_thread_id", *opts.message_thread_id);
    if (opts.direct_messages_topic_id) writer.member("direct_messages_topic_id", *opts.direct_messages_topic_id);
    if (opts.ephemeral_message_parameters) writer.member("ephemeral_message_parameters", opts.ephemeral_message_parameters);
    writer.member("latitude", latitude);
    writer.member("longitude", longitude);
    if (opts.horizontal_accuracy) writer.member("horizontal_accuracy", *opts.horizontal_accuracy);
    if (opts.live_period) writer.member("live_period", *opts.live_period);
    if (opts.heading) writer.member("heading", *opts.heading);
    if (opts.proximity_alert_radius) writer.member("proximity_alert_radius", *opts.proximity_alert_radius);
    if (opts.disable_notification) writer.member("disable_notification", *opts.disable_notification);
    if (opts.protect_content) writer.member("protect_content", *opts.protect_content);
    if (opts.allow_paid_broadcast) writer.member("allow_paid_broadcast", *opts.allow_paid_broadcast);
    if (opts.message_effect_id) writer.member("message_effect_id", *opts.message_effect_id);
    if (opts.suggested_post_parameters) writer.member("suggested_post_parameters", opts.suggested_post_parameters);
    if (opts.reply_parameters) writer.member("reply_parameters", opts.reply_parameters);
    else if (opts.reply_to_message_id) writer.member("reply_parameters", ReplyParameters().set_message_id(*opts.reply_to_message_id));
    if (opts.reply_markup) writer.member("reply_markup", opts.reply_markup);
    writer.close_object();
    return request;
}

codec::Request encode_sendMediaGroup(ChatIdRef chat_id, ListRef<InputMedia> media, const SendMediaGroupOptions& opts) {
    codec::Request request(info_sendMediaGroup);
    codec::Writer writer(request);
    writer.open_object();
    if (opts.business_connection_id) writer.member("business_connection_id", *opts.business_connection_id);
    writer.member("chat_id", chat_id);
    if (opts.message_thread_id) writer.member("message_thread_id", *opts.message_thread_id);
    if (opts.direct_messages_topic_id) writer.member("direct_messages_topic_id", *opts.direct_messages_topic_id);
    writer.member("media", media);
    if (opts.disable_notification) writer.member("disable_notification", *opts.disable_notification);
    if (opts.protect_content) writer.member("protect_content", *opts.protect_content);
    if (opts.allow_paid_broadcast) writer.member("allow_paid_broadcast", *opts.allow_paid_broadcast);
    if (opts.message_effect_id) writer.member("message_effect_id", *opts.message_effect_id);
    if (opts.reply_parameters) writer.member("reply_parameters", opts.reply_parameters);
    else if (opts.reply_to_message_id) writer.member("reply_parameters", ReplyParameters().set_message_id(*opts.reply_to_message_id));
    writer.close_object();
    return request;
}

codec::Request encode_sendMessage(ChatIdRef chat_id, TextRef text, const SendMessageOptions& opts) {
    codec::Request request(info_sendMessage);
    codec::Writer writer(request);
    writer.open_object();
    if (opts.business_connection_id) writer.member("business_connection_id", *opts.business_connection_id);
    if (!chat_id.empty()) writer.member("chat_id", chat_id);
    if (opts.message_thread_id) writer.member("message_thread_id", *opts.message_thread_id);
    if (opts.direct_messages_topic_id) writer.member("direct_messages_topic_id", *opts.direct_messages_topic_id);
    if (opts.ephemeral_message_parameters) writer.member("ephemeral_message_parameters", opts.ephemeral_message_parameters);
    writer.member("text", text.view());
    if (opts.parse_mode) writer.member("parse_mode", *opts.parse_mode);
    if (opts.entities) writer.member("entities", opts.entities);
    if (opts.link_preview_options) writer.member("link_preview_options", opts.link_preview_options);
    else if (opts.disable_web_page_preview) writer.member("link_preview_options", LinkPreviewOptions().set_is_disabled(*opts.disable_web_page_preview));
    if (opts.disable_notification) writer.member("disable_notification", *opts.disable_notification);
    if (opts.protect_content) writer.member("protect_content", *opts.protect_content);
    if (opts.allow_paid_broadcast) writer.member("allow_paid_broadcast", *opts.allow_paid_broadcast);
    if (opts.message_effect_id) writer.member("message_effect_id", *opts.message_effect_id);
    if (opts.suggested_post_parameters) writer.member("suggested_post_parameters", opts.suggested_post_parameters);
    if (opts.reply_parameters) writer.member("reply_parameters", opts.reply_parameters);
    else if (opts.reply_to_message_id) writer.member("reply_parameters", ReplyParameters().set_message_id(*opts.reply_to_message_id));
    if (opts.reply_markup) writer.member("reply_markup", opts.reply_markup);
    writer.close_object();
    return request;
}

codec::Request encode_sendMessageDraft(std::int64_t chat_id, std::int64_t draft_id, const SendMessageDraftOptions& opts) {
    codec::Request request(info_sendMessageDraft);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    if (opts.message_thread_id) writer.member("message_thread_id", *opts.message_thread_id);
    writer.member("draft_id", draft_id);
    if (opts.text) writer.member("text", *opts.text);
    if (opts.parse_mode) writer.member("parse_mode", *opts.parse_mode);
    if (opts.entities) writer.member("entities", opts.entities);
    if (opts.can_stop) writer.member("can_stop", *opts.can_stop);
    if (opts.keep_on_stop) writer.member("keep_on_stop", *opts.keep_on_stop);
    writer.close_object();
    return request;
}

codec::Request encode_sendPaidMedia(ChatIdRef chat_id, std::int64_t star_count, ListRef<InputPaidMedia> media, const SendPaidMediaOptions& opts) {
    codec::Request request(info_sendPaidMedia);
    codec::Writer writer(request);
    writer.open_object();
    if (opts.business_connection_id) writer.member("business_connection_id", *opts.business_connection_id);
    writer.member("chat_id", chat_id);
    if (opts.message_thread_id) writer.member("message_thread_id", *opts.message_thread_id);
    if (opts.direct_messages_topic_id) writer.member("direct_messages_topic_id", *opts.direct_messages_topic_id);
    writer.member("star_count", star_count);
    writer.member("media", media);
    if (opts.payload) writer.member("payload", *opts.payload);
    if (opts.caption) writer.member("caption", *opts.caption);
    if (opts.parse_mode) writer.member("parse_mode", *opts.parse_mode);
    if (opts.caption_entities) writer.member("caption_entities", opts.caption_entities);
    if (opts.show_caption_above_media) writer.member("show_caption_above_media", *opts.show_caption_above_media);
    if (opts.disable_notification) writer.member("disable_notification", *opts.disable_notification);
    if (opts.protect_content) writer.member("protect_content", *opts.protect_content);
    if (opts.allow_paid_broadcast) writer.member("allow_paid_broadcast", *opts.allow_paid_broadcast);
    if (opts.suggested_post_parameters) writer.member("suggested_post_parameters", opts.suggested_post_parameters);
    if (opts.reply_parameters) writer.member("reply_parameters", opts.reply_parameters);
    else if (opts.reply_to_message_id) writer.member("reply_parameters", ReplyParameters().set_message_id(*opts.reply_to_message_id));
    if (opts.reply_markup) writer.member("reply_markup", opts.reply_markup);
    writer.close_object();
    return request;
}

codec::Request encode_sendPhoto(ChatIdRef chat_id, const InputFile& photo, const SendPhotoOptions& opts) {
    codec::Request request(info_sendPhoto);
    codec::Writer writer(request);
    writer.open_object();
    if (opts.business_connection_id) writer.member("business_connection_id", *opts.business_connection_id);
    if (!chat_id.empty()) writer.member("chat_id", chat_id);
    if (opts.message_thread_id) writer.member("message_thread_id", *opts.message_thread_id);
    if (opts.direct_messages_topic_id) writer.member("direct_messages_topic_id", *opts.direct_messages_topic_id);
    if (opts.ephemeral_message_parameters) writer.member("ephemeral_message_parameters", opts.ephemeral_message_parameters);
    writer.file_parameter("photo", photo);
    if (opts.caption) writer.member("caption", *opts.caption);
    if (opts.parse_mode) writer.member("parse_mode", *opts.parse_mode);
    if (opts.caption_entities) writer.member("caption_entities", opts.caption_entities);
    if (opts.show_caption_above_media) writer.member("show_caption_above_media", *opts.show_caption_above_media);
    if (opts.has_spoiler) writer.member("has_spoiler", *opts.has_spoiler);
    if (opts.disable_notification) writer.member("disable_notification", *opts.disable_notification);
    if (opts.protect_content) writer.member("protect_content", *opts.protect_content);
    if (opts.allow_paid_broadcast) writer.member("allow_paid_broadcast", *opts.allow_paid_broadcast);
    if (opts.message_effect_id) writer.member("message_effect_id", *opts.message_effect_id);
    if (opts.suggested_post_parameters) writer.member("suggested_post_parameters", opts.suggested_post_parameters);
    if (opts.reply_parameters) writer.member("reply_parameters", opts.reply_parameters);
    else if (opts.reply_to_message_id) writer.member("reply_parameters", ReplyParameters().set_message_id(*opts.reply_to_message_id));
    if (opts.reply_markup) writer.member("reply_markup", opts.reply_markup);
    writer.close_object();
    return request;
}

codec::Request encode_sendPoll(ChatIdRef chat_id, std::string_view question, ListRef<InputPollOption> options, const SendPollOptions& opts) {
    codec::Request request(info_sendPoll);
    codec::Writer writer(request);
    writer.open_object();
    if (opts.business_connection_id) writer.member("business_connection_id", *opts.business_connection_id);
    writer.member("chat_id", chat_id);
    if (opts.message_thread_id) writer.member("message_thread_id", *opts.message_thread_id);
    writer.member("question", question);
    if (opts.question_parse_mode) writer.member("question_parse_mode", *opts.question_parse_mode);
    if (opts.question_entities) writer.member("question_entities", opts.question_entities);
    writer.member("options", options);
    if (opts.is_anonymous) writer.member("is_anonymous", *opts.is_anonymous);
    if (opts.type) writer.member("type", *opts.type);
    if (opts.allows_multiple_answers) writer.member("allows_multiple_answers", *opts.allows_multiple_answers);
    if (opts.allows_revoting) writer.member("allows_revoting", *opts.allows_revoting);
    if (opts.shuffle_options) writer.member("shuffle_options", *opts.shuffle_options);
    if (opts.allow_adding_options) writer.member("allow_adding_options", *opts.allow_adding_options);
    if (opts.hide_results_until_closes) writer.member("hide_results_until_closes", *opts.hide_results_until_closes);
    if (opts.members_only) writer.member("members_only", *opts.members_only);
    if (opts.country_codes) writer.member("country_codes", opts.country_codes);
    if (opts.correct_option_ids) writer.member("correct_option_ids", opts.correct_option_ids);
    if (opts.explanation) writer.member("explanation", *opts.explanation);
    if (opts.explanation_parse_mode) writer.member("explanation_parse_mode", *opts.explanation_parse_mode);
    if (opts.explanation_entities) writer.member("explanation_entities", opts.explanation_entities);
    if (opts.explanation_media) writer.member("explanation_media", opts.explanation_media);
    if (opts.open_period) writer.member("open_period", *opts.open_period);
    if (opts.close_date) writer.member("close_date", *opts.close_date);
    if (opts.is_closed) writer.member("is_closed", *opts.is_closed);
    if (opts.description) writer.member("description", *opts.description);
    if (opts.description_parse_mode) writer.member("description_parse_mode", *opts.description_parse_mode);
    if (opts.description_entities) writer.member("description_entities", opts.description_entities);
    if (opts.media) writer.member("media", opts.media);
    if (opts.disable_notification) writer.member("disable_notification", *opts.disable_notification);
    if (opts.protect_content) writer.member("protect_content", *opts.protect_content);
    if (opts.allow_paid_broadcast) writer.member("allow_paid_broadcast", *opts.allow_paid_broadcast);
    if (opts.message_effect_id) writer.member("message_effect_id", *opts.message_effect_id);
    if (opts.reply_parameters) writer.member("reply_parameters", opts.reply_parameters);
    else if (opts.reply_to_message_id) writer.member("reply_parameters", ReplyParameters().set_message_id(*opts.reply_to_message_id));
    if (opts.reply_markup) writer.member("reply_markup", opts.reply_markup);
    writer.close_object();
    return request;
}

codec::Request encode_sendRichMessage(ChatIdRef chat_id, const InputRichMessage& rich_message, const SendRichMessageOptions& opts) {
    codec::Request request(info_sendRichMessage);
    codec::Writer writer(request);
    writer.open_object();
    if (opts.business_connection_id) writer.member("business_connection_id", *opts.business_connection_id);
    if (!chat_id.empty()) writer.member("chat_id", chat_id);
    if (opts.message_thread_id) writer.member("message_thread_id", *opts.message_thread_id);
    if (opts.direct_messages_topic_id) writer.member("direct_messages_topic_id", *opts.direct_messages_topic_id);
    if (opts.ephemeral_message_parameters) writer.member("ephemeral_message_parameters", opts.ephemeral_message_parameters);
    writer.member("rich_message", rich_message);
    if (opts.disable_notification) writer.member("disable_notification", *opts.disable_notification);
    if (opts.protect_content) writer.member("protect_content", *opts.protect_content);
    if (opts.allow_paid_broadcast) writer.member("allow_paid_broadcast", *opts.allow_paid_broadcast);
    if (opts.message_effect_id) writer.member("message_effect_id", *opts.message_effect_id);
    if (opts.suggested_post_parameters) writer.member("suggested_post_parameters", opts.suggested_post_parameters);
    if (opts.reply_parameters) writer.member("reply_parameters", opts.reply_parameters);
    else if (opts.reply_to_message_id) writer.member("reply_parameters", ReplyParameters().set_message_id(*opts.reply_to_message_id));
    if (opts.reply_markup) writer.member("reply_markup", opts.reply_markup);
    writer.close_object();
    return request;
}

codec::Request encode_sendRichMessageDraft(std::int64_t chat_id, std::int64_t draft_id, const InputRichMessage& rich_message, const SendRichMessageDraftOptions& opts) {
    codec::Request request(info_sendRichMessageDraft);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    if (opts.message_thread_id) writer.member("message_thread_id", *opts.message_thread_id);
    writer.member("draft_id", draft_id);
    writer.member("rich_message", rich_message);
    if (opts.can_stop) writer.member("can_stop", *opts.can_stop);
    if (opts.keep_on_stop) writer.member("keep_on_stop", *opts.keep_on_stop);
    writer.close_object();
    return request;
}

codec::Request encode_sendSharedWidget(ChatIdRef chat_id, std::string_view widget_id, const SendSharedWidgetOptions& opts) {
    codec::Request request(info_sendSharedWidget);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    if (opts.message_thread_id) writer.member("message_thread_id", *opts.message_thread_id);
    writer.member("widget_id", widget_id);
    if (opts.chat_data) writer.member("chat_data", *opts.chat_data);
    if (opts.caption) writer.member("caption", *opts.caption);
    if (opts.parse_mode) writer.member("parse_mode", *opts.parse_mode);
    if (opts.caption_entities) writer.member("caption_entities", opts.caption_entities);
    if (opts.show_caption_above_media) writer.member("show_caption_above_media", *opts.show_caption_above_media);
    if (opts.disable_notification) writer.member("disable_notification", *opts.disable_notification);
    if (opts.protect_content) writer.member("protect_content", *opts.protect_content);
    if (opts.allow_paid_broadcast) writer.member("allow_paid_broadcast", *opts.allow_paid_broadcast);
    if (opts.message_effect_id) writer.member("message_effect_id", *opts.message_effect_id);
    if (opts.reply_parameters) writer.member("reply_parameters", opts.reply_parameters);
    else if (opts.reply_to_message_id) writer.member("reply_parameters", ReplyParameters().set_message_id(*opts.reply_to_message_id));
    if (opts.reply_markup) writer.member("reply_markup", opts.reply_markup);
    writer.close_object();
    return request;
}

codec::Request encode_sendSticker(ChatIdRef chat_id, const InputFile& sticker, const SendStickerOptions& opts) {
    codec::Request request(info_sendSticker);
    codec::Writer writer(request);
    writer.open_object();
    if (opts.business_connection_id) writer.member("business_connection_id", *opts.business_connection_id);
    if (!chat_id.empty()) writer.member("chat_id", chat_id);
    if (opts.message_thread_id) writer.member("message_thread_id", *opts.message_thread_id);
    if (opts.direct_messages_topic_id) writer.member("direct_messages_topic_id", *opts.direct_messages_topic_id);
    if (opts.ephemeral_message_parameters) writer.member("ephemeral_message_parameters", opts.ephemeral_message_parameters);
    writer.file_parameter("sticker", sticker);
    if (opts.emoji) writer.member("emoji", *opts.emoji);
    if (opts.disable_notification) writer.member("disable_notification", *opts.disable_notification);
    if (opts.protect_content) writer.member("protect_content", *opts.protect_content);
    if (opts.allow_paid_broadcast) writer.member("allow_paid_broadcast", *opts.allow_paid_broadcast);
    if (opts.message_effect_id) writer.member("message_effect_id", *opts.message_effect_id);
    if (opts.suggested_post_parameters) writer.member("suggested_post_parameters", opts.suggested_post_parameters);
    if (opts.reply_parameters) writer.member("reply_parameters", opts.reply_parameters);
    else if (opts.reply_to_message_id) writer.member("reply_parameters", ReplyParameters().set_message_id(*opts.reply_to_message_id));
    if (opts.reply_markup) writer.member("reply_markup", opts.reply_markup);
    writer.close_object();
    return request;
}

codec::Request encode_sendVenue(ChatIdRef chat_id, double latitude, double longitude, std::string_view title, std::string_view address, const SendVenueOptions& opts) {
    codec::Request request(info_sendVenue);
    codec::Writer writer(request);
    writer.open_object();
    if (opts.business_connection_id) writer.member("business_connection_id", *opts.business_connection_id);
    if (!chat_id.empty()) writer.member("chat_id", chat_id);
    if (opts.message_thread_id) writer.member("message_thread_id", *opts.message_thread_id);
    if (opts.direct_messages_topic_id) writer.member("direct_messages_topic_id", *opts.direct_messages_topic_id);
    if (opts.ephemeral_message_parameters) writer.member("ephemeral_message_parameters", opts.ephemeral_message_parameters);
    writer.member("latitude", latitude);
    writer.member("longitude", longitude);
    writer.member("title", title);
    writer.member("address", address);
    if (opts.foursquare_id) writer.member("foursquare_id", *opts.foursquare_id);
    if (opts.foursquare_type) writer.member("foursquare_type", *opts.foursquare_type);
    if (opts.google_place_id) writer.member("google_place_id", *opts.google_place_id);
    if (opts.google_place_type) writer.member("google_place_type", *opts.google_place_type);
    if (opts.disable_notification) writer.member("disable_notification", *opts.disable_notification);
    if (opts.protect_content) writer.member("protect_content", *opts.protect_content);
    if (opts.allow_paid_broadcast) writer.member("allow_paid_broadcast", *opts.allow_paid_broadcast);
    if (opts.message_effect_id) writer.member("message_effect_id", *opts.message_effect_id);
    if (opts.suggested_post_parameters) writer.member("suggested_post_parameters", opts.suggested_post_parameters);
    if (opts.reply_parameters) writer.member("reply_parameters", opts.reply_parameters);
    else if (opts.reply_to_message_id) writer.member("reply_parameters", ReplyParameters().set_message_id(*opts.reply_to_message_id));
    if (opts.reply_markup) writer.member("reply_markup", opts.reply_markup);
    writer.close_object();
    return request;
}

codec::Request encode_sendVideo(ChatIdRef chat_id, const InputFile& video, const SendVideoOptions& opts) {
    codec::Request request(info_sendVideo);
    codec::Writer writer(request);
    writer.open_object();
    if (opts.business_connection_id) writer.member("business_connection_id", *opts.business_connection_id);
    if (!chat_id.empty()) writer.member("chat_id", chat_id);
    if (opts.message_thread_id) writer.member("message_thread_id", *opts.message_thread_id);
    if (opts.direct_messages_topic_id) writer.member("direct_messages_topic_id", *opts.direct_messages_topic_id);
    if (opts.ephemeral_message_parameters) writer.member("ephemeral_message_parameters", opts.ephemeral_message_parameters);
    writer.file_parameter("video", video);
    if (opts.duration) writer.member("duration", *opts.duration);
    if (opts.width) writer.member("width", *opts.width);
    if (opts.height) writer.member("height", *opts.height);
    if (opts.thumbnail) writer.file_parameter("thumbnail", *static_cast<const InputFile*>(opts.thumbnail.object()));
    else if (opts.thumb) writer.file_parameter("thumbnail", *static_cast<const InputFile*>(opts.thumb.object()));
    if (opts.cover) writer.file_parameter("cover", *static_cast<const InputFile*>(opts.cover.object()));
    if (opts.start_timestamp) writer.member("start_timestamp", *opts.start_timestamp);
    if (opts.caption) writer.member("caption", *opts.caption);
    if (opts.parse_mode) writer.member("parse_mode", *opts.parse_mode);
    if (opts.caption_entities) writer.member("caption_entities", opts.caption_entities);
    if (opts.show_caption_above_media) writer.member("show_caption_above_media", *opts.show_caption_above_media);
    if (opts.has_spoiler) writer.member("has_spoiler", *opts.has_spoiler);
    if (opts.supports_streaming) writer.member("supports_streaming", *opts.supports_streaming);
    if (opts.disable_notification) writer.member("disable_notification", *opts.disable_notification);
    if (opts.protect_content) writer.member("protect_content", *opts.protect_content);
    if (opts.allow_paid_broadcast) writer.member("allow_paid_broadcast", *opts.allow_paid_broadcast);
    if (opts.message_effect_id) writer.member("message_effect_id", *opts.message_effect_id);
    if (opts.suggested_post_parameters) writer.member("suggested_post_parameters", opts.suggested_post_parameters);
    if (opts.reply_parameters) writer.member("reply_parameters", opts.reply_parameters);
    else if (opts.reply_to_message_id) writer.member("reply_parameters", ReplyParameters().set_message_id(*opts.reply_to_message_id));
    if (opts.reply_markup) writer.member("reply_markup", opts.reply_markup);
    writer.close_object();
    return request;
}

codec::Request encode_sendVideoNote(ChatIdRef chat_id, const InputFile& video_note, const SendVideoNoteOptions& opts) {
    codec::Request request(info_sendVideoNote);
    codec::Writer writer(request);
    writer.open_object();
    if (opts.business_connection_id) writer.member("business_connection_id", *opts.business_connection_id);
    if (!chat_id.empty()) writer.member("chat_id", chat_id);
    if (opts.message_thread_id) writer.member("message_thread_id", *opts.message_thread_id);
    if (opts.direct_messages_topic_id) writer.member("direct_messages_topic_id", *opts.direct_messages_topic_id);
    if (opts.ephemeral_message_parameters) writer.member("ephemeral_message_parameters", opts.ephemeral_message_parameters);
    writer.file_parameter("video_note", video_note);
    if (opts.duration) writer.member("duration", *opts.duration);
    if (opts.length) writer.member("length", *opts.length);
    if (opts.thumbnail) writer.file_parameter("thumbnail", *static_cast<const InputFile*>(opts.thumbnail.object()));
    else if (opts.thumb) writer.file_parameter("thumbnail", *static_cast<const InputFile*>(opts.thumb.object()));
    if (opts.disable_notification) writer.member("disable_notification", *opts.disable_notification);
    if (opts.protect_content) writer.member("protect_content", *opts.protect_content);
    if (opts.allow_paid_broadcast) writer.member("allow_paid_broadcast", *opts.allow_paid_broadcast);
    if (opts.message_effect_id) writer.member("message_effect_id", *opts.message_effect_id);
    if (opts.suggested_post_parameters) writer.member("suggested_post_parameters", opts.suggested_post_parameters);
    if (opts.reply_parameters) writer.member("reply_parameters", opts.reply_parameters);
    else if (opts.reply_to_message_id) writer.member("reply_parameters", ReplyParameters().set_message_id(*opts.reply_to_message_id));
    if (opts.reply_markup) writer.member("reply_markup", opts.reply_markup);
    writer.close_object();
    return request;
}

codec::Request encode_sendVoice(ChatIdRef chat_id, const InputFile& voice, const SendVoiceOptions& opts) {
    codec::Request request(info_sendVoice);
    codec::Writer writer(request);
    writer.open_object();
    if (opts.business_connection_id) writer.member("business_connection_id", *opts.business_connection_id);
    if (!chat_id.empty()) writer.member("chat_id", chat_id);
    if (opts.message_thread_id) writer.member("message_thread_id", *opts.message_thread_id);
    if (opts.direct_messages_topic_id) writer.member("direct_messages_topic_id", *opts.direct_messages_topic_id);
    if (opts.ephemeral_message_parameters) writer.member("ephemeral_message_parameters", opts.ephemeral_message_parameters);
    writer.file_parameter("voice", voice);
    if (opts.caption) writer.member("caption", *opts.caption);
    if (opts.parse_mode) writer.member("parse_mode", *opts.parse_mode);
    if (opts.caption_entities) writer.member("caption_entities", opts.caption_entities);
    if (opts.duration) writer.member("duration", *opts.duration);
    if (opts.disable_notification) writer.member("disable_notification", *opts.disable_notification);
    if (opts.protect_content) writer.member("protect_content", *opts.protect_content);
    if (opts.allow_paid_broadcast) writer.member("allow_paid_broadcast", *opts.allow_paid_broadcast);
    if (opts.message_effect_id) writer.member("message_effect_id", *opts.message_effect_id);
    if (opts.suggested_post_parameters) writer.member("suggested_post_parameters", opts.suggested_post_parameters);
    if (opts.reply_parameters) writer.member("reply_parameters", opts.reply_parameters);
    else if (opts.reply_to_message_id) writer.member("reply_parameters", ReplyParameters().set_message_id(*opts.reply_to_message_id));
    if (opts.reply_markup) writer.member("reply_markup", opts.reply_markup);
    writer.close_object();
    return request;
}

codec::Request encode_sendWidget(ChatIdRef chat_id, std::string_view html, const SendWidgetOptions& opts) {
    codec::Request request(info_sendWidget);
    codec::Writer writer(request);
    writer.open_object();
    writer.member("chat_id", chat_id);
    if (opts.message_thread_id) writer.member("message_thread_id", *opts.message_thread_id);
    writer.member("html", html);
    if (opts.width) writer.member("width", *opts.width);
    if (opts.height) writer.member("height", *opts.height);
    if (opts.public_data) writer.member("public_data", *opts.public_data);
    if (opts.chat_data) writer.member("chat_data", *opts.chat_data);
    if (opts.caption) writer.member("caption", *opts.caption);
    if (opts.parse_mode) writer.member("parse_mode", *opts.parse_mode);
    if (opts.caption_entities) writer.member("caption_entities", opts.caption_entities);
    if (opts.show_caption_above_media) writer.member("show_caption_above_media", *opts.show_caption_above_media);
    if (opts.allow_queries) writer.member("allow_queries", *opts.allow_queries);
    if (opts.is_shared) writer.member("is_shared", *opts.is_shared);
    if (opts.disable_notification) writer.member("disable_notification", *opts.disable_notification);
    if (opts.protect_content) writer.member("protect_content", *opts.protect_content);
    if (opts.allow_paid_broadcast) writer.member("allow_paid_broadcast", *opts.allow_paid_broadcast);
    if (opts.message_effect_id) writer.member("message_effect_id", *opts.message_effect_id);
    if (opts.reply_parameters) writer.member("reply_parameters", opts.reply_parameters);
    else if (opts.reply_to_message_id) writer.member("reply_parameters", ReplyParameters().set_message_id(*opts.reply_to_message_id));
    if (opts.reply_markup) writer.member("reply_markup", opts.reply_markup);
    writer.close_object();
    return request;
}

}  // namespace

template <class Mode>
typename Mode::template result<Message> methods<Mode>::sendChecklist(std::string_view business_connection_id, ChatIdRef chat_id, const InputChecklist& checklist, const SendChecklistOptions& opts) {
    return codec::invoke<Mode, Message>(*this, encode_sendChecklist(business_connection_id, chat_id, checklist, opts));
}
template Message methods<blocking>::sendChecklist(std::string_view business_connection_id, ChatIdRef chat_id, const InputChecklist& checklist, const SendChecklistOptions& opts);
template task<Message> methods<coroutine>::sendChecklist(std::string_view business_connection_id, ChatIdRef chat_id, const InputChecklist& checklist, const SendChecklistOptions& opts);
template WebhookReply methods<replying>::sendChecklist(std::string_view business_connection_id, ChatIdRef chat_id, const InputChecklist& checklist, const SendChecklistOptions& opts);

template <class Mode>
typename Mode::template result<Message> methods<Mode>::sendContact(ChatIdRef chat_id, std::string_view phone_number, std::string_view first_name, const SendContactOptions& opts) {
    return codec::invoke<Mode, Message>(*this, encode_sendContact(chat_id, phone_number, first_name, opts));
}
template Message methods<blocking>::sendContact(ChatIdRef chat_id, std::string_view phone_number, std::string_view first_name, const SendContactOptions& opts);
template task<Message> methods<coroutine>::sendContact(ChatIdRef chat_id, std::string_view phone_number, std::string_view first_name, const SendContactOptions& opts);
template WebhookReply methods<replying>::sendContact(ChatIdRef chat_id, std::string_view phone_number, std::string_view first_name, const SendContactOptions& opts);

template <class Mode>
typename Mode::template result<Message> methods<Mode>::sendDice(ChatIdRef chat_id, const SendDiceOptions& opts) {
    return codec::invoke<Mode, Message>(*this, encode_sendDice(chat_id, opts));
}
template Message methods<blocking>::sendDice(ChatIdRef chat_id, const SendDiceOptions& opts);
template task<Message> methods<coroutine>::sendDice(ChatIdRef chat_id, const SendDiceOptions& opts);
template WebhookReply methods<replying>::sendDice(ChatIdRef chat_id, const SendDiceOptions& opts);

template <class Mode>
typename Mode::template result<Message> methods<Mode>::sendDocument(ChatIdRef chat_id, const InputFile& document, const SendDocumentOptions& opts) {
    return codec::invoke<Mode, Message>(*this, encode_sendDocument(chat_id, document, opts));
}
template Message methods<blocking>::sendDocument(ChatIdRef chat_id, const InputFile& document, const SendDocumentOptions& opts);
template task<Message> methods<coroutine>::sendDocument(ChatIdRef chat_id, const InputFile& document, const SendDocumentOptions& opts);
template WebhookReply methods<replying>::sendDocument(ChatIdRef chat_id, const InputFile& document, const SendDocumentOptions& opts);

template <class Mode>
typename Mode::template result<Message> methods<Mode>::sendGame(ChatIdRef chat_id, std::string_view game_short_name, const SendGameOptions& opts) {
    return codec::invoke<Mode, Message>(*this, encode_sendGame(chat_id, game_short_name, opts));
}
template Message methods<blocking>::sendGame(ChatIdRef chat_id, std::string_view game_short_name, const SendGameOptions& opts);
template task<Message> methods<coroutine>::sendGame(ChatIdRef chat_id, std::string_view game_short_name, const SendGameOptions& opts);
template WebhookReply methods<replying>::sendGame(ChatIdRef chat_id, std::string_view game_short_name, const SendGameOptions& opts);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::sendGift(std::string_view gift_id, const SendGiftOptions& opts) {
    return codec::invoke<Mode, bool>(*this, encode_sendGift(gift_id, opts));
}
template bool methods<blocking>::sendGift(std::string_view gift_id, const SendGiftOptions& opts);
template task<bool> methods<coroutine>::sendGift(std::string_view gift_id, const SendGiftOptions& opts);
template WebhookReply methods<replying>::sendGift(std::string_view gift_id, const SendGiftOptions& opts);

template <class Mode>
typename Mode::template result<Message> methods<Mode>::sendInvoice(ChatIdRef chat_id, std::string_view title, std::string_view description, std::string_view payload, std::string_view currency, ListRef<LabeledPrice> prices, const SendInvoiceOptions& opts) {
    return codec::invoke<Mode, Message>(*this, encode_sendInvoice(chat_id, title, description, payload, currency, prices, opts));
}
template Message methods<blocking>::sendInvoice(ChatIdRef chat_id, std::string_view title, std::string_view description, std::string_view payload, std::string_view currency, ListRef<LabeledPrice> prices, const SendInvoiceOptions& opts);
template task<Message> methods<coroutine>::sendInvoice(ChatIdRef chat_id, std::string_view title, std::string_view description, std::string_view payload, std::string_view currency, ListRef<LabeledPrice> prices, const SendInvoiceOptions& opts);
template WebhookReply methods<replying>::sendInvoice(ChatIdRef chat_id, std::string_view title, std::string_view description, std::string_view payload, std::string_view currency, ListRef<LabeledPrice> prices, const SendInvoiceOptions& opts);

template <class Mode>
typename Mode::template result<Message> methods<Mode>::sendLivePhoto(ChatIdRef chat_id, const InputFile& live_photo, const InputFile& photo, const SendLivePhotoOptions& opts) {
    return codec::invoke<Mode, Message>(*this, encode_sendLivePhoto(chat_id, live_photo, photo, opts));
}
template Message methods<blocking>::sendLivePhoto(ChatIdRef chat_id, const InputFile& live_photo, const InputFile& photo, const SendLivePhotoOptions& opts);
template task<Message> methods<coroutine>::sendLivePhoto(ChatIdRef chat_id, const InputFile& live_photo, const InputFile& photo, const SendLivePhotoOptions& opts);
template WebhookReply methods<replying>::sendLivePhoto(ChatIdRef chat_id, const InputFile& live_photo, const InputFile& photo, const SendLivePhotoOptions& opts);

template <class Mode>
typename Mode::template result<Message> methods<Mode>::sendLocation(ChatIdRef chat_id, double latitude, double longitude, const SendLocationOptions& opts) {
    return codec::invoke<Mode, Message>(*this, encode_sendLocation(chat_id, latitude, longitude, opts));
}
template Message methods<blocking>::sendLocation(ChatIdRef chat_id, double latitude, double longitude, const SendLocationOptions& opts);
template task<Message> methods<coroutine>::sendLocation(ChatIdRef chat_id, double latitude, double longitude, const SendLocationOptions& opts);
template WebhookReply methods<replying>::sendLocation(ChatIdRef chat_id, double latitude, double longitude, const SendLocationOptions& opts);

template <class Mode>
typename Mode::template result<std::vector<Message>> methods<Mode>::sendMediaGroup(ChatIdRef chat_id, ListRef<InputMedia> media, const SendMediaGroupOptions& opts) {
    return codec::invoke<Mode, std::vector<Message>>(*this, encode_sendMediaGroup(chat_id, media, opts));
}
template std::vector<Message> methods<blocking>::sendMediaGroup(ChatIdRef chat_id, ListRef<InputMedia> media, const SendMediaGroupOptions& opts);
template task<std::vector<Message>> methods<coroutine>::sendMediaGroup(ChatIdRef chat_id, ListRef<InputMedia> media, const SendMediaGroupOptions& opts);
template WebhookReply methods<replying>::sendMediaGroup(ChatIdRef chat_id, ListRef<InputMedia> media, const SendMediaGroupOptions& opts);

template <class Mode>
typename Mode::template result<Message> methods<Mode>::sendMessage(ChatIdRef chat_id, TextRef text, const SendMessageOptions& opts) {
    return codec::invoke<Mode, Message>(*this, encode_sendMessage(chat_id, text, opts));
}
template Message methods<blocking>::sendMessage(ChatIdRef chat_id, TextRef text, const SendMessageOptions& opts);
template task<Message> methods<coroutine>::sendMessage(ChatIdRef chat_id, TextRef text, const SendMessageOptions& opts);
template WebhookReply methods<replying>::sendMessage(ChatIdRef chat_id, TextRef text, const SendMessageOptions& opts);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::sendMessageDraft(std::int64_t chat_id, std::int64_t draft_id, const SendMessageDraftOptions& opts) {
    return codec::invoke<Mode, bool>(*this, encode_sendMessageDraft(chat_id, draft_id, opts));
}
template bool methods<blocking>::sendMessageDraft(std::int64_t chat_id, std::int64_t draft_id, const SendMessageDraftOptions& opts);
template task<bool> methods<coroutine>::sendMessageDraft(std::int64_t chat_id, std::int64_t draft_id, const SendMessageDraftOptions& opts);
template WebhookReply methods<replying>::sendMessageDraft(std::int64_t chat_id, std::int64_t draft_id, const SendMessageDraftOptions& opts);

template <class Mode>
typename Mode::template result<Message> methods<Mode>::sendPaidMedia(ChatIdRef chat_id, std::int64_t star_count, ListRef<InputPaidMedia> media, const SendPaidMediaOptions& opts) {
    return codec::invoke<Mode, Message>(*this, encode_sendPaidMedia(chat_id, star_count, media, opts));
}
template Message methods<blocking>::sendPaidMedia(ChatIdRef chat_id, std::int64_t star_count, ListRef<InputPaidMedia> media, const SendPaidMediaOptions& opts);
template task<Message> methods<coroutine>::sendPaidMedia(ChatIdRef chat_id, std::int64_t star_count, ListRef<InputPaidMedia> media, const SendPaidMediaOptions& opts);
template WebhookReply methods<replying>::sendPaidMedia(ChatIdRef chat_id, std::int64_t star_count, ListRef<InputPaidMedia> media, const SendPaidMediaOptions& opts);

template <class Mode>
typename Mode::template result<Message> methods<Mode>::sendPhoto(ChatIdRef chat_id, const InputFile& photo, const SendPhotoOptions& opts) {
    return codec::invoke<Mode, Message>(*this, encode_sendPhoto(chat_id, photo, opts));
}
template Message methods<blocking>::sendPhoto(ChatIdRef chat_id, const InputFile& photo, const SendPhotoOptions& opts);
template task<Message> methods<coroutine>::sendPhoto(ChatIdRef chat_id, const InputFile& photo, const SendPhotoOptions& opts);
template WebhookReply methods<replying>::sendPhoto(ChatIdRef chat_id, const InputFile& photo, const SendPhotoOptions& opts);

template <class Mode>
typename Mode::template result<Message> methods<Mode>::sendPoll(ChatIdRef chat_id, std::string_view question, ListRef<InputPollOption> options, const SendPollOptions& opts) {
    return codec::invoke<Mode, Message>(*this, encode_sendPoll(chat_id, question, options, opts));
}
template Message methods<blocking>::sendPoll(ChatIdRef chat_id, std::string_view question, ListRef<InputPollOption> options, const SendPollOptions& opts);
template task<Message> methods<coroutine>::sendPoll(ChatIdRef chat_id, std::string_view question, ListRef<InputPollOption> options, const SendPollOptions& opts);
template WebhookReply methods<replying>::sendPoll(ChatIdRef chat_id, std::string_view question, ListRef<InputPollOption> options, const SendPollOptions& opts);

template <class Mode>
typename Mode::template result<Message> methods<Mode>::sendRichMessage(ChatIdRef chat_id, const InputRichMessage& rich_message, const SendRichMessageOptions& opts) {
    return codec::invoke<Mode, Message>(*this, encode_sendRichMessage(chat_id, rich_message, opts));
}
template Message methods<blocking>::sendRichMessage(ChatIdRef chat_id, const InputRichMessage& rich_message, const SendRichMessageOptions& opts);
template task<Message> methods<coroutine>::sendRichMessage(ChatIdRef chat_id, const InputRichMessage& rich_message, const SendRichMessageOptions& opts);
template WebhookReply methods<replying>::sendRichMessage(ChatIdRef chat_id, const InputRichMessage& rich_message, const SendRichMessageOptions& opts);

template <class Mode>
typename Mode::template result<bool> methods<Mode>::sendRichMessageDraft(std::int64_t chat_id, std::int64_t draft_id, const InputRichMessage& rich_message, const SendRichMessageDraftOptions& opts) {
    return codec::invoke<Mode, bool>(*this, encode_sendRichMessageDraft(chat_id, draft_id, rich_message, opts));
}
template bool methods<blocking>::sendRichMessageDraft(std::int64_t chat_id, std::int64_t draft_id, const InputRichMessage& rich_message, const SendRichMessageDraftOptions& opts);
template task<bool> methods<coroutine>::sendRichMessageDraft(std::int64_t chat_id, std::int64_t draft_id, const InputRichMessage& rich_message, const SendRichMessageDraftOptions& opts);
template WebhookReply methods<replying>::sendRichMessageDraft(std::int64_t chat_id, std::int64_t draft_id, const InputRichMessage& rich_message, const SendRichMessageDraftOptions& opts);

template <class Mode>
typename Mode::template result<Message> methods<Mode>::sendSharedWidget(ChatIdRef chat_id, std::string_view widget_id, const SendSharedWidgetOptions& opts) {
    return codec::invoke<Mode, Message>(*this, encode_sendSharedWidget(chat_id, widget_id, opts));
}
template Message methods<blocking>::sendSharedWidget(ChatIdRef chat_id, std::string_view widget_id, const SendSharedWidgetOptions& opts);
template task<Message> methods<coroutine>::sendSharedWidget(ChatIdRef chat_id, std::string_view widget_id, const SendSharedWidgetOptions& opts);
template WebhookReply methods<replying>::sendSharedWidget(ChatIdRef chat_id, std::string_view widget_id, const SendSharedWidgetOptions& opts);

template <class Mode>
typename Mode::template result<Message> methods<Mode>::sendSticker(ChatIdRef chat_id, const InputFile& sticker, const SendStickerOptions& opts) {
    return codec::invoke<Mode, Message>(*this, encode_sendSticker(chat_id, sticker, opts));
}
template Message methods<blocking>::sendSticker(ChatIdRef chat_id, const InputFile& sticker, const SendStickerOptions& opts);
template task<Message> methods<coroutine>::sendSticker(ChatIdRef chat_id, const InputFile& sticker, const SendStickerOptions& opts);
template WebhookReply methods<replying>::sendSticker(ChatIdRef chat_id, const InputFile& sticker, const SendStickerOptions& opts);

template <class Mode>
typename Mode::template result<Message> methods<Mode>::sendVenue(ChatIdRef chat_id, double latitude, double longitude, std::string_view title, std::string_view address, const SendVenueOptions& opts) {
    return codec::invoke<Mode, Message>(*this, encode_sendVenue(chat_id, latitude, longitude, title, address, opts));
}
template Message methods<blocking>::sendVenue(ChatIdRef chat_id, double latitude, double longitude, std::string_view title, std::string_view address, const SendVenueOptions& opts);
template task<Message> methods<coroutine>::sendVenue(ChatIdRef chat_id, double latitude, double longitude, std::string_view title, std::string_view address, const SendVenueOptions& opts);
template WebhookReply methods<replying>::sendVenue(ChatIdRef chat_id, double latitude, double longitude, std::string_view title, std::string_view address, const SendVenueOptions& opts);

template <class Mode>
typename Mode::template result<Message> methods<Mode>::sendVideo(ChatIdRef chat_id, const InputFile& video, const SendVideoOptions& opts) {
    return codec::invoke<Mode, Message>(*this, encode_sendVideo(chat_id, video, opts));
}
template Message methods<blocking>::sendVideo(ChatIdRef chat_id, const InputFile& video, const SendVideoOptions& opts);
template task<Message> methods<coroutine>::sendVideo(ChatIdRef chat_id, const InputFile& video, const SendVideoOptions& opts);
template WebhookReply methods<replying>::sendVideo(ChatIdRef chat_id, const InputFile& video, const SendVideoOptions& opts);

template <class Mode>
typename Mode::template result<Message> methods<Mode>::sendVideoNote(ChatIdRef chat_id, const InputFile& video_note, const SendVideoNoteOptions& opts) {
    return codec::invoke<Mode, Message>(*this, encode_sendVideoNote(chat_id, video_note, opts));
}
template Message methods<blocking>::sendVideoNote(ChatIdRef chat_id, const InputFile& video_note, const SendVideoNoteOptions& opts);
template task<Message> methods<coroutine>::sendVideoNote(ChatIdRef chat_id, const InputFile& video_note, const SendVideoNoteOptions& opts);
template WebhookReply methods<replying>::sendVideoNote(ChatIdRef chat_id, const InputFile& video_note, const SendVideoNoteOptions& opts);

template <class Mode>
typename Mode::template result<Message> methods<Mode>::sendVoice(ChatIdRef chat_id, const InputFile& voice, const SendVoiceOptions& opts) {
    return codec::invoke<Mode, Message>(*this, encode_sendVoice(chat_id, voice, opts));
}
template Message methods<blocking>::sendVoice(ChatIdRef chat_id, const InputFile& voice, const SendVoiceOptions& opts);
template task<Message> methods<coroutine>::sendVoice(ChatIdRef chat_id, const InputFile& voice, const SendVoiceOptions& opts);
template WebhookReply methods<replying>::sendVoice(ChatIdRef chat_id, const InputFile& voice, const SendVoiceOptions& opts);

template <class Mode>
typename Mode::template result<Message> methods<Mode>::sendWidget(ChatIdRef chat_id, std::string_view html, const SendWidgetOptions& opts) {
    return codec::invoke<Mode, Message>(*this, encode_sendWidget(chat_id, html, opts));
}
template Message methods<blocking>::sendWidget(ChatIdRef chat_id, std::string_view html, const SendWidgetOptions& opts);
template task<Message> methods<coroutine>::sendWidget(ChatIdRef chat_id, std::string_view html, const SendWidgetOptions& opts);
template WebhookReply methods<replying>::sendWidget(ChatIdRef chat_id, std::string_view html, const SendWidgetOptions& opts);

}  // namespace telepot
