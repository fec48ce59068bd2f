// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "codec/source.hpp"
#include "telepot/values/box.hpp"
#include "telepot/values/json.hpp"
#include "telepot/values/unknown.hpp"

namespace telepot::codec {

/// Objects nested deeper than this are refused.
inline constexpr unsigned max_depth = 128;

class RootPlace;

/// Where the decoder is: a chain on the stack, from which the path of an offending field is told when it's needed.
class Place {
public:
    /// A member of an object.
    Place(const Place& parent, std::string_view key) noexcept
        : parent_(&parent), key_(key.data()), number_(key.size()), depth_(parent.depth_ + 1) {}
    /// An element of an array.
    Place(const Place& parent, std::size_t index) noexcept
        : parent_(&parent), number_(index), depth_(parent.depth_ + 1) {}
    Place(const Place&) = delete;
    Place& operator=(const Place&) = delete;

    /// As "message.entities[2].offset".
    [[nodiscard]] std::string path() const;
    /// The place in its source, for raw(). Empty if the source is not known.
    void set_raw(RawJson& raw) const;
    void set_raw(Box<RawJson>& raw) const { set_raw(raw.emplace()); }
    [[nodiscard]] bool is_too_deep() const noexcept { return depth_ > max_depth; }
    /// Keeps in the source, if that is known, what is wrong here.
    void note(std::string_view problem) const;

protected:
    explicit Place(std::string_view name) noexcept : key_(name.data()), number_(name.size()) {}

private:
    [[nodiscard]] const RootPlace& root() const noexcept;
    [[nodiscard]] std::string_view key() const noexcept { return {key_, number_}; }
    void append_path(std::string& out) const;
    void append_pointer(std::string& out) const;

    const Place* parent_ = nullptr;
    const char* key_ = nullptr;  // null for an element of an array
    std::size_t number_;         // the key's length, or the element's index
    unsigned depth_ = 0;
};

/// The outermost object.
class RootPlace : public Place {
public:
    /// `name` stands in paths; `source` is what raw() will read (may be null), `position` the update's in a batch, and
    /// `pointer` the object's JSON pointer there.
    RootPlace(std::string_view name, const Source* source, std::size_t position, std::string_view pointer) noexcept
        : Place(name), source_(source), position_(position), pointer_(pointer) {}

private:
    friend class Place;
    const Source* source_;
    std::size_t position_;
    std::string_view pointer_;
};

struct RawAccess {
    template <class T>
    static void set(T& object, const Place& place) {
        place.set_raw(object.raw_);
    }
    static void assign(RawJson& raw, const Source* source, std::size_t position, std::string pointer);
};

/// The JSON of a member that isn't known; absent for one that holds nothing.
inline Json raw_of(const Unknown& unknown) {
    return unknown.json.empty() ? Json() : Json::parse(unknown.json);
}

}  // namespace telepot::codec
