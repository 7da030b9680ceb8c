"""All columns of a sheet decided at once: one field a column, one column a field, or a question.

Nobody gets a field because it came first: a pair is taken only if it is sure enough and no other
column or field comes near. What stays open is asked about and kept as it is.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from crmsheets.intake.columns.assign import assigned
from crmsheets.intake.columns.evidence import Evidence, scores
from crmsheets.intake.columns.spoken import SECOND
from crmsheets.intake.headers import squeezed
from crmsheets.model.kind import Kind
from crmsheets.model.template import Field

TAKEN = 0.7
"""From this confidence on a column is taken, and said; below it is asked about."""
ASKED = 0.4
_HALF_WAY = 0.35
_OUT = 0.1
_LEVEL = 0.4
_LEVEL_WITH_NEEDED = 0.5
_LEVEL_OF_SHARED = 0.5
_DOUBLED = 0.6
_SLIP_ASKED = 0.45
_ALIKE = {Kind.DATE, Kind.MONEY, Kind.PRICE, Kind.QUANTITY, Kind.INTEGER}


@dataclass(frozen=True)
class Decision:
    """What came of it.

    `taken`: column -> (field, rung, confidence). `doubled`: column -> the field another column
    already is. `unclear`: column -> the fields it might be.
    """

    taken: Mapping[int, tuple[str, str, float]] = field(default_factory=dict)
    doubled: Mapping[int, str] = field(default_factory=dict)
    unclear: Mapping[int, tuple[str, ...]] = field(default_factory=dict)


def decided(known: Evidence) -> Decision:
    """Which of the columns that are not sure is which of the fields that are left."""
    columns = list(known.headers)
    fields = [each for each in known.template.fields if each.name not in known.sure.values()]
    matrix = scores(known, columns, fields)
    weights = [
        [
            _weight(score, known.closeness(column, each))
            for score, each in zip(row, fields, strict=True)
        ]
        for column, row in zip(columns, matrix, strict=True)
    ]
    pairs = {
        columns[row]: (fields[at], matrix[row][at])
        for row, at in enumerate(assigned(weights))
        if at >= 0 and matrix[row][at] >= TAKEN
    }
    by_column = {
        column: {each.name: score for each, score in zip(fields, row, strict=True)}
        for column, row in zip(columns, matrix, strict=True)
    }
    level = _level(known, pairs, by_column)
    taken = {
        column: (each.name, known.rung(column, each.name), score)
        for column, (each, score) in pairs.items()
        if column not in level
    }
    taken |= _left_over(known, taken, by_column, [c for c in columns if c not in {*taken, *level}])
    doubled = _doubled(known, taken, [c for c in columns if c not in level])
    unclear = _unclear(known, taken, by_column, [c for c in columns if c not in doubled]) | level
    return Decision(taken, doubled, unclear)


def _left_over(
    known: Evidence,
    taken: Mapping[int, tuple[str, str, float]],
    by_column: Mapping[int, Mapping[str, float]],
    columns: Sequence[int],
) -> dict[int, tuple[str, str, float]]:
    """Columns that can only be one field, which no other column can be, and whose cells agree.

    What is left of a list when all else is known tells what half a header says: 客户排号.
    """
    got = {name for name, _, _ in taken.values()} | set(known.sure.values())
    open_ = [each for each in known.template.fields if each.name not in got]
    may = {
        column: [each for each in open_ if by_column[column].get(each.name, 0.0) >= _HALF_WAY]
        for column in columns
    }
    rivals = Counter(each.name for names in may.values() for each in names)
    return {
        column: (names[0].name, known.rung(column, names[0].name), TAKEN)
        for column, names in may.items()
        if len(names) == 1
        and rivals[names[0].name] == 1
        and known.half_said(column, names[0])
        and names[0].name not in known.torn(column)
    }


def _odds(score: float) -> float:
    return score / (1 - score)


def _weight(score: float, closeness: float) -> float:
    """Log odds above those of a pair that is out of the question: their sum is what is best."""
    return math.log(_odds(score) / _odds(_OUT)) + closeness if score > _OUT else 0.0


def _level(
    known: Evidence,
    pairs: Mapping[int, tuple[Field, float]],
    by_column: Mapping[int, Mapping[str, float]],
) -> dict[int, tuple[str, ...]]:
    """Columns that could as well be another: twins of one header, or one header for two fields."""
    got = {each.name for each, _ in pairs.values()}
    found: dict[int, tuple[str, ...]] = {}
    for column, (each, score) in pairs.items():
        for other, may in by_column.items():
            if (
                other not in pairs
                and _odds(may[each.name]) > _LEVEL * _odds(score)
                and (known.unheard(column, each.name) or _twins(known, column, other, each))
            ):
                found[column] = found[other] = (each.name,)
        rivals = [
            name
            for name, may in by_column[column].items()
            if name not in got
            and SECOND.get(name) != each.name
            and _odds(may) > _near(known, column, each, name) * _odds(score)
        ]
        if rivals and not _worded(known, column, each):
            found[column] = tuple(sorted((each.name, *rivals)))
    return found


def _worded(known: Evidence, column: int, each: Field) -> bool:
    """Whether a word of its own leads to a field, or one it shares with fields of other content."""
    rung = known.rung(column, each.name)
    if known.unheard(column, each.name):
        return False
    return rung in {"labels", "synonyms"} or (rung == "content" and each.kind not in _ALIKE)


def _near(known: Evidence, column: int, each: Field, name: str) -> float:
    """From which share of its odds on another field rivals one; a list hardly lacks what it needs.

    Of a word that two fields of one kind share the content decides, if it can.
    """
    if name in known.words.shared(known.headers[column]):
        return _LEVEL_OF_SHARED
    needed = each.required and not known.template.by_name[name].required
    return _LEVEL_WITH_NEEDED if needed else _LEVEL


def _twins(known: Evidence, column: int, other: int, each: Field) -> bool:
    """Whether two columns bear one header of a kind that counts, and hold different things."""
    first, second = (squeezed(str(known.headers[at])) for at in (column, other))
    same = known.profiles[column].cells == known.profiles[other].cells
    return each.kind in _ALIKE and first == second and not same


def _doubled(
    known: Evidence, taken: Mapping[int, tuple[str, str, float]], columns: Sequence[int]
) -> dict[int, str]:
    """Columns whose header says a field that another column is."""
    got = {name for name, _, _ in taken.values()} | set(known.sure.values())
    found: dict[int, str] = {}
    for column in columns:
        may = known.said[column]
        best = max(may, key=lambda name: may[name], default="")
        if column in taken or best not in got or may[best] < _DOUBLED:
            continue
        if not known.contradicts(column, known.template.by_name[best]):
            found[column] = best
    return found


def _unclear(
    known: Evidence,
    taken: Mapping[int, tuple[str, str, float]],
    by_column: Mapping[int, Mapping[str, float]],
    columns: Sequence[int],
) -> dict[int, tuple[str, ...]]:
    """Columns that might be fields nobody is yet."""
    got = {name for name, _, _ in taken.values()} | set(known.sure.values())
    found: dict[int, tuple[str, ...]] = {}
    for column in columns:
        if column in taken:
            continue
        may = {name for name, score in by_column[column].items() if score >= ASKED}
        may |= {
            name
            for name, said in known.said[column].items()
            if said >= _SLIP_ASKED and known.rung(column, name) != "meaning"
        }
        may |= known.torn(column)
        if may - got:
            found[column] = tuple(sorted(may - got))
    return found
