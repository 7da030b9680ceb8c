"""What users of the library hold: frames in place of columns, and the way to write it all out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pandas as pd

from crmsheets.disk.settings import load
from crmsheets.jobs.analyze import Analysis, analyze
from crmsheets.jobs.build import build
from crmsheets.jobs.words import lang_of
from crmsheets.model.exact import decimal
from crmsheets.model.kind import Kind
from crmsheets.model.settings import Settings
from crmsheets.render.words import sentence

if TYPE_CHECKING:
    from crmsheets.model.dataset import Dataset
    from crmsheets.model.table import Table

Where = str | Path | Iterable[str | Path]


class Result:
    """An analysis as pandas frames: one attribute a table, one row a record, provenance last.

    Money, prices and quantities are floats in their unit (元); the exact whole numbers stand in
    `result.dataset`. Dates are datetime64, text is object, blank is missing.
    """

    def __init__(self, analysis: Analysis) -> None:
        self.analysis = analysis

    @property
    def dataset(self) -> Dataset:
        """The linked dataset: columns, findings, balance, lineage."""
        return self.analysis.judged.dataset

    @cached_property
    def tables(self) -> Mapping[str, pd.DataFrame]:
        """Every table that was read, by name."""
        return {name: frame(table) for name, table in self.dataset.tables.items()}

    @cached_property
    def customers(self) -> pd.DataFrame:
        """One row a customer (merged), with tier, type, figures; money in 元."""
        found = self.analysis.judged.customers.copy()
        for name in ("total_spend", "spend_12m", "spend_month", "set_aside"):
            found[name] = found[name].astype("float64") / 100
        for name in ("reason", "policy"):
            found[name] = [said(self.analysis.locale.lang) for said in found[name]]
        for name in ("first_order", "last_order", "last_contact", "next_date"):
            found[name] = pd.to_datetime(found[name])
        return found

    def _table(self, name: str) -> pd.DataFrame:
        return self.tables.get(name, pd.DataFrame())

    @property
    def orders(self) -> pd.DataFrame:
        """Order lines."""
        return self._table("order")

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

    @cached_property
    def findings(self) -> pd.DataFrame:
        """One row a finding: code, severity, file, sheet, cell, value, message, suggestion."""
        rows = []
        for found in self.dataset.findings:
            cell = found.cells[0] if found.cells else None
            rows.append(
                {
                    "code": found.code,
                    "severity": found.severity.value,
                    "file": cell.file if cell else "",
                    "sheet": cell.sheet if cell else "",
                    "cell": cell.ref if cell else "",
                    "field": found.field,
                    "value": found.value,
                    "message": sentence(found, self.analysis.locale),
                    "suggestion": found.suggestion.value if found.suggestion else "",
                }
            )
        return pd.DataFrame(rows)

    @property
    def figures(self) -> Mapping[str, Any]:
        """Every number of the overview."""
        return self.analysis.judged.figures

    def save(self, folder: str | Path) -> tuple[Path, ...]:
        """Write report, master, returns and data into a folder; the paths written."""
        return self.analysis.save(Path(folder))


def frame(table: Table) -> pd.DataFrame:
    """A table as a frame: typed columns, then customer_id, file, sheet, row, part."""
    columns: dict[str, Any] = {}
    for field in table.template.fields:
        columns[field.name] = series(table[field.name], field.kind)
    for name in table.columns:
        if name not in columns:
            columns[name] = pd.Series(list(table[name]), dtype="object")
    for name, values in table.extras.items():
        columns[name] = pd.Series(list(values), dtype="object")
    places = [table.places[at] for at in table.place]
    columns["source_file"] = [each.source.file for each in places]
    columns["source_sheet"] = [each.sheet for each in places]
    columns["source_row"] = list(table.row)
    columns["part"] = list(table.part)
    return pd.DataFrame(columns)


def series(values: Sequence[Any], kind: Kind) -> pd.Series[Any]:
    """A column as pandas likes it."""
    if kind is Kind.DATE:
        return pd.Series(pd.to_datetime(pd.Series(list(values), dtype="object")))
    places = kind.places
    if places is not None:
        numbers = [None if each is None else float(decimal(each, places)) for each in values]
        return pd.Series(numbers, dtype="float64")
    return pd.Series(
        [None if each is None else str(each) if kind is not Kind.BOOL else each for each in values],
        dtype="object",
    )


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
    today: dt.date | None,
    month: str | None,
    lang: str | None,
    settings: Settings | str | Path | None,
) -> Result:
    """`crmsheets.analyze`."""
    where = listed(paths)
    found = given(settings, where)
    locale = found.locale(lang_of(lang or ""))
    day = today or dt.date.today()  # noqa: DTZ011  # the user's own calendar day is what is meant
    return Result(analyze(where, found, locale, day, month=month))


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
