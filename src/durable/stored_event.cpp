// SPDX-License-Identifier: MIT
#include "durable/stored_event.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <tuple>
#include <utility>

#include "codec/writer.hpp"
#include "telepot/store/fields.hpp"
#include "telepot/values/exception.hpp"
#include "values/bot_clock.hpp"

namespace telepot::durable {

namespace {

/// Data of one type, with the name that it is stored by.
template <class T>
class Kind {
public:
    using type = T;
    std::string_view name;
};

constexpr std::tuple kKinds{
    Kind<std::string>{"text"}, Kind<bool>{"bool"},
    Kind<int>{"int"},          Kind<unsigned>{"uint"},
    Kind<long>{"long"},        Kind<unsigned long>{"ulong"},
    Kind<long long>{"int64"},  Kind<unsigned long long>{"uint64"},
    Kind<double>{"double"},    Kind<float>{"float"},
};

template <class F>
bool any_kind(F f) {
    return std::apply([&](const auto&... kind) { return (f(kind) || ...); }, kKinds);
}

/// One value as an object with fields.
template <class T>
class Value {
public:
    T value{};
    void fields(Fields& f) { f("value", value); }
};

}  // namespace

std::int64_t wall_now() {
    using std::chrono::milliseconds;
    return std::chrono::duration_cast<milliseconds>(telepot::detail::BotClock::wall_now().time_since_epoch()).count();
}

std::int64_t StoredEvent::due() const noexcept {
    constexpr double most = 8e18;
    return static_cast<std::int64_t>(std::ceil(std::min(std::max(event.timestamp() * 1000, 0.0), most)));
}

std::optional<std::string> StoredEvent::text() const {
    std::string text = "{";
    codec::Writer writer(text);
    writer.key("conversation");
    writer.string(conversation);
    writer.key("space");
    writer.integer(space);
    writer.key("at");
    std::string at;
    telepot::detail::save_number(event.timestamp(), at);
    writer.raw(at);
    writer.key("flavor");
    writer.string(event.flavor());
    if (event.content().has_data()) {
        const bool known = any_kind([&](const auto& kind) {
            using T = typename std::remove_cvref_t<decltype(kind)>::type;
            const T* const data = event.data<T>();
            if (data == nullptr) return false;
            Value<T> value;
            value.value = *data;
            writer.key("type");
            writer.string(kind.name);
            writer.key("data");
            writer.raw(Fields::saved(value));
            return true;
        });
        if (!known) return std::nullopt;
    }
    writer.close_object();
    return text;
}

StoredEvent StoredEvent::parse(std::string_view text) {
    const Json json = Json::parse(text);
    const auto conversation = json["conversation"].as_string();
    const auto flavor = json["flavor"].as_string();
    if (!conversation || !flavor) throw DecodeError("timer", "a stored event can't be read");
    Event event(*flavor);
    if (const auto type = json["type"].as_string()) {
        const std::string data = json["data"].text();
        any_kind([&](const auto& kind) {
            using T = typename std::remove_cvref_t<decltype(kind)>::type;
            if (kind.name != *type) return false;
            Value<T> value;
            Fields::load_into(value, data);
            event = Event(*flavor, std::move(value.value));
            return true;
        });
    }
    event.set_timestamp(json["at"].as_double().value_or(0));
    StoredEvent stored(*conversation, std::move(event));
    stored.space = json["space"].as_int().value_or(0);
    return stored;
}

}  // namespace telepot::durable
