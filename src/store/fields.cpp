// SPDX-License-Identifier: MIT
#include "telepot/store/fields.hpp"

#include <algorithm>
#include <charconv>
#include <system_error>

#include "codec/writer.hpp"

namespace telepot {

namespace detail {

void save_text(std::string_view text, std::string& out) {
    codec::Writer(out).string(text);
}

void save_number(double number, std::string& out) {
    // JSON has no infinity and no NaN.
    if (number - number != 0) {
        out += "null";
        return;
    }
    codec::Writer(out).number(number);
}

bool load_unsigned(const Json& json, std::uint64_t& number) {
    if (json.kind() != Json::Kind::number) return false;
    const std::string text = json.text();
    const char* const end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    return read.ec == std::errc() && read.ptr == end;
}

}  // namespace detail

StoredFields::StoredFields(std::string_view json) {
    const Json object = Json::parse(json);
    if (object.kind() != Json::Kind::object) throw DecodeError("stored fields", "expected an object");
    for (std::string& name : object.keys()) {
        std::string value = object[name].text();
        members_.emplace_back(std::move(name), std::move(value));
    }
}

const StoredFields::Member* StoredFields::find(std::string_view name) const noexcept {
    const auto found = std::find_if(members_.begin(), members_.end(), [&](const Member& m) { return m.name == name; });
    return found == members_.end() ? nullptr : &*found;
}

Json StoredFields::operator[](std::string_view name) const {
    const Member* const found = find(name);
    return found == nullptr ? Json() : Json::parse(found->json);
}

void StoredFields::set_json(std::string_view name, std::string_view json) {
    erase(name);
    members_.emplace_back(std::string(name), std::string(json));
}

void StoredFields::rename(std::string_view from, std::string_view to) {
    for (Member& member : members_) {
        if (member.name == from) member.name = to;
    }
}

void StoredFields::erase(std::string_view name) {
    std::erase_if(members_, [&](const Member& member) { return member.name == name; });
}

std::string StoredFields::text() const {
    std::string out = "{";
    for (const Member& member : members_) {
        if (out.size() > 1) out += ',';
        detail::save_text(member.name, out);
        out.append(":").append(member.json);
    }
    return out += '}';
}

void Fields::begin_member(std::string_view name) {
    if (out_->back() != '{') *out_ += ',';
    detail::save_text(name, *out_);
    *out_ += ':';
}

void Fields::append(const StoredFields& rest) {
    for (const StoredFields::Member& member : rest.members_) {
        begin_member(member.name);
        *out_ += member.json;
    }
}

StoredFields Fields::rest() const {
    StoredFields unknown;
    for (const StoredFields::Member& member : stored_->members_) {
        if (!member.read) unknown.members_.emplace_back(member.name, member.json);
    }
    return unknown;
}

int Fields::stored_version(const StoredFields& stored) {
    return static_cast<int>(stored["_version"].as_int().value_or(1));
}

void Fields::newer(int from, int version) {
    throw DecodeError("_version", "the state is of version " + std::to_string(from) + ", and this program's of " +
                                      std::to_string(version) +
                                      ": run the newer program, or give the class a migrate()");
}

void Fields::mismatch(std::string_view name, std::string_view json) {
    throw DecodeError(std::string(name), "what is stored is of another kind: " + std::string(json.substr(0, 60)));
}

}  // namespace telepot
