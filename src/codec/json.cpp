// SPDX-License-Identifier: MIT
#include "telepot/values/json.hpp"

#include <algorithm>
#include <cstring>
#include <new>
#include <utility>

#include "codec/decode.hpp"
#include "codec/parser.hpp"
#include "codec/source.hpp"
#include "codec/writer.hpp"
#include "telepot/values/exception.hpp"

namespace telepot {

/// A parsed text that owns its parser, so that elements stay valid.
class Json::Document final : public detail::Counted {
public:
    explicit Document(std::string_view text) {
        if (text.size() > codec::max_text_size) throw DecodeError({}, "no JSON: the text is too large");
        const auto error = parser_.parse(text.data(), text.size()).get(root);
        if (error == simdjson::MEMALLOC) throw std::bad_alloc();
        if (error != simdjson::SUCCESS) {
            throw DecodeError({}, std::string("no JSON: ") + simdjson::error_message(error));
        }
    }

    simdjson::dom::element root;

private:
    simdjson::dom::parser parser_;
};

/// An element is two words and trivially copyable; a Json keeps it as such, to leave simdjson out of the header.
struct Json::Access {
    struct Words {
        const void* place;
        std::size_t index;
    };
    static_assert(sizeof(codec::Element) == sizeof(Words) && std::is_trivially_copyable_v<codec::Element>);

    static codec::Element element(const Json& json) noexcept {
        codec::Element element;
        const Words words{json.place_, json.index_};
        std::memcpy(static_cast<void*>(&element), &words, sizeof words);
        return element;
    }
    static Json make(detail::Shared<const detail::Counted> document, const codec::Element& element) noexcept {
        Words words{};
        std::memcpy(&words, static_cast<const void*>(&element), sizeof words);
        Json json;
        json.document_ = std::move(document);
        json.place_ = words.place;
        json.index_ = words.index;
        return json;
    }
    template <class T>
    static std::optional<T> value(const Json& json) noexcept {
        T out{};
        if (!json.document_ || element(json).get(out) != simdjson::SUCCESS) return {};
        return out;
    }
};

Json::Json() noexcept = default;
Json::~Json() = default;
Json::Json(const Json&) noexcept = default;
Json::Json(Json&&) noexcept = default;
Json& Json::operator=(const Json&) noexcept = default;
Json& Json::operator=(Json&&) noexcept = default;

Json Json::parse(std::string_view text) {
    auto* document = new Document(text);
    return Access::make(detail::Shared<const detail::Counted>(document), document->root);
}

Json::Kind Json::kind() const noexcept {
    if (!document_) return Kind::absent;
    switch (Access::element(*this).type()) {
        case simdjson::dom::element_type::ARRAY: return Kind::array;
        case simdjson::dom::element_type::OBJECT: return Kind::object;
        case simdjson::dom::element_type::STRING: return Kind::string;
        case simdjson::dom::element_type::BOOL: return Kind::boolean;
        case simdjson::dom::element_type::NULL_VALUE: return Kind::null;
        default: return Kind::number;
    }
}

Json Json::operator[](std::string_view key) const {
    const auto object = Access::value<simdjson::dom::object>(*this);
    codec::Element found;
    if (!object || object->at_key(key).get(found) != simdjson::SUCCESS) return {};
    return Access::make(document_, found);
}

Json Json::operator[](std::size_t position) const {
    const auto array = Access::value<simdjson::dom::array>(*this);
    codec::Element found;
    if (!array || array->at(position).get(found) != simdjson::SUCCESS) return {};
    return Access::make(document_, found);
}

bool Json::contains(std::string_view key) const {
    return static_cast<bool>((*this)[key]);
}

std::size_t Json::size() const noexcept {
    if (const auto array = Access::value<simdjson::dom::array>(*this)) return array->size();
    if (const auto object = Access::value<simdjson::dom::object>(*this)) return object->size();
    return 0;
}

std::vector<std::string> Json::keys() const {
    std::vector<std::string> names;
    if (const auto object = Access::value<simdjson::dom::object>(*this)) {
        for (const auto field : *object) names.emplace_back(field.key);
    }
    return names;
}

std::optional<bool> Json::as_bool() const noexcept {
    return Access::value<bool>(*this);
}

std::optional<std::int64_t> Json::as_int() const noexcept {
    return Access::value<std::int64_t>(*this);
}

std::optional<double> Json::as_double() const noexcept {
    return Access::value<double>(*this);
}

std::optional<std::string> Json::as_string() const {
    const auto text = Access::value<std::string_view>(*this);
    return text ? std::optional<std::string>(*text) : std::nullopt;
}

std::string Json::text() const {
    return document_ ? codec::text_of(Access::element(*this)) : std::string();
}

RawJson::RawJson(const RawJson& other) : source_(other.source_), position_(other.position_), pointer_(other.pointer_) {
    const auto* source = static_cast<const codec::Source*>(source_.get());
    if (source == nullptr || !source->is_batch()) return;
    const detail::Shared<codec::Source> own(new codec::Source(std::string(source->slice(position_))));
    for (const codec::Problem& problem : source->problems()) {
        if (problem.position == position_) own->note(problem.at(0));
    }
    source_ = detail::Shared<const detail::Counted>(own.get());
    position_ = 0;
}

RawJson& RawJson::operator=(const RawJson& other) {
    if (this != &other) *this = RawJson(other);
    return *this;
}

namespace {

/// A text that is no JSON, as a JSON string.
std::string as_json_string(std::string_view text) {
    std::string readable(text);
    if (!codec::is_utf8(text)) {
        std::replace_if(readable.begin(), readable.end(), [](char c) { return (c & 0x80) != 0; }, '?');
    }
    std::string json;
    codec::Writer(json).string(readable);
    return json;
}

}  // namespace

Json RawJson::parse() const {
    if (!source_) return {};
    const std::string_view text = static_cast<const codec::Source*>(source_.get())->slice(position_);
    Json whole;
    try {
        whole = Json::parse(text);
    } catch (const DecodeError&) {
        return Json::parse(as_json_string(text));
    }
    if (pointer_.empty()) return whole;
    codec::Element found;
    if (Json::Access::element(whole).at_pointer(pointer_).get(found) != simdjson::SUCCESS) return {};
    return Json::Access::make(whole.document_, found);
}

std::vector<std::string> RawJson::problems() const {
    std::vector<std::string> lines;
    if (!source_) return lines;
    for (const codec::Problem& problem : static_cast<const codec::Source*>(source_.get())->problems()) {
        if (problem.position == position_ && problem.is_within(pointer_)) lines.push_back(problem.line());
    }
    return lines;
}

void JsonObject::key(std::string_view name) {
    members_.push_back(members_.empty() ? '{' : ',');
    codec::Writer(members_).string(name);
    members_.push_back(':');
}

JsonObject& JsonObject::set(std::string_view name, std::string_view value) {
    key(name);
    codec::Writer(members_).string(value);
    return *this;
}

JsonObject& JsonObject::set(std::string_view name, bool value) {
    return set_json(name, value ? "true" : "false");
}

JsonObject& JsonObject::set(std::string_view name, std::int64_t value) {
    return set_json(name, std::to_string(value));
}

JsonObject& JsonObject::set(std::string_view name, double value) {
    key(name);
    codec::Writer(members_).number(value);
    return *this;
}

JsonObject& JsonObject::set_json(std::string_view name, std::string_view json) {
    key(name);
    members_.append(json);
    return *this;
}

}  // namespace telepot
