# The folder `data` is built in: documents (TOML) are parsed at build time, so that the core needs no parser; tables (CSV) are
# kept as text. Each file becomes one source file, so that a change of one compiles one.

# A tool of the build reads documents as the library does, but stands before it: without the data there is no library.
function(depositary_add_tool name)
    add_executable(
        depositary_${name}
        ${PROJECT_SOURCE_DIR}/tools/${name}.cpp
        ${PROJECT_SOURCE_DIR}/src/formats/toml_check.cpp
        ${PROJECT_SOURCE_DIR}/src/formats/toml_reader.cpp
        ${PROJECT_SOURCE_DIR}/src/register/csv_utf8.cpp
        ${PROJECT_SOURCE_DIR}/src/text/document.cpp
        ${PROJECT_SOURCE_DIR}/src/text/problem.cpp)
    target_include_directories(depositary_${name} PRIVATE ${PROJECT_SOURCE_DIR}/include ${PROJECT_SOURCE_DIR}/src)
    target_link_libraries(depositary_${name} PRIVATE depositary_toml)
endfunction()
depositary_add_tool(embed)

# depositary_embed_data(<target>) adds the data, and the functions that find them, to the sources of a target.
function(depositary_embed_data target)
    set(data ${PROJECT_SOURCE_DIR}/data)
    set(output ${PROJECT_BINARY_DIR}/data)
    file(GLOB_RECURSE files RELATIVE ${data} CONFIGURE_DEPENDS ${data}/*.toml ${data}/*.csv)
    foreach(file IN LISTS files)
        add_custom_command(
            OUTPUT ${output}/${file}.cpp
            COMMAND depositary_embed ${data} ${file} ${output}/${file}.cpp
            DEPENDS depositary_embed ${data}/${file}
            COMMENT "Building in data/${file}"
            VERBATIM)
        target_sources(${target} PRIVATE ${output}/${file}.cpp)
    endforeach()

    list(JOIN files "\n" lines)
    file(GENERATE OUTPUT ${output}/files.txt CONTENT "${lines}\n")
    add_custom_command(
        OUTPUT ${output}/index.cpp
        COMMAND depositary_embed --index ${output}/files.txt ${output}/index.cpp
        DEPENDS depositary_embed ${output}/files.txt
        COMMENT "Listing what is built in"
        VERBATIM)
    target_sources(${target} PRIVATE ${output}/index.cpp)
endfunction()
