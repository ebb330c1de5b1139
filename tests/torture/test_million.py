# SPDX-License-Identifier: MIT
"""The largest file that is taken: a million rows, on the whole way in and back again."""

from collections.abc import Callable
from pathlib import Path

import pytest

from rider.exchange.importing import carry_out, plan
from rider.service.taking_back import take_back
from rider.store.engine import Store
from tests.deal_files import look_at
from tests.torture.aftermath import rows, wrongs
from tests.torture.figures import Figures

pytestmark = pytest.mark.torture


def test_a_million_rows_come_in_and_are_taken_back(
    store: Store, tmp_path: Path, rounds: Callable[[int, int], int], figures: Figures
) -> None:
    many, path = rounds(3_000, 1_000_000), tmp_path / "many.csv"
    with path.open("w") as file:
        file.write("Id,Name,Account,Amount,Currency,Stage,Owner\n")
        file.writelines(f"{n},Deal {n},Account {n % 997},{n},EUR,Discovery,Ada\n" for n in range(many))
    with figures.trial(f"an import of {many:,} rows and its taking back"):
        result = carry_out(store, plan(look_at(store, path), store))
        assert (result.new, result.skipped) == (many, 0)
        assert rows(store.folder, "SELECT count(*), max(value_minor) FROM deal") == [(many, 100 * (many - 1))]
        assert wrongs(store.folder) == []
        assert take_back(store, result.seq or 0) is not None
        assert rows(store.folder, "SELECT count(*) FROM deal WHERE archived_at IS NULL") == [(0,)]
        assert wrongs(store.folder) == []
