// SPDX-License-Identifier: MIT
#pragma once

namespace telepot::app {

/// The command "telepot demo". `argv` begins with the command's own name. Returns the exit code: 0 when the example bot
/// answered everything as it should.
int run_demo_command(int argc, const char* const* argv);

}  // namespace telepot::app
