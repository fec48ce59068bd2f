// SPDX-License-Identifier: MIT
// Generated from api/ by tools/codegen/generate.py; changes by hand are lost.
#include "unit/codec/type_case.hpp"

namespace telepot::codec {

std::vector<TypeCase> types_0();
std::vector<TypeCase> types_1();
std::vector<TypeCase> types_2();
std::vector<TypeCase> types_3();
std::vector<TypeCase> types_4();

std::vector<TypeCase> all_types() {
    std::vector<TypeCase> types;
    for (TypeCase& type : types_0()) types.push_back(type);
    for (TypeCase& type : types_1()) types.push_back(type);
    for (TypeCase& type : types_2()) types.push_back(type);
    for (TypeCase& type : types_3()) types.push_back(type);
    for (TypeCase& type : types_4()) types.push_back(type);
    return types;
}

}  // namespace telepot::codec
