# `cmake --install`, and `find_package(depositary CONFIG)` afterwards: it gives depositary::depositary, ::core, ::formats and ::report.

include(CMakePackageConfigHelpers)

set(package_folder ${CMAKE_INSTALL_LIBDIR}/cmake/depositary)
install(EXPORT depositary NAMESPACE depositary:: FILE depositaryTargets.cmake DESTINATION ${package_folder})
configure_package_config_file(
    ${PROJECT_SOURCE_DIR}/cmake/depositaryConfig.cmake.in ${PROJECT_BINARY_DIR}/depositaryConfig.cmake
    INSTALL_DESTINATION ${package_folder}
    NO_SET_AND_CHECK_MACRO)
# Before 1.0 a minor version may break its users.
write_basic_package_version_file(${PROJECT_BINARY_DIR}/depositaryConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(
    FILES ${PROJECT_BINARY_DIR}/depositaryConfig.cmake ${PROJECT_BINARY_DIR}/depositaryConfigVersion.cmake
    DESTINATION ${package_folder})
