# SPDX-License-Identifier: MIT
"""From a wish of the rep to a verb: what it asks for, and what it tells."""
