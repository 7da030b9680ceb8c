"""`check`: read, and say what is wrong; nothing is written unless returns are asked for."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

from crmsheets.analysis.judge import judge
from crmsheets.disk.save import save_all
from crmsheets.jobs.gather import Gathered, Track, gather, silent
from crmsheets.jobs.returns import as_files, returned
from crmsheets.model.settings import Settings
from crmsheets.model.text import Locale


def check(
    paths: Sequence[Path],
    settings: Settings,
    locale: Locale,
    today: dt.date,
    *,
    returns: Path | None = None,
    track: Track = silent,
    mapping: Path | None = None,
    decisions: Path | None = None,
) -> Gathered:
    """Read and check; with `returns` the marked-up copies are written into that folder."""
    gathered = gather(
        paths,
        settings,
        locale,
        today,
        out=returns,
        track=track,
        mapping=mapping,
        decisions=decisions,
    )
    if returns is not None:
        judged = judge(gathered.data, gathered.settings, today)
        save_all(
            returns,
            as_files(
                returned(gathered, judged, gathered.settings, gathered.locale), gathered.locale
            ),
        )
    return gathered
