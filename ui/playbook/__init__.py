# SPDX-License-Identifier: MIT
"""The page on which playbooks are edited: pipelines, their stages and what each asks for."""
