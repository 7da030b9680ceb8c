"""规则.xlsx read back: what people want instead, their lists, the customers they set by hand."""

from __future__ import annotations

import datetime as dt
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from crmsheets.intake.keyed import KeyedLine, is_keyed, lines
from crmsheets.intake.rules_faults import NO_DAY, UNKNOWN_KEY
from crmsheets.intake.values.dates import written
from crmsheets.model.cell import Cell
from crmsheets.model.finding import Finding
from crmsheets.model.grid import Reading
from crmsheets.model.override import Override
from crmsheets.model.parameters import list_settings
from crmsheets.model.rules import (
    INPUTS,
    KNOWN,
    OVERRIDES,
    OWN,
    PARAMETERS,
    ROLE,
    SETTINGS,
    changeable,
    sheet_of,
)

Line = Mapping[str, str]
_DAY = len("2024-12-31")


@dataclass(frozen=True, slots=True)
class Wanted:
    """One value typed under 改成: the key, the text, where it stands, the day the file was saved."""

    key: str
    text: str
    cell: Cell
    saved: str = ""


@dataclass(frozen=True, slots=True)
class WantedList:
    """The lines of a list's sheet; `cells`: of each line, column -> the cell of its text."""

    key: str
    lines: tuple[Line, ...]
    cells: tuple[Mapping[str, Cell], ...]


@dataclass(frozen=True, slots=True)
class RulesFile:
    """What one file says. `before`: the settings in force when it was written, as JSON has them ({}
    if nobody knows any more); `own`: the lists that were people's own then; `inputs`: names of what was read then;
    `known`: hashes of the files whose words were written on in it, so that what is cleared here does not
    come back from them.
    """

    file: str
    modified: str
    wanted: tuple[Wanted, ...] = ()
    lists: tuple[WantedList, ...] = ()
    overrides: tuple[Override, ...] = ()
    findings: tuple[Finding, ...] = ()
    before: Mapping[str, object] = field(default_factory=dict)
    own: frozenset[str] = frozenset()
    inputs: frozenset[str] = frozenset()
    sha256: str = ""
    known: frozenset[str] = frozenset()

    @property
    def says(self) -> bool:
        """Whether people wrote anything into it."""
        return bool(self.wanted or self.lists or self.overrides)


def is_rules(reading: Reading) -> bool:
    """Whether a file is a rules workbook of ours: by its role, or by its hidden keys."""
    return reading.source.role == ROLE or any(
        is_keyed(reading, form) for form in (PARAMETERS, OVERRIDES)
    )


def rules_of(reading: Reading) -> RulesFile:
    """What a file says; what cannot be understood is in its findings."""
    built = reading.source.manifest.get("build", {})
    built = built if isinstance(built, Mapping) else {}
    before = built.get(SETTINGS, {})
    found = [*_wanted(reading)]
    set_by_hand = [_override(line) for grid in reading.grids for line in lines(grid, OVERRIDES)]
    return RulesFile(
        file=reading.source.file,
        modified=str(reading.source.modified or ""),
        wanted=tuple(each for each in found if isinstance(each, Wanted)),
        lists=tuple(_lists(reading)),
        overrides=tuple(each for each, _ in set_by_hand),
        findings=(
            *(each for each in found if isinstance(each, Finding)),
            *(fault for _, fault in set_by_hand if fault is not None),
        ),
        before=before if isinstance(before, Mapping) else {},
        own=frozenset(map(str, built.get(OWN, ()))),
        inputs=frozenset(map(str, built.get(INPUTS, ()))),
        sha256=reading.source.sha256,
        known=frozenset(map(str, built.get(KNOWN, ()))),
    )


def _wanted(reading: Reading) -> Iterable[Wanted | Finding]:
    known = {each.key for each in changeable()}
    for grid in reading.grids:
        for line in lines(grid, PARAMETERS):
            text, key = _plain(line.text("wanted")), line.text("key")
            if text and key in known:
                saved = str(reading.source.modified or "")[:_DAY]
                yield Wanted(key, text, line.cell("wanted"), saved)
            elif text:
                yield Finding(
                    rule=UNKNOWN_KEY, cells=(line.cell("wanted"),), value=text, got={"key": key}
                )


def _lists(reading: Reading) -> Iterable[WantedList]:
    """The lists whose sheet is there; one without a line stands for an empty list."""
    for setting in list_settings():
        form = sheet_of(setting)
        titles = {form.title.zh, form.title.en}
        for grid in reading.grids:
            found = tuple(lines(grid, form))
            if found or (grid.sheet in titles and is_keyed(_only(reading, grid.sheet), form)):
                yield WantedList(
                    setting.key,
                    tuple(
                        {each.name: line.text(each.name) for each in form.columns} for line in found
                    ),
                    tuple(
                        {each.name: line.cell(each.name) for each in form.columns} for line in found
                    ),
                )
                break


def _only(reading: Reading, sheet: str) -> Reading:
    grids = tuple(grid for grid in reading.grids if grid.sheet == sheet)
    return Reading(reading.source, grids)


def _override(line: KeyedLine) -> tuple[Override, Finding | None]:
    until, fault = _until(line)
    unread = line.text("until") if fault is not None else ""
    names = ("customer", "tier", "type", "reason")
    said = Override(
        **{name: line.text(name) for name in names},
        until=until,
        approved_by=line.text("approved_by"),
        cell=line.cell("customer"),
        unread=unread,
    )
    return said, fault


def _until(line: KeyedLine) -> tuple[dt.date | None, Finding | None]:
    """The last day, None without one; a finding where nobody can read it."""
    value = line.value("until")
    if isinstance(value, dt.datetime):
        return value.date(), None
    if isinstance(value, dt.date):
        return value, None
    text = _plain(line.text("until"))
    if not text:
        return None, None
    days = set(written(text).days.values())
    if len(days) == 1:
        return days.pop(), None
    return None, Finding(rule=NO_DAY, cells=(line.cell("until"),), value=text)


def _plain(text: str) -> str:
    """Half-width and trimmed."""
    return unicodedata.normalize("NFKC", text).strip()
