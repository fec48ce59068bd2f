// SPDX-License-Identifier: MIT
#include "methods/world.hpp"

#include <ctime>
#include <stdexcept>

namespace telepot::conformance {

namespace {

constexpr const char* token = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0";
/// The head of a PNG image of 160 x 160.
constexpr std::string_view real_picture("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\xA0\0\0\0\xA0\x08\x06\0\0\0", 29);
constexpr const char* photo_url = "https://example.org/photo.jpg";

std::int64_t id_of(const json& message) {
    return message.at("message_id").get<std::int64_t>();
}

}  // namespace

World::World()
    : bot(server.bot(token, "Parrot", "parrot_bot")),
      http_(server.port(), token),
      ann_(server.new_user("Ann", "ann")),
      bob_(server.new_user("Bob", "bob")) {
    numbers_["tomorrow"] = std::time(nullptr) + 24 * 3600;
    add_people_and_chats();
    prepare_chats();
    add_messages();
    add_queries();
    add_invite_links();
    add_payment();
    add_stickers();
    add_widget();
    add_account();
}

std::int64_t World::number(std::string_view name) const {
    const auto found = numbers_.find(name);
    if (found == numbers_.end()) throw std::out_of_range("the world has no number " + std::string(name));
    return found->second;
}

const std::string& World::text(std::string_view name) const {
    const auto found = texts_.find(name);
    if (found == texts_.end()) throw std::out_of_range("the world has no text " + std::string(name));
    return found->second;
}

void World::add_people_and_chats() {
    const lab::User carol = server.new_user("Carol", "carol");
    const lab::User dave = server.new_user("Dave", "dave");
    ann_.start(bot);
    bob_.start(bot);
    const lab::Chat super = server.new_supergroup(ann_, "Super", "super_chat");
    const lab::Chat closed = server.new_supergroup(ann_, "Closed");
    const lab::Chat channel = server.new_channel(ann_, "Channel");
    ann_.set_forum(super);
    ann_.set_forum(closed);
    for (const lab::Chat& chat : {super, closed, channel}) {
        ann_.add(chat, bot);
        ann_.promote(chat, bot.id());
    }
    ann_.add(super, bob_);
    ann_.add(super, dave);
    numbers_.insert({{"ann", ann_.id()},
                     {"bob", bob_.id()},
                     {"carol", carol.id()},
                     {"dave", dave.id()},
                     {"super", super.id()},
                     {"closed_super", closed.id()},
                     {"channel", channel.id()}});
    call("promoteChatMember", {{"chat_id", super.id()}, {"user_id", dave.id()}, {"can_manage_chat", true}});
    carol.request_join(super);
    texts_["join_query"] = last_query("chat_join_request", "query_id");
}

json World::send(const std::string& name, const std::string& method, json arguments) {
    if (!arguments.contains("chat_id")) arguments["chat_id"] = ann_.id();
    json message = call(method, arguments);
    numbers_[name] = id_of(message);
    return message;
}

void World::add_messages() {
    send("message", "sendMessage", {{"text", "first text"}});
    send("reply", "sendMessage", {{"text", "second text"}});
    send("super_message", "sendMessage", {{"text", "in the group"}, {"chat_id", number("super")}});
    texts_["photo_file"] = send("photo", "sendPhoto", {{"photo", photo_url}})["photo"].back()["file_id"];
    send("live", "sendLocation", {{"latitude", 1.5}, {"longitude", 2.5}, {"live_period", 3600}});
    send("poll", "sendPoll",
         {{"question", "Which?"}, {"options", json::array({{{"text", "this"}}, {{"text", "that"}}})}});
    send("game", "sendGame", {{"game_short_name", "chess"}});
    const json tasks = json::array({{{"id", 1}, {"text", "to do"}}});
    const lab::User carol = *server.find_user(number("carol"));
    texts_["connection"] = carol.connect_business(bot);
    numbers_["business_message"] = ann_.send_text(carol, "a customer").message_id;
    send("checklist", "sendChecklist",
         {{"business_connection_id", text("connection")}, {"checklist", {{"title", "List"}, {"tasks", tasks}}}});
    const json to_ann{{"receiver_user_id", ann_.id()}};
    const json parts{{"chat_id", ann_.id()}, {"ephemeral_message_parameters", to_ann}};
    json text = parts;
    text["text"] = "for your eyes only";
    numbers_["ephemeral"] = call("sendMessage", text)["ephemeral_message_id"];
    json photo = parts;
    photo["photo"] = photo_url;
    numbers_["ephemeral_photo"] = call("sendPhoto", photo)["ephemeral_message_id"];
    for (const char* const name : {"topic", "closed_topic"}) {
        numbers_[name] = call("createForumTopic", {{"chat_id", number("super")}, {"name", name}})["message_thread_id"];
    }
    call("closeForumTopic", {{"chat_id", number("super")}, {"message_thread_id", number("closed_topic")}});
}

std::string World::last_query(const char* kind, const char* member) const {
    return call("getUpdates", {{"offset", -1}}).at(0).at(kind).at(member);
}

void World::add_queries() {
    const json button{{"text", "Press"}, {"callback_data", "pressed"}};
    const json keyboard{{"inline_keyboard", json::array({json::array({button})})}};
    send("keyboard", "sendMessage", {{"text", "A button"}, {"reply_markup", keyboard}});
    texts_["callback_query"] = ann_.press(bot, "Press");

    const json text{{"message_text", "an inline text"}};
    add_inline_message("inline_text", {{"type", "article"}, {"title", "Text"}, {"input_message_content", text}});
    add_inline_message("inline_photo", {{"type", "photo"}, {"photo_url", photo_url}, {"thumbnail_url", photo_url}});
    add_inline_message(
        "inline_live",
        {{"type", "location"}, {"title", "Here"}, {"latitude", 1.5}, {"longitude", 2.5}, {"live_period", 3600}});
    add_inline_message("inline_game", {{"type", "game"}, {"game_short_name", "chess"}});
    texts_["inline_query"] = ann_.inline_query(bot, "what");
}

void World::add_inline_message(const std::string& name, json result) {
    json button{{"text", "Press"}};
    if (result["type"] == "game") {
        button["callback_game"] = json::object();
    } else {
        button["callback_data"] = "pressed";
    }
    result["id"] = "one";
    result["reply_markup"] = {{"inline_keyboard", json::array({json::array({button})})}};
    const std::string query = ann_.inline_query(bot, name);
    call("answerInlineQuery", {{"inline_query_id", query}, {"results", json::array({result})}});
    const lab::Chat elsewhere = server.new_group(ann_, "Elsewhere");
    ann_.press(ann_.choose(query, "one", elsewhere), "Press");
    texts_[name] = last_query("callback_query", "inline_message_id");
}

void World::prepare_chats() {
    const json closed{{"chat_id", number("closed_super")}};
    call("closeGeneralForumTopic", closed);
    call("hideGeneralForumTopic", closed);
    const lab_test::Answer answer = lab_test::post_multipart(
        server.port(), http_.target("setChatPhoto"),
        {{"chat_id", std::to_string(number("super"))}, {"photo", std::string(real_picture), "photo.jpg"}});
    if (answer.status != 200) throw std::runtime_error("setChatPhoto: " + answer.body);
}

void World::add_invite_links() {
    texts_["invite_link"] = call("createChatInviteLink", {{"chat_id", number("super")}})["invite_link"];
    texts_["subscription_link"] = call(
        "createChatSubscriptionInviteLink",
        {{"chat_id", number("channel")}, {"subscription_period", 2592000}, {"subscription_price", 5}})["invite_link"];
}

void World::add_widget() {
    const json sent =
        send("widget_message", "sendWidget", {{"html", "<b>Board</b>"}, {"allow_queries", true}, {"is_shared", true}});
    texts_["widget"] = sent["widget"]["id"];
    texts_["widget_query"] = ann_.widget_query(ann_.messages(bot).back(), "move");
}

void World::add_payment() {
    const json stars = json::array({{{"label", "Stars"}, {"amount", 5}}});
    send(
        "invoice", "sendInvoice",
        {{"title", "Thing"}, {"description", "A thing"}, {"payload", "thing"}, {"currency", "XTR"}, {"prices", stars}});
    const lab::Message invoice = ann_.messages(bot).back();
    const std::string paid = ann_.check_out(invoice);
    call("answerPreCheckoutQuery", {{"pre_checkout_query_id", paid}, {"ok", true}});
    const json payment = json::parse(ann_.complete_payment(invoice, paid).json)["successful_payment"];
    texts_["charge"] = payment["telegram_payment_charge_id"];

    texts_["gift"] = call("getAvailableGifts", json::object())["gifts"][0]["id"];

    texts_["pre_checkout_query"] = ann_.check_out(invoice);
    send("flexible", "sendInvoice",
         {{"title", "Thing"},
          {"description", "A thing"},
          {"payload", "thing"},
          {"provider_token", "provider"},
          {"currency", "EUR"},
          {"prices", stars},
          {"need_shipping_address", true},
          {"is_flexible", true}});
    texts_["shipping_query"] = ann_.ask_shipping(ann_.messages(bot).back());
}

void World::add_account() {
    const json connection{{"business_connection_id", text("connection")}};
    for (int i = 0; i < 3; ++i) call("sendGift", {{"user_id", number("carol")}, {"gift_id", text("gift")}});
    const json gifts = call("getBusinessAccountGifts", connection)["gifts"];
    const auto about = [&](const json& gift) {
        json arguments = connection;
        arguments["owned_gift_id"] = gift["owned_gift_id"];
        return arguments;
    };
    call("convertGiftToStars", about(gifts.at(0)));
    call("upgradeGift", about(gifts.at(1)));
    texts_["unique_gift"] = gifts.at(1)["owned_gift_id"];
    texts_["owned_gift"] = gifts.at(2)["owned_gift_id"];
    const lab_test::Answer posted =
        lab_test::post_multipart(server.port(), http_.target("postStory"),
                                 {{"business_connection_id", text("connection")},
                                  {"active_period", "86400"},
                                  {"content", R"({"type": "photo", "photo": "attach://picture"})"},
                                  {"picture", std::string(real_picture), "picture.png"}});
    if (posted.status != 200) throw std::runtime_error("postStory: " + posted.body);
    numbers_["story"] = posted.parsed()["result"]["id"];
    send("suggested", "sendMessage", {{"text", "a post?"}, {"suggested_post_parameters", {{"send_date", 0}}}});
}

json World::add_sticker_set(const std::string& name, const std::string& type) {
    const json sticker{{"sticker", "https://example.org/sticker.webp"},
                       {"format", "static"},
                       {"emoji_list", json::array({"\xF0\x9F\x98\x80"})}};
    call("createNewStickerSet", {{"user_id", ann_.id()},
                                 {"name", name},
                                 {"title", "A set"},
                                 {"sticker_type", type},
                                 {"stickers", json::array({sticker})}});
    return call("getStickerSet", {{"name", name}});
}

void World::add_stickers() {
    const json set = add_sticker_set("plain_by_parrot_bot", "regular");
    texts_["set_name"] = set["name"];
    texts_["sticker"] = set["stickers"][0]["file_id"];
    texts_["mask_sticker"] = add_sticker_set("masks_by_parrot_bot", "mask")["stickers"][0]["file_id"];
    const json emoji = add_sticker_set("emoji_by_parrot_bot", "custom_emoji");
    texts_["emoji_set_name"] = emoji["name"];
    texts_["emoji_id"] = emoji["stickers"][0]["custom_emoji_id"];
}

}  // namespace telepot::conformance
