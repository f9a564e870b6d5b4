// SPDX-License-Identifier: BSL-1.0
// The main function of every program of tests.
#define CATCH_CONFIG_RUNNER
#include "catch.hpp"
#include "reference.hpp"

#if __has_include(<catch2/catch_session.hpp>)
#include <catch2/catch_session.hpp>
#include <catch2/catch_test_case_info.hpp>
#include <catch2/interfaces/catch_interfaces_registry_hub.hpp>
#include <catch2/interfaces/catch_interfaces_testcase.hpp>
#endif

#include <iostream>

/// Whether the tests of this program read the reference data: true in needs_reference.cpp, false in needs_nothing.cpp.
extern const bool needs_reference_data;

namespace {

/// What ctest takes for "skipped" (SKIP_RETURN_CODE).
constexpr int skipped = 77;

std::size_t number_of_tests() { return Catch::getRegistryHub().getTestCaseRegistry().getAllTests().size(); }

}    // namespace

int main(int argc, char** argv) {
    if (number_of_tests() == 0) {
        std::cerr << "no tests found\n";
        return EXIT_FAILURE;
    }
    if (needs_reference_data && !std::filesystem::is_directory(reference_data())) {
        std::cout << number_of_tests() << " reference tests skipped: no reference data\n";
        return skipped;
    }
    return Catch::Session().run(argc, argv);
}
