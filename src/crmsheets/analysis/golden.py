"""Golden records: of every field the value that survives, and the ones it was chosen over.

Rules stand on the fields (`Column.merge_rule`, see `survivors`); settings may name others, and what a
person decided goes before all rules. Nothing typed is lost: what did not win stands in the lineage.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from crmsheets.analysis.recency import recency
from crmsheets.analysis.survivors import SEPARATOR, SURVIVORS, Claim
from crmsheets.model.cell import Cell
from crmsheets.model.golden import Lineage
from crmsheets.model.row import MergeRule
from crmsheets.model.table import Table
from crmsheets.model.template import Field

TYPED = "customer_id_typed"
HINT = "customer_id_kept"
OLDER = "older_values"
"""Columns that linking adds to the customer table: the number as typed; the number an earlier
master gave; what dropped versions of a row held, (field, cell, value)."""

_SPARE: Mapping[str, str] = {"phone": "phone_alt"}
"""Where the second best value of a field goes, if nothing else stands there: a second phone."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What stands above the rules for one customer.

    `rules`: field -> the rule that the settings name for it. `values`: field -> the value that a
    person chose, as `written`. `main`: the row whose values win wherever it has any.
    """

    rules: Mapping[str, MergeRule] = field(default_factory=dict)
    values: Mapping[str, str] = field(default_factory=dict)
    main: int | None = None


NO_CHOICE = Choice()


def written(value: Any) -> str:
    """A value as a decision names it: days in ISO form, all else as text."""
    return str(value)


def survive(
    table: Table, rows: Sequence[int], choice: Choice = NO_CHOICE
) -> tuple[dict[str, Any], dict[str, Lineage]]:
    """The golden values of one customer's rows, and where each came from."""
    claims = _claims(table, rows)
    past = _past(table, rows)
    values: dict[str, Any] = {}
    lineage: dict[str, Lineage] = {}
    for each in table.template.fields:
        values[each.name], kept = _settled(each, claims[each.name], past.get(each.name, ()), choice)
        if kept is not None:
            lineage[each.name] = kept
    for name, spare in _SPARE.items():
        if values.get(name) is not None and values.get(spare) is None:
            _spared(name, spare, claims[name], values, lineage)
    return values, lineage


def _claims(table: Table, rows: Sequence[int]) -> dict[str, list[Claim]]:
    """Field -> what the rows say of it."""
    whens = recency(table, rows)
    found: dict[str, list[Claim]] = {}
    for each in table.template.fields:
        column = table[TYPED if each.name == "customer_id" else each.name]
        found[each.name] = [
            Claim(column[i], table.cell(i, each.name), whens[i], i)
            for i in rows
            if column[i] is not None
        ]
    return found


def _past(table: Table, rows: Sequence[int]) -> dict[str, list[tuple[Cell, Any]]]:
    """Field -> what outdated writings of the rows held."""
    older = table[OLDER]
    found: dict[str, list[tuple[Cell, Any]]] = {}
    for i in rows:
        for name, cell, value in older[i] or ():
            found.setdefault(name, []).append((cell, value))
    return found


def _settled(
    field: Field, claims: Sequence[Claim], past: Sequence[tuple[Cell, Any]], choice: Choice
) -> tuple[Any, Lineage | None]:
    """One field's surviving value with its winners and losers."""
    if not claims and not past:
        return None, None
    rule = choice.rules.get(field.name, field.column.merge_rule)
    value = SURVIVORS[rule](_preferred(field.name, claims, choice)) if claims else None
    parts = set(str(value).split(SEPARATOR)) if rule == "join" else set()
    won = [each for each in claims if each.value == value or _within(each.value, parts)]
    lost = [(each.cell, each.value) for each in claims if each not in won]
    gone = [(cell, old) for cell, old in past if old != value]
    return value, Lineage(
        won=tuple(sorted(each.cell for each in won)),
        lost=tuple(sorted((*lost, *gone), key=lambda pair: (pair[0], str(pair[1])))),
    )


def _preferred(name: str, claims: Sequence[Claim], choice: Choice) -> Sequence[Claim]:
    """The claims a person chose, else those of the main row, else all of them."""
    asked = choice.values.get(name)
    chosen = [each for each in claims if asked is not None and written(each.value) == asked]
    return chosen or [each for each in claims if each.row == choice.main] or claims


def _spared(
    name: str,
    spare: str,
    claims: Sequence[Claim],
    values: dict[str, Any],
    lineage: dict[str, Lineage],
) -> None:
    """The second best value takes the spare field, and is no loser any more."""
    left = [each for each in claims if each.value != values[name]]
    if not left:
        return
    second = SURVIVORS["frequent"](left)
    won = tuple(sorted(each.cell for each in left if each.value == second))
    values[spare] = second
    lineage[spare] = Lineage(won, lineage[spare].lost if spare in lineage else ())
    lost = tuple(pair for pair in lineage[name].lost if pair[0] not in won)
    lineage[name] = replace(lineage[name], lost=lost)


def _within(value: Any, parts: set[str]) -> bool:
    """Whether a note's parts all stand in the joined one."""
    return bool(parts) and set(str(value).split(SEPARATOR)) <= parts
