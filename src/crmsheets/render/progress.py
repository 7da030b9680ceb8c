"""A progress bar on stderr while files are read; nothing where nobody watches."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable

from crmsheets.model.grid import Reading
from crmsheets.model.text import Locale, Text

READING = Text("读取", "Reading")
# Below this many files the bar would only flicker.
WORTH_SHOWING = 4


def tracked(
    locale: Locale, *, quiet: bool = False
) -> Callable[[Iterable[Reading], int], Iterable[Reading]]:
    """A function that passes readings through and shows how many of them have come."""

    def track(readings: Iterable[Reading], count: int) -> Iterable[Reading]:
        if quiet or count < WORTH_SHOWING or not sys.stderr.isatty():
            return readings
        from rich.console import Console  # noqa: PLC0415  # only where a bar is drawn
        from rich.progress import track as bar  # noqa: PLC0415  # the same

        console = Console(stderr=True)
        return bar(readings, READING(locale.lang), total=count, console=console, transient=True)

    return track
