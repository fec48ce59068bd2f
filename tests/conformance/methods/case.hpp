// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <utility>
#include <vector>

#include "methods/world.hpp"
#include "telepot/aio/run.hpp"
#include "telepot/methods/generated/methods.hpp"
#include "telepot/task.hpp"
#include "telepot/values/input_file.hpp"
#include "telepot/values/refs.hpp"

namespace telepot::conformance {

/// A call of a method with all its parameters, in both versions, and the arguments that the server must get: a JSON
/// object in which {"$number": NAME} and {"$text": NAME} stand for something of the World, {"$file": NAME} for an
/// upload.
class Case {
public:
    template <class Mode>
    using Function = void (*)(methods<Mode>& bot, const World& world);

    Case(std::string_view method_name, std::string_view variant, Function<blocking> in_blocking,
         Function<coroutine> in_coroutine, std::string_view arguments);

    std::string_view method;
    std::string_view label;  ///< empty, or what is special about a second call of the same method
    Function<blocking> call_blocking;
    Function<coroutine> call_coroutine;
    std::string_view expected;
};

/// All cases of the generated files.
std::vector<const Case*>& all_cases();

/// A result as it is, whatever the version.
template <class T>
T finish(T result) {
    return result;
}
template <class T>
T finish(task<T> running) {
    return aio::run(std::move(running));
}

/// A picture of two by two pixels under this name.
InputFile picture(const char* file_name);

}  // namespace telepot::conformance
