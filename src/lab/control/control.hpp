// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "lab/control/guard.hpp"
#include "lab/control/hub.hpp"
#include "lab/control/waits.hpp"
#include "lab/laboratory.hpp"

namespace telepot::lab {

/// The control API of one laboratory: /lab/v1/..., the chat page, and what they need to know of the past.
class Control {
public:
    explicit Control(Laboratory& laboratory);
    Control(const Control&) = delete;
    Control& operator=(const Control&) = delete;

    /// Why a request of any kind is refused, if it is.
    std::optional<std::string> refusal(const net::ServerRequest& request) const { return guard_.refusal(request); }
    /// Answers what isn't a bot's: the control API, the page, 404.
    void serve(const std::shared_ptr<Laboratory>& laboratory, const net::ServerRequest& request,
               const net::Responder& responder);
    /// What the API asks for; empty if nothing.
    const std::string& token() const { return token_; }

    Hub& hub() { return hub_; }
    Waits& waits() { return waits_; }

private:
    void serve_api(const std::shared_ptr<Laboratory>& laboratory, const net::ServerRequest& request,
                   std::string_view path, const net::Responder& responder);
    void require_token(const net::ServerRequest& request) const;

    Guard guard_;
    std::string token_;
    Hub hub_;
    Waits waits_;
};

}  // namespace telepot::lab
