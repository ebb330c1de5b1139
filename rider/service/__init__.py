# SPDX-License-Identifier: MIT
"""The verbs of Rider: one verb is one function is one short unit of work."""
