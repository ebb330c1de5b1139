# SPDX-License-Identifier: MIT
"""The third question: meetings, and what outreach was answered with."""
