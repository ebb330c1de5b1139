# SPDX-License-Identifier: MIT
"""What all deals of a demo share while it is written."""

from dataclasses import dataclass

from rider.demo.hours import Calendar, HistoryClock
from rider.demo.people import Market
from rider.demo.words import Phrases, Sayings
from rider.domain.playbook import Pipeline
from rider.reads.reader import Reader
from rider.store.engine import Store


@dataclass(frozen=True, slots=True)
class Theatre:
    """The open file, its pipelines (looked up once), the words and the time."""

    store: Store
    reader: Reader
    clock: HistoryClock
    calendar: Calendar
    ladders: tuple[Pipeline, ...]
    market: Market
    sayings: Sayings
    phrases: Phrases
