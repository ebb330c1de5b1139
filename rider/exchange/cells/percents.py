# SPDX-License-Identifier: MIT
"""Probabilities as files write them: in percent, or as shares of one; a column is one of the two."""

from collections.abc import Iterable


def are_shares(cells: Iterable[str]) -> bool:
    """Say whether a column has shares of one: none of its plain numbers is above one, and one is below."""
    plain = (number for cell in cells if "%" not in cell and (number := _number(cell)) is not None)
    largest, has_fraction = 0.0, False
    for number in plain:
        largest = max(largest, number)
        has_fraction = has_fraction or 0 < number < 1
    return has_fraction and largest <= 1


def percentage(cell: str, *, shares: bool = False) -> int | None:
    """Return a probability in percent, None for what is none; with `shares`, 0.85 is 85 percent."""
    number = _number(cell)
    if number is None:
        return None
    if shares and "%" not in cell:
        number *= 100
    return round(number) if 0 <= number <= 100 else None


def _number(cell: str) -> float | None:
    figure = cell.strip().removesuffix("%").strip().replace(",", ".")
    try:
        return float(figure) if len(figure) <= 12 else None
    except ValueError:
        return None
