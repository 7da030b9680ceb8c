"""Where the header of an ordinary sheet stands, and which table it is: by the words alone.

Every one of the first rows is scored against every table: required columns weigh more, and a word
that only this table knows more than one that all of them know. A sheet is taken for a table only
if at least half of its required columns, one of its key columns and a telling word are there, and
unless the headers are nothing but ours, only with a customer's column and a number or day: a price
list, a stock list, a quotation or a list of purchases is not an order list.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from crmsheets.intake.headers import SERIAL, Lexicon, lexicon, squeezed
from crmsheets.intake.match import slips
from crmsheets.model.grid import Grid, Value
from crmsheets.model.kind import Kind
from crmsheets.model.row import Use
from crmsheets.model.template import Template

DEPTH = 20
_WIDEST = 80
_ENOUGH = 5
_WEIGHT = {Use.REQUIRED: 3.0, Use.CORE: 2.0, Use.MODULE: 1.5, Use.DERIVED: 1.0}
_SURE = {"labels": 1.0, "synonyms": 0.9, "near": 0.6}
_LEAST = 2
_ANCHORS = frozenset({Kind.CODE, Kind.DATE})
_FEW_TABLES = 3
_CLOSE = 0.75
_NO_NAME = re.compile(r"((sheet|工作表)\s*\d*)?", re.IGNORECASE)
_CUSTOMER = "customer_name"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A row as the header of a table: field -> rung, how many headers it has, its score."""

    template: Template
    row: int
    fields: Mapping[str, str]
    filled: int
    telling: bool
    score: float

    @property
    def possible(self) -> bool:
        """Whether the row may be taken for this table's header at all."""
        known = len(self.fields)
        if known < _LEAST or not self.telling:
            return False
        literal = sum(rung == "labels" for rung in self.fields.values())
        if known == self.filled and 2 * literal >= known:
            return self._essential
        many = known >= _ENOUGH or 2 * known >= self.filled
        return many and self._essential and self._names_customer and self._anchored

    @property
    def _essential(self) -> bool:
        """Half of the required columns, and one of the key."""
        required = [each.name for each in self.template.fields if each.required]
        there = sum(name in self.fields for name in required)
        return 2 * there >= len(required) and any(name in self.fields for name in self.template.key)

    @property
    def _names_customer(self) -> bool:
        """Whether the customer's column is there, in tables that have one."""
        return _CUSTOMER in self.fields or _CUSTOMER not in self.template.by_name

    @property
    def _anchored(self) -> bool:
        """A number or a day, in tables that are told apart by one: a quotation is not an order."""
        by_name = self.template.by_name
        if not any(by_name[name].kind in _ANCHORS for name in self.template.key):
            return True
        return any(
            (name in self.template.key and by_name[name].kind is Kind.CODE)
            or by_name[name].kind is Kind.DATE
            for name in self.fields
        )


Look = Callable[[Value, Lexicon], tuple[str, str] | None]


def located(grid: Grid, templates: Sequence[Template]) -> Candidate | None:
    """The best header row and table among the first rows, or None; near misses only if need be.

    A row that speaks far more for a table it cannot be is none of the others either.
    """
    for look in (exactly, nearly):
        candidates = list(_candidates(grid, templates, look))
        best = max((each.score for each in candidates), default=0.0)
        possible = [each for each in candidates if each.possible and each.score >= _CLOSE * best]
        if possible:
            return max(possible, key=lambda each: (each.score, -each.row, -each.template.place))
    return None


def exactly(header: Value, words: Lexicon) -> tuple[str, str] | None:
    """(field, rung) by label, synonym, or a word whose field the content will decide."""
    hit = words.find(header)
    if hit is None and (shared := words.shared(header)):
        return shared[-1], "synonyms"
    return hit


def nearly(header: Value, words: Lexicon) -> tuple[str, str] | None:
    """The same, or by one slip."""
    hit = exactly(header, words)
    if hit is None and len(names := slips(header, words)) == 1:
        return names[0], "near"
    return hit


def _candidates(grid: Grid, templates: Sequence[Template], look: Look) -> Iterator[Candidate]:
    words = [lexicon(template) for template in templates]
    for number, row in enumerate(grid.rows[:DEPTH], start=1):
        words_in = (value for value in row[:_WIDEST] if isinstance(value, str) and value.strip())
        cells = [value for value in words_in if squeezed(value) not in SERIAL]
        if len(cells) < _LEAST:
            continue
        hits = [[look(cell, each) for each in words] for cell in cells]
        for at, template in enumerate(templates):
            yield _candidate(grid, template, number, at, hits)


def _candidate(
    grid: Grid,
    template: Template,
    row: int,
    at: int,
    hits: Sequence[Sequence[tuple[str, str] | None]],
) -> Candidate:
    fields: dict[str, str] = {}
    score = title_score(title(grid), template)
    telling = score > 0
    for cell in hits:
        hit = cell[at]
        if hit is None or hit[0] in fields:
            continue
        name, rung = hit
        tables = sum(each is not None for each in cell)
        fields[name] = rung
        score += _WEIGHT[template.by_name[name].column.use] * _SURE[rung] * (0.5 + 0.5 / tables)
        telling = telling or tables <= _FEW_TABLES
    return Candidate(template, row, fields, len(hits), telling, score)


def title(grid: Grid) -> str:
    """The sheet's name; the file's where the sheet has none of its own (CSV, Sheet1)."""
    if _NO_NAME.fullmatch(grid.sheet.strip()):
        return grid.source.file.replace("\\", "/").rpartition("/")[2].partition(".")[0]
    return grid.sheet


def title_score(named: str, template: Template) -> float:
    """How far a sheet's own name speaks for a table: 订单 and 12月订单 for orders."""
    words = squeezed(named)
    names = {
        squeezed(word)
        for wording in (template.tab, template.title)
        for word in (wording.zh, wording.en)
    }
    if words in names:
        return 2.0
    return 1.0 if any(name in words for name in names) else 0.0
