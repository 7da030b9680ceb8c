"""A file to its sheets: never raises on a bad file; what is wrong with it is a finding."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from crmsheets.excel.container import DAMAGED, TOO_LARGE, Package
from crmsheets.excel.engine import Unreadable, sheets
from crmsheets.excel.found import RawSheet
from crmsheets.excel.manifest import manifest
from crmsheets.excel.marks import Marks
from crmsheets.excel.preflight import SHEET_FAILED, Preflight, preflight
from crmsheets.excel.proof import cells_lost
from crmsheets.excel.source import LOCKED, Fault, Refused, misnamed, sniff
from crmsheets.excel.text import read_text
from crmsheets.excel.weight import LARGE, USUAL
from crmsheets.excel.workbook import Description, describe
from crmsheets.excel.worker import GAVE_UP, guarded
from crmsheets.model.finding import Rule, Severity
from crmsheets.model.grid import Grid, Reading, Source
from crmsheets.model.markers import ROLE
from crmsheets.model.text import Text

MOST_BYTES = 256 << 20
_MOST_TEXT = 32 << 20

UNOPENED = Rule(
    code="FILE01",
    severity=Severity.ERROR,
    message=Text(
        "打不开（{why}）。请看看文件还在不在、有没有权限，或者是不是正被别的程序占用。",
        "cannot be opened ({why}). See whether it is still there, readable and not in use.",
    ),
    why=Text("读不到文件就没有数据。", "Without the file there is no data."),
    fix=Text("关掉占用它的程序，或复制一份再交。", "Close the program using it, or copy the file."),
    example="Permission denied",
    passing="-rw-r--r--",
)
RULES: tuple[Rule, ...] = (UNOPENED,)
DENIED = Text("没有权限", "no permission")
# How a file is written down, where that is not how it is read.
_FORMATS = {"mht": "html", "fods": "ods"}


@dataclass(frozen=True, slots=True)
class _Content:
    """What a format's own way of reading gives."""

    about: Description
    sheets: Sequence[RawSheet] = ()
    marks: Mapping[str, Marks] = field(default_factory=dict)
    faults: Sequence[Fault] = ()


def read(path: Path, file: str) -> Reading:
    """The sheets of `path`, shown as `file`; on a bad file no grids and an error finding."""
    try:
        data = _bytes(path)
    except Refused as refused:
        return Reading(Source(file, "", ""), findings=(refused.fault.finding(file),))
    return read_bytes(data, file, path.suffix)


def read_bytes(data: bytes, file: str, suffix: str = "") -> Reading:
    """The same for a file that is in memory; `suffix` is what its name promises."""
    source = Source(file, hashlib.sha256(data).hexdigest(), "")
    try:
        content = _content(data)
    except Refused as refused:
        return Reading(source, findings=(refused.fault.finding(file),))
    except MemoryError:
        return Reading(source, findings=(Fault(GAVE_UP).finding(file),))
    except Exception:  # noqa: BLE001  # one strange file must not cost the others
        return Reading(source, findings=(Fault(DAMAGED).finding(file),))
    source = _described(source, content)
    faults = [*content.faults, *_failures(content.sheets)]
    faults += [wrong] if (wrong := misnamed(suffix, content.about.format)) else []
    grids = tuple(
        _grid(source, sheet, content.marks.get(sheet.name))
        for sheet in content.sheets
        if not sheet.failed
    )
    return Reading(source, grids, tuple(fault.finding(file) for fault in faults))


def _bytes(path: Path) -> bytes:
    try:
        if not path.is_file():  # a pipe would wait for ever
            why = Text("没有这个文件", "no such file")
            raise Refused(UNOPENED, why=why)
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise Refused(TOO_LARGE, size=size >> 20, most=MOST_BYTES >> 20)
        return path.read_bytes()
    except (OSError, ValueError) as error:
        denied = isinstance(error, PermissionError)
        reason: object = DENIED if denied else getattr(error, "strerror", None) or "?"
        raise Refused(UNOPENED, why=reason) from error


def _content(data: bytes) -> _Content:
    kind = sniff(data)
    if kind == "csv" and len(data) <= _MOST_TEXT:
        found = read_text(data)
        return _Content(Description("csv"), found.sheets, faults=found.faults)
    if kind == "zip":
        return _workbook(Package(data), data)
    return _guarded(Description(_FORMATS.get(kind, kind)), kind, data)


def _guarded(about: Description, kind: str, data: bytes) -> _Content:
    """Read by a child, which tells of the file what is not known yet."""
    found = guarded(kind, data, limits=LARGE if kind == "csv" else USUAL)
    about = replace(
        about, names={**found.names, **about.names}, modified=about.modified or found.modified
    )
    return _Content(about, found.sheets, faults=found.faults)


def _workbook(package: Package, data: bytes) -> _Content:
    about = describe(package)
    if about.format != "xlsx":
        package.prove_rest()
        return _guarded(about, about.format, data)
    seen: Preflight = preflight(package, about)
    package.prove_rest()
    if seen.replaced:
        data = package.with_parts(seen.replaced)
    found = _sheets(data, seen)
    if not found and not seen.faults:
        raise Refused(DAMAGED)
    return _Content(about, found, seen.marks, [*seen.faults, *_lost(package, about, seen, found)])


def _sheets(data: bytes, seen: Preflight) -> Sequence[RawSheet]:
    """By the engine in this process, unless the preflight was blind or found a giant."""
    if seen.blind or seen.limits:
        return guarded("xlsx", data, seen.left_out, seen.limits or USUAL).sheets
    try:
        return sheets(data, seen.left_out)
    except Unreadable as gave_up:
        raise Refused(LOCKED if gave_up.password else DAMAGED) from gave_up


def _lost(
    package: Package, about: Description, seen: Preflight, found: Sequence[RawSheet]
) -> list[Fault]:
    """Sheets that came back with less than their part holds; cut ones were told of already."""
    parts = {name: part for name, _, part in about.sheets if part not in seen.replaced}
    each_lost = (
        cells_lost(package, parts[sheet.name], seen.marks[sheet.name], sheet)
        for sheet in found
        if not sheet.failed and sheet.name in parts and sheet.name in seen.marks
    )
    return [lost for lost in each_lost if lost]


def _described(source: Source, content: _Content) -> Source:
    """The source with everything known of it; a lost role property is found in the manifest."""
    about = content.about
    told = manifest(content.sheets)
    properties = dict(about.properties)
    if "role" in told:
        properties.setdefault(ROLE, told["role"])
    return replace(
        source,
        format=about.format,
        properties=properties,
        names=about.names,
        manifest=told,
        modified=about.modified,
    )


def _failures(found: Sequence[RawSheet]) -> list[Fault]:
    return [Fault(SHEET_FAILED, sheet.name) for sheet in found if sheet.failed]


def _grid(source: Source, sheet: RawSheet, marks: Marks | None) -> Grid:
    marks = marks or sheet.marks or Marks()
    rows = len(sheet.rows)
    return Grid(
        source=source,
        sheet=sheet.name,
        rows=sheet.rows,
        state=sheet.state,
        hidden_rows=frozenset(row for row in marks.hidden_rows if row <= rows),
        hidden_columns=frozenset(marks.hidden_columns),
        merges=tuple(marks.merges) or sheet.merges,
        errors=dict(marks.errors),
        uncached=frozenset(marks.uncached),
    )
