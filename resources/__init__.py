# SPDX-License-Identifier: MIT
"""What is shipped beside the code: icons, themes, playbooks, the stylesheet."""
