# SPDX-License-Identifier: MIT
"""Errors that carry a sentence for the rep: what happened and what to do."""

from enum import StrEnum

from rider.domain.said import Said


class Fault(StrEnum):
    """What is the matter with a data file, where that decides what can be done about it."""

    DAMAGED = "damaged"
    MISSING = "missing"
    """There is none, though there are backups of one."""
    FOREIGN = "foreign"
    NEWER = "newer"
    ALTERED = "altered"
    OUT_OF_REACH = "out_of_reach"
    """Another program, the disk or the rights of the folder stand between Rider and the file."""
    OTHER = "other"


class RiderError(Exception):
    """A known failure; its text is a sentence that can be shown as it is."""

    def __init__(self, words: str, /, **values: object) -> None:
        """Keep words and values apart as well, so that a screen can say them in the rep's language."""
        super().__init__(Said(words, **values) if values or not isinstance(words, Said) else words)


class FileError(RiderError):
    """The data file cannot be used: foreign, damaged, newer, locked or out of reach; `fault` says which."""

    def __init__(self, words: str, fault: Fault = Fault.OTHER, /, **values: object) -> None:
        """Carry a sentence, and what is the matter where that is known."""
        super().__init__(words, **values)
        self.fault = fault


class GateClosedError(RiderError):
    """A move was refused because buyer-side proof is short."""


class RuleError(RiderError):
    """A verb was refused by a rule other than the gate."""


class InputError(RiderError):
    """Something given to Rider (a file, an option, a field) cannot be read."""
