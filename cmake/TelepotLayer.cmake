# telepot_layer(NAME SOURCES file... [LINK target...] [DEFINE name=value...])
# Makes the object library telepot_layer_NAME from a layer's sources and adds it to the telepot library.
function(telepot_layer name)
  cmake_parse_arguments(arg "" "" "SOURCES;LINK;DEFINE" ${ARGN})
  set(target telepot_layer_${name})
  add_library(${target} OBJECT ${arg_SOURCES})
  target_include_directories(${target} PUBLIC "${PROJECT_SOURCE_DIR}/include" "${PROJECT_SOURCE_DIR}/src")
  target_compile_definitions(${target} PRIVATE ${arg_DEFINE})
  target_link_libraries(${target} PRIVATE telepot_warnings PUBLIC ${arg_LINK})
  set_property(GLOBAL APPEND PROPERTY telepot_layers ${target})
  set_property(GLOBAL APPEND PROPERTY telepot_layer_links ${arg_LINK})
endfunction()

# telepot_library(TARGET ALIAS alias [LINK target...])
# Makes a library of all layers declared since the last one; its users see the public headers and what LINK brings.
function(telepot_library target)
  cmake_parse_arguments(arg "" "ALIAS" "LINK" ${ARGN})
  get_property(layers GLOBAL PROPERTY telepot_layers)
  get_property(links GLOBAL PROPERTY telepot_layer_links)
  set_property(GLOBAL PROPERTY telepot_layers)
  set_property(GLOBAL PROPERTY telepot_layer_links)
  list(REMOVE_DUPLICATES links)
  # Headers alone, which only our sources include: whoever links the library does without them.
  list(REMOVE_ITEM links Boost::headers nlohmann_json::nlohmann_json)
  list(REMOVE_ITEM links ${arg_LINK})
  set(objects)
  foreach(layer IN LISTS layers)
    list(APPEND objects $<TARGET_OBJECTS:${layer}>)
  endforeach()
  add_library(${target} ${objects})
  add_library(${arg_ALIAS} ALIAS ${target})
  target_compile_features(${target} PUBLIC cxx_std_20)
  target_include_directories(${target} PUBLIC
    $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include>
    $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
  target_link_libraries(${target} PUBLIC ${arg_LINK} PRIVATE ${links})
  set_target_properties(${target} PROPERTIES
    VERSION ${PROJECT_VERSION}
    SOVERSION ${PROJECT_VERSION_MAJOR}.${PROJECT_VERSION_MINOR})
endfunction()
