# SPDX-License-Identifier: MIT
"""Pictures of every screen, drawn by the app itself."""
