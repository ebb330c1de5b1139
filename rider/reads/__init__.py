# SPDX-License-Identifier: MIT
"""Read models: plain SQL in, frozen values out; no ORM on the read path."""
