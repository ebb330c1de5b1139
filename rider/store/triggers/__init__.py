# SPDX-License-Identifier: MIT
"""The gate and the record as SQL: every view and trigger of the data file.

How to read this file. A change of where a deal stands, or of a playbook, is an INSERT into `event`.
BEFORE triggers judge it: `record` its order and its hash, `moves` the ladder and the gate, `edits` what is
said of a playbook. AFTER triggers project it into `deal` and `spell`, and into what is archived and ordered.
Those tables (`projected`, `playbook`) and the others (`proofs`) take a row only where the ledger says the
same. Three facts of SQLite shape the text:

* An outer OR IGNORE or OR REPLACE replaces the conflict policy of statements inside a trigger, but not
  RAISE(ABORT). So every unique key is guarded by RAISE before a row comes in, and `event_projected` looks
  at the end whether the projection took place.
* REPLACE deletes without firing DELETE triggers (recursive_triggers is off by default). So rows are
  guarded on the way in.
* RAISE takes a literal only. The word before the colon names the rule; `rider.store.failures` turns
  it into a sentence.

Nothing here depends on a pragma or on a function that Rider would have to register.
"""

from rider.store.triggers import edits, focus, moves, playbook, projected, proofs, record, review
from rider.store.triggers.sql import GENESIS, never, refuse, same, there_already, trigger

__all__ = ["GENESIS", "TRIGGERS", "VIEWS"]

_STEP = "id, deal_id, seq, due_on, pushes, proof_id"
_STEP_WORDS = "what, why_now, refers_to, changed_since"
_NEW_WORDS = "NEW.what, NEW.why_now, NEW.refers_to, NEW.changed_since"
_STEPS = (
    there_already(
        "next_step",
        "next step",
        "id = NEW.id",
        "deal_id = NEW.deal_id AND closed_seq IS NULL AND NEW.closed_seq IS NULL",
    ),
    trigger(
        "next_step_changed",
        "BEFORE UPDATE ON next_step",
        refuse(
            "step: a step is closed once and otherwise stays",
            f"NOT ({same(f'{_STEP}, {_STEP_WORDS}')} AND OLD.closed_seq IS NULL"
            # A person's words may stand in an agreed step too, and can be taken out for good.
            f" OR {same(f'{_STEP}, closed_seq, outcome')} AND ({_NEW_WORDS}) IS ('', '', '', '')"
            " AND EXISTS (SELECT 1 FROM event e WHERE e.kind = 'redacted' AND e.about_seq = OLD.seq))",
        ),
    ),
    never("next_step", "DELETE", "step: a step stays in the record"),
)
_IMPORTED = (
    there_already("import_row", "imported row", "seq = NEW.seq AND file = NEW.file AND line = NEW.line"),
    never("import_row", "UPDATE", "record: an imported row stays as it was read"),
    never("import_row", "DELETE", "record: an imported row stays as it was read"),
)

VIEWS = (proofs.STANDING_PROOF,)
TRIGGERS = (
    *record.TRIGGERS,
    *moves.TRIGGERS,
    *projected.TRIGGERS,
    *proofs.TRIGGERS,
    *playbook.TRIGGERS,
    *edits.TRIGGERS,
    *_STEPS,
    *_IMPORTED,
    *focus.TRIGGERS,
    *review.TRIGGERS,
)
"""Every trigger in the order of creation. SQLite fires BEFORE triggers of one table in no promised order."""
