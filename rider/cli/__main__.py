# SPDX-License-Identifier: MIT
"""Lets `python -m rider.cli` carry out a verb."""

import sys

from rider.cli import main

raise SystemExit(main(sys.argv[1:]))
