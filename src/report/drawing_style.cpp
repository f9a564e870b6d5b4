// SPDX-License-Identifier: BSL-1.0
// Colours that colour-blind readers can tell apart: M. Okabe and K. Ito, "Color Universal Design" (2008). What they tell is told by
// dashes, hatching or words as well.
#include <depositary/report/world_map.hpp>

namespace depositary {

std::string_view drawing_style() {
    return R"css(:root{--paper:#fff;--ink:#1a1a1a;--soft:#555;--faint:#d9d9d9;--in:#009e73;--signed:#e69f00;--moving:#56b4e9;--outside:#c4c4c4;--opposed:#d55e00;--activity:#cc79a7;--line-in:#00714f;--line-signed:#a86f00;--mark:#b34700;--nobody:#efefef;--provisional:#f0e442}
@media (prefers-color-scheme:dark){:root{--paper:#16181a;--ink:#f0f0f0;--soft:#b9b9b9;--faint:#3c4043;--outside:#8d9196;--line-in:#2fd6a5;--line-signed:#ffc247;--mark:#ff9a5c;--nobody:#26292c}}
@media print{:root{--paper:#fff;--ink:#000;--soft:#333;--faint:#bbb;--outside:#c4c4c4;--line-in:#00714f;--line-signed:#a86f00;--mark:#b34700;--nobody:#efefef}}
.chart{font:12px/1 Helvetica,Arial,"Liberation Sans",sans-serif;background:var(--paper)}
.chart text{fill:var(--ink)}
.chart text.chip{fill:#000;font-size:11px}
.chart .axis{stroke:var(--soft);stroke-width:1;fill:none}
.chart .grid{stroke:var(--faint);stroke-width:1}
.chart .mark{stroke:var(--mark);stroke-width:1.5;stroke-dasharray:2 3}
.chart .threshold{stroke:var(--mark);stroke-width:2;stroke-dasharray:10 4}
.chart .period{fill:var(--moving);fill-opacity:.18}
.chart .bar{stroke:var(--ink);stroke-width:.6}
.chart .in{fill:var(--in)}
.chart .signed{fill:var(--signed)}
.chart .bar.signed{stroke-dasharray:3 2}
.chart .moving{fill:var(--moving)}
.chart .outside{fill:var(--outside)}
.chart .opposed{fill:var(--opposed)}
.chart .activity{fill:var(--activity)}
.chart .curve{fill:none;stroke-width:2.5}
.chart .curve.in{stroke:var(--line-in)}
.chart .curve.signed{stroke:var(--line-signed);stroke-dasharray:7 4}
.chart .curve.median{stroke:var(--soft);stroke-dasharray:2 3}
.chart .lane{stroke-width:4}
.chart .lane.in{stroke:var(--in)}
.chart .lane.signed{stroke:var(--signed);stroke-dasharray:3 2}
.chart .dot{stroke:var(--ink);stroke-width:.8}
.chart .band{fill:var(--moving);stroke:none}
.chart .band.whole{fill-opacity:.18}
.chart .band.half{fill-opacity:.38}
.chart .land{stroke:var(--paper);stroke-width:2}
.chart circle.land,.chart rect.land{stroke:var(--ink);stroke-width:2}
.chart rect.land{stroke-width:.6}
.chart .party{fill:var(--in)}
.chart .contracting{fill:var(--moving)}
.chart .provisional{fill:var(--provisional)}
.chart .signatory{fill:var(--signed)}
.chart .former{fill:var(--opposed)}
.chart .nobody{fill:var(--nobody)}
.chart .hatching{stroke:#000;stroke-width:1;stroke-opacity:.45;fill:none}
.chart .over{pointer-events:none}
)css";
}

}    // namespace depositary
