# Built by itself, everything is on; as a part of another project, the library alone.
option(TELEPOT_LAB "Build the local Bot API server, telepot::lab" ${PROJECT_IS_TOP_LEVEL})
option(TELEPOT_APP "Build the telepot command" ${PROJECT_IS_TOP_LEVEL})
option(TELEPOT_EXAMPLES "Build the examples" ${PROJECT_IS_TOP_LEVEL})
option(TELEPOT_TESTS "Build the tests" ${PROJECT_IS_TOP_LEVEL})
option(TELEPOT_BENCH "Build the benchmarks" OFF)
option(TELEPOT_FUZZ "Build the fuzz targets (clang only)" OFF)
option(TELEPOT_INSTALL "Make the install rules" ${PROJECT_IS_TOP_LEVEL})
option(TELEPOT_WERROR "Treat warnings in our own code as errors" OFF)
option(TELEPOT_PCH "Precompile the standard library, GoogleTest and JSON: a faster build of tests, lab and examples" OFF)
option(BUILD_SHARED_LIBS "Build libtelepot.so instead of libtelepot.a" OFF)
set(TELEPOT_SANITIZE "" CACHE STRING "Sanitizers for everything that is built: address+undefined, thread, or empty")
set(TELEPOT_TEST_TIMEOUT_SCALE 1 CACHE STRING "Whole number by which the time limit of each test is multiplied")

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
if(PROJECT_IS_TOP_LEVEL)
  set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
  if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "Debug, Release, RelWithDebInfo or MinSizeRel" FORCE)
  endif()
elseif(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES AND NOT CMAKE_CXX_FLAGS MATCHES "-O")
  # As a part of another project: its build type is not ours to set, but without one a bot would be several times slower.
  message(NOTICE "telepot: no CMAKE_BUILD_TYPE is set; telepot itself is built with -O2, what uses it without optimisation")
  add_compile_options(-O2)
endif()

if(TELEPOT_SANITIZE STREQUAL "address+undefined")
  set(telepot_sanitize_flags -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
elseif(TELEPOT_SANITIZE STREQUAL "thread")
  set(telepot_sanitize_flags -fsanitize=thread -fno-omit-frame-pointer
      "$<$<CXX_COMPILER_ID:GNU>:-Wno-tsan>") # Asio uses fences, which g++ warns of
elseif(TELEPOT_SANITIZE)
  message(FATAL_ERROR "TELEPOT_SANITIZE is '${TELEPOT_SANITIZE}': use address+undefined, thread, or leave it empty")
endif()
if(TELEPOT_FUZZ)
  if(NOT CMAKE_CXX_COMPILER_ID MATCHES "Clang")
    message(FATAL_ERROR "TELEPOT_FUZZ needs clang: configure with --preset fuzz, or name a clang with -DCMAKE_CXX_COMPILER=")
  endif()
  list(APPEND telepot_sanitize_flags -fsanitize=fuzzer-no-link)
endif()
if(telepot_sanitize_flags)
  add_compile_options(${telepot_sanitize_flags})
  add_link_options(${telepot_sanitize_flags})
endif()

# Interface target with the warnings that hold for all of our own code.
add_library(telepot_warnings INTERFACE)
target_compile_options(telepot_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
  # Options objects are meant to be given in part: designated initialisers with the rest at their defaults.
  -Wno-missing-field-initializers
  # std::stable_sort of libstdc++ 12 uses what it calls deprecated; clang 17 and later tell us. g++ tells of our own.
  $<$<CXX_COMPILER_ID:Clang>:-Wno-deprecated-declarations>
  $<$<BOOL:${TELEPOT_WERROR}>:-Werror>)
# The notice of aio.hpp about g++ 12 is for users; ./dev test checks our own code with tools/check-co-await.
target_compile_definitions(telepot_warnings INTERFACE TELEPOT_NO_COROUTINE_NOTICE)
