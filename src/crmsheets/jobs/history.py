"""分析历史.xlsx in a run: found near the inputs and in the results, and written with what is new."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from crmsheets.analysis.past import Customers
from crmsheets.analysis.recorded import KEPT, too_late
from crmsheets.excel.write import write
from crmsheets.forms.history import book
from crmsheets.intake.foreign import added_to
from crmsheets.intake.history import is_history, past_of
from crmsheets.intake.history_rules import UNREAD
from crmsheets.jobs import near
from crmsheets.jobs.master import declared
from crmsheets.model.dataset import Dataset, SheetBalance
from crmsheets.model.finding import Finding
from crmsheets.model.foreign import NO_FOREIGN, Foreign
from crmsheets.model.grid import Reading
from crmsheets.model.history import FILE, QUALITY, ROLE, TIERS, figures_sheet
from crmsheets.model.judged import Judged
from crmsheets.model.past import NO_PAST, Past, together
from crmsheets.model.settings import Settings
from crmsheets.model.text import Locale, Said, Text

_STEMS = near.stems(FILE)
REASON = "history"
FORMS = (TIERS, QUALITY, figures_sheet(KEPT))
"""Every sheet of the workbook, those that need most columns first."""
COLUMN = Text("{table}：{column}", "{table}: {column}")


@dataclass(frozen=True, slots=True)
class Remembered:
    """What earlier runs kept, what in it nobody understands, and unreadable files of the output folder:
    name to be kept under -> content. `foreign`: what people added to the files.
    """

    past: Past = NO_PAST
    findings: tuple[Finding, ...] = ()
    spoilt: Mapping[str, bytes] = field(default_factory=dict)
    foreign: Foreign = NO_FOREIGN


def parted(
    readings: Sequence[Reading],
) -> tuple[tuple[Reading, ...], tuple[Reading, ...], tuple[SheetBalance, ...]]:
    """The inputs that hold data, the histories among them, and the lines of these in the account."""
    return near.parted(readings, is_history, REASON, ROLE)


def remembered(
    among: Sequence[Reading], paths: Sequence[Path], out: Path | None, data: Dataset, locale: Locale
) -> Remembered:
    """All histories of these customers as one: those `among` the inputs, near them, and in `out`.

    What knows none of today's customers is another factory's and left aside, unless it lies in `out`,
    where it would be written over.
    """
    found = near.gathered(_STEMS, is_history, near.folders_near(paths), out, among, locale)
    unread = near.not_read(found.unread, UNREAD, locale)
    if not found.readings:
        return Remembered(findings=unread, spoilt=found.spoilt)
    customers = Customers(data)
    pasts: list[Past] = []
    ours: list[Reading] = []
    findings: list[Finding] = []
    for each in found.readings:
        past, faults = past_of([each], KEPT, locale)
        if each.source.sha256 in found.own or not past.tiers or customers.known(past).tracks:
            pasts.append(past)
            ours.append(each)
            findings += faults
    foreign = added_to(ours, FORMS)
    return Remembered(together(pasts), (*findings, *unread), found.spoilt, foreign)


def told(past: Past, judged: Judged, locale: Locale) -> list[str]:
    """One line where this run is not kept; nothing otherwise."""
    late = too_late(past, judged.today)
    return [judged.notes["history"](locale.lang)] if late else []


def workbook(
    past: Past, settings: Settings, locale: Locale, foreign: Foreign = NO_FOREIGN
) -> bytes:
    """The next 分析历史.xlsx. `foreign`: what people added to the last one."""
    columns = {
        f"{table.name}.{each.name}": Said(
            COLUMN, {"table": table.tab, "column": each.column.called}
        )
        for table in declared(settings)
        for each in table.fields
    }
    return write(book(past, KEPT, locale, columns, foreign))
