// SPDX-License-Identifier: MIT
// A call and its answer as the lower layers see them: no types, no sockets.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "telepot/values/input_file.hpp"

namespace telepot::codec {

/// What is known of a method besides its parameters. Instances are static.
struct MethodInfo {
    std::string_view name;   ///< As "sendMessage".
    bool repeatable;         ///< Whether a second execution of the same call does no harm.
    bool long_poll = false;  ///< getUpdates: the server may hold the answer back for `timeout` seconds.
};

/// A file that travels with a call: the form field it is sent in, and where its bytes come from.
struct FilePart {
    FilePart(std::string field_name, InputFile input_file)
        : field(std::move(field_name)), file(std::move(input_file)) {}

    std::string field;
    InputFile file;
};

/// A serialised call: owns all it needs, so that nothing of the caller's has to live on.
class Request {
public:
    explicit Request(const MethodInfo& info) : method(&info) { json.reserve(usual_size); }

    const MethodInfo* method;
    /// The arguments as a JSON object. Sent as it is when there are no files; otherwise its members become form fields
    /// (see form_fields).
    std::string json;
    std::vector<FilePart> files;
    /// Seconds that the server may hold the answer back (getUpdates).
    std::int64_t hold_seconds = 0;

private:
    static constexpr std::size_t usual_size = 500;  // a message with a small keyboard; growing to it costs five copies
};

/// A form field of a multipart call.
struct FormField {
    FormField(std::string field_name, std::string text) : name(std::move(field_name)), value(std::move(text)) {}

    std::string name;
    std::string value;
};

/// The members of a request's JSON object as form fields: strings as they are, everything else as JSON text.
std::vector<FormField> form_fields(const Request& request);

/// What came back: the status and the body of an HTTP answer, nothing interpreted.
class Answer {
public:
    Answer() = default;
    Answer(int http_status, std::string text) : status(http_status), body(std::move(text)) {}

    int status = 0;
    std::string body;
    /// Of a refusal, if it is known: the arguments of the call, which its hint is made from.
    std::string arguments;
};

/// The envelope of an answer that is no success.
class ErrorInfo {
public:
    ErrorInfo() = default;

    bool is_envelope = false;  ///< Whether the body was the Bot API's {"ok": false, ...} at all.
    int error_code = 0;
    std::string description;
    std::optional<std::int64_t> retry_after;
    std::optional<std::int64_t> migrate_to_chat_id;
};

/// Reads the envelope of an answer; never throws: without memory the answer is taken for none of the Bot API. For retry
/// decisions.
ErrorInfo inspect_error(const Answer& answer) noexcept;

/// Throws what an answer that is no success stands for: TelegramError or one of its subclasses, or BadHTTPResponse.
[[noreturn]] void throw_error(const Answer& answer, std::string_view method);

/// Whether a text is well-formed UTF-8.
bool is_utf8(std::string_view text) noexcept;

}  // namespace telepot::codec
