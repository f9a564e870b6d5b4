# A layer is compiled once, as objects. The libraries are made of them, and so are the tests: the tests of a layer are linked
# with that layer and those before it and nothing else, so that building them is quick and a use of a later layer fails.

# depositary_add_layer(<layer> <what it needs>...) makes depositary_layer_<layer>; a layer of headers alone has no objects.
function(depositary_add_layer layer)
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/${layer}/*.cpp)
    if(NOT sources)
        return()
    endif()
    add_library(depositary_layer_${layer} OBJECT ${sources})
    target_include_directories(depositary_layer_${layer} PUBLIC ${PROJECT_SOURCE_DIR}/include PRIVATE ${PROJECT_SOURCE_DIR}/src)
    target_link_libraries(depositary_layer_${layer} PUBLIC ${ARGN})
endfunction()

# depositary_layers_up_to(<variable> <layer>) gives the objects of that layer and of those before it.
function(depositary_layers_up_to variable layer)
    set(found "")
    foreach(each IN LISTS core_layers ITEMS formats)
        if(TARGET depositary_layer_${each})
            list(APPEND found depositary_layer_${each})
        endif()
        if(each STREQUAL layer)
            break()
        endif()
    endforeach()
    set(${variable} ${found} PARENT_SCOPE)
endfunction()

# depositary_publish(<library> <name> <layer>...) gives a library the objects and the public headers of its layers (without a
# layer: the headers that stand above all layers), the alias depositary::<name>, and a place in the installed package.
function(depositary_publish library name)
    set(headers "")
    set(scope PUBLIC)
    foreach(layer IN LISTS ARGN)
        file(GLOB_RECURSE layer_headers CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/include/depositary/${layer}/*.hpp)
        list(APPEND headers ${layer_headers})
        if(TARGET depositary_layer_${layer})
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
