// SPDX-License-Identifier: MIT
// The classes of amanobot.namedtuple: made, and a field read.
#pragma once

namespace names::NAMES_VERSION {

namespace nt = telepot::namedtuple;

TEST(NAMES_SUITE, people_and_chats) {
    const nt::User ann(1, false, "Ann");  // amanobot.namedtuple.User
    EXPECT_EQ(ann.first_name, "Ann");
    EXPECT_EQ(nt::Chat(5, "private").id, 5);                          // amanobot.namedtuple.Chat
    EXPECT_EQ(nt::ChatPhoto("s", "su", "b", "bu").big_file_id, "b");  // amanobot.namedtuple.ChatPhoto
    EXPECT_TRUE(
        holds_alternative<ChatMemberMember>(nt::ChatMember(ChatMemberMember(ann))));  // amanobot.namedtuple.ChatMember
    EXPECT_EQ(nt::Contact("+431", "Ann").phone_number, "+431");                       // amanobot.namedtuple.Contact
    EXPECT_EQ(nt::CallbackQuery("7", ann, "chat").from.id, 1);           // amanobot.namedtuple.CallbackQuery
    EXPECT_EQ(nt::InlineQuery("8", ann, "cats", "").query, "cats");      // amanobot.namedtuple.InlineQuery
    EXPECT_EQ(nt::ChosenInlineResult("9", ann, "cats").result_id, "9");  // amanobot.namedtuple.ChosenInlineResult
}

TEST(NAMES_SUITE, what_messages_carry) {
    EXPECT_EQ(nt::Message(1, 1000, nt::Chat(5, "private")).message_id, 1);  // amanobot.namedtuple.Message
    EXPECT_EQ(nt::MessageEntity("bold", 0, 4).type, "bold");                // amanobot.namedtuple.MessageEntity
    EXPECT_EQ(nt::PhotoSize("f", "u", 90, 60).width, 90);                   // amanobot.namedtuple.PhotoSize
    EXPECT_EQ(nt::Audio("f", "u", 10).duration, 10);                        // amanobot.namedtuple.Audio
    EXPECT_EQ(nt::Document("f", "u").file_id, "f");                         // amanobot.namedtuple.Document
    EXPECT_EQ(nt::Sticker("f", "u", "regular", 90, 60, false, true).type, "regular");  // amanobot.namedtuple.Sticker
    EXPECT_EQ(nt::Video("f", "u", 90, 60, 10).height, 60);                             // amanobot.namedtuple.Video
    EXPECT_EQ(nt::Voice("f", "u", 10).duration, 10);                                   // amanobot.namedtuple.Voice
    EXPECT_EQ(nt::VideoNote("f", "u", 240, 10).length, 240);                           // amanobot.namedtuple.VideoNote
    const nt::Location here(48.2, 16.4);                                               // amanobot.namedtuple.Location
    EXPECT_EQ(nt::Venue(here, "Here", "A street").title, "Here");                      // amanobot.namedtuple.Venue
    EXPECT_EQ(nt::UserProfilePhotos(0, {}).total_count, 0);  // amanobot.namedtuple.UserProfilePhotos
    EXPECT_FALSE(nt::File("f", "u").file_path);              // amanobot.namedtuple.File
}

TEST(NAMES_SUITE, payments) {
    const nt::User ann(1, false, "Ann");
    EXPECT_EQ(nt::Invoice("Tea", "A cup", "tea", "EUR", 250).total_amount, 250);  // amanobot.namedtuple.Invoice
    const nt::ShippingAddress home("AT", "", "Vienna", "A street", "", "1010");   // amanobot.namedtuple.ShippingAddress
    nt::OrderInfo order;                                                          // amanobot.namedtuple.OrderInfo
    order.shipping_address = home;
    EXPECT_EQ(order.shipping_address->city, "Vienna");
    EXPECT_EQ(nt::ShippingQuery("7", ann, "cup", home).invoice_payload, "cup");  // amanobot.namedtuple.ShippingQuery
    EXPECT_EQ(nt::PreCheckoutQuery("7", ann, "EUR", 250, "cup").currency,
              "EUR");  // amanobot.namedtuple.PreCheckoutQuery
    EXPECT_EQ(nt::SuccessfulPayment("EUR", 250, "cup", "t", "p").invoice_payload,
              "cup");                          // amanobot.namedtuple.SuccessfulPayment
    const nt::LabeledPrice price("Tea", 250);  // amanobot.namedtuple.LabeledPrice
    EXPECT_EQ(nt::ShippingOption("1", "Post", {price}).prices.at(0).amount, 250);  // amanobot.namedtuple.ShippingOption
}

TEST(NAMES_SUITE, keyboards) {
    const nt::KeyboardButton yes("Yes");  // amanobot.namedtuple.KeyboardButton
    EXPECT_EQ(nt::ReplyKeyboardMarkup({{yes}}).keyboard.at(0).at(0).text,
              "Yes");                                            // amanobot.namedtuple.ReplyKeyboardMarkup
    EXPECT_TRUE(nt::ReplyKeyboardRemove(true).remove_keyboard);  // amanobot.namedtuple.ReplyKeyboardRemove
    EXPECT_TRUE(nt::ForceReply(true).force_reply);               // amanobot.namedtuple.ForceReply
    const auto press =
        nt::InlineKeyboardButton("Press").set_callback_data("go");  // amanobot.namedtuple.InlineKeyboardButton
    EXPECT_EQ(*nt::InlineKeyboardMarkup({{press}}).inline_keyboard.at(0).at(0).callback_data,
              "go");  // amanobot.namedtuple.InlineKeyboardMarkup
}

TEST(NAMES_SUITE, contents_of_results) {
    EXPECT_EQ(nt::InputTextMessageContent("cats").message_text, "cats");  // amanobot.namedtuple.InputTextMessageContent
    EXPECT_EQ(nt::InputLocationMessageContent(48.2, 16.4).latitude,
              48.2);  // amanobot.namedtuple.InputLocationMessageContent
    EXPECT_EQ(nt::InputVenueMessageContent(48.2, 16.4, "Here", "A street").title,
              "Here");  // amanobot.namedtuple.InputVenueMessageContent
    EXPECT_EQ(nt::InputContactMessageContent("+431", "Ann").first_name,
              "Ann");  // amanobot.namedtuple.InputContactMessageContent
}

TEST(NAMES_SUITE, results_by_address) {
    const nt::InputTextMessageContent cats("cats");
    const std::string url = "https://example.org/cat";
    EXPECT_EQ(nt::InlineQueryResultArticle("1", "Cats", cats).id, "1");  // amanobot.namedtuple.InlineQueryResultArticle
    EXPECT_EQ(nt::InlineQueryResultPhoto("1", url, url).photo_url, url);  // amanobot.namedtuple.InlineQueryResultPhoto
    EXPECT_EQ(nt::InlineQueryResultGif("1", url, url).gif_url, url);      // amanobot.namedtuple.InlineQueryResultGif
    EXPECT_EQ(nt::InlineQueryResultMpeg4Gif("1", url, url).mpeg4_url,
              url);  // amanobot.namedtuple.InlineQueryResultMpeg4Gif
    EXPECT_EQ(nt::InlineQueryResultVideo("1", url, "video/mp4", url, "t").title,
              "t");  // amanobot.namedtuple.InlineQueryResultVideo
    EXPECT_EQ(nt::InlineQueryResultAudio("1", url, "Purr").audio_url,
              url);  // amanobot.namedtuple.InlineQueryResultAudio
    EXPECT_EQ(nt::InlineQueryResultVoice("1", url, "Purr").voice_url,
              url);  // amanobot.namedtuple.InlineQueryResultVoice
    EXPECT_EQ(nt::InlineQueryResultDocument("1", "t", url, "application/pdf").title,
              "t");  // amanobot.namedtuple.InlineQueryResultDocument
    EXPECT_EQ(nt::InlineQueryResultLocation("1", 48.2, 16.4, "Here").title,
              "Here");  // amanobot.namedtuple.InlineQueryResultLocation
    EXPECT_EQ(nt::InlineQueryResultVenue("1", 48.2, 16.4, "Here", "A street").title,
              "Here");  // amanobot.namedtuple.InlineQueryResultVenue
    EXPECT_EQ(nt::InlineQueryResultContact("1", "+431", "Ann").first_name,
              "Ann");  // amanobot.namedtuple.InlineQueryResultContact
    EXPECT_EQ(nt::InlineQueryResultGame("1", "chess").game_short_name,
              "chess");  // amanobot.namedtuple.InlineQueryResultGame
}

TEST(NAMES_SUITE, results_that_are_there_already) {
    EXPECT_EQ(nt::InlineQueryResultCachedPhoto("1", "f").photo_file_id,
              "f");  // amanobot.namedtuple.InlineQueryResultCachedPhoto
    EXPECT_EQ(nt::InlineQueryResultCachedGif("1", "f").gif_file_id,
              "f");  // amanobot.namedtuple.InlineQueryResultCachedGif
    EXPECT_EQ(nt::InlineQueryResultCachedMpeg4Gif("1", "f").mpeg4_file_id,
              "f");  // amanobot.namedtuple.InlineQueryResultCachedMpeg4Gif
    EXPECT_EQ(nt::InlineQueryResultCachedSticker("1", "f").sticker_file_id,
              "f");  // amanobot.namedtuple.InlineQueryResultCachedSticker
    EXPECT_EQ(nt::InlineQueryResultCachedDocument("1", "t", "f").title,
              "t");  // amanobot.namedtuple.InlineQueryResultCachedDocument
    EXPECT_EQ(nt::InlineQueryResultCachedVideo("1", "f", "t").video_file_id,
              "f");  // amanobot.namedtuple.InlineQueryResultCachedVideo
    EXPECT_EQ(nt::InlineQueryResultCachedVoice("1", "f", "t").voice_file_id,
              "f");  // amanobot.namedtuple.InlineQueryResultCachedVoice
    EXPECT_EQ(nt::InlineQueryResultCachedAudio("1", "f").audio_file_id,
              "f");  // amanobot.namedtuple.InlineQueryResultCachedAudio
}

}  // namespace names::NAMES_VERSION
