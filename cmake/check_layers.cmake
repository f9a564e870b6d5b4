# Fails if a file of ROOT includes a header of a layer that comes after its own in LAYERS.
cmake_minimum_required(VERSION 3.22)

set(known "")
set(violations "")
foreach(layer IN LISTS LAYERS)
    list(APPEND known ${layer})
    file(
        GLOB_RECURSE files RELATIVE ${ROOT}
        ${ROOT}/include/depositary/${layer}/*.hpp ${ROOT}/src/${layer}/*.?pp ${ROOT}/tests/${layer}/*.?pp)
    foreach(file IN LISTS files)
        file(STRINGS ${ROOT}/${file} includes REGEX "^ *# *include +[<\"](depositary/)?[a-z_]+/")
        foreach(include IN LISTS includes)
            string(REGEX MATCH "[<\"](depositary/)?([a-z_]+)/" found "${include}")
            set(used ${CMAKE_MATCH_2})
            if(used IN_LIST LAYERS AND NOT used IN_LIST known)
                string(APPEND violations "\n${file}: ${include}")
            endif()
        endforeach()
    endforeach()
endforeach()
if(violations)
    message(FATAL_ERROR "A layer may include only itself and those before it:${violations}")
endif()
