// SPDX-License-Identifier: MIT
#include "methods/case.hpp"

#include <string>

namespace telepot::conformance {

std::vector<const Case*>& all_cases() {
    static std::vector<const Case*> cases;
    return cases;
}

Case::Case(std::string_view method_name, std::string_view variant, Function<blocking> in_blocking,
           Function<coroutine> in_coroutine, std::string_view arguments)
    : method(method_name),
      label(variant),
      call_blocking(in_blocking),
      call_coroutine(in_coroutine),
      expected(arguments) {
    all_cases().push_back(this);
}

InputFile picture(const char* file_name) {
    static constexpr std::string_view head("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x02\0\0\0\x02\x08\x06\0\0\0", 29);
    return InputFile::bytes(std::string(head) + file_name, file_name);
}

}  // namespace telepot::conformance
