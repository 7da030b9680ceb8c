"""What people added to a workbook of ours: read beside the sheets that we know, to be written back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from crmsheets.intake.fingerprint import as_typed
from crmsheets.intake.keyed import KeyedLine, Place, place
from crmsheets.model import markers
from crmsheets.model.foreign import Foreign, Key, OwnColumn, OwnSheet, together
from crmsheets.model.grid import Grid, Reading, Value
from crmsheets.model.keyed import KeyedSheet
from crmsheets.model.text import Text


def added_to(
    readings: Iterable[Reading], forms: Sequence[KeyedSheet], other: Sequence[Text] = ()
) -> Foreign:
    """What was added to these files, those saved last first. `forms`: our keyed sheets, those that need
    most first; `other`: the titles of further sheets of ours.
    """
    ordered = sorted(readings, key=_saved, reverse=True)
    return together(_added(each, forms, other) for each in ordered)


def _saved(reading: Reading) -> tuple[str, str]:
    return str(reading.source.modified or ""), reading.source.file


def _added(reading: Reading, forms: Sequence[KeyedSheet], other: Sequence[Text]) -> Foreign:
    ours = {word for text in other for word in (text.zh, text.en)} | {markers.META_SHEET}
    columns: list[OwnColumn] = []
    sheets: list[OwnSheet] = []
    for grid in reading.grids:
        found = next(((form, at) for form in forms if (at := place(grid, form))), None)
        if found is not None:
            columns += _columns(grid, *found)
        elif grid.sheet not in ours and any(map(any_value, grid.rows)):
            sheets.append(OwnSheet(grid.sheet, grid.rows))
    return Foreign(tuple(columns), tuple(sheets))


def any_value(row: Sequence[Value]) -> bool:
    """Whether a row says anything."""
    return any(as_typed(value) for value in row)


def _columns(grid: Grid, form: KeyedSheet, at: Place) -> Iterator[OwnColumn]:
    """The columns that are none of ours, with a header or with anything below it."""
    keys = list(_keys(grid, form, at))
    known = set(at.columns.values())
    seen: Counter[str] = Counter()
    for column in range(1, grid.width + 1):
        if column in known:
            continue
        header = as_typed(grid.at(at.first - 1, column))
        cells = tuple((key, grid.at(row, column)) for row, key in keys)
        above = tuple(
            (row, value)
            for row in range(1, at.first - 1)
            if not _ours(value := grid.at(row, column), form)
        )
        if header or above or any(value is not None for _, value in cells):
            seen[header] += 1
            again = f" ({seen[header]})" if seen[header] > 1 else ""
            yield OwnColumn(form.title.zh, header + again, cells, above)


def _ours(value: Value, form: KeyedSheet) -> bool:
    """Whether a cell above the header is empty or was written by us: groups of columns may be more now."""
    text = as_typed(value)
    words = {word for said, _, _ in form.groups for word in (said.zh, said.en)}
    return not text or text in words or text.startswith(f"{form.name}.")


def _keys(grid: Grid, form: KeyedSheet, at: Place) -> Iterator[tuple[int, Key]]:
    """Each row below the header that says anything, with what tells it from others."""
    seen: Counter[Key] = Counter()
    for row in range(at.first, len(grid.rows) + 1):
        if not any_value(grid.rows[row - 1]):
            continue
        line = KeyedLine(grid, row, at.columns)
        key = tuple(line.text(name) for name in form.told_by)
        if not any(line.text(name) for name in at.columns):
            key = ()
        yield row, (*key, str(seen[key]))
        seen[key] += 1
