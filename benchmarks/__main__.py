# SPDX-License-Identifier: MIT
"""Run the benchmarks: all of them, which writes results.md, or those that are named."""

import argparse
from importlib import import_module

from benchmarks import results
from benchmarks.timing import ROUNDS

MODULES = (
    "start",
    "read",
    "paint",
    "focus",
    "review",
    "trends",
    "move",
    "reading",
    "importing",
    "calendars",
    "filter",
    "chain",
    "idle",
)


def main() -> None:
    """Measure and print line by line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(MODULES)}; all by default")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="how often each is measured (%(default)s)")
    args = parser.parse_args()
    if unknown := set(args.names) - set(MODULES):
        parser.error(f"there is no benchmark {', '.join(sorted(unknown))}")
    found = []
    print(results.HEAD, flush=True)
    for name in args.names or MODULES:
        for line in import_module(f"benchmarks.{name}").lines(args.rounds):
            found.append(line)
            print(results.row(line), flush=True)
    if not args.names:
        results.write(found, args.rounds)


if __name__ == "__main__":
    main()
