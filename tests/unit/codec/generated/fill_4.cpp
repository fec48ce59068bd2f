// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#include "codec/generated/decoders.hpp"
#include "codec/generated/encoders.hpp"
#include "unit/codec/generated/fill.hpp"
#include "unit/codec/type_case.hpp"

namespace telepot::codec {

void fill(Random& random, WriteAccessAllowed& out) {
    const Random::Level level(random);
    if (random.present()) fill(random, out.from_request);
    if (random.present()) fill(random, out.web_app_name);
    if (random.present()) fill(random, out.from_attachment_menu);
}

std::vector<TypeCase> types_4();
std::vector<TypeCase> types_4() {
    return {
        type_case<WriteAccessAllowed>("WriteAccessAllowed"),
    };
}

}  // namespace telepot::codec
