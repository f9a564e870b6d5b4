# SPDX-License-Identifier: BSL-1.0
# What cmake/check.sh, cmake/demo.sh and .ci/run share: it finds or installs what the build needs, builds and tests by preset.
# To be read by bash: . cmake/setup.sh

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

library_packages=(g++ cmake ninja-build ccache libboost-serialization-dev libfmt-dev libcli11-dev
    nlohmann-json3-dev libtomlplusplus-dev libpugixml-dev catch2 libbenchmark-dev)
browser_packages=(python3 chromium chromium-driver)
lint_packages=(clang clang-format clang-tidy)

say() { printf '\n== %s\n' "$*"; }

fail() {
    printf '\nFAILED: %s\n' "$*" >&2
    exit 1
}

has() { command -v "$1" >/dev/null; }

is_installed() { [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

# install PACKAGE...: with apt, and only what is missing. Without apt it says what is needed, and the build goes on with what
# there is.
install() {
    if ! has apt-get || ! has dpkg-query; then
        printf 'This is not Debian or Ubuntu. Needed is what these packages hold there: %s\n' "$*"
        has cmake && has ninja || fail "install at least cmake and ninja, then run this again"
        return
    fi
    local missing=() package
    for package; do is_installed "$package" || missing+=("$package"); done
    [ ${#missing[@]} -gt 0 ] || return 0
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        has sudo || fail "this is not root and there is no sudo; as root, run: apt-get install ${missing[*]}"
        as_root=(sudo)
    fi
    say "Installing ${missing[*]}"
    "${as_root[@]}" apt-get update -qq </dev/null || fail "apt-get update"
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq -o Dpkg::Use-Pty=0 --no-install-recommends \
        "${missing[@]}" </dev/null >/dev/null || fail "apt-get install ${missing[*]}"
}

# newest_enough VERSION COMPILER...: the first of the compilers that has at least that major version.
newest_enough() {
    local least=$1 candidate version
    shift
    for candidate; do
        version=$("$candidate" -dumpversion 2>/dev/null) || continue
        if [ "${version%%.*}" -ge "$least" ]; then
            command -v "$candidate"
            return
        fi
    done
    return 1
}

set_up() {
    install "${library_packages[@]}"
    gxx=$(newest_enough 12 g++ g++-14 g++-13 g++-12) || { install g++-12 && gxx=$(newest_enough 12 g++-12); } ||
        fail "g++ 12 or later is needed"
}

set_up_lint() {
    install "${lint_packages[@]}"
    clangxx=$(newest_enough 14 clang++ clang++-16 clang++-15 clang++-14) || fail "clang++ 14 or later is needed"
    # Debian keeps the sanitizers of clang in a package that is only recommended.
    echo 'int main() {}' | "$clangxx" -fsanitize=address -x c++ - -o /dev/null 2>/dev/null ||
        install "libclang-rt-$("$clangxx" -dumpversion | cut -d. -f1)-dev"
}

# What looks at pages. Ubuntu has Chromium as another kind of package; without it these tests are skipped.
set_up_browser() {
    if has apt-cache && [ -n "$(apt-cache policy chromium-driver 2>/dev/null | grep Candidate | grep -v none)" ]; then
        (install "${browser_packages[@]}") || say "No Chromium: the tests that open pages in it are skipped"
    fi
}

jobs() { nproc 2>/dev/null || getconf _NPROCESSORS_ONLN; }

# build PRESET COMPILER [OPTION OF THE BUILD]...
build() {
    local preset=$1 compiler=$2
    shift 2
    say "Building: preset $preset, $("$compiler" --version | head -n 1)"
    if has ccache; then export CMAKE_CXX_COMPILER_LAUNCHER=ccache CCACHE_SLOPPINESS=pch_defines,time_macros; fi
    mkdir -p "build/$preset"
    CXX=$compiler cmake --preset "$preset" >"build/$preset/configure.log" 2>&1 || {
        cat "build/$preset/configure.log" >&2
        fail "cmake --preset $preset"
    }
    cmake --build --preset "$preset" --parallel "$(jobs)" "$@" || fail "cmake --build --preset $preset"
}

# run_tests PRESET: with ctest; at the end, how many cases and assertions the programs of tests ran and how many were skipped.
run_tests() {
    say "Testing: preset $1"
    ctest --preset "$1" --no-tests=error --parallel "$(jobs)" || fail "ctest --preset $1"
    awk '/All tests passed \(/ { gsub(/[(,)]/, ""); assertions += $4; cases += $7 }
         /reference tests skipped/ { skipped += $1 }
         END {
             printf "%d test cases with %d assertions passed", cases, assertions
             if (skipped) printf "; %d reference tests skipped: no reference data", skipped
             print ""
             exit cases == 0
         }' "build/$1/Testing/Temporary/LastTest.log" || fail "no tests found"
}
