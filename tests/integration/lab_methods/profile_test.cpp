// SPDX-License-Identifier: MIT
#include "integration/lab_methods/method_bench.hpp"

namespace telepot::lab {
namespace {

class Profile : public MethodBench {};

TEST_F(Profile, CommandsByScopeAndLanguage) {
    const json start = json::parse(R"([{"command":"/start","description":" Begin "}])");
    EXPECT_EQ(ok("setMyCommands", {{"commands", start}}), true);
    EXPECT_EQ(ok("getMyCommands", json::object()), json::parse(R"([{"command":"start","description":"Begin"}])"));
    const json scope{{"type", "chat"}, {"chat_id", super->id}};
    EXPECT_EQ(ok("getMyCommands", {{"scope", scope}}), json::array());
    EXPECT_EQ(ok("setMyCommands", {{"commands", start}, {"scope", scope}, {"language_code", "de"}}), true);
    EXPECT_EQ(ok("getMyCommands", {{"scope", scope}, {"language_code", "de"}}).size(), 1U);
    EXPECT_EQ(ok("deleteMyCommands", json::object()), true);
    EXPECT_EQ(ok("getMyCommands", json::object()), json::array());
    EXPECT_EQ(error("setMyCommands", {{"commands", json::parse(R"([{"command":"Bad","description":"x"}])")}}),
              "Bad Request: BOT_COMMAND_INVALID");
    EXPECT_EQ(error("setMyCommands", {{"commands", json(101, start[0])}}), "Bad Request: BOT_COMMANDS_TOO_MUCH");
    EXPECT_EQ(error("getMyCommands", {{"scope", {{"type", "chat"}, {"chat_id", 1}}}}), "Bad Request: chat not found");
    EXPECT_EQ(error("getMyCommands", {{"language_code", "german"}}), "Bad Request: LANGUAGE_CODE_INVALID");
}

TEST_F(Profile, Texts) {
    EXPECT_EQ(ok("getMyName", json::object())["name"], "Robot");
    EXPECT_EQ(ok("setMyName", {{"name", "Robbie"}}), true);
    EXPECT_EQ(ok("setMyName", {{"name", "Roboter"}, {"language_code", "de"}}), true);
    EXPECT_EQ(ok("getMyName", {{"language_code", "de"}})["name"], "Roboter");
    EXPECT_EQ(ok("getMyName", {{"language_code", "fr"}})["name"], "Robbie");
    EXPECT_EQ(ok("getMe", json::object())["first_name"], "Robbie");
    EXPECT_EQ(ok("setMyDescription", {{"description", "about"}}), true);
    EXPECT_EQ(ok("getMyDescription", json::object())["description"], "about");
    EXPECT_EQ(ok("setMyShortDescription", {{"short_description", "a"}}), true);
    EXPECT_EQ(ok("getMyShortDescription", json::object())["short_description"], "a");
    EXPECT_EQ(error("setMyShortDescription", {{"short_description", std::string(121, 'x')}}),
              "Bad Request: BOT_SHORT_DESCRIPTION_INVALID");
}

TEST_F(Profile, MenuButtonAndRights) {
    EXPECT_EQ(ok("getChatMenuButton", json::object())["type"], "default");
    EXPECT_EQ(ok("setChatMenuButton", {{"menu_button", {{"type", "commands"}}}}), true);
    EXPECT_EQ(ok("getChatMenuButton", {{"chat_id", ann}})["type"], "commands");
    EXPECT_EQ(ok("getMyDefaultAdministratorRights", json::object())["can_manage_chat"], false);
    json rights = ok("getMyDefaultAdministratorRights", json::object());
    rights["can_manage_chat"] = true;
    EXPECT_EQ(ok("setMyDefaultAdministratorRights", {{"rights", rights}}), true);
    EXPECT_EQ(ok("getMyDefaultAdministratorRights", json::object())["can_manage_chat"], true);
    EXPECT_EQ(ok("getMyDefaultAdministratorRights", {{"for_channels", true}})["can_manage_chat"], false);
}

TEST_F(Profile, PhotosOfUsers) {
    world.find_user(ann)->extra["photos"] = json(3, json::array());
    EXPECT_EQ(ok("getUserProfilePhotos", {{"user_id", ann}, {"offset", 1}})["photos"].size(), 2U);
    EXPECT_EQ(ok("getUserProfilePhotos", {{"user_id", ann}, {"limit", 1}})["total_count"], 3);
    EXPECT_EQ(ok("getUserProfileAudios", {{"user_id", ann}})["total_count"], 0);
    EXPECT_EQ(error("getUserProfilePhotos", {{"user_id", 1}}), "Bad Request: user not found");
    EXPECT_EQ(ok("setUserEmojiStatus", {{"user_id", ann}, {"emoji_status_custom_emoji_id", "5"}}), true);
}

TEST_F(Profile, Gifts) {
    const json gifts = ok("getAvailableGifts", json::object())["gifts"];
    ASSERT_FALSE(gifts.empty());
    EXPECT_EQ(ok("sendGift", {{"user_id", ann}, {"gift_id", gifts[0]["id"]}, {"text", "for you"}}), true);
    const json& message = world.private_chat(bot->id, ann).messages.rbegin()->second;
    EXPECT_EQ(message["gift"]["gift"]["id"], gifts[0]["id"]);
    EXPECT_EQ(message["gift"]["text"], "for you");
    EXPECT_EQ(error("sendGift", {{"user_id", ann}, {"gift_id", "1"}}), "Bad Request: STARGIFT_INVALID");
    EXPECT_EQ(error("sendGift", {{"gift_id", gifts[0]["id"]}}),
              "Bad Request: exactly one of user_id and chat_id must be specified");
}

class Stickers : public MethodBench {
protected:
    json sticker(const std::string& emoji = "👍") {
        const std::string part = "s" + std::to_string(count_++);
        return {{"sticker", attach(part, "webp", part + ".webp")}, {"format", "static"}, {"emoji_list", {emoji}}};
    }
    json create(const std::string& name, const std::string& type = "regular") {
        return {{"user_id", ann},
                {"name", name},
                {"title", "Set"},
                {"sticker_type", type},
                {"stickers", {sticker(), sticker("👎")}}};
    }

private:
    int count_ = 0;
};

TEST_F(Stickers, SetsAreMadeAndChanged) {
    const std::string name = "my_by_robot_bot";
    EXPECT_EQ(ok("createNewStickerSet", create(name)), true);
    json set = ok("getStickerSet", {{"name", name}});
    ASSERT_EQ(set["stickers"].size(), 2U);
    EXPECT_EQ(set["stickers"][0]["set_name"], name);
    EXPECT_EQ(ok("addStickerToSet", {{"user_id", ann}, {"name", name}, {"sticker", sticker("🎉")}}), true);
    set = ok("getStickerSet", {{"name", name}});
    const json last = set["stickers"][2]["file_id"];
    EXPECT_EQ(ok("setStickerPositionInSet", {{"sticker", last}, {"position", 0}}), true);
    EXPECT_EQ(ok("getStickerSet", {{"name", name}})["stickers"][0]["file_id"], last);
    EXPECT_EQ(ok("setStickerEmojiList", {{"sticker", last}, {"emoji_list", {"😀"}}}), true);
    EXPECT_EQ(ok("getStickerSet", {{"name", name}})["stickers"][0]["emoji"], "😀");
    EXPECT_EQ(ok("setStickerKeywords", {{"sticker", last}, {"keywords", {"smile"}}}), true);
    EXPECT_EQ(ok("replaceStickerInSet",
                 {{"user_id", ann}, {"name", name}, {"old_sticker", last}, {"sticker", sticker("🔥")}}),
              true);
    EXPECT_EQ(error("deleteStickerFromSet", {{"sticker", last}}), "Bad Request: STICKER_INVALID");
    EXPECT_EQ(
        ok("deleteStickerFromSet", {{"sticker", ok("getStickerSet", {{"name", name}})["stickers"][0]["file_id"]}}),
        true);
    EXPECT_EQ(ok("setStickerSetTitle", {{"name", name}, {"title", "New"}}), true);
    EXPECT_EQ(ok("setStickerSetThumbnail",
                 {{"name", name}, {"user_id", ann}, {"format", "static"}, {"thumbnail", attach("t", png(100, 100))}}),
              true);
    set = ok("getStickerSet", {{"name", name}});
    EXPECT_EQ(set["title"], "New");
    EXPECT_EQ(set["stickers"].size(), 2U);
    EXPECT_TRUE(set.contains("thumbnail"));
    EXPECT_EQ(ok("deleteStickerSet", {{"name", name}}), true);
    EXPECT_EQ(error("getStickerSet", {{"name", name}}), "Bad Request: STICKERSET_INVALID");
}

TEST_F(Stickers, MasksAndCustomEmoji) {
    ok("createNewStickerSet", create("mask_by_robot_bot", "mask"));
    const json mask = ok("getStickerSet", {{"name", "mask_by_robot_bot"}})["stickers"][0];
    const json position{{"point", "eyes"}, {"x_shift", 0.5}, {"y_shift", 0.5}, {"scale", 1.5}};
    EXPECT_EQ(ok("setStickerMaskPosition", {{"sticker", mask["file_id"]}, {"mask_position", position}}), true);
    EXPECT_EQ(ok("getStickerSet", {{"name", "mask_by_robot_bot"}})["stickers"][0]["mask_position"], position);
    ok("createNewStickerSet", create("emoji_by_robot_bot", "custom_emoji"));
    const json emoji = ok("getStickerSet", {{"name", "emoji_by_robot_bot"}})["stickers"][0];
    const json found = ok("getCustomEmojiStickers", {{"custom_emoji_ids", {emoji["custom_emoji_id"], "nothing"}}});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0]["file_id"], emoji["file_id"]);
    EXPECT_EQ(ok("setCustomEmojiStickerSetThumbnail", {{"name", "emoji_by_robot_bot"}}), true);
    EXPECT_EQ(error("setStickerMaskPosition", {{"sticker", emoji["file_id"]}}),
              "Bad Request: STICKER_MASK_COORDS_NOT_SUPPORTED");
}

TEST_F(Stickers, Errors) {
    EXPECT_EQ(error("createNewStickerSet", create("my_set")), "Bad Request: invalid sticker set name is specified");
    EXPECT_EQ(error("createNewStickerSet", create("1_by_robot_bot")),
              "Bad Request: invalid sticker set name is specified");
    ok("createNewStickerSet", create("a_by_robot_bot"));
    EXPECT_EQ(error("createNewStickerSet", create("a_by_robot_bot")),
              "Bad Request: sticker set name is already occupied");
    json bad = create("b_by_robot_bot");
    bad["stickers"][0]["emoji_list"] = json::array();
    EXPECT_EQ(error("createNewStickerSet", bad), "Bad Request: STICKER_EMOJI_INVALID");
    bad["stickers"] = json::array();
    EXPECT_EQ(error("createNewStickerSet", bad), "Bad Request: there are no stickers in the request");
}

}  // namespace
}  // namespace telepot::lab
