// SPDX-License-Identifier: MIT
#include "integration/lab_methods/method_bench.hpp"

namespace telepot::lab {
namespace {

class Media : public MethodBench {};

TEST_F(Media, APhotoHasSizesFromItsHeader) {
    const std::string bytes = png(1000, 500);
    const json message = ok("sendPhoto", {{"chat_id", ann},
                                          {"photo", attach("p", bytes, "a.png")},
                                          {"caption", "*cap*"},
                                          {"parse_mode", "MarkdownV2"},
                                          {"has_spoiler", true},
                                          {"show_caption_above_media", true}});
    const json& photo = message["photo"];
    ASSERT_EQ(photo.size(), 4U);
    EXPECT_EQ(photo[0]["width"], 90);
    EXPECT_EQ(photo[0]["height"], 45);
    EXPECT_EQ(photo[3]["width"], 1000);
    EXPECT_EQ(photo[3]["height"], 500);
    EXPECT_EQ(photo[3]["file_size"], bytes.size());
    EXPECT_NE(photo[0]["file_id"], photo[3]["file_id"]);
    for (const std::size_t i : {0U, 1U}) {
        EXPECT_LT(photo[i]["file_size"], photo[i + 1]["file_size"]) << "a smaller copy has fewer bytes";
        const StoredFile* const copy = world.files().find(photo[i]["file_id"].get<std::string>());
        ASSERT_NE(copy, nullptr);
        const std::string picture = world.files().read(*copy);
        EXPECT_EQ(picture.size(), photo[i]["file_size"]);
        EXPECT_EQ(image_size(picture), std::pair(photo[i]["width"].get<int>(), photo[i]["height"].get<int>()));
    }
    EXPECT_EQ(message["caption"], "cap");
    EXPECT_EQ(message["caption_entities"][0]["type"], "bold");
    EXPECT_EQ(message["has_media_spoiler"], true);
    EXPECT_EQ(message["show_caption_above_media"], true);
    const json file = ok("getFile", {{"file_id", photo[3]["file_id"]}});
    EXPECT_EQ(file["file_size"], bytes.size());
    const json again = ok("sendPhoto", {{"chat_id", ann}, {"photo", photo[3]["file_id"]}});
    EXPECT_EQ(again["photo"], photo);
}

TEST_F(Media, PhotoErrors) {
    for (const char* const no_picture : {"no picture", "\xFF\xD8\xFF", "GIF8", "\x89PNG\r\n\x1a\n"}) {
        EXPECT_EQ(error("sendPhoto", {{"chat_id", ann}, {"photo", attach("p", no_picture)}}),
                  "Bad Request: IMAGE_PROCESS_FAILED");
    }
    EXPECT_EQ(error("sendPhoto", {{"chat_id", ann}, {"photo", attach("p", "")}}),
              "Bad Request: file must be non-empty");
    EXPECT_EQ(error("sendPhoto", {{"chat_id", ann}, {"photo", attach("p", png(9000, 2000))}}),
              "Bad Request: PHOTO_INVALID_DIMENSIONS");
    EXPECT_EQ(error("sendPhoto", {{"chat_id", ann}, {"photo", attach("p", png(2100, 100))}}),
              "Bad Request: PHOTO_INVALID_DIMENSIONS");
    EXPECT_EQ(error("sendPhoto", {{"chat_id", ann}, {"photo", "nofile"}}),
              "Bad Request: wrong file identifier/HTTP URL specified");
    EXPECT_EQ(error("sendPhoto", {{"chat_id", ann}, {"photo", "attach://nothing"}}),
              "Bad Request: wrong file identifier/HTTP URL specified");
    EXPECT_EQ(error("sendPhoto", {{"chat_id", ann}, {"photo", ""}}), "Bad Request: there is no photo in the request");
    EXPECT_EQ(
        error("sendPhoto", {{"chat_id", ann}, {"photo", attach("p", png(9, 9))}, {"caption", std::string(1025, 'x')}}),
        "Bad Request: message caption is too long");
    const json document = ok("sendDocument", {{"chat_id", ann}, {"document", attach("d", "text", "a.txt")}});
    EXPECT_EQ(error("sendPhoto", {{"chat_id", ann}, {"photo", document["document"]["file_id"]}}),
              "Bad Request: can't use file of type Document as Photo");
}

TEST_F(Media, ADocumentKeepsNameTypeAndSize) {
    const json document = ok("sendDocument", {{"chat_id", ann},
                                              {"document", attach("d", "%PDF-1", "paper.pdf")},
                                              {"thumbnail", attach("t", png(64, 32))}})["document"];
    EXPECT_EQ(document["file_name"], "paper.pdf");
    EXPECT_EQ(document["mime_type"], "application/pdf");
    EXPECT_EQ(document["file_size"], 6);
    EXPECT_EQ(document["thumbnail"]["width"], 64);
    const json by_url = ok("sendDocument", {{"chat_id", ann}, {"document", "https://example.com/a/b.zip"}})["document"];
    EXPECT_EQ(by_url["file_name"], "b.zip");
}

TEST_F(Media, EveryOtherKindHasItsFields) {
    const json video = ok("sendVideo", {{"chat_id", ann},
                                        {"video", attach("v", "bytes", "a.mp4")},
                                        {"duration", 5},
                                        {"width", 640},
                                        {"height", 360},
                                        {"cover", attach("c", png(100, 50))},
                                        {"start_timestamp", 2}})["video"];
    EXPECT_EQ(video["duration"], 5);
    EXPECT_EQ(video["width"], 640);
    EXPECT_EQ(video["file_name"], "a.mp4");
    EXPECT_EQ(video["cover"].back()["width"], 100);
    EXPECT_EQ(video["start_timestamp"], 2);
    const json audio = ok("sendAudio", {{"chat_id", ann},
                                        {"audio", attach("a", "ID3", "a.mp3")},
                                        {"performer", "P"},
                                        {"title", "T"},
                                        {"duration", 3}})["audio"];
    EXPECT_EQ(audio["performer"], "P");
    EXPECT_EQ(audio["title"], "T");
    EXPECT_EQ(audio["mime_type"], "audio/mpeg");
    const json voice =
        ok("sendVoice", {{"chat_id", ann}, {"voice", attach("o", "OggS", "a.ogg")}, {"duration", 4}})["voice"];
    EXPECT_EQ(voice["duration"], 4);
    const json note =
        ok("sendVideoNote", {{"chat_id", ann}, {"video_note", attach("n", "x", "n.mp4")}, {"length", 300}});
    EXPECT_EQ(note["video_note"]["length"], 300);
    const json sticker =
        ok("sendSticker", {{"chat_id", ann}, {"sticker", attach("s", "x", "s.webp")}, {"emoji", "👍"}});
    EXPECT_EQ(sticker["sticker"]["emoji"], "👍");
    EXPECT_EQ(sticker["sticker"]["is_animated"], false);
    const json animation =
        ok("sendAnimation", {{"chat_id", ann}, {"animation", attach("g", "GIF89a\x20\x00\x10\x00", "g.gif")}});
    EXPECT_EQ(animation["animation"]["file_id"], animation["document"]["file_id"]);
    const json live =
        ok("sendLivePhoto",
           {{"chat_id", ann}, {"live_photo", attach("l", "x", "l.mp4")}, {"photo", attach("p", png(8, 8))}});
    EXPECT_EQ(live["live_photo"]["photo"][0]["width"], 8);
}

TEST_F(Media, AlbumsShareAGroupId) {
    attach("one", png(100, 100));
    attach("two", "bytes", "two.mp4");
    const json media = json::parse(R"([{"type":"photo","media":"attach://one","caption":"<b>1</b>","parse_mode":"HTML"},
        {"type":"video","media":"attach://two","duration":7}])");
    const json album = ok("sendMediaGroup", {{"chat_id", ann}, {"media", media}});
    ASSERT_EQ(album.size(), 2U);
    EXPECT_EQ(album[0]["media_group_id"], album[1]["media_group_id"]);
    EXPECT_EQ(album[0]["caption"], "1");
    EXPECT_EQ(album[1]["video"]["duration"], 7);
    EXPECT_EQ(album[1]["message_id"].get<int>(), album[0]["message_id"].get<int>() + 1);
}

TEST_F(Media, AlbumErrors) {
    attach("one", png(100, 100));
    const json photo{{"type", "photo"}, {"media", "attach://one"}};
    const json document{{"type", "document"}, {"media", "attach://one"}};
    const auto send_album = [this](json media) {
        return error("sendMediaGroup", {{"chat_id", ann}, {"media", std::move(media)}});
    };
    EXPECT_EQ(send_album(json::array()), "Bad Request: there are no messages to send");
    EXPECT_EQ(send_album(json(11, photo)), "Bad Request: too many messages to send as an album");
    EXPECT_EQ(send_album(json::array({photo, document})),
              "Bad Request: the specified media types can't be mixed in one album");
    EXPECT_EQ(ok("sendMediaGroup", {{"chat_id", ann}, {"media", json(10, photo)}}).size(), 10U);
}

TEST_F(Media, PaidMedia) {
    attach("one", png(100, 100));
    const json media = json::array({{{"type", "photo"}, {"media", "attach://one"}}});
    const json message =
        ok("sendPaidMedia", {{"chat_id", channel->id}, {"star_count", 5}, {"media", media}, {"caption", "x"}});
    EXPECT_EQ(message["paid_media"]["star_count"], 5);
    EXPECT_EQ(message["paid_media"]["paid_media"][0]["type"], "photo");
    EXPECT_EQ(error("sendPaidMedia", {{"chat_id", channel->id}, {"star_count", 0}, {"media", media}}),
              "Bad Request: wrong number of Telegram Stars specified");
    EXPECT_EQ(error("sendPaidMedia", {{"chat_id", channel->id}, {"star_count", 1}, {"media", json::array()}}),
              "Bad Request: there are no media to send");
}

class Polls : public MethodBench {
protected:
    json poll(json extra = json::object()) {
        json arguments{{"chat_id", ann},
                       {"question", "Why?"},
                       {"options", {{{"text", "a"}}, {{"text", "<b>b</b>"}, {"text_parse_mode", "HTML"}}}}};
        arguments.update(extra);
        return arguments;
    }
};

TEST_F(Polls, AreSentAndStopped) {
    const json message = ok("sendPoll", poll());
    const json& sent = message["poll"];
    EXPECT_EQ(sent["question"], "Why?");
    EXPECT_EQ(sent["options"][1]["text"], "b");
    EXPECT_EQ(sent["options"][1]["text_entities"][0]["type"], "bold");
    EXPECT_EQ(sent["type"], "regular");
    EXPECT_EQ(sent["is_anonymous"], true);
    const json where{{"chat_id", ann}, {"message_id", message["message_id"]}};
    EXPECT_EQ(ok("stopPoll", where)["is_closed"], true);
    EXPECT_EQ(error("stopPoll", where), "Bad Request: poll has already been closed");
    EXPECT_EQ(error("stopPoll", {{"chat_id", ann}, {"message_id", send(ann)}}),
              "Bad Request: message with poll to stop not found");
}

TEST_F(Polls, QuizzesKnowTheAnswer) {
    const json quiz =
        ok("sendPoll", poll({{"type", "quiz"}, {"correct_option_ids", {1}}, {"explanation", "so"}}))["poll"];
    EXPECT_EQ(quiz["correct_option_ids"], json::array({1}));
    EXPECT_EQ(quiz["explanation"], "so");
    EXPECT_EQ(error("sendPoll", poll({{"type", "quiz"}, {"correct_option_ids", {2}}})),
              "Bad Request: wrong correct option ID specified");
    EXPECT_EQ(error("sendPoll", poll({{"type", "quiz"}})), "Bad Request: quiz must have a correct option");
}

TEST_F(Polls, Errors) {
    EXPECT_EQ(error("sendPoll", poll({{"question", ""}})), "Bad Request: poll question must be non-empty");
    EXPECT_EQ(error("sendPoll", poll({{"question", std::string(301, 'x')}})),
              "Bad Request: poll question length must not exceed 300");
    EXPECT_EQ(error("sendPoll", poll({{"options", json::array()}})), "Bad Request: poll must have at least 1 option");
    EXPECT_EQ(error("sendPoll", poll({{"options", json(13, json{{"text", "x"}})}})),
              "Bad Request: poll can't have more than 12 options");
    EXPECT_EQ(error("sendPoll", poll({{"options", {{{"text", std::string(101, 'x')}}}}})),
              "Bad Request: poll options length must not exceed 100");
    EXPECT_EQ(error("sendPoll", poll({{"open_period", 2}})), "Bad Request: POLL_CLOSE_DATE_INVALID");
    EXPECT_EQ(error("sendPoll", poll({{"chat_id", channel->id}, {"is_anonymous", false}})),
              "Bad Request: non-anonymous polls can't be sent to channel chats");
}

class Checklists : public MethodBench {};

TEST_F(Checklists, NeedABusinessConnection) {
    const json checklist{{"title", "Shop"}, {"tasks", {{{"id", 1}, {"text", "milk"}}, {{"id", 2}, {"text", "tea"}}}}};
    const std::string id = connect_bob();
    const json message =
        ok("sendChecklist", {{"business_connection_id", id}, {"chat_id", ann}, {"checklist", checklist}});
    EXPECT_EQ(message["checklist"]["tasks"][1]["text"], "tea");
    EXPECT_EQ(error("sendChecklist", {{"chat_id", ann}, {"checklist", checklist}}),
              "Bad Request: business connection not found");
    json changed = checklist;
    changed["tasks"].push_back({{"id", 3}, {"text", "jam"}});
    const json edited = ok("editMessageChecklist", {{"business_connection_id", id},
                                                    {"chat_id", ann},
                                                    {"message_id", message["message_id"]},
                                                    {"checklist", changed}});
    EXPECT_EQ(edited["checklist"]["tasks"].size(), 3U);
    EXPECT_EQ(error("editMessageChecklist", {{"business_connection_id", "c"},
                                             {"chat_id", ann},
                                             {"message_id", message["message_id"]},
                                             {"checklist", changed}}),
              "Bad Request: business connection not found");
}

}  // namespace
}  // namespace telepot::lab
