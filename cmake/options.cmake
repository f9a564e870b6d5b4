# How everything of this project is compiled, and nothing of a project that includes it.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)

if(BUILD_SHARED_LIBS)
    set(CMAKE_POSITION_INDEPENDENT_CODE ON) # for the archives of the layers, which the libraries are made of
    set(CMAKE_INSTALL_RPATH $ORIGIN $ORIGIN/../${CMAKE_INSTALL_LIBDIR})
endif()

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES AND PROJECT_IS_TOP_LEVEL)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "Debug, Release, RelWithDebInfo or MinSizeRel" FORCE)
endif()

# For the whole folder and not per target, so that the check of every public header alone is as strict as the rest.
if(DEPOSITARY_STRICT AND CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    add_compile_options(-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
        # GCC 12, optimizing, sees an overlap or an overflow in "text" + std::string and an uninitialized value in a
        # std::optional of texts where there is none (its bugs 105651, 105329 and 80635). Clang, and GCC where it does
        # not optimize, still look for the last two.
        set(optimized CONFIG:Release,RelWithDebInfo,MinSizeRel)
        add_compile_options(-Wno-restrict "$<$<${optimized}>:-Wno-maybe-uninitialized;-Wno-stringop-overflow>")
    endif()
endif()

if(DEPOSITARY_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()
