// SPDX-License-Identifier: BSL-1.0
// What CMake compiles the headers of all tests beside.
