// SPDX-License-Identifier: MIT
// An update of each kind, as a server sends it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace telepot {

struct Sample {
    std::string_view kind;
    std::string_view flavor;
    std::string payload;  ///< JSON.
};

/// One for each field of Update.
inline std::vector<Sample> samples() {
    const std::string user = R"({"id":6,"is_bot":false,"first_name":"A"})";
    const std::string bot = R"({"id":8,"is_bot":true,"first_name":"B"})";
    const std::string chat = R"({"id":5,"type":"group"})";
    const std::string message = R"({"message_id":7,"date":9,"chat":)" + chat + R"(,"text":"t"})";
    const std::string member = R"({"status":"member","user":)" + user + "}";
    const std::string member_updated = R"({"chat":)" + chat + R"(,"from":)" + user + R"(,"date":9,"old_chat_member":)" +
                                       member + R"(,"new_chat_member":)" + member + "}";
    const std::string source = R"({"source":"premium","user":)" + user + "}";
    return {
        {"message", "chat", message},
        {"edited_message", "chat", message},
        {"channel_post", "chat", message},
        {"edited_channel_post", "chat", message},
        {"business_message", "chat", message},
        {"edited_business_message", "chat", message},
        {"guest_message", "chat", message},
        {"business_connection", "business_connection",
         R"({"id":"b","user":)" + user + R"(,"user_chat_id":6,"date":9,"is_enabled":true})"},
        {"deleted_business_messages", "deleted_business_messages",
         R"({"business_connection_id":"b","chat":)" + chat + R"(,"message_ids":[1]})"},
        {"message_reaction", "message_reaction",
         R"({"chat":)" + chat + R"(,"message_id":7,"date":9,"old_reaction":[],"new_reaction":[]})"},
        {"message_reaction_count", "message_reaction_count",
         R"({"chat":)" + chat + R"(,"message_id":7,"date":9,"reactions":[]})"},
        {"inline_query", "inline_query", R"({"id":"q","from":)" + user + R"(,"query":"what","offset":"o"})"},
        {"chosen_inline_result", "chosen_inline_result", R"({"result_id":"r","from":)" + user + R"(,"query":"what"})"},
        {"callback_query", "callback_query",
         R"({"id":"c","from":)" + user + R"(,"chat_instance":"i","data":"d","message":)" + message + "}"},
        {"shipping_query", "shipping_query",
         R"({"id":"s","from":)" + user +
             R"(,"invoice_payload":"p","shipping_address":{"country_code":"PL","state":"",)"
             R"("city":"K","street_line1":"1","street_line2":"","post_code":"3"}})"},
        {"pre_checkout_query", "pre_checkout_query",
         R"({"id":"p","from":)" + user + R"(,"currency":"EUR","total_amount":100,"invoice_payload":"pay"})"},
        {"purchased_paid_media", "purchased_paid_media", R"({"from":)" + user + R"(,"paid_media_payload":"m"})"},
        {"poll", "poll",
         R"({"id":"1","question":"?","options":[],"total_voter_count":3,"is_closed":true,"is_anonymous":true,)"
         R"("type":"regular","allows_multiple_answers":false,"allows_revoting":false,"members_only":false})"},
        {"poll_answer", "poll_answer",
         R"({"poll_id":"1","user":)" + user + R"(,"option_ids":[0],"option_persistent_ids":["0"]})"},
        {"my_chat_member", "my_chat_member", member_updated},
        {"chat_member", "chat_member", member_updated},
        {"chat_join_request", "chat_join_request",
         R"({"chat":)" + chat + R"(,"from":)" + user + R"(,"user_chat_id":6,"date":9})"},
        {"chat_boost", "chat_boost",
         R"({"chat":)" + chat + R"(,"boost":{"boost_id":"x","add_date":1,"expiration_date":2,"source":)" + source +
             "}}"},
        {"removed_chat_boost", "removed_chat_boost",
         R"({"chat":)" + chat + R"(,"boost_id":"x","remove_date":9,"source":)" + source + "}"},
        {"managed_bot", "managed_bot", R"({"user":)" + user + R"(,"bot":)" + bot + "}"},
        {"subscription", "subscription", R"({"user":)" + user + R"(,"invoice_payload":"p","state":"active"})"},
        {"stopped_message_generation", "stopped_message_generation", R"({"chat":)" + chat + R"(,"draft_id":4})"},
        {"widget_query", "widget_query",
         R"({"id":"w","from":)" + user + R"(,"chat_instance":"i","type":{"type":"data"},"data":"move"})"},
        {"shared_widget_query", "shared_widget_query",
         R"({"id":"s","from":)" + user + R"(,"type":{"type":"data"},"data":"move","widget_id":"board"})"},
    };
}

}  // namespace telepot
