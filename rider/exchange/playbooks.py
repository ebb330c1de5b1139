# SPDX-License-Identifier: MIT
"""Playbooks as TOML, out and in."""

from rider.domain.playbook import Pipeline
from rider.domain.playbook_edits import PipelineDraft


def written(pipeline: Pipeline) -> str:
    """Return a playbook as TOML, without what is archived."""
    raise NotImplementedError


def read(text: str) -> PipelineDraft:
    """Return the playbook that a TOML text describes.

    Raises:
        InputError: it describes none; the sentence names the place.
    """
    raise NotImplementedError
