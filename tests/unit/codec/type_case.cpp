// SPDX-License-Identifier: MIT
#include "unit/codec/type_case.hpp"

#include "codec/decode.hpp"
#include "codec/parser.hpp"

namespace telepot::codec {

void decode_text(std::string_view text, Reader read, void* out) {
    read(parse(text), RootPlace("object", nullptr, 0, ""), out);
}

}  // namespace telepot::codec
