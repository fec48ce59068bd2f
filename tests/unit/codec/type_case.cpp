// SPDX-License-Identifier: MIT
#include "unit/codec/type_case.hpp"

#include "codec/decode.hpp"
#include "codec/parser.hpp"

namespace telepot::codec {

Decoded decode_text(std::string_view text, Reader read, void* out) {
    const telepot::detail::Shared<const Source> source(new Source(std::string(text)));
    Decoded result;
    result.is_read = read(parse(text), RootPlace("object", source.get(), 0, ""), out);
    for (const Problem& problem : source->problems()) result.problems.push_back(problem.line());
    return result;
}

}  // namespace telepot::codec
