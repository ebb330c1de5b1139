# SPDX-License-Identifier: MIT
"""What the rep sees: Qt widgets that show read models and emit wishes."""
