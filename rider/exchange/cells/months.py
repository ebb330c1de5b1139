# SPDX-License-Identifier: MIT
"""The names of months in the languages of exports, in full or cut short."""

# Without accents; English, German, French, Spanish, Portuguese, Italian, Dutch.
_NAMES = (
    "january januar janvier enero janeiro gennaio januari",
    "february februar fevrier febrero fevereiro febbraio februari",
    "march marz maerz mrz mars marzo marco maart mrt",
    "april avril abril aprile",
    "may mai mayo maio maggio mei",
    "june juni juin junio junho giugno",
    "july juli juillet julio julho luglio",
    "august aout agosto augustus",
    "september septembre septiembre setiembre setembro settembre",
    "october oktober octobre octubre outubro ottobre",
    "november novembre noviembre novembro",
    "december dezember decembre diciembre dezembro dicembre",
)
_SHORTEST = 3


def _by_beginning() -> dict[str, int]:
    """Return every way to cut a month's name short that is no other's."""
    months: dict[str, set[int]] = {}
    for number, names in enumerate(_NAMES, 1):
        for name in names.split():
            for length in range(_SHORTEST, len(name) + 1):
                months.setdefault(name[:length], set()).add(number)
    return {name: found.pop() for name, found in months.items() if len(found) == 1}


_MONTHS = _by_beginning()


def month_of(name: str) -> int:
    """Return the number of a month.

    Raises:
        ValueError: no month has the name, or several begin so.
    """
    number = _MONTHS.get(name.lower())
    if number is None:
        raise ValueError(name)
    return number
