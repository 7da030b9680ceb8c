"""Which rows of the customer table are one customer, and the evidence for and against it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from crmsheets.model.text import Said, Text

if TYPE_CHECKING:
    from crmsheets.model.cell import Cell
    from crmsheets.model.text import Lang

WEIGHED = Text("{said} {bits:+.1f}", "{said} {bits:+.1f}")
"""A piece of evidence with its weight in bits: 品牌同音 +9.5."""
_SEPARATOR = {"zh": "，", "en": ", "}


@dataclass(frozen=True, slots=True)
class Part:
    """One piece of evidence: its wording, its weight in bits (log2 of the odds), the cells."""

    said: Said
    bits: float
    cells: tuple[Cell, ...] = ()

    def __call__(self, lang: Lang, /) -> str:
        """「品牌同音 +9.5」."""
        return WEIGHED(lang, said=self.said, bits=self.bits)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two rows of the customer table (left < right), and why they are, or are not, one customer.

    `bits`: prior and parts, caps and floors counted in; above 0 = more likely one than two.
    `veto`: what forbids joining them whatever else says (two different valid credit codes).
    """

    left: int
    right: int
    bits: float
    parts: tuple[Part, ...] = ()
    veto: Said | None = None

    def __call__(self, lang: Lang, /) -> str:
        """「品牌同音 +9.5，手机相同 +12.6，城市相同 +4.4」; a veto stands before its parts."""
        said = [self.veto(lang)] if self.veto else []
        said += [part(lang) for part in self.parts if part.bits]
        return _SEPARATOR[lang].join(said)


@dataclass(frozen=True, slots=True)
class Matched:
    """What matching made of the customer table; rows are positions in it.

    `groups`: every row that names a customer in exactly one, positions ascending. `pairs`: the
    evidence of joined rows, at least a spanning tree of each group. `doubts`: pairs of different
    groups that a person should look at, strongest first. `related`: pairs that are two firms but
    share a phone, a person, an address. `skipped`: blocking keys too frequent to be compared, with
    their number of rows. `contradictions`: rows told to be together that cannot be. `weights`: where
    the weights were to be estimated on the rows themselves, whether they were.
    """

    groups: tuple[tuple[int, ...], ...] = ()
    pairs: tuple[Pair, ...] = ()
    doubts: tuple[Pair, ...] = ()
    related: tuple[Pair, ...] = ()
    skipped: tuple[tuple[str, int], ...] = ()
    contradictions: tuple[tuple[int, int], ...] = ()
    weights: Said | None = None
