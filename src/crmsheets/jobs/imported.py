"""`crmsheets.import_`: an import as users of the library hold it."""

from __future__ import annotations

import datetime as dt
from functools import cached_property
from pathlib import Path
from typing import Any

import pandas as pd

from crmsheets.forms import mapping_words as words
from crmsheets.forms.mapping import lines
from crmsheets.jobs import frames
from crmsheets.jobs.import_ import Import, import_, target
from crmsheets.jobs.master import declared
from crmsheets.jobs.result import Where, given, listed
from crmsheets.jobs.words import day_of, lang_of
from crmsheets.model.cell import letters
from crmsheets.model.dataset import SheetBalance
from crmsheets.model.settings import Settings

MAPPING_COLUMNS = (
    "file",
    "sheet",
    "range",
    "table",
    "column",
    "header",
    "field",
    "samples",
    "confidence",
    "rung",
    "doubtful",
    "how",
)


class Imported:
    """What was read and what it was read as; nothing is written until `save`."""

    def __init__(self, done: Import) -> None:
        self.done = done

    def __repr__(self) -> str:
        """What there is, for a notebook or a prompt."""
        tables = self.done.judged.dataset.tables
        parts = [f"{len(table)} {name}" for name, table in tables.items() if len(table)]
        doubtful = sum(len(block.doubtful) for block in self.done.judged.dataset.blocks)
        return f"<crmsheets.Imported: {', '.join(parts)}, {doubtful} doubtful columns>"

    @property
    def workbook(self) -> bytes:
        """The filled workbook as .xlsx."""
        return self.done.workbook

    @cached_property
    def mapping(self) -> pd.DataFrame:
        """One row a column of every strange sheet, the doubtful ones first; python field names."""
        templates, locale = declared(self.done.settings), self.done.locale
        told = [
            (
                block.file,
                block.sheet,
                block.range,
                block.table or None,
                letters(seen.column),
                seen.header,
                seen.field or None,
                list(seen.samples),
                seen.confidence if seen.field else None,
                seen.rung or None,
                seen.doubtful,
                words.how(seen, block, templates, locale),
            )
            for block, seen in lines(self.done.judged.dataset.blocks)
        ]
        return pd.DataFrame(told, columns=list(MAPPING_COLUMNS))

    @cached_property
    def findings(self) -> pd.DataFrame:
        """One row a finding, as `analyze` gives them."""
        return frames.of_findings(self.done.judged.dataset.findings, self.done.locale)

    @cached_property
    def balance(self) -> pd.DataFrame:
        """One row a sheet: rows_present = rows_read + rows_rejected + rows_skipped; why in `skipped`."""
        return pd.DataFrame([_line(each) for each in self.done.judged.dataset.balance])

    def save(self, path: str | Path) -> tuple[Path, ...]:
        """Write the workbook at `path` (a file or a folder), the mapping and the returns beside it.

        A file that stands there with other content is kept; the new one is `name (2)`.
        """
        return self.done.save(target(Path(path), (), self.done.locale))


def _line(line: SheetBalance) -> dict[str, Any]:
    return {
        "file": line.file,
        "sheet": line.sheet,
        "range": line.range,
        "status": line.status,
        "reason": line.reason,
        "table": line.table or None,
        "rows_present": line.rows_present,
        "rows_read": line.rows_read,
        "rows_rejected": line.rows_rejected,
        "rows_skipped": sum(line.rows_skipped.values()),
        "skipped": dict(line.rows_skipped),
        "records_made": line.records_made,
    }


def imported(
    paths: Where,
    *,
    mapping: str | Path | None,
    today: dt.date | str | None,
    lang: str | None,
    settings: Settings | str | Path | None,
    decisions: str | Path | None = None,
) -> Imported:
    """`crmsheets.import_`."""
    where = listed(paths)
    found = given(settings, where)
    locale = found.locale(lang_of(lang or ""))
    day = today if isinstance(today, dt.date) else day_of(today or "")
    told = None if mapping is None else Path(mapping)
    decided = None if decisions is None else Path(decisions)
    return Imported(import_(where, found, locale, day, mapping=told, decisions=decided))
