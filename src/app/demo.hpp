// SPDX-License-Identifier: MIT
#pragma once

namespace telepot::app {

/// The command "telepot demo". `argv` begins with the command's own name. Returns the exit code: 0 when the example
/// bots answered everything as they should.
int run_demo_command(int argc, const char* const* argv);

}  // namespace telepot::app
