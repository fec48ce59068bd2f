// SPDX-License-Identifier: MIT
#include <stdexcept>

#include <gtest/gtest.h>

#include "lab/facts.hpp"
#include "lab/plausible.hpp"
#include "lab/validator.hpp"

namespace telepot::lab {
namespace {

std::string problems(std::string_view type, const json& value) {
    std::string out;
    for (const Problem& problem : check_answer(type, value)) out += problem.text + '\n';
    return out;
}

TEST(Samples, TheSmallestValueOfEveryTypeIsValid) {
    for (const facts::Type& type : facts::all_types())
        EXPECT_EQ(problems(type.name, minimal(type.name)), "") << type.name;
}

TEST(Samples, RandomValuesOfEveryTypeAreValid) {
    for (const facts::Type& type : facts::all_types()) {
        for (std::uint64_t seed = 0; seed < 2; ++seed) {
            EXPECT_EQ(problems(type.name, fully(type.name, seed)), "") << type.name << " with seed " << seed;
        }
    }
}

TEST(Samples, RandomValuesHaveEveryFieldAtTheTop) {
    for (const facts::Type& type : facts::all_types()) {
        if (!type.one_of.empty()) continue;
        EXPECT_EQ(fully(type.name, 7).size(), type.fields.size()) << type.name;
    }
}

TEST(Samples, OneSeedGivesOneValue) {
    EXPECT_EQ(fully("Update", 5), fully("Update", 5));
    EXPECT_NE(fully("Update", 5), fully("Update", 6));
    EXPECT_EQ(minimal("Message"), minimal("Message"));
}

TEST(Samples, EveryResultOfAMethodCanBeMade) {
    for (const facts::Method& method : facts::all_methods()) {
        EXPECT_EQ(problems(method.returns, minimal(method.returns)), "") << method.name;
        EXPECT_EQ(problems(method.returns, fully(method.returns, 3)), "") << method.name;
    }
}

TEST(Samples, UnknownTypesAreRefused) {
    EXPECT_THROW(minimal("Nonsense"), std::invalid_argument);
}

}  // namespace
}  // namespace telepot::lab
