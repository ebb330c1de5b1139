# SPDX-License-Identifier: MIT
"""What Focus and Review say and ask of time that is set aside: its words, fields and sheets."""
