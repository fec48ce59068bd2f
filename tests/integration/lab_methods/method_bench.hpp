// SPDX-License-Identifier: MIT
#pragma once

#include <initializer_list>
#include <memory>
#include <string>
#include <utility>

#include <gtest/gtest.h>

#include "lab/facts.hpp"
#include "lab/old_names.hpp"
#include "lab/reading.hpp"
#include "lab/registry.hpp"
#include "lab/validator.hpp"
#include "lab/world.hpp"

namespace telepot::lab {

/// How a call ended: a result or an error.
class Outcome {
public:
    Outcome() = default;

    json result;
    int code = 200;
    std::string error;
    json parameters;
};

/// A world with one bot, two people and some chats, in which methods are called without HTTP.
class MethodBench : public testing::Test {
protected:
    MethodBench() {
        bot = &world.add_bot("123456:TEST", "Robot", "robot_bot");
        ann = world.add_user({{"first_name", "Ann"}, {"username", "annabel"}}).id;
        bob = world.add_user({{"first_name", "Bob"}, {"last_name", "Builder"}}).id;
        world.private_chat(bot->id, ann).members[bot->id] = Member{"member"};
        world.find_user(ann)->started.insert(bot->id);
        group = &add_chat("group", "Group", "member");
        super = &add_chat("supergroup", "Super", "administrator");
        channel = &add_chat("channel", "Channel", "administrator");
    }

    /// A chat owned by Bob with Ann in it; an administrator bot has all rights.
    ChatRecord& add_chat(const std::string& type, const std::string& title, const std::string& bot_status) {
        ChatRecord& chat = world.add_chat(type, title, bob);
        chat.members[ann] = Member{"member"};
        json rights = json::object();
        if (bot_status == "administrator") {
            for (const facts::Field& field : facts::find_type("ChatMemberAdministrator")->fields) {
                if (field.type == "Boolean" && field.name != "is_anonymous") rights[std::string{field.name}] = true;
            }
        }
        chat.members[bot->id] = Member{bot_status, std::move(rights)};
        return chat;
    }

    /// Calls a method; a success must be of the type that the API says.
    Outcome call(const std::string& name, json arguments) {
        Outcome out;
        const facts::Method* const method = facts::find_method(name);
        const MethodEntry* const entry = find_method_entry(name);
        if (method == nullptr || entry == nullptr) {
            ADD_FAILURE() << name << " is not modelled";
            return out;
        }
        Arguments given;
        const std::string text = to_text(arguments);
        for (const auto& [part, file] : files) {
            if (text.find("\"attach://" + part + '"') != std::string::npos) given.files[part] = file;
        }
        given.values = std::move(arguments);
        std::vector<Problem> problems;
        typed_arguments(*method, given, problems);
        for (const Problem& problem : problems) {
            if (problem.kind != Problem::Kind::missing) ADD_FAILURE() << name << ": " << problem.text;
        }
        CallRecord record;
        try {
            honour_old_names(name, given);
            CallContext context{world, *bot, *method, given, read_arguments(*method, given), record};
            out.result = entry->run(context);
        } catch (const ApiError& error) {
            out.code = error.code;
            out.error = error.description;
            out.parameters = error.parameters;
            return out;
        }
        for (const Problem& problem : check_answer(method->returns, out.result))
            ADD_FAILURE() << name << ": " << problem.text;
        return out;
    }

    /// The result of a call that must succeed.
    json ok(const std::string& name, json arguments) {
        Outcome out = call(name, std::move(arguments));
        EXPECT_EQ(out.error, "") << name;
        return out.result;
    }

    /// The description of a call that must fail.
    std::string error(const std::string& name, json arguments) {
        const Outcome out = call(name, std::move(arguments));
        EXPECT_NE(out.code, 200) << name << " gave " << to_text(out.result);
        return out.error;
    }

    /// Connects the bot to Bob's account, to whom Ann has written; returns the connection's id.
    std::string connect_bob() {
        json rights = json::object();
        for (const facts::Field& field : facts::find_type("BusinessBotRights")->fields) {
            rights[std::string{field.name}] = true;
        }
        BusinessRecord& connection = world.connect_business(*bot, *world.find_user(bob), std::move(rights));
        say(world.private_chat(bob, ann), ann, {{"text", "hello, Bob"}});
        return connection.id;
    }

    /// Sends a text to Ann (or another chat) and gives its message_id.
    std::int64_t send(std::int64_t chat_id, const std::string& text = "hello") {
        const json message = ok("sendMessage", {{"chat_id", chat_id}, {"text", text}});
        return message.is_object() ? message.value("message_id", std::int64_t{0}) : 0;
    }

    /// Makes a file part for the calls to come and gives its reference.
    std::string attach(const std::string& part, std::string bytes, std::string file_name = "file.bin") {
        UploadedFile file;
        file.part_name = part;
        file.file_name = std::move(file_name);
        file.bytes = std::make_shared<const std::string>(std::move(bytes));
        files[part] = std::move(file);
        return "attach://" + part;
    }

    /// The header of a PNG image, which is all that anyone looks at.
    static std::string png(int width, int height) {
        std::string out{"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16};
        for (const int side : {width, height}) {
            for (int shift = 24; shift >= 0; shift -= 8) out.push_back(static_cast<char>((side >> shift) & 0xFF));
        }
        return out + std::string(17, '\0');
    }

    /// A message by a person.
    std::int64_t say(ChatRecord& chat, std::int64_t user, json content) {
        content["from"] = world.find_user(user)->profile;
        return world.post_message(chat, std::move(content))["message_id"].get<std::int64_t>();
    }

    /// The newest update that the bot has in its queue.
    json last_update() const { return bot->queue.empty() ? json{} : json::parse(bot->queue.back().text); }

    World world;
    BotRecord* bot = nullptr;
    std::int64_t ann = 0;
    std::int64_t bob = 0;
    ChatRecord* group = nullptr;
    ChatRecord* super = nullptr;
    ChatRecord* channel = nullptr;
    std::map<std::string, UploadedFile, std::less<>> files;
};

}  // namespace telepot::lab
