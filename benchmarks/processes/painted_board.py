# SPDX-License-Identifier: MIT
"""Rider as it is started by hand, up to its first paint, after which it imports QtNetwork first of all."""

import os
import sys
from time import process_time

from ui.app import main


class Painted:
    """Stands before all finders of modules and waits for the one that is wanted after the first paint."""

    @staticmethod
    def find_spec(name: str, _path: object = None, _target: object = None) -> None:
        if name == "PySide6.QtNetwork":
            print(process_time(), flush=True)
            os._exit(0)


sys.meta_path.insert(0, Painted)  # type: ignore[arg-type]
main([])
