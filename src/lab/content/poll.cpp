// SPDX-License-Identifier: MIT
#include "lab/content/poll.hpp"

#include <algorithm>

#include "lab/content/media.hpp"
#include "lab/content/place.hpp"
#include "lab/content/text_argument.hpp"
#include "lab/entities/utf8.hpp"
#include "lab/fields.hpp"

namespace telepot::lab {
namespace {

constexpr std::size_t max_options = 12;
constexpr TextRules question_rules{"question",
                                   "question_parse_mode",
                                   "question_entities",
                                   300,
                                   "poll question length must not exceed 300",
                                   "poll question must be non-empty"};
constexpr TextRules option_rules{"text",
                                 "text_parse_mode",
                                 "text_entities",
                                 100,
                                 "poll options length must not exceed 100",
                                 "poll options must be non-empty"};
constexpr TextRules explanation_rules{"explanation", "explanation_parse_mode",       "explanation_entities",
                                      200,           "poll explanation is too long", {}};
constexpr TextRules description_rules{"description", "description_parse_mode",       "description_entities",
                                      1024,          "poll description is too long", {}};

/// The PollMedia of an InputPollMedia or InputPollOptionMedia.
json read_media(CallContext& call, const json& input) {
    const std::string type = text_member(input, "type");
    json out = json::object();
    if (type == "location") {
        out["location"] = read_location(input);
    } else if (type == "venue") {
        out["venue"] = read_venue(input);
    } else if (type == "link") {
        out["link"] = {{"url", text_member(input, "url")}};
    } else {
        put_medium(call, out, input);
        if (type == "animation") out.erase("document");
        out.erase("has_media_spoiler");
    }
    return out;
}

json read_options(CallContext& call) {
    const json& options = call.arg("options");
    if (!options.is_array()) throw bad_request("expected an Array of String as options");
    if (options.empty()) throw bad_request("poll must have at least 1 option");
    if (options.size() > max_options) {
        throw bad_request("poll can't have more than " + std::to_string(max_options) + " options");
    }
    json out = json::array();
    for (const json& given : options) {
        const json option = given.is_string() ? json{{"text", given}} : given;
        if (!option.is_object()) throw bad_request("expected an option to be of type String");
        in_context("", [&] { return required_string(option, "text"); });
        json made{{"persistent_id", std::to_string(out.size())}, {"voter_count", 0}};
        read_text(call, option, option_rules).put(made, "text", "text_entities");
        if (option.contains("media")) made["media"] = read_media(call, option["media"]);
        out.push_back(std::move(made));
    }
    return out;
}

void put_quiz(CallContext& call, json& poll) {
    const json& correct = call.arg("correct_option_ids");
    if (!correct.is_array() || correct.empty()) throw bad_request("quiz must have a correct option");
    for (const json& id : correct) {
        const auto index = id.is_number_integer() ? id.get<std::int64_t>() : -1;
        if (index < 0 || index >= static_cast<std::int64_t>(poll["options"].size())) {
            throw bad_request("wrong correct option ID specified");
        }
    }
    poll["correct_option_ids"] = correct;
    read_text(call, call.args, explanation_rules).put(poll, "explanation", "explanation_entities");
    if (call.arg("explanation_media").is_object())
        poll["explanation_media"] = read_media(call, call.arg("explanation_media"));
}

void put_closing(CallContext& call, json& poll) {
    const std::int64_t period = call.integer("open_period");
    const std::int64_t date = call.integer("close_date");
    const std::int64_t now = call.world.clock().now();
    constexpr std::int64_t longest = 2'628'000;
    if (period != 0 && (period < 5 || period > longest)) throw bad_request("POLL_CLOSE_DATE_INVALID");
    if (period == 0 && date != 0 && (date < now + 5 || date > now + longest))
        throw bad_request("POLL_CLOSE_DATE_INVALID");
    if (period != 0) {
        poll["open_period"] = period;
        poll["close_date"] = now + period;
    } else if (date != 0) {
        poll["close_date"] = date;
    }
}

}  // namespace

json read_poll(CallContext& call) {
    const std::string type = call.text("type", "regular");
    if (type != "regular" && type != "quiz" && !type.empty()) throw bad_request("unsupported poll type specified");
    const bool quiz = type == "quiz";
    json poll{{"id", call.world.new_id()},
              {"total_voter_count", 0},
              {"is_closed", call.flag("is_closed")},
              {"is_anonymous", call.flag("is_anonymous", true)},
              {"type", quiz ? "quiz" : "regular"},
              {"allows_multiple_answers", call.flag("allows_multiple_answers")},
              {"allows_revoting", call.flag("allows_revoting", !quiz)},
              {"members_only", call.flag("members_only")}};
    read_text(call, call.args, question_rules).put(poll, "question", "question_entities");
    poll["options"] = read_options(call);
    if (quiz) put_quiz(call, poll);
    put_closing(call, poll);
    read_text(call, call.args, description_rules).put(poll, "description", "description_entities");
    if (call.arg("media").is_object()) poll["media"] = read_media(call, call.arg("media"));
    if (call.arg("country_codes").is_array()) poll["country_codes"] = call.arg("country_codes");
    return poll;
}

}  // namespace telepot::lab
