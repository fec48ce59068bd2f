// SPDX-License-Identifier: MIT
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "telepot/types/list.hpp"
#include "telepot/values/exception.hpp"
#include "telepot/values/json.hpp"

namespace telepot {

class Fields;

namespace detail {

template <class T, class... Ts>
constexpr std::ptrdiff_t position_among(const Types<Ts...>* /*list*/) noexcept {
    constexpr bool same[] = {std::is_same_v<T, Ts>...};
    for (std::size_t at = 0; at < sizeof...(Ts); ++at) {
        if (same[at]) return static_cast<std::ptrdiff_t>(at);
    }
    return -1;
}
template <class T>
constexpr std::ptrdiff_t api_position = position_among<T>(static_cast<const ApiTypes*>(nullptr));

/// A Bot API object to JSON and back, by its position among ApiTypes.
void save_api_object(std::size_t position, const void* object, std::string& out);
bool load_api_object(std::size_t position, const Json& json, void* object);

void save_text(std::string_view text, std::string& out);
void save_number(double number, std::string& out);
/// Also numbers above those of std::int64_t.
bool load_unsigned(const Json& json, std::uint64_t& number);

template <class T>
concept HasFieldsMember = requires(T& object, Fields& fields) { object.fields(fields); };
template <class T>
concept MapLike = requires(T& map) {
    typename T::key_type;
    typename T::mapped_type;
    map.clear();
};
template <class T>
concept SetLike = !MapLike<T> && requires(T& set, typename T::key_type key) { set.insert(std::move(key)); };
template <class T>
concept ListLike = !SetLike<T> && !MapLike<T> && !std::is_same_v<T, std::string> &&
                   requires(T& list, typename T::value_type value) { list.push_back(std::move(value)); };
template <class T>
concept OptionalLike = requires(T& value) {
    value.has_value();
    value.reset();
    *value;
};

template <class T>
constexpr bool never = false;

}  // namespace detail

/// What was stored of an object, by field: what a class's `migrate(int from_version, StoredFields& old)` may change
/// before the fields are read from it.
class StoredFields {
public:
    StoredFields() = default;
    /// @throws DecodeError if it is no JSON object
    explicit StoredFields(std::string_view json);

    [[nodiscard]] bool contains(std::string_view name) const { return find(name) != nullptr; }
    /// The field's value; absent if there is none.
    [[nodiscard]] Json operator[](std::string_view name) const;
    /// Sets a field to JSON text, taken as it is.
    void set_json(std::string_view name, std::string_view json);
    void rename(std::string_view from, std::string_view to);
    void erase(std::string_view name);
    /// The JSON object.
    [[nodiscard]] std::string text() const;

private:
    friend class Fields;
    class Member {
    public:
        Member(std::string n, std::string j) : name(std::move(n)), json(std::move(j)) {}
        std::string name;
        std::string json;
        mutable bool read = false;
    };
    [[nodiscard]] const Member* find(std::string_view name) const noexcept;

    std::vector<Member> members_;
};

/// What survives of an object: its class says so in one function, which saves and loads.
///
///     void fields(Fields& f) override { f("items", items_)("step", step_); }
///
/// A field is a number, a bool, a text, an enumeration, a Bot API object, an object with `fields(Fields&)` of its own,
/// or a std::optional, list (vector, deque, ...), set or map of such; keys of maps are texts or whole numbers. Fields
/// are found by their names, so that they may be put in another order. One that wasn't stored keeps the value that the
/// constructor gave it; what was stored and isn't a field any more is kept, and stored again. Names that begin with '_'
/// are the library's.
///
/// For other changes a class has `static constexpr int fields_version = 2;` (1 without) and
/// `void migrate(int from_version, StoredFields& old)`, which is called before what another version has stored is
/// loaded.
class Fields {
public:
    Fields(const Fields&) = delete;
    Fields& operator=(const Fields&) = delete;

    /// @throws DecodeError when loading, if what was stored is of another kind
    template <class T>
    Fields& operator()(std::string_view name, T& value) {
        ++count_;
        if (stored_ == nullptr) {
            begin_member(name);
            save(value);
        } else if (const StoredFields::Member* member = stored_->find(name)) {
            member->read = true;
            if (!load(Json::parse(member->json), value)) mismatch(name, member->json);
        }
        return *this;
    }
    /// Whether it loads; otherwise it saves.
    [[nodiscard]] bool loading() const noexcept { return stored_ != nullptr; }
    /// Says that nothing survives; what a class does that doesn't override fields().
    void nothing() noexcept { nothing_ = true; }

    /// What `object.fields()` says, as JSON. `rest` are stored fields that aren't known any more.
    /// @returns empty if it says that nothing survives
    template <class T>
    static std::string saved(T& object, const StoredFields* rest = nullptr) {
        std::string json = "{";
        Fields fields(json);
        object.fields(fields);
        if (fields.nothing_) return {};
        int version = version_of<std::remove_cvref_t<T>>();
        if (version != 1) fields("_version", version);
        if (rest != nullptr) fields.append(*rest);
        return json += '}';
    }
    /// Loads what was saved; gives what of it isn't known. @throws DecodeError, or whatever migrate() throws
    template <class T>
    static StoredFields load_into(T& object, std::string_view json) {
        StoredFields stored(json);
        constexpr int version = version_of<std::remove_cvref_t<T>>();
        const int from = stored_version(stored);
        if (from != version) {
            if constexpr (requires { object.migrate(from, stored); }) {
                object.migrate(from, stored);
            } else if (from > version) {
                newer(from, version);
            }
        }
        stored.erase("_version");
        Fields fields(stored);
        object.fields(fields);
        return fields.rest();
    }

private:
    explicit Fields(std::string& out) noexcept : out_(&out) {}
    explicit Fields(const StoredFields& stored) noexcept : stored_(&stored) {}

    template <class T>
    static constexpr int version_of() noexcept {
        if constexpr (requires { T::fields_version; }) {
            return T::fields_version;
        } else {
            return 1;
        }
    }
    void begin_member(std::string_view name);
    void append(const StoredFields& rest);
    [[nodiscard]] StoredFields rest() const;
    static int stored_version(const StoredFields& stored);
    [[noreturn]] static void newer(int from, int version);
    [[noreturn]] static void mismatch(std::string_view name, std::string_view json);

    template <class T>
    void save(const T& value) {
        if constexpr (std::is_same_v<T, bool>) {
            *out_ += value ? "true" : "false";
        } else if constexpr (std::is_enum_v<T>) {
            *out_ += std::to_string(static_cast<std::int64_t>(value));
        } else if constexpr (std::is_integral_v<T>) {
            *out_ += std::to_string(value);
        } else if constexpr (std::is_floating_point_v<T>) {
            detail::save_number(static_cast<double>(value), *out_);
        } else if constexpr (std::is_convertible_v<const T&, std::string_view>) {
            detail::save_text(value, *out_);
        } else if constexpr (detail::api_position<T> >= 0) {
            detail::save_api_object(static_cast<std::size_t>(detail::api_position<T>), &value, *out_);
        } else {
            save_compound(value);
        }
    }
    template <class T>
    void save_compound(const T& value) {
        if constexpr (detail::HasFieldsMember<T>) {
            *out_ += '{';
            // Saving changes nothing.
            const_cast<T&>(value).fields(*this);
            *out_ += '}';
        } else if constexpr (detail::OptionalLike<T>) {
            if (value.has_value()) {
                save(*value);
            } else {
                *out_ += "null";
            }
        } else if constexpr (detail::MapLike<T>) {
            *out_ += '{';
            for (const auto& [key, item] : value) {
                if constexpr (std::is_integral_v<std::remove_cvref_t<decltype(key)>>) {
                    begin_member(std::to_string(key));
                } else {
                    begin_member(key);
                }
                save(item);
            }
            *out_ += '}';
        } else if constexpr (detail::ListLike<T> || detail::SetLike<T>) {
            *out_ += '[';
            for (const auto& item : value) {
                if (out_->back() != '[') *out_ += ',';
                save(static_cast<const typename T::value_type&>(item));
            }
            *out_ += ']';
        } else {
            static_assert(detail::never<T>,
                          "a field is a number, a text, a Bot API object, an object with fields(Fields&), or an "
                          "optional, list, set or map of such");
        }
    }

    template <class T>
    static bool load(const Json& json, T& value) {
        if constexpr (std::is_same_v<T, bool>) {
            const auto found = json.as_bool();
            if (found) value = *found;
            return found.has_value();
        } else if constexpr (std::is_integral_v<T> && std::is_unsigned_v<T>) {
            std::uint64_t found = 0;
            if (!detail::load_unsigned(json, found)) return false;
            value = static_cast<T>(found);
            return value == found;
        } else if constexpr (std::is_integral_v<T> || std::is_enum_v<T>) {
            const auto found = json.as_int();
            if (!found) return false;
            value = static_cast<T>(*found);
            return static_cast<std::int64_t>(value) == *found;
        } else if constexpr (std::is_floating_point_v<T>) {
            const auto found = json.as_double();
            if (found) value = static_cast<T>(*found);
            return found.has_value();
        } else if constexpr (std::is_same_v<T, std::string>) {
            auto found = json.as_string();
            if (found) value = *std::move(found);
            return found.has_value();
        } else if constexpr (detail::api_position<T> >= 0) {
            return detail::load_api_object(static_cast<std::size_t>(detail::api_position<T>), json, &value);
        } else {
            return load_compound(json, value);
        }
    }
    template <class T>
    static bool load_compound(const Json& json, T& value) {
        if constexpr (detail::HasFieldsMember<T>) {
            if (json.kind() != Json::Kind::object) return false;
            const StoredFields stored(json.text());
            Fields fields(stored);
            value.fields(fields);
            return true;
        } else if constexpr (detail::OptionalLike<T>) {
            value.reset();
            if (json.kind() == Json::Kind::null) return true;
            std::remove_cvref_t<decltype(*value)> held{};
            if (!load(json, held)) return false;
            value = std::move(held);
            return true;
        } else if constexpr (detail::MapLike<T>) {
            return load_map(json, value);
        } else {
            return load_list(json, value);
        }
    }
    template <class T>
    static bool load_map(const Json& json, T& map) {
        if (json.kind() != Json::Kind::object) return false;
        map.clear();
        for (const std::string& name : json.keys()) {
            typename T::mapped_type item{};
            if (!load(json[name], item)) return false;
            if constexpr (std::is_integral_v<typename T::key_type>) {
                typename T::key_type key{};
                if (!load(Json::parse(name), key)) return false;
                map.emplace(key, std::move(item));
            } else {
                map.emplace(name, std::move(item));
            }
        }
        return true;
    }
    template <class T>
    static bool load_list(const Json& json, T& list) {
        if (json.kind() != Json::Kind::array) return false;
        list.clear();
        for (std::size_t at = 0; at < json.size(); ++at) {
            typename T::value_type item{};
            if (!load(json[at], item)) return false;
            if constexpr (detail::SetLike<T>) {
                list.insert(std::move(item));
            } else {
                list.push_back(std::move(item));
            }
        }
        return true;
    }

    std::string* out_ = nullptr;
    const StoredFields* stored_ = nullptr;
    std::size_t count_ = 0;
    bool nothing_ = false;
};

}  // namespace telepot
