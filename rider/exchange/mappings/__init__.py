# SPDX-License-Identifier: MIT
"""How the files of a source are read: vendors as data, guesses, what the rep says and has said of them."""
