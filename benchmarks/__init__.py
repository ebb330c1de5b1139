# SPDX-License-Identifier: MIT
"""How quick Rider is, each figure beside the least that the same work could cost on the same machine.

Machines differ and are noisy, so a target is a ratio: the project and its floor are measured in turns in one
run, and their medians compared. `make bench` runs every line and writes `results.md`; `python -m benchmarks
start read` prints some. They are no tests: nothing fails for being slow.
"""
