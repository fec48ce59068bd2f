// SPDX-License-Identifier: MIT
// The methods of the bot, with all parameters that the original had.
#pragma once

namespace names::NAMES_VERSION {

Returns<void> texts_and_photos(lib::Bot& bot, const InlineKeyboardMarkup& keys) {
    const InputFile file = InputFile::path("cat.jpg");
    AWAIT bot.getMe();  // amanobot.Bot.getMe()
    AWAIT bot.sendMessage(kChat, "*hi*",
                          {.parse_mode = "Markdown",
                           .disable_notification = true,
                           .reply_markup = keys,
                           .reply_to_message_id = 3,
                           .disable_web_page_preview = true});                    // amanobot.Bot.sendMessage()
    AWAIT bot.forwardMessage(kChat, "@from", 3, {.disable_notification = true});  // amanobot.Bot.forwardMessage()
    AWAIT bot.sendPhoto(kChat, file,
                        {.caption = "a cat",
                         .parse_mode = "HTML",
                         .disable_notification = true,
                         .reply_markup = keys,
                         .reply_to_message_id = 3});  // amanobot.Bot.sendPhoto()
    AWAIT bot.sendAudio(kChat, file,
                        {.caption = "a cat",
                         .parse_mode = "HTML",
                         .duration = 10,
                         .performer = "a cat",
                         .title = "Purr",
                         .disable_notification = true,
                         .reply_markup = keys,
                         .reply_to_message_id = 3,
                         .thumb = file});  // amanobot.Bot.sendAudio()
    AWAIT bot.sendDocument(kChat, file,
                           {.caption = "a cat",
                            .parse_mode = "HTML",
                            .disable_notification = true,
                            .reply_markup = keys,
                            .reply_to_message_id = 3,
                            .thumb = file});  // amanobot.Bot.sendDocument()
}

Returns<void> moving_pictures(lib::Bot& bot, const InlineKeyboardMarkup& keys) {
    const InputFile file = InputFile::url("https://example.org/cat.mp4");
    AWAIT bot.sendVideo(kChat, file,
                        {.duration = 10,
                         .width = 320,
                         .height = 240,
                         .caption = "a cat",
                         .parse_mode = "HTML",
                         .supports_streaming = true,
                         .disable_notification = true,
                         .reply_markup = keys,
                         .reply_to_message_id = 3,
                         .thumb = file});  // amanobot.Bot.sendVideo()
    AWAIT bot.sendAnimation(kChat, file,
                            {.duration = 10,
                             .width = 320,
                             .height = 240,
                             .caption = "a cat",
                             .parse_mode = "HTML",
                             .disable_notification = true,
                             .reply_markup = keys,
                             .reply_to_message_id = 3,
                             .thumb = file});  // amanobot.Bot.sendAnimation()
    AWAIT bot.sendVoice(kChat, file,
                        {.caption = "a cat",
                         .parse_mode = "HTML",
                         .duration = 10,
                         .disable_notification = true,
                         .reply_markup = keys,
                         .reply_to_message_id = 3});  // amanobot.Bot.sendVoice()
    AWAIT bot.sendVideoNote(kChat, file,
                            {.duration = 10,
                             .length = 240,
                             .disable_notification = true,
                             .reply_markup = keys,
                             .reply_to_message_id = 3,
                             .thumb = file});  // amanobot.Bot.sendVideoNote()
    const auto album = list(InputMediaPhoto(InputFile::path("one.jpg")), InputMediaPhoto(file));
    AWAIT bot.sendMediaGroup(
        kChat, album, {.disable_notification = true, .reply_to_message_id = 3});  // amanobot.Bot.sendMediaGroup()
}

Returns<void> places_and_people(lib::Bot& bot, const InlineKeyboardMarkup& keys) {
    AWAIT bot.sendLocation(kChat, 48.2, 16.4,
                           {.live_period = 60,
                            .disable_notification = true,
                            .reply_markup = keys,
                            .reply_to_message_id = 3});  // amanobot.Bot.sendLocation()
    AWAIT bot.editMessageLiveLocation({kChat, 3}, 48.2, 16.4,
                                      {.reply_markup = keys});              // amanobot.Bot.editMessageLiveLocation()
    AWAIT bot.stopMessageLiveLocation({kChat, 3}, {.reply_markup = keys});  // amanobot.Bot.stopMessageLiveLocation()
    AWAIT bot.sendVenue(kChat, 48.2, 16.4, "Here", "A street",
                        {.foursquare_id = "id",
                         .foursquare_type = "type",
                         .disable_notification = true,
                         .reply_markup = keys,
                         .reply_to_message_id = 3});  // amanobot.Bot.sendVenue()
    AWAIT bot.sendContact(kChat, "+431", "Ann",
                          {.last_name = "Bee",
                           .vcard = "card",
                           .disable_notification = true,
                           .reply_markup = keys,
                           .reply_to_message_id = 3});  // amanobot.Bot.sendContact()
    AWAIT bot.sendGame(
        kChat, "chess",
        {.disable_notification = true, .reply_markup = keys, .reply_to_message_id = 3});  // amanobot.Bot.sendGame()
    AWAIT bot.sendChatAction(kChat, "typing");                     // amanobot.Bot.sendChatAction()
    AWAIT bot.getUserProfilePhotos(1, {.offset = 0, .limit = 1});  // amanobot.Bot.getUserProfilePhotos()
    AWAIT bot.getFile("AgADBAAD");                                 // amanobot.Bot.getFile()
    AWAIT bot.download_file("AgADBAAD", "./cat.jpg");              // amanobot.Bot.download_file()
    std::ostringstream out;
    AWAIT bot.download_file("AgADBAAD", out);  // amanobot.Bot.download_file(dest)
}

Returns<void> polls_and_invoices(lib::Bot& bot, const InlineKeyboardMarkup& keys) {
    const auto options = list(InputPollOption("yes"), InputPollOption("no"));
    const std::vector<std::int64_t> right{0};
    AWAIT bot.sendPoll(kChat, "Well?", options,
                       {.is_anonymous = true,
                        .type = "quiz",
                        .allows_multiple_answers = false,
                        .correct_option_ids = right,
                        .is_closed = false,
                        .disable_notification = true,
                        .reply_markup = keys,
                        .reply_to_message_id = 3});          // amanobot.Bot.sendPoll()
    AWAIT bot.stopPoll({kChat, 3}, {.reply_markup = keys});  // amanobot.Bot.stopPoll()
    AWAIT bot.sendInvoice(kChat, "Tea", "A cup", "cup", "EUR", list(LabeledPrice("Tea", 250)),
                          {.provider_token = "token",
                           .start_parameter = "tea",
                           .provider_data = "{}",
                           .photo_url = "https://example.org/tea.jpg",
                           .photo_size = 1000,
                           .photo_width = 320,
                           .photo_height = 240,
                           .need_name = true,
                           .need_phone_number = true,
                           .need_email = true,
                           .need_shipping_address = true,
                           .is_flexible = true,
                           .disable_notification = true,
                           .reply_markup = keys,
                           .reply_to_message_id = 3});  // amanobot.Bot.sendInvoice()
    AWAIT bot.answerPreCheckoutQuery("7", false,
                                     {.error_message = "sold out"});  // amanobot.Bot.answerPreCheckoutQuery()
    const PassportElementErrorDataField wrong("passport", "number", "hash", "unreadable");
    AWAIT bot.setPassportDataErrors(1, list(wrong));  // amanobot.Bot.setPassportDataErrors()
}

Returns<void> members(lib::Bot& bot) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
    AWAIT bot.kickChatMember(kChat, 1, {.until_date = 2000000000});  // amanobot.Bot.kickChatMember()
    AWAIT bot.getChatMembersCount(kChat);                            // amanobot.Bot.getChatMembersCount()
#pragma GCC diagnostic pop
    AWAIT bot.unbanChatMember(kChat, 1);  // amanobot.Bot.unbanChatMember()
    const ChatPermissions permissions = ChatPermissions()
                                            .set_can_send_messages(true)
                                            .set_can_send_photos(true)
                                            .set_can_send_polls(true)
                                            .set_can_send_other_messages(true)
                                            .set_can_add_web_page_previews(true)
                                            .set_can_change_info(true)
                                            .set_can_invite_users(true)
                                            .set_can_pin_messages(true);
    AWAIT bot.restrictChatMember(kChat, 1, permissions,
                                 {.until_date = 2000000000});  // amanobot.Bot.restrictChatMember()
    AWAIT bot.promoteChatMember(kChat, 1,
                                {.can_delete_messages = true,
                                 .can_restrict_members = true,
                                 .can_promote_members = true,
                                 .can_change_info = true,
                                 .can_invite_users = true,
                                 .can_post_messages = true,
                                 .can_edit_messages = true,
                                 .can_pin_messages = true});       // amanobot.Bot.promoteChatMember()
    AWAIT bot.setChatAdministratorCustomTitle(kChat, 1, "Chief");  // amanobot.Bot.setChatAdministratorCustomTitle()
    AWAIT bot.setChatPermissions(kChat, permissions);              // amanobot.Bot.setChatPermissions()
    AWAIT bot.getChatAdministrators(kChat);                        // amanobot.Bot.getChatAdministrators()
    AWAIT bot.getChatMember(kChat, 1);                             // amanobot.Bot.getChatMember()
}

Returns<void> chats(lib::Bot& bot) {
    AWAIT bot.exportChatInviteLink(kChat);                               // amanobot.Bot.exportChatInviteLink()
    AWAIT bot.setChatPhoto(kChat, InputFile::path("cat.jpg"));           // amanobot.Bot.setChatPhoto()
    AWAIT bot.deleteChatPhoto(kChat);                                    // amanobot.Bot.deleteChatPhoto()
    AWAIT bot.setChatTitle(kChat, "Cats");                               // amanobot.Bot.setChatTitle()
    AWAIT bot.setChatDescription(kChat, {.description = "About cats"});  // amanobot.Bot.setChatDescription()
    AWAIT bot.pinChatMessage(kChat, 3, {.disable_notification = true});  // amanobot.Bot.pinChatMessage()
    AWAIT bot.unpinChatMessage(kChat);                                   // amanobot.Bot.unpinChatMessage()
    AWAIT bot.leaveChat(kChat);                                          // amanobot.Bot.leaveChat()
    AWAIT bot.getChat(kChat);                                            // amanobot.Bot.getChat()
    AWAIT bot.setChatStickerSet(kChat, "cats");                          // amanobot.Bot.setChatStickerSet()
    AWAIT bot.deleteChatStickerSet(kChat);                               // amanobot.Bot.deleteChatStickerSet()
}

Returns<void> answers_and_edits(lib::Bot& bot, const InlineKeyboardMarkup& keys) {
    AWAIT bot.answerCallbackQuery("7", {.text = "Got it",
                                        .show_alert = true,
                                        .url = "https://example.org",
                                        .cache_time = 5});  // amanobot.Bot.answerCallbackQuery()
    AWAIT bot.editMessageText({kChat, 3}, "two",
                              {.parse_mode = "HTML",
                               .reply_markup = keys,
                               .disable_web_page_preview = true});  // amanobot.Bot.editMessageText()
    AWAIT bot.editMessageText("an inline_message_id", "three");     // amanobot.Bot.editMessageText(msg_identifier)
    AWAIT bot.editMessageCaption(
        {kChat, 3},
        {.caption = "two", .parse_mode = "HTML", .reply_markup = keys});  // amanobot.Bot.editMessageCaption()
    const InputMedia media = InputMediaPhoto(InputFile::file_id("AgADBAAD"));
    AWAIT bot.editMessageMedia({kChat, 3}, media, {.reply_markup = keys});  // amanobot.Bot.editMessageMedia()
    AWAIT bot.editMessageReplyMarkup({kChat, 3}, {.reply_markup = keys});   // amanobot.Bot.editMessageReplyMarkup()
    AWAIT bot.deleteMessage({kChat, 3});                                    // amanobot.Bot.deleteMessage()
    const InlineQueryResultArticle article("1", "Cats", InputTextMessageContent("cats"));
    const auto more = InlineQueryResultsButton("More").set_start_parameter("more");
    AWAIT bot.answerInlineQuery("8", list(article),
                                {.cache_time = 5,
                                 .is_personal = true,
                                 .next_offset = "20",
                                 .button = more});  // amanobot.Bot.answerInlineQuery()
}

Returns<void> stickers_and_games(lib::Bot& bot, const InlineKeyboardMarkup& keys) {
    const InputFile png = InputFile::path("cat.png");
    AWAIT bot.sendSticker(
        kChat, png,
        {.disable_notification = true, .reply_markup = keys, .reply_to_message_id = 3});  // amanobot.Bot.sendSticker()
    AWAIT bot.getStickerSet("cats");                // amanobot.Bot.getStickerSet()
    AWAIT bot.uploadStickerFile(1, png, "static");  // amanobot.Bot.uploadStickerFile()
    const auto sticker = InputSticker(png, "static", {"🐈"}).set_mask_position(MaskPosition("eyes", 0, 0, 1));
    AWAIT bot.createNewStickerSet(1, "cats", "Cats", list(sticker),
                                  {.sticker_type = "mask"});  // amanobot.Bot.createNewStickerSet()
    AWAIT bot.addStickerToSet(1, "cats", sticker);            // amanobot.Bot.addStickerToSet()
    AWAIT bot.setStickerPositionInSet("CAADBAAD", 0);         // amanobot.Bot.setStickerPositionInSet()
    AWAIT bot.deleteStickerFromSet("CAADBAAD");               // amanobot.Bot.deleteStickerFromSet()
    AWAIT bot.setGameScore(1, 100, {kChat, 3},
                           {.force = true, .disable_edit_message = true});  // amanobot.Bot.setGameScore()
    AWAIT bot.getGameHighScores(1, {kChat, 3});                             // amanobot.Bot.getGameHighScores()
}

Returns<void> updates(lib::Bot& bot) {
    const std::vector<std::string> kinds{"message"};
    const InputFile certificate = InputFile::path("cert.pem");
    AWAIT bot.getUpdates(
        {.offset = 1, .limit = 10, .timeout = 20, .allowed_updates = kinds});  // amanobot.Bot.getUpdates()
    AWAIT bot.setWebhook(
        "https://example.org/hook",
        {.certificate = certificate, .max_connections = 40, .allowed_updates = kinds});  // amanobot.Bot.setWebhook()
    AWAIT bot.deleteWebhook();                                                           // amanobot.Bot.deleteWebhook()
    AWAIT bot.getWebhookInfo();  // amanobot.Bot.getWebhookInfo()
}

Returns<void> old_parameters(lib::Bot& bot, const InputFile& thumb) {
    AWAIT bot.sendMessage(kChat, "hi", {.reply_to_message_id = 3});  // amanobot.Bot.sendMessage(reply_to_message_id)
    AWAIT bot.sendMessage(kChat, "hi",
                          {.disable_web_page_preview = true});   // amanobot.Bot.sendMessage(disable_web_page_preview)
    AWAIT bot.sendVideo(kChat, thumb, {.thumb = thumb});         // amanobot.Bot.sendVideo(thumb)
    AWAIT bot.sendPhoto(kChat, InputFile::file_id("AgADBAAD"));  // amanobot.Bot.sendPhoto(photo)
    const InputFile named = InputFile::path("two.jpg").set_attach_name("second");  // amanobot.Bot.sendMediaGroup(media)
    AWAIT bot.sendMediaGroup(kChat, list(InputMediaPhoto(named)));
}

}  // namespace names::NAMES_VERSION
