# telepot_pch(TARGET NAME HEADERS header... [LINK target...])
# With TELEPOT_PCH: the executable TARGET starts from the precompiled headers NAME, made of these headers, as whoever
# links these targets sees them, once for all that name it. Only headers that aren't ours belong there: an edit of ours
# must not make everything new. The build with clang goes without, so that a source that forgets an include is found.
function(telepot_pch target name)
  if(NOT TELEPOT_PCH)
    return()
  endif()
  cmake_parse_arguments(arg "" "" "HEADERS;LINK" ${ARGN})
  set(owner telepot_pch_${name})
  if(NOT TARGET ${owner})
    file(CONFIGURE OUTPUT "${PROJECT_BINARY_DIR}/${owner}.cpp" CONTENT "int main() {}\n" @ONLY)
    add_executable(${owner} EXCLUDE_FROM_ALL "${PROJECT_BINARY_DIR}/${owner}.cpp")
    target_link_libraries(${owner} PRIVATE telepot_warnings ${arg_LINK})
    telepot_pch_options(${owner})
    target_precompile_headers(${owner} PRIVATE ${arg_HEADERS})
  endif()
  telepot_pch_options(${target})
  target_precompile_headers(${target} REUSE_FROM ${owner})
endfunction()

# What ccache needs in order to keep what is compiled from precompiled headers; and g++ 12 then reports what it wrongly
# suspects in inlined functions of the standard library, which it keeps to itself where that isn't precompiled.
function(telepot_pch_options target)
  target_compile_options(${target} PRIVATE
    $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess> $<$<CXX_COMPILER_ID:GNU>:-Wno-array-bounds>
    $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>)
endfunction()
