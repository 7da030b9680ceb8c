"""Where the header of an ordinary sheet stands, and which table it is: by the words alone.

Every one of the first rows is scored against every table: required columns weigh more, and a word
that only this table knows more than one that all of them know. A sheet is taken for a table only
if at least half of its required columns, one of its key columns and a telling word are there, and
without a customer column only if most headers are the very labels: a price list or a stock list is
not an order list, a workshop's log not a list of follow-ups.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from crmsheets.intake.headers import Lexicon, lexicon, squeezed
from crmsheets.intake.match import slips
from crmsheets.model.grid import Grid, Value
from crmsheets.model.row import Use
from crmsheets.model.template import Template

DEPTH = 20
_WIDEST = 80
_ENOUGH = 5
_WEIGHT = {Use.REQUIRED: 3.0, Use.CORE: 2.0, Use.MODULE: 1.5, Use.DERIVED: 1.0}
_SURE = {"labels": 1.0, "synonyms": 0.9, "near": 0.6}
_FEW_TABLES = 3
_CLOSE = 0.75
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
        required = [each.name for each in self.template.fields if each.required]
        there = sum(name in self.fields for name in required)
        known = len(self.fields)
        return (
            known > 1
            and (known >= _ENOUGH or 2 * known >= self.filled)
            and 2 * there >= len(required)
            and any(name in self.fields for name in self.template.key)
            and self.telling
            and (self.names_customer or 2 * self.literal >= known)
        )

    @property
    def names_customer(self) -> bool:
        """Whether the customer's column is there, in tables that have one."""
        return _CUSTOMER in self.fields or _CUSTOMER not in self.template.by_name

    @property
    def literal(self) -> int:
        """How many columns have the very label."""
        return sum(rung == "labels" for rung in self.fields.values())


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
        cells = [value for value in row[:_WIDEST] if isinstance(value, str) and value.strip()]
        if len(cells) < 2:  # noqa: PLR2004  # one word is a title
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
    score, named = title_score(grid.sheet, template), title_score(grid.sheet, template) > 0
    telling = named
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


def title_score(sheet: str, template: Template) -> float:
    """How far the sheet's own name speaks for a table: 订单 and 12月订单 for orders."""
    title = squeezed(sheet)
    names = {
        squeezed(word)
        for wording in (template.tab, template.title)
        for word in (wording.zh, wording.en)
    }
    if title in names:
        return 2.0
    return 1.0 if any(name in title for name in names) else 0.0
