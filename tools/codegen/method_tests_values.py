# SPDX-License-Identifier: MIT
"""What the test of all methods fills parameters and fields with: values that a server accepts.

A Place stands for something of the test's world (tests/conformance/methods/world.cpp), known only when the test runs:
Place("ann") is a number, Place("set_name", text=True) a text.
"""

from __future__ import annotations

import dataclasses


@dataclasses.dataclass(frozen=True)
class Place:
    name: str
    text: bool = False


def text(name: str) -> Place:
    return Place(name, text=True)


# Methods whose chat is not the private chat with Ann; the first pattern that fits decides.
CHATS = [
    ("reopenGeneralForumTopic", "closed_super"), ("unhideGeneralForumTopic", "closed_super"),
    ("createChatSubscriptionInviteLink", "channel"), ("editChatSubscriptionInviteLink", "channel"),
    ("sendGift", "channel"), ("setChatMenuButton", "ann"), ("getChatMenuButton", "ann"), ("getChat", "ann"),
    ("*ChatMember*", "super"), ("*ForumTopic*", "super"), ("*InviteLink", "super"), ("*ChatJoinRequest", "super"),
    ("setChat*", "super"), ("deleteChat*", "super"), ("getChatAdministrators", "super"), ("*ChatSenderChat", "super"),
    ("getUserChatBoosts", "super"), ("leaveChat", "super"), ("delete*Reaction*", "super"), ("getChatGifts", "super"),
]

# By "method.parameter" or "Type.field", then by the bare name.
VALUES: dict[str, object] = {
    "user_id": Place("bob"), "message_id": Place("message"), "from_chat_id": Place("ann"),
    "message_ids": [Place("message"), Place("reply")], "business_connection_id": text("connection"),
    "parse_mode": "HTML", "text_parse_mode": "HTML", "quote_parse_mode": "HTML", "question_parse_mode": "HTML",
    "custom_description_parse_mode": "HTML", "explanation_parse_mode": "HTML", "description_parse_mode": "HTML",
    "url": "https://example.org/", "latitude": 52.5, "longitude": -13.25, "horizontal_accuracy": 10.5,
    "live_period": 600, "heading": 90, "phone_number": "+4930123", "currency": "XTR", "language_code": "en",
    "mime_type": "application/pdf", "emoji_list": ["\N{GRINNING FACE}"], "callback_data": "data",
    "send_date": Place("tomorrow"), "until_date": Place("tomorrow"), "expire_date": Place("tomorrow"),
    "emoji_status_expiration_date": Place("tomorrow"), "custom_emoji_id": "5368324170671202286",
    "icon_custom_emoji_id": "5368324170671202286", "allowed_updates": ["message", "callback_query"],
    "custom_emoji_ids": ["5368324170671202286"], "country_codes": ["DE", "FR"], "keywords": ["happy", "smile"],
    "sticker_set_name": text("set_name"), "invite_link": text("invite_link"), "sender_chat_id": Place("channel"),
    "actor_chat_id": Place("channel"), "ephemeral_message_id": Place("ephemeral"), "receiver_user_id": Place("ann"),
    "telegram_payment_charge_id": text("charge"), "file_hashes": ["aGFzaA==", "aHNhaA=="], "added_user_ids": [Place("ann")],
    "photo_url": "https://example.org/photo.jpg", "thumbnail_url": "https://example.org/thumb.jpg",
    "suggested_tip_amounts": [1, 5], "max_tip_amount": 10, "limit": 10, "offset": 0, "country_code": "DE",
    "subscription_period": 2592000, "subscription_price": 100, "star_count": 50, "game_short_name": "chess",
    "member_limit": 9, "web_app_url": "https://example.org/app", "ip_address": "192.0.2.1", "secret_token": "Secret_1-2",

    "MessageEntity.type": "bold", "MessageEntity.offset": 0, "MessageEntity.length": 4, "ReplyParameters.message_id": Place("message"),
    "ReplyParameters.chat_id": Place("ann"), "ReplyParameters.quote": "first", "ReplyParameters.quote_position": 0,
    "BotCommandScopeChat.chat_id": Place("ann"), "BotCommand.command": "start", "ReactionTypeEmoji.emoji": "\N{THUMBS UP SIGN}",
    "InputChecklistTask.id": 1, "InlineQueryResultPhoto.photo_url": "https://example.org/photo.jpg",
    "EphemeralMessageParameters.receiver_user_id": Place("ann"), "StoryAreaTypeLink.url": "https://example.org/",
    "InlineQueryResultArticle.id": "article", "InlineQueryResultPhoto.id": "photo", "WebAppInfo.url": "https://example.org/app",
    "InlineQueryResultCachedPhoto.id": "cached", "InlineQueryResultCachedPhoto.photo_file_id": text("photo_file"),
    "InlineQueryResultsButton.start_parameter": "inline", "KeyboardButton.request_contact": True,
    "InputRichBlockSectionHeading.size": 1, "LabeledPrice.amount": 250,
    "MaskPosition.scale": 2.5, "PassportElementErrorUnspecified.type": "passport", "User.id": Place("ann"),

    "answerCallbackQuery.callback_query_id": text("callback_query"), "answerCallbackQuery.url": "https://t.me/parrot_bot?start=x",
    "answerInlineQuery.inline_query_id": text("inline_query"), "answerShippingQuery.shipping_query_id": text("shipping_query"),
    "answerWidgetQuery.widget_query_id": text("widget_query"), "sendSharedWidget.widget_id": text("widget"),
    "editSharedWidgetData.widget_id": text("widget"), "editMessageWidgetData.message_id": Place("widget_message"),
    "setMySettings.inline_feedback_share_denominator": 10,
    "EphemeralMessageParameters.callback_query_id": text("callback_query"),
    "answerPreCheckoutQuery.pre_checkout_query_id": text("pre_checkout_query"),
    "answerChatJoinRequestQuery.chat_join_request_query_id": text("join_query"),
    "approveChatJoinRequest.user_id": Place("carol"), "declineChatJoinRequest.user_id": Place("carol"),
    "addStickerToSet.user_id": Place("ann"), "addStickerToSet.name": text("set_name"),
    "createNewStickerSet.name": "new_by_parrot_bot", "deleteStickerSet.name": text("set_name"),
    "getStickerSet.name": text("set_name"), "replaceStickerInSet.name": text("set_name"),
    "replaceStickerInSet.old_sticker": text("sticker"), "setStickerSetTitle.name": text("set_name"),
    "setStickerSetThumbnail.name": text("set_name"), "setCustomEmojiStickerSetThumbnail.name": text("emoji_set_name"),
    "setCustomEmojiStickerSetThumbnail.custom_emoji_id": text("emoji_id"),
    "deleteStickerFromSet.sticker": text("sticker"), "setStickerEmojiList.sticker": text("sticker"),
    "setStickerKeywords.sticker": text("sticker"), "setStickerPositionInSet.sticker": text("sticker"),
    "setStickerPositionInSet.position": 0, "setStickerMaskPosition.sticker": text("mask_sticker"),
    "getCustomEmojiStickers.custom_emoji_ids": [text("emoji_id")],
    "getFile.file_id": text("photo_file"), "sendGift.gift_id": text("gift"), "provider_token": "", "sendDice.emoji": "\N{DIRECT HIT}", "sendSticker.emoji": "\N{GRINNING FACE}",
    "sendLocation.live_period": 600, "sendChatAction.action": "upload_photo", "sendInvoice.prices": 1, "createInvoiceLink.prices": 1,
    "editMessageCaption.message_id": Place("photo"), "editMessageMedia.message_id": Place("photo"),
    "editMessageLiveLocation.message_id": Place("live"), "stopMessageLiveLocation.message_id": Place("live"),
    "stopPoll.message_id": Place("poll"), "setGameScore.chat_id": Place("ann"), "setGameScore.user_id": Place("ann"),
    "setGameScore.message_id": Place("game"), "getGameHighScores.message_id": Place("game"),
    "getGameHighScores.user_id": Place("ann"), "editMessageChecklist.message_id": Place("checklist"),
    "deleteMessageReaction.message_id": Place("super_message"), "deleteBusinessMessages.message_ids": [Place("checklist")],
    "convertGiftToStars.owned_gift_id": text("owned_gift"), "upgradeGift.owned_gift_id": text("owned_gift"),
    "transferGift.owned_gift_id": text("unique_gift"), "transferGift.new_owner_chat_id": Place("bob"),
    "transferBusinessAccountStars.star_count": 5, "giftPremiumSubscription.star_count": 1000,
    "editStory.story_id": Place("story"), "deleteStory.story_id": Place("story"),
    "repostStory.from_story_id": Place("story"), "repostStory.from_chat_id": Place("carol"),
    "approveSuggestedPost.message_id": Place("suggested"), "declineSuggestedPost.message_id": Place("suggested"),
    "editUserStarSubscription.user_id": Place("ann"),
    "readBusinessMessage.message_id": Place("business_message"),
    "editChatSubscriptionInviteLink.invite_link": text("subscription_link"),
    "editEphemeralMessageCaption.ephemeral_message_id": Place("ephemeral_photo"),
    "editEphemeralMessageMedia.ephemeral_message_id": Place("ephemeral_photo"),
    "refundStarPayment.user_id": Place("ann"), "promoteChatMember.is_anonymous": False,
    "setChatAdministratorCustomTitle.user_id": Place("dave"), "setChatAdministratorCustomTitle.custom_title": "Captain",
    "setChatMemberTag.tag": "tagged", "sendPoll.type": "quiz", "sendPoll.correct_option_ids": [1],
    "sendPoll.open_period": 60, "sendPoll.close_date": Place("tomorrow"), "getUpdates.timeout": 0, "setWebhook.url": "https://example.org/hook",
    "setWebhook.max_connections": 30, "sendMessageDraft.draft_id": 5, "sendRichMessageDraft.draft_id": 5,
    "unpinChatMessage.message_id": Place("message"), "setMyName.name": "Parrot the Second",
    "uploadStickerFile.user_id": Place("ann"), "createNewStickerSet.user_id": Place("ann"),
    "replaceStickerInSet.user_id": Place("ann"), "setStickerSetThumbnail.user_id": Place("ann"),
}
for _method in ("editForumTopic", "closeForumTopic", "deleteForumTopic", "unpinAllForumTopicMessages"):
    VALUES[f"{_method}.message_thread_id"] = Place("topic")
VALUES["reopenForumTopic.message_thread_id"] = Place("closed_topic")

# Parameters that exclude another one; a variant has them.
LEFT_OUT = {
    "createChatInviteLink": ["creates_join_request"], "editChatInviteLink": ["creates_join_request"],
    "sendGift": ["chat_id"],
}

# Messages of the private chat with the bot; a connection is to the chats of a person.
for _method in ("editMessageText", "editMessageCaption", "editMessageMedia", "editMessageLiveLocation", "stopPoll",
                "stopMessageLiveLocation", "editMessageReplyMarkup", "pinChatMessage", "unpinChatMessage"):
    LEFT_OUT.setdefault(_method, []).append("business_connection_id")

# Types of which not all fields go together: those that are filled. "method:Type" is for one method alone.
FIELDS = {
    "sendInvoice:InlineKeyboardButton": ["text", "style", "pay"],
    "sendGame:InlineKeyboardButton": ["text", "style", "callback_game"],
    "InlineKeyboardButton": ["text", "icon_custom_emoji_id", "style", "callback_data"],
    "RichMessageButton": ["text", "style", "callback_data"],
    "KeyboardButton": ["text", "icon_custom_emoji_id", "style", "request_contact"],
    "MessageEntity": ["type", "offset", "length"],
    "InlineKeyboardMarkup": ["inline_keyboard"],
    "ReplyKeyboardMarkup": ["keyboard", "is_persistent", "resize_keyboard", "one_time_keyboard", "input_field_placeholder",
                            "selective"],
    "InputRichMessage": ["blocks", "is_rtl", "skip_entity_detection"],
    "User": ["id", "is_bot", "first_name", "last_name", "username"],
    "InlineQueryResultsButton": ["text", "start_parameter"],
    "ReplyParameters": ["message_id", "chat_id", "allow_sending_without_reply", "quote", "quote_parse_mode",
                        "quote_position", "checklist_task_id", "poll_option_id"],
}

# Which members stand for a union: all of them in an array, the first otherwise.
MEMBERS = {
    "ReplyMarkup": ["InlineKeyboardMarkup"],
    "InputMedia": ["InputMediaPhoto", "InputMediaVideo"],
    "InputPaidMedia": ["InputPaidMediaPhoto", "InputPaidMediaVideo"],
    "InputPollMedia": ["InputMediaPhoto"], "InputPollOptionMedia": ["InputMediaPhoto"],
    "InputRichMedia": ["InputMediaPhoto"],
    "InputRichBlock": ["InputRichBlockParagraph", "InputRichBlockSectionHeading", "InputRichBlockPhoto"],
    "RichText": ["String"],
    "InlineQueryResult": ["InlineQueryResultArticle", "InlineQueryResultPhoto", "InlineQueryResultCachedPhoto"],
    "InputMessageContent": ["InputTextMessageContent"],
    "BotCommandScope": ["BotCommandScopeChat"], "MenuButton": ["MenuButtonWebApp"],
    "ReactionType": ["ReactionTypeEmoji"], "StoryAreaType": ["StoryAreaTypeLink"],
    "InputStoryContent": ["InputStoryContentPhoto"], "InputProfilePhoto": ["InputProfilePhotoStatic"],
    "PassportElementError": ["PassportElementErrorDataField", "PassportElementErrorFiles",
                             "PassportElementErrorUnspecified"],
}

# What the inline message of a method holds; the first pattern that fits decides.
INLINE_MESSAGES = [
    ("editMessageText", "inline_text"), ("*LiveLocation", "inline_live"), ("*Game*", "inline_game"), ("*", "inline_photo"),
]

# A method called once more: its name, a label, the parameters left out, whether it names an inline message.
VARIANTS = [
    (name, "inline", [], True)
    for name in ("editMessageText", "editMessageCaption", "editMessageMedia", "editMessageReplyMarkup",
                 "editMessageLiveLocation", "stopMessageLiveLocation", "setGameScore", "getGameHighScores")
] + [
    ("createChatInviteLink", "by_request", ["member_limit"], False),
    ("editChatInviteLink", "by_request", ["member_limit"], False),
    ("sendGift", "to_chat", ["user_id"], False),
]
