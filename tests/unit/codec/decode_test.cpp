// SPDX-License-Identifier: MIT
#include <cstdint>
#include <limits>
#include <string>

#include <gtest/gtest.h>

#include "codec/answer.hpp"
#include "codec/generated/decoders.hpp"
#include "codec/generated/encoders.hpp"
#include "telepot/exception.hpp"
#include "unit/codec/type_case.hpp"

namespace telepot::codec {
namespace {

/// "path: problem" of the error that a text is refused with; empty if it isn't.
template <class T>
std::string problem_of(std::string_view text) {
    try {
        decoded_text<T>(text);
    } catch (const DecodeError& error) {
        EXPECT_EQ(std::string(error.what()).substr(0, error.path().size()), error.path());
        return error.what();
    }
    return {};
}

TEST(Decode, TellsTheExactPathOfAMissingField) {
    EXPECT_EQ(problem_of<User>(R"({"id":1,"first_name":"A"})"), "object.is_bot: required field is missing");
    EXPECT_EQ(problem_of<Message>(R"({"message_id":1,"date":2,"chat":{"id":3}})"),
              "object.chat.type: required field is missing");
    EXPECT_EQ(problem_of<Message>(R"({"message_id":1,"date":2,"chat":{"id":3,"type":"private"},"entities":[
                  {"type":"bold","offset":0,"length":1},{"type":"bold","offset":0,"length":1},{"type":"bold","length":1}]})"),
              "object.entities[2].offset: required field is missing");
}

TEST(Decode, TellsTheExactPathOfAWrongType) {
    EXPECT_EQ(problem_of<User>(R"({"id":"1","is_bot":false,"first_name":"A"})"),
              "object.id: expected an integer of 64 bits, got a string");
    EXPECT_EQ(problem_of<User>(R"({"id":1,"is_bot":0,"first_name":"A"})"),
              "object.is_bot: expected a boolean, got a number");
    EXPECT_EQ(problem_of<User>(R"({"id":1,"is_bot":true,"first_name":["A"]})"),
              "object.first_name: expected a string, got an array");
    EXPECT_EQ(problem_of<User>(R"([])"), "object: expected an object, got an array");
    EXPECT_EQ(problem_of<InlineKeyboardMarkup>(R"({"inline_keyboard":[[],[{"text":"a"},{"text":7}]]})"),
              "object.inline_keyboard[1][1].text: expected a string, got a number");
    EXPECT_EQ(problem_of<InlineKeyboardMarkup>(R"({"inline_keyboard":[[],{}]})"),
              "object.inline_keyboard[1]: expected an array, got an object");
}

TEST(Decode, PathsGoThroughUnionsAndEnums) {
    EXPECT_EQ(problem_of<ChatMember>(R"({"status":"kicked","until_date":1,"user":{"id":1,"is_bot":false}})"),
              "object.user.first_name: required field is missing");
    EXPECT_EQ(problem_of<Chat>(R"({"id":1,"type":5})"), "object.type: expected a string, got a number");
}

TEST(Decode, UnknownFieldsAreIgnored) {
    const auto user = decoded_text<User>(
        R"({"id":1,"is_bot":false,"first_name":"A","new":{"deep":[1,{"id":2}]},"":0,"ix":1,"i":2,"is_bos":true})");
    EXPECT_EQ(user.id, 1);
    EXPECT_FALSE(user.is_bot);
    EXPECT_EQ(user.first_name, "A");
}

TEST(Decode, NullIsAnAbsentOptionalField) {
    const auto user =
        decoded_text<User>(R"({"id":1,"is_bot":false,"first_name":"A","last_name":null,"is_premium":null})");
    EXPECT_FALSE(user.last_name.has_value());
    const auto message = decoded_text<Message>(
        R"({"message_id":1,"date":2,"chat":{"id":3,"type":"x"},"photo":null,"from":null,"reply_markup":null})");
    EXPECT_TRUE(message.photo.empty());
    EXPECT_FALSE(message.from);
    EXPECT_FALSE(message.reply_markup);
}

TEST(Decode, NullIsNoValueOfARequiredField) {
    EXPECT_EQ(problem_of<User>(R"({"id":null,"is_bot":false,"first_name":"A"})"),
              "object.id: expected an integer of 64 bits, got null");
    EXPECT_EQ(problem_of<InlineKeyboardMarkup>(R"({"inline_keyboard":null})"),
              "object.inline_keyboard: expected an array, got null");
    EXPECT_EQ(problem_of<UserProfilePhotos>(R"({"total_count":1,"photos":[null]})"),
              "object.photos[0]: expected an array, got null");
}

TEST(Decode, LastOfTwoFieldsOfOneNameWins) {
    EXPECT_EQ(decoded_text<User>(R"({"id":1,"is_bot":false,"first_name":"A","id":2})").id, 2);
    const auto message = decoded_text<Message>(
        R"({"message_id":1,"date":2,"chat":{"id":3,"type":"x"},"photo":[{"file_id":"a","file_unique_id":"b","width":1,
            "height":1},{"file_id":"a","file_unique_id":"b","width":1,"height":1}],"photo":[]})");
    EXPECT_TRUE(message.photo.empty());
}

TEST(Decode, IntegersHave64BitsAndNoFraction) {
    using Limits = std::numeric_limits<std::int64_t>;
    const auto id_of = [](const std::string& number) {
        return decoded_text<Chat>(R"({"type":"private","id":)" + number + "}").id;
    };
    EXPECT_EQ(id_of("9223372036854775807"), Limits::max());
    EXPECT_EQ(id_of("-9223372036854775808"), Limits::min());
    EXPECT_EQ(id_of("-1001234567890"), -1'001'234'567'890);
    for (const char* number : {"9223372036854775808", "18446744073709551615", "1.5", "1e3", "1.0"}) {
        EXPECT_EQ(problem_of<Chat>(R"({"type":"private","id":)" + std::string(number) + "}"),
                  "object.id: expected an integer of 64 bits, got a number")
            << number;
    }
    EXPECT_NE(problem_of<Chat>(R"({"type":"private","id":18446744073709551616})"), "");
}

TEST(Decode, FloatsTakeIntegersToo) {
    const auto place = decoded_text<Location>(R"({"latitude":52,"longitude":-0.1257})");
    EXPECT_DOUBLE_EQ(place.latitude, 52.0);
    EXPECT_DOUBLE_EQ(place.longitude, -0.1257);
    EXPECT_EQ(problem_of<Location>(R"({"latitude":"52","longitude":0})"),
              "object.latitude: expected a number, got a string");
}

TEST(Decode, UnknownEnumValuesAreKept) {
    const auto chat = decoded_text<Chat>(R"({"id":1,"type":"hyper\u0067roup"})");
    EXPECT_EQ(chat.type.value(), ChatType::unknown);
    EXPECT_EQ(chat.type, "hypergroup");
    EXPECT_NE(chat.type, ChatType::group);
    EXPECT_EQ(encoded(chat), R"({"id":1,"type":"hypergroup"})");
    EXPECT_EQ(decoded_text<Chat>(R"({"id":1,"type":"group"})").type, ChatType::group);
    EXPECT_EQ(decoded_text<Chat>(R"({"id":1,"type":""})").type.str(), "");
}

TEST(Decode, UnknownUnionMembersAreKeptAndSentBackUnchanged) {
    const std::string text =
        R"({"status":"emperor","user":{"id":18446744073709551615},"x":[null,true,1.5,"\n\u0001é"]})";
    const auto member = decoded_text<ChatMember>(text);
    const auto* unknown = get_if<Unknown>(&member);
    ASSERT_NE(unknown, nullptr);
    EXPECT_EQ(unknown->json, text);
    EXPECT_EQ(member.status(), "");
    EXPECT_EQ(encoded(member), text);
    EXPECT_THROW(static_cast<void>(get<ChatMemberOwner>(member)), BadUnionAccess);
}

TEST(Decode, AUnionWithoutItsDiscriminatorIsUnknown) {
    EXPECT_TRUE(holds_alternative<Unknown>(decoded_text<ChatMember>(R"({"user":1})")));
    EXPECT_TRUE(holds_alternative<Unknown>(decoded_text<ChatMember>(R"({"status":7})")));
    EXPECT_TRUE(holds_alternative<Unknown>(decoded_text<ReplyMarkup>(R"({"new_keyboard":[]})")));
    EXPECT_EQ(problem_of<ChatMember>("\"creator\""), "object: expected an object, got a string");
}

TEST(Decode, UnionMembersWithOneDiscriminatorAreToldApartByTheirFields) {
    const auto photo =
        decoded_text<InlineQueryResult>(R"({"type":"photo","id":"1","photo_url":"u","thumbnail_url":"t"})");
    EXPECT_TRUE(holds_alternative<InlineQueryResultPhoto>(photo));
    const auto cached = decoded_text<InlineQueryResult>(R"({"photo_file_id":"f","type":"photo","id":"1"})");
    EXPECT_TRUE(holds_alternative<InlineQueryResultCachedPhoto>(cached));
    EXPECT_TRUE(holds_alternative<Unknown>(decoded_text<InlineQueryResult>(R"({"type":"photo","id":"1"})")));
}

TEST(Decode, VenueContentIsNotTakenForALocation) {
    EXPECT_TRUE(holds_alternative<InputVenueMessageContent>(
        decoded_text<InputMessageContent>(R"({"latitude":1,"longitude":2,"title":"t","address":"a"})")));
    EXPECT_TRUE(holds_alternative<InputLocationMessageContent>(
        decoded_text<InputMessageContent>(R"({"latitude":1,"longitude":2})")));
}

TEST(Decode, AMessageOfDateZeroIsInaccessible) {
    const auto gone = decoded_text<MaybeInaccessibleMessage>(R"({"chat":{"id":1,"type":"x"},"message_id":5,"date":0})");
    EXPECT_TRUE(holds_alternative<InaccessibleMessage>(gone));
    EXPECT_EQ(gone.chat().id, 1);
    const auto there =
        decoded_text<MaybeInaccessibleMessage>(R"({"chat":{"id":1,"type":"x"},"message_id":5,"date":9})");
    EXPECT_TRUE(holds_alternative<Message>(there));
    EXPECT_EQ(there.message_id(), 5);
    EXPECT_EQ(problem_of<MaybeInaccessibleMessage>(R"({"chat":{"id":1,"type":"x"},"message_id":5})"),
              "object.date: required field is missing");
    EXPECT_EQ(problem_of<MaybeInaccessibleMessage>("[]"), "object: expected an object, got an array");
}

TEST(Decode, RichTextIsTextAListOrAnObject) {
    EXPECT_EQ(get<std::string>(decoded_text<RichText>("\"plain\"")), "plain");
    const auto list = decoded_text<RichText>(R"(["a",{"type":"bold","text":["b",{"type":"italic","text":"c"}]}])");
    EXPECT_EQ(get<std::vector<RichText>>(list).size(), 2U);
    EXPECT_EQ(encoded(list), R"(["a",{"type":"bold","text":["b",{"type":"italic","text":"c"}]}])");
    EXPECT_EQ(problem_of<RichText>(R"(["a",{"type":"bold","text":5}])"),
              "object[1].text: expected an object, got a number");
}

/// "[[...]]" as RichText, or {"type":"bold","text":...}.
std::string nested(std::size_t levels, std::string_view open, std::string_view close) {
    std::string text;
    for (std::size_t at = 0; at < levels; ++at) text.append(open);
    text.append("\"x\"");
    for (std::size_t at = 0; at < levels; ++at) text.append(close);
    return text;
}

TEST(Decode, RefusesWhatIsNestedTooDeep) {
    for (const auto& [open, close] : {std::pair{"[", "]"}, std::pair{R"({"type":"bold","text":)", "}"}}) {
        EXPECT_EQ(problem_of<RichText>(nested(100, open, close)), "");
        const std::string problem = problem_of<RichText>(nested(200, open, close));
        EXPECT_NE(problem.find("nested too deep"), std::string::npos) << problem;
        EXPECT_NE(problem_of<RichText>(nested(2'000, open, close)), "");
        EXPECT_NE(problem_of<RichText>(nested(1'000'000, open, close)), "");
    }
}

TEST(Decode, RefusesArraysThatWouldGrowBeyondBounds) {
    std::string text = R"({"type":"freeform_gradient","colors":[0)";
    for (std::size_t at = 0; at < max_elements; ++at) text.append(",0");
    EXPECT_NE(problem_of<BackgroundFillFreeformGradient>(text + "]}").find("an array of more than"), std::string::npos);
}

TEST(Decode, RefusesIllFormedTextAndUtf8) {
    EXPECT_THROW(decoded_text<User>(""), DecodeError);
    EXPECT_THROW(decoded_text<User>("{"), DecodeError);
    EXPECT_THROW(decoded_text<User>("{\"id\":1,\"is_bot\":false,\"first_name\":\"\xff\"}"), DecodeError);
    EXPECT_THROW(decoded_text<User>("{\"id\":1,\"is_bot\":false,\"first_name\":\"\xed\xa0\x80\"}"), DecodeError);
    EXPECT_THROW(decoded_text<User>("{\"id\":1,\"is_bot\":false,\"first_name\":\"\\ud800\"}"), DecodeError);
}

TEST(Decode, TextsKeepZeroBytesAndAllOfUnicode) {
    const auto user = decoded_text<User>(R"({"id":1,"is_bot":false,"first_name":"a\u0000b\ud83d\ude00é"})");
    EXPECT_EQ(user.first_name, std::string("a\0b\xF0\x9F\x98\x80\xC3\xA9", 9));
    EXPECT_EQ(decoded_text<User>(encoded(user)).first_name, user.first_name);
}

TEST(Decode, ChatIdIsANumberOrAName) {
    EXPECT_EQ(decoded_text<ChatId>("-1001234567890"), ChatId(-1'001'234'567'890));
    EXPECT_EQ(decoded_text<ChatId>("\"@name\""), ChatId("@name"));
    EXPECT_EQ(problem_of<ChatId>("1.5"), "object: expected an integer of 64 bits, got a number");
}

TEST(Answer, GivesTheResultOfEachKind) {
    const auto answer = [](std::string_view result) {
        return Answer(200, R"({"ok":true,"result":)" + std::string(result) + R"(,"description":"x"})");
    };
    EXPECT_TRUE(decode_answer<bool>(answer("true"), "m"));
    EXPECT_EQ(decode_answer<std::int64_t>(answer("42"), "m"), 42);
    EXPECT_EQ(decode_answer<std::string>(answer("\"link\""), "m"), "link");
    EXPECT_TRUE(decode_answer<std::vector<BotCommand>>(answer("[]"), "m").empty());
    EXPECT_EQ(decode_raw(answer(R"({ "a" : [1, 2] })"), "m").json, R"({"a":[1,2]})");
}

TEST(Answer, EditedMessageIsAMessageOrTrue) {
    EXPECT_FALSE(decode_answer<std::optional<Message>>(Answer(200, R"({"ok":true,"result":true})"), "m"));
    const auto message = decode_answer<std::optional<Message>>(
        Answer(200, R"({"ok":true,"result":{"message_id":1,"date":2,"chat":{"id":3,"type":"private"},"new":7}})"), "m");
    ASSERT_TRUE(message);
    EXPECT_EQ(message->message_id, 1);
    EXPECT_EQ(message->raw()["new"].as_int(), 7);
}

TEST(Answer, ResultOfAWrongTypeIsToldWithItsPath) {
    try {
        decode_answer<User>(Answer(200, R"({"ok":true,"result":{"id":1,"is_bot":5}})"), "getMe");
        FAIL() << "nothing was thrown";
    } catch (const DecodeError& error) {
        EXPECT_EQ(error.path(), "result.is_bot");
    }
}

}  // namespace
}  // namespace telepot::codec
