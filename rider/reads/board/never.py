# SPDX-License-Identifier: MIT
"""Rows that look like deals and never were any."""

NEVER_DEALS = """
SELECT d.id FROM deal d
 WHERE d.archived_at IS NOT NULL
   AND (d.merged_into_id IS NOT NULL
        OR EXISTS (SELECT 1 FROM event a JOIN event c ON c.seq = a.body ->> '$.undone'
                    WHERE c.kind = 'created' AND a.seq = (SELECT max(l.seq) FROM event l
                          WHERE l.deal_id = d.id AND l.kind = 'archived'))
        OR d.external_source LIKE '% (taken back: %)')"""
"""Deals merged into another one, and those whose making or import was taken back."""
