# SPDX-License-Identifier: MIT
"""Tables without a deal: a header alone, and what an export of Rider's writes beside its deals."""

from rider.domain.errors import InputError
from rider.exchange.files.headers import normal
from rider.exchange.files.table import Table
from rider.service.transfer.plain_tables import DEALS, TABLES


def refuse_bare(table: Table) -> None:
    """Refuse a table without rows.

    Raises:
        InputError: it is one.
    """
    if not table.rows:
        raise InputError(
            "{name} has a header and no rows below it, so there is nothing to bring in. Export "
            "the deals from your CRM again.",
            name=table.name,
        )


def refuse_own(table: Table) -> None:
    """Refuse a table that an export of Rider's wrote beside its deals.

    Raises:
        InputError: it is one, by all of its columns.
    """
    have = {normal(column) for column in table.header}
    for other in TABLES:
        if other is not DEALS and have.issuperset(map(normal, other.header)):
            raise InputError(
                "{name} is what Rider exported as {other}.csv, which has no deals to bring in. "
                "Choose {deals}.csv beside it.",
                name=table.name,
                other=other.name,
                deals=DEALS.name,
            )
