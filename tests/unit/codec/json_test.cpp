// SPDX-License-Identifier: MIT
#include "telepot/json.hpp"

#include <cstdint>
#include <limits>
#include <string>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

#include "telepot/exception.hpp"

namespace telepot {
namespace {

TEST(Json, ReadsEveryKind) {
    const Json json = Json::parse(R"({"n":null,"b":true,"i":-5,"d":1.5,"s":"té","a":[1,[2]],"o":{"x":1}})");
    EXPECT_EQ(json.kind(), Json::Kind::object);
    EXPECT_EQ(json["n"].kind(), Json::Kind::null);
    EXPECT_EQ(json["b"].kind(), Json::Kind::boolean);
    EXPECT_EQ(json["i"].kind(), Json::Kind::number);
    EXPECT_EQ(json["d"].kind(), Json::Kind::number);
    EXPECT_EQ(json["s"].kind(), Json::Kind::string);
    EXPECT_EQ(json["a"].kind(), Json::Kind::array);
    EXPECT_EQ(json["o"].kind(), Json::Kind::object);
    EXPECT_EQ(json["?"].kind(), Json::Kind::absent);
    EXPECT_EQ(json["b"].as_bool(), true);
    EXPECT_EQ(json["i"].as_int(), -5);
    EXPECT_EQ(json["i"].as_double(), -5.0);
    EXPECT_EQ(json["d"].as_double(), 1.5);
    EXPECT_EQ(json["s"].as_string(), "té");
    EXPECT_EQ(json["a"][1][0].as_int(), 2);
    EXPECT_EQ(json["o"]["x"].as_int(), 1);
}

TEST(Json, WrongKindsAndAbsentValuesGiveNothing) {
    const Json json = Json::parse(R"({"i":1,"d":1.5,"s":"x","a":[1],"big":18446744073709551615})");
    EXPECT_FALSE(json["s"].as_int());
    EXPECT_FALSE(json["d"].as_int());
    EXPECT_FALSE(json["big"].as_int());
    EXPECT_FALSE(json["i"].as_bool());
    EXPECT_FALSE(json["i"].as_string());
    EXPECT_FALSE(json["a"].as_double());
    EXPECT_FALSE(json["a"]["x"]);
    EXPECT_FALSE(json["a"][1]);
    EXPECT_FALSE(json["a"][-1]);
    EXPECT_FALSE(json["i"][0]);
    EXPECT_FALSE(json["none"]["of"][3]["these"]);
    EXPECT_FALSE(json["none"].as_string());
    EXPECT_EQ(json["none"].text(), "");
    EXPECT_EQ(json["none"].size(), 0U);
    EXPECT_TRUE(json["none"].keys().empty());
    EXPECT_FALSE(Json());
    EXPECT_FALSE(Json()["x"]);
    EXPECT_EQ(Json().text(), "");
}

TEST(Json, NullCountsAsAValue) {
    const Json json = Json::parse(R"({"n":null})");
    EXPECT_TRUE(json["n"]);
    EXPECT_TRUE(json.contains("n"));
    EXPECT_FALSE(json.contains("m"));
    EXPECT_FALSE(Json::parse("[]").contains("n"));
}

TEST(Json, KeysSizesAndText) {
    const Json json = Json::parse(R"({ "b" : [ 1 , 2 , {} ] , "a" : "\u00e9\n" })");
    EXPECT_EQ(json.keys(), (std::vector<std::string>{"b", "a"}));
    EXPECT_EQ(json.size(), 2U);
    EXPECT_EQ(json["b"].size(), 3U);
    EXPECT_EQ(json["a"].size(), 0U);
    EXPECT_EQ(json.text(), R"({"b":[1,2,{}],"a":"é\n"})");
    EXPECT_EQ(json["b"].text(), "[1,2,{}]");
}

TEST(Json, IntegersOf64Bits) {
    const Json json = Json::parse("[9223372036854775807,-9223372036854775808]");
    EXPECT_EQ(json[0].as_int(), std::numeric_limits<std::int64_t>::max());
    EXPECT_EQ(json[1].as_int(), std::numeric_limits<std::int64_t>::min());
}

TEST(Json, ScalarsAreDocumentsToo) {
    EXPECT_EQ(Json::parse("5").as_int(), 5);
    EXPECT_EQ(Json::parse("\"x\"").as_string(), "x");
    EXPECT_EQ(Json::parse(" null ").kind(), Json::Kind::null);
}

TEST(Json, RefusesWhatIsNoJson) {
    for (const char* text : {"", " ", "{", "[1,]", "nul", "{\"a\"}", "\xff", "\"\x01\"", "1 2"}) {
        EXPECT_THROW(Json::parse(text), DecodeError) << text;
    }
    EXPECT_THROW(Json::parse(std::string(2'000, '[') + std::string(2'000, ']')), DecodeError);
    EXPECT_THROW(Json::parse(std::string((std::size_t{64} << 20U) + 1, ' ')), DecodeError);
}

TEST(Json, PartsKeepTheDocumentAlive) {
    Json part;
    {
        const Json whole = Json::parse(R"({"deep":{"list":["a","a text that is too long for a small buffer"]}})");
        part = whole["deep"]["list"];
        const Json copy = whole;
        EXPECT_EQ(copy.text(), whole.text());
    }
    EXPECT_EQ(part[1].as_string(), "a text that is too long for a small buffer");
    const Json moved = std::move(part);
    EXPECT_EQ(moved[0].as_string(), "a");
}

TEST(Json, IsReadFromSeveralThreads) {
    const Json json = Json::parse(R"({"list":[1,2,3,4,5]})");
    std::vector<std::thread> readers;
    for (int reader = 0; reader < 4; ++reader) {
        readers.emplace_back([json] {
            for (int at = 0; at < 1'000; ++at) {
                const Json copy = json["list"];
                EXPECT_EQ(copy[at % 5].as_int(), at % 5 + 1);
            }
        });
    }
    for (std::thread& reader : readers) reader.join();
}

TEST(JsonObject, BuildsText) {
    EXPECT_EQ(JsonObject().text(), "{}");
    const std::string name = "chat \"id\"";
    const auto object = JsonObject()
                            .set("text", "a\"b\\c\n")
                            .set(name, std::string("x"))
                            .set("yes", true)
                            .set("no", false)
                            .set("int", 5)
                            .set("id", std::int64_t{-1'001'234'567'890})
                            .set("unsigned", 7U)
                            .set("size", std::size_t{8})
                            .set("float", 0.5)
                            .set("inner", JsonObject().set("a", 1))
                            .set_json("list", "[1,2]");
    EXPECT_EQ(object.text(),
              R"({"text":"a\"b\\c\n","chat \"id\"":"x","yes":true,"no":false,"int":5,"id":-1001234567890,"unsigned":7,)"
              R"("size":8,"float":0.5,"inner":{"a":1},"list":[1,2]})");
    EXPECT_EQ(Json::parse(object.text())["text"].as_string(), "a\"b\\c\n");
    EXPECT_THROW(JsonObject().set("x", std::numeric_limits<double>::infinity()), BadArgument);
}

}  // namespace
}  // namespace telepot
