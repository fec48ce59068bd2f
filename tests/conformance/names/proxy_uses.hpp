// SPDX-License-Identifier: MIT
// Sender, Administrator and Editor: all methods that the original lists.
#pragma once

namespace names::NAMES_VERSION {

Returns<void> send_to_a_chat(lib::Bot& bot, const InputFile& file) {
    lib::helper::Sender sender(bot, kChat);                    // amanobot.helper.Sender
    AWAIT sender.sendMessage("hi");                            // amanobot.helper.Sender.sendMessage()
    AWAIT sender.forwardMessage("@from", 3);                   // amanobot.helper.Sender.forwardMessage()
    AWAIT sender.sendPhoto(file);                              // amanobot.helper.Sender.sendPhoto()
    AWAIT sender.sendAudio(file);                              // amanobot.helper.Sender.sendAudio()
    AWAIT sender.sendDocument(file);                           // amanobot.helper.Sender.sendDocument()
    AWAIT sender.sendSticker(file);                            // amanobot.helper.Sender.sendSticker()
    AWAIT sender.sendVideo(file);                              // amanobot.helper.Sender.sendVideo()
    AWAIT sender.sendVoice(file);                              // amanobot.helper.Sender.sendVoice()
    AWAIT sender.sendVideoNote(file);                          // amanobot.helper.Sender.sendVideoNote()
    AWAIT sender.sendMediaGroup(list(InputMediaPhoto(file)));  // amanobot.helper.Sender.sendMediaGroup()
    AWAIT sender.sendLocation(48.2, 16.4);                     // amanobot.helper.Sender.sendLocation()
    AWAIT sender.sendVenue(48.2, 16.4, "Here", "A street");    // amanobot.helper.Sender.sendVenue()
    AWAIT sender.sendContact("+431", "Ann");                   // amanobot.helper.Sender.sendContact()
    AWAIT sender.sendGame("chess");                            // amanobot.helper.Sender.sendGame()
    AWAIT sender.sendChatAction("typing");                     // amanobot.helper.Sender.sendChatAction()
}

Returns<void> administer_members(lib::Bot& bot) {
    lib::helper::Administrator administrator(bot, kChat);  // amanobot.helper.Administrator
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
    AWAIT administrator.kickChatMember(1);      // amanobot.helper.Administrator.kickChatMember()
    AWAIT administrator.getChatMembersCount();  // amanobot.helper.Administrator.getChatMembersCount()
#pragma GCC diagnostic pop
    AWAIT administrator.unbanChatMember(1);                        // amanobot.helper.Administrator.unbanChatMember()
    AWAIT administrator.restrictChatMember(1, ChatPermissions());  // amanobot.helper.Administrator.restrictChatMember()
    AWAIT administrator.promoteChatMember(1);                      // amanobot.helper.Administrator.promoteChatMember()
    AWAIT administrator.getChatAdministrators();  // amanobot.helper.Administrator.getChatAdministrators()
    AWAIT administrator.getChatMember(1);         // amanobot.helper.Administrator.getChatMember()
}

Returns<void> administer_the_chat(lib::Bot& bot, const InputFile& file) {
    lib::helper::Administrator administrator(bot, kChat);
    AWAIT administrator.exportChatInviteLink();  // amanobot.helper.Administrator.exportChatInviteLink()
    AWAIT administrator.setChatPhoto(file);      // amanobot.helper.Administrator.setChatPhoto()
    AWAIT administrator.deleteChatPhoto();       // amanobot.helper.Administrator.deleteChatPhoto()
    AWAIT administrator.setChatTitle("Cats");    // amanobot.helper.Administrator.setChatTitle()
    AWAIT administrator.setChatDescription(
        {.description = "cats"});                   // amanobot.helper.Administrator.setChatDescription()
    AWAIT administrator.pinChatMessage(3);          // amanobot.helper.Administrator.pinChatMessage()
    AWAIT administrator.unpinChatMessage();         // amanobot.helper.Administrator.unpinChatMessage()
    AWAIT administrator.leaveChat();                // amanobot.helper.Administrator.leaveChat()
    AWAIT administrator.getChat();                  // amanobot.helper.Administrator.getChat()
    AWAIT administrator.setChatStickerSet("cats");  // amanobot.helper.Administrator.setChatStickerSet()
    AWAIT administrator.deleteChatStickerSet();     // amanobot.helper.Administrator.deleteChatStickerSet()
}

Returns<void> edit_a_message(lib::Bot& bot, const telepot::Message& sent) {
    lib::helper::Editor editor(bot, sent);                // amanobot.helper.Editor
    AWAIT editor.editMessageText("two");                  // amanobot.helper.Editor.editMessageText()
    AWAIT editor.editMessageCaption({.caption = "two"});  // amanobot.helper.Editor.editMessageCaption()
    AWAIT editor.editMessageReplyMarkup();                // amanobot.helper.Editor.editMessageReplyMarkup()
    AWAIT editor.deleteMessage();                         // amanobot.helper.Editor.deleteMessage()
    AWAIT editor.editMessageLiveLocation(48.2, 16.4);     // amanobot.helper.Editor.editMessageLiveLocation()
    AWAIT editor.stopMessageLiveLocation();               // amanobot.helper.Editor.stopMessageLiveLocation()
}

}  // namespace names::NAMES_VERSION
