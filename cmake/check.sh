#!/usr/bin/env bash
# SPDX-License-Identifier: BSL-1.0
# Builds everything and runs all tests, on a machine that may have nothing but git and a shell.
. "$(dirname "$0")/setup.sh"

set_up
build release "$gxx"
run_tests release
say "Check passed"
