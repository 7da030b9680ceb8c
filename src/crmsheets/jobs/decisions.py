"""What people decided: files that remember it, and reports on which they chose, wherever they lie."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from crmsheets.analysis.registry import Acquaintance
from crmsheets.disk.walk import is_output
from crmsheets.excel.read import read
from crmsheets.intake.memory import has_memory, is_memory, memory_of, with_new
from crmsheets.intake.review import chosen, has_review, without_review
from crmsheets.model.dataset import Dataset, SheetBalance
from crmsheets.model.decision import NO_MEMORY, Decision, Memory
from crmsheets.model.errors import BadArgument
from crmsheets.model.finding import Finding
from crmsheets.model.grid import Reading
from crmsheets.model.memory import FILE, ROLE
from crmsheets.model.text import Text

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
REVIEW = "review"
"""Why a sheet of ours that was copied into another file is no data."""
_STEMS = tuple(name.partition(".")[0] for text in (FILE, REPORT) for name in (text.zh, text.en))
_ENDINGS = frozenset({".xlsx", ".xlsm", ".et", ".xls", ".xlsb", ".ods"})


@dataclass(frozen=True, slots=True)
class Carried:
    """What is known before a run: the memory, the decisions that are new in it, what is wrong.

    `files`: the names of the files with new decisions.
    """

    memory: Memory = NO_MEMORY
    new: tuple[Decision, ...] = ()
    findings: tuple[Finding, ...] = ()

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
    named: Path | None, folders: Sequence[Path], among: Sequence[Reading], data: Dataset, today: str
) -> Carried:
    """What was decided, by the file that was named or by all that lie `among` the inputs and near.

    A memory that knows none of today's customers is left aside. BadArgument for a named file that is
    not there or holds no decisions.
    """
    near = [_named(named)] if named else [read(path, path.name) for path in lying_near(folders)]
    every = {each.source.sha256: each for each in (*near, *among)}
    found = sorted(every.values(), key=lambda each: each.source.file)
    today_s = Acquaintance(data)
    known = [(each, memory_of([each])) for each in found if has_memory(each)]
    ours = [each for each in known if named or today_s.knows(each[1])]
    # The one that knows most comes first, so that its order counts.
    ours.sort(key=lambda each: -len(each[1].decisions))
    memory = memory_of(reading for reading, _ in ours)
    said = chosen([each for each in found if has_review(each)], today)
    # Those of a report on other customers are not ours.
    of_ours = [each for each in said.decisions if named or today_s.knows(Memory((each,)))]
    after = with_new(memory, of_ours)
    return Carried(after, after.decisions[len(memory.decisions) :], said.findings)


def _named(path: Path) -> Reading:
    if not path.is_file():
        raise BadArgument(NO_FILE, path=path)
    found = read(path, path.name)
    if not (has_memory(found) or has_review(found)):
        raise BadArgument(NOT_ONE, path=path)
    return found


def lying_near(folders: Sequence[Path]) -> Iterator[Path]:
    """Files called 客户决定… or 客户分析报告… in these folders, and in results that lie in them."""
    every: dict[Path, None] = {}
    for folder in folders:
        every[folder] = None
        try:
            inside = sorted(path for path in folder.iterdir() if path.is_dir())
        except OSError:
            continue
        every |= {path: None for path in inside if is_output(path)}
    for folder in every:
        try:
            entries = sorted(folder.iterdir())
        except OSError:
            continue
        for path in entries:
            called = path.name.casefold().startswith(_STEMS)
            if called and path.suffix.casefold() in _ENDINGS and path.is_file():
                yield path


def folders_near(paths: Sequence[Path], out: Path | None) -> list[Path]:
    """Where to look: the inputs' folders, those they lie in, and where the results go."""
    found: dict[Path, None] = {}
    for each in paths:
        whole = each.resolve()
        if whole.is_dir():
            found[whole] = None
        found[whole.parent] = None
    if out is not None:
        found[out.resolve()] = None
    return sorted(found)
