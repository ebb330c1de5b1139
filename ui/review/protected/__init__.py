# SPDX-License-Identifier: MIT
"""The fourth question: did the protected time pay?"""
