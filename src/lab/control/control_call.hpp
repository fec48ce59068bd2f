// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "lab/api/handles.hpp"
#include "lab/api/support.hpp"
#include "lab/control/check.hpp"
#include "lab/control/control.hpp"

namespace telepot::lab {

/// One request to the control API. The lock isn't held.
class ControlCall {
public:
    ControlCall(std::shared_ptr<Laboratory> laboratory, json arguments)
        : lab(std::move(laboratory)), world(lab->world), args(std::move(arguments)) {}

    std::shared_ptr<Laboratory> lab;
    World& world;
    json args;                                  ///< of path, query and body, checked by the contract
    std::shared_ptr<const std::string> upload;  ///< the file of a form, or null
    std::string upload_name;
    std::string last_event_id;

    bool has(std::string_view name) const { return args.contains(name); }
    std::int64_t integer(std::string_view name, std::int64_t otherwise = 0) const;
    double number(std::string_view name, double otherwise = 0) const;
    bool flag(std::string_view name, bool otherwise = false) const;
    std::string text(std::string_view name, std::string_view otherwise = {}) const;
    /// The JSON text of an object or array; empty if it wasn't given.
    std::string json_text(std::string_view name) const;

    /// Handles of what the arguments name. Throw ControlError if there is no such thing.
    User user() const;
    BotAccount bot() const;
    Chat chat() const;
    /// chat_id or bot_id.
    Place place() const;
    /// The same with message_id. For a private chat, of the acting person.
    Message message() const;
    std::chrono::milliseconds timeout() const;
};

/// An operation that answers at once with this result.
using ControlFn = json (*)(ControlCall&);
/// One that answers itself, now or later.
using ControlLateFn = void (*)(ControlCall&, const net::Responder&);

struct ControlEntry {
    std::string_view id;  ///< the contract's operationId
    ControlFn run = nullptr;
    ControlLateFn run_late = nullptr;  ///< instead of run
};

/// nullptr if nobody wrote it.
const ControlEntry* find_control_entry(std::string_view operation_id);

/// The message as it is shown. The lock isn't held.
json message_result(ControlCall& call, const Message& message);
/// Posts this content as the person, into the place, with the options that the arguments name; returns the message.
json post_content(ControlCall& call, json content);
/// Puts the topic that the arguments name into the message. The lock is held.
void put_thread(ControlCall& call, json& content);
/// The Poll object of a person's poll.
json poll_of(const std::string& id, const json& given);

net::ServerResponse control_answer(const json& result);
net::ServerResponse control_refusal(const ControlError& error);
net::ServerResponse plain_answer(std::string text);

// One table a file; router.cpp lists them all.
std::span<const ControlEntry> general_operations();
std::span<const ControlEntry> people_operations();
std::span<const ControlEntry> writing_operations();
std::span<const ControlEntry> file_operations();
std::span<const ControlEntry> button_operations();
std::span<const ControlEntry> mini_app_operations();
std::span<const ControlEntry> membership_operations();
std::span<const ControlEntry> topic_operations();
std::span<const ControlEntry> link_operations();
std::span<const ControlEntry> payment_operations();
std::span<const ControlEntry> bot_operations();
std::span<const ControlEntry> chat_operations();
std::span<const ControlEntry> call_operations();
std::span<const ControlEntry> waiting_operations();
std::span<const ControlEntry> fault_operations();
std::span<const ControlEntry> event_operations();

}  // namespace telepot::lab
