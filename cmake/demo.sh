#!/usr/bin/env bash
# SPDX-License-Identifier: BSL-1.0
# Shows the main job: the Mine Ban Convention before and after its entry into force, why, and what moved in between.
. "$(dirname "$0")/setup.sh"

set_up
build release "$gxx" --target depositary_cli

show() {
    printf '\n$ depositary %s\n' "$*"
    build/release/depositary "$@"
}
show status mine-ban-1997 --on 1998-09-15
show timeline mine-ban-1997 --from 1998-09-15 --to 1999-03-01
show status mine-ban-1997 --on 1999-03-01
show explain mine-ban-1997 --on 1999-03-01
