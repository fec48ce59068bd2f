// SPDX-License-Identifier: MIT
// Every type, filled at random, comes back from its JSON as it was.
#include <set>
#include <string>

#include <gtest/gtest.h>

#include "telepot/exception.hpp"
#include "unit/codec/type_case.hpp"

namespace telepot::codec {
namespace {

constexpr std::uint64_t seeds = 24;

/// An object of a type that is known at run time only.
class Object {
public:
    explicit Object(const TypeCase& type) : Object(type, type.make()) {}
    Object(const TypeCase& type, void* object) : type_(type), object_(object) {}
    Object(const Object& other) : Object(other.type_, other.type_.copy(other.object_)) {}
    Object& operator=(const Object&) = delete;
    ~Object() { type_.destroy(object_); }

    static Object random(const TypeCase& type, std::uint64_t seed) {
        Object object(type);
        Random random(seed);
        type.fill(random, object.object_);
        return object;
    }
    static Object from(const TypeCase& type, const std::string& text) {
        Object object(type);
        decode_text(text, type.decode, object.object_);
        return object;
    }

    std::string text() const {
        std::string out;
        Writer writer(out);
        type_.encode(writer, object_);
        return out;
    }
    void* address() { return object_; }
    void assign(const Object& other) { type_.assign(object_, other.object_); }
    Object moved() { return {type_, type_.move(object_)}; }

private:
    const TypeCase& type_;
    void* object_;
};

/// Calls `check` with each type and seed; stops at the first type that fails.
template <class Check>
void for_all(Check check) {
    for (const TypeCase& type : all_types()) {
        for (std::uint64_t seed = 0; seed < seeds; ++seed) {
            SCOPED_TRACE(std::string(type.name) + ", seed " + std::to_string(seed));
            ASSERT_NO_THROW(check(type, seed));
            if (testing::Test::HasFailure()) return;
        }
    }
}

TEST(RoundTrip, ListsEveryType) {
    std::set<std::string> names;
    for (const TypeCase& type : all_types()) names.insert(type.name);
    EXPECT_GE(names.size(), 399U);
    EXPECT_EQ(names.count("Message"), 1U);
    EXPECT_EQ(names.count("Update"), 1U);
}

TEST(RoundTrip, EncodeDecodeEncodeIsTheIdentity) {
    for_all([](const TypeCase& type, std::uint64_t seed) {
        const std::string text = Object::random(type, seed).text();
        const std::string again = Object::from(type, text).text();
        ASSERT_EQ(text, again);
        ASSERT_EQ(Object::from(type, again).text(), text);
    });
}

TEST(RoundTrip, UnknownFieldsAndNullsChangeNothing) {
    for_all([](const TypeCase& type, std::uint64_t seed) {
        std::string text = Object::random(type, seed).text();
        if (text.substr(0, 1) != "{" || text.find("unheard") != std::string::npos) return;
        const std::string extra = R"("zz_future": [{"a": null}, 1e2, "\u00e9"], "zz_null": null)";
        const std::string more = "{ " + extra + (text == "{}" ? " }" : " , " + text.substr(1));
        ASSERT_EQ(Object::from(type, more).text(), text);
    });
}

TEST(RoundTrip, CopiesAndMovedOnesAreEqual) {
    for_all([](const TypeCase& type, std::uint64_t seed) {
        Object object = Object::random(type, seed);
        const std::string text = object.text();
        Object copy = object;
        ASSERT_EQ(copy.text(), text);
        Object other = Object::random(type, seed + 1);
        other.assign(copy);
        ASSERT_EQ(other.text(), text);
        ASSERT_EQ(object.moved().text(), text);
        ASSERT_EQ(copy.text(), text) << "the copy shares something with what was moved";
    });
}

/// What a decoder makes of a text that its type wasn't written to.
std::string outcome(const TypeCase& type, const std::string& text) {
    Object object(type);
    const Decoded decoded = decode_text(text, type.decode, object.address());
    for (const std::string& problem : decoded.problems) {
        if (!problem.starts_with("object")) return "a problem without a path";
    }
    if (!decoded.is_read) return decoded.problems.empty() ? "refused without a problem" : "refused";
    const std::string read = object.text();
    return Object::from(type, read).text() == read ? "stable" : "unstable";
}

TEST(RoundTrip, ForeignTextIsRefusedWithAPathOrKept) {
    for (const TypeCase& type : all_types()) {
        for (const char* text : {"null", "1", "true", "\"text\"", "[]", "[[[]]]", "{}", R"({"type":"unheard of"})"}) {
            const std::string got = outcome(type, text);
            EXPECT_TRUE(got == "stable" || got == "refused") << type.name << " from " << text << ": " << got;
        }
        Object object(type);
        decode_text("1", type.decode, object.address());
        EXPECT_TRUE(outcome(type, "1") == "refused" || object.text() == "1") << type.name;
    }
}

}  // namespace
}  // namespace telepot::codec
