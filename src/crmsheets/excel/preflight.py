"""Every sheet of an .xlsx looked through once before the engine may hold it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from xml.parsers import expat

from crmsheets.excel import stray
from crmsheets.excel.container import Package
from crmsheets.excel.marks import Marks, marks, marks_by_parsing, occupied
from crmsheets.excel.source import Fault
from crmsheets.excel.workbook import Description

# What a parser in Python can walk through in reasonable time.
_MOST_PARSED = 1 << 27


@dataclass(slots=True)
class Preflight:
    """`marks` by sheet; sheets the engine must not see; parts to give it instead; faults."""

    marks: dict[str, Marks] = field(default_factory=dict)
    left_out: set[str] = field(default_factory=set)
    replaced: dict[str, bytes] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)


def preflight(package: Package, about: Description) -> Preflight:
    """Look through all sheets; Refused where the container itself is not what it says."""
    seen = Preflight()
    for name, _, part in about.sheets:
        if part in package and "chartsheets/" not in part:
            _look(package, name, part, seen)
    return seen


def _look(package: Package, name: str, part: str, seen: Preflight) -> None:
    found = marks(package.blocks(part)) or _parsed(package, part)
    if found is None:  # the engine will say what is wrong with it, or leave_out says too large
        seen.left_out.add(name)
        return
    seen.marks[name] = found
    if not stray.suspicious(found):
        return
    if not found.regular:
        box = stray.Extent(found.rows, found.columns, ())
    else:
        box = stray.extent(occupied(package.blocks(part)))
    if not box.fits:
        seen.left_out.add(name)
        seen.faults.append(Fault(stray.TOO_WIDE, name, got={"area": box.area}))
    elif box.stray:
        seen.replaced[part] = stray.without(package.whole_any(part), box.stray)
        got: Mapping[str, object] = {"count": len(box.stray)}
        seen.faults.append(Fault(stray.STRAY, name, at=box.stray, got=got))


def _parsed(package: Package, part: str) -> Marks | None:
    try:
        return marks_by_parsing(package.blocks(part))
    except expat.ExpatError:
        return None
