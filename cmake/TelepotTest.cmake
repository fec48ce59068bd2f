# telepot_test(NAME
#   SOURCES file...
#   [LAYERS values codec ...]   link only these layers' objects instead of the whole library
#   [LINK target...]            further libraries
#   [LABELS label...]           besides the folder below tests/, which is always a label: unit, integration, ...
#   [ENVIRONMENT NAME=value...] environment of each test
#   [TIMEOUT seconds]           limit of each test, 60 without; scaled by TELEPOT_TEST_TIMEOUT_SCALE
#   [SERIAL]                    never run beside another test
#   [NO_MAIN])                  the sources define main() themselves
# Makes the executable NAME of GoogleTest and GoogleMock tests. Sources may include public headers, private ones
# ("runtime/loop.hpp") and the shared test tools ("support/..." below tests/). Each TEST becomes a test of ctest called
# NAME.Suite.Case.
#
# A test of one layer should name its LAYERS (the layer and those below it that it needs): it then builds and runs
# without the layers above, and fails to link when its layer needs one of them.
include(GoogleTest)

set(TELEPOT_PYTHON "${PROJECT_SOURCE_DIR}/build/python/bin/python" CACHE FILEPATH
    "Interpreter of the virtual environment that ./dev test makes of tests/conformance/requirements.txt")
set(TELEPOT_NODE_MODULES "${PROJECT_SOURCE_DIR}/build/node/node_modules" CACHE PATH
    "Where ./dev test installs the Node packages of tests/conformance/package.json")

function(telepot_test name)
  cmake_parse_arguments(arg "SERIAL;NO_MAIN" "TIMEOUT" "SOURCES;LAYERS;LINK;LABELS;ENVIRONMENT" ${ARGN})
  if(arg_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "telepot_test(${name}): unknown arguments ${arg_UNPARSED_ARGUMENTS}")
  endif()
  if(NOT arg_SOURCES)
    message(FATAL_ERROR "telepot_test(${name}): SOURCES is missing")
  endif()

  add_executable(${name} ${arg_SOURCES})
  target_include_directories(${name} PRIVATE
    "${PROJECT_SOURCE_DIR}/include" "${PROJECT_SOURCE_DIR}/src" "${PROJECT_SOURCE_DIR}/tests")
  if(arg_LAYERS)
    list(TRANSFORM arg_LAYERS PREPEND telepot_layer_)
  else()
    set(arg_LAYERS telepot::telepot)
  endif()
  if(arg_NO_MAIN)
    set(main GTest::gmock GTest::gtest)
  else()
    set(main GTest::gmock_main)
  endif()
  target_link_libraries(${name} PRIVATE telepot_warnings ${arg_LAYERS} ${arg_LINK} ${main} Threads::Threads)
  telepot_pch(${name} tests LINK GTest::gmock GTest::gtest HEADERS
    <algorithm> <atomic> <chrono> <filesystem> <fstream> <functional> <map> <memory> <mutex> <optional> <random> <set>
    <sstream> <stdexcept> <string> <string_view> <thread> <vector> <gmock/gmock.h> <gtest/gtest.h>)

  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 60)
  endif()
  math(EXPR timeout "${arg_TIMEOUT} * ${TELEPOT_TEST_TIMEOUT_SCALE}")
  cmake_path(RELATIVE_PATH CMAKE_CURRENT_SOURCE_DIR BASE_DIRECTORY "${PROJECT_SOURCE_DIR}/tests"
             OUTPUT_VARIABLE folder)
  string(REGEX REPLACE "/.*" "" kind "${folder}")
  gtest_discover_tests(${name}
    TEST_PREFIX "${name}."
    TEST_LIST ${name}_TESTS
    DISCOVERY_MODE PRE_TEST
    DISCOVERY_TIMEOUT 120
    WORKING_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}")

  # gtest_discover_tests cannot pass a property that is a list, so ctest reads the properties from a file of ours.
  set(properties "TIMEOUT ${timeout} LABELS \"${kind};${arg_LABELS}\"")
  if(arg_SERIAL)
    string(APPEND properties " RUN_SERIAL TRUE")
  endif()
  if(arg_ENVIRONMENT)
    string(APPEND properties " ENVIRONMENT [==[${arg_ENVIRONMENT}]==]")
  endif()
  set(file "${CMAKE_CURRENT_BINARY_DIR}/${name}_properties.cmake")
  file(CONFIGURE OUTPUT "${file}" @ONLY CONTENT [[
foreach(test IN LISTS @name@_TESTS)
  set_tests_properties("${test}" PROPERTIES @properties@)
endforeach()
]])
  set_property(DIRECTORY APPEND PROPERTY TEST_INCLUDE_FILES "${file}")
endfunction()
