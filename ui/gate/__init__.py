# SPDX-License-Identifier: MIT
"""The gate sheet: where the proofs that a stage asks for are given."""
