"""Every sheet of an .xlsx looked through once before the engine may hold it."""

from __future__ import annotations

from dataclasses import dataclass, field
from xml.parsers import expat

from crmsheets.excel import stray
from crmsheets.excel.container import Package
from crmsheets.excel.marks import Marks, marks, marks_by_parsing, occupied
from crmsheets.excel.source import Fault
from crmsheets.excel.weight import Limits, limits_for
from crmsheets.excel.workbook import Description
from crmsheets.model.finding import Rule, Severity
from crmsheets.model.text import Text

SHEET_FAILED = Rule(
    code="FILE10",
    severity=Severity.ERROR,
    message=Text(
        "这张表读不出来，其他表照读。请在Excel或WPS里打开文件，另存一份再交。",
        "this sheet cannot be read; the others were. Open the file, save a copy, send that.",
    ),
    why=Text("表的内容坏了或缺了。", "The sheet's content is broken or missing."),
    fix=Text(
        "另存为新的 .xlsx；不行就把表复制到新文件。", "Save as .xlsx, or copy the sheet over."
    ),
    example="missing part",
    passing="complete part",
)
RULES: tuple[Rule, ...] = (SHEET_FAILED,)

# What a parser in Python can walk through in reasonable time.
_MOST_PARSED = 1 << 27


@dataclass(slots=True)
class Preflight:
    """`marks` by sheet; sheets the engine must not see; parts to give it instead; faults."""

    marks: dict[str, Marks] = field(default_factory=dict)
    # Whether a sheet's part was not found, so that the engine may find what was not looked at.
    blind: bool = False
    # For a file that may need more memory than a process that others wait for should give.
    limits: Limits | None = None
    left_out: set[str] = field(default_factory=set)
    replaced: dict[str, bytes] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)


def preflight(package: Package, about: Description) -> Preflight:
    """Look through all sheets; Refused where the container itself is not what it says."""
    seen = Preflight()
    for name, _, part in about.sheets:
        if part in package and "chartsheets/" not in part:
            _look(package, name, part, seen)
        seen.blind = seen.blind or part not in package
    seen.limits = limits_for(package, about, list(seen.marks.values()))
    return seen


def _look(package: Package, name: str, part: str, seen: Preflight) -> None:
    found = _marks(package, part)
    if found is None:
        seen.left_out.add(name)
        seen.faults.append(Fault(SHEET_FAILED, name))
        return
    seen.marks[name] = found

    def cells() -> int:
        return sum(block.count(b"</c>") for block in package.blocks(part))

    if stray.suspicious(found, cells):
        _cut(package, name, part, seen)


def _cut(package: Package, name: str, part: str, seen: Preflight) -> None:
    """Take the far cells out of a sheet, or the sheet out of the workbook."""
    found = seen.marks[name]
    box = stray.Extent(found.rows, found.columns, ())
    if found.regular:
        box = stray.extent(occupied(package.blocks(part)))
    if not box.fits:
        seen.left_out.add(name)
        seen.faults.append(Fault(stray.TOO_WIDE, name, got={"area": box.area}))
    elif box.stray:
        seen.replaced[part] = stray.without(package.whole(part, most=None), box.stray)
        seen.faults.append(Fault(stray.STRAY, name, box.stray, {"count": len(box.stray)}))


def _marks(package: Package, part: str) -> Marks | None:
    found = marks(package.blocks(part))
    if found is not None:
        return found
    if package.size(part) > _MOST_PARSED:
        return None
    try:
        return marks_by_parsing(package.blocks(part))
    except (expat.ExpatError, LookupError, ValueError):
        return None
