// SPDX-License-Identifier: MIT
// A use of each name in docs/names.md, with the name behind it in a comment; check_names.py compares. Compiled once for
// each version, by traditional.cpp and asynchronous.cpp, which define
//   lib             the version's namespace
//   Returns<T>      what a call gives: T, or a task of it
//   NAMES_VERSION   where the uses stand, below `names`; NAMES_SUITE, of those that are run
//   AWAIT, RETURN   co_await and co_return, or nothing and return
//   RUN(call)       to call what awaits
// What needs a server is compiled only.
#pragma once

#include <cstdint>
#include <exception>
#include <iostream>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#if !defined(__clang__)
// Each version is one source, so that what stands here needs no linkage.
#pragma GCC diagnostic ignored "-Wsubobject-linkage"
#endif

namespace names::NAMES_VERSION {

using namespace telepot;  // NOLINT(google-build-using-namespace)

inline constexpr const char* kToken = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw";
inline constexpr std::int64_t kChat = 5;

/// A text message of a chat, from a user with the same id.
inline telepot::Message text_message(std::string text, std::int64_t chat_id = kChat) {
    telepot::Message msg(1, 1000, Chat(chat_id, "private"));
    msg.from = User(chat_id, false, "Ann");
    msg.text = std::move(text);
    return msg;
}

/// The press of a button below a message of a chat.
inline CallbackQuery pressed(std::string data, std::int64_t chat_id = kChat) {
    CallbackQuery query("7", User(chat_id, false, "Ann"), "instance");
    query.message = MaybeInaccessibleMessage(text_message("buttons", chat_id));
    query.data = std::move(data);
    return query;
}

inline InlineQuery inline_query() {
    return InlineQuery("8", User(kChat, false, "Ann"), "cats", "10");
}

}  // namespace names::NAMES_VERSION

#include "conformance/names/bot_uses.hpp"
#include "conformance/names/delegate_uses.hpp"
#include "conformance/names/function_uses.hpp"
#include "conformance/names/handler_uses.hpp"
#include "conformance/names/helper_uses.hpp"
#include "conformance/names/loop_uses.hpp"
#include "conformance/names/namedtuple_uses.hpp"
#include "conformance/names/old_uses.hpp"
#include "conformance/names/proxy_uses.hpp"
#include "conformance/names/routing_uses.hpp"
