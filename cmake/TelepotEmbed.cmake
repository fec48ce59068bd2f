# telepot_embed(OUTPUT FILE address=file...)
# Makes a source of these files at build time: what lab/control/assets.hpp declares. Addresses begin with a slash.
set(telepot_embed_script "${CMAKE_CURRENT_LIST_FILE}")
function(telepot_embed output)
  set(files)
  foreach(entry IN LISTS ARGN)
    string(REGEX REPLACE "^[^=]*=" "" file "${entry}")
    list(APPEND files "${file}")
  endforeach()
  string(REPLACE ";" "|" entries "${ARGN}")
  add_custom_command(OUTPUT "${output}"
    COMMAND "${CMAKE_COMMAND}" "-DTELEPOT_EMBED_OUTPUT=${output}" "-DTELEPOT_EMBED_ENTRIES=${entries}"
            -P "${telepot_embed_script}"
    DEPENDS ${files} "${telepot_embed_script}"
    VERBATIM COMMENT "Embedding files into ${output}")
endfunction()

# Run as a script: writes the source.
if(CMAKE_SCRIPT_MODE_FILE AND TELEPOT_EMBED_OUTPUT)
  set(arrays)
  set(table)
  set(number 0)
  string(REPLACE "|" ";" entries "${TELEPOT_EMBED_ENTRIES}")
  foreach(entry IN LISTS entries)
    string(REGEX REPLACE "=.*" "" address "${entry}")
    string(REGEX REPLACE "^[^=]*=" "" file "${entry}")
    file(READ "${file}" hex HEX)
    string(LENGTH "${hex}" digits)
    math(EXPR size "${digits} / 2")
    # The zero keeps an array of an empty file from being empty.
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${hex}")
    string(APPEND arrays "constexpr unsigned char file_${number}[] = {${bytes}0};\n")
    string(APPEND table "    {\"${address}\", {reinterpret_cast<const char*>(file_${number}), ${size}}},\n")
    math(EXPR number "${number} + 1")
  endforeach()
  file(WRITE "${TELEPOT_EMBED_OUTPUT}" "// Made by cmake/TelepotEmbed.cmake.
#include \"lab/control/assets.hpp\"

namespace telepot::lab {

namespace {

${arrays}
const Asset table[] = {
${table}};

}  // namespace

std::span<const Asset> assets() {
    return table;
}

}  // namespace telepot::lab
")
endif()
