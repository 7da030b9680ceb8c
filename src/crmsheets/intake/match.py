"""What a sheet was recognised as: the table, where its header stands, which column is which field."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from crmsheets.intake.acquaintance import NOBODY, Known
from crmsheets.intake.columns.decide import Decision, decided
from crmsheets.intake.columns.evidence import Evidence
from crmsheets.intake.columns.holds import wordy_number
from crmsheets.intake.columns.profile import profile
from crmsheets.intake.columns.running import may_count, only_counts
from crmsheets.intake.columns.spoken import said_plainly
from crmsheets.intake.headers import lexicon, shown
from crmsheets.model.cell import letters
from crmsheets.model.grid import Grid, Value
from crmsheets.model.template import Template

# How a column was recognised, the surest first.
RUNGS = (
    *("keys", "names", "mapping", "manifest", "labels", "synonyms", "content", "meaning", "near"),
)
MACHINE = frozenset({"keys", "names", "mapping", "manifest"})
# How sure a column is by its rung alone; what is decided by evidence is at most so sure.
CERTAIN: Mapping[str, float] = {
    **dict.fromkeys((*MACHINE, "labels"), 1.0),
    **dict.fromkeys(("synonyms", "content", "meaning"), 0.95),
    "near": 0.9,
}


@dataclass(frozen=True, kw_only=True)
class Match:
    """One sheet as one table.

    `columns`, `headers`, `rungs`: field -> column number, header as typed, how it was recognised.
    `extras`: column -> header of columns kept without a field. `doubled`: column -> the field that
    another column already is. `unclear`: column -> the fields it might be. `key_row`: 0 for none.
    `upper`: rows above `header_row` that are part of the header. `told`: columns that a mapping says
    are what they are here, a field or none; no layout is seen in them. `confidence`: field -> 0..1: 1 our
    own key or label, 0.95 a synonym, up to that what header, content and relations say together
    (columns/decide.py).
    """

    template: Template
    header_row: int
    first_row: int
    columns: Mapping[str, int]
    headers: Mapping[str, str]
    rung: str
    key_row: int = 0
    rungs: Mapping[str, str] = field(default_factory=dict)
    extras: Mapping[int, str] = field(default_factory=dict)
    doubled: Mapping[int, str] = field(default_factory=dict)
    unclear: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    upper: tuple[int, ...] = ()
    confidence: Mapping[str, float] = field(default_factory=dict)
    told: frozenset[int] = frozenset()

    def field_at(self, column: int) -> str:
        """The field a column is; "" for an extra."""
        return next((name for name, at in self.columns.items() if at == column), "")


def completed(
    grid: Grid,
    template: Template,
    header_row: int,
    sure: Mapping[int, tuple[str, str]],
    *,
    key_row: int = 0,
    known: Known = NOBODY,
) -> Match:
    """A match from the columns already sure (column -> (field, rung)), the others decided together.

    `known`: what other sheets of the folder named.
    """
    first_row = max(header_row, key_row) + 1
    columns, rungs, doubled = _one_each(dict(sure))
    open_ = [at for at in range(1, grid.width + 1) if at not in sure]
    headers = {at: grid.at(header_row, at) for at in open_}
    odd = _odd(grid, template, headers, first_row)
    columns, rungs, more = _worded(template, headers, columns, rungs, odd)
    decision = Decision()
    if more and grid.source.role != "master":
        evidence = Evidence(
            grid=grid,
            template=template,
            headers={at: headers[at] for at in more},
            first_row=first_row,
            sure={at: name for name, at in columns.items()},
            known=known,
        )
        decision = decided(evidence)
    for at, (name, rung, _) in decision.taken.items():
        columns[name], rungs[name] = at, rung
    extras = _extras(grid, header_row, first_row, set(columns.values()))
    doubled = {at: name for at, name in {**doubled, **decision.doubled}.items() if at in extras}
    return Match(
        template=template,
        header_row=header_row,
        first_row=first_row,
        columns=columns,
        headers={name: shown(grid.at(header_row, at)) for name, at in columns.items()},
        rung=_overall(rungs),
        key_row=key_row,
        rungs=rungs,
        extras=extras,
        doubled=doubled,
        unclear={at: names for at, names in decision.unclear.items() if at in extras},
        confidence=_confidence(rungs, decision),
    )


def _odd(
    grid: Grid, template: Template, headers: Mapping[int, Value], first_row: int
) -> frozenset[int]:
    """The columns that only count the rows, and numbers that are words; lists of our own have none."""
    if grid.source.ours or grid.source.role:
        return frozenset()
    words, fields = lexicon(template), template.by_name
    found = set()
    for at, header in headers.items():
        hit = words.find(header)
        worded = hit is not None and _begins_in_words(grid, at, first_row)
        if not (worded or may_count(header)):
            continue
        held = profile(grid, at, first_row)
        odd = hit is not None and wordy_number(held, fields[hit[0]])
        if odd or only_counts(header, held):
            found.add(at)
    return frozenset(found)


def _begins_in_words(grid: Grid, column: int, first_row: int) -> bool:
    """Whether the first filled cell of a column is text without a digit."""
    for row in range(first_row, len(grid.rows) + 1):
        value = grid.at(row, column)
        if value is not None:
            return isinstance(value, str) and not any(map(str.isdigit, value))
    return False


def _confidence(rungs: Mapping[str, str], decision: Decision) -> dict[str, float]:
    """Field -> how sure its column is: by its rung, and no surer than the evidence that decided it."""
    by_rung = {name: CERTAIN.get(rung, 1.0) for name, rung in rungs.items()}
    by_evidence = {
        name: round(min(sure, CERTAIN[rung]), 2) for name, rung, sure in decision.taken.values()
    }
    return by_rung | by_evidence


def _worded(
    template: Template,
    headers: Mapping[int, Value],
    columns: Mapping[str, int],
    rungs: Mapping[str, str],
    odd: Collection[int] = (),
) -> tuple[dict[str, int], dict[str, str], list[int]]:
    """Columns whose label only they bear join the sure ones; the others are left to be decided.

    Where every header is a word of its own and of nothing else, nothing is left. `odd`: columns
    whose cells are no field's, whatever their header might stand for.
    """
    words = lexicon(template)
    hits = {
        at: None if at in odd else said_plainly(header, words) for at, header in headers.items()
    }
    headed = {at: hit for at, hit in hits.items() if headers[at] is not None}
    claims = Counter(hit[0] for hit in hits.values() if hit) + Counter(columns)
    # What analyze computes goes by words that people use for other things: 客户类别 for grades.
    kept = {each.name for each in template.fields if each.column.typed}
    plain = all(hit and claims[hit[0]] == 1 and hit[0] in kept for hit in headed.values())
    for at, hit in headed.items():
        if hit and claims[hit[0]] == 1 and (plain or hit[1] == "labels"):
            columns, rungs = {**columns, hit[0]: at}, {**rungs, hit[0]: hit[1]}
    return dict(columns), dict(rungs), [at for at in headed if at not in columns.values()]


def _one_each(
    found: Mapping[int, tuple[str, str]],
) -> tuple[dict[str, int], dict[str, str], dict[int, str]]:
    """One column a field: the surest rung, then the first; the others are doubled."""
    columns: dict[str, int] = {}
    rungs: dict[str, str] = {}
    doubled: dict[int, str] = {}
    for column, (name, rung) in sorted(
        found.items(), key=lambda item: (RUNGS.index(item[1][1]), item[0])
    ):
        if name in columns:
            doubled[column] = name
        else:
            columns[name], rungs[name] = column, rung
    return columns, rungs, doubled


def _extras(grid: Grid, header_row: int, first_row: int, taken: set[int]) -> dict[int, str]:
    """Columns without a field that have a header or hold anything: column -> a name of its own."""
    names: dict[int, str] = {}
    used: set[str] = set()
    for column in range(1, grid.width + 1):
        if column in taken:
            continue
        name = shown(grid.at(header_row, column))
        if not name and all(
            grid.at(row, column) is None for row in range(first_row, len(grid.rows) + 1)
        ):
            continue
        name = name or letters(column)
        name = f"{name} ({letters(column)})" if name in used else name
        used.add(name)
        names[column] = name
    return names


def _overall(rungs: Mapping[str, str]) -> str:
    """The sheet's rung: its machine rung if it has one, else the least sure word it needed."""
    used: Sequence[str] = [rung for rung in RUNGS if rung in rungs.values()]
    if used and used[0] in MACHINE:
        return used[0]
    worded = [rung for rung in used if rung != "content"]
    return worded[-1] if worded else "synonyms"
