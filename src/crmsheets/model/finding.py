"""Rules and what broke them; a finding is a value, worded late, in either language."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from crmsheets.model.text import Text

if TYPE_CHECKING:
    from crmsheets.model.cell import Cell
    from crmsheets.model.text import Lang


class Severity(StrEnum):
    """error: changes money, customer or due date. warning: should be filled. info: nice to know."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @property
    def text(self) -> Text:
        """The word for it."""
        return _SEVERITIES[self]


_SEVERITIES = {
    Severity.ERROR: Text("错误", "error"),
    Severity.WARNING: Text("提醒", "warning"),
    Severity.INFO: Text("说明", "note"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A rule with its own words; declared in the file that gives it.

    `message`: fault and remedy, without the place (「没填，请填数字，例如 1000。」). `example`: a value
    or row that breaks it, `passing`: one that does not. `fixed`: the value was repaired and taken.
    `shared`: all cells of a finding hold the same value, and one answer is meant for all of them.
    """

    code: str
    severity: Severity
    message: Text
    why: Text
    fix: Text
    example: str
    passing: str
    fixed: bool = False
    shared: bool = False


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A proposed value as a person would type it; `safe` = may be taken without asking.

    `at`: the cell it is meant for, where that is not the one that is marked (the unit's, for an
    amount that only a price per thousand explains).
    """

    value: str
    safe: bool = False
    at: Cell | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule broken at some cells. Where there are several, the first is where it is marked.

    `table`, `field`: names of the declaration ("" for whole sheets and files). `header`: the
    reader's own header of the column. `value`: as typed. `got`: what fills the rule's slots.
    """

    rule: Rule
    cells: tuple[Cell, ...]
    table: str = ""
    field: str = ""
    header: str = ""
    value: str = ""
    got: Mapping[str, object] = dataclasses.field(default_factory=dict)
    suggestion: Suggestion | None = None
    person: str = ""

    @property
    def code(self) -> str:
        """The rule's code."""
        return self.rule.code

    @property
    def severity(self) -> Severity:
        """The rule's severity."""
        return self.rule.severity

    def fault(self, lang: Lang) -> str:
        """Fault and remedy, without the place; `render` puts the place before and the cell after."""
        suggested = self.suggestion.value if self.suggestion else ""
        got = {"value": self.value, "suggestion": suggested, **self.got}
        return self.rule.message(lang, **{name: shortened(each) for name, each in got.items()})


LONGEST_SAID = 80


def shortened(said: object) -> object:
    """Text that fills a slot, cut where nobody would read on; the finding itself keeps it whole."""
    if isinstance(said, str) and len(said) > LONGEST_SAID:
        return f"{said[:LONGEST_SAID]}…"
    return said
