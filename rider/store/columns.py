# SPDX-License-Identifier: MIT
"""Column types that the tables share."""

from enum import StrEnum
from typing import Any
from uuid import UUID

import sqlalchemy as sa


class HexId(sa.TypeDecorator[str]):
    """A UUID column whose values are 32 hexadecimal digits in Python, as plain SQL reads them."""

    impl = sa.Uuid
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: sa.Dialect) -> UUID | None:
        """Turn the digits into what the driver's UUID type wants."""
        return None if value is None else UUID(value)

    def process_result_value(self, value: UUID | None, dialect: sa.Dialect) -> str | None:
        """Turn a UUID back into its digits."""
        return None if value is None else value.hex


def by_value(kind: type[StrEnum], name: str) -> sa.Enum:
    """Return an enumeration column that stores values and has a named CHECK."""
    return sa.Enum(
        kind,
        values_callable=lambda members: [m.value for m in members],
        native_enum=False,
        create_constraint=True,
        name=name,
        length=32,
    )


def key() -> Any:  # noqa: ANN401 - SQLModel's Field is typed as Any
    """Return a column for a primary key."""
    return sa.Column(HexId, primary_key=True)


def reference(
    target: str, *, null: bool = False, deferred: bool = False, index: bool = False
) -> sa.Column[str]:
    """Return a foreign key column, deferred where the referred row comes later in the unit of work."""
    refers = sa.ForeignKey(target, deferrable=deferred or None, initially="DEFERRED" if deferred else None)
    return sa.Column(HexId, refers, nullable=null, index=index)
