// SPDX-License-Identifier: MIT
// From our structs to JSON text: what the generated encoders are written in.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "codec/request.hpp"
#include "telepot/values/box.hpp"
#include "telepot/values/chat_id.hpp"
#include "telepot/values/input_file.hpp"
#include "telepot/values/open_enum.hpp"
#include "telepot/values/refs.hpp"
#include "telepot/values/unknown.hpp"

namespace telepot::codec {

/// Appends JSON to a text. Commas come by themselves: one is needed unless the text ends in an opening bracket.
class Writer {
public:
    /// Writes to `out`; uploads inside objects become attach://NAME and are added to `files`, if that's given.
    explicit Writer(std::string& out, std::vector<FilePart>* files = nullptr) noexcept : out_(out), files_(files) {}
    /// Writes a call's arguments.
    explicit Writer(Request& request) noexcept : Writer(request.json, &request.files) {}

    void open_object() { out_.push_back('{'); }
    void close_object() { out_.push_back('}'); }
    void open_array() { out_.push_back('['); }
    void close_array() { out_.push_back(']'); }
    void key(std::string_view name) {
        const char* comma = out_.back() == '{' ? "\"" : ",\"";
        out_.append(comma).append(name).append("\":", 2);
    }
    void element() {
        if (out_.back() != '[') out_.push_back(',');
    }
    void string(std::string_view text);
    void integer(std::int64_t value);
    void number(double value);
    void boolean(bool value) { out_.append(value ? "true" : "false"); }
    /// JSON text, taken as it is.
    void raw(std::string_view json) { out_.append(json); }
    /// The text that stands for a file inside an object; an upload is added to the call's files.
    void file(const InputFile& file);
    /// A file that is a parameter itself: a form field if it is an upload, else a text.
    void file_parameter(std::string_view name, const InputFile& file);

    template <class T>
    void member(std::string_view name, const T& value);

private:
    [[nodiscard]] bool is_attached(std::string_view name) const noexcept;
    void attach(std::string name, const InputFile& file);
    [[nodiscard]] std::string unused_attach_name() const;

    std::string& out_;
    std::vector<FilePart>* files_;
};

inline void encode(Writer& writer, std::int64_t value) {
    writer.integer(value);
}
inline void encode(Writer& writer, double value) {
    writer.number(value);
}
inline void encode(Writer& writer, bool value) {
    writer.boolean(value);
}
inline void encode(Writer& writer, std::string_view value) {
    writer.string(value);
}
inline void encode(Writer& writer, const std::string& value) {
    writer.string(value);
}
void encode(Writer& writer, const char* value) = delete;  // it would become a bool
inline void encode(Writer& writer, const InputFile& value) {
    writer.file(value);
}
inline void encode(Writer& writer, const Unknown& value) {
    writer.raw(value.json.empty() ? "{}" : value.json);
}
void encode(Writer& writer, const ChatIdRef& value);
inline void encode(Writer& writer, const ChatId& value) {
    encode(writer, ChatIdRef(value));
}

template <class Known>
void encode(Writer& writer, const OpenEnum<Known>& value) {
    writer.string(value.str());
}

template <class T>
void encode(Writer& writer, const std::vector<T>& values) {
    writer.open_array();
    for (const auto& value : values) {
        writer.element();
        encode(writer, value);
    }
    writer.close_array();
}

template <class T>
void encode(Writer& writer, const Ref<T>& ref) {
    if constexpr (requires { typename T::members; }) {
        if (ref.alternative() >= 0) {
            encode_member(writer, static_cast<const T*>(nullptr), ref.alternative(), ref.object());
            return;
        }
    }
    encode(writer, *static_cast<const T*>(ref.object()));
}

template <class T>
void encode(Writer& writer, const ListRef<T>& list) {
    writer.open_array();
    for (std::size_t at = 0; at < list.size(); ++at) {
        writer.element();
        if constexpr (requires { typename T::members; }) {
            if (list.alternative() >= 0) {
                encode_member(writer, static_cast<const T*>(nullptr), list.alternative(), list.at(at));
                continue;
            }
        }
        encode(writer, *static_cast<const T*>(list.at(at)));
    }
    writer.close_array();
}

void encode(Writer& writer, const StringsRef& list);

template <class T>
void Writer::member(std::string_view name, const T& value) {
    key(name);
    encode(*this, value);
}

}  // namespace telepot::codec
