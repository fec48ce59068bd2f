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

    /// https://core.telegram.org/bots/api#addstickertoset (never repeated by itself)
    Result<bool> addStickerToSet(std::int64_t user_id, std::string_view name, const InputSticker& sticker);
    /// https://core.telegram.org/bots/api#answercallbackquery (may be repeated after a lost answer)
    Result<bool> answerCallbackQuery(std::string_view callback_query_id, const AnswerCallbackQueryOptions& opts = {});
    /// https://core.telegram.org/bots/api#answerchatjoinrequestquery (may be repeated after a lost answer)
    Result<bool> answerChatJoinRequestQuery(std::string_view chat_join_request_query_id, std::string_view result);
    /// https://core.telegram.org/bots/api#answerguestquery (may be repeated after a lost answer)
    Result<SentGuestMessage> answerGuestQuery(std::string_view guest_query_id, const InlineQueryResult& result);
    /// https://core.telegram.org/bots/api#answerinlinequery (may be repeated after a lost answer)
    Result<bool> answerInlineQuery(std::string_view inline_query_id, ListRef<InlineQueryResult> results, const AnswerInlineQueryOptions& opts = {});
    /// https://core.telegram.org/bots/api#answerprecheckoutquery (may be repeated after a lost answer)
    Result<bool> answerPreCheckoutQuery(std::string_view pre_checkout_query_id, bool ok, const AnswerPreCheckoutQueryOptions& opts = {});
    /// https://core.telegram.org/bots/api#answershippingquery (may be repeated after a lost answer)
    Result<bool> answerShippingQuery(std::string_view shipping_query_id, bool ok, const AnswerShippingQueryOptions& opts = {});
    /// https://core.telegram.org/bots/api#answerwebappquery (may be repeated after a lost answer)
    Result<SentWebAppMessage> answerWebAppQuery(std::string_view web_app_query_id, const InlineQueryResult& result);
    /// https://core.telegram.org/bots/api#answerwidgetquery (may be repeated after a lost answer)
    Result<bool> answerWidgetQuery(std::string_view widget_query_id, const AnswerWidgetQueryOptions& opts = {});
    /// https://core.telegram.org/bots/api#approvechatjoinrequest (may be repeated after a lost answer)
    Result<bool> approveChatJoinRequest(ChatIdRef chat_id, std::int64_t user_id);
    /// https://core.telegram.org/bots/api#approvesuggestedpost (may be repeated after a lost answer)
    Result<bool> approveSuggestedPost(std::int64_t chat_id, std::int64_t message_id, const ApproveSuggestedPostOptions& opts = {});
    /// https://core.telegram.org/bots/api#banchatmember (may be repeated after a lost answer)
    Result<bool> banChatMember(ChatIdRef chat_id, std::int64_t user_id, const BanChatMemberOptions& opts = {});
    /// The old name of banChatMember.
    [[deprecated("use banChatMember")]]
    Result<bool> kickChatMember(ChatIdRef chat_id, std::int64_t user_id, const BanChatMemberOptions& opts = {}) {
        return banChatMember(chat_id, user_id, opts);
    }
    /// https://core.telegram.org/bots/api#banchatsenderchat (may be repeated after a lost answer)
    Result<bool> banChatSenderChat(ChatIdRef chat_id, std::int64_t sender_chat_id);
    /// https://core.telegram.org/bots/api#close (may be repeated after a lost answer)
    Result<bool> close();
    /// https://core.telegram.org/bots/api#closeforumtopic (may be repeated after a lost answer)
    Result<bool> closeForumTopic(ChatIdRef chat_id, std::int64_t message_thread_id);
    /// https://core.telegram.org/bots/api#closegeneralforumtopic (may be repeated after a lost answer)
    Result<bool> closeGeneralForumTopic(ChatIdRef chat_id);
    /// https://core.telegram.org/bots/api#convertgifttostars (never repeated by itself)
    Result<bool> convertGiftToStars(std::string_view business_connection_id, std::string_view owned_gift_id);
    /// https://core.telegram.org/bots/api#copymessage (never repeated by itself)
    Result<MessageId> copyMessage(ChatIdRef chat_id, ChatIdRef from_chat_id, std::int64_t message_id, const CopyMessageOptions& opts = {});
    /// https://core.telegram.org/bots/api#copymessages (never repeated by itself)
    Result<std::vector<MessageId>> copyMessages(ChatIdRef chat_id, ChatIdRef from_chat_id, ListRef<std::int64_t> message_ids, const CopyMessagesOptions& opts = {});
    /// https://core.telegram.org/bots/api#createchatinvitelink (never repeated by itself)
    Result<ChatInviteLink> createChatInviteLink(ChatIdRef chat_id, const CreateChatInviteLinkOptions& opts = {});
    /// https://core.telegram.org/bots/api#createchatsubscriptioninvitelink (never repeated by itself)
    Result<ChatInviteLink> createChatSubscriptionInviteLink(ChatIdRef chat_id, std::int64_t subscription_period, std::int64_t subscription_price, const CreateChatSubscriptionInviteLinkOptions& opts = {});
    /// https://core.telegram.org/bots/api#createforumtopic (never repeated by itself)
    Result<ForumTopic> createForumTopic(ChatIdRef chat_id, std::string_view name, const CreateForumTopicOptions& opts = {});
    /// https://core.telegram.org/bots/api#createinvoicelink (never repeated by itself)
    Result<std::string> createInvoiceLink(std::string_view title, std::string_view description, std::string_view payload, std::string_view currency, ListRef<LabeledPrice> prices, const CreateInvoiceLinkOptions& opts = {});
    /// https://core.telegram.org/bots/api#createnewstickerset (never repeated by itself)
    Result<bool> createNewStickerSet(std::int64_t user_id, std::string_view name, std::string_view title, ListRef<InputSticker> stickers, const CreateNewStickerSetOptions& opts = {});
    /// https://core.telegram.org/bots/api#declinechatjoinrequest (may be repeated after a lost answer)
    Result<bool> declineChatJoinRequest(ChatIdRef chat_id, std::int64_t user_id);
    /// https://core.telegram.org/bots/api#declinesuggestedpost (may be repeated after a lost answer)
    Result<bool> declineSuggestedPost(std::int64_t chat_id, std::int64_t message_id, const DeclineSuggestedPostOptions& opts = {});
    /// https://core.telegram.org/bots/api#deleteallmessagereactions (may be repeated after a lost answer)
    Result<bool> deleteAllMessageReactions(ChatIdRef chat_id, const DeleteAllMessageReactionsOptions& opts = {});
    /// https://core.telegram.org/bots/api#deletebusinessmessages (may be repeated after a lost answer)
    Result<bool> deleteBusinessMessages(std::string_view business_connection_id, ListRef<std::int64_t> message_ids);
    /// https://core.telegram.org/bots/api#deletechatphoto (may be repeated after a lost answer)
    Result<bool> deleteChatPhoto(ChatIdRef chat_id);
    /// https://core.telegram.org/bots/api#deletechatstickerset (may be repeated after a lost answer)
    Result<bool> deleteChatStickerSet(ChatIdRef chat_id);
    /// https://core.telegram.org/bots/api#deleteephemeralmessage (may be repeated after a lost answer)
    Result<bool> deleteEphemeralMessage(ChatIdRef chat_id, std::int64_t receiver_user_id, std::int64_t ephemeral_message_id);
    /// https://core.telegram.org/bots/api#deleteforumtopic (may be repeated after a lost answer)
    Result<bool> deleteForumTopic(ChatIdRef chat_id, std::int64_t message_thread_id);
    /// https://core.telegram.org/bots/api#deletemessage (may be repeated after a lost answer)
    Result<bool> deleteMessage(MessageIdentifierRef msg_identifier);
    /// https://core.telegram.org/bots/api#deletemessagereaction (may be repeated after a lost answer)
    Result<bool> deleteMessageReaction(ChatIdRef chat_id, std::int64_t message_id, const DeleteMessageReactionOptions& opts = {});
    /// https://core.telegram.org/bots/api#deletemessages (may be repeated after a lost answer)
    Result<bool> deleteMessages(ChatIdRef chat_id, ListRef<std::int64_t> message_ids);
    /// https://core.telegram.org/bots/api#deletemycommands (may be repeated after a lost answer)
    Result<bool> deleteMyCommands(const DeleteMyCommandsOptions& opts = {});
    /// https://core.telegram.org/bots/api#deletestickerfromset (may be repeated after a lost answer)
    Result<bool> deleteStickerFromSet(std::string_view sticker);
    /// https://core.telegram.org/bots/api#deletestickerset (may be repeated after a lost answer)
    Result<bool> deleteStickerSet(std::string_view name);
    /// https://core.telegram.org/bots/api#deletestory (may be repeated after a lost answer)
    Result<bool> deleteStory(std::string_view business_connection_id, std::int64_t story_id);
    /// https://core.telegram.org/bots/api#deletewebhook (may be repeated after a lost answer)
    Result<bool> deleteWebhook(const DeleteWebhookOptions& opts = {});
    /// https://core.telegram.org/bots/api#editchatinvitelink (may be repeated after a lost answer)
    Result<ChatInviteLink> editChatInviteLink(ChatIdRef chat_id, std::string_view invite_link, const EditChatInviteLinkOptions& opts = {});
    /// https://core.telegram.org/bots/api#editchatsubscriptioninvitelink (may be repeated after a lost answer)
    Result<ChatInviteLink> editChatSubscriptionInviteLink(ChatIdRef chat_id, std::string_view invite_link, const EditChatSubscriptionInviteLinkOptions& opts = {});
    /// https://core.telegram.org/bots/api#editephemeralmessagecaption (may be repeated after a lost answer)
    Result<bool> editEphemeralMessageCaption(ChatIdRef chat_id, std::int64_t receiver_user_id, std::int64_t ephemeral_message_id, const EditEphemeralMessageCaptionOptions& opts = {});
    /// https://core.telegram.org/bots/api#editephemeralmessagemedia (may be repeated after a lost answer)
    Result<bool> editEphemeralMessageMedia(ChatIdRef chat_id, std::int64_t receiver_user_id, std::int64_t ephemeral_message_id, const InputMedia& media, const EditEphemeralMessageMediaOptions& opts = {});
    /// https://core.telegram.org/bots/api#editephemeralmessagereplymarkup (may be repeated after a lost answer)
    Result<bool> editEphemeralMessageReplyMarkup(ChatIdRef chat_id, std::int64_t receiver_user_id, std::int64_t ephemeral_message_id, const EditEphemeralMessageReplyMarkupOptions& opts = {});
    /// https://core.telegram.org/bots/api#editephemeralmessagetext (may be repeated after a lost answer)
    Result<bool> editEphemeralMessageText(ChatIdRef chat_id, std::int64_t receiver_user_id, std::int64_t ephemeral_message_id, const EditEphemeralMessageTextOptions& opts = {});
    /// https://core.telegram.org/bots/api#editforumtopic (may be repeated after a lost answer)
    Result<bool> editForumTopic(ChatIdRef chat_id, std::int64_t message_thread_id, const EditForumTopicOptions& opts = {});
    /// https://core.telegram.org/bots/api#editgeneralforumtopic (may be repeated after a lost answer)
    Result<bool> editGeneralForumTopic(ChatIdRef chat_id, std::string_view name);
    /// https://core.telegram.org/bots/api#editmessagecaption (may be repeated after a lost answer)
    Result<std::optional<Message>> editMessageCaption(MessageIdentifierRef msg_identifier, const EditMessageCaptionOptions& opts = {});
    /// https://core.telegram.org/bots/api#editmessagechecklist (may be repeated after a lost answer)
    Result<Message> editMessageChecklist(MessageIdentifierRef msg_identifier, std::string_view business_connection_id, const InputChecklist& checklist, const EditMessageChecklistOptions& opts = {});
    /// https://core.telegram.org/bots/api#editmessagelivelocation (may be repeated after a lost answer)
    Result<std::optional<Message>> editMessageLiveLocation(MessageIdentifierRef msg_identifier, double latitude, double longitude, const EditMessageLiveLocationOptions& opts = {});
    /// https://core.telegram.org/bots/api#editmessagemedia (may be repeated after a lost answer)
    Result<std::optional<Message>> editMessageMedia(MessageIdentifierRef msg_identifier, const InputMedia& media, const EditMessageMediaOptions& opts = {});
    /// https://core.telegram.org/bots/api#editmessagereplymarkup (may be repeated after a lost answer)
    Result<std::optional<Message>> editMessageReplyMarkup(MessageIdentifierRef msg_identifier, const EditMessageReplyMarkupOptions& opts = {});
    /// https://core.telegram.org/bots/api#editmessagetext (may be repeated after a lost answer)
    Result<std::optional<Message>> editMessageText(MessageIdentifierRef msg_identifier, TextRef text, const EditMessageTextOptions& opts = {});
    /// https://core.telegram.org/bots/api#editmessagewidgetdata (may be repeated after a lost answer)
    Result<bool> editMessageWidgetData(MessageIdentifierRef msg_identifier, const EditMessageWidgetDataOptions& opts = {});
    /// https://core.telegram.org/bots/api#editsharedwidgetdata (may be repeated after a lost answer)
    Result<bool> editSharedWidgetData(std::string_view widget_id, std::string_view public_data, const EditSharedWidgetDataOptions& opts = {});
    /// https://core.telegram.org/bots/api#editstory (may be repeated after a lost answer)
    Result<Story> editStory(std::string_view business_connection_id, std::int64_t story_id, const InputStoryContent& content, const EditStoryOptions& opts = {});
    /// https://core.telegram.org/bots/api#edituserstarsubscription (may be repeated after a lost answer)
    Result<bool> editUserStarSubscription(std::int64_t user_id, std::string_view telegram_payment_charge_id, bool is_canceled);
    /// https://core.telegram.org/bots/api#exportchatinvitelink (never repeated by itself)
    Result<std::string> exportChatInviteLink(ChatIdRef chat_id);
    /// https://core.telegram.org/bots/api#forwardmessage (never repeated by itself)
    Result<Message> forwardMessage(ChatIdRef chat_id, ChatIdRef from_chat_id, std::int64_t message_id, const ForwardMessageOptions& opts = {});
    /// https://core.telegram.org/bots/api#forwardmessages (never repeated by itself)
    Result<std::vector<MessageId>> forwardMessages(ChatIdRef chat_id, ChatIdRef from_chat_id, ListRef<std::int64_t> message_ids, const ForwardMessagesOptions& opts = {});
    /// https://core.telegram.org/bots/api#getavailablegifts (may be repeated after a lost answer)
    Result<Gifts> getAvailableGifts();
    /// https://core.telegram.org/bots/api#getbusinessaccountgifts (may be repeated after a lost answer)
    Result<OwnedGifts> getBusinessAccountGifts(std::string_view business_connection_id, const GetBusinessAccountGiftsOptions& opts = {});
    /// https://core.telegram.org/bots/api#getbusinessaccountstarbalance (may be repeated after a lost answer)
    Result<StarAmount> getBusinessAccountStarBalance(std::string_view business_connection_id);
    /// https://core.telegram.org/bots/api#getbusinessconnection (may be repeated after a lost answer)
    Result<BusinessConnection> getBusinessConnection(std::string_view business_connection_id);
    /// https://core.telegram.org/bots/api#getchat (may be repeated after a lost answer)
    Result<ChatFullInfo> getChat(ChatIdRef chat_id);
    /// https://core.telegram.org/bots/api#getchatadministrators (may be repeated after a lost answer)
    Result<std::vector<ChatMember>> getChatAdministrators(ChatIdRef chat_id, const GetChatAdministratorsOptions& opts = {});
    /// https://core.telegram.org/bots/api#getchatgifts (may be repeated after a lost answer)
    Result<OwnedGifts> getChatGifts(ChatIdRef chat_id, const GetChatGiftsOptions& opts = {});
    /// https://core.telegram.org/bots/api#getchatmember (may be repeated after a lost answer)
    Result<ChatMember> getChatMember(ChatIdRef chat_id, std::int64_t user_id);
    /// https://core.telegram.org/bots/api#getchatmembercount (may be repeated after a lost answer)
    Result<std::int64_t> getChatMemberCount(ChatIdRef chat_id);
    /// The old name of getChatMemberCount.
    [[deprecated("use getChatMemberCount")]]
    Result<std::int64_t> getChatMembersCount(ChatIdRef chat_id) {
        return getChatMemberCount(chat_id);
    }
    /// https://core.telegram.org/bots/api#getchatmenubutton (may be repeated after a lost answer)
    Result<MenuButton> getChatMenuButton(const GetChatMenuButtonOptions& opts = {});
    /// https://core.telegram.org/bots/api#getchatsharethemebackdrops (may be repeated after a lost answer)
    Result<ChatShareThemeBackdrops> getChatShareThemeBackdrops();
    /// https://core.telegram.org/bots/api#getcustomemojistickers (may be repeated after a lost answer)
    Result<std::vector<Sticker>> getCustomEmojiStickers(StringsRef custom_emoji_ids);
    /// https://core.telegram.org/bots/api#getfile (may be repeated after a lost answer)
    Result<File> getFile(std::string_view file_id);
    /// https://core.telegram.org/bots/api#getforumtopiciconstickers (may be repeated after a lost answer)
    Result<std::vector<Sticker>> getForumTopicIconStickers();
    /// https://core.telegram.org/bots/api#getgamehighscores (may be repeated after a lost answer)
    Result<std::vector<GameHighScore>> getGameHighScores(std::int64_t user_id, MessageIdentifierRef msg_identifier);
    /// https://core.telegram.org/bots/api#getmanagedbotaccesssettings (may be repeated after a lost answer)
    Result<BotAccessSettings> getManagedBotAccessSettings(std::int64_t user_id);
    /// https://core.telegram.org/bots/api#getmanagedbottoken (may be repeated after a lost answer)
    Result<std::string> getManagedBotToken(std::int64_t user_id);
    /// https://core.telegram.org/bots/api#getme (may be repeated after a lost answer)
    Result<BotFullInfo> getMe();
    /// https://core.telegram.org/bots/api#getmycommands (may be repeated after a lost answer)
    Result<std::vector<BotCommand>> getMyCommands(const GetMyCommandsOptions& opts = {});
    /// https://core.telegram.org/bots/api#getmydefaultadministratorrights (may be repeated after a lost answer)
    Result<ChatAdministratorRights> getMyDefaultAdministratorRights(const GetMyDefaultAdministratorRightsOptions& opts = {});
    /// https://core.telegram.org/bots/api#getmydescription (may be repeated after a lost answer)
    Result<BotDescription> getMyDescription(const GetMyDescriptionOptions& opts = {});
    /// https://core.telegram.org/bots/api#getmyname (may be repeated after a lost answer)
    Result<BotName> getMyName(const GetMyNameOptions& opts = {});
    /// https://core.telegram.org/bots/api#getmyshortdescription (may be repeated after a lost answer)
    Result<BotShortDescription> getMyShortDescription(const GetMyShortDescriptionOptions& opts = {});
    /// https://core.telegram.org/bots/api#getmystarbalance (may be repeated after a lost answer)
    Result<StarAmount> getMyStarBalance();
    /// https://core.telegram.org/bots/api#getstartransactions (may be repeated after a lost answer)
    Result<StarTransactions> getStarTransactions(const GetStarTransactionsOptions& opts = {});
    /// https://core.telegram.org/bots/api#getstickerset (may be repeated after a lost answer)
    Result<StickerSet> getStickerSet(std::string_view name);
    /// https://core.telegram.org/bots/api#getupdates (may be repeated after a lost answer)
    Result<std::vector<Update>> getUpdates(const GetUpdatesOptions& opts = {});
    /// https://core.telegram.org/bots/api#getuserchatboosts (may be repeated after a lost answer)
    Result<UserChatBoosts> getUserChatBoosts(ChatIdRef chat_id, std::int64_t user_id);
    /// https://core.telegram.org/bots/api#getusergifts (may be repeated after a lost answer)
    Result<OwnedGifts> getUserGifts(std::int64_t user_id, const GetUserGiftsOptions& opts = {});
    /// https://core.telegram.org/bots/api#getuserpersonalchatmessages (may be repeated after a lost answer)
    Result<std::vector<Message>> getUserPersonalChatMessages(std::int64_t user_id, std::int64_t limit);
    /// https://core.telegram.org/bots/api#getuserprofileaudios (may be repeated after a lost answer)
    Result<UserProfileAudios> getUserProfileAudios(std::int64_t user_id, const GetUserProfileAudiosOptions& opts = {});
    /// https://core.telegram.org/bots/api#getuserprofilephotos (may be repeated after a lost answer)
    Result<UserProfilePhotos> getUserProfilePhotos(std::int64_t user_id, const GetUserProfilePhotosOptions& opts = {});
    /// https://core.telegram.org/bots/api#getwebhookinfo (may be repeated after a lost answer)
    Result<WebhookInfo> getWebhookInfo();
    /// https://core.telegram.org/bots/api#giftpremiumsubscription (never repeated by itself)
    Result<bool> giftPremiumSubscription(std::int64_t user_id, std::int64_t month_count, std::int64_t star_count, const GiftPremiumSubscriptionOptions& opts = {});
    /// https://core.telegram.org/bots/api#hidegeneralforumtopic (may be repeated after a lost answer)
    Result<bool> hideGeneralForumTopic(ChatIdRef chat_id);
    /// https://core.telegram.org/bots/api#leavechat (may be repeated after a lost answer)
    Result<bool> leaveChat(ChatIdRef chat_id);
    /// https://core.telegram.org/bots/api#logout (may be repeated after a lost answer)
    Result<bool> logOut();
    /// https://core.telegram.org/bots/api#pinchatmessage (may be repeated after a lost answer)
    Result<bool> pinChatMessage(ChatIdRef chat_id, std::int64_t message_id, const PinChatMessageOptions& opts = {});
    /// https://core.telegram.org/bots/api#poststory (never repeated by itself)
    Result<Story> postStory(std::string_view business_connection_id, const InputStoryContent& content, std::int64_t active_period, const PostStoryOptions& opts = {});
    /// https://core.telegram.org/bots/api#promotechatmember (may be repeated after a lost answer)
    Result<bool> promoteChatMember(ChatIdRef chat_id, std::int64_t user_id, const PromoteChatMemberOptions& opts = {});
    /// https://core.telegram.org/bots/api#readbusinessmessage (never repeated by itself)
    Result<bool> readBusinessMessage(std::string_view business_connection_id, std::int64_t chat_id, std::int64_t message_id);
    /// https://core.telegram.org/bots/api#refundstarpayment (never repeated by itself)
    Result<bool> refundStarPayment(std::int64_t user_id, std::string_view telegram_payment_charge_id);
    /// https://core.telegram.org/bots/api#removebusinessaccountprofilephoto (may be repeated after a lost answer)
    Result<bool> removeBusinessAccountProfilePhoto(std::string_view business_connection_id, const RemoveBusinessAccountProfilePhotoOptions& opts = {});
    /// https://core.telegram.org/bots/api#removechatverification (may be repeated after a lost answer)
    Result<bool> removeChatVerification(ChatIdRef chat_id);
    /// https://core.telegram.org/bots/api#removemyprofilephoto (may be repeated after a lost answer)
    Result<bool> removeMyProfilePhoto();
    /// https://core.telegram.org/bots/api#removeuserverification (may be repeated after a lost answer)
    Result<bool> removeUserVerification(std::int64_t user_id);
    /// https://core.telegram.org/bots/api#reopenforumtopic (may be repeated after a lost answer)
    Result<bool> reopenForumTopic(ChatIdRef chat_id, std::int64_t message_thread_id);
    /// https://core.telegram.org/bots/api#reopengeneralforumtopic (may be repeated after a lost answer)
    Result<bool> reopenGeneralForumTopic(ChatIdRef chat_id);
    /// https://core.telegram.org/bots/api#replacemanagedbottoken (never repeated by itself)
    Result<std::string> replaceManagedBotToken(std::int64_t user_id);
    /// https://core.telegram.org/bots/api#replacestickerinset (may be repeated after a lost answer)
    Result<bool> replaceStickerInSet(std::int64_t user_id, std::string_view name, std::string_view old_sticker, const InputSticker& sticker);
    /// https://core.telegram.org/bots/api#repoststory (never repeated by itself)
    Result<Story> repostStory(std::string_view business_connection_id, std::int64_t from_chat_id, std::int64_t from_story_id, std::int64_t active_period, const RepostStoryOptions& opts = {});
    /// https://core.telegram.org/bots/api#restrictchatmember (may be repeated after a lost answer)
    Result<bool> restrictChatMember(ChatIdRef chat_id, std::int64_t user_id, const ChatPermissions& permissions, const RestrictChatMemberOptions& opts = {});
    /// https://core.telegram.org/bots/api#revokechatinvitelink (may be repeated after a lost answer)
    Result<ChatInviteLink> revokeChatInviteLink(ChatIdRef chat_id, std::string_view invite_link);
    /// https://core.telegram.org/bots/api#savepreparedinlinemessage (never repeated by itself)
    Result<PreparedInlineMessage> savePreparedInlineMessage(std::int64_t user_id, const InlineQueryResult& result, const SavePreparedInlineMessageOptions& opts = {});
    /// https://core.telegram.org/bots/api#savepreparedkeyboardbutton (never repeated by itself)
    Result<PreparedKeyboardButton> savePreparedKeyboardButton(std::int64_t user_id, const KeyboardButton& button);
    /// https://core.telegram.org/bots/api#sendanimation (never repeated by itself)
    Result<Message> sendAnimation(ChatIdRef chat_id, const InputFile& animation, const SendAnimationOptions& opts = {});
    /// https://core.telegram.org/bots/api#sendaudio (never repeated by itself)
    Result<Message> sendAudio(ChatIdRef chat_id, const InputFile& audio, const SendAudioOptions& opts = {});
    /// https://core.telegram.org/bots/api#sendchataction (may be repeated after a lost answer)
    Result<bool> sendChatAction(ChatIdRef chat_id, std::string_view action, const SendChatActionOptions& opts = {});
    /// https://core.telegram.org/bots/api#sendchatjoinrequestwebapp (never repeated by itself)
    Result<bool> sendChatJoinRequestWebApp(std::string_view chat_join_request_query_id, std::string_view web_app_url);
    /// https://core.telegram.org/bots/api#sendchecklist (never repeated by itself)
    Result<Message> sendChecklist(std::string_view business_connection_id, ChatIdRef chat_id, const InputChecklist& checklist, const SendChecklistOptions& opts = {});
    /// https://core.telegram.org/bots/api#sendcontact (never repeated by itself)
    Result<Message> sendContact(ChatIdRef chat_id, std::string_view phone_number, std::string_view first_name, const SendContactOptions& opts = {});
    /// https://core.telegram.org/bots/api#senddice (never repeated by itself)
    Result<Message> sendDice(ChatIdRef chat_id, const SendDiceOptions& opts = {});
    /// https://core.telegram.org/bots/api#senddocument (never repeated by itself)
    Result<Message> sendDocument(ChatIdRef chat_id, const InputFile& document, const SendDocumentOptions& opts = {});
    /// https://core.telegram.org/bots/api#sendgame (never repeated by itself)
    Result<Message> sendGame(ChatIdRef chat_id, std::string_view game_short_name, const SendGameOptions& opts = {});
    /// https://core.telegram.org/bots/api#sendgift (never repeated by itself)
    Result<bool> sendGift(std::string_view gift_id, const SendGiftOptions& opts = {});
    /// https://core.telegram.org/bots/api#sendinvoice (never repeated by itself)
    Result<Message> sendInvoice(ChatIdRef chat_id, std::string_view title, std::string_view description, std::string_view payload, std::string_view currency, ListRef<LabeledPrice> prices, const SendInvoiceOptions& opts = {});
    /// https://core.telegram.org/bots/api#sendlivephoto (never repeated by itself)
    Result<Message> sendLivePhoto(ChatIdRef chat_id, const InputFile& live_photo, const InputFile& photo, const SendLivePhotoOptions& opts = {});
    /// https://core.telegram.org/bots/api#sendlocation (never repeated by itself)
    Result<Message> sendLocation(ChatIdRef chat_id, double latitude, double longitude, const SendLocationOptions& opts = {});
    /// https://core.telegram.org/bots/api#sendmediagroup (never repeated by itself)
    Result<std::vector<Message>> sendMediaGroup(ChatIdRef chat_id, ListRef<InputMedia> media, const SendMediaGroupOptions& opts = {});
    /// https://core.telegram.org/bots/api#sendmessage (never repeated by itself)
    Result<Message> sendMessage(ChatIdRef chat_id, TextRef text, const SendMessageOptions& opts = {});
    /// https://core.telegram.org/bots/api#sendmessagedraft (never repeated by itself)
    Result<bool> sendMessageDraft(std::int64_t chat_id, std::int64_t draft_id, const SendMessageDraftOptions& opts = {});
    /// https://core.telegram.org/bots/api#sendpaidmedia (never repeated by itself)
    Result<Message> sendPaidMedia(ChatIdRef chat_id, std::int64_t star_count, ListRef<InputPaidMedia> media, const SendPaidMediaOptions& opts = {});
    /// https://core.telegram.org/bots/api#sendphoto (never repeated by itself)
    Result<Message> sendPhoto(ChatIdRef chat_id, const InputFile& photo, const SendPhotoOptions& opts = {});
    /// https://core.telegram.org/bots/api#sendpoll (never repeated by itself)
    Result<Message> sendPoll(ChatIdRef chat_id, std::string_view question, ListRef<InputPollOption> options, const SendPollOptions& opts = {});
    /// https://core.telegram.org/bots/api#sendrichmessage (never repeated by itself)
    Result<Message> sendRichMessage(ChatIdRef chat_id, const InputRichMessage& rich_message, const SendRichMessageOptions& opts = {});
    /// https://core.telegram.org/bots/api#sendrichmessagedraft (never repeated by itself)
    Result<bool> sendRichMessageDraft(std::int64_t chat_id, std::int64_t draft_id, const InputRichMessage& rich_message, const SendRichMessageDraftOptions& opts = {});
    /// https://core.telegram.org/bots/api#sendsharedwidget (never repeated by itself)
    Result<Message> sendSharedWidget(ChatIdRef chat_id, std::string_view widget_id, const SendSharedWidgetOptions& opts = {});
    /// https://core.telegram.org/bots/api#sendsticker (never repeated by itself)
    Result<Message> sendSticker(ChatIdRef chat_id, const InputFile& sticker, const SendStickerOptions& opts = {});
    /// https://core.telegram.org/bots/api#sendvenue (never repeated by itself)
    Result<Message> sendVenue(ChatIdRef chat_id, double latitude, double longitude, std::string_view title, std::string_view address, const SendVenueOptions& opts = {});
    /// https://core.telegram.org/bots/api#sendvideo (never repeated by itself)
    Result<Message> sendVideo(ChatIdRef chat_id, const InputFile& video, const SendVideoOptions& opts = {});
    /// https://core.telegram.org/bots/api#sendvideonote (never repeated by itself)
    Result<Message> sendVideoNote(ChatIdRef chat_id, const InputFile& video_note, const SendVideoNoteOptions& opts = {});
    /// https://core.telegram.org/bots/api#sendvoice (never repeated by itself)
    Result<Message> sendVoice(ChatIdRef chat_id, const InputFile& voice, const SendVoiceOptions& opts = {});
    /// https://core.telegram.org/bots/api#sendwidget (never repeated by itself)
    Result<Message> sendWidget(ChatIdRef chat_id, std::string_view html, const SendWidgetOptions& opts = {});
    /// https://core.telegram.org/bots/api#setbusinessaccountbio (may be repeated after a lost answer)
    Result<bool> setBusinessAccountBio(std::string_view business_connection_id, const SetBusinessAccountBioOptions& opts = {});
    /// https://core.telegram.org/bots/api#setbusinessaccountgiftsettings (may be repeated after a lost answer)
    Result<bool> setBusinessAccountGiftSettings(std::string_view business_connection_id, bool show_gift_button, const AcceptedGiftTypes& accepted_gift_types);
    /// https://core.telegram.org/bots/api#setbusinessaccountname (may be repeated after a lost answer)
    Result<bool> setBusinessAccountName(std::string_view business_connection_id, std::string_view first_name, const SetBusinessAccountNameOptions& opts = {});
    /// https://core.telegram.org/bots/api#setbusinessaccountprofilephoto (may be repeated after a lost answer)
    Result<bool> setBusinessAccountProfilePhoto(std::string_view business_connection_id, const InputProfilePhoto& photo, const SetBusinessAccountProfilePhotoOptions& opts = {});
    /// https://core.telegram.org/bots/api#setbusinessaccountusername (may be repeated after a lost answer)
    Result<bool> setBusinessAccountUsername(std::string_view business_connection_id, const SetBusinessAccountUsernameOptions& opts = {});
    /// https://core.telegram.org/bots/api#setchatadministratorcustomtitle (may be repeated after a lost answer)
    Result<bool> setChatAdministratorCustomTitle(ChatIdRef chat_id, std::int64_t user_id, std::string_view custom_title);
    /// https://core.telegram.org/bots/api#setchatdescription (may be repeated after a lost answer)
    Result<bool> setChatDescription(ChatIdRef chat_id, const SetChatDescriptionOptions& opts = {});
    /// https://core.telegram.org/bots/api#setchatmembertag (may be repeated after a lost answer)
    Result<bool> setChatMemberTag(ChatIdRef chat_id, std::int64_t user_id, const SetChatMemberTagOptions& opts = {});
    /// https://core.telegram.org/bots/api#setchatmenubutton (may be repeated after a lost answer)
    Result<bool> setChatMenuButton(const SetChatMenuButtonOptions& opts = {});
    /// https://core.telegram.org/bots/api#setchatpermissions (may be repeated after a lost answer)
    Result<bool> setChatPermissions(ChatIdRef chat_id, const ChatPermissions& permissions, const SetChatPermissionsOptions& opts = {});
    /// https://core.telegram.org/bots/api#setchatphoto (may be repeated after a lost answer)
    Result<bool> setChatPhoto(ChatIdRef chat_id, const InputFile& photo);
    /// https://core.telegram.org/bots/api#setchatstickerset (may be repeated after a lost answer)
    Result<bool> setChatStickerSet(ChatIdRef chat_id, std::string_view sticker_set_name);
    /// https://core.telegram.org/bots/api#setchattitle (may be repeated after a lost answer)
    Result<bool> setChatTitle(ChatIdRef chat_id, std::string_view title);
    /// https://core.telegram.org/bots/api#setcustomemojistickersetthumbnail (may be repeated after a lost answer)
    Result<bool> setCustomEmojiStickerSetThumbnail(std::string_view name, const SetCustomEmojiStickerSetThumbnailOptions& opts = {});
    /// https://core.telegram.org/bots/api#setgamescore (never repeated by itself)
    Result<std::optional<Message>> setGameScore(std::int64_t user_id, std::int64_t score, MessageIdentifierRef msg_identifier, const SetGameScoreOptions& opts = {});
    /// https://core.telegram.org/bots/api#setmanagedbotaccesssettings (may be repeated after a lost answer)
    Result<bool> setManagedBotAccessSettings(std::int64_t user_id, bool is_access_restricted, const SetManagedBotAccessSettingsOptions& opts = {});
    /// https://core.telegram.org/bots/api#setmessagereaction (may be repeated after a lost answer)
    Result<bool> setMessageReaction(ChatIdRef chat_id, std::int64_t message_id, const SetMessageReactionOptions& opts = {});
    /// https://core.telegram.org/bots/api#setmycommands (may be repeated after a lost answer)
    Result<bool> setMyCommands(ListRef<BotCommand> commands, const SetMyCommandsOptions& opts = {});
    /// https://core.telegram.org/bots/api#setmydefaultadministratorrights (may be repeated after a lost answer)
    Result<bool> setMyDefaultAdministratorRights(const SetMyDefaultAdministratorRightsOptions& opts = {});
    /// https://core.telegram.org/bots/api#setmydescription (may be repeated after a lost answer)
    Result<bool> setMyDescription(const SetMyDescriptionOptions& opts = {});
    /// https://core.telegram.org/bots/api#setmyname (may be repeated after a lost answer)
    Result<bool> setMyName(const SetMyNameOptions& opts = {});
    /// https://core.telegram.org/bots/api#setmyprofilephoto (may be repeated after a lost answer)
    Result<bool> setMyProfilePhoto(const InputProfilePhoto& photo);
    /// https://core.telegram.org/bots/api#setmysettings (may be repeated after a lost answer)
    Result<bool> setMySettings(const SetMySettingsOptions& opts = {});
    /// https://core.telegram.org/bots/api#setmyshortdescription (may be repeated after a lost answer)
    Result<bool> setMyShortDescription(const SetMyShortDescriptionOptions& opts = {});
    /// https://core.telegram.org/bots/api#setpassportdataerrors (never repeated by itself)
    Result<bool> setPassportDataErrors(std::int64_t user_id, ListRef<PassportElementError> errors);
    /// https://core.telegram.org/bots/api#setstickeremojilist (may be repeated after a lost answer)
    Result<bool> setStickerEmojiList(std::string_view sticker, StringsRef emoji_list);
    /// https://core.telegram.org/bots/api#setstickerkeywords (may be repeated after a lost answer)
    Result<bool> setStickerKeywords(std::string_view sticker, const SetStickerKeywordsOptions& opts = {});
    /// https://core.telegram.org/bots/api#setstickermaskposition (may be repeated after a lost answer)
    Result<bool> setStickerMaskPosition(std::string_view sticker, const SetStickerMaskPositionOptions& opts = {});
    /// https://core.telegram.org/bots/api#setstickerpositioninset (may be repeated after a lost answer)
    Result<bool> setStickerPositionInSet(std::string_view sticker, std::int64_t position);
    /// https://core.telegram.org/bots/api#setstickersetthumbnail (may be repeated after a lost answer)
    Result<bool> setStickerSetThumbnail(std::string_view name, std::int64_t user_id, std::string_view format, const SetStickerSetThumbnailOptions& opts = {});
    /// The old name of setStickerSetThumbnail.
    [[deprecated("use setStickerSetThumbnail")]]
    Result<bool> setStickerSetThumb(std::string_view name, std::int64_t user_id, std::string_view format, const SetStickerSetThumbnailOptions& opts = {}) {
        return setStickerSetThumbnail(name, user_id, format, opts);
    }
    /// https://core.telegram.org/bots/api#setstickersettitle (may be repeated after a lost answer)
    Result<bool> setStickerSetTitle(std::string_view name, std::string_view title);
    /// https://core.telegram.org/bots/api#setuseremojistatus (may be repeated after a lost answer)
    Result<bool> setUserEmojiStatus(std::int64_t user_id, const SetUserEmojiStatusOptions& opts = {});
    /// https://core.telegram.org/bots/api#setwebhook (may be repeated after a lost answer)
    Result<bool> setWebhook(std::string_view url, const SetWebhookOptions& opts = {});
    /// https://core.telegram.org/bots/api#stopmessagelivelocation (may be repeated after a lost answer)
    Result<std::optional<Message>> stopMessageLiveLocation(MessageIdentifierRef msg_identifier, const StopMessageLiveLocationOptions& opts = {});
    /// https://core.telegram.org/bots/api#stoppoll (may be repeated after a lost answer)
    Result<Poll> stopPoll(MessageIdentifierRef msg_identifier, const StopPollOptions& opts = {});
    /// https://core.telegram.org/bots/api#transferbusinessaccountstars (never repeated by itself)
    Result<bool> transferBusinessAccountStars(std::string_view business_connection_id, std::int64_t star_count);
    /// https://core.telegram.org/bots/api#transfergift (never repeated by itself)
    Result<bool> transferGift(std::string_view business_connection_id, std::string_view owned_gift_id, std::int64_t new_owner_chat_id, const TransferGiftOptions& opts = {});
    /// https://core.telegram.org/bots/api#unbanchatmember (may be repeated after a lost answer)
    Result<bool> unbanChatMember(ChatIdRef chat_id, std::int64_t user_id, const UnbanChatMemberOptions& opts = {});
    /// https://core.telegram.org/bots/api#unbanchatsenderchat (may be repeated after a lost answer)
    Result<bool> unbanChatSenderChat(ChatIdRef chat_id, std::int64_t sender_chat_id);
    /// https://core.telegram.org/bots/api#unhidegeneralforumtopic (may be repeated after a lost answer)
    Result<bool> unhideGeneralForumTopic(ChatIdRef chat_id);
    /// https://core.telegram.org/bots/api#unpinallchatmessages (may be repeated after a lost answer)
    Result<bool> unpinAllChatMessages(ChatIdRef chat_id);
    /// https://core.telegram.org/bots/api#unpinallforumtopicmessages (may be repeated after a lost answer)
    Result<bool> unpinAllForumTopicMessages(ChatIdRef chat_id, std::int64_t message_thread_id);
    /// https://core.telegram.org/bots/api#unpinallgeneralforumtopicmessages (may be repeated after a lost answer)
    Result<bool> unpinAllGeneralForumTopicMessages(ChatIdRef chat_id);
    /// https://core.telegram.org/bots/api#unpinchatmessage (may be repeated after a lost answer)
    Result<bool> unpinChatMessage(ChatIdRef chat_id, const UnpinChatMessageOptions& opts = {});
    /// https://core.telegram.org/bots/api#upgradegift (never repeated by itself)
    Result<bool> upgradeGift(std::string_view business_connection_id, std::string_view owned_gift_id, const UpgradeGiftOptions& opts = {});
    /// https://core.telegram.org/bots/api#uploadstickerfile (never repeated by itself)
    Result<File> uploadStickerFile(std::int64_t user_id, const InputFile& sticker, std::string_view sticker_format);
    /// https://core.telegram.org/bots/api#verifychat (may be repeated after a lost answer)
    Result<bool> verifyChat(ChatIdRef chat_id, const VerifyChatOptions& opts = {});
    /// https://core.telegram.org/bots/api#verifyuser (may be repeated after a lost answer)
    Result<bool> verifyUser(std::int64_t user_id, const VerifyUserOptions& opts = {});
};

}  // namespace telepot
