# SPDX-License-Identifier: MIT
"""The command line: verbs without a screen go on before anything of Qt is imported."""

import argparse
import builtins
import gc
import os
import sys
from collections.abc import Sequence

from rider import __version__

HEADLESS_VERBS = ("import", "trends", "check", "export", "backup", "restore", "playbook", "demo")


def main(argv: Sequence[str] | None = None) -> int:
    """Run Rider and return its exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if os.name == "posix":
        os.umask(0o077)
    if getattr(sys, "frozen", False):
        _give_back_libraries()
    if arguments[:1] == ["--data"] and set(arguments[2:3]) & set(HEADLESS_VERBS):
        arguments = [arguments[2], *arguments[:2], *arguments[3:]]  # “rider --data DIR check” is as good
    if arguments and arguments[0] in HEADLESS_VERBS:
        from rider import cli

        return cli.main(arguments)
    if not arguments:
        return _show(None)  # most starts, and building a parser takes a while
    options = _parser().parse_args(arguments)
    if options.verb == "shots":
        from ui.shots.draw import draw
        from ui.shots.spoken import Spoken

        spoken = Spoken(options.language, mirrored=options.mirrored)
        return draw(options.directory, only=options.only, scaled=options.scaled, spoken=spoken)
    return _show(options.data, smoke=options.smoke)


def _give_back_libraries() -> None:
    """Let what Rider opens files with load the desktop's libraries instead of those in the bundle."""
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", "")  # kept by PyInstaller when it set the bundle's
    os.environ.pop("LD_LIBRARY_PATH", None)
    if before:
        os.environ["LD_LIBRARY_PATH"] = before


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="rider",
        description="Rider rewards what moved: a deal board on which no card moves without buyer-side proof.",
        epilog=f"Verbs without a screen: {', '.join(HEADLESS_VERBS)}; “rider import --help” explains one.",
    )
    parser.add_argument("--version", action="version", version=f"Rider {__version__}")
    parser.add_argument("--data", metavar="DIR", help="the data folder; by default the platform's own")
    parser.add_argument("--smoke", action="store_true", help="open, paint every page once, and end")
    verbs = parser.add_subparsers(dest="verb", metavar="VERB")
    shots = verbs.add_parser("shots", help="draw every screen, light and dark, into a folder")
    shots.add_argument("directory", metavar="DIR")
    shots.add_argument("--only", metavar="NAME", help="draw only the pictures of this name, such as “gate”")
    shots.add_argument("--language", metavar="CODE", help="draw them in this language, such as “de”")
    shots.add_argument("--mirrored", action="store_true", help="draw them from right to left")
    shots.add_argument("--scaled", action="store_true", help=argparse.SUPPRESS)  # Rider asks itself for it
    return parser


def _show(data: str | None, *, smoke: bool = False) -> int:
    if not has_display():
        if not smoke:
            print(
                "Rider needs a screen, and this session has none. “rider shots DIR” (or “make shots”) "
                "draws its pages as pictures instead.",
                file=sys.stderr,
            )
            return 1
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    gc.disable()  # nothing of what a start makes is rubbish; Start begins to collect
    _import_plainly()
    from ui.start import run

    return run(data, smoke=smoke)


def _import_plainly() -> None:
    """Take PySide's hook off `import`: it reads the source of every module, for a feature not used here.

    Without it the window stands a seventh sooner, and the services load in half the time.
    """
    import PySide6.QtCore  # noqa: F401 - puts the hook in place

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def has_display() -> bool:
    """Say whether a window can be shown: always but on a Unix desktop without X11 or Wayland."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


if __name__ == "__main__":
    sys.exit(main())
