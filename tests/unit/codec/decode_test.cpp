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

/// "path: problem" of the first thing in a text that can't be decoded; empty if there is none.
template <class T>
std::string problem_of(std::string_view text) {
    T value{};
    const Decoded decoded = decode_text(text, &read<T>, &value);
    EXPECT_TRUE(decoded.is_read || !decoded.problems.empty()) << text;
    return decoded.problems.empty() ? std::string() : decoded.problems.front();
}

/// Whether anything can be made of a text.
template <class T>
bool is_read(std::string_view text) {
    T value{};
    return decode_text(text, &read<T>, &value).is_read;
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
    EXPECT_EQ(problem_of<User>(R"({"id":"one","is_bot":false,"first_name":"A"})"),
              "object.id: expected an integer of 64 bits, got a string");
    EXPECT_EQ(problem_of<User>(R"({"id":1,"is_bot":2,"first_name":"A"})"),
              "object.is_bot: expected a boolean, got a number");
    EXPECT_EQ(problem_of<User>(R"({"id":1,"is_bot":true,"first_name":["A"]})"),
              "object.first_name: expected a string, got an array");
    EXPECT_EQ(problem_of<User>(R"([])"), "object: expected an object, got an array");
    EXPECT_EQ(problem_of<InlineKeyboardMarkup>(R"({"inline_keyboard":[[],[{"text":"a"},{"text":true}]]})"),
              "object.inline_keyboard[1][1].text: expected a string, got a boolean");
    EXPECT_EQ(problem_of<InlineKeyboardMarkup>(R"({"inline_keyboard":[[],{}]})"),
              "object.inline_keyboard[1]: expected an array, got an object");
}

TEST(Decode, PathsGoThroughUnionsAndEnums) {
    EXPECT_EQ(problem_of<ChatMember>(R"({"status":"kicked","until_date":1,"user":{"id":1,"is_bot":false}})"),
              "object.user.first_name: required field is missing");
    EXPECT_EQ(problem_of<Chat>(R"({"id":1,"type":5})"), "object.type: expected a string, got a number");
}

TEST(Decode, ARequiredScalarThatIsMissingHasItsDefault) {
    const auto user = decoded_text<User>(R"({"id":5,"is_bot":null})");
    EXPECT_EQ(user.id, 5);
    EXPECT_FALSE(user.is_bot);
    EXPECT_EQ(user.first_name, "");
    const auto member = decoded_text<ChatMember>(R"({"status":"restricted","user":{"id":5},"is_member":true})");
    ASSERT_TRUE(holds_alternative<ChatMemberRestricted>(member));
    EXPECT_TRUE(get<ChatMemberRestricted>(member).is_member);
    EXPECT_FALSE(get<ChatMemberRestricted>(member).can_send_audios);
}

TEST(Decode, AnOptionalFieldThatCanNotBeReadIsAbsent) {
    const auto message = decoded_text<Message>(
        R"({"message_id":1,"date":2,"chat":{"id":3,"type":"x"},"from":7,"photo":{},"text":[],"edit_date":"soon",
            "reply_to_message":{"message_id":9,"date":1},"contact":{"first_name":"A"}})");
    EXPECT_FALSE(message.from);
    EXPECT_TRUE(message.photo.empty());
    EXPECT_FALSE(message.text);
    EXPECT_FALSE(message.edit_date);
    EXPECT_FALSE(message.reply_to_message) << "a message without a chat";
    ASSERT_TRUE(message.contact) << "all that is missing is a text";
    EXPECT_EQ(message.contact->first_name, "A");
}

TEST(Decode, AnElementThatCanNotBeReadIsLeftOut) {
    const auto photos = decoded_text<UserProfilePhotos>(
        R"({"total_count":3,"photos":[[{"file_id":"a"},7,{"file_id":"b"}],null,[{"file_id":"c"}]]})");
    ASSERT_EQ(photos.photos.size(), 2U);
    ASSERT_EQ(photos.photos[0].size(), 2U);
    EXPECT_EQ(photos.photos[0][0].file_id, "a");
    EXPECT_EQ(photos.photos[0][1].file_id, "b");
    EXPECT_EQ(photos.photos[1][0].file_id, "c");
    const auto list = decoded_text<std::vector<Message>>(
        R"([{"message_id":1,"text":"left over"},{"message_id":2,"chat":{"id":3,"type":"x"},"date":1}])");
    ASSERT_EQ(list.size(), 1U);
    EXPECT_EQ(list[0].message_id, 2);
    EXPECT_FALSE(list[0].text) << "it's of the element that was left out";
}

TEST(Decode, AUnionMemberThatCanNotBeReadIsUnknown) {
    const std::string text = R"({"type":"user","date":1,"sender_user":"Ann"})";
    const auto origin = decoded_text<MessageOrigin>(text);
    ASSERT_TRUE(holds_alternative<Unknown>(origin));
    EXPECT_EQ(get<Unknown>(origin).json, text);
    EXPECT_EQ(problem_of<MessageOrigin>(text), "object.sender_user: expected an object, got a string");
    const auto number = decoded_text<ChatMember>("17");
    EXPECT_EQ(get<Unknown>(number).json, "17");
}

TEST(Decode, NumbersInTextsAndWithAFractionOfZeroAreUnderstood) {
    const std::string_view text =
        R"({"message_id":"7","date":1.0,"chat":{"id":"-1001234567890","type":"private"},"edit_date":2e3,
            "location":{"latitude":"48.2","longitude":"16"},"caption":12.5,"has_protected_content":"true"})";
    EXPECT_EQ(problem_of<Message>(text), "");
    const auto message = decoded_text<Message>(text);
    EXPECT_EQ(message.message_id, 7);
    EXPECT_EQ(message.date, 1);
    EXPECT_EQ(message.chat.id, -1'001'234'567'890);
    EXPECT_EQ(message.edit_date, 2000);
    EXPECT_DOUBLE_EQ(message.location->latitude, 48.2);
    EXPECT_DOUBLE_EQ(message.location->longitude, 16);
    EXPECT_EQ(message.caption, "12.5");
    EXPECT_TRUE(message.has_protected_content);
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
    EXPECT_EQ(id_of("\"9223372036854775807\""), Limits::max());
    EXPECT_EQ(id_of("-9223372036854775808"), Limits::min());
    EXPECT_EQ(id_of("-9.223372036854775808e18"), Limits::min());
    EXPECT_EQ(id_of("-1001234567890"), -1'001'234'567'890);
    for (const char* number : {"9223372036854775808", "18446744073709551615", "1.5", "9.223372036854775808e18"}) {
        EXPECT_EQ(problem_of<Chat>(R"({"type":"private","id":)" + std::string(number) + "}"),
                  "object.id: expected an integer of 64 bits, got a number")
            << number;
        EXPECT_EQ(id_of(number), 0) << number;
    }
    for (const char* text : {"", "5 ", " 5", "0x5", "5a", "1.5", "nan", "inf", "1e999", "9223372036854775808"}) {
        EXPECT_EQ(problem_of<Chat>(R"({"type":"private","id":")" + std::string(text) + "\"}"),
                  "object.id: expected an integer of 64 bits, got a string")
            << text;
    }
    EXPECT_THROW(problem_of<Chat>(R"({"type":"private","id":18446744073709551616})"), DecodeError);
}

TEST(Decode, FloatsTakeIntegersToo) {
    const auto place = decoded_text<Location>(R"({"latitude":52,"longitude":-0.1257})");
    EXPECT_DOUBLE_EQ(place.latitude, 52.0);
    EXPECT_DOUBLE_EQ(place.longitude, -0.1257);
    EXPECT_EQ(problem_of<Location>(R"({"latitude":"52 N","longitude":0})"),
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
    EXPECT_TRUE(holds_alternative<Unknown>(decoded_text<ChatMember>("\"creator\"")));
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
    const auto dateless = decoded_text<MaybeInaccessibleMessage>(R"({"chat":{"id":1,"type":"x"},"message_id":5})");
    EXPECT_TRUE(holds_alternative<Message>(dateless));
    EXPECT_TRUE(holds_alternative<Unknown>(decoded_text<MaybeInaccessibleMessage>(R"({"message_id":5,"date":9})")));
    EXPECT_EQ(problem_of<MaybeInaccessibleMessage>("[]"), "object: expected an object, got an array");
}

TEST(Decode, RichTextIsTextAListOrAnObject) {
    EXPECT_EQ(get<std::string>(decoded_text<RichText>("\"plain\"")), "plain");
    const auto list = decoded_text<RichText>(R"(["a",{"type":"bold","text":["b",{"type":"italic","text":"c"}]}])");
    EXPECT_EQ(get<std::vector<RichText>>(list).size(), 2U);
    EXPECT_EQ(encoded(list), R"(["a",{"type":"bold","text":["b",{"type":"italic","text":"c"}]}])");
    EXPECT_EQ(problem_of<RichText>(R"(["a",{"type":"bold","text":5}])"),
              "object[1].text: expected an object, got a number");
    EXPECT_EQ(encoded(decoded_text<RichText>(R"(["a",{"type":"bold","text":5}])")),
              R"(["a",{"type":"bold","text":5}])");
}

/// "[[...]]" as RichText, or {"type":"bold","text":...}.
std::string nested(std::size_t levels, std::string_view open, std::string_view close) {
    std::string text;
    for (std::size_t at = 0; at < levels; ++at) text.append(open);
    text.append("\"x\"");
    for (std::size_t at = 0; at < levels; ++at) text.append(close);
    return text;
}

TEST(Decode, WhatIsNestedTooDeepIsKeptAsItCame) {
    for (const auto& [open, close] : {std::pair{"[", "]"}, std::pair{R"({"type":"bold","text":)", "}"}}) {
        EXPECT_EQ(problem_of<RichText>(nested(100, open, close)), "");
        const std::string problem = problem_of<RichText>(nested(200, open, close));
        EXPECT_NE(problem.find("nested too deep"), std::string::npos) << problem;
        EXPECT_EQ(encoded(decoded_text<RichText>(nested(200, open, close))), nested(200, open, close));
        EXPECT_THROW(problem_of<RichText>(nested(2'000, open, close)), DecodeError);
        EXPECT_THROW(problem_of<RichText>(nested(1'000'000, open, close)), DecodeError);
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

TEST(Answer, AResultWithOddFieldsIsReturnedAndSaysWhatWasWrong) {
    const auto user = decode_answer<BotFullInfo>(Answer(200, R"({"ok":true,"result":{"id":1,"is_bot":5}})"), "getMe");
    EXPECT_EQ(user.id, 1);
    EXPECT_EQ(user.raw()["is_bot"].as_int(), 5);
    const std::vector<std::string> problems = {"result.is_bot: expected a boolean, got a number",
                                               "result.first_name: required field is missing"};
    EXPECT_EQ(user.problems(), problems);
    const auto sent = decode_answer<Message>(Answer(200, R"({"ok":true,"result":{"message_id":7}})"), "sendMessage");
    EXPECT_EQ(sent.message_id, 7);
    EXPECT_EQ(sent.chat.id, 0);
    EXPECT_EQ(sent.problems().size(), 2U);
}

TEST(Answer, WhatSaysOkIsNeverAnErrorThatReadsAsNotSent) {
    for (const char* text :
         {R"({"ok":true,"result":17})", R"({"ok":true,"result":null})", R"({"ok":true})", R"({"ok":true,"result":{}})",
          R"({"ok":"true","result":[]})", "{ \"ok\" : true, \"result\":{\"text\":\"\xff\"}}",
          R"({"ok":true,"result":{"message_id":)"}) {
        try {
            decode_answer<Message>(Answer(200, text), "sendMessage");
            FAIL() << text << " was accepted";
        } catch (const UnreadableResult& error) {
            EXPECT_NE(std::string(error.what()).find("sendMessage was carried out"), std::string::npos) << error.what();
        }
    }
}

TEST(Answer, AMethodThatOnlySaysTrueHasSaidItWithItsOk) {
    for (const char* text : {R"({"ok":true})", R"({"ok":true,"result":null})", R"({"ok":1,"result":{}})"}) {
        EXPECT_TRUE(decode_answer<bool>(Answer(200, text), "deleteMessage")) << text;
        EXPECT_FALSE(decode_answer<std::optional<Message>>(Answer(200, R"({"ok":true})"), "editMessageText"));
    }
    EXPECT_FALSE(decode_answer<bool>(Answer(200, R"({"ok":true,"result":false})"), "m"));
    EXPECT_EQ(decode_answer<std::int64_t>(Answer(200, R"({"ok":true,"result":"42"})"), "getChatMemberCount"), 42);
}

TEST(Answer, EachElementOfAListHasItsJson) {
    const auto members = decode_answer<std::vector<ChatMember>>(
        Answer(200, R"({"ok":true,"result":[7,{"status":"creator","user":{"id":5},"new":1},{"status":"member"}]})"),
        "getChatAdministrators");
    ASSERT_EQ(members.size(), 3U);
    EXPECT_EQ(get<Unknown>(members[0]).json, "7");
    EXPECT_EQ(get<ChatMemberOwner>(members[1]).raw()["new"].as_int(), 1);
    EXPECT_TRUE(holds_alternative<Unknown>(members[2])) << "a member without a user";
    const auto messages = decode_answer<std::vector<MessageId>>(
        Answer(200, R"({"ok":true,"result":[{"message_id":1},false,{"message_id":3}]})"), "copyMessages");
    ASSERT_EQ(messages.size(), 2U);
    EXPECT_EQ(messages[1].message_id, 3);
    EXPECT_EQ(messages[1].raw()["message_id"].as_int(), 3);
}

}  // namespace
}  // namespace telepot::codec
