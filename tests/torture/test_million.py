# SPDX-License-Identifier: MIT
"""The largest file that is taken: a million rows, on the whole way in."""

from collections.abc import Callable
from pathlib import Path

import pytest

from rider.exchange.importing import carry_out, plan
from rider.store.engine import Store
from tests.deal_files import look_at
from tests.torture.aftermath import rows
from tests.torture.figures import Figures

pytestmark = pytest.mark.torture


def test_a_million_rows_come_in(
    store: Store, tmp_path: Path, rounds: Callable[[int, int], int], figures: Figures
) -> None:
    many, path = rounds(3_000, 1_000_000), tmp_path / "many.csv"
    with path.open("w") as file:
        file.write("Id,Name,Account,Amount,Currency,Stage,Owner\n")
        file.writelines(f"{n},Deal {n},Account {n % 997},{n},EUR,Discovery,Ada\n" for n in range(many))
    with figures.trial(f"an import of {many:,} rows"):
        result = carry_out(store, plan(look_at(store, path), store))
        assert (result.new, result.skipped) == (many, 0)
        assert rows(store.folder, "SELECT count(*), max(value_minor) FROM deal") == [(many, 100 * (many - 1))]
        assert rows(store.folder, "SELECT count(*) FROM import_row") == [(many,)]
        assert rows(store.folder, "PRAGMA quick_check") == [("ok",)]
