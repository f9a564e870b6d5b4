// SPDX-License-Identifier: BSL-1.0

extern const bool needs_reference_data;
const bool needs_reference_data = true;
