"""Workbooks of ours that travel with the inputs: found by name near them, kept if nobody can read them.

Such a workbook (客户决定, 分析历史, 规则) is written beside the outputs, carried about by people, renamed
`…(1)`, and read again wherever it lies: among the inputs, beside them, in the results of earlier runs.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from crmsheets.disk.walk import is_output
from crmsheets.excel.read import read
from crmsheets.model.cell import Cell
from crmsheets.model.dataset import SheetBalance
from crmsheets.model.finding import Finding, Rule
from crmsheets.model.grid import Reading
from crmsheets.model.text import Locale, Text

SPOILT = Text("{name}.打不开", "{name}.unreadable")
"""Under what name a file is kept that nobody can read, when a new one takes its place."""
_COPY = re.compile(r"[\s\d()（）\[\]_-]*(?:副本|复制|copy)?[\s\d()（）\[\]_-]*")
ENDINGS = frozenset({".xlsx", ".xlsm", ".et", ".xls", ".xlsb", ".ods"})


@dataclass(frozen=True, slots=True)
class Near:
    """The files of one kind that a run knows, by name, each content once.

    `own`: hashes of those that count whatever they say: named by the user, or in the output folder.
    `unread`: those that are called so and are none. `spoilt`: name -> content of those in the output
    folder that nobody can read, to be kept beside the new one.
    """

    readings: tuple[Reading, ...] = ()
    own: frozenset[str] = frozenset()
    unread: tuple[Reading, ...] = ()
    spoilt: Mapping[str, bytes] = field(default_factory=dict)


def stems(*files: Text) -> tuple[str, ...]:
    """How names of such files begin, in either language, without their endings."""
    return tuple(name.partition(".")[0].casefold() for file in files for name in (file.zh, file.en))


def folders_near(paths: Sequence[Path]) -> list[Path]:
    """Where to look: the inputs' folders, and those they lie in."""
    whole = {each.resolve() for each in paths}
    return sorted({each for each in whole if each.is_dir()} | {each.parent for each in whole})


def with_results(folders: Sequence[Path]) -> Iterator[Path]:
    """Folders, and those in them that hold results of earlier runs."""
    for folder in folders:
        yield folder
        yield from (path for path in entries(folder) if path.is_dir() and is_output(path))


def entries(folder: Path) -> list[Path]:
    """What lies in a folder, by name; nothing where it is not there or cannot be entered."""
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []


def called(folders: Iterable[Path], begins: tuple[str, ...]) -> Iterator[Path]:
    """Workbooks in these folders whose names begin so, `…(1).xlsx` as well."""
    for path in (each for folder in dict.fromkeys(folders) for each in entries(folder)):
        if is_called(path.name, begins) and path.suffix.casefold() in ENDINGS and path.is_file():
            yield path


def is_called(name: str, begins: tuple[str, ...]) -> bool:
    """Whether the name of a file begins so, in whatever folder it lies."""
    return name.rpartition("/")[2].casefold().startswith(begins)


def is_named(name: str, begins: tuple[str, ...]) -> bool:
    """Whether a file has the very name, or that of a copy: 「分析历史(1).xlsx」, not 「history of 2023」."""
    stem = name.rpartition("/")[2].casefold().partition(".")[0]
    return any(
        stem.startswith(each) and _COPY.fullmatch(stem.removeprefix(each)) for each in begins
    )


def gathered(
    begins: tuple[str, ...],
    holds: Callable[[Reading], bool],
    near: Sequence[Path],
    out: Path | None,
    among: Sequence[Reading],
    locale: Locale,
    *,
    named: Path | None = None,
) -> Near:
    """All files of a kind: the one that was named, else all that lie `near` and in results there;
    besides those `among` the inputs and those in `out`, which would be written over.

    `begins`: see `stems`. `holds`: whether a reading is of the kind; what has its name and is not is
    `unread`. Equal bytes come once; the order is that of their names.
    """
    there = {path: read(path, path.name) for path in called([out] if out else [], begins)}
    kept = [*([read(named, named.name)] if named else []), *there.values()]
    beside = [] if named else [read(path, path.name) for path in called(with_results(near), begins)]
    every = {each.source.sha256: each for each in (*kept, *beside, *among)}
    found = sorted(every.values(), key=lambda each: (each.source.file, each.source.sha256))
    other = [each for each in found if not holds(each) and is_named(each.source.file, begins)]
    lost = {path: each for path, each in there.items() if not holds(each)}
    return Near(
        readings=tuple(each for each in found if holds(each)),
        own=frozenset(each.source.sha256 for each in kept),
        unread=tuple(other),
        spoilt=spoilt(lost, locale),
    )


def not_read(readings: Iterable[Reading], rule: Rule, locale: Locale) -> tuple[Finding, ...]:
    """What to say of files that nobody can read, and under what name they stay. `rule`: see
    `intake.unread`.
    """
    return tuple(
        Finding(
            rule=rule,
            cells=(Cell(file, "", 0, 0),),
            value=file,
            got={"kept": locale.say(SPOILT, name=file)},
        )
        for file in (each.source.file for each in readings)
    )


def spoilt(there: Mapping[Path, Reading], locale: Locale) -> dict[str, bytes]:
    """Name to be kept under -> content of unreadable files; an empty file is no loss."""
    return {
        locale.say(SPOILT, name=path.name): path.read_bytes()
        for path in there
        if path.stat().st_size
    }


def parted(
    readings: Sequence[Reading], is_one: Callable[[Reading], bool], reason: str, role: str
) -> tuple[tuple[Reading, ...], tuple[Reading, ...], tuple[SheetBalance, ...]]:
    """The inputs that hold data, those of the kind, and the lines of these in the account.

    `reason`: a key of `model.dataset.REASONS`.
    """
    ours = tuple(each for each in readings if is_one(each))
    data = tuple(each for each in readings if not is_one(each))
    balance = tuple(
        SheetBalance(file=each.source.file, sheet="", status="skipped", reason=reason, role=role)
        for each in ours
    )
    return data, ours, balance
