"""What people decided about two customer rows, kept for ever and never changed, only added to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from crmsheets.model.text import Text


class Verdict(StrEnum):
    """What a person says of two rows; `VALUE`, `KEEP` and `FREE` speak of one customer alone.

    `FREE` takes `KEEP` back: no row is the main record any more.
    """

    SAME = "same"
    DISTINCT = "distinct"
    RELATED = "related"
    PENDING = "pending"
    VALUE = "value"
    KEEP = "keep"
    FREE = "free"

    @property
    def text(self) -> Text:
        """The word people choose in the dropdown."""
        return VERDICTS[self]


VERDICTS = {
    Verdict.SAME: Text("合并", "merge"),
    Verdict.DISTINCT: Text("不是重复", "not a duplicate"),
    Verdict.RELATED: Text("关联企业", "related firm"),
    Verdict.PENDING: Text("待定", "later"),
    Verdict.VALUE: Text("采用此值", "use this value"),
    Verdict.KEEP: Text("以此行为主", "main record"),
    Verdict.FREE: Text("不再以此行为主", "main record no longer"),
}
_MAIN = frozenset({Verdict.KEEP, Verdict.FREE})
ASKED = (Verdict.SAME, Verdict.DISTINCT, Verdict.RELATED, Verdict.PENDING)
"""What the dropdown offers, in its order."""


@dataclass(frozen=True, slots=True)
class Decision:
    """One line of the record of decisions.

    `one`, `other`: fingerprints of rows (`analysis.fingerprints`), `other` "" where one customer alone
    is meant. `field`, `value`: of VALUE, a field's name and its value as written out, "" = by the
    usual rules again. `who`, `when`
    (ISO day), `file`: who decided, when it was read, from which file. `sheet`: the mark of the very
    review sheet it was read from, so that reading it again adds nothing. `one_said`, `other_said`:
    the rows' names as they stood, for people; nothing is looked up by them. `one_stood`,
    `other_stood`: what the rows said when it was decided, as JSON (field -> value as written out), ""
    where that is not known.
    """

    verdict: Verdict
    one: str
    other: str = ""
    field: str = ""
    value: str = ""
    who: str = ""
    when: str = ""
    file: str = ""
    sheet: str = ""
    note: str = ""
    one_said: str = ""
    other_said: str = ""
    one_stood: str = ""
    other_stood: str = ""

    @property
    def takes_back(self) -> bool:
        """Whether it only ends an earlier choice: no main record any more, no value chosen."""
        return self.verdict is Verdict.FREE or (self.verdict is Verdict.VALUE and not self.value)

    @property
    def about_main(self) -> bool:
        """Whether it is about which row is the main record."""
        return self.verdict in _MAIN

    @property
    def subject(self) -> tuple[str, str, str]:
        """What it is about: a later decision about the same takes the place of an earlier one."""
        first, second = sorted((self.one, self.other))
        about = Verdict.KEEP.value if self.about_main else self.field
        return first, second, about

    @property
    def same_as(self) -> tuple[str, ...]:
        """What two lines share that are one decision, however often it was read or copied."""
        return (self.verdict.value, *self.subject, self.value, self.sheet or self.when)


@dataclass(frozen=True, slots=True)
class Numbered:
    """A customer number that an earlier run gave: to the row with this fingerprint, or (for one that
    only orders and the like name) to this name.
    """

    number: str
    name: str
    fingerprint: str = ""


@dataclass(frozen=True, slots=True)
class Memory:
    """What earlier runs and people left behind: decisions, oldest first, and numbers given."""

    decisions: tuple[Decision, ...] = ()
    numbers: tuple[Numbered, ...] = ()


NO_MEMORY = Memory()


Rows = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Ruled:
    """What people decided, as rows of the customer table (the smaller position first).

    `together`, `apart`, `related`, `pending`: pair -> the decision (`related` pairs are apart, too).
    `again`: pair -> an earlier decision about a row that has been changed since. `values`:
    (row, field) -> the decision that chose a value for its customer. `kept`: row -> the decision
    that made it the main record. `lapsed`: (row, field, "" for the main record) -> such a decision
    about a row that has been changed since. `turns`: decisions in the order in which they were taken.
    """

    together: Mapping[Rows, Decision] = field(default_factory=dict)
    apart: Mapping[Rows, Decision] = field(default_factory=dict)
    related: Mapping[Rows, Decision] = field(default_factory=dict)
    pending: Mapping[Rows, Decision] = field(default_factory=dict)
    again: Mapping[Rows, Decision] = field(default_factory=dict)
    values: Mapping[tuple[int, str], Decision] = field(default_factory=dict)
    kept: Mapping[int, Decision] = field(default_factory=dict)
    lapsed: Mapping[tuple[int, str], Decision] = field(default_factory=dict)
    turns: tuple[Decision, ...] = ()

    @property
    def separate(self) -> frozenset[Rows]:
        """All pairs that are not to be joined: other firms, and those that are asked again."""
        return frozenset((*self.apart, *self.related, *self.again))

    def of(self, one: int, other: int) -> Decision | None:
        """What was decided last about two rows, whether it still counts or not."""
        pair = (min(one, other), max(one, other))
        kinds = (self.together, self.apart, self.related, self.pending, self.again)
        return next((kind[pair] for kind in kinds if pair in kind), None)
