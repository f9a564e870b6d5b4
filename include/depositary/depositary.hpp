// SPDX-License-Identifier: BSL-1.0
#pragma once

/// The whole library but its formats, layer by layer; each layer knows only those above it, and can be included alone.

#include <depositary/calendar/counting.hpp>
#include <depositary/calendar/delay.hpp>

#include <depositary/roster/roster.hpp>

#include <depositary/treaty/clause_language.hpp>
#include <depositary/treaty/collection.hpp>
#include <depositary/treaty/definition.hpp>
#include <depositary/treaty/description.hpp>
#include <depositary/treaty/instrument.hpp>

#include <depositary/register/records.hpp>
#include <depositary/register/register.hpp>
#include <depositary/register/register_csv.hpp>

#include <depositary/law/derived_acts.hpp>
#include <depositary/law/judge.hpp>
#include <depositary/law/replay.hpp>

#include <depositary/status/circulation.hpp>
#include <depositary/status/grounds.hpp>
#include <depositary/status/relation.hpp>
#include <depositary/status/status.hpp>
#include <depositary/status/territory.hpp>
#include <depositary/status/text_corrections.hpp>
#include <depositary/status/timeline.hpp>
#include <depositary/status/versions.hpp>

#include <depositary/campaign/acts_in_time.hpp>
#include <depositary/campaign/before_after.hpp>
#include <depositary/campaign/conversion.hpp>
#include <depositary/campaign/definition.hpp>
#include <depositary/campaign/gaps.hpp>
#include <depositary/campaign/measure.hpp>
#include <depositary/campaign/pace.hpp>
#include <depositary/campaign/power.hpp>
#include <depositary/campaign/rates.hpp>
#include <depositary/campaign/reference.hpp>
#include <depositary/campaign/regions.hpp>
#include <depositary/campaign/reliability.hpp>
#include <depositary/campaign/required_pace.hpp>
#include <depositary/campaign/ribbon.hpp>
#include <depositary/campaign/stall.hpp>
#include <depositary/campaign/ways.hpp>

#include <depositary/testing/scenario.hpp>
