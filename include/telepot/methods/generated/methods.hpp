// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "telepot/methods/base.hpp"
#include "telepot/methods/generated/options.hpp"
#include "telepot/types/fwd.hpp"
#include "telepot/values/message_identifier.hpp"

namespace telepot {

/// All methods of the Bot API. With Mode blocking a call returns the result; with coroutine, a task of it.
/// Every call may throw TelegramError, NetworkError, BadHTTPResponse, BadArgument, LocalFileError.
/// Arguments are serialised before the call returns: nothing of the caller's has to live on in a task.
template <class Mode>
class methods : public MethodsBase<Mode> {
public:
    using MethodsBase<Mode>::MethodsBase;

    /// What a call gives: T, or task<T>.
    template <class T>
    using Result = typename Mode::template result<T>;

    /// Adds a sticker to a set that the bot made.
    /// https://core.telegram.org/bots/api#addstickertoset (never repeated by itself)
    /// @param name The set.
    Result<bool> addStickerToSet(std::int64_t user_id, std::string_view name, const InputSticker& sticker);
    /// Ends the waiting of a pressed button, with a text for the user if wanted.
    /// https://core.telegram.org/bots/api#answercallbackquery (may be repeated after a lost answer)
    /// @param callback_query_id The press of a button that is answered.
    Result<bool> answerCallbackQuery(std::string_view callback_query_id, const AnswerCallbackQueryOptions& opts = {});
    /// Decides about a request to join that came with a query.
    /// https://core.telegram.org/bots/api#answerchatjoinrequestquery (may be repeated after a lost answer)
    /// @param chat_join_request_query_id The request to join, by ChatJoinRequest's query_id.
    /// @param result approve, decline or queue.
    Result<bool> answerChatJoinRequestQuery(std::string_view chat_join_request_query_id, std::string_view result);
    /// Answers a message from a chat that the bot isn't in.
    /// https://core.telegram.org/bots/api#answerguestquery (may be repeated after a lost answer)
    /// @param guest_query_id What answerGuestQuery answers.
    /// @param result What is sent.
    Result<SentGuestMessage> answerGuestQuery(std::string_view guest_query_id, const InlineQueryResult& result);
    /// Sends the results of an inline query; at most 50.
    /// https://core.telegram.org/bots/api#answerinlinequery (may be repeated after a lost answer)
    /// @param inline_query_id The inline query that is answered.
    /// @param results The results, at most 50.
    Result<bool> answerInlineQuery(std::string_view inline_query_id, ListRef<InlineQueryResult> results, const AnswerInlineQueryOptions& opts = {});
    /// Lets a payment go ahead or stops it; within 10 seconds.
    /// https://core.telegram.org/bots/api#answerprecheckoutquery (may be repeated after a lost answer)
    /// @param pre_checkout_query_id The query that is answered.
    /// @param ok Whether all is well.
    Result<bool> answerPreCheckoutQuery(std::string_view pre_checkout_query_id, bool ok, const AnswerPreCheckoutQueryOptions& opts = {});
    /// Says how an order can be shipped, or why it can't.
    /// https://core.telegram.org/bots/api#answershippingquery (may be repeated after a lost answer)
    /// @param shipping_query_id The query that is answered.
    /// @param ok Whether all is well.
    Result<bool> answerShippingQuery(std::string_view shipping_query_id, bool ok, const AnswerShippingQueryOptions& opts = {});
    /// Sends a message in the name of the user of a Mini App.
    /// https://core.telegram.org/bots/api#answerwebappquery (may be repeated after a lost answer)
    /// @param web_app_query_id The query of the Mini App that is answered.
    /// @param result What is sent.
    Result<SentWebAppMessage> answerWebAppQuery(std::string_view web_app_query_id, const InlineQueryResult& result);
    /// Answers a widget; within 15 seconds, once.
    /// https://core.telegram.org/bots/api#answerwidgetquery (may be repeated after a lost answer)
    /// @param widget_query_id The query that is answered.
    Result<bool> answerWidgetQuery(std::string_view widget_query_id, const AnswerWidgetQueryOptions& opts = {});
    /// Lets somebody who asked to join in.
    /// https://core.telegram.org/bots/api#approvechatjoinrequest (may be repeated after a lost answer)
    Result<bool> approveChatJoinRequest(ChatIdRef chat_id, std::int64_t user_id);
    /// Approves a suggested post.
    /// https://core.telegram.org/bots/api#approvesuggestedpost (may be repeated after a lost answer)
    Result<bool> approveSuggestedPost(std::int64_t chat_id, std::int64_t message_id, const ApproveSuggestedPostOptions& opts = {});
    /// Throws somebody out of a chat and keeps them from coming back.
    /// https://core.telegram.org/bots/api#banchatmember (may be repeated after a lost answer)
    Result<bool> banChatMember(ChatIdRef chat_id, std::int64_t user_id, const BanChatMemberOptions& opts = {});
    /// The old name of banChatMember.
    [[deprecated("use banChatMember")]]
    Result<bool> kickChatMember(ChatIdRef chat_id, std::int64_t user_id, const BanChatMemberOptions& opts = {}) {
        return banChatMember(chat_id, user_id, opts);
    }
    /// Keeps the owner of a channel from writing in a chat in the channel's name.
    /// https://core.telegram.org/bots/api#banchatsenderchat (may be repeated after a lost answer)
    /// @param sender_chat_id The channel in whose name somebody writes.
    Result<bool> banChatSenderChat(ChatIdRef chat_id, std::int64_t sender_chat_id);
    /// Ends the bot's session on this server, before it moves to another one.
    /// https://core.telegram.org/bots/api#close (may be repeated after a lost answer)
    Result<bool> close();
    /// Closes a topic for new messages.
    /// https://core.telegram.org/bots/api#closeforumtopic (may be repeated after a lost answer)
    /// @param message_thread_id The topic, or the thread of a group.
    Result<bool> closeForumTopic(ChatIdRef chat_id, std::int64_t message_thread_id);
    /// Closes the General topic for new messages.
    /// https://core.telegram.org/bots/api#closegeneralforumtopic (may be repeated after a lost answer)
    Result<bool> closeGeneralForumTopic(ChatIdRef chat_id);
    /// Turns a gift of a business account into Stars.
    /// https://core.telegram.org/bots/api#convertgifttostars (never repeated by itself)
    /// @param business_connection_id The business account in whose name it is done.
    /// @param owned_gift_id The gift among those that the account has.
    Result<bool> convertGiftToStars(std::string_view business_connection_id, std::string_view owned_gift_id);
    /// Sends a copy of a message, which doesn't name the original.
    /// https://core.telegram.org/bots/api#copymessage (never repeated by itself)
    Result<MessageId> copyMessage(ChatIdRef chat_id, ChatIdRef from_chat_id, std::int64_t message_id, const CopyMessageOptions& opts = {});
    /// Sends copies of up to 100 messages; what can't be copied is left out.
    /// https://core.telegram.org/bots/api#copymessages (never repeated by itself)
    /// @param message_ids The messages, 1 to 100.
    Result<std::vector<MessageId>> copyMessages(ChatIdRef chat_id, ChatIdRef from_chat_id, ListRef<std::int64_t> message_ids, const CopyMessagesOptions& opts = {});
    /// Makes another invite link.
    /// https://core.telegram.org/bots/api#createchatinvitelink (never repeated by itself)
    Result<ChatInviteLink> createChatInviteLink(ChatIdRef chat_id, const CreateChatInviteLinkOptions& opts = {});
    /// Makes an invite link to a channel that costs Stars each month.
    /// https://core.telegram.org/bots/api#createchatsubscriptioninvitelink (never repeated by itself)
    /// @param subscription_period For how many seconds a payment lasts; 2592000, which is 30 days.
    /// @param subscription_price How many Stars each period costs.
    Result<ChatInviteLink> createChatSubscriptionInviteLink(ChatIdRef chat_id, std::int64_t subscription_period, std::int64_t subscription_price, const CreateChatSubscriptionInviteLinkOptions& opts = {});
    /// Opens a topic.
    /// https://core.telegram.org/bots/api#createforumtopic (never repeated by itself)
    Result<ForumTopic> createForumTopic(ChatIdRef chat_id, std::string_view name, const CreateForumTopicOptions& opts = {});
    /// Makes a link to an invoice.
    /// https://core.telegram.org/bots/api#createinvoicelink (never repeated by itself)
    /// @param description What is sold, 1 to 255 characters.
    /// @param payload What the bot gets back with the payment, 1 to 128 bytes; the user never sees it.
    /// @param currency The currency, by its three letters (ISO 4217); XTR for Stars.
    /// @param prices The lines of the bill; with Stars exactly one.
    Result<std::string> createInvoiceLink(std::string_view title, std::string_view description, std::string_view payload, std::string_view currency, ListRef<LabeledPrice> prices, const CreateInvoiceLinkOptions& opts = {});
    /// Makes a set of stickers that belongs to a user.
    /// https://core.telegram.org/bots/api#createnewstickerset (never repeated by itself)
    /// @param name The set; a new one's name ends with _by_ and the bot's username.
    Result<bool> createNewStickerSet(std::int64_t user_id, std::string_view name, std::string_view title, ListRef<InputSticker> stickers, const CreateNewStickerSetOptions& opts = {});
    /// Turns somebody down who asked to join.
    /// https://core.telegram.org/bots/api#declinechatjoinrequest (may be repeated after a lost answer)
    Result<bool> declineChatJoinRequest(ChatIdRef chat_id, std::int64_t user_id);
    /// Turns a suggested post down.
    /// https://core.telegram.org/bots/api#declinesuggestedpost (may be repeated after a lost answer)
    Result<bool> declineSuggestedPost(std::int64_t chat_id, std::int64_t message_id, const DeclineSuggestedPostOptions& opts = {});
    /// Removes the recent reactions of somebody from a chat.
    /// https://core.telegram.org/bots/api#deleteallmessagereactions (may be repeated after a lost answer)
    Result<bool> deleteAllMessageReactions(ChatIdRef chat_id, const DeleteAllMessageReactionsOptions& opts = {});
    /// Deletes messages for a business account.
    /// https://core.telegram.org/bots/api#deletebusinessmessages (may be repeated after a lost answer)
    /// @param business_connection_id The business account in whose name it is done.
    /// @param message_ids The messages, 1 to 100.
    Result<bool> deleteBusinessMessages(std::string_view business_connection_id, ListRef<std::int64_t> message_ids);
    /// Removes a chat's picture.
    /// https://core.telegram.org/bots/api#deletechatphoto (may be repeated after a lost answer)
    Result<bool> deleteChatPhoto(ChatIdRef chat_id);
    /// Takes a supergroup's set of stickers away.
    /// https://core.telegram.org/bots/api#deletechatstickerset (may be repeated after a lost answer)
    Result<bool> deleteChatStickerSet(ChatIdRef chat_id);
    /// Deletes an ephemeral message.
    /// https://core.telegram.org/bots/api#deleteephemeralmessage (may be repeated after a lost answer)
    /// @param receiver_user_id Who alone sees the message.
    Result<bool> deleteEphemeralMessage(ChatIdRef chat_id, std::int64_t receiver_user_id, std::int64_t ephemeral_message_id);
    /// Deletes a topic with all its messages.
    /// https://core.telegram.org/bots/api#deleteforumtopic (may be repeated after a lost answer)
    /// @param message_thread_id The topic, or the thread of a group.
    Result<bool> deleteForumTopic(ChatIdRef chat_id, std::int64_t message_thread_id);
    /// Deletes a message.
    /// https://core.telegram.org/bots/api#deletemessage (may be repeated after a lost answer)
    /// @param msg_identifier the message: {chat_id, message_id}, an inline_message_id, or a Message
    Result<bool> deleteMessage(MessageIdentifierRef msg_identifier);
    /// Removes somebody's reaction from a message.
    /// https://core.telegram.org/bots/api#deletemessagereaction (may be repeated after a lost answer)
    Result<bool> deleteMessageReaction(ChatIdRef chat_id, std::int64_t message_id, const DeleteMessageReactionOptions& opts = {});
    /// Deletes up to 100 messages; what can't be deleted is left out.
    /// https://core.telegram.org/bots/api#deletemessages (may be repeated after a lost answer)
    /// @param message_ids The messages, 1 to 100.
    Result<bool> deleteMessages(ChatIdRef chat_id, ListRef<std::int64_t> message_ids);
    /// Removes the bot's commands of a scope and language.
    /// https://core.telegram.org/bots/api#deletemycommands (may be repeated after a lost answer)
    Result<bool> deleteMyCommands(const DeleteMyCommandsOptions& opts = {});
    /// Removes a sticker from a set that the bot made.
    /// https://core.telegram.org/bots/api#deletestickerfromset (may be repeated after a lost answer)
    /// @param sticker The sticker, by its file_id.
    Result<bool> deleteStickerFromSet(std::string_view sticker);
    /// Deletes a set of stickers that the bot made.
    /// https://core.telegram.org/bots/api#deletestickerset (may be repeated after a lost answer)
    /// @param name The set; a new one's name ends with _by_ and the bot's username.
    Result<bool> deleteStickerSet(std::string_view name);
    /// Deletes a story that the bot posted for a business account.
    /// https://core.telegram.org/bots/api#deletestory (may be repeated after a lost answer)
    /// @param business_connection_id The business account in whose name it is done.
    Result<bool> deleteStory(std::string_view business_connection_id, std::int64_t story_id);
    /// Removes the webhook; getUpdates works again then.
    /// https://core.telegram.org/bots/api#deletewebhook (may be repeated after a lost answer)
    Result<bool> deleteWebhook(const DeleteWebhookOptions& opts = {});
    /// Changes an invite link that the bot made.
    /// https://core.telegram.org/bots/api#editchatinvitelink (may be repeated after a lost answer)
    /// @param invite_link The link to change.
    Result<ChatInviteLink> editChatInviteLink(ChatIdRef chat_id, std::string_view invite_link, const EditChatInviteLinkOptions& opts = {});
    /// Renames an invite link for a subscription that the bot made.
    /// https://core.telegram.org/bots/api#editchatsubscriptioninvitelink (may be repeated after a lost answer)
    /// @param invite_link The link to change.
    Result<ChatInviteLink> editChatSubscriptionInviteLink(ChatIdRef chat_id, std::string_view invite_link, const EditChatSubscriptionInviteLinkOptions& opts = {});
    /// Changes the caption of an ephemeral message.
    /// https://core.telegram.org/bots/api#editephemeralmessagecaption (may be repeated after a lost answer)
    /// @param receiver_user_id Who alone sees the message.
    Result<bool> editEphemeralMessageCaption(ChatIdRef chat_id, std::int64_t receiver_user_id, std::int64_t ephemeral_message_id, const EditEphemeralMessageCaptionOptions& opts = {});
    /// Puts another file into an ephemeral message.
    /// https://core.telegram.org/bots/api#editephemeralmessagemedia (may be repeated after a lost answer)
    /// @param receiver_user_id Who alone sees the message.
    /// @param media What comes in the place of the file.
    Result<bool> editEphemeralMessageMedia(ChatIdRef chat_id, std::int64_t receiver_user_id, std::int64_t ephemeral_message_id, const InputMedia& media, const EditEphemeralMessageMediaOptions& opts = {});
    /// Changes the buttons of an ephemeral message.
    /// https://core.telegram.org/bots/api#editephemeralmessagereplymarkup (may be repeated after a lost answer)
    /// @param receiver_user_id Who alone sees the message.
    Result<bool> editEphemeralMessageReplyMarkup(ChatIdRef chat_id, std::int64_t receiver_user_id, std::int64_t ephemeral_message_id, const EditEphemeralMessageReplyMarkupOptions& opts = {});
    /// Changes the text of an ephemeral message.
    /// https://core.telegram.org/bots/api#editephemeralmessagetext (may be repeated after a lost answer)
    /// @param receiver_user_id Who alone sees the message.
    Result<bool> editEphemeralMessageText(ChatIdRef chat_id, std::int64_t receiver_user_id, std::int64_t ephemeral_message_id, const EditEphemeralMessageTextOptions& opts = {});
    /// Changes a topic's name and icon.
    /// https://core.telegram.org/bots/api#editforumtopic (may be repeated after a lost answer)
    /// @param message_thread_id The topic, or the thread of a group.
    Result<bool> editForumTopic(ChatIdRef chat_id, std::int64_t message_thread_id, const EditForumTopicOptions& opts = {});
    /// Renames the General topic.
    /// https://core.telegram.org/bots/api#editgeneralforumtopic (may be repeated after a lost answer)
    Result<bool> editGeneralForumTopic(ChatIdRef chat_id, std::string_view name);
    /// Changes a message's caption.
    /// https://core.telegram.org/bots/api#editmessagecaption (may be repeated after a lost answer)
    /// @param msg_identifier the message: {chat_id, message_id}, an inline_message_id, or a Message
    Result<std::optional<Message>> editMessageCaption(MessageIdentifierRef msg_identifier, const EditMessageCaptionOptions& opts = {});
    /// Changes a checklist that was sent for a business account.
    /// https://core.telegram.org/bots/api#editmessagechecklist (may be repeated after a lost answer)
    /// @param business_connection_id The business account in whose name it is done.
    /// @param msg_identifier the message: {chat_id, message_id}, an inline_message_id, or a Message
    Result<Message> editMessageChecklist(MessageIdentifierRef msg_identifier, std::string_view business_connection_id, const InputChecklist& checklist, const EditMessageChecklistOptions& opts = {});
    /// Moves a live location.
    /// https://core.telegram.org/bots/api#editmessagelivelocation (may be repeated after a lost answer)
    /// @param msg_identifier the message: {chat_id, message_id}, an inline_message_id, or a Message
    Result<std::optional<Message>> editMessageLiveLocation(MessageIdentifierRef msg_identifier, double latitude, double longitude, const EditMessageLiveLocationOptions& opts = {});
    /// Puts another file into a message.
    /// https://core.telegram.org/bots/api#editmessagemedia (may be repeated after a lost answer)
    /// @param media What comes in the place of the file.
    /// @param msg_identifier the message: {chat_id, message_id}, an inline_message_id, or a Message
    Result<std::optional<Message>> editMessageMedia(MessageIdentifierRef msg_identifier, const InputMedia& media, const EditMessageMediaOptions& opts = {});
    /// Changes a message's buttons, or removes them.
    /// https://core.telegram.org/bots/api#editmessagereplymarkup (may be repeated after a lost answer)
    /// @param msg_identifier the message: {chat_id, message_id}, an inline_message_id, or a Message
    Result<std::optional<Message>> editMessageReplyMarkup(MessageIdentifierRef msg_identifier, const EditMessageReplyMarkupOptions& opts = {});
    /// Changes a message's text.
    /// https://core.telegram.org/bots/api#editmessagetext (may be repeated after a lost answer)
    /// @param msg_identifier the message: {chat_id, message_id}, an inline_message_id, or a Message
    Result<std::optional<Message>> editMessageText(MessageIdentifierRef msg_identifier, TextRef text, const EditMessageTextOptions& opts = {});
    /// Changes the data of a widget in one message.
    /// https://core.telegram.org/bots/api#editmessagewidgetdata (may be repeated after a lost answer)
    /// @param msg_identifier the message: {chat_id, message_id}, an inline_message_id, or a Message
    Result<bool> editMessageWidgetData(MessageIdentifierRef msg_identifier, const EditMessageWidgetDataOptions& opts = {});
    /// Changes the data of a shared widget in all its messages; at most once a second.
    /// https://core.telegram.org/bots/api#editsharedwidgetdata (may be repeated after a lost answer)
    /// @param widget_id The shared widget.
    /// @param public_data Data that all messages of the widget share; empty removes it.
    Result<bool> editSharedWidgetData(std::string_view widget_id, std::string_view public_data, const EditSharedWidgetDataOptions& opts = {});
    /// Changes a story that the bot posted for a business account.
    /// https://core.telegram.org/bots/api#editstory (may be repeated after a lost answer)
    /// @param business_connection_id The business account in whose name it is done.
    /// @param content What the story shows.
    Result<Story> editStory(std::string_view business_connection_id, std::int64_t story_id, const InputStoryContent& content, const EditStoryOptions& opts = {});
    /// Cancels somebody's subscription, or allows it again.
    /// https://core.telegram.org/bots/api#edituserstarsubscription (may be repeated after a lost answer)
    /// @param telegram_payment_charge_id The payment, as Telegram calls it.
    /// @param is_canceled Whether it ends with the month that is paid for.
    Result<bool> editUserStarSubscription(std::int64_t user_id, std::string_view telegram_payment_charge_id, bool is_canceled);
    /// Makes a new primary invite link; the old one ends.
    /// https://core.telegram.org/bots/api#exportchatinvitelink (never repeated by itself)
    Result<std::string> exportChatInviteLink(ChatIdRef chat_id);
    /// Forwards a message.
    /// https://core.telegram.org/bots/api#forwardmessage (never repeated by itself)
    Result<Message> forwardMessage(ChatIdRef chat_id, ChatIdRef from_chat_id, std::int64_t message_id, const ForwardMessageOptions& opts = {});
    /// Forwards up to 100 messages; what can't be forwarded is left out.
    /// https://core.telegram.org/bots/api#forwardmessages (never repeated by itself)
    /// @param message_ids The messages, 1 to 100.
    Result<std::vector<MessageId>> forwardMessages(ChatIdRef chat_id, ChatIdRef from_chat_id, ListRef<std::int64_t> message_ids, const ForwardMessagesOptions& opts = {});
    /// Tells which gifts the bot can send.
    /// https://core.telegram.org/bots/api#getavailablegifts (may be repeated after a lost answer)
    Result<Gifts> getAvailableGifts();
    /// Tells which gifts a business account has.
    /// https://core.telegram.org/bots/api#getbusinessaccountgifts (may be repeated after a lost answer)
    /// @param business_connection_id The business account in whose name it is done.
    Result<OwnedGifts> getBusinessAccountGifts(std::string_view business_connection_id, const GetBusinessAccountGiftsOptions& opts = {});
    /// Tells how many Stars a business account has.
    /// https://core.telegram.org/bots/api#getbusinessaccountstarbalance (may be repeated after a lost answer)
    /// @param business_connection_id The business account in whose name it is done.
    Result<StarAmount> getBusinessAccountStarBalance(std::string_view business_connection_id);
    /// Tells about a connection to a business account.
    /// https://core.telegram.org/bots/api#getbusinessconnection (may be repeated after a lost answer)
    /// @param business_connection_id The business account in whose name it is done.
    Result<BusinessConnection> getBusinessConnection(std::string_view business_connection_id);
    /// Tells all about a chat.
    /// https://core.telegram.org/bots/api#getchat (may be repeated after a lost answer)
    Result<ChatFullInfo> getChat(ChatIdRef chat_id);
    /// Tells who the administrators of a chat are.
    /// https://core.telegram.org/bots/api#getchatadministrators (may be repeated after a lost answer)
    Result<std::vector<ChatMember>> getChatAdministrators(ChatIdRef chat_id, const GetChatAdministratorsOptions& opts = {});
    /// Tells which gifts a chat has.
    /// https://core.telegram.org/bots/api#getchatgifts (may be repeated after a lost answer)
    Result<OwnedGifts> getChatGifts(ChatIdRef chat_id, const GetChatGiftsOptions& opts = {});
    /// Tells what somebody is in a chat.
    /// https://core.telegram.org/bots/api#getchatmember (may be repeated after a lost answer)
    Result<ChatMember> getChatMember(ChatIdRef chat_id, std::int64_t user_id);
    /// Counts the members of a chat.
    /// https://core.telegram.org/bots/api#getchatmembercount (may be repeated after a lost answer)
    Result<std::int64_t> getChatMemberCount(ChatIdRef chat_id);
    /// The old name of getChatMemberCount.
    [[deprecated("use getChatMemberCount")]]
    Result<std::int64_t> getChatMembersCount(ChatIdRef chat_id) {
        return getChatMemberCount(chat_id);
    }
    /// Tells which menu button a private chat has, or is the default.
    /// https://core.telegram.org/bots/api#getchatmenubutton (may be repeated after a lost answer)
    Result<MenuButton> getChatMenuButton(const GetChatMenuButtonOptions& opts = {});
    /// Tells which backgrounds there are for sharing a chat.
    /// https://core.telegram.org/bots/api#getchatsharethemebackdrops (may be repeated after a lost answer)
    Result<ChatShareThemeBackdrops> getChatShareThemeBackdrops();
    /// Tells about custom emoji by their ids.
    /// https://core.telegram.org/bots/api#getcustomemojistickers (may be repeated after a lost answer)
    /// @param custom_emoji_ids The custom emoji, at most 200.
    Result<std::vector<Sticker>> getCustomEmojiStickers(StringsRef custom_emoji_ids);
    /// Makes a file ready to be downloaded, for at least an hour; at most 20 MB on Telegram's server.
    /// https://core.telegram.org/bots/api#getfile (may be repeated after a lost answer)
    /// @param file_id What the file is downloaded or sent again with; only this bot can use it.
    Result<File> getFile(std::string_view file_id);
    /// Tells which custom emoji any topic may have as its icon.
    /// https://core.telegram.org/bots/api#getforumtopiciconstickers (may be repeated after a lost answer)
    Result<std::vector<Sticker>> getForumTopicIconStickers();
    /// Tells the scores of a user and of those nearby in the table.
    /// https://core.telegram.org/bots/api#getgamehighscores (may be repeated after a lost answer)
    /// @param msg_identifier the message: {chat_id, message_id}, an inline_message_id, or a Message
    Result<std::vector<GameHighScore>> getGameHighScores(std::int64_t user_id, MessageIdentifierRef msg_identifier);
    /// Tells who may use a bot that this one manages.
    /// https://core.telegram.org/bots/api#getmanagedbotaccesssettings (may be repeated after a lost answer)
    Result<BotAccessSettings> getManagedBotAccessSettings(std::int64_t user_id);
    /// Tells the token of a bot that this one manages.
    /// https://core.telegram.org/bots/api#getmanagedbottoken (may be repeated after a lost answer)
    Result<std::string> getManagedBotToken(std::int64_t user_id);
    /// Tells who the bot is; shows that the token works.
    /// https://core.telegram.org/bots/api#getme (may be repeated after a lost answer)
    Result<BotFullInfo> getMe();
    /// Tells the bot's commands of a scope and language.
    /// https://core.telegram.org/bots/api#getmycommands (may be repeated after a lost answer)
    Result<std::vector<BotCommand>> getMyCommands(const GetMyCommandsOptions& opts = {});
    /// Tells which rights the bot asks for when it is added as an administrator.
    /// https://core.telegram.org/bots/api#getmydefaultadministratorrights (may be repeated after a lost answer)
    Result<ChatAdministratorRights> getMyDefaultAdministratorRights(const GetMyDefaultAdministratorRightsOptions& opts = {});
    /// Tells the bot's description in a language.
    /// https://core.telegram.org/bots/api#getmydescription (may be repeated after a lost answer)
    Result<BotDescription> getMyDescription(const GetMyDescriptionOptions& opts = {});
    /// Tells the bot's name in a language.
    /// https://core.telegram.org/bots/api#getmyname (may be repeated after a lost answer)
    Result<BotName> getMyName(const GetMyNameOptions& opts = {});
    /// Tells the bot's short description in a language.
    /// https://core.telegram.org/bots/api#getmyshortdescription (may be repeated after a lost answer)
    Result<BotShortDescription> getMyShortDescription(const GetMyShortDescriptionOptions& opts = {});
    /// Tells how many Stars the bot has.
    /// https://core.telegram.org/bots/api#getmystarbalance (may be repeated after a lost answer)
    Result<StarAmount> getMyStarBalance();
    /// Tells which Stars came and went, oldest first.
    /// https://core.telegram.org/bots/api#getstartransactions (may be repeated after a lost answer)
    Result<StarTransactions> getStarTransactions(const GetStarTransactionsOptions& opts = {});
    /// Tells about a set of stickers.
    /// https://core.telegram.org/bots/api#getstickerset (may be repeated after a lost answer)
    /// @param name The set; a new one's name ends with _by_ and the bot's username.
    Result<StickerSet> getStickerSet(std::string_view name);
    /// Asks for updates; MessageLoop does so by itself. Fails while a webhook is set.
    /// https://core.telegram.org/bots/api#getupdates (may be repeated after a lost answer)
    Result<std::vector<Update>> getUpdates(const GetUpdatesOptions& opts = {});
    /// Tells which boosts a user has given a chat.
    /// https://core.telegram.org/bots/api#getuserchatboosts (may be repeated after a lost answer)
    Result<UserChatBoosts> getUserChatBoosts(ChatIdRef chat_id, std::int64_t user_id);
    /// Tells which gifts a user has.
    /// https://core.telegram.org/bots/api#getusergifts (may be repeated after a lost answer)
    Result<OwnedGifts> getUserGifts(std::int64_t user_id, const GetUserGiftsOptions& opts = {});
    /// Tells the last messages of the channel in somebody's profile.
    /// https://core.telegram.org/bots/api#getuserpersonalchatmessages (may be repeated after a lost answer)
    /// @param limit How many at most.
    Result<std::vector<Message>> getUserPersonalChatMessages(std::int64_t user_id, std::int64_t limit);
    /// Tells which music somebody has in the profile.
    /// https://core.telegram.org/bots/api#getuserprofileaudios (may be repeated after a lost answer)
    Result<UserProfileAudios> getUserProfileAudios(std::int64_t user_id, const GetUserProfileAudiosOptions& opts = {});
    /// Tells somebody's profile pictures.
    /// https://core.telegram.org/bots/api#getuserprofilephotos (may be repeated after a lost answer)
    Result<UserProfilePhotos> getUserProfilePhotos(std::int64_t user_id, const GetUserProfilePhotosOptions& opts = {});
    /// Tells the state of the webhook; its address is empty if none is set.
    /// https://core.telegram.org/bots/api#getwebhookinfo (may be repeated after a lost answer)
    Result<WebhookInfo> getWebhookInfo();
    /// Gives somebody Telegram Premium, paid with the bot's Stars.
    /// https://core.telegram.org/bots/api#giftpremiumsubscription (never repeated by itself)
    /// @param month_count For how many months: 3, 6 or 12.
    /// @param star_count The price: 1000 Stars for 3 months, 1500 for 6, 2500 for 12.
    Result<bool> giftPremiumSubscription(std::int64_t user_id, std::int64_t month_count, std::int64_t star_count, const GiftPremiumSubscriptionOptions& opts = {});
    /// Hides the General topic, and closes it.
    /// https://core.telegram.org/bots/api#hidegeneralforumtopic (may be repeated after a lost answer)
    Result<bool> hideGeneralForumTopic(ChatIdRef chat_id);
    /// Leaves a chat.
    /// https://core.telegram.org/bots/api#leavechat (may be repeated after a lost answer)
    Result<bool> leaveChat(ChatIdRef chat_id);
    /// Logs the bot out of Telegram's server, so that one of one's own can run it.
    /// https://core.telegram.org/bots/api#logout (may be repeated after a lost answer)
    Result<bool> logOut();
    /// Pins a message.
    /// https://core.telegram.org/bots/api#pinchatmessage (may be repeated after a lost answer)
    Result<bool> pinChatMessage(ChatIdRef chat_id, std::int64_t message_id, const PinChatMessageOptions& opts = {});
    /// Posts a story for a business account.
    /// https://core.telegram.org/bots/api#poststory (never repeated by itself)
    /// @param business_connection_id The business account in whose name it is done.
    /// @param content What the story shows.
    /// @param active_period After how many seconds the story ends: 6, 12, 24 or 48 hours.
    Result<Story> postStory(std::string_view business_connection_id, const InputStoryContent& content, std::int64_t active_period, const PostStoryOptions& opts = {});
    /// Makes somebody an administrator, changes the rights, or takes all back.
    /// https://core.telegram.org/bots/api#promotechatmember (may be repeated after a lost answer)
    Result<bool> promoteChatMember(ChatIdRef chat_id, std::int64_t user_id, const PromoteChatMemberOptions& opts = {});
    /// Marks a message as read for a business account.
    /// https://core.telegram.org/bots/api#readbusinessmessage (never repeated by itself)
    /// @param business_connection_id The business account in whose name it is done.
    Result<bool> readBusinessMessage(std::string_view business_connection_id, std::int64_t chat_id, std::int64_t message_id);
    /// Gives a payment of Stars back.
    /// https://core.telegram.org/bots/api#refundstarpayment (never repeated by itself)
    /// @param telegram_payment_charge_id The payment, as Telegram calls it.
    Result<bool> refundStarPayment(std::int64_t user_id, std::string_view telegram_payment_charge_id);
    /// Removes the profile picture of a business account.
    /// https://core.telegram.org/bots/api#removebusinessaccountprofilephoto (may be repeated after a lost answer)
    /// @param business_connection_id The business account in whose name it is done.
    Result<bool> removeBusinessAccountProfilePhoto(std::string_view business_connection_id, const RemoveBusinessAccountProfilePhotoOptions& opts = {});
    /// Takes a chat's verification by the bot's organisation back.
    /// https://core.telegram.org/bots/api#removechatverification (may be repeated after a lost answer)
    Result<bool> removeChatVerification(ChatIdRef chat_id);
    /// Removes the bot's profile picture.
    /// https://core.telegram.org/bots/api#removemyprofilephoto (may be repeated after a lost answer)
    Result<bool> removeMyProfilePhoto();
    /// Takes a user's verification by the bot's organisation back.
    /// https://core.telegram.org/bots/api#removeuserverification (may be repeated after a lost answer)
    Result<bool> removeUserVerification(std::int64_t user_id);
    /// Opens a closed topic again.
    /// https://core.telegram.org/bots/api#reopenforumtopic (may be repeated after a lost answer)
    /// @param message_thread_id The topic, or the thread of a group.
    Result<bool> reopenForumTopic(ChatIdRef chat_id, std::int64_t message_thread_id);
    /// Opens the General topic again, and shows it.
    /// https://core.telegram.org/bots/api#reopengeneralforumtopic (may be repeated after a lost answer)
    Result<bool> reopenGeneralForumTopic(ChatIdRef chat_id);
    /// Gives a bot that this one manages a new token; the old one ends.
    /// https://core.telegram.org/bots/api#replacemanagedbottoken (never repeated by itself)
    Result<std::string> replaceManagedBotToken(std::int64_t user_id);
    /// Puts a sticker in the place of another one in its set.
    /// https://core.telegram.org/bots/api#replacestickerinset (may be repeated after a lost answer)
    /// @param name The set.
    /// @param old_sticker The file_id of the sticker that goes.
    Result<bool> replaceStickerInSet(std::int64_t user_id, std::string_view name, std::string_view old_sticker, const InputSticker& sticker);
    /// Posts a story of one business account for another one, both connected to the bot.
    /// https://core.telegram.org/bots/api#repoststory (never repeated by itself)
    /// @param business_connection_id The business account in whose name it is done.
    /// @param active_period After how many seconds the story ends: 6, 12, 24 or 48 hours.
    Result<Story> repostStory(std::string_view business_connection_id, std::int64_t from_chat_id, std::int64_t from_story_id, std::int64_t active_period, const RepostStoryOptions& opts = {});
    /// Limits what somebody may do in a supergroup.
    /// https://core.telegram.org/bots/api#restrictchatmember (may be repeated after a lost answer)
    /// @param permissions What may be done.
    Result<bool> restrictChatMember(ChatIdRef chat_id, std::int64_t user_id, const ChatPermissions& permissions, const RestrictChatMemberOptions& opts = {});
    /// Ends an invite link that the bot made.
    /// https://core.telegram.org/bots/api#revokechatinvitelink (may be repeated after a lost answer)
    /// @param invite_link The link to end.
    Result<ChatInviteLink> revokeChatInviteLink(ChatIdRef chat_id, std::string_view invite_link);
    /// Keeps a message that a Mini App lets the user send.
    /// https://core.telegram.org/bots/api#savepreparedinlinemessage (never repeated by itself)
    /// @param result What is sent.
    Result<PreparedInlineMessage> savePreparedInlineMessage(std::int64_t user_id, const InlineQueryResult& result, const SavePreparedInlineMessageOptions& opts = {});
    /// Keeps a key that a Mini App may use.
    /// https://core.telegram.org/bots/api#savepreparedkeyboardbutton (never repeated by itself)
    /// @param button The button.
    Result<PreparedKeyboardButton> savePreparedKeyboardButton(std::int64_t user_id, const KeyboardButton& button);
    /// Sends a GIF, or a video without sound.
    /// https://core.telegram.org/bots/api#sendanimation (never repeated by itself)
    /// @param animation The file: an upload, a file_id or an address.
    Result<Message> sendAnimation(ChatIdRef chat_id, const InputFile& animation, const SendAnimationOptions& opts = {});
    /// Sends a piece of music, MP3 or M4A, for the player.
    /// https://core.telegram.org/bots/api#sendaudio (never repeated by itself)
    /// @param audio The file: an upload, a file_id or an address.
    Result<Message> sendAudio(ChatIdRef chat_id, const InputFile& audio, const SendAudioOptions& opts = {});
    /// Shows for up to 5 seconds that the bot is doing something.
    /// https://core.telegram.org/bots/api#sendchataction (may be repeated after a lost answer)
    /// @param action What the bot seems to do: typing, upload_photo and so on.
    Result<bool> sendChatAction(ChatIdRef chat_id, std::string_view action, const SendChatActionOptions& opts = {});
    /// Opens a Mini App for somebody who asked to join.
    /// https://core.telegram.org/bots/api#sendchatjoinrequestwebapp (never repeated by itself)
    /// @param chat_join_request_query_id The request to join, by ChatJoinRequest's query_id.
    /// @param web_app_url The Mini App to open, by its address.
    Result<bool> sendChatJoinRequestWebApp(std::string_view chat_join_request_query_id, std::string_view web_app_url);
    /// Sends a checklist for a business account.
    /// https://core.telegram.org/bots/api#sendchecklist (never repeated by itself)
    /// @param business_connection_id The business account in whose name it is done.
    Result<Message> sendChecklist(std::string_view business_connection_id, ChatIdRef chat_id, const InputChecklist& checklist, const SendChecklistOptions& opts = {});
    /// Sends somebody's phone number.
    /// https://core.telegram.org/bots/api#sendcontact (never repeated by itself)
    Result<Message> sendContact(ChatIdRef chat_id, std::string_view phone_number, std::string_view first_name, const SendContactOptions& opts = {});
    /// Sends an animated emoji that ends with a random value.
    /// https://core.telegram.org/bots/api#senddice (never repeated by itself)
    Result<Message> sendDice(ChatIdRef chat_id, const SendDiceOptions& opts = {});
    /// Sends a file of any kind.
    /// https://core.telegram.org/bots/api#senddocument (never repeated by itself)
    /// @param document The file: an upload, a file_id or an address.
    Result<Message> sendDocument(ChatIdRef chat_id, const InputFile& document, const SendDocumentOptions& opts = {});
    /// Sends a game.
    /// https://core.telegram.org/bots/api#sendgame (never repeated by itself)
    /// @param game_short_name The game, by its short name.
    Result<Message> sendGame(ChatIdRef chat_id, std::string_view game_short_name, const SendGameOptions& opts = {});
    /// Sends a gift to a user or channel, paid with the bot's Stars.
    /// https://core.telegram.org/bots/api#sendgift (never repeated by itself)
    Result<bool> sendGift(std::string_view gift_id, const SendGiftOptions& opts = {});
    /// Sends an invoice.
    /// https://core.telegram.org/bots/api#sendinvoice (never repeated by itself)
    /// @param description What is sold, 1 to 255 characters.
    /// @param payload What the bot gets back with the payment, 1 to 128 bytes; the user never sees it.
    /// @param currency The currency, by its three letters (ISO 4217); XTR for Stars.
    /// @param prices The lines of the bill; with Stars exactly one.
    Result<Message> sendInvoice(ChatIdRef chat_id, std::string_view title, std::string_view description, std::string_view payload, std::string_view currency, ListRef<LabeledPrice> prices, const SendInvoiceOptions& opts = {});
    /// Sends a photo that moves for a moment.
    /// https://core.telegram.org/bots/api#sendlivephoto (never repeated by itself)
    /// @param live_photo The moving part: an upload or a file_id.
    /// @param photo The still picture: an upload or a file_id.
    Result<Message> sendLivePhoto(ChatIdRef chat_id, const InputFile& live_photo, const InputFile& photo, const SendLivePhotoOptions& opts = {});
    /// Sends a place on the map; with live_period one that moves.
    /// https://core.telegram.org/bots/api#sendlocation (never repeated by itself)
    Result<Message> sendLocation(ChatIdRef chat_id, double latitude, double longitude, const SendLocationOptions& opts = {});
    /// Sends 2 to 10 files as an album; documents and music only with their like.
    /// https://core.telegram.org/bots/api#sendmediagroup (never repeated by itself)
    /// @param media The files, 2 to 10.
    Result<std::vector<Message>> sendMediaGroup(ChatIdRef chat_id, ListRef<InputMedia> media, const SendMediaGroupOptions& opts = {});
    /// Sends a text of 1 to 4096 characters, counted without markup.
    /// https://core.telegram.org/bots/api#sendmessage (never repeated by itself)
    Result<Message> sendMessage(ChatIdRef chat_id, TextRef text, const SendMessageOptions& opts = {});
    /// Shows a text that is still being written, as a model makes it.
    /// https://core.telegram.org/bots/api#sendmessagedraft (never repeated by itself)
    /// @param draft_id Tells drafts apart; one that changes is drawn anew. Not 0.
    Result<bool> sendMessageDraft(std::int64_t chat_id, std::int64_t draft_id, const SendMessageDraftOptions& opts = {});
    /// Sends up to 10 files that cost Stars to see.
    /// https://core.telegram.org/bots/api#sendpaidmedia (never repeated by itself)
    /// @param star_count How many Stars it costs.
    /// @param media The files, up to 10.
    Result<Message> sendPaidMedia(ChatIdRef chat_id, std::int64_t star_count, ListRef<InputPaidMedia> media, const SendPaidMediaOptions& opts = {});
    /// Sends a photo; at most 10 MB.
    /// https://core.telegram.org/bots/api#sendphoto (never repeated by itself)
    /// @param photo The photo: an upload, a file_id or an address.
    Result<Message> sendPhoto(ChatIdRef chat_id, const InputFile& photo, const SendPhotoOptions& opts = {});
    /// Sends a poll.
    /// https://core.telegram.org/bots/api#sendpoll (never repeated by itself)
    /// @param options The answers, in their order.
    Result<Message> sendPoll(ChatIdRef chat_id, std::string_view question, ListRef<InputPollOption> options, const SendPollOptions& opts = {});
    /// Sends a rich message: headings, lists, tables, pictures.
    /// https://core.telegram.org/bots/api#sendrichmessage (never repeated by itself)
    Result<Message> sendRichMessage(ChatIdRef chat_id, const InputRichMessage& rich_message, const SendRichMessageOptions& opts = {});
    /// Shows a rich message that is still being written.
    /// https://core.telegram.org/bots/api#sendrichmessagedraft (never repeated by itself)
    /// @param draft_id Tells drafts apart; one that changes is drawn anew. Not 0.
    Result<bool> sendRichMessageDraft(std::int64_t chat_id, std::int64_t draft_id, const InputRichMessage& rich_message, const SendRichMessageDraftOptions& opts = {});
    /// Sends a shared widget once more.
    /// https://core.telegram.org/bots/api#sendsharedwidget (never repeated by itself)
    /// @param widget_id The shared widget.
    Result<Message> sendSharedWidget(ChatIdRef chat_id, std::string_view widget_id, const SendSharedWidgetOptions& opts = {});
    /// Sends a sticker.
    /// https://core.telegram.org/bots/api#sendsticker (never repeated by itself)
    /// @param sticker The sticker: an upload, a file_id or an address.
    Result<Message> sendSticker(ChatIdRef chat_id, const InputFile& sticker, const SendStickerOptions& opts = {});
    /// Sends a place with name and address.
    /// https://core.telegram.org/bots/api#sendvenue (never repeated by itself)
    Result<Message> sendVenue(ChatIdRef chat_id, double latitude, double longitude, std::string_view title, std::string_view address, const SendVenueOptions& opts = {});
    /// Sends a video, best as MP4.
    /// https://core.telegram.org/bots/api#sendvideo (never repeated by itself)
    /// @param video The file: an upload, a file_id or an address.
    Result<Message> sendVideo(ChatIdRef chat_id, const InputFile& video, const SendVideoOptions& opts = {});
    /// Sends a round video of up to a minute.
    /// https://core.telegram.org/bots/api#sendvideonote (never repeated by itself)
    /// @param video_note The file: an upload or a file_id.
    Result<Message> sendVideoNote(ChatIdRef chat_id, const InputFile& video_note, const SendVideoNoteOptions& opts = {});
    /// Sends a voice message: OGG with OPUS, MP3 or M4A.
    /// https://core.telegram.org/bots/api#sendvoice (never repeated by itself)
    /// @param voice The file: an upload, a file_id or an address.
    Result<Message> sendVoice(ChatIdRef chat_id, const InputFile& voice, const SendVoiceOptions& opts = {});
    /// Sends a small page that lives in the message.
    /// https://core.telegram.org/bots/api#sendwidget (never repeated by itself)
    /// @param html The content, in HTML.
    Result<Message> sendWidget(ChatIdRef chat_id, std::string_view html, const SendWidgetOptions& opts = {});
    /// Sets the bio of a business account.
    /// https://core.telegram.org/bots/api#setbusinessaccountbio (may be repeated after a lost answer)
    /// @param business_connection_id The business account in whose name it is done.
    Result<bool> setBusinessAccountBio(std::string_view business_connection_id, const SetBusinessAccountBioOptions& opts = {});
    /// Sets which gifts a business account takes.
    /// https://core.telegram.org/bots/api#setbusinessaccountgiftsettings (may be repeated after a lost answer)
    /// @param business_connection_id The business account in whose name it is done.
    /// @param show_gift_button Whether the input field has a button for gifts.
    /// @param accepted_gift_types Which gifts are taken.
    Result<bool> setBusinessAccountGiftSettings(std::string_view business_connection_id, bool show_gift_button, const AcceptedGiftTypes& accepted_gift_types);
    /// Sets the name of a business account.
    /// https://core.telegram.org/bots/api#setbusinessaccountname (may be repeated after a lost answer)
    /// @param business_connection_id The business account in whose name it is done.
    Result<bool> setBusinessAccountName(std::string_view business_connection_id, std::string_view first_name, const SetBusinessAccountNameOptions& opts = {});
    /// Sets the profile picture of a business account.
    /// https://core.telegram.org/bots/api#setbusinessaccountprofilephoto (may be repeated after a lost answer)
    /// @param business_connection_id The business account in whose name it is done.
    Result<bool> setBusinessAccountProfilePhoto(std::string_view business_connection_id, const InputProfilePhoto& photo, const SetBusinessAccountProfilePhotoOptions& opts = {});
    /// Sets the username of a business account.
    /// https://core.telegram.org/bots/api#setbusinessaccountusername (may be repeated after a lost answer)
    /// @param business_connection_id The business account in whose name it is done.
    Result<bool> setBusinessAccountUsername(std::string_view business_connection_id, const SetBusinessAccountUsernameOptions& opts = {});
    /// Gives an administrator whom the bot made a title.
    /// https://core.telegram.org/bots/api#setchatadministratorcustomtitle (may be repeated after a lost answer)
    /// @param custom_title The title that others see, up to 16 characters without emoji.
    Result<bool> setChatAdministratorCustomTitle(ChatIdRef chat_id, std::int64_t user_id, std::string_view custom_title);
    /// Sets what a chat says about itself.
    /// https://core.telegram.org/bots/api#setchatdescription (may be repeated after a lost answer)
    Result<bool> setChatDescription(ChatIdRef chat_id, const SetChatDescriptionOptions& opts = {});
    /// Gives a member a tag.
    /// https://core.telegram.org/bots/api#setchatmembertag (may be repeated after a lost answer)
    Result<bool> setChatMemberTag(ChatIdRef chat_id, std::int64_t user_id, const SetChatMemberTagOptions& opts = {});
    /// Sets the menu button of a private chat, or the default.
    /// https://core.telegram.org/bots/api#setchatmenubutton (may be repeated after a lost answer)
    Result<bool> setChatMenuButton(const SetChatMenuButtonOptions& opts = {});
    /// Sets what all members of a chat may do.
    /// https://core.telegram.org/bots/api#setchatpermissions (may be repeated after a lost answer)
    /// @param permissions What may be done.
    Result<bool> setChatPermissions(ChatIdRef chat_id, const ChatPermissions& permissions, const SetChatPermissionsOptions& opts = {});
    /// Sets a chat's picture.
    /// https://core.telegram.org/bots/api#setchatphoto (may be repeated after a lost answer)
    /// @param photo The picture, uploaded.
    Result<bool> setChatPhoto(ChatIdRef chat_id, const InputFile& photo);
    /// Gives a supergroup a set of stickers.
    /// https://core.telegram.org/bots/api#setchatstickerset (may be repeated after a lost answer)
    /// @param sticker_set_name The set of stickers, by its name.
    Result<bool> setChatStickerSet(ChatIdRef chat_id, std::string_view sticker_set_name);
    /// Sets a chat's title.
    /// https://core.telegram.org/bots/api#setchattitle (may be repeated after a lost answer)
    Result<bool> setChatTitle(ChatIdRef chat_id, std::string_view title);
    /// Sets the picture of a set of custom emoji.
    /// https://core.telegram.org/bots/api#setcustomemojistickersetthumbnail (may be repeated after a lost answer)
    /// @param name The set; a new one's name ends with _by_ and the bot's username.
    Result<bool> setCustomEmojiStickerSetThumbnail(std::string_view name, const SetCustomEmojiStickerSetThumbnailOptions& opts = {});
    /// Sets somebody's score in a game.
    /// https://core.telegram.org/bots/api#setgamescore (never repeated by itself)
    /// @param score The score, not negative.
    /// @param msg_identifier the message: {chat_id, message_id}, an inline_message_id, or a Message
    Result<std::optional<Message>> setGameScore(std::int64_t user_id, std::int64_t score, MessageIdentifierRef msg_identifier, const SetGameScoreOptions& opts = {});
    /// Sets who may use a bot that this one manages.
    /// https://core.telegram.org/bots/api#setmanagedbotaccesssettings (may be repeated after a lost answer)
    /// @param is_access_restricted Whether only the owner and chosen users may use it.
    Result<bool> setManagedBotAccessSettings(std::int64_t user_id, bool is_access_restricted, const SetManagedBotAccessSettingsOptions& opts = {});
    /// Sets the bot's reaction to a message.
    /// https://core.telegram.org/bots/api#setmessagereaction (may be repeated after a lost answer)
    Result<bool> setMessageReaction(ChatIdRef chat_id, std::int64_t message_id, const SetMessageReactionOptions& opts = {});
    /// Sets the bot's commands for a scope and language.
    /// https://core.telegram.org/bots/api#setmycommands (may be repeated after a lost answer)
    /// @param commands The commands, at most 100.
    Result<bool> setMyCommands(ListRef<BotCommand> commands, const SetMyCommandsOptions& opts = {});
    /// Sets which rights the bot asks for when it is added as an administrator.
    /// https://core.telegram.org/bots/api#setmydefaultadministratorrights (may be repeated after a lost answer)
    Result<bool> setMyDefaultAdministratorRights(const SetMyDefaultAdministratorRightsOptions& opts = {});
    /// Sets what an empty chat with the bot shows.
    /// https://core.telegram.org/bots/api#setmydescription (may be repeated after a lost answer)
    Result<bool> setMyDescription(const SetMyDescriptionOptions& opts = {});
    /// Sets the bot's name.
    /// https://core.telegram.org/bots/api#setmyname (may be repeated after a lost answer)
    Result<bool> setMyName(const SetMyNameOptions& opts = {});
    /// Sets the bot's profile picture.
    /// https://core.telegram.org/bots/api#setmyprofilephoto (may be repeated after a lost answer)
    Result<bool> setMyProfilePhoto(const InputProfilePhoto& photo);
    /// Sets what BotFather would; what isn't named stays.
    /// https://core.telegram.org/bots/api#setmysettings (may be repeated after a lost answer)
    Result<bool> setMySettings(const SetMySettingsOptions& opts = {});
    /// Sets the text of the bot's profile.
    /// https://core.telegram.org/bots/api#setmyshortdescription (may be repeated after a lost answer)
    Result<bool> setMyShortDescription(const SetMyShortDescriptionOptions& opts = {});
    /// Tells somebody what is wrong with the Telegram Passport data sent.
    /// https://core.telegram.org/bots/api#setpassportdataerrors (never repeated by itself)
    /// @param errors What is wrong.
    Result<bool> setPassportDataErrors(std::int64_t user_id, ListRef<PassportElementError> errors);
    /// Sets the emoji that a sticker stands for.
    /// https://core.telegram.org/bots/api#setstickeremojilist (may be repeated after a lost answer)
    /// @param sticker The sticker, by its file_id.
    /// @param emoji_list The emoji that it stands for, 1 to 20.
    Result<bool> setStickerEmojiList(std::string_view sticker, StringsRef emoji_list);
    /// Sets the words that a sticker is found by.
    /// https://core.telegram.org/bots/api#setstickerkeywords (may be repeated after a lost answer)
    /// @param sticker The sticker, by its file_id.
    Result<bool> setStickerKeywords(std::string_view sticker, const SetStickerKeywordsOptions& opts = {});
    /// Sets where a mask sits.
    /// https://core.telegram.org/bots/api#setstickermaskposition (may be repeated after a lost answer)
    /// @param sticker The sticker, by its file_id.
    Result<bool> setStickerMaskPosition(std::string_view sticker, const SetStickerMaskPositionOptions& opts = {});
    /// Moves a sticker within its set.
    /// https://core.telegram.org/bots/api#setstickerpositioninset (may be repeated after a lost answer)
    /// @param sticker The sticker, by its file_id.
    /// @param position The new place, from 0.
    Result<bool> setStickerPositionInSet(std::string_view sticker, std::int64_t position);
    /// Sets the picture of a set of stickers.
    /// https://core.telegram.org/bots/api#setstickersetthumbnail (may be repeated after a lost answer)
    /// @param name The set; a new one's name ends with _by_ and the bot's username.
    /// @param format What kind of file it is: static, animated or video.
    Result<bool> setStickerSetThumbnail(std::string_view name, std::int64_t user_id, std::string_view format, const SetStickerSetThumbnailOptions& opts = {});
    /// The old name of setStickerSetThumbnail.
    [[deprecated("use setStickerSetThumbnail")]]
    Result<bool> setStickerSetThumb(std::string_view name, std::int64_t user_id, std::string_view format, const SetStickerSetThumbnailOptions& opts = {}) {
        return setStickerSetThumbnail(name, user_id, format, opts);
    }
    /// Sets the title of a set of stickers.
    /// https://core.telegram.org/bots/api#setstickersettitle (may be repeated after a lost answer)
    /// @param name The set; a new one's name ends with _by_ and the bot's username.
    Result<bool> setStickerSetTitle(std::string_view name, std::string_view title);
    /// Sets the emoji beside the name of a user who allowed it in a Mini App.
    /// https://core.telegram.org/bots/api#setuseremojistatus (may be repeated after a lost answer)
    Result<bool> setUserEmojiStatus(std::int64_t user_id, const SetUserEmojiStatusOptions& opts = {});
    /// Makes the server send updates to an address; getUpdates fails then.
    /// https://core.telegram.org/bots/api#setwebhook (may be repeated after a lost answer)
    /// @param url The address, HTTPS, on port 443, 80, 88 or 8443.
    Result<bool> setWebhook(std::string_view url, const SetWebhookOptions& opts = {});
    /// Ends a live location before its time.
    /// https://core.telegram.org/bots/api#stopmessagelivelocation (may be repeated after a lost answer)
    /// @param msg_identifier the message: {chat_id, message_id}, an inline_message_id, or a Message
    Result<std::optional<Message>> stopMessageLiveLocation(MessageIdentifierRef msg_identifier, const StopMessageLiveLocationOptions& opts = {});
    /// Ends a poll that the bot sent.
    /// https://core.telegram.org/bots/api#stoppoll (may be repeated after a lost answer)
    /// @param msg_identifier the message: {chat_id, message_id}, an inline_message_id, or a Message
    Result<Poll> stopPoll(MessageIdentifierRef msg_identifier, const StopPollOptions& opts = {});
    /// Moves Stars of a business account to the bot.
    /// https://core.telegram.org/bots/api#transferbusinessaccountstars (never repeated by itself)
    /// @param business_connection_id The business account in whose name it is done.
    /// @param star_count How many Stars.
    Result<bool> transferBusinessAccountStars(std::string_view business_connection_id, std::int64_t star_count);
    /// Gives a unique gift of a business account to somebody else.
    /// https://core.telegram.org/bots/api#transfergift (never repeated by itself)
    /// @param business_connection_id The business account in whose name it is done.
    /// @param owned_gift_id The gift among those that the account has.
    /// @param new_owner_chat_id Who gets it; a message must have come from there in the last 24 hours.
    Result<bool> transferGift(std::string_view business_connection_id, std::string_view owned_gift_id, std::int64_t new_owner_chat_id, const TransferGiftOptions& opts = {});
    /// Lets somebody who was banned join again; throws a member out unless only_if_banned.
    /// https://core.telegram.org/bots/api#unbanchatmember (may be repeated after a lost answer)
    Result<bool> unbanChatMember(ChatIdRef chat_id, std::int64_t user_id, const UnbanChatMemberOptions& opts = {});
    /// Lets a channel write in a chat again.
    /// https://core.telegram.org/bots/api#unbanchatsenderchat (may be repeated after a lost answer)
    /// @param sender_chat_id The channel in whose name somebody writes.
    Result<bool> unbanChatSenderChat(ChatIdRef chat_id, std::int64_t sender_chat_id);
    /// Shows the General topic again.
    /// https://core.telegram.org/bots/api#unhidegeneralforumtopic (may be repeated after a lost answer)
    Result<bool> unhideGeneralForumTopic(ChatIdRef chat_id);
    /// Unpins all messages of a chat.
    /// https://core.telegram.org/bots/api#unpinallchatmessages (may be repeated after a lost answer)
    Result<bool> unpinAllChatMessages(ChatIdRef chat_id);
    /// Unpins all messages of a topic.
    /// https://core.telegram.org/bots/api#unpinallforumtopicmessages (may be repeated after a lost answer)
    /// @param message_thread_id The topic, or the thread of a group.
    Result<bool> unpinAllForumTopicMessages(ChatIdRef chat_id, std::int64_t message_thread_id);
    /// Unpins all messages of the General topic.
    /// https://core.telegram.org/bots/api#unpinallgeneralforumtopicmessages (may be repeated after a lost answer)
    Result<bool> unpinAllGeneralForumTopicMessages(ChatIdRef chat_id);
    /// Unpins a message; without its number the newest one.
    /// https://core.telegram.org/bots/api#unpinchatmessage (may be repeated after a lost answer)
    Result<bool> unpinChatMessage(ChatIdRef chat_id, const UnpinChatMessageOptions& opts = {});
    /// Makes a common gift of a business account a unique one.
    /// https://core.telegram.org/bots/api#upgradegift (never repeated by itself)
    /// @param business_connection_id The business account in whose name it is done.
    /// @param owned_gift_id The gift among those that the account has.
    Result<bool> upgradeGift(std::string_view business_connection_id, std::string_view owned_gift_id, const UpgradeGiftOptions& opts = {});
    /// Uploads a file for stickers that are made later.
    /// https://core.telegram.org/bots/api#uploadstickerfile (never repeated by itself)
    /// @param sticker The file: WEBP, PNG, TGS or WEBM.
    /// @param sticker_format What kind of file it is: static, animated or video.
    Result<File> uploadStickerFile(std::int64_t user_id, const InputFile& sticker, std::string_view sticker_format);
    /// Verifies a chat in the name of the bot's organisation.
    /// https://core.telegram.org/bots/api#verifychat (may be repeated after a lost answer)
    Result<bool> verifyChat(ChatIdRef chat_id, const VerifyChatOptions& opts = {});
    /// Verifies a user in the name of the bot's organisation.
    /// https://core.telegram.org/bots/api#verifyuser (may be repeated after a lost answer)
    Result<bool> verifyUser(std::int64_t user_id, const VerifyUserOptions& opts = {});
};

}  // namespace telepot
