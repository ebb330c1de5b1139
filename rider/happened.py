# SPDX-License-Identifier: MIT
"""What of the record stands, as SQL that verbs and reads share: what was taken back did not happen.

Both judge a day by it, and neither may ask the other.
"""

# A momentum event that a proof has written stands and falls with the proof, and what a merge has carried over
# is told of the deal that stays.
STANDS = """e.source = 'rider'
   AND NOT EXISTS (SELECT 1 FROM event v WHERE v.kind = 'voided' AND v.about_seq = e.seq)
   AND NOT EXISTS (SELECT 1 FROM event v WHERE v.kind = 'undone' AND v.about_seq = e.seq)
   AND NOT EXISTS (SELECT 1 FROM withdrawal w WHERE w.proof_id = e.subject_id)
   AND NOT EXISTS (SELECT 1 FROM proof s WHERE s.supersedes_id = e.subject_id)
   AND NOT EXISTS (SELECT 1 FROM proof p JOIN deal m ON m.id = p.deal_id
                     JOIN event g ON g.deal_id = m.merged_into_id AND g.kind = 'proved'
                    WHERE p.id = e.subject_id AND g.body ->> '$.again' = p.seq)"""
"""The condition under which an event `e` stands."""

IS_SILENT = "e.body ->> '$.silently' IS NOT NULL"
"""Whether an event `e` moved a deal within what an import claims, and so no card."""
