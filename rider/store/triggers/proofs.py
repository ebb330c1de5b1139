# SPDX-License-Identifier: MIT
"""Proofs, waivers and withdrawals: what may come in, and that nothing of it is ever edited."""

from rider.domain.proof import LEAST_LETTERS, LEAST_WORDS, MOST_LETTERS, Role
from rider.store.triggers.sql import BLANKS, HEAD, listed, never, refuse, same, says, there_already, trigger

# What stands: a proof that is neither withdrawn nor superseded, with the grade that follows from the
# form of its requirement and from what backs it (domain.proof.grade says the same in Python).
STANDING_PROOF = """CREATE VIEW standing_proof AS
SELECT p.id, p.deal_id, p.requirement_id, p.kind, p.happened_on, p.seq,
       CASE WHEN r.form IN ('quote', 'document') THEN 3
            WHEN p.link IS NOT NULL OR p.attachment IS NOT NULL THEN 2
            ELSE 1 END AS grade
  FROM proof p JOIN requirement r ON r.id = p.requirement_id
 WHERE NOT EXISTS (SELECT 1 FROM withdrawal w WHERE w.proof_id = p.id)
   AND NOT EXISTS (SELECT 1 FROM proof s WHERE s.supersedes_id = p.id)"""

_FOUR_WORDS = (
    f"NEW.words GLOB replace(replace('*{'NB*' * (LEAST_WORDS - 1)}N*',"
    f" 'N', '[^' || {BLANKS} || ']'), 'B', '[' || {BLANKS} || ']')"
)
# A letter, as far as GLOB can tell: neither blank nor digit nor any other sign of ASCII.
_TWENTY_LETTERS = (
    f"NEW.words GLOB replace('*{'L' * LEAST_LETTERS}', 'L', '[^]!-@[\\^-`{{-~' || {BLANKS} || ']*')"
)


def _different_signs(text: str, least: int) -> str:
    """A condition: a text has so many different signs; each turn takes the first sign out of what is left."""
    rest = f"SELECT replace(lower({text}), ' ', '') AS w"
    for _ in range(least - 1):
        rest = f"SELECT replace(w, substr(w, 1, 1), '') AS w FROM ({rest})"
    return f"length(({rest})) > 0"


PROOF_IN = trigger(
    "proof_in",
    "BEFORE INSERT ON proof",
    refuse(
        "proof: it comes from the ledger, for one requirement of the deal''s own pipeline",
        f"NOT EXISTS (SELECT 1 FROM event e WHERE e.seq = {HEAD} AND e.seq = NEW.seq"
        " AND e.kind = CASE NEW.kind WHEN 'proof' THEN 'proved' WHEN 'waiver' THEN 'waived' END"
        " AND e.subject_id = NEW.id AND e.deal_id = NEW.deal_id)"
        " OR NOT EXISTS (SELECT 1 FROM requirement r JOIN stage s ON s.id = r.stage_id"
        " JOIN deal d ON d.pipeline_id = s.pipeline_id"
        " WHERE r.id = NEW.requirement_id AND r.archived_seq IS NULL AND d.id = NEW.deal_id)",
    ),
    refuse(
        "proof: it is there already, and a proof is corrected once",
        "EXISTS (SELECT 1 FROM proof WHERE id = NEW.id OR seq = NEW.seq)"
        " OR NEW.supersedes_id IS NOT NULL AND (EXISTS"
        " (SELECT 1 FROM proof WHERE supersedes_id = NEW.supersedes_id) OR NOT EXISTS"
        " (SELECT 1 FROM proof o WHERE o.id = NEW.supersedes_id AND o.deal_id = NEW.deal_id"
        " AND o.requirement_id = NEW.requirement_id))",
    ),
    # The domain asks for the same and knows more placeholders; nothing that it takes is refused here.
    refuse(
        "proof: it says something, in at least four words",
        f"typeof(NEW.words) <> 'text' OR length(NEW.words) > {MOST_LETTERS}"
        f" OR NOT {_FOUR_WORDS} OR NOT {_TWENTY_LETTERS} OR NOT {_different_signs('NEW.words', 5)}",
    ),
    refuse(
        "proof: it has a day that is not ahead",
        "NEW.happened_on IS NULL OR NEW.happened_on IS NOT date(NEW.happened_on, '+0 days')"
        " OR NEW.happened_on < '1900-01-01'"
        " OR julianday(NEW.happened_on) - 2440587.5 >"
        " (SELECT recorded_at / 86400000 FROM event WHERE seq = NEW.seq) + 1",
    ),
    refuse(
        "proof: this requirement cannot be waived",
        "NEW.kind = 'waiver' AND NOT EXISTS"
        " (SELECT 1 FROM requirement WHERE id = NEW.requirement_id AND waivable = 1)",
    ),
    refuse(
        "proof: it names a person at the buyer of this deal",
        "(NEW.person_id IS NOT NULL OR NEW.kind = 'proof' AND EXISTS"
        " (SELECT 1 FROM requirement WHERE id = NEW.requirement_id AND names_person = 1))"
        " AND NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person_id AND deal_id = NEW.deal_id"
        f" AND {says('name')})",
    ),
    refuse(
        "proof: it has what its form asks for",
        "NEW.kind = 'proof' AND NOT EXISTS (SELECT 1 FROM requirement r WHERE r.id = NEW.requirement_id"
        " AND CASE r.form"
        f" WHEN 'person' THEN NEW.role IN ({listed(set(Role) - {Role.UNKNOWN})})"
        " WHEN 'document' THEN coalesce(NEW.link, NEW.attachment) IS NOT NULL"
        " WHEN 'amount' THEN typeof(NEW.amount_minor) = 'integer' AND NEW.amount_minor > 0"
        " AND NEW.currency GLOB '[A-Z][A-Z][A-Z]'"
        " WHEN 'agreed_step' THEN NEW.due_on >= NEW.happened_on"
        " ELSE 1 END)"
        " OR NEW.due_on IS NOT date(NEW.due_on, '+0 days')"
        " OR NEW.link IS NOT NULL AND (typeof(NEW.link) <> 'text'"
        f" OR NEW.link GLOB '*[' || {BLANKS} || ']*' OR NOT (lower(NEW.link) GLOB 'http://?*'"
        " OR lower(NEW.link) GLOB 'https://?*' OR lower(NEW.link) GLOB 'mailto:*@*'))"
        " OR NEW.attachment IS NOT NULL AND NOT EXISTS"
        " (SELECT 1 FROM attachment WHERE sha256 = NEW.attachment)",
    ),
)

_PROOF_COLUMNS = (
    "id, seq, deal_id, requirement_id, kind, person_id, role, happened_on, link, attachment,"
    " amount_minor, currency, due_on, supersedes_id"
)

# A person's words can be taken out for good; their digest stays in the chain.
PROOF_CHANGED = trigger(
    "proof_changed",
    "BEFORE UPDATE ON proof",
    refuse(
        "proof: it is never edited",
        f"NOT ({same(_PROOF_COLUMNS)} AND NEW.words = '' AND EXISTS (SELECT 1 FROM event e"
        " WHERE e.kind = 'redacted' AND e.about_seq = OLD.seq))",
    ),
)

WITHDRAWAL_IN = trigger(
    "withdrawal_in",
    "BEFORE INSERT ON withdrawal",
    refuse(
        "proof: a withdrawal comes from the ledger, once",
        f"NOT EXISTS (SELECT 1 FROM event e JOIN proof p ON p.id = e.subject_id WHERE e.seq = {HEAD}"
        " AND e.seq = NEW.seq AND e.kind = 'withdrew' AND e.subject_id = NEW.proof_id"
        " AND e.deal_id = p.deal_id)"
        " OR EXISTS (SELECT 1 FROM withdrawal WHERE proof_id = NEW.proof_id OR seq = NEW.seq)",
    ),
)

PERSON_CHANGED = trigger(
    "person_changed",
    "BEFORE UPDATE ON person",
    refuse(
        "proof: a person stays with their deal and keeps a name",
        f"NOT ({same('id, deal_id')} AND {says('NEW.name')})",
    ),
)

TRIGGERS = (
    PROOF_IN,
    PROOF_CHANGED,
    never("proof", "DELETE", "proof: it is withdrawn, never deleted"),
    WITHDRAWAL_IN,
    never("withdrawal", "UPDATE", "proof: a withdrawal stays"),
    never("withdrawal", "DELETE", "proof: a withdrawal stays"),
    there_already("person", "person", "id = NEW.id"),
    PERSON_CHANGED,
    never("person", "DELETE", "proof: a person stays with their deal"),
    there_already("attachment", "attachment", "sha256 = NEW.sha256"),
    never("attachment", "UPDATE", "record: an attachment stays"),
    never("attachment", "DELETE", "record: an attachment stays"),
)
