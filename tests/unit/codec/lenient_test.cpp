// SPDX-License-Identifier: MIT
// Whatever is wrong below what an update or an answer carries: the update reaches its handler, the call returns.
#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "codec/answer.hpp"
#include "codec/generated/decoders.hpp"
#include "codec/generated/encoders.hpp"
#include "telepot/log.hpp"
#include "telepot/messages/generated/routing_table.hpp"
#include "telepot/types/all.hpp"
#include "unit/codec/generated/fill.hpp"
#include "unit/codec/type_case.hpp"

namespace telepot::codec {
namespace {

using Tree = nlohmann::ordered_json;
using Pointer = Tree::json_pointer;

constexpr std::uint64_t seeds = 24;
/// Larger ones are left out: what is in them comes in smaller ones too.
constexpr std::size_t most_text = 10'000;

/// What a place is, in whatever object it stands: its name and the one around it, or all of a place near the root.
std::string kind_of_place(const std::string& root, const std::string& pointer) {
    std::vector<std::string> names;
    for (std::size_t at = 1; at < pointer.size();) {
        const std::size_t end = std::min(pointer.find('/', at), pointer.size());
        const bool is_index = pointer.find_first_not_of("0123456789", at) >= end;
        names.push_back(is_index ? "[]" : pointer.substr(at, end - at));
        at = end + 1;
    }
    const bool is_near = names.size() <= 2;
    return (is_near ? root : std::string()) + (names.size() > 1 ? names[names.size() - 2] : std::string()) + "/" +
           (names.empty() ? std::string() : names.back());
}

/// Whether nothing of the kind has been looked at before.
bool is_new(const std::string& kind) {
    static std::set<std::string> known;
    return known.insert(kind).second;
}

/// All places below `root`, deeper than it by at least `depth`.
void add_places(const Tree& tree, const Pointer& at, std::size_t depth, std::vector<Pointer>& places) {
    if (!tree.is_structured()) return;
    std::size_t index = 0;
    for (const auto& [key, value] : tree.items()) {
        const Pointer here = tree.is_array() ? at / index++ : at / key;
        if (depth <= 1) places.push_back(here);
        add_places(value, here, depth == 0 ? 0 : depth - 1, places);
    }
}

/// What stands in for a value; a discarded tree means that there is none.
std::vector<Tree> replacements(const Tree& value) {
    std::vector<Tree> trees = {Tree(Tree::value_t::discarded),
                               nullptr,
                               Tree::object(),
                               Tree::array(),
                               "text",
                               17,
                               1.5,
                               true,
                               Tree::parse(R"({"type":"unheard","status":"unheard","source":"unheard"})")};
    if (value.is_array()) trees.push_back(Tree::array({nullptr, Tree::object(), 5, Tree::array(), "text"}));
    if (value.is_object()) {
        for (const char* name : {"type", "status", "source"}) {
            if (!value.contains(name)) continue;
            trees.push_back(value);
            trees.back()[name] = "unheard of";
        }
    }
    return trees;
}

Tree replaced(const Tree& whole, const Pointer& place, const Tree& by) {
    Tree changed = whole;
    Tree& parent = changed.at(place.parent_pointer());
    if (!by.is_discarded()) {
        changed.at(place) = by;
    } else if (parent.is_array()) {
        parent.erase(std::stoul(place.back()));
    } else {
        parent.erase(place.back());
    }
    return changed;
}

/// Calls `check` with each JSON that differs in one place from what `T` is filled with.
template <class T, class Check>
void for_each_change(std::size_t depth, const std::string& before, const std::string& behind, Check check) {
    for (std::uint64_t seed = 0; seed < seeds; ++seed) {
        Random random(seed);
        const std::string object = encoded(filled<T>(random));
        if (object.size() > most_text) continue;
        const Tree whole = Tree::parse(before + object + behind);
        std::vector<Pointer> places;
        add_places(whole, Pointer(), depth, places);
        for (const Pointer& place : places) {
            if (!is_new(kind_of_place(before, place.to_string()))) continue;
            for (const Tree& by : replacements(whole.at(place))) {
                const std::string text = replaced(whole, place, by).dump();
                SCOPED_TRACE(place.to_string() + (by.is_discarded() ? " deleted" : " is " + by.dump()));
                ASSERT_NO_THROW(check(text, place.to_string(), by));
                if (testing::Test::HasFailure()) return;
            }
        }
    }
}

/// An update of a kind, changed in one place, reaches the handler of its kind.
template <class T>
void check_kind(std::size_t kind) {
    const std::string name(telepot::detail::kind_names[kind]);
    std::string handled;
    RoutingTableOf<blocking> table;
    const auto handler = [&](const AnyMessage& msg) { handled = msg.kind(); };
    table.set(std::string(telepot::detail::kind_flavors[kind]), handler);
    table.unknown([&](const Update& update) { handled = update.problem; });
    const auto check = [&](const std::string& text, const std::string& place, const Tree& by) {
        std::vector<Update> updates = decode_updates(Answer(200, R"({"ok":true,"result":[)" + text + "]}"));
        ASSERT_EQ(updates.size(), 1U);
        const AnyMessage msg(std::move(updates[0]));
        const auto& found = table.find(msg);
        ASSERT_TRUE(found);
        found(msg);
        ASSERT_EQ(msg.update_id(), 1);
        ASSERT_EQ(msg.raw().text().empty(), false);
        if (std::is_same_v<T, Message> && place == "/" + name + "/chat" && !by.is_object()) {
            ASSERT_EQ(msg.flavor(), "unknown");
            ASSERT_TRUE(handled.starts_with("update." + name + ".chat: ")) << handled;
        } else {
            ASSERT_EQ(handled, name);
        }
    };
    SCOPED_TRACE(name);
    for_each_change<T>(2, R"({"update_id":1,")" + name + "\":", "}", check);
}

template <class... Ts>
void check_kinds(telepot::detail::Types<Ts...>*) {
    for (std::size_t kind = 0; kind < std::size(telepot::detail::kind_names); ++kind) {
        unsigned at = 0;
        ((telepot::detail::kind_payloads[kind] == at++ ? check_kind<Ts>(kind) : void()), ...);
        if (testing::Test::HasFailure()) return;
    }
}

TEST(AnyShape, OfAnUpdateReachesTheHandlerOfItsKind) {
    log::set_level(log::Level::error);
    check_kinds(static_cast<telepot::detail::Payloads*>(nullptr));
}

template <class T>
void check_answer(T* /*type*/) {
    const auto check = [](const std::string& text, const std::string&, const Tree&) {
        static_cast<void>(decode_answer<T>(Answer(200, text), "someMethod"));
    };
    for_each_change<T>(2, R"({"ok":true,"result":)", "}", check);
}

template <class T>
void check_answer(std::optional<T>* /*type*/) {
    check_answer(static_cast<T*>(nullptr));
}

TEST(AnyShape, OfAnAnswerIsAResult) {
    log::set_level(log::Level::error);
#define TELEPOT_RESULT(...)                                 \
    {                                                       \
        SCOPED_TRACE(#__VA_ARGS__);                         \
        check_answer<>(static_cast<__VA_ARGS__*>(nullptr)); \
        if (HasFailure()) return;                           \
    }
#include "codec/generated/results.inc"
#undef TELEPOT_RESULT
}

}  // namespace
}  // namespace telepot::codec
