// SPDX-License-Identifier: MIT
#include "telepot/login/web_login.hpp"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <initializer_list>
#include <set>

#include "login/digest.hpp"
#include "protocol/query_string.hpp"
#include "telepot/login/deep_link.hpp"
#include "telepot/values/json.hpp"
#include "values/bot_clock.hpp"

namespace telepot {

namespace {

using Reason = BadLogin::Reason;

// initData is some 500 bytes; nobody should make us sort a book.
constexpr std::size_t kLongestQuery = 16'384;

[[noreturn]] void malformed(const std::string& text) {
    throw BadLogin(Reason::malformed, "login: " + text);
}

WebFields fields_of(std::string_view query) {
    if (query.size() > kLongestQuery) malformed("it is too long");
    auto parsed = protocol::parse_query(query);
    if (!parsed) malformed("it is no query string");
    WebFields fields;
    for (protocol::QueryField& field : *parsed) fields.add(std::move(field.name), std::move(field.value));
    return fields;
}

std::string query_of(const WebFields& fields) {
    std::vector<protocol::QueryField> list;
    for (const auto& [name, value] : fields) list.emplace_back(name, value);
    return protocol::to_query(list);
}

/// Whether it can't be taken for something else in the text that is signed, where each field is a line.
bool is_unambiguous(std::string_view name, std::string_view value) {
    const auto plain = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; };
    return !name.empty() && std::all_of(name.begin(), name.end(), plain) && value.find('\n') == std::string_view::npos;
}

/// What is signed: all fields but some, sorted, each on a line.
std::string signed_text(const WebFields& fields, std::initializer_list<std::string_view> without) {
    std::vector<std::string> lines;
    std::set<std::string_view> names;
    for (const auto& [name, value] : fields) {
        if (!names.insert(name).second) malformed("a field comes twice");
        if (!is_unambiguous(name, value)) malformed("a field is none of Telegram's");
        if (std::find(without.begin(), without.end(), name) == without.end()) lines.push_back(name + "=" + value);
    }
    std::sort(lines.begin(), lines.end());
    std::string text;
    for (const std::string& line : lines) {
        if (!text.empty()) text.push_back('\n');
        text += line;
    }
    return text;
}

void check_hash(const WebFields& fields, std::string_view secret) {
    const std::string_view hash = fields["hash"];
    if (hash.empty()) malformed("there is no hash");
    const std::string expected = protocol::hmac_sha256(secret, signed_text(fields, {"hash"}));
    if (!protocol::equal_in_constant_time(protocol::from_hex(hash), expected)) {
        throw BadLogin(Reason::wrong_signature, "login: Telegram hasn't signed this for this bot");
    }
}

std::int64_t number(std::string_view text, const char* what) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) malformed(std::string(what) + " is no number");
    return value;
}

/// After the signature has been checked. @returns when it was signed
std::int64_t check_age(const WebFields& fields, const LoginOptions& options) {
    const std::int64_t date = number(fields["auth_date"], "auth_date");
    const std::int64_t now = options.now.value_or(
        std::chrono::duration_cast<std::chrono::seconds>(detail::BotClock::wall_now().time_since_epoch()).count());
    const double age = static_cast<double>(now) - static_cast<double>(date);
    if (age < -options.clock_skew.count()) throw BadLogin(Reason::not_yet, "login: signed in the future");
    if (options.max_age > Seconds(0) && age > options.max_age.count()) {
        throw BadLogin(Reason::expired, "login: signed too long ago");
    }
    return date;
}

Json object_of(std::string_view text, const char* what) {
    Json json;
    try {
        json = Json::parse(text);
    } catch (const DecodeError&) {
        malformed(std::string(what) + " is no JSON");
    }
    if (!json["id"].as_int()) malformed(std::string(what) + " has no id");
    return json;
}

std::optional<WebUser> user_of(const WebFields& fields, const char* name) {
    const std::string_view text = fields[name];
    if (text.empty()) return std::nullopt;
    const Json json = object_of(text, name);
    WebUser user;
    user.id = *json["id"].as_int();
    user.first_name = json["first_name"].as_string().value_or("");
    user.last_name = json["last_name"].as_string().value_or("");
    user.username = json["username"].as_string().value_or("");
    user.photo_url = json["photo_url"].as_string().value_or("");
    user.language_code = json["language_code"].as_string().value_or("");
    user.is_bot = json["is_bot"].as_bool().value_or(false);
    user.is_premium = json["is_premium"].as_bool().value_or(false);
    user.added_to_attachment_menu = json["added_to_attachment_menu"].as_bool().value_or(false);
    user.allows_write_to_pm = json["allows_write_to_pm"].as_bool().value_or(false);
    return user;
}

std::optional<WebChat> chat_of(const WebFields& fields) {
    const std::string_view text = fields["chat"];
    if (text.empty()) return std::nullopt;
    const Json json = object_of(text, "chat");
    WebChat chat;
    chat.id = *json["id"].as_int();
    chat.type = json["type"].as_string().value_or("");
    chat.title = json["title"].as_string().value_or("");
    chat.username = json["username"].as_string().value_or("");
    chat.photo_url = json["photo_url"].as_string().value_or("");
    return chat;
}

InitData init_data_of(WebFields fields, const LoginOptions& options) {
    InitData data;
    data.auth_date = check_age(fields, options);
    data.user = user_of(fields, "user");
    data.receiver = user_of(fields, "receiver");
    data.chat = chat_of(fields);
    data.query_id = fields["query_id"];
    data.chat_type = fields["chat_type"];
    data.chat_instance = fields["chat_instance"];
    data.start_param = fields["start_param"];
    const std::string_view wait = fields["can_send_after"];
    if (!wait.empty()) data.can_send_after = number(wait, "can_send_after");
    data.fields = std::move(fields);
    return data;
}

std::string init_data_secret(std::string_view token) {
    return protocol::hmac_sha256("WebAppData", token);
}

std::string sign(WebFields fields, std::string_view secret) {
    std::string hash = protocol::to_hex(protocol::hmac_sha256(secret, signed_text(fields, {"hash"})));
    return query_of(fields.add("hash", std::move(hash)));
}

}  // namespace

WebLogin check_login(std::string_view query, std::string_view token, const LoginOptions& options) {
    return check_login(fields_of(query), token, options);
}

WebLogin check_login(const WebFields& fields, std::string_view token, const LoginOptions& options) {
    check_hash(fields, protocol::sha256(token));
    WebLogin login;
    login.auth_date = check_age(fields, options);
    login.user.id = number(fields["id"], "id");
    login.user.first_name = fields["first_name"];
    login.user.last_name = fields["last_name"];
    login.user.username = fields["username"];
    login.user.photo_url = fields["photo_url"];
    login.fields = fields;
    return login;
}

InitData check_init_data(std::string_view init_data, std::string_view token, const LoginOptions& options) {
    WebFields fields = fields_of(init_data);
    check_hash(fields, init_data_secret(token));
    return init_data_of(std::move(fields), options);
}

InitData check_init_data_of(std::int64_t bot_id, std::string_view init_data, const LoginOptions& options,
                            const PublicKey& key) {
    WebFields fields = fields_of(init_data);
    std::string_view encoded = fields["signature"];
    if (encoded.empty()) malformed("there is no signature");
    while (!encoded.empty() && encoded.back() == '=') encoded.remove_suffix(1);
    const auto signature = base64url_decode(encoded);
    if (!signature) malformed("the signature isn't base64url");
    const std::string text = std::to_string(bot_id) + ":WebAppData\n" + signed_text(fields, {"hash", "signature"});
    if (!protocol::verify_ed25519(key.bytes(), *signature, text)) {
        throw BadLogin(Reason::wrong_signature, "login: Telegram hasn't signed this for this bot");
    }
    return init_data_of(std::move(fields), options);
}

PublicKey::PublicKey(std::string_view hex) : bytes_(protocol::from_hex(hex)) {
    if (bytes_.size() != 32) throw BadArgument("an Ed25519 public key is 64 hexadecimal digits");
}

const PublicKey& PublicKey::telegram() {
    static const PublicKey key("e7bf03a2fa4602af4580703d88dda5bb59f32ed8b02a56c187fe7d34caed242d");
    return key;
}

const PublicKey& PublicKey::telegram_test() {
    static const PublicKey key("40055058a4ee38156a06562e52eece92a771bcd8346a8c4615cb7376eddf72ec");
    return key;
}

std::string sign_login(const WebFields& fields, std::string_view token) {
    return sign(fields, protocol::sha256(token));
}

std::string sign_init_data(const WebFields& fields, std::string_view token) {
    return sign(fields, init_data_secret(token));
}

}  // namespace telepot
