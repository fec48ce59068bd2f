// SPDX-License-Identifier: MIT
// Accounts that bots are connected to, gifts, stories, profiles, suggested posts; and the page of methods.
#include <fstream>
#include <sstream>

#include "integration/lab_methods/method_bench.hpp"

namespace telepot::lab {
namespace {

class Accounts : public MethodBench {
protected:
    json of(json more = json::object()) {
        more["business_connection_id"] = id;
        return more;
    }
    std::string give() {
        EXPECT_EQ(ok("sendGift", {{"user_id", bob}, {"gift_id", "5170144170496491616"}, {"text", "for you"}}), true);
        return ok("getBusinessAccountGifts", of())["gifts"][0]["owned_gift_id"];
    }
    const std::string id = connect_bob();
};

TEST_F(Accounts, GiftsAreKeptConvertedUpgradedAndPassedOn) {
    const std::string first = give();
    const json gifts = ok("getUserGifts", {{"user_id", bob}});
    EXPECT_EQ(gifts["total_count"], 1);
    EXPECT_EQ(gifts["gifts"][0]["text"], "for you");
    EXPECT_EQ(gifts["gifts"][0]["sender_user"]["id"], bot->id);
    EXPECT_EQ(ok("getUserGifts", {{"user_id", bob}, {"exclude_unlimited", true}})["total_count"], 0);
    EXPECT_EQ(ok("convertGiftToStars", of({{"owned_gift_id", first}})), true);
    EXPECT_EQ(error("convertGiftToStars", of({{"owned_gift_id", first}})), "Bad Request: STARGIFT_NOT_FOUND");
    EXPECT_EQ(ok("getBusinessAccountStarBalance", of())["amount"], 42);
    EXPECT_EQ(error("transferBusinessAccountStars", of({{"star_count", 43}})), "Bad Request: BALANCE_TOO_LOW");
    EXPECT_EQ(ok("transferBusinessAccountStars", of({{"star_count", 40}})), true);
    EXPECT_EQ(ok("getBusinessAccountStarBalance", of())["amount"], 2);
    EXPECT_EQ(ok("getMyStarBalance", json::object())["amount"], 40);

    const std::string second = give();
    const json passing = of({{"owned_gift_id", second}, {"new_owner_chat_id", ann}});
    EXPECT_EQ(error("transferGift", passing), "Bad Request: STARGIFT_TRANSFER_UNAVAILABLE");
    EXPECT_EQ(ok("upgradeGift", of({{"owned_gift_id", second}})), true);
    EXPECT_EQ(ok("getBusinessAccountGifts", of())["gifts"][0]["type"], "unique");
    EXPECT_EQ(ok("transferGift", passing), true);
    EXPECT_EQ(ok("getUserGifts", {{"user_id", bob}})["total_count"], 0);
    EXPECT_EQ(ok("getUserGifts", {{"user_id", ann}})["gifts"][0]["owned_gift_id"], second);
    EXPECT_EQ(ok("sendGift", {{"chat_id", channel->id}, {"gift_id", "5170145012310081615"}}), true);
    EXPECT_EQ(ok("getChatGifts", {{"chat_id", channel->id}})["total_count"], 1);
}

TEST_F(Accounts, PagesOfGiftsFollowEachOther) {
    for (int i = 0; i < 3; ++i) give();
    const json page = ok("getUserGifts", {{"user_id", bob}, {"limit", 2}});
    EXPECT_EQ(page["gifts"].size(), 2U);
    EXPECT_EQ(page["total_count"], 3);
    const json rest = ok("getUserGifts", {{"user_id", bob}, {"offset", page["next_offset"]}});
    EXPECT_EQ(rest["gifts"].size(), 1U);
    EXPECT_FALSE(rest.contains("next_offset"));
}

TEST_F(Accounts, RightsCount) {
    world.find_business(id)->rights = {{"can_reply", true}};
    EXPECT_EQ(error("setBusinessAccountBio", of({{"bio", "x"}})), "Bad Request: BUSINESS_CONNECTION_INVALID");
    EXPECT_EQ(error("getBusinessAccountGifts", of()), "Bad Request: BUSINESS_CONNECTION_INVALID");
    world.disconnect_business(*world.find_business(id));
    EXPECT_EQ(error("sendMessage", of({{"chat_id", ann}, {"text", "x"}})), "Bad Request: BUSINESS_CONNECTION_INVALID");
}

TEST_F(Accounts, ProfilesShowWhatWasSet) {
    EXPECT_EQ(ok("setBusinessAccountName", of({{"first_name", "Robert"}})), true);
    EXPECT_EQ(ok("setBusinessAccountUsername", of({{"username", "robert"}})), true);
    EXPECT_EQ(error("setBusinessAccountUsername", of({{"username", "annabel"}})), "Bad Request: USERNAME_OCCUPIED");
    world.private_chat(bot->id, bob).members[bot->id] = Member{"member"};
    EXPECT_EQ(ok("setBusinessAccountBio", of({{"bio", "builds"}})), true);
    const json chat = ok("getChat", {{"chat_id", bob}});
    EXPECT_EQ(chat["first_name"], "Robert");
    EXPECT_EQ(chat["username"], "robert");
    EXPECT_EQ(chat["bio"], "builds");
    const json photo{{"type", "static"}, {"photo", attach("p", png(200, 100))}};
    EXPECT_EQ(ok("setBusinessAccountProfilePhoto", of({{"photo", photo}})), true);
    EXPECT_EQ(ok("getUserProfilePhotos", {{"user_id", bob}})["total_count"], 1);
    EXPECT_EQ(ok("removeBusinessAccountProfilePhoto", of()), true);
    EXPECT_EQ(ok("getUserProfilePhotos", {{"user_id", bob}})["total_count"], 0);
    EXPECT_EQ(ok("setMyProfilePhoto", {{"photo", photo}}), true);
    EXPECT_EQ(ok("getUserProfilePhotos", {{"user_id", bot->id}})["photos"][0].back()["width"], 200);
    EXPECT_EQ(ok("removeMyProfilePhoto", json::object()), true);
    const json no_picture{{"type", "static"}, {"photo", attach("p", "no picture")}};
    EXPECT_EQ(error("setMyProfilePhoto", {{"photo", no_picture}}), "Bad Request: IMAGE_PROCESS_FAILED");
}

TEST_F(Accounts, StoriesArePostedEditedRepostedAndDeleted) {
    const json content{{"type", "photo"}, {"photo", attach("p", png(1080, 1920))}};
    const json story = ok("postStory", of({{"content", content}, {"active_period", 86400}, {"caption", "new"}}));
    EXPECT_EQ(story["chat"]["id"], bob);
    EXPECT_EQ(ok("editStory", of({{"story_id", story["id"]}, {"content", content}, {"caption", "newer"}})), story);
    const json again =
        ok("repostStory", of({{"from_chat_id", bob}, {"from_story_id", story["id"]}, {"active_period", 86400}}));
    EXPECT_NE(again["id"], story["id"]);
    EXPECT_EQ(world.find_user(bob)->extra["stories"][again["id"].dump()]["caption"], "newer");
    EXPECT_EQ(ok("deleteStory", of({{"story_id", story["id"]}})), true);
    EXPECT_EQ(error("deleteStory", of({{"story_id", story["id"]}})), "Bad Request: STORY_ID_INVALID");
    EXPECT_EQ(error("postStory", of({{"content", content}, {"active_period", 5}})),
              "Bad Request: STORY_PERIOD_INVALID");
}

TEST_F(Accounts, SuggestedPostsAreDecidedOnce) {
    const auto suggest = [&] {
        return ok("sendMessage",
                  {{"chat_id", ann}, {"text", "post?"}, {"suggested_post_parameters", {{"send_date", 0}}}});
    };
    const json one = suggest();
    EXPECT_EQ(one["suggested_post_info"]["state"], "pending");
    const json about{{"chat_id", ann}, {"message_id", one["message_id"]}};
    EXPECT_EQ(ok("approveSuggestedPost", about), true);
    const auto& messages = world.private_chat(bot->id, ann).messages;
    EXPECT_EQ(messages.at(one["message_id"])["suggested_post_info"]["state"], "approved");
    EXPECT_TRUE(messages.rbegin()->second.contains("suggested_post_approved"));
    EXPECT_EQ(error("declineSuggestedPost", about), "Bad Request: SUGGESTED_POST_NOT_PENDING");
    EXPECT_EQ(
        ok("declineSuggestedPost", {{"chat_id", ann}, {"message_id", suggest()["message_id"]}, {"comment", "no"}}),
        true);
    EXPECT_EQ(messages.rbegin()->second["suggested_post_declined"]["comment"], "no");
    EXPECT_EQ(error("approveSuggestedPost", {{"chat_id", ann}, {"message_id", send(ann)}}),
              "Bad Request: suggested post not found");
}

TEST_F(Accounts, PremiumIsGivenAtItsPrice) {
    EXPECT_EQ(error("giftPremiumSubscription", {{"user_id", ann}, {"month_count", 3}, {"star_count", 1}}),
              "Bad Request: PREMIUM_GIFT_PRICE_INVALID");
    EXPECT_EQ(ok("giftPremiumSubscription", {{"user_id", ann}, {"month_count", 3}, {"star_count", 1000}}), true);
    EXPECT_EQ(world.find_user(ann)->profile["is_premium"], true);
    EXPECT_EQ(ok("verifyUser", {{"user_id", ann}, {"custom_description", "known"}}), true);
    EXPECT_EQ(error("verifyUser", {{"user_id", ann}, {"custom_description", std::string(71, 'x')}}),
              "Bad Request: BOT_VERIFIER_DESCRIPTION_TOO_LONG");
    EXPECT_EQ(ok("removeUserVerification", {{"user_id", ann}}), true);
    EXPECT_EQ(error("editUserStarSubscription",
                    {{"user_id", ann}, {"telegram_payment_charge_id", "x"}, {"is_canceled", true}}),
              "Bad Request: CHARGE_NOT_FOUND");
    EXPECT_FALSE(ok("savePreparedKeyboardButton", {{"user_id", ann}, {"button", {{"text", "x"}}}})["id"].empty());
}

TEST(PageOfMethods, SaysWhatIsModelled) {
    std::ifstream file(TELEPOT_TEST_DATA "/../../docs/lab_methods.md");
    std::stringstream page;
    page << file.rdbuf();
    const std::string text = page.str();
    const std::size_t modelled = text.find("## Modelled");
    ASSERT_NE(modelled, std::string::npos);
    std::size_t count = 0;
    for (const facts::Method& method : facts::all_methods()) {
        const bool has_entry = find_method_entry(method.name) != nullptr;
        const std::size_t at = text.find("- `" + std::string(method.name) + "`\n");
        ASSERT_NE(at, std::string::npos) << method.name;
        EXPECT_EQ(at > modelled, has_entry) << method.name << ": python3 tools/dev/lab_methods.py writes the page";
        count += has_entry ? 1 : 0;
    }
    EXPECT_GE(count, 175U);
}

}  // namespace
}  // namespace telepot::lab
