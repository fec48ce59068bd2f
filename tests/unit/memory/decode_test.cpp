// SPDX-License-Identifier: MIT
// Memory that runs out while updates are decoded: std::bad_alloc, never a message that is less than it was.
#include <gtest/gtest.h>

#include "codec/answer.hpp"
#include "failing_new.hpp"
#include "telepot/types/all.hpp"

namespace telepot::test {
namespace {

constexpr std::size_t kMostAllocations = 100'000;

constexpr std::string_view kUpdates = R"([
  {"update_id":1,"message":{"message_id":7,"date":1,"chat":{"id":5,"type":"private","first_name":"Ann"},
   "from":{"id":5,"is_bot":false,"first_name":"A name that is longer than what fits into a string itself"},
   "text":"A text that is longer than what fits into a string itself",
   "entities":[{"type":"bold","offset":0,"length":1},{"type":"text_link","offset":2,"length":4,"url":"https://example.org/"}],
   "reply_to_message":{"message_id":6,"date":1,"chat":{"id":5,"type":"private"},"photo":[
     {"file_id":"a file id that is long enough","file_unique_id":"u","width":1,"height":1}]},
   "reply_markup":{"inline_keyboard":[[{"text":"a","callback_data":"b"}],[{"text":"c","url":"https://example.org"}]]}}},
  {"update_id":2,"callback_query":{"id":"1","from":{"id":5,"is_bot":false,"first_name":"Ann"},"chat_instance":"c","data":"d"}},
  {"update_id":3,"poll":{"id":"9","question":"q","options":[{"persistent_id":"0","text":"a","voter_count":0}],
   "total_voter_count":0,"is_closed":false,"is_anonymous":true,"type":"regular","allows_multiple_answers":false,
   "allows_revoting":false,"members_only":false}},
  {"update_id":4,"of_the_future":{"a":[1,2,3]}}])";

codec::Answer answer() {
    return {200, R"({"ok":true,"result":)" + std::string(kUpdates) + "}"};
}

std::string shown(const std::vector<Update>& updates) {
    std::string text;
    for (const Update& update : updates) {
        text += std::to_string(update.update_id) + update.raw().text() + update.problem;
        text += update.message ? "m" + update.message->text.value_or("") : "";
        text += update.callback_query ? "c" : "";
        text += update.poll ? "p" : "";
        text += "\n";
    }
    return text;
}

TEST(Decoding, WithoutMemoryIsBadAllocAndNothingElse) {
    const std::string wanted = shown(codec::decode_updates(answer()));
    std::size_t failures = 0;
    for (std::size_t n = 1; n < kMostAllocations; ++n) {
        codec::Answer given = answer();
        std::vector<Update> updates;
        bool thrown = false;
        fail_allocation(n);
        try {
            updates = codec::decode_updates(std::move(given));
        } catch (const std::bad_alloc&) {
            thrown = true;
        }
        const bool failed = fail_no_allocation();
        if (thrown) {
            ASSERT_TRUE(failed) << n;
            ++failures;
        } else {
            ASSERT_EQ(shown(updates), wanted) << "allocation " << n;
        }
        if (!failed) break;
        // What was left half made is used by nobody.
        ASSERT_EQ(shown(codec::decode_updates(answer())), wanted) << "after allocation " << n << " had failed";
    }
    EXPECT_GE(failures, 15U);
}

TEST(Decoding, OfAWebhooksUpdateWithoutMemoryIsBadAlloc) {
    const std::string json(kUpdates.substr(4, kUpdates.find("}]]}}}") + 6 - 4));
    ASSERT_EQ(codec::decode_update(json).update_id, 1);
    std::size_t failures = 0;
    for (std::size_t n = 1; n < kMostAllocations; ++n) {
        std::string given = json;
        fail_allocation(n);
        try {
            const Update update = codec::decode_update(std::move(given));
            if (!fail_no_allocation()) break;
            ASSERT_TRUE(update.message) << n;
        } catch (const std::bad_alloc&) {
            fail_no_allocation();
            ++failures;
        }
    }
    EXPECT_GT(failures, 10U);
}

}  // namespace
}  // namespace telepot::test
