// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "lab/files.hpp"
#include "lab/json.hpp"
#include "net/server/http_server.hpp"

namespace telepot::lab {

/// Arguments of a call before validation.
class Arguments {
public:
    Arguments() = default;

    /// name -> a text (query string and forms know nothing else), or any JSON value but null (JSON body).
    json values = json::object();
    /// Multipart parts that are files, by part name.
    std::map<std::string, UploadedFile, std::less<>> files;
    std::vector<std::string> problems;  ///< e.g. an argument given twice
};

/// Reads the query string and the body. The first of two equal arguments wins: query string, then body. Throws ApiError
/// for a form that can't be parsed; of JSON that can't be, what was readable counts.
Arguments parse_arguments(const net::ServerRequest& request);

/// %XX and + decoded; a malformed escape stays as it is.
std::string url_decode(std::string_view text, bool plus_is_space = true);

/// What a request's path asks for.
struct Route {
    Route() = default;

    enum class Kind { none, call, file };
    Kind kind = Kind::none;
    std::string token;
    bool test = false;
    std::string method;     ///< as in the path; may be empty
    std::string file_path;  ///< of /file/bot<token>/..., decoded
};
Route parse_route(std::string_view target);
/// digits ':' letters, digits, '_', '-'.
bool well_formed_token(std::string_view token);

}  // namespace telepot::lab
