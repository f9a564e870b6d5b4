# What the library stands on. Names of packages: cmake/setup.sh for Debian, vcpkg.json for vcpkg.

if(POLICY CMP0167)
    cmake_policy(SET CMP0167 NEW) # Boost's own package files, not CMake's search module
endif()
find_package(Boost 1.74 REQUIRED COMPONENTS serialization)
find_package(fmt REQUIRED)
find_package(pugixml REQUIRED)
find_package(nlohmann_json REQUIRED)
if(DEPOSITARY_CLI)
    find_package(CLI11 REQUIRED)
endif()

# toml++ is used as headers alone: Debian's package file would bind us to a shared library that was built with exceptions,
# while our readers want the parse error as a value.
find_path(DEPOSITARY_TOML_INCLUDE_DIR toml++/toml.h REQUIRED)
add_library(depositary_toml INTERFACE)
target_include_directories(depositary_toml SYSTEM INTERFACE ${DEPOSITARY_TOML_INCLUDE_DIR})
target_compile_definitions(depositary_toml INTERFACE TOML_HEADER_ONLY=1 TOML_EXCEPTIONS=0)
