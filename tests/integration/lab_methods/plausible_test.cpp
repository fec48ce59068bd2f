// SPDX-License-Identifier: MIT
#include "lab/plausible.hpp"

#include "integration/lab_methods/method_bench.hpp"

namespace telepot::lab {
namespace {

class Plausible : public MethodBench {
protected:
    /// The answer to a method, made up, for arguments that name known chats and users.
    json answer(const facts::Method& method) {
        json arguments = json::object();
        for (const facts::Field& field : method.params) {
            if (field.required) arguments[std::string{field.name}] = minimal(field.type);
        }
        for (const char* const name : {"chat_id", "from_chat_id"}) {
            if (arguments.contains(name)) arguments[name] = super->id;
        }
        if (arguments.contains("user_id")) arguments["user_id"] = ann;
        if (arguments.contains("message_ids")) arguments["message_ids"] = {1, 2};
        Arguments none;
        CallRecord record;
        CallContext context{world, *bot, method, none, std::move(arguments), record};
        return plausible(context, method.returns);
    }
};

TEST_F(Plausible, AnswersToAllMethodsAreOfTheirTypes) {
    for (const facts::Method& method : facts::all_methods()) {
        for (const Problem& problem : check_answer(method.returns, answer(method))) {
            ADD_FAILURE() << method.name << ": " << problem.text;
        }
    }
}

TEST_F(Plausible, AnswersFitTheCall) {
    EXPECT_EQ(answer(*facts::find_method("forwardMessage"))["chat"]["id"], super->id);
    EXPECT_EQ(answer(*facts::find_method("sendMessage"))["from"]["id"], bot->id);
    EXPECT_EQ(answer(*facts::find_method("forwardMessages")).size(), 2U);
    EXPECT_EQ(answer(*facts::find_method("getBusinessConnection"))["id"], "text");
    EXPECT_EQ(answer(*facts::find_method("deleteStory")), true);
}

}  // namespace
}  // namespace telepot::lab
