# SPDX-License-Identifier: MIT
"""Killing a child at work. Children are forked from a server that has loaded Rider once, so many can die."""

import multiprocessing
import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import NamedTuple, TypeAlias, TypeVar

from rider.file import DataFolder
from tests.torture.victim import Receipt, toil

_FORKS = "forkserver" in multiprocessing.get_all_start_methods()
_BIRTHS = multiprocessing.get_context("forkserver" if _FORKS else "spawn")
if _FORKS:
    _BIRTHS.set_forkserver_preload(["tests.torture.victim", "tests.torture.ticking"])

T = TypeVar("T")
Work: TypeAlias = Callable[[str, Path, Path, Connection], None]
"""What a child does: its labour, the data folder, the desk, and the end of the pipe to speak into."""


class Strike(NamedTuple):
    """When a child is killed: after so many receipts, and so many seconds later."""

    receipts: int
    seconds: float


def some_strike(dice: random.Random, latest: Strike) -> Strike:
    """Return a strike that is no later than this one; without a receipt it may fall into the opening."""
    return Strike(dice.randint(0, latest.receipts), dice.uniform(0, latest.seconds))


def kill_at_work(folder: DataFolder, labour: str, desk: Path, strike: Strike) -> list[Receipt]:
    """Let a child work, kill it at the strike, and return what it had said until then."""
    return kill_while(toil, folder, labour, desk, strike, Receipt)


def kill_while(
    work: Work, folder: DataFolder, labour: str, desk: Path, strike: Strike, kind: type[T]
) -> list[T]:
    """Let a child do some work, kill it at the strike, and return what it had said until then."""
    with at_work(folder, labour, desk, work) as (child, listening):
        heard: list[T] = [listening.recv() for _ in range(strike.receipts)]
        child.join(strike.seconds)  # it never ends by itself: this waits for some part of a verb
        assert child.is_alive(), f"the child ended by itself: {child.exitcode}"
        child.kill()
        child.join()
        said = heard + _last_words(listening)
    assert all(isinstance(one, kind) for one in said)
    return said


@contextmanager
def at_work(
    folder: DataFolder, labour: str, desk: Path, work: Work = toil
) -> Iterator[tuple[BaseProcess, Connection]]:
    """Run a child that works, with the end of a pipe at which its receipts arrive; it is dead afterwards."""
    listening, said = _BIRTHS.Pipe(duplex=False)
    child = _BIRTHS.Process(target=work, args=(labour, folder.path, desk, said), daemon=True)
    child.start()
    said.close()
    with listening:
        try:
            yield child, listening
        finally:
            child.kill()
            child.join()
            child.close()


def _last_words(listening: Connection) -> list[T]:
    heard: list[T] = []
    try:
        while True:
            heard.append(listening.recv())
    except (EOFError, OSError):  # the pipe has run dry, perhaps in the middle of a receipt
        return heard


def kill_after(seconds: float, work: Callable[..., None], *arguments: Path) -> None:
    """Let a child work and kill it so many seconds after it has begun."""
    begun = _BIRTHS.Event()
    child = _BIRTHS.Process(target=work, args=(begun, *arguments), daemon=True)
    child.start()
    assert begun.wait(60)
    child.join(seconds)
    child.kill()
    child.join()
    child.close()
