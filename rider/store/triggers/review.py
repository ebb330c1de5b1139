# SPDX-License-Identifier: MIT
"""Reviews: what was said of a day stays, and is said anew by a revision."""

from rider.store.triggers.sql import HEAD, never, refuse, same, there_already, trigger

_STAYS = "review: what was said of a day stays; a revision says it anew"

TRIGGERS = (
    there_already(
        "review",
        "review",
        "id = NEW.id",
        "seq = NEW.seq",
        "period = NEW.period AND first = NEW.first AND revision = NEW.revision",
    ),
    never("review", "UPDATE", _STAYS),
    never("review", "DELETE", _STAYS),
    there_already(
        "review_answer",
        "answer",
        "review_id = NEW.review_id AND question = NEW.question AND place = NEW.place",
    ),
    never("review_answer", "UPDATE", _STAYS),
    never("review_answer", "DELETE", _STAYS),
    there_already("expectation", "answer", "day = NEW.day"),
    trigger(
        "expectation_changed",
        "BEFORE UPDATE ON expectation",
        refuse(
            "review: an answer comes from the record",
            "NEW.day IS NOT OLD.day OR NEW.seq <= OLD.seq OR NOT EXISTS (SELECT 1 FROM event e"
            f" WHERE e.seq = NEW.seq AND e.seq = {HEAD} AND e.kind = 'expectation_answered'"
            # As `canonical` spells it; a trigger may not take JSON apart where schemas are not trusted.
            """ AND instr(e.body, ',' || coalesce('"' || NEW.came_true || '"', 'null') || '],"day":"'"""
            """ || NEW.day || '"') > 0)""",
        ),
    ),
    never("expectation", "DELETE", _STAYS),
    there_already("outreach", "batch", "id = NEW.id"),
    trigger(
        "outreach_changed",
        "BEFORE UPDATE ON outreach",
        refuse(
            "review: a batch is taken out, never changed",
            f"NOT ({same('id, seq, day, pain_point, reached, positive')})",
        ),
    ),
    never("outreach", "DELETE", "review: a batch is taken out, never deleted"),
)
