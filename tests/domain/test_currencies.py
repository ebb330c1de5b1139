# SPDX-License-Identifier: MIT
"""The currencies of ISO 4217 and how many digits each has behind the point."""

import pytest

from rider.domain.currencies import ACTIVE, CURRENCIES, RETIRED
from rider.domain.money import exponent, is_currency


def test_every_code_has_the_form_of_one() -> None:
    assert all(map(is_currency, CURRENCIES))
    assert ACTIVE.isdisjoint(RETIRED)
    assert {"EUR", "USD", "XOF", "UYW"} <= ACTIVE
    assert CURRENCIES.isdisjoint({"ABC", "XXX", "XTS", "XAU", "DEM"})


@pytest.mark.parametrize(("code", "digits"), [("CLF", 4), ("UYW", 4), ("UYI", 0), ("TND", 3), ("EUR", 2)])
def test_funds_codes_have_digits_of_their_own(code: str, digits: int) -> None:
    assert exponent(code) == digits
