"""分析历史.xlsx read back, whoever saved the file since: every line by itself, bad ones set aside."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from crmsheets.intake.headers import squeezed
from crmsheets.intake.history_rules import ILLEGIBLE
from crmsheets.intake.keyed import KeyedLine, is_keyed, lines
from crmsheets.model import history
from crmsheets.model.finding import Finding
from crmsheets.model.grid import Reading
from crmsheets.model.history import KeptFigure
from crmsheets.model.judged import CustomerType
from crmsheets.model.keyed import KeyedSheet
from crmsheets.model.past import (
    MOVES,
    FigureLine,
    Illegible,
    Move,
    Past,
    QualityLine,
    Run,
    State,
    TierLine,
    together,
)
from crmsheets.model.text import Locale, Text

_PERIOD = re.compile(r"(\d{4}-(?:0[1-9]|1[0-2]))(?:-\d\d)?")
_TIERS = ("A", "B", "C", "D")
_MOST = 1e15


@dataclass(frozen=True, slots=True)
class _Bad(Exception):  # noqa: N818  # carries what is wrong with a cell, no fault of the program
    """A cell that is not understood: its column, and what it should look like."""

    column: str
    like: str


@dataclass
class _Read:
    """What a file says, as it is read."""

    tiers: list[TierLine] = field(default_factory=list)
    figures: list[FigureLine] = field(default_factory=list)
    quality: list[QualityLine] = field(default_factory=list)
    illegible: list[Illegible] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)


_Shelf = tuple[KeyedSheet, Callable[[KeyedLine], Any], list[Any]]


def is_history(reading: Reading) -> bool:
    """Whether a file is a kept history of ours: by its role, or by its hidden keys."""
    forms = (history.TIERS, history.QUALITY, history.figures_sheet({}))
    return reading.source.role == history.ROLE or any(is_keyed(reading, form) for form in forms)


def past_of(
    readings: Iterable[Reading], kept: Mapping[str, KeptFigure], locale: Locale
) -> tuple[Past, tuple[Finding, ...]]:
    """What all files say together, and what in them nobody understands."""
    pasts, findings = [], []
    for reading in readings:
        found = _read(reading, kept, locale)
        pasts.append(
            Past(
                tuple(found.tiers),
                tuple(found.figures),
                tuple(found.quality),
                tuple(found.illegible),
            )
        )
        findings += found.findings
    return together(pasts), tuple(findings)


def _read(reading: Reading, kept: Mapping[str, KeptFigure], locale: Locale) -> _Read:
    found = _Read()
    # The figures come last: without hidden keys, what their header needs is on the others as well.
    shelves: tuple[_Shelf, ...] = (
        (history.TIERS, _tier, found.tiers),
        (history.QUALITY, _quality, found.quality),
        (history.figures_sheet(kept), lambda line: _figures(line, kept), found.figures),
    )
    for grid in reading.grids:
        for form, made, shelf in shelves:
            there = list(lines(grid, form))
            for line in there:
                try:
                    shelf.append(made(line))
                except _Bad as bad:
                    found.illegible.append(_kept_as_is(form, line))
                    found.findings.append(_told(form, line, bad, locale))
            if there:
                break
    return found


def _kept_as_is(form: KeyedSheet, line: KeyedLine) -> Illegible:
    return Illegible(
        form.name,
        tuple((each.name, text) for each in form.columns if (text := line.text(each.name))),
    )


def _told(form: KeyedSheet, line: KeyedLine, bad: _Bad, locale: Locale) -> Finding:
    header = form.columns[form.column(bad.column) - 1].label
    return Finding(
        rule=ILLEGIBLE,
        cells=(line.cell(bad.column),),
        header=locale.say(header),
        value=line.text(bad.column),
        got={"header": header, "example": bad.like},
    )


def _tier(line: KeyedLine) -> TierLine:
    if not line.text("customer"):
        raise _Bad("customer", "CUS001")
    ruled = _grade(line, "ruled")
    return TierLine(
        run=_run(line),
        customer=line.text("customer"),
        name=line.text("name"),
        before=_grade(line, "before"),
        move=_word(line, "move", MOVES, Move.SAME),
        state=State(
            tier=_grade(line, "tier"),
            type=_type(line),
            ruled=ruled,
            held=_grade(line, "held") or ruled,
            below=int(_number(line, "below") or 0),
            manual=squeezed(line.text("manual")) in _both(history.MANUAL),
            until=_some_day(line, "until"),
            lost_on=_some_day(line, "lost_on"),
            last_order=_mark_day(line, "last_order"),
        ),
        reason=line.text("reason"),
        score=_number(line, "score"),
        points=tuple(_number(line, f"points_{each}") for each in ("spend", "orders", "rating")),
        rules=line.text("rules"),
        prints=tuple(line.text("prints").split()),
    )


def _figures(line: KeyedLine, kept: Mapping[str, KeptFigure]) -> FigureLine:
    values = {key: _whole(_number(line, key)) for key in kept}
    return FigureLine(_run(line), values, line.text("rules"))


def _quality(line: KeyedLine) -> QualityLine:
    hits, cases = _number(line, "hits"), _number(line, "cases")
    if hits is None or hits < 0:
        raise _Bad("hits", "12")
    if cases is None or cases < hits:
        raise _Bad("cases", "15")
    return QualityLine(
        _run(line),
        _word(line, "scope", history.SCOPES),
        line.text("key") or line.text("subject"),
        _word(line, "measure", history.MEASURES),
        int(hits),
        int(cases),
    )


def _run(line: KeyedLine) -> Run:
    period = _PERIOD.fullmatch(line.text("period"))
    if period is None:
        raise _Bad("period", "2024-12")
    number = line.text("run")
    return Run(
        period[1], _day(line, "day"), int(number) if number.isdecimal() else 0, line.text("mark")
    )


def _day(line: KeyedLine, name: str) -> dt.date:
    try:
        return dt.date.fromisoformat(line.text(name)[:10])
    except ValueError:
        raise _Bad(name, "2024-12-31") from None


def _some_day(line: KeyedLine, name: str) -> str:
    return _day(line, name).isoformat() if line.text(name) else ""


def _mark_day(line: KeyedLine, name: str) -> str:
    """The same of a hidden column, which nobody can mend: what is no day is as if it were not there."""
    try:
        return _some_day(line, name)
    except _Bad:
        return ""


def _grade(line: KeyedLine, name: str) -> str:
    said = line.text(name)
    if said.upper() in _TIERS:
        return said.upper()
    if said and squeezed(said) not in _both(history.NO_TIER):
        raise _Bad(name, "A")
    return ""


def _type(line: KeyedLine) -> str:
    said = line.text("type")
    kind = CustomerType.read(said)
    if said and kind is None:
        raise _Bad("type", CustomerType.CURRENT.value)
    return str(kind) if kind else ""


def _number(line: KeyedLine, name: str) -> float | None:
    """The number of a cell; None for blank."""
    value = line.value(name)
    if value is None or not line.text(name):
        return None
    try:
        found = float(value) if isinstance(value, (int, float)) else float(line.text(name))
    except ValueError:
        found = math.nan
    if isinstance(value, bool) or not abs(found) < _MOST:
        raise _Bad(name, "12")
    return found


def _whole(value: float | None) -> float | int | None:
    return int(value) if value is not None and value.is_integer() else value


def _both(text: Text) -> tuple[str, str]:
    return squeezed(text.zh), squeezed(text.en)


def _word(line: KeyedLine, name: str, words: Mapping[Any, Text], blank: Any = None) -> Any:
    """Which entry a cell names, in either language; `blank` where it is empty."""
    said = squeezed(line.text(name))
    if not said and blank is not None:
        return blank
    for key, text in words.items():
        if said in _both(text):
            return key
    raise _Bad(name, next(iter(words.values())).zh)
