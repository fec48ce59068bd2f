// SPDX-License-Identifier: MIT
#include "lab/content/launch_data.hpp"

#include <map>

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include "lab/api/support.hpp"

namespace telepot::lab {

namespace {

// Sorted, as the text that is signed wants them.
using Fields = std::map<std::string, std::string>;

constexpr const char* hex_digits = "0123456789abcdef";

std::string hmac_sha256(std::string_view key, std::string_view text) {
    std::string out(EVP_MAX_MD_SIZE, '\0');
    unsigned int size = 0;
    HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()), reinterpret_cast<const unsigned char*>(text.data()),
         text.size(), reinterpret_cast<unsigned char*>(out.data()), &size);
    out.resize(size);
    return out;
}

std::string sha256(std::string_view text) {
    std::string out(EVP_MAX_MD_SIZE, '\0');
    unsigned int size = 0;
    EVP_Digest(text.data(), text.size(), reinterpret_cast<unsigned char*>(out.data()), &size, EVP_sha256(), nullptr);
    out.resize(size);
    return out;
}

std::string to_hex(std::string_view bytes) {
    std::string out;
    for (const unsigned char byte : bytes) {
        out += hex_digits[byte >> 4U];
        out += hex_digits[byte & 15U];
    }
    return out;
}

std::string percent_encoded(std::string_view text) {
    constexpr std::string_view plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~";
    std::string out;
    for (const char c : text) {
        if (plain.find(c) != std::string_view::npos) {
            out += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        out += {'%', "0123456789ABCDEF"[byte >> 4U], "0123456789ABCDEF"[byte & 15U]};
    }
    return out;
}

/// The fields and their hash, as a query string.
std::string signed_query(const Fields& fields, std::string_view secret) {
    std::string text;
    std::string query;
    for (const auto& [name, value] : fields) {
        text += (text.empty() ? "" : "\n") + name + '=' + value;
        query += name + '=' + percent_encoded(value) + '&';
    }
    return query + "hash=" + to_hex(hmac_sha256(secret, text));
}

json web_user(const UserRecord& user, const BotRecord& bot) {
    json out{{"id", user.id}, {"allows_write_to_pm", user.started.contains(bot.id)}};
    for (const char* name : {"first_name", "last_name", "username", "language_code", "is_premium"}) {
        out[name] = user.profile.value(name, json(std::string_view(name) == "last_name" ? json("") : json()));
        if (out[name].is_null()) out.erase(name);
    }
    return out;
}

json web_chat(const ChatRecord& chat) {
    json out{{"id", chat.id}, {"type", chat.type}, {"title", chat.info.value("title", std::string())}};
    if (chat.info.contains("username")) out["username"] = chat.info["username"];
    return out;
}

Fields init_data_fields(World& world, const BotRecord& bot, const UserRecord& user, const MiniAppLaunch& launch) {
    Fields fields{{"user", web_user(user, bot).dump()}, {"auth_date", std::to_string(world.clock().now())}};
    if (!launch.query_id.empty()) fields["query_id"] = launch.query_id;
    if (!launch.start_param.empty()) fields["start_param"] = launch.start_param;
    if (launch.chat == nullptr) return fields;
    if (!launch.chat->is_private()) fields["chat"] = web_chat(*launch.chat).dump();
    fields["chat_type"] = launch.chat->is_private() ? "sender" : launch.chat->type;
    fields["chat_instance"] = chat_instance(*launch.chat);
    return fields;
}

/// The address without its fragment, and the fragment.
std::pair<std::string_view, std::string_view> split_fragment(std::string_view url) {
    const std::size_t at = url.find('#');
    if (at == std::string_view::npos) return {url, {}};
    return {url.substr(0, at), url.substr(at + 1)};
}

}  // namespace

std::string mini_app_address(World& world, const BotRecord& bot, const UserRecord& user, std::string_view url,
                             const MiniAppLaunch& launch) {
    const std::string data =
        signed_query(init_data_fields(world, bot, user, launch), hmac_sha256("WebAppData", bot.token));
    const auto [page, fragment] = split_fragment(url);
    std::string address(page);
    address += '#';
    if (!fragment.empty()) {
        address += fragment;
        address += fragment.find('=') == std::string_view::npos ? '?' : '&';
    }
    return address + "tgWebAppData=" + percent_encoded(data) + "&tgWebAppVersion=9.1&tgWebAppPlatform=weba";
}

std::string login_address(World& world, const BotRecord& bot, const UserRecord& user, std::string_view url) {
    Fields fields{{"id", std::to_string(user.id)}, {"auth_date", std::to_string(world.clock().now())}};
    for (const char* name : {"first_name", "last_name", "username"}) {
        const std::string value = user.profile.value(name, std::string());
        if (!value.empty()) fields[name] = value;
    }
    const auto [page, fragment] = split_fragment(url);
    std::string address(page);
    address += page.find('?') == std::string_view::npos ? '?' : '&';
    address += signed_query(fields, sha256(bot.token));
    if (!fragment.empty()) address += '#' + std::string(fragment);
    return address;
}

}  // namespace telepot::lab
