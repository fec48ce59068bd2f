// SPDX-License-Identifier: MIT
#pragma once

namespace telepot::lab {

/// The command "telepot lab": serves until SIGINT or SIGTERM. `argv` begins with the command's own name. Prints the
/// address and a token to standard output. Returns the exit code. Blocks those signals in the calling thread.
int run_lab_command(int argc, const char* const* argv);

}  // namespace telepot::lab
