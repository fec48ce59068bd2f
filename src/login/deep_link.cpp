// SPDX-License-Identifier: MIT
#include "telepot/login/deep_link.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include <openssl/rand.h>

#include "protocol/query_string.hpp"
#include "telepot/types/messages.hpp"
#include "telepot/values/exception.hpp"

namespace telepot {

namespace {

constexpr std::size_t kLongestUsername = 32;
constexpr std::size_t kLongestAppName = 64;

constexpr bool is_letter(char c) noexcept {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
constexpr bool is_word(char c) noexcept {
    return is_letter(c) || (c >= '0' && c <= '9') || c == '_';
}
constexpr bool is_payload(char c) noexcept {
    return is_word(c) || c == '-';
}
constexpr bool is_right(char c) noexcept {
    return (c >= 'a' && c <= 'z') || c == '_' || c == '+';
}

template <class Predicate>
bool all(std::string_view text, Predicate predicate) {
    return std::all_of(text.begin(), text.end(), predicate);
}

constexpr std::array<std::pair<std::string_view, LinkKind>, 4> kKinds{{{"start", LinkKind::start},
                                                                       {"startgroup", LinkKind::startgroup},
                                                                       {"startchannel", LinkKind::startchannel},
                                                                       {"startapp", LinkKind::startapp}}};

std::string_view name_of(LinkKind kind) {
    return std::find_if(kKinds.begin(), kKinds.end(), [kind](const auto& known) { return known.second == kind; })
        ->first;
}

[[noreturn]] void refuse(const std::string& problem) {
    throw BadArgument("deep link: " + problem);
}

void check_payload(LinkKind kind, std::string_view payload) {
    if (payload.empty()) return;
    const std::size_t most = longest_payload(kind);
    const std::string name(name_of(kind));
    if (most == 0) refuse(name + " takes no payload");
    if (!all(payload, is_payload)) {
        refuse("a payload holds only A-Z, a-z, 0-9, '_' and '-'; base64url_encode() makes that of anything");
    }
    if (payload.size() > most) {
        refuse("the payload of " + name + " has " + std::to_string(payload.size()) + " characters; " +
               std::to_string(most) + " are allowed");
    }
}

bool is_username(std::string_view name) {
    return name.size() >= 4 && name.size() <= kLongestUsername && is_letter(name.front()) && all(name, is_word);
}

char lower(char c) noexcept {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool same_name(std::string_view a, std::string_view b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
}

bool take_prefix(std::string_view& text, std::string_view prefix) {
    if (!same_name(text.substr(0, prefix.size()), prefix)) return false;
    text.remove_prefix(prefix.size());
    return true;
}

/// Rights as a query string gives them: in one, '+' is a space.
std::string joined(std::string rights) {
    std::replace(rights.begin(), rights.end(), ' ', '+');
    return rights;
}

/// The parts of an address: a username, perhaps an app, and parameters.
class Address {
public:
    Address() = default;
    std::string username;
    std::string app;
    std::vector<protocol::QueryField> fields;
};

std::optional<Address> web_address(std::string_view url) {
    static_cast<void>(take_prefix(url, "https://") || take_prefix(url, "http://"));
    static_cast<void>(take_prefix(url, "www."));
    if (!take_prefix(url, "t.me/") && !take_prefix(url, "telegram.me/") && !take_prefix(url, "telegram.dog/")) {
        return std::nullopt;
    }
    const std::size_t question = url.find('?');
    if (question == std::string_view::npos) return std::nullopt;
    auto fields = protocol::parse_query(url.substr(question + 1));
    if (!fields) return std::nullopt;
    Address address;
    address.fields = *std::move(fields);
    std::string_view path = url.substr(0, question);
    if (!path.empty() && path.back() == '/') path.remove_suffix(1);
    const std::size_t slash = path.find('/');
    address.username = path.substr(0, slash);
    if (slash != std::string_view::npos) address.app = path.substr(slash + 1);
    return address;
}

std::optional<Address> application_address(std::string_view url) {
    if (!take_prefix(url, "tg://resolve?") && !take_prefix(url, "tg:resolve?")) return std::nullopt;
    auto fields = protocol::parse_query(url);
    if (!fields) return std::nullopt;
    Address address;
    for (protocol::QueryField& field : *fields) {
        if (field.name == "domain") {
            address.username = std::move(field.value);
        } else if (field.name == "appname") {
            address.app = std::move(field.value);
        } else {
            address.fields.push_back(std::move(field));
        }
    }
    return address;
}

}  // namespace

std::string random_link_key(std::size_t bytes) {
    if (bytes < 8 || bytes > 48) throw BadArgument("a key for a link has 8 to 48 random bytes");
    std::array<unsigned char, 48> random{};
    if (RAND_bytes(random.data(), static_cast<int>(bytes)) != 1) throw Exception("OpenSSL has no random bytes");
    return base64url_encode(std::string_view(reinterpret_cast<const char*>(random.data()), bytes));
}

DeepLink::DeepLink(LinkKind kind, std::string_view username, std::string_view payload)
    : kind_(kind), username_(username.substr(!username.empty() && username.front() == '@' ? 1 : 0)), payload_(payload) {
    if (!is_username(username_)) refuse("'" + username_ + "' is no bot's username");
    check_payload(kind, payload);
}

DeepLink& DeepLink::set_admin(std::string_view rights) {
    if (kind_ != LinkKind::startgroup && kind_ != LinkKind::startchannel) {
        refuse("only startgroup and startchannel ask for an administrator's rights");
    }
    if (!all(rights, is_right)) refuse("rights are named like delete_messages, several joined by '+'");
    admin_ = rights;
    return *this;
}

DeepLink& DeepLink::set_app(std::string_view short_name) {
    if (kind_ != LinkKind::startapp) refuse("only startapp leads to a Mini App");
    if (short_name.size() > kLongestAppName || !all(short_name, is_word)) {
        refuse("the short name of a Mini App holds only letters, digits and '_'");
    }
    app_ = short_name;
    return *this;
}

DeepLink& DeepLink::set_mode(std::string_view mode) {
    if (kind_ != LinkKind::startapp) refuse("only startapp has a mode");
    if (!mode.empty() && mode != "compact" && mode != "fullscreen") refuse("the mode is compact or fullscreen");
    mode_ = mode;
    return *this;
}

std::optional<DeepLink> DeepLink::parse(std::string_view url) {
    std::optional<Address> address = web_address(url);
    if (!address) address = application_address(url);
    if (!address) return std::nullopt;
    try {
        for (const auto& [name, kind] : kKinds) {
            const std::string* const payload = protocol::find(address->fields, name);
            if (payload == nullptr) continue;
            DeepLink link(kind, address->username, *payload);
            if (!address->app.empty()) link.set_app(address->app);
            if (const std::string* rights = protocol::find(address->fields, "admin")) link.set_admin(joined(*rights));
            const std::string* const mode = protocol::find(address->fields, "mode");
            if (mode != nullptr && kind == LinkKind::startapp) link.set_mode(*mode);
            return link;
        }
    } catch (const BadArgument&) {
        // It breaks a rule.
    }
    return std::nullopt;
}

std::string DeepLink::query(std::string_view first) const {
    std::string text(first);
    text += name_of(kind_);
    if (!payload_.empty()) text.append("=").append(payload_);
    if (!admin_.empty()) text.append("&admin=").append(admin_);
    if (!mode_.empty()) text.append("&mode=").append(mode_);
    return text;
}

std::string DeepLink::url() const {
    return "https://t.me/" + username_ + (app_.empty() ? "" : "/" + app_) + query("?");
}

std::string DeepLink::tg_url() const {
    return "tg://resolve?domain=" + username_ + (app_.empty() ? "" : "&appname=" + app_) + query("&");
}

std::optional<std::string_view> start_payload(std::string_view text, std::string_view username) {
    if (!username.empty() && username.front() == '@') username.remove_prefix(1);
    if (!take_prefix(text, "/start")) return std::nullopt;
    const std::size_t space = text.find(' ');
    if (space == std::string_view::npos) return std::nullopt;
    std::string_view named = text.substr(0, space);
    if (!named.empty()) {
        if (named.front() != '@') return std::nullopt;
        named.remove_prefix(1);
        if (!username.empty() && !same_name(named, username)) return std::nullopt;
    }
    const std::string_view payload = text.substr(space + 1);
    const bool fits =
        !payload.empty() && payload.size() <= longest_payload(LinkKind::start) && all(payload, is_payload);
    return fits ? std::optional(payload) : std::nullopt;
}

std::optional<std::string_view> start_payload(const Message& msg, std::string_view username) {
    if (!msg.text) return std::nullopt;
    return start_payload(std::string_view(*msg.text), username);
}

}  // namespace telepot
