# A layer is compiled once, into an archive that is linked with the layer before it and with nothing later. The libraries are
# made of the same objects. The tests of a layer are linked with that archive: building them is quick, and a use of a later
# layer fails.

# depositary_precompile(<target> <layer before, or nothing>): the first layer makes the precompiled headers, all others use them.
# What a source forgets to include is found by clang-tidy, which reads without them, and by whoever builds the library as a part.
function(depositary_precompile target before)
    if(NOT DEPOSITARY_PRECOMPILE)
        return()
    elseif(before)
        target_precompile_headers(${target} REUSE_FROM depositary_layer_text)
    else()
        target_precompile_headers(
            ${target} PRIVATE <algorithm> <functional> <map> <memory> <optional> <set> <string> <string_view>
                              <unordered_map> <utility> <variant> <vector>)
    endif()
endfunction()

# depositary_add_layer(<layer> <layer before, or nothing> <what it needs>...) makes depositary_layer_<layer>.
function(depositary_add_layer layer before)
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/${layer}/*.cpp)
    set(scope PUBLIC)
    if(sources)
        add_library(depositary_layer_${layer} STATIC ${sources})
        target_include_directories(depositary_layer_${layer} PRIVATE ${PROJECT_SOURCE_DIR}/src)
        depositary_precompile(depositary_layer_${layer} "${before}")
    else()
        set(scope INTERFACE) # headers alone
        add_library(depositary_layer_${layer} INTERFACE)
    endif()
    target_include_directories(depositary_layer_${layer} ${scope} ${PROJECT_SOURCE_DIR}/include)
    if(before)
        target_link_libraries(depositary_layer_${layer} ${scope} depositary_layer_${before})
    endif()
    target_link_libraries(depositary_layer_${layer} ${scope} ${ARGN})
endfunction()

# depositary_publish(<library> <name> <layer>...) gives a library the objects and the public headers of its layers (without a
# layer: the headers that stand above all layers), the alias depositary::<name>, and a place in the installed package.
function(depositary_publish library name)
    set(headers "")
    set(scope PUBLIC)
    foreach(layer IN LISTS ARGN)
        file(GLOB_RECURSE layer_headers CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/include/depositary/${layer}/*.hpp)
        list(APPEND headers ${layer_headers})
        get_target_property(kind depositary_layer_${layer} TYPE)
        if(kind STREQUAL STATIC_LIBRARY)
            target_sources(${library} PRIVATE $<TARGET_OBJECTS:depositary_layer_${layer}>)
        endif()
    endforeach()
    if(NOT ARGN)
        set(scope INTERFACE)
        file(GLOB headers CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/include/depositary/*.hpp)
    endif()

    add_library(depositary::${name} ALIAS ${library})
    set_target_properties(${library} PROPERTIES EXPORT_NAME ${name})
    target_compile_features(${library} ${scope} cxx_std_20)
    target_include_directories(${library} ${scope} $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include>)
    if(CMAKE_VERSION VERSION_GREATER_EQUAL 3.24)
        # Every public header is compiled alone, by the target all_verify_interface_header_sets.
        set_target_properties(${library} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ${PROJECT_IS_TOP_LEVEL})
        target_sources(${library} ${scope} FILE_SET HEADERS BASE_DIRS ${PROJECT_SOURCE_DIR}/include FILES ${headers})
        install(TARGETS ${library} EXPORT depositary FILE_SET HEADERS)
    else()
        install(TARGETS ${library} EXPORT depositary INCLUDES DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
        install(DIRECTORY ${PROJECT_SOURCE_DIR}/include/ DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
    endif()
endfunction()
