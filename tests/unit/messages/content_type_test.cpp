// SPDX-License-Identifier: MIT
// content_type for every field that a message's content may stand in.
#include <gtest/gtest.h>

#include "telepot/messages/glance.hpp"
#include "telepot/types/all.hpp"
#include "unit/messages/generated/contents.hpp"

namespace telepot {
namespace {

Message empty() {
    return {7, 9, Chat(5, "private")};
}

TEST(ContentType, OfEachFieldByItself) {
    std::size_t count = 0;
    for (const auto& [name, fill] : contents()) {
        Message message = empty();
        fill(message);
        EXPECT_EQ(content_type(message), name);
        ++count;
    }
    EXPECT_GE(count, 75U);
}

TEST(ContentType, WithoutContentIsUnknown) {
    EXPECT_EQ(content_type(empty()), "unknown");
    EXPECT_EQ(content_type(empty().set_caption("c").set_from(User(6, false, "A")).set_media_group_id("1")), "unknown");
}

TEST(ContentType, AnAnimationIsNoDocument) {
    EXPECT_EQ(content_type(empty().set_document(Document()).set_animation(Animation())), "animation");
    EXPECT_EQ(content_type(empty().set_document(Document())), "document");
}

TEST(ContentType, AVenueIsNoLocation) {
    EXPECT_EQ(content_type(empty().set_location(Location(1, 2)).set_venue(Venue())), "venue");
}

TEST(ContentType, ALivePhotoIsNoPhoto) {
    EXPECT_EQ(content_type(empty().set_photo({PhotoSize()}).set_live_photo(LivePhoto())), "live_photo");
}

TEST(ContentType, TheOldNameOfANewMemberComesFirst) {
    EXPECT_EQ(content_type(empty().set_new_chat_members({User()}).set_new_chat_member(User())), "new_chat_member");
    EXPECT_EQ(content_type(empty().set_new_chat_members({User()})), "new_chat_members");
}

TEST(ContentType, EmptyTextIsTextAndFalseFlagsAreAbsent) {
    EXPECT_EQ(content_type(empty().set_text("")), "text");
    EXPECT_EQ(content_type(empty().set_delete_chat_photo(false)), "unknown");
    EXPECT_EQ(content_type(empty().set_migrate_to_chat_id(0)), "migrate_to_chat_id");
}

}  // namespace
}  // namespace telepot
