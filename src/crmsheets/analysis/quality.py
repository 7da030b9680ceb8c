"""How good the data are: completeness of customers, and the account of every file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from crmsheets.analysis.frames import table_of
from crmsheets.model.finding import Severity

if TYPE_CHECKING:
    from crmsheets.model.dataset import Dataset
    from crmsheets.model.finding import Finding

KEY_FIELDS: tuple[tuple[str, ...], ...] = (
    ("contact_name",),
    ("phone", "wechat", "email"),
    ("owner",),
    ("source",),
    ("industry",),
    ("province", "city", "country", "address"),
)
"""What a complete customer has: of each group one field is enough."""


@dataclass(frozen=True, slots=True)
class FileRow:
    """One file: who fills it, its rows by fate, its findings, completeness of its customers."""

    file: str
    person: str
    rows: int
    read: int
    rejected: int
    skipped: int
    errors: int
    warnings: int
    fixed: int
    completeness: float | None


def completeness(values: Mapping[str, Any]) -> float:
    """The share of key fields that are filled, 0-1."""
    filled = sum(any(values.get(name) for name in group) for group in KEY_FIELDS)
    return filled / len(KEY_FIELDS)


def file_rows(data: Dataset) -> list[FileRow]:
    """The files in the order of the balance, then those that only findings know.

    A file that was passed by (a settings file, a report of ours) is left to the balance.
    """
    found = _findings_by_file(data)
    files = [
        sheet.file for sheet in data.balance if sheet.status != "skipped" or sheet.rows_present
    ]
    names = list(dict.fromkeys([*files, *sorted(found)]))
    people, complete = people_of(data), completeness_by_file(data)
    return [_row(name, data, found.get(name, []), people, complete) for name in names]


def _findings_by_file(data: Dataset) -> dict[str, list[Finding]]:
    """The findings of each file: a finding belongs to the file of its first cell."""
    found: dict[str, list[Finding]] = {}
    for finding in data.findings:
        if finding.cells:
            found.setdefault(finding.cells[0].file, []).append(finding)
    return found


def _row(
    name: str,
    data: Dataset,
    findings: Sequence[Finding],
    people: Mapping[str, str],
    complete: Mapping[str, float],
) -> FileRow:
    sheets = [sheet for sheet in data.balance if sheet.file == name and sheet.own_rows]
    kinds = Counter("fixed" if each.rule.fixed else str(each.severity) for each in findings)
    return FileRow(
        file=name,
        person=people.get(name, ""),
        rows=sum(sheet.rows_present for sheet in sheets),
        read=sum(sheet.rows_read for sheet in sheets),
        rejected=sum(sheet.rows_rejected for sheet in sheets),
        skipped=sum(sum(sheet.rows_skipped.values()) for sheet in sheets),
        errors=kinds[Severity.ERROR],
        warnings=kinds[Severity.WARNING],
        fixed=kinds["fixed"],
        completeness=complete.get(name),
    )


def people_of(data: Dataset) -> dict[str, str]:
    """File -> who fills it: 填写人 of its sheets, else the one salesman all its customers have."""
    people: dict[str, str] = {}
    for table in data.tables.values():
        for place in table.places:
            if place.owner:
                people.setdefault(place.source.file, place.owner)
    for file, owners in _owners_by_file(data).items():
        if len(owners) == 1:
            people.setdefault(file, next(iter(owners)))
    return people


def _owners_by_file(data: Dataset) -> dict[str, set[str]]:
    table = table_of(data, "customer")
    owners: dict[str, set[str]] = {}
    for i in range(len(table) if table is not None else 0):
        assert table is not None
        owners.setdefault(table.source(i).file, set()).add(table["owner"][i] or "")
    return {file: names for file, names in owners.items() if "" not in names}


def completeness_by_file(data: Dataset) -> dict[str, float]:
    """File -> mean completeness of the customer rows in it."""
    table = table_of(data, "customer")
    shares: dict[str, list[float]] = {}
    for i in range(len(table) if table is not None else 0):
        assert table is not None
        values = {name: table[name][i] for group in KEY_FIELDS for name in group}
        shares.setdefault(table.source(i).file, []).append(completeness(values))
    return {file: sum(each) / len(each) for file, each in shares.items()}
