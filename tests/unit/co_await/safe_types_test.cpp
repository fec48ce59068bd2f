// SPDX-License-Identifier: MIT
// g++ 12 destroys a temporary of an aggregate that owns something twice in a co_await expression: no type is one.
#include <type_traits>

#include <gtest/gtest.h>

#include "telepot/messages/event.hpp"
#include "telepot/messages/flance.hpp"
#include "telepot/methods/generated/options.hpp"
#include "telepot/task.hpp"
#include "telepot/types/all.hpp"
#include "telepot/values/message_identifier.hpp"
#include "telepot/values/refs.hpp"

namespace telepot {
namespace {

template <class T>
constexpr bool is_safe = !std::is_aggregate_v<T> || std::is_trivially_destructible_v<T>;

#define TELEPOT_TYPE(name) static_assert(is_safe<name>, #name " is an aggregate with a destructor");
#include "unit/codec/generated/types.inc"
#undef TELEPOT_TYPE

struct Unsafe {
    std::string text;
};
static_assert(!is_safe<Unsafe>);
static_assert(is_safe<SendMessageOptions> && std::is_aggregate_v<SendMessageOptions>);

TEST(SafeTypes, ValuesAreNoAggregatesThatOwn) {
    EXPECT_TRUE((is_safe<ChatId> && is_safe<ChatIdRef> && is_safe<InputFile> && is_safe<MessageIdentifier>));
    EXPECT_TRUE((is_safe<MessageIdentifierRef> && is_safe<Unknown> && is_safe<Json> && is_safe<RawJson>));
    EXPECT_TRUE((is_safe<JsonObject> && is_safe<Box<User>> && is_safe<Ref<ReplyMarkup>> && is_safe<ListRef<User>>));
    EXPECT_TRUE((is_safe<StringsRef> && is_safe<List<User>> && is_safe<Event> && is_safe<EventContent>));
    EXPECT_TRUE((is_safe<AnyMessage> && is_safe<Flance> && is_safe<LongFlance> && is_safe<task<Message>>));
}

}  // namespace
}  // namespace telepot
