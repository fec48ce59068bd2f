// SPDX-License-Identifier: MIT
#include <array>
#include <set>

#include "lab/content/edit_target.hpp"
#include "lab/content/outgoing.hpp"
#include "lab/content/text_argument.hpp"
#include "lab/methods/tables.hpp"

namespace telepot::lab {
namespace {

constexpr std::size_t max_tasks = 30;
constexpr TextRules title_rules{
    "title", "parse_mode", "title_entities", 255, "checklist title is too long", "checklist title must be non-empty"};
constexpr TextRules task_rules{"text",
                               "parse_mode",
                               "text_entities",
                               100,
                               "checklist task text is too long",
                               "checklist task text must be non-empty"};

json read_checklist(CallContext& call) {
    const json& input = call.arg("checklist");
    if (!input.is_object()) throw bad_request("can't parse InputChecklist: expected an Object");
    json out{{"tasks", json::array()}};
    read_text(call, input, title_rules).put(out, "title", "title_entities");
    const json tasks = input.value("tasks", json::array());
    if (tasks.empty() || tasks.size() > max_tasks) throw bad_request("wrong number of checklist tasks specified");
    std::set<std::int64_t> ids;
    for (const json& task : tasks) {
        const auto id = task.value("id", std::int64_t{0});
        if (id <= 0 || !ids.insert(id).second) throw bad_request("wrong checklist task identifier specified");
        json made{{"id", id}};
        read_text(call, task, task_rules).put(made, "text", "text_entities");
        out["tasks"].push_back(std::move(made));
    }
    for (const char* const name : {"others_can_add_tasks", "others_can_mark_tasks_as_done"}) {
        if (input.value(name, false)) out[name] = true;
    }
    return out;
}

json send_checklist(CallContext& call) {
    if (!call.has("business_connection_id")) throw bad_request("business connection not found");
    return send_content(call, text_posting, json{{"checklist", read_checklist(call)}});
}

json edit_checklist(CallContext& call) {
    json checklist = read_checklist(call);
    EditTarget target{call};
    json changed = target.message();
    if (!changed.contains("checklist")) throw bad_request("message can't be edited");
    changed["checklist"] = std::move(checklist);
    return target.replace(std::move(changed));
}

constexpr std::array entries{
    MethodEntry{"sendChecklist", send_checklist},
    MethodEntry{"editMessageChecklist", edit_checklist},
};

}  // namespace

std::span<const MethodEntry> checklist_methods() {
    return entries;
}

}  // namespace telepot::lab
