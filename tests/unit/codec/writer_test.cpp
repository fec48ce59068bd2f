// SPDX-License-Identifier: MIT
#include "codec/writer.hpp"

#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <set>
#include <string>
#include <unordered_set>
#include <vector>

#include <gtest/gtest.h>

#include "codec/generated/encoders.hpp"
#include "codec/request.hpp"
#include "telepot/exception.hpp"
#include "telepot/json.hpp"
#include "telepot/values/message_identifier.hpp"
#include "unit/codec/type_case.hpp"

namespace telepot::codec {
namespace {

constexpr MethodInfo test_method{"testMethod", false};

std::string written(std::string_view text) {
    std::string out;
    Writer(out).string(text);
    return out;
}

std::string written(double number) {
    std::string out;
    Writer(out).number(number);
    return out;
}

TEST(Writer, EscapesWhatJsonDemands) {
    EXPECT_EQ(written(""), R"("")");
    EXPECT_EQ(written("a\"b\\c/d"), R"("a\"b\\c/d")");
    EXPECT_EQ(written("\b\f\n\r\t"), R"("\b\f\n\r\t")");
    EXPECT_EQ(written(std::string_view("\0\x01\x1f\x7f", 4)), "\"\\u0000\\u0001\\u001f\x7f\"");
    EXPECT_EQ(written("é\xF0\x9F\x98\x80"), "\"é\xF0\x9F\x98\x80\"");
    for (int c = 0; c < 128; ++c) {
        const std::string text = "x" + std::string(1, static_cast<char>(c)) + "y";
        EXPECT_EQ(Json::parse(written(text)).as_string(), text) << c;
    }
}

TEST(Writer, NumbersComeBackExactly) {
    using Limits = std::numeric_limits<double>;
    for (const double number : {0.1, -1.5, 1e15, 1e22, 1e300, Limits::max(), Limits::min(), Limits::denorm_min(),
                                18'446'744'073'709'551'616.0, 123'456'789'012'345'678'901.0, 52.520008}) {
        EXPECT_EQ(Json::parse(written(number)).as_double(), number) << written(number);
    }
    EXPECT_EQ(written(-0.0), "0");
    EXPECT_EQ(written(5.0), "5");
    EXPECT_EQ(written(0.5), "0.5");
}

TEST(Writer, RefusesNumbersThatJsonCannotSay) {
    EXPECT_THROW(written(std::nan("")), BadArgument);
    EXPECT_THROW(written(std::numeric_limits<double>::infinity()), BadArgument);
    EXPECT_THROW(encoded(Location(-std::numeric_limits<double>::infinity(), 0)), BadArgument);
}

TEST(Writer, CommasStandBetweenMembersAndElements) {
    EXPECT_EQ(encoded(std::vector<std::vector<std::int64_t>>{{}, {1}, {1, 2}}), "[[],[1],[1,2]]");
    EXPECT_EQ(encoded(ForceReply()), R"({"force_reply":false})");
    EXPECT_EQ(encoded(CallbackGame()), "{}");
    EXPECT_EQ(encoded(ForceReply(true).set_selective(false).set_input_field_placeholder("{[,")),
              R"({"force_reply":true,"input_field_placeholder":"{[,","selective":false})");
}

TEST(Writer, ExplicitFalseAndEmptyTextAreNotAbsent) {
    EXPECT_EQ(encoded(InlineKeyboardButton("x").set_pay(false).set_switch_inline_query("")),
              R"({"text":"x","switch_inline_query":"","pay":false})");
    EXPECT_EQ(encoded(InlineKeyboardButton("x")), R"({"text":"x"})");
}

TEST(Writer, ChatIdsAreNumbersOrNames) {
    EXPECT_EQ(encoded(ChatId(-1'001'234'567'890)), "-1001234567890");
    EXPECT_EQ(encoded(ChatId("@name")), R"("@name")");
    EXPECT_EQ(encoded(ChatId(5U)), "5");
    EXPECT_EQ(encoded(ChatId("12345")), R"("12345")");
}

/// The arguments of a call whose only parameter is a list of media.
Request media_call(const std::vector<InputMedia>& media) {
    Request request(test_method);
    Writer writer(request);
    writer.open_object();
    writer.member("media", media);
    writer.close_object();
    return request;
}

InputMedia photo(const InputFile& file) {
    return InputMediaPhoto(file);
}

TEST(Attachments, ReferencesAreTextsAndUploadsAreAttached) {
    const Request request = media_call({photo(InputFile::file_id("AgAD")), photo(InputFile::url("https://e.org/a.png")),
                                        photo(InputFile::bytes("1", "a.png"))});
    EXPECT_EQ(request.json,
              R"({"media":[{"type":"photo","media":"AgAD"},{"type":"photo","media":"https://e.org/a.png"},)"
              R"({"type":"photo","media":"attach://telepot-upload-0"}]})");
    ASSERT_EQ(request.files.size(), 1U);
    EXPECT_EQ(request.files[0].field, "telepot-upload-0");
    EXPECT_EQ(request.files[0].file.content(), "1");
}

TEST(Attachments, NamesOfTheUserAreKeptAndGeneratedOnesNeverCollide) {
    std::vector<InputMedia> media;
    for (int at = 0; at < 5; ++at) {
        InputFile file = InputFile::bytes(std::to_string(at), "f");
        if (at == 1) file.set_attach_name("mine");
        if (at == 0) file.set_attach_name("telepot-upload-3");
        if (at == 2) file.set_attach_name("telepot-upload-4");
        media.push_back(photo(file));
    }
    const Request request = media_call(media);
    std::set<std::string> names;
    for (const FilePart& part : request.files) {
        names.insert(part.field);
        EXPECT_NE(request.json.find("\"attach://" + part.field + "\""), std::string::npos) << part.field;
    }
    EXPECT_EQ(names.size(), 5U);
    EXPECT_EQ(request.files[1].field, "mine");
    EXPECT_EQ(request.files[0].field, "telepot-upload-3");
}

TEST(Attachments, TwoFilesOfOneNameAreRefused) {
    const InputFile first = InputFile::bytes("1", "a").set_attach_name("same");
    const InputFile second = InputFile::bytes("2", "b").set_attach_name("same");
    EXPECT_THROW(media_call({photo(first), photo(second)}), BadArgument);
}

TEST(Attachments, AFileOfAParameterTakesItsName) {
    Request request(test_method);
    Writer writer(request);
    writer.open_object();
    writer.member("media", InputMedia(photo(InputFile::bytes("1", "a").set_attach_name("thumbnail"))));
    EXPECT_THROW(writer.file_parameter("thumbnail", InputFile::bytes("2", "b")), BadArgument);
}

TEST(Attachments, AnInputFileOfNoFileIsRefused) {
    EXPECT_THROW(media_call({photo(InputFile())}), BadArgument);
    Request request(test_method);
    Writer writer(request);
    EXPECT_THROW(writer.file_parameter("photo", InputFile()), BadArgument);
}

TEST(FormFields, StringsAreAsTheyAreAndTheRestIsJson) {
    Request request(test_method);
    request.json = R"({"chat_id":-5,"text":"a \"b\"\n","flag":false,"list":[1, {"x":"é"}],"name":"@n"})";
    std::map<std::string, std::string> fields;
    for (const FormField& field : form_fields(request)) fields[field.name] = field.value;
    EXPECT_EQ(fields, (std::map<std::string, std::string>{{"chat_id", "-5"},
                                                          {"text", "a \"b\"\n"},
                                                          {"flag", "false"},
                                                          {"list", R"([1,{"x":"é"}])"},
                                                          {"name", "@n"}}));
}

TEST(Utf8, IsChecked) {
    EXPECT_TRUE(is_utf8(""));
    EXPECT_TRUE(is_utf8("aé€\xF0\x9F\x98\x80"));
    for (const char* text : {"\xff", "\xc3", "\xc0\x80", "\xed\xa0\x80", "\xf4\x90\x80\x80", "a\x80"}) {
        EXPECT_FALSE(is_utf8(text)) << text;
    }
}

TEST(MessageIdentifier, IsAKey) {
    const std::vector<MessageIdentifier> different{{},        {1, 2},    {1, 3},         {2, 2},
                                                   {"@a", 2}, {"@b", 2}, {"inline-one"}, {"inline-two"}};
    std::set<MessageIdentifier> ordered;
    std::unordered_set<MessageIdentifier> hashed;
    for (int twice = 0; twice < 2; ++twice) {
        for (const MessageIdentifier& id : different) {
            ordered.insert(id);
            hashed.insert(id);
        }
    }
    EXPECT_EQ(ordered.size(), different.size());
    EXPECT_EQ(hashed.size(), different.size());
    EXPECT_TRUE(MessageIdentifier("x").is_inline());
    EXPECT_FALSE(MessageIdentifier(1, 2).is_inline());
    EXPECT_LT(MessageIdentifier(1, 2), MessageIdentifier(1, 3));
    EXPECT_LT(MessageIdentifier(-5, 9), MessageIdentifier(1, 2));
}

}  // namespace
}  // namespace telepot::codec
