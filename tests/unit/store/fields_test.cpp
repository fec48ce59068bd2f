// SPDX-License-Identifier: MIT
#include "telepot/store/fields.hpp"

#include <map>
#include <set>
#include <unordered_map>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "telepot/types/all.hpp"

namespace telepot {
namespace {

using testing::HasSubstr;

enum class Size { small, large };

class Item {
public:
    std::string name;
    int count = 0;
    void fields(Fields& f) { f("name", name)("count", count); }
};

class Cart {
public:
    std::vector<Item> items;
    int step = 0;
    std::int64_t big = 0;
    std::uint64_t huge = 0;
    double price = 0;
    bool open = false;
    std::string note;
    Size size = Size::small;
    std::optional<std::string> coupon;
    std::map<std::string, std::vector<int>> marks;
    std::unordered_map<std::int64_t, std::string> names;
    std::set<std::string> tags;
    User user;
    std::optional<Location> place;

    void fields(Fields& f) {
        f("items", items)("step", step)("big", big)("huge", huge)("price", price)("open", open)("note", note)("size",
                                                                                                              size);
        f("coupon", coupon)("marks", marks)("names", names)("tags", tags)("user", user)("place", place);
    }
};

TEST(FieldsOfAnObject, come_back_as_they_were) {
    Cart cart;
    cart.items.resize(2);
    cart.items[0].name = "Bücher \"gebraucht\"\n";
    cart.items[1].count = -3;
    cart.step = 7;
    cart.big = std::numeric_limits<std::int64_t>::min();
    cart.huge = std::numeric_limits<std::uint64_t>::max();
    cart.price = 0.1;
    cart.open = true;
    cart.note = std::string("\0\t\x7f", 3);
    cart.size = Size::large;
    cart.coupon = "";
    cart.marks = {{"a", {1, 2}}, {"", {}}};
    cart.names = {{-5, "minus five"}, {6, "six"}};
    cart.tags = {"x", "y"};
    cart.user = User(42, false, "Ann");
    cart.user.username = "ann";
    cart.place = Location(52.5, 13.4);

    Cart again;
    const StoredFields rest = Fields::load_into(again, Fields::saved(cart));
    EXPECT_EQ(rest.text(), "{}");
    ASSERT_EQ(again.items.size(), 2U);
    EXPECT_EQ(again.items[0].name, cart.items[0].name);
    EXPECT_EQ(again.items[1].count, -3);
    EXPECT_EQ(again.step, 7);
    EXPECT_EQ(again.big, cart.big);
    EXPECT_EQ(again.huge, cart.huge);
    EXPECT_EQ(again.price, 0.1);
    EXPECT_TRUE(again.open);
    EXPECT_EQ(again.note, cart.note);
    EXPECT_EQ(again.size, Size::large);
    EXPECT_EQ(again.coupon, "");
    EXPECT_EQ(again.marks, cart.marks);
    EXPECT_EQ(again.names, cart.names);
    EXPECT_EQ(again.tags, cart.tags);
    EXPECT_EQ(again.user.id, 42);
    EXPECT_EQ(again.user.username, "ann");
    ASSERT_TRUE(again.place.has_value());
    EXPECT_EQ(again.place->latitude, 52.5);
}

TEST(FieldsOfAnObject, new_ones_keep_their_defaults_and_unknown_ones_are_kept) {
    Item item;
    item.count = 5;
    const StoredFields rest = Fields::load_into(item, R"({"name":"tea","colour":{"r":1},"old":[1,2]})");
    EXPECT_EQ(item.name, "tea");
    EXPECT_EQ(item.count, 5);
    EXPECT_EQ(Fields::saved(item, &rest), R"({"name":"tea","count":5,"colour":{"r":1},"old":[1,2]})");
}

TEST(FieldsOfAnObject, of_another_kind_are_refused_by_name) {
    Item item;
    try {
        Fields::load_into(item, R"({"name":"tea","count":"many"})");
        ADD_FAILURE();
    } catch (const DecodeError& error) {
        EXPECT_EQ(error.path(), "count");
        EXPECT_THAT(error.what(), HasSubstr("another kind"));
    }
    EXPECT_THROW(Fields::load_into(item, "[]"), DecodeError);
    EXPECT_THROW(Fields::load_into(item, R"({"count":3000000000})"), DecodeError);
    EXPECT_THROW(Fields::load_into(item, R"({"name")"), DecodeError);
}

/// The second version of a class whose `amount` was a text called `count` once.
class Second {
public:
    static constexpr int fields_version = 2;
    int amount = 0;
    void fields(Fields& f) { f("amount", amount); }
    void migrate(int from, StoredFields& old) {
        if (from > 1) return;
        old.rename("count", "amount");
        old.set_json("amount", old["amount"].as_string().value_or("0"));
    }
};

TEST(FieldsOfAnObject, of_an_older_version_are_migrated) {
    Second second;
    Fields::load_into(second, R"({"count":"12"})");
    EXPECT_EQ(second.amount, 12);
    const std::string saved = Fields::saved(second);
    EXPECT_EQ(saved, R"({"amount":12,"_version":2})");
    Second again;
    EXPECT_EQ(Fields::load_into(again, saved).text(), "{}");
    EXPECT_EQ(again.amount, 12);
}

TEST(FieldsOfAnObject, of_a_newer_version_are_refused_without_a_migrate) {
    Item item;
    EXPECT_THROW(Fields::load_into(item, R"({"name":"tea","_version":2})"), DecodeError);
}

class Forgetful {
public:
    void fields(Fields& f) { f.nothing(); }
};

TEST(FieldsOfAnObject, may_be_nothing_at_all) {
    Forgetful forgetful;
    EXPECT_EQ(Fields::saved(forgetful), "");
}

}  // namespace
}  // namespace telepot
