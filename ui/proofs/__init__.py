# SPDX-License-Identifier: MIT
"""The forms in which proof is given: what the gate sheet and the deal panel share."""
