"""What a reading process may take, and which files are giants by their own numbers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from crmsheets.excel.container import Package
from crmsheets.excel.marks import Marks
from crmsheets.excel.stray import MOST_BOXED
from crmsheets.excel.workbook import Description


@dataclass(frozen=True, slots=True)
class Limits:
    """What a child may take: seconds, and bytes of memory where the system can hold it to that."""

    seconds: float = 60.0
    memory: int = 1 << 30


USUAL = Limits()
# For what is honestly large; measured: 8 million cells need 1 GB, 20 s.
LARGE = Limits(seconds=180.0, memory=3 << 30)
_SHARED = "xl/sharedstrings.xml"
_ENDS = b"</si>"
_MOST_XML = 1 << 29
# Every cell holds its own copy of a shared text.
_MOST_COPIED = 1 << 30


def limits_for(package: Package, about: Description, marks: Sequence[Marks]) -> Limits | None:
    """The limits for a child to read an .xlsx in; None where it is no giant and needs no child.

    Much XML is much to hold. Boxes full of blanks and copies of long texts are little XML that
    could need any memory.
    """
    if sum(package.size(part) for _, _, part in about.sheets) > _MOST_XML:
        return LARGE
    if sum(each.rows * each.columns for each in marks if each.regular) > 2 * MOST_BOXED:
        return USUAL
    cells = sum(each.values for each in marks)
    if cells * package.size(_SHARED) <= _MOST_COPIED:
        return None
    copied = cells * longest(package.blocks(_SHARED))
    return USUAL if copied > _MOST_COPIED else None


def longest(blocks: Iterable[bytes]) -> int:
    """Bytes of the longest shared text, its tags with it."""
    most, rest = 0, 0
    for block in blocks:
        first, *others = block.split(_ENDS)
        rest += len(first)
        if others:
            most = max(most, rest, *map(len, others))
            rest = len(others[-1])
    return max(most, rest)
