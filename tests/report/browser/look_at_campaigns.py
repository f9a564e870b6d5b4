#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Makes the pages of campaigns before, during and after their time, and looks at them: look_at_campaigns.py PROGRAM FOLDER"""
import os
import subprocess
import sys

import look_at_page

REPORTS = [
    ("enforced-disappearance", "2009-12-31"),
    ("enforced-disappearance", "2026-01-01"),
    ("mine-ban", "1998-09-15"),
    ("mine-ban", "1992-01-01"),
    ("children-in-armed-conflict", "2012-02-12"),
    ("international-criminal-court", "2002-04-11"),
    ("cluster-munitions", "2010-08-01"),
]
FIGURES = "curve,map,regions,stages,timeline,ribbon,lanes"


def main():
    program, folder = sys.argv[1:3]
    os.makedirs(folder, exist_ok=True)
    pages = []
    for campaign, day in REPORTS:
        page = os.path.join(folder, f"{campaign}-{day}.html")
        subprocess.run([program, "campaign", campaign, "--on", day, "--html", page], check=True, stdout=subprocess.DEVNULL)
        pages.append(page)
    sys.argv[1:] = ["--folder", folder, "--figures", FIGURES, *pages]
    return look_at_page.main()


if __name__ == "__main__":
    sys.exit(main())
