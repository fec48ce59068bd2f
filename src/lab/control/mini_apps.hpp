// SPDX-License-Identifier: MIT
#pragma once

#include "lab/control/control_call.hpp"

namespace telepot::lab {

/// What pressing an inline button that opens a Mini App does: its signed address as `url`, and the `query_id`. The
/// lock isn't held.
json open_app_button(ControlCall& call, const Message& message, const json& button);
/// The same of a login button: its address with who the user is, signed.
json login_button(ControlCall& call, const Message& message, const json& button);

}  // namespace telepot::lab
