// SPDX-License-Identifier: MIT
#include "net/client/direct_request.hpp"

#include <array>
#include <charconv>

#include "net/client/endpoint_data.hpp"

namespace telepot::net {

bool goes_direct(const HttpRequest& request) noexcept {
    return request.endpoint.data().direct && !std::holds_alternative<Multipart>(request.body) && !request.sink &&
           !request.on_headers && !request.on_upload_progress && !request.on_download_progress &&
           request.resume_from == 0 && !(request.headers && request.headers->controls_transfer());
}

std::string common_fields(const Endpoint& endpoint, const Headers* headers, std::string_view user_agent) {
    std::string result = "Host: " + endpoint.data().authority + "\r\n";
    if (!user_agent.empty() && !(headers && headers->has_user_agent())) {
        result.append("User-Agent: ").append(user_agent).append("\r\n");
    }
    if (!headers || !headers->has_accept()) result += "Accept: */*\r\n";
    result.append(no_coding).append("\r\n");  // whoever wants another one is sent by libcurl: see goes_direct()
    if (headers) result += headers->lines();
    return result;
}

void write_request(const HttpRequest& request, std::string_view common_fields, std::string& text) {
    const auto* body = std::get_if<std::string>(&request.body);
    const std::size_t size = body ? body->size() : 0;
    text.clear();
    text.append(request.method).append(" ").append(request.endpoint.prefix()).append(request.path);
    text.append(" HTTP/1.1\r\n").append(common_fields);
    if (body || request.method == "POST") {
        std::array<char, 24> digits{};
        const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), size);
        text.append("Content-Length: ")
            .append(digits.data(), static_cast<std::size_t>(end - digits.data()))
            .append("\r\n");
        // What libcurl says of a body of which nobody says anything.
        if (!request.headers || !request.headers->has_content_type()) {
            text.append("Content-Type: application/x-www-form-urlencoded\r\n");
        }
    }
    text.append("\r\n");
    if (body) text.append(*body);
}

}  // namespace telepot::net
