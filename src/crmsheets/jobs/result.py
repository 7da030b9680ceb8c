"""What users of the library hold: frames in place of columns, and the way to write it all out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pandas as pd

from crmsheets.disk.settings import load
from crmsheets.jobs import frames
from crmsheets.jobs.analyze import Analysis, analyze
from crmsheets.jobs.build import build
from crmsheets.jobs.words import day_of, lang_of, month_of
from crmsheets.model.settings import Settings

if TYPE_CHECKING:
    from crmsheets.model.dataset import Dataset

Where = str | Path | Iterable[str | Path]


class Result:
    """An analysis as pandas frames: one attribute a table, one row a record, provenance last.

    See `frames` for types and units; the exact whole numbers stand in `result.dataset`.
    """

    def __init__(self, analysis: Analysis) -> None:
        self.analysis = analysis

    def __repr__(self) -> str:
        """What was read and what there is to look at, for a notebook or a prompt."""
        judged = self.analysis.judged
        parts = [f"{judged.figures['files']} files", f"{len(judged.customers)} customers"]
        parts += [
            f"{len(table)} {name}"
            for name, table in self.dataset.tables.items()
            if name != "customer" and len(table)
        ]
        return f"<crmsheets.Result: {', '.join(parts)}, {len(self.dataset.findings)} findings>"

    @property
    def dataset(self) -> Dataset:
        """The linked dataset: columns, findings, balance, lineage."""
        return self.analysis.judged.dataset

    @cached_property
    def tables(self) -> Mapping[str, pd.DataFrame]:
        """Every table that was read, by name."""
        return {name: frames.of_table(table) for name, table in self.dataset.tables.items()}

    @cached_property
    def customers(self) -> pd.DataFrame:
        """One row a customer (merged), with tier, type, figures; money in 元."""
        return frames.of_customers(self.analysis.judged, self.analysis.locale)

    def _table(self, name: str) -> pd.DataFrame:
        return self.tables.get(name, pd.DataFrame())

    @cached_property
    def orders(self) -> pd.DataFrame:
        """Order lines; `revenue` is what counts of each, `amount` what was typed."""
        return frames.of_orders(self.analysis.judged)

    @property
    def followups(self) -> pd.DataFrame:
        """Contacts with customers."""
        return self._table("followup")

    @property
    def services(self) -> pd.DataFrame:
        """Inquiries, complaints, after-sales cases."""
        return self._table("service")

    @property
    def feedback(self) -> pd.DataFrame:
        """Feedback and ratings."""
        return self._table("feedback")

    @property
    def activities(self) -> pd.DataFrame:
        """Events."""
        return self._table("activity")

    @property
    def guests(self) -> pd.DataFrame:
        """Who came to which event."""
        return self._table("guest")

    @property
    def payments(self) -> pd.DataFrame:
        """Money that customers paid; empty where nobody records it."""
        return self._table("payment")

    @cached_property
    def findings(self) -> pd.DataFrame:
        """One row a finding: code, severity, file, sheet, cell, field, value, message, suggestion."""
        return frames.of_findings(self.dataset.findings, self.analysis.locale)

    @property
    def figures(self) -> Mapping[str, Any]:
        """Every number of the overview."""
        return self.analysis.judged.figures

    def save(self, folder: str | Path) -> tuple[Path, ...]:
        """Write report, master, returns and data into a folder; the paths written."""
        return self.analysis.save(Path(folder))


def given(settings: Settings | str | Path | None, near: Sequence[Path]) -> Settings:
    """Settings as they are, from a file, or from the file found near."""
    if isinstance(settings, Settings):
        return settings
    return load(None if settings is None else Path(settings), near)


def listed(paths: Where) -> list[Path]:
    """One path or several as a list."""
    return [Path(paths)] if isinstance(paths, (str, Path)) else [Path(path) for path in paths]


def analysed(
    paths: Where,
    *,
    today: dt.date | str | None,
    month: str | None,
    lang: str | None,
    settings: Settings | str | Path | None,
    mapping: str | Path | None = None,
    decisions: str | Path | None = None,
) -> Result:
    """`crmsheets.analyze`."""
    where = listed(paths)
    found = given(settings, where)
    locale = found.locale(lang_of(lang or ""))
    day = today if isinstance(today, dt.date) else day_of(today or "")
    done = analyze(
        where,
        found,
        locale,
        day,
        month=month_of(month or ""),
        mapping=None if mapping is None else Path(mapping),
        decisions=None if decisions is None else Path(decisions),
    )
    return Result(done)


def built(
    out: str | Path,
    tables: Sequence[str],
    *,
    people: Sequence[str],
    lang: str | None,
    settings: Settings | str | Path | None,
) -> tuple[Path, ...]:
    """`crmsheets.build`."""
    target = Path(out)
    found = given(settings, [target])
    locale = found.locale(lang_of(lang or ""))
    return tuple(
        build(
            tables,
            set_="all",
            for_=list(people),
            with_=(),
            settings=found,
            locale=locale,
            out=target,
        )
    )
