"""合并冲突: what the rows of one customer said differently, which value stays, and by what rule."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from crmsheets.analysis.golden import written
from crmsheets.analysis.latin_places import spelled_alike
from crmsheets.analysis.names import name_key
from crmsheets.analysis.recency import Recency, recency
from crmsheets.analysis.survivors import BETTER
from crmsheets.model.row import MergeRule
from crmsheets.model.text import Said, Text

if TYPE_CHECKING:
    from crmsheets.model.cell import Cell
    from crmsheets.model.dataset import Dataset
    from crmsheets.model.decision import Decision
    from crmsheets.model.golden import Golden
    from crmsheets.model.settings import Settings
    from crmsheets.model.table import Table
    from crmsheets.model.template import Field

RULES: Mapping[MergeRule, Text] = {
    "newest": Text("最新的一行", "the newest row"),
    "frequent": Text("写得最多的", "written most often"),
    "valid": Text("校验对的", "valid by its check character"),
    "person": Text("写全名的", "a full name"),
    "registered": Text("最像执照上的", "most like the name on the licence"),
    "complete": Text("写得最全的", "the most complete one"),
    "earliest": Text("最早的", "the earliest"),
    "refusal": Text("拒绝过就按拒绝", "a refusal stands"),
    "join": Text("一格放不下了", "all are kept as far as one cell holds them"),
}
"""Why a value stays, for each rule of `survivors`."""
CHOSEN = Text("{who}选的", "chosen by {who}")
MAIN = Text("{who}定这一行为主", "of the main row, chosen by {who}")
SOMEBODY = Text("人", "a person")
TIED = Text("看不出哪个对，先用这个", "nothing tells which is right; taken for now")
OUTDATED = Text("旧的一份里写的，按新的算", "stood in an older copy; the newer one counts")
SPELLED = Text("只是写法不同", "only spelled differently")
_PLACES = frozenset({"province", "city"})
_APART = frozenset({"customer_id"})
"""Numbers have a sheet of their own."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """One value that was typed and does not stand in the customer's record, with the one that does.

    `field`: the column as people know it. `rule`: why the kept one stays. `spelled`: both say the
    same, written differently.
    """

    customer_id: str
    customer: str
    field: Text
    kept: Any
    value: Any
    rule: Said
    cell: Cell
    spelled: bool


def conflicts(data: Dataset, settings: Settings, worth: Mapping[str, int]) -> list[Conflict]:
    """Every value that lost: customers that buy most first (`worth`: number -> 分), spelling last."""
    table = data.tables.get("customer")
    if table is None:
        return []
    seen = _Seen(data, table, settings, recency(table, range(len(table))))
    found = [each for golden in data.golden for each in _of(golden, seen)]
    return sorted(
        found,
        key=lambda each: (
            each.spelled,
            -worth.get(each.customer_id, 0),
            each.customer,
            each.customer_id,
        ),
    )


@dataclass(frozen=True, slots=True)
class _Seen:
    """All that conflicts are told from. `whens`: when each row was last true."""

    data: Dataset
    table: Table
    settings: Settings
    whens: Mapping[int, Recency]


def _of(golden: Golden, seen: _Seen) -> Iterator[Conflict]:
    table = seen.table
    for field in table.template.fields:
        lineage = golden.lineage.get(field.name)
        if lineage is None or not lineage.lost or field.name in _APART:
            continue
        now = {cell for i in golden.members for cell in table.cells(i, field.name)}
        chosen = _chosen(golden, field.name, table[field.name], seen.data)
        rule = seen.settings.merge.get(field.name, field.column.merge_rule)
        ranks = _ranks(rule, table[field.name], golden.members, seen.whens)
        for cell, value in lineage.lost:
            spelled = _alike(field.name, value, golden.values[field.name])
            if spelled or cell not in now:
                said = Said(SPELLED if spelled else OUTDATED)
            else:
                said = chosen or Said(_why(rule, ranks, golden.values[field.name], value))
            yield Conflict(
                customer_id=golden.customer_id,
                customer=golden.name,
                field=field.column.called,
                kept=_worded(field, golden.values[field.name]),
                value=_worded(field, value),
                rule=said,
                cell=cell,
                spelled=spelled,
            )


def _worded(field: Field, value: Any) -> Any:
    """An entry of a list that is kept as plain words, as what says itself in either language."""
    known = field.choices.read(value) if field.choices and isinstance(value, str) else None
    return known or value


def _alike(name: str, value: Any, kept: Any) -> bool:
    """Whether two texts say the same: blanks, width, traditional characters, a city's script aside."""
    if not (isinstance(value, str) and isinstance(kept, str)):
        return False
    return name_key(value) == name_key(kept) or (name in _PLACES and spelled_alike(value, kept))


def _chosen(golden: Golden, name: str, column: Sequence[Any], data: Dataset) -> Said | None:
    """Who chose the value, or the row it stands in; None where only rules did."""
    chosen = _last(
        [
            decision
            for (i, field), decision in data.ruled.values.items()
            if i in golden.members and field == name
        ]
    )
    if chosen and any(written(column[i]) == chosen.value for i in golden.members):
        return Said(CHOSEN, {"who": chosen.who or SOMEBODY})
    main = _last([each for i, each in data.ruled.kept.items() if _holds(i, golden, column)])
    return Said(MAIN, {"who": main.who or SOMEBODY}) if main else None


_Ranks = Sequence[tuple[MergeRule, Callable[[Any], Any]]]


def _ranks(
    rule: MergeRule, column: Sequence[Any], rows: Sequence[int], whens: Mapping[int, Recency]
) -> _Ranks:
    """How a rule ranks the values of one customer, the first criterion first (see `survivors`)."""
    count = Counter(column[i] for i in rows)
    newest: dict[Any, Recency] = {}
    for i in rows:
        newest[column[i]] = max(newest.get(column[i], whens[i]), whens[i])
    frequent: _Ranks = [("frequent", count.__getitem__), ("newest", newest.__getitem__)]
    if rule in BETTER:
        return [(rule, BETTER[rule]), *frequent]
    return frequent if rule == "frequent" else frequent[::-1] if rule == "newest" else []


def _why(rule: MergeRule, ranks: _Ranks, kept: Any, lost: Any) -> Text:
    """The criterion by which one value is better than the other; TIED where none is."""
    if not ranks:
        return RULES[rule]
    better = (name for name, rank in ranks if rank(kept) > rank(lost))
    found = next(better, None)
    return TIED if found is None else RULES[found]


def _last(decisions: Sequence[Decision]) -> Decision | None:
    return decisions[-1] if decisions else None


def _holds(i: int, golden: Golden, column: Sequence[Any]) -> bool:
    return i in golden.members and column[i] is not None
