// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "durable/keeper.hpp"
#include "loop/dispatcher.hpp"
#include "loop/settings.hpp"
#include "loop/source.hpp"
#include "telepot/task/task.hpp"

namespace telepot::loop {

/// Delivers what a former run has left, in its order; what the process may have died with, while nothing else is
/// handled. Ends early when the intake closes. Loop thread only. @throws StoreError
task<> deliver_leftovers(std::vector<AnyMessage> left, durable::Keeper& keeper, const Settings& settings,
                         Dispatcher& queue, Intake& intake);

}  // namespace telepot::loop
