"""What people decided: files that remember it, and reports on which they chose, wherever they lie."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from crmsheets.analysis.registry import Acquaintance
from crmsheets.disk.walk import is_output
from crmsheets.excel.package import as_written
from crmsheets.excel.read import read
from crmsheets.intake.memory import has_memory, is_memory, memory_of, with_new
from crmsheets.intake.review import chosen, has_review, without_review
from crmsheets.intake.review_rules import UNREAD
from crmsheets.model.cell import Cell
from crmsheets.model.dataset import Dataset, SheetBalance
from crmsheets.model.decision import NO_MEMORY, Decision, Memory
from crmsheets.model.errors import BadArgument
from crmsheets.model.finding import Finding
from crmsheets.model.grid import Reading
from crmsheets.model.memory import FILE, ROLE
from crmsheets.model.text import Locale, Text

NO_FILE = Text(
    "找不到决定文件「{path}」。请检查路径有没有写错。",
    "There is no decisions file {path}. See whether the path is right.",
)
NOT_ONE = Text(
    "「{path}」里没有决定，或者打不开。可以给 客户决定.xlsx，或者选过「处理结果」的客户分析报告.xlsx。",
    "{path} holds no decisions, or cannot be opened. Give decisions.xlsx, or a report on which "
    "decisions were chosen.",
)
REPORT = Text("客户分析报告.xlsx", "report.xlsx")
SPOILT = Text("{name}.打不开", "{name}.unreadable")
"""Under what name a file that remembered is kept, if nobody can read it and a new one takes its place."""
REVIEW = "review"
"""Why a sheet of ours that was copied into another file is no data."""
_REPORTS = tuple(name.partition(".")[0] for name in (REPORT.zh, REPORT.en))
_MEMORIES = tuple(name.partition(".")[0] for name in (FILE.zh, FILE.en))
_STEMS = (*_REPORTS, *_MEMORIES)
_ENDINGS = frozenset({".xlsx", ".xlsm", ".et", ".xls", ".xlsb", ".ods"})


@dataclass(frozen=True, slots=True)
class Carried:
    """What is known before a run: the memory, the decisions that are new in it, what is wrong.

    `files`: the names of the files with new decisions. `spoilt`: name -> content of files in the output
    folder that nobody can read, to be kept beside the new one.
    """

    memory: Memory = NO_MEMORY
    new: tuple[Decision, ...] = ()
    findings: tuple[Finding, ...] = ()
    spoilt: Mapping[str, bytes] = field(default_factory=dict)

    @property
    def files(self) -> tuple[str, ...]:
        """The names of the files with new decisions."""
        return tuple(dict.fromkeys(each.file for each in self.new))


@dataclass(frozen=True, slots=True)
class Kept:
    """What of the inputs is no data of anybody's: files that remember, reports, pasted sheets."""

    files: tuple[Reading, ...] = ()
    balance: tuple[SheetBalance, ...] = ()


def parted(readings: Sequence[Reading]) -> tuple[tuple[Reading, ...], Kept]:
    """The inputs that hold data, and those that hold decisions; our sheets in others' files go."""
    data: list[Reading] = []
    kept: list[Reading] = []
    balance: list[SheetBalance] = []
    for each in readings:
        if is_memory(each):
            kept.append(each)
            balance.append(_skipped(each, ""))
            continue
        if each.source.role == "report":
            kept.append(each)
            data.append(each)
            continue
        rest, ours = without_review(each)
        data += [rest] if rest.grids or not ours else []
        kept += [replace(each, grids=ours)] if ours else []
        balance += [_skipped(each, grid.sheet) for grid in ours]
    return tuple(data), Kept(tuple(kept), tuple(balance))


def _skipped(reading: Reading, sheet: str) -> SheetBalance:
    return SheetBalance(
        file=reading.source.file, sheet=sheet, status="skipped", reason=REVIEW, role=ROLE
    )


def carried(
    named: Path | None,
    near: Sequence[Path],
    out: Path | None,
    among: Sequence[Reading],
    data: Dataset,
    today: str,
    locale: Locale,
) -> Carried:
    """What was decided: by the file that was named, else by all that lie `near`; besides by those
    `among` the inputs and by those in `out`, which would be written over.

    What knows none of today's customers is left aside, unless it was named or lies in `out`.
    BadArgument for a named file that is not there or holds no decisions.
    """
    there = {path: read(path, path.name) for path in lying_in([out] if out else [])}
    kept = [*([_named(named)] if named else []), *there.values()]
    beside = () if named else _read(lying_in(with_results(near)))
    every = {each.source.sha256: each for each in (*kept, *beside, *among)}
    found = sorted(every.values(), key=lambda each: each.source.file)
    unread = tuple(_unread(each, locale) for each in found if _forgot(each))
    spoilt = {
        locale.say(SPOILT, name=path.name): path.read_bytes()
        for path, each in there.items()
        if _forgot(each) and path.stat().st_size
    }
    if not found:
        return Carried()
    whose = Acquaintance(data)
    own = {each.source.sha256 for each in kept}
    known = [(each, memory_of([each])) for each in found if has_memory(each)]
    ours = [each for each in known if each[0].source.sha256 in own or whose.knows(each[1])]
    # The one that knows most comes first, so that its order counts.
    ours.sort(key=lambda each: -len(each[1].decisions))
    memory = memory_of(reading for reading, _ in ours)
    said = chosen(found, today)
    always = set(chosen(kept, today).decisions)
    of_ours = [each for each in said.decisions if each in always or whose.knows(Memory((each,)))]
    after = with_new(memory, of_ours)
    new = after.decisions[len(memory.decisions) :]
    return Carried(after, new, (*said.findings, *unread), spoilt)


def _forgot(reading: Reading) -> bool:
    """Whether a file should remember by its name and does not."""
    called = reading.source.file.rpartition("/")[2].casefold()
    return called.startswith(_MEMORIES) and not has_memory(reading) and not has_review(reading)


def _unread(reading: Reading, locale: Locale) -> Finding:
    file = reading.source.file
    kept = locale.say(SPOILT, name=file)
    return Finding(rule=UNREAD, cells=(Cell(file, "", 0, 0),), value=file, got={"kept": kept})


def _read(paths: Iterable[Path]) -> list[Reading]:
    return [read(path, path.name) for path in paths]


def _named(path: Path) -> Reading:
    if not path.is_file():
        raise BadArgument(NO_FILE, path=path)
    found = read(path, path.name)
    if not (has_memory(found) or has_review(found)):
        raise BadArgument(NOT_ONE, path=path)
    return found


def with_results(folders: Sequence[Path]) -> Iterator[Path]:
    """Folders, and those in them that hold results of earlier runs."""
    for folder in folders:
        yield folder
        yield from (path for path in _entries(folder) if path.is_dir() and is_output(path))


def lying_in(folders: Iterable[Path]) -> Iterator[Path]:
    """Files called 客户决定… or 客户分析报告… in these folders."""
    for folder in dict.fromkeys(folders):
        yield from (path for path in _entries(folder) if _tells(path))


def _entries(folder: Path) -> list[Path]:
    """What lies in a folder, by name; nothing where it is not there or cannot be entered."""
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []


def _tells(path: Path) -> bool:
    """Whether a file may hold decisions by its name: on a report that nobody saved none was chosen."""
    name = path.name.casefold()
    if not (name.startswith(_STEMS) and path.suffix.casefold() in _ENDINGS and path.is_file()):
        return False
    return not (name.startswith(_REPORTS) and as_written(path))


def folders_near(paths: Sequence[Path]) -> list[Path]:
    """Where to look: the inputs' folders, and those they lie in."""
    whole = {each.resolve() for each in paths}
    return sorted({each for each in whole if each.is_dir()} | {each.parent for each in whole})
